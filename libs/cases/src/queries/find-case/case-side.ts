import { isoTime, type HotReads, type TimeText } from '@sprawa/platform';
import { isOfferedIn, type CaseFacts, type Performer } from '@sprawa/workflow';
import type { DataSource } from 'typeorm';
import { loadFacts } from '../../commands/perform-action/load-facts.js';
import type { Stream } from '../../streams/stream.js';
import type { CaseView } from '../case-view.js';

const moment = (time: TimeText | null) => (time === null ? null : new Date(isoTime(time)));

/** Facts for showing buttons, from a row read without a lock: performing reads them again under one. */
export function loadFactsForView(
  source: DataSource,
  view: CaseView,
  stream: Stream,
  performer: Performer,
): Promise<CaseFacts> {
  const { callback_at, closed_at } = view;
  const row = {
    ...view,
    previous_owner_id: null,
    callback_at: moment(callback_at),
    closed_at: moment(closed_at),
  };
  const state = stream.stateById(view.state_id).key;
  // What only a decision or a new round compares is not shown; how many replies were accepted decides what buttons say.
  const actions = stream.workflow.actions.filter(
    (action) => action.approval?.until && isOfferedIn(action, state),
  );
  return loadFacts(source.manager, row, stream, { actions, performer, forButtons: true });
}

export interface ParticipantRow {
  name: string;
  email: string;
  main: boolean;
  verified: boolean;
  language: string | null;
}

/** The contact's address that replies go to, then everybody in copy; at most 100. */
export async function loadParticipants(
  reads: HotReads,
  view: Pick<CaseView, 'id' | 'contact_id'>,
): Promise<ParticipantRow[]> {
  return reads.query<ParticipantRow>(
    `SELECT name, email, true AS main, true AS verified, language FROM (
       SELECT c.name, e.email::text AS email, c.language, EXISTS (
         SELECT 1 FROM message m WHERE m.case_id = $2 AND m.direction = 'in' AND m.from_address::citext = e.email) AS wrote, e.position
       FROM contact c JOIN contact_email e ON e.contact_id = c.id WHERE c.id = $1 ORDER BY wrote DESC, e.position LIMIT 1) main
     UNION ALL
     (SELECT coalesce(nullif(p.name, ''), p.email::text), p.email::text, false, p.verified, NULL FROM case_participant p
      WHERE p.case_id = $2 AND p.email NOT IN (SELECT email FROM contact_email WHERE contact_id = $1) ORDER BY p.created_at LIMIT 100)`,
    [view.contact_id, view.id],
  );
}
