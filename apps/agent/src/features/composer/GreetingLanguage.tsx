import { Button, Menu } from '@mantine/core';
import { languageNames } from '@sprawa/i18n';
import { IconLanguage } from '@tabler/icons-react';
import { useWritingT } from '../../messages/writing.js';
import { greetIn, greetingOf } from './greeting.js';
import type { Action } from './writing.js';
import classes from './composer.module.css';

interface Props {
  action: Action;
  html: string;
  onChange: (html: string) => void;
}

/** In which language the greeting is, and the others it can be in; gone once somebody wrote their own. */
export function GreetingLanguage({ action, html, onChange }: Props) {
  const t = useWritingT();
  const now = greetingOf(html, action.initialTexts);
  if (!now) return null;
  const label = t('form.greeting', { language: languageNames[now.language] });
  return (
    <Menu position="top-start" width={200}>
      <Menu.Target>
        <Button
          variant="subtle"
          color="neutral"
          size="compact-sm"
          leftSection={<IconLanguage size={16} stroke={1.7} aria-hidden="true" />}
          aria-label={`${now.language.toUpperCase()}: ${label}`}
          title={label}
          className={classes.greeting}
        >
          {now.language.toUpperCase()}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.RadioGroup
          value={now.language}
          onChange={(language) => onChange(greetIn(html, action.initialTexts, language))}
        >
          {[...action.initialTexts]
            .sort((a, b) => a.language.localeCompare(b.language))
            .map(({ language }) => (
              <Menu.RadioItem key={language} value={language} closeMenuOnClick>
                {languageNames[language]}
              </Menu.RadioItem>
            ))}
        </Menu.RadioGroup>
      </Menu.Dropdown>
    </Menu>
  );
}
