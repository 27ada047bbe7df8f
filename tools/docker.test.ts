import { Settings, readSettings } from '@sprawa/platform';
import Ajv from 'ajv';
import { getMetadataStorage } from 'class-validator';
import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';

const file = (path: string) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');
const there = (path: string) => existsSync(new URL(`../${path}`, import.meta.url));

interface Service {
  image: string;
  build?: { context: string; dockerfile: string };
  command?: string[];
  environment?: Record<string, string>;
  depends_on?: Record<string, object>;
  volumes?: string[];
  deploy?: { replicas: number };
}
const compose = parse(file('docker/compose.yaml'), { merge: true }) as {
  services: Record<string, Service>;
  volumes: Record<string, object>;
};
const dockerfile = file('docker/Dockerfile');
const ours = Object.entries(compose.services).filter(([, { image }]) => image === 'sprawa');
const settable = new Set([
  ...getMetadataStorage()
    .getTargetValidationMetadatas(Settings, '', false, false)
    .map(({ propertyName }) => propertyName),
]);

const examples = Object.fromEntries(
  file('docker/env.example')
    .split('\n')
    .filter((line) => /^\w+=/.test(line))
    .map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]),
) as Record<string, string>;

/** No engine runs here, so what can be known without one is checked: the form, and that names mean something. */
describe('docker/compose.yaml', () => {
  it('is of the form of the Compose specification', () => {
    const schema = JSON.parse(file('docker/compose-spec.json')) as Record<string, unknown>;
    // Of its draft nothing is used that older validators do not know.
    delete schema.$schema;
    const ajv = new Ajv({ schemaId: 'auto', unknownFormats: 'ignore', logger: false });
    const fits = ajv.compile(schema);
    fits(compose);
    expect(fits.errors).toBeNull();
    expect(fits({ services: { api: { imagine: 'sprawa' } } })).toBe(false);
  });

  it('has two processes of each role, a database, Redis, storage and a balancer', () => {
    expect(Object.keys(compose.services)).toEqual([
      'api',
      'worker',
      'postgres',
      'redis',
      'storage',
      'balancer',
    ]);
    expect(
      ours.map(([name, { environment, deploy }]) => [name, environment?.ROLE, deploy?.replicas]),
    ).toEqual([
      ['api', 'api', 2],
      ['worker', 'worker', 2],
    ]);
  });

  it.each(ours)(
    'gives %s only settings that there are, with values they take',
    (_name, { environment = {} }) => {
      expect(Object.keys(environment).filter((name) => !settable.has(name))).toEqual([]);
      // As compose would fill them in: an address stays one, whatever the password.
      const given = Object.fromEntries(
        Object.entries(environment).map(([name, value]) => [
          name,
          value.replace(
            /\$\{(\w+):([?-])\}/g,
            (_, key: string, need: string) => examples[key] || (need === '?' ? 'secret' : ''),
          ),
        ]),
      );
      expect(readSettings(given)).toMatchObject({ NODE_ENV: 'production', ROLE: environment.ROLE });
    },
  );

  it('asks for nothing that docker/env.example does not name', () => {
    const asked = [...file('docker/compose.yaml').matchAll(/\$\{(\w+):\??-?\}/g)].map(([, name]) => name!);
    expect([...new Set(asked)].filter((name) => !(name in examples))).toEqual([]);
  });

  it('waits for services, and mounts volumes, that there are', () => {
    for (const { depends_on = {}, volumes = [], build } of Object.values(compose.services)) {
      for (const name of Object.keys(depends_on)) expect(compose.services).toHaveProperty([name]);
      for (const source of volumes.map((volume) => volume.split(':')[0]!))
        if (source.startsWith('./')) expect([source, there(`docker/${source}`)]).toEqual([source, true]);
        else expect(compose.volumes).toHaveProperty([source]);
      if (build) expect(there(build.dockerfile)).toBe(true);
    }
  });
});

describe('docker/Dockerfile', () => {
  it('runs the program that is built, without npm between, as a user of its own', () => {
    const command = JSON.parse(/^CMD (\[.*\])$/m.exec(dockerfile)![1]!) as string[];
    expect(file('tools/start.mjs')).toContain(command.at(-1));
    expect(dockerfile.indexOf('\nUSER sprawa')).toBeGreaterThan(dockerfile.lastIndexOf('\nRUN '));
    expect(dockerfile.match(/^FROM /gm)).toHaveLength(2);
  });

  it('asks whether the process lives at an address that there is', () => {
    const asked = /^ {2}CMD (\[.*\])$/m.exec(dockerfile)![1]!;
    expect((JSON.parse(asked) as string[])[2]).toContain('/health/live');
    expect(dockerfile).toMatch(/^HEALTHCHECK /m);
  });

  it('sets only settings that there are', () => {
    const names = [...dockerfile.match(/^ENV NODE_ENV.*$/m)![0].matchAll(/([A-Z_]+)=/g)].map(
      ([, name]) => name!,
    );
    expect(names.filter((name) => !settable.has(name))).toEqual([]);
  });
});
