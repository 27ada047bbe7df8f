import { Injectable } from '@nestjs/common';
import { AsyncLocalStorage } from 'node:async_hooks';

/** The one source of "now", so that tests can set it. */
@Injectable()
export class Clock {
  private readonly elsewhere = new AsyncLocalStorage<Date>();

  now(): Date {
    return new Date(this.elsewhere.getStore() ?? this.present());
  }

  /** Everything within `work`, and whatever it starts, sees this time; all else goes on seeing the present. For histories told afterwards. */
  at<T>(date: Date, work: () => Promise<T>): Promise<T> {
    return this.elsewhere.run(date, work);
  }

  protected present(): Date {
    return new Date();
  }
}

/** A clock that stands still until it is moved. */
export class SetClock extends Clock {
  constructor(private current: Date) {
    super();
  }

  protected override present(): Date {
    return this.current;
  }

  forward(by: { minutes?: number; hours?: number; days?: number }): void {
    const minutes = (by.minutes ?? 0) + 60 * (by.hours ?? 0) + 1440 * (by.days ?? 0);
    this.current = new Date(this.current.getTime() + minutes * 60_000);
  }
}
