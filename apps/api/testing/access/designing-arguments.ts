import type * as Agent from '@sprawa/contracts/agent';
import { about, once } from './arguments-of.js';

/** So that nothing is made twice. */
let made = 0;

/** What those are called with who design workflows: of a stream there is not, or of a mail in a case. */
export const designing = {
  startStream: once((): Agent.MutationStartStreamArgs => ({
    input: { key: `stream-${++made}`, name: 'A stream' },
  })),
  saveWorkflowDraft: once((): Agent.MutationSaveWorkflowDraftArgs => ({
    input: { stream: 'none-such', revision: 0, document: {} },
  })),
  discardWorkflowDraft: once((): Agent.MutationDiscardWorkflowDraftArgs => ({
    stream: 'none-such',
    revision: 1,
  })),
  publishWorkflow: once((): Agent.MutationPublishWorkflowArgs => ({
    input: { stream: 'none-such', revision: 1, mapping: [] },
  })),
  tryWorkflow: once((): Agent.MutationTryWorkflowArgs => ({
    input: { stream: 'none-such', role: 'expert' },
  })),
  rollBackWorkflow: once((): Agent.MutationRollBackWorkflowArgs => ({ stream: 'none-such', to: 1 })),
  previewDraftMail: about(({ number }): Agent.MutationPreviewDraftMailArgs => ({
    input: { stream: 'support', path: ['confirmation'], number },
  })),
  sendDraftMail: about(({ number }): Agent.MutationSendDraftMailArgs => ({
    input: { stream: 'support', path: ['confirmation'], number },
    language: 'en',
  })),
};
