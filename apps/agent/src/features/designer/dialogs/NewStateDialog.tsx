import { Button, Modal, Select, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useDesignerT } from '../../../messages/designer.js';
import { useDesign } from '../design-context.js';
import { addState } from '../document/edit-states.js';
import { keysAt } from '../document/keyed.js';
import { newText } from '../document/localized.js';
import { makeKey } from '../document/make-key.js';
import { stateKinds, type StateKind } from '../document/state-kinds.js';
import classes from '../parts/parts.module.css';

interface Props {
  at?: readonly [number, number] | undefined;
  onClose: () => void;
}

/** A state is asked for its name first, so that it is known by something that says what it is. */
export function NewStateDialog({ at, onClose }: Props) {
  const t = useDesignerT();
  const { document, edit, choose, language } = useDesign();
  const [name, setName] = useState('');
  const [kind, setKind] = useState<StateKind>(keysAt(document, ['states']).length ? 'in-progress' : 'unused');
  function add() {
    if (!name.trim()) return;
    const key = makeKey(name, keysAt(document, ['states']), 'state');
    edit((all) => addState(all, { key, name: newText(language, name.trim()), kind, ...(at && { at }) }));
    onClose();
    choose({ of: 'state', key });
  }
  return (
    <Modal opened onClose={onClose} title={t('newState')} closeButtonProps={{ 'aria-label': t('close') }}>
      <form
        className={classes.fields}
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <TextInput
          label={t('name')}
          data-autofocus
          maxLength={60}
          withAsterisk
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <Select
          label={t('kind')}
          description={t(`kindText.${kind}`)}
          data={stateKinds.map((each) => ({ value: each, label: t(`kinds.${each}`) }))}
          value={kind}
          allowDeselect={false}
          onChange={(next) => setKind((next ?? kind) as StateKind)}
        />
        <Button type="submit" disabled={!name.trim()}>
          {t('addState')}
        </Button>
      </form>
    </Modal>
  );
}
