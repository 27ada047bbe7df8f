import type { Page } from 'playwright-core';
import { notice, openNumber, row } from '../support/desk.js';
import { linkIn } from '../support/mail.js';
import { inspect } from '../support/inspect.js';
import type { Stage } from '../support/stage.js';

const SUBJECT = 'My order came without the charger';
const NEWCOMER = 'nora.falk@demo.test';
const PASSWORD = 'a long enough password';

/** Who works here (AD-1): invited, given rights, and suspended with their cases handed over. */
export function people(stage: Stage): void {
  describe('a colleague who comes and goes', () => {
    const { it } = stage;
    let admin: Page;
    let nora: Page;
    let number: string;

    beforeAll(async () => {
      admin = await stage.agent('admin');
      await stage.mail.send({
        from: 'Ivo Lang <ivo.lang@post.example>',
        to: 'support@demo.test',
        subject: SUBJECT,
        text: 'Good morning, the box held no charger.',
      });
    });
    afterAll(() => stage.leave());

    it('is invited by an administrator, who finds the page by the menu', async () => {
      await admin.goto('/agent/cases');
      await admin.locator('button:has(.tabler-icon-selector)').click();
      await admin.getByRole('menuitem', { name: 'Settings' }).click();
      await admin.getByRole('link', { name: /^People/ }).click();
      await admin.getByRole('heading', { level: 1, name: 'People' }).waitFor();
      await admin.getByRole('link', { name: /Helen Carter/ }).waitFor();
      await inspect(admin, 'people');
      await admin.getByRole('button', { name: 'Invite' }).click();
      const form = admin.getByRole('dialog', { name: 'Invite somebody' });
      await form.getByRole('button', { name: 'Send the invitation' }).click();
      await form.getByText('Please fill this in.').first().waitFor();
      await form.getByRole('textbox', { name: 'Name' }).fill('Nora Falk');
      await form.getByRole('textbox', { name: 'E-mail' }).fill(NEWCOMER);
      await form
        .getByRole('combobox', { name: 'Role' })
        .or(form.getByRole('textbox', { name: 'Role' }))
        .first()
        .click();
      await admin.getByRole('option', { name: 'Specialist' }).click();
      await form
        .getByRole('textbox', { name: 'Groups' })
        .or(form.getByRole('combobox', { name: 'Groups' }))
        .first()
        .fill('first');
      await admin.getByRole('option', { name: /first line/i }).click();
      await admin.keyboard.press('Escape');
      await inspect(admin, 'an invitation');
      await form.getByRole('button', { name: 'Send the invitation' }).click();
      await notice(admin, 'An invitation to Nora Falk').waitFor();
      await admin.getByRole('link', { name: /Nora Falk/ }).waitFor();
    });

    it('accepts in a browser of their own, and sees what the role allows and no more', async () => {
      const mail = await stage.mail.received(NEWCOMER, /invites you/);
      nora = await stage.visitor();
      await nora.goto(linkIn(mail, '/agent/link/'));
      await nora.getByRole('heading', { name: 'Welcome, Nora Falk' }).waitFor();
      await inspect(nora, 'an invitation accepted');
      await nora.getByLabel('Password', { exact: true }).fill(PASSWORD);
      await nora.getByLabel('The same password again').fill(PASSWORD);
      await nora.getByRole('button', { name: 'Save the password' }).click();
      await nora.getByLabel('E-mail').fill(NEWCOMER);
      await nora.getByLabel('Password', { exact: true }).fill(PASSWORD);
      await nora.getByRole('button', { name: 'Sign in' }).click();
      await nora.locator('button:has(.tabler-icon-selector)').click();
      await nora.getByRole('menuitem', { name: 'Settings' }).click();
      await nora.getByRole('link', { name: /^Reply templates/ }).waitFor();
      for (const name of [/^People/, /^Groups/, /^Roles and rights/, /^Labels/])
        expect(await nora.getByRole('main').getByRole('link', { name }).count()).toBe(0);
      await nora.goto('/agent/settings/people');
      await nora.getByText('People are kept by those with the right to manage them.').waitFor();
    });

    it('may more at once when the role is given a right, and less when that is undone', async () => {
      await admin.goto('/agent/settings/roles');
      await admin.getByRole('heading', { level: 1, name: 'Roles and rights' }).waitFor();
      const cell = admin.getByRole('checkbox', { name: 'Keep labels: Specialist' });
      await cell.waitFor();
      await inspect(admin, 'roles');
      await cell.check();
      await notice(admin, 'Specialist may now: Keep labels.').waitFor();
      await nora.goto('/agent/labels');
      await nora.getByRole('button', { name: 'New label' }).first().waitFor();
      await notice(admin, 'Specialist may now: Keep labels.').getByRole('button', { name: 'Undo' }).click();
      await notice(admin, 'Specialist may no longer: Keep labels.').waitFor();
      await nora.reload();
      await nora.getByText('Labels are kept by those who lead.').waitFor();
      await inspect(nora, 'a page one has no right to');
    });

    it('is explained: what they see and do, and why', async () => {
      await nora.goto('/agent/cases?queue=ALL');
      await row(nora, SUBJECT).click();
      number = openNumber(nora);
      await nora
        .getByRole('button', { name: /^Owner/ })
        .first()
        .click();
      await nora.getByRole('option', { name: /Nora Falk/ }).click();
      await admin.goto('/agent/settings/people');
      await admin.getByRole('link', { name: /Nora Falk/ }).click();
      await admin.getByRole('heading', { level: 1, name: 'Nora Falk' }).waitFor();
      await admin.getByText('Works here by', { exact: false }).first().waitFor();
      await admin.getByLabel('A case in particular').fill(number);
      await admin.getByRole('button', { name: 'Explain' }).click();
      await admin.getByText(`#${number} in Customer support: they see it.`).waitFor();
      await inspect(admin, 'a person');
    });

    it('is suspended: signed out at once, and the case is somebody else’s', async () => {
      await admin.getByRole('button', { name: 'More about Nora Falk' }).click();
      await admin.getByRole('menuitem', { name: 'Suspend…' }).click();
      const form = admin.getByRole('dialog', { name: 'Suspend Nora Falk?' });
      await form.getByText('1 open case is theirs.').waitFor();
      await form.getByRole('button', { name: /Hand over to/ }).click();
      await admin.getByRole('option', { name: /Marta Zielińska/ }).click();
      await inspect(admin, 'a suspension');
      await form.getByRole('button', { name: 'Suspend', exact: true }).click();
      await notice(admin, 'Nora Falk is suspended and signed out.').waitFor();
      await nora.reload();
      await nora.waitForURL(/\/agent\/sign-in/);
      const expert = await stage.agent('expert');
      await expert.goto(`/agent/cases/${number}`);
      await expert
        .getByRole('button', { name: /^Owner.*Marta/ })
        .first()
        .waitFor();
      await expert
        .getByRole('region', { name: 'Conversation' })
        .getByText(/assigned the case to Marta Zielińska/)
        .first()
        .waitFor();
    });

    it('is kept on a telephone as well', async () => {
      const phone = await stage.agent('admin', { device: 'phone', language: 'pl' });
      await phone.goto('/agent/settings/people');
      await phone.getByRole('link', { name: /Helen Carter/ }).waitFor();
      await inspect(phone, 'people on a telephone');
      await phone.goto('/agent/settings/groups');
      await phone
        .getByRole('button', { name: /group:/ })
        .first()
        .waitFor();
      await inspect(phone, 'groups on a telephone');
      await phone.goto('/agent/settings/roles');
      await phone.getByRole('checkbox').first().waitFor();
      await inspect(phone, 'roles on a telephone');
    });
  });
}
