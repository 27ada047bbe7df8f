import { ActorLoader, RIGHTS, type AgentActor } from '@sprawa/permissions';
import fc from 'fast-check';
import { customerWrites } from '../testing/customer-writes.js';
import { EXPLAINED } from '../testing/people.js';
import type { DoorClient } from '../testing/door-client.js';
import { register, startApi, type RunningApi } from '../testing/start-api.js';

let api: RunningApi;
let admin: DoorClient;
let trainee: string;
const cases: { number: string; caseId: string }[] = [];
beforeAll(async () => {
  api = await startApi();
  admin = await api.agent('admin@test.example');
  await register(api, 'anna@customer.example', 'Anna Nowak');
  for (const stream of ['support', 'accounting-office', 'repair-with-payment'])
    cases.push(await customerWrites(api, { stream }));
  [{ id: trainee }] = await api.source.query(`SELECT id FROM agent WHERE email = 'trainee@test.example'`);
});
afterAll(() => api.stop());

const explain = async (personId: string, caseNumber?: string) =>
  (await admin.ask(EXPLAINED, { personId, caseNumber })).explainedAccess;

describe('what somebody can see and do, explained', () => {
  it('gives the role, the group or their own name as the reason', async () => {
    const { rights, streams } = await explain(trainee);
    expect(rights).toContainEqual({ key: 'case.read', by: { kind: 'ROLE', name: 'Trainee' } });
    const support = streams.find(({ name }: { name: string }) => name === 'Customer support');
    expect(support.worksBy).toEqual([{ kind: 'GROUP', name: 'Support first line' }]);
    expect(streams.find(({ worksBy }: { worksBy: object[] }) => worksBy.length === 0).states).toEqual([]);
  });

  it('is nothing of who is suspended or not there, nor of a case the viewer does not see', async () => {
    expect(await explain('019a0000-0000-7000-8000-000000000000')).toBeNull();
    expect(await explain('nobody')).toBeNull();
    expect((await explain(trainee, '999999')).case).toBeNull();
    await api.source.query(`UPDATE cases SET deleted_at = now() WHERE id = $1`, [cases[0]!.caseId]);
    expect((await explain(trainee, cases[0]!.number)).case).toBeNull();
    await api.source.query(`UPDATE cases SET deleted_at = NULL WHERE id = $1`, [cases[0]!.caseId]);
    await api.source.query(`UPDATE agent SET suspended_at = now() WHERE id = $1`, [trainee]);
    expect(await explain(trainee)).toBeNull();
    await api.source.query(`UPDATE agent SET suspended_at = NULL WHERE id = $1`, [trainee]);
  });

  it('agrees with what they see, whatever their role, rights and groups', async () => {
    const groups = (await api.source.query(`SELECT id FROM agent_group`)).map(({ id }: { id: string }) => id);
    const roles = (await api.source.query(`SELECT key FROM role`)).map(({ key }: { key: string }) => key);
    const client = await api.agent('trainee@test.example');
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom<string>(...roles.filter((key: string) => key !== 'administrator')),
        fc.subarray([...RIGHTS].filter((right) => right !== 'self')),
        fc.subarray<string>(groups),
        async (role, rights, members) => {
          await api.source.query(`UPDATE role SET rights = $2 WHERE key = $1`, [role, rights]);
          await api.source.query(`UPDATE agent SET role_key = $2 WHERE id = $1`, [trainee, role]);
          await api.source.query(`DELETE FROM agent_group_member WHERE agent_id = $1`, [trainee]);
          await api.source.query(
            `INSERT INTO agent_group_member (group_id, agent_id) SELECT unnest($2::uuid[]), $1`,
            [trainee, members],
          );
          const actor = (await api.app.get(ActorLoader).agent(trainee)) as AgentActor;
          const told = await explain(trainee);
          expect(told.rights.map(({ key }: { key: string }) => key).sort()).toEqual([...rights].sort());
          const seen = told.streams.flatMap(({ states }: any) =>
            states.filter(({ seenBy }: any) => seenBy.length > 0).map(({ state }: any) => state.id),
          );
          const visible = await api.source.query(
            `SELECT id FROM state WHERE NOT retired AND id = ANY ($1::uuid[])`,
            [actor.visibleStateIds],
          );
          expect(seen.sort()).toEqual(visible.map(({ id }: { id: string }) => id).sort());
          for (const { number } of cases) {
            const { case: of } = await explain(trainee, number);
            if (!of) continue;
            const { data } = await client.raw(
              `query ($number: String!) { case(number: $number) { availableActions { key available } } }`,
              { number },
            );
            expect(of.sees).toBe(Boolean(data?.case));
            expect(of.actions.map(({ key, available }: any) => ({ key, available }))).toEqual(
              data?.case?.availableActions ?? [],
            );
          }
        },
      ),
      { numRuns: 25 },
    );
  }, 60_000);
});
