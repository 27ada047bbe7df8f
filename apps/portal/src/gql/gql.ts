/* eslint-disable */
import * as types from './graphql';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  mutation MarkRead($number: String!) {\n    markRead(number: $number) {\n      number\n      unread\n    }\n  }\n": typeof types.MarkReadDocument,
    "\n  subscription MyCaseChanged($number: String) {\n    myCaseChanged(number: $number) {\n      number\n    }\n  }\n": typeof types.MyCaseChangedDocument,
    "\n  fragment MessageParts on MyMessage {\n    id\n    at\n    mine\n    authorName\n    html\n    text\n    expert {\n      id\n      name\n      initials\n      hue\n    }\n    attachments {\n      id\n      name\n      mediaType\n      size\n      url\n      inline\n    }\n  }\n": typeof types.MessagePartsFragmentDoc,
    "\n  query MyCase($number: String!, $last: Int!, $before: String) {\n    myCase(number: $number) {\n      number\n      subject\n      status\n      hint\n      color\n      open\n      unread\n      createdAt\n      destination\n      expert {\n        id\n        name\n        initials\n        hue\n      }\n      availableActions {\n        key\n        name\n        icon\n      }\n      takesReplies\n      merged {\n        number\n        subject\n        messages(last: 50) {\n          edges {\n            node {\n              ...MessageParts\n            }\n          }\n        }\n      }\n      messages(last: $last, before: $before) {\n        totalCount\n        pageInfo {\n          hasPreviousPage\n          startCursor\n        }\n        edges {\n          node {\n            ...MessageParts\n          }\n        }\n      }\n    }\n  }\n": typeof types.MyCaseDocument,
    "\n  query MyCases($archived: Boolean!, $first: Int!, $after: String) {\n    myCases(archived: $archived, first: $first, after: $after) {\n      openCount\n      archivedCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          number\n          subject\n          status\n          color\n          open\n          unread\n          preview\n          lastActivityAt\n          destination\n          expert {\n            id\n            name\n            initials\n            hue\n          }\n        }\n      }\n    }\n  }\n": typeof types.MyCasesDocument,
    "\n  mutation PerformAction($input: PerformActionInput!) {\n    performAction(input: $input) {\n      __typename\n      ... on MyCaseSaved {\n        case {\n          number\n          status\n        }\n      }\n      ... on Refused {\n        code\n        message\n        fieldErrors {\n          path\n          message\n        }\n      }\n    }\n  }\n": typeof types.PerformActionDocument,
    "\n  query ContactForm($key: String!) {\n    contactForm(key: $key) {\n      key\n      title\n      intro\n      thanks\n      terms\n      termsUrl\n      fields {\n        key\n        label\n        kind\n        required\n        help\n        currency\n        maxLength\n        options {\n          key\n          label\n        }\n      }\n    }\n  }\n": typeof types.ContactFormDocument,
    "\n  mutation SubmitForm($input: SubmitFormInput!) {\n    submitForm(input: $input) {\n      __typename\n      ... on FormSubmitted {\n        email\n        expiresInDays\n      }\n      ... on Refused {\n        code\n        message\n        fieldErrors {\n          path\n          message\n        }\n      }\n    }\n  }\n": typeof types.SubmitFormDocument,
    "\n  query Link($token: String!) {\n    link(token: $token) {\n      purpose\n      email\n      subject\n      name\n      expiresAt\n    }\n  }\n": typeof types.LinkDocument,
    "\n  query Destinations {\n    destinations {\n      streams {\n        id\n        name\n      }\n      experts {\n        id\n        name\n        initials\n        hue\n      }\n    }\n  }\n": typeof types.DestinationsDocument,
    "\n  mutation OpenCase($input: OpenCaseInput!) {\n    openCase(input: $input) {\n      __typename\n      ... on MyCaseSaved {\n        case {\n          number\n        }\n      }\n      ... on Refused {\n        code\n        message\n        fieldErrors {\n          path\n          message\n        }\n      }\n    }\n  }\n": typeof types.OpenCaseDocument,
    "\n  query MySessions {\n    mySessions {\n      id\n      browser\n      system\n      current\n      createdAt\n      lastUsedAt\n    }\n  }\n": typeof types.MySessionsDocument,
    "\n  mutation EndSession($id: ID!) {\n    endSession(id: $id)\n  }\n": typeof types.EndSessionDocument,
    "\n  mutation EndOtherSessions {\n    endOtherSessions\n  }\n": typeof types.EndOtherSessionsDocument,
    "\n  mutation RequestPasswordReset($email: String!) {\n    requestPasswordReset(email: $email)\n  }\n": typeof types.RequestPasswordResetDocument,
    "\n  query Session {\n    me {\n      id\n      name\n      email\n      language\n      timeZone\n    }\n    installation {\n      organisation\n      demo\n    }\n  }\n": typeof types.SessionDocument,
    "\n  mutation UpdateMe($input: UpdateMeInput!) {\n    updateMe(input: $input) {\n      __typename\n      ... on Customer {\n        id\n        name\n        language\n      }\n      ... on Refused {\n        code\n        message\n        fieldErrors {\n          path\n          message\n        }\n      }\n    }\n  }\n": typeof types.UpdateMeDocument,
};
const documents: Documents = {
    "\n  mutation MarkRead($number: String!) {\n    markRead(number: $number) {\n      number\n      unread\n    }\n  }\n": types.MarkReadDocument,
    "\n  subscription MyCaseChanged($number: String) {\n    myCaseChanged(number: $number) {\n      number\n    }\n  }\n": types.MyCaseChangedDocument,
    "\n  fragment MessageParts on MyMessage {\n    id\n    at\n    mine\n    authorName\n    html\n    text\n    expert {\n      id\n      name\n      initials\n      hue\n    }\n    attachments {\n      id\n      name\n      mediaType\n      size\n      url\n      inline\n    }\n  }\n": types.MessagePartsFragmentDoc,
    "\n  query MyCase($number: String!, $last: Int!, $before: String) {\n    myCase(number: $number) {\n      number\n      subject\n      status\n      hint\n      color\n      open\n      unread\n      createdAt\n      destination\n      expert {\n        id\n        name\n        initials\n        hue\n      }\n      availableActions {\n        key\n        name\n        icon\n      }\n      takesReplies\n      merged {\n        number\n        subject\n        messages(last: 50) {\n          edges {\n            node {\n              ...MessageParts\n            }\n          }\n        }\n      }\n      messages(last: $last, before: $before) {\n        totalCount\n        pageInfo {\n          hasPreviousPage\n          startCursor\n        }\n        edges {\n          node {\n            ...MessageParts\n          }\n        }\n      }\n    }\n  }\n": types.MyCaseDocument,
    "\n  query MyCases($archived: Boolean!, $first: Int!, $after: String) {\n    myCases(archived: $archived, first: $first, after: $after) {\n      openCount\n      archivedCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          number\n          subject\n          status\n          color\n          open\n          unread\n          preview\n          lastActivityAt\n          destination\n          expert {\n            id\n            name\n            initials\n            hue\n          }\n        }\n      }\n    }\n  }\n": types.MyCasesDocument,
    "\n  mutation PerformAction($input: PerformActionInput!) {\n    performAction(input: $input) {\n      __typename\n      ... on MyCaseSaved {\n        case {\n          number\n          status\n        }\n      }\n      ... on Refused {\n        code\n        message\n        fieldErrors {\n          path\n          message\n        }\n      }\n    }\n  }\n": types.PerformActionDocument,
    "\n  query ContactForm($key: String!) {\n    contactForm(key: $key) {\n      key\n      title\n      intro\n      thanks\n      terms\n      termsUrl\n      fields {\n        key\n        label\n        kind\n        required\n        help\n        currency\n        maxLength\n        options {\n          key\n          label\n        }\n      }\n    }\n  }\n": types.ContactFormDocument,
    "\n  mutation SubmitForm($input: SubmitFormInput!) {\n    submitForm(input: $input) {\n      __typename\n      ... on FormSubmitted {\n        email\n        expiresInDays\n      }\n      ... on Refused {\n        code\n        message\n        fieldErrors {\n          path\n          message\n        }\n      }\n    }\n  }\n": types.SubmitFormDocument,
    "\n  query Link($token: String!) {\n    link(token: $token) {\n      purpose\n      email\n      subject\n      name\n      expiresAt\n    }\n  }\n": types.LinkDocument,
    "\n  query Destinations {\n    destinations {\n      streams {\n        id\n        name\n      }\n      experts {\n        id\n        name\n        initials\n        hue\n      }\n    }\n  }\n": types.DestinationsDocument,
    "\n  mutation OpenCase($input: OpenCaseInput!) {\n    openCase(input: $input) {\n      __typename\n      ... on MyCaseSaved {\n        case {\n          number\n        }\n      }\n      ... on Refused {\n        code\n        message\n        fieldErrors {\n          path\n          message\n        }\n      }\n    }\n  }\n": types.OpenCaseDocument,
    "\n  query MySessions {\n    mySessions {\n      id\n      browser\n      system\n      current\n      createdAt\n      lastUsedAt\n    }\n  }\n": types.MySessionsDocument,
    "\n  mutation EndSession($id: ID!) {\n    endSession(id: $id)\n  }\n": types.EndSessionDocument,
    "\n  mutation EndOtherSessions {\n    endOtherSessions\n  }\n": types.EndOtherSessionsDocument,
    "\n  mutation RequestPasswordReset($email: String!) {\n    requestPasswordReset(email: $email)\n  }\n": types.RequestPasswordResetDocument,
    "\n  query Session {\n    me {\n      id\n      name\n      email\n      language\n      timeZone\n    }\n    installation {\n      organisation\n      demo\n    }\n  }\n": types.SessionDocument,
    "\n  mutation UpdateMe($input: UpdateMeInput!) {\n    updateMe(input: $input) {\n      __typename\n      ... on Customer {\n        id\n        name\n        language\n      }\n      ... on Refused {\n        code\n        message\n        fieldErrors {\n          path\n          message\n        }\n      }\n    }\n  }\n": types.UpdateMeDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MarkRead($number: String!) {\n    markRead(number: $number) {\n      number\n      unread\n    }\n  }\n"): typeof import('./graphql').MarkReadDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription MyCaseChanged($number: String) {\n    myCaseChanged(number: $number) {\n      number\n    }\n  }\n"): typeof import('./graphql').MyCaseChangedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MessageParts on MyMessage {\n    id\n    at\n    mine\n    authorName\n    html\n    text\n    expert {\n      id\n      name\n      initials\n      hue\n    }\n    attachments {\n      id\n      name\n      mediaType\n      size\n      url\n      inline\n    }\n  }\n"): typeof import('./graphql').MessagePartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MyCase($number: String!, $last: Int!, $before: String) {\n    myCase(number: $number) {\n      number\n      subject\n      status\n      hint\n      color\n      open\n      unread\n      createdAt\n      destination\n      expert {\n        id\n        name\n        initials\n        hue\n      }\n      availableActions {\n        key\n        name\n        icon\n      }\n      takesReplies\n      merged {\n        number\n        subject\n        messages(last: 50) {\n          edges {\n            node {\n              ...MessageParts\n            }\n          }\n        }\n      }\n      messages(last: $last, before: $before) {\n        totalCount\n        pageInfo {\n          hasPreviousPage\n          startCursor\n        }\n        edges {\n          node {\n            ...MessageParts\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').MyCaseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MyCases($archived: Boolean!, $first: Int!, $after: String) {\n    myCases(archived: $archived, first: $first, after: $after) {\n      openCount\n      archivedCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          number\n          subject\n          status\n          color\n          open\n          unread\n          preview\n          lastActivityAt\n          destination\n          expert {\n            id\n            name\n            initials\n            hue\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').MyCasesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PerformAction($input: PerformActionInput!) {\n    performAction(input: $input) {\n      __typename\n      ... on MyCaseSaved {\n        case {\n          number\n          status\n        }\n      }\n      ... on Refused {\n        code\n        message\n        fieldErrors {\n          path\n          message\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').PerformActionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ContactForm($key: String!) {\n    contactForm(key: $key) {\n      key\n      title\n      intro\n      thanks\n      terms\n      termsUrl\n      fields {\n        key\n        label\n        kind\n        required\n        help\n        currency\n        maxLength\n        options {\n          key\n          label\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').ContactFormDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SubmitForm($input: SubmitFormInput!) {\n    submitForm(input: $input) {\n      __typename\n      ... on FormSubmitted {\n        email\n        expiresInDays\n      }\n      ... on Refused {\n        code\n        message\n        fieldErrors {\n          path\n          message\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').SubmitFormDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Link($token: String!) {\n    link(token: $token) {\n      purpose\n      email\n      subject\n      name\n      expiresAt\n    }\n  }\n"): typeof import('./graphql').LinkDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Destinations {\n    destinations {\n      streams {\n        id\n        name\n      }\n      experts {\n        id\n        name\n        initials\n        hue\n      }\n    }\n  }\n"): typeof import('./graphql').DestinationsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OpenCase($input: OpenCaseInput!) {\n    openCase(input: $input) {\n      __typename\n      ... on MyCaseSaved {\n        case {\n          number\n        }\n      }\n      ... on Refused {\n        code\n        message\n        fieldErrors {\n          path\n          message\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').OpenCaseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MySessions {\n    mySessions {\n      id\n      browser\n      system\n      current\n      createdAt\n      lastUsedAt\n    }\n  }\n"): typeof import('./graphql').MySessionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndSession($id: ID!) {\n    endSession(id: $id)\n  }\n"): typeof import('./graphql').EndSessionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndOtherSessions {\n    endOtherSessions\n  }\n"): typeof import('./graphql').EndOtherSessionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RequestPasswordReset($email: String!) {\n    requestPasswordReset(email: $email)\n  }\n"): typeof import('./graphql').RequestPasswordResetDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Session {\n    me {\n      id\n      name\n      email\n      language\n      timeZone\n    }\n    installation {\n      organisation\n      demo\n    }\n  }\n"): typeof import('./graphql').SessionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateMe($input: UpdateMeInput!) {\n    updateMe(input: $input) {\n      __typename\n      ... on Customer {\n        id\n        name\n        language\n      }\n      ... on Refused {\n        code\n        message\n        fieldErrors {\n          path\n          message\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').UpdateMeDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
