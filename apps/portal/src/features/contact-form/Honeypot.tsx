import formClasses from '../../components/form.module.css';
import { useT } from '../../messages/use-t.js';

/** A field only machines fill in: away from sight, from the keyboard, and from screen readers. */
export function Honeypot({ value, onChange }: { value: string; onChange: (value: string) => void }) {
  const t = useT();
  return (
    <div className={formClasses.away} aria-hidden="true">
      <label>
        {t('form.honeypot')}
        <input
          type="text"
          name="website"
          tabIndex={-1}
          autoComplete="off"
          value={value}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      </label>
    </div>
  );
}
