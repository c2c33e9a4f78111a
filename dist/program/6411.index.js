export const id = 6411;
export const ids = [6411];
export const modules = {

/***/ 65927:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ bundlesOfDocument)
/* harmony export */ });
/* harmony import */ var _artifact_json_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28432);

function bundlesOfDocument(value) {
    if (!(0,_artifact_json_value_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(value) || !Object.hasOwn(value, 'attestations') || Object.hasOwn(value, 'mediaType'))
        return undefined;
    const entries = (0,_artifact_json_value_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(value, 'attestations');
    if (entries === undefined)
        return undefined;
    const bundles = entries.flatMap((entry) => ((0,_artifact_json_value_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(entry) && (0,_artifact_json_value_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(entry['bundle']) ? [JSON.stringify(entry['bundle'])] : []));
    return { bundles, isElsewhere: bundles.length < entries.length };
}


/***/ }),

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

/***/ 86411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  npmRegistry: () => (/* binding */ npmRegistry)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/src/artifact/model.js
var model = __webpack_require__(21213);
// EXTERNAL MODULE: ./build/src/artifact/package-name.js
var package_name = __webpack_require__(20114);
// EXTERNAL MODULE: ./build/src/core/facts.js
var facts = __webpack_require__(6214);
// EXTERNAL MODULE: ./build/src/adapters/artifacts/bundles-of-document.js
var bundles_of_document = __webpack_require__(65927);
// EXTERNAL MODULE: ./build/src/adapters/fetch-plain.js
var fetch_plain = __webpack_require__(35403);
// EXTERNAL MODULE: ./build/src/adapters/github/is-loopback.js
var is_loopback = __webpack_require__(17022);
// EXTERNAL MODULE: ./build/src/adapters/github/read-body.js
var read_body = __webpack_require__(37947);
// EXTERNAL MODULE: ./build/src/adapters/github/json.js
var json = __webpack_require__(30152);
;// CONCATENATED MODULE: ./build/src/adapters/npm/version-document.js

function readVersionDocument(document, { name, version }) {
    const [foundName, foundVersion] = [(0,json/* textOf */.b6)(document, 'name'), (0,json/* textOf */.b6)(document, 'version')];
    if (foundName !== name || foundVersion !== version)
        return 'the registry answered with the document of another package or version';
    const dist = (0,json/* fieldOf */._F)(document, 'dist');
    const tarball = (0,json/* textOf */.b6)(dist, 'tarball');
    if (tarball === undefined)
        return 'the registry names no tarball for it';
    const sha512 = sha512Of((0,json/* textOf */.b6)(dist, 'integrity'));
    if (sha512 === undefined)
        return 'the registry gives no SHA-512 of its tarball, and what is older than that proves nothing';
    return { tarball, sha512, hasAttestations: typeof (0,json/* fieldOf */._F)(dist, 'attestations') === 'object' && (0,json/* fieldOf */._F)(dist, 'attestations') !== null };
}
function sha512Of(integrity) {
    const digests = (integrity ?? '').split(/\s+/).flatMap((one) => /^sha512-([A-Za-z0-9+/]{86}==)$/.exec(one)?.[1] ?? []);
    const [digest, ...others] = digests;
    return digest === undefined || others.length > 0 ? undefined : Buffer.from(digest, 'base64').toString('hex');
}

;// CONCATENATED MODULE: ./build/src/adapters/npm/npm-registry.js









function npmRegistry({ address, transport, userAgent, limits }) {
    const base = address.replace(/\/+$/, '');
    const isLocal = (0,is_loopback/* isLoopback */.U)(new URL(address).hostname);
    let first;
    const resolving = () => (first ??= AbortSignal.timeout(limits.deadline));
    const registry = {
        base,
        host: new URL(address).host,
        limits,
        plain: (time, outer) => ({
            transport,
            userAgent,
            isLocal,
            signal: AbortSignal.any([outer ?? resolving(), AbortSignal.timeout(time)]),
        }),
        published: new Map(),
    };
    return {
        resolve: async (named) => {
            const found = await resolvePackage(named, registry);
            return 'kind' in found && found.kind !== 'gap' ? found : gapOf(named.purl, found, registry);
        },
        attestations: async (purls, signal) => {
            const answers = [];
            for (let at = 0; at < purls.length; at += limits.abreast) {
                const some = purls.slice(at, at + limits.abreast).map(async (purl) => {
                    const found = await attestationsOf(purl, registry, signal);
                    return 'cause' in found ? gapOf(purl, found, registry) : found;
                });
                answers.push(...(await Promise.all(some)));
            }
            return answers;
        },
    };
}
function unknown(cause, why) {
    return { kind: 'gap', cause, why };
}
async function resolvePackage(named, registry) {
    const { limits, published } = registry;
    if (published.size >= limits.packages)
        return unknown('limit', `more than ${limits.packages} packages are named`);
    const document = await documentAt(`/${pathOf(named.name)}/${named.version}`, registry);
    if (document.state === 'status' && document.status === 404)
        return unknown('empty', 'the registry has no such version');
    if (document.state !== 'value')
        return unanswered(document);
    const version = readVersionDocument(document.value, named);
    if (typeof version === 'string')
        return unknown('invalid', version);
    const tarball = await retried(() => (0,fetch_plain/* fetchPlain */.r)(version.tarball, registry.plain(limits.tarballTime), (response) => digestsOf(response, limits)));
    if (tarball.state !== 'value')
        return unanswered(tarball, 'its tarball: ');
    if (tarball.value.sha512 !== version.sha512)
        return unknown('invalid', `its tarball is sha512:${tarball.value.sha512}, and the registry promises sha512:${version.sha512}`);
    published.set(named.purl, version);
    return { name: named.purl, kind: 'package', digests: tarball.value, stagedPath: undefined };
}
async function digestsOf(response, { tarball }) {
    const hashes = model/* digestAlgorithms */.D.map((algorithm) => (0,external_node_crypto_.createHash)(algorithm));
    const over = new Error('the tarball is over its limit');
    let length = 0;
    try {
        await response.read((piece) => {
            length += piece.length;
            if (length > tarball)
                throw over;
            for (const hash of hashes)
                hash.update(piece);
        });
    }
    catch (error) {
        response.discard();
        if (error === over)
            return { why: `it is over the limit of ${tarball} bytes`, isOverLimit: true };
        throw error;
    }
    const [sha256 = '', sha384 = '', sha512 = ''] = hashes.map((hash) => hash.digest('hex'));
    return { value: { sha256, sha384, sha512 } };
}
async function attestationsOf(purl, registry, signal) {
    const named = (0,package_name/* readPackageName */.i)(purl);
    if (named === undefined)
        return unknown('invalid', 'it is no npm package at one version');
    const { limits, published } = registry;
    const document = await documentAt(`/-/npm/v1/attestations/${pathOf(named.name)}@${named.version}`, registry, signal);
    if (document.state === 'status' && document.status === 404) {
        if (published.get(purl)?.hasAttestations !== true)
            return [];
        return unknown('outage', 'the registry says that it has attestations, and does not serve them (404)');
    }
    if (document.state !== 'value')
        return unanswered(document, 'its attestations: ');
    const { bundles, isElsewhere } = (0,bundles_of_document/* bundlesOfDocument */._)(document.value) ?? { bundles: [], isElsewhere: true };
    if (isElsewhere)
        return unknown('outage', 'its attestations: the answer of the registry does not have the form of such a document');
    if (bundles.length > limits.attestations)
        return unknown('limit', `it has more than ${limits.attestations} attestations`);
    return bundles;
}
async function documentAt(path, registry, signal) {
    const { base, limits } = registry;
    return retried(() => (0,fetch_plain/* fetchPlain */.r)(`${base}${path}`, registry.plain(limits.documentTime, signal), (response) => jsonOf(response, limits)));
}
async function jsonOf(response, { document }) {
    const body = await (0,read_body/* readBody */.x)(response, document);
    if (body === undefined)
        return { why: `it is over the limit of ${document} bytes`, isOverLimit: true };
    try {
        return { value: JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body)) };
    }
    catch {
        return { why: 'its host answered with something that is no JSON' };
    }
}
async function retried(ask) {
    const first = await ask();
    return first.state === 'status' && first.status >= 500 ? ask() : first;
}
function unanswered(answer, about = '') {
    if (answer.state === 'outage')
        return unknown(answer.isOverLimit === true ? 'limit' : 'outage', `${about}${answer.why}`);
    const { status } = answer;
    if (status === 429)
        return unknown('limited', `${about}the registry limits requests (429)`);
    if (status === 401 || status === 403)
        return unknown('forbidden', `${about}the registry refuses it to whoever has no token (${status})`);
    return unknown('outage', `${about}its host answered ${status}`);
}
function pathOf(name) {
    return name.replace('/', '%2f');
}
const remedies = {
    forbidden: 'name its tarball as a file, with its bundle under `bundles`',
    invalid: 'name its tarball as a file, or correct what the registry has',
    empty: 'publish it, or correct its name and version',
    limit: 'name its tarball as a file',
};
function gapOf(item, { cause, why }, { host }) {
    return (0,facts/* gap */.rQ)({ item, cause, why: `${host}: ${why}`, remedy: remedies[cause] ?? 'run the job again when the registry answers' });
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


/***/ }),

/***/ 28432:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _F: () => (/* binding */ fieldOf),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   u4: () => (/* binding */ isRecord)
/* harmony export */ });
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function fieldOf(value, key) {
    return isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}
function listOf(value, key) {
    const list = fieldOf(value, key) ?? [];
    return Array.isArray(list) ? list : undefined;
}


/***/ }),

/***/ 21213:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ digestAlgorithms)
/* harmony export */ });
/* unused harmony export refusalCodes */
const digestAlgorithms = ['sha256', 'sha384', 'sha512'];
const refusalCodes = (/* unused pure expression or super */ null && ([
    'malformed',
    'too-large',
    'unsupported',
    'subject-mismatch',
    'weak-subject',
    'signature-invalid',
    'certificate-untrusted',
    'certificate-unfit',
    'log-missing',
    'log-invalid',
    'time-missing',
    'time-invalid',
    'sct-missing',
    'root-untrusted',
    'key-unknown',
    'key-expired',
    'bytes-too-large',
    'verification-failed',
]));


/***/ }),

/***/ 20114:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ readPackageName)
/* harmony export */ });
const part = '[a-zA-Z0-9-~][a-zA-Z0-9-._~]{0,213}';
const number = '(?:0|[1-9]\\d{0,15})';
const purlForm = new RegExp(`^pkg:npm/(?:%40(${part})/)?(${part})@(${number}\\.${number}\\.${number}(?:-[0-9A-Za-z.-]{1,100})?)$`);
function readPackageName(purl) {
    const [, scope, name, version] = purlForm.exec(purl) ?? [];
    if (name === undefined || version === undefined)
        return undefined;
    return { purl, name: scope === undefined ? name : `@${scope}/${name}`, version };
}


/***/ })

};
