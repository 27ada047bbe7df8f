import { PublishStreams } from '@sprawa/cases';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../src/version.js';
import { customerWrites } from '../testing/customer-writes.js';
import { startApi, type RunningApi } from '../testing/start-api.js';

const LOOK = /* GraphQL */ `
  query ($number: String!) {
    case(number: $number) {
      version
      openingTakes
      owner {
        name
      }
      group {
        key
      }
      timeline(last: 5) {
        edges {
          node {
            ... on ChangeEntry {
              summary
              visibility
            }
          }
        }
      }
    }
  }
`;
const TAKE = /* GraphQL */ `
  mutation ($number: String!) {
    takeOpenedCase(number: $number) {
      __typename
      ... on Refused {
        code
      }
    }
  }
`;

let api: RunningApi;
let folder: string;
beforeAll(async () => {
  api = await startApi();
  folder = await mkdtemp(join(tmpdir(), 'sprawa-opening-'));
  const support = await readFile(join(new URL(ROOT).pathname, 'workflows/support.yaml'), 'utf8');
  await writeFile(join(folder, 'support.yaml'), `${support}\nopeningTakes: true\n`);
  await api.app.get(PublishStreams).fromFolder(folder);
});
afterAll(async () => {
  await api.stop();
  await rm(folder, { recursive: true, force: true });
});

const [EXPERT, SPECIALIST] = ['expert@test.example', 'specialist@test.example'];
const look = async (email: string, number: string) =>
  (await (await api.agent(email)).ask(LOOK, { number })).case;
const take = async (email: string, number: string) =>
  (await (await api.agent(email)).ask(TAKE, { number })).takeOpenedCase;
const assign = async (number: string, to: object) =>
  (await api.agent(EXPERT)).ask(
    'mutation ($input: AssignCaseInput!) { assignCase(input: $input) { __typename } }',
    { input: { number, version: (await look(EXPERT, number)).version, ...to } },
  );

describe('opening a case in a stream where opening takes', () => {
  it('makes the opener its owner, and says so in the timeline, to the team alone', async () => {
    const { number } = await customerWrites(api);
    expect(await look(EXPERT, number)).toMatchObject({ openingTakes: true, owner: null });
    expect(await take(EXPERT, number)).toEqual({ __typename: 'ActionPerformed' });
    const found = await look(EXPERT, number);
    expect(found).toMatchObject({ openingTakes: false, owner: { name: 'Eva Expert' } });
    expect(found.timeline.edges.at(-1).node).toEqual({
      summary: expect.stringContaining('Eva Expert'),
      visibility: 'INTERNAL',
    });
  });

  it('gives it to exactly one of two who open it at one moment', async () => {
    for (let round = 0; round < 5; round++) {
      const { number } = await customerWrites(api, { email: `both${round}@customer.example` });
      const answers = await Promise.all([take(EXPERT, number), take(SPECIALIST, number)]);
      expect(answers.map(({ __typename }) => __typename).sort()).toEqual(['ActionPerformed', 'Refused']);
      const winner = answers[0].__typename === 'ActionPerformed' ? 'Eva Expert' : 'Stan Specialist';
      expect((await look(EXPERT, number)).owner).toEqual({ name: winner });
    }
  });

  it('changes nothing by being read: only whoever says that they opened it', async () => {
    const { number } = await customerWrites(api, { email: 'read@customer.example' });
    for (const email of [EXPERT, SPECIALIST]) await look(email, number);
    expect(await look(EXPERT, number)).toMatchObject({ owner: null });
  });

  it('takes nothing from an owner, and can be undone', async () => {
    const { number } = await customerWrites(api, { email: 'undo@customer.example' });
    await take(EXPERT, number);
    expect(await take(SPECIALIST, number)).toEqual({ __typename: 'Refused', code: 'ACTION_NOT_OFFERED' });
    await assign(number, {});
    expect(await look(SPECIALIST, number)).toMatchObject({ openingTakes: true, owner: null });
  });

  it('is not offered to who may not assign', async () => {
    const { number } = await customerWrites(api, { email: 'right@customer.example' });
    expect(await look('trainee@test.example', number)).toMatchObject({ openingTakes: false });
    const { errors } = await (await api.agent('trainee@test.example')).raw(TAKE, { number });
    expect(errors![0]!.extensions.code).toBe('FORBIDDEN');
  });
});
