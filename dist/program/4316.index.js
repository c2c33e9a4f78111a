export const id = 4316;
export const ids = [4316];
export const modules = {

/***/ 43422:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ openArtifacts)
});

// EXTERNAL MODULE: ./build/src/core/facts.js
var facts = __webpack_require__(6214);
;// CONCATENATED MODULE: ./build/src/adapters/npm/limits.js
const npmLimits = {
    packages: 100,
    document: 16 * 1024 * 1024,
    tarball: 1024 * 1024 * 1024,
    attestations: 64,
    documentTime: 20_000,
    tarballTime: 60_000,
    deadline: 120_000,
    abreast: 8,
};

;// CONCATENATED MODULE: ./build/src/adapters/npm/open-packages.js


function openPackages(network) {
    const address = network?.npmRegistry;
    if (network === undefined || address === undefined)
        return noPackages(network === undefined ? offline : noRegistry);
    const { transport, userAgent } = network;
    let opened;
    const open = () => {
        opened ??= __webpack_require__.e(/* import() */ 6411).then(__webpack_require__.bind(__webpack_require__, 86411)).then(({ npmRegistry }) => npmRegistry({ address, transport, userAgent, limits: npmLimits }));
        return opened;
    };
    return {
        resolve: async (named) => (await open()).resolve(named),
        attestations: async (purls, signal) => (await open()).attestations(purls, signal),
    };
}
const offline = {
    cause: 'offline',
    why: 'no registry is asked in this run',
    remedy: 'run `check` without `--offline`, or name its tarball as a file',
};
const noRegistry = {
    cause: 'empty',
    why: 'no registry is named in which the package could be looked up',
    remedy: 'give the https address of its registry: `npm-registry` of the Action, `--npm-registry` on the command line',
};
function noPackages(reason) {
    const gapFor = (item) => (0,facts/* gap */.rQ)({ item, ...reason });
    return { resolve: async ({ purl }) => gapFor(purl), attestations: async (purls) => purls.map(gapFor) };
}

;// CONCATENATED MODULE: ./build/src/adapters/artifacts/open-artifacts.js

function openArtifacts(settings) {
    const packages = openPackages(settings.network);
    let opened;
    let verifier;
    const open = () => {
        opened ??= __webpack_require__.e(1305).then(__webpack_require__.bind(__webpack_require__, 11305)).then(({ diskArtifacts }) => diskArtifacts(settings, packages));
        return opened;
    };
    return {
        artifacts: {
            stage: async (lines) => (await open()).stage(lines),
            readBundles: async (paths) => (await open()).readBundles(paths),
        },
        packages,
        verifier: {
            begin: (subjects, bundles) => {
                open()
                    .then((opening) => opening.begin?.(subjects, bundles))
                    .catch(() => undefined);
            },
            verify: async (...asked) => {
                verifier = await open();
                return verifier.verify(...asked);
            },
            trusting: async (named) => {
                verifier = await open();
                return verifier.trusting(named);
            },
            roots: () => verifier?.roots() ?? [],
        },
    };
}


/***/ }),

/***/ 75582:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ diskTree)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_location_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54582);
/* harmony import */ var _error_code_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78420);
/* harmony import */ var _tree_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10710);





const entryLimit = 50_000;
const link = 'is a symbolic link; GitHub reads regular files only';
function diskTree(root) {
    const plainDirectories = new Set();
    return {
        source: 'disk',
        list: async (paths) => paths.map((path) => listDirectory(root, path, plainDirectories)),
        read: async (paths) => paths.map((path) => readText(root, path, plainDirectories)),
    };
}
function listDirectory(root, path, plainDirectories) {
    const obstacle = obstacleOnTheWay(root, path, plainDirectories);
    if (obstacle !== undefined)
        return { ...obstacle, path };
    try {
        const place = placeOf(root, path);
        const stats = path === '' ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(place)) : (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(place);
        if (stats.isSymbolicLink())
            return { state: 'unreadable', path, cause: 'invalid', why: link };
        if (!stats.isDirectory())
            return { state: 'absent', path };
        const entries = entriesOf(place);
        if (entries !== undefined)
            return { state: 'entries', path, entries };
        return { state: 'unreadable', path, cause: 'limit', why: `has more than ${entryLimit} entries, the limit for one directory` };
    }
    catch (error) {
        return { ...obstacleOf(error), path };
    }
}
function entriesOf(place) {
    const directory = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.opendirSync)(place);
    const entries = [];
    try {
        for (let entry = directory.readSync(); entry !== null; entry = directory.readSync()) {
            if (entries.length === entryLimit)
                return undefined;
            entries.push({ name: entry.name, kind: kindOf(entry) });
        }
    }
    finally {
        directory.closeSync();
    }
    return entries.toSorted((a, b) => (0,_core_location_js__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n6)(a.name, b.name));
}
function kindOf(entry) {
    if (entry.isFile())
        return 'file';
    if (entry.isDirectory())
        return 'directory';
    return entry.isSymbolicLink() ? 'link' : 'other';
}
function readText(root, path, plainDirectories) {
    const obstacle = path === '' ? directoryRefusal : obstacleOnTheWay(root, path, plainDirectories);
    if (obstacle !== undefined)
        return { ...obstacle, path };
    if ((0,_tree_path_js__WEBPACK_IMPORTED_MODULE_3__/* .isScrubbedName */ .AJ)(path))
        return { state: 'unreadable', path, cause: 'invalid', why: _tree_path_js__WEBPACK_IMPORTED_MODULE_3__/* .scrubbedName */ .AR };
    try {
        const place = placeOf(root, path);
        const refusal = refusalOf((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(place));
        if (refusal !== undefined)
            return { ...refusal, path };
        const bytes = bytesOf(place);
        return bytes instanceof Uint8Array ? decode(bytes, path) : { ...bytes, path };
    }
    catch (error) {
        return { ...obstacleOf(error), path };
    }
}
const directoryRefusal = { state: 'unreadable', cause: 'invalid', why: 'is a directory, where a file must be' };
function refusalOf(stats) {
    if (stats.isSymbolicLink())
        return { state: 'unreadable', cause: 'invalid', why: link };
    if (stats.isDirectory())
        return directoryRefusal;
    if (!stats.isFile())
        return { state: 'unreadable', cause: 'invalid', why: 'is neither a regular file nor a directory; GitHub reads regular files only' };
    return stats.size > _tree_path_js__WEBPACK_IMPORTED_MODULE_3__/* .fileLimit */ .ub ? { state: 'unreadable', cause: 'limit', why: (0,_tree_path_js__WEBPACK_IMPORTED_MODULE_3__/* .overFileLimit */ .ye)(stats.size) } : undefined;
}
const openFlags = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW ?? 0) | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0);
function bytesOf(place) {
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(place, openFlags);
    try {
        const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file);
        const refusal = refusalOf(stats);
        if (refusal !== undefined)
            return refusal;
        const bytes = new Uint8Array(stats.size + 1);
        let length = 0;
        for (let read = -1; read !== 0 && length < bytes.length; length += read)
            read = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, bytes, length, bytes.length - length, null);
        if (length > stats.size)
            return { state: 'unreadable', cause: 'invalid', why: 'grew while it was read' };
        return bytes.subarray(0, length);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
    }
}
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
function decode(bytes, path) {
    try {
        return { state: 'text', path, text: utf8.decode(bytes) };
    }
    catch {
        return { state: 'unreadable', path, cause: 'invalid', why: 'is not valid UTF-8' };
    }
}
function obstacleOnTheWay(root, path, plainDirectories) {
    const why = (0,_tree_path_js__WEBPACK_IMPORTED_MODULE_3__/* .pathProblem */ .z9)(path) ?? (node_path__WEBPACK_IMPORTED_MODULE_1__.sep === '\\' && /[\\:]/.test(path) ? 'has a character that separates paths on this system' : undefined);
    if (why !== undefined)
        return { state: 'unreadable', cause: 'invalid', why };
    for (const directory of (0,_tree_path_js__WEBPACK_IMPORTED_MODULE_3__/* .directoriesAbove */ .jH)(path)) {
        if (plainDirectories.has(directory))
            continue;
        const obstacle = directoryObstacle(root, directory);
        if (obstacle !== undefined)
            return obstacle;
        plainDirectories.add(directory);
    }
    return undefined;
}
function directoryObstacle(root, directory) {
    try {
        const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(placeOf(root, directory));
        if (stats.isSymbolicLink())
            return { state: 'unreadable', cause: 'invalid', why: `lies behind ${JSON.stringify(directory)}, which ${link}` };
        return stats.isDirectory() ? undefined : { state: 'absent' };
    }
    catch (error) {
        return obstacleOf(error);
    }
}
function placeOf(root, path) {
    return path === '' ? root : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path);
}
function obstacleOf(error) {
    const code = (0,_error_code_js__WEBPACK_IMPORTED_MODULE_4__/* .errorCode */ .C)(error);
    switch (code) {
        case 'ENOENT':
        case 'ENOTDIR':
            return { state: 'absent' };
        case 'EACCES':
        case 'EPERM':
            return {
                state: 'unreadable',
                cause: 'forbidden',
                why: `may not be read by this user (${code})`,
                remedy: 'give the user who runs Interlock the right to read it',
            };
        case 'ELOOP':
            return { state: 'unreadable', cause: 'invalid', why: link };
        default:
            return { state: 'unreadable', cause: 'invalid', why: `could not be read (${code})` };
    }
}


/***/ }),

/***/ 2716:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $n: () => (/* binding */ diskPolicyFiles),
/* harmony export */   CV: () => (/* binding */ rootOfPolicy),
/* harmony export */   vo: () => (/* binding */ githubPolicyFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _disk_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75582);



function githubPolicyFiles(repository, commit, api) {
    return {
        read: async (files) => {
            const others = files.flatMap(({ place, path }) => place.kind === 'commit' ? [{ repository: { owner: place.owner, name: place.name }, commit: place.commit, path }] : []);
            if (others.length < files.length)
                return files.map(({ path }) => unread(path, 'it lies on this machine, and the Action reads policies at a commit'));
            const answer = await api.snapshot({ repository, commit, base: 'none', directories: [], files: [], policy: undefined, others });
            if (answer.state !== 'value')
                return files.map(({ path }) => ({ state: 'unreadable', path, cause: answer.state, why: answer.why }));
            return files.map(({ path }, index) => answer.value.others[index] ?? unread(path, 'GitHub did not answer for it'));
        },
    };
}
const diskPolicyFiles = {
    read: async (files) => Promise.all(files.map(readFromDisk)),
};
async function readFromDisk({ place, path }) {
    if (place.kind === 'commit')
        return unread(path, 'it lies in a repository, and the command line fetches no policies');
    const [answer] = await (0,_disk_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .diskTree */ .c)(place.path).read([path]);
    return answer ?? unread(path, 'the directory did not answer for it');
}
function unread(path, why) {
    return { state: 'unreadable', path, cause: 'invalid', why };
}
function rootOfPolicy(path) {
    const own = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path));
    for (let directory = own;; directory = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(directory)) {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, '.git')))
            return directory;
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(directory) === directory)
            return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(own) === '.github' ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(own) : own;
    }
}


/***/ }),

/***/ 39412:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ openRegistries)
/* harmony export */ });
function openRegistries(settings) {
    let opened;
    return {
        signatures: async (image, signal) => {
            opened ??= __webpack_require__.e(4428).then(__webpack_require__.bind(__webpack_require__, 24428)).then(({ startRegistries }) => startRegistries(settings));
            return (await opened).signatures(image, signal);
        },
    };
}


/***/ }),

/***/ 43967:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ issuerOfServer),
/* harmony export */   q: () => (/* binding */ serverOfIssuer)
/* harmony export */ });
const publicIssuer = 'https://token.actions.githubusercontent.com';
const publicServer = 'https://github.com';
function issuerOfServer(server) {
    if (server === publicServer)
        return publicIssuer;
    const tenant = /^https:\/\/([a-z0-9-]+\.ghe\.com)$/.exec(server)?.[1];
    return tenant === undefined ? `${server}/_services/token` : `https://token.actions.${tenant}`;
}
function serverOfIssuer(issuer) {
    const [, address, slug] = /^(https:\/\/[A-Za-z0-9.-]+(?::\d+)?(?:\/_services\/token)?)(\/[A-Za-z0-9-]+)?$/.exec(issuer) ?? [];
    if (address === undefined || (slug ?? '').startsWith('/_'))
        return undefined;
    if (address === publicIssuer)
        return publicServer;
    const tenant = /^https:\/\/token\.actions\.([a-z0-9-]+\.ghe\.com)$/.exec(address)?.[1];
    if (tenant !== undefined)
        return `https://${tenant}`;
    return address.endsWith('/_services/token') ? address.slice(0, -'/_services/token'.length) : undefined;
}


/***/ }),

/***/ 6214:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L5: () => (/* binding */ unknown),
/* harmony export */   cw: () => (/* binding */ isMany),
/* harmony export */   eO: () => (/* binding */ known),
/* harmony export */   rQ: () => (/* binding */ gap),
/* harmony export */   uI: () => (/* binding */ gapOfUnknown)
/* harmony export */ });
/* unused harmony export gapCauses */
const gapCauses = (/* unused pure expression or super */ null && ([
    'forbidden',
    'absent',
    'limited',
    'outage',
    'unsupported',
    'no-token',
    'offline',
    'invalid',
    'limit',
    'truncated',
    'empty',
    'unresolvable',
]));
function gap(fields) {
    return { kind: 'gap', ...fields };
}
function gapOfUnknown(item, { cause, reason, remedy }) {
    return gap({ item, cause, why: reason, remedy });
}
function known(value, source) {
    return { state: 'known', value, source };
}
function unknown(fields) {
    return { state: 'unknown', ...fields };
}
function isMany(value) {
    return typeof value === 'object' && value !== null && 'items' in value && 'gaps' in value && Array.isArray(value.gaps);
}


/***/ }),

/***/ 4316:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openActionWorld: () => (/* binding */ openActionWorld)
});

// EXTERNAL MODULE: ./build/src/adapters/artifacts/open-artifacts.js + 2 modules
var open_artifacts = __webpack_require__(43422);
// EXTERNAL MODULE: ./build/src/adapters/github/github-api.js + 12 modules
var github_api = __webpack_require__(37339);
// EXTERNAL MODULE: ./build/src/adapters/github/is-loopback.js
var is_loopback = __webpack_require__(17022);
// EXTERNAL MODULE: ./build/src/artifact/actions-issuer.js
var actions_issuer = __webpack_require__(43967);
// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(43026);
// EXTERNAL MODULE: ./build/src/adapters/github/json.js
var json = __webpack_require__(30152);
// EXTERNAL MODULE: ./build/src/adapters/github/read-body.js
var read_body = __webpack_require__(37947);
;// CONCATENATED MODULE: ./build/src/adapters/oidc/get-json.js


const answerBytes = 256 * 1024;
const deadline = 10_000;
async function getJson(transport, { url, authorization, name }) {
    if (!isSafe(url))
        return { state: 'failed', why: `the address of ${name} is not an https address` };
    const controller = new AbortController();
    const stopped = new Promise((_, reject) => {
        controller.signal.addEventListener('abort', () => reject(new Error(`${name} did not answer within ${deadline / 1000} seconds`)));
    });
    stopped.catch(() => undefined);
    const timer = setTimeout(() => controller.abort(), deadline);
    try {
        return await Promise.race([read(transport, { url, authorization, name }, controller.signal), stopped]);
    }
    catch (error) {
        const isLate = controller.signal.aborted;
        return { state: 'failed', why: isLate && error instanceof Error ? error.message : `the connection to ${name} failed` };
    }
    finally {
        clearTimeout(timer);
        controller.abort();
    }
}
async function read(transport, { url, authorization, name }, signal) {
    const headers = { accept: 'application/json', ...(authorization === undefined ? {} : { authorization }) };
    const response = await transport(url, { method: 'GET', headers, body: undefined, signal });
    if (response.status !== 200) {
        response.discard();
        return { state: 'failed', why: `${name} answered ${response.status}` };
    }
    const body = await (0,read_body/* readBody */.x)(response, answerBytes);
    if (body === undefined)
        return { state: 'failed', why: `the answer of ${name} is over the limit of ${answerBytes} bytes` };
    return parsed(new TextDecoder().decode(body), name);
}
function parsed(text, name) {
    try {
        return { state: 'value', value: JSON.parse(text) };
    }
    catch {
        return { state: 'failed', why: `the answer of ${name} is not JSON` };
    }
}
function isSafe(url) {
    if (!URL.canParse(url))
        return false;
    const { protocol, hostname } = new URL(url);
    return protocol === 'https:' || (protocol === 'http:' && (0,is_loopback/* isLoopback */.U)(hostname));
}

;// CONCATENATED MODULE: ./build/src/adapters/oidc/is-issuer.js
function isIssuer(claimed, issuer) {
    if (claimed === issuer)
        return true;
    const isShared = !issuer.endsWith('/_services/token');
    return isShared && claimed.startsWith(`${issuer}/`) && /^[A-Za-z0-9][A-Za-z0-9-]{0,99}$/.test(claimed.slice(issuer.length + 1));
}

;// CONCATENATED MODULE: ./build/src/adapters/oidc/identity-tokens.js





function identityTokens({ requestUrl, requestToken, server, transport }) {
    return {
        claims: async (job) => {
            if (requestUrl === undefined || requestToken === undefined)
                return { state: 'missing' };
            const audience = `interlock:${Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString('hex')}`;
            const url = `${requestUrl}${requestUrl.includes('?') ? '&' : '?'}audience=${encodeURIComponent(audience)}`;
            const asked = await getJson(transport, { url, authorization: `Bearer ${requestToken}`, name: 'the token service of the runner' });
            if (asked.state === 'failed')
                return { state: 'outage', why: asked.why };
            const token = (0,json/* textOf */.b6)(asked.value, 'value');
            if (token === undefined)
                return { state: 'outage', why: 'the token service of the runner gave no token' };
            const issuer = (0,actions_issuer/* issuerOfServer */.e)(server);
            const keys = await getJson(transport, { url: `${issuer}/.well-known/jwks`, authorization: undefined, name: 'the issuer of tokens' });
            if (keys.state === 'failed')
                return { state: 'outage', why: keys.why };
            return verify(token, { keys: keys.value, issuer, audience, job });
        },
    };
}
const clockTolerance = 60;
async function verify(token, { keys, issuer, audience, job }) {
    const { createLocalJWKSet, jwtVerify } = await __webpack_require__.e(/* import() */ 3143).then(__webpack_require__.bind(__webpack_require__, 73143));
    const found = (0,json/* listOf */.c3)(keys, 'keys');
    if (found === undefined)
        return { state: 'outage', why: 'the issuer of tokens gave no keys' };
    try {
        const keySet = createLocalJWKSet({ keys: found });
        const requiredClaims = ['exp', 'iat', 'iss', 'sub'];
        const { payload } = await jwtVerify(token, keySet, { algorithms: ['RS256'], audience, clockTolerance, requiredClaims });
        if (!isIssuer(payload.iss ?? '', issuer))
            return { state: 'refused', why: `its issuer is not ${issuer}` };
        const claims = textsOf(payload);
        const stranger = differenceFrom(claims, job);
        return stranger === undefined ? { state: 'value', claims } : { state: 'refused', why: stranger };
    }
    catch (error) {
        return { state: 'refused', why: withoutToken((0,errors/* messageOfError */.TX)(error), token) };
    }
}
function withoutToken(message, token) {
    return message.replaceAll(token, '***');
}
function textsOf(payload) {
    return Object.fromEntries(Object.entries(payload).filter((entry) => typeof entry[1] === 'string'));
}
function differenceFrom(claims, job) {
    const wanted = [
        ['repository', job.repository],
        ['run_id', job.runId],
        ['run_attempt', String(job.runAttempt)],
        ['sha', job.sha],
        ['job_workflow_ref', job.jobWorkflowRef],
    ];
    const different = wanted.find(([name, value]) => !isSameClaim(name, (0,json/* fieldOf */._F)(claims, name), value));
    if (different !== undefined)
        return `it is another job's: ${different[0]} is not that of this one`;
    const checkRun = claims['check_run_id'];
    if (checkRun === undefined || checkRun === job.checkRunId)
        return undefined;
    return job.checkRunId === undefined
        ? 'the runner does not say which job this is, so the token may be that of another one'
        : "it is another job's: check_run_id is not that of this one";
}
function isSameClaim(name, claim, value) {
    if (typeof claim !== 'string' || value === '')
        return false;
    return name === 'repository' ? claim.toLowerCase() === value.toLowerCase() : claim === value;
}

// EXTERNAL MODULE: ./build/src/adapters/policy-files.js
var policy_files = __webpack_require__(2716);
// EXTERNAL MODULE: ./build/src/adapters/registry/open-registries.js
var open_registries = __webpack_require__(39412);
// EXTERNAL MODULE: ./build/src/data/tool.js
var tool = __webpack_require__(4930);
// EXTERNAL MODULE: ./build/src/inputs/read-action-inputs.js + 1 modules
var read_action_inputs = __webpack_require__(44416);
;// CONCATENATED MODULE: ./build/src/start/open-world.js








function openActionWorld({ env, inputs: { npmRegistry }, runner, api, threadLauncher }) {
    const { repository, sha, serverUrl, temporaryDirectory, run } = runner;
    const adminToken = (0,read_action_inputs/* input */.h)(env, 'admin-token');
    const refreshesRoots = !(0,is_loopback/* isLoopback */.U)(new URL(runner.apiUrl).hostname);
    const directory = env['GITHUB_WORKSPACE'] ?? process.cwd();
    const network = { transport: (0,github_api/* httpTransport */.k)(), userAgent: `${tool/* toolName */.U}/${tool/* toolVersion */.f}`, npmRegistry, refreshesRoots };
    return {
        platform: api.platform(repository),
        administration: adminToken === '' ? undefined : api.administration(repository, adminToken),
        identityTokens: identityTokens({
            requestUrl: optional(env['ACTIONS_ID_TOKEN_REQUEST_URL']),
            requestToken: optional(env['ACTIONS_ID_TOKEN_REQUEST_TOKEN']),
            server: serverUrl,
            transport: (0,github_api/* httpTransport */.k)(),
        }),
        policyFiles: (0,policy_files/* githubPolicyFiles */.vo)(repository, sha, api),
        registries: (0,open_registries/* openRegistries */.c)({
            env,
            userAgent: `${tool/* toolName */.U}/${tool/* toolVersion */.f}`,
            job: { serverUrl, actor: run.actor, token: (0,read_action_inputs/* input */.h)(env, 'token') },
        }),
        ...(0,open_artifacts/* openArtifacts */.u)({ directory, temporaryDirectory, trustedRoot: undefined, network, threadLauncher }),
    };
}
function optional(value) {
    return value === '' ? undefined : value;
}


/***/ })

};
