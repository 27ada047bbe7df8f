import { Button, FileButton as KitFileButton } from '@mantine/core';
import { useCommonT } from '@sprawa/i18n';
import { IconPaperclip } from '@tabler/icons-react';
import type { Uploads } from './use-uploads.js';

/** Opens the system's choice of files; they are sent at once. */
export function FileButton({ uploads, disabled = false }: { uploads: Uploads; disabled?: boolean }) {
  const t = useCommonT();
  return (
    <KitFileButton multiple disabled={disabled} onChange={(files) => uploads.add(files)}>
      {(props) => (
        <Button
          {...props}
          variant="light"
          color="neutral"
          leftSection={<IconPaperclip size={18} stroke={1.7} aria-hidden="true" />}
        >
          {t('files.attach')}
        </Button>
      )}
    </KitFileButton>
  );
}
