import { IconLock, IconMailForward, IconShieldQuestion } from '@tabler/icons-react';
import type { OpenCase } from '../../data/open-case.js';
import { useWritingT } from '../../messages/writing.js';
import { readersOf } from './composer-words.js';
import type { Action, Audience, Writing } from './writing.js';
import classes from './composer.module.css';

const icons = { public: IconMailForward, proposal: IconShieldQuestion, internal: IconLock };

/** Public, internal or for approval, in a word and a sentence. */
export function AudienceLine({
  audience,
  action,
  writing,
  openCase,
}: {
  audience: Audience;
  action: Action;
  writing: Writing;
  openCase: OpenCase;
}) {
  const t = useWritingT();
  const Icon = icons[audience];
  const names =
    readersOf(openCase, action, [...writing.cc, ...(writing.bcc ?? [])]).join(', ') || openCase.contact.name;
  const hint =
    audience === 'internal'
      ? t('form.internalHint')
      : audience === 'proposal'
        ? t('form.proposalHint', { names })
        : action.recipients.length
          ? t('form.publicHint', { names })
          : t('form.publicNobody');
  return (
    <p className={classes.audience}>
      <span className={classes.audienceWord}>
        <Icon size={14} stroke={1.9} aria-hidden="true" />
        {t(`form.${audience}`)}
      </span>
      <span className={classes.audienceHint} title={hint}>
        {hint}
      </span>
    </p>
  );
}
