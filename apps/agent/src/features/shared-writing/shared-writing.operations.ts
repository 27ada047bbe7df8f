import { graphql } from '../../gql/index.js';

export const SharedDraftQuery = graphql(`
  query SharedDraft($number: String!) {
    sharedDraft(number: $number) {
      id
    }
  }
`);

export const JoinSharedDraftMutation = graphql(`
  mutation JoinSharedDraft($input: JoinSharedDraftInput!) {
    joinSharedDraft(input: $input) {
      __typename
      ... on SharedDraft {
        id
        seq
        state
        seed
        seededFrom
      }
      ... on Refused {
        code
        message
      }
    }
  }
`);

export const PushSharedDraftMutation = graphql(`
  mutation PushSharedDraft($input: PushSharedDraftInput!) {
    pushSharedDraft(input: $input) {
      __typename
      ... on SharedDraftPushed {
        seq
        update
        vector
      }
      ... on Refused {
        code
        message
      }
    }
  }
`);

export const TellDraftCaretMutation = graphql(`
  mutation TellDraftCaret($id: ID!, $window: ID!, $caret: String) {
    tellDraftCaret(id: $id, window: $window, caret: $caret)
  }
`);

export const SaveSharedDraftMutation = graphql(`
  mutation SaveSharedDraft($input: SaveSharedDraftInput!) {
    saveSharedDraft(input: $input)
  }
`);

export const SharedDraftNewsSubscription = graphql(`
  subscription SharedDraftNews($id: ID!, $window: ID!, $vector: String) {
    sharedDraftNews(id: $id, window: $window, vector: $vector) {
      seq
      update
      vector
      ended
      writers {
        agent {
          ...AgentParts
        }
        window
        caret
      }
    }
  }
`);
