import { ActionIcon, Menu, Tooltip } from '@mantine/core';
import { useFormats } from '@sprawa/i18n';
import { askToConfirm, Avatar, RelativeTime, useErrorText } from '@sprawa/ui';
import { IconDots, IconPencil, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { tellBad } from '../../data/outcome.js';
import { useMe } from '../../data/use-me.js';
import { useWritingT } from '../../messages/writing.js';
import { CommentForm } from './CommentForm.js';
import { partsOf } from './mention.js';
import type { Comment, Talk } from './use-threads.js';
import classes from './passages.module.css';

interface Props {
  number: string;
  comment: Comment;
  talk: Talk;
}

/** One comment; whoever said it may put it right or take it back. */
export function CommentItem({ number, comment, talk }: Props) {
  const t = useWritingT();
  const words = useErrorText();
  const formats = useFormats();
  const { agent: me } = useMe();
  const [editing, setEditing] = useState(false);
  const mine = comment.by.id === me.id && !comment.deletedAt;

  async function remove() {
    // Its words are gone from the database too: nothing could bring them back.
    const sure = await askToConfirm({
      title: t('passages.deleteTitle'),
      text: t('passages.deleteText'),
      confirm: t('passages.delete'),
      cancel: t('passages.cancel'),
    });
    if (sure) await talk.remove(comment).catch((error: unknown) => tellBad(words(error)));
  }

  return (
    <li className={classes.comment}>
      <Avatar {...comment.by} size={22} decorative />
      <div className={classes.said}>
        <span className={classes.by}>
          <strong>{comment.by.name}</strong> <RelativeTime iso={comment.at} short />
          {comment.editedAt && (
            <span title={formats.exactTime(comment.editedAt)}> · {t('passages.edited')}</span>
          )}
        </span>
        {comment.deletedAt ? (
          <p className={classes.deleted}>{t('passages.deleted')}</p>
        ) : editing ? (
          <CommentForm
            number={number}
            label={t('passages.edit')}
            button={t('passages.keep')}
            autoFocus
            before={comment}
            onSay={async (said) => {
              const wrong = await talk.edit(comment, said);
              if (wrong === null) setEditing(false);
              return wrong;
            }}
            onLeave={() => setEditing(false)}
          />
        ) : (
          <p>
            {partsOf(
              comment.text,
              comment.mentions.map((each) => each.name),
            ).map((part, at) =>
              part.named ? (
                <span key={at} className={classes.mention}>
                  {part.words}
                </span>
              ) : (
                part.words
              ),
            )}
          </p>
        )}
      </div>
      {mine && !editing && (
        <Menu position="bottom-end" withinPortal>
          <Tooltip label={t('passages.own')}>
            <Menu.Target>
              <ActionIcon size={24} variant="subtle" color="neutral" aria-label={t('passages.own')}>
                <IconDots size={16} stroke={1.8} aria-hidden="true" />
              </ActionIcon>
            </Menu.Target>
          </Tooltip>
          <Menu.Dropdown>
            <Menu.Item leftSection={<IconPencil size={16} stroke={1.7} />} onClick={() => setEditing(true)}>
              {t('passages.edit')}
            </Menu.Item>
            <Menu.Item
              color="bad"
              leftSection={<IconTrash size={16} stroke={1.7} />}
              onClick={() => void remove()}
            >
              {t('passages.delete')}
            </Menu.Item>
          </Menu.Dropdown>
        </Menu>
      )}
    </li>
  );
}
