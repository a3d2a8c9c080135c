import type { Language } from './format/language.ts';

/** The words of one subject: Dutch gives the shape, French and German must have the same. */
export const words = <Shape>(
  by: { readonly nl: Shape } & Readonly<Record<Exclude<Language, 'nl'>, NoInfer<Shape>>>,
): Readonly<Record<Language, Shape>> => by;
