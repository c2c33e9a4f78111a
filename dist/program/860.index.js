export const id = 860;
export const ids = [860,764];
export const modules = {

/***/ 3462:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ systemClock)
/* harmony export */ });
const systemClock = {
    now: () => new Date().toISOString(),
    elapsed: () => Number(process.hrtime.bigint()) / 1e6,
};


/***/ }),

/***/ 3026:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TX: () => (/* binding */ messageOfError),
/* harmony export */   sv: () => (/* binding */ InterlockError)
/* harmony export */ });
/* unused harmony export errorCodes */
const errorCodes = {
    USAGE: 2,
    POLICY_INVALID: 2,
    POLICY_UNTRUSTED: 2,
    POLICY_UNREADABLE: 3,
    INPUT_INVALID: 2,
    INPUT_UNREADABLE: 2,
    OUTPUT_UNWRITABLE: 2,
    ENVIRONMENT_REFUSED: 2,
    PLATFORM: 3,
    DEADLINE: 3,
    INTERNAL: 4,
};
class InterlockError extends Error {
    name = 'InterlockError';
    code;
    place;
    constructor(code, message, details = {}) {
        super(message, details.cause === undefined ? undefined : { cause: details.cause });
        this.code = code;
        this.place = details.place;
    }
    get exitCode() {
        return errorCodes[this.code];
    }
}
function messageOfError(error) {
    const message = typeof error === 'object' && error !== null && 'message' in error ? error.message : undefined;
    return typeof message === 'string' && message !== '' ? message : 'unknown error';
}


/***/ }),

/***/ 4582:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cq: () => (/* binding */ isFileLocation),
/* harmony export */   Qr: () => (/* binding */ compareLocations),
/* harmony export */   n6: () => (/* binding */ compareText),
/* harmony export */   zb: () => (/* binding */ locationName)
/* harmony export */ });
function isFileLocation(location) {
    return 'start' in location;
}
function locationName(location) {
    if ('start' in location)
        return location.path;
    if ('container' in location)
        return `${location.name}!${location.path}`;
    return `${location.object} ${location.name}`;
}
function compareLocations(a, b) {
    const byName = compareText(locationName(a), locationName(b));
    if (byName !== 0 || !isFileLocation(a) || !isFileLocation(b))
        return byName;
    return a.start.line - b.start.line || a.start.column - b.start.column;
}
function compareText(a, b) {
    if (a === b)
        return 0;
    return a < b ? -1 : 1;
}


/***/ }),

/***/ 6446:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ permissionsYaml),
/* harmony export */   P: () => (/* binding */ tokenScopes)
/* harmony export */ });
const tokenScopes = [
    'actions',
    'artifact-metadata',
    'attestations',
    'checks',
    'code-quality',
    'contents',
    'copilot-requests',
    'deployments',
    'discussions',
    'drives',
    'id-token',
    'issues',
    'models',
    'packages',
    'pages',
    'pull-requests',
    'repository-projects',
    'security-events',
    'statuses',
    'vulnerability-alerts',
];
function permissionsYaml(permissions) {
    const lines = Object.entries(permissions)
        .map(([scope, level]) => `  ${scope}: ${level}`)
        .toSorted();
    return ['permissions:', ...lines].join('\n');
}


/***/ }),

/***/ 4857:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ workflowPathOf),
/* harmony export */   k: () => (/* binding */ calledPathOf)
/* harmony export */ });
function workflowPathOf(workflowRef, { owner, name }) {
    const prefix = `${owner}/${name}/`;
    if (!workflowRef.toLowerCase().startsWith(prefix.toLowerCase()))
        return undefined;
    const end = workflowRef.indexOf('@');
    return workflowRef.slice(prefix.length, end < 0 ? undefined : end);
}
function calledPathOf({ workflowRef, jobWorkflowRef }) {
    const started = pathIn(workflowRef);
    const running = pathIn(jobWorkflowRef);
    return running === started ? undefined : running;
}
function pathIn(workflowRef) {
    return workflowRef.replace(/@.*$/s, '').toLowerCase();
}


/***/ }),

/***/ 6335:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gy: () => (/* binding */ levelAt),
/* harmony export */   IH: () => (/* binding */ milder),
/* harmony export */   V$: () => (/* binding */ isStricter),
/* harmony export */   _$: () => (/* binding */ stages),
/* harmony export */   g2: () => (/* binding */ enforcements)
/* harmony export */ });
const stages = ['posture', 'merge', 'deploy'];
const enforcements = ['off', 'audit', 'warn', 'deny'];
function isStricter(a, b) {
    return enforcements.indexOf(a) > enforcements.indexOf(b);
}
function milder(a, b) {
    return isStricter(a, b) ? b : a;
}
function levelAt(level, stage) {
    return typeof level === 'string' ? level : level[stage];
}


/***/ }),

/***/ 9632:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  startAction: () => (/* binding */ startAction)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./build/src/adapters/github/github-api.js + 13 modules
var github_api = __webpack_require__(3184);
// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(3026);
// EXTERNAL MODULE: ./build/src/core/question.js
var question = __webpack_require__(4857);
// EXTERNAL MODULE: ./build/src/policy/policy-source.js
var policy_source = __webpack_require__(6556);
;// CONCATENATED MODULE: ./build/src/adapters/github-sources.js



async function githubSources(inputs, runner, api) {
    const request = requestOf(inputs, runner);
    const answer = await api.snapshot(request);
    if (answer.state !== 'value')
        throw refusal(answer);
    const { value: snapshot } = answer;
    const { started, called } = runningFiles(runner, request);
    return {
        judged: snapshot.judged,
        commit: request.commit,
        repositoryId: snapshot.repositoryId,
        defaultBranch: snapshot.defaultBranch,
        now: api.now(),
        roots: [''],
        rootGaps: [],
        base: snapshot.base,
        started: await fileOf(started, snapshot.judged, snapshot.others),
        called: called === undefined ? undefined : await fileOf(called, snapshot.judged, snapshot.others),
        policy: ownPolicy(snapshot),
        named: namedPolicy(inputs, snapshot) ?? (await otherPolicy(inputs, snapshot, request, api)),
        readRemote: (files) => readRemote(request, files, api),
    };
}
function requestOf({ policy }, runner) {
    const { repository, event, sha, baseSha, headSha, run } = runner;
    const others = [run.workflowRef, run.jobWorkflowRef].flatMap((ref) => otherFile(ref, runner));
    const remote = policy.kind === 'remote' ? [{ repository: policy.repository, commit: policy.commit, path: policy.path }] : [];
    const isPullRequest = event === 'pull_request';
    const comparedWith = headSha === undefined ? baseSha : sha;
    return {
        repository,
        commit: headSha ?? sha,
        base: isPullRequest ? 'first-parent' : baseOf(headSha ?? sha, comparedWith),
        directories: ['.github/workflows'],
        files: ['action.yml', 'action.yaml', '.github/dependabot.yml', '.github/dependabot.yaml'],
        policy: { repository, at: 'default-branch', path: policy_source/* defaultPolicyPath */.r2 },
        others: [...others, ...remote],
    };
}
function baseOf(commit, comparedWith) {
    return comparedWith === undefined || comparedWith === commit ? 'none' : { commit: comparedWith };
}
function otherFile(ref, { repository, run, headSha, sha }) {
    const local = (0,question/* workflowPathOf */._)(ref, repository);
    if (local !== undefined) {
        return headSha === undefined ? [] : [{ repository, commit: run.workflowSha === '' ? sha : run.workflowSha, path: local }];
    }
    const match = /^([\w.-]+)\/([\w.-]+)\/([^@]+)@(.*)$/.exec(ref);
    const [, owner, name, path, at = ''] = match ?? [];
    if (owner === undefined || name === undefined || path === undefined)
        return [];
    const commit = /^[0-9a-f]{40}$/i.test(at) ? at : run.workflowSha;
    return /^[0-9a-f]{40}$/i.test(commit) ? [{ repository: { owner, name }, commit, path }] : [];
}
function runningFiles(runner, request) {
    const { run } = runner;
    const started = runningOf(run.workflowRef, runner, request);
    const isCalled = run.jobWorkflowRef.split('@')[0] !== run.workflowRef.split('@')[0];
    return { started, called: isCalled ? runningOf(run.jobWorkflowRef, runner, request) : undefined };
}
function runningOf(ref, runner, request) {
    const [wanted] = otherFile(ref, runner);
    const local = (0,question/* workflowPathOf */._)(ref, runner.repository);
    if (wanted === undefined)
        return { path: local ?? '', other: undefined };
    const index = request.others.findIndex(({ path, commit, repository }) => {
        return path === wanted.path && commit === wanted.commit && repository.name === wanted.repository.name;
    });
    return { path: wanted.path, other: index };
}
async function fileOf({ path, other }, judged, others) {
    if (other !== undefined)
        return others[other];
    if (path === '')
        return undefined;
    const [answer] = await judged.read([path]);
    return answer;
}
function ownPolicy({ policy: found }) {
    if (found === undefined)
        throw new errors/* InterlockError */.sv('POLICY_UNREADABLE', 'the default branch could not be found, so no policy could be read');
    const { file, commit } = found;
    if (file.state === 'unreadable')
        throw new errors/* InterlockError */.sv('POLICY_UNREADABLE', `the policy ${file.path} could not be read: ${file.why}`);
    const source = `${file.path} at ${commit}`;
    return file.state === 'text' ? { state: 'text', source, path: file.path, text: file.text } : { state: 'absent', source };
}
function namedPolicy({ policy }, { others }) {
    if (policy.kind === 'preset')
        return { state: 'preset', name: policy.name };
    if (policy.kind !== 'remote')
        return undefined;
    const remote = others.at(-1);
    const source = `${policy.repository.owner}/${policy.repository.name}/${policy.path}@${policy.commit}`;
    if (remote?.state === 'text')
        return { state: 'text', source, path: policy.path, text: remote.text };
    const why = remote?.state === 'unreadable' ? remote.why : 'it is not there, or the token may not read that repository';
    throw new errors/* InterlockError */.sv('POLICY_UNREADABLE', `the policy ${source} could not be read: ${why}`);
}
async function otherPolicy({ policy }, { policy: own }, request, api) {
    if (policy.kind !== 'base' || policy.path === policy_source/* defaultPolicyPath */.r2 || own === undefined)
        return undefined;
    const { path } = policy;
    const [text] = await readRemote(request, [{ ...request.repository, path, commit: own.commit }], api);
    const source = `${path} at ${own.commit}`;
    if (text !== undefined)
        return { state: 'text', source, path, text };
    throw new errors/* InterlockError */.sv('POLICY_UNREADABLE', `the policy ${source} could not be read: it is not there, or the token may not read it`);
}
async function readRemote(request, files, api) {
    const others = files.map(({ owner, name, path, commit }) => ({ repository: { owner, name }, path, commit }));
    const answer = await api.snapshot({ ...request, base: 'none', directories: [], files: [], policy: undefined, others });
    if (answer.state !== 'value')
        throw refusal(answer);
    return answer.value.others.map((file) => (file.state === 'text' ? file.text : undefined));
}
function refusal(failure) {
    if (failure.state === 'forbidden') {
        const needed = Object.entries(failure.permissions).map(([scope, level]) => `${scope}: ${level}`);
        const way = needed.length === 0 ? 'check the input `token`' : `give the job \`permissions: {${needed.toSorted().join(', ')}}\``;
        return new errors/* InterlockError */.sv('PLATFORM', `${failure.why}; ${way}`);
    }
    return new errors/* InterlockError */.sv('PLATFORM', `GitHub could not be asked (${failure.state}): ${failure.why}`);
}

;// CONCATENATED MODULE: ./build/src/adapters/use-proxies.js
const names = ['http_proxy', 'https_proxy', 'no_proxy', 'HTTP_PROXY', 'HTTPS_PROXY', 'NO_PROXY'];
async function useProxies(env) {
    const given = names.filter((name) => (env[name] ?? '') !== '');
    if (given.every((name) => name.toLowerCase() === 'no_proxy'))
        return false;
    const http = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 7067, 19));
    if (http.setGlobalProxyFromEnv === undefined)
        return false;
    const direct = [env['no_proxy'] ?? env['NO_PROXY'] ?? '', 'localhost', '127.0.0.1', '[::1]', '::1'].filter((one) => one !== '').join(',');
    const proxies = Object.fromEntries(given.map((name) => [name, env[name]]));
    delete proxies['NO_PROXY'];
    http.setGlobalProxyFromEnv({ ...proxies, no_proxy: direct });
    return true;
}

// EXTERNAL MODULE: ./build/src/adapters/write-text.js
var write_text = __webpack_require__(4725);
// EXTERNAL MODULE: ./build/src/data/tool.js
var tool = __webpack_require__(4930);
// EXTERNAL MODULE: ./build/src/inputs/read-action-inputs.js + 1 modules
var read_action_inputs = __webpack_require__(4416);
;// CONCATENATED MODULE: ./build/src/start/start-action.js








async function startAction() {
    const pending = judge();
    await pending.catch(() => undefined);
    const [{ reportRun }, { openRunner }, { writeNewFile }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(686), __webpack_require__.e(221)]).then(__webpack_require__.bind(__webpack_require__, 2589)),
        __webpack_require__.e(/* import() */ 442).then(__webpack_require__.bind(__webpack_require__, 6442)),
        __webpack_require__.e(/* import() */ 499).then(__webpack_require__.bind(__webpack_require__, 6499)),
    ]);
    const loadRules = async () => (await Promise.all(/* import() */[__webpack_require__.e(54), __webpack_require__.e(998)]).then(__webpack_require__.bind(__webpack_require__, 5998))).catalogue.loadRules();
    const ports = { openRunner: () => openRunner(process.env), writeNewFile, loadRules };
    return reportRun(ports, () => pending);
}
async function judge() {
    const { env } = process;
    const inputs = (0,read_action_inputs/* readActionInputs */.Ui)(env, eventText(env['GITHUB_EVENT_PATH']));
    const { runner } = inputs;
    if (runner === undefined)
        throw new errors/* InterlockError */.sv('INTERNAL', 'the Action has no runner');
    const api = await openApi(runner);
    const sources = githubSources(inputs, runner, api);
    const answered = sources.then(() => true, () => true);
    await new Promise((resolve) => setImmediate(resolve));
    const { catalogue, run, sha256, systemClock, warmUp } = await Promise.all(/* import() */[__webpack_require__.e(54), __webpack_require__.e(998)]).then(__webpack_require__.bind(__webpack_require__, 5998));
    const isAnswered = await Promise.race([answered, new Promise((resolve) => setTimeout(resolve, 1, false))]);
    if (!isAnswered)
        warmUp();
    const decision = await run(inputs, catalogue, {
        openSources: () => sources,
        openWorld: async () => (await __webpack_require__.e(/* import() */ 316).then(__webpack_require__.bind(__webpack_require__, 4316))).openActionWorld(env, runner, api),
        clock: systemClock,
        hash: sha256,
        progress: (line) => (0,write_text/* writeText */.x)('stdout', `${line}\n`),
        usage: () => api.usage(),
    });
    return { inputs, decision };
}
async function openApi({ apiUrl, graphqlUrl }) {
    await useProxies(process.env);
    const orchestrationId = process.env['ACTIONS_ORCHESTRATION_ID'];
    return (0,github_api/* githubApi */.M)({
        token: (0,read_action_inputs/* input */.hF)(process.env, 'token'),
        apiUrl,
        graphqlUrl,
        userAgent: `${tool/* toolName */.U}/${tool/* toolVersion */.f}`,
        ...(orchestrationId === undefined ? {} : { orchestrationId }),
    });
}
function eventText(path) {
    if (path === undefined || path === '')
        return undefined;
    try {
        return (0,external_node_fs_.readFileSync)(path, 'utf8');
    }
    catch {
        return undefined;
    }
}


/***/ })

};
