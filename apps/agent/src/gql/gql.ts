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
    "\n  mutation AssignCase($input: AssignCaseInput!) {\n    assignCase(input: $input) {\n      ...OutcomeParts\n    }\n  }\n": typeof types.AssignCaseDocument,
    "\n  mutation SetPriority($input: SetPriorityInput!) {\n    setPriority(input: $input) {\n      ...OutcomeParts\n    }\n  }\n": typeof types.SetPriorityDocument,
    "\n  mutation MarkRead($number: String!, $read: Boolean!) {\n    markRead(number: $number, read: $read) {\n      id\n      unread\n    }\n  }\n": typeof types.MarkReadDocument,
    "\n  mutation FollowCase($number: String!, $follow: Boolean!) {\n    followCase(number: $number, follow: $follow) {\n      id\n      followed\n    }\n  }\n": typeof types.FollowCaseDocument,
    "\n  subscription ListsChanged {\n    listsChanged {\n      number\n      version\n      what\n      by {\n        id\n        name\n      }\n      case {\n        ...CaseRowParts\n      }\n    }\n  }\n": typeof types.ListsChangedDocument,
    "\n  mutation SetSubject($input: SetSubjectInput!) {\n    setSubject(input: $input) {\n      ...OutcomeParts\n    }\n  }\n": typeof types.SetSubjectDocument,
    "\n  mutation SetSource($input: SetSourceInput!) {\n    setSource(input: $input) {\n      ...OutcomeParts\n    }\n  }\n": typeof types.SetSourceDocument,
    "\n  query ContactSearchFields {\n    contactSearchFields {\n      ...FieldParts\n    }\n  }\n": typeof types.ContactSearchFieldsDocument,
    "\n  query Streams {\n    streams {\n      id\n      key\n      name\n      icon\n      color\n      states {\n        ...StateParts\n      }\n      form {\n        ...FieldParts\n      }\n      searchFields {\n        ...FieldParts\n      }\n    }\n  }\n": typeof types.StreamsDocument,
    "\n  query Agents($search: String) {\n    agents(search: $search, first: 50) {\n      ...AgentParts\n    }\n  }\n": typeof types.AgentsDocument,
    "\n  query Groups {\n    groups {\n      id\n      name\n      memberCount\n    }\n  }\n": typeof types.GroupsDocument,
    "\n  query Contacts($search: String!) {\n    contacts(search: $search, first: 8) {\n      ...ContactParts\n    }\n  }\n": typeof types.ContactsDocument,
    "\n  query ContactFields {\n    contactFields {\n      ...FieldParts\n      editable\n      options {\n        key\n        label\n        hidden\n      }\n    }\n  }\n": typeof types.ContactFieldsDocument,
    "\n  mutation CreateContact($input: CreateContactInput!) {\n    createContact(input: $input) {\n      __typename\n      ... on ContactSaved {\n        contact {\n          ...ContactParts\n        }\n      }\n      ... on Refused {\n        code\n        message\n        fieldErrors {\n          path\n          message\n        }\n      }\n    }\n  }\n": typeof types.CreateContactDocument,
    "\n  fragment AgentParts on Agent {\n    id\n    name\n    initials\n    hue\n    suspended\n  }\n": typeof types.AgentPartsFragmentDoc,
    "\n  fragment StateParts on State {\n    id\n    key\n    name\n    kind\n    color\n    open\n  }\n": typeof types.StatePartsFragmentDoc,
    "\n  fragment FieldParts on Field {\n    key\n    label\n    kind\n    required\n    help\n    currency\n    maxLength\n    options {\n      key\n      label\n    }\n  }\n": typeof types.FieldPartsFragmentDoc,
    "\n  fragment FileParts on Attachment {\n    id\n    name\n    mediaType\n    size\n    url\n    inline\n  }\n": typeof types.FilePartsFragmentDoc,
    "\n  fragment ContactParts on Contact {\n    id\n    number\n    kind\n    name\n    emails\n    phones\n    address\n    taxId\n    note\n    language\n    hasAccount\n    version\n    fields {\n      key\n      label\n      value\n      text\n    }\n    company {\n      id\n      name\n    }\n  }\n": typeof types.ContactPartsFragmentDoc,
    "\n  fragment LabelParts on Label {\n    id\n    name\n    color\n  }\n": typeof types.LabelPartsFragmentDoc,
    "\n  fragment CaseRowParts on Case {\n    id\n    number\n    subject\n    preview\n    channel\n    priority\n    unread\n    followed\n    approvalPending\n    callbackAt\n    callbackKind\n    attachmentCount\n    version\n    createdAt\n    lastActivityAt\n    stream {\n      id\n      name\n      color\n    }\n    state {\n      ...StateParts\n    }\n    owner {\n      ...AgentParts\n    }\n    group {\n      id\n      name\n    }\n    contact {\n      id\n      name\n    }\n    labels {\n      ...LabelParts\n    }\n    may {\n      assign\n      setPriority\n      setSubject\n      changeContact\n      merge\n      label\n      pin\n      readLog\n    }\n  }\n": typeof types.CaseRowPartsFragmentDoc,
    "\n  fragment EntryParts on Entry {\n    __typename\n    id\n    position\n    at\n    visibility\n    author {\n      kind\n      name\n      email\n      agent {\n        ...AgentParts\n      }\n    }\n    ... on MessageEntry {\n      direction\n      channel\n      html\n      text\n      quotedHtml\n      automatic\n      apart\n      delivery\n      deliveryDetail\n      originalUrl\n      moved {\n        number\n      }\n      from {\n        name\n        email\n      }\n      to {\n        name\n        email\n      }\n      cc {\n        name\n        email\n      }\n      bcc {\n        name\n        email\n      }\n      attachments {\n        ...FileParts\n      }\n    }\n    ... on NoteEntry {\n      html\n      text\n      attachments {\n        ...FileParts\n      }\n      siblingNumber\n      wordingId\n      editedAt\n      editedBy {\n        name\n      }\n      deleted\n      pinned\n      mayEdit\n      about {\n        entryId\n        name\n        words\n      }\n      moved {\n        number\n      }\n    }\n    ... on ChangeEntry {\n      actionName\n      summary\n      changes {\n        what\n        from\n        to\n      }\n      fields {\n        key\n        label\n        kind\n        text\n        value\n      }\n    }\n    ... on ProposalEntry {\n      html\n      text\n      status\n      round\n      previousId\n      cc {\n        name\n        email\n      }\n      bcc {\n        name\n        email\n      }\n      attachments {\n        ...FileParts\n      }\n    }\n    ... on DecisionEntry {\n      proposalId\n      verdict\n      reasonHtml: html\n    }\n  }\n": typeof types.EntryPartsFragmentDoc,
    "\n  fragment OutcomeParts on PerformActionResult {\n    __typename\n    ... on ActionPerformed {\n      number\n      case {\n        ...CaseRowParts\n      }\n    }\n    ... on Refused {\n      code\n      message\n      fieldErrors {\n        path\n        message\n      }\n    }\n    ... on VersionConflict {\n      code\n      message\n      case {\n        ...CaseRowParts\n      }\n    }\n  }\n": typeof types.OutcomePartsFragmentDoc,
    "\n  fragment WrittenOutcomeParts on PerformActionResult {\n    ...OutcomeParts\n    ... on ActionPerformed {\n      takeBack {\n        entryId\n        seconds\n      }\n    }\n    ... on VersionConflict {\n      changes {\n        ...EntryParts\n      }\n    }\n  }\n": typeof types.WrittenOutcomePartsFragmentDoc,
    "\n  query Labels {\n    labels {\n      ...LabelParts\n      scopes\n      version\n    }\n  }\n": typeof types.LabelsDocument,
    "\n  subscription LabelsChanged {\n    labelsChanged\n  }\n": typeof types.LabelsChangedDocument,
    "\n  mutation LabelCase($input: LabelCaseInput!) {\n    labelCase(input: $input) {\n      ...OutcomeParts\n    }\n  }\n": typeof types.LabelCaseDocument,
    "\n  mutation LabelContact($input: LabelContactInput!) {\n    labelContact(input: $input) {\n      labels {\n        ...LabelParts\n      }\n    }\n  }\n": typeof types.LabelContactDocument,
    "\n  mutation LabelTemplate($input: LabelTemplateInput!) {\n    labelTemplate(input: $input) {\n      labels {\n        ...LabelParts\n      }\n    }\n  }\n": typeof types.LabelTemplateDocument,
    "\n  mutation CreateLabel($input: LabelInput!) {\n    createLabel(input: $input) {\n      __typename\n      ... on LabelSaved {\n        label {\n          ...LabelParts\n        }\n      }\n      ... on Refused {\n        code\n        message\n        fieldErrors {\n          path\n          message\n        }\n      }\n    }\n  }\n": typeof types.CreateLabelDocument,
    "\n  query Me {\n    me {\n      agent {\n        ...AgentParts\n      }\n      email\n      language\n      timeZone\n      browserTimeZone\n      role\n      rights\n      preferences {\n        newestFirst\n        assignToMe\n        backToList\n      }\n    }\n    installation {\n      organisation\n      demo\n      needsSetUp\n    }\n  }\n": typeof types.MeDocument,
    "\n  mutation UpdateMe($input: UpdateMeInput!) {\n    updateMe(input: $input) {\n      __typename\n      ... on Me {\n        language\n      }\n      ... on Refused {\n        code\n        message\n        fieldErrors {\n          path\n          message\n        }\n      }\n    }\n  }\n": typeof types.UpdateMeDocument,
    "\n  query MySessions {\n    mySessions {\n      id\n      browser\n      system\n      current\n      createdAt\n      lastUsedAt\n    }\n  }\n": typeof types.MySessionsDocument,
    "\n  mutation EndSession($id: ID!) {\n    endSession(id: $id)\n  }\n": typeof types.EndSessionDocument,
    "\n  mutation EndOtherSessions {\n    endOtherSessions\n  }\n": typeof types.EndOtherSessionsDocument,
    "\n  mutation SetPreferences($input: PreferencesInput!) {\n    setPreferences(input: $input) {\n      newestFirst\n      assignToMe\n      backToList\n    }\n  }\n": typeof types.SetPreferencesDocument,
    "\n  query Case($number: String!) {\n    case(number: $number) {\n      ...CaseRowParts\n      stateSince\n      entryCount\n      redirectedFrom\n      openingTakes\n      may {\n        moveStream\n        setSource\n      }\n      earlierValues {\n        key\n        label\n        text\n      }\n      openChildren {\n        count\n        first {\n          number\n          subject\n        }\n      }\n      snooze {\n        until\n      }\n      contact {\n        ...ContactParts\n        labels {\n          ...LabelParts\n        }\n      }\n      availableActions {\n        key\n        name\n        icon\n        color\n        main\n        writes\n        needsApproval\n        asksApprover\n        textRequired\n        initialText\n        initialTexts {\n          language\n          html\n        }\n        asksAssignee\n        offersAssignToMe\n        asksTerm\n        defaultTerm\n        takesCopies\n        recipients\n        deletes\n        available\n        reason\n        inForm {\n          order\n          below\n        }\n        leadsTo {\n          ...StateParts\n        }\n        fields {\n          ...FieldParts\n        }\n      }\n      form {\n        field {\n          ...FieldParts\n        }\n        value\n        text\n        editable\n        reason\n      }\n      headerFields {\n        key\n        source\n        label\n        text\n        actions {\n          kind\n          available\n          reason\n          target\n        }\n      }\n      participants {\n        name\n        email\n        main\n        verified\n      }\n      draft {\n        actionKey\n        html\n        input\n        updatedAt\n        window\n        attachments {\n          ...FileParts\n        }\n      }\n      proposalSeal\n      approver {\n        ...AgentParts\n      }\n      proposal {\n        id\n        html\n        status\n        author {\n          kind\n          name\n        }\n        cc {\n          name\n          email\n        }\n        bcc {\n          name\n          email\n        }\n        attachments {\n          ...FileParts\n        }\n      }\n      returned {\n        id\n        html\n        status\n        author {\n          kind\n          name\n        }\n        cc {\n          name\n          email\n        }\n        bcc {\n          name\n          email\n        }\n        attachments {\n          ...FileParts\n        }\n      }\n      otherCases {\n        id\n        number\n        subject\n        createdAt\n        state {\n          ...StateParts\n        }\n      }\n    }\n  }\n": typeof types.CaseDocument,
    "\n  subscription WorkflowsChanged {\n    workflowsChanged\n  }\n": typeof types.WorkflowsChangedDocument,
    "\n  fragment ApiTokenParts on ApiToken {\n    id\n    name\n    hint\n    agent {\n      id\n      name\n    }\n    scopes\n    inForce\n    streamIds\n    state\n    expiresAt\n    revokedBy\n    lastUsedAt\n    lastUsedFrom\n  }\n": typeof types.ApiTokenPartsFragmentDoc,
    "\n  query MyApiTokens {\n    myApiTokens {\n      ...ApiTokenParts\n    }\n  }\n": typeof types.MyApiTokensDocument,
    "\n  query AllApiTokens($after: String) {\n    allApiTokens(after: $after) {\n      rows {\n        ...ApiTokenParts\n      }\n      endCursor\n    }\n  }\n": typeof types.AllApiTokensDocument,
    "\n  query ApiTokenScopes {\n    apiTokenScopes\n  }\n": typeof types.ApiTokenScopesDocument,
    "\n  mutation CreateApiToken($input: CreateApiTokenInput!) {\n    createApiToken(input: $input) {\n      __typename\n      ... on ApiTokenCreated {\n        secret\n        token {\n          ...ApiTokenParts\n        }\n      }\n      ... on Refused {\n        code\n        message\n        fieldErrors {\n          path\n          message\n        }\n      }\n    }\n  }\n": typeof types.CreateApiTokenDocument,
    "\n  mutation RevokeApiToken($id: ID!) {\n    revokeApiToken(id: $id)\n  }\n": typeof types.RevokeApiTokenDocument,
    "\n  query Approvers($number: String!) {\n    case(number: $number) {\n      approvers {\n        ...AgentParts\n      }\n    }\n  }\n": typeof types.ApproversDocument,
    "\n  query AuditLog($filter: AuditFilter!, $after: String) {\n    auditLog(filter: $filter, after: $after) {\n      rows {\n        id\n        at\n        authorKind\n        author\n        via\n        address\n        browser\n        system\n        action\n        title\n        subject\n        changes {\n          field\n          label\n          from\n          to\n        }\n      }\n      endCursor\n    }\n  }\n": typeof types.AuditLogDocument,
    "\n  query AuditPeople {\n    auditPeople {\n      id\n      name\n    }\n  }\n": typeof types.AuditPeopleDocument,
    "\n  fragment BulkJobParts on BulkJob {\n    id\n    kind\n    what\n    undoes\n    undoneBy\n    mayUndo\n    state\n    total\n    reached\n    done\n    unchanged\n    refused\n    conflicts\n    endedAt\n  }\n": typeof types.BulkJobPartsFragmentDoc,
    "\n  query BulkJobs {\n    bulkJobs {\n      ...BulkJobParts\n    }\n  }\n": typeof types.BulkJobsDocument,
    "\n  query BulkResults($id: ID!, $outcomes: [BulkOutcome!], $after: Int) {\n    bulkJob(id: $id) {\n      id\n      results(outcomes: $outcomes, first: 50, after: $after) {\n        more\n        results {\n          position\n          number\n          subject\n          outcome\n          message\n        }\n      }\n    }\n  }\n": typeof types.BulkResultsDocument,
    "\n  query BulkChoice($choice: BulkChoiceInput!) {\n    bulkChoice(choice: $choice) {\n      total\n      actions {\n        stream {\n          id\n          name\n        }\n        key\n        name\n        icon\n        writes\n        textRequired\n        fields {\n          ...FieldParts\n        }\n        asksAssignee\n        asksTerm\n        defaultTerm\n        deletes\n        cases\n        emptiesForms\n        leavesOpen\n      }\n    }\n  }\n": typeof types.BulkChoiceDocument,
    "\n  query BulkStreamMove($choice: BulkChoiceInput!, $streamId: ID!) {\n    bulkStreamMove(choice: $choice, streamId: $streamId) {\n      states {\n        ...StateParts\n      }\n      defaultState\n      moves\n      putAside\n    }\n  }\n": typeof types.BulkStreamMoveDocument,
    "\n  query CaseLabels {\n    labels(scope: CASES) {\n      id\n      name\n    }\n  }\n": typeof types.CaseLabelsDocument,
    "\n  mutation StartBulk($input: StartBulkInput!) {\n    startBulk(input: $input) {\n      __typename\n      ... on BulkStarted {\n        job {\n          ...BulkJobParts\n        }\n      }\n      ... on Refused {\n        message\n      }\n    }\n  }\n": typeof types.StartBulkDocument,
    "\n  mutation CancelBulk($id: ID!) {\n    cancelBulk(id: $id) {\n      ...BulkJobParts\n    }\n  }\n": typeof types.CancelBulkDocument,
    "\n  mutation UndoBulk($id: ID!) {\n    undoBulk(id: $id) {\n      __typename\n      ... on BulkStarted {\n        job {\n          ...BulkJobParts\n        }\n      }\n      ... on Refused {\n        message\n      }\n    }\n  }\n": typeof types.UndoBulkDocument,
    "\n  subscription BulkChanged {\n    bulkChanged {\n      ...BulkJobParts\n    }\n  }\n": typeof types.BulkChangedDocument,
    "\n  mutation SetCaseFields($input: SetCaseFieldsInput!) {\n    setCaseFields(input: $input) {\n      ...OutcomeParts\n    }\n  }\n": typeof types.SetCaseFieldsDocument,
    "\n  query Cases($filter: CaseFilter, $sort: CaseSort, $first: Int!, $after: String) {\n    cases(filter: $filter, sort: $sort, first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          ...CaseRowParts\n        }\n      }\n    }\n  }\n": typeof types.CasesDocument,
    "\n  query CaseLog($number: String!, $filter: CaseLogFilter, $first: Int!, $after: String) {\n    case(number: $number) {\n      id\n      log(filter: $filter, first: $first, after: $after) {\n        totalCount\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        edges {\n          node {\n            __typename\n            id\n            at\n            author {\n              kind\n              name\n              via\n            }\n            ... on MessageEntry {\n              direction\n              text\n            }\n            ... on NoteEntry {\n              text\n              deleted\n            }\n            ... on ChangeEntry {\n              actionName\n              summary\n              changes {\n                what\n                label\n                from\n                to\n              }\n              fields {\n                key\n                label\n                text\n              }\n            }\n            ... on ProposalEntry {\n              text\n              status\n            }\n            ... on DecisionEntry {\n              verdict\n            }\n          }\n        }\n      }\n    }\n  }\n": typeof types.CaseLogDocument,
    "\n  query CaseLogPeople($number: String!) {\n    case(number: $number) {\n      id\n      logPeople {\n        id\n        name\n      }\n    }\n  }\n": typeof types.CaseLogPeopleDocument,
    "\n  query Timeline($number: String!, $last: Int!, $before: String, $only: [EntryGroup!]) {\n    case(number: $number) {\n      id\n      timeline(last: $last, before: $before, only: $only) {\n        totalCount\n        pageInfo {\n          startCursor\n          hasPreviousPage\n        }\n        edges {\n          node {\n            ...EntryParts\n          }\n        }\n      }\n    }\n  }\n": typeof types.TimelineDocument,
    "\n  subscription CaseChanged($number: String!) {\n    caseChanged(number: $number) {\n      number\n      version\n      what\n      by {\n        id\n        name\n      }\n    }\n  }\n": typeof types.CaseChangedDocument,
    "\n  mutation TakeOpenedCase($number: String!) {\n    takeOpenedCase(number: $number) {\n      ...OutcomeParts\n    }\n  }\n": typeof types.TakeOpenedCaseDocument,
    "\n  mutation RetryMessage($entryId: ID!) {\n    retryMessage(entryId: $entryId) {\n      ...OutcomeParts\n    }\n  }\n": typeof types.RetryMessageDocument,
    "\n  mutation PerformAction($input: PerformActionInput!) {\n    performAction(input: $input) {\n      ...WrittenOutcomeParts\n    }\n  }\n": typeof types.PerformActionDocument,
    "\n  mutation TakeBackMessage($entryId: ID!) {\n    takeBackMessage(entryId: $entryId) {\n      ...OutcomeParts\n    }\n  }\n": typeof types.TakeBackMessageDocument,
    "\n  mutation PreviewAction($input: PerformActionInput!) {\n    previewAction(input: $input) {\n      __typename\n      ... on ActionPreview {\n        mails {\n          to\n          bcc\n          subject\n          html\n          text\n        }\n      }\n      ... on Refused {\n        code\n        message\n        fieldErrors {\n          path\n          message\n        }\n      }\n    }\n  }\n": typeof types.PreviewActionDocument,
    "\n  mutation SaveDraft($input: SaveDraftInput!) {\n    saveDraft(input: $input) {\n      actionKey\n      updatedAt\n    }\n  }\n": typeof types.SaveDraftDocument,
    "\n  mutation TellDraftOpen($number: String!, $window: ID!) {\n    tellDraftOpen(number: $number, window: $window)\n  }\n": typeof types.TellDraftOpenDocument,
    "\n  mutation DropDraft($number: String!, $window: ID) {\n    dropDraft(number: $number, window: $window)\n  }\n": typeof types.DropDraftDocument,
    "\n  query OwnDraft($number: String!) {\n    case(number: $number) {\n      draft {\n        actionKey\n        html\n        input\n        updatedAt\n        window\n        attachments {\n          ...FileParts\n        }\n      }\n    }\n  }\n": typeof types.OwnDraftDocument,
    "\n  fragment ConsentKindParts on ConsentKind {\n    id\n    key\n    name\n    names {\n      language\n      text\n    }\n    active\n    wording {\n      ...ConsentWordingParts\n    }\n    version\n  }\n": typeof types.ConsentKindPartsFragmentDoc,
    "\n  fragment ConsentWordingParts on ConsentWording {\n    number\n    texts {\n      language\n      text\n    }\n    since\n  }\n": typeof types.ConsentWordingPartsFragmentDoc,
    "\n  fragment ContactConsentsParts on ContactConsents {\n    kinds {\n      kind {\n        ...ConsentKindParts\n      }\n      state\n      since\n      entries {\n        id\n        event\n        at\n        means\n        note\n        recordedAt\n        recordedBy {\n          id\n          name\n        }\n        caseNumber\n        agreed {\n          number\n          language\n          text\n        }\n        takenBack\n      }\n    }\n    forms {\n      id\n      at\n      form\n      language\n      text\n      url\n      caseNumber\n    }\n  }\n": typeof types.ContactConsentsPartsFragmentDoc,
    "\n  query ContactConsents($contactId: ID!) {\n    contactConsents(contactId: $contactId) {\n      ...ContactConsentsParts\n    }\n  }\n": typeof types.ContactConsentsDocument,
    "\n  query ConsentKinds {\n    consentKinds {\n      ...ConsentKindParts\n    }\n  }\n": typeof types.ConsentKindsDocument,
    "\n  query ConsentWordings($kindId: ID!) {\n    consentWordings(kindId: $kindId) {\n      ...ConsentWordingParts\n    }\n  }\n": typeof types.ConsentWordingsDocument,
    "\n  fragment ConsentResultParts on ConsentResult {\n    __typename\n    ... on ConsentRecorded {\n      entryId\n      consents {\n        ...ContactConsentsParts\n      }\n    }\n    ... on Refused {\n      code\n      message\n      fieldErrors {\n        path\n        message\n      }\n    }\n  }\n": typeof types.ConsentResultPartsFragmentDoc,
    "\n  mutation RecordConsent($input: RecordConsentInput!) {\n    recordConsent(input: $input) {\n      ...ConsentResultParts\n    }\n  }\n": typeof types.RecordConsentDocument,
    "\n  mutation WithdrawConsent($input: WithdrawConsentInput!) {\n    withdrawConsent(input: $input) {\n      ...ConsentResultParts\n    }\n  }\n": typeof types.WithdrawConsentDocument,
    "\n  mutation TakeConsentEntryBack($id: ID!) {\n    takeConsentEntryBack(id: $id) {\n      ...ConsentResultParts\n    }\n  }\n": typeof types.TakeConsentEntryBackDocument,
    "\n  fragment ConsentKindResultParts on ConsentKindResult {\n    __typename\n    ... on ConsentKindSaved {\n      kind {\n        ...ConsentKindParts\n      }\n    }\n    ... on Refused {\n      code\n      message\n      fieldErrors {\n        path\n        message\n      }\n    }\n  }\n": typeof types.ConsentKindResultPartsFragmentDoc,
    "\n  mutation SaveConsentKind($input: ConsentKindInput!) {\n    saveConsentKind(input: $input) {\n      ...ConsentKindResultParts\n    }\n  }\n": typeof types.SaveConsentKindDocument,
    "\n  mutation OrderConsentKinds($ids: [ID!]!) {\n    orderConsentKinds(ids: $ids) {\n      ...ConsentKindParts\n    }\n  }\n": typeof types.OrderConsentKindsDocument,
    "\n  mutation SaveConsentWording($input: ConsentWordingInput!) {\n    saveConsentWording(input: $input) {\n      ...ConsentKindResultParts\n    }\n  }\n": typeof types.SaveConsentWordingDocument,
    "\n  mutation UpdateContact($input: UpdateContactInput!) {\n    updateContact(input: $input) {\n      __typename\n      ... on ContactSaved {\n        contact {\n          ...ContactParts\n        }\n      }\n      ... on Refused {\n        code\n        message\n        fieldErrors {\n          path\n          message\n        }\n      }\n    }\n  }\n": typeof types.UpdateContactDocument,
    "\n  mutation ChangeContact($input: ChangeContactInput!) {\n    changeContact(input: $input) {\n      ...OutcomeParts\n    }\n  }\n": typeof types.ChangeContactDocument,
    "\n  query ContactCases($filter: CaseFilter!, $first: Int!, $after: String) {\n    cases(filter: $filter, sort: NEWEST, first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          id\n          number\n          subject\n          createdAt\n          stream {\n            id\n            name\n            color\n          }\n          state {\n            ...StateParts\n          }\n        }\n      }\n    }\n  }\n": typeof types.ContactCasesDocument,
    "\n  fragment ContactFieldsSetUpParts on ContactFieldsSetUp {\n    revision\n    document\n    changedBy {\n      name\n    }\n    changedAt\n    fromFile\n    fileIgnoredAt\n  }\n": typeof types.ContactFieldsSetUpPartsFragmentDoc,
    "\n  query ContactFieldsSetUp {\n    contactFieldsSetUp {\n      ...ContactFieldsSetUpParts\n    }\n  }\n": typeof types.ContactFieldsSetUpDocument,
    "\n  mutation SaveContactFields($input: ContactFieldsInput!) {\n    saveContactFields(input: $input) {\n      __typename\n      ... on ContactFieldsSaved {\n        setUp {\n          ...ContactFieldsSetUpParts\n        }\n      }\n      ... on Refused {\n        code\n        message\n        fieldErrors {\n          path\n          message\n        }\n      }\n    }\n  }\n": typeof types.SaveContactFieldsDocument,
    "\n  fragment DraftParts on WorkflowDraft {\n    streamKey\n    revision\n    basedOn\n    published\n    document\n    changedBy\n    changedAt\n    problems {\n      path\n      message\n    }\n    weaknesses {\n      code\n      place\n      key\n      message\n    }\n  }\n": typeof types.DraftPartsFragmentDoc,
    "\n  query DesignedStreams {\n    designedStreams {\n      key\n      name\n      icon\n      color\n      version\n      states\n      actions\n      openCases\n      fromFile\n      fileIgnoredAt\n      draft {\n        revision\n        changedAt\n        changedBy\n      }\n    }\n    readyMadeWorkflows {\n      key\n      name\n      description\n      icon\n      color\n    }\n  }\n": typeof types.DesignedStreamsDocument,
    "\n  query WorkflowDraft($stream: String!) {\n    workflowDraft(stream: $stream) {\n      ...DraftParts\n    }\n  }\n": typeof types.WorkflowDraftDocument,
    "\n  query DesignPeople {\n    designPeople {\n      roles {\n        key\n        name\n      }\n      groups {\n        key\n        name\n      }\n      agents {\n        email\n        name\n      }\n    }\n    designVariables {\n      name\n      label\n      uses\n    }\n  }\n": typeof types.DesignPeopleDocument,
    "\n  mutation PreviewDraftMail($input: DraftMailInput!) {\n    previewDraftMail(input: $input) {\n      __typename\n      ... on DraftMailPreview {\n        mails {\n          language\n          subject\n          html\n        }\n      }\n      ... on Refused {\n        code\n        message\n        fieldErrors {\n          path\n          message\n        }\n      }\n    }\n  }\n": typeof types.PreviewDraftMailDocument,
    "\n  mutation SendDraftMail($input: DraftMailInput!, $language: Language!) {\n    sendDraftMail(input: $input, language: $language) {\n      __typename\n      ... on DraftMailSent {\n        to\n      }\n      ... on Refused {\n        code\n        message\n        fieldErrors {\n          path\n          message\n        }\n      }\n    }\n  }\n": typeof types.SendDraftMailDocument,
    "\n  mutation StartStream($input: StartStreamInput!) {\n    startStream(input: $input) {\n      __typename\n      ... on WorkflowDraftSaved {\n        draft {\n          ...DraftParts\n        }\n      }\n      ... on Refused {\n        code\n        message\n        fieldErrors {\n          path\n          message\n        }\n      }\n    }\n  }\n": typeof types.StartStreamDocument,
    "\n  mutation SaveWorkflowDraft($input: SaveWorkflowDraftInput!) {\n    saveWorkflowDraft(input: $input) {\n      __typename\n      ... on WorkflowDraftSaved {\n        draft {\n          ...DraftParts\n        }\n      }\n      ... on Refused {\n        code\n        message\n        fieldErrors {\n          path\n          message\n        }\n      }\n    }\n  }\n": typeof types.SaveWorkflowDraftDocument,
    "\n  mutation DiscardWorkflowDraft($stream: String!, $revision: Int!) {\n    discardWorkflowDraft(stream: $stream, revision: $revision) {\n      __typename\n      ... on Refused {\n        code\n        message\n        fieldErrors {\n          path\n          message\n        }\n      }\n    }\n  }\n": typeof types.DiscardWorkflowDraftDocument,
    "\n  query WorkflowVersions($stream: String!) {\n    workflowVersions(stream: $stream) {\n      number\n      publishedAt\n      publishedBy\n      origin\n      note\n    }\n  }\n": typeof types.WorkflowVersionsDocument,
    "\n  query WorkflowFile($stream: String!, $version: Int) {\n    workflowFile(stream: $stream, version: $version)\n  }\n": typeof types.WorkflowFileDocument,
    "\n  mutation RollBackWorkflow($stream: String!, $to: Int!) {\n    rollBackWorkflow(stream: $stream, to: $to) {\n      __typename\n      ... on WorkflowDraftSaved {\n        draft {\n          ...DraftParts\n        }\n      }\n      ... on Refused {\n        code\n        message\n        fieldErrors {\n          path\n          message\n        }\n      }\n    }\n  }\n": typeof types.RollBackWorkflowDocument,
    "\n  query PublicationPlan($stream: String!) {\n    publicationPlan(stream: $stream) {\n      published\n      revision\n      changes {\n        path\n        kind\n        text\n      }\n      leaving {\n        key\n        name\n        cases\n        suggested\n      }\n      replay {\n        performed\n        same\n        refused {\n          action\n          name\n          reason\n          times\n        }\n      }\n    }\n  }\n": typeof types.PublicationPlanDocument,
    "\n  mutation PublishWorkflow($input: PublishWorkflowInput!) {\n    publishWorkflow(input: $input) {\n      __typename\n      ... on WorkflowPublished {\n        version\n        migratedCases\n      }\n      ... on Refused {\n        code\n        message\n        fieldErrors {\n          path\n          message\n        }\n      }\n    }\n  }\n": typeof types.PublishWorkflowDocument,
    "\n  mutation TryWorkflow($input: TryWorkflowInput!) {\n    tryWorkflow(input: $input) {\n      __typename\n      ... on TryWorkflow {\n        sandbox\n        state\n        owner\n        sees\n        actions {\n          key\n          name\n          icon\n          color\n          main\n          available\n          reason\n        }\n        mails {\n          to\n          subject\n          html\n        }\n        entries {\n          text\n        }\n      }\n      ... on Refused {\n        code\n        message\n        fieldErrors {\n          path\n          message\n        }\n      }\n    }\n  }\n": typeof types.TryWorkflowDocument,
    "\n  mutation EditNote($input: EditNoteInput!) {\n    editNote(input: $input) {\n      ...OutcomeParts\n    }\n  }\n": typeof types.EditNoteDocument,
    "\n  mutation DeleteNote($number: String!, $entryId: ID!, $deleted: Boolean!) {\n    deleteNote(number: $number, entryId: $entryId, deleted: $deleted) {\n      ...OutcomeParts\n    }\n  }\n": typeof types.DeleteNoteDocument,
    "\n  mutation PinNote($number: String!, $entryId: ID!, $pinned: Boolean!) {\n    pinNote(number: $number, entryId: $entryId, pinned: $pinned) {\n      ...OutcomeParts\n    }\n  }\n": typeof types.PinNoteDocument,
    "\n  query NoteWordings($number: String!, $entryId: ID!) {\n    case(number: $number) {\n      id\n      noteWordings(entryId: $entryId) {\n        id\n        html\n        at\n        by {\n          name\n        }\n      }\n    }\n  }\n": typeof types.NoteWordingsDocument,
    "\n  query PinnedNotes($number: String!) {\n    case(number: $number) {\n      id\n      pinnedNotes {\n        id\n        html\n        text\n        at\n        name\n      }\n    }\n  }\n": typeof types.PinnedNotesDocument,
    "\n  query EntryCounts($number: String!) {\n    case(number: $number) {\n      id\n      entryCounts {\n        messages\n        notes\n        changes\n        calls\n        approvals\n      }\n    }\n  }\n": typeof types.EntryCountsDocument,
    "\n  fragment SetUpProgressParts on SetUpProgress {\n    next\n    open\n    dismissed\n    reminded\n  }\n": typeof types.SetUpProgressPartsFragmentDoc,
    "\n  query SetUpProgress {\n    setUpProgress {\n      ...SetUpProgressParts\n    }\n  }\n": typeof types.SetUpProgressDocument,
    "\n  mutation SettleSetUpStep($step: SetUpStep!, $later: Boolean) {\n    settleSetUpStep(step: $step, later: $later) {\n      ...SetUpProgressParts\n    }\n  }\n": typeof types.SettleSetUpStepDocument,
    "\n  mutation DismissSetUp($dismissed: Boolean) {\n    dismissSetUp(dismissed: $dismissed) {\n      ...SetUpProgressParts\n    }\n  }\n": typeof types.DismissSetUpDocument,
    "\n  query WorkflowChoices {\n    designedStreams {\n      key\n      name\n      version\n    }\n    readyMadeWorkflows {\n      key\n      name\n      description\n      icon\n      color\n      approval\n      states {\n        key\n        name\n        color\n      }\n    }\n  }\n": typeof types.WorkflowChoicesDocument,
    "\n  mutation StartReadyMade($readyMade: [String!]!) {\n    startReadyMade(readyMade: $readyMade) {\n      __typename\n      ... on ReadyMadeStarted {\n        keys\n      }\n      ... on Refused {\n        code\n        message\n        fieldErrors {\n          path\n          message\n        }\n      }\n    }\n  }\n": typeof types.StartReadyMadeDocument,
    "\n  query MailSetting {\n    mailSetting {\n      accounts {\n        address\n        incoming {\n          host\n        }\n        outgoing {\n          host\n        }\n      }\n      sendsByEnvironment\n      receivesAt\n    }\n  }\n": typeof types.MailSettingDocument,
    "\n  mutation TryMailServer($way: MailWay!, $input: MailServerInput!) {\n    tryMailServer(way: $way, input: $input) {\n      __typename\n      ... on MailServerTried {\n        problem\n      }\n      ... on Refused {\n        code\n        message\n        fieldErrors {\n          path\n          message\n        }\n      }\n    }\n  }\n": typeof types.TryMailServerDocument,
    "\n  mutation ConnectMailbox($input: ConnectMailboxInput!) {\n    connectMailbox(input: $input) {\n      __typename\n      ... on MailAccountChanged {\n        address\n      }\n      ... on Refused {\n        code\n        message\n        fieldErrors {\n          path\n          message\n        }\n      }\n    }\n  }\n": typeof types.ConnectMailboxDocument,
    "\n  mutation DisconnectMailbox($address: String!, $back: Boolean) {\n    disconnectMailbox(address: $address, back: $back) {\n      __typename\n      ... on MailAccountChanged {\n        address\n      }\n      ... on Refused {\n        code\n        message\n        fieldErrors {\n          path\n          message\n        }\n      }\n    }\n  }\n": typeof types.DisconnectMailboxDocument,
    "\n  query WorkCounts {\n    workCounts {\n      topic\n      state\n      count\n      oldestSeconds\n    }\n  }\n": typeof types.WorkCountsDocument,
    "\n  query DeadWork($topic: String, $after: String) {\n    workRows(state: DEAD, topic: $topic, first: 25, after: $after) {\n      rows {\n        id\n        topic\n        attempts\n        lastError\n        createdAt\n      }\n      endCursor\n    }\n  }\n": typeof types.DeadWorkDocument,
    "\n  mutation RetryWork($id: ID!) {\n    retryWork(id: $id)\n  }\n": typeof types.RetryWorkDocument,
    "\n  mutation RetryDeadWork($topic: String) {\n    retryDeadWork(topic: $topic)\n  }\n": typeof types.RetryDeadWorkDocument,
    "\n  query LabelCounts {\n    labelCounts {\n      label\n      cases\n      contacts\n      templates\n    }\n  }\n": typeof types.LabelCountsDocument,
    "\n  mutation UpdateLabel($id: ID!, $version: Int!, $input: LabelInput!) {\n    updateLabel(id: $id, version: $version, input: $input) {\n      __typename\n      ... on LabelSaved {\n        label {\n          ...LabelParts\n        }\n      }\n      ... on Refused {\n        code\n        message\n        fieldErrors {\n          path\n          message\n        }\n      }\n    }\n  }\n": typeof types.UpdateLabelDocument,
    "\n  mutation MergeLabels($id: ID!, $into: ID!) {\n    mergeLabels(id: $id, into: $into)\n  }\n": typeof types.MergeLabelsDocument,
    "\n  mutation DeleteLabel($id: ID!) {\n    deleteLabel(id: $id)\n  }\n": typeof types.DeleteLabelDocument,
    "\n  mutation RestoreLabel($id: ID!) {\n    restoreLabel(id: $id)\n  }\n": typeof types.RestoreLabelDocument,
    "\n  query Mailboxes {\n    mailboxes {\n      address\n      server\n      folder\n      state\n      lastContactAt\n      lastError\n      lastErrorAt\n      lastMailAt\n      messages\n      inLedger\n      earlier\n      missing\n      reconciledAt\n      waiting\n      quarantined\n      incidents\n    }\n  }\n": typeof types.MailboxesDocument,
    "\n  query Quarantine($after: String) {\n    mailQuarantine(first: 25, after: $after) {\n      mails {\n        id\n        mailbox\n        sender\n        subject\n        reason\n        attempts\n        size\n        receivedAt\n        originalUrl\n      }\n      next\n    }\n  }\n": typeof types.QuarantineDocument,
    "\n  mutation ReadMailAgain($id: ID!) {\n    readMailAgain(id: $id) {\n      __typename\n      ... on Refused {\n        code\n        message\n        fieldErrors {\n          path\n          message\n        }\n      }\n    }\n  }\n": typeof types.ReadMailAgainDocument,
    "\n  mutation DiscardMail($id: ID!, $reason: String!) {\n    discardMail(id: $id, reason: $reason) {\n      __typename\n      ... on Refused {\n        code\n        message\n        fieldErrors {\n          path\n          message\n        }\n      }\n    }\n  }\n": typeof types.DiscardMailDocument,
    "\n  query StreamTargets($number: String!) {\n    case(number: $number) {\n      id\n      streamTargets {\n        id\n        name\n      }\n    }\n  }\n": typeof types.StreamTargetsDocument,
    "\n  query StreamMove($number: String!, $streamId: ID!) {\n    streamMove(number: $number, streamId: $streamId) {\n      stream {\n        id\n        name\n      }\n      states {\n        ...StateParts\n        key\n        kind\n      }\n      defaultState\n      alikeState\n      kept {\n        key\n        label\n        text\n      }\n      putAside {\n        key\n        label\n        text\n      }\n      broughtBack {\n        key\n        label\n        text\n      }\n      ownerLeaves\n      proposalFalls\n      callbackAt\n    }\n  }\n": typeof types.StreamMoveDocument,
    "\n  mutation MoveCaseToStream($input: MoveCaseToStreamInput!) {\n    moveCaseToStream(input: $input) {\n      ...OutcomeParts\n    }\n  }\n": typeof types.MoveCaseToStreamDocument,
    "\n  mutation UndoStreamMove($number: String!, $version: Int!) {\n    undoStreamMove(number: $number, version: $version) {\n      ...OutcomeParts\n    }\n  }\n": typeof types.UndoStreamMoveDocument,
    "\n  mutation OpenCase($input: OpenCaseInput!) {\n    openCase(input: $input) {\n      ...OutcomeParts\n    }\n  }\n": typeof types.OpenCaseDocument,
    "\n  fragment NoticeParts on Notice {\n    id\n    kind\n    at\n    read\n    by {\n      ...AgentParts\n    }\n    text\n    count\n    number\n    subject\n    entryId\n  }\n": typeof types.NoticePartsFragmentDoc,
    "\n  query UnreadNotices {\n    notices(first: 1) {\n      unread\n    }\n  }\n": typeof types.UnreadNoticesDocument,
    "\n  query Notices($after: ID) {\n    notices(first: 20, after: $after) {\n      notices {\n        ...NoticeParts\n      }\n      more\n      unread\n    }\n  }\n": typeof types.NoticesDocument,
    "\n  mutation MarkNoticesRead($ids: [ID!]) {\n    markNoticesRead(ids: $ids)\n  }\n": typeof types.MarkNoticesReadDocument,
    "\n  subscription NoticesChanged {\n    noticesChanged {\n      unread\n      notice {\n        ...NoticeParts\n      }\n    }\n  }\n": typeof types.NoticesChangedDocument,
    "\n  query NoticeMails {\n    noticeMails {\n      topics\n      onlyAway\n    }\n  }\n": typeof types.NoticeMailsDocument,
    "\n  mutation SetNoticeMails($input: NoticeMailsInput!) {\n    setNoticeMails(input: $input) {\n      topics\n      onlyAway\n    }\n  }\n": typeof types.SetNoticeMailsDocument,
    "\n  query PaletteCases($text: String!) {\n    cases(filter: { text: $text }, sort: RELEVANCE, first: 8) {\n      edges {\n        node {\n          id\n          number\n          subject\n          state {\n            ...StateParts\n          }\n          contact {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n": typeof types.PaletteCasesDocument,
    "\n  fragment ThreadParts on PassageThread {\n    id\n    entryId\n    draftOf {\n      ...AgentParts\n    }\n    words\n    passage {\n      start\n      end\n    }\n    inDraft {\n      start\n      end\n    }\n    at\n    resolvedAt\n    resolvedBy {\n      ...AgentParts\n    }\n    comments {\n      id\n      at\n      text\n      editedAt\n      deletedAt\n      by {\n        ...AgentParts\n      }\n      mentions {\n        ...AgentParts\n      }\n    }\n  }\n": typeof types.ThreadPartsFragmentDoc,
    "\n  query Passages($number: String!, $draftOf: ID) {\n    passageThreads(number: $number, draftOf: $draftOf) {\n      ...ThreadParts\n    }\n  }\n": typeof types.PassagesDocument,
    "\n  query ColleaguesDrafts($number: String!) {\n    colleaguesDrafts(number: $number) {\n      by {\n        ...AgentParts\n      }\n      actionKey\n      actionName\n      html\n      cc\n      fileNames\n      updatedAt\n    }\n  }\n": typeof types.ColleaguesDraftsDocument,
    "\n  query CaseReaders($number: String!, $search: String) {\n    caseReaders(number: $number, search: $search) {\n      ...AgentParts\n    }\n  }\n": typeof types.CaseReadersDocument,
    "\n  mutation CommentOnPassage($input: CommentOnPassageInput!) {\n    commentOnPassage(input: $input) {\n      __typename\n      ...ThreadParts\n      ... on Refused {\n        message\n        fieldErrors {\n          path\n          message\n        }\n      }\n    }\n  }\n": typeof types.CommentOnPassageDocument,
    "\n  mutation AnswerComment($input: AnswerCommentInput!) {\n    answerComment(input: $input) {\n      __typename\n      ...ThreadParts\n      ... on Refused {\n        message\n        fieldErrors {\n          path\n          message\n        }\n      }\n    }\n  }\n": typeof types.AnswerCommentDocument,
    "\n  mutation EditComment($input: EditCommentInput!) {\n    editComment(input: $input) {\n      __typename\n      ...ThreadParts\n      ... on Refused {\n        message\n        fieldErrors {\n          path\n          message\n        }\n      }\n    }\n  }\n": typeof types.EditCommentDocument,
    "\n  mutation DeleteComment($commentId: ID!) {\n    deleteComment(commentId: $commentId) {\n      __typename\n      ... on Refused {\n        message\n      }\n    }\n  }\n": typeof types.DeleteCommentDocument,
    "\n  mutation ResolveThread($threadId: ID!, $resolved: Boolean!) {\n    resolveThread(threadId: $threadId, resolved: $resolved) {\n      __typename\n      ...ThreadParts\n      ... on Refused {\n        message\n      }\n    }\n  }\n": typeof types.ResolveThreadDocument,
    "\n  subscription PassagesChanged($number: String!) {\n    passagesChanged(number: $number) {\n      number\n      ownDraft {\n        window\n      }\n    }\n  }\n": typeof types.PassagesChangedDocument,
    "\n  fragment StaffGroupParts on StaffGroup {\n    id\n    key\n    name\n    names {\n      en\n      pl\n      uk\n      ru\n    }\n    members {\n      id\n      name\n      initials\n      hue\n      suspended\n    }\n    supervisor {\n      id\n      name\n    }\n    version\n  }\n": typeof types.StaffGroupPartsFragmentDoc,
    "\n  query StaffGroups {\n    staffGroups {\n      ...StaffGroupParts\n    }\n  }\n": typeof types.StaffGroupsDocument,
    "\n  mutation SaveStaffGroup($input: StaffGroupInput!) {\n    saveStaffGroup(input: $input) {\n      __typename\n      ... on StaffGroupSaved {\n        group {\n          ...StaffGroupParts\n        }\n      }\n      ... on Refused {\n        code\n        message\n        fieldErrors {\n          path\n          message\n        }\n      }\n    }\n  }\n": typeof types.SaveStaffGroupDocument,
    "\n  mutation DeleteStaffGroup($id: ID!, $back: Boolean) {\n    deleteStaffGroup(id: $id, back: $back) {\n      __typename\n      ... on PeopleChanged {\n        id\n      }\n      ... on Refused {\n        code\n        message\n        fieldErrors {\n          path\n          message\n        }\n      }\n    }\n  }\n": typeof types.DeleteStaffGroupDocument,
    "\n  fragment RoleParts on Role {\n    key\n    name\n    names {\n      en\n      pl\n      uk\n      ru\n    }\n    rights\n    holders\n    version\n  }\n": typeof types.RolePartsFragmentDoc,
    "\n  query Roles {\n    roles {\n      ...RoleParts\n    }\n    rightGroups {\n      key\n      name\n      rights {\n        key\n        name\n        explanation\n        mayGive\n      }\n    }\n  }\n": typeof types.RolesDocument,
    "\n  mutation SaveRole($input: RoleInput!) {\n    saveRole(input: $input) {\n      __typename\n      ... on RoleSaved {\n        role {\n          ...RoleParts\n        }\n      }\n      ... on Refused {\n        code\n        message\n        fieldErrors {\n          path\n          message\n        }\n      }\n    }\n  }\n": typeof types.SaveRoleDocument,
    "\n  mutation DeleteRole($key: String!, $back: Boolean) {\n    deleteRole(key: $key, back: $back) {\n      __typename\n      ... on PeopleChanged {\n        id\n      }\n      ... on Refused {\n        code\n        message\n        fieldErrors {\n          path\n          message\n        }\n      }\n    }\n  }\n": typeof types.DeleteRoleDocument,
    "\n  fragment PersonParts on Person {\n    id\n    status\n    agent {\n      id\n      name\n      initials\n      hue\n      suspended\n    }\n    email\n    language\n    role {\n      key\n      name\n      mayGive\n    }\n    groups {\n      id\n      name\n    }\n    supervisor {\n      id\n      name\n    }\n    openCases\n    mayChange\n    self\n    version\n    since\n    suspendedAt\n    expiresAt\n    invitedBy\n  }\n": typeof types.PersonPartsFragmentDoc,
    "\n  query People($status: PersonStatus!, $search: String, $first: Int, $after: String) {\n    people(status: $status, search: $search, first: $first, after: $after) {\n      people {\n        ...PersonParts\n      }\n      next\n      counts {\n        active\n        invited\n        suspended\n      }\n    }\n  }\n": typeof types.PeopleDocument,
    "\n  query RoleChoices {\n    roleChoices {\n      key\n      name\n      mayGive\n    }\n  }\n": typeof types.RoleChoicesDocument,
    "\n  query Person($id: ID!) {\n    person(id: $id) {\n      ...PersonParts\n    }\n  }\n": typeof types.PersonDocument,
    "\n  mutation InvitePerson($input: PersonInput!) {\n    invitePerson(input: $input) {\n      __typename\n      ... on PersonSaved {\n        person {\n          ...PersonParts\n        }\n      }\n      ... on Refused {\n        code\n        message\n        fieldErrors {\n          path\n          message\n        }\n      }\n    }\n  }\n": typeof types.InvitePersonDocument,
    "\n  mutation ResendInvitation($id: ID!) {\n    resendInvitation(id: $id) {\n      __typename\n      ... on PersonSaved {\n        person {\n          ...PersonParts\n        }\n      }\n      ... on Refused {\n        code\n        message\n        fieldErrors {\n          path\n          message\n        }\n      }\n    }\n  }\n": typeof types.ResendInvitationDocument,
    "\n  mutation RevokeInvitation($id: ID!, $back: Boolean) {\n    revokeInvitation(id: $id, back: $back) {\n      __typename\n      ... on PeopleChanged {\n        id\n      }\n      ... on Refused {\n        code\n        message\n        fieldErrors {\n          path\n          message\n        }\n      }\n    }\n  }\n": typeof types.RevokeInvitationDocument,
    "\n  mutation UpdatePerson($id: ID!, $version: Int!, $input: PersonInput!) {\n    updatePerson(id: $id, version: $version, input: $input) {\n      __typename\n      ... on PersonSaved {\n        person {\n          ...PersonParts\n        }\n      }\n      ... on Refused {\n        code\n        message\n        fieldErrors {\n          path\n          message\n        }\n      }\n    }\n  }\n": typeof types.UpdatePersonDocument,
    "\n  mutation SuspendPerson($id: ID!, $version: Int!, $to: SuccessorInput!) {\n    suspendPerson(id: $id, version: $version, to: $to) {\n      __typename\n      ... on PersonSuspended {\n        person {\n          ...PersonParts\n        }\n        cases\n        jobId\n      }\n      ... on Refused {\n        code\n        message\n        fieldErrors {\n          path\n          message\n        }\n      }\n    }\n  }\n": typeof types.SuspendPersonDocument,
    "\n  mutation HandOverCases($id: ID!, $to: SuccessorInput!) {\n    handOverCases(id: $id, to: $to) {\n      __typename\n      ... on PersonSuspended {\n        person {\n          ...PersonParts\n        }\n        cases\n        jobId\n      }\n      ... on Refused {\n        code\n        message\n        fieldErrors {\n          path\n          message\n        }\n      }\n    }\n  }\n": typeof types.HandOverCasesDocument,
    "\n  mutation ResumePerson($id: ID!, $version: Int!) {\n    resumePerson(id: $id, version: $version) {\n      __typename\n      ... on PersonSaved {\n        person {\n          ...PersonParts\n        }\n      }\n      ... on Refused {\n        code\n        message\n        fieldErrors {\n          path\n          message\n        }\n      }\n    }\n  }\n": typeof types.ResumePersonDocument,
    "\n  query ExplainedAccess($personId: ID!, $caseNumber: String) {\n    explainedAccess(personId: $personId, caseNumber: $caseNumber) {\n      rights {\n        key\n        name\n        explanation\n        by {\n          kind\n          name\n        }\n      }\n      readsCases\n      streams {\n        id\n        name\n        worksBy {\n          kind\n          name\n        }\n        states {\n          state {\n            id\n            key\n            name\n            kind\n            color\n            open\n          }\n          seenBy {\n            kind\n            name\n          }\n          actions {\n            key\n            name\n            by {\n              kind\n              name\n            }\n            waits\n          }\n        }\n      }\n      case {\n        number\n        subject\n        stream\n        state {\n          id\n          key\n          name\n          kind\n          color\n          open\n        }\n        sees\n        seenBy {\n          kind\n          name\n        }\n        actions {\n          key\n          name\n          by {\n            kind\n            name\n          }\n          available\n          waits\n        }\n      }\n    }\n  }\n": typeof types.ExplainedAccessDocument,
    "\n  subscription CasePresence($number: String!, $window: ID!) {\n    casePresence(number: $number, window: $window) {\n      ...PresenceParts\n    }\n  }\n": typeof types.CasePresenceDocument,
    "\n  subscription CasesPresence($numbers: [String!]!) {\n    casesPresence(numbers: $numbers) {\n      ...PresenceParts\n    }\n  }\n": typeof types.CasesPresenceDocument,
    "\n  mutation TellPresence($number: String!, $window: ID!, $doing: PresenceDoing!) {\n    tellPresence(number: $number, window: $window, doing: $doing)\n  }\n": typeof types.TellPresenceDocument,
    "\n  fragment PresenceParts on CasePresence {\n    number\n    others {\n      doing\n      agent {\n        id\n        name\n        initials\n        hue\n      }\n    }\n  }\n": typeof types.PresencePartsFragmentDoc,
    "\n  query Queues($stream: ID) {\n    queues(stream: $stream) {\n      key\n      count\n    }\n  }\n": typeof types.QueuesDocument,
    "\n  fragment RelatedCaseParts on Case {\n    id\n    number\n    subject\n    version\n    approvalPending\n    callbackAt\n    createdAt\n    state {\n      ...StateParts\n    }\n    stream {\n      id\n      name\n    }\n    contact {\n      id\n      name\n    }\n  }\n": typeof types.RelatedCasePartsFragmentDoc,
    "\n  query Relations($number: String!) {\n    case(number: $number) {\n      id\n      links {\n        kind\n        at\n        by {\n          id\n          name\n        }\n        case {\n          id\n          number\n          subject\n          closedAt\n          state {\n            ...StateParts\n          }\n        }\n      }\n      mergedCases {\n        mergedAt\n        intoNumber\n        mayUndo\n        mergedBy {\n          id\n          name\n        }\n        case {\n          id\n          number\n          subject\n          form {\n            field {\n              key\n              label\n            }\n            text\n          }\n          draft {\n            html\n          }\n        }\n      }\n    }\n  }\n": typeof types.RelationsDocument,
    "\n  query MergedTimeline($number: String!, $gone: String!, $last: Int!, $before: String) {\n    case(number: $number) {\n      id\n      mergedTimeline(number: $gone, last: $last, before: $before) {\n        totalCount\n        pageInfo {\n          startCursor\n          hasPreviousPage\n        }\n        edges {\n          node {\n            ...EntryParts\n          }\n        }\n      }\n    }\n  }\n": typeof types.MergedTimelineDocument,
    "\n  query FindCases($text: String!) {\n    cases(filter: { text: $text }, first: 8) {\n      edges {\n        node {\n          ...RelatedCaseParts\n        }\n      }\n    }\n  }\n": typeof types.FindCasesDocument,
    "\n  query ChosenCase($number: String!) {\n    case(number: $number) {\n      ...RelatedCaseParts\n    }\n  }\n": typeof types.ChosenCaseDocument,
    "\n  mutation MergeCases($input: MergeCasesInput!) {\n    mergeCases(input: $input) {\n      ...OutcomeParts\n    }\n  }\n": typeof types.MergeCasesDocument,
    "\n  mutation UndoMerge($number: String!) {\n    undoMerge(number: $number) {\n      ...OutcomeParts\n    }\n  }\n": typeof types.UndoMergeDocument,
    "\n  query Movable($number: String!) {\n    case(number: $number) {\n      id\n      version\n      timeline(last: 100) {\n        edges {\n          node {\n            __typename\n            ... on MessageEntry {\n              id\n              at\n              text\n              delivery\n              moved {\n                number\n              }\n              author {\n                name\n              }\n              attachments {\n                id\n              }\n            }\n            ... on NoteEntry {\n              id\n              at\n              text\n              moved {\n                number\n              }\n              author {\n                name\n              }\n              attachments {\n                id\n              }\n            }\n          }\n        }\n      }\n    }\n  }\n": typeof types.MovableDocument,
    "\n  mutation SplitCase($input: SplitCaseInput!) {\n    splitCase(input: $input) {\n      ...OutcomeParts\n    }\n  }\n": typeof types.SplitCaseDocument,
    "\n  mutation MoveEntries($input: MoveEntriesInput!) {\n    moveEntries(input: $input) {\n      ...OutcomeParts\n    }\n  }\n": typeof types.MoveEntriesDocument,
    "\n  mutation LinkCases($input: LinkCasesInput!) {\n    linkCases(input: $input) {\n      ...OutcomeParts\n    }\n  }\n": typeof types.LinkCasesDocument,
    "\n  mutation UnlinkCases($input: LinkCasesInput!) {\n    unlinkCases(input: $input) {\n      ...OutcomeParts\n    }\n  }\n": typeof types.UnlinkCasesDocument,
    "\n  query CaseHits($text: String!, $numbers: [String!]!) {\n    caseHits(text: $text, numbers: $numbers) {\n      number\n      subject {\n        text\n        hit\n      }\n      contact {\n        text\n        hit\n      }\n      snippet {\n        text\n        hit\n      }\n      place\n    }\n  }\n": typeof types.CaseHitsDocument,
    "\n  query SharedDraft($number: String!) {\n    sharedDraft(number: $number) {\n      id\n    }\n  }\n": typeof types.SharedDraftDocument,
    "\n  mutation JoinSharedDraft($input: JoinSharedDraftInput!) {\n    joinSharedDraft(input: $input) {\n      __typename\n      ... on SharedDraft {\n        id\n        seq\n        state\n        seed\n        seededFrom\n      }\n      ... on Refused {\n        code\n        message\n      }\n    }\n  }\n": typeof types.JoinSharedDraftDocument,
    "\n  mutation PushSharedDraft($input: PushSharedDraftInput!) {\n    pushSharedDraft(input: $input) {\n      __typename\n      ... on SharedDraftPushed {\n        seq\n        update\n        vector\n      }\n      ... on Refused {\n        code\n        message\n      }\n    }\n  }\n": typeof types.PushSharedDraftDocument,
    "\n  mutation TellDraftCaret($id: ID!, $window: ID!, $caret: String) {\n    tellDraftCaret(id: $id, window: $window, caret: $caret)\n  }\n": typeof types.TellDraftCaretDocument,
    "\n  mutation SaveSharedDraft($input: SaveSharedDraftInput!) {\n    saveSharedDraft(input: $input)\n  }\n": typeof types.SaveSharedDraftDocument,
    "\n  subscription SharedDraftNews($id: ID!, $window: ID!, $vector: String) {\n    sharedDraftNews(id: $id, window: $window, vector: $vector) {\n      seq\n      update\n      vector\n      ended\n      writers {\n        agent {\n          ...AgentParts\n        }\n        window\n        caret\n      }\n    }\n  }\n": typeof types.SharedDraftNewsDocument,
    "\n  mutation SnoozeCase($number: String!, $until: DateTime) {\n    snoozeCase(number: $number, until: $until) {\n      id\n      snooze {\n        until\n      }\n    }\n  }\n": typeof types.SnoozeCaseDocument,
    "\n  mutation WakeCase($number: String!) {\n    wakeCase(number: $number) {\n      id\n      snooze {\n        until\n      }\n    }\n  }\n": typeof types.WakeCaseDocument,
    "\n  fragment TemplateParts on ReplyTemplate {\n    id\n    name\n    groupId\n    groupName\n    own\n    editable\n    version\n    texts {\n      language\n      html\n    }\n    attachments {\n      ...FileParts\n    }\n    labels {\n      ...LabelParts\n    }\n  }\n": typeof types.TemplatePartsFragmentDoc,
    "\n  query TemplateGroups {\n    templateGroups {\n      id\n      name\n      own\n      streamId\n      agentGroupId\n      agentGroupName\n      editable\n      version\n      templateCount\n    }\n    templateVariables\n  }\n": typeof types.TemplateGroupsDocument,
    "\n  query ReplyTemplates($search: String, $groupId: ID, $streamId: ID, $first: Int, $after: String) {\n    replyTemplates(search: $search, groupId: $groupId, streamId: $streamId, first: $first, after: $after) {\n      templates {\n        ...TemplateParts\n      }\n      next\n    }\n  }\n": typeof types.ReplyTemplatesDocument,
    "\n  mutation UseReplyTemplate($number: String!, $id: ID!) {\n    useReplyTemplate(number: $number, id: $id) {\n      __typename\n      ... on FilledTemplate {\n        language\n        html\n        attachments {\n          ...FileParts\n        }\n      }\n      ... on Refused {\n        code\n        message\n        fieldErrors {\n          path\n          message\n        }\n      }\n    }\n  }\n": typeof types.UseReplyTemplateDocument,
    "\n  mutation PreviewReplyTemplate($number: String!, $html: String!, $language: Language!) {\n    previewReplyTemplate(number: $number, html: $html, language: $language) {\n      __typename\n      ... on FilledTemplate {\n        html\n      }\n      ... on Refused {\n        code\n        message\n        fieldErrors {\n          path\n          message\n        }\n      }\n    }\n  }\n": typeof types.PreviewReplyTemplateDocument,
    "\n  mutation SaveTemplateGroup($input: TemplateGroupInput!) {\n    saveTemplateGroup(input: $input) {\n      __typename\n      ... on TemplateGroupSaved {\n        group {\n          id\n        }\n      }\n      ... on Refused {\n        code\n        message\n        fieldErrors {\n          path\n          message\n        }\n      }\n    }\n  }\n": typeof types.SaveTemplateGroupDocument,
    "\n  mutation DeleteTemplateGroup($id: ID!, $back: Boolean) {\n    deleteTemplateGroup(id: $id, back: $back) {\n      __typename\n      ... on Refused {\n        code\n        message\n        fieldErrors {\n          path\n          message\n        }\n      }\n    }\n  }\n": typeof types.DeleteTemplateGroupDocument,
    "\n  mutation SaveReplyTemplate($input: ReplyTemplateInput!) {\n    saveReplyTemplate(input: $input) {\n      __typename\n      ... on ReplyTemplateSaved {\n        template {\n          ...TemplateParts\n        }\n      }\n      ... on Refused {\n        code\n        message\n        fieldErrors {\n          path\n          message\n        }\n      }\n    }\n  }\n": typeof types.SaveReplyTemplateDocument,
    "\n  mutation DeleteReplyTemplate($id: ID!, $back: Boolean) {\n    deleteReplyTemplate(id: $id, back: $back) {\n      __typename\n      ... on Refused {\n        code\n        message\n        fieldErrors {\n          path\n          message\n        }\n      }\n    }\n  }\n": typeof types.DeleteReplyTemplateDocument,
    "\n  fragment SavedViewParts on SavedView {\n    id\n    name\n    icon\n    filter\n    columns\n    sort\n    mode\n    pageSize\n    sharedWith\n    shared\n    mine\n    mayEdit\n    version\n    owner {\n      id\n      name\n    }\n  }\n": typeof types.SavedViewPartsFragmentDoc,
    "\n  query SavedViews {\n    savedViews {\n      ...SavedViewParts\n    }\n  }\n": typeof types.SavedViewsDocument,
    "\n  query SavedViewCounts {\n    savedViewCounts {\n      view\n      count\n    }\n  }\n": typeof types.SavedViewCountsDocument,
    "\n  query ViewAudiences {\n    viewAudiences {\n      key\n      kind\n      name\n    }\n  }\n": typeof types.ViewAudiencesDocument,
    "\n  mutation SaveView($input: SaveViewInput!) {\n    saveView(input: $input) {\n      __typename\n      ... on ViewSaved {\n        view {\n          ...SavedViewParts\n        }\n      }\n      ... on Refused {\n        code\n        message\n        fieldErrors {\n          path\n          message\n        }\n      }\n    }\n  }\n": typeof types.SaveViewDocument,
    "\n  mutation DeleteView($id: ID!) {\n    deleteView(id: $id)\n  }\n": typeof types.DeleteViewDocument,
    "\n  mutation RestoreView($id: ID!) {\n    restoreView(id: $id)\n  }\n": typeof types.RestoreViewDocument,
    "\n  mutation ArrangeViews($ids: [ID!]!) {\n    arrangeViews(ids: $ids) {\n      ...SavedViewParts\n    }\n  }\n": typeof types.ArrangeViewsDocument,
    "\n  query ContactName($id: ID!) {\n    contact(id: $id) {\n      id\n      name\n    }\n  }\n": typeof types.ContactNameDocument,
    "\n  query TableCases(\n    $filter: CaseFilter\n    $sort: CaseSort\n    $first: Int!\n    $after: String\n    $before: String\n    $withFields: Boolean!\n    $withOwn: Boolean!\n  ) {\n    cases(filter: $filter, sort: $sort, first: $first, after: $after, before: $before) {\n      totalCount\n      pageInfo {\n        hasPreviousPage\n        startCursor\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          ...CaseRowParts\n          stateSince\n          closedAt\n          contact {\n            fields @include(if: $withOwn) {\n              key\n              text\n            }\n          }\n          fields @include(if: $withFields) {\n            key\n            text\n          }\n        }\n      }\n    }\n  }\n": typeof types.TableCasesDocument,
    "\n  query CaseBoard($filter: CaseFilter) {\n    caseBoard(filter: $filter, perState: 20) {\n      stream {\n        id\n        name\n      }\n      state {\n        ...StateParts\n      }\n      hasMore\n      cases {\n        ...CaseRowParts\n      }\n    }\n  }\n": typeof types.CaseBoardDocument,
    "\n  mutation StartExport($input: StartExportInput!) {\n    startExport(input: $input) {\n      __typename\n      ... on ExportStarted {\n        id\n        url\n      }\n      ... on Refused {\n        code\n        message\n        fieldErrors {\n          path\n          message\n        }\n      }\n    }\n  }\n": typeof types.StartExportDocument,
    "\n  query MyExports {\n    myExports {\n      id\n      format\n      state\n      rows\n      total\n      askedAt\n    }\n  }\n": typeof types.MyExportsDocument,
};
const documents: Documents = {
    "\n  mutation AssignCase($input: AssignCaseInput!) {\n    assignCase(input: $input) {\n      ...OutcomeParts\n    }\n  }\n": types.AssignCaseDocument,
    "\n  mutation SetPriority($input: SetPriorityInput!) {\n    setPriority(input: $input) {\n      ...OutcomeParts\n    }\n  }\n": types.SetPriorityDocument,
    "\n  mutation MarkRead($number: String!, $read: Boolean!) {\n    markRead(number: $number, read: $read) {\n      id\n      unread\n    }\n  }\n": types.MarkReadDocument,
    "\n  mutation FollowCase($number: String!, $follow: Boolean!) {\n    followCase(number: $number, follow: $follow) {\n      id\n      followed\n    }\n  }\n": types.FollowCaseDocument,
    "\n  subscription ListsChanged {\n    listsChanged {\n      number\n      version\n      what\n      by {\n        id\n        name\n      }\n      case {\n        ...CaseRowParts\n      }\n    }\n  }\n": types.ListsChangedDocument,
    "\n  mutation SetSubject($input: SetSubjectInput!) {\n    setSubject(input: $input) {\n      ...OutcomeParts\n    }\n  }\n": types.SetSubjectDocument,
    "\n  mutation SetSource($input: SetSourceInput!) {\n    setSource(input: $input) {\n      ...OutcomeParts\n    }\n  }\n": types.SetSourceDocument,
    "\n  query ContactSearchFields {\n    contactSearchFields {\n      ...FieldParts\n    }\n  }\n": types.ContactSearchFieldsDocument,
    "\n  query Streams {\n    streams {\n      id\n      key\n      name\n      icon\n      color\n      states {\n        ...StateParts\n      }\n      form {\n        ...FieldParts\n      }\n      searchFields {\n        ...FieldParts\n      }\n    }\n  }\n": types.StreamsDocument,
    "\n  query Agents($search: String) {\n    agents(search: $search, first: 50) {\n      ...AgentParts\n    }\n  }\n": types.AgentsDocument,
    "\n  query Groups {\n    groups {\n      id\n      name\n      memberCount\n    }\n  }\n": types.GroupsDocument,
    "\n  query Contacts($search: String!) {\n    contacts(search: $search, first: 8) {\n      ...ContactParts\n    }\n  }\n": types.ContactsDocument,
    "\n  query ContactFields {\n    contactFields {\n      ...FieldParts\n      editable\n      options {\n        key\n        label\n        hidden\n      }\n    }\n  }\n": types.ContactFieldsDocument,
    "\n  mutation CreateContact($input: CreateContactInput!) {\n    createContact(input: $input) {\n      __typename\n      ... on ContactSaved {\n        contact {\n          ...ContactParts\n        }\n      }\n      ... on Refused {\n        code\n        message\n        fieldErrors {\n          path\n          message\n        }\n      }\n    }\n  }\n": types.CreateContactDocument,
    "\n  fragment AgentParts on Agent {\n    id\n    name\n    initials\n    hue\n    suspended\n  }\n": types.AgentPartsFragmentDoc,
    "\n  fragment StateParts on State {\n    id\n    key\n    name\n    kind\n    color\n    open\n  }\n": types.StatePartsFragmentDoc,
    "\n  fragment FieldParts on Field {\n    key\n    label\n    kind\n    required\n    help\n    currency\n    maxLength\n    options {\n      key\n      label\n    }\n  }\n": types.FieldPartsFragmentDoc,
    "\n  fragment FileParts on Attachment {\n    id\n    name\n    mediaType\n    size\n    url\n    inline\n  }\n": types.FilePartsFragmentDoc,
    "\n  fragment ContactParts on Contact {\n    id\n    number\n    kind\n    name\n    emails\n    phones\n    address\n    taxId\n    note\n    language\n    hasAccount\n    version\n    fields {\n      key\n      label\n      value\n      text\n    }\n    company {\n      id\n      name\n    }\n  }\n": types.ContactPartsFragmentDoc,
    "\n  fragment LabelParts on Label {\n    id\n    name\n    color\n  }\n": types.LabelPartsFragmentDoc,
    "\n  fragment CaseRowParts on Case {\n    id\n    number\n    subject\n    preview\n    channel\n    priority\n    unread\n    followed\n    approvalPending\n    callbackAt\n    callbackKind\n    attachmentCount\n    version\n    createdAt\n    lastActivityAt\n    stream {\n      id\n      name\n      color\n    }\n    state {\n      ...StateParts\n    }\n    owner {\n      ...AgentParts\n    }\n    group {\n      id\n      name\n    }\n    contact {\n      id\n      name\n    }\n    labels {\n      ...LabelParts\n    }\n    may {\n      assign\n      setPriority\n      setSubject\n      changeContact\n      merge\n      label\n      pin\n      readLog\n    }\n  }\n": types.CaseRowPartsFragmentDoc,
    "\n  fragment EntryParts on Entry {\n    __typename\n    id\n    position\n    at\n    visibility\n    author {\n      kind\n      name\n      email\n      agent {\n        ...AgentParts\n      }\n    }\n    ... on MessageEntry {\n      direction\n      channel\n      html\n      text\n      quotedHtml\n      automatic\n      apart\n      delivery\n      deliveryDetail\n      originalUrl\n      moved {\n        number\n      }\n      from {\n        name\n        email\n      }\n      to {\n        name\n        email\n      }\n      cc {\n        name\n        email\n      }\n      bcc {\n        name\n        email\n      }\n      attachments {\n        ...FileParts\n      }\n    }\n    ... on NoteEntry {\n      html\n      text\n      attachments {\n        ...FileParts\n      }\n      siblingNumber\n      wordingId\n      editedAt\n      editedBy {\n        name\n      }\n      deleted\n      pinned\n      mayEdit\n      about {\n        entryId\n        name\n        words\n      }\n      moved {\n        number\n      }\n    }\n    ... on ChangeEntry {\n      actionName\n      summary\n      changes {\n        what\n        from\n        to\n      }\n      fields {\n        key\n        label\n        kind\n        text\n        value\n      }\n    }\n    ... on ProposalEntry {\n      html\n      text\n      status\n      round\n      previousId\n      cc {\n        name\n        email\n      }\n      bcc {\n        name\n        email\n      }\n      attachments {\n        ...FileParts\n      }\n    }\n    ... on DecisionEntry {\n      proposalId\n      verdict\n      reasonHtml: html\n    }\n  }\n": types.EntryPartsFragmentDoc,
    "\n  fragment OutcomeParts on PerformActionResult {\n    __typename\n    ... on ActionPerformed {\n      number\n      case {\n        ...CaseRowParts\n      }\n    }\n    ... on Refused {\n      code\n      message\n      fieldErrors {\n        path\n        message\n      }\n    }\n    ... on VersionConflict {\n      code\n      message\n      case {\n        ...CaseRowParts\n      }\n    }\n  }\n": types.OutcomePartsFragmentDoc,
    "\n  fragment WrittenOutcomeParts on PerformActionResult {\n    ...OutcomeParts\n    ... on ActionPerformed {\n      takeBack {\n        entryId\n        seconds\n      }\n    }\n    ... on VersionConflict {\n      changes {\n        ...EntryParts\n      }\n    }\n  }\n": types.WrittenOutcomePartsFragmentDoc,
    "\n  query Labels {\n    labels {\n      ...LabelParts\n      scopes\n      version\n    }\n  }\n": types.LabelsDocument,
    "\n  subscription LabelsChanged {\n    labelsChanged\n  }\n": types.LabelsChangedDocument,
    "\n  mutation LabelCase($input: LabelCaseInput!) {\n    labelCase(input: $input) {\n      ...OutcomeParts\n    }\n  }\n": types.LabelCaseDocument,
    "\n  mutation LabelContact($input: LabelContactInput!) {\n    labelContact(input: $input) {\n      labels {\n        ...LabelParts\n      }\n    }\n  }\n": types.LabelContactDocument,
    "\n  mutation LabelTemplate($input: LabelTemplateInput!) {\n    labelTemplate(input: $input) {\n      labels {\n        ...LabelParts\n      }\n    }\n  }\n": types.LabelTemplateDocument,
    "\n  mutation CreateLabel($input: LabelInput!) {\n    createLabel(input: $input) {\n      __typename\n      ... on LabelSaved {\n        label {\n          ...LabelParts\n        }\n      }\n      ... on Refused {\n        code\n        message\n        fieldErrors {\n          path\n          message\n        }\n      }\n    }\n  }\n": types.CreateLabelDocument,
    "\n  query Me {\n    me {\n      agent {\n        ...AgentParts\n      }\n      email\n      language\n      timeZone\n      browserTimeZone\n      role\n      rights\n      preferences {\n        newestFirst\n        assignToMe\n        backToList\n      }\n    }\n    installation {\n      organisation\n      demo\n      needsSetUp\n    }\n  }\n": types.MeDocument,
    "\n  mutation UpdateMe($input: UpdateMeInput!) {\n    updateMe(input: $input) {\n      __typename\n      ... on Me {\n        language\n      }\n      ... on Refused {\n        code\n        message\n        fieldErrors {\n          path\n          message\n        }\n      }\n    }\n  }\n": types.UpdateMeDocument,
    "\n  query MySessions {\n    mySessions {\n      id\n      browser\n      system\n      current\n      createdAt\n      lastUsedAt\n    }\n  }\n": types.MySessionsDocument,
    "\n  mutation EndSession($id: ID!) {\n    endSession(id: $id)\n  }\n": types.EndSessionDocument,
    "\n  mutation EndOtherSessions {\n    endOtherSessions\n  }\n": types.EndOtherSessionsDocument,
    "\n  mutation SetPreferences($input: PreferencesInput!) {\n    setPreferences(input: $input) {\n      newestFirst\n      assignToMe\n      backToList\n    }\n  }\n": types.SetPreferencesDocument,
    "\n  query Case($number: String!) {\n    case(number: $number) {\n      ...CaseRowParts\n      stateSince\n      entryCount\n      redirectedFrom\n      openingTakes\n      may {\n        moveStream\n        setSource\n      }\n      earlierValues {\n        key\n        label\n        text\n      }\n      openChildren {\n        count\n        first {\n          number\n          subject\n        }\n      }\n      snooze {\n        until\n      }\n      contact {\n        ...ContactParts\n        labels {\n          ...LabelParts\n        }\n      }\n      availableActions {\n        key\n        name\n        icon\n        color\n        main\n        writes\n        needsApproval\n        asksApprover\n        textRequired\n        initialText\n        initialTexts {\n          language\n          html\n        }\n        asksAssignee\n        offersAssignToMe\n        asksTerm\n        defaultTerm\n        takesCopies\n        recipients\n        deletes\n        available\n        reason\n        inForm {\n          order\n          below\n        }\n        leadsTo {\n          ...StateParts\n        }\n        fields {\n          ...FieldParts\n        }\n      }\n      form {\n        field {\n          ...FieldParts\n        }\n        value\n        text\n        editable\n        reason\n      }\n      headerFields {\n        key\n        source\n        label\n        text\n        actions {\n          kind\n          available\n          reason\n          target\n        }\n      }\n      participants {\n        name\n        email\n        main\n        verified\n      }\n      draft {\n        actionKey\n        html\n        input\n        updatedAt\n        window\n        attachments {\n          ...FileParts\n        }\n      }\n      proposalSeal\n      approver {\n        ...AgentParts\n      }\n      proposal {\n        id\n        html\n        status\n        author {\n          kind\n          name\n        }\n        cc {\n          name\n          email\n        }\n        bcc {\n          name\n          email\n        }\n        attachments {\n          ...FileParts\n        }\n      }\n      returned {\n        id\n        html\n        status\n        author {\n          kind\n          name\n        }\n        cc {\n          name\n          email\n        }\n        bcc {\n          name\n          email\n        }\n        attachments {\n          ...FileParts\n        }\n      }\n      otherCases {\n        id\n        number\n        subject\n        createdAt\n        state {\n          ...StateParts\n        }\n      }\n    }\n  }\n": types.CaseDocument,
    "\n  subscription WorkflowsChanged {\n    workflowsChanged\n  }\n": types.WorkflowsChangedDocument,
    "\n  fragment ApiTokenParts on ApiToken {\n    id\n    name\n    hint\n    agent {\n      id\n      name\n    }\n    scopes\n    inForce\n    streamIds\n    state\n    expiresAt\n    revokedBy\n    lastUsedAt\n    lastUsedFrom\n  }\n": types.ApiTokenPartsFragmentDoc,
    "\n  query MyApiTokens {\n    myApiTokens {\n      ...ApiTokenParts\n    }\n  }\n": types.MyApiTokensDocument,
    "\n  query AllApiTokens($after: String) {\n    allApiTokens(after: $after) {\n      rows {\n        ...ApiTokenParts\n      }\n      endCursor\n    }\n  }\n": types.AllApiTokensDocument,
    "\n  query ApiTokenScopes {\n    apiTokenScopes\n  }\n": types.ApiTokenScopesDocument,
    "\n  mutation CreateApiToken($input: CreateApiTokenInput!) {\n    createApiToken(input: $input) {\n      __typename\n      ... on ApiTokenCreated {\n        secret\n        token {\n          ...ApiTokenParts\n        }\n      }\n      ... on Refused {\n        code\n        message\n        fieldErrors {\n          path\n          message\n        }\n      }\n    }\n  }\n": types.CreateApiTokenDocument,
    "\n  mutation RevokeApiToken($id: ID!) {\n    revokeApiToken(id: $id)\n  }\n": types.RevokeApiTokenDocument,
    "\n  query Approvers($number: String!) {\n    case(number: $number) {\n      approvers {\n        ...AgentParts\n      }\n    }\n  }\n": types.ApproversDocument,
    "\n  query AuditLog($filter: AuditFilter!, $after: String) {\n    auditLog(filter: $filter, after: $after) {\n      rows {\n        id\n        at\n        authorKind\n        author\n        via\n        address\n        browser\n        system\n        action\n        title\n        subject\n        changes {\n          field\n          label\n          from\n          to\n        }\n      }\n      endCursor\n    }\n  }\n": types.AuditLogDocument,
    "\n  query AuditPeople {\n    auditPeople {\n      id\n      name\n    }\n  }\n": types.AuditPeopleDocument,
    "\n  fragment BulkJobParts on BulkJob {\n    id\n    kind\n    what\n    undoes\n    undoneBy\n    mayUndo\n    state\n    total\n    reached\n    done\n    unchanged\n    refused\n    conflicts\n    endedAt\n  }\n": types.BulkJobPartsFragmentDoc,
    "\n  query BulkJobs {\n    bulkJobs {\n      ...BulkJobParts\n    }\n  }\n": types.BulkJobsDocument,
    "\n  query BulkResults($id: ID!, $outcomes: [BulkOutcome!], $after: Int) {\n    bulkJob(id: $id) {\n      id\n      results(outcomes: $outcomes, first: 50, after: $after) {\n        more\n        results {\n          position\n          number\n          subject\n          outcome\n          message\n        }\n      }\n    }\n  }\n": types.BulkResultsDocument,
    "\n  query BulkChoice($choice: BulkChoiceInput!) {\n    bulkChoice(choice: $choice) {\n      total\n      actions {\n        stream {\n          id\n          name\n        }\n        key\n        name\n        icon\n        writes\n        textRequired\n        fields {\n          ...FieldParts\n        }\n        asksAssignee\n        asksTerm\n        defaultTerm\n        deletes\n        cases\n        emptiesForms\n        leavesOpen\n      }\n    }\n  }\n": types.BulkChoiceDocument,
    "\n  query BulkStreamMove($choice: BulkChoiceInput!, $streamId: ID!) {\n    bulkStreamMove(choice: $choice, streamId: $streamId) {\n      states {\n        ...StateParts\n      }\n      defaultState\n      moves\n      putAside\n    }\n  }\n": types.BulkStreamMoveDocument,
    "\n  query CaseLabels {\n    labels(scope: CASES) {\n      id\n      name\n    }\n  }\n": types.CaseLabelsDocument,
    "\n  mutation StartBulk($input: StartBulkInput!) {\n    startBulk(input: $input) {\n      __typename\n      ... on BulkStarted {\n        job {\n          ...BulkJobParts\n        }\n      }\n      ... on Refused {\n        message\n      }\n    }\n  }\n": types.StartBulkDocument,
    "\n  mutation CancelBulk($id: ID!) {\n    cancelBulk(id: $id) {\n      ...BulkJobParts\n    }\n  }\n": types.CancelBulkDocument,
    "\n  mutation UndoBulk($id: ID!) {\n    undoBulk(id: $id) {\n      __typename\n      ... on BulkStarted {\n        job {\n          ...BulkJobParts\n        }\n      }\n      ... on Refused {\n        message\n      }\n    }\n  }\n": types.UndoBulkDocument,
    "\n  subscription BulkChanged {\n    bulkChanged {\n      ...BulkJobParts\n    }\n  }\n": types.BulkChangedDocument,
    "\n  mutation SetCaseFields($input: SetCaseFieldsInput!) {\n    setCaseFields(input: $input) {\n      ...OutcomeParts\n    }\n  }\n": types.SetCaseFieldsDocument,
    "\n  query Cases($filter: CaseFilter, $sort: CaseSort, $first: Int!, $after: String) {\n    cases(filter: $filter, sort: $sort, first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          ...CaseRowParts\n        }\n      }\n    }\n  }\n": types.CasesDocument,
    "\n  query CaseLog($number: String!, $filter: CaseLogFilter, $first: Int!, $after: String) {\n    case(number: $number) {\n      id\n      log(filter: $filter, first: $first, after: $after) {\n        totalCount\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        edges {\n          node {\n            __typename\n            id\n            at\n            author {\n              kind\n              name\n              via\n            }\n            ... on MessageEntry {\n              direction\n              text\n            }\n            ... on NoteEntry {\n              text\n              deleted\n            }\n            ... on ChangeEntry {\n              actionName\n              summary\n              changes {\n                what\n                label\n                from\n                to\n              }\n              fields {\n                key\n                label\n                text\n              }\n            }\n            ... on ProposalEntry {\n              text\n              status\n            }\n            ... on DecisionEntry {\n              verdict\n            }\n          }\n        }\n      }\n    }\n  }\n": types.CaseLogDocument,
    "\n  query CaseLogPeople($number: String!) {\n    case(number: $number) {\n      id\n      logPeople {\n        id\n        name\n      }\n    }\n  }\n": types.CaseLogPeopleDocument,
    "\n  query Timeline($number: String!, $last: Int!, $before: String, $only: [EntryGroup!]) {\n    case(number: $number) {\n      id\n      timeline(last: $last, before: $before, only: $only) {\n        totalCount\n        pageInfo {\n          startCursor\n          hasPreviousPage\n        }\n        edges {\n          node {\n            ...EntryParts\n          }\n        }\n      }\n    }\n  }\n": types.TimelineDocument,
    "\n  subscription CaseChanged($number: String!) {\n    caseChanged(number: $number) {\n      number\n      version\n      what\n      by {\n        id\n        name\n      }\n    }\n  }\n": types.CaseChangedDocument,
    "\n  mutation TakeOpenedCase($number: String!) {\n    takeOpenedCase(number: $number) {\n      ...OutcomeParts\n    }\n  }\n": types.TakeOpenedCaseDocument,
    "\n  mutation RetryMessage($entryId: ID!) {\n    retryMessage(entryId: $entryId) {\n      ...OutcomeParts\n    }\n  }\n": types.RetryMessageDocument,
    "\n  mutation PerformAction($input: PerformActionInput!) {\n    performAction(input: $input) {\n      ...WrittenOutcomeParts\n    }\n  }\n": types.PerformActionDocument,
    "\n  mutation TakeBackMessage($entryId: ID!) {\n    takeBackMessage(entryId: $entryId) {\n      ...OutcomeParts\n    }\n  }\n": types.TakeBackMessageDocument,
    "\n  mutation PreviewAction($input: PerformActionInput!) {\n    previewAction(input: $input) {\n      __typename\n      ... on ActionPreview {\n        mails {\n          to\n          bcc\n          subject\n          html\n          text\n        }\n      }\n      ... on Refused {\n        code\n        message\n        fieldErrors {\n          path\n          message\n        }\n      }\n    }\n  }\n": types.PreviewActionDocument,
    "\n  mutation SaveDraft($input: SaveDraftInput!) {\n    saveDraft(input: $input) {\n      actionKey\n      updatedAt\n    }\n  }\n": types.SaveDraftDocument,
    "\n  mutation TellDraftOpen($number: String!, $window: ID!) {\n    tellDraftOpen(number: $number, window: $window)\n  }\n": types.TellDraftOpenDocument,
    "\n  mutation DropDraft($number: String!, $window: ID) {\n    dropDraft(number: $number, window: $window)\n  }\n": types.DropDraftDocument,
    "\n  query OwnDraft($number: String!) {\n    case(number: $number) {\n      draft {\n        actionKey\n        html\n        input\n        updatedAt\n        window\n        attachments {\n          ...FileParts\n        }\n      }\n    }\n  }\n": types.OwnDraftDocument,
    "\n  fragment ConsentKindParts on ConsentKind {\n    id\n    key\n    name\n    names {\n      language\n      text\n    }\n    active\n    wording {\n      ...ConsentWordingParts\n    }\n    version\n  }\n": types.ConsentKindPartsFragmentDoc,
    "\n  fragment ConsentWordingParts on ConsentWording {\n    number\n    texts {\n      language\n      text\n    }\n    since\n  }\n": types.ConsentWordingPartsFragmentDoc,
    "\n  fragment ContactConsentsParts on ContactConsents {\n    kinds {\n      kind {\n        ...ConsentKindParts\n      }\n      state\n      since\n      entries {\n        id\n        event\n        at\n        means\n        note\n        recordedAt\n        recordedBy {\n          id\n          name\n        }\n        caseNumber\n        agreed {\n          number\n          language\n          text\n        }\n        takenBack\n      }\n    }\n    forms {\n      id\n      at\n      form\n      language\n      text\n      url\n      caseNumber\n    }\n  }\n": types.ContactConsentsPartsFragmentDoc,
    "\n  query ContactConsents($contactId: ID!) {\n    contactConsents(contactId: $contactId) {\n      ...ContactConsentsParts\n    }\n  }\n": types.ContactConsentsDocument,
    "\n  query ConsentKinds {\n    consentKinds {\n      ...ConsentKindParts\n    }\n  }\n": types.ConsentKindsDocument,
    "\n  query ConsentWordings($kindId: ID!) {\n    consentWordings(kindId: $kindId) {\n      ...ConsentWordingParts\n    }\n  }\n": types.ConsentWordingsDocument,
    "\n  fragment ConsentResultParts on ConsentResult {\n    __typename\n    ... on ConsentRecorded {\n      entryId\n      consents {\n        ...ContactConsentsParts\n      }\n    }\n    ... on Refused {\n      code\n      message\n      fieldErrors {\n        path\n        message\n      }\n    }\n  }\n": types.ConsentResultPartsFragmentDoc,
    "\n  mutation RecordConsent($input: RecordConsentInput!) {\n    recordConsent(input: $input) {\n      ...ConsentResultParts\n    }\n  }\n": types.RecordConsentDocument,
    "\n  mutation WithdrawConsent($input: WithdrawConsentInput!) {\n    withdrawConsent(input: $input) {\n      ...ConsentResultParts\n    }\n  }\n": types.WithdrawConsentDocument,
    "\n  mutation TakeConsentEntryBack($id: ID!) {\n    takeConsentEntryBack(id: $id) {\n      ...ConsentResultParts\n    }\n  }\n": types.TakeConsentEntryBackDocument,
    "\n  fragment ConsentKindResultParts on ConsentKindResult {\n    __typename\n    ... on ConsentKindSaved {\n      kind {\n        ...ConsentKindParts\n      }\n    }\n    ... on Refused {\n      code\n      message\n      fieldErrors {\n        path\n        message\n      }\n    }\n  }\n": types.ConsentKindResultPartsFragmentDoc,
    "\n  mutation SaveConsentKind($input: ConsentKindInput!) {\n    saveConsentKind(input: $input) {\n      ...ConsentKindResultParts\n    }\n  }\n": types.SaveConsentKindDocument,
    "\n  mutation OrderConsentKinds($ids: [ID!]!) {\n    orderConsentKinds(ids: $ids) {\n      ...ConsentKindParts\n    }\n  }\n": types.OrderConsentKindsDocument,
    "\n  mutation SaveConsentWording($input: ConsentWordingInput!) {\n    saveConsentWording(input: $input) {\n      ...ConsentKindResultParts\n    }\n  }\n": types.SaveConsentWordingDocument,
    "\n  mutation UpdateContact($input: UpdateContactInput!) {\n    updateContact(input: $input) {\n      __typename\n      ... on ContactSaved {\n        contact {\n          ...ContactParts\n        }\n      }\n      ... on Refused {\n        code\n        message\n        fieldErrors {\n          path\n          message\n        }\n      }\n    }\n  }\n": types.UpdateContactDocument,
    "\n  mutation ChangeContact($input: ChangeContactInput!) {\n    changeContact(input: $input) {\n      ...OutcomeParts\n    }\n  }\n": types.ChangeContactDocument,
    "\n  query ContactCases($filter: CaseFilter!, $first: Int!, $after: String) {\n    cases(filter: $filter, sort: NEWEST, first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          id\n          number\n          subject\n          createdAt\n          stream {\n            id\n            name\n            color\n          }\n          state {\n            ...StateParts\n          }\n        }\n      }\n    }\n  }\n": types.ContactCasesDocument,
    "\n  fragment ContactFieldsSetUpParts on ContactFieldsSetUp {\n    revision\n    document\n    changedBy {\n      name\n    }\n    changedAt\n    fromFile\n    fileIgnoredAt\n  }\n": types.ContactFieldsSetUpPartsFragmentDoc,
    "\n  query ContactFieldsSetUp {\n    contactFieldsSetUp {\n      ...ContactFieldsSetUpParts\n    }\n  }\n": types.ContactFieldsSetUpDocument,
    "\n  mutation SaveContactFields($input: ContactFieldsInput!) {\n    saveContactFields(input: $input) {\n      __typename\n      ... on ContactFieldsSaved {\n        setUp {\n          ...ContactFieldsSetUpParts\n        }\n      }\n      ... on Refused {\n        code\n        message\n        fieldErrors {\n          path\n          message\n        }\n      }\n    }\n  }\n": types.SaveContactFieldsDocument,
    "\n  fragment DraftParts on WorkflowDraft {\n    streamKey\n    revision\n    basedOn\n    published\n    document\n    changedBy\n    changedAt\n    problems {\n      path\n      message\n    }\n    weaknesses {\n      code\n      place\n      key\n      message\n    }\n  }\n": types.DraftPartsFragmentDoc,
    "\n  query DesignedStreams {\n    designedStreams {\n      key\n      name\n      icon\n      color\n      version\n      states\n      actions\n      openCases\n      fromFile\n      fileIgnoredAt\n      draft {\n        revision\n        changedAt\n        changedBy\n      }\n    }\n    readyMadeWorkflows {\n      key\n      name\n      description\n      icon\n      color\n    }\n  }\n": types.DesignedStreamsDocument,
    "\n  query WorkflowDraft($stream: String!) {\n    workflowDraft(stream: $stream) {\n      ...DraftParts\n    }\n  }\n": types.WorkflowDraftDocument,
    "\n  query DesignPeople {\n    designPeople {\n      roles {\n        key\n        name\n      }\n      groups {\n        key\n        name\n      }\n      agents {\n        email\n        name\n      }\n    }\n    designVariables {\n      name\n      label\n      uses\n    }\n  }\n": types.DesignPeopleDocument,
    "\n  mutation PreviewDraftMail($input: DraftMailInput!) {\n    previewDraftMail(input: $input) {\n      __typename\n      ... on DraftMailPreview {\n        mails {\n          language\n          subject\n          html\n        }\n      }\n      ... on Refused {\n        code\n        message\n        fieldErrors {\n          path\n          message\n        }\n      }\n    }\n  }\n": types.PreviewDraftMailDocument,
    "\n  mutation SendDraftMail($input: DraftMailInput!, $language: Language!) {\n    sendDraftMail(input: $input, language: $language) {\n      __typename\n      ... on DraftMailSent {\n        to\n      }\n      ... on Refused {\n        code\n        message\n        fieldErrors {\n          path\n          message\n        }\n      }\n    }\n  }\n": types.SendDraftMailDocument,
    "\n  mutation StartStream($input: StartStreamInput!) {\n    startStream(input: $input) {\n      __typename\n      ... on WorkflowDraftSaved {\n        draft {\n          ...DraftParts\n        }\n      }\n      ... on Refused {\n        code\n        message\n        fieldErrors {\n          path\n          message\n        }\n      }\n    }\n  }\n": types.StartStreamDocument,
    "\n  mutation SaveWorkflowDraft($input: SaveWorkflowDraftInput!) {\n    saveWorkflowDraft(input: $input) {\n      __typename\n      ... on WorkflowDraftSaved {\n        draft {\n          ...DraftParts\n        }\n      }\n      ... on Refused {\n        code\n        message\n        fieldErrors {\n          path\n          message\n        }\n      }\n    }\n  }\n": types.SaveWorkflowDraftDocument,
    "\n  mutation DiscardWorkflowDraft($stream: String!, $revision: Int!) {\n    discardWorkflowDraft(stream: $stream, revision: $revision) {\n      __typename\n      ... on Refused {\n        code\n        message\n        fieldErrors {\n          path\n          message\n        }\n      }\n    }\n  }\n": types.DiscardWorkflowDraftDocument,
    "\n  query WorkflowVersions($stream: String!) {\n    workflowVersions(stream: $stream) {\n      number\n      publishedAt\n      publishedBy\n      origin\n      note\n    }\n  }\n": types.WorkflowVersionsDocument,
    "\n  query WorkflowFile($stream: String!, $version: Int) {\n    workflowFile(stream: $stream, version: $version)\n  }\n": types.WorkflowFileDocument,
    "\n  mutation RollBackWorkflow($stream: String!, $to: Int!) {\n    rollBackWorkflow(stream: $stream, to: $to) {\n      __typename\n      ... on WorkflowDraftSaved {\n        draft {\n          ...DraftParts\n        }\n      }\n      ... on Refused {\n        code\n        message\n        fieldErrors {\n          path\n          message\n        }\n      }\n    }\n  }\n": types.RollBackWorkflowDocument,
    "\n  query PublicationPlan($stream: String!) {\n    publicationPlan(stream: $stream) {\n      published\n      revision\n      changes {\n        path\n        kind\n        text\n      }\n      leaving {\n        key\n        name\n        cases\n        suggested\n      }\n      replay {\n        performed\n        same\n        refused {\n          action\n          name\n          reason\n          times\n        }\n      }\n    }\n  }\n": types.PublicationPlanDocument,
    "\n  mutation PublishWorkflow($input: PublishWorkflowInput!) {\n    publishWorkflow(input: $input) {\n      __typename\n      ... on WorkflowPublished {\n        version\n        migratedCases\n      }\n      ... on Refused {\n        code\n        message\n        fieldErrors {\n          path\n          message\n        }\n      }\n    }\n  }\n": types.PublishWorkflowDocument,
    "\n  mutation TryWorkflow($input: TryWorkflowInput!) {\n    tryWorkflow(input: $input) {\n      __typename\n      ... on TryWorkflow {\n        sandbox\n        state\n        owner\n        sees\n        actions {\n          key\n          name\n          icon\n          color\n          main\n          available\n          reason\n        }\n        mails {\n          to\n          subject\n          html\n        }\n        entries {\n          text\n        }\n      }\n      ... on Refused {\n        code\n        message\n        fieldErrors {\n          path\n          message\n        }\n      }\n    }\n  }\n": types.TryWorkflowDocument,
    "\n  mutation EditNote($input: EditNoteInput!) {\n    editNote(input: $input) {\n      ...OutcomeParts\n    }\n  }\n": types.EditNoteDocument,
    "\n  mutation DeleteNote($number: String!, $entryId: ID!, $deleted: Boolean!) {\n    deleteNote(number: $number, entryId: $entryId, deleted: $deleted) {\n      ...OutcomeParts\n    }\n  }\n": types.DeleteNoteDocument,
    "\n  mutation PinNote($number: String!, $entryId: ID!, $pinned: Boolean!) {\n    pinNote(number: $number, entryId: $entryId, pinned: $pinned) {\n      ...OutcomeParts\n    }\n  }\n": types.PinNoteDocument,
    "\n  query NoteWordings($number: String!, $entryId: ID!) {\n    case(number: $number) {\n      id\n      noteWordings(entryId: $entryId) {\n        id\n        html\n        at\n        by {\n          name\n        }\n      }\n    }\n  }\n": types.NoteWordingsDocument,
    "\n  query PinnedNotes($number: String!) {\n    case(number: $number) {\n      id\n      pinnedNotes {\n        id\n        html\n        text\n        at\n        name\n      }\n    }\n  }\n": types.PinnedNotesDocument,
    "\n  query EntryCounts($number: String!) {\n    case(number: $number) {\n      id\n      entryCounts {\n        messages\n        notes\n        changes\n        calls\n        approvals\n      }\n    }\n  }\n": types.EntryCountsDocument,
    "\n  fragment SetUpProgressParts on SetUpProgress {\n    next\n    open\n    dismissed\n    reminded\n  }\n": types.SetUpProgressPartsFragmentDoc,
    "\n  query SetUpProgress {\n    setUpProgress {\n      ...SetUpProgressParts\n    }\n  }\n": types.SetUpProgressDocument,
    "\n  mutation SettleSetUpStep($step: SetUpStep!, $later: Boolean) {\n    settleSetUpStep(step: $step, later: $later) {\n      ...SetUpProgressParts\n    }\n  }\n": types.SettleSetUpStepDocument,
    "\n  mutation DismissSetUp($dismissed: Boolean) {\n    dismissSetUp(dismissed: $dismissed) {\n      ...SetUpProgressParts\n    }\n  }\n": types.DismissSetUpDocument,
    "\n  query WorkflowChoices {\n    designedStreams {\n      key\n      name\n      version\n    }\n    readyMadeWorkflows {\n      key\n      name\n      description\n      icon\n      color\n      approval\n      states {\n        key\n        name\n        color\n      }\n    }\n  }\n": types.WorkflowChoicesDocument,
    "\n  mutation StartReadyMade($readyMade: [String!]!) {\n    startReadyMade(readyMade: $readyMade) {\n      __typename\n      ... on ReadyMadeStarted {\n        keys\n      }\n      ... on Refused {\n        code\n        message\n        fieldErrors {\n          path\n          message\n        }\n      }\n    }\n  }\n": types.StartReadyMadeDocument,
    "\n  query MailSetting {\n    mailSetting {\n      accounts {\n        address\n        incoming {\n          host\n        }\n        outgoing {\n          host\n        }\n      }\n      sendsByEnvironment\n      receivesAt\n    }\n  }\n": types.MailSettingDocument,
    "\n  mutation TryMailServer($way: MailWay!, $input: MailServerInput!) {\n    tryMailServer(way: $way, input: $input) {\n      __typename\n      ... on MailServerTried {\n        problem\n      }\n      ... on Refused {\n        code\n        message\n        fieldErrors {\n          path\n          message\n        }\n      }\n    }\n  }\n": types.TryMailServerDocument,
    "\n  mutation ConnectMailbox($input: ConnectMailboxInput!) {\n    connectMailbox(input: $input) {\n      __typename\n      ... on MailAccountChanged {\n        address\n      }\n      ... on Refused {\n        code\n        message\n        fieldErrors {\n          path\n          message\n        }\n      }\n    }\n  }\n": types.ConnectMailboxDocument,
    "\n  mutation DisconnectMailbox($address: String!, $back: Boolean) {\n    disconnectMailbox(address: $address, back: $back) {\n      __typename\n      ... on MailAccountChanged {\n        address\n      }\n      ... on Refused {\n        code\n        message\n        fieldErrors {\n          path\n          message\n        }\n      }\n    }\n  }\n": types.DisconnectMailboxDocument,
    "\n  query WorkCounts {\n    workCounts {\n      topic\n      state\n      count\n      oldestSeconds\n    }\n  }\n": types.WorkCountsDocument,
    "\n  query DeadWork($topic: String, $after: String) {\n    workRows(state: DEAD, topic: $topic, first: 25, after: $after) {\n      rows {\n        id\n        topic\n        attempts\n        lastError\n        createdAt\n      }\n      endCursor\n    }\n  }\n": types.DeadWorkDocument,
    "\n  mutation RetryWork($id: ID!) {\n    retryWork(id: $id)\n  }\n": types.RetryWorkDocument,
    "\n  mutation RetryDeadWork($topic: String) {\n    retryDeadWork(topic: $topic)\n  }\n": types.RetryDeadWorkDocument,
    "\n  query LabelCounts {\n    labelCounts {\n      label\n      cases\n      contacts\n      templates\n    }\n  }\n": types.LabelCountsDocument,
    "\n  mutation UpdateLabel($id: ID!, $version: Int!, $input: LabelInput!) {\n    updateLabel(id: $id, version: $version, input: $input) {\n      __typename\n      ... on LabelSaved {\n        label {\n          ...LabelParts\n        }\n      }\n      ... on Refused {\n        code\n        message\n        fieldErrors {\n          path\n          message\n        }\n      }\n    }\n  }\n": types.UpdateLabelDocument,
    "\n  mutation MergeLabels($id: ID!, $into: ID!) {\n    mergeLabels(id: $id, into: $into)\n  }\n": types.MergeLabelsDocument,
    "\n  mutation DeleteLabel($id: ID!) {\n    deleteLabel(id: $id)\n  }\n": types.DeleteLabelDocument,
    "\n  mutation RestoreLabel($id: ID!) {\n    restoreLabel(id: $id)\n  }\n": types.RestoreLabelDocument,
    "\n  query Mailboxes {\n    mailboxes {\n      address\n      server\n      folder\n      state\n      lastContactAt\n      lastError\n      lastErrorAt\n      lastMailAt\n      messages\n      inLedger\n      earlier\n      missing\n      reconciledAt\n      waiting\n      quarantined\n      incidents\n    }\n  }\n": types.MailboxesDocument,
    "\n  query Quarantine($after: String) {\n    mailQuarantine(first: 25, after: $after) {\n      mails {\n        id\n        mailbox\n        sender\n        subject\n        reason\n        attempts\n        size\n        receivedAt\n        originalUrl\n      }\n      next\n    }\n  }\n": types.QuarantineDocument,
    "\n  mutation ReadMailAgain($id: ID!) {\n    readMailAgain(id: $id) {\n      __typename\n      ... on Refused {\n        code\n        message\n        fieldErrors {\n          path\n          message\n        }\n      }\n    }\n  }\n": types.ReadMailAgainDocument,
    "\n  mutation DiscardMail($id: ID!, $reason: String!) {\n    discardMail(id: $id, reason: $reason) {\n      __typename\n      ... on Refused {\n        code\n        message\n        fieldErrors {\n          path\n          message\n        }\n      }\n    }\n  }\n": types.DiscardMailDocument,
    "\n  query StreamTargets($number: String!) {\n    case(number: $number) {\n      id\n      streamTargets {\n        id\n        name\n      }\n    }\n  }\n": types.StreamTargetsDocument,
    "\n  query StreamMove($number: String!, $streamId: ID!) {\n    streamMove(number: $number, streamId: $streamId) {\n      stream {\n        id\n        name\n      }\n      states {\n        ...StateParts\n        key\n        kind\n      }\n      defaultState\n      alikeState\n      kept {\n        key\n        label\n        text\n      }\n      putAside {\n        key\n        label\n        text\n      }\n      broughtBack {\n        key\n        label\n        text\n      }\n      ownerLeaves\n      proposalFalls\n      callbackAt\n    }\n  }\n": types.StreamMoveDocument,
    "\n  mutation MoveCaseToStream($input: MoveCaseToStreamInput!) {\n    moveCaseToStream(input: $input) {\n      ...OutcomeParts\n    }\n  }\n": types.MoveCaseToStreamDocument,
    "\n  mutation UndoStreamMove($number: String!, $version: Int!) {\n    undoStreamMove(number: $number, version: $version) {\n      ...OutcomeParts\n    }\n  }\n": types.UndoStreamMoveDocument,
    "\n  mutation OpenCase($input: OpenCaseInput!) {\n    openCase(input: $input) {\n      ...OutcomeParts\n    }\n  }\n": types.OpenCaseDocument,
    "\n  fragment NoticeParts on Notice {\n    id\n    kind\n    at\n    read\n    by {\n      ...AgentParts\n    }\n    text\n    count\n    number\n    subject\n    entryId\n  }\n": types.NoticePartsFragmentDoc,
    "\n  query UnreadNotices {\n    notices(first: 1) {\n      unread\n    }\n  }\n": types.UnreadNoticesDocument,
    "\n  query Notices($after: ID) {\n    notices(first: 20, after: $after) {\n      notices {\n        ...NoticeParts\n      }\n      more\n      unread\n    }\n  }\n": types.NoticesDocument,
    "\n  mutation MarkNoticesRead($ids: [ID!]) {\n    markNoticesRead(ids: $ids)\n  }\n": types.MarkNoticesReadDocument,
    "\n  subscription NoticesChanged {\n    noticesChanged {\n      unread\n      notice {\n        ...NoticeParts\n      }\n    }\n  }\n": types.NoticesChangedDocument,
    "\n  query NoticeMails {\n    noticeMails {\n      topics\n      onlyAway\n    }\n  }\n": types.NoticeMailsDocument,
    "\n  mutation SetNoticeMails($input: NoticeMailsInput!) {\n    setNoticeMails(input: $input) {\n      topics\n      onlyAway\n    }\n  }\n": types.SetNoticeMailsDocument,
    "\n  query PaletteCases($text: String!) {\n    cases(filter: { text: $text }, sort: RELEVANCE, first: 8) {\n      edges {\n        node {\n          id\n          number\n          subject\n          state {\n            ...StateParts\n          }\n          contact {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n": types.PaletteCasesDocument,
    "\n  fragment ThreadParts on PassageThread {\n    id\n    entryId\n    draftOf {\n      ...AgentParts\n    }\n    words\n    passage {\n      start\n      end\n    }\n    inDraft {\n      start\n      end\n    }\n    at\n    resolvedAt\n    resolvedBy {\n      ...AgentParts\n    }\n    comments {\n      id\n      at\n      text\n      editedAt\n      deletedAt\n      by {\n        ...AgentParts\n      }\n      mentions {\n        ...AgentParts\n      }\n    }\n  }\n": types.ThreadPartsFragmentDoc,
    "\n  query Passages($number: String!, $draftOf: ID) {\n    passageThreads(number: $number, draftOf: $draftOf) {\n      ...ThreadParts\n    }\n  }\n": types.PassagesDocument,
    "\n  query ColleaguesDrafts($number: String!) {\n    colleaguesDrafts(number: $number) {\n      by {\n        ...AgentParts\n      }\n      actionKey\n      actionName\n      html\n      cc\n      fileNames\n      updatedAt\n    }\n  }\n": types.ColleaguesDraftsDocument,
    "\n  query CaseReaders($number: String!, $search: String) {\n    caseReaders(number: $number, search: $search) {\n      ...AgentParts\n    }\n  }\n": types.CaseReadersDocument,
    "\n  mutation CommentOnPassage($input: CommentOnPassageInput!) {\n    commentOnPassage(input: $input) {\n      __typename\n      ...ThreadParts\n      ... on Refused {\n        message\n        fieldErrors {\n          path\n          message\n        }\n      }\n    }\n  }\n": types.CommentOnPassageDocument,
    "\n  mutation AnswerComment($input: AnswerCommentInput!) {\n    answerComment(input: $input) {\n      __typename\n      ...ThreadParts\n      ... on Refused {\n        message\n        fieldErrors {\n          path\n          message\n        }\n      }\n    }\n  }\n": types.AnswerCommentDocument,
    "\n  mutation EditComment($input: EditCommentInput!) {\n    editComment(input: $input) {\n      __typename\n      ...ThreadParts\n      ... on Refused {\n        message\n        fieldErrors {\n          path\n          message\n        }\n      }\n    }\n  }\n": types.EditCommentDocument,
    "\n  mutation DeleteComment($commentId: ID!) {\n    deleteComment(commentId: $commentId) {\n      __typename\n      ... on Refused {\n        message\n      }\n    }\n  }\n": types.DeleteCommentDocument,
    "\n  mutation ResolveThread($threadId: ID!, $resolved: Boolean!) {\n    resolveThread(threadId: $threadId, resolved: $resolved) {\n      __typename\n      ...ThreadParts\n      ... on Refused {\n        message\n      }\n    }\n  }\n": types.ResolveThreadDocument,
    "\n  subscription PassagesChanged($number: String!) {\n    passagesChanged(number: $number) {\n      number\n      ownDraft {\n        window\n      }\n    }\n  }\n": types.PassagesChangedDocument,
    "\n  fragment StaffGroupParts on StaffGroup {\n    id\n    key\n    name\n    names {\n      en\n      pl\n      uk\n      ru\n    }\n    members {\n      id\n      name\n      initials\n      hue\n      suspended\n    }\n    supervisor {\n      id\n      name\n    }\n    version\n  }\n": types.StaffGroupPartsFragmentDoc,
    "\n  query StaffGroups {\n    staffGroups {\n      ...StaffGroupParts\n    }\n  }\n": types.StaffGroupsDocument,
    "\n  mutation SaveStaffGroup($input: StaffGroupInput!) {\n    saveStaffGroup(input: $input) {\n      __typename\n      ... on StaffGroupSaved {\n        group {\n          ...StaffGroupParts\n        }\n      }\n      ... on Refused {\n        code\n        message\n        fieldErrors {\n          path\n          message\n        }\n      }\n    }\n  }\n": types.SaveStaffGroupDocument,
    "\n  mutation DeleteStaffGroup($id: ID!, $back: Boolean) {\n    deleteStaffGroup(id: $id, back: $back) {\n      __typename\n      ... on PeopleChanged {\n        id\n      }\n      ... on Refused {\n        code\n        message\n        fieldErrors {\n          path\n          message\n        }\n      }\n    }\n  }\n": types.DeleteStaffGroupDocument,
    "\n  fragment RoleParts on Role {\n    key\n    name\n    names {\n      en\n      pl\n      uk\n      ru\n    }\n    rights\n    holders\n    version\n  }\n": types.RolePartsFragmentDoc,
    "\n  query Roles {\n    roles {\n      ...RoleParts\n    }\n    rightGroups {\n      key\n      name\n      rights {\n        key\n        name\n        explanation\n        mayGive\n      }\n    }\n  }\n": types.RolesDocument,
    "\n  mutation SaveRole($input: RoleInput!) {\n    saveRole(input: $input) {\n      __typename\n      ... on RoleSaved {\n        role {\n          ...RoleParts\n        }\n      }\n      ... on Refused {\n        code\n        message\n        fieldErrors {\n          path\n          message\n        }\n      }\n    }\n  }\n": types.SaveRoleDocument,
    "\n  mutation DeleteRole($key: String!, $back: Boolean) {\n    deleteRole(key: $key, back: $back) {\n      __typename\n      ... on PeopleChanged {\n        id\n      }\n      ... on Refused {\n        code\n        message\n        fieldErrors {\n          path\n          message\n        }\n      }\n    }\n  }\n": types.DeleteRoleDocument,
    "\n  fragment PersonParts on Person {\n    id\n    status\n    agent {\n      id\n      name\n      initials\n      hue\n      suspended\n    }\n    email\n    language\n    role {\n      key\n      name\n      mayGive\n    }\n    groups {\n      id\n      name\n    }\n    supervisor {\n      id\n      name\n    }\n    openCases\n    mayChange\n    self\n    version\n    since\n    suspendedAt\n    expiresAt\n    invitedBy\n  }\n": types.PersonPartsFragmentDoc,
    "\n  query People($status: PersonStatus!, $search: String, $first: Int, $after: String) {\n    people(status: $status, search: $search, first: $first, after: $after) {\n      people {\n        ...PersonParts\n      }\n      next\n      counts {\n        active\n        invited\n        suspended\n      }\n    }\n  }\n": types.PeopleDocument,
    "\n  query RoleChoices {\n    roleChoices {\n      key\n      name\n      mayGive\n    }\n  }\n": types.RoleChoicesDocument,
    "\n  query Person($id: ID!) {\n    person(id: $id) {\n      ...PersonParts\n    }\n  }\n": types.PersonDocument,
    "\n  mutation InvitePerson($input: PersonInput!) {\n    invitePerson(input: $input) {\n      __typename\n      ... on PersonSaved {\n        person {\n          ...PersonParts\n        }\n      }\n      ... on Refused {\n        code\n        message\n        fieldErrors {\n          path\n          message\n        }\n      }\n    }\n  }\n": types.InvitePersonDocument,
    "\n  mutation ResendInvitation($id: ID!) {\n    resendInvitation(id: $id) {\n      __typename\n      ... on PersonSaved {\n        person {\n          ...PersonParts\n        }\n      }\n      ... on Refused {\n        code\n        message\n        fieldErrors {\n          path\n          message\n        }\n      }\n    }\n  }\n": types.ResendInvitationDocument,
    "\n  mutation RevokeInvitation($id: ID!, $back: Boolean) {\n    revokeInvitation(id: $id, back: $back) {\n      __typename\n      ... on PeopleChanged {\n        id\n      }\n      ... on Refused {\n        code\n        message\n        fieldErrors {\n          path\n          message\n        }\n      }\n    }\n  }\n": types.RevokeInvitationDocument,
    "\n  mutation UpdatePerson($id: ID!, $version: Int!, $input: PersonInput!) {\n    updatePerson(id: $id, version: $version, input: $input) {\n      __typename\n      ... on PersonSaved {\n        person {\n          ...PersonParts\n        }\n      }\n      ... on Refused {\n        code\n        message\n        fieldErrors {\n          path\n          message\n        }\n      }\n    }\n  }\n": types.UpdatePersonDocument,
    "\n  mutation SuspendPerson($id: ID!, $version: Int!, $to: SuccessorInput!) {\n    suspendPerson(id: $id, version: $version, to: $to) {\n      __typename\n      ... on PersonSuspended {\n        person {\n          ...PersonParts\n        }\n        cases\n        jobId\n      }\n      ... on Refused {\n        code\n        message\n        fieldErrors {\n          path\n          message\n        }\n      }\n    }\n  }\n": types.SuspendPersonDocument,
    "\n  mutation HandOverCases($id: ID!, $to: SuccessorInput!) {\n    handOverCases(id: $id, to: $to) {\n      __typename\n      ... on PersonSuspended {\n        person {\n          ...PersonParts\n        }\n        cases\n        jobId\n      }\n      ... on Refused {\n        code\n        message\n        fieldErrors {\n          path\n          message\n        }\n      }\n    }\n  }\n": types.HandOverCasesDocument,
    "\n  mutation ResumePerson($id: ID!, $version: Int!) {\n    resumePerson(id: $id, version: $version) {\n      __typename\n      ... on PersonSaved {\n        person {\n          ...PersonParts\n        }\n      }\n      ... on Refused {\n        code\n        message\n        fieldErrors {\n          path\n          message\n        }\n      }\n    }\n  }\n": types.ResumePersonDocument,
    "\n  query ExplainedAccess($personId: ID!, $caseNumber: String) {\n    explainedAccess(personId: $personId, caseNumber: $caseNumber) {\n      rights {\n        key\n        name\n        explanation\n        by {\n          kind\n          name\n        }\n      }\n      readsCases\n      streams {\n        id\n        name\n        worksBy {\n          kind\n          name\n        }\n        states {\n          state {\n            id\n            key\n            name\n            kind\n            color\n            open\n          }\n          seenBy {\n            kind\n            name\n          }\n          actions {\n            key\n            name\n            by {\n              kind\n              name\n            }\n            waits\n          }\n        }\n      }\n      case {\n        number\n        subject\n        stream\n        state {\n          id\n          key\n          name\n          kind\n          color\n          open\n        }\n        sees\n        seenBy {\n          kind\n          name\n        }\n        actions {\n          key\n          name\n          by {\n            kind\n            name\n          }\n          available\n          waits\n        }\n      }\n    }\n  }\n": types.ExplainedAccessDocument,
    "\n  subscription CasePresence($number: String!, $window: ID!) {\n    casePresence(number: $number, window: $window) {\n      ...PresenceParts\n    }\n  }\n": types.CasePresenceDocument,
    "\n  subscription CasesPresence($numbers: [String!]!) {\n    casesPresence(numbers: $numbers) {\n      ...PresenceParts\n    }\n  }\n": types.CasesPresenceDocument,
    "\n  mutation TellPresence($number: String!, $window: ID!, $doing: PresenceDoing!) {\n    tellPresence(number: $number, window: $window, doing: $doing)\n  }\n": types.TellPresenceDocument,
    "\n  fragment PresenceParts on CasePresence {\n    number\n    others {\n      doing\n      agent {\n        id\n        name\n        initials\n        hue\n      }\n    }\n  }\n": types.PresencePartsFragmentDoc,
    "\n  query Queues($stream: ID) {\n    queues(stream: $stream) {\n      key\n      count\n    }\n  }\n": types.QueuesDocument,
    "\n  fragment RelatedCaseParts on Case {\n    id\n    number\n    subject\n    version\n    approvalPending\n    callbackAt\n    createdAt\n    state {\n      ...StateParts\n    }\n    stream {\n      id\n      name\n    }\n    contact {\n      id\n      name\n    }\n  }\n": types.RelatedCasePartsFragmentDoc,
    "\n  query Relations($number: String!) {\n    case(number: $number) {\n      id\n      links {\n        kind\n        at\n        by {\n          id\n          name\n        }\n        case {\n          id\n          number\n          subject\n          closedAt\n          state {\n            ...StateParts\n          }\n        }\n      }\n      mergedCases {\n        mergedAt\n        intoNumber\n        mayUndo\n        mergedBy {\n          id\n          name\n        }\n        case {\n          id\n          number\n          subject\n          form {\n            field {\n              key\n              label\n            }\n            text\n          }\n          draft {\n            html\n          }\n        }\n      }\n    }\n  }\n": types.RelationsDocument,
    "\n  query MergedTimeline($number: String!, $gone: String!, $last: Int!, $before: String) {\n    case(number: $number) {\n      id\n      mergedTimeline(number: $gone, last: $last, before: $before) {\n        totalCount\n        pageInfo {\n          startCursor\n          hasPreviousPage\n        }\n        edges {\n          node {\n            ...EntryParts\n          }\n        }\n      }\n    }\n  }\n": types.MergedTimelineDocument,
    "\n  query FindCases($text: String!) {\n    cases(filter: { text: $text }, first: 8) {\n      edges {\n        node {\n          ...RelatedCaseParts\n        }\n      }\n    }\n  }\n": types.FindCasesDocument,
    "\n  query ChosenCase($number: String!) {\n    case(number: $number) {\n      ...RelatedCaseParts\n    }\n  }\n": types.ChosenCaseDocument,
    "\n  mutation MergeCases($input: MergeCasesInput!) {\n    mergeCases(input: $input) {\n      ...OutcomeParts\n    }\n  }\n": types.MergeCasesDocument,
    "\n  mutation UndoMerge($number: String!) {\n    undoMerge(number: $number) {\n      ...OutcomeParts\n    }\n  }\n": types.UndoMergeDocument,
    "\n  query Movable($number: String!) {\n    case(number: $number) {\n      id\n      version\n      timeline(last: 100) {\n        edges {\n          node {\n            __typename\n            ... on MessageEntry {\n              id\n              at\n              text\n              delivery\n              moved {\n                number\n              }\n              author {\n                name\n              }\n              attachments {\n                id\n              }\n            }\n            ... on NoteEntry {\n              id\n              at\n              text\n              moved {\n                number\n              }\n              author {\n                name\n              }\n              attachments {\n                id\n              }\n            }\n          }\n        }\n      }\n    }\n  }\n": types.MovableDocument,
    "\n  mutation SplitCase($input: SplitCaseInput!) {\n    splitCase(input: $input) {\n      ...OutcomeParts\n    }\n  }\n": types.SplitCaseDocument,
    "\n  mutation MoveEntries($input: MoveEntriesInput!) {\n    moveEntries(input: $input) {\n      ...OutcomeParts\n    }\n  }\n": types.MoveEntriesDocument,
    "\n  mutation LinkCases($input: LinkCasesInput!) {\n    linkCases(input: $input) {\n      ...OutcomeParts\n    }\n  }\n": types.LinkCasesDocument,
    "\n  mutation UnlinkCases($input: LinkCasesInput!) {\n    unlinkCases(input: $input) {\n      ...OutcomeParts\n    }\n  }\n": types.UnlinkCasesDocument,
    "\n  query CaseHits($text: String!, $numbers: [String!]!) {\n    caseHits(text: $text, numbers: $numbers) {\n      number\n      subject {\n        text\n        hit\n      }\n      contact {\n        text\n        hit\n      }\n      snippet {\n        text\n        hit\n      }\n      place\n    }\n  }\n": types.CaseHitsDocument,
    "\n  query SharedDraft($number: String!) {\n    sharedDraft(number: $number) {\n      id\n    }\n  }\n": types.SharedDraftDocument,
    "\n  mutation JoinSharedDraft($input: JoinSharedDraftInput!) {\n    joinSharedDraft(input: $input) {\n      __typename\n      ... on SharedDraft {\n        id\n        seq\n        state\n        seed\n        seededFrom\n      }\n      ... on Refused {\n        code\n        message\n      }\n    }\n  }\n": types.JoinSharedDraftDocument,
    "\n  mutation PushSharedDraft($input: PushSharedDraftInput!) {\n    pushSharedDraft(input: $input) {\n      __typename\n      ... on SharedDraftPushed {\n        seq\n        update\n        vector\n      }\n      ... on Refused {\n        code\n        message\n      }\n    }\n  }\n": types.PushSharedDraftDocument,
    "\n  mutation TellDraftCaret($id: ID!, $window: ID!, $caret: String) {\n    tellDraftCaret(id: $id, window: $window, caret: $caret)\n  }\n": types.TellDraftCaretDocument,
    "\n  mutation SaveSharedDraft($input: SaveSharedDraftInput!) {\n    saveSharedDraft(input: $input)\n  }\n": types.SaveSharedDraftDocument,
    "\n  subscription SharedDraftNews($id: ID!, $window: ID!, $vector: String) {\n    sharedDraftNews(id: $id, window: $window, vector: $vector) {\n      seq\n      update\n      vector\n      ended\n      writers {\n        agent {\n          ...AgentParts\n        }\n        window\n        caret\n      }\n    }\n  }\n": types.SharedDraftNewsDocument,
    "\n  mutation SnoozeCase($number: String!, $until: DateTime) {\n    snoozeCase(number: $number, until: $until) {\n      id\n      snooze {\n        until\n      }\n    }\n  }\n": types.SnoozeCaseDocument,
    "\n  mutation WakeCase($number: String!) {\n    wakeCase(number: $number) {\n      id\n      snooze {\n        until\n      }\n    }\n  }\n": types.WakeCaseDocument,
    "\n  fragment TemplateParts on ReplyTemplate {\n    id\n    name\n    groupId\n    groupName\n    own\n    editable\n    version\n    texts {\n      language\n      html\n    }\n    attachments {\n      ...FileParts\n    }\n    labels {\n      ...LabelParts\n    }\n  }\n": types.TemplatePartsFragmentDoc,
    "\n  query TemplateGroups {\n    templateGroups {\n      id\n      name\n      own\n      streamId\n      agentGroupId\n      agentGroupName\n      editable\n      version\n      templateCount\n    }\n    templateVariables\n  }\n": types.TemplateGroupsDocument,
    "\n  query ReplyTemplates($search: String, $groupId: ID, $streamId: ID, $first: Int, $after: String) {\n    replyTemplates(search: $search, groupId: $groupId, streamId: $streamId, first: $first, after: $after) {\n      templates {\n        ...TemplateParts\n      }\n      next\n    }\n  }\n": types.ReplyTemplatesDocument,
    "\n  mutation UseReplyTemplate($number: String!, $id: ID!) {\n    useReplyTemplate(number: $number, id: $id) {\n      __typename\n      ... on FilledTemplate {\n        language\n        html\n        attachments {\n          ...FileParts\n        }\n      }\n      ... on Refused {\n        code\n        message\n        fieldErrors {\n          path\n          message\n        }\n      }\n    }\n  }\n": types.UseReplyTemplateDocument,
    "\n  mutation PreviewReplyTemplate($number: String!, $html: String!, $language: Language!) {\n    previewReplyTemplate(number: $number, html: $html, language: $language) {\n      __typename\n      ... on FilledTemplate {\n        html\n      }\n      ... on Refused {\n        code\n        message\n        fieldErrors {\n          path\n          message\n        }\n      }\n    }\n  }\n": types.PreviewReplyTemplateDocument,
    "\n  mutation SaveTemplateGroup($input: TemplateGroupInput!) {\n    saveTemplateGroup(input: $input) {\n      __typename\n      ... on TemplateGroupSaved {\n        group {\n          id\n        }\n      }\n      ... on Refused {\n        code\n        message\n        fieldErrors {\n          path\n          message\n        }\n      }\n    }\n  }\n": types.SaveTemplateGroupDocument,
    "\n  mutation DeleteTemplateGroup($id: ID!, $back: Boolean) {\n    deleteTemplateGroup(id: $id, back: $back) {\n      __typename\n      ... on Refused {\n        code\n        message\n        fieldErrors {\n          path\n          message\n        }\n      }\n    }\n  }\n": types.DeleteTemplateGroupDocument,
    "\n  mutation SaveReplyTemplate($input: ReplyTemplateInput!) {\n    saveReplyTemplate(input: $input) {\n      __typename\n      ... on ReplyTemplateSaved {\n        template {\n          ...TemplateParts\n        }\n      }\n      ... on Refused {\n        code\n        message\n        fieldErrors {\n          path\n          message\n        }\n      }\n    }\n  }\n": types.SaveReplyTemplateDocument,
    "\n  mutation DeleteReplyTemplate($id: ID!, $back: Boolean) {\n    deleteReplyTemplate(id: $id, back: $back) {\n      __typename\n      ... on Refused {\n        code\n        message\n        fieldErrors {\n          path\n          message\n        }\n      }\n    }\n  }\n": types.DeleteReplyTemplateDocument,
    "\n  fragment SavedViewParts on SavedView {\n    id\n    name\n    icon\n    filter\n    columns\n    sort\n    mode\n    pageSize\n    sharedWith\n    shared\n    mine\n    mayEdit\n    version\n    owner {\n      id\n      name\n    }\n  }\n": types.SavedViewPartsFragmentDoc,
    "\n  query SavedViews {\n    savedViews {\n      ...SavedViewParts\n    }\n  }\n": types.SavedViewsDocument,
    "\n  query SavedViewCounts {\n    savedViewCounts {\n      view\n      count\n    }\n  }\n": types.SavedViewCountsDocument,
    "\n  query ViewAudiences {\n    viewAudiences {\n      key\n      kind\n      name\n    }\n  }\n": types.ViewAudiencesDocument,
    "\n  mutation SaveView($input: SaveViewInput!) {\n    saveView(input: $input) {\n      __typename\n      ... on ViewSaved {\n        view {\n          ...SavedViewParts\n        }\n      }\n      ... on Refused {\n        code\n        message\n        fieldErrors {\n          path\n          message\n        }\n      }\n    }\n  }\n": types.SaveViewDocument,
    "\n  mutation DeleteView($id: ID!) {\n    deleteView(id: $id)\n  }\n": types.DeleteViewDocument,
    "\n  mutation RestoreView($id: ID!) {\n    restoreView(id: $id)\n  }\n": types.RestoreViewDocument,
    "\n  mutation ArrangeViews($ids: [ID!]!) {\n    arrangeViews(ids: $ids) {\n      ...SavedViewParts\n    }\n  }\n": types.ArrangeViewsDocument,
    "\n  query ContactName($id: ID!) {\n    contact(id: $id) {\n      id\n      name\n    }\n  }\n": types.ContactNameDocument,
    "\n  query TableCases(\n    $filter: CaseFilter\n    $sort: CaseSort\n    $first: Int!\n    $after: String\n    $before: String\n    $withFields: Boolean!\n    $withOwn: Boolean!\n  ) {\n    cases(filter: $filter, sort: $sort, first: $first, after: $after, before: $before) {\n      totalCount\n      pageInfo {\n        hasPreviousPage\n        startCursor\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          ...CaseRowParts\n          stateSince\n          closedAt\n          contact {\n            fields @include(if: $withOwn) {\n              key\n              text\n            }\n          }\n          fields @include(if: $withFields) {\n            key\n            text\n          }\n        }\n      }\n    }\n  }\n": types.TableCasesDocument,
    "\n  query CaseBoard($filter: CaseFilter) {\n    caseBoard(filter: $filter, perState: 20) {\n      stream {\n        id\n        name\n      }\n      state {\n        ...StateParts\n      }\n      hasMore\n      cases {\n        ...CaseRowParts\n      }\n    }\n  }\n": types.CaseBoardDocument,
    "\n  mutation StartExport($input: StartExportInput!) {\n    startExport(input: $input) {\n      __typename\n      ... on ExportStarted {\n        id\n        url\n      }\n      ... on Refused {\n        code\n        message\n        fieldErrors {\n          path\n          message\n        }\n      }\n    }\n  }\n": types.StartExportDocument,
    "\n  query MyExports {\n    myExports {\n      id\n      format\n      state\n      rows\n      total\n      askedAt\n    }\n  }\n": types.MyExportsDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AssignCase($input: AssignCaseInput!) {\n    assignCase(input: $input) {\n      ...OutcomeParts\n    }\n  }\n"): typeof import('./graphql').AssignCaseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetPriority($input: SetPriorityInput!) {\n    setPriority(input: $input) {\n      ...OutcomeParts\n    }\n  }\n"): typeof import('./graphql').SetPriorityDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MarkRead($number: String!, $read: Boolean!) {\n    markRead(number: $number, read: $read) {\n      id\n      unread\n    }\n  }\n"): typeof import('./graphql').MarkReadDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation FollowCase($number: String!, $follow: Boolean!) {\n    followCase(number: $number, follow: $follow) {\n      id\n      followed\n    }\n  }\n"): typeof import('./graphql').FollowCaseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription ListsChanged {\n    listsChanged {\n      number\n      version\n      what\n      by {\n        id\n        name\n      }\n      case {\n        ...CaseRowParts\n      }\n    }\n  }\n"): typeof import('./graphql').ListsChangedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetSubject($input: SetSubjectInput!) {\n    setSubject(input: $input) {\n      ...OutcomeParts\n    }\n  }\n"): typeof import('./graphql').SetSubjectDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetSource($input: SetSourceInput!) {\n    setSource(input: $input) {\n      ...OutcomeParts\n    }\n  }\n"): typeof import('./graphql').SetSourceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ContactSearchFields {\n    contactSearchFields {\n      ...FieldParts\n    }\n  }\n"): typeof import('./graphql').ContactSearchFieldsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Streams {\n    streams {\n      id\n      key\n      name\n      icon\n      color\n      states {\n        ...StateParts\n      }\n      form {\n        ...FieldParts\n      }\n      searchFields {\n        ...FieldParts\n      }\n    }\n  }\n"): typeof import('./graphql').StreamsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Agents($search: String) {\n    agents(search: $search, first: 50) {\n      ...AgentParts\n    }\n  }\n"): typeof import('./graphql').AgentsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Groups {\n    groups {\n      id\n      name\n      memberCount\n    }\n  }\n"): typeof import('./graphql').GroupsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Contacts($search: String!) {\n    contacts(search: $search, first: 8) {\n      ...ContactParts\n    }\n  }\n"): typeof import('./graphql').ContactsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ContactFields {\n    contactFields {\n      ...FieldParts\n      editable\n      options {\n        key\n        label\n        hidden\n      }\n    }\n  }\n"): typeof import('./graphql').ContactFieldsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateContact($input: CreateContactInput!) {\n    createContact(input: $input) {\n      __typename\n      ... on ContactSaved {\n        contact {\n          ...ContactParts\n        }\n      }\n      ... on Refused {\n        code\n        message\n        fieldErrors {\n          path\n          message\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').CreateContactDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AgentParts on Agent {\n    id\n    name\n    initials\n    hue\n    suspended\n  }\n"): typeof import('./graphql').AgentPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment StateParts on State {\n    id\n    key\n    name\n    kind\n    color\n    open\n  }\n"): typeof import('./graphql').StatePartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment FieldParts on Field {\n    key\n    label\n    kind\n    required\n    help\n    currency\n    maxLength\n    options {\n      key\n      label\n    }\n  }\n"): typeof import('./graphql').FieldPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment FileParts on Attachment {\n    id\n    name\n    mediaType\n    size\n    url\n    inline\n  }\n"): typeof import('./graphql').FilePartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ContactParts on Contact {\n    id\n    number\n    kind\n    name\n    emails\n    phones\n    address\n    taxId\n    note\n    language\n    hasAccount\n    version\n    fields {\n      key\n      label\n      value\n      text\n    }\n    company {\n      id\n      name\n    }\n  }\n"): typeof import('./graphql').ContactPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment LabelParts on Label {\n    id\n    name\n    color\n  }\n"): typeof import('./graphql').LabelPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CaseRowParts on Case {\n    id\n    number\n    subject\n    preview\n    channel\n    priority\n    unread\n    followed\n    approvalPending\n    callbackAt\n    callbackKind\n    attachmentCount\n    version\n    createdAt\n    lastActivityAt\n    stream {\n      id\n      name\n      color\n    }\n    state {\n      ...StateParts\n    }\n    owner {\n      ...AgentParts\n    }\n    group {\n      id\n      name\n    }\n    contact {\n      id\n      name\n    }\n    labels {\n      ...LabelParts\n    }\n    may {\n      assign\n      setPriority\n      setSubject\n      changeContact\n      merge\n      label\n      pin\n      readLog\n    }\n  }\n"): typeof import('./graphql').CaseRowPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment EntryParts on Entry {\n    __typename\n    id\n    position\n    at\n    visibility\n    author {\n      kind\n      name\n      email\n      agent {\n        ...AgentParts\n      }\n    }\n    ... on MessageEntry {\n      direction\n      channel\n      html\n      text\n      quotedHtml\n      automatic\n      apart\n      delivery\n      deliveryDetail\n      originalUrl\n      moved {\n        number\n      }\n      from {\n        name\n        email\n      }\n      to {\n        name\n        email\n      }\n      cc {\n        name\n        email\n      }\n      bcc {\n        name\n        email\n      }\n      attachments {\n        ...FileParts\n      }\n    }\n    ... on NoteEntry {\n      html\n      text\n      attachments {\n        ...FileParts\n      }\n      siblingNumber\n      wordingId\n      editedAt\n      editedBy {\n        name\n      }\n      deleted\n      pinned\n      mayEdit\n      about {\n        entryId\n        name\n        words\n      }\n      moved {\n        number\n      }\n    }\n    ... on ChangeEntry {\n      actionName\n      summary\n      changes {\n        what\n        from\n        to\n      }\n      fields {\n        key\n        label\n        kind\n        text\n        value\n      }\n    }\n    ... on ProposalEntry {\n      html\n      text\n      status\n      round\n      previousId\n      cc {\n        name\n        email\n      }\n      bcc {\n        name\n        email\n      }\n      attachments {\n        ...FileParts\n      }\n    }\n    ... on DecisionEntry {\n      proposalId\n      verdict\n      reasonHtml: html\n    }\n  }\n"): typeof import('./graphql').EntryPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OutcomeParts on PerformActionResult {\n    __typename\n    ... on ActionPerformed {\n      number\n      case {\n        ...CaseRowParts\n      }\n    }\n    ... on Refused {\n      code\n      message\n      fieldErrors {\n        path\n        message\n      }\n    }\n    ... on VersionConflict {\n      code\n      message\n      case {\n        ...CaseRowParts\n      }\n    }\n  }\n"): typeof import('./graphql').OutcomePartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment WrittenOutcomeParts on PerformActionResult {\n    ...OutcomeParts\n    ... on ActionPerformed {\n      takeBack {\n        entryId\n        seconds\n      }\n    }\n    ... on VersionConflict {\n      changes {\n        ...EntryParts\n      }\n    }\n  }\n"): typeof import('./graphql').WrittenOutcomePartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Labels {\n    labels {\n      ...LabelParts\n      scopes\n      version\n    }\n  }\n"): typeof import('./graphql').LabelsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription LabelsChanged {\n    labelsChanged\n  }\n"): typeof import('./graphql').LabelsChangedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LabelCase($input: LabelCaseInput!) {\n    labelCase(input: $input) {\n      ...OutcomeParts\n    }\n  }\n"): typeof import('./graphql').LabelCaseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LabelContact($input: LabelContactInput!) {\n    labelContact(input: $input) {\n      labels {\n        ...LabelParts\n      }\n    }\n  }\n"): typeof import('./graphql').LabelContactDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LabelTemplate($input: LabelTemplateInput!) {\n    labelTemplate(input: $input) {\n      labels {\n        ...LabelParts\n      }\n    }\n  }\n"): typeof import('./graphql').LabelTemplateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateLabel($input: LabelInput!) {\n    createLabel(input: $input) {\n      __typename\n      ... on LabelSaved {\n        label {\n          ...LabelParts\n        }\n      }\n      ... on Refused {\n        code\n        message\n        fieldErrors {\n          path\n          message\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').CreateLabelDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Me {\n    me {\n      agent {\n        ...AgentParts\n      }\n      email\n      language\n      timeZone\n      browserTimeZone\n      role\n      rights\n      preferences {\n        newestFirst\n        assignToMe\n        backToList\n      }\n    }\n    installation {\n      organisation\n      demo\n      needsSetUp\n    }\n  }\n"): typeof import('./graphql').MeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateMe($input: UpdateMeInput!) {\n    updateMe(input: $input) {\n      __typename\n      ... on Me {\n        language\n      }\n      ... on Refused {\n        code\n        message\n        fieldErrors {\n          path\n          message\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').UpdateMeDocument;
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
export function graphql(source: "\n  mutation SetPreferences($input: PreferencesInput!) {\n    setPreferences(input: $input) {\n      newestFirst\n      assignToMe\n      backToList\n    }\n  }\n"): typeof import('./graphql').SetPreferencesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Case($number: String!) {\n    case(number: $number) {\n      ...CaseRowParts\n      stateSince\n      entryCount\n      redirectedFrom\n      openingTakes\n      may {\n        moveStream\n        setSource\n      }\n      earlierValues {\n        key\n        label\n        text\n      }\n      openChildren {\n        count\n        first {\n          number\n          subject\n        }\n      }\n      snooze {\n        until\n      }\n      contact {\n        ...ContactParts\n        labels {\n          ...LabelParts\n        }\n      }\n      availableActions {\n        key\n        name\n        icon\n        color\n        main\n        writes\n        needsApproval\n        asksApprover\n        textRequired\n        initialText\n        initialTexts {\n          language\n          html\n        }\n        asksAssignee\n        offersAssignToMe\n        asksTerm\n        defaultTerm\n        takesCopies\n        recipients\n        deletes\n        available\n        reason\n        inForm {\n          order\n          below\n        }\n        leadsTo {\n          ...StateParts\n        }\n        fields {\n          ...FieldParts\n        }\n      }\n      form {\n        field {\n          ...FieldParts\n        }\n        value\n        text\n        editable\n        reason\n      }\n      headerFields {\n        key\n        source\n        label\n        text\n        actions {\n          kind\n          available\n          reason\n          target\n        }\n      }\n      participants {\n        name\n        email\n        main\n        verified\n      }\n      draft {\n        actionKey\n        html\n        input\n        updatedAt\n        window\n        attachments {\n          ...FileParts\n        }\n      }\n      proposalSeal\n      approver {\n        ...AgentParts\n      }\n      proposal {\n        id\n        html\n        status\n        author {\n          kind\n          name\n        }\n        cc {\n          name\n          email\n        }\n        bcc {\n          name\n          email\n        }\n        attachments {\n          ...FileParts\n        }\n      }\n      returned {\n        id\n        html\n        status\n        author {\n          kind\n          name\n        }\n        cc {\n          name\n          email\n        }\n        bcc {\n          name\n          email\n        }\n        attachments {\n          ...FileParts\n        }\n      }\n      otherCases {\n        id\n        number\n        subject\n        createdAt\n        state {\n          ...StateParts\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').CaseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription WorkflowsChanged {\n    workflowsChanged\n  }\n"): typeof import('./graphql').WorkflowsChangedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ApiTokenParts on ApiToken {\n    id\n    name\n    hint\n    agent {\n      id\n      name\n    }\n    scopes\n    inForce\n    streamIds\n    state\n    expiresAt\n    revokedBy\n    lastUsedAt\n    lastUsedFrom\n  }\n"): typeof import('./graphql').ApiTokenPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MyApiTokens {\n    myApiTokens {\n      ...ApiTokenParts\n    }\n  }\n"): typeof import('./graphql').MyApiTokensDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AllApiTokens($after: String) {\n    allApiTokens(after: $after) {\n      rows {\n        ...ApiTokenParts\n      }\n      endCursor\n    }\n  }\n"): typeof import('./graphql').AllApiTokensDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ApiTokenScopes {\n    apiTokenScopes\n  }\n"): typeof import('./graphql').ApiTokenScopesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateApiToken($input: CreateApiTokenInput!) {\n    createApiToken(input: $input) {\n      __typename\n      ... on ApiTokenCreated {\n        secret\n        token {\n          ...ApiTokenParts\n        }\n      }\n      ... on Refused {\n        code\n        message\n        fieldErrors {\n          path\n          message\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').CreateApiTokenDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RevokeApiToken($id: ID!) {\n    revokeApiToken(id: $id)\n  }\n"): typeof import('./graphql').RevokeApiTokenDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Approvers($number: String!) {\n    case(number: $number) {\n      approvers {\n        ...AgentParts\n      }\n    }\n  }\n"): typeof import('./graphql').ApproversDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AuditLog($filter: AuditFilter!, $after: String) {\n    auditLog(filter: $filter, after: $after) {\n      rows {\n        id\n        at\n        authorKind\n        author\n        via\n        address\n        browser\n        system\n        action\n        title\n        subject\n        changes {\n          field\n          label\n          from\n          to\n        }\n      }\n      endCursor\n    }\n  }\n"): typeof import('./graphql').AuditLogDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AuditPeople {\n    auditPeople {\n      id\n      name\n    }\n  }\n"): typeof import('./graphql').AuditPeopleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment BulkJobParts on BulkJob {\n    id\n    kind\n    what\n    undoes\n    undoneBy\n    mayUndo\n    state\n    total\n    reached\n    done\n    unchanged\n    refused\n    conflicts\n    endedAt\n  }\n"): typeof import('./graphql').BulkJobPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query BulkJobs {\n    bulkJobs {\n      ...BulkJobParts\n    }\n  }\n"): typeof import('./graphql').BulkJobsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query BulkResults($id: ID!, $outcomes: [BulkOutcome!], $after: Int) {\n    bulkJob(id: $id) {\n      id\n      results(outcomes: $outcomes, first: 50, after: $after) {\n        more\n        results {\n          position\n          number\n          subject\n          outcome\n          message\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').BulkResultsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query BulkChoice($choice: BulkChoiceInput!) {\n    bulkChoice(choice: $choice) {\n      total\n      actions {\n        stream {\n          id\n          name\n        }\n        key\n        name\n        icon\n        writes\n        textRequired\n        fields {\n          ...FieldParts\n        }\n        asksAssignee\n        asksTerm\n        defaultTerm\n        deletes\n        cases\n        emptiesForms\n        leavesOpen\n      }\n    }\n  }\n"): typeof import('./graphql').BulkChoiceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query BulkStreamMove($choice: BulkChoiceInput!, $streamId: ID!) {\n    bulkStreamMove(choice: $choice, streamId: $streamId) {\n      states {\n        ...StateParts\n      }\n      defaultState\n      moves\n      putAside\n    }\n  }\n"): typeof import('./graphql').BulkStreamMoveDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CaseLabels {\n    labels(scope: CASES) {\n      id\n      name\n    }\n  }\n"): typeof import('./graphql').CaseLabelsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StartBulk($input: StartBulkInput!) {\n    startBulk(input: $input) {\n      __typename\n      ... on BulkStarted {\n        job {\n          ...BulkJobParts\n        }\n      }\n      ... on Refused {\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').StartBulkDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CancelBulk($id: ID!) {\n    cancelBulk(id: $id) {\n      ...BulkJobParts\n    }\n  }\n"): typeof import('./graphql').CancelBulkDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UndoBulk($id: ID!) {\n    undoBulk(id: $id) {\n      __typename\n      ... on BulkStarted {\n        job {\n          ...BulkJobParts\n        }\n      }\n      ... on Refused {\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').UndoBulkDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription BulkChanged {\n    bulkChanged {\n      ...BulkJobParts\n    }\n  }\n"): typeof import('./graphql').BulkChangedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetCaseFields($input: SetCaseFieldsInput!) {\n    setCaseFields(input: $input) {\n      ...OutcomeParts\n    }\n  }\n"): typeof import('./graphql').SetCaseFieldsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Cases($filter: CaseFilter, $sort: CaseSort, $first: Int!, $after: String) {\n    cases(filter: $filter, sort: $sort, first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          ...CaseRowParts\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').CasesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CaseLog($number: String!, $filter: CaseLogFilter, $first: Int!, $after: String) {\n    case(number: $number) {\n      id\n      log(filter: $filter, first: $first, after: $after) {\n        totalCount\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        edges {\n          node {\n            __typename\n            id\n            at\n            author {\n              kind\n              name\n              via\n            }\n            ... on MessageEntry {\n              direction\n              text\n            }\n            ... on NoteEntry {\n              text\n              deleted\n            }\n            ... on ChangeEntry {\n              actionName\n              summary\n              changes {\n                what\n                label\n                from\n                to\n              }\n              fields {\n                key\n                label\n                text\n              }\n            }\n            ... on ProposalEntry {\n              text\n              status\n            }\n            ... on DecisionEntry {\n              verdict\n            }\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').CaseLogDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CaseLogPeople($number: String!) {\n    case(number: $number) {\n      id\n      logPeople {\n        id\n        name\n      }\n    }\n  }\n"): typeof import('./graphql').CaseLogPeopleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Timeline($number: String!, $last: Int!, $before: String, $only: [EntryGroup!]) {\n    case(number: $number) {\n      id\n      timeline(last: $last, before: $before, only: $only) {\n        totalCount\n        pageInfo {\n          startCursor\n          hasPreviousPage\n        }\n        edges {\n          node {\n            ...EntryParts\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').TimelineDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription CaseChanged($number: String!) {\n    caseChanged(number: $number) {\n      number\n      version\n      what\n      by {\n        id\n        name\n      }\n    }\n  }\n"): typeof import('./graphql').CaseChangedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TakeOpenedCase($number: String!) {\n    takeOpenedCase(number: $number) {\n      ...OutcomeParts\n    }\n  }\n"): typeof import('./graphql').TakeOpenedCaseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RetryMessage($entryId: ID!) {\n    retryMessage(entryId: $entryId) {\n      ...OutcomeParts\n    }\n  }\n"): typeof import('./graphql').RetryMessageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PerformAction($input: PerformActionInput!) {\n    performAction(input: $input) {\n      ...WrittenOutcomeParts\n    }\n  }\n"): typeof import('./graphql').PerformActionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TakeBackMessage($entryId: ID!) {\n    takeBackMessage(entryId: $entryId) {\n      ...OutcomeParts\n    }\n  }\n"): typeof import('./graphql').TakeBackMessageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PreviewAction($input: PerformActionInput!) {\n    previewAction(input: $input) {\n      __typename\n      ... on ActionPreview {\n        mails {\n          to\n          bcc\n          subject\n          html\n          text\n        }\n      }\n      ... on Refused {\n        code\n        message\n        fieldErrors {\n          path\n          message\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').PreviewActionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveDraft($input: SaveDraftInput!) {\n    saveDraft(input: $input) {\n      actionKey\n      updatedAt\n    }\n  }\n"): typeof import('./graphql').SaveDraftDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TellDraftOpen($number: String!, $window: ID!) {\n    tellDraftOpen(number: $number, window: $window)\n  }\n"): typeof import('./graphql').TellDraftOpenDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DropDraft($number: String!, $window: ID) {\n    dropDraft(number: $number, window: $window)\n  }\n"): typeof import('./graphql').DropDraftDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OwnDraft($number: String!) {\n    case(number: $number) {\n      draft {\n        actionKey\n        html\n        input\n        updatedAt\n        window\n        attachments {\n          ...FileParts\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').OwnDraftDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ConsentKindParts on ConsentKind {\n    id\n    key\n    name\n    names {\n      language\n      text\n    }\n    active\n    wording {\n      ...ConsentWordingParts\n    }\n    version\n  }\n"): typeof import('./graphql').ConsentKindPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ConsentWordingParts on ConsentWording {\n    number\n    texts {\n      language\n      text\n    }\n    since\n  }\n"): typeof import('./graphql').ConsentWordingPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ContactConsentsParts on ContactConsents {\n    kinds {\n      kind {\n        ...ConsentKindParts\n      }\n      state\n      since\n      entries {\n        id\n        event\n        at\n        means\n        note\n        recordedAt\n        recordedBy {\n          id\n          name\n        }\n        caseNumber\n        agreed {\n          number\n          language\n          text\n        }\n        takenBack\n      }\n    }\n    forms {\n      id\n      at\n      form\n      language\n      text\n      url\n      caseNumber\n    }\n  }\n"): typeof import('./graphql').ContactConsentsPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ContactConsents($contactId: ID!) {\n    contactConsents(contactId: $contactId) {\n      ...ContactConsentsParts\n    }\n  }\n"): typeof import('./graphql').ContactConsentsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ConsentKinds {\n    consentKinds {\n      ...ConsentKindParts\n    }\n  }\n"): typeof import('./graphql').ConsentKindsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ConsentWordings($kindId: ID!) {\n    consentWordings(kindId: $kindId) {\n      ...ConsentWordingParts\n    }\n  }\n"): typeof import('./graphql').ConsentWordingsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ConsentResultParts on ConsentResult {\n    __typename\n    ... on ConsentRecorded {\n      entryId\n      consents {\n        ...ContactConsentsParts\n      }\n    }\n    ... on Refused {\n      code\n      message\n      fieldErrors {\n        path\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').ConsentResultPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordConsent($input: RecordConsentInput!) {\n    recordConsent(input: $input) {\n      ...ConsentResultParts\n    }\n  }\n"): typeof import('./graphql').RecordConsentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawConsent($input: WithdrawConsentInput!) {\n    withdrawConsent(input: $input) {\n      ...ConsentResultParts\n    }\n  }\n"): typeof import('./graphql').WithdrawConsentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TakeConsentEntryBack($id: ID!) {\n    takeConsentEntryBack(id: $id) {\n      ...ConsentResultParts\n    }\n  }\n"): typeof import('./graphql').TakeConsentEntryBackDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ConsentKindResultParts on ConsentKindResult {\n    __typename\n    ... on ConsentKindSaved {\n      kind {\n        ...ConsentKindParts\n      }\n    }\n    ... on Refused {\n      code\n      message\n      fieldErrors {\n        path\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').ConsentKindResultPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveConsentKind($input: ConsentKindInput!) {\n    saveConsentKind(input: $input) {\n      ...ConsentKindResultParts\n    }\n  }\n"): typeof import('./graphql').SaveConsentKindDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OrderConsentKinds($ids: [ID!]!) {\n    orderConsentKinds(ids: $ids) {\n      ...ConsentKindParts\n    }\n  }\n"): typeof import('./graphql').OrderConsentKindsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveConsentWording($input: ConsentWordingInput!) {\n    saveConsentWording(input: $input) {\n      ...ConsentKindResultParts\n    }\n  }\n"): typeof import('./graphql').SaveConsentWordingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateContact($input: UpdateContactInput!) {\n    updateContact(input: $input) {\n      __typename\n      ... on ContactSaved {\n        contact {\n          ...ContactParts\n        }\n      }\n      ... on Refused {\n        code\n        message\n        fieldErrors {\n          path\n          message\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').UpdateContactDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangeContact($input: ChangeContactInput!) {\n    changeContact(input: $input) {\n      ...OutcomeParts\n    }\n  }\n"): typeof import('./graphql').ChangeContactDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ContactCases($filter: CaseFilter!, $first: Int!, $after: String) {\n    cases(filter: $filter, sort: NEWEST, first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          id\n          number\n          subject\n          createdAt\n          stream {\n            id\n            name\n            color\n          }\n          state {\n            ...StateParts\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').ContactCasesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ContactFieldsSetUpParts on ContactFieldsSetUp {\n    revision\n    document\n    changedBy {\n      name\n    }\n    changedAt\n    fromFile\n    fileIgnoredAt\n  }\n"): typeof import('./graphql').ContactFieldsSetUpPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ContactFieldsSetUp {\n    contactFieldsSetUp {\n      ...ContactFieldsSetUpParts\n    }\n  }\n"): typeof import('./graphql').ContactFieldsSetUpDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveContactFields($input: ContactFieldsInput!) {\n    saveContactFields(input: $input) {\n      __typename\n      ... on ContactFieldsSaved {\n        setUp {\n          ...ContactFieldsSetUpParts\n        }\n      }\n      ... on Refused {\n        code\n        message\n        fieldErrors {\n          path\n          message\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').SaveContactFieldsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DraftParts on WorkflowDraft {\n    streamKey\n    revision\n    basedOn\n    published\n    document\n    changedBy\n    changedAt\n    problems {\n      path\n      message\n    }\n    weaknesses {\n      code\n      place\n      key\n      message\n    }\n  }\n"): typeof import('./graphql').DraftPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DesignedStreams {\n    designedStreams {\n      key\n      name\n      icon\n      color\n      version\n      states\n      actions\n      openCases\n      fromFile\n      fileIgnoredAt\n      draft {\n        revision\n        changedAt\n        changedBy\n      }\n    }\n    readyMadeWorkflows {\n      key\n      name\n      description\n      icon\n      color\n    }\n  }\n"): typeof import('./graphql').DesignedStreamsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WorkflowDraft($stream: String!) {\n    workflowDraft(stream: $stream) {\n      ...DraftParts\n    }\n  }\n"): typeof import('./graphql').WorkflowDraftDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DesignPeople {\n    designPeople {\n      roles {\n        key\n        name\n      }\n      groups {\n        key\n        name\n      }\n      agents {\n        email\n        name\n      }\n    }\n    designVariables {\n      name\n      label\n      uses\n    }\n  }\n"): typeof import('./graphql').DesignPeopleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PreviewDraftMail($input: DraftMailInput!) {\n    previewDraftMail(input: $input) {\n      __typename\n      ... on DraftMailPreview {\n        mails {\n          language\n          subject\n          html\n        }\n      }\n      ... on Refused {\n        code\n        message\n        fieldErrors {\n          path\n          message\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').PreviewDraftMailDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SendDraftMail($input: DraftMailInput!, $language: Language!) {\n    sendDraftMail(input: $input, language: $language) {\n      __typename\n      ... on DraftMailSent {\n        to\n      }\n      ... on Refused {\n        code\n        message\n        fieldErrors {\n          path\n          message\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').SendDraftMailDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StartStream($input: StartStreamInput!) {\n    startStream(input: $input) {\n      __typename\n      ... on WorkflowDraftSaved {\n        draft {\n          ...DraftParts\n        }\n      }\n      ... on Refused {\n        code\n        message\n        fieldErrors {\n          path\n          message\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').StartStreamDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveWorkflowDraft($input: SaveWorkflowDraftInput!) {\n    saveWorkflowDraft(input: $input) {\n      __typename\n      ... on WorkflowDraftSaved {\n        draft {\n          ...DraftParts\n        }\n      }\n      ... on Refused {\n        code\n        message\n        fieldErrors {\n          path\n          message\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').SaveWorkflowDraftDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DiscardWorkflowDraft($stream: String!, $revision: Int!) {\n    discardWorkflowDraft(stream: $stream, revision: $revision) {\n      __typename\n      ... on Refused {\n        code\n        message\n        fieldErrors {\n          path\n          message\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').DiscardWorkflowDraftDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WorkflowVersions($stream: String!) {\n    workflowVersions(stream: $stream) {\n      number\n      publishedAt\n      publishedBy\n      origin\n      note\n    }\n  }\n"): typeof import('./graphql').WorkflowVersionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WorkflowFile($stream: String!, $version: Int) {\n    workflowFile(stream: $stream, version: $version)\n  }\n"): typeof import('./graphql').WorkflowFileDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RollBackWorkflow($stream: String!, $to: Int!) {\n    rollBackWorkflow(stream: $stream, to: $to) {\n      __typename\n      ... on WorkflowDraftSaved {\n        draft {\n          ...DraftParts\n        }\n      }\n      ... on Refused {\n        code\n        message\n        fieldErrors {\n          path\n          message\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').RollBackWorkflowDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PublicationPlan($stream: String!) {\n    publicationPlan(stream: $stream) {\n      published\n      revision\n      changes {\n        path\n        kind\n        text\n      }\n      leaving {\n        key\n        name\n        cases\n        suggested\n      }\n      replay {\n        performed\n        same\n        refused {\n          action\n          name\n          reason\n          times\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').PublicationPlanDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PublishWorkflow($input: PublishWorkflowInput!) {\n    publishWorkflow(input: $input) {\n      __typename\n      ... on WorkflowPublished {\n        version\n        migratedCases\n      }\n      ... on Refused {\n        code\n        message\n        fieldErrors {\n          path\n          message\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').PublishWorkflowDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TryWorkflow($input: TryWorkflowInput!) {\n    tryWorkflow(input: $input) {\n      __typename\n      ... on TryWorkflow {\n        sandbox\n        state\n        owner\n        sees\n        actions {\n          key\n          name\n          icon\n          color\n          main\n          available\n          reason\n        }\n        mails {\n          to\n          subject\n          html\n        }\n        entries {\n          text\n        }\n      }\n      ... on Refused {\n        code\n        message\n        fieldErrors {\n          path\n          message\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').TryWorkflowDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EditNote($input: EditNoteInput!) {\n    editNote(input: $input) {\n      ...OutcomeParts\n    }\n  }\n"): typeof import('./graphql').EditNoteDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeleteNote($number: String!, $entryId: ID!, $deleted: Boolean!) {\n    deleteNote(number: $number, entryId: $entryId, deleted: $deleted) {\n      ...OutcomeParts\n    }\n  }\n"): typeof import('./graphql').DeleteNoteDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PinNote($number: String!, $entryId: ID!, $pinned: Boolean!) {\n    pinNote(number: $number, entryId: $entryId, pinned: $pinned) {\n      ...OutcomeParts\n    }\n  }\n"): typeof import('./graphql').PinNoteDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NoteWordings($number: String!, $entryId: ID!) {\n    case(number: $number) {\n      id\n      noteWordings(entryId: $entryId) {\n        id\n        html\n        at\n        by {\n          name\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').NoteWordingsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PinnedNotes($number: String!) {\n    case(number: $number) {\n      id\n      pinnedNotes {\n        id\n        html\n        text\n        at\n        name\n      }\n    }\n  }\n"): typeof import('./graphql').PinnedNotesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query EntryCounts($number: String!) {\n    case(number: $number) {\n      id\n      entryCounts {\n        messages\n        notes\n        changes\n        calls\n        approvals\n      }\n    }\n  }\n"): typeof import('./graphql').EntryCountsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SetUpProgressParts on SetUpProgress {\n    next\n    open\n    dismissed\n    reminded\n  }\n"): typeof import('./graphql').SetUpProgressPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SetUpProgress {\n    setUpProgress {\n      ...SetUpProgressParts\n    }\n  }\n"): typeof import('./graphql').SetUpProgressDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SettleSetUpStep($step: SetUpStep!, $later: Boolean) {\n    settleSetUpStep(step: $step, later: $later) {\n      ...SetUpProgressParts\n    }\n  }\n"): typeof import('./graphql').SettleSetUpStepDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DismissSetUp($dismissed: Boolean) {\n    dismissSetUp(dismissed: $dismissed) {\n      ...SetUpProgressParts\n    }\n  }\n"): typeof import('./graphql').DismissSetUpDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WorkflowChoices {\n    designedStreams {\n      key\n      name\n      version\n    }\n    readyMadeWorkflows {\n      key\n      name\n      description\n      icon\n      color\n      approval\n      states {\n        key\n        name\n        color\n      }\n    }\n  }\n"): typeof import('./graphql').WorkflowChoicesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StartReadyMade($readyMade: [String!]!) {\n    startReadyMade(readyMade: $readyMade) {\n      __typename\n      ... on ReadyMadeStarted {\n        keys\n      }\n      ... on Refused {\n        code\n        message\n        fieldErrors {\n          path\n          message\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').StartReadyMadeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MailSetting {\n    mailSetting {\n      accounts {\n        address\n        incoming {\n          host\n        }\n        outgoing {\n          host\n        }\n      }\n      sendsByEnvironment\n      receivesAt\n    }\n  }\n"): typeof import('./graphql').MailSettingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TryMailServer($way: MailWay!, $input: MailServerInput!) {\n    tryMailServer(way: $way, input: $input) {\n      __typename\n      ... on MailServerTried {\n        problem\n      }\n      ... on Refused {\n        code\n        message\n        fieldErrors {\n          path\n          message\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').TryMailServerDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConnectMailbox($input: ConnectMailboxInput!) {\n    connectMailbox(input: $input) {\n      __typename\n      ... on MailAccountChanged {\n        address\n      }\n      ... on Refused {\n        code\n        message\n        fieldErrors {\n          path\n          message\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').ConnectMailboxDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DisconnectMailbox($address: String!, $back: Boolean) {\n    disconnectMailbox(address: $address, back: $back) {\n      __typename\n      ... on MailAccountChanged {\n        address\n      }\n      ... on Refused {\n        code\n        message\n        fieldErrors {\n          path\n          message\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').DisconnectMailboxDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WorkCounts {\n    workCounts {\n      topic\n      state\n      count\n      oldestSeconds\n    }\n  }\n"): typeof import('./graphql').WorkCountsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DeadWork($topic: String, $after: String) {\n    workRows(state: DEAD, topic: $topic, first: 25, after: $after) {\n      rows {\n        id\n        topic\n        attempts\n        lastError\n        createdAt\n      }\n      endCursor\n    }\n  }\n"): typeof import('./graphql').DeadWorkDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RetryWork($id: ID!) {\n    retryWork(id: $id)\n  }\n"): typeof import('./graphql').RetryWorkDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RetryDeadWork($topic: String) {\n    retryDeadWork(topic: $topic)\n  }\n"): typeof import('./graphql').RetryDeadWorkDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LabelCounts {\n    labelCounts {\n      label\n      cases\n      contacts\n      templates\n    }\n  }\n"): typeof import('./graphql').LabelCountsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateLabel($id: ID!, $version: Int!, $input: LabelInput!) {\n    updateLabel(id: $id, version: $version, input: $input) {\n      __typename\n      ... on LabelSaved {\n        label {\n          ...LabelParts\n        }\n      }\n      ... on Refused {\n        code\n        message\n        fieldErrors {\n          path\n          message\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').UpdateLabelDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MergeLabels($id: ID!, $into: ID!) {\n    mergeLabels(id: $id, into: $into)\n  }\n"): typeof import('./graphql').MergeLabelsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeleteLabel($id: ID!) {\n    deleteLabel(id: $id)\n  }\n"): typeof import('./graphql').DeleteLabelDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RestoreLabel($id: ID!) {\n    restoreLabel(id: $id)\n  }\n"): typeof import('./graphql').RestoreLabelDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Mailboxes {\n    mailboxes {\n      address\n      server\n      folder\n      state\n      lastContactAt\n      lastError\n      lastErrorAt\n      lastMailAt\n      messages\n      inLedger\n      earlier\n      missing\n      reconciledAt\n      waiting\n      quarantined\n      incidents\n    }\n  }\n"): typeof import('./graphql').MailboxesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Quarantine($after: String) {\n    mailQuarantine(first: 25, after: $after) {\n      mails {\n        id\n        mailbox\n        sender\n        subject\n        reason\n        attempts\n        size\n        receivedAt\n        originalUrl\n      }\n      next\n    }\n  }\n"): typeof import('./graphql').QuarantineDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReadMailAgain($id: ID!) {\n    readMailAgain(id: $id) {\n      __typename\n      ... on Refused {\n        code\n        message\n        fieldErrors {\n          path\n          message\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').ReadMailAgainDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DiscardMail($id: ID!, $reason: String!) {\n    discardMail(id: $id, reason: $reason) {\n      __typename\n      ... on Refused {\n        code\n        message\n        fieldErrors {\n          path\n          message\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').DiscardMailDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StreamTargets($number: String!) {\n    case(number: $number) {\n      id\n      streamTargets {\n        id\n        name\n      }\n    }\n  }\n"): typeof import('./graphql').StreamTargetsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StreamMove($number: String!, $streamId: ID!) {\n    streamMove(number: $number, streamId: $streamId) {\n      stream {\n        id\n        name\n      }\n      states {\n        ...StateParts\n        key\n        kind\n      }\n      defaultState\n      alikeState\n      kept {\n        key\n        label\n        text\n      }\n      putAside {\n        key\n        label\n        text\n      }\n      broughtBack {\n        key\n        label\n        text\n      }\n      ownerLeaves\n      proposalFalls\n      callbackAt\n    }\n  }\n"): typeof import('./graphql').StreamMoveDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MoveCaseToStream($input: MoveCaseToStreamInput!) {\n    moveCaseToStream(input: $input) {\n      ...OutcomeParts\n    }\n  }\n"): typeof import('./graphql').MoveCaseToStreamDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UndoStreamMove($number: String!, $version: Int!) {\n    undoStreamMove(number: $number, version: $version) {\n      ...OutcomeParts\n    }\n  }\n"): typeof import('./graphql').UndoStreamMoveDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OpenCase($input: OpenCaseInput!) {\n    openCase(input: $input) {\n      ...OutcomeParts\n    }\n  }\n"): typeof import('./graphql').OpenCaseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment NoticeParts on Notice {\n    id\n    kind\n    at\n    read\n    by {\n      ...AgentParts\n    }\n    text\n    count\n    number\n    subject\n    entryId\n  }\n"): typeof import('./graphql').NoticePartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query UnreadNotices {\n    notices(first: 1) {\n      unread\n    }\n  }\n"): typeof import('./graphql').UnreadNoticesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Notices($after: ID) {\n    notices(first: 20, after: $after) {\n      notices {\n        ...NoticeParts\n      }\n      more\n      unread\n    }\n  }\n"): typeof import('./graphql').NoticesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MarkNoticesRead($ids: [ID!]) {\n    markNoticesRead(ids: $ids)\n  }\n"): typeof import('./graphql').MarkNoticesReadDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription NoticesChanged {\n    noticesChanged {\n      unread\n      notice {\n        ...NoticeParts\n      }\n    }\n  }\n"): typeof import('./graphql').NoticesChangedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NoticeMails {\n    noticeMails {\n      topics\n      onlyAway\n    }\n  }\n"): typeof import('./graphql').NoticeMailsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetNoticeMails($input: NoticeMailsInput!) {\n    setNoticeMails(input: $input) {\n      topics\n      onlyAway\n    }\n  }\n"): typeof import('./graphql').SetNoticeMailsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PaletteCases($text: String!) {\n    cases(filter: { text: $text }, sort: RELEVANCE, first: 8) {\n      edges {\n        node {\n          id\n          number\n          subject\n          state {\n            ...StateParts\n          }\n          contact {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').PaletteCasesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ThreadParts on PassageThread {\n    id\n    entryId\n    draftOf {\n      ...AgentParts\n    }\n    words\n    passage {\n      start\n      end\n    }\n    inDraft {\n      start\n      end\n    }\n    at\n    resolvedAt\n    resolvedBy {\n      ...AgentParts\n    }\n    comments {\n      id\n      at\n      text\n      editedAt\n      deletedAt\n      by {\n        ...AgentParts\n      }\n      mentions {\n        ...AgentParts\n      }\n    }\n  }\n"): typeof import('./graphql').ThreadPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Passages($number: String!, $draftOf: ID) {\n    passageThreads(number: $number, draftOf: $draftOf) {\n      ...ThreadParts\n    }\n  }\n"): typeof import('./graphql').PassagesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ColleaguesDrafts($number: String!) {\n    colleaguesDrafts(number: $number) {\n      by {\n        ...AgentParts\n      }\n      actionKey\n      actionName\n      html\n      cc\n      fileNames\n      updatedAt\n    }\n  }\n"): typeof import('./graphql').ColleaguesDraftsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CaseReaders($number: String!, $search: String) {\n    caseReaders(number: $number, search: $search) {\n      ...AgentParts\n    }\n  }\n"): typeof import('./graphql').CaseReadersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CommentOnPassage($input: CommentOnPassageInput!) {\n    commentOnPassage(input: $input) {\n      __typename\n      ...ThreadParts\n      ... on Refused {\n        message\n        fieldErrors {\n          path\n          message\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').CommentOnPassageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AnswerComment($input: AnswerCommentInput!) {\n    answerComment(input: $input) {\n      __typename\n      ...ThreadParts\n      ... on Refused {\n        message\n        fieldErrors {\n          path\n          message\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').AnswerCommentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EditComment($input: EditCommentInput!) {\n    editComment(input: $input) {\n      __typename\n      ...ThreadParts\n      ... on Refused {\n        message\n        fieldErrors {\n          path\n          message\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').EditCommentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeleteComment($commentId: ID!) {\n    deleteComment(commentId: $commentId) {\n      __typename\n      ... on Refused {\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').DeleteCommentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ResolveThread($threadId: ID!, $resolved: Boolean!) {\n    resolveThread(threadId: $threadId, resolved: $resolved) {\n      __typename\n      ...ThreadParts\n      ... on Refused {\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').ResolveThreadDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription PassagesChanged($number: String!) {\n    passagesChanged(number: $number) {\n      number\n      ownDraft {\n        window\n      }\n    }\n  }\n"): typeof import('./graphql').PassagesChangedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment StaffGroupParts on StaffGroup {\n    id\n    key\n    name\n    names {\n      en\n      pl\n      uk\n      ru\n    }\n    members {\n      id\n      name\n      initials\n      hue\n      suspended\n    }\n    supervisor {\n      id\n      name\n    }\n    version\n  }\n"): typeof import('./graphql').StaffGroupPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StaffGroups {\n    staffGroups {\n      ...StaffGroupParts\n    }\n  }\n"): typeof import('./graphql').StaffGroupsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveStaffGroup($input: StaffGroupInput!) {\n    saveStaffGroup(input: $input) {\n      __typename\n      ... on StaffGroupSaved {\n        group {\n          ...StaffGroupParts\n        }\n      }\n      ... on Refused {\n        code\n        message\n        fieldErrors {\n          path\n          message\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').SaveStaffGroupDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeleteStaffGroup($id: ID!, $back: Boolean) {\n    deleteStaffGroup(id: $id, back: $back) {\n      __typename\n      ... on PeopleChanged {\n        id\n      }\n      ... on Refused {\n        code\n        message\n        fieldErrors {\n          path\n          message\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').DeleteStaffGroupDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RoleParts on Role {\n    key\n    name\n    names {\n      en\n      pl\n      uk\n      ru\n    }\n    rights\n    holders\n    version\n  }\n"): typeof import('./graphql').RolePartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Roles {\n    roles {\n      ...RoleParts\n    }\n    rightGroups {\n      key\n      name\n      rights {\n        key\n        name\n        explanation\n        mayGive\n      }\n    }\n  }\n"): typeof import('./graphql').RolesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveRole($input: RoleInput!) {\n    saveRole(input: $input) {\n      __typename\n      ... on RoleSaved {\n        role {\n          ...RoleParts\n        }\n      }\n      ... on Refused {\n        code\n        message\n        fieldErrors {\n          path\n          message\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').SaveRoleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeleteRole($key: String!, $back: Boolean) {\n    deleteRole(key: $key, back: $back) {\n      __typename\n      ... on PeopleChanged {\n        id\n      }\n      ... on Refused {\n        code\n        message\n        fieldErrors {\n          path\n          message\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').DeleteRoleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PersonParts on Person {\n    id\n    status\n    agent {\n      id\n      name\n      initials\n      hue\n      suspended\n    }\n    email\n    language\n    role {\n      key\n      name\n      mayGive\n    }\n    groups {\n      id\n      name\n    }\n    supervisor {\n      id\n      name\n    }\n    openCases\n    mayChange\n    self\n    version\n    since\n    suspendedAt\n    expiresAt\n    invitedBy\n  }\n"): typeof import('./graphql').PersonPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query People($status: PersonStatus!, $search: String, $first: Int, $after: String) {\n    people(status: $status, search: $search, first: $first, after: $after) {\n      people {\n        ...PersonParts\n      }\n      next\n      counts {\n        active\n        invited\n        suspended\n      }\n    }\n  }\n"): typeof import('./graphql').PeopleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RoleChoices {\n    roleChoices {\n      key\n      name\n      mayGive\n    }\n  }\n"): typeof import('./graphql').RoleChoicesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Person($id: ID!) {\n    person(id: $id) {\n      ...PersonParts\n    }\n  }\n"): typeof import('./graphql').PersonDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation InvitePerson($input: PersonInput!) {\n    invitePerson(input: $input) {\n      __typename\n      ... on PersonSaved {\n        person {\n          ...PersonParts\n        }\n      }\n      ... on Refused {\n        code\n        message\n        fieldErrors {\n          path\n          message\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').InvitePersonDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ResendInvitation($id: ID!) {\n    resendInvitation(id: $id) {\n      __typename\n      ... on PersonSaved {\n        person {\n          ...PersonParts\n        }\n      }\n      ... on Refused {\n        code\n        message\n        fieldErrors {\n          path\n          message\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').ResendInvitationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RevokeInvitation($id: ID!, $back: Boolean) {\n    revokeInvitation(id: $id, back: $back) {\n      __typename\n      ... on PeopleChanged {\n        id\n      }\n      ... on Refused {\n        code\n        message\n        fieldErrors {\n          path\n          message\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').RevokeInvitationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdatePerson($id: ID!, $version: Int!, $input: PersonInput!) {\n    updatePerson(id: $id, version: $version, input: $input) {\n      __typename\n      ... on PersonSaved {\n        person {\n          ...PersonParts\n        }\n      }\n      ... on Refused {\n        code\n        message\n        fieldErrors {\n          path\n          message\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').UpdatePersonDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SuspendPerson($id: ID!, $version: Int!, $to: SuccessorInput!) {\n    suspendPerson(id: $id, version: $version, to: $to) {\n      __typename\n      ... on PersonSuspended {\n        person {\n          ...PersonParts\n        }\n        cases\n        jobId\n      }\n      ... on Refused {\n        code\n        message\n        fieldErrors {\n          path\n          message\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').SuspendPersonDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation HandOverCases($id: ID!, $to: SuccessorInput!) {\n    handOverCases(id: $id, to: $to) {\n      __typename\n      ... on PersonSuspended {\n        person {\n          ...PersonParts\n        }\n        cases\n        jobId\n      }\n      ... on Refused {\n        code\n        message\n        fieldErrors {\n          path\n          message\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').HandOverCasesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ResumePerson($id: ID!, $version: Int!) {\n    resumePerson(id: $id, version: $version) {\n      __typename\n      ... on PersonSaved {\n        person {\n          ...PersonParts\n        }\n      }\n      ... on Refused {\n        code\n        message\n        fieldErrors {\n          path\n          message\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').ResumePersonDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ExplainedAccess($personId: ID!, $caseNumber: String) {\n    explainedAccess(personId: $personId, caseNumber: $caseNumber) {\n      rights {\n        key\n        name\n        explanation\n        by {\n          kind\n          name\n        }\n      }\n      readsCases\n      streams {\n        id\n        name\n        worksBy {\n          kind\n          name\n        }\n        states {\n          state {\n            id\n            key\n            name\n            kind\n            color\n            open\n          }\n          seenBy {\n            kind\n            name\n          }\n          actions {\n            key\n            name\n            by {\n              kind\n              name\n            }\n            waits\n          }\n        }\n      }\n      case {\n        number\n        subject\n        stream\n        state {\n          id\n          key\n          name\n          kind\n          color\n          open\n        }\n        sees\n        seenBy {\n          kind\n          name\n        }\n        actions {\n          key\n          name\n          by {\n            kind\n            name\n          }\n          available\n          waits\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').ExplainedAccessDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription CasePresence($number: String!, $window: ID!) {\n    casePresence(number: $number, window: $window) {\n      ...PresenceParts\n    }\n  }\n"): typeof import('./graphql').CasePresenceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription CasesPresence($numbers: [String!]!) {\n    casesPresence(numbers: $numbers) {\n      ...PresenceParts\n    }\n  }\n"): typeof import('./graphql').CasesPresenceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TellPresence($number: String!, $window: ID!, $doing: PresenceDoing!) {\n    tellPresence(number: $number, window: $window, doing: $doing)\n  }\n"): typeof import('./graphql').TellPresenceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PresenceParts on CasePresence {\n    number\n    others {\n      doing\n      agent {\n        id\n        name\n        initials\n        hue\n      }\n    }\n  }\n"): typeof import('./graphql').PresencePartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Queues($stream: ID) {\n    queues(stream: $stream) {\n      key\n      count\n    }\n  }\n"): typeof import('./graphql').QueuesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RelatedCaseParts on Case {\n    id\n    number\n    subject\n    version\n    approvalPending\n    callbackAt\n    createdAt\n    state {\n      ...StateParts\n    }\n    stream {\n      id\n      name\n    }\n    contact {\n      id\n      name\n    }\n  }\n"): typeof import('./graphql').RelatedCasePartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Relations($number: String!) {\n    case(number: $number) {\n      id\n      links {\n        kind\n        at\n        by {\n          id\n          name\n        }\n        case {\n          id\n          number\n          subject\n          closedAt\n          state {\n            ...StateParts\n          }\n        }\n      }\n      mergedCases {\n        mergedAt\n        intoNumber\n        mayUndo\n        mergedBy {\n          id\n          name\n        }\n        case {\n          id\n          number\n          subject\n          form {\n            field {\n              key\n              label\n            }\n            text\n          }\n          draft {\n            html\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').RelationsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MergedTimeline($number: String!, $gone: String!, $last: Int!, $before: String) {\n    case(number: $number) {\n      id\n      mergedTimeline(number: $gone, last: $last, before: $before) {\n        totalCount\n        pageInfo {\n          startCursor\n          hasPreviousPage\n        }\n        edges {\n          node {\n            ...EntryParts\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').MergedTimelineDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FindCases($text: String!) {\n    cases(filter: { text: $text }, first: 8) {\n      edges {\n        node {\n          ...RelatedCaseParts\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').FindCasesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ChosenCase($number: String!) {\n    case(number: $number) {\n      ...RelatedCaseParts\n    }\n  }\n"): typeof import('./graphql').ChosenCaseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MergeCases($input: MergeCasesInput!) {\n    mergeCases(input: $input) {\n      ...OutcomeParts\n    }\n  }\n"): typeof import('./graphql').MergeCasesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UndoMerge($number: String!) {\n    undoMerge(number: $number) {\n      ...OutcomeParts\n    }\n  }\n"): typeof import('./graphql').UndoMergeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Movable($number: String!) {\n    case(number: $number) {\n      id\n      version\n      timeline(last: 100) {\n        edges {\n          node {\n            __typename\n            ... on MessageEntry {\n              id\n              at\n              text\n              delivery\n              moved {\n                number\n              }\n              author {\n                name\n              }\n              attachments {\n                id\n              }\n            }\n            ... on NoteEntry {\n              id\n              at\n              text\n              moved {\n                number\n              }\n              author {\n                name\n              }\n              attachments {\n                id\n              }\n            }\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').MovableDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SplitCase($input: SplitCaseInput!) {\n    splitCase(input: $input) {\n      ...OutcomeParts\n    }\n  }\n"): typeof import('./graphql').SplitCaseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MoveEntries($input: MoveEntriesInput!) {\n    moveEntries(input: $input) {\n      ...OutcomeParts\n    }\n  }\n"): typeof import('./graphql').MoveEntriesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LinkCases($input: LinkCasesInput!) {\n    linkCases(input: $input) {\n      ...OutcomeParts\n    }\n  }\n"): typeof import('./graphql').LinkCasesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UnlinkCases($input: LinkCasesInput!) {\n    unlinkCases(input: $input) {\n      ...OutcomeParts\n    }\n  }\n"): typeof import('./graphql').UnlinkCasesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CaseHits($text: String!, $numbers: [String!]!) {\n    caseHits(text: $text, numbers: $numbers) {\n      number\n      subject {\n        text\n        hit\n      }\n      contact {\n        text\n        hit\n      }\n      snippet {\n        text\n        hit\n      }\n      place\n    }\n  }\n"): typeof import('./graphql').CaseHitsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SharedDraft($number: String!) {\n    sharedDraft(number: $number) {\n      id\n    }\n  }\n"): typeof import('./graphql').SharedDraftDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation JoinSharedDraft($input: JoinSharedDraftInput!) {\n    joinSharedDraft(input: $input) {\n      __typename\n      ... on SharedDraft {\n        id\n        seq\n        state\n        seed\n        seededFrom\n      }\n      ... on Refused {\n        code\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').JoinSharedDraftDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PushSharedDraft($input: PushSharedDraftInput!) {\n    pushSharedDraft(input: $input) {\n      __typename\n      ... on SharedDraftPushed {\n        seq\n        update\n        vector\n      }\n      ... on Refused {\n        code\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').PushSharedDraftDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TellDraftCaret($id: ID!, $window: ID!, $caret: String) {\n    tellDraftCaret(id: $id, window: $window, caret: $caret)\n  }\n"): typeof import('./graphql').TellDraftCaretDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveSharedDraft($input: SaveSharedDraftInput!) {\n    saveSharedDraft(input: $input)\n  }\n"): typeof import('./graphql').SaveSharedDraftDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription SharedDraftNews($id: ID!, $window: ID!, $vector: String) {\n    sharedDraftNews(id: $id, window: $window, vector: $vector) {\n      seq\n      update\n      vector\n      ended\n      writers {\n        agent {\n          ...AgentParts\n        }\n        window\n        caret\n      }\n    }\n  }\n"): typeof import('./graphql').SharedDraftNewsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SnoozeCase($number: String!, $until: DateTime) {\n    snoozeCase(number: $number, until: $until) {\n      id\n      snooze {\n        until\n      }\n    }\n  }\n"): typeof import('./graphql').SnoozeCaseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WakeCase($number: String!) {\n    wakeCase(number: $number) {\n      id\n      snooze {\n        until\n      }\n    }\n  }\n"): typeof import('./graphql').WakeCaseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TemplateParts on ReplyTemplate {\n    id\n    name\n    groupId\n    groupName\n    own\n    editable\n    version\n    texts {\n      language\n      html\n    }\n    attachments {\n      ...FileParts\n    }\n    labels {\n      ...LabelParts\n    }\n  }\n"): typeof import('./graphql').TemplatePartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TemplateGroups {\n    templateGroups {\n      id\n      name\n      own\n      streamId\n      agentGroupId\n      agentGroupName\n      editable\n      version\n      templateCount\n    }\n    templateVariables\n  }\n"): typeof import('./graphql').TemplateGroupsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReplyTemplates($search: String, $groupId: ID, $streamId: ID, $first: Int, $after: String) {\n    replyTemplates(search: $search, groupId: $groupId, streamId: $streamId, first: $first, after: $after) {\n      templates {\n        ...TemplateParts\n      }\n      next\n    }\n  }\n"): typeof import('./graphql').ReplyTemplatesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UseReplyTemplate($number: String!, $id: ID!) {\n    useReplyTemplate(number: $number, id: $id) {\n      __typename\n      ... on FilledTemplate {\n        language\n        html\n        attachments {\n          ...FileParts\n        }\n      }\n      ... on Refused {\n        code\n        message\n        fieldErrors {\n          path\n          message\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').UseReplyTemplateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PreviewReplyTemplate($number: String!, $html: String!, $language: Language!) {\n    previewReplyTemplate(number: $number, html: $html, language: $language) {\n      __typename\n      ... on FilledTemplate {\n        html\n      }\n      ... on Refused {\n        code\n        message\n        fieldErrors {\n          path\n          message\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').PreviewReplyTemplateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveTemplateGroup($input: TemplateGroupInput!) {\n    saveTemplateGroup(input: $input) {\n      __typename\n      ... on TemplateGroupSaved {\n        group {\n          id\n        }\n      }\n      ... on Refused {\n        code\n        message\n        fieldErrors {\n          path\n          message\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').SaveTemplateGroupDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeleteTemplateGroup($id: ID!, $back: Boolean) {\n    deleteTemplateGroup(id: $id, back: $back) {\n      __typename\n      ... on Refused {\n        code\n        message\n        fieldErrors {\n          path\n          message\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').DeleteTemplateGroupDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveReplyTemplate($input: ReplyTemplateInput!) {\n    saveReplyTemplate(input: $input) {\n      __typename\n      ... on ReplyTemplateSaved {\n        template {\n          ...TemplateParts\n        }\n      }\n      ... on Refused {\n        code\n        message\n        fieldErrors {\n          path\n          message\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').SaveReplyTemplateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeleteReplyTemplate($id: ID!, $back: Boolean) {\n    deleteReplyTemplate(id: $id, back: $back) {\n      __typename\n      ... on Refused {\n        code\n        message\n        fieldErrors {\n          path\n          message\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').DeleteReplyTemplateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SavedViewParts on SavedView {\n    id\n    name\n    icon\n    filter\n    columns\n    sort\n    mode\n    pageSize\n    sharedWith\n    shared\n    mine\n    mayEdit\n    version\n    owner {\n      id\n      name\n    }\n  }\n"): typeof import('./graphql').SavedViewPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SavedViews {\n    savedViews {\n      ...SavedViewParts\n    }\n  }\n"): typeof import('./graphql').SavedViewsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SavedViewCounts {\n    savedViewCounts {\n      view\n      count\n    }\n  }\n"): typeof import('./graphql').SavedViewCountsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ViewAudiences {\n    viewAudiences {\n      key\n      kind\n      name\n    }\n  }\n"): typeof import('./graphql').ViewAudiencesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveView($input: SaveViewInput!) {\n    saveView(input: $input) {\n      __typename\n      ... on ViewSaved {\n        view {\n          ...SavedViewParts\n        }\n      }\n      ... on Refused {\n        code\n        message\n        fieldErrors {\n          path\n          message\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').SaveViewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeleteView($id: ID!) {\n    deleteView(id: $id)\n  }\n"): typeof import('./graphql').DeleteViewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RestoreView($id: ID!) {\n    restoreView(id: $id)\n  }\n"): typeof import('./graphql').RestoreViewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ArrangeViews($ids: [ID!]!) {\n    arrangeViews(ids: $ids) {\n      ...SavedViewParts\n    }\n  }\n"): typeof import('./graphql').ArrangeViewsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ContactName($id: ID!) {\n    contact(id: $id) {\n      id\n      name\n    }\n  }\n"): typeof import('./graphql').ContactNameDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TableCases(\n    $filter: CaseFilter\n    $sort: CaseSort\n    $first: Int!\n    $after: String\n    $before: String\n    $withFields: Boolean!\n    $withOwn: Boolean!\n  ) {\n    cases(filter: $filter, sort: $sort, first: $first, after: $after, before: $before) {\n      totalCount\n      pageInfo {\n        hasPreviousPage\n        startCursor\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          ...CaseRowParts\n          stateSince\n          closedAt\n          contact {\n            fields @include(if: $withOwn) {\n              key\n              text\n            }\n          }\n          fields @include(if: $withFields) {\n            key\n            text\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').TableCasesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CaseBoard($filter: CaseFilter) {\n    caseBoard(filter: $filter, perState: 20) {\n      stream {\n        id\n        name\n      }\n      state {\n        ...StateParts\n      }\n      hasMore\n      cases {\n        ...CaseRowParts\n      }\n    }\n  }\n"): typeof import('./graphql').CaseBoardDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StartExport($input: StartExportInput!) {\n    startExport(input: $input) {\n      __typename\n      ... on ExportStarted {\n        id\n        url\n      }\n      ... on Refused {\n        code\n        message\n        fieldErrors {\n          path\n          message\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').StartExportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MyExports {\n    myExports {\n      id\n      format\n      state\n      rows\n      total\n      askedAt\n    }\n  }\n"): typeof import('./graphql').MyExportsDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
