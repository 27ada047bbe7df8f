import { findState } from '../model/states.js';
import type { LocalizedText, Workflow } from '../model/workflow.js';
import { mayBeAssigned, ownerOf } from './assignment.js';
import { changedOwner, changeEntry, changeOf, ownerChanges } from './change-entry.js';
import { hasControlCharacter, isUuid } from './field-values.js';
import { refusal } from './plan-action.js';
import {
  PRIORITIES,
  SOURCES,
  type ActionInput,
  type CaseFacts,
  type FieldProblem,
  type Plan,
  type PlannedEntry,
  type PlanResult,
  type Priority,
  type Staff,
} from './plan.js';
import { voidedEntries } from './proposal.js';
import { textProblems, writtenText } from './written-text.js';

/*
 * What every stream offers without writing it down. These plans never move a case to another state. Whether the
 * performer has the right is asked by the caller, who also knows the present value (`from`); `version` as in ActionInput.
 */

/** Characters of a case's subject. */
export const SUBJECT_LIMIT = 300;

type BuiltIn =
  | 'assign'
  | 'labels'
  | 'take'
  | 'priority'
  | 'subject'
  | 'source'
  | 'contact'
  | 'note'
  | 'fields'
  | 'merge'
  | 'undo-merge'
  | 'move'
  | 'split'
  | 'edit-note'
  | 'delete-note'
  | 'pin-note'
  | 'link'
  | 'unlink'
  | 'move-stream'
  | 'undo-move-stream'
  | 'migrate';

const NAMES: Record<BuiltIn, LocalizedText> = {
  assign: { en: 'Assign', pl: 'Przydziel', uk: 'Призначити', ru: 'Назначить' },
  take: { en: 'Opened', pl: 'Otwarto', uk: 'Відкрито', ru: 'Открыто' },
  labels: { en: 'Change labels', pl: 'Zmień etykiety', uk: 'Змінити мітки', ru: 'Изменить метки' },
  priority: { en: 'Set priority', pl: 'Ustaw priorytet', uk: 'Змінити пріоритет', ru: 'Изменить приоритет' },
  subject: { en: 'Change subject', pl: 'Zmień temat', uk: 'Змінити тему', ru: 'Изменить тему' },
  source: { en: 'Change source', pl: 'Zmień źródło', uk: 'Змінити джерело', ru: 'Изменить источник' },
  contact: { en: 'Change contact', pl: 'Zmień kontakt', uk: 'Змінити контакт', ru: 'Изменить контакт' },
  fields: { en: 'Edit fields', pl: 'Edytuj pola', uk: 'Змінити поля', ru: 'Изменить поля' },
  merge: { en: 'Merge cases', pl: 'Połącz sprawy', uk: 'Об’єднати звернення', ru: 'Объединить обращения' },
  'undo-merge': {
    en: 'Undo the merge',
    pl: 'Cofnij połączenie',
    uk: 'Скасувати об’єднання',
    ru: 'Отменить объединение',
  },
  move: {
    en: 'Move messages',
    pl: 'Przenieś wiadomości',
    uk: 'Перенести повідомлення',
    ru: 'Перенести сообщения',
  },
  split: { en: 'Split the case', pl: 'Podziel sprawę', uk: 'Розділити звернення', ru: 'Разделить обращение' },
  'edit-note': { en: 'Edit note', pl: 'Edytuj notatkę', uk: 'Змінити нотатку', ru: 'Изменить заметку' },
  'delete-note': { en: 'Delete note', pl: 'Usuń notatkę', uk: 'Видалити нотатку', ru: 'Удалить заметку' },
  'pin-note': { en: 'Pin note', pl: 'Przypnij notatkę', uk: 'Закріпити нотатку', ru: 'Закрепить заметку' },
  link: { en: 'Link cases', pl: 'Powiąż sprawy', uk: 'Пов’язати звернення', ru: 'Связать обращения' },
  unlink: { en: 'Unlink cases', pl: 'Usuń powiązanie', uk: 'Прибрати зв’язок', ru: 'Убрать связь' },
  'move-stream': {
    en: 'Move to another stream',
    pl: 'Przenieś do innego strumienia',
    uk: 'Перенести до іншого потоку',
    ru: 'Перенести в другой поток',
  },
  'undo-move-stream': {
    en: 'Undo the move',
    pl: 'Cofnij przeniesienie',
    uk: 'Скасувати перенесення',
    ru: 'Отменить перенос',
  },
  migrate: {
    en: 'New workflow',
    pl: 'Nowy proces',
    uk: 'Новий процес',
    ru: 'Новый процесс',
  },
  note: { en: 'Add note', pl: 'Dodaj notatkę', uk: 'Додати нотатку', ru: 'Добавить заметку' },
};

/** Gives the case to an agent or a group among those assignable, or to nobody with null (CS-2). */
export function planAssign(
  workflow: Workflow,
  facts: CaseFacts,
  input: { version?: number; assignee: { agentId: string } | { groupId: string } | null },
  staff: Staff,
): PlanResult {
  const { assignee } = input;
  const problems = problemIf(assignee !== null && !mayBeAssigned(assignee, staff), 'assignee', 'not-a-user');
  const owner = changedOwner(facts, ownerOf(assignee));
  return builtInPlan(workflow, facts, 'assign', input.version, problems, () => ({
    entries: changeEntry(ownerChanges(facts, owner)),
    ...(owner && { owner }),
  }));
}

/** Path of its problem: `priority` (CS-4). */
export function planPriority(
  workflow: Workflow,
  facts: CaseFacts,
  input: { version?: number; from: Priority; to: string },
): PlanResult {
  const priority = PRIORITIES.find((candidate) => candidate === input.to);
  const problems = problemIf(priority === undefined, 'priority', 'not-an-option');
  return builtInPlan(workflow, facts, 'priority', input.version, problems, () => ({
    entries: changeEntry(changeOf('priority', input.from, input.to)),
    ...(priority && priority !== input.from && { set: { priority } }),
  }));
}

/** 1 to 300 characters on one line; outer spaces are taken off. Path of its problem: `subject`. */
export function planSubject(
  workflow: Workflow,
  facts: CaseFacts,
  input: { version?: number; from: string; to: string },
): PlanResult {
  const subject = input.to.trim();
  const problems = [
    ...problemIf(subject === '', 'subject', 'required'),
    ...problemIf(subject.length > SUBJECT_LIMIT, 'subject', 'too-long'),
    ...problemIf(hasControlCharacter(subject), 'subject', 'wrong-type'),
  ];
  return builtInPlan(workflow, facts, 'subject', input.version, problems, () => ({
    entries: changeEntry(changeOf('subject', input.from, subject)),
    ...(subject !== input.from && { set: { subject } }),
  }));
}

/**
 * Where the case came from, put right: a call that was written down as opened by hand. What its messages came by stays.
 * Path of its problem: `source` (IN-3, CS-25).
 */
export function planSource(
  workflow: Workflow,
  facts: CaseFacts,
  input: { version?: number; from: string; to: string },
): PlanResult {
  const source = SOURCES.find((candidate) => candidate === input.to);
  const problems = problemIf(source === undefined, 'source', 'not-an-option');
  return builtInPlan(workflow, facts, 'source', input.version, problems, () => ({
    entries: changeEntry(changeOf('source', input.from, input.to)),
    ...(source && source !== input.from && { set: { source } }),
  }));
}

/**
 * Gives the case to another contact (CT-2). A waiting proposal falls: it was written to somebody else.
 * That the contact exists and may be seen is the caller's to check. Path of its problem: `contactId`.
 */
export function planContact(
  workflow: Workflow,
  facts: CaseFacts,
  input: { version?: number; from: string; to: string },
): PlanResult {
  const changed = input.to !== input.from;
  const voided = changed ? facts.proposal : null;
  return builtInPlan(
    workflow,
    facts,
    'contact',
    input.version,
    problemIf(!isUuid(input.to), 'contactId', 'not-a-contact'),
    () => ({
      entries: [
        ...(voided ? voidedEntries(voided) : []),
        ...changeEntry(changeOf('contact', input.from, input.to)),
      ],
      ...(changed && { set: { contactId: input.to } }),
      ...(voided && { proposal: null, proposalAuthorId: voided.authorId }),
    }),
  );
}

/** An internal note: at most 500,000 characters of HTML and 20 files. Takes no version: a note overwrites nothing. */
export function planNote(
  workflow: Workflow,
  facts: CaseFacts,
  input: Pick<ActionInput, 'html' | 'text' | 'fileIds'>,
): PlanResult {
  const problems = textProblems(input);
  const { html, text } = problems.length > 0 ? { html: '', text: '' } : writtenText(input);
  if (problems.length === 0 && html === '') problems.push({ path: 'text', problem: 'required' });
  const entry: PlannedEntry = { kind: 'note', html, text, fileIds: input.fileIds };
  return builtInPlan(workflow, facts, 'note', undefined, problems, () => ({ entries: [entry] }));
}

/** A plan that moves the case nowhere, or the refusal: of a stale version first, of the input then. */
export function builtInPlan(
  workflow: Workflow,
  facts: CaseFacts,
  key: BuiltIn,
  version: number | undefined,
  problems: FieldProblem[],
  decided: () => Pick<
    Plan,
    | 'entries'
    | 'owner'
    | 'set'
    | 'proposal'
    | 'proposalAuthorId'
    | 'mergedInto'
    | 'takes'
    | 'gives'
    | 'note'
    | 'callback'
    | 'moves'
  >,
): PlanResult {
  if (version !== undefined && version !== facts.version) return refusal('STALE_VERSION');
  if (problems.length > 0) return refusal('INVALID_INPUT', problems);
  const kind = findState(workflow, facts.stateKey)?.kind ?? 'in-progress';
  return {
    actionKey: key,
    actionName: NAMES[key],
    state: { from: facts.stateKey, to: facts.stateKey, kind },
    mails: [],
    deletes: false,
    ...decided(),
  };
}

function problemIf(holds: boolean, path: string, problem: FieldProblem['problem']): FieldProblem[] {
  return holds ? [{ path, problem }] : [];
}
