import { useFormats } from '@sprawa/i18n';
import { useNow } from './use-now.js';

interface Props {
  iso: string;
  /** “5 min” instead of “5 minutes ago”, for dense lists. */
  short?: boolean;
}

/** How long ago, kept true while the page stays open; the exact time on hover. */
export function RelativeTime({ iso, short = false }: Props) {
  const formats = useFormats();
  const now = useNow();
  return (
    <time dateTime={iso} title={formats.exactTime(iso)} style={{ whiteSpace: 'nowrap' }}>
      {short ? formats.shortAge(iso, now) : formats.relativeTime(iso, now)}
    </time>
  );
}
