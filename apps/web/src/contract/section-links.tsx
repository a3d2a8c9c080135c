import { contractTextWords, contractWords } from '@traject/i18n/web';
import { useWords } from '@traject/ui';
import { goToSection, SECTIONS } from './section-places.ts';

/** The sections of the contract, to go straight to one. */
export function SectionLinks() {
  const words = useWords(contractWords);
  const { sections } = useWords(contractTextWords);
  return (
    <nav className="contract-sections" aria-label={words.sectionsLabel}>
      <ol>
        {SECTIONS.map((section) => (
          <li key={section}>
            <button type="button" onClick={() => goToSection(section)}>
              {sections[section]}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
