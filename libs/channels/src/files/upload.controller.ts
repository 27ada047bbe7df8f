import { Controller, HttpCode, Param, Post, Req, UseFilters } from '@nestjs/common';
import type {} from '@fastify/multipart';
import {
  CurrentActor,
  CurrentLanguage,
  CustomerOnly,
  Public,
  RefusalFilter,
  AnyAgent,
  inputMessage,
  type AgentActor,
  type CustomerActor,
  type Language,
} from '@sprawa/identity';
import { CodedError, InputError, Settings, networkOf } from '@sprawa/platform';
import type { FastifyRequest } from 'fastify';
import { DataSource } from 'typeorm';
import type { NewFile } from './file-rows.js';
import { fileMessage } from './messages.js';
import { TakeUpload, type UploadedFile } from './take-upload.js';
import { UploadLimit } from './upload-limit.js';

/** One file per request, in the field `file`; whoever sent it attaches it afterwards by its id. */
@Controller('files')
@UseFilters(RefusalFilter)
export class UploadController {
  constructor(
    private readonly settings: Settings,
    private readonly source: DataSource,
    private readonly uploads: TakeUpload,
    private readonly limit: UploadLimit,
  ) {}

  @Post('agent')
  @HttpCode(200)
  @AnyAgent()
  byAgent(
    @Req() request: FastifyRequest,
    @CurrentActor() actor: AgentActor,
    @CurrentLanguage() language: Language,
  ): Promise<UploadedFile> {
    return this.take(request, { agentId: actor.agentId }, language);
  }

  @Post('portal')
  @HttpCode(200)
  @CustomerOnly()
  byCustomer(
    @Req() request: FastifyRequest,
    @CurrentActor() actor: CustomerActor,
    @CurrentLanguage() language: Language,
  ): Promise<UploadedFile> {
    return this.take(request, { customerId: actor.customerId }, language);
  }

  @Post('form/:key')
  @HttpCode(200)
  @Public()
  async byForm(
    @Param('key') key: string,
    @Req() request: FastifyRequest,
    @CurrentLanguage() language: Language,
  ): Promise<UploadedFile> {
    if (!this.limit.allows(networkOf(request.ip)))
      throw new CodedError('TOO_MANY_ATTEMPTS', fileMessage(language, 'tooMany'));
    const forms: unknown[] = await this.source.query(
      `SELECT FROM web_form WHERE key = $1 AND gone_at IS NULL`,
      [key.slice(0, 100)],
    );
    if (forms.length === 0) throw new CodedError('NOT_FOUND', fileMessage(language, 'noForm'));
    return this.take(request, { formKey: key }, language);
  }

  private async take(
    request: FastifyRequest,
    owner: NewFile['owner'],
    language: Language,
  ): Promise<UploadedFile> {
    const missing = () =>
      new InputError(inputMessage(language, 'checkFields'), [
        { path: 'file', message: fileMessage(language, 'missing') },
      ]);
    if (!request.isMultipart?.()) throw missing();
    const part = await request.file({
      throwFileSizeLimit: false,
      limits: { fileSize: this.settings.FILE_MAX_BYTES, files: 1, fields: 10, fieldSize: 10_000, parts: 11 },
    });
    if (!part) throw missing();
    if (part.fieldname !== 'file') {
      part.file.resume();
      throw missing();
    }
    return this.uploads.take(
      { stream: part.file, name: part.filename, claimedType: part.mimetype },
      owner,
      language,
    );
  }
}
