import { infiniteQueryOptions } from '@tanstack/react-query';
import { client } from '../../../api/client.js';
import { graphql } from '../../../gql/index.js';

const MyCasesDocument = graphql(`
  query MyCases($archived: Boolean!, $first: Int!, $after: String) {
    myCases(archived: $archived, first: $first, after: $after) {
      openCount
      archivedCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          number
          subject
          status
          color
          open
          unread
          preview
          lastActivityAt
          destination
          expert {
            id
            name
            initials
            hue
          }
        }
      }
    }
  }
`);

/** Pages of one's cases, the latest activity first; `archived` are the settled ones. */
export const myCasesQuery = (archived: boolean) =>
  infiniteQueryOptions({
    queryKey: ['my-cases', archived ? 'archive' : 'open'],
    queryFn: async ({ pageParam }) =>
      (await client.request(MyCasesDocument, { archived, first: 30, after: pageParam })).myCases,
    initialPageParam: null as string | null,
    getNextPageParam: ({ pageInfo }) => (pageInfo.hasNextPage ? (pageInfo.endCursor ?? null) : null),
  });
