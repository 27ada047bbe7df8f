import { getRouteApi, useRouter } from '@tanstack/react-router';
import { SignInForm } from '../features/sign-in/SignInForm.js';
import { safeNext } from '../session/safe-next.js';

const route = getRouteApi('/visitor/sign-in');

export function SignInPage() {
  const router = useRouter();
  const { next } = route.useSearch();
  return <SignInForm onSignedIn={() => void router.navigate({ href: safeNext(next) })} />;
}
