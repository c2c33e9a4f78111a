export const id = 4745;
export const ids = [7339,3069,4745];
export const modules = {

/***/ 47894:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ apiVersion),
/* harmony export */   a: () => (/* binding */ userAgentOf)
/* harmony export */ });
const apiVersion = '2022-11-28';
function userAgentOf({ userAgent, orchestrationId }) {
    if (orchestrationId === undefined)
        return userAgent;
    return `${userAgent} actions_orchestration_id/${orchestrationId.replace(/[^\w.-]/g, '_').slice(0, 200)}`;
}


/***/ }),

/***/ 82225:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xs: () => (/* binding */ parseBlob),
/* harmony export */   cZ: () => (/* binding */ parseTree),
/* harmony export */   mQ: () => (/* binding */ gitFragments)
/* harmony export */ });
/* harmony import */ var _tree_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10710);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30152);


const gitFragments = `
fragment Names on Tree { oid entries { name mode type oid } }
fragment Texts on Tree { oid entries { name mode type oid object { __typename ...Text } } }
fragment Text on Blob { oid byteSize isBinary isTruncated text }
fragment Root on Commit { oid tree { ...Names } }
`;
function parseTree(value) {
    const oid = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(value, 'oid');
    const list = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(value, 'entries');
    if (oid === undefined || list === undefined)
        return undefined;
    const entries = new Map();
    for (const item of list) {
        const name = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(item, 'name');
        const entry = parseEntry(item);
        if (name === undefined || name === '' || name.includes('/') || entry === undefined)
            return undefined;
        entries.set(name, entry);
    }
    return { oid, entries };
}
const symbolicLink = 0o120000;
const executableFile = 0o100755;
const groupWritableFile = 0o100664;
const plainFile = 0o100644;
function parseEntry(value) {
    const oid = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(value, 'oid');
    const mode = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .numberOf */ .rl)(value, 'mode');
    if (oid === undefined || mode === undefined)
        return undefined;
    return { kind: kindOf(mode, (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(value, 'type')), oid, blob: parseBlob((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldOf */ ._F)(value, 'object')) };
}
function kindOf(mode, type) {
    if (mode === symbolicLink)
        return 'link';
    if (type === 'tree')
        return 'directory';
    return type === 'blob' && [plainFile, executableFile, groupWritableFile].includes(mode) ? 'file' : 'other';
}
function parseBlob(value) {
    const oid = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(value, 'oid');
    const size = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .numberOf */ .rl)(value, 'byteSize');
    if (oid === undefined || size === undefined)
        return undefined;
    const text = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(value, 'text');
    const isTruncated = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldOf */ ._F)(value, 'isTruncated') !== false;
    const isBinary = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldOf */ ._F)(value, 'isBinary') === true;
    return { oid, answer: (path) => ({ path, ...contentOf({ size, text, isTruncated, isBinary }) }) };
}
function contentOf({ size, text, isTruncated, isBinary }) {
    if (size > _tree_path_js__WEBPACK_IMPORTED_MODULE_1__/* .fileLimit */ .ub)
        return { state: 'unreadable', cause: 'limit', why: (0,_tree_path_js__WEBPACK_IMPORTED_MODULE_1__/* .overFileLimit */ .ye)(size) };
    if (isBinary)
        return { state: 'unreadable', cause: 'invalid', why: 'is binary, not UTF-8 text' };
    if (isTruncated)
        return { state: 'unreadable', cause: 'truncated', why: `was cut by GitHub: not all of its ${size} bytes were given` };
    if (text === undefined)
        return { state: 'unreadable', cause: 'empty', why: 'was listed by GitHub without its content' };
    const length = Buffer.byteLength(text, 'utf8');
    if (length === size || length + 3 === size)
        return { state: 'text', text };
    if (length < size)
        return { state: 'unreadable', cause: 'truncated', why: `came with ${length} of its ${size} bytes` };
    return { state: 'unreadable', cause: 'invalid', why: 'is not valid UTF-8' };
}


/***/ }),

/***/ 37339:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ githubApi),
  k: () => (/* reexport */ github_transport.httpTransport)
});

// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(43026);
// EXTERNAL MODULE: ./build/src/adapters/error-code.js
var error_code = __webpack_require__(78420);
// EXTERNAL MODULE: ./build/src/adapters/system-clock.js
var system_clock = __webpack_require__(63462);
// EXTERNAL MODULE: ./build/src/adapters/github/json.js
var json = __webpack_require__(30152);
// EXTERNAL MODULE: ./build/src/adapters/github/read-body.js
var read_body = __webpack_require__(37947);
;// CONCATENATED MODULE: ./build/src/adapters/github/chain.js




const chainLimits = { deadline: 20_000, retries: 2, retryBase: 1000, answerBytes: 32 * 1024 * 1024, budget: 500 };
class ChainStop extends Error {
    name = 'AbortError';
    failure;
    constructor(failure) {
        super(failure.why);
        this.failure = failure;
    }
}
function meter() {
    let calls = 0;
    let date;
    const remaining = new Map();
    return {
        count: () => {
            calls += 1;
        },
        note: (headers) => {
            const left = headers.get('x-ratelimit-remaining') ?? '';
            date ??= dateOf(headers.get('date'));
            if (/^\d{1,9}$/.test(left))
                remaining.set((headers.get('x-ratelimit-resource') ?? 'core').slice(0, 40), Number(left));
        },
        usage: () => ({ calls, remaining: remaining.size === 0 ? undefined : Math.min(...remaining.values()) }),
        firstDate: () => date,
    };
}
function dateOf(text) {
    const time = text === undefined || !text.endsWith(' GMT') ? Number.NaN : Date.parse(text);
    return Number.isNaN(time) ? undefined : new Date(time).toISOString();
}
function startChain(ports, outer) {
    const { limits } = ports;
    const controller = new AbortController();
    const stop = () => controller.abort(new ChainStop({ state: 'outage', why: 'GitHub did not answer before the time for all questions ran out' }));
    const start = system_clock/* systemClock */.m.elapsed();
    const timer = setTimeout(() => controller.abort(lateStop(limits)), limits.deadline);
    const stopped = new Promise((_, reject) => controller.signal.addEventListener('abort', () => reject(controller.signal.reason), { once: true }));
    stopped.catch(() => undefined);
    if (outer?.aborted === true)
        stop();
    else
        outer?.addEventListener('abort', stop, { once: true });
    const within = (work) => {
        work.catch(() => undefined);
        return Promise.race([work, stopped]);
    };
    const hasTimeFor = (wait) => system_clock/* systemClock */.m.elapsed() - start + wait < limits.deadline;
    let attempts = 0;
    const fetch = async (url, init) => {
        attempts += 1;
        if (attempts > limits.retries + 1)
            throw new ChainStop({ state: 'outage', why: `GitHub gave no usable answer in ${limits.retries + 1} attempts` });
        const hasAnother = () => attempts <= limits.retries && hasTimeFor(attempts ** 2 * limits.retryBase);
        return attempt(url, init, { ...ports, signal: controller.signal, within, hasAnother });
    };
    const end = () => {
        clearTimeout(timer);
        outer?.removeEventListener('abort', stop);
        controller.abort(lateStop(limits));
    };
    return { fetch, signal: controller.signal, hasTimeFor, within, end };
}
function lateStop({ deadline }) {
    return new ChainStop({ state: 'outage', why: `GitHub did not answer within ${deadline / 1000} seconds` });
}
async function attempt(url, init, context) {
    try {
        const response = await followWithin(url, init, context);
        const body = await bodyOf(response, context);
        if (response.status >= 500 && !context.hasAnother())
            throw new ChainStop({ state: 'outage', why: `GitHub answered ${response.status}` });
        return rebuilt(response, body, url);
    }
    catch (error) {
        if (context.signal.aborted)
            throw context.signal.reason;
        if (error instanceof ChainStop || context.hasAnother())
            throw error;
        throw new ChainStop({ state: 'outage', why: `the connection to GitHub failed (${reasonOf(error)})` });
    }
}
const redirects = new Set([301, 302, 303, 307, 308]);
const redirectLimit = 3;
async function followWithin(url, init, context) {
    let target = url;
    for (let hop = 0; hop <= redirectLimit; hop += 1) {
        if (!context.origins.has(new URL(target).origin)) {
            throw new ChainStop({
                state: 'outage',
                why: `GitHub leads to ${JSON.stringify(new URL(target).host)}, which is not the API's host and is not given the token`,
            });
        }
        const response = await send(target, init, context);
        if (!redirects.has(response.status))
            return response;
        response.discard();
        const location = response.headers.get('location');
        if (location === undefined || !URL.canParse(location, target) || init.method !== 'GET')
            break;
        target = new URL(location, target).href;
    }
    throw new ChainStop({ state: 'outage', why: 'GitHub redirects the request without an end that may be followed' });
}
async function send(url, init, { transport, meter, limits, signal, within }) {
    if (signal.aborted)
        throw signal.reason;
    if (meter.usage().calls >= limits.budget) {
        throw new ChainStop({ state: 'limited', why: `Interlock's own limit of ${limits.budget} requests for one run is reached` });
    }
    meter.count();
    const response = await within(transport(url, { method: init.method ?? 'GET', headers: init.headers ?? {}, body: init.body, signal }));
    meter.note(response.headers);
    return response;
}
async function bodyOf(response, { limits, within }) {
    const body = await within((0,read_body/* readBody */.x)(response, limits.answerBytes)).catch((error) => {
        response.discard();
        throw error;
    });
    if (body !== undefined)
        return body;
    throw new ChainStop({ state: 'outage', why: `the answer of GitHub is over the limit of ${limits.answerBytes} bytes` });
}
function rebuilt({ status, headers }, body, url) {
    return { status, url, headers, text: async () => Buffer.from(body.buffer).toString('utf8'), arrayBuffer: async () => body.buffer };
}
function reasonOf(error) {
    const own = (0,error_code/* errorCode */.C)(error);
    return own === 'unknown' ? (0,error_code/* errorCode */.C)((0,json/* fieldOf */._F)(error, 'cause')) : own;
}

// EXTERNAL MODULE: ./build/src/core/permissions.js
var permissions = __webpack_require__(74065);
;// CONCATENATED MODULE: ./build/src/adapters/github/accepted-permissions.js

function acceptedPermissions(header) {
    const alternatives = (header ?? '').slice(0, 1000).split(';').map(parseAlternative);
    const grantable = alternatives.find((needs) => needs.length > 0 && needs.every(({ scope }) => scope !== undefined));
    const permissions = {};
    for (const { scope, level } of grantable ?? [])
        if (scope !== undefined && scope !== 'metadata')
            permissions[scope] = level;
    return { permissions, named: alternatives.filter((needs) => needs.length > 0).map((needs) => needs.map(({ text }) => text).join(', ')) };
}
function parseAlternative(text) {
    return text.split(',').flatMap((part) => {
        const match = /^\s*([a-z_]{1,60})=(read|write|admin)\s*$/.exec(part);
        if (match?.[1] === undefined)
            return [];
        const name = match[1].replaceAll('_', '-');
        const scope = name === 'metadata' ? name : permissions/* tokenScopes */.P.find((known) => known === name);
        return [
            { text: `${name}: ${match[2]}`, scope: match[2] === 'admin' ? undefined : scope, level: match[2] === 'read' ? 'read' : 'write' },
        ];
    });
}

// EXTERNAL MODULE: ./build/src/adapters/github/plain.js
var plain = __webpack_require__(12364);
;// CONCATENATED MODULE: ./build/src/adapters/github/failure-of.js



function failureOf(response) {
    const { status } = response;
    const said = (0,plain/* plain */.p)((0,json/* textOf */.b6)(response.data, 'message') ?? '');
    if (status === 401)
        return { state: 'forbidden', why: `GitHub refuses the token (401${after(said)})`, permissions: {} };
    if ((status === 403 || status === 429) && isLimit(response, said))
        return { state: 'limited', why: limitText(response, said) };
    if (status === 429)
        return { state: 'limited', why: `GitHub limits the requests of this token (429${after(said)})` };
    if (status === 403 || status === 451)
        return forbidden(response, said);
    if (status === 404)
        return notFound(response, said);
    if (isUnsupported(response, said))
        return { state: 'unsupported', why: `this GitHub does not offer what was asked (${status}${after(said)})` };
    return { state: 'outage', why: `GitHub answered ${status}${after(said)}` };
}
function after(said) {
    return said === '' ? '' : `, ${JSON.stringify(said)}`;
}
function isLimit({ headers }, said) {
    if (/resource not accessible/i.test(said))
        return false;
    return (String(headers['x-ratelimit-remaining']) === '0' || headers['retry-after'] !== undefined || /\brate limit\b|abuse detection/i.test(said));
}
function limitText({ status, headers }, said) {
    const reset = Number(headers['x-ratelimit-reset']);
    const isUsedUp = String(headers['x-ratelimit-remaining']) === '0';
    const until = isUsedUp && Number.isSafeInteger(reset) && reset > 0 && reset < 1e11 ? ` until ${new Date(reset * 1000).toISOString()}` : '';
    const wait = /^\d{1,6}$/.test(String(headers['retry-after'])) ? `, to be asked again after ${headers['retry-after']} seconds` : '';
    return `the token's rate limit is used up${until}${wait} (${status}${after(said)})`;
}
function forbidden({ status, headers }, said) {
    const header = headers['x-accepted-github-permissions'];
    const { permissions, named } = acceptedPermissions(typeof header === 'string' ? header : undefined);
    const needs = named.length === 0 ? '' : `; it needs ${named.map((one) => `\`${one}\``).join(' or ')}`;
    return { state: 'forbidden', why: `the token may not ask this (${status}${after(said)})${needs}`, permissions };
}
function notFound(response, said) {
    const documentation = (0,json/* textOf */.b6)(response.data, 'documentation_url') ?? '';
    if (/\/enterprise-server@[^/]+\/rest\/?$/.test(documentation)) {
        return { state: 'unsupported', why: `this GitHub Enterprise Server does not know the address (404${after(said)})` };
    }
    const { permissions } = acceptedPermissions(String(response.headers['x-accepted-github-permissions'] ?? ''));
    const why = `it does not exist, or the token may not see it (404${after(said)})`;
    const failure = { state: 'forbidden', why, permissions, isPerhapsAbsent: true };
    return said === 'Not Found' ? { ...failure, isNotFound: true } : failure;
}
function isUnsupported({ status }, said) {
    return status === 410 || (status === 400 && /version/i.test(said));
}

// EXTERNAL MODULE: ./node_modules/@octokit/endpoint/dist-bundle/index.js
var dist_bundle = __webpack_require__(93322);
// EXTERNAL MODULE: ./build/src/adapters/github/asker.js
var github_asker = __webpack_require__(47894);
;// CONCATENATED MODULE: ./build/src/adapters/github/first-request.js



async function firstRequest(asker, sent, fetch, signal) {
    const { method, url, headers, ...others } = (0,dist_bundle/* endpoint */.s)({
        ...sent,
        headers: {
            authorization: authorizationOf(asker.token),
            'user-agent': `${(0,github_asker/* userAgentOf */.a)(asker)} ${dist_bundle/* endpoint */.s.DEFAULTS.headers['user-agent']}`,
            'x-github-api-version': github_asker/* apiVersion */.X,
        },
    });
    const named = Object.entries(headers).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]]));
    const body = others.body;
    const text = body === undefined ? undefined : JSON.stringify(body);
    return soundOf(await fetch(url, { method, headers: Object.fromEntries(named), body: text, signal }));
}
function authorizationOf(token) {
    return token.split('.').length === 3 ? `bearer ${token}` : `token ${token}`;
}
async function soundOf(answer) {
    const { status, headers } = answer;
    const isJson = /^application\/json\s*(?:;|$)/i.test(headers.get('content-type') ?? '');
    if (status < 200 || status > 299 || status === 204 || status === 205 || !isJson)
        return undefined;
    const data = parsed(await answer.text());
    if (data === undefined || (0,json/* fieldOf */._F)(data, 'errors') !== undefined)
        return undefined;
    return { status, headers: Object.fromEntries(headers), data };
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./build/src/adapters/github/is-loopback.js
var is_loopback = __webpack_require__(17022);
;// CONCATENATED MODULE: ./build/src/adapters/github/client.js






function gitHubClient(options) {
    return clientWith(options, meter());
}
function clientWith(options, count) {
    checkOptions(options);
    const origins = new Set([new URL(options.apiUrl).origin, new URL(options.graphqlUrl).origin]);
    const ports = { transport: options.transport, meter: count, limits: options.limits, origins };
    const patient = patientFor(options);
    const send = async (request, signal) => {
        const chain = startChain(ports, signal);
        try {
            const response = await chain.within(ask(options, patient, chain, request));
            if (response.status >= 300)
                return failureOf({ status: response.status, headers: response.headers, data: undefined });
            return { state: 'value', value: { status: response.status, headers: response.headers, data: response.data } };
        }
        catch (error) {
            return failureFrom(error, options.token);
        }
        finally {
            chain.end();
        }
    };
    const graphqlBase = options.graphqlUrl.replace(/\/graphql\/?$/, '');
    return {
        rest: ({ method, url, parameters, signal }) => send({ ...parameters, method, url, baseUrl: options.apiUrl.replace(/\/+$/, '') }, signal),
        graphql: async (query, variables) => {
            const answer = await send({ method: 'POST', url: '/graphql', baseUrl: graphqlBase, query, variables });
            if (answer.state !== 'value')
                return answer;
            return { ...answer, value: { ...answer.value, data: withoutToken(answer.value.data, options.token) } };
        },
        usage: () => count.usage(),
        firstDate: () => count.firstDate(),
        withToken: (token) => clientWith({ ...options, token }, { ...count, note: () => undefined }),
    };
}
function checkOptions({ token, apiUrl, graphqlUrl }) {
    if (!/^[\x21-\x7e]{1,4096}$/.test(token)) {
        throw new errors/* InterlockError */.sv('INPUT_INVALID', 'the token holds characters that no GitHub token has, or none at all; pass it as it was issued, without spaces or line ends');
    }
    for (const url of [apiUrl, graphqlUrl]) {
        if (isSafeAddress(url))
            continue;
        throw new errors/* InterlockError */.sv('INPUT_INVALID', `${JSON.stringify(url)} is not an address of a GitHub API; GITHUB_API_URL and GITHUB_GRAPHQL_URL must be https addresses`);
    }
}
function isSafeAddress(url) {
    if (!URL.canParse(url))
        return false;
    const { protocol, hostname } = new URL(url);
    return protocol === 'https:' || (protocol === 'http:' && (0,is_loopback/* isLoopback */.U)(hostname));
}
const chains = new WeakMap();
function patientFor(options) {
    const hasTimeFor = (signal, wait) => chains.get(signal)?.hasTimeFor(wait) === true;
    let patient;
    const load = async () => (await __webpack_require__.e(6301).then(__webpack_require__.bind(__webpack_require__, 30725))).patientOctokit(options, options.limits, hasTimeFor);
    return () => (patient ??= load());
}
async function ask(asker, patient, chain, request) {
    const { fetch, signal } = chain;
    let first;
    const keepFirst = (url, init) => (first = fetch(url, init));
    const startFromFirst = (url, init) => {
        const kept = first;
        first = undefined;
        return kept ?? fetch(url, init);
    };
    try {
        const response = await firstRequest(asker, request, keepFirst, signal);
        if (response !== undefined)
            return response;
    }
    catch (error) {
        if (error instanceof ChainStop)
            throw error;
    }
    chains.set(signal, chain);
    return (await patient()).request({ ...request, request: { signal, fetch: startFromFirst } });
}
function withoutToken(body, token) {
    const errors = (0,json/* listOf */.c3)(body, 'errors');
    if (errors === undefined)
        return body;
    const quiet = errors.map((error) => changed(error, { message: (0,json/* textOf */.b6)(error, 'message')?.replaceAll(token, '***') }));
    return changed(body, { errors: quiet });
}
function changed(value, fields) {
    return typeof value === 'object' ? { ...value, ...fields } : fields;
}
function failureFrom(error, token) {
    if (error instanceof ChainStop)
        return error.failure;
    const response = (0,json/* fieldOf */._F)(error, 'response');
    const status = (0,json/* fieldOf */._F)(response, 'status') ?? (0,json/* fieldOf */._F)(error, 'status');
    const said = (0,json/* fieldOf */._F)(response, 'data');
    const data = { message: (0,json/* textOf */.b6)(said, 'message')?.replaceAll(token, '***'), documentation_url: (0,json/* textOf */.b6)(said, 'documentation_url') };
    const headers = headersOf((0,json/* fieldOf */._F)(response, 'headers'));
    const isRateLimited = ((0,json/* listOf */.c3)(said, 'errors') ?? []).some((one) => (0,json/* textOf */.b6)(one, 'type') === 'RATE_LIMITED');
    if (isRateLimited)
        return failureOf({ status: 403, headers: { ...headers, 'x-ratelimit-remaining': '0' }, data });
    if (typeof status === 'number' && response !== undefined)
        return failureOf({ status, headers, data });
    return { state: 'outage', why: 'the connection to GitHub failed' };
}
function headersOf(headers) {
    if (typeof headers !== 'object' || headers === null)
        return {};
    return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), String(value)]));
}

;// CONCATENATED MODULE: ./build/src/adapters/github/lazy-platform.js
function lazyPlatform(ports) {
    let loading;
    const load = () => (loading ??= __webpack_require__.e(/* import() */ 1143).then(__webpack_require__.bind(__webpack_require__, 41143)).then(({ githubPlatform }) => githubPlatform(ports)));
    return {
        environments: async () => (await load()).environments(),
        refPatterns: async (environment) => (await load()).refPatterns(environment),
        protectedBranches: async () => (await load()).protectedBranches(),
        branchRules: async (branch) => (await load()).branchRules(branch),
        tagRulesets: async () => (await load()).tagRulesets(),
        run: async (id, attempt) => (await load()).run(id, attempt),
        approvals: async (runId) => (await load()).approvals(runId),
        change: async (commit, environment) => (await load()).change(commit, environment),
        isAncestor: async (commit, tip, repository) => (await load()).isAncestor(commit, tip, repository),
        sourceRepository: async (repository, ref) => (await load()).sourceRepository(repository, ref),
        runAttempt: async (repository, id, attempt) => (await load()).runAttempt(repository, id, attempt),
        runJobs: async (repository, id, attempt) => (await load()).runJobs(repository, id, attempt),
        release: async (repository, tag) => (await load()).release(repository, tag),
        attestations: async (request) => (await load()).attestations(request),
    };
}
function lazyAdministration(ports) {
    let loading;
    const load = () => (loading ??= __webpack_require__.e(/* import() */ 3279).then(__webpack_require__.bind(__webpack_require__, 3279)).then(({ githubAdministration }) => githubAdministration(ports)));
    return {
        storedSecrets: async (environments) => (await load()).storedSecrets(environments),
        defaultToken: async () => (await load()).defaultToken(),
    };
}

// EXTERNAL MODULE: ./build/src/core/location.js
var core_location = __webpack_require__(54582);
// EXTERNAL MODULE: ./build/src/adapters/tree-path.js
var tree_path = __webpack_require__(10710);
// EXTERNAL MODULE: ./build/src/adapters/github/git-objects.js
var git_objects = __webpack_require__(82225);
// EXTERNAL MODULE: ./build/src/adapters/github/graphql-answer.js
var graphql_answer = __webpack_require__(31868);
;// CONCATENATED MODULE: ./build/src/adapters/github/commit-tree.js




const fetchLimit = 1000;
function commitTree(source, root, fetchObjects) {
    const store = { root, trees: new Map([['', root]]), blobs: new Map(), failures: new Map(), asked: new Set() };
    const answerAll = async (paths, answer) => {
        await fetchMissing(store, paths, fetchObjects);
        return paths.map(answer);
    };
    return {
        source,
        keep: (path, given) => keep(store, path, given),
        list: (paths) => answerAll(paths, (path) => listingOf(store, path)),
        read: (paths) => answerAll(paths, (path) => fileOf(store, path)),
    };
}
function placeOf(store, path) {
    if (path === '')
        return { state: 'root' };
    let tree = store.root;
    for (const directory of (0,tree_path/* directoriesAbove */.jH)(path)) {
        const entry = tree.entries.get(lastName(directory));
        if (entry === undefined)
            return { state: 'absent' };
        if (entry.kind === 'link')
            return { state: 'link', path: directory };
        if (entry.kind !== 'directory')
            return { state: 'absent' };
        const next = store.trees.get(directory);
        if (next === undefined)
            return { state: 'unlisted', path: directory };
        tree = next;
    }
    const entry = tree.entries.get(lastName(path));
    return entry === undefined ? { state: 'absent' } : { state: 'found', entry };
}
function lastName(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
function keep(store, path, given) {
    if (given.state !== 'given') {
        store.failures.set(path, given);
        return;
    }
    const place = placeOf(store, path);
    const oid = place.state === 'root' ? store.root.oid : place.state === 'found' ? place.entry.oid : undefined;
    const tree = (0,git_objects/* parseTree */.cZ)(given.object);
    const blob = tree === undefined ? (0,git_objects/* parseBlob */.Xs)(given.object) : undefined;
    if (oid === undefined || (tree ?? blob)?.oid !== oid)
        return;
    if (blob !== undefined)
        store.blobs.set(path, blob);
    if (tree !== undefined)
        keepTree(store, path, tree);
}
function keepTree(store, path, tree) {
    store.trees.set(path, tree);
    for (const [name, { oid, blob }] of tree.entries) {
        if (blob?.oid === oid)
            store.blobs.set(path === '' ? name : `${path}/${name}`, blob);
    }
}
async function fetchMissing(store, paths, fetchObjects) {
    const wanted = new Set();
    for (const path of paths.filter((one) => (0,tree_path/* pathProblem */.z9)(one) === undefined))
        for (const missing of missingFor(store, path))
            wanted.add(missing);
    const room = Math.max(0, fetchLimit - store.asked.size);
    const asked = [...wanted].toSorted((a, b) => a.split('/').length - b.split('/').length || (0,core_location/* compareText */.n6)(a, b)).slice(0, room);
    if (asked.length === 0)
        return;
    for (const path of asked)
        store.asked.add(path);
    const given = await fetchObjects(asked);
    for (const [index, path] of asked.entries())
        keep(store, path, given[index] ?? { state: 'outage', why: 'GitHub left it out of its answer' });
}
function missingFor(store, path) {
    const place = placeOf(store, path);
    const isNew = (one) => !store.asked.has(one) && !store.failures.has(one);
    if (place.state === 'unlisted') {
        const above = (0,tree_path/* directoriesAbove */.jH)(path);
        return [...above.slice(above.indexOf(place.path)), path].filter(isNew);
    }
    if (place.state !== 'found' || !isNew(path))
        return [];
    const { kind } = place.entry;
    const isKnown = kind === 'file' ? store.blobs.has(path) : kind === 'directory' ? store.trees.has(path) : true;
    return isKnown ? [] : [path];
}
const commit_tree_link = 'is a symbolic link; GitHub reads regular files only';
function listingOf(store, path) {
    const tree = store.trees.get(path);
    if (tree !== undefined)
        return { state: 'entries', path, entries: [...tree.entries].map(([name, { kind }]) => ({ name, kind })) };
    const refused = refusalOf(store, path);
    if (refused !== undefined)
        return refused;
    const place = placeOf(store, path);
    if (place.state !== 'found')
        return { state: 'absent', path };
    return place.entry.kind === 'directory' ? notGiven(store, path) : { state: 'absent', path };
}
function fileOf(store, path) {
    const refused = refusalOf(store, path);
    if (refused !== undefined)
        return refused;
    const place = placeOf(store, path);
    if (place.state === 'absent')
        return { state: 'absent', path };
    if (place.state !== 'found' || place.entry.kind === 'directory')
        return invalid(path, 'is a directory, where a file must be');
    if (place.entry.kind === 'other')
        return invalid(path, 'is neither a regular file nor a directory; GitHub reads regular files only');
    return store.blobs.get(path)?.answer(path) ?? notGiven(store, path);
}
function refusalOf(store, path) {
    const problem = (0,tree_path/* pathProblem */.z9)(path);
    if (problem !== undefined)
        return invalid(path, problem);
    if ((0,tree_path/* isScrubbedName */.AJ)(path))
        return invalid(path, tree_path/* scrubbedName */.AR);
    const place = placeOf(store, path);
    if (place.state === 'link')
        return invalid(path, `lies behind ${JSON.stringify(place.path)}, which ${commit_tree_link}`);
    if (place.state === 'found' && place.entry.kind === 'link')
        return invalid(path, commit_tree_link);
    if (place.state !== 'unlisted')
        return undefined;
    return { ...notGiven(store, place.path), path };
}
function invalid(path, why) {
    return { state: 'unreadable', path, cause: 'invalid', why };
}
function notGiven(store, path) {
    const failure = store.failures.get(path);
    if (failure === undefined && !store.asked.has(path) && store.asked.size >= fetchLimit) {
        return { state: 'unreadable', path, cause: 'limit', why: `was not asked for: the limit is ${fetchLimit} paths of one commit` };
    }
    if (failure === undefined)
        return { state: 'unreadable', path, cause: 'empty', why: 'is listed by GitHub, which did not give its content' };
    const remedy = (0,graphql_answer/* remedyFor */.w)(failure);
    return { state: 'unreadable', path, cause: failure.state, why: failure.why, ...(remedy === undefined ? {} : { remedy }) };
}

// EXTERNAL MODULE: ./build/src/adapters/github/object-query.js
var object_query = __webpack_require__(26632);
;// CONCATENATED MODULE: ./build/src/adapters/github/fetch-objects.js



const batch = 100;
function fetchObjectsOf(client, repository, commit) {
    return async (paths) => {
        const given = [];
        for (let start = 0; start < paths.length; start += batch) {
            given.push(...(await fetchBatch(client, repository, commit, paths.slice(start, start + batch))));
        }
        return given;
    };
}
async function fetchBatch(client, repository, commit, paths) {
    const draft = (0,object_query/* queryDraft */.w)();
    const objects = draft.objects('o', paths.map((path) => ({ expression: `${commit}:${path}`, depth: 'any' })));
    const query = draft.query('Objects', [draft.repository('repository', repository, [objects])]);
    const sent = await client.graphql(query, draft.variables);
    if (sent.state !== 'value')
        return paths.map(() => sent);
    const answer = (0,graphql_answer/* graphqlAnswer */.a)(sent.value.data, { contents: 'read' });
    const { failure } = answer;
    if (failure !== undefined)
        return paths.map(() => failure);
    return paths.map((_, index) => {
        const object = (0,json/* fieldOf */._F)((0,json/* fieldOf */._F)(answer.data, 'repository'), `o${index}`);
        return answer.failureAt(['repository', `o${index}`]) ?? { state: 'given', object };
    });
}

;// CONCATENATED MODULE: ./build/src/adapters/github/answered-tree.js




function answeredTree(value, { client, repository }) {
    const commit = (0,json/* textOf */.b6)(value, 'oid');
    const root = (0,git_objects/* parseTree */.cZ)((0,json/* fieldOf */._F)(value, 'tree'));
    if (commit === undefined || !/^([0-9a-f]{40}|[0-9a-f]{64})$/.test(commit) || root === undefined)
        return undefined;
    const source = `commit ${commit} of ${repository.owner}/${repository.name}`;
    return { commit, tree: commitTree(source, root, fetchObjectsOf(client, repository, commit)) };
}
function keepObjects(tree, { answer, repository, alias, paths }) {
    for (const [index, { path }] of paths.entries()) {
        const object = (0,json/* fieldOf */._F)((0,json/* fieldOf */._F)(answer.data, repository), `${alias}${index}`);
        tree.keep(path, answer.failureAt([repository, `${alias}${index}`]) ?? { state: 'given', object });
    }
}

;// CONCATENATED MODULE: ./build/src/adapters/github/wanted-paths.js

function wantedPaths(directories, files) {
    const wanted = new Map();
    const valid = (path) => (0,tree_path/* pathProblem */.z9)(path) === undefined;
    for (const path of [...directories, ...files].filter(valid))
        for (const above of (0,tree_path/* directoriesAbove */.jH)(path))
            wanted.set(above, 'names');
    for (const path of directories.filter(valid))
        wanted.set(path, 'texts');
    for (const path of files.filter(valid))
        if (!directories.includes(parentOf(path)))
            wanted.set(path, 'any');
    const depthOf = (path) => (path === '' ? 0 : path.split('/').length);
    return [...wanted].map(([path, depth]) => ({ path, depth })).toSorted((a, b) => depthOf(a.path) - depthOf(b.path));
}
function parentOf(path) {
    return path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '';
}
function objectsAt(draft, alias, revision, paths) {
    return draft.objects(alias, paths.map(({ path, depth }) => ({ expression: `${revision}:${path}`, depth })));
}

;// CONCATENATED MODULE: ./build/src/adapters/github/file-at.js




function file_at_placeOf({ repository, commit, path }) {
    return { repository, at: { commit: commit.toLowerCase() }, path };
}
function fileSelection(draft, alias, { repository, at, path }) {
    const isTip = at === 'default-branch';
    const commit = isTip
        ? 'defaultBranchRef { name target { oid ...Root } }'
        : `commit: object(oid: ${draft.variable('GitObjectID', at.commit)}) { __typename ...Root }`;
    return draft.repository(alias, repository, [commit, objectsAt(draft, 'o', isTip ? 'HEAD' : at.commit, wantedPaths([], [path]))]);
}
async function fileAt(asked, place) {
    const { client, answer, alias } = asked;
    const { repository, at, path } = place;
    const given = (0,json/* fieldOf */._F)(answer.data, alias);
    const tip = (0,json/* fieldOf */._F)((0,json/* fieldOf */._F)(given, 'defaultBranchRef'), 'target');
    const found = answeredTree(at === 'default-branch' ? tip : (0,json/* fieldOf */._F)(given, 'commit'), { client, repository });
    const commit = at === 'default-branch' ? (found?.commit ?? '') : at.commit;
    if (found === undefined || found.commit !== commit)
        return { commit, file: unseen(asked, place) };
    keepObjects(found.tree, { answer, repository: alias, alias: 'o', paths: wantedPaths([], [path]) });
    const [file] = await found.tree.read([path]);
    return { commit, file: file ?? unseen(asked, place) };
}
function unseen({ request, answer, alias }, { repository, at, path }) {
    const name = `${repository.owner}/${repository.name}`;
    const isOwn = name.toLowerCase() === `${request.repository.owner}/${request.repository.name}`.toLowerCase();
    const where = at === 'default-branch' ? `the default branch of ${name}` : `commit ${at.commit} of ${name}`;
    const why = `${where} does not exist, or the token may not read it`;
    const denied = { state: 'forbidden', why, permissions: isOwn ? { contents: 'read' } : {} };
    const found = answer.failureAt([alias, at === 'default-branch' ? 'defaultBranchRef' : 'commit']);
    const failure = found === undefined || found.state === 'forbidden' ? denied : found;
    const isForeign = !isOwn && failure.state === 'forbidden';
    const remedy = isForeign ? `give a token that may read ${name}: that of a GitHub App with \`contents: read\` on it` : (0,graphql_answer/* remedyFor */.w)(failure);
    return { state: 'unreadable', path, cause: failure.state, why: failure.why, ...(remedy === undefined ? {} : { remedy }) };
}

;// CONCATENATED MODULE: ./build/src/adapters/github/snapshot.js






async function snapshot(client, request) {
    const plan = planOf(request);
    const sent = await client.graphql(plan.query, plan.variables);
    if (sent.state !== 'value')
        return sent;
    const answer = (0,graphql_answer/* graphqlAnswer */.a)(sent.value.data, { contents: 'read' });
    if (answer.failure !== undefined)
        return answer.failure;
    const repository = (0,json/* fieldOf */._F)(answer.data, 'repository');
    const judged = answeredTree((0,json/* fieldOf */._F)(repository, 'judged'), { client, repository: request.repository });
    if (judged?.commit !== request.commit)
        return noCommit(request, answer);
    keepObjects(judged.tree, { answer, repository: 'repository', alias: 'j', paths: plan.paths });
    const base = baseOf(client, request, repository);
    if (base !== undefined)
        keepObjects(base.tree, { answer, repository: 'repository', alias: 'b', paths: plan.paths });
    return {
        state: 'value',
        value: {
            judged: judged.tree,
            base,
            repositoryId: (0,json/* numberOf */.rl)(repository, 'databaseId')?.toString(),
            defaultBranch: branchOf((0,json/* fieldOf */._F)(repository, 'defaultBranchRef')),
            policy: request.policy === undefined ? undefined : await fileAt({ client, request, answer, alias: 'policy' }, request.policy),
            others: await othersOf({ client, request, answer }),
        },
    };
}
function branchOf(ref) {
    const name = (0,json/* textOf */.b6)(ref, 'name');
    const commit = (0,json/* textOf */.b6)((0,json/* fieldOf */._F)(ref, 'target'), 'oid');
    return name === undefined || commit === undefined ? undefined : { name, commit };
}
function planOf(request) {
    const draft = (0,object_query/* queryDraft */.w)();
    const paths = wantedPaths(request.directories, request.files);
    const selections = [
        'databaseId',
        'defaultBranchRef { name target { oid ...Root } }',
        `judged: object(oid: ${draft.variable('GitObjectID', request.commit)}) { __typename ...Root ... on Commit { parents(first: 1) { nodes { ...Root } } } }`,
        objectsAt(draft, 'j', request.commit, paths),
        ...baseSelections(draft, request, paths),
    ];
    const own = draft.repository('repository', request.repository, selections);
    const policy = request.policy === undefined ? [] : [fileSelection(draft, 'policy', request.policy)];
    const others = request.others.map((place, index) => fileSelection(draft, `other${index}`, file_at_placeOf(place)));
    return { query: draft.query('Snapshot', [own, ...policy, ...others]), variables: draft.variables, paths };
}
function baseSelections(draft, { commit, base }, paths) {
    if (base === 'none')
        return [];
    if (base === 'first-parent')
        return [objectsAt(draft, 'b', `${commit}^1`, paths)];
    return [
        `base: object(oid: ${draft.variable('GitObjectID', base.commit)}) { __typename ...Root }`,
        objectsAt(draft, 'b', base.commit, paths),
    ];
}
function baseOf(client, request, repository) {
    const { base } = request;
    if (base === 'none')
        return undefined;
    const parents = (0,json/* listOf */.c3)((0,json/* fieldOf */._F)((0,json/* fieldOf */._F)(repository, 'judged'), 'parents'), 'nodes');
    const found = answeredTree(base === 'first-parent' ? parents?.[0] : (0,json/* fieldOf */._F)(repository, 'base'), {
        client,
        repository: request.repository,
    });
    return base === 'first-parent' || found?.commit === base.commit ? found : undefined;
}
function noCommit({ repository, commit }, answer) {
    const failure = answer.failureAt(['repository', 'judged']);
    const name = `${repository.owner}/${repository.name}`;
    if (failure !== undefined && failure.state !== 'forbidden')
        return failure;
    const what = ((0,json/* fieldOf */._F)(answer.data, 'repository') ?? undefined) === undefined ? name : `commit ${commit} of ${name}`;
    return { state: 'forbidden', why: `${what} does not exist, or the token may not read it`, permissions: { contents: 'read' } };
}
async function othersOf(asked) {
    const found = asked.request.others.map((place, index) => fileAt({ ...asked, alias: `other${index}` }, file_at_placeOf(place)));
    return (await Promise.all(found)).map(({ file }) => file);
}

// EXTERNAL MODULE: ./build/src/adapters/github/transport.js
var github_transport = __webpack_require__(63069);
;// CONCATENATED MODULE: ./build/src/adapters/github/github-api.js







function githubApi(options) {
    const { limits = chainLimits, transport = (0,github_transport.httpTransport)(), orchestrationId } = options;
    const client = gitHubClient({ ...options, limits, transport, orchestrationId });
    return {
        snapshot: async (request) => {
            checkCommits(request);
            return snapshot(client, request);
        },
        usage: () => client.usage(),
        now: () => client.firstDate(),
        platform: (repository) => lazyPlatform({ client, repository, transport, apiUrl: options.apiUrl, userAgent: options.userAgent }),
        administration: (repository, token) => lazyAdministration({ client: client.withToken(token), repository }),
    };
}
function checkCommits({ commit, base, policy, others }) {
    const ofBase = typeof base === 'string' ? [] : [base.commit];
    const ofPolicy = policy === undefined || policy.at === 'default-branch' ? [] : [policy.at.commit];
    const ofOthers = others.map((other) => other.commit.toLowerCase());
    const odd = [commit, ...ofBase, ...ofPolicy, ...ofOthers].find((one) => !/^[0-9a-f]{40}$/.test(one));
    if (odd !== undefined)
        throw new errors/* InterlockError */.sv('INPUT_INVALID', `${JSON.stringify(odd)} is not a commit; write its full id of 40 lower-case hex digits`);
}


/***/ }),

/***/ 31868:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ graphqlAnswer),
/* harmony export */   w: () => (/* binding */ remedyFor)
/* harmony export */ });
/* harmony import */ var _core_permissions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74065);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30152);
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12364);



function graphqlAnswer(body, needs) {
    const problems = ((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(body, 'errors') ?? []).map((error) => problemOf(error, needs));
    const data = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldOf */ ._F)(body, 'data');
    const hasData = typeof data === 'object' && data !== null;
    const broken = { state: 'outage', why: 'the answer of GitHub is not the JSON that its GraphQL interface gives' };
    return {
        data: hasData ? data : undefined,
        failure: hasData ? undefined : (problems[0]?.failure ?? broken),
        failureAt: (path) => problems.find((problem) => isAtOrAbove(problem.path, path))?.failure,
        failureWithin: (path) => problems.find((problem) => isAtOrAbove(problem.path, path) || isAtOrAbove(path, problem.path))?.failure,
    };
}
function isAtOrAbove(upper, lower) {
    return upper.every((segment, index) => segment === lower[index]);
}
function problemOf(error, needs) {
    const path = ((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(error, 'path') ?? []).map(String);
    return { path, failure: failureOfError(error, needs) };
}
const schemaErrors = new Set([
    'undefinedField',
    'undefinedType',
    'argumentNotAccepted',
    'undefinedEnumValue',
    'fragmentOnNonCompositeType',
]);
function failureOfError(error, needs) {
    const said = JSON.stringify((0,_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .p)((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(error, 'message') ?? ''));
    const code = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldOf */ ._F)(error, 'extensions'), 'code') ?? '';
    switch ((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(error, 'type')) {
        case 'FORBIDDEN':
        case 'INSUFFICIENT_SCOPES':
            return { state: 'forbidden', why: `the token may not see it (${said})`, permissions: needs };
        case 'NOT_FOUND':
            return { state: 'forbidden', why: `it does not exist, or the token may not see it (${said})`, permissions: needs };
        case 'RATE_LIMITED':
            return { state: 'limited', why: `the token's rate limit is used up (${said})` };
        default:
            if (schemaErrors.has(code))
                return { state: 'unsupported', why: `this GitHub does not know what was asked (${said})` };
            return { state: 'outage', why: `GitHub answered with an error (${said})` };
    }
}
function remedyFor(failure) {
    if (failure.state === 'forbidden' && Object.keys(failure.permissions).length > 0)
        return `grant the job's token:\n${(0,_core_permissions_js__WEBPACK_IMPORTED_MODULE_2__/* .permissionsYaml */ .M)(failure.permissions)}`;
    if (failure.state === 'forbidden')
        return 'give a token that may read it';
    return failure.state === 'limited' || failure.state === 'outage' ? 'run the job again' : undefined;
}


/***/ }),

/***/ 17022:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ isLoopback)
/* harmony export */ });
function isLoopback(hostname) {
    return /^(localhost|127(\.\d+){3}|\[::1\])$/.test(hostname);
}


/***/ }),

/***/ 30152:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _F: () => (/* binding */ fieldOf),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   rl: () => (/* binding */ numberOf)
/* harmony export */ });
function fieldOf(value, name) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name))
        return undefined;
    return value[name];
}
function textOf(value, name) {
    const field = fieldOf(value, name);
    return typeof field === 'string' ? field : undefined;
}
function numberOf(value, name) {
    const field = fieldOf(value, name);
    return typeof field === 'number' ? field : undefined;
}
function listOf(value, name) {
    const field = fieldOf(value, name);
    return Array.isArray(field) ? field : undefined;
}


/***/ }),

/***/ 26632:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ queryDraft)
/* harmony export */ });
/* harmony import */ var _git_objects_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82225);

const selectionOf = { names: '...Names', texts: '...Texts', any: '...Names ...Text' };
function queryDraft() {
    const variables = {};
    const declarations = [];
    const variable = (type, value) => {
        const name = `v${declarations.length}`;
        declarations.push(`$${name}: ${type}!`);
        variables[name] = value;
        return `$${name}`;
    };
    return {
        variables,
        variable,
        objects: (alias, wanted) => wanted
            .map(({ expression, depth }, index) => `${alias}${index}: object(expression: ${variable('String', expression)}) { __typename ${selectionOf[depth]} }`)
            .join('\n'),
        repository: (alias, { owner, name }, selections) => `${alias}: repository(owner: ${variable('String', owner)}, name: ${variable('String', name)}) {\n${selections.join('\n')}\n}`,
        query: (name, selections) => {
            const body = selections.join('\n');
            return `query ${name}(${declarations.join(', ')}) {\n${body}\n}\n${fragmentsFor(body)}`;
        },
    };
}
function fragmentsFor(body) {
    const all = _git_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .gitFragments */ .mQ.trim().split('\n');
    const used = new Set();
    for (let text = body; text !== '';) {
        const fresh = all.filter((line) => !used.has(line) && new RegExp(`\\.\\.\\.${line.split(' ')[1]}\\b`).test(text));
        for (const line of fresh)
            used.add(line);
        text = fresh.join('\n');
    }
    return all.filter((line) => used.has(line)).join('\n');
}


/***/ }),

/***/ 12364:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ plain)
/* harmony export */ });
function plain(text) {
    const line = text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ').trim();
    return line.length > 200 ? `${line.slice(0, 199)}\u2026` : line;
}


/***/ }),

/***/ 37947:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ readBody)
/* harmony export */ });
async function readBody({ read, discard }, most) {
    const pieces = [];
    let length = 0;
    const over = new Error('the body is over its limit');
    try {
        await read((piece) => {
            length += piece.length;
            if (length > most)
                throw over;
            pieces.push(piece);
        });
    }
    catch (error) {
        discard();
        if (error === over)
            return undefined;
        throw error;
    }
    return joined(pieces, length);
}
function joined(pieces, length) {
    const bytes = new Uint8Array(length);
    let at = 0;
    for (const piece of pieces) {
        bytes.set(piece, at);
        at += piece.length;
    }
    return bytes;
}


/***/ }),

/***/ 63069:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   httpTransport: () => (/* binding */ httpTransport)
/* harmony export */ });
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37067);

function httpTransport() {
    return async (url, { method, headers, body, signal }) => {
        const request = url.startsWith('https:') ? (await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 44708, 19))).request : node_http__WEBPACK_IMPORTED_MODULE_0__.request;
        return new Promise((resolve, reject) => {
            const sent = request(url, { method, headers }, (response) => resolve(incomingOf(response)));
            sent.on('error', reject);
            if (signal.aborted)
                sent.destroy();
            else
                signal.addEventListener('abort', () => sent.destroy(), { once: true });
            sent.end(body);
        });
    };
}
function incomingOf(response) {
    const headers = new Map(Object.entries(response.headers).flatMap(([name, value]) => (value === undefined ? [] : [[name, textOf(value)]])));
    return {
        status: response.statusCode ?? 0,
        headers,
        read: (take) => pieces(response, take),
        discard: () => {
            response.on('error', () => undefined);
            response.destroy();
        },
    };
}
function pieces(response, take) {
    return new Promise((resolve, reject) => {
        response.on('data', (piece) => {
            try {
                take(piece);
            }
            catch (error) {
                reject(error);
            }
        });
        response.on('end', resolve);
        response.on('error', reject);
        response.on('close', () => reject(new Error('the connection was closed before the end of the answer')));
    });
}
function textOf(value) {
    return typeof value === 'string' ? value : value.join(', ');
}


/***/ }),

/***/ 93322:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ endpoint)
/* harmony export */ });
/* harmony import */ var universal_user_agent__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46396);
// pkg/dist-src/defaults.js


// pkg/dist-src/version.js
var VERSION = "0.0.0-development";

// pkg/dist-src/defaults.js
var userAgent = `octokit-endpoint.js/${VERSION} ${(0,universal_user_agent__WEBPACK_IMPORTED_MODULE_0__/* .getUserAgent */ .$)()}`;
var DEFAULTS = {
  method: "GET",
  baseUrl: "https://api.github.com",
  headers: {
    accept: "application/vnd.github.v3+json",
    "user-agent": userAgent
  },
  mediaType: {
    format: ""
  }
};

// pkg/dist-src/util/lowercase-keys.js
function lowercaseKeys(object) {
  if (!object) {
    return {};
  }
  return Object.keys(object).reduce((newObj, key) => {
    newObj[key.toLowerCase()] = object[key];
    return newObj;
  }, {});
}

// pkg/dist-src/util/is-plain-object.js
function isPlainObject(value) {
  if (typeof value !== "object" || value === null) return false;
  if (Object.prototype.toString.call(value) !== "[object Object]") return false;
  const proto = Object.getPrototypeOf(value);
  if (proto === null) return true;
  const Ctor = Object.prototype.hasOwnProperty.call(proto, "constructor") && proto.constructor;
  return typeof Ctor === "function" && Ctor instanceof Ctor && Function.prototype.call(Ctor) === Function.prototype.call(value);
}

// pkg/dist-src/util/merge-deep.js
function mergeDeep(defaults, options) {
  const result = Object.assign({}, defaults);
  Object.keys(options).forEach((key) => {
    if (isPlainObject(options[key])) {
      if (!(key in defaults)) Object.assign(result, { [key]: options[key] });
      else result[key] = mergeDeep(defaults[key], options[key]);
    } else {
      Object.assign(result, { [key]: options[key] });
    }
  });
  return result;
}

// pkg/dist-src/util/remove-undefined-properties.js
function removeUndefinedProperties(obj) {
  for (const key in obj) {
    if (obj[key] === void 0) {
      delete obj[key];
    }
  }
  return obj;
}

// pkg/dist-src/merge.js
function merge(defaults, route, options) {
  if (typeof route === "string") {
    let [method, url] = route.split(" ");
    options = Object.assign(url ? { method, url } : { url: method }, options);
  } else {
    options = Object.assign({}, route);
  }
  options.headers = lowercaseKeys(options.headers);
  removeUndefinedProperties(options);
  removeUndefinedProperties(options.headers);
  const mergedOptions = mergeDeep(defaults || {}, options);
  if (options.url === "/graphql") {
    if (defaults && defaults.mediaType.previews?.length) {
      mergedOptions.mediaType.previews = defaults.mediaType.previews.filter(
        (preview) => !mergedOptions.mediaType.previews.includes(preview)
      ).concat(mergedOptions.mediaType.previews);
    }
    mergedOptions.mediaType.previews = (mergedOptions.mediaType.previews || []).map((preview) => preview.replace(/-preview/, ""));
  }
  return mergedOptions;
}

// pkg/dist-src/util/add-query-parameters.js
function addQueryParameters(url, parameters) {
  const separator = /\?/.test(url) ? "&" : "?";
  const names = Object.keys(parameters);
  if (names.length === 0) {
    return url;
  }
  return url + separator + names.map((name) => {
    if (name === "q") {
      return "q=" + parameters.q.split("+").map(encodeURIComponent).join("+");
    }
    return `${name}=${encodeURIComponent(parameters[name])}`;
  }).join("&");
}

// pkg/dist-src/util/extract-url-variable-names.js
var urlVariableRegex = /\{[^{}}]+\}/g;
function removeNonChars(variableName) {
  return variableName.replace(/(?:^\W+)|(?:(?<!\W)\W+$)/g, "").split(/,/);
}
function extractUrlVariableNames(url) {
  const matches = url.match(urlVariableRegex);
  if (!matches) {
    return [];
  }
  return matches.map(removeNonChars).reduce((a, b) => a.concat(b), []);
}

// pkg/dist-src/util/omit.js
function omit(object, keysToOmit) {
  const result = { __proto__: null };
  for (const key of Object.keys(object)) {
    if (keysToOmit.indexOf(key) === -1) {
      result[key] = object[key];
    }
  }
  return result;
}

// pkg/dist-src/util/url-template.js
function encodeReserved(str) {
  return str.split(/(%[0-9A-Fa-f]{2})/g).map(function(part) {
    if (!/%[0-9A-Fa-f]/.test(part)) {
      part = encodeURI(part).replace(/%5B/g, "[").replace(/%5D/g, "]");
    }
    return part;
  }).join("");
}
function encodeUnreserved(str) {
  return encodeURIComponent(str).replace(/[!'()*]/g, function(c) {
    return "%" + c.charCodeAt(0).toString(16).toUpperCase();
  });
}
function encodeValue(operator, value, key) {
  value = operator === "+" || operator === "#" ? encodeReserved(value) : encodeUnreserved(value);
  if (key) {
    return encodeUnreserved(key) + "=" + value;
  } else {
    return value;
  }
}
function isDefined(value) {
  return value !== void 0 && value !== null;
}
function isKeyOperator(operator) {
  return operator === ";" || operator === "&" || operator === "?";
}
function getValues(context, operator, key, modifier) {
  var value = context[key], result = [];
  if (isDefined(value) && value !== "") {
    if (typeof value === "string" || typeof value === "number" || typeof value === "bigint" || typeof value === "boolean") {
      value = value.toString();
      if (modifier && modifier !== "*") {
        value = value.substring(0, parseInt(modifier, 10));
      }
      result.push(
        encodeValue(operator, value, isKeyOperator(operator) ? key : "")
      );
    } else {
      if (modifier === "*") {
        if (Array.isArray(value)) {
          value.filter(isDefined).forEach(function(value2) {
            result.push(
              encodeValue(operator, value2, isKeyOperator(operator) ? key : "")
            );
          });
        } else {
          Object.keys(value).forEach(function(k) {
            if (isDefined(value[k])) {
              result.push(encodeValue(operator, value[k], k));
            }
          });
        }
      } else {
        const tmp = [];
        if (Array.isArray(value)) {
          value.filter(isDefined).forEach(function(value2) {
            tmp.push(encodeValue(operator, value2));
          });
        } else {
          Object.keys(value).forEach(function(k) {
            if (isDefined(value[k])) {
              tmp.push(encodeUnreserved(k));
              tmp.push(encodeValue(operator, value[k].toString()));
            }
          });
        }
        if (isKeyOperator(operator)) {
          result.push(encodeUnreserved(key) + "=" + tmp.join(","));
        } else if (tmp.length !== 0) {
          result.push(tmp.join(","));
        }
      }
    }
  } else {
    if (operator === ";") {
      if (isDefined(value)) {
        result.push(encodeUnreserved(key));
      }
    } else if (value === "" && (operator === "&" || operator === "?")) {
      result.push(encodeUnreserved(key) + "=");
    } else if (value === "") {
      result.push("");
    }
  }
  return result;
}
function parseUrl(template) {
  return {
    expand: expand.bind(null, template)
  };
}
function expand(template, context) {
  var operators = ["+", "#", ".", "/", ";", "?", "&"];
  template = template.replace(
    /\{([^\{\}]+)\}|([^\{\}]+)/g,
    function(_, expression, literal) {
      if (expression) {
        let operator = "";
        const values = [];
        if (operators.indexOf(expression.charAt(0)) !== -1) {
          operator = expression.charAt(0);
          expression = expression.substr(1);
        }
        expression.split(/,/g).forEach(function(variable) {
          var tmp = /([^:\*]*)(?::(\d+)|(\*))?/.exec(variable);
          values.push(getValues(context, operator, tmp[1], tmp[2] || tmp[3]));
        });
        if (operator && operator !== "+") {
          var separator = ",";
          if (operator === "?") {
            separator = "&";
          } else if (operator !== "#") {
            separator = operator;
          }
          return (values.length !== 0 ? operator : "") + values.join(separator);
        } else {
          return values.join(",");
        }
      } else {
        return encodeReserved(literal);
      }
    }
  );
  if (template === "/") {
    return template;
  } else {
    return template.replace(/\/$/, "");
  }
}

// pkg/dist-src/parse.js
function parse(options) {
  let method = options.method.toUpperCase();
  let url = (options.url || "/").replace(/:([a-z]\w+)/g, "{$1}");
  let headers = Object.assign({}, options.headers);
  let body;
  let parameters = omit(options, [
    "method",
    "baseUrl",
    "url",
    "headers",
    "request",
    "mediaType"
  ]);
  const urlVariableNames = extractUrlVariableNames(url);
  url = parseUrl(url).expand(parameters);
  if (!/^http/.test(url)) {
    url = options.baseUrl + url;
  }
  const omittedParameters = Object.keys(options).filter((option) => urlVariableNames.includes(option)).concat("baseUrl");
  const remainingParameters = omit(parameters, omittedParameters);
  const isBinaryRequest = /application\/octet-stream/i.test(headers.accept);
  if (!isBinaryRequest) {
    if (options.mediaType.format) {
      headers.accept = headers.accept.split(/,/).map(
        (format) => format.replace(
          /application\/vnd(\.\w+)(\.v3)?(\.\w+)?(\+json)?$/,
          `application/vnd$1$2.${options.mediaType.format}`
        )
      ).join(",");
    }
    if (url.endsWith("/graphql")) {
      if (options.mediaType.previews?.length) {
        const previewsFromAcceptHeader = headers.accept.match(/(?<![\w-])[\w-]+(?=-preview)/g) || [];
        headers.accept = previewsFromAcceptHeader.concat(options.mediaType.previews).map((preview) => {
          const format = options.mediaType.format ? `.${options.mediaType.format}` : "+json";
          return `application/vnd.github.${preview}-preview${format}`;
        }).join(",");
      }
    }
  }
  if (["GET", "HEAD"].includes(method)) {
    url = addQueryParameters(url, remainingParameters);
  } else {
    if ("data" in remainingParameters) {
      body = remainingParameters.data;
    } else {
      if (Object.keys(remainingParameters).length) {
        body = remainingParameters;
      }
    }
  }
  if (!headers["content-type"] && typeof body !== "undefined") {
    headers["content-type"] = "application/json; charset=utf-8";
  }
  if (["PATCH", "PUT"].includes(method) && typeof body === "undefined") {
    body = "";
  }
  return Object.assign(
    { method, url, headers },
    typeof body !== "undefined" ? { body } : null,
    options.request ? { request: options.request } : null
  );
}

// pkg/dist-src/endpoint-with-defaults.js
function endpointWithDefaults(defaults, route, options) {
  return parse(merge(defaults, route, options));
}

// pkg/dist-src/with-defaults.js
function withDefaults(oldDefaults, newDefaults) {
  const DEFAULTS2 = merge(oldDefaults, newDefaults);
  const endpoint2 = endpointWithDefaults.bind(null, DEFAULTS2);
  return Object.assign(endpoint2, {
    DEFAULTS: DEFAULTS2,
    defaults: withDefaults.bind(null, DEFAULTS2),
    merge: merge.bind(null, DEFAULTS2),
    parse
  });
}

// pkg/dist-src/index.js
var endpoint = withDefaults(null, DEFAULTS);



/***/ }),

/***/ 46396:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ getUserAgent)
/* harmony export */ });
function getUserAgent() {
  if (typeof navigator === "object" && "userAgent" in navigator) {
    return navigator.userAgent;
  }

  if (typeof process === "object" && process.version !== undefined) {
    return `Node.js/${process.version.substr(1)} (${process.platform}; ${
      process.arch
    })`;
  }

  return "<environment undetectable>";
}


/***/ })

,

/***/ 54745:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openCliApi: () => (/* binding */ openCliApi)
/* harmony export */ });
/* harmony import */ var _adapters_github_github_api_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37339);
/* harmony import */ var _data_tool_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4930);


function openCliApi(env, token) {
    return (0,_adapters_github_github_api_js__WEBPACK_IMPORTED_MODULE_0__/* .githubApi */ .M)({
        token,
        apiUrl: addressIn(env, 'GITHUB_API_URL') ?? 'https://api.github.com',
        graphqlUrl: addressIn(env, 'GITHUB_GRAPHQL_URL') ?? 'https://api.github.com/graphql',
        userAgent: `${_data_tool_js__WEBPACK_IMPORTED_MODULE_1__/* .toolName */ .U}/${_data_tool_js__WEBPACK_IMPORTED_MODULE_1__/* .toolVersion */ .f}`,
    });
}
function addressIn(env, name) {
    const address = env[name];
    return address === '' ? undefined : address;
}


/***/ })

};
