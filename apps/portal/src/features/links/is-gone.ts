/** Whether a refusal says that the link itself is of no use any more, rather than that something typed is wrong. */
export function isGone(code: string): boolean {
  return /^(LINK|TOKEN)_/.test(code) || code === 'NOT_FOUND' || code === 'GONE';
}
