import { fileTypeFromBuffer } from 'file-type';
import type { Readable } from 'node:stream';

/** Bytes looked at: enough for every signature, too few for an archive made to be unpacked for ever. */
export const LOOKED_AT = 64 * 1024;
const UNKNOWN = 'application/octet-stream';

/** Types whose first bytes are known to everybody: whoever claims one without having them is not one. */
const PROVEN_BY_BYTES =
  /^(?:image\/(?:png|jpe?g|gif|webp|avif|heic|tiff|bmp)|application\/(?:pdf|zip)|audio\/|video\/)/;
/** What wraps other formats: the claim says which, if it names one of that family. */
const WRAPPERS: Record<string, RegExp> = {
  'application/zip': /zip|openxmlformats|opendocument|epub|java-archive/,
  'application/x-cfb': /^application\/(?:msword|vnd\.ms-|x-msi|vnd\.visio)/,
  'application/xml': /xml$|^text\//,
};

/** The media type that bytes prove, or the claimed one where bytes can prove nothing. Parameters are left out. */
export async function mediaTypeOf(head: Buffer, claimed: string): Promise<string> {
  const claim =
    /^[a-z0-9][\w.+-]{0,60}\/[a-z0-9][\w.+-]{0,100}/i.exec(claimed.trim())?.[0].toLowerCase() ?? UNKNOWN;
  const found = await fileTypeFromBuffer(head).catch(() => undefined);
  if (!found) return PROVEN_BY_BYTES.test(claim) ? UNKNOWN : claim;
  return WRAPPERS[found.mime]?.test(claim) ? claim : found.mime;
}

/** Whether the bytes are a program of Windows, Linux or macOS, whatever the name says. */
export function isProgram(head: Buffer): boolean {
  if (head.length < 4) return false;
  const magic = head.readUInt32BE(0);
  const elf = magic === 0x7f454c46;
  // Java classes share 0xcafebabe with fat Mach-O; neither has a place in a request.
  const machO = [0xfeedface, 0xfeedfacf, 0xcefaedfe, 0xcffaedfe, 0xcafebabe].includes(magic);
  return elf || machO || isPortableExecutable(head);
}

/** `MZ` alone could begin a letter: the header it points to must be there, or the old stub's size fields make sense. */
function isPortableExecutable(head: Buffer): boolean {
  if (head.toString('latin1', 0, 2) !== 'MZ' || head.length < 64) return false;
  const header = head.readUInt32LE(0x3c);
  if (header + 4 <= head.length)
    return ['PE\0\0', 'NE', 'LE', 'LX'].some(
      (sign) => head.toString('latin1', header, header + sign.length) === sign,
    );
  return head.readUInt16LE(2) < 512 && head.readUInt16LE(8) < 4096;
}

/** The first bytes of a stream; the rest is not read. */
export async function headOf(stream: Readable): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    chunks.push(chunk);
    size += chunk.length;
    if (size >= LOOKED_AT) break;
  }
  return Buffer.concat(chunks).subarray(0, LOOKED_AT);
}
