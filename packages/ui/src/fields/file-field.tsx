import {
  type ChangeEvent,
  type ReactNode,
  type RefObject,
  useEffect,
  useId,
  useRef,
  useState,
} from 'react';
import { UploadIcon } from '../icons.ts';

/** Props of {@link FileField}. */
export interface FileFieldProps {
  /** The words on the button that opens the choice of files. */
  label: string;
  /** The words of the surface on which files may be dropped. */
  dropLabel: string;
  /** The words on the button for the camera; shown where fingers are used. */
  photoLabel?: string | undefined;
  description?: ReactNode;
  /** As the attribute `accept`: helps choosing, decides nothing. */
  accept?: string | undefined;
  multiple?: boolean | undefined;
  disabled?: boolean | undefined;
  onFiles: (files: readonly File[]) => void;
}

/** Files by dragging, by choosing, by keyboard, or with the camera of a phone. */
export function FileField(props: FileFieldProps) {
  const { label, dropLabel, photoLabel, description, disabled = false, onFiles } = props;
  const id = useId();
  const surface = useRef<HTMLFieldSetElement>(null);
  const over = useDropped(surface, disabled ? undefined : onFiles);
  const take = (event: ChangeEvent<HTMLInputElement>) => {
    const files = [...(event.currentTarget.files ?? [])];
    // The same file again is a choice again.
    event.currentTarget.value = '';
    if (files.length > 0) onFiles(files);
  };
  return (
    <fieldset
      ref={surface}
      className="tj-file"
      data-over={over || undefined}
      aria-label={dropLabel}
    >
      <UploadIcon size={20} stroke={1.5} aria-hidden />
      <p className="tj-file-drop" aria-hidden>
        {dropLabel}
      </p>
      <div className="tj-row" data-gap="sm" data-align="center">
        <label className="tj-file-choice">
          <input
            type="file"
            accept={props.accept}
            multiple={props.multiple === true}
            disabled={disabled}
            onChange={take}
            aria-describedby={description === undefined ? undefined : id}
          />
          {label}
        </label>
        {photoLabel === undefined ? null : (
          <label className="tj-file-choice tj-file-photo">
            <input
              type="file"
              accept="image/*"
              capture="environment"
              disabled={disabled}
              onChange={take}
            />
            {photoLabel}
          </label>
        )}
      </div>
      {description === undefined ? null : (
        <p id={id} className="tj-file-hint">
          {description}
        </p>
      )}
    </fieldset>
  );
}

/** Takes the files that are dropped on a surface; the answer says whether something is held over it. */
function useDropped(
  surface: RefObject<HTMLElement | null>,
  onFiles: ((files: readonly File[]) => void) | undefined,
): boolean {
  const [over, setOver] = useState(false);
  useEffect(() => {
    const element = surface.current;
    const ended = new AbortController();
    const { signal } = ended;
    const hold = (event: DragEvent) => {
      // Without this the browser would open the file in place of the page.
      event.preventDefault();
      setOver(true);
    };
    const drop = (event: DragEvent) => {
      event.preventDefault();
      setOver(false);
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length > 0) onFiles?.(files);
    };
    element?.addEventListener('dragover', hold, { signal });
    element?.addEventListener('dragleave', () => setOver(false), { signal });
    element?.addEventListener('drop', drop, { signal });
    return () => ended.abort();
  }, [surface, onFiles]);
  return over;
}
