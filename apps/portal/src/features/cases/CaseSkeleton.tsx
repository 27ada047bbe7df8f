import { SkeletonLines } from '@sprawa/ui';
import classes from './CaseView.module.css';

/** The shape of a case: title, facts, where it stands, two letters. */
export function CaseSkeleton() {
  return (
    <div className={classes.page} style={{ gap: 20 }}>
      <SkeletonLines widths={[20, 75, 50]} height={18} gap={14} />
      <div className={classes.status}>
        <div style={{ width: '100%' }}>
          <SkeletonLines widths={[30, 85]} height={16} gap={12} />
        </div>
      </div>
      <SkeletonLines widths={[35, 95, 88, 60]} height={14} gap={12} />
      <SkeletonLines widths={[35, 92, 70]} height={14} gap={12} />
    </div>
  );
}
