import { IconAlertTriangle, IconBulb } from '@tabler/icons-react';
import { useState } from 'react';
import { useDesignerT } from '../../messages/designer.js';
import { useDesign } from './design-context.js';
import { placeOf, type Place } from './document/place.js';
import type { Problem, Weakness } from './draft-session.js';
import classes from './designer.module.css';

const AT_FIRST = 4;

/** What forbids publishing, and what is probably not meant; choosing one leads to its place. */
export function ProblemList({
  problems,
  weaknesses,
}: {
  problems: readonly Problem[];
  weaknesses: readonly Weakness[];
}) {
  const t = useDesignerT();
  const { choose, say, value } = useDesign();
  const nameOf = (place: Place) =>
    'key' in place
      ? say(value([place.of === 'state' ? 'states' : 'actions', place.key, 'name'])) || place.key
      : t(`${place.of}Part`);
  const [all, setAll] = useState(false);
  const lines = [
    ...problems.map(({ path, message }) => ({ place: placeOf(path), message, bad: true })),
    ...weaknesses.map(({ place, key, message }) => ({ place: placeOf([place, key]), message, bad: false })),
  ];
  if (lines.length === 0) return null;
  return (
    <section className={classes.problems} aria-label={t('problems')}>
      <h2>
        {problems.length > 0 && t('problemCount', { count: problems.length })}
        {problems.length > 0 && weaknesses.length > 0 && ' · '}
        {weaknesses.length > 0 && t('weaknessCount', { count: weaknesses.length })}
      </h2>
      <ul>
        {lines.slice(0, all ? undefined : AT_FIRST).map(({ place, message, bad }, index) => (
          <li key={index}>
            <button type="button" data-bad={bad || undefined} onClick={() => choose(place)}>
              {bad ? (
                <IconAlertTriangle size={15} stroke={1.8} role="img" aria-label={t('problem')} />
              ) : (
                <IconBulb size={15} stroke={1.8} role="img" aria-label={t('weakness')} />
              )}
              <span>
                <strong>{nameOf(place)}:</strong> {message}
              </span>
            </button>
          </li>
        ))}
      </ul>
      {lines.length > AT_FIRST && (
        <button type="button" className={classes.more} onClick={() => setAll(!all)}>
          {all ? t('fewer') : t('allProblems', { count: lines.length })}
        </button>
      )}
    </section>
  );
}
