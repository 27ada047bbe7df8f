import { graphql } from '../../gql/index.js';

export const SavedViewParts = graphql(`
  fragment SavedViewParts on SavedView {
    id
    name
    icon
    filter
    columns
    sort
    mode
    pageSize
    sharedWith
    shared
    mine
    mayEdit
    version
    owner {
      id
      name
    }
  }
`);

export const SavedViewsQuery = graphql(`
  query SavedViews {
    savedViews {
      ...SavedViewParts
    }
  }
`);

export const SavedViewCountsQuery = graphql(`
  query SavedViewCounts {
    savedViewCounts {
      view
      count
    }
  }
`);

export const ViewAudiencesQuery = graphql(`
  query ViewAudiences {
    viewAudiences {
      key
      kind
      name
    }
  }
`);

export const SaveViewMutation = graphql(`
  mutation SaveView($input: SaveViewInput!) {
    saveView(input: $input) {
      __typename
      ... on ViewSaved {
        view {
          ...SavedViewParts
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

export const DeleteViewMutation = graphql(`
  mutation DeleteView($id: ID!) {
    deleteView(id: $id)
  }
`);

export const RestoreViewMutation = graphql(`
  mutation RestoreView($id: ID!) {
    restoreView(id: $id)
  }
`);

export const ArrangeViewsMutation = graphql(`
  mutation ArrangeViews($ids: [ID!]!) {
    arrangeViews(ids: $ids) {
      ...SavedViewParts
    }
  }
`);

export const ContactNameQuery = graphql(`
  query ContactName($id: ID!) {
    contact(id: $id) {
      id
      name
    }
  }
`);

export const TableCasesQuery = graphql(`
  query TableCases(
    $filter: CaseFilter
    $sort: CaseSort
    $first: Int!
    $after: String
    $before: String
    $withFields: Boolean!
    $withOwn: Boolean!
  ) {
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
          ...CaseRowParts
          stateSince
          closedAt
          contact {
            fields @include(if: $withOwn) {
              key
              text
            }
          }
          fields @include(if: $withFields) {
            key
            text
          }
        }
      }
    }
  }
`);

export const CaseBoardQuery = graphql(`
  query CaseBoard($filter: CaseFilter) {
    caseBoard(filter: $filter, perState: 20) {
      stream {
        id
        name
      }
      state {
        ...StateParts
      }
      hasMore
      cases {
        ...CaseRowParts
      }
    }
  }
`);

export const StartExportMutation = graphql(`
  mutation StartExport($input: StartExportInput!) {
    startExport(input: $input) {
      __typename
      ... on ExportStarted {
        id
        url
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

export const MyExportsQuery = graphql(`
  query MyExports {
    myExports {
      id
      format
      state
      rows
      total
      askedAt
    }
  }
`);
