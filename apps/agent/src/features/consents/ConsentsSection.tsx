import { Button } from '@mantine/core';
import { useFormats } from '@sprawa/i18n';
import { ErrorState, SkeletonLines } from '@sprawa/ui';
import { Link } from '@tanstack/react-router';
import { useMe } from '../../data/use-me.js';
import { useConsentsT } from '../../messages/consents.js';
import { FoldSection } from '../../pieces/FoldSection.js';
import { ConsentMark } from './ConsentMark.js';
import { useContactConsents } from './use-consents.js';
import classes from './consents.module.css';

interface Props {
  contactId: string;
  /** Shows where they are recorded, with their history. */
  onOpen: () => void;
}

/** At a glance: what the contact of a case consented to (CT-4). */
export function ConsentsSection(props: Props) {
  const t = useConsentsT();
  return (
    <FoldSection name="consents" title={t('title')}>
      <Glance {...props} />
    </FoldSection>
  );
}

function Glance({ contactId, onOpen }: Props) {
  const t = useConsentsT();
  const formats = useFormats();
  const { rights } = useMe();
  const { data, status, error, refetch, isRefetching } = useContactConsents(contactId);
  if (status === 'pending') return <SkeletonLines widths={[70, 55]} />;
  if (status === 'error')
    return <ErrorState error={error} onRetry={() => void refetch()} retrying={isRefetching} />;
  const { kinds, forms } = data ?? { kinds: [], forms: [] };
  if (kinds.length + forms.length === 0)
    return (
      <p className={classes.none}>
        {t('none')} {rights.includes('consent.manage') && <Link to="/settings/consents">{t('define')}</Link>}
      </p>
    );
  return (
    <>
      <ul className={classes.glance}>
        {kinds.map(({ kind, state, since }) => (
          <li key={kind.id}>
            <span className={classes.name}>{kind.name}</span>
            <span title={since ? formats.exactTime(since) : undefined}>
              <ConsentMark state={state} />
            </span>
          </li>
        ))}
        {forms.length > 0 && <li className={classes.soft}>{t('inForms', { count: forms.length })}</li>}
      </ul>
      <Button
        variant="subtle"
        size="compact-sm"
        className={classes.all}
        aria-haspopup="dialog"
        onClick={onOpen}
      >
        {t(rights.includes('contact.edit') ? 'open' : 'read')}
      </Button>
    </>
  );
}
