import type { Page } from 'playwright-core';
import { choose, editor, entries, openNumber, row, words } from '../support/desk.js';
import { eventually } from '../support/eventually.js';
import { download, paper } from '../support/files.js';
import { inspect } from '../support/inspect.js';
import type { SentMail } from '../support/mail.js';
import type { Stage } from '../support/stage.js';

/** Who writes here and later, with the same address, from the form. */
export const BRONISLAWA = { name: 'Bronisława Łęcka', email: 'bronislawa.lecka@poczta.example' };
export const MAILED_SUBJECT = 'Zażółć gęślą jaźń: ekspres przecieka';
const LOGO =
  '<svg xmlns="http://www.w3.org/2000/svg" width="120" height="32"><rect width="120" height="32" rx="6" fill="#7a4b2a"/>' +
  '<text x="14" y="21" font-family="sans-serif" font-size="14" fill="#fff">Kawa Łęcka</text></svg>';
const BLIND = 'dokumentacja@firma.example';
const ANSWER = 'jutro wyślemy nową uszczelkę';

export function aMailBecomesACase(stage: Stage): void {
  describe('a mail with attachments, HTML and Polish letters', () => {
    const { it } = stage;
    const protocol = paper('protokół: żółta kałuża pod ekspresem');
    let page: Page;
    let messageId: string;
    let answer: SentMail;
    const requested: string[] = [];

    beforeAll(async () => {
      page = await stage.agent('expert');
      await page.route('https://pictures.example/**', (route) => {
        requested.push(route.request().url());
        return route.fulfill({ contentType: 'image/svg+xml', body: LOGO });
      });
      await page.goto('/agent/cases?queue=ALL');
      await row(page, /./).first().waitFor();
    });
    afterAll(() => stage.leave());

    it('finds the expert at the open list', async () => {
      await inspect(page, 'list', { light: 'list-desktop-light' });
    });

    it('appears in the list without a reload', async () => {
      await page.evaluate(() => Object.assign(window, { stillTheSame: true }));
      messageId = await stage.mail.send({
        from: `${BRONISLAWA.name} <${BRONISLAWA.email}>`,
        to: 'support@demo.test',
        subject: MAILED_SUBJECT,
        text: 'Dzień dobry,\n\nspod ekspresu wycieka woda. Protokół w załączniku.\n\nBronisława Łęcka',
        html: `<p>Dzień dobry,</p><p>spod ekspresu <b>wycieka woda</b>. Protokół w załączniku.</p>
          <script>top.ranInMail = 'script'; document.title = 'ran'</script>
          <img src="x" onerror="top.ranInMail = 'onerror'"><svg onload="top.ranInMail = 'onload'"></svg>
          <a href="javascript:top.ranInMail='link'">kliknij</a>
          <img src="https://pictures.example/logo.svg" alt="Logo" width="120" height="32"><p>Bronisława Łęcka</p>`,
        attachments: [{ filename: 'protokół żółty.pdf', content: protocol, contentType: 'application/pdf' }],
      });
      await row(page, MAILED_SUBJECT).waitFor();
      expect(await page.evaluate(() => 'stillTheSame' in window)).toBe(true);
    });

    it('is read in a frame where nothing of the sender’s runs and nothing is fetched', async () => {
      await row(page, MAILED_SUBJECT).click();
      await page.getByRole('heading', { level: 1, name: MAILED_SUBJECT }).waitFor();
      const letter = entries(page, BRONISLAWA.name);
      await words(letter).getByText('wycieka woda').waitFor();
      expect(await letter.locator('iframe').getAttribute('sandbox')).not.toContain('allow-scripts');
      await words(letter).getByText('kliknij').click();
      expect(await page.evaluate(() => 'ranInMail' in window)).toBe(false);
      expect(await page.title()).toContain(MAILED_SUBJECT);
      expect(requested).toEqual([]);
    });

    it('shows its pictures from outside once the reader asks', async () => {
      await page.getByText('Pictures from outside are not shown').waitFor();
      await page.getByRole('button', { name: 'Show pictures' }).click();
      await words(entries(page, BRONISLAWA.name)).getByRole('img', { name: 'Logo' }).waitFor();
      await eventually('The picture', async () => requested.includes('https://pictures.example/logo.svg'));
    });

    it('keeps every byte of its attachment', async () => {
      const link = entries(page, BRONISLAWA.name).getByRole('link', { name: 'Download protokół żółty.pdf' });
      expect((await download(page, link)).equals(protocol)).toBe(true);
    });

    it('is answered by the main action with rich text', async () => {
      await choose(page, 'Reply');
      await editor(page).press('ControlOrMeta+End');
      await page.keyboard.type('dziękujemy za protokół; ');
      await page.keyboard.press('ControlOrMeta+b');
      await page.keyboard.type(ANSWER);
      await page.getByRole('button', { name: 'Add blind copy' }).press('Enter');
      await page.keyboard.type(`${BLIND} `);
      await inspect(page, 'case with the composer open');
      await page.getByRole('button', { name: `Send to ${BRONISLAWA.name}` }).click();
      await words(entries(page, 'Marta Zielińska')).getByText(ANSWER).waitFor();
      await page
        .getByRole('banner')
        .or(page.getByRole('main'))
        .getByText('Waiting for customer')
        .first()
        .waitFor();
    });

    it('has its answer in the customer’s mailbox, threaded and with a signed address to reply to', async () => {
      const number = openNumber(page);
      answer = await stage.mail.received(BRONISLAWA.email, /^Re: /);
      expect(answer.subject).toBe(`Re: ${MAILED_SUBJECT} [#${number}]`);
      expect(answer.html).toContain(`<strong>${ANSWER}</strong>`);
      expect(answer.text).toContain(ANSWER);
      expect(answer.headers['In-Reply-To']).toBe(messageId);
      expect(answer.headers.References).toContain(messageId);
      expect(answer.headers['Reply-To']).toMatch(/support\+[^@]{10,}@demo\.test/);
    });

    it('reached a blind recipient of whom the agent reads, and the mail says nothing', async () => {
      await entries(page, 'Marta Zielińska').getByText(`blind copy to ${BLIND}`).waitFor();
      const { to, ...mail } = answer;
      expect(to).toEqual([BRONISLAWA.email, BLIND]);
      expect(JSON.stringify(mail)).not.toContain(BLIND);
    });

    it('is joined by the customer’s reply, which the expert sees arrive', async () => {
      await stage.mail.reply(answer, `${BRONISLAWA.name} <${BRONISLAWA.email}>`, {
        text: 'Uszczelka pasuje, dziękuję pięknie!',
      });
      await words(entries(page, BRONISLAWA.name).last()).getByText('Uszczelka pasuje').waitFor();
      expect(await entries(page, BRONISLAWA.name).count()).toBe(2);
      await page.getByRole('main').getByText('In progress').first().waitFor();
      expect(await page.evaluate(() => 'stillTheSame' in window)).toBe(true);
      await inspect(page, 'case', { light: 'case-desktop-light' });
    });
  });
}
