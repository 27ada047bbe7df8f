import { passwordFault, repeatFault } from './password-rules.js';

describe('a new password', () => {
  it('needs ten characters, spaces and all', () => {
    expect(passwordFault('nine char')).toBe('tooShort');
    expect(passwordFault('ten chars!')).toBeNull();
  });

  it('counts letters, not bytes', () => expect(passwordFault('🐈🐈🐈🐈🐈')).toBe('tooShort'));
  it('has an end', () => expect(passwordFault('x'.repeat(201))).toBe('tooLong'));
  it('is typed twice the same', () => {
    expect(repeatFault('ten chars!', 'ten chars!')).toBeNull();
    expect(repeatFault('ten chars!', 'Ten chars!')).toBe('passwordsDiffer');
  });
});
