import { Input } from '@mantine/core';
import { useCommonT } from '@sprawa/i18n';
import { Avatar } from '@sprawa/ui';
import { IconSelector, IconUsersGroup } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { agentsOptions, groupsOptions } from '../data/directory.js';
import type { AssigneeInput } from '../gql/graphql.js';
import { AssigneePicker } from './AssigneePicker.js';
import picker from './picker.module.css';

interface Props {
  label: string;
  value: AssigneeInput | null;
  onChange: (value: AssigneeInput | null) => void;
  error?: string | null;
  required?: boolean;
  description?: string | null;
  withoutGroups?: boolean;
  withNobody?: boolean;
  /** Shown while nobody is chosen. */
  placeholder?: string;
}

/** The picker as a field of a form, with its label and error. */
export function AssigneeField({
  label,
  value,
  onChange,
  error,
  required = false,
  description,
  withoutGroups,
  withNobody,
  placeholder,
}: Props) {
  const common = useCommonT();
  const id = useId();
  const { data: agents = [] } = useQuery(agentsOptions(''));
  const { data: groups = [] } = useQuery(groupsOptions);
  const agent = agents.find((each) => each.id === value?.agentId);
  const group = groups.find((each) => each.id === value?.groupId);
  return (
    <Input.Wrapper
      label={label}
      labelElement="div"
      labelProps={{ id }}
      withAsterisk={required}
      error={error}
      description={description}
    >
      <AssigneePicker
        value={value?.agentId ?? value?.groupId ?? null}
        withoutGroups={withoutGroups}
        withNobody={withNobody}
        onChange={(owner) =>
          onChange(
            owner === null
              ? null
              : 'agent' in owner
                ? { agentId: owner.agent.id }
                : { groupId: owner.group.id },
          )
        }
      >
        {(toggle) => (
          <button
            type="button"
            className={`${picker.button} ${picker.framed}`}
            aria-labelledby={`${id} ${id}-value`}
            data-error={error ? true : undefined}
            onClick={toggle}
          >
            {agent && <Avatar {...agent} size={20} decorative />}
            {group && <IconUsersGroup size={17} stroke={1.6} aria-hidden="true" />}
            <span id={`${id}-value`} style={{ flex: 1, textAlign: 'left' }}>
              {agent?.name ?? group?.name ?? placeholder ?? common('field.choose')}
            </span>
            <IconSelector size={16} color="var(--sp-text-faint)" aria-hidden="true" />
          </button>
        )}
      </AssigneePicker>
    </Input.Wrapper>
  );
}
