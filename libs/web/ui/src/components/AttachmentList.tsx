import { VisuallyHidden } from '@mantine/core';
import { useCommonT, useFormats } from '@sprawa/i18n';
import { IconDownload } from '@tabler/icons-react';
import { FileKindIcon } from './FileKindIcon.js';
import classes from './AttachmentList.module.css';

export interface AttachmentItem {
  id: string;
  name: string;
  mediaType: string;
  /** Bytes. */
  size: number;
  url: string;
  inline?: boolean;
}

/** Files of a message to download; those that stand inside its text are left out. */
export function AttachmentList({ attachments }: { attachments: readonly AttachmentItem[] }) {
  const t = useCommonT();
  const formats = useFormats();
  const below = attachments.filter(({ inline }) => !inline);
  if (below.length === 0) return null;
  return (
    <ul className={classes.list} aria-label={t('files.list')}>
      {below.map(({ id, name, mediaType, size, url }) => (
        <li key={id} className={classes.item}>
          <a className={classes.link} href={url} download={name}>
            <VisuallyHidden>{t('action.download')}</VisuallyHidden>
            <FileKindIcon mediaType={mediaType} />
            <span className={classes.name}>{name}</span>
            <span className={classes.size}>{formats.fileSize(size)}</span>
            <IconDownload size={16} className={classes.arrow} aria-hidden="true" />
          </a>
        </li>
      ))}
    </ul>
  );
}
