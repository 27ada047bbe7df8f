import { ActionIcon, Button, Menu, Tooltip } from '@mantine/core';
import { useElementSize } from '@mantine/hooks';
import { IconDots } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useConversationT } from '../../messages/conversation.js';
import { NamedIcon } from '../../pieces/NamedIcon.js';
import { layOut } from './composer-words.js';
import type { ActionButtons } from './use-action-buttons.js';
import type { Action } from './writing.js';
import classes from './dock.module.css';

const mostOutlined = 3;

let pen: CanvasRenderingContext2D | null | undefined;

/** Width of a button's name in pixels, by the letters of the page; names in some languages are much longer. */
function nameWidth(name: string): number {
  pen ??= document.createElement('canvas').getContext('2d');
  if (!pen) return name.length * 8;
  pen.font = `600 14px ${getComputedStyle(document.body).fontFamily}`;
  // Browsers draw a little wider than the canvas measures.
  return Math.ceil(pen.measureText(name).width * 1.06) + 2;
}

/** The state's actions: the main one filled, a few outlined, the rest in a menu; those not available say why (WF-4). */
export function ActionBar({ actions, busy, press }: ActionButtons) {
  const t = useConversationT();
  const { ref, width } = useElementSize();
  // Letters measured before their font arrived were another's.
  const [, setFontsReady] = useState(false);
  useEffect(() => {
    void document.fonts.ready.then(() => setFontsReady(true));
  }, []);
  const { main, beside, rest, icons } = layOut(actions, width, mostOutlined, nameWidth);

  if (actions.length === 0) return <p className={classes.nothing}>{t('composer.nothing')}</p>;
  return (
    <div ref={ref} className={classes.bar} role="group" aria-label={t('composer.actions')}>
      {main && (
        <Button
          color={main.color === 'bad' ? 'bad' : 'accent'}
          leftSection={<NamedIcon name={main.icon} size={16} />}
          loading={busy}
          onClick={() => press(main)}
        >
          {main.name}
        </Button>
      )}
      {beside.map((action) => (
        <Button
          key={action.key}
          variant="default"
          leftSection={icons ? <NamedIcon name={action.icon} size={16} /> : undefined}
          disabled={busy}
          onClick={() => press(action)}
        >
          {action.name}
        </Button>
      ))}
      {rest.length > 0 && (
        <Menu position="top-end" width={260}>
          <Tooltip label={t('composer.moreActions')}>
            <Menu.Target>
              <ActionIcon size={36} aria-label={t('composer.moreActions')}>
                <IconDots size={18} aria-hidden="true" />
              </ActionIcon>
            </Menu.Target>
          </Tooltip>
          <Menu.Dropdown>
            {rest.map((action) => (
              <RestAction key={action.key} action={action} onChoose={press} />
            ))}
          </Menu.Dropdown>
        </Menu>
      )}
    </div>
  );
}

/** One that cannot be performed stays reachable, so that its reason can be read. */
function RestAction({ action, onChoose }: { action: Action; onChoose: (action: Action) => void }) {
  return (
    <Tooltip
      label={action.reason}
      disabled={action.available || !action.reason}
      position="left"
      multiline
      maw={280}
    >
      <Menu.Item
        color={action.deletes ? 'bad' : undefined}
        leftSection={<NamedIcon name={action.icon} size={16} />}
        aria-disabled={!action.available || undefined}
        className={action.available ? undefined : classes.unavailable}
        closeMenuOnClick={action.available}
        onClick={() => action.available && onChoose(action)}
      >
        {action.name}
        {!action.available && action.reason && <span className={classes.why}>{action.reason}</span>}
      </Menu.Item>
    </Tooltip>
  );
}
