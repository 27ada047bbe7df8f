import { Identity1790000000000 } from './1790000000000-identity.js';
import { Workflow1790000001000 } from './1790000001000-workflow.js';
import { Cases1790000002000 } from './1790000002000-cases.js';
import { Channels1790000003000 } from './1790000003000-channels.js';
import { ContactFields1790000004000 } from './1790000004000-contact-fields.js';
import { TimeZones1790000011000 } from './1790000011000-time-zones.js';
import { DroppedMail1790000012000 } from './1790000012000-dropped-mail.js';
import { AcceptedTerms1790000013000 } from './1790000013000-accepted-terms.js';
import { SeededRights1790000014000 } from './1790000014000-seeded-rights.js';
import { OutboxDone1790000015000 } from './1790000015000-outbox-done.js';
import { AgentResetLinks1790000016000 } from './1790000016000-agent-reset-links.js';
import { FieldSearch1790000017000 } from './1790000017000-field-search.js';
import { MailLedger1790000030000 } from './1790000030000-mail-ledger.js';
import { HeldMessages1790000031000 } from './1790000031000-held-messages.js';
import { WorkQueue1790000040000 } from './1790000040000-work-queue.js';
import { Callbacks1790000041000 } from './1790000041000-callbacks.js';
import { MailboxReaders1790000042000 } from './1790000042000-mailbox-readers.js';
import { Maintenance1790000045000 } from './1790000045000-maintenance.js';
import { OutboxTrace1790000050000 } from './1790000050000-outbox-trace.js';
import { MailCounts1790000051000 } from './1790000051000-mail-counts.js';
import { KnownSignIns1790000052000 } from './1790000052000-known-sign-ins.js';
import { PortalWall1790000055000 } from './1790000055000-portal-wall.js';
import { ShortQueues1790000056000 } from './1790000056000-short-queues.js';
import { CaseTotals1790000060000 } from './1790000060000-case-totals.js';
import { OrdersOfLists1790000061000 } from './1790000061000-orders-of-lists.js';
import { ShortPendingLists1790000062000 } from './1790000062000-short-pending-lists.js';
import { AccessNotices1790000065000 } from './1790000065000-access-notices.js';
import { Notices1790000100000 } from './1790000100000-notices.js';
import { AcceptedReplies1790000101000 } from './1790000101000-accepted-replies.js';
import { WaitingProposals1790000102000 } from './1790000102000-waiting-proposals.js';
import { Passages1790000110000 } from './1790000110000-passages.js';
import { SavedViews1790000120000 } from './1790000120000-saved-views.js';
import { CaseExports1790000121000 } from './1790000121000-case-exports.js';
import { SearchWords1790000130000 } from './1790000130000-search-words.js';
import { MergedCases1790000140000 } from './1790000140000-merged-cases.js';
import { MergedCasesFound1790000141000 } from './1790000141000-merged-cases-found.js';
import { MovedEntries1790000142000 } from './1790000142000-moved-entries.js';
import { Labels1790000150000 } from './1790000150000-labels.js';
import { CasesByLabel1790000151000 } from './1790000151000-cases-by-label.js';
import { SnoozedCases1790000160000 } from './1790000160000-snoozed-cases.js';
import { CaseLog1790000170000 } from './1790000170000-case-log.js';
import { ReplyTemplates1790000171000 } from './1790000171000-reply-templates.js';
import { BulkJobs1790000180000 } from './1790000180000-bulk-jobs.js';
import { ExportTotals1790000190000 } from './1790000190000-export-totals.js';
import { TemplateLabels1790000191000 } from './1790000191000-template-labels.js';
import { Notes1790000200000 } from './1790000200000-notes.js';
import { CaseLinks1790000210000 } from './1790000210000-case-links.js';
import { LinksTold1790000211000 } from './1790000211000-links-told.js';
import { OwnComments1790000220000 } from './1790000220000-own-comments.js';
import { TimeZonesAreRemembered1790000230000 } from './1790000230000-time-zones-are-remembered.js';
import { SharedDrafts1790000240000 } from './1790000240000-shared-drafts.js';
import { MovedStreams1790000243000 } from './1790000243000-moved-streams.js';
import { NoticeMails1790000244000 } from './1790000244000-notice-mails.js';
import { BlindCopies1790000245000 } from './1790000245000-blind-copies.js';
import { OwnPreferences1790000246000 } from './1790000246000-own-preferences.js';
import { PeopleAndRoles1790000250000 } from './1790000250000-people-and-roles.js';
import { PeopleChecked1790000251000 } from './1790000251000-people-checked.js';
import { ApiTokens1790000255000 } from './1790000255000-api-tokens.js';
import { AuditLog1790000256000 } from './1790000256000-audit-log.js';
import { DesignedWorkflows1790000260000 } from './1790000260000-designed-workflows.js';
import { Consents1790000266000 } from './1790000266000-consents.js';
import { AgreedInForms1790000267000 } from './1790000267000-agreed-in-forms.js';
import { OpenCasesOfAStream1790000269000 } from './1790000269000-open-cases-of-a-stream.js';
import { MailAccounts1790000270000 } from './1790000270000-mail-accounts.js';
import { TestMails1790000275000 } from './1790000275000-test-mails.js';
import { WindowsOfDrafts1790000280000 } from './1790000280000-windows-of-drafts.js';
import { WordsOfContactFields1790000285000 } from './1790000285000-words-of-contact-fields.js';
import { CasesByContactFields1790000291000 } from './1790000291000-cases-by-contact-fields.js';
import { CasesOfAContact1790000295000 } from './1790000295000-cases-of-a-contact.js';

/** In the order they run. Forward only: expand first, contract in a later release (docs/operating.md). */
export const migrations = [
  Identity1790000000000,
  Workflow1790000001000,
  Cases1790000002000,
  Channels1790000003000,
  ContactFields1790000004000,
  TimeZones1790000011000,
  DroppedMail1790000012000,
  AcceptedTerms1790000013000,
  SeededRights1790000014000,
  OutboxDone1790000015000,
  AgentResetLinks1790000016000,
  FieldSearch1790000017000,
  MailLedger1790000030000,
  HeldMessages1790000031000,
  WorkQueue1790000040000,
  Callbacks1790000041000,
  MailboxReaders1790000042000,
  Maintenance1790000045000,
  OutboxTrace1790000050000,
  MailCounts1790000051000,
  KnownSignIns1790000052000,
  PortalWall1790000055000,
  ShortQueues1790000056000,
  CaseTotals1790000060000,
  OrdersOfLists1790000061000,
  ShortPendingLists1790000062000,
  AccessNotices1790000065000,
  Notices1790000100000,
  AcceptedReplies1790000101000,
  WaitingProposals1790000102000,
  Passages1790000110000,
  SavedViews1790000120000,
  CaseExports1790000121000,
  SearchWords1790000130000,
  MergedCases1790000140000,
  MergedCasesFound1790000141000,
  MovedEntries1790000142000,
  Labels1790000150000,
  CasesByLabel1790000151000,
  SnoozedCases1790000160000,
  CaseLog1790000170000,
  ReplyTemplates1790000171000,
  BulkJobs1790000180000,
  ExportTotals1790000190000,
  TemplateLabels1790000191000,
  Notes1790000200000,
  CaseLinks1790000210000,
  LinksTold1790000211000,
  OwnComments1790000220000,
  TimeZonesAreRemembered1790000230000,
  SharedDrafts1790000240000,
  MovedStreams1790000243000,
  NoticeMails1790000244000,
  BlindCopies1790000245000,
  OwnPreferences1790000246000,
  PeopleAndRoles1790000250000,
  PeopleChecked1790000251000,
  ApiTokens1790000255000,
  AuditLog1790000256000,
  DesignedWorkflows1790000260000,
  Consents1790000266000,
  AgreedInForms1790000267000,
  OpenCasesOfAStream1790000269000,
  MailAccounts1790000270000,
  TestMails1790000275000,
  WindowsOfDrafts1790000280000,
  WordsOfContactFields1790000285000,
  CasesByContactFields1790000291000,
  CasesOfAContact1790000295000,
];
