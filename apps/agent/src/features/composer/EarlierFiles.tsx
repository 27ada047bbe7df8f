import { ActionIcon } from '@mantine/core';
import { useCommonT, useFormats } from '@sprawa/i18n';
import { FileKindIcon } from '@sprawa/ui';
import { IconX } from '@tabler/icons-react';
import type { WrittenFile } from './writing.js';
import classes from './composer.module.css';

/** Files that came with the draft or the proposal. */
export function EarlierFiles({
  files,
  onRemove,
}: {
  files: readonly WrittenFile[];
  onRemove: (id: string) => void;
}) {
  const common = useCommonT();
  const formats = useFormats();
  if (files.length === 0) return null;
  return (
    <ul className={classes.files} aria-label={common('files.list')}>
      {files.map((file) => (
        <li key={file.id}>
          <FileKindIcon mediaType={file.mediaType} />
          <span className={classes.fileName}>{file.name}</span>
          <span className={classes.fileSize}>{formats.fileSize(file.size)}</span>
          <ActionIcon
            size="sm"
            aria-label={common('files.remove', { name: file.name })}
            onClick={() => onRemove(file.id)}
          >
            <IconX size={15} aria-hidden="true" />
          </ActionIcon>
        </li>
      ))}
    </ul>
  );
}
