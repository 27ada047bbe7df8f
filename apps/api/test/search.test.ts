import { LearnWords } from '@sprawa/cases';
import { customerWrites } from '../testing/customer-writes.js';
import { CASE, LIST, PERFORM } from '../testing/operations.js';
import { startApi, type RunningApi } from '../testing/start-api.js';

let api: RunningApi;
/** Numbers of the cases by their subject. */
const numberOf: Record<string, string> = {};
const written: [subject: string, text: string, email?: string, name?: string][] = [
  ['Faktura za maj', 'Proszę o przesłanie.'],
  ['Pytanie', 'Nie mam jeszcze faktury za czerwiec, a podatku nie zapłacę.'],
  ['Umowa', 'Dwie umowy i aneks, numer FV/2026/11/123, mail kontakt@dostawca.example.'],
  ['Рахунок', 'Договір ще не підписано.'],
  ['Питання', 'Надішліть копію договору.'],
  ['Вопрос', 'Пришлите счета за рынком.'],
  ['Invoices', 'We were refunded twice.', 'maria@client.example', 'Maria Zielińska'],
  ['Rachunkowość', '<script>alert(1)</script> rachunki & spółka', 'maria@client.example', 'Maria Zielińska'],
];

beforeAll(async () => {
  api = await startApi();
  for (const [subject, text, email, name] of written)
    numberOf[subject] = (
      await customerWrites(api, {
        email: email ?? 'jan@customer.example',
        name: name ?? 'Jan Kowal',
        subject,
        text,
      })
    ).number;
  await api.app.get(LearnWords).learn(0);
});
afterAll(() => api.stop());

const expert = () => api.agent('expert@test.example');
const find = async (text: string, sort = 'RELEVANCE', email = 'expert@test.example') => {
  const { cases }: any = await (await api.agent(email)).ask(LIST, { filter: { text }, sort });
  return cases.edges.map(({ node }: any) => node.subject) as string[];
};

describe('a search for one form of a word finds the others', () => {
  it.each([
    ['Polish', 'faktura', ['Faktura za maj', 'Pytanie']],
    ['Polish, a form nobody used', 'fakturami', ['Faktura za maj', 'Pytanie']],
    ['Polish, another vowel', 'podatek', ['Pytanie']],
    ['Polish, without accents', 'umow', ['Umowa']],
    ['Polish, several words', 'brak faktur podatki', []],
    ['Polish, all words', 'faktur podatki', ['Pytanie']],
    ['Ukrainian', 'договір', ['Питання', 'Рахунок']],
    ['Russian', 'счет', ['Вопрос']],
    ['Russian, a fleeting vowel', 'рынок', ['Вопрос']],
    ['English', 'invoice', ['Invoices']],
    ['English', 'refund', ['Invoices']],
  ])('%s: %s', async (_language, text, subjects) =>
    expect((await find(text)).sort()).toEqual([...subjects].sort()),
  );

  it('forgives slips of the finger in words that stand nowhere', async () => {
    expect((await find('fakutra')).sort()).toEqual(['Faktura za maj', 'Pytanie']);
    expect(await find('invioces')).toEqual(['Invoices']);
    expect(await find('xyzzyq')).toEqual([]);
  });

  it('a word that is still typed is only the beginning of one', async () =>
    expect(await find('rachunkowo')).toEqual(['Rachunkowość']));
});

describe('numbers and addresses are found exactly', () => {
  it.each([
    ['an invoice’s number', 'FV/2026/11/123', ['Umowa']],
    ['an address in a message', 'kontakt@dostawca.example', ['Umowa']],
    ['a contact’s address', 'maria@client.example', ['Rachunkowość', 'Invoices']],
    ['nobody’s address', 'mario@client.example', []],
  ])('%s', async (_what, text, subjects) => expect(await find(text)).toEqual(subjects));

  it('a telephone number of a contact, however it is written', async () => {
    await api.source.query(
      `INSERT INTO contact_phone (id, contact_id, phone, position) SELECT gen_random_uuid(), contact_id, '+48600100200', 0 FROM cases WHERE number = $1`,
      [numberOf['Invoices']],
    );
    for (const text of ['600 100 200', '+48 600-100-200', '600100200'])
      expect(await find(text)).toEqual(['Rachunkowość', 'Invoices']);
  });
});

describe('what is found', () => {
  it('in a subject comes before what is found in a message, though that is newer', async () => {
    expect(await find('faktura')).toEqual(['Faktura za maj', 'Pytanie']);
    expect(await find('faktura', 'NEWEST_ACTIVITY')).toEqual(['Pytanie', 'Faktura za maj']);
  });

  it('in pages shows every case once, best first', async () => {
    const all = await find('maria');
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const { cases }: any = await (
        await expert()
      ).ask(LIST, { filter: { text: 'maria' }, sort: 'RELEVANCE', first: 1, after });
      seen.push(...cases.edges.map(({ node }: any) => node.subject));
      after = cases.pageInfo.hasNextPage ? cases.pageInfo.endCursor : null;
    } while (after);
    expect(seen).toEqual(all);
  });

  it('without a text is ordered by the newest activity', async () => {
    const ask = async (sort: string) =>
      (await (await expert()).ask(LIST, { filter: { queue: 'ALL' }, sort })).cases.edges;
    expect(await ask('RELEVANCE')).toEqual(await ask('NEWEST_ACTIVITY'));
  });
});

const HITS = /* GraphQL */ `
  query ($text: String!, $numbers: [String!]!) {
    caseHits(text: $text, numbers: $numbers) {
      number
      subject {
        text
        hit
      }
      contact {
        text
        hit
      }
      snippet {
        text
        hit
      }
      place
    }
  }
`;
const hits = async (text: string, subjects: string[], email = 'expert@test.example') =>
  (
    await (
      await api.agent(email)
    ).ask(HITS, { text, numbers: subjects.map((subject) => numberOf[subject] ?? subject) })
  ).caseHits as any[];
const marked = (parts: any[]) => parts.filter(({ hit }) => hit).map(({ text }) => text);

describe('the words that were found', () => {
  it('are marked in subject, contact and message', async () => {
    const [subject] = await hits('faktury', ['Faktura za maj']);
    expect(marked(subject.subject)).toEqual(['Faktura']);
    expect(subject).toMatchObject({ snippet: null, place: null });
    const [body] = await hits('faktura', ['Pytanie']);
    expect(body.snippet).toEqual([
      { text: 'Nie mam jeszcze ', hit: false },
      { text: 'faktury', hit: true },
      { text: ' za czerwiec, a podatku nie zapłacę.', hit: false },
    ]);
    expect(body.place).toBe('MESSAGE');
    const [contact] = await hits('zielinska', ['Invoices']);
    expect(marked(contact.contact)).toEqual(['Zielińska']);
  });

  it('stand in plain text, whatever it looks like', async () => {
    const [hit] = await hits('rachunek', ['Rachunkowość']);
    expect(hit.snippet.map(({ text }: any) => text).join('')).toBe(
      '<script>alert(1)</script> rachunki & spółka',
    );
  });

  it('are told of no case that is not there, of none for no words, and of nothing that is no number', async () => {
    expect(await hits('faktura', ['999999999', 'x', ''])).toEqual([]);
    expect(await hits('?!', ['Pytanie'])).toEqual([]);
    expect(await hits('faktura', [])).toEqual([]);
  });
});

describe('who may not see a case', () => {
  it('neither finds it nor reads of it', async () => {
    const number = numberOf['Pytanie']!;
    const before = (await (await expert()).ask(CASE, { number })).case;
    await api.source.query(`UPDATE cases SET deleted_at = now() WHERE number = $1`, [number]);
    expect(before.number).toBe(number);
    expect(await find('faktura')).toEqual(['Faktura za maj']);
    expect(await hits('faktura', ['Pytanie'])).toEqual([]);
    await api.source.query(`UPDATE cases SET deleted_at = NULL WHERE number = $1`, [number]);
  });

  it('as an agent of other streams finds nothing, and hears nothing of words', async () => {
    const outsider = 'accountant@test.example';
    const own = await find('faktura', 'RELEVANCE', outsider);
    const told = await hits('faktura', ['Pytanie', 'Faktura za maj'], outsider);
    expect(told.map(({ number }: any) => number).sort()).toEqual(
      own.map((subject) => numberOf[subject]).sort(),
    );
  });

  it('as a customer reads no word of it from the database', async () => {
    const [{ readable }] = await api.source.query(
      `SELECT bool_or(has_table_privilege(r.rolname, t.name, 'SELECT')) AS readable
       FROM pg_roles r, (VALUES ('search_word'), ('search_word_progress')) t (name) WHERE r.rolname LIKE '%portal%' OR r.rolname LIKE '%customer%'`,
    );
    expect(readable).not.toBe(true);
  });
});

describe('words are learnt', () => {
  it('of what was written later too, notes included, and each once', async () => {
    const number = numberOf['Umowa']!;
    const agent = await expert();
    const { version } = (await agent.ask(CASE, { number })).case;
    const { performAction } = await agent.ask(PERFORM, {
      input: { number, version, action: 'note', html: '<p>Sprawdzić sprawozdania.</p>' },
    });
    expect(performAction.__typename).toBe('ActionPerformed');
    await api.app.get(LearnWords).learn(0);
    await api.app.get(LearnWords).learn(0);
    expect(await find('sprawozdaniem')).toEqual(['Umowa']);
    const [hit] = await hits('sprawozdanie', ['Umowa']);
    expect(hit.place).toBe('NOTE');
  });

  it('but no numbers and no addresses', async () => {
    const rows = await api.source.query(`SELECT word FROM search_word WHERE word ~ '[0-9@.]'`);
    expect(rows).toEqual([]);
  });
});
