import { Button, Skeleton } from '@mantine/core';
import { useCommonT } from '@sprawa/i18n';
import { askToConfirm, EmptyState, ErrorState, useErrorText } from '@sprawa/ui';
import { IconPlus, IconTemplate } from '@tabler/icons-react';
import { useState } from 'react';
import { tellBad, tellGood } from '../../data/outcome.js';
import { useTemplatesT } from '../../messages/templates.js';
import { GroupForm } from './GroupForm.js';
import { GroupList } from './GroupList.js';
import { offerUndo } from '../../pieces/offer-undo.js';
import { TemplateForm } from './TemplateForm.js';
import { TemplateList } from './TemplateList.js';
import {
  deleteGroup,
  deleteTemplate,
  useRefreshTemplates,
  useTemplateGroups,
  type ReplyTemplate,
  type TemplateGroup,
} from './use-templates.js';
import classes from './templates.module.css';

/** Groups on the left, their templates beside them; both are changed in a window of their own. */
export function TemplateDesk() {
  const t = useTemplatesT();
  const common = useCommonT();
  const words = useErrorText();
  const refresh = useRefreshTemplates();
  const { data, status, error, refetch, isRefetching } = useTemplateGroups();
  const [chosen, setChosen] = useState<string | null>(null);
  const [group, setGroup] = useState<TemplateGroup | 'new' | null>(null);
  const [template, setTemplate] = useState<ReplyTemplate | 'new' | null>(null);

  /** What is done at once can be undone as long as the notice stands. */
  async function remove(name: string, work: (back: boolean) => Promise<void>) {
    const attempt = (back: boolean) =>
      work(back).then(refresh, (failure: unknown) => {
        tellBad(words(failure));
        throw failure;
      });
    await attempt(false).then(
      () =>
        offerUndo(t('deleted', { name }), t('undo'), () => {
          attempt(true).then(
            () => tellGood(t('restored', { name })),
            () => undefined,
          );
        }),
      () => undefined,
    );
  }
  async function removeGroup({ id, name, templateCount }: TemplateGroup) {
    const sure =
      templateCount === 0 ||
      (await askToConfirm({
        title: t('deleteGroupTitle', { name }),
        text: t('deleteGroupText', { count: templateCount }),
        confirm: t('delete'),
        cancel: t('cancel'),
      }));
    if (!sure) return;
    setGroup(null);
    setChosen(null);
    await remove(name, (back) => deleteGroup(id, back));
  }

  if (status === 'pending')
    return (
      <div role="status" aria-label={common('state.loading')}>
        <Skeleton height={220} />
      </div>
    );
  if (status === 'error')
    return <ErrorState error={error} onRetry={() => void refetch()} retrying={isRefetching} />;
  const groups = data.templateGroups;
  const writable = groups.filter((each) => each.editable);
  return (
    <>
      {groups.length === 0 ? (
        <EmptyState
          icon={<IconTemplate size={26} stroke={1.6} />}
          title={t('none')}
          text={t('noneText')}
          action={
            <Button leftSection={<IconPlus size={16} />} onClick={() => setGroup('new')}>
              {t('newGroup')}
            </Button>
          }
        />
      ) : (
        <div className={classes.columns}>
          <GroupList
            groups={groups}
            chosen={chosen}
            onChoose={setChosen}
            onEdit={setGroup}
            onNew={() => setGroup('new')}
          />
          <TemplateList
            groupId={chosen}
            onOpen={setTemplate}
            onNew={writable.length > 0 ? () => setTemplate('new') : null}
          />
        </div>
      )}
      {group && (
        <GroupForm
          group={group === 'new' ? null : group}
          onClose={() => setGroup(null)}
          onSaved={(id) => {
            setGroup(null);
            setChosen(id);
            void refresh();
          }}
          onDelete={(each) => void removeGroup(each)}
        />
      )}
      {template && (
        <TemplateForm
          template={template === 'new' ? null : template}
          groups={groups}
          groupId={writable.find(({ id }) => id === chosen)?.id ?? writable[0]?.id ?? ''}
          variables={data.templateVariables}
          onClose={() => setTemplate(null)}
          onSaved={() => {
            setTemplate(null);
            tellGood(t('saved'));
            void refresh();
          }}
          onDelete={({ id, name }) => {
            setTemplate(null);
            void remove(name, (back) => deleteTemplate(id, back));
          }}
        />
      )}
    </>
  );
}
