import { readSettings, SettingsError } from './settings.js';

describe('settings', () => {
  it('have a default for everything', () => {
    expect(readSettings({})).toMatchObject({
      PORT: 3000,
      SMTP_PORT: 2525,
      PUBLIC_URL: 'http://localhost:3000',
      demo: true,
    });
  });

  it('read numbers from the environment and follow the port in the public address', () => {
    expect(readSettings({ PORT: '8080' })).toMatchObject({ PORT: 8080, PUBLIC_URL: 'http://localhost:8080' });
  });

  it('have no demo in production', () => {
    expect(readSettings({ NODE_ENV: 'production' }).demo).toBe(false);
  });

  it.each([
    ['PORT', 'abc'],
    ['PORT', '70000'],
    ['NODE_ENV', 'prod'],
    ['DATABASE_URL', 'mysql://x'],
    ['SMTP_URL', 'http://x'],
    ['PUBLIC_URL', 'not an address'],
    ['FILE_MAX_BYTES', '-1'],
    ['TIME_ZONE', 'Europe/Warszawa'],
    ['TIME_ZONE', '+02:00'],
  ])('name a wrong %s', (key, value) => {
    expect(() => readSettings({ [key]: value })).toThrow(SettingsError);
    expect(() => readSettings({ [key]: value })).toThrow(key);
  });
});
