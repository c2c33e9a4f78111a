import { expect, test } from '@jest/globals';
import { permissionsYaml } from '../../src/core/permissions.ts';

test('the block that a workflow lacks, in one order whatever was asked first', () => {
  const yaml = 'permissions:\n  actions: read\n  contents: read\n  id-token: write';
  expect(permissionsYaml({ actions: 'read', contents: 'read', 'id-token': 'write' })).toBe(yaml);
  expect(permissionsYaml({ 'id-token': 'write', contents: 'read', actions: 'read' })).toBe(yaml);
});
