import { words } from '../words.ts';

/** Who else has a file open. */
export const presenceWords = words({
  nl: {
    one: (name: string, place: string) => `${name} heeft dit dossier ook open, bij ${place}.`,
    nowhere: (name: string) => `${name} heeft dit dossier ook open.`,
    label: 'Wie hier ook is',
  },
  fr: {
    one: (name: string, place: string) => `${name} a aussi ouvert ce dossier, à la page ${place}.`,
    nowhere: (name: string) => `${name} a aussi ouvert ce dossier.`,
    label: 'Qui est aussi ici',
  },
  de: {
    one: (name: string, place: string) => `${name} hat diese Akte auch geöffnet, bei ${place}.`,
    nowhere: (name: string) => `${name} hat diese Akte auch geöffnet.`,
    label: 'Wer auch hier ist',
  },
});
