import type { MyCaseQuery } from '../../gql/graphql.js';
import { useT } from '../../messages/use-t.js';
import classes from './CaseView.module.css';
import { Message } from './Message.js';

type Merged = NonNullable<MyCaseQuery['myCase']>['merged'][number];

/** What was said in a case of one's own that goes on in this one; folded, for it is known. */
export function EarlierCase({ merged }: { merged: Merged }) {
  const t = useT();
  return (
    <details className={classes.earlierCase}>
      <summary>{t('case.merged', { number: `#${merged.number}`, subject: merged.subject })}</summary>
      <ol className={classes.messages}>
        {merged.messages.edges.map(({ node }) => (
          <Message key={node.id} message={node} />
        ))}
      </ol>
    </details>
  );
}
