import { getMetadataStorage } from 'class-validator';
import { readFileSync } from 'node:fs';
import { Settings, readSettings } from './settings.js';

const page = readFileSync(new URL('../../../../docs/settings.md', import.meta.url), 'utf8');
/** Rows of the tables: `| NAME | default | …`, both in code marks. */
const documented = new Map(
  [...page.matchAll(/^\| `([A-Z][A-Z0-9_]*)` +\| (?:`([^`]+)`|unset) +\|/gm)].map(([, name, value]) => [
    name!,
    value,
  ]),
);
/** Whatever is checked at start can be set; properties without a check would be thrown out by the reader of settings. */
const settable = [
  ...new Set(
    getMetadataStorage()
      .getTargetValidationMetadatas(Settings, '', false, false)
      .map(({ propertyName }) => propertyName),
  ),
];

describe('docs/settings.md', () => {
  it('has a row for each setting, and for nothing else', () => {
    expect(settable.length).toBeGreaterThan(0);
    expect([...documented.keys()].sort()).toEqual([...settable].sort());
  });

  it.each(settable)('tells the default of %s', (name) => {
    const value = readSettings({})[name as keyof Settings];
    expect(documented.get(name)).toBe(value === undefined ? undefined : String(value));
  });
});
