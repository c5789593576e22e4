import { useWindowVirtualizer } from "@tanstack/react-virtual";
import {
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
  type KeyboardEvent,
  type ReactNode,
} from "react";

interface VirtualListProps {
  label: string;
  count: number;
  /** How high a row is before it was measured. */
  estimate: number;
  keyOf: (index: number) => string | number;
  row: (index: number) => ReactNode;
  className?: string;
  /** Rows before the first of this list, in the whole it is part of. */
  before?: number;
  /** Told of the rows on screen. */
  onRange?: (first: number, last: number) => void;
}

/** A list of any length that scrolls with the page and holds only the rows near the screen. */
export function VirtualList(props: VirtualListProps): ReactNode {
  const { label, count, estimate, keyOf, row, onRange, before = 0 } = props;
  const list = useRef<HTMLUListElement>(null);
  const [margin, setMargin] = useState(0);
  const rows = useWindowVirtualizer({
    count,
    estimateSize: () => estimate,
    getItemKey: keyOf,
    overscan: 6,
    scrollMargin: margin,
  });
  const items = rows.getVirtualItems();

  useLayoutEffect(() => {
    const top = list.current?.getBoundingClientRect().top;
    if (top !== undefined) setMargin(top + window.scrollY);
  }, [count]);

  const first = items[0]?.index ?? 0;
  const last = items.at(-1)?.index ?? 0;
  useEffect(() => {
    if (count > 0) onRange?.(first, last);
  }, [count, first, last, onRange]);

  /** Arrows and J, K walk from row to row, also to those that are not there yet. */
  function onKeyDown(event: KeyboardEvent): void {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const step =
      event.key === "ArrowDown" || event.key === "j"
        ? 1
        : event.key === "ArrowUp" || event.key === "k"
          ? -1
          : 0;
    const here = (event.target as Element).closest<HTMLElement>("[data-index]");
    if (step === 0 || here === null) return;
    const next = Number(here.dataset["index"]) + step;
    if (next < 0 || next >= count) return;
    event.preventDefault();
    focusRow(next, 5);
  }

  function focusRow(index: number, tries: number): void {
    const target = list.current?.querySelector<HTMLElement>(
      `[data-index="${index}"] [data-row]`,
    );
    if (target !== null && target !== undefined) {
      target.focus();
      target.scrollIntoView({ block: "nearest" });
    } else if (tries > 0) {
      rows.scrollToIndex(index);
      requestAnimationFrame(() => focusRow(index, tries - 1));
    }
  }

  return (
    // The keys are heard here for all rows; each row has its own control.
    <ul
      ref={list}
      className={`virtual ${props.className ?? ""}`}
      aria-label={label}
      style={{ height: rows.getTotalSize() }}
      onKeyDown={onKeyDown}
    >
      {items.map((item) => (
        <li
          key={item.key}
          ref={rows.measureElement}
          data-index={item.index}
          aria-setsize={count + before}
          aria-posinset={item.index + before + 1}
          style={{
            transform: `translateY(${item.start - rows.options.scrollMargin}px)`,
          }}
        >
          {row(item.index)}
        </li>
      ))}
    </ul>
  );
}
