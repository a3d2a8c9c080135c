/** What a field of a form needs: to spread on the fields of the interface package. */
export interface FormField<Value> {
  id: string;
  name: string;
  value: Value;
  onChange: (value: Value) => void;
  error: string | undefined;
}

/** The same for fields that say "nothing" as `undefined` where the input says `null`. */
export const orNothing = <Value>({
  value,
  onChange,
  ...rest
}: FormField<Value | null>): FormField<Value | undefined> => ({
  ...rest,
  value: value ?? undefined,
  onChange: (next) => onChange(next ?? null),
});

/** The first field of a form that has a complaint, so that it can get the focus. */
export function firstWrongField(prefix: string): HTMLElement | undefined {
  const wrong = document.querySelectorAll<HTMLElement>('[aria-invalid="true"]');
  return [...wrong].find(({ id }) => id.startsWith(prefix)) ?? wrong[0];
}
