import { graphql } from '../../gql/index.js';

export const ApiTokenParts = graphql(`
  fragment ApiTokenParts on ApiToken {
    id
    name
    hint
    agent {
      id
      name
    }
    scopes
    inForce
    streamIds
    state
    expiresAt
    revokedBy
    lastUsedAt
    lastUsedFrom
  }
`);

export const MyApiTokensQuery = graphql(`
  query MyApiTokens {
    myApiTokens {
      ...ApiTokenParts
    }
  }
`);

export const AllApiTokensQuery = graphql(`
  query AllApiTokens($after: String) {
    allApiTokens(after: $after) {
      rows {
        ...ApiTokenParts
      }
      endCursor
    }
  }
`);

export const ApiTokenScopesQuery = graphql(`
  query ApiTokenScopes {
    apiTokenScopes
  }
`);

export const CreateApiTokenMutation = graphql(`
  mutation CreateApiToken($input: CreateApiTokenInput!) {
    createApiToken(input: $input) {
      __typename
      ... on ApiTokenCreated {
        secret
        token {
          ...ApiTokenParts
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

export const RevokeApiTokenMutation = graphql(`
  mutation RevokeApiToken($id: ID!) {
    revokeApiToken(id: $id)
  }
`);
