import * as Y from 'yjs';

/** Paragraphs as the agents' editor keeps them. */
export function docOf(...paragraphs: string[]): Y.Doc {
  const doc = new Y.Doc();
  doc.getXmlFragment('default').insert(
    0,
    paragraphs.map((words) => {
      const paragraph = new Y.XmlElement('paragraph');
      paragraph.insert(0, [new Y.XmlText(words)]);
      return paragraph;
    }),
  );
  return doc;
}

export function docFrom(update: string): Y.Doc {
  const doc = new Y.Doc();
  take(doc, update);
  return doc;
}
export const take = (doc: Y.Doc, update: string): void => Y.applyUpdate(doc, Buffer.from(update, 'base64'));
export const all = (doc: Y.Doc): string => Buffer.from(Y.encodeStateAsUpdate(doc)).toString('base64');
export const since = (doc: Y.Doc, vector: Uint8Array): string =>
  Buffer.from(Y.encodeStateAsUpdate(doc, vector)).toString('base64');
export const vector = (doc: Y.Doc): string => Buffer.from(Y.encodeStateVector(doc)).toString('base64');

export const textIn = (doc: Y.Doc, paragraph = 0): Y.XmlText =>
  (doc.getXmlFragment('default').get(paragraph) as Y.XmlElement).get(0) as Y.XmlText;
export const wordsIn = (doc: Y.Doc): string =>
  doc
    .getXmlFragment('default')
    .toArray()
    .map((paragraph) => (paragraph as Y.XmlElement).toArray().map(String).join(''))
    .join('\n');
