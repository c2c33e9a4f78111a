export const id = 7164;
export const ids = [487,7164];
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

/***/ 97164:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   evidenceIn: () => (/* binding */ evidenceIn)
/* harmony export */ });
/* harmony import */ var _core_location_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(54582);
/* harmony import */ var _facts_define_fact_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13257);
/* harmony import */ var _facts_unknown_of_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65245);
/* harmony import */ var _approved_signer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71937);
/* harmony import */ var _requirement_outcome_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70487);





function evidenceIn(facts, { identities, attestations }, now) {
    const signatures = (0,_facts_define_fact_js__WEBPACK_IMPORTED_MODULE_3__/* .factAt */ .i)(facts, 'signatures');
    const items = signatures?.state === 'known' ? signatures.value.items : [];
    const approved = {
        identities,
        repository: (0,_facts_define_fact_js__WEBPACK_IMPORTED_MODULE_3__/* .factAt */ .i)(facts, 'repository') ?? _facts_unknown_of_js__WEBPACK_IMPORTED_MODULE_0__/* .notAsked */ .Op,
        tagRulesets: (0,_facts_define_fact_js__WEBPACK_IMPORTED_MODULE_3__/* .factAt */ .i)(facts, 'tagRulesets') ?? _facts_unknown_of_js__WEBPACK_IMPORTED_MODULE_0__/* .notAsked */ .Op,
    };
    return ({ name, digests }) => {
        const signed = items.find(({ subject }) => subject.name === name && subject.digests.sha256 === digests.sha256);
        return signed === undefined ? [] : evidenceOf(signed, attestations, approved, now);
    };
}
function evidenceOf(signed, attestations, approved, now) {
    const satisfied = Object.entries(attestations).flatMap(([name, requirement]) => {
        const outcome = (0,_requirement_outcome_js__WEBPACK_IMPORTED_MODULE_2__/* .requirementOutcome */ ._)(requirement, signed, { approved, now });
        return outcome.kind === 'satisfied' ? [{ line: `attestations.${name}`, by: outcome.by }] : [];
    });
    const linesOf = (verified) => [
        ...(0,_approved_signer_js__WEBPACK_IMPORTED_MODULE_1__/* .approvalOf */ .xf)(verified, approved).is.map((name) => `identities.${name}`),
        ...satisfied.filter(({ by }) => by.includes(verified)).map(({ line }) => line),
    ];
    return (0,_approved_signer_js__WEBPACK_IMPORTED_MODULE_1__/* .verifiedOf */ .iW)(signed)
        .map((verified) => toEvidence(verified, linesOf(verified)))
        .toSorted((a, b) => (0,_core_location_js__WEBPACK_IMPORTED_MODULE_4__/* .compareText */ .n6)(orderOf(a), orderOf(b)));
}
function toEvidence(verified, satisfies) {
    const { source, predicateType, root, signedAt } = verified;
    return { source, predicateType, root, signer: (0,_approved_signer_js__WEBPACK_IMPORTED_MODULE_1__/* .signerText */ .S)(verified), signedAt, satisfies: satisfies.toSorted(_core_location_js__WEBPACK_IMPORTED_MODULE_4__/* .compareText */ .n6) };
}
function orderOf({ predicateType, signer, signedAt, source }) {
    return [predicateType ?? '', signer, signedAt ?? '', source].join('\n');
}


/***/ })

};
