export const id = 6442;
export const ids = [6442];
export const modules = {

/***/ 46442:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openRunner: () => (/* binding */ openRunner),
/* harmony export */   summaryLimit: () => (/* binding */ summaryLimit)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43026);


const summaryLimit = 1024 * 1024;
async function openRunner(env) {
    const core = await __webpack_require__.e(/* import() */ 6421).then(__webpack_require__.bind(__webpack_require__, 96421));
    return {
        setOutputs: (outputs) => append(env, 'GITHUB_OUTPUT', () => Object.entries(outputs).map(outputBlock).join('')),
        appendSummary: (markdown) => append(env, 'GITHUB_STEP_SUMMARY', (size) => fitted(`${markdown}\n`, summaryLimit - size)),
        annotate: (annotations) => {
            for (const annotation of annotations)
                core[annotation.level](annotation.message, propertiesOf(annotation));
        },
        mask: (secret) => {
            for (const part of new Set([secret, ...secret.split(/\r?\n/)]))
                if (part.trim() !== '')
                    core.setSecret(part);
        },
        print: (text) => {
            const token = crypto.randomUUID();
            core.info(`::stop-commands::${token}\n${text}\n::${token}::`);
        },
    };
}
function propertiesOf({ title, file, startLine, endLine, startColumn, endColumn }) {
    const given = Object.entries({ title, file, startLine, endLine, startColumn, endColumn }).filter(([, value]) => value !== undefined);
    return Object.fromEntries(given);
}
function outputBlock([name, value]) {
    const delimiter = `ghadelimiter_${crypto.randomUUID()}`;
    return `${name}<<${delimiter}\n${value}\n${delimiter}\n`;
}
function append(env, name, textAt) {
    try {
        const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(requireFile(env, name), node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_WRONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_APPEND | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW ?? 0) | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0));
        try {
            const bytes = Buffer.from(textAt((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file).size), 'utf8');
            for (let at = 0; at < bytes.length;)
                at += (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(file, bytes, at, bytes.length - at);
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
        }
    }
    catch (error) {
        if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InterlockError */ .sv)
            throw error;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InterlockError */ .sv('OUTPUT_UNWRITABLE', `the runner's file ${name} could not be written`, { cause: error });
    }
}
function requireFile(env, name) {
    const path = env[name];
    if (path !== undefined && path !== '')
        return path;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InterlockError */ .sv('OUTPUT_UNWRITABLE', `${name} is not set, so the runner cannot be told the result; run Interlock as a step of a GitHub Actions job`);
}
const cut = '\n\nThe rest is in the decision file.\n';
function fitted(text, room) {
    const bytes = Buffer.from(text, 'utf8');
    if (bytes.length <= room)
        return text;
    const kept = bytes.subarray(0, Math.max(0, room - Buffer.byteLength(cut)));
    const end = kept.lastIndexOf(0x0a);
    return end < 0 ? '' : `${kept.subarray(0, end).toString('utf8')}${cut}`;
}


/***/ })

};
