import { labelColourNames, type LabelColour } from '@sprawa/ui';

/** The colour that the fewest labels have, so that new ones are told apart; of several the first. */
export function nextColour(labels: readonly { color: LabelColour }[]): LabelColour {
  const used = (colour: LabelColour) => labels.filter(({ color }) => color === colour).length;
  return labelColourNames.reduce((least, colour) => (used(colour) < used(least) ? colour : least));
}
