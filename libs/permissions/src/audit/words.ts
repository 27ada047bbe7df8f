import { catalogue, type Language } from '@sprawa/identity';
import { AUDIT_ACTIONS, type AuditAction, type AuditKind } from '@sprawa/platform';
import { ACTION_WORDS } from './action-words.js';
import { FIELD_WORDS, type FieldName } from './field-words.js';

export const AUDIT_KINDS: readonly AuditKind[] = [...new Set(Object.values(AUDIT_ACTIONS))];

/** What was done; an action of a newer program by its code. */
export const actionWords = (language: Language, action: AuditAction): string =>
  ACTION_WORDS[language][action] ?? action;

/** What a field of a change is called; `texts.pl` as the field and its language. */
export function fieldWord(language: Language, field: string): string {
  const [name, ...rest] = field.split('.');
  const known = FIELD_WORDS[language][name as FieldName];
  return known ? [known, ...rest].join(' ') : field;
}

export const auditWord = catalogue({
  en: {
    yes: 'yes',
    no: 'no',
    noTime: 'This is not a time.',
    noKind: 'There is no such kind.',
    noAgent: 'There is no such agent.',
  },
  pl: {
    yes: 'tak',
    no: 'nie',
    noTime: 'To nie jest czas.',
    noKind: 'Nie ma takiego rodzaju.',
    noAgent: 'Nie ma takiego agenta.',
  },
  uk: {
    yes: 'так',
    no: 'ні',
    noTime: 'Це не час.',
    noKind: 'Такого виду немає.',
    noAgent: 'Такого агента немає.',
  },
  ru: {
    yes: 'да',
    no: 'нет',
    noTime: 'Это не время.',
    noKind: 'Такого вида нет.',
    noAgent: 'Такого агента нет.',
  },
});

/** What a token may do beside its rights. */
export const scopeWord = catalogue({
  en: { act: 'Act on cases' },
  pl: { act: 'Działanie w sprawach' },
  uk: { act: 'Діяти у справах' },
  ru: { act: 'Действовать в делах' },
});

const KINDS: Readonly<Record<string, Record<Language, string>>> = {
  text: { en: 'text', pl: 'tekst', uk: 'текст', ru: 'текст' },
  'long-text': { en: 'long text', pl: 'długi tekst', uk: 'довгий текст', ru: 'длинный текст' },
  number: { en: 'number', pl: 'liczba', uk: 'число', ru: 'число' },
  amount: { en: 'amount', pl: 'kwota', uk: 'сума', ru: 'сумма' },
  date: { en: 'date', pl: 'data', uk: 'дата', ru: 'дата' },
  choice: { en: 'one of several', pl: 'jedno z kilku', uk: 'одне з кількох', ru: 'одно из нескольких' },
  'multiple-choice': {
    ...{ en: 'several of several', pl: 'kilka z kilku' },
    ...{ uk: 'кілька з кількох', ru: 'несколько из нескольких' },
  },
  checkbox: { en: 'tick', pl: 'zaznaczenie', uk: 'позначка', ru: 'отметка' },
};

/** A kind of field as the screens call it; one of a newer program by its key. */
export const fieldKindWord = (language: Language, kind: string): string => KINDS[kind]?.[language] ?? kind;

/** Who did it when it was no agent. */
export const authorWord = catalogue({
  en: { agent: 'An agent', nobody: 'Unknown', operator: 'At the server’s console', system: 'Sprawa' },
  pl: { agent: 'Agent', nobody: 'Nieznana osoba', operator: 'Z konsoli serwera', system: 'Sprawa' },
  uk: { agent: 'Агент', nobody: 'Невідома особа', operator: 'З консолі сервера', system: 'Sprawa' },
  ru: { agent: 'Агент', nobody: 'Неизвестно кто', operator: 'С консоли сервера', system: 'Sprawa' },
});

export const columnWord = catalogue({
  en: {
    ...{ number: 'Number', time: 'Time (UTC)', who: 'Who', via: 'Through token', address: 'Address' },
    ...{ device: 'Device', what: 'What', code: 'Code', on: 'On what', changes: 'Changes' },
  },
  pl: {
    ...{ number: 'Numer', time: 'Czas (UTC)', who: 'Kto', via: 'Przez token', address: 'Adres' },
    ...{ device: 'Urządzenie', what: 'Co', code: 'Kod', on: 'Czego dotyczy', changes: 'Zmiany' },
  },
  uk: {
    ...{ number: 'Номер', time: 'Час (UTC)', who: 'Хто', via: 'Через токен', address: 'Адреса' },
    ...{ device: 'Пристрій', what: 'Що', code: 'Код', on: 'Чого стосується', changes: 'Зміни' },
  },
  ru: {
    ...{ number: 'Номер', time: 'Время (UTC)', who: 'Кто', via: 'Через токен', address: 'Адрес' },
    ...{ device: 'Устройство', what: 'Что', code: 'Код', on: 'К чему относится', changes: 'Изменения' },
  },
});
