import { createFileRoute } from '@tanstack/react-router';
import { ContractListsScreen } from '../contract/lists/contract-lists-screen.tsx';

export const Route = createFileRoute('/contractteksten')({ component: ContractListsScreen });
