import { NativeSelect } from '@mantine/core';
import { useCommonT } from '@sprawa/i18n';
import { ChannelIcon } from '@sprawa/ui';
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
  return (
    <NativeSelect
      aria-labelledby={labelId}
      leftSection={<ChannelIcon channel={openCase.channel} decorative />}
      leftSectionPointerEvents="none"
      inputWrapperOrder={['input', 'description']}
      description={t('sourceHint')}
      data={channels.map((value) => ({ value, label: common(`channel.${value}`) }))}
      value={openCase.channel}
      onChange={(event) => void changes.setSource(openCase, event.currentTarget.value as Channel)}
    />
  );
}
