import { CaseIntake } from '@sprawa/cases';
import { Clock, Transactions } from '@sprawa/platform';
import { customerWrites } from '../testing/customer-writes.js';
import { CASE, MY_CASE, PERFORM } from '../testing/operations.js';
import { register, startApi, type RunningApi } from '../testing/start-api.js';

let api: RunningApi;
beforeAll(async () => {
  api = await startApi();
  await register(api, 'anna@customer.example', 'Anna Nowak');
});
afterAll(() => api.stop());

const DAY = 24 * 60 * 60_000;
const expert = () => api.agent('expert@test.example');
const found = async (number: string) => (await (await expert()).ask(CASE, { number })).case;
async function perform(number: string, action: string, more: object = {}): Promise<void> {
  const { version } = await found(number);
  const input = { number, version, action, ...more };
  const { performAction } = await (await expert()).ask(PERFORM, { input });
  expect(performAction).toMatchObject({ __typename: 'ActionPerformed' });
}
const row = async (number: string) =>
  (
    (await api.source.query(`SELECT open, outcome, closed_at FROM cases WHERE number = $1`, [number])) as {
      open: boolean;
      outcome: string | null;
      closed_at: Date | null;
    }[]
  )[0]!;

describe('what came of a case', () => {
  it('is kept with the case: to be confirmed while open, success with the time it was closed', async () => {
    const { number } = await customerWrites(api, { stream: 'repair-with-payment' });
    await perform(number, 'start-diagnosis');
    expect(await row(number)).toMatchObject({ open: true, outcome: null, closed_at: null });
    await perform(number, 'quote', { html: '<p>So much</p>', fields: [{ key: 'amount', value: 100 }] });
    const manager = await api.agent('manager@test.example');
    const { version } = await found(number);
    const fields = [
      { key: 'amount', value: 100 },
      { key: 'paid-on', value: '2026-03-01' },
    ];
    await manager.ask(PERFORM, { input: { number, version, action: 'payment-received', fields } });
    await perform(number, 'repaired', { html: '<p>Repaired</p>' });
    expect(await row(number)).toMatchObject({ open: true, outcome: 'success-to-confirm', closed_at: null });
    await perform(number, 'hand-over');
    expect(await row(number)).toMatchObject({
      open: false,
      outcome: 'success',
      closed_at: expect.any(Date),
    });
    await perform(number, 'reopen');
    expect(await row(number)).toMatchObject({ open: true, outcome: null, closed_at: null });
  });
});

describe('a customer who writes to a case closed', () => {
  const append = (caseId: string, contactId: string, days: number) =>
    api.app.get(Clock).at(new Date(Date.now() + days * DAY), () =>
      api.app.get(Transactions).run((tx) =>
        api.app.get(CaseIntake).append(tx, caseId, {
          contactId,
          html: '<p>Hello again</p>',
          text: 'Hello again',
          files: [],
          mail: null,
        }),
      ),
    );

  it('a week ago opens it again', async () => {
    const { number, caseId, contactId } = await customerWrites(api);
    await perform(number, 'close');
    expect(await append(caseId, contactId, 7)).toMatchObject({ caseId, number });
    expect((await found(number)).state.key).toBe('in-progress');
  });

  it('two months ago opens a follow-up that names the earlier one to colleagues only', async () => {
    const { number, caseId, contactId } = await customerWrites(api, { subject: 'Broken grinder' });
    await perform(number, 'close');
    const next = await append(caseId, contactId, 60);
    expect(next.number).not.toBe(number);
    expect(await found(number)).toMatchObject({ state: { key: 'closed' } });
    const followUp = await found(next.number);
    expect(followUp).toMatchObject({ subject: 'Broken grinder', state: { key: 'new' } });
    const { node } = followUp.timeline.edges.at(-1);
    expect(node).toMatchObject({ __typename: 'ChangeEntry', visibility: 'INTERNAL' });
    expect(node.summary).toContain(`continues the closed case ${number}`);
    const customer = await api.customer('anna@customer.example');
    const { myCase } = await customer.ask(MY_CASE, { number: next.number });
    expect(myCase.messages.edges.map(({ node: { text } }: { node: { text: string } }) => text)).toEqual([
      'Hello again',
    ]);
    expect(JSON.stringify(myCase)).not.toContain(number);
  });
});
