import type { Offer } from '../../keyboard/offers.js';

/** Those whose name holds every word typed as the beginning of one; accents and case do not matter. */
export function matchOffers(offers: readonly Offer[], typed: string): Offer[] {
  const asked = wordsOf(typed);
  return offers.filter(({ label }) => {
    const words = wordsOf(label);
    return asked.every((part) => words.some((word) => word.startsWith(part)));
  });
}

const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('ł', 'l')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
