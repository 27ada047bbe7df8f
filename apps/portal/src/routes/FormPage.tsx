import { getRouteApi } from '@tanstack/react-router';
import { ContactFormView } from '../features/contact-form/ContactFormView.js';

const route = getRouteApi('/visitor/form/$key');

export function FormPage() {
  const { key } = route.useParams();
  return <ContactFormView key={key} formKey={key} />;
}
