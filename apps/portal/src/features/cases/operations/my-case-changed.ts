import { client } from '../../../api/client.js';
import { graphql } from '../../../gql/index.js';

const MyCaseChangedDocument = graphql(`
  subscription MyCaseChanged($number: String) {
    myCaseChanged(number: $number) {
      number
    }
  }
`);

/** Calls back whenever one of one's cases (or the one given) changes, and after a lost connection; gives the way to stop. */
export function onMyCaseChanged(number: string | null, changed: () => void): () => void {
  return client.subscribe(MyCaseChangedDocument, { number }, { next: changed, reconnected: changed });
}
