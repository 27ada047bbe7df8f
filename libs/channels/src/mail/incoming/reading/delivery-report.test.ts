import { inOneLine, isFailure, readDeliveryReport } from './delivery-report.js';

const postfix = `Reporting-MTA: dns; mx.demo.test
X-Postfix-Sender: rfc822; support+c10001.abc@demo.test

Final-Recipient: rfc822; jan@nowhere.example
Original-Recipient: rfc822;jan@nowhere.example
Action: failed
Status: 5.1.1
Remote-MTA: dns; mx.nowhere.example
Diagnostic-Code: smtp; 550 5.1.1 <jan@nowhere.example>: Recipient address
    rejected: User unknown
`;
const returned =
  'Return-Path: <support+c10001.abc@demo.test>\r\nMessage-ID:\r\n <0198@sprawa.demo.test>\r\nSubject: Re: x\r\n\r\nText';

describe('a delivery report', () => {
  it('tells recipient, status, the words of the server and the mail it is about', () => {
    const report = readDeliveryReport({
      deliveryStatus: postfix.replace(/\n/g, '\r\n'),
      returned: returned.replace(':\r\n <', ': <'),
      body: '',
    });
    expect(report).toEqual({
      originalMessageId: '0198@sprawa.demo.test',
      recipients: [
        {
          email: 'jan@nowhere.example',
          action: 'failed',
          status: '5.1.1',
          diagnostic: '550 5.1.1 <jan@nowhere.example>: Recipient address rejected: User unknown',
        },
      ],
    });
    expect(isFailure(report)).toBe(true);
    expect(inOneLine(report)).toBe(
      'jan@nowhere.example: 550 5.1.1 <jan@nowhere.example>: Recipient address rejected: User unknown',
    );
  });

  it('finds a folded Message-ID in the returned header', () => {
    expect(readDeliveryReport({ deliveryStatus: postfix, returned, body: '' }).originalMessageId).toBe(
      '0198@sprawa.demo.test',
    );
  });

  it('prefers the original Message-ID that the report names', () => {
    const report = readDeliveryReport({
      deliveryStatus: `Original-Message-ID: <named@x>\n\n${postfix}`,
      returned,
      body: '',
    });
    expect(report.originalMessageId).toBe('named@x');
  });

  it('that only tells of a delay is no failure', () => {
    const report = readDeliveryReport({
      deliveryStatus: postfix.replace('failed', 'delayed').replace('5.1.1\n', '4.4.1\n'),
      returned: null,
      body: '',
    });
    expect(isFailure(report)).toBe(false);
  });

  it('in plain words is understood as far as it goes', () => {
    const report = readDeliveryReport({
      deliveryStatus: null,
      returned: null,
      body: "Hi. This is the qmail-send program at mx.example.\nI'm afraid I wasn't able to deliver your message to the following addresses.\n\n<jan@nowhere.example>:\n550 5.7.1 Mailbox disabled\n\n--- Below this line is a copy of the message.\n\nMessage-ID: <0198@sprawa.demo.test>\n",
    });
    expect(report).toEqual({
      originalMessageId: '0198@sprawa.demo.test',
      recipients: [
        {
          email: 'jan@nowhere.example',
          action: null,
          status: '5.7.1',
          diagnostic: '550 5.7.1 Mailbox disabled',
        },
      ],
    });
    expect(isFailure(report)).toBe(true);
  });

  it('that says nothing readable names nobody and fails nothing', () => {
    const report = readDeliveryReport({ deliveryStatus: null, returned: null, body: 'Sorry.' });
    expect(report).toEqual({ originalMessageId: null, recipients: [] });
    expect(isFailure(report)).toBe(false);
  });
});
