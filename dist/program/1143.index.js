export const id = 1143;
export const ids = [1143];
export const modules = {

/***/ 35403:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ fetchPlain)
/* harmony export */ });
/* harmony import */ var _error_code_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78420);
/* harmony import */ var _github_is_loopback_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17022);
/* harmony import */ var _until_aborted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44632);



const redirects = new Set([301, 302, 303, 307, 308]);
const redirectLimit = 3;
async function fetchPlain(url, ports, read) {
    let target = url;
    for (let hop = 0; hop <= redirectLimit; hop += 1) {
        if (!isAllowed(target, ports.isLocal))
            return outage('it lies at an address that is not https');
        const answer = await once(target, ports, read);
        if (answer.state !== 'moved')
            return answer;
        if (answer.to === undefined)
            break;
        target = answer.to;
    }
    return outage('its host redirects without an end that may be followed');
}
async function once(url, ports, read) {
    const { transport, userAgent, signal } = ports;
    const headers = { 'user-agent': userAgent, accept: '*/*' };
    try {
        signal.throwIfAborted();
        const response = await (0,_until_aborted_js__WEBPACK_IMPORTED_MODULE_0__/* .untilAborted */ .E)(transport(url, { method: 'GET', headers, body: undefined, signal }), signal);
        if (redirects.has(response.status)) {
            response.discard();
            const location = response.headers.get('location');
            return { state: 'moved', to: location !== undefined && URL.canParse(location, url) ? new URL(location, url).href : undefined };
        }
        if (response.status === 200)
            return await bodyOf(response, signal, read);
        response.discard();
        return { state: 'status', status: response.status };
    }
    catch (error) {
        return outage(signal.aborted ? 'its host did not answer in time' : `the connection to its host failed (${(0,_error_code_js__WEBPACK_IMPORTED_MODULE_1__/* .errorCode */ .C)(error)})`);
    }
}
async function bodyOf(response, signal, read) {
    const body = await (0,_until_aborted_js__WEBPACK_IMPORTED_MODULE_0__/* .untilAborted */ .E)(read(response), signal).catch((error) => {
        response.discard();
        throw error;
    });
    return 'why' in body ? { state: 'outage', ...body } : { state: 'value', value: body.value };
}
function isAllowed(url, isLocal) {
    if (!URL.canParse(url))
        return false;
    const { protocol, hostname } = new URL(url);
    return protocol === 'https:' || (isLocal && protocol === 'http:' && (0,_github_is_loopback_js__WEBPACK_IMPORTED_MODULE_2__/* .isLoopback */ .U)(hostname));
}
function outage(why) {
    return { state: 'outage', why };
}


/***/ }),

/***/ 41143:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  githubPlatform: () => (/* binding */ githubPlatform)
});

// EXTERNAL MODULE: ./build/src/adapters/github/json.js
var json = __webpack_require__(30152);
// EXTERNAL MODULE: ./build/src/adapters/github/platform/all-pages.js
var all_pages = __webpack_require__(2284);
;// CONCATENATED MODULE: ./build/src/adapters/github/platform/attestation-limits.js
const attestationLimits = {
    most: 64,
    bytes: 16 * 1024 * 1024,
    total: 128 * 1024 * 1024,
    deadline: 20_000,
    abreast: 8,
    bulkFrom: 4,
    bulkDigests: 100,
    bulkPages: 65,
    unconfirmed: 32,
};

// EXTERNAL MODULE: ./build/src/adapters/github/platform/shaped.js
var shaped = __webpack_require__(95275);
// EXTERNAL MODULE: ./build/src/adapters/github/is-loopback.js
var is_loopback = __webpack_require__(17022);
;// CONCATENATED MODULE: ./build/src/adapters/github/platform/decode-snappy.js
function decodeSnappy(input, most) {
    const header = lengthOf(input);
    if (header === undefined || header.value > most)
        return undefined;
    const output = new Uint8Array(header.value);
    let from = header.end;
    let to = 0;
    while (from < input.length) {
        const element = elementAt(input, from);
        if (element === undefined || element.length > output.length - to)
            return undefined;
        from = element.end;
        if (element.kind === 'literal') {
            if (element.length > input.length - from)
                return undefined;
            output.set(input.subarray(from, from + element.length), to);
            from += element.length;
        }
        else {
            if (element.offset === 0 || element.offset > to)
                return undefined;
            for (let index = 0; index < element.length; index += 1)
                output[to + index] = output[to + index - element.offset] ?? 0;
        }
        to += element.length;
    }
    return to === output.length ? output : undefined;
}
function lengthOf(input) {
    let value = 0;
    for (let index = 0; index < 5; index += 1) {
        const byte = input[index];
        if (byte === undefined)
            return undefined;
        value += (byte & 0x7f) * 2 ** (7 * index);
        if (byte < 0x80)
            return value < 2 ** 32 ? { value, end: index + 1 } : undefined;
    }
    return undefined;
}
function elementAt(input, at) {
    const tag = input[at] ?? 0;
    const upper = tag >>> 2;
    switch (tag & 3) {
        case 0: {
            const extra = Math.max(0, upper - 59);
            const length = extra === 0 ? upper : numberAt(input, at + 1, extra);
            return length === undefined ? undefined : { kind: 'literal', length: length + 1, end: at + 1 + extra };
        }
        case 1: {
            const low = numberAt(input, at + 1, 1);
            return low === undefined ? undefined : { kind: 'copy', length: (upper & 7) + 4, offset: (tag >>> 5) * 256 + low, end: at + 2 };
        }
        default: {
            const size = (tag & 3) === 2 ? 2 : 4;
            const offset = numberAt(input, at + 1, size);
            return offset === undefined ? undefined : { kind: 'copy', length: upper + 1, offset, end: at + 1 + size };
        }
    }
}
function numberAt(input, at, size) {
    if (at + size > input.length)
        return undefined;
    let value = 0;
    for (let index = size - 1; index >= 0; index -= 1)
        value = value * 256 + (input[at + index] ?? 0);
    return value;
}

// EXTERNAL MODULE: ./build/src/adapters/fetch-plain.js
var fetch_plain = __webpack_require__(35403);
// EXTERNAL MODULE: ./build/src/adapters/github/read-body.js
var read_body = __webpack_require__(37947);
;// CONCATENATED MODULE: ./build/src/adapters/github/platform/download.js


async function download(url, ports) {
    const { most } = ports;
    const fetched = await (0,fetch_plain/* fetchPlain */.r)(url, ports, async (response) => {
        const body = await (0,read_body/* readBody */.x)(response, most);
        return body === undefined ? { why: `it is over the limit of ${most} bytes` } : { value: body };
    });
    return fetched.state === 'status' ? { state: 'outage', why: `its host answered ${fetched.status}` } : fetched;
}

;// CONCATENATED MODULE: ./build/src/adapters/github/platform/stored-bundle.js





const what = 'the attestations';
function storedBundle(value) {
    const bundle = (0,json/* fieldOf */._F)(value, 'bundle');
    if (typeof bundle === 'object' && bundle !== null)
        return { text: JSON.stringify(bundle) };
    const url = (0,json/* textOf */.b6)(value, 'bundle_url');
    return url === undefined || url === '' ? undefined : { url };
}
function bundleStore(ports, limits, signal) {
    const fetched = new Map();
    const kept = new Map();
    let length = 0;
    const textOfBundle = (bundle) => {
        if ('text' in bundle)
            return Promise.resolve({ state: 'value', value: bundle.text });
        const key = placeOf(bundle.url);
        const known = fetched.get(key) ?? fetchBundle(bundle.url, ports, limits, signal);
        fetched.set(key, known);
        return known;
    };
    const keep = (text) => {
        const same = kept.get(text);
        if (same !== undefined)
            return same;
        length += text.length;
        if (length > limits.total)
            return undefined;
        kept.set(text, text);
        return text;
    };
    const texts = async (bundles) => {
        const found = [];
        for (let start = 0; start < bundles.length; start += limits.abreast) {
            const answers = await Promise.all(bundles.slice(start, start + limits.abreast).map(textOfBundle));
            for (const answer of answers) {
                if (answer.state !== 'value')
                    return answer;
                const text = keep(answer.value);
                if (text === undefined)
                    return tooLong(limits);
                found.push(text);
            }
        }
        return { state: 'value', value: found };
    };
    return { texts };
}
function tooLong({ total }) {
    return { state: 'truncated', why: `${what}: they are over the limit of ${total} characters in all` };
}
const signatureParameters = new Set('se sig ske skoid sks skt sktid skv sp spr sr st sv'.split(' '));
function placeOf(url) {
    if (!URL.canParse(url))
        return url;
    const place = new URL(url);
    for (const name of signatureParameters)
        place.searchParams.delete(name);
    return place.href;
}
async function fetchBundle(url, { transport, userAgent, apiUrl }, limits, signal) {
    const isLocal = (0,is_loopback/* isLoopback */.U)(new URL(apiUrl).hostname);
    const answer = await download(url, { transport, userAgent, signal, most: limits.bytes, isLocal });
    if (answer.state !== 'value')
        return { ...answer, why: `${what}: a bundle could not be had, since ${answer.why}` };
    const bytes = decodeSnappy(answer.value, limits.bytes);
    const text = bytes && decodeText(bytes);
    return text === undefined ? (0,shaped/* misshapen */.rt)(what) : { state: 'value', value: text };
}
function decodeText(bytes) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/src/adapters/github/platform/bulk-attestations.js



const kinds = ['/orgs/{owner}', '/users/{owner}'];
async function bulkAttestations(ports, request, known) {
    if (known !== undefined)
        return { kind: known, answer: await allOf(ports, request, known) };
    const organization = await allOf(ports, request, kinds[0]);
    if (organization.state === 'value')
        return { kind: kinds[0], answer: organization };
    if (organization.state !== 'forbidden')
        return { kind: undefined, answer: organization };
    const user = await allOf(ports, request, kinds[1]);
    return { kind: user.state === 'value' ? kinds[1] : undefined, answer: user };
}
async function allOf({ client, repository }, request, kind) {
    const { digests, limits, signal } = request;
    const found = new Map();
    let after;
    for (let page = 0; page < limits.bulkPages; page += 1) {
        const cursor = after === undefined ? {} : { after };
        const parameters = { owner: repository.owner, per_page: 100, ...cursor, subject_digests: digests };
        const url = `${kind}/attestations/bulk-list{?per_page,after}`;
        const answer = await client.rest({ method: 'POST', url, parameters, signal });
        if (answer.state !== 'value')
            return answer;
        if (!takePage(answer.value.data, request, found))
            return (0,shaped/* misshapen */.rt)(what);
        after = nextOf(answer.value.data);
        if (after === undefined)
            return { state: 'value', value: new Map([...found].map(([digest, list]) => [digest, capped(list, limits)])) };
    }
    return { state: 'truncated', why: `${what}: there are more than ${limits.bulkPages} pages of them, the limit of Interlock` };
}
function takePage(data, { digests, repositoryId }, found) {
    const lists = (0,json/* fieldOf */._F)(data, 'attestations_subject_digests');
    if (typeof lists !== 'object' || lists === null || Array.isArray(lists))
        return false;
    for (const digest of digests) {
        const value = (0,json/* fieldOf */._F)(lists, digest) ?? null;
        if (value === null)
            continue;
        for (const item of (0,json/* listOf */.c3)({ value }, 'value') ?? [undefined]) {
            const repository = (0,json/* numberOf */.rl)(item, 'repository_id');
            const bundle = storedBundle(item);
            if (repository === undefined || bundle === undefined)
                return false;
            if (String(repository) === repositoryId)
                listAt(found, digest).push(bundle);
        }
    }
    return true;
}
function listAt(found, digest) {
    const list = found.get(digest) ?? [];
    found.set(digest, list);
    return list;
}
function nextOf(data) {
    const info = (0,json/* fieldOf */._F)(data, 'page_info');
    const next = (0,json/* textOf */.b6)(info, 'next');
    return (0,json/* fieldOf */._F)(info, 'has_next') === true && next !== undefined && next !== '' ? next : undefined;
}
function capped(list, { most }) {
    if (list.length <= most)
        return { state: 'value', value: list };
    return { state: 'truncated', why: `${what}: there are more than ${most}, the limit of Interlock` };
}

;// CONCATENATED MODULE: ./build/src/adapters/github/platform/attestations.js




const needs = { attestations: 'read' };
async function attestations(ports, { digests, repositoryId, signal }, limits) {
    const stop = new AbortController();
    const end = () => stop.abort();
    const asking = { ports, limits, signal, repositoryId, listed: new Map() };
    await listAll([...new Set(digests.filter(isDigest))], asking);
    const timer = setTimeout(end, limits.deadline);
    signal.addEventListener('abort', end, { once: true });
    if (signal.aborted)
        end();
    try {
        const store = bundleStore(ports, limits, stop.signal);
        return await eachAbreast(digests, limits.abreast, async (digest) => {
            const answer = asking.listed.get(digest) ?? noDigest(digest);
            return answer.state === 'value' ? store.texts(answer.value) : answer;
        });
    }
    finally {
        clearTimeout(timer);
        signal.removeEventListener('abort', end);
        end();
    }
}
async function listAll(digests, asking) {
    const { limits, listed, repositoryId } = asking;
    const [first, ...others] = digests;
    if (first === undefined)
        return;
    if (digests.length < limits.bulkFrom || repositoryId === undefined)
        return listEach(digests, asking);
    const probe = await listOne(first, asking);
    listed.set(first, probe);
    if (isAboutAll(probe))
        for (const digest of others)
            listed.set(digest, probe);
    else
        await listMany(digests, repositoryId, asking);
}
function isAboutAll(answer) {
    return answer.state !== 'value' && answer.state !== 'truncated' && !isNotFound(answer);
}
function isNotFound(answer) {
    return answer.state === 'forbidden' && answer.isNotFound === true;
}
async function listMany(digests, repositoryId, asking) {
    const { ports, limits, listed, signal } = asking;
    let kind;
    const unlisted = [];
    let isSeen = false;
    for (let start = 0; start < digests.length; start += limits.bulkDigests) {
        const some = digests.slice(start, start + limits.bulkDigests);
        const bulk = await bulkAttestations(ports, { digests: some, repositoryId, limits, signal }, kind);
        kind = bulk.kind ?? kind;
        const { answer } = bulk;
        if (answer.state === 'forbidden' || answer.state === 'unsupported') {
            const rest = digests.slice(start).filter((digest) => !listed.has(digest));
            return listEach([...unlisted, ...rest], asking);
        }
        if (answer.state === 'value')
            isSeen ||= answer.value.size > 0;
        for (const digest of some.filter((one) => !listed.has(one))) {
            const found = answer.state === 'value' ? answer.value.get(digest) : answer;
            if (found === undefined)
                unlisted.push(digest);
            else
                listed.set(digest, found);
        }
    }
    if (isSeen)
        for (const digest of unlisted)
            listed.set(digest, { state: 'value', value: [] });
    else
        await attestations_confirm(unlisted, asking);
}
async function attestations_confirm(digests, asking) {
    const { limits, listed } = asking;
    await listEach(digests.slice(0, limits.unconfirmed), asking);
    const why = `${what}: the list of many digests shows nothing of this repository, and at most ${limits.unconfirmed} are asked for one by one`;
    for (const digest of digests.slice(limits.unconfirmed))
        listed.set(digest, { state: 'truncated', why });
}
async function listEach(digests, asking) {
    await eachAbreast(digests, asking.limits.abreast, async (digest) => {
        asking.listed.set(digest, await listOne(digest, asking));
    });
}
async function listOne(digest, { ports: { client, repository }, limits, signal }) {
    const parameters = { owner: repository.owner, repo: repository.name, subject_digest: digest };
    const url = '/repos/{owner}/{repo}/attestations/{subject_digest}';
    const listed = await (0,all_pages/* allPages */.S)(client, { url, parameters, key: 'attestations', what: what, most: limits.most, signal });
    if (listed.state !== 'value')
        return explained(listed, digest);
    const bundles = (0,shaped/* eachOf */.pQ)(listed.value, storedBundle);
    return bundles === undefined ? (0,shaped/* misshapen */.rt)(what) : { state: 'value', value: bundles };
}
function explained(failure, digest) {
    if (failure.state !== 'forbidden')
        return failure;
    const permissions = Object.keys(failure.permissions).length > 0 ? failure.permissions : needs;
    return { ...failure, why: `${what} of ${digest}: ${failure.why}`, permissions };
}
function isDigest(digest) {
    return /^sha256:[0-9a-f]{64}$/.test(digest);
}
function noDigest(digest) {
    const shown = JSON.stringify(digest.slice(0, 100));
    return { state: 'absent', why: `${what}: GitHub stores them by a SHA-256 digest alone, and ${shown} is none` };
}
async function eachAbreast(items, abreast, act) {
    const results = [];
    for (let start = 0; start < items.length; start += abreast)
        results.push(...(await Promise.all(items.slice(start, start + abreast).map(act))));
    return results;
}

// EXTERNAL MODULE: ./build/src/adapters/github/graphql-answer.js
var graphql_answer = __webpack_require__(31868);
// EXTERNAL MODULE: ./build/src/adapters/github/object-query.js
var object_query = __webpack_require__(26632);
;// CONCATENATED MODULE: ./build/src/adapters/github/platform/account-of.js

function accountOf(value) {
    return account((0,json/* textOf */.b6)(value, 'login'), (0,json/* numberOf */.rl)(value, 'id'), (0,json/* textOf */.b6)(value, 'type'));
}
function actorOf(value) {
    return account((0,json/* textOf */.b6)(value, 'login'), (0,json/* numberOf */.rl)(value, 'databaseId'), (0,json/* textOf */.b6)(value, '__typename'));
}
const actorSelection = `__typename login ${['Bot', 'Mannequin', 'Organization', 'User']
    .map((type) => `... on ${type} { databaseId }`)
    .join(' ')}`;
function account(login, id, type) {
    if (login === undefined || login === '' || id === undefined || !Number.isSafeInteger(id))
        return undefined;
    return { login, id, isApp: type !== 'User' || login.toLowerCase().endsWith('[bot]') };
}

;// CONCATENATED MODULE: ./build/src/adapters/github/platform/parse-commit.js



const who = '{ name email user { __typename login databaseId } }';
const commitSelection = `oid committedViaWeb
  authors(first: 20) { totalCount nodes ${who} }
  committer ${who}
  signature { isValid wasSignedByGitHub }`;
const historySelection = `${commitSelection} parents(first: 100) { totalCount nodes { oid } }`;
function parseHistoryCommit(value) {
    const commit = parseCommit(value);
    const parents = parentsOf((0,json/* fieldOf */._F)(value, 'parents'));
    return commit === undefined || parents === undefined ? undefined : { ...commit, parents };
}
function parseCommit(value) {
    const oid = (0,json/* textOf */.b6)(value, 'oid');
    const authors = (0,json/* listOf */.c3)((0,json/* fieldOf */._F)(value, 'authors'), 'nodes');
    if (oid === undefined || authors === undefined)
        return undefined;
    const signature = (0,json/* fieldOf */._F)(value, 'signature');
    const committer = (0,json/* fieldOf */._F)(value, 'committer');
    return {
        oid,
        authors: [...authors.map(contributorOf), ...unseen(value, authors.length)],
        committer: isOfPlatform(value) ? undefined : contributorOf(committer),
        isSignatureVerified: (0,json/* fieldOf */._F)(signature, 'isValid') === true,
    };
}
function parentsOf(connection) {
    const nodes = (0,json/* listOf */.c3)(connection, 'nodes');
    if (nodes === undefined || (0,json/* numberOf */.rl)(connection, 'totalCount') !== nodes.length)
        return undefined;
    return (0,shaped/* eachOf */.pQ)(nodes, (parent) => (0,json/* textOf */.b6)(parent, 'oid'));
}
function contributorOf(actor) {
    const account = actorOf((0,json/* fieldOf */._F)(actor, 'user'));
    if (account !== undefined)
        return { kind: 'account', account };
    return { kind: 'unknown', name: (0,json/* textOf */.b6)(actor, 'name') ?? (0,json/* textOf */.b6)(actor, 'email') ?? '' };
}
function unseen(commit, seen) {
    const total = (0,json/* numberOf */.rl)((0,json/* fieldOf */._F)(commit, 'authors'), 'totalCount') ?? seen;
    return total > seen ? [{ kind: 'unknown', name: `${total - seen} more` }] : [];
}
function isOfPlatform(commit) {
    if ((0,json/* fieldOf */._F)(commit, 'committedViaWeb') === true)
        return true;
    const signature = (0,json/* fieldOf */._F)(commit, 'signature');
    const isSigned = (0,json/* fieldOf */._F)(signature, 'isValid') === true && (0,json/* fieldOf */._F)(signature, 'wasSignedByGitHub') === true;
    const committer = (0,json/* fieldOf */._F)(commit, 'committer');
    const isNamed = (0,json/* textOf */.b6)(committer, 'name') === 'GitHub' && (0,json/* textOf */.b6)(committer, 'email') === 'noreply@github.com';
    return isSigned && (isNamed || (0,json/* textOf */.b6)((0,json/* fieldOf */._F)(committer, 'user'), 'login') === 'web-flow');
}

;// CONCATENATED MODULE: ./build/src/adapters/github/platform/parse-deployment.js

const deploymentSelection = 'commitOid environment createdAt state latestStatus { state }';
const states = {
    SUCCESS: 'success',
    ACTIVE: 'success',
    FAILURE: 'failure',
    ERROR: 'failure',
    IN_PROGRESS: 'in-progress',
    PENDING: 'in-progress',
    QUEUED: 'in-progress',
    WAITING: 'in-progress',
    INACTIVE: 'inactive',
};
function parseDeployment(value) {
    const commit = (0,json/* textOf */.b6)(value, 'commitOid');
    const environment = (0,json/* textOf */.b6)(value, 'environment');
    const createdAt = (0,json/* textOf */.b6)(value, 'createdAt');
    if (commit === undefined || environment === undefined || createdAt === undefined)
        return undefined;
    const said = (0,json/* textOf */.b6)((0,json/* fieldOf */._F)(value, 'latestStatus'), 'state') ?? (0,json/* textOf */.b6)(value, 'state') ?? '';
    const state = Object.hasOwn(states, said) ? states[said] : undefined;
    return { commit, environment, state: state ?? 'other', createdAt };
}

;// CONCATENATED MODULE: ./build/src/adapters/github/platform/parse-pull-request.js




const reviewLimit = 100;
const commitLimit = 100;
const pullRequestSelection = `number url merged headRefOid baseRefName
  baseRepository { nameWithOwner }
  author { ${actorSelection} }
  mergedBy { ${actorSelection} }
  mergeCommit { oid }
  commits(first: ${commitLimit}) { totalCount nodes { commit { ${commitSelection} } } }
  latestOpinionatedReviews(first: ${reviewLimit}) {
    totalCount
    nodes { state authorCanPushToRepository author { ${actorSelection} } commit { oid } }
  }`;
function parsePullRequest(value) {
    const number = (0,json/* numberOf */.rl)(value, 'number');
    const url = (0,json/* textOf */.b6)(value, 'url');
    const headCommit = (0,json/* textOf */.b6)(value, 'headRefOid');
    const baseBranch = (0,json/* textOf */.b6)(value, 'baseRefName');
    const reviews = reviewsOf((0,json/* fieldOf */._F)(value, 'latestOpinionatedReviews'));
    const commits = commitsOf((0,json/* fieldOf */._F)(value, 'commits'));
    if (number === undefined || url === undefined || headCommit === undefined)
        return undefined;
    if (baseBranch === undefined || reviews === undefined || commits === undefined)
        return undefined;
    return {
        number,
        url,
        author: actorOf((0,json/* fieldOf */._F)(value, 'author')),
        mergedBy: actorOf((0,json/* fieldOf */._F)(value, 'mergedBy')),
        mergeCommit: (0,json/* textOf */.b6)((0,json/* fieldOf */._F)(value, 'mergeCommit'), 'oid'),
        headCommit,
        commits: commits.isWhole && commits.items.some(({ oid }) => oid === headCommit) ? commits.items : undefined,
        baseBranch,
        reviews,
    };
}
function commitsOf(connection) {
    const nodes = (0,json/* listOf */.c3)(connection, 'nodes');
    const total = (0,json/* numberOf */.rl)(connection, 'totalCount');
    const items = nodes && (0,shaped/* eachOf */.pQ)(nodes, (node) => parseCommit((0,json/* fieldOf */._F)(node, 'commit')));
    return items === undefined || total === undefined ? undefined : { items, isWhole: total === items.length };
}
function reviewsOf(connection) {
    const nodes = (0,json/* listOf */.c3)(connection, 'nodes');
    const total = (0,json/* numberOf */.rl)(connection, 'totalCount');
    if (nodes === undefined || total === undefined || total > nodes.length)
        return undefined;
    return (0,shaped/* eachOf */.pQ)(nodes, reviewOf);
}
const parse_pull_request_states = {
    APPROVED: 'approved',
    CHANGES_REQUESTED: 'changes-requested',
    DISMISSED: 'dismissed',
    COMMENTED: 'commented',
    PENDING: 'pending',
};
function reviewOf(value) {
    const said = (0,json/* textOf */.b6)(value, 'state') ?? '';
    const state = Object.hasOwn(parse_pull_request_states, said) ? parse_pull_request_states[said] : undefined;
    if (state === undefined)
        return undefined;
    return {
        by: actorOf((0,json/* fieldOf */._F)(value, 'author')),
        state,
        commit: (0,json/* textOf */.b6)((0,json/* fieldOf */._F)(value, 'commit'), 'oid'),
        canPush: (0,json/* fieldOf */._F)(value, 'authorCanPushToRepository') === true,
    };
}

;// CONCATENATED MODULE: ./build/src/adapters/github/platform/change.js







const pullRequestLimit = 10;
async function change(client, request) {
    const { query, variables } = queryOf(request);
    const sent = await client.graphql(query, variables);
    if (sent.state !== 'value')
        return sent;
    const body = sent.value.data;
    const { failure } = (0,graphql_answer/* graphqlAnswer */.a)(body, { contents: 'read' });
    if (failure !== undefined)
        return failure;
    return {
        state: 'value',
        value: {
            commits: change_commitsOf(body, request),
            pullRequests: pullRequestsOf(body, request),
            deployments: request.environment === undefined ? { state: 'value', value: [] } : deploymentsOf((0,graphql_answer/* graphqlAnswer */.a)(body, { deployments: 'read' })),
        },
    };
}
function queryOf({ repository, commit, environment }) {
    const draft = (0,object_query/* queryDraft */.w)();
    const onCommit = (selections) => `object(oid: ${draft.variable('GitObjectID', commit)}) { __typename ... on Commit { oid ${selections} } }`;
    const parts = [
        draft.repository('history', repository, [onCommit(`history(first: 100) { totalCount nodes { ${historySelection} } }`)]),
        draft.repository('arrival', repository, [
            onCommit(`associatedPullRequests(first: ${pullRequestLimit}) { totalCount nodes { ${pullRequestSelection} } }`),
        ]),
    ];
    if (environment !== undefined)
        parts.push(draft.repository('deployed', repository, [deployments(draft.variable('String', environment))]));
    return { query: draft.query('Change', parts), variables: draft.variables };
}
function deployments(environment) {
    const order = '{ field: CREATED_AT, direction: DESC }';
    return `deployments(environments: [${environment}], first: 20, orderBy: ${order}) { totalCount nodes { ${deploymentSelection} } }`;
}
function objectOf(body, part, needs, { commit }) {
    const whole = { contents: 'read', ...needs };
    const answer = (0,graphql_answer/* graphqlAnswer */.a)(body, needs);
    const failure = (0,graphql_answer/* graphqlAnswer */.a)(body, whole).failureAt([part, 'object']) ?? answer.failureWithin([part]);
    if (failure !== undefined)
        return failure;
    const object = (0,json/* fieldOf */._F)((0,json/* fieldOf */._F)(answer.data, part), 'object');
    if ((0,json/* textOf */.b6)(object, 'oid') === commit)
        return { state: 'value', value: object };
    return { state: 'forbidden', why: `commit ${commit} does not exist, or the token may not read it`, permissions: whole };
}
function change_commitsOf(body, request) {
    const object = objectOf(body, 'history', {}, request);
    if (object.state !== 'value')
        return object;
    const nodes = (0,json/* listOf */.c3)((0,json/* fieldOf */._F)(object.value, 'history'), 'nodes');
    const commits = nodes && (0,shaped/* eachOf */.pQ)(nodes, parseHistoryCommit);
    return commits?.[0]?.oid === request.commit ? { state: 'value', value: commits } : (0,shaped/* misshapen */.rt)(`the history of commit ${request.commit}`);
}
function pullRequestsOf(body, request) {
    const what = `the pull requests of commit ${request.commit}`;
    const object = objectOf(body, 'arrival', { 'pull-requests': 'read' }, request);
    if (object.state !== 'value')
        return object;
    const connection = (0,json/* fieldOf */._F)(object.value, 'associatedPullRequests');
    const nodes = (0,json/* listOf */.c3)(connection, 'nodes');
    const total = (0,json/* numberOf */.rl)(connection, 'totalCount');
    if (nodes === undefined || total === undefined)
        return (0,shaped/* misshapen */.rt)(what);
    if (total > nodes.length)
        return { state: 'truncated', why: `${what}: GitHub counts ${total} and gives ${nodes.length}` };
    const own = nodes.filter((node) => (0,json/* fieldOf */._F)(node, 'merged') === true && isOf(node, request.repository));
    const parsed = (0,shaped/* eachOf */.pQ)(own, parsePullRequest);
    return parsed === undefined ? (0,shaped/* misshapen */.rt)(what) : { state: 'value', value: parsed };
}
function isOf(pullRequest, { owner, name }) {
    return (0,json/* textOf */.b6)((0,json/* fieldOf */._F)(pullRequest, 'baseRepository'), 'nameWithOwner')?.toLowerCase() === `${owner}/${name}`.toLowerCase();
}
function deploymentsOf(answer) {
    const failure = answer.failureWithin(['deployed']);
    if (failure !== undefined)
        return failure;
    const nodes = (0,json/* listOf */.c3)((0,json/* fieldOf */._F)((0,json/* fieldOf */._F)(answer.data, 'deployed'), 'deployments'), 'nodes');
    const parsed = nodes && (0,shaped/* eachOf */.pQ)(nodes, parseDeployment);
    return parsed === undefined ? (0,shaped/* misshapen */.rt)('the deployments') : { state: 'value', value: parsed };
}

;// CONCATENATED MODULE: ./build/src/adapters/github/platform/full-id.js
async function withFullId(commit, ask) {
    if (/^([0-9a-f]{40}|[0-9a-f]{64})$/.test(commit))
        return ask();
    return { state: 'absent', why: `${JSON.stringify(commit.slice(0, 100))} is not the full id of a commit` };
}

;// CONCATENATED MODULE: ./build/src/adapters/github/platform/asks-once.js
function asksOnce() {
    const asked = new Map();
    return (key, ask) => {
        const answer = asked.get(key) ?? ask();
        asked.set(key, answer);
        return answer;
    };
}

;// CONCATENATED MODULE: ./build/src/adapters/github/platform/is-ancestor.js


async function isAncestor(client, { repository, commit, tip }) {
    if (commit === tip)
        return { state: 'value', value: true };
    const answer = await client.rest({
        method: 'GET',
        url: '/repos/{owner}/{repo}/compare/{basehead}',
        parameters: { owner: repository.owner, repo: repository.name, basehead: `${commit}...${tip}`, per_page: 1 },
    });
    return (0,shaped/* shaped */.e9)(answer, `the comparison of ${commit} with ${tip}`, (response) => parseComparison(response.data, commit));
}
function parseComparison(value, commit) {
    if ((0,json/* textOf */.b6)((0,json/* fieldOf */._F)(value, 'base_commit'), 'sha') !== commit)
        return undefined;
    const isMergeBase = (0,json/* textOf */.b6)((0,json/* fieldOf */._F)(value, 'merge_base_commit'), 'sha') === commit;
    switch ((0,json/* textOf */.b6)(value, 'status')) {
        case 'ahead':
        case 'identical':
            return isMergeBase ? true : undefined;
        case 'behind':
        case 'diverged':
            return false;
        default:
            return undefined;
    }
}

;// CONCATENATED MODULE: ./build/src/adapters/github/platform/release.js


async function release(client, { repository, tag }) {
    const parameters = { owner: repository.owner, repo: repository.name, tag };
    const answer = await client.rest({ method: 'GET', url: '/repos/{owner}/{repo}/releases/tags/{tag}', parameters });
    return (0,shaped/* shaped */.e9)(answer, `the release ${JSON.stringify(tag)}`, ({ data }) => parseRelease(data, tag));
}
function parseRelease(value, tag) {
    if ((0,json/* textOf */.b6)(value, 'tag_name') !== tag)
        return undefined;
    const immutable = (0,json/* fieldOf */._F)(value, 'immutable');
    return { tag, isImmutable: typeof immutable === 'boolean' ? immutable : undefined, url: (0,json/* textOf */.b6)(value, 'html_url') };
}

;// CONCATENATED MODULE: ./build/src/adapters/github/platform/parse-run.js



function parseRun(value) {
    const id = (0,json/* numberOf */.rl)(value, 'id');
    const attempt = (0,json/* numberOf */.rl)(value, 'run_attempt');
    const event = (0,json/* textOf */.b6)(value, 'event');
    const headSha = (0,json/* textOf */.b6)(value, 'head_sha');
    const path = (0,json/* textOf */.b6)(value, 'path');
    const url = (0,json/* textOf */.b6)(value, 'html_url');
    const referencedWorkflows = (0,shaped/* eachOf */.pQ)((0,json/* listOf */.c3)(value, 'referenced_workflows') ?? [], referencedOf);
    if (id === undefined || attempt === undefined || event === undefined || headSha === undefined)
        return undefined;
    if (path === undefined || url === undefined || referencedWorkflows === undefined)
        return undefined;
    return {
        id: String(id),
        attempt,
        event,
        headSha,
        headBranch: (0,json/* textOf */.b6)(value, 'head_branch'),
        path: path.split('@')[0] ?? path,
        actor: accountOf((0,json/* fieldOf */._F)(value, 'actor')),
        triggeringActor: accountOf((0,json/* fieldOf */._F)(value, 'triggering_actor')),
        url,
        referencedWorkflows,
        earlierAttempts: [],
    };
}
function referencedOf(value) {
    const path = (0,json/* textOf */.b6)(value, 'path');
    const sha = (0,json/* textOf */.b6)(value, 'sha');
    return path === undefined || sha === undefined ? undefined : { path, sha, ref: (0,json/* textOf */.b6)(value, 'ref') };
}

;// CONCATENATED MODULE: ./build/src/adapters/github/platform/run-attempt.js




const path = '/repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}';
const mostJobs = 3000;
async function runAttempt(client, request) {
    const answer = await client.rest({ method: 'GET', url: path, parameters: parametersOf(request) });
    return (0,shaped/* shaped */.e9)(answer, whatOf(request), ({ data }) => parseRunAttempt(data, request));
}
async function runJobs(client, request) {
    const what = `the jobs of ${whatOf(request)}`;
    const url = `${path}/jobs`;
    const listed = await (0,all_pages/* allPages */.S)(client, { url, parameters: parametersOf(request), key: 'jobs', what, most: mostJobs });
    return (0,shaped/* shaped */.e9)(listed, what, (jobs) => (0,shaped/* eachOf */.pQ)(jobs, parseRunJob));
}
function whatOf({ repository, id, attempt }) {
    return `attempt ${attempt} of run ${id} of ${repository.owner}/${repository.name}`;
}
function parametersOf({ repository, id, attempt }) {
    const { owner, name: repo } = repository;
    return { owner, repo, run_id: id, attempt_number: attempt };
}
function parseRunAttempt(value, { id, attempt }) {
    const run = parseRun(value);
    const repositoryId = (0,json/* numberOf */.rl)((0,json/* fieldOf */._F)(value, 'repository'), 'id');
    const status = (0,json/* textOf */.b6)(value, 'status');
    if (run?.id !== id || run.attempt !== attempt || repositoryId === undefined || status === undefined)
        return undefined;
    const { event, headSha, path: file } = run;
    return { repositoryId: String(repositoryId), id, attempt, event, headSha, path: file, status, conclusion: (0,json/* textOf */.b6)(value, 'conclusion') };
}
function parseRunJob(value) {
    const id = (0,json/* numberOf */.rl)(value, 'id');
    const name = (0,json/* textOf */.b6)(value, 'name');
    const status = (0,json/* textOf */.b6)(value, 'status');
    if (id === undefined || name === undefined || status === undefined)
        return undefined;
    return { id: String(id), name, status, conclusion: (0,json/* textOf */.b6)(value, 'conclusion') };
}

;// CONCATENATED MODULE: ./build/src/adapters/github/platform/tag-rulesets.js




const tag_rulesets_what = 'the rulesets about tags';
async function tagRulesets(client, repository) {
    const draft = (0,object_query/* queryDraft */.w)();
    const query = draft.query('TagRulesets', [draft.repository('repository', repository, [tagRulesetSelection])]);
    const sent = await client.graphql(query, draft.variables);
    if (sent.state !== 'value')
        return sent;
    const answer = (0,graphql_answer/* graphqlAnswer */.a)(sent.value.data, {});
    return answer.failure ?? tagRulesetsIn(answer, 'repository');
}
const tagRulesetSelection = `rulesets(first: 50, includeParents: true, targets: [TAG]) {
    totalCount
    nodes { name enforcement conditions { refName { include exclude } } rules(first: 50) { totalCount nodes { type } } }
  }`;
function tagRulesetsIn(answer, alias) {
    const failure = answer.failureWithin([alias, 'rulesets']);
    if (failure !== undefined)
        return failure;
    const connection = (0,json/* fieldOf */._F)((0,json/* fieldOf */._F)(answer.data, alias), 'rulesets');
    const nodes = (0,json/* listOf */.c3)(connection, 'nodes');
    const total = (0,json/* numberOf */.rl)(connection, 'totalCount');
    if (nodes === undefined || total === undefined)
        return (0,shaped/* misshapen */.rt)(tag_rulesets_what);
    if (total > nodes.length)
        return { state: 'truncated', why: `${tag_rulesets_what}: GitHub counts ${total} and gives ${nodes.length}` };
    const rulesets = (0,shaped/* eachOf */.pQ)(nodes.filter((node) => (0,json/* fieldOf */._F)(node, 'enforcement') === 'ACTIVE'), parseTagRuleset);
    return rulesets === undefined ? (0,shaped/* misshapen */.rt)(tag_rulesets_what) : { state: 'value', value: rulesets };
}
function parseTagRuleset(value) {
    const name = (0,json/* textOf */.b6)(value, 'name');
    const refs = (0,json/* fieldOf */._F)((0,json/* fieldOf */._F)(value, 'conditions'), 'refName');
    const include = patternsOf(refs, 'include');
    const exclude = patternsOf(refs, 'exclude');
    const rules = (0,shaped/* eachOf */.pQ)((0,json/* listOf */.c3)((0,json/* fieldOf */._F)(value, 'rules'), 'nodes') ?? [], (rule) => (0,json/* textOf */.b6)(rule, 'type')?.toLowerCase());
    if (name === undefined || include === undefined || exclude === undefined || rules === undefined)
        return undefined;
    return { name, include, exclude, rules };
}
function patternsOf(refs, name) {
    if (refs === undefined || refs === null)
        return [];
    const patterns = (0,json/* listOf */.c3)(refs, name);
    return patterns && (0,shaped/* eachOf */.pQ)(patterns, tag_rulesets_text);
}
function tag_rulesets_text(value) {
    return typeof value === 'string' ? value : undefined;
}

;// CONCATENATED MODULE: ./build/src/adapters/github/platform/source-repository.js





const source_repository_commitSelection = '__typename oid ... on Tag { target { __typename oid ... on Tag { target { __typename oid } } } }';
async function sourceRepository(client, { repository, ref }) {
    const what = `the source repository ${repository.owner}/${repository.name}`;
    const isTag = ref.startsWith('refs/tags/');
    const draft = (0,object_query/* queryDraft */.w)();
    const selections = [
        'databaseId nameWithOwner defaultBranchRef { name target { __typename oid } }',
        `ref(qualifiedName: ${draft.variable('String', ref)}) { target { ${source_repository_commitSelection} } }`,
        ...(isTag ? [tagRulesetSelection] : []),
    ];
    const query = draft.query('Source', [draft.repository('source', repository, selections)]);
    const sent = await client.graphql(query, draft.variables);
    if (sent.state !== 'value')
        return sent;
    const answer = (0,graphql_answer/* graphqlAnswer */.a)(sent.value.data, { contents: 'read' });
    const failure = answer.failure ?? answer.failureWithin(['source', 'defaultBranchRef']) ?? answer.failureWithin(['source', 'ref']);
    if (failure !== undefined)
        return failure;
    const source = parseSource((0,json/* fieldOf */._F)(answer.data, 'source'));
    if (source === undefined)
        return (0,shaped/* misshapen */.rt)(what);
    return { state: 'value', value: { ...source, tagRulesets: isTag ? tagRulesetsIn(answer, 'source') : { state: 'value', value: [] } } };
}
function parseSource(value) {
    const id = (0,json/* numberOf */.rl)(value, 'databaseId');
    const name = (0,json/* textOf */.b6)(value, 'nameWithOwner');
    const branch = (0,json/* fieldOf */._F)(value, 'defaultBranchRef');
    const branchName = (0,json/* textOf */.b6)(branch, 'name');
    const commit = commitOf((0,json/* fieldOf */._F)(branch, 'target'));
    if (id === undefined || name === undefined || branchName === undefined || commit === undefined)
        return undefined;
    const defaultBranch = { name: branchName, commit };
    const ref = (0,json/* fieldOf */._F)(value, 'ref');
    if (ref === null)
        return { id: String(id), name, defaultBranch, refCommit: undefined };
    const refCommit = commitOf((0,json/* fieldOf */._F)(ref, 'target'));
    return refCommit === undefined ? undefined : { id: String(id), name, defaultBranch, refCommit };
}
function commitOf(target) {
    let object = target;
    while ((0,json/* textOf */.b6)(object, '__typename') === 'Tag')
        object = (0,json/* fieldOf */._F)(object, 'target');
    const oid = (0,json/* textOf */.b6)(object, 'oid');
    return (0,json/* textOf */.b6)(object, '__typename') === 'Commit' && oid !== undefined && /^[0-9a-f]{40}([0-9a-f]{24})?$/.test(oid) ? oid : undefined;
}

;// CONCATENATED MODULE: ./build/src/adapters/github/platform/origins.js







function originsOf(client, own) {
    const once = asksOnce();
    let ownTag;
    return {
        isAncestor: (commit, tip, repository = own) => {
            const ask = () => once(`compare ${keyOf(repository)} ${commit} ${tip}`, () => isAncestor(client, { repository, commit, tip }));
            return withFullId(commit, () => withFullId(tip, ask));
        },
        sourceRepository: (repository, ref) => {
            const answer = once(`source ${keyOf(repository)} ${ref}`, () => sourceRepository(client, { repository, ref }));
            if (ref.startsWith('refs/tags/') && keyOf(repository) === keyOf(own))
                ownTag = answer;
            return answer;
        },
        tagRulesets: async () => {
            const seen = await ownTag;
            const isTold = seen?.state === 'value' && seen.value.tagRulesets.state === 'value';
            return isTold ? seen.value.tagRulesets : tagRulesets(client, own);
        },
        runAttempt: (repository, id, attempt) => runAttempt(client, { repository, id, attempt }),
        runJobs: (repository, id, attempt) => runJobs(client, { repository, id, attempt }),
        release: (repository, tag) => release(client, { repository, tag }),
    };
}
function keyOf({ owner, name }) {
    return `${owner}/${name}`.toLowerCase();
}

;// CONCATENATED MODULE: ./build/src/adapters/github/platform/parse-approval.js


const parse_approval_states = ['approved', 'rejected', 'pending'];
function parseApproval(value) {
    const state = parse_approval_states.find((one) => one === (0,json/* fieldOf */._F)(value, 'state'));
    const environments = (0,json/* listOf */.c3)(value, 'environments');
    if (state === undefined || environments === undefined)
        return undefined;
    return { state, by: accountOf((0,json/* fieldOf */._F)(value, 'user')), environments: environments.flatMap((one) => (0,json/* textOf */.b6)(one, 'name') ?? []) };
}

;// CONCATENATED MODULE: ./build/src/adapters/github/platform/parse-branch-rule.js


function parseBranchRule(value) {
    const type = (0,json/* textOf */.b6)(value, 'type');
    const ruleset = originOf(value);
    if (type === undefined || ruleset === undefined)
        return undefined;
    const parameters = (0,json/* fieldOf */._F)(value, 'parameters');
    if (type === 'pull_request') {
        return {
            ruleset,
            kind: 'pull-request',
            approvals: (0,json/* numberOf */.rl)(parameters, 'required_approving_review_count') ?? 0,
            isCodeOwnerReviewRequired: (0,json/* fieldOf */._F)(parameters, 'require_code_owner_review') === true,
            isLastPushApprovalRequired: (0,json/* fieldOf */._F)(parameters, 'require_last_push_approval') === true,
            areStaleReviewsDismissed: (0,json/* fieldOf */._F)(parameters, 'dismiss_stale_reviews_on_push') === true,
        };
    }
    if (type === 'workflows') {
        const workflows = (0,shaped/* eachOf */.pQ)((0,json/* listOf */.c3)(parameters, 'workflows') ?? [], workflowOf);
        return workflows && { ruleset, kind: 'workflows', workflows };
    }
    if (type === 'required_status_checks') {
        const checks = (0,shaped/* eachOf */.pQ)((0,json/* listOf */.c3)(parameters, 'required_status_checks') ?? [], checkOf);
        return checks && { ruleset, kind: 'status-checks', checks };
    }
    return { ruleset, kind: 'other', type };
}
const levels = {
    Repository: 'repository',
    Organization: 'organisation',
    Enterprise: 'enterprise',
};
function originOf(value) {
    const id = (0,json/* numberOf */.rl)(value, 'ruleset_id');
    const source = (0,json/* textOf */.b6)(value, 'ruleset_source');
    const type = (0,json/* textOf */.b6)(value, 'ruleset_source_type') ?? '';
    const level = Object.hasOwn(levels, type) ? levels[type] : undefined;
    return id === undefined || source === undefined || level === undefined ? undefined : { id, source, level };
}
function workflowOf(value) {
    const repositoryId = (0,json/* numberOf */.rl)(value, 'repository_id');
    const path = (0,json/* textOf */.b6)(value, 'path');
    if (repositoryId === undefined || path === undefined)
        return undefined;
    return { repositoryId, path, ref: (0,json/* textOf */.b6)(value, 'ref'), sha: (0,json/* textOf */.b6)(value, 'sha') };
}
function checkOf(value) {
    const name = (0,json/* textOf */.b6)(value, 'context');
    return name === undefined ? undefined : { name, app: (0,json/* numberOf */.rl)(value, 'integration_id') };
}

;// CONCATENATED MODULE: ./build/src/adapters/github/platform/parse-environment.js



function parseEnvironment(value) {
    const name = (0,json/* textOf */.b6)(value, 'name');
    const rules = (0,json/* fieldOf */._F)(value, 'protection_rules') === undefined ? [] : (0,json/* listOf */.c3)(value, 'protection_rules');
    const refs = refsOf((0,json/* fieldOf */._F)(value, 'deployment_branch_policy'));
    if (name === undefined || rules === undefined || refs === undefined)
        return undefined;
    const types = (0,shaped/* eachOf */.pQ)(rules, (rule) => (0,json/* textOf */.b6)(rule, 'type'));
    const review = rules.find((rule) => (0,json/* textOf */.b6)(rule, 'type') === 'required_reviewers');
    const reviewers = reviewersOf(review);
    if (types === undefined || reviewers === undefined)
        return undefined;
    const bypass = (0,json/* fieldOf */._F)(value, 'can_admins_bypass');
    return {
        name,
        url: (0,json/* textOf */.b6)(value, 'html_url'),
        reviewers,
        isSelfReviewPrevented: (0,json/* fieldOf */._F)(review, 'prevent_self_review') === true,
        waitMinutes: (0,json/* numberOf */.rl)(rules.find((rule) => (0,json/* textOf */.b6)(rule, 'type') === 'wait_timer'), 'wait_timer') ?? 0,
        customRules: types.filter((type) => !ownTypes.has(type)),
        canAdminsBypass: typeof bypass === 'boolean' ? bypass : undefined,
        refs,
    };
}
const ownTypes = new Set(['required_reviewers', 'wait_timer', 'branch_policy']);
function refsOf(policy) {
    if (policy === null || policy === undefined)
        return 'any';
    if ((0,json/* fieldOf */._F)(policy, 'custom_branch_policies') === true)
        return 'patterns';
    return (0,json/* fieldOf */._F)(policy, 'protected_branches') === true ? 'protected-branches' : undefined;
}
function reviewersOf(rule) {
    const listed = (0,json/* listOf */.c3)(rule, 'reviewers') ?? [];
    const present = listed.filter((one) => ((0,json/* fieldOf */._F)(one, 'reviewer') ?? undefined) !== undefined);
    return (0,shaped/* eachOf */.pQ)(present, reviewerOf);
}
function reviewerOf(value) {
    const reviewer = (0,json/* fieldOf */._F)(value, 'reviewer');
    if ((0,json/* textOf */.b6)(value, 'type') === 'User') {
        const account = accountOf(reviewer);
        return account && { kind: 'user', account };
    }
    const slug = (0,json/* textOf */.b6)(reviewer, 'slug');
    const id = (0,json/* numberOf */.rl)(reviewer, 'id');
    if ((0,json/* textOf */.b6)(value, 'type') !== 'Team' || slug === undefined || id === undefined)
        return undefined;
    return { kind: 'team', slug, id };
}

;// CONCATENATED MODULE: ./build/src/adapters/github/platform/parse-ref-pattern.js

function parseRefPattern(value) {
    const pattern = (0,json/* textOf */.b6)(value, 'name');
    const type = (0,json/* fieldOf */._F)(value, 'type') ?? 'branch';
    if (pattern === undefined || (type !== 'branch' && type !== 'tag'))
        return undefined;
    return { type, pattern };
}

;// CONCATENATED MODULE: ./build/src/adapters/github/platform/run.js


const earlierLimit = 5;
async function run(client, request) {
    const { id } = request;
    const latest = await ask(client, request, 'actions/runs/{run_id}', {});
    if (latest.state !== 'value')
        return latest;
    const { attempt } = latest.value;
    if (attempt > earlierLimit + 1) {
        return { state: 'truncated', why: `run ${id} has ${attempt} attempts, and Interlock looks at no more than ${earlierLimit} before one` };
    }
    const numbers = Array.from({ length: attempt - 1 }, (_, index) => index + 1);
    const path = 'actions/runs/{run_id}/attempts/{attempt_number}';
    const answers = await Promise.all(numbers.map((number) => ask(client, request, path, { attempt_number: number })));
    const earlierAttempts = [];
    for (const answer of answers) {
        if (answer.state !== 'value')
            return answer;
        earlierAttempts.push({ attempt: answer.value.attempt, triggeringActor: answer.value.triggeringActor });
    }
    return { state: 'value', value: { ...latest.value, earlierAttempts } };
}
async function ask(client, { repository, id }, path, more) {
    const parameters = { owner: repository.owner, repo: repository.name, run_id: id, ...more };
    const answer = await client.rest({ method: 'GET', url: `/repos/{owner}/{repo}/${path}`, parameters });
    return (0,shaped/* shaped */.e9)(answer, `run ${id}`, (response) => {
        const found = parseRun(response.data);
        const isAsked = found?.id === id && found.attempt >= 1 && (more.attempt_number ?? found.attempt) === found.attempt;
        return isAsked ? found : undefined;
    });
}

;// CONCATENATED MODULE: ./build/src/adapters/github/platform.js













const most = 3000;
function githubPlatform(ports) {
    const { client, repository } = ports;
    const own = { owner: repository.owner, repo: repository.name };
    const list = async (request, parse) => {
        const { path, parameters, ...rest } = request;
        const items = await (0,all_pages/* allPages */.S)(client, { ...rest, url: `/repos/{owner}/{repo}/${path}`, parameters: { ...own, ...parameters }, most });
        return (0,shaped/* shaped */.e9)(items, request.what, (found) => (0,shaped/* eachOf */.pQ)(found, parse));
    };
    return {
        environments: () => list({ path: 'environments', parameters: {}, key: 'environments', what: 'the environments' }, parseEnvironment),
        refPatterns: (environment) => {
            const path = 'environments/{environment_name}/deployment-branch-policies';
            const what = `the branches and tags that may deploy to ${JSON.stringify(environment)}`;
            return list({ path, parameters: { environment_name: environment }, key: 'branch_policies', what }, parseRefPattern);
        },
        protectedBranches: () => list({ path: 'branches', parameters: { protected: true }, key: undefined, what: 'the protected branches' }, nameOf),
        branchRules: async (branch) => {
            const what = `the rules of the branch ${JSON.stringify(branch)}`;
            const rules = await list({ path: 'rules/branches/{branch}', parameters: { branch }, key: undefined, what }, parseBranchRule);
            return rules.state === 'value' ? { state: 'value', value: { branch, rules: rules.value } } : rules;
        },
        run: (id, attempt) => run(client, { repository, id, attempt }),
        approvals: (runId) => {
            const path = 'actions/runs/{run_id}/approvals';
            return list({ path, parameters: { run_id: runId }, key: undefined, what: `the approvals of run ${runId}` }, parseApproval);
        },
        change: (commit, environment) => withFullId(commit, () => change(client, { repository, commit, environment })),
        ...originsOf(client, repository),
        attestations: (request) => attestations(ports, request, attestationLimits),
    };
}
function nameOf(branch) {
    return (0,json/* textOf */.b6)(branch, 'name');
}


/***/ }),

/***/ 2284:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ allPages)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30152);
/* harmony import */ var _shaped_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95275);


const pageLimit = 30;
async function allPages(client, request) {
    const { what, key, most, signal } = request;
    const items = [];
    let total = 0;
    let next = request.url;
    let parameters = { ...request.parameters, per_page: 100 };
    for (let page = 0; next !== undefined; page += 1) {
        if (page === pageLimit)
            return { state: 'truncated', why: `${what}: there are more than ${pageLimit} pages, the limit of Interlock` };
        const answer = await client.rest({ method: 'GET', url: next, parameters, signal });
        if (answer.state !== 'value')
            return page === 0 ? answer : brokenOff(answer, what);
        const { data, headers } = answer.value;
        const list = key === undefined ? (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)({ data }, 'data') : (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(data, key);
        if (list === undefined)
            return (0,_shaped_js__WEBPACK_IMPORTED_MODULE_1__/* .misshapen */ .rt)(what);
        items.push(...list);
        if (items.length > most)
            return { state: 'truncated', why: `${what}: there are more than ${most}, the limit of Interlock` };
        total = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .numberOf */ .rl)(data, 'total_count') ?? total;
        next = nextOf(headers['link']);
        parameters = {};
    }
    if (total > items.length)
        return { state: 'truncated', why: `${what}: GitHub counts ${total} and gives ${items.length}` };
    return { state: 'value', value: items };
}
function brokenOff(failure, what) {
    return failure.state === 'forbidden' ? { state: 'truncated', why: `${what}: the list breaks off, since ${failure.why}` } : failure;
}
function nextOf(header) {
    const links = typeof header === 'string' ? header.slice(0, 8000).split(',') : [];
    return links.map((link) => /^\s*<([^<>]+)>\s*;\s*rel="next"/.exec(link)?.[1]).find((url) => url !== undefined);
}


/***/ }),

/***/ 95275:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e9: () => (/* binding */ shaped),
/* harmony export */   pQ: () => (/* binding */ eachOf),
/* harmony export */   rt: () => (/* binding */ misshapen)
/* harmony export */ });
function misshapen(what) {
    return { state: 'outage', why: `${what}: the answer of GitHub does not have the form that its description gives` };
}
function shaped(answer, what, parse) {
    if (answer.state !== 'value')
        return answer;
    const value = parse(answer.value);
    return value === undefined ? misshapen(what) : { state: 'value', value };
}
function eachOf(items, parse) {
    const parsed = [];
    for (const item of items) {
        const value = parse(item);
        if (value === undefined)
            return undefined;
        parsed.push(value);
    }
    return parsed;
}


/***/ }),

/***/ 44632:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ untilAborted)
/* harmony export */ });
async function untilAborted(work, signal) {
    let stop = () => undefined;
    const stopped = new Promise((_, reject) => {
        stop = () => reject(signal.reason);
        signal.addEventListener('abort', stop, { once: true });
    });
    work.catch(() => undefined);
    try {
        return await Promise.race([work, stopped]);
    }
    finally {
        signal.removeEventListener('abort', stop);
    }
}


/***/ })

};
