import { sanitiseMailHtml } from './sanitise-html.js';
import { splitQuotedHtml } from './split-quoted-html.js';
import { splitQuotedText } from './split-quoted-text.js';

describe('quoted text', () => {
  it.each([
    ['English Gmail', 'On Mon, 5 Oct 2026 at 10:15, Support <support@demo.test> wrote:'],
    [
      'English Gmail, wrapped',
      'On Mon, 5 Oct 2026 at 10:15, Support of the Very Long Company\n<support+c10001.abc@demo.test>\nwrote:',
    ],
    ['Polish Gmail', 'pon., 5 paź 2026 o 10:15 Biuro <support@demo.test> napisał(a):'],
    ['Polish Thunderbird', 'W dniu 5.10.2026 o 10:15, Biuro pisze:'],
    ['Polish Onet', 'Dnia 5 października 2026 10:15 Biuro <support@demo.test> napisał(a):'],
    ['Ukrainian Gmail', 'пн, 5 жовт. 2026 р. о 10:15 Офіс <support@demo.test> пише:'],
    ['Ukrainian Thunderbird', '05.10.26 10:15, Офіс пише:'],
    ['Ukrainian webmail', '5 жовтня 2026, 10:15, Офіс написав(ла):'],
    ['Russian Gmail', 'пн, 5 окт. 2026 г. в 10:15, Офис <support@demo.test>:'],
    ['Russian Thunderbird', '05.10.2026 10:15, Офис пишет:'],
    ['The Bat', 'Вы писали 5 октября 2026 г., 10:15:'],
    ['English Outlook', '-----Original Message-----\nFrom: Support'],
    ['Polish Outlook', '-----Wiadomość oryginalna-----\nOd: Biuro'],
    [
      'Outlook header',
      'From: Support <support@demo.test>\nSent: Monday, October 5, 2026 10:15 AM\nTo: Jan\nSubject: Re: x',
    ],
    [
      'Polish Outlook header',
      '________________________________\nOd: Biuro <support@demo.test>\nWysłano: poniedziałek, 5 października 2026 10:15\nDo: Jan\nTemat: Odp: x',
    ],
    [
      'Ukrainian Outlook header',
      'Від: Офіс <support@demo.test>\nНадіслано: понеділок, 5 жовтня 2026 р. 10:15\nКому: Іван\nТема: Відп: x',
    ],
    [
      'Russian Outlook header',
      'От: Офис <support@demo.test>\nОтправлено: 5 октября 2026 г. 10:15\nКому: Иван\nТема: Отв: x',
    ],
  ])('after the words of %s is folded', (_program, header) => {
    const split = splitQuotedText(`Dziękuję, działa.\n\n${header}\n\nold words`);
    expect(split.visible).toBe('Dziękuję, działa.');
    expect(split.quoted).toBe(`${header}\n\nold words`);
  });

  it('with marks is folded, and what stands below it stays', () => {
    expect(
      splitQuotedText('On 5 Oct 2026, Support wrote:\n> old\n>\n> words\n\nThank you!\n-- \nJan'),
    ).toEqual({
      visible: 'Thank you!\n-- \nJan',
      quoted: 'On 5 Oct 2026, Support wrote:\n> old\n>\n> words',
    });
  });

  it('is announced right below the new words, too', () => {
    expect(
      splitQuotedText('Dziękuję!\npon., 5 paź 2026 o 10:15 Biuro\n<s@demo.test> napisał(a):\n> old').visible,
    ).toBe('Dziękuję!');
  });

  it('without an announcement is folded by its marks', () => {
    expect(splitQuotedText('Yes.\n\n> old\n> words')).toEqual({ visible: 'Yes.', quoted: '> old\n> words' });
  });

  it('with answers between its lines stays unfolded', () => {
    const text = 'On 5 Oct 2026, Support wrote:\n> Which printer?\nThe blue one.\n> Since when?\nMonday.';
    expect(splitQuotedText(text)).toEqual({ visible: text, quoted: null });
  });

  it.each([
    [
      '---------- Forwarded message ---------\nFrom: Jan <jan@x.example>\nDate: 5 Oct 2026\nSubject: x\n\nPlease see to it.',
    ],
    ['FYI\n\n-------- Wiadomość przekazana --------\nOd: Jan\nData: 5.10.2026\nDo: Anna\n\nProszę o pomoc.'],
  ])('that was passed on is the message itself', (text) => {
    expect(splitQuotedText(text)).toEqual({ visible: text, quoted: null });
  });

  it('is shown when it is all there is', () => {
    const text = 'On 5 Oct 2026, Support wrote:\n> old words';
    expect(splitQuotedText(text)).toEqual({ visible: text, quoted: null });
  });

  it.each([
    'From: the beginning it did not work.',
    'On Monday I wrote: please help.',
    'Od: wczoraj nie działa',
    'Hi,\nshe wrote: no.',
  ])('is not seen in the ordinary words "%s"', (text) => {
    expect(splitQuotedText(`${text}\nmore`)).toEqual({ visible: `${text}\nmore`, quoted: null });
  });

  it.each([
    'On 1 '.repeat(40_000),
    `${'> '.repeat(50_000)}\n`.repeat(2),
    `${'W dniu 1 a\n'.repeat(20_000)}`,
    `${'-'.repeat(200_000)}`,
  ])('costs little time in a mail made to cost much', (text) => {
    const started = performance.now();
    splitQuotedText(text);
    expect(performance.now() - started).toBeLessThan(1_500);
  });
});

describe('quoted HTML', () => {
  const split = (html: string) => splitQuotedHtml(sanitiseMailHtml(html)!);

  it('of Gmail is folded', () => {
    const html =
      '<div dir="ltr">Dziękuję!</div><br><div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">pon., 5 paź 2026 o 10:15 Biuro &lt;<a href="mailto:s@demo.test">s@demo.test</a>&gt; napisał(a):<br></div><blockquote class="gmail_quote" style="margin:0"><p>old</p></blockquote></div>';
    const { visible, quoted } = split(html);
    expect(visible).toBe('<div dir="ltr">Dziękuję!</div><br />');
    expect(quoted).toContain('napisał(a)');
    expect(quoted).toContain('<p>old</p>');
    expect(`${visible}${quoted}`).not.toContain('data-quote');
  });

  it('of Thunderbird is folded with its announcement', () => {
    const { visible, quoted } = split(
      '<html><body><p>Działa.</p><div class="moz-cite-prefix">W dniu 5.10.2026 o 10:15, Biuro pisze:<br></div><blockquote type="cite" cite="mid:x"><p>old</p></blockquote><p>-- <br>Jan</p></body></html>',
    );
    expect(visible).toBe('<div><p>Działa.</p><div></div><p>-- <br />Jan</p></div>');
    expect(quoted).toContain('Biuro pisze');
    expect(quoted).toContain('old');
  });

  it('of Outlook is folded from the header it repeats to the end', () => {
    const { visible, quoted } = split(
      '<div><p>Merci, it works.</p><div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm"><p><b>From:</b> Support<br><b>Sent:</b> Monday<br><b>To:</b> Jan<br><b>Subject:</b> x</p></div><p>old</p></div>',
    );
    expect(visible).toBe('<div><p>Merci, it works.</p></div>');
    expect(quoted).toMatch(/^<div><div style=.*Support.*<p>old<\/p><\/div>$/);
  });

  it('that only its words announce is folded', () => {
    const { visible, quoted } = split(
      '<p>Так.</p><p>Від: Офіс<br>Надіслано: 5 жовтня 2026<br>Кому: Іван<br>Тема: x</p><p>old</p>',
    );
    expect(visible).toBe('<p>Так.</p><p></p>');
    expect(quoted).toBe(
      '<p>Від: Офіс<br />Надіслано: 5 жовтня 2026<br />Кому: Іван<br />Тема: x</p><p>old</p>',
    );
  });

  it('that was passed on stays', () => {
    const html =
      '<div>FYI</div><div class="gmail_quote"><div class="gmail_attr">---------- Forwarded message ---------<br>From: Jan</div>Please help</div>';
    expect(split(html).quoted).toBeNull();
  });

  it('of somebody who answers between the lines stays', () => {
    const html =
      '<blockquote type="cite">Which?</blockquote><p>Blue.</p><blockquote type="cite">Since?</blockquote><p>Monday.</p>';
    expect(split(html)).toMatchObject({ quoted: null });
  });

  it('that is all there is stays', () => {
    expect(
      split('<div class="gmail_quote">On 5 Oct 2026 X wrote:<blockquote>old</blockquote></div>').quoted,
    ).toBeNull();
  });

  it('that nobody announces, as a law is quoted, stays', () => {
    expect(split('<p>The law says:</p><blockquote>Art. 5</blockquote><p>So?</p>').quoted).toBeNull();
  });
});
