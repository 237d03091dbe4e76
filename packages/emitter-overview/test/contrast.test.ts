import { describe, expect, it } from 'vitest';
import { COLOURS } from '../src/style/colours.ts';

type Palette = ReadonlyMap<string, string>;

function palettes(): readonly (readonly [string, Palette])[] {
  const [light = '', dark = ''] = COLOURS.split('@media');
  return [
    ['light', paletteOf(light)],
    ['dark', paletteOf(dark)],
  ];
}

function paletteOf(css: string): Palette {
  return new Map(
    [...css.matchAll(/--([\w-]+): (#[0-9a-f]{6})/gu)].map((match) => [match[1] ?? '', match[2] ?? '']),
  );
}

/** Relative luminance after WCAG 2.2. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

describe.each(palettes())('the %s colours', (_name, palette) => {
  it.each([
    ['text', 'ground'],
    ['text', 'question-ground'],
    ['text-quiet', 'ground'],
    ['text-quiet', 'question-ground'],
    ['link', 'ground'],
    ['link', 'question-ground'],
    ['strength-text', 'ground'],
    ['on-accent', 'accent'],
    ['notice-text', 'notice-ground'],
    ['proposal-text', 'proposal-ground'],
  ])('set %s on %s with at least 4.5:1', (text, ground) => {
    expect(contrast(palette.get(text) ?? '', palette.get(ground) ?? '')).toBeGreaterThanOrEqual(4.5);
  });
});
