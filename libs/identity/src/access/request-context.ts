import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { GqlExecutionContext, type GqlContextType } from '@nestjs/graphql';
import { languageOf, type Language } from '../languages/language.js';
import type { Actor, Caller } from './actor.js';

/** What every GraphQL operation's context holds at least; made once per request or per WebSocket connection. */
export interface RequestContext {
  actor: Actor | null;
  language: Language;
  /** Hands the browser a new cookie; only where the session came as a cookie over HTTP. */
  setCookie?: (header: string) => void;
}

/** The part of an HTTP request that access needs; `actor` is put there by the guard. */
export interface HttpRequest {
  headers: Record<string, string | string[] | undefined>;
  /** The caller's, behind proxies one trusts. */
  ip?: string;
  actor?: Actor | null;
}

/** Where an HTTP request comes from. */
export function callerOf({ ip, headers }: HttpRequest): Caller {
  const userAgent = headers['user-agent'];
  return { address: ip ?? null, userAgent: typeof userAgent === 'string' ? userAgent : null };
}

/** Actor and language of whatever is being handled: a GraphQL operation or an HTTP route. */
export function requestContext(context: ExecutionContext): RequestContext {
  if (context.getType<GqlContextType>() === 'graphql')
    return GqlExecutionContext.create(context).getContext<RequestContext>();
  const request = context.switchToHttp().getRequest<HttpRequest>();
  return { actor: request.actor ?? null, language: languageOf(request.headers['accept-language']) };
}

/** The actor of an operation or route; null at public ones when nobody is signed in. */
export const CurrentActor = createParamDecorator(
  (_: unknown, context: ExecutionContext): Actor | null => requestContext(context).actor,
);

/** The language in which to answer. */
export const CurrentLanguage = createParamDecorator(
  (_: unknown, context: ExecutionContext): Language => requestContext(context).language,
);
