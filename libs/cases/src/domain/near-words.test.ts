import { nearWords } from './near-words.js';

describe('what was meant by a word that stands nowhere', () => {
  it.each([
    ['fakutra', ['faktura', 'fraktura', 'factory'], ['faktura']],
    ['reklmacja', ['reklamacja', 'deklaracja'], ['reklamacja']],
    ['invioces', ['invoices', 'invoice'], ['invoices']],
    ['декларция', ['декларация', 'реклама'], ['декларация']],
    ['zwrot', ['zwroot', 'zwrto'], ['zwroot', 'zwrto']],
    ['zwrot', ['zarobek'], []],
    ['word', [], []],
  ])('%s', (typed, candidates, meant) => expect(nearWords(typed, candidates)).toEqual(meant));
});
