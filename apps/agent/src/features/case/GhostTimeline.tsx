import { Skeleton } from '@mantine/core';
import { SkeletonLines } from '@sprawa/ui';
import classes from './timeline.module.css';

/** Letters in their shape, before they are known. */
export function GhostTimeline() {
  return (
    <div className={classes.list}>
      {[
        [92, 78, 40],
        [85, 60],
        [95, 88, 70, 30],
      ].map((widths, at) => (
        <div key={at} className={classes.letter} data-side="theirs">
          <div className={classes.head}>
            <Skeleton circle height={28} width={28} />
            <div className={classes.who}>
              <Skeleton height={11} width={140} />
            </div>
          </div>
          <div className={classes.body}>
            <SkeletonLines widths={widths} />
          </div>
        </div>
      ))}
    </div>
  );
}
