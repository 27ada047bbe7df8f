import { Injectable } from '@nestjs/common';
import type { Tx } from '@sprawa/platform';

/** What activating a submission needs to know of whose mailbox was proven. */
export interface Activation {
  submissionId: string;
  contactId: string;
  customerId: string;
}
export type ActivationHandler = (tx: Tx, activation: Activation) => Promise<{ caseNumber: string }>;
/** What waits, as whoever filled the form in wrote it. */
export interface WaitingSubmission {
  subject: string;
  name: string;
}
/** @returns null when there is nothing of that id */
export type ActivationDescriber = (submissionId: string) => Promise<WaitingSubmission | null>;

/** Where contact forms hook in: what they kept becomes a case when its sender's mailbox is proven (IN-9, IN-10). */
@Injectable()
export class Activations {
  private handler: ActivationHandler | null = null;
  private describer: ActivationDescriber | null = null;

  /** The handler runs in the transaction that uses the link up; when it throws, the link stays good. */
  register(handler: ActivationHandler, describer?: ActivationDescriber): void {
    this.handler = handler;
    if (describer) this.describer = describer;
  }

  activate(tx: Tx, activation: Activation): Promise<{ caseNumber: string }> {
    if (!this.handler) throw new Error('Nothing is registered to activate submissions');
    return this.handler(tx, activation);
  }

  async describe(submissionId: string): Promise<WaitingSubmission | null> {
    return (await this.describer?.(submissionId)) ?? null;
  }
}
