import { createTransport } from 'nodemailer';
import { ask } from '../ground/load.js';
import { inTurn, type MakeOperation } from './operation.js';
import { expectText } from './reads.js';

const TEXT = 'Thank you for your message. We have looked into it and will send the parts tomorrow.';

/** A reply that goes to the customer; to many cases in turn, each with its version as an agent would have it. */
export const performAction: MakeOperation = async (desk) => {
  const { rows } = await desk.client.query<{ number: string; version: number }>(
    `SELECT c.number, c.version FROM cases c JOIN state s ON s.id = c.state_id JOIN stream st ON st.id = s.stream_id
     WHERE st.key = 'support' AND s.key IN ('new', 'in-progress', 'waiting') AND c.entry_count < 20 ORDER BY c.number DESC LIMIT 200`,
  );
  // Each case is only in one hand at a time: 200 cases for 8 connections.
  const next = inTurn(rows);
  return {
    key: 'action',
    name: 'performing an action (reply)',
    async ours(agent) {
      const found = next();
      const input = { number: found.number, version: found.version, action: 'reply', html: `<p>${TEXT}</p>` };
      expectText(await ask(agent, desk.graphql('PerformAction', { input })), '"ActionPerformed"');
      found.version += 1;
    },
    async raw(agent) {
      const found = next();
      const text = encodeURIComponent(TEXT);
      expectText(
        await ask(agent, {
          url: `${desk.rawUrl}/reply?agent=${desk.agentId}&number=${found.number}&text=${text}`,
        }),
        'version',
      );
      found.version += 1;
    },
  };
};

/** A mail of a known contact that opens a case; done when it is one, not when it was accepted. */
export const takeInMail: MakeOperation = (desk) => {
  const transport = createTransport({
    host: '127.0.0.1',
    port: desk.smtpPort,
    pool: true,
    maxConnections: 8,
    maxMessages: Infinity,
    ignoreTLS: true,
  });
  let count = 0;
  const from = () => `contact${1001 + ((++count * 7919) % 20_000)}@people.example`;
  return {
    key: 'mail',
    name: 'taking in a mail',
    async ours() {
      const address = from();
      await transport.sendMail({
        from: address,
        to: 'support@demo.test',
        subject: `About my order ${count}`,
        text: `Hello,\n\n${TEXT} ${count}`,
      });
    },
    async raw(agent) {
      expectText(
        await ask(agent, { url: `${desk.rawUrl}/take-in?from=${from()}&text=${encodeURIComponent(TEXT)}` }),
        'number',
      );
    },
    async settle() {
      for (;;) {
        const { rows } = await desk.client.query<{ waiting: boolean }>(
          `SELECT EXISTS (SELECT FROM inbound_mail WHERE state = 'received') OR EXISTS (SELECT FROM outbox WHERE state = 'pending' AND topic <> 'bench') AS waiting`,
        );
        if (!rows[0]!.waiting) return;
        await new Promise((done) => setTimeout(done, 100));
      }
    },
  };
};
