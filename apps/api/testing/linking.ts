import { customerWrites } from './customer-writes.js';
import { register, startApi, type RunningApi } from './start-api.js';

const LINK = /* GraphQL */ `
  mutation ($input: LinkCasesInput!) {
    linkCases(input: $input) {
      __typename
      ... on ActionPerformed {
        number
      }
      ... on Refused {
        code
        message
        fieldErrors {
          path
          message
        }
      }
    }
  }
`;
const UNLINK = LINK.replace('linkCases', 'unlinkCases');

const LINKED = /* GraphQL */ `
  query ($number: String!) {
    case(number: $number) {
      number
      unread
      links {
        kind
        case {
          number
          closedAt
        }
        by {
          name
        }
      }
      timeline(last: 50) {
        totalCount
        edges {
          node {
            __typename
            visibility
            ... on ChangeEntry {
              summary
              changes {
                what
                from
                to
              }
            }
          }
        }
      }
    }
  }
`;

export const ANNA = { email: 'anna@customer.example', name: 'Anna Nowak' };
const EXPERT = 'expert@test.example';

export const DONE = expect.objectContaining({ __typename: 'ActionPerformed' });
export const refusal = (message: string) => ({
  ...{ __typename: 'Refused', code: 'INVALID_INPUT', message },
  fieldErrors: [{ path: 'to', message }],
});
export const NOT_LIKE_THAT =
  'These cases cannot be linked like that: a case has at most one parent, stands under none of its own children, and in at most 5 levels.';

type Numbers = [string, string, string, string, string, string, string];

/** The program with cases of one customer to link, and a state that only experts see. */
export class LinkingOffice {
  private constructor(
    readonly api: RunningApi,
    private readonly forExperts: string,
  ) {}

  static async open(): Promise<LinkingOffice> {
    const api = await startApi();
    const [state] = (await api.source.query(
      `UPDATE state SET visible_to = '{role:expert}' WHERE id = (
         SELECT s.id FROM state s JOIN stream t ON t.id = s.stream_id WHERE NOT s.open ORDER BY t.position, s.position DESC LIMIT 1)
       RETURNING id`,
    )) as [[{ id: string }]];
    await register(api, ANNA.email, ANNA.name);
    return new LinkingOffice(api, state[0].id);
  }

  close(): Promise<void> {
    return this.api.stop();
  }

  expert() {
    return this.api.agent(EXPERT);
  }

  opened() {
    return customerWrites(this.api, ANNA);
  }

  /** @returns their numbers, of at most seven */
  async several(count: number): Promise<Numbers> {
    const numbers: string[] = [];
    for (let made = 0; made < count; made++) numbers.push((await this.opened()).number);
    return numbers as Numbers;
  }

  async link(number: string, kind: string, to: string, who = EXPERT) {
    return (await (await this.api.agent(who)).ask(LINK, { input: { number, kind, to } })).linkCases;
  }

  async unlink(number: string, kind: string, to: string) {
    return (await (await this.expert()).ask(UNLINK, { input: { number, kind, to } })).unlinkCases;
  }

  async found(number: string, who = EXPERT) {
    return (await (await this.api.agent(who)).ask(LINKED, { number })).case;
  }

  /** Each as its kind and the number of the other case. */
  async linksOf(number: string, who?: string): Promise<[string, string][]> {
    return (await this.found(number, who)).links.map((each: { kind: string; case: { number: string } }) => [
      each.kind,
      each.case.number,
    ]);
  }

  async linesOf(number: string, who?: string): Promise<string[]> {
    return (await this.found(number, who)).timeline.edges.flatMap(({ node }: any) => node.summary ?? []);
  }

  /** Puts a case where only experts see it. */
  async hide(number: string): Promise<void> {
    await this.api.source.query(`UPDATE cases SET state_id = $2 WHERE number = $1`, [
      number,
      this.forExperts,
    ]);
  }
}
