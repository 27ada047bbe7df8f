import { Injectable } from '@nestjs/common';
import { GiveAddress } from '@sprawa/cases';
import { InputChecks, type AgentActor } from '@sprawa/identity';
import { AuditLog, Bus, CodedError, Transactions, type Tx } from '@sprawa/platform';
import { ImapMailboxes } from '../incoming/imap/imap-mailboxes.js';
import type { ConnectionCause } from './connection-cause.js';
import { ACCOUNTS_CHANGED, MailAccounts, type NewAccount } from './mail-accounts.js';
import { readMailServer, type MailServer, type MailServerInput, type Way } from './mail-server.js';
import { TryLimit } from './try-limit.js';
import { tryServer } from './try-server.js';
import { accountWords } from './words.js';

export interface ConnectInput {
  /** Key of the stream whose mailbox it becomes. */
  stream: string;
  address: string;
  incoming?: MailServerInput | null;
  outgoing?: MailServerInput | null;
}

/** Tries servers of mail, and connects mailboxes (IN-4, AD-8). */
@Injectable()
export class ConnectMailbox {
  constructor(
    private readonly transactions: Transactions,
    private readonly accounts: MailAccounts,
    private readonly readers: ImapMailboxes,
    private readonly addresses: GiveAddress,
    private readonly limit: TryLimit,
    private readonly bus: Bus,
  ) {}

  /**
   * Connects and signs in; nothing is kept.
   * @returns why it did not go well; null when it did. @throws InputError; CodedError TOO_MANY_ATTEMPTS
   */
  async try(actor: AgentActor, way: Way, input: MailServerInput): Promise<ConnectionCause | null> {
    const checks = new InputChecks(actor.language);
    const server = readMailServer(checks, 'input', input, way);
    checks.done();
    const end = this.limit.begin(actor.agentId);
    if (!end) throw new CodedError('TOO_MANY_ATTEMPTS', accountWords(actor.language, 'wait'));
    try {
      return await tryServer(server, way);
    } finally {
      end();
    }
  }

  /** @throws InputError naming every wrong field; CodedError NOT_FOUND for a stream that is none */
  async connect(actor: AgentActor, input: ConnectInput): Promise<void> {
    if (!actor.rights.has('workflow.manage'))
      throw new CodedError('FORBIDDEN', accountWords(actor.language, 'mayNotPublish'));
    const account = this.read(actor, input);
    await this.transactions.run(async (tx) => {
      await this.addresses.give(tx, actor, input.stream, account.address);
      if (account.incoming || account.outgoing) {
        await this.accounts.keep(tx, actor.agentId, account);
        await this.bus.tell(tx, ACCOUNTS_CHANGED, {});
      }
      await AuditLog.write(tx, {
        ...{ by: actor, action: 'mailbox.connected' },
        subject: { kind: 'mailbox', id: account.address, name: account.address },
        changes: [
          { field: 'stream', from: null, to: input.stream },
          ...serverChange('incoming', account.incoming),
          ...serverChange('outgoing', account.outgoing),
        ],
      });
    });
    this.addresses.told();
  }

  /** Its mail is read no more and sends nothing; the stream keeps the address. @throws CodedError NOT_FOUND */
  async disconnect(actor: AgentActor, address: string, back: boolean): Promise<void> {
    await this.transactions.run((tx: Tx) => this.remove(tx, actor, address, back));
  }

  private async remove(tx: Tx, actor: AgentActor, address: string, back: boolean): Promise<void> {
    if (!(await this.accounts.remove(tx, actor.agentId, address, back)))
      throw new CodedError('NOT_FOUND', accountWords(actor.language, 'gone'));
    await this.bus.tell(tx, ACCOUNTS_CHANGED, {});
    await AuditLog.write(tx, {
      ...{ by: actor, action: back ? 'mailbox.connected' : 'mailbox.disconnected' },
      subject: { kind: 'mailbox', id: address, name: address },
    });
  }

  private read(actor: AgentActor, input: ConnectInput): NewAccount {
    const checks = new InputChecks(actor.language);
    const address = checks.email('input.address', input.address).toLowerCase();
    const incoming = input.incoming
      ? readMailServer(checks, 'input.incoming', input.incoming, 'incoming')
      : null;
    const outgoing = input.outgoing
      ? readMailServer(checks, 'input.outgoing', input.outgoing, 'outgoing')
      : null;
    if (incoming && this.readers.isFromFile(address))
      checks.say('input.address', accountWords(actor.language, 'fromFile'));
    checks.done();
    return { address, incoming, outgoing };
  }
}

/** Where to, never with what password. */
const serverChange = (field: string, server: MailServer | null) =>
  server ? [{ field, from: null, to: `${server.user}@${server.host}:${server.port}` }] : [];
