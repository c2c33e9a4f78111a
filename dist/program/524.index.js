export const id = 524;
export const ids = [524];
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

/***/ 71303:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ builtInRoots)
/* harmony export */ });
const builtInRoots = ['public-good', 'github'];


/***/ })

};
