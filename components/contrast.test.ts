import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync(new URL('../app/tokens.css', import.meta.url), 'utf8');

function readTokens(block: string): Record<string, string> {
  return Object.fromEntries(
    [...block.matchAll(/--([a-z-]+):\s*(#[0-9a-f]{6})/g)].map(([, name, value]) => [name, value]),
  );
}

const [light = '', dark = ''] = css.split('@media screen and (prefers-color-scheme: dark)');
const schemes = { light: readTokens(light), dark: readTokens(dark) };

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [high = 0, low = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
}

const backgrounds = ['paper', 'paper-raised', 'field'];
const levels = ['extreme', 'high', 'medium', 'low', 'none', 'cannot-tell', 'credit'].map((level) => `level-${level}`);

const texts = [
  ...['ink', 'ink-muted', 'accent', 'accent-strong', 'danger', 'danger-strong'].flatMap((token) =>
    backgrounds.map((background) => [token, background] as const),
  ),
  ['ink', 'highlight'],
  ['on-accent', 'accent'],
  ['on-accent', 'accent-strong'],
  ['on-danger', 'danger'],
  ['on-danger', 'danger-strong'],
  ['paper', 'ink'],
] as const;

const marks = [
  ...['edge', 'focus', ...levels].flatMap((token) => backgrounds.map((background) => [token, background] as const)),
  ['accent', 'highlight'],
] as const;

describe.each(Object.entries(schemes))('the %s scheme', (_scheme, tokens) => {
  const ratio = (token: string, background: string) => contrast(tokens[token] ?? '', tokens[background] ?? '');

  it.each(texts)('text in %s on %s has a contrast of at least 4.5', (token, background) => {
    expect(ratio(token, background)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(marks)('marks in %s on %s have a contrast of at least 3', (token, background) => {
    expect(ratio(token, background)).toBeGreaterThanOrEqual(3);
  });
});

it('defines the same tokens light and dark', () => {
  expect(Object.keys(schemes.dark)).toEqual(Object.keys(schemes.light));
});
