import { Button } from '@mantine/core';
import { useCommonT } from '@sprawa/i18n';
import { ChannelIcon } from '@sprawa/ui';
import { useState } from 'react';
import type { OpenCase } from '../data/open-case.js';
import { useLabelling } from '../data/use-labelling.js';
import { useMe } from '../data/use-me.js';
import { OwnerControl } from '../features/case/OwnerControl.js';
import { PriorityControl } from '../features/case/PriorityControl.js';
import settings from '../features/case-settings/case-settings.module.css';
import { Setting, SettingsDrawer } from '../features/case-settings/SettingsDrawer.js';
import { SourceSetting } from '../features/case-settings/SourceSetting.js';
import { SubjectSetting } from '../features/case-settings/SubjectSetting.js';
import { ContactSetting, type ContactDoing } from '../features/contact-card/ContactSetting.js';
import { useCaseSettingsT } from '../messages/case-settings.js';
import { useWritingT } from '../messages/writing.js';
import { LabelLine } from '../pieces/LabelLine.js';

interface Props {
  openCase: OpenCase;
  opened: boolean;
  onClose: () => void;
  /** Asks to which stream the case goes, while that is not being asked. */
  onMoveStream: () => void;
  movingStream: boolean;
}

/** Everything that can be put right on a case, in one place (CS-25): what changes it is that of the features. */
export function CaseSettings({ openCase, opened, onClose, onMoveStream, movingStream }: Props) {
  const t = useCaseSettingsT();
  const app = useWritingT();
  const common = useCommonT();
  const { rights } = useMe();
  const labelling = useLabelling();
  const [doing, setDoing] = useState<ContactDoing>(null);
  const [priorityOpen, setPriorityOpen] = useState(false);
  const { may, channel, stream } = openCase;
  const unless = (may: boolean, reason: string) => (may ? null : reason);
  return (
    <SettingsDrawer
      number={openCase.number}
      opened={opened}
      onClose={onClose}
      busy={movingStream || doing !== null}
    >
      <Setting label={app('case.subject')} reason={unless(may.setSubject, t('may.subject'))}>
        {(labelId) =>
          may.setSubject ? (
            <SubjectSetting {...{ openCase, labelId }} />
          ) : (
            <span className={settings.plain}>{openCase.subject}</span>
          )
        }
      </Setting>
      <Setting label={app('contact.title')} reason={unless(may.changeContact, t('may.contact'))}>
        <ContactSetting openCase={openCase} doing={doing} onDoing={setDoing} />
      </Setting>
      <Setting
        label={t('stream')}
        reason={unless(may.moveStream, t(rights.includes('case.move') ? 'may.nowhere' : 'may.move'))}
      >
        <span className={settings.plain}>{stream.name}</span>
        {may.moveStream && (
          <Button size="compact-sm" variant="default" aria-haspopup="dialog" onClick={onMoveStream}>
            {app('case.moveStream')}
          </Button>
        )}
      </Setting>
      <Setting label={t('source')} reason={unless(may.setSource, t('may.source'))}>
        {(labelId) =>
          may.setSource ? (
            <SourceSetting {...{ openCase, labelId }} />
          ) : (
            <span className={settings.plain}>
              <ChannelIcon channel={channel} decorative />
              {common(`channel.${channel}`)}
            </span>
          )
        }
      </Setting>
      <Setting label={app('case.labels')} reason={unless(may.label, t('may.labels'))}>
        {may.label || openCase.labels.length > 0 ? (
          <LabelLine
            labels={openCase.labels}
            scope="CASES"
            mayChange={may.label}
            onChange={(change) => void labelling.ofCase(openCase, change)}
          />
        ) : (
          <span className={settings.plain}>{t('noLabels')}</span>
        )}
      </Setting>
      <Setting label={app('priority.label')} reason={unless(may.setPriority, app('quick.noPriority'))}>
        <PriorityControl openCase={openCase} opened={priorityOpen} onOpened={setPriorityOpen} />
      </Setting>
      <Setting label={app('case.owner')} reason={unless(may.assign, app('quick.noAssign'))}>
        <OwnerControl openCase={openCase} />
      </Setting>
    </SettingsDrawer>
  );
}
