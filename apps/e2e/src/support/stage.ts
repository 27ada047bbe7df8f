import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { contextOptions, launchBrowser, type Device, type Language } from './browser.js';
import { Mail } from './mail.js';
import { ROOT } from './root.js';
import { startProgram, type Program } from './start-program.js';

export const DEMO_PASSWORD = 'demo-password';
const JOURNEY_LIMIT_MS = 60_000;

interface Visit {
  device?: Device;
  language?: Language;
}

/** The running program, a browser, and the people in front of it. */
export class Stage {
  program!: Program;
  mail!: Mail;
  private browser!: Browser;
  private readonly contexts: BrowserContext[] = [];
  /** What the pages' consoles said, by page; kept with the pictures of a failure. */
  private readonly consoles = new Map<Page, string[]>();
  /** Errors no page should have: thrown and not caught, or against the page's own policy. */
  readonly errors: string[] = [];

  /** @param environment settings of the program; the demo office without any */
  async open(environment: Record<string, string> = {}): Promise<void> {
    [this.program, this.browser] = await Promise.all([startProgram(environment), launchBrowser()]);
    this.mail = new Mail(this.program);
  }

  /** @returns the program's exit code */
  async close(): Promise<number | null | undefined> {
    await this.browser?.close();
    return this.program?.stop();
  }

  /** A browser of somebody's own, not signed in anywhere. */
  async visitor({ device = 'desktop', language = 'en' }: Visit = {}): Promise<Page> {
    const context = await this.browser.newContext(contextOptions(device, language, this.program.url));
    context.setDefaultTimeout(15_000);
    this.contexts.push(context);
    context.on('page', (page) => this.listen(page));
    return context.newPage();
  }

  /** An agent of the demo, by the name before `@demo.test`, already signed in. */
  agent(name: string, visit?: Visit): Promise<Page> {
    return this.member('agent', { email: `${name}@demo.test`, password: DEMO_PASSWORD }, visit);
  }

  /** A customer with a portal account, already signed in. */
  customer(email: string, password: string, visit?: Visit): Promise<Page> {
    return this.member('portal', { email, password }, visit);
  }

  /** Somebody with an account, signed in. The account is made to speak the visit's language, which otherwise gives way to the account's. */
  async member(door: 'agent' | 'portal', data: object, visit: Visit = {}): Promise<Page> {
    const page = await this.visitor(visit);
    const { request } = page.context();
    const signedIn = await request.post(`/auth/${door}/sign-in`, { data });
    if (!signedIn.ok()) throw new Error(`Signing in failed: ${await signedIn.text()}`);
    const query = `mutation { updateMe(input: { language: ${visit.language ?? 'en'} }) { __typename } }`;
    const answer = (await (await request.post(`/graphql/${door}`, { data: { query } })).json()) as {
      data?: { updateMe: { __typename: string } };
    };
    if (!answer.data || answer.data.updateMe.__typename === 'Refused')
      throw new Error(`The language was not kept: ${JSON.stringify(answer)}`);
    return page;
  }

  /** Everybody leaves; for the end of a journey. */
  async leave(): Promise<void> {
    await Promise.all(this.contexts.splice(0).map((context) => context.close()));
    this.consoles.clear();
  }

  /** A test that, when it fails, leaves a picture of every open page and what their consoles said in test-results/. */
  readonly it = (name: string, act: () => Promise<void>, limitMs = JOURNEY_LIMIT_MS): void => {
    it(
      name,
      async () => {
        try {
          await act();
        } catch (error) {
          await this.keepEvidence(expect.getState().currentTestName ?? name);
          throw error;
        }
      },
      limitMs,
    );
  };

  private listen(page: Page): void {
    const lines: string[] = [];
    this.consoles.set(page, lines);
    page.on('console', (message) => {
      lines.push(`${message.type()}: ${message.text()}`);
      if (/content security policy/i.test(message.text()))
        this.errors.push(`${page.url()}: ${message.text()}`);
    });
    page.on('pageerror', (error) => {
      lines.push(`thrown: ${error.stack ?? error.message}`);
      this.errors.push(`${page.url()}: ${error.message}`);
    });
  }

  private async keepEvidence(test: string): Promise<void> {
    const folder = join(ROOT, 'test-results', test.replace(/[^\p{L}\p{N}]+/gu, '-').slice(0, 120));
    await mkdir(folder, { recursive: true });
    let at = 0;
    for (const [page, lines] of this.consoles) {
      if (page.isClosed()) continue;
      at += 1;
      await page.screenshot({ path: join(folder, `${at}.png`) }).catch(() => undefined);
      const focused = await page
        .evaluate(() => document.activeElement?.outerHTML.slice(0, 200))
        .catch(() => '');
      await writeFile(join(folder, `${at}.txt`), [page.url(), `focus: ${focused}`, ...lines].join('\n'));
    }
  }
}
