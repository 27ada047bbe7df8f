/** Longest subject line we send, tag and all. */
const LIMIT = 300;

/** A subject that carries its case's number, by which a reply finds back even without its headers (IN-4). */
export function caseTag(subject: string, number: string): string {
  const tag = `[#${number}]`;
  if (subject.includes(`#${number}`)) return subject.slice(0, LIMIT);
  return `${subject.slice(0, LIMIT - tag.length - 1)} ${tag}`.trim();
}
