import { graphql } from '../../gql/index.js';

export const LabelCountsQuery = graphql(`
  query LabelCounts {
    labelCounts {
      label
      cases
      contacts
      templates
    }
  }
`);

export const UpdateLabelMutation = graphql(`
  mutation UpdateLabel($id: ID!, $version: Int!, $input: LabelInput!) {
    updateLabel(id: $id, version: $version, input: $input) {
      __typename
      ... on LabelSaved {
        label {
          ...LabelParts
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

export const MergeLabelsMutation = graphql(`
  mutation MergeLabels($id: ID!, $into: ID!) {
    mergeLabels(id: $id, into: $into)
  }
`);

export const DeleteLabelMutation = graphql(`
  mutation DeleteLabel($id: ID!) {
    deleteLabel(id: $id)
  }
`);

export const RestoreLabelMutation = graphql(`
  mutation RestoreLabel($id: ID!) {
    restoreLabel(id: $id)
  }
`);
