import { Module } from '@nestjs/common';
import { ContactsModule } from '@sprawa/contacts';
import { IdentityModule } from '@sprawa/identity';
import { PermissionsModule } from '@sprawa/permissions';
import { BulkChoice } from './bulk/bulk-choice.js';
import { BulkJobs } from './bulk/bulk-jobs.js';
import { ChangeOne } from './bulk/change-one.js';
import { NameBulkJobs } from './bulk/name-bulk-jobs.js';
import { RunBulk } from './bulk/run-bulk.js';
import { ByCustomer } from './commands/by-customer/by-customer.js';
import { ChangeCase } from './commands/change-case/change-case.js';
import { ConfirmCase } from './commands/confirm-case.js';
import { CaseIntake } from './commands/intake/case-intake.js';
import { Keep } from './commands/keep/keep.js';
import { LinkCases } from './commands/link-cases/link-cases.js';
import { MergeCases } from './commands/merge-cases/merge-cases.js';
import { ChangeNotes } from './commands/notes/change-notes.js';
import { MoveEntries } from './commands/move-entries/move-entries.js';
import { MoveStream } from './commands/move-stream/move-stream.js';
import { UndoMerge } from './commands/merge-cases/undo-merge.js';
import { OpenCase } from './commands/open-case/open-case.js';
import { ApplyPlan } from './commands/perform-action/apply-plan.js';
import { PerformAction } from './commands/perform-action/perform-action.js';
import { PreviewAction } from './commands/perform-action/preview-action.js';
import { CommentOnPassages } from './commands/passages/comment-on-passages.js';
import { OwnComments } from './commands/passages/own-comments.js';
import { FollowPassages } from './commands/passages/follow-passages.js';
import { RetryMessage } from './commands/retry-message/retry-message.js';
import { HoldMessage } from './commands/take-back/hold-message.js';
import { ReleaseMessage } from './commands/take-back/release-message.js';
import { TakeBackMessage } from './commands/take-back/take-back-message.js';
import { UseTemplate } from './commands/use-template/use-template.js';
import { UseTemplateResolver } from './graphql/agent/use-template.resolver.js';
import { TemplatesModule } from '@sprawa/templates';
import { CountLabels } from './labels/count-labels.js';
import { LabelContact } from './labels/label-contact.js';
import { LabelTemplate } from './labels/label-template.js';
import { Labels } from './labels/labels.js';
import { ManageLabels } from './labels/manage-labels.js';
import { LogMaintenance } from './log/log-maintenance.js';
import { HandOver } from './hand-over/hand-over.js';
import { CaseMaintenance } from './commands/counts/case-maintenance.js';
import { LearnWords } from './commands/search-words/learn-words.js';
import { FoldCounts } from './commands/timers/fold-counts.js';
import { RunCallbacks } from './commands/timers/run-callbacks.js';
import { RunTimers } from './commands/timers/run-timers.js';
import { ArrangeViews } from './commands/saved-views/arrange-views.js';
import { SaveView } from './commands/saved-views/save-view.js';
import { CheckDocument } from './design/check-document.js';
import { ReadDesignPeople } from './design/design-people.js';
import { DesignedStreams } from './design/designed-streams.js';
import { MigrateCases } from './design/migrate-cases.js';
import { PlanPublication } from './design/plan-publication.js';
import { PublishWorkflow } from './design/publish-workflow.js';
import { GiveAddress } from './design/give-address.js';
import { NewStreamDocument } from './design/new-stream-document.js';
import { StartReadyMade } from './design/start-ready-made.js';
import { WriteFromApp } from './design/write-from-app.js';
import { ReadyMadeWorkflows } from './design/ready-made.js';
import { ReplayActions } from './design/replay-actions.js';
import { DraftMails } from './design/draft-mails.js';
import { TryWorkflow } from './design/try-workflow.js';
import { WorkflowDrafts } from './design/workflow-drafts.js';
import { WorkflowVersions } from './design/workflow-versions.js';
import { AnswerTypes } from './graphql/agent/answer-types.js';
import { BulkResolver } from './graphql/agent/bulk.resolver.js';
import { CaseLogResolver } from './graphql/agent/case-log.resolver.js';
import { CaseChangesResolver } from './graphql/agent/case-changes.resolver.js';
import { CaseCommandsResolver } from './graphql/agent/case-commands.resolver.js';
import { CaseParents } from './graphql/agent/case-parents.js';
import { CaseFieldsResolver } from './graphql/agent/case-fields.resolver.js';
import { CaseResolver } from './graphql/agent/case.resolver.js';
import { DraftMailsResolver } from './graphql/agent/draft-mails.resolver.js';
import { DesignerResolver } from './graphql/agent/designer.resolver.js';
import { WorkflowsLiveResolver } from './graphql/agent/workflows-live.resolver.js';
import { CaseExports } from './exports/case-exports.js';
import { ExportController } from './exports/export.controller.js';
import { ReadExportRows } from './exports/read-export-rows.js';
import { CaseExportsResolver } from './graphql/agent/case-exports.resolver.js';
import { CaseBoardResolver } from './graphql/agent/case-board.resolver.js';
import { CasesResolver } from './graphql/agent/cases.resolver.js';
import { SavedViewsResolver } from './graphql/agent/saved-views.resolver.js';
import { ExplainedAccessResolver } from './graphql/agent/explained-access.resolver.js';
import { NotesResolver } from './graphql/agent/notes.resolver.js';
import { LinkingResolver } from './graphql/agent/linking.resolver.js';
import { MovingStreamsResolver } from './graphql/agent/moving-streams.resolver.js';
import { MergingResolver } from './graphql/agent/merging.resolver.js';
import { agentLazyFields } from './graphql/agent/lazy-fields.resolvers.js';
import {
  ContactLabelsResolver,
  LabelsResolver,
  TemplateLabelsResolver,
} from './graphql/agent/labels.resolver.js';
import { ApprovalResolver } from './graphql/agent/approval.resolver.js';
import { NoticesResolver } from './graphql/agent/notices.resolver.js';
import { SnoozeResolver } from './graphql/agent/snooze.resolver.js';
import { PresenceResolver } from './graphql/agent/presence.resolver.js';
import { PassagesResolver } from './graphql/agent/passages.resolver.js';
import { SharedDraftsResolver } from './graphql/agent/shared-drafts.resolver.js';
import { SearchResolver } from './graphql/agent/search.resolver.js';
import { OriginalMailLinks } from './graphql/original-mail.js';
import { portalLazyFields } from './graphql/portal/lazy-fields.resolvers.js';
import { MyCasesResolver } from './graphql/portal/my-cases.resolver.js';
import { ComposeActionMails } from './mail/compose-action-mails.js';
import { MessageDelivery } from './mail/message-delivery.js';
import { ReplyAddress } from './mail/reply-address.js';
import { MyNotices } from './notices/my-notices.js';
import { NoticeMailChoices } from './notices/notice-mail-choices.js';
import { NoticeMails } from './notices/notice-mails.js';
import { Notices } from './notices/notices.js';
import { Presence } from './presence/presence.js';
import { DraftWriters } from './shared-drafts/draft-writers.js';
import { FindSharedDraft } from './shared-drafts/find-shared-draft.js';
import { JoinSharedDraft } from './shared-drafts/join-shared-draft.js';
import { WriteSharedDraft } from './shared-drafts/write-shared-draft.js';
import { RunSnoozes } from './snooze/run-snoozes.js';
import { Snoozes } from './snooze/snoozes.js';
import { ExplainAccess } from './queries/explain-access/explain-access.js';
import { FindCase } from './queries/find-case/find-case.js';
import { KnownWords } from './queries/list-cases/known-words.js';
import { ListCases } from './queries/list-cases/list-cases.js';
import { ReadCaseFilter } from './graphql/agent/read-case-filter.js';
import { FindHits } from './queries/search-hits/find-hits.js';
import { SearchText } from './queries/list-cases/search-text.js';
import { LinkedCases } from './queries/linked-cases/linked-cases.js';
import { OpenChildren } from './queries/linked-cases/open-children.js';
import { MergedCases } from './queries/merged-cases/merged-cases.js';
import { Redirects } from './queries/merged-cases/redirects.js';
import { MyCases } from './queries/my-cases/my-cases.js';
import { MyMessages } from './queries/my-cases/my-messages.js';
import { ReadBoard } from './queries/case-board/read-board.js';
import { CountViews } from './queries/saved-views/count-views.js';
import { SavedViews } from './queries/saved-views/saved-views.js';
import { CaseReaders } from './queries/passages/case-readers.js';
import { ColleaguesDrafts } from './queries/passages/colleagues-drafts.js';
import { MayAct } from './queries/passages/may-act.js';
import { ReadThreads } from './queries/passages/read-threads.js';
import { CountQueues } from './queries/queue-counts/queue-counts.js';
import { ReadNotes } from './queries/notes/read-notes.js';
import { ReadLog } from './queries/timeline/read-log.js';
import { ReadTimeline } from './queries/timeline/read-timeline.js';
import { ContactFieldsInStreams } from './streams/contact-fields-in-streams.js';
import { PublishStreams } from './streams/publish-stream.js';
import { Streams } from './streams/streams.js';
import { WriteStream } from './streams/write-stream.js';

const parts = [
  Streams,
  ContactFieldsInStreams,
  PublishStreams,
  WriteStream,
  WorkflowVersions,
  WorkflowDrafts,
  CheckDocument,
  PlanPublication,
  ReplayActions,
  TryWorkflow,
  DraftMails,
  PublishWorkflow,
  MigrateCases,
  ReadyMadeWorkflows,
  ...[NewStreamDocument, WriteFromApp, StartReadyMade, GiveAddress],
  DesignedStreams,
  ReadDesignPeople,
  ApplyPlan,
  PerformAction,
  PreviewAction,
  ChangeCase,
  MergeCases,
  LinkCases,
  LinkedCases,
  OpenChildren,
  UndoMerge,
  MoveStream,
  MoveEntries,
  ChangeNotes,
  Redirects,
  MergedCases,
  OpenCase,
  ConfirmCase,
  CaseIntake,
  ByCustomer,
  Keep,
  RetryMessage,
  FollowPassages,
  CommentOnPassages,
  OwnComments,
  CaseReaders,
  ReadThreads,
  ColleaguesDrafts,
  MayAct,
  FindSharedDraft,
  JoinSharedDraft,
  WriteSharedDraft,
  DraftWriters,
  HoldMessage,
  ReleaseMessage,
  TakeBackMessage,
  RunTimers,
  RunCallbacks,
  Snoozes,
  RunSnoozes,
  CaseMaintenance,
  LogMaintenance,
  UseTemplate,
  FoldCounts,
  LearnWords,
  ComposeActionMails,
  MessageDelivery,
  ReplyAddress,
  Labels,
  ManageLabels,
  LabelContact,
  LabelTemplate,
  CountLabels,
  Notices,
  MyNotices,
  NoticeMailChoices,
  NoticeMails,
  FindCase,
  ListCases,
  ReadCaseFilter,
  SearchText,
  KnownWords,
  FindHits,
  CountQueues,
  ReadBoard,
  CaseExports,
  ReadExportRows,
  SavedViews,
  CountViews,
  SaveView,
  ArrangeViews,
  ReadTimeline,
  ReadNotes,
  ReadLog,
  MyMessages,
  MyCases,
  OriginalMailLinks,
  BulkChoice,
  BulkJobs,
  ChangeOne,
  NameBulkJobs,
  RunBulk,
  HandOver,
  ExplainAccess,
];

/** Cases, their timelines and queues. */
@Module({
  imports: [IdentityModule, PermissionsModule, ContactsModule, TemplatesModule],
  providers: parts,
  exports: parts,
})
export class CasesModule {}

/** What staff can ask of cases. */
@Module({
  imports: [CasesModule, PermissionsModule, ContactsModule],
  providers: [
    CasesResolver,
    CaseResolver,
    CaseFieldsResolver,
    CaseCommandsResolver,
    CaseChangesResolver,
    CaseLogResolver,
    MergingResolver,
    MovingStreamsResolver,
    NotesResolver,
    LinkingResolver,
    UseTemplateResolver,
    NoticesResolver,
    LabelsResolver,
    ContactLabelsResolver,
    TemplateLabelsResolver,
    SavedViewsResolver,
    Presence,
    PresenceResolver,
    PassagesResolver,
    SharedDraftsResolver,
    CaseBoardResolver,
    CaseExportsResolver,
    BulkResolver,
    ExplainedAccessResolver,
    SearchResolver,
    SnoozeResolver,
    ApprovalResolver,
    DesignerResolver,
    DraftMailsResolver,
    WorkflowsLiveResolver,
    ...agentLazyFields,
    CaseParents,
    AnswerTypes,
  ],
})
export class CasesAgentDoor {}

/** What is fetched outside of GraphQL. */
@Module({ imports: [CasesModule, PermissionsModule], controllers: [ExportController] })
export class CasesHttp {}

/** What customers can ask of their own. */
@Module({ imports: [CasesModule, PermissionsModule], providers: [MyCasesResolver, ...portalLazyFields] })
export class CasesPortalDoor {}
