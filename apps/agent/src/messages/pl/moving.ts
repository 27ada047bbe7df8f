import type { Translated } from '@sprawa/i18n';
import type { moving as english } from '../en/moving.js';

/** Przenoszenie spraw do innego strumienia, po polsku. */
export const moving = {
  title: 'Przenieś {{number}} do innego strumienia',
  stream: 'Do którego strumienia?',
  from: 'Teraz jest w strumieniu „{{stream}}”.',
  choose: 'Wybierz strumień',
  state: 'W jaki stan?',
  alike: '{{state}} · jak teraz',
  nowhere: 'Nie pracujesz w żadnym innym strumieniu, więc nie masz dokąd przenieść tej sprawy.',
  looking: 'Sprawdzam, co by się zmieniło',
  gone: 'Ta sprawa lub ten strumień nie są już dla Ciebie dostępne.',
  what: 'Co się stanie',
  putAside_one:
    'Jedna wartość nie pasuje tam do żadnego pola. Zostanie odłożona i będzie ją można przeczytać pod „Wcześniejsze wartości”:',
  putAside_few:
    '{{count}} wartości nie pasują tam do żadnego pola. Zostaną odłożone i będzie je można przeczytać pod „Wcześniejsze wartości”:',
  putAside_many:
    '{{count}} wartości nie pasuje tam do żadnego pola. Zostaną odłożone i będzie je można przeczytać pod „Wcześniejsze wartości”:',
  putAside_other:
    '{{count}} wartości nie pasuje tam do żadnego pola. Zostaną odłożone i będzie je można przeczytać pod „Wcześniejsze wartości”:',
  kept_one: 'Jedna wartość zostaje w formularzu:',
  kept_few: '{{count}} wartości zostają w formularzu:',
  kept_many: '{{count}} wartości zostaje w formularzu:',
  kept_other: '{{count}} wartości zostaje w formularzu:',
  broughtBack_one: 'Jedna odłożona wcześniej wartość wraca do formularza:',
  broughtBack_few: '{{count}} odłożone wcześniej wartości wracają do formularza:',
  broughtBack_many: '{{count}} odłożonych wcześniej wartości wraca do formularza:',
  broughtBack_other: '{{count}} odłożonych wcześniej wartości wraca do formularza:',
  ownerStays: 'Opiekun bez zmian: {{owner}}.',
  proposalFalls: 'Odpowiedź czeka na akceptację. Wróci do autora.',
  callbackEnds: 'Umówione oddzwonienie przepada.',
  seen: 'Odtąd widzą ją, wraz z historią, osoby pracujące w strumieniu „{{to}}”; kto pracuje tylko w „{{from}}”, już jej nie zobaczy. Klient nie dostaje żadnej wiadomości.',
  do: 'Przenieś do: {{stream}}',
  doIt: 'Przenieś',
  done: 'Sprawa {{number}} jest teraz w strumieniu „{{stream}}”.',
  undo: 'Przenieś z powrotem',
  undone: 'Sprawa {{number}} jest znów tam, gdzie była.',
  conflict: 'Sprawa {{number}} zmieniła się w międzyczasie. Spójrz na nią jeszcze raz i wtedy przenieś.',
} satisfies Translated<typeof english>;
