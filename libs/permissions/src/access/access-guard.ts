import { CanActivate, ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { GqlContextType } from '@nestjs/graphql';
import {
  ACCESS,
  requestContext,
  type Access,
  type Actor,
  type HttpRequest,
  type Language,
} from '@sprawa/identity';
import { CodedError } from '@sprawa/platform';
import { ActorLoader } from '../actor/load-actor.js';
import { refusal } from './refusals.js';

/**
 * Asks every operation and every route who calls, and whether they may. Nest does not ask for the fields below an
 * operation (no `fieldResolverEnhancers`): what they show was decided by the query that found their parent.
 */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly actors: ActorLoader,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const graphql = context.getType<GqlContextType>() === 'graphql';
    const access = this.reflector.get<Access | undefined>(ACCESS, context.getHandler());
    if (access?.to === 'everybody') return true;
    if (!graphql && access) await this.findActor(context, access);
    const { actor, language } = requestContext(context);
    admit(actor, access, language);
    return true;
  }

  /** A route's door follows from whom it admits: an agent's cookie is never looked at for a customer's route. */
  private async findActor(context: ExecutionContext, access: Access): Promise<void> {
    const request = context.switchToHttp().getRequest<HttpRequest>();
    request.actor = await this.actors.fromRequest({
      headers: request.headers,
      door: access.to === 'customers' ? 'portal' : 'agent',
    });
  }
}

/**
 * @throws CodedError UNAUTHENTICATED when nobody is signed in; FORBIDDEN when somebody is who may not:
 * of the other door, without the right, or where the handler does not say what it asks.
 */
export function admit(actor: Actor | null, access: Access | undefined, language: Language): void {
  if (access?.to === 'everybody') return;
  if (!actor) throw new CodedError('UNAUTHENTICATED', refusal(language, 'unauthenticated'));
  const admitted =
    access?.to === 'customers'
      ? actor.kind === 'customer'
      : access?.to === 'agents' && actor.kind === 'agent' && actor.rights.has(access.right);
  if (!admitted) throw new CodedError('FORBIDDEN', refusal(language, 'forbidden'));
}
