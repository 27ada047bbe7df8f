import { Alert, Button, Checkbox, Modal, Radio, TextInput } from '@mantine/core';
import { useCommonT } from '@sprawa/i18n';
import { accepted, errorsByField, RestRefusal, useErrorText } from '@sprawa/ui';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { client } from '../../client.js';
import { streamsOptions } from '../../data/directory.js';
import { useTokensT } from '../../messages/tokens.js';
import { CreateApiTokenMutation } from './api-tokens.operations.js';
import { dayOf, expiryOf, lastDay, terms, type Term } from './expiry.js';
import { useScopeName } from './scope-name.js';
import { TokenSecret } from './TokenSecret.js';
import { useRefreshTokens, useScopes } from './use-tokens.js';
import classes from './api-tokens.module.css';

/** A new token: for what, how long, where; then its secret, once. What was filled in stays when the server says no. */
export function TokenForm({ onClose }: { onClose: () => void }) {
  const t = useTokensT();
  const common = useCommonT();
  const words = useErrorText();
  const nameOf = useScopeName();
  const refresh = useRefreshTokens();
  const { data: offered = [] } = useScopes();
  const { data: streams = [] } = useQuery(streamsOptions);
  const [name, setName] = useState('');
  const [scopes, setScopes] = useState<readonly string[]>([]);
  const [term, setTerm] = useState<Term>('days90');
  const [day, setDay] = useState(dayOf(expiryOf('days90', '', new Date())));
  const [streamIds, setStreamIds] = useState<readonly string[] | null>(null);
  const making = useMutation({
    mutationFn: async () => {
      const expiresAt = expiryOf(term, day, new Date()).toISOString();
      const input = { name, scopes: [...scopes], expiresAt, streamIds: streamIds && [...streamIds] };
      return accepted((await client.request(CreateApiTokenMutation, { input })).createApiToken);
    },
    onSuccess: refresh,
  });
  if (making.data)
    return <TokenSecret name={making.data.token.name} secret={making.data.secret} onClose={onClose} />;
  const errors = making.error instanceof RestRefusal ? errorsByField(making.error.fieldErrors) : {};
  const toggled = (list: readonly string[], each: string, on: boolean) =>
    on ? [...list, each] : list.filter((other) => other !== each);
  const every = offered.length > 0 && scopes.length === offered.length;
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={t('new')}
      closeButtonProps={{ 'aria-label': common('action.close') }}
    >
      <form
        noValidate
        className={classes.form}
        onSubmit={(event) => {
          event.preventDefault();
          making.mutate();
        }}
      >
        <TextInput
          label={t('name')}
          description={t('nameHint')}
          required
          maxLength={60}
          data-autofocus
          value={name}
          error={errors['input.name']}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <fieldset className={classes.set}>
          <legend className={classes.legend}>{t('may')}</legend>
          <p className={classes.note}>{t('mayHint')}</p>
          <div className={classes.scopes}>
            {offered.map((scope) => (
              <Checkbox
                key={scope}
                label={nameOf(scope)}
                checked={scopes.includes(scope)}
                onChange={(event) => setScopes(toggled(scopes, scope, event.currentTarget.checked))}
              />
            ))}
          </div>
          <Button
            size="compact-sm"
            variant="subtle"
            className={classes.every}
            onClick={() => setScopes(every ? [] : offered)}
          >
            {t(every ? 'none' : 'all')}
          </Button>
          <Wrong text={errors['input.scopes']} />
        </fieldset>
        <fieldset className={classes.set}>
          <legend className={classes.legend}>{t('until')}</legend>
          <div className={classes.choices}>
            {terms.map((each) => (
              <Radio
                key={each}
                name="term"
                label={t(each)}
                checked={term === each}
                onChange={() => setTerm(each)}
              />
            ))}
          </div>
          {term === 'aDay' && (
            <TextInput
              type="date"
              aria-label={t('day')}
              className={classes.day}
              min={dayOf(new Date())}
              max={lastDay(new Date())}
              value={day}
              onChange={(event) => setDay(event.currentTarget.value)}
            />
          )}
          <Wrong text={errors['input.expiresAt']} />
        </fieldset>
        <fieldset className={classes.set}>
          <legend className={classes.legend}>{t('where')}</legend>
          <div className={classes.choices}>
            <Radio
              name="where"
              label={t('allStreams')}
              checked={streamIds === null}
              onChange={() => setStreamIds(null)}
            />
            <Radio
              name="where"
              label={t('someStreams')}
              checked={streamIds !== null}
              onChange={() => setStreamIds([])}
            />
          </div>
          {streamIds !== null && (
            <div className={classes.scopes}>
              {streams.map((stream) => (
                <Checkbox
                  key={stream.id}
                  label={stream.name}
                  checked={streamIds.includes(stream.id)}
                  onChange={(event) =>
                    setStreamIds(toggled(streamIds, stream.id, event.currentTarget.checked))
                  }
                />
              ))}
            </div>
          )}
          <Wrong text={errors['input.streamIds']} />
        </fieldset>
        {making.error && Object.keys(errors).length === 0 && (
          <Alert color="bad" role="alert">
            {words(making.error)}
          </Alert>
        )}
        <div className={classes.foot}>
          <Button type="submit" loading={making.isPending}>
            {t('make')}
          </Button>
        </div>
      </form>
    </Modal>
  );
}

function Wrong({ text }: { text: string | undefined }) {
  return text ? (
    <p role="alert" className={classes.wrong}>
      {text}
    </p>
  ) : null;
}
