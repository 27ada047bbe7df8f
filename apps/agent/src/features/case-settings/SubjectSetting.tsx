import { Textarea } from '@mantine/core';
import type { OpenCase } from '../../data/open-case.js';
import { subjectLength, useSubject } from '../../data/use-subject.js';
import { useCaseSettingsT } from '../../messages/case-settings.js';
import classes from './case-settings.module.css';

interface Props {
  openCase: OpenCase;
  labelId: string;
}

/** The subject, whole: kept by Enter or by leaving it, and as it was by Escape. */
export function SubjectSetting({ openCase, labelId }: Props) {
  const t = useCaseSettingsT();
  const { typed, type, finish } = useSubject(openCase);
  const changed = typed !== null && typed !== openCase.subject;
  return (
    <Textarea
      aria-labelledby={labelId}
      autosize
      minRows={1}
      maxRows={5}
      maxLength={subjectLength}
      value={typed ?? openCase.subject}
      inputWrapperOrder={['input', 'description']}
      // Its room is kept: what stands below would move away from under the mouse that leaves the field.
      description={
        <span className={classes.hint} data-shown={changed || undefined}>
          {t('subjectHint')}
        </span>
      }
      // The first Escape is for what was written, the next for the drawer.
      data-mantine-stop-propagation={changed}
      onChange={(event) => type(event.currentTarget.value)}
      onBlur={() => void finish(true)}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing) return;
        if (event.key === 'Enter') {
          event.preventDefault();
          void finish(true);
        }
        if (event.key === 'Escape' && changed) void finish(false);
      }}
    />
  );
}
