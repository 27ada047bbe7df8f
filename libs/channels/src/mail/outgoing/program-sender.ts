import { Injectable, OnModuleInit } from '@nestjs/common';
import { SystemMail } from '@sprawa/identity';
import { DataSource } from 'typeorm';

/** Mails about accounts come from the first stream's address, which people know; only before there is any from no-reply. */
@Injectable()
export class ProgramSender implements OnModuleInit {
  constructor(
    private readonly systemMail: SystemMail,
    private readonly source: DataSource,
  ) {}

  onModuleInit(): void {
    this.systemMail.useSender(async () => {
      const [sender] = (await this.source.query(
        `SELECT sender_name AS name, sender_address::text AS address FROM stream ORDER BY position, created_at LIMIT 1`,
      )) as {
        name: string;
        address: string;
      }[];
      return sender ?? null;
    });
  }
}
