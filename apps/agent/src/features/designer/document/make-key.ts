const CYRILLIC: Record<string, string> = {
  ...{ а: 'a', б: 'b', в: 'v', г: 'h', ґ: 'g', д: 'd', е: 'e', є: 'ie', ж: 'zh', з: 'z', и: 'y', і: 'i' },
  ...{ ї: 'i', й: 'i', к: 'k', л: 'l', м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u' },
  ...{ ф: 'f', х: 'kh', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'shch', ь: '', ю: 'iu', я: 'ia' },
  ...{ ё: 'e', ъ: '', ы: 'y', э: 'e', ł: 'l' },
};
const LIMIT = 40;

/** A key made of a name in any of our languages, unlike those taken: `Wysłać` becomes `wyslac`, a second one `wyslac-2`. */
export function makeKey(name: string, taken: readonly string[], otherwise: string): string {
  const plain = [...name.toLowerCase().normalize('NFC')]
    .map((letter) => CYRILLIC[letter] ?? letter.normalize('NFD').replace(/\p{M}/gu, ''))
    .join('')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+|-+$/g, '')
    .slice(0, LIMIT)
    .replace(/-+$/, '');
  const base = plain || otherwise;
  for (let number = 1; ; number += 1) {
    const key = number === 1 ? base : `${base}-${number}`;
    if (!taken.includes(key)) return key;
  }
}
