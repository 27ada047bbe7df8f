import { html, renderBody, renderLine } from './render-template.js';

describe('a subject', () => {
  it('fills in variables without escaping them', () => {
    expect(renderLine('[#{{case.number}}] {{case.subject}}', { case: { number: 7, subject: 'A & B' } })).toBe(
      '[#7] A & B',
    );
  });

  it('can smuggle no header in', () => {
    expect(renderLine('Re: {{s}}', { s: 'x\r\nBcc: all@firm.example' })).toBe('Re: x Bcc: all@firm.example');
  });
});

describe('a body', () => {
  it('makes paragraphs and line ends of plain text', () => {
    expect(renderBody('Hello {{name}},\nhow are you?\n\nBye', { name: 'Anna' })).toBe(
      '<p>Hello Anna,<br>how are you?</p>\n<p>Bye</p>',
    );
  });

  it('escapes what it fills in', () => {
    expect(renderBody('Hello {{name}}', { name: '<script>' })).toBe('<p>Hello &lt;script&gt;</p>');
  });

  it('lets through only what was marked as safe', () => {
    expect(renderBody('Hi\n\n{{textHtml}}', { textHtml: html('<b>x</b>') })).toBe('<p>Hi</p>\n<b>x</b>');
  });

  it('leaves HTML as it was written', () => {
    expect(renderBody('<h1>{{n}}</h1>', { n: 1 })).toBe('<h1>1</h1>');
  });

  it.each([
    '{{constructor.constructor}}',
    '{{__proto__.x}}',
    '{{#with this as |x|}}{{x.constructor.name}}{{/with}}',
  ])('reaches no prototype through %s', (template) => {
    expect(renderBody(template, {}).replace(/<\/?p>/g, '')).toBe('');
  });
});
