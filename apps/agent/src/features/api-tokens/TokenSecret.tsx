import { Button, Code, Modal, VisuallyHidden } from '@mantine/core';
import { useClipboard } from '@mantine/hooks';
import { useCommonT } from '@sprawa/i18n';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import { useTokensT } from '../../messages/tokens.js';
import classes from './api-tokens.module.css';

interface Props {
  name: string;
  secret: string;
  onClose: () => void;
}

/** The one time a secret is seen; a click beside the window does not lose it. */
export function TokenSecret({ name, secret, onClose }: Props) {
  const t = useTokensT();
  const common = useCommonT();
  const clipboard = useClipboard({ timeout: 2500 });
  const example = `curl ${location.origin}/graphql/agent \\\n  -H 'authorization: Bearer ${secret.slice(0, 11)}…' \\\n  -H 'content-type: application/json' \\\n  -d '{"query":"{ me { email rights } }"}'`;
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={t('madeTitle', { name })}
      closeOnClickOutside={false}
      closeButtonProps={{ 'aria-label': common('action.close') }}
    >
      <div className={classes.form}>
        <p className={classes.note}>{t('madeText')}</p>
        <div className={classes.secret} role="group" aria-label={t('secret')}>
          <Code className={classes.words} data-secret>
            {secret}
          </Code>
          <Button
            data-autofocus
            variant="default"
            leftSection={clipboard.copied ? <IconCheck size={16} /> : <IconCopy size={16} />}
            onClick={() => clipboard.copy(secret)}
          >
            {t(clipboard.copied ? 'copied' : 'copy')}
          </Button>
          <VisuallyHidden role="status">{clipboard.copied ? t('copied') : ''}</VisuallyHidden>
        </div>
        <div>
          <div className={classes.legend}>{t('how')}</div>
          <Code block className={classes.example}>
            {example}
          </Code>
        </div>
        <div className={classes.foot}>
          <Button onClick={onClose}>{t('done')}</Button>
        </div>
      </div>
    </Modal>
  );
}
