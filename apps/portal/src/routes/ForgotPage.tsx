export { ForgotForm as ForgotPage } from '../features/sign-in/ForgotForm.js';
