/** The code beside an amount. */
export function CurrencySign({ code }: { code: string }) {
  return (
    <span style={{ color: 'var(--sp-text-faint)', fontSize: 'var(--mantine-font-size-sm)' }}>{code}</span>
  );
}
