import { useFormats } from '@sprawa/i18n';
import { Avatar, StateChip } from '@sprawa/ui';
import type { MyCaseQuery } from '../../gql/graphql.js';
import { useT } from '../../messages/use-t.js';
import classes from './CaseView.module.css';

interface Props {
  node: NonNullable<MyCaseQuery['myCase']>;
  /** Somebody of ours has written already. */
  answered: boolean;
}

/** Where the case stands in the customer's words, what happens next, and who deals with it. */
export function CaseHead({ node, answered }: Props) {
  const t = useT();
  const formats = useFormats();
  const { number, destination, createdAt, status, color, hint, expert, open } = node;
  return (
    <>
      <p className={classes.facts}>
        <span className={classes.factsRow}>
          <span>{t('case.number', { number: number.startsWith('#') ? number : `#${number}` })}</span>
          <span>{t('case.sentTo', { destination })}</span>
          <span title={formats.exactTime(createdAt)}>
            {t('case.opened', { date: formats.date(createdAt) })}
          </span>
        </span>
      </p>
      <section className={classes.status} aria-label={t('case.now')} aria-live="polite">
        <StateChip name={status} color={color} size="md" />
        {hint && <p className={classes.hint}>{hint}</p>}
        {(expert || (open && !answered)) && (
          <p className={classes.expert}>
            {expert && (
              <Avatar decorative name={expert.name} initials={expert.initials} hue={expert.hue} size={32} />
            )}
            <span>{expert ? t('case.expert', { name: expert.name }) : t('case.noExpert')}</span>
          </p>
        )}
      </section>
    </>
  );
}
