import { classify, isAutomaticSubject, type MailKind } from './classify.js';
import { MailHeaders } from './mail-headers.js';

const person = { From: 'Anna Kowalska <anna@firma.example>', 'Content-Type': 'text/plain; charset=utf-8' };

describe('the kind of a mail', () => {
  it.each<[what: string, headers: Record<string, string>, envelopeFrom: string, kind: MailKind]>([
    ['a person writes', person, 'anna@firma.example', 'ordinary'],
    [
      'a person whose program says it is no machine',
      { ...person, 'Auto-Submitted': 'no' },
      'anna@firma.example',
      'ordinary',
    ],
    [
      'a person whose program has no wish about answers',
      { ...person, 'X-Auto-Response-Suppress': 'None' },
      'anna@firma.example',
      'ordinary',
    ],
    [
      'a person with a subject of fun',
      { ...person, Subject: 'Out of Office party' },
      'anna@firma.example',
      'ordinary',
    ],
    [
      'a vacation notice',
      { ...person, 'Auto-Submitted': 'auto-replied (vacation)' },
      'anna@firma.example',
      'auto-reply',
    ],
    [
      'a machine that reports',
      { ...person, 'Auto-Submitted': 'auto-generated' },
      'cron@firma.example',
      'auto-reply',
    ],
    [
      'Exchange out of office',
      { ...person, 'X-Auto-Response-Suppress': 'All' },
      'anna@firma.example',
      'auto-reply',
    ],
    ['an old autoresponder', { ...person, Precedence: 'auto_reply' }, 'anna@firma.example', 'auto-reply'],
    ['another old autoresponder', { ...person, 'X-Autoreply': 'yes' }, 'anna@firma.example', 'auto-reply'],
    ['null return path', person, '', 'auto-reply'],
    [
      'null return path, kept by a forwarder in a header',
      { ...person, 'Return-Path': '<>' },
      'forward@relay.example',
      'auto-reply',
    ],
    ['our own mail coming back', { ...person, 'X-Sprawa-Loop': 'c10001' }, 'support@demo.test', 'auto-reply'],
    [
      'a read receipt',
      { ...person, 'Content-Type': 'multipart/report; report-type=disposition-notification; boundary=x' },
      '',
      'auto-reply',
    ],
    [
      'a newsletter',
      { ...person, 'List-Unsubscribe': '<https://news.example/u>', Precedence: 'bulk' },
      'bounce@news.example',
      'list',
    ],
    [
      'a mailing list',
      { ...person, 'List-Id': '<users.list.example>' },
      'users-bounces@list.example',
      'list',
    ],
    [
      'a newsletter that says it is generated',
      { ...person, 'List-Id': '<n.example>', 'Auto-Submitted': 'auto-generated' },
      'b@n.example',
      'list',
    ],
    [
      'a delivery report',
      {
        From: 'Mail Delivery System <MAILER-DAEMON@mx.example>',
        'Content-Type': 'multipart/report;\r\n report-type=delivery-status;\r\n boundary="b"',
      },
      '',
      'bounce',
    ],
    [
      'a delivery report with quotes',
      {
        From: 'x@mx.example',
        'Content-Type': 'multipart/report; boundary="b"; report-type="delivery-status"',
      },
      '',
      'bounce',
    ],
    ['qmail, in plain words', { From: 'MAILER-DAEMON@mx.example' }, '', 'bounce'],
    [
      'exim',
      {
        From: 'Mail Delivery System <Mailer-Daemon@mx.example>',
        'X-Failed-Recipients': 'jan@nowhere.example',
      },
      '',
      'bounce',
    ],
    [
      'a postmaster who is a person',
      { From: 'Postmaster <postmaster@firma.example>' },
      'postmaster@firma.example',
      'ordinary',
    ],
  ])('%s', (_what, headers, envelopeFrom, kind) => {
    expect(classify(MailHeaders.of(headers), envelopeFrom)).toBe(kind);
  });
});

describe('a subject that autoresponders write', () => {
  it.each([
    ['Automatic reply: Invoice', true],
    ['Odpowiedź automatyczna: Faktura 12/2026', true],
    ['Автоматична відповідь: Рахунок', true],
    ['Автоответ: счёт', true],
    ['Автоответчик не работает', false],
    ['Re: Automatic reply does not work', false],
    ['Faktura', false],
  ])('%s: %s', (subject, automatic) => {
    expect(isAutomaticSubject(subject)).toBe(automatic);
  });
});
