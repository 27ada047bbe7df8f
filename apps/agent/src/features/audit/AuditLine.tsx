import { useFormats } from '@sprawa/i18n';
import { IconArrowRight } from '@tabler/icons-react';
import { useAuditT } from '../../messages/audit.js';
import type { AuditEntry } from './use-audit.js';
import classes from './audit.module.css';

/** One thing that was done: who, when, from where, what to what, from what to what. */
export function AuditLine({ entry }: { entry: AuditEntry }) {
  const t = useAuditT();
  const formats = useFormats();
  const { author, via, address, browser, system, title, subject, changes } = entry;
  const device = browser && system ? t('onDevice', { browser, system }) : (browser ?? system ?? null);
  return (
    <li className={classes.line}>
      <time dateTime={entry.at} className={classes.when}>
        {formats.exactTime(entry.at)}
      </time>
      <div className={classes.what}>
        <div>
          <span className={classes.title}>{title}</span>
          {subject && <span className={classes.subject}> {subject}</span>}
        </div>
        <div className={classes.who}>
          {[author, via && t('via', { name: via }), address, device].filter(Boolean).join(' · ')}
        </div>
        {changes.length > 0 && (
          <dl className={classes.changes}>
            {changes.map((change, place) => (
              <div key={place}>
                <dt>{change.label}</dt>
                <dd>
                  {change.from !== null && (
                    <>
                      <Side field={change.field} value={change.from ?? null} />{' '}
                      <IconArrowRight
                        size={14}
                        stroke={1.8}
                        role="img"
                        aria-label={t('became')}
                        className={classes.arrow}
                      />{' '}
                    </>
                  )}
                  <Side field={change.field} value={change.to ?? null} />
                </dd>
              </div>
            ))}
          </dl>
        )}
      </div>
      <span className={classes.place}>{t('entry', { number: entry.id })}</span>
    </li>
  );
}

/** The server does not know the reader's zone: a time is written here. */
function Side({ field, value }: { field: string; value: string | null }) {
  const t = useAuditT();
  const formats = useFormats();
  if (value === null) return <span className={classes.none}>{t('nothing')}</span>;
  const time = /^(expiresAt|until|from|to)$/.test(field) && !Number.isNaN(Date.parse(value));
  return <span>{time ? formats.exactTime(value) : value}</span>;
}
