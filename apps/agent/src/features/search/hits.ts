import { createContext, useContext } from 'react';
import type { CaseHitsQuery } from '../../gql/graphql.js';

export type CaseHit = CaseHitsQuery['caseHits'][number];

/** By the number of the case; empty where nothing is looked for, or not known yet. */
export type HitsByNumber = ReadonlyMap<string, CaseHit>;

export const noHits: HitsByNumber = new Map();
export const Hits = createContext(noHits);

export const useHit = (number: string): CaseHit | undefined => useContext(Hits).get(number);
