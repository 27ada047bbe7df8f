import { ActionIcon, Menu, Tooltip } from '@mantine/core';
import {
  IconArrowBackUp,
  IconBlockquote,
  IconDots,
  IconMessagePlus,
  IconPencil,
  IconPin,
  IconPinnedOff,
  IconPrinter,
  IconQuote,
  IconTrash,
} from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useState, type KeyboardEvent } from 'react';
import { useEntriesT } from '../../messages/entries.js';
import type { MessageEntry, NoteEntry } from '../case/fold-timeline.js';
import type { EntryTools } from './entries-context.js';
import { doingsOf, entryKeys, noteAction, quoted, replyAction, type Doing } from './entry-doings.js';
import classes from './entries.module.css';
import { useNotes } from './use-notes.js';

const icons: Record<Doing, typeof IconPin> = {
  quoteReply: IconQuote,
  quoteNote: IconBlockquote,
  noteOn: IconMessagePlus,
  pin: IconPin,
  unpin: IconPinnedOff,
  edit: IconPencil,
  delete: IconTrash,
  restore: IconArrowBackUp,
  print: IconPrinter,
};

interface Props {
  entry: MessageEntry | NoteEntry;
  tools: EntryTools;
  onEdit?: () => void;
}

/** Everything one can do with a single message or note; its keys work while the button or the menu has the focus. */
export function EntryMenu({ entry, tools: { openCase, write }, onEdit }: Props) {
  const t = useEntriesT();
  const navigate = useNavigate();
  const notes = useNotes(openCase.number);
  const [opened, setOpened] = useState(false);
  const doings = doingsOf(entry, openCase);
  if (doings.length === 0) return null;

  function act(doing: Doing) {
    setOpened(false);
    const reply = replyAction(openCase.availableActions);
    const note = noteAction(openCase.availableActions);
    switch (doing) {
      case 'quoteReply':
        if (reply) write(reply, { quote: quoted(entry.html) });
        return;
      case 'quoteNote':
        if (note) write(note, { quote: quoted(entry.html) });
        return;
      case 'noteOn':
        if (note)
          write(note, {
            about: { entryId: entry.id, name: entry.author.name, words: firstWords(entry.text) },
          });
        return;
      case 'edit':
        return onEdit?.();
      case 'delete':
        return void notes.remove(entry.id);
      case 'restore':
        return void notes.restore(entry.id);
      case 'pin':
        return void notes.pin(entry.id);
      case 'unpin':
        return void notes.unpin(entry.id);
      case 'print':
        return void navigate({
          to: '/print/$number',
          params: { number: openCase.number },
          search: { entry: entry.id },
        });
    }
  }
  function pressed(event: KeyboardEvent) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const doing = doings.find((each) => entryKeys[each].toLowerCase() === event.key.toLowerCase());
    if (!doing) return;
    event.preventDefault();
    event.stopPropagation();
    act(doing);
  }

  return (
    // The tooltip takes the keys of what it stands at for itself; those of the menu bubble up to here as well.
    <span className={classes.place} onKeyDown={pressed}>
      <Menu position="bottom-end" width={250} opened={opened} onChange={setOpened}>
        <Tooltip label={t('menu')}>
          <Menu.Target>
            <ActionIcon
              size="sm"
              className={classes.menu}
              aria-label={t('menuOf', { name: entry.author.name })}
            >
              <IconDots size={16} stroke={1.7} />
            </ActionIcon>
          </Menu.Target>
        </Tooltip>
        <Menu.Dropdown>
          {doings.map((doing) => {
            const Icon = icons[doing];
            return (
              <Menu.Item
                key={doing}
                color={doing === 'delete' ? 'bad' : undefined}
                leftSection={<Icon size={16} stroke={1.6} />}
                rightSection={<kbd className={classes.key}>{keyName(entryKeys[doing])}</kbd>}
                aria-keyshortcuts={entryKeys[doing]}
                onClick={() => act(doing)}
              >
                {t(`do.${doing}`)}
              </Menu.Item>
            );
          })}
        </Menu.Dropdown>
      </Menu>
    </span>
  );
}

const keyName = (key: string): string => (key === 'Delete' ? 'Del' : key.toUpperCase());

const firstWords = (text: string): string => text.replace(/\s+/g, ' ').trim().slice(0, 160);
