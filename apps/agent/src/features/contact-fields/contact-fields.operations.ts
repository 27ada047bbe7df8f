import { graphql } from '../../gql/index.js';

export const ContactFieldsSetUpParts = graphql(`
  fragment ContactFieldsSetUpParts on ContactFieldsSetUp {
    revision
    document
    changedBy {
      name
    }
    changedAt
    fromFile
    fileIgnoredAt
  }
`);

export const ContactFieldsSetUpQuery = graphql(`
  query ContactFieldsSetUp {
    contactFieldsSetUp {
      ...ContactFieldsSetUpParts
    }
  }
`);

export const SaveContactFieldsMutation = graphql(`
  mutation SaveContactFields($input: ContactFieldsInput!) {
    saveContactFields(input: $input) {
      __typename
      ... on ContactFieldsSaved {
        setUp {
          ...ContactFieldsSetUpParts
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
