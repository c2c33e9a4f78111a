export const id = 89;
export const ids = [89];
export const modules = {

/***/ 93089:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  toVerificationText: () => (/* binding */ toVerificationText)
});

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
// EXTERNAL MODULE: ./build/src/report/printable.js
var printable = __webpack_require__(1319);
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
    return [`${verdict}  ${(0,printable.printable)(subject.name)}`, ...digests, ...shown.flatMap(bundleLines), ...othersLine(others), ''].join('\n');
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
    const head = `\nbundle  ${(0,printable.printable)(verification.source)}`;
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
    return `  ${label.padEnd(17)} ${(0,printable.printable)(value)}`;
}


/***/ })

};
