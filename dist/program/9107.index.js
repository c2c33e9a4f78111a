export const id = 9107;
export const ids = [9107];
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


/***/ }),

/***/ 3054:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ readSubjectLine),
/* harmony export */   r: () => (/* binding */ readDigest)
/* harmony export */ });
/* harmony import */ var _core_facts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6214);
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21213);
/* harmony import */ var _package_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20114);



function readSubjectLine(line) {
    const digests = readDigest(line);
    if (digests !== undefined)
        return { kind: 'subject', subject: { name: line, kind: 'digest', digests, stagedPath: undefined } };
    if (/^(sha\d+|md5):/i.test(line))
        return invalid(line, 'it is no digest that is taken here', 'write `sha256:` and 64 lower-case hex digits, or `sha384:` with 96, or `sha512:` with 128');
    if (/^pkg:/i.test(line))
        return packageOf(line);
    if (!/^oci:/i.test(line))
        return { kind: 'files', pattern: line };
    const image = /^oci:\/\/[a-z0-9][a-z0-9.-]*(?::\d{1,5})?\/[a-z0-9]+(?:[._/-]+[a-z0-9]+)*@sha256:([0-9a-f]{64})$/.exec(line)?.[1];
    if (image !== undefined)
        return { kind: 'subject', subject: { name: line, kind: 'image', digests: { sha256: image }, stagedPath: undefined } };
    const why = line.includes('@') ? 'it is no image by its digest' : 'it names an image by a tag, which can be moved after it was judged';
    return invalid(line, why, 'name the digest that is deployed: `oci://REGISTRY/NAME@sha256:<64 lower-case hex digits>`');
}
function readDigest(text) {
    const [, name, hex = ''] = /^(sha256|sha384|sha512):([0-9a-f]+)$/.exec(text) ?? [];
    const algorithm = _model_js__WEBPACK_IMPORTED_MODULE_1__/* .digestAlgorithms */ .D.find((one) => one === name);
    return algorithm !== undefined && hex.length === hexDigits[algorithm] ? { [algorithm]: hex } : undefined;
}
function packageOf(line) {
    const named = (0,_package_name_js__WEBPACK_IMPORTED_MODULE_0__/* .readPackageName */ .i)(line);
    if (named !== undefined)
        return { kind: 'package', named };
    return invalid(line, 'it is no npm package at one version', 'write `pkg:npm/NAME@1.2.3`, or `pkg:npm/%40SCOPE/NAME@1.2.3`');
}
const hexDigits = { sha256: 64, sha384: 96, sha512: 128 };
function invalid(item, why, remedy) {
    return { kind: 'gap', gap: (0,_core_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .gap */ .rQ)({ item, cause: 'invalid', why, remedy }) };
}


/***/ }),

/***/ 59107:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  verify: () => (/* binding */ verify)
});

// EXTERNAL MODULE: ./build/src/artifact/match-identity.js
var match_identity = __webpack_require__(30524);
// EXTERNAL MODULE: ./build/src/artifact/read-subject-line.js
var read_subject_line = __webpack_require__(3054);
// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(43026);
// EXTERNAL MODULE: ./build/src/inputs/command-line.js
var command_line = __webpack_require__(46497);
// EXTERNAL MODULE: ./build/src/report/printable.js
var printable = __webpack_require__(1319);
;// CONCATENATED MODULE: ./build/src/report/to-verification-json.js
function toVerificationJson({ subject, judged, isVerified }) {
    const bundles = judged.map(({ verification, differences, isTrusted }) => {
        if (verification.state === 'refused') {
            const { source, state, code, why } = verification;
            return { source, state, code, why };
        }
        const { source, state, root, signedAt, predicateType, signer } = verification;
        return { source, state, isTrusted, differences, root, signedAt, predicateType, signer };
    });
    const { name, digests } = subject;
    const json = { schema: 'interlock.verification/v1', verdict: isVerified ? 'verified' : 'refused', subject: { name, digests }, bundles };
    return `${JSON.stringify(json, null, 2)}\n`;
}

// EXTERNAL MODULE: ./build/src/artifact/model.js
var model = __webpack_require__(21213);
;// CONCATENATED MODULE: ./build/src/report/certificate-lines.js
function certificateLines(certificate) {
    return labels.flatMap(([label, field]) => {
        const value = certificate[field];
        return value === undefined ? [] : [[label, value]];
    });
}
const labels = [
    ['identity', 'san'],
    ['issuer', 'issuer'],
    ['workflow', 'buildSignerUri'],
    ['workflow commit', 'buildSignerDigest'],
    ['started workflow', 'buildConfigUri'],
    ['started at commit', 'buildConfigDigest'],
    ['trigger', 'buildTrigger'],
    ['runner', 'runnerEnvironment'],
    ['repository', 'sourceRepositoryUri'],
    ['repository id', 'sourceRepositoryIdentifier'],
    ['visibility', 'sourceRepositoryVisibility'],
    ['owner', 'sourceRepositoryOwnerUri'],
    ['owner id', 'sourceRepositoryOwnerIdentifier'],
    ['ref', 'sourceRepositoryRef'],
    ['commit', 'sourceRepositoryDigest'],
    ['environment', 'deploymentEnvironment'],
    ['run', 'runInvocationUri'],
    ['token subject', 'tokenSubject'],
];

// EXTERNAL MODULE: ./build/src/report/plural.js
var plural = __webpack_require__(48916);
;// CONCATENATED MODULE: ./build/src/report/to-verification-text.js




function toVerificationText({ subject, judged, isVerified }) {
    const digests = model/* digestAlgorithms */.D.flatMap((algorithm) => {
        const digest = subject.digests[algorithm];
        return digest === undefined ? [] : [line(algorithm, digest)];
    });
    const verdict = isVerified ? 'verified' : judged.length === 0 ? 'missing: the bundle files hold no bundle for' : 'not verified';
    const about = judged.filter(isAbout);
    const shown = about.length > 0 ? about : judged.slice(0, 1);
    const others = judged.length - shown.length;
    return [`${verdict}  ${(0,printable/* printable */.g)(subject.name)}`, ...digests, ...shown.flatMap(bundleLines), ...othersLine(others), ''].join('\n');
}
function isAbout({ verification }) {
    return verification.state === 'verified' || verification.code !== 'subject-mismatch';
}
function othersLine(count) {
    if (count === 0)
        return [];
    return [`\n${(0,plural/* plural */.L)(count, 'more bundle')} ${count === 1 ? 'signs' : 'sign'} other artifacts (--format json lists them)`];
}
function bundleLines({ verification, differences, isTrusted }) {
    const head = `\nbundle  ${(0,printable/* printable */.g)(verification.source)}`;
    if (verification.state === 'refused')
        return [head, line('refused', verification.code), line('why', verification.why)];
    const verdict = isTrusted
        ? line('trusted', 'by the signer that was asked for')
        : line('untrusted', 'by another signer than was asked for');
    const unlike = differences.flatMap(({ field, expected, actual }) => [line(`${field} must be`, expected), line('and is', actual)]);
    return [head, verdict, ...unlike, ...verifiedLines(verification)];
}
function verifiedLines({ root, signedAt, predicateType, signer }) {
    return [
        line('trust root', root),
        line('signed', signedAt ?? 'at a time that nothing proves'),
        line('predicate', predicateType ?? 'none: the bytes themselves are signed'),
        ...(signer.kind === 'key'
            ? [line('key', signer.key)]
            : certificateLines(signer.certificate).map(([label, value]) => line(label, value))),
    ];
}
function line(label, value) {
    return `  ${label.padEnd(17)} ${(0,printable/* printable */.g)(value)}`;
}

// EXTERNAL MODULE: ./build/src/cli/verify-options.js
var verify_options = __webpack_require__(53232);
// EXTERNAL MODULE: ./build/src/cli/write-result.js
var write_result = __webpack_require__(32401);
;// CONCATENATED MODULE: ./build/src/cli/verify.js









async function verify(args, ports) {
    const asked = askedOf(args);
    const { artifacts, verifier } = ports.openArtifacts(asked.trustedRoot);
    const [subjects, bundles] = await Promise.all([artifacts.stage([asked.line]), artifacts.readBundles(asked.bundles)]);
    const [subject] = subjects.items;
    const unread = [...subjects.gaps, ...bundles.gaps];
    if (subject === undefined || unread.length > 0)
        return couldNotRead(unread, ports);
    const signed = await readable(async () => (await verifierFor(asked.signer, verifier, ports)).verify(subject, bundles.items), ports);
    if (signed === undefined)
        return 3;
    const judged = judge(signed, asked.signer);
    const text = render(judged, asked);
    const { output, bundles: given, trustedRoot, signer } = asked;
    const further = [...(trustedRoot === undefined ? [] : [trustedRoot]), ...(signer.kind === 'key' ? [signer.file] : [])];
    await (0,write_result/* writeResult */.Z)(text, { output, inputs: [subject.name, ...given, ...further] }, ports);
    return judged.isVerified ? 0 : 1;
}
function askedOf(args) {
    const { options, positionals } = (0,command_line/* parseCommandLine */.Du)(args, verify_options/* verifyOptions */.G);
    const [artifact, ...more] = positionals;
    if (artifact === undefined || more.length > 0)
        throw new errors/* InterlockError */.sv('USAGE', `verify takes one file or sha256:HEX, and got ${positionals.length}`);
    const bundles = options.get('bundle');
    if (bundles === undefined)
        throw new errors/* InterlockError */.sv('USAGE', 'verify needs --bundle FILE: the signature that is verified');
    const signer = signerOf(options.get('identity')?.at(-1), options.get('issuer')?.at(-1), options.get('key')?.at(-1));
    if (/^sha\d+:/i.test(artifact) && (0,read_subject_line/* readDigest */.r)(artifact) === undefined)
        throw new errors/* InterlockError */.sv('USAGE', `verify takes sha256:, sha384: or sha512: and all lower-case hex digits of the digest, not '${artifact}'; of another digest, name the file`);
    const format = options.get('format')?.at(-1) ?? 'text';
    if (format !== 'text' && format !== 'json')
        throw new errors/* InterlockError */.sv('USAGE', `verify prints text or json, not '${format}'`);
    return {
        line: /^(sha\d+|md5|oci):/i.test(artifact) ? artifact : artifact.replace(/[*?[\]\\]/g, '\\$&'),
        bundles,
        signer,
        trustedRoot: options.get('trusted-root')?.at(-1),
        format,
        output: options.get('output')?.at(-1),
    };
}
function signerOf(san, issuer, file) {
    if (file !== undefined) {
        if (san === undefined && issuer === undefined)
            return { kind: 'key', file };
        throw new errors/* InterlockError */.sv('USAGE', 'verify takes --key FILE, or --identity SAN with --issuer URL|none, and not both');
    }
    if (san === undefined || issuer === undefined)
        throw new errors/* InterlockError */.sv('USAGE', 'verify needs --identity SAN and --issuer URL|none, or --key FILE: without, anybody may have signed');
    return { kind: 'certificate', san, issuer: issuer === 'none' ? undefined : issuer };
}
async function verifierFor(signer, verifier, { readFile }) {
    if (signer.kind === 'certificate')
        return verifier;
    const { file } = signer;
    const unbounded = { validFrom: undefined, validUntil: undefined, root: undefined, sha256: undefined };
    return verifier.trusting({ keys: [{ name: file, source: file, text: await readFile(file), ...unbounded }], roots: [] });
}
function couldNotRead(gaps, { writeError }) {
    for (const { item, why } of gaps)
        writeError(`interlock: ${(0,printable/* printable */.g)(item)}: ${(0,printable/* printable */.g)(why)}\n`);
    return 3;
}
async function readable(act, { writeError }) {
    try {
        return await act();
    }
    catch (error) {
        if (!(error instanceof errors/* InterlockError */.sv) || error.code !== 'INPUT_UNREADABLE')
            throw error;
        writeError(`interlock: ${(0,printable/* printable */.g)(error.message)}\n`);
        return undefined;
    }
}
function judge({ subject, verifications }, asked) {
    const differencesOf = ({ signer }) => {
        if (asked.kind === 'key')
            return (0,match_identity/* keyDifferences */.Se)(asked.file, signer);
        return signer.kind === 'certificate' ? (0,match_identity/* sanDifferences */.V$)(asked, signer.certificate) : (0,match_identity/* keyDifferences */.Se)(undefined, signer);
    };
    const judged = verifications.map((verification) => {
        if (verification.state === 'refused')
            return { verification, differences: [], isTrusted: false };
        const differences = differencesOf(verification);
        return { verification, differences, isTrusted: differences.length === 0 };
    });
    return { subject, judged, isVerified: judged.some(({ isTrusted }) => isTrusted) };
}
function render(judged, { format }) {
    if (format === 'json')
        return toVerificationJson(judged);
    return toVerificationText(judged);
}


/***/ }),

/***/ 71303:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ builtInRoots)
/* harmony export */ });
const builtInRoots = ['public-good', 'github'];


/***/ })

};
