import { ActionIcon, Tooltip } from '@mantine/core';
import { useFormats } from '@sprawa/i18n';
import { ChannelIcon, PageTitle, StateChip, useNow } from '@sprawa/ui';
import {
  IconArrowLeft,
  IconClock,
  IconEye,
  IconEyeCheck,
  IconLayoutSidebarRightCollapse,
  IconLayoutSidebarRightExpand,
  IconZzz,
} from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { ReactNode, Ref } from 'react';
import type { CaseSearch } from '../../data/case-search.js';
import type { OpenCase } from '../../data/open-case.js';
import { useCaseChanges } from '../../data/use-case-changes.js';
import { useT } from '../../messages/index.js';
import { useDesk } from '../../pieces/desk-context.js';
import { CallbackMark } from '../../pieces/CallbackMark.js';
import { CopyNumber } from './CopyNumber.js';
import { LabelsControl } from './LabelsControl.js';
import { OwnerControl } from './OwnerControl.js';
import { PhoneHeader } from './PhoneHeader.js';
import { PriorityControl } from './PriorityControl.js';
import { SubjectLine } from './SubjectLine.js';
import classes from './header.module.css';

export interface CaseHeaderProps {
  openCase: OpenCase;
  /** The list to go back to. */
  search: CaseSearch;
  /** The list is not beside the case, so a way back is needed. */
  withBack: boolean;
  detailsShown: boolean;
  onDetails: (shown: boolean) => void;
  priorityOpen: boolean;
  onPriorityOpen: (opened: boolean) => void;
  labelsOpen: boolean;
  onLabelsOpen: (opened: boolean) => void;
  /** Asks until when it is to be out of the way. */
  onSnooze: () => void;
  /** Asks to which stream it goes; null for those who may not move it. */
  onMoveStream: (() => void) | null;
  /** How the conversation is shown, of another feature. */
  conversation?: ReactNode;
  /** What the key for another owner presses. */
  ownerButton: Ref<HTMLButtonElement>;
  /** Who else is here, of another feature. */
  others?: ReactNode;
  /** Of other features, below its own lines. */
  children?: ReactNode;
}

export function CaseHeader(props: CaseHeaderProps) {
  const { onPhone } = useDesk();
  return onPhone ? <PhoneHeader {...props} /> : <WideHeader {...props} />;
}

/** Two lines of a fixed height: nothing in them moves when something changes (CS-15). */
function WideHeader({
  openCase,
  search,
  withBack,
  detailsShown,
  onDetails,
  priorityOpen,
  onPriorityOpen,
  labelsOpen,
  onLabelsOpen,
  onSnooze,
  onMoveStream,
  conversation,
  ownerButton,
  others,
  children,
}: CaseHeaderProps) {
  const t = useT();
  const formats = useFormats();
  const now = useNow();
  const changes = useCaseChanges();
  const { number, state, followed } = openCase;
  const detailsLabel = detailsShown ? t('case.hideDetails') : t('case.showDetails');
  return (
    <header className={classes.header}>
      <PageTitle title={`${number} ${openCase.subject}`} hidden />
      <div className={classes.first}>
        {withBack && (
          <Tooltip label={t('case.backToList')}>
            <ActionIcon
              aria-label={t('case.backToList')}
              className={classes.back}
              renderRoot={(props) => <Link to="/cases" search={search} {...props} />}
            >
              <IconArrowLeft size={18} stroke={1.7} />
            </ActionIcon>
          </Tooltip>
        )}
        <CopyNumber number={number} />
        <SubjectLine openCase={openCase} className={classes.subject} />
        <div className={classes.tools}>
          <Tooltip label={`${followed ? t('quick.unfollow') : t('quick.follow')} · L`}>
            <ActionIcon
              aria-label={t('quick.follow')}
              aria-pressed={followed}
              color={followed ? 'accent' : 'neutral'}
              onClick={() => void changes.follow(openCase, !followed)}
            >
              {followed ? <IconEyeCheck size={18} stroke={1.7} /> : <IconEye size={18} stroke={1.7} />}
            </ActionIcon>
          </Tooltip>
          <Tooltip label={`${t('case.snooze')} · S`}>
            <ActionIcon aria-label={t('case.snooze')} aria-haspopup="dialog" onClick={onSnooze}>
              <IconZzz size={18} stroke={1.7} />
            </ActionIcon>
          </Tooltip>
          <span className={classes.toolPlace}>{conversation}</span>
          <Tooltip label={`${detailsLabel} · I`}>
            <ActionIcon
              aria-label={detailsLabel}
              aria-expanded={detailsShown}
              onClick={() => onDetails(!detailsShown)}
            >
              {detailsShown ? (
                <IconLayoutSidebarRightCollapse size={18} stroke={1.6} />
              ) : (
                <IconLayoutSidebarRightExpand size={18} stroke={1.6} />
              )}
            </ActionIcon>
          </Tooltip>
        </div>
      </div>
      <div className={classes.second}>
        <StateChip name={state.name} color={state.color} />
        <CallbackMark of={openCase} />
        <StreamFact openCase={openCase} onMove={onMoveStream} />
        <Tooltip label={t('case.opened', { when: formats.exactTime(openCase.createdAt) })}>
          <time className={classes.age} dateTime={openCase.createdAt}>
            <IconClock size={15} stroke={1.7} role="img" aria-label={t('case.opened', { when: '' }).trim()} />
            {formats.shortAge(openCase.createdAt, now)}
          </time>
        </Tooltip>
        <span className={classes.labels}>
          <LabelsControl openCase={openCase} opened={labelsOpen} onOpened={onLabelsOpen} />
        </span>
        <span className={classes.gap} />
        {others}
        <PriorityControl openCase={openCase} opened={priorityOpen} onOpened={onPriorityOpen} />
        <OwnerControl openCase={openCase} button={ownerButton} />
      </div>
      {children}
    </header>
  );
}

/** Where it came in, and the stream it is in; pressed, it goes to another one. */
function StreamFact({ openCase, onMove }: { openCase: OpenCase; onMove: (() => void) | null }) {
  const t = useT();
  const words = (
    <>
      <ChannelIcon channel={openCase.channel} />
      <span className={classes.words}>{openCase.stream.name}</span>
    </>
  );
  if (!onMove) return <span className={classes.fact}>{words}</span>;
  return (
    <Tooltip label={t('case.moveStream')}>
      <button type="button" className={classes.fact} aria-haspopup="dialog" onClick={onMove}>
        {words}
      </button>
    </Tooltip>
  );
}
