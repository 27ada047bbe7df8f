import { useComputedColorScheme } from '@mantine/core';
import { useCommonT } from '@sprawa/i18n';
import { IconPhotoOff } from '@tabler/icons-react';
import { useCallback, useMemo, useRef, useState } from 'react';
import { css } from '../theme/oklch.js';
import { surfaces, toneColours } from '../theme/tokens.js';
import { hasRemoteImages, mailDocument } from './mail-document.js';
import { mailFonts } from './mail-fonts.js';
import classes from './MailFrame.module.css';

interface Props {
  html: string;
  /** Accessible name; "Text of the message" when not given. */
  label?: string;
  /** Pixels; the reading size of the surroundings. */
  fontSize?: number;
}

/** Somebody else's HTML in a frame that runs no script and fetches nothing from outside until asked; as tall as its content. */
export function MailFrame({ html, label, fontSize = 15 }: Props) {
  const t = useCommonT();
  const scheme = useComputedColorScheme('light');
  const [shown, setShown] = useState(false);
  const [height, setHeight] = useState(24);
  const watching = useRef<ResizeObserver | null>(null);

  const document = useMemo(() => {
    const colours = {
      scheme,
      text: css(surfaces[scheme].text),
      link: css(toneColours('accent', scheme).text),
      line: css(surfaces[scheme].line),
    };
    return mailDocument(html, colours, shown, mailFonts);
  }, [html, scheme, shown]);

  const measure = useCallback(
    (frame: HTMLIFrameElement) => {
      const body = frame.contentDocument?.body;
      watching.current?.disconnect();
      if (!body) return;
      body.style.fontSize = `${fontSize}px`;
      // scrollHeight leaves out a horizontal scroll bar; offsetHeight of the body counts it.
      const fit = () => setHeight(Math.ceil(Math.max(body.scrollHeight, body.offsetHeight)) + 1);
      watching.current = new ResizeObserver(fit);
      watching.current.observe(body);
      fit();
    },
    [fontSize],
  );

  return (
    <>
      {!shown && hasRemoteImages(html) && (
        <div className={classes.blocked}>
          <IconPhotoOff size={18} stroke={1.7} aria-hidden="true" className={classes.icon} />
          <span>
            {t('mail.imagesBlocked')}{' '}
            <button type="button" className={classes.show} onClick={() => setShown(true)}>
              {t('mail.showImages')}
            </button>
          </span>
        </div>
      )}
      <iframe
        title={label ?? t('mail.frame')}
        className={classes.frame}
        style={{ height, colorScheme: scheme }}
        // Same origin lets us measure; without scripts it gives the mail nothing.
        sandbox="allow-same-origin allow-popups allow-popups-to-escape-sandbox"
        srcDoc={document}
        onLoad={(event) => measure(event.currentTarget)}
      />
    </>
  );
}
