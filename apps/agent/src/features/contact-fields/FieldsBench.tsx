import { ActionIcon, Button } from '@mantine/core';
import { useLanguage, type Language } from '@sprawa/i18n';
import { RelativeTime, RestRefusal, useUnsavedGuard } from '@sprawa/ui';
import { IconArrowBackUp, IconArrowForwardUp } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useCallback, useMemo, useReducer, useState } from 'react';
import { contactSearchFieldsOptions } from '../../data/contact-search-fields.js';
import { keys } from '../../data/keys.js';
import { tellGood } from '../../data/outcome.js';
import { useContactFieldsT } from '../../messages/contact-fields.js';
import { DesignContext, type Design, type People } from '../designer/design-context.js';
import { readable } from '../designer/document/localized.js';
import type { WorkflowDocument } from '../designer/document/workflow-document.js';
import { FieldsEditor } from '../designer/parts/FieldsEditor.js';
import { useUndoKeys } from '../designer/use-session.js';
import { after, beginSession, isChanged, type KeptFields } from './fields-session.js';
import { SaveTrouble } from './SaveTrouble.js';
import { readFields, saveFields } from './use-contact-fields.js';
import classes from './contact-fields.module.css';

/** Fields of contacts send no mails. */
const NO_MAILS = { variables: [], stream: '', kept: null, tried: '', try: () => {} };

/** Where the fields are added, ordered, named and taken out, beside the form they make; saved as one. */
export function FieldsBench({ kept, people }: { kept: KeptFields; people: People }) {
  const t = useContactFieldsT();
  const language = useLanguage();
  const queryClient = useQueryClient();
  const [session, tell] = useReducer(after, kept, beginSession);
  const [writing, write] = useState<Language>(language);
  const { history, problems, theirs } = session;
  const document = history.now;
  const changed = isChanged(session);
  useUnsavedGuard(changed);
  useUndoKeys(
    useMemo(() => ({ undo: () => tell({ is: 'undone' }), redo: () => tell({ is: 'redone' }) }), []),
  );

  const save = useMutation({
    mutationFn: (what: { revision: number; document: WorkflowDocument }) =>
      saveFields(what.revision, what.document),
    onSuccess: (next, sent) => {
      tell({ is: 'saved', kept: next, document: sent.document });
      tellGood(t('savedNow'));
      void queryClient.invalidateQueries({ queryKey: keys.contactFields, exact: true });
      void queryClient.invalidateQueries({ queryKey: contactSearchFieldsOptions.queryKey });
    },
    onError: async (error) => {
      if (!(error instanceof RestRefusal)) return;
      if (error.code === 'STALE_VERSION') tell({ is: 'clashed', theirs: await readFields() });
      else
        tell({
          is: 'wrong',
          problems: error.fieldErrors.map(({ path, message }) => ({ path: path.split('.'), message })),
        });
    },
  });
  const say = useCallback((text: unknown) => readable(text, language), [language]);
  const design: Design = useMemo(
    () => ({
      ...{ document, people, language, writing, write, say },
      problems: [...problems],
      ...NO_MAILS,
      choose: () => {},
      edit: (change, mark) => tell({ is: 'edited', change, mark }),
    }),
    [document, problems, people, language, writing, say],
  );
  function keepMine() {
    if (!theirs) return;
    tell({ is: 'mine-kept' });
    save.mutate({ revision: theirs.revision, document });
  }

  return (
    <DesignContext value={design}>
      <div className={classes.bar}>
        <ActionIcon
          aria-label={t('undo')}
          title={t('undo')}
          disabled={history.past.length === 0}
          onClick={() => tell({ is: 'undone' })}
        >
          <IconArrowBackUp size={18} stroke={1.7} />
        </ActionIcon>
        <ActionIcon
          aria-label={t('redo')}
          title={t('redo')}
          disabled={history.future.length === 0}
          onClick={() => tell({ is: 'redone' })}
        >
          <IconArrowForwardUp size={18} stroke={1.7} />
        </ActionIcon>
        <span className={classes.state} role="status">
          {changed ? t('unsaved') : <Standing kept={session.kept} />}
        </span>
        <Button
          disabled={!changed || theirs !== null}
          loading={save.isPending}
          onClick={() => save.mutate({ revision: session.kept.revision, document })}
        >
          {t('save')}
        </Button>
      </div>
      <SaveTrouble
        session={session}
        failure={save.error}
        onTheirs={() => {
          save.reset();
          tell({ is: 'theirs-taken' });
        }}
        onMine={keepMine}
      />
      <div className={classes.editor}>
        <FieldsEditor path={['fields']} />
      </div>
    </DesignContext>
  );
}

/** Who made the fields what they are. */
function Standing({ kept }: { kept: KeptFields }) {
  const t = useContactFieldsT();
  const { changedBy, changedAt, fromFile } = kept;
  if (fromFile || !changedAt) return t('fromFile');
  return (
    <>
      {changedBy ? t('changedBy', { name: changedBy }) : t('imported')} <RelativeTime iso={changedAt} />
    </>
  );
}
