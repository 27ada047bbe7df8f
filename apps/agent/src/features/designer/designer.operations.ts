import { graphql } from '../../gql/index.js';

export const DraftParts = graphql(`
  fragment DraftParts on WorkflowDraft {
    streamKey
    revision
    basedOn
    published
    document
    changedBy
    changedAt
    problems {
      path
      message
    }
    weaknesses {
      code
      place
      key
      message
    }
  }
`);

export const DesignedStreamsQuery = graphql(`
  query DesignedStreams {
    designedStreams {
      key
      name
      icon
      color
      version
      states
      actions
      openCases
      fromFile
      fileIgnoredAt
      draft {
        revision
        changedAt
        changedBy
      }
    }
    readyMadeWorkflows {
      key
      name
      description
      icon
      color
    }
  }
`);

export const WorkflowDraftQuery = graphql(`
  query WorkflowDraft($stream: String!) {
    workflowDraft(stream: $stream) {
      ...DraftParts
    }
  }
`);

export const DesignPeopleQuery = graphql(`
  query DesignPeople {
    designPeople {
      roles {
        key
        name
      }
      groups {
        key
        name
      }
      agents {
        email
        name
      }
    }
    designVariables {
      name
      label
      uses
    }
  }
`);

export const PreviewDraftMailMutation = graphql(`
  mutation PreviewDraftMail($input: DraftMailInput!) {
    previewDraftMail(input: $input) {
      __typename
      ... on DraftMailPreview {
        mails {
          language
          subject
          html
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

export const SendDraftMailMutation = graphql(`
  mutation SendDraftMail($input: DraftMailInput!, $language: Language!) {
    sendDraftMail(input: $input, language: $language) {
      __typename
      ... on DraftMailSent {
        to
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

export const StartStreamMutation = graphql(`
  mutation StartStream($input: StartStreamInput!) {
    startStream(input: $input) {
      __typename
      ... on WorkflowDraftSaved {
        draft {
          ...DraftParts
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

export const SaveWorkflowDraftMutation = graphql(`
  mutation SaveWorkflowDraft($input: SaveWorkflowDraftInput!) {
    saveWorkflowDraft(input: $input) {
      __typename
      ... on WorkflowDraftSaved {
        draft {
          ...DraftParts
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

export const DiscardWorkflowDraftMutation = graphql(`
  mutation DiscardWorkflowDraft($stream: String!, $revision: Int!) {
    discardWorkflowDraft(stream: $stream, revision: $revision) {
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

export const WorkflowVersionsQuery = graphql(`
  query WorkflowVersions($stream: String!) {
    workflowVersions(stream: $stream) {
      number
      publishedAt
      publishedBy
      origin
      note
    }
  }
`);

export const WorkflowFileQuery = graphql(`
  query WorkflowFile($stream: String!, $version: Int) {
    workflowFile(stream: $stream, version: $version)
  }
`);

export const RollBackWorkflowMutation = graphql(`
  mutation RollBackWorkflow($stream: String!, $to: Int!) {
    rollBackWorkflow(stream: $stream, to: $to) {
      __typename
      ... on WorkflowDraftSaved {
        draft {
          ...DraftParts
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

export const PublicationPlanQuery = graphql(`
  query PublicationPlan($stream: String!) {
    publicationPlan(stream: $stream) {
      published
      revision
      changes {
        path
        kind
        text
      }
      leaving {
        key
        name
        cases
        suggested
      }
      replay {
        performed
        same
        refused {
          action
          name
          reason
          times
        }
      }
    }
  }
`);

export const PublishWorkflowMutation = graphql(`
  mutation PublishWorkflow($input: PublishWorkflowInput!) {
    publishWorkflow(input: $input) {
      __typename
      ... on WorkflowPublished {
        version
        migratedCases
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

export const TryWorkflowMutation = graphql(`
  mutation TryWorkflow($input: TryWorkflowInput!) {
    tryWorkflow(input: $input) {
      __typename
      ... on TryWorkflow {
        sandbox
        state
        owner
        sees
        actions {
          key
          name
          icon
          color
          main
          available
          reason
        }
        mails {
          to
          subject
          html
        }
        entries {
          text
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
