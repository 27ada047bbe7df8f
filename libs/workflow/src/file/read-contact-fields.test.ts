import { readFileSync } from 'node:fs';
import { LANGUAGES } from './workflow-file.js';
import {
  contactFieldsDocument,
  offeredContactField,
  readContactFields,
  readContactFieldsDocument,
} from './read-contact-fields.js';

const read = (text: string) => {
  const result = readContactFields(text, 'contact-fields.yaml');
  if ('problems' in result) throw new Error(JSON.stringify(result.problems));
  return result.fields;
};
const problems = (text: string) => {
  const result = readContactFields(text, 'contact-fields.yaml');
  return 'problems' in result ? result.problems : [];
};

describe('the fields of contacts', () => {
  it('are read in the order of the file, with all a field of a workflow can say', () => {
    const fields = read(`fields:
  tier:
    label: { en: Tier, pl: Poziom }
    kind: choice
    required: true
    help: As agreed
    options: { gold: Gold, silver: { en: Silver, pl: Srebrny } }
  budget: { label: Budget, kind: amount, currency: PLN }
  about: { label: About }
`);
    expect(fields).toEqual([
      {
        key: 'tier',
        label: { en: 'Tier', pl: 'Poziom' },
        kind: 'choice',
        required: true,
        help: { en: 'As agreed' },
        options: [
          { key: 'gold', label: { en: 'Gold' } },
          { key: 'silver', label: { en: 'Silver', pl: 'Srebrny' } },
        ],
      },
      { key: 'budget', label: { en: 'Budget' }, kind: 'amount', currency: 'PLN' },
      { key: 'about', label: { en: 'About' }, kind: 'text' },
    ]);
  });

  it.each(['', '# none\n', 'fields:\n', 'fields: {}\n'])('may be none: %j', (text) => {
    expect(read(text)).toEqual([]);
  });

  it.each<[string, string, number, string, RegExp]>([
    ['an unknown key of the file', 'felds: {}', 1, 'felds', /Unknown key "felds"; known here: fields/],
    ['a list in place of the map', 'fields: [a]', 1, 'fields', /Must be a map/],
    ['a list in place of the file', '- a', 1, '', /Must be a map/],
    [
      'a field without a label',
      'fields:\n  vip:\n    kind: checkbox',
      2,
      'fields.vip.label',
      /"label" is missing/,
    ],
    ['a key that is none', 'fields:\n  VIP: { label: V }', 2, 'fields.VIP', /"VIP" is not a key/],
    [
      'a choice without options',
      'fields:\n  a: { label: A }\n  b:\n    label: B\n    kind: choice',
      3,
      'fields.b.options',
      /needs options/,
    ],
    ['a field written twice', 'fields:\n  a: { label: A }\n  a: { label: B }', 3, '', /unique/],
    ['what does not parse', 'fields: [', 1, '', /./],
  ])('name the line of %s', (_, text, line, path, message) => {
    expect(problems(text)).toContainEqual(
      expect.objectContaining({
        file: 'contact-fields.yaml',
        line,
        path,
        message: expect.stringMatching(message),
      }),
    );
  });

  it.each(['file', 'user', 'contact', 'colour'])('cannot be of kind %s', (kind) => {
    const [problem, ...others] = problems(`fields:\n  a:\n    label: A\n    kind: ${kind}\n`);
    expect(problem).toMatchObject({
      line: 4,
      path: 'fields.a.kind',
      message: expect.stringContaining('none of'),
    });
    expect(others).toEqual([]);
  });

  it('are at most fifty', () => {
    const of = (count: number) =>
      `fields:\n${Array.from({ length: count }, (_, n) => `  f${n}: { label: F }`).join('\n')}`;
    expect(read(of(50))).toHaveLength(50);
    expect(problems(of(51))).toMatchObject([{ line: 1, path: 'fields' }]);
  });

  it('name every mistake at once, in the order of the file', () => {
    const found = problems(
      'fields:\n  a: { label: A, kind: file }\n  b: { label: B, size: 3 }\n  c: { label: 7 }',
    );
    expect(found.map(({ line }) => line)).toEqual([2, 3, 4]);
  });
});

describe('what fields of contacts say beside', () => {
  const FILE = `fields:
  way:
    label: { en: Way, pl: Sposób }
    kind: choice
    edit: [role:expert, group:leaders]
    options: { mail: Mail, fax: { en: Fax, pl: Faks }, telex: Telex }
    hiddenOptions: [fax]
  budget: { label: Budget, kind: amount, currency: PLN, hidden: true }
`;

  it('is who fills one in, and what is asked for no more', () => {
    expect(read(FILE)).toEqual([
      {
        ...{ key: 'way', label: { en: 'Way', pl: 'Sposób' }, kind: 'choice' },
        edit: ['role:expert', 'group:leaders'],
        options: [
          { key: 'mail', label: { en: 'Mail' } },
          { key: 'fax', label: { en: 'Fax', pl: 'Faks' } },
          { key: 'telex', label: { en: 'Telex' } },
        ],
        hiddenOptions: ['fax'],
      },
      { key: 'budget', label: { en: 'Budget' }, kind: 'amount', currency: 'PLN', hidden: true },
    ]);
  });

  it('stays through a document and back', () => {
    const fields = read(FILE);
    const document = contactFieldsDocument(fields);
    expect(document).toMatchObject({ way: { options: { mail: 'Mail' }, hiddenOptions: ['fax'] } });
    expect(readContactFieldsDocument({ fields: document })).toEqual({ fields });
  });

  it.each([
    ['edit: everybody', 'fields.way.edit'],
    ['hidden: yes please', 'fields.way.hidden'],
    ['hiddenOptions: [telex]', 'fields.way.hiddenOptions'],
    ['hiddenOptions: [mail]', 'fields.way.hiddenOptions'],
    ['readOnlyIn: [new]', 'fields.way.readOnlyIn'],
  ])('is refused where it is wrong: %s', (line, path) => {
    const text = `fields:\n  way:\n    label: Way\n    kind: choice\n    ${line}\n    options: { mail: Mail }\n`;
    expect(problems(text).map((problem) => problem.path)).toEqual(
      expect.arrayContaining([expect.stringContaining(path)]),
    );
  });

  it('names options only where there are some', () => {
    expect(problems('fields:\n  way: { label: Way, hiddenOptions: [mail] }\n')).toMatchObject([
      { path: 'fields.way.hiddenOptions', message: 'A field of kind text has no options' },
    ]);
  });

  it.each([null, 7, 'x', [], { fields: 3 }, { fields: { way: null } }, { fields: { way: { options: [] } } }])(
    'may be nonsense without harm: %j',
    (document) => {
      expect(() => readContactFieldsDocument(document)).not.toThrow();
    },
  );

  it('leaves hidden options to those who had them', () => {
    const [way] = read(FILE);
    const offered = (chosen: unknown) => offeredContactField(way!, chosen).options!.map(({ key }) => key);
    expect(offered(undefined)).toEqual(['mail', 'telex']);
    expect(offered('fax')).toEqual(['mail', 'fax', 'telex']);
    expect(offered(['fax', 'mail'])).toEqual(['mail', 'fax', 'telex']);
  });
});

describe('the file that comes with the program', () => {
  it('is sound and speaks all languages', () => {
    const fields = read(
      readFileSync(new URL('../../../../settings/contact-fields.yaml', import.meta.url), 'utf8'),
    );
    expect(fields.map(({ key, kind }) => `${key}: ${kind}`)).toEqual([
      'preferred-way: choice',
      'customer-since: date',
      'newsletter: checkbox',
    ]);
    const texts = fields.flatMap(({ label, options = [] }) => [
      label,
      ...options.map((option) => option.label),
    ]);
    for (const text of texts) expect(Object.keys(text).sort()).toEqual([...LANGUAGES].sort());
  });
});
