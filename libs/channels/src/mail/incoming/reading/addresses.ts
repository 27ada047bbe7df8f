import type { AddressObject, EmailAddress } from 'mailparser';
import { domainToASCII } from 'node:url';
import { oneLine, shorten } from './clean-subject.js';

export interface Address {
  name: string;
  email: string;
}

/** Persons a header names, groups opened, at most `limit`; what is no address is left out. */
export function addressesIn(header: AddressObject | AddressObject[] | undefined, limit: number): Address[] {
  const flat = [header ?? []].flat().flatMap(({ value }) => value.flatMap(members));
  const found = flat.map(readable).filter((address) => address !== null);
  return [...new Map(found.map((address) => [address.email, address])).values()].slice(0, limit);
}

/** The address in a field that is written too badly to be parsed: the one in angle brackets, if there is one. */
export function addressSomewhereIn(field: string | null): Address | null {
  const text = (field ?? '').slice(0, 2_000);
  const found =
    [...text.matchAll(/<([^<>\s]+)>/g)].at(-1)?.[1] ??
    text.split(/[\s,;"]+/).find((word) => word.includes('@'));
  const email = normalAddress(found ?? '');
  return email ? { name: '', email } : null;
}

/** Small letters, domain in ASCII (RFC 5891); null for what is no address. */
export function normalAddress(text: string): string | null {
  const match = /^([^\s<>()"',;:@\\]{1,64})@([^\s<>()"',;:@\\]{1,190})$/u.exec(text.trim());
  const domain = match && domainToASCII(match[2]!);
  return match && domain && !domain.endsWith('.') ? `${match[1]}@${domain}`.toLowerCase() : null;
}

function members(address: EmailAddress): EmailAddress[] {
  return address.group ?? [address];
}

function readable({ name, address }: EmailAddress): Address | null {
  const email = normalAddress(address ?? '');
  return email ? { name: shorten(oneLine(name ?? ''), 200), email } : null;
}
