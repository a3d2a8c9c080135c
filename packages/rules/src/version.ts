/** The version of the rules that a verdict was given under; kept with everything that is frozen. */
export const RULES_VERSION = '2026.13.0';
