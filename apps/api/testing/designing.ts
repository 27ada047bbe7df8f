import type { DoorClient } from './door-client.js';

const REFUSED = `... on Refused { code message fieldErrors { path message } }`;
const DRAFT = `streamKey revision basedOn published document changedBy problems { path message } weaknesses { code place key message }`;
const SAVED = `__typename ... on WorkflowDraftSaved { draft { ${DRAFT} } } ${REFUSED}`;

/** What an administrator asks who designs workflows. */
export class Designing {
  constructor(private readonly who: DoorClient) {}

  async streams() {
    return (
      await this.who.ask(
        `{ designedStreams { key name version states actions openCases fromFile fileIgnoredAt draft { revision changedBy } } }`,
      )
    ).designedStreams;
  }

  async draft(stream: string) {
    return (
      await this.who.ask(`query ($stream: String!) { workflowDraft(stream: $stream) { ${DRAFT} } }`, {
        stream,
      })
    ).workflowDraft;
  }

  async start(input: object) {
    return (
      await this.who.ask(`mutation ($input: StartStreamInput!) { startStream(input: $input) { ${SAVED} } }`, {
        input,
      })
    ).startStream;
  }

  async save(input: object) {
    return (
      await this.who.ask(
        `mutation ($input: SaveWorkflowDraftInput!) { saveWorkflowDraft(input: $input) { ${SAVED} } }`,
        { input },
      )
    ).saveWorkflowDraft;
  }

  async discard(stream: string, revision: number) {
    return (
      await this.who.ask(
        `mutation ($stream: String!, $revision: Int!) { discardWorkflowDraft(stream: $stream, revision: $revision) { __typename ${REFUSED} } }`,
        { stream, revision },
      )
    ).discardWorkflowDraft;
  }

  async rollBack(stream: string, to: number) {
    return (
      await this.who.ask(
        `mutation ($stream: String!, $to: Int!) { rollBackWorkflow(stream: $stream, to: $to) { ${SAVED} } }`,
        { stream, to },
      )
    ).rollBackWorkflow;
  }

  async plan(stream: string) {
    return (
      await this.who.ask(
        `query ($stream: String!) { publicationPlan(stream: $stream) { published revision changes { path kind text } leaving { key name cases suggested } replay { performed same refused { action name reason times } } } }`,
        { stream },
      )
    ).publicationPlan;
  }

  async publish(input: object) {
    return (
      await this.who.ask(
        `mutation ($input: PublishWorkflowInput!) { publishWorkflow(input: $input) { __typename ... on WorkflowPublished { version migratedCases } ${REFUSED} } }`,
        { input: { mapping: [], ...input } },
      )
    ).publishWorkflow;
  }

  async versions(stream: string) {
    return (
      await this.who.ask(
        `query ($stream: String!) { workflowVersions(stream: $stream) { number publishedBy origin note } }`,
        { stream },
      )
    ).workflowVersions;
  }

  async file(stream: string, version?: number): Promise<string | null> {
    return (
      await this.who.ask(
        `query ($stream: String!, $version: Int) { workflowFile(stream: $stream, version: $version) }`,
        {
          stream,
          version,
        },
      )
    ).workflowFile;
  }

  async try(input: object) {
    return (
      await this.who.ask(
        `mutation ($input: TryWorkflowInput!) { tryWorkflow(input: $input) { __typename
           ... on TryWorkflow { sandbox state owner sees actions { key available reason } mails { to subject html } entries { text } } ${REFUSED} } }`,
        { input },
      )
    ).tryWorkflow;
  }

  /** Changes a stream's document, keeps it as the draft, and gives its revision. */
  async draw(stream: string, change: (document: any) => unknown): Promise<number> {
    const { document, revision, basedOn } = await this.draft(stream);
    const changed = structuredClone(document);
    change(changed);
    const saved = await this.save({ stream, revision, basedOn, document: changed });
    if (saved.__typename !== 'WorkflowDraftSaved') throw new Error(JSON.stringify(saved));
    return saved.draft.revision;
  }
}
