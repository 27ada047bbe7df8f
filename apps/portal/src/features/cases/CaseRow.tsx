import { Avatar, RelativeTime, StateChip } from '@sprawa/ui';
import { Link } from '@tanstack/react-router';
import type { MyCasesQuery } from '../../gql/graphql.js';
import { useT } from '../../messages/use-t.js';
import classes from './CaseList.module.css';

type ListedCase = MyCasesQuery['myCases']['edges'][number]['node'];

export function CaseRow({ node }: { node: ListedCase }) {
  const t = useT();
  const { number, subject, status, color, unread, preview, lastActivityAt, expert, destination } = node;
  return (
    <li className={classes.item}>
      <Link to="/cases/$number" params={{ number }} className={classes.row} data-unread={unread || undefined}>
        <span className={classes.top}>
          <span className={classes.subject}>{subject}</span>
          <span className={classes.time}>
            <RelativeTime iso={lastActivityAt} />
          </span>
        </span>
        {preview && <span className={classes.preview}>{preview}</span>}
        <span className={classes.bottom}>
          {unread && <span className={classes.unread}>{t('list.unread')}</span>}
          <StateChip name={status} color={color} />
          <span className={classes.who}>
            {expert && (
              <Avatar decorative name={expert.name} initials={expert.initials} hue={expert.hue} size={22} />
            )}
            <span className={classes.whoName}>{expert?.name ?? destination}</span>
          </span>
        </span>
      </Link>
    </li>
  );
}
