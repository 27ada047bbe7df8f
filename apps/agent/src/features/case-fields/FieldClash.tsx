import { Button, Group } from '@mantine/core';
import { useCommonT, useFormats } from '@sprawa/i18n';
import type { Side } from '../../data/three-way.js';
import { useTogetherT } from '../../messages/together.js';
import { typedText, type CaseField } from './field-edits.js';
import classes from './case-fields.module.css';

interface Props {
  held: CaseField;
  typed: unknown;
  onChoose: (side: Side) => void;
}

/** Somebody else wrote into a field one types in: both values, and the choice between them (CS-14). */
export function FieldClash({ held, typed, onChoose }: Props) {
  const t = useTogetherT();
  const common = useCommonT();
  const formats = useFormats();
  const mine = typedText(held, typed, {
    ...{ yes: common('action.yes'), no: common('action.no') },
    ...{ date: formats.date, number: formats.number },
  });
  return (
    <div className={classes.clash} data-clash role="group" aria-label={held.field.label}>
      <dl>
        <dt>{t('clash.theirs')}</dt>
        <dd>{held.text || t('clash.nothing')}</dd>
        <dt>{t('clash.mine')}</dt>
        <dd>{mine === null ? t('clash.chosen') : mine || t('clash.nothing')}</dd>
      </dl>
      <Group gap="xs">
        <Button size="compact-sm" variant="default" onClick={() => onChoose('theirs')}>
          {t('clash.takeTheirs')}
        </Button>
        <Button size="compact-sm" variant="default" onClick={() => onChoose('mine')}>
          {t('clash.keepMine')}
        </Button>
      </Group>
    </div>
  );
}
