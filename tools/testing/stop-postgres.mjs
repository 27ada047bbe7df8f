export default async function stopPostgres() {
  await globalThis.__sprawaPostgres?.stop();
}
