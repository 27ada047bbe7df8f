import { endingList, withoutEnding } from './endings.js';

const NOMINAL = endingList(
  'ами ями ах ях ів їв ом ем єм ою ею єю ові еві єві ам ям ій їй ої ого ього ому ьому им ими их ім їх а я о е є и і ї у ю ь й',
);
const VERBAL = endingList(
  'увати ювати ати яти ити іти ував ював ав яв ив ів ала яла ила ило али яли или ують ює ує уємо юємо аю яю ають яють имо ять ать',
);
const PARTICIPLE = endingList('ован йован ан ян ен єн');
/** Before an і of an ending. */
const SOFTENED: readonly (readonly [string, string])[] = [
  ['з', 'г'],
  ['ц', 'к'],
  ['с', 'х'],
];

/**
 * What the forms of a Ukrainian word have in common: forms of one word share at least one of these. A light stemmer with
 * the changes of sound that ordinary nouns know: договір, договору; рахунок, рахунку; книга, книзі.
 * @param word small letters
 */
export function ukrainianStems(word: string): string[] {
  const stems = new Set<string>();
  const nominal = withoutEnding(word, NOMINAL, 3);
  if (!nominal || /[^аеєиіїоуюя]$/.test(word)) bare(word).forEach((stem) => stems.add(stem));
  if (nominal) {
    stems.add(settled(nominal.stem));
    const soft = nominal.ending === 'і' && SOFTENED.find(([end]) => nominal.stem.endsWith(end));
    if (soft) stems.add(settled(nominal.stem.slice(0, -1) + soft[1]));
  }
  const verbal = withoutEnding(word, VERBAL, 4);
  if (verbal) stems.add(settled(verbal.stem));
  for (const stem of [...stems]) {
    const participle = withoutEnding(stem, PARTICIPLE, 4);
    if (participle) stems.add(settled(participle.stem));
  }
  return [...stems];
}

/** Closed syllables have і where others have о or е: договір, договору; лікарень, лікарні. */
function bare(word: string): string[] {
  const stem = settled(word);
  const closed = /^(.+)і([^аеєиіїоуюя]{1,2})$/.exec(stem);
  return closed ? [stem, `${closed[1]}о${closed[2]}`, `${closed[1]}е${closed[2]}`] : [stem];
}

const settled = (stem: string): string =>
  stem
    .replace(/[ьйі]$/, '')
    .replace(/(?<=..[^аеєиіїоуюя])(?:о(?=к$)|е(?=[кцн]$))/, '')
    .replace(/нн$/, 'н');
