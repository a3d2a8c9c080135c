import { ageOn, type CivilDate, isCivilDate } from '@traject/rules/calendar';

/** Weights of the check: 97 minus the first nine digits modulo 97; from 2000 on with a 2 in front. */
const checkOf = (nine: string, since2000: boolean): number =>
  97 - (Number(since2000 ? `2${nine}` : nine) % 97);

/**
 * The date of birth that stands in a social security number, as a suggestion; undefined while the number is not whole or
 * says none. The check digits tell the century; a bis number has its month raised by 20 or 40.
 */
export function birthDateOfInsz(text: string, today: CivilDate): CivilDate | undefined {
  const digits = text.replace(/\D/g, '');
  if (digits.length !== 11) return undefined;
  const nine = digits.slice(0, 9);
  const check = Number(digits.slice(9));
  const century = check === checkOf(nine, true) ? '20' : check === checkOf(nine, false) ? '19' : '';
  if (century === '') return undefined;
  const month = `${Number(digits.slice(2, 4)) % 20}`.padStart(2, '0');
  const date = `${century}${digits.slice(0, 2)}-${month}-${digits.slice(4, 6)}`;
  return isCivilDate(date) && ageOn(date, today) >= 0 ? date : undefined;
}
