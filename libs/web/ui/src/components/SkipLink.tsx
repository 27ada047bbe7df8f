import { useCommonT } from '@sprawa/i18n';
import classes from './SkipLink.module.css';

/** The first stop of the Tab key: over the header, straight to `<main id="content" tabIndex={-1}>`. */
export function SkipLink({ target = 'content' }: { target?: string }) {
  const t = useCommonT();
  return (
    <a className={classes.link} href={`#${target}`} onClick={(event) => focusMain(event, target)}>
      {t('action.skipToContent')}
    </a>
  );
}

/** The router owns the address, so the hash is not left in it. */
function focusMain(event: React.MouseEvent, target: string) {
  event.preventDefault();
  document.getElementById(target)?.focus();
}
