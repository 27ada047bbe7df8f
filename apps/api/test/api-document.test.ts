import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeToken } from '../testing/api-tokens.js';
import { startApi, type RunningApi } from '../testing/start-api.js';
import { ROOT } from '../src/version.js';

/** What docs/api.md shows an integration, sent as it stands there. */
const section = readFileSync(join(new URL(ROOT).pathname, 'docs/api.md'), 'utf8')
  .split('\n## API tokens\n')[1]!
  .split('\n## ')[0]!;
const body = /<<'JSON'\n([\s\S]+?)\nJSON\n/.exec(section)![1]!;
const answer = JSON.parse(/```json\n([\s\S]+?)```/.exec(section)![1]!) as object;

let api: RunningApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.stop());

it('the example of the document opens one case, however often it is sent', async () => {
  const { client } = await makeToken(api, 'admin', ['case.read', 'case.create', 'contact.edit']);
  const { streams } = (await client.ask('{ streams { id key } }')) as {
    streams: { id: string; key: string }[];
  };
  const { id } = streams.find(({ key }) => key === 'support')!;
  const send = async () => {
    const response = await fetch(`${api.url}/graphql/agent`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...client.authorization() },
      body: body.replace('"STREAM"', JSON.stringify(id)),
    });
    return (await response.json()) as { data: { openCase: { number: string } } };
  };
  const first = await send();
  expect(first).toEqual(
    JSON.parse(JSON.stringify(answer).replace(/"number":"\d+"/, `"number":"${first.data.openCase.number}"`)),
  );
  expect(await send()).toEqual(first);
  const [{ n }] = (await api.source.query(
    `SELECT count(*)::int AS n FROM cases WHERE subject = 'Order 4711: a leg is missing' AND channel = 'api'`,
  )) as [{ n: number }];
  expect(n).toBe(1);
});
