import { Tooltip, VisuallyHidden } from '@mantine/core';
import { useCommonT } from '@sprawa/i18n';
import { Avatar } from '@sprawa/ui';
import { IconUserPlus, IconUsersGroup } from '@tabler/icons-react';
import { useState, type Ref } from 'react';
import type { OpenCase } from '../../data/open-case.js';
import { tellBad } from '../../data/outcome.js';
import { useCaseChanges } from '../../data/use-case-changes.js';
import { useT } from '../../messages/index.js';
import picker from '../../pieces/picker.module.css';

type Picker = typeof import('../../pieces/AssigneePicker.js').AssigneePicker;

/** The picker is fetched at the press: most cases are read without a change of owner. */
export function OwnerControl({ openCase, button }: { openCase: OpenCase; button?: Ref<HTMLButtonElement> }) {
  const t = useT();
  const changes = useCaseChanges();
  const common = useCommonT();
  const [AssigneePicker, setPicker] = useState<Picker | null>(null);
  const { owner, group, may } = openCase;
  const name = owner?.name ?? group?.name ?? t('case.unassigned');
  const face = (
    <>
      {owner ? (
        <Avatar {...owner} size={20} decorative />
      ) : group ? (
        <IconUsersGroup size={17} stroke={1.6} aria-hidden="true" />
      ) : (
        <IconUserPlus size={17} stroke={1.6} aria-hidden="true" />
      )}
      <VisuallyHidden>{`${t('case.owner')}: `}</VisuallyHidden>
      <span>{owner || group || !may.assign ? name : t('case.assign')}</span>
    </>
  );
  if (!may.assign) {
    return (
      <Tooltip label={t('quick.noAssign')}>
        <button type="button" className={picker.button} aria-disabled="true">
          {face}
        </button>
      </Tooltip>
    );
  }
  if (!AssigneePicker) {
    const open = async () => {
      try {
        const module = await import('../../pieces/AssigneePicker.js');
        setPicker(() => module.AssigneePicker);
      } catch {
        tellBad(common('error.network'));
      }
    };
    return (
      <Tooltip label={`${t('case.assignTo')} · W`}>
        <button
          ref={button}
          type="button"
          className={picker.button}
          aria-haspopup="listbox"
          aria-expanded="false"
          onClick={() => void open()}
        >
          {face}
        </button>
      </Tooltip>
    );
  }
  return (
    <AssigneePicker
      value={owner?.id ?? group?.id ?? null}
      withNobody
      openAtOnce
      onChange={(to) => void changes.assign(openCase, to)}
    >
      {(toggle) => (
        <button ref={button} type="button" className={picker.button} onClick={toggle}>
          {face}
        </button>
      )}
    </AssigneePicker>
  );
}
