import { graphql } from '../../gql/index.js';

export const NoticeFragment = graphql(`
  fragment NoticeParts on Notice {
    id
    kind
    at
    read
    by {
      ...AgentParts
    }
    text
    count
    number
    subject
    entryId
  }
`);

export const UnreadNoticesQuery = graphql(`
  query UnreadNotices {
    notices(first: 1) {
      unread
    }
  }
`);

export const NoticesQuery = graphql(`
  query Notices($after: ID) {
    notices(first: 20, after: $after) {
      notices {
        ...NoticeParts
      }
      more
      unread
    }
  }
`);

export const MarkNoticesReadMutation = graphql(`
  mutation MarkNoticesRead($ids: [ID!]) {
    markNoticesRead(ids: $ids)
  }
`);

export const NoticesChangedSubscription = graphql(`
  subscription NoticesChanged {
    noticesChanged {
      unread
      notice {
        ...NoticeParts
      }
    }
  }
`);

export const NoticeMailsQuery = graphql(`
  query NoticeMails {
    noticeMails {
      topics
      onlyAway
    }
  }
`);

export const SetNoticeMailsMutation = graphql(`
  mutation SetNoticeMails($input: NoticeMailsInput!) {
    setNoticeMails(input: $input) {
      topics
      onlyAway
    }
  }
`);
