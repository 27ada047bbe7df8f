import { useNavigate, useSearch } from '@tanstack/react-router';
import { AuditDesk } from '../features/audit/AuditDesk.js';
import { parseAuditSearch } from '../features/audit/audit-search.js';
import { useAuditT } from '../messages/audit.js';
import { OperatorsPage } from './operators-page.js';
import classes from './operators-page.module.css';

/** What was done to the desk itself (AD-5). The address holds what one looks at. */
export function AuditPage() {
  const t = useAuditT();
  const search = useSearch({ from: '/desk/settings/audit' });
  const navigate = useNavigate();
  return (
    <OperatorsPage title={t('title')} right="audit.read" refusal={t('noRight')}>
      <p className={classes.lead}>{t('lead')}</p>
      <AuditDesk
        search={search}
        onSearch={(next) =>
          void navigate({
            to: '/settings/audit',
            search: parseAuditSearch({ ...next }),
            replace: true,
          })
        }
      />
    </OperatorsPage>
  );
}
