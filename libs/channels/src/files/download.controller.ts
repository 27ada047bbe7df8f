import { Controller, Get, Param, Res, UseFilters } from '@nestjs/common';
import { CurrentLanguage, Public, RefusalFilter, type Language } from '@sprawa/identity';
import { CodedError, FileLinks, FileStore, isId } from '@sprawa/platform';
import type { FastifyReply } from 'fastify';
import { once } from 'node:events';
import { DataSource } from 'typeorm';
import { OriginalMail } from '../mail/incoming/original-mail.js';
import { contentHeaders } from './content-headers.js';
import { fileMessage } from './messages.js';

interface Stored {
  sha256: string;
  size: number;
  name: string;
  mediaType: string;
}

/** Files by signed links; no session is looked at, for whoever gave the link out decided. All wrongs look alike. */
@Controller('files')
@UseFilters(RefusalFilter)
export class DownloadController {
  constructor(
    private readonly source: DataSource,
    private readonly store: FileStore,
    private readonly links: FileLinks,
    private readonly originals: OriginalMail,
  ) {}

  @Get(':id/:expires/:signature/:name')
  @Public()
  async file(
    @Param('id') id: string,
    @Param('expires') expires: string,
    @Param('signature') signature: string,
    @Res() reply: FastifyReply,
    @CurrentLanguage() language: Language,
  ): Promise<void> {
    const valid = isId(id) && /^\d{1,12}$/.test(expires) && this.links.isValid(id, expires, signature);
    const [file] = valid
      ? ((await this.source.query(
          `SELECT sha256, size::float8 AS size, name, media_type AS "mediaType" FROM file WHERE id = $1`,
          [id],
        )) as Stored[])
      : [];
    await this.serve(file, reply, language);
  }

  /** A mail exactly as it came. */
  @Get('original/:id/:expires/:signature/mail.eml')
  @Public()
  async original(
    @Param('id') id: string,
    @Param('expires') expires: string,
    @Param('signature') signature: string,
    @Res() reply: FastifyReply,
    @CurrentLanguage() language: Language,
  ): Promise<void> {
    const valid = isId(id) && /^\d{1,12}$/.test(expires) && this.originals.isValid(id, expires, signature);
    const [mail] = valid
      ? ((await this.source.query(`SELECT sha256, size::float8 AS size FROM inbound_mail WHERE id = $1`, [
          id,
        ])) as Pick<Stored, 'sha256' | 'size'>[])
      : [];
    await this.serve(mail && { ...mail, name: 'mail.eml', mediaType: 'message/rfc822' }, reply, language);
  }

  private async serve(file: Stored | undefined, reply: FastifyReply, language: Language): Promise<void> {
    const notFound = () => new CodedError('NOT_FOUND', fileMessage(language, 'notFound'));
    if (!file) throw notFound();
    const stream = this.store.stream(file.sha256);
    await once(stream, 'open').catch(() => {
      throw notFound();
    });
    await reply.headers(contentHeaders(file)).send(stream);
  }
}
