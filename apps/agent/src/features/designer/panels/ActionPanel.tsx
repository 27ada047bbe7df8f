import { Button, MultiSelect, Select, Switch } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useDesignerT } from '../../../messages/designer.js';
import { useDesign } from '../design-context.js';
import { mayWrite, renameAction, setFrom, setStarter } from '../document/edit-actions.js';
import { actionsOf, EVERYWHERE, starters, statesOf, type Starter } from '../document/read-document.js';
import { listOf, mapOf } from '../document/workflow-document.js';
import { ApprovalEditor } from '../parts/ApprovalEditor.js';
import { AssignInput } from '../parts/AssignInput.js';
import { DurationInput } from '../parts/DurationInput.js';
import { FieldsEditor } from '../parts/FieldsEditor.js';
import { Fold } from '../parts/Fold.js';
import { IconInput } from '../parts/IconInput.js';
import { KeyInput } from '../parts/KeyInput.js';
import { LocalizedInput } from '../parts/LocalizedInput.js';
import { MailsEditor } from '../parts/MailsEditor.js';
import { PrincipalsInput } from '../parts/PrincipalsInput.js';
import { StateSelect } from '../parts/StateSelect.js';
import { TemplateInput } from '../parts/TemplateInput.js';
import classes from '../parts/parts.module.css';

const COLOURS = ['accent', 'good', 'warn', 'bad', 'neutral'] as const;

interface Props {
  action: string;
  onRemove: () => void;
}

/** Everything about one action (WF-4 … WF-8). */
export function ActionPanel({ action, onRemove }: Props) {
  const t = useDesignerT();
  const { document, value, set, edit, errorAt, say, choose } = useDesign();
  const at = ['actions', action];
  const drawn = actionsOf(document).find(({ key }) => key === action)!;
  const { starter } = drawn;
  const raw = mapOf(value(at));
  const states = statesOf(document);
  const writable = mayWrite(starter);
  const writes = typeof raw.writes === 'string' ? raw.writes : writable[0]!;
  const leadsToCallback = states.some(({ key, kind }) => key === drawn.to && kind.endsWith('-callback'));
  const fields = Object.keys(mapOf(raw.fields)).length;
  const flag = (part: string, label: string, description?: string) => (
    <Switch
      label={label}
      description={description}
      checked={raw[part] === true}
      error={errorAt([...at, part])}
      onChange={(event) => set([...at, part], event.currentTarget.checked || undefined)}
    />
  );
  return (
    <div className={classes.fields}>
      <LocalizedInput label={t('button')} path={[...at, 'name']} limit={60} required autoFocus />
      <MultiSelect
        label={t('from')}
        data={[
          { value: EVERYWHERE, label: t('everyState') },
          ...states.map(({ key, name }) => ({ value: key, label: say(name) || key })),
          ...drawn.from
            .filter((each) => each !== EVERYWHERE && !states.some(({ key }) => key === each))
            .map((each) => ({ value: each, label: t('goneState', { key: each }) })),
        ]}
        value={drawn.from}
        error={errorAt([...at, 'from'])}
        withAsterisk
        searchable
        hidePickedOptions
        nothingFoundMessage={t('nothingFound')}
        onChange={(next) =>
          edit((all) =>
            // Whoever names a state after "every state" means the state.
            setFrom(
              all,
              action,
              next.at(-1) === EVERYWHERE ? [EVERYWHERE] : next.filter((each) => each !== EVERYWHERE),
            ),
          )
        }
      />
      <StateSelect label={t('to')} path={[...at, 'to']} none={t('stays')} />
      <Select
        label={t('starter')}
        description={t(`starterText.${starter}`)}
        data={starters.map((each) => ({ value: each, label: t(`starters.${each}`) }))}
        value={starter}
        allowDeselect={false}
        onChange={(next) => edit((all) => setStarter(all, action, (next ?? 'agent') as Starter))}
      />
      {starter === 'timer' && <DurationInput label={t('after')} path={[...at, 'after']} />}
      {starter === 'customer-message' && (
        <DurationInput
          label={t('reopenWithin')}
          description={t('reopenWithinText')}
          path={[...at, 'reopenWithin']}
        />
      )}
      {starter === 'agent' && (
        <PrincipalsInput
          label={t('performs')}
          description={t('performsText')}
          path={[...at, 'perform']}
          placeholder={t('nobody')}
        />
      )}
      {writable.length > 1 && (
        <Select
          label={t('writes')}
          description={t(`writesText.${writes}` as 'writesText.message')}
          data={writable.map((each) => ({ value: each, label: t(`writing.${each}` as 'writing.message') }))}
          value={writes}
          allowDeselect={false}
          error={errorAt([...at, 'writes'])}
          onChange={(next) => set([...at, 'writes'], next === writable[0] ? undefined : next)}
        />
      )}
      {writes === 'message' && starter === 'agent' && <ApprovalEditor path={[...at, 'approval']} />}
      <AssignInput path={[...at, 'assign']} starter={starter} />
      {leadsToCallback && (
        <DurationInput label={t('term')} description={t('termText')} path={[...at, 'term']} />
      )}
      {starter === 'agent' && writes !== 'nothing' && (
        <Fold
          title={t('text')}
          wrong={Boolean(errorAt([...at, 'text']))}
          about={raw.text === undefined ? undefined : t('given')}
        >
          <TemplateInput
            label={t('startText')}
            description={t('startTextHint')}
            path={[...at, 'text']}
            use="START"
            long
          />
          {flag('textOptional', t('textOptional'))}
        </Fold>
      )}
      {starter !== 'timer' && starter !== 'customer-message' && (
        <Fold
          title={t('fields')}
          about={fields ? String(fields) : undefined}
          wrong={Boolean(errorAt([...at, 'fields']))}
        >
          <FieldsEditor path={[...at, 'fields']} />
        </Fold>
      )}
      <Fold
        title={t('mails')}
        about={raw.mails === undefined ? undefined : String(listOf(raw.mails).length)}
        wrong={Boolean(errorAt([...at, 'mails']))}
      >
        <MailsEditor path={[...at, 'mails']} />
      </Fold>
      <Fold title={t('look')} wrong={Boolean(errorAt([...at, 'main']))}>
        <IconInput path={[...at, 'icon']} />
        <Select
          label={t('colour')}
          data={COLOURS.map((each) => ({ value: each, label: t(`colours.${each}`) }))}
          value={typeof raw.color === 'string' ? raw.color : null}
          clearable
          placeholder={t('colours.neutral')}
          onChange={(next) => set([...at, 'color'], next ?? undefined)}
        />
        {starter === 'agent' && flag('main', t('main'), t('mainText'))}
        {starter === 'agent' && flag('deletes', t('deletes'), t('deletesText'))}
        <KeyInput
          value={action}
          taken={actionsOf(document).map(({ key }) => key)}
          description={t('actionKeyText')}
          onChange={(next) => {
            edit((all) => renameAction(all, action, next));
            choose({ of: 'action', key: next });
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
        {t('removeAction')}
      </Button>
    </div>
  );
}
