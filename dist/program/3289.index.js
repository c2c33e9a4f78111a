export const id = 3289;
export const ids = [7339,3069,3289,9764];
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

/***/ 78420:
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

/***/ 63462:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ systemClock)
/* harmony export */ });
const systemClock = {
    now: () => new Date().toISOString(),
    elapsed: () => Number(process.hrtime.bigint()) / 1e6,
};


/***/ }),

/***/ 10710:
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

/***/ 84725:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ isDevice),
/* harmony export */   x: () => (/* binding */ writeText)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);

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

/***/ 43026:
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

/***/ 54582:
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

/***/ 74065:
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

/***/ 44857:
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

/***/ 16335:
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

/***/ 74751:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D3: () => (/* binding */ commitOf),
/* harmony export */   VV: () => (/* binding */ modeOf),
/* harmony export */   gV: () => (/* binding */ stageOf)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43026);
/* harmony import */ var _core_stage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16335);


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
function commitOf(text) {
    if (text === '')
        return undefined;
    if (/^[0-9a-f]{40}$/i.test(text))
        return text.toLowerCase();
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InterlockError */ .sv('INPUT_INVALID', `source-commit ${JSON.stringify(text.slice(0, 100))} is not the full id of a commit, 40 hex digits`);
}


/***/ }),

/***/ 44416:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ input),
  U: () => (/* binding */ readActionInputs)
});

// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(43026);
// EXTERNAL MODULE: ./build/src/policy/policy-source.js
var policy_source = __webpack_require__(56556);
// EXTERNAL MODULE: ./build/src/inputs/choices.js
var choices = __webpack_require__(74751);
// EXTERNAL MODULE: ./build/src/inputs/registry-address.js
var registry_address = __webpack_require__(18857);
// EXTERNAL MODULE: ./build/src/inputs/runner-context.js
var runner_context = __webpack_require__(12979);
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
        stage: (0,choices/* stageOf */.gV)(input(environment, 'stage')),
        environment: optional(input(environment, 'environment')),
        mode: (0,choices/* modeOf */.VV)(input(environment, 'mode')),
        isSarifWanted: booleanOf('sarif', input(environment, 'sarif')),
        artifacts: linesOf(input(environment, 'artifacts')),
        bundles: linesOf(input(environment, 'bundles')),
        sourceCommit: (0,choices/* commitOf */.D3)(input(environment, 'source-commit')),
        isAdminTokenGiven: input(environment, 'admin-token') !== '',
        trustedRoot: undefined,
        npmRegistry: (0,registry_address/* registryAddress */.M)(optional(input(environment, 'npm-registry'))),
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

/***/ 18857:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ registryAddress)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43026);

function registryAddress(text) {
    if (text === undefined)
        return undefined;
    if (!URL.canParse(text))
        throw invalid('is no address');
    const { protocol, hostname, username, password, search, hash } = new URL(text);
    if (username !== '' || password !== '')
        throw invalid('holds a user or password, and registries are asked without');
    const isLocal = /^(localhost|127(\.\d+){3}|\[::1\])$/.test(hostname);
    if (protocol !== 'https:' && !(protocol === 'http:' && isLocal))
        throw invalid('is not https');
    if (search !== '' || hash !== '')
        throw invalid('has a query or fragment, and paths are appended to it');
    return text;
}
function invalid(why) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InterlockError */ .sv('INPUT_INVALID', `the address that \`npm-registry\` names ${why}; write such as https://HOST/PATH`);
}


/***/ }),

/***/ 12979:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ repositoryOf),
/* harmony export */   g: () => (/* binding */ readRunnerContext)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43026);

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
        description: 'What is deployed, a line each: path globs, `sha256:<64 hex>`, `oci://registry/name@sha256:<64 hex>`, `pkg:npm/NAME@VERSION` (a scope is written `%40scope/`); makes the stage `deploy`. Files are copied read-only, and the output `staged-artifacts` names the copies.',
    },
    bundles: {
        action: {},
        description: 'Sigstore bundle files for the artifacts, a path a line, also lists of attestations as the npm registry and GitHub give them; attestations that GitHub stores are looked up by digest beside them.',
    },
    'npm-registry': {
        action: {},
        cli: { value: 'URL' },
        description: 'Address of the npm registry in which `pkg:npm/NAME@VERSION` is looked up, https and without a token. There is none by default, and no npm configuration is read.',
    },
    'source-commit': {
        action: {},
        cli: { value: 'SHA' },
        description: 'The commit that the artifacts must be built from, 40 hex digits: what an approved build signed at any other one is refused.',
    },
    'job-check-run-id': {
        action: { default: `\${{ job.check_run_id }}` },
        description: 'Which job runs. Filled in by the runner; do not give it.',
        isHidden: true,
    },
    artifact: {
        cli: { value: 'FILE|sha256:HEX', isMultiple: true },
        description: 'What is deployed: a path or glob, a digest, `oci://registry/name@sha256:HEX`, or `pkg:npm/NAME@VERSION`; may be given several times.',
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

/***/ 56556:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $0: () => (/* binding */ localPolicySource),
/* harmony export */   Hi: () => (/* binding */ trustedPolicySource),
/* harmony export */   r2: () => (/* binding */ defaultPolicyPath)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43026);

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

/***/ 99632:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  startAction: () => (/* binding */ startAction)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/src/adapters/github/github-api.js + 12 modules
var github_api = __webpack_require__(37339);
// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(43026);
// EXTERNAL MODULE: ./build/src/core/question.js
var question = __webpack_require__(44857);
// EXTERNAL MODULE: ./build/src/policy/policy-source.js
var policy_source = __webpack_require__(56556);
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
        policy: ownPolicy(snapshot, request),
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
function ownPolicy({ policy: found }, { repository }) {
    if (found === undefined)
        throw new errors/* InterlockError */.sv('POLICY_UNREADABLE', 'the default branch could not be found, so no policy could be read');
    const { file, commit } = found;
    if (file.state === 'unreadable')
        throw new errors/* InterlockError */.sv('POLICY_UNREADABLE', `the policy ${file.path} could not be read: ${file.why}`);
    const source = `${file.path} at ${commit}`;
    if (file.state === 'absent')
        return { state: 'absent', source };
    return { state: 'text', source, path: file.path, text: file.text, place: { kind: 'commit', ...repository, commit } };
}
function namedPolicy({ policy }, { others }) {
    if (policy.kind === 'preset')
        return { state: 'preset', name: policy.name };
    if (policy.kind !== 'remote')
        return undefined;
    const remote = others.at(-1);
    const source = `${policy.repository.owner}/${policy.repository.name}/${policy.path}@${policy.commit}`;
    const place = { kind: 'commit', ...policy.repository, commit: policy.commit };
    if (remote?.state === 'text')
        return { state: 'text', source, path: policy.path, text: remote.text, place };
    const why = remote?.state === 'unreadable' ? remote.why : 'it is not there, or the token may not read that repository';
    throw new errors/* InterlockError */.sv('POLICY_UNREADABLE', `the policy ${source} could not be read: ${why}`);
}
async function otherPolicy({ policy }, { policy: own }, request, api) {
    if (policy.kind !== 'base' || policy.path === policy_source/* defaultPolicyPath */.r2 || own === undefined)
        return undefined;
    const { path } = policy;
    const [text] = await readRemote(request, [{ ...request.repository, path, commit: own.commit }], api);
    const source = `${path} at ${own.commit}`;
    const place = { kind: 'commit', ...request.repository, commit: own.commit };
    if (text !== undefined)
        return { state: 'text', source, path, text, place };
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
    const http = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 37067, 19));
    if (http.setGlobalProxyFromEnv === undefined)
        return false;
    const direct = [env['no_proxy'] ?? env['NO_PROXY'] ?? '', 'localhost', '127.0.0.1', '[::1]', '::1'].filter((one) => one !== '').join(',');
    const proxies = Object.fromEntries(given.map((name) => [name, env[name]]));
    delete proxies['NO_PROXY'];
    http.setGlobalProxyFromEnv({ ...proxies, no_proxy: direct });
    return true;
}

// EXTERNAL MODULE: ./build/src/adapters/write-text.js
var write_text = __webpack_require__(84725);
// EXTERNAL MODULE: ./build/src/data/tool.js
var tool = __webpack_require__(4930);
// EXTERNAL MODULE: ./build/src/inputs/read-action-inputs.js + 1 modules
var read_action_inputs = __webpack_require__(44416);
;// CONCATENATED MODULE: ./build/src/start/start-action.js








async function startAction(threadLauncher) {
    const pending = judge(threadLauncher);
    await pending.catch(() => undefined);
    const [{ reportRun }, { openRunner }, { writeNewFile }] = await Promise.all([
        __webpack_require__.e(3221).then(__webpack_require__.bind(__webpack_require__, 92589)),
        __webpack_require__.e(/* import() */ 6442).then(__webpack_require__.bind(__webpack_require__, 46442)),
        __webpack_require__.e(/* import() */ 6499).then(__webpack_require__.bind(__webpack_require__, 36499)),
    ]);
    const loadRules = async () => (await __webpack_require__.e(8815).then(__webpack_require__.bind(__webpack_require__, 85998))).catalogue.loadRules();
    const ports = { openRunner: () => openRunner(process.env), writeNewFile, loadRules };
    return reportRun(ports, () => pending);
}
async function judge(threadLauncher) {
    const { env } = process;
    const inputs = (0,read_action_inputs/* readActionInputs */.U)(env, eventText(env['GITHUB_EVENT_PATH']));
    const { runner } = inputs;
    if (runner === undefined)
        throw new errors/* InterlockError */.sv('INTERNAL', 'the Action has no runner');
    const api = await openApi(runner);
    const sources = githubSources(inputs, runner, api);
    const answered = sources.then(() => true, () => true);
    await new Promise((resolve) => setImmediate(resolve));
    const { catalogue, run, sha256, systemClock, warmUp } = await __webpack_require__.e(8815).then(__webpack_require__.bind(__webpack_require__, 85998));
    const isAnswered = await Promise.race([answered, new Promise((resolve) => setTimeout(resolve, 1, false))]);
    if (!isAnswered)
        warmUp();
    const decision = await run(inputs, catalogue, {
        openSources: () => sources,
        openWorld: async () => (await __webpack_require__.e(/* import() */ 4316).then(__webpack_require__.bind(__webpack_require__, 4316))).openActionWorld({ env, inputs, runner, api, threadLauncher }),
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
