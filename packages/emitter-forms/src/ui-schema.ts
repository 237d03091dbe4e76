import type { PlannedField, PlannedSection } from '@kriterion/presentation';
import type { Form } from './form.ts';
import type { Provenance } from './provenance.ts';

/** How an answer is given; the form page has one control for each. */
export type Control = PlannedField['type']['kind'];

type Json = string | number | boolean | readonly Json[] | { readonly [key: string]: Json };
type UiSchema = Readonly<Record<string, Json>>;

/** The uiSchema of a form for react-jsonschema-form: order, widgets, Danish labels and helps, names of the choices. */
export function uiSchemaOf(form: Form, provenance: Provenance): unknown {
  return {
    'x-kriterion': provenance,
    'ui:order': form.sections.map((section) => section.id),
    ...Object.fromEntries(form.sections.map((section) => [section.id, sectionUi(section)])),
  };
}

function sectionUi(section: PlannedSection): UiSchema {
  const ui = {
    'ui:title': section.title,
    ...(section.help === undefined ? {} : { 'ui:description': section.help }),
    'ui:order': section.fields.map((field) => field.path.field),
    ...Object.fromEntries(section.fields.map((field) => [field.path.field, fieldUi(field)])),
  };
  if (section.repeated === undefined) return ui;
  const { 'ui:title': title, ...items } = ui;
  return { 'ui:title': title, 'ui:field': 'rows', items };
}

function fieldUi(field: PlannedField): UiSchema {
  const widget = widgetOf(field);
  return {
    'ui:title': field.label,
    ...(isWhole(field) ? { 'ui:field': 'answer', 'ui:fieldReplacesAnyOrOneOf': true } : {}),
    ...(widget === undefined ? {} : { 'ui:widget': widget }),
    ...(field.help === undefined ? {} : { 'ui:help': field.help }),
    ...(field.options.length === 0 ? {} : { 'ui:enumNames': field.options.map((option) => option.label) }),
    ...(field.type.kind === 'yes-no' && field.options.length === 0 ? { 'ui:enumNames': ['Ja', 'Nej'] } : {}),
    'ui:autocomplete': 'off',
    'ui:options': optionsOf(field),
  };
}

/** An answer that is an object, or one of several kinds, is one answer to the form: no form of its own opens in it. */
function isWhole({ type, unknownAllowed }: PlannedField): boolean {
  return unknownAllowed === true || type.kind === 'either' || type.kind === 'record' || type.kind === 'rows';
}

function optionsOf(field: PlannedField): UiSchema {
  const { type } = field;
  return {
    control: type.kind,
    ...('unit' in type ? { unit: type.unit } : {}),
    ...(type.kind === 'text' && type.lines > 1 ? { rows: type.lines } : {}),
    ...(field.computed === true ? { computed: true } : {}),
    ...(field.proposal === undefined ? {} : { proposal: field.proposal.reason }),
  };
}

/** More choices than this make a list to open instead of a column of buttons. */
const MOST_BUTTONS = 10;

function widgetOf({ type, options }: PlannedField): string | undefined {
  switch (type.kind) {
    case 'one-of':
    case 'indication':
    case 'verdict':
      return options.length > MOST_BUTTONS ? 'select' : 'radio';
    case 'code':
      return options.length > 0 ? 'select' : 'text';
    case 'codes':
      return options.length > 0 ? 'checkboxes' : 'textarea';
    case 'text':
      return type.lines > 1 ? 'textarea' : 'text';
    case 'either':
    case 'record':
    case 'rows':
      return undefined;
    default:
      return PLAIN_WIDGETS[type.kind] ?? 'text';
  }
}

/** All others are texts: never the number or date widgets of the browser, which follow its locale, not the reader's. */
const PLAIN_WIDGETS: Partial<Record<Control, string>> = {
  'yes-no': 'radio',
  'several-of': 'checkboxes',
  tick: 'checkbox',
};
