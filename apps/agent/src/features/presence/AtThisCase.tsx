import { useTogetherT } from '../../messages/together.js';
import { Faces } from './Faces.js';
import { useOthers } from './presence-store.js';
import { writersWords } from './presence-words.js';
import { useCasePresence, type Draft } from './use-case-presence.js';
import classes from './presence.module.css';

/** Who else has this case open; to draw it is to be seen there oneself. */
export function AtThisCase({ number, draft }: { number: string; draft: Draft | null }) {
  useCasePresence(number, draft);
  return <Faces others={useOthers(number)} most={4} size={22} />;
}

/** Who writes at this case just now; said politely, so that two do not answer the same. */
export function WritersLine({ number }: { number: string }) {
  const t = useTogetherT();
  const words = writersWords(t, useOthers(number));
  return (
    <div role="status" className={classes.writers} data-shown={words ? true : undefined}>
      {words && (
        <>
          <span className={classes.dots} aria-hidden="true">
            <i />
            <i />
            <i />
          </span>
          {words}
        </>
      )}
    </div>
  );
}
