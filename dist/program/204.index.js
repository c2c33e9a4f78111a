export const id = 204;
export const ids = [204];
export const modules = {

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


/***/ })

};
