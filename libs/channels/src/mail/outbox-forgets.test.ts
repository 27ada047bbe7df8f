import { OutboxHousekeeping, SEND_MAIL, type OutboxJob } from '@sprawa/platform';
import { plainMail, startChannels, type ChannelsApp } from '../testing/channels-app.js';
import { correspondence } from '../testing/correspondence.js';
import { MailProcessor } from './incoming/mail-processor.js';
import { MailSender } from './outgoing/mail-sender.js';

let app: ChannelsApp;
let mail: ReturnType<typeof correspondence>;
beforeAll(async () => {
  app = await startChannels();
  mail = correspondence(app);
});
afterAll(() => app.close());

/** As after a week: nothing finished is left in the outbox. */
async function forgetEverythingDone(): Promise<void> {
  await app.query(`UPDATE outbox SET done_at = now() - interval '8 days' WHERE state = 'done'`);
  expect(await app.get(OutboxHousekeeping).forgetDone()).toBeGreaterThan(0);
  expect(await app.query(`SELECT FROM outbox WHERE state = 'done'`)).toEqual([]);
}

describe('once the outbox has forgotten what was done', () => {
  it('a mail that comes again makes no second case, entry or confirmation', async () => {
    const sender = mail.fresh('again');
    const messageId = mail.fresh('m');
    const raw = plainMail({ From: sender, 'Message-ID': `<${messageId}>` });
    await app.deliver(raw);
    await app.settle();
    const { id } = await mail.caseOf(messageId);
    await forgetEverythingDone();
    // The very bytes, the same mail by another way, and its old order to process it.
    await app.deliver(raw);
    await app.deliver(`Received: from elsewhere.example\r\n${raw}`);
    const [first] = await mail.ledgerOf(messageId);
    await app.get(MailProcessor).process(first!.id);
    await app.settle();
    expect(await mail.wordsOf(id)).toHaveLength(1);
    expect(await mail.mailsTo(sender)).toHaveLength(1);
    expect((await mail.ledgerOf(messageId)).map(({ state }) => state)).toEqual(['done', 'dropped']);
  });

  it('an order to send what was sent sends nothing', async () => {
    const sender = mail.fresh('answered');
    const opened = await mail.openedBy(sender);
    const { messageId, entryId } = await mail.answeredIn(opened.id);
    const before = (await mail.mailsTo(sender)).length;
    const job = {
      id: entryId,
      attempt: 1,
      payload: {
        messageId,
        entryId,
        from: { name: 'Desk', address: 'support@demo.test' },
        to: [{ address: sender }],
        cc: [],
        subject: 'Our answer',
        html: '<p>x</p>',
        text: 'x',
        references: [],
        attachmentFileIds: [],
        automatic: false,
      },
    };
    await forgetEverythingDone();
    await app.get(MailSender).send(job as OutboxJob<never>);
    expect(await mail.mailsTo(sender)).toHaveLength(before);
    expect(await app.query(`SELECT FROM outbox WHERE topic = $1 AND state = 'pending'`, [SEND_MAIL])).toEqual(
      [],
    );
  });
});
