export * from './model/workflow.js';
export * from './model/state-kind.js';
export { fieldText } from './model/field-text.js';
export { offeredField, offeredFields, shownFields } from './model/offered-fields.js';
export { buttonPlaces, type ButtonPlace } from './model/form-buttons.js';
export { dateText, dayText, momentText } from './model/moment-text.js';
export { isTimeZone } from './model/time-zone.js';
export { initialState, isOfferedIn, nextTimer } from './model/states.js';
export * from './plan/plan.js';
export { planAction } from './plan/plan-action.js';
export { opensFollowUp, planCustomerMessage, type CustomerMessage } from './plan/customer-message.js';
export { asksTerm, TERM_LIMIT_DAYS } from './plan/callback.js';
export { offersAssignToMe } from './plan/assign-to-me.js';
export { planCallbackDue } from './plan/callback-due.js';
export { countsReplies, needsApproval } from './plan/approval.js';
export { decides } from './plan/proposal.js';
export { REVISION } from './plan/revise-proposal.js';
export { offeredActions, type OfferedAction } from './plan/offered-actions.js';
export { deciders, visibleStateKeys } from './plan/rights.js';
export {
  planAssign,
  planContact,
  planNote,
  planPriority,
  planSource,
  planSubject,
  SUBJECT_LIMIT,
} from './plan/built-in.js';
export {
  explainAccess,
  type ExplainedAction,
  type ExplainedState,
  type ExplainedStream,
} from './plan/explain-access.js';
export { planHandOver } from './plan/hand-over.js';
export { LABELS_LIMIT, planLabels } from './plan/labels.js';
export { isTakenByOpening, planTakeByOpening, type Opener } from './plan/take-by-opening.js';
export {
  changedValue,
  fieldObstacle,
  planFields,
  type FieldEditor,
  type FieldObstacle,
} from './plan/edit-fields.js';
export {
  labelsToGive,
  planMerged,
  planMergedInto,
  planUnmerged,
  planUnmergedFrom,
  UNDO_MERGE_DAYS,
} from './plan/merge.js';
export { filledIn, resetsForm } from './plan/reset-form.js';
export {
  fitsField,
  ownerThere,
  planMoveStream,
  planUndoMoveStream,
  sortValues,
  stateChoices,
  takesAll,
  type EarlierValue,
  type MovedForm,
  type StateChoices,
} from './plan/move-stream.js';
export { planGive, planTake, MOVED_LIMIT } from './plan/move-entries.js';
export {
  mayTouchNote,
  PINNED_LIMIT,
  planEditNote,
  planPinNote,
  planRemoveNote,
  type NoteEditor,
  type NoteFacts,
} from './plan/notes.js';
export {
  LINKS_LIMIT,
  linkObstacle,
  oppositeOf,
  planLinked,
  planUnlinked,
  TREE_DEPTH,
  type LinkFacts,
  type LinkObstacle,
} from './plan/links.js';
export { CC_LIMIT, FILE_LIMIT, HTML_LIMIT, isMailAddress, textProblems } from './plan/written-text.js';
export { holdsOneOf } from './plan/rights.js';
export { LONG_TEXT_LIMIT, TEXT_LIMIT, checkFieldValues, textLimit } from './plan/field-values.js';
export { htmlFromText, plainText } from './plan/plain-text.js';
export {
  CONTACT_FIELD_KINDS,
  contactFieldsDocument,
  offeredContactField,
  readContactFields,
  readContactFieldsDocument,
  type ContactField,
  type ContactFieldsResult,
} from './file/read-contact-fields.js';
export { problemIn } from './file/problem-words.js';
export {
  readWorkflowDocument,
  readWorkflowFile,
  type ReadDocumentResult,
  type ReadResult,
} from './file/read-workflow-file.js';
export { replayAction, type PerformedAction, type ReplayOutcome } from './plan/replay.js';
export { mayMigrate, planMigrate, suggestedState } from './plan/migrate-case.js';
export { compareWorkflows, type WorkflowChange } from './file/compare-documents.js';
export { FileValue } from './file/file-value.js';
export { readLocalized } from './file/localized-text.js';
export { YamlSource } from './file/yaml-source.js';
export { documentOf } from './file/document-of.js';
export { writeWorkflowFile, writeYaml } from './file/write-workflow-file.js';
export {
  AUTOMATIC_MAIL,
  LANGUAGES,
  type AutomaticMail,
  type FileProblem,
  type Language,
  type WebForm,
  type WorkflowFile,
} from './file/workflow-file.js';
export { findWeaknesses, type Weakness } from './file/find-weaknesses.js';
export { workflowProblems, type WorkflowProblem } from './file/check-workflow.js';
export { contactFieldsNamed } from './file/contact-fields-named.js';
export { templateProblems, type TemplateProblem } from './file/template.js';
export {
  TEMPLATE_VARIABLES,
  templateVariables,
  type TemplateFieldKeys,
  type TemplateUse,
  type TemplateVariable,
} from './file/template-variables.js';
export { readMailAt, type DrawnMail } from './file/read-mail-at.js';
