import { locksOut, type StaffChange, type Staffing } from './last-administrator.js';

const office = (holders: Record<string, number>): Staffing => ({
  holders: new Map(Object.entries(holders)),
  rights: new Map([
    ['administrator', ['people.manage', 'role.manage', 'self']],
    ['owner', ['role.manage', 'people.manage']],
    ['personnel', ['people.manage']],
    ['lawyer', ['role.manage']],
    ['expert', ['case.read']],
  ]),
});

describe('nobody is left who manages people and roles', () => {
  it.each<[string, Record<string, number>, StaffChange, boolean]>([
    [
      'the only one leaves',
      { administrator: 1, expert: 5 },
      { kind: 'leaves', roleKey: 'administrator' },
      true,
    ],
    ['one of two leaves', { administrator: 2 }, { kind: 'leaves', roleKey: 'administrator' }, false],
    [
      'one of another such role stays',
      { administrator: 1, owner: 1 },
      { kind: 'leaves', roleKey: 'owner' },
      false,
    ],
    [
      'one right each with two people is not both with one',
      { administrator: 1, personnel: 1, lawyer: 1 },
      { kind: 'leaves', roleKey: 'administrator' },
      true,
    ],
    ['somebody else leaves', { administrator: 1, expert: 1 }, { kind: 'leaves', roleKey: 'expert' }, false],
    [
      'the only one becomes an expert',
      { administrator: 1 },
      { kind: 'moves', from: 'administrator', to: 'expert' },
      true,
    ],
    [
      'the only one changes to a role with both',
      { administrator: 1 },
      { kind: 'moves', from: 'administrator', to: 'owner' },
      false,
    ],
    [
      'an expert becomes one',
      { administrator: 1, expert: 1 },
      { kind: 'moves', from: 'expert', to: 'administrator' },
      false,
    ],
    [
      'the role loses one of the two',
      { administrator: 3 },
      { kind: 'rights', roleKey: 'administrator', rights: ['people.manage', 'case.read'] },
      true,
    ],
    [
      'the role loses another right',
      { administrator: 1 },
      { kind: 'rights', roleKey: 'administrator', rights: ['people.manage', 'role.manage'] },
      false,
    ],
    [
      'a role nobody has loses both',
      { administrator: 1 },
      { kind: 'rights', roleKey: 'owner', rights: [] },
      false,
    ],
    ['there was nobody before either', { expert: 2 }, { kind: 'leaves', roleKey: 'expert' }, false],
  ])('when %s', (_what, holders, change, locked) => {
    expect(locksOut(office(holders), change)).toBe(locked);
  });
});
