import type { Page } from 'playwright-core';
import type { Stage } from '../support/stage.js';

/** A screen and the way to it, by addresses, keys and roles only: it is walked in every language. */
export interface Screen {
  /** As in the names of the pictures. */
  name: string;
  open(page: Page, stage: Stage): Promise<unknown>;
  /** What Escape takes away again. */
  escapes?: string;
}
