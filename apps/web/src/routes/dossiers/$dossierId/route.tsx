import { createFileRoute } from '@tanstack/react-router';
import { FileFrame } from '../../../file/file-frame.tsx';

export const Route = createFileRoute('/dossiers/$dossierId')({ component: FileFrame });
