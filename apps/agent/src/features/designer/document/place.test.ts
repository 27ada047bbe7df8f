import { placeName, placeNamed, placeOf, within } from './place.js';

it.each([
  [['states', 'new', 'name'], { of: 'state', key: 'new' }],
  [['actions', 'reply', 'mails', '0'], { of: 'action', key: 'reply' }],
  [['form', 'area'], { of: 'form' }],
  [['webForms', 'wish', 'title'], { of: 'webForms' }],
  [['header', '0', 'field'], { of: 'header' }],
  [['sender', 'address'], { of: 'stream' }],
  [[], { of: 'stream' }],
])('a problem at %j lies in %j', (path, place) => {
  expect(placeOf(path)).toEqual(place);
});

it('a place is named in the address and found by its name', () => {
  for (const place of [
    { of: 'state', key: 'a.b' } as const,
    { of: 'form' } as const,
    { of: 'webForms' } as const,
  ])
    expect(placeNamed(placeName(place))).toEqual(place);
  expect([placeNamed(undefined), placeNamed('state.'), placeNamed('nonsense')]).toEqual([null, null, null]);
});

it('a path lies within those it goes on from', () => {
  expect(within(['actions', 'reply', 'mails', '0'], ['actions', 'reply', 'mails', 0])).toBe(true);
  expect(within(['actions', 'reply'], ['actions', 'reply', 'to'])).toBe(false);
});
