import { hashOf } from '@kriterion/catalogue';
import type { Catalogue, Group } from '@kriterion/catalogue';
import {
  artefactPaths,
  criteriaPlan,
  identityOf,
  requisitionPlan,
  requisitionVariants,
} from '@kriterion/presentation';
import type { Artefact } from '@kriterion/presentation';
import { draw } from './drawing/draw.ts';
import { layoutOf } from './layout/layout.ts';
import type { Sheet } from './layout/sheet.ts';
import { printable } from './layout/wrapping.ts';

/** Changes with the look of the form, so that two looks of the same content are told apart by the file's ID. */
const LOOK = 1;

/**
 * The blank requisitions: `pdf/<slug>.pdf` for every group that has one (for each of its variants, where it has some), in
 * Danish, tagged, fonts embedded. The same
 * catalogue gives the same bytes on every machine.
 *
 * @throws UnprintableLetter where a text holds a letter that no embedded font has
 */
export function emit(catalogue: Catalogue): readonly Artefact[] {
  return catalogue.groups.flatMap(requisitionVariants).flatMap((group) => {
    const sheet = sheetOf(group);
    return sheet === undefined ? [] : [artefactOf(group, sheet)];
  });
}

const LANGUAGE = 'da';

function artefactOf(group: Group, sheet: Sheet): Artefact {
  const facts = {
    title: printable(sheet.requisition.title),
    subject: [sheet.identity.notice, sheet.identity.version, sheet.identity.validity]
      .map(printable)
      .join('. '),
    language: 'da-DK',
    id: idOf(group),
  };
  return { path: artefactPaths(group).pdf, contents: draw(layoutOf(sheet), facts) };
}

function sheetOf(group: Group): Sheet | undefined {
  const requisition = requisitionPlan(group, LANGUAGE);
  if (requisition === undefined) return undefined;
  return {
    language: LANGUAGE,
    identity: identityOf(group, LANGUAGE),
    requisition,
    criteria: criteriaPlan(group, LANGUAGE),
  };
}

/** Sixteen bytes from what the form shows. */
function idOf(group: Group): Uint8Array {
  const { variant } = group.requisition ?? {};
  const digits = hashOf({
    contentHash: group.contentHash,
    look: LOOK,
    ...(variant === undefined ? {} : { variant: variant.id }),
  });
  return Uint8Array.from({ length: 16 }, (_byte, index) =>
    Number.parseInt(digits.slice(2 * index, 2 * index + 2), 16),
  );
}
