import { placesFor, settingsPlaces } from './settings-places.js';

const keys = (...rights: string[]) => placesFor(rights).map(({ key }) => key);

describe('the places of the settings', () => {
  it('are none for whoever has no right to any', () => {
    expect(keys()).toEqual([]);
    expect(keys('case.read', 'self')).toEqual([]);
  });

  it('open by any of their rights', () => {
    expect(keys('template.use')).toEqual(['templates']);
    expect(keys('token.manage')).toEqual(['tokens']);
    expect(keys('token.create', 'people.manage')).toEqual(['people', 'groups', 'tokens']);
    expect(keys('workflow.manage')).toEqual(['workflows', 'contactFields']);
  });

  it('are each of another name and address', () => {
    expect(new Set(settingsPlaces.map(({ key }) => key)).size).toBe(settingsPlaces.length);
    expect(new Set(settingsPlaces.map(({ to }) => to)).size).toBe(settingsPlaces.length);
  });
});
