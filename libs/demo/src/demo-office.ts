import { Injectable } from '@nestjs/common';
import { FoldCounts, Streams } from '@sprawa/cases';
import { ContactFields, CreateContact } from '@sprawa/contacts';
import { Installation } from '@sprawa/identity';
import { Clock, Log, Transactions, type Tx } from '@sprawa/platform';
import { DataSource } from 'typeorm';
import { Chance } from './chance.js';
import { keepConsents } from './marks/keep-consents.js';
import { putLabels } from './marks/put-labels.js';
import { keepReadMarks } from './marks/read-marks.js';
import { ORGANISATION } from './people/agents.js';
import { fileContacts } from './people/file-contacts.js';
import { hireAgents } from './people/hire-agents.js';
import { hoursAfter } from './play/calendar.js';
import { customersOwn } from './play/customers-own.js';
import { ScriptRefused, type Performance } from './play/performance.js';
import { Player } from './play/player.js';
import { repertoire } from './play/repertoire.js';
import { stage } from './play/stage.js';
import { SCRIPTS } from './scripts/scripts.js';
import { settleMail } from './marks/settle-mail.js';

/** Of every 50 cases a word, so that whoever waits knows what for. */
const WORD_EVERY = 50;
const HISTORY_HOURS = 7 * 30 * 24;

/** An office that looks as if people had worked in it for months (AD-8): agents, customers and their conversations. */
@Injectable()
export class DemoOffice {
  constructor(
    private readonly installation: Installation,
    private readonly source: DataSource,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly streams: Streams,
    private readonly contacts: CreateContact,
    private readonly contactFields: ContactFields,
    private readonly player: Player,
    private readonly foldCounts: FoldCounts,
    private readonly log: Log,
  ) {}

  /**
   * Makes the demo unless there is an agent already or this is production. All of it or nothing: a start that is
   * killed half-way leaves an empty installation, and none of its mails ever waits in the outbox. Streams must be
   * published before, and fields of contacts; streams that are not the ready-made ones stay empty.
   * @returns whether it was made now
   */
  async ensure(tell: (line: string) => void = () => {}): Promise<boolean> {
    if (!(await this.installation.isDemo()) || !(await this.installation.needsSetUp())) return false;
    const made = await this.transactions.asOne(async (tx) => {
      // Several processes may start at once; who waited here finds the agents of the first.
      await tx.query('SELECT pg_advisory_xact_lock(7326504)');
      const [{ taken }] = (await tx.query('SELECT EXISTS (SELECT FROM agent) AS taken')) as [
        { taken: boolean },
      ];
      if (taken) return false;
      await this.make(tx, tell);
      return true;
    });
    if (made) {
      await this.foldCounts.fold();
      await this.source.query('ANALYZE');
    }
    return made;
  }

  private async make(tx: Tx, tell: (line: string) => void): Promise<void> {
    const now = this.clock.now();
    const since = hoursAfter(now, -HISTORY_HOURS - 24);
    await this.installation.setOrganisation(tx, ORGANISATION);
    const staff = await hireAgents(tx, since);
    const [administrator] = staff.agents;
    const contacts = await fileContacts(
      tx,
      this.contacts,
      administrator!.actor,
      new Chance('contacts'),
      since,
      await this.contactFields.all(),
    );
    const streams = (await this.streams.all()).filter(({ definition }) =>
      SCRIPTS.some(({ stream }) => stream === definition.key),
    );
    const performances = repertoire(streams, SCRIPTS, new Chance('repertoire')).map((wanted, index) => {
      const stream = streams.find(({ definition }) => definition.key === wanted.script.stream)!;
      return stage(wanted, `case ${index} ${wanted.script.key}`, stream, staff.agents, contacts, now);
    });
    performances.push(...customersOwn(streams, staff.agents, contacts, now));
    const inOrder = performances.sort((one, other) => began(one) - began(other));
    for (const [index, performance] of inOrder.entries()) {
      try {
        await this.player.play(tx, staff, performance);
      } catch (error) {
        if (!(error instanceof ScriptRefused)) throw error;
        tell(`Demo: ${error.message}`);
      }
      if ((index + 1) % WORD_EVERY === 0) tell(`Demo: ${index + 1} of ${inOrder.length} cases`);
    }
    await settleMail(tx);
    await keepReadMarks(
      tx,
      staff.agents.map(({ actor }) => actor.agentId),
      contacts.customer.customerId,
      new Chance('marks'),
    );
    await putLabels(tx, new Chance('labels'));
    await keepConsents(tx, administrator!.actor.agentId, new Chance('consents'), { since, now });
    this.log.info('The demo office is there', { cases: inOrder.length });
  }
}

const began = ({ times }: Performance): number => times[0]!.getTime();
