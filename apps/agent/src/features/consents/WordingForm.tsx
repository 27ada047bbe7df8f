import { Alert, Button, Modal, Tabs, Textarea, TextInput } from '@mantine/core';
import { languageNames, languages, useCommonT, useFormats, useLanguage, type Language } from '@sprawa/i18n';
import { accepted, errorsByField, RestRefusal, useErrorText } from '@sprawa/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { client } from '../../client.js';
import { keys } from '../../data/keys.js';
import { tellGood } from '../../data/outcome.js';
import { useZone } from '../../data/wall-clock.js';
import { useConsentsT } from '../../messages/consents.js';
import { fromLocalInput, toLocalInput } from '../composer/term.js';
import { SaveConsentWordingMutation } from './consents.operations.js';
import { useWordings, type ConsentKind } from './use-consents.js';
import { Words } from './Words.js';
import classes from './consent-desk.module.css';

/** The next version of what is agreed to, begun with the words of the newest; those before it can be read. */
export function WordingForm({ kind, onClose }: { kind: ConsentKind; onClose: () => void }) {
  const t = useConsentsT();
  const common = useCommonT();
  const words = useErrorText();
  const own = useLanguage();
  const zone = useZone();
  const queryClient = useQueryClient();
  const newest = kind.wording?.number ?? 0;
  const [texts, setTexts] = useState<Partial<Record<Language, string>>>(() =>
    Object.fromEntries(kind.wording?.texts.map(({ language, text }) => [language, text]) ?? []),
  );
  const [language, setLanguage] = useState<Language>(own);
  const [since, setSince] = useState('');
  const saving = useMutation({
    mutationFn: async () => {
      const input = {
        ...{ kindId: kind.id, after: newest, since: fromLocalInput(since, zone) },
        texts: languages.map((each) => ({ language: each, text: texts[each] ?? '' })),
      };
      return accepted((await client.request(SaveConsentWordingMutation, { input })).saveConsentWording).kind;
    },
    onSuccess: ({ wording }) => {
      const number = wording?.number ?? 0;
      tellGood(t(number === newest ? 'unchanged' : 'wordingSaved', { number }));
      onClose();
    },
    onError: (error) => {
      const wrong = error instanceof RestRefusal ? error.fieldErrors.map(({ path }) => path) : [];
      const place = languages.find((each) => wrong.includes(`texts.${each}`));
      if (place) setLanguage(place);
    },
    onSettled: () => void queryClient.invalidateQueries({ queryKey: keys.consents }),
  });
  const errors = saving.error instanceof RestRefusal ? errorsByField(saving.error.fieldErrors) : {};
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={t('words', { name: kind.name })}
      closeOnClickOutside={false}
      closeButtonProps={{ 'aria-label': common('action.close') }}
    >
      <form
        noValidate
        className={classes.form}
        onSubmit={(event) => {
          event.preventDefault();
          saving.mutate();
        }}
      >
        <Tabs
          value={language}
          onChange={(value) => setLanguage((value ?? language) as Language)}
          keepMounted={false}
        >
          <Tabs.List aria-label={t('text')}>
            {languages.map((each) => (
              <Tabs.Tab key={each} value={each} c={errors[`texts.${each}`] ? 'bad' : undefined}>
                {languageNames[each]}
                {texts[each] ? ' ●' : ''}
              </Tabs.Tab>
            ))}
          </Tabs.List>
          <Tabs.Panel value={language} pt="sm">
            <Textarea
              key={language}
              label={t('textIn', { language: languageNames[language] })}
              lang={language}
              autosize
              minRows={6}
              maxRows={16}
              maxLength={5000}
              data-autofocus
              value={texts[language] ?? ''}
              error={errors[`texts.${language}`] ?? errors.texts}
              onChange={(event) => {
                const { value } = event.currentTarget;
                setTexts((before) => ({ ...before, [language]: value }));
              }}
            />
          </Tabs.Panel>
        </Tabs>
        <TextInput
          type="datetime-local"
          label={t('validSince')}
          description={t('atHint')}
          max={toLocalInput(new Date(), zone)}
          value={since}
          error={errors.since}
          onChange={(event) => setSince(event.currentTarget.value)}
        />
        {saving.error && Object.keys(errors).length === 0 && (
          <Alert color="bad" role="alert">
            {words(saving.error)}
          </Alert>
        )}
        <div className={classes.foot}>
          <Button type="submit" loading={saving.isPending}>
            {t('saveWording', { number: newest + 1 })}
          </Button>
        </div>
      </form>
      {newest > 0 && <Versions kind={kind} />}
    </Modal>
  );
}

function Versions({ kind }: { kind: ConsentKind }) {
  const t = useConsentsT();
  const formats = useFormats();
  const { data } = useWordings(kind.id);
  return (
    <section>
      <h3 className={classes.title}>{t('versions')}</h3>
      {(data ?? []).map(({ number, since, texts }) => (
        <details key={number} className={classes.version}>
          <summary>{t('wordingSince', { number, date: formats.date(since) })}</summary>
          {texts.map(({ language, text }) => (
            <div key={language}>
              <p className={classes.soft}>{languageNames[language]}</p>
              <Words text={text} language={language} />
            </div>
          ))}
        </details>
      ))}
    </section>
  );
}
