import { useCommonT, useFormats } from '@sprawa/i18n';
import { EmptyState, ErrorState, SkeletonLines } from '@sprawa/ui';
import { IconShieldCheck } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import type { CaseSearch } from '../../data/case-search.js';
import type { OpenCase } from '../../data/open-case.js';
import { useConsentsT } from '../../messages/consents.js';
import { SideDrawer } from '../../pieces/SideDrawer.js';
import { ConsentOfContact } from './ConsentOfContact.js';
import { useContactConsents, type Consents } from './use-consents.js';
import { Words } from './Words.js';
import classes from './consents.module.css';

interface Props {
  openCase: OpenCase;
  /** The list to go back to from another case. */
  search: CaseSearch;
  opened: boolean;
  onClose: () => void;
}

/** Everything a contact ever consented to or withdrew, and where it is recorded (CT-4). */
export function ContactConsents({ openCase, search, opened, onClose }: Props) {
  const t = useConsentsT();
  const common = useCommonT();
  const { contact } = openCase;
  // Comes shut, also at first: what it has to give the focus back to is noted as it opens.
  const [shown, setShown] = useState(false);
  const [writing, setWriting] = useState(false);
  useEffect(() => {
    const frame = requestAnimationFrame(() => setShown(opened));
    return () => cancelAnimationFrame(frame);
  }, [opened]);
  const { data, status, error, refetch, isRefetching } = useContactConsents(contact.id);
  return (
    <SideDrawer
      opened={shown}
      onClose={onClose}
      position="right"
      size={480}
      title={t('of', { name: contact.name })}
      // Escape leaves the form first.
      closeOnEscape={!writing}
      closeButtonProps={{ 'aria-label': common('action.close') }}
    >
      {status === 'pending' && <SkeletonLines widths={[45, 85, 40, 70]} />}
      {status === 'error' && (
        <ErrorState error={error} onRetry={() => void refetch()} retrying={isRefetching} />
      )}
      {status === 'success' && data && data.kinds.length + data.forms.length === 0 && (
        <EmptyState icon={<IconShieldCheck size={26} stroke={1.6} />} title={t('emptyTitle')} />
      )}
      {data?.kinds.map((consent) => (
        <ConsentOfContact
          key={consent.kind.id}
          {...{ consent, openCase, search, onClose }}
          onWriting={setWriting}
        />
      ))}
      {data && data.forms.length > 0 && <Forms forms={data.forms} search={search} onClose={onClose} />}
    </SideDrawer>
  );
}

function Forms({ forms, search, onClose }: { forms: Consents['forms'] } & Pick<Props, 'search' | 'onClose'>) {
  const t = useConsentsT();
  const formats = useFormats();
  return (
    <section className={classes.consent}>
      <h3 className={classes.kind}>{t('forms')}</h3>
      <p className={classes.soft}>{t('formsLead')}</p>
      <ul className={classes.history}>
        {forms.map(({ id, at, form, language, text, url, caseNumber }) => (
          <li key={id}>
            <div className={classes.facts}>
              <strong>{form}</strong>
              <time dateTime={at}>{formats.exactTime(at)}</time>
              {caseNumber && (
                <Link to="/cases/$number" params={{ number: caseNumber }} search={search} onClick={onClose}>
                  {t('inCase', { number: caseNumber })}
                </Link>
              )}
            </div>
            <Words text={text} language={language} />
            {url && (
              <a href={url} target="_blank" rel="noreferrer">
                {t('termsUrl')}
              </a>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
