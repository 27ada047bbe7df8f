/** Wakes those who wait for work; a ring between looking and lying down is not missed. */
export class Bell {
  private rings = 0;
  private readonly sleepers = new Set<() => void>();

  /** Ask before looking for work, and hand it to `sleep`. */
  get heard(): number {
    return this.rings;
  }

  ring(): void {
    this.rings += 1;
    for (const wake of this.sleepers) wake();
  }

  /** Until the next ring, for so long at most; not at all when it rang since `heard`. */
  sleep(milliseconds: number, heard: number): Promise<void> {
    if (heard !== this.rings) return Promise.resolve();
    return new Promise((resolve) => {
      const wake = () => {
        clearTimeout(timer);
        this.sleepers.delete(wake);
        resolve();
      };
      const timer = setTimeout(wake, milliseconds);
      this.sleepers.add(wake);
    });
  }
}
