import type { OperateT } from '../../messages/operate.js';

/** What a topic is called for people; one that has no name yet shows its key. */
export function topicName(t: OperateT, topic: string): string {
  if (topic === 'mail.send') return t('jobQueue.topicMail');
  if (topic === 'mail.process') return t('jobQueue.topicIncoming');
  if (topic === 'release-message') return t('jobQueue.topicRelease');
  if (/^identity\.(agent-)?password-reset$/.test(topic)) return t('jobQueue.topicReset');
  return topic;
}
