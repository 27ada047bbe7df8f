import { InputChecks } from '@sprawa/identity';
import { readTemplate, textFor } from './template-input.js';

const read = (html: string, more: object = {}) => {
  const checks = new InputChecks('en');
  const content = readTemplate(
    { name: 'Thanks', texts: [{ language: 'en', html }], fileIds: [], ...more },
    { fields: ['order-number'], contact: ['tier'] },
    checks,
  );
  return { content, errors: checks.errors };
};

describe('a template from outside', () => {
  it('keeps its words, and loses what no editor makes', () => {
    expect(
      read('<p onclick="x()">Dear {{contact.name}}, about {{fields.order-number}}</p><script>x</script>'),
    ).toEqual({
      errors: [],
      content: {
        name: 'Thanks',
        texts: { en: '<p>Dear {{contact.name}}, about {{fields.order-number}}</p>' },
        words: 'Thanks Dear {{contact.name}}, about {{fields.order-number}}',
        fileIds: [],
      },
    });
  });

  it.each([
    ['{{contact.nam}}', 'Line 2: there is no variable “contact.nam”.'],
    ['{{fields.unknown}}', 'Line 2: there is no variable “fields.unknown”.'],
    ['{{constructor}}', 'Line 2: there is no variable “constructor”.'],
    ['{{#if contact.name}}x', 'Line 2: the braces cannot be understood here.'],
    ['{{{contact.name}}}', 'Line 2: the braces cannot be understood here.'],
    ['{{> partial}}', 'Line 2: the braces cannot be understood here.'],
    ['{{lookup contact "name"}}', 'Line 2: the braces cannot be understood here.'],
  ])('is refused with %s, and told the line', (words, message) => {
    expect(read(`<p>Hello</p><p>${words}</p>`).errors).toEqual([{ path: 'texts.en', message }]);
  });

  it.each([
    ['name', { name: '' }],
    ['name', { name: 'x'.repeat(121) }],
    ['texts', { texts: [{ language: 'en', html: '<p> </p>' }] }],
    ['texts.0', { texts: [{ language: 'de', html: '<p>Hallo</p>' }] }],
    ['texts.pl', { texts: [{ language: 'pl', html: 'x'.repeat(50_001) }] }],
    [
      'texts.en',
      {
        texts: [
          { language: 'en', html: 'a' },
          { language: 'en', html: 'b' },
        ],
      },
    ],
    ['fileIds', { fileIds: Array.from({ length: 11 }, (_, n) => String(n)) }],
  ])('is refused with the place of what is wrong: %s', (path, more) => {
    expect(read('<p>Hello</p>', more).errors.map((error) => error.path)).toEqual([path]);
  });
});

describe('the text for a reader', () => {
  const texts = { pl: 'Cześć', uk: 'Привіт' };
  it.each([
    [['uk', 'pl'], 'uk'],
    [['ru', 'pl'], 'pl'],
    [[null, 'en'], 'pl'],
  ])('wanted %j: %s', (wanted, language) => {
    expect(textFor(texts, wanted)?.language).toBe(language);
  });
  it('is none where there is none', () => expect(textFor({}, ['en'])).toBeNull());
});
