import { newId, type Tx } from '@sprawa/platform';
import type { Chance } from '../chance.js';

type Texts = Record<'en' | 'pl' | 'uk' | 'ru', string>;

/** What the office asks for, with every version of its words, and how many of its contacts said yes, and no again. */
const KINDS: readonly {
  key: string;
  name: Texts;
  wordings: readonly Texts[];
  given: number;
  withdrawn: number;
}[] = [
  {
    key: 'newsletter',
    name: {
      en: 'Newsletter',
      pl: 'Newsletter',
      uk: 'Розсилка новин',
      ru: 'Рассылка новостей',
    },
    wordings: [
      {
        en: 'I want to get news about offers by e-mail.',
        pl: 'Chcę otrzymywać e-mailem wiadomości o ofertach.',
        uk: 'Я хочу отримувати новини про пропозиції електронною поштою.',
        ru: 'Я хочу получать новости о предложениях по электронной почте.',
      },
      {
        en: 'I want to get news about offers by e-mail, at most once a month. I can withdraw this consent at any time.',
        pl: 'Chcę otrzymywać e-mailem wiadomości o ofertach, najwyżej raz w miesiącu. Zgodę mogę wycofać w każdej chwili.',
        uk: 'Я хочу отримувати новини про пропозиції електронною поштою, щонайбільше раз на місяць. Цю згоду можна відкликати будь-коли.',
        ru: 'Я хочу получать новости о предложениях по электронной почте, не чаще раза в месяц. Это согласие можно отозвать в любое время.',
      },
    ],
    given: 0.5,
    withdrawn: 0.2,
  },
  {
    key: 'opinion-call',
    name: {
      en: 'Calls about how we did',
      pl: 'Telefon z pytaniem o opinię',
      uk: 'Дзвінки із запитанням про відгук',
      ru: 'Звонки с вопросом об отзыве',
    },
    wordings: [
      {
        en: 'You may call me after the repair and ask how it went.',
        pl: 'Po naprawie można do mnie zadzwonić i zapytać o opinię.',
        uk: 'Після ремонту мені можна зателефонувати й запитати, чи я задоволений.',
        ru: 'После ремонта мне можно позвонить и спросить, доволен ли я.',
      },
    ],
    given: 0.3,
    withdrawn: 0.1,
  },
];

const MEANS = ['phone', 'mail', 'paper'] as const;

/** What the office’s contacts consented to, some of them not any more (CT-4). */
export async function keepConsents(
  tx: Tx,
  agentId: string,
  chance: Chance,
  { since, now }: { since: Date; now: Date },
): Promise<void> {
  const contacts = (await tx.query(
    `SELECT id, coalesce(language, 'pl') AS language FROM contact WHERE kind = 'person' ORDER BY name, id`,
  )) as { id: string; language: string }[];
  const at = (share: number) => new Date(since.getTime() + share * (now.getTime() - since.getTime()));
  for (const [place, { key, name, wordings, given, withdrawn }] of KINDS.entries()) {
    const kindId = newId();
    await tx.query(
      `INSERT INTO consent_kind (id, key, name, position, created_at) VALUES ($1, $2, $3, $4, $5)`,
      [...[kindId, key, JSON.stringify(name), place + 1, since]],
    );
    const ids = wordings.map(() => newId());
    for (const [older, texts] of wordings.entries())
      await tx.query(
        `INSERT INTO consent_wording (id, kind_id, number, texts, since, agent_id) VALUES ($1, $2, $3, $4, $5, $6)`,
        [ids[older], kindId, older + 1, JSON.stringify(texts), at(older / 2), agentId],
      );
    for (const contact of contacts.filter(() => chance.happens(given))) {
      const wording = chance.happens(0.5) ? 0 : ids.length - 1;
      const say = (event: 'given' | 'withdrawn', when: Date) =>
        tx.query(
          `INSERT INTO consent_entry (id, contact_id, kind_id, event, wording_id, language, at, means, author_kind, agent_id, recorded_at)
           VALUES ($1, $2, $3, $4, $5, $6, $7, $8, 'agent', $9, $7)`,
          [
            ...[newId(), contact.id, kindId, event],
            ...(event === 'given' ? [ids[wording], contact.language] : [null, null]),
            ...[when, chance.of(MEANS), agentId],
          ],
        );
      await say('given', at(0.2 + wording * 0.4));
      if (chance.happens(withdrawn)) await say('withdrawn', at(0.9));
    }
  }
}
