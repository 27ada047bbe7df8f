import { loadsFiles } from './loads-files.js';

describe('the workflow files at a start', () => {
  it.each([
    [
      'of a new installation in production are left out: it chooses in the browser',
      false,
      false,
      false,
      false,
    ],
    ['are loaded when a folder is named', true, false, false, true],
    ['are loaded in a demo', false, true, false, true],
    ['are loaded again where streams came from them before', false, false, true, true],
  ])('%s', (_, folderGiven, demo, loadedBefore, expected) => {
    expect(loadsFiles({ folderGiven, demo, loadedBefore })).toBe(expected);
  });
});
