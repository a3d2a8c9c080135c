/** A made-up number with right check digits: `birthDate` as `YYYY-MM-DD`, `order` from 1 to 998. */
export function madeUpInsz(birthDate: string, order: number): string {
  const [year = '', month = '', day = ''] = birthDate.split('-');
  const nine = `${year.slice(2)}${month}${day}${String(order).padStart(3, '0')}`;
  // From 2000 on the check digits are taken of the number with a 2 before it.
  const counted = Number(year >= '2000' ? `2${nine}` : nine);
  return `${nine}${String(97 - (counted % 97)).padStart(2, '0')}`;
}
