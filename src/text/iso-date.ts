/**
 * The parts of an ISO date, each absent when not given: `--12-03` has no year. Null for what is no
 * date, with a 13th month for one, so that it is shown as it stands.
 */
export function partsOfIso(iso: string): { year?: number; month?: number; day?: number } | null {
  const match = /^(?:(\d{4})|-(?=-))(?:-(0[1-9]|1[0-2]))?(?:-(0[1-9]|[12]\d|3[01]))?$/.exec(iso);
  if (match === null) return null;
  const [, year, month, day] = match;
  return {
    ...(year === undefined ? {} : { year: Number(year) }),
    ...(month === undefined ? {} : { month: Number(month) }),
    ...(day === undefined ? {} : { day: Number(day) }),
  };
}
