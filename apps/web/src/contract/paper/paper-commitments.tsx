import { contractPaperWords, contractTextWords } from '@traject/i18n/web';
import { useWords } from '@traject/ui';
import type { ContractText } from '../contract-text.ts';

/** Who does what, per party, each with the objective that it serves. */
export function PaperCommitments({ text }: { text: ContractText }) {
  const words = useWords(contractTextWords).commitments;
  const paper = useWords(contractPaperWords).paper;
  const { commitments, objectives } = text;
  return (
    <div className="paper-columns">
      {(['person', 'centre', 'third-party'] as const).map((party) => {
        const own = commitments.filter((one) => one.party === party);
        return own.length === 0 ? null : (
          <div key={party}>
            <h5>{words.parties[party]}</h5>
            <ul>
              {own.map(({ id, commitment, objectiveId }) => {
                const tied = objectives.find((objective) => objective.id === objectiveId);
                return (
                  <li key={id}>
                    {commitment}
                    {tied === undefined ? null : (
                      <span className="paper-tied">{paper.tied(tied.objective)}</span>
                    )}
                  </li>
                );
              })}
            </ul>
          </div>
        );
      })}
    </div>
  );
}
