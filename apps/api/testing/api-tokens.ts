import { DoorClient } from './door-client.js';
import type { RunningApi } from './start-api.js';

const CREATE = `mutation ($input: CreateApiTokenInput!) { createApiToken(input: $input) { __typename
  ... on ApiTokenCreated { secret token { id name hint scopes inForce streamIds state agent { name } } }
  ... on Refused { code message fieldErrors { path message } } } }`;

export interface MadeToken {
  id: string;
  secret: string;
  client: DoorClient;
}

/** What is asked for when nothing else is said. */
export const anInput = (input: object = {}) => ({
  ...{ name: 'Web shop', scopes: ['case.read'], expiresAt: new Date(Date.now() + 30 * 86_400_000) },
  ...input,
});

export const askForToken = async (client: DoorClient, input: object = {}) =>
  (await client.ask(CREATE, { input: anInput(input) })).createApiToken;

/** A token of somebody of the office, as the integration that holds it knocks at the agents' door. */
export async function makeToken(
  api: RunningApi,
  who: string,
  scopes: string[],
  input: object = {},
): Promise<MadeToken> {
  const made = await askForToken(await api.agent(`${who}@test.example`), { scopes, ...input });
  if (made.__typename !== 'ApiTokenCreated') throw new Error(JSON.stringify(made));
  return { id: made.token.id, secret: made.secret, client: new DoorClient(api.url, 'agent', made.secret) };
}

/** Lets a role make tokens, as an administrator could. */
export const letMakeTokens = (api: RunningApi, role: string) =>
  api.source.query(`UPDATE role SET rights = rights || '{token.create}' WHERE key = $1`, [role]);
