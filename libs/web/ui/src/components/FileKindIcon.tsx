import {
  IconFile,
  IconFileSpreadsheet,
  IconFileText,
  IconFileTypePdf,
  IconFileZip,
  IconMail,
  IconPhoto,
  IconVideo,
} from '@tabler/icons-react';

const icons = {
  image: IconPhoto,
  video: IconVideo,
  pdf: IconFileTypePdf,
  mail: IconMail,
  table: IconFileSpreadsheet,
  archive: IconFileZip,
  text: IconFileText,
  other: IconFile,
};

/** A silent picture of what kind of file it is. */
export function FileKindIcon({ mediaType, size = 18 }: { mediaType: string; size?: number }) {
  const Icon = icons[kindOf(mediaType)];
  return (
    <Icon size={size} stroke={1.6} color="var(--sp-text-soft)" style={{ flex: 'none' }} aria-hidden="true" />
  );
}

function kindOf(mediaType: string): keyof typeof icons {
  if (mediaType.startsWith('image/')) return 'image';
  if (mediaType.startsWith('video/')) return 'video';
  if (mediaType === 'application/pdf') return 'pdf';
  if (mediaType === 'message/rfc822') return 'mail';
  if (/sheet|excel|csv/.test(mediaType)) return 'table';
  if (/zip|compressed|tar/.test(mediaType)) return 'archive';
  if (mediaType.startsWith('text/') || /word|document/.test(mediaType)) return 'text';
  return 'other';
}
