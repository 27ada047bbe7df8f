import { Tooltip, VisuallyHidden } from '@mantine/core';
import { Avatar } from '@sprawa/ui';
import { IconUserPlus, IconUsersGroup } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import type { OpenCase } from '../../data/open-case.js';
import { useCaseChanges } from '../../data/use-case-changes.js';
import { useT } from '../../messages/index.js';
import picker from '../../pieces/picker.module.css';

/** Fetched when the pointer or the focus comes near: most cases are read without a change of owner. */
const prepare = () => import('../../pieces/AssigneePicker.js');
const AssigneePicker = lazy(() => prepare().then((module) => ({ default: module.AssigneePicker })));

export function OwnerControl({ openCase }: { openCase: OpenCase }) {
  const t = useT();
  const changes = useCaseChanges();
  const [asked, setAsked] = useState(false);
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
  const closed = (
    <button
      type="button"
      className={picker.button}
      aria-haspopup="listbox"
      aria-expanded="false"
      onPointerEnter={() => void prepare().catch(() => undefined)}
      onFocus={() => void prepare().catch(() => undefined)}
      onClick={() => setAsked(true)}
    >
      {face}
    </button>
  );
  if (!asked) return closed;
  return (
    <Suspense fallback={closed}>
      <AssigneePicker
        value={owner?.id ?? group?.id ?? null}
        withNobody
        openAtOnce
        onChange={(to) => void changes.assign(openCase, to)}
      >
        {(toggle) => (
          <button type="button" className={picker.button} onClick={toggle}>
            {face}
          </button>
        )}
      </AssigneePicker>
    </Suspense>
  );
}
