import { Skeleton } from '@mantine/core';
import { useCommonT } from '@sprawa/i18n';

interface Props {
  /** Widths of the lines in percent, e.g. [40, 90, 75]. */
  widths: readonly number[];
  /** Height of a line in pixels. */
  height?: number;
  gap?: number;
}

/** The shape of text that is still to come. */
export function SkeletonLines({ widths, height = 12, gap = 10 }: Props) {
  const t = useCommonT();
  return (
    <div role="status" aria-label={t('state.loading')} style={{ display: 'grid', gap }}>
      {widths.map((width, line) => (
        <Skeleton key={line} height={height} width={`${width}%`} />
      ))}
    </div>
  );
}
