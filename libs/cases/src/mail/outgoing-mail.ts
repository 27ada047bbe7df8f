export { SEND_MAIL, type OutgoingMail } from '@sprawa/platform';
