import { Injectable } from '@nestjs/common';
import { ContactFields } from '@sprawa/contacts';
import { Clock, newId, Outbox, Settings, type Into, type Tx } from '@sprawa/platform';
import { visibleStateKeys, type ActionMail, type Field, type MailRecipient } from '@sprawa/workflow';
import { inLanguage, type Stream } from '../streams/stream.js';
import { SEND_MAIL, type OutgoingMail } from './outgoing-mail.js';
import { loadMailPeople, type MailPeople, type StaffAddress } from './mail-people.js';
import { ReplyAddress } from './reply-address.js';
import { mailValues, mailWords, type Reader } from './mail-words.js';

export interface MailSituation {
  caseId: string;
  number: string;
  subject: string;
  stream: Stream;
  /** The state after the action. */
  stateKey: string;
  contactId: string;
  ownerId: string | null;
  groupId: string | null;
  performerId: string | null;
  proposalAuthorId: string | null;
  /** Whom a proposal is passed to with this action. */
  approverId: string | null;
  fieldsAsked: readonly Field[];
  fields: Record<string, unknown>;
  /** Whoever looks, at mails that are not sent, may not read contacts. */
  contactUnseen?: boolean;
  /** Of the message, note or reason that was written. */
  html: string;
  text: string;
  cc: string[];
  bcc: string[];
  fileIds: string[];
  /** The public message these mails carry; its delivery state follows the customer's mail. */
  entryId: string | null;
}

interface Composed extends MailSituation {
  contactFields: readonly Field[];
}

/** Renders the mails of an action (WF-6), in each recipient's language. Rendering and sending are apart, so that they can be previewed. */
@Injectable()
export class ComposeActionMails {
  constructor(
    private readonly settings: Settings,
    private readonly outbox: Outbox,
    private readonly replyAddress: ReplyAddress,
    private readonly clock: Clock,
    private readonly contactFields: ContactFields,
  ) {}

  async compose(tx: Tx, mails: readonly ActionMail[], situation: MailSituation): Promise<OutgoingMail[]> {
    if (mails.length === 0) return [];
    const people = await loadMailPeople(tx, { ...situation, staff: needsStaff(mails, situation) });
    const composed = { ...situation, contactFields: await this.contactFields.all() };
    return mails.flatMap((mail) =>
      [...new Set(mail.to)].flatMap((to) => this.one(mail, to, composed, people)),
    );
  }

  /** @returns ids of the outbox rows. */
  async send(tx: Into, mails: readonly OutgoingMail[], notBefore?: Date): Promise<string[]> {
    const ids: string[] = [];
    for (const mail of mails)
      ids.push(await this.outbox.add(tx, SEND_MAIL, mail, notBefore ? { notBefore } : {}));
    return ids;
  }

  private one(
    mail: ActionMail,
    recipient: MailRecipient,
    situation: Composed,
    people: MailPeople,
  ): OutgoingMail[] {
    if (recipient === 'customer') {
      if (!people.contact.address) return [];
      const to = { name: people.contact.name, address: people.contact.address };
      const reader = {
        language: people.contact.language ?? situation.stream.definition.language,
        timeZone: people.contact.timeZone ?? this.timeZoneOf(situation.stream),
      };
      return [this.toCustomer(mail, situation, people, to, reader)];
    }
    return this.staff(recipient, situation, people).map((agent) =>
      this.toStaff(mail, situation, people, agent),
    );
  }

  private toCustomer(
    mail: ActionMail,
    s: Composed,
    people: MailPeople,
    to: { name: string; address: string },
    reader: Reader,
  ): OutgoingMail {
    const { definition } = s.stream;
    const state = inLanguage(s.stream.state(s.stateKey).customerName, reader.language);
    return {
      ...this.words(mail, s, people, reader, state),
      messageId: messageId(definition.sender.address),
      from: { name: definition.sender.name, address: definition.sender.address },
      replyTo: this.replyAddress.of(s.number, definition.mailboxes[0] ?? definition.sender.address),
      to: [to],
      cc: mail.withCc ? s.cc.map((address) => ({ address })) : [],
      ...(mail.withCc && s.bcc.length > 0 && { bcc: s.bcc.map((address) => ({ address })) }),
      inReplyTo: people.references.at(-1),
      references: people.references,
      attachmentFileIds: s.fileIds,
      automatic: false,
      caseId: s.caseId,
      ...(s.entryId ? { entryId: s.entryId } : {}),
    };
  }

  /** Colleagues' notices carry no reply address: what they answer by mail must not reach the customer. */
  private toStaff(mail: ActionMail, s: Composed, people: MailPeople, agent: StaffAddress): OutgoingMail {
    const { definition } = s.stream;
    const reader = { language: agent.language, timeZone: agent.timeZone ?? this.settings.TIME_ZONE };
    const state = inLanguage(s.stream.state(s.stateKey).name, agent.language);
    return {
      ...this.words(mail, s, people, reader, state),
      messageId: messageId(definition.sender.address),
      from: { name: definition.sender.name, address: definition.sender.address },
      to: [{ name: agent.name, address: agent.email }],
      cc: [],
      references: [],
      attachmentFileIds: [],
      automatic: true,
      caseId: s.caseId,
    };
  }

  private words(
    mail: ActionMail,
    s: Composed,
    people: MailPeople,
    reader: Reader,
    stateName: string,
  ): Pick<OutgoingMail, 'subject' | 'html' | 'text'> {
    const facts = { ...s, publicUrl: this.settings.PUBLIC_URL, stream: s.stream.definition };
    const values = mailValues(facts, people, reader, stateName, this.clock.now());
    return mailWords(mail, values, s.number, reader.language);
  }

  private timeZoneOf(stream: Stream): string {
    return stream.definition.timeZone ?? this.settings.TIME_ZONE;
  }

  /** Whom the case was given to, or who follows it, may have lost sight of it with this very action: they are told nothing (WF-9). */
  private staff(
    recipient: Exclude<MailRecipient, 'customer'>,
    s: MailSituation,
    people: MailPeople,
  ): StaffAddress[] {
    const byId = (id: string | null) =>
      id ? [people.agents.get(id)].filter((agent) => agent !== undefined) : [];
    const seeing = (agents: StaffAddress[]) =>
      agents.filter((agent) => visibleStateKeys(s.stream.workflow, agent.principals).includes(s.stateKey));
    if (recipient === 'assignee')
      return seeing(s.ownerId ? byId(s.ownerId) : (people.groupsById.get(s.groupId ?? '') ?? []));
    if (recipient === 'supervisor') return seeing(byId(people.supervisorId));
    if (recipient === 'approver') return seeing(byId(s.approverId));
    if (recipient === 'proposal-author') return byId(s.proposalAuthorId);
    if (recipient === 'followers') return seeing(people.followers);
    if (recipient.startsWith('group:')) return people.groupsByKey.get(recipient.slice('group:'.length)) ?? [];
    const address = recipient.slice('address:'.length);
    return [
      {
        id: '',
        name: address,
        email: address,
        language: s.stream.definition.language,
        timeZone: this.timeZoneOf(s.stream),
        principals: [],
      },
    ];
  }
}

const needsStaff = (mails: readonly ActionMail[], { fieldsAsked }: MailSituation): boolean =>
  mails.some(({ to }) => to.some((who) => who !== 'customer' && !who.startsWith('address:'))) ||
  fieldsAsked.some(({ kind }) => kind === 'user');

export function messageId(senderAddress: string): string {
  return `${newId()}@${senderAddress.split('@')[1] ?? 'localhost'}`;
}
