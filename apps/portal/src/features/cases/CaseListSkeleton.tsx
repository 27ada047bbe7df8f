import { SkeletonLines } from '@sprawa/ui';
import classes from './CaseList.module.css';

/** The shape of a list of cases. */
export function CaseListSkeleton() {
  return (
    <div className={classes.list}>
      {[55, 70, 40, 62].map((width) => (
        <div key={width} className={classes.item}>
          <div className={classes.row}>
            <SkeletonLines widths={[width, 92, 35]} height={14} gap={12} />
          </div>
        </div>
      ))}
    </div>
  );
}
