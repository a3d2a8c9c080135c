import { type ContractText, readBalance, type Transaction } from '@traject/db';
import { ACTION_AREAS } from '@traject/rules/facts';
import { v7 as newId } from 'uuid';

/** Who is named in a new contract. */
interface Named {
  readonly socialWorker: string;
  readonly replacement: string;
}

/**
 * A first text from the social balance (BAL-7): the ticked action areas and each goal as an objective, under an area of
 * its life domain. What the balance does not say stays empty, so that the mentions show what is still to be agreed.
 */
export async function prefilledText(
  transaction: Transaction,
  dossierId: string,
  startsOn: NonNullable<ContractText['startsOn']>,
  named: Named,
): Promise<ContractText> {
  const balance = await readBalance(transaction, dossierId);
  const pages = balance?.pages ?? [];
  return {
    actionAreas: [...new Set(pages.flatMap(({ actionAreas }) => actionAreas))],
    objectives: pages.flatMap(({ goals, domain, actionAreas }) => {
      const area = actionAreas[0] ?? ACTION_AREAS[domain][0];
      return area === undefined
        ? []
        : goals.map(({ goal }) => ({ id: newId(), objective: goal, actionArea: area }));
    }),
    commitments: [],
    thirdParties: [],
    startsOn,
    endAgreed: 'unknown',
    endsOn: null,
    deadlines: '',
    evaluationManner: '',
    additionalAid: '',
    incentiveBonus: '',
    includesTraining: 'unknown',
    costs: {
      enrolment: 'unknown',
      insurance: 'unknown',
      workClothes: 'unknown',
      travel: 'unknown',
    },
    ...named,
    proportion: '',
    studiesEndOn: null,
  };
}
