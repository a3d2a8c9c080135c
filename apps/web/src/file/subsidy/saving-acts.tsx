import { subsidyWords } from '@traject/i18n/web';
import { actBases, beyondSaving, savingActs } from '@traject/rules/text';
import { Muted, TextLink, useWords } from '@traject/ui';
import { useFormat } from '../../format.ts';
import { fileHref } from '../file-tabs.ts';
import type { LedgerMonth } from './use-ledger.ts';

type State = LedgerMonth['state'];
export type Act = Extract<State, { name: 'can-be-saved' }>['acts'][number];

/** Where each act is done. */
export const placeOfAct = (dossierId: string, act: Act['act']): string =>
  ({
    'sign-project': fileHref(dossierId, 'contract'),
    'decide-extension': fileHref(dossierId, 'toelage', '?beslissing=extension'),
    'decide-second-chance': fileHref(dossierId, 'toelage', '?beslissing=second-chance'),
    'conclude-partner-project': fileHref(dossierId, 'recht', '?nieuw=couple'),
    'consult-ksz': fileHref(dossierId, 'recht', '?nieuw=consultation'),
  })[act];

/** The acts of a state; a month that is due or past all help has none. */
export const actsOf = (state: State): readonly Act[] => ('acts' in state ? state.acts : []);

/** What can still be done for a month, each act with its last day and how certain that day is. */
export function SavingActs({ dossierId, state }: { dossierId: string; state: State }) {
  const words = useWords(subsidyWords);
  const format = useFormat();
  const { language } = format;
  const acts = actsOf(state);
  if (state.name === 'due') return null;
  if (acts.length === 0)
    return state.name === 'undetermined' || state.name === 'can-be-saved' ? null : (
      <p>{beyondSaving[state.name][language]}</p>
    );
  return (
    <div className="saving-acts">
      <h4>{words.acts}</h4>
      <ul>
        {acts.map(({ act, until, basis }) => (
          <li key={act}>
            <TextLink href={placeOfAct(dossierId, act)}>{savingActs[act][language]}</TextLink>{' '}
            {until === null ? null : (
              <>
                {words.actUntil(format.day(until, 'long'))}{' '}
                <Muted small>{actBases[basis][language]}</Muted>
              </>
            )}
          </li>
        ))}
      </ul>
      {state.name === 'can-be-saved' ? <p>{words.actsBring(format.cents(state.cents))}</p> : null}
    </div>
  );
}
