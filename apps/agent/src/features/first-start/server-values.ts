import type { MailSecurity, MailServerInput } from '../../gql/graphql.js';

/** A server as it stands in the form. */
export interface ServerValues {
  host: string;
  /** Empty while another one is being typed. */
  port: number | '';
  security: MailSecurity;
  user: string;
  password: string;
}

export type Way = 'INCOMING' | 'OUTGOING';

const PORTS: Record<Way, Record<MailSecurity, number>> = {
  INCOMING: { TLS: 993, STARTTLS: 143, NONE: 143 },
  OUTGOING: { TLS: 465, STARTTLS: 587, NONE: 25 },
};

export const freshServer = (way: Way): ServerValues => ({
  host: '',
  port: PORTS[way].TLS,
  security: 'TLS',
  user: '',
  password: '',
});

/** The port follows the encryption as long as nobody chose one of their own. */
export function withSecurity(values: ServerValues, security: MailSecurity, way: Way): ServerValues {
  const usual = values.port === PORTS[way][values.security];
  return { ...values, security, port: usual ? PORTS[way][security] : values.port };
}

/** Where a provider of this address most often has its server: shown as an example, never filled in. */
export function likelyHost(address: string, way: Way): string {
  const domain = /@([\w.-]+\.\w+)$/.exec(address.trim())?.[1] ?? 'example.com';
  return `${way === 'INCOMING' ? 'imap' : 'smtp'}.${domain}`;
}

/** What goes to the server: of whoever signs in the same way, the name and password of the other one. */
export function serverInput(values: ServerValues, like?: ServerValues): MailServerInput {
  const { user, password } = like ?? values;
  return { ...values, port: Number(values.port), host: values.host.trim(), user: user.trim(), password };
}
