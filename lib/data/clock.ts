/** The one clock of the data layer. Everything pure is given the time as an argument. */
export function now(): Date {
  return new Date();
}
