import 'reflect-metadata';
import { PublishStreams, WorkflowFilesError } from '@sprawa/cases';
import { ContactFields, ContactFieldsError } from '@sprawa/contacts';
import { DemoOffice } from '@sprawa/demo';
import { SetUp } from '@sprawa/identity';
import { Settings, SettingsError } from '@sprawa/platform';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createApp } from './http/create-app.js';
import { ROOT } from './version.js';

const root = fileURLToPath(ROOT);

try {
  const app = await createApp(root);
  const settings = app.get(Settings);
  await app.init();
  await app.get(ContactFields).publish(resolve(root, settings.SETTINGS_DIR, 'contact-fields.yaml'));
  await app.get(PublishStreams).fromFolder(resolve(root, settings.WORKFLOWS_DIR));
  await app.get(DemoOffice).ensure((line) => console.log(line));
  await app.listen(settings.PORT, settings.HOST);
  const setUp = await app.get(SetUp).ensureLink();
  const lines = [
    'Sprawa is ready',
    `  Agents      ${settings.PUBLIC_URL}/agent/`,
    `  Customers   ${settings.PUBLIC_URL}/portal/`,
    `  Mail in     smtp://localhost:${settings.SMTP_PORT}`,
    ...(settings.demo && !settings.SMTP_URL ? [`  Mail out    ${settings.PUBLIC_URL}/demo/mail`] : []),
    ...(!settings.demo && !settings.SMTP_URL
      ? ['  Mail out    waits: set SMTP_URL to the server that sends it']
      : []),
    ...(setUp ? ['', '  Set it up within a day, once:', `  ${setUp}`] : []),
  ];
  console.log(lines.join('\n'));
} catch (error) {
  // What an operator can mend is told in a sentence; anything else with its trace.
  const told = [SettingsError, WorkflowFilesError, ContactFieldsError].some((kind) => error instanceof kind);
  console.error(told ? (error as Error).message : error);
  process.exit(1);
}
