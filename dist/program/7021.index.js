export const id = 7021;
export const ids = [7021];
export const modules = {

/***/ 69883:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ strictestTerms),
/* harmony export */   y: () => (/* binding */ environmentTermsOf)
/* harmony export */ });
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60379);
/* harmony import */ var _location_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54582);


function environmentTermsOf(entries, name) {
    const meant = entries.filter(({ pattern }) => isMeant(pattern, name));
    const layers = [...new Set(meant.map(layerOf))].toSorted((a, b) => a - b);
    return layers.reduce((above, layer) => {
        const own = meant.filter((entry) => layerOf(entry) === layer).toSorted(bySpecificity);
        const closed = overlaid(undefined, own.filter(({ isOpened }) => isOpened !== true));
        const tightened = above === undefined || closed === undefined ? (above ?? closed) : strictestTerms(above, closed);
        return overlaid(tightened, own.filter(({ isOpened }) => isOpened === true));
    }, undefined);
}
function isMeant(pattern, name) {
    return (0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesGlob */ .kt)(pattern.toLowerCase(), name.toLowerCase());
}
function layerOf({ layer }) {
    return layer ?? 0;
}
function bySpecificity(a, b) {
    const globs = Number((0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .isGlob */ .fg)(b.pattern)) - Number((0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .isGlob */ .fg)(a.pattern));
    return globs || a.pattern.length - b.pattern.length || (0,_location_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n6)(a.pattern, b.pattern);
}
function overlaid(ground, entries) {
    return entries.reduce((below, entry) => {
        return {
            reviewers: entry.reviewers ?? below?.reviewers,
            selfReview: entry.selfReview ?? below?.selfReview,
            adminBypass: entry.adminBypass ?? below?.adminBypass,
            refs: entry.refs ?? below?.refs,
            artifacts: entry.artifacts ?? below?.artifacts,
            approval: entry.approval ?? below?.approval,
            window: entry.window ?? below?.window,
        };
    }, ground);
}
function strictestTerms(above, below) {
    return {
        reviewers: above.reviewers === undefined ? below.reviewers : Math.max(above.reviewers, below.reviewers ?? 0),
        selfReview: below.selfReview === 'forbidden' ? 'forbidden' : (above.selfReview ?? below.selfReview),
        adminBypass: below.adminBypass === 'forbidden' ? 'forbidden' : (above.adminBypass ?? below.adminBypass),
        refs: commonRefs(above.refs, below.refs),
        artifacts: below.artifacts === 'required' ? 'required' : (above.artifacts ?? below.artifacts),
        approval: above.approval === undefined || above.approval === 'any' ? (below.approval ?? above.approval) : above.approval,
        window: above.window ?? below.window,
    };
}
function commonRefs(above, below) {
    if (above === undefined || below === undefined)
        return above ?? below;
    const common = below.filter((ref) => above.some((allowed) => allowed === ref || (!(0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .isGlob */ .fg)(ref) && (0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesGlob */ .kt)(allowed, ref))));
    return common.length > 0 ? common : above;
}


/***/ }),

/***/ 71303:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ builtInRoots)
/* harmony export */ });
const builtInRoots = ['public-good', 'github'];


/***/ }),

/***/ 81149:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ isWithinGlob)
/* harmony export */ });
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60379);

function isWithinGlob(inner, outer) {
    if (inner === outer || outer === 'any')
        return true;
    return inner !== 'any' && !(0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .isGlob */ .fg)(inner) && (0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesGlob */ .kt)(outer, inner);
}


/***/ }),

/***/ 83711:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AL: () => (/* binding */ predicateForm),
/* harmony export */   C5: () => (/* binding */ attestationTypes),
/* harmony export */   Kx: () => (/* binding */ isWithinType),
/* harmony export */   gh: () => (/* binding */ isOfType)
/* harmony export */ });
const attestationTypes = ['slsa-provenance', 'vsa', 'sbom', 'spdx', 'cyclonedx', 'vulnerability-scan', 'release'];
const forms = [
    ['provenance-0.2', ['https://slsa.dev/provenance/v0.2']],
    ['provenance-1', ['https://slsa.dev/provenance/v1']],
    ['vsa-0', ['https://slsa.dev/verification_summary/v0.1', 'https://slsa.dev/verification_summary/v0.2']],
    ['vsa-1', ['https://slsa.dev/verification_summary/v1']],
    ['spdx', versions('https://spdx.dev/Document', ['2', '2.2', '2.2.1', '2.2.2', '2.3', '2.3.1', '3', '3.0', '3.0.1'])],
    ['cyclonedx', versions('https://cyclonedx.org/bom', ['1.0', '1.1', '1.2', '1.3', '1.4', '1.5', '1.6', '1.7'])],
    ['cosign-scan', ['https://cosign.sigstore.dev/attestation/vuln/v1', 'cosign.sigstore.dev/attestation/vuln/v1']],
    ['scan-0.1', ['https://in-toto.io/attestation/vulns/v0.1']],
    ['scan-0.2', ['https://in-toto.io/attestation/vulns/v0.2']],
    ['release', ['https://in-toto.io/attestation/release/v0.1', 'https://in-toto.io/attestation/release/v0.2']],
];
const formsOfType = {
    'slsa-provenance': ['provenance-0.2', 'provenance-1'],
    vsa: ['vsa-0', 'vsa-1'],
    sbom: ['spdx', 'cyclonedx'],
    spdx: ['spdx'],
    cyclonedx: ['cyclonedx'],
    'vulnerability-scan': ['cosign-scan', 'scan-0.1', 'scan-0.2'],
    release: ['release'],
};
const formOfUri = new Map(forms.flatMap(([form, uris]) => uris.map((uri) => [uri, form])));
function predicateForm(uri) {
    return formOfUri.get(uri);
}
function isOfType(uri, type) {
    if (uri === undefined)
        return false;
    const known = attestationTypes.find((one) => one === type);
    if (known === undefined)
        return uri === type;
    const form = predicateForm(uri);
    return form !== undefined && formsOfType[known].includes(form);
}
function isWithinType(inner, outer) {
    if (inner === outer || outer === 'any')
        return true;
    const known = attestationTypes.find((one) => one === inner);
    if (known === undefined)
        return inner !== 'any' && isOfType(inner, outer);
    const wide = attestationTypes.find((one) => one === outer);
    return wide !== undefined && formsOfType[known].every((form) => formsOfType[wide].includes(form));
}
function versions(uri, all) {
    return [uri, ...all.map((version) => `${uri}/v${version}`)];
}


/***/ }),

/***/ 37021:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mergeLayers: () => (/* binding */ mergeLayers)
});

// EXTERNAL MODULE: ./build/src/core/stage.js
var stage = __webpack_require__(16335);
// EXTERNAL MODULE: ./build/src/core/within-glob.js
var within_glob = __webpack_require__(81149);
// EXTERNAL MODULE: ./build/src/core/glob.js
var glob = __webpack_require__(60379);
// EXTERNAL MODULE: ./build/src/data/predicate-types.js
var predicate_types = __webpack_require__(83711);
// EXTERNAL MODULE: ./build/src/policy/record-of.js
var record_of = __webpack_require__(12765);
;// CONCATENATED MODULE: ./build/src/policy/merge-attestations.js



function mergeAttestations(merging, upper, lower) {
    if (upper === undefined || lower === undefined)
        return lower ?? upper;
    const merged = Object.entries(lower).map(([name, wanted]) => {
        const set = upper[name];
        return [name, set === undefined ? wanted : tightened(startPart(merging, name), set, wanted)];
    });
    return (0,record_of/* recordOf */.z)([...Object.entries(upper), ...merged]);
}
function startPart(merging, name) {
    return (key, set, wanted, stricter) => {
        if (wanted === undefined || wanted === null)
            return set;
        if (set === undefined || set === null)
            return wanted;
        const both = stricter(wanted, set);
        if (both !== undefined)
            return both;
        const path = typeof key === 'string' ? [key] : key;
        const isGiven = merging.permits({
            what: ['attestations', name, ...path].join('.'),
            wanted: shown(wanted),
            allowed: shown(set),
            at: ['attestations', name, ...path],
        });
        return isGiven ? wanted : set;
    };
}
function tightened(part, set, wanted) {
    return {
        type: part('type', set.type, wanted.type, (one, other) => ((0,predicate_types/* isWithinType */.Kx)(one, other) ? one : undefined)),
        signers: part('signers', set.signers, wanted.signers, (one, other) => (one.every((name) => other.includes(name)) ? one : undefined)),
        minimum: part('minimum', set.minimum ?? 1, wanted.minimum, (one, other) => (one >= other ? one : undefined)),
        artifacts: mergeArtifacts(part, set.artifacts, wanted.artifacts),
        fields: mergeFields(part, set.fields, wanted.fields),
        vulnerabilities: mergeLimits(part, set.vulnerabilities, wanted.vulnerabilities),
        maxAgeDays: part('max-age-days', set.maxAgeDays, wanted.maxAgeDays, (one, other) => (one <= other ? one : undefined)),
        verifier: part('verifier', set.verifier, wanted.verifier, (one, other) => (one === other ? one : undefined)),
        resource: part('resource', set.resource, wanted.resource, (one, other) => (isWithin(one, other) ? one : undefined)),
        level: part('level', set.level, wanted.level, (one, other) => (one >= other ? one : undefined)),
    };
}
function mergeArtifacts(part, set, wanted) {
    if (set !== undefined)
        return part('artifacts', set, wanted, (one, other) => other.every((glob) => one.some((wide) => isWithin(glob, wide))) ? one : undefined);
    const all = ['all artifacts'];
    const merged = part('artifacts', all, wanted, () => undefined);
    return merged === all ? undefined : merged;
}
function isWithin(inner, outer) {
    return inner === outer || (!(0,glob/* isGlob */.fg)(inner) && (0,glob/* matchesGlob */.kt)(outer, inner));
}
function mergeFields(part, set, wanted) {
    const both = Object.entries(wanted).map(([path, condition]) => [
        path,
        part(['fields', path], set[path], condition, (one, other) => isNarrower(one, other) ? one : undefined),
    ]);
    const conditions = [...Object.entries(set), ...both].flatMap(([path, condition]) => condition === undefined ? [] : [[path, condition]]);
    return (0,record_of/* recordOf */.z)(conditions);
}
function isNarrower(inner, outer) {
    if (inner.kind === 'any-of')
        return inner.values.every((value) => accepts(outer, value));
    if (inner.kind === 'matches')
        return outer.kind === 'matches' && isWithin(inner.pattern, outer.pattern);
    if (inner.kind !== outer.kind)
        return false;
    return inner.kind === 'at-most' ? inner.limit <= outer.limit : inner.limit >= outer.limit;
}
function accepts(condition, value) {
    switch (condition.kind) {
        case 'any-of':
            return condition.values.includes(value);
        case 'matches':
            return typeof value === 'string' && (0,glob/* matchesGlob */.kt)(condition.pattern, value);
        case 'at-most':
            return typeof value === 'number' && value <= condition.limit;
        case 'at-least':
            return typeof value === 'number' && value >= condition.limit;
    }
}
function mergeLimits(part, set, wanted) {
    if (set.length === 0 || wanted.length === 0)
        return [...set, ...wanted];
    const isHigher = wanted.some((limits) => Object.entries(limits).some(([severity, limit]) => set.some((one) => limit > (one[severity] ?? limit))));
    return part('vulnerabilities', set, wanted, () => (isHigher ? undefined : [...set, ...wanted]));
}
function shown(value) {
    return typeof value === 'string' ? value : JSON.stringify(value);
}

// EXTERNAL MODULE: ./build/src/core/environment-rule.js
var environment_rule = __webpack_require__(69883);
// EXTERNAL MODULE: ./build/src/policy/open-keys.js
var open_keys = __webpack_require__(86691);
;// CONCATENATED MODULE: ./build/src/policy/merge-environments.js



function mergeEnvironments(merging, upper, lower, layer) {
    if (lower === undefined)
        return upper;
    const entries = lower.map((entry) => {
        if ((0,open_keys/* isOpen */.n)(merging.open, `environments.${entry.pattern}`))
            return { ...entry, layer, isOpened: true };
        const above = termsAbove(upper ?? [], entry.pattern);
        return { ...(above === undefined ? entry : clamped(merging, above, entry)), layer };
    });
    return [...(upper ?? []), ...entries];
}
function termsAbove(upper, pattern) {
    if (!(0,glob/* isGlob */.fg)(pattern))
        return (0,environment_rule/* environmentTermsOf */.y)(upper, pattern);
    const same = upper.filter((entry) => entry.pattern === pattern);
    return same.reduce((terms, entry) => (terms === undefined ? entry : (0,environment_rule/* strictestTerms */.v)(terms, entry)), undefined);
}
const parts = ['reviewers', 'selfReview', 'adminBypass', 'refs', 'artifacts', 'approval', 'window'];
function clamped(merging, above, entry) {
    const strict = (0,environment_rule/* strictestTerms */.v)(above, entry);
    const isLoose = parts.filter((part) => entry[part] !== undefined && textOf(strict[part]) !== textOf(entry[part]));
    for (const part of isLoose) {
        const at = ['environments', entry.pattern];
        merging.permits({
            what: `environments.${entry.pattern}`,
            wanted: `${part} ${textOf(entry[part])}`,
            allowed: `${part} ${textOf(strict[part])}`,
            at,
        });
    }
    return {
        pattern: entry.pattern,
        reviewers: entry.reviewers === undefined ? undefined : strict.reviewers,
        selfReview: entry.selfReview === undefined ? undefined : strict.selfReview,
        adminBypass: entry.adminBypass === undefined ? undefined : strict.adminBypass,
        refs: entry.refs === undefined ? undefined : strict.refs,
        artifacts: entry.artifacts === undefined ? undefined : strict.artifacts,
        approval: entry.approval === undefined ? undefined : strict.approval,
        window: entry.window === undefined ? undefined : strict.window,
    };
}
function textOf(value) {
    return Array.isArray(value) ? value.join(', ') : String(value);
}

;// CONCATENATED MODULE: ./build/src/policy/merge-sets.js


function shrunkList(merging, key, upper, lower) {
    if (upper === undefined || lower === undefined)
        return lower ?? upper;
    const kept = lower.filter((item, index) => {
        if (upper.some((allowed) => (0,within_glob/* isWithinGlob */.m)(item, allowed)))
            return true;
        return merging.permits({ what: `${key}.${item}`, wanted: item, allowed: upper.join(', '), at: [key, index] });
    });
    return kept.length > 0 ? kept : upper;
}
function grownList(upper, lower) {
    if (upper === undefined || lower === undefined)
        return lower ?? upper;
    return [...new Set([...upper, ...lower])];
}
function shrunkEntries(merging, key, upper, lower, isWithin) {
    if (upper === undefined || lower === undefined)
        return lower ?? upper;
    const names = Object.keys(upper).join(', ');
    const kept = Object.entries(lower).flatMap(([name, wanted]) => {
        const allowed = upper[name];
        if (allowed !== undefined && isWithin(wanted, allowed))
            return [[name, wanted]];
        const wish = allowed === undefined ? 'a new entry' : 'other content';
        const isGiven = merging.permits({
            what: `${key}.${name}`,
            wanted: wish,
            allowed: allowed === undefined ? names : 'as above, or narrower',
            at: [key, name],
        });
        if (isGiven)
            return [[name, wanted]];
        return allowed === undefined ? [] : [[name, allowed]];
    });
    return kept.length > 0 ? (0,record_of/* recordOf */.z)(kept) : upper;
}
function grownEntries(merging, key, upper, lower, narrowed, at = [key]) {
    if (upper === undefined || lower === undefined)
        return lower ?? upper;
    const added = Object.entries(lower).map(([name, wanted]) => {
        const set = upper[name];
        if (set === undefined)
            return [name, wanted];
        const tighter = narrowed(wanted, set);
        if (tighter !== undefined)
            return [name, tighter];
        const isGiven = merging.permits({
            what: `${key}.${name}`,
            wanted: 'other content',
            allowed: 'as above, or narrower',
            at: [...at, name],
        });
        return [name, isGiven ? wanted : set];
    });
    return (0,record_of/* recordOf */.z)([...Object.entries(upper), ...added]);
}

// EXTERNAL MODULE: ./build/src/policy/window-span.js
var window_span = __webpack_require__(20283);
;// CONCATENATED MODULE: ./build/src/policy/merge-windows.js


function mergeWindows(merging, upper, lower) {
    if (upper === undefined || lower === undefined)
        return lower ?? upper;
    const merged = Object.entries(lower).map(([name, wanted]) => {
        const set = upper[name];
        return [name, set === undefined ? wanted : mergeWindow(merging, name, set, wanted)];
    });
    return (0,record_of/* recordOf */.z)([...Object.entries(upper), ...merged]);
}
function mergeWindow(merging, name, upper, lower) {
    if (upper.zone !== lower.zone) {
        const isGiven = merging.permits({ what: `windows.${name}`, wanted: `zone ${lower.zone}`, allowed: upper.zone, at: ['windows', name] });
        return isGiven ? lower : upper;
    }
    return { zone: upper.zone, allow: allowed(merging, name, upper.allow, lower.allow), deny: denied(upper.deny, lower.deny) };
}
function allowed(merging, name, upper, lower) {
    if (upper.length === 0 || lower.length === 0)
        return lower.length === 0 ? upper : lower;
    const kept = lower.filter((span, index) => {
        if (upper.some((outer) => (0,window_span/* isWithinSpan */.qT)(span, outer)))
            return true;
        const at = ['windows', name, 'allow', index];
        return merging.permits({ what: `windows.${name}.allow`, wanted: spanText(span), allowed: upper.map(spanText).join(', '), at });
    });
    return kept.length > 0 ? kept : upper;
}
function denied(upper, lower) {
    return [...upper, ...lower.filter((span) => !upper.some((outer) => (0,window_span/* isWithinSpan */.qT)(span, outer)))];
}
function spanText({ days, from, to }) {
    return `${days} ${from}-${to}`;
}

;// CONCATENATED MODULE: ./build/src/policy/merging.js

function startMerging(lower, open, record) {
    return {
        lower,
        open,
        permits: ({ what, wanted, allowed, at }) => {
            if ((0,open_keys/* isOpen */.n)(open, what))
                return true;
            record({ what, wanted, allowed, place: lower.placeOf(...at) });
            return false;
        },
    };
}

// EXTERNAL MODULE: ./build/src/core/policy.js
var policy = __webpack_require__(71303);
;// CONCATENATED MODULE: ./build/src/policy/narrow-identity.js


function isNarrowerIdentity(inner, outer) {
    if (inner.kind === 'key')
        return outer.kind === 'key' && inner.key === outer.key;
    if (outer.kind === 'key' || !isNarrowerRoot(inner.root, outer.root))
        return false;
    if (inner.kind === 'san')
        return outer.kind === 'san' && inner.san === outer.san && inner.issuer === outer.issuer;
    return outer.kind === 'workflow' && isNarrowerWorkflow(inner, outer);
}
function isNarrowerRoot(inner, outer) {
    return inner === outer || (outer === undefined && policy/* builtInRoots */.F.some((name) => name === inner));
}
function isNarrowerWorkflow(inner, outer) {
    const isSame = inner.issuer === outer.issuer && inner.workflow === outer.workflow && inner.sourceRepository === outer.sourceRepository;
    return (isSame &&
        isKept(inner.workflowSha, outer.workflowSha) &&
        isKept(inner.sourceRepositoryId, outer.sourceRepositoryId) &&
        isKept(inner.sourceOwnerId, outer.sourceOwnerId) &&
        isKept(inner.visibility, outer.visibility) &&
        (outer.environment === undefined || (inner.environment !== undefined && (0,within_glob/* isWithinGlob */.m)(inner.environment, outer.environment))) &&
        (outer.workflowRef === undefined || (inner.workflowRef !== undefined && (0,within_glob/* isWithinGlob */.m)(inner.workflowRef, outer.workflowRef))) &&
        (0,within_glob/* isWithinGlob */.m)(inner.sourceRef, outer.sourceRef) &&
        (outer.runner === 'any' || inner.runner === outer.runner) &&
        isWithinTriggers(inner.triggers, outer.triggers));
}
function isKept(inner, outer) {
    return outer === undefined || inner === outer;
}
function isWithinTriggers(inner, outer) {
    return outer === 'any' || (inner !== 'any' && inner.every((trigger) => outer.includes(trigger)));
}

// EXTERNAL MODULE: ./build/src/policy/preset.js + 1 modules
var preset = __webpack_require__(31528);
// EXTERNAL MODULE: ./build/src/policy/settle-rule.js + 1 modules
var settle_rule = __webpack_require__(90866);
;// CONCATENATED MODULE: ./build/src/policy/merge-layers.js












function mergeLayers(layers, catalogue, presetOf) {
    const loosenings = [];
    const sections = layers.reduce((upper, lower, index) => {
        const merging = startMerging(lower, upper.open ?? [], (loosening) => loosenings.push(loosening));
        return mergeLayer(merging, upper, index);
    }, nothing);
    const preset = sections.presets.at(-1)?.name ?? 'recommended';
    const policyLayers = [...layers.map(({ source, digest }) => ({ source, digest })), presetOf(preset)];
    const terms = { layers: policyLayers, preset, presets: sections.presets, rules: sections.rules };
    const ofRules = layers.length === 0 ? [] : ruleLoosenings(terms, catalogue);
    return { ...toPolicy(sections), ...terms, loosenings: [...loosenings, ...ofRules] };
}
const nothing = {
    presets: [],
    identities: undefined,
    keys: undefined,
    attestations: undefined,
    trustRoots: undefined,
    tokenClaims: undefined,
    secretsManagers: undefined,
    privilegedVariables: undefined,
    environments: undefined,
    windows: undefined,
    rules: [],
    exceptions: undefined,
    open: undefined,
};
function mergeLayer(merging, upper, index) {
    const { lower } = merging;
    return {
        presets: mergePreset(merging, upper.presets, index),
        identities: shrunkEntries(merging, 'identities', upper.identities, lower.identities, isNarrowerIdentity),
        keys: grownEntries(merging, 'keys', upper.keys, lower.keys, narrowedKey),
        attestations: mergeAttestations(merging, upper.attestations, lower.attestations),
        trustRoots: mergeTrustRoots(merging, upper.trustRoots),
        tokenClaims: mergeClaims(merging, upper.tokenClaims),
        secretsManagers: shrunkList(merging, 'secrets-managers', upper.secretsManagers, lower.secretsManagers),
        privilegedVariables: grownList(upper.privilegedVariables, lower.privilegedVariables),
        environments: mergeEnvironments(merging, upper.environments, lower.environments, index),
        windows: mergeWindows(merging, upper.windows, lower.windows),
        rules: [...upper.rules, ...lower.rules.map((setting) => ({ ...setting, layer: index, open: merging.open }))],
        exceptions: mergeExceptions(merging, upper.exceptions),
        open: mergeOpen(merging, upper.open, index),
    };
}
function mergePreset(merging, upper, layer) {
    const { preset: name } = merging.lower;
    if (name === undefined)
        return upper;
    const above = upper.at(-1)?.name ?? 'recommended';
    const isLoose = layer > 0 && (0,preset/* isStricterPreset */.IF)(above, name);
    if (isLoose && !merging.permits({ what: 'extends', wanted: `preset:${name}`, allowed: `preset:${above}`, at: ['extends'] }))
        return upper;
    return [...upper, { layer, name, isOpened: isLoose }];
}
function mergeTrustRoots(merging, upper) {
    const named = (roots) => roots === undefined ? undefined : (0,record_of/* recordOf */.z)(roots.map((root) => [root.name, root]));
    const merged = shrunkEntries(merging, 'trust-roots', named(upper), named(merging.lower.trustRoots), isStricterRoot);
    if (merged === undefined)
        return undefined;
    return Object.values(merged).map((root) => {
        const above = upper?.find((one) => one.name === root.name && isStricterRoot(root, one));
        return above === undefined ? root : { ...root, place: above.place };
    });
}
function isStricterRoot(inner, outer) {
    const isAtLeast = (a, b) => (a ?? 0) >= (b ?? 0);
    return (isSameFile(inner, outer) &&
        inner.profile === outer.profile &&
        isAtLeast(inner.logEntries, outer.logEntries) &&
        isAtLeast(inner.timestamps, outer.timestamps));
}
function narrowedKey(inner, outer) {
    if (!isSameFile(inner, outer) || (outer.root !== undefined && inner.root !== outer.root))
        return undefined;
    const { validFrom: from, validUntil: until } = outer;
    if (from !== undefined && (inner.validFrom === undefined || inner.validFrom < from))
        return undefined;
    if (until !== undefined && (inner.validUntil === undefined || inner.validUntil > until))
        return undefined;
    return { ...inner, place: outer.place };
}
function isSameFile(a, b) {
    return a.file === b.file && a.sha256 === b.sha256;
}
function mergeClaims(merging, upper) {
    const narrowed = (inner, outer) => ((0,within_glob/* isWithinGlob */.m)(inner, outer) ? inner : undefined);
    return grownEntries(merging, 'token.claims', upper, merging.lower.tokenClaims, narrowed, ['token', 'claims']);
}
function mergeExceptions(merging, upper) {
    const lower = merging.lower.exceptions;
    if (upper === undefined || lower === undefined)
        return lower ?? upper;
    const added = lower.filter((exception, index) => {
        const wanted = `to waive ${exception.rule}`;
        const allowed = upper.length === 0 ? 'no exception' : 'the exceptions above';
        return merging.permits({ what: `exceptions.${exception.id}`, wanted, allowed, at: ['exceptions', index] });
    });
    return [...upper, ...added];
}
function mergeOpen(merging, upper, layer) {
    const { open: lower } = merging.lower;
    if (layer === 0)
        return lower;
    if (lower === undefined)
        return upper;
    return lower.filter((key, index) => {
        if ((0,open_keys/* isOpen */.n)(upper ?? [], key))
            return true;
        merging.permits({ what: `open.${key}`, wanted: key, allowed: (upper ?? []).join(', ') || 'nothing', at: ['open', index] });
        return false;
    });
}
function ruleLoosenings(terms, catalogue) {
    const found = new Map();
    for (const meta of catalogue) {
        for (const loosening of stage/* stages */._$.flatMap((stage) => (0,settle_rule/* settleRule */.u)(terms, meta, stage).loosenings)) {
            const { what, place } = loosening;
            const key = [what, place?.path, place?.line, place?.column].join('\n');
            if (!found.has(key))
                found.set(key, loosening);
        }
    }
    return [...found.values()];
}
function toPolicy(sections) {
    return {
        isAbsent: false,
        exceptions: sections.exceptions ?? [],
        identities: sections.identities ?? (0,record_of/* recordOf */.z)([]),
        keys: sections.keys ?? (0,record_of/* recordOf */.z)([]),
        attestations: sections.attestations ?? (0,record_of/* recordOf */.z)([]),
        trustRoots: sections.trustRoots ?? [],
        tokenClaims: sections.tokenClaims ?? (0,record_of/* recordOf */.z)([]),
        secretsManagers: sections.secretsManagers ?? [],
        privilegedVariables: sections.privilegedVariables ?? [],
        environments: sections.environments ?? [],
        windows: sections.windows ?? (0,record_of/* recordOf */.z)([]),
        open: sections.open ?? [],
    };
}


/***/ }),

/***/ 20283:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qv: () => (/* binding */ timesOf),
/* harmony export */   mx: () => (/* binding */ weekdays),
/* harmony export */   qT: () => (/* binding */ isWithinSpan)
/* harmony export */ });
/* unused harmony export daysOf */
const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
function daysOf(text) {
    const [first = '', last = first] = /^\d/.test(text) ? [text] : text.split('-');
    const from = weekdays.findIndex((day) => day === first);
    const to = weekdays.findIndex((day) => day === last);
    if (from < 0 || to < 0)
        return [text];
    const length = ((to - from + weekdays.length) % weekdays.length) + 1;
    return Array.from({ length }, (_, index) => weekdays[(from + index) % weekdays.length] ?? text);
}
function timesOf(span) {
    const from = minutesOf(span.from);
    const to = minutesOf(span.to);
    return from < to ? { from, to } : undefined;
}
function minutesOf(text) {
    return Number(text.slice(0, 2)) * 60 + Number(text.slice(3));
}
function isWithinSpan(inner, outer) {
    const innerTimes = timesOf(inner);
    const outerTimes = timesOf(outer);
    const isWithinDays = daysOf(inner.days).every((day) => daysOf(outer.days).includes(day));
    if (!isWithinDays || innerTimes === undefined || outerTimes === undefined)
        return false;
    return innerTimes.from >= outerTimes.from && innerTimes.to <= outerTimes.to;
}


/***/ })

};
