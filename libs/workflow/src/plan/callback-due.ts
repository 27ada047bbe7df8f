import { meaningOf } from '../model/state-kind.js';
import { findState } from '../model/states.js';
import type { ActionMail, LocalizedText, Workflow } from '../model/workflow.js';
import { changedOwner, ownerChanges } from './change-entry.js';
import type { CaseFacts, Plan } from './plan.js';

const NAME: LocalizedText = {
  en: 'Callback due',
  pl: 'Czas oddzwonić',
  uk: 'Час передзвонити',
  ru: 'Пора перезвонить',
};

/** To the owner alone, in their language; it names nothing they do not see on the case. */
const MAIL: ActionMail = {
  to: ['assignee'],
  subject: {
    en: 'Call back now: {{case.subject}} [#{{case.number}}]',
    pl: 'Czas oddzwonić: {{case.subject}} [#{{case.number}}]',
    uk: 'Час передзвонити: {{case.subject}} [#{{case.number}}]',
    ru: 'Пора перезвонить: {{case.subject}} [#{{case.number}}]',
  },
  body: {
    en: '<p>The callback you agreed with {{contact.name}} is due now.</p><p><a href="{{case.url}}">Open case {{case.number}}</a></p>',
    pl: '<p>Minął umówiony termin rozmowy. Kontakt: {{contact.name}}.</p><p><a href="{{case.url}}">Otwórz sprawę {{case.number}}</a></p>',
    uk: '<p>Настав час обіцяного дзвінка. Контакт: {{contact.name}}.</p><p><a href="{{case.url}}">Відкрити справу {{case.number}}</a></p>',
    ru: '<p>Настало время обещанного звонка. Контакт: {{contact.name}}.</p><p><a href="{{case.url}}">Открыть дело {{case.number}}</a></p>',
  },
};

/**
 * What happens when the term of a callback has come (WF-3): the timeline says so, which makes the case unread for
 * whoever reads it. A private one stays with its owner, who is told by mail; a public one is let go by its owner, so
 * that whoever is free takes it, and stays with its group when it has one. Null when nothing is due.
 * @param now ISO time
 */
export function planCallbackDue(workflow: Workflow, facts: CaseFacts, now: string): Plan | null {
  const state = findState(workflow, facts.stateKey);
  const kind = state ? meaningOf(state.kind).callback : null;
  const { callbackAt } = facts;
  if (!state || kind === null || !callbackAt || Date.parse(callbackAt) > Date.parse(now)) return null;
  const owner =
    kind === 'public' ? changedOwner(facts, { agentId: null, groupId: facts.groupId }) : undefined;
  return {
    actionKey: 'callback-due',
    actionName: NAME,
    state: { from: facts.stateKey, to: facts.stateKey, kind: state.kind },
    entries: [
      {
        kind: 'change',
        changes: [{ what: 'callback-due', from: null, to: callbackAt }, ...ownerChanges(facts, owner)],
        fields: {},
      },
    ],
    mails: kind === 'private' && facts.ownerId ? [MAIL] : [],
    deletes: false,
    callback: 'due',
    ...(owner && { owner }),
  };
}
