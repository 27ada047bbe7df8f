import { Alert, Button, Checkbox, Radio, Select, TextInput } from '@mantine/core';
import { accepted, errorsByField, RestRefusal, useErrorText } from '@sprawa/ui';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { client } from '../../client.js';
import { tellGood } from '../../data/outcome.js';
import type { MailSettingQuery } from '../../gql/graphql.js';
import { useFirstStartT } from '../../messages/first-start.js';
import { focusFirstError } from '../../pieces/focus-first-error.js';
import { ConnectMailboxMutation } from './first-start.operations.js';
import { errorsUnder, freshMailbox, mailboxInput, serversOf, withAddress } from './mailbox-values.js';
import { ServerFields } from './ServerFields.js';
import { StepFoot } from './StepFoot.js';
import { TryResults } from './TryResults.js';
import { useSettling } from './use-first-start.js';
import { NotTried, useTrying } from './use-trying.js';
import classes from './first-start.module.css';

interface Props {
  streams: readonly { key: string; name: string }[];
  setting: MailSettingQuery['mailSetting'];
  onBack: () => void;
  onLater?: () => void;
  onNext: () => void;
}

/** Connecting tries the servers first; what does not answer is connected only when somebody insists. */
export function MailboxForm({ streams, setting, onBack, onLater, onNext }: Props) {
  const t = useFirstStartT();
  const words = useErrorText();
  const { settle, refresh } = useSettling();
  const [values, setValues] = useState(() => freshMailbox(streams[0]!.key));
  const { sendsByEnvironment } = setting;
  const trying = useTrying();
  const connecting = useMutation({
    mutationFn: async (untried: boolean) => {
      const input = mailboxInput(values, sendsByEnvironment);
      if (!untried) {
        const tried = await trying.mutateAsync(serversOf(input));
        if (tried.some(({ problem }) => problem)) return null;
      }
      const { address } = accepted((await client.request(ConnectMailboxMutation, { input })).connectMailbox);
      await settle('MAILBOX', false);
      await refresh();
      return address;
    },
    onSuccess: (address) => {
      if (address === null) return;
      tellGood(t('connected', { address }));
      onNext();
    },
    onError: () => focusFirstError(document.getElementById('content')),
  });
  const change = (changed: Partial<typeof values>) => {
    setValues((before) => ({ ...before, ...changed }));
    trying.reset();
    connecting.reset();
  };
  const failure = connecting.error ?? trying.error;
  const notTried = failure instanceof NotTried ? failure : null;
  const reason = notTried ? notTried.reason : failure;
  const fields = reason instanceof RestRefusal ? errorsByField(reason.fieldErrors) : {};
  const errorsOf = (way: 'incoming' | 'outgoing') =>
    notTried
      ? notTried.way === way.toUpperCase()
        ? errorsUnder(fields, 'input')
        : {}
      : errorsUnder(fields, `input.${way}`);
  const tried = trying.data ?? [];
  return (
    <form
      noValidate
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault();
        connecting.mutate(false);
      }}
    >
      {streams.length > 1 && (
        <Select
          label={t('stream')}
          allowDeselect={false}
          value={values.stream}
          data={streams.map(({ key, name }) => ({ value: key, label: name }))}
          onChange={(stream) => stream && change({ stream })}
        />
      )}
      <TextInput
        label={t('address')}
        description={t('addressHelp')}
        required
        type="email"
        maxLength={254}
        autoComplete="off"
        value={values.address}
        error={notTried ? undefined : fields['input.address']}
        onChange={(event) => change(withAddress(values, event.currentTarget.value))}
      />
      <fieldset className={classes.group}>
        <legend>{t('incoming')}</legend>
        <Radio.Group
          aria-label={t('incoming')}
          value={values.fetched ? 'imap' : 'smtp'}
          onChange={(how) => change({ fetched: how === 'imap' })}
        >
          <div className={classes.list}>
            <Radio value="imap" label={t('byImap')} />
            <Radio value="smtp" label={t('byHand')} />
          </div>
        </Radio.Group>
        {values.fetched ? (
          <ServerFields
            way="INCOMING"
            address={values.address}
            values={values.incoming}
            errors={errorsOf('incoming')}
            onChange={(incoming) => change({ incoming })}
          />
        ) : (
          <p className={classes.soft}>{t('byHandText', { port: setting.receivesAt })}</p>
        )}
      </fieldset>
      <fieldset className={classes.group}>
        <legend>{t('outgoing')}</legend>
        {sendsByEnvironment ? (
          <p className={classes.soft}>{t('byEnvironment')}</p>
        ) : (
          <>
            <Checkbox
              label={t('goesOut')}
              checked={values.sends}
              onChange={(event) => change({ sends: event.currentTarget.checked })}
            />
            {values.sends && (
              <>
                <ServerFields
                  way="OUTGOING"
                  address={values.address}
                  values={values.outgoing}
                  errors={errorsOf('outgoing')}
                  withoutAccount={values.fetched && values.sameUser}
                  onChange={(outgoing) => change({ outgoing })}
                />
                {values.fetched && (
                  <Checkbox
                    label={t('sameUser')}
                    checked={values.sameUser}
                    onChange={(event) => change({ sameUser: event.currentTarget.checked })}
                  />
                )}
              </>
            )}
          </>
        )}
      </fieldset>
      <div>
        <Button
          variant="default"
          loading={trying.isPending}
          disabled={serversOf(mailboxInput(values, sendsByEnvironment)).length === 0}
          onClick={() => {
            connecting.reset();
            trying.mutate(serversOf(mailboxInput(values, sendsByEnvironment)));
          }}
        >
          {t('test')}
        </Button>
      </div>
      <TryResults tried={tried} busy={trying.isPending} />
      {reason && Object.keys(fields).length === 0 ? (
        <Alert color="bad" role="alert">
          {words(reason)}
        </Alert>
      ) : null}
      <StepFoot onBack={onBack} onLater={onLater}>
        {tried.some(({ problem }) => problem) && (
          <Button variant="default" loading={connecting.isPending} onClick={() => connecting.mutate(true)}>
            {t('connectAnyway')}
          </Button>
        )}
        {!onLater && (
          <Button variant="default" onClick={onNext}>
            {t('next')}
          </Button>
        )}
        <Button type="submit" loading={connecting.isPending}>
          {t('connect')}
        </Button>
      </StepFoot>
    </form>
  );
}
