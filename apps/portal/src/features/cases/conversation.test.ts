import { conversation, isPlain } from './conversation.js';

const page = (totalCount: number, ...ids: string[]) => ({
  messages: { totalCount, edges: ids.map((id) => ({ node: { id } })) },
});

describe('a conversation', () => {
  it('reads from the oldest to the newest, though pages come the other way round', () => {
    expect(conversation([page(4, 'c', 'd'), page(4, 'a', 'b')]).messages.map(({ id }) => id)).toEqual([
      'a',
      'b',
      'c',
      'd',
    ]);
  });

  it('shows a message once when pages overlap', () => {
    expect(conversation([page(3, 'b', 'c'), page(3, 'a', 'b')]).messages).toHaveLength(3);
  });

  it('knows how many earlier ones there are', () => {
    expect(conversation([page(10, 'i', 'j')]).earlier).toBe(8);
    expect(conversation([null]).earlier).toBe(0);
  });
});

describe('a message’s looks', () => {
  it('are plain when it has only paragraphs and breaks', () => {
    expect(isPlain('<p>Dear Anna,<br/>thank you.</p><div>Jan</div>')).toBe(true);
  });

  it.each(['<p style="color:red">x</p>', '<a href="https://x">x</a>', '<img src="x">', '<script>x</script>'])(
    'need a frame: %s',
    (html) => {
      expect(isPlain(html)).toBe(false);
    },
  );
});
