import { graphql } from '../gql/index.js';

export const AssignCaseMutation = graphql(`
  mutation AssignCase($input: AssignCaseInput!) {
    assignCase(input: $input) {
      ...OutcomeParts
    }
  }
`);

export const SetPriorityMutation = graphql(`
  mutation SetPriority($input: SetPriorityInput!) {
    setPriority(input: $input) {
      ...OutcomeParts
    }
  }
`);

export const MarkReadMutation = graphql(`
  mutation MarkRead($number: String!, $read: Boolean!) {
    markRead(number: $number, read: $read) {
      id
      unread
    }
  }
`);

export const FollowCaseMutation = graphql(`
  mutation FollowCase($number: String!, $follow: Boolean!) {
    followCase(number: $number, follow: $follow) {
      id
      followed
    }
  }
`);

export const ListsChangedSubscription = graphql(`
  subscription ListsChanged {
    listsChanged {
      number
      version
      what
      by {
        id
        name
      }
      case {
        ...CaseRowParts
      }
    }
  }
`);

export const SetSubjectMutation = graphql(`
  mutation SetSubject($input: SetSubjectInput!) {
    setSubject(input: $input) {
      ...OutcomeParts
    }
  }
`);

export const SetSourceMutation = graphql(`
  mutation SetSource($input: SetSourceInput!) {
    setSource(input: $input) {
      ...OutcomeParts
    }
  }
`);
