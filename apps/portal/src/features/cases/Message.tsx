import { AttachmentList, Avatar, MailFrame, RelativeTime } from '@sprawa/ui';
import { memo } from 'react';
import type { MyCaseQuery } from '../../gql/graphql.js';
import { useT } from '../../messages/use-t.js';
import { hueOf, initialsOf } from '../../session/initials.js';
import classes from './Message.module.css';
import { isPlain } from './conversation.js';

type CaseMessage = NonNullable<MyCaseQuery['myCase']>['messages']['edges'][number]['node'];

/** One letter of the exchange: ours on tinted ground, the expert's on plain. */
export const Message = memo(function Message({ message }: { message: CaseMessage }) {
  const t = useT();
  const { at, mine, authorName, html, text, expert, attachments } = message;
  const author = expert?.name ?? authorName;
  return (
    <li className={classes.message} data-mine={mine || undefined}>
      <div className={classes.head}>
        <Avatar
          decorative
          name={author}
          initials={expert?.initials ?? initialsOf(author)}
          hue={expert?.hue ?? hueOf(author)}
          size={32}
        />
        <span className={classes.author}>{author}</span>
        {mine && <span className={classes.you}>{t('case.you')}</span>}
        <span className={classes.time}>
          <RelativeTime iso={at} />
        </span>
      </div>
      {isPlain(html) ? (
        <div className={classes.text}>{text.trim()}</div>
      ) : (
        <MailFrame html={html} fontSize={16} />
      )}
      <AttachmentList attachments={attachments} />
    </li>
  );
});
