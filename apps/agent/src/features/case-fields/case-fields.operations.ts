import { graphql } from '../../gql/index.js';

export const SetCaseFieldsMutation = graphql(`
  mutation SetCaseFields($input: SetCaseFieldsInput!) {
    setCaseFields(input: $input) {
      ...OutcomeParts
    }
  }
`);
