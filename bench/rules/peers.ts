import { ZenEngine } from '@gorules/zen-engine';
import { LogicEngine } from 'json-logic-engine';
import { Engine } from 'json-rules-engine';
import type { PlainInput } from './inputs';
import type { Plain, PlainBook } from './plain';

/** A peer, ready: the names of the outputs that are true. */
export type Peer = (input: PlainInput) => Promise<Set<string>> | Set<string>;

/** json-rules-engine: one engine, one rule per output. Hidden answers are taken out beforehand, as it has no order of its own. */
export function jsonRulesEngine({ outputs }: PlainBook, seeInput: (input: PlainInput) => PlainInput): Peer {
  const engine = new Engine([], { allowUndefinedFacts: true });
  engine.addOperator('has', (given: string[] | undefined, values: string[]) =>
    values.some((each) => given?.includes(each) ?? false),
  );
  engine.addFact('always', true);
  for (const { name, when } of outputs)
    engine.addRule({ conditions: { all: [jsonRule(when)] } as never, event: { type: name } });
  return async (input) => new Set((await engine.run(seeInput(input))).events.map(({ type }) => type));
}

function jsonRule(plain: Plain): object {
  switch (plain.op) {
    case 'and':
      return plain.of.length > 0 ? { all: plain.of.map(jsonRule) } : jsonRule({ op: 'constant', value: true });
    case 'or':
      return plain.of.length > 0 ? { any: plain.of.map(jsonRule) } : jsonRule({ op: 'constant', value: false });
    case 'not':
      return { not: jsonRule(plain.of) };
    case 'has':
      return { fact: plain.list, operator: 'has', value: plain.values };
    case 'flag':
      return { fact: plain.name, operator: 'equal', value: true };
    default:
      return { fact: 'always', operator: 'equal', value: plain.value };
  }
}

/** zen: one decision with one expression node, its expressions in order; with its trace. */
export function zen({ visible, outputs }: PlainBook): Peer {
  const key = (index: number) => `out_${index}`;
  const expressions = [
    ...visible.map(({ list, raw, when }) => ({ id: list, key: list, value: `${zenText(when)} ? (${raw} ?? []) : []` })),
    ...outputs.map(({ when }, index) => ({ id: key(index), key: key(index), value: zenText(when) })),
  ];
  const position = { x: 0, y: 0 };
  const decision = new ZenEngine().createDecision({
    nodes: [
      { id: 'in', type: 'inputNode', name: 'in', position },
      { id: 'rules', type: 'expressionNode', name: 'rules', position, content: { expressions } },
      { id: 'out', type: 'outputNode', name: 'out', position },
    ],
    edges: [
      { id: '1', type: 'edge', sourceId: 'in', targetId: 'rules' },
      { id: '2', type: 'edge', sourceId: 'rules', targetId: 'out' },
    ],
  } as never);
  return async (input) => {
    const { result } = await decision.evaluate(input, { trace: true });
    return new Set(outputs.flatMap(({ name }, index) => (result[key(index)] === true ? [name] : [])));
  };
}

function zenText(plain: Plain): string {
  switch (plain.op) {
    case 'and':
      return plain.of.length > 0 ? `(${plain.of.map(zenText).join(' and ')})` : 'true';
    case 'or':
      return plain.of.length > 0 ? `(${plain.of.map(zenText).join(' or ')})` : 'false';
    case 'not':
      return `(not ${zenText(plain.of)})`;
    case 'has':
      return `some($.${plain.list}, # in [${plain.values.map((value) => `'${value}'`).join(', ')}])`;
    case 'flag':
      return `(${plain.name} == true)`;
    default:
      return String(plain.value);
  }
}

/** json-logic-engine: each step built to a function once; no trace. */
export function jsonLogic({ visible, outputs }: PlainBook): Peer {
  const engine = new LogicEngine();
  engine.addMethod(
    'has',
    ([given, values]: [string[] | undefined, string[]]) => given?.some((each) => values.includes(each)) ?? false,
    {
      deterministic: true,
      sync: true,
    } as never,
  );
  const steps = visible.map(({ list, raw, when }) => ({ list, raw, check: engine.build(jsonLogicRule(when)) }));
  const rules = outputs.map(({ name, when }) => ({ name, check: engine.build(jsonLogicRule(when)) }));
  return (input) => {
    const data: Record<string, unknown> = { ...input };
    for (const { list, raw, check } of steps) data[list] = check(data) ? data[raw] : [];
    const met = new Set<string>();
    for (const { name, check } of rules) if (check(data)) met.add(name);
    return met;
  };
}

function jsonLogicRule(plain: Plain): unknown {
  switch (plain.op) {
    case 'and':
      return plain.of.length > 0 ? { and: plain.of.map(jsonLogicRule) } : true;
    case 'or':
      return plain.of.length > 0 ? { or: plain.of.map(jsonLogicRule) } : false;
    case 'not':
      return { '!': [jsonLogicRule(plain.of)] };
    case 'has':
      return { has: [{ var: plain.list }, [...plain.values]] };
    case 'flag':
      return { var: plain.name };
    default:
      return plain.value;
  }
}
