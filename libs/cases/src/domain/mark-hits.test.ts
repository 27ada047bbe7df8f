import { hitsOf, markHits, snippetOf, type TextPart } from './mark-hits.js';
import { askedTerms } from './search-terms.js';

const written = (parts: TextPart[] | null) =>
  parts?.map(({ text, hit }) => (hit ? `[${text}]` : text)).join('') ?? null;
const isHit = (text: string, others: string[] = []) => hitsOf(askedTerms(text), [{ asked: text, others }]);

describe('words that were found are marked', () => {
  it.each([
    ['by their beginning, whatever the accents', 'lod', 'Jadę do Łodzi', 'Jadę do [Łodzi]'],
    ['twice', 'vat', 'VAT, vat!', '[VAT], [vat]!'],
    ['in an address', 'anna@firm.pl', '<anna@firm.pl>', '<[anna]@[firm].[pl]>'],
    ['not at all', 'x', 'abc', 'abc'],
  ])('%s', (_how, asked, text, marked) => expect(written(markHits(text, isHit(asked)))).toBe(marked));

  it('in other forms', () =>
    expect(written(markHits('Brak faktury.', isHit('faktura', ['faktury'])))).toBe('Brak [faktury].'));
});

describe('the passage shown', () => {
  const long = 'lorem ipsum '.repeat(40);

  it('is the whole of a short text, on one line', () =>
    expect(written(snippetOf('One\n\n two  three', isHit('two')))).toBe('One [two] three'));

  it('is cut between words around what was found', () => {
    const shown = written(snippetOf(`${long}needle ${long}`, isHit('needle')))!;
    expect(shown).toMatch(/^…(lorem |ipsum )+\[needle\]( lorem| ipsum)+…$/);
    expect(shown.length).toBeLessThan(200);
  });

  it('is where most of the words stand', () =>
    expect(written(snippetOf(`red ${long} red car ${long}`, isHit('red car')))).toContain('[red] [car]'));

  it('cuts a word that has no end', () =>
    expect(written(snippetOf(`needle ${'x'.repeat(1000)}`, isHit('needle')))!.length).toBeLessThan(200));

  it('is none where nothing was found', () => expect(snippetOf('abc', isHit('x'))).toBeNull());
});
