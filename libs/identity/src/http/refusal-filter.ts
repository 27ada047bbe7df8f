import { Catch, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import { CodedError, InputError } from '@sprawa/platform';
import type { FastifyReply } from 'fastify';

/** Answers a route's refusal as `{code, message, fieldErrors}`. For HTTP only; GraphQL has its own way of saying so. */
@Catch(CodedError)
export class RefusalFilter implements ExceptionFilter<CodedError> {
  catch(error: CodedError, host: ArgumentsHost): unknown {
    if (host.getType() !== 'http') throw error;
    return host
      .switchToHttp()
      .getResponse<FastifyReply>()
      .status(error.status)
      .send({
        code: error.code,
        message: error.message,
        fieldErrors: error instanceof InputError ? error.fieldErrors : [],
      });
  }
}
