import { TEMPLATE_VARIABLES } from '@sprawa/workflow';
import { mailValues, mailWords, type MailFacts } from './mail-words.js';

const facts: MailFacts = {
  number: '00000042',
  subject: 'A <b>crane</b>',
  publicUrl: 'https://firm.example',
  stream: {
    name: { en: 'Wishes', pl: 'Życzenia' },
    signature: { en: 'Yours\nThe firm' },
    sender: { name: 'The firm', address: 'firm@firm.example' },
  },
  fieldsAsked: [
    { key: 'day', label: { en: 'Day' }, kind: 'date' },
    {
      key: 'who',
      label: { en: 'Who' },
      kind: 'choice',
      options: [{ key: 'us', label: { en: 'We', pl: 'My' } }],
    },
  ],
  fields: { day: '2027-02-28', who: 'us' },
  contactFields: [
    {
      key: 'tier',
      label: { en: 'Tier' },
      kind: 'choice',
      options: [{ key: 'gold', label: { en: 'Gold', pl: 'Złoty' } }],
    },
  ],
  html: '<p>Hello <em>you</em></p>',
  text: 'Hello you',
};
const people = {
  contact: {
    ...{ name: 'Marek', address: 'marek@post.example', language: null, timeZone: null },
    fields: { tier: 'gold' },
  },
  performer: { name: 'Anna', email: 'anna@firm.example' },
  names: new Map<string, string>(),
  organisation: 'Firm Ltd',
};
const now = new Date('2027-01-02T23:30:00Z');
const values = (language = 'en') =>
  mailValues(facts, people, { language, timeZone: 'Europe/Warsaw' }, 'In progress', now);

describe('the words of a mail', () => {
  it.each(
    TEMPLATE_VARIABLES.filter(({ name }) => name !== 'fields').map(({ name }) => [
      name === 'contact.fields' ? 'contact.fields.tier' : name,
    ]),
  )('have something to say for {{%s}}', (name) => {
    const { text } = mailWords({ subject: { en: '' }, body: { en: `{{${name}}}` } }, values(), '42', 'en');
    expect(text).not.toBe('');
  });

  it('are the reader’s, also of a field, with a subject that carries the number', () => {
    const mail = {
      subject: { en: 'S', pl: 'T {{text}}' },
      body: { en: 'x', pl: '{{fields.who}}, {{today}}, {{contact.fields.tier}}' },
    };
    expect(mailWords(mail, values('pl'), '00000042', 'pl')).toMatchObject({
      subject: 'T Hello you [#00000042]',
      text: expect.stringMatching(/^My, (3 stycznia 2027|0?3\.01\.2027).*, Złoty$/),
    });
  });

  it('show whoever may not read contacts that something stands there, and not what', () => {
    const unseen = { ...facts, contactUnseen: true };
    const reader = { language: 'en', timeZone: 'Europe/Warsaw' };
    const mail = { subject: { en: 'x' }, body: { en: 'You are {{contact.fields.tier}}' } };
    const { text } = mailWords(mail, mailValues(unseen, people, reader, 'In progress', now), '42', 'en');
    expect(text).toBe('You are •••');
  });

  it('escape what others wrote, and keep the HTML that was sanitised', () => {
    const { html } = mailWords(
      { subject: { en: 'x' }, body: { en: '<p>{{case.subject}}</p>{{textHtml}}' } },
      values(),
      '42',
      'en',
    );
    expect(html).toContain('A &lt;b&gt;crane&lt;/b&gt;');
    expect(html).toContain('<em>you</em>');
  });
});
