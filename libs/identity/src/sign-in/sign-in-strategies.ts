import { Injectable, type ExecutionContext } from '@nestjs/common';
import { AuthGuard, PassportStrategy } from '@nestjs/passport';
import { CodedError } from '@sprawa/platform';
import type { FastifyRequest } from 'fastify';
import passportLocal from 'passport-local';
import { requestContext } from '../access/request-context.js';
import { languageOf } from '../languages/language.js';
import { signInMessage } from './messages.js';
import { SignIn } from './sign-in.js';

const OPTIONS = {
  usernameField: 'email',
  passwordField: 'password',
  passReqToCallback: true,
  session: false,
} as const;

@Injectable()
export class AgentPassword extends PassportStrategy(passportLocal.Strategy, 'agent') {
  constructor(private readonly signIn: SignIn) {
    super(OPTIONS);
  }

  /** @returns what becomes `request.user`: the agent's id */
  validate(request: FastifyRequest, email: unknown, password: unknown): Promise<string> {
    return this.signIn.account({
      door: 'agent',
      email,
      password,
      address: request.ip,
      userAgent: request.headers['user-agent'] ?? null,
      language: languageOf(request.headers['accept-language']),
    });
  }
}

@Injectable()
export class CustomerPassword extends PassportStrategy(passportLocal.Strategy, 'portal') {
  constructor(private readonly signIn: SignIn) {
    super(OPTIONS);
  }

  /** @returns what becomes `request.user`: the customer's id */
  validate(request: FastifyRequest, email: unknown, password: unknown): Promise<string> {
    return this.signIn.account({
      door: 'portal',
      email,
      password,
      address: request.ip,
      userAgent: request.headers['user-agent'] ?? null,
      language: languageOf(request.headers['accept-language']),
    });
  }
}

/** Passport answers with exceptions of its own when a field is missing; ours are the same for every wrong sign-in. */
function accountOrRefusal<User>(error: unknown, account: User, context: ExecutionContext): User {
  if (error) throw error;
  if (!account)
    throw new CodedError(
      'BAD_CREDENTIALS',
      signInMessage(requestContext(context).language, 'badCredentials'),
    );
  return account;
}

@Injectable()
export class AgentPasswordGuard extends AuthGuard('agent') {
  override handleRequest<User>(
    error: unknown,
    account: User,
    _info: unknown,
    context: ExecutionContext,
  ): User {
    return accountOrRefusal(error, account, context);
  }
}

@Injectable()
export class CustomerPasswordGuard extends AuthGuard('portal') {
  override handleRequest<User>(
    error: unknown,
    account: User,
    _info: unknown,
    context: ExecutionContext,
  ): User {
    return accountOrRefusal(error, account, context);
  }
}
