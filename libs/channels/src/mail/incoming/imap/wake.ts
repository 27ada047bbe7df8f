/** Something to wait for that may ring before one waits. */
export class Wake {
  private rung = false;
  private hear: (() => void) | null = null;

  ring(): void {
    this.rung = true;
    this.hear?.();
  }

  /** @returns when it rings, or rang since the last time; at the latest after so many milliseconds. */
  async wait(milliseconds: number): Promise<void> {
    if (!this.rung) {
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, milliseconds);
        this.hear = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    }
    this.hear = null;
    this.rung = false;
  }
}
