import { Injectable } from '@nestjs/common';
import { Installation, KeepProgress } from '@sprawa/identity';
import type { AgentActor } from '@sprawa/permissions';
import { Settings, type Tx } from '@sprawa/platform';
import type { ReadyMade } from './ready-made.js';
import { senderUntilThen } from './sender-until-then.js';

/** What a new stream begins with: it may be published before there is any mailbox (WF-13, AD-8). */
@Injectable()
export class NewStreamDocument {
  constructor(
    private readonly progress: KeepProgress,
    private readonly installation: Installation,
    private readonly settings: Settings,
  ) {}

  /**
   * Mail keeps coming to where it came before: a ready-made workflow brings neither its mailboxes nor the address it
   * sends from, and no public form of a key that is in use. What was said at the first start holds for every stream.
   * @param name as the document has it: one text, or one a language
   */
  async begin(
    tx: Tx,
    actor: AgentActor,
    { key, name }: { key: string; name: string | object },
    readyMade: ReadyMade | undefined,
  ): Promise<Record<string, unknown>> {
    const [other] = (await tx.query(
      `SELECT sender_address::text AS address FROM stream ORDER BY position, key LIMIT 1`,
    )) as { address: string }[];
    const said = await this.progress.read(tx);
    const organisation = (await this.installation.organisation(tx)).slice(0, 100);
    const given = {
      ...{ key, name, mailboxes: [], language: actor.language },
      sender: {
        name: said?.senderName || organisation,
        address: other?.address || senderUntilThen(this.settings.PUBLIC_URL),
      },
      ...(said?.timeZone && { timeZone: said.timeZone }),
    };
    if (!readyMade) return { ...given, ...EMPTY };
    const document = readyMade.document as Record<string, unknown>;
    return { ...document, ...given, webForms: await freeForms(tx, key, document.webForms) };
  }
}

async function freeForms(tx: Tx, key: string, forms: unknown): Promise<Record<string, unknown>> {
  const entries = Object.entries((forms ?? {}) as Record<string, unknown>);
  const used = (await tx.query(`SELECT key FROM web_form WHERE key = ANY ($1::text[]) AND gone_at IS NULL`, [
    entries.map(([form]) => form),
  ])) as { key: string }[];
  return Object.fromEntries(
    entries.map(([form, definition]) => [
      used.some((other) => other.key === form) ? `${key}-${form}`.slice(0, 60) : form,
      definition,
    ]),
  );
}

const LEADERS = ['role:administrator', 'role:manager'];

/** One state and nothing to do in it: sound, and pointed out as a dead end. */
const EMPTY = {
  confirmation: {
    subject: {
      en: 'We have received your message [#{{case.number}}]',
      pl: 'Otrzymaliśmy Twoją wiadomość [#{{case.number}}]',
      uk: 'Ми отримали ваше повідомлення [#{{case.number}}]',
      ru: 'Мы получили ваше сообщение [#{{case.number}}]',
    },
    body: {
      en: 'Your message has the number {{case.number}}. Follow it here: {{case.portalUrl}}',
      pl: 'Twoja wiadomość ma numer {{case.number}}. Możesz ją śledzić tutaj: {{case.portalUrl}}',
      uk: 'Ваше повідомлення має номер {{case.number}}. Стежити за ним можна тут: {{case.portalUrl}}',
      ru: 'Ваше сообщение имеет номер {{case.number}}. Следить за ним можно здесь: {{case.portalUrl}}',
    },
  },
  states: {
    new: {
      name: { en: 'New', pl: 'Nowa', uk: 'Нова', ru: 'Новое' },
      kind: 'unused',
      initial: true,
      see: LEADERS,
    },
  },
  actions: {},
};
