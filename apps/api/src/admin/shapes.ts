import { ApiProperty } from '@nestjs/swagger';

/** A refusal, the same at every route. */
export class RefusalShape {
  @ApiProperty({ example: 'FORBIDDEN' }) code!: string;
  @ApiProperty() message!: string;
  @ApiProperty({
    type: 'array',
    items: { type: 'object', properties: { path: { type: 'string' }, message: { type: 'string' } } },
  })
  fieldErrors!: { path: string; message: string }[];
}

export class SessionShape {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ enum: ['agent', 'portal'] }) door!: 'agent' | 'portal';
  @ApiProperty() email!: string;
  @ApiProperty() name!: string;
  @ApiProperty({ type: String, nullable: true, example: 'Firefox' }) browser!: string | null;
  @ApiProperty({ type: String, nullable: true, example: 'Linux' }) system!: string | null;
  @ApiProperty({ format: 'date-time' }) createdAt!: string;
  @ApiProperty({ format: 'date-time', description: 'Within a minute.' }) lastUsedAt!: string;
  @ApiProperty({ format: 'date-time', description: 'When it ends if it is not used again.' }) endsAt!: string;
}

export class SessionsShape {
  @ApiProperty({ type: [SessionShape], description: 'Last used first, at most 100.' })
  sessions!: SessionShape[];
}

export class EndAccountShape {
  @ApiProperty({ enum: ['agent', 'portal'] }) door!: 'agent' | 'portal';
  @ApiProperty({ format: 'email' }) email!: string;
}

export class CountShape {
  @ApiProperty({ description: 'How many it was done to.' }) count!: number;
}

export class TaskShape {
  @ApiProperty({ example: 'recount-counters' }) name!: string;
  @ApiProperty() summary!: string;
}

export class RunShape {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() task!: string;
  @ApiProperty({ enum: ['running', 'done', 'failed', 'abandoned'] }) state!: string;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) startedBy!: string | null;
  @ApiProperty({ format: 'date-time' }) startedAt!: Date;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) finishedAt!: Date | null;
  @ApiProperty() progressDone!: number;
  @ApiProperty({ type: Number, nullable: true, description: 'Null while nobody knows.' })
  progressTotal!: number | null;
  @ApiProperty({ type: Object, nullable: true, additionalProperties: true }) result!: object | null;
  @ApiProperty({ type: String, nullable: true }) error!: string | null;
}

export class MaintenanceShape {
  @ApiProperty({ type: [TaskShape] }) tasks!: TaskShape[];
  @ApiProperty({ type: [RunShape], description: 'The latest first, at most 50.' }) runs!: RunShape[];
}
