import classes from './marked.module.css';

/** Plain text with the words that a search found in it; nothing of it is ever taken for markup. */
export function Marked({ parts }: { parts: readonly { text: string; hit: boolean }[] }) {
  return parts.map(({ text, hit }, at) =>
    hit ? (
      <mark key={at} className={classes.mark}>
        {text}
      </mark>
    ) : (
      text
    ),
  );
}
