import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { acceptedPermissions } from '../../../src/adapters/github/accepted-permissions.ts';

describe('acceptedPermissions', () => {
  test.each([
    ['contents=read', { contents: 'read' }, ['contents: read']],
    ['metadata=read', {}, ['metadata: read']],
    ['pull_requests=write,contents=read', { 'pull-requests': 'write', contents: 'read' }, ['pull-requests: write, contents: read']],
    ['administration=read; actions=read', { actions: 'read' }, ['administration: read', 'actions: read']],
    ['administration=read,contents=read', {}, ['administration: read, contents: read']],
    ['contents=admin', {}, ['contents: admin']],
    ['', {}, []],
    ['<script>, =, contents', {}, []],
  ])('%j', (header, permissions, named) => {
    expect(acceptedPermissions(header)).toEqual({ permissions, named });
  });

  test('names nothing that no permission could be called, whatever is sent', () => {
    fc.assert(
      fc.property(fc.string(), (header) => {
        for (const name of acceptedPermissions(header).named)
          expect(name).toMatch(/^[a-z-]+: (read|write|admin)(, [a-z-]+: (read|write|admin))*$/);
      }),
    );
    expect(acceptedPermissions(undefined)).toEqual({ permissions: {}, named: [] });
  });
});
