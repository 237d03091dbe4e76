import { relatedPlace, type NameKind } from '../diagnostics/saying.ts';
import type { Reporter } from '../diagnostics/reporter.ts';
import { foldedName } from '../names/folded.ts';
import type { NameNode } from '../syntax/tree.ts';

/** Reports names among these that stand twice, or that look alike; they share one room: options, members, readings. */
export function checkDistinct(ids: readonly NameNode[], kind: NameKind, reporter: Reporter): void {
  const looks = new Map<string, NameNode>();
  for (const id of ids) {
    const look = foldedName(id.name);
    const first = looks.get(look);
    looks.set(look, first ?? id);
    if (first === undefined) continue;
    if (first.name === id.name) {
      const related = [reporter.place(first.span, relatedPlace('firstDeclared'))];
      reporter.report('KRIT3002', id.span, { kind, name: id.name }, { related });
    } else {
      const related = [reporter.place(first.span, relatedPlace('otherName'))];
      reporter.report('KRIT3027', id.span, { name: id.name, other: first.name }, { related });
    }
  }
}
