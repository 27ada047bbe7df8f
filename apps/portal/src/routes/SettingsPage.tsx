export { SettingsView as SettingsPage } from '../features/settings/SettingsView.js';
