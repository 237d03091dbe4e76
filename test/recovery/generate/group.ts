/** What a patient group holds besides criteria: the decision, indications, questions, exclusions, examples. */

import { measured } from './comparisons.ts';
import { atPatient, chain, condition } from './conditions.ts';
import { items } from './sets.ts';
import type { Known, KnownOf } from './world.ts';
import type { Writer } from './writer.ts';

export function question(writer: Writer): string {
  const { random, world } = writer;
  const name = writer.name();
  const readings = [writer.name(), writer.name()];
  const effects = world.required.length > 0 && random.chance(0.6);
  const exempt = (): string => `${writer.k('Exempt')} ${random.pick(world.required)}`;
  const waived = (): string =>
    `${random.pick(world.required)} ${writer.k('WaivedWhen')} ${chain(writer, atPatient(writer, 0))}`;
  const lines = readings.map((reading, index) => {
    const effect = index === 0 ? random.pick([exempt, waived]) : () => writer.k('Unchanged');
    return `${writer.k('Reading')} ${reading} ${writer.text()}${effects ? `: ${effect()}` : ''}`;
  });
  if (!effects) world.questions.push({ name, readings });
  const settled = `${writer.k('SettledBy')} ${writer.text()}`;
  return `${writer.k('OpenQuestion')} ${name} ${writer.text()} ${writer.evidence()} ${writer.braces([...lines, settled])}`;
}

export function indication(writer: Writer): string {
  const { random, world } = writer;
  const name = writer.name();
  const routes: string[] = [];
  const parts = [criteriaOf(writer)];
  if (random.chance(0.3) && world.required.length > 0) {
    const exempt = random.some(world.required, 1, 2).join(', ');
    parts.push(`${writer.k('Exempt')} ${exempt} ${writer.text()} ${writer.evidence()}`);
  }
  if (random.chance(0.2)) parts.push(exclusion(writer));
  if (random.chance(0.15)) parts.push(override(writer));
  if (random.chance(0.15)) parts.push(clarification(writer));
  if (random.chance(0.2)) parts.push(`${writer.k('Note')} ${writer.text()} ${writer.evidence()}`);
  if (random.chance(0.3)) {
    const route = writer.name();
    routes.push(route);
    const head = `${writer.k('SubIndication')} ${route} ${writer.text()} ${writer.evidence()}`;
    parts.push(`${head} ${writer.braces([criteriaOf(writer)])}`);
  }
  world.indications.push({ name, routes });
  return `${writer.k('Indication')} ${name} ${writer.text()} ${writer.evidence()} ${writer.braces(parts)}`;
}

function criteriaOf(writer: Writer): string {
  const count = writer.random.int(1, 3);
  return `${writer.k('Criteria')} ${items(writer, count, () => condition(writer, atPatient(writer, 2, true)))}`;
}

export function exclusion(writer: Writer): string {
  const block = writer.block([
    () => `${writer.k('BelongsTo')} ${writer.text()}`,
    () => `${writer.k('Note')} ${writer.text()} ${writer.evidence()}`,
  ]);
  const head = `${writer.k('Exclusion')} ${writer.name()} ${writer.text()} ${writer.evidence()}`;
  return `${head}: ${condition(writer, atPatient(writer, 1))}${block}`;
}

export function override(writer: Writer): string {
  const name = writer.name();
  writer.world.overrides.push(name);
  const block = writer.block([() => `${writer.k('SettledBy')} ${writer.text()}`]);
  return `${writer.k('Override')} ${name} ${writer.text()} ${writer.evidence()}${block}`;
}

function clarification(writer: Writer): string {
  const head = `${writer.k('Clarification')} ${writer.name()} ${writer.text()} ${writer.evidence()}`;
  return `${head}: ${writer.list(answers(writer, 2))}`;
}

export function example(writer: Writer): string {
  const { random, world } = writer;
  const { name } = random.pick(world.indications);
  const on = random.chance(0.2) ? ` ${writer.k('OnDate')} ${writer.date()}` : '';
  const verdict = random.pick(['Met', 'NotMet', 'Undetermined']);
  const by =
    world.required.length > 0 && random.chance(0.3)
      ? ` ${writer.k('By')} ${random.pick(world.required)}`
      : '';
  const outcome = random.chance(0.15) ? `, ${writer.k('Outcome')} ${writer.k('Met')}` : '';
  const parts = [...answers(writer, random.int(2, 6))];
  if (world.defaults.length > 0 && random.chance(0.4)) {
    parts.push(`${writer.k('Departure')} ${random.pick(world.defaults)} ${writer.text()}`);
  }
  if (world.overrides.length > 0 && random.chance(0.5)) {
    parts.push(`${writer.k('OverriddenBy')} ${random.pick(world.overrides)}`);
  }
  return `${writer.k('Example')} ${writer.text()} ${writer.k('For')} ${name}${on}: ${writer.k(verdict)}${by}${outcome} ${writer.list(parts)}`;
}

function answers(writer: Writer, count: number): readonly string[] {
  const { random, world } = writer;
  return random.some(world.facts, 1, count).map((fact) => `${fact.path} = ${valueOf(writer, fact)}`);
}

function valueOf(writer: Writer, fact: Known): string {
  const { random } = writer;
  if (random.chance(0.05)) return writer.k(random.pick(['Unknown', 'NotRelevant']));
  switch (fact.kind) {
    case 'yes-no':
      return writer.k(random.pick(['Yes', 'No']));
    case 'number':
      return measured(writer, fact);
    case 'choice':
    case 'ordered':
      return random.pick(fact.options);
    case 'several':
      return `{ ${random.some(fact.options, 1).join(', ')} }`;
    case 'date':
      return writer.date();
    case 'text':
      return writer.text();
    case 'code':
      return codeOf(writer, fact);
    case 'codes':
      return `{ ${codeOf(writer, fact)} }`;
    case 'verdict':
      return writer.k(random.pick(['Met', 'NotMet', 'Undetermined']));
    case 'rows':
      return rowsValue(writer, fact);
  }
}

function codeOf(writer: Writer, { list }: KnownOf<'code' | 'codes'>): string {
  const codes = writer.world.lists.find(({ name }) => name === list)?.codes ?? [];
  return `"${writer.random.pick(codes)}"`;
}

function rowsValue(writer: Writer, { members }: KnownOf<'rows'>): string {
  const { random } = writer;
  const row = (): string =>
    `{ ${members.map((member) => `${member.path} = ${valueOf(writer, member)}`).join('; ')} }`;
  const rows = Array.from({ length: random.int(0, 2) }, row);
  if (rows.length === 0) return '{ }';
  const open = random.chance(0.3) ? ` ${writer.k('PerhapsMore')}` : '';
  return rows.length === 1 ? `{ ${rows.join('')}${open} }` : `{ ${rows.join(', ')}${open} }`;
}

// The decision --------------------------------------------------------------------------------------------

const ACCOUNTS = [
  'Background',
  'Strategy',
  'Yield',
  'Effect',
  'Organisation',
  'Assessment',
  'FollowUp',
  'Process',
];

/** A part of the decision that is told, not checked. */
export function told(writer: Writer): string {
  const { random } = writer;
  const point = (): string => {
    const datum = random.pick(['', '', ': 2022', `: ${writer.date()}`, `: ${figure(writer)}`]);
    return `${writer.text()}${datum} ${writer.evidence()}`;
  };
  const entry = (): string => `${writer.k('Entry')} ${writer.text()}: ${figure(writer)}, ${figure(writer)}`;
  const account = (): string => {
    const points = Array.from({ length: random.int(1, 3) }, () => `${writer.k('Point')} ${point()}`);
    return `${writer.k(random.pick(ACCOUNTS))} ${writer.text()} ${writer.evidence()} ${writer.braces(points)}`;
  };
  const shapes = [
    () => `${writer.k('Known')} ${point()}`,
    () => `${writer.k('OtherName')} ${writer.text()} ${writer.evidence()}`,
    () => `${writer.k('Note')} ${writer.text()} ${writer.evidence()}`,
    () => `${writer.k('Frame')} ${writer.evidence()} ${writer.braces([entry(), entry()])}`,
    () => analysis(writer),
    account,
  ];
  return random.pick(shapes)();
}

function analysis(writer: Writer): string {
  const head = `${writer.k('Analysis')} ${writer.name()} ${writer.text()} ${writer.evidence()}`;
  const block = writer.block([
    () => `${writer.k('Turnaround')} 7-14 ${writer.unit('days')}`,
    () => `${writer.k('Coverage')} ${writer.k('Approximately')} 30 gange`,
    () => `${writer.k('ReadyFrom')} ${writer.date()}`,
    () => `${writer.k('Note')} ${writer.text()} ${writer.evidence()}`,
  ]);
  return head + block;
}

function figure(writer: Writer): string {
  const { random } = writer;
  const about = random.chance(0.4) ? `${writer.k('Approximately')} ` : '';
  const per = random.chance(0.4) ? ` ${writer.k('Per')} ${writer.unit('years')}` : '';
  const to = random.chance(0.2) ? `-${String(random.int(500, 900))}` : '';
  return `${about}${String(random.int(100, 400))}${to} ${random.pick(['patienter', '%'])}${per}`;
}

/** The criteria that hold for the whole group. */
export function shared(writer: Writer): string {
  return `${writer.k('SharedCriteria')} ${writer.list(writer.world.shared)}`;
}
