import { Button, Select, TextInput } from '@mantine/core';
import {
  IconArrowDown,
  IconArrowUp,
  IconGripVertical,
  IconPencil,
  IconPlus,
  IconTrash,
} from '@tabler/icons-react';
import { useState } from 'react';
import { useDesignerT } from '../../../messages/designer.js';
import { useDesign } from '../design-context.js';
import { addButton, buttonChoices, buttonOf } from '../document/edit-buttons.js';
import { addField, kindOf, removeFormField } from '../document/edit-fields.js';
import { moveKey } from '../document/keyed.js';
import { newText } from '../document/localized.js';
import { mapOf, valueAt, withValue, type Path } from '../document/workflow-document.js';
import { ButtonForm } from './ButtonForm.js';
import { FieldForm } from './FieldForm.js';
import { FieldsToFill } from './FieldsToFill.js';
import { Step } from './Step.js';
import classes from './parts.module.css';

const LIMIT = 50;

/** Fields to fill in: added, ordered by dragging or by keys, changed one at a time, seen as they will be (WF-5, WF-10). */
export function FieldsEditor({ path, preview = true }: { path: Path; preview?: boolean }) {
  const t = useDesignerT();
  const { document, value, edit, errorAt, say, language } = useDesign();
  const [open, setOpen] = useState<string | null>(null);
  const [name, setName] = useState('');
  const [dragged, setDragged] = useState<string | null>(null);
  const fields = Object.entries(mapOf(value(path)));
  const ofCase = path[0] === 'form';
  const move = (key: string, to: number) => edit((all) => moveKey(all, path, key, to));
  function add() {
    if (!name.trim()) return;
    const [next, key] = addField(document, path, name, newText(language, name.trim()));
    edit(() => next);
    setName('');
    setOpen(key);
  }
  return (
    <>
      <ol className={classes.list}>
        {fields.map(([key, field], index) => {
          const button = ofCase ? buttonOf(field) : undefined;
          const label =
            say(button === undefined ? mapOf(field).label : valueAt(document, ['actions', button, 'name'])) ||
            key;
          return (
            <li
              key={key}
              data-dragged={dragged === key || undefined}
              draggable
              onDragStart={() => setDragged(key)}
              onDragEnd={() => setDragged(null)}
              onDragOver={(event) => {
                if (!dragged || dragged === key) return;
                event.preventDefault();
                move(dragged, index);
              }}
            >
              <div className={classes.row}>
                <IconGripVertical size={16} stroke={1.5} className={classes.grip} aria-hidden="true" />
                <span className={classes.grow}>
                  {label}
                  <span className={classes.faint}>
                    {' '}
                    {button === undefined ? t(`fieldKinds.${kindOf(field)}`) : t('fieldButton')}
                    {mapOf(field).hidden === true && ` · ${t('hidden')}`}
                  </span>
                </span>
                <Step
                  label={t('up', { name: label })}
                  disabled={index === 0}
                  onClick={() => move(key, index - 1)}
                >
                  <IconArrowUp size={15} stroke={1.7} />
                </Step>
                <Step
                  label={t('down', { name: label })}
                  disabled={index === fields.length - 1}
                  onClick={() => move(key, index + 1)}
                >
                  <IconArrowDown size={15} stroke={1.7} />
                </Step>
                <Step
                  label={t('changeOne', { name: label })}
                  onClick={() => setOpen(open === key ? null : key)}
                >
                  <IconPencil size={15} stroke={1.7} />
                </Step>
                <Step
                  label={t('removeOne', { name: label })}
                  onClick={() =>
                    edit((all) =>
                      ofCase ? removeFormField(all, key) : withValue(all, [...path, key], undefined),
                    )
                  }
                >
                  <IconTrash size={15} stroke={1.7} />
                </Step>
              </div>
              {errorAt([...path, key]) && open !== key && (
                <p className={classes.wrong}>{errorAt([...path, key])}</p>
              )}
              {open === key &&
                (button === undefined ? (
                  <FieldForm path={[...path, key]} />
                ) : (
                  <ButtonForm path={[...path, key]} />
                ))}
            </li>
          );
        })}
      </ol>
      <form
        className={classes.row}
        onSubmit={(event) => {
          event.preventDefault();
          event.stopPropagation();
          add();
        }}
      >
        <TextInput
          className={classes.grow}
          aria-label={t('newField')}
          placeholder={t('newField')}
          maxLength={200}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <Button
          type="submit"
          variant="default"
          leftSection={<IconPlus size={14} />}
          disabled={!name.trim() || fields.length >= LIMIT}
        >
          {t('add')}
        </Button>
      </form>
      {ofCase && <AddButton full={fields.length >= LIMIT} />}
      {preview && fields.length > 0 && <Preview fields={fields} />}
    </>
  );
}

/** A button is added by choosing what it does; there is none for what has one, or what no agent starts. */
function AddButton({ full }: { full: boolean }) {
  const t = useDesignerT();
  const { document, edit, say } = useDesign();
  const choices = buttonChoices(document);
  return (
    <Select
      label={t('addButton')}
      description={t('buttonText')}
      placeholder={choices.length === 0 ? t('noButtons') : undefined}
      disabled={full || choices.length === 0}
      data={choices.map(({ key, name }) => ({ value: key, label: say(name) || key }))}
      value={null}
      searchable
      nothingFoundMessage={t('nothingFound')}
      onChange={(action) => action && edit((all) => addButton(all, action))}
    />
  );
}

function Preview({ fields }: { fields: [string, unknown][] }) {
  const t = useDesignerT();
  const [values, setValues] = useState<Record<string, unknown>>({});
  return (
    <section className={classes.preview} aria-label={t('preview')}>
      <h3 className={classes.small}>{t('preview')}</h3>
      <FieldsToFill
        fields={fields}
        values={values}
        onChange={(key, value) => setValues((all) => ({ ...all, [key]: value }))}
      />
    </section>
  );
}
