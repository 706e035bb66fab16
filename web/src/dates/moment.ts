/**
 * The moment at which clocks in a time zone show a time of a day. Of a time
 * that they show twice it is the first; one that they skip is as much later.
 */
export function momentAt(day: string, time: string, zone: string): string {
  const asIfUTC = Date.parse(`${day}T${time}:00Z`)
  // The zone's distance from UTC may change in between: the second look settles it.
  const first = asIfUTC - offset(asIfUTC - 86_400_000 / 2, zone)
  const settled = asIfUTC - offset(first, zone)
  const moment = offset(first, zone) === offset(settled, zone) ? settled : first
  return new Date(moment).toISOString().replace('.000Z', 'Z')
}

/** What clocks in a time zone show at a moment. */
export function clockAt(moment: string | number, zone: string): { day: string; time: string } {
  const at = new Date(moment).getTime()
  const shown = new Date(Math.floor(at + offset(at, zone))).toISOString()
  return { day: shown.slice(0, 10), time: shown.slice(11, 16) }
}

/** How far clocks in a time zone are before UTC at a moment, in milliseconds. */
function offset(at: number, zone: string): number {
  const parts = new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  }).formatToParts(at)
  const part = (type: string) => Number(parts.find((found) => found.type === type)?.value)
  const shown = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'))
  return shown - Math.floor(at / 1000) * 1000
}
