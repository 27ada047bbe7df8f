import { Button, Select, Switch } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useDesignerT } from '../../../messages/designer.js';
import { useDesign } from '../design-context.js';
import { makeInitial, renameState } from '../document/edit-states.js';
import { statesOf } from '../document/read-document.js';
import { kindColour, stateKinds } from '../document/state-kinds.js';
import { ColourInput } from '../parts/ColourInput.js';
import { Fold } from '../parts/Fold.js';
import { KeyInput } from '../parts/KeyInput.js';
import { LocalizedInput } from '../parts/LocalizedInput.js';
import { PrincipalsInput } from '../parts/PrincipalsInput.js';
import classes from '../parts/parts.module.css';

interface Props {
  state: string;
  onRemove: () => void;
}

/** Everything about one state (WF-1, WF-2, WF-9). */
export function StatePanel({ state, onRemove }: Props) {
  const t = useDesignerT();
  const { document, set, edit, errorAt, choose } = useDesign();
  const at = ['states', state];
  const found = statesOf(document).find(({ key }) => key === state)!;
  return (
    <div className={classes.fields}>
      <LocalizedInput label={t('name')} path={[...at, 'name']} limit={60} required autoFocus />
      <Select
        label={t('kind')}
        description={t(`kindText.${found.kind}`)}
        data={stateKinds.map((kind) => ({ value: kind, label: t(`kinds.${kind}`) }))}
        value={found.kind}
        allowDeselect={false}
        error={errorAt([...at, 'kind'])}
        onChange={(kind) => set([...at, 'kind'], kind ?? undefined)}
      />
      <Switch
        label={t('initial')}
        description={t('initialText')}
        checked={found.initial}
        disabled={found.initial}
        onChange={() => edit((all) => makeInitial(all, state))}
      />
      <PrincipalsInput
        label={t('sees')}
        description={t('seesText')}
        path={[...at, 'see']}
        placeholder={t('nobody')}
      />
      <Fold
        title={t('forCustomer')}
        wrong={Boolean(errorAt([...at, 'customerName']) ?? errorAt([...at, 'customerHint']))}
      >
        <LocalizedInput
          label={t('customerName')}
          description={t('customerNameText')}
          path={[...at, 'customerName']}
          limit={60}
        />
        <LocalizedInput
          label={t('customerHint')}
          description={t('customerHintText')}
          path={[...at, 'customerHint']}
          limit={500}
          long
        />
      </Fold>
      <Fold title={t('look')}>
        <ColourInput path={[...at, 'color']} usual={kindColour(found.kind)} />
        <KeyInput
          value={state}
          taken={statesOf(document).map(({ key }) => key)}
          description={t('stateKeyText')}
          onChange={(next) => {
            edit((all) => renameState(all, state, next));
            choose({ of: 'state', key: next });
          }}
        />
      </Fold>
      <Button
        variant="subtle"
        color="bad"
        leftSection={<IconTrash size={16} stroke={1.7} />}
        className={classes.remove}
        onClick={onRemove}
      >
        {t('removeState')}
      </Button>
    </div>
  );
}
