/** The civil date of a moment in the browser's time zone, YYYY-MM-DD. */
export function civilDate(moment: Date): string {
  const pad = (value: number, length: number) => String(value).padStart(length, "0");
  return `${pad(moment.getFullYear(), 4)}-${pad(moment.getMonth() + 1, 2)}-${pad(moment.getDate(), 2)}`;
}

/** Reports whether a text is a date of the Gregorian calendar, YYYY-MM-DD, from year 1 on. */
export function isCivilDate(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text) || text < "0001-01-01") return false;
  const moment = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(text);
}
