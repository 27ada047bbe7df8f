import { Injectable } from '@nestjs/common';
import { inputMessage, type Language } from '@sprawa/identity';
import { CodedError, FileStore, InputError, Settings, Transactions } from '@sprawa/platform';
import { Readable } from 'node:stream';
import { cleanFileName } from './file-name.js';
import { insertFiles, type NewFile } from './file-rows.js';
import { headOf, isProgram, mediaTypeOf } from './media-type.js';
import { fileMessage } from './messages.js';

/** One file on its way in; `truncated` once the limit of bytes was reached. */
export interface Upload {
  stream: Readable & { truncated?: boolean };
  name: string;
  claimedType: string;
}

export interface UploadedFile {
  id: string;
  name: string;
  mediaType: string;
  size: number;
}

/** Enough to know a program by. */
const HEAD_BYTES = 4096;

/** Streams an upload into the store and files it under its owner. */
@Injectable()
export class TakeUpload {
  constructor(
    private readonly settings: Settings,
    private readonly files: FileStore,
    private readonly transactions: Transactions,
  ) {}

  /**
   * Whatever is refused leaves nothing behind.
   * @throws CodedError FILE_TOO_LARGE, FILE_TYPE_REFUSED for programs whatever they are called; InputError for an empty file
   */
  async take(upload: Upload, owner: NewFile['owner'], language: Language): Promise<UploadedFile> {
    const stored = await this.files.put(
      Readable.from(checked(upload.stream, this.settings.FILE_MAX_BYTES, language)),
      this.settings.FILE_MAX_BYTES,
    );
    const mediaType = await mediaTypeOf(await headOf(this.files.stream(stored.sha256)), upload.claimedType);
    const file = { ...stored, name: cleanFileName(upload.name), mediaType };
    const [id] = await this.transactions.run((tx) => insertFiles(tx, [{ ...file, owner }]));
    return { id: id!, name: file.name, mediaType, size: file.size };
  }
}

/** Passes the bytes on while they are acceptable. What is refused is read to its end all the same, or the sender never hears why. */
async function* checked(
  stream: Upload['stream'],
  maxBytes: number,
  language: Language,
): AsyncGenerator<Buffer> {
  const waiting: Buffer[] = [];
  let size = 0;
  const refuse = (error: CodedError): never => {
    stream.resume();
    throw error;
  };
  const tooLarge = () =>
    new CodedError(
      'FILE_TOO_LARGE',
      fileMessage(language, 'tooLarge', { megabytes: Math.floor(maxBytes / 1_000_000) }),
    );
  for await (const chunk of stream.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > maxBytes) refuse(tooLarge());
    if (size - chunk.length >= HEAD_BYTES) {
      yield chunk;
      continue;
    }
    waiting.push(chunk);
    if (size < HEAD_BYTES) continue;
    if (isProgram(Buffer.concat(waiting)))
      refuse(new CodedError('FILE_TYPE_REFUSED', fileMessage(language, 'program')));
    yield* waiting.splice(0);
  }
  if (stream.truncated) throw tooLarge();
  if (size === 0)
    throw new InputError(inputMessage(language, 'checkFields'), [
      { path: 'file', message: fileMessage(language, 'empty') },
    ]);
  if (isProgram(Buffer.concat(waiting)))
    throw new CodedError('FILE_TYPE_REFUSED', fileMessage(language, 'program'));
  yield* waiting;
}
