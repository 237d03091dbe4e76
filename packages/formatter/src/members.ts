import type { SourceToken } from '@kriterion/language';

/** The keywords that begin a member of a block, or a declaration of a file. */
const STARTERS: ReadonlySet<string> = new Set([
  'Language',
  'Use',
  'Exports',
  'Group',
  'Source',
  'Fact',
  'Criterion',
  'ByDefault',
  'Should',
  'SharedCriteria',
  'Indication',
  'SubIndication',
  'Criteria',
  'OpenQuestion',
  'Reading',
  'Exempt',
  'SettledBy',
  'Example',
  'Requisition',
  'Section',
  'Insert',
  'Field',
  'Note',
  'Publisher',
  'DateOf',
  'Url',
  'Version',
  'ValidFrom',
  'ValidTo',
  'Status',
  'OtherName',
  'Known',
  'Question',
  'Help',
  'JudgedBy',
  'ApprovedBy',
  'AboutPatient',
  'AboutRelative',
  'AboutRequest',
  'AboutRequester',
  'AboutAssessor',
  'AboutDocument',
  'CodedAs',
  'Instrument',
  'Frame',
  'Entry',
  'Analysis',
  'Turnaround',
  'Coverage',
  'ReadyFrom',
  'Point',
  'Background',
  'Strategy',
  'Yield',
  'Effect',
  'Organisation',
  'Assessment',
  'FollowUp',
  'Process',
  'Amendment',
  'Accepts',
  'Illustration',
  'CodeList',
  'CodeSet',
  'Code',
  'System',
  'FromFile',
  'Synonym',
  'Parameter',
  'Exclusion',
  'BelongsTo',
  'Clarification',
  'Override',
  'Definition',
  'PointsGroup',
  'Omit',
  'Change',
  'Check',
  'Warning',
  'Notice',
  'Called',
  'RunningHeader',
  'MaySend',
  'Variant',
  'RecipientsBy',
  'Recipient',
  'Address',
  'Kept',
]);

/** What stands before a word that is part of a member, though it could begin one. */
const CONTINUES: ReadonlySet<string> = new Set(['Colon', 'Semicolon', 'Comma', 'Either', 'Or']);

/** The indices at which members begin among the tokens from `from` to before `to`, inner brackets passed over. */
export function memberStarts(
  tokens: readonly SourceToken[],
  from: number,
  to: number,
  closing: ReadonlyMap<number, number>,
): readonly number[] {
  const starts: number[] = [];
  for (let at = from; at < to; at = (closing.get(at) ?? at) + 1) {
    if (at === from || beginsMember(tokens, at, starts.at(-1))) starts.push(at);
  }
  return starts;
}

function beginsMember(tokens: readonly SourceToken[], at: number, member: number | undefined): boolean {
  const kind = tokens[at]?.kind ?? '';
  if (!STARTERS.has(kind)) return false;
  const before = tokens[at - 1]?.kind ?? '';
  if (CONTINUES.has(before)) return false;
  return !(kind === 'Version' && tokens[member ?? -1]?.kind === 'Instrument' && before === 'Text');
}
