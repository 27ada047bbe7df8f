/** Somebody to invite, as it stands in the form. */
export interface NewPerson {
  /** Of the row. */
  id: number;
  name: string;
  email: string;
  roleKey: string;
}

export const blankPerson = (id: number): NewPerson => ({ id, name: '', email: '', roleKey: 'specialist' });

/** Rows that were begun; an empty one at the end is nobody. */
export const filledPeople = (people: readonly NewPerson[]): NewPerson[] =>
  people.filter(({ name, email }) => name.trim() !== '' || email.trim() !== '');
