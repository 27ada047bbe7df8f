import { aCustomerFollows } from './journeys/a-customer-follows.js';
import { aChangeFallsThrough } from './journeys/a-change-falls-through.js';
import { aMailBecomesACase } from './journeys/mail-becomes-a-case.js';
import { aReplyIsReturned } from './journeys/a-reply-is-returned.js';
import { aTraineeProposes } from './journeys/a-trainee-proposes.js';
import { consents } from './journeys/consents.js';
import { contactFields } from './journeys/contact-fields.js';
import { commentsOnWords } from './journeys/comments-on-words.js';
import { aViewOfOnesOwn } from './journeys/a-view-of-ones-own.js';
import { anApiToken } from './journeys/api-token.js';
import { byKeyboard } from './journeys/by-keyboard.js';
import { designing } from './journeys/designing.js';
import { drawnProcesses } from './journeys/drawn-processes.js';
import { designingParts } from './journeys/designing-parts.js';
import { everythingOfACase } from './journeys/everything-of-a-case.js';
import { findAnything } from './journeys/find-anything.js';
import { inEveryLanguage } from './journeys/in-every-language.js';
import { logAndOtherCases } from './journeys/log-and-other-cases.js';
import { manyAtOnce } from './journeys/many-at-once.js';
import { mergeAndUndo } from './journeys/merge-and-undo.js';
import { movingStreams } from './journeys/moving-streams.js';
import { notesOnACase } from './journeys/notes-on-a-case.js';
import { onAPhone } from './journeys/on-a-phone.js';
import { onToTheNext } from './journeys/on-to-the-next.js';
import { people } from './journeys/people.js';
import { readyMadeWords } from './journeys/ready-made-words.js';
import { someoneWasFaster } from './journeys/someone-was-faster.js';
import { oneAgentTwoWindows } from './journeys/one-agent-two-windows.js';
import { oneDraftTwoHands } from './journeys/one-draft-two-hands.js';
import { theAccountant } from './journeys/the-accountant.js';
import { theOtherScreens } from './journeys/the-other-screens.js';
import { twoAtOneCase } from './journeys/two-at-one-case.js';
import { outOfTheWay } from './journeys/out-of-the-way.js';
import { Stage } from './support/stage.js';
import { START_LIMIT_MS } from './support/start-program.js';

/** One program and one browser for all: filling the demo office takes longer than any journey. */
describe('Sprawa in a browser', () => {
  const stage = new Stage();
  beforeAll(() => stage.open(), START_LIMIT_MS + 20_000);
  afterAll(async () => {
    expect(await stage.close()).toBe(0);
  }, 40_000);

  aMailBecomesACase(stage);
  aCustomerFollows(stage);
  aTraineeProposes(stage);
  aReplyIsReturned(stage);
  commentsOnWords(stage);
  theAccountant(stage);
  someoneWasFaster(stage);
  twoAtOneCase(stage);
  oneDraftTwoHands(stage);
  oneAgentTwoWindows(stage);
  aChangeFallsThrough(stage);
  outOfTheWay(stage);
  onToTheNext(stage);
  mergeAndUndo(stage);
  movingStreams(stage);
  aViewOfOnesOwn(stage);
  notesOnACase(stage);
  readyMadeWords(stage);
  people(stage);
  anApiToken(stage);
  findAnything(stage);
  byKeyboard(stage);
  onAPhone(stage);
  theOtherScreens(stage);
  inEveryLanguage(stage);
  logAndOtherCases(stage);
  designing(stage);
  drawnProcesses(stage);
  designingParts(stage);
  consents(stage);
  contactFields(stage);
  everythingOfACase(stage);
  // Last: its ten thousand cases would stand before those of the others.
  manyAtOnce(stage);

  it('threw no error and broke no rule of its own on any page', () => {
    expect(stage.errors).toEqual([]);
  });
});
