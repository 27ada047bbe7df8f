import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type {
  MutationDismissSetUpArgs,
  MutationSettleSetUpStepArgs,
  SetUpProgress as SetUpProgressType,
  SetUpStep as SetUpStepType,
} from '@sprawa/contracts/agent';
import { Requires } from '../../access/access.js';
import { KeepProgress } from '../../set-up/keep-progress.js';
import {
  isReminded,
  nextStep,
  openSteps,
  type SetUpProgress,
  type SetUpStep,
} from '../../set-up/progress.js';

/** How far the set-up came, for whoever may go on with it (AD-8). */
@Resolver()
export class SetUpResolver {
  constructor(private readonly progress: KeepProgress) {}

  @Query()
  @Requires('workflow.manage')
  async setUpProgress(): Promise<SetUpProgressType | null> {
    return toSdl(await this.progress.read());
  }

  @Mutation()
  @Requires('workflow.manage')
  async settleSetUpStep(
    @Args() { step, later }: MutationSettleSetUpStepArgs,
  ): Promise<SetUpProgressType | null> {
    return toSdl(await this.progress.settle(step.toLowerCase() as SetUpStep, later ?? false));
  }

  @Mutation()
  @Requires('workflow.manage')
  async dismissSetUp(@Args() { dismissed }: MutationDismissSetUpArgs): Promise<SetUpProgressType | null> {
    return toSdl(await this.progress.dismiss(dismissed ?? true));
  }
}

const named = (step: SetUpStep): SetUpStepType => step.toUpperCase() as SetUpStepType;

function toSdl(progress: SetUpProgress | null): SetUpProgressType | null {
  if (!progress) return null;
  const next = nextStep(progress);
  return {
    senderName: progress.senderName,
    next: next && named(next),
    open: openSteps(progress).map(named),
    dismissed: progress.dismissed,
    reminded: isReminded(progress),
  };
}
