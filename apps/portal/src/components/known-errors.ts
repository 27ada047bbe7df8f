/** Splits errors into those a form can show at a field and the words of the rest; `input.email` and `email` are the same field. */
export function knownErrors(
  errors: Record<string, string>,
  fields: readonly string[],
): { fields: Record<string, string>; rest: string[] } {
  const known: Record<string, string> = {};
  const rest: string[] = [];
  for (const [path, message] of Object.entries(errors)) {
    const name = path.replace(/^input\./, '');
    if (fields.includes(name)) known[name] = message;
    else rest.push(message);
  }
  return { fields: known, rest };
}
