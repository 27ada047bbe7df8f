import { ColorSchemeSwitch, LanguageSwitch, Logo, PageTitle } from '@sprawa/ui';
import { useEffect, useRef, type ReactNode } from 'react';
import { chooseBeforeSignIn } from '../../data/account-language.js';
import { useFirstStartT } from '../../messages/first-start.js';
import { STEPS, type Step } from './steps.js';
import classes from './first-start.module.css';

interface Props {
  step: Step;
  title: string;
  lead: string;
  /** Put off, and not done. */
  later?: readonly Step[];
  children: ReactNode;
}

/** One step of the set-up: where one is, and what it is about. A new step begins at its heading. */
export function SetUpFrame({ step, title, lead, later = [], children }: Props) {
  const t = useFirstStartT();
  const at = STEPS.indexOf(step);
  const sheet = useRef<HTMLDivElement>(null);
  const came = useRef<Step>('language');
  useEffect(() => {
    if (came.current === step) return;
    came.current = step;
    sheet.current?.focus();
  }, [step]);
  return (
    <div className={classes.page}>
      <header className={classes.top}>
        <Logo />
        <div className={classes.tools}>
          <LanguageSwitch onChosen={chooseBeforeSignIn} />
          <ColorSchemeSwitch />
        </div>
      </header>
      <main className={classes.middle} id="content" tabIndex={-1}>
        <div className={classes.inner}>
          <nav aria-label={t('steps')}>
            <ol className={classes.steps}>
              {STEPS.map((each, index) => (
                <li
                  key={each}
                  className={classes.step}
                  aria-current={each === step ? 'step' : undefined}
                  data-state={index < at && !later.includes(each) ? 'done' : undefined}
                >
                  <span>
                    {t(`step-${each}`)}
                    {later.includes(each) && each !== step && ` (${t('stepLater')})`}
                  </span>
                </li>
              ))}
            </ol>
          </nav>
          <div className={classes.sheet} ref={sheet} tabIndex={-1} role="group" aria-label={title}>
            <div className={classes.head}>
              <p className={classes.count}>{t('stepOf', { number: at + 1, count: STEPS.length })}</p>
              <PageTitle title={title} />
              {lead && <p className={classes.lead}>{lead}</p>}
            </div>
            {children}
          </div>
        </div>
      </main>
    </div>
  );
}
