import { graphql } from '../gql/index.js';

export const LabelsQuery = graphql(`
  query Labels {
    labels {
      ...LabelParts
      scopes
      version
    }
  }
`);

export const LabelsChangedSubscription = graphql(`
  subscription LabelsChanged {
    labelsChanged
  }
`);

export const LabelCaseMutation = graphql(`
  mutation LabelCase($input: LabelCaseInput!) {
    labelCase(input: $input) {
      ...OutcomeParts
    }
  }
`);

export const LabelContactMutation = graphql(`
  mutation LabelContact($input: LabelContactInput!) {
    labelContact(input: $input) {
      labels {
        ...LabelParts
      }
    }
  }
`);

export const LabelTemplateMutation = graphql(`
  mutation LabelTemplate($input: LabelTemplateInput!) {
    labelTemplate(input: $input) {
      labels {
        ...LabelParts
      }
    }
  }
`);

export const CreateLabelMutation = graphql(`
  mutation CreateLabel($input: LabelInput!) {
    createLabel(input: $input) {
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
