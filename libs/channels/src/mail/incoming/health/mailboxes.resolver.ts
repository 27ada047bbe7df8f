import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { OriginalMailLinks } from '@sprawa/cases';
import type {
  Mailbox,
  MailboxIncident,
  MailboxState,
  MailDecisionResult,
  MutationDiscardMailArgs,
  MutationReadMailAgainArgs,
  QueryMailQuarantineArgs,
  QuarantinedMails,
} from '@sprawa/contracts/agent';
import {
  CurrentActor,
  CurrentLanguage,
  InputChecks,
  Requires,
  toRefused,
  type AgentActor,
  type Language,
} from '@sprawa/identity';
import { CodedError } from '@sprawa/platform';
import { ledgerMessage } from '../ledger/messages.js';
import { DISCARD_REASON_CHARACTERS, LEDGER_PAGE, MailLedger } from '../ledger/mail-ledger.js';
import type { IncidentKind } from './incidents.js';
import { MailboxHealth, type MailboxStatus } from './mailbox-health.js';

const STATES: Record<NonNullable<MailboxStatus['state']>, MailboxState> = {
  connecting: 'CONNECTING',
  listening: 'LISTENING',
  waiting: 'WAITING',
  'sign-in-failed': 'SIGN_IN_FAILED',
  stopped: 'STOPPED',
};
const INCIDENTS: Record<IncidentKind, MailboxIncident> = {
  'sign-in': 'SIGN_IN',
  unreachable: 'UNREACHABLE',
  silence: 'SILENCE',
};

/** Mailboxes and quarantine for operators of mail. */
@Resolver()
export class MailboxesResolver {
  constructor(
    private readonly health: MailboxHealth,
    private readonly ledger: MailLedger,
    private readonly originals: OriginalMailLinks,
  ) {}

  @Query()
  @Requires('operate.mail')
  async mailboxes(): Promise<Mailbox[]> {
    return (await this.health.all()).map((status) => ({
      address: status.mailbox,
      server: status.server,
      folder: status.folder,
      state: status.state ? STATES[status.state] : 'HANDED_OVER',
      lastContactAt: status.lastContactAt?.toISOString(),
      lastError: status.lastError,
      lastErrorAt: status.lastErrorAt?.toISOString(),
      lastMailAt: status.lastMailAt?.toISOString(),
      messages: status.messages,
      inLedger: status.inLedger,
      earlier: status.earlier,
      missing: status.missing,
      reconciledAt: status.reconciledAt?.toISOString(),
      waiting: status.waiting,
      quarantined: status.quarantined,
      incidents: status.incidents.map((kind) => INCIDENTS[kind]),
    }));
  }

  @Query()
  @Requires('operate.mail')
  async mailQuarantine(
    @Args() { first, after }: QueryMailQuarantineArgs,
    @CurrentLanguage() language: Language,
  ): Promise<QuarantinedMails> {
    const checks = new InputChecks(language);
    const limit = checks.count('first', first, { max: LEDGER_PAGE, usual: 25 });
    checks.done();
    const { rows, next } = await this.ledger.page({ state: 'quarantined' }, limit, after ?? null);
    return {
      mails: rows.map((row) => ({
        id: row.id,
        mailbox: row.mailbox,
        sender: row.envelopeFrom,
        subject: row.subject,
        reason: row.lastError,
        attempts: row.attempts,
        size: row.size,
        receivedAt: row.receivedAt.toISOString(),
        originalUrl: this.originals.link(row.id),
      })),
      next,
    };
  }

  @Mutation()
  @Requires('operate.mail')
  readMailAgain(
    @Args() { id }: MutationReadMailAgainArgs,
    @CurrentActor() actor: AgentActor,
    @CurrentLanguage() language: Language,
  ): Promise<MailDecisionResult> {
    return decided(id, language, async () => (await this.ledger.reprocess({ id }, actor.agentId, actor)) > 0);
  }

  @Mutation()
  @Requires('operate.mail')
  discardMail(
    @Args() { id, reason }: MutationDiscardMailArgs,
    @CurrentActor() actor: AgentActor,
    @CurrentLanguage() language: Language,
  ): Promise<MailDecisionResult> {
    return decided(id, language, () => {
      const checks = new InputChecks(language);
      const words = checks.text('reason', reason, { max: DISCARD_REASON_CHARACTERS });
      checks.done();
      return this.ledger.discard(id, words, actor.agentId, actor);
    });
  }
}

async function decided(
  id: string,
  language: Language,
  decide: () => Promise<boolean>,
): Promise<MailDecisionResult> {
  try {
    if (!(await decide())) throw new CodedError('NOT_FOUND', ledgerMessage(language, 'notSetAside'));
    return { __typename: 'MailDecided', id };
  } catch (error) {
    if (error instanceof CodedError) return toRefused(error);
    throw error;
  }
}
