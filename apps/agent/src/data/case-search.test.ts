import {
  parseCaseSearch,
  parseSearch,
  stringifySearch,
  toFilter,
  toggleFacet,
  withoutFilters,
  sortsOf,
  usualSort,
} from './case-search.js';

describe('the address of a list', () => {
  it('survives being written and read again', () => {
    const search = parseCaseSearch({
      queue: 'MINE',
      stream: 's-1',
      state: ['a', 'b'],
      priority: ['URGENT'],
      q: 'faktura, 12 & 13',
      sort: 'OLDEST',
    });
    expect(parseCaseSearch(parseSearch(stringifySearch({ ...search })))).toEqual(search);
  });

  it('keeps lists readable', () => {
    expect(stringifySearch({ queue: 'ALL', state: ['a', 'b'] })).toBe('?queue=ALL&state=a,b');
  });

  it('reads a number as words to look for', () => {
    expect(parseCaseSearch(parseSearch('?q=10042')).q).toBe('10042');
  });

  it('drops what it does not understand', () => {
    expect(
      parseCaseSearch({
        queue: 'NOPE',
        sort: 'SIDEWAYS',
        priority: 'HIGH,LOUD',
        stream: '"><script>',
        extra: 1,
        state: '',
      }),
    ).toEqual({ priority: ['HIGH'] });
  });

  it('cuts a text the server would refuse', () => {
    expect(parseCaseSearch({ q: 'x'.repeat(500) }).q).toHaveLength(200);
  });

  it('is empty for the list one starts with', () => {
    expect(stringifySearch({ ...parseCaseSearch({ sort: 'NEWEST_ACTIVITY', q: '  ' }) })).toBe('');
  });
});

describe('the filter asked of the server', () => {
  it('is all open cases when nothing was chosen', () => {
    expect(toFilter({})).toEqual({ queue: 'ALL' });
  });

  it('looks in closed cases too when one searches without a queue', () => {
    expect(toFilter({ q: 'umowa' })).toEqual({ queue: undefined, text: 'umowa' });
  });

  it('stays in the queue that was chosen', () => {
    expect(toFilter({ queue: 'ARCHIVE', q: 'umowa', stream: 's' })).toEqual({
      queue: 'ARCHIVE',
      text: 'umowa',
      streamIds: ['s'],
    });
  });
});

describe('a filter chip', () => {
  it('is put on and taken off by the same click', () => {
    const on = toggleFacet({ queue: 'MINE' }, 'priority', 'HIGH');
    expect(on).toEqual({ queue: 'MINE', priority: ['HIGH'] });
    expect(toggleFacet(on, 'priority', 'HIGH')).toEqual({ queue: 'MINE' });
  });

  it('goes with all others, leaving queue, stream and order', () => {
    expect(withoutFilters({ queue: 'MINE', stream: 's', sort: 'OLDEST', q: 'x', owner: ['o'] })).toEqual({
      queue: 'MINE',
      stream: 's',
      sort: 'OLDEST',
    });
  });
});

describe('the order of a search', () => {
  it('is by how well it answers, unless another was chosen', () => {
    expect(usualSort({ q: 'x' })).toBe('RELEVANCE');
    expect(parseCaseSearch({ q: 'x', sort: 'NEWEST_ACTIVITY' })).toEqual({ q: 'x', sort: 'NEWEST_ACTIVITY' });
    expect(parseCaseSearch({ q: 'x', sort: 'RELEVANCE' })).toEqual({ q: 'x' });
  });

  it('is none of a list where nothing is looked for', () => {
    expect(usualSort({})).toBe('NEWEST_ACTIVITY');
    expect(parseCaseSearch({ sort: 'RELEVANCE' })).toEqual({});
    expect(sortsOf({})).not.toContain('RELEVANCE');
  });
});
