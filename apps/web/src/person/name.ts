/** A name as it stands in lists: family name first, as files are kept. */
export const personName = ({
  firstName,
  lastName,
}: {
  firstName: string;
  lastName: string;
}): string => `${lastName} ${firstName}`;
