import { makeKey } from './make-key.js';

it.each([
  ['To accept', 'to-accept'],
  ['Wysłać później', 'wyslac-pozniej'],
  ['Нова заявка', 'nova-zaiavka'],
  ['Ждёт ответа', 'zhdet-otveta'],
  ['2. stage', 'stage'],
  ['???', 'state'],
])('%s becomes %s', (name, key) => {
  expect(makeKey(name, [], 'state')).toBe(key);
});

it('a key that is taken gets a number', () => {
  expect(makeKey('New', ['new', 'new-2'], 'state')).toBe('new-3');
});
