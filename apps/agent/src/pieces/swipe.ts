/** Where a finger went down and where it left, in pixels, and how long it took, in milliseconds. */
export interface Swipe {
  fromX: number;
  byX: number;
  byY: number;
  took: number;
}

/** A back swipe begins in the left part of the pane, so that it is not taken for scrolling of what lies inside. */
const edge = 96;
const enough = 72;
const quick = 700;

/** Whether the finger meant "back": to the right, from the left, straight and without hesitation. */
export function isBackSwipe({ fromX, byX, byY, took }: Swipe): boolean {
  return fromX <= edge && byX >= enough && Math.abs(byY) < byX / 2 && took <= quick;
}
