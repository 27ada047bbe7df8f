import type { Page } from 'playwright-core';

/** A message's key shown in its place, as `list.emptyTitle`; names of files and addresses look similar. */
const KEY = /^[a-z][A-Za-z]*(?:\.[A-Za-z_]+){1,3}$/;
const FILE_OR_HOST = /\.(?:pdf|png|jpe?g|gif|txt|csv|docx?|xlsx?|zip|eml|example|test|com|org)$/i;

/** Everything a person reads or hears on the page that looks like a key nobody has translated. */
export async function missingWords(page: Page): Promise<string[]> {
  const read = await page.evaluate(() => {
    const texts: string[] = [document.title];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode;
      if (node instanceof Element)
        for (const name of ['aria-label', 'title', 'placeholder', 'alt'])
          texts.push(node.getAttribute(name) ?? '');
      // What somebody typed is nobody's to translate.
      else if (!node.parentElement?.closest('textarea')) texts.push(node.textContent ?? '');
    }
    return texts;
  });
  return read
    .map((text) => text.trim())
    .filter((text) => (KEY.test(text) && !FILE_OR_HOST.test(text)) || text.includes('{{'));
}
