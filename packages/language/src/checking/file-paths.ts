/**
 * Paths as sources give them: with slashes, from the folder of the file that names them, and inside the workspace. A
 * path that means one thing on one system and another elsewhere is none.
 */

/** Names that mean a device on Windows, whatever their ending. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d|conin\$|conout\$)(?:\.|$)/iu;

/** Marks that part names, drives or streams on some system, and characters that no name shows. */
const FORBIDDEN = /[\\:*?"|\p{Cc}]/u;

/** Whether every file system can hold a file or folder of this name, and holds it under this name alone. */
function isUsableName(name: string): boolean {
  return (
    name !== '' &&
    !FORBIDDEN.test(name) &&
    !DEVICE.test(name) &&
    !/[. ]$/u.test(name) &&
    name.normalize('NFC') === name
  );
}

/** Whether a path in a source can be followed: relative, with slashes, through names that every system can hold. */
export function isUsablePath(path: string): boolean {
  const names = path.split('/');
  return names.every((name, index) => name === '..' || (name === '.' && index === 0) || isUsableName(name));
}

/** Whether a source may lie at this path of the workspace. */
export function isUsableFilePath(path: string): boolean {
  return path.split('/').every(isUsableName);
}

/** `a/b.krit` naming `../c.krit` means `c.krit`; nothing where the path climbs out of the workspace. */
export function pathFrom(from: string, path: string): string | undefined {
  const parts = from.split('/').slice(0, -1);
  for (const part of path.normalize('NFC').split('/')) {
    if (part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.pop() === undefined) return undefined;
  }
  return parts.join('/');
}

/** How one file names another. */
export function pathBetween(from: string, to: string): string {
  const [here, there] = [from.split('/').slice(0, -1), to.split('/')];
  let common = 0;
  while (common < here.length && here[common] === there[common]) common += 1;
  return [...here.slice(common).map(() => '..'), ...there.slice(common)].join('/');
}
