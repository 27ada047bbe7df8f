import { Schedule } from '@sprawa/platform';
import { customerWrites } from '../testing/customer-writes.js';
import { PASSWORD, startApi, type RunningApi } from '../testing/start-api.js';

const READ = `query ($contactId: ID!) { contactConsents(contactId: $contactId) {
  forms { at form language text url caseNumber } } }`;

let api: RunningApi;
/** Of somebody who sent no form. */
let contactId: string;
beforeAll(async () => {
  api = await startApi();
  ({ contactId } = await customerWrites(api));
});
afterAll(() => api.stop());

const read = async (who: string, id: string) =>
  (await (await api.agent(`${who}@test.example`)).ask(READ, { contactId: id })).contactConsents;

describe('what the sender of a form agreed to', () => {
  const SUBMIT = `mutation ($input: SubmitFormInput!) { submitForm(input: $input) { __typename } }`;
  const send = async (from: string, language = 'pl') => {
    await api.anonymous('portal').ask(SUBMIT, {
      input: {
        ...{ key: 'contact', name: 'Iga', email: from, subject: 'From the form', text: 'Call me', language },
        ...{ acceptTerms: true, fields: [{ key: 'topic', value: 'technical' }] },
      },
    });
    await api.settle();
    const all = (await (await fetch(`${api.url}/demo/mail.json`)).json()) as any[];
    const mail = all.find(
      (each) => JSON.stringify(each.to).includes(from) && each.html.includes('/portal/link/'),
    );
    return /\/portal\/link\/([\w-]+)/.exec(mail.html)![1]!;
  };
  const activate = (token: string) =>
    fetch(`${api.url}/auth/portal/register`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        ...{ token, name: 'Iga', password: PASSWORD, passwordAgain: PASSWORD, acceptTerms: true },
      }),
    });
  const contactOf = async (address: string): Promise<string> =>
    (await api.source.query(`SELECT contact_id FROM contact_email WHERE email = $1`, [address]))[0]
      .contact_id;
  const forTheForm = (terms: object | null) =>
    api.source.query(
      `UPDATE web_form SET definition = (definition - 'terms') || coalesce($1::jsonb, '{}') WHERE key = 'contact'`,
      [terms && JSON.stringify({ terms })],
    );

  it('stands among their consents in the words that were shown, once their mailbox is proven', async () => {
    await forTheForm({ en: 'I agree to be called.', pl: 'Zgadzam się na telefon.' });
    const sender = 'iga@customer.example';
    const token = await send(sender);
    expect((await activate(token)).status).toBe(200);
    await forTheForm({ en: 'Other words.', pl: 'Inne słowa.' });
    const iga = await contactOf(sender);
    const { forms } = await read('trainee', iga);
    const [{ number: opened, case_id: caseId }] = await api.source.query(
      `SELECT c.number::text, s.case_id FROM submission s JOIN cases c ON c.id = s.case_id WHERE s.email = $1`,
      [sender],
    );
    expect(forms).toMatchObject([
      { language: 'pl', text: 'Zgadzam się na telefon.', form: expect.any(String) },
    ]);
    expect((await read('expert', iga)).forms[0].caseNumber).toBe(opened);
    expect((await read('expert', contactId)).forms).toEqual([]);

    // Before it was noted who sent a form: whoever wrote the first words.
    await api.source.query(`UPDATE submission SET contact_id = NULL WHERE case_id = $1`, [caseId]);
    await api.source.query(`UPDATE cases SET contact_id = $1 WHERE id = $2`, [contactId, caseId]);
    expect((await read('expert', iga)).forms).toEqual([]);
    await api.app.get(Schedule).runNow('senders of forms');
    expect((await read('expert', iga)).forms).toHaveLength(1);
    expect((await read('expert', contactId)).forms).toEqual([]);
  });

  it('is nothing where the form asked for nothing', async () => {
    await forTheForm(null);
    const sender = 'ola@customer.example';
    expect((await activate(await send(sender))).status).toBe(200);
    expect((await read('expert', await contactOf(sender))).forms).toEqual([]);
  });
});
