import { Module } from '@nestjs/common';
import { CasesModule } from '@sprawa/cases';
import { ContactsModule } from '@sprawa/contacts';
import { IdentityModule } from '@sprawa/identity';
import { DownloadController } from './files/download.controller.js';
import { FileMaintenance } from './files/file-maintenance.js';
import { TakeUpload } from './files/take-upload.js';
import { UploadLimit } from './files/upload-limit.js';
import { UploadController } from './files/upload.controller.js';
import { ActivateSubmission } from './forms/activate-submission.js';
import { AgreedInForms } from './forms/agreed-in-forms.js';
import { FormsResolver } from './forms/forms.resolver.js';
import { SubmitForm } from './forms/submit-form.js';
import { WebForms } from './forms/web-forms.js';
import { ConnectMailbox } from './mail/accounts/connect-mailbox.js';
import { MailAccountsResolver } from './mail/accounts/mail-accounts-resolver.js';
import { MailAccounts } from './mail/accounts/mail-accounts.js';
import { TryLimit } from './mail/accounts/try-limit.js';
import { DemoMailController } from './mail/demo/demo-mail.controller.js';
import { Bounces } from './mail/incoming/bounces.js';
import { CustomerMail } from './mail/incoming/customer-mail.js';
import { MailboxAlarm } from './mail/incoming/health/mailbox-alarm.js';
import { MailboxHealth } from './mail/incoming/health/mailbox-health.js';
import { MailboxesResolver } from './mail/incoming/health/mailboxes.resolver.js';
import { ImapMailboxes } from './mail/incoming/imap/imap-mailboxes.js';
import { MailPlaces } from './mail/incoming/imap/mail-places.js';
import { MailboxDiary } from './mail/incoming/imap/mailbox-diary.js';
import { MailboxLocks } from './mail/incoming/imap/mailbox-locks.js';
import { FoldMailCounts } from './mail/incoming/ledger/fold-mail-counts.js';
import { KeptMail } from './mail/incoming/ledger/kept-mail.js';
import { MailLedger } from './mail/incoming/ledger/mail-ledger.js';
import { MailProcessor } from './mail/incoming/mail-processor.js';
import { Mailboxes } from './mail/incoming/mailboxes.js';
import { OriginalMail } from './mail/incoming/original-mail.js';
import { MailReader } from './mail/incoming/reading/thread/mail-reader.js';
import { ReaderThread } from './mail/incoming/reading/thread/reader-thread-settings.js';
import { SmtpReceiver } from './mail/incoming/smtp-receiver.js';
import { MailGauges } from './mail/mail-gauges.js';
import { DemoMailbox } from './mail/outgoing/demo-mailbox.js';
import { MailSender } from './mail/outgoing/mail-sender.js';
import { MailTransport } from './mail/outgoing/mail-transport.js';
import { ProgramSender } from './mail/outgoing/program-sender.js';

const parts = [
  ...[
    KeptMail,
    MailLedger,
    FoldMailCounts,
    Mailboxes,
    SmtpReceiver,
    MailProcessor,
    CustomerMail,
    Bounces,
    OriginalMail,
  ],
  ...[MailReader, ReaderThread, ImapMailboxes, MailPlaces, MailboxDiary, MailboxLocks],
  ...[MailboxHealth, MailboxAlarm],
  ...[MailAccounts, ConnectMailbox, TryLimit],
  ...[MailSender, MailTransport, DemoMailbox, ProgramSender],
  ...[MailGauges, FileMaintenance],
  ...[WebForms, SubmitForm, ActivateSubmission, AgreedInForms, TakeUpload, UploadLimit],
];

/** The ways requests come in and answers go out: mail and public forms. */
@Module({ imports: [IdentityModule, ContactsModule, CasesModule], providers: parts, exports: parts })
export class ChannelsModule {}

/** Resolvers of the agents' door. */
@Module({ imports: [ChannelsModule, CasesModule], providers: [MailboxesResolver, MailAccountsResolver] })
export class ChannelsAgentDoor {}

/** Resolvers of the customers' door. */
@Module({ imports: [ChannelsModule], providers: [FormsResolver] })
export class ChannelsPortalDoor {}

/** Routes under /files and /demo. */
@Module({
  imports: [IdentityModule, ChannelsModule],
  controllers: [UploadController, DownloadController, DemoMailController],
})
export class ChannelsHttp {}
