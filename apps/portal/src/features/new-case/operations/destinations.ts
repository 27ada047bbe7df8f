import { queryOptions } from '@tanstack/react-query';
import { client } from '../../../api/client.js';
import { graphql } from '../../../gql/index.js';

const DestinationsDocument = graphql(`
  query Destinations {
    destinations {
      streams {
        id
        name
      }
      experts {
        id
        name
        initials
        hue
      }
    }
  }
`);

/** Where a new case can go (IN-11). */
export const destinationsQuery = queryOptions({
  queryKey: ['destinations'],
  queryFn: async () => (await client.request(DestinationsDocument)).destinations,
});
