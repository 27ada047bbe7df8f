/**
 * Whether workflow files are loaded at a start. Nobody's choice in the browser is added to by what happens to be shipped,
 * and who was served by files goes on being served.
 */
export function loadsFiles(known: {
  /** The setting WORKFLOWS_DIR names one. */
  folderGiven: boolean;
  demo: boolean;
  /** A stream there is came from a file. */
  loadedBefore: boolean;
}): boolean {
  return known.folderGiven || known.demo || known.loadedBefore;
}
