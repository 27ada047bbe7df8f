import { Injectable } from '@nestjs/common';
import { ContactFields } from '@sprawa/contacts';
import type { Language } from '@sprawa/identity';
import { compareWorkflows, readWorkflowDocument, type WorkflowFile } from '@sprawa/workflow';
import { DataSource } from 'typeorm';
import { CheckDocument } from './check-document.js';
import { tellChanges, type ToldChange } from './tell-changes.js';
import { leavingStates, type LeavingState } from './leaving-states.js';
import { ReplayActions, type Replay } from './replay-actions.js';
import { WorkflowDrafts } from './workflow-drafts.js';
import { WorkflowVersions } from './workflow-versions.js';

export interface PublicationPlan {
  /** The version there is now; 0: none. */
  published: number;
  revision: number;
  changes: ToldChange[];
  leaving: LeavingState[];
  replay: Replay;
}

/** What publishing a draft would do, before it is done (WF-12). */
@Injectable()
export class PlanPublication {
  constructor(
    private readonly source: DataSource,
    private readonly drafts: WorkflowDrafts,
    private readonly versions: WorkflowVersions,
    private readonly checks: CheckDocument,
    private readonly contactFields: ContactFields,
    private readonly replaying: ReplayActions,
  ) {}

  /** Null when nothing is drawn, or what is drawn has problems. */
  async of(key: string, language: Language): Promise<PublicationPlan | null> {
    const draft = await this.drafts.find(key);
    if (!draft || draft.revision === 0) return null;
    const { file } = await this.checks.check(key, draft.document, language);
    if (!file) return null;
    const published = await this.versions.find(key);
    const before = published && (await this.read(published.document));
    return {
      published: draft.published,
      revision: draft.revision,
      changes: before ? tellChanges(compareWorkflows(before, file), { before, after: file }, language) : [],
      leaving: published ? await leavingStates(this.source, published.streamId, file.workflow) : [],
      replay:
        published && before
          ? await this.replaying.under(published.streamId, before.workflow, file.workflow, language)
          : { performed: 0, same: 0, refused: [] },
    };
  }

  private async read(document: unknown): Promise<WorkflowFile | null> {
    const known = (await this.contactFields.all()).map(({ key }) => key);
    const result = readWorkflowDocument(document, known);
    return 'file' in result ? result.file : null;
  }
}
