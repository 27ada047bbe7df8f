#!/usr/bin/env node
/**
 * Writes to a running Sprawa as a customer would, from any mail program: text and HTML with Polish letters, files
 * attached, or a reply to the newest mail of the demo mailbox. For trying things out; see "Five minutes" in README.md.
 */
import { createTransport } from 'nodemailer';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';

const usage = `node tools/send-mail.mjs [options]

  --from "Jan Kowalski <jan@example.org>"   who writes
  --to support@demo.test                    a mailbox of a stream
  --subject "Zażółć gęślą jaźń"
  --text "…"                                the words; \\n begins a new line
  --attach FILE                             once for each file
  --reply-to-last                           answers the newest mail to a customer in the demo mailbox, as its
                                            recipient; --from names whose mail to answer
  --server smtp://localhost:2525            where the mail is handed over
  --app http://localhost:3000               whose demo mailbox is read`;

const TEXT =
  'Dzień dobry,\n\nzażółć gęślą jaźń: drukarka znów zjada kartki. Czy mogą Państwo pomóc?\n\nPozdrawiam';
const REPLY_TEXT =
  'Dziękuję za odpowiedź!\n\nJeszcze jedno: to samo dzieje się z drugą drukarką. Zdjęcie wyślę później.';

try {
  const { values } = parseArgs({
    options: {
      from: { type: 'string' },
      to: { type: 'string', default: 'support@demo.test' },
      subject: { type: 'string', default: 'Zażółć gęślą jaźń' },
      text: { type: 'string' },
      attach: { type: 'string', multiple: true, default: [] },
      'reply-to-last': { type: 'boolean', default: false },
      server: { type: 'string', default: 'smtp://localhost:2525' },
      app: { type: 'string', default: 'http://localhost:3000' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) console.log(usage);
  else await send(values);
} catch (error) {
  console.error(error.code?.startsWith('ERR_PARSE_ARGS') ? `${error.message}\n\n${usage}` : error.message);
  process.exitCode = 1;
}

async function send(options) {
  const mail = options['reply-to-last'] ? await replyToLast(options) : newMail(options);
  const text = (options.text ?? mail.text).replace(/\\n/g, '\n');
  const transport = createTransport(options.server);
  const { response } = await transport.sendMail({
    ...mail,
    text,
    html: html(text),
    attachments: options.attach.map((path) => ({ filename: basename(path), path })),
  });
  console.log(`From ${mail.from} to ${mail.to}: ${mail.subject}\n${response}`);
}

function newMail({ from = 'Jan Kowalski <jan@example.org>', to, subject }) {
  return { from, to, subject, text: TEXT };
}

/** Headers as a mail program sets them (RFC 5322, 3.6.4). Only mails with a reply address of a case are to customers. */
async function replyToLast({ app, from }) {
  const response = await fetch(`${app}/demo/mail.json`);
  if (!response.ok) throw new Error(`${app} has no demo mailbox (${response.status}).`);
  const writer = /<([^>]+)>$/.exec(from ?? '')?.[1] ?? from;
  const last = (await response.json()).find(
    ({ headers, to }) => headers['Reply-To'] && (!writer || to[0].toLowerCase() === writer.toLowerCase()),
  );
  if (!last) throw new Error('No mail in the demo mailbox could be answered.');
  const { headers, subject } = last;
  return {
    from: from ?? headers.To,
    to: headers['Reply-To'],
    subject: /^re:/i.test(subject) ? subject : `Re: ${subject}`,
    inReplyTo: headers['Message-ID'],
    references: [headers.References, headers['Message-ID']].filter(Boolean).join(' '),
    text: REPLY_TEXT,
  };
}

function html(text) {
  const escaped = text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
  return escaped
    .split(/\n{2,}/)
    .map((paragraph) => `<p>${paragraph.replace(/\n/g, '<br>')}</p>`)
    .join('\n');
}
