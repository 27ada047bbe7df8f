import { Button, Group, Modal } from '@mantine/core';
import { useCommonT } from '@sprawa/i18n';
import { Avatar, ChannelIcon, PriorityIcon } from '@sprawa/ui';
import { IconUsersGroup } from '@tabler/icons-react';
import { useState } from 'react';
import type { Clash, Owner, Question } from '../../data/clashes.js';
import type { Side } from '../../data/three-way.js';
import { useT } from '../../messages/index.js';
import { useTogetherT } from '../../messages/together.js';
import { SideChoice } from './SideChoice.js';
import classes from './clash.module.css';

/** Somebody changed the very same: both values are shown, and one of them is chosen (CS-14). */
export function ClashDialog({ question }: { question: Question }) {
  const t = useTogetherT();
  const common = useCommonT();
  const [side, setSide] = useState<Side | null>(null);
  const { number, clash, answer } = question;
  return (
    <Modal
      opened
      onClose={() => answer('theirs')}
      title={t('clash.title', { number })}
      closeButtonProps={{ 'aria-label': common('action.close') }}
    >
      <p className={classes.lead}>{t('clash.lead')}</p>
      <SideChoice
        label={t(`clash.part.${clash.part}`)}
        {...shown(clash)}
        value={side}
        onChange={setSide}
        autoFocus
      />
      <Group mt="md" gap="xs">
        <Button disabled={side === null} onClick={() => side && answer(side)}>
          {t('clash.apply')}
        </Button>
        <Button variant="default" onClick={() => answer('theirs')}>
          {t('clash.leave')}
        </Button>
      </Group>
    </Modal>
  );
}

function shown(clash: Clash) {
  switch (clash.part) {
    case 'subject':
      return { mine: clash.mine, theirs: clash.theirs };
    case 'contact':
      return { mine: clash.mine.name, theirs: clash.theirs.name };
    case 'priority':
      return { mine: <PriorityValue of={clash.mine} />, theirs: <PriorityValue of={clash.theirs} /> };
    case 'source':
      return { mine: <SourceValue of={clash.mine} />, theirs: <SourceValue of={clash.theirs} /> };
    case 'owner':
      return { mine: <OwnerValue of={clash.mine} />, theirs: <OwnerValue of={clash.theirs} /> };
  }
}

function PriorityValue({ of }: { of: Extract<Clash, { part: 'priority' }>['mine'] }) {
  const t = useT();
  return (
    <span className={classes.withIcon}>
      <PriorityIcon priority={of} decorative />
      {t(`priority.${of}`)}
    </span>
  );
}

function SourceValue({ of }: { of: Extract<Clash, { part: 'source' }>['mine'] }) {
  const common = useCommonT();
  return (
    <span className={classes.withIcon}>
      <ChannelIcon channel={of} decorative />
      {common(`channel.${of}`)}
    </span>
  );
}

function OwnerValue({ of: { agent, group } }: { of: Owner }) {
  const t = useT();
  return (
    <span className={classes.withIcon}>
      {agent && <Avatar {...agent} size={20} decorative />}
      {!agent && group && <IconUsersGroup size={17} stroke={1.6} aria-hidden="true" />}
      {agent?.name ?? group?.name ?? t('case.unassigned')}
    </span>
  );
}
