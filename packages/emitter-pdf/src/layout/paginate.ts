import { MOST_SPACE } from './flow.ts';
import type { Part, Strip } from './flow.ts';
import { shifted } from './marks.ts';
import type { Block, Mark } from './marks.ts';

/** The pages' marks; `y` counts from the top of the content area, which is `capacity` points high. */
export function paginate(parts: readonly Part[], capacity: number): readonly (readonly Mark[])[] {
  const pages: Page[] = [{ marks: [], height: 0 }];
  for (const part of parts) {
    if (part.startsPage === true && lastOf(pages).height > 0) pages.push({ marks: [], height: 0 });
    placePart(part, pages, capacity);
  }
  return pages.map(({ marks }) => marks);
}

interface Page {
  readonly marks: Mark[];
  height: number;
}

function lastOf(pages: Page[]): Page {
  const page = pages.at(-1);
  if (page === undefined) throw new Error('a document has a page');
  return page;
}

function placePart(part: Part, pages: Page[], capacity: number): void {
  const continuation = part.continuation;
  const room = capacity - (continuation === undefined ? 0 : continuation.height + MOST_SPACE);
  let started = false;
  const turn = (): void => {
    pages.push({ marks: [], height: 0 });
    if (continuation === undefined || !started) return;
    place({ ...continuation, before: 0, keepWithNext: true }, lastOf(pages));
  };
  for (const chain of chains(part.strips.flatMap((whole) => sliced(whole, room)))) {
    const page = lastOf(pages);
    const fitsHere = page.height + heightOf(chain, page.height > 0) <= capacity;
    const fitsAlone = heightOf(chain, false) <= room;
    if (!fitsHere && fitsAlone && page.height > 0) turn();
    for (const link of chain) {
      if (lastOf(pages).height + heightOf([link], lastOf(pages).height > 0) > capacity) turn();
      place(link, lastOf(pages));
      started = true;
    }
  }
}

function place(link: Strip, page: Page): void {
  const y = page.height + (page.height > 0 ? link.before : 0);
  page.marks.push(...shifted(link.marks, 0, y));
  page.height = y + link.height;
}

function heightOf(chain: readonly Strip[], spaceAbove: boolean): number {
  return chain.reduce(
    (sum, link, index) => sum + link.height + (index > 0 || spaceAbove ? link.before : 0),
    0,
  );
}

/** Strips in groups that want to stay on one page. */
function chains(strips: readonly Strip[]): readonly (readonly Strip[])[] {
  const groups: Strip[][] = [];
  let open = false;
  for (const each of strips) {
    if (open) groups.at(-1)?.push(each);
    else groups.push([each]);
    open = each.keepWithNext;
  }
  return groups;
}

/** A strip higher than a page, cut where no mark is in the way. */
function sliced(whole: Strip, room: number): readonly Strip[] {
  const slices: Strip[] = [];
  let rest = whole;
  while (rest.height > room) {
    const at = cutBelow(rest, room);
    slices.push({
      ...rest,
      height: at,
      marks: rest.marks.filter((mark) => mark.y < at),
      keepWithNext: false,
    });
    rest = {
      ...rest,
      before: 0,
      height: rest.height - at,
      marks: shifted(
        rest.marks.filter((mark) => mark.y >= at),
        0,
        -at,
      ),
    };
  }
  return [...slices, rest];
}

/** The lowest place within `room` that no mark reaches across. */
function cutBelow(block: Block, room: number): number {
  const places = block.marks
    .map((mark) => mark.y)
    .filter(
      (y) =>
        y > 0 && y <= room && !block.marks.some((mark) => mark.y < y && mark.y + mark.height > y + TOUCH),
    )
    .sort((a, b) => b - a);
  const place = places[0];
  if (place === undefined) throw new Error('a block higher than a page has no place to be cut at');
  return place;
}

/** Sums of line heights meet within this. */
const TOUCH = 1e-6;
