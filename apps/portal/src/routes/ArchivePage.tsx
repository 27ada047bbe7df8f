export { Archive as ArchivePage } from '../features/cases/Archive.js';
