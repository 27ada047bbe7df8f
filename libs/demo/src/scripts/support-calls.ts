import { act, wrote, type Script } from './script.js';

const stream = 'support' as const;

/** Conversations in which somebody is promised a call. */
export const SUPPORT_CALLS: readonly Script[] = [
  {
    key: 'call-about-warranty-pl',
    stream,
    language: 'pl',
    subject: '{Proszę o telefon w sprawie gwarancji|Gwarancja na ekspres, proszę o kontakt}',
    opening: `Dzień dobry,

mam pytania o gwarancję na zamówienie {order} i najłatwiej będzie mi o nich porozmawiać. {Najlepiej proszę dzwonić po południu.|Proszę o telefon, rano zwykle nie odbieram.}`,
    steps: [
      act('first-line', 'take'),
      act(
        'first-line',
        'call-back-later',
        `Dzwoniłem, zajęte. Umówione przez SMS na popołudnie; przygotować numer seryjny i datę zakupu.`,
        { term: 4 },
      ),
      act(
        'first-line',
        'called',
        `Rozmowa 6 minut: wyjaśnione, co obejmuje gwarancja i jak zgłosić usterkę.`,
        {
          wait: [4.5, 9],
        },
      ),
      act(
        'first-line',
        'reply-and-close',
        `Dzień dobry,

zgodnie z rozmową przesyłam podsumowanie: gwarancja obejmuje pompę i elektronikę przez 24 miesiące od zakupu, a zgłoszenie można wysłać w portalu.`,
      ),
    ],
  },
  {
    key: 'call-about-settings-en',
    stream,
    language: 'en',
    channel: 'call',
    subject: '{Needs help over the phone with the settings|Wants to be walked through the first start}',
    opening: `Rang while standing in the shop, could not follow the steps there. Order {order}. Wants to be called at home, next to the machine.`,
    steps: [
      act(
        'first-line',
        'call-back-later',
        `Promised a call in the evening. Have the manual for the first start at hand.`,
        { term: 4 },
      ),
      act('first-line', 'called', `Ten minutes. Water hardness set, first rinse done, the machine works.`, {
        wait: [4.5, 9],
      }),
      act('first-line', 'close', `Nothing more to do.`),
    ],
  },
  {
    key: 'call-about-delivery-uk',
    stream,
    language: 'uk',
    subject: '{Зателефонуйте, будь ласка, щодо доставки|Питання про доставку, чекаю на дзвінок}',
    opening: `Добрий день!

Замовлення {order} мали привезти {date}, але кур’єр зі мною не зв’язався. {Зателефонуйте, будь ласка, так буде швидше.|Прошу мені передзвонити.}`,
    steps: [
      act(
        'first-line',
        'anyone-calls-back',
        `Кур’єр підтвердить час доставки по обіді. Хай передзвонить той, хто буде вільний.`,
        { term: 4 },
      ),
      act('first-line', 'called', `Доставку перенесено на завтра, клієнт згоден.`, { wait: [4.5, 9] }),
      act(
        'first-line',
        'reply-and-close',
        `Добрий день!

Як ми домовилися телефоном, посилку привезуть завтра з 10 до 14.`,
      ),
    ],
  },
  {
    key: 'call-about-invoice-pl',
    stream,
    language: 'pl',
    subject: '{Pytanie o fakturę, proszę o telefon|Nie zgadza mi się faktura}',
    opening: `Dzień dobry,

na fakturze do zamówienia {order} widzę pozycję, której nie rozumiem. Czy ktoś mógłby do mnie zadzwonić?`,
    steps: [
      act(
        'first-line',
        'anyone-calls-back',
        `Chodzi o opłatę za wniesienie. Każdy może to wyjaśnić, szczegóły są na zamówieniu.`,
        { term: 4 },
      ),
      act('first-line', 'called', `Wyjaśnione, klient nie wnosi o korektę.`, { wait: [4.5, 9] }),
      wrote(`Dziękuję za telefon, teraz wszystko jasne.`, { wait: [1, 6] }),
      act(
        'first-line',
        'reply-and-close',
        `Dzień dobry,

cieszymy się, że mogliśmy pomóc.`,
      ),
    ],
  },
];
