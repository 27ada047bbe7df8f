import { InputError, isTimeZone, type FieldError } from '@sprawa/platform';
import { isEmail } from 'class-validator';
import { isLanguage, type Language } from '../languages/language.js';
import { inputMessage, type InputMessage } from './messages.js';

/** Characters of an e-mail address (RFC 5321 4.5.3.1.3). */
export const EMAIL_LIMIT = 254;
/** Characters of a name of a person or an organisation. */
export const NAME_LIMIT = 200;
export const PASSWORD_LIMITS = { min: 10, max: 200 };

/** Line ends, NUL, other controls, and marks that turn the direction of what is written round. */
const CONTROL = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u;
const CONTROL_BUT_LINES = /[^\P{Cc}\n\r\t]|[\u202a-\u202e\u2066-\u2069]/u;

/** Reads an input from outside field by field, notes all that is wrong, and refuses it once, as a whole. */
export class InputChecks {
  readonly errors: FieldError[] = [];

  constructor(readonly language: Language) {}

  problem(path: string, message: InputMessage, places: Record<string, string | number> = {}): void {
    this.say(path, inputMessage(this.language, message, places));
  }

  /** Notes a problem in words of the caller's own. */
  say(path: string, message: string): void {
    this.errors.push({ path, message });
  }

  /** One line of text, trimmed. @returns '' when it is wrong or left out */
  line(path: string, value: unknown, { max = NAME_LIMIT, required = true } = {}): string {
    const text = this.trimmed(path, value, required);
    if (text.length > max) this.problem(path, 'tooLong', { max });
    else if (CONTROL.test(text)) this.problem(path, 'control');
    else return text;
    return '';
  }

  /** Text that may have several lines. */
  text(path: string, value: unknown, { max, required = true }: { max: number; required?: boolean }): string {
    const text = this.trimmed(path, value, required);
    if (text.length > max) this.problem(path, 'tooLong', { max });
    else if (CONTROL_BUT_LINES.test(text)) this.problem(path, 'control');
    else return text;
    return '';
  }

  email(path: string, value: unknown): string {
    const text = this.trimmed(path, value, true);
    if (text && !isMailAddress(text)) this.problem(path, 'email');
    return text;
  }

  /** A new password: 10–200 characters, not the e-mail address. Not trimmed: what was typed is the password. */
  password(path: string, value: unknown, email: string): string {
    const { min, max } = PASSWORD_LIMITS;
    if (typeof value !== 'string' || value === '') this.problem(path, 'required');
    else if (value.length < min) this.problem(path, 'tooShort', { min });
    else if (value.length > max) this.problem(path, 'tooLong', { max });
    else if (value.trim().toLowerCase() === email.trim().toLowerCase()) this.problem(path, 'passwordIsEmail');
    else return value;
    return '';
  }

  languageOf(path: string, value: unknown): Language {
    if (!isLanguage(value)) this.problem(path, 'language');
    return value as Language;
  }

  /** An IANA name; '' for none. */
  timeZone(path: string, value: unknown): string {
    if (value === '' || isTimeZone(value)) return value;
    this.problem(path, 'timeZone');
    return '';
  }

  /** How many of a list are asked for: 1 to `max`, and `usual` when it is left open. */
  count(path: string, value: unknown, { max, usual }: { max: number; usual: number }): number {
    if (value === undefined || value === null) return usual;
    const inRange = Number.isInteger(value) && Number(value) >= 1 && Number(value) <= max;
    if (!inRange) this.problem(path, 'count', { max });
    return inRange ? Number(value) : usual;
  }

  /** @throws InputError with every problem noted, if there was one. */
  done(): void {
    if (this.errors.length > 0) throw new InputError(inputMessage(this.language, 'checkFields'), this.errors);
  }

  private trimmed(path: string, value: unknown, required: boolean): string {
    const text = typeof value === 'string' ? value.trim() : '';
    const wrongType = value !== undefined && value !== null && typeof value !== 'string';
    if (wrongType || (required && !text)) this.problem(path, 'required');
    return text;
  }
}

/** An address people can have: also with letters beyond ASCII before the @ (RFC 6531), never with controls or spaces. */
export function isMailAddress(text: string): boolean {
  return (
    text.length <= EMAIL_LIMIT && !/[\s\p{Cc}]/u.test(text) && isEmail(text, { allow_utf8_local_part: true })
  );
}

/** The fields of a JSON body; nothing at all when it is not an object. */
export function fieldsOf(body: unknown): Record<string, unknown> {
  return typeof body === 'object' && body !== null && !Array.isArray(body)
    ? (body as Record<string, unknown>)
    : {};
}
