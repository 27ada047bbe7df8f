import { ErrorState, RestRefusal, SkeletonLines } from '@sprawa/ui';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ActivateCase } from './ActivateCase.js';
import { linkQuery } from './operations/link.js';
import { isGone } from './is-gone.js';
import { LinkGone } from './LinkGone.js';
import { RegisterForm } from './RegisterForm.js';
import { ResetPasswordForm } from './ResetPasswordForm.js';

interface Props {
  token: string;
  /** Signed in; the number of the case to show, if there is one. */
  onRegistered: (caseNumber: string | null, name: string) => void;
  onPasswordReset: () => void;
}

/** What the link of a mail leads to: registering, activating a case, a new password, or a kind word when it is used up. */
export function LinkView({ token, onRegistered, onPasswordReset }: Props) {
  const { data: link, isPending, error, refetch, isFetching } = useQuery(linkQuery(token));
  const [gone, setGone] = useState(false);

  /** A link may be used up between opening the page and pressing the button. */
  const watched = async <Answer,>(use: Promise<Answer>): Promise<Answer> => {
    try {
      return await use;
    } catch (refusal) {
      if (refusal instanceof RestRefusal && isGone(refusal.code)) setGone(true);
      throw refusal;
    }
  };

  if (isPending) return <SkeletonLines widths={[60, 90, 100, 100, 40]} height={20} gap={18} />;
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} retrying={isFetching} />;
  if (!link || gone) return <LinkGone />;
  switch (link.purpose) {
    case 'REGISTER':
      return (
        <RegisterForm
          token={token}
          email={link.email}
          subject={link.subject ?? null}
          name={link.name ?? ''}
          watched={watched}
          onRegistered={onRegistered}
        />
      );
    case 'ACTIVATE':
      return (
        <ActivateCase token={token} email={link.email} subject={link.subject ?? null} watched={watched} />
      );
    case 'RESET_PASSWORD':
      return (
        <ResetPasswordForm token={token} email={link.email} watched={watched} onDone={onPasswordReset} />
      );
  }
}
