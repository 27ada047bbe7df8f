import { DONE, LinkingOffice } from '../testing/linking.js';
import { UNDO_MERGE, merge } from '../testing/merging.js';

let office: LinkingOffice;
beforeAll(async () => {
  office = await LinkingOffice.open();
}, 120_000);
afterAll(() => office.close());

describe('links of a case that is merged', () => {
  it('are those of the case that stays, without one to itself, and go back when it is undone', async () => {
    const [gone, stays, blocked, child] = await office.several(4);
    await office.link(gone, 'BLOCKS', blocked);
    await office.link(child, 'CHILD_OF', gone);
    await office.link(gone, 'RELATED', stays);
    await merge(await office.expert(), gone, stays);
    expect(await office.linksOf(stays)).toEqual([
      ['BLOCKS', blocked],
      ['PARENT_OF', child],
    ]);
    expect(await office.linksOf(blocked)).toEqual([['BLOCKED_BY', stays]]);
    expect(await office.linksOf(child)).toEqual([['CHILD_OF', stays]]);
    expect(await office.link(stays, 'RELATED', blocked)).toMatchObject({ code: 'INVALID_INPUT' });

    await (await office.expert()).ask(UNDO_MERGE, { number: gone });
    expect(await office.linksOf(stays)).toEqual([['RELATED', gone]]);
    expect(await office.linksOf(gone)).toEqual([
      ['BLOCKS', blocked],
      ['PARENT_OF', child],
      ['RELATED', stays],
    ]);
  });

  it('leave the case that stays under its own parent', async () => {
    const [gone, stays, ofGone, own] = await office.several(4);
    await office.link(gone, 'CHILD_OF', ofGone);
    await office.link(stays, 'CHILD_OF', own);
    await merge(await office.expert(), gone, stays);
    expect(await office.linksOf(stays)).toEqual([['CHILD_OF', own]]);
    expect(await office.linksOf(ofGone)).toEqual([]);
    expect(await office.unlink(stays, 'CHILD_OF', own)).toEqual(DONE);
    expect(await office.linksOf(stays)).toEqual([['CHILD_OF', ofGone]]);
  });

  it('may be taken away there', async () => {
    const [gone, stays, other] = await office.several(3);
    await office.link(other, 'RELATED', gone);
    await merge(await office.expert(), gone, stays);
    expect(await office.unlink(stays, 'RELATED', other)).toEqual(DONE);
    expect(await office.linksOf(other)).toEqual([]);
  });

  it('keep two apart that would make one case stand under itself', async () => {
    const [top, between, bottom] = await office.several(3);
    await office.link(between, 'CHILD_OF', top);
    await office.link(bottom, 'CHILD_OF', between);
    expect(await merge(await office.expert(), bottom, top)).toMatchObject({
      code: 'INVALID_INPUT',
      fieldErrors: [{ path: 'into' }],
    });
    expect(await merge(await office.expert(), bottom, between)).toEqual(DONE);
    expect(await office.linksOf(between)).toEqual([['CHILD_OF', top]]);
  });
});
