import { endingList, withoutEnding } from './endings.js';

/** Of nouns and adjectives, in letters without accents. */
const NOMINAL = endingList(
  'ami iami ach iach om iom em iem owi iowi owie a ia e ie i y u iu o ego iego emu iemu ymi imi ych ich ym im ej iej',
);
const PLURAL_GENITIVE = endingList('ow iow');
/** Of verbs: infinitive, past, present. */
const VERBAL = endingList(
  `owac ac ic yc iec ec nac owal al il yl nal owala ala ila yla nala owalo alo ilo ylo owali ali ili yli owaly aly ily yly
   owalem alem ilem ylem owalam alam ilam ylam uje ujesz ujemy ujecie uja am asz amy acie aja imy isz icie ymy ysz ycie ujac ajac`.replace(
    /\s+/g,
    ' ',
  ),
);
/** What an infinitive's stem bears in participles and in nouns made of it, once their own ending is gone. */
const PARTICIPLE = endingList('owan an ion on en ien yt');

/**
 * What the forms of a Polish word have in common: forms of one word share at least one of these. A light stemmer with the
 * changes of sound that ordinary nouns know: podatek, podatku; faktura, fakturze; umowa, umów; urząd, urzędu.
 * @param word small letters without accents, as `foldLetters` gives it
 */
export function polishStems(word: string): string[] {
  const stems = new Set<string>();
  const nominal = withoutEnding(word, NOMINAL, 3);
  if (!nominal || /[^aeiouy]$/.test(word)) bare(word).forEach((stem) => stems.add(stem));
  if (nominal) softened(nominal.stem, nominal.ending).forEach((stem) => stems.add(stem));
  const genitive = withoutEnding(word, PLURAL_GENITIVE, 4);
  if (genitive) stems.add(settled(genitive.stem));
  const verbal = withoutEnding(word, VERBAL, 4);
  if (verbal) stems.add(settled(verbal.stem));
  for (const stem of [...stems]) {
    const participle = withoutEnding(stem, PARTICIPLE, 4);
    if (participle) stems.add(settled(participle.stem));
  }
  return [...stems];
}

/** Forms without an ending may have another vowel: rachunek, spółek; urząd, ksiąg. */
function bare(word: string): string[] {
  const stem = settled(word);
  const nasal = /^(.+)a([^aeiouy]{1,2})$/.exec(stem);
  return nasal && stem.length > 3 ? [stem, `${nasal[1]}e${nasal[2]}`] : [stem];
}

/** Before some endings the last consonant is softened; each it may have been is given. */
function softened(stem: string, ending: string): string[] {
  const stems = [settled(stem)];
  const turned = (from: string, to: string) => {
    if (stem.endsWith(from)) stems.push(settled(stem.slice(0, -from.length) + to));
  };
  if (ending === 'ie') {
    turned('c', 't');
    turned('dz', 'd');
  } else if (['e', 'y', 'i'].includes(ending)) {
    turned('c', 'k');
    turned('dz', 'g');
  }
  return stems;
}

/** One way of writing: without a fleeting vowel, the i of softness, and the z of a softened r. */
const settled = (stem: string): string =>
  stem
    .replace(/(?<=..[^aeiouy])i?e(?=[kc]$)/, '')
    .replace(/i$/, '')
    .replace(/rz$/, 'r');
