import { readWorkflowDocument, readWorkflowFile } from './read-workflow-file.js';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { problemIn } from './problem-words.js';

const folder = fileURLToPath(new URL('../../../../workflows/', import.meta.url));
const NONSENSE: unknown[] = [
  undefined,
  7,
  '',
  'Nonsense!',
  '{{#each x}}',
  '{{{a b}}}',
  '{{#if',
  'a\nb',
  [[]],
  ['*', 'x', 'x'],
  { x: 1 },
  true,
];

function sound(name: string): unknown {
  const result = readWorkflowFile(readFileSync(`${folder}${name}.yaml`, 'utf8'), name);
  if ('problems' in result) throw new Error(JSON.stringify(result.problems));
  return result.document;
}

/** The document with one value after another made nonsense; what stands alike elsewhere is not tried again. */
function* spoilt(
  document: any,
  value: any = document,
  depth = 0,
  seen = new Set<string>(),
): Generator<unknown> {
  if (typeof value !== 'object' || value === null) return;
  for (const key of Object.keys(value)) {
    if (seen.has(`${depth} ${key}`)) continue;
    seen.add(`${depth} ${key}`);
    const kept = value[key];
    for (const nonsense of NONSENSE) {
      value[key] = nonsense;
      yield document;
    }
    value[key] = kept;
    yield* spoilt(document, kept, depth + 1, seen);
  }
}

describe('what is wrong with a workflow', () => {
  it.each(['accounting-office'])('is told in each language, wherever something is wrong: %s', (name) => {
    const messages = new Set<string>();
    for (const document of spoilt(structuredClone(sound(name)))) {
      const result = readWorkflowDocument(document);
      if ('problems' in result) for (const { message } of result.problems) messages.add(message);
    }
    expect(messages.size).toBeGreaterThan(30);
    const untold = [...messages].filter((message) =>
      (['pl', 'uk', 'ru'] as const).some((language) => problemIn(language, message) === message),
    );
    expect(untold).toEqual([]);
  });

  it('is told in each language of buttons too', () => {
    const result = readWorkflowDocument({
      ...(sound('repair-with-payment') as object),
      form: {
        ...{ gone: { button: 'gone' }, first: { button: 'quote' }, again: { button: 'quote' } },
        clock: { button: 'customer-cancels' },
      },
      header: [],
    });
    const messages = 'problems' in result ? result.problems.map(({ message }) => message) : [];
    expect(messages).toHaveLength(3);
    for (const message of messages)
      for (const language of ['pl', 'uk', 'ru'] as const)
        expect(problemIn(language, message)).not.toBe(message);
  });

  it('keeps what it names', () => {
    expect(problemIn('pl', '"kein" is none of: a, b')).toBe('„kein” nie jest żadnym z: a, b');
    expect(problemIn('uk', 'State "x{1}" has another main action for the same people already')).toContain(
      '«x{1}»',
    );
    expect(problemIn('en', 'Must not be empty')).toBe('Must not be empty');
    expect(problemIn('ru', 'Something nobody thought of')).toBe('Something nobody thought of');
  });
});
