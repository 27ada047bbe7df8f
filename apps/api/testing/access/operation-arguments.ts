import { randomUUID } from 'node:crypto';
import type * as Agent from '@sprawa/contracts/agent';
import * as Y from 'yjs';
import { all, docOf } from '../yjs-texts.js';
import { NOBODYS, about, none, once, type ArgumentsOf, type Operations } from './arguments-of.js';
import { designing } from './designing-arguments.js';
import { portalMutations, portalQueries, portalSubscriptions } from './portal-arguments.js';
import type { Target } from './world.js';

/** So that nothing is made twice. */
let made = 0;

const perform = ({ number, version }: Target): Agent.MutationPerformActionArgs => ({
  input: { number, version, action: 'reply', html: '<p>An answer</p>' },
});

const newcomer = (): Agent.PersonInput => ({
  ...{ name: 'Nina New', email: `newcomer-${++made}@test.example`, roleKey: 'trainee' },
});

const agentQueries: Operations<Agent.Query> = {
  people: once((): Agent.QueryPeopleArgs => ({ status: 'ACTIVE' })),
  // Of ids that are nobody's; people.test.ts asks with those there are.
  person: once((): Agent.QueryPersonArgs => ({ id: NOBODYS })),
  roleChoices: none,
  staffGroups: none,
  roles: none,
  rightGroups: none,
  explainedAccess: about(({ number }): Agent.QueryExplainedAccessArgs => ({
    personId: NOBODYS,
    caseNumber: number,
  })),
  designedStreams: none,
  // Of a stream whose cases the caller may see or not: who designs sees workflows, and no case.
  workflowDraft: once((): Agent.QueryWorkflowDraftArgs => ({ stream: 'support' })),
  workflowVersions: once((): Agent.QueryWorkflowVersionsArgs => ({ stream: 'support' })),
  workflowFile: once((): Agent.QueryWorkflowFileArgs => ({ stream: 'support' })),
  publicationPlan: once((): Agent.QueryPublicationPlanArgs => ({ stream: 'support' })),
  readyMadeWorkflows: none,
  designPeople: none,
  contactFieldsSetUp: none,
  designVariables: none,
  templateGroups: none,
  templateVariables: none,
  replyTemplates: none,
  replyTemplate: once((): Agent.QueryReplyTemplateArgs => ({ id: NOBODYS })),
  version: none,
  me: none,
  installation: none,
  streams: none,
  groups: none,
  contactFields: none,
  contactSearchFields: none,
  notices: none,
  noticeMails: none,
  mailboxes: none,
  mailSetting: none,
  setUpProgress: none,
  mailQuarantine: none,
  mySessions: none,
  myApiTokens: none,
  allApiTokens: none,
  apiTokenScopes: none,
  auditLog: once((): Agent.QueryAuditLogArgs => ({ filter: {} })),
  auditPeople: none,
  workCounts: none,
  workRows: once((): Agent.QueryWorkRowsArgs => ({ state: 'DEAD' })),
  agents: none,
  savedViews: none,
  labels: none,
  labelCounts: none,
  savedViewCounts: none,
  viewAudiences: none,
  queues: once(({ streamId }): Agent.QueryQueuesArgs => ({ stream: streamId })),
  passageThreads: about(({ number, draftOf }): Agent.QueryPassageThreadsArgs[] => [
    { number },
    { number, draftOf },
  ]),
  caseReaders: about(({ number }): Agent.QueryCaseReadersArgs => ({ number })),
  sharedDraft: about(({ number, draftOf }): Agent.QuerySharedDraftArgs => ({ number, draftOf })),
  colleaguesDrafts: about(({ number }): Agent.QueryColleaguesDraftsArgs => ({ number })),
  case: about(({ number }): Agent.QueryCaseArgs => ({ number })),
  caseHits: about(({ markers, number }): Agent.QueryCaseHitsArgs[] =>
    [markers.subject, markers.message, markers.note].map((text) => ({ text, numbers: [number] })),
  ),
  // A foreign word must find nothing, wherever it stands; an own one only shows that the search works.
  cases: about(({ markers, contactId }): Agent.QueryCasesArgs[] => [
    { filter: { text: markers.subject } },
    { filter: { text: markers.message } },
    { filter: { text: markers.answer } },
    { filter: { text: markers.note } },
    { filter: { text: markers.caseField } },
    { filter: { text: markers.actionField } },
    { filter: { fields: [{ key: 'sample', equals: markers.caseField }] } },
    { filter: { fields: [{ key: 'sample', contains: markers.caseField }] } },
    { filter: { fields: [{ key: 'reading', equals: markers.actionField }] } },
    { filter: { text: markers.number } },
    { filter: { contactId, text: markers.subject } },
    { filter: { where: { parts: [{ on: 'subject', op: 'contains', text: markers.subject }] } } },
    {
      filter: { where: { parts: [{ on: 'contact', op: 'in', values: [contactId] }] }, text: markers.number },
    },
  ]),
  streamMove: about(({ number }): Agent.QueryStreamMoveArgs => ({ number, streamId: NOBODYS })),
  bulkStreamMove: about(({ number, version }): Agent.QueryBulkStreamMoveArgs => ({
    choice: { cases: [{ number, version }] },
    streamId: NOBODYS,
  })),
  bulkChoice: about(({ number, version }): Agent.QueryBulkChoiceArgs => ({
    choice: { cases: [{ number, version }] },
  })),
  bulkJobs: none,
  bulkJob: once((): Agent.QueryBulkJobArgs => ({ id: NOBODYS })),
  myExports: none,
  caseExport: once((): Agent.QueryCaseExportArgs => ({ id: NOBODYS })),
  exportLog: none,
  caseBoard: about(({ markers }): Agent.QueryCaseBoardArgs => ({ filter: { text: markers.subject } })),
  contact: about(({ contactId }): Agent.QueryContactArgs => ({ id: contactId })),
  contacts: about(({ markers }): Agent.QueryContactsArgs => ({ search: markers.contact })),
  consentKinds: none,
  consentWordings: once((): Agent.QueryConsentWordingsArgs => ({ kindId: NOBODYS })),
  contactConsents: about(({ contactId }): Agent.QueryContactConsentsArgs => ({ contactId })),
};

const agentMutations: Operations<Agent.Mutation> = {
  invitePerson: once((): Agent.MutationInvitePersonArgs => ({ input: newcomer() })),
  resendInvitation: once((): Agent.MutationResendInvitationArgs => ({ id: NOBODYS })),
  revokeInvitation: once((): Agent.MutationRevokeInvitationArgs => ({ id: NOBODYS })),
  updatePerson: once((): Agent.MutationUpdatePersonArgs => ({ id: NOBODYS, version: 1, input: newcomer() })),
  suspendPerson: once((): Agent.MutationSuspendPersonArgs => ({ id: NOBODYS, version: 1, to: {} })),
  resumePerson: once((): Agent.MutationResumePersonArgs => ({ id: NOBODYS, version: 1 })),
  handOverCases: once((): Agent.MutationHandOverCasesArgs => ({ id: NOBODYS, to: {} })),
  saveStaffGroup: once((): Agent.MutationSaveStaffGroupArgs => ({
    input: { names: { en: `Group ${++made}` } },
  })),
  deleteStaffGroup: once((): Agent.MutationDeleteStaffGroupArgs => ({ id: NOBODYS })),
  saveRole: once((): Agent.MutationSaveRoleArgs => ({
    input: { names: { en: `Role ${++made}` }, rights: [] },
  })),
  deleteRole: once((): Agent.MutationDeleteRoleArgs => ({ key: 'nobodys' })),
  saveContactFields: once((): Agent.MutationSaveContactFieldsArgs => ({
    input: { revision: -1, document: {} },
  })),
  // It is there already.
  startReadyMade: once((): Agent.MutationStartReadyMadeArgs => ({ readyMade: ['support'] })),
  ...designing,
  saveTemplateGroup: once((): Agent.MutationSaveTemplateGroupArgs => ({
    input: { name: `Mine ${++made}`, shared: false },
  })),
  deleteTemplateGroup: once((): Agent.MutationDeleteTemplateGroupArgs => ({ id: NOBODYS })),
  saveReplyTemplate: once((): Agent.MutationSaveReplyTemplateArgs => ({
    input: { groupId: NOBODYS, name: 'Thanks', texts: [{ language: 'en', html: '<p>Thanks</p>' }] },
  })),
  deleteReplyTemplate: once((): Agent.MutationDeleteReplyTemplateArgs => ({ id: NOBODYS })),
  useReplyTemplate: about(({ number }): Agent.MutationUseReplyTemplateArgs => ({ number, id: NOBODYS })),
  previewReplyTemplate: about(({ number }): Agent.MutationPreviewReplyTemplateArgs => ({
    number,
    html: '<p>{{case.subject}} {{contact.name}}</p>',
    language: 'en',
  })),
  ping: none,
  endSession: once((): Agent.MutationEndSessionArgs => ({ id: NOBODYS })),
  endOtherSessions: none,
  createApiToken: once((): Agent.MutationCreateApiTokenArgs => ({
    input: {
      name: 'Walk',
      scopes: ['case.read'],
      expiresAt: new Date(Date.now() + 86_400_000).toISOString(),
    },
  })),
  revokeApiToken: once((): Agent.MutationRevokeApiTokenArgs => ({ id: NOBODYS })),
  // Of something that is none: what it does to cases one may not see is asked in bulk-rights.test.ts.
  startBulk: about(({ number, version }): Agent.MutationStartBulkArgs => ({
    input: {
      choice: { cases: [{ number, version }] },
      operation: { merge: { into: '99999999', withContact: false } },
    },
  })),
  cancelBulk: once((): Agent.MutationCancelBulkArgs => ({ id: NOBODYS })),
  undoBulk: once((): Agent.MutationUndoBulkArgs => ({ id: NOBODYS })),
  startExport: once((): Agent.MutationStartExportArgs => ({
    input: { filter: {}, columns: ['number'], format: 'CSV' },
  })),
  saveView: once((): Agent.MutationSaveViewArgs => ({
    // Whole, as the app sends it: the compiled operation leaves what is only there by default to graphql-js.
    input: {
      ...{ name: `View ${++made}`, icon: 'filter', filter: { parts: [] }, columns: ['number'] },
      ...{ mode: 'LIST', pageSize: 50, sharedWith: [], sort: 'NEWEST_ACTIVITY' },
    },
  })),
  // Of an id that is none of theirs; saved-views.test.ts asks with those of others.
  deleteView: once((): Agent.MutationDeleteViewArgs => ({ id: NOBODYS })),
  restoreView: once((): Agent.MutationRestoreViewArgs => ({ id: NOBODYS })),
  arrangeViews: once((): Agent.MutationArrangeViewsArgs => ({ ids: [NOBODYS] })),
  labelCase: about(({ number }): Agent.MutationLabelCaseArgs => ({ input: { number } })),
  labelContact: about(({ contactId }): Agent.MutationLabelContactArgs => ({ input: { id: contactId } })),
  // Of an id that is none; labels.test.ts asks with those there are.
  labelTemplate: once((): Agent.MutationLabelTemplateArgs => ({ input: { id: NOBODYS } })),
  createLabel: once((): Agent.MutationCreateLabelArgs => ({
    input: { name: `Label ${++made}`, color: 'TEAL', scopes: ['CASES'] },
  })),
  // Of an id that is none; labels.test.ts asks with those there are.
  updateLabel: once((): Agent.MutationUpdateLabelArgs => ({
    ...{ id: NOBODYS, version: 1, input: { name: 'Nobody’s', color: 'TEAL', scopes: ['CASES'] } },
  })),
  mergeLabels: once((): Agent.MutationMergeLabelsArgs => ({ id: NOBODYS, into: randomUUID() })),
  deleteLabel: once((): Agent.MutationDeleteLabelArgs => ({ id: NOBODYS })),
  restoreLabel: once((): Agent.MutationRestoreLabelArgs => ({ id: NOBODYS })),
  updateMe: once((): Agent.MutationUpdateMeArgs => ({ input: {} })),
  // No row has this id, and none is dead: what is tried is the right.
  retryWork: once((): Agent.MutationRetryWorkArgs => ({ id: '01890000-0000-7000-8000-000000000000' })),
  retryDeadWork: once((): Agent.MutationRetryDeadWorkArgs => ({ topic: 'nothing' })),
  performAction: about(perform),
  previewAction: about(perform),
  readMailAgain: once((): Agent.MutationReadMailAgainArgs => ({ id: randomUUID() })),
  // Nothing listens there; what else may come of it is asked in first-start.test.ts.
  tryMailServer: once((): Agent.MutationTryMailServerArgs => ({
    way: 'OUTGOING',
    input: { host: '127.0.0.1', port: 1, security: 'NONE' },
  })),
  connectMailbox: once((): Agent.MutationConnectMailboxArgs => ({
    input: { stream: 'none-such', address: 'help@test.example' },
  })),
  disconnectMailbox: once((): Agent.MutationDisconnectMailboxArgs => ({ address: 'help@test.example' })),
  settleSetUpStep: once((): Agent.MutationSettleSetUpStepArgs => ({ step: 'TEAM', later: true })),
  dismissSetUp: none,
  discardMail: once((): Agent.MutationDiscardMailArgs => ({ id: randomUUID(), reason: 'An attack' })),
  setPriority: about(({ number, version }): Agent.MutationSetPriorityArgs => ({
    input: { number, version, priority: 'HIGH' },
  })),
  setSubject: about(({ number, version, markers }): Agent.MutationSetSubjectArgs => ({
    input: { number, version, subject: `${markers.subject} again` },
  })),
  setSource: about(({ number, version }): Agent.MutationSetSourceArgs => ({
    input: { number, version, source: 'CALL' },
  })),
  setCaseFields: about(({ number, version, markers }): Agent.MutationSetCaseFieldsArgs => ({
    input: { number, version, fields: [{ key: 'sample', value: markers.caseField }] },
  })),
  // Into a case that is none: nothing is merged, and what is told apart is the case that would go.
  mergeCases: about(({ number, version }): Agent.MutationMergeCasesArgs => ({
    input: { number, version, into: '99999999' },
  })),
  splitCase: about(({ number, version, entryId }): Agent.MutationSplitCaseArgs => ({
    input: { number, version, entryIds: [entryId], subject: 'Split off', streamId: NOBODYS },
  })),
  moveEntries: about(({ number, version, entryId }): Agent.MutationMoveEntriesArgs => ({
    input: { number, version, entryIds: [entryId], to: '99999999' },
  })),
  editNote: about(({ number, version, entryId }): Agent.MutationEditNoteArgs => ({
    input: { number, version, entryId, seen: entryId, html: '<p>Other words</p>' },
  })),
  deleteNote: about(({ number, entryId }): Agent.MutationDeleteNoteArgs => ({
    number,
    entryId,
    deleted: true,
  })),
  pinNote: about(({ number, entryId }): Agent.MutationPinNoteArgs => ({ number, entryId, pinned: true })),
  // To a stream that is none, and of moves that nobody made.
  moveCaseToStream: about(({ number, version }): Agent.MutationMoveCaseToStreamArgs => ({
    input: { number, version, streamId: NOBODYS },
  })),
  undoStreamMove: about(({ number, version }): Agent.MutationUndoStreamMoveArgs => ({ number, version })),
  linkCases: about(({ number }): Agent.MutationLinkCasesArgs => ({
    input: { number, kind: 'RELATED', to: '99999999' },
  })),
  unlinkCases: about(({ number }): Agent.MutationUnlinkCasesArgs => ({
    input: { number, kind: 'RELATED', to: '99999999' },
  })),
  undoMerge: about(({ number }): Agent.MutationUndoMergeArgs => ({ number })),
  takeOpenedCase: about(({ number }): Agent.MutationTakeOpenedCaseArgs => ({ number })),
  assignCase: about(({ number, version }): Agent.MutationAssignCaseArgs => ({ input: { number, version } })),
  changeContact: about(({ number, version, contactId }): Agent.MutationChangeContactArgs => ({
    input: { number, version, contactId },
  })),
  retryMessage: about(({ entryId }): Agent.MutationRetryMessageArgs => ({ entryId })),
  takeBackMessage: about(({ entryId }): Agent.MutationTakeBackMessageArgs => ({ entryId })),
  markRead: about(({ number }): Agent.MutationMarkReadArgs => ({ number, read: true })),
  snoozeCase: about(({ number }): Agent.MutationSnoozeCaseArgs => ({ number })),
  wakeCase: about(({ number }): Agent.MutationWakeCaseArgs => ({ number })),
  followCase: about(({ number }): Agent.MutationFollowCaseArgs => ({ number, follow: true })),
  saveDraft: about(({ number }): Agent.MutationSaveDraftArgs => ({
    input: { number, actionKey: 'reply', html: '<p>Half an answer</p>', input: {} },
  })),
  markNoticesRead: none,
  setPreferences: once((): Agent.MutationSetPreferencesArgs => ({ input: {} })),
  setNoticeMails: once((): Agent.MutationSetNoticeMailsArgs => ({
    input: { topics: ['MENTIONS'], onlyAway: true },
  })),
  tellPresence: about(({ number }): Agent.MutationTellPresenceArgs => ({
    ...{ number, window: randomUUID(), doing: 'WRITING_REPLY' },
  })),
  commentOnPassage: about(({ number, draftOf }): Agent.MutationCommentOnPassageArgs => ({
    input: { number, draftOf, start: 0, end: 4, words: 'Half', text: 'Really?' },
  })),
  answerComment: about(({ threadId }): Agent.MutationAnswerCommentArgs => ({
    input: { threadId, text: 'Yes' },
  })),
  resolveThread: about(({ threadId }): Agent.MutationResolveThreadArgs => ({ threadId, resolved: true })),
  editComment: about(({ commentId }): Agent.MutationEditCommentArgs => ({
    input: { commentId, text: 'No' },
  })),
  deleteComment: about(({ commentId }): Agent.MutationDeleteCommentArgs => ({ commentId })),
  joinSharedDraft: about(({ number, draftOf }): Agent.MutationJoinSharedDraftArgs => ({
    input: { number, draftOf, seed: all(docOf('Half')), seededFrom: new Date().toISOString() },
  })),
  pushSharedDraft: about(({ sharedDraftId }): Agent.MutationPushSharedDraftArgs => ({
    input: { id: sharedDraftId, update: all(new Y.Doc()), window: randomUUID() },
  })),
  tellDraftCaret: about(({ sharedDraftId }): Agent.MutationTellDraftCaretArgs => ({
    ...{ id: sharedDraftId, window: randomUUID() },
  })),
  saveSharedDraft: about(({ sharedDraftId }): Agent.MutationSaveSharedDraftArgs => ({
    input: { id: sharedDraftId, seq: 0, html: '<p>Half</p>' },
  })),
  tellDraftOpen: about(({ number }): Agent.MutationTellDraftOpenArgs => ({ number, window: randomUUID() })),
  dropDraft: about(({ number }): Agent.MutationDropDraftArgs => ({ number })),
  openCase: once(({ streamId, planted }): Agent.MutationOpenCaseArgs => ({
    input: {
      streamId,
      contactId: planted.visible.contactId,
      subject: 'By hand',
      html: '<p>They called.</p>',
    },
  })),
  createContact: once((): Agent.MutationCreateContactArgs => ({
    input: { kind: 'PERSON', name: `Nina New ${++made}` },
  })),
  updateContact: about(({ contactId, contactVersion }): Agent.MutationUpdateContactArgs => ({
    input: { id: contactId, version: contactVersion, address: `Street ${++made}` },
  })),
  saveConsentKind: once((): Agent.MutationSaveConsentKindArgs => ({
    input: { key: `kind-${++made}`, names: [{ language: 'en', text: 'Newsletter' }], active: true },
  })),
  orderConsentKinds: once((): Agent.MutationOrderConsentKindsArgs => ({ ids: [NOBODYS] })),
  saveConsentWording: once((): Agent.MutationSaveConsentWordingArgs => ({
    input: { kindId: NOBODYS, after: 0, texts: [{ language: 'en', text: 'I agree.' }] },
  })),
  recordConsent: about(({ contactId, number }): Agent.MutationRecordConsentArgs => ({
    input: {
      ...{ contactId, kindId: NOBODYS, wording: 1, language: 'en', means: 'PHONE', caseNumber: number },
    },
  })),
  withdrawConsent: about(({ contactId, number }): Agent.MutationWithdrawConsentArgs => ({
    input: { contactId, kindId: NOBODYS, means: 'PHONE', caseNumber: number },
  })),
  takeConsentEntryBack: once((): Agent.MutationTakeConsentEntryBackArgs => ({ id: NOBODYS })),
};

const agentSubscriptions: Operations<Agent.Subscription> = {
  casesChanged: none,
  listsChanged: none,
  labelsChanged: none,
  workflowsChanged: none,
  noticesChanged: none,
  bulkChanged: none,
  passagesChanged: about(({ number }): Agent.SubscriptionPassagesChangedArgs => ({ number })),
  sharedDraftNews: about(({ sharedDraftId }): Agent.SubscriptionSharedDraftNewsArgs => ({
    ...{ id: sharedDraftId, window: randomUUID() },
  })),
  caseChanged: about(({ number }): Agent.SubscriptionCaseChangedArgs => ({ number })),
  casePresence: about(({ number }): Agent.SubscriptionCasePresenceArgs => ({ number, window: randomUUID() })),
  casesPresence: about(({ number }): Agent.SubscriptionCasesPresenceArgs => ({ numbers: [number] })),
  serverClosing: none,
};

export const ARGUMENTS: Record<'agent' | 'portal', Record<string, Record<string, ArgumentsOf>>> = {
  agent: { Query: agentQueries, Mutation: agentMutations, Subscription: agentSubscriptions },
  portal: { Query: portalQueries, Mutation: portalMutations, Subscription: portalSubscriptions },
};
