import { Loader, Modal, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import { usePaletteT } from '../../messages/palette.js';
import { useChoices, type Choice } from './use-choices.js';
import classes from './palette.module.css';

/** Cases, contacts, what can be done here, and places to go to, found by typing (CS-29). */
export function Palette({ onClose }: { onClose: () => void }) {
  const t = usePaletteT();
  const id = useId();
  const [typed, setTyped] = useState('');
  const [stand, setStand] = useState(0);
  const [before] = useState(placeOfFocus);
  const list = useRef<HTMLDivElement>(null);
  const text = typed.trim();
  const { groups, looking, failed } = useChoices(text);
  const all = groups.flatMap(({ choices }) => choices);
  const at = Math.min(stand, all.length - 1);
  const active = all[at];

  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [active?.id]);

  function leave() {
    onClose();
    requestAnimationFrame(before);
  }
  function choose({ run }: Choice) {
    onClose();
    // What it opens takes the focus, which the dialog must have let go of.
    requestAnimationFrame(run);
  }
  function onKeyDown(event: KeyboardEvent) {
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, PageDown: at + 8, PageUp: at - 8 }[event.key];
    if (to !== undefined) {
      event.preventDefault();
      const last = all.length - 1;
      const around = Math.abs(to - at) === 1;
      setStand(to > last ? (around ? 0 : last) : to < 0 ? (around ? last : 0) : to);
    } else if (event.key === 'Enter' && !event.nativeEvent.isComposing) {
      event.preventDefault();
      if (active) choose(active);
    } else if (event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      leave();
    }
  }

  return (
    <Modal
      opened
      onClose={leave}
      withCloseButton={false}
      returnFocus={false}
      size={640}
      padding={0}
      yOffset="12vh"
      transitionProps={{ duration: 0 }}
      attributes={{ content: { 'aria-label': t('title') } }}
      classNames={{ content: classes.content, body: classes.body }}
    >
      <TextInput
        data-autofocus
        variant="unstyled"
        classNames={{ root: classes.field, input: classes.input }}
        leftSection={<IconSearch size={18} stroke={1.7} aria-hidden="true" />}
        rightSection={looking ? <Loader size={14} /> : null}
        role="combobox"
        aria-label={t('title')}
        aria-expanded="true"
        aria-controls={`${id}-list`}
        aria-activedescendant={active ? `${id}-${active.id}` : undefined}
        aria-autocomplete="list"
        autoComplete="off"
        spellCheck={false}
        placeholder={t('hint')}
        maxLength={200}
        value={typed}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          setStand(0);
        }}
        onKeyDown={onKeyDown}
      />
      <div
        ref={list}
        id={`${id}-list`}
        role="listbox"
        aria-label={t('title')}
        tabIndex={-1}
        className={classes.list}
      >
        {groups.map((group) => (
          <div key={group.id} role="group" aria-labelledby={`${id}-of-${group.id}`}>
            <div id={`${id}-of-${group.id}`} className={classes.group} role="presentation">
              {t(`group.${group.id}`)}
            </div>
            {group.choices.map((choice) => (
              <div
                key={choice.id}
                id={`${id}-${choice.id}`}
                role="option"
                aria-selected={choice === active}
                className={classes.choice}
                onPointerMove={() => setStand(all.indexOf(choice))}
                onClick={() => choose(choice)}
              >
                <choice.icon size={16} stroke={1.7} aria-hidden="true" className={classes.icon} />
                <span className={classes.label}>{choice.label}</span>
                {choice.beside && <span className={classes.beside}>{choice.beside}</span>}
                {choice.keys && <kbd className={classes.key}>{choice.keys}</kbd>}
              </div>
            ))}
          </div>
        ))}
      </div>
      <p className={classes.told} role="status">
        {failed ? t('failed') : all.length === 0 && !looking ? t('nothing', { text }) : ''}
      </p>
    </Modal>
  );
}

/** @returns brings back the focus, and the caret in a text, which browsers put at its beginning */
function placeOfFocus(): () => void {
  const focused = document.activeElement;
  const selection = getSelection();
  const caret = selection?.rangeCount ? selection.getRangeAt(0).cloneRange() : null;
  return () => {
    if (!(focused instanceof HTMLElement)) return;
    focused.focus();
    if (!caret || !focused.isContentEditable) return;
    getSelection()?.removeAllRanges();
    getSelection()?.addRange(caret);
  };
}
