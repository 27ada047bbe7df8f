import { CanActivate, ExecutionContext, Injectable } from '@nestjs/common';
import { InputError } from '@sprawa/platform';
import { requestContext, type HttpRequest } from '../access/request-context.js';
import { inputMessage } from '../input/messages.js';

/** Another site's form can post anything but JSON: whoever sends JSON is a page of ours or a program (CSRF). */
@Injectable()
export class JsonOnly implements CanActivate {
  canActivate(context: ExecutionContext): boolean {
    const type = context.switchToHttp().getRequest<HttpRequest>().headers['content-type'];
    if (typeof type === 'string' && /^application\/json\s*(;|$)/i.test(type)) return true;
    throw new InputError(inputMessage(requestContext(context).language, 'json'), []);
  }
}
