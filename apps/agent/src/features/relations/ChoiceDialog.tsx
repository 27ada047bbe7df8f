import { Button, Modal } from '@mantine/core';
import { useCommonT } from '@sprawa/i18n';
import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import type { OpenCase } from '../../data/open-case.js';
import { useRelationsT } from '../../messages/relations.js';
import { CasePicker } from './CasePicker.js';
import { chosenCaseOptions } from './relations.js';
import classes from './relations.module.css';

/** The other case of a pair as it stands now, once one is chosen. */
export function useChosenCase() {
  const [number, choose] = useState<string | null>(null);
  const { data: other, isFetched } = useQuery({
    ...chosenCaseOptions(number ?? ''),
    enabled: number !== null,
  });
  return { other: other ?? null, missing: number !== null && isFetched && !other, choose };
}

interface Props {
  openCase: OpenCase;
  title: string;
  chosen: ReturnType<typeof useChosenCase>;
  /** What is wrong with the other case. */
  error?: string | null;
  onChoose?: () => void;
  /** The button's words once another case is chosen; the title until then. */
  act: string | null;
  icon: ReactNode;
  /** @returns whether it was done, and the dialog may go */
  onSubmit: () => Promise<boolean>;
  onClose: () => void;
  children: ReactNode;
}

/** Asks for another case, and for what else there is to say of the two. */
export function ChoiceDialog({
  openCase,
  title,
  chosen,
  error,
  onChoose,
  act,
  icon,
  onSubmit,
  onClose,
  children,
}: Props) {
  const t = useRelationsT();
  const common = useCommonT();
  const [busy, setBusy] = useState(false);

  async function submit() {
    if (!chosen.other) return;
    setBusy(true);
    const done = await onSubmit();
    setBusy(false);
    if (done) onClose();
  }

  return (
    <Modal
      opened
      onClose={onClose}
      title={title}
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
          chosen={chosen.other}
          error={error ?? (chosen.missing ? t('merge.nothing') : null)}
          onChoose={(number) => {
            onChoose?.();
            chosen.choose(number);
          }}
        />
        {children}
        <div className={classes.buttons}>
          <Button variant="default" onClick={onClose}>
            {common('action.cancel')}
          </Button>
          <Button type="submit" disabled={!chosen.other} loading={busy} leftSection={icon}>
            {act ?? title}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
