export const id = 2589;
export const ids = [487,2589,204];
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

/***/ 21681:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ scanSeverities)
/* harmony export */ });
const scanSeverities = ['critical', 'high', 'medium', 'low', 'negligible', 'unknown'];


/***/ }),

/***/ 35315:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E_: () => (/* binding */ buildLevelOf),
/* harmony export */   r3: () => (/* binding */ readSummary0),
/* harmony export */   yF: () => (/* binding */ readSummary1)
/* harmony export */ });
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46078);
/* harmony import */ var _read_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34358);


function readSummary1(predicate) {
    const levels = (0,_read_value_js__WEBPACK_IMPORTED_MODULE_1__/* .listAt */ .gT)(predicate, 'verifiedLevels', 'verifiedLevels');
    if (levels.length > _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .claimLimits */ .j0.values)
        throw new _read_value_js__WEBPACK_IMPORTED_MODULE_1__/* .Unreadable */ .IO(`it names more than ${_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .claimLimits */ .j0.values} levels`);
    return {
        ...commonOf(predicate),
        resource: (0,_read_value_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(predicate, 'resourceUri', 'resourceUri'),
        result: resultOf((0,_read_value_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(predicate, 'verificationResult', 'verificationResult')),
        levels: levels.map((level) => (0,_read_value_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)({ level }, 'level', 'a verified level')),
        verifiedAt: (0,_read_value_js__WEBPACK_IMPORTED_MODULE_1__/* .timeAt */ .lC)(predicate, 'timeVerified', 'timeVerified'),
    };
}
function readSummary0(predicate) {
    return {
        ...commonOf(predicate),
        resource: (0,_read_value_js__WEBPACK_IMPORTED_MODULE_1__/* .textIn */ .r7)(predicate, 'resource_uri', 'resource_uri'),
        result: resultOf((0,_read_value_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(predicate, 'verification_result', 'verification_result')),
        levels: [(0,_read_value_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(predicate, 'policy_level', 'policy_level')],
        verifiedAt: (0,_read_value_js__WEBPACK_IMPORTED_MODULE_1__/* .timeAt */ .lC)(predicate, 'time_verified', 'time_verified'),
    };
}
function commonOf(predicate) {
    const digest = (0,_read_value_js__WEBPACK_IMPORTED_MODULE_1__/* .recordIn */ .Rn)((0,_read_value_js__WEBPACK_IMPORTED_MODULE_1__/* .recordIn */ .Rn)(predicate, 'policy', 'policy') ?? {}, 'digest', 'policy.digest') ?? {};
    const sha256 = (0,_read_value_js__WEBPACK_IMPORTED_MODULE_1__/* .textIn */ .r7)(digest, 'sha256', 'policy.digest.sha256');
    return {
        kind: 'vsa',
        verifier: (0,_read_value_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)((0,_read_value_js__WEBPACK_IMPORTED_MODULE_1__/* .recordAt */ .zR)(predicate, 'verifier', 'verifier'), 'id', 'verifier.id'),
        policyDigest: sha256 === undefined ? undefined : `sha256:${sha256}`,
    };
}
function resultOf(result) {
    if (result === 'PASSED' || result === 'FAILED')
        return result;
    throw new _read_value_js__WEBPACK_IMPORTED_MODULE_1__/* .Unreadable */ .IO(`its result must be PASSED or FAILED, and is '${result.slice(0, 40)}'`);
}
function buildLevelOf({ result, levels }) {
    if (result === 'FAILED' || levels.includes('FAILED'))
        return 0;
    const found = levels.map((level) => /^SLSA_(?:BUILD_)?LEVEL_([0-4])$/.exec(level)?.[1]);
    return Math.min(3, Math.max(0, ...found.map((digit) => Number(digit ?? 0))));
}


/***/ }),

/***/ 34358:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ textAt),
/* harmony export */   IO: () => (/* binding */ Unreadable),
/* harmony export */   Of: () => (/* binding */ listIn),
/* harmony export */   Rn: () => (/* binding */ recordIn),
/* harmony export */   gT: () => (/* binding */ listAt),
/* harmony export */   kh: () => (/* binding */ numberTextIn),
/* harmony export */   lC: () => (/* binding */ timeAt),
/* harmony export */   r7: () => (/* binding */ textIn),
/* harmony export */   zR: () => (/* binding */ recordAt)
/* harmony export */ });
/* harmony import */ var _json_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28432);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46078);


class Unreadable extends Error {
}
function recordAt(value, key, name) {
    const found = (0,_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldOf */ ._F)(value, key);
    if (!(0,_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(found))
        throw new Unreadable(`${name} must be an object`);
    return found;
}
function recordIn(value, key, name) {
    return isAbsent((0,_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldOf */ ._F)(value, key)) ? undefined : recordAt(value, key, name);
}
function textAt(value, key, name) {
    const found = textIn(value, key, name);
    if (found === undefined)
        throw new Unreadable(`${name} is missing`);
    return found;
}
function textIn(value, key, name) {
    const found = (0,_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldOf */ ._F)(value, key);
    if (isAbsent(found) || found === '')
        return undefined;
    if (typeof found !== 'string' || found.length > _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .claimLimits */ .j0.text)
        throw new Unreadable(`${name} must be text of at most ${_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .claimLimits */ .j0.text} characters`);
    return found;
}
function numberTextIn(value, key, name) {
    const found = (0,_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldOf */ ._F)(value, key);
    return typeof found === 'number' && Number.isSafeInteger(found) ? String(found) : textIn(value, key, name);
}
function listAt(value, key, name) {
    const found = (0,_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldOf */ ._F)(value, key);
    if (!Array.isArray(found))
        throw new Unreadable(`${name} must be a list`);
    return found;
}
function listIn(value, key, name) {
    return isAbsent((0,_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldOf */ ._F)(value, key)) ? [] : listAt(value, key, name);
}
function timeAt(value, key, name) {
    const text = textAt(value, key, name);
    const isTime = /^\d{4}-\d{2}-\d{2}[Tt]\d{2}:\d{2}:\d{2}(?:\.\d{1,12})?(?:[Zz]|[+-]\d{2}:\d{2})$/.test(text);
    const time = isTime ? Date.parse(text.toUpperCase().replace(/(\.\d{3})\d+/, '$1')) : Number.NaN;
    if (Number.isNaN(time))
        throw new Unreadable(`${name} must be a time such as 2026-11-20T10:00:00Z`);
    return new Date(time).toISOString();
}
function isAbsent(value) {
    return value === undefined || value === null;
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

/***/ 46078:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R7: () => (/* binding */ certificateFieldLimit),
/* harmony export */   j0: () => (/* binding */ claimLimits),
/* harmony export */   x0: () => (/* binding */ bundleLimits),
/* harmony export */   yw: () => (/* binding */ trustRootLimit)
/* harmony export */ });
const bundleLimits = {
    text: 24 * 1024 * 1024,
    logEntries: 32,
    timestamps: 32,
    certificates: 10,
    proofHashes: 64,
    unproven: 64 * 1024,
    index: 20,
    subjects: 1024,
    digests: 32,
    predicateType: 1024,
};
const certificateFieldLimit = 4096;
const trustRootLimit = 1024 * 1024;
const claimLimits = {
    text: 2048,
    values: 65_536,
    counted: 1_000_000,
};


/***/ }),

/***/ 30524:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AC: () => (/* binding */ isRefOrCommit),
/* harmony export */   F4: () => (/* binding */ identityDifferences),
/* harmony export */   Ge: () => (/* binding */ absent),
/* harmony export */   L2: () => (/* binding */ rootDifferences),
/* harmony export */   Se: () => (/* binding */ keyDifferences),
/* harmony export */   V$: () => (/* binding */ sanDifferences),
/* harmony export */   pV: () => (/* binding */ exactly),
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

/***/ 71303:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ builtInRoots)
/* harmony export */ });
const builtInRoots = ['public-good', 'github'];


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

/***/ 90742:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ isProtectedTag)
/* harmony export */ });
/* harmony import */ var _core_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60379);

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
    if (pattern.length > _core_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .patternLimit */ .An || !plainSets.test(pattern))
        return false;
    if (/[?[]/.test(pattern) && /[^\x20-\x7e]/.test(ref))
        return false;
    return (0,_core_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesGlob */ .kt)(pattern.replace(/(^|\/)\*\*$/, '$1*'), ref);
}
function mayBeExcluded(pattern, ref) {
    if (pattern.startsWith('~') || pattern.length > _core_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .patternLimit */ .An)
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


/***/ }),

/***/ 15826:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ daysText),
/* harmony export */   h: () => (/* binding */ ageOf)
/* harmony export */ });
const day = 86_400_000;
const skew = 300_000;
function ageOf(times, now) {
    const end = Date.parse(now);
    const future = times.find((time) => Date.parse(time) > end + skew);
    if (future !== undefined)
        return { kind: 'future', time: future };
    if (times.length === 0)
        return undefined;
    const since = Math.min(...times.map((time) => Date.parse(time)));
    return { kind: 'known', days: Math.max(0, end - since) / day, since: new Date(since).toISOString() };
}
function daysText(days) {
    const whole = Math.ceil(days);
    return whole === 1 ? '1 day' : `${whole} days`;
}


/***/ }),

/***/ 71937:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KR: () => (/* binding */ approvedOrAll),
/* harmony export */   Qf: () => (/* binding */ comparisonsOf),
/* harmony export */   S: () => (/* binding */ signerText),
/* harmony export */   dX: () => (/* binding */ undecidedGaps),
/* harmony export */   he: () => (/* binding */ differentSigners),
/* harmony export */   iW: () => (/* binding */ verifiedOf),
/* harmony export */   xf: () => (/* binding */ approvalOf)
/* harmony export */ });
/* unused harmony export ownIdentity */
/* harmony import */ var _artifact_match_identity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30524);
/* harmony import */ var _core_facts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6214);
/* harmony import */ var _this_repository_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85714);



const ownIdentity = 'this-repository';
function comparisonsOf(verified, { identities, repository, tagRulesets }) {
    const named = Object.entries(identities);
    if (named.length > 0)
        return named.map(([name, identity]) => ({
            verified,
            identity: name,
            differences: (0,_artifact_match_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .identityDifferences */ .F4)(identity, verified),
            isUndecided: false,
        }));
    if (repository.state === 'unknown')
        return [{ verified, identity: ownIdentity, differences: [], isUndecided: true }];
    return [{ verified, identity: ownIdentity, ...(0,_this_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .ownBuild */ .H)(verified, repository.value, tagRulesets) }];
}
function approvalOf(verified, approved) {
    const same = comparisonsOf(verified, approved).filter(({ differences }) => differences.length === 0);
    return {
        is: same.filter(({ isUndecided }) => !isUndecided).map(({ identity }) => identity),
        maybe: same.filter(({ isUndecided }) => isUndecided).map(({ identity }) => identity),
    };
}
function verifiedOf({ verifications }) {
    return verifications.filter((one) => one.state === 'verified');
}
function approvedOrAll(signed, approved) {
    const all = verifiedOf(signed);
    const counted = all.filter((one) => approvalOf(one, approved).is.length > 0);
    return counted.length > 0 ? counted : all;
}
function undecidedGaps(item, { identities, repository, tagRulesets }) {
    if (Object.keys(identities).length === 0 && repository.state === 'unknown')
        return [unknownRepository(item, repository)];
    return tagGaps(item, tagRulesets);
}
function unknownRepository(item, { cause, reason, remedy: further }) {
    const why = 'the policy names no `identities`, and which repository this is, is not known';
    const remedy = 'approve its signer under `identities` in the policy';
    return (0,_core_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .gap */ .rQ)({ item, cause: cause === 'offline' ? 'unresolvable' : cause, why: `${why}: ${reason}`, remedy: `${remedy}, or ${further}` });
}
function tagGaps(item, tags) {
    if (tags.state === 'known')
        return tags.value.gaps;
    return [
        (0,_core_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .gapOfUnknown */ .uI)(item, { ...tags, reason: `it was built from a tag, and whether a ruleset protects that is not known: ${tags.reason}` }),
    ];
}
function signerText({ signer }) {
    return signer.kind === 'key' ? `the key ${signer.key}` : signer.certificate.san;
}
function differentSigners(signatures) {
    const pairs = signatures.flatMap(({ verified, identities }) => identities.map((identity) => ({ signer: signerKey(verified), identity })));
    const takenBy = new Map();
    return [...new Set(pairs.map(({ signer }) => signer))].filter((signer) => assign(signer, { pairs, takenBy, seen: new Set() })).length;
}
function assign(signer, assignment) {
    const { pairs, takenBy, seen } = assignment;
    for (const { signer: holder, identity } of pairs) {
        if (holder !== signer || seen.has(identity))
            continue;
        seen.add(identity);
        const taken = takenBy.get(identity);
        if (taken !== undefined && !assign(taken, assignment))
            continue;
        takenBy.set(identity, signer);
        return true;
    }
    return false;
}
function signerKey({ signer }) {
    if (signer.kind === 'key')
        return `key ${signer.key}`;
    const { san } = signer.certificate;
    return san.startsWith('https://') ? san.replace(/@.*$/s, '') : san;
}


/***/ }),

/***/ 72626:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ isResource),
/* harmony export */   k: () => (/* binding */ contentFailure)
/* harmony export */ });
/* harmony import */ var _artifact_claims_model_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21681);
/* harmony import */ var _artifact_claims_read_summary_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35315);
/* harmony import */ var _core_glob_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60379);
/* harmony import */ var _age_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15826);




function contentFailure(verified, requirement, now) {
    const { claims, fields } = verified;
    if (claims?.kind === 'unreadable' && requirement.type !== 'any')
        return { message: 'unreadable', field: 'content', expected: `what ${String(verified.predicateType)} demands`, actual: claims.why };
    return (summaryFailure(claims, requirement) ??
        Object.entries(requirement.fields)
            .map(([path, condition]) => fieldFailure(path, condition, new Map(Object.entries(fields)).get(path) ?? []))
            .find((one) => one !== undefined) ??
        thresholdFailure(claims, requirement) ??
        ageFailure(verified, requirement, now));
}
function summaryFailure(claims, requirement) {
    if (claims?.kind !== 'vsa')
        return undefined;
    const { verifier, resource, level } = requirement;
    if (claims.result === 'FAILED')
        return condition('verificationResult', 'PASSED', 'FAILED');
    if (verifier !== undefined && claims.verifier !== verifier)
        return condition('verifier', verifier, claims.verifier);
    if (resource !== undefined && !isResource(claims, resource))
        return condition('resource', resource, claims.resource ?? 'absent');
    const actual = (0,_artifact_claims_read_summary_js__WEBPACK_IMPORTED_MODULE_0__/* .buildLevelOf */ .E_)(claims);
    return level !== undefined && actual < level ? condition('SLSA build level', `at least ${level}`, String(actual)) : undefined;
}
function isResource({ resource }, pattern) {
    return resource !== undefined && (0,_core_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .matchesGlob */ .kt)(pattern, resource);
}
function condition(field, expected, actual) {
    return { message: 'condition', field, expected, actual };
}
function fieldFailure(path, wanted, values) {
    const bad = values.length === 0 ? null : values.find((value) => !fits(wanted, value));
    return bad === undefined ? undefined : condition(path, conditionText(wanted), bad === null ? 'absent' : shown(bad));
}
function fits(wanted, value) {
    if (value === null)
        return false;
    switch (wanted.kind) {
        case 'any-of':
            return wanted.values.includes(value);
        case 'matches':
            return typeof value === 'string' && (0,_core_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .matchesGlob */ .kt)(wanted.pattern, value);
        case 'at-most':
            return typeof value === 'number' && value <= wanted.limit;
        case 'at-least':
            return typeof value === 'number' && value >= wanted.limit;
    }
}
function conditionText(wanted) {
    switch (wanted.kind) {
        case 'any-of':
            return wanted.values.map(shown).join(' or ');
        case 'matches':
            return wanted.pattern;
        case 'at-most':
            return `at most ${wanted.limit}`;
        case 'at-least':
            return `at least ${wanted.limit}`;
    }
}
function shown(value) {
    return typeof value === 'string' && /^(?:true|false|-?[\d.]+)?$/.test(value) ? `'${value}'` : String(value);
}
function thresholdFailure(claims, { vulnerabilities }) {
    if (vulnerabilities.length === 0 || claims?.kind !== 'scan')
        return undefined;
    return vulnerabilities.flatMap((limits) => overLimits(claims, limits))[0];
}
function overLimits({ found }, limits) {
    return Object.entries(limits).flatMap(([severity, limit]) => {
        const counted = _artifact_claims_model_js__WEBPACK_IMPORTED_MODULE_2__/* .scanSeverities */ .b.filter((one) => limitOf(one, limits) === severity);
        const count = counted.reduce((sum, one) => sum + found[one], 0);
        if (count <= limit)
            return [];
        const isMixed = severity !== 'unknown' && counted.includes('unknown') && found.unknown > 0;
        const unknown = isMixed ? `, ${found.unknown} of them of unknown severity` : '';
        return [{ message: 'threshold', field: severity, expected: String(limit), actual: `${count}${unknown}` }];
    });
}
function limitOf(severity, limits) {
    if (limits[severity] !== undefined)
        return severity;
    const order = _artifact_claims_model_js__WEBPACK_IMPORTED_MODULE_2__/* .scanSeverities */ .b.filter((one) => one !== 'unknown');
    const lower = severity === 'unknown' ? order : order.slice(order.indexOf(severity));
    return lower.find((one) => limits[one] !== undefined);
}
function ageFailure({ claims, signedAt }, { maxAgeDays }, now) {
    if (maxAgeDays === undefined)
        return undefined;
    const expected = (0,_age_js__WEBPACK_IMPORTED_MODULE_3__/* .daysText */ .D)(maxAgeDays);
    if (signedAt === undefined)
        return { message: 'old', field: 'age', expected, actual: 'not known: nobody vouches for when it was signed' };
    const told = claims?.kind === 'scan' ? [claims.finishedAt] : claims?.kind === 'vsa' ? [claims.verifiedAt] : [];
    const age = (0,_age_js__WEBPACK_IMPORTED_MODULE_3__/* .ageOf */ .h)([signedAt, ...told], now);
    if (age?.kind === 'future')
        return { message: 'old', field: 'age', expected, actual: `not known: it is dated ${age.time}, after this run` };
    if (age === undefined || age.days <= maxAgeDays)
        return undefined;
    return { message: 'old', field: 'age', expected, actual: (0,_age_js__WEBPACK_IMPORTED_MODULE_3__/* .daysText */ .D)(age.days) };
}


/***/ }),

/***/ 70487:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ requirementOutcome)
/* harmony export */ });
/* harmony import */ var _core_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60379);
/* harmony import */ var _data_predicate_types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83711);
/* harmony import */ var _approved_signer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71937);
/* harmony import */ var _requirement_content_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72626);




function requirementOutcome(requirement, signed, { approved, now }) {
    if (!isDemanded(requirement, signed))
        return { kind: 'not-demanded' };
    const candidates = (0,_approved_signer_js__WEBPACK_IMPORTED_MODULE_2__/* .verifiedOf */ .iW)(signed)
        .filter(({ predicateType }) => requirement.type === 'any' || (0,_data_predicate_types_js__WEBPACK_IMPORTED_MODULE_1__/* .isOfType */ .gh)(predicateType, requirement.type))
        .map((verified) => toCandidate(verified, requirement, approved, now));
    const fitting = candidates.filter(({ failure }) => failure === undefined);
    const good = fitting.filter(({ identities }) => identities.length > 0);
    const minimum = requirement.minimum ?? 1;
    const signers = (0,_approved_signer_js__WEBPACK_IMPORTED_MODULE_2__/* .differentSigners */ .he)(good);
    if (signers >= minimum)
        return { kind: 'satisfied', by: good.map(({ verified }) => verified) };
    const possible = fitting.map(({ verified, identities, maybe }) => ({ verified, identities: [...identities, ...maybe] }));
    if ((0,_approved_signer_js__WEBPACK_IMPORTED_MODULE_2__/* .differentSigners */ .he)(possible) >= minimum)
        return { kind: 'undecided', gaps: (0,_approved_signer_js__WEBPACK_IMPORTED_MODULE_2__/* .undecidedGaps */ .dX)(signed.subject.name, approved) };
    if (signed.unasked !== undefined && signed.unasked.length > 0)
        return { kind: 'undecided', gaps: signed.unasked };
    return { kind: 'failed', failure: failureOf(requirement, signed, { candidates, good, signers, minimum }) };
}
function isDemanded({ artifacts }, { subject: { name, kind } }) {
    return artifacts === undefined || kind === 'digest' || artifacts.some((glob) => (0,_core_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesGlob */ .kt)(glob, name));
}
function toCandidate(verified, requirement, approved, now) {
    const { signers } = requirement;
    const counts = (name) => signers === undefined || signers.includes(name);
    const { is, maybe } = (0,_approved_signer_js__WEBPACK_IMPORTED_MODULE_2__/* .approvalOf */ .xf)(verified, approved);
    return { verified, failure: (0,_requirement_content_js__WEBPACK_IMPORTED_MODULE_3__/* .contentFailure */ .k)(verified, requirement, now), identities: is.filter(counts), maybe: maybe.filter(counts) };
}
function failureOf(requirement, signed, counted) {
    const { candidates, good, signers, minimum } = counted;
    const names = requirement.signers?.join(', ') ?? 'the approved identities';
    const [one] = good;
    if (one !== undefined) {
        const by = [...new Set(good.flatMap(({ identities }) => identities))].join(', ');
        return {
            message: 'too-few',
            source: one.verified.source,
            field: 'signers',
            expected: `${minimum} of ${names}`,
            actual: `${signers} (${by})`,
        };
    }
    const wrong = candidates.find(({ failure, identities, maybe }) => failure !== undefined && identities.length + maybe.length > 0);
    if (wrong?.failure !== undefined)
        return { ...wrong.failure, source: wrong.verified.source };
    const [other] = candidates;
    if (other !== undefined)
        return { message: 'signer', source: other.verified.source, field: 'signer', expected: names, actual: (0,_approved_signer_js__WEBPACK_IMPORTED_MODULE_2__/* .signerText */ .S)(other.verified) };
    return { message: 'absent', source: '', field: 'type', expected: requirement.type, actual: foundText(signed) };
}
const typesShown = 5;
function foundText(signed) {
    const types = [...new Set((0,_approved_signer_js__WEBPACK_IMPORTED_MODULE_2__/* .verifiedOf */ .iW)(signed).map(({ predicateType }) => predicateType ?? 'a signature over its bytes'))];
    if (types.length === 0)
        return 'no signature that holds';
    const more = types.length > typesShown ? ` and ${types.length - typesShown} more` : '';
    return `${types.slice(0, typesShown).join(', ')}${more}`;
}


/***/ }),

/***/ 85714:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ ownBuild),
/* harmony export */   f: () => (/* binding */ insidersTriggers)
/* harmony export */ });
/* harmony import */ var _artifact_actions_issuer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43967);
/* harmony import */ var _artifact_match_identity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30524);
/* harmony import */ var _platform_protected_tag_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90742);



const insidersTriggers = [
    'push',
    'release',
    'schedule',
    'workflow_dispatch',
    'repository_dispatch',
    'merge_group',
    'deployment',
];
function ownBuild({ signer, ...rooted }, repository, tags) {
    if (signer.kind === 'key')
        return { differences: [{ field: 'signer', expected: 'a certificate', actual: `the key ${signer.key}` }], isUndecided: false };
    const { certificate } = signer;
    const source = sourceRef(certificate, repository, tags);
    const differences = [
        ...(0,_artifact_match_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .rootDifferences */ .L2)(undefined, rooted),
        ...(0,_artifact_match_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .exactly */ .pV)('issuer', (0,_artifact_actions_issuer_js__WEBPACK_IMPORTED_MODULE_2__/* .issuerOfServer */ .e)(repository.server), certificate.issuer),
        ...(0,_artifact_match_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .exactly */ .pV)('source repository id', repository.id, certificate.sourceRepositoryIdentifier),
        ...ownWorkflow(certificate, repository),
        ...(source === 'undecided' ? [] : source),
        ...(0,_artifact_match_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)('trigger', insidersTriggers, certificate.buildTrigger),
        ...(0,_artifact_match_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .exactly */ .pV)('runner', 'github-hosted', certificate.runnerEnvironment),
    ];
    return { differences, isUndecided: source === 'undecided' && differences.length === 0 };
}
function ownWorkflow({ buildSignerUri }, { server, name }) {
    const prefix = `${server}/${name}/.github/workflows/`;
    const isOwn = buildSignerUri?.slice(0, prefix.length).toLowerCase() === prefix.toLowerCase();
    const [, ref] = (isOwn && /^[^/@]+\.ya?ml@(.+)$/.exec(buildSignerUri.slice(prefix.length))) || [];
    if (ref !== undefined && (0,_artifact_match_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .isRefOrCommit */ .AC)(ref))
        return [];
    return [{ field: 'workflow', expected: `${prefix}...`, actual: buildSignerUri ?? _artifact_match_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .absent */ .Ge }];
}
function sourceRef({ sourceRepositoryRef: ref }, { defaultBranch }, tags) {
    if (ref === `refs/heads/${defaultBranch}`)
        return [];
    const isTag = ref?.startsWith('refs/tags/') === true;
    if (isTag && tags.state === 'known' && (0,_platform_protected_tag_js__WEBPACK_IMPORTED_MODULE_1__/* .isProtectedTag */ .J)(tags.value.items, ref))
        return [];
    if (isTag && (tags.state === 'unknown' || tags.value.gaps.length > 0))
        return 'undecided';
    const expected = `refs/heads/${defaultBranch}, or a tag that a ruleset lets nobody create and move`;
    return [{ field: 'source ref', expected, actual: ref ?? _artifact_match_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .absent */ .Ge }];
}


/***/ })

,

/***/ 87864:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KH: () => (/* binding */ isAbout),
/* harmony export */   al: () => (/* binding */ bindingRefusal),
/* harmony export */   uV: () => (/* binding */ shownSubject)
/* harmony export */ });
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21213);
/* harmony import */ var _once_per_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66005);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31092);



function bindingRefusal(named, subject) {
    if (isAbout(named, subject))
        return undefined;
    const strong = strongDigests(named);
    if (strong.length === 0) {
        const found = [...new Set(named.flatMap((digests) => Object.keys(digests)))].slice(0, 5).join(', ');
        return (0,_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .refusal */ .x)('weak-subject', `it names its subjects by ${found === '' ? 'no digest' : found} alone; ${_model_js__WEBPACK_IMPORTED_MODULE_1__/* .digestAlgorithms */ .D.join(', ')} prove something`);
    }
    const more = strong.length > 1 ? ` and ${strong.length - 1} more` : '';
    return (0,_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .refusal */ .x)('subject-mismatch', `it signs ${strong[0]}${more}, and the artifact is ${shownSubject(subject)}`);
}
function isAbout(named, subject) {
    const all = digestsIn(named);
    return _model_js__WEBPACK_IMPORTED_MODULE_1__/* .digestAlgorithms */ .D.some((algorithm) => all[algorithm].has(subject.digests[algorithm])) && named.some((one) => isNamed(one, subject));
}
const digestsIn = (0,_once_per_js__WEBPACK_IMPORTED_MODULE_2__/* .oncePer */ .P)((named) => {
    const of = (algorithm) => new Set(named.flatMap((digests) => digests[algorithm] ?? []));
    return { sha256: of('sha256'), sha384: of('sha384'), sha512: of('sha512') };
});
const strongDigests = (0,_once_per_js__WEBPACK_IMPORTED_MODULE_2__/* .oncePer */ .P)((named) => named.flatMap((digests) => _model_js__WEBPACK_IMPORTED_MODULE_1__/* .digestAlgorithms */ .D.flatMap((algorithm) => shownDigest(algorithm, digests[algorithm]))));
function isNamed(digests, { digests: ours }) {
    const compared = _model_js__WEBPACK_IMPORTED_MODULE_1__/* .digestAlgorithms */ .D.filter((algorithm) => Object.hasOwn(digests, algorithm) && ours[algorithm] !== undefined);
    return compared.length > 0 && compared.every((algorithm) => digests[algorithm] === ours[algorithm]);
}
function shownDigest(algorithm, digest) {
    return typeof digest === 'string' ? [`${algorithm}:${digest.slice(0, 128)}`] : [];
}
const shownSubject = (0,_once_per_js__WEBPACK_IMPORTED_MODULE_2__/* .oncePer */ .P)(({ digests }) => _model_js__WEBPACK_IMPORTED_MODULE_1__/* .digestAlgorithms */ .D.flatMap((algorithm) => shownDigest(algorithm, digests[algorithm]))[0] ?? 'without a digest');


/***/ }),

/***/ 53640:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  GU: () => (/* binding */ isActionsBuildType),
  wT: () => (/* binding */ readProvenance02),
  Ju: () => (/* binding */ readProvenance1)
});

// EXTERNAL MODULE: ./build/src/artifact/json-value.js
var json_value = __webpack_require__(28432);
// EXTERNAL MODULE: ./build/src/artifact/limits.js
var limits = __webpack_require__(46078);
// EXTERNAL MODULE: ./build/src/artifact/claims/read-value.js
var read_value = __webpack_require__(34358);
;// CONCATENATED MODULE: ./build/src/artifact/claims/source-uri.js
function sourceOf(uri, commit) {
    const [, address, ref, fragment] = /^(?:git\+)?(https:\/\/[^\s@?#]+?)(?:@(\S+)|#([^\s:]*)(?::\S*)?)?$/.exec(uri) ?? [];
    if (address === undefined)
        return undefined;
    return { repository: repositoryOf(address), ref: ref ?? (fragment === '' ? undefined : fragment), commit };
}
function repositoryOf(address) {
    return address
        .replace(/^git\+/, '')
        .replace(/\/$/, '')
        .replace(/\.git$/, '');
}

;// CONCATENATED MODULE: ./build/src/artifact/claims/read-provenance.js




const knownTypes = new Set([
    'https://actions.github.io/buildtypes/workflow/v1',
    'https://slsa-framework.github.io/github-actions-buildtypes/workflow/v1',
    'https://github.com/npm/cli/gha/v1',
    'https://github.com/npm/cli/gha/v2',
    'https://github.com/slsa-framework/slsa-github-generator/generic@v1',
    'https://github.com/slsa-framework/slsa-github-generator/container@v1',
    'https://github.com/slsa-framework/slsa-github-generator/go@v1',
    'https://github.com/slsa-framework/slsa-github-generator/delegator-generic@v0',
    'https://slsa.dev/container-based-build/v0.1?draft',
]);
function isActionsBuildType(buildType) {
    return buildType !== undefined && knownTypes.has(buildType);
}
function readProvenance1(predicate) {
    const definition = (0,read_value/* recordAt */.zR)(predicate, 'buildDefinition', 'buildDefinition');
    const run = (0,read_value/* recordAt */.zR)(predicate, 'runDetails', 'runDetails');
    const external = (0,read_value/* recordIn */.Rn)(definition, 'externalParameters', 'externalParameters') ?? {};
    const internal = (0,read_value/* recordIn */.Rn)(definition, 'internalParameters', 'internalParameters') ?? {};
    const github = (0,read_value/* recordIn */.Rn)(internal, 'github', 'internalParameters.github') ?? {};
    const buildType = (0,read_value/* textIn */.r7)(definition, 'buildType', 'buildType');
    const named = [(0,json_value/* fieldOf */._F)(external, 'source'), ...(0,read_value/* listIn */.Of)(definition, 'resolvedDependencies', 'resolvedDependencies')];
    return {
        kind: 'provenance',
        buildType,
        builder: (0,read_value/* textIn */.r7)((0,read_value/* recordIn */.Rn)(run, 'builder', 'builder') ?? {}, 'id', 'builder.id'),
        sources: sourcesOf(named, buildType),
        workflow: workflowOf(external) ?? startedWorkflow((0,read_value/* textIn */.r7)(internal, 'GITHUB_WORKFLOW_REF', 'GITHUB_WORKFLOW_REF')),
        invocation: (0,read_value/* textIn */.r7)((0,read_value/* recordIn */.Rn)(run, 'metadata', 'metadata') ?? {}, 'invocationId', 'invocationId'),
        trigger: (0,read_value/* textIn */.r7)(github, 'event_name', 'event_name') ?? (0,read_value/* textIn */.r7)(internal, 'GITHUB_EVENT_NAME', 'GITHUB_EVENT_NAME'),
        repositoryId: (0,read_value/* numberTextIn */.kh)(github, 'repository_id', 'repository_id') ?? (0,read_value/* numberTextIn */.kh)(internal, 'GITHUB_REPOSITORY_ID', 'GITHUB_REPOSITORY_ID'),
        ownerId: (0,read_value/* numberTextIn */.kh)(github, 'repository_owner_id', 'repository_owner_id') ??
            (0,read_value/* numberTextIn */.kh)(internal, 'GITHUB_REPOSITORY_OWNER_ID', 'GITHUB_REPOSITORY_OWNER_ID'),
        runner: (0,read_value/* textIn */.r7)(github, 'runner_environment', 'runner_environment'),
    };
}
function readProvenance02(predicate) {
    const invocation = (0,read_value/* recordIn */.Rn)(predicate, 'invocation', 'invocation') ?? {};
    const config = (0,read_value/* recordIn */.Rn)(invocation, 'configSource', 'configSource');
    const environment = (0,read_value/* recordIn */.Rn)(invocation, 'environment', 'environment') ?? {};
    const metadata = (0,read_value/* recordIn */.Rn)(predicate, 'metadata', 'metadata') ?? {};
    const buildType = (0,read_value/* textIn */.r7)(predicate, 'buildType', 'buildType');
    return {
        kind: 'provenance',
        buildType,
        builder: (0,read_value/* textIn */.r7)((0,read_value/* recordAt */.zR)(predicate, 'builder', 'builder'), 'id', 'builder.id'),
        sources: sourcesOf([config, ...(0,read_value/* listIn */.Of)(predicate, 'materials', 'materials')], buildType),
        workflow: config === undefined ? undefined : entryPointOf(config),
        invocation: (0,read_value/* textIn */.r7)(metadata, 'buildInvocationId', 'buildInvocationId') ?? (0,read_value/* textIn */.r7)(metadata, 'buildInvocationID', 'buildInvocationID'),
        trigger: (0,read_value/* textIn */.r7)(environment, 'github_event_name', 'github_event_name') ?? (0,read_value/* textIn */.r7)(environment, 'GITHUB_EVENT_NAME', 'GITHUB_EVENT_NAME'),
        repositoryId: (0,read_value/* numberTextIn */.kh)(environment, 'github_repository_id', 'github_repository_id') ??
            (0,read_value/* numberTextIn */.kh)(environment, 'GITHUB_REPOSITORY_ID', 'GITHUB_REPOSITORY_ID'),
        ownerId: (0,read_value/* numberTextIn */.kh)(environment, 'github_repository_owner_id', 'github_repository_owner_id') ??
            (0,read_value/* numberTextIn */.kh)(environment, 'GITHUB_REPOSITORY_OWNER_ID', 'GITHUB_REPOSITORY_OWNER_ID'),
        runner: undefined,
    };
}
function sourcesOf(named, buildType) {
    if (named.length > limits/* claimLimits */.j0.values)
        throw new read_value/* Unreadable */.IO(`it names more than ${limits/* claimLimits */.j0.values} dependencies`);
    const [stated, ...dependencies] = named.map(gitSource);
    const all = dependencies.filter((one) => one !== undefined);
    return [...(stated === undefined ? [] : [stated]), ...(isActionsBuildType(buildType) ? all.slice(0, 1) : all)];
}
function gitSource(named) {
    const uri = (0,read_value/* textIn */.r7)(named, 'uri', 'the address of a source');
    const commit = commitOf(named);
    return uri !== undefined && (uri.startsWith('git+') || commit !== undefined) ? sourceOf(uri, commit) : undefined;
}
function commitOf(source) {
    const digest = (0,read_value/* recordIn */.Rn)(source, 'digest', 'the digest of a source') ?? {};
    return (0,read_value/* textIn */.r7)(digest, 'gitCommit', 'gitCommit') ?? (0,read_value/* textIn */.r7)(digest, 'sha1', 'sha1');
}
function workflowOf(external) {
    const workflow = (0,read_value/* recordIn */.Rn)(external, 'workflow', 'externalParameters.workflow');
    const path = workflow && (0,read_value/* textIn */.r7)(workflow, 'path', 'workflow.path');
    if (workflow === undefined || path === undefined)
        return undefined;
    const repository = (0,read_value/* textIn */.r7)(workflow, 'repository', 'workflow.repository');
    return {
        repository: repository === undefined ? undefined : repositoryOf(repository),
        path,
        ref: (0,read_value/* textIn */.r7)(workflow, 'ref', 'workflow.ref'),
    };
}
function entryPointOf(config) {
    const path = (0,read_value/* textIn */.r7)(config, 'entryPoint', 'entryPoint');
    const source = sourceOf((0,read_value/* textIn */.r7)(config, 'uri', 'configSource.uri') ?? '', undefined);
    if (path === undefined || source === undefined || !path.includes('.github/workflows/'))
        return undefined;
    return startedWorkflow(path) ?? { repository: source.repository, path, ref: source.ref };
}
function startedWorkflow(workflowRef) {
    const [, path, ref] = /^([^/@\s]+\/[^/@\s]+\/\.github\/workflows\/[^@\s]+)@(\S+)$/.exec(workflowRef ?? '') ?? [];
    return path === undefined ? undefined : { repository: undefined, path, ref };
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

/***/ 66005:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ oncePer)
/* harmony export */ });
function oncePer(work) {
    const done = new WeakMap();
    return (key) => {
        const before = done.get(key);
        if (before !== undefined)
            return before.value;
        const value = work(key);
        done.set(key, { value });
        return value;
    };
}


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
/* harmony export */   ZR: () => (/* binding */ unknownElsewhere),
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
function unknownElsewhere(failure, { owner, name }, needs) {
    const found = unknownOf(failure, needs);
    if (failure.state !== 'forbidden')
        return found;
    const rights = Object.entries(needs).map(([scope, level]) => `\`${scope}: ${level}\``);
    const remedy = `a job's own token sees no other private repository: give the token of an App that has ${rights.join(' and ')} for ${owner}/${name} as \`token\``;
    return { ...found, reason: `${owner}/${name}: ${found.reason}`, remedy };
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

/***/ 82589:
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

// EXTERNAL MODULE: ./build/src/artifact/match-identity.js
var match_identity = __webpack_require__(30524);
;// CONCATENATED MODULE: ./build/src/artifact/approving-identities.js

function approvingIdentities(verified, { identities, repositoryId }) {
    const named = Object.values(identities);
    if (named.length > 0)
        return named.filter((identity) => (0,match_identity/* identityDifferences */.F4)(identity, verified).length === 0);
    const { signer } = verified;
    const isOwn = signer.kind === 'certificate' && repositoryId !== undefined && signer.certificate.sourceRepositoryIdentifier === repositoryId;
    return isOwn ? ['this-repository'] : [];
}
function namesSourceRef(identity) {
    if (identity === 'this-repository')
        return true;
    return identity.kind === 'workflow' && identity.sourceRef !== 'any';
}

;// CONCATENATED MODULE: ./build/src/artifact/build-origin.js
const repositoryUri = /^(https?:\/\/[A-Za-z0-9.-]+(?::\d{1,5})?)\/([A-Za-z0-9_-][A-Za-z0-9_.-]{0,99})\/((?!\.{1,2}$)[A-Za-z0-9_.-]{1,100})$/;
function buildSourceOf(certificate) {
    const { sourceRepositoryUri, sourceRepositoryIdentifier, sourceRepositoryDigest: commit, sourceRepositoryRef: ref } = certificate;
    const [, server, owner, name] = repositoryUri.exec(sourceRepositoryUri ?? '') ?? [];
    if (server === undefined || owner === undefined || name === undefined)
        return undefined;
    if (commit === undefined || !/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(commit))
        return undefined;
    if (ref === undefined || !/^refs\/(?:heads|tags|pull)\/\S+$/.test(ref))
        return undefined;
    return { server, owner, name, repositoryId: sourceRepositoryIdentifier, commit, ref };
}
function isSameSource(a, b) {
    return a.repositoryId === b.repositoryId && a.commit === b.commit && a.ref === b.ref && repositoryOf(a) === repositoryOf(b);
}
function repositoryOf({ server, owner, name }) {
    return `${server}/${owner}/${name}`;
}
function buildRunIdOf({ sourceRepositoryUri, runInvocationUri }) {
    const prefix = `${sourceRepositoryUri}/actions/runs/`;
    if (sourceRepositoryUri === undefined || runInvocationUri?.startsWith(prefix) !== true)
        return undefined;
    const [, id, attempt] = /^([1-9]\d{0,15})\/attempts\/([1-9]\d{0,3})$/.exec(runInvocationUri.slice(prefix.length)) ?? [];
    return id === undefined ? undefined : { id, attempt: Number(attempt) };
}

// EXTERNAL MODULE: ./build/src/core/facts.js
var core_facts = __webpack_require__(6214);
// EXTERNAL MODULE: ./build/src/platform/protected-tag.js
var protected_tag = __webpack_require__(90742);
;// CONCATENATED MODULE: ./build/src/facts/approved-certificates.js

function approvedCertificates({ items }, { policy: { identities }, repositoryId }, isMeant) {
    return items.flatMap(({ verifications }) => verifications.flatMap((one) => {
        if (one.state !== 'verified' || one.signer.kind !== 'certificate')
            return [];
        return approvingIdentities(one, { identities, repositoryId }).some(isMeant) ? [one.signer.certificate] : [];
    }));
}
const originLimit = 16;
function distinct(items, isSame) {
    return items.filter((item, index) => items.findIndex((other) => isSame(item, other)) === index);
}

;// CONCATENATED MODULE: ./build/src/facts/artifact-sources.js







const permissions = { contents: 'read' };
const artifactSources = (0,define_fact/* defineFact */.u)({
    key: 'artifactSources',
    needs: ['signatures'],
    scope: 'run',
    permissions,
    tier: 1,
    collect: async (question, { signatures }, { world: { platform } }) => {
        if (signatures.state === 'unknown')
            return signatures;
        const certificates = approvedCertificates(signatures.value, question, namesSourceRef);
        const sources = distinct(certificates.flatMap((certificate) => buildSourceOf(certificate) ?? []), isSameSource);
        const items = sources.map(async (source, index) => {
            if (index >= originLimit)
                return { source, standing: overLimit };
            return { source, standing: platform === undefined ? unknown_of/* notAsked */.Op : await standingOf(source, question, platform) };
        });
        return (0,core_facts/* known */.eO)(await Promise.all(items), 'the source repositories');
    },
});
const overLimit = (0,core_facts/* unknown */.L5)({
    cause: 'limit',
    reason: `the artifacts were built from more than ${originLimit} sources, and no more are asked about`,
    remedy: 'deploy fewer artifacts at a time',
});
async function standingOf(source, question, platform) {
    if (source.server !== question.server)
        return otherPlatform(source, question);
    const isOwn = question.repositoryId !== undefined && source.repositoryId === question.repositoryId;
    const repository = isOwn && question.repository !== undefined ? question.repository : { owner: source.owner, name: source.name };
    const answer = isOwn ? await ofOwn(source, question, repository, platform) : await platform.sourceRepository(repository, source.ref);
    if (answer.state !== 'value')
        return unanswered(answer, repository, isOwn);
    const found = answer.value;
    if (source.repositoryId === undefined)
        return withoutNumber;
    if (found.id !== source.repositoryId) {
        return (0,core_facts/* known */.eO)({ kind: 'renamed', name: found.name, id: found.id, expected: source.repositoryId }, found.name);
    }
    const place = placeOf(source, found);
    const reached = await isOn(source.commit, place.tip, repository, platform);
    if (reached.state !== 'value')
        return unanswered(reached, repository, isOwn);
    if (reached.value)
        return (0,core_facts/* known */.eO)({ kind: 'on', ref: place.ref, tip: place.tip }, found.name);
    return place.undecided ?? (0,core_facts/* known */.eO)({ kind: 'off', ref: place.ref, tip: place.tip, from: place.from }, found.name);
}
async function ofOwn({ ref }, { repositoryId, defaultBranch }, repository, platform) {
    if (repositoryId === undefined || defaultBranch === undefined || ref !== `refs/heads/${defaultBranch.name}`)
        return platform.sourceRepository(repository, ref);
    const name = `${repository.owner}/${repository.name}`;
    const tagRulesets = { state: 'value', value: [] };
    return { state: 'value', value: { id: repositoryId, name, defaultBranch, refCommit: defaultBranch.commit, tagRulesets } };
}
function placeOf({ ref }, { defaultBranch, refCommit, tagRulesets }) {
    const fallback = { ref: `refs/heads/${defaultBranch.name}`, tip: defaultBranch.commit, undecided: undefined };
    if (refCommit === undefined)
        return { ...fallback, from: 'gone' };
    if (ref.startsWith('refs/heads/'))
        return { ref, tip: refCommit, from: 'branch', undecided: undefined };
    if (!ref.startsWith('refs/tags/'))
        return { ...fallback, from: 'unprotected' };
    if (tagRulesets.state !== 'value')
        return { ...fallback, from: 'unprotected', undecided: unreadRulesets(ref, tagRulesets) };
    return (0,protected_tag/* isProtectedTag */.J)(tagRulesets.value, ref)
        ? { ref, tip: refCommit, from: 'tag', undecided: undefined }
        : { ...fallback, from: 'unprotected' };
}
async function isOn(commit, tip, repository, platform) {
    const answer = await platform.isAncestor(commit, tip, repository);
    return answer.state === 'forbidden' && answer.isPerhapsAbsent === true ? { state: 'value', value: false } : answer;
}
function unanswered(failure, repository, isOwn) {
    return isOwn ? (0,unknown_of/* unknownOf */.KO)(failure, permissions) : (0,unknown_of/* unknownElsewhere */.ZR)(failure, repository, permissions);
}
function unreadRulesets(ref, failure) {
    const { cause, reason, remedy } = (0,unknown_of/* unknownOf */.KO)(failure, {});
    const why = `the commit is not on the default branch, and whether rulesets protect \`${ref}\`, from which it was built, is not known`;
    return (0,core_facts/* unknown */.L5)({ cause, reason: `${why}: ${reason}`, remedy });
}
function otherPlatform({ server }, question) {
    return (0,core_facts/* unknown */.L5)({
        cause: 'unsupported',
        reason: `it was built on ${server}, and the token is one of ${question.server}`,
        remedy: 'build it on the platform that deploys it, or say `on-unknown: warn` for the rule in the policy',
    });
}
const withoutNumber = (0,core_facts/* unknown */.L5)({
    cause: 'unresolvable',
    reason: 'its certificate names no number of the source repository, so that its name may have changed hands since',
    remedy: 'build and sign it anew: certificates of today name it',
});

;// CONCATENATED MODULE: ./build/src/facts/build-runs.js





const build_runs_permissions = { actions: 'read' };
const buildRuns = (0,define_fact/* defineFact */.u)({
    key: 'buildRuns',
    needs: ['signatures'],
    prefers: ['artifactSources'],
    scope: 'run',
    permissions: build_runs_permissions,
    tier: 1,
    collect: async (question, { signatures, artifactSources }, { world: { platform } }) => {
        if (signatures.state === 'unknown')
            return signatures;
        const builds = approvedCertificates(signatures.value, question, () => true).flatMap((certificate) => {
            const [source, run] = [buildSourceOf(certificate), buildRunIdOf(certificate)];
            return source === undefined || run === undefined ? [] : [{ source, run }];
        });
        const items = distinct(builds, isSameRun).map(async ({ source, run }, index) => {
            if (index >= originLimit)
                return { source, run, found: build_runs_overLimit };
            if (platform === undefined)
                return { source, run, found: unknown_of/* notAsked */.Op };
            const isSeen = artifactSources.state === 'known' && artifactSources.value.some((one) => isProven(one, source));
            return { source, run, found: await foundRun({ source, run }, { question, platform, isSeen }) };
        });
        return (0,core_facts/* known */.eO)(await Promise.all(items), 'the runs that signed');
    },
});
function isSameRun(a, b) {
    return a.run.id === b.run.id && a.run.attempt === b.run.attempt && isSameRepository(a.source, b.source);
}
function isSameRepository(a, b) {
    return a.server === b.server && a.owner === b.owner && a.name === b.name && a.repositoryId === b.repositoryId;
}
function isProven({ source, standing }, of) {
    return standing.state === 'known' && standing.value.kind !== 'renamed' && isSameRepository(source, of);
}
const build_runs_overLimit = (0,core_facts/* unknown */.L5)({
    cause: 'limit',
    reason: `the artifacts were built by more than ${originLimit} runs, and no more are asked about`,
    remedy: 'deploy fewer artifacts at a time',
});
async function foundRun({ source, run }, { question, platform, isSeen }) {
    if (source.server !== question.server)
        return build_runs_otherPlatform(source, question);
    const isOwn = question.repositoryId !== undefined && source.repositoryId === question.repositoryId;
    const repository = isOwn && question.repository !== undefined ? question.repository : { owner: source.owner, name: source.name };
    const answer = await platform.runAttempt(repository, run.id, run.attempt);
    if (answer.state !== 'value')
        return build_runs_unanswered(answer, run, { repository, isOwn, isSeen: isSeen || isOwn });
    const found = (0,core_facts/* known */.eO)({ ...answer.value, failedJobs: undefined }, `run ${run.id}`);
    const isThis = isOwn && question.run?.id === run.id && question.run.attempt === run.attempt;
    if (!isThis || answer.value.status === 'completed')
        return found;
    const jobs = await platform.runJobs(repository, run.id, run.attempt);
    if (jobs.state !== 'value')
        return (0,unknown_of/* unknownOf */.KO)(jobs, build_runs_permissions);
    const { checkRunId } = question.run;
    if (checkRunId !== undefined && !jobs.value.some(({ id }) => id === checkRunId))
        return found;
    return { ...found, value: { ...answer.value, failedJobs: jobs.value.filter(isFailed) } };
}
function isFailed({ status, conclusion }) {
    return status === 'completed' && conclusion !== 'success' && conclusion !== 'skipped' && conclusion !== 'neutral';
}
function build_runs_unanswered(failure, { id, attempt }, { repository, isOwn, isSeen }) {
    if (isSeen && failure.state === 'forbidden' && failure.isNotFound === true) {
        return (0,core_facts/* unknown */.L5)({
            cause: 'absent',
            reason: `attempt ${attempt} of run ${id} is not kept any more: it was deleted, or is older than the platform keeps runs`,
            remedy: 'build and sign it anew',
        });
    }
    return isOwn ? (0,unknown_of/* unknownOf */.KO)(failure, build_runs_permissions) : (0,unknown_of/* unknownElsewhere */.ZR)(failure, repository, build_runs_permissions);
}
function build_runs_otherPlatform({ server }, question) {
    return (0,core_facts/* unknown */.L5)({
        cause: 'unsupported',
        reason: `it was built on ${server}, and the token is one of ${question.server}`,
        remedy: 'build it on the platform that deploys it, or say `on-unknown: warn` for the rule in the policy',
    });
}

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





const commits_permissions = { contents: 'read', deployments: 'read' };
const commits = (0,define_fact/* defineFact */.u)({
    key: 'commits',
    needs: ['change'],
    scope: 'run',
    permissions: commits_permissions,
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

;// CONCATENATED MODULE: ./build/src/artifact/release-claim.js
const releaseSigner = 'https://dotcom.releases.github.com';
function releaseClaimOf({ signer, claims }) {
    if (signer.kind !== 'certificate' || signer.certificate.san !== releaseSigner || claims?.kind !== 'release')
        return undefined;
    const { repository = '', tag = '' } = claims;
    const [, owner, name] = /^([A-Za-z0-9_-][A-Za-z0-9_.-]{0,99})\/((?!\.{1,2}$)[A-Za-z0-9_.-]{1,100})$/.exec(repository) ?? [];
    return owner === undefined || name === undefined || tag === '' ? undefined : { owner, name, tag };
}

;// CONCATENATED MODULE: ./build/src/facts/deployed-releases.js






const deployed_releases_permissions = { contents: 'read' };
const tagPrefix = 'refs/tags/';
const deployedReleases = (0,define_fact/* defineFact */.u)({
    key: 'deployedReleases',
    needs: [],
    prefers: ['signatures'],
    scope: 'run',
    permissions: deployed_releases_permissions,
    tier: 1,
    collect: async (question, { signatures }, { world: { platform } }) => {
        const tags = taggedBy([...ofRun(question), ...(signatures.state === 'known' ? ofArtifacts(signatures.value, question) : [])]);
        const items = tags.map(async (tag, index) => {
            const place = { repository: `${tag.owner}/${tag.name}`, tag: tag.tag, attested: tag.attested };
            if (platform === undefined)
                return { ...place, release: unknown_of/* notAsked */.Op, commit: unknown_of/* notAsked */.Op };
            if (index >= originLimit)
                return { ...place, release: deployed_releases_overLimit, commit: deployed_releases_overLimit };
            return { ...place, ...(await deployed_releases_standingOf(tag, question, platform)) };
        });
        return (0,core_facts/* known */.eO)(await Promise.all(items), 'the releases');
    },
});
const deployed_releases_overLimit = (0,core_facts/* unknown */.L5)({
    cause: 'limit',
    reason: `more than ${originLimit} tags are deployed from, and no more are asked about`,
    remedy: 'deploy fewer artifacts at a time',
});
function ofRun({ run, repository, commit }) {
    if (repository === undefined || run?.ref.startsWith(tagPrefix) !== true)
        return [];
    return [{ ...repository, tag: run.ref.slice(tagPrefix.length), attested: commit === undefined ? [] : [commit] }];
}
function ofArtifacts(signatures, question) {
    const builds = approvedCertificates(signatures, question, () => true).flatMap((certificate) => {
        const source = buildSourceOf(certificate);
        if (source?.ref.startsWith(tagPrefix) !== true || source.server !== question.server)
            return [];
        const isOwn = source.repositoryId !== undefined && source.repositoryId === question.repositoryId;
        const { owner, name } = (isOwn ? question.repository : undefined) ?? source;
        return [{ owner, name, tag: source.ref.slice(tagPrefix.length), attested: [source.commit] }];
    });
    const claimed = signatures.items.flatMap(({ verifications }) => verifications.flatMap((one) => {
        const claim = one.state === 'verified' ? releaseClaimOf(one) : undefined;
        if (claim === undefined || question.server !== 'https://github.com')
            return [];
        return [{ ...claim, attested: [] }];
    }));
    return [...builds, ...claimed];
}
function taggedBy(all) {
    const byKey = new Map();
    for (const one of all) {
        const key = `${`${one.owner}/${one.name}`.toLowerCase()} ${one.tag}`;
        const before = byKey.get(key);
        byKey.set(key, before === undefined ? one : { ...before, attested: [...new Set([...before.attested, ...one.attested])] });
    }
    return [...byKey.values()];
}
async function deployed_releases_standingOf({ owner, name, tag }, question, platform) {
    const repository = { owner, name };
    const isOwn = isSame(repository, question.repository);
    const unanswered = (failure) => (isOwn ? (0,unknown_of/* unknownOf */.KO)(failure, deployed_releases_permissions) : (0,unknown_of/* unknownElsewhere */.ZR)(failure, repository, deployed_releases_permissions));
    const source = await platform.sourceRepository(repository, `${tagPrefix}${tag}`);
    if (source.state !== 'value')
        return { release: unanswered(source), commit: unanswered(source) };
    const answer = await platform.release(repository, tag);
    const isNone = answer.state === 'forbidden' && answer.isNotFound === true;
    const found = isNone ? undefined : answer;
    const release = found === undefined || found.state === 'value' ? (0,core_facts/* known */.eO)(found?.value, `release ${tag}`) : unanswered(found);
    return { release, commit: (0,core_facts/* known */.eO)(source.value.refCommit, `${tagPrefix}${tag}`) };
}
function isSame(a, b) {
    return b !== undefined && `${a.owner}/${a.name}`.toLowerCase() === `${b.owner}/${b.name}`.toLowerCase();
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

;// CONCATENATED MODULE: ./build/src/facts/signatures-needed.js
const demanding = new Map([
    ['artifact/level-too-low', 'level'],
    ['artifact/stale', 'max-age-days'],
]);
function needsEach({ attestations, rules }) {
    return Object.keys(attestations).length > 0 || rules.some(({ pattern, options }) => (demanding.get(pattern) ?? '') in options);
}
function fieldsNamedBy({ attestations }) {
    return [...new Set(Object.values(attestations).flatMap(({ fields }) => Object.keys(fields)))];
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
        const wanted = { verifier, isEach: needsEach(policy), fields: fieldsNamedBy(policy) };
        verifier.begin?.(items, bundles.items);
        const given = await verifyAll(items.map(unheard), () => bundles.items, wanted);
        const found = await hearAll(given, witnesses, wanted);
        const settled = bundles.items.length > 0 ? found : found.map((one) => unwitnessed(one, world));
        return (0,core_facts/* known */.eO)(toMany(settled, bundles.gaps, wanted.isEach), ['bundles', ...witnesses.map(({ name }) => name)].join(', '));
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
async function hearAll(given, witnesses, wanted) {
    const { signal, end } = startDeadline();
    let found = given;
    try {
        for (const witness of witnesses)
            found = await hear(found, witness, wanted, signal);
        return found;
    }
    finally {
        end();
    }
}
async function hear(found, witness, wanted, signal) {
    const open = found.filter(({ signed }) => (wanted.isEach || !isVerified(signed)) && witness.covers(signed.subject));
    const subjects = open.map(({ signed }) => signed.subject);
    const testimonies = await askWithin(witness, subjects, signal);
    const about = new Map(open.map((one, index) => [one, testimonies[index]]));
    const heard = found.map((one) => ({ found: withTestimony(one, about.get(one)), bundles: bundlesIn(about.get(one)) }));
    return verifyAll(heard.map((one) => one.found), (index) => heard[index]?.bundles, wanted);
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
async function verifyAll(found, bundlesOf, { verifier, fields }) {
    const all = [];
    for (let start = 0; start < found.length; start += atOnce) {
        const some = found.slice(start, start + atOnce).map(async (one, index) => {
            const bundles = bundlesOf(start + index);
            if (bundles === undefined)
                return one;
            const { subject, verifications } = one.signed;
            const further = await verifier.verify(subject, bundles, fields);
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
function toMany(found, unread, isEach) {
    const open = found.map(({ signed, gaps }) => {
        if (!isVerified(signed))
            return { signed, gaps };
        return { signed: isEach && gaps.length > 0 ? { ...signed, unasked: gaps } : signed, gaps: [] };
    });
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
    artifactSources,
    buildRuns,
    deployedReleases,
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

// EXTERNAL MODULE: ./build/src/rules/support/approved-signer.js
var approved_signer = __webpack_require__(71937);
;// CONCATENATED MODULE: ./build/src/rules/support/approved-builds.js

function approvedBuilds(signed, approved) {
    const named = new Map(Object.entries(approved.identities));
    if (named.size === 0 && approved.repository.state === 'unknown')
        return [];
    return (0,approved_signer/* verifiedOf */.iW)(signed).flatMap((verified) => {
        if (verified.signer.kind === 'key')
            return [];
        const { certificate } = verified.signer;
        const same = (0,approved_signer/* comparisonsOf */.Qf)(verified, approved).filter(({ differences }) => differences.length === 0);
        return same.map(({ identity }) => ({ certificate, identity: named.get(identity) }));
    });
}

// EXTERNAL MODULE: ./build/src/rules/support/this-repository.js
var this_repository = __webpack_require__(85714);
;// CONCATENATED MODULE: ./build/src/rules/support/run-verdict.js


function runVerdict({ certificate, identity }, runs) {
    const { runInvocationUri } = certificate;
    if (runInvocationUri === undefined)
        return identity?.kind === 'san' ? { kind: 'sound' } : { kind: 'unknown', unknown: noRun };
    const [source, id] = [buildSourceOf(certificate), buildRunIdOf(certificate)];
    if (source === undefined || id === undefined)
        return { kind: 'unnamed', actual: runInvocationUri };
    const isMeant = (one) => run_verdict_isSameRun(one.run, id) && one.source.server === source.server && one.source.owner === source.owner && one.source.name === source.name;
    const found = runs.find(isMeant)?.found ?? notCollected;
    if (found.state === 'unknown')
        return { kind: 'unknown', unknown: found };
    return refusedTrigger(identity, found.value) ?? contradiction(certificate, found.value) ?? ending(found.value);
}
function run_verdict_isSameRun(a, b) {
    return a.id === b.id && a.attempt === b.attempt;
}
function nameOf({ id, attempt }) {
    return `attempt ${attempt} of run ${id}`;
}
function contradiction(certificate, run) {
    const { sourceRepositoryIdentifier, sourceRepositoryDigest, buildTrigger } = certificate;
    const compared = [
        ['repository id', sourceRepositoryIdentifier, run.repositoryId],
        ['trigger', buildTrigger, run.event],
        ['commit', run.event.startsWith('pull_request') ? undefined : sourceRepositoryDigest, run.headSha],
        ['workflow', otherWorkflow(certificate, run.path), run.path],
    ];
    const different = compared.flatMap(([field, expected, actual]) => expected === undefined || expected === actual ? [] : [{ kind: 'contradicted', run: nameOf(run), field, expected, actual }]);
    return different[0];
}
function otherWorkflow({ sourceRepositoryUri, buildConfigUri }, recorded) {
    const file = buildConfigUri?.split('@')[0];
    const own = `${sourceRepositoryUri}/`;
    if (file === undefined || file === `${own}${recorded}`)
        return undefined;
    return !file.startsWith(own) && file.endsWith(`/${recorded}`) ? undefined : file;
}
function refusedTrigger(identity, run) {
    const triggers = identity === undefined ? this_repository/* insidersTriggers */.f : identity.kind === 'workflow' ? identity.triggers : 'any';
    if (triggers === 'any' || triggers.some((trigger) => trigger === run.event))
        return undefined;
    return { kind: 'refused-trigger', run: nameOf(run), trigger: run.event, expected: triggers.join(' or ') };
}
function ending(run) {
    const { status, conclusion, failedJobs } = run;
    if (failedJobs !== undefined) {
        const [failed] = failedJobs;
        return failed === undefined
            ? { kind: 'sound' }
            : { kind: 'job-failed', run: nameOf(run), job: failed.name, conclusion: failed.conclusion ?? 'no conclusion' };
    }
    if (status !== 'completed')
        return { kind: 'unfinished', run: nameOf(run), status };
    return conclusion === 'success' ? { kind: 'sound' } : { kind: 'failed', run: nameOf(run), conclusion: conclusion ?? 'no conclusion' };
}
const noRun = {
    state: 'unknown',
    cause: 'unresolvable',
    reason: 'its certificate names no run, so that how its build ended cannot be asked',
    remedy: 'build and sign it anew: certificates of today name it',
};
const notCollected = {
    state: 'unknown',
    cause: 'empty',
    reason: 'nothing was asked about the run that signed it',
    remedy: 'report it with the decision file',
};

;// CONCATENATED MODULE: ./build/src/rules/support/source-verdict.js



function sourceVerdict({ certificate, identity }, sources, expected) {
    const actual = certificate.sourceRepositoryDigest ?? match_identity/* absent */.Ge;
    const missed = expected.find(({ commit }) => commit !== actual);
    if (missed !== undefined)
        return { kind: 'other-commit', expected: missed, actual };
    if (!namesSourceRef(identity ?? 'this-repository'))
        return { kind: 'sound' };
    const source = buildSourceOf(certificate);
    if (source === undefined)
        return { kind: 'unnamed', actual };
    const standing = sources.find((one) => isSameSource(one.source, source))?.standing ?? source_verdict_notCollected;
    if (standing.state === 'unknown')
        return { kind: 'unknown', unknown: standing };
    if (standing.value.kind === 'on')
        return { kind: 'sound' };
    return { kind: 'off', standing: standing.value, commit: source.commit, ref: source.ref };
}
const source_verdict_notCollected = {
    state: 'unknown',
    cause: 'empty',
    reason: 'nothing was asked about its source',
    remedy: 'report it with the decision file',
};

;// CONCATENATED MODULE: ./build/src/rules/artifact/build-run-failed.js






const subject = { name: 'dist/app.tgz', kind: 'file', digests: { sha256: 'ab'.repeat(32) }, stagedPath: undefined };
const commit = 'c0ffee'.padEnd(40, '0');
const server = 'https://github.com';
const certificate = {
    san: `${server}/acme/app/.github/workflows/release.yml@refs/heads/main`,
    issuer: 'https://token.actions.githubusercontent.com',
    buildSignerUri: `${server}/acme/app/.github/workflows/release.yml@refs/heads/main`,
    buildConfigUri: `${server}/acme/app/.github/workflows/release.yml@refs/heads/main`,
    sourceRepositoryUri: `${server}/acme/app`,
    sourceRepositoryIdentifier: '4711',
    sourceRepositoryDigest: commit,
    sourceRepositoryRef: 'refs/heads/main',
    buildTrigger: 'push',
    runnerEnvironment: 'github-hosted',
    runInvocationUri: `${server}/acme/app/actions/runs/9/attempts/1`,
};
function builtBy(changes) {
    const verified = { state: 'verified', source: 'GitHub attestations', signer: { kind: 'certificate', certificate } };
    const run = { id: '9', attempt: 1, repositoryId: '4711', event: 'push', headSha: commit, path: '.github/workflows/release.yml' };
    const ended = { status: 'completed', conclusion: 'success' };
    const found = { state: 'known', value: { ...run, ...ended, ...changes }, source: 'run 9' };
    return {
        signatures: { items: [{ subject, verifications: [verified] }], gaps: [] },
        tagRulesets: { items: [], gaps: [] },
        policy: { identities: {} },
        repository: { name: 'acme/app', id: '4711', defaultBranch: 'main', server },
        artifactSources: [],
        buildRuns: [{ source: { server, owner: 'acme', name: 'app' }, run: { id: '9', attempt: 1 }, found }],
        scene: {},
    };
}
/* harmony default export */ const build_run_failed = ((0,define_rule/* defineRule */.K)({
    meta: {
        id: 'artifact/build-run-failed',
        title: 'What is deployed was signed by a run that succeeded',
        severity: 'high',
        lifecycle: 'stable',
        since: '0.1.0',
        stages: ['deploy'],
        presets: { recommended: 'deny', strict: 'deny' },
        unknown: { posture: 'deny', merge: 'deny', deploy: 'deny' },
        controls: [
            { framework: 'OWASP-NHI', id: 'NHI3:2025' },
            { framework: 'NIST-CSF', id: 'PR.PS-05' },
            { framework: 'NIST-CSF', id: 'ID.RA-09' },
            { framework: 'NIST-800-207', id: 'T6' },
            { framework: 'OWASP-CICD', id: 'CICD-SEC-1' },
            { framework: 'SLSA', id: 'Build L3' },
            { framework: 'SSDF', id: 'PS.3.2' },
        ],
        rationale: 'A build signs its artifact in the middle of its run. What comes after, the tests, the scan, the person who cancels it, is no part of the signature: an artifact of a run that failed or was stopped verifies like any other. So the attempt that the certificate names is looked up, and must have ended with success, on a trigger that the approved identity takes, at the commit and by the workflow that the certificate names. The run that deploys what it built itself has not ended: of it, no other job may have failed by now. A run that the platform does not keep any more proves nothing, since whoever may write to Actions can delete one. Where several approved signatures cover an artifact, one that is sound counts, of those whose source is sound, and first of those of the deployed commit.',
        remediation: 'Deploy what a run built that succeeded as a whole: let the build run through, or start it anew. A re-run of the failed jobs alone does not sign again, so re-run all jobs.',
        messages: {
            failed: '`{artifact}` was signed in {run}, which ended with `{conclusion}`',
            'job-failed': '`{artifact}` was signed in {run}, which is this one, and its job `{job}` ended with `{conclusion}`',
            unfinished: '`{artifact}` was signed in {run}, which has not ended (`{status}`), and is not the run of this job',
            'refused-trigger': '`{artifact}` was signed in {run}, which was started by `{trigger}`; its identity takes {expected}',
            contradicted: '`{artifact}` was signed in {run}, of which GitHub records the {field} `{actual}`, and its certificate says `{expected}`',
            unnamed: '`{artifact}` is signed by a certificate whose run is no attempt of a run of its source repository: `{actual}`',
        },
        examples: [
            {
                title: 'The run was cancelled after it had signed',
                files: {},
                facts: builtBy({ conclusion: 'cancelled' }),
                expect: [{ message: 'failed' }],
            },
            {
                title: 'The tests of the run that deploys have failed',
                files: {},
                facts: builtBy({
                    status: 'in_progress',
                    failedJobs: [{ id: '1', name: 'test', status: 'completed', conclusion: 'failure' }],
                }),
                expect: [{ message: 'job-failed' }],
            },
            { title: 'The run succeeded', files: {}, facts: builtBy({}), expect: [] },
        ],
        options: {},
        key: ['artifact'],
    },
    needs: ['signatures', 'policy', 'scene', 'artifactSources', 'buildRuns'],
    wants: ['repository', 'tagRulesets'],
    evaluate({ signatures, policy: { identities }, scene, artifactSources, buildRuns, repository, tagRulesets }) {
        const signers = { identities, repository, tagRulesets };
        const judged = signatures.items
            .map((signed) => ({ signed, builds: approvedBuilds(signed, signers) }))
            .filter(({ builds }) => builds.length > 0);
        if (judged.length === 0)
            return (0,finding/* notApplicable */.hH)('no approved build signed what is deployed');
        return judged.flatMap(({ signed, builds }) => build_run_failed_judge(signed, whichCount(builds, scene, artifactSources), buildRuns));
    },
}));
function whichCount(builds, { commit, sourceCommit }, sources) {
    const sound = builds.filter((build) => sourceVerdict(build, sources, []).kind === 'sound');
    const nearest = sound.filter(({ certificate }) => certificate.sourceRepositoryDigest === (sourceCommit ?? commit));
    if (nearest.length > 0)
        return nearest;
    return sound.length > 0 ? sound : builds;
}
function build_run_failed_judge({ subject: { name } }, builds, runs) {
    const verdicts = builds.map((build) => runVerdict(build, runs));
    if (verdicts.some(({ kind }) => kind === 'sound'))
        return [];
    const unknown = verdicts.find((one) => one.kind === 'unknown');
    if (unknown !== undefined)
        return [(0,core_facts/* gapOfUnknown */.uI)(name, unknown.unknown)];
    const wrong = verdicts.filter((one) => one.kind !== 'sound' && one.kind !== 'unknown');
    return wrong.slice(0, 1).map((verdict) => violationOf(name, verdict));
}
function violationOf(artifact, verdict) {
    const found = { kind: 'violation', location: { object: 'artifact', name: artifact } };
    switch (verdict.kind) {
        case 'unnamed':
            return { ...found, message: 'unnamed', data: { artifact, actual: verdict.actual } };
        case 'contradicted': {
            const { run, field, expected, actual } = verdict;
            return { ...found, message: 'contradicted', data: { artifact, run, field, expected, actual } };
        }
        case 'refused-trigger': {
            const { run, trigger, expected } = verdict;
            return { ...found, message: 'refused-trigger', data: { artifact, run, trigger, expected } };
        }
        case 'unfinished':
            return { ...found, message: 'unfinished', data: { artifact, run: verdict.run, status: verdict.status } };
        case 'failed':
            return { ...found, message: 'failed', data: { artifact, run: verdict.run, conclusion: verdict.conclusion } };
        case 'job-failed': {
            const { run, job, conclusion } = verdict;
            return { ...found, message: 'job-failed', data: { artifact, run, job, conclusion } };
        }
    }
}

// EXTERNAL MODULE: ./build/src/artifact/actions-issuer.js
var actions_issuer = __webpack_require__(43967);
;// CONCATENATED MODULE: ./build/src/rules/support/build-level.js

function buildLevel({ signer, claims }) {
    if (claims?.kind !== 'provenance')
        return { level: 0, why: 'it is no provenance that can be read' };
    if (signer.kind === 'key')
        return { level: 1, why: 'a key signed it, which does not say where it was built' };
    const { certificate } = signer;
    if (certificate.issuer === undefined || (0,actions_issuer/* serverOfIssuer */.q)(certificate.issuer) === undefined)
        return { level: 1, why: 'its certificate does not say that GitHub Actions built it' };
    if (certificate.runnerEnvironment !== 'github-hosted')
        return { level: 1, why: `it was built on a runner that is ${certificate.runnerEnvironment ?? 'not named'}, not on one of GitHub's` };
    const flaw = sharedFlaw(certificate);
    return flaw === undefined ? { level: 3, why: '' } : { level: 2, why: flaw };
}
function sharedFlaw({ buildSignerUri, buildConfigUri, sourceRepositoryUri }) {
    const signer = fileOf(buildSignerUri);
    const started = fileOf(buildConfigUri);
    if (signer === undefined || started === undefined || sourceRepositoryUri === undefined)
        return 'its certificate does not name the workflow that signed, the one that was started, and the source';
    if (signer === started)
        return 'the workflow that was started signed it, so that its other steps could reach the signature';
    const isOwn = signer.startsWith(`${sourceRepositoryUri.toLowerCase()}/`);
    return isOwn ? 'the called workflow that signed it is of the same repository as its caller, and changes with it' : undefined;
}
function fileOf(uri) {
    const end = uri?.indexOf('@') ?? -1;
    return uri === undefined || end < 0 ? undefined : uri.slice(0, end).toLowerCase();
}

;// CONCATENATED MODULE: ./build/src/rules/support/signed-artifacts.js


function ofSignedArtifacts({ subjects, signatures }, judge) {
    if (subjects.state === 'unknown')
        return [(0,core_facts/* gapOfUnknown */.uI)('subjects', subjects)];
    if (signatures.state === 'unknown')
        return [(0,core_facts/* gapOfUnknown */.uI)('signatures', signatures)];
    const { items } = signatures.value;
    const gaps = [...subjects.value.gaps, ...signatures.value.gaps];
    if (items.length === 0 && gaps.length === 0)
        return (0,finding/* notApplicable */.hH)('there are no subjects and no signatures here');
    return [...gaps, ...items.flatMap(judge)];
}

// EXTERNAL MODULE: ./build/src/artifact/claims/read-summary.js
var read_summary = __webpack_require__(35315);
// EXTERNAL MODULE: ./build/src/rules/support/age.js
var support_age = __webpack_require__(15826);
// EXTERNAL MODULE: ./build/src/rules/support/requirement-content.js
var requirement_content = __webpack_require__(72626);
;// CONCATENATED MODULE: ./build/src/rules/support/verification-summary.js



function summaryOf(verified, identities, { verifiers }) {
    const { claims } = verified;
    if (claims?.kind !== 'vsa')
        return undefined;
    const isCounted = verifiers.some((entry) => {
        const [id, signer] = entry.split(' by ');
        return id === claims.verifier && (signer === undefined ? identities.length > 0 : identities.includes(signer));
    });
    return isCounted ? { verified, claims } : undefined;
}
function summaryOutcome({ verified: { signedAt }, claims }, { resource, maxAgeDays, now }) {
    if (resource !== '' && !(0,requirement_content/* isResource */.N)(claims, resource))
        return { kind: 'resource', expected: resource, actual: claims.resource ?? 'absent' };
    if (claims.result === 'FAILED' || claims.levels.includes('FAILED'))
        return { kind: 'failed', expected: 'PASSED', actual: 'FAILED' };
    const age = (0,support_age/* ageOf */.h)([claims.verifiedAt, ...(signedAt === undefined ? [] : [signedAt])], now);
    const expected = (0,support_age/* daysText */.D)(maxAgeDays);
    if (age?.kind === 'future')
        return { kind: 'old', expected, actual: `not known: it is dated ${age.time}, after this run` };
    if (age !== undefined && age.days > maxAgeDays)
        return { kind: 'old', expected, actual: (0,support_age/* daysText */.D)(age.days) };
    return { kind: 'level', level: (0,read_summary/* buildLevelOf */.E_)(claims) };
}
function latest(summaries) {
    const last = new Map();
    for (const summary of summaries) {
        const { verifier, resource, verifiedAt, result } = summary.claims;
        const key = `${verifier}\n${resource ?? ''}`;
        const before = last.get(key);
        const isLater = before === undefined || verifiedAt > before.claims.verifiedAt;
        if (isLater || (verifiedAt === before.claims.verifiedAt && result === 'FAILED'))
            last.set(key, summary);
    }
    return [...last.values()];
}

;// CONCATENATED MODULE: ./build/src/rules/artifact/level-too-low.js






const level_too_low_subject = { name: 'dist/app.tgz', kind: 'file', digests: { sha256: 'ab'.repeat(32) }, stagedPath: undefined };
const caller = 'https://github.com/acme/app/.github/workflows/release.yml@refs/heads/main';
const called = 'https://github.com/acme/builder/.github/workflows/build.yml@refs/tags/v1';
const issuer = 'https://token.actions.githubusercontent.com';
const verifier = 'https://verifier.example.com';
function signedBy(verifications) {
    const all = verifications.map((one) => ({
        state: 'verified',
        source: 'app.sigstore.json',
        signedAt: '2026-11-20T10:00:00.000Z',
        ...one,
    }));
    return {
        subjects: { items: [level_too_low_subject], gaps: [] },
        signatures: { items: [{ subject: level_too_low_subject, verifications: all }], gaps: [] },
        policy: {
            identities: {
                release: { kind: 'san', san: caller, issuer },
                builder: { kind: 'san', san: called, issuer },
                verifier: { kind: 'san', san: 'verifier@example.com', issuer: 'https://accounts.example.com' },
            },
        },
        scene: { now: '2026-11-23T10:00:00.000Z' },
    };
}
function provenanceBy(buildSignerUri, runnerEnvironment = 'github-hosted') {
    const certificate = {
        san: buildSignerUri,
        issuer,
        buildSignerUri,
        buildConfigUri: caller,
        sourceRepositoryUri: 'https://github.com/acme/app',
        runnerEnvironment,
    };
    return { signer: { kind: 'certificate', certificate }, claims: { kind: 'provenance' } };
}
function summary(claims, san = 'verifier@example.com') {
    const honest = { kind: 'vsa', verifier, resource: 'oci://registry.example/app', result: 'PASSED', levels: ['SLSA_BUILD_LEVEL_3'] };
    return {
        signer: { kind: 'certificate', certificate: { san, issuer: 'https://accounts.example.com' } },
        claims: { ...honest, verifiedAt: '2026-11-20T10:00:00.000Z', ...claims },
    };
}
const byVerifier = { level: 3, verifiers: [`${verifier} by verifier`] };
/* harmony default export */ const level_too_low = ((0,define_rule/* defineRule */.K)({
    meta: {
        id: 'artifact/level-too-low',
        title: 'What is deployed was built at the SLSA level that the policy demands',
        severity: 'high',
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
            { framework: 'OWASP-CICD', id: 'CICD-SEC-9' },
            { framework: 'SLSA', id: 'Build L3' },
            { framework: 'SSDF', id: 'PS.3.2' },
        ],
        rationale: "Provenance that a build writes about itself can say anything of its level. What the certificate proves is where the signature was made: on a runner of GitHub's or elsewhere, and by the workflow that was started or by a called one of another repository, whose steps the caller cannot reach. A verifier may judge a build as well (a verification summary, VSA); it counts only together with the signer who speaks for it, for what it judged, while it is fresh, and not where it says FAILED.",
        remediation: 'Sign provenance in a reusable workflow of another repository, called on a GitHub-hosted runner, and approve that workflow under `identities`; or give a passed verification summary of a verifier that the option `verifiers` names.',
        messages: {
            low: '`{artifact}` is proven to be of SLSA build level {actual}, and {expected} is demanded: {why}',
            failed: '`{artifact}`: the verifier `{verifier}` says {actual} in `{source}`, and must say {expected}',
            resource: '`{artifact}`: the verifier `{verifier}` judged `{actual}` in `{source}`, and it must be `{expected}`',
            old: '`{artifact}`: the judgement of `{verifier}` in `{source}` is too old: its age must be at most {expected}, and is {actual}',
            'low-summary': '`{artifact}`: the verifier `{verifier}` found SLSA build level {actual} in `{source}`, and {expected} is demanded',
        },
        examples: [
            {
                title: 'The workflow that was started signed its own provenance',
                files: {},
                facts: signedBy([provenanceBy(caller)]),
                options: { level: 3 },
                expect: [{ message: 'low' }],
            },
            {
                title: 'A called workflow signed, on a runner of its own',
                files: {},
                facts: signedBy([provenanceBy(called, 'self-hosted')]),
                options: { level: 2 },
                expect: [{ message: 'low' }],
            },
            {
                title: 'The verifier says FAILED',
                files: {},
                facts: signedBy([summary({ result: 'FAILED', levels: ['FAILED'] })]),
                options: byVerifier,
                expect: [{ message: 'failed' }],
            },
            {
                title: 'The verifier judged something else',
                files: {},
                facts: signedBy([summary({ resource: 'oci://registry.example/other' })]),
                options: { ...byVerifier, resource: 'oci://registry.example/app' },
                expect: [{ message: 'resource' }],
            },
            {
                title: 'A called workflow of another repository signed',
                files: {},
                facts: signedBy([provenanceBy(called)]),
                options: { level: 3 },
                expect: [],
            },
            {
                title: 'The verifier found the level',
                files: {},
                facts: signedBy([summary({})]),
                options: byVerifier,
                expect: [],
            },
        ],
        options: {
            level: {
                type: 'integer',
                default: 0,
                minimum: 0,
                stricter: 'more',
                description: 'SLSA build level that is demanded: 1, 2 or 3; 0 demands none',
            },
            verifiers: {
                type: 'strings',
                default: [],
                stricter: 'less',
                description: 'Ids of verifiers whose summaries count, each signed by an approved identity; `ID by NAME` where only that identity may sign for it',
            },
            resource: { type: 'string', default: '', description: 'What a summary must be about (glob per path segment); empty = anything' },
            'max-age-days': {
                type: 'integer',
                default: 36_500,
                minimum: 1,
                stricter: 'less',
                description: 'How many days ago a verifier may have judged',
            },
        },
        key: ['artifact'],
    },
    needs: ['policy', 'scene'],
    wants: ['subjects', 'signatures', 'repository', 'tagRulesets'],
    evaluate({ subjects, signatures, policy: { identities }, scene: { now }, repository, tagRulesets }, options) {
        const { level, verifiers, resource } = options;
        if (level === 0)
            return (0,finding/* notApplicable */.hH)('not configured (`level`)');
        const terms = {
            approved: { identities, repository, tagRulesets },
            level,
            verifiers,
            resource,
            maxAgeDays: options['max-age-days'],
            now,
        };
        return ofSignedArtifacts({ subjects, signatures }, (signed) => level_too_low_judge(signed, terms));
    },
}));
function level_too_low_judge(signed, terms) {
    const { approved, level } = terms;
    const candidates = (0,approved_signer/* verifiedOf */.iW)(signed).map((verified) => ({ verified, ...(0,approved_signer/* approvalOf */.xf)(verified, approved) }));
    const counted = candidates.filter(({ is }) => is.length > 0);
    const summaries = latest(counted.flatMap(({ verified, is }) => summaryOf(verified, is, terms) ?? []));
    const outcomes = summaries.map((summary) => ({ summary, outcome: summaryOutcome(summary, terms) }));
    const failed = outcomes.find(({ outcome }) => outcome.kind === 'failed');
    if (failed !== undefined)
        return [summaryViolation(signed, failed, level)];
    const proven = best(counted.map(({ verified }) => buildLevel(verified)));
    if (proven.level >= level || outcomes.some(({ outcome }) => outcome.kind === 'level' && outcome.level >= level))
        return [];
    const possible = candidates.some(({ verified, maybe }) => maybe.length > 0 && (buildLevel(verified).level >= level || summaryOf(verified, maybe, terms) !== undefined));
    if (possible)
        return (0,approved_signer/* undecidedGaps */.dX)(signed.subject.name, approved);
    if (signed.unasked !== undefined && signed.unasked.length > 0)
        return signed.unasked;
    const [first] = outcomes;
    return [first === undefined ? lowViolation(signed, proven, level) : summaryViolation(signed, first, level)];
}
const none = { level: 0, why: 'no provenance of it is signed by an approved identity' };
function best(levels) {
    return levels.filter(({ level }) => level > 0).reduce((a, b) => (b.level > a.level ? b : a), none);
}
function lowViolation({ subject: { name } }, { level, why }, wanted) {
    const data = { artifact: name, expected: String(wanted), actual: String(level), why };
    return { kind: 'violation', message: 'low', data, location: { object: 'artifact', name } };
}
function summaryViolation({ subject: { name } }, { summary, outcome }, level) {
    const data = { artifact: name, source: summary.verified.source, verifier: summary.claims.verifier };
    const location = { object: 'artifact', name };
    if (outcome.kind === 'level')
        return {
            kind: 'violation',
            message: 'low-summary',
            data: { ...data, expected: String(level), actual: String(outcome.level) },
            location,
        };
    const { kind: message, expected, actual } = outcome;
    return { kind: 'violation', message, data: { ...data, expected, actual }, location };
}

// EXTERNAL MODULE: ./build/src/artifact/bind-subject.js
var bind_subject = __webpack_require__(87864);
// EXTERNAL MODULE: ./build/src/rules/support/requirement-outcome.js
var requirement_outcome = __webpack_require__(70487);
;// CONCATENATED MODULE: ./build/src/rules/artifact/missing-predicate.js





const missing_predicate_subject = { name: 'dist/app.tgz', kind: 'file', digests: { sha256: 'ab'.repeat(32) }, stagedPath: undefined };
const found = { critical: 0, high: 0, medium: 0, low: 0, negligible: 0, unknown: 0 };
const signedAt = '2026-11-20T10:00:00.000Z';
const nothing = {
    signers: undefined,
    minimum: undefined,
    artifacts: undefined,
    fields: {},
    vulnerabilities: [],
    maxAgeDays: undefined,
};
function given(requirement, signatures) {
    const verifications = signatures.map(([key, said]) => ({
        state: 'verified',
        source: 'app.sigstore.json',
        root: 'public-good',
        signer: { kind: 'certificate', certificate: { san: `${key}@example.com`, issuer: 'https://accounts.example.com' } },
        fields: {},
        signedAt,
        ...said,
    }));
    const identities = Object.fromEntries(['build', 'scanner', 'partner'].map((name) => [
        name,
        { kind: 'san', san: `${name}@example.com`, issuer: 'https://accounts.example.com' },
    ]));
    return {
        subjects: { items: [missing_predicate_subject], gaps: [] },
        signatures: { items: [{ subject: missing_predicate_subject, verifications }], gaps: [] },
        policy: { identities, attestations: { demanded: { ...nothing, ...requirement } } },
        scene: { now: '2026-11-23T10:00:00.000Z' },
    };
}
const sbom = { predicateType: 'https://spdx.dev/Document/v2.3', claims: { kind: 'sbom', format: 'spdx', version: '2.3', components: 9 } };
const bytes = { predicateType: undefined, claims: undefined };
function scan(counts, finishedAt = signedAt) {
    const claims = { kind: 'scan', scanner: 'https://scanner.example', finishedAt, found: { ...found, ...counts } };
    return { predicateType: 'https://in-toto.io/attestation/vulns/v0.2', claims };
}
/* harmony default export */ const missing_predicate = ((0,define_rule/* defineRule */.K)({
    meta: {
        id: 'artifact/missing-predicate',
        title: 'What is deployed has the attestations that the policy demands',
        severity: 'high',
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
            { framework: 'OWASP-CICD', id: 'CICD-SEC-9' },
            { framework: 'SSDF', id: 'PS.3.2' },
        ],
        rationale: 'A signature says who; an attestation says what was done: built like this, made of that, scanned then, judged so. Verifiers have passed artifacts of which no attestation was of the demanded type (CVE-2025-25204, CVE-2022-35929), so here an empty set never passes, types are compared whole, and each demand is met only by an attestation that an approved signer made, of which every condition holds. Where two must sign, two signatures of one are one.',
        remediation: 'Attest it as `attestations.{requirement}` of the policy demands: `{expected}` for {field}. The signer must be an approved identity, and a bundle from elsewhere is named under `bundles`.',
        messages: {
            absent: '`{artifact}` ({digest}) has no attestation for `{requirement}`: demanded is `{expected}`, and there is {actual}',
            signer: '`{artifact}` has an attestation for `{requirement}` by nobody who is approved for it: it must be by {expected}, and `{source}` is by `{actual}`',
            'too-few': '`{artifact}` has too few signers for `{requirement}`: demanded are {expected}, and there are {actual}; two signatures of one signer count once',
            unreadable: '`{artifact}`: the attestation for `{requirement}` in `{source}` cannot be read: it must hold {expected}, and {actual}',
            condition: '`{artifact}`: the attestation for `{requirement}` in `{source}` has another {field} than is demanded: it must be `{expected}`, and is `{actual}`',
            threshold: '`{artifact}`: the scan for `{requirement}` in `{source}` found too many vulnerabilities of severity {field} or above: at most {expected}, and there are {actual}',
            old: '`{artifact}`: the attestation for `{requirement}` in `{source}` is too old: its age must be at most {expected}, and is {actual}',
        },
        examples: [
            {
                title: 'No SBOM',
                files: {},
                facts: given({ type: 'sbom' }, [['build', bytes]]),
                expect: [{ message: 'absent' }],
            },
            {
                title: 'An SBOM by somebody else',
                files: {},
                facts: given({ type: 'sbom' }, [['mallory', sbom]]),
                expect: [{ message: 'signer' }],
            },
            {
                title: 'Two signatures of one signer where two must sign',
                files: {},
                facts: given({ type: 'any', signers: ['build', 'partner'], minimum: 2 }, [
                    ['build', bytes],
                    ['build', sbom],
                ]),
                expect: [{ message: 'too-few' }],
            },
            {
                title: 'A scan that found too much, counting what has no severity as critical',
                files: {},
                facts: given({ type: 'vulnerability-scan', vulnerabilities: [{ critical: 0, high: 5 }] }, [['scanner', scan({ unknown: 1 })]]),
                expect: [{ message: 'threshold' }],
            },
            {
                title: 'A scan of last year, signed anew',
                files: {},
                facts: given({ type: 'vulnerability-scan', maxAgeDays: 30 }, [['scanner', scan({}, '2025-11-20T10:00:00.000Z')]]),
                expect: [{ message: 'old' }],
            },
            {
                title: 'A field that is not as demanded',
                files: {},
                facts: given({ type: 'sbom', fields: { name: { kind: 'matches', pattern: 'app-*' } } }, [
                    ['build', { ...sbom, fields: { name: ['other'] } }],
                ]),
                expect: [{ message: 'condition' }],
            },
            {
                title: 'Both have signed, and the scan is clean',
                files: {},
                facts: given({ type: 'any', signers: ['build', 'scanner'], minimum: 2 }, [
                    ['build', sbom],
                    ['scanner', scan({})],
                ]),
                expect: [],
            },
        ],
        options: {},
        key: ['artifact', 'requirement'],
    },
    needs: ['policy', 'scene'],
    wants: ['subjects', 'signatures', 'repository', 'tagRulesets'],
    evaluate({ subjects, signatures, policy: { attestations, identities }, scene: { now }, repository, tagRulesets }) {
        const demanded = Object.entries(attestations);
        if (demanded.length === 0)
            return (0,finding/* notApplicable */.hH)('not configured (`attestations`)');
        const terms = { approved: { identities, repository, tagRulesets }, now };
        return ofSignedArtifacts({ subjects, signatures }, (signed) => demanded.flatMap(([name, requirement]) => missing_predicate_judge(signed, name, requirement, terms)));
    },
}));
function missing_predicate_judge(signed, name, requirement, terms) {
    const outcome = (0,requirement_outcome/* requirementOutcome */._)(requirement, signed, terms);
    switch (outcome.kind) {
        case 'not-demanded':
        case 'satisfied':
            return [];
        case 'undecided':
            return outcome.gaps.map((one) => ({ ...one, why: `whether \`attestations.${name}\` is met: ${one.why}` }));
        case 'failed':
            return [violation(signed, name, outcome.failure)];
    }
}
function violation({ subject }, requirement, { message, source, field, expected, actual }) {
    const data = { artifact: subject.name, digest: (0,bind_subject/* shownSubject */.uV)(subject), requirement, source, field, expected, actual };
    return { kind: 'violation', message, data, location: { object: 'artifact', name: subject.name } };
}

;// CONCATENATED MODULE: ./build/src/rules/artifact/mutable-release.js



const mutable_release_commit = 'c0ffee'.padEnd(40, '0');
const known = (value) => ({ state: 'known', value, source: 'acme/app' });
const place = { repository: 'acme/app', tag: 'v1.2.3', attested: [mutable_release_commit] };
const immutable = { tag: 'v1.2.3', isImmutable: true, url: undefined };
/* harmony default export */ const mutable_release = ((0,define_rule/* defineRule */.K)({
    meta: {
        id: 'artifact/mutable-release',
        title: 'A release that is deployed from cannot be changed',
        severity: 'medium',
        lifecycle: 'stable',
        since: '0.1.0',
        stages: ['deploy'],
        presets: { recommended: 'warn', strict: 'warn' },
        unknown: { posture: 'warn', merge: 'warn', deploy: 'warn' },
        controls: [
            { framework: 'NIST-CSF', id: 'PR.PS-05' },
            { framework: 'NIST-CSF', id: 'PR.DS-01' },
            { framework: 'OWASP-CICD', id: 'CICD-SEC-9' },
            { framework: 'SLSA', id: 'Source L2' },
            { framework: 'SSDF', id: 'PS.3.1' },
        ],
        rationale: 'A tag names a release for people, and whoever may write to the repository can move it and replace the assets behind it: in March 2025 the tags of tj-actions/changed-files were moved to one hostile commit (CVE-2025-30066). An immutable release locks its tag and its assets when it is published. What is looked at is the tag of the run that deploys, the tags from which approved builds made the artifacts, and those of releases that GitHub attests; a tag that now stands at another commit than the one that was built or attested was moved in between.',
        remediation: 'Switch on immutable releases in the settings of `{repository}`, and publish the release anew. Where its tag was moved, find out by whom, and deploy from a new tag.',
        messages: {
            mutable: 'Release `{tag}` of {repository} is not immutable: its tag can be moved and its assets replaced',
            moved: 'Tag `{tag}` of {repository} stands at {actual}, and what is deployed was built or attested at {expected}: the tag was moved',
            gone: 'Tag `{tag}` of {repository} does not exist any more; what is deployed was built or attested at {expected}',
        },
        examples: [
            {
                title: 'The release can be changed',
                files: {},
                facts: { deployedReleases: [{ ...place, release: known({ ...immutable, isImmutable: false }), commit: known(mutable_release_commit) }] },
                expect: [{ message: 'mutable' }],
            },
            {
                title: 'The tag was moved since the artifact was built',
                files: {},
                facts: { deployedReleases: [{ ...place, release: known(undefined), commit: known('facade'.padEnd(40, '0')) }] },
                expect: [{ message: 'moved' }],
            },
            {
                title: 'An immutable release',
                files: {},
                facts: { deployedReleases: [{ ...place, release: known(immutable), commit: known(mutable_release_commit) }] },
                expect: [],
            },
        ],
        options: {},
        key: ['repository', 'tag'],
    },
    needs: ['deployedReleases'],
    evaluate({ deployedReleases }) {
        if (deployedReleases.length === 0)
            return (0,finding/* notApplicable */.hH)('nothing is deployed from a tag or a release');
        return deployedReleases.flatMap(mutable_release_judge);
    },
}));
function mutable_release_judge(deployed) {
    const { repository, tag, release, commit, attested } = deployed;
    const item = `release ${tag} of ${repository}`;
    if (release.state === 'unknown')
        return [(0,core_facts/* gapOfUnknown */.uI)(item, release)];
    if (commit.state === 'unknown')
        return [(0,core_facts/* gapOfUnknown */.uI)(item, commit)];
    const flaws = [releaseFlaw(deployed, release.value), ...attested.map((expected) => tagFlaw(deployed, commit.value, expected))];
    return flaws.filter((flaw) => flaw !== undefined);
}
function releaseFlaw({ repository, tag }, release) {
    if (release === undefined || release.isImmutable === true)
        return undefined;
    if (release.isImmutable === undefined)
        return unsaid(`release ${tag} of ${repository}`);
    const { url } = release;
    const location = { object: 'release', name: `${repository} ${tag}`, ...(url === undefined ? {} : { url }) };
    return { kind: 'violation', message: 'mutable', data: { repository, tag }, location };
}
function tagFlaw({ repository, tag }, actual, expected) {
    if (actual === expected)
        return undefined;
    const found = { kind: 'violation', location: { object: 'tag', name: `${repository} ${tag}` } };
    if (actual === undefined)
        return { ...found, message: 'gone', data: { repository, tag, expected } };
    return { ...found, message: 'moved', data: { repository, tag, expected, actual } };
}
function unsaid(item) {
    return (0,core_facts/* gap */.rQ)({
        item,
        cause: 'unsupported',
        why: 'this GitHub does not say whether a release is immutable',
        remedy: 'ask a GitHub that offers it, or say `on-unknown: warn` for the rule in the policy',
    });
}

;// CONCATENATED MODULE: ./build/src/rules/artifact/none-named.js



const use = { environment: 'production', job: 'deploy', isReached: true, isRecorded: true };
const none_named_nothing = { items: [], gaps: [] };
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
                    subjects: none_named_nothing,
                    environmentUses: { items: [use], gaps: [] },
                    policy: { environments: [{ ...entry, artifacts: 'required' }] },
                },
                expect: [{ message: 'required' }],
            },
            {
                title: 'The policy does not say whether the environment has artifacts',
                files: {},
                facts: { scene, subjects: none_named_nothing, environmentUses: { items: [use], gaps: [] }, policy: { environments: [] } },
                expect: [{ message: 'unsaid' }],
            },
            {
                title: 'A deploy that names no environment is not past what the environments require',
                files: {},
                facts: {
                    scene,
                    subjects: none_named_nothing,
                    environmentUses: none_named_nothing,
                    policy: { environments: [{ ...entry, artifacts: 'required' }] },
                },
                expect: [{ message: 'nowhere' }],
            },
            {
                title: 'The environment has none',
                files: {},
                facts: {
                    scene,
                    subjects: none_named_nothing,
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
        const first = items.filter((one, index) => items.findIndex((other) => none_named_isSame(one, other)) === index);
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
function none_named_isSame(a, b) {
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

// EXTERNAL MODULE: ./build/src/artifact/claims/read-provenance.js + 1 modules
var read_provenance = __webpack_require__(53640);
;// CONCATENATED MODULE: ./build/src/rules/support/provenance-differences.js



function provenanceDifferences(claims, certificate) {
    const server = certificate.issuer === undefined ? undefined : (0,actions_issuer/* serverOfIssuer */.q)(certificate.issuer);
    if (server === undefined)
        return [...foreignBuilder(claims, certificate), ...sourceDifferences(claims, certificate)];
    const { trigger, repositoryId, ownerId, runner } = claims;
    return [
        ...builderDifferences(claims, certificate),
        ...sourceDifferences(claims, certificate),
        ...workflowDifferences(claims, server, certificate),
        ...runDifferences(claims.invocation, certificate),
        ...claimed('trigger', trigger, certificate.buildTrigger),
        ...claimed('source repository id', repositoryId, certificate.sourceRepositoryIdentifier),
        ...claimed('owner id', ownerId, certificate.sourceRepositoryOwnerIdentifier),
        ...claimed('runner', runner, certificate.runnerEnvironment),
    ];
}
function claimed(field, claim, certified) {
    return claim === undefined || claim === certified ? [] : [{ field, expected: certified ?? match_identity/* absent */.Ge, actual: claim }];
}
const runnerBuilder = /^https:\/\/github\.com\/actions\/runner(?:\/([a-z-]+))?$/;
const isRun = (text) => /\/actions\/runs\/\d+(?:\/attempts\/\d+)?$/.test(text);
function foreignBuilder({ builder, buildType }, { san }) {
    const isActions = builder !== undefined && (runnerBuilder.test(builder) || builder.includes('/.github/workflows/') || isRun(builder));
    if (!isActions && !(0,read_provenance/* isActionsBuildType */.GU)(buildType))
        return [];
    return [{ field: 'builder', expected: san, actual: builder ?? `GitHub Actions (${buildType})` }];
}
const delegator = /^https:\/\/github\.com\/slsa-framework\/slsa-github-generator\/\.github\/workflows\/delegator_(?:lowperms-)?generic_slsa3\.yml@refs\/tags\/v\d+\.\d+\.\d+$/;
function builderDifferences({ builder, buildType }, certificate) {
    if (builder === undefined)
        return [];
    const runner = runnerBuilder.exec(builder);
    if (runner !== null)
        return claimed('runner', runner[1], certificate.runnerEnvironment);
    if (isRun(builder))
        return runDifferences(builder, certificate);
    const isDelegated = buildType === 'https://github.com/slsa-framework/slsa-github-generator/delegator-generic@v0' &&
        delegator.test(certificate.buildSignerUri ?? '');
    return isDelegated ? [] : claimed('builder', builder, certificate.buildSignerUri);
}
function sourceDifferences({ sources, buildType }, certificate) {
    if (certificate.sourceRepositoryUri === undefined && !(0,read_provenance/* isActionsBuildType */.GU)(buildType))
        return [];
    const compared = sources.map((source) => oneSourceDifferences(source, certificate));
    if (!(0,read_provenance/* isActionsBuildType */.GU)(buildType) && compared.some((differences) => differences.length === 0))
        return [];
    return compared.find((differences) => differences.length > 0) ?? [];
}
function oneSourceDifferences({ repository, ref, commit }, certificate) {
    const { sourceRepositoryUri, sourceRepositoryDigest } = certificate;
    if (repository.toLowerCase() !== sourceRepositoryUri?.toLowerCase())
        return claimed('source repository', repository, sourceRepositoryUri);
    return [...refDifferences(ref, certificate), ...claimed('source commit', commit, sourceRepositoryDigest)];
}
function refDifferences(ref, { sourceRepositoryRef, sourceRepositoryDigest }) {
    if (ref === undefined)
        return [];
    if (/^[0-9a-f]{40}$/.test(ref))
        return claimed('source commit', ref, sourceRepositoryDigest);
    const isSame = [ref, `refs/heads/${ref}`, `refs/tags/${ref}`].some((one) => one === sourceRepositoryRef);
    return isSame ? [] : claimed('source ref', ref, sourceRepositoryRef);
}
function workflowDifferences({ workflow }, server, { buildConfigUri }) {
    if (workflow === undefined)
        return [];
    const { repository, path, ref } = workflow;
    const forms = [...(repository === undefined ? [] : [`${repository}/${path}`]), `${server}/${path}`];
    const isSame = forms.some((form) => ref === undefined ? buildConfigUri?.startsWith(`${form}@`) === true : buildConfigUri === `${form}@${ref}`);
    return isSame ? [] : claimed('started workflow', `${forms[0]}${ref === undefined ? '' : `@${ref}`}`, buildConfigUri);
}
function runDifferences(invocation, { runInvocationUri }) {
    if (invocation === undefined)
        return [];
    const [, run, attempt] = /^(\d+)-(\d+)$/.exec(invocation) ?? [];
    const isSame = run === undefined
        ? !isRun(invocation) || invocation === runInvocationUri || runInvocationUri?.startsWith(`${invocation}/attempts/`) === true
        : runInvocationUri?.endsWith(`/actions/runs/${run}/attempts/${attempt}`) === true;
    return isSame ? [] : claimed('run', invocation, runInvocationUri);
}

;// CONCATENATED MODULE: ./build/src/rules/artifact/provenance-contradicts-certificate.js





const provenance_contradicts_certificate_subject = { name: 'dist/app.tgz', kind: 'file', digests: { sha256: 'ab'.repeat(32) }, stagedPath: undefined };
const workflow = 'https://github.com/acme/app/.github/workflows/release.yml@refs/heads/main';
const provenance_contradicts_certificate_commit = 'c0'.repeat(20);
const provenance_contradicts_certificate_certificate = {
    san: workflow,
    issuer: 'https://token.actions.githubusercontent.com',
    buildSignerUri: workflow,
    buildConfigUri: workflow,
    sourceRepositoryUri: 'https://github.com/acme/app',
    sourceRepositoryDigest: provenance_contradicts_certificate_commit,
    sourceRepositoryRef: 'refs/heads/main',
    runnerEnvironment: 'github-hosted',
};
function claiming(claims, certified = {}) {
    const honest = {
        kind: 'provenance',
        buildType: 'https://actions.github.io/buildtypes/workflow/v1',
        builder: workflow,
        sources: [{ repository: 'https://github.com/acme/app', ref: 'refs/heads/main', commit: provenance_contradicts_certificate_commit }],
    };
    const verified = {
        state: 'verified',
        source: 'GitHub attestations',
        signer: { kind: 'certificate', certificate: { ...provenance_contradicts_certificate_certificate, ...certified } },
        predicateType: 'https://slsa.dev/provenance/v1',
        claims: { ...honest, ...claims },
    };
    return {
        subjects: { items: [provenance_contradicts_certificate_subject], gaps: [] },
        signatures: { items: [{ subject: provenance_contradicts_certificate_subject, verifications: [verified] }], gaps: [] },
        policy: { identities: { release: { kind: 'san', san: workflow, issuer: provenance_contradicts_certificate_certificate.issuer } } },
    };
}
const builder = 'https://github.com/other/builder/.github/workflows/build.yml@refs/tags/v1';
/* harmony default export */ const provenance_contradicts_certificate = ((0,define_rule/* defineRule */.K)({
    meta: {
        id: 'artifact/provenance-contradicts-certificate',
        title: 'Provenance claims nothing that the certificate of its signer denies',
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
            { framework: 'NIST-800-207', id: 'T6' },
            { framework: 'OWASP-CICD', id: 'CICD-SEC-9' },
            { framework: 'SLSA', id: 'Build L3' },
            { framework: 'SSDF', id: 'PS.3.2' },
        ],
        rationale: 'Whoever signs provenance writes it: any workflow can sign a statement that some other builder made this from some other repository, and the signature is valid. Only the certificate cannot be chosen by the workflow. Where the two contradict each other the provenance is forged, or describes another build, and whoever relies on it relies on a lie.',
        remediation: 'Find out who wrote this provenance. Honest provenance is made in the job that builds, by `actions/attest` or a builder that signs for itself.',
        messages: {
            contradicts: '`{artifact}`: the provenance in `{source}`, signed by `{signer}`, claims the {field} `{claimed}`, and the certificate of its signer says `{certified}`{more}',
        },
        examples: [
            {
                title: 'It claims another builder',
                files: {},
                facts: claiming({ builder }),
                expect: [{ message: 'contradicts' }],
            },
            {
                title: 'It claims to be built from another repository',
                files: {},
                facts: claiming({ sources: [{ repository: 'https://github.com/other/app', ref: 'refs/heads/main', commit: provenance_contradicts_certificate_commit }] }),
                expect: [{ message: 'contradicts' }],
            },
            {
                title: 'It claims another commit',
                files: {},
                facts: claiming({ sources: [{ repository: 'https://github.com/acme/app', ref: 'refs/heads/main', commit: 'd1'.repeat(20) }] }),
                expect: [{ message: 'contradicts' }],
            },
            {
                title: 'A reusable workflow is the builder, and its caller the source',
                files: {},
                facts: claiming({ builder }, { buildSignerUri: builder }),
                expect: [],
            },
        ],
        options: {},
        key: ['artifact', 'field'],
    },
    needs: ['subjects', 'signatures', 'policy'],
    wants: ['repository', 'tagRulesets'],
    evaluate({ signatures, policy: { identities }, repository, tagRulesets }) {
        const approved = { identities, repository, tagRulesets };
        const claims = signatures.items.flatMap((signed) => provenanceOf(signed, approved));
        if (claims.length === 0)
            return (0,finding/* notApplicable */.hH)('no artifact has provenance');
        return claims.flatMap(provenance_contradicts_certificate_judge);
    },
}));
function provenanceOf(signed, approved) {
    return (0,approved_signer/* approvedOrAll */.KR)(signed, approved).flatMap((verified) => {
        const { claims } = verified;
        const isProvenance = claims?.kind === 'provenance' || (claims?.kind === 'unreadable' && claims.of === 'provenance');
        return isProvenance ? [{ artifact: signed.subject.name, verified, claims }] : [];
    });
}
function provenance_contradicts_certificate_judge({ artifact, verified, claims }) {
    if (claims.kind === 'unreadable')
        return [unreadable(artifact, verified, claims)];
    if (verified.signer.kind === 'key')
        return [];
    const [first, ...others] = provenanceDifferences(claims, verified.signer.certificate);
    return first === undefined ? [] : [provenance_contradicts_certificate_violation(artifact, verified, first, others)];
}
function provenance_contradicts_certificate_violation(artifact, verified, first, others) {
    const more = others.length === 0 ? '' : ` (and so for ${[...new Set(others.map(({ field }) => field))].join(', ')})`;
    const { field, expected: certified, actual } = first;
    const data = { artifact, source: verified.source, signer: (0,approved_signer/* signerText */.S)(verified), field, claimed: actual, certified, more };
    return { kind: 'violation', message: 'contradicts', data, location: { object: 'artifact', name: artifact } };
}
function unreadable(item, { source }, { why }) {
    return (0,core_facts/* gap */.rQ)({
        item,
        cause: 'invalid',
        why: `the provenance in ${source} cannot be read, so that nothing of it can be compared: ${why}`,
        remedy: 'make it as its specification demands, for example by `actions/attest`',
    });
}

;// CONCATENATED MODULE: ./build/src/rules/artifact/stale.js






const stale_subject = { name: 'dist/app.tgz', kind: 'file', digests: { sha256: 'ab'.repeat(32) }, stagedPath: undefined };
const notConfigured = 36_500;
function stale_signedAt(...times) {
    const verifications = times.map((time) => ({
        state: 'verified',
        source: 'app.sigstore.json',
        signer: { kind: 'key', key: 'release' },
        signedAt: time,
    }));
    return {
        subjects: { items: [stale_subject], gaps: [] },
        signatures: { items: [{ subject: stale_subject, verifications }], gaps: [] },
        policy: { identities: { release: { kind: 'key', key: 'release' } } },
        scene: { now: '2026-11-23T10:00:00.000Z' },
    };
}
/* harmony default export */ const stale = ((0,define_rule/* defineRule */.K)({
    meta: {
        id: 'artifact/stale',
        title: 'What is deployed was signed not long ago',
        severity: 'medium',
        lifecycle: 'stable',
        since: '0.1.0',
        stages: ['deploy'],
        presets: { recommended: 'off', strict: 'deny' },
        unknown: { posture: 'deny', merge: 'deny', deploy: 'deny' },
        controls: [
            { framework: 'NIST-CSF', id: 'PR.PS-05' },
            { framework: 'NIST-CSF', id: 'ID.RA-09' },
            { framework: 'OWASP-CICD', id: 'CICD-SEC-9' },
            { framework: 'SSDF', id: 'PS.3.2' },
        ],
        rationale: 'A signature says nothing of freshness: an old build with a known hole is signed as well as the newest one, and whoever can choose what is deployed can choose that one. The times compared are those that a transparency log or a timestamp authority vouches for; the earliest counts, since signing an old artifact anew makes it no younger.',
        remediation: 'Build and sign it anew, or, where an older artifact is deployed on purpose, raise `max-age-days` in the policy.',
        messages: {
            old: '`{artifact}` was signed on {date}, {age} ago, and at most {limit} are allowed',
        },
        examples: [
            {
                title: 'Signed last year',
                files: {},
                facts: stale_signedAt('2025-11-20T10:00:00.000Z'),
                options: { 'max-age-days': 90 },
                expect: [{ message: 'old' }],
            },
            {
                title: 'Signed last year, and once more yesterday',
                files: {},
                facts: stale_signedAt('2026-11-22T10:00:00.000Z', '2025-11-20T10:00:00.000Z'),
                options: { 'max-age-days': 90 },
                expect: [{ message: 'old' }],
            },
            { title: 'Signed this week', files: {}, facts: stale_signedAt('2026-11-20T10:00:00.000Z'), options: { 'max-age-days': 90 }, expect: [] },
        ],
        options: {
            'max-age-days': {
                type: 'integer',
                default: notConfigured,
                minimum: 1,
                stricter: 'less',
                description: 'How many days ago an artifact may have been signed; nothing is too old where the policy does not say it',
            },
        },
        key: ['artifact'],
    },
    needs: ['policy', 'scene'],
    wants: ['subjects', 'signatures', 'repository', 'tagRulesets'],
    evaluate({ subjects, signatures, policy: { identities }, scene: { now }, repository, tagRulesets }, options) {
        const limit = options['max-age-days'];
        if (limit >= notConfigured)
            return (0,finding/* notApplicable */.hH)('not configured (`max-age-days`)');
        const approved = { identities, repository, tagRulesets };
        return ofSignedArtifacts({ subjects, signatures }, (signed) => stale_judge(signed, { approved, limit, now }));
    },
}));
function stale_judge(signed, { approved, limit, now }) {
    const { name } = signed.subject;
    const times = (0,approved_signer/* approvedOrAll */.KR)(signed, approved).flatMap(({ signedAt: time }) => time ?? []);
    const age = (0,support_age/* ageOf */.h)(times, now);
    if (age === undefined)
        return [undated(name)];
    if (age.kind === 'future')
        return [ahead(name, age.time, now)];
    if (age.days <= limit)
        return signed.unasked ?? [];
    return [tooOld(name, age, limit)];
}
function tooOld(artifact, { days, since }, limit) {
    const data = { artifact, date: since.slice(0, 10), age: (0,support_age/* daysText */.D)(days), limit: (0,support_age/* daysText */.D)(limit) };
    return { kind: 'violation', message: 'old', data, location: { object: 'artifact', name: artifact } };
}
function undated(item) {
    const why = 'no log and no timestamp authority vouches for when it was signed';
    return (0,core_facts/* gap */.rQ)({ item, cause: 'empty', why, remedy: 'sign it with a transparency log or a timestamp' });
}
function ahead(item, time, now) {
    const why = `it was signed at ${time}, and for this run it is ${now}: one of the clocks is wrong, so its age is not known`;
    return (0,core_facts/* gap */.rQ)({ item, cause: 'invalid', why, remedy: 'set the clock of the runner' });
}

;// CONCATENATED MODULE: ./build/src/rules/artifact/unsigned.js



const unsigned_subject = { name: 'dist/app.tgz', kind: 'file', digests: { sha256: 'ab'.repeat(32) }, stagedPath: undefined };
const unsigned_image = { ...unsigned_subject, name: `oci://ghcr.io/acme/app@sha256:${'ab'.repeat(32)}`, kind: 'image' };
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
                facts: { subjects: { items: [unsigned_subject], gaps: [] }, signatures: { items: [{ subject: unsigned_subject, verifications: [] }], gaps: [] } },
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
                facts: { subjects: { items: [unsigned_subject], gaps: [] }, signatures: { items: [{ subject: unsigned_subject, verifications: [refused] }], gaps: [] } },
                expect: [{ message: 'refused' }],
            },
            {
                title: 'One of its bundles holds',
                files: {},
                facts: {
                    subjects: { items: [unsigned_subject], gaps: [] },
                    signatures: { items: [{ subject: unsigned_subject, verifications: [refused, { state: 'verified', source: 'GitHub attestations' }] }], gaps: [] },
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
    const data = { artifact: subject.name, digest: (0,bind_subject/* shownSubject */.uV)(subject) };
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

;// CONCATENATED MODULE: ./build/src/rules/artifact/untrusted-identity.js



const untrusted_identity_subject = { name: 'dist/app.tgz', kind: 'file', digests: { sha256: 'ab'.repeat(32) }, stagedPath: undefined };
const untrusted_identity_certificate = {
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
function untrusted_identity_signedBy(fields) {
    const verified = {
        state: 'verified',
        source: 'GitHub attestations',
        signer: { kind: 'certificate', certificate: { ...untrusted_identity_certificate, ...fields } },
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
                facts: untrusted_identity_signedBy({ sourceRepositoryIdentifier: '666' }),
                expect: [{ message: 'this-repository' }],
            },
            {
                title: 'Signed by a build of a pull request',
                files: {},
                facts: untrusted_identity_signedBy({ buildTrigger: 'pull_request_target' }),
                expect: [{ message: 'this-repository' }],
            },
            {
                title: 'Signed by a workflow that the policy does not approve',
                files: {},
                facts: {
                    ...untrusted_identity_signedBy({}),
                    policy: { identities: { release: { kind: 'san', san: 'releases@example.com', issuer: 'https://accounts.example.com' } } },
                },
                expect: [{ message: 'no-identity' }],
            },
            { title: 'Signed by a build of the default branch', files: {}, facts: untrusted_identity_signedBy({}), expect: [] },
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
function untrusted_identity_judge(signed, approved) {
    const { name } = signed.subject;
    const verified = (0,approved_signer/* verifiedOf */.iW)(signed);
    if (verified.length === 0)
        return [nothingToJudge(name)];
    const approvals = verified.map((one) => (0,approved_signer/* approvalOf */.xf)(one, approved));
    if (approvals.some(({ is }) => is.length > 0))
        return [];
    if (approvals.some(({ maybe }) => maybe.length > 0))
        return (0,approved_signer/* undecidedGaps */.dX)(name, approved);
    const compared = verified.flatMap((one) => (0,approved_signer/* comparisonsOf */.Qf)(one, approved));
    const nearest = compared.reduce((best, one) => (one.differences.length < best.differences.length ? one : best));
    return violations(name, nearest, Object.keys(approved.identities).length === 0);
}
function violations(artifact, { verified: { signer }, identity, differences }, isBuiltIn) {
    const others = differences.slice(1).map(({ field }) => field);
    const more = others.length === 0 ? '' : ` (and so for ${others.join(', ')})`;
    const location = { object: 'artifact', name: artifact };
    return differences.slice(0, 1).map((first) => {
        const data = { artifact, signer: signer.kind === 'key' ? signer.key : signer.certificate.san, ...first, more };
        if (isBuiltIn)
            return { kind: 'violation', message: 'this-repository', data, location };
        return { kind: 'violation', message: 'no-identity', data: { ...data, identity }, location };
    });
}
function nothingToJudge(item) {
    const why = 'no signature of it holds, so there is no signer to compare';
    return (0,core_facts/* gap */.rQ)({ item, cause: 'empty', why, remedy: 'have it signed by an approved build; `artifact/unsigned` says what was found' });
}

;// CONCATENATED MODULE: ./build/src/rules/artifact/wrong-source.js





const wrong_source_subject = { name: 'dist/app.tgz', kind: 'file', digests: { sha256: 'ab'.repeat(32) }, stagedPath: undefined };
const wrong_source_commit = 'c0ffee'.padEnd(40, '0');
const tip = 'facade'.padEnd(40, '0');
const wrong_source_server = 'https://github.com';
const wrong_source_certificate = {
    san: `${wrong_source_server}/acme/app/.github/workflows/release.yml@refs/heads/main`,
    issuer: 'https://token.actions.githubusercontent.com',
    buildSignerUri: `${wrong_source_server}/acme/app/.github/workflows/release.yml@refs/heads/main`,
    sourceRepositoryUri: `${wrong_source_server}/acme/app`,
    sourceRepositoryIdentifier: '4711',
    sourceRepositoryDigest: wrong_source_commit,
    sourceRepositoryRef: 'refs/heads/main',
    buildTrigger: 'push',
    runnerEnvironment: 'github-hosted',
};
function builtFrom(standing, scene = {}) {
    const verified = { state: 'verified', source: 'GitHub attestations', signer: { kind: 'certificate', certificate: wrong_source_certificate } };
    const source = { server: wrong_source_server, owner: 'acme', name: 'app', repositoryId: '4711', commit: wrong_source_commit, ref: 'refs/heads/main' };
    return {
        signatures: { items: [{ subject: wrong_source_subject, verifications: [verified] }], gaps: [] },
        tagRulesets: { items: [], gaps: [] },
        policy: { identities: {} },
        repository: { name: 'acme/app', id: '4711', defaultBranch: 'main', server: wrong_source_server },
        artifactSources: [{ source, standing: { state: 'known', value: standing, source: 'acme/app' } }],
        scene,
    };
}
/* harmony default export */ const wrong_source = ((0,define_rule/* defineRule */.K)({
    meta: {
        id: 'artifact/wrong-source',
        title: 'What is deployed was built from a commit that its branch still has',
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
            { framework: 'NIST-800-207', id: 'T6' },
            { framework: 'OWASP-CICD', id: 'CICD-SEC-9' },
            { framework: 'SLSA', id: 'Source L2' },
            { framework: 'SSDF', id: 'PS.3.2' },
        ],
        rationale: 'A genuine signature of the right workflow can be about a commit that nobody accepted: the packages of redhat-cloud-services in June 2026 carried provenance of the right repositories, made from commits that no branch had. So the commit that the certificate names must be the tip, or behind the tip, of the branch that the approved identity builds from, as it stands now. A build of an older commit passes, so that rolling back, promoting and deploying from another repository stay possible; one of a commit that was taken back by a forced push does not. A tag stands for itself only where rulesets let nobody create and move it; of any other tag, and of a branch that is gone, since it was merged perhaps, the commit must be on the default branch. Where several approved signatures cover an artifact, one that is sound is enough. An identity that takes any source ref, or names a certificate alone, names no branch to compare with; an expected commit is compared there too.',
        remediation: 'Deploy what was built from a commit of the named branch. Where the commit is sound, bring it to that branch, or build it from a branch or a protected tag that `source-ref` of an approved identity names.',
        messages: {
            off: '`{artifact}` was built from commit {commit} at `{from}`, which is not on `{ref}` (at {tip}): it was never there, or was taken back',
            gone: '`{artifact}` was built from commit {commit} at `{from}`, which does not exist any more, and the commit is not on `{ref}` (at {tip}) either',
            unprotected: '`{artifact}` was built from commit {commit} at `{from}`, which is neither a branch nor a tag that rulesets let nobody create and move, and the commit is not on `{ref}` (at {tip})',
            'renamed-repository': '`{artifact}` was built from the repository with the number {expected}, and its name belongs to another one now: {name}, number {actual}',
            'other-commit': '`{artifact}` was built from commit {actual}, and {by} demands {expected}',
            unnamed: '`{artifact}` is signed by a certificate that does not name repository, ref and full commit of its source (commit: {actual})',
        },
        examples: [
            {
                title: 'Built from a commit that main does not have',
                files: {},
                facts: builtFrom({ kind: 'off', ref: 'refs/heads/main', tip, from: 'branch' }),
                expect: [{ message: 'off' }],
            },
            {
                title: 'Built from another commit than the one that is deployed',
                files: {},
                facts: builtFrom({ kind: 'on', ref: 'refs/heads/main', tip }, { commit: tip }),
                options: { source: 'same-commit' },
                expect: [{ message: 'other-commit' }],
            },
            {
                title: 'The release before this one, to which a deploy rolls back',
                files: {},
                facts: builtFrom({ kind: 'on', ref: 'refs/heads/main', tip }),
                expect: [],
            },
        ],
        options: {
            source: {
                type: 'choice',
                choices: ['on-branch', 'same-commit'],
                default: 'on-branch',
                description: '`same-commit`: what is deployed must be built from the very commit that the deploy runs at, which rules out rolling back and deploying from another repository',
            },
        },
        key: ['artifact'],
    },
    needs: ['signatures', 'policy', 'scene', 'artifactSources'],
    wants: ['repository', 'tagRulesets'],
    evaluate({ signatures, policy: { identities }, scene, artifactSources, repository, tagRulesets }, { source }) {
        const signers = { identities, repository, tagRulesets };
        const judged = signatures.items
            .map((signed) => ({ signed, builds: approvedBuilds(signed, signers) }))
            .filter(({ builds }) => builds.length > 0);
        if (judged.length === 0)
            return (0,finding/* notApplicable */.hH)('no approved build signed what is deployed');
        if (source === 'same-commit' && scene.commit === undefined)
            return judged.map(({ signed }) => noDeployedCommit(signed.subject.name));
        const expected = expectedBy(scene, source);
        return judged.flatMap(({ signed, builds }) => wrong_source_judge(signed, builds, { sources: artifactSources, expected }));
    },
}));
function expectedBy({ commit, sourceCommit }, option) {
    const given = sourceCommit === undefined ? [] : [{ commit: sourceCommit, by: 'the input `source-commit`' }];
    const same = option === 'same-commit' && commit !== undefined ? [{ commit, by: 'the policy (`source: same-commit`)' }] : [];
    return [...given, ...same];
}
function wrong_source_judge({ subject: { name } }, builds, { sources, expected }) {
    const verdicts = builds.map((build) => sourceVerdict(build, sources, expected));
    if (verdicts.some(({ kind }) => kind === 'sound'))
        return [];
    const unknown = verdicts.find((one) => one.kind === 'unknown');
    if (unknown !== undefined)
        return [(0,core_facts/* gapOfUnknown */.uI)(name, unknown.unknown)];
    const wrong = verdicts.filter((one) => one.kind !== 'sound' && one.kind !== 'unknown');
    return wrong.slice(0, 1).map((verdict) => wrong_source_violationOf(name, verdict));
}
function wrong_source_violationOf(artifact, verdict) {
    const found = { kind: 'violation', location: { object: 'artifact', name: artifact } };
    switch (verdict.kind) {
        case 'unnamed':
            return { ...found, message: 'unnamed', data: { artifact, actual: verdict.actual } };
        case 'other-commit': {
            const { commit, by } = verdict.expected;
            return { ...found, message: 'other-commit', data: { artifact, actual: verdict.actual, expected: commit, by } };
        }
        case 'off':
            return { ...found, ...offOf(artifact, verdict) };
    }
}
function offOf(artifact, { standing, commit, ref: from }) {
    if (standing.kind === 'renamed') {
        const { name, id, expected } = standing;
        return { message: 'renamed-repository', data: { artifact, expected, name, actual: id } };
    }
    const data = { artifact, commit, from, ref: standing.ref, tip: standing.tip };
    if (standing.from === 'gone' || standing.from === 'unprotected')
        return { message: standing.from, data };
    return { message: 'off', data };
}
function noDeployedCommit(item) {
    return (0,core_facts/* gap */.rQ)({
        item,
        cause: 'unresolvable',
        why: 'it must be built from the deployed commit (`source: same-commit`), and which one that is, is not known',
        remedy: 'run it as the Action, or name the commit by `--source-commit`',
    });
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
    build_run_failed,
    level_too_low,
    missing_predicate,
    mutable_release,
    none_named,
    provenance_contradicts_certificate,
    stale,
    unsigned,
    untrusted_identity,
    wrong_source,
    token_claims,
];

;// CONCATENATED MODULE: ./build/src/start/deploy-judges.js




/***/ })

};
