import { useParams } from '@tanstack/react-router';
import { useFile } from '../file/use-file.ts';
import { useMe } from '../session/me.ts';
import { ContractEditor } from './contract-editor.tsx';
import { ClosedContract } from './paper/closed-contract.tsx';
import { useContract } from './use-contract.ts';
import './contract.css';

/** One contract: a draft to write, or, from the first signature or a refusal on, a paper that is closed. */
export function ContractScreen() {
  const { dossierId, contractId } = useParams({
    from: '/dossiers/$dossierId/contract/$contractId/',
  });
  const { may } = useMe();
  const view = useFile(dossierId);
  const contract = useContract(dossierId, contractId);
  const { person, centre, thirdParties } = contract.signatures;
  const touched = [person, centre, ...thirdParties.map(({ signedOn }) => signedOn)];
  const refused = contract.refusals.some(({ takenUpOn }) => takenUpOn === null);
  const open = may.includes('contract.write') && !refused && touched.every((day) => day === null);
  return open ? (
    <ContractEditor key={contract.id} view={view} contract={contract} />
  ) : (
    <ClosedContract view={view} contract={contract} />
  );
}
