import { PublishStreams } from '@sprawa/cases';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../src/version.js';
import { customerWrites } from '../testing/customer-writes.js';
import { CASE, PERFORM, TAKE_BACK } from '../testing/operations.js';
import { startApi, type RunningApi } from '../testing/start-api.js';

const NOTICES = `{ notices(first: 50) { unread notices { kind read text count number } } }`;
const FOLLOW = `mutation ($number: String!) { followCase(number: $number) { followed } }`;
const READ = `mutation ($number: String!) { markRead(number: $number) { number } }`;
const [EXPERT, SPECIALIST, MANAGER] = [
  'expert@test.example',
  'specialist@test.example',
  'manager@test.example',
];

let api: RunningApi;
let folder: string;
beforeAll(async () => {
  api = await startApi({ UNDO_SEND_SECONDS: '100' });
  folder = await mkdtemp(join(tmpdir(), 'sprawa-taken-back-'));
  const support = await readFile(join(new URL(ROOT).pathname, 'workflows/support.yaml'), 'utf8');
  // Whoever replies hands the case on to the specialist.
  const handingOn = support.replace(
    /(\n {2}reply:\n(?: {4}.*\n)*? {4}writes: message\n)/,
    `$1    assign: agent:${SPECIALIST}\n`,
  );
  expect(handingOn).not.toBe(support);
  await writeFile(join(folder, 'support.yaml'), handingOn);
  await api.app.get(PublishStreams).fromFolder(folder);
});
afterAll(async () => {
  await api.stop();
  await rm(folder, { recursive: true, force: true });
});
beforeEach(() => api.source.query('DELETE FROM notice'));

const noticesOf = async (email: string) => (await (await api.agent(email)).ask(NOTICES)).notices;
const told = async (email: string) => (await noticesOf(email)).notices;
async function perform(number: string, action: string, html: string, more: object = {}): Promise<string> {
  const expert = await api.agent(EXPERT);
  const { version } = (await expert.ask(CASE, { number })).case;
  const input = { number, version, action, html, mayTakeBack: true, ...more };
  const { performAction } = await expert.ask(PERFORM, { input });
  expect(performAction.__typename).toBe('ActionPerformed');
  return performAction.takeBack?.entryId;
}
async function takeBack(entryId: string): Promise<void> {
  const { takeBackMessage } = await (await api.agent(EXPERT)).ask(TAKE_BACK, { entryId });
  expect(takeBackMessage.__typename).toBe('ActionPerformed');
}
const reply = async () => {
  const { number } = await customerWrites(api);
  return { number, entryId: await perform(number, 'reply', '<p>Secret plans</p>') };
};

describe('whom a reply made the owner', () => {
  it('is told, and told no longer once it is taken back', async () => {
    const { number, entryId } = await reply();
    expect(await told(SPECIALIST)).toMatchObject([{ kind: 'ASSIGNED', text: 'Secret plans', number }]);
    await takeBack(entryId);
    expect(await noticesOf(SPECIALIST)).toEqual({ unread: 0, notices: [] });
  });

  it('keeps what was read before: they know of it', async () => {
    const { number, entryId } = await reply();
    await (await api.agent(SPECIALIST)).ask(READ, { number });
    await takeBack(entryId);
    expect(await told(SPECIALIST)).toMatchObject([{ kind: 'ASSIGNED', read: true }]);
  });

  it('is told of the others that were told together, not of this one; the last of them is gone', async () => {
    const replies = [];
    for (let n = 0; n < 7; n++) replies.push(await reply());
    const together = async () =>
      (await told(SPECIALIST)).filter((notice: any) => notice.number === null).map(({ count }: any) => count);
    expect(await together()).toEqual([2]);
    await takeBack(replies[6]!.entryId);
    expect(await together()).toEqual([1]);
    // One of those told apart takes nothing from what is told together.
    await takeBack(replies[0]!.entryId);
    expect(await together()).toEqual([1]);
    await takeBack(replies[5]!.entryId);
    expect(await together()).toEqual([]);
    expect(await told(SPECIALIST)).toHaveLength(4);
  });

  it('of an assignment that was made by itself goes on being told', async () => {
    const { number } = await customerWrites(api);
    await perform(number, 'reply', '<p>First</p>', { mayTakeBack: false });
    const entryId = await perform(number, 'reply', '<p>Second</p>');
    await takeBack(entryId);
    expect(await told(SPECIALIST)).toMatchObject([{ kind: 'ASSIGNED', text: 'First' }]);
  });
});

describe('who follows the case', () => {
  it('is told no longer of what was taken back, and goes on being told of what stands', async () => {
    const { number } = await customerWrites(api);
    await (await api.agent(MANAGER)).ask(FOLLOW, { number });
    await takeBack(await perform(number, 'reply', '<p>Secret plans</p>'));
    expect(await told(MANAGER)).toEqual([]);
    await perform(number, 'note', '<p>Between us</p>');
    await takeBack(await perform(number, 'reply', '<p>Secret plans</p>'));
    expect(await told(MANAGER)).toMatchObject([{ kind: 'FOLLOWED', count: 1, text: '', read: false }]);
  });
});
