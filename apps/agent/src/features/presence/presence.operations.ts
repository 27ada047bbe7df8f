import { graphql } from '../../gql/index.js';

export const CasePresenceSubscription = graphql(`
  subscription CasePresence($number: String!, $window: ID!) {
    casePresence(number: $number, window: $window) {
      ...PresenceParts
    }
  }
`);

export const CasesPresenceSubscription = graphql(`
  subscription CasesPresence($numbers: [String!]!) {
    casesPresence(numbers: $numbers) {
      ...PresenceParts
    }
  }
`);

export const TellPresenceMutation = graphql(`
  mutation TellPresence($number: String!, $window: ID!, $doing: PresenceDoing!) {
    tellPresence(number: $number, window: $window, doing: $doing)
  }
`);

export const PresenceParts = graphql(`
  fragment PresenceParts on CasePresence {
    number
    others {
      doing
      agent {
        id
        name
        initials
        hue
      }
    }
  }
`);
