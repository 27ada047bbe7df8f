import type {
  AssigneeInput,
  Channel,
  ContactPartsFragment,
  FieldPartsFragment,
  OpenCaseInput,
  Priority,
} from '../../gql/graphql.js';

export interface NewCaseValues {
  streamId: string;
  contact: ContactPartsFragment | null;
  channel: Channel;
  subject: string;
  html: string;
  priority: Priority;
  fields: Record<string, unknown>;
  assignee: AssigneeInput | null;
  confirm: boolean;
}

/** How a case that did not come by itself may have come. */
export const channelsByHand = ['CALL', 'AGENT', 'EMAIL', 'CHAT', 'SMS'] as const satisfies readonly Channel[];

export function emptyCase(streamId: string): NewCaseValues {
  return {
    streamId,
    contact: null,
    channel: 'CALL',
    subject: '',
    html: '',
    priority: 'NONE',
    fields: {},
    assignee: null,
    confirm: false,
  };
}

/** Anything one would be sorry to lose. */
export function isStarted(values: NewCaseValues): boolean {
  return Boolean(
    values.contact ||
    values.subject.trim() ||
    words(values.html) ||
    Object.values(values.fields).some((value) => !isBlank(value)),
  );
}

const words = (html: string) =>
  html
    .replace(/<[^>]*>/g, ' ')
    .replace(/&nbsp;/g, ' ')
    .trim();
const isBlank = (value: unknown) =>
  value === undefined ||
  value === null ||
  value === '' ||
  value === false ||
  (Array.isArray(value) && value.length === 0);

/** Places that lack something, named as the server would. */
export function lackingPlaces(values: NewCaseValues, form: readonly FieldPartsFragment[]): string[] {
  return [
    ...(values.contact ? [] : ['contactId']),
    ...(values.subject.trim() ? [] : ['subject']),
    ...(words(values.html) ? [] : ['html']),
    ...form
      .filter((field) => field.required && isBlank(values.fields[field.key]))
      .map((field) => `fields.${field.key}`),
  ];
}

export function toOpenInput(
  values: NewCaseValues,
  form: readonly FieldPartsFragment[],
  fileIds: readonly string[],
): OpenCaseInput {
  const inFields = form
    .filter((field) => field.kind === 'FILE')
    .flatMap((field) =>
      Array.isArray(values.fields[field.key]) ? (values.fields[field.key] as string[]) : [],
    );
  return {
    streamId: values.streamId,
    contactId: values.contact?.id ?? null,
    channel: values.channel,
    subject: values.subject.trim(),
    html: values.html,
    priority: values.priority,
    fields: form
      .filter((field) => !isBlank(values.fields[field.key]))
      .map((field) => ({ key: field.key, value: values.fields[field.key] })),
    fileIds: [...fileIds, ...inFields],
    assignee: values.assignee,
    confirm: values.confirm && Boolean(values.contact?.emails.length),
  };
}

/** The server's paths as places of this form. */
export function placesOf(errors: readonly { path: string; message: string }[]): Record<string, string> {
  return Object.fromEntries(
    [...errors]
      .reverse()
      .map(({ path, message }) => [
        path === 'text'
          ? 'html'
          : path.startsWith('newContact')
            ? 'contactId'
            : path.startsWith('fields.')
              ? path
              : path.split('.')[0]!,
        message,
      ]),
  );
}
