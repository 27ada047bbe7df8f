import { InputChecks, type Language } from '@sprawa/identity';
import { isId, type AuditKind } from '@sprawa/platform';
import type { AuditFilter } from './read-audit.js';
import { AUDIT_KINDS, auditWord } from './words.js';

const TEXT = 200;

/** What was asked for, from wherever it came. @throws InputError naming what is wrong */
export function readAuditFilter(given: Record<string, unknown>, language: Language, path = ''): AuditFilter {
  const checks = new InputChecks(language);
  const at = (field: string) => `${path}${field}`;
  const text = checks.line(at('text'), given.text, { max: TEXT, required: false });
  const time = (field: 'from' | 'to') => {
    if (given[field] === undefined || given[field] === null || given[field] === '') return null;
    const read = new Date(given[field] as string);
    if (Number.isNaN(read.getTime())) checks.say(at(field), auditWord(language, 'noTime'));
    return read;
  };
  const [from, to] = [time('from'), time('to')];
  const kind = given.kind ? (String(given.kind).toLowerCase().replace(/_/g, '-') as AuditKind) : null;
  if (kind && !AUDIT_KINDS.includes(kind)) checks.say(at('kind'), auditWord(language, 'noKind'));
  const agentId = given.agentId ? String(given.agentId) : null;
  if (agentId && !isId(agentId)) checks.say(at('agentId'), auditWord(language, 'noAgent'));
  checks.done();
  return { agentId, kind, from, to, text: text || null };
}
