import { Button, TextInput } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { useDesignerT } from '../../../messages/designer.js';
import { useDesign } from '../design-context.js';
import { addWebForm, FORMS_LIMIT, removeWebForm, webFormsOf } from '../document/edit-web-forms.js';
import { keysAt, renameKey } from '../document/keyed.js';
import { newText } from '../document/localized.js';
import { FieldsEditor } from '../parts/FieldsEditor.js';
import { Fold } from '../parts/Fold.js';
import { KeyInput } from '../parts/KeyInput.js';
import { LocalizedInput } from '../parts/LocalizedInput.js';
import { WebFormPreview } from '../parts/WebFormPreview.js';
import classes from '../parts/parts.module.css';

/** The public forms of a stream: what they ask, and what they say (IN-1). */
export function WebFormsPanel() {
  const t = useDesignerT();
  const { document, edit, errorAt, say, language } = useDesign();
  const [name, setName] = useState('');
  const [fresh, setFresh] = useState<string | null>(null);
  const forms = webFormsOf(document);
  function add() {
    const title = name.trim();
    if (!title) return;
    const text = (words: string) => newText(language, words);
    const [next, key] = addWebForm(document, title, {
      title: text(title),
      intro: text(t('firstIntro')),
      thanks: text(t('firstThanks')),
    });
    edit(() => next);
    setFresh(key);
    setName('');
  }
  return (
    <div className={classes.fields}>
      <p className={classes.hint}>{t('webFormsText')}</p>
      {forms.length === 0 && <p className={classes.hint}>{t('noWebForms')}</p>}
      {forms.map(({ key, title }) => (
        <Fold
          key={key}
          title={say(title) || key}
          about={key}
          wrong={Boolean(errorAt(['webForms', key]))}
          open={key === fresh}
        >
          <WebForm form={key} onRenamed={setFresh} />
        </Fold>
      ))}
      <form
        className={classes.row}
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <TextInput
          className={classes.grow}
          aria-label={t('newForm')}
          placeholder={t('newForm')}
          maxLength={100}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <Button
          type="submit"
          variant="default"
          leftSection={<IconPlus size={14} />}
          disabled={!name.trim() || forms.length >= FORMS_LIMIT}
        >
          {t('add')}
        </Button>
      </form>
    </div>
  );
}

function WebForm({ form, onRenamed }: { form: string; onRenamed: (key: string) => void }) {
  const t = useDesignerT();
  const { document, edit, errorAt, value } = useDesign();
  const at = ['webForms', form];
  return (
    <>
      <LocalizedInput label={t('formTitle')} path={[...at, 'title']} limit={100} required />
      <LocalizedInput label={t('formIntro')} path={[...at, 'intro']} limit={1_000} long required />
      <LocalizedInput label={t('formThanks')} path={[...at, 'thanks']} limit={1_000} long required />
      <h3 className={classes.small}>{t('fields')}</h3>
      <FieldsEditor path={[...at, 'fields']} preview={false} />
      <LocalizedInput
        label={t('formTerms')}
        description={t('formTermsText')}
        path={[...at, 'terms']}
        limit={5_000}
        long
      />
      {(value([...at, 'terms']) !== undefined || value([...at, 'termsUrl']) !== undefined) && (
        <LocalizedInput
          label={t('formTermsUrl')}
          description={t('formTermsUrlText')}
          path={[...at, 'termsUrl']}
          limit={1_000}
        />
      )}
      <WebFormPreview form={form} />
      <KeyInput
        value={form}
        taken={keysAt(document, ['webForms'])}
        description={`${t('formKeyText')} ${t('formAddress', { path: `/portal/form/${form}` })}`}
        onChange={(next) => {
          edit((all) => renameKey(all, ['webForms'], form, next));
          onRenamed(next);
        }}
      />
      {errorAt(at) && <p className={classes.wrong}>{errorAt(at)}</p>}
      <Button
        variant="subtle"
        color="bad"
        leftSection={<IconTrash size={16} stroke={1.7} />}
        className={classes.remove}
        onClick={() => edit((all) => removeWebForm(all, form))}
      >
        {t('removeForm')}
      </Button>
    </>
  );
}
