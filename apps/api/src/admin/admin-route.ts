import { UseFilters, UseGuards, applyDecorators } from '@nestjs/common';
import {
  ApiBearerAuth,
  ApiCookieAuth,
  ApiExtraModels,
  ApiTags,
  ApiResponse,
  getSchemaPath,
} from '@nestjs/swagger';
import { JsonOnly, RefusalFilter } from '@sprawa/identity';
import { RefusalShape } from './shapes.js';

/** What the cookie is called in the description; in the browser, by `cookieName`. */
export const SESSION_COOKIE = 'session';

/** What all operators' controllers have in common. */
export const AdminRoutes = (tag: string) =>
  applyDecorators(
    UseFilters(RefusalFilter),
    ApiTags(tag),
    ApiBearerAuth(),
    ApiCookieAuth(SESSION_COOKIE),
    ApiExtraModels(RefusalShape),
    ApiResponse({ status: '4XX', description: 'Refused.', schema: { $ref: getSchemaPath(RefusalShape) } }),
  );

/** Of routes that change something: a body of JSON, `{}` at least, which no page of another site can send (CSRF). */
export const Changes = () => applyDecorators(UseGuards(JsonOnly));
