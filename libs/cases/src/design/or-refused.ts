import { toRefused } from '@sprawa/identity';
import { CodedError } from '@sprawa/platform';
import { NotPublished } from './publish-workflow.js';
import { WorkflowConflict } from './workflow-conflict.js';

/** What was done, or the schema's own no to whoever designs. */
export async function orRefused(work: () => Promise<object>): Promise<object> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof CodedError) return toRefused(error);
    if (error instanceof WorkflowConflict)
      return { __typename: 'Refused', code: error.code, message: error.message, fieldErrors: [] };
    if (error instanceof NotPublished) {
      const { code, message, fieldErrors } = error;
      return { __typename: 'Refused', code, message, fieldErrors };
    }
    throw error;
  }
}
