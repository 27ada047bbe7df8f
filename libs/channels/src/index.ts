export { ChannelsHttp, ChannelsModule, ChannelsPortalDoor } from './channels.module.js';
export { MailLedger } from './mail/incoming/ledger.js';
export { MailProcessor } from './mail/incoming/mail-processor.js';
export { SmtpReceiver } from './mail/incoming/smtp-receiver.js';
export { MailSender } from './mail/outgoing/mail-sender.js';
