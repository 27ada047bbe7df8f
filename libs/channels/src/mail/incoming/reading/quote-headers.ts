/** Where a mail program announces the mail being answered; `forward` announces one passed on, whose words are the message itself. */
export interface QuoteHeader {
  /** Lines from `from` up to, not including, `to` are the announcement. */
  from: number;
  to: number;
  kind: 'reply' | 'forward';
}

/** Longer lines are prose. It bounds the patterns' work, too: mails come from strangers. */
const LONGEST_LINE = 400;
/** A line that announces a quotation is broken by mail programs into at most so many. */
const WRAPPED = 3;

const DASHES = String.raw`[-_—=*\s]`;
const FORWARDED = new RegExp(
  `^${DASHES}{0,40}(?:forwarded message|begin forwarded message|wiadomość przekazana(?: dalej)?|przekazana wiadomość|treść przekazanej wiadomości|переслане повідомлення|переадресоване повідомлення|пересланное сообщение|пересылаемое сообщение|перенаправленное сообщение)${DASHES}{0,40}:?${DASHES}{0,40}$`,
  'iu',
);
const ORIGINAL = new RegExp(
  `^${DASHES}{1,40}(?:original message|reply message|wiadomość oryginalna|oryginalna wiadomość|treść oryginalnej wiadomości|оригінальне повідомлення|вихідне повідомлення|початкове повідомлення|исходное сообщение|оригинальное сообщение|ursprüngliche nachricht)${DASHES}{1,40}$`,
  'iu',
);

/** Sentences that say who wrote when; each needs a digit, for every date has one. */
const SENTENCES: RegExp[] = [
  /^on .{6,} wrote:?$/iu,
  /^(?:w dniu|dnia|dn\.) .{4,}(?:pisze|napisał|napisała|napisał\(a\)|napisali|wrote):?$/iu,
  /^.{6,} (?:napisał|napisała|napisał\(a\)|pisze):$/iu,
  /^.{6,} (?:пише|писав|писала|написав|написала|написав\(ла\)|пишет|писал|писала|написал|написала|написал\(а\)|писал\(а\)):$/iu,
  /^(?:вы писали|ви писали) .{4,}:$/iu,
  /^(?:am|le|il|el|den|op) .{6,} (?:schrieb|écrit|scritto|escribió|skrev|schreef)\b.{0,80}:$/iu,
  // Gmail in Russian leaves the verb out: "пт, 3 окт. 2025 г. в 10:15, Иван Петров <ivan@x.example>:"
  /^.{4,}\d{1,2}[:.]\d{2}.{0,80}<[^<>\s]+@[^<>\s]+>\s?:$/u,
];

const FROM = /^\*?(?:from|od|від|от|von|de)\s?:\*? ?\S/iu;
const SENT = /^\*?(?:sent|date|wysłano|data|надіслано|дата|отправлено|gesendet|envoyé)\s?:\*? ?\S/iu;
const TO = /^\*?(?:to|do|кому|an|à|subject|temat|тема)\s?:\*? ?\S/iu;
const RULE = /^_{5,}$/;

/** The first line from `start` on that announces a quotation; null when none does. */
export function findQuoteHeader(lines: readonly string[], start = 0): QuoteHeader | null {
  for (let index = start; index < lines.length; index++) {
    const found = announcementAt(lines, index);
    if (found) return found;
  }
  return null;
}

function announcementAt(lines: readonly string[], index: number): QuoteHeader | null {
  const line = bare(lines[index]!);
  if (line === '' || line.length > LONGEST_LINE) return null;
  if (FORWARDED.test(line)) return { from: index, to: index + 1, kind: 'forward' };
  if (ORIGINAL.test(line)) return { from: index, to: index + 1, kind: 'reply' };
  return headerBlockAt(lines, index) ?? sentenceAt(lines, index);
}

/** Outlook repeats the header: From, Sent, To, Subject on lines of their own. */
function headerBlockAt(lines: readonly string[], index: number): QuoteHeader | null {
  const first = RULE.test(bare(lines[index]!)) ? index + 1 : index;
  if (!FROM.test(bare(lines[first] ?? ''))) return null;
  const next = lines.slice(first + 1, first + 7).map(bare);
  if (!next.some((line) => SENT.test(line)) || !next.some((line) => TO.test(line))) return null;
  return {
    from: index,
    to: first + 1 + lastIndexOf(next, (line) => SENT.test(line) || TO.test(line)) + 1,
    kind: 'reply',
  };
}

function sentenceAt(lines: readonly string[], index: number): QuoteHeader | null {
  for (let count = 1; count <= WRAPPED; count++) {
    if (!isSentence(lines, index, count)) continue;
    // Words written right above the announcement do not belong to it.
    if (count > 1 && isSentence(lines, index + 1, count - 1)) return null;
    return { from: index, to: index + count, kind: 'reply' };
  }
  return null;
}

function isSentence(lines: readonly string[], index: number, count: number): boolean {
  const wrapped = lines.slice(index, index + count).map(bare);
  if (wrapped.length < count || wrapped.includes('')) return false;
  const sentence = wrapped.join(' ');
  return (
    sentence.length <= LONGEST_LINE &&
    /\d/.test(sentence) &&
    SENTENCES.some((pattern) => pattern.test(sentence))
  );
}

function lastIndexOf(lines: readonly string[], holds: (line: string) => boolean): number {
  return lines.reduce((last, line, index) => (holds(line) ? index : last), -1);
}

/** Without outer spaces, no-break spaces and the marks of a quotation of a quotation. */
function bare(line: string): string {
  return line.length > LONGEST_LINE * 2 ? line : line.replace(/[\u00a0\u200b\u202f]/g, ' ').trim();
}
