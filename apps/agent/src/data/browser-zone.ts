import { browserTimeZone } from '@sprawa/i18n';
import { client } from '../client.js';
import type { Me } from './directory.js';
import { UpdateMeMutation } from './me.operations.js';

let toldFor: string | null = null;

/** Tells the server where the agent's browser is, so that times in mails follow it until a zone is chosen (AD-2). */
export async function tellBrowserZone(me: Me): Promise<void> {
  const zone = browserTimeZone();
  const fact = `${me.email} ${zone}`;
  if (zone === me.browserTimeZone || toldFor === fact) return;
  toldFor = fact;
  await client.request(UpdateMeMutation, { input: { browserTimeZone: zone } });
}
