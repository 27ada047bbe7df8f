import { Injectable } from '@nestjs/common';
import { Clock, CodedError, Settings, Transactions, type Tx } from '@sprawa/platform';
import { createAgent } from '../agents/create-agent.js';
import { InputChecks } from '../input/input-checks.js';
import { Installation } from '../installation/installation.js';
import type { Language } from '../languages/language.js';
import { Links } from '../links/links.js';
import { KeepProgress } from './keep-progress.js';
import { signInMessage } from '../sign-in/messages.js';

const DAY = 24 * 60 * 60_000;

/** The first start (AD-8): whoever reads the program's output makes the first administrator. */
@Injectable()
export class SetUp {
  constructor(
    private readonly transactions: Transactions,
    private readonly installation: Installation,
    private readonly progress: KeepProgress,
    private readonly links: Links,
    private readonly settings: Settings,
    private readonly clock: Clock,
  ) {}

  /** @returns the address of the set-up page, good once and for a day; null when it is set up, or a demo. */
  async ensureLink(): Promise<string | null> {
    if ((await this.installation.isDemo()) || !(await this.installation.needsSetUp())) return null;
    const token = await this.transactions.run((tx) =>
      this.links.create(tx, {
        purpose: 'set-up',
        email: null,
        subjectId: null,
        expiresAt: new Date(this.clock.now().getTime() + DAY),
      }),
    );
    return `${this.settings.PUBLIC_URL}/agent/set-up?token=${token}`;
  }

  /**
   * @returns the new administrator's id
   * @throws InputError, with the link still good; CodedError LINK_INVALID, also when somebody else was faster
   */
  async complete(tx: Tx, body: Record<string, unknown>, language: Language): Promise<string> {
    const checks = new InputChecks(language);
    const organisation = checks.line('organisation', body.organisation, { max: 100 });
    const senderName = checks.line('senderName', body.senderName, { max: 100, required: false });
    const timeZone = checks.timeZone('timeZone', body.timeZone ?? '');
    await this.links.consume(tx, body.token, 'set-up', language);
    // Several links may have been printed; one installation has one first administrator.
    await tx.query(`LOCK TABLE agent IN SHARE ROW EXCLUSIVE MODE`);
    const [{ taken }] = (await tx.query(`SELECT EXISTS (SELECT FROM agent) AS taken`)) as [
      { taken: boolean },
    ];
    if (taken) throw new CodedError('LINK_INVALID', signInMessage(language, 'setUpDone'));
    const { name, email, password } = body;
    const agentId = await createAgent(
      tx,
      { name, email, password, roleKey: 'administrator', language },
      checks,
    );
    await this.installation.setOrganisation(tx, organisation);
    await this.progress.begin(tx, { senderName: senderName || organisation, timeZone });
    return agentId;
  }
}
