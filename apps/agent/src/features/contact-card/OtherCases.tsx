import { Button } from '@mantine/core';
import { RelativeTime, StateChip } from '@sprawa/ui';
import { Link } from '@tanstack/react-router';
import type { CaseSearch } from '../../data/case-search.js';
import type { OpenCase } from '../../data/open-case.js';
import { useWritingT } from '../../messages/writing.js';
import classes from './contact-card.module.css';

interface Props {
  cases: OpenCase['otherCases'];
  search: CaseSearch;
  onAll: () => void;
}

/** What else this contact wrote about lately, and the way to the rest (CS-23). */
export function OtherCases({ cases, search, onAll }: Props) {
  const t = useWritingT();
  if (cases.length === 0) return <p className={classes.none}>{t('contact.noOthers')}</p>;
  return (
    <>
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
      <Button
        variant="subtle"
        size="compact-sm"
        className={classes.all}
        aria-haspopup="dialog"
        onClick={onAll}
      >
        {t('case.allOfContact')}
      </Button>
    </>
  );
}
