import type { PlannedEntry } from '@sprawa/workflow';

/** What the plan's entries came to, for the case row and its mails. */
export class Written {
  messageId: string | null = null;
  proposalId: string | null = null;
  textId: string | null = null;
  /** Of a note that was there already: what happened is none of the words a list shows. */
  wordingId: string | null = null;
  editedHtml = '';
  incoming = false;
  html = '';
  text = '';
  cc: string[] = [];
  bcc: string[] = [];
  fileIds: string[] = [];
  fields: Record<string, unknown> = {};

  note(entry: PlannedEntry, id: string): void {
    if (entry.kind === 'change') this.fields = entry.fields;
    if (entry.kind === 'note' && entry.revises) {
      this.wordingId = id;
      this.editedHtml = entry.html;
      return;
    }
    if (entry.kind === 'proposal') this.proposalId = id;
    if (entry.kind === 'message') {
      this.messageId = id;
      this.incoming = entry.direction === 'in';
      this.cc = entry.cc;
      this.bcc = entry.bcc ?? [];
      this.fileIds = entry.fileIds;
    }
    if (entry.kind === 'decision' && !entry.html) return;
    if (entry.kind === 'change' || (entry.kind === 'decision' && this.messageId)) return;
    this.textId = id;
    this.html = entry.html ?? '';
    this.text = entry.text ?? '';
  }
}
