import { Module } from '@nestjs/common';
import { DoorMetrics } from './door-metrics.js';

/** One for both doors. */
@Module({ providers: [DoorMetrics], exports: [DoorMetrics] })
export class DoorMetricsModule {}
