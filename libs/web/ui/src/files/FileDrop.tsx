import { useCommonT, useFormats } from '@sprawa/i18n';
import { useState, type DragEvent, type ReactNode } from 'react';
import { FileButton } from './FileButton.js';
import { fileSizeLimit } from './upload-file.js';
import { UploadList } from './UploadList.js';
import type { Uploads } from './use-uploads.js';
import classes from './FileDrop.module.css';

interface Props {
  uploads: Uploads;
  disabled?: boolean;
  /** Stands in the same row as the button, at its end. */
  children?: ReactNode;
}

/** Files by button, by dropping them here, with the list of what was chosen. */
export function FileDrop({ uploads, disabled = false, children }: Props) {
  const t = useCommonT();
  const formats = useFormats();
  const { over, handlers } = useFileDrop(uploads, disabled);
  return (
    <div className={classes.drop} data-over={over || undefined} {...handlers}>
      <UploadList uploads={uploads} />
      <div className={classes.row}>
        <FileButton uploads={uploads} disabled={disabled} />
        <span className={classes.hint}>
          {over ? t('files.dropHere') : t('files.limit', { size: formats.fileSize(fileSizeLimit) })}
        </span>
        {children}
      </div>
    </div>
  );
}

/** Lets any element take dropped files; `over` while some hover above it. */
export function useFileDrop(uploads: Uploads, disabled = false) {
  const [over, setOver] = useState(false);
  const carriesFiles = (event: DragEvent) => !disabled && event.dataTransfer.types.includes('Files');
  return {
    over,
    handlers: {
      onDragOver: (event: DragEvent) => {
        if (!carriesFiles(event)) return;
        event.preventDefault();
        setOver(true);
      },
      onDragLeave: () => setOver(false),
      onDrop: (event: DragEvent) => {
        if (!carriesFiles(event)) return;
        event.preventDefault();
        setOver(false);
        uploads.add([...event.dataTransfer.files]);
      },
    },
  };
}
