import { Injectable, OnModuleInit } from '@nestjs/common';
import { Maintenance } from '@sprawa/platform';
import { Sweep } from './sweep.js';

@Injectable()
export class SessionMaintenance implements OnModuleInit {
  constructor(
    private readonly maintenance: Maintenance,
    private readonly sweep: Sweep,
  ) {}

  onModuleInit(): void {
    this.maintenance.add({
      name: 'clean-expired',
      summary: 'Takes away sessions, links and failed sign-ins that no longer count; done hourly by itself.',
      work: () => this.sweep.sweep(),
    });
  }
}
