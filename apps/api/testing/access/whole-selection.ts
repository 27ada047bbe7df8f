import {
  getNamedType,
  isAbstractType,
  isCompositeType,
  isRequiredArgument,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';

/** Levels below the operation's own answer: what lies deeper is of types that stand higher up as well. */
const DEPTH = 8;

/**
 * The document that asks an operation for everything its answer can hold, so that a field added tomorrow is looked
 * through too. Types are not entered again below themselves.
 */
export function wholeOperation(
  schema: GraphQLSchema,
  kind: 'Query' | 'Mutation' | 'Subscription',
  name: string,
  given: object,
): string {
  const root = schema.getType(kind) as GraphQLObjectType;
  const field = root.getFields()[name];
  if (!field) throw new Error(`${kind} has no ${name}`);
  const used = field.args.filter((arg) => arg.name in given);
  const variables = used.map((arg) => `$${arg.name}: ${String(arg.type)}`).join(', ');
  const passed = used.map((arg) => `${arg.name}: $${arg.name}`).join(', ');
  const said = new Map<string, string>();
  const selection = select({ schema, said }, getNamedType(field.type), []);
  return [
    `${kind.toLowerCase()} ${variables && `(${variables})`} { ${name}${passed && `(${passed})`} ${selection} }`,
    ...Array.from(said, ([asked, part]) => `fragment ${part} ${asked}`),
  ].join(' ');
}

interface Making {
  schema: GraphQLSchema;
  /** Names of fragments by what they ask for: said once, they leave the question short enough to be taken. */
  said: Map<string, string>;
}

function select(making: Making, type: GraphQLNamedType, above: readonly string[]): string {
  if (!isCompositeType(type)) return '';
  const { schema, said } = making;
  const within = [...above, type.name];
  if (isAbstractType(type)) {
    const members = schema.getPossibleTypes(type);
    const parts = members.map((member) => {
      const fields = ownFields(making, member, [...within, member.name], clashes(members));
      return `... on ${member.name} { ${fields} }`;
    });
    return `{ __typename ${parts.join(' ')} }`;
  }
  const fields = `__typename ${ownFields(making, type as GraphQLObjectType, within, new Set())}`;
  if (above.length === 0) return `{ ${fields} }`;
  const asked = `on ${type.name} { ${fields} }`;
  if (!said.has(asked)) said.set(asked, `Part${said.size}`);
  return `{ ...${said.get(asked)} }`;
}

function ownFields(
  making: Making,
  type: GraphQLObjectType,
  within: readonly string[],
  clashing: ReadonlySet<string>,
): string {
  return Object.values(type.getFields())
    .filter((field) => !field.args.some(isRequiredArgument))
    .flatMap((field) => {
      const below = getNamedType(field.type);
      const composite = isCompositeType(below);
      if (composite && (within.includes(below.name) || within.length >= DEPTH)) return [];
      const alias = clashing.has(field.name) ? `${type.name}_${field.name}: ` : '';
      return [`${alias}${field.name}${composite ? ` ${select(making, below, within)}` : ''}`];
    })
    .join(' ');
}

/** Names whose types differ between the members, which GraphQL lets stand in one answer only under other names. */
function clashes(members: readonly GraphQLObjectType[]): Set<string> {
  const types = new Map<string, Set<string>>();
  const note = (field: GraphQLField<unknown, unknown>) =>
    types.set(field.name, (types.get(field.name) ?? new Set()).add(String(field.type)));
  for (const member of members) Object.values(member.getFields()).forEach(note);
  return new Set([...types].filter(([, kinds]) => kinds.size > 1).map(([name]) => name));
}
