import { Injectable, type OnModuleInit } from '@nestjs/common';
import { FieldUses } from '@sprawa/contacts';
import type { LocalizedText } from '@sprawa/workflow';
import { inLanguage } from './stream.js';

/** A field of contacts that a stream shows above its cases is not removed under it. */
@Injectable()
export class ContactFieldsInHeaders implements OnModuleInit {
  constructor(private readonly uses: FieldUses) {}

  onModuleInit(): void {
    this.uses.register(async (tx, keys, language) => {
      const rows = (await tx.query(
        `SELECT h.item ->> 'contact' AS key, s.definition -> 'name' AS name
         FROM stream s, jsonb_array_elements(coalesce(s.definition #> '{workflow,header}', '[]')) AS h(item)
         WHERE h.item ->> 'contact' = ANY ($1::text[]) ORDER BY s.position, s.key`,
        [keys],
      )) as { key: string; name: LocalizedText }[];
      return new Map(
        keys.flatMap((key): [string, string[]][] => {
          const names = rows.filter((row) => row.key === key).map(({ name }) => inLanguage(name, language));
          return names.length > 0 ? [[key, [...new Set(names)]]] : [];
        }),
      );
    });
  }
}
