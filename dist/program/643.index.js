export const id = 643;
export const ids = [643,204,524];
export const modules = {

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

/***/ 87864:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ bindingRefusal),
/* harmony export */   u: () => (/* binding */ shownSubject)
/* harmony export */ });
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21213);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31092);


function bindingRefusal(named, subject) {
    if (named.some((digests) => isNamed(digests, subject)))
        return undefined;
    const strong = named.flatMap((digests) => _model_js__WEBPACK_IMPORTED_MODULE_0__/* .digestAlgorithms */ .D.flatMap((algorithm) => shownDigest(algorithm, digests[algorithm])));
    if (strong.length === 0) {
        const found = [...new Set(named.flatMap((digests) => Object.keys(digests)))].slice(0, 5).join(', ');
        return (0,_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .refusal */ .x)('weak-subject', `it names its subjects by ${found === '' ? 'no digest' : found} alone; ${_model_js__WEBPACK_IMPORTED_MODULE_0__/* .digestAlgorithms */ .D.join(', ')} prove something`);
    }
    const more = strong.length > 1 ? ` and ${strong.length - 1} more` : '';
    return (0,_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .refusal */ .x)('subject-mismatch', `it signs ${strong[0]}${more}, and the artifact is ${shownSubject(subject)}`);
}
function isNamed(digests, { digests: ours }) {
    const compared = _model_js__WEBPACK_IMPORTED_MODULE_0__/* .digestAlgorithms */ .D.filter((algorithm) => Object.hasOwn(digests, algorithm) && ours[algorithm] !== undefined);
    return compared.length > 0 && compared.every((algorithm) => digests[algorithm] === ours[algorithm]);
}
function shownDigest(algorithm, digest) {
    return typeof digest === 'string' ? [`${algorithm}:${digest.slice(0, 128)}`] : [];
}
function shownSubject({ digests }) {
    return _model_js__WEBPACK_IMPORTED_MODULE_0__/* .digestAlgorithms */ .D.flatMap((algorithm) => shownDigest(algorithm, digests[algorithm]))[0] ?? 'without a digest';
}


/***/ }),

/***/ 30524:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AC: () => (/* binding */ isRefOrCommit),
/* harmony export */   F4: () => (/* binding */ identityDifferences),
/* harmony export */   Ge: () => (/* binding */ absent),
/* harmony export */   L2: () => (/* binding */ rootDifferences),
/* harmony export */   keyDifferences: () => (/* binding */ keyDifferences),
/* harmony export */   pV: () => (/* binding */ exactly),
/* harmony export */   sanDifferences: () => (/* binding */ sanDifferences),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/* harmony import */ var _core_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60379);
/* harmony import */ var _core_policy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71303);
/* harmony import */ var _actions_issuer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43967);



const absent = 'absent';
function identityDifferences(identity, { signer, ...rooted }) {
    switch (identity.kind) {
        case 'key':
            return keyDifferences(identity.key, signer);
        case 'san':
            if (signer.kind === 'key')
                return keyDifferences(undefined, signer);
            return [...rootDifferences(identity.root, rooted), ...sanDifferences(identity, signer.certificate)];
        case 'workflow':
            if (signer.kind === 'key')
                return keyDifferences(undefined, signer);
            return [...rootDifferences(identity.root, rooted), ...workflowDifferences(identity, signer.certificate)];
    }
}
function rootDifferences(named, { root, isOwnRoot }) {
    if (named !== undefined)
        return root === named ? [] : [{ field: 'trust root', expected: named, actual: root }];
    return isOwnRoot ? [{ field: 'trust root', expected: _core_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .builtInRoots */ .F.join(' or '), actual: root }] : [];
}
function keyDifferences(key, signer) {
    const shown = (name) => (name === undefined ? 'a certificate' : `the key ${name}`);
    const actual = signer.kind === 'key' ? signer.key : undefined;
    return key === actual ? [] : [{ field: 'signer', expected: shown(key), actual: shown(actual) }];
}
function sanDifferences({ san, issuer }, certificate) {
    return [
        ...exactly('identity', san, certificate.san),
        ...(issuer === undefined ? noIssuer(certificate) : exactly('issuer', issuer, certificate.issuer)),
    ];
}
function noIssuer({ issuer }) {
    return issuer === undefined ? [] : [{ field: 'issuer', expected: absent, actual: issuer }];
}
function workflowDifferences(identity, certificate) {
    const server = (0,_actions_issuer_js__WEBPACK_IMPORTED_MODULE_2__/* .serverOfIssuer */ .q)(identity.issuer);
    if (server === undefined)
        return [
            { field: 'issuer', expected: `${identity.issuer}, which is no issuer of GitHub Actions`, actual: certificate.issuer ?? absent },
        ];
    const { triggers, runner, sourceRepositoryId, sourceOwnerId, visibility, environment } = identity;
    return [
        ...exactly('issuer', identity.issuer, certificate.issuer),
        ...signerDifferences(identity, server, certificate),
        ...exactly('source repository', `${server}/${identity.sourceRepository}`, certificate.sourceRepositoryUri),
        ...(sourceRepositoryId === undefined
            ? []
            : exactly('source repository id', sourceRepositoryId, certificate.sourceRepositoryIdentifier)),
        ...(sourceOwnerId === undefined ? [] : exactly('source owner id', sourceOwnerId, certificate.sourceRepositoryOwnerIdentifier)),
        ...byPattern('source ref', identity.sourceRef, certificate.sourceRepositoryRef),
        ...(triggers === 'any' ? [] : oneOf('trigger', triggers, certificate.buildTrigger)),
        ...(runner === 'any' ? [] : exactly('runner', runner, certificate.runnerEnvironment)),
        ...(visibility === undefined ? [] : exactly('visibility', visibility, certificate.sourceRepositoryVisibility)),
        ...(environment === undefined ? [] : byPattern('environment', environment, certificate.deploymentEnvironment)),
    ];
}
function signerDifferences({ workflow, workflowRef, workflowSha }, server, { buildSignerUri, buildSignerDigest }) {
    const ref = signerRef(buildSignerUri, `${server}/${workflow}`);
    return [
        ...(ref === undefined ? [{ field: 'workflow', expected: `${server}/${workflow}`, actual: buildSignerUri ?? absent }] : []),
        ...(ref === undefined || workflowRef === undefined ? [] : byPattern('workflow ref', workflowRef, ref)),
        ...(workflowSha === undefined ? [] : exactly('workflow commit', workflowSha, buildSignerDigest)),
    ];
}
function signerRef(uri, workflow) {
    const prefix = `${workflow}@`;
    if (uri === undefined || !uri.startsWith(prefix))
        return undefined;
    const ref = uri.slice(prefix.length);
    return isRefOrCommit(ref) ? ref : undefined;
}
function isRefOrCommit(text) {
    return /^refs\/(?:heads|tags|pull)\/\S+$/.test(text) || /^[0-9a-f]{40}$/.test(text);
}
function exactly(field, expected, actual) {
    return actual === expected ? [] : [{ field, expected, actual: actual ?? absent }];
}
function oneOf(field, expected, actual) {
    if (actual !== undefined && expected.includes(actual))
        return [];
    return [{ field, expected: expected.join(' or '), actual: actual ?? absent }];
}
function byPattern(field, pattern, actual) {
    if (pattern === 'any' || (actual !== undefined && (0,_core_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesGlob */ .kt)(pattern, actual)))
        return [];
    return [{ field, expected: pattern, actual: actual ?? absent }];
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

/***/ 31092:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ stepTo),
/* harmony export */   x: () => (/* binding */ refusal)
/* harmony export */ });
function refusal(code, why) {
    return { state: 'refused', code, why };
}
function stepTo(value) {
    return { state: 'value', value };
}


/***/ }),

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

/***/ 71303:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ builtInRoots)
/* harmony export */ });
const builtInRoots = ['public-good', 'github'];


/***/ }),

/***/ 13257:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ factAt),
/* harmony export */   u: () => (/* binding */ defineFact)
/* harmony export */ });
function defineFact(definition) {
    const { collect, prefers, ...rest } = definition;
    return { ...rest, prefers: prefers ?? [], collect: collect };
}
function factAt(facts, key) {
    return facts.get(key);
}


/***/ }),

/***/ 87823:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  namedTrust: () => (/* binding */ namedTrust)
});

;// CONCATENATED MODULE: ./build/src/artifact/named-trust.js
const noNamedTrust = { keys: [], roots: [] };

// EXTERNAL MODULE: ./build/src/core/facts.js
var facts = __webpack_require__(6214);
;// CONCATENATED MODULE: ./build/src/facts/named-trust.js


async function namedTrust({ keys, trustRoots }, files) {
    const namedKeys = Object.entries(keys).map(([name, key]) => ({ ...key, name }));
    const wanted = [...namedKeys, ...trustRoots];
    if (wanted.length === 0)
        return noNamedTrust;
    if (files === undefined)
        return unreadable('the policy names keys or trust roots by file, and this run reads none');
    const placed = wanted.flatMap(({ place, file }) => (place === undefined ? [] : [{ place, path: file }]));
    if (placed.length < wanted.length)
        return unreadable('a layer that was given as a text alone names a file, so that it is not known where it lies');
    const answers = await files.read(placed);
    const read = [];
    for (const [index, { name, file, sha256 }] of wanted.entries()) {
        const text = textOf(file, answers[index]);
        if (typeof text !== 'string')
            return text;
        read.push({ name, source: file, sha256, text });
    }
    return {
        keys: read.slice(0, namedKeys.length).map((file, index) => {
            const { validFrom, validUntil, root } = namedKeys[index] ?? {};
            return { ...file, validFrom, validUntil, root };
        }),
        roots: read.slice(namedKeys.length).flatMap((file, index) => {
            const root = trustRoots[index];
            return root === undefined ? [] : [{ ...file, profile: root.profile, logEntries: root.logEntries, timestamps: root.timestamps }];
        }),
    };
}
function textOf(file, answer) {
    if (answer?.state === 'text')
        return answer.text;
    if (answer?.state === 'unreadable')
        return unreadable(`the file '${file}' that the policy names could not be read: ${answer.why}`, answer.cause);
    return unreadable(`the file '${file}' that the policy names does not exist where the policy was read`);
}
function unreadable(reason, found = 'invalid') {
    const cause = found === 'unsupported' || found === 'offline' ? 'invalid' : found;
    return (0,facts/* unknown */.L5)({
        cause,
        reason,
        remedy: 'put the file where `keys` or `trust-roots` of the policy says, in the same repository and commit as the policy',
    });
}


/***/ }),

/***/ 40835:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ ofAnswer),
/* harmony export */   P: () => (/* binding */ manyOfAnswer)
/* harmony export */ });
/* harmony import */ var _core_facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6214);
/* harmony import */ var _unknown_of_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65245);


function ofAnswer(answer, source, needs) {
    return answer.state === 'value' ? (0,_core_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .known */ .eO)(answer.value, source) : (0,_unknown_of_js__WEBPACK_IMPORTED_MODULE_0__/* .unknownOf */ .KO)(answer, needs);
}
function manyOfAnswer(answer, source, needs) {
    return answer.state === 'value' ? (0,_core_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .known */ .eO)({ items: answer.value, gaps: [] }, source) : (0,_unknown_of_js__WEBPACK_IMPORTED_MODULE_0__/* .unknownOf */ .KO)(answer, needs);
}


/***/ }),

/***/ 65245:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KO: () => (/* binding */ unknownOf),
/* harmony export */   Op: () => (/* binding */ notAsked),
/* harmony export */   bE: () => (/* binding */ refusedAdminToken),
/* harmony export */   iT: () => (/* binding */ gapOf),
/* harmony export */   oI: () => (/* binding */ noAdminToken),
/* harmony export */   qL: () => (/* binding */ runAgain),
/* harmony export */   w7: () => (/* binding */ nothingRuns)
/* harmony export */ });
/* harmony import */ var _core_facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6214);
/* harmony import */ var _core_permissions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74065);


const runAgain = 'run the job again; where reviewers approved this run, start a new one';
function unknownOf(failure, needs) {
    return (0,_core_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)({ cause: causeOf(failure), reason: failure.why, remedy: remedyOf(failure, needs) });
}
function gapOf(item, failure, needs) {
    return (0,_core_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .gap */ .rQ)({ item, cause: causeOf(failure), why: failure.why, remedy: remedyOf(failure, needs) });
}
function causeOf(failure) {
    return failure.state === 'forbidden' && failure.isPerhapsAbsent === true ? 'absent' : failure.state;
}
function remedyOf(failure, needs) {
    switch (failure.state) {
        case 'forbidden': {
            const missing = Object.keys(failure.permissions).length > 0 ? failure.permissions : needs;
            if (Object.keys(missing).length === 0)
                return 'check the input `token`: every token that may see the repository may ask this';
            const grant = `grant the job's token:\n${(0,_core_permissions_js__WEBPACK_IMPORTED_MODULE_1__/* .permissionsYaml */ .M)(missing)}`;
            return failure.isPerhapsAbsent === true ? `make what is missing, or correct its name; where it is there, ${grant}` : grant;
        }
        case 'absent':
            return 'make what is missing, or correct its name';
        case 'limited':
        case 'outage':
            return runAgain;
        case 'truncated':
            return 'reduce what is listed, so that GitHub gives all of it';
        case 'unsupported':
            return 'ask a GitHub that offers it, or say `on-unknown: warn` for the rule in the policy';
    }
}
const notAsked = (0,_core_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)({
    cause: 'offline',
    reason: 'nothing was asked of the platform',
    remedy: 'run it as the Action, or name the repository with `--repo OWNER/NAME` and give a token in GH_TOKEN',
});
const nothingRuns = (0,_core_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)({
    cause: 'offline',
    reason: 'no workflow runs here',
    remedy: 'run it as the Action',
});
const noAdminToken = (0,_core_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)({
    cause: 'no-token',
    reason: "the job's own token cannot see it",
    remedy: 'give the token of an App as `admin-token`, in a workflow that no change can write',
});
function refusedAdminToken(failure, right) {
    const why = `with \`admin-token\`: ${failure.why}`;
    if (failure.state !== 'forbidden')
        return unknownOf({ ...failure, why }, {});
    const remedy = `give the App behind \`admin-token\` the permission \`${right}: read\` for this repository`;
    return (0,_core_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)({ cause: 'forbidden', reason: why, remedy });
}


/***/ }),

/***/ 88101:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ defineRule)
/* harmony export */ });
function defineRule(definition) {
    const { meta, needs, wants, evaluate } = definition;
    return { meta, needs, wants: wants ?? [], evaluate: evaluate };
}


/***/ }),

/***/ 48935:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ eachGapOnce)
/* harmony export */ });
function eachGapOnce(results) {
    return results.filter((one, index) => one.kind !== 'gap' || results.findIndex((other) => isSameGap(one, other)) === index);
}
function isSameGap(a, b) {
    return b.kind === 'gap' && a.item === b.item && a.cause === b.cause && a.why === b.why;
}


/***/ }),

/***/ 60423:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   A0: () => (/* binding */ usedEnvironments),
/* harmony export */   Fp: () => (/* binding */ namedAt),
/* harmony export */   f5: () => (/* binding */ settingsOf),
/* harmony export */   gj: () => (/* binding */ isSameEnvironment)
/* harmony export */ });
const maxRelated = 10;
function usedEnvironments(uses) {
    const first = uses.filter(({ environment }, index) => uses.findIndex((one) => isSameEnvironment(one.environment, environment)) === index);
    return first.map(({ environment: name }) => ({ name, uses: uses.filter(({ environment }) => isSameEnvironment(environment, name)) }));
}
function isSameEnvironment(a, b) {
    return a.toLowerCase() === b.toLowerCase();
}
function settingsOf({ name, url }) {
    return { object: 'environment', name, ...(url === undefined ? {} : { url }) };
}
function placeOf({ name, uses }) {
    return uses.find(({ location }) => location !== undefined)?.location ?? { object: 'environment', name };
}
function namedAt({ uses }) {
    return uses
        .flatMap(({ job, location }) => (location === undefined ? [] : [{ location, message: `Job \`${job}\` uses it.` }]))
        .slice(0, maxRelated);
}


/***/ }),

/***/ 20643:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  collectors: () => (/* reexport */ deployCollectors),
  rules: () => (/* reexport */ rules)
});

// EXTERNAL MODULE: ./build/src/facts/define-fact.js
var define_fact = __webpack_require__(13257);
// EXTERNAL MODULE: ./build/src/facts/of-answer.js
var of_answer = __webpack_require__(40835);
// EXTERNAL MODULE: ./build/src/facts/unknown-of.js
var unknown_of = __webpack_require__(65245);
;// CONCATENATED MODULE: ./build/src/facts/approvals.js



const needs = { actions: 'read' };
const approvals = (0,define_fact/* defineFact */.u)({
    key: 'approvals',
    needs: [],
    scope: 'run',
    permissions: needs,
    tier: 1,
    collect: async ({ run }, _facts, { world: { platform } }) => {
        if (platform === undefined)
            return unknown_of/* notAsked */.Op;
        if (run === undefined)
            return unknown_of/* nothingRuns */.w7;
        return (0,of_answer/* manyOfAnswer */.P)(await platform.approvals(run.id), `the approvals of run ${run.id}`, needs);
    },
});

// EXTERNAL MODULE: ./build/src/core/facts.js
var core_facts = __webpack_require__(6214);
;// CONCATENATED MODULE: ./build/src/facts/change.js




const change = (0,define_fact/* defineFact */.u)({
    key: 'change',
    needs: [],
    prefers: ['environmentUses'],
    scope: 'run',
    permissions: {},
    tier: 1,
    collect: async ({ commit, environment }, { environmentUses }, { world: { platform } }) => {
        if (platform === undefined)
            return unknown_of/* notAsked */.Op;
        if (commit === undefined) {
            return (0,core_facts/* unknown */.L5)({ cause: 'empty', reason: 'no commit is judged', remedy: 'run it as the Action, at the commit that is deployed' });
        }
        const uses = environmentUses.state === 'known' ? environmentUses.value.items : [];
        const reached = uses.find(({ isReached }) => isReached)?.environment;
        return (0,of_answer/* ofAnswer */.E)(await platform.change(commit, reached ?? environment), `commit ${commit}`, { contents: 'read' });
    },
});

;// CONCATENATED MODULE: ./build/src/facts/commits-since.js

function commitsSince(last, head, history) {
    const old = last === undefined ? { reached: new Set(), beyond: new Set() } : reachedFrom(last, history, new Set());
    const brought = reachedFrom(head, history, old.reached);
    const items = history.filter((commit) => commit === head || brought.reached.has(commit.oid));
    const [unread] = [...brought.beyond].filter((oid) => !old.beyond.has(oid));
    if (unread === undefined)
        return { items, gaps: [] };
    return { items, gaps: [unreadHistory(head, `the history of ${unread}`, history)] };
}
function unreadHistory({ oid }, what, { length }) {
    const why = `${what} was not read: it lies behind the ${length} commits that are`;
    return (0,core_facts/* gap */.rQ)({ item: oid, cause: 'limit', why, remedy: 'deploy smaller changes, each on top of what was deployed before' });
}
function reachedFrom(start, history, without) {
    const byId = new Map(history.map((commit) => [commit.oid, commit]));
    const reached = new Set();
    const beyond = new Set();
    const open = [start.oid];
    for (let oid = open.pop(); oid !== undefined; oid = open.pop()) {
        if (without.has(oid) || reached.has(oid))
            continue;
        const commit = byId.get(oid);
        if (commit === undefined)
            beyond.add(oid);
        else {
            reached.add(oid);
            open.push(...commit.parents);
        }
    }
    return { reached, beyond };
}

;// CONCATENATED MODULE: ./build/src/facts/without-parents.js
function withoutParents({ parents: _parents, ...commit }) {
    return commit;
}

;// CONCATENATED MODULE: ./build/src/facts/commits.js





const permissions = { contents: 'read', deployments: 'read' };
const commits = (0,define_fact/* defineFact */.u)({
    key: 'commits',
    needs: ['change'],
    scope: 'run',
    permissions,
    tier: 1,
    collect: async (_question, { change }) => {
        if (change.state === 'unknown')
            return change;
        const { commits: answer, deployments } = change.value;
        if (answer.state !== 'value')
            return (0,unknown_of/* unknownOf */.KO)(answer, { contents: 'read' });
        const [head] = answer.value;
        const { items, gaps } = head === undefined ? { items: [], gaps: [] } : broughtBy(head, answer.value, deployments);
        return (0,core_facts/* known */.eO)({ items: items.map(withoutParents), gaps }, change.source);
    },
});
function broughtBy(head, history, deployments) {
    if (deployments.state !== 'value') {
        return { items: history, gaps: [(0,unknown_of/* gapOf */.iT)('what was deployed before', deployments, { deployments: 'read' })] };
    }
    const deployed = deployments.value.find(({ state }) => state === 'success')?.commit;
    const last = history.find(({ oid }) => oid === deployed);
    if (deployed === undefined || last !== undefined)
        return commitsSince(last, head, history);
    return { items: history, gaps: [unreadHistory(head, `commit ${deployed}, which was deployed last,`, history)] };
}

;// CONCATENATED MODULE: ./build/src/facts/deployed-commits.js





const deployedCommits = (0,define_fact/* defineFact */.u)({
    key: 'deployedCommits',
    needs: ['change'],
    scope: 'run',
    permissions: { contents: 'read' },
    tier: 1,
    collect: async (_question, { change }) => {
        if (change.state === 'unknown')
            return change;
        const { commits: answer } = change.value;
        if (answer.state !== 'value')
            return (0,unknown_of/* unknownOf */.KO)(answer, { contents: 'read' });
        const [head] = answer.value;
        const { items, gaps } = head === undefined ? { items: [], gaps: [] } : mergedBy(head, answer.value);
        return (0,core_facts/* known */.eO)({ items: items.map(withoutParents), gaps }, change.source);
    },
});
function mergedBy(head, history) {
    const [first, ...merged] = head.parents;
    if (first === undefined || merged.length === 0)
        return { items: [head], gaps: [] };
    const before = history.find(({ oid }) => oid === first);
    if (before !== undefined)
        return commitsSince(before, head, history);
    return { items: history, gaps: [unreadHistory(head, `commit ${first}, into which it was merged,`, history)] };
}

;// CONCATENATED MODULE: ./build/src/facts/deployments.js


const deployments = (0,define_fact/* defineFact */.u)({
    key: 'deployments',
    needs: ['change'],
    scope: 'run',
    permissions: { deployments: 'read' },
    tier: 1,
    collect: async (_question, { change }) => change.state === 'known' ? (0,of_answer/* manyOfAnswer */.P)(change.value.deployments, change.source, { deployments: 'read' }) : change,
});

;// CONCATENATED MODULE: ./build/src/facts/pull-requests.js


const pullRequests = (0,define_fact/* defineFact */.u)({
    key: 'pullRequests',
    needs: ['change'],
    scope: 'run',
    permissions: { 'pull-requests': 'read' },
    tier: 1,
    collect: async (_question, { change }) => change.state === 'known' ? (0,of_answer/* manyOfAnswer */.P)(change.value.pullRequests, change.source, { 'pull-requests': 'read' }) : change,
});

;// CONCATENATED MODULE: ./build/src/facts/run.js



const run_needs = { actions: 'read' };
const run = (0,define_fact/* defineFact */.u)({
    key: 'run',
    needs: [],
    scope: 'run',
    permissions: run_needs,
    tier: 1,
    collect: async (question, _facts, { world: { platform } }) => {
        if (platform === undefined)
            return unknown_of/* notAsked */.Op;
        if (question.run === undefined)
            return unknown_of/* nothingRuns */.w7;
        const answer = await platform.run(question.run.id, question.run.attempt);
        if (answer.state !== 'value')
            return (0,unknown_of/* unknownOf */.KO)(answer, run_needs);
        const [first] = contradictions(question, question.run, answer.value);
        if (first === undefined)
            return (0,core_facts/* known */.eO)(answer.value, `run ${answer.value.id}`);
        return (0,core_facts/* unknown */.L5)({
            cause: 'invalid',
            reason: `the runner says that ${first.what} is ${first.said}, and GitHub that it is ${first.is}; an earlier step may have changed it`,
            remedy: 'put the gate into a job of its own, or in front of every other step, and start a new run',
        });
    },
});
function contradictions({ event }, said, is) {
    const found = [];
    const compare = (what, a, b, isSame) => {
        if (b !== undefined && !isSame)
            found.push({ what, said: JSON.stringify(a), is: JSON.stringify(b) });
    };
    compare('the run', said.id, is.id, said.id === is.id);
    compare('the attempt', String(said.attempt), String(is.attempt), said.attempt === is.attempt);
    compare('the event', event ?? '', is.event, event === is.event);
    compare('the workflow', pathOf(said.workflowRef), is.path, isSamePath(said.workflowRef, is.path));
    if (!is.event.startsWith('pull_request'))
        compare('the commit', said.sha, is.headSha, said.sha === is.headSha.toLowerCase());
    compare('the actor', said.actor, is.actor?.login, isSameLogin(said.actor, is.actor?.login));
    compare('who started the attempt', said.triggeringActor, is.triggeringActor?.login, isSameLogin(said.triggeringActor, is.triggeringActor?.login));
    return found;
}
function pathOf(workflowRef) {
    return workflowRef.split('@')[0] ?? '';
}
function isSamePath(workflowRef, path) {
    const whole = pathOf(workflowRef);
    const within = whole.split('/').slice(2).join('/');
    return path === within || path.toLowerCase() === whole.toLowerCase();
}
function isSameLogin(a, b) {
    return a.toLowerCase() === b?.toLowerCase();
}

// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(43026);
// EXTERNAL MODULE: ./build/src/core/glob.js
var glob = __webpack_require__(60379);
// EXTERNAL MODULE: ./build/src/core/permissions.js
var core_permissions = __webpack_require__(74065);
;// CONCATENATED MODULE: ./build/src/facts/github-witness.js


const attestationPermissions = { attestations: 'read' };
function githubWitness(platform, repositoryId) {
    return {
        name: 'GitHub attestations',
        covers: ({ digests }) => digests.sha256 !== undefined,
        ask: async (subjects, signal) => {
            const digests = subjects.map((subject) => `sha256:${subject.digests.sha256 ?? ''}`);
            const answers = await platform.attestations({ digests, repositoryId, signal });
            return subjects.map((subject, index) => testimonyOf(subject, answers[index] ?? noAnswer, repositoryId !== undefined));
        },
    };
}
const noAnswer = { state: 'outage', why: 'GitHub was not asked' };
function testimonyOf({ name }, given, isRepositorySeen) {
    const answer = readNotFound(given, isRepositorySeen);
    if (answer.state !== 'value')
        return { state: 'unasked', gap: unaskedGap(name, answer) };
    return { state: 'held', bundles: answer.value.map((text) => ({ source: 'GitHub attestations', text })) };
}
function readNotFound(answer, isRepositorySeen) {
    const isNone = isRepositorySeen && answer.state === 'forbidden' && answer.isNotFound === true;
    return isNone ? { state: 'value', value: [] } : answer;
}
function unaskedGap(item, failure) {
    const found = (0,unknown_of/* gapOf */.iT)(item, failure, attestationPermissions);
    if (failure.state === 'unsupported')
        return { ...found, remedy: 'give its bundle under `bundles`' };
    if (failure.state !== 'forbidden' || failure.isPerhapsAbsent !== true)
        return found;
    const grant = `where it is attested, grant the job's token:\n${(0,core_permissions/* permissionsYaml */.M)(attestationPermissions)}`;
    return { ...found, remedy: `attest it in the job that builds it, or give its bundle under \`bundles\`; ${grant}` };
}

// EXTERNAL MODULE: ./build/src/facts/named-trust.js + 1 modules
var named_trust = __webpack_require__(87823);
;// CONCATENATED MODULE: ./build/src/facts/package-witness.js
function packageWitness(packages) {
    return {
        name: 'npm attestations',
        covers: ({ kind }) => kind === 'package',
        ask: async (subjects, signal) => {
            const purls = subjects.map(({ name }) => name);
            return (await packages.attestations(purls, signal)).map(package_witness_testimonyOf);
        },
    };
}
function package_witness_testimonyOf(answer) {
    if ('kind' in answer)
        return { state: 'unasked', gap: answer };
    return { state: 'held', bundles: answer.map((text) => ({ source: 'npm attestations', text })) };
}

;// CONCATENATED MODULE: ./build/src/facts/registry-witness.js



function registryWitness(registries) {
    return {
        name: 'registries',
        covers: ({ kind }) => kind === 'image',
        ask: async (subjects, signal) => Promise.all(subjects.map(async (subject) => registry_witness_testimonyOf(subject, registries, signal))),
    };
}
async function registry_witness_testimonyOf(subject, registries, signal) {
    const answer = await registries.signatures(subject, signal);
    if (answer.state !== 'value')
        return { state: 'unasked', gap: registryGap(subject.name, answer) };
    const { evidence, refused, unread, ...image } = answer.value;
    return { state: 'held', bundles: evidence, refused, image, unread: unread.map((failure) => registryGap(subject.name, failure)) };
}
function registryGap(item, failure) {
    const found = (0,unknown_of/* gapOf */.iT)(item, failure, {});
    const orGiven = 'or give its bundle under `bundles`';
    switch (failure.state) {
        case 'forbidden': {
            const granted = Object.keys(failure.permissions).length === 0 ? '' : `; of the job's token:\n${(0,core_permissions/* permissionsYaml */.M)(failure.permissions)}`;
            return { ...found, remedy: `sign in to the registry before this step, for example by \`docker/login-action\`, ${orGiven}${granted}` };
        }
        case 'absent':
            return { ...found, remedy: 'push the image before the gate, correct its name, or sign in to the registry where it is private' };
        case 'truncated':
            return { ...found, remedy: `remove signatures that are not needed any more from the registry, ${orGiven}` };
        case 'unsupported':
            return (0,core_facts/* gap */.rQ)({ ...found, remedy: 'name the image as `oci://REGISTRY/NAME@sha256:<64 lower-case hex digits>`' });
        case 'limited':
        case 'outage':
            return found;
    }
}

;// CONCATENATED MODULE: ./build/src/facts/witness.js


const witnessLimits = {
    deadline: 60_000,
};
function startDeadline() {
    const controller = new AbortController();
    const timer = setTimeout(() => controller.abort(), witnessLimits.deadline);
    return { signal: controller.signal, end: () => clearTimeout(timer) };
}
async function askWithin(witness, subjects, signal) {
    const late = () => subjects.map(({ name }) => lateTestimony(name, witness));
    if (subjects.length === 0)
        return [];
    if (signal.aborted)
        return late();
    let stop = () => undefined;
    let grace;
    const stopped = new Promise((resolve) => {
        stop = () => {
            grace = setTimeout(() => resolve(late()), 100);
        };
        signal.addEventListener('abort', stop, { once: true });
    });
    const asked = witness.ask(subjects, signal);
    asked.catch(() => undefined);
    try {
        return await Promise.race([asked, stopped]);
    }
    finally {
        signal.removeEventListener('abort', stop);
        clearTimeout(grace);
    }
}
function lateTestimony(item, { name }) {
    const why = `${name}: signatures were collected for ${witnessLimits.deadline / 1000} seconds, and it was not answered by then`;
    return { state: 'unasked', gap: (0,core_facts/* gap */.rQ)({ item, cause: 'outage', why, remedy: unknown_of/* runAgain */.qL }) };
}

;// CONCATENATED MODULE: ./build/src/facts/signatures.js










const atOnce = 8;
const signatures = (0,define_fact/* defineFact */.u)({
    key: 'signatures',
    needs: ['subjects'],
    scope: 'run',
    permissions: attestationPermissions,
    tier: 1,
    collect: async ({ bundles: paths, repositoryId, policy }, facts, { world }) => {
        if (facts.subjects.state === 'unknown')
            return facts.subjects;
        const { items } = facts.subjects.value;
        if (items.length === 0)
            return (0,core_facts/* known */.eO)({ items: [], gaps: [] }, 'the inputs');
        const { artifacts } = world;
        if (artifacts === undefined || world.verifier === undefined)
            return noVerifier;
        const verifier = await verifierUnder(policy, world.verifier, world.policyFiles);
        if ('state' in verifier)
            return verifier;
        await (0,glob/* loadGlobs */.wz)();
        const bundles = await artifacts.readBundles(paths);
        const witnesses = witnessesOf(world, repositoryId).filter(({ covers }) => items.some(covers));
        const given = await verifyAll(items.map(unheard), () => bundles.items, verifier);
        const found = await hearAll(given, witnesses, verifier);
        const settled = bundles.items.length > 0 ? found : found.map((one) => unwitnessed(one, world));
        return (0,core_facts/* known */.eO)(toMany(settled, bundles.gaps), ['bundles', ...witnesses.map(({ name }) => name)].join(', '));
    },
});
async function verifierUnder(policy, verifier, files) {
    const named = await (0,named_trust.namedTrust)(policy, files);
    if ('state' in named)
        return named;
    if (named.keys.length + named.roots.length === 0)
        return verifier;
    try {
        return await verifier.trusting(named);
    }
    catch (error) {
        if (!(error instanceof errors/* InterlockError */.sv) || error.code !== 'INPUT_INVALID')
            throw error;
        const remedy = 'correct `keys` or `trust-roots` in the policy, or the file that they name';
        return (0,core_facts/* unknown */.L5)({ cause: 'invalid', reason: error.message, remedy });
    }
}
const noVerifier = { ...unknown_of/* notAsked */.Op, cause: 'unsupported', reason: 'artifacts are named, and this run verifies none' };
function witnessesOf({ platform, registries, packages }, repositoryId) {
    return [
        ...(platform === undefined ? [] : [githubWitness(platform, repositoryId)]),
        ...(registries === undefined ? [] : [registryWitness(registries)]),
        ...(packages === undefined ? [] : [packageWitness(packages)]),
    ];
}
function unheard(subject) {
    return { signed: { subject, verifications: [] }, gaps: [] };
}
async function hearAll(given, witnesses, verifier) {
    const { signal, end } = startDeadline();
    let found = given;
    try {
        for (const witness of witnesses)
            found = await hear(found, witness, verifier, signal);
        return found;
    }
    finally {
        end();
    }
}
async function hear(found, witness, verifier, signal) {
    const open = found.filter(({ signed }) => !isVerified(signed) && witness.covers(signed.subject));
    const subjects = open.map(({ signed }) => signed.subject);
    const testimonies = await askWithin(witness, subjects, signal);
    const about = new Map(open.map((one, index) => [one, testimonies[index]]));
    const heard = found.map((one) => ({ found: withTestimony(one, about.get(one)), bundles: bundlesIn(about.get(one)) }));
    return verifyAll(heard.map((one) => one.found), (index) => heard[index]?.bundles, verifier);
}
function withTestimony({ signed, gaps }, testimony) {
    if (testimony === undefined)
        return { signed, gaps };
    if (testimony.state === 'unasked')
        return { signed, gaps: [...gaps, testimony.gap] };
    const { refused = [], image, unread = [] } = testimony;
    return {
        signed: { ...signed, verifications: [...signed.verifications, ...refused], ...imageOf(image) },
        gaps: [...gaps, ...unread],
    };
}
function imageOf(image) {
    return image === undefined ? {} : { image };
}
function bundlesIn(testimony) {
    return testimony?.state === 'held' && testimony.bundles.length > 0 ? testimony.bundles : undefined;
}
async function verifyAll(found, bundlesOf, verifier) {
    const all = [];
    for (let start = 0; start < found.length; start += atOnce) {
        const some = found.slice(start, start + atOnce).map(async (one, index) => {
            const bundles = bundlesOf(start + index);
            if (bundles === undefined)
                return one;
            const { subject, verifications } = one.signed;
            const further = await verifier.verify(subject, bundles);
            return { ...one, signed: { ...one.signed, verifications: [...verifications, ...further.verifications] } };
        });
        all.push(...(await Promise.all(some)));
    }
    return all;
}
function unwitnessed(one, { platform, packages }) {
    const { name, kind, digests } = one.signed.subject;
    if (isVerified(one.signed) || (kind === 'package' && packages !== undefined))
        return one;
    if (platform === undefined) {
        const { cause, reason, remedy } = unknown_of/* notAsked */.Op;
        return { ...one, gaps: [(0,core_facts/* gap */.rQ)({ item: name, cause, why: reason, remedy: `give its bundle, or ${remedy}` }), ...one.gaps] };
    }
    if (digests.sha256 !== undefined)
        return one;
    const remedy = 'name the file or its SHA-256, or give its bundle under `bundles`';
    return { ...one, gaps: [(0,core_facts/* gap */.rQ)({ item: name, cause: 'invalid', why: 'GitHub finds attestations by SHA-256 alone', remedy }), ...one.gaps] };
}
function isVerified({ verifications }) {
    return verifications.some(({ state }) => state === 'verified');
}
function toMany(found, unread) {
    const open = found.map((one) => (isVerified(one.signed) ? { ...one, gaps: [] } : one));
    const items = open.flatMap(({ signed, gaps }) => {
        const about = signed.verifications.filter((one) => one.state === 'verified' || one.code !== 'subject-mismatch');
        if (gaps.length > 0)
            return about.length === 0 ? [] : [{ ...signed, verifications: about }];
        return [about.length === 0 ? signed : { ...signed, verifications: about }];
    });
    return { items, gaps: [...unread, ...open.flatMap(({ gaps }) => gaps)] };
}

;// CONCATENATED MODULE: ./build/src/facts/subjects.js


const subjects = (0,define_fact/* defineFact */.u)({
    key: 'subjects',
    needs: [],
    scope: 'run',
    permissions: {},
    tier: 'file',
    collect: async ({ subjects: lines }, _facts, { world }) => {
        if (lines.length === 0)
            return (0,core_facts/* known */.eO)({ items: [], gaps: [] }, 'the inputs');
        if (world.artifacts === undefined) {
            const reason = 'artifacts are named, and this run reads none';
            return (0,core_facts/* unknown */.L5)({ cause: 'unsupported', reason, remedy: 'run `interlock check --artifact` or the Action' });
        }
        return (0,core_facts/* known */.eO)(await world.artifacts.stage(lines), 'disk');
    },
});

;// CONCATENATED MODULE: ./build/src/facts/deploy-collectors.js









const deployCollectors = [
    run,
    approvals,
    change,
    deployments,
    deployedCommits,
    commits,
    pullRequests,
    subjects,
    signatures,
];

// EXTERNAL MODULE: ./build/src/core/environment-rule.js
var environment_rule = __webpack_require__(69883);
// EXTERNAL MODULE: ./build/src/core/finding.js
var finding = __webpack_require__(45068);
// EXTERNAL MODULE: ./build/src/rules/define-rule.js
var define_rule = __webpack_require__(88101);
// EXTERNAL MODULE: ./build/src/rules/support/each-gap-once.js
var each_gap_once = __webpack_require__(48935);
;// CONCATENATED MODULE: ./build/src/platform/model.js
function isSameAccount(a, b) {
    return a.id === b.id;
}

// EXTERNAL MODULE: ./build/src/rules/support/used-environments.js
var used_environments = __webpack_require__(60423);
;// CONCATENATED MODULE: ./build/src/rules/support/environment-approval.js


function approvalFlawOf({ environment, approvals, reviewers, run }) {
    const attempt = Math.max(run.attempt, run.earlierAttempts.length + 1);
    if (attempt > 1)
        return { kind: 'later-attempt', attempt: String(attempt) };
    const meant = approvals.filter(({ environments }) => environments.some((one) => (0,used_environments/* isSameEnvironment */.gj)(one, environment)));
    const rejected = meant.find(({ state }) => state === 'rejected');
    if (rejected !== undefined)
        return { kind: 'rejected', who: rejected.by === undefined ? 'a reviewer' : `\`${rejected.by.login}\`` };
    const approved = meant.filter(({ state }) => state === 'approved');
    const people = approved.flatMap(({ by }) => (by === undefined || by.isApp ? [] : [by]));
    if (people.some((one) => mayApprove(one, reviewers)))
        return undefined;
    if (approved.some(({ by }) => by === undefined))
        return { kind: 'nobody-known' };
    if (people.length === 0)
        return { kind: 'unapproved' };
    return { kind: 'not-a-reviewer', who: [...new Set(people.map(({ login }) => `\`${login}\``))].join(', ') };
}
function mayApprove(account, reviewers) {
    return reviewers.some((one) => one.kind === 'team' || isSameAccount(one.account, account));
}

;// CONCATENATED MODULE: ./build/src/rules/support/gaps-of.js

function gapsOf(facts) {
    return Object.entries(facts).flatMap(([key, fact]) => (fact.state === 'unknown' ? [(0,core_facts/* gapOfUnknown */.uI)(key, fact)] : []));
}

;// CONCATENATED MODULE: ./build/src/rules/support/independent-people.js


function involvedIn(commits, others) {
    const contributors = commits.flatMap(contributorsOf);
    const names = contributors.flatMap((one) => (one.kind === 'unknown' ? [one.name.trim().toLowerCase()] : []));
    return {
        accounts: [
            ...others.filter((account) => account !== undefined),
            ...contributors.flatMap((one) => (one.kind === 'account' ? [one.account] : [])),
        ],
        unknown: new Set(names).size + others.filter((account) => account === undefined).length,
    };
}
function contributorsOf({ authors, committer }) {
    return committer === undefined ? authors : [...authors, committer];
}
function independentOf(candidates, { accounts }) {
    return candidates.filter((one, index) => !one.isApp &&
        !accounts.some((account) => isSameAccount(account, one)) &&
        candidates.findIndex((other) => isSameAccount(other, one)) === index);
}
function unknownPeopleGap(item) {
    return (0,core_facts/* gap */.rQ)({
        item,
        cause: 'invalid',
        why: 'no account belongs to some of those who had a hand in it, so whoever approved may be one of them',
        remedy: 'link the e-mail addresses of the commits to their accounts, or let a further person approve',
    });
}

;// CONCATENATED MODULE: ./build/src/rules/support/reviewed-change.js


function reviewFlawOf(asked) {
    const deployed = asked.deployed?.oid;
    const arrived = asked.pullRequests.filter(({ baseBranch, mergeCommit, headCommit }) => baseBranch === asked.defaultBranch && deployed !== undefined && (mergeCommit === deployed || headCommit === deployed));
    if (arrived.length === 0)
        return { kind: 'no-pull-request' };
    const flaws = arrived.map((one) => flawOf(one, asked));
    const refused = flaws.find((flaw) => flaw?.kind === 'changes-requested');
    return refused ?? (flaws.includes(undefined) ? undefined : flaws[0]);
}
function flawOf(pullRequest, { deployed, minimum }) {
    const number = String(pullRequest.number);
    const opinions = pullRequest.reviews.filter(({ canPush }) => canPush);
    const refusal = opinions.find(({ state }) => state === 'changes-requested');
    if (refusal !== undefined) {
        return { kind: 'changes-requested', number, who: refusal.by === undefined ? 'a reviewer' : `\`${refusal.by.login}\`` };
    }
    const involved = involvedIn(writtenCommits(pullRequest, deployed), [pullRequest.author]);
    const approvals = opinions.filter(({ state }) => state === 'approved');
    const fresh = independentOf(peopleOf(approvals.filter(({ commit }) => commit === pullRequest.headCommit)), involved);
    if (fresh.length >= minimum && pullRequest.commits === undefined)
        return { kind: 'unread-commits', number };
    if (fresh.length >= minimum + involved.unknown)
        return undefined;
    if (fresh.length >= minimum)
        return { kind: 'unknown-people' };
    const ever = independentOf(peopleOf(approvals), involved);
    const stale = ever.filter((one) => !fresh.some((account) => isSameAccount(account, one)));
    if (ever.length >= minimum)
        return { kind: 'stale-review', number, found: stale.map(({ login }) => `\`${login}\``).join(', ') };
    return { kind: 'too-few-reviews', number, found: String(fresh.length) };
}
function writtenCommits(pullRequest, deployed) {
    const own = pullRequest.commits ?? [];
    return deployed === undefined || isMergeOfPlatform(deployed, pullRequest) ? own : [...own, deployed];
}
function isMergeOfPlatform(commit, { mergeCommit, headCommit, mergedBy }) {
    const [author, ...others] = commit.authors;
    const isByMerger = author?.kind === 'account' && mergedBy !== undefined && isSameAccount(author.account, mergedBy);
    const isMerge = commit.oid === mergeCommit && commit.oid !== headCommit;
    return isMerge && isByMerger && others.length === 0 && commit.committer === undefined && commit.isSignatureVerified;
}
function peopleOf(reviews) {
    return reviews.flatMap(({ by }) => by ?? []);
}

;// CONCATENATED MODULE: ./build/src/rules/approval/run-not-approved.js










const carol = { login: 'carol', id: 3, isApp: false };
const reached = {
    policy: { environments: [{ pattern: 'production', reviewers: 1 }] },
    environmentUses: { items: [{ environment: 'production', job: 'deploy', isReached: true, isRecorded: true }], gaps: [] },
    environments: { items: [{ name: 'production', reviewers: [{ kind: 'user', account: carol }] }], gaps: [] },
    approvals: { items: [{ state: 'approved', by: carol, environments: ['production'] }], gaps: [] },
};
const bob = { login: 'bob', id: 2, isApp: false };
const author = (account) => ({ kind: 'account', account });
const pullRequest = (authors) => ({
    number: 7,
    author: bob,
    mergeCommit: 'c0ffee',
    headCommit: 'facade',
    baseBranch: 'main',
    commits: [{ oid: 'facade', authors }],
    reviews: [{ by: carol, state: 'approved', commit: 'facade', canPush: true }],
});
const reviewed = {
    policy: { environments: [{ pattern: 'production', approval: 'reviewed-pull-request' }] },
    environmentUses: reached.environmentUses,
    deployedCommits: { items: [{ oid: 'c0ffee', authors: [author(bob)] }], gaps: [] },
    repository: { defaultBranch: 'main' },
    branchRules: { branch: 'main', rules: [{ kind: 'pull-request', approvals: 1 }] },
};
/* harmony default export */ const run_not_approved = ((0,define_rule/* defineRule */.K)({
    meta: {
        id: 'approval/run-not-approved',
        title: 'A run reaches an environment with the approval that the policy demands',
        severity: 'high',
        lifecycle: 'stable',
        since: '0.1.0',
        stages: ['deploy'],
        presets: { recommended: 'deny', strict: 'deny' },
        unknown: { posture: 'warn', merge: 'warn', deploy: 'deny' },
        controls: [
            { framework: 'OWASP-NHI', id: 'NHI8:2025' },
            { framework: 'NIST-CSF', id: 'PR.AA-05' },
            { framework: 'NIST-CSF', id: 'ID.RA-07' },
            { framework: 'NIST-800-207', id: 'T6' },
            { framework: 'OWASP-CICD', id: 'CICD-SEC-1' },
            { framework: 'SLSA', id: 'Source L4' },
            { framework: 'SSDF', id: 'PS.1' },
        ],
        rationale: 'That an environment asks for reviewers today does not prove that this run was approved: administrators may start waiting jobs, an App may say yes, and the rules may have been off when the job went past them. An approval carries neither a time nor an attempt, so a re-run could show the one that another attempt was given. Where reviewed pull requests are the approval, only the last state of one that went into the default branch counts, and only opinions of people who may push and had no hand in it, which is to have opened it, or to have written or committed one of its commits or the deployed one. Having merged it is none.',
        remediation: 'Start a new run, and let a required reviewer of `{environment}` approve it; with `approval: reviewed-pull-request` merge the change through a pull request whose last commit another person approved.',
        messages: {
            'later-attempt': 'This is attempt {attempt} of the run, and its approvals for environment `{environment}` do not say for which attempt they were given. Start a new run',
            rejected: 'Environment `{environment}` was refused to this run by {who}. Start a new run when that is settled',
            unapproved: 'This run stands in environment `{environment}`, and no person approved it. Start a new run, and let a required reviewer approve it',
            'no-reviewers': 'This run stands in environment `{environment}`, which has no required reviewers, so no person was asked. Give it required reviewers in the settings, then start a new run',
            'not-a-reviewer': 'Environment `{environment}` was approved by {who}, who is none of its required reviewers. Start a new run, and let one of them approve it',
            'no-pull-request': 'Environment `{environment}` takes reviewed pull requests, and the deployed commit is not what one brought to `{branch}`. Deploy what a pull request was merged as',
            'changes-requested': 'Pull request #{number}, which environment `{environment}` would take, was merged although {who} requested changes. Settle that, and merge it anew',
            'stale-review': 'Pull request #{number} was changed after {found} approved it, and environment `{environment}` takes only what was approved as it is. Have its last commit approved',
            'too-few-reviews': 'Pull request #{number} has {found} of the {minimum} approvals that environment `{environment}` takes: by people who may push, and neither opened it nor wrote or committed any of it',
        },
        examples: [
            {
                title: 'Only an App approved the run',
                files: {},
                facts: {
                    ...reached,
                    run: { attempt: 1, earlierAttempts: [] },
                    approvals: {
                        items: [{ state: 'approved', by: { login: 'checker', id: 9, isApp: true }, environments: ['production'] }],
                        gaps: [],
                    },
                },
                expect: [{ message: 'unapproved' }],
            },
            {
                title: 'A re-run carries the approval of the attempt before',
                files: {},
                facts: { ...reached, run: { attempt: 2, earlierAttempts: [{ attempt: 1 }] } },
                expect: [{ message: 'later-attempt' }],
            },
            {
                title: 'A pull request that was approved by one of its co-authors',
                files: {},
                facts: { ...reviewed, pullRequests: { items: [pullRequest([author(bob), author(carol)])], gaps: [] } },
                expect: [{ message: 'too-few-reviews' }],
            },
            {
                title: 'A pull request whose last commit somebody else approved',
                files: {},
                facts: { ...reviewed, pullRequests: { items: [pullRequest([author(bob)])], gaps: [] } },
                expect: [],
            },
            { title: 'A required reviewer approved it', files: {}, facts: { ...reached, run: { attempt: 1, earlierAttempts: [] } }, expect: [] },
        ],
        options: {},
        key: ['environment'],
    },
    needs: ['environmentUses', 'policy'],
    wants: ['environments', 'approvals', 'run', 'deployedCommits', 'pullRequests', 'repository', 'branchRules'],
    evaluate({ environmentUses, policy, ...facts }) {
        const configured = (0,used_environments/* usedEnvironments */.A0)(environmentUses.items).flatMap((used) => {
            const way = wayOf((0,environment_rule/* environmentTermsOf */.y)(policy.environments, used.name));
            return way === undefined ? [] : [{ used, way }];
        });
        if (configured.length === 0)
            return (0,finding/* notApplicable */.hH)('not configured');
        const judged = configured.filter(({ used, way }) => way.kind !== 'environment' || isReached(used));
        if (judged.length === 0)
            return (0,finding/* notApplicable */.hH)(`environment ${configured[0]?.used.name} asks for its approval after this gate`);
        const byEnvironment = judged.flatMap(({ used, way }) => (way.kind === 'environment' ? ofEnvironment(used, facts) : []));
        const byReview = judged.flatMap(({ used, way }) => (way.kind === 'review' ? ofReview(used, way.minimum, facts) : []));
        return (0,each_gap_once/* eachGapOnce */.P)([...byEnvironment, ...byReview]);
    },
}));
function wayOf(terms) {
    const minimum = terms?.reviewers ?? 0;
    if (terms?.approval === 'reviewed-pull-request')
        return { kind: 'review', minimum: Math.max(1, minimum) };
    return terms?.approval === 'environment' || minimum > 0 ? { kind: 'environment' } : undefined;
}
function isReached({ uses }) {
    return uses.some((use) => use.isReached);
}
function ofEnvironment(used, { environments, approvals, run }) {
    if (environments.state === 'unknown' || approvals.state === 'unknown' || run.state === 'unknown') {
        return [...gapsOf({ environments, approvals, run })];
    }
    const reviewers = environments.value.items.find(({ name }) => (0,used_environments/* isSameEnvironment */.gj)(name, used.name))?.reviewers ?? [];
    const flaw = approvalFlawOf({ environment: used.name, approvals: approvals.value.items, reviewers, run: run.value });
    const gaps = [...environments.value.gaps, ...approvals.value.gaps];
    if (flaw === undefined)
        return gaps;
    if (flaw.kind === 'nobody-known')
        return [...gaps, unknownPeopleGap(`environment ${used.name}`)];
    const { kind: found, ...data } = flaw;
    const kind = found === 'unapproved' && reviewers.length === 0 ? 'no-reviewers' : found;
    return [...gaps, { ...about(used), message: kind, data: { who: '', attempt: '', ...data, environment: used.name } }];
}
function ofReview(used, minimum, { deployedCommits, pullRequests, repository, branchRules }) {
    if (deployedCommits.state === 'unknown' ||
        pullRequests.state === 'unknown' ||
        repository.state === 'unknown' ||
        branchRules.state === 'unknown') {
        return [...gapsOf({ deployedCommits, pullRequests, repository, branchRules })];
    }
    const { defaultBranch: branch } = repository.value;
    const gaps = [...pullRequests.value.gaps, ...wayAround(branchRules.value, branch)];
    const [deployed] = deployedCommits.value.items;
    const flaw = reviewFlawOf({ deployed, pullRequests: pullRequests.value.items, defaultBranch: branch, minimum });
    if (flaw === undefined)
        return gaps;
    if (flaw.kind === 'unknown-people')
        return [...gaps, unknownPeopleGap(`environment ${used.name}`)];
    if (flaw.kind === 'unread-commits')
        return [...gaps, unreadCommits(flaw.number)];
    const { kind, ...found } = flaw;
    const data = { number: '', who: '', found: '', ...found, environment: used.name, branch, minimum: String(minimum) };
    return [...gaps, { ...about(used), message: kind, data }];
}
function wayAround({ branch, rules }, defaultBranch) {
    const isGuarded = branch === defaultBranch && rules.some((rule) => rule.kind === 'pull-request' && rule.approvals > 0);
    if (isGuarded)
        return [];
    return [
        (0,core_facts/* gap */.rQ)({
            item: `branch ${defaultBranch}`,
            cause: 'unresolvable',
            why: 'no ruleset that is seen here demands a reviewed pull request of every change, so commits before the deployed one may have had none',
            remedy: `add a ruleset for ${defaultBranch} that requires a pull request with at least one approval (classic branch protection cannot be seen by a job)`,
        }),
    ];
}
function unreadCommits(number) {
    return (0,core_facts/* gap */.rQ)({
        item: `pull request #${number}`,
        cause: 'limit',
        why: 'not all of its commits were read, so whoever approved it may have written one of them',
        remedy: 'merge pull requests of at most 100 commits, or let a reviewer of the environment approve the run (`approval: environment`)',
    });
}
function about(used) {
    return { kind: 'violation', location: (0,used_environments/* placeOf */.$t)(used) };
}

;// CONCATENATED MODULE: ./build/src/rules/approval/self-review.js








const alice = { login: 'alice', id: 1, isApp: false };
const self_review_bob = { login: 'bob', id: 2, isApp: false };
const facts = {
    environmentUses: { items: [{ environment: 'production', job: 'deploy', isReached: true, isRecorded: true }], gaps: [] },
    run: { attempt: 1, actor: alice, triggeringActor: alice, earlierAttempts: [] },
    deployedCommits: { items: [{ oid: 'c0ffee', authors: [{ kind: 'account', account: alice }] }], gaps: [] },
};
/* harmony default export */ const self_review = ((0,define_rule/* defineRule */.K)({
    meta: {
        id: 'approval/self-review',
        title: 'Somebody who had no hand in the release approved it',
        severity: 'high',
        lifecycle: 'stable',
        since: '0.1.0',
        stages: ['deploy'],
        presets: { recommended: 'deny', strict: 'deny' },
        unknown: { posture: 'warn', merge: 'warn', deploy: 'deny' },
        controls: [
            { framework: 'OWASP-NHI', id: 'NHI8:2025' },
            { framework: 'NIST-CSF', id: 'PR.AA-05' },
            { framework: 'NIST-CSF', id: 'ID.RA-07' },
            { framework: 'NIST-800-207', id: 'T6' },
            { framework: 'OWASP-CICD', id: 'CICD-SEC-1' },
            { framework: 'SLSA', id: 'Source L4' },
            { framework: 'SSDF', id: 'PS.1' },
        ],
        rationale: 'The platform can keep whoever started a run from approving it, and nobody else: not the author of the commit whose run a colleague started, not a co-author, not an App. One person, or one stolen account, then releases alone although the run carries an approval. Those who may not be the only ones are whoever started an attempt of the run, and the author, co-authors and committer of the deployed commit and, where that is a merge, of what it merged; with `every-commit` also those of all other commits that the last successful deployment did not have, which takes `deployments: read` and in a small team may leave nobody. Accounts are compared by their number, because a login can change hands.',
        remediation: 'Start a new run, and let a person approve `{environment}` who neither started it nor wrote or committed what it deploys. Where one person may release alone, write `self-review: allowed` for the environment in the policy.',
        messages: {
            'only-involved': 'Environment `{environment}` was approved by nobody but {approvers}. Start a new run, and let another person approve it',
        },
        examples: [
            {
                title: 'The author of the commit approves it',
                files: {},
                facts: { ...facts, approvals: { items: [{ state: 'approved', by: alice, environments: ['production'] }], gaps: [] } },
                expect: [{ message: 'only-involved' }],
            },
            {
                title: 'Somebody else does',
                files: {},
                facts: { ...facts, approvals: { items: [{ state: 'approved', by: self_review_bob, environments: ['production'] }], gaps: [] } },
                expect: [],
            },
            {
                title: 'The author of another commit that is deployed for the first time, where everybody counts',
                files: {},
                facts: {
                    ...facts,
                    commits: { items: [...facts.deployedCommits.items, { oid: 'facade', authors: [{ kind: 'account', account: self_review_bob }] }], gaps: [] },
                    approvals: { items: [{ state: 'approved', by: self_review_bob, environments: ['production'] }], gaps: [] },
                },
                options: { 'every-commit': true },
                expect: [{ message: 'only-involved' }],
            },
        ],
        options: {
            'every-commit': {
                type: 'boolean',
                default: false,
                description: 'Ask for somebody who had no hand in any commit since the last successful deployment, not only in the deployed one and what that merged; set it where pull requests are merged by a rebase, which deploys several commits at once',
                stricter: 'more',
            },
        },
        key: ['environment'],
    },
    needs: ['environmentUses', 'policy'],
    wants: ['approvals', 'run', 'deployedCommits', 'commits'],
    evaluate({ environmentUses, policy, approvals, run, deployedCommits, commits: sinceLast }, { 'every-commit': isEvery }) {
        const used = (0,used_environments/* usedEnvironments */.A0)(environmentUses.items);
        if (used.length === 0)
            return (0,finding/* notApplicable */.hH)('no job names an environment');
        const meant = used.filter(({ name }) => (0,environment_rule/* environmentTermsOf */.y)(policy.environments, name)?.selfReview !== 'allowed');
        if (meant.length === 0)
            return (0,finding/* notApplicable */.hH)('the policy allows self-review for the environments in use');
        if (approvals.state === 'unknown')
            return gapsOf({ approvals });
        const { items, gaps } = approvals.value;
        const approved = meant.filter(({ name }) => approvalsOf(items, name).length > 0);
        if (approved.length === 0)
            return gaps.length > 0 ? gaps : (0,finding/* notApplicable */.hH)('nobody has approved an environment of this run');
        const commits = isEvery ? sinceLast : deployedCommits;
        if (run.state === 'unknown' || commits.state === 'unknown')
            return gapsOf(isEvery ? { run, commits } : { run, deployedCommits });
        const people = commits.value.items;
        return [
            ...gaps,
            ...commits.value.gaps,
            ...(people.length === 0 ? [noCommits] : approved.flatMap((one) => judge(one, approvalsOf(items, one.name), run.value, people) ?? [])),
        ];
    },
}));
const noCommits = (0,core_facts/* gap */.rQ)({
    item: 'commits',
    cause: 'empty',
    why: 'the deployed commit is not among those that were answered, so nobody knows who wrote it',
    remedy: 'start a new run',
});
function approvalsOf(approvals, environment) {
    return approvals.filter(({ state, environments }) => state === 'approved' && environments.some((one) => (0,used_environments/* isSameEnvironment */.gj)(one, environment)));
}
function judge(used, approvals, run, commits) {
    const accounts = approvals.flatMap(({ by }) => by ?? []);
    const starters = startersOf(run);
    const involved = involvedIn(commits, starters);
    const independent = independentOf(accounts, involved);
    if (independent.length > involved.unknown)
        return undefined;
    if (independent.length > 0 || accounts.length < approvals.length)
        return unknownPeopleGap(`environment ${used.name}`);
    return {
        kind: 'violation',
        message: 'only-involved',
        data: { environment: used.name, approvers: namesOf(accounts, starters) },
        location: (0,used_environments/* placeOf */.$t)(used),
    };
}
function startersOf({ actor, triggeringActor, earlierAttempts }) {
    return [actor, triggeringActor, ...earlierAttempts.map((one) => one.triggeringActor)];
}
function namesOf(accounts, starters) {
    const first = accounts.filter((one, index) => accounts.findIndex((other) => isSameAccount(other, one)) === index);
    return first.map((one) => `\`${one.login}\` (${whyOf(one, starters)})`).join(' and ');
}
function whyOf(account, starters) {
    if (account.isApp)
        return 'an App';
    const isStarter = starters.some((one) => one !== undefined && isSameAccount(one, account));
    return isStarter ? 'who started the run' : 'who wrote or committed what it deploys';
}

;// CONCATENATED MODULE: ./build/src/rules/artifact/none-named.js



const use = { environment: 'production', job: 'deploy', isReached: true, isRecorded: true };
const nothing = { items: [], gaps: [] };
const entry = { pattern: 'production' };
const scene = { gate: 'acme/interlock' };
/* harmony default export */ const none_named = ((0,define_rule/* defineRule */.K)({
    meta: {
        id: 'artifact/none-named',
        title: 'A deploy names what it deploys',
        severity: 'high',
        lifecycle: 'stable',
        since: '0.1.0',
        stages: ['deploy'],
        presets: { recommended: 'deny', strict: 'deny' },
        advice: { recommended: 'warn', strict: 'warn' },
        unknown: { posture: 'deny', merge: 'deny', deploy: 'deny' },
        controls: [
            { framework: 'OWASP-NHI', id: 'NHI3:2025' },
            { framework: 'NIST-CSF', id: 'PR.PS-05' },
            { framework: 'NIST-CSF', id: 'ID.RA-09' },
            { framework: 'NIST-800-207', id: 'T5' },
            { framework: 'OWASP-CICD', id: 'CICD-SEC-9' },
            { framework: 'SLSA', id: 'Build L2' },
            { framework: 'SSDF', id: 'PS.2.1' },
        ],
        rationale: 'A gate that is told of no artifact has nothing to verify, and passes whatever is deployed: leaving the input out would be the easiest way past every signature rule. So an environment says once, in the policy, whether a deploy to it has artifacts, and a deploy that names none is held to that.',
        remediation: 'Name what is deployed in the input `artifacts` (paths, `sha256:<digest>` or `oci://registry/name@sha256:<digest>`), or say in the policy that this environment has none: `environments: {"{environment}": {artifacts: none}}`.',
        messages: {
            required: 'Environment `{environment}` takes only artifacts that were verified, and this deploy (job `{job}`) names none',
            nowhere: 'This deploy names neither an environment nor an artifact, and environment `{environment}` of the policy takes only artifacts that were verified: without either, whatever it deploys passes. Name both',
            unsaid: 'This deploy to environment `{environment}` (job `{job}`) names no artifact, so no signature was judged; the policy says neither `artifacts: required` nor `artifacts: none`',
        },
        examples: [
            {
                title: 'The environment requires artifacts, and none is named',
                files: {},
                facts: {
                    scene,
                    subjects: nothing,
                    environmentUses: { items: [use], gaps: [] },
                    policy: { environments: [{ ...entry, artifacts: 'required' }] },
                },
                expect: [{ message: 'required' }],
            },
            {
                title: 'The policy does not say whether the environment has artifacts',
                files: {},
                facts: { scene, subjects: nothing, environmentUses: { items: [use], gaps: [] }, policy: { environments: [] } },
                expect: [{ message: 'unsaid' }],
            },
            {
                title: 'A deploy that names no environment is not past what the environments require',
                files: {},
                facts: {
                    scene,
                    subjects: nothing,
                    environmentUses: nothing,
                    policy: { environments: [{ ...entry, artifacts: 'required' }] },
                },
                expect: [{ message: 'nowhere' }],
            },
            {
                title: 'The environment has none',
                files: {},
                facts: {
                    scene,
                    subjects: nothing,
                    environmentUses: { items: [use], gaps: [] },
                    policy: { environments: [{ ...entry, artifacts: 'none' }] },
                },
                expect: [],
            },
        ],
        options: {},
        key: ['environment'],
    },
    needs: ['policy', 'scene'],
    wants: ['subjects', 'environmentUses'],
    evaluate({ policy, scene, subjects, environmentUses }) {
        if (subjects.state === 'unknown')
            return [(0,core_facts/* gapOfUnknown */.uI)('subjects', subjects)];
        if (subjects.value.items.length + subjects.value.gaps.length > 0)
            return subjects.value.gaps;
        const strict = policy.environments.find(({ artifacts }) => artifacts === 'required');
        if (environmentUses.state === 'unknown')
            return strict === undefined ? [] : [(0,core_facts/* gapOfUnknown */.uI)('environmentUses', environmentUses)];
        const { items, gaps } = environmentUses.value;
        if (items.length + gaps.length === 0)
            return strict === undefined ? [] : [nowhere(strict.pattern)];
        const first = items.filter((one, index) => items.findIndex((other) => isSame(one, other)) === index);
        const found = first.flatMap((one) => none_named_judge(one, (0,environment_rule/* environmentTermsOf */.y)(policy.environments, one.environment)?.artifacts, scene.gate !== undefined));
        return [...found, ...(strict === undefined ? [] : gaps)];
    },
}));
function nowhere(environment) {
    return {
        kind: 'violation',
        message: 'nowhere',
        data: { environment, job: '' },
        location: { object: 'environment', name: environment },
    };
}
function isSame(a, b) {
    return a.environment.toLowerCase() === b.environment.toLowerCase();
}
function none_named_judge({ environment, job, location }, artifacts, isDeploying) {
    if (artifacts === 'none' || (artifacts === undefined && !isDeploying))
        return [];
    const place = location ?? { object: 'environment', name: environment };
    const found = { kind: 'violation', data: { environment, job }, location: place };
    return [
        artifacts === 'required' ? { ...found, message: 'required' } : { ...found, message: 'unsaid', isAdvice: true },
    ];
}

// EXTERNAL MODULE: ./build/src/artifact/bind-subject.js
var bind_subject = __webpack_require__(87864);
;// CONCATENATED MODULE: ./build/src/rules/artifact/unsigned.js



const subject = { name: 'dist/app.tgz', kind: 'file', digests: { sha256: 'ab'.repeat(32) }, stagedPath: undefined };
const unsigned_image = { ...subject, name: `oci://ghcr.io/acme/app@sha256:${'ab'.repeat(32)}`, kind: 'image' };
const refused = { state: 'refused', source: 'app.sigstore.json', code: 'signature-invalid', why: 'signature verification failed' };
/* harmony default export */ const unsigned = ((0,define_rule/* defineRule */.K)({
    meta: {
        id: 'artifact/unsigned',
        title: 'What is deployed is covered by a valid signature',
        severity: 'critical',
        lifecycle: 'stable',
        since: '0.1.0',
        stages: ['deploy'],
        presets: { recommended: 'deny', strict: 'deny' },
        unknown: { posture: 'deny', merge: 'deny', deploy: 'deny' },
        controls: [
            { framework: 'OWASP-NHI', id: 'NHI3:2025' },
            { framework: 'NIST-CSF', id: 'PR.PS-05' },
            { framework: 'NIST-CSF', id: 'ID.RA-09' },
            { framework: 'NIST-CSF', id: 'PR.DS-02' },
            { framework: 'NIST-800-207', id: 'T5' },
            { framework: 'OWASP-CICD', id: 'CICD-SEC-9' },
            { framework: 'SLSA', id: 'Build L2' },
            { framework: 'SSDF', id: 'PS.2.1' },
        ],
        rationale: 'Between the build that made an artifact and the job that deploys it lie caches, registries, artifact stores and other jobs, each of which can put something else in its place: in the attack on SolarWinds what was shipped was never what the sources said. A signature over the digest ties the one to the other. What is missing, what does not hold and what could not be checked are told apart, so that an outage is never taken for a forgery, nor a forgery for an outage.',
        remediation: 'Attest `{artifact}` in the job that builds it: `permissions: {id-token: write, attestations: write, contents: read}` and a step of `actions/attest` with its path, pinned to a commit, and give the job with the gate `attestations: read`. A bundle file from elsewhere is named under `bundles`.',
        messages: {
            missing: '`{artifact}` ({digest}) is signed by nobody: no given bundle covers it, and GitHub stores no attestation for its digest that this job can see, which takes `attestations: read`{registry}',
            refused: '`{artifact}` ({digest}) has no valid signature: `{source}` is refused as {code}: {why}{more}',
        },
        examples: [
            {
                title: 'Nobody signed it',
                files: {},
                facts: { subjects: { items: [subject], gaps: [] }, signatures: { items: [{ subject, verifications: [] }], gaps: [] } },
                expect: [{ message: 'missing' }],
            },
            {
                title: 'Its registry lists no signature, only what the builder wrote beside it',
                files: {},
                facts: {
                    subjects: { items: [unsigned_image], gaps: [] },
                    signatures: { items: [{ subject: unsigned_image, verifications: [], image: { registry: 'ghcr.io', covers: [], unsigned: 2 } }], gaps: [] },
                },
                expect: [{ message: 'missing' }],
            },
            {
                title: 'The signature does not hold',
                files: {},
                facts: { subjects: { items: [subject], gaps: [] }, signatures: { items: [{ subject, verifications: [refused] }], gaps: [] } },
                expect: [{ message: 'refused' }],
            },
            {
                title: 'One of its bundles holds',
                files: {},
                facts: {
                    subjects: { items: [subject], gaps: [] },
                    signatures: { items: [{ subject, verifications: [refused, { state: 'verified', source: 'GitHub attestations' }] }], gaps: [] },
                },
                expect: [],
            },
        ],
        options: {},
        key: ['artifact'],
    },
    needs: ['subjects', 'signatures'],
    evaluate({ signatures }) {
        return signatures.items.map(unsigned_judge).filter((found) => found !== undefined);
    },
}));
function unsigned_judge({ subject, verifications, image }) {
    const refusals = verifications.filter((one) => one.state === 'refused');
    if (refusals.length < verifications.length)
        return undefined;
    const data = { artifact: subject.name, digest: (0,bind_subject/* shownSubject */.u)(subject) };
    const location = { object: 'artifact', name: subject.name };
    const [nearest] = refusals.toSorted((a, b) => weight(b) - weight(a));
    const registry = image === undefined ? '' : `, and the registry ${image.registry} lists none${builders(image)}`;
    if (nearest === undefined)
        return { kind: 'violation', message: 'missing', data: { ...data, registry }, location };
    if (nearest.code === 'unsupported')
        return notVerifiable(subject.name, nearest);
    const others = refusals.length > 1 ? ` (and ${refusals.length - 1} more refused)` : '';
    const more = image === undefined ? others : `${others}${builders(image)}`;
    const { source, code, why } = nearest;
    return { kind: 'violation', message: 'refused', data: { ...data, source, code, why, more }, location };
}
function builders({ unsigned }) {
    if (unsigned === 0)
        return '';
    if (unsigned === 1)
        return '; an attestation that its builder stored with it is signed by nobody, and proves nothing';
    return `; ${unsigned} attestations that its builder stored with it are signed by nobody, and prove nothing`;
}
function weight({ code }) {
    if (code === 'subject-mismatch')
        return 0;
    return code === 'unsupported' ? 1 : 2;
}
function notVerifiable(item, { source, why }) {
    return (0,core_facts/* gap */.rQ)({
        item,
        cause: 'invalid',
        why: `it is signed in a way that is not verified here (${source}: ${why})`,
        remedy: 'sign it with Sigstore as well, for example by `actions/attest`',
    });
}

// EXTERNAL MODULE: ./build/src/artifact/match-identity.js
var match_identity = __webpack_require__(30524);
// EXTERNAL MODULE: ./build/src/artifact/actions-issuer.js
var actions_issuer = __webpack_require__(43967);
;// CONCATENATED MODULE: ./build/src/rules/support/protected-tag.js

function isProtectedTag(rulesets, ref) {
    const rules = new Set(rulesets.filter((ruleset) => isMeant(ruleset, ref)).flatMap((ruleset) => ruleset.rules));
    return rules.has('creation') && rules.has('update');
}
function isMeant({ include, exclude }, ref) {
    return include.some((pattern) => isIncluded(pattern, ref)) && !exclude.some((pattern) => mayBeExcluded(pattern, ref));
}
const plainSets = /^(?:[^[\]\\]|\[(?:[A-Za-z0-9]-[A-Za-z0-9]|[\w.])+\])*$/;
function isIncluded(pattern, ref) {
    if (pattern === '~ALL')
        return true;
    if (pattern.length > glob/* patternLimit */.An || !plainSets.test(pattern))
        return false;
    if (/[?[]/.test(pattern) && /[^\x20-\x7e]/.test(ref))
        return false;
    return (0,glob/* matchesGlob */.kt)(pattern.replace(/(^|\/)\*\*$/, '$1*'), ref);
}
function mayBeExcluded(pattern, ref) {
    if (pattern.startsWith('~') || pattern.length > glob/* patternLimit */.An)
        return true;
    const wide = pattern.replace(/[[{\\].*$/s, '*').replaceAll('**/', '*');
    if (!/[*?]/.test(wide))
        return ref === wide;
    const [start = '', ...later] = wide.split(/[*?]+/);
    let place = start.length;
    for (const text of later) {
        const found = ref.indexOf(text, place);
        if (found < 0)
            return false;
        place = found + text.length;
    }
    return ref.startsWith(start) && ref.endsWith(wide.replace(/^.*[*?]/s, ''));
}

;// CONCATENATED MODULE: ./build/src/rules/support/this-repository.js



const insidersTriggers = ['push', 'release', 'schedule', 'workflow_dispatch', 'repository_dispatch', 'merge_group', 'deployment'];
function ownBuild({ signer, ...rooted }, repository, tags) {
    if (signer.kind === 'key')
        return { differences: [{ field: 'signer', expected: 'a certificate', actual: `the key ${signer.key}` }], isUndecided: false };
    const { certificate } = signer;
    const source = sourceRef(certificate, repository, tags);
    const differences = [
        ...(0,match_identity/* rootDifferences */.L2)(undefined, rooted),
        ...(0,match_identity/* exactly */.pV)('issuer', (0,actions_issuer/* issuerOfServer */.e)(repository.server), certificate.issuer),
        ...(0,match_identity/* exactly */.pV)('source repository id', repository.id, certificate.sourceRepositoryIdentifier),
        ...ownWorkflow(certificate, repository),
        ...(source === 'undecided' ? [] : source),
        ...(0,match_identity/* oneOf */.yL)('trigger', insidersTriggers, certificate.buildTrigger),
        ...(0,match_identity/* exactly */.pV)('runner', 'github-hosted', certificate.runnerEnvironment),
    ];
    return { differences, isUndecided: source === 'undecided' && differences.length === 0 };
}
function ownWorkflow({ buildSignerUri }, { server, name }) {
    const prefix = `${server}/${name}/.github/workflows/`;
    const isOwn = buildSignerUri?.slice(0, prefix.length).toLowerCase() === prefix.toLowerCase();
    const [, ref] = (isOwn && /^[^/@]+\.ya?ml@(.+)$/.exec(buildSignerUri.slice(prefix.length))) || [];
    if (ref !== undefined && (0,match_identity/* isRefOrCommit */.AC)(ref))
        return [];
    return [{ field: 'workflow', expected: `${prefix}...`, actual: buildSignerUri ?? match_identity/* absent */.Ge }];
}
function sourceRef({ sourceRepositoryRef: ref }, { defaultBranch }, tags) {
    if (ref === `refs/heads/${defaultBranch}`)
        return [];
    const isTag = ref?.startsWith('refs/tags/') === true;
    if (isTag && tags.state === 'known' && isProtectedTag(tags.value.items, ref))
        return [];
    if (isTag && (tags.state === 'unknown' || tags.value.gaps.length > 0))
        return 'undecided';
    const expected = `refs/heads/${defaultBranch}, or a tag that a ruleset lets nobody create and move`;
    return [{ field: 'source ref', expected, actual: ref ?? match_identity/* absent */.Ge }];
}

;// CONCATENATED MODULE: ./build/src/rules/artifact/untrusted-identity.js




const untrusted_identity_subject = { name: 'dist/app.tgz', kind: 'file', digests: { sha256: 'ab'.repeat(32) }, stagedPath: undefined };
const certificate = {
    san: 'https://github.com/acme/app/.github/workflows/release.yml@refs/heads/main',
    issuer: 'https://token.actions.githubusercontent.com',
    buildSignerUri: 'https://github.com/acme/app/.github/workflows/release.yml@refs/heads/main',
    sourceRepositoryUri: 'https://github.com/acme/app',
    sourceRepositoryIdentifier: '4711',
    sourceRepositoryRef: 'refs/heads/main',
    buildTrigger: 'push',
    runnerEnvironment: 'github-hosted',
};
const repository = { name: 'acme/app', id: '4711', defaultBranch: 'main', server: 'https://github.com' };
function signedBy(fields) {
    const verified = {
        state: 'verified',
        source: 'GitHub attestations',
        signer: { kind: 'certificate', certificate: { ...certificate, ...fields } },
    };
    return {
        subjects: { items: [untrusted_identity_subject], gaps: [] },
        signatures: { items: [{ subject: untrusted_identity_subject, verifications: [verified] }], gaps: [] },
        tagRulesets: { items: [], gaps: [] },
        policy: { identities: {} },
        repository,
    };
}
/* harmony default export */ const untrusted_identity = ((0,define_rule/* defineRule */.K)({
    meta: {
        id: 'artifact/untrusted-identity',
        title: 'What is deployed was signed by an approved build',
        severity: 'critical',
        lifecycle: 'stable',
        since: '0.1.0',
        stages: ['deploy'],
        presets: { recommended: 'deny', strict: 'deny' },
        unknown: { posture: 'deny', merge: 'deny', deploy: 'deny' },
        controls: [
            { framework: 'OWASP-NHI', id: 'NHI3:2025' },
            { framework: 'NIST-CSF', id: 'PR.PS-05' },
            { framework: 'NIST-CSF', id: 'ID.RA-09' },
            { framework: 'NIST-800-207', id: 'T5' },
            { framework: 'NIST-800-207', id: 'T6' },
            { framework: 'OWASP-CICD', id: 'CICD-SEC-9' },
            { framework: 'SLSA', id: 'Build L3' },
            { framework: 'SSDF', id: 'PS.2.1' },
            { framework: 'SSDF', id: 'PS.3.2' },
        ],
        rationale: 'Anybody can have a valid signature; what counts is whose. The packages of TanStack in May 2026 (CVE-2026-45321) and of redhat-cloud-services in June 2026 carried real provenance of the right repositories, made by runs that an attacker had started from other commits. So workflow, source ref, trigger and runner are compared as well as the repository, each as a whole value of the certificate, which the signing workflow cannot choose; the predicate, which it writes itself, is not asked.',
        remediation: 'Deploy what an approved build made. If this signer is one, approve it under `identities` in the policy, with every field of its certificate that `interlock verify` prints.',
        messages: {
            'this-repository': '`{artifact}` is signed by `{signer}`, which is no build of this repository: its {field} must be `{expected}`, and is `{actual}`{more}',
            'no-identity': '`{artifact}` is signed by `{signer}`, which is no approved identity; nearest is `{identity}`: its {field} must be `{expected}`, and is `{actual}`{more}',
        },
        examples: [
            {
                title: 'Signed by a build of another repository',
                files: {},
                facts: signedBy({ sourceRepositoryIdentifier: '666' }),
                expect: [{ message: 'this-repository' }],
            },
            {
                title: 'Signed by a build of a pull request',
                files: {},
                facts: signedBy({ buildTrigger: 'pull_request_target' }),
                expect: [{ message: 'this-repository' }],
            },
            {
                title: 'Signed by a workflow that the policy does not approve',
                files: {},
                facts: {
                    ...signedBy({}),
                    policy: { identities: { release: { kind: 'san', san: 'releases@example.com', issuer: 'https://accounts.example.com' } } },
                },
                expect: [{ message: 'no-identity' }],
            },
            { title: 'Signed by a build of the default branch', files: {}, facts: signedBy({}), expect: [] },
        ],
        options: {},
        key: ['artifact', 'signer'],
    },
    needs: ['subjects', 'signatures', 'policy'],
    wants: ['repository', 'tagRulesets'],
    evaluate({ signatures, policy: { identities }, repository, tagRulesets }) {
        return signatures.items.flatMap((signed) => untrusted_identity_judge(signed, { identities, repository, tagRulesets }));
    },
}));
function untrusted_identity_judge({ subject: { name }, verifications }, approved) {
    const verified = verifications.filter((one) => one.state === 'verified');
    if (verified.length === 0)
        return [nothingToJudge(name)];
    const compared = comparisonsOf(verified, approved);
    if ('state' in compared)
        return [unknownRepository(name, compared)];
    if (compared.some(({ kind }) => kind === 'match'))
        return [];
    if (compared.some(({ kind }) => kind === 'undecided'))
        return tagGaps(name, approved.tagRulesets);
    const mismatches = compared.filter((one) => one.kind === 'mismatch');
    const nearest = mismatches.reduce((best, one) => (one.others.length < best.others.length ? one : best));
    return [violation(name, nearest)];
}
function comparisonsOf(verified, { identities, repository, tagRulesets }) {
    const named = Object.entries(identities);
    if (named.length > 0)
        return verified.flatMap((one) => named.map(([name, identity]) => comparison(one, name, { differences: (0,match_identity/* identityDifferences */.F4)(identity, one), isUndecided: false })));
    if (repository.state === 'unknown')
        return repository;
    return verified.map((one) => comparison(one, undefined, ownBuild(one, repository.value, tagRulesets)));
}
function comparison({ signer }, identity, { differences, isUndecided }) {
    const [first, ...others] = differences;
    if (first === undefined)
        return { kind: isUndecided ? 'undecided' : 'match' };
    return { kind: 'mismatch', signer, identity, first, others };
}
function violation(artifact, { signer, identity, first, others }) {
    const more = others.length === 0 ? '' : ` (and so for ${others.map(({ field }) => field).join(', ')})`;
    const data = { artifact, signer: signer.kind === 'key' ? signer.key : signer.certificate.san, ...first, more };
    const location = { object: 'artifact', name: artifact };
    if (identity === undefined)
        return { kind: 'violation', message: 'this-repository', data, location };
    return { kind: 'violation', message: 'no-identity', data: { ...data, identity }, location };
}
function nothingToJudge(item) {
    const why = 'no signature of it holds, so there is no signer to compare';
    return (0,core_facts/* gap */.rQ)({ item, cause: 'empty', why, remedy: 'have it signed by an approved build; `artifact/unsigned` says what was found' });
}
function unknownRepository(item, { cause, reason, remedy: further }) {
    const why = 'the policy names no `identities`, and which repository this is, is not known';
    const remedy = 'approve its signer under `identities` in the policy';
    return (0,core_facts/* gap */.rQ)({ item, cause: cause === 'offline' ? 'unresolvable' : cause, why: `${why}: ${reason}`, remedy: `${remedy}, or ${further}` });
}
function tagGaps(item, tags) {
    if (tags.state === 'known')
        return tags.value.gaps;
    return [
        (0,core_facts/* gapOfUnknown */.uI)(item, { ...tags, reason: `it was built from a tag, and whether a ruleset protects that is not known: ${tags.reason}` }),
    ];
}

;// CONCATENATED MODULE: ./build/src/rules/identity/token-claims.js




const expected = 'acme/build/.github/workflows/release.yml@refs/tags/v*';
/* harmony default export */ const token_claims = ((0,define_rule/* defineRule */.K)({
    meta: {
        id: 'identity/token-claims',
        title: 'The identity of the running job is the one that the policy expects',
        severity: 'high',
        lifecycle: 'stable',
        since: '0.1.0',
        stages: ['deploy'],
        presets: { recommended: 'deny', strict: 'deny' },
        unknown: { posture: 'warn', merge: 'warn', deploy: 'deny' },
        controls: [
            { framework: 'OWASP-NHI', id: 'NHI4:2025' },
            { framework: 'OWASP-NHI', id: 'NHI6:2025' },
            { framework: 'NIST-CSF', id: 'PR.AA-04' },
            { framework: 'NIST-CSF', id: 'PR.AA-03' },
            { framework: 'NIST-800-207', id: 'T4' },
            { framework: 'NIST-800-207', id: 'T6' },
            { framework: 'OWASP-CICD', id: 'CICD-SEC-2' },
            { framework: 'SLSA', id: 'Build L3' },
        ],
        rationale: 'Names that a job reads from its variables are what an earlier step left there; its own identity token is signed by the platform, and says which workflow at which commit runs, on which runner, from which ref and in which environment. A cloud role that trusts the repository alone is open to every workflow of it. What the policy names here is compared with the token of this very job. A claim that is absent never matches.',
        remediation: 'Run the job from the workflow, the ref and the runner that the policy names under `token.claims`, or correct `{claim}` there: globs hold for one segment between `/` or `@`.',
        messages: {
            missing: 'The identity token of this job has no claim `{claim}`, and the policy demands `{expected}`',
            other: 'Claim `{claim}` of the identity token of this job is `{actual}`, and the policy demands `{expected}`',
        },
        examples: [
            {
                title: 'The workflow stands on a branch instead of a release tag',
                files: {},
                facts: {
                    policy: { tokenClaims: { job_workflow_ref: expected } },
                    tokenClaims: { job_workflow_ref: 'acme/build/.github/workflows/release.yml@refs/heads/v1' },
                },
                expect: [{ message: 'other' }],
            },
            {
                title: 'Every claim is as the policy says',
                files: {},
                facts: {
                    policy: { tokenClaims: { job_workflow_ref: expected, runner_environment: 'github-hosted' } },
                    tokenClaims: {
                        job_workflow_ref: 'acme/build/.github/workflows/release.yml@refs/tags/v1.4.0',
                        runner_environment: 'github-hosted',
                    },
                },
                expect: [],
            },
        ],
        options: {},
        key: ['claim'],
    },
    needs: ['policy'],
    wants: ['tokenClaims'],
    evaluate({ policy, tokenClaims }) {
        const demanded = Object.entries(policy.tokenClaims);
        if (demanded.length === 0)
            return (0,finding/* notApplicable */.hH)('not configured');
        if (tokenClaims.state === 'unknown')
            return [(0,core_facts/* gapOfUnknown */.uI)('identity token', tokenClaims)];
        return demanded.flatMap(([claim, pattern]) => token_claims_judge(claim, pattern, tokenClaims.value) ?? []);
    },
}));
function token_claims_judge(claim, pattern, claims) {
    const actual = Object.hasOwn(claims, claim) ? claims[claim] : undefined;
    if (actual !== undefined && isExpected(pattern, actual))
        return undefined;
    return {
        kind: 'violation',
        message: actual === undefined ? 'missing' : 'other',
        data: { claim, expected: pattern, actual: actual ?? '' },
        location: { object: 'token', name: claim },
    };
}
function isExpected(pattern, actual) {
    const [patterns, parts] = [pattern.split('@'), actual.split('@')];
    return (patterns.length === parts.length && parts.every((part, index) => patterns.slice(index, index + 1).some((one) => (0,glob/* matchesGlob */.kt)(one, part))));
}

;// CONCATENATED MODULE: ./build/src/rules/deploy.gen.js






const rules = [
    run_not_approved,
    self_review,
    none_named,
    unsigned,
    untrusted_identity,
    token_claims,
];

;// CONCATENATED MODULE: ./build/src/start/deploy-judges.js




/***/ })

};
