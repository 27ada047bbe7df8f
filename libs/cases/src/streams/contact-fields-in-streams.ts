import { Injectable, type OnModuleInit } from '@nestjs/common';
import { FieldUses } from '@sprawa/contacts';
import { contactFieldsNamed, type WorkflowFile } from '@sprawa/workflow';
import { inLanguage } from './stream.js';

/** A field of contacts that a stream shows above its cases or names in its mails is not removed under it. */
@Injectable()
export class ContactFieldsInStreams implements OnModuleInit {
  constructor(private readonly uses: FieldUses) {}

  onModuleInit(): void {
    this.uses.register(async (tx, keys, language) => {
      const rows = (await tx.query(`SELECT definition FROM stream ORDER BY position, key`)) as {
        definition: WorkflowFile;
      }[];
      const streams = rows.map(({ definition }) => ({
        name: inLanguage(definition.name, language),
        named: contactFieldsNamed(definition),
      }));
      return new Map(
        keys.flatMap((key): [string, string[]][] => {
          const names = streams.filter(({ named }) => named.has(key)).map(({ name }) => name);
          return names.length > 0 ? [[key, [...new Set(names)]]] : [];
        }),
      );
    });
  }
}
