import type { Group, GroupStatus } from '@kriterion/catalogue';
import { artefactPaths, identityOf, requisitionVariants } from '@kriterion/presentation';
import { h } from '../html/element.ts';
import type { Child } from '../html/element.ts';
import { toFile, toQuery } from '../html/href.ts';
import { evidenceOf, sourceLine } from './evidence.ts';

/** Where a group stands, in words. */
export const STATUS_TEXT: Readonly<Record<GroupStatus, string>> = {
  draft: 'Udkast',
  'criteria-not-entered': 'Kriterierne er ikke indtastet',
};

/** Name, status, version and what else the group is known by. */
export function identityHead(group: Group): Child {
  const { name, version, validity } = identityOf(group, 'da');
  const facts = [STATUS_TEXT[group.status], ...(group.version === undefined ? [] : [version]), validity];
  return [
    h('h1', {}, name),
    h('p', { class: 'meta' }, facts.join(' · ')),
    sourceLine(group.evidence, group),
    otherNames(group),
    group.status === 'criteria-not-entered' ? notEntered() : undefined,
    uses(group),
  ];
}

/** The whole hashes, for those who compare versions. */
export function identityDetails(group: Group): Child {
  const { version, validity, contentMark, meaningMark } = identityOf(group, 'da');
  return h(
    'dl',
    { class: 'facts' },
    entry('Version', version),
    entry('Gyldighed', validity),
    entry(
      'Indhold',
      [contentMark, h('code', { class: 'hash' }, group.contentHash)],
      'Ændres, når noget af det viste ændres',
    ),
    entry(
      'Betydning',
      [meaningMark, h('code', { class: 'hash' }, group.meaningHash)],
      'Ændres kun, når kriterier eller regler ændres',
    ),
  );
}

function entry(term: string, value: Child, help?: string): Child {
  return h(
    'div',
    {},
    h('dt', {}, term),
    h('dd', {}, value, help === undefined ? undefined : h('small', {}, help)),
  );
}

function otherNames(group: Group): Child {
  if (group.otherNames.length === 0) return undefined;
  const names = group.otherNames.flatMap((name, index) => [
    index === 0 ? '' : '; ',
    name.text.da,
    evidenceOf(name.evidence, group),
  ]);
  return h('p', {}, 'Også kaldet: ', names);
}

function notEntered(): Child {
  return h(
    'p',
    { class: 'lead' },
    'Patientgruppen findes, men dens kriterier er ikke indtastet her. Siden viser kun det, der er kendt med kilde.',
  );
}

/** What the group can be used for: only what it has. A requisition in several variants has a form and a PDF for each. */
function uses(group: Group): Child {
  if (group.status === 'criteria-not-entered') return undefined;
  const variants = requisitionVariants(group);
  return h('ul', { class: 'uses' }, variants.map(requisitionUses), validatorUse(variants[0] ?? group));
}

function requisitionUses(group: Group): Child {
  const { pdf, formSchema } = artefactPaths(group);
  const form = toQuery('../formular/index.html', 'gruppe', formSchema.split('/')[1] ?? '');
  const { variant } = group.requisition ?? {};
  const which = variant === undefined ? '' : `: ${variant.name.da}`;
  return [
    h('li', {}, h('a', { class: 'button', href: form }, `Udfyld rekvisitionen${which}`)),
    h(
      'li',
      {},
      h('a', { class: 'button plain', href: toFile(`../${pdf}`) }, `Tom rekvisition${which} (PDF)`),
    ),
  ];
}

function validatorUse(group: Group): Child {
  return h(
    'li',
    {},
    h('a', { href: toFile(`../${artefactPaths(group).validator}`) }, 'Validator (TypeScript)'),
  );
}
