import { EmptyState, ErrorState, SkeletonLines } from '@sprawa/ui';
import { IconForms } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useT } from '../../messages/use-t.js';
import { CheckMailbox } from './CheckMailbox.js';
import { ContactForm, type Submitted } from './ContactForm.js';
import { contactFormQuery } from './operations/contact-form.js';

export function ContactFormView({ formKey }: { formKey: string }) {
  const t = useT();
  const { data: contactForm, isPending, error, refetch, isFetching } = useQuery(contactFormQuery(formKey));
  const [submitted, setSubmitted] = useState<Submitted | null>(null);
  const top = useRef<HTMLDivElement>(null);

  // A page took the place of another without a navigation: the reader, and the screen reader, start at its top.
  useEffect(() => {
    if (!submitted) return;
    window.scrollTo({ top: 0 });
    top.current?.focus();
  }, [submitted]);

  if (isPending) return <SkeletonLines widths={[50, 100, 100, 100, 100]} height={28} gap={24} />;
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} retrying={isFetching} />;
  if (!contactForm) {
    return (
      <EmptyState
        heading
        icon={<IconForms size={26} stroke={1.6} />}
        title={t('form.notFoundTitle')}
        text={t('form.notFoundText')}
      />
    );
  }
  return (
    <>
      {submitted && (
        <div ref={top} tabIndex={-1} style={{ outline: 'none' }}>
          <CheckMailbox
            submitted={submitted}
            thanks={contactForm.thanks}
            onCorrect={() => setSubmitted(null)}
          />
        </div>
      )}
      {/* Kept while out of sight, so that correcting the address loses nothing. */}
      <div hidden={submitted !== null}>
        <ContactForm key={contactForm.key} contactForm={contactForm} onSubmitted={setSubmitted} />
      </div>
    </>
  );
}
