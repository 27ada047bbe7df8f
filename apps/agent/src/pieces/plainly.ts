/** Letters as they are looked for: small, without marks. */
export const plainly = (text: string): string =>
  text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ł', 'l');
