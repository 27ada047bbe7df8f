export { CasesAgentDoor, CasesHttp, CasesModule, CasesPortalDoor } from './cases.module.js';
export { CaseIntake } from './commands/intake/case-intake.js';
export type {
  IncomingFile,
  IncomingMessage,
  Intaken,
  MailFacts,
  NewCase,
} from './commands/intake/intake-types.js';
export { ByCustomer } from './commands/by-customer/by-customer.js';
export { ChangeCase } from './commands/change-case/change-case.js';
export { OpenCase } from './commands/open-case/open-case.js';
export { PerformAction } from './commands/perform-action/perform-action.js';
export { matchingCases } from './queries/list-cases/matching-cases.js';
export { ReadCaseFilter } from './graphql/agent/read-case-filter.js';
export { ListCases } from './queries/list-cases/list-cases.js';
export { wordStems } from './domain/word-forms/word-stems.js';
export { LearnWords } from './commands/search-words/learn-words.js';
export { FoldCounts } from './commands/timers/fold-counts.js';
export { RunSnoozes } from './snooze/run-snoozes.js';
export { RunCallbacks } from './commands/timers/run-callbacks.js';
export { RunTimers } from './commands/timers/run-timers.js';
export type { Answer } from './commands/answer.js';
export type { CaseEvent } from './events/case-event.js';
export { faultSentence } from './log/log-faults.js';
export { logHeads, lostHeads, verifyLog, type LogHead } from './log/verify-log.js';
export { MessageDelivery } from './mail/message-delivery.js';
export { SEND_MAIL, type OutgoingMail } from './mail/outgoing-mail.js';
export { ReplyAddress } from './mail/reply-address.js';
export { messageId } from './mail/compose-action-mails.js';
export { organisationName } from './mail/mail-people.js';
export { Notices } from './notices/notices.js';
export { NOTICE_MAILS, NoticeMails } from './notices/notice-mails.js';
export type { NewNotice, NoticeData, NoticeKind } from './notices/notice.js';
export { PublishStreams, WorkflowFilesError } from './streams/publish-stream.js';
export { Stream, inLanguage, type StateRecord } from './streams/stream.js';
export { Streams } from './streams/streams.js';
export { withInlineImages } from './text/inline-images.js';
export { OriginalMailLinks } from './graphql/original-mail.js';
export { ConfigurationError, type Configuration } from './config/configuration.js';
export { compareConfigurations } from './config/compare-configurations.js';
export { importConfiguration } from './config/import-configuration.js';
export { loadConfiguration } from './config/load-configuration.js';
export { readConfiguration } from './config/read-configuration.js';
export { writeConfiguration } from './config/write-configuration.js';
export { GiveAddress } from './design/give-address.js';
export { WorkflowVersions } from './design/workflow-versions.js';
export { WriteStream, groupKeys } from './streams/write-stream.js';
