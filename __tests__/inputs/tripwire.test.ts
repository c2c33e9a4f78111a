import { describe, expect, test } from '@jest/globals';
import { refuseInterference } from '../../src/inputs/tripwire.ts';

const refusal = (environment: Readonly<Record<string, string>>, declared: readonly string[] = []) => {
  try {
    refuseInterference(environment, declared);
    return undefined;
  } catch (error) {
    return error;
  }
};

describe('refuseInterference', () => {
  test('lets a runner through that sets nothing of the kind', () => {
    expect(
      refusal({
        PATH: '/usr/bin',
        HOME: '/root',
        GITHUB_SHA: 'x',
        NODE_OPTIONS: '',
        no_proxy: 'localhost',
        NODE_ENV: 'test',
        git_sha: 'x',
      }),
    ).toBeUndefined();
  });

  test.each([
    'NODE_OPTIONS',
    'NODE_EXTRA_CA_CERTS',
    'Node_Extra_Ca_Certs',
    'NODE_USE_SYSTEM_CA',
    'NODE_COMPILE_CACHE',
    'NODE_ICU_DATA',
    'NODE_TLS_REJECT_UNAUTHORIZED',
    'SSL_CERT_FILE',
    'OPENSSL_CONF',
    'OPENSSL_CONF_INCLUDE',
    'OPENSSL_ENGINES',
    'LD_PRELOAD',
    'LD_LIBRARY_PATH',
    'DYLD_INSERT_LIBRARIES',
    'GIT_SSH_COMMAND',
    'https_proxy',
    'HTTPS_PROXY',
    'http_proxy',
    'all_proxy',
  ])('refuses %s without printing its value', (name) => {
    const error = refusal({ [name]: 'http://user:hidden@proxy.example' });
    expect(error).toMatchObject({ code: 'ENVIRONMENT_REFUSED', message: expect.stringContaining(name) });
    expect(String(error)).not.toContain('hidden');
  });

  test('takes what the workflow declares, with this very value', () => {
    const proxy = 'http://proxy.example:3128';
    expect(refusal({ HTTPS_PROXY: proxy }, [`HTTPS_PROXY=${proxy}`])).toBeUndefined();
    expect(refusal({ HTTPS_PROXY: `${proxy}0` }, [`HTTPS_PROXY=${proxy}`])).toMatchObject({ code: 'ENVIRONMENT_REFUSED' });
    expect(refusal({ https_proxy: proxy }, [`HTTPS_PROXY=${proxy}`])).toMatchObject({ code: 'ENVIRONMENT_REFUSED' });
  });

  test.each(['NODE_OPTIONS', 'node_options', 'NODE_TLS_REJECT_UNAUTHORIZED'])('no declaration makes %s harmless', (name) => {
    expect(refusal({ [name]: '0' }, [`${name}=0`])).toMatchObject({ code: 'ENVIRONMENT_REFUSED' });
  });

  test.each(['HTTPS_PROXY', 'HTTPS_PROXY=', '=x', '1A=x'])('a declaration without name or value is wrong: %s', (line) => {
    expect(refusal({}, [line])).toMatchObject({ code: 'INPUT_INVALID' });
  });
});
