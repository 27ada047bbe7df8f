import { filterOf, parseAuditSearch } from './audit-search.js';

describe('what the address bar says of the audit log', () => {
  it('is kept where it can be understood', () => {
    const said = { who: 'a', kind: 'TOKENS', from: '2026-11-01', to: '2026-11-30', q: 'shop' };
    expect(parseAuditSearch(said)).toEqual(said);
    expect(parseAuditSearch({ kind: 'WEATHER', from: 'yesterday', to: 3, q: '' })).toEqual({});
  });

  it('asks for whole days, the last one too', () => {
    expect(filterOf({ from: '2026-11-30', to: '2026-11-30' })).toEqual({
      from: new Date(2026, 10, 30).toISOString(),
      to: new Date(2026, 11, 1).toISOString(),
    });
    expect(filterOf({})).toEqual({});
  });
});
