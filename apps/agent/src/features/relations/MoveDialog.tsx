import { Button, Checkbox, Modal, NativeSelect, Radio, TextInput } from '@mantine/core';
import { useCommonT, useFormats } from '@sprawa/i18n';
import { ErrorState, SkeletonLines } from '@sprawa/ui';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { streamsOptions } from '../../data/directory.js';
import type { OpenCase } from '../../data/open-case.js';
import { subjectLength } from '../../data/use-subject.js';
import { useRelationsT } from '../../messages/relations.js';
import { CasePicker } from './CasePicker.js';
import type { Movable } from './movable.js';
import { chosenCaseOptions, movableOptions } from './relations.js';
import classes from './relations.module.css';
import { useMoving } from './use-moving.js';

/** Chooses messages and notes, and the case they go to: one made of them, or one that is there (CS-28, CS-20). */
export function MoveDialog({ openCase, onClose }: { openCase: OpenCase; onClose: () => void }) {
  const t = useRelationsT();
  const common = useCommonT();
  const { data, status, error, refetch, isRefetching } = useQuery(movableOptions(openCase.number));
  const { data: streams = [] } = useQuery(streamsOptions);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [fresh, setFresh] = useState(true);
  const [subject, setSubject] = useState('');
  const [streamId, setStreamId] = useState(openCase.stream.id);
  const [linked, setLinked] = useState<'' | 'RELATED' | 'CHILD_OF'>('RELATED');
  const [to, setTo] = useState<string | null>(null);
  const { data: other } = useQuery({ ...chosenCaseOptions(to ?? ''), enabled: to !== null });
  const { split, move, busy, errors } = useMoving(openCase.number, onClose);
  const entries = data?.entries ?? [];
  const ready = chosen.length > 0 && (fresh ? subject.trim() !== '' : Boolean(other));

  function submit() {
    if (!data || !ready) return;
    // In the order of the conversation, whatever order they were ticked in.
    const entryIds = entries.filter(({ id }) => chosen.includes(id)).map(({ id }) => id);
    const from = { number: openCase.number, version: data.version, entryIds };
    if (fresh) void split({ ...from, subject, streamId, link: linked || null });
    else if (other) void move({ ...from, to: other.number });
  }

  return (
    <Modal
      opened
      onClose={onClose}
      title={t('move.title')}
      size="lg"
      closeButtonProps={{ 'aria-label': common('action.close') }}
    >
      <form
        className={classes.dialog}
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        {status === 'pending' && <SkeletonLines widths={[60, 90, 80]} />}
        {status === 'error' && (
          <ErrorState error={error} onRetry={() => void refetch()} retrying={isRefetching} />
        )}
        {data && entries.length === 0 && <p className={classes.none}>{t('move.none')}</p>}
        {entries.length > 0 && (
          <Checkbox.Group
            label={t('move.which')}
            error={errors.entryIds}
            value={[...chosen]}
            onChange={setChosen}
          >
            <div className={classes.choices}>
              {entries.map((entry) => (
                <MovableChoice key={entry.id} entry={entry} />
              ))}
            </div>
          </Checkbox.Group>
        )}
        <Radio.Group
          label={t('move.where')}
          value={fresh ? 'fresh' : 'other'}
          onChange={(value) => setFresh(value === 'fresh')}
        >
          <div className={classes.directions}>
            <Radio value="fresh" label={t('move.fresh', { name: openCase.contact.name })} />
            <Radio value="other" label={t('move.other')} />
          </div>
        </Radio.Group>
        {fresh ? (
          <div className={classes.fresh}>
            <TextInput
              label={t('move.subject')}
              error={errors.subject}
              maxLength={subjectLength}
              value={subject}
              onChange={(event) => setSubject(event.currentTarget.value)}
            />
            <NativeSelect
              label={t('move.stream')}
              error={errors.streamId}
              value={streamId}
              data={streams.map(({ id, name }) => ({ value: id, label: name }))}
              onChange={(event) => setStreamId(event.currentTarget.value)}
            />
            <NativeSelect
              label={t('move.link', { number: openCase.number })}
              error={errors.to}
              value={linked}
              data={[
                { value: 'RELATED', label: t('link.choice.RELATED') },
                { value: 'CHILD_OF', label: t('link.choice.CHILD_OF') },
                { value: '', label: t('move.unlinked') },
              ]}
              onChange={(event) => setLinked(event.currentTarget.value as typeof linked)}
            />
          </div>
        ) : (
          <CasePicker openCase={openCase} chosen={other ?? null} error={errors.to} onChoose={setTo} />
        )}
        {!fresh && other && other.contact.id !== openCase.contact.id && (
          <p className={classes.warning}>
            {t('move.foreign', { contact: other.contact.name, name: openCase.contact.name })}
          </p>
        )}
        <p className={classes.note}>{t('move.hint')}</p>
        <div className={classes.buttons}>
          <Button variant="default" onClick={onClose}>
            {common('action.cancel')}
          </Button>
          <Button type="submit" disabled={!ready} loading={busy}>
            {!fresh && other ? t('move.doMove', { number: other.number }) : t('move.doSplit')}
          </Button>
        </div>
      </form>
    </Modal>
  );
}

function MovableChoice({ entry }: { entry: Movable }) {
  const t = useRelationsT();
  const formats = useFormats();
  const facts = [
    formats.exactTime(entry.at),
    ...(entry.note ? [t('move.note')] : []),
    ...(entry.files > 0 ? [t('move.files', { count: entry.files })] : []),
  ];
  return (
    <Checkbox
      value={entry.id}
      label={
        <span className={classes.movable}>
          <span>
            <strong>{entry.author}</strong> {entry.words}
          </span>
          <span className={classes.itemFacts}>{facts.join(' · ')}</span>
        </span>
      }
    />
  );
}
