import { ActionIcon, Tooltip } from '@mantine/core';
import { useCommonT } from '@sprawa/i18n';
import { AttachmentList, ChannelIcon, MailFrame } from '@sprawa/ui';
import { IconFileDownload, IconRobot } from '@tabler/icons-react';
import { useConversationT } from '../../messages/conversation.js';
import { EntryTools } from './EntryTools.js';
import { Delivery } from './Delivery.js';
import { EntryHead } from './EntryHead.js';
import { sideOf, type MessageEntry } from './fold-timeline.js';
import { Quoted } from './Quoted.js';
import classes from './timeline.module.css';

/** The size letters are read in, in pixels. */
export const letterSize = 14;

export const names = (addresses: readonly { name: string | null; email: string }[]) =>
  addresses.map(({ name, email }) => name || email).join(', ');

export function MessageItem({ entry, number }: { entry: MessageEntry; number: string }) {
  const t = useConversationT();
  const common = useCommonT();
  const theirs = sideOf(entry) === 'theirs';
  const second = [
    theirs
      ? entry.author.email || entry.from?.email || common(`channel.${entry.channel}`)
      : entry.to.length
        ? t('timeline.to', { names: names(entry.to) })
        : '',
    entry.cc.length ? t('timeline.cc', { names: names(entry.cc) }) : '',
    entry.bcc.length ? t('timeline.bcc', { names: names(entry.bcc) }) : '',
  ].filter(Boolean);
  return (
    <article
      className={classes.letter}
      data-side={theirs ? 'theirs' : 'ours'}
      aria-label={t('timeline.bodyOf', { name: entry.author.name })}
    >
      <EntryHead
        entry={entry}
        badge={
          entry.automatic && (
            <Tooltip label={t('timeline.automaticHint')} multiline maw={260}>
              <span className={classes.badge} tabIndex={0}>
                <IconRobot size={14} stroke={1.7} aria-hidden="true" />
                {t('timeline.automatic')}
              </span>
            </Tooltip>
          )
        }
        second={second.length > 0 ? second.join(' · ') : undefined}
        side={
          <>
            {entry.originalUrl && (
              <Tooltip label={t('timeline.original')}>
                <ActionIcon
                  component="a"
                  href={entry.originalUrl}
                  download
                  size="sm"
                  className={classes.original}
                  aria-label={t('timeline.original')}
                >
                  <IconFileDownload size={16} stroke={1.6} />
                </ActionIcon>
              </Tooltip>
            )}
            <ChannelIcon channel={entry.channel} />
            <EntryTools entry={entry} />
          </>
        }
      />
      <div className={classes.body}>
        <MailFrame
          html={entry.html}
          label={t('timeline.bodyOf', { name: entry.author.name })}
          fontSize={letterSize}
        />
        {entry.quotedHtml && <Quoted html={entry.quotedHtml} />}
        <AttachmentList attachments={entry.attachments} />
      </div>
      {entry.delivery && <Delivery entry={entry} state={entry.delivery} number={number} />}
    </article>
  );
}
