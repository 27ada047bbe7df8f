import { eachValueFrom } from './each-value-from.js';
import { filter, type Observable } from 'rxjs';

/** What comes along an observable, as a subscription wants it; letting go of the iterator lets go of the source. */
export function streamOf<T>(
  source: Observable<T>,
  wanted: (value: T) => boolean = () => true,
): AsyncGenerator<T> {
  return eachValueFrom(source.pipe(filter(wanted)));
}
