import { graphql } from '../../gql/index.js';

export const ConsentKindParts = graphql(`
  fragment ConsentKindParts on ConsentKind {
    id
    key
    name
    names {
      language
      text
    }
    active
    wording {
      ...ConsentWordingParts
    }
    version
  }
`);

export const ConsentWordingParts = graphql(`
  fragment ConsentWordingParts on ConsentWording {
    number
    texts {
      language
      text
    }
    since
  }
`);

export const ContactConsentsParts = graphql(`
  fragment ContactConsentsParts on ContactConsents {
    kinds {
      kind {
        ...ConsentKindParts
      }
      state
      since
      entries {
        id
        event
        at
        means
        note
        recordedAt
        recordedBy {
          id
          name
        }
        caseNumber
        agreed {
          number
          language
          text
        }
        takenBack
      }
    }
    forms {
      id
      at
      form
      language
      text
      url
      caseNumber
    }
  }
`);

export const ContactConsentsQuery = graphql(`
  query ContactConsents($contactId: ID!) {
    contactConsents(contactId: $contactId) {
      ...ContactConsentsParts
    }
  }
`);

export const ConsentKindsQuery = graphql(`
  query ConsentKinds {
    consentKinds {
      ...ConsentKindParts
    }
  }
`);

export const ConsentWordingsQuery = graphql(`
  query ConsentWordings($kindId: ID!) {
    consentWordings(kindId: $kindId) {
      ...ConsentWordingParts
    }
  }
`);

export const ConsentResultParts = graphql(`
  fragment ConsentResultParts on ConsentResult {
    __typename
    ... on ConsentRecorded {
      entryId
      consents {
        ...ContactConsentsParts
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
`);

export const RecordConsentMutation = graphql(`
  mutation RecordConsent($input: RecordConsentInput!) {
    recordConsent(input: $input) {
      ...ConsentResultParts
    }
  }
`);

export const WithdrawConsentMutation = graphql(`
  mutation WithdrawConsent($input: WithdrawConsentInput!) {
    withdrawConsent(input: $input) {
      ...ConsentResultParts
    }
  }
`);

export const TakeConsentEntryBackMutation = graphql(`
  mutation TakeConsentEntryBack($id: ID!) {
    takeConsentEntryBack(id: $id) {
      ...ConsentResultParts
    }
  }
`);

export const ConsentKindResultParts = graphql(`
  fragment ConsentKindResultParts on ConsentKindResult {
    __typename
    ... on ConsentKindSaved {
      kind {
        ...ConsentKindParts
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
`);

export const SaveConsentKindMutation = graphql(`
  mutation SaveConsentKind($input: ConsentKindInput!) {
    saveConsentKind(input: $input) {
      ...ConsentKindResultParts
    }
  }
`);

export const OrderConsentKindsMutation = graphql(`
  mutation OrderConsentKinds($ids: [ID!]!) {
    orderConsentKinds(ids: $ids) {
      ...ConsentKindParts
    }
  }
`);

export const SaveConsentWordingMutation = graphql(`
  mutation SaveConsentWording($input: ConsentWordingInput!) {
    saveConsentWording(input: $input) {
      ...ConsentKindResultParts
    }
  }
`);
