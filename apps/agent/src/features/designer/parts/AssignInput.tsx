import { Select } from '@mantine/core';
import { useDesignerT } from '../../../messages/designer.js';
import { useDesign } from '../design-context.js';
import type { Starter } from '../document/read-document.js';
import type { Path } from '../document/workflow-document.js';

const PEOPLE = ['ask', 'performer', 'previous-owner', 'nobody'] as const;
const OF_GROUP = ['group', 'least-busy', 'next-in-turn'] as const;

/** Who owns the case afterwards (WF-8). */
export function AssignInput({ path, starter }: { path: Path; starter: Starter }) {
  const t = useDesignerT();
  const { value, set, errorAt, people } = useDesign();
  const chosen = value(path);
  const assign = typeof chosen === 'string' ? chosen : null;
  const simple = PEOPLE.filter((each) => starter === 'agent' || (each !== 'ask' && each !== 'performer'));
  const options = [
    {
      group: t('assign.people'),
      items: simple.map((each) => ({ value: each as string, label: t(`assign.${each}`) })),
    },
    ...OF_GROUP.map((way) => ({
      group: t(`assign.${way}`),
      items: people.groups.map(({ key, name }) => ({
        value: `${way}:${key}`,
        label: `${t(`assign.${way}`)}: ${name}`,
      })),
    })),
    {
      group: t('agents'),
      items: people.agents.map(({ email, name }) => ({ value: `agent:${email}`, label: name })),
    },
  ].filter(({ items }) => items.length > 0);
  const known = options.some(({ items }) => items.some((item) => item.value === assign));
  return (
    <Select
      label={t('assignTo')}
      placeholder={t('assign.stays')}
      data={
        assign && !known
          ? [...options, { group: t('others'), items: [{ value: assign, label: assign }] }]
          : options
      }
      value={assign}
      error={errorAt(path)}
      searchable
      clearable
      nothingFoundMessage={t('nothingFound')}
      onChange={(next) => set(path, next ?? undefined)}
    />
  );
}
