import { useQuery, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { client } from '../../client.js';
import { keys } from '../../data/keys.js';
import { tellBad } from '../../data/outcome.js';
import type { ThreadPartsFragment } from '../../gql/graphql.js';
import {
  AnswerCommentMutation,
  CommentOnPassageMutation,
  DeleteCommentMutation,
  EditCommentMutation,
  PassagesChangedSubscription,
  PassagesQuery,
  ResolveThreadMutation,
} from './passages.operations.js';

export type Thread = ThreadPartsFragment;
export type Comment = Thread['comments'][number];

/** What is being said, and who is named in it. */
export interface Said {
  text: string;
  mentions: string[];
}

/** Comments of a case, kept live. @param draftOf whose draft goes on from the latest proposal; one's own when not given */
export function useThreads(number: string, draftOf: string | null = null): Thread[] {
  useLivePassages(number);
  const { data } = useQuery({
    queryKey: [...keys.passages(number), 'threads', draftOf],
    queryFn: async () => (await client.request(PassagesQuery, { number, draftOf })).passageThreads ?? [],
  });
  return data ?? none;
}
const none: Thread[] = [];

/** One's own draft was saved or dropped, in the window that called itself so; `missed`: perhaps, while nothing was heard. */
export type OwnDraftNews = { window: string | null } | 'missed';
type Heard = (news: OwnDraftNews) => void;

const listening = new Map<string, { heard: Set<Heard>; stop: () => void }>();
const nothing: Heard = () => {};

/** One subscription for whatever of a case's comments is on the page. @param heard what became of one's own draft */
export function useLivePassages(number: string, heard: Heard = nothing): void {
  const queryClient = useQueryClient();
  useEffect(() => {
    const refresh = () => void queryClient.invalidateQueries({ queryKey: keys.passages(number) });
    let held = listening.get(number);
    if (!held) {
      const all = new Set<Heard>();
      const tell: Heard = (news) => {
        refresh();
        for (const each of all) each(news);
      };
      const stop = client.subscribe(
        PassagesChangedSubscription,
        { number },
        {
          next: ({ passagesChanged: { ownDraft } }) =>
            ownDraft ? tell({ window: ownDraft.window ?? null }) : refresh(),
          reconnected: () => tell('missed'),
        },
      );
      listening.set(number, (held = { heard: all, stop }));
    }
    // Each is one of its own, also where several do nothing with it.
    const mine: Heard = (news) => heard(news);
    const { heard: all, stop } = held;
    all.add(mine);
    return () => {
      all.delete(mine);
      if (all.size > 0) return;
      stop();
      listening.delete(number);
    };
  }, [number, queryClient, heard]);
}

type Outcome =
  | ({ __typename: 'PassageThread' } & Thread)
  | { __typename: 'Refused'; message: string; fieldErrors?: { path: string; message: string }[] };

/** @returns what the server had against it, or null */
function shown(queryClient: QueryClient, number: string, outcome: Outcome): string | null {
  void queryClient.invalidateQueries({ queryKey: keys.passages(number) });
  if (outcome.__typename === 'PassageThread') return null;
  return outcome.fieldErrors?.[0]?.message ?? outcome.message;
}

export interface Place {
  entryId: string | null;
  draftOf: string | null;
  start: number;
  end: number;
  words: string;
}

export interface Talk {
  begin: (place: Place, said: Said) => Promise<string | null>;
  answer: (thread: Thread, said: Said) => Promise<string | null>;
  resolve: (thread: Thread, resolved: boolean) => Promise<void>;
  edit: (comment: Comment, said: Said) => Promise<string | null>;
  remove: (comment: Comment) => Promise<void>;
}

export function useTalk(number: string): Talk {
  const queryClient = useQueryClient();
  return {
    begin: async (place, said) => {
      const { commentOnPassage } = await client.request(CommentOnPassageMutation, {
        input: { number, ...place, ...said },
      });
      return shown(queryClient, number, commentOnPassage as Outcome);
    },
    answer: async (thread, said) => {
      const { answerComment } = await client.request(AnswerCommentMutation, {
        input: { threadId: thread.id, ...said },
      });
      return shown(queryClient, number, answerComment as Outcome);
    },
    edit: async (comment, said) => {
      const { editComment } = await client.request(EditCommentMutation, {
        input: { commentId: comment.id, ...said },
      });
      return shown(queryClient, number, editComment as Outcome);
    },
    remove: async (comment) => {
      const { deleteComment } = await client.request(DeleteCommentMutation, { commentId: comment.id });
      void queryClient.invalidateQueries({ queryKey: keys.passages(number) });
      if (deleteComment.__typename === 'Refused') tellBad(deleteComment.message);
    },
    resolve: async (thread, resolved) => {
      const queryKey = keys.passages(number);
      const at = resolved ? new Date().toISOString() : null;
      // Shown at once; what the server has against it brings it back.
      queryClient.setQueriesData<Thread[]>({ queryKey: [...queryKey, 'threads'] }, (held) =>
        held?.map((each) => (each.id === thread.id ? { ...each, resolvedAt: at } : each)),
      );
      try {
        const { resolveThread } = await client.request(ResolveThreadMutation, {
          threadId: thread.id,
          resolved,
        });
        const problem = shown(queryClient, number, resolveThread as Outcome);
        if (problem) tellBad(problem);
      } catch (error) {
        void queryClient.invalidateQueries({ queryKey });
        throw error;
      }
    },
  };
}
