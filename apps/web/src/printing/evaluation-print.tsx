import { Navigate, useParams } from '@tanstack/react-router';
import { followUpWords, printingWords } from '@traject/i18n/web';
import { useWords } from '@traject/ui';
import { useContract } from '../contract/use-contract.ts';
import { fileHref } from '../file/file-tabs.ts';
import { type FileView, useFile } from '../file/use-file.ts';
import { type Evaluation, useEvaluations } from '../follow-up/use-evaluations.ts';
import { useFormat } from '../format.ts';
import { personName } from '../person/name.ts';
import { PrintPage } from './print-page.tsx';
import { PrintedHead } from './printed-head.tsx';
import { SignatureBlocks } from './signature-blocks.tsx';

/** An evaluation on paper, with room to sign that it was gone through together. */
export function EvaluationPrint() {
  const { dossierId, evaluationId } = useParams({
    from: '/dossiers/$dossierId/evaluatie/$evaluationId/afdruk',
  });
  const view = useFile(dossierId);
  const evaluation = useEvaluations(dossierId).find(({ id }) => id === evaluationId);
  if (evaluation === undefined)
    return <Navigate to="/dossiers/$dossierId/opvolging" params={{ dossierId }} replace />;
  return (
    <PrintPage view={view} backHref={fileHref(dossierId, 'opvolging')} foot={() => ''}>
      <OneEvaluation view={view} evaluation={evaluation} />
    </PrintPage>
  );
}

function OneEvaluation({ view, evaluation }: { view: FileView; evaluation: Evaluation }) {
  const words = useWords(printingWords);
  const followUp = useWords(followUpWords);
  const format = useFormat();
  const { text, inForce } = useContract(view.id, evaluation.contractId);
  // An addendum may have changed the objectives since.
  const objectives = [...text.objectives, ...(inForce?.objectives ?? [])];
  const present = [
    ...(evaluation.personTookPart ? [personName(view.person)] : []),
    text.socialWorker,
    evaluation.othersPresent,
  ].filter((name) => name !== '');
  return (
    <>
      <PrintedHead
        title={words.evaluation}
        lines={
          text.startsOn === null ? [] : [words.evaluationOf(format.day(text.startsOn, 'long'))]
        }
        person={view.person}
      />
      <dl className="printed-facts">
        <dt>{words.heldOn}</dt>
        <dd>{format.day(evaluation.heldOn, 'long')}</dd>
        <dt>{words.manner}</dt>
        <dd>{followUp.manners[evaluation.manner]}</dd>
        <dt>{words.present}</dt>
        <dd>{present.join(', ')}</dd>
      </dl>
      <table className="printed-table">
        <thead>
          <tr>
            <th scope="col">{words.objective}</th>
            <th scope="col">{words.result}</th>
            <th scope="col">{words.happened}</th>
          </tr>
        </thead>
        <tbody>
          {evaluation.results.map(({ objectiveId, result, note }) => (
            <tr key={objectiveId}>
              <td>{objectives.find(({ id }) => id === objectiveId)?.objective ?? ''}</td>
              <td>{followUp.results[result]}</td>
              <td>{note}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <section className="printed-part">
        <h3>{followUp.follows}</h3>
        <p className="printed-prose">{evaluation.followUp}</p>
      </section>
      <SignatureBlocks
        signatories={[
          { key: 'client', part: words.client, name: personName(view.person), signedOn: null },
          { key: 'centre', part: words.forCentre, name: text.socialWorker, signedOn: null },
        ]}
      />
    </>
  );
}
