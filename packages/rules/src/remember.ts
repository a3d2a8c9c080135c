/**
 * Remembers what a function answered about a file on a day. Files are never changed in place, and a function of the
 * rules has one answer, so remembering changes nothing but the time it takes; the file takes its answers with it when
 * nobody holds it any more.
 */
export function remember<Facts extends object, On extends string, Answer>(
  answer: (facts: Facts, on: On) => Answer,
): (facts: Facts, on: On) => Answer {
  const answers = new WeakMap<Facts, Map<On, Answer>>();
  return (facts, on) => {
    const ofFile = answers.get(facts) ?? new Map<On, Answer>();
    answers.set(facts, ofFile);
    const known = ofFile.get(on);
    if (known !== undefined) return known;
    const found = answer(facts, on);
    ofFile.set(on, found);
    return found;
  };
}
