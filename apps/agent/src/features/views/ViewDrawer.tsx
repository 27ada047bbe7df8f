import { Button, Drawer, MultiSelect, TextInput } from '@mantine/core';
import { useCommonT } from '@sprawa/i18n';
import { errorsByField, useErrorText } from '@sprawa/ui';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { client } from '../../client.js';
import { tellBad, tellGood } from '../../data/outcome.js';
import { useMe } from '../../data/use-me.js';
import { useViewsT } from '../../messages/views.js';
import { NamedIcon } from '../../pieces/NamedIcon.js';
import type { CaseSearch } from '../../data/case-search.js';
import { ConditionBuilder } from './ConditionBuilder.js';
import { askable, emptyDocument, type FilterDocument } from './filter-document.js';
import { audiencesOptions, useRefreshViews } from './use-views.js';
import { viewIcons } from './view-icons.js';
import { lookOf, type SavedView } from './view-search.js';
import { SaveViewMutation } from './views.operations.js';
import classes from './builder.module.css';

/** What the drawer is open for: conditions of the list alone, or a view with a name. */
export type Opened =
  | { for: 'conditions'; document: FilterDocument; search: CaseSearch }
  | { for: 'new' | 'edit'; document: FilterDocument; search: CaseSearch; view?: SavedView };

interface Props {
  opened: Opened;
  onClose: () => void;
  onShow: (document: FilterDocument) => void;
  onSaved: (view: SavedView) => void;
}

/** Where conditions are put together, and given a name. What is written stays when the server says no. */
export function ViewDrawer({ opened, onClose, onShow, onSaved }: Props) {
  const t = useViewsT();
  const errorText = useErrorText();
  const { rights } = useMe();
  const refresh = useRefreshViews();
  const view = opened.for === 'edit' ? opened.view : undefined;
  const [document, setDocument] = useState(opened.document);
  const [name, setName] = useState(opened.for !== 'conditions' ? (opened.view?.name ?? '') : '');
  const [icon, setIcon] = useState<string>(
    (opened.for !== 'conditions' && opened.view?.icon) || 'filter-check',
  );
  const [sharedWith, setSharedWith] = useState<string[]>(view?.sharedWith ?? []);
  const [problems, setProblems] = useState<Record<string, string>>({});
  const [busy, setBusy] = useState(false);
  const naming = opened.for !== 'conditions';

  async function save() {
    setBusy(true);
    try {
      const { saveView } = await client.request(SaveViewMutation, {
        input: {
          ...(view && { id: view.id, version: view.version }),
          ...{ name, icon, filter: askable(document), sharedWith },
          ...lookOf(opened.search),
        },
      });
      if (saveView.__typename === 'ViewSaved') {
        await refresh();
        tellGood(t('form.saved', { name: saveView.view.name }));
        onSaved(saveView.view);
        return;
      }
      setProblems(errorsByField(saveView.fieldErrors));
      if (saveView.code === 'STALE_VERSION') tellBad(t('form.stale'));
      else if (saveView.fieldErrors.length === 0 || 'input' in errorsByField(saveView.fieldErrors))
        tellBad(saveView.message);
    } catch (error) {
      tellBad(errorText(error));
    } finally {
      setBusy(false);
    }
  }

  const ofFilter = Object.fromEntries(
    Object.entries(problems).flatMap(([path, text]) =>
      path.startsWith('input.filter.') ? [[path.slice('input.filter.'.length), text]] : [],
    ),
  );
  const title =
    opened.for === 'conditions'
      ? t('builder.title')
      : opened.for === 'new'
        ? t('builder.newTitle')
        : t('builder.editTitle');
  return (
    <Drawer opened onClose={onClose} position="right" size={640} title={title}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (naming) void save();
          else onShow(askable(document));
        }}
      >
        {naming && (
          <div className={classes.form}>
            <TextInput
              label={t('form.name')}
              required
              maxLength={60}
              data-autofocus
              value={name}
              error={problems['input.name']}
              onChange={(event) => setName(event.currentTarget.value)}
            />
            <Icons value={icon} onChange={setIcon} />
            {(rights.includes('view.share') || sharedWith.length > 0) && (
              <Audiences value={sharedWith} error={problems['input.sharedWith']} onChange={setSharedWith} />
            )}
          </div>
        )}
        {naming && opened.search.q && (
          <p className={classes.none}>{t('form.noWords', { text: opened.search.q })}</p>
        )}
        <ConditionBuilder document={document} problems={ofFilter} onChange={setDocument} />
        <div className={classes.foot}>
          <span>
            {document.parts.length > 0 && (
              <Button variant="subtle" color="neutral" onClick={() => setDocument(emptyDocument)}>
                {t('builder.clear')}
              </Button>
            )}
          </span>
          <Button variant="default" onClick={onClose}>
            {t('builder.cancel')}
          </Button>
          <Button type="submit" loading={busy}>
            {naming ? t('form.save') : t('builder.apply')}
          </Button>
        </div>
      </form>
    </Drawer>
  );
}

function Icons({ value, onChange }: { value: string; onChange: (icon: string) => void }) {
  const t = useViewsT();
  return (
    <fieldset style={{ border: 0, margin: 0, padding: 0 }}>
      <legend className={classes.legend} style={{ padding: '0 0 6px' }}>
        {t('form.icon')}
      </legend>
      <div className={classes.icons}>
        {viewIcons.map((icon) => (
          <label key={icon}>
            <input
              type="radio"
              name="icon"
              aria-label={icon.replaceAll('-', ' ')}
              checked={icon === value}
              onChange={() => onChange(icon)}
            />
            <NamedIcon name={icon} />
          </label>
        ))}
      </div>
    </fieldset>
  );
}

interface AudiencesProps {
  value: string[];
  error: string | undefined;
  onChange: (value: string[]) => void;
}

function Audiences({ value, error, onChange }: AudiencesProps) {
  const t = useViewsT();
  const common = useCommonT();
  const { rights } = useMe();
  const { data = [] } = useQuery({ ...audiencesOptions, enabled: rights.includes('view.share') });
  const of = (kind: 'ROLE' | 'GROUP') =>
    data.filter((each) => each.kind === kind).map(({ key, name }) => ({ value: key, label: name }));
  const known = new Set(data.map(({ key }) => key));
  const others = value.filter((key) => key !== 'everybody' && !known.has(key));
  return (
    <MultiSelect
      label={t('form.share')}
      description={t('form.shareHint')}
      error={error}
      value={value}
      onChange={onChange}
      data={[
        { group: '', items: [{ value: 'everybody', label: t('form.everybody') }] },
        { group: t('form.role'), items: of('ROLE') },
        { group: t('form.group'), items: of('GROUP') },
        ...(others.length ? [{ group: '…', items: others.map((key) => ({ value: key, label: key })) }] : []),
      ]}
      searchable
      nothingFoundMessage={common('field.nothingFound')}
      maxValues={20}
      comboboxProps={{ withinPortal: false }}
    />
  );
}
