import { ActionIcon, Button, Menu } from '@mantine/core';
import { PageTitle } from '@sprawa/ui';
import {
  IconArrowBackUp,
  IconArrowForwardUp,
  IconArrowLeft,
  IconDots,
  IconHistory,
  IconPlayerPlay,
} from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useDesignerT } from '../../messages/designer.js';
import { useDesk } from '../../pieces/desk-context.js';
import { useDesign } from './design-context.js';
import type { DraftSession, DraftView } from './draft-session.js';
import { SaveState } from './SaveState.js';
import classes from './designer.module.css';

export type Opened = 'publish' | 'versions' | 'try';

interface Props {
  stream: string;
  session: DraftSession;
  view: DraftView;
  onOpen: (opened: Opened) => void;
}

/** Above everything: whose workflow it is, whether it is kept, and what can be done with the whole. */
export function DesignerBar({ stream, session, view, onOpen }: Props) {
  const t = useDesignerT();
  const { onPhone } = useDesk();
  const { value, say } = useDesign();
  const name = say(value(['name'])) || stream;
  const nothingToPublish = view.status === 'saved' && view.revision === 0;
  return (
    <header className={classes.bar}>
      <ActionIcon component={Link} to="/settings/workflows" aria-label={t('backToStreams')}>
        <IconArrowLeft size={18} stroke={1.7} />
      </ActionIcon>
      <PageTitle title={name} />
      <SaveState view={view} />
      <span className={classes.tools}>
        <ActionIcon
          aria-label={t('undo')}
          title={`${t('undo')} · Ctrl Z`}
          disabled={!view.canUndo}
          onClick={() => session.undo()}
        >
          <IconArrowBackUp size={18} stroke={1.7} />
        </ActionIcon>
        <ActionIcon
          aria-label={t('redo')}
          title={`${t('redo')} · Ctrl Shift Z`}
          disabled={!view.canRedo}
          onClick={() => session.redo()}
        >
          <IconArrowForwardUp size={18} stroke={1.7} />
        </ActionIcon>
        {onPhone ? (
          <Menu position="bottom-end">
            <Menu.Target>
              <ActionIcon aria-label={t('more')}>
                <IconDots size={18} stroke={1.7} />
              </ActionIcon>
            </Menu.Target>
            <Menu.Dropdown>
              <Menu.Item leftSection={<IconPlayerPlay size={16} />} onClick={() => onOpen('try')}>
                {t('try')}
              </Menu.Item>
              <Menu.Item leftSection={<IconHistory size={16} />} onClick={() => onOpen('versions')}>
                {t('versions')}
              </Menu.Item>
            </Menu.Dropdown>
          </Menu>
        ) : (
          <>
            <Button
              variant="default"
              leftSection={<IconPlayerPlay size={16} stroke={1.7} />}
              onClick={() => onOpen('try')}
            >
              {t('try')}
            </Button>
            <Button
              variant="default"
              leftSection={<IconHistory size={16} stroke={1.7} />}
              onClick={() => onOpen('versions')}
            >
              {t('versions')}
            </Button>
          </>
        )}
        <Button disabled={nothingToPublish} onClick={() => onOpen('publish')}>
          {t('publish')}
        </Button>
      </span>
    </header>
  );
}
