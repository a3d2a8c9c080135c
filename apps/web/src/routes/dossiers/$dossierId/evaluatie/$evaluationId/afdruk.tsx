import { createFileRoute } from '@tanstack/react-router';
import { EvaluationPrint } from '../../../../../printing/evaluation-print.tsx';

export const Route = createFileRoute('/dossiers/$dossierId/evaluatie/$evaluationId/afdruk')({
  component: EvaluationPrint,
});
