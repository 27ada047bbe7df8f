import type { Tx } from '@sprawa/platform';
import type { ReadyMade } from './ready-made.js';

/**
 * What a new stream begins with. Mail keeps coming to where it came before: a ready-made workflow brings neither its
 * mailboxes nor the address it sends from, and no public form of a key that is in use.
 */
export async function newStreamDocument(
  tx: Tx,
  { key, name }: { key: string; name: string },
  readyMade: ReadyMade | undefined,
): Promise<Record<string, unknown>> {
  const [sender] = (await tx.query(
    `SELECT sender_address::text AS address FROM stream ORDER BY position, key LIMIT 1`,
  )) as { address: string }[];
  const given = { key, name, mailboxes: [], sender: { name, address: sender?.address ?? '' } };
  if (!readyMade) return { ...given, ...EMPTY };
  const document = readyMade.document as Record<string, unknown>;
  return { ...document, ...given, webForms: await freeForms(tx, key, document.webForms) };
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
