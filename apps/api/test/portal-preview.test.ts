import { CaseIntake } from '@sprawa/cases';
import { Transactions } from '@sprawa/platform';
import { customerWrites } from '../testing/customer-writes.js';
import { CASE, PERFORM } from '../testing/operations.js';
import { register, startApi, type RunningApi } from '../testing/start-api.js';

let api: RunningApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.stop());

const CARDS = `{ myCases { edges { node { number unread preview } } } }`;

/** Words that came by mail: who writes there has not looked into the portal. */
const mailed = (caseId: string, contactId: string, email: string, text: string) =>
  api.app.get(Transactions).run((tx) =>
    api.app.get(CaseIntake).append(tx, caseId, {
      contactId,
      html: `<p>${text}</p>`,
      text,
      files: [],
      mail: {
        messageId: 'second@customer.example',
        inReplyTo: null,
        references: [],
        fromName: null,
        fromAddress: email,
        to: [],
        cc: [],
        quotedHtml: null,
        automatic: false,
        inboundMailId: null,
      },
    }),
  );

describe('the card of a case in the portal', () => {
  it('shows our words as long as they are new, and then the newest of either side', async () => {
    const email = 'card@customer.example';
    const { number, caseId, contactId } = await customerWrites(api, { email, text: 'My first words.' });
    await register(api, email, 'Carla Card');
    const customer = await api.customer(email);
    const expert = await api.agent('expert@test.example');
    const act = async (action: string, html: string) => {
      const { version } = (await expert.ask(CASE, { number })).case;
      await expert.ask(PERFORM, { input: { number, version, action, html } });
      await api.settle();
    };
    const card = async () => (await customer.ask(CARDS)).myCases.edges[0].node;
    expect(await card()).toEqual({ number, unread: false, preview: 'My first words.' });

    await act('reply', '<p>Our answer.</p>');
    await mailed(caseId, contactId, email, 'One more thing of mine.');
    await act('note', '<p>Between us.</p>');
    expect(await card()).toEqual({ number, unread: true, preview: 'Our answer.' });

    await customer.ask(`mutation ($number: String!) { markRead(number: $number) { number } }`, { number });
    expect(await card()).toEqual({ number, unread: false, preview: 'One more thing of mine.' });
  });
});
