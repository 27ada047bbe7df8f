import { CloseButton, TextInput } from '@mantine/core';
import { useCommonT } from '@sprawa/i18n';
import { IconSearch } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { useT } from '../../messages/index.js';
import classes from './panel.module.css';

interface Props {
  /** The text of the list on the screen. */
  text: string;
  onSearch: (text: string) => void;
  /** Grows when the box is to take the focus. */
  wanted: number;
}

const pause = 300;

/** Looks as one types; Enter at once, Escape empties it. */
export function SearchBox({ text, onSearch, wanted }: Props) {
  const t = useT();
  const common = useCommonT();
  const [typed, setTyped] = useState(text);
  const [shown, setShown] = useState(text);
  const input = useRef<HTMLInputElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  // The address changed by a link or the back button: the box says what the list shows.
  if (shown !== text) {
    setShown(text);
    setTyped(text);
  }
  useEffect(() => {
    if (!wanted) return;
    input.current?.focus();
    input.current?.select();
  }, [wanted]);
  useEffect(() => () => clearTimeout(timer.current), []);

  function look(next: string, at: number) {
    setTyped(next);
    clearTimeout(timer.current);
    const go = () => {
      setShown(next.trim());
      onSearch(next.trim());
    };
    if (at === 0) go();
    else timer.current = setTimeout(go, at);
  }

  return (
    <form
      role="search"
      className={classes.search}
      onSubmit={(event) => {
        event.preventDefault();
        look(typed, 0);
      }}
    >
      <TextInput
        ref={input}
        type="search"
        aria-label={t('shell.search')}
        placeholder={t('shell.searchHint')}
        maxLength={200}
        value={typed}
        onChange={(event) => look(event.currentTarget.value, pause)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          event.preventDefault();
          if (typed) look('', 0);
          else input.current?.blur();
        }}
        leftSection={<IconSearch size={16} stroke={1.7} aria-hidden="true" />}
        rightSection={
          typed ? (
            <CloseButton size="sm" aria-label={common('action.clear')} onClick={() => look('', 0)} />
          ) : (
            <kbd className={classes.key}>/</kbd>
          )
        }
      />
    </form>
  );
}
