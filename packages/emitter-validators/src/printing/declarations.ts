/** What a generated module declares; `morph.ts` turns it into text. All texts in it are already escaped. */

export interface Documented {
  /** Lines of the doc comment, each safe for a comment. */
  readonly docs?: readonly string[];
  readonly exported?: boolean;
}

export interface Property {
  readonly name: string;
  readonly type: string;
  readonly optional?: boolean;
  readonly docs?: readonly string[];
}

export interface InterfaceDeclaration extends Documented {
  readonly kind: 'interface';
  readonly name: string;
  readonly properties: readonly Property[];
}

export interface AliasDeclaration extends Documented {
  readonly kind: 'alias';
  readonly name: string;
  readonly type: string;
}

export interface ConstantDeclaration extends Documented {
  readonly kind: 'constant';
  readonly name: string;
  readonly type?: string;
  readonly value: string;
}

export interface FunctionDeclaration extends Documented {
  readonly kind: 'function';
  readonly name: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly type: string;
    readonly initializer?: string;
  }[];
  readonly returns: string;
  /** Lines of the body, indented relative to it. */
  readonly body: readonly string[];
}

/** Code written by hand, such as a piece of the runtime. */
export interface Verbatim {
  readonly kind: 'verbatim';
  readonly text: string;
}

export type Declaration =
  InterfaceDeclaration | AliasDeclaration | ConstantDeclaration | FunctionDeclaration | Verbatim;

/** The declarations of one module, in the order in which a reader meets them. */
export interface ModuleDescription {
  readonly path: string;
  readonly header: readonly string[];
  readonly declarations: readonly Declaration[];
}

/** A property name in quotes, whatever the id holds, so that all look alike. */
export { literal as propertyName } from './text.ts';
