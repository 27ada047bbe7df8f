import type { Principal } from '../model/workflow.js';
import { isMailAddress } from '../plan/written-text.js';
import type { FileValue } from './file-value.js';

const NAME = /^[a-z0-9][a-z0-9-]*$/;

/** Holders of a right: `role:expert`, `group:accountants`, `agent:anna@firm.example`; one or a list. */
export function readPrincipals(value: FileValue): Principal[] {
  return value.list().flatMap((item) => {
    const text = item.text();
    if (isPrincipal(text)) return [text];
    if (text) item.problem(`"${text}" is not role:…, group:… or agent:address`);
    return [];
  });
}

export function isGroupKey(text: string): boolean {
  return text.length <= 60 && NAME.test(text);
}

function isPrincipal(text: string): text is Principal {
  const [kind = '', name = ''] = splitOnce(text);
  if (kind === 'agent') return isMailAddress(name);
  return (kind === 'role' || kind === 'group') && isGroupKey(name);
}

/** `least-busy:specialists` as its two parts. */
export function splitOnce(text: string): [head: string, tail: string] {
  const colon = text.indexOf(':');
  return colon < 0 ? [text, ''] : [text.slice(0, colon), text.slice(colon + 1)];
}
