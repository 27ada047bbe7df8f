import { ActionIcon } from '@mantine/core';
import { IconArrowLeft, IconX } from '@tabler/icons-react';
import type { KeyboardEvent, Ref } from 'react';
import { useDesignerT } from '../../messages/designer.js';
import { useDesk } from '../../pieces/desk-context.js';
import { useDesign } from './design-context.js';
import { within, type Place } from './document/place.js';
import { ActionPanel } from './panels/ActionPanel.js';
import { FormPanel } from './panels/FormPanel.js';
import { HeaderPanel } from './panels/HeaderPanel.js';
import { StatePanel } from './panels/StatePanel.js';
import { StreamPanel } from './panels/StreamPanel.js';
import { WebFormsPanel } from './panels/WebFormsPanel.js';
import classes from './designer.module.css';

interface Props {
  place: Place;
  onClose: () => void;
  onRemove: () => void;
  ref: Ref<HTMLElement>;
}

/** Escape leaves the panel, unless it shuts a list of choices or a menu of its own first. */
function leavesBy(event: KeyboardEvent<HTMLElement>): boolean {
  if (event.key !== 'Escape' || event.defaultPrevented) return false;
  const { target, currentTarget } = event;
  return (
    target instanceof Element &&
    currentTarget.contains(target) &&
    !target.closest('[data-expanded], [aria-expanded=true]')
  );
}

/** Beside the drawing, or instead of the list on a telephone: all there is to say of what is chosen. */
export function PlacePanel({ place, onClose, onRemove, ref }: Props) {
  const t = useDesignerT();
  const { onPhone } = useDesk();
  const { value, say, problems } = useDesign();
  const part = place.of === 'state' ? 'states' : 'actions';
  const title =
    'key' in place
      ? `${t(place.of)}: ${say(value([part, place.key, 'name'])) || place.key}`
      : t(`${place.of}Part`);
  const path = 'key' in place ? [part, place.key] : place.of === 'stream' ? null : [place.of];
  const wrong = path ? problems.filter((problem) => within(problem.path, path)) : [];
  return (
    <aside
      ref={ref}
      className={classes.panel}
      aria-label={title}
      onKeyDown={(event) => leavesBy(event) && onClose()}
    >
      <header className={classes.panelHead}>
        {onPhone && (
          <ActionIcon size={32} aria-label={t('backToList')} onClick={onClose}>
            <IconArrowLeft size={18} stroke={1.7} />
          </ActionIcon>
        )}
        <h2 tabIndex={-1}>{title}</h2>
        {!onPhone && (
          <ActionIcon size={28} aria-label={t('close')} title={`${t('close')} · Esc`} onClick={onClose}>
            <IconX size={16} stroke={1.7} />
          </ActionIcon>
        )}
      </header>
      <div className={classes.panelBody}>
        {wrong.length > 0 && (
          <div role="alert">
            <ul className={classes.wrongs}>
              {wrong.map(({ path: [, , ...rest], message }, index) => (
                <li key={index} title={rest.join(' › ')}>
                  {message}
                </li>
              ))}
            </ul>
          </div>
        )}
        {place.of === 'state' && <StatePanel state={place.key} onRemove={onRemove} />}
        {place.of === 'action' && <ActionPanel action={place.key} onRemove={onRemove} />}
        {place.of === 'stream' && <StreamPanel />}
        {place.of === 'form' && <FormPanel />}
        {place.of === 'header' && <HeaderPanel />}
        {place.of === 'webForms' && <WebFormsPanel />}
      </div>
    </aside>
  );
}
