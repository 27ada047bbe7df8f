import { Button } from '@mantine/core';
import { NamedIcon } from '../../../pieces/NamedIcon.js';
import { useDesign } from '../design-context.js';
import { actionsOf } from '../document/read-document.js';

/** A button of an action as it will stand on a case; in the designer it does nothing. */
export function ButtonPreview({ action }: { action: string }) {
  const { document, say } = useDesign();
  const drawn = actionsOf(document).find(({ key }) => key === action);
  if (!drawn) return null;
  return (
    <Button
      component="span"
      variant="default"
      leftSection={<NamedIcon name={drawn.icon || 'point'} size={16} />}
      style={{ justifySelf: 'start', cursor: 'default' }}
    >
      {say(drawn.name) || action}
    </Button>
  );
}
