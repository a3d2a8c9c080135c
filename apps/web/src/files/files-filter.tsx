import { useDebouncedCallback } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { STEPS } from '@traject/api/file/input';
import { filesWords, fileWords } from '@traject/i18n/web';
import { awardKind } from '@traject/rules/facts';
import { dutyKinds, factValueWord } from '@traject/rules/text';
import {
  Button,
  CheckField,
  Disclosure,
  Fields,
  Row,
  SearchField,
  SelectField,
  Stack,
  useLanguage,
  useWords,
} from '@traject/ui';
import { useEffect, useRef, useState } from 'react';
import { desk } from '../desk.ts';
import { useMe } from '../session/me.ts';
import { chosenCount, type FileFilter, filterOf } from './filter-address.ts';

const PAUSE_MS = 200;
const DUES = ['overdue', 'week', 'month'] as const;
const ORDERS = ['name', 'due', 'moved', 'still'] as const;

interface FilterProps {
  filter: FileFilter;
  onChange: (part: Partial<FileFilter>) => void;
}

/** What the list is kept to: whose files, what for, and behind a button the rest. */
export function FilesFilter({ filter, onChange }: FilterProps) {
  const words = useWords(filesWords);
  const [text, setText] = useState(filter.text);
  const asked = useRef(filter.text);
  const search = useDebouncedCallback((next: string) => {
    asked.current = next;
    onChange({ text: next });
  }, PAUSE_MS);
  // Another address (a saved filter, the way back) brings its own words; what is being typed stays as it is.
  useEffect(() => {
    if (filter.text === asked.current) return;
    asked.current = filter.text;
    setText(filter.text);
  }, [filter.text]);
  const chosen = chosenCount(filter);
  return (
    <>
      <div className="files-filter">
        <SearchField
          label={words.filter}
          placeholder={words.filterHint}
          value={text}
          onChange={(next) => {
            setText(next);
            search(next.trim());
          }}
        />
        <WhoseField filter={filter} onChange={onChange} />
        <SelectField
          label={words.order}
          value={filter.order}
          onChange={(order) => onChange({ order: order ?? 'name' })}
          options={ORDERS.map((order) => ({ value: order, label: words.orders[order] }))}
        />
      </div>
      <Disclosure label={chosen === 0 ? words.more : words.moreOn(chosen)} startsOpen={chosen > 0}>
        <Stack>
          <MoreFilters filter={filter} onChange={onChange} />
          {chosen === 0 ? null : (
            <Row>
              <Button small kind="quiet" onClick={() => onChange(filterOf({ van: filter.whose }))}>
                {words.clear}
              </Button>
            </Row>
          )}
        </Stack>
      </Disclosure>
    </>
  );
}

/** The own files, those of a colleague, or everybody's. */
function WhoseField({ filter, onChange }: FilterProps) {
  const words = useWords(filesWords);
  const { staff } = useMe();
  const workers = useQuery(desk.file.workers.queryOptions(undefined, { staleTime: 60_000 }));
  const colleagues = (workers.data ?? []).filter(({ id }) => id !== staff.id);
  return (
    <SelectField<string>
      label={words.whose}
      value={filter.whose}
      onChange={(whose) => onChange({ whose: whose ?? 'mine' })}
      options={[
        { value: 'mine', label: words.mine },
        { value: 'team', label: words.team },
        ...colleagues.map(({ id, name }) => ({ value: id, label: words.colleague(name) })),
      ]}
    />
  );
}

function MoreFilters({ filter, onChange }: FilterProps) {
  const words = useWords(filesWords);
  const { steps } = useWords(fileWords);
  const { language } = useLanguage();
  const kinds = Object.entries(dutyKinds).map(([value, said]) => ({
    value,
    label: said[language],
  }));
  return (
    <Stack gap="sm">
      <Fields direction="row">
        <SelectField
          label={words.step}
          value={filter.step ?? undefined}
          onChange={(step) => onChange({ step: step ?? null })}
          options={STEPS.map((step) => ({ value: step, label: steps[step] }))}
          emptyLabel={words.anyStep}
        />
        <SelectField<string>
          label={words.dutyKind}
          value={filter.dutyKind ?? undefined}
          onChange={(doen) => onChange({ dutyKind: filterOf({ doen }).dutyKind })}
          options={kinds}
          emptyLabel={words.anything}
        />
        <SelectField
          label={words.due}
          value={filter.due ?? undefined}
          onChange={(due) => onChange({ due: due ?? null })}
          options={DUES.map((due) => ({ value: due, label: words.dues[due] }))}
          emptyLabel={words.anyDay}
        />
        <SelectField
          label={words.right}
          value={filter.right ?? undefined}
          onChange={(right) => onChange({ right: right ?? null })}
          options={awardKind.options.map((kind) => ({
            value: kind,
            label: factValueWord(kind, language) ?? kind,
          }))}
          emptyLabel={words.anyRight}
        />
      </Fields>
      <CheckField
        label={words.withoutWorker}
        checked={filter.withoutWorker}
        onChange={(withoutWorker) => onChange({ withoutWorker })}
      />
    </Stack>
  );
}
