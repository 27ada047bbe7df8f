import { graphql } from '../../gql/index.js';

export const StreamTargetsQuery = graphql(`
  query StreamTargets($number: String!) {
    case(number: $number) {
      id
      streamTargets {
        id
        name
      }
    }
  }
`);

export const StreamMoveQuery = graphql(`
  query StreamMove($number: String!, $streamId: ID!) {
    streamMove(number: $number, streamId: $streamId) {
      stream {
        id
        name
      }
      states {
        ...StateParts
        key
        kind
      }
      defaultState
      alikeState
      kept {
        key
        label
        text
      }
      putAside {
        key
        label
        text
      }
      broughtBack {
        key
        label
        text
      }
      ownerLeaves
      proposalFalls
      callbackAt
    }
  }
`);

export const MoveCaseToStreamMutation = graphql(`
  mutation MoveCaseToStream($input: MoveCaseToStreamInput!) {
    moveCaseToStream(input: $input) {
      ...OutcomeParts
    }
  }
`);

export const UndoStreamMoveMutation = graphql(`
  mutation UndoStreamMove($number: String!, $version: Int!) {
    undoStreamMove(number: $number, version: $version) {
      ...OutcomeParts
    }
  }
`);
