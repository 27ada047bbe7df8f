export { ChannelsAgentDoor, ChannelsHttp, ChannelsModule, ChannelsPortalDoor } from './channels.module.js';
export {
  DISCARD_REASON_CHARACTERS,
  LEDGER_PAGE,
  MailLedger,
  type LedgerCount,
  type LedgerFilter,
  type LedgerPage,
  type LedgerRow,
} from './mail/incoming/ledger/mail-ledger.js';
export { type MailState } from './mail/incoming/ledger/kept-mail.js';
export { MailProcessor } from './mail/incoming/mail-processor.js';
export { SmtpReceiver } from './mail/incoming/smtp-receiver.js';
export { MailSender } from './mail/outgoing/mail-sender.js';
export { ImapMailboxes } from './mail/incoming/imap/imap-mailboxes.js';
export { MailAccounts } from './mail/accounts/mail-accounts.js';
export { MailboxesFileError } from './mail/incoming/imap/mailboxes-file.js';
export { type IncidentKind } from './mail/incoming/health/incidents.js';
export { MailboxHealth, type MailboxStatus } from './mail/incoming/health/mailbox-health.js';
