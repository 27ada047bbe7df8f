import type { WorkflowProblem } from './check-workflow.js';
import type { Path, ProblemSource } from './problem-source.js';

/** More than anybody reads; a document may be wrong in as many places as it has letters. */
const MOST = 500;

/** A value that never was a file: what is wrong with it is named by path alone. */
export class DocumentSource implements ProblemSource {
  readonly problems: WorkflowProblem[] = [];

  problem(path: Path, message: string): void {
    if (this.problems.length < MOST) this.problems.push({ path, message });
  }
}
