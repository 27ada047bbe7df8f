import { graphql } from '../../gql/index.js';

/** A case as it is chosen for a merge, and as it is told what will become of it. */
export const RelatedCaseParts = graphql(`
  fragment RelatedCaseParts on Case {
    id
    number
    subject
    version
    approvalPending
    callbackAt
    createdAt
    state {
      ...StateParts
    }
    stream {
      id
      name
    }
    contact {
      id
      name
    }
  }
`);

export const RelationsQuery = graphql(`
  query Relations($number: String!) {
    case(number: $number) {
      id
      links {
        kind
        at
        by {
          id
          name
        }
        case {
          id
          number
          subject
          closedAt
          state {
            ...StateParts
          }
        }
      }
      mergedCases {
        mergedAt
        intoNumber
        mayUndo
        mergedBy {
          id
          name
        }
        case {
          id
          number
          subject
          form {
            field {
              key
              label
            }
            text
          }
          draft {
            html
          }
        }
      }
    }
  }
`);

export const MergedTimelineQuery = graphql(`
  query MergedTimeline($number: String!, $gone: String!, $last: Int!, $before: String) {
    case(number: $number) {
      id
      mergedTimeline(number: $gone, last: $last, before: $before) {
        totalCount
        pageInfo {
          startCursor
          hasPreviousPage
        }
        edges {
          node {
            ...EntryParts
          }
        }
      }
    }
  }
`);

export const FindCasesQuery = graphql(`
  query FindCases($text: String!) {
    cases(filter: { text: $text }, first: 8) {
      edges {
        node {
          ...RelatedCaseParts
        }
      }
    }
  }
`);

export const ChosenCaseQuery = graphql(`
  query ChosenCase($number: String!) {
    case(number: $number) {
      ...RelatedCaseParts
    }
  }
`);

export const MergeCasesMutation = graphql(`
  mutation MergeCases($input: MergeCasesInput!) {
    mergeCases(input: $input) {
      ...OutcomeParts
    }
  }
`);

export const UndoMergeMutation = graphql(`
  mutation UndoMerge($number: String!) {
    undoMerge(number: $number) {
      ...OutcomeParts
    }
  }
`);

export const MovableQuery = graphql(`
  query Movable($number: String!) {
    case(number: $number) {
      id
      version
      timeline(last: 100) {
        edges {
          node {
            __typename
            ... on MessageEntry {
              id
              at
              text
              delivery
              moved {
                number
              }
              author {
                name
              }
              attachments {
                id
              }
            }
            ... on NoteEntry {
              id
              at
              text
              moved {
                number
              }
              author {
                name
              }
              attachments {
                id
              }
            }
          }
        }
      }
    }
  }
`);

export const SplitCaseMutation = graphql(`
  mutation SplitCase($input: SplitCaseInput!) {
    splitCase(input: $input) {
      ...OutcomeParts
    }
  }
`);

export const MoveEntriesMutation = graphql(`
  mutation MoveEntries($input: MoveEntriesInput!) {
    moveEntries(input: $input) {
      ...OutcomeParts
    }
  }
`);

export const LinkCasesMutation = graphql(`
  mutation LinkCases($input: LinkCasesInput!) {
    linkCases(input: $input) {
      ...OutcomeParts
    }
  }
`);

export const UnlinkCasesMutation = graphql(`
  mutation UnlinkCases($input: LinkCasesInput!) {
    unlinkCases(input: $input) {
      ...OutcomeParts
    }
  }
`);
