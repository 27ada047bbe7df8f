import { createAgent } from '@sprawa/identity';
import { Schedule, Transactions } from '@sprawa/platform';
import { plainMail, startChannels, type ChannelsApp } from '../../../testing/channels-app.js';
import { correspondence } from '../../../testing/correspondence.js';
import { MailboxDiary } from '../imap/mailbox-diary.js';
import type { ImapMailbox } from '../imap/mailboxes-file.js';
import { MAILBOX_ALARM } from './mailbox-alarm.js';
import { MailboxHealth } from './mailbox-health.js';

let app: ChannelsApp;
let mail: ReturnType<typeof correspondence>;
const office: ImapMailbox = {
  address: 'office@demo.test',
  host: 'imap.firm.example',
  port: 993,
  security: 'tls',
  folder: 'INBOX',
  user: 'office',
  password: 'secret',
  takeIn: 'new',
  afterwards: { do: 'leave' },
};

beforeAll(async () => {
  app = await startChannels({ MAILBOX_SILENCE_HOURS: '24' });
  mail = correspondence(app);
  for (const [email, roleKey, language] of [
    ['ada@firm.example', 'administrator', 'pl'],
    ['gone@firm.example', 'administrator', 'en'],
    ['max@firm.example', 'manager', 'en'],
  ] as const)
    await app
      .get(Transactions)
      .run((tx) =>
        createAgent(tx, { email, name: email, password: 'correct horse battery', roleKey, language }),
      );
  await app.query(`UPDATE agent SET suspended_at = now() WHERE email = 'gone@firm.example'`);
});
afterAll(() => app.close());

const look = async (): Promise<void> => {
  await app.get(Schedule).runNow(MAILBOX_ALARM);
  await app.settle();
};
const of = async (mailbox: string) =>
  (await app.get(MailboxHealth).all()).find((status) => status.mailbox === mailbox)!;

describe('administrators', () => {
  it('are told once of a mailbox that lets nobody in, and again when it happens again', async () => {
    const diary = app.get(MailboxDiary);
    await diary.connecting(office);
    await diary.failed(office.address, 'Invalid credentials', true);
    await diary.failed(office.address, 'Invalid credentials', true);
    for (let times = 0; times < 3; times++) await look();
    const [told, ...more] = await mail.mailsTo('ada@firm.example');
    expect(more).toEqual([]);
    expect(told!.subject).toBe('Brak logowania do skrzynki office@demo.test');
    expect(told!.body).toContain('Invalid credentials');
    expect(told!.body).toContain('/agent/mailboxes');
    expect(told!.body).not.toContain('secret');

    await diary.listening(office.address);
    await look();
    await diary.failed(office.address, 'Invalid credentials', true);
    await diary.failed(office.address, 'Invalid credentials', true);
    await look();
    expect(await mail.mailsTo('ada@firm.example')).toHaveLength(2);
    await diary.listening(office.address);
  });

  it('are told of silence where there was mail before', async () => {
    await app.deliver(plainMail({ 'Message-ID': `<${mail.fresh('last')}>` }));
    await app.settle();
    await look();
    expect((await of('support@demo.test')).incidents).toEqual([]);
    await app.query(`UPDATE inbound_mail SET received_at = now() - interval '25 hours'`);
    await look();
    const subjects = (await mail.mailsTo('ada@firm.example')).map(({ subject }) => subject);
    expect(subjects).toContain('Od dawna nie ma poczty: support@demo.test');
    expect(await of('service@demo.test')).toMatchObject({ lastMailAt: null, silentFor: null, incidents: [] });
  });

  it('are the only ones: neither those without the right nor those who left hear of it', async () => {
    expect(await mail.mailsTo('max@firm.example')).toEqual([]);
    expect(await mail.mailsTo('gone@firm.example')).toEqual([]);
  });
});

describe('the health of a mailbox', () => {
  it('tells what is at the server, what is in the ledger, and what waits', async () => {
    const diary = app.get(MailboxDiary);
    await diary.reconciled(office.address, { messages: 12, inLedger: 7, earlier: 4 });
    await app.deliver('Subject: nobody\r\n\r\nx', { from: '', to: ['office@demo.test'] });
    await app.settle();
    expect(await of('office@demo.test')).toMatchObject({
      server: 'imap.firm.example',
      state: 'listening',
      messages: 12,
      inLedger: 7,
      earlier: 4,
      missing: 1,
      waiting: 0,
      quarantined: 1,
    });
    expect(await of('support@demo.test')).toMatchObject({ server: null, state: null, messages: null });
  });
});
