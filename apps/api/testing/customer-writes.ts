import { CaseIntake, Streams } from '@sprawa/cases';
import { findOrCreateByEmail } from '@sprawa/identity';
import { Transactions } from '@sprawa/platform';
import type { RunningApi } from './start-api.js';

export interface CustomerWords {
  stream?: string;
  email?: string;
  name?: string;
  subject?: string;
  text?: string;
}

/** A customer's message straight into the intake, for tests that are not about the channel it came by. */
export async function customerWrites(
  api: RunningApi,
  words: CustomerWords = {},
): Promise<{ number: string; caseId: string; contactId: string }> {
  const {
    stream = 'support',
    email = 'anna@customer.example',
    name = 'Anna Nowak',
    subject = 'The printer prints stripes',
    text = 'Good morning, please help.',
  } = words;
  const [found] = (await api.app.get(Streams).all()).filter(
    (candidate) => candidate.definition.key === stream,
  );
  return api.app.get(Transactions).run(async (tx) => {
    const { contactId } = await findOrCreateByEmail(tx, { email, name, language: 'en' });
    const opened = await api.app.get(CaseIntake).open(tx, {
      streamId: found!.id,
      channel: 'email',
      subject,
      contactId,
      html: `<p>${text}</p>`,
      text,
      files: [],
      fields: {},
      confirm: true,
      mail: {
        messageId: `${Math.random().toString(36).slice(2)}@customer.example`,
        inReplyTo: null,
        references: [],
        fromName: name,
        fromAddress: email,
        to: [{ email: 'support@demo.test' }],
        cc: [],
        quotedHtml: null,
        automatic: false,
        inboundMailId: null,
      },
    });
    return { number: opened.number, caseId: opened.caseId, contactId };
  });
}
