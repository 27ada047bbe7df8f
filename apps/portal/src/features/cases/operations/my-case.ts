import { infiniteQueryOptions } from '@tanstack/react-query';
import { client } from '../../../api/client.js';
import { graphql } from '../../../gql/index.js';

export const MessageParts = graphql(`
  fragment MessageParts on MyMessage {
    id
    at
    mine
    authorName
    html
    text
    expert {
      id
      name
      initials
      hue
    }
    attachments {
      id
      name
      mediaType
      size
      url
      inline
    }
  }
`);

const MyCaseDocument = graphql(`
  query MyCase($number: String!, $last: Int!, $before: String) {
    myCase(number: $number) {
      number
      subject
      status
      hint
      color
      open
      unread
      createdAt
      destination
      expert {
        id
        name
        initials
        hue
      }
      availableActions {
        key
        name
        icon
      }
      takesReplies
      merged {
        number
        subject
        messages(last: 50) {
          edges {
            node {
              ...MessageParts
            }
          }
        }
      }
      messages(last: $last, before: $before) {
        totalCount
        pageInfo {
          hasPreviousPage
          startCursor
        }
        edges {
          node {
            ...MessageParts
          }
        }
      }
    }
  }
`);

/** How many messages a page holds; the newest come first. */
export const messagesPerPage = 20;

/** A case with its newest messages; the following pages hold earlier ones. Each page carries the case anew. */
export const myCaseQuery = (number: string) =>
  infiniteQueryOptions({
    queryKey: ['my-case', number],
    queryFn: async ({ pageParam }) =>
      (await client.request(MyCaseDocument, { number, last: messagesPerPage, before: pageParam })).myCase ??
      null,
    initialPageParam: null as string | null,
    getNextPageParam: (page) => {
      const { hasPreviousPage, startCursor } = page?.messages.pageInfo ?? {};
      return hasPreviousPage ? (startCursor ?? null) : null;
    },
  });
