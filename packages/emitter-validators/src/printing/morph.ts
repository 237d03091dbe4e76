/** Prints module descriptions through ts-morph: one structure a module, never an edit a member. */

import {
  type FunctionDeclarationStructure,
  IndentationText,
  type InterfaceDeclarationStructure,
  NewLineKind,
  type OptionalKind,
  Project,
  QuoteKind,
  type StatementStructures,
  StructureKind,
  type TypeAliasDeclarationStructure,
} from 'ts-morph';

import type {
  AliasDeclaration,
  ConstantDeclaration,
  Declaration,
  FunctionDeclaration,
  InterfaceDeclaration,
  ModuleDescription,
} from './declarations.ts';

/** Prints modules. */
export function printModules(modules: readonly ModuleDescription[]): readonly string[] {
  if (modules.length === 0) return [];
  const project = new Project({
    useInMemoryFileSystem: true,
    skipLoadingLibFiles: true,
    manipulationSettings: {
      indentationText: IndentationText.TwoSpaces,
      quoteKind: QuoteKind.Single,
      newLineKind: NewLineKind.LineFeed,
      useTrailingCommas: true,
    },
  });
  return modules.map((module) => printModule(module, project));
}

function printModule(module: ModuleDescription, project: Project): string {
  const header = ['/*', ...module.header.map((line) => ` * ${line}`), ' */', ''].join('\n');
  const file = project.createSourceFile(module.path, {
    statements: [header, ...module.declarations.map((declaration) => statementOf(declaration))],
  });
  const text = file.getFullText();
  file.forget();
  return tidied(text);
}

function statementOf(declaration: Declaration): string | StatementStructures {
  switch (declaration.kind) {
    case 'interface':
      return { kind: StructureKind.Interface, ...interfaceOf(declaration) };
    case 'alias':
      return { kind: StructureKind.TypeAlias, ...aliasOf(declaration) };
    case 'constant':
      return constantOf(declaration);
    case 'function':
      return { kind: StructureKind.Function, ...functionOf(declaration) };
    case 'verbatim':
      return declaration.text;
  }
}

function interfaceOf({
  name,
  exported = false,
  docs,
  properties,
}: InterfaceDeclaration): OptionalKind<InterfaceDeclarationStructure> {
  return {
    name,
    isExported: exported,
    docs: docsOf(docs),
    properties: properties.map((property) => ({
      name: property.name,
      type: property.type,
      isReadonly: true,
      hasQuestionToken: property.optional ?? false,
      docs: docsOf(property.docs),
    })),
  };
}

function aliasOf({
  name,
  exported = false,
  docs,
  type,
}: AliasDeclaration): OptionalKind<TypeAliasDeclarationStructure> {
  return { name, type, isExported: exported, docs: docsOf(docs) };
}

/** As text: ts-morph would indent the lines of an initializer once more. */
function constantOf({ name, exported = false, docs = [], type, value }: ConstantDeclaration): string {
  const [only, ...others] = docs;
  const comment =
    only === undefined
      ? []
      : others.length === 0
        ? [`/** ${only} */`]
        : ['/**', ...docs.map((line) => ` * ${line}`), ' */'];
  const annotation = type === undefined ? '' : `: ${type}`;
  return ['', ...comment, `${exported ? 'export ' : ''}const ${name}${annotation} = ${value};`].join('\n');
}

function functionOf({
  name,
  exported = false,
  docs,
  parameters,
  returns,
  body,
}: FunctionDeclaration): OptionalKind<FunctionDeclarationStructure> {
  return {
    name,
    isExported: exported,
    docs: docsOf(docs),
    parameters: [...parameters],
    returnType: returns,
    statements: [...body],
  };
}

function docsOf(lines: readonly string[] | undefined): { readonly description: string }[] {
  return lines === undefined || lines.length === 0
    ? []
    : [{ description: lines.length === 1 ? lines.join('') : `\n${lines.join('\n')}` }];
}

/** No space at the end of a line, never two empty lines, one line end at the end. */
function tidied(text: string): string {
  const lines = text.split('\n').map((line) => line.trimEnd());
  const kept = lines.filter((line, at) => line !== '' || lines[at - 1] !== '');
  return `${kept.join('\n').trim()}\n`;
}
