import { contractListWords } from '@traject/i18n/web';
import { useWords } from '@traject/ui';
import { Page } from '../../frame/page.tsx';
import { FrameworkSection } from './framework-section.tsx';
import { ListsSection } from './lists-section.tsx';
import '../contract.css';

/** What every contract of the centre is written from: the framework agreement of the council and the lists. */
export function ContractListsScreen() {
  const words = useWords(contractListWords);
  return (
    <Page title={words.title}>
      <FrameworkSection />
      <ListsSection />
    </Page>
  );
}
