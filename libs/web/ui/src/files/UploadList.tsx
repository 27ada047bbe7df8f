import { ActionIcon, Progress, Tooltip, VisuallyHidden } from '@mantine/core';
import { useCommonT, useFormats } from '@sprawa/i18n';
import { IconRefresh, IconX } from '@tabler/icons-react';
import { FileKindIcon } from '../components/FileKindIcon.js';
import { fileSizeLimit } from './upload-file.js';
import type { Upload } from './uploads.js';
import type { Uploads } from './use-uploads.js';
import classes from './UploadList.module.css';

/** Chosen files with how far they are, and a way to leave one out or try it again. */
export function UploadList({ uploads }: { uploads: Uploads }) {
  const t = useCommonT();
  if (uploads.items.length === 0) return null;
  return (
    <ul className={classes.list} aria-label={t('files.list')}>
      {uploads.items.map((upload) => (
        <UploadItem key={upload.key} upload={upload} uploads={uploads} />
      ))}
    </ul>
  );
}

function UploadItem({ upload, uploads }: { upload: Upload; uploads: Uploads }) {
  const t = useCommonT();
  const formats = useFormats();
  const { name } = upload;
  const again =
    upload.errorCode !== null &&
    upload.errorCode !== 'FILE_TOO_LARGE' &&
    upload.errorCode !== 'FILE_TYPE_REFUSED';
  return (
    <li className={classes.item} data-refused={upload.errorCode !== null || undefined}>
      <FileKindIcon mediaType={upload.stored?.mediaType ?? ''} />
      <span className={classes.words}>
        <span className={classes.name}>{name}</span>
        {upload.errorCode ? (
          <span className={classes.reason} role="alert">
            {reason(upload, t, formats.fileSize(fileSizeLimit))}
          </span>
        ) : (
          <span className={classes.size}>{formats.fileSize(upload.size)}</span>
        )}
        {!upload.stored && !upload.errorCode && (
          <Progress
            className={classes.progress}
            size={3}
            value={upload.progress * 100}
            aria-label={t('files.uploading', { name })}
          />
        )}
      </span>
      {upload.stored && <VisuallyHidden role="status">{t('files.uploaded', { name })}</VisuallyHidden>}
      {again && (
        <Tooltip label={t('action.retry')}>
          <ActionIcon
            size="lg"
            aria-label={t('files.retry', { name })}
            onClick={() => uploads.retry(upload.key)}
          >
            <IconRefresh size={16} aria-hidden="true" />
          </ActionIcon>
        </Tooltip>
      )}
      <Tooltip label={t('action.remove')}>
        <ActionIcon
          size="lg"
          aria-label={t('files.remove', { name })}
          onClick={() => uploads.remove(upload.key)}
        >
          <IconX size={16} aria-hidden="true" />
        </ActionIcon>
      </Tooltip>
    </li>
  );
}

function reason(upload: Upload, t: ReturnType<typeof useCommonT>, limit: string): string {
  switch (upload.errorCode) {
    case 'FILE_TOO_LARGE':
      return t('files.tooLarge', { size: limit });
    case 'FILE_TYPE_REFUSED':
      return upload.errorMessage || t('files.typeRefused');
    case 'NETWORK':
      return t('error.network');
    default:
      return upload.errorMessage || t('files.failed');
  }
}
