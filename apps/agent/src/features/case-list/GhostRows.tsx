import { Skeleton } from '@mantine/core';
import { useCommonT } from '@sprawa/i18n';
import type { RowLook } from './CaseRowItem.js';
import { rowHeights } from './row-heights.js';
import classes from './case-list.module.css';

const widths = [46, 62, 38, 55, 70, 42, 58, 35, 64, 50, 44, 60];

/** The list as it will look, before it is known. */
export function GhostRows({ look }: { look: RowLook }) {
  const common = useCommonT();
  return (
    <div role="status" aria-label={common('state.loading')} style={{ overflow: 'hidden' }}>
      {widths.map((width, line) => (
        <div key={line} className={classes.ghost} style={{ height: rowHeights[look] }}>
          {look === 'narrow' ? (
            <div style={{ display: 'grid', gap: 8, flex: 1 }}>
              <Skeleton height={10} width="40%" />
              <Skeleton height={10} width={`${width + 25}%`} />
              <Skeleton height={14} width={72} radius="xl" />
            </div>
          ) : (
            <>
              <Skeleton height={14} width={14} circle />
              <Skeleton height={10} width={44} />
              <Skeleton height={10} width={`${width}%`} style={{ flex: 'none' }} />
              <span style={{ flex: 1 }} />
              <Skeleton height={10} width={110} style={{ flex: 'none' }} />
              <Skeleton height={16} width={90} radius="xl" style={{ flex: 'none' }} />
              <Skeleton height={22} width={22} circle style={{ flex: 'none' }} />
            </>
          )}
        </div>
      ))}
    </div>
  );
}
