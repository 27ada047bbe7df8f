import { graphql } from '../../gql/index.js';

export const BulkJobParts = graphql(`
  fragment BulkJobParts on BulkJob {
    id
    kind
    what
    undoes
    undoneBy
    mayUndo
    state
    total
    reached
    done
    unchanged
    refused
    conflicts
    endedAt
  }
`);

export const BulkJobsQuery = graphql(`
  query BulkJobs {
    bulkJobs {
      ...BulkJobParts
    }
  }
`);

export const BulkResultsQuery = graphql(`
  query BulkResults($id: ID!, $outcomes: [BulkOutcome!], $after: Int) {
    bulkJob(id: $id) {
      id
      results(outcomes: $outcomes, first: 50, after: $after) {
        more
        results {
          position
          number
          subject
          outcome
          message
        }
      }
    }
  }
`);

export const BulkChoiceQuery = graphql(`
  query BulkChoice($choice: BulkChoiceInput!) {
    bulkChoice(choice: $choice) {
      total
      actions {
        stream {
          id
          name
        }
        key
        name
        icon
        writes
        textRequired
        fields {
          ...FieldParts
        }
        asksAssignee
        asksTerm
        defaultTerm
        deletes
        cases
        emptiesForms
        leavesOpen
      }
    }
  }
`);

export const BulkStreamMoveQuery = graphql(`
  query BulkStreamMove($choice: BulkChoiceInput!, $streamId: ID!) {
    bulkStreamMove(choice: $choice, streamId: $streamId) {
      states {
        ...StateParts
      }
      defaultState
      moves
      putAside
    }
  }
`);

export const CaseLabelsQuery = graphql(`
  query CaseLabels {
    labels(scope: CASES) {
      id
      name
    }
  }
`);

export const StartBulkMutation = graphql(`
  mutation StartBulk($input: StartBulkInput!) {
    startBulk(input: $input) {
      __typename
      ... on BulkStarted {
        job {
          ...BulkJobParts
        }
      }
      ... on Refused {
        message
      }
    }
  }
`);

export const CancelBulkMutation = graphql(`
  mutation CancelBulk($id: ID!) {
    cancelBulk(id: $id) {
      ...BulkJobParts
    }
  }
`);

export const UndoBulkMutation = graphql(`
  mutation UndoBulk($id: ID!) {
    undoBulk(id: $id) {
      __typename
      ... on BulkStarted {
        job {
          ...BulkJobParts
        }
      }
      ... on Refused {
        message
      }
    }
  }
`);

export const BulkChangedSubscription = graphql(`
  subscription BulkChanged {
    bulkChanged {
      ...BulkJobParts
    }
  }
`);
