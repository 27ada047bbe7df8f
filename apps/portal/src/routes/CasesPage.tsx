export { OpenCases as CasesPage } from '../features/cases/OpenCases.js';
