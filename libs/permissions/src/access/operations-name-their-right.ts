import { Injectable, OnApplicationBootstrap } from '@nestjs/common';
import { METHOD_METADATA } from '@nestjs/common/constants.js';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import { RESOLVER_TYPE_METADATA } from '@nestjs/graphql';
import { ACCESS } from '@sprawa/identity';

const OPERATIONS = ['Query', 'Mutation', 'Subscription'];

/** Closed by default: the server does not start while an operation or a route does not say whom it admits. */
@Injectable()
export class OperationsNameTheirRight implements OnApplicationBootstrap {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
  ) {}

  onApplicationBootstrap(): void {
    this.assertEveryOperationNamesItsRight();
  }

  /** @throws Error naming every handler without `@Requires`, `@CustomerOnly` or `@Public`. */
  assertEveryOperationNamesItsRight(): void {
    const silent = [
      ...this.discovery.getProviders().flatMap(({ instance }) => this.silentHandlers(instance, isOperation)),
      ...this.discovery.getControllers().flatMap(({ instance }) => this.silentHandlers(instance, isRoute)),
    ];
    if (silent.length > 0) {
      throw new Error(
        `These say nothing of whom they admit (@Requires, @CustomerOnly or @Public): ${[...new Set(silent)].join(', ')}`,
      );
    }
  }

  private silentHandlers(instance: unknown, answersRequests: (handler: object) => boolean): string[] {
    if (typeof instance !== 'object' || instance === null) return [];
    const prototype = Object.getPrototypeOf(instance) as Record<string, object> | null;
    if (!prototype || prototype === Object.prototype) return [];
    return this.scanner
      .getAllMethodNames(prototype)
      .filter((name) => answersRequests(prototype[name]!) && !Reflect.hasMetadata(ACCESS, prototype[name]!))
      .map((name) => `${instance.constructor.name}.${name}`);
  }
}

const isOperation = (handler: object) =>
  OPERATIONS.includes(Reflect.getMetadata(RESOLVER_TYPE_METADATA, handler) as string);
const isRoute = (handler: object) => Reflect.hasMetadata(METHOD_METADATA, handler);
