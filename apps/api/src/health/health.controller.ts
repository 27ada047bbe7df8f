import { Controller, Get, HttpCode } from '@nestjs/common';
import { Public } from '@sprawa/identity';
import { CodedError } from '@sprawa/platform';
import { DataSource } from 'typeorm';

/** For balancers and supervisors; tells nothing but yes and no. */
@Controller('health')
export class HealthController {
  constructor(private readonly source: DataSource) {}

  /** The process answers. */
  @Get('live')
  @Public()
  live(): { status: string } {
    return { status: 'ok' };
  }

  /** It can do its work: the database answers. */
  @Get('ready')
  @HttpCode(200)
  @Public()
  async ready(): Promise<{ status: string }> {
    try {
      await this.source.query('SELECT 1');
    } catch {
      throw new CodedError('INTERNAL', 'The database does not answer.', 503);
    }
    return { status: 'ok' };
  }
}
