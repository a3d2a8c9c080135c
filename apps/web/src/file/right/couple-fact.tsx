import type { FileView } from '@traject/api/browser';
import { coupleWords, householdWords, rightWords } from '@traject/i18n/web';
import { factValueWord } from '@traject/rules/text';
import {
  ButtonLink,
  DefinitionList,
  Muted,
  Row,
  Section,
  Stack,
  TextLink,
  useWords,
} from '@traject/ui';
import { useSaid } from '../../form/use-said.ts';
import { useFormat } from '../../format.ts';
import { personName } from '../../person/name.ts';
import { fileHref } from '../file-tabs.ts';

/** Whether the person is one of a couple on category 3, and what is known of the partner. */
export function CoupleFact({ view }: { view: FileView }) {
  const words = useWords(rightWords);
  const household = useWords(householdWords);
  const said = useSaid();
  const { language } = useFormat();
  const linked = useWords(coupleWords);
  const { couple } = view.facts;
  const { partner } = view;
  const form = (name: string) => fileHref(view.id, 'recht', `?nieuw=${name}`);
  return (
    <Section
      title={household.coupleTitle}
      description={household.coupleText}
      action={
        partner === null ? (
          <Row>
            <ButtonLink href={form('couple')}>{words.add.couple}</ButtonLink>
            <ButtonLink href={form('partner')}>{linked.link}</ButtonLink>
          </Row>
        ) : (
          <ButtonLink href={form('unlink')}>{linked.unlink}</ButtonLink>
        )
      }
    >
      {couple === null || couple === 'unknown' ? (
        <Muted>
          {couple === null ? household.coupleKinds.none : household.coupleKinds.unknown}
        </Muted>
      ) : (
        <Stack gap="sm">
          <DefinitionList
            items={[
              ...(partner === null
                ? []
                : [
                    {
                      label: linked.partner,
                      value:
                        partner.seen === null ? (
                          linked.hidden
                        ) : (
                          <TextLink href={fileHref(partner.seen.id)}>
                            {personName(partner.seen.person)}
                          </TextLink>
                        ),
                    },
                  ]),
              { label: household.partnerMust, value: said.answer(couple.partnerMustHaveProject) },
              { label: household.partnerHas, value: said.answer(couple.partnerHasProject) },
              { label: household.claimedOn, value: factValueWord(couple.claimedOn, language) },
            ]}
          />
          {partner === null ? null : <Muted small>{linked.byFile}</Muted>}
        </Stack>
      )}
    </Section>
  );
}
