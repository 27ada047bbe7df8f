import { NativeSelect } from '@mantine/core';
import { IconLink } from '@tabler/icons-react';
import { useState } from 'react';
import type { OpenCase } from '../../data/open-case.js';
import type { LinkKind } from '../../gql/graphql.js';
import { useRelationsT } from '../../messages/relations.js';
import { ChoiceDialog, useChosenCase } from './ChoiceDialog.js';
import { LINK_ORDER } from './link-groups.js';
import classes from './relations.module.css';
import { useLinking } from './use-linking.js';

/** Chooses another case and what this one is to it (CS-28). */
export function LinkDialog({ openCase, onClose }: { openCase: OpenCase; onClose: () => void }) {
  const t = useRelationsT();
  const { link } = useLinking(openCase.number);
  const chosen = useChosenCase();
  const [kind, setKind] = useState<LinkKind>('RELATED');
  const [error, setError] = useState<string | null>(null);
  const { other } = chosen;

  async function submit(): Promise<boolean> {
    if (!other) return false;
    const { done, error: wrong } = await link(kind, other.number);
    setError(wrong);
    return done;
  }

  return (
    <ChoiceDialog
      openCase={openCase}
      title={t('link.title')}
      chosen={chosen}
      error={error}
      onChoose={() => setError(null)}
      act={other && t('link.do', { number: other.number })}
      icon={<IconLink size={16} stroke={1.7} aria-hidden="true" />}
      onSubmit={submit}
      onClose={onClose}
    >
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
    </ChoiceDialog>
  );
}
