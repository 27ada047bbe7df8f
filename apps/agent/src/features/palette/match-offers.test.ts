import type { Offer } from '../../keyboard/offers.js';
import { matchOffers } from './match-offers.js';

const offers: Offer[] = ['Nowa sprawa', 'Moje sprawy', 'Obserwuj', 'Wyślij odpowiedź'].map((label) => ({
  ...{ id: label, label, section: 'go' },
  run: () => undefined,
}));
const found = (typed: string) => matchOffers(offers, typed).map(({ label }) => label);

describe('what is offered for what was typed', () => {
  it.each([
    ['', ['Nowa sprawa', 'Moje sprawy', 'Obserwuj', 'Wyślij odpowiedź']],
    ['spr', ['Nowa sprawa', 'Moje sprawy']],
    ['SPRAWA now', ['Nowa sprawa']],
    ['wyslij', ['Wyślij odpowiedź']],
    ['prawa', []],
  ])('%s', (typed, labels) => expect(found(typed)).toEqual(labels));
});
