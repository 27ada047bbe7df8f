import { ActionIcon, Menu, Tooltip } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import {
  chooseLanguage,
  isLanguage,
  languageNames,
  languages,
  useCommonT,
  useLanguage,
  useTranslation,
  type Language,
} from '@sprawa/i18n';
import { IconLanguage } from '@tabler/icons-react';

interface Props {
  /** Told after the interface has changed, e.g. to keep the choice with the account. */
  onChosen?: (language: Language) => void;
}

/** The interface's language, remembered in this browser. */
export function LanguageSwitch({ onChosen }: Props) {
  const t = useCommonT();
  return (
    <Menu position="bottom-end" withinPortal={false}>
      <Tooltip label={t('language.label')}>
        <Menu.Target>
          <ActionIcon aria-label={t('language.label')}>
            <IconLanguage size={20} stroke={1.7} aria-hidden="true" />
          </ActionIcon>
        </Menu.Target>
      </Tooltip>
      <Menu.Dropdown>
        <LanguageItems onChosen={onChosen} />
      </Menu.Dropdown>
    </Menu>
  );
}

/** The four choices, for a menu that holds more. */
export function LanguageItems({ onChosen }: Props) {
  const t = useCommonT();
  const { i18n } = useTranslation();
  const now = useLanguage();
  const choose = (language: string) => {
    if (!isLanguage(language)) return;
    chooseLanguage(i18n, language).then(
      () => onChosen?.(language),
      () => notifications.show({ color: 'bad', message: t('error.network') }),
    );
  };
  return (
    <Menu.RadioGroup value={now} onChange={choose}>
      {languages.map((language) => (
        <Menu.RadioItem key={language} value={language} lang={language} closeMenuOnClick>
          {languageNames[language]}
        </Menu.RadioItem>
      ))}
    </Menu.RadioGroup>
  );
}
