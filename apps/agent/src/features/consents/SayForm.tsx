import { Alert, Button, Checkbox, Group, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { languageNames, useCommonT, useFormats, useLanguage, type Language } from '@sprawa/i18n';
import { errorsByField, RestRefusal, useErrorText } from '@sprawa/ui';
import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { client } from '../../client.js';
import type { OpenCase } from '../../data/open-case.js';
import { useZone } from '../../data/wall-clock.js';
import type { ConsentMeans } from '../../gql/graphql.js';
import { useConsentsT } from '../../messages/consents.js';
import { focusFirstError } from '../../pieces/focus-first-error.js';
import { fromLocalInput, toLocalInput } from '../composer/term.js';
import { RecordConsentMutation, WithdrawConsentMutation } from './consents.operations.js';
import { useConsentUndo } from './use-consent-undo.js';
import { textOf, useKeepConsents, useWordings, type ConsentKind } from './use-consents.js';
import { Words } from './Words.js';
import classes from './consents.module.css';

const allMeans: readonly ConsentMeans[] = ['PHONE', 'MAIL', 'PAPER', 'WEB_FORM', 'PORTAL', 'OTHER'];

interface Props {
  what: 'given' | 'withdrawn';
  kind: ConsentKind;
  openCase: OpenCase;
  onDone: () => void;
}

/** Records that a contact consented, or withdrew. What was filled in stays when the server says no. */
export function SayForm({ what, kind, openCase, onDone }: Props) {
  const t = useConsentsT();
  const common = useCommonT();
  const words = useErrorText();
  const zone = useZone();
  const offerUndo = useConsentUndo(openCase.contact.id);
  const keep = useKeepConsents(openCase.contact.id);
  const place = useRef<HTMLFormElement>(null);
  const [means, setMeans] = useState<ConsentMeans | ''>('');
  const [missing, setMissing] = useState(false);
  const [at, setAt] = useState('');
  const [note, setNote] = useState('');
  const [here, setHere] = useState(true);
  const own = useLanguage();
  const [agreed, setAgreed] = useState(() => usualWording(kind, [openCase.contact.language, own]));
  const saving = useMutation({
    mutationFn: async (chosen: ConsentMeans) => {
      const said = {
        contactId: openCase.contact.id,
        kindId: kind.id,
        at: fromLocalInput(at, zone),
        means: chosen,
        note: note || null,
        caseNumber: here ? openCase.number : null,
      };
      return keep(
        what === 'given'
          ? (
              await client.request(RecordConsentMutation, {
                input: { ...said, wording: agreed.number, language: agreed.language },
              })
            ).recordConsent
          : (await client.request(WithdrawConsentMutation, { input: said })).withdrawConsent,
      );
    },
    onSuccess: ({ entryId }) => {
      offerUndo(t(what === 'given' ? 'recorded' : 'withdrawn', { name: kind.name }), entryId);
      onDone();
    },
    onError: () => focusFirstError(place.current),
  });
  const errors = saving.error instanceof RestRefusal ? errorsByField(saving.error.fieldErrors) : {};
  const shown = ['means', 'at', 'note', 'wording', 'language'];
  useEffect(() => place.current?.querySelector('select')?.focus(), []);
  return (
    <form
      ref={place}
      noValidate
      className={classes.form}
      aria-label={t(what === 'given' ? 'recordOf' : 'withdrawOf', { name: kind.name })}
      onSubmit={(event) => {
        event.preventDefault();
        setMissing(means === '');
        if (means !== '') saving.mutate(means);
        else focusFirstError(place.current);
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        event.preventDefault();
        onDone();
      }}
    >
      {saving.isError && !shown.some((path) => errors[path]) && (
        <Alert color="bad" role="alert">
          {errors.kindId ?? errors.caseNumber ?? words(saving.error)}
        </Alert>
      )}
      {what === 'given' && (
        <ChooseWording {...{ kind, agreed }} onAgreed={setAgreed} error={errors.wording ?? errors.language} />
      )}
      <NativeSelect
        label={t('means')}
        required
        value={means}
        error={missing ? t('meansMissing') : errors.means}
        data={[
          { value: '', label: t('meansChoose'), disabled: true },
          ...allMeans.map((each) => ({ value: each, label: t(`meansOf.${each}`) })),
        ]}
        onChange={(event) => {
          setMeans(event.currentTarget.value as ConsentMeans);
          setMissing(false);
        }}
      />
      <TextInput
        type="datetime-local"
        label={t('at')}
        description={t('atHint')}
        max={toLocalInput(new Date(), zone)}
        value={at}
        error={errors.at}
        onChange={(event) => setAt(event.currentTarget.value)}
      />
      <Textarea
        label={t('note')}
        description={t('noteHint')}
        autosize
        minRows={1}
        maxRows={6}
        maxLength={500}
        value={note}
        error={errors.note}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
      <Checkbox
        label={t('thisCase')}
        checked={here}
        onChange={(event) => setHere(event.currentTarget.checked)}
      />
      <Group gap="xs">
        <Button type="submit" loading={saving.isPending}>
          {t(what === 'given' ? 'save' : 'saveWithdrawal')}
        </Button>
        <Button variant="default" onClick={onDone}>
          {common('action.cancel')}
        </Button>
      </Group>
    </form>
  );
}

interface Agreed {
  number: number;
  language: Language;
}

/** The newest, in the contact's language where it has one, else in the agent's. */
function usualWording(kind: ConsentKind, wanted: readonly (Language | null | undefined)[]): Agreed {
  const texts = kind.wording?.texts ?? [];
  const language = wanted.find((each) => each && textOf(texts, each)) ?? texts[0]?.language ?? 'en';
  return { number: kind.wording?.number ?? 0, language };
}

function ChooseWording({
  kind,
  agreed,
  onAgreed,
  error,
}: {
  kind: ConsentKind;
  agreed: Agreed;
  onAgreed: (agreed: Agreed) => void;
  error: string | undefined;
}) {
  const t = useConsentsT();
  const formats = useFormats();
  const { data } = useWordings(kind.id);
  const wordings = data ?? (kind.wording ? [kind.wording] : []);
  const chosen = wordings.find(({ number }) => number === agreed.number) ?? wordings[0];
  if (!chosen) return null;
  return (
    <>
      {wordings.length > 1 && (
        <NativeSelect
          label={t('wordingLabel')}
          value={String(chosen.number)}
          data={wordings.map(({ number, since }, newer) => ({
            value: String(number),
            label:
              newer === 0
                ? t('newest', { number })
                : t('wordingSince', { number, date: formats.date(since) }),
          }))}
          onChange={(event) => {
            const { number, texts } = wordings.find(
              (each) => String(each.number) === event.currentTarget.value,
            )!;
            onAgreed({
              number,
              language: textOf(texts, agreed.language) ? agreed.language : texts[0]!.language,
            });
          }}
        />
      )}
      {chosen.texts.length > 1 && (
        <NativeSelect
          label={t('language')}
          value={agreed.language}
          data={chosen.texts.map(({ language }) => ({ value: language, label: languageNames[language] }))}
          onChange={(event) => onAgreed({ ...agreed, language: event.currentTarget.value as Language })}
        />
      )}
      <Words text={textOf(chosen.texts, agreed.language) ?? ''} language={agreed.language} />
      {error && (
        <p role="alert" className={classes.wrong}>
          {error}
        </p>
      )}
    </>
  );
}
