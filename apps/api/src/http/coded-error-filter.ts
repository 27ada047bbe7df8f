import { ArgumentsHost, Catch, ExceptionFilter, HttpException } from '@nestjs/common';
import type { GqlContextType } from '@nestjs/graphql';
import { CodedError, InputError, Log, tookTooLong } from '@sprawa/platform';
import type { FastifyReply } from 'fastify';

/** REST's no: `{code, message, fieldErrors}`. GraphQL has a formatter of its own; here its errors only pass through. */
@Catch()
export class CodedErrorFilter implements ExceptionFilter {
  constructor(private readonly log: Log) {}

  catch(raised: unknown, host: ArgumentsHost): void {
    if (host.getType<GqlContextType>() === 'graphql') throw raised;
    const slow = tookTooLong(raised);
    if (slow) this.log.error('A statement took too long', { error: raised });
    const error = slow ?? raised;
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    if (error instanceof CodedError) {
      const fieldErrors = error instanceof InputError ? error.fieldErrors : [];
      void reply.status(error.status).send({ code: error.code, message: error.message, fieldErrors });
      return;
    }
    const status =
      error instanceof HttpException
        ? error.getStatus()
        : ((error as { statusCode?: number } | null)?.statusCode ?? 500);
    if (status >= 500) {
      this.log.error('A request failed', { error });
      void reply
        .status(500)
        .send({ code: 'INTERNAL', message: 'Something went wrong on our side.', fieldErrors: [] });
      return;
    }
    const code =
      status === 404
        ? 'NOT_FOUND'
        : status === 413
          ? 'FILE_TOO_LARGE'
          : status === 429
            ? 'TOO_MANY_ATTEMPTS'
            : 'BAD_INPUT';
    void reply.status(status).send({ code, message: (error as Error).message, fieldErrors: [] });
  }
}
