import { all, docOf } from '../yjs-texts.js';
import { CaseIntake } from '@sprawa/cases';
import { Transactions } from '@sprawa/platform';
import { customerWrites } from '../customer-writes.js';
import type { DoorClient } from '../door-client.js';
import { PERFORM } from '../operations.js';
import type { RunningApi } from '../start-api.js';

/** Words that stand in one case and nowhere else, by what they are. */
export interface Markers {
  subject: string;
  message: string;
  answer: string;
  file: string;
  note: string;
  noteFile: string;
  caseField: string;
  actionField: string;
  contact: string;
  contactNote: string;
  draft: string;
  comment: string;
  number: string;
}
export type Marker = keyof Markers;

export interface PlantedCase {
  number: string;
  caseId: string;
  contactId: string;
  /** Of the answer sent to the customer. */
  entryId: string;
  /** Of the files of the public answer and of the internal note. */
  fileId: string;
  noteFileId: string;
  /** Whose draft on the case has a comment on its words, and its thread. */
  draftOf: string;
  /** What several write that draft in. */
  sharedDraftId: string;
  threadId: string;
  commentId: string;
  markers: Markers;
}

interface Wanted {
  name: string;
  stream: string;
  email: string;
  /** Already known under this name: then the name is no marker of this case alone. */
  contact?: string;
}

/** A case with a message, an answer with a file, and an internal note with a file, each with words of its own. */
export async function plantCase(api: RunningApi, board: DoorClient, wanted: Wanted): Promise<PlantedCase> {
  const { name, stream, email } = wanted;
  const word = (what: string) => `${what}zebra${name}`;
  const opened = await customerWrites(api, {
    stream,
    email,
    name: wanted.contact ?? word('contact'),
    subject: word('subject'),
    text: word('message'),
  });
  await api.source.query(`UPDATE contact SET note = $2 WHERE id = $1`, [
    opened.contactId,
    wanted.contact ? `contactnote of ${wanted.contact}` : word('contactnote'),
  ]);
  const upload = async (what: string) =>
    ((await (await board.upload(`${word(what)}.txt`, word(what))).json()) as { id: string }).id;
  const fileId = await upload('file');
  const noteFileId = await upload('notefile');
  await act(board, opened.number, 'reply', { html: `<p>${word('answer')}</p>`, fileIds: [fileId] });
  await act(board, opened.number, 'note', {
    html: `<p>${word('note')}</p>`,
    fileIds: [noteFileId],
    fields: [{ key: 'reading', value: word('actionfield') }],
  });
  const { draftOf, sharedDraftId, threadId, commentId } = await discuss(
    board,
    opened.number,
    word('draft'),
    word('comment'),
  );
  await fill(board, opened.number, word('casefield'));
  const [answer] = (await api.source.query(
    `SELECT entry_id FROM message WHERE case_id = $1 AND direction = 'out'`,
    [opened.caseId],
  )) as [{ entry_id: string }];
  return {
    ...opened,
    entryId: answer.entry_id,
    fileId,
    noteFileId,
    draftOf,
    sharedDraftId,
    threadId,
    commentId,
    markers: {
      subject: word('subject'),
      message: word('message'),
      answer: word('answer'),
      file: word('file'),
      note: word('note'),
      noteFile: word('notefile'),
      caseField: word('casefield'),
      actionField: word('actionfield'),
      contact: wanted.contact ?? word('contact'),
      contactNote: wanted.contact ? `contactnote of ${wanted.contact}` : word('contactnote'),
      draft: word('draft'),
      comment: word('comment'),
      number: opened.number,
    },
  };
}

/** A draft, and a comment on its words (CS-6). */
async function discuss(
  agent: DoorClient,
  number: string,
  draft: string,
  text: string,
): Promise<{ draftOf: string; sharedDraftId: string; threadId: string; commentId: string }> {
  const { saveDraft } = await agent.ask(
    `mutation ($input: SaveDraftInput!) { saveDraft(input: $input) { updatedAt } }`,
    {
      input: { number, actionKey: 'note', html: `<p>Half ${draft}</p>`, input: {} },
    },
  );
  const { commentOnPassage: thread } = await agent.ask(
    `mutation ($input: CommentOnPassageInput!) { commentOnPassage(input: $input) { ... on PassageThread { id draftOf { id } comments { id } } } }`,
    { input: { number, start: 0, end: 4, words: 'Half', text } },
  );
  const { joinSharedDraft: shared } = await agent.ask(
    `mutation ($input: JoinSharedDraftInput!) { joinSharedDraft(input: $input) { ... on SharedDraft { id } } }`,
    { input: { number, seed: all(docOf(`Half ${draft}`)), seededFrom: saveDraft.updatedAt } },
  );
  return {
    draftOf: thread.draftOf.id,
    sharedDraftId: shared.id,
    threadId: thread.id,
    commentId: thread.comments[0].id,
  };
}

async function fill(agent: DoorClient, number: string, value: string): Promise<void> {
  const { case: found } = await agent.ask(`query ($number: String!) { case(number: $number) { version } }`, {
    number,
  });
  const { setCaseFields } = await agent.ask(
    `mutation ($input: SetCaseFieldsInput!) { setCaseFields(input: $input) { __typename } }`,
    { input: { number, version: found.version, fields: [{ key: 'sample', value }] } },
  );
  if (setCaseFields.__typename !== 'ActionPerformed') throw new Error(JSON.stringify(setCaseFields));
}

/** Performs an action on the case as it stands now. @throws when it is refused */
export async function act(
  agent: DoorClient,
  number: string,
  action: string,
  more: object = {},
): Promise<void> {
  const { case: found } = await agent.ask(`query ($number: String!) { case(number: $number) { version } }`, {
    number,
  });
  const { performAction } = await agent.ask(PERFORM, {
    input: { number, version: found.version, action, ...more },
  });
  if (performAction.__typename !== 'ActionPerformed') throw new Error(JSON.stringify(performAction));
}

/** The customer answers in the case: a change that its customer can see. */
export async function customerAnswers(api: RunningApi, planted: PlantedCase, text: string): Promise<void> {
  await api.app.get(Transactions).run((tx) =>
    api.app.get(CaseIntake).append(tx, planted.caseId, {
      contactId: planted.contactId,
      html: `<p>${text}</p>`,
      text,
      files: [],
      mail: null,
    }),
  );
}
