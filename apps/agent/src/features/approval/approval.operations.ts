import { graphql } from '../../gql/index.js';

export const ApproversQuery = graphql(`
  query Approvers($number: String!) {
    case(number: $number) {
      approvers {
        ...AgentParts
      }
    }
  }
`);
