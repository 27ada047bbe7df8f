import { readRefusal } from './rest-refusal.js';

/** Posts JSON and gives the answer's; `undefined` for 204. Throws a `RestRefusal`. */
export async function postJson<Answer>(path: string, body: unknown, language: string): Promise<Answer> {
  const response = await fetch(path, {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'content-type': 'application/json', 'accept-language': language },
    body: JSON.stringify(body ?? {}),
  }).catch(() => {
    throw readRefusal(0, null);
  });
  const answer: unknown = response.status === 204 ? undefined : await response.json().catch(() => null);
  if (!response.ok) throw readRefusal(response.status, answer);
  return answer as Answer;
}
