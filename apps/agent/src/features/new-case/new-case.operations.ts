import { graphql } from '../../gql/index.js';

export const OpenCaseMutation = graphql(`
  mutation OpenCase($input: OpenCaseInput!) {
    openCase(input: $input) {
      ...OutcomeParts
    }
  }
`);
