import { installedProgram } from '@sprawa/platform/testing';
import { planKills } from '../../testing/kill/chance.js';
import { reckon } from '../../testing/kill/reckoning.js';
import { manyProcesses, oneProcess, type Shape } from '../../testing/kill/shapes.js';
import { startTraffic } from '../../testing/kill/traffic.js';
import { hireExpert } from '../../testing/processes/office.js';
import { Program } from '../../testing/processes/program.js';
import { startRecordingMailServer } from '../../testing/processes/recording-mail-server.js';

/** `npm run test:kill` sets the long form; a seed that was printed can be set to have the same kills again. */
const number = (name: string, short: number) => Number(process.env[name] ?? short);
const MAILS = number('KILL_MAILS', 20);
const ANSWERS = number('KILL_ANSWERS', 20);
const KILLS = number('KILL_TIMES', 4);
const SEED = number('KILL_SEED', Math.floor(Math.random() * 1_000_000));
const LIMIT_MS = number('KILL_LIMIT_SECONDS', 240) * 1_000;

const pause = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));
const tell = (line: string) => process.stderr.write(`${line}\n`);

async function survive(name: string, make: (smtpUrl: string) => Promise<Shape>): Promise<void> {
  const out = await startRecordingMailServer();
  const shape = await make(out.url);
  try {
    const agentToken = await hireExpert(shape.databaseUrl, shape.url);
    const kills = planKills(SEED, KILLS, MAILS + ANSWERS, Object.keys(shape.mortals));
    tell(`Kill test, ${name}: ${MAILS} mails, ${ANSWERS} answers, ${KILLS} kills, KILL_SEED=${SEED}`);
    const run = SEED.toString(36);
    const started = Date.now();
    const traffic = startTraffic({ ...shape, agentToken }, MAILS, ANSWERS, run);
    const back = new Map<string, Promise<unknown>>();
    const restarts: Promise<void>[] = [];
    for (const { after, delay, target, away } of kills) {
      await Promise.race([traffic.reach(after), traffic.done]);
      await pause(delay);
      const mortal = shape.mortals[target]!;
      // A program that is still starting may die in the middle of it; nobody can die who is not there.
      await back.get(target);
      await mortal.kill();
      const gone = pause(away);
      const started = gone.then(() => mortal.start());
      back.set(target, mortal instanceof Program ? gone : started);
      restarts.push(started);
    }
    await Promise.all([traffic.done, ...restarts]);
    const found = await reckon(shape.databaseUrl, run, traffic, out.taken);
    const seconds = Math.round((Date.now() - started) / 1000);
    const { sentTwice, ...mistakes } = found;
    tell(
      `  ${traffic.accepted.size} accepted, ${traffic.confirmed.size} confirmed, ${out.taken.size} mails sent, ${sentTwice} of them twice, ${seconds} s`,
    );
    expect({ mails: traffic.accepted.size, answers: traffic.confirmed.size }).toEqual({
      mails: MAILS,
      answers: ANSWERS,
    });
    expect(mistakes).toEqual({
      ...{ mailsNotOnce: [], answersNotOnce: [], neverSent: [], sentTooOften: [] },
      ...{ stuckMails: 0, openRows: [], wrongCounts: [], undelivered: 0 },
    });
    expect(shape.programs.flatMap(({ ownDeaths }) => ownDeaths)).toEqual([]);
  } finally {
    await shape.remove();
    await out.close();
  }
}

describe('mails and answers while processes are killed at random moments (Q-1)', () => {
  it(
    'are neither lost nor doubled when everything is one process',
    () => survive('one process', oneProcess),
    LIMIT_MS,
  );

  const redis = installedProgram('redis-server');
  (redis ? it : it.skip)(
    'are neither lost nor doubled when API, worker, Redis and PostgreSQL die in turn',
    () => survive('many processes', (smtpUrl) => manyProcesses(smtpUrl, redis!)),
    LIMIT_MS,
  );
});
