import { CanActivate, ExecutionContext, Injectable, RequestMethod } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { METHOD_METADATA } from '@nestjs/common/constants.js';
import { RESOLVER_TYPE_METADATA, type GqlContextType } from '@nestjs/graphql';
import {
  ACCESS,
  requestContext,
  type Access,
  type Actor,
  type AgentActor,
  type HttpRequest,
  type Language,
  type Right,
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
    admit(actor, access, language, changesSomething(context.getHandler()));
    return true;
  }

  /** A route's door follows from whom it admits: an agent's cookie is never looked at for a customer's route. */
  private async findActor(context: ExecutionContext, access: Access): Promise<void> {
    const request = context.switchToHttp().getRequest<HttpRequest>();
    request.actor = await this.actors.fromRequest({
      headers: request.headers,
      door: access.to === 'customers' ? 'portal' : 'agent',
      address: request.ip ?? null,
    });
  }
}

/**
 * @throws CodedError UNAUTHENTICATED when nobody is signed in; FORBIDDEN when somebody is who may not:
 * of the other door, without the right, or where the handler does not say what it asks.
 * @param changes whether it changes something: a right to read lets an agent do so as well, a token only if it may act
 */
export function admit(
  actor: Actor | null,
  access: Access | undefined,
  language: Language,
  changes = false,
): void {
  if (access?.to === 'everybody') return;
  if (!actor) throw new CodedError('UNAUTHENTICATED', refusal(language, 'unauthenticated'));
  const admitted =
    access?.to === 'customers'
      ? actor.kind === 'customer'
      : access?.to === 'agents' && actor.kind === 'agent' && mayCome(actor, access, changes);
  if (!admitted) throw new CodedError('FORBIDDEN', refusal(language, 'forbidden'));
}

function mayCome(
  { rights, token }: AgentActor,
  { right, tokens }: Extract<Access, { to: 'agents' }>,
  changes: boolean,
): boolean {
  if (!token) return rights.has(right);
  return (rights.has(right) || tokens === 'admitted') && (!changes || token.mayAct || !isForReading(right));
}

/** Rights that say of themselves only that one may look: what is changed under them is acting on cases, or one's own. */
const isForReading = (right: Right): boolean =>
  right.endsWith('.read') || right === 'self' || right === 'template.use';

/** Mutations, and routes but for those that only give. */
function changesSomething(handler: object): boolean {
  const operation = Reflect.getMetadata(RESOLVER_TYPE_METADATA, handler) as string | undefined;
  if (operation) return operation === 'Mutation';
  return Reflect.getMetadata(METHOD_METADATA, handler) !== RequestMethod.GET;
}
