import type { MailServer } from './mail-server.js';

/** How a server mail goes out by is spoken to; a password never leaves in the clear, save to this machine. */
export function smtpOptions({ host, port, security, user, password }: MailServer) {
  return {
    host,
    port,
    secure: security === 'tls',
    requireTLS: security === 'starttls',
    ignoreTLS: security === 'none',
    ...(user && { auth: { user, pass: password } }),
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}
