import {
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  type Document,
  type Node,
  Scalar,
} from 'yaml';
import type { Path, ProblemSource } from './problem-source.js';
import type { FileProblem } from './workflow-file.js';

/** Characters of a workflow file. */
export const SOURCE_LIMIT = 1_000_000;

/** A YAML text that knows on which line each of its values stands, and gathers what is wrong with them. */
export class YamlSource implements ProblemSource {
  readonly problems: FileProblem[] = [];
  private readonly lines = new LineCounter();
  private readonly document: Document.Parsed;

  constructor(
    text: string,
    private readonly file: string,
  ) {
    const tooLong = text.length > SOURCE_LIMIT;
    this.document = parseDocument(tooLong ? '' : text, { lineCounter: this.lines, prettyErrors: false });
    if (tooLong) this.add(0, [], `The file is longer than ${SOURCE_LIMIT} characters`);
    for (const error of [...this.document.errors, ...this.document.warnings])
      this.add(error.pos[0], [], error.message);
  }

  /** Plain values. Only of a text without syntax errors; aliases may be used up to a limit that stops alias bombs. */
  value(): unknown {
    try {
      return this.document.toJS({ maxAliasCount: 500 });
    } catch (error) {
      this.add(0, [], error instanceof Error ? error.message : 'Cannot be read');
      return null;
    }
  }

  /** Names the line of the key at `path`, or of the closest thing around it; with `within`, a line of its block text. */
  problem(path: Path, message: string, within?: number): void {
    const place = this.locate(path);
    if (within === undefined || !isBlockText(place.value)) return this.add(place.offset, path, message);
    const start = this.lines.linePos(place.value.range?.[0] ?? place.offset);
    this.problems.push({
      file: this.file,
      line: start.line + within,
      column: 1,
      path: path.join('.'),
      message,
    });
  }

  private add(offset: number, path: Path, message: string): void {
    const { line, col } = this.lines.linePos(offset);
    this.problems.push({
      file: this.file,
      line: Math.max(line, 1),
      column: Math.max(col, 1),
      path: path.join('.'),
      message,
    });
  }

  private locate(path: Path): { offset: number; value: Node | null } {
    let node: Node | null = this.document.contents;
    let offset = node?.range?.[0] ?? 0;
    for (const step of path) {
      const [key, value] = this.child(node, step);
      if (!key && !value) return { offset, value: null };
      offset = (key ?? value)?.range?.[0] ?? offset;
      node = value;
    }
    return { offset, value: this.resolve(node) };
  }

  private child(parent: Node | null, step: string | number): [key: Node | null, value: Node | null] {
    const node = this.resolve(parent);
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(step));
      return pair
        ? [isNode(pair.key) ? pair.key : null, isNode(pair.value) ? pair.value : null]
        : [null, null];
    }
    const item = isSeq(node) && typeof step === 'number' ? node.items[step] : null;
    return [null, isNode(item) ? item : null];
  }

  private resolve(node: Node | null): Node | null {
    return node && 'resolve' in node ? (node.resolve(this.document) ?? null) : node;
  }
}

function isBlockText(node: Node | null): node is Scalar {
  return isScalar(node) && (node.type === Scalar.BLOCK_LITERAL || node.type === Scalar.BLOCK_FOLDED);
}
