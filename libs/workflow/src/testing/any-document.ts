import fc from 'fast-check';
import { meaningOf } from '../model/state-kind.js';
import { FIELD_KINDS, STATE_KINDS, type StateKind } from '../model/workflow.js';

type Part = Record<string, unknown>;

/** Also words that mean something to YAML or JavaScript. */
const anyKey = fc.oneof(
  fc.stringMatching(/^[a-z][a-z0-9-]{0,8}$/),
  fc.constantFrom('null', 'true', 'no', 'on', 'y', 'constructor', 'to-string', 'e1', 'en'),
);

const anyLine = fc
  .oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }),
    fc.constantFrom(
      'null',
      'yes',
      '~',
      '1e3',
      '0x1f',
      "it's",
      '#a',
      '- a',
      'a: b',
      '"',
      '@x',
      '…',
      '2026-01-01',
      'a #b',
    ),
  )
  .filter(
    (text) =>
      text.trim() !== '' &&
      text.length <= 60 &&
      !text.includes('{{') &&
      !/[\n\r\u0085\u2028\u2029]/.test(text),
  );
const anyBlock = fc
  .array(
    fc.oneof(anyLine, fc.constantFrom('', '  ', '  indented', 'trailing ', '\t', '---', '{{case.number}}')),
    { minLength: 1, maxLength: 6 },
  )
  .map((lines) => lines.join('\n'))
  .filter((text) => text.trim() !== '' && text.length < 300);

const text = (of: fc.Arbitrary<string>): fc.Arbitrary<unknown> =>
  fc.oneof(of, fc.record({ en: of, pl: of, uk: of, ru: of }, { requiredKeys: ['en'] }));

/** Whom rights name in them; `anyDocument` knows no others. */
export const PRINCIPALS = [
  'role:administrator',
  'role:expert',
  'role:trainee',
  'group:product',
  'group:sales',
  'agent:anna@firm.example',
  'agent:boris@firm.example',
] as const;
const anyPrincipal = fc.constantFrom(...PRINCIPALS);
const anyPrincipals = fc.uniqueArray(anyPrincipal, { maxLength: 4 });
const anyDuration = fc
  .tuple(fc.integer({ min: 1, max: 60 }), fc.constantFrom('m', 'h', 'd'))
  .map(([n, unit]) => `${n}${unit}`);
const anyColor = fc.stringMatching(/^#[0-9a-f]{6}$/);

/** Maps whose keys are names given by the author. */
function named(of: fc.Arbitrary<Part>, most: number, least = 0): fc.Arbitrary<[string, Part][]> {
  return fc.uniqueArray(fc.tuple(anyKey, of), {
    minLength: least,
    maxLength: most,
    selector: ([key]) => key,
  });
}

const anyField: fc.Arbitrary<Part> = fc
  .record(
    {
      label: text(anyLine),
      kind: fc.constantFrom(...FIELD_KINDS),
      required: fc.boolean(),
      help: text(anyBlock),
      options: named(fc.constant({}), 3, 1),
      hidden: fc.boolean(),
    },
    { requiredKeys: ['label', 'kind', 'options'] },
  )
  .map(({ options, ...field }) => ({
    ...field,
    ...(['choice', 'multiple-choice'].includes(field.kind) && {
      options: Object.fromEntries(options.map(([key]) => [key, key])),
      ...(options.length > 1 && { hiddenOptions: [options[0]![0]] }),
    }),
    ...(field.kind === 'amount' && { currency: 'PLN' }),
  }));

const anyMail: fc.Arbitrary<Part> = fc.record(
  {
    to: fc.uniqueArray(
      fc.constantFrom(
        'customer',
        'assignee',
        'supervisor',
        'followers',
        'group:product',
        'address:boss@firm.example',
      ),
      { minLength: 1, maxLength: 3 },
    ),
    subject: text(anyLine),
    body: text(anyBlock),
    cc: fc.boolean(),
  },
  { requiredKeys: ['to', 'subject', 'body'] },
);

interface States {
  keys: string[];
  kinds: Map<string, StateKind>;
  map: Part;
}

const anyStates: fc.Arbitrary<States> = named(
  fc.record(
    {
      name: text(anyLine),
      kind: fc.constantFrom(...STATE_KINDS),
      see: anyPrincipals,
      color: anyColor,
      customerName: text(anyLine),
      customerHint: text(anyBlock),
    },
    { requiredKeys: ['name', 'kind', 'see'] },
  ),
  6,
  1,
).map((states) => {
  const map = Object.fromEntries(
    states.map(([key, state], place) => [
      key,
      place > 0
        ? state
        : {
            ...state,
            kind: meaningOf(state.kind as StateKind).callback ? 'unused' : state.kind,
            initial: true,
          },
    ]),
  );
  const kinds = new Map(Object.entries(map).map(([key, state]) => [key, (state as Part).kind as StateKind]));
  return { keys: states.map(([key]) => key), kinds, map };
});

/** Whoever starts it, it asks for nothing they could not give. */
function anyAction({ keys, kinds }: States): fc.Arbitrary<Part> {
  return fc
    .record(
      {
        name: text(anyLine),
        from: fc.oneof(
          fc.constant('*'),
          fc.uniqueArray(fc.constantFrom(...keys), { minLength: 1, maxLength: 4 }),
        ),
        to: fc.constantFrom(...keys),
        by: fc.constantFrom('agent', 'agent', 'agent', 'customer-message', 'customer', 'timer'),
        perform: anyPrincipals,
        writes: fc.constantFrom('message', 'note', 'proposal', 'nothing'),
        textOptional: fc.boolean(),
        text: text(anyBlock),
        fields: named(anyField, 3),
        assign: fc.constantFrom(
          'ask',
          'performer',
          'previous-owner',
          'least-busy:product',
          'agent:anna@firm.example',
        ),
        mails: fc.array(anyMail, { maxLength: 2 }),
        color: fc.constantFrom('accent', 'good', 'warn', 'bad', 'neutral'),
        icon: fc.constantFrom('send', 'calendar-plus'),
        deletes: fc.boolean(),
        after: anyDuration,
      },
      { requiredKeys: ['name', 'from', 'by', 'perform', 'writes', 'fields', 'after'] },
    )
    .map(({ by, after, perform, writes, fields, assign, deletes, ...rest }) => {
      const callback = rest.to === undefined ? null : meaningOf(kinds.get(rest.to)!).callback;
      const asked = { ...rest, fields: Object.fromEntries(fields) };
      const term = callback && { term: after };
      if (by === 'agent')
        return {
          ...asked,
          perform,
          writes,
          ...(assign !== undefined && { assign }),
          ...(deletes && { deletes }),
          ...term,
        };
      const fixed = assign === 'ask' || assign === 'performer' ? {} : { assign };
      return {
        ...rest,
        ...(fixed.assign !== undefined && fixed),
        ...term,
        ...(by === 'timer' ? { after } : { by, writes: 'message' }),
      };
    });
}

/** Sound documents of the format, with names and texts nobody would think of, and states that lead wherever they like. */
export const anyDocument: fc.Arbitrary<Part> = anyStates.chain((states) =>
  fc
    .record(
      {
        key: anyKey,
        name: text(anyLine),
        icon: fc.constant('bulb'),
        color: anyColor,
        language: fc.constantFrom('en', 'pl', 'uk', 'ru'),
        timeZone: fc.constant('Europe/Warsaw'),
        automaticMail: fc.constantFrom('show', 'apart', 'drop'),
        openingTakes: fc.boolean(),
        mailboxes: fc.uniqueArray(fc.constantFrom('a@firm.example', 'b@firm.example'), { maxLength: 2 }),
        sender: fc.record({ name: anyLine, address: fc.constant('help@firm.example') }),
        signature: text(anyBlock),
        members: fc.record(
          { groups: fc.constant(['product']), agents: fc.constant(['anna@firm.example']) },
          { requiredKeys: [] },
        ),
        confirmation: fc.record({ subject: text(anyLine), body: text(anyBlock) }),
        form: named(anyField, 4).map((fields) => Object.fromEntries(fields)),
        layout: fc.dictionary(
          fc.constantFrom(...states.keys),
          fc.tuple(fc.integer({ min: -100_000, max: 100_000 }), fc.integer({ min: 0, max: 900 })),
        ),
        actions: fc
          .uniqueArray(fc.tuple(anyKey, anyAction(states)), { maxLength: 8, selector: ([key]) => key })
          .map((actions) => Object.fromEntries(actions)),
      },
      { requiredKeys: ['key', 'name', 'sender', 'confirmation', 'actions'] },
    )
    .chain((document) =>
      fc
        .record({
          waits: fc.boolean(),
          where: fc.option(fc.constantFrom(...states.keys), { nil: undefined }),
        })
        .map(({ waits, where }) => ({
          ...withButtons(document),
          actions: waits ? withApproval(document.actions, where) : document.actions,
          states: states.map,
        })),
    ),
);

/** Of two agents' actions the first writes replies that wait, and the second accepts them. */
function withApproval(actions: Record<string, Part>, to: string | undefined): Record<string, Part> {
  const [reply, accept] = Object.entries(actions).filter(
    ([, { by, after }]) => by === undefined && after === undefined,
  );
  if (!reply || !accept) return actions;
  const writing = { ...reply[1] };
  delete writing.deletes;
  return {
    ...actions,
    [reply[0]]: {
      ...writing,
      writes: 'message',
      approval: { of: 'everybody', ...(to !== undefined && { to }) },
    },
    [accept[0]]: { ...accept[1], writes: 'accept' },
  };
}

/** Of two agents' actions the one has a button above all fields, the other below them; and the first one in the header. */
function withButtons<Document extends { form?: Part; actions: Record<string, Part> }>(document: Document) {
  const [first, second] = Object.entries(document.actions)
    .filter(([, { by, after }]) => by === undefined && after === undefined)
    .map(([key]) => key);
  if (!document.form || first === undefined) return document;
  const button = (key: string, action: string | undefined) =>
    action === undefined || key in document.form! ? {} : { [key]: { button: action } };
  return {
    ...document,
    form: { ...button('press-1', first), ...document.form, ...button('press-2', second) },
    header: [{ button: first }],
  };
}
