export const id = 5670;
export const ids = [5670,9107];
export const modules = {

/***/ 43422:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ openArtifacts)
});

// EXTERNAL MODULE: ./build/src/core/facts.js
var facts = __webpack_require__(6214);
;// CONCATENATED MODULE: ./build/src/adapters/npm/limits.js
const npmLimits = {
    packages: 100,
    document: 16 * 1024 * 1024,
    tarball: 1024 * 1024 * 1024,
    attestations: 64,
    documentTime: 20_000,
    tarballTime: 60_000,
    deadline: 120_000,
    abreast: 8,
};

;// CONCATENATED MODULE: ./build/src/adapters/npm/open-packages.js


function openPackages(network) {
    const address = network?.npmRegistry;
    if (network === undefined || address === undefined)
        return noPackages(network === undefined ? offline : noRegistry);
    const { transport, userAgent } = network;
    let opened;
    const open = () => {
        opened ??= __webpack_require__.e(/* import() */ 6411).then(__webpack_require__.bind(__webpack_require__, 86411)).then(({ npmRegistry }) => npmRegistry({ address, transport, userAgent, limits: npmLimits }));
        return opened;
    };
    return {
        resolve: async (named) => (await open()).resolve(named),
        attestations: async (purls, signal) => (await open()).attestations(purls, signal),
    };
}
const offline = {
    cause: 'offline',
    why: 'no registry is asked in this run',
    remedy: 'run `check` without `--offline`, or name its tarball as a file',
};
const noRegistry = {
    cause: 'empty',
    why: 'no registry is named in which the package could be looked up',
    remedy: 'give the https address of its registry: `npm-registry` of the Action, `--npm-registry` on the command line',
};
function noPackages(reason) {
    const gapFor = (item) => (0,facts/* gap */.rQ)({ item, ...reason });
    return { resolve: async ({ purl }) => gapFor(purl), attestations: async (purls) => purls.map(gapFor) };
}

;// CONCATENATED MODULE: ./build/src/adapters/artifacts/open-artifacts.js

function openArtifacts(settings) {
    const packages = openPackages(settings.network);
    let opened;
    let verifier;
    const open = () => {
        opened ??= __webpack_require__.e(1305).then(__webpack_require__.bind(__webpack_require__, 11305)).then(({ diskArtifacts }) => diskArtifacts(settings, packages));
        return opened;
    };
    return {
        artifacts: {
            stage: async (lines) => (await open()).stage(lines),
            readBundles: async (paths) => (await open()).readBundles(paths),
        },
        packages,
        verifier: {
            begin: (subjects, bundles) => {
                open()
                    .then((opening) => opening.begin?.(subjects, bundles))
                    .catch(() => undefined);
            },
            verify: async (...asked) => {
                verifier = await open();
                return verifier.verify(...asked);
            },
            trusting: async (named) => {
                verifier = await open();
                return verifier.trusting(named);
            },
            roots: () => verifier?.roots() ?? [],
        },
    };
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

/***/ 29276:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ exitCodeOf),
/* harmony export */   k: () => (/* binding */ errorText)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43026);
/* harmony import */ var _report_printable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1319);


function errorText(error) {
    if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InterlockError */ .sv)) {
        return `interlock: internal error: ${(0,_report_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g)((0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOfError */ .TX)(error))}\n`;
    }
    const place = error.place === undefined ? '' : `${(0,_report_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g)(error.place.path)}:${error.place.line}:${error.place.column}: `;
    const lines = error.message.split('\n').map(_report_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g).join('\n');
    return `interlock: ${place}${lines}\n`;
}
function exitCodeOf(error) {
    return error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InterlockError */ .sv ? error.exitCode : 4;
}


/***/ }),

/***/ 53232:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ verifyOptions)
/* harmony export */ });
/* harmony import */ var _inputs_command_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46497);

const verifyOptions = new Map([
    [
        'bundle',
        {
            value: 'FILE',
            isMultiple: true,
            description: 'Sigstore bundle: one as JSON, or one a line in a `.jsonl` file; may be given several times.',
        },
    ],
    ['identity', { value: 'SAN', description: "The whole subject alternative name that the signer's certificate must have." }],
    ['issuer', { value: 'URL|none', description: 'The issuer that the certificate must name, exactly; `none` demands that it names none.' }],
    [
        'key',
        {
            value: 'FILE',
            description: 'In place of --identity and --issuer: the public key that must have signed (PEM); its bundle needs no certificate and no log.',
        },
    ],
    ...(0,_inputs_command_line_js__WEBPACK_IMPORTED_MODULE_0__/* .optionsNamed */ .Yi)('trusted-root', 'output'),
    ['format', { value: 'text|json', description: 'What is written to standard output (default `text`).' }],
]);


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

/***/ 32401:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ writeResult)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43026);

async function writeResult(text, { output, inputs }, ports) {
    if (output === undefined)
        return ports.writeOut(text);
    const lost = await ports.overwrittenBy(output, inputs);
    if (lost !== undefined)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InterlockError */ .sv('USAGE', `--output ${output} would overwrite ${lost}, which is read here; name another file`);
    return ports.writeFile(output, text);
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

/***/ 60379:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $l: () => (/* binding */ textLimit),
/* harmony export */   An: () => (/* binding */ patternLimit),
/* harmony export */   fg: () => (/* binding */ isGlob),
/* harmony export */   kt: () => (/* binding */ matchesGlob),
/* harmony export */   wz: () => (/* binding */ loadGlobs)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43026);

let library;
async function loadGlobs() {
    library ??= (await __webpack_require__.e(/* import() */ 1138).then(__webpack_require__.bind(__webpack_require__, 91138))).minimatch;
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

/***/ 71303:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ builtInRoots)
/* harmony export */ });
const builtInRoots = ['public-good', 'github'];


/***/ }),

/***/ 46497:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Du: () => (/* binding */ parseCommandLine),
/* harmony export */   Jr: () => (/* binding */ checkOptions),
/* harmony export */   Yi: () => (/* binding */ optionsNamed)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43026);
/* harmony import */ var _spec_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5816);



const checkOptions = new Map(_spec_js__WEBPACK_IMPORTED_MODULE_2__/* .inputTable */ .Fu.flatMap(([name, { cli }]) => (cli === undefined ? [] : [[name, cli]])));
function optionsNamed(...names) {
    return new Map([...checkOptions].filter(([name]) => names.includes(name)));
}
function parseCommandLine(args, known) {
    const parsed = parse(args, known);
    const options = new Map();
    for (const [name, values] of Object.entries(parsed.values)) {
        if (!Array.isArray(values))
            continue;
        if (values.length > 1 && known.get(name)?.isMultiple !== true)
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InterlockError */ .sv('USAGE', `--${name} is given twice`);
        options.set(name, values.map((value) => (typeof value === 'string' ? value : '')));
    }
    const empty = [...options].find(([name, values]) => known.get(name)?.value !== undefined && values.includes(''));
    if (empty !== undefined)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InterlockError */ .sv('USAGE', `--${empty[0]} needs a value: --${empty[0]} ${known.get(empty[0])?.value}`);
    return { positionals: parsed.positionals, options };
}
function parse(args, known) {
    const options = [...known].map(([name, { value }]) => [name, { type: value === undefined ? 'boolean' : 'string', multiple: true }]);
    try {
        return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({ args: [...args], options: Object.fromEntries(options), strict: true, allowPositionals: true });
    }
    catch (cause) {
        const [why = ''] = (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOfError */ .TX)(cause).split(/\. |\n/);
        const names = [...known.keys()].map((name) => `--${name}`).join(', ');
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InterlockError */ .sv('USAGE', `${why}. This command has ${names === '' ? 'no options' : names}`, { cause });
    }
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

/***/ 48916:
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
/* harmony export */   g: () => (/* binding */ printable)
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

/***/ 75670:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   startVerify: () => (/* binding */ startVerify)
/* harmony export */ });
/* harmony import */ var _adapters_artifacts_open_artifacts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43422);
/* harmony import */ var _adapters_write_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84725);
/* harmony import */ var _cli_error_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29276);
/* harmony import */ var _cli_verify_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59107);




async function startVerify(args, threadLauncher) {
    try {
        return await (0,_cli_verify_js__WEBPACK_IMPORTED_MODULE_3__.verify)(args, {
            openArtifacts: (trustedRoot) => (0,_adapters_artifacts_open_artifacts_js__WEBPACK_IMPORTED_MODULE_0__/* .openArtifacts */ .u)({ directory: process.cwd(), temporaryDirectory: undefined, trustedRoot, threadLauncher }),
            writeOut: (text) => (0,_adapters_write_text_js__WEBPACK_IMPORTED_MODULE_1__/* .writeText */ .x)('stdout', text),
            writeError: (text) => (0,_adapters_write_text_js__WEBPACK_IMPORTED_MODULE_1__/* .writeText */ .x)('stderr', text),
            writeFile: async (path, text) => (await __webpack_require__.e(/* import() */ 8880).then(__webpack_require__.bind(__webpack_require__, 36499))).replaceFile(path, text),
            readFile: async (path) => (await __webpack_require__.e(/* import() */ 8592).then(__webpack_require__.bind(__webpack_require__, 78592))).readRegularFile(path),
            overwrittenBy: async (path, inputs) => (await __webpack_require__.e(/* import() */ 8880).then(__webpack_require__.bind(__webpack_require__, 36499))).overwrittenBy(path, inputs),
        });
    }
    catch (error) {
        (0,_adapters_write_text_js__WEBPACK_IMPORTED_MODULE_1__/* .writeText */ .x)('stderr', (0,_cli_error_text_js__WEBPACK_IMPORTED_MODULE_2__/* .errorText */ .k)(error));
        return (0,_cli_error_text_js__WEBPACK_IMPORTED_MODULE_2__/* .exitCodeOf */ .F)(error);
    }
}


/***/ })

};
