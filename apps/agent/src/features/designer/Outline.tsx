import { Button } from '@mantine/core';
import { StateChip } from '@sprawa/ui';
import {
  IconArrowDown,
  IconArrowRight,
  IconArrowUp,
  IconClock,
  IconForms,
  IconLayoutNavbar,
  IconPlus,
  IconSettings,
  IconUser,
  IconWorldWww,
} from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useDesignerT } from '../../messages/designer.js';
import { NamedIcon } from '../../pieces/NamedIcon.js';
import { useDesign } from './design-context.js';
import { moveAction } from './document/edit-actions.js';
import { moveState } from './document/edit-states.js';
import { placeName, wholeParts, type Marks, type Place } from './document/place.js';
import { actionsOf, EVERYWHERE, statesOf, type DrawnAction } from './document/read-document.js';
import { PlaceMark } from './parts/PlaceMark.js';
import { Step } from './parts/Step.js';
import classes from './designer.module.css';

const PART_ICONS = {
  stream: IconSettings,
  form: IconForms,
  header: IconLayoutNavbar,
  webForms: IconWorldWww,
};

interface Props {
  chosen: Place | null;
  marks: Marks;
  onNewState: () => void;
  onNewAction: () => void;
}

/** All of a workflow as a list: what the drawing shows, for the keyboard, for screen readers and for a telephone. */
export function Outline({ chosen, marks, onNewState, onNewAction }: Props) {
  const t = useDesignerT();
  const { document, edit, say } = useDesign();
  const states = statesOf(document);
  const actions = actionsOf(document);
  const nameOf = (key: string) =>
    key === EVERYWHERE ? t('everyState') : say(states.find((state) => state.key === key)?.name) || key;
  const item = (place: Place, content: ReactNode, tools?: ReactNode) => (
    <Item key={placeName(place)} place={place} chosen={chosen} marks={marks} tools={tools}>
      {content}
    </Item>
  );
  const steps = (key: string, name: string, at: number, of: number, move: typeof moveState) => (
    <>
      <Step
        label={t('up', { name })}
        disabled={at === 0}
        onClick={() => edit((all) => move(all, key, at - 1))}
      >
        <IconArrowUp size={14} stroke={1.7} />
      </Step>
      <Step
        label={t('down', { name })}
        disabled={at === of - 1}
        onClick={() => edit((all) => move(all, key, at + 1))}
      >
        <IconArrowDown size={14} stroke={1.7} />
      </Step>
    </>
  );
  return (
    <nav className={classes.outline} aria-label={t('outline')}>
      <ul className={classes.items}>
        {wholeParts.map((of) => {
          const Icon = PART_ICONS[of];
          return item(
            { of },
            <>
              <Icon size={16} stroke={1.7} aria-hidden="true" /> {t(`${of}Part`)}
            </>,
          );
        })}
      </ul>
      <div className={classes.outlineHead}>
        <h2>{t('states')}</h2>
        <Button variant="subtle" size="compact-sm" leftSection={<IconPlus size={14} />} onClick={onNewState}>
          {t('addState')}
        </Button>
      </div>
      <ul className={classes.items}>
        {states.map(({ key, name, color, initial }, at) =>
          item(
            { of: 'state', key },
            <>
              <StateChip name={say(name) || key} color={color} />
              {initial && <span className={classes.faint}>{t('initialMark')}</span>}
            </>,
            steps(key, say(name), at, states.length, moveState),
          ),
        )}
      </ul>
      <div className={classes.outlineHead}>
        <h2>{t('actions')}</h2>
        <Button variant="subtle" size="compact-sm" leftSection={<IconPlus size={14} />} onClick={onNewAction}>
          {t('addAction')}
        </Button>
      </div>
      <ul className={classes.items}>
        {actions.map((action, at) =>
          item(
            { of: 'action', key: action.key },
            <>
              <StarterIcon action={action} />
              <span className={classes.words}>
                <span>{say(action.name) || action.key}</span>
                <span className={classes.way}>
                  {action.from.map(nameOf).join(', ')}
                  {action.to !== undefined && (
                    <>
                      <IconArrowRight size={12} stroke={1.7} role="img" aria-label={t('leadsTo')} />
                      {nameOf(action.to)}
                    </>
                  )}
                </span>
              </span>
            </>,
            steps(action.key, say(action.name), at, actions.length, moveAction),
          ),
        )}
      </ul>
    </nav>
  );
}

function StarterIcon({ action: { starter, icon } }: { action: DrawnAction }) {
  if (starter === 'timer') return <IconClock size={16} stroke={1.7} aria-hidden="true" />;
  if (starter !== 'agent') return <IconUser size={16} stroke={1.7} aria-hidden="true" />;
  return <NamedIcon name={icon || 'point'} size={16} />;
}

interface ItemProps {
  place: Place;
  chosen: Place | null;
  marks: Marks;
  tools?: ReactNode;
  children: ReactNode;
}

function Item({ place, chosen, marks, tools, children }: ItemProps) {
  const { choose } = useDesign();
  const name = placeName(place);
  const mark = marks.get(name);
  return (
    <li className={classes.item}>
      <button
        type="button"
        className={classes.place}
        aria-current={chosen !== null && placeName(chosen) === name}
        data-place={name}
        onClick={() => choose(place)}
      >
        {children}
        {mark && <PlaceMark mark={mark} />}
      </button>
      {tools && <span className={classes.steps}>{tools}</span>}
    </li>
  );
}
