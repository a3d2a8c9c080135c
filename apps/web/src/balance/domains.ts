import { type LifeDomain, lifeDomain } from '@traject/rules/facts';
import {
  FamilyIcon,
  HealthIcon,
  HouseIcon,
  type Icon,
  LeisureIcon,
  MoneyIcon,
  OtherIcon,
  WorkIcon,
} from '@traject/ui';
import { fileHref } from '../file/file-tabs.ts';

/** The life domains in the order of the conversation. */
export const DOMAINS: readonly LifeDomain[] = lifeDomain.options;

/** The pictogram of each life domain. */
export const DOMAIN_ICONS: Readonly<Record<LifeDomain, Icon>> = {
  finances: MoneyIcon,
  housing: HouseIcon,
  'training-and-work': WorkIcon,
  health: HealthIcon,
  leisure: LeisureIcon,
  family: FamilyIcon,
  miscellaneous: OtherIcon,
};

/** The address of the page of a domain. */
export const domainHref = (dossierId: string, domain: LifeDomain): string =>
  `${fileHref(dossierId, 'balans')}/${domain}`;
