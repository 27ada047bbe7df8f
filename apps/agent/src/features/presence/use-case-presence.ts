import { useEffect, useRef } from 'react';
import { v4 } from 'uuid';
import { client } from '../../client.js';
import { forgetPresence, showPresence } from './presence-store.js';
import { CasePresenceSubscription, TellPresenceMutation } from './presence.operations.js';
import { WritingTeller } from './writing-teller.js';

/** What is being written in the form that is open; null while none is. */
export interface Draft {
  kind: 'WRITING_REPLY' | 'WRITING_NOTE';
  html: string;
}

/** One is seen at this case as long as it is on the screen, and as writing while one writes (CS-14). */
export function useCasePresence(number: string, draft: Draft | null): void {
  const teller = useRef<WritingTeller>(undefined);
  useEffect(() => {
    const window = v4();
    const mine = new WritingTeller((doing) => {
      // A hint: what was not told now is told again in some seconds.
      client.request(TellPresenceMutation, { number, window, doing }).catch(() => undefined);
    });
    teller.current = mine;
    const end = client.subscribe(
      CasePresenceSubscription,
      { number, window },
      { next: ({ casePresence }) => showPresence([casePresence]) },
    );
    return () => {
      mine.stopped();
      end();
      forgetPresence([number]);
    };
  }, [number]);

  // A form as it opens is not yet written in.
  const before = useRef<Draft | null>(null);
  const { kind, html } = draft ?? { kind: null, html: '' };
  useEffect(() => {
    const last = before.current;
    before.current = kind && { kind, html };
    if (!kind) teller.current?.stopped();
    else if (last && last.html !== html) teller.current?.typed(kind);
  }, [kind, html]);
}
