import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { NOTICE_TOPICS, type NoticeTopic } from './notice-topic.js';

export interface NoticeMailChoice {
  /** Of what one is told by e-mail too; of all others under the bell only. */
  topics: NoticeTopic[];
  /** Not while one uses the program. */
  onlyAway: boolean;
}

/** Of whoever never chose. */
const UNCHOSEN: NoticeMailChoice = { topics: [], onlyAway: true };

/** How an agent wants to be told of what is under their bell (CS-13). */
@Injectable()
export class NoticeMailChoices {
  constructor(private readonly source: DataSource) {}

  async of(agentId: string): Promise<NoticeMailChoice> {
    const [row] = (await this.source.query(
      `SELECT topics, only_away AS "onlyAway" FROM notice_mail_choice WHERE agent_id = $1`,
      [agentId],
    )) as NoticeMailChoice[];
    return row ?? UNCHOSEN;
  }

  async choose(agentId: string, { topics, onlyAway }: NoticeMailChoice): Promise<NoticeMailChoice> {
    const chosen = { topics: NOTICE_TOPICS.filter((each) => topics.includes(each)), onlyAway };
    await this.source.query(
      `INSERT INTO notice_mail_choice (agent_id, topics, only_away) VALUES ($1, $2, $3)
       ON CONFLICT (agent_id) DO UPDATE SET topics = excluded.topics, only_away = excluded.only_away`,
      [agentId, chosen.topics, onlyAway],
    );
    return chosen;
  }
}
