import { fixTitle, relatedPlace } from '../diagnostics/saying.ts';
import type { NameNode, PathNode } from '../syntax/tree.ts';
import { NO_EVIDENCE } from './evidence.ts';
import { fieldKey, type FieldContext, type KnownField } from './requisition-scope.ts';
import { valueTypeOf } from './types.ts';

/** `field` of the same section, or `section.field`; reported where it cannot be named here. */
export function fieldAt(path: PathNode, context: FieldContext): KnownField | undefined {
  const key = keyOf(path, context.section);
  if (key === undefined) return elsewhere(path, context);
  const found = context.within.fields.get(key) ?? libraryField(key, context);
  if (found !== undefined) return usable(found, path, context);
  if (context.within.omitted.has(key)) reportOmitted(key, path, context);
  else if (!isOfAnUnknownSection(path, context)) elsewhere(path, context);
  return undefined;
}

function keyOf({ names }: PathNode, section: string | undefined): string | undefined {
  const [first, second, third] = names;
  if (first === undefined || third !== undefined) return undefined;
  if (second !== undefined) return `${first.name}.${second.name}`;
  return section === undefined ? undefined : `${section}.${first.name}`;
}

/** Notes who depends on the field; a field that stands after, or in rows of its own, cannot be named. */
function usable(field: KnownField, path: PathNode, context: FieldContext): KnownField | undefined {
  const { reporter } = context.scope.unit;
  const { path: at, order, repeated } = field;
  if (order >= context.before) {
    reporter.report('KRIT5016', path.span, { field: at.field });
    return undefined;
  }
  if (repeated && at.section !== context.section) {
    reporter.report('KRIT6003', path.span, { field: at.field, section: at.section });
    return undefined;
  }
  if (context.dependent !== undefined) {
    const place = { span: path.span, scope: context.scope };
    context.within.dependences.push({ ...context.dependent, on: fieldKey(at), at: place });
  }
  return field;
}

/** A library's section by itself may name fields of other sections; where it is inserted, their order is looked at. */
function libraryField(key: string, { within, scope }: FieldContext): KnownField | undefined {
  if (within.indications !== undefined) return undefined;
  const [section = '', name = ''] = key.split('.');
  const declared = scope.sections.get(section);
  const node = declared?.node.fields.find(({ id }) => id.name === name);
  if (declared === undefined || node === undefined) return undefined;
  const fact = node.fact === undefined ? undefined : declared.scope.facts.get(node.fact.name);
  const own = node.type === undefined ? undefined : valueTypeOf(node.type, declared.scope, NO_EVIDENCE);
  const type = fact === undefined ? own : fact.scope.typeOf(fact);
  if (type === undefined) return undefined;
  const repeated = declared.node.repeated !== undefined;
  const at = { span: node.id.span, scope: declared.scope };
  return { path: { section, field: name }, type, order: -1, repeated, at };
}

/** A library's section by itself may name a section that stands only in the requisitions that insert it. */
function isOfAnUnknownSection({ names: [section, field] }: PathNode, context: FieldContext): boolean {
  const { within, scope } = context;
  const isLibrary = within.indications === undefined;
  return isLibrary && section !== undefined && field !== undefined && !scope.sections.has(section.name);
}

/** Both ends are shown: what the requisition leaves out, and what cannot do without it. */
function reportOmitted(key: string, path: PathNode, { within, scope }: FieldContext): void {
  const omitted = within.omitted.get(key);
  if (omitted === undefined) return;
  const [section = '', field = ''] = key.split('.');
  const here = scope.unit === omitted.scope.unit;
  const [at, other] = here ? [{ span: path.span, scope }, omitted] : [omitted, { span: path.span, scope }];
  const related = [other.scope.unit.reporter.place(other.span, relatedPlace(here ? 'leftOut' : 'usedHere'))];
  at.scope.unit.reporter.report('KRIT6002', at.span, { section, field }, { related });
}

/** A field that is not where it was looked for: further down, in another section, misspelt, or nowhere. */
function elsewhere(path: PathNode, context: FieldContext): KnownField | undefined {
  const { within, scope, section } = context;
  const [first, second] = path.names;
  if (first === undefined) return undefined;
  const fields = [...within.fields.values()];
  const namesakes = fields.filter(({ path: { field } }) => second === undefined && field === first.name);
  const [namesake] = namesakes;
  if (namesake !== undefined && namesakes.length === 1) {
    reportOtherSection(namesake, path, context);
    return undefined;
  }
  const name: NameNode = {
    name: path.names.map((part) => part.name).join('.'),
    quoted: false,
    span: path.span,
  };
  const own = fields.filter((field) => field.path.section === section).map((field) => field.path.field);
  scope.unknown('field', name, second === undefined ? own : fields.map((field) => fieldKey(field.path)));
  return undefined;
}

/** The fix is offered only where the field can be named from here. */
function reportOtherSection(field: KnownField, { span }: PathNode, context: FieldContext): void {
  const { path, order, repeated } = field;
  const text = fieldKey(path);
  const isUsable = order < context.before && !repeated;
  const fix = { title: fixTitle('write', { text }), text, safe: true };
  context.scope.unit.reporter.report('KRIT6029', span, path, isUsable ? { fix } : {});
}
