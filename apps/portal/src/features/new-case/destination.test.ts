import { choiceInput, chosenName, firstChoice } from './destination.js';

const accounts = { id: 's1', name: 'Accounts' };
const anna = { id: 'e1', name: 'Anna Nowak' };

describe('where a new case goes', () => {
  it('is a stream or an expert', () => {
    expect(choiceInput('stream:s1')).toEqual({ streamId: 's1' });
    expect(choiceInput('expert:e1')).toEqual({ expertId: 'e1' });
  });

  it.each(['', 'stream:', 'team:t1', 'nonsense'])('is nowhere for “%s”', (choice) =>
    expect(choiceInput(choice)).toBeNull(),
  );

  it('is chosen already where there is one way only', () => {
    expect(firstChoice({ streams: [accounts], experts: [] })).toBe('stream:s1');
    expect(firstChoice({ streams: [accounts], experts: [anna] })).toBe('');
  });

  it('is named on the button', () => {
    expect(chosenName({ streams: [accounts], experts: [anna] }, 'expert:e1')).toBe('Anna Nowak');
    expect(chosenName({ streams: [accounts], experts: [anna] }, 'expert:gone')).toBeNull();
  });
});
