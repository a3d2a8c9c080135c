/** Props of {@link Bar}. */
interface BarProps {
  byArticle: Readonly<Record<string, number>>;
  /** The amount that fills the whole width. */
  most: number;
}

/** A sum as a bar of two parts, full for article 132 and hatched for 133. The table beside it says the same. */
export function Bar({ byArticle, most }: BarProps) {
  const general = ((byArticle['132'] ?? 0) / most) * 100;
  const student = ((byArticle['133'] ?? 0) / most) * 100;
  return (
    <svg className="sum-bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden>
      <rect className="sum-bar-general" width={general} height="10" />
      <rect className="sum-bar-student" x={general} width={student} height="10" />
    </svg>
  );
}
