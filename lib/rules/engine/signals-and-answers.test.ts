import { describe, expect, it } from 'vitest';
import { findingIn, screenSmall } from '../small-project';
import type { Trace } from '../types';

function leafOn(trace: Trace, question: string): Extract<Trace, { about: string }> | undefined {
  if (!('of' in trace)) return trace.about === question ? trace : undefined;
  return trace.of.map((part) => leafOn(part, question)).find((leaf) => leaf !== undefined);
}

const dogs = { description: 'Sniffer dogs for the border police' };
const supplied = { P2: ['enforcement'], P5: ['equipment'] };

describe('a phrase in the text of a component', () => {
  it('stands in for an answer that is missing', () => {
    const { outcome, trace } = findingIn(screenSmall({ components: [dogs], answers: { c1: supplied } }), 'DP-05@c1');
    expect(outcome).toBe('flagged');
    expect(leafOn(trace, 'E4')).toMatchObject({ value: 'true', note: 'suggested-by-text' });
  });

  it('stands in for an answer that is not known', () => {
    const answers = { c1: { ...supplied, E4: ['unknown'] } };
    expect(findingIn(screenSmall({ components: [dogs], answers }), 'DP-05@c1').outcome).toBe('flagged');
  });

  it('makes an answer that says otherwise uncertain, and says so in a finding of its own', () => {
    const screening = screenSmall({ components: [dogs], answers: { c1: { ...supplied, E4: ['none'] } } });
    const { outcome, trace } = findingIn(screening, 'DP-05@c1');
    expect(outcome).toBe('cannot-tell');
    expect(leafOn(trace, 'E4')).toMatchObject({ value: 'unknown', note: 'contradicted' });
    expect(findingIn(screening, 'CT-01@c1')).toMatchObject({ outcome: 'flagged', level: 'high', limb: 'process' });
  });

  it('does nothing once a person has refuted it', () => {
    const parts = { components: [dogs], answers: { c1: { ...supplied, E4: ['none'] } } };
    const refuted = { response: 'refuted' as const, reason: 'Dogs of another project' };
    const signals = Object.fromEntries(screenSmall(parts).signals.map(({ key }) => [key, refuted]));
    const screening = screenSmall({ ...parts, signals });
    expect(findingIn(screening, 'DP-05@c1').outcome).toBe('clear');
    expect(findingIn(screening, 'CT-01@c1').outcome).toBe('clear');
    expect(screening.signals[0]?.response?.response).toBe('refuted');
  });

  it('does nothing when the text denies it', () => {
    const components = [{ description: 'The project supplies no sniffer dogs.' }];
    const screening = screenSmall({ components, answers: { c1: { ...supplied, E4: ['none'] } } });
    expect(new Set(screening.signals.map(({ negated }) => negated))).toEqual(new Set([true]));
    expect(findingIn(screening, 'DP-05@c1').outcome).toBe('clear');
  });

  it('opens a question that the answers would leave closed', () => {
    const answers = { c1: { P2: ['harm-reduction'], P5: ['services'] } };
    expect(findingIn(screenSmall({ answers }), 'DP-05@c1').outcome).toBe('clear');
    expect(findingIn(screenSmall({ components: [dogs], answers }), 'DP-05@c1').outcome).toBe('flagged');
  });

  it('that is graver than the answer contradicts it, one that is lighter does not', () => {
    const components = [{ description: 'Interdiction of drugs at the border' }];
    const contradictions = (answer: string) =>
      findingIn(screenSmall({ components, answers: { c1: { E1: [answer] } } }), 'CT-01@c1').outcome;
    expect([contradictions('direct'), contradictions('likely'), contradictions('remote')]).toEqual([
      'clear',
      'clear',
      'flagged',
    ]);
  });

  it('cannot clear anything: text that speaks of a locked place leaves a credit open, and denies none', () => {
    const components = [{ description: 'A guarded rehabilitation centre' }];
    const screening = screenSmall({ components, answers: { c1: { P2: ['treatment'], T1: ['yes'] } } });
    expect(findingIn(screening, 'CR-A-i@c1').outcome).toBe('cannot-tell');
  });
});

describe('a phrase in the text of the project', () => {
  const summary = 'Sniffer dogs are supplied.';
  const two = [{}, {}];

  it('counts for components that have not answered', () => {
    const screening = screenSmall({ summary, components: two, answers: { c1: supplied, c2: supplied } });
    expect(findingIn(screening, 'DP-05@c1').outcome).toBe('flagged');
    expect(findingIn(screening, 'DP-05@c2').outcome).toBe('flagged');
  });

  it('is taken by the component that says the same, and leaves the others alone', () => {
    const answers = { c1: { ...supplied, E4: ['dogs'] }, c2: { P2: ['harm-reduction'], P5: ['services'] } };
    const screening = screenSmall({ summary, components: two, answers });
    expect(findingIn(screening, 'DP-05@c1').outcome).toBe('flagged');
    expect(findingIn(screening, 'DP-05@c2').outcome).toBe('clear');
    expect(findingIn(screening, 'CT-01@project').outcome).toBe('clear');
  });

  it('is taken by the component whose own text says the same', () => {
    const screening = screenSmall({ summary, components: [dogs, {}], answers: { c1: supplied, c2: supplied } });
    expect(findingIn(screening, 'DP-05@c1').outcome).toBe('flagged');
    expect(findingIn(screening, 'DP-05@c2')).toMatchObject({
      outcome: 'cannot-tell',
      missing: [{ question: 'E4', subject: 'c2' }],
    });
  });

  it('does not reach a component that is not asked while another one is', () => {
    const answers = { c1: supplied, c2: { P2: ['harm-reduction'], P5: ['services'] } };
    expect(findingIn(screenSmall({ summary, components: two, answers }), 'DP-05@c2').outcome).toBe('clear');
  });

  it('contradicts the project when every component that is asked says otherwise', () => {
    const no = { ...supplied, E4: ['none'] };
    const screening = screenSmall({ summary, components: two, answers: { c1: no, c2: no } });
    expect(findingIn(screening, 'DP-05@c1').outcome).toBe('clear');
    expect(findingIn(screening, 'CT-01@project').outcome).toBe('flagged');
    expect(findingIn(screening, 'CT-01@c1').outcome).toBe('clear');
  });

  it('contradicts the component whose own text says the same, and not the project as well', () => {
    const no = { ...supplied, E4: ['none'] };
    const screening = screenSmall({ summary, components: [dogs, {}], answers: { c1: no, c2: no } });
    expect(findingIn(screening, 'CT-01@c1').outcome).toBe('flagged');
    expect(findingIn(screening, 'CT-01@project').outcome).toBe('clear');
  });

  it('contradicts an answer of the project itself', () => {
    const indicators = ['Number of arrests'];
    const screening = screenSmall({ indicators, answers: { project: { P7: ['none'] } } });
    expect(findingIn(screening, 'CT-01@project').outcome).toBe('flagged');
    expect(findingIn(screening, 'CT-01@project').wouldChange).toEqual([
      [{ question: 'P7', subject: 'project', to: 'take', values: ['arrests'], phrases: [] }],
    ]);
  });
});

describe('an answer', () => {
  it('that holds a known value beside an unknown one is true for what it names and open for the rest', () => {
    const screening = (values: string[]) =>
      screenSmall({ answers: { c1: { P2: ['enforcement'], E1: ['none'], R2: values } } });
    expect(findingIn(screening(['none', 'unknown']), 'TI-01@c1').outcome).toBe('cannot-tell');
    expect(findingIn(screening(['none']), 'TI-01@c1').outcome).toBe('not-applicable');
  });

  it('that names no option of its question says nothing', () => {
    expect(findingIn(screenSmall({ answers: { c1: { E1: ['perhaps'] } } }), 'DP-01@c1')).toMatchObject({
      outcome: 'cannot-tell',
      missing: expect.arrayContaining([{ question: 'E1', subject: 'c1' }]),
    });
  });

  it('to a question that is not asked is not read', () => {
    const answers = { c1: { P2: ['harm-reduction'], R2: ['none'], R3: ['yes'] } };
    expect(findingIn(screenSmall({ answers }), 'TI-01@c1').outcome).toBe('not-applicable');
  });
});

it('a project without components settles nothing about them', () => {
  const { outcome } = findingIn(
    screenSmall({ components: [], answers: { project: { P9: ['not-weighed'] } } }),
    'OT-06@project',
  );
  expect(outcome).toBe('cannot-tell');
});
