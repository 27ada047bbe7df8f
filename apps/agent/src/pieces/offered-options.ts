/** What a field offers: options hidden since only where they had been chosen, so that nothing stored is lost (CT-1). */
export function offeredOptions<Option extends { key: string; hidden: boolean }>(
  options: readonly Option[],
  stored: unknown,
): Option[] {
  const chosen: unknown[] = Array.isArray(stored) ? stored : [stored];
  return options.filter(({ key, hidden }) => !hidden || chosen.includes(key));
}
