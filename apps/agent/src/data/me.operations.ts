import { graphql } from '../gql/index.js';

export const MeQuery = graphql(`
  query Me {
    me {
      agent {
        ...AgentParts
      }
      email
      language
      timeZone
      browserTimeZone
      role
      rights
      preferences {
        newestFirst
        assignToMe
        backToList
      }
    }
    installation {
      organisation
      demo
      needsSetUp
    }
  }
`);

export const UpdateMeMutation = graphql(`
  mutation UpdateMe($input: UpdateMeInput!) {
    updateMe(input: $input) {
      __typename
      ... on Me {
        language
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

export const MySessionsQuery = graphql(`
  query MySessions {
    mySessions {
      id
      browser
      system
      current
      createdAt
      lastUsedAt
    }
  }
`);

export const EndSessionMutation = graphql(`
  mutation EndSession($id: ID!) {
    endSession(id: $id)
  }
`);

export const EndOtherSessionsMutation = graphql(`
  mutation EndOtherSessions {
    endOtherSessions
  }
`);

export const SetPreferencesMutation = graphql(`
  mutation SetPreferences($input: PreferencesInput!) {
    setPreferences(input: $input) {
      newestFirst
      assignToMe
      backToList
    }
  }
`);
