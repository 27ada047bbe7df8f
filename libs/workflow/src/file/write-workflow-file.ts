import { Document, isMap, isScalar, isSeq, Scalar, visit, type Node, type YAMLMap, type YAMLSeq } from 'yaml';
import { LANGUAGES } from './workflow-file.js';

/** Orders of keys by what the map they stand in describes; what has no order here keeps its own, as states do. */
const STREAM =
  'key name icon color language timeZone automaticMail openingTakes mailboxes sender signature members confirmation webForms form header approval states actions layout';
const FIELD = 'label kind required help options hiddenOptions currency hidden edit readOnlyIn';
const MAIL = 'to cc subject body';
const APPROVAL = 'of except until to mails';

/** `*` is any one step: a name given by the author, or a place in a list. */
const ORDERS: [place: string, keys: string | null][] = [
  ['', STREAM],
  ['sender', 'name address'],
  ['members', 'groups agents'],
  ['confirmation', 'subject body'],
  ['webForms.*', 'title intro thanks fields terms termsUrl'],
  ['webForms.*.fields.*', FIELD],
  ['form.*', `button ${FIELD}`],
  ['header.*', 'field contact button'],
  ['approval', APPROVAL],
  ['approval.until', 'accepted unedited'],
  ['approval.mails.*', MAIL],
  ['states.*', 'name customerName customerHint kind color initial see'],
  [
    'actions.*',
    'name icon color main by after from to perform approval writes textOptional text fields assign mails deletes term reopenWithin',
  ],
  ['actions.*.approval', APPROVAL],
  ['actions.*.approval.until', 'accepted unedited'],
  ['actions.*.approval.mails.*', MAIL],
  ['actions.*.fields.*', FIELD],
  ['actions.*.mails.*', MAIL],
  // Names given by the author, whose order is theirs.
  ...[
    'webForms',
    'webForms.*.fields',
    'webForms.*.fields.*.options',
    'form',
    'form.*.options',
    'states',
    'actions',
  ].map((place): [string, null] => [place, null]),
  ...['actions.*.fields', 'actions.*.fields.*.options'].map((place): [string, null] => [place, null]),
];

/** Longer than this a list or a map goes over several lines. */
const LINE = 100;

/**
 * A document of the format as YAML, always the same for the same document: keys in the order of docs/workflows.md, names
 * given by the author in theirs, unknown keys last by the alphabet, and English alone as a plain text. Reading it gives
 * the same stream; also a document that is not sound is written and reads as it was.
 */
export function writeWorkflowFile(document: unknown): string {
  return writeYaml(arrange(document, []));
}

/** Any plain value as YAML without anchors, short lists and maps on one line, texts of several lines as blocks. */
export function writeYaml(value: unknown): string {
  const yaml = new Document(value, { aliasDuplicateObjects: false });
  visit(yaml, {
    Scalar: (_, node) => {
      if (typeof node.value === 'string') node.type = styleOf(node.value);
    },
    Map: (_, node, ancestors) => {
      if (ancestors.length > 2 && fitsOnLine(node)) node.flow = true;
    },
    Seq: (_, node) => {
      if (fitsOnLine(node)) node.flow = true;
    },
  });
  return yaml.toString({ lineWidth: 0, flowCollectionPadding: true, singleQuote: true });
}

/** Blocks show their lines as they are, and cannot hold everything a text can. */
function styleOf(text: string): Scalar.Type {
  const plain = !/[\p{Cc}\p{Zl}\p{Zp}\ufeff]/u.test(text);
  if (plain)
    return /^\p{L}[\p{L}\p{N} _/-]*$/u.test(text) && !/\s$/.test(text) ? Scalar.PLAIN : Scalar.QUOTE_SINGLE;
  const block =
    /^\S/.test(text) &&
    !/[\r\t\u0085\u2028\u2029\ufeff]|[ ]\n|\n\n$| $/.test(text) &&
    !/[^\P{Cc}\n]/u.test(text);
  return block ? Scalar.BLOCK_LITERAL : Scalar.QUOTE_DOUBLE;
}

function fitsOnLine(node: YAMLMap | YAMLSeq): boolean {
  return lengthOf(node) <= LINE && isFlat(node, 2);
}

/** Of few, simple things in one another. */
function isFlat(node: unknown, depth: number): boolean {
  if (isScalar(node)) return typeof node.value !== 'string' || !node.value.includes('\n');
  if (depth === 0) return false;
  if (isSeq(node)) return node.items.every((item) => isFlat(item, depth - 1));
  if (isMap(node)) return node.items.every((pair) => isFlat(pair.value, depth - 1));
  return false;
}

function lengthOf(node: unknown): number {
  if (isScalar(node)) return String(node.value).length + 2;
  if (isSeq(node)) return node.items.reduce<number>((sum, item) => sum + lengthOf(item) + 2, 2);
  if (isMap(node))
    return node.items.reduce<number>(
      (sum, { key, value }) => sum + lengthOf(key as Node) + lengthOf(value) + 2,
      2,
    );
  return 0;
}

function arrange(value: unknown, path: readonly string[]): unknown {
  if (Array.isArray(value)) return value.map((item, place) => arrange(item, [...path, String(place)]));
  if (typeof value !== 'object' || value === null) return value;
  const map = value as Record<string, unknown>;
  const keys = Object.keys(map).filter((key) => map[key] !== undefined);
  const order = orderAt(path);
  if (order === undefined && keys.length === 1 && typeof map.en === 'string') return map.en;
  return new Map(
    inOrder(keys, order ?? (order === undefined ? languagesOf(keys) : null)).map((key) => [
      key,
      arrange(map[key], [...path, key]),
    ]),
  );
}

const languagesOf = (keys: readonly string[]): readonly string[] | null =>
  keys.every((key) => (LANGUAGES as readonly string[]).includes(key)) ? LANGUAGES : null;

function inOrder(keys: readonly string[], order: readonly string[] | null): readonly string[] {
  if (!order) return keys;
  return [...order.filter((key) => keys.includes(key)), ...keys.filter((key) => !order.includes(key)).sort()];
}

/** Undefined where the format knows no map; null where its keys are the author's. */
function orderAt(path: readonly string[]): string[] | null | undefined {
  const found = ORDERS.find(([place]) => {
    const steps = place === '' ? [] : place.split('.');
    return steps.length === path.length && steps.every((step, index) => step === '*' || step === path[index]);
  });
  return found && (found[1]?.split(' ') ?? null);
}
