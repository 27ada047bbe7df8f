import { Injectable } from '@nestjs/common';
import type { WebForm } from '@sprawa/workflow';
import { DataSource } from 'typeorm';

export interface FoundForm {
  definition: WebForm;
  stream: {
    id: string;
    name: Record<string, string>;
    sender: { name: string; address: string };
    timeZone: string | null;
  };
}

/** Public forms and the streams they lead to. */
@Injectable()
export class WebForms {
  constructor(private readonly source: DataSource) {}

  async find(key: string): Promise<FoundForm | null> {
    const [row] = (await this.source.query(
      `SELECT f.definition, s.id, s.name, s.sender_name, s.sender_address::text AS sender_address, s.definition ->> 'timeZone' AS time_zone
       FROM web_form f JOIN stream s ON s.id = f.stream_id WHERE f.key = $1 AND f.gone_at IS NULL`,
      [key.slice(0, 100)],
    )) as {
      definition: WebForm;
      id: string;
      name: Record<string, string>;
      sender_name: string;
      sender_address: string;
      time_zone: string | null;
    }[];
    return row
      ? {
          definition: row.definition,
          stream: {
            id: row.id,
            name: row.name,
            sender: { name: row.sender_name, address: row.sender_address },
            timeZone: row.time_zone,
          },
        }
      : null;
  }
}
