export const id = 7;
export const ids = [7];
export const modules = {

/***/ 5007:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   verify: () => (/* binding */ verify)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3026);
/* harmony import */ var _inputs_command_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6497);
/* harmony import */ var _verify_options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3232);
/* harmony import */ var _write_result_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2401);




async function verify(args, ports) {
    const asked = askedOf(args);
    const { artifacts, verifier } = ports.openArtifacts(asked.trustedRoot);
    const [subjects, bundles] = await Promise.all([artifacts.stage([asked.line]), artifacts.readBundles(asked.bundles)]);
    const [subject] = subjects.items;
    const unread = [...subjects.gaps, ...bundles.gaps];
    if (subject === undefined || unread.length > 0)
        return couldNotRead(unread, ports);
    const signed = await rootRead(() => verifier.verify(subject, bundles.items), ports);
    if (signed === undefined)
        return 3;
    const judged = await judge(signed, asked.identity);
    const text = await render(judged, asked);
    const { output, bundles: given, trustedRoot } = asked;
    await (0,_write_result_js__WEBPACK_IMPORTED_MODULE_3__/* .writeResult */ .Z)(text, { output, inputs: [subject.name, ...given, ...(trustedRoot === undefined ? [] : [trustedRoot])] }, ports);
    return judged.isVerified ? 0 : 1;
}
function askedOf(args) {
    const { options, positionals } = (0,_inputs_command_line_js__WEBPACK_IMPORTED_MODULE_1__/* .parseCommandLine */ .Du)(args, _verify_options_js__WEBPACK_IMPORTED_MODULE_2__/* .verifyOptions */ .G);
    const [artifact, ...more] = positionals;
    if (artifact === undefined || more.length > 0)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InterlockError */ .sv('USAGE', `verify takes one file or sha256:HEX, and got ${positionals.length}`);
    const [bundles, san, issuer] = [options.get('bundle'), options.get('identity')?.at(-1), options.get('issuer')?.at(-1)];
    if (bundles === undefined)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InterlockError */ .sv('USAGE', 'verify needs --bundle FILE: the signature that is verified');
    if (san === undefined || issuer === undefined)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InterlockError */ .sv('USAGE', 'verify needs --identity SAN and --issuer URL|none: without both, anybody may have signed');
    if (/^sha\d+:/i.test(artifact) && !/^sha256:[0-9a-f]{64}$/.test(artifact))
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InterlockError */ .sv('USAGE', `verify takes sha256: and 64 lower-case hex digits, not '${artifact}'; of another digest, name the file`);
    const format = options.get('format')?.at(-1) ?? 'text';
    if (format !== 'text' && format !== 'json')
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InterlockError */ .sv('USAGE', `verify prints text or json, not '${format}'`);
    return {
        line: /^(sha\d+|md5|oci):/i.test(artifact) ? artifact : artifact.replace(/[*?[\]\\]/g, '\\$&'),
        bundles,
        identity: { san, issuer: issuer === 'none' ? undefined : issuer },
        trustedRoot: options.get('trusted-root')?.at(-1),
        format,
        output: options.get('output')?.at(-1),
    };
}
async function couldNotRead(gaps, { writeError }) {
    const { printable } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 1319));
    for (const { item, why } of gaps)
        writeError(`interlock: ${printable(item)}: ${printable(why)}\n`);
    return 3;
}
async function rootRead(act, { writeError }) {
    try {
        return await act();
    }
    catch (error) {
        if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InterlockError */ .sv) || error.code !== 'INPUT_UNREADABLE')
            throw error;
        const { printable } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 1319));
        writeError(`interlock: ${printable(error.message)}\n`);
        return undefined;
    }
}
async function judge({ subject, verifications }, identity) {
    const { sanDifferences } = await __webpack_require__.e(/* import() */ 524).then(__webpack_require__.bind(__webpack_require__, 524));
    const differencesOf = ({ signer }) => signer.kind === 'certificate' ? sanDifferences(identity, signer.certificate) : [];
    const judged = verifications.map((verification) => {
        if (verification.state === 'refused')
            return { verification, differences: [], isTrusted: false };
        const differences = differencesOf(verification);
        return { verification, differences, isTrusted: verification.signer.kind === 'certificate' && differences.length === 0 };
    });
    return { subject, judged, isVerified: judged.some(({ isTrusted }) => isTrusted) };
}
async function render(judged, { format }) {
    if (format === 'json')
        return (await __webpack_require__.e(/* import() */ 610).then(__webpack_require__.bind(__webpack_require__, 4610))).toVerificationJson(judged);
    return (await __webpack_require__.e(/* import() */ 89).then(__webpack_require__.bind(__webpack_require__, 3089))).toVerificationText(judged);
}


/***/ })

};
