import { useState } from 'react';
import { useLabelling } from '../../data/use-labelling.js';
import { useMe } from '../../data/use-me.js';
import { useLabelsT } from '../../messages/labels.js';
import { LabelLine } from '../../pieces/LabelLine.js';
import type { ReplyTemplate } from './use-templates.js';
import classes from './templates.module.css';

/** A template's labels; they change at once, apart from what the form around them saves (CS-5). */
export function TemplateLabels({ template }: { template: ReplyTemplate }) {
  const t = useLabelsT();
  const { rights } = useMe();
  const labelling = useLabelling();
  const [labels, setLabels] = useState(template.labels);
  const mayChange = template.editable && rights.includes('label.apply');
  if (labels.length === 0 && !mayChange) return null;
  return (
    <div role="group" aria-label={t('labels')} className={classes.labels}>
      <LabelLine
        labels={labels}
        scope="TEMPLATES"
        mayChange={mayChange}
        onChange={(change) =>
          void labelling.ofTemplate(template.id, change).then((now) => now && setLabels(now))
        }
      />
    </div>
  );
}
