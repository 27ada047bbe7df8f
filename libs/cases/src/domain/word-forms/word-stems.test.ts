import { foldLetters } from './fold-letters.js';
import { wordStems } from './word-stems.js';

const areForms = (one: string, other: string): boolean => {
  const stems = wordStems(foldLetters(one));
  return wordStems(foldLetters(other)).some((stem) => stems.includes(stem));
};

describe('forms of one word are told', () => {
  it.each([
    ['pl', 'faktura faktury fakturze fakturę fakturą faktur fakturami fakturach'],
    ['pl', 'podatek podatku podatków podatkiem podatkach podatki'],
    ['pl', 'umowa umowy umów umowie umowami'],
    ['pl', 'rachunek rachunku rachunki rachunków'],
    ['pl', 'spółka spółki spółek spółkami spółce'],
    ['pl', 'urząd urzędu urzędem urzędzie urzędy'],
    ['pl', 'księga księgi ksiąg księgach księdze'],
    ['pl', 'korekta korekty korekcie korektę korekt'],
    ['pl', 'deklaracja deklaracji deklaracje deklarację deklaracjami'],
    ['pl', 'płatność płatności płatnościami'],
    ['pl', 'wypowiedzenie wypowiedzenia wypowiedzeniem wypowiedzeń'],
    ['pl', 'urzędnik urzędnika urzędnicy urzędników'],
    ['pl', 'nowy nowa nowego nowych nowej nowymi'],
    ['pl', 'zapłacić zapłacił zapłaciła zapłacimy zapłacony zapłacona'],
    ['pl', 'anulować anulował anulowany anulowanie anuluje'],
    ['uk', 'рахунок рахунку рахунки рахунків рахунком'],
    ['uk', 'договір договору договори договорів'],
    ['uk', 'податок податку податків'],
    ['uk', 'повернення поверненням поверненню повернень'],
    ['uk', 'декларація декларації декларацію декларацій декларацією'],
    ['uk', 'оплата оплати оплату оплатою оплат'],
    ['uk', 'книга книги книзі книг'],
    ['ru', 'счёт счета счетов счетами'],
    ['ru', 'договор договора договоры договором'],
    ['ru', 'возврат возврата возвраты'],
    ['ru', 'рынок рынка рынки рынком'],
    ['ru', 'декларация декларации деклараций'],
    ['en', 'invoice invoices invoiced invoicing'],
    ['en', 'company companies'],
    ['en', 'refund refunds refunded'],
  ])('%s: %s', (_language, written) => {
    const [first, ...others] = written.split(' ');
    expect(others.filter((other) => !areForms(first!, other))).toEqual([]);
  });
});

describe('other words are told apart', () => {
  it.each([
    ['faktura', 'faktycznie'],
    ['podatek', 'podróż'],
    ['umowa', 'umywalka'],
    ['zwrot', 'zwroty1'],
    ['рахунок', 'рахувати'],
    ['invoice', 'involve'],
    ['vat', 'vater'],
  ])('%s and %s', (one, other) => expect(areForms(one, other)).toBe(false));

  it('numbers and short words have no forms', () => {
    expect(wordStems('2026')).toEqual([]);
    expect(wordStems('nie')).toEqual([]);
  });
});
