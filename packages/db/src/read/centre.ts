import { inCentre, OPERATOR_ID } from '../in-centre.ts';
import type { Database } from '../open.ts';
import { centre } from '../schema/centre.ts';

const NO_CENTRE = '00000000-0000-0000-0000-000000000000';

/** Every centre of this database; only the program itself may list them. */
export const listCentres = (database: Database) =>
  inCentre(
    database,
    { centreId: NO_CENTRE, staffId: OPERATOR_ID, role: 'operator', teamId: null },
    (transaction) =>
      transaction
        .select({
          centreId: centre.centreId,
          name: centre.name,
          nisCode: centre.nisCode,
          isDemonstration: centre.isDemonstration,
        })
        .from(centre)
        .orderBy(centre.name),
  );
