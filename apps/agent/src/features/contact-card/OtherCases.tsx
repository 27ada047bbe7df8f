import { RelativeTime, StateChip } from '@sprawa/ui';
import { Link } from '@tanstack/react-router';
import type { CaseSearch } from '../../data/case-search.js';
import type { OpenCase } from '../../data/open-case.js';
import { useT } from '../../messages/index.js';
import classes from './contact-card.module.css';

/** What else this contact wrote about (CS-23). */
export function OtherCases({ cases, search }: { cases: OpenCase['otherCases']; search: CaseSearch }) {
  const t = useT();
  if (cases.length === 0) return <p className={classes.none}>{t('contact.noOthers')}</p>;
  return (
    <ul className={classes.cases}>
      {cases.map((other) => (
        <li key={other.id}>
          <Link
            to="/cases/$number"
            params={{ number: other.number }}
            search={search}
            className={classes.case}
          >
            <span className={classes.caseSubject}>{other.subject}</span>
            <span className={classes.caseFacts}>
              <StateChip name={other.state.name} color={other.state.color} />
              <span>{other.number}</span>
              <RelativeTime iso={other.createdAt} />
            </span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
