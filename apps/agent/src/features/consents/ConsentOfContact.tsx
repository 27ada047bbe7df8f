import { Button, Group } from '@mantine/core';
import { languageNames, useFormats } from '@sprawa/i18n';
import { Link } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import type { CaseSearch } from '../../data/case-search.js';
import type { OpenCase } from '../../data/open-case.js';
import { useMe } from '../../data/use-me.js';
import { useConsentsT } from '../../messages/consents.js';
import { ConsentMark } from './ConsentMark.js';
import { SayForm } from './SayForm.js';
import type { Consent, ConsentEntry } from './use-consents.js';
import { Words } from './Words.js';
import classes from './consents.module.css';

interface Props {
  consent: Consent;
  openCase: OpenCase;
  search: CaseSearch;
  onClose: () => void;
  /** A form is open: Escape is its own. */
  onWriting: (writing: boolean) => void;
}

/** One kind of consent: where it stands, in which words, what was said before, and what can be recorded now. */
export function ConsentOfContact({ consent, openCase, search, onClose, onWriting }: Props) {
  const t = useConsentsT();
  const formats = useFormats();
  const mayEdit = useMe().rights.includes('contact.edit');
  const place = useRef<HTMLElement>(null);
  const [saying, setSaying] = useState<'given' | 'withdrawn' | null>(null);
  const { kind, state, since, entries } = consent;
  const say = (what: typeof saying) => {
    setSaying(what);
    onWriting(what !== null);
    // The form is gone, and what was pressed in it.
    if (what === null) requestAnimationFrame(() => place.current?.querySelector('button')?.focus());
  };
  const standing = entries.find(({ takenBack, at, event }) => !takenBack && at === since && event === state);
  return (
    <section ref={place} className={classes.consent} aria-labelledby={`consent-${kind.id}`}>
      <div className={classes.head}>
        <h3 className={classes.kind} id={`consent-${kind.id}`}>
          {kind.name}
        </h3>
        <ConsentMark state={state} />
      </div>
      {!kind.active && <p className={classes.soft}>{t('inactive')}</p>}
      {since && (
        <p className={classes.soft}>
          {t('since', { state: t(`state.${state}`), date: formats.exactTime(since) })}
        </p>
      )}
      {standing?.agreed && <Agreed agreed={standing.agreed} />}
      {saying ? (
        <SayForm key={saying} what={saying} {...{ kind, openCase }} onDone={() => say(null)} />
      ) : (
        mayEdit && (
          <Group gap="xs" my="xs">
            {state === 'GIVEN' && (
              <Button
                size="compact-sm"
                variant="default"
                aria-label={t('withdrawOf', { name: kind.name })}
                onClick={() => say('withdrawn')}
              >
                {t('withdraw')}
              </Button>
            )}
            {kind.active && kind.wording && (
              <Button
                size="compact-sm"
                variant={state === 'GIVEN' ? 'subtle' : 'default'}
                aria-label={t(state === 'GIVEN' ? 'recordAgainOf' : 'recordOf', { name: kind.name })}
                onClick={() => say('given')}
              >
                {t(state === 'GIVEN' ? 'recordAgain' : 'record')}
              </Button>
            )}
          </Group>
        )
      )}
      {kind.active && !kind.wording && <p className={classes.soft}>{t('noWording')}</p>}
      {!mayEdit && <p className={classes.soft}>{t('mayNot')}</p>}
      {entries.length > 0 && (
        <details className={classes.more}>
          <summary>{t('history', { count: entries.length })}</summary>
          <ul className={classes.history}>
            {entries.map((entry) => (
              <Entry key={entry.id} {...{ entry, search, onClose }} />
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

function Entry({ entry, search, onClose }: { entry: ConsentEntry } & Pick<Props, 'search' | 'onClose'>) {
  const t = useConsentsT();
  const formats = useFormats();
  const { event, at, means, note, recordedAt, recordedBy, caseNumber, agreed, takenBack } = entry;
  return (
    <li data-mistake={takenBack || undefined}>
      <div className={classes.facts}>
        <ConsentMark state={event} />
        <time dateTime={at}>{formats.exactTime(at)}</time>
        <span>{t(`meansOf.${means}`)}</span>
        {takenBack && <em>{t('mistake')}</em>}
      </div>
      {note && <p className={classes.note}>{note}</p>}
      <div className={classes.facts}>
        <span>
          {recordedBy
            ? t('by', { name: recordedBy.name, date: formats.exactTime(recordedAt) })
            : t('bySelf', { date: formats.exactTime(recordedAt) })}
        </span>
        {caseNumber && (
          <Link to="/cases/$number" params={{ number: caseNumber }} search={search} onClick={onClose}>
            {t('inCase', { number: caseNumber })}
          </Link>
        )}
      </div>
      {agreed && <Agreed agreed={agreed} />}
    </li>
  );
}

function Agreed({ agreed }: { agreed: NonNullable<ConsentEntry['agreed']> }) {
  const t = useConsentsT();
  return (
    <details className={classes.more}>
      <summary>{t('wording', { number: agreed.number, language: languageNames[agreed.language] })}</summary>
      <Words text={agreed.text} language={agreed.language} />
    </details>
  );
}
