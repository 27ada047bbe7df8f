import { RIGHTS, type Right } from '../access/actor.js';
import { SCOPES, grantable, inForce } from './scopes.js';

const of = (...rights: Right[]) => grantable({ rights: new Set(rights) });

describe('what a token can be given', () => {
  it('is what its maker holds, and acting for whoever reads cases', () => {
    expect(of('case.read', 'contact.read')).toEqual(['case.read', 'case.act', 'contact.read']);
    expect(of('contact.read')).toEqual(['contact.read']);
  });

  it.each(['self', 'token.create', 'token.manage', 'operate.sessions'] as const)(
    'is never %s: that is for people alone',
    (right) => {
      expect(SCOPES).not.toContain(right);
      expect(of(...RIGHTS)).not.toContain(right);
    },
  );
});

describe('what a token may do', () => {
  it.each([
    ['both of its scopes', ['case.read', 'case.act'], ['case.read'], ['case.read', 'case.act']],
    ['no more than its scopes', ['case.read'], ['case.read', 'case.edit'], ['case.read']],
    ['nothing its agent may no longer', ['case.read', 'case.edit'], ['case.read'], ['case.read']],
    [
      'not act where its agent no longer reads',
      ['case.act', 'contact.read'],
      ['contact.read'],
      ['contact.read'],
    ],
    ['nothing a token never may', ['self', 'token.create'], ['self', 'token.create'], []],
  ])('is %s', (_what, scopes, rights, may) => {
    expect(inForce(scopes, rights)).toEqual(may);
  });
});
