import { Alert, Button, CopyButton, Group } from '@mantine/core';
import { useSharedT } from '../../messages/shared-writing.js';
import classes from './shared-writing.module.css';

/** Words that are in no text any more: nothing is thrown away before whoever wrote them has seen it. */
export function LeftWords({ html, onDone }: { html: string; onDone?: () => void }) {
  const t = useSharedT();
  const words = new DOMParser().parseFromString(html.replace(/<\/(p|li)>|<br\s*\/?>/g, '$&\n'), 'text/html');
  const text = (words.body.textContent ?? '').trim();
  return (
    <Alert color="warn" title={t('leftTitle')} role="alert">
      <p className={classes.left}>{text}</p>
      <Group gap="xs">
        <CopyButton value={text}>
          {({ copied, copy }) => (
            <Button size="compact-sm" onClick={copy}>
              {copied ? t('copied') : t('copy')}
            </Button>
          )}
        </CopyButton>
        {onDone && (
          <Button size="compact-sm" variant="default" onClick={onDone}>
            {t('done')}
          </Button>
        )}
      </Group>
    </Alert>
  );
}
