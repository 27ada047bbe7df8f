import { cleanSubject, oneLine, shorten } from './clean-subject.js';

describe('the subject of a case', () => {
  it.each([
    ['Drukarka nie działa', 'Drukarka nie działa'],
    ['Re: Odp: RE: Drukarka', 'Drukarka'],
    ['Відп: Принтер', 'Принтер'],
    ['Ответ: FW: Счёт', 'Счёт'],
    ['Re[2]: Invoice', 'Invoice'],
    ['Re: [#10001] Invoice', 'Invoice'],
    ['Invoice\r\nBcc: all@firma.example', 'Invoice Bcc: all@firma.example'],
    ['a\u202egpj.exe\u0000b', 'a gpj.exe b'],
    ['  much \t space  ', 'much space'],
    ['Reklamacja: buty', 'Reklamacja: buty'],
    ['На дачу', 'На дачу'],
  ])('of "%s" is "%s"', (subject, clean) => {
    expect(cleanSubject(subject, 'en')).toBe(clean);
  });

  it.each([
    ['en', '(no subject)'],
    ['pl', '(brak tematu)'],
    ['uk', '(без теми)'],
    ['ru', '(без темы)'],
    ['xx', '(no subject)'],
  ])('of a mail without one is told in %s', (language, text) => {
    expect(cleanSubject('Re: ', language)).toBe(text);
  });

  it('has at most 300 characters, none cut in half', () => {
    const clean = cleanSubject('😀'.repeat(400), 'en');
    expect([...clean]).toHaveLength(300);
    expect(clean.endsWith('😀…')).toBe(true);
  });
});

describe('one line', () => {
  it('has no line of any kind in it', () => {
    expect(oneLine('a\r\nb\u2028c\u0085d')).toBe('a b c d');
  });

  it('stays whole when it is short', () => {
    expect(shorten('abc', 3)).toBe('abc');
  });
});
