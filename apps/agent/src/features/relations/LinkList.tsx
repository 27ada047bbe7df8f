import { ActionIcon, Progress, Tooltip } from '@mantine/core';
import { StateChip } from '@sprawa/ui';
import { IconLinkOff } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useRelationsT } from '../../messages/relations.js';
import { linkGroups, progressOf } from './link-groups.js';
import type { CaseLink } from './relations.js';
import classes from './relations.module.css';
import { useLinking } from './use-linking.js';

interface Props {
  number: string;
  links: readonly CaseLink[];
  mayUnlink: boolean;
}

/** What a case is linked with, by what it is to it; of its children also how far they are. */
export function LinkList({ number, links, mayUnlink }: Props) {
  const t = useRelationsT();
  const progress = progressOf(links);
  return linkGroups(links).map((group) => (
    <div key={group.kind}>
      <h3 className={classes.heading}>{t(`link.group.${group.kind}`)}</h3>
      {group.kind === 'PARENT_OF' && progress && (
        <div className={classes.progress}>
          <Progress
            value={(100 * progress.closed) / progress.all}
            color="good"
            size="sm"
            aria-label={t('link.group.PARENT_OF')}
          />
          <span>{t('link.progress', { closed: progress.closed, count: progress.all })}</span>
        </div>
      )}
      <ul className={classes.list}>
        {group.links.map((link) => (
          <LinkItem key={link.case.id} number={number} link={link} mayUnlink={mayUnlink} />
        ))}
      </ul>
    </div>
  ));
}

function LinkItem({ number, link, mayUnlink }: { number: string; link: CaseLink; mayUnlink: boolean }) {
  const t = useRelationsT();
  const { unlink } = useLinking(number);
  const [busy, setBusy] = useState(false);
  const { case: other } = link;
  const label = t('link.unlink', { number: other.number });
  return (
    <li className={classes.item}>
      <Link to="/cases/$number" params={{ number: other.number }} search={true} className={classes.linked}>
        {other.subject}
      </Link>
      <span className={classes.itemFacts}>
        <StateChip name={other.state.name} color={other.state.color} />
        <span>{other.number}</span>
      </span>
      {mayUnlink && (
        <Tooltip label={label}>
          <ActionIcon
            aria-label={label}
            loading={busy}
            onClick={() => {
              setBusy(true);
              void unlink(link.kind, other.number).finally(() => setBusy(false));
            }}
          >
            <IconLinkOff size={16} stroke={1.7} />
          </ActionIcon>
        </Tooltip>
      )}
    </li>
  );
}
