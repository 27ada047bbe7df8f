import { aMailComesBack } from './journeys/a-mail-comes-back.js';
import { aNewInstallation } from './journeys/a-new-installation.js';
import { withoutAConnection } from './journeys/without-a-connection.js';
import { Relay } from './support/relay.js';
import { Stage } from './support/stage.js';
import { START_LIMIT_MS } from './support/start-program.js';

/** A program as an operator runs it: no demo, a mail server of its own, and things that go wrong. */
describe('Sprawa in production, in a browser', () => {
  const stage = new Stage();
  const relay = new Relay();
  beforeAll(
    async () =>
      stage.open({ NODE_ENV: 'production', WORKFLOWS_DIR: 'workflows', SMTP_URL: await relay.open() }),
    START_LIMIT_MS + 20_000,
  );
  afterAll(async () => {
    expect(await stage.close()).toBe(0);
    await relay.close();
  }, 40_000);

  aNewInstallation(stage);
  aMailComesBack(stage, relay);
  withoutAConnection(stage);

  it('threw no error and broke no rule of its own on any page', () => {
    expect(stage.errors).toEqual([]);
  });
});
