import { graphql } from '../../gql/index.js';

export const ThreadParts = graphql(`
  fragment ThreadParts on PassageThread {
    id
    entryId
    draftOf {
      ...AgentParts
    }
    words
    passage {
      start
      end
    }
    inDraft {
      start
      end
    }
    at
    resolvedAt
    resolvedBy {
      ...AgentParts
    }
    comments {
      id
      at
      text
      editedAt
      deletedAt
      by {
        ...AgentParts
      }
      mentions {
        ...AgentParts
      }
    }
  }
`);

export const PassagesQuery = graphql(`
  query Passages($number: String!, $draftOf: ID) {
    passageThreads(number: $number, draftOf: $draftOf) {
      ...ThreadParts
    }
  }
`);

export const ColleaguesDraftsQuery = graphql(`
  query ColleaguesDrafts($number: String!) {
    colleaguesDrafts(number: $number) {
      by {
        ...AgentParts
      }
      actionKey
      actionName
      html
      cc
      fileNames
      updatedAt
    }
  }
`);

export const CaseReadersQuery = graphql(`
  query CaseReaders($number: String!, $search: String) {
    caseReaders(number: $number, search: $search) {
      ...AgentParts
    }
  }
`);

export const CommentOnPassageMutation = graphql(`
  mutation CommentOnPassage($input: CommentOnPassageInput!) {
    commentOnPassage(input: $input) {
      __typename
      ...ThreadParts
      ... on Refused {
        message
        fieldErrors {
          path
          message
        }
      }
    }
  }
`);

export const AnswerCommentMutation = graphql(`
  mutation AnswerComment($input: AnswerCommentInput!) {
    answerComment(input: $input) {
      __typename
      ...ThreadParts
      ... on Refused {
        message
        fieldErrors {
          path
          message
        }
      }
    }
  }
`);

export const EditCommentMutation = graphql(`
  mutation EditComment($input: EditCommentInput!) {
    editComment(input: $input) {
      __typename
      ...ThreadParts
      ... on Refused {
        message
        fieldErrors {
          path
          message
        }
      }
    }
  }
`);

export const DeleteCommentMutation = graphql(`
  mutation DeleteComment($commentId: ID!) {
    deleteComment(commentId: $commentId) {
      __typename
      ... on Refused {
        message
      }
    }
  }
`);

export const ResolveThreadMutation = graphql(`
  mutation ResolveThread($threadId: ID!, $resolved: Boolean!) {
    resolveThread(threadId: $threadId, resolved: $resolved) {
      __typename
      ...ThreadParts
      ... on Refused {
        message
      }
    }
  }
`);

export const PassagesChangedSubscription = graphql(`
  subscription PassagesChanged($number: String!) {
    passagesChanged(number: $number) {
      number
      ownDraft {
        window
      }
    }
  }
`);
