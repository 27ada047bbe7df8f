import { Button, Modal, NativeSelect } from '@mantine/core';
import { useCommonT } from '@sprawa/i18n';
import { IconLink } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { OpenCase } from '../../data/open-case.js';
import type { LinkKind } from '../../gql/graphql.js';
import { useRelationsT } from '../../messages/relations.js';
import { CasePicker } from './CasePicker.js';
import { LINK_ORDER } from './link-groups.js';
import { chosenCaseOptions } from './relations.js';
import classes from './relations.module.css';
import { useLinking } from './use-linking.js';

/** Chooses another case and what this one is to it (CS-28). */
export function LinkDialog({ openCase, onClose }: { openCase: OpenCase; onClose: () => void }) {
  const t = useRelationsT();
  const common = useCommonT();
  const { link } = useLinking(openCase.number);
  const [to, setTo] = useState<string | null>(null);
  const [kind, setKind] = useState<LinkKind>('RELATED');
  const [error, setError] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const { data: other, isFetched } = useQuery({ ...chosenCaseOptions(to ?? ''), enabled: to !== null });

  async function submit() {
    if (!other) return;
    setBusy(true);
    const { done, error: wrong } = await link(kind, other.number);
    setBusy(false);
    setError(wrong);
    if (done) onClose();
  }

  return (
    <Modal
      opened
      onClose={onClose}
      title={t('link.title')}
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
        <CasePicker
          openCase={openCase}
          chosen={other ?? null}
          error={error ?? (to !== null && isFetched && !other ? t('merge.nothing') : null)}
          onChoose={(number) => {
            setError(null);
            setTo(number);
          }}
        />
        <NativeSelect
          label={t('link.what', { number: openCase.number })}
          value={kind}
          data={[...LINK_ORDER].reverse().map((each) => ({ value: each, label: t(`link.choice.${each}`) }))}
          onChange={(event) => {
            setError(null);
            setKind(event.currentTarget.value as LinkKind);
          }}
        />
        <p className={classes.note}>{t('link.hint')}</p>
        <div className={classes.buttons}>
          <Button variant="default" onClick={onClose}>
            {common('action.cancel')}
          </Button>
          <Button
            type="submit"
            disabled={!other}
            loading={busy}
            leftSection={<IconLink size={16} stroke={1.7} aria-hidden="true" />}
          >
            {other ? t('link.do', { number: other.number }) : t('link.title')}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
