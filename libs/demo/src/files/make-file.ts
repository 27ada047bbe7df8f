import { Chance } from '../chance.js';
import type { FileWanted } from '../scripts/script.js';
import { onePagePdf } from './pdf.js';
import { Picture } from './png.js';

export interface MadeFile {
  mediaType: string;
  bytes: Buffer;
}

type Values = Readonly<Record<string, string>>;

/** A small file with something in it that fits the case, rather than empty bytes with a name. */
export function makeFile(make: FileWanted['make'], values: Values, chance: Chance): MadeFile {
  switch (make) {
    case 'error-window':
    case 'cracked-screen':
    case 'device':
    case 'chart':
      return picture(make, chance.whole(1, 4));
    case 'invoice':
      return { mediaType: 'application/pdf', bytes: invoice(values) };
    case 'letter':
      return { mediaType: 'application/pdf', bytes: letter(values) };
    case 'table':
      return { mediaType: 'text/csv', bytes: Buffer.from(table(chance), 'utf8') };
    case 'log':
      return { mediaType: 'text/plain', bytes: Buffer.from(log(values, chance), 'utf8') };
  }
}

const DRAWN = { 'error-window': errorWindow, 'cracked-screen': crackedScreen, device, chart } as const;
const drawn = new Map<string, MadeFile>();

/** One of a few of each kind: drawing takes longer than all the rest of a case. */
function picture(make: keyof typeof DRAWN, variant: number): MadeFile {
  const key = `${make} ${variant}`;
  const known = drawn.get(key) ?? { mediaType: 'image/png', bytes: DRAWN[make](new Chance(key)).png() };
  drawn.set(key, known);
  return known;
}

function errorWindow(chance: Chance): Picture {
  const sheet = new Picture(520, 300, [214, 222, 232])
    .box(40, 40, 440, 220, [255, 255, 255])
    .box(40, 40, 440, 34, [47, 92, 150]);
  sheet
    .box(54, 52, 150, 10, [230, 238, 248])
    .box(452, 50, 14, 14, [226, 96, 96])
    .disc(92, 136, 26, [214, 69, 65])
    .box(88, 120, 8, 22, [255, 255, 255]);
  sheet.box(88, 148, 8, 8, [255, 255, 255]);
  for (let line = 0; line < 4; line++)
    sheet.box(140, 112 + line * 18, chance.whole(160, 310), 8, [120, 128, 140]);
  return sheet.box(370, 214, 90, 28, [47, 92, 150]).box(394, 225, 42, 6, [255, 255, 255]);
}

function crackedScreen(chance: Chance): Picture {
  const sheet = new Picture(320, 480, [190, 178, 160])
    .box(60, 40, 200, 400, [24, 26, 30])
    .box(70, 66, 180, 340, [58, 74, 104]);
  const [x, y] = [chance.whole(110, 200), chance.whole(120, 300)];
  for (let ray = 0; ray < 14; ray++) {
    const angle = (ray / 14) * 2 * Math.PI + chance.between(-0.2, 0.2);
    const length = chance.between(50, 150);
    const clamp = (value: number, least: number, most: number) =>
      Math.round(Math.min(most, Math.max(least, value)));
    sheet.line(
      x,
      y,
      clamp(x + Math.cos(angle) * length, 70, 248),
      clamp(y + Math.sin(angle) * length, 66, 404),
      1,
      [222, 228, 236],
    );
  }
  return sheet.disc(x, y, 5, [235, 240, 246]).disc(160, 424, 8, [60, 62, 68]);
}

function device(chance: Chance): Picture {
  const sheet = new Picture(480, 320, [176, 158, 132]).box(0, 230, 480, 90, [140, 120, 96]);
  sheet
    .box(110, 60, 260, 190, [70, 74, 82])
    .box(122, 72, 236, 120, [30, 34, 40])
    .box(122, 204, 236, 34, [96, 100, 108]);
  for (let button = 0; button < 5; button++)
    sheet.disc(146 + button * 46, 221, 9, button === chance.whole(0, 4) ? [222, 92, 60] : [190, 194, 200]);
  return sheet.line(chance.whole(130, 200), 80, chance.whole(240, 340), 186, 2, [150, 158, 170]);
}

function chart(chance: Chance): Picture {
  const sheet = new Picture(520, 280, [255, 255, 255])
    .box(50, 240, 440, 2, [90, 96, 106])
    .box(50, 30, 2, 212, [90, 96, 106]);
  for (let bar = 0; bar < 9; bar++) {
    const height = chance.whole(30, 190);
    sheet.box(70 + bar * 46, 240 - height, 30, height, bar > 6 ? [214, 110, 70] : [72, 130, 196]);
  }
  return sheet;
}

function invoice(values: Values): Buffer {
  return onePagePdf([
    `Faktura ${values.invoice ?? ''}`,
    'Sprzedawca: Biuro Pogodne sp. z o.o., ul. Sloneczna 12, 30-001 Krakow',
    `Zamowienie: ${values.order ?? ''}`,
    `Do zaplaty: ${ascii(values.amount ?? '')}`,
    'Termin platnosci: 14 dni',
    '',
    'Dziekujemy za zakupy.',
  ]);
}

function letter(values: Values): Buffer {
  return onePagePdf([
    'Pismo w sprawie',
    `Nr referencyjny: ${values.tracking ?? ''}`,
    `Dotyczy: ${ascii(values.amount ?? '')}`,
    '',
    'Prosimy o zlozenie wyjasnien w terminie 7 dni od doreczenia pisma.',
    'Brak odpowiedzi nie wstrzymuje biegu sprawy.',
  ]);
}

const ascii = (money: string): string => money.replace('zł', 'PLN').replace(/[^\x20-\x7e]/g, ' ');

function table(chance: Chance): string {
  const rows = Array.from({ length: 12 }, (_, row) => {
    const net = chance.whole(90, 4_200);
    return `${row + 1};FV/${chance.whole(100, 980)};${net}.00;${(net * 0.23).toFixed(2)};${(net * 1.23).toFixed(2)}`;
  });
  return ['lp;dokument;netto;vat;brutto', ...rows].join('\r\n') + '\r\n';
}

function log(values: Values, chance: Chance): string {
  const at = (second: number) =>
    `10:${String(14 + Math.floor(second / 60)).padStart(2, '0')}:${String(second % 60).padStart(2, '0')}`;
  return [
    `${at(2)} start, device ${values.serial ?? ''}`,
    `${at(3)} connecting to update server`,
    `${at(31)} timeout after 28 s`,
    `${at(33)} retry 1 of 3`,
    `${at(61)} timeout after 28 s`,
    `${at(64)} error E${chance.whole(101, 499)}: no answer`,
  ].join('\n');
}
