import type { Group } from '@kriterion/catalogue';
import { identityOf } from '@kriterion/presentation';

import { metadataConstant } from './names.ts';
import type { Declaration } from './printing/declarations.ts';
import { literal } from './printing/text.ts';
import { bothLanguages, textCode } from './telling.ts';

/** `Message`: a text in both languages. */
export const messageType: Declaration = {
  kind: 'interface',
  name: 'Message',
  exported: true,
  docs: ['A text in both languages.'],
  properties: [
    { name: 'da', type: 'string' },
    { name: 'en', type: 'string' },
  ],
};

/** The type and constant that say which group, version and content a module is made from. */
export function metadataOf(group: Group): readonly Declaration[] {
  const optional = [
    ...(group.version === undefined ? [] : [`  version: ${literal(group.version)},`]),
    ...(group.validFrom === undefined ? [] : [`  validFrom: ${literal(group.validFrom)},`]),
  ];
  const value = [
    '{',
    `  id: ${literal(group.id)},`,
    `  name: ${textCode(group.name, literal)},`,
    ...optional,
    `  meaningHash: ${literal(group.meaningHash)},`,
    `  contentHash: ${literal(group.contentHash)},`,
    `  notice: ${bothLanguages(identityOf(group, 'da').notice, identityOf(group, 'en').notice, literal)},`,
    '}',
  ].join('\n');
  return [
    messageType,
    {
      kind: 'interface',
      name: 'Metadata',
      exported: true,
      docs: ['What a module is made from.'],
      properties: [
        { name: 'id', type: 'string' },
        { name: 'name', type: 'Message' },
        { name: 'version', type: 'string', optional: true },
        { name: 'validFrom', type: 'string', optional: true, docs: ['A date as exact as its source.'] },
        { name: 'meaningHash', type: 'string', docs: ['SHA-256 of criteria and rules.'] },
        { name: 'contentHash', type: 'string', docs: ['SHA-256 of all that is shown.'] },
        { name: 'notice', type: 'Message' },
      ],
    },
    {
      kind: 'constant',
      name: metadataConstant(group.id),
      exported: true,
      docs: ['The group, its version and its hashes.'],
      type: 'Metadata',
      value,
    },
  ];
}
