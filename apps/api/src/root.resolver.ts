import { Mutation, Query, Resolver, Subscription } from '@nestjs/graphql';
import { Public } from '@sprawa/identity';
import { Bus } from '@sprawa/platform';
import { Module } from '@nestjs/common';
import { VERSION } from './version.js';

@Resolver()
class RootResolver {
  constructor(private readonly bus: Bus) {}

  @Query()
  @Public()
  version(): string {
    return VERSION;
  }

  @Mutation()
  @Public()
  ping(): boolean {
    return true;
  }

  /** Says nothing while the program runs. */
  @Subscription()
  @Public()
  async *serverClosing(): AsyncGenerator<object> {
    await new Promise<void>((resolve) => this.bus.on('never').subscribe({ complete: resolve }));
    yield { serverClosing: true };
  }
}

@Module({ providers: [RootResolver] })
export class RootAgentDoor {}

@Module({ providers: [RootResolver] })
export class RootPortalDoor {}
