import { Alert, Button, Checkbox, Modal, TextInput } from '@mantine/core';
import { languageNames, languages, useCommonT, type Language } from '@sprawa/i18n';
import { accepted, errorsByField, RestRefusal, useErrorText } from '@sprawa/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { client } from '../../client.js';
import { keys } from '../../data/keys.js';
import { tellGood } from '../../data/outcome.js';
import { useConsentsT } from '../../messages/consents.js';
import { focusFirstError } from '../../pieces/focus-first-error.js';
import { SaveConsentKindMutation } from './consents.operations.js';
import type { ConsentKind } from './use-consents.js';
import classes from './consent-desk.module.css';

interface Props {
  /** Null: a new one. */
  kind: ConsentKind | null;
  onClose: () => void;
}

/** How a kind of consent is called, and whether it is asked for. What was filled in stays when the server says no. */
export function KindForm({ kind, onClose }: Props) {
  const t = useConsentsT();
  const common = useCommonT();
  const words = useErrorText();
  const queryClient = useQueryClient();
  const place = useRef<HTMLFormElement>(null);
  const [key, setKey] = useState(kind?.key ?? '');
  const [names, setNames] = useState<Partial<Record<Language, string>>>(() =>
    Object.fromEntries(kind?.names.map(({ language, text }) => [language, text]) ?? []),
  );
  const [active, setActive] = useState(kind?.active ?? true);
  const saving = useMutation({
    mutationFn: async () => {
      const input = {
        ...(kind && { id: kind.id, version: kind.version }),
        ...{ key, active },
        names: languages.map((language) => ({ language, text: names[language] ?? '' })),
      };
      return accepted((await client.request(SaveConsentKindMutation, { input })).saveConsentKind).kind;
    },
    onSuccess: (saved) => {
      tellGood(t('saved', { name: saved.name }));
      onClose();
    },
    onError: () => focusFirstError(place.current),
    onSettled: () => void queryClient.invalidateQueries({ queryKey: keys.consents }),
  });
  const errors = saving.error instanceof RestRefusal ? errorsByField(saving.error.fieldErrors) : {};
  return (
    <Modal
      opened
      onClose={onClose}
      title={t(kind ? 'editTitle' : 'newKind')}
      closeOnClickOutside={false}
      closeButtonProps={{ 'aria-label': common('action.close') }}
    >
      <form
        ref={place}
        noValidate
        className={classes.form}
        onSubmit={(event) => {
          event.preventDefault();
          saving.mutate();
        }}
      >
        {languages.map((language, first) => (
          <TextInput
            key={language}
            label={t('nameIn', { language: languageNames[language] })}
            maxLength={120}
            data-autofocus={first === 0 || undefined}
            value={names[language] ?? ''}
            error={errors[`names.${language}`] ?? (first === 0 ? errors.names : undefined)}
            onChange={(event) => {
              const { value } = event.currentTarget;
              setNames((before) => ({ ...before, [language]: value }));
            }}
          />
        ))}
        {!kind && (
          <TextInput
            label={t('key')}
            description={t('keyHint')}
            required
            maxLength={40}
            spellCheck={false}
            value={key}
            error={errors.key}
            onChange={(event) => setKey(event.currentTarget.value)}
          />
        )}
        <Checkbox
          label={t('active')}
          description={t('activeHint')}
          checked={active}
          onChange={(event) => setActive(event.currentTarget.checked)}
        />
        {saving.error && Object.keys(errors).length === 0 && (
          <Alert color="bad" role="alert">
            {words(saving.error)}
          </Alert>
        )}
        <div className={classes.foot}>
          <Button type="submit" loading={saving.isPending}>
            {common('action.save')}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
