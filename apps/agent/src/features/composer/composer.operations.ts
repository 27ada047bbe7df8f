import { graphql } from '../../gql/index.js';

export const PerformActionMutation = graphql(`
  mutation PerformAction($input: PerformActionInput!) {
    performAction(input: $input) {
      ...WrittenOutcomeParts
    }
  }
`);

export const TakeBackMessageMutation = graphql(`
  mutation TakeBackMessage($entryId: ID!) {
    takeBackMessage(entryId: $entryId) {
      ...OutcomeParts
    }
  }
`);

export const PreviewActionMutation = graphql(`
  mutation PreviewAction($input: PerformActionInput!) {
    previewAction(input: $input) {
      __typename
      ... on ActionPreview {
        mails {
          to
          bcc
          subject
          html
          text
        }
      }
      ... on Refused {
        code
        message
        fieldErrors {
          path
          message
        }
      }
    }
  }
`);

export const SaveDraftMutation = graphql(`
  mutation SaveDraft($input: SaveDraftInput!) {
    saveDraft(input: $input) {
      actionKey
      updatedAt
    }
  }
`);

export const TellDraftOpenMutation = graphql(`
  mutation TellDraftOpen($number: String!, $window: ID!) {
    tellDraftOpen(number: $number, window: $window)
  }
`);

export const DropDraftMutation = graphql(`
  mutation DropDraft($number: String!, $window: ID) {
    dropDraft(number: $number, window: $window)
  }
`);

export const OwnDraftQuery = graphql(`
  query OwnDraft($number: String!) {
    case(number: $number) {
      draft {
        actionKey
        html
        input
        updatedAt
        window
        attachments {
          ...FileParts
        }
      }
    }
  }
`);
