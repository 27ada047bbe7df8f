import 'reflect-metadata';
import { WorkflowFilesError } from '@sprawa/cases';
import { ImapMailboxes, MailAccounts, MailboxesFileError } from '@sprawa/channels';
import { ContactFieldsError } from '@sprawa/contacts';
import { SetUp } from '@sprawa/identity';
import { DatabaseRightsError, Settings, SettingsError } from '@sprawa/platform';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createApp } from './http/create-app.js';
import { prepare } from './prepare.js';
import { ROOT } from './version.js';

const root = fileURLToPath(ROOT);

try {
  const app = await createApp(root);
  const settings = app.get(Settings);
  await app.init();
  await prepare(app, root, (line) => console.log(line));
  if (settings.works) {
    await app.get(ImapMailboxes).fromFile(resolve(root, settings.SETTINGS_DIR, 'mailboxes.yaml'));
    await app.get(ImapMailboxes).follow();
  }
  await app.listen(settings.PORT, settings.HOST);
  const setUp = settings.serves && (await app.get(SetUp).ensureLink());
  const lines = [
    'Sprawa is ready',
    ...(settings.serves
      ? [`  Agents      ${settings.PUBLIC_URL}/agent/`, `  Customers   ${settings.PUBLIC_URL}/portal/`]
      : []),
    ...(settings.works ? [`  Mail in     smtp://localhost:${settings.SMTP_PORT}`] : []),
    ...(settings.serves && settings.demo && !settings.SMTP_URL
      ? [`  Mail out    ${settings.PUBLIC_URL}/demo/mail`]
      : []),
    ...(settings.works && !settings.demo && !settings.SMTP_URL && !(await app.get(MailAccounts).anyOutgoing())
      ? ['  Mail out    waits: set SMTP_URL, or connect a mailbox in the browser']
      : []),
    ...(setUp ? ['', '  Set it up within a day, once:', `  ${setUp}`] : []),
  ];
  console.log(lines.join('\n'));
} catch (error) {
  // What an operator can mend is told in a sentence; anything else with its trace.
  const told = [
    SettingsError,
    DatabaseRightsError,
    WorkflowFilesError,
    ContactFieldsError,
    MailboxesFileError,
  ].some((kind) => error instanceof kind);
  console.error(told ? (error as Error).message : error);
  process.exit(1);
}
