import { useEffect, useState } from 'react';

/** Whether a drawer is open that comes shut, also at first: what it has to give the focus back to is noted as it opens. */
export function useComesShut(opened: boolean): boolean {
  const [shown, setShown] = useState(false);
  useEffect(() => {
    const frame = requestAnimationFrame(() => setShown(opened));
    return () => cancelAnimationFrame(frame);
  }, [opened]);
  return shown;
}
