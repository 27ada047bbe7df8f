import { SessionList, useErrorText } from '@sprawa/ui';
import { useMutation, useQuery } from '@tanstack/react-query';
import { client } from '../../api/client.js';
import { Notice } from '../../components/Notice.js';
import { graphql } from '../../gql/index.js';

const MySessionsDocument = graphql(`
  query MySessions {
    mySessions {
      id
      browser
      system
      current
      createdAt
      lastUsedAt
    }
  }
`);
const EndSessionDocument = graphql(`
  mutation EndSession($id: ID!) {
    endSession(id: $id)
  }
`);
const EndOtherSessionsDocument = graphql(`
  mutation EndOtherSessions {
    endOtherSessions
  }
`);

/** Where one is signed in, with a way out of each (AD-3). */
export function SignedInPlaces() {
  const words = useErrorText();
  const sessions = useQuery({ queryKey: ['my-sessions'], queryFn: () => client.request(MySessionsDocument) });
  const end = useMutation({
    mutationFn: (which: string): Promise<unknown> =>
      which === 'others'
        ? client.request(EndOtherSessionsDocument)
        : client.request(EndSessionDocument, { id: which }),
    onSettled: () => sessions.refetch(),
  });
  const failure = end.error ?? sessions.error;
  return (
    <div>
      {failure && <Notice tone="bad">{words(failure)}</Notice>}
      {sessions.data && (
        <SessionList
          sessions={sessions.data.mySessions}
          ending={end.isPending ? end.variables : null}
          onEnd={end.mutate}
          onEndOthers={() => end.mutate('others')}
        />
      )}
    </div>
  );
}
