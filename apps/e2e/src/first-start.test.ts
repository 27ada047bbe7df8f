import { firstStart } from './journeys/first-start.js';
import { Relay } from './support/relay.js';
import { Stage } from './support/stage.js';
import { START_LIMIT_MS } from './support/start-program.js';

/** A program as somebody installs it: nothing is set, neither workflows nor a mail server. */
describe('Sprawa, just installed', () => {
  const stage = new Stage();
  const relay = new Relay();
  beforeAll(async () => {
    await relay.open();
    await stage.open({ NODE_ENV: 'production' });
  }, START_LIMIT_MS + 20_000);
  afterAll(async () => {
    expect(await stage.close()).toBe(0);
    await relay.close();
  }, 40_000);

  firstStart(stage, relay);

  it('threw no error and broke no rule of its own on any page', () => {
    expect(stage.errors).toEqual([]);
  });
});
