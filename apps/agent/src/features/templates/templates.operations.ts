import { graphql } from '../../gql/index.js';

export const TemplateParts = graphql(`
  fragment TemplateParts on ReplyTemplate {
    id
    name
    groupId
    groupName
    own
    editable
    version
    texts {
      language
      html
    }
    attachments {
      ...FileParts
    }
    labels {
      ...LabelParts
    }
  }
`);

export const TemplateGroupsQuery = graphql(`
  query TemplateGroups {
    templateGroups {
      id
      name
      own
      streamId
      agentGroupId
      agentGroupName
      editable
      version
      templateCount
    }
    templateVariables
  }
`);

export const ReplyTemplatesQuery = graphql(`
  query ReplyTemplates($search: String, $groupId: ID, $streamId: ID, $first: Int, $after: String) {
    replyTemplates(search: $search, groupId: $groupId, streamId: $streamId, first: $first, after: $after) {
      templates {
        ...TemplateParts
      }
      next
    }
  }
`);

export const UseReplyTemplateMutation = graphql(`
  mutation UseReplyTemplate($number: String!, $id: ID!) {
    useReplyTemplate(number: $number, id: $id) {
      __typename
      ... on FilledTemplate {
        language
        html
        attachments {
          ...FileParts
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

export const PreviewReplyTemplateMutation = graphql(`
  mutation PreviewReplyTemplate($number: String!, $html: String!, $language: Language!) {
    previewReplyTemplate(number: $number, html: $html, language: $language) {
      __typename
      ... on FilledTemplate {
        html
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

export const SaveTemplateGroupMutation = graphql(`
  mutation SaveTemplateGroup($input: TemplateGroupInput!) {
    saveTemplateGroup(input: $input) {
      __typename
      ... on TemplateGroupSaved {
        group {
          id
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

export const DeleteTemplateGroupMutation = graphql(`
  mutation DeleteTemplateGroup($id: ID!, $back: Boolean) {
    deleteTemplateGroup(id: $id, back: $back) {
      __typename
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

export const SaveReplyTemplateMutation = graphql(`
  mutation SaveReplyTemplate($input: ReplyTemplateInput!) {
    saveReplyTemplate(input: $input) {
      __typename
      ... on ReplyTemplateSaved {
        template {
          ...TemplateParts
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

export const DeleteReplyTemplateMutation = graphql(`
  mutation DeleteReplyTemplate($id: ID!, $back: Boolean) {
    deleteReplyTemplate(id: $id, back: $back) {
      __typename
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
