import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright-core';

/** A small page of paper as a scanner writes it; the tail makes its bytes its own. */
export function paper(words: string): Buffer {
  return Buffer.from(`%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%${words}\n%%EOF\n`);
}

/** The bytes one gets by clicking a link. */
export async function download(page: Page, link: Locator): Promise<Buffer> {
  const [file] = await Promise.all([page.waitForEvent('download'), link.click()]);
  return readFile(await file.path());
}
