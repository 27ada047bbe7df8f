import type { DoorClient } from './door-client.js';
import type { RunningApi } from './start-api.js';

const PERSON = `id status agent { name suspended } email role { key name } groups { name } supervisor { name } openCases mayChange self version expiresAt invitedBy`;
const REFUSED = `... on Refused { code message fieldErrors { path message } }`;
const SAVED = `{ __typename ... on PersonSaved { person { ${PERSON} } } ${REFUSED} }`;
const SUSPENDED = `{ __typename ... on PersonSuspended { cases jobId person { ${PERSON} } } ${REFUSED} }`;
const DONE = `{ __typename ... on PeopleChanged { id } ${REFUSED} }`;
const GROUP = `id key name names { en pl } members { id name } supervisor { name } version`;
const ROLE = `key name names { en pl } rights holders version`;

export const PEOPLE = `query ($status: PersonStatus!, $search: String, $first: Int, $after: String) {
  people(status: $status, search: $search, first: $first, after: $after) { people { ${PERSON} } next counts { active invited suspended } } }`;
export const PERSON_BY_ID = `query ($id: ID!) { person(id: $id) { ${PERSON} } }`;
export const INVITE = `mutation ($input: PersonInput!) { done: invitePerson(input: $input) ${SAVED} }`;
export const RESEND = `mutation ($id: ID!) { done: resendInvitation(id: $id) ${SAVED} }`;
export const REVOKE = `mutation ($id: ID!, $back: Boolean) { done: revokeInvitation(id: $id, back: $back) ${DONE} }`;
export const UPDATE_PERSON = `mutation ($id: ID!, $version: Int!, $input: PersonInput!) { done: updatePerson(id: $id, version: $version, input: $input) ${SAVED} }`;
export const SUSPEND = `mutation ($id: ID!, $version: Int!, $to: SuccessorInput!) { done: suspendPerson(id: $id, version: $version, to: $to) ${SUSPENDED} }`;
export const RESUME = `mutation ($id: ID!, $version: Int!) { done: resumePerson(id: $id, version: $version) ${SAVED} }`;
export const HAND_OVER = `mutation ($id: ID!, $to: SuccessorInput!) { done: handOverCases(id: $id, to: $to) ${SUSPENDED} }`;
export const SAVE_GROUP = `mutation ($input: StaffGroupInput!) { done: saveStaffGroup(input: $input) { __typename ... on StaffGroupSaved { group { ${GROUP} } } ${REFUSED} } }`;
export const DELETE_GROUP = `mutation ($id: ID!, $back: Boolean) { done: deleteStaffGroup(id: $id, back: $back) ${DONE} }`;
export const STAFF_GROUPS = `query { staffGroups { ${GROUP} } }`;
export const SAVE_ROLE = `mutation ($input: RoleInput!) { done: saveRole(input: $input) { __typename ... on RoleSaved { role { ${ROLE} } } ${REFUSED} } }`;
export const DELETE_ROLE = `mutation ($key: String!, $back: Boolean) { done: deleteRole(key: $key, back: $back) ${DONE} }`;
export const ROLES = `query { roles { ${ROLE} } }`;
const WHY = `{ kind name }`;
export const EXPLAINED = `query ($personId: ID!, $caseNumber: String) { explainedAccess(personId: $personId, caseNumber: $caseNumber) {
  rights { key by ${WHY} } readsCases
  streams { name worksBy ${WHY} states { state { id key } seenBy ${WHY} actions { key by ${WHY} waits } } }
  case { number sees seenBy ${WHY} state { key } actions { key by ${WHY} available waits } } } }`;

/** What a mutation of these answered. */
export const done = async (client: DoorClient, mutation: string, variables: object): Promise<any> =>
  (await client.ask(mutation, variables)).done;

/** Somebody of the office as an administrator reads them. */
export async function personOf(api: RunningApi, client: DoorClient, email: string): Promise<any> {
  const [{ id }] = (await api.source.query(`SELECT id FROM agent WHERE email = $1`, [email])) as [
    { id: string },
  ];
  return (await client.ask(PERSON_BY_ID, { id })).person;
}

/** Mails to an address, the newest first, with the token of their link. */
export async function linksTo(
  api: RunningApi,
  address: string,
): Promise<{ subject: string; token: string }[]> {
  const rows = (await api.source.query(
    `SELECT payload ->> 'subject' AS subject, substring(payload ->> 'text' FROM '/agent/link/([A-Za-z0-9_-]{43})') AS token
     FROM outbox WHERE topic = 'mail.send' AND payload -> 'to' -> 0 ->> 'address' = $1 ORDER BY id DESC`,
    [address],
  )) as { subject: string; token: string }[];
  return rows;
}
