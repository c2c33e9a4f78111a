export const id = 998;
export const ids = [998];
export const modules = {

/***/ 9043:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var _noble_hashes_sha2_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5108);
/* harmony import */ var _noble_hashes_utils_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2565);


function sha256(text) {
    return (0,_noble_hashes_utils_js__WEBPACK_IMPORTED_MODULE_0__/* .bytesToHex */ .My)((0,_noble_hashes_sha2_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256 */ .sc)((0,_noble_hashes_utils_js__WEBPACK_IMPORTED_MODULE_0__/* .utf8ToBytes */ .AI)(text)));
}


/***/ }),

/***/ 5068:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gO: () => (/* binding */ severities),
/* harmony export */   hH: () => (/* binding */ notApplicable),
/* harmony export */   qs: () => (/* binding */ severityRank)
/* harmony export */ });
/* unused harmony export confidences */
const severities = ['info', 'low', 'medium', 'high', 'critical'];
const confidences = (/* unused pure expression or super */ null && (['low', 'medium', 'high']));
function severityRank(severity) {
    return severities.indexOf(severity);
}
function notApplicable(reason) {
    return { kind: 'not-applicable', reason };
}


/***/ }),

/***/ 379:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $l: () => (/* binding */ textLimit),
/* harmony export */   An: () => (/* binding */ patternLimit),
/* harmony export */   fg: () => (/* binding */ isGlob),
/* harmony export */   kt: () => (/* binding */ matchesGlob),
/* harmony export */   wz: () => (/* binding */ loadGlobs)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3026);

let library;
async function loadGlobs() {
    library ??= (await __webpack_require__.e(/* import() */ 138).then(__webpack_require__.bind(__webpack_require__, 1138))).minimatch;
}
const patternLimit = 512;
const textLimit = 8192;
const options = {
    dot: true,
    nobrace: true,
    nocomment: true,
    noext: true,
    nonegate: true,
    optimizationLevel: 0,
    platform: 'linux',
    preserveMultipleSlashes: true,
};
function isGlob(pattern) {
    return /[*?[\\]/.test(pattern);
}
function matchesGlob(pattern, text) {
    if (pattern.length > patternLimit)
        throw tooLong('pattern', pattern, patternLimit);
    if (text.length > textLimit)
        throw tooLong('text', text, textLimit);
    if (!isGlob(pattern))
        return pattern === text;
    if (text.endsWith('/') && !pattern.endsWith('/'))
        return false;
    if (library === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InterlockError */ .sv('INTERNAL', 'a glob was matched before loadGlobs');
    return library(text, pattern, options);
}
function tooLong(what, value, limit) {
    const start = JSON.stringify(value.slice(0, 40));
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InterlockError */ .sv('INPUT_INVALID', `A ${what} that starts with ${start} is longer than ${limit} characters; shorten it.`);
}


/***/ }),

/***/ 6634:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ attemptsToLoosen),
/* harmony export */   S: () => (/* binding */ modeInForce)
/* harmony export */ });
function attemptsToLoosen({ launcher, mode, environment }, { contradicted }) {
    if (launcher === 'cli')
        return [];
    const report = mode === 'report' ? [{ what: 'input mode', wanted: 'report', allowed: 'enforce' }] : [];
    const other = contradicted === undefined ? [] : [{ what: 'input environment', wanted: environment ?? '', allowed: contradicted }];
    return [...report, ...other];
}
function modeInForce({ mode }, { loosenings }) {
    return loosenings.some(({ what }) => what === 'input mode') ? 'enforce' : mode;
}


/***/ }),

/***/ 6691:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ isOpen),
/* harmony export */   y: () => (/* binding */ openHeads)
/* harmony export */ });
/* harmony import */ var _core_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(379);

const openHeads = [
    'mode',
    'stage',
    'policy',
    'environment',
    'extends',
    'identities',
    'keys',
    'trust-roots',
    'token',
    'secrets-managers',
    'privileged-variables',
    'environments',
    'windows',
    'rules',
    'exceptions',
];
function isOpen(open, what) {
    const key = what.startsWith('input ') ? what.slice('input '.length) : what;
    return open.some((pattern) => {
        if (key === pattern || key.startsWith(`${pattern}.`))
            return true;
        return (0,_core_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .isGlob */ .fg)(pattern) && key.length <= _core_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .textLimit */ .$l && (0,_core_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesGlob */ .kt)(pattern, key);
    });
}


/***/ }),

/***/ 9147:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  IF: () => (/* binding */ isStricterPreset),
  dr: () => (/* binding */ presetLayer),
  kN: () => (/* binding */ presetLevel),
  DM: () => (/* binding */ presetMajor),
  gC: () => (/* binding */ presetNames)
});

// EXTERNAL MODULE: ./build/src/core/stage.js
var core_stage = __webpack_require__(6335);
;// CONCATENATED MODULE: ./build/src/policy/preset-digests.gen.js
const presetDigests = {
    observe: 'sha256:6849106db7abd7a19b5fc37a42d471d2f33df1c9e702a1a9c039061d44ecb117',
    recommended: 'sha256:23dc9490c61d3a6ef392bc24385ad1ee6c48422ff1926c19ea1aa61ebc701c91',
    strict: 'sha256:33591638c3dc581a95940dc10c6ed34614295a8a268fc775c1fc295975616854',
};

;// CONCATENATED MODULE: ./build/src/policy/preset.js


const presetNames = ['observe', 'recommended', 'strict'];
const presetMajor = 1;
function presetLevel(name, meta, stage) {
    if (!meta.stages.includes(stage))
        return 'off';
    return name === 'observe' ? 'audit' : (0,core_stage/* levelAt */.Gy)(meta.presets[name], stage);
}
function isStricterPreset(a, b) {
    return presetNames.indexOf(a) > presetNames.indexOf(b);
}
function presetLayer(name) {
    return { source: `preset:${name}@${presetMajor}`, digest: presetDigests[name] };
}


/***/ }),

/***/ 2863:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ shown),
/* harmony export */   U: () => (/* binding */ invalidPolicy)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3026);

const problemLimit = 20;
function invalidPolicy(problems) {
    const sorted = problems.toSorted((a, b) => a.place.line - b.place.line || a.place.column - b.place.column);
    const [first, ...others] = sorted;
    if (first === undefined)
        return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InterlockError */ .sv('POLICY_INVALID', 'The policy is not valid.');
    const lines = others.slice(0, problemLimit - 1).map(({ place, text }) => `${place.path}:${place.line}:${place.column}: ${text}`);
    const rest = others.length - lines.length;
    const more = rest > 0 ? [`... and ${rest} more.`] : [];
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InterlockError */ .sv('POLICY_INVALID', [first.text, ...lines, ...more].join('\n'), { place: first.place });
}
function shown(value) {
    if (value === undefined || value === null)
        return 'nothing';
    if (Array.isArray(value))
        return 'a list';
    if (typeof value === 'object')
        return 'a mapping';
    if (typeof value !== 'string')
        return JSON.stringify(value) ?? typeof value;
    const short = value.length > 60 ? `${value.slice(0, 57)}...` : value;
    return JSON.stringify(short).replace(/[\u007f-\u009f\u2028\u2029\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, '?');
}


/***/ }),

/***/ 4765:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ readPolicyText)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2863);
/* harmony import */ var _record_of_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2765);



const policyLimits = { length: 256 * 1024, depth: 24, indicators: 8, nodes: 20_000, aliases: 16 };
function readPolicyText(text, path) {
    const start = { path, line: 1, column: 1 };
    const shape = text.length > policyLimits.length ? `it is over ${policyLimits.length} characters long` : depthProblem(text);
    if (shape !== undefined)
        throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .invalidPolicy */ .U)([{ place: start, text: `The file cannot be a policy: ${shape}.` }]);
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, { lineCounter: lines, prettyErrors: false, logLevel: 'error', uniqueKeys: true });
    const placeAt = (offset) => {
        const { line, col } = lines.linePos(offset);
        return { path, line: Math.max(line, 1), column: Math.max(col, 1) };
    };
    const problems = [...document.errors, ...document.warnings].map((error) => ({
        place: placeAt(error.pos[0]),
        text: error.code === 'MULTIPLE_DOCS'
            ? 'A policy is one YAML document; remove what follows.'
            : `This is not the YAML of a policy: ${error.message}.`,
    }));
    if (document.directives?.yaml.explicit === true)
        problems.push({ place: start, text: 'Remove the %YAML directive: a policy is YAML 1.2.' });
    const value = problems.length > 0 ? undefined : plainOf(document, placeAt, problems);
    if (problems.length > 0)
        throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .invalidPolicy */ .U)(problems);
    return {
        path,
        value,
        keyPlace: (steps) => placeAt(offsetOf(document, steps, 'key')),
        valuePlace: (steps) => placeAt(offsetOf(document, steps, 'value')),
    };
}
function depthProblem(text) {
    let depth = 0;
    let indicators = 0;
    for (const token of new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Lexer */ .JG().lex(text)) {
        if (token === '[' || token === '{')
            depth += 1;
        else if (token === ']' || token === '}')
            depth -= 1;
        else if (token === '-' || token === '?')
            indicators += 1;
        else if (token === '\n' || token === '\r\n')
            indicators = 0;
        if (depth > policyLimits.depth || indicators > policyLimits.indicators)
            return 'it is nested too deeply';
    }
    return undefined;
}
function plainOf(document, placeAt, problems) {
    let nodes = 0;
    let aliases = 0;
    const refuse = (node, text) => {
        if (problems.length === 0)
            problems.push({ place: placeAt(startOf(node)), text });
    };
    const visit = (node, depth) => {
        nodes += 1;
        if (problems.length > 0)
            return undefined;
        if (nodes > policyLimits.nodes)
            return refuse(node, `The file has more than ${policyLimits.nodes} values.`);
        if (depth > policyLimits.depth)
            return refuse(node, `This is nested deeper than ${policyLimits.depth} levels.`);
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node))
            return node.value;
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node))
            return node.items.map((item) => visit(item, depth + 1));
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node)) {
            aliases += 1;
            if (aliases > policyLimits.aliases)
                return refuse(node, `The file follows aliases more than ${policyLimits.aliases} times.`);
            const target = node.resolve(document);
            return target === undefined ? refuse(node, `The alias ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(node.source)} has no anchor before it.`) : visit(target, depth + 1);
        }
        if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node))
            return null;
        const entries = [];
        for (const { key, value } of node.items) {
            if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) || typeof key.value !== 'string')
                return refuse(key, `A key must be text; put ${keyText(key)} in quotes.`);
            if (key.value === '__proto__')
                return refuse(key, '"__proto__" is no name that a policy may use.');
            entries.push([key.value, visit(value, depth + 1)]);
        }
        return (0,_record_of_js__WEBPACK_IMPORTED_MODULE_2__/* .recordOf */ .z)(entries);
    };
    return visit(document.contents, 0);
}
function keyText(key) {
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) ? (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(key.value) : 'it';
}
function startOf(node) {
    if (typeof node !== 'object' || node === null || !('range' in node) || !Array.isArray(node.range))
        return 0;
    const range = node.range;
    return typeof range[0] === 'number' ? range[0] : 0;
}
function offsetOf(document, steps, what) {
    let node = document.contents;
    let key = node;
    for (const step of steps) {
        const container = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node) ? node.resolve(document) : node;
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(container)) {
            const pair = container.items.find((item) => (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(item.key) && item.key.value === step);
            if (pair === undefined)
                return startOf(key);
            key = pair.key;
            node = pair.value ?? pair.key;
        }
        else if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(container) && typeof step === 'number' && container.items[step] !== undefined) {
            node = container.items[step];
            key = node;
        }
        else
            return startOf(key);
    }
    return startOf(what === 'key' ? key : node);
}


/***/ }),

/***/ 2113:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ readPolicy),
  B: () => (/* binding */ readPolicyFile)
});

// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(3026);
// EXTERNAL MODULE: ./build/src/policy/open-keys.js
var open_keys = __webpack_require__(6691);
;// CONCATENATED MODULE: ./build/src/policy/input-loosenings.js

function inputLoosenings(policy, attempts) {
    if (policy.isAbsent)
        return [];
    return attempts.filter(({ what }) => !(0,open_keys/* isOpen */.n)(policy.open, what)).map((attempt) => ({ ...attempt, place: undefined }));
}

// EXTERNAL MODULE: ./build/src/core/glob.js
var glob = __webpack_require__(379);
// EXTERNAL MODULE: ./build/src/policy/preset.js + 1 modules
var policy_preset = __webpack_require__(9147);
;// CONCATENATED MODULE: ./build/src/policy/load-policy.js



async function loadPolicy(texts, catalogue, terms) {
    if (texts.length === 0)
        return presetAlone(terms);
    const { mergeLayers } = await __webpack_require__.e(/* import() */ 469).then(__webpack_require__.bind(__webpack_require__, 5469));
    return mergeLayers(await readLayers(texts, catalogue), catalogue, policy_preset/* presetLayer */.dr);
}
function presetAlone({ preset, isAbsent }) {
    return {
        layers: [(0,policy_preset/* presetLayer */.dr)(preset)],
        preset,
        presets: [],
        isAbsent,
        rules: [],
        exceptions: [],
        identities: {},
        keys: {},
        trustRoots: [],
        tokenClaims: {},
        secretsManagers: [],
        privilegedVariables: [],
        environments: [],
        windows: {},
        open: [],
        loosenings: [],
    };
}
async function readLayers(texts, catalogue) {
    const [{ readLayer }] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(861), __webpack_require__.e(969)]).then(__webpack_require__.bind(__webpack_require__, 8969)), (0,glob/* loadGlobs */.wz)()]);
    const layers = [];
    for (const [index, text] of texts.entries()) {
        const keys = new Set(layers.flatMap((layer) => Object.keys(layer.keys ?? {})));
        const windows = new Set(layers.flatMap((layer) => Object.keys(layer.windows ?? {})));
        const layer = readLayer(text, index, catalogue, { keys, windows });
        demandRemotes(layer, layers);
        layers.push(layer);
    }
    return layers;
}
function demandRemotes(layer, above) {
    const lacking = layer.remotes.find((remote) => !above.some(({ source }) => source === remote));
    if (lacking === undefined)
        return;
    const text = `The layer ${lacking} stands in \`extends\` and was not read; nothing is judged without it.`;
    throw new errors/* InterlockError */.sv('POLICY_UNREADABLE', text, { place: layer.placeOf('extends') });
}

// EXTERNAL MODULE: ./build/src/policy/read-policy-text.js
var read_policy_text = __webpack_require__(4765);
;// CONCATENATED MODULE: ./build/src/policy/remote-layers.js

const remote_layers_form = /^([A-Za-z0-9-]+)\/([A-Za-z0-9._-]+)\/([^@\s]+)@([0-9a-f]{40})$/;
function remoteLayersOf(text, path) {
    if (!/@[0-9a-f]{40}/.test(text))
        return [];
    const { value } = (0,read_policy_text/* readPolicyText */.O)(text, path);
    const parents = typeof value === 'object' && value !== null && 'extends' in value ? value.extends : [];
    return Array.isArray(parents) ? parents.flatMap(remoteOf) : [];
}
function remoteOf(source) {
    const found = typeof source === 'string' ? remote_layers_form.exec(source) : null;
    if (found === null || typeof source !== 'string')
        return [];
    const [, owner = '', name = '', path = '', commit = ''] = found;
    return [{ source, owner, name, path, commit }];
}

// EXTERNAL MODULE: ./build/src/policy/unfetched-layers.js
var unfetched_layers = __webpack_require__(5571);
;// CONCATENATED MODULE: ./build/src/policy/read-policy.js







async function readPolicy(request) {
    const { own, named, attempts } = request;
    const base = await load(own, own.state === 'absent', request);
    if (named === undefined)
        return withAttempts(base, attempts);
    if (base.isAbsent || (0,open_keys/* isOpen */.n)(base.open, 'policy'))
        return withAttempts(await load(named, base.isAbsent, request), attempts);
    const attempt = { what: 'input policy', wanted: nameOf(named), allowed: nameOf(own) };
    return withAttempts(base, [...attempts, attempt]);
}
async function readPolicyFile(path, text, request) {
    const own = { state: 'text', source: path, path, text };
    return readPolicy({ ...request, own, named: undefined, attempts: [], readRemote: unfetched_layers/* unfetchedLayers */.$ });
}
function withAttempts(policy, attempts) {
    return { ...policy, loosenings: [...policy.loosenings, ...inputLoosenings(policy, attempts)] };
}
function nameOf(text) {
    return text.state === 'preset' ? `preset:${text.name}` : text.source;
}
async function load(text, isAbsent, request) {
    const { catalogue, hash } = request;
    switch (text.state) {
        case 'absent':
            return loadPolicy([], catalogue, { preset: 'recommended', isAbsent });
        case 'preset':
            return loadPolicy([], catalogue, { preset: presetOf(text.name), isAbsent });
        case 'text':
            return loadPolicy([...(await layersAbove(text, request)), layerOf(text, false, hash)], catalogue, {
                preset: 'recommended',
                isAbsent: false,
            });
    }
}
function layerOf({ source, path, text }, isOrganisation, hash) {
    return { source, path, text, isOrganisation, digest: `sha256:${hash(text)}` };
}
async function layersAbove(text, { readRemote, hash }) {
    if (!text.text.includes('extends'))
        return [];
    const wanted = remoteLayersOf(text.text, text.path);
    if (wanted.length === 0)
        return [];
    const texts = await readRemote(wanted);
    return wanted.flatMap(({ source, path }, index) => {
        const found = texts[index];
        return found === undefined ? [] : [layerOf({ source, path, text: found }, true, hash)];
    });
}
function presetOf(name) {
    const [bare = ''] = name.split('@');
    const preset = policy_preset/* presetNames */.gC.find((candidate) => candidate === bare);
    if (preset === undefined || (name.includes('@') && name !== `${bare}@1`)) {
        throw new errors/* InterlockError */.sv('POLICY_INVALID', `there is no preset '${name}'; write one of ${policy_preset/* presetNames */.gC.map((known) => `preset:${known}`).join(', ')}`);
    }
    return preset;
}


/***/ }),

/***/ 2765:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ recordOf)
/* harmony export */ });
function recordOf(entries) {
    const record = Object.create(null);
    for (const [key, value] of entries)
        record[key] = value;
    return record;
}


/***/ }),

/***/ 447:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ resolveRule)
/* harmony export */ });
/* harmony import */ var _core_stage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6335);
/* harmony import */ var _settle_rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(866);


function resolveRule(policy, meta, stage) {
    const { enforcement, denyFrom, onUnknown, options } = (0,_settle_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .settleRule */ .u)(policy, meta, stage);
    return { enforcement, adviceEnforcement: adviceLevel(policy, meta, stage, enforcement), denyFrom, onUnknown, options };
}
function adviceLevel(policy, meta, stage, enforcement) {
    if (meta.advice === undefined)
        return enforcement;
    return (0,_core_stage_js__WEBPACK_IMPORTED_MODULE_1__/* .milder */ .IH)(enforcement, (0,_settle_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .settleRule */ .u)(policy, { ...meta, presets: meta.advice }, stage).enforcement);
}


/***/ }),

/***/ 866:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ settleRule)
});

// EXTERNAL MODULE: ./build/src/core/finding.js
var finding = __webpack_require__(5068);
// EXTERNAL MODULE: ./build/src/core/glob.js
var glob = __webpack_require__(379);
// EXTERNAL MODULE: ./build/src/core/location.js
var core_location = __webpack_require__(4582);
// EXTERNAL MODULE: ./build/src/core/stage.js
var core_stage = __webpack_require__(6335);
// EXTERNAL MODULE: ./build/src/policy/open-keys.js
var open_keys = __webpack_require__(6691);
;// CONCATENATED MODULE: ./build/src/policy/option-values.js
function defaultOptions(specs) {
    return Object.fromEntries(Object.entries(specs).map(([name, spec]) => [name, spec.default]));
}
function isAtLeastAsStrict(spec, value, than) {
    if (canonical(value) === canonical(than))
        return true;
    const side = spec === undefined || !('stricter' in spec) ? undefined : spec.stricter;
    if (side === undefined)
        return false;
    const [less, more] = side === 'less' ? [value, than] : [than, value];
    if (Array.isArray(less) && Array.isArray(more))
        return less.every((item) => more.includes(item));
    if (typeof less === 'number' && typeof more === 'number')
        return less < more;
    return less === false && more === true;
}
function canonical(value) {
    if (Array.isArray(value))
        return JSON.stringify(value.map(canonical).toSorted());
    if (typeof value !== 'object' || value === null)
        return JSON.stringify(value) ?? 'undefined';
    return JSON.stringify(Object.entries(value)
        .map(([key, item]) => [key, canonical(item)])
        .toSorted(([a = ''], [b = '']) => (a < b ? -1 : 1)));
}
function frozenOptions(options) {
    return Object.freeze(Object.fromEntries(Object.entries(options).map(([name, value]) => [name, frozenCopy(value)])));
}
function frozenCopy(value) {
    if (Array.isArray(value)) {
        const items = value;
        return Object.freeze([...items]);
    }
    return typeof value === 'object' && value !== null ? Object.freeze({ ...value }) : value;
}

// EXTERNAL MODULE: ./build/src/policy/preset.js + 1 modules
var preset = __webpack_require__(9147);
// EXTERNAL MODULE: ./build/src/policy/problem.js
var problem = __webpack_require__(2863);
;// CONCATENATED MODULE: ./build/src/policy/settle-rule.js








function settleRule(terms, meta, stage) {
    let level = presetOf(terms, meta, stage);
    let isSet = false;
    const loosenings = [];
    if (!meta.stages.includes(stage))
        return { ...level, loosenings };
    for (const index of terms.layers.keys()) {
        const settings = settingsOf(terms, index, meta, stage);
        const isPresetOpened = !isSet && meta.locked !== true && presetAt(terms, index)?.isOpened === true;
        const ground = withPreset(level, terms, index, { meta, stage, isPresetOpened });
        const wanted = settings.reduce((so, setting) => applied(so, setting, meta, stage), ground);
        const isFloor = isSet || isPresetNamed(terms, index) || (meta.locked === true && index > 0);
        const isOpened = meta.locked !== true && (0,open_keys/* isOpen */.n)(settings[0]?.open ?? [], `rules.${meta.id}`);
        if (settings.length > 0)
            isSet = true;
        const above = isPresetOpened ? ground : level;
        level = !isFloor || isOpened ? wanted : clamped(above, wanted, meta);
        if (level !== wanted)
            loosenings.push(...lost(above, wanted, level, { meta, stage, last: settings.at(-1) }));
    }
    return { ...level, options: frozenOptions(level.options), loosenings };
}
function presetOf(terms, meta, stage) {
    const first = terms.presets?.[0];
    const name = first === undefined ? terms.preset : first.layer === 0 ? first.name : 'recommended';
    return {
        enforcement: (0,preset/* presetLevel */.kN)(name, meta, stage),
        denyFrom: undefined,
        onUnknown: undefined,
        options: frozenOptions(defaultOptions(meta.options)),
        layer: terms.layers.length - 1,
        pattern: undefined,
    };
}
function isPresetNamed(terms, index) {
    return terms.presets?.some(({ layer }) => layer < index) ?? false;
}
function presetAt(terms, index) {
    return terms.presets?.find(({ layer }) => layer === index);
}
function withPreset(level, terms, index, { meta, stage, isPresetOpened }) {
    const choice = presetAt(terms, index);
    if (choice === undefined)
        return level;
    const enforcement = (0,preset/* presetLevel */.kN)(choice.name, meta, stage);
    if (!isPresetOpened && !(0,core_stage/* isStricter */.V$)(enforcement, level.enforcement))
        return level;
    return { ...level, enforcement, denyFrom: undefined, layer: terms.layers.length - 1, pattern: undefined };
}
function settingsOf(terms, layer, meta, stage) {
    const rank = (setting) => setting.enforce === undefined ? -1 : core_stage/* enforcements */.g2.indexOf((0,core_stage/* levelAt */.Gy)(setting.enforce, stage));
    return terms.rules
        .filter((setting) => setting.layer === layer && isMeant(setting.pattern, meta.id))
        .toSorted((a, b) => Number(a.pattern === meta.id) - Number(b.pattern === meta.id) ||
        a.pattern.length - b.pattern.length ||
        rank(a) - rank(b) ||
        fromRank(b.denyFrom) - fromRank(a.denyFrom) ||
        (0,core_location/* compareText */.n6)(a.pattern, b.pattern));
}
function isMeant(pattern, id) {
    return pattern === id || ((0,glob/* isGlob */.fg)(pattern) && (0,glob/* matchesGlob */.kt)(pattern, id));
}
function fromRank(denyFrom) {
    return (0,finding/* severityRank */.qs)(denyFrom ?? 'info');
}
function isMilder(now, before) {
    if ((0,core_stage/* isStricter */.V$)(before.enforcement, now.enforcement))
        return true;
    return before.enforcement === 'deny' && now.enforcement === 'deny' && fromRank(now.denyFrom) > fromRank(before.denyFrom);
}
function applied(level, setting, meta, stage) {
    const isExact = setting.pattern === meta.id;
    const changed = {
        enforcement: setting.enforce === undefined ? level.enforcement : (0,core_stage/* levelAt */.Gy)(setting.enforce, stage),
        denyFrom: setting.enforce === undefined && setting.denyFrom === undefined ? level.denyFrom : setting.denyFrom,
        onUnknown: setting.onUnknown ?? level.onUnknown,
        options: isExact ? { ...level.options, ...setting.options } : level.options,
        layer: setting.layer,
        pattern: setting.pattern,
    };
    if (isExact)
        return changed;
    if (meta.locked === true)
        return isMilder(changed, level) ? level : { ...changed, onUnknown: level.onUnknown };
    const isKept = level.enforcement === 'deny' && isMilder(changed, level) && !setting.isLowering;
    return isKept ? { ...level, onUnknown: changed.onUnknown } : changed;
}
function clamped(above, wanted, meta) {
    const stricter = isMilder(above, wanted) ? wanted : above;
    const options = Object.entries(wanted.options).map(([name, value]) => {
        const floor = above.options[name];
        return [name, isAtLeastAsStrict(meta.options[name], value, floor) ? value : floor];
    });
    return { ...stricter, onUnknown: above.onUnknown, options: Object.fromEntries(options) };
}
function lost(above, wanted, got, { meta, stage, last }) {
    const attempt = (suffix, wish, allowed) => ({
        what: `rules.${last?.pattern ?? meta.id}${suffix}`,
        wanted: wish,
        allowed,
        place: last?.place,
    });
    const levels = isMilder(wanted, above) ? [attempt('', `${levelText(wanted)} for ${meta.id} at ${stage}`, levelText(above))] : [];
    const unknowns = wanted.onUnknown !== above.onUnknown ? [attempt('.on-unknown', `warn for ${meta.id}`, "the rule's own")] : [];
    const options = Object.entries(wanted.options).flatMap(([name, value]) => {
        const kept = got.options[name];
        return Object.is(kept, value) ? [] : [attempt(`.options.${name}`, valueText(value), valueText(kept))];
    });
    return [...levels, ...unknowns, ...options];
}
function levelText({ enforcement, denyFrom }) {
    return denyFrom === undefined || enforcement !== 'deny' ? enforcement : `deny from ${denyFrom}`;
}
function valueText(value) {
    return typeof value === 'object' ? (JSON.stringify(value) ?? '') : (0,problem/* shown */.S)(value);
}


/***/ }),

/***/ 5571:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ unfetchedLayers)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3026);

async function unfetchedLayers(files) {
    const [first] = files;
    if (first === undefined)
        return [];
    const { owner, name, path, commit } = first;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InterlockError */ .sv('POLICY_UNREADABLE', `\`extends\` names the layer ${owner}/${name}/${path}@${commit}, and the command line fetches no layers; copy that file here, and judge by it with --policy FILE`);
}


/***/ }),

/***/ 2140:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ isAboutGate)
/* harmony export */ });
function isAboutGate(rule) {
    return rule.startsWith('policy/');
}


/***/ }),

/***/ 8916:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ plural)
/* harmony export */ });
function plural(count, noun) {
    return `${count} ${count === 1 ? noun : noun.endsWith('y') ? `${noun.slice(0, -1)}ies` : `${noun}s`}`;
}


/***/ }),

/***/ 1319:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ printableLines),
/* harmony export */   printable: () => (/* binding */ printable)
/* harmony export */ });
const invisible = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;
const shortForms = new Map([
    ['\n', '\\n'],
    ['\r', '\\r'],
    ['\t', '\\t'],
]);
function printable(text) {
    return text.replace(invisible, (character) => shortForms.get(character) ?? `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
}
function printableLines(text) {
    return text.split(/\r?\n/).map(printable);
}


/***/ }),

/***/ 7185:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(3026);
// EXTERNAL MODULE: ./build/src/core/permissions.js
var permissions = __webpack_require__(6446);
;// CONCATENATED MODULE: ./build/src/facts/plan.js


const madeByEngine = new Set(['outcomes']);
function planRules(catalogue, collectors, resolve, recorded) {
    const rules = [];
    const left = [];
    for (const rule of catalogue) {
        const { enforcement, ...settings } = resolve(rule.meta);
        if (enforcement === 'off')
            left.push(rule.meta.id);
        else
            rules.push({ rule, enforcement, ...settings });
    }
    const wanted = new Set([...rules.flatMap(({ rule }) => [...rule.needs, ...rule.wants]), ...recorded]);
    const facts = orderFacts(wanted, collectors);
    return { rules, left, facts, permissions: permissionsOf(wanted, collectors) };
}
function orderFacts(wanted, collectors) {
    const byKey = new Map(collectors.map((collector) => [collector.key, collector]));
    const ordered = [];
    const visiting = new Set();
    const visit = (key) => {
        if (madeByEngine.has(key) || ordered.includes(key))
            return;
        const collector = byKey.get(key);
        if (collector === undefined)
            throw new errors/* InterlockError */.sv('INTERNAL', `no collector makes the fact '${key}'`);
        if (visiting.has(key))
            throw new errors/* InterlockError */.sv('INTERNAL', `facts need each other: ${[...visiting, key].join(' -> ')}`);
        visiting.add(key);
        for (const need of [...collector.needs, ...collector.prefers])
            visit(need);
        visiting.delete(key);
        ordered.push(key);
    };
    for (const key of wanted)
        visit(key);
    return ordered;
}
function demandedOf(wanted, collectors) {
    const demanded = new Set(wanted);
    for (const key of demanded)
        for (const need of collectors.find((one) => one.key === key)?.needs ?? [])
            demanded.add(need);
    return demanded;
}
function permissionsOf(wanted, collectors) {
    const demanded = demandedOf(wanted, collectors);
    const needed = collectors.filter((collector) => collector.tier === 1 && demanded.has(collector.key));
    const entries = permissions/* tokenScopes */.P.flatMap((scope) => {
        const levels = needed.flatMap((collector) => collector.permissions[scope] ?? []);
        if (levels.length === 0)
            return [];
        return [[scope, levels.includes('write') ? 'write' : 'read']];
    });
    return Object.fromEntries(entries);
}

;// CONCATENATED MODULE: ./build/src/inputs/admin-token.js

const ofTheChange = new Set(['pull_request', 'pull_request_review', 'pull_request_review_comment', 'merge_group']);
function demandSafeAdminToken({ isAdminTokenGiven, runner }, { defaultBranch }) {
    if (!isAdminTokenGiven || runner === undefined)
        return;
    const { event, ref } = runner;
    if (!ofTheChange.has(event) && defaultBranch !== undefined && ref === `refs/heads/${defaultBranch.name}`)
        return;
    throw new errors/* InterlockError */.sv('INPUT_INVALID', `admin-token is given to a run on \`${event}\` of ${ref}, whose workflow a change could have written. Give it only to a workflow that runs on the default branch, such as a schedule, from a protected environment; and revoke the token, since this run could have taken it`);
}

;// CONCATENATED MODULE: ./build/src/inputs/ask.js
function ask(inputs, sources, detected, policy, now) {
    const { runner } = inputs;
    return {
        stage: detected.stage,
        repository: inputs.repository,
        repositoryId: sources.repositoryId,
        defaultBranch: sources.defaultBranch,
        server: runner?.serverUrl ?? 'https://github.com',
        commit: sources.commit,
        base: sources.base?.commit,
        event: runner?.event,
        run: runner?.run,
        environment: inputs.environment ?? detected.environment,
        environmentsElsewhere: detected.environmentsElsewhere,
        subjects: inputs.artifacts,
        bundles: inputs.bundles,
        policy,
        isOffline: inputs.isOffline,
        isRecursive: inputs.isRecursive,
        gate: runner?.gate,
        now,
    };
}

// EXTERNAL MODULE: ./build/src/inputs/loosening-attempts.js
var loosening_attempts = __webpack_require__(6634);
// EXTERNAL MODULE: ./build/src/core/question.js
var question = __webpack_require__(4857);
// EXTERNAL MODULE: ./build/src/core/stage.js
var stage = __webpack_require__(6335);
// EXTERNAL MODULE: ./build/src/workflow/callers.js
var callers = __webpack_require__(8151);
// EXTERNAL MODULE: ./build/src/workflow/parse-action.js
var parse_action = __webpack_require__(7191);
// EXTERNAL MODULE: ./build/src/workflow/parse-workflow.js + 5 modules
var parse_workflow = __webpack_require__(8454);
// EXTERNAL MODULE: ./build/src/workflow/walk.js
var walk = __webpack_require__(9918);
// EXTERNAL MODULE: ./build/src/workflow/local-actions.js
var local_actions = __webpack_require__(854);
// EXTERNAL MODULE: ./build/src/workflow/local-path.js
var local_path = __webpack_require__(5198);
// EXTERNAL MODULE: ./build/src/workflow/placed-job.js
var placed_job = __webpack_require__(9284);
// EXTERNAL MODULE: ./build/src/workflow/purposes.js + 10 modules
var purposes = __webpack_require__(8218);
;// CONCATENATED MODULE: ./build/src/inputs/detect-stage.js






function detectStage(standing) {
    const { environment, event, ref } = standing;
    if (environment !== undefined)
        return deployTo(environment, standing);
    if (ref.startsWith('refs/tags/'))
        return { stage: 'deploy', why: 'a tag was pushed', environment: undefined };
    if (event === 'release' || event === 'deployment')
        return { stage: 'deploy', why: `the event is \`${event}\``, environment: undefined };
    const jobs = judgedJobs(standing);
    if (jobs === undefined)
        return { stage: 'deploy', why: 'the running job could not be found in its workflow', environment: undefined };
    const deploying = deployOf(jobs, standing);
    if (deploying !== undefined)
        return { stage: 'deploy', why: deploying.why, environment: deploying.environment };
    if (standing.hasArtifacts)
        return { stage: 'deploy', why: 'the input `artifacts` names what is deployed', environment: undefined };
    if (event === 'schedule')
        return { stage: 'posture', why: 'the event is `schedule`', environment: undefined };
    return { stage: 'merge', why: `the event is \`${event}\`, and no job that depends on this one deploys`, environment: undefined };
}
function deployTo(environment, standing) {
    const own = candidatesOf(judgedJobs(standing) ?? [], standing)
        .map((candidate) => candidate.environment)
        .find((name) => name !== undefined);
    const contradicted = own === undefined || own === environment ? {} : { contradicted: own };
    return { stage: 'deploy', why: `the input \`environment\` names \`${environment}\``, environment, ...contradicted };
}
function atLeast(detected, wanted) {
    if (wanted === undefined || wanted === detected.stage)
        return detected;
    if (stage/* stages */._$.indexOf(wanted) < stage/* stages */._$.indexOf(detected.stage)) {
        const why = `this is stage ${detected.stage}, because ${detected.why}`;
        throw new errors/* InterlockError */.sv('INPUT_INVALID', `stage '${wanted}' is milder than what runs here: ${why}; leave the input out`);
    }
    return { ...detected, stage: wanted, why: 'it was asked for' };
}
function judgedJobs({ started, called, calledPath, job }) {
    if (started === undefined)
        return undefined;
    const isRunning = ({ id }) => id.value === job;
    const outer = (0,placed_job/* withDependants */.L)(started, calledPath === undefined ? isRunning : (one) => (0,placed_job/* isCallOf */.G)(one, calledPath));
    const inner = calledPath === undefined ? outer : called === undefined ? [] : (0,placed_job/* withDependants */.L)(called, isRunning);
    if (outer.length === 0 || inner.length === 0)
        return undefined;
    return calledPath === undefined ? outer : [...outer, ...inner];
}
function deployOf(jobs, standing) {
    const candidates = candidatesOf(jobs, standing);
    return candidates.find(({ isDoubt }) => isDoubt !== true) ?? candidates[0];
}
function candidatesOf(jobs, standing) {
    const search = new Search(standing);
    return jobs.flatMap((placed) => search.candidates(placed));
}
class Search {
    #standing;
    #purposes;
    #entered = new Set();
    constructor(standing) {
        const follow = (0,local_actions/* localActions */.N)(standing.actions);
        this.#standing = standing;
        this.#purposes = new purposes/* Purposes */.e((file, uses) => uses.target.kind === 'self' && this.#isElsewhere(file) ? undefined : follow(file, uses));
    }
    candidates({ job, workflow }) {
        const id = `job \`${job.id.value}\``;
        const environment = job.kind === 'steps' ? job.environment : undefined;
        if (environment !== undefined) {
            const name = environment.name.expressions.length === 0 ? environment.name.value : undefined;
            return [{ why: `${id} names ${name === undefined ? 'an environment' : `the environment \`${name}\``}`, environment: name }];
        }
        const called = this.#isElsewhere(workflow.file) ? [] : this.#ofCall(job);
        const { purposes, unfollowed } = this.#purposes.ofJob(job, workflow.file);
        const doings = purposes
            .slice(0, 1)
            .map(({ kind, by }) => ({ why: `${id} ${verbs[kind]} with \`${by}\``, environment: undefined }));
        const doubts = unfollowed.slice(0, 1).map(({ uses }) => {
            const why = `${id} uses \`${uses}\`, which is not in the repository or could not be read, so that the stage cannot be determined`;
            return { why, environment: undefined, isDoubt: true };
        });
        return [...called, ...doings, ...doubts];
    }
    #ofCall(job) {
        const path = localCallOf(job);
        if (path === undefined || this.#isOwnCaller(path) || this.#entered.has(path))
            return [];
        this.#entered.add(path);
        const call = `job \`${job.id.value}\` calls \`${path}\``;
        const callee = this.#standing.callees.get(path);
        if (callee === undefined)
            return [{ why: `${call}, which is not in the repository or could not be read`, environment: undefined, isDoubt: true }];
        const inner = callee.jobs.flatMap((one) => this.candidates({ job: one, workflow: callee }));
        return inner.map((candidate) => ({ ...candidate, why: `${call}, whose ${candidate.why}` }));
    }
    #isElsewhere(file) {
        return !this.#standing.isCalledHere && file === this.#standing.called?.file;
    }
    #isOwnCaller(path) {
        return this.#standing.calledPath?.endsWith(`/${path}`.toLowerCase()) === true;
    }
}
const verbs = { deploy: 'deploys', publish: 'publishes', sign: 'signs' };
function localCallOf(job) {
    if (job.kind !== 'call')
        return undefined;
    const { target } = job.uses;
    return target.kind === 'local' || target.kind === 'self' ? (0,local_path/* localPath */.$)(target.path) : undefined;
}

;// CONCATENATED MODULE: ./build/src/inputs/called-files.js





const maxRounds = 24;
async function calledFiles(starts, tree) {
    const callees = new Map();
    const actions = [];
    const seen = new Set();
    let open = starts.filter((start) => start !== undefined);
    for (let round = 0; round < maxRounds && open.length > 0; round += 1) {
        const fresh = (paths) => [...new Set(paths)].filter((path) => !seen.has(path));
        const workflows = fresh(open.flatMap(calledPaths));
        const folders = fresh(open.flatMap(usedFolders));
        for (const path of [...workflows, ...folders])
            seen.add(path);
        const definitions = folders.flatMap((folder) => definitionsIn(folder));
        const paths = [...workflows, ...definitions];
        const answers = paths.length === 0 ? [] : await tree.read(paths);
        const read = answers.slice(0, workflows.length).map(workflowOf);
        for (const [index, path] of workflows.entries())
            callees.set(path, read[index]);
        const used = folders.flatMap((_folder, index) => actionOf(answers.slice(workflows.length + 2 * index, workflows.length + 2 * index + 2)));
        actions.push(...used);
        open = [...read.filter((workflow) => workflow !== undefined), ...used];
    }
    return { callees, actions };
}
function workflowOf(file) {
    if (file?.state !== 'text')
        return undefined;
    const { workflow, problems } = (0,parse_workflow/* parseWorkflow */.h)({ path: file.path, root: '', text: file.text });
    return problems.some(({ blinds }) => blinds) ? undefined : workflow;
}
function definitionsIn(folder) {
    const prefix = folder === '' ? '' : `${folder}/`;
    return [`${prefix}action.yml`, `${prefix}action.yaml`];
}
function actionOf(answers) {
    const found = answers.find(({ state }) => state !== 'absent');
    if (found?.state !== 'text')
        return [];
    const { action, problems } = (0,parse_action/* parseAction */.w)({ path: found.path, root: '', text: found.text });
    return action === undefined || problems.some(({ blinds }) => blinds) ? [] : [action];
}
function calledPaths(owner) {
    const jobs = owner.kind === 'workflow' ? owner.jobs : [];
    return jobs.flatMap((job) => localCallOf(job) ?? []).filter((path) => /^\.github\/workflows\/[^/]+\.ya?ml$/.test(path));
}
function usedFolders(owner) {
    const steps = owner.kind === 'workflow' ? [...(0,walk/* stepsOf */.B_)(owner)].map(({ step }) => step) : (0,walk/* stepsOfAction */.VL)(owner);
    return steps.flatMap((step) => {
        if (step.kind !== 'uses')
            return [];
        const { target } = step.uses;
        if (target.kind !== 'local' && target.kind !== 'self')
            return [];
        const folder = (0,callers/* placeOfUse */.ct)(owner.file, target.path);
        return folder.split('/')[0] === '..' || folder.includes('${{') ? [] : [folder];
    });
}

// EXTERNAL MODULE: ./build/src/workflow/environment-of.js
var environment_of = __webpack_require__(9482);
;// CONCATENATED MODULE: ./build/src/inputs/environments-elsewhere.js



function environmentsElsewhere(runningIn, runner, ofBase) {
    const { started, called, calledPath, job: running } = runningIn;
    const isOutside = (workflowRef) => ofBase !== undefined || isElsewhere(workflowRef, runner);
    const isStartedElsewhere = isOutside(runner.run.workflowRef);
    const isCalledElsewhere = calledPath !== undefined && isOutside(runner.run.jobWorkflowRef) && !isOfGate(calledPath, runner);
    const unread = (isStartedElsewhere && started === undefined) || (isCalledElsewhere && called === undefined);
    if (unread)
        return undefined;
    const foreign = [...(isStartedElsewhere ? [started] : []), ...(isCalledElsewhere ? [called] : [])];
    if (foreign.length === 0)
        return [];
    const isRunningIn = calledPath === undefined ? started : called;
    const judged = judgedJobs(runningIn)?.filter(({ workflow }) => foreign.includes(workflow));
    const local = judged?.filter(({ workflow }) => workflow !== called || !isElsewhere(runner.run.jobWorkflowRef, runner));
    const behind = ofBase === undefined ? [] : calledJobs(local ?? [], calledPath, ofBase);
    if (judged === undefined || behind === undefined)
        return undefined;
    return [...judged, ...behind].flatMap(({ workflow, job }) => {
        const environment = (0,environment_of/* environmentOf */.p)(job);
        if (environment === undefined)
            return [];
        const isRunning = workflow === isRunningIn && job.id.value === running;
        return [{ job: job.id.value, environment: environment.name, isRunning, isRecorded: environment.isRecorded }];
    });
}
function calledJobs(judged, calledPath, callees) {
    const found = [];
    const entered = new Set();
    const open = [...judged];
    for (let placed = open.shift(); placed !== undefined; placed = open.shift()) {
        const path = localCallOf(placed.job);
        if (path === undefined || entered.has(path) || calledPath?.endsWith(`/${path}`.toLowerCase()) === true)
            continue;
        entered.add(path);
        const workflow = callees.get(path);
        if (workflow === undefined)
            return undefined;
        const jobs = workflow.jobs.map((job) => ({ workflow, job }));
        found.push(...jobs);
        open.push(...jobs);
    }
    return found;
}
function isElsewhere(workflowRef, { repository }) {
    return (0,question/* workflowPathOf */._)(workflowRef, repository) === undefined;
}
function isOfGate(calledPath, { gate }) {
    return gate !== undefined && calledPath.startsWith(`${gate.toLowerCase()}/`);
}

;// CONCATENATED MODULE: ./build/src/inputs/resolve-stage.js





async function resolveStage(inputs, sources) {
    const { runner, environment, stage } = inputs;
    if (runner === undefined)
        return { ...stageOfCommandLine(inputs), environmentsElsewhere: [] };
    const started = workflowOf(sources.started);
    const called = workflowOf(sources.called);
    const isCalledHere = (0,question/* workflowPathOf */._)(runner.run.jobWorkflowRef, runner.repository) !== undefined;
    const runningIn = { job: runner.run.job, started, called, calledPath: (0,question/* calledPathOf */.k)(runner.run) };
    const { event, ref } = runner;
    const standing = { ...runningIn, event, ref, isCalledHere, environment, hasArtifacts: inputs.artifacts.length > 0 };
    const filesIn = (tree) => calledFiles([started, called], tree);
    const here = detectStage({ ...standing, ...(await filesIn(sources.judged)) });
    const ofBase = runner.headSha === undefined ? undefined : sources.base && (await filesIn(sources.base.tree));
    const there = ofBase === undefined ? here : detectStage({ ...standing, ...ofBase });
    const callees = runner.headSha === undefined ? undefined : (ofBase?.callees ?? new Map());
    return { ...atLeast(stricter(here, there), stage), environmentsElsewhere: environmentsElsewhere(runningIn, runner, callees) };
}
function stricter(a, b) {
    return stage/* stages */._$.indexOf(b.stage) > stage/* stages */._$.indexOf(a.stage) ? b : a;
}
function stageOfCommandLine({ stage, environment, artifacts }) {
    if (artifacts.length > 0)
        return atLeast({ stage: 'deploy', why: '`--artifact` names what is deployed', environment }, stage);
    if (stage !== undefined)
        return { stage, why: 'it was asked for', environment };
    if (environment !== undefined)
        return { stage: 'deploy', why: `\`--environment\` names \`${environment}\``, environment };
    return { stage: 'posture', why: 'nothing runs here, so the whole repository is judged', environment };
}

// EXTERNAL MODULE: ./build/src/policy/read-policy.js + 3 modules
var read_policy = __webpack_require__(2113);
// EXTERNAL MODULE: ./build/src/policy/resolve-rule.js
var resolve_rule = __webpack_require__(447);
;// CONCATENATED MODULE: ./build/src/policy/restrict-to.js

function restrictTo(rules, ids) {
    if (ids.length === 0)
        return rules;
    const unknown = ids.find((id) => !rules.some(({ meta }) => meta.id === id));
    if (unknown !== undefined)
        throw new errors/* InterlockError */.sv('USAGE', `there is no rule '${unknown}'; 'interlock rules' lists them`);
    return rules.filter(({ meta, needs }) => ids.includes(meta.id) || needs.includes('outcomes'));
}

// EXTERNAL MODULE: ./build/src/report/is-about-gate.js
var is_about_gate = __webpack_require__(2140);
// EXTERNAL MODULE: ./build/src/report/plural.js
var plural = __webpack_require__(8916);
// EXTERNAL MODULE: ./build/src/report/printable.js
var printable = __webpack_require__(1319);
;// CONCATENATED MODULE: ./build/src/report/planned-line.js



function plannedLine({ stage, policy, run }, why, { rules, facts, permissions }) {
    const layers = policy.layers.map(({ source, digest }) => `${source} (${digest.slice(0, 19)})`).join(', ');
    const needed = Object.entries(permissions).map(([scope, level]) => `${scope}: ${level}`);
    const token = needed.length === 0 || run === undefined ? '' : `; token: ${needed.join(', ')}`;
    const judging = rules.filter(({ rule }) => !(0,is_about_gate/* isAboutGate */.P)(rule.meta.id)).length;
    const counted = `${(0,plural/* plural */.L)(judging, 'rule')} on ${(0,plural/* plural */.L)(facts.length, 'fact')}`;
    return (0,printable.printable)(`interlock: stage ${stage} (${why}); policy ${layers}; ${counted}: ${facts.join(', ')}${token}`);
}

;// CONCATENATED MODULE: ./build/src/run.js









async function run(inputs, catalogue, ports) {
    const started = { at: ports.clock.now(), elapsed: ports.clock.elapsed() };
    const sources = await ports.openSources(inputs);
    demandSafeAdminToken(inputs, sources);
    const stage = await resolveStage(inputs, sources);
    const policy = await policyInForce(inputs, sources, stage, catalogue, ports);
    const now = sources.now ?? started.at;
    const question = ask(inputs, sources, stage, policy, now);
    const settled = (meta) => (0,resolve_rule/* resolveRule */.r)(policy, meta, stage.stage);
    const plan = planRules(restrictTo(catalogue.heads, inputs.rules), catalogue.factHeads, settled, recordedFacts(question));
    ports.progress(plannedLine(question, stage.why, plan));
    const [{ judge, rules, collectors }, world] = await Promise.all([catalogue.loadJudges(plan), ports.openWorld(inputs)]);
    const telemetry = () => {
        const duration = (ports.clock.elapsed() - started.elapsed) / 1000;
        return { api: ports.usage(), started: started.at, duration };
    };
    return judge({ inputs, sources, stage, policy, question, plan }, { rules, collectors, world, hash: ports.hash, telemetry });
}
function recordedFacts({ run: running }) {
    return running === undefined ? [] : ['binding'];
}
async function policyInForce(inputs, sources, stage, { heads }, { hash }) {
    const attempts = (0,loosening_attempts/* attemptsToLoosen */.E)(inputs, stage);
    return (0,read_policy/* readPolicy */.T)({
        own: sources.policy,
        named: sources.named,
        attempts,
        catalogue: heads.map(({ meta }) => meta),
        readRemote: sources.readRemote,
        hash,
    });
}


/***/ }),

/***/ 3469:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ catalogue)
});

;// CONCATENATED MODULE: ./build/src/facts/heads.gen.js
const factHeads = [
    {
        "key": "pipeline",
        "needs": [],
        "prefers": [],
        "scope": "tree",
        "permissions": {
            "contents": "read"
        },
        "tier": 1
    },
    {
        "key": "workflows",
        "needs": [
            "pipeline"
        ],
        "prefers": [],
        "scope": "tree",
        "permissions": {},
        "tier": "file"
    },
    {
        "key": "actions",
        "needs": [
            "pipeline"
        ],
        "prefers": [],
        "scope": "tree",
        "permissions": {},
        "tier": "file"
    },
    {
        "key": "dependabot",
        "needs": [
            "pipeline"
        ],
        "prefers": [],
        "scope": "tree",
        "permissions": {},
        "tier": "file"
    },
    {
        "key": "locks",
        "needs": [
            "pipeline"
        ],
        "prefers": [],
        "scope": "tree",
        "permissions": {},
        "tier": "file"
    },
    {
        "key": "problems",
        "needs": [
            "pipeline"
        ],
        "prefers": [],
        "scope": "tree",
        "permissions": {},
        "tier": "file"
    },
    {
        "key": "scene",
        "needs": [],
        "prefers": [],
        "scope": "run",
        "permissions": {},
        "tier": "file"
    },
    {
        "key": "policy",
        "needs": [],
        "prefers": [],
        "scope": "run",
        "permissions": {},
        "tier": "file"
    },
    {
        "key": "repository",
        "needs": [],
        "prefers": [],
        "scope": "run",
        "permissions": {
            "contents": "read"
        },
        "tier": 1
    },
    {
        "key": "environmentUses",
        "needs": [
            "workflows",
            "scene"
        ],
        "prefers": [
            "tokenClaims"
        ],
        "scope": "tree",
        "permissions": {},
        "tier": "file"
    },
    {
        "key": "environments",
        "needs": [
            "environmentUses"
        ],
        "prefers": [],
        "scope": "run",
        "permissions": {
            "actions": "read"
        },
        "tier": 1
    },
    {
        "key": "branchRules",
        "needs": [],
        "prefers": [],
        "scope": "run",
        "permissions": {},
        "tier": 1
    },
    {
        "key": "tagRulesets",
        "needs": [],
        "prefers": [
            "signatures"
        ],
        "scope": "run",
        "permissions": {},
        "tier": 1
    },
    {
        "key": "tokenClaims",
        "needs": [],
        "prefers": [
            "branchRules"
        ],
        "scope": "run",
        "permissions": {
            "id-token": "write"
        },
        "tier": 1
    },
    {
        "key": "binding",
        "needs": [],
        "prefers": [
            "branchRules",
            "tokenClaims"
        ],
        "scope": "run",
        "permissions": {
            "contents": "read"
        },
        "tier": 1
    },
    {
        "key": "storedSecrets",
        "needs": [
            "environments"
        ],
        "prefers": [],
        "scope": "run",
        "permissions": {},
        "tier": 2
    },
    {
        "key": "defaultToken",
        "needs": [],
        "prefers": [],
        "scope": "run",
        "permissions": {},
        "tier": 2
    },
    {
        "key": "run",
        "needs": [],
        "prefers": [],
        "scope": "run",
        "permissions": {
            "actions": "read"
        },
        "tier": 1
    },
    {
        "key": "approvals",
        "needs": [],
        "prefers": [],
        "scope": "run",
        "permissions": {
            "actions": "read"
        },
        "tier": 1
    },
    {
        "key": "change",
        "needs": [],
        "prefers": [
            "environmentUses"
        ],
        "scope": "run",
        "permissions": {},
        "tier": 1
    },
    {
        "key": "deployments",
        "needs": [
            "change"
        ],
        "prefers": [],
        "scope": "run",
        "permissions": {
            "deployments": "read"
        },
        "tier": 1
    },
    {
        "key": "deployedCommits",
        "needs": [
            "change"
        ],
        "prefers": [],
        "scope": "run",
        "permissions": {
            "contents": "read"
        },
        "tier": 1
    },
    {
        "key": "commits",
        "needs": [
            "change"
        ],
        "prefers": [],
        "scope": "run",
        "permissions": {
            "contents": "read",
            "deployments": "read"
        },
        "tier": 1
    },
    {
        "key": "pullRequests",
        "needs": [
            "change"
        ],
        "prefers": [],
        "scope": "run",
        "permissions": {
            "pull-requests": "read"
        },
        "tier": 1
    },
    {
        "key": "subjects",
        "needs": [],
        "prefers": [],
        "scope": "run",
        "permissions": {},
        "tier": "file"
    },
    {
        "key": "signatures",
        "needs": [
            "subjects"
        ],
        "prefers": [],
        "scope": "run",
        "permissions": {
            "attestations": "read"
        },
        "tier": 1
    }
];

;// CONCATENATED MODULE: ./build/src/rules/heads.gen.js
const heads = [
    {
        "meta": {
            "id": "approval/run-not-approved",
            "title": "A run reaches an environment with the approval that the policy demands",
            "stages": [
                "deploy"
            ],
            "presets": {
                "recommended": "deny",
                "strict": "deny"
            },
            "options": {},
            "key": [
                "environment"
            ]
        },
        "needs": [
            "environmentUses",
            "policy"
        ],
        "wants": [
            "environments",
            "approvals",
            "run",
            "deployedCommits",
            "pullRequests",
            "repository",
            "branchRules"
        ]
    },
    {
        "meta": {
            "id": "approval/self-review",
            "title": "Somebody who had no hand in the release approved it",
            "stages": [
                "deploy"
            ],
            "presets": {
                "recommended": "deny",
                "strict": "deny"
            },
            "options": {
                "every-commit": {
                    "type": "boolean",
                    "default": false,
                    "description": "Ask for somebody who had no hand in any commit since the last successful deployment, not only in the deployed one and what that merged; set it where pull requests are merged by a rebase, which deploys several commits at once",
                    "stricter": "more"
                }
            },
            "key": [
                "environment"
            ]
        },
        "needs": [
            "environmentUses",
            "policy"
        ],
        "wants": [
            "approvals",
            "run",
            "deployedCommits",
            "commits"
        ]
    },
    {
        "meta": {
            "id": "approval/self-review-allowed",
            "title": "Whoever starts a run cannot approve it",
            "stages": [
                "posture",
                "deploy"
            ],
            "presets": {
                "recommended": "deny",
                "strict": "deny"
            },
            "options": {},
            "key": [
                "environment"
            ],
            "advice": {
                "recommended": "warn",
                "strict": "deny"
            }
        },
        "needs": [
            "environmentUses",
            "policy"
        ],
        "wants": [
            "environments"
        ]
    },
    {
        "meta": {
            "id": "approval/unknown-environment",
            "title": "Every environment that a job names exists",
            "stages": [
                "posture",
                "merge",
                "deploy"
            ],
            "presets": {
                "recommended": {
                    "posture": "warn",
                    "merge": "warn",
                    "deploy": "deny"
                },
                "strict": "deny"
            },
            "options": {},
            "key": [
                "environment",
                "job"
            ]
        },
        "needs": [
            "environmentUses"
        ],
        "wants": [
            "environments"
        ]
    },
    {
        "meta": {
            "id": "approval/unprotected-environment",
            "title": "Environments are as protected as the policy says",
            "stages": [
                "posture",
                "deploy"
            ],
            "presets": {
                "recommended": "deny",
                "strict": "deny"
            },
            "options": {},
            "key": [
                "environment",
                "ref",
                "job"
            ],
            "advice": {
                "recommended": "warn",
                "strict": "deny"
            }
        },
        "needs": [
            "environmentUses",
            "policy"
        ],
        "wants": [
            "environments",
            "repository"
        ]
    },
    {
        "meta": {
            "id": "artifact/none-named",
            "title": "A deploy names what it deploys",
            "stages": [
                "deploy"
            ],
            "presets": {
                "recommended": "deny",
                "strict": "deny"
            },
            "options": {},
            "key": [
                "environment"
            ],
            "advice": {
                "recommended": "warn",
                "strict": "warn"
            }
        },
        "needs": [
            "policy",
            "scene"
        ],
        "wants": [
            "subjects",
            "environmentUses"
        ]
    },
    {
        "meta": {
            "id": "artifact/unsigned",
            "title": "What is deployed is covered by a valid signature",
            "stages": [
                "deploy"
            ],
            "presets": {
                "recommended": "deny",
                "strict": "deny"
            },
            "options": {},
            "key": [
                "artifact"
            ]
        },
        "needs": [
            "subjects",
            "signatures"
        ],
        "wants": []
    },
    {
        "meta": {
            "id": "artifact/untrusted-identity",
            "title": "What is deployed was signed by an approved build",
            "stages": [
                "deploy"
            ],
            "presets": {
                "recommended": "deny",
                "strict": "deny"
            },
            "options": {},
            "key": [
                "artifact",
                "signer"
            ]
        },
        "needs": [
            "subjects",
            "signatures",
            "policy"
        ],
        "wants": [
            "repository",
            "tagRulesets"
        ]
    },
    {
        "meta": {
            "id": "identity/token-claims",
            "title": "The identity of the running job is the one that the policy expects",
            "stages": [
                "deploy"
            ],
            "presets": {
                "recommended": "deny",
                "strict": "deny"
            },
            "options": {},
            "key": [
                "claim"
            ]
        },
        "needs": [
            "policy"
        ],
        "wants": [
            "tokenClaims"
        ]
    },
    {
        "meta": {
            "id": "policy/exception-expired",
            "title": "No finding waits behind an exception that has run out",
            "stages": [
                "posture",
                "merge",
                "deploy"
            ],
            "presets": {
                "recommended": "warn",
                "strict": "warn"
            },
            "options": {},
            "key": [
                "id"
            ],
            "locked": true
        },
        "needs": [
            "outcomes",
            "policy",
            "scene"
        ],
        "wants": []
    },
    {
        "meta": {
            "id": "policy/gate-ineffective",
            "title": "Nothing deploys, publishes or signs unless the gate said yes",
            "stages": [
                "posture",
                "merge",
                "deploy"
            ],
            "presets": {
                "recommended": "warn",
                "strict": "deny"
            },
            "options": {
                "gates": {
                    "type": "strings",
                    "default": [],
                    "description": "Further actions and reusable workflows that are gates or begin with one, as `owner/name` or `owner/name/path`, for example the wrapper or the deploy workflow of an organisation."
                }
            },
            "key": [
                "job",
                "gate"
            ],
            "locked": true
        },
        "needs": [
            "workflows",
            "actions",
            "scene"
        ],
        "wants": []
    },
    {
        "meta": {
            "id": "policy/loosened",
            "title": "Inputs and lower layers of the policy only tighten what stands above them",
            "stages": [
                "posture",
                "merge",
                "deploy"
            ],
            "presets": {
                "recommended": "deny",
                "strict": "deny"
            },
            "options": {},
            "key": [
                "what"
            ],
            "locked": true
        },
        "needs": [
            "policy"
        ],
        "wants": []
    },
    {
        "meta": {
            "id": "policy/no-rules",
            "title": "At least one rule is decided in every run",
            "stages": [
                "posture",
                "merge",
                "deploy"
            ],
            "presets": {
                "recommended": "deny",
                "strict": "deny"
            },
            "options": {},
            "key": [
                "stage"
            ],
            "locked": true
        },
        "needs": [
            "outcomes",
            "policy",
            "scene"
        ],
        "wants": []
    },
    {
        "meta": {
            "id": "policy/not-binding",
            "title": "The change under judgement could not have written what judges it",
            "stages": [
                "posture",
                "merge",
                "deploy"
            ],
            "presets": {
                "recommended": "warn",
                "strict": {
                    "posture": "warn",
                    "merge": "warn",
                    "deploy": "deny"
                }
            },
            "options": {},
            "key": [
                "gate"
            ],
            "locked": true
        },
        "needs": [
            "scene"
        ],
        "wants": [
            "binding"
        ]
    },
    {
        "meta": {
            "id": "secret/bulk-exposure",
            "title": "A job names each secret that it uses, and never takes or sends out all of them",
            "stages": [
                "merge",
                "deploy",
                "posture"
            ],
            "presets": {
                "recommended": "deny",
                "strict": "deny"
            },
            "options": {},
            "key": [
                "form",
                "place"
            ]
        },
        "needs": [
            "workflows",
            "actions"
        ],
        "wants": []
    },
    {
        "meta": {
            "id": "secret/inherit",
            "title": "A called workflow receives the secrets that it needs, by name",
            "stages": [
                "merge",
                "deploy",
                "posture"
            ],
            "presets": {
                "recommended": "warn",
                "strict": "deny"
            },
            "options": {},
            "key": [
                "job",
                "callee"
            ]
        },
        "needs": [
            "workflows",
            "scene"
        ],
        "wants": []
    },
    {
        "meta": {
            "id": "secret/publish-token",
            "title": "Packages are published by the identity of the workflow, not with a stored token",
            "stages": [
                "merge",
                "deploy",
                "posture"
            ],
            "presets": {
                "recommended": "warn",
                "strict": "deny"
            },
            "options": {},
            "key": [
                "registry",
                "place",
                "source"
            ]
        },
        "needs": [
            "workflows",
            "actions"
        ],
        "wants": []
    },
    {
        "meta": {
            "id": "secret/stale",
            "title": "Stored secrets are changed in time, and after an incident",
            "stages": [
                "posture",
                "deploy"
            ],
            "presets": {
                "recommended": {
                    "posture": "warn",
                    "merge": "off",
                    "deploy": "warn"
                },
                "strict": {
                    "posture": "deny",
                    "merge": "off",
                    "deploy": "warn"
                }
            },
            "options": {
                "max-age-days": {
                    "type": "integer",
                    "default": 90,
                    "minimum": 1,
                    "description": "Days after which a secret must have been changed",
                    "stricter": "less"
                },
                "incident-date": {
                    "type": "string",
                    "default": "",
                    "description": "Date of an incident, as YYYY-MM-DD or with a time in UTC: what was last changed before it is stale however young it is"
                }
            },
            "key": [
                "secret",
                "store",
                "environment"
            ]
        },
        "needs": [
            "storedSecrets",
            "scene"
        ],
        "wants": []
    },
    {
        "meta": {
            "id": "secret/static-credential",
            "title": "A job logs in with a token that ends with the job wherever the other side accepts one",
            "stages": [
                "merge",
                "deploy",
                "posture"
            ],
            "presets": {
                "recommended": {
                    "merge": "warn",
                    "deploy": "deny",
                    "posture": "warn"
                },
                "strict": {
                    "merge": "deny",
                    "deploy": "deny",
                    "posture": "deny"
                }
            },
            "options": {},
            "key": [
                "place",
                "source",
                "action"
            ]
        },
        "needs": [
            "workflows",
            "actions"
        ],
        "wants": []
    },
    {
        "meta": {
            "id": "secret/unscoped",
            "title": "Secrets of a job that deploys or publishes belong to an environment",
            "stages": [
                "merge",
                "deploy",
                "posture"
            ],
            "presets": {
                "recommended": "audit",
                "strict": "warn"
            },
            "options": {},
            "key": [
                "job",
                "secrets"
            ]
        },
        "needs": [
            "workflows",
            "actions"
        ],
        "wants": []
    },
    {
        "meta": {
            "id": "workflow/default-permissions",
            "title": "Every job says what its token may do",
            "stages": [
                "posture",
                "merge",
                "deploy"
            ],
            "presets": {
                "recommended": "warn",
                "strict": "deny"
            },
            "options": {},
            "key": [
                "workflow"
            ],
            "advice": {
                "recommended": "audit",
                "strict": "deny"
            }
        },
        "needs": [
            "workflows"
        ],
        "wants": [
            "defaultToken"
        ]
    },
    {
        "meta": {
            "id": "workflow/excessive-permissions",
            "title": "Tokens that can write are given to single jobs, scope by scope",
            "stages": [
                "posture",
                "merge",
                "deploy"
            ],
            "presets": {
                "recommended": "warn",
                "strict": "deny"
            },
            "options": {},
            "key": [
                "job",
                "scopes"
            ]
        },
        "needs": [
            "workflows"
        ],
        "wants": []
    },
    {
        "meta": {
            "id": "workflow/invalid",
            "title": "Pipeline files are what GitHub would run",
            "stages": [
                "posture",
                "merge",
                "deploy"
            ],
            "presets": {
                "recommended": "warn",
                "strict": "deny"
            },
            "options": {},
            "key": [
                "item"
            ]
        },
        "needs": [
            "pipeline",
            "problems"
        ],
        "wants": []
    },
    {
        "meta": {
            "id": "workflow/unpinned-action",
            "title": "Actions and reusable workflows of other repositories are named by a full commit SHA",
            "stages": [
                "posture",
                "merge",
                "deploy"
            ],
            "presets": {
                "recommended": "warn",
                "strict": "deny"
            },
            "options": {
                "pins": {
                    "type": "levels",
                    "levels": [
                        "sha",
                        "tag",
                        "any"
                    ],
                    "default": {
                        "*": "sha"
                    },
                    "description": "What is demanded of which repository: a pattern such as `acme/*` or `acme/tool` and `sha`, `tag` (a ref with a digit in it) or `any`. The longest pattern that fits counts. The builders of slsa-github-generator, which refuse to run unless they are named by a version tag, need no entry."
                }
            },
            "key": [
                "uses"
            ]
        },
        "needs": [
            "workflows",
            "actions",
            "locks",
            "problems"
        ],
        "wants": []
    }
];

;// CONCATENATED MODULE: ./build/src/start/catalogue.js


const catalogue = {
    heads: heads,
    factHeads: factHeads,
    loadRules: async () => {
        const parts = await Promise.all([__webpack_require__.e(/* import() */ 441).then(__webpack_require__.bind(__webpack_require__, 7441)), __webpack_require__.e(/* import() */ 207).then(__webpack_require__.bind(__webpack_require__, 1207))]);
        return inOrder(parts.flatMap(({ rules }) => rules));
    },
    loadJudges: async (plan) => {
        const { judge, rules, collectors } = await __webpack_require__.e(/* import() */ 441).then(__webpack_require__.bind(__webpack_require__, 7441));
        if (isCovered(plan, { rules, collectors }))
            return { judge, rules, collectors };
        const deploy = await __webpack_require__.e(/* import() */ 207).then(__webpack_require__.bind(__webpack_require__, 1207));
        return { judge, rules: [...rules, ...deploy.rules], collectors: [...collectors, ...deploy.collectors] };
    },
};
function isCovered(plan, { rules, collectors }) {
    const ids = new Set(rules.map(({ meta }) => meta.id));
    const keys = new Set(collectors.map(({ key }) => key));
    return plan.rules.every(({ rule }) => ids.has(rule.meta.id)) && plan.facts.every((key) => keys.has(key));
}
function inOrder(rules) {
    const places = new Map(heads.map(({ meta }, index) => [meta.id, index]));
    return rules.toSorted((a, b) => (places.get(a.meta.id) ?? 0) - (places.get(b.meta.id) ?? 0));
}


/***/ }),

/***/ 5998:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   catalogue: () => (/* reexport safe */ _catalogue_js__WEBPACK_IMPORTED_MODULE_4__.s),
/* harmony export */   loadCli: () => (/* binding */ loadCli),
/* harmony export */   run: () => (/* reexport safe */ _run_js__WEBPACK_IMPORTED_MODULE_3__.e),
/* harmony export */   sha256: () => (/* reexport safe */ _adapters_sha256_js__WEBPACK_IMPORTED_MODULE_1__.s),
/* harmony export */   systemClock: () => (/* reexport safe */ _adapters_system_clock_js__WEBPACK_IMPORTED_MODULE_2__.m),
/* harmony export */   warmUp: () => (/* binding */ warmUp)
/* harmony export */ });
/* harmony import */ var _workflow_parse_workflow_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8454);
/* harmony import */ var _adapters_sha256_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9043);
/* harmony import */ var _adapters_system_clock_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3462);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7185);
/* harmony import */ var _catalogue_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3469);





const sample = 'on: push\njobs:\n  a:\n    runs-on: x\n    needs: [b]\n    steps:\n      - uses: a/b@c # d\n      - run: |\n          make ${{ a.b }}\n';
function warmUp() {
    (0,_workflow_parse_workflow_js__WEBPACK_IMPORTED_MODULE_0__/* .parseWorkflow */ .h)({ path: '', root: '', text: sample });
}
async function loadCli() {
    return Promise.all(/* import() */[__webpack_require__.e(686), __webpack_require__.e(693)]).then(__webpack_require__.bind(__webpack_require__, 2693));
}


/***/ }),

/***/ 8151:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RP: () => (/* binding */ valueOf),
/* harmony export */   ct: () => (/* binding */ placeOfUse),
/* harmony export */   qI: () => (/* binding */ callerSources)
/* harmony export */ });
/* harmony import */ var _local_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5198);
/* harmony import */ var _step_site_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4165);
/* harmony import */ var _steps_before_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6602);
/* harmony import */ var _value_source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9422);




function callerSources(workflows, actions) {
    const callers = new Map();
    for (const workflow of workflows) {
        for (const job of workflow.jobs) {
            if (job.kind === 'call')
                add(callers, workflow.file, job, { env: [workflow.env], before: _steps_before_js__WEBPACK_IMPORTED_MODULE_0__/* .noSteps */ .j });
        }
    }
    for (const site of [...workflows.flatMap(_step_site_js__WEBPACK_IMPORTED_MODULE_2__/* .stepSites */ .PX), ...actions.flatMap(_step_site_js__WEBPACK_IMPORTED_MODULE_2__/* .actionSites */ .nd)]) {
        if (site.step.kind === 'uses')
            add(callers, site.file, site.step, site);
    }
    const callersOf = (file) => callers.get(placeOf(file)) ?? [];
    const inFile = (file) => ({ input: (name) => input(file, name), around: (name) => variable(file, name) });
    const scopeOf = (caller) => ({
        ...caller.scope,
        isScript: false,
        ...inFile(caller.file),
    });
    const input = once((file, name) => callersOf(file).flatMap((caller) => {
        const value = valueOf(caller.given, name);
        return value?.kind === 'scalar' ? [(0,_value_source_js__WEBPACK_IMPORTED_MODULE_1__/* .sourceOf */ .v)(value.value, scopeOf(caller))] : [];
    }));
    const variable = once((file, name) => {
        const inSteps = callersOf(file).filter(({ isCall }) => !isCall);
        return inSteps.map((caller) => (0,_value_source_js__WEBPACK_IMPORTED_MODULE_1__/* .sourceOf */ .v)(`\${${name}}`, { ...scopeOf(caller), isScript: true })).filter(({ kind }) => kind !== 'open');
    });
    return inFile;
}
function once(look) {
    const known = new Map();
    return (file, name) => {
        const key = `${file.path}\n${name.toLowerCase()}`;
        const found = known.get(key);
        if (found !== undefined)
            return found;
        known.set(key, []);
        const sources = look(file, name);
        known.set(key, sources);
        return sources;
    };
}
function valueOf(named, name) {
    return named.findLast((item) => item.name.value.toLowerCase() === name.toLowerCase())?.value;
}
function add(callers, file, use, scope) {
    const target = use.uses.target;
    if (target.kind !== 'local' && target.kind !== 'self')
        return;
    const place = placeOfUse(file, target.path);
    const caller = { file, given: use.with, isCall: use.kind === 'call', scope: { env: scope.env, before: scope.before } };
    const list = callers.get(place);
    if (list === undefined)
        callers.set(place, [caller]);
    else
        list.push(caller);
}
function placeOfUse(file, path) {
    return placed(file.root, path);
}
function placeOf(file) {
    return placed('', file.path.replace(/(?:^|\/)action\.ya?ml$/i, ''));
}
function placed(root, path) {
    return [root, (0,_local_path_js__WEBPACK_IMPORTED_MODULE_3__/* .localPath */ .$)(path)].filter((part) => part !== '').join('/');
}


/***/ }),

/***/ 3270:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ conditionOf)
/* harmony export */ });
/* harmony import */ var _embedded_expressions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5099);
/* harmony import */ var _parse_expression_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9322);


function conditionOf(scalar) {
    const { value } = scalar;
    if (value.trim() === '')
        return call('success', [], 0);
    if (!value.includes('${{'))
        return (0,_parse_expression_js__WEBPACK_IMPORTED_MODULE_1__/* .parseExpression */ .Y)(value);
    const embedded = (0,_embedded_expressions_js__WEBPACK_IMPORTED_MODULE_0__/* .embeddedExpressions */ .g)(value);
    const [only] = embedded;
    if (only !== undefined && only.inValue.start === 0 && only.inValue.end === value.length)
        return only.expression;
    const parts = [];
    let at = 0;
    for (const { inValue, expression } of embedded) {
        if (inValue.start > at)
            parts.push(text(value, at, inValue.start));
        parts.push(expression);
        at = inValue.end;
    }
    if (at < value.length)
        parts.push(text(value, at, value.length));
    return call('format', parts, value.length);
}
function text(value, start, end) {
    return { kind: 'literal', value: value.slice(start, end), span: { start, end } };
}
function call(name, parts, end) {
    return { kind: 'call', name, arguments: parts, span: { start: 0, end }, nameSpan: { start: 0, end: 0 } };
}


/***/ }),

/***/ 2182:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ contextPath)
/* harmony export */ });
function contextPath(expression) {
    const path = [];
    let node = expression;
    for (;;) {
        switch (node.kind) {
            case 'context':
                path.push(node.name.toLowerCase());
                return path.toReversed();
            case 'property':
                path.push(node.name);
                node = node.object;
                break;
            case 'filter':
                path.push('*');
                node = node.object;
                break;
            case 'index':
                if (node.index.kind !== 'literal')
                    return undefined;
                path.push(String(node.index.value));
                node = node.object;
                break;
            default:
                return undefined;
        }
    }
}


/***/ }),

/***/ 5099:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ embeddedExpressions)
/* harmony export */ });
/* harmony import */ var _parse_expression_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9322);

function embeddedExpressions(text) {
    const found = [];
    let start = text.indexOf('${{');
    while (start !== -1) {
        const close = closeOf(text, start + 3);
        const inValue = { start, end: close === -1 ? text.length : close + 2 };
        const expression = close === -1
            ? { kind: 'error', message: '`${{` is not closed: end the expression with `}}`', partial: [], span: inValue }
            : (0,_parse_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .parseExpressionIn */ .D)(text, start + 3, close);
        found.push({ inValue, expression });
        start = text.indexOf('${{', inValue.end);
    }
    return found;
}
function closeOf(text, from) {
    let isString = false;
    for (let at = from; at < text.length; at += 1) {
        const code = text.charCodeAt(at);
        if (code === 39)
            isString = !isString;
        else if (!isString && code === 125 && text.charCodeAt(at + 1) === 125)
            return at;
    }
    return -1;
}


/***/ }),

/***/ 9482:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ environmentOf)
/* harmony export */ });
function environmentOf(job) {
    const environment = job.kind === 'steps' ? job.environment : undefined;
    if (environment === undefined || environment.name.value.trim() === '')
        return undefined;
    const { name: scalar, deployment } = environment;
    return {
        name: scalar.expressions.length === 0 ? scalar.value : undefined,
        scalar,
        isRecorded: deployment === undefined || deployment.value.toLowerCase() === 'true',
    };
}


/***/ }),

/***/ 7272:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ expressionFault)
/* harmony export */ });
/* harmony import */ var _quote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1231);
/* harmony import */ var _visit_expression_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9219);


const contexts = new Set([
    'env',
    'github',
    'inputs',
    'insert',
    'job',
    'jobs',
    'matrix',
    'needs',
    'runner',
    'secrets',
    'steps',
    'strategy',
    'vars',
]);
const functions = new Map([
    ['always', [0, 0]],
    ['cancelled', [0, 0]],
    ['case', [3, Number.POSITIVE_INFINITY]],
    ['contains', [2, 2]],
    ['endswith', [2, 2]],
    ['failure', [0, Number.POSITIVE_INFINITY]],
    ['format', [1, 255]],
    ['fromjson', [1, 1]],
    ['hashfiles', [1, 255]],
    ['join', [1, 2]],
    ['startswith', [2, 2]],
    ['success', [0, Number.POSITIVE_INFINITY]],
    ['tojson', [1, 1]],
]);
function expressionFault(expression) {
    if (expression.kind === 'error')
        return { message: expression.message, span: expression.span };
    let fault;
    (0,_visit_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .visitExpression */ .w)(expression, (node) => {
        fault ??= faultOf(node);
    });
    return fault;
}
function faultOf(node) {
    switch (node.kind) {
        case 'error':
            return { message: node.message, span: node.span };
        case 'context':
            if (contexts.has(node.name.toLowerCase()))
                return undefined;
            return { message: `${(0,_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(node.name)} is not a context; put a text in single quotes`, span: node.span };
        case 'call':
            return callFault(node);
        default:
            return undefined;
    }
}
function callFault(node) {
    const name = node.name.toLowerCase();
    const count = node.arguments.length;
    const range = functions.get(name);
    if (range === undefined)
        return { message: `${(0,_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(node.name)} is not a function of expressions`, span: node.nameSpan };
    const [fewest, most] = range;
    if (count < fewest)
        return { message: `${(0,_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(node.name)} has ${count} arguments, but needs at least ${fewest}`, span: node.span };
    if (count > most)
        return { message: `${(0,_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(node.name)} has ${count} arguments, but takes at most ${most}`, span: node.span };
    if (name === 'case' && count % 2 === 0)
        return { message: '`case` has an even number of arguments; end it with the value for no match', span: node.span };
    return undefined;
}


/***/ }),

/***/ 2964:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ jobsBehind)
/* harmony export */ });
function jobsBehind(job, { jobs }) {
    const needing = new Map();
    for (const one of jobs) {
        for (const { value } of one.needs) {
            const list = needing.get(value.toLowerCase());
            if (list === undefined)
                needing.set(value.toLowerCase(), [one]);
            else
                list.push(one);
        }
    }
    const found = new Set();
    const open = [job];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        for (const one of needing.get(next.id.value.toLowerCase()) ?? []) {
            if (found.has(one))
                continue;
            found.add(one);
            open.push(one);
        }
    }
    return found;
}


/***/ }),

/***/ 147:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ limits)
/* harmony export */ });
const limits = {
    textLength: 1024 * 1024,
    yamlTokens: 100_000,
    yamlDepth: 64,
    aliasedNodes: 10_000,
    expressionLength: 21_000,
    expressionDepth: 50,
    expressionTokens: 4_000,
    usesLength: 4_096,
    scriptLength: 65_536,
    scriptsLength: 262_144,
    problems: 100,
};


/***/ }),

/***/ 854:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ localActions)
/* harmony export */ });
/* harmony import */ var _callers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8151);

function localActions(actions) {
    const byPlace = new Map();
    for (const action of actions) {
        const { path } = action.file;
        const place = path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '';
        if (!byPlace.has(place) || path.endsWith('.yml'))
            byPlace.set(place, action);
    }
    return (file, { target }) => {
        if (target.kind === 'unreadable')
            return { state: 'unread' };
        if (target.kind !== 'local' && target.kind !== 'self')
            return undefined;
        const action = byPlace.get((0,_callers_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOfUse */ .ct)(file, target.path));
        return action === undefined || action.runs.kind === 'unreadable' ? { state: 'unread' } : { state: 'read', action };
    };
}


/***/ }),

/***/ 5198:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ localPath)
/* harmony export */ });
function localPath(path) {
    const parts = [];
    for (const part of path.split(/[\\/]/)) {
        if (part === '' || part === '.')
            continue;
        if (part === '..' && parts.length > 0 && parts.at(-1) !== '..')
            parts.pop();
        else
            parts.push(part);
    }
    return parts.join('/');
}


/***/ }),

/***/ 4265:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x5: () => (/* binding */ locate),
/* harmony export */   xV: () => (/* binding */ lineStartsOf)
/* harmony export */ });
/* unused harmony export positionAt */
function lineStartsOf(text) {
    const starts = [0];
    for (let index = 0; index < text.length; index += 1) {
        const code = text.charCodeAt(index);
        if (code === 10 || (code === 13 && text.charCodeAt(index + 1) !== 10))
            starts.push(index + 1);
    }
    return starts;
}
function positionAt(lineStarts, offset) {
    let low = 0;
    let high = lineStarts.length - 1;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((lineStarts[middle] ?? 0) <= offset)
            low = middle;
        else
            high = middle - 1;
    }
    return { line: low + 1, column: offset - (lineStarts[low] ?? 0) + 1 };
}
function locate(file, span) {
    return { path: file.path, start: positionAt(file.lineStarts, span.start), end: positionAt(file.lineStarts, span.end) };
}


/***/ }),

/***/ 7733:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ openReading)
});

// EXTERNAL MODULE: ./build/src/workflow/locate.js
var locate = __webpack_require__(4265);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./build/src/workflow/limits.js
var limits = __webpack_require__(147);
// EXTERNAL MODULE: ./build/src/workflow/quote.js
var quote = __webpack_require__(1231);
;// CONCATENATED MODULE: ./build/src/workflow/yaml-messages.js

const messages = {
    ALIAS_PROPS: 'an alias has a tag or an anchor of its own; write the alias alone',
    BAD_ALIAS: 'an anchor or alias has no name that YAML allows',
    BAD_COLLECTION_TYPE: 'a tag does not fit the collection that it stands before',
    BAD_DIRECTIVE: 'a line that begins with % is no directive that YAML knows',
    BAD_DQ_ESCAPE: 'a double-quoted text has an escape that YAML does not know; write `\\\\` for a backslash',
    BAD_INDENT: 'the indentation does not fit the lines above; align it with its siblings',
    BAD_PROP_ORDER: 'an anchor or tag stands before the indicator that it must follow',
    BAD_SCALAR_START: 'a plain text begins with a character that YAML reserves; put the text in quotes',
    BLOCK_AS_IMPLICIT_KEY: 'a mapping or list begins on the line of a key; put it on a line of its own',
    BLOCK_IN_FLOW: 'an indented block stands within [] or {}; write it in the same form',
    DUPLICATE_KEY: 'a key stands twice in one mapping',
    IMPOSSIBLE: 'the text cannot be read as YAML here',
    KEY_OVER_1024_CHARS: 'a key is longer than 1024 characters',
    MISSING_CHAR: 'a character that YAML needs is missing here, such as a closing quote or bracket, or `: ` after a key',
    MULTILINE_IMPLICIT_KEY: 'a key goes over several lines; is `: ` or an indentation missing?',
    MULTIPLE_ANCHORS: 'a node has two anchors',
    MULTIPLE_DOCS: 'a second document begins; keep one document in the file',
    MULTIPLE_TAGS: 'a node has two tags',
    NON_STRING_KEY: 'a key is no text',
    RESOURCE_EXHAUSTION: 'the nesting is too deep to be read',
    TAB_AS_INDENT: 'a tab stands where the indentation must be spaces',
    TAG_RESOLVE_FAILED: 'a value does not fit its tag, or the tag is unknown',
    UNEXPECTED_TOKEN: 'this cannot stand here in YAML',
};
function yamlMessage(code, found) {
    const line = found.split(/[\r\n]/, 1)[0] ?? '';
    return line.trim() === '' ? messages[code] : `${messages[code]} (found ${(0,quote/* quote */.h)(line)})`;
}

// EXTERNAL MODULE: ./build/src/workflow/embedded-expressions.js
var embedded_expressions = __webpack_require__(5099);
// EXTERNAL MODULE: ./build/src/workflow/expression-names.js
var expression_names = __webpack_require__(7272);
// EXTERNAL MODULE: ./build/src/workflow/reading.js
var reading = __webpack_require__(1039);
// EXTERNAL MODULE: ./build/src/workflow/span-in-file.js + 1 modules
var span_in_file = __webpack_require__(4859);
;// CONCATENATED MODULE: ./build/src/workflow/yaml-nodes.js







function nodesOf(text, document, dialect) {
    const build = { text, dialect, anchors: new Map(), open: [], drafts: [], nodes: 0, aliased: 0, isStopped: false };
    for (const warning of document.warnings) {
        if (warning.code !== 'TAG_RESOLVE_FAILED')
            continue;
        const [start, end] = warning.pos;
        draft(build, 'schema', `the tag ${(0,quote/* quote */.h)(text.slice(start, end))} is not one that GitHub reads; remove it`, { start, end }, 'nothing');
    }
    const root = document.contents === null ? emptyScalar(0) : convert(build, document.contents, 0).node;
    return { root: build.isStopped ? undefined : root, drafts: build.drafts };
}
function draft(build, code, message, span, hides) {
    build.drafts.push({ code, message, span, hides });
}
function stop(build, code, message, span) {
    if (!build.isStopped)
        build.drafts.push({ code, message, span, hides: 'file' });
    build.isStopped = true;
    return { node: emptyScalar(span.start), height: 0 };
}
function emptyScalar(at) {
    return { kind: 'scalar', value: '', type: 'null', style: 'plain', span: { start: at, end: at }, expressions: none };
}
const none = [];
function convert(build, source, depth) {
    if (build.isStopped)
        return { node: emptyScalar(source.range[0]), height: 0 };
    if ((0,dist/* isAlias */.Vj)(source))
        return resolve(build, source.source, { start: source.range[0], end: source.range[1] }, depth);
    const before = build.nodes;
    build.nodes += 1;
    const anchor = source.anchor;
    if (anchor !== undefined && (0,dist/* isCollection */.P3)(source))
        build.open.push(anchor);
    const built = (0,dist/* isScalar */.jn)(source) ? { node: scalarOf(build, source), height: 0 } : collectionOf(build, source, depth);
    if (anchor !== undefined) {
        if ((0,dist/* isCollection */.P3)(source))
            build.open.pop();
        build.anchors.set(anchor, { ...built, size: build.nodes - before });
    }
    return built;
}
function resolve(build, name, alias, depth) {
    if (build.open.includes(name))
        return stop(build, 'yaml', `the alias ${(0,quote/* quote */.h)(`*${name}`)} stands within its own anchor`, alias);
    const anchored = build.anchors.get(name);
    if (anchored === undefined)
        return stop(build, 'yaml', `the alias ${(0,quote/* quote */.h)(`*${name}`)} has no anchor ${(0,quote/* quote */.h)(`&${name}`)} before it`, alias);
    build.nodes += anchored.size;
    build.aliased += anchored.size;
    if (build.aliased > limits/* limits */.F.aliasedNodes) {
        return stop(build, 'yaml-limit', `aliases stand for more than ${limits/* limits */.F.aliasedNodes} nodes (limit aliasedNodes)`, alias);
    }
    if (depth + anchored.height > limits/* limits */.F.yamlDepth) {
        return stop(build, 'yaml-limit', `with its aliases, collections are nested more than ${limits/* limits */.F.yamlDepth} deep (limit yamlDepth)`, alias);
    }
    return { node: { ...anchored.node, alias }, height: anchored.height };
}
function collectionOf(build, source, depth) {
    return (0,dist/* isMap */.jh)(source) ? mappingOf(build, source, depth) : sequenceOf(build, source, depth);
}
function sequenceOf(build, source, depth) {
    const items = [];
    let height = 0;
    for (const item of source.items) {
        if (build.isStopped)
            break;
        const built = convert(build, item, depth + 1);
        items.push(built.node);
        height = Math.max(height, built.height);
    }
    const node = { kind: 'sequence', items, span: collectionSpan(source, items.at(-1)) };
    return { node, height: height + 1 };
}
function mappingOf(build, source, depth) {
    const entries = [];
    const names = new Set();
    let height = 0;
    for (const { key: keySource, value: valueSource } of source.items) {
        if (build.isStopped)
            break;
        const key = convert(build, keySource, depth + 1);
        const value = valueSource === null ? undefined : convert(build, valueSource, depth + 1);
        height = Math.max(height, key.height, value?.height ?? 0);
        if (key.node.kind !== 'scalar') {
            draft(build, 'schema', 'a key is a list or a mapping; write a text', (0,reading/* placeOf */.$t)(key.node), 'around');
            continue;
        }
        checkKey(build, key.node, names);
        entries.push({ key: key.node, value: value?.node ?? emptyScalar((0,reading/* placeOf */.$t)(key.node).end) });
    }
    const node = { kind: 'mapping', entries, span: collectionSpan(source, entries.at(-1)?.value) };
    return { node, height: height + 1 };
}
function checkKey(build, key, names) {
    const name = build.dialect.isActions ? key.value.toUpperCase() : key.value;
    if (key.style === 'plain' && name === '<<') {
        draft(build, 'schema', 'the merge key `<<` is not supported by GitHub; write the keys out, or use an alias for the whole value', (0,reading/* placeOf */.$t)(key), 'around');
    }
    else if (names.has(name)) {
        draft(build, 'schema', `the key ${(0,quote/* quote */.h)(key.value)} stands twice in one mapping; keep one`, (0,reading/* placeOf */.$t)(key), 'around');
    }
    names.add(name);
}
function collectionSpan(source, last) {
    const [start, end] = source.range;
    return { start, end: source.flow === true || last === undefined ? end : Math.max(start, (0,reading/* placeOf */.$t)(last).end) };
}
const styles = {
    PLAIN: 'plain',
    QUOTE_SINGLE: 'single',
    QUOTE_DOUBLE: 'double',
    BLOCK_LITERAL: 'literal',
    BLOCK_FOLDED: 'folded',
};
function scalarOf(build, source) {
    const value = source.source;
    const style = styles[source.type ?? 'PLAIN'] ?? 'plain';
    const [start, end] = source.range;
    const span = { start, end: style === 'literal' || style === 'folded' ? withoutBreak(build.text, start, end) : end };
    const scalar = { kind: 'scalar', value, type: typeOf(source), style, span, expressions: none };
    if (!build.dialect.isActions || !value.includes('${{'))
        return scalar;
    const toFile = (0,span_in_file/* spanMapper */.g)(build.text, scalar);
    const expressions = (0,embedded_expressions/* embeddedExpressions */.g)(value).map(({ inValue, expression }) => {
        const fault = (0,expression_names/* expressionFault */.B)(expression);
        if (fault !== undefined)
            draft(build, 'expression', `the expression cannot be read: ${fault.message}`, toFile(fault.span), 'nothing');
        return { span: toFile(inValue), inValue, expression };
    });
    return { ...scalar, expressions };
}
function typeOf(source) {
    switch (typeof source.value) {
        case 'number':
        case 'bigint':
            return 'number';
        case 'boolean':
            return 'boolean';
        default:
            return source.value === null ? 'null' : 'string';
    }
}
function withoutBreak(text, start, end) {
    let at = end;
    if (at > start && text.charAt(at - 1) === '\n')
        at -= 1;
    return at > start && text.charAt(at - 1) === '\r' ? at - 1 : at;
}

;// CONCATENATED MODULE: ./build/src/workflow/read-yaml.js




function readYaml(text, dialect) {
    const refusal = refusalOf(text);
    if (refusal !== undefined)
        return { root: undefined, drafts: [refusal] };
    const composed = composeDocument(text);
    if (!('document' in composed))
        return { root: undefined, drafts: composed.drafts };
    const { document } = composed;
    const errors = document.errors.slice(0, limits/* limits */.F.problems);
    if (errors.length > 0) {
        return {
            root: undefined,
            drafts: errors.map((error) => hiding('yaml', yamlMessage(error.code, foundAt(text, error.pos)), spanOf(error.pos, text))),
        };
    }
    return nodesOf(text, document, dialect);
}
function refusalOf(text) {
    if (text.length > limits/* limits */.F.textLength) {
        const message = `the file has ${text.length} characters, more than ${limits/* limits */.F.textLength} (limit textLength); split it`;
        return hiding('yaml-limit', message, { start: 0, end: 0 });
    }
    const control = /[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ufffe\uffff]/.exec(text);
    if (control !== null)
        return refusing(control, 'YAML does not allow this control character, remove it');
    const lineBreak = /\r(?!\n)|[\u0085\u2028\u2029]/.exec(text);
    return lineBreak === null ? undefined : refusing(lineBreak, 'parsers disagree whether it ends a line, write a line feed or an escape');
}
function refusing({ 0: character, index }, why) {
    const code = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
    return hiding('yaml', `U+${code} stands in the file; ${why}`, { start: index, end: index + 1 });
}
function composeDocument(text) {
    const parser = new dist/* Parser */.iX();
    const composer = new dist/* Composer */.Dk({ schema: 'core', resolveKnownTags: false, merge: false, uniqueKeys: false, strict: true });
    const documents = [];
    let tokens = 0;
    let errors = 0;
    for (const source of new dist/* Lexer */.JG().lex(text)) {
        tokens += 1;
        if (tokens > limits/* limits */.F.yamlTokens) {
            return over(`the file has more than ${limits/* limits */.F.yamlTokens} YAML tokens (limit yamlTokens); split it`, parser.offset);
        }
        for (const token of parser.next(source)) {
            if (token.type === 'error')
                errors += 1;
            documents.push(...composer.next(token));
        }
        if (documents.length > 1 || errors > limits/* limits */.F.problems)
            break;
        if (parser.stack.length > limits/* limits */.F.yamlDepth + 2) {
            return over(`collections are nested more than ${limits/* limits */.F.yamlDepth} deep (limit yamlDepth)`, parser.offset);
        }
    }
    for (const token of parser.end())
        documents.push(...composer.next(token));
    documents.push(...composer.end(true, text.length));
    const [document, second] = documents;
    if (document === undefined)
        return { drafts: [hiding('yaml', 'the file holds no YAML document', { start: 0, end: 0 })] };
    if (second === undefined)
        return { document };
    const start = second.range[0];
    return { drafts: [hiding('yaml', yamlMessage('MULTIPLE_DOCS', ''), { start, end: start })] };
}
function over(message, at) {
    return { drafts: [hiding('yaml-limit', message, { start: at, end: at })] };
}
function hiding(code, message, span) {
    return { code, message, span, hides: 'file' };
}
function spanOf([start, end], text) {
    const from = Math.min(start, text.length);
    return { start: from, end: Math.max(from, Math.min(end, text.length)) };
}
function foundAt(text, [start, end]) {
    return text.slice(start, Math.min(end, start + 200));
}

;// CONCATENATED MODULE: ./build/src/workflow/open-reading.js


function openReading(source, dialect) {
    const { path, root, text } = source;
    const file = { path, root, text, lineStarts: (0,locate/* lineStartsOf */.xV)(text) };
    const yaml = readYaml(text, dialect);
    return { reading: { file, drafts: [...yaml.drafts], parts: [], scriptsLength: 0 }, root: yaml.root };
}


/***/ }),

/***/ 7191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ parseAction)
/* harmony export */ });
/* harmony import */ var _open_reading_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7733);
/* harmony import */ var _quote_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1231);
/* harmony import */ var _read_steps_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5885);
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1039);




function parseAction(source) {
    const { reading, root } = (0,_open_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .openReading */ .b)(source, { isActions: true });
    const action = root && actionOf(reading, root);
    return { action, problems: (0,_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .problemsOf */ .GW)(reading) };
}
function actionOf(reading, root) {
    if (root.kind !== 'mapping') {
        (0,_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .TR)(reading, root.span, `the file holds a ${root.kind}; an action is a mapping with \`runs\``, 'file');
        return undefined;
    }
    const fields = (0,_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .fieldsOf */ .Pf)(root);
    return {
        kind: 'action',
        file: reading.file,
        root,
        name: (0,_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .scalarAt */ .C_)(reading, fields, 'name'),
        inputs: (0,_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .namedAt */ .Fp)(reading, fields, 'inputs'),
        outputs: (0,_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .namedAt */ .Fp)(reading, fields, 'outputs'),
        runs: runsOf(reading, fields, root),
    };
}
function runsOf(reading, fields, root) {
    const runs = (0,_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .valueOf */ .RP)(fields, 'runs');
    if (runs?.kind !== 'mapping') {
        const place = runs === undefined ? { start: root.span.start, end: root.span.start } : (0,_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .placeOf */ .$t)(runs);
        const found = runs === undefined ? 'no `runs`' : `a ${runs.kind} as \`runs\``;
        return unreadable(reading, place, `the action has ${found}; write a mapping with \`using\``);
    }
    const inner = (0,_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .fieldsOf */ .Pf)(runs);
    const using = (0,_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .scalarAt */ .C_)(reading, inner, 'using');
    if (using === undefined)
        return unreadable(reading, (0,_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .placeOf */ .$t)(runs), '`runs` has no `using`; write `composite`, `docker` or `node24`');
    const kind = using.value.toLowerCase();
    if (kind === 'composite')
        return compositeOf(reading, runs, inner);
    if (kind === 'docker')
        return dockerOf(reading, runs, inner);
    if (/^node\d+$/.test(kind)) {
        const main = (0,_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .scalarAt */ .C_)(reading, inner, 'main');
        return { kind: 'node', using, main, pre: (0,_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .scalarAt */ .C_)(reading, inner, 'pre'), post: (0,_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .scalarAt */ .C_)(reading, inner, 'post') };
    }
    return unreadable(reading, (0,_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .placeOf */ .$t)(using), `\`using\` is ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .h)(using.value)}; write \`composite\`, \`docker\` or \`node24\``);
}
function compositeOf(reading, runs, fields) {
    const steps = (0,_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .valueOf */ .RP)(fields, 'steps');
    if (steps === undefined)
        return unreadable(reading, (0,_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .placeOf */ .$t)(runs), 'the composite action has no `steps`; write a list of steps');
    return { kind: 'composite', steps: (0,_read_steps_js__WEBPACK_IMPORTED_MODULE_1__/* .readSteps */ .I)(reading, steps, ''), span: steps.span };
}
function dockerOf(reading, runs, fields) {
    const image = (0,_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .scalarAt */ .C_)(reading, fields, 'image');
    if (image === undefined)
        return unreadable(reading, (0,_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .placeOf */ .$t)(runs), 'the Docker action has no `image`; write a Dockerfile or `docker://IMAGE`');
    return { kind: 'docker', image, env: (0,_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .namedAt */ .Fp)(reading, fields, 'env') };
}
function unreadable(reading, place, message) {
    (0,_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .TR)(reading, place, message, 'around');
    return { kind: 'unreadable' };
}


/***/ }),

/***/ 9322:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ parseExpression),
  D: () => (/* binding */ parseExpressionIn)
});

// EXTERNAL MODULE: ./build/src/workflow/limits.js
var limits = __webpack_require__(147);
// EXTERNAL MODULE: ./build/src/workflow/quote.js
var quote = __webpack_require__(1231);
;// CONCATENATED MODULE: ./build/src/workflow/expression-tokens.js


function tokenizeExpression(text, start, end) {
    const tokens = [];
    let at = start;
    while (at < end) {
        if (blank.test(text.charAt(at))) {
            at += 1;
            continue;
        }
        const token = tokenAt(text, at, end, tokens.at(-1));
        tokens.push(token);
        if (token.type === 'bad')
            break;
        if (tokens.length > limits/* limits */.F.expressionTokens) {
            const message = `the expression has more than ${limits/* limits */.F.expressionTokens} tokens (limit expressionTokens)`;
            tokens.push({ type: 'bad', start: at, end: token.end, message });
            break;
        }
        at = token.end;
    }
    tokens.push({ type: 'end', start: end, end });
    return tokens;
}
const blank = /[\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/;
const nameBoundary = new RegExp(`[([)\\],.!><=&|]|${blank.source}`);
const numberBoundary = new RegExp(`[([)\\],!><=&|]|${blank.source}`);
const pairs = ['!=', '==', '<=', '>=', '&&', '||'];
const singles = ['(', ')', '[', ']', ',', '*', '!', '<', '>'];
const keywords = new Map([
    ['true', true],
    ['false', false],
    ['null', null],
    ['NaN', Number.NaN],
    ['Infinity', Number.POSITIVE_INFINITY],
]);
function tokenAt(text, start, end, previous) {
    const first = text.charAt(start);
    if (first === "'")
        return stringAt(text, start, end);
    if (first === '.' && isAccessible(previous))
        return { type: 'symbol', symbol: '.', start, end: start + 1 };
    if (/[-+.0-9]/.test(first))
        return numberAt(text, start, end);
    const two = start + 1 < end ? text.slice(start, start + 2) : '';
    for (const symbol of pairs)
        if (symbol === two)
            return { type: 'symbol', symbol, start, end: start + 2 };
    for (const symbol of singles)
        if (symbol === first)
            return { type: 'symbol', symbol, start, end: start + 1 };
    return nameAt(text, start, end, previous);
}
function isAccessible(previous) {
    if (previous?.type === 'name')
        return true;
    return previous?.type === 'symbol' && (previous.symbol === ']' || previous.symbol === ')' || previous.symbol === '*');
}
function wordEnd(text, start, end, boundary) {
    let at = start + 1;
    while (at < end && !boundary.test(text.charAt(at)))
        at += 1;
    return at;
}
function numberAt(text, start, limit) {
    const end = wordEnd(text, start, limit, numberBoundary);
    const word = text.slice(start, end);
    const value = Number(word);
    return Number.isNaN(value)
        ? { type: 'bad', start, end, message: `${(0,quote/* quote */.h)(word)} is not a number` }
        : { type: 'literal', value, start, end };
}
function stringAt(text, start, end) {
    let at = start + 1;
    for (; at < end; at += 1) {
        if (text.charAt(at) !== "'")
            continue;
        if (at + 1 < end && text.charAt(at + 1) === "'")
            at += 1;
        else
            return { type: 'literal', value: text.slice(start + 1, at).replaceAll("''", "'"), start, end: at + 1 };
    }
    return { type: 'bad', start, end, message: "a string is not closed: end it with `'`" };
}
function nameAt(text, start, limit, previous) {
    const end = wordEnd(text, start, limit, nameBoundary);
    const name = text.slice(start, end);
    if (!/^[A-Za-z_][A-Za-z0-9_-]*$/.test(name))
        return {
            type: 'bad',
            start,
            end,
            message: `${(0,quote/* quote */.h)(name)} is neither a name nor an operator${name.includes('=') ? '; to compare, write `==`' : ''}`,
        };
    const isProperty = previous?.type === 'symbol' && previous.symbol === '.';
    const value = isProperty ? undefined : keywords.get(name);
    return value === undefined ? { type: 'name', name, start, end } : { type: 'literal', value, start, end };
}

;// CONCATENATED MODULE: ./build/src/workflow/parse-expression.js



function parseExpression(text) {
    return parseExpressionIn(text, 0, text.length);
}
function parseExpressionIn(text, start, end) {
    const span = { start, end };
    if (end - start > limits/* limits */.F.expressionLength) {
        const message = `the expression is longer than ${limits/* limits */.F.expressionLength} characters (limit expressionLength)`;
        return { kind: 'error', message, partial: [], span };
    }
    const state = { tokens: tokenizeExpression(text, start, end), at: 0, depth: 0, failure: undefined };
    const tree = nested(state);
    const rest = peek(state);
    if (rest.type !== 'end')
        fail(state, rest, `${nameOf(rest)} stands where the expression should end`);
    if (state.failure === undefined)
        return tree;
    return { kind: 'error', message: state.failure.message, partial: [tree], span: state.failure.span };
}
function peek(state) {
    return state.tokens[state.at] ?? { type: 'end', start: 0, end: 0 };
}
function fail(state, token, message) {
    const span = { start: token.start, end: token.end };
    state.failure ??= { message: token.type === 'bad' ? token.message : message, span };
    state.at = state.tokens.length - 1;
    return { kind: 'error', message, partial: [], span };
}
function nameOf(token) {
    switch (token.type) {
        case 'symbol':
            return `\`${token.symbol}\``;
        case 'literal':
            return typeof token.value === 'string' ? 'a string' : `\`${String(token.value)}\``;
        case 'name':
            return (0,quote/* quote */.h)(token.name);
        case 'bad':
            return token.message;
        case 'end':
            return 'nothing';
    }
}
function isNext(state, symbol) {
    const token = peek(state);
    return token.type === 'symbol' && token.symbol === symbol;
}
function take(state, symbol) {
    if (!isNext(state, symbol))
        return false;
    state.at += 1;
    return true;
}
function expect(state, symbol) {
    const token = peek(state);
    if (take(state, symbol))
        return token.end;
    fail(state, token, `${nameOf(token)} stands where \`${symbol}\` is expected`);
    return token.start;
}
function deeper(state, inner) {
    state.depth += 1;
    if (state.depth > limits/* limits */.F.expressionDepth) {
        fail(state, peek(state), `the expression is nested more than ${limits/* limits */.F.expressionDepth} deep (limit expressionDepth)`);
    }
    const result = inner();
    state.depth -= 1;
    return result;
}
function nested(state) {
    return deeper(state, () => logical(state, '||'));
}
function logical(state, operator) {
    const operand = operator === '||' ? () => logical(state, '&&') : () => equality(state);
    const left = operand();
    if (!isNext(state, operator))
        return left;
    return deeper(state, () => {
        let tree = left;
        while (take(state, operator))
            tree = binary(operator, tree, operand());
        return tree;
    });
}
const equalities = ['==', '!='];
const comparisons = ['<=', '>=', '<', '>'];
function equality(state) {
    let left = comparison(state);
    for (let operator = takeOf(state, equalities); operator !== undefined; operator = takeOf(state, equalities)) {
        left = binary(operator, left, comparison(state));
    }
    return left;
}
function comparison(state) {
    let left = unary(state);
    for (let operator = takeOf(state, comparisons); operator !== undefined; operator = takeOf(state, comparisons)) {
        left = binary(operator, left, unary(state));
    }
    return left;
}
function takeOf(state, symbols) {
    return symbols.find((symbol) => take(state, symbol));
}
function binary(operator, left, right) {
    return { kind: 'binary', operator, left, right, span: { start: left.span.start, end: right.span.end } };
}
function unary(state) {
    const token = peek(state);
    if (!take(state, '!'))
        return access(state);
    const operand = deeper(state, () => unary(state));
    return { kind: 'not', operand, span: { start: token.start, end: operand.span.end } };
}
function access(state) {
    const first = peek(state);
    if (first.type !== 'name' && !(first.type === 'symbol' && first.symbol === '('))
        return literal(state);
    let tree = first.type === 'name' ? nameOrCall(state, first.name) : group(state);
    const depth = state.depth;
    while (isNext(state, '[') || isNext(state, '.')) {
        tree = take(state, '[') ? index(state, tree, first.start) : property(state, tree, first.start);
        state.depth += 1;
        if (state.depth > limits/* limits */.F.expressionDepth) {
            fail(state, peek(state), `the expression is nested more than ${limits/* limits */.F.expressionDepth} deep (limit expressionDepth)`);
        }
    }
    state.depth = depth;
    return tree;
}
function index(state, object, start) {
    if (take(state, '*'))
        return { kind: 'filter', object, span: { start, end: expect(state, ']') } };
    const inner = nested(state);
    return { kind: 'index', object, index: inner, span: { start, end: expect(state, ']') } };
}
function property(state, object, start) {
    expect(state, '.');
    const token = peek(state);
    if (take(state, '*'))
        return { kind: 'filter', object, span: { start, end: token.end } };
    if (token.type !== 'name')
        return fail(state, token, `${nameOf(token)} stands where a property name or \`*\` is expected`);
    state.at += 1;
    const nameSpan = { start: token.start, end: token.end };
    return { kind: 'property', object, name: token.name, span: { start, end: token.end }, nameSpan };
}
function nameOrCall(state, name) {
    const { start, end } = peek(state);
    state.at += 1;
    if (!take(state, '('))
        return { kind: 'context', name, span: { start, end } };
    const parameters = [];
    while (state.failure === undefined && !isNext(state, ')')) {
        parameters.push(nested(state));
        if (!isNext(state, ')'))
            expect(state, ',');
    }
    return { kind: 'call', name, arguments: parameters, span: { start, end: expect(state, ')') }, nameSpan: { start, end } };
}
function group(state) {
    const { start } = peek(state);
    expect(state, '(');
    const inner = nested(state);
    return { ...inner, span: { start, end: expect(state, ')') } };
}
function literal(state) {
    const token = peek(state);
    if (token.type !== 'literal')
        return fail(state, token, `${nameOf(token)} stands where a value is expected`);
    state.at += 1;
    return { kind: 'literal', value: token.value, span: { start: token.start, end: token.end } };
}


/***/ }),

/***/ 8454:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ parseWorkflow)
});

// EXTERNAL MODULE: ./build/src/workflow/open-reading.js + 3 modules
var open_reading = __webpack_require__(7733);
// EXTERNAL MODULE: ./build/src/workflow/quote.js
var quote = __webpack_require__(1231);
// EXTERNAL MODULE: ./build/src/workflow/read-condition.js
var read_condition = __webpack_require__(9751);
// EXTERNAL MODULE: ./build/src/workflow/reading.js
var workflow_reading = __webpack_require__(1039);
;// CONCATENATED MODULE: ./build/src/workflow/read-container.js

function containerOf(reading, node) {
    switch (node.kind) {
        case 'scalar':
            return node.value === '' ? undefined : { image: node, env: [], credentials: [], options: undefined, span: node.span };
        case 'mapping': {
            const fields = (0,workflow_reading/* fieldsOf */.Pf)(node);
            return {
                image: (0,workflow_reading/* scalarAt */.C_)(reading, fields, 'image'),
                env: (0,workflow_reading/* namedAt */.Fp)(reading, fields, 'env'),
                credentials: (0,workflow_reading/* namedAt */.Fp)(reading, fields, 'credentials'),
                options: (0,workflow_reading/* scalarAt */.C_)(reading, fields, 'options'),
                span: node.span,
            };
        }
        case 'sequence':
            (0,workflow_reading/* refuse */.TR)(reading, (0,workflow_reading/* placeOf */.$t)(node), 'a container is a list; write an image or a mapping with `image`', 'around');
            return undefined;
    }
}
function servicesAt(reading, fields) {
    return (0,workflow_reading/* namedAt */.Fp)(reading, fields, 'services').flatMap(({ name, value }) => {
        const container = containerOf(reading, value);
        return container === undefined ? [] : [{ ...container, name }];
    });
}
function containerAt(reading, fields) {
    const value = (0,workflow_reading/* valueOf */.RP)(fields, 'container');
    return value === undefined ? undefined : containerOf(reading, value);
}

// EXTERNAL MODULE: ./build/src/core/permissions.js
var permissions = __webpack_require__(6446);
;// CONCATENATED MODULE: ./build/src/workflow/read-permissions.js



const scopes = new Set(permissions/* tokenScopes */.P);
const restricted = new Map([
    ['id-token', ['write', 'none']],
    ['copilot-requests', ['write', 'none']],
    ['models', ['read', 'none']],
    ['vulnerability-alerts', ['read', 'none']],
]);
const levels = ['read', 'write', 'none'];
function readPermissions(reading, fields) {
    const entry = fields.get('permissions');
    if (entry === undefined)
        return { kind: 'unset' };
    const { key, value } = entry;
    if (value.kind === 'mapping') {
        const read = value.entries.map((scope) => scopeOf(reading, scope)).filter((scope) => scope !== undefined);
        return { kind: 'scopes', scopes: read, keySpan: key.span, span: value.span };
    }
    if (value.kind === 'scalar' && value.value === 'read-all')
        return { kind: 'all', level: 'read', span: value.span };
    if (value.kind === 'scalar' && value.value === 'write-all')
        return { kind: 'all', level: 'write', span: value.span };
    const found = value.kind === 'scalar' ? (0,quote/* quote */.h)(value.value) : `a ${value.kind}`;
    (0,workflow_reading/* refuse */.TR)(reading, (0,workflow_reading/* placeOf */.$t)(value), `\`permissions\` is ${found}; write \`read-all\`, \`write-all\`, \`{}\` or a mapping of scopes to levels`, 'around');
    return { kind: 'unset' };
}
function scopeOf(reading, { key, value }) {
    const scope = key.value;
    const isKnown = scopes.has(scope);
    if (!isKnown) {
        const message = `${(0,quote/* quote */.h)(scope)} is not a permission of the token; allowed are ${permissions/* tokenScopes */.P.join(', ')}`;
        (0,workflow_reading/* refuse */.TR)(reading, (0,workflow_reading/* placeOf */.$t)(key), message, 'nothing');
    }
    const level = value.kind === 'scalar' ? levelOf(value) : undefined;
    const allowed = restricted.get(scope) ?? levels;
    if (level === undefined || !allowed.includes(level)) {
        const found = value.kind === 'scalar' ? (0,quote/* quote */.h)(value.value) : `a ${value.kind}`;
        const message = `the level of ${(0,quote/* quote */.h)(scope)} is ${found}; allowed are ${allowed.join(', ')}`;
        (0,workflow_reading/* refuse */.TR)(reading, (0,workflow_reading/* placeOf */.$t)(value), message, level === undefined ? 'around' : 'nothing');
    }
    if (level === undefined)
        return undefined;
    return { scope, isKnown, level, span: { start: key.span.start, end: Math.max(key.span.end, (0,workflow_reading/* placeOf */.$t)(value).end) } };
}
function levelOf(value) {
    return levels.find((level) => level === value.value);
}

// EXTERNAL MODULE: ./build/src/workflow/read-steps.js
var read_steps = __webpack_require__(5885);
// EXTERNAL MODULE: ./build/src/workflow/read-uses.js + 1 modules
var read_uses = __webpack_require__(3437);
;// CONCATENATED MODULE: ./build/src/workflow/read-jobs.js







const common = ['name', 'needs', 'if', 'permissions', 'strategy', 'concurrency'];
const callKeys = new Set([...common, 'uses', 'with', 'secrets']);
const stepsKeys = new Set([
    ...common,
    'runs-on',
    'timeout-minutes',
    'cancel-timeout-minutes',
    'continue-on-error',
    'container',
    'services',
    'env',
    'environment',
    'outputs',
    'defaults',
    'steps',
    'snapshot',
]);
function readJobs(reading, jobs) {
    return jobs.entries.flatMap((entry) => {
        const job = jobOf(reading, entry);
        return job === undefined ? [] : [job];
    });
}
function jobOf(reading, { key, value }) {
    const isId = /^[A-Za-z_][A-Za-z0-9_-]*$/.test(key.value);
    const part = `job ${isId ? key.value : (0,quote/* quote */.h)(key.value)}`;
    const span = { start: key.span.start, end: Math.max(key.span.end, (0,workflow_reading/* placeOf */.$t)(value).end) };
    reading.parts.push({ name: part, span: value.alias === undefined ? span : value.span });
    if (!isId) {
        const message = `${(0,quote/* quote */.h)(key.value)} is not an id for a job; begin with a letter or _ and go on with letters, digits, - and _`;
        (0,workflow_reading/* refuse */.TR)(reading, (0,workflow_reading/* placeOf */.$t)(key), message, 'nothing');
    }
    if (value.kind !== 'mapping') {
        (0,workflow_reading/* refuse */.TR)(reading, (0,workflow_reading/* placeOf */.$t)(value), `the job is a ${value.kind}; write a mapping with \`runs-on\` and \`steps\`, or \`uses\``, { part });
        return undefined;
    }
    const fields = (0,workflow_reading/* fieldsOf */.Pf)(value);
    const uses = (0,workflow_reading/* valueOf */.RP)(fields, 'uses');
    if (uses !== undefined)
        return callJobOf(reading, key, value, fields, span, part);
    if ((0,workflow_reading/* valueOf */.RP)(fields, 'runs-on') === undefined) {
        (0,workflow_reading/* refuse */.TR)(reading, (0,workflow_reading/* placeOf */.$t)(key), 'the job has neither `runs-on` nor `uses`; write one', { part });
        return undefined;
    }
    return stepsJobOf(reading, key, value, fields, span, part);
}
function baseOf(reading, id, fields, span) {
    const strategy = (0,workflow_reading/* valueOf */.RP)(fields, 'strategy');
    return {
        id,
        name: (0,workflow_reading/* scalarAt */.C_)(reading, fields, 'name'),
        needs: (0,workflow_reading/* scalarsAt */.xj)(reading, fields, 'needs'),
        condition: (0,read_condition/* readCondition */.s)(reading, fields),
        permissions: readPermissions(reading, fields),
        strategy: strategy && { matrix: matrixOf(reading, strategy), span: strategy.span },
        concurrency: (0,workflow_reading/* valueOf */.RP)(fields, 'concurrency'),
        span,
    };
}
function matrixOf(reading, strategy) {
    if (strategy.kind === 'mapping')
        return (0,workflow_reading/* valueOf */.RP)((0,workflow_reading/* fieldsOf */.Pf)(strategy), 'matrix');
    if (strategy.kind === 'scalar' && strategy.expressions.length > 0)
        return strategy;
    (0,workflow_reading/* refuse */.TR)(reading, (0,workflow_reading/* placeOf */.$t)(strategy), `\`strategy\` is a ${strategy.kind}; write a mapping with \`matrix\``, 'around');
    return undefined;
}
function callJobOf(reading, id, node, fields, span, part) {
    const uses = (0,workflow_reading/* scalarAt */.C_)(reading, fields, 'uses');
    if (uses === undefined)
        return undefined;
    if (fields.has('steps')) {
        (0,workflow_reading/* refuse */.TR)(reading, (0,workflow_reading/* placeOf */.$t)(id), 'the job has both `uses` and `steps`; make two jobs of it', { part });
    }
    else {
        (0,workflow_reading/* refuseOtherKeys */.jD)(reading, node, callKeys, 'a job that calls a workflow');
    }
    return {
        ...baseOf(reading, id, fields, span),
        kind: 'call',
        uses: (0,read_uses/* readUses */.N)(reading.file.text, uses),
        with: (0,workflow_reading/* namedAt */.Fp)(reading, fields, 'with'),
        secrets: secretsOf(reading, fields),
    };
}
function secretsOf(reading, fields) {
    const secrets = (0,workflow_reading/* valueOf */.RP)(fields, 'secrets');
    return secrets?.kind === 'scalar' && secrets.value === 'inherit' ? secrets : (0,workflow_reading/* namedAt */.Fp)(reading, fields, 'secrets');
}
function stepsJobOf(reading, id, node, fields, span, part) {
    (0,workflow_reading/* refuseOtherKeys */.jD)(reading, node, stepsKeys, 'a job with steps');
    const steps = (0,workflow_reading/* valueOf */.RP)(fields, 'steps');
    if (steps === undefined)
        (0,workflow_reading/* refuse */.TR)(reading, (0,workflow_reading/* placeOf */.$t)(id), 'the job has no `steps`; write a list of steps', 'nothing');
    return {
        ...baseOf(reading, id, fields, span),
        kind: 'steps',
        runsOn: (0,workflow_reading/* valueOf */.RP)(fields, 'runs-on'),
        environment: environmentOf(reading, fields),
        env: (0,workflow_reading/* namedAt */.Fp)(reading, fields, 'env'),
        defaults: (0,workflow_reading/* valueOf */.RP)(fields, 'defaults'),
        outputs: (0,workflow_reading/* namedAt */.Fp)(reading, fields, 'outputs'),
        container: containerAt(reading, fields),
        services: servicesAt(reading, fields),
        continueOnError: (0,workflow_reading/* scalarAt */.C_)(reading, fields, 'continue-on-error'),
        timeoutMinutes: (0,workflow_reading/* scalarAt */.C_)(reading, fields, 'timeout-minutes'),
        steps: steps === undefined ? [] : (0,read_steps/* readSteps */.I)(reading, steps, `${part}, `),
    };
}
function environmentOf(reading, fields) {
    const value = (0,workflow_reading/* valueOf */.RP)(fields, 'environment');
    if (value === undefined)
        return undefined;
    if (value.kind === 'scalar')
        return { name: value, url: undefined, deployment: undefined };
    const inner = value.kind === 'mapping' ? (0,workflow_reading/* fieldsOf */.Pf)(value) : new Map();
    const name = (0,workflow_reading/* scalarAt */.C_)(reading, inner, 'name');
    if (name === undefined) {
        (0,workflow_reading/* refuse */.TR)(reading, (0,workflow_reading/* placeOf */.$t)(value), '`environment` has no name; write `environment: NAME` or a mapping with `name`', 'around');
        return undefined;
    }
    return { name, url: (0,workflow_reading/* scalarAt */.C_)(reading, inner, 'url'), deployment: (0,workflow_reading/* scalarAt */.C_)(reading, inner, 'deployment') };
}

;// CONCATENATED MODULE: ./build/src/workflow/events.js
const events = new Set([
    'branch_protection_rule',
    'check_run',
    'check_suite',
    'create',
    'delete',
    'deployment',
    'deployment_status',
    'discussion',
    'discussion_comment',
    'fork',
    'gollum',
    'image_version',
    'issue_comment',
    'issues',
    'label',
    'merge_group',
    'milestone',
    'page_build',
    'project',
    'project_card',
    'project_column',
    'public',
    'pull_request',
    'pull_request_comment',
    'pull_request_review',
    'pull_request_review_comment',
    'pull_request_target',
    'push',
    'registry_package',
    'release',
    'repository_dispatch',
    'schedule',
    'status',
    'watch',
    'workflow_call',
    'workflow_dispatch',
    'workflow_run',
]);

;// CONCATENATED MODULE: ./build/src/workflow/read-triggers.js



const filterKeys = ['types', 'branches', 'branches-ignore', 'tags', 'tags-ignore', 'paths', 'paths-ignore', 'workflows'];
function readTriggers(reading, on) {
    switch (on.kind) {
        case 'scalar':
            return namesOf(reading, [on]);
        case 'sequence':
            return namesOf(reading, on.items);
        case 'mapping':
            return on.entries.map((entry) => configured(reading, entry));
    }
}
function namesOf(reading, items) {
    const names = items.filter((item) => {
        if (item.kind === 'scalar' && item.type !== 'null')
            return true;
        (0,workflow_reading/* refuse */.TR)(reading, (0,workflow_reading/* placeOf */.$t)(item), `\`on\` holds ${item.kind === 'scalar' ? 'nothing' : `a ${item.kind}`}; write the name of an event`, 'around');
        return false;
    });
    for (const name of names)
        checkEvent(reading, name);
    return names.map((name) => ({ event: name.value, span: (0,workflow_reading/* placeOf */.$t)(name), filters: {} }));
}
function configured(reading, { key, value }) {
    checkEvent(reading, key);
    const trigger = { event: key.value, span: (0,workflow_reading/* placeOf */.$t)(key) };
    if (value.kind === 'scalar' && value.type === 'null')
        return { ...trigger, filters: {} };
    if (value.kind !== (key.value === 'schedule' ? 'sequence' : 'mapping')) {
        const wanted = key.value === 'schedule' ? 'a list of `cron` lines' : 'a mapping, or nothing';
        (0,workflow_reading/* refuse */.TR)(reading, (0,workflow_reading/* placeOf */.$t)(value), `the event ${(0,quote/* quote */.h)(key.value)} is configured by a ${value.kind}; write ${wanted}`, 'around');
        return { ...trigger, filters: {}, configuration: value };
    }
    return { ...trigger, filters: value.kind === 'mapping' ? filtersOf(reading, (0,workflow_reading/* fieldsOf */.Pf)(value)) : {}, configuration: value };
}
function filtersOf(reading, fields) {
    const present = filterKeys.filter((key) => fields.has(key));
    return Object.fromEntries(present.map((key) => [key, (0,workflow_reading/* scalarsAt */.xj)(reading, fields, key)]));
}
function checkEvent(reading, name) {
    if (events.has(name.value))
        return;
    (0,workflow_reading/* refuse */.TR)(reading, (0,workflow_reading/* placeOf */.$t)(name), `${(0,quote/* quote */.h)(name.value)} is not an event that starts workflows`, 'nothing');
}

;// CONCATENATED MODULE: ./build/src/workflow/parse-workflow.js





const keys = new Set([
    'on',
    'name',
    'description',
    'run-name',
    'defaults',
    'env',
    'permissions',
    'concurrency',
    'jobs',
]);
function parseWorkflow(source) {
    const { reading, root } = (0,open_reading/* openReading */.b)(source, { isActions: true });
    const workflow = root && workflowOf(reading, root);
    return { workflow, problems: (0,workflow_reading/* problemsOf */.GW)(reading) };
}
function workflowOf(reading, root) {
    if (root.kind !== 'mapping') {
        const found = root.kind === 'scalar' && root.type === 'null' ? 'is empty' : `holds a ${root.kind}`;
        (0,workflow_reading/* refuse */.TR)(reading, root.span, `the file ${found}; a workflow is a mapping with \`on\` and \`jobs\``, 'file');
        return undefined;
    }
    const fields = (0,workflow_reading/* fieldsOf */.Pf)(root);
    const triggers = triggersAt(reading, fields);
    const jobs = jobsAt(reading, fields, root);
    if (triggers === undefined || jobs === undefined)
        return undefined;
    (0,workflow_reading/* refuseOtherKeys */.jD)(reading, root, keys, 'a workflow');
    return {
        kind: 'workflow',
        file: reading.file,
        root,
        name: (0,workflow_reading/* scalarAt */.C_)(reading, fields, 'name'),
        runName: (0,workflow_reading/* scalarAt */.C_)(reading, fields, 'run-name'),
        triggers,
        permissions: readPermissions(reading, fields),
        env: (0,workflow_reading/* namedAt */.Fp)(reading, fields, 'env'),
        defaults: (0,workflow_reading/* valueOf */.RP)(fields, 'defaults'),
        concurrency: (0,workflow_reading/* valueOf */.RP)(fields, 'concurrency'),
        jobs: readJobs(reading, jobs),
    };
}
function triggersAt(reading, fields) {
    const on = (0,workflow_reading/* valueOf */.RP)(fields, 'on');
    const triggers = on === undefined ? [] : readTriggers(reading, on);
    if (triggers.length > 0)
        return triggers;
    const place = fields.get('on')?.key.span ?? { start: 0, end: 0 };
    (0,workflow_reading/* refuse */.TR)(reading, place, 'the workflow has no event in `on`; write what starts it, such as `on: push`', 'file');
    return undefined;
}
function jobsAt(reading, fields, root) {
    const jobs = (0,workflow_reading/* valueOf */.RP)(fields, 'jobs');
    if (jobs?.kind === 'mapping' && jobs.entries.length > 0)
        return jobs;
    const place = jobs === undefined ? { start: root.span.start, end: root.span.start } : (0,workflow_reading/* placeOf */.$t)(jobs);
    const found = jobs === undefined || jobs.kind === 'mapping' ? 'no jobs' : `a ${jobs.kind} as \`jobs\``;
    (0,workflow_reading/* refuse */.TR)(reading, place, `the workflow has ${found}; write a mapping of ids to jobs`, 'file');
    return undefined;
}


/***/ }),

/***/ 9284:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ isCallOf),
/* harmony export */   L: () => (/* binding */ withDependants)
/* harmony export */ });
/* harmony import */ var _jobs_behind_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2964);

function withDependants(workflow, isWanted) {
    const wanted = workflow.jobs.filter(isWanted);
    const judged = new Set([...wanted, ...wanted.flatMap((job) => [...(0,_jobs_behind_js__WEBPACK_IMPORTED_MODULE_0__/* .jobsBehind */ .$)(job, workflow)])]);
    return [...judged].map((job) => ({ workflow, job }));
}
function isCallOf(job, calledPath) {
    if (job.kind !== 'call')
        return false;
    const { target } = job.uses;
    if (target.kind === 'repository')
        return `${target.owner}/${target.name}/${target.path}`.toLowerCase() === calledPath;
    if (target.kind !== 'local' && target.kind !== 'self')
        return false;
    return calledPath.endsWith(`/${target.path.replace(/^\.\//, '')}`.toLowerCase());
}


/***/ }),

/***/ 8218:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ Purposes)
});

;// CONCATENATED MODULE: ./build/src/data/clusters.js
const throwawayClusters = [
    'helm/kind-action',
    'engineerd/setup-kind',
    'chainguard-dev/actions/setup-kind',
    'sigstore/scaffolding/actions/setup',
    'container-tools/kind-action',
    'medyagh/setup-minikube',
    'manusa/actions-setup-minikube',
    'absaoss/k3d-action',
    'nolar/setup-k3d-k3s',
    'balchua/microk8s-actions',
    'debianmaster/actions-k3s',
    'kind create cluster',
    'kind load docker-image',
    'kind load image-archive',
    'minikube start',
    'minikube image load',
    'k3d cluster create',
    'k3d image import',
    'ctlptl create cluster',
    'ctlptl apply',
];
const clusterLogins = [
    'azure/aks-set-context',
    'azure/k8s-set-context',
    'google-github-actions/get-gke-credentials',
    'digitalocean/action-doctl',
    'redhat-actions/oc-login',
    'aws eks update-kubeconfig',
    'gcloud container clusters get-credentials',
    'az aks get-credentials',
    'doctl kubernetes cluster kubeconfig',
    'oc login',
];

// EXTERNAL MODULE: ./build/src/workflow/run-commands.js
var run_commands = __webpack_require__(7045);
// EXTERNAL MODULE: ./build/src/workflow/shell.js + 4 modules
var shell = __webpack_require__(3670);
;// CONCATENATED MODULE: ./build/src/workflow/given-inputs.js


const nothingGiven = () => undefined;
const inputReference = /\$\{\{\s{0,20}inputs\.([A-Za-z_][\w-]{0,99})\s{0,20}\}\}/gi;
const longestText = 20_000;
function givenInputs(action, inputs, outer) {
    const values = new Map();
    for (const { name, value } of action.inputs) {
        const fallback = value.kind === 'mapping' ? value.entries.find(({ key }) => key.value === 'default')?.value : undefined;
        values.set(name.value.toLowerCase(), fallback?.kind === 'scalar' ? fallback.value : '');
    }
    for (const { name, value } of inputs)
        if (value.kind === 'scalar')
            values.set(name.value.toLowerCase(), filled(value.value, outer));
    return (name) => values.get(name.toLowerCase());
}
function withInputs(inputs, given) {
    if (given === nothingGiven)
        return inputs;
    return inputs.map(({ name, value }) => ({
        name,
        value: value.kind === 'scalar' ? { ...value, value: filled(value.value, given) } : value,
    }));
}
function commandsWithInputs(run, given) {
    const text = filled(run.value, given);
    return text === run.value ? (0,run_commands/* runCommands */.a)(run) : (0,shell/* commandsOf */.K)(text);
}
function filled(text, given) {
    if (given === nothingGiven || text.length > longestText || !text.includes('${{'))
        return text;
    const whole = text.replace(inputReference, (reference, name) => given(name) ?? reference);
    return whole.length > longestText ? text : whole;
}

;// CONCATENATED MODULE: ./build/src/workflow/slug-of.js
function slugOf(owner, name, path) {
    const full = path === '' ? `${owner}/${name}` : `${owner}/${name}/${path}`;
    return full.toLowerCase();
}

;// CONCATENATED MODULE: ./build/src/workflow/cluster-use.js




function clusterUseOf(step, given) {
    const names = namesOf(step, given);
    const isListed = (list) => names.some((name) => list.includes(name));
    return { isThrowaway: isListed(throwawayClusters), isLogin: isListed(clusterLogins) };
}
function namesOf(step, given) {
    if (step.kind === 'uses') {
        const { target } = step.uses;
        return target.kind === 'repository' ? [slugOf(target.owner, target.name, target.path)] : [];
    }
    return commandsWithInputs(step.run, given).flatMap((command) => {
        const program = (0,shell/* programOf */.o)(command);
        if (program === undefined)
            return [];
        const words = [program.name, ...program.arguments.filter((word) => !word.text.startsWith('-')).map((word) => word.text)];
        return [2, 3, 4, 5].map((count) => words.slice(0, count).join(' '));
    });
}
const clusterCommand = /^(?:kubectl|oc|helm|helmfile|kapp|skaffold|kustomize|ko|argocd|flux|(?:g?make|just|task|mage) \S*deploy)\b/;
function isClusterPurpose({ by }) {
    return clusterCommand.test(by) && !/^(?:helm|flux|oc) (?:chart )?push\b/.test(by);
}

;// CONCATENATED MODULE: ./build/src/data/deploying-actions.js
const deployingActions = {
    asOf: '2026-09-01',
    rows: [
        {
            kind: 'deploy',
            reason: 'changes what runs at Amazon Web Services',
            actions: [
                'aws-actions/amazon-ecs-deploy-task-definition',
                'aws-actions/amazon-ecs-deploy-express-service',
                'aws-actions/aws-cloudformation-github-deploy',
                'aws-actions/aws-lambda-deploy',
                'aws-actions/aws-elasticbeanstalk-deploy',
                'einaregilsson/beanstalk-deploy',
                'jakejarvis/s3-sync-action',
                'reggionick/s3-deploy',
                'appleboy/lambda-action',
                'chetan/invalidate-cloudfront-action',
                'webfactory/create-aws-codedeploy-deployment',
            ],
        },
        {
            kind: 'deploy',
            reason: 'changes what runs at Azure',
            actions: [
                'azure/webapps-deploy',
                'azure/functions-action',
                'azure/functions-container-action',
                'azure/static-web-apps-deploy',
                'azure/container-apps-deploy-action',
                'azure/aci-deploy',
                'azure/k8s-deploy',
                'azure/spring-apps-deploy',
                'azure/spring-cloud-deploy',
                'azure/sql-action',
            ],
        },
        {
            kind: 'deploy',
            reason: 'changes infrastructure at Azure',
            actions: ['azure/arm-deploy'],
            conditions: [{ input: 'deploymentmode', ifAbsent: true, not: ['validate'] }],
        },
        {
            kind: 'deploy',
            reason: 'changes infrastructure at Azure',
            actions: ['azure/bicep-deploy'],
            conditions: [{ input: 'operation', ifAbsent: true, not: ['validate', 'whatif', 'what-if'] }],
        },
        {
            kind: 'deploy',
            reason: 'changes what runs at Google Cloud',
            actions: [
                'google-github-actions/deploy-cloudrun',
                'google-github-actions/deploy-appengine',
                'google-github-actions/deploy-cloud-functions',
                'google-github-actions/create-cloud-deploy-release',
                'google-github-actions/upload-cloud-storage',
                'firebaseextended/action-hosting-deploy',
                'w9jds/firebase-action',
            ],
        },
        {
            kind: 'deploy',
            reason: 'changes what a hosting service runs',
            actions: [
                'actions/deploy-pages',
                'amondnet/vercel-action',
                'nwtgck/actions-netlify',
                'cloudflare/pages-action',
                'akhileshns/heroku-deploy',
                'digitalocean/app_action',
                'digitalocean/app_action/deploy',
                'johnbeynon/render-deploy-action',
                'bervproject/railway-deploy',
                'superfly/flyctl-actions',
                'peaceiris/actions-gh-pages',
                'jamesives/github-pages-deploy-action',
                'crazy-max/ghaction-github-pages',
                's0/git-publish-subdirectory-action',
                'cpina/github-action-push-to-another-repository',
                'denoland/deployctl',
                'deployphp/action',
            ],
        },
        {
            kind: 'deploy',
            reason: 'changes infrastructure',
            actions: [
                'dflook/terraform-apply',
                'dflook/terraform-destroy',
                'dflook/terraform-destroy-workspace',
                'dflook/tofu-apply',
                'dflook/tofu-destroy',
                'dawidd6/action-ansible-playbook',
                'arillso/action.playbook',
                'youyo/aws-cdk-github-actions',
            ],
        },
        {
            kind: 'deploy',
            reason: 'changes infrastructure',
            actions: ['pulumi/actions'],
            conditions: [{ input: 'command', ifAbsent: false, containing: ['up', 'update', 'destroy'] }],
        },
        {
            kind: 'deploy',
            reason: 'changes what runs in a cluster',
            actions: ['deliverybot/helm', 'bitovi/github-actions-deploy-eks-helm'],
        },
        {
            kind: 'deploy',
            reason: 'copies files to another machine or runs commands there',
            actions: [
                'appleboy/ssh-action',
                'appleboy/scp-action',
                'easingthemes/ssh-deploy',
                'burnett01/rsync-deployments',
                'samkirkland/ftp-deploy-action',
                'garygrossgarten/github-action-ssh',
                'garygrossgarten/github-action-scp',
                'cross-the-world/ssh-scp-ssh-pipelines',
            ],
        },
        {
            kind: 'publish',
            reason: 'publishes a package',
            actions: [
                'pypa/gh-action-pypi-publish',
                'js-devtools/npm-publish',
                'rubygems/release-gem',
                'katyo/publish-crates',
                'rust-lang/crates-io-auth-action',
                'nuget/login',
                'rubygems/configure-rubygems-credentials',
                'actions/publish-action',
                'actions/publish-immutable-action',
                'haaleo/publish-vscode-extension',
                'lannonbr/vsce-action',
                'mnao305/chrome-extension-upload',
                'wdzeng/chrome-extension',
                'r0adkll/upload-google-play',
                'apple-actions/upload-testflight-build',
                'wzieba/firebase-distribution-github-action',
                'snapcore/action-publish',
                'vedantmgoyal2009/winget-releaser',
                'vedantmgoyal9/winget-releaser',
                'dart-lang/setup-dart/.github/workflows/publish.yml',
                'changesets/action/publish',
                'mislav/bump-homebrew-formula-action',
                'dawidd6/action-homebrew-bump-formula',
                'bufbuild/buf-push-action',
                'spring-io/artifactory-deploy-action',
                'samuelmeuli/action-maven-publish',
                'cycjimmy/semantic-release-action',
                'codfish/semantic-release-action',
                'python-semantic-release/python-semantic-release',
                'release-plz/action',
                'marcoieni/release-plz-action',
            ],
        },
        {
            kind: 'publish',
            reason: 'publishes packages where its input `publish` names the command',
            actions: ['changesets/action'],
            conditions: [{ input: 'publish', ifAbsent: false, not: ['', 'false'] }],
        },
        {
            kind: 'publish',
            reason: 'pushes a module where it has a token',
            actions: ['bufbuild/buf-action'],
            conditions: [{ input: 'push', ifAbsent: false, not: ['false'] }],
        },
        {
            kind: 'publish',
            reason: 'publishes an image or chart',
            actions: [
                'redhat-actions/push-to-registry',
                'elgohr/publish-docker-github-action',
                'mr-smithers-excellent/docker-build-push',
                'int128/docker-manifest-create-action',
                'akhilerm/tag-push-action',
                'helm/chart-releaser-action',
                'stefanprodan/helm-gh-pages',
                'appany/helm-oci-chart-releaser',
                'bitdeps/helm-oci-charts-releaser',
                'devcontainers/action',
                'peter-evans/dockerhub-description',
                'chainguard-images/actions/apko-publish',
                'distroless/actions/apko-publish',
                'distroless/actions/apko-snapshot',
                'chainguard-images/actions/apko-snapshot',
            ],
        },
        {
            kind: 'publish',
            reason: 'publishes an image where it pushes',
            actions: [
                'docker/build-push-action',
                'depot/build-push-action',
                'useblacksmith/build-push-action',
                'namespacelabs/build-push-action',
            ],
            conditions: [
                { input: 'push', ifAbsent: false, not: ['false', ''] },
                { input: 'push-by-digest', ifAbsent: false, not: ['false', ''] },
                { input: 'outputs', ifAbsent: false, containing: ['push=true', 'type=registry'] },
            ],
        },
        {
            kind: 'publish',
            reason: 'publishes an image where it pushes',
            actions: ['docker/bake-action', 'depot/bake-action'],
            conditions: [
                { input: 'push', ifAbsent: false, not: ['false', ''] },
                { input: 'set', ifAbsent: false, containing: ['push=true', 'type=registry'] },
            ],
        },
        {
            kind: 'publish',
            reason: 'publishes a release',
            actions: [
                'softprops/action-gh-release',
                'ncipollo/release-action',
                'actions/create-release',
                'actions/upload-release-asset',
                'svenstaro/upload-release-action',
                'marvinpinto/action-automatic-releases',
                'marvinpinto/actions/automatic-releases',
                'gr2m/create-or-update-release',
                'elgohr/github-release-action',
                'comnoco/create-release-action',
                'shogo82148/actions-upload-release-asset',
                'alexellis/upload-assets',
                'wangyoucao577/go-release-action',
                'taiki-e/upload-rust-binary-action',
                'taiki-e/create-gh-release-action',
                'rust-build/rust-build.action',
                'cli/gh-extension-precompile',
                'tauri-apps/tauri-action',
                'samuelmeuli/action-electron-builder',
                'eregon/publish-release',
                'anton-yurchenko/git-release',
            ],
        },
        {
            kind: 'publish',
            reason: 'publishes a release unless it is told to leave that',
            actions: ['googleapis/release-please-action', 'google-github-actions/release-please-action'],
            conditions: [{ input: 'skip-github-release', ifAbsent: true, not: ['true'] }],
        },
        {
            kind: 'publish',
            reason: 'publishes a release where its input `publish` says so',
            actions: ['release-drafter/release-drafter'],
            conditions: [{ input: 'publish', ifAbsent: false, not: ['false', ''] }],
        },
        {
            kind: 'sign',
            reason: 'signs in the name of this project',
            actions: [
                'actions/attest',
                'actions/attest-build-provenance',
                'actions/attest-sbom',
                'sigstore/gh-action-sigstore-python',
                'notaryproject/notation-action/sign',
                'azure/trusted-signing-action',
                'azure/artifact-signing-action',
                'signpath/github-action-submit-signing-request',
                'sslcom/esigner-codesign',
                'skymatic/code-sign-action',
                'dlemstra/code-sign-action',
                'philips-labs/slsa-provenance-action',
                'testifysec/witness-run-action',
                'slsa-framework/slsa-github-generator/.github/workflows/*',
                'r0adkll/sign-android-release',
                'ilharp/sign-android-release',
                'digicert/code-signing-software-trust-action',
                'docker/github-builder/*',
                'docker/github-builder-experimental/*',
            ],
        },
    ],
    harmless: [
        'enricomi/publish-unit-test-result-action',
        'enricomi/publish-unit-test-result-action/*',
        'bobheadxi/deployments',
        'strumwolf/delete-deployment-environment',
        'scacap/action-surefire-report',
        'dorny/test-reporter',
        'mikepenz/release-changelog-builder-action',
    ],
};

;// CONCATENATED MODULE: ./build/src/data/script-inputs.js
const scriptInputs = {
    asOf: '2026-09-01',
    rows: [
        { action: 'goreleaser/goreleaser-action', input: 'args', program: 'goreleaser', ifAbsent: '' },
        { action: 'cloudflare/wrangler-action', input: 'command', program: 'wrangler', ifAbsent: 'deploy' },
        { action: 'serverless/github-action', input: 'args', program: 'serverless', ifAbsent: '' },
        { action: 'netlify/actions/cli', input: 'args', program: 'netlify', ifAbsent: '' },
        { action: 'steebchen/kubectl', input: 'args', program: 'kubectl', ifAbsent: '' },
        { action: 'actions-hub/kubectl', input: 'args', program: 'kubectl', ifAbsent: '' },
        { action: 'actions-hub/gcloud', input: 'args', program: 'gcloud', ifAbsent: '' },
        { action: 'crazy-max/ghaction-chocolatey', input: 'args', program: 'choco', ifAbsent: '' },
        { action: 'borales/actions-yarn', input: 'cmd', program: 'yarn', ifAbsent: '' },
        { action: 'gradle/gradle-build-action', input: 'arguments', program: 'gradle', ifAbsent: '' },
        { action: 'burrunan/gradle-cache-action', input: 'arguments', program: 'gradle', ifAbsent: '' },
        { action: 'actions-rs/cargo', input: 'command', program: 'cargo', ifAbsent: '' },
        { action: 'expo/expo-github-action', input: 'command', program: 'eas', ifAbsent: '' },
        { action: 'maierj/fastlane-action', input: 'lane', program: 'fastlane', ifAbsent: '' },
        { action: 'magefile/mage-action', input: 'args', program: 'mage', ifAbsent: '' },
        { action: 'pyo3/maturin-action', input: 'command', program: 'maturin', ifAbsent: 'build' },
        { action: 'azure/cli', input: 'inlinescript', program: '', ifAbsent: '' },
        { action: 'azure/powershell', input: 'inlinescript', program: '', ifAbsent: '' },
        { action: 'nick-fields/retry', input: 'command', program: '', ifAbsent: '' },
        { action: 'nick-invision/retry', input: 'command', program: '', ifAbsent: '' },
        { action: 'wandalen/wretry.action', input: 'command', program: '', ifAbsent: '' },
        { action: 'addnab/docker-run-action', input: 'run', program: '', ifAbsent: '' },
        { action: 'wyrihaximus/github-action-helm3', input: 'exec', program: '', ifAbsent: '' },
        { action: 'devcontainers/ci', input: 'runcmd', program: '', ifAbsent: '' },
        { action: 'reactivecircus/android-emulator-runner', input: 'script', program: '', ifAbsent: '' },
    ],
};

;// CONCATENATED MODULE: ./build/src/data/deploying-commands.js
const deployingCommands = {
    asOf: '2026-09-01',
    rows: [
        {
            kind: 'deploy',
            reason: 'changes what runs in a cluster',
            commands: [
                'kubectl|oc apply|create|replace|patch|delete|scale|expose|autoscale|annotate|label|edit',
                'kubectl|oc set image|env|resources',
                'kubectl|oc rollout restart|undo|resume|latest',
                'oc new-app|start-build|deploy|import-image|tag',
                'helm upgrade|install|rollback|uninstall',
                'helmfile apply|sync|destroy',
                'kapp deploy|delete',
                'skaffold run|deploy|apply|delete',
                'argocd app sync|set|create|delete|rollback',
                'flux reconcile|create|bootstrap|install',
                'kustomize edit set',
                'nomad run|stop',
                'nomad job run|stop|dispatch|promote',
                'docker stack deploy',
                'docker service update|create|scale',
                'kamal deploy|redeploy|setup|rollback|server',
                'waypoint up|deploy|release',
                'porter install|upgrade|uninstall',
            ],
        },
        {
            kind: 'deploy',
            reason: 'changes infrastructure',
            commands: [
                'terraform|tofu|terragrunt|tf apply|destroy|apply-all|destroy-all',
                'pulumi up|update|destroy|import',
                'cdk|cdk8s|cdktf deploy|destroy|bootstrap',
                'sam deploy|sync|delete',
                'serverless|sls|sst deploy|remove',
                'copilot deploy',
                'ansible-playbook !--check !-C !--syntax-check !--list-tasks !--list-hosts',
                'packer build',
                'crossplane xpkg push',
                'atmos terraform apply|deploy|destroy',
                'spacectl stack deploy',
            ],
        },
        {
            kind: 'deploy',
            reason: 'changes what runs at Amazon Web Services',
            commands: [
                'aws ecs update-service|create-service|deploy|run-task|deploy-express*|update-express*',
                'aws lambda update-function-code|publish-version|update-alias|create-function|publish-layer-version',
                'aws cloudformation deploy|create-stack|update-stack|delete-stack|execute-change-set|create-stack-set|update-stack-set',
                'aws deploy create-deployment|push',
                'aws elasticbeanstalk update-environment|create-application-version|create-environment',
                'aws apprunner start-deployment|update-service|create-service',
                'aws amplify start-deployment|start-job',
                'aws cloudfront create-invalidation|update-distribution|publish-function',
                'aws codepipeline start-pipeline-execution',
                'aws autoscaling start-instance-refresh',
                'aws ssm send-command|start-automation-execution',
                'aws sagemaker create-endpoint|update-endpoint',
                'aws s3 sync|cp|mv|rm',
                'aws s3api put-object|copy-object',
                'eb deploy|create',
                'eksctl create|upgrade|delete',
            ],
        },
        {
            kind: 'deploy',
            reason: 'changes what runs at Google Cloud',
            commands: [
                'gcloud run|app|functions|endpoints deploy',
                'gcloud run services update|replace|update-traffic',
                'gcloud run jobs update|replace|execute|create',
                'gcloud deploy releases create|promote',
                'gcloud deploy apply',
                'gcloud compute instance-groups managed rolling-action',
                'gcloud infra-manager deployments apply',
                'gcloud storage cp|rsync|mv|rm',
                'gsutil cp|rsync|mv|rm',
                'firebase deploy|hosting:clone|appdistribution:distribute',
            ],
        },
        {
            kind: 'deploy',
            reason: 'changes what runs at Azure',
            commands: [
                'az webapp|functionapp|spring deploy|up',
                'az webapp|functionapp deployment source|slot|container',
                'az webapp|functionapp config container set',
                'az containerapp up|update|create',
                'az container create',
                'az deployment|stack group|sub|mg|tenant create',
                'az storage blob upload|upload-batch|sync|copy',
                'az staticwebapp create|update',
                'az aks command|update|upgrade',
                'azd up|deploy|provision|down',
                'func publish',
                'swa deploy',
            ],
        },
        {
            kind: 'deploy',
            reason: 'changes what a hosting service runs',
            commands: [
                'flyctl|fly deploy|launch',
                'heroku container:release|deploy:jar|pipelines:promote|builds:create',
                'git push heroku|dokku|production|~heroku.com',
                'railway up|deploy|redeploy',
                'render deploys create',
                'netlify|ntl deploy',
                'vercel|now deploy|promote|alias|redeploy|rollback',
                'vercel|now --prod',
                'wrangler deploy|publish|rollback',
                'wrangler pages|versions deploy|publish|upload',
                'wrangler r2 object put',
                'surge !login !list',
                'cf push|v3-push',
                'supabase db push',
                'supabase functions|migrations deploy',
                'supabase deploy',
                'prisma migrate deploy',
                'convex|deployctl|partykit|nitro deploy',
                'amplify push|publish',
                'databricks bundle|apps deploy',
                'doctl apps create|update|create-deployment',
                'scw container deploy',
                'ibmcloud ce|cf application|push',
                'gh-pages !--help',
                'mkdocs gh-deploy',
                'mike deploy',
                'cap|mina|dep|envoy|shipit deploy|deploy:*',
                'flyway migrate',
                'liquibase update',
            ],
        },
        {
            kind: 'deploy',
            reason: 'copies files to another machine or runs commands there',
            commands: ['rsync ~:', 'scp ~:', 'sftp ~:', 'lftp ~:', 'ssh !~git@github.com !-V !-G'],
        },
        {
            kind: 'publish',
            reason: 'publishes a package',
            commands: [
                'npm publish|stage|unpublish|deprecate',
                'npm dist-tag add|rm',
                'pnpm|yarn|bun|lerna|rush|jsr|deno|vsce|ovsx publish',
                'yarn npm publish',
                'semantic-release|multi-semantic-release|release-it|np !-d',
                'python-semantic-release publish',
                'changeset|changesets publish',
                'nx release !--skip-publish',
                'nx publish',
                'auto shipit|release',
                'twine upload',
                'poetry|uv|flit|hatch|pdm|rye publish',
                'maturin publish|upload',
                'python|python3 setup.py upload',
                'anaconda|conda upload',
                'cargo publish|release|yank !-n',
                'cargo workspaces|ws|hack publish',
                'release-plz release',
                'gem push|yank',
                'rake release',
                'dotnet nuget push|delete',
                'nuget push',
                'choco|cpack push',
                'paket push',
                'mvn|mvnw|mvnd deploy|deploy:*|release:perform|nexus-staging:*|central-publishing:publish|jreleaser:*|~jib:build|~:deploy',
                'gradle|gradlew publish*|~:publish|artifactoryPublish|bintrayUpload|uploadArchives|closeAndRelease*|jreleaser*|jib !publishToMavenLocal',
                'sbt ~publish|~release !publishLocal !publishM2',
                'lein deploy',
                'ant publish|deploy',
                'dart|flutter pub publish',
                'mix hex.publish',
                'stack|cabal|luarocks upload',
                'opam publish',
                'conan upload',
                'composer|satis publish',
                'snapcraft upload|release|push|upload-metadata',
                'flatpak|flat-manager-client push|publish|commit',
                'wingetcreate submit|update',
                'xcrun altool|notarytool --upload-app|submit',
                'eas submit|update',
                'expo publish',
                'fastlane deliver|supply|pilot|upload_to_app_store|upload_to_play_store|upload_to_testflight|release|beta|deploy|publish',
                'jf|jfrog rt upload|u|bp|build-publish|docker-push|dp|npm-publish|go-publish',
                'jf|jfrog docker push',
                'jf|jfrog rbc|release-bundle-create',
                'cloudsmith push',
                'curl -T|--upload-file',
                'pkg-pr-new publish',
                'buf push',
            ],
        },
        {
            kind: 'publish',
            reason: 'publishes an image or chart',
            commands: [
                'docker|podman|buildah|nerdctl|finch push',
                'docker|podman|nerdctl|finch|depot buildx|build|bake --push',
                'docker buildx|build ~push=true|~type=registry',
                'docker buildx imagetools create',
                'docker-compose push',
                'skopeo copy|sync|delete',
                'crane push|copy|cp|append|mutate|tag|rebase|delete',
                'gcrane copy|cp|append',
                'regctl image|index|artifact copy|create|put|mod|delete',
                'oras push|copy|cp|attach|tag|delete',
                'imgpkg push|copy',
                'kbld|kp ~push',
                'skaffold build --push',
                'ko build|publish|apply|create|resolve !--local !-L',
                'jib build',
                'pack build --publish',
                'apko publish',
                'melange publish',
                'kaniko|executor --destination !--no-push',
                'helm push|cm-push',
                'helm chart push',
                'cr upload|index',
                'chart-releaser upload|index',
                'flux push artifact',
                'aws ecr put-image|batch-delete-image',
                'az acr build|import',
                'gcloud builds submit',
                'gcloud artifacts upload',
                'gcloud container images add-tag',
                'bazel run ~push',
            ],
        },
        {
            kind: 'publish',
            reason: 'publishes a release',
            commands: [
                'gh|glab|hub release create|upload|edit|delete',
                'goreleaser release !--snapshot',
                'goreleaser publish|continue',
                'jreleaser full-release|release|deploy|upload|publish',
                'ghr !-v !-version',
                'github-release|gothub upload|release|edit',
                'tea release|releases create',
                'cargo-dist|dist host|publish|announce',
                'release-please github-release',
            ],
        },
        {
            kind: 'sign',
            reason: 'signs in the name of this project',
            commands: [
                'cosign sign|sign-blob|attest|attest-blob|import-key-pair',
                'notation sign',
                'notation blob sign',
                'gpg|gpg2 --sign|-s|--detach-sign|--detach-sig|-b|--clearsign|--clear-sign',
                'sigstore|sigstore-python sign|attest',
                'witness run',
                'in-toto-run|in-toto-sign|in-toto-record|tuf-on-ci-sign',
                'slsactl|ampel|bnd sign|statement|attest',
                'smctl|azuresigntool|signtool|osslsigncode|apksigner|sign|rcodesign|jsign sign',
                'dotnet|nuget|dotnet-sign sign',
                'dotnet nuget sign',
                'codesign --sign|-s',
                'productsign --sign',
                'xcrun stapler',
                'jarsigner !-verify',
                'rpmsign|rpm --addsign|--resign',
                'debsign|debsigs|dpkg-sig !--verify !-c',
                'minisign|rsign|signify -S',
                'rsign sign',
                'openssl dgst|pkeyutl|cms|smime|rsautl -sign !-binary',
                'ssh-keygen -Y sign',
                'docker trust sign',
                'aws signer start-signing-job',
                'aws kms sign',
                'gcloud kms asymmetric-sign',
                'gcloud container binauthz attestations sign-and-create',
                'az keyvault key sign',
            ],
        },
    ],
};
const taskRunners = new Map(Object.entries({
    make: ['-C', '--directory', '-f', '--file', '--makefile', '-j', '-I'],
    gmake: ['-C', '--directory', '-f', '--file', '-j'],
    just: ['-f', '--justfile', '-d', '--working-directory'],
    task: ['-t', '--taskfile', '-d', '--dir'],
    mage: ['-d', '-w'],
    rake: ['-f', '-C'],
    npm: ['--prefix', '-w', '--workspace', '-C'],
    pnpm: ['--filter', '-F', '--dir', '-C'],
    yarn: ['--cwd'],
    bun: ['--cwd', '--filter'],
    nx: ['--projects', '-p'],
    turbo: ['--filter', '-F', '--cwd'],
    lerna: ['--scope', '--ignore'],
    tox: ['-c', '-f'],
    nox: ['-f'],
    invoke: ['-c', '-r'],
    earthly: ['--secret', '--build-arg'],
    dagger: ['-m', '--mod'],
    mise: ['-C', '--cd'],
    hatch: ['-e', '--env', '-p', '--project'],
    poe: ['-C'],
}));

;// CONCATENATED MODULE: ./build/src/workflow/name-hint.js
const kinds = new Map(Object.entries({
    deploy: 'deploy',
    deployment: 'deploy',
    promote: 'deploy',
    publish: 'publish',
    release: 'publish',
    sign: 'sign',
}));
const talk = /^(?:test|tests|testing|check|checks|dry|dryrun|validate|validation|verify|lint|notes?|draft|drafter|changelog|log|version|prepare|preview|plan|build|builder|status|comment|notify|wait|clean|cleanup|undeploy|results?|report|local|e2e|tag|branch|pr|name|info|metadata|assets|snapshot|candidate|mode|debug|gate|init|initiali[sz]e|setup|install|get|fetch|find|download|latest|manifest)$/;
function nameHint(name) {
    const tokens = name
        .slice(0, 200)
        .replace(/([a-z])([A-Z])/g, '$1-$2')
        .toLowerCase()
        .split(/[^a-z0-9]+/);
    if (tokens.some((token) => talk.test(token)))
        return undefined;
    for (const token of tokens) {
        const kind = kinds.get(token);
        if (kind !== undefined)
            return kind;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/src/workflow/command-purpose.js



const rehearsals = [
    '--dry-run',
    '--dryrun',
    '--dry_run',
    '--no-execute-changeset',
    '--no-execute',
    '--whatif',
    '-whatif',
    '--help',
    '--version',
];
const packageCommands = new Set(['install', 'i', 'add', 'ci', 'remove', 'uninstall', 'view', 'info', 'why', 'config', 'pack', 'version']);
const ownMachine = /(?:^|[\s/=@])(?:localhost|127\.0\.0\.1|\[::1\]|kind\.local|ko\.local)(?:[:/]|$)/i;
const throwawayContext = /^(?:--(?:kube-)?context=?)?(?:kind|k3d|minikube)(?:-|$)/;
const compiled = new Map();
function purposeOfCommand(command) {
    const program = (0,shell/* programOf */.o)(command);
    if (program === undefined)
        return scriptPurpose(command.words[0]);
    const name = program.name.toLowerCase();
    if (program.arguments.some((word) => word.isLiteral && isRehearsal(word.text)))
        return undefined;
    if (isForThisMachine(command))
        return undefined;
    if (taskRunners.has(name) && packageCommands.has(program.arguments.find((word) => !word.text.startsWith('-'))?.text ?? ''))
        return undefined;
    for (const pattern of patternsOf(name)) {
        const words = matchOf(pattern, program.arguments);
        if (words === undefined || isDownload(name, program.arguments))
            continue;
        return { kind: pattern.kind, by: [name, ...words].join(' ') };
    }
    return taskPurpose(name, program) ?? scriptPurpose(command.words.find((word) => word.text.endsWith(program.name)));
}
function patternsOf(name) {
    const known = compiled.get(name);
    if (known !== undefined)
        return known;
    const patterns = deployingCommands.rows.flatMap(({ kind, commands }) => commands.flatMap((text) => {
        const [programs = '', ...tokens] = text.includes(name) ? text.split(' ') : [];
        return programs.split('|').includes(name) ? [patternOf(kind, tokens)] : [];
    }));
    compiled.set(name, patterns);
    return patterns;
}
function patternOf(kind, tokens) {
    const split = (list) => list.map((token) => token.split('|'));
    return {
        kind,
        words: split(tokens.filter((token) => !/^[-!~]/.test(token))),
        flags: split(tokens.filter((token) => token.startsWith('-'))),
        absent: tokens.filter((token) => token.startsWith('!')).map((token) => token.slice(1)),
        within: tokens.filter((token) => token.startsWith('~')).map((token) => token.split('|').map((part) => part.slice(1))),
    };
}
function matchOf(pattern, words) {
    if (pattern.absent.some((token) => words.some((word) => isAbsentToken(token, word.text))))
        return undefined;
    if (!pattern.flags.every((names) => words.some((word) => names.some((name) => hasFlag(word, name)))))
        return undefined;
    if (!pattern.within.every((parts) => words.some((word) => parts.some((part) => word.text.includes(part)))))
        return undefined;
    const found = [];
    let at = 0;
    const positionals = words.filter((word) => !word.text.startsWith('-'));
    for (const [index, names] of pattern.words.entries()) {
        const next = positionals.findIndex((word, place) => place >= at && fits(word, names, place === 0 && index === 0));
        const word = positionals[next];
        if (word === undefined)
            return undefined;
        found.push(word.isLiteral ? word.text : '...');
        at = next + 1;
    }
    return found;
}
function fits(word, names, isFirst) {
    if (isFirst && !word.isLiteral && word.text.startsWith('$'))
        return true;
    return names.some((name) => {
        if (name.startsWith('~'))
            return word.text.includes(name.slice(1));
        return name.endsWith('*') ? word.text.startsWith(name.slice(0, -1)) : word.text === name;
    });
}
function hasFlag(word, name) {
    if (name.startsWith('--'))
        return word.text === name || (word.text.startsWith(`${name}=`) && !/=(?:false|0|no)$/i.test(word.text));
    if (word.text === name || (name.length === 2 && word.text.startsWith(name) && /^-[A-Za-z]=/.test(word.text)))
        return true;
    return name.length === 2 && /^-[A-Za-z]{2,6}$/.test(word.text) && word.text.includes(name.slice(1));
}
function isAbsentToken(token, text) {
    if (token.startsWith('~'))
        return text.includes(token.slice(1));
    return text === token || (token.startsWith('--') && text === `${token}=true`);
}
function isRehearsal(text) {
    const [flag = '', value = 'true'] = text.toLowerCase().split('=', 2);
    return rehearsals.includes(flag) && !['false', 'none', '0', 'no'].includes(value);
}
function isOwnMachine(text) {
    return ownMachine.test(text);
}
function isForThisMachine(command) {
    const texts = [...command.words.map((word) => word.text), ...command.assignments.map((item) => `${item.name}=${item.value.text}`)];
    return texts.some((text) => isOwnMachine(text) || throwawayContext.test(text));
}
function isDownload(name, words) {
    if (!['aws', 'gsutil', 'gcloud', 'rsync', 'scp'].includes(name))
        return false;
    if (name === 'aws' && !words.some((word) => word.text === 's3'))
        return false;
    if (name === 'gcloud' && !words.some((word) => word.text === 'storage'))
        return false;
    if (words.some((word) => ['rm', 'mv'].includes(word.text)))
        return false;
    const places = words
        .filter((word) => !word.text.startsWith('-'))
        .slice(name === 'aws' || name === 'gcloud' ? 2 : name === 'gsutil' ? 1 : 0);
    const isRemote = (word) => /^(?:s3|gs):\/\//.test(word.text) || (/^(?:rsync|scp)$/.test(name) && word.text.includes(':'));
    if (places.some((word) => !word.isLiteral && word.text.startsWith('$')))
        return false;
    const remote = places.filter(isRemote);
    return remote.length === 1 && remote[0] === places[0] && places.length > 1;
}
function taskPurpose(name, program) {
    const withValue = taskRunners.get(name);
    if (withValue === undefined)
        return undefined;
    const targets = program.arguments.filter((word, index) => {
        const before = program.arguments[index - 1]?.text ?? '';
        return !word.text.startsWith('-') && !word.text.includes('=') && !withValue.includes(before);
    });
    const pushing = program.arguments.find((word) => /push\w{0,20}=(?:true|1|yes)\b|type=registry/i.test(word.text));
    if (pushing !== undefined)
        return { kind: 'publish', by: `${name} ${pushing.text}` };
    for (const target of targets) {
        const kind = nameHint(target.text) ?? pushHint(target.text);
        if (kind !== undefined)
            return { kind, by: `${name} ${target.text}` };
    }
    return undefined;
}
function scriptPurpose(word) {
    const base = word?.text.split(/[\\/]/).at(-1) ?? '';
    if (word === undefined || !/\.(?:sh|bash|zsh|ps1|py|js|mjs|cjs|ts|rb|pl|cmd|bat)$/i.test(base))
        return undefined;
    const name = base.replace(/\.[a-z0-9]+$/i, '');
    const kind = nameHint(name) ?? pushHint(name);
    return kind === undefined ? undefined : { kind, by: base };
}
function pushHint(name) {
    return /(?:^|[-_.:/])push(?:$|[-_.:/])/i.test(name) && !/git|branch|commit|tag|pre-?push|test/i.test(name) ? 'publish' : undefined;
}

;// CONCATENATED MODULE: ./build/src/workflow/purpose.js







function ownPurposes(step, given) {
    if (step.kind === 'run')
        return purposesOfScript(step, given);
    const purpose = purposeOfUses(step.uses, withInputs(step.with, given));
    return purpose === undefined ? [] : [purpose];
}
function purposesOfScript(step, given) {
    const registry = step.env.find((item) => item.name.value === 'KO_DOCKER_REPO')?.value;
    const isLocalKo = registry?.kind === 'scalar' && /^(?:ko|kind)\.local/.test(registry.value);
    const commands = commandsWithInputs(step.run, given);
    const local = localVariables(commands);
    return commands.flatMap((command) => {
        const purpose = purposeOfCommand(command);
        if (command.words.some((word) => isVariable(word.text, local)))
            return [];
        return purpose === undefined || (isLocalKo && purpose.by.startsWith('ko ')) ? [] : [{ ...purpose, span: step.run.span }];
    });
}
function localVariables(commands) {
    const assigned = commands.flatMap((command) => command.assignments);
    const others = new Set(assigned.filter(({ value }) => !isOwnMachine(value.text)).map(({ name }) => name));
    return new Set(assigned.map(({ name }) => name).filter((name) => !others.has(name)));
}
function isVariable(text, names) {
    const name = /^\$\{?([A-Za-z_]\w*)\}?/.exec(text)?.[1];
    return name !== undefined && names.has(name);
}
function purposeOfUses(uses, inputs) {
    const { target } = uses;
    const span = uses.scalar.span;
    if (isRehearsed(inputs))
        return undefined;
    if (target.kind === 'local' || target.kind === 'self')
        return hinted(target.path, target.path, span);
    if (target.kind !== 'repository')
        return undefined;
    const slug = slugOf(target.owner, target.name, target.path);
    const script = scriptInputs.rows.find((row) => row.action === slug);
    if (script !== undefined)
        return scriptInput(script.program, purpose_valueOf(inputs, script.input) ?? script.ifAbsent, slug, span);
    const rows = deployingActions.rows.filter((row) => row.actions.some((action) => isMatch(action, slug)));
    const row = rows.find((candidate) => holds(candidate, inputs));
    if (row !== undefined)
        return { kind: row.kind, by: slug, span };
    if (rows.length > 0 || deployingActions.harmless.some((action) => isMatch(action, slug)))
        return undefined;
    return hinted(target.path === '' ? target.name : target.path, slug, span);
}
function scriptInput(program, value, slug, span) {
    const script = program === ''
        ? value
        : value
            .split('\n')
            .map((line) => (line.trim() === '' ? '' : `${program} ${line}`))
            .join('\n');
    for (const command of (0,shell/* commandsOf */.K)(script)) {
        const purpose = purposeOfCommand(command);
        if (purpose !== undefined)
            return { ...purpose, by: `${slug} (${purpose.by})`, span };
    }
    return undefined;
}
function hinted(name, by, span) {
    const last = name.split('/').at(-1) ?? '';
    const kind = nameHint(last.replace(/\.ya?ml$/i, ''));
    return kind === undefined ? undefined : { kind, by, span };
}
function isMatch(pattern, slug) {
    return pattern.endsWith('/*') ? slug.startsWith(pattern.slice(0, -1)) || slug === pattern.slice(0, -2) : slug === pattern;
}
function holds(row, inputs) {
    return row.conditions === undefined || row.conditions.some((condition) => isMet(condition, inputs));
}
function isMet(condition, inputs) {
    const value = purpose_valueOf(inputs, condition.input)?.trim().toLowerCase();
    if (value === undefined)
        return condition.ifAbsent;
    if (value.includes('${{'))
        return true;
    if (condition.not?.includes(value) === true)
        return false;
    return condition.containing === undefined || condition.containing.some((text) => value.includes(text));
}
function purpose_valueOf(inputs, name) {
    const found = inputs.find((item) => item.name.value.toLowerCase() === name)?.value;
    return found?.kind === 'scalar' ? found.value : undefined;
}
function isRehearsed(inputs) {
    return inputs.some(({ name, value }) => {
        const isDryRun = /^dry[-_]?run$/i.test(name.value);
        return isDryRun && value.kind === 'scalar' && /^(?:true|yes|1)$/i.test(value.value.trim());
    });
}

// EXTERNAL MODULE: ./build/src/workflow/walk.js
var walk = __webpack_require__(9918);
;// CONCATENATED MODULE: ./build/src/workflow/purposes.js




const maxDepth = 50;
const maxCalls = 2_000;
class Purposes {
    #actions;
    #known = new Map();
    constructor(actions) {
        this.#actions = actions;
    }
    ofJob(job, file) {
        if (job.kind === 'call') {
            const purpose = purposeOfUses(job.uses, job.with);
            return { purposes: purpose === undefined ? [] : [purpose], unfollowed: [] };
        }
        const deeds = this.#ofSteps(job.steps, file, nothingGiven, 0);
        const unfollowed = deeds.flatMap((deed) => deed.unfollowed);
        const isLogin = unfollowed.length > 0 || takesSecret(job, file) || deeds.some((deed) => deed.isLogin);
        const isRehearsal = job.environment === undefined && !isLogin && deeds.some(({ isThrowaway }) => isThrowaway);
        const purposes = deeds.flatMap((deed) => deed.purposes).filter(({ isCluster }) => !isRehearsal || !isCluster);
        return { purposes: purposes.map(plain), unfollowed };
    }
    ofStep(step, file) {
        const deeds = this.#ofSteps([step], file, nothingGiven, 0);
        return { purposes: deeds.flatMap(({ purposes }) => purposes).map(plain), unfollowed: deeds.flatMap(({ unfollowed }) => unfollowed) };
    }
    #ofSteps(steps, file, given, depth) {
        return [...(0,walk/* flatten */.Bq)(steps)].flatMap((step) => {
            if (step.kind === 'parallel' || step.kind === 'control')
                return [];
            const use = step.kind === 'uses' ? this.#actions(file, step.uses) : undefined;
            if (step.kind === 'run' || use === undefined)
                return [ownDeed(step, given)];
            if (use.state === 'unread')
                return [unfollowedDeed(step, given)];
            return [use.action.runs.kind === 'composite' ? this.#ofCall(step, use.action, given, depth) : ownDeed(step, given)];
        });
    }
    #ofCall(step, action, given, depth) {
        const inner = this.#ofAction(step, action, given, depth);
        if (inner === undefined)
            return unfollowedDeed(step, given);
        const { span, value } = step.uses.scalar;
        const uses = value.slice(0, maxName);
        const purposes = inner.purposes.map((purpose) => ({ ...purpose, by: `${uses} (${purpose.by})`, span }));
        const unfollowed = inner.unfollowed.map((one) => ({ uses: `${uses} (${one.uses})`, span }));
        return { ...inner, purposes: purposes.length > 0 ? purposes : ownDeed(step, given).purposes, unfollowed };
    }
    #ofAction(step, action, given, depth) {
        const inputs = withInputs(step.with, given).map(({ name, value }) => [
            name.value.toLowerCase(),
            value.kind === 'scalar' ? value.value : '',
        ]);
        const key = JSON.stringify([action.file.path, inputs]);
        const known = this.#known.get(key);
        if (known !== undefined)
            return known;
        if (depth >= maxDepth || this.#known.size >= maxCalls || action.runs.kind !== 'composite')
            return undefined;
        this.#known.set(key, nothing);
        const deed = summary(this.#ofSteps(action.runs.steps, action.file, givenInputs(action, step.with, given), depth + 1));
        this.#known.set(key, deed);
        return deed;
    }
}
function takesSecret(job, { text }) {
    const above = text.slice(0, text.search(/^jobs:/m));
    return [above, text.slice(job.span.start, job.span.end)].some((part) => /\bsecrets\s{0,9}(?:\[|\)|\.(?!\s{0,9}github_token\b))/i.test(part));
}
const maxName = 200;
const nothing = { purposes: [], unfollowed: [], isThrowaway: false, isLogin: false };
function ownDeed(step, given) {
    const purposes = ownPurposes(step, given).map((purpose) => ({ ...purpose, isCluster: isClusterPurpose(purpose) }));
    return { purposes, unfollowed: [], ...clusterUseOf(step, given) };
}
function unfollowedDeed(step, given) {
    const { value, span } = step.uses.scalar;
    return { ...ownDeed(step, given), unfollowed: [{ uses: value.slice(0, maxName), span }] };
}
function summary(deeds) {
    const all = deeds.flatMap((deed) => deed.purposes);
    const first = new Map(all.toReversed().map((purpose) => [`${purpose.kind} ${purpose.isCluster}`, purpose]));
    return {
        purposes: all.filter((purpose) => first.get(`${purpose.kind} ${purpose.isCluster}`) === purpose),
        unfollowed: deeds.flatMap((deed) => deed.unfollowed).slice(0, 1),
        isThrowaway: deeds.some((deed) => deed.isThrowaway),
        isLogin: deeds.some((deed) => deed.isLogin),
    };
}
function plain({ kind, by, span }) {
    return { kind, by, span };
}


/***/ }),

/***/ 1231:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ quote)
/* harmony export */ });
function quote(text) {
    const line = text.length > 200 ? text.slice(0, 200) : text;
    const printable = line.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}`]/gu, ' ').trim();
    const safe = printable.replaceAll(/[\w+=-]{20,}/g, (run) => (/\d/.test(run) ? `${run.slice(0, 4)}\u2026` : run));
    return safe.length > 60 ? `\`${safe.slice(0, 59)}\u2026\`` : `\`${safe}\``;
}


/***/ }),

/***/ 9751:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ readCondition)
/* harmony export */ });
/* harmony import */ var _condition_of_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3270);
/* harmony import */ var _expression_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7272);
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1039);
/* harmony import */ var _span_in_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4859);




function readCondition(reading, fields) {
    const scalar = (0,_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .scalarAt */ .C_)(reading, fields, 'if');
    if (scalar === undefined || scalar.expressions.length > 0)
        return scalar;
    const fault = (0,_expression_names_js__WEBPACK_IMPORTED_MODULE_1__/* .expressionFault */ .B)((0,_condition_of_js__WEBPACK_IMPORTED_MODULE_0__/* .conditionOf */ .r)(scalar));
    if (fault === undefined)
        return scalar;
    const span = (0,_span_in_file_js__WEBPACK_IMPORTED_MODULE_3__/* .spanMapper */ .g)(reading.file.text, scalar)(fault.span);
    reading.drafts.push({ code: 'expression', message: `the condition cannot be read: ${fault.message}`, span, hides: 'nothing' });
    return scalar;
}


/***/ }),

/***/ 5885:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ readSteps)
/* harmony export */ });
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(147);
/* harmony import */ var _read_condition_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9751);
/* harmony import */ var _read_uses_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3437);
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1039);




const kinds = ['run', 'uses', 'parallel', 'wait', 'wait-all', 'cancel'];
const common = ['name', 'id', 'if', 'continue-on-error', 'timeout-minutes', 'env', 'background'];
const keysOf = {
    run: new Set([...common, 'run', 'shell', 'working-directory']),
    uses: new Set([...common, 'uses', 'with']),
    parallel: new Set([...common, 'parallel']),
    wait: new Set([...common, 'wait']),
    'wait-all': new Set([...common, 'wait-all']),
    cancel: new Set([...common, 'cancel']),
};
function readSteps(reading, node, owner) {
    if (node.kind !== 'sequence') {
        (0,_reading_js__WEBPACK_IMPORTED_MODULE_3__/* .refuse */ .TR)(reading, (0,_reading_js__WEBPACK_IMPORTED_MODULE_3__/* .placeOf */ .$t)(node), `\`steps\` is a ${node.kind}; write a list of steps`, 'around');
        return [];
    }
    return node.items.flatMap((item, index) => {
        const part = `${owner}step ${index + 1}`;
        const step = stepOf(reading, item, part);
        return step === undefined ? [] : [step];
    });
}
function stepOf(reading, node, part) {
    const hides = { part };
    if (node.kind !== 'mapping') {
        (0,_reading_js__WEBPACK_IMPORTED_MODULE_3__/* .refuse */ .TR)(reading, (0,_reading_js__WEBPACK_IMPORTED_MODULE_3__/* .placeOf */ .$t)(node), `a step is a ${node.kind}; write a mapping with \`run\` or \`uses\``, hides);
        return undefined;
    }
    const fields = (0,_reading_js__WEBPACK_IMPORTED_MODULE_3__/* .fieldsOf */ .Pf)(node);
    const [kind, second] = kinds.filter((key) => fields.has(key));
    if (kind === undefined || second !== undefined) {
        const found = kind === undefined ? 'neither `run` nor `uses`' : `both \`${kind}\` and \`${second}\``;
        (0,_reading_js__WEBPACK_IMPORTED_MODULE_3__/* .refuse */ .TR)(reading, (0,_reading_js__WEBPACK_IMPORTED_MODULE_3__/* .placeOf */ .$t)(node), `a step has ${found}; write one of ${kinds.join(', ')}`, hides);
        return undefined;
    }
    reading.parts.push({ name: part, span: node.span });
    (0,_reading_js__WEBPACK_IMPORTED_MODULE_3__/* .refuseOtherKeys */ .jD)(reading, node, keysOf[kind], `a step with \`${kind}\``);
    return kindOf(reading, node, fields, kind, part);
}
function baseOf(reading, node, fields) {
    return {
        id: (0,_reading_js__WEBPACK_IMPORTED_MODULE_3__/* .scalarAt */ .C_)(reading, fields, 'id'),
        name: (0,_reading_js__WEBPACK_IMPORTED_MODULE_3__/* .scalarAt */ .C_)(reading, fields, 'name'),
        condition: (0,_read_condition_js__WEBPACK_IMPORTED_MODULE_1__/* .readCondition */ .s)(reading, fields),
        env: (0,_reading_js__WEBPACK_IMPORTED_MODULE_3__/* .namedAt */ .Fp)(reading, fields, 'env'),
        continueOnError: (0,_reading_js__WEBPACK_IMPORTED_MODULE_3__/* .scalarAt */ .C_)(reading, fields, 'continue-on-error'),
        timeoutMinutes: (0,_reading_js__WEBPACK_IMPORTED_MODULE_3__/* .scalarAt */ .C_)(reading, fields, 'timeout-minutes'),
        isBackground: (0,_reading_js__WEBPACK_IMPORTED_MODULE_3__/* .scalarAt */ .C_)(reading, fields, 'background')?.value.toLowerCase() === 'true',
        span: node.span,
    };
}
function kindOf(reading, node, fields, kind, part) {
    const base = baseOf(reading, node, fields);
    switch (kind) {
        case 'run': {
            const run = textOf(reading, node, fields, kind, part);
            const shell = (0,_reading_js__WEBPACK_IMPORTED_MODULE_3__/* .scalarAt */ .C_)(reading, fields, 'shell');
            if (run === undefined || isOverLimit(reading, run, part))
                return undefined;
            return { ...base, kind, run, shell, workingDirectory: (0,_reading_js__WEBPACK_IMPORTED_MODULE_3__/* .scalarAt */ .C_)(reading, fields, 'working-directory') };
        }
        case 'uses': {
            const uses = textOf(reading, node, fields, kind, part);
            return uses && { ...base, kind, uses: (0,_read_uses_js__WEBPACK_IMPORTED_MODULE_2__/* .readUses */ .N)(reading.file.text, uses), with: (0,_reading_js__WEBPACK_IMPORTED_MODULE_3__/* .namedAt */ .Fp)(reading, fields, 'with') };
        }
        case 'parallel': {
            const steps = (0,_reading_js__WEBPACK_IMPORTED_MODULE_3__/* .valueOf */ .RP)(fields, kind);
            return { ...base, kind, steps: steps === undefined ? [] : readSteps(reading, steps, `${part}, `) };
        }
        case 'wait':
        case 'wait-all':
        case 'cancel':
            return { ...base, kind: 'control', control: kind, targets: targetsOf(reading, fields, kind) };
    }
}
function isOverLimit(reading, run, part) {
    const { length } = run.value;
    reading.scriptsLength += length;
    const { scriptLength, scriptsLength } = _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .F;
    const found = length > scriptLength
        ? `the script has ${length} characters, more than ${scriptLength} (limit scriptLength)`
        : `the scripts of the file have more than ${scriptsLength} characters up to here (limit scriptsLength)`;
    const isOver = length > scriptLength || reading.scriptsLength > scriptsLength;
    if (isOver)
        (0,_reading_js__WEBPACK_IMPORTED_MODULE_3__/* .refuseOver */ .Fn)(reading, (0,_reading_js__WEBPACK_IMPORTED_MODULE_3__/* .placeOf */ .$t)(run), `${found}; keep it in a file of the repository`, part);
    return isOver;
}
function targetsOf(reading, fields, control) {
    return control === 'wait-all' ? [] : (0,_reading_js__WEBPACK_IMPORTED_MODULE_3__/* .scalarsAt */ .xj)(reading, fields, control);
}
function textOf(reading, node, fields, kind, part) {
    const value = (0,_reading_js__WEBPACK_IMPORTED_MODULE_3__/* .valueOf */ .RP)(fields, kind);
    if (value?.kind === 'scalar')
        return value;
    const found = value === undefined ? 'holds nothing' : `is a ${value.kind}`;
    (0,_reading_js__WEBPACK_IMPORTED_MODULE_3__/* .refuse */ .TR)(reading, (0,_reading_js__WEBPACK_IMPORTED_MODULE_3__/* .placeOf */ .$t)(value ?? node), `\`${kind}\` ${found}; write a text`, { part });
    return undefined;
}


/***/ }),

/***/ 3437:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ readUses)
});

// EXTERNAL MODULE: ./build/src/workflow/limits.js
var limits = __webpack_require__(147);
;// CONCATENATED MODULE: ./build/src/workflow/parse-target.js

function parseTarget(value) {
    if (value.length > limits/* limits */.F.usesLength) {
        return { kind: 'unreadable', why: `it has ${value.length} characters, more than ${limits/* limits */.F.usesLength} (limit usesLength)` };
    }
    if (value.includes('${{'))
        return { kind: 'unreadable', why: 'it is an expression, which GitHub does not evaluate there' };
    if (value === '.' || value.startsWith('./') || value.startsWith('.\\'))
        return { kind: 'local', path: value.slice(2) };
    if (value.startsWith('$/'))
        return { kind: 'self', path: value.slice(2) };
    if (/^docker:\/\//i.test(value))
        return dockerTarget(value.slice('docker://'.length));
    return repositoryTarget(value);
}
function repositoryTarget(value) {
    const at = value.indexOf('@');
    if (at === -1)
        return { kind: 'unreadable', why: 'it has no `@` with a ref' };
    const ref = value.slice(at + 1);
    if (ref === '')
        return { kind: 'unreadable', why: 'nothing stands behind its `@`' };
    if (/\s/.test(value))
        return { kind: 'unreadable', why: 'it holds a blank' };
    const [owner = '', name = '', ...path] = value.slice(0, at).split(/[\\/]/);
    if (!/^[A-Za-z0-9_-]+$/.test(owner))
        return { kind: 'unreadable', why: 'it does not begin with the name of an owner' };
    if (!/^[A-Za-z0-9_.-]+$/.test(name) || name === '.' || name === '..') {
        return { kind: 'unreadable', why: 'it does not name a repository behind its owner' };
    }
    return { kind: 'repository', owner, name, path: path.join('/'), ref };
}
function dockerTarget(reference) {
    const at = reference.indexOf('@');
    const digest = at === -1 ? '' : reference.slice(at + 1);
    const named = at === -1 ? reference : reference.slice(0, at);
    const colon = named.lastIndexOf(':');
    const hasTag = colon > named.lastIndexOf('/');
    const image = hasTag ? named.slice(0, colon) : named;
    if (image === '' || /\s/.test(reference))
        return { kind: 'unreadable', why: 'it does not name an image' };
    return { kind: 'docker', image, tag: hasTag ? named.slice(colon + 1) : '', digest };
}

;// CONCATENATED MODULE: ./build/src/workflow/read-uses.js

function readUses(text, scalar) {
    return { scalar, target: parseTarget(scalar.value), comment: commentBehind(text, scalar) };
}
function commentBehind(text, scalar) {
    if (scalar.style === 'literal' || scalar.style === 'folded')
        return '';
    const { end } = scalar.span;
    const feed = text.indexOf('\n', end);
    const rest = text.slice(end, feed === -1 ? text.length : feed);
    return /^[ \t\]},]*[ \t]#(.*)$/.exec(rest.trimEnd())?.[1]?.trim() ?? '';
}


/***/ }),

/***/ 1039:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   C_: () => (/* binding */ scalarAt),
/* harmony export */   Fn: () => (/* binding */ refuseOver),
/* harmony export */   Fp: () => (/* binding */ namedAt),
/* harmony export */   GW: () => (/* binding */ problemsOf),
/* harmony export */   Pf: () => (/* binding */ fieldsOf),
/* harmony export */   RP: () => (/* binding */ valueOf),
/* harmony export */   TM: () => (/* binding */ scalarsOf),
/* harmony export */   TR: () => (/* binding */ refuse),
/* harmony export */   jD: () => (/* binding */ refuseOtherKeys),
/* harmony export */   xj: () => (/* binding */ scalarsAt)
/* harmony export */ });
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(147);
/* harmony import */ var _quote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1231);


function placeOf(node) {
    return node.alias ?? node.span;
}
function refuse(reading, place, message, hides) {
    reading.drafts.push({ code: 'schema', message, span: place, hides });
}
function refuseOver(reading, place, message, part) {
    reading.drafts.push({ code: 'yaml-limit', message, span: place, hides: { part } });
}
function fieldsOf(mapping) {
    return new Map(mapping.entries.map((entry) => [entry.key.value, entry]));
}
function valueOf(fields, key) {
    const value = fields.get(key)?.value;
    return value === undefined || (value.kind === 'scalar' && value.type === 'null') ? undefined : value;
}
function scalarAt(reading, fields, key) {
    const value = valueOf(fields, key);
    if (value === undefined || value.kind === 'scalar')
        return value;
    refuse(reading, placeOf(value), `\`${key}\` is a ${value.kind}; write one value`, 'around');
    return undefined;
}
function scalarsAt(reading, fields, key) {
    const value = valueOf(fields, key);
    return value === undefined ? [] : scalarsOf(reading, value, key);
}
function scalarsOf(reading, value, key) {
    if (value.kind === 'scalar')
        return [value];
    const items = value.kind === 'sequence' ? value.items : [value];
    return items.filter((item) => {
        if (item.kind === 'scalar')
            return true;
        refuse(reading, placeOf(item), `\`${key}\` holds a ${item.kind}; write a value or a list of values`, 'around');
        return false;
    });
}
function namedAt(reading, fields, key) {
    const value = valueOf(fields, key);
    if (value === undefined)
        return [];
    if (value.kind === 'mapping')
        return value.entries.map((entry) => ({ name: entry.key, value: entry.value }));
    if (value.kind === 'scalar' && value.expressions.length > 0)
        return [{ name: value, value }];
    refuse(reading, placeOf(value), `\`${key}\` is a ${value.kind}; write a mapping of names to values`, 'around');
    return [];
}
function refuseOtherKeys(reading, mapping, allowed, where) {
    for (const { key } of mapping.entries) {
        if (allowed.has(key.value) || key.value === '<<')
            continue;
        const message = `${(0,_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(key.value)} is not a key of ${where}; allowed are ${[...allowed].join(', ')}`;
        refuse(reading, placeOf(key), message, 'nothing');
    }
}
function problemsOf(reading) {
    const { file, drafts, parts } = reading;
    const sorted = distinct(drafts).toSorted((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
    const problems = sorted.slice(0, _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .F.problems).map((draft) => {
        const { code, message, span, hides } = draft;
        const part = typeof hides === 'object' ? hides.part : hides === 'file' ? undefined : partAround(parts, span)?.name;
        const item = part === undefined ? file.path : `${file.path}: ${part}`;
        return { code, path: file.path, item, message, blinds: hides !== 'nothing', span, file };
    });
    const next = sorted[_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .F.problems];
    if (next === undefined)
        return problems;
    const message = `the file has ${sorted.length} problems, more than the ${_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .F.problems} that are listed (limit problems)`;
    return [...problems, { code: 'yaml-limit', path: file.path, item: file.path, message, blinds: true, span: next.span, file }];
}
function distinct(drafts) {
    const byKey = drafts.map((draft) => {
        const part = typeof draft.hides === 'object' ? draft.hides.part : draft.hides;
        return [`${draft.span.start} ${draft.span.end} ${part} ${draft.message}`, draft];
    });
    return [...new Map(byKey).values()];
}
function partAround(parts, span) {
    let smallest;
    for (const part of parts) {
        if (part.span.start > span.start || part.span.end < span.end)
            continue;
        if (smallest === undefined || part.span.end - part.span.start < smallest.span.end - smallest.span.start)
            smallest = part;
    }
    return smallest;
}


/***/ }),

/***/ 7045:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ runCommands)
/* harmony export */ });
/* harmony import */ var _shell_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3670);

const known = new WeakMap();
function runCommands(run) {
    const found = known.get(run) ?? (0,_shell_js__WEBPACK_IMPORTED_MODULE_0__/* .commandsOf */ .K)(run.value);
    known.set(run, found);
    return found;
}


/***/ }),

/***/ 6961:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E7: () => (/* binding */ isMinted),
/* harmony export */   I7: () => (/* binding */ assignmentsOf),
/* harmony export */   k8: () => (/* binding */ assignedIn)
/* harmony export */ });
/* harmony import */ var _run_commands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7045);

const known = new WeakMap();
const maxTexts = 50;
function assignedIn(script, name) {
    const found = known.get(script) ?? variablesOf((0,_run_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .runCommands */ .a)(script));
    known.set(script, found);
    return found.get(name.toLowerCase()) ?? [];
}
function variablesOf(commands) {
    const variables = new Map();
    for (const [name, text] of commands.flatMap(assignmentsOf)) {
        if (isMinted(text))
            continue;
        const texts = variables.get(name.toLowerCase());
        if (texts === undefined)
            variables.set(name.toLowerCase(), [text]);
        else if (texts.length < maxTexts)
            texts.push(text);
    }
    return variables;
}
const leading = /^(?:then|do|else|elif|if|while|until|!|sudo|env|time|command|-\S*)$/;
const declaring = /^(?:export|local|readonly|declare|typeset)$/;
function assignmentsOf({ assignments, words }) {
    const found = assignments.map(({ name, value }) => [name, value.text]);
    let isDeclaring = false;
    for (const { text } of words) {
        const match = /^([A-Za-z_]\w{0,255})\+?=/.exec(text);
        if (match?.[1] !== undefined)
            found.push([match[1], text.slice(match[0].length)]);
        else if (declaring.test(text))
            isDeclaring = true;
        else if (!isDeclaring && !leading.test(text))
            return found;
    }
    return found;
}
function isMinted(text) {
    return /\$\((?!\s{0,20}(?:echo|printf)\s)|`/.test(text);
}


/***/ }),

/***/ 3670:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ commandsOf),
  o: () => (/* reexport */ programOf)
});

;// CONCATENATED MODULE: ./build/src/workflow/shell-program.js
const reserved = new Set(['if', 'then', 'else', 'elif', 'while', 'until', 'do', '!', '{', '(', '&', '.']);
const wrappers = {
    sudo: ['-u', '-g', '-h', '-p', '-C', '-D', '-R', '-T', '-U', '--user', '--group', '--host', '--chdir'],
    doas: ['-u', '-C'],
    env: ['-u', '-C', '-S', '--unset', '--chdir'],
    exec: ['-a'],
    nohup: [],
    time: ['-f', '-o'],
    builtin: [],
    setsid: [],
    nice: ['-n', '--adjustment'],
    ionice: ['-c', '-n'],
    stdbuf: ['-i', '-o', '-e'],
    chronic: [],
    'xvfb-run': ['-n', '-s', '--server-args', '--server-num'],
    unbuffer: [],
    dotenvx: [],
    corepack: [],
    npx: ['-p', '--package', '-w', '--workspace', '--registry'],
    bunx: ['-p', '--package'],
    uvx: ['--from', '--with', '--python', '-p', '--index', '--index-url'],
    xargs: ['-I', '-n', '-P', '-L', '-d', '-E', '-a', '-s', '--max-args', '--max-procs', '--delimiter', '--arg-file', '--replace'],
};
const runners = {
    npm: ['exec', 'x'],
    pnpm: ['dlx', 'exec'],
    yarn: ['dlx', 'exec'],
    bun: ['x'],
    uv: ['run', 'tool run'],
    pipx: ['run'],
    poetry: ['run'],
    pipenv: ['run'],
    pdm: ['run'],
    rye: ['run'],
    hatch: ['run'],
    pixi: ['run'],
    bundle: ['exec'],
    mise: ['exec', 'x'],
    devbox: ['run'],
    op: ['run'],
    doppler: ['run'],
    infisical: ['run'],
    dotnet: ['tool run'],
};
const runnerOptionsWithValue = new Set([
    '-C',
    '--dir',
    '--prefix',
    '--package',
    '-p',
    '--filter',
    '-F',
    '--project',
    '--directory',
    '--with',
    '--from',
    '--spec',
    '--python',
    '-c',
    '--env-file',
]);
const maxWrappers = 16;
function programOf(command) {
    const found = known.get(command);
    if (found !== undefined)
        return found.program;
    const program = behindWrappers(command);
    known.set(command, { program });
    return program;
}
const known = new WeakMap();
function behindWrappers(command) {
    let words = command.words;
    for (let round = 0; round < maxWrappers; round += 1) {
        const first = words[0];
        if (first === undefined)
            return undefined;
        const name = programName(first);
        if (name === undefined)
            return undefined;
        const inner = unwrapped(name, words.slice(1));
        if (inner === undefined)
            return { name, arguments: words.slice(1) };
        words = inner;
    }
    return undefined;
}
function programName(word) {
    const scoped = /^@[\w.-]+\/[\w.-]+/.exec(word.text)?.[0];
    if (scoped !== undefined)
        return scoped;
    const slash = Math.max(word.text.lastIndexOf('/'), word.text.lastIndexOf('\\'));
    const base = word.text.slice(slash + 1).replace(/\.(?:exe|cmd|bat)$/i, '');
    if (base === '' || (!word.isLiteral && /[$`}]/.test(base)))
        return undefined;
    return base;
}
function unwrapped(name, rest) {
    if (reserved.has(name))
        return rest;
    if (name === 'command')
        return rest[0]?.text.startsWith('-') === true && rest[0].text !== '-p' && rest[0].text !== '--' ? undefined : skipOptions(rest, []);
    if (name === 'timeout' || name === 'gtimeout')
        return skipOptions(rest, ['-s', '-k', '--signal', '--kill-after']).slice(1);
    if (/^(?:python|py|pypy)[\d.]*$/.test(name))
        return behindModule(rest);
    const options = Object.hasOwn(wrappers, name) ? wrappers[name] : undefined;
    if (options !== undefined)
        return packageFirst(name, skipOptions(rest, options));
    return Object.hasOwn(runners, name) ? behindRunner(name, runners[name] ?? [], rest) : undefined;
}
function behindModule(rest) {
    const at = rest.findIndex((word) => !/^-[A-Za-z]+$/.test(word.text) || /^-[A-Za-z]*[mc]$/.test(word.text));
    return at >= 0 && /^-[A-Za-z]*m$/.test(rest[at]?.text ?? '') && rest[at + 1] !== undefined ? rest.slice(at + 1) : undefined;
}
function behindRunner(name, subcommands, rest) {
    const start = rest.length - skipOptions(rest, [...runnerOptionsWithValue]).length;
    for (const subcommand of subcommands) {
        const parts = subcommand.split(' ');
        if (!parts.every((part, index) => rest[start + index]?.text === part))
            continue;
        const behind = skipOptions(rest.slice(start + parts.length), [...runnerOptionsWithValue]);
        return behind.length === 0 ? undefined : packageFirst(name, behind);
    }
    return undefined;
}
function skipOptions(words, withValue) {
    let at = 0;
    while (at < words.length) {
        const text = words[at]?.text ?? '';
        if (text === '--')
            return words.slice(at + 1);
        if (withValue.includes(text))
            at += 2;
        else if (text.startsWith('-') || /^[A-Za-z_]\w*=/.test(text))
            at += 1;
        else
            break;
    }
    return words.slice(at);
}
const packageRunners = new Set(['npx', 'bunx', 'uvx', 'npm', 'pnpm', 'yarn', 'bun', 'pipx', 'uv']);
function packageFirst(runner, words) {
    const first = words[0];
    if (first === undefined || !packageRunners.has(runner))
        return words;
    const version = first.text.indexOf('@', 1);
    return version < 0 ? words : [{ ...first, text: first.text.slice(0, version) }, ...words.slice(1)];
}

;// CONCATENATED MODULE: ./build/src/workflow/shell-assignment.js
const maxName = 256;
function assignmentOf(word) {
    const match = /^(?:\$env:)?([A-Za-z_][A-Za-z0-9_]{0,255})(?:\[[^\]=]{0,255}\])?\+?=/i.exec(word.text.slice(0, 2 * maxName));
    if (match === null)
        return undefined;
    const text = word.text.slice(match[0].length);
    const length = word.span.end - word.span.start;
    const start = word.span.start + Math.min(match[0].length, length);
    const isLiteral = word.isLiteral || (match[0].startsWith('$') && !/[$`]/.test(text));
    return { name: match[1] ?? '', span: word.span, value: { text, isLiteral, span: { start, end: word.span.end } } };
}
function withVariableAssignment(parts) {
    const [variable, equals, value] = parts.words;
    if (variable === undefined || equals === undefined || value === undefined || equals.text !== '=')
        return parts;
    const name = /^\$(?:env:)?([A-Za-z_][A-Za-z0-9_]{0,255})$/i.exec(variable.text)?.[1];
    if (name === undefined)
        return parts;
    return {
        ...parts,
        assignments: [...parts.assignments, { name, value, span: { start: variable.span.start, end: value.span.end } }],
        words: parts.words.slice(3),
    };
}

;// CONCATENATED MODULE: ./build/src/workflow/shell-text.js
class ShellText {
    #text;
    #lines;
    #lineFrom = 0;
    #lineEnd = -1;
    #missing = new Set();
    constructor(text) {
        this.#text = text;
    }
    isLineEnd(index) {
        return this.#text[index] === '\n' || (this.#text[index] === '\r' && this.#text[index + 1] === '\n');
    }
    lineWith(text, from) {
        this.#lines ??= linesByText(this.#text);
        const starts = this.#lines.get(text) ?? [];
        let low = 0;
        let high = starts.length;
        while (low < high) {
            const middle = (low + high) >> 1;
            if ((starts[middle] ?? 0) < from)
                low = middle + 1;
            else
                high = middle;
        }
        return starts[low];
    }
    endOfLine(from) {
        if (from < this.#lineFrom || from > this.#lineEnd) {
            const index = this.#text.indexOf('\n', from);
            this.#lineFrom = from;
            this.#lineEnd = index < 0 ? this.#text.length : index;
        }
        return this.#lineEnd;
    }
    closing(text, from) {
        if (this.#missing.has(text))
            return undefined;
        const index = this.#text.indexOf(text, from);
        if (index < 0)
            this.#missing.add(text);
        return index < 0 ? undefined : index + text.length;
    }
    expressionEnd(at) {
        const text = this.#text;
        if (this.#missing.has('quoted }}'))
            return this.closing('}}', at + 3);
        let isQuoted = false;
        for (let index = at + 3; index < text.length; index += 1) {
            if (text[index] === "'")
                isQuoted = !isQuoted;
            else if (!isQuoted && text.startsWith('}}', index))
                return index + 2;
        }
        this.#missing.add('quoted }}');
        return this.closing('}}', at + 3);
    }
}
function linesByText(script) {
    const lines = new Map();
    let start = 0;
    for (const line of script.split('\n')) {
        const text = line.replace(/^\t+/, '').replace(/\r$/, '');
        const starts = lines.get(text);
        if (starts === undefined)
            lines.set(text, [start]);
        else
            starts.push(start);
        start += line.length + 1;
    }
    return lines;
}

;// CONCATENATED MODULE: ./build/src/workflow/shell-scanner.js


const maxDepth = 32;
class ShellScanner {
    commands = [];
    #script;
    #text;
    #at = 0;
    #pipelines = 0;
    #word;
    #command = emptyCommand();
    #heredocs = [];
    hasOpenQuote = false;
    #isBackslashEscape;
    constructor(script, isBackslashEscape) {
        this.#script = script;
        this.#text = new ShellText(script);
        this.#isBackslashEscape = isBackslashEscape;
    }
    scan() {
        this.#list('', 0);
    }
    #list(terminator, depth) {
        const outer = { word: this.#word, command: this.#command, pipeline: this.#pipelines };
        this.#word = undefined;
        this.#command = emptyCommand();
        this.#pipelines += 1;
        let pipeline = this.#pipelines;
        let parentheses = 0;
        while (this.#at < this.#script.length) {
            const char = this.#script[this.#at] ?? '';
            if (char === terminator && parentheses === 0)
                break;
            if (terminator === ')' && char === '(')
                parentheses += 1;
            if (terminator === ')' && char === ')')
                parentheses -= 1;
            const joins = this.#separator(char);
            if (joins === undefined) {
                this.#token(char, depth);
                continue;
            }
            this.#endCommand(pipeline);
            if (joins === 'sequence') {
                this.#pipelines += 1;
                pipeline = this.#pipelines;
            }
        }
        this.#endCommand(pipeline);
        if (terminator !== '')
            this.#at = Math.min(this.#at + 1, this.#script.length);
        this.#word = outer.word;
        this.#command = outer.command;
    }
    #separator(char) {
        const next = this.#script[this.#at + 1] ?? '';
        if (char === '\n') {
            this.#at += 1;
            this.#endWord();
            this.#skipHeredocs();
            return 'sequence';
        }
        if (char === '&' && next === '>')
            return undefined;
        if (char === '|' && next !== '|') {
            this.#at += next === '&' ? 2 : 1;
            return 'pipe';
        }
        if (char === ';' || char === '&' || char === '|' || char === '(' || char === ')') {
            this.#at += next === char && char !== '(' && char !== ')' ? 2 : 1;
            return 'sequence';
        }
        if ((char === '{' || char === '}') && this.#word === undefined && /^[\s;&|)]?$/.test(next)) {
            this.#at += 1;
            return 'sequence';
        }
        return undefined;
    }
    #token(char, depth) {
        const script = this.#script;
        if (char === ' ' || char === '\t' || char === '\r') {
            this.#at += 1;
            this.#endWord();
        }
        else if (char === '#' && this.#word === undefined) {
            this.#at = this.#text.endOfLine(this.#at);
        }
        else if (script.startsWith('<#', this.#at) && this.#word === undefined) {
            this.#at = this.#text.closing('#>', this.#at + 2) ?? this.#text.endOfLine(this.#at);
        }
        else if ((char === '<' || char === '>') && script[this.#at + 1] === '(' && depth < maxDepth) {
            this.#substitution(depth);
        }
        else if (char === '<' || char === '>' || (char === '&' && script[this.#at + 1] === '>')) {
            this.#redirect();
        }
        else {
            this.#part(char, depth);
        }
    }
    #part(char, depth) {
        const script = this.#script;
        const next = script[this.#at + 1] ?? '';
        if (char === '$' && this.#expansion(depth))
            return;
        if ((char === '\\' && this.#isBackslashEscape) || (char === '`' && this.#text.isLineEnd(this.#at + 1)))
            this.#escape();
        else if (char === '`')
            this.#backtick(depth, Number.POSITIVE_INFINITY);
        else if (char === "'")
            this.#singleQuoted();
        else if (char === '"')
            this.#doubleQuoted(depth);
        else if (char === '@' && (next === '"' || next === "'") && this.#text.isLineEnd(this.#at + 2))
            this.#hereString(next);
        else
            this.#take(1);
    }
    #expansion(depth) {
        const script = this.#script;
        if (script.startsWith('${{', this.#at)) {
            const end = this.#text.expressionEnd(this.#at);
            if (end === undefined)
                return false;
            this.#take(end - this.#at, false);
            return true;
        }
        if (script[this.#at + 1] === '(' && depth < maxDepth) {
            this.#substitution(depth);
            return true;
        }
        if (script[this.#at + 1] === '{') {
            this.#braced();
            return true;
        }
        if (/[A-Za-z0-9_@*#?$!-]/.test(script[this.#at + 1] ?? '')) {
            this.#take(2, false);
            return true;
        }
        return false;
    }
    #substitution(depth) {
        const start = this.#at;
        this.#open(start);
        this.#at += 2;
        this.#list(')', depth + 1);
        this.#append(this.#script.slice(start, this.#at), false);
    }
    #braced() {
        const script = this.#script;
        let end = this.#at + 2;
        let depth = 1;
        while (end < script.length && depth > 0 && script[end] !== '\n') {
            if (script[end] === '{')
                depth += 1;
            if (script[end] === '}')
                depth -= 1;
            end += 1;
        }
        this.#take(end - this.#at, false);
    }
    #escape() {
        const end = this.#at + 1;
        if (this.#text.isLineEnd(end)) {
            this.#at = end + (this.#script[end] === '\r' ? 2 : 1);
            return;
        }
        this.#open(this.#at);
        this.#at = Math.min(end + 1, this.#script.length);
        this.#append(this.#script.slice(end, this.#at), true);
    }
    #backtick(depth, limit) {
        const close = this.#text.closing('`', this.#at + 1);
        if (close === undefined || close > limit || depth >= maxDepth) {
            this.#open(this.#at);
            this.#at = Math.min(this.#at + 2, this.#script.length);
            this.#append(this.#script.slice(this.#at - 1, this.#at), true);
            return;
        }
        const start = this.#at;
        this.#open(start);
        this.#at += 1;
        this.#list('`', depth + 1);
        this.#append(this.#script.slice(start, this.#at), false);
    }
    #singleQuoted() {
        const script = this.#script;
        if (this.#text.closing("'", this.#at + 1) === undefined) {
            this.#take(1);
            return;
        }
        this.#open(this.#at);
        this.#at += 1;
        let from = this.#at;
        while (this.#at < script.length && script[this.#at] !== "'") {
            const end = script.startsWith('${{', this.#at) ? this.#text.expressionEnd(this.#at) : undefined;
            if (end === undefined) {
                this.#at += 1;
                continue;
            }
            this.#append(script.slice(from, this.#at), true);
            this.#append(script.slice(this.#at, end), false);
            this.#at = end;
            from = end;
        }
        this.#append(script.slice(from, this.#at), true);
        this.#at = Math.min(this.#at + 1, script.length);
        this.#append('', true);
    }
    #doubleQuoted(depth) {
        const script = this.#script;
        this.#open(this.#at);
        this.#at += 1;
        while (this.#at < script.length && script[this.#at] !== '"') {
            const char = script[this.#at] ?? '';
            if (char === '$' && this.#expansion(depth))
                continue;
            if (char === '`')
                this.#backtick(depth, this.#text.endOfLine(this.#at));
            else if (char === '\\' && this.#isBackslashEscape && /["\\$`\r\n]/.test(script[this.#at + 1] ?? ''))
                this.#escape();
            else
                this.#take(1);
        }
        if (this.#at >= script.length)
            this.hasOpenQuote = true;
        this.#at = Math.min(this.#at + 1, script.length);
        this.#append('', true);
    }
    #hereString(quote) {
        const end = this.#text.closing(`\n${quote}@`, this.#at + 2);
        if (end === undefined)
            this.#take(1);
        else
            this.#take(end - this.#at, quote === "'");
    }
    #redirect() {
        const word = this.#word;
        if (word !== undefined && /^(\d+|\*)$/.test(word.text))
            this.#word = undefined;
        this.#endWord();
        const operator = /^(?:&>>?|<<<|<<-?|<>|[<>]&|>>|>\||[<>])/.exec(this.#script.slice(this.#at, this.#at + 3))?.[0] ?? '>';
        this.#at += operator.length;
        this.#command.operator = operator;
    }
    #open(start) {
        this.#word ??= { start, end: start, text: '', isLiteral: true };
    }
    #take(length, isLiteral = true) {
        this.#open(this.#at);
        const end = Math.min(this.#at + length, this.#script.length);
        const text = this.#script.slice(this.#at, end);
        this.#at = end;
        this.#append(text, isLiteral);
    }
    #append(text, isLiteral) {
        if (this.#word === undefined)
            return;
        this.#word.text += text;
        this.#word.end = this.#at;
        this.#word.isLiteral &&= isLiteral;
    }
    #endWord() {
        if (this.#word === undefined)
            return;
        const { start, end, text, isLiteral } = this.#word;
        this.#word = undefined;
        const word = { text, isLiteral, span: { start, end } };
        const command = this.#command;
        if (command.operator !== undefined) {
            const redirect = {
                operator: command.operator.startsWith('<<') && command.operator !== '<<<' ? '<<' : command.operator,
                target: word,
            };
            command.redirects.push(redirect);
            if (redirect.operator === '<<')
                this.#heredocs.push(redirect);
            command.operator = undefined;
            return;
        }
        const isQuoted = /["']/.test(this.#script[start] ?? '');
        const assignment = command.words.length === 0 && !isQuoted ? assignmentOf(word) : undefined;
        if (assignment === undefined)
            command.words.push(word);
        else
            command.assignments.push(assignment);
    }
    #endCommand(pipeline) {
        this.#endWord();
        const { words, assignments, redirects } = withVariableAssignment(this.#command);
        this.#command = emptyCommand();
        const spans = [
            ...assignments.map((item) => item.span),
            ...words.map((word) => word.span),
            ...redirects.map((item) => item.target.span),
        ];
        if (spans.length === 0)
            return;
        let start = Number.POSITIVE_INFINITY;
        let end = 0;
        for (const span of spans) {
            start = Math.min(start, span.start);
            end = Math.max(end, span.end);
        }
        this.commands.push({ words, assignments, redirects, pipeline, span: { start, end } });
    }
    #skipHeredocs() {
        const waiting = this.#heredocs;
        this.#heredocs = [];
        for (const redirect of waiting) {
            const close = this.#text.lineWith(redirect.target.text, this.#at);
            if (close === undefined)
                continue;
            redirect.body = { start: this.#at, end: close };
            this.#at = Math.min(this.#text.endOfLine(close) + 1, this.#script.length);
        }
    }
}
function emptyCommand() {
    return { words: [], assignments: [], redirects: [], operator: undefined };
}

;// CONCATENATED MODULE: ./build/src/workflow/shell.js



const maxNesting = 4;
const shells = new Set(['bash', 'sh', 'zsh', 'dash', 'ksh', 'ash', 'busybox', 'pwsh', 'powershell', 'su']);
function commandsOf(script) {
    const all = [];
    let pipelines = 0;
    let parts = [{ text: script, span: { start: 0, end: script.length }, isVerbatim: true }];
    for (let nesting = 0; nesting <= maxNesting && parts.length > 0; nesting += 1) {
        const inner = [];
        for (const part of parts) {
            const before = pipelines;
            for (const command of scanned(part.text)) {
                all.push(placed(command, part, before));
                pipelines = Math.max(pipelines, before + command.pipeline);
                inner.push(...scriptsOf(command, part));
            }
        }
        parts = inner;
    }
    return all.toSorted((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
}
function scanned(script) {
    const posix = new ShellScanner(script, true);
    posix.scan();
    if (!posix.hasOpenQuote)
        return posix.commands;
    const powershell = new ShellScanner(script, false);
    powershell.scan();
    return powershell.hasOpenQuote ? posix.commands : powershell.commands;
}
function scriptsOf(command, part) {
    const program = programOf(command);
    if (program === undefined)
        return [];
    const isEval = program.name === 'eval' || /^(?:iex|invoke-expression)$/i.test(program.name);
    if (isEval && program.arguments.length > 1) {
        return [{ text: program.arguments.map((word) => word.text).join(' '), span: spanIn(part, command.span), isVerbatim: false }];
    }
    if (isEval)
        return program.arguments.map((word) => partOf(word, part));
    if (!shells.has(program.name.toLowerCase()))
        return [];
    const flag = program.arguments.findIndex((word) => /^-(?:[a-z]*c|command)$/i.test(word.text));
    const word = program.arguments[flag + 1];
    if (flag >= 0)
        return word === undefined ? [] : [partOf(word, part)];
    return command.redirects.flatMap(({ body }) => body === undefined ? [] : [{ text: part.text.slice(body.start, body.end), span: spanIn(part, body), isVerbatim: part.isVerbatim }]);
}
function partOf(word, part) {
    const { start, end } = word.span;
    const quoted = { start: start + 1, end: end - 1 };
    for (const span of [word.span, quoted]) {
        if (part.text.slice(span.start, span.end) === word.text)
            return { text: word.text, span: spanIn(part, span), isVerbatim: part.isVerbatim };
    }
    return { text: word.text, span: spanIn(part, { start, end }), isVerbatim: false };
}
function spanIn(part, span) {
    return part.isVerbatim ? { start: part.span.start + span.start, end: part.span.start + span.end } : part.span;
}
function placed(command, part, pipelines) {
    const at = (item) => ({ ...item, span: spanIn(part, item.span) });
    return {
        words: command.words.map(at),
        assignments: command.assignments.map((item) => ({ ...at(item), value: at(item.value) })),
        redirects: command.redirects.map((item) => ({
            operator: item.operator,
            target: at(item.target),
            ...(item.body === undefined ? {} : { body: spanIn(part, item.body) }),
        })),
        pipeline: pipelines + command.pipeline,
        span: spanIn(part, command.span),
    };
}


/***/ }),

/***/ 4859:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ spanInFile),
  g: () => (/* binding */ spanMapper)
});

;// CONCATENATED MODULE: ./build/src/workflow/scalar-pieces.js
function scalarPieces(text, scalar) {
    const { start, end } = scalar.span;
    switch (scalar.style) {
        case 'plain':
            return flowLines(text, start, end, scalar.value, false);
        case 'single':
            return flowLines(text, start + 1, end - 1, scalar.value, true);
        case 'double':
            return doubleQuoted(text, start + 1, end - 1, scalar.value);
        case 'literal':
        case 'folded':
            return blockLines(text, start, end, scalar.value);
    }
}
function linesOf(text, start, end) {
    const lines = [];
    let from = start;
    for (;;) {
        const feed = text.indexOf('\n', from);
        if (feed === -1 || feed >= end)
            break;
        lines.push({ start: from, end: feed > from && text.charAt(feed - 1) === '\r' ? feed - 1 : feed });
        from = feed + 1;
    }
    lines.push({ start: from, end });
    return lines;
}
const isBlank = (character) => character === ' ' || character === '\t';
class Alignment {
    pieces = [];
    #text;
    #value;
    #at = 0;
    #fileAt;
    constructor(text, value, fileStart) {
        this.#text = text;
        this.#value = value;
        this.#fileAt = fileStart;
    }
    breaks(fileStart, isSpacePossible) {
        let next = this.#at;
        while (this.#value.charAt(next) === '\n')
            next += 1;
        if (next === this.#at && isSpacePossible && this.#value.charAt(next) === ' ')
            next += 1;
        this.#push(next - this.#at, this.#fileAt, fileStart - this.#fileAt);
        this.#fileAt = fileStart;
    }
    fold(count, fileStart) {
        return this.replace(count === 1 ? ' ' : '\n'.repeat(count - 1), this.#fileAt, fileStart);
    }
    copy(start, end) {
        if (!this.#value.startsWith(this.#text.slice(start, end), this.#at))
            return false;
        this.#push(end - start, start, end - start);
        this.#fileAt = end;
        return true;
    }
    replace(value, start, end) {
        if (!this.#value.startsWith(value, this.#at))
            return false;
        this.#push(value.length, start, end - start);
        this.#fileAt = end;
        return true;
    }
    close(fileEnd) {
        this.breaks(fileEnd, false);
        return this.#at === this.#value.length ? this.pieces : undefined;
    }
    #push(length, inFile, fileLength) {
        if (length > 0)
            this.pieces.push({ inValue: this.#at, length, inFile, fileLength });
        this.#at += length;
    }
}
function flowLines(text, start, end, value, isQuoted) {
    const alignment = new Alignment(text, value, start);
    const lines = linesOf(text, start, end);
    let breaks = 0;
    for (const [index, line] of lines.entries()) {
        let from = line.start;
        let to = line.end;
        const isLast = index === lines.length - 1;
        if (index > 0)
            while (from < to && isBlank(text.charAt(from)))
                from += 1;
        if (!isLast)
            while (to > from && isBlank(text.charAt(to - 1)))
                to -= 1;
        if (from < to || isLast) {
            if (breaks > 0 && !alignment.fold(breaks, from))
                return undefined;
            if (!(isQuoted ? copyQuoted(alignment, text, from, to) : alignment.copy(from, to)))
                return undefined;
            breaks = 0;
        }
        breaks += 1;
    }
    return alignment.close(end);
}
function copyQuoted(alignment, text, start, end) {
    let from = start;
    for (;;) {
        const quote = text.indexOf("''", from);
        if (quote === -1 || quote >= end)
            return alignment.copy(from, end);
        if (!alignment.copy(from, quote) || !alignment.replace("'", quote, quote + 2))
            return false;
        from = quote + 2;
    }
}
const escapes = new Map([
    ['0', '\0'],
    ['a', '\x07'],
    ['b', '\b'],
    ['e', '\x1b'],
    ['f', '\f'],
    ['n', '\n'],
    ['r', '\r'],
    ['t', '\t'],
    ['v', '\v'],
    ['N', '\u0085'],
    ['_', '\u00a0'],
    ['L', '\u2028'],
    ['P', '\u2029'],
]);
const codeLengths = new Map([
    ['x', 2],
    ['u', 4],
    ['U', 8],
]);
function doubleQuoted(text, start, end, value) {
    const alignment = new Alignment(text, value, start);
    const stop = /[ \t]*\r?\n[ \t\r\n]*|\\\r?\n[ \t]*|\\[\s\S]/g;
    let from = start;
    stop.lastIndex = start;
    for (let match = stop.exec(text); match !== null && match.index < end; match = stop.exec(text)) {
        if (!alignment.copy(from, match.index))
            return undefined;
        const next = escapeAt(alignment, text, match[0], match.index);
        if (next === undefined)
            return undefined;
        from = Math.min(next, end);
        stop.lastIndex = from;
    }
    return alignment.copy(from, end) ? alignment.close(end) : undefined;
}
function escapeAt(alignment, text, matched, start) {
    const end = start + matched.length;
    if (!matched.startsWith('\\'))
        return alignment.fold(matched.split('\n').length - 1, end) ? end : undefined;
    const code = matched.charAt(1);
    if (code === '\n' || code === '\r')
        return end;
    const digits = codeLengths.get(code);
    if (digits === undefined)
        return alignment.replace(escapes.get(code) ?? code, start, end) ? end : undefined;
    const point = Number.parseInt(text.slice(end, end + digits), 16);
    if (!(point <= 0x10ffff))
        return undefined;
    return alignment.replace(String.fromCodePoint(point), start, end + digits) ? end + digits : undefined;
}
function blockLines(text, start, end, value) {
    const [header, ...lines] = linesOf(text, start, end);
    const first = lines.find((line) => spacesAt(text, line.start, line.end) < line.end - line.start);
    if (header === undefined || first === undefined)
        return new Alignment(text, value, end).close(end);
    const indentation = spacesAt(text, first.start, first.end) - spacesOfFirstLine(value);
    const alignment = new Alignment(text, value, Math.min(header.end, end));
    for (const [index, line] of lines.entries()) {
        const from = Math.min(line.start + Math.max(indentation, 0), line.end);
        if (from === line.end || spacesAt(text, line.start, line.end) < indentation)
            continue;
        alignment.breaks(from, index > 0 && text.charAt(from) !== ' ');
        if (!alignment.copy(from, line.end)) {
            if (text.slice(from, line.end).trim() === '')
                break;
            return undefined;
        }
    }
    return alignment.close(end);
}
function spacesAt(text, start, end) {
    let at = start;
    while (at < end && text.charAt(at) === ' ')
        at += 1;
    return at - start;
}
function spacesOfFirstLine(value) {
    const content = /[^ \n]/.exec(value)?.index ?? 0;
    return content - (value.lastIndexOf('\n', content - 1) + 1);
}

;// CONCATENATED MODULE: ./build/src/workflow/span-in-file.js

function spanInFile(file, scalar, inValue) {
    const mapper = mappers.get(scalar) ?? spanMapper(file.text, scalar);
    mappers.set(scalar, mapper);
    return mapper(inValue);
}
const mappers = new WeakMap();
function spanMapper(text, scalar) {
    const pieces = scalarPieces(text, scalar);
    return (inValue) => {
        if (pieces === undefined)
            return scalar.span;
        const start = offsetOf(pieces, inValue.start, false) ?? scalar.span.end;
        if (inValue.end <= inValue.start)
            return { start, end: start };
        return { start, end: offsetOf(pieces, inValue.end - 1, true) ?? scalar.span.end };
    };
}
function offsetOf(pieces, at, isEnd) {
    let low = 0;
    let high = pieces.length - 1;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((pieces[middle]?.inValue ?? 0) <= at)
            low = middle;
        else
            high = middle - 1;
    }
    const piece = pieces[low];
    if (piece === undefined || at >= piece.inValue + piece.length)
        return undefined;
    if (piece.length === piece.fileLength)
        return piece.inFile + at - piece.inValue + (isEnd ? 1 : 0);
    return isEnd ? piece.inFile + piece.fileLength : piece.inFile;
}


/***/ }),

/***/ 4165:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PX: () => (/* binding */ stepSites),
/* harmony export */   nd: () => (/* binding */ actionSites)
/* harmony export */ });
/* unused harmony export jobSites */
/* harmony import */ var _walk_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9918);

function stepSites(workflow) {
    return workflow.jobs.flatMap((job) => jobSites(workflow, job));
}
function jobSites(workflow, job) {
    return job.kind === 'steps' ? sites(workflow.file, job, job.steps, [job.env, workflow.env]) : [];
}
function actionSites(action) {
    return action.runs.kind === 'composite' ? sites(action.file, undefined, action.runs.steps, []) : [];
}
function sites(file, job, steps, outer) {
    const all = [...(0,_walk_js__WEBPACK_IMPORTED_MODULE_0__/* .flatten */ .Bq)(steps)];
    return all.map((step, index) => ({ file, job, step, before: { steps: all, count: index }, env: [step.env, ...outer] }));
}


/***/ }),

/***/ 6602:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ noSteps),
/* harmony export */   k: () => (/* binding */ lastBefore)
/* harmony export */ });
const noSteps = { steps: [], count: 0 };
function lastBefore(values, before) {
    let low = 0;
    let high = values.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((values[middle]?.index ?? 0) < before.count)
            low = middle + 1;
        else
            high = middle;
    }
    return values[low - 1];
}


/***/ }),

/***/ 9422:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ sourceOf)
});

// EXTERNAL MODULE: ./build/src/workflow/context-path.js
var context_path = __webpack_require__(2182);
// EXTERNAL MODULE: ./build/src/workflow/embedded-expressions.js
var embedded_expressions = __webpack_require__(5099);
// EXTERNAL MODULE: ./build/src/workflow/shell-variables.js
var shell_variables = __webpack_require__(6961);
// EXTERNAL MODULE: ./build/src/workflow/steps-before.js
var steps_before = __webpack_require__(6602);
// EXTERNAL MODULE: ./build/src/workflow/visit-expression.js
var visit_expression = __webpack_require__(9219);
// EXTERNAL MODULE: ./build/src/workflow/run-commands.js
var run_commands = __webpack_require__(7045);
;// CONCATENATED MODULE: ./build/src/workflow/written-values.js


const files = ['GITHUB_ENV', 'GITHUB_OUTPUT'];
const known = new WeakMap();
function writtenVariable(before, name) {
    return (0,steps_before/* lastBefore */.k)(valuesOf(before.steps).get(`GITHUB_ENV ${name.toLowerCase()}`) ?? [], before);
}
function writtenOutput(before, id, name) {
    return (0,steps_before/* lastBefore */.k)(valuesOf(before.steps).get(`GITHUB_OUTPUT ${id.toLowerCase()} ${name.toLowerCase()}`) ?? [], before);
}
function valuesOf(steps) {
    const found = known.get(steps);
    if (found !== undefined)
        return found;
    const values = new Map();
    for (const [index, step] of steps.entries()) {
        if (step.kind !== 'run')
            continue;
        for (const file of files.filter((name) => step.run.value.toUpperCase().includes(name))) {
            for (const [name, text] of assignmentsTo(file, step.run)) {
                const key = file === 'GITHUB_ENV' ? `${file} ${name}` : `${file} ${step.id?.value.toLowerCase() ?? ''} ${name}`;
                const list = values.get(key);
                if (list === undefined)
                    values.set(key, [{ step, index, text }]);
                else
                    list.push({ step, index, text });
            }
        }
    }
    known.set(steps, values);
    return values;
}
function assignmentsTo(file, run) {
    const commands = (0,run_commands/* runCommands */.a)(run);
    const isFile = (word) => word.text.toUpperCase().includes(file);
    const pipelines = new Set(commands
        .filter(({ words, redirects }) => words.some(isFile) || redirects.some(({ target }) => isFile(target)))
        .map((item) => item.pipeline));
    return commands.flatMap(({ words, redirects, pipeline }) => {
        if (!pipelines.has(pipeline))
            return [];
        const bodies = redirects.flatMap(({ body }) => (body === undefined ? [] : run.value.slice(body.start, body.end).split('\n')));
        return [...words.map(({ text }) => text), ...bodies].flatMap((text) => {
            const match = /^\s*([A-Za-z_][\w-]{0,255})=/.exec(text);
            return match?.[1] === undefined ? [] : [[match[1].toLowerCase(), text.slice(match[0].length)]];
        });
    });
}

;// CONCATENATED MODULE: ./build/src/workflow/value-source.js






const maxDepth = 100;
const order = ['secret', 'variable', 'literal', 'open', 'output', 'token', 'empty'];
function sourceOf(text, scope) {
    return strongest(sourcesOf(text, scope, new Set()));
}
function strongest(sources) {
    for (const kind of order) {
        const found = sources.find((source) => source.kind === kind);
        if (found !== undefined)
            return found;
    }
    return { kind: 'empty' };
}
function sourcesOf(text, scope, seen) {
    if (text.trim() === '')
        return [{ kind: 'empty' }];
    const embedded = (0,embedded_expressions/* embeddedExpressions */.g)(text);
    const sources = embedded.flatMap(({ expression }) => sourcesOfExpression(expression, scope, seen));
    if (scope.isScript)
        sources.push(...variablesIn(text).flatMap((name) => variable(name, scope, seen)));
    if (sources.length > 0)
        return sources;
    return [
        embedded.length > 0 || (scope.isScript && /[$`]/.test(text)) ? { kind: 'open', name: 'an expression' } : { kind: 'literal', text },
    ];
}
function variablesIn(text) {
    return [...text.matchAll(/\$(?:env:|\{env:|\{)?([A-Za-z_]\w{0,255})/gi)].flatMap((match) => (match[1] === undefined ? [] : [match[1]]));
}
function sourcesOfExpression(expression, scope, seen) {
    if (expression.kind === 'literal')
        return [{ kind: 'literal', text: String(expression.value) }];
    const sources = [];
    const inner = new Set();
    (0,visit_expression/* visitExpression */.w)(expression, (node) => {
        if (node.kind === 'property' || node.kind === 'index' || node.kind === 'filter')
            inner.add(node.object);
        if (inner.has(node) || node.kind === 'literal' || node.kind === 'binary' || node.kind === 'not' || node.kind === 'call')
            return;
        sources.push(...sourcesOfAccess(node, scope, seen));
    });
    return sources;
}
function sourcesOfAccess(node, scope, seen) {
    const path = (0,context_path/* contextPath */.V)(node) ?? rootOf(node);
    const [context, name = '*'] = path;
    switch (context) {
        case 'secrets':
            return [/^github_token$/i.test(name) ? { kind: 'token' } : { kind: 'secret', name }];
        case 'vars':
            return [{ kind: 'variable', name }];
        case 'github':
            if (name.toLowerCase() === 'token')
                return [{ kind: 'token' }];
            return name.toLowerCase() === 'event' && path[2]?.toLowerCase() === 'inputs' ? given(path[3] ?? '*', scope) : [];
        case 'env':
            return variable(name, scope, seen);
        case 'inputs':
            return given(name, scope);
        case 'steps':
            return stepOutput(name, path[3] ?? '', scope, seen);
        case 'needs':
        case 'jobs':
            return [{ kind: 'output' }];
        case 'matrix':
        case 'strategy':
            return [{ kind: 'open', name: context }];
        default:
            return [];
    }
}
function given(name, scope) {
    const sources = scope.input(name);
    return sources.length > 0 ? sources : [{ kind: 'open', name: `inputs.${name}` }];
}
function rootOf(node) {
    let root = node;
    while (root.kind === 'property' || root.kind === 'index' || root.kind === 'filter')
        root = root.object;
    return root.kind === 'context' ? [root.name.toLowerCase()] : [];
}
function variable(name, scope, seen) {
    const key = `${scope.env.length} ${name.toLowerCase()}`;
    if (seen.has(key))
        return [];
    seen.add(key);
    if ((scope.depth ?? 0) >= maxDepth)
        return [{ kind: 'secret', name: '*' }];
    const assigned = scope.isScript && scope.script !== undefined ? (0,shell_variables/* assignedIn */.k8)(scope.script, name) : [];
    const inner = { ...scope, depth: (scope.depth ?? 0) + 1 };
    const own = assigned.flatMap((text) => sourcesOf(text, inner, seen));
    const sources = [...own, ...setVariable(name, scope, seen)];
    return sources.length > 0 ? sources : [{ kind: 'open', name }];
}
function setVariable(name, scope, seen) {
    for (const [index, layer] of scope.env.entries()) {
        const value = namedIn(layer, name);
        if (value?.kind !== 'scalar')
            continue;
        const outer = { ...scope, env: scope.env.slice(index + 1), before: steps_before/* noSteps */.j, isScript: false, depth: (scope.depth ?? 0) + 1 };
        return sourcesOf(value.value, outer, seen);
    }
    const written = writtenVariable(scope.before, name);
    return written === undefined ? (scope.around?.(name) ?? []) : sourcesOfWritten(written, scope, seen);
}
function stepOutput(id, name, scope, seen) {
    const key = `output ${id.toLowerCase()} ${name.toLowerCase()}`;
    if (seen.has(key))
        return [];
    seen.add(key);
    if ((scope.depth ?? 0) >= maxDepth)
        return [{ kind: 'secret', name: '*' }];
    const written = writtenOutput(scope.before, id, name);
    const sources = written === undefined ? [] : sourcesOfWritten(written, scope, seen);
    const lasting = sources.filter(({ kind }) => kind === 'secret' || kind === 'variable');
    return lasting.length > 0 ? lasting : [{ kind: 'output' }];
}
function sourcesOfWritten({ step, index, text }, scope, seen) {
    const before = { steps: scope.before.steps, count: index };
    const inner = {
        ...scope,
        env: [step.env, ...scope.env.slice(1)],
        before,
        isScript: true,
        script: step.run,
        depth: (scope.depth ?? 0) + 1,
    };
    return sourcesOf(text, inner, seen);
}
const indexes = new WeakMap();
function namedIn(layer, name) {
    const index = indexes.get(layer) ?? new Map(layer.map((item) => [item.name.value.toLowerCase(), item.value]));
    indexes.set(layer, index);
    return index.get(name.toLowerCase());
}


/***/ }),

/***/ 9219:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ visitExpression)
/* harmony export */ });
function visitExpression(expression, visit) {
    const open = [expression];
    for (let node = open.pop(); node !== undefined; node = open.pop()) {
        visit(node);
        const below = operandsOf(node);
        for (let index = below.length - 1; index >= 0; index -= 1) {
            const operand = below[index];
            if (operand !== undefined)
                open.push(operand);
        }
    }
}
function operandsOf(node) {
    switch (node.kind) {
        case 'literal':
        case 'context':
            return [];
        case 'property':
        case 'filter':
            return [node.object];
        case 'index':
            return [node.object, node.index];
        case 'call':
            return node.arguments;
        case 'not':
            return [node.operand];
        case 'binary':
            return [node.left, node.right];
        case 'error':
            return node.partial;
    }
}


/***/ }),

/***/ 9918:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B_: () => (/* binding */ stepsOf),
/* harmony export */   Bq: () => (/* binding */ flatten),
/* harmony export */   E5: () => (/* binding */ stepsOfJob),
/* harmony export */   VL: () => (/* binding */ stepsOfAction)
/* harmony export */ });
function* flatten(steps) {
    for (const step of steps) {
        yield step;
        if (step.kind === 'parallel')
            yield* flatten(step.steps);
    }
}
function stepsOfJob(job) {
    return job.kind === 'steps' ? [...flatten(job.steps)] : [];
}
function* stepsOf(workflow) {
    for (const job of workflow.jobs) {
        if (job.kind !== 'steps')
            continue;
        for (const step of flatten(job.steps))
            yield { job, step };
    }
}
function stepsOfAction(action) {
    return action.runs.kind === 'composite' ? [...flatten(action.runs.steps)] : [];
}


/***/ })

};
