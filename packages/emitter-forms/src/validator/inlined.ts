/** Code points, not code units: `maxLength` of JSON Schema counts letters as people do. */
const CODE_POINTS = `(text) => {
let count = 0;
for (const _ of text) count++;
return count;
}`;

const HELPERS: Readonly<Record<string, string>> = { ucs2length: CODE_POINTS };

const REQUIRED = /require\("ajv\/dist\/runtime\/(\w+)"\)\.default/gu;

/** ajv's standalone code with the helpers it would load from ajv at run time written into it. */
export function inlined(code: string): string {
  const whole = code.replace(REQUIRED, (_call, name: string) => helper(name));
  if (/\brequire\(|^import\b/mu.test(whole)) throw new Error('The standalone validator still loads a module');
  return whole;
}

function helper(name: string): string {
  const source = HELPERS[name];
  if (source === undefined)
    throw new Error(`The standalone validator needs ajv's ${name}, which is not inlined`);
  return source;
}
