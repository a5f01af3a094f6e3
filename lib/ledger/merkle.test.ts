import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { leafHash, merkleTree } from './merkle';
import { followsFrom, isAmong } from './verify.mjs';

/** The test data of the reference implementation of Certificate Transparency, with the roots that it gives. */
const DATA = ['', '00', '10', '2021', '3031', '40414243', '5051525354555657', '606162636465666768696a6b6c6d6e6f'];
const ROOTS = [
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
];
const leaves = DATA.map((hex) => leafHash(Buffer.from(hex, 'hex')));

test('the roots are those of RFC 6962', () => {
  const tree = merkleTree(leaves);
  expect(ROOTS.map((_, index) => tree.root(index + 1).toString('hex'))).toEqual(ROOTS);
  expect(tree.root(0)).toEqual(createHash('sha256').digest());
});

test('every leaf of every size proves its place, and no other place or leaf', () => {
  const many = Array.from({ length: 40 }, (_, index) => leafHash(Buffer.from(`${index}`)));
  const tree = merkleTree(many);
  for (let size = 1; size <= many.length; size += 1) {
    for (let position = 0; position < size; position += 1) {
      const proof = tree.inclusion(position, size);
      const claim = { leaf: many[position], position, size, proof, root: tree.root(size) };
      expect(isAmong(claim)).toBe(true);
      expect(isAmong({ ...claim, leaf: leafHash(Buffer.from('other')) })).toBe(false);
      if (size > 1) expect(isAmong({ ...claim, position: (position + 1) % size })).toBe(false);
      expect(isAmong({ ...claim, proof: [...proof, many[0]] })).toBe(false);
    }
  }
});

test('every earlier tree is the beginning of every later one, and a changed past is not', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 70 }), fc.integer({ min: 1, max: 70 }), (one, other) => {
      const [earlier, size] = [Math.min(one, other), Math.max(one, other)];
      const many = Array.from({ length: size }, (_, index) => leafHash(Buffer.from(`${index}`)));
      const tree = merkleTree(many);
      const claim = { earlier, size, proof: tree.consistency(earlier, size) };
      const roots = { earlierRoot: tree.root(earlier), root: tree.root(size) };
      expect(followsFrom({ ...claim, ...roots })).toBe(true);
      const changed = merkleTree([leafHash(Buffer.from('changed')), ...many.slice(1)]);
      expect(followsFrom({ ...claim, ...roots, earlierRoot: changed.root(earlier) })).toBe(false);
      expect(
        followsFrom({ ...claim, proof: changed.consistency(earlier, size), ...roots, root: changed.root(size) }),
      ).toBe(false);
    }),
  );
});
