import { RIGHTS } from '@sprawa/identity';
import { RIGHT_GROUPS } from './right-words.js';

it('every right but one’s own stands in one group of the screen', () => {
  expect(RIGHT_GROUPS.flatMap(({ rights }) => rights).sort()).toEqual(
    RIGHTS.filter((right) => right !== 'self').sort(),
  );
});
