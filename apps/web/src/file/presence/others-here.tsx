import { fileWords, presenceWords } from '@traject/i18n/web';
import { TeamIcon, useWords } from '@traject/ui';
import { FILE_TABS } from '../file-tabs.ts';
import { usePresence } from './use-presence.ts';

interface OthersHereProps {
  dossierId: string;
  /** The page of the file that is open here. */
  place: string;
}

/** Who else has this file open, and where; nothing while nobody has. */
export function OthersHere({ dossierId, place }: OthersHereProps) {
  const words = useWords(presenceWords);
  const { tabs } = useWords(fileWords);
  const others = usePresence(dossierId, place);
  return (
    <output className="others-here" aria-live="polite" aria-label={words.label}>
      {others.map(({ name, place: where }) => {
        const tab = FILE_TABS.find((one) => one === where);
        return (
          <span key={name}>
            <TeamIcon size={16} aria-hidden />
            {tab === undefined ? words.nowhere(name) : words.one(name, tabs[tab])}
          </span>
        );
      })}
    </output>
  );
}
