import { useQuery } from '@tanstack/react-query';
import { sessionQuery } from './session-query.js';

/** Null until it is known, and when nobody is signed in. */
export function useMe() {
  return useQuery(sessionQuery).data?.me ?? null;
}

/** The organisation's name; empty until it is known. */
export function useOrganisation(): string {
  return useQuery(sessionQuery).data?.installation.organisation ?? '';
}

export function useIsDemo(): boolean {
  return useQuery(sessionQuery).data?.installation.demo ?? false;
}
