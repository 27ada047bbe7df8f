import type { AuditFilter, AuditKind } from '../../gql/graphql.js';

export const auditKinds = [
  'SIGN_INS',
  'PASSWORDS',
  'TOKENS',
  'EXPORTS',
  'TEMPLATES',
  'LABELS',
  'VIEWS',
  'WORKFLOWS',
  'OPERATION',
] as const satisfies readonly AuditKind[];

/** What the address bar holds of the audit log. Days, as a date field has them. */
export interface AuditSearch {
  who?: string;
  kind?: AuditKind;
  from?: string;
  to?: string;
  q?: string;
}

export function parseAuditSearch(raw: Record<string, unknown>): AuditSearch {
  const text = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined);
  const day = (value: unknown) => (/^\d{4}-\d\d-\d\d$/.test(text(value) ?? '') ? text(value) : undefined);
  const given: Record<keyof AuditSearch, string | undefined> = {
    who: text(raw.who),
    kind: auditKinds.find((kind) => kind === raw.kind),
    from: day(raw.from),
    to: day(raw.to),
    q: text(raw.q)?.slice(0, 200),
  };
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as AuditSearch;
}

/** Days in the browser's zone, the last one whole. */
export function filterOf({ who, kind, from, to, q }: AuditSearch): AuditFilter {
  const begin = (day: string, later = 0) => {
    const [year, month, date] = day.split('-').map(Number) as [number, number, number];
    return new Date(year, month - 1, date + later).toISOString();
  };
  return {
    ...(who && { agentId: who }),
    ...(kind && { kind }),
    ...(from && { from: begin(from) }),
    ...(to && { to: begin(to, 1) }),
    ...(q && { text: q }),
  };
}
