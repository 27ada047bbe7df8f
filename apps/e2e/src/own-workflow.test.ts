import { ownWorkflow } from './journeys/own-workflow.js';
import { keyboard, mouse } from './support/hand.js';
import { Relay } from './support/relay.js';
import { Stage } from './support/stage.js';
import { START_LIMIT_MS } from './support/start-program.js';

/** The same way twice, on a program of its own each: nothing done by one hand helps the other. */
describe.each([mouse, keyboard])('Sprawa, just installed, $by', (hand) => {
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

  ownWorkflow(stage, relay, hand);

  it('threw no error and broke no rule of its own on any page', () => {
    expect(stage.errors).toEqual([]);
  });
});
