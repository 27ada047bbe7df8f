import { graphql } from '../gql/index.js';

export const WorkflowsChangedSubscription = graphql(`
  subscription WorkflowsChanged {
    workflowsChanged
  }
`);
