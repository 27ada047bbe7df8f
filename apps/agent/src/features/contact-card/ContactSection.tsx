import { ActionIcon, Tooltip } from '@mantine/core';
import { languageNames } from '@sprawa/i18n';
import { Avatar, isEmptyValue } from '@sprawa/ui';
import {
  IconBuilding,
  IconMail,
  IconMapPin,
  IconNote,
  IconPencil,
  IconPhone,
  IconReceipt,
  IconSwitchHorizontal,
  IconUserCheck,
  IconLanguage,
} from '@tabler/icons-react';
import { lazy, Suspense, useState, type ReactNode } from 'react';
import type { OpenCase } from '../../data/open-case.js';
import { personLook } from '../../data/person-look.js';
import { useMe } from '../../data/use-me.js';
import { useWritingT } from '../../messages/writing.js';
import { FoldSection } from '../../pieces/FoldSection.js';
import classes from './contact-card.module.css';

const EditContact = lazy(() =>
  import('./EditContact.js').then((module) => ({ default: module.EditContact })),
);
const ChangeContact = lazy(() =>
  import('./ChangeContact.js').then((module) => ({ default: module.ChangeContact })),
);

interface Props {
  openCase: OpenCase;
  editing: boolean;
  onEditing: (editing: boolean) => void;
  labels: ReactNode;
}

export function ContactSection({ openCase, editing, onEditing, labels }: Props) {
  const t = useWritingT();
  const { contact, may } = openCase;
  const mayEdit = useMe().rights.includes('contact.edit');
  const [changing, setChanging] = useState(false);
  return (
    <FoldSection
      name="contact"
      title={t('contact.title')}
      tools={
        <>
          {may.changeContact && (
            <Tooltip label={t('contact.change')}>
              <ActionIcon size="sm" aria-label={t('contact.change')} onClick={() => setChanging(true)}>
                <IconSwitchHorizontal size={16} stroke={1.7} />
              </ActionIcon>
            </Tooltip>
          )}
          {!editing && (
            <Tooltip label={mayEdit ? t('contact.edit') : t('contact.mayNotEdit')}>
              <ActionIcon
                size="sm"
                aria-label={mayEdit ? t('contact.edit') : t('contact.mayNotEdit')}
                aria-disabled={!mayEdit || undefined}
                data-disabled={!mayEdit || undefined}
                onClick={() => mayEdit && onEditing(true)}
              >
                <IconPencil size={16} stroke={1.7} />
              </ActionIcon>
            </Tooltip>
          )}
        </>
      }
    >
      {editing ? (
        <Suspense>
          <EditContact contact={contact} number={openCase.number} onDone={() => onEditing(false)} />
        </Suspense>
      ) : (
        <>
          <ContactFacts contact={contact} />
          <div className={classes.labels}>{labels}</div>
        </>
      )}
      {changing && (
        <Suspense>
          <ChangeContact openCase={openCase} onClose={() => setChanging(false)} />
        </Suspense>
      )}
    </FoldSection>
  );
}

function ContactFacts({ contact }: { contact: OpenCase['contact'] }) {
  const t = useWritingT();
  return (
    <>
      <div className={classes.face}>
        {contact.kind === 'COMPANY' ? (
          <IconBuilding size={32} stroke={1.4} color="var(--sp-text-soft)" aria-hidden="true" />
        ) : (
          <Avatar {...personLook(contact.name)} size={36} decorative />
        )}
        <div className={classes.names}>
          <span className={classes.contactName}>{contact.name}</span>
          <span className={classes.soft}>
            {contact.company?.name ?? (contact.kind === 'COMPANY' ? t('contact.company') : contact.number)}
          </span>
        </div>
      </div>
      <ul className={classes.ways}>
        {contact.emails.map((email) => (
          <Way key={email} Icon={IconMail} label={t('contact.emails')}>
            <a href={`mailto:${email}`}>{email}</a>
          </Way>
        ))}
        {contact.phones.map((phone) => (
          <Way key={phone} Icon={IconPhone} label={t('contact.phones')}>
            <a href={`tel:${phone.replace(/[^\d+]/g, '')}`}>{phone}</a>
          </Way>
        ))}
        {contact.address && (
          <Way Icon={IconMapPin} label={t('contact.address')}>
            {contact.address}
          </Way>
        )}
        {contact.taxId && (
          <Way Icon={IconReceipt} label={t('contact.taxId')}>
            {contact.taxId}
          </Way>
        )}
        {contact.language && (
          <Way Icon={IconLanguage} label={t('contact.language')}>
            {languageNames[contact.language]}
          </Way>
        )}
        {contact.hasAccount && (
          <Way Icon={IconUserCheck} label="">
            {t('contact.account')}
          </Way>
        )}
        {contact.note && (
          <Way Icon={IconNote} label={t('contact.note')}>
            {contact.note}
          </Way>
        )}
      </ul>
      <OwnFields fields={contact.fields} />
    </>
  );
}

/** What the organisation keeps of its contacts beyond that; a box that is not ticked says nothing. */
function OwnFields({ fields }: { fields: OpenCase['contact']['fields'] }) {
  const filled = fields.filter(({ value }) => !isEmptyValue(value));
  if (filled.length === 0) return null;
  return (
    <dl className={`${classes.facts} ${classes.own}`}>
      {filled.map((field) => (
        <div key={field.key}>
          <dt>{field.label}</dt>
          <dd>{field.text}</dd>
        </div>
      ))}
    </dl>
  );
}

function Way({ Icon, label, children }: { Icon: typeof IconMail; label: string; children: ReactNode }) {
  return (
    <li>
      <Icon
        size={16}
        stroke={1.6}
        {...(label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true })}
      />
      <span>{children}</span>
    </li>
  );
}
