import { readOperations } from '@sprawa/contracts/sdl';
import { OutboxQueue, Schedule } from '@sprawa/platform';
import { createTransport } from 'nodemailer';
// eslint-disable-next-line @nx/enforce-module-boundaries -- the desk of the bench, which nobody else imports
import { RARE_WORD } from '../../../bench/src/seed/size.js';
import type { FilledDesk } from './filled-desk.js';
import type { StatementListener } from './statement-listener.js';

const QUEUES = [
  ...[
    'TO_ASSIGN',
    'MINE',
    'TO_ACCEPT',
    'WAITING',
    'UNREAD',
    'FOLLOWED',
    'CALLBACKS_DUE',
    'SNOOZED',
    'ALL',
    'ARCHIVE',
  ],
];
const SORTS = ['NEWEST_ACTIVITY', 'OLDEST_ACTIVITY', 'NEWEST', 'OLDEST', 'PRIORITY'];

type Ask = (what: string, name: string, variables?: object) => Promise<any>;

/** Does what people do all day, with the operations of their apps, letter for letter. */
export class EverydayWork {
  private readonly agents = readOperations('agent');
  private readonly customers = readOperations('portal');

  constructor(
    private readonly desk: FilledDesk,
    private readonly listener: StatementListener,
  ) {}

  private readonly agent: Ask = (what, name, variables = {}) =>
    this.listener.while(what, () => this.desk.agent.ask(this.agents[name]!, variables));

  private readonly customer: Ask = (what, name, variables = {}) =>
    this.listener.while(what, () => this.desk.customer.ask(this.customers[name]!, variables));

  private async first<Row extends object>(sql: string): Promise<Row> {
    const { rows } = await this.desk.client.query<Row>(sql);
    if (!rows[0]) throw new Error(`The desk has none: ${sql}`);
    return rows[0];
  }

  private async list(what: string, filter: object, sort = 'NEWEST_ACTIVITY', pages = 1): Promise<void> {
    let after: string | null = null;
    for (let page = 1; page <= pages; page++) {
      const variables = { filter, sort, first: 50, after };
      const { cases } = await this.agent(`${what}, ${sort}, page ${page}`, 'Cases', variables);
      if (!cases.pageInfo.hasNextPage) return;
      after = cases.pageInfo.endCursor as string;
    }
  }

  /** Every queue in every order, of all streams and of one. */
  async queues(): Promise<void> {
    const { id } = await this.first<{ id: string }>(`SELECT id FROM stream WHERE key = 'accounting-office'`);
    for (const queue of QUEUES)
      for (const sort of SORTS) {
        await this.list(`queue ${queue}`, { queue }, sort, 2);
        await this.list(`queue ${queue} of a stream`, { queue, streamIds: [id] }, sort, 2);
      }
    await this.agent('counts', 'Queues', { stream: null });
    await this.agent('counts of a stream', 'Queues', { stream: id });
  }

  async filters(): Promise<void> {
    const own = await this.first<{ owner: string; contact: string; state: string; grouped: string }>(
      `SELECT owner_id AS owner, contact_id AS contact, state_id AS state, (SELECT id FROM agent_group LIMIT 1) AS grouped
       FROM cases WHERE open AND owner_id IS NOT NULL ORDER BY number DESC LIMIT 1`,
    );
    const closed = await this.first<{ state: string }>(
      `SELECT state_id AS state FROM cases WHERE NOT open ORDER BY number DESC LIMIT 1`,
    );
    for (const sort of SORTS) {
      await this.list('all of a state', { stateIds: [own.state] }, sort, 2);
      await this.list('all of an owner', { ownerIds: [own.owner] }, sort, 2);
      await this.list('all of a contact', { contactId: own.contact }, sort, 2);
    }
    const narrowed: Record<string, object> = {
      'queue ALL of an owner': { queue: 'ALL', ownerIds: [own.owner] },
      'queue ALL of a state': { queue: 'ALL', stateIds: [own.state] },
      'queue ALL of a group': { queue: 'ALL', groupIds: [own.grouped] },
      'queue ALL of a priority': { queue: 'ALL', priorities: ['URGENT'] },
      'queue ALL of a channel': { queue: 'ALL', channels: ['WEB_FORM'] },
      'queue ARCHIVE of an owner': { queue: 'ARCHIVE', ownerIds: [own.owner] },
      'queue ARCHIVE of a state': { queue: 'ARCHIVE', stateIds: [closed.state] },
      'queue MINE of a state': { queue: 'MINE', stateIds: [own.state] },
      'all of a group': { groupIds: [own.grouped] },
    };
    for (const [what, filter] of Object.entries(narrowed)) await this.list(what, filter, undefined, 2);
    await this.labels();
    await this.contactFields();
  }

  /** Of a label that many cases carry, of one that few do, and of none. */
  private async labels(): Promise<void> {
    const { few, many } = await this.first<{ few: string; many: string }>(
      `SELECT (SELECT id FROM label WHERE name = 'Few') AS few, (SELECT id FROM label WHERE name = 'Many') AS many`,
    );
    const condition = (values: string[], more: object = {}) => ({
      where: { match: 'all', parts: [{ on: 'label', op: 'in', values, ...more }] },
    });
    const open = { on: 'open', op: 'is', value: true };
    const narrowed: Record<string, object> = {
      'all with a rare label': { labelIds: [few] },
      'all with a common label': { labelIds: [many] },
      'queue ALL with a rare label': { queue: 'ALL', labelIds: [few] },
      'condition: a rare label': condition([few]),
      'condition: a common label': condition([many]),
      'condition: none of a label': condition([many], { not: true }),
      'condition: no label': condition(['none']),
      'condition: open with a rare label': {
        where: { match: 'all', parts: [open, ...condition([few]).where.parts] },
      },
      'condition: a queue and a label': {
        where: {
          match: 'all',
          parts: [{ on: 'queue', op: 'in', values: ['mine'] }, ...condition([many]).where.parts],
        },
      },
    };
    for (const [what, filter] of Object.entries(narrowed))
      for (const sort of ['NEWEST_ACTIVITY', 'NEWEST']) await this.list(what, filter, sort, 2);
    await this.agent('cards with a label', 'CaseBoard', { filter: { labelIds: [many] } });
    await this.list('search for the name of a label', { text: 'few' });
  }

  /** Of contacts with a rare value, with a common one, and of all others. */
  private async contactFields(): Promise<void> {
    const rare = { key: 'preferred-way', equals: 'portal' };
    const common = { key: 'preferred-way', equals: 'email' };
    const since = { key: 'customer-since', from: '2023-09-01' };
    const condition = (question: object, more: object = {}) => ({
      where: { match: 'all', parts: [{ on: 'contactField', op: 'matches', ...question, ...more }] },
    });
    const narrowed: Record<string, object> = {
      'all with a rare value of the contact': { contactFields: [rare] },
      'all with a common value of the contact': { contactFields: [common] },
      'queue ALL with a rare value of the contact': { queue: 'ALL', contactFields: [rare] },
      'condition: a rare value of the contact': condition(rare),
      'condition: a common value of the contact': condition(common),
      'condition: a range of the contact': condition(since),
      'condition: a ticked box of the contact': condition({ key: 'newsletter', equals: true }),
      'condition: no ticked box of the contact': condition({ key: 'newsletter', equals: false }),
      'condition: none of a value of the contact': condition(common, { not: true }),
    };
    for (const [what, filter] of Object.entries(narrowed)) await this.list(what, filter, undefined, 2);
  }

  /** Back from the third page of a table to the second. */
  async back(): Promise<void> {
    for (const sort of SORTS)
      for (const filter of [{ queue: 'ALL' }, { queue: 'MINE' }]) {
        const ask = (what: string, place: object) =>
          this.agent(what, 'TableCases', {
            filter,
            sort,
            first: 50,
            withFields: false,
            withOwn: false,
            ...place,
          });
        const { cases: first } = await ask(`table of ${filter.queue}, ${sort}`, {});
        const { cases: second } = await ask(`table of ${filter.queue}, ${sort}, on`, {
          after: first.pageInfo.endCursor,
        });
        if (second.pageInfo.startCursor)
          await ask(`table of ${filter.queue}, ${sort}, back`, { before: second.pageInfo.startCursor });
      }
  }

  async searches(): Promise<void> {
    const found = await this.first<{
      number: string;
      email: string;
      name: string;
      word: string;
      common: string;
      last: string;
    }>(
      `SELECT c.number, m.email, k.name, split_part(c.subject, ' ', 2) AS word, 'B-' || (c.number - 10000) AS field,
         (SELECT word FROM (SELECT lower(unnest(regexp_split_to_array(body, '\\W+'))) AS word FROM case_entry WHERE kind = 'message' LIMIT 2000) w
          WHERE length(word) > 2 GROUP BY word ORDER BY count(*) DESC LIMIT 1) AS common
       FROM cases c JOIN contact k ON k.id = c.contact_id JOIN contact_email m ON m.contact_id = k.id WHERE c.open ORDER BY c.number DESC LIMIT 1`,
    );
    const texts: Record<string, string> = {
      'a rare word': RARE_WORD,
      'a common word': found.common,
      'two common words': `${found.common} ${found.word}`,
      'the beginning of a word': found.common.slice(0, 2),
      'a word that is nowhere': 'unfindable',
      'a number': found.number,
      'a number of no case': '999999999',
      'an address': found.email,
      'part of all addresses': 'people.example',
      'a name': found.name,
      'a first name of many': found.name.split(' ')[0]!,
      'a value of a field': `B-17`,
      'one letter': found.common.slice(0, 1),
    };
    for (const [what, text] of Object.entries(texts)) {
      await this.list(`search for ${what}`, { text }, undefined, 2);
      await this.list(`search for ${what} in queue ALL`, { queue: 'ALL', text });
      await this.list(`search for ${what} in queue MINE`, { queue: 'MINE', text });
    }
    for (const sort of SORTS) await this.list('search for a common word', { text: found.common }, sort);
    for (const text of [RARE_WORD, found.common, `${found.common}q`]) {
      await this.list('search, best first', { text }, 'RELEVANCE', 2);
      await this.agent('search, its hits', 'CaseHits', { text, numbers: [found.number] });
    }
    for (const search of [found.name, found.email, 'contact', '12', found.name.slice(0, 4)])
      await this.agent(`contacts by ${search}`, 'Contacts', { search });
  }

  async openCases(): Promise<void> {
    const { rows } = await this.desk.client.query<{ number: string }>(
      `(SELECT number FROM cases WHERE subject LIKE '%(long)' AND open AND number > (SELECT max(number) - 100 FROM cases) LIMIT 1) UNION ALL (SELECT number FROM cases WHERE NOT open ORDER BY number LIMIT 1)`,
    );
    for (const { number } of rows) {
      await this.agent('opening a case', 'Case', { number });
      await this.agent('a conversation', 'Timeline', { number, last: 50, before: null });
      await this.agent('a conversation, earlier', 'Timeline', { number, last: 50, before: '100' });
    }
  }

  async portal(): Promise<void> {
    for (const archived of [false, true]) {
      const what = archived ? 'my archive' : 'my cases';
      const { myCases } = await this.customer(what, 'MyCases', { archived, first: 30, after: null });
      const [newest] = myCases.edges;
      if (!newest) throw new Error('The customer has no cases');
      const { endCursor: after } = myCases.pageInfo;
      await this.customer(`${what}, page 2`, 'MyCases', { archived, first: 30, after });
      const { number } = newest.node;
      await this.customer('my case', 'MyCase', { number, last: 20, before: null });
      await this.customer('my case, earlier', 'MyCase', { number, last: 20, before: '4' });
      await this.customer('my case is read', 'MarkRead', { number });
    }
    await this.customer('where my case can go', 'Destinations');
    await this.customer('my sign-ins', 'MySessions');
  }

  /** Pages of operators and the work of the clock. */
  async operation(): Promise<void> {
    const outbox = this.desk.api.app.get(OutboxQueue);
    await this.listener.while('the dead letters', () => outbox.page({ state: 'dead', first: 25 }));
    await this.listener.while('the queue', () => outbox.page({ first: 25 }));
    await this.listener.while('counts of the queue', () => outbox.counts());
    const schedule = this.desk.api.app.get(Schedule);
    for (const task of [
      'case-timers',
      'callbacks',
      'fold-counts',
      'outbox.housekeeping',
      'identity.sweep',
      'fold-mail-counts',
      'expired submissions',
    ])
      await this.listener.while(`clock: ${task}`, () => schedule.runNow(task));
  }

  /** What changes cases, and so is done on a desk of the test's own. */
  async changes(): Promise<void> {
    const open = await this.first<{ number: string; version: number; email: string; message: string }>(
      `SELECT c.number, c.version, k.email, m.message_id AS message
       FROM cases c JOIN state s ON s.id = c.state_id JOIN stream st ON st.id = c.stream_id
       JOIN contact_email k ON k.contact_id = c.contact_id JOIN message m ON m.case_id = c.id AND m.direction = 'out'
       WHERE st.key = 'support' AND s.key IN ('new', 'in-progress', 'waiting') ORDER BY c.number DESC LIMIT 1`,
    );
    const { number, version } = open;
    const input = { number, version, action: 'reply', html: '<p>We have looked into it.</p>' };
    const { performAction } = await this.agent('performing an action', 'PerformAction', { input });
    if (performAction.__typename !== 'ActionPerformed') throw new Error(JSON.stringify(performAction));
    await this.listener.while('sending a mail', () => this.desk.api.settle());
    await this.agent('following', 'FollowCase', { number, follow: true });
    await this.agent('marking unread', 'MarkRead', { number, read: false });
    const transport = createTransport({ host: '127.0.0.1', port: this.desk.api.smtpPort, ignoreTLS: true });
    const mail = { from: open.email, to: 'support@demo.test', text: 'It works again, thank you.' };
    const answer = {
      ...mail,
      subject: 'Re: my order',
      inReplyTo: `<${open.message}>`,
      references: `<${open.message}>`,
    };
    for (const [what, sent] of [
      ['a mail that opens a case', { ...mail, subject: 'My order' }],
      ['a mail that answers', answer],
    ] as const)
      await this.listener.while(what, async () => {
        await transport.sendMail(sent);
        await this.desk.api.settle();
      });
    transport.close();
    const { rows } = await this.desk.client.query(
      `SELECT count(*)::int AS n FROM inbound_mail WHERE state = 'done' AND received_at > now() - interval '1 hour' AND message_id NOT LIKE '%@bench.example'`,
    );
    if ((rows[0] as { n: number }).n !== 2) throw new Error('The mails were not taken in');
  }
}
