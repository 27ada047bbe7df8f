import { Injectable } from '@nestjs/common';

/** Which `fields.<key>` there are: cases know them, and say so here. */
@Injectable()
export class TemplateFields {
  private ask: () => Promise<string[]> = async () => [];

  from(ask: () => Promise<string[]>): void {
    this.ask = ask;
  }

  keys(): Promise<string[]> {
    return this.ask();
  }
}
