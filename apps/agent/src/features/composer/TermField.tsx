import { Button, Input, TextInput } from '@mantine/core';
import { useFormats, useLanguage } from '@sprawa/i18n';
import { useNow } from '@sprawa/ui';
import { useId } from 'react';
import { useZone } from '../../data/wall-clock.js';
import { useWritingT } from '../../messages/writing.js';
import { fromLocalInput, momentOf, quickTerms, toLocalInput, type Term } from './term.js';
import classes from './term.module.css';

interface Props {
  value: Term | null;
  /** Minutes the workflow proposes. */
  proposed: number | null | undefined;
  error?: string;
  onChange: (term: Term | null) => void;
}

/** When to call back (WF-3): one press for what is promised most, or any date and time of the reader's zone, which is named. */
export function TermField({ value, proposed, error, onChange }: Props) {
  const t = useWritingT();
  const id = useId();
  const now = useNow();
  const formats = useFormats();
  const language = useLanguage();
  const at = momentOf(value, now);
  const zone = useZone();
  return (
    <Input.Wrapper
      className={classes.term}
      label={t('form.term')}
      labelElement="div"
      labelProps={{ id }}
      withAsterisk
    >
      <div role="group" aria-labelledby={id} className={classes.choices}>
        {quickTerms(now, zone, proposed).map(({ key, count, term }) => (
          <Button
            key={term}
            size="compact-sm"
            variant={value === term ? 'light' : 'default'}
            aria-pressed={value === term}
            onClick={() => onChange(term)}
          >
            {key === 'minutes' || key === 'hours'
              ? t(`form.termIn.${key}`, { count })
              : t(`form.termAt.${key}`, { time: formats.time(term) })}
          </Button>
        ))}
      </div>
      <TextInput
        type="datetime-local"
        aria-label={t('form.termExact')}
        value={toLocalInput(at, zone)}
        min={toLocalInput(now, zone)}
        required
        error={error}
        inputWrapperOrder={['input', 'description', 'error']}
        description={t('form.termZone', { zone: zoneName(zone, at ?? now, language) })}
        className={classes.exact}
        onChange={(event) => onChange(fromLocalInput(event.currentTarget.value, zone))}
      />
    </Input.Wrapper>
  );
}

/** By what the zone is called at that time of the year, with its place: “Central European Standard Time (Europe/Warsaw)”. */
function zoneName(zone: string, at: Date, language: string): string {
  const format = new Intl.DateTimeFormat(language, { timeZone: zone, timeZoneName: 'long' });
  const name = format.formatToParts(at).find(({ type }) => type === 'timeZoneName')?.value;
  return name && name !== zone ? `${name} (${zone})` : zone;
}
