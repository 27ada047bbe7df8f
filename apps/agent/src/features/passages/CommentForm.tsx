import { Button, Textarea } from '@mantine/core';
import { Avatar, useErrorText } from '@sprawa/ui';
import { useQuery } from '@tanstack/react-query';
import { useId, useRef, useState } from 'react';
import { client } from '../../client.js';
import type { AgentPartsFragment } from '../../gql/graphql.js';
import { useWritingT } from '../../messages/writing.js';
import { nameBeing } from './mention.js';
import { CaseReadersQuery } from './passages.operations.js';
import type { Said } from './use-threads.js';
import classes from './passages.module.css';

interface Props {
  number: string;
  label: string;
  button: string;
  autoFocus?: boolean;
  /** What was said before, to be put right. */
  before?: { text: string; mentions: AgentPartsFragment[] };
  /** @returns what is wrong with it, or null when it was said */
  onSay: (said: Said) => Promise<string | null>;
  onLeave: () => void;
}

/** A comment with `@` for colleagues who may see the case; what was typed stays until it was said. */
export function CommentForm({ number, label, button, autoFocus, before, onSay, onLeave }: Props) {
  const t = useWritingT();
  const words = useErrorText();
  const list = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useState(before?.text ?? '');
  const [caret, setCaret] = useState(0);
  const [named, setNamed] = useState<AgentPartsFragment[]>(before?.mentions ?? []);
  const [chosen, setChosen] = useState(0);
  const [closedAt, setClosedAt] = useState<number | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);

  const naming = nameBeing(text, caret);
  const asking = naming !== null && naming.at !== closedAt;
  const { data } = useQuery({
    queryKey: ['caseReaders', number, naming?.name ?? ''],
    queryFn: async () =>
      (await client.request(CaseReadersQuery, { number, search: naming?.name ?? '' })).caseReaders,
    enabled: asking,
  });
  const found = asking ? (data ?? []).slice(0, 6) : [];
  const marked = Math.min(chosen, found.length - 1);

  function name(agent: AgentPartsFragment) {
    if (!naming) return;
    const next = `${text.slice(0, naming.at)}@${agent.name} ${text.slice(caret)}`;
    const place = naming.at + agent.name.length + 2;
    setText(next);
    setNamed((held) => [...held.filter((each) => each.id !== agent.id), agent]);
    setCaret(place);
    setClosedAt(naming.at);
    requestAnimationFrame(() => {
      field.current?.focus();
      field.current?.setSelectionRange(place, place);
    });
  }

  async function say() {
    if (busy) return;
    setBusy(true);
    try {
      const mentions = named.filter((each) => text.includes(`@${each.name}`)).map((each) => each.id);
      const wrong = await onSay({ text, mentions });
      setProblem(wrong);
      if (wrong === null) {
        setText('');
        setNamed([]);
      }
    } catch (error) {
      setProblem(words(error));
    } finally {
      setBusy(false);
    }
  }

  return (
    <div className={classes.form}>
      <Textarea
        ref={field}
        aria-label={label}
        placeholder={t('passages.placeholder')}
        value={text}
        error={problem}
        autosize
        minRows={autoFocus ? 2 : 1}
        maxRows={8}
        maxLength={5000}
        autoFocus={autoFocus}
        data-autofocus={autoFocus || undefined}
        aria-autocomplete="list"
        aria-controls={found.length > 0 ? list : undefined}
        aria-activedescendant={found.length > 0 ? `${list}-${marked}` : undefined}
        onChange={({ currentTarget }) => {
          setText(currentTarget.value);
          setCaret(currentTarget.selectionStart);
          setChosen(0);
          if (closedAt !== null && currentTarget.value[closedAt] !== '@') setClosedAt(null);
        }}
        onSelect={({ currentTarget }) => setCaret(currentTarget.selectionStart)}
        onKeyDown={(event) => {
          if (found.length > 0 && ['ArrowDown', 'ArrowUp', 'Enter', 'Tab', 'Escape'].includes(event.key)) {
            event.preventDefault();
            event.stopPropagation();
            if (event.key === 'Escape') setClosedAt(naming!.at);
            else if (event.key.startsWith('Arrow'))
              setChosen((marked + (event.key === 'ArrowDown' ? 1 : found.length - 1)) % found.length);
            else name(found[marked]!);
          } else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
            event.preventDefault();
            event.stopPropagation();
            void say();
          } else if (event.key === 'Escape') {
            event.preventDefault();
            event.stopPropagation();
            onLeave();
          }
        }}
      />
      {found.length > 0 && (
        <ul id={list} className={classes.names} role="listbox" aria-label={t('passages.colleagues')}>
          {found.map((agent, at) => (
            <li
              key={agent.id}
              id={`${list}-${at}`}
              role="option"
              aria-selected={at === marked}
              className={classes.name}
              onMouseDown={(event) => {
                event.preventDefault();
                name(agent);
              }}
            >
              <Avatar {...agent} size={20} decorative /> {agent.name}
            </li>
          ))}
        </ul>
      )}
      <div className={classes.formFoot}>
        <Button size="compact-sm" variant="subtle" color="neutral" onClick={onLeave}>
          {t('passages.cancel')}
        </Button>
        <Button size="compact-sm" loading={busy} disabled={text.trim() === ''} onClick={() => void say()}>
          {button}
        </Button>
      </div>
    </div>
  );
}
