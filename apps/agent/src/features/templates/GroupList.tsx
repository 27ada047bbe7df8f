import { ActionIcon, Button } from '@mantine/core';
import { IconPencil, IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { streamsOptions } from '../../data/directory.js';
import { useTemplatesT } from '../../messages/templates.js';
import type { TemplateGroup } from './use-templates.js';
import classes from './templates.module.css';

interface Props {
  groups: readonly TemplateGroup[];
  chosen: string | null;
  onChoose: (id: string | null) => void;
  onEdit: (group: TemplateGroup) => void;
  onNew: () => void;
}

export function GroupList({ groups, chosen, onChoose, onEdit, onNew }: Props) {
  const t = useTemplatesT();
  const { data: streams = [] } = useQuery(streamsOptions);
  const readers = (group: TemplateGroup): string =>
    group.own
      ? t('own')
      : group.streamId
        ? t('ofStream', { name: streams.find(({ id }) => id === group.streamId)?.name ?? '' })
        : group.agentGroupId
          ? t('ofAgents', { name: group.agentGroupName ?? '' })
          : t('everybody');
  return (
    <nav aria-label={t('groups')}>
      <ul className={classes.groups}>
        <li className={classes.groupLine}>
          <button
            type="button"
            className={classes.group}
            aria-current={chosen === null}
            onClick={() => onChoose(null)}
          >
            <span className={classes.groupName}>{t('allGroups')}</span>
          </button>
        </li>
        {groups.map((group) => (
          <li key={group.id} className={classes.groupLine}>
            <button
              type="button"
              className={classes.group}
              aria-current={chosen === group.id}
              title={group.name}
              onClick={() => onChoose(group.id)}
            >
              <span className={classes.groupName}>{group.name}</span>
              <span className={classes.faint}>
                {readers(group)} · {t('count', { count: group.templateCount })}
              </span>
            </button>
            {group.editable && (
              <ActionIcon aria-label={`${t('editGroup')}: ${group.name}`} onClick={() => onEdit(group)}>
                <IconPencil size={16} stroke={1.7} />
              </ActionIcon>
            )}
          </li>
        ))}
      </ul>
      <Button variant="subtle" leftSection={<IconPlus size={16} />} onClick={onNew} mt={8}>
        {t('newGroup')}
      </Button>
    </nav>
  );
}
