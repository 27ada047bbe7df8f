import { graphql } from '../../gql/index.js';

export const MailboxesQuery = graphql(`
  query Mailboxes {
    mailboxes {
      address
      server
      folder
      state
      lastContactAt
      lastError
      lastErrorAt
      lastMailAt
      messages
      inLedger
      earlier
      missing
      reconciledAt
      waiting
      quarantined
      incidents
    }
  }
`);

export const QuarantineQuery = graphql(`
  query Quarantine($after: String) {
    mailQuarantine(first: 25, after: $after) {
      mails {
        id
        mailbox
        sender
        subject
        reason
        attempts
        size
        receivedAt
        originalUrl
      }
      next
    }
  }
`);

export const ReadMailAgainMutation = graphql(`
  mutation ReadMailAgain($id: ID!) {
    readMailAgain(id: $id) {
      __typename
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

export const DiscardMailMutation = graphql(`
  mutation DiscardMail($id: ID!, $reason: String!) {
    discardMail(id: $id, reason: $reason) {
      __typename
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
