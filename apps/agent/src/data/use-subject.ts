import { useState } from 'react';
import { useCaseChanges, type Changeable } from './use-case-changes.js';

/** Characters of a subject, as the server counts them. */
export const subjectLength = 300;

interface Writing {
  /** What is written; null while nobody writes. */
  typed: string | null;
  begin: () => void;
  /** Begins as well, where nobody has yet. */
  type: (subject: string) => void;
  /** Ends it, and keeps what was written or leaves the case as it was. What the server refused stays to be put right. */
  finish: (keep: boolean) => Promise<void>;
}

/** A subject that is being written, wherever that is. */
export function useSubject(openCase: Changeable): Writing {
  const changes = useCaseChanges();
  const [typed, setTyped] = useState<string | null>(null);
  // What was there when one began: what somebody else writes meanwhile must not be overwritten unseen.
  const [start, setStart] = useState(openCase);
  return {
    typed,
    begin: () => {
      setStart(openCase);
      setTyped(openCase.subject);
    },
    // One line: what is pasted may have several.
    type: (subject) => {
      if (typed === null) setStart(openCase);
      setTyped(subject.replace(/\s*[\r\n]+\s*/g, ' '));
    },
    finish: async (keep) => {
      const subject = typed?.trim() ?? '';
      setTyped(null);
      if (!keep || !subject || subject === start.subject) return;
      const kept = await changes.setSubject(
        { ...openCase, version: start.version, subject: start.subject },
        subject,
      );
      if (!kept) setTyped((now) => now ?? subject);
    },
  };
}
