/** A place in a trace, as W3C Trace Context writes it: `00-<trace>-<span>-<flags>`. */
export interface TracePlace {
  traceId: string;
  spanId: string;
  traceFlags: number;
}

const FORM = /^00-(?!0{32})([\da-f]{32})-(?!0{16})([\da-f]{16})-([\da-f]{2})$/;

/** @returns null for anything that is not a valid version 00 of the header, which is then as if it had not come. */
export function readTraceParent(given: unknown): TracePlace | null {
  const parts = typeof given === 'string' ? FORM.exec(given) : null;
  return parts ? { traceId: parts[1]!, spanId: parts[2]!, traceFlags: parseInt(parts[3]!, 16) & 1 } : null;
}

export function writeTraceParent({ traceId, spanId, traceFlags }: TracePlace): string {
  return `00-${traceId}-${spanId}-${(traceFlags & 1).toString(16).padStart(2, '0')}`;
}
