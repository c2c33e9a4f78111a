export const id = 524;
export const ids = [524];
export const modules = {

/***/ 3967:
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

/***/ 524:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AC: () => (/* binding */ isRefOrCommit),
/* harmony export */   F4: () => (/* binding */ identityDifferences),
/* harmony export */   Ge: () => (/* binding */ absent),
/* harmony export */   pV: () => (/* binding */ exactly),
/* harmony export */   sanDifferences: () => (/* binding */ sanDifferences),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/* harmony import */ var _core_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(379);
/* harmony import */ var _actions_issuer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3967);


const absent = 'absent';
function identityDifferences(identity, { signer }) {
    switch (identity.kind) {
        case 'key': {
            const actual = signer.kind === 'key' ? `the key ${signer.key}` : 'a certificate';
            return [{ field: 'signer', expected: `the key ${identity.key} (keys are not verified by this version)`, actual }];
        }
        case 'san':
            return signer.kind === 'key' ? [keyInstead(signer.key)] : sanDifferences(identity, signer.certificate);
        case 'workflow':
            return signer.kind === 'key' ? [keyInstead(signer.key)] : workflowDifferences(identity, signer.certificate);
    }
}
function keyInstead(key) {
    return { field: 'signer', expected: 'a certificate', actual: `the key ${key}` };
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
    const server = (0,_actions_issuer_js__WEBPACK_IMPORTED_MODULE_1__/* .serverOfIssuer */ .q)(identity.issuer);
    if (server === undefined)
        return [
            { field: 'issuer', expected: `${identity.issuer}, which is no issuer of GitHub Actions`, actual: certificate.issuer ?? absent },
        ];
    const { triggers, runner, sourceRepositoryId } = identity;
    return [
        ...exactly('issuer', identity.issuer, certificate.issuer),
        ...signerDifferences(identity, server, certificate),
        ...exactly('source repository', `${server}/${identity.sourceRepository}`, certificate.sourceRepositoryUri),
        ...(sourceRepositoryId === undefined
            ? []
            : exactly('source repository id', sourceRepositoryId, certificate.sourceRepositoryIdentifier)),
        ...byPattern('source ref', identity.sourceRef, certificate.sourceRepositoryRef),
        ...(triggers === 'any' ? [] : oneOf('trigger', triggers, certificate.buildTrigger)),
        ...(runner === 'any' ? [] : exactly('runner', runner, certificate.runnerEnvironment)),
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


/***/ })

};
