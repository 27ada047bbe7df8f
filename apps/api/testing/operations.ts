/** Operations the tests ask again and again. */
export const CASE = /* GraphQL */ `
  query ($number: String!) {
    case(number: $number) {
      number
      subject
      version
      priority
      channel
      approvalPending
      unread
      followed
      preview
      state {
        key
        name
        open
      }
      owner {
        name
      }
      group {
        key
      }
      contact {
        id
        name
        emails
      }
      availableActions {
        key
        available
        reason
        writes
        main
        recipients
        leadsTo {
          key
        }
      }
      may {
        assign
        setPriority
        setSubject
        changeContact
      }
      proposal {
        id
        html
        status
        author {
          name
        }
      }
      timeline(last: 50) {
        totalCount
        edges {
          node {
            __typename
            id
            visibility
            author {
              kind
              name
            }
            ... on MessageEntry {
              direction
              html
              text
              delivery
              deliveryDetail
              automatic
              to {
                email
              }
              cc {
                email
              }
              bcc {
                email
              }
              attachments {
                name
                size
                url
              }
              originalUrl
            }
            ... on NoteEntry {
              html
              text
            }
            ... on ChangeEntry {
              summary
              actionName
              changes {
                what
                from
                to
              }
              fields {
                key
                text
              }
            }
            ... on ProposalEntry {
              status
              html
            }
            ... on DecisionEntry {
              verdict
              reason: html
            }
          }
        }
      }
    }
  }
`;

export const PERFORM = /* GraphQL */ `
  mutation ($input: PerformActionInput!) {
    performAction(input: $input) {
      __typename
      ... on ActionPerformed {
        number
        case {
          version
          state {
            key
          }
          owner {
            name
          }
        }
        takeBack {
          entryId
          seconds
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
      ... on VersionConflict {
        code
        message
        case {
          version
        }
        changes {
          __typename
          author {
            name
          }
        }
      }
    }
  }
`;

export const LIST = /* GraphQL */ `
  query ($filter: CaseFilter, $sort: CaseSort, $first: Int, $after: String, $before: String) {
    cases(filter: $filter, sort: $sort, first: $first, after: $after, before: $before) {
      totalCount
      pageInfo {
        hasPreviousPage
        startCursor
        hasNextPage
        endCursor
      }
      edges {
        node {
          number
          subject
          unread
          state {
            key
          }
          owner {
            name
          }
          contact {
            name
          }
        }
      }
    }
  }
`;

export const QUEUES = /* GraphQL */ `
  query ($stream: ID) {
    queues(stream: $stream) {
      key
      count
    }
  }
`;

export const MY_CASE = /* GraphQL */ `
  query ($number: String!) {
    myCase(number: $number) {
      number
      subject
      status
      hint
      open
      unread
      preview
      expert {
        name
      }
      availableActions {
        key
        name
      }
      messages(last: 50) {
        totalCount
        edges {
          node {
            mine
            authorName
            html
            text
            attachments {
              name
              url
            }
          }
        }
      }
    }
  }
`;

export const TAKE_BACK = /* GraphQL */ `
  mutation ($entryId: ID!) {
    takeBackMessage(entryId: $entryId) {
      __typename
      ... on ActionPerformed {
        number
      }
      ... on Refused {
        code
      }
    }
  }
`;
