import { graphql } from '../../gql/index.js';

export const SetUpProgressParts = graphql(`
  fragment SetUpProgressParts on SetUpProgress {
    next
    open
    dismissed
    reminded
  }
`);

export const SetUpProgressQuery = graphql(`
  query SetUpProgress {
    setUpProgress {
      ...SetUpProgressParts
    }
  }
`);

export const SettleSetUpStepMutation = graphql(`
  mutation SettleSetUpStep($step: SetUpStep!, $later: Boolean) {
    settleSetUpStep(step: $step, later: $later) {
      ...SetUpProgressParts
    }
  }
`);

export const DismissSetUpMutation = graphql(`
  mutation DismissSetUp($dismissed: Boolean) {
    dismissSetUp(dismissed: $dismissed) {
      ...SetUpProgressParts
    }
  }
`);

export const WorkflowChoicesQuery = graphql(`
  query WorkflowChoices {
    designedStreams {
      key
      name
      version
    }
    readyMadeWorkflows {
      key
      name
      description
      icon
      color
      approval
      states {
        key
        name
        color
      }
    }
  }
`);

export const StartReadyMadeMutation = graphql(`
  mutation StartReadyMade($readyMade: [String!]!) {
    startReadyMade(readyMade: $readyMade) {
      __typename
      ... on ReadyMadeStarted {
        keys
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

export const MailSettingQuery = graphql(`
  query MailSetting {
    mailSetting {
      accounts {
        address
        incoming {
          host
        }
        outgoing {
          host
        }
      }
      sendsByEnvironment
      receivesAt
    }
  }
`);

export const TryMailServerMutation = graphql(`
  mutation TryMailServer($way: MailWay!, $input: MailServerInput!) {
    tryMailServer(way: $way, input: $input) {
      __typename
      ... on MailServerTried {
        problem
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

export const ConnectMailboxMutation = graphql(`
  mutation ConnectMailbox($input: ConnectMailboxInput!) {
    connectMailbox(input: $input) {
      __typename
      ... on MailAccountChanged {
        address
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

export const DisconnectMailboxMutation = graphql(`
  mutation DisconnectMailbox($address: String!, $back: Boolean) {
    disconnectMailbox(address: $address, back: $back) {
      __typename
      ... on MailAccountChanged {
        address
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
