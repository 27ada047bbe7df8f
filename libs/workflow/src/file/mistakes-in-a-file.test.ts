import { SOUND, problems, withLine } from '../testing/sample-file.js';

describe('a mistake in a file', () => {
  // prettier-ignore
  it.each<[string, string, string, string, RegExp]>([
    ['an unknown key', 'language', 'langauge: pl', 'langauge', /Unknown key "langauge"/],
    ['a time zone there is not', 'language', 'language: pl\ntimeZone: Europe/Warszawa', 'timeZone', /"Europe\/Warszawa" is not a time zone/],
    ['a word for what opening does', 'language', 'language: pl\nopeningTakes: sometimes', 'openingTakes', /true or false/],
    ['an unknown fate of automatic mail', 'language', 'language: pl\nautomaticMail: delete', 'automaticMail', /"delete" is none of: show, apart, drop/],
    ['an offset in place of a time zone', 'language', "language: pl\ntimeZone: '+02:00'", 'timeZone', /is not a time zone/],
    ['an unknown language of a text', '    name: Closed', '    name: { en: Closed, de: Zu }', 'states.closed.name.de', /Unknown key "de"/],
    ['a text without English', '    name: Closed', '    name: { pl: Zamknięta }', 'states.closed.name.en', /"en" is missing/],
    ['an empty name', '    name: Closed', "    name: ' '", 'states.closed.name', /not be empty/],
    ['a name that is a number', '    name: Closed', '    name: 2024', 'states.closed.name', /Must be a text/],
    ['a name that is too long', '    name: Closed', `    name: ${'a'.repeat(61)}`, 'states.closed.name', /Longer than 60/],
    ['an unknown kind of state', '    kind: closed', '    kind: done', 'states.closed.kind', /"done" is none of: unused/],
    ['two initial states', '    kind: closed', '    kind: closed\n    initial: true', 'states.closed.initial', /"closed" is a second initial state; the first is "new"/],
    ['a state that leads nowhere', '    to: closed', '    to: archive', 'actions.reply.to', /There is no state "archive"/],
    ['an action offered nowhere', '    from: new', '    from: [new, nwe]', 'actions.reply.from', /There is no state "nwe"/],
    ['everywhere and somewhere', '    from: new', "    from: ['*', new]", 'actions.reply.from', /stands alone/],
    ['an unknown kind of field', '      due', '      due: { label: Due, kind: datum }', 'actions.reply.fields.due.kind', /"datum" is none of/],
    ['a choice without options', '      due', '      due: { label: Due, kind: choice }', 'actions.reply.fields.due.options', /needs options/],
    ['a hidden option there is not', '      due', '      due: { label: Due, kind: choice, options: { a: A, b: B }, hiddenOptions: [c] }', 'actions.reply.fields.due.hiddenOptions.0', /no option "c"/],
    ['nothing but hidden options', '      due', '      due: { label: Due, kind: choice, options: { a: A }, hiddenOptions: [a] }', 'actions.reply.fields.due.hiddenOptions', /hide the field instead/],
    ['hidden options of a date', '      due', '      due: { label: Due, kind: date, hiddenOptions: [a] }', 'actions.reply.fields.due.hiddenOptions', /has no options/],
    ['options of a date', '      due', '      due: { label: Due, kind: date, options: { a: A } }', 'actions.reply.fields.due.options', /has no options/],
    ['an amount without a currency', '  amount:', '  amount: { label: Amount, kind: amount }', 'form.amount', /needs a currency/],
    ['a currency that is none', '  amount:', '  amount: { label: Amount, kind: amount, currency: zloty }', 'form.amount.currency', /ISO 4217/],
    ['a public form with a field of files', '      topic', '      topic: { label: Photo, kind: file }', 'webForms.contact.fields.topic.kind', /"file" is none of/],
    ['terms that lead to a script', '      topic', '      topic: { label: Topic, kind: text }\n    terms: I agree\n    termsUrl: javascript:alert(1)', 'webForms.contact.termsUrl', /http:\/\/ or https:\/\//],
    ['terms that lead elsewhere in one language', '      topic', '      topic: { label: Topic, kind: text }\n    terms: I agree\n    termsUrl: { en: /terms, pl: //evil.example }', 'webForms.contact.termsUrl.pl', /path that begins/],
    ['a link to terms that are not there', '      topic', '      topic: { label: Topic, kind: text }\n    termsUrl: /terms', 'webForms.contact.termsUrl', /needs "terms"/],
    ['a public form that picks an agent', '      topic', '      topic: { label: Who, kind: user }', 'webForms.contact.fields.topic.kind', /"user" is none of/],
    ['a key that is none', '  closed:', '  Closed!:', 'states.Closed!', /"Closed!" is not a key/],
    ['a malformed principal', '    see: [role:expert]', '    see: [expert]', 'states.new.see.0', /"expert" is not role:…/],
    ['a principal of an unknown kind', '    see: [role:expert]', '    see: [team:expert]', 'states.new.see.0', /is not role:…/],
    ['an agent without an address', '    see: [role:expert]', '    see: [role:expert, agent:anna]', 'states.new.see.1', /is not role:…/],
    ['a principal named twice', '    see: [role:expert]', '    see: [role:expert, role:expert]', 'states.new.see.1', /stands here twice/],
    ['a rule of assignment there is not', '    writes: message', '    writes: message\n    assign: random', 'actions.reply.assign', /"random" is none of: ask/],
    ['an unknown recipient', '      - to:', '      - to: everybody', 'actions.reply.mails.0.to', /"everybody" is none of: customer/],
    ['a template that does not parse', "        subject: 'Re", "        subject: '{{#if case.number}}'", 'actions.reply.mails.0.subject', /does not parse/],
    ['a variable there is not', "        subject: 'Re", "        subject: '{{case.nubmer}}'", 'actions.reply.mails.0.subject', /Unknown variable "case.nubmer"/],
    ['a field of another action', "        subject: 'Re", "        subject: '{{fields.amount}}'", 'actions.reply.mails.0.subject', /Unknown variable "fields.amount"/],
    ['a field of contacts there is not', "        subject: 'Re", "        subject: '{{contact.fields.tier}}'", 'actions.reply.mails.0.subject', /Unknown variable "contact.fields.tier"; known here: .*contact.fields.customer-since/],
    ['a confirmation with what is kept of the contact', "  subject: 'Received", "  subject: 'Re: {{contact.fields.customer-since}}'", 'confirmation.subject', /Unknown variable "contact.fields.customer-since"/],
    ['a confirmation with the sender’s words', "  subject: 'Received", "  subject: 'Re: {{case.subject}}'", 'confirmation.subject', /Unknown variable "case.subject"/],
    ['an unsafe variable', '  body: Thanks', "  body: '{{{stream.name}}}'", 'confirmation.body', /use two braces/],
    ['a subject of two lines', "        subject: 'Re", '        subject: "a\\nb"', 'actions.reply.mails.0.subject', /one line/],
    ['a time that is none', '    after: 14d', '    after: two weeks', 'actions.expire.after', /whole number with m, h, d or w/],
    ['no time at all', '    after: 14d', '    after: 0d', 'actions.expire.after', /whole number/],
    ['a time without its unit', '    after: 14d', '    after: 14', 'actions.expire.after', /whole number/],
    ['a timer that is also a mail', '    by: customer-message', '    after: 1d\n    by: customer-message', 'actions.wrote.by', /leave "by" out/],
    ['a timer without a time', '    by: customer-message', '    by: timer', 'actions.wrote.by', /needs "after"/],
    ['a mail that needs a right', '    by: customer-message', '    by: customer-message\n    perform: [role:expert]', 'actions.wrote.perform', /needs no right/],
    ['a mail that writes a note', '    by: customer-message', '    by: customer-message\n    writes: note', 'actions.wrote.writes', /writes message/],
    ['a mail that asks for an assignee', '    by: customer-message', '    by: customer-message\n    assign: ask', 'actions.wrote.assign', /no agent to ask/],
    ['a clock that fills in fields', '    after: 14d', '    after: 14d\n    fields: { x: { label: X, kind: text, required: true } }', 'actions.expire.fields', /Nobody fills in/],
    ['a clock that deletes', '    after: 14d', '    after: 14d\n    deletes: true', 'actions.expire.deletes', /Only an agent deletes/],
    ['approval of nothing', '    writes: message', '    writes: accept', 'actions.reply.writes', /no action writes a proposal/],
    ['a colour that is none', "    color: '#AABBCC'", '    color: red', 'states.closed.color', /#rrggbb/],
    ['a term of an action that leads to no callback', '    writes: message', '    writes: message\n    term: 30m', 'actions.reply.term', /leads to a callback/],
    ['a term that is none', '    writes: message', '    writes: message\n    term: half an hour', 'actions.reply.term', /whole number with m, h, d or w/],
    ['a grace period of an agent’s action', '    writes: message', '    writes: message\n    reopenWithin: 14d', 'actions.reply.reopenWithin', /by customer-message/],
    ['an address that is none', 'mailboxes', 'mailboxes: [help]', 'mailboxes.0', /not an e-mail address/],
    ['a sender’s name of two lines', 'sender', 'sender: { name: "a\\nb", address: a@demo.test }', 'sender.name', /one line/],
    ['a list in place of a map', 'members', 'members: [first-line]', 'members', /Must be a map/],
    ['a word in place of yes or no', '    initial: true', '    initial: yes', 'states.new.initial', /true or false/],
    ['a header with a field the form does not have', '  amount:', '  amount: { label: Amount, kind: amount, currency: PLN }\nheader: [{ field: amuont }]', 'header.0.field', /no field "amuont"/],
    ['a header with a fact no contact has', '  amount:', '  amount: { label: Amount, kind: amount, currency: PLN }\nheader: [{ contact: shoe-size }]', 'header.0.contact', /no "shoe-size"; known here: phone, email/],
    ['a header that names the same twice', '  amount:', '  amount: { label: Amount, kind: amount, currency: PLN }\nheader: [{ contact: phone }, { contact: phone }]', 'header.1.contact', /stands here twice/],
    ['a header that names nothing', '  amount:', '  amount: { label: Amount, kind: amount, currency: PLN }\nheader: [{}]', 'header.0', /either a "field".*or an action as a "button"/],
    ['a header too long to read', '  amount:', '  amount: { label: Amount, kind: amount, currency: PLN }\nheader: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13]', 'header', /At most 12/],
    ['a button of an action there is not', '  amount:', '  pay: { button: paid }', 'form.pay.button', /There is no action "paid"/],
    ['a button of what a clock does', '  amount:', '  pay: { button: expire }', 'form.pay.button', /Only an action by an agent has a button; "expire"/],
    ['a button of what a customer does', '  amount:', '  pay: { button: wrote }', 'form.pay.button', /Only an action by an agent/],
    ['a second button of an action', '  amount:', '  pay: { button: reply }\n  again: { button: reply }', 'form.again.button', /"reply" has a button among the fields already/],
    ['a button that is also a field', '  amount:', '  pay: { button: reply, label: Pay }', 'form.pay.label', /Unknown key "label"; known here: button/],
    ['a button of no action', '  amount:', '  pay: { button: [reply] }', 'form.pay.button', /Must be a text/],
    ['a slip in the word button', '  amount:', '  pay: { buton: reply }', 'form.pay.buton', /known here: .*button/],
    ['a button of an action’s form', '      due', '      due: { button: reply }', 'actions.reply.fields.due.button', /Unknown key "button"/],
    ['a button of the header of an action there is not', '  amount:', '  amount: { label: Amount, kind: amount, currency: PLN }\nheader: [{ button: paid }]', 'header.0.button', /There is no action "paid"/],
    ['a header that shows a button as a field', '  amount:', '  pay: { button: reply }\nheader: [{ field: pay }]', 'header.0.field', /no field "pay"/],
    ['a field that is read-only nowhere', '  amount:', '  amount: { label: Amount, kind: amount, currency: PLN, readOnlyIn: [shut] }', 'form.amount.readOnlyIn.0', /There is no state "shut"/],
    ['a field edited by nobody one knows', '  amount:', '  amount: { label: Amount, kind: amount, currency: PLN, edit: [expert] }', 'form.amount.edit.0', /is not role:…/],
    ['an action’s field that says who edits it', '      due', '      due: { label: Due, kind: date, edit: [role:expert] }', 'actions.reply.fields.due.edit', /Unknown key "edit"/],
  ])('is named with its line: %s', (_, start, replacement, path, message) => {
    const { text, line } = withLine(start, replacement);
    const found = problems(text).find((problem) => problem.path === path);
    expect(found).toMatchObject({ file: 'help.yaml', message: expect.stringMatching(message) });
    expect(found?.column).toBeGreaterThan(0);
    expect(found?.line).toBe(line + (replacement.split('\n').length - 1));
  });

  it.each([
    ['key', 1],
    ['sender', 1],
    ['confirmation', 1],
    ['states', 1],
  ])('is a missing %s', (key, line) => {
    const rest = SOUND.split(/\n(?=\S)/)
      .filter((part) => !part.startsWith(`${key}:`))
      .join('\n');
    expect(problems(rest)).toContainEqual(expect.objectContaining({ path: key, line }));
  });

  it('is a workflow without an initial state', () => {
    const line = SOUND.split('\n').indexOf('states:') + 1;
    const message = expect.stringContaining('No state is the initial one');
    expect(problems(SOUND.replace('    initial: true\n', ''))).toEqual([
      expect.objectContaining({ path: 'states', line, message }),
    ]);
  });

  it('stands on the line of a long template it is in', () => {
    const broken = SOUND.replace('{{textHtml}} {{fields.due}}', '{{textHtml}} {{fields.dew}}');
    const line = broken.split('\n').findIndex((text) => text.includes('fields.dew')) + 1;
    expect(problems(broken)).toEqual([expect.objectContaining({ line, path: 'actions.reply.mails.0.body' })]);
  });

  it('is a key written twice, on its second line', () => {
    const twice = SOUND.replace('  closed:\n', '  new:\n');
    const line = twice.split('\n').lastIndexOf('  new:') + 1;
    expect(problems(twice)).toEqual([
      expect.objectContaining({ line, message: expect.stringContaining('unique') }),
    ]);
  });

  it('is YAML that does not parse', () => {
    expect(problems('key: [a\nname: x')[0]).toMatchObject({ file: 'help.yaml', line: expect.any(Number) });
  });

  it('is one of several, all told at once in the order of the file', () => {
    const found = problems(
      SOUND.replace('language: pl', 'language: de')
        .replace('kind: closed', 'kind: done')
        .replace('14d', 'soon'),
    );
    expect(found.map((problem) => problem.path)).toEqual([
      'language',
      'states.closed.kind',
      'actions.expire.after',
    ]);
    expect(found.map((problem) => problem.line)).toEqual(
      [...found.map((problem) => problem.line)].sort((a, b) => a - b),
    );
  });

  it.each([
    ['an empty file', ''],
    ['a list', '- a\n- b'],
    ['a word', 'hello'],
    ['nothing but null', 'null'],
    ['states that are a list', SOUND.replace(/states:[\s\S]*actions:/, 'states: [new]\nactions:')],
    ['a file that is too long', `# ${'a'.repeat(1_000_000)}`],
    [
      'aliases that explode',
      `a: &a [x,x,x,x,x,x,x,x,x]\n${'bcdefgh'
        .split('')
        .map((key, index) => `${key}: &${key} [${Array(9).fill(`*${'abcdefg'[index]}`).join(',')}]`)
        .join('\n')}`,
    ],
  ])('is %s', (_, text) => {
    expect(problems(text).length).toBeGreaterThan(0);
  });
});
