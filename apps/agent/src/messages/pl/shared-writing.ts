import type { Translated } from '@sprawa/i18n';
import type { sharedWriting as en } from '../en/shared-writing.js';

/** A draft that several write, in Polish. */
export const sharedWriting = {
  joining: 'Dołączanie…',
  nobody: 'W tej chwili nikt inny tu nie pisze.',
  along: '{{name}} pisze razem z Tobą',
  alongOneself: 'Piszesz tu także w innym oknie',
  elsewhere: 'Ty w innym oknie',
  several_one: 'Pisze z Tobą {{count}} osoba: {{names}}',
  several_few: 'Piszą z Tobą {{count}} osoby: {{names}}',
  several_many: 'Pisze z Tobą {{count}} osób: {{names}}',
  several_other: 'Pisze z Tobą {{count}} osoby: {{names}}',
  cutOff: 'Brak połączenia. To, co piszesz, zostaje tutaj i trafi do innych, gdy tylko będzie to możliwe.',
  text: 'Szkic, autor: {{name}}, pisany wspólnie',
  onlyAuthor: 'Wysyła tylko {{name}}.',
  leave: 'Przestań pisać razem',
  sent: 'Wysłane; nadawca: {{name}}.',
  dropped: 'Szkic odrzucony; zrobił(a) to: {{name}}.',
  closed: 'Ten szkic nie jest już pisany wspólnie.',
  leftTitle: 'Te Twoje słowa nie trafiły już do szkicu',
  copy: 'Kopiuj',
  copied: 'Skopiowano',
  done: 'Gotowe',
  action: 'Akcja',
  copies: 'Kopie',
  files: 'Pliki',
} satisfies Translated<typeof en>;
