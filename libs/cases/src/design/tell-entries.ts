import { inLanguage, type Language } from '@sprawa/identity';
import type { Change, Plan, WorkflowFile } from '@sprawa/workflow';
import { designWords } from './words.js';

/** Characters of a text that is told. */
const SHORT = 200;

/** What an action leaves in the timeline, one line each. */
export function tellEntries(
  plan: Plan,
  file: WorkflowFile,
  language: Language,
  name: (id: string) => string,
): string[] {
  return plan.entries.flatMap((entry): string[] => {
    switch (entry.kind) {
      case 'change':
        return entry.changes.flatMap((change) => tellChange(change, file, language, name));
      case 'decision':
        return [designWords(language, `verdict-${entry.verdict}`)];
      default:
        return [
          designWords(language, `entry-${entry.kind}`, {
            text: entry.text.replace(/\s+/g, ' ').slice(0, SHORT),
          }),
        ];
    }
  });
}

function tellChange(
  { what, from, to }: Change,
  { workflow }: WorkflowFile,
  language: Language,
  name: (id: string) => string,
): string[] {
  const none = designWords(language, 'none');
  const line = (
    word: 'change-state' | 'change-owner' | 'change-group' | 'change-callback',
    shown: (value: string) => string,
  ) => [designWords(language, word, { from: from ? shown(from) : none, to: to ? shown(to) : none })];
  const state = (key: string) => {
    const found = workflow.states.find((each) => each.key === key);
    return found ? inLanguage(found.name, language) : key;
  };
  if (what === 'state') return line('change-state', state);
  if (what === 'owner') return line('change-owner', name);
  if (what === 'group') return line('change-group', name);
  if (what === 'callback') return line('change-callback', (time) => time.slice(0, 16).replace('T', ' '));
  return [];
}
