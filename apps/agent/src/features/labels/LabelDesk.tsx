import { ActionIcon, Button, Menu } from '@mantine/core';
import { EmptyState, ErrorState, LabelChip, SkeletonLines } from '@sprawa/ui';
import { IconDots, IconPlus, IconTags } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { client } from '../../client.js';
import { keys } from '../../data/keys.js';
import { labelsOptions, type KnownLabel } from '../../data/labels.js';
import { keyLabel, keymap } from '../../keyboard/keymap.js';
import { useLabelsT } from '../../messages/labels.js';
import { LabelForm } from './LabelForm.js';
import { LabelCountsQuery } from './labels.operations.js';
import { MergeForm } from './MergeForm.js';
import { useManaging } from './use-managing.js';
import classes from './label-desk.module.css';

type Opened = { form: KnownLabel | null } | { merge: KnownLabel } | null;

/** All labels with what carries them; each is changed in a window of its own (CS-5). */
export function LabelDesk() {
  const t = useLabelsT();
  const { data: labels, status, error, refetch, isRefetching } = useQuery(labelsOptions);
  const { data: counts } = useQuery({
    queryKey: keys.labelCounts,
    queryFn: async () =>
      new Map((await client.request(LabelCountsQuery)).labelCounts.map((each) => [each.label, each])),
  });
  const { remove, merge } = useManaging();
  const [opened, setOpened] = useState<Opened>(null);
  const close = () => setOpened(null);

  if (status === 'pending') return <SkeletonLines widths={[40, 55, 35, 60]} height={20} />;
  if (status === 'error')
    return <ErrorState error={error} onRetry={() => void refetch()} retrying={isRefetching} />;
  const create = (
    <Button leftSection={<IconPlus size={16} />} onClick={() => setOpened({ form: null })}>
      {t('new')}
    </Button>
  );
  return (
    <>
      {labels.length === 0 ? (
        <EmptyState
          icon={<IconTags size={26} stroke={1.6} />}
          title={t('emptyTitle')}
          text={t('emptyText', { key: keyLabel(keymap.label[0]!).toUpperCase() })}
          action={create}
        />
      ) : (
        <>
          <div className={classes.bar}>{create}</div>
          <table className={classes.table}>
            <thead>
              <tr>
                <th scope="col">{t('label')}</th>
                <th scope="col">{t('scopes')}</th>
                <th scope="col">{t('used')}</th>
                <td />
              </tr>
            </thead>
            <tbody>
              {labels.map((label) => (
                <tr key={label.id}>
                  <td>
                    <button
                      type="button"
                      className={classes.open}
                      aria-label={t('edit', { name: label.name })}
                      onClick={() => setOpened({ form: label })}
                    >
                      <LabelChip name={label.name} color={label.color} />
                    </button>
                  </td>
                  <td className={classes.soft}>
                    {label.scopes.map((scope) => t(`scope.${scope}`)).join(', ')}
                  </td>
                  <td className={classes.soft}>
                    <Used counts={counts?.get(label.id)} />
                  </td>
                  <td className={classes.tools}>
                    <Menu position="bottom-end">
                      <Menu.Target>
                        <ActionIcon aria-label={t('more', { name: label.name })}>
                          <IconDots size={16} stroke={1.8} />
                        </ActionIcon>
                      </Menu.Target>
                      <Menu.Dropdown>
                        <Menu.Item onClick={() => setOpened({ form: label })}>{t('editTitle')}</Menu.Item>
                        <Menu.Item onClick={() => setOpened({ merge: label })}>{t('merge')}</Menu.Item>
                        <Menu.Item color="bad" onClick={() => void remove(label)}>
                          {t('delete')}
                        </Menu.Item>
                      </Menu.Dropdown>
                    </Menu>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
      {opened && 'form' in opened && <LabelForm label={opened.form} labels={labels} onClose={close} />}
      {opened && 'merge' in opened && (
        <MergeForm
          label={opened.merge}
          labels={labels}
          onClose={close}
          onMerge={(into) => {
            close();
            void merge(opened.merge, into);
          }}
        />
      )}
    </>
  );
}

/** The server counts no further. */
const counted = 1000;

function Used({ counts }: { counts: Record<'cases' | 'contacts' | 'templates', number> | undefined }) {
  const t = useLabelsT();
  if (!counts) return null;
  const parts = (['cases', 'contacts', 'templates'] as const)
    .filter((what) => counts[what] > 0)
    .map((what) => `${counts[what] >= counted ? '≥ ' : ''}${t(what, { count: counts[what] })}`);
  return <>{parts.length > 0 ? parts.join(' · ') : t('unused')}</>;
}
