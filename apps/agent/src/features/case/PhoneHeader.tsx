import { ActionIcon, Menu } from '@mantine/core';
import { PageTitle, StateChip } from '@sprawa/ui';
import {
  IconArrowLeft,
  IconArrowRight,
  IconDots,
  IconEye,
  IconEyeOff,
  IconTag,
  IconUserCircle,
  IconZzz,
} from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useCaseChanges } from '../../data/use-case-changes.js';
import { useT } from '../../messages/index.js';
import { CallbackMark } from '../../pieces/CallbackMark.js';
import type { CaseHeaderProps } from './CaseHeader.js';
import { CopyNumber } from './CopyNumber.js';
import { LabelsControl } from './LabelsControl.js';
import { OwnerControl } from './OwnerControl.js';
import { PriorityControl } from './PriorityControl.js';
import { SubjectLine } from './SubjectLine.js';
import classes from './phone-header.module.css';

/** The header in the width of a hand: one line of facts with faces instead of names, and the subject below (CS-15). */
export function PhoneHeader(props: CaseHeaderProps) {
  const t = useT();
  const changes = useCaseChanges();
  const { openCase, search } = props;
  const { number, state, followed } = openCase;
  return (
    <header className={classes.header}>
      <PageTitle title={`${number} ${openCase.subject}`} hidden />
      <div className={classes.line}>
        <ActionIcon
          aria-label={t('case.backToList')}
          className={classes.touch}
          renderRoot={(root) => <Link to="/cases" search={search} {...root} />}
        >
          <IconArrowLeft size={20} stroke={1.7} />
        </ActionIcon>
        <CopyNumber number={number} />
        <span className={classes.state}>
          <StateChip name={state.name} color={state.color} />
        </span>
        <span className={classes.faces}>
          {props.others}
          <PriorityControl openCase={openCase} opened={props.priorityOpen} onOpened={props.onPriorityOpen} />
          <OwnerControl openCase={openCase} button={props.ownerButton} />
        </span>
        {props.conversation}
        <Menu position="bottom-end" width={250}>
          <Menu.Target>
            <ActionIcon aria-label={t('case.tools')} className={classes.touch}>
              <IconDots size={20} stroke={1.7} />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Item
              leftSection={<IconUserCircle size={17} stroke={1.6} />}
              onClick={() => props.onDetails(true)}
            >
              {t('case.details')}
            </Menu.Item>
            <Menu.Item
              leftSection={
                followed ? <IconEyeOff size={17} stroke={1.6} /> : <IconEye size={17} stroke={1.6} />
              }
              onClick={() => void changes.follow(openCase, !followed)}
            >
              {followed ? t('quick.unfollow') : t('quick.follow')}
            </Menu.Item>
            {openCase.may.label && (
              <Menu.Item
                leftSection={<IconTag size={17} stroke={1.6} />}
                onClick={() => props.onLabelsOpen(true)}
              >
                {t('case.labels')}
              </Menu.Item>
            )}
            {props.onMoveStream && (
              <Menu.Item leftSection={<IconArrowRight size={17} stroke={1.6} />} onClick={props.onMoveStream}>
                {t('case.moveStream')}
              </Menu.Item>
            )}
            <Menu.Item leftSection={<IconZzz size={17} stroke={1.6} />} onClick={props.onSnooze}>
              {t('case.snooze')}
            </Menu.Item>
          </Menu.Dropdown>
        </Menu>
      </div>
      <SubjectLine openCase={openCase} className={classes.subject} foldable />
      {openCase.callbackAt && (
        <div className={classes.callback}>
          <CallbackMark of={openCase} />
        </div>
      )}
      {(openCase.labels.length > 0 || props.labelsOpen) && (
        <div className={classes.labels}>
          <LabelsControl openCase={openCase} opened={props.labelsOpen} onOpened={props.onLabelsOpen} wide />
        </div>
      )}
      {props.children}
    </header>
  );
}
