export const id = 7;
export const ids = [7];
export const modules = {

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

/***/ 15007:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   verify: () => (/* binding */ verify)
/* harmony export */ });
/* harmony import */ var _artifact_read_subject_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3054);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43026);
/* harmony import */ var _inputs_command_line_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46497);
/* harmony import */ var _verify_options_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53232);
/* harmony import */ var _write_result_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(32401);





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
    const judged = await judge(signed, asked.signer);
    const text = await render(judged, asked);
    const { output, bundles: given, trustedRoot, signer } = asked;
    const further = [...(trustedRoot === undefined ? [] : [trustedRoot]), ...(signer.kind === 'key' ? [signer.file] : [])];
    await (0,_write_result_js__WEBPACK_IMPORTED_MODULE_4__/* .writeResult */ .Z)(text, { output, inputs: [subject.name, ...given, ...further] }, ports);
    return judged.isVerified ? 0 : 1;
}
function askedOf(args) {
    const { options, positionals } = (0,_inputs_command_line_js__WEBPACK_IMPORTED_MODULE_2__/* .parseCommandLine */ .Du)(args, _verify_options_js__WEBPACK_IMPORTED_MODULE_3__/* .verifyOptions */ .G);
    const [artifact, ...more] = positionals;
    if (artifact === undefined || more.length > 0)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InterlockError */ .sv('USAGE', `verify takes one file or sha256:HEX, and got ${positionals.length}`);
    const bundles = options.get('bundle');
    if (bundles === undefined)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InterlockError */ .sv('USAGE', 'verify needs --bundle FILE: the signature that is verified');
    const signer = signerOf(options.get('identity')?.at(-1), options.get('issuer')?.at(-1), options.get('key')?.at(-1));
    if (/^sha\d+:/i.test(artifact) && (0,_artifact_read_subject_line_js__WEBPACK_IMPORTED_MODULE_0__/* .readDigest */ .r)(artifact) === undefined)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InterlockError */ .sv('USAGE', `verify takes sha256:, sha384: or sha512: and all lower-case hex digits of the digest, not '${artifact}'; of another digest, name the file`);
    const format = options.get('format')?.at(-1) ?? 'text';
    if (format !== 'text' && format !== 'json')
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InterlockError */ .sv('USAGE', `verify prints text or json, not '${format}'`);
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
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InterlockError */ .sv('USAGE', 'verify takes --key FILE, or --identity SAN with --issuer URL|none, and not both');
    }
    if (san === undefined || issuer === undefined)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InterlockError */ .sv('USAGE', 'verify needs --identity SAN and --issuer URL|none, or --key FILE: without, anybody may have signed');
    return { kind: 'certificate', san, issuer: issuer === 'none' ? undefined : issuer };
}
async function verifierFor(signer, verifier, { readFile }) {
    if (signer.kind === 'certificate')
        return verifier;
    const { file } = signer;
    const unbounded = { validFrom: undefined, validUntil: undefined, root: undefined, sha256: undefined };
    return verifier.trusting({ keys: [{ name: file, source: file, text: await readFile(file), ...unbounded }], roots: [] });
}
async function couldNotRead(gaps, { writeError }) {
    const { printable } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 1319));
    for (const { item, why } of gaps)
        writeError(`interlock: ${printable(item)}: ${printable(why)}\n`);
    return 3;
}
async function readable(act, { writeError }) {
    try {
        return await act();
    }
    catch (error) {
        if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InterlockError */ .sv) || error.code !== 'INPUT_UNREADABLE')
            throw error;
        const { printable } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 1319));
        writeError(`interlock: ${printable(error.message)}\n`);
        return undefined;
    }
}
async function judge({ subject, verifications }, asked) {
    const { keyDifferences, sanDifferences } = await __webpack_require__.e(/* import() */ 524).then(__webpack_require__.bind(__webpack_require__, 30524));
    const differencesOf = ({ signer }) => {
        if (asked.kind === 'key')
            return keyDifferences(asked.file, signer);
        return signer.kind === 'certificate' ? sanDifferences(asked, signer.certificate) : keyDifferences(undefined, signer);
    };
    const judged = verifications.map((verification) => {
        if (verification.state === 'refused')
            return { verification, differences: [], isTrusted: false };
        const differences = differencesOf(verification);
        return { verification, differences, isTrusted: differences.length === 0 };
    });
    return { subject, judged, isVerified: judged.some(({ isTrusted }) => isTrusted) };
}
async function render(judged, { format }) {
    if (format === 'json')
        return (await __webpack_require__.e(/* import() */ 610).then(__webpack_require__.bind(__webpack_require__, 94610))).toVerificationJson(judged);
    return (await __webpack_require__.e(/* import() */ 89).then(__webpack_require__.bind(__webpack_require__, 93089))).toVerificationText(judged);
}


/***/ })

};
