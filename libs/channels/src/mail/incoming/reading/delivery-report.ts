/** What a server says about one mail of ours that it could not deliver (RFC 3464). */
export interface DeliveryReport {
  /** Without angle brackets; null when the report does not return the mail's header. */
  originalMessageId: string | null;
  recipients: FailedRecipient[];
}

export interface FailedRecipient {
  email: string | null;
  action: 'failed' | 'delayed' | 'delivered' | 'relayed' | 'expanded' | null;
  /** Enhanced status code (RFC 3463), e.g. `5.1.1`. */
  status: string | null;
  /** The server's own words. */
  diagnostic: string | null;
}

const ACTIONS = ['failed', 'delayed', 'delivered', 'relayed', 'expanded'] as const;
/** A report about more recipients than a mail of ours can have is cut. */
const MAX_RECIPIENTS = 100;

/**
 * @param deliveryStatus the text of the message/delivery-status part, if there is one
 * @param returned the returned mail or its header, if there is one
 * @param body the readable text, for servers that never learnt the standard
 */
export function readDeliveryReport(parts: {
  deliveryStatus: string | null;
  returned: string | null;
  body: string;
}): DeliveryReport {
  const groups = (parts.deliveryStatus ?? '').split(/\r?\n[ \t]*\r?\n/).map(fieldsOf);
  const recipients = groups
    .filter((fields) => fields.has('final-recipient') || fields.has('original-recipient'))
    .slice(0, MAX_RECIPIENTS)
    .map(recipientOf);
  return {
    originalMessageId: originalMessageId(groups, parts.returned ?? '', parts.body),
    recipients: recipients.length > 0 ? recipients : recipientInWords(parts.body),
  };
}

/** Whether it says for good that somebody did not get the mail; delays and receipts do not. */
export function isFailure(report: DeliveryReport): boolean {
  return report.recipients.some(
    ({ action, status }) => action === 'failed' || (action === null && !/^[24]/.test(status ?? '5')),
  );
}

/** One line for people: the server's words and its code. */
export function inOneLine(report: DeliveryReport): string {
  const failed = report.recipients.filter(({ action }) => action === 'failed' || action === null);
  const lines = (failed.length > 0 ? failed : report.recipients).map(({ email, status, diagnostic }) =>
    [email, diagnostic ?? status].filter(Boolean).join(': '),
  );
  return lines.join('; ').slice(0, 1000);
}

function fieldsOf(group: string): Map<string, string> {
  const unfolded = group.slice(0, 20_000).replace(/\r?\n[ \t]+/g, ' ');
  const fields = new Map<string, string>();
  for (const line of unfolded.split(/\r?\n/)) {
    const colon = line.indexOf(':');
    if (colon > 0) fields.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim());
  }
  return fields;
}

/** `rfc822; anna@firm.example` → `anna@firm.example`: the type of address or of words stands before a semicolon. */
const withoutType = (value: string | undefined): string | null =>
  value
    ?.replace(/^[\w-]+\s*;\s*/, '')
    .replace(/^<|>$/g, '')
    .trim() || null;

function recipientOf(fields: Map<string, string>): FailedRecipient {
  const action = (fields.get('action') ?? '').toLowerCase().split(/\s/)[0];
  const status = /^[245]\.\d{1,3}\.\d{1,3}/.exec(fields.get('status') ?? '')?.[0] ?? null;
  return {
    email: withoutType(fields.get('final-recipient')) ?? withoutType(fields.get('original-recipient')),
    action: ACTIONS.find((known) => known === action) ?? null,
    status,
    diagnostic: withoutType(fields.get('diagnostic-code'))?.slice(0, 500) ?? null,
  };
}

function originalMessageId(groups: Map<string, string>[], returned: string, body: string): string | null {
  const told = groups.map((fields) => fields.get('original-message-id')).find(Boolean);
  const header = returned.split(/\r?\n\r?\n/)[0] ?? '';
  const inHeader = /^message-id:\s*(<[^<>\s]{1,990}>)/im.exec(header.slice(0, 100_000))?.[1];
  const inBody = /^message-id:\s*(<[^<>\s]{1,990}>)/im.exec(body.slice(0, 100_000))?.[1];
  return (told ?? inHeader ?? inBody)?.replace(/^<|>$/g, '') ?? null;
}

/** exim and qmail tell in prose: an address on a line, and a code with words somewhere after it. */
function recipientInWords(body: string): FailedRecipient[] {
  const text = body.slice(0, 20_000);
  const email = /^[ \t]*<?([^\s<>@]{1,64}@[^\s<>@]{1,190}?)>?:?[ \t]*$/m.exec(text)?.[1] ?? null;
  const answer = /(?:^|[\s:(])([245]\d\d[ -](?:([245]\.\d{1,3}\.\d{1,3})[ ])?[^\r\n]{1,300})/m.exec(text);
  const status = answer?.[2] ?? /\b([245]\.\d{1,3}\.\d{1,3})\b/.exec(text)?.[1] ?? null;
  if (!email && !answer && !status) return [];
  return [{ email, action: null, status, diagnostic: answer?.[1]?.trim() ?? null }];
}
