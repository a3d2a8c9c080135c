import { contractTextWords } from '@traject/i18n/web';
import { COSTS, costBearer } from '@traject/rules/facts';
import { ChoiceField, FieldSet, Section, SelectField, Stack, useWords } from '@traject/ui';
import { sectionId } from '../section-places.ts';
import type { SectionProps } from './section-props.ts';

const BEARERS = [...costBearer.options, 'unknown'] as const;

/** Training or work experience, and who bears its four costs. */
export function CostsSection({ text, onChange }: SectionProps) {
  const all = useWords(contractTextWords);
  const words = all.costs;
  const said = text.includesTraining;
  return (
    <Section level={3} id={sectionId('costs')} title={all.sections.costs}>
      <Stack>
        <ChoiceField
          label={words.training}
          direction="row"
          value={said === 'unknown' ? 'unknown' : said ? 'yes' : 'no'}
          onChange={(answer) =>
            onChange({ includesTraining: answer === 'unknown' ? 'unknown' : answer === 'yes' })
          }
          options={(['yes', 'no', 'unknown'] as const).map((value) => ({
            value,
            label: words[value],
          }))}
        />
        {said === false ? null : (
          <FieldSet legend={words.who} description={words.hint}>
            <div className="contract-costs">
              {COSTS.map((cost) => (
                <SelectField
                  key={cost}
                  label={words.costOf[cost]}
                  value={text.costs[cost]}
                  onChange={(bearer) =>
                    bearer !== undefined && onChange({ costs: { ...text.costs, [cost]: bearer } })
                  }
                  options={BEARERS.map((value) => ({ value, label: words.bearer[value] }))}
                />
              ))}
            </div>
          </FieldSet>
        )}
      </Stack>
    </Section>
  );
}
