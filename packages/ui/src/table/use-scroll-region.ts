import { type RefObject, useEffect, useRef, useState } from 'react';

/** What {@link useScrollRegion} knows about its element. */
export interface ScrollRegion {
  ref: RefObject<HTMLDivElement | null>;
  /** The content is larger than the view, so the region must be reachable by keyboard. */
  scrollable: boolean;
  top: number;
  height: number;
}

/** Follows the size and the scrolling of a region. */
export function useScrollRegion(): ScrollRegion {
  const ref = useRef<HTMLDivElement>(null);
  const [state, setState] = useState({ scrollable: false, top: 0, height: 0 });
  useEffect(() => {
    const element = ref.current;
    if (element === null) return undefined;
    const read = () => {
      const next = {
        scrollable:
          element.scrollWidth > element.clientWidth + 1 ||
          element.scrollHeight > element.clientHeight + 1,
        top: element.scrollTop,
        height: element.clientHeight,
      };
      setState((now) =>
        now.scrollable === next.scrollable && now.top === next.top && now.height === next.height
          ? now
          : next,
      );
    };
    read();
    const observer = new ResizeObserver(read);
    observer.observe(element);
    for (const child of element.children) observer.observe(child);
    element.addEventListener('scroll', read, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener('scroll', read);
    };
  }, []);
  return { ref, ...state };
}
