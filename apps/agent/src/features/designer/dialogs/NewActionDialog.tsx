import { Button, Modal, MultiSelect, Select, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useDesignerT } from '../../../messages/designer.js';
import { useDesign } from '../design-context.js';
import { addAction } from '../document/edit-actions.js';
import { keysAt } from '../document/keyed.js';
import { newText } from '../document/localized.js';
import { makeKey } from '../document/make-key.js';
import { EVERYWHERE, starters, statesOf, type Starter } from '../document/read-document.js';
import classes from '../parts/parts.module.css';

interface Props {
  from?: string;
  to?: string;
  onClose: () => void;
}

/** An action between two states that were joined on the canvas, or are chosen here. */
export function NewActionDialog({ from: first, to: last, onClose }: Props) {
  const t = useDesignerT();
  const { document, edit, choose, say, language } = useDesign();
  const [name, setName] = useState('');
  const [from, setFrom] = useState<string[]>(first === undefined ? [] : [first]);
  const [to, setTo] = useState<string | null>(last ?? null);
  const [starter, setStarter] = useState<Starter>('agent');
  const states = statesOf(document).map(({ key, name: words }) => ({ value: key, label: say(words) || key }));
  const ready = name.trim() !== '' && from.length > 0;
  function add() {
    if (!ready) return;
    const key = makeKey(name, keysAt(document, ['actions']), 'action');
    edit((all) =>
      addAction(all, { key, name: newText(language, name.trim()), from, to: to ?? undefined, starter }),
    );
    onClose();
    choose({ of: 'action', key });
  }
  return (
    <Modal opened onClose={onClose} title={t('newAction')} closeButtonProps={{ 'aria-label': t('close') }}>
      <form
        className={classes.fields}
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <TextInput
          label={t('button')}
          data-autofocus
          maxLength={60}
          withAsterisk
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <MultiSelect
          label={t('from')}
          data={[{ value: EVERYWHERE, label: t('everyState') }, ...states]}
          value={from}
          withAsterisk
          searchable
          hidePickedOptions
          nothingFoundMessage={t('nothingFound')}
          onChange={setFrom}
        />
        <Select
          label={t('to')}
          placeholder={t('stays')}
          data={states}
          value={to}
          searchable
          clearable
          nothingFoundMessage={t('nothingFound')}
          onChange={setTo}
        />
        <Select
          label={t('starter')}
          description={t(`starterText.${starter}`)}
          data={starters.map((each) => ({ value: each, label: t(`starters.${each}`) }))}
          value={starter}
          allowDeselect={false}
          onChange={(next) => setStarter((next ?? 'agent') as Starter)}
        />
        <Button type="submit" disabled={!ready}>
          {t('addAction')}
        </Button>
      </form>
    </Modal>
  );
}
