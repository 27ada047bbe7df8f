export const SUBJECT_CHARACTERS = 300;

const PREFIXES =
  /^(?:(?:re|odp|fwd?|fw|pd|aw|wg|sv|vs|antw|rv|tr|відп|відповідь|пер|пересл|fwd|ответ|отв|на|пересыл|пересылка)(?:\[\d{1,3}\]|\(\d{1,3}\))?\s*:\s*)+/iu;
// Control characters, line separators, and marks that turn the reading direction round.
// eslint-disable-next-line no-control-regex
const UNSEEN = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]+/g;

const WITHOUT: Record<string, string> = {
  en: '(no subject)',
  pl: '(brak tematu)',
  uk: '(без теми)',
  ru: '(без темы)',
};

/**
 * A mail's subject as the subject of a case: one line, without reply prefixes in the languages people write to us,
 * without numbers of other cases in brackets, at most 300 characters.
 * @param language of the stream, for a mail without a subject
 */
export function cleanSubject(subject: string, language: string): string {
  const line = oneLine(subject.slice(0, 5_000));
  const bare = line
    .replace(/\[#\d{5,12}\]/g, ' ')
    .replace(/ {2,}/g, ' ')
    .trim()
    .replace(PREFIXES, '')
    .trim();
  return shorten(bare, SUBJECT_CHARACTERS) || (WITHOUT[language] ?? WITHOUT.en!);
}

/** Without anything that could begin another header line or hide words. */
export function oneLine(text: string): string {
  return text.replace(UNSEEN, ' ').replace(/\s+/gu, ' ').trim();
}

/** By whole characters, so that none is cut in half. */
export function shorten(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const characters = [...text];
  return characters.length <= limit ? text : `${characters.slice(0, limit - 1).join('')}…`;
}
