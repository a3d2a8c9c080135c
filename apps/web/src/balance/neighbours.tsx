import { balanceWords } from '@traject/i18n/web';
import type { LifeDomain } from '@traject/rules/facts';
import { lifeDomains } from '@traject/rules/text';
import { ButtonLink, Row, useLanguage, useWords } from '@traject/ui';
import { fileHref } from '../file/file-tabs.ts';
import { DOMAINS, domainHref } from './domains.ts';

/** The way to the domain before and after; after the last one, back to the whole. */
export function Neighbours({ dossierId, domain }: { dossierId: string; domain: LifeDomain }) {
  const words = useWords(balanceWords);
  const { language } = useLanguage();
  const place = DOMAINS.indexOf(domain);
  const [before, after] = [DOMAINS[place - 1], DOMAINS[place + 1]];
  return (
    <Row spread="apart">
      {before === undefined ? (
        <span />
      ) : (
        <ButtonLink href={domainHref(dossierId, before)}>
          {words.previous(lifeDomains[before][language])}
        </ButtonLink>
      )}
      {after === undefined ? (
        <ButtonLink kind="main" href={fileHref(dossierId, 'balans')}>
          {words.overview}
        </ButtonLink>
      ) : (
        <ButtonLink kind="main" href={domainHref(dossierId, after)}>
          {words.next(lifeDomains[after][language])}
        </ButtonLink>
      )}
    </Row>
  );
}
