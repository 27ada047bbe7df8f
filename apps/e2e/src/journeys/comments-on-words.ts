import type { Locator, Page } from 'playwright-core';
import { choose, editor, entries, row } from '../support/desk.js';
import { toStart } from '../support/drafts.js';
import { inspect } from '../support/inspect.js';
import type { Stage } from '../support/stage.js';

const CLIENT = { name: 'Halina Sroka', email: 'halina.sroka@warsztat.example' };
const SUBJECT = 'Do kiedy mam zapłacić zaliczkę?';
const PROPOSED = 'Proszę zapłacić do piątku. Całą kwotę naraz.';
const TRAINEE = 'Kacper Nowicki';
const SENIOR = 'Marta Zielińska';

export function commentsOnWords(stage: Stage): void {
  describe('words of a proposal', () => {
    const { it } = stage;
    let trainee: Page;
    let senior: Page;

    beforeAll(async () => {
      [trainee, senior] = await Promise.all([stage.agent('trainee'), stage.agent('expert')]);
      await stage.mail.send({
        from: `${CLIENT.name} <${CLIENT.email}>`,
        to: 'office@demo.test',
        subject: SUBJECT,
        text: 'Dzień dobry, do kiedy mam zapłacić zaliczkę?',
      });
      await trainee.goto('/agent/cases?queue=ALL');
      await row(trainee, SUBJECT).click();
      await choose(trainee, 'Send for approval');
      await editor(trainee).press('ControlOrMeta+A');
      await trainee.keyboard.type(PROPOSED);
      await trainee.getByRole('button', { name: /^Send for approval/ }).click();
      await entries(trainee, TRAINEE).getByText('Waits for approval').waitFor();
    });
    afterAll(() => stage.leave());

    it('are commented on by a senior, who mentions the trainee', async () => {
      await senior.goto('/agent/cases?queue=TO_ACCEPT');
      await row(senior, SUBJECT).click();
      const text = proposal(senior);
      await text.getByText(PROPOSED).waitFor();
      await select(text, 'do piątku');
      await senior.keyboard.press('Control+Shift+M');
      const comment = comments(senior).getByRole('textbox', { name: 'Comment' });
      await comment.pressSequentially('Raczej do poniedziałku, @Kacp');
      await senior.getByRole('option', { name: TRAINEE }).waitFor();
      await comment.press('Enter');
      await comment.pressSequentially('?');
      await comments(senior).getByRole('button', { name: 'Comment' }).click();
      await comments(senior).getByText('Raczej do poniedziałku').waitFor();
      await inspect(senior, 'comment on a proposal');
    });

    it('tell the trainee, who reads the comment beside the words at once', async () => {
      await trainee.getByText(`${SENIOR} mentioned you`).first().waitFor();
      await comments(trainee).getByText('Raczej do poniedziałku').waitFor();
      await comments(trainee).getByRole('button', { name: 'About “do piątku”' }).waitFor();
    });

    it('are spoken of in other words, and with a slip taken back', async () => {
      const own = (page: Page) => comments(page).getByRole('button', { name: 'Your comment' });
      await own(senior).click();
      await senior.getByRole('menuitem', { name: 'Edit the comment' }).click();
      const text = comments(senior).getByRole('textbox', { name: 'Edit the comment' });
      await text.fill(`Raczej do poniedziałku, @${TRAINEE}!`);
      await comments(senior).getByRole('button', { name: 'Save' }).click();
      await comments(trainee).getByText('edited').waitFor();
      await comments(trainee).getByRole('button', { name: 'Answer' }).click();
      await comments(trainee).getByRole('textbox', { name: 'Answer' }).fill('Nie do mnie');
      await comments(trainee).getByRole('button', { name: 'Answer' }).click();
      await comments(senior).getByText('Nie do mnie').waitFor();
      // Another’s cannot be touched.
      expect(await own(senior).count()).toBe(1);
      await own(trainee).click();
      await trainee.getByRole('menuitem', { name: 'Delete the comment' }).click();
      await trainee.getByRole('dialog').getByRole('button', { name: 'Delete the comment' }).click();
      await comments(senior).getByText('Nie do mnie').waitFor({ state: 'detached' });
    });

    it('keep the comment while the trainee writes round them', async () => {
      await choose(senior, 'Reject with a reason');
      await editor(senior).fill('Proszę o poprawkę');
      await editor(senior).press('Control+Enter');
      await entries(trainee, TRAINEE).getByText('Returned for changes').first().waitFor();
      await choose(trainee, 'Send for approval');
      await editor(trainee).press('ControlOrMeta+A');
      await trainee.keyboard.type(`Dzień dobry! ${PROPOSED} Pozdrawiam`);
      await trainee.getByText('Saved').first().waitFor();
      const beside = composer(trainee).getByRole('complementary', { name: 'Comments' });
      await beside.getByText('Raczej do poniedziałku').waitFor();
      await editor(trainee).locator('.passage', { hasText: 'do piątku' }).waitFor();
      await toStart(editor(trainee));
      await trainee.keyboard.type('Ważne: ');
      await editor(trainee)
        .locator('.passage', { hasText: /^do piątku$/ })
        .waitFor();
      await inspect(trainee, 'comments beside a draft');
      await beside.getByRole('button', { name: 'Answer' }).click();
      await beside.getByRole('textbox', { name: 'Answer' }).fill('Poprawione');
      await beside.getByRole('button', { name: 'Answer' }).click();
      await beside.getByText('Poprawione').waitFor();
      await beside.getByRole('button', { name: 'Resolve' }).click();
      await beside.getByRole('button', { name: 'Resolve' }).waitFor({ state: 'detached' });
    });

    it('reach the customer without a trace of what was said', async () => {
      await trainee.getByRole('button', { name: /^Send for approval/ }).click();
      await entries(senior, TRAINEE).getByText('Waits for approval').waitFor();
      await choose(senior, 'Accept and send');
      await senior.getByRole('button', { name: `Accept and send to ${CLIENT.name}` }).click();
      const mail = await stage.mail.received(CLIENT.email, /^Re: /);
      expect(mail.html).toContain('do piątku');
      expect(JSON.stringify(mail)).not.toMatch(/poniedziałku|Poprawione|passage|data-/);
    });
  });
}

const proposal = (page: Page): Locator =>
  entries(page, TRAINEE)
    .last()
    .getByRole('textbox', { name: `Message of ${TRAINEE}` });
const comments = (page: Page): Locator =>
  entries(page, TRAINEE).last().getByRole('complementary', { name: 'Comments' });
const composer = (page: Page): Locator => page.getByRole('region', { name: 'Send for approval' });

/** Selects words as a mouse would, and leaves the focus there. */
async function select(text: Locator, words: string): Promise<void> {
  await text.click();
  await text.evaluate((element, sought) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.textContent!.indexOf(sought);
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + sought.length);
      getSelection()!.removeAllRanges();
      getSelection()!.addRange(range);
      return;
    }
    throw new Error(`“${sought}” is not there`);
  }, words);
}
