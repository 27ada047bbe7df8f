import { compareWorkflows } from '@sprawa/workflow';
import { tellChanges } from '../design/tell-changes.js';
import { WORKFLOWS_FOLDER, type Configuration } from './configuration.js';
import { writeConfiguration } from './write-configuration.js';

/** What an import would change, a line each, in English as all words for operators; none where all is the same. */
export function compareConfigurations(here: Configuration, there: Configuration): string[] {
  const [own, wanted] = [writeConfiguration(here), writeConfiguration(there)];
  return [...new Set([...own.keys(), ...wanted.keys()])].sort().flatMap((name): string[] => {
    const [before, after] = [own.get(name), wanted.get(name)];
    if (before === after) return [];
    if (before === undefined) return [`${name}: new`];
    if (after === undefined) return [`${name}: only here, and stays`];
    return [`${name}: differs`, ...inside(name, here, there, before, after).map((line) => `  ${line}`)];
  });
}

function inside(
  name: string,
  here: Configuration,
  there: Configuration,
  before: string,
  after: string,
): string[] {
  if (!name.startsWith(WORKFLOWS_FOLDER)) return lines(before, after);
  const key = name.slice(WORKFLOWS_FOLDER.length, -'.yaml'.length);
  const [own, wanted] = [here, there].map(
    ({ streams }) => streams.find(({ file }) => file.key === key)!.file,
  );
  const changes = tellChanges(compareWorkflows(own!, wanted!), { before: own!, after: wanted! }, 'en');
  return changes.length > 0 ? changes.map(({ text }) => text) : ['written in another way'];
}

/** Lines that are on one side alone. */
function lines(before: string, after: string): string[] {
  const [own, wanted] = [before.split('\n'), after.split('\n')];
  return [
    ...own.filter((line) => !wanted.includes(line)).map((line) => `- ${line.trim()}`),
    ...wanted.filter((line) => !own.includes(line)).map((line) => `+ ${line.trim()}`),
  ];
}
