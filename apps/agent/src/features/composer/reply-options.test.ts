import type { OpenCase } from '../../data/open-case.js';
import { optionsInForce, optionsOf } from './reply-options.js';

const me = { id: 'me' };
const owned = (id: string | null) => ({ owner: id ? { id } : null }) as Pick<OpenCase, 'owner'>;
const both = { assignToMe: true, backToList: true };

describe('the options of a form', () => {
  it.each([
    ['a reply to a case nobody has', true, null, ['assignToMe', 'backToList']],
    ['a reply to a colleague’s case', true, 'colleague', ['assignToMe', 'backToList']],
    ['a reply to one’s own case', true, 'me', ['backToList']],
    ['an action that takes no case along', false, null, ['backToList']],
  ])('%s', (_, offersAssignToMe, owner, offered) => {
    expect(optionsOf({ offersAssignToMe }, owned(owner), me)).toEqual(offered);
  });
});

describe('what was ticked once', () => {
  it('holds where it is offered', () =>
    expect(optionsInForce(['assignToMe', 'backToList'], both)).toEqual(['assignToMe', 'backToList']));
  it('does not hold where it is not', () =>
    expect(optionsInForce(['backToList'], both)).toEqual(['backToList']));
  it('does not hold unticked', () =>
    expect(optionsInForce(['assignToMe', 'backToList'], { assignToMe: false, backToList: false })).toEqual(
      [],
    ));
});
