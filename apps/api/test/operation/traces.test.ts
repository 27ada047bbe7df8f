import { createTransport } from 'nodemailer';
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { register, startApi, type RunningApi } from '../../testing/start-api.js';
import { startTraceCollector, type ToldSpan, type TraceCollector } from '../../testing/trace-collector.js';
import { ROOT } from '../../src/version.js';

/** Words that only people wrote: none of them may get into a trace. */
const PRIVATE = ['olga.kwiat', 'firm.example', 'Purple elephants', 'Tuesday afternoon', 'correct horse'];
const STRANGER = { traceId: '4bf92f3577b34da6a3ce929d0e0e4736', spanId: '00f067aa0ba902b7' };

describe('with OTEL_EXPORTER_OTLP_ENDPOINT', () => {
  let collector: TraceCollector;
  let spans: ToldSpan[];

  beforeAll(async () => {
    collector = await startTraceCollector();
    const api = await startApi({
      OTEL_EXPORTER_OTLP_ENDPOINT: collector.url,
      OTEL_SERVICE_NAME: 'our-help-desk',
    });
    for (const name of ['OTEL_EXPORTER_OTLP_ENDPOINT', 'OTEL_SERVICE_NAME']) delete process.env[name];
    await work(api).finally(() => api.stop());
    spans = collector.spans();
  });
  afterAll(() => collector.close());

  async function work(api: RunningApi): Promise<void> {
    await createTransport({ host: '127.0.0.1', port: api.smtpPort, ignoreTLS: true }).sendMail({
      from: 'Olga Kwiat <olga.kwiat@firm.example>',
      to: 'support@demo.test',
      subject: 'Purple elephants',
      text: 'Tuesday afternoon',
    });
    await api.settle();
    const agent = await api.agent('expert@test.example');
    await agent.ask('query Mine($words: String!) { found: cases(filter: { text: $words }) { totalCount } }', {
      words: 'Purple elephants',
    });
    await register(api, 'olga.kwiat@firm.example', 'Olga Kwiat');
    const customer = await api.customer('olga.kwiat@firm.example');
    await customer.ask('{ mine: myCases { openCount } }');
    await agent.raw('{ noSuchField }');
    const live = await agent.subscribe('subscription { serverClosing }');
    live.close();
    await fetch(`${api.url}/agent/cases/olga.kwiat?q=Purple+elephants`);
    await fetch(`${api.url}/health/live`, {
      headers: { traceparent: `00-${STRANGER.traceId}-${STRANGER.spanId}-01` },
    });
    await fetch(`${api.url}/no/such/place`, {
      headers: { traceparent: `00-${STRANGER.traceId}-${STRANGER.spanId}-01` },
    });
  }

  const named = (name: string) => spans.filter((span) => span.name === name);
  const below = (parent: ToldSpan) => spans.filter(({ parentSpanId }) => parentSpanId === parent.spanId);

  it('a request is the root, its operation stands below it, and the statements below that, in one trace', () => {
    const [operation, ...more] = named('query cases');
    expect(more).toEqual([]);
    expect(operation!.attributes).toMatchObject({ 'sprawa.door': 'agent', 'sprawa.operation': 'cases' });
    const request = spans.find(({ spanId }) => spanId === operation!.parentSpanId)!;
    expect(request).toMatchObject({ name: 'POST /graphql/agent', traceId: operation!.traceId });
    expect(request.parentSpanId).toBeUndefined();
    expect(request.attributes).toMatchObject({ 'http.response.status_code': 200 });
    const statements = below(operation!);
    expect(statements.length).toBeGreaterThan(0);
    for (const statement of statements) {
      expect(statement.traceId).toBe(operation!.traceId);
      expect(statement.attributes['db.system.name']).toBe('postgresql');
    }
    // A connection made for the first search is set up on the way, and all labels are read where none are remembered.
    const texts = statements.map(({ attributes }) => String(attributes['db.query.text']));
    const asked = texts.filter((text) => !text.startsWith('SET ') && !text.includes('FROM label ORDER BY'));
    expect(asked.length).toBeGreaterThan(1);
    for (const text of asked) expect(text).toMatch(/\$\d/);
  });

  it('statements behind the customers’ wall stand below their operation, too', () => {
    const statements = below(named('query myCases')[0]!);
    expect(statements).toHaveLength(2);
    for (const { attributes } of statements) expect(attributes['db.query.text']).toContain('FROM cases c');
  });

  it('what was asked wrongly is an operation that failed, under no name of the caller’s', () => {
    expect(spans.filter(({ name, failed }) => name === 'graphql' && failed)).toHaveLength(1);
    expect(collector.bytes()).not.toContain('noSuchField');
  });

  it('a mail is a trace; the job it left is another, linked to it, with its statements', () => {
    const [mail] = named('mail in');
    const [job] = named('job mail.process');
    expect(below(mail!).map(({ name }) => name)).toContain('INSERT inbound_mail');
    expect(job!.traceId).not.toBe(mail!.traceId);
    expect(job!.parentSpanId).toBeUndefined();
    expect(job!.links.map(({ traceId }) => traceId)).toEqual([mail!.traceId]);
    expect(below(job!).length).toBeGreaterThan(5);
    // The confirmation was written while the mail became a case.
    expect(named('job mail.send')[0]!.links[0]!.traceId).toBe(job!.traceId);
  });

  it('a trace that a stranger brings is linked to and never continued', () => {
    const [asked] = named('HTTP other');
    expect(asked!.links).toEqual([STRANGER]);
    expect(asked!.parentSpanId).toBeUndefined();
    expect(spans.some(({ traceId }) => traceId === STRANGER.traceId)).toBe(false);
  });

  it('holds nothing that people wrote: names of routes and operations, statements without values', () => {
    for (const words of PRIVATE) expect(collector.bytes()).not.toContain(words);
    expect(named('GET /agent/*')).toHaveLength(1);
  });

  it('says which service it is of, and leaves supervisors’ questions out', () => {
    expect(collector.services()).toEqual(['our-help-desk']);
    expect(spans.some(({ name }) => name.includes('health'))).toBe(false);
  });
});

describe('without OTEL_EXPORTER_OTLP_ENDPOINT', () => {
  /** The built platform in a process of its own: what of OpenTelemetry it has loaded once it could trace. */
  const loaded = (settings: Record<string, string>): string[] => {
    const program = `
      import { createRequire } from 'node:module';
      const { Log, Tracing, readSettings } = await import('@sprawa/platform');
      const settings = readSettings();
      const tracing = await Tracing.open(settings, new Log(settings));
      await tracing.during('work', { kind: 'internal' }, async () => {});
      const files = Object.keys(createRequire(import.meta.url).cache);
      const packages = files.flatMap((file) => /@opentelemetry\\/([\\w-]+)/.exec(file)?.[1] ?? []);
      process.stdout.write(JSON.stringify([...new Set(packages)]));
      process.exit();`;
    const answer = execFileSync(process.execPath, ['--input-type=module', '-e', program], {
      cwd: fileURLToPath(ROOT),
      env: { PATH: process.env.PATH, LOG_LEVEL: 'silent', ...settings },
    });
    return JSON.parse(answer.toString()) as string[];
  };

  it('nothing of its SDK or exporters is even loaded', () => {
    expect(loaded({}).filter((name) => name !== 'api')).toEqual([]);
    expect(loaded({ OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:9' })).toEqual(
      expect.arrayContaining(['sdk-trace', 'exporter-trace-otlp-http']),
    );
  });
});
