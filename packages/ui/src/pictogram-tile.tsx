import { CheckCircleIcon, type Icon, MinusCircleIcon, UnknownCircleIcon } from './icons.ts';
import { Link } from './link.tsx';

/** How far the page behind a tile is. */
export type TileState = 'todo' | 'started' | 'done' | 'not-applicable';

/** Props of {@link PictogramTile}. */
export interface PictogramTileProps {
  icon: Icon;
  label: string;
  state: TileState;
  /** The word of the state. */
  stateLabel: string;
  href: string;
  current?: boolean | undefined;
}

const marks: Record<TileState, Icon | undefined> = {
  todo: undefined,
  started: UnknownCircleIcon,
  done: CheckCircleIcon,
  'not-applicable': MinusCircleIcon,
};

/** One page among several, with its pictogram and whether it is done. */
export function PictogramTile({
  icon: Pictogram,
  label,
  state,
  stateLabel,
  href,
  current,
}: PictogramTileProps) {
  const Mark = marks[state];
  return (
    <Link className="tj-tile" href={href} aria-current={current === true ? 'page' : undefined}>
      <Pictogram size={24} stroke={1.5} aria-hidden />
      <span className="tj-tile-label">{label}</span>
      <span className="tj-tile-state" data-state={state}>
        {Mark === undefined ? null : <Mark size={15} stroke={2} aria-hidden />}
        {stateLabel}
      </span>
    </Link>
  );
}

/** Props of {@link PictogramTiles}. */
export interface PictogramTilesProps {
  label: string;
  tiles: readonly PictogramTileProps[];
}

/** The strip of all pages with what is done. */
export function PictogramTiles({ label, tiles }: PictogramTilesProps) {
  return (
    <nav aria-label={label}>
      <ul className="tj-tiles">
        {tiles.map((tile) => (
          <li key={tile.href}>
            <PictogramTile {...tile} />
          </li>
        ))}
      </ul>
    </nav>
  );
}
