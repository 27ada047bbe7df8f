import { MantineProvider, MantineThemeProvider } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { I18nextProvider, useCommonT, type I18n } from '@sprawa/i18n';
import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, type ReactNode } from 'react';
import { DialogHost } from '../dialogs/DialogHost.js';
import { NoticeHost } from '../notices/NoticeHost.js';
import { cssVariablesResolver } from '../theme/css-variables.js';
import '../theme/styles.js';
import { createSprawaTheme, type Density } from '../theme/theme.js';

interface Props {
  density: Density;
  i18n: I18n;
  queryClient: QueryClient;
  children: ReactNode;
}

/** Theme, language, data, notices and dialogs of an application. */
export function AppProviders({ density, i18n, queryClient, children }: Props) {
  const theme = useMemo(() => createSprawaTheme(density), [density]);
  useRefetchInNewLanguage(i18n, queryClient);
  return (
    <I18nextProvider i18n={i18n}>
      <QueryClientProvider client={queryClient}>
        {/* All variables from the theme: most differ from the kit's defaults, whose style sheet is left out. */}
        <MantineProvider
          theme={theme}
          cssVariablesResolver={cssVariablesResolver}
          deduplicateCssVariables={false}
          defaultColorScheme="auto"
        >
          <Dialogs density={density}>{children}</Dialogs>
        </MantineProvider>
      </QueryClientProvider>
    </I18nextProvider>
  );
}

/** Dialogs and notices; their closing buttons speak the interface's language. */
function Dialogs({ density, children }: { density: Density; children: ReactNode }) {
  const t = useCommonT();
  const close = t('action.close');
  const narrow = useMediaQuery('(max-width: 47.99em)', undefined, { getInitialValueInEffect: false });
  const named = useMemo(() => {
    const closeButtonProps = { 'aria-label': close };
    return {
      components: {
        Notification: { defaultProps: { closeButtonProps } },
        Modal: { defaultProps: { closeButtonProps } },
        Drawer: { defaultProps: { closeButtonProps } },
      },
    };
  }, [close]);
  return (
    <MantineThemeProvider theme={named}>
      {/* Away from where one writes and acts: on long pages and on phones that is the bottom. */}
      <NoticeHost
        position={density === 'roomy' || narrow ? 'top-center' : 'bottom-right'}
        containerWidth={density === 'roomy' || narrow ? 440 : 320}
        limit={3}
        autoClose={6000}
      />
      <DialogHost />
      {children}
    </MantineThemeProvider>
  );
}

/** States, actions and refusals are written by the server in the language of the request. */
function useRefetchInNewLanguage(i18n: I18n, queryClient: QueryClient) {
  useEffect(() => {
    const refetch = () => void queryClient.invalidateQueries();
    i18n.on('languageChanged', refetch);
    return () => i18n.off('languageChanged', refetch);
  }, [i18n, queryClient]);
}
