import { ActionIcon, Button, Menu, Tooltip } from '@mantine/core';
import { useFormats } from '@sprawa/i18n';
import { PriorityIcon } from '@sprawa/ui';
import {
  IconArrowRight,
  IconBolt,
  IconFlag3,
  IconGitMerge,
  IconRoute,
  IconTags,
  IconUserPlus,
  IconX,
} from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { subjectOf } from '../../data/case-cache.js';
import { priorities, toFilter, type CaseSearch } from '../../data/case-search.js';
import { useMe } from '../../data/use-me.js';
import type { BulkChoiceInput, BulkOperationInput } from '../../gql/graphql.js';
import { useCommands } from '../../keyboard/use-commands.js';
import { useBulkT } from '../../messages/bulk.js';
import { useT } from '../../messages/index.js';
import { AssigneePicker } from '../../pieces/AssigneePicker.js';
import { ActionDialog, ActionMenu, type BulkAction } from './ActionDialog.js';
import { LabelsDialog } from './LabelsDialog.js';
import { MergeDialog } from './MergeDialog.js';
import { SourceDialog } from './SourceDialog.js';
import { StreamDialog } from './StreamDialog.js';
import { useSelection } from './selection.js';
import { useBulkDeeds } from './use-bulk-jobs.js';
import classes from './bulk.module.css';

export interface BulkBarProps {
  search: CaseSearch;
  /** How many the list matches; exact up to 10,000. */
  total: number | undefined;
}

const icon = { size: 16, stroke: 1.7, 'aria-hidden': true } as const;

/** What can be done with the ticked rows, or with everything the list matches (CS-11). */
export function BulkBar({ search, total = 0 }: BulkBarProps) {
  const t = useBulkT();
  const app = useT();
  const formats = useFormats();
  const { rights } = useMe();
  const selection = useSelection();
  const deeds = useBulkDeeds();
  const queryClient = useQueryClient();
  const [dialog, setDialog] = useState<'labels' | 'merge' | 'source' | 'stream' | BulkAction | null>(null);
  const [busy, setBusy] = useState(false);
  const { all, ticked } = selection;
  const count = all ? total : ticked.size;
  useCommands({ back: () => (dialog ? false : selection.clear()) });

  const choice = (): BulkChoiceInput =>
    all
      ? { filter: toFilter(search) }
      : { cases: [...ticked].map(([number, version]) => ({ number, version })) };
  async function start(operation: BulkOperationInput, chosen = choice()) {
    setBusy(true);
    const begun = await deeds.start(chosen, operation);
    setBusy(false);
    if (!begun) return;
    setDialog(null);
    selection.clear();
  }

  const none = count === 0 || busy;
  return (
    <section className={classes.bar} aria-label={t('bar')}>
      <span className={classes.count} role="status">
        {all && total >= 10_000
          ? t('allMany', { number: formats.number(9_999) })
          : t('chosen', { count, number: formats.number(count) })}
      </span>
      {!all && total > ticked.size && (
        <Button variant="subtle" size="compact-sm" onClick={selection.chooseAll}>
          {total >= 10_000
            ? t('chooseMany')
            : t('chooseAll', { count: total, number: formats.number(total) })}
        </Button>
      )}
      <div className={classes.deeds}>
        {rights.includes('case.assign') && (
          <AssigneePicker
            value={undefined}
            withNobody
            onChange={(owner) =>
              void start({
                assign:
                  owner === null
                    ? {}
                    : 'agent' in owner
                      ? { agentId: owner.agent.id }
                      : { groupId: owner.group.id },
              })
            }
          >
            {(toggle) => (
              <Button
                variant="default"
                size="xs"
                disabled={none}
                leftSection={<IconUserPlus {...icon} />}
                onClick={toggle}
              >
                {t('assign')}
              </Button>
            )}
          </AssigneePicker>
        )}
        {rights.includes('case.prioritise') && (
          <Menu position="top-start" width={180}>
            <Menu.Target>
              <Button variant="default" size="xs" disabled={none} leftSection={<IconFlag3 {...icon} />}>
                {app('priority.label')}
              </Button>
            </Menu.Target>
            <Menu.Dropdown>
              {priorities.map((priority) => (
                <Menu.Item
                  key={priority}
                  rightSection={<PriorityIcon priority={priority} decorative />}
                  onClick={() => void start({ priority })}
                >
                  {app(`priority.${priority}`)}
                </Menu.Item>
              ))}
            </Menu.Dropdown>
          </Menu>
        )}
        {rights.includes('label.apply') && (
          <Button
            variant="default"
            size="xs"
            disabled={none}
            leftSection={<IconTags {...icon} />}
            onClick={() => setDialog('labels')}
          >
            {t('labels')}
          </Button>
        )}
        <ActionMenu choice={choice} onChoose={setDialog}>
          <Button variant="default" size="xs" disabled={none} leftSection={<IconBolt {...icon} />}>
            {t('actions')}
          </Button>
        </ActionMenu>
        {rights.includes('case.move') && (
          <Button
            variant="default"
            size="xs"
            disabled={none}
            leftSection={<IconArrowRight {...icon} />}
            onClick={() => setDialog('stream')}
          >
            {t('stream')}
          </Button>
        )}
        {rights.includes('case.edit') && (
          <Button
            variant="default"
            size="xs"
            disabled={none}
            leftSection={<IconRoute {...icon} />}
            onClick={() => setDialog('source')}
          >
            {app('list.byChannel')}
          </Button>
        )}
        {rights.includes('case.merge') && (
          <Button
            variant="default"
            size="xs"
            disabled={none || all || count < 2}
            leftSection={<IconGitMerge {...icon} />}
            onClick={() => setDialog('merge')}
          >
            {t('merge')}
          </Button>
        )}
      </div>
      <Tooltip label={`${t('clear')} · Esc`}>
        <ActionIcon aria-label={t('clear')} onClick={selection.clear}>
          <IconX size={18} stroke={1.7} />
        </ActionIcon>
      </Tooltip>
      {dialog === 'labels' && (
        <LabelsDialog
          count={count}
          busy={busy}
          onClose={() => setDialog(null)}
          onDo={(labels) => void start({ labels })}
        />
      )}
      {dialog === 'stream' && (
        <StreamDialog
          choice={choice}
          count={count}
          busy={busy}
          onClose={() => setDialog(null)}
          onDo={(stream) => void start({ stream })}
        />
      )}
      {dialog === 'source' && (
        <SourceDialog
          count={count}
          busy={busy}
          onClose={() => setDialog(null)}
          onDo={(source) => void start({ source })}
        />
      )}
      {dialog === 'merge' && (
        <MergeDialog
          cases={[...ticked.keys()].map((number) => ({ number, subject: subjectOf(queryClient, number) }))}
          busy={busy}
          onClose={() => setDialog(null)}
          onDo={(into) =>
            void start(
              { merge: { into } },
              {
                cases: [...ticked]
                  .filter(([number]) => number !== into)
                  .map(([number, version]) => ({ number, version })),
              },
            )
          }
        />
      )}
      {dialog !== null && typeof dialog === 'object' && (
        <ActionDialog
          action={dialog}
          count={count}
          busy={busy}
          onClose={() => setDialog(null)}
          onDo={(action) => void start({ action })}
        />
      )}
    </section>
  );
}
