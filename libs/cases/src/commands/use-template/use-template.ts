import { Injectable, OnModuleInit } from '@nestjs/common';
import { ContactFields } from '@sprawa/contacts';
import { InputChecks, isLanguage, type Language } from '@sprawa/identity';
import type { AgentActor } from '@sprawa/permissions';
import { CodedError, Settings, Transactions, newId, type Tx } from '@sprawa/platform';
import {
  ReadTemplates,
  TemplateFields,
  escapeText,
  html,
  renderBody,
  sanitiseRichText,
  textFor,
  type TemplateRow,
  type TemplateValues,
} from '@sprawa/templates';
import { fieldText, templateProblems, templateVariables, type Field } from '@sprawa/workflow';
import { contactFieldTexts } from '../../mail/contact-field-texts.js';
import { loadMailPeople, type MailPeople } from '../../mail/mail-people.js';
import type { CaseView } from '../../queries/case-view.js';
import { FindCase } from '../../queries/find-case/find-case.js';
import { Streams } from '../../streams/streams.js';
import { inLanguage, type Stream } from '../../streams/stream.js';
import { wordsOf } from '../../words/words.js';

export interface FilledTemplate {
  language: Language;
  html: string;
  files: { id: string; name: string; mediaType: string; size: number }[];
}

/** Characters of a text that is tried out. */
const LIMIT = 50_000;

/** Puts ready-made words into a reply: in the customer's language, with everything of this very case filled in (CS-7). */
@Injectable()
export class UseTemplate implements OnModuleInit {
  constructor(
    private readonly transactions: Transactions,
    private readonly settings: Settings,
    private readonly find: FindCase,
    private readonly streams: Streams,
    private readonly templates: ReadTemplates,
    private readonly fields: TemplateFields,
    private readonly contactFields: ContactFields,
  ) {}

  onModuleInit(): void {
    this.fields.from(async (actor) => ({
      fields: [
        ...new Set((await this.streams.all()).flatMap((stream) => fieldsOf(stream).map(({ key }) => key))),
      ],
      contact: (await this.ownFields(actor)).map(({ key }) => key),
    }));
  }

  /**
   * The files of the template become uploads of the agent's own, to be sent like any other.
   * @throws CodedError NOT_FOUND for a case one may not see or a template one may not use
   */
  async use(actor: AgentActor, number: string, id: string, wanted: string | null): Promise<FilledTemplate> {
    const view = await this.case(actor, number);
    const template = await this.templates.one(actor, id);
    if (!template) throw new CodedError('NOT_FOUND', wordsOf(actor.language).templateNotFound);
    return this.transactions.run(async (tx) => {
      const filled = await this.fill(tx, actor, view, template.texts, wanted);
      return { ...filled, files: await ownCopies(tx, actor.agentId, template.files) };
    });
  }

  /**
   * What a text that is being written would say in a case.
   * @throws InputError naming `html`; CodedError NOT_FOUND
   */
  async tryOut(actor: AgentActor, number: string, text: string, language: Language): Promise<FilledTemplate> {
    const view = await this.case(actor, number);
    const checks = new InputChecks(actor.language);
    checks.text('html', text, { max: LIMIT });
    const clean = sanitiseRichText(text);
    const allowed = templateVariables('reply', await this.fields.keys(actor));
    for (const problem of templateProblems(clean, allowed).slice(0, 1)) checks.say('html', problem.message);
    checks.done();
    return this.transactions.run(async (tx) => ({
      ...(await this.fill(tx, actor, view, { [language]: clean }, language)),
      files: [],
    }));
  }

  /** What is kept of contacts is put in by whoever may read them. */
  private async ownFields(actor: AgentActor): Promise<readonly Field[]> {
    return actor.rights.has('contact.read') ? this.contactFields.all() : [];
  }

  private async case(actor: AgentActor, number: string): Promise<CaseView> {
    const view = await this.find.byNumber(actor, number);
    if (!view) throw new CodedError('NOT_FOUND', wordsOf(actor.language).notFound);
    return view;
  }

  private async fill(
    tx: Tx,
    actor: AgentActor,
    view: CaseView,
    texts: TemplateRow['texts'],
    wanted: string | null,
  ): Promise<Omit<FilledTemplate, 'files'>> {
    const stream = await this.streams.get(view.stream_id);
    const fields = fieldsOf(stream);
    const people = await loadMailPeople(tx, {
      caseId: view.id,
      contactId: view.contact_id,
      performerId: actor.agentId,
      ownerId: null,
      staff: fields.some(({ kind }) => kind === 'user'),
    });
    const text = textFor(texts, [
      isLanguage(wanted) ? wanted : null,
      people.contact.language,
      stream.definition.language,
    ])!;
    const own = await this.ownFields(actor);
    const values = this.values(view, stream, { fields, own }, people, text.language);
    return { language: text.language, html: sanitiseRichText(renderBody(text.html, values)) };
  }

  private values(
    view: CaseView,
    stream: Stream,
    { fields, own }: { fields: readonly Field[]; own: readonly Field[] },
    people: MailPeople,
    language: Language,
  ): TemplateValues {
    const { definition } = stream;
    const timeZone = people.contact.timeZone ?? definition.timeZone ?? this.settings.TIME_ZONE;
    const known = view.fields as Record<string, unknown>;
    return {
      case: {
        number: view.number,
        subject: view.subject,
        portalUrl: `${this.settings.PUBLIC_URL}/portal/cases/${view.number}`,
      },
      contact: {
        name: people.contact.name,
        email: people.contact.address ?? '',
        fields: contactFieldTexts(own, people.contact.fields, { language, timeZone }),
      },
      agent: { name: people.performer?.name ?? '', email: people.performer?.email ?? '' },
      stream: {
        name: inLanguage(definition.name, language),
        signature: html(escapeText(inLanguage(definition.signature, language)).replace(/\n/g, '<br>')),
      },
      state: { name: inLanguage(stream.stateById(view.state_id).customerName, language) },
      organisation: people.organisation,
      fields: Object.fromEntries(
        fields.map((field) => [
          field.key,
          known[field.key] === undefined || known[field.key] === null
            ? ''
            : fieldText(field, known[field.key], language, people.names, timeZone),
        ]),
      ),
    };
  }
}

const fieldsOf = (stream: Stream): Field[] => [
  ...stream.workflow.form,
  ...stream.definition.webForms.flatMap((form) => form.fields),
];

/** The same bytes under rows of the agent's own: what one sends stays, whatever becomes of the template. */
async function ownCopies(
  tx: Tx,
  agentId: string,
  files: TemplateRow['files'],
): Promise<FilledTemplate['files']> {
  const copies = files.map((file) => ({ ...file, id: newId() }));
  if (copies.length > 0)
    await tx.query(
      `INSERT INTO file (id, sha256, size, name, media_type, agent_id)
       SELECT copy.id, f.sha256, f.size, f.name, f.media_type, $3 FROM unnest($1::uuid[], $2::uuid[]) copy (id, of) JOIN file f ON f.id = copy.of`,
      [copies.map(({ id }) => id), files.map(({ id }) => id), agentId],
    );
  return copies;
}
