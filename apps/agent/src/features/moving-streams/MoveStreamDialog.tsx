import { Alert, Button, Loader, Modal, Select } from '@mantine/core';
import { useCommonT } from '@sprawa/i18n';
import { useErrorText } from '@sprawa/ui';
import { IconAlertTriangle, IconArrowRight, IconCheck } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { client } from '../../client.js';
import { keys } from '../../data/keys.js';
import type { OpenCase } from '../../data/open-case.js';
import type { StreamMoveQuery as StreamMoveAnswer } from '../../gql/graphql.js';
import { useMovingT } from '../../messages/moving.js';
import { StreamMoveQuery, StreamTargetsQuery } from './moving-streams.operations.js';
import classes from './moving-streams.module.css';
import { useMovingStreams } from './use-moving-streams.js';

type Preview = NonNullable<StreamMoveAnswer['streamMove']>;

/** Chooses where a case goes, says what that does to it first, and moves it (WF-11). */
export function MoveStreamDialog({ openCase, onClose }: { openCase: OpenCase; onClose: () => void }) {
  const t = useMovingT();
  const common = useCommonT();
  const words = useErrorText();
  const move = useMovingStreams();
  const { number, version } = openCase;
  const [chosen, setChosen] = useState<string | null>(null);
  const [state, setState] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const targets = useQuery({
    queryKey: [...keys.case(number), 'stream-targets'],
    queryFn: async () => (await client.request(StreamTargetsQuery, { number })).case?.streamTargets ?? [],
    staleTime: 0,
  });
  const streamId = chosen ?? (targets.data?.length === 1 ? targets.data[0]!.id : null);
  const preview = useQuery({
    // Of the case as it is on the screen: what is moved is what was seen.
    queryKey: [...keys.case(number), 'stream-move', streamId, version],
    queryFn: async () => (await client.request(StreamMoveQuery, { number, streamId: streamId! })).streamMove,
    enabled: streamId !== null,
    staleTime: 0,
    gcTime: 0,
  });
  const found = preview.data;
  const into = state ?? found?.defaultState ?? null;
  const error = targets.error ?? preview.error;

  async function submit() {
    if (!found || into === null) return;
    setBusy(true);
    const done = await move({ number, version, stream: found.stream, state: into });
    setBusy(false);
    if (done) onClose();
  }

  return (
    <Modal
      opened
      onClose={onClose}
      title={t('title', { number })}
      size="lg"
      closeButtonProps={{ 'aria-label': common('action.close') }}
    >
      <form
        className={classes.dialog}
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        {targets.data?.length === 0 ? (
          <p className={classes.note}>{t('nowhere')}</p>
        ) : (
          <Select
            label={t('stream')}
            description={t('from', { stream: openCase.stream.name })}
            placeholder={t('choose')}
            data={(targets.data ?? []).map(({ id, name }) => ({ value: id, label: name }))}
            value={streamId}
            allowDeselect={false}
            data-autofocus
            onChange={(id) => {
              setChosen(id);
              setState(null);
            }}
          />
        )}
        {error && <Alert color="bad">{words(error)}</Alert>}
        {preview.isLoading && <Loader size="sm" aria-label={t('looking')} />}
        {streamId !== null && found === null && <Alert color="bad">{t('gone')}</Alert>}
        {found && (
          <>
            <Select
              label={t('state')}
              data={found.states.map(({ key, name }) => ({
                value: key,
                label: key === found.alikeState ? t('alike', { state: name }) : name,
              }))}
              value={into}
              allowDeselect={false}
              onChange={setState}
            />
            <Consequences preview={found} openCase={openCase} state={into} />
          </>
        )}
        <div className={classes.buttons}>
          <Button variant="default" onClick={onClose}>
            {common('action.cancel')}
          </Button>
          <Button
            type="submit"
            disabled={!found || into === null}
            loading={busy}
            leftSection={<IconArrowRight size={16} stroke={1.7} aria-hidden="true" />}
          >
            {found ? t('do', { stream: found.stream.name }) : t('doIt')}
          </Button>
        </div>
      </form>
    </Modal>
  );
}

function Consequences({
  preview,
  openCase,
  state,
}: {
  preview: Preview;
  openCase: OpenCase;
  state: string | null;
}) {
  const t = useMovingT();
  const { kept, putAside, broughtBack, ownerLeaves, proposalFalls, callbackAt } = preview;
  const owner = openCase.owner?.name ?? openCase.group?.name;
  const kind = preview.states.find(({ key }) => key === state)?.kind;
  const callbackEnds = callbackAt !== null && kind !== 'PRIVATE_CALLBACK' && kind !== 'PUBLIC_CALLBACK';
  return (
    <section aria-label={t('what')} aria-live="polite">
      <h3 className={classes.heading}>{t('what')}</h3>
      <ul className={classes.facts}>
        {putAside.length > 0 && (
          <Fact warns>
            {t('putAside', { count: putAside.length })}
            <Values values={putAside} />
          </Fact>
        )}
        {ownerLeaves && <Fact warns>{ownerLeaves}</Fact>}
        {proposalFalls && <Fact warns>{t('proposalFalls')}</Fact>}
        {callbackEnds && <Fact warns>{t('callbackEnds')}</Fact>}
        {!ownerLeaves && owner && <Fact>{t('ownerStays', { owner })}</Fact>}
        {kept.length > 0 && (
          <Fact>
            {t('kept', { count: kept.length })}
            <Values values={kept} />
          </Fact>
        )}
        {broughtBack.length > 0 && (
          <Fact>
            {t('broughtBack', { count: broughtBack.length })}
            <Values values={broughtBack} />
          </Fact>
        )}
        <Fact>{t('seen', { from: openCase.stream.name, to: preview.stream.name })}</Fact>
      </ul>
    </section>
  );
}

function Fact({ warns = false, children }: { warns?: boolean; children: ReactNode }) {
  const Icon = warns ? IconAlertTriangle : IconCheck;
  return (
    <li data-warns={warns || undefined}>
      <Icon size={16} stroke={1.8} aria-hidden="true" />
      <div>{children}</div>
    </li>
  );
}

function Values({ values }: { values: readonly { label: string; text: string }[] }) {
  return (
    <dl className={classes.values}>
      {values.map(({ label, text }, place) => (
        <div key={place}>
          <dt>{label}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}
