import { expect, test } from '@jest/globals';
import { unknownOf } from '../../src/facts/unknown-of.ts';

test('a 404 is not told as a missing permission alone', () => {
  const needs = { actions: 'read' } as const;
  const answered = { state: 'forbidden', why: 'no', permissions: {} } as const;
  expect(unknownOf(answered, needs)).toMatchObject({
    cause: 'forbidden',
    remedy: "grant the job's token:\npermissions:\n  actions: read",
  });
  expect(unknownOf({ ...answered, isPerhapsAbsent: true }, needs)).toMatchObject({
    cause: 'absent',
    remedy: expect.stringMatching(/^make what is missing.*\npermissions:\n {2}actions: read$/s),
  });
});
