import type { MovableQuery as MovableAnswer } from '../../gql/graphql.js';

type Node = NonNullable<MovableAnswer['case']>['timeline']['edges'][number]['node'];

/** A message or note that can be moved. */
export interface Movable {
  id: string;
  at: string;
  author: string;
  /** Its first words. */
  words: string;
  files: number;
  note: boolean;
}

const WORDS = 160;

/** What of a timeline can be moved: words that were sent and are still here. */
export function movable(nodes: readonly Node[]): Movable[] {
  return nodes.flatMap((node) => {
    if (node.__typename !== 'MessageEntry' && node.__typename !== 'NoteEntry') return [];
    if (node.moved) return [];
    if (node.__typename === 'MessageEntry' && (node.delivery === 'QUEUED' || node.delivery === 'FAILED'))
      return [];
    const text = node.text.replace(/\s+/g, ' ').trim();
    return [
      {
        id: node.id,
        at: node.at,
        author: node.author.name,
        words: text.length > WORDS ? `${text.slice(0, WORDS)}…` : text,
        files: node.attachments.length,
        note: node.__typename === 'NoteEntry',
      },
    ];
  });
}
