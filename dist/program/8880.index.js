export const id = 8880;
export const ids = [8880,6499];
export const modules = {

/***/ 78420:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ errorCode)
/* harmony export */ });
function errorCode(error) {
    if (typeof error !== 'object' || error === null || !('code' in error))
        return 'unknown';
    return typeof error.code === 'string' ? error.code.slice(0, 60) : 'unknown';
}


/***/ }),

/***/ 36499:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   overwrittenBy: () => (/* binding */ overwrittenBy),
/* harmony export */   replaceFile: () => (/* binding */ replaceFile),
/* harmony export */   writeNewFile: () => (/* binding */ writeNewFile)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43026);
/* harmony import */ var _error_code_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78420);





const creationFlags = node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_WRONLY | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_CREAT | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_EXCL | (node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NOFOLLOW ?? 0);
const readableMode = 0o644;
async function writeNewFile(directory, name, text) {
    if ((0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(name) !== name || name === '' || name === '.' || name === '..')
        throw unwritable(name, 'its name is not a plain file name', undefined);
    const dot = name.lastIndexOf('.');
    const other = `${name.slice(0, dot < 1 ? undefined : dot)}-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}${dot < 1 ? '' : name.slice(dot)}`;
    for (const candidate of [name, other]) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, candidate);
        try {
            create(path, text, readableMode);
            return path;
        }
        catch (error) {
            if ((0,_error_code_js__WEBPACK_IMPORTED_MODULE_4__/* .errorCode */ .C)(error) !== 'EEXIST' || candidate === other)
                throw unwritable(path, reasonOf(error), error);
        }
    }
    throw unwritable(name, 'no free name was found', undefined);
}
async function replaceFile(path, text) {
    const obstacle = obstacleAt(path);
    if (obstacle !== undefined)
        throw unwritable(path, obstacle, undefined);
    try {
        const directory = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(path)));
        const beside = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, `.${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path)}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`);
        create(beside, text, ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(path, { throwIfNoEntry: false })?.mode ?? readableMode) & 0o777);
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(beside, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path)));
        }
        catch (error) {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.unlinkSync)(beside);
            throw error;
        }
    }
    catch (error) {
        throw unwritable(path, reasonOf(error), error);
    }
}
function overwrittenBy(path, inputs) {
    const target = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(path, { throwIfNoEntry: false });
    const place = realpathOf((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(path, '..'));
    return inputs.find((input) => {
        const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(input, { throwIfNoEntry: false });
        if (stats?.isDirectory() === true)
            return place !== undefined && `${place}${node_path__WEBPACK_IMPORTED_MODULE_2__.sep}`.startsWith(`${(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync)(input)}${node_path__WEBPACK_IMPORTED_MODULE_2__.sep}`);
        return stats !== undefined && target !== undefined && stats.ino === target.ino && stats.dev === target.dev;
    });
}
function realpathOf(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync)(path);
    }
    catch {
        return undefined;
    }
}
function obstacleAt(path) {
    if ((0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path) === '' || /[\\/]$/.test(path))
        return 'it names a directory';
    const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(path, { throwIfNoEntry: false });
    if (stats === undefined || stats.isFile())
        return undefined;
    return stats.isSymbolicLink()
        ? 'a symbolic link is in its place, which is not written through'
        : 'something that is not a regular file is in its place';
}
function create(path, text, mode) {
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(path, creationFlags, mode);
    try {
        const bytes = Buffer.from(text, 'utf8');
        for (let at = 0; at < bytes.length;)
            at += (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeSync)(file, bytes, at, bytes.length - at);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fsyncSync)(file);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(file);
    }
}
function unwritable(path, why, cause) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .InterlockError */ .sv('OUTPUT_UNWRITABLE', `${JSON.stringify(path)} could not be written: ${why}; name another file, in a directory that this user may write to`, { cause });
}
function reasonOf(error) {
    switch ((0,_error_code_js__WEBPACK_IMPORTED_MODULE_4__/* .errorCode */ .C)(error)) {
        case 'ENOENT':
        case 'ENOTDIR':
            return 'its directory does not exist';
        case 'EACCES':
        case 'EPERM':
        case 'EROFS':
            return 'this user may not write there';
        case 'ENOSPC':
        case 'EDQUOT':
            return 'there is no space left';
        default:
            return `the system refused it (${(0,_error_code_js__WEBPACK_IMPORTED_MODULE_4__/* .errorCode */ .C)(error)})`;
    }
}


/***/ })

};
