import { Button } from '@mantine/core';
import { useCommonT } from '@sprawa/i18n';
import { IconCloudOff, IconRefresh } from '@tabler/icons-react';
import { useErrorText } from './use-error-text.js';
import classes from './PageState.module.css';

interface Props {
  error: unknown;
  /** Fetches again. */
  onRetry?: () => void;
  retrying?: boolean;
  /** The whole page says this and nothing else: its title is the page's heading. */
  heading?: boolean;
}

/** Something could not be shown: what happened, and a way on. */
export function ErrorState({ error, onRetry, retrying = false, heading = false }: Props) {
  const t = useCommonT();
  const words = useErrorText();
  const Heading = heading ? 'h1' : 'p';
  return (
    <div className={classes.state} role="alert">
      <span className={classes.icon} data-tone="bad" aria-hidden="true">
        <IconCloudOff size={26} stroke={1.6} />
      </span>
      <Heading className={classes.title}>{t('error.title')}</Heading>
      <p className={classes.text}>{words(error)}</p>
      {onRetry && (
        <div className={classes.action}>
          <Button
            variant="default"
            leftSection={<IconRefresh size={16} />}
            loading={retrying}
            onClick={onRetry}
          >
            {t('action.retry')}
          </Button>
        </div>
      )}
    </div>
  );
}
