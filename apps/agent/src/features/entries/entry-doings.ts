import type { OpenCase } from '../../data/open-case.js';
import type { MessageEntry, NoteEntry } from '../case/fold-timeline.js';
import { audienceOf, hasEditor, type Action } from '../composer/writing.js';

/** What can be done with one message or note, with its key while the entry's menu has the focus. */
export const entryKeys = {
  quoteReply: 'q',
  quoteNote: 'n',
  noteOn: 't',
  pin: 'i',
  unpin: 'i',
  edit: 'm',
  delete: 'Delete',
  restore: 'Delete',
  print: 'd',
} as const;
export type Doing = keyof typeof entryKeys;

type Written =
  Pick<MessageEntry, '__typename'> | Pick<NoteEntry, '__typename' | 'deleted' | 'pinned' | 'mayEdit'>;

export const replyAction = (actions: readonly Action[]): Action | undefined => {
  const offered = actions.filter(
    (action) =>
      action.available && hasEditor(action) && (action.writes === 'MESSAGE' || action.writes === 'PROPOSAL'),
  );
  return offered.find(({ main }) => main) ?? offered[0];
};
/** One that is a note and nothing else: to say something must not move or hand on the case. */
export const noteAction = (actions: readonly Action[]): Action | undefined =>
  actions.find(
    (action) =>
      action.available &&
      action.writes === 'NOTE' &&
      audienceOf(action) === 'internal' &&
      !action.leadsTo &&
      !action.asksAssignee &&
      !action.asksTerm &&
      !action.deletes &&
      !action.fields.some(({ required }) => required),
  );

/** In the order of the menu. The team's words are never offered as a quote to a customer. */
export function doingsOf(
  entry: Written,
  { availableActions, may }: Pick<OpenCase, 'availableActions' | 'may'>,
): Doing[] {
  const note = entry.__typename === 'NoteEntry' ? entry : null;
  if (note?.deleted) return note.mayEdit ? ['restore'] : [];
  const canNote = noteAction(availableActions) !== undefined;
  return [
    ...(!note && replyAction(availableActions) ? (['quoteReply'] as const) : []),
    ...(canNote ? (['quoteNote', 'noteOn'] as const) : []),
    ...(note && may.pin ? [note.pinned ? ('unpin' as const) : ('pin' as const)] : []),
    ...(note?.mayEdit ? (['edit', 'delete'] as const) : []),
    'print',
  ];
}

/** As a quotation; what quotes quotes goes with it. An empty line follows, to write in. */
export const quoted = (html: string): string => `<blockquote>${html}</blockquote><p></p>`;
