import { Injectable } from '@nestjs/common';
import { CaseIntake, type IncomingMessage } from '@sprawa/cases';
import { findOrCreateByEmail } from '@sprawa/identity';
import { Clock, type Tx } from '@sprawa/platform';
import { insertFiles } from '../../files/file-rows.js';
import { mayMailAutomatically } from '../automatic-mail-limit.js';
import { automaticMailRule } from './automatic-mail-rule.js';
import { joinableCase } from './joinable-case.js';
import type { InboundMail, Outcome } from './ledger/kept-mail.js';
import { Mailboxes, type Mailbox } from './mailboxes.js';
import { addParticipants } from './participants.js';
import type { CandidateCases } from './reading/candidate-cases.js';
import { LOOP_HEADER, isAutomaticSubject, type MailKind } from './reading/classify.js';
import { cleanSubject } from './reading/clean-subject.js';
import type { ReadMail } from './reading/keep-files.js';
import { noteSiblings, type SameMessage } from './same-message.js';

export interface ReceivedMail {
  mail: InboundMail;
  read: ReadMail;
  kind: Exclude<MailKind, 'bounce'>;
  candidates: CandidateCases;
  /** The From address. */
  sender: string;
  mailbox: Mailbox;
  /** What came of the same Message-ID elsewhere. */
  others: SameMessage[];
}

/** A mail that is no bounce: joins the case it belongs to, or opens one (IN-4 to IN-6). */
@Injectable()
export class CustomerMail {
  constructor(
    private readonly intake: CaseIntake,
    private readonly mailboxes: Mailboxes,
    private readonly clock: Clock,
  ) {}

  async take(tx: Tx, received: ReceivedMail): Promise<Outcome> {
    const { read, sender, kind, mailbox } = received;
    const fromUs = (await this.mailboxes.ours([sender])).size > 0;
    // Our own mail, sent back by somebody's forwarding: it is in its case already.
    if (fromUs && read.headers.has(LOOP_HEADER.toLowerCase()))
      return { state: 'dropped', dropReason: 'own-mail', caseId: null, entryId: null };
    const found = await joinableCase(tx, received.candidates, sender);
    const joined = found?.caseId ?? null;
    // One mail to two of our addresses is one entry where both lead to the same place.
    const same = received.others.find(({ caseId, streamId }) =>
      joined ? caseId === joined : caseId !== null && streamId === mailbox.streamId,
    );
    if (same) return { state: 'dropped', dropReason: 'in-case-already', caseId: same.caseId, entryId: null };
    const automatic = kind !== 'ordinary' || (joined !== null && isAutomaticSubject(read.subject));
    if (automatic) {
      const rule = await automaticMailRule(tx, joined ? { caseId: joined } : { streamId: mailbox.streamId });
      if (rule === 'drop')
        return { state: 'dropped', dropReason: 'automatic', caseId: joined, entryId: null };
    }
    const message = await this.messageOf(tx, received, automatic);
    const answerable = !automatic && !fromUs && !isNoReply(sender);
    const confirm = async () => answerable && (await mayMailAutomatically(tx, sender, this.clock.now()));
    const { caseId, entryId } = joined
      ? await this.intake.append(tx, joined, { ...message, internal: found!.internal }, confirm)
      : await this.intake.open(tx, {
          ...message,
          streamId: mailbox.streamId,
          channel: 'email',
          subject: cleanSubject(read.subject, mailbox.language),
          fields: {},
          confirm: await confirm(),
        });
    if (!automatic) await this.addCopied(tx, caseId, received);
    if (!joined) await noteSiblings(tx, this.intake, { caseId, mailbox }, received.others);
    return { state: 'done', caseId, entryId };
  }

  private async messageOf(
    tx: Tx,
    { mail, read, sender }: ReceivedMail,
    automatic: boolean,
  ): Promise<IncomingMessage> {
    const { contactId } = await findOrCreateByEmail(tx, {
      email: sender,
      name: read.from?.name || null,
      language: null,
    });
    const { words } = read;
    const fileIds = await insertFiles(tx, read.files);
    const shown = `${words.html}${words.quotedHtml ?? ''}`;
    return {
      contactId,
      html: words.html,
      text: words.text,
      files: read.files.map(({ contentId }, index) => ({
        fileId: fileIds[index]!,
        contentId,
        inline: contentId !== null && shown.includes(`src="cid:${contentId}"`),
      })),
      mail: {
        messageId: read.messageId,
        inReplyTo: read.inReplyTo,
        references: read.references,
        fromName: read.from?.name || null,
        fromAddress: sender,
        to: read.to,
        cc: read.cc,
        quotedHtml: words.quotedHtml,
        automatic,
        inboundMailId: mail.id,
      },
    };
  }

  private async addCopied(tx: Tx, caseId: string, { read, sender }: ReceivedMail): Promise<void> {
    const ours = await this.mailboxes.ours(read.cc.map(({ email }) => email));
    await addParticipants(
      tx,
      caseId,
      read.cc.filter(({ email }) => email !== sender && !ours.has(email)),
    );
  }
}

/** Whoever calls themselves so reads no confirmation. */
const isNoReply = (address: string): boolean =>
  /^(?:no-?reply|do-?not-?reply|donotreply|nie-?odpowiadaj)(?:[+._-][^@]*)?@/i.test(address);
