import { coupleWords, fileWords } from '@traject/i18n/web';
import { PageTitle, TextLink, useWords } from '@traject/ui';
import { useFormat } from '../format.ts';
import { personName } from '../person/name.ts';
import { fileHref } from './file-tabs.ts';
import { categoryOn } from './right/current-award.ts';
import type { FileView } from './use-file.ts';

/** Who the file is about, in one line of facts; the date of birth tells people of one name apart. */
export function FileHeader({ view }: { view: FileView }) {
  const words = useWords(fileWords);
  const format = useFormat();
  const { person, number, worker, replacement, planned } = view;
  const category = categoryOn(view.facts.awards, format.today);
  return (
    <PageTitle
      above={<TextLink href="/dossiers">{words.back}</TextLink>}
      title={personName(person)}
      meta={[
        person.birthDate === null ? words.birthUnknown : `*${format.day(person.birthDate)}`,
        ...(category === null ? [] : [words.category(category)]),
        ...(view.partner === null ? [] : [<PartnerLink key="partner" view={view} />]),
        words.number(number),
        worker === null
          ? words.noWorker
          : replacement === null
            ? words.worker(worker)
            : words.workerReplaced(worker, replacement),
        ...(planned === null
          ? []
          : [words.workerPlanned(planned.successor, format.day(planned.from))]),
        words.speaks[person.language],
      ]}
    />
  );
}

/** The partner of a couple whose file is here, with the way to it for who may see it. */
function PartnerLink({ view }: { view: FileView }) {
  const words = useWords(coupleWords);
  const seen = view.partner?.seen ?? null;
  return seen === null ? (
    words.partnerHidden
  ) : (
    <TextLink href={fileHref(seen.id)}>{words.partnerOf(personName(seen.person))}</TextLink>
  );
}
