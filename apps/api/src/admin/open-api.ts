import { Injectable } from '@nestjs/common';
import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { cookieName } from '@sprawa/identity';
import { SESSION_COOKIE } from './admin-route.js';
import { Settings } from '@sprawa/platform';
import { VERSION } from '../version.js';

/** The operators' interface told in OpenAPI, read off the controllers once they are known. */
@Injectable()
export class OpenApi {
  private told: OpenAPIObject | null = null;

  constructor(private readonly settings: Settings) {}

  describe(app: INestApplication, module: new () => unknown): void {
    const config = new DocumentBuilder()
      .setTitle('Sprawa, for operators')
      .setDescription(
        'Agents sign in at /auth/agent/sign-in and send the token, or the browser’s cookie. Each group of routes asks for a right of its own. Whatever changes something takes JSON, `{}` at least.',
      )
      .setVersion(VERSION)
      .addServer(this.settings.PUBLIC_URL)
      .addBearerAuth()
      .addCookieAuth(
        cookieName('agent', this.settings.PUBLIC_URL),
        { type: 'apiKey', in: 'cookie' },
        SESSION_COOKIE,
      )
      .build();
    this.told = SwaggerModule.createDocument(app, config, { include: [module] });
  }

  document(): OpenAPIObject {
    if (!this.told) throw new Error('The interface has not been described yet');
    return this.told;
  }
}
