import { Tooltip, VisuallyHidden } from '@mantine/core';
import { Avatar } from '@sprawa/ui';
import { IconUserPlus, IconUsersGroup } from '@tabler/icons-react';
import type { OpenCase } from '../../data/open-case.js';
import { useCaseChanges } from '../../data/use-case-changes.js';
import { useT } from '../../messages/index.js';
import { AssigneePicker } from '../../pieces/AssigneePicker.js';
import picker from '../../pieces/picker.module.css';

export function OwnerControl({ openCase }: { openCase: OpenCase }) {
  const t = useT();
  const changes = useCaseChanges();
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
  return (
    <AssigneePicker
      value={owner?.id ?? group?.id ?? null}
      withNobody
      onChange={(to) => void changes.assign(openCase, to)}
    >
      {(toggle) => (
        <button type="button" className={picker.button} onClick={toggle}>
          {face}
        </button>
      )}
    </AssigneePicker>
  );
}
