import { Radio } from '@mantine/core';
import { Avatar } from '@sprawa/ui';
import type { ReactNode } from 'react';
import type { DestinationsQuery } from '../../gql/graphql.js';
import { useT } from '../../messages/use-t.js';
import classes from './DestinationChoice.module.css';

interface Props {
  destinations: DestinationsQuery['destinations'];
  value?: string;
  error?: ReactNode;
  onChange?: (value: string) => void;
}

/** To whom: people one knows first, then departments. */
export function DestinationChoice({ destinations: { streams, experts }, value, error, onChange }: Props) {
  const t = useT();
  const both = experts.length > 0 && streams.length > 0;
  return (
    <Radio.Group label={t('newCase.toWhom')} value={value} error={error} onChange={onChange}>
      {both && <p className={classes.group}>{t('newCase.experts')}</p>}
      <div className={classes.choices}>
        {experts.map(({ id, name, initials, hue }) => (
          <Choice key={id} value={`expert:${id}`} invalid={Boolean(error)}>
            <Avatar decorative name={name} initials={initials} hue={hue} size={28} />
            {name}
          </Choice>
        ))}
      </div>
      {both && <p className={classes.group}>{t('newCase.streams')}</p>}
      <div className={classes.choices}>
        {streams.map(({ id, name }) => (
          <Choice key={id} value={`stream:${id}`} invalid={Boolean(error)}>
            {name}
          </Choice>
        ))}
      </div>
    </Radio.Group>
  );
}

function Choice({ value, invalid, children }: { value: string; invalid: boolean; children: ReactNode }) {
  return (
    <label className={classes.choice}>
      <Radio value={value} aria-invalid={invalid || undefined} />
      <span className={classes.name}>{children}</span>
    </label>
  );
}
