import { ReplyAddress } from '@sprawa/cases';
import { mailFixture, startChannels, type ChannelsApp } from '../../testing/channels-app.js';
import { correspondence, type Case } from '../../testing/correspondence.js';

let app: ChannelsApp;
let mail: ReturnType<typeof correspondence>;
beforeAll(async () => {
  app = await startChannels();
  mail = correspondence(app);
});
afterAll(() => app.close());

let count = 0;
describe('an automatic mail', () => {
  it('about being away joins its case and changes nothing there', async () => {
    const sender = mail.fresh('away');
    const opened = await mail.openedBy(sender);
    const { messageId } = await mail.answeredIn(opened.id);
    await app.query(
      `UPDATE cases SET state_id = (SELECT id FROM state WHERE stream_id = cases.stream_id AND kind LIKE 'closed%' LIMIT 1), open = false WHERE id = $1`,
      [opened.id],
    );
    const [before] = await app.query<Case>(`SELECT * FROM cases WHERE id = $1`, [opened.id]);
    const mails = (await mail.mailsTo(sender)).length;
    await app.deliver(
      await mailFixture('out-of-office.eml', {
        from: sender,
        'message-id': messageId,
        unique: String(++count),
      }),
      { from: '' },
    );
    await app.settle();
    const [after] = await app.query<Case>(`SELECT * FROM cases WHERE id = $1`, [opened.id]);
    expect(after!.state_id).toBe(before!.state_id);
    expect((await mail.entriesOf(opened.id)).filter(({ automatic }) => automatic)).toMatchObject([
      { body: 'Jestem na urlopie do 12 października.' },
    ]);
    expect(await mail.mailsTo(sender)).toHaveLength(mails);
  });

  it('that joins nothing is kept as a case and never answered', async () => {
    await app.deliver(await mailFixture('mailing-list.eml'), { from: 'b@lists.example' });
    await app.settle();
    expect((await mail.caseOf('list-1@lists.example')).subject).toBe('Weekly news');
    expect(await mail.mailsTo('news@lists.example')).toEqual([]);
  });

  it('of our own that somebody forwards back is kept and makes no case', async () => {
    const messageId = mail.fresh('loop');
    await mail.receive({
      From: 'support@demo.test',
      'X-Sprawa-Loop': 'c10001',
      'Auto-Submitted': 'auto-generated',
      'Message-ID': `<${messageId}>`,
    });
    expect(await mail.ledgerOf(messageId)).toMatchObject([
      { state: 'dropped', drop_reason: 'own-mail', case_id: null },
    ]);
  });
});

describe('a bounce', () => {
  const bounce = async (about: string, to = 'support@demo.test') => {
    const raw = (await mailFixture('delivery-report.eml', { 'message-id': about }))
      .toString('latin1')
      .replace('bounce-1@', `bounce-${++count}@`);
    await app.deliver(raw, { from: '', to: [to] });
    await app.settle();
    return (await mail.ledgerOf(`bounce-${count}@mx.nowhere.example`))[0]!;
  };

  it('stands on the message it is about, with the words of the server, and is told to staff only', async () => {
    const opened = await mail.openedBy(mail.fresh('bounced'));
    const { messageId, entryId } = await mail.answeredIn(opened.id);
    const row = await bounce(messageId);
    const entries = await mail.entriesOf(opened.id);
    expect(entries.find(({ id }) => id === entryId)).toMatchObject({
      delivery_state: 'bounced',
      delivery_detail: 'jan@nowhere.example: 550 5.1.1 User unknown',
    });
    const told = entries.find(({ id }) => id === row.entry_id);
    expect(told).toMatchObject({
      visibility: 'internal',
      author_kind: 'system',
      body: expect.stringContaining('User unknown') as string,
    });
    expect(row.case_id).toBe(opened.id);
  });

  it('that names no mail finds its case by the signed address it came to', async () => {
    const opened = await mail.openedBy(mail.fresh('bounced'));
    const { entryId } = await mail.answeredIn(opened.id);
    await bounce('unknown@nowhere.example', app.get(ReplyAddress).of(opened.number, 'support@demo.test'));
    expect((await mail.entriesOf(opened.id)).find(({ id }) => id === entryId)).toMatchObject({
      delivery_state: 'bounced',
    });
  });

  it('about nothing we know stays in the ledger and makes no case', async () => {
    const before = await app.query(`SELECT FROM cases`);
    expect(await bounce('unknown@nowhere.example')).toMatchObject({
      state: 'dropped',
      drop_reason: 'report-about-nothing',
      case_id: null,
    });
    expect(await app.query(`SELECT FROM cases`)).toHaveLength(before.length);
  });
});
