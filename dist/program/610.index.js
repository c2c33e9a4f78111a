export const id = 610;
export const ids = [610];
export const modules = {

/***/ 94610:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   toVerificationJson: () => (/* binding */ toVerificationJson)
/* harmony export */ });
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


/***/ })

};
