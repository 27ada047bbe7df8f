import { read, withLine } from '../testing/sample-file.js';
import { contactFieldsNamed } from './contact-fields-named.js';

const named = (line: string, start = '        subject: ') => [
  ...contactFieldsNamed(read(withLine(start, line).text)),
];

describe('the fields of contacts that a stream names', () => {
  it.each([
    ['in a mail', "        subject: 'For {{contact.fields.tier}}'", ['tier']],
    ['as a condition', "        subject: '{{#if contact.fields.vip}}Dear{{/if}}'", ['vip']],
    ['written with slashes', "        subject: '{{contact/fields/tier}}'", ['tier']],
    ['in one language only', "        subject: { en: Yes, pl: '{{contact.fields.tier}}' }", ['tier']],
    ['beside what every contact has', "        subject: '{{contact.name}} {{contact.email}}'", []],
    ['as a word that is no variable', '        subject: contact.fields.tier', []],
  ])('are found %s', (_, line, keys) => expect(named(line)).toEqual(keys));

  it('are those of its header too, and not what every contact has', () => {
    const line = 'header: [{ contact: tier }, { contact: phone }]\nlanguage: pl';
    expect(named(line, 'language: pl')).toEqual(['tier']);
  });
});
