import { diffWordsWithSpace } from 'diff';
import { useMemo } from 'react';
import { useConversationT } from '../../messages/conversation.js';
import classes from './approval.module.css';

interface Props {
  before: string;
  after: string;
  label: string;
}

/** What was taken out and what was put in, word by word; read by its marks as well as by its colours. */
export function WordDiff({ before, after, label }: Props) {
  const t = useConversationT();
  const parts = useMemo(() => diffWordsWithSpace(before, after), [before, after]);
  if (parts.every(({ added, removed }) => !added && !removed))
    return <p className={classes.same}>{t('approval.sameWords')}</p>;
  return (
    <div className={classes.diff} role="group" aria-label={label}>
      {parts.map(({ value, added, removed }, place) =>
        added ? (
          <ins key={place}>{value}</ins>
        ) : removed ? (
          <del key={place}>{value}</del>
        ) : (
          <span key={place}>{value}</span>
        ),
      )}
    </div>
  );
}
