import type { Page } from 'playwright-core';
import { choose, editor, entries, row, words } from '../support/desk.js';
import { download, paper } from '../support/files.js';
import { inspect } from '../support/inspect.js';
import { linkIn, type SentMail } from '../support/mail.js';
import type { Stage } from '../support/stage.js';
import { BRONISLAWA, MAILED_SUBJECT } from './mail-becomes-a-case.js';

const NOTE = 'Tylko dla nas: to już trzecia reklamacja tego modelu';
const FORM_SUBJECT = 'Żółta dioda świeci bez przerwy';
const SECOND_SUBJECT = 'Gdzie kupię nowy filtr?';
const PASSWORD = 'zielony fotel pod oknem';
const NEW_PASSWORD = 'niebieski parasol w korytarzu';

/** Comes after the journey of the mail, whose case the same customer finds in the portal. */
export function aCustomerFollows(stage: Stage): void {
  describe('a customer whose first mail we know', () => {
    const { it } = stage;
    const photo = paper('dioda na zdjęciu');
    let expert: Page;
    let phone: Page;
    /** Everything the portal's server ever told this browser. */
    const told: Promise<string>[] = [];

    const activation = (before?: SentMail) =>
      stage.mail.received(BRONISLAWA.email, /^Activate your case/, before);
    async function write(page: Page, subject: string): Promise<void> {
      await page.goto('/portal/form/contact');
      await page.getByLabel('Your name').fill(BRONISLAWA.name);
      await page.getByLabel('Your e-mail address').fill(BRONISLAWA.email);
      await page.getByLabel('Subject').fill(subject);
      await page.getByLabel('What can we do for you?').fill('Dzień dobry, świeci od rana. Co mam zrobić?');
      await page.getByRole('combobox', { name: 'What is it about?' }).click();
      await page.getByRole('option', { name: 'Technical question' }).click();
    }

    beforeAll(async () => {
      expert = await stage.agent('expert');
      phone = await stage.visitor({ device: 'phone' });
      phone.on('response', (response) => {
        if (response.url().includes('/graphql/portal')) told.push(response.text().catch(() => ''));
      });
      await expert.goto('/agent/cases?queue=ALL');
      await row(expert, MAILED_SUBJECT).click();
    });
    afterAll(() => stage.leave());

    it('is spoken of in an internal note', async () => {
      await choose(expert, 'Add note');
      await editor(expert).pressSequentially(NOTE);
      await inspect(expert, 'case with the composer of a note');
      await expert.getByRole('button', { name: 'Add the note' }).click();
      const note = entries(expert, 'Marta Zielińska').last();
      await words(note).getByText(NOTE).waitFor();
      await note.getByText('Internal note').waitFor();
    });

    it('writes by the contact form and is asked to look into the mailbox', async () => {
      await write(phone, FORM_SUBJECT);
      await inspect(phone, 'contact form');
      await phone.getByRole('button', { name: 'Send' }).click();
      await phone.getByRole('heading', { name: 'Check your mailbox, activate your case' }).waitFor();
      await phone.getByText(BRONISLAWA.email).waitFor();
      await inspect(phone, 'check your mailbox');
    });

    it('is not heard by the agents until then', async () => {
      await activation();
      await expert.goto(`/agent/cases?q=${encodeURIComponent(FORM_SUBJECT)}`);
      await expert.getByText('Nothing matches').waitFor();
      await inspect(expert, 'list without a match');
      await expert.goto('/agent/cases?queue=ALL');
      await row(expert, MAILED_SUBJECT).waitFor();
      expect(await row(expert, FORM_SUBJECT).count()).toBe(0);
    });

    it('registers by the link in the mail, and the case reaches the agents', async () => {
      await phone.goto(linkIn(await activation(), '/portal/link/'));
      await phone.getByText(FORM_SUBJECT).waitFor();
      expect(await phone.getByLabel('Your name').inputValue()).toBe(BRONISLAWA.name);
      await phone.getByRole('textbox', { name: 'Password', exact: true }).fill(PASSWORD);
      await phone.getByLabel('The same password again').fill(PASSWORD);
      await phone.getByRole('checkbox', { name: /I accept the terms/ }).check();
      await inspect(phone, 'registration');
      await phone.getByRole('button', { name: 'Save and register' }).click();
      await phone.getByRole('heading', { level: 1, name: FORM_SUBJECT }).waitFor();
      await row(expert, FORM_SUBJECT).waitFor();
    });

    it('finds exactly their own two cases', async () => {
      await phone.goto('/portal/');
      const cases = phone.getByRole('list', { name: 'List of cases' }).getByRole('link');
      await cases.first().waitFor();
      expect(await cases.count()).toBe(2);
      await cases.filter({ hasText: MAILED_SUBJECT }).waitFor();
      await cases.filter({ hasText: FORM_SUBJECT }).waitFor();
      await inspect(phone, 'my cases');
    });

    it('reads the answer but not the note', async () => {
      await phone.getByRole('link', { name: new RegExp(MAILED_SUBJECT) }).click();
      await phone.getByRole('heading', { level: 1, name: MAILED_SUBJECT }).waitFor();
      await phone.getByText('Marta Zielińska').first().waitFor();
      await inspect(phone, 'a case in the portal', { light: 'portal-case-phone-light' });
      const answers = (await Promise.all(told)).join('\n');
      expect(answers).toContain('nową uszczelkę');
      expect(answers).not.toContain('Tylko dla nas');
    });

    it('replies with a file, which the agents receive', async () => {
      await row(expert, MAILED_SUBJECT).click();
      await entries(expert, BRONISLAWA.name).first().waitFor();
      await phone.getByLabel('Your reply').fill('Dosyłam zdjęcie diody.');
      const [chooser] = await Promise.all([
        phone.waitForEvent('filechooser'),
        phone.getByRole('button', { name: 'Attach files' }).click(),
      ]);
      await chooser.setFiles({ name: 'dioda żółta.pdf', mimeType: 'application/pdf', buffer: photo });
      await phone.getByText('dioda żółta.pdf is attached').waitFor({ state: 'attached' });
      await phone.getByRole('button', { name: /^Send/ }).click();
      await phone.getByText('Sent. When there is an answer').waitFor();
      const link = entries(expert, BRONISLAWA.name).getByRole('link', { name: 'Download dioda żółta.pdf' });
      await link.waitFor();
      expect((await download(expert, link)).equals(photo)).toBe(true);
    });

    it('activates a second case with one click, without signing in', async () => {
      const elsewhere = await stage.visitor({ device: 'phone' });
      const first = await activation();
      await write(elsewhere, SECOND_SUBJECT);
      await elsewhere.getByRole('button', { name: 'Send' }).click();
      await elsewhere.getByRole('heading', { name: 'Check your mailbox, activate your case' }).waitFor();
      const second = await activation(first);
      await elsewhere.goto(linkIn(second, '/portal/link/'));
      await elsewhere.getByRole('heading', { name: 'Send your case to us?' }).waitFor();
      await inspect(elsewhere, 'activation');
      await elsewhere.getByRole('button', { name: 'Activate my case' }).click();
      await elsewhere.getByRole('heading', { name: 'Thank you, your case is with us' }).waitFor();
      await inspect(elsewhere, 'activated');
      await elsewhere.goto(linkIn(second, '/portal/link/'));
      await elsewhere.getByRole('heading', { name: 'This link no longer works' }).waitFor();
      await inspect(elsewhere, 'link used up');
      await expert.goto('/agent/cases?queue=ALL');
      await row(expert, SECOND_SUBJECT).waitFor();
    });

    it('signs out, forgets the password, and signs in with a new one', async () => {
      await phone.getByRole('button', { name: `Your account: ${BRONISLAWA.name}` }).click();
      await phone.getByRole('menuitem', { name: 'Sign out' }).click();
      await phone.getByRole('heading', { name: 'Sign in' }).waitFor();
      await inspect(phone, 'sign-in of the portal');
      await phone.getByRole('link', { name: 'Forgotten your password?' }).click();
      // The page of signing in has a field of that name too, and may still be there.
      await phone.getByRole('heading', { name: 'A new password' }).waitFor();
      await phone.getByLabel('E-mail address').fill(BRONISLAWA.email);
      await inspect(phone, 'forgotten password');
      await phone.getByRole('button', { name: 'Send me the link' }).click();
      await phone.getByRole('heading', { name: 'Check your mailbox' }).waitFor();
      await phone.goto(linkIn(await stage.mail.received(BRONISLAWA.email, /password/i), '/portal/link/'));
      await phone.getByRole('textbox', { name: 'Password', exact: true }).fill(NEW_PASSWORD);
      await phone.getByLabel('The same password again').fill(NEW_PASSWORD);
      await inspect(phone, 'a new password');
      await phone.getByRole('button', { name: 'Save the password' }).click();
      await phone.getByText('Your new password is saved.').waitFor();

      await phone.context().clearCookies();
      await phone.goto('/portal/sign-in');
      await signIn(PASSWORD);
      await phone.getByText('The address or the password is not right').waitFor();
      await signIn(NEW_PASSWORD);
      await phone.getByRole('heading', { name: 'My cases' }).waitFor();
    });

    async function signIn(password: string): Promise<void> {
      await phone.getByLabel('E-mail address').fill(BRONISLAWA.email);
      await phone.getByRole('textbox', { name: 'Password' }).fill(password);
      await phone.getByRole('button', { name: 'Sign in' }).click();
    }
  });
}
