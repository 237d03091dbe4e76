import { describe, expect, test } from 'vitest';
import { cancer, catalogue } from '@kriterion/presentation/fixture';
import { emit } from '../src/index.ts';
import { field, filesOf, groupWith } from './forms.ts';

const FOLDER = 'forms/udbredt-og-uhelbredelig-kraeft';

describe('the forms of a catalogue', () => {
  test('are four files for each group with a requisition, and none for a group without', () => {
    expect(emit(catalogue).map(({ path }) => path)).toEqual(
      ['schema.json', 'ui.json', 'texts.json', 'validate.js'].map((name) => `${FOLDER}/${name}`),
    );
  });

  test('are the same bytes every time', () => {
    expect(emit(catalogue)).toEqual(emit(catalogue));
  });

  test('say of each file which group, version and hashes it comes from, and that nobody has published it', () => {
    for (const { contents } of emit(catalogue)) {
      for (const part of [
        cancer.id,
        '0.1.0',
        cancer.meaningHash,
        cancer.contentHash,
        'Forslag – ikke udgivet af Nationalt Genom Center',
      ]) {
        expect(contents).toContain(part);
      }
    }
  });

  test('leave out what is for paper', async () => {
    const { schema, texts } = await filesOf(cancer);
    expect(JSON.stringify(schema)).not.toMatch(/etiket|underskrift/u);
    expect(texts).not.toContain('Patientetiket');
  });

  test('have texts for every field of the schema, in Danish and English', async () => {
    const { schema, texts } = await filesOf(cancer);
    const { da, en } = JSON.parse(texts) as Record<
      'da' | 'en',
      { readonly fields: Readonly<Record<string, unknown>> }
    >;
    const paths = Object.entries(schema.properties ?? {}).flatMap(([section, { propertyNames }]) =>
      (propertyNames?.enum ?? []).map((name) => `${section}.${String(name)}`),
    );
    expect(Object.keys(da.fields).sort()).toEqual(paths.sort());
    expect(Object.keys(en.fields)).toEqual(Object.keys(da.fields));
  });

  test('take a text for an option that asks for one, and only then', async () => {
    const { validate } = await filesOf(
      groupWith({
        a: [
          field('type', {
            kind: 'one-of',
            options: [
              { id: 'x', label: { da: 'X' } },
              { id: 'anden', label: { da: 'Anden' }, opensText: true },
            ],
          }),
        ],
      }),
    );
    expect(validate({ a: { type: 'x' } })).toBe(true);
    expect(validate({ a: { type: 'x', type_tekst: 'noget' } })).toBe(false);
    expect(validate({ a: { type: 'anden' } })).toBe(false);
    expect(validate({ a: { type: 'anden', type_tekst: 'noget' } })).toBe(true);
  });
});

describe('the standalone validator', () => {
  test('loads and evaluates nothing', async () => {
    const { source } = await filesOf(cancer);
    expect(source).not.toMatch(/\brequire\s*\(|\bimport\b|new Function|\beval\s*\(/u);
  });

  test('counts letters, not code units', async () => {
    const { validate } = await filesOf(
      groupWith({ a: [field('b', { kind: 'text', lines: 1, maxLength: 2 })] }),
    );
    expect(validate({ a: { b: '🧬🧬' } })).toBe(true);
    expect(validate({ a: { b: '🧬🧬🧬' } })).toBe(false);
  });

  test('takes nothing from the prototype for an answer', async () => {
    const { validate } = await filesOf(groupWith({ a: [field('b', { kind: 'yes-no' })] }));
    expect(validate({ a: Object.create({ b: true }) as unknown })).toBe(false);
    expect(validate(JSON.parse('{"a":{"b":true,"__proto__":{}}}'))).toBe(false);
  });
});

describe('hostile labels and helps', () => {
  const text = { da: `</script><img src=x onerror=alert(1)>"'\`\${1}\u2028*/ __proto__` };

  test('are data and nothing else', async () => {
    const options = [{ id: 'constructor', label: text }];
    const files = await filesOf(
      groupWith({ a: [field('tostring', { kind: 'one-of', options }, { label: text, help: text })] }),
    );
    expect(files.validate({ a: { tostring: 'constructor' } })).toBe(true);
    expect(files.validate({ a: { tostring: 'toString' } })).toBe(false);
    const { da } = JSON.parse(files.texts) as {
      readonly da: { readonly fields: Readonly<Record<string, { readonly label: string }>> };
    };
    expect(da.fields['a.tostring']?.label).toBe(text.da);
    expect(files.source).not.toContain('onerror');
  });
});
