import { ApiProperty } from '@nestjs/swagger';
import { OUTBOX_STATES, type OutboxState } from '@sprawa/platform';

export class JobShape {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ example: 'mail.send' }) topic!: string;
  @ApiProperty({ enum: OUTBOX_STATES }) state!: OutboxState;
  @ApiProperty({ description: 'Tries so far.' }) attempts!: number;
  @ApiProperty({ type: String, nullable: true }) lastError!: string | null;
  @ApiProperty({ format: 'date-time' }) createdAt!: string;
  @ApiProperty({ format: 'date-time' }) nextAttemptAt!: string;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) doneAt!: string | null;
}

export class JobsShape {
  @ApiProperty({ type: [JobShape] }) rows!: JobShape[];
  @ApiProperty({ type: String, nullable: true, description: 'For `after`; null on the last page.' })
  endCursor!: string | null;
}

export class JobCountShape {
  @ApiProperty() topic!: string;
  @ApiProperty({ enum: OUTBOX_STATES }) state!: OutboxState;
  @ApiProperty() count!: number;
  @ApiProperty({ description: 'Seconds since the oldest of them was written.' }) oldestSeconds!: number;
}

export class JobCountsShape {
  @ApiProperty({ type: [JobCountShape] }) counts!: JobCountShape[];
}

export class RetryShape {
  @ApiProperty({ required: false, example: 'mail.send' }) topic?: string;
  @ApiProperty({ required: false, description: 'true instead of a topic' }) all?: boolean;
}

export class ReasonShape {
  @ApiProperty({ minLength: 1, maxLength: 500, description: 'One line; kept.' }) reason!: string;
}
