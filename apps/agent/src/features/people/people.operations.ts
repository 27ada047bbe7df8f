import { graphql } from '../../gql/index.js';

export const PersonParts = graphql(`
  fragment PersonParts on Person {
    id
    status
    agent {
      id
      name
      initials
      hue
      suspended
    }
    email
    language
    role {
      key
      name
      mayGive
    }
    groups {
      id
      name
    }
    supervisor {
      id
      name
    }
    openCases
    mayChange
    self
    version
    since
    suspendedAt
    expiresAt
    invitedBy
  }
`);

export const PeopleQuery = graphql(`
  query People($status: PersonStatus!, $search: String, $first: Int, $after: String) {
    people(status: $status, search: $search, first: $first, after: $after) {
      people {
        ...PersonParts
      }
      next
      counts {
        active
        invited
        suspended
      }
    }
  }
`);

export const RoleChoicesQuery = graphql(`
  query RoleChoices {
    roleChoices {
      key
      name
      mayGive
    }
  }
`);

export const PersonQuery = graphql(`
  query Person($id: ID!) {
    person(id: $id) {
      ...PersonParts
    }
  }
`);

export const InvitePersonMutation = graphql(`
  mutation InvitePerson($input: PersonInput!) {
    invitePerson(input: $input) {
      __typename
      ... on PersonSaved {
        person {
          ...PersonParts
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

export const ResendInvitationMutation = graphql(`
  mutation ResendInvitation($id: ID!) {
    resendInvitation(id: $id) {
      __typename
      ... on PersonSaved {
        person {
          ...PersonParts
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

export const RevokeInvitationMutation = graphql(`
  mutation RevokeInvitation($id: ID!, $back: Boolean) {
    revokeInvitation(id: $id, back: $back) {
      __typename
      ... on PeopleChanged {
        id
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

export const UpdatePersonMutation = graphql(`
  mutation UpdatePerson($id: ID!, $version: Int!, $input: PersonInput!) {
    updatePerson(id: $id, version: $version, input: $input) {
      __typename
      ... on PersonSaved {
        person {
          ...PersonParts
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

export const SuspendPersonMutation = graphql(`
  mutation SuspendPerson($id: ID!, $version: Int!, $to: SuccessorInput!) {
    suspendPerson(id: $id, version: $version, to: $to) {
      __typename
      ... on PersonSuspended {
        person {
          ...PersonParts
        }
        cases
        jobId
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

export const HandOverCasesMutation = graphql(`
  mutation HandOverCases($id: ID!, $to: SuccessorInput!) {
    handOverCases(id: $id, to: $to) {
      __typename
      ... on PersonSuspended {
        person {
          ...PersonParts
        }
        cases
        jobId
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

export const ResumePersonMutation = graphql(`
  mutation ResumePerson($id: ID!, $version: Int!) {
    resumePerson(id: $id, version: $version) {
      __typename
      ... on PersonSaved {
        person {
          ...PersonParts
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

export const ExplainedAccessQuery = graphql(`
  query ExplainedAccess($personId: ID!, $caseNumber: String) {
    explainedAccess(personId: $personId, caseNumber: $caseNumber) {
      rights {
        key
        name
        explanation
        by {
          kind
          name
        }
      }
      readsCases
      streams {
        id
        name
        worksBy {
          kind
          name
        }
        states {
          state {
            id
            key
            name
            kind
            color
            open
          }
          seenBy {
            kind
            name
          }
          actions {
            key
            name
            by {
              kind
              name
            }
            waits
          }
        }
      }
      case {
        number
        subject
        stream
        state {
          id
          key
          name
          kind
          color
          open
        }
        sees
        seenBy {
          kind
          name
        }
        actions {
          key
          name
          by {
            kind
            name
          }
          available
          waits
        }
      }
    }
  }
`);
