import { newId } from '@sprawa/platform';
import { readSdl } from '@sprawa/contracts/sdl';
import { customerWrites } from '../testing/customer-writes.js';
import { merge } from '../testing/merging.js';
import { startApi, type RunningApi } from '../testing/start-api.js';

const REFUSED = `... on Refused { code fieldErrors { path message } }`;
const KIND = `id key name names { language text } active version wording { number texts { language text } }`;
const CONSENTS = `kinds { kind { key active } state since entries { id event at means note recordedBy { name } caseNumber
  agreed { number language text } takenBack } }`;
const SAVE_KIND = `mutation ($input: ConsentKindInput!) { saveConsentKind(input: $input) { __typename ... on ConsentKindSaved { kind { ${KIND} } } ${REFUSED} } }`;
const SAVE_WORDING = `mutation ($input: ConsentWordingInput!) { saveConsentWording(input: $input) { __typename ... on ConsentKindSaved { kind { ${KIND} } } ${REFUSED} } }`;
const ORDER = `mutation ($ids: [ID!]!) { orderConsentKinds(ids: $ids) { key } }`;
const KINDS = `query { consentKinds { ${KIND} } }`;
const WORDINGS = `query ($kindId: ID!) { consentWordings(kindId: $kindId) { number texts { language text } } }`;
const READ = `query ($contactId: ID!) { contactConsents(contactId: $contactId) { ${CONSENTS} } }`;
const RESULT = `{ __typename ... on ConsentRecorded { entryId consents { ${CONSENTS} } } ${REFUSED} }`;
const RECORD = `mutation ($input: RecordConsentInput!) { recordConsent(input: $input) ${RESULT} }`;
const WITHDRAW = `mutation ($input: WithdrawConsentInput!) { withdrawConsent(input: $input) ${RESULT} }`;
const TAKE_BACK = `mutation ($id: ID!) { takeConsentEntryBack(id: $id) ${RESULT} }`;

let api: RunningApi;
let contactId: string;
let number: string;
/** A state that only experts see. */
let forExperts: string;
let email: string;
let keys = 0;
beforeAll(async () => {
  api = await startApi();
  const [rows] = (await api.source.query(
    `UPDATE state SET visible_to = '{role:expert}' WHERE id = (
       SELECT s.id FROM state s JOIN stream t ON t.id = s.stream_id WHERE NOT s.open ORDER BY t.position, s.position DESC LIMIT 1)
     RETURNING id`,
  )) as [[{ id: string }]];
  forExperts = rows[0].id;
});
afterAll(() => api.stop());
beforeEach(async () => {
  email = `anna${newId()}@customer.example`;
  ({ contactId, number } = await customerWrites(api, { email, name: 'Anna Nowak' }));
});

const ask = async (who: string, document: string, variables: object = {}) =>
  (await api.agent(`${who}@test.example`)).ask(document, variables);
const saveKind = async (input: object = {}, who = 'manager') =>
  (
    await ask(who, SAVE_KIND, {
      input: {
        key: `news-${++keys}`,
        names: [{ language: 'en', text: 'Newsletter' }],
        active: true,
        ...input,
      },
    })
  ).saveConsentKind;
const saveWording = async (kindId: string, after: number, texts: Record<string, string>, more: object = {}) =>
  (
    await ask('manager', SAVE_WORDING, {
      input: {
        ...{ kindId, after, ...more },
        texts: Object.entries(texts).map(([language, text]) => ({ language, text })),
      },
    })
  ).saveConsentWording;
/** A kind with a wording in English and Polish. */
async function newsletter(): Promise<{ id: string; key: string; version: number }> {
  const { kind } = await saveKind();
  await saveWording(kind.id, 0, { en: 'Send me news.', pl: 'Proszę o nowości.' });
  return kind;
}
const record = async (kindId: string, input: object = {}, who = 'expert') =>
  (
    await ask(who, RECORD, {
      input: { contactId, kindId, wording: 1, language: 'en', means: 'PHONE', ...input },
    })
  ).recordConsent;
const withdraw = async (kindId: string, input: object = {}, who = 'expert') =>
  (await ask(who, WITHDRAW, { input: { contactId, kindId, means: 'MAIL', ...input } })).withdrawConsent;
const takeBack = async (id: string, who = 'expert') =>
  (await ask(who, TAKE_BACK, { id })).takeConsentEntryBack;
const read = async (who = 'expert', id = contactId) =>
  (await ask(who, READ, { contactId: id })).contactConsents;
const of = (consents: any, kind: { key: string }) =>
  consents.kinds.find((each: any) => each.kind.key === kind.key);
const paths = (answer: any) => answer.fieldErrors.map(({ path }: { path: string }) => path);

describe('a kind of consent', () => {
  it('is defined by who leads and read by everybody', async () => {
    const { kind } = await saveKind({
      names: [
        { language: 'en', text: 'Newsletter' },
        { language: 'pl', text: 'Biuletyn' },
      ],
    });
    const kinds = (await ask('trainee', KINDS)).consentKinds;
    expect(kinds.find((each: any) => each.id === kind.id)).toMatchObject({
      ...{ name: 'Newsletter', active: true, version: 1, wording: null },
    });
    await expect(saveKind({}, 'expert')).rejects.toThrow('FORBIDDEN');
  });

  it('has a key of its own that never changes, and a name in one language at least', async () => {
    const { kind } = await saveKind();
    expect(paths(await saveKind({ key: kind.key }))).toEqual(['key']);
    expect(paths(await saveKind({ key: 'Not A Key', names: [{ language: 'pl', text: ' ' }] }))).toEqual([
      'key',
      'names',
    ]);
    const renamed = await saveKind({ id: kind.id, version: 1, key: 'another', active: false });
    expect(renamed.kind).toMatchObject({ key: kind.key, active: false, version: 2 });
    expect(await saveKind({ id: kind.id, version: 1 })).toMatchObject({ code: 'STALE_VERSION' });
    expect(await saveKind({ id: newId(), version: 1 })).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('stands where it was put', async () => {
    const [a, b] = [(await saveKind()).kind, (await saveKind()).kind];
    const order = async (...ids: string[]) =>
      (await ask('manager', ORDER, { ids })).orderConsentKinds.slice(0, 2).map(({ key }: any) => key);
    expect(await order(b.id, a.id, newId(), 'nothing')).toEqual([b.key, a.key]);
    expect(await order(a.id)).toEqual([a.key, b.key]);
  });

  it('leaves who changed it in the log', async () => {
    const kind = await newsletter();
    const rows = await api.source.query(
      `SELECT what, changes FROM change_log WHERE subject_kind = 'consent-kind' AND subject_id = $1 ORDER BY seq`,
      [kind.id],
    );
    expect(rows).toMatchObject([
      { what: 'created' },
      { what: 'changed', changes: expect.arrayContaining([{ field: 'wording', from: null, to: 1 }]) },
    ]);
  });
});

describe('a wording', () => {
  it('never changes: other words are the next version', async () => {
    const kind = await newsletter();
    expect((await saveWording(kind.id, 1, { en: 'Send me news and offers.' })).kind.wording).toEqual({
      number: 2,
      texts: [{ language: 'en', text: 'Send me news and offers.' }],
    });
    expect((await ask('trainee', WORDINGS, { kindId: kind.id })).consentWordings).toMatchObject([
      { number: 2 },
      { number: 1, texts: [{ text: 'Send me news.' }, { text: 'Proszę o nowości.' }] },
    ]);
    for (const change of [`UPDATE consent_wording SET texts = '{}'`, `DELETE FROM consent_wording`])
      await expect(api.source.query(change)).rejects.toThrow('can only grow');
  });

  it('is not written over one that was not seen, nor anew with the same words', async () => {
    const kind = await newsletter();
    expect(await saveWording(kind.id, 0, { en: 'Mine.' })).toMatchObject({ code: 'STALE_VERSION' });
    const same = { pl: 'Proszę o nowości.', en: 'Send me news.', uk: '' };
    expect((await saveWording(kind.id, 1, same)).kind.wording.number).toBe(1);
  });

  it('has words, and came into use by now', async () => {
    const { kind } = await saveKind();
    expect(paths(await saveWording(kind.id, 0, { en: ' ' }, { since: '2999-01-01T00:00:00Z' }))).toEqual([
      'texts',
      'since',
    ]);
    expect(paths(await saveWording(kind.id, 0, { en: 'x'.repeat(5_001) }))).toEqual(['texts.en']);
  });
});

describe('a consent', () => {
  it('is recorded with its words, by whom, when and how, and stands', async () => {
    const kind = await newsletter();
    expect(of(await read(), kind)).toMatchObject({ state: 'NEVER_ASKED', since: null, entries: [] });
    const at = '2026-05-04T10:00:00.000Z';
    const answer = await record(kind.id, {
      ...{ language: 'pl', at, means: 'PAPER', note: 'Signed at the desk', caseNumber: number },
    });
    expect(of(answer.consents, kind)).toEqual({
      kind: { key: kind.key, active: true },
      state: 'GIVEN',
      since: at,
      entries: [
        {
          ...{ id: answer.entryId, event: 'GIVEN', at, means: 'PAPER', note: 'Signed at the desk' },
          ...{ recordedBy: { name: 'Eva Expert' }, caseNumber: number, takenBack: false },
          agreed: { number: 1, language: 'pl', text: 'Proszę o nowości.' },
        },
      ],
    });
  });

  it('keeps the words that were agreed to when there are newer ones', async () => {
    const kind = await newsletter();
    await record(kind.id);
    await saveWording(kind.id, 1, { en: 'Other words.' });
    expect(of(await read(), kind).entries[0].agreed).toMatchObject({ number: 1, text: 'Send me news.' });
    await record(kind.id, { wording: 2 });
    expect(of(await read(), kind).entries.map(({ agreed }: any) => agreed.text)).toEqual([
      'Other words.',
      'Send me news.',
    ]);
  });

  it('is withdrawn by another entry, which takes none away', async () => {
    const kind = await newsletter();
    await record(kind.id, { at: '2026-05-04T10:00:00Z' });
    const { consents } = await withdraw(kind.id, { note: 'Too many mails' });
    expect(of(consents, kind)).toMatchObject({
      state: 'WITHDRAWN',
      entries: [
        { event: 'WITHDRAWN', means: 'MAIL', note: 'Too many mails', agreed: null },
        { event: 'GIVEN' },
      ],
    });
    for (const change of [`UPDATE consent_entry SET note = 'x'`, `DELETE FROM consent_entry`])
      await expect(api.source.query(change)).rejects.toThrow('can only grow');
  });

  it('is withdrawn only when one stood then, also of a kind that is not asked for any more', async () => {
    const kind = await newsletter();
    expect(paths(await withdraw(kind.id))).toEqual(['at']);
    await record(kind.id, { at: '2026-05-04T10:00:00Z' });
    expect(paths(await withdraw(kind.id, { at: '2026-05-03T10:00:00Z' }))).toEqual(['at']);
    await saveKind({ id: kind.id, version: kind.version, active: false });
    expect(paths(await record(kind.id))).toEqual(['kindId']);
    expect(of((await withdraw(kind.id)).consents, kind)).toMatchObject({ state: 'WITHDRAWN' });
  });

  it('names every wrong field', async () => {
    const kind = await newsletter();
    const wrong = { wording: 7, at: '2999-01-01T00:00:00Z', note: 'x'.repeat(501), caseNumber: '999999' };
    expect(paths(await record(kind.id, wrong)).sort()).toEqual(['at', 'caseNumber', 'note', 'wording']);
    expect(paths(await record(kind.id, { language: 'uk' }))).toEqual(['language']);
    expect(await record(newId())).toMatchObject({ code: 'NOT_FOUND' });
    expect(await record(kind.id, { contactId: newId() })).toMatchObject({ code: 'NOT_FOUND' });
    expect(of(await read(), kind).entries).toEqual([]);
  });

  it('is taken back at once by who recorded it, as a mistake that stays in sight', async () => {
    const kind = await newsletter();
    await record(kind.id);
    const { entryId } = await withdraw(kind.id);
    expect(await takeBack(entryId, 'manager')).toMatchObject({ code: 'NOT_FOUND' });
    const { consents } = await takeBack(entryId);
    expect(of(consents, kind)).toMatchObject({
      state: 'GIVEN',
      entries: [
        { event: 'WITHDRAWN', takenBack: true },
        { event: 'GIVEN', takenBack: false },
      ],
    });
    // Twice is once.
    expect(of((await takeBack(entryId)).consents, kind).entries).toHaveLength(2);
  });

  it('is not taken back later on', async () => {
    const kind = await newsletter();
    const [{ id }] = await api.source.query(
      `INSERT INTO consent_entry (id, contact_id, kind_id, event, at, means, author_kind, agent_id, recorded_at)
       SELECT $1, $2, $3, 'withdrawn', now(), 'phone', 'agent', a.id, now() - interval '61 seconds'
       FROM agent a WHERE a.email = 'expert@test.example' RETURNING id`,
      [newId(), contactId, kind.id],
    );
    expect(paths(await takeBack(id))).toEqual(['id']);
  });

  it('is recorded by two at once and keeps both', async () => {
    const kind = await newsletter();
    await Promise.all(['expert', 'manager', 'specialist'].map((who) => record(kind.id, {}, who)));
    expect(of(await read(), kind).entries).toHaveLength(3);
  });

  it('leaves each change in the log of its contact, with the state before and after', async () => {
    const kind = await newsletter();
    await record(kind.id);
    await takeBack((await withdraw(kind.id)).entryId);
    const rows = await api.source.query(
      `SELECT l.changes -> 0 AS change, a.email::text FROM change_log l JOIN agent a ON a.id = l.agent_id
       WHERE subject_kind = 'contact' AND subject_id = $1 AND changes -> 0 ->> 'field' = $2 ORDER BY seq`,
      [contactId, `consents.${kind.key}`],
    );
    const email = 'expert@test.example';
    expect(rows).toMatchObject([
      {
        email,
        change: { from: 'never-asked', to: { state: 'given', event: 'given', wording: 1, means: 'phone' } },
      },
      { email, change: { from: 'given', to: { state: 'withdrawn', event: 'withdrawn' } } },
      { email, change: { from: 'withdrawn', to: { state: 'given', event: 'taken-back' } } },
    ]);
  });
});

describe('who sees and records consents', () => {
  it('is for those who edit contacts to record; whoever reads contacts sees them', async () => {
    const kind = await newsletter();
    await expect(record(kind.id, {}, 'trainee')).rejects.toThrow('FORBIDDEN');
    const { entryId } = await record(kind.id);
    await expect(withdraw(kind.id, {}, 'trainee')).rejects.toThrow('FORBIDDEN');
    await expect(takeBack(entryId, 'trainee')).rejects.toThrow('FORBIDDEN');
    expect(of(await read('trainee'), kind)).toMatchObject({ state: 'GIVEN' });
    expect(await read('expert', newId())).toBeNull();
  });

  it('takes no case somebody may not see, and tells them the number of none', async () => {
    const kind = await newsletter();
    await record(kind.id, { caseNumber: number });
    await api.source.query(`UPDATE cases SET state_id = $2 WHERE number = $1`, [number, forExperts]);
    expect(of(await read('expert'), kind).entries[0].caseNumber).toBe(number);
    expect(of(await read('specialist'), kind).entries[0].caseNumber).toBeNull();
    const [hidden, none] = await Promise.all(
      [number, '99999999'].map((caseNumber) => record(kind.id, { caseNumber }, 'specialist')),
    );
    expect(paths(hidden)).toEqual(['caseNumber']);
    expect(hidden).toEqual(none);
  });

  it('has no name at the customers’ door', () => {
    expect(readSdl('portal')).not.toMatch(/consent|agreed|wording/i);
  });
});

describe('a case that changes hands', () => {
  const CHANGE = `mutation ($input: ChangeContactInput!) { changeContact(input: $input) { __typename } }`;

  it('leaves the consents with the contact who gave them', async () => {
    const kind = await newsletter();
    await record(kind.id, { caseNumber: number });
    const other = await customerWrites(api, { email: `o${newId()}@customer.example`, name: 'Otto' });
    await ask('expert', CHANGE, { input: { number, version: 1, contactId: other.contactId } });
    expect(of(await read(), kind)).toMatchObject({ state: 'GIVEN', entries: [{ caseNumber: number }] });
    expect(of(await read('expert', other.contactId), kind)).toMatchObject({ state: 'NEVER_ASKED' });
  });

  it('is named as the case it was merged into', async () => {
    const kind = await newsletter();
    await record(kind.id, { caseNumber: number });
    const into = await customerWrites(api, { email });
    await merge(await api.agent('expert@test.example'), number, into.number);
    expect(of(await read(), kind).entries[0].caseNumber).toBe(into.number);
  });
});
