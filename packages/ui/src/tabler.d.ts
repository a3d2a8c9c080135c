// The package types only its index of six thousand icons; a single file of it is typed here, so that a build reads
// the forty icons we use and not the other six thousand.
declare module '@tabler/icons-react/dist/esm/icons/*' {
  import type { Icon } from '@tabler/icons-react';

  const icon: Icon;
  export default icon;
}
