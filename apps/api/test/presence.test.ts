import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { freePorts } from '@sprawa/platform/testing';
import { randomUUID } from 'node:crypto';
import { createApp } from '../src/http/create-app.js';
import { ROOT } from '../src/version.js';
import { Listener, type Heard } from '../testing/access/listener.js';
import { customerWrites } from '../testing/customer-writes.js';
import { DoorClient } from '../testing/door-client.js';
import { startApi, type RunningApi } from '../testing/start-api.js';

const AT_CASE = /* GraphQL */ `
  subscription ($number: String!, $window: ID!) {
    casePresence(number: $number, window: $window) {
      number
      others {
        doing
        agent {
          name
        }
      }
    }
  }
`;
const AT_CASES = /* GraphQL */ `
  subscription ($numbers: [String!]!) {
    casesPresence(numbers: $numbers) {
      number
      others {
        doing
        agent {
          name
        }
      }
    }
  }
`;
const TELL = /* GraphQL */ `
  mutation ($number: String!, $window: ID!, $doing: PresenceDoing!) {
    tellPresence(number: $number, window: $window, doing: $doing)
  }
`;

/** Two programs on one database: each has its own memory and its own ear on the bus. */
let api: RunningApi;
let second: NestFastifyApplication;
let urls: [string, string];
let number: string;
const opened: Listener[] = [];

beforeAll(async () => {
  api = await startApi();
  const [port, smtpPort] = await freePorts(2);
  Object.assign(process.env, { PORT: String(port), SMTP_PORT: String(smtpPort) });
  second = await createApp(new URL(ROOT).pathname);
  await second.init();
  await second.listen(port!, '127.0.0.1');
  urls = [api.url, `http://127.0.0.1:${port}`];
});
afterAll(async () => {
  opened.forEach((listener) => listener.close());
  await second?.close();
  await api.stop();
});
beforeEach(async () => {
  number = (await customerWrites(api)).number;
});
afterEach(() => opened.splice(0).forEach((listener) => listener.close()));

const EXPERT = 'expert@test.example';
const SPECIALIST = 'specialist@test.example';

async function open(email: string, at: 0 | 1, window: string = randomUUID(), of = number) {
  const { token } = await api.agent(email);
  const listener = new Listener(urls[at], 'agent', token, AT_CASE, { number: of, window });
  opened.push(listener);
  const others = (heard: Heard) => ('value' in heard ? heard.value.casePresence.others : heard);
  return {
    window,
    listener,
    close: () => listener.close(),
    next: async () => others(await listener.next()),
    until: async (wanted: object[]) => {
      const found = await listener.until((heard) => JSON.stringify(others(heard)) === JSON.stringify(wanted));
      return others(found.at(-1)!);
    },
  };
}
const being = (name: string, doing = 'LOOKING') => ({ doing, agent: { name } });

describe('who has a case open', () => {
  it('is seen by the others on every process, and gone when their browser is', async () => {
    const eva = await open(EXPERT, 0);
    expect(await eva.next()).toEqual([]);
    const stan = await open(SPECIALIST, 1);
    expect(await eva.until([being('Stan Specialist')])).toHaveLength(1);
    expect(await stan.until([being('Eva Expert')])).toHaveLength(1);
    const start = Date.now();
    stan.close();
    expect(await eva.until([])).toEqual([]);
    expect(Date.now() - start).toBeLessThan(2_000);
  });

  it('is known to who comes later, and is one person however many windows they have', async () => {
    const first = await open(SPECIALIST, 0);
    await first.next();
    const again = await open(SPECIALIST, 1);
    // Nobody else is there: one's own windows are not others.
    expect(await again.next()).toEqual([]);
    const eva = await open(EXPERT, 1);
    expect(await eva.until([being('Stan Specialist')])).toHaveLength(1);
    first.close();
    // To leave with one window changes nothing for the others: the next that is told is a third person's coming.
    const max = await open('manager@test.example', 0);
    expect(await eva.next()).toEqual([being('Stan Specialist'), being('Max Manager')]);
    max.close();
    again.close();
    expect(await eva.until([])).toEqual([]);
  });

  it('is told what they do, whichever process they say it to: what kind of words, never which', async () => {
    const eva = await open(EXPERT, 0);
    const stan = await open(SPECIALIST, 1);
    await eva.until([being('Stan Specialist')]);
    const other = new DoorClient(urls[0], 'agent', (await api.agent(SPECIALIST)).token);
    const tell = (doing: string) => other.ask(TELL, { number, window: stan.window, doing });
    expect(await tell('WRITING_REPLY')).toEqual({ tellPresence: true });
    expect(await eva.until([being('Stan Specialist', 'WRITING_REPLY')])).toHaveLength(1);
    await tell('WRITING_NOTE');
    expect(await eva.until([being('Stan Specialist', 'WRITING_NOTE')])).toHaveLength(1);
    await tell('LOOKING');
    expect(await eva.until([being('Stan Specialist')])).toHaveLength(1);
  });

  it('is shown for the rows of a list, of those asked for', async () => {
    const other = (await customerWrites(api, { email: 'list@customer.example' })).number;
    const list = new Listener(urls[1], 'agent', (await api.agent(EXPERT)).token, AT_CASES, {
      numbers: [number],
    });
    opened.push(list);
    expect(await list.next()).toEqual({ value: { casesPresence: [] } });
    const elsewhere = await open(SPECIALIST, 0, randomUUID(), other);
    const stan = await open(SPECIALIST, 0);
    expect(await list.next()).toEqual({
      value: { casesPresence: [{ number, others: [being('Stan Specialist')] }] },
    });
    elsewhere.close();
    stan.close();
    expect(await list.next()).toEqual({ value: { casesPresence: [{ number, others: [] }] } });
  });
});

describe('of a case one may not see', () => {
  const hide = () => api.source.query(`UPDATE cases SET deleted_at = now() WHERE number = $1`, [number]);

  it('nobody learns who is there, neither from the case nor from a list nor by what they say', async () => {
    const eva = await open(EXPERT, 0);
    await eva.next();
    // The accountant works in no stream with this case.
    const adam = await open('accountant@test.example', 0);
    expect(await adam.next()).toEqual({ ended: true });
    const { token } = await api.agent('accountant@test.example');
    const list = new Listener(urls[0], 'agent', token, AT_CASES, { numbers: [number] });
    opened.push(list);
    expect(await list.next()).toEqual({ value: { casesPresence: [] } });
    const said = await new DoorClient(urls[0], 'agent', token).ask(TELL, {
      ...{ number, window: randomUUID(), doing: 'WRITING_REPLY' },
    });
    expect(said).toEqual({ tellPresence: false });
    // Nor were they seen there themselves: the next one told is the specialist, alone.
    await open(SPECIALIST, 1);
    expect(await eva.next()).toEqual([being('Stan Specialist')]);
  });

  it('who loses sight of it is sent away at the next change, and the others see them go', async () => {
    const eva = await open(EXPERT, 0);
    await eva.next();
    const stan = await open(SPECIALIST, 1);
    await eva.until([being('Stan Specialist')]);
    await hide();
    stan.close();
    expect((await eva.listener.until((heard) => 'ended' in heard)).at(-1)).toEqual({ ended: true });
  });

  it.each([
    ['a window that is none', (): [string, string] => [number, 'window']],
    ['a number that is none', (): [string, string] => ['one', randomUUID()]],
  ])('as of %s, nothing is told', async (_what, given) => {
    const [of, window] = given();
    expect(await (await open(EXPERT, 0, window, of)).next()).toEqual({ ended: true });
  });
});
