import { ActionIcon, Menu, Tooltip, VisuallyHidden } from '@mantine/core';
import { IconMail, IconMessage2, IconPencil, IconPhone, type Icon } from '@tabler/icons-react';
import { useId } from 'react';
import type { OpenCase } from '../../data/open-case.js';
import type { HeaderActionKind } from '../../gql/graphql.js';
import { useWritingT } from '../../messages/writing.js';
import classes from './case-fields.module.css';

type HeaderField = OpenCase['headerFields'][number];
type HeaderAction = HeaderField['actions'][number];

/** Where the header's actions lead; the page knows, the header does not. */
export interface HeaderUses {
  /** Key of the case's action to write with. */
  write: (action: string) => void;
  editField: (key: string) => void;
  editContact: () => void;
}

const icons: Record<HeaderActionKind, Icon> = {
  CALL: IconPhone,
  SMS: IconMessage2,
  EMAIL: IconMail,
  EDIT: IconPencil,
};

export function HeaderActions({ field, uses }: { field: HeaderField; uses: HeaderUses }) {
  const calls = field.actions.filter(({ kind, available }) => kind === 'CALL' && available);
  const others = field.actions.filter((action) => !calls.includes(action));
  const edit = () => (field.source === 'CASE' ? uses.editField(field.key) : uses.editContact());
  return (
    <>
      {calls.length > 0 && <Call calls={calls} label={field.label} />}
      {others.map((action) => (
        <Tool
          key={action.kind}
          action={action}
          label={field.label}
          onUse={() => (action.kind === 'EMAIL' && action.target ? uses.write(action.target) : edit())}
        />
      ))}
    </>
  );
}

const dial = (number: string | null | undefined): string =>
  `tel:${(number ?? '').replace(/ ext\..*$/, '').replace(/[^\d+]/g, '')}`;

/** One number is called at once; of several one chooses. */
function Call({ calls, label }: { calls: readonly HeaderAction[]; label: string }) {
  const t = useWritingT();
  const name = t('fields.CALL', { label });
  if (calls.length === 1)
    return (
      <Tooltip label={`${name}: ${calls[0]!.target}`}>
        <ActionIcon
          component="a"
          href={dial(calls[0]!.target)}
          size="sm"
          aria-label={`${name}: ${calls[0]!.target}`}
        >
          <IconPhone size={15} stroke={1.7} />
        </ActionIcon>
      </Tooltip>
    );
  return (
    <Menu position="bottom-start">
      <Menu.Target>
        <ActionIcon size="sm" aria-label={name}>
          <IconPhone size={15} stroke={1.7} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {calls.map(({ target }) => (
          <Menu.Item key={target} component="a" href={dial(target)}>
            {target}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

/** What is not available stays in its place and in the order of the Tab key, and says why. */
function Tool({ action, label, onUse }: { action: HeaderAction; label: string; onUse: () => void }) {
  const t = useWritingT();
  const id = useId();
  const ToolIcon = icons[action.kind];
  const name = t(`fields.${action.kind}`, { label });
  return (
    <Tooltip label={action.reason ?? name} multiline maw={280}>
      <ActionIcon
        size="sm"
        className={classes.tool}
        aria-label={name}
        aria-describedby={action.reason ? id : undefined}
        aria-disabled={!action.available || undefined}
        data-disabled={!action.available || undefined}
        onClick={() => action.available && onUse()}
      >
        <ToolIcon size={15} stroke={1.7} />
        {action.reason && <VisuallyHidden id={id}>{action.reason}</VisuallyHidden>}
      </ActionIcon>
    </Tooltip>
  );
}
