import { ApiProperty } from '@nestjs/swagger';

export const MAIL_STATES = ['received', 'done', 'dropped', 'quarantined'] as const;

export class LedgerRowShape {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() mailbox!: string;
  @ApiProperty({ enum: ['smtp', 'imap'] }) source!: string;
  @ApiProperty({ enum: MAIL_STATES }) state!: string;
  @ApiProperty({ type: String, nullable: true }) dropReason!: string | null;
  @ApiProperty({ type: String, nullable: true }) lastError!: string | null;
  @ApiProperty() attempts!: number;
  @ApiProperty() envelopeFrom!: string;
  @ApiProperty({ type: String, nullable: true }) subject!: string | null;
  @ApiProperty({ type: String, nullable: true }) messageId!: string | null;
  @ApiProperty({ description: 'Bytes.' }) size!: number;
  @ApiProperty() sha256!: string;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) caseId!: string | null;
  @ApiProperty({ format: 'date-time' }) receivedAt!: Date;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) triedAt!: Date | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) doneAt!: Date | null;
}

export class LedgerPageShape {
  @ApiProperty({ type: [LedgerRowShape] }) rows!: LedgerRowShape[];
  @ApiProperty({ type: String, nullable: true, description: 'For `after`; null on the last page.' })
  next!: string | null;
}

export class LedgerCountShape {
  @ApiProperty() mailbox!: string;
  @ApiProperty({ enum: MAIL_STATES }) state!: string;
  @ApiProperty() count!: number;
}

export class LedgerCountsShape {
  @ApiProperty({ type: [LedgerCountShape] }) counts!: LedgerCountShape[];
}

export class ReprocessShape {
  @ApiProperty({ required: false, description: 'Those of one mailbox.' }) mailbox?: string;
  @ApiProperty({ required: false, enum: [true], description: 'Those of all.' }) all?: boolean;
}
