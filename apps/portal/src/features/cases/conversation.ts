interface Page<Message> {
  messages: { totalCount: number; edges: readonly { node: Message }[] };
}

/** All loaded messages, oldest first, each once; pages come newest first and may overlap after something was added. */
export function conversation<Message extends { id: string }>(
  pages: readonly (Page<Message> | null)[],
): { messages: Message[]; earlier: number } {
  const byId = new Map<string, Message>();
  for (const page of [...pages].reverse())
    for (const { node } of page?.messages.edges ?? []) byId.set(node.id, node);
  const messages = [...byId.values()];
  return { messages, earlier: Math.max(0, (pages[0]?.messages.totalCount ?? 0) - messages.length) };
}

/**
 * Whether a message is nothing but paragraphs and line breaks, so that its plain text says all of it.
 * Anything richer is shown in a frame of its own.
 */
export function isPlain(html: string): boolean {
  return !/<(?!\/?(?:p|br|div)\s*\/?>)/i.test(html);
}
