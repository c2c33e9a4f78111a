export const id = 1647;
export const ids = [1647];
export const modules = {

/***/ 41647:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  answerRequests: () => (/* binding */ answerRequests)
});

// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(75919);
// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(43026);
;// CONCATENATED MODULE: ./build/src/adapters/workers/tasks.js
const work = {
    'prove-bundle': async (given) => (await __webpack_require__.e(9159).then(__webpack_require__.bind(__webpack_require__, 59159))).proveBundle(given),
};

;// CONCATENATED MODULE: ./build/src/adapters/workers/answer-requests.js



function answerRequests() {
    const port = external_node_worker_threads_.parentPort;
    if (port === null)
        throw new Error('this is no thread of a pool');
    const send = (message) => port.postMessage(message);
    let last = Promise.resolve();
    port.on('message', (request) => {
        last = last.then(async () => send(await answer(request)));
    });
    send({ state: 'ready' });
}
async function answer({ id, name, given }) {
    try {
        return { state: 'done', id, found: await work[name](given) };
    }
    catch (error) {
        return { state: 'failed', id, why: (0,errors/* messageOfError */.TX)(error) };
    }
}


/***/ }),

/***/ 43026:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TX: () => (/* binding */ messageOfError),
/* harmony export */   sv: () => (/* binding */ InterlockError)
/* harmony export */ });
/* unused harmony export errorCodes */
const errorCodes = {
    USAGE: 2,
    POLICY_INVALID: 2,
    POLICY_UNTRUSTED: 2,
    POLICY_UNREADABLE: 3,
    INPUT_INVALID: 2,
    INPUT_UNREADABLE: 2,
    OUTPUT_UNWRITABLE: 2,
    ENVIRONMENT_REFUSED: 2,
    PLATFORM: 3,
    DEADLINE: 3,
    INTERNAL: 4,
};
class InterlockError extends Error {
    name = 'InterlockError';
    code;
    place;
    constructor(code, message, details = {}) {
        super(message, details.cause === undefined ? undefined : { cause: details.cause });
        this.code = code;
        this.place = details.place;
    }
    get exitCode() {
        return errorCodes[this.code];
    }
}
function messageOfError(error) {
    const message = typeof error === 'object' && error !== null && 'message' in error ? error.message : undefined;
    return typeof message === 'string' && message !== '' ? message : 'unknown error';
}


/***/ })

};
