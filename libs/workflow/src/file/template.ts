import Handlebars from 'handlebars';
import { ANY_CONTACT_FIELD } from './template-variables.js';

export interface TemplateProblem {
  /** Line within the template, from 1. */
  line: number;
  message: string;
  /** Set when this variable is unknown; then nothing else is wrong at this place. */
  variable?: string;
}

/**
 * Problems of a Handlebars template: it must parse, use only `allowed` variables and only `if` and `unless` with them.
 * Unescaped output is refused but for `textHtml`, which is sanitised HTML already. Nothing is rendered.
 */
export function templateProblems(template: string, allowed: readonly string[]): TemplateProblem[] {
  let program: hbs.AST.Program;
  try {
    program = Handlebars.parse(template);
  } catch (error) {
    return [syntaxProblem(error)];
  }
  const problems: TemplateProblem[] = [];
  checkProgram(program, new Set(allowed), (node, message, variable) =>
    problems.push({ line: node.loc.start.line, message, ...(variable !== undefined && { variable }) }),
  );
  return problems;
}

/** Names of all variables a template has; none of one that does not parse. */
export function namesInTemplate(template: string): string[] {
  let program: hbs.AST.Program;
  try {
    program = Handlebars.parse(template);
  } catch {
    return [];
  }
  const names = new NamesInTemplate();
  names.accept(program);
  return [...names.found];
}

class NamesInTemplate extends Handlebars.Visitor {
  readonly found = new Set<string>();

  override PathExpression(path: hbs.AST.PathExpression): void {
    this.found.add(nameOf(path));
  }
}

/** Conditions in conditions; deeper ones nobody can follow. */
const MOST_NESTED = 20;

type Report = (node: hbs.AST.Node, message: string, variable?: string) => void;

function checkProgram(
  program: hbs.AST.Program | undefined,
  allowed: ReadonlySet<string>,
  report: Report,
  depth = 0,
): void {
  const [first] = program?.body ?? [];
  if (first && depth > MOST_NESTED)
    return report(first, `Conditions stand in one another more than ${MOST_NESTED} deep`);
  for (const statement of program?.body ?? []) checkStatement(statement, allowed, report, depth);
}

function checkStatement(
  statement: hbs.AST.Statement,
  allowed: ReadonlySet<string>,
  report: Report,
  depth: number,
): void {
  switch (statement.type) {
    case 'ContentStatement':
    case 'CommentStatement':
      return;
    case 'MustacheStatement': {
      const { path, params, hash, escaped } = statement as hbs.AST.MustacheStatement;
      if (params.length > 0 || hash)
        return report(statement, `"${nameOf(path)}" takes nothing after it: there are no helpers here`);
      checkVariable(path, allowed, report);
      if (!escaped && nameOf(path) !== 'textHtml')
        report(statement, `Unescaped output of "${nameOf(path)}": use two braces`);
      return;
    }
    case 'BlockStatement': {
      const { path, params, hash, program, inverse } = statement as hbs.AST.BlockStatement;
      const [condition] = params;
      if (!['if', 'unless'].includes(nameOf(path)) || params.length !== 1 || !condition || hash) {
        return report(
          statement,
          `Only {{#if variable}} and {{#unless variable}} are possible, not "#${nameOf(path)}"`,
        );
      }
      checkVariable(condition, allowed, report);
      checkProgram(program, allowed, report, depth + 1);
      return checkProgram(inverse, allowed, report, depth + 1);
    }
    default:
      return report(statement, 'Partials and decorators are not possible');
  }
}

function checkVariable(node: hbs.AST.Node, allowed: ReadonlySet<string>, report: Report): void {
  const name = nameOf(node);
  const anyway = allowed.has(ANY_CONTACT_FIELD) && /^contact\.fields\.[a-z][a-z0-9-]*$/.test(name);
  if (!allowed.has(name) && !anyway)
    report(node, `Unknown variable "${name}"; known here: ${[...allowed].join(', ')}`, name);
}

/** `contact.name` of a plain path; what reaches elsewhere (`../x`, `@root.x`, a literal) keeps its odd spelling and is unknown. */
function nameOf(node: hbs.AST.Node): string {
  if (node.type !== 'PathExpression') return node.type;
  const path = node as hbs.AST.PathExpression;
  return path.data || path.depth > 0 ? path.original : path.parts.join('.');
}

function syntaxProblem(error: unknown): TemplateProblem {
  const message = error instanceof Error ? error.message : 'The template cannot be parsed';
  const line = Number(/on line (\d+)/.exec(message)?.[1] ?? /(\d+):\d+$/.exec(message)?.[1] ?? 1);
  const [first = '', near] = message.split('\n');
  return { line, message: `The template does not parse ${near ? `near "${near.trim()}"` : `(${first})`}` };
}
