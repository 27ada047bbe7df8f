import { graphql } from '../../gql/index.js';

export const WorkCountsQuery = graphql(`
  query WorkCounts {
    workCounts {
      topic
      state
      count
      oldestSeconds
    }
  }
`);

export const DeadWorkQuery = graphql(`
  query DeadWork($topic: String, $after: String) {
    workRows(state: DEAD, topic: $topic, first: 25, after: $after) {
      rows {
        id
        topic
        attempts
        lastError
        createdAt
      }
      endCursor
    }
  }
`);

export const RetryWorkMutation = graphql(`
  mutation RetryWork($id: ID!) {
    retryWork(id: $id)
  }
`);

export const RetryDeadWorkMutation = graphql(`
  mutation RetryDeadWork($topic: String) {
    retryDeadWork(topic: $topic)
  }
`);
