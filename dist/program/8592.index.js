export const id = 8592;
export const ids = [8592];
export const modules = {

/***/ 78592:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readRegularFile: () => (/* binding */ readRegularFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43026);


const bytesLimit = 256 * 1024;
function readRegularFile(path) {
    try {
        const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0));
        try {
            const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file);
            if (!stats.isFile())
                throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InterlockError */ .sv('INPUT_UNREADABLE', `'${path}' is no regular file; give one`);
            if (stats.size > bytesLimit)
                throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InterlockError */ .sv('POLICY_UNREADABLE', `the policy '${path}' has ${stats.size} bytes; at most ${bytesLimit} are read`);
            return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'utf8');
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
        }
    }
    catch (cause) {
        if (cause instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InterlockError */ .sv)
            throw cause;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InterlockError */ .sv('INPUT_UNREADABLE', `'${path}' could not be read; give an existing file`, { cause });
    }
}


/***/ })

};
