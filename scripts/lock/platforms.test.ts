import { expect, test } from 'vitest';
import { withAllPlatforms } from './platforms.ts';

const tree = {
  '': { version: '1.0.0' },
  'node_modules/parser': {
    version: '2.0.0',
    dev: true,
    optionalDependencies: {
      '@parser/binding-linux-x64-gnu': '2.0.0',
      '@parser/binding-darwin-arm64': '2.0.0',
    },
  },
  'node_modules/@parser/binding-linux-x64-gnu': { version: '2.0.0' },
};

test('a platform package that is missing is added for its platform alone', () => {
  expect(withAllPlatforms(tree)['node_modules/@parser/binding-darwin-arm64']).toEqual({
    version: '2.0.0',
    os: ['darwin'],
    cpu: ['arm64'],
    dev: true,
    optional: true,
  });
});

test('what is there stays as it is', () => {
  expect(withAllPlatforms(tree)).toMatchObject(tree);
  expect(Object.keys(withAllPlatforms(tree))).toHaveLength(4);
});

test('another version of the same package goes below the one that asks for it', () => {
  const other = { ...tree, 'node_modules/@parser/binding-darwin-arm64': { version: '1.9.0' } };
  const places = Object.keys(withAllPlatforms(other));
  expect(places).toContain('node_modules/parser/node_modules/@parser/binding-darwin-arm64');
});
