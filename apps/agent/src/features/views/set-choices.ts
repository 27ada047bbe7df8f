import { useCommonT } from '@sprawa/i18n';
import { useQuery } from '@tanstack/react-query';
import { channels, priorities, queueKeys } from '../../data/case-search.js';
import { agentsOptions, groupsOptions, streamsOptions } from '../../data/directory.js';
import { labelsFor, labelsOptions } from '../../data/labels.js';
import { useT } from '../../messages/index.js';
import { useViewsT, type ViewMessages } from '../../messages/views.js';

export interface Choice {
  value: string;
  label: string;
}
export type Choices = Choice[] | { group: string; items: Choice[] }[];

const kinds: (keyof ViewMessages['kind'])[] = [
  ...(['unused', 'unqualified', 'in-progress', 'waiting', 'private-callback', 'public-callback'] as const),
  ...(['closed', 'closed-success', 'success-to-confirm', 'success-cancelled'] as const),
];
const lower = (name: string) => name.toLowerCase().replaceAll('_', '-');

/** What a set may hold, as it is offered; contacts are looked for instead. */
export function useSetChoices(): (subject: string) => Choices {
  const t = useT();
  const views = useViewsT();
  const common = useCommonT();
  const { data: streams = [] } = useQuery(streamsOptions);
  const { data: agents = [] } = useQuery(agentsOptions(''));
  const { data: groups = [] } = useQuery(groupsOptions);
  const { data: labels = [] } = useQuery({ ...labelsOptions, select: labelsFor('CASES') });
  const named = ({ id, name }: { id: string; name: string }) => ({ value: id, label: name });
  const nobody = { value: 'nobody', label: views('nobody') };
  return (subject) => {
    switch (subject) {
      case 'stream':
        return streams.map(named);
      case 'state':
        return streams.map((stream) => ({ group: stream.name, items: stream.states.map(named) }));
      case 'kind':
        return kinds.map((kind) => ({ value: kind, label: views(`kind.${kind}`) }));
      case 'owner':
        return [{ value: 'me', label: views('me') }, nobody, ...agents.map(named)];
      case 'group':
        return [{ value: 'mine', label: views('myGroups') }, nobody, ...groups.map(named)];
      case 'label':
        return [{ value: 'none', label: views('noLabel') }, ...labels.map(named)];
      case 'queue':
        return queueKeys.map((queue) => ({ value: lower(queue), label: t(`queue.${queue}`) }));
      case 'priority':
        return priorities.map((priority) => ({ value: lower(priority), label: t(`priority.${priority}`) }));
      case 'source':
        return channels.map((channel) => ({ value: lower(channel), label: common(`channel.${channel}`) }));
      default:
        return [];
    }
  };
}
