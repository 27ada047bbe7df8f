import { Button } from '@mantine/core';
import { useErrorText } from '@sprawa/ui';
import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { tellBad } from '../../data/outcome.js';
import { useFirstStartT } from '../../messages/first-start.js';
import { offerUndo } from '../../pieces/offer-undo.js';
import type { Step } from './steps.js';
import { useProgress, useSettling } from './use-first-start.js';
import classes from './finish-set-up.module.css';

/** The way back for whoever began and did not end; gone once all is done, or once it was waved off. */
export function FinishSetUp() {
  const t = useFirstStartT();
  const words = useErrorText();
  const { data: progress } = useProgress();
  const { dismiss } = useSettling();
  const dismissing = useMutation({
    mutationFn: (dismissed: boolean) => dismiss(dismissed),
    onSuccess: (_, dismissed) => {
      if (dismissed) offerUndo(t('dismissed'), t('undo'), () => dismissing.mutate(false));
    },
    onError: (error) => tellBad(words(error)),
  });
  if (!progress?.reminded) return null;
  const step = progress.open[0]?.toLowerCase() as Step | undefined;
  return (
    <section className={classes.card} aria-label={t('cardTitle')}>
      <p className={classes.title}>{t('cardTitle')}</p>
      <ul className={classes.open}>
        {progress.open.map((step) => (
          <li key={step}>{t(`open-${step}`)}</li>
        ))}
      </ul>
      <div className={classes.does}>
        <Button size="compact-sm" renderRoot={(props) => <Link to="/set-up" search={{ step }} {...props} />}>
          {t('cardGo')}
        </Button>
        <Button
          size="compact-sm"
          variant="subtle"
          loading={dismissing.isPending}
          onClick={() => dismissing.mutate(true)}
        >
          {t('cardDismiss')}
        </Button>
      </div>
    </section>
  );
}
