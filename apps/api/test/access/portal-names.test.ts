import { readSdl } from '@sprawa/contracts/sdl';
import { buildSchema, isEnumType, isInputObjectType, isInterfaceType, isObjectType } from 'graphql';
import { readAccessTable } from '../../testing/access/access-table.js';

/** Words that internal things go by. Whoever adds one thinks of what else it could be called. */
const INTERNAL = [
  'note',
  'intern',
  'proposal',
  'approv',
  'accept',
  'reject',
  'draft',
  'priority',
  'group',
  'right',
  'permission',
  'may',
  'role',
  'supervisor',
  'owner',
  'assign',
  'agent',
  'staff',
  'email',
  'phone',
  'participant',
  'recipient',
  'contact',
  'queue',
  'timeline',
  'entry',
  'visibility',
  'version',
  'state',
  'deliver',
  'original',
  'follow',
  'label',
  'token',
  'secret',
  'password',
  'hash',
];

/** `Type`, `Type.field`, `Type.field(argument)` and `Enum.VALUE`. */
function namesOf(sdl: string): string[] {
  const types = Object.values(buildSchema(sdl).getTypeMap()).filter(({ name }) => !name.startsWith('__'));
  return types.flatMap((type) => {
    if (isEnumType(type)) return [type.name, ...type.getValues().map(({ name }) => `${type.name}.${name}`)];
    if (isInputObjectType(type))
      return [type.name, ...Object.keys(type.getFields()).map((field) => `${type.name}.${field}`)];
    if (!isObjectType(type) && !isInterfaceType(type)) return [type.name];
    const fields = Object.values(type.getFields()).flatMap((field) => [
      `${type.name}.${field.name}`,
      ...field.args.map((arg) => `${type.name}.${field.name}(${arg.name})`),
    ]);
    return [type.name, ...fields];
  });
}

/** The last part counts: what a suspicious type holds is looked at name by name as well. */
const isSuspicious = (name: string): boolean => {
  const own = name
    .split(/[.(]/)
    .at(-1)!
    .replace(/[a-z](?=[A-Z])/g, '$&_')
    .toLowerCase();
  return INTERNAL.some((word) => new RegExp(`(^|_)${word}`).test(own));
};

describe('the portal’s schema', () => {
  const suspicious = namesOf(readSdl('portal')).filter(isSuspicious);

  it('has no name for anything internal, beyond those that were looked at one by one', () => {
    expect(suspicious.sort()).toEqual(readAccessTable().portalNames.toSorted());
  });

  it('would not pass with the agents’ types in it', () => {
    const names = namesOf(readSdl('agent')).filter(isSuspicious);
    for (const name of [
      'NoteEntry',
      'ProposalEntry',
      'Case.priority',
      'Case.approvalPending',
      'Case.draft',
      'Case.group',
      'Case.may',
      'Me.rights',
      'Contact.note',
      'Entry.visibility',
      'MessageEntry.originalUrl',
      'MessageEntry.deliveryDetail',
    ])
      expect(names).toContain(name);
  });
});
