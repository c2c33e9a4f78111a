export const id = 670;
export const ids = [670,764];
export const modules = {

/***/ 8420:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ errorCode)
/* harmony export */ });
function errorCode(error) {
    if (typeof error !== 'object' || error === null || !('code' in error))
        return 'unknown';
    return typeof error.code === 'string' ? error.code.slice(0, 60) : 'unknown';
}


/***/ }),

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

/***/ 710:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AJ: () => (/* binding */ isScrubbedName),
/* harmony export */   AR: () => (/* binding */ scrubbedName),
/* harmony export */   jH: () => (/* binding */ directoriesAbove),
/* harmony export */   ub: () => (/* binding */ fileLimit),
/* harmony export */   ye: () => (/* binding */ overFileLimit),
/* harmony export */   z9: () => (/* binding */ pathProblem)
/* harmony export */ });
/* unused harmony export pathLimit */
const pathLimit = 4096;
const fileLimit = 1024 * 1024;
function overFileLimit(bytes) {
    return `is ${bytes} bytes long, over the limit of ${fileLimit} bytes (1 MiB) for one file`;
}
function pathProblem(path) {
    if (path === '')
        return undefined;
    if (path.length > pathLimit)
        return `is a path of ${path.length} characters, over the limit of ${pathLimit}`;
    if (path.includes('\0'))
        return 'is a path with a NUL character, which no file can have';
    if (path.startsWith('/'))
        return 'is an absolute path; write it relative to the root of the repository';
    const odd = path.split('/').find((segment) => segment === '' || segment === '.' || segment === '..');
    if (odd === '..')
        return 'leads out of its directory with `..`; write the path from the root of the repository';
    return odd === undefined ? undefined : 'has an empty or `.` segment; write the path from the root of the repository';
}
function isScrubbedName(name) {
    return name.includes('\uFFFD');
}
const scrubbedName = 'has a name that is not UTF-8, so it cannot be told from another; rename it';
function directoriesAbove(path) {
    const segments = path.split('/').slice(0, -1);
    return segments.map((_, index) => segments.slice(0, index + 1).join('/'));
}


/***/ }),

/***/ 4725:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ isDevice),
/* harmony export */   x: () => (/* binding */ writeText)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);

const descriptors = { stdout: 1, stderr: 2 };
const streamed = new Set();
function writeText(output, text) {
    let rest = Buffer.from(text);
    if (process.platform === 'win32' || streamed.has(output)) {
        process[output].write(rest);
        return;
    }
    try {
        while (rest.length > 0)
            rest = rest.subarray((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(descriptors[output], rest));
    }
    catch {
        streamed.add(output);
        process[output].write(rest);
    }
}
function isDevice(output) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(descriptors[output]).isCharacterDevice();
    }
    catch {
        return false;
    }
}


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

/***/ 4930:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ toolName),
/* harmony export */   f: () => (/* binding */ toolVersion)
/* harmony export */ });
const toolName = 'interlock';
const toolVersion = '0.1.0';


/***/ }),

/***/ 4751:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ modeOf),
/* harmony export */   g: () => (/* binding */ stageOf)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3026);
/* harmony import */ var _core_stage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6335);


function stageOf(text) {
    if (text === '')
        return undefined;
    const stage = _core_stage_js__WEBPACK_IMPORTED_MODULE_1__/* .stages */ ._$.find((candidate) => candidate === text);
    if (stage === undefined)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InterlockError */ .sv('INPUT_INVALID', `stage '${text}' is not one of ${_core_stage_js__WEBPACK_IMPORTED_MODULE_1__/* .stages */ ._$.join(', ')}`);
    return stage;
}
function modeOf(text) {
    if (text === 'enforce' || text === 'report')
        return text;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InterlockError */ .sv('INPUT_INVALID', `mode '${text}' is not one of enforce, report`);
}


/***/ }),

/***/ 4416:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ input),
  U: () => (/* binding */ readActionInputs)
});

// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(3026);
// EXTERNAL MODULE: ./build/src/policy/policy-source.js
var policy_source = __webpack_require__(6556);
// EXTERNAL MODULE: ./build/src/inputs/choices.js
var choices = __webpack_require__(4751);
// EXTERNAL MODULE: ./build/src/inputs/runner-context.js
var runner_context = __webpack_require__(2979);
// EXTERNAL MODULE: ./build/src/inputs/spec.js
var inputs_spec = __webpack_require__(5816);
;// CONCATENATED MODULE: ./build/src/inputs/tripwire.js

const names = new Set([
    'NODE_OPTIONS',
    'NODE_EXTRA_CA_CERTS',
    'NODE_USE_SYSTEM_CA',
    'NODE_TLS_REJECT_UNAUTHORIZED',
    'NODE_USE_ENV_PROXY',
    'NODE_PATH',
    'NODE_COMPILE_CACHE',
    'NODE_ICU_DATA',
    'SSL_CERT_FILE',
    'SSL_CERT_DIR',
    'OPENSSL_CONF',
    'OPENSSL_CONF_INCLUDE',
    'OPENSSL_ENGINES',
    'OPENSSL_MODULES',
]);
const proxies = new Set(['HTTP_PROXY', 'HTTPS_PROXY', 'ALL_PROXY']);
const prefixes = ['LD_', 'DYLD_', 'GIT_'];
const neverDeclared = new Set(['NODE_OPTIONS', 'NODE_TLS_REJECT_UNAUTHORIZED']);
function refuseInterference(environment, declared) {
    const allowed = new Map(declared.map(parseDeclaration));
    const unexpected = Object.entries(environment).find(([name, value]) => {
        return (value !== undefined && value !== '' && isInterfering(name) && (neverDeclared.has(name.toUpperCase()) || allowed.get(name) !== value));
    });
    if (unexpected === undefined)
        return;
    const [name] = unexpected;
    const way = neverDeclared.has(name.toUpperCase())
        ? 'Make the gate the first step of its job'
        : `Make the gate the first step of its job, or, where the runner itself sets it, declare it with its value in the input \`runner-environment\`: ${name}=VALUE`;
    throw new errors/* InterlockError */.sv('ENVIRONMENT_REFUSED', `${name} is set, which changes how this program runs or whom it believes. ${way}`);
}
function isInterfering(name) {
    return names.has(name.toUpperCase()) || proxies.has(name.toUpperCase()) || prefixes.some((prefix) => name.startsWith(prefix));
}
function parseDeclaration(line) {
    const [, name, value] = /^([A-Za-z_][A-Za-z0-9_]*)=(.*)$/.exec(line) ?? [];
    if (name !== undefined && value !== undefined && value !== '')
        return [name, value];
    throw new errors/* InterlockError */.sv('INPUT_INVALID', `a line of runner-environment is not of the form NAME=VALUE; write the value that the runner sets`);
}

;// CONCATENATED MODULE: ./build/src/inputs/read-action-inputs.js






function readActionInputs(environment, eventText) {
    refuseInterference(environment, linesOf(input(environment, 'runner-environment')));
    const runner = (0,runner_context/* readRunnerContext */.g)(environment, eventText, {
        jobWorkflowRef: input(environment, 'job-workflow-ref'),
        checkRunId: optional(input(environment, 'job-check-run-id')),
        base: input(environment, 'event-base'),
        head: input(environment, 'event-head'),
    });
    return Object.freeze({
        launcher: 'action',
        policy: (0,policy_source/* trustedPolicySource */.Hi)(input(environment, 'policy')),
        stage: (0,choices/* stageOf */.g)(input(environment, 'stage')),
        environment: optional(input(environment, 'environment')),
        mode: (0,choices/* modeOf */.V)(input(environment, 'mode')),
        isSarifWanted: booleanOf('sarif', input(environment, 'sarif')),
        artifacts: linesOf(input(environment, 'artifacts')),
        bundles: linesOf(input(environment, 'bundles')),
        isAdminTokenGiven: input(environment, 'admin-token') !== '',
        trustedRoot: undefined,
        runner,
        directory: '.',
        isRecursive: false,
        isOffline: false,
        rules: [],
        repository: runner.repository,
        isVerbose: false,
        format: 'text',
        output: undefined,
    });
}
function input(environment, name) {
    const given = environment[`INPUT_${name.toUpperCase()}`]?.trim();
    if (given !== undefined && given !== '')
        return given;
    const spec = inputs_spec/* inputTable */.Fu.find(([candidate]) => candidate === name)?.[1];
    const standard = spec?.action?.default ?? '';
    return standard.includes('${{') ? '' : standard;
}
function linesOf(text) {
    return text
        .split(/\r?\n/)
        .map((line) => line.trim())
        .filter((line) => line !== '');
}
function booleanOf(name, text) {
    if (text === 'true' || text === 'false')
        return text === 'true';
    throw new errors/* InterlockError */.sv('INPUT_INVALID', `${name} '${text}' is not one of true, false`);
}
function optional(text) {
    return text === '' ? undefined : text;
}


/***/ }),

/***/ 2979:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ repositoryOf),
/* harmony export */   g: () => (/* binding */ readRunnerContext)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3026);

function readRunnerContext(environment, eventText, told) {
    const event = required(environment, 'GITHUB_EVENT_NAME');
    const payload = eventPayload(eventText);
    const sha = commitOf('GITHUB_SHA', required(environment, 'GITHUB_SHA'));
    return {
        apiUrl: urlOf(environment, 'GITHUB_API_URL'),
        serverUrl: urlOf(environment, 'GITHUB_SERVER_URL'),
        graphqlUrl: urlOf(environment, 'GITHUB_GRAPHQL_URL'),
        repository: repositoryOf(required(environment, 'GITHUB_REPOSITORY')),
        sha,
        ref: environment['GITHUB_REF'] ?? '',
        event,
        baseSha: confirmed('base', shaAt(payload, event === 'merge_group' ? ['merge_group', 'base_sha'] : ['before']), told.base),
        headSha: event === 'pull_request_target' ? headOf(payload, told) : undefined,
        run: runOf(environment, sha, told),
        gate: optional(environment['GITHUB_ACTION_REPOSITORY']),
        temporaryDirectory: required(environment, 'RUNNER_TEMP'),
    };
}
function runOf(environment, sha, { jobWorkflowRef, checkRunId }) {
    const workflowRef = environment['GITHUB_WORKFLOW_REF'] ?? '';
    const attempt = Number(environment['GITHUB_RUN_ATTEMPT'] ?? '1');
    return {
        id: environment['GITHUB_RUN_ID'] ?? '',
        attempt: Number.isInteger(attempt) && attempt > 0 ? attempt : 1,
        workflowRef,
        workflowSha: environment['GITHUB_WORKFLOW_SHA'] ?? '',
        jobWorkflowRef: jobWorkflowRef === '' ? workflowRef : jobWorkflowRef,
        job: environment['GITHUB_JOB'] ?? '',
        actor: environment['GITHUB_ACTOR'] ?? '',
        triggeringActor: environment['GITHUB_TRIGGERING_ACTOR'] ?? '',
        checkRunId,
        sha,
        ref: environment['GITHUB_REF'] ?? '',
        baseBranch: optional(environment['GITHUB_BASE_REF']),
    };
}
function required(environment, name) {
    const value = optional(environment[name]);
    if (value !== undefined)
        return value;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InterlockError */ .sv('INPUT_INVALID', `${name} is not set; the Action runs on a GitHub Actions runner, the command line is dist/cli/index.js`);
}
function optional(value) {
    return value === undefined || value === '' ? undefined : value;
}
function urlOf(environment, name) {
    const text = required(environment, name);
    const isAddress = URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
    if (isAddress)
        return text.replace(/\/+$/, '');
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InterlockError */ .sv('INPUT_INVALID', `${name} is not an http(s) address`);
}
function repositoryOf(text) {
    const match = /^([A-Za-z0-9_.-]+)\/([A-Za-z0-9_.-]+)$/.exec(text);
    const [, owner, name] = match ?? [];
    if (owner === undefined || name === undefined)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InterlockError */ .sv('INPUT_INVALID', `repository '${text}' is not of the form OWNER/NAME`);
    return { owner, name };
}
function commitOf(name, text) {
    if (/^[0-9a-f]{40}$/i.test(text))
        return text.toLowerCase();
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InterlockError */ .sv('INPUT_INVALID', `${name} is not a full commit id of 40 hex digits`);
}
function eventPayload(text) {
    if (text === undefined)
        return undefined;
    try {
        return JSON.parse(text);
    }
    catch (cause) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InterlockError */ .sv('INPUT_INVALID', 'the event file at GITHUB_EVENT_PATH is not JSON; has an earlier step changed it?', {
            cause,
        });
    }
}
function confirmed(what, named, told) {
    if (told === '')
        return undefined;
    if (named === shaOf(told))
        return named;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InterlockError */ .sv('INPUT_INVALID', `the event file at GITHUB_EVENT_PATH names ${named ?? 'no commit'} as ${what}, and the runner ${shaOf(told) ?? 'none'}; an earlier step has changed the file, or the workflow gives the input \`event-${what}\`: make Interlock the first step and leave the input out`);
}
function headOf(payload, told) {
    const head = confirmed('head', shaAt(payload, ['pull_request', 'head', 'sha']), told.head);
    if (head !== undefined)
        return head;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InterlockError */ .sv('INPUT_INVALID', 'the event does not say which commit is the head of the pull request, so there is none to judge');
}
function shaAt(payload, path) {
    let value = payload;
    for (const key of path) {
        if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key))
            return undefined;
        value = Object.entries(value).find(([name]) => name === key)?.[1];
    }
    return typeof value === 'string' ? shaOf(value) : undefined;
}
function shaOf(text) {
    return /^[0-9a-f]{40}$/.test(text) && !/^0+$/.test(text) ? text : undefined;
}


/***/ }),

/***/ 5816:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fu: () => (/* binding */ inputTable)
/* harmony export */ });
/* unused harmony exports inputSpecs, outputSpecs */
const inputSpecs = {
    policy: {
        action: { default: 'base:.github/interlock.yml' },
        cli: { value: 'FILE|preset:NAME' },
        description: 'Where the policy comes from. Action: `base:PATH` (the tip of the default branch), `preset:NAME` or `owner/repo/path@<40 hex>`; never a path of the workspace. Command line: a file (default `.github/interlock.yml` of the directory) or `preset:NAME`.',
    },
    stage: {
        action: {},
        cli: { value: 'merge|deploy|posture' },
        description: 'The point of action. Detected when not given; a milder stage than the detected one is an error.',
    },
    environment: {
        action: {},
        cli: { value: 'NAME' },
        description: 'The environment that is deployed to; makes the stage `deploy`.',
    },
    mode: {
        action: { default: 'enforce' },
        cli: { value: 'enforce|report' },
        description: '`report` says what would have been denied and does not fail; counts only where the policy opens it or there is no policy. Command line: `report` says what would be denied, and exits with 0.',
    },
    token: {
        action: { default: `\${{ github.token }}` },
        description: 'Token with which GitHub is asked; what it may read decides what can be judged.',
    },
    sarif: {
        action: { default: 'false' },
        description: "`true` writes a SARIF 2.1.0 file under the runner's temporary folder; its path is the output `sarif`.",
    },
    'admin-token': {
        action: {},
        description: "Token of an App, for what a job's own token cannot see: `administration: read` for the settings, and for the stored secrets `secrets: read`, `environments: read`, `dependabot-secrets: read` and `agent-secrets: read`. What it lacks is named and left undecided. Refused unless the workflow runs on the default branch.",
    },
    'runner-environment': {
        action: {},
        description: 'Variables of the runner that change how this program connects (`HTTPS_PROXY`, `NODE_EXTRA_CA_CERTS`, ...), `NAME=VALUE` a line. One that is set and not declared with its value is refused.',
    },
    artifacts: {
        action: {},
        description: 'What is deployed, a line each: path globs, `sha256:<64 hex>`, `oci://registry/name@sha256:<64 hex>`; makes the stage `deploy`. Files are copied read-only, and the output `staged-artifacts` names the copies.',
    },
    bundles: {
        action: {},
        description: 'Sigstore bundle files for the artifacts, a path a line; attestations that GitHub stores are looked up by digest beside them.',
    },
    'job-check-run-id': {
        action: { default: `\${{ job.check_run_id }}` },
        description: 'Which job runs. Filled in by the runner; do not give it.',
        isHidden: true,
    },
    artifact: {
        cli: { value: 'FILE|sha256:HEX', isMultiple: true },
        description: 'What is deployed: a path or glob, a digest, or `oci://registry/name@sha256:HEX`; may be given several times.',
    },
    bundle: { cli: { value: 'FILE', isMultiple: true }, description: 'Sigstore bundle file for the artifacts; may be given several times.' },
    'trusted-root': {
        cli: { value: 'FILE' },
        description: "Sigstore trust root under which alone signatures count, in place of the built-in ones of Sigstore's public instance and GitHub. One with logs for certificates and signatures is judged as the public instance is, any other by signed timestamps.",
    },
    'job-workflow-ref': {
        action: { default: `\${{ job.workflow_ref }}` },
        description: 'Where the running job stands. Filled in by the runner; do not give it.',
        isHidden: true,
    },
    'event-base': {
        action: { default: `\${{ github.event.merge_group.base_sha || github.event.before }}` },
        description: 'What the event says that the change is compared with. Filled in by the runner; do not give it.',
        isHidden: true,
    },
    'event-head': {
        action: { default: `\${{ github.event.pull_request.head.sha }}` },
        description: 'The head of the pull request. Filled in by the runner; do not give it.',
        isHidden: true,
    },
    recursive: { cli: {}, description: 'Judge every directory with `.github/workflows` or an action.yml as a repository of its own.' },
    rule: {
        cli: { value: 'ID', isMultiple: true },
        description: 'Judge only this rule; may be given several times. The verdict is then about these rules alone.',
    },
    offline: {
        cli: {},
        description: 'Ask nothing of GitHub, whatever `--repo` and tokens are there. What only it knows is unknown, counted, and denies nothing.',
    },
    repo: {
        cli: { value: 'OWNER/NAME' },
        description: 'Name of the repository in the directory, for the rules that compare owners. With a token in GH_TOKEN or GITHUB_TOKEN GitHub is asked about it, and what it does not answer counts as unknown.',
    },
    verbose: {
        cli: {},
        description: 'List in the text also what is recorded only, old or excepted, every gap, and the rules that do not apply.',
    },
    format: { cli: { value: 'text|json|sarif|markdown|github' }, description: 'What is written to standard output (default `text`).' },
    output: { cli: { value: 'FILE' }, description: 'Write the result to this file instead of standard output.' },
};
const inputTable = Object.entries(inputSpecs);
const outputSpecs = {
    verdict: '`allow` or `deny`; `deny` from the first statement on until an `allow` was decided.',
    enforced: '`true` when a deny fails the job, `false` with `mode: report`.',
    'exit-reason': '`none`, `violation`, `unknown`, `policy` or `internal`.',
    message: 'The verdict in one line.',
    stage: 'The stage that was judged.',
    'why-stage': 'Why it is this stage.',
    binding: '`true` when the change under judgement could write neither the policy nor the program.',
    'denied-rules': 'Ids of the rules that deny, separated by commas.',
    'denied-count': 'Number of findings that deny.',
    'warned-count': 'Number of findings that warn.',
    'unknown-count': 'Number of rules that could not be decided.',
    decision: 'Path of the decision file (`interlock.decision/v1`).',
    'artifact-digests': 'Digests of what is deployed, `sha256:<64 hex>  name` a line.',
    'staged-artifacts': 'Paths of the read-only copies of the files that were judged, one a line.',
    sarif: 'Path of the SARIF file, when `sarif: true`.',
};


/***/ }),

/***/ 6556:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $0: () => (/* binding */ localPolicySource),
/* harmony export */   Hi: () => (/* binding */ trustedPolicySource),
/* harmony export */   r2: () => (/* binding */ defaultPolicyPath)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3026);

const defaultPolicyPath = '.github/interlock.yml';
const remoteForm = /^([\w.-]+)\/([\w.-]+)\/([^@]+)@([0-9a-f]{40})$/i;
function trustedPolicySource(text) {
    if (text.startsWith('preset:'))
        return { kind: 'preset', name: text.slice('preset:'.length) };
    if (text.startsWith('base:'))
        return { kind: 'base', path: cleanPath(text.slice('base:'.length), text) };
    const remote = remoteForm.exec(text);
    if (remote !== null) {
        const [, owner = '', name = '', path = '', commit = ''] = remote;
        return { kind: 'remote', repository: { owner, name }, path: cleanPath(path, text), commit: commit.toLowerCase() };
    }
    if (/^[\w.-]+\/[\w.-]+\/.+@/.test(text)) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InterlockError */ .sv('POLICY_UNTRUSTED', `policy '${text}' names a ref that can move; write the full commit: owner/repo/path@<40 hex>`);
    }
    const why = 'a change could bring its own policy with it';
    const allowed = `base:${defaultPolicyPath} (the default branch), preset:NAME or owner/repo/path@<40 hex>`;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InterlockError */ .sv('POLICY_UNTRUSTED', `policy '${text}' is a path of the workspace, and ${why}; write ${allowed}`);
}
function localPolicySource(text) {
    if (text === undefined)
        return { kind: 'file', path: defaultPolicyPath, isDefault: true };
    if (text.startsWith('preset:'))
        return { kind: 'preset', name: text.slice('preset:'.length) };
    return { kind: 'file', path: text, isDefault: false };
}
function cleanPath(path, whole) {
    const segments = path.split('/').filter((segment) => segment !== '' && segment !== '.');
    if (segments.length === 0 || segments.includes('..')) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InterlockError */ .sv('POLICY_UNTRUSTED', `policy '${whole}' names no file within its repository; write a path without '..'`);
    }
    return segments.join('/');
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
    const inputs = (0,read_action_inputs/* readActionInputs */.U)(env, eventText(env['GITHUB_EVENT_PATH']));
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
        token: (0,read_action_inputs/* input */.h)(process.env, 'token'),
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
