import { balanceWords } from '@traject/i18n/web';
import type { LifeDomain } from '@traject/rules/facts';
import { lifeDomains } from '@traject/rules/text';
import { PictogramTiles, useLanguage, useWords } from '@traject/ui';
import { pageState, savedPage } from './domain-page.ts';
import { DOMAIN_ICONS, DOMAINS, domainHref } from './domains.ts';
import type { OpenedBalance } from './use-balance.ts';

interface DomainStripProps {
  dossierId: string;
  balance: OpenedBalance;
  current?: LifeDomain;
}

/** All life domains with their pictogram and how far each is. */
export function DomainStrip({ dossierId, balance, current }: DomainStripProps) {
  const words = useWords(balanceWords);
  const { language } = useLanguage();
  return (
    <div className="balance-domains">
      <PictogramTiles
        label={words.strip}
        tiles={DOMAINS.map((domain) => {
          const state = pageState(savedPage(balance, domain).value);
          return {
            icon: DOMAIN_ICONS[domain],
            label: lifeDomains[domain][language],
            state,
            stateLabel: words.states[state],
            href: domainHref(dossierId, domain),
            current: domain === current,
          };
        })}
      />
    </div>
  );
}
