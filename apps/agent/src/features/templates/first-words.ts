/** The beginning of a text without its marks; variables stay as they are written. */
export function firstWords(html: string, most = 140): string {
  const text = new DOMParser().parseFromString(html.replace(/<\/p>|<br>|<\/li>/g, '$& '), 'text/html').body
    .textContent;
  return text.replace(/\s+/g, ' ').trim().slice(0, most);
}
