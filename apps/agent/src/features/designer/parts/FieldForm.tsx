import { Button, MultiSelect, Select, Switch, TextInput } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconEye, IconEyeOff, IconPlus, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { useDesignerT } from '../../../messages/designer.js';
import { useDesign } from '../design-context.js';
import {
  addOption,
  contactFieldKinds,
  fieldKinds,
  hasOptions,
  kindOf,
  setKind,
  type FieldKind,
} from '../document/edit-fields.js';
import { publicKinds } from '../document/edit-web-forms.js';
import { hiddenOptions, removeOption, toggleOption } from '../document/hide-parts.js';
import { moveKey } from '../document/keyed.js';
import { newText } from '../document/localized.js';
import { statesOf } from '../document/read-document.js';
import { mapOf, textsOf, type Path } from '../document/workflow-document.js';
import { LocalizedInput } from './LocalizedInput.js';
import { PrincipalsInput } from './PrincipalsInput.js';
import { Step } from './Step.js';
import classes from './parts.module.css';

/** A public form asks nothing of our own people, and a contact has no files. */
const kindsAt = ([place]: Path): readonly FieldKind[] =>
  place === 'fields' ? contactFieldKinds : place === 'webForms' ? publicKinds : fieldKinds;

/** One field: what it asks, of which kind, and what may be chosen. */
export function FieldForm({ path }: { path: Path }) {
  const t = useDesignerT();
  const { document, value, set, edit, errorAt, say, language } = useDesign();
  const field = mapOf(value(path));
  const kind = kindOf(field);
  const ofCase = path[0] === 'form';
  const ofContact = path[0] === 'fields';
  return (
    <div className={classes.inset}>
      <LocalizedInput label={t('fieldLabel')} path={[...path, 'label']} required />
      <Select
        label={t('fieldKind')}
        data={kindsAt(path).map((each) => ({
          value: each,
          label: t(`fieldKinds.${each}`),
        }))}
        value={kind}
        allowDeselect={false}
        error={errorAt([...path, 'kind'])}
        onChange={(next) =>
          edit((all) => setKind(all, path, next as FieldKind, newText(language, t('firstOption'))))
        }
      />
      {kind === 'amount' && (
        <TextInput
          label={t('currency')}
          maxLength={3}
          value={typeof field.currency === 'string' ? field.currency : ''}
          error={errorAt([...path, 'currency'])}
          onChange={(event) => set([...path, 'currency'], event.currentTarget.value.toUpperCase())}
        />
      )}
      <Switch
        label={t('required')}
        checked={field.required === true}
        onChange={(event) => set([...path, 'required'], event.currentTarget.checked || undefined)}
      />
      <LocalizedInput label={t('help')} path={[...path, 'help']} limit={1_000} />
      {hasOptions(kind) && <Options field={path} />}
      <Switch
        label={t('fieldHidden')}
        description={t('fieldHiddenText')}
        checked={field.hidden === true}
        error={errorAt([...path, 'hidden'])}
        onChange={(event) => set([...path, 'hidden'], event.currentTarget.checked || undefined)}
      />
      {ofContact && (
        <PrincipalsInput
          label={t('contactFieldEdit')}
          path={[...path, 'edit']}
          placeholder={t('contactFieldEditAll')}
        />
      )}
      {ofCase && (
        <>
          <PrincipalsInput label={t('fieldEdit')} path={[...path, 'edit']} placeholder={t('fieldEditAll')} />
          <MultiSelect
            label={t('readOnlyIn')}
            placeholder={field.readOnlyIn === undefined ? t('readOnlyInClosed') : undefined}
            data={statesOf(document).map(({ key, name }) => ({ value: key, label: say(name) || key }))}
            value={textsOf(field.readOnlyIn)}
            error={errorAt([...path, 'readOnlyIn'])}
            searchable
            nothingFoundMessage={t('nothingFound')}
            hidePickedOptions
            onChange={(next) => set([...path, 'readOnlyIn'], next.length ? next : undefined)}
          />
        </>
      )}
    </div>
  );
}

function Options({ field }: { field: Path }) {
  const path = [...field, 'options'];
  const t = useDesignerT();
  const { value, edit, errorAt, say, language } = useDesign();
  const [name, setName] = useState('');
  const options = Object.entries(mapOf(value(path)));
  const hidden = hiddenOptions(value(field));
  return (
    <section aria-label={t('options')}>
      <h3 className={classes.small}>{t('options')}</h3>
      <ol className={classes.list}>
        {options.map(([key, text], index) => {
          const label = say(text) || key;
          return (
            <li key={key} className={classes.row}>
              <div className={classes.grow}>
                <LocalizedInput label={t('optionNumber', { number: index + 1 })} path={[...path, key]} />
                {hidden.includes(key) && <span className={classes.faint}>{t('hiddenOptionText')}</span>}
              </div>
              <Step
                label={t('up', { name: label })}
                disabled={index === 0}
                onClick={() => edit((all) => moveKey(all, path, key, index - 1))}
              >
                <IconArrowUp size={15} stroke={1.7} />
              </Step>
              <Step
                label={t('down', { name: label })}
                disabled={index === options.length - 1}
                onClick={() => edit((all) => moveKey(all, path, key, index + 1))}
              >
                <IconArrowDown size={15} stroke={1.7} />
              </Step>
              <Step
                label={t(hidden.includes(key) ? 'showOne' : 'hideOne', { name: label })}
                onClick={() => edit((all) => toggleOption(all, field, key))}
              >
                {hidden.includes(key) ? (
                  <IconEye size={15} stroke={1.7} />
                ) : (
                  <IconEyeOff size={15} stroke={1.7} />
                )}
              </Step>
              <Step
                label={t('removeOne', { name: label })}
                onClick={() => edit((all) => removeOption(all, field, key))}
              >
                <IconTrash size={15} stroke={1.7} />
              </Step>
            </li>
          );
        })}
      </ol>
      {[path, [...field, 'hiddenOptions']].map(
        (each) =>
          errorAt(each) && (
            <p key={each.join('.')} className={classes.wrong}>
              {errorAt(each)}
            </p>
          ),
      )}
      <form
        className={classes.row}
        onSubmit={(event) => {
          event.preventDefault();
          event.stopPropagation();
          if (!name.trim()) return;
          edit((all) => addOption(all, path, name, newText(language, name.trim())));
          setName('');
        }}
      >
        <TextInput
          className={classes.grow}
          aria-label={t('newOption')}
          placeholder={t('newOption')}
          maxLength={200}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <Button type="submit" variant="default" leftSection={<IconPlus size={14} />} disabled={!name.trim()}>
          {t('add')}
        </Button>
      </form>
    </section>
  );
}
