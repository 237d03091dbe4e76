/** An address that is safe to link to; only this file makes them. */
export interface Href {
  readonly kind: 'href';
  readonly address: string;
}

/** A place on the same page. */
export function toPlace(id: string): Href {
  return { kind: 'href', address: `#${encodeURIComponent(id)}` };
}

/** A file of the same site, with a place in it where one is given; each part of the path is a slug or a file name. */
export function toFile(path: string, place?: string): Href {
  const address = path.split('/').map(encodeURIComponent).join('/');
  return { kind: 'href', address: place === undefined ? address : `${address}#${encodeURIComponent(place)}` };
}

/** A file of the same site with one parameter. */
export function toQuery(path: string, name: string, value: string): Href {
  return {
    kind: 'href',
    address: `${toFile(path).address}?${encodeURIComponent(name)}=${encodeURIComponent(value)}`,
  };
}

/** An address elsewhere, if it is an https address of plain characters; everything else is text, not a link. */
export function toHttps(url: string): Href | undefined {
  return /^https:\/\/[\w-]+(?:\.[\w-]+)+(?::\d+)?(?:[/?#][^\s"'<>\\^`{|}]*)?$/u.test(url)
    ? { kind: 'href', address: url }
    : undefined;
}
