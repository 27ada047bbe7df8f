import { Button, Menu, Tooltip } from '@mantine/core';
import { useElementSize } from '@mantine/hooks';
import { useCommonT } from '@sprawa/i18n';
import { askToConfirm } from '@sprawa/ui';
import { IconDots } from '@tabler/icons-react';
import { useT } from '../../messages/index.js';
import { NamedIcon } from '../../pieces/NamedIcon.js';
import { arrange, fitting } from './composer-words.js';
import type { Action } from './writing.js';
import classes from './composer.module.css';

interface Props {
  actions: readonly Action[];
  busy: boolean;
  onChoose: (action: Action) => void;
}

const mostOutlined = 3;

/** The state's actions: the main one filled, a few outlined, the rest in a menu; those not available say why (WF-4). */
export function ActionBar({ actions, busy, onChoose }: Props) {
  const t = useT();
  const common = useCommonT();
  const { ref, width } = useElementSize();
  const { main, beside, rest } = arrange(actions, fitting(actions, width, mostOutlined));

  async function choose(action: Action) {
    // The one thing that cannot be taken back is the one thing asked about.
    const sure =
      !action.deletes ||
      (await askToConfirm({
        title: t('composer.deleteTitle', { action: action.name }),
        text: t('composer.deleteText'),
        confirm: action.name,
        cancel: common('action.cancel'),
      }));
    if (sure) onChoose(action);
  }

  if (actions.length === 0) return <p className={classes.nothing}>{t('composer.nothing')}</p>;
  return (
    <div ref={ref} className={classes.bar} role="group" aria-label={t('composer.actions')}>
      {main && (
        <Button
          color={main.color === 'bad' ? 'bad' : 'accent'}
          leftSection={<NamedIcon name={main.icon} size={16} />}
          loading={busy}
          onClick={() => choose(main)}
        >
          {main.name}
        </Button>
      )}
      {beside.map((action) => (
        <Button
          key={action.key}
          variant="default"
          leftSection={<NamedIcon name={action.icon} size={16} />}
          disabled={busy}
          onClick={() => choose(action)}
        >
          {action.name}
        </Button>
      ))}
      {rest.length > 0 && (
        <Menu position="top-end" width={260}>
          <Menu.Target>
            <Button
              variant="subtle"
              color="neutral"
              leftSection={<IconDots size={16} aria-hidden="true" />}
              aria-label={t('composer.moreActions')}
            >
              {t('composer.more')}
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            {rest.map((action) => (
              <RestAction key={action.key} action={action} onChoose={choose} />
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
