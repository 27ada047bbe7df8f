import { NativeSelect } from '@mantine/core';
import { useCommonT } from '@sprawa/i18n';
import { ChannelIcon } from '@sprawa/ui';
import { useRef } from 'react';
import { channels } from '../../data/case-search.js';
import type { OpenCase } from '../../data/open-case.js';
import { useCaseChanges } from '../../data/use-case-changes.js';
import type { Channel } from '../../gql/graphql.js';
import { useCaseSettingsT } from '../../messages/case-settings.js';

interface Props {
  openCase: OpenCase;
  labelId: string;
}

/** How the case came in, put right: a call that somebody wrote down as a letter (IN-3). */
export function SourceSetting({ openCase, labelId }: Props) {
  const t = useCaseSettingsT();
  const common = useCommonT();
  const changes = useCaseChanges();
  // What was there when the choices were opened: what a colleague chooses meanwhile must not be overwritten unseen.
  const begun = useRef<OpenCase | null>(null);
  const begin = () => {
    begun.current ??= openCase;
  };
  return (
    <NativeSelect
      aria-labelledby={labelId}
      leftSection={<ChannelIcon channel={openCase.channel} decorative />}
      leftSectionPointerEvents="none"
      inputWrapperOrder={['input', 'description']}
      description={t('sourceHint')}
      data={channels.map((value) => ({ value, label: common(`channel.${value}`) }))}
      value={openCase.channel}
      onPointerDown={begin}
      onKeyDown={begin}
      onBlur={() => {
        begun.current = null;
      }}
      onChange={(event) => {
        const chosen = event.currentTarget.value as Channel;
        const seen = begun.current?.channel === chosen ? openCase : (begun.current ?? openCase);
        begun.current = null;
        void changes.setSource({ ...openCase, version: seen.version, channel: seen.channel }, chosen);
      }}
    />
  );
}
