import { Button, Checkbox, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useDesignerT } from '../../../messages/designer.js';
import { useDesign } from '../design-context.js';
import { mapOf } from '../document/workflow-document.js';
import { FieldsToFill } from './FieldsToFill.js';
import classes from './parts.module.css';

/** A public form about as its senders see it; nothing is sent. */
export function WebFormPreview({ form }: { form: string }) {
  const t = useDesignerT();
  const { value, say } = useDesign();
  const [values, setValues] = useState<Record<string, unknown>>({});
  const drawn = mapOf(value(['webForms', form]));
  const terms = say(drawn.terms);
  const asks = (key: 'name' | 'email' | 'subject') => (
    <TextInput label={t(`formAsks.${key}`)} withAsterisk disabled />
  );
  return (
    <section className={classes.preview} aria-label={t('preview')}>
      <h3 className={classes.small}>{t('preview')}</h3>
      <p className={classes.previewTitle}>{say(drawn.title)}</p>
      <p className={classes.hint}>{say(drawn.intro)}</p>
      {asks('name')}
      {asks('email')}
      <FieldsToFill
        fields={Object.entries(mapOf(drawn.fields))}
        values={values}
        onChange={(key, next) => setValues((all) => ({ ...all, [key]: next }))}
      />
      {asks('subject')}
      <Textarea label={t('formAsks.message')} withAsterisk disabled />
      {terms && <Checkbox label={terms} disabled />}
      <Button disabled className={classes.start}>
        {t('send')}
      </Button>
    </section>
  );
}
