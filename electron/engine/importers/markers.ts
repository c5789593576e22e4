/**
 * What the names of an archive's entries tell of its product and its root.
 *
 * A marker is a beginning of a path below the root; what stands before its first occurrence is the root, wrapper
 * folders and all. Donated archives show whole categories nested in wrong places, so the shortest root wins.
 */
export function claimByMarkers(
  name: string,
  sure: readonly string[],
  shared: readonly string[],
): { root: string; sure: boolean } | undefined {
  const root = rootBefore(name, sure);
  if (root !== undefined) return { root, sure: true };
  const maybe = rootBefore(name, shared);
  return maybe === undefined ? undefined : { root: maybe, sure: false };
}

function rootBefore(
  name: string,
  markers: readonly string[],
): string | undefined {
  let shortest: number | undefined;
  for (const marker of markers) {
    let found = name.indexOf(marker);
    while (found > 0 && name[found - 1] !== "/")
      found = name.indexOf(marker, found + 1);
    if (found >= 0 && (shortest === undefined || found < shortest))
      shortest = found;
  }
  return shortest === undefined ? undefined : name.slice(0, shortest);
}

/** Pages and files that only present an archive: start pages at the root, style sheets, scripts, icons. */
export function isStartPage(name: string): boolean {
  return (
    /^(start_here|index)\.html?$/.test(name) ||
    /\.(css|js|ico|woff2?)$/.test(name) ||
    /^(files|html)\/[^/]*(icon|logo|style|profile_pic)[^/]*$/.test(name)
  );
}
