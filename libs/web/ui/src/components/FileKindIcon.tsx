import { IconFile, IconFileSpreadsheet, IconFileText, IconFileTypePdf, IconFileZip, IconMail, IconPhoto, IconVideo } from '@tabler/icons-react';

/** A silent picture of what kind of file it is. */
export function FileKindIcon({ mediaType, size = 18 }: { mediaType: string; size?: number }) {
  const Icon = iconOf(mediaType);
  return <Icon size={size} stroke={1.6} color="var(--sp-text-soft)" style={{ flex: 'none' }} aria-hidden="true" />;
}

function iconOf(mediaType: string) {
  if (mediaType.startsWith('image/')) return IconPhoto;
  if (mediaType.startsWith('video/')) return IconVideo;
  if (mediaType === 'application/pdf') return IconFileTypePdf;
  if (mediaType === 'message/rfc822') return IconMail;
  if (/sheet|excel|csv/.test(mediaType)) return IconFileSpreadsheet;
  if (/zip|compressed|tar/.test(mediaType)) return IconFileZip;
  if (mediaType.startsWith('text/') || /word|document/.test(mediaType)) return IconFileText;
  return IconFile;
}
