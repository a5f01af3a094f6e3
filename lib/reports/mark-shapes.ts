import type { Mark } from './model';

/** An SVG element and its attributes, named as React and hast both name them. */
type Shape = readonly ['path' | 'circle', Readonly<Record<string, string>>];

const OCTAGON = 'M6.3 1h7.4L19 6.3v7.4L13.7 19H6.3L1 13.7V6.3z';
const filled = (d: string): Shape => ['path', { d, fill: 'currentColor' }];
const drawn = (d: string, strokeWidth = '1.8'): Shape => [
  'path',
  { d, fill: 'none', stroke: 'currentColor', strokeWidth, strokeLinejoin: 'round' },
];
const ring = (r: string, strokeWidth: string): Record<string, string> => ({
  cx: '10',
  cy: '10',
  r,
  fill: 'none',
  stroke: 'currentColor',
  strokeWidth,
});

/** The shapes of look.md in a square of 20 units, told apart without colour. Words stand beside each. */
export const MARK_SHAPES: Record<Mark, readonly Shape[]> = {
  extreme: [filled(OCTAGON)],
  bar: [['path', { d: `${OCTAGON}M3.6 8.3v3.4h12.8V8.3z`, fill: 'currentColor', fillRule: 'evenodd' }]],
  high: [filled('M10 2 19 17.8H1z')],
  medium: [drawn('M10 2 18 10l-8 8-8-8z'), filled('M10 2v16l-8-8z')],
  low: [['circle', ring('7.4', '2.2')]],
  none: [drawn('M4 10.5h12')],
  clear: [drawn('m3.2 10.8 4.5 4.6L16.8 5')],
  'cannot-tell': [
    ['circle', { ...ring('8.2', '1.7'), strokeDasharray: '3.2 1.95' }],
    drawn('M7.7 8.1c0-1.5 1-2.4 2.4-2.4s2.3.8 2.3 2.1c0 1.8-2.3 1.9-2.3 3.8', '1.6'),
    ['circle', { cx: '10.1', cy: '14', r: '1.05', fill: 'currentColor' }],
  ],
  credit: [drawn('M4.4 15.6C2.6 8.4 8 3.2 17.4 2.8c.4 9.2-4.6 15-13 12.8Zm-2.2 2.6L12 8', '1.7')],
};
