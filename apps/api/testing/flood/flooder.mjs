/**
 * Floods a running program and prints, as one line of JSON, what each kind of request was answered with. A process of
 * its own, so that its work is not counted as anybody's wait. Half of it calls from the address everybody on this
 * machine has, half from hundreds of addresses (which a proxy on this machine is believed about).
 *
 *   node flooder.mjs <url> <seconds> <connections>
 */
import autocannon from 'autocannon';

const [url, seconds, connections] = process.argv.slice(2);
const doors = ['agent', 'portal'];
const json = { 'content-type': 'application/json' };
let count = 0;

const elsewhere = () => ({ 'x-forwarded-for': `198.18.${count % 4}.${(count >> 2) % 256}` });
/** Every second request comes from another address. */
const fromAnywhere = (request) => {
  count += 1;
  return { ...request, headers: { ...request.headers, ...(count % 2 ? elsewhere() : {}) } };
};

const badSignIns = doors.map((door) => ({
  method: 'POST',
  path: `/auth/${door}/sign-in`,
  headers: json,
  setupRequest: (request) => ({
    ...fromAnywhere(request),
    // Accounts that are there among many that are not.
    body: JSON.stringify({
      email: count % 10 ? `nobody${count % 997}@flood.test` : 'expert@test.example',
      password: `wrong wrong ${count}`,
    }),
  }),
}));

const deep = `{ ${'node { '.repeat(200)}id${' }'.repeat(200)} }`;
const aliased = `{ ${Array.from({ length: 1_000 }, (_, n) => `a${n}: version`).join(' ')} }`;
const costly = `{ ${Array.from({ length: 28 }, (_, n) => `a${n}: contactForm(key: "${n}") { key title intro thanks fields { key label options { key label } } }`).join(' ')} }`;
const fragments = `{ ...f0 } ${Array.from({ length: 60 }, (_, n) => `fragment f${n} on Query { ${n < 59 ? `...f${n + 1} ...f${n + 1}` : 'version'} }`).join(' ')}`;
const queries = doors.flatMap((door) =>
  [
    { query: deep },
    { query: aliased },
    { query: costly },
    { query: fragments },
    Array.from({ length: 50 }, () => ({ query: '{ version }' })),
  ].map((body) => ({
    method: 'POST',
    path: `/graphql/${door}`,
    headers: json,
    body: JSON.stringify(body),
    setupRequest: fromAnywhere,
  })),
);

const MEGABYTE = 1_000_000;
const boundary = 'flood';
const multipart = `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="a.txt"\r\nContent-Type: text/plain\r\n\r\n${'x'.repeat(MEGABYTE)}\r\n--${boundary}--\r\n`;
const bodies = [
  ...doors.map((door) => ({
    method: 'POST',
    path: `/graphql/${door}`,
    headers: json,
    body: JSON.stringify({ query: `{ version } #${'x'.repeat(MEGABYTE)}` }),
  })),
  ...['agent', 'portal', 'form/contact'].map((path) => ({
    method: 'POST',
    path: `/files/${path}`,
    headers: { 'content-type': `multipart/form-data; boundary=${boundary}` },
    body: multipart,
  })),
  ...doors.map((door) => ({
    method: 'POST',
    path: `/auth/${door}/sign-in`,
    headers: json,
    body: JSON.stringify({ email: 'expert@test.example', password: 'x'.repeat(MEGABYTE) }),
  })),
];

const third = Math.floor(connections / 3);
const kinds = {
  'bad sign-ins': [badSignIns, connections - 2 * third],
  'costly queries': [queries, third],
  'bodies of 1 MB': [bodies, third],
};

const results = await Promise.all(
  Object.entries(kinds).map(async ([kind, [requests, share]]) => {
    const options = { url, connections: share, duration: Number(seconds), timeout: 20, requests };
    const { statusCodeStats, errors, timeouts } = await autocannon(options);
    const answered = Object.entries(statusCodeStats).map(([status, { count }]) => [status, count]);
    return [kind, { answered: Object.fromEntries(answered), hungUp: errors - timeouts, timeouts }];
  }),
);
console.log(JSON.stringify(Object.fromEntries(results)));
