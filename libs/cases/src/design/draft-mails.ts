import { Injectable } from '@nestjs/common';
import { ContactFields } from '@sprawa/contacts';
import { InputChecks, LANGUAGES, type Language } from '@sprawa/identity';
import type { AgentActor } from '@sprawa/permissions';
import { Clock, CodedError, Outbox, Settings, Transactions, type Tx } from '@sprawa/platform';
import { escapeText } from '@sprawa/templates';
import { offeredFields, problemIn, readMailAt, type DrawnMail } from '@sprawa/workflow';
import { messageId } from '../mail/compose-action-mails.js';
import { loadMailPeople } from '../mail/mail-people.js';
import { mailValues, mailWords } from '../mail/mail-words.js';
import { SEND_MAIL, type OutgoingMail } from '../mail/outgoing-mail.js';
import type { CaseView } from '../queries/case-view.js';
import { FindCase } from '../queries/find-case/find-case.js';
import { inLanguage, type Stream } from '../streams/stream.js';
import { Streams } from '../streams/streams.js';
import { wordsOf } from '../words/words.js';
import { NotPublished } from './publish-workflow.js';
import { sampleValues } from './sample-values.js';
import { takeTestMail, TEST_MAILS } from './test-mail-limit.js';
import { WorkflowDrafts } from './workflow-drafts.js';
import { designWords } from './words.js';

export interface DraftMailInput {
  stream: string;
  /** From the document inwards: `actions`, `reply`, `mails`, `0`. */
  path: readonly string[];
  /** Of a case the designer sees. */
  number: string;
}

export type DraftMailWords = Pick<OutgoingMail, 'subject' | 'html' | 'text'> & { language: Language };

interface Found {
  mail: DrawnMail;
  view: CaseView;
  stream: Stream;
}

/** Mails of a draft on a real case: looked at, or sent to whoever draws them (WF-6). Of the case nothing changes. */
@Injectable()
export class DraftMails {
  constructor(
    private readonly transactions: Transactions,
    private readonly settings: Settings,
    private readonly clock: Clock,
    private readonly outbox: Outbox,
    private readonly drafts: WorkflowDrafts,
    private readonly cases: FindCase,
    private readonly streams: Streams,
    private readonly contactFields: ContactFields,
  ) {}

  /**
   * In each language, as sending would say it; what the action's fields would hold is made up.
   * @throws InputError; CodedError NOT_FOUND, of a case one may not see as of none; NotPublished when the mail has problems
   */
  async preview(actor: AgentActor, input: DraftMailInput): Promise<DraftMailWords[]> {
    const found = await this.find(actor, input);
    return this.transactions.run((tx) => this.words(tx, actor, found, LANGUAGES));
  }

  /**
   * To the designer's own address and to nobody else; a reply comes back to them, and not to the case.
   * @throws as `preview`; CodedError TOO_MANY_ATTEMPTS
   */
  async send(actor: AgentActor, input: DraftMailInput, language: Language): Promise<string> {
    const found = await this.find(actor, input);
    await this.transactions.run(async (tx) => {
      if (!(await takeTestMail(tx, actor.agentId, this.clock.now())))
        throw new CodedError(
          'TOO_MANY_ATTEMPTS',
          designWords(actor.language, 'test-limit', { max: TEST_MAILS }),
        );
      const [words] = await this.words(tx, actor, found, [language]);
      const { sender } = found.stream.definition;
      const mail: OutgoingMail = {
        ...{ html: words!.html, text: words!.text },
        subject: designWords(language, 'test-subject', { subject: words!.subject }),
        messageId: messageId(sender.address),
        from: { name: sender.name, address: sender.address },
        replyTo: actor.email,
        to: [{ name: actor.name, address: actor.email }],
        ...{ cc: [], references: [], attachmentFileIds: [] },
        automatic: true,
      };
      await this.outbox.add(tx, SEND_MAIL, mail);
    });
    return actor.email;
  }

  private async find(actor: AgentActor, { stream, path, number }: DraftMailInput): Promise<Found> {
    const checks = new InputChecks(actor.language);
    if (path.length > 10 || path.some((step) => step.length > 60))
      checks.problem('path', 'tooLong', { max: 60 });
    checks.done();
    const draft = await this.drafts.find(stream.slice(0, 100));
    if (!draft) throw new CodedError('NOT_FOUND', designWords(actor.language, 'noStream'));
    const view = actor.rights.has('case.read') ? await this.cases.byNumber(actor, number) : null;
    if (!view) throw new CodedError('NOT_FOUND', wordsOf(actor.language).notFound);
    const own = (await this.contactFields.all()).map(({ key }) => key);
    const mail = readMailAt(draft.document, path, own);
    if (!mail) throw new CodedError('NOT_FOUND', designWords(actor.language, 'noMail'));
    if ('problems' in mail)
      throw new NotPublished(
        'HAS_PROBLEMS',
        designWords(actor.language, 'mailProblems'),
        mail.problems.map((problem) => ({
          path: ['document', ...problem.path].join('.'),
          message: problemIn(actor.language, problem.message),
        })),
      );
    return { mail, view, stream: await this.streams.get(view.stream_id) };
  }

  private async words(
    tx: Tx,
    actor: AgentActor,
    { mail, view, stream }: Found,
    languages: readonly Language[],
  ): Promise<DraftMailWords[]> {
    const people = await loadMailPeople(tx, {
      caseId: view.id,
      contactId: view.contact_id,
      performerId: actor.agentId,
      ownerId: view.owner_id,
      staff: mail.fields.some(({ kind }) => kind === 'user'),
    });
    const names = new Map([...people.names, [view.contact_id, people.contact.name]]);
    const toCustomer = mail.to.length === 0 || mail.to.includes('customer');
    const { definition } = stream;
    const timeZone = toCustomer
      ? (people.contact.timeZone ?? mail.timeZone ?? this.settings.TIME_ZONE)
      : actor.timeZone;
    const state = mail.state ?? stream.stateById(view.state_id);
    const now = this.clock.now();
    const contactFields = await this.contactFields.all();
    return languages.map((language) => {
      const written = designWords(language, 'sample-words');
      const facts = {
        number: view.number,
        subject: view.subject,
        publicUrl: this.settings.PUBLIC_URL,
        stream: {
          name: mail.streamName.en ? mail.streamName : definition.name,
          signature: mail.signature,
          sender: definition.sender,
        },
        fieldsAsked: mail.fields,
        fields: sampleValues(offeredFields(mail.fields), {
          language,
          known: view.fields,
          today: now.toISOString().slice(0, 10),
          agentId: actor.agentId,
          contactId: view.contact_id,
          words: (name) => designWords(language, 'sample-field', { name }),
        }),
        contactFields,
        contactUnseen: !actor.rights.has('contact.read'),
        html: `<p>${escapeText(written)}</p>`,
        text: written,
      };
      const stateName = inLanguage(toCustomer ? (state.customerName ?? state.name) : state.name, language);
      const values = mailValues(facts, { ...people, names }, { language, timeZone }, stateName, now);
      return { language, ...mailWords(mail, values, view.number, language) };
    });
  }
}
