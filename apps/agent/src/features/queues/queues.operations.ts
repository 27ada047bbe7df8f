import { graphql } from '../../gql/index.js';

export const QueuesQuery = graphql(`
  query Queues($stream: ID) {
    queues(stream: $stream) {
      key
      count
    }
  }
`);
