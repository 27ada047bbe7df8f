import { createTransport } from 'nodemailer';
import type { DoorClient } from './door-client.js';
import type { RunningApi } from './start-api.js';

export const MERGE = /* GraphQL */ `
  mutation ($input: MergeCasesInput!) {
    mergeCases(input: $input) {
      __typename
      ... on ActionPerformed {
        number
      }
      ... on Refused {
        code
        message
        fieldErrors {
          path
          message
        }
      }
      ... on VersionConflict {
        code
      }
    }
  }
`;

export const UNDO_MERGE = /* GraphQL */ `
  mutation ($number: String!) {
    undoMerge(number: $number) {
      __typename
      ... on ActionPerformed {
        number
      }
      ... on Refused {
        code
        message
      }
    }
  }
`;

export const MERGED = /* GraphQL */ `
  query ($number: String!) {
    case(number: $number) {
      number
      redirectedFrom
      unread
      state {
        key
      }
      participants {
        email
        main
      }
      timeline(last: 50) {
        edges {
          node {
            __typename
            visibility
            ... on MessageEntry {
              text
            }
            ... on NoteEntry {
              text
            }
            ... on DecisionEntry {
              verdict
            }
            ... on ChangeEntry {
              summary
              changes {
                what
                from
                to
              }
            }
          }
        }
      }
      mergedCases {
        intoNumber
        mayUndo
        mergedBy {
          name
        }
        case {
          number
          subject
          form {
            field {
              key
            }
            text
          }
          draft {
            html
          }
          timeline(last: 50) {
            edges {
              node {
                __typename
                ... on MessageEntry {
                  text
                  attachments {
                    name
                    url
                  }
                }
                ... on NoteEntry {
                  text
                }
              }
            }
          }
        }
      }
    }
  }
`;

/** Texts of a timeline as it was answered. */
export const textsOf = ({
  timeline,
}: {
  timeline: { edges: { node: { text?: string } }[] };
}): (string | undefined)[] => timeline.edges.flatMap(({ node }) => node.text ?? []);

export async function versionOf(agent: DoorClient, number: string): Promise<number> {
  const { case: found } = await agent.ask(`query ($number: String!) { case(number: $number) { version } }`, {
    number,
  });
  return found.version;
}

/** @returns the answer of the merge */
export async function merge(
  agent: DoorClient,
  number: string,
  into: string,
  more: { withContact?: boolean } = {},
) {
  const input = { number, version: await versionOf(agent, number), into, ...more };
  return (await agent.ask(MERGE, { input })).mergeCases;
}

let mails = 0;

/** A mail by SMTP, worked off. @returns its Message-ID */
export async function sendMail(
  api: RunningApi,
  mail: { from: string; to: string; subject?: string; text: string; headers?: Record<string, string> },
): Promise<string> {
  const messageId = `merging${++mails}@customer.example`;
  const transport = createTransport({ host: '127.0.0.1', port: api.smtpPort, ignoreTLS: true });
  await transport.sendMail({ ...mail, subject: mail.subject ?? 'Re: hello', messageId: `<${messageId}>` });
  transport.close();
  await api.settle();
  return messageId;
}
