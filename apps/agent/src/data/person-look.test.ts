import { personLook } from './person-look.js';

describe('the picture of somebody without one', () => {
  it('has the first letters of the first and last name', () =>
    expect(personLook('Anna Maria Łęcka').initials).toBe('AŁ'));
  it('has one letter of one word', () => expect(personLook('олена').initials).toBe('О'));
  it('reads an address like a name', () => expect(personLook('jan.kowalski').initials).toBe('JK'));
  it('is a question mark of nothing', () => expect(personLook('  ').initials).toBe('?'));
  it('keeps its colour', () => expect(personLook('Anna').hue).toBe(personLook('Anna').hue));
});
