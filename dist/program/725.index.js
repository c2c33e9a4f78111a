export const id = 725;
export const ids = [725];
export const modules = {

/***/ 725:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   patientOctokit: () => (/* binding */ patientOctokit)
/* harmony export */ });
/* harmony import */ var _octokit_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(336);
/* harmony import */ var _octokit_plugin_retry__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9735);
/* harmony import */ var _octokit_plugin_throttling__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6856);
/* harmony import */ var _asker_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7894);




function patientOctokit(asker, limits, hasTimeFor) {
    const isWorthWaiting = (seconds, { request }, _octokit, retries) => retries < limits.retries && request.signal instanceof AbortSignal && hasTimeFor(request.signal, seconds * 1000);
    const octokit = new (_octokit_core__WEBPACK_IMPORTED_MODULE_0__/* .Octokit */ .E.plugin(_octokit_plugin_retry__WEBPACK_IMPORTED_MODULE_1__/* .retry */ .L, _octokit_plugin_throttling__WEBPACK_IMPORTED_MODULE_2__/* .throttling */ .A))({
        auth: asker.token,
        userAgent: (0,_asker_js__WEBPACK_IMPORTED_MODULE_3__/* .userAgentOf */ .a)(asker),
        log: { debug: quiet, info: quiet, warn: quiet, error: quiet },
        retry: {
            doNotRetry: [400, 401, 403, 404, 406, 409, 410, 415, 422, 429, 451],
            retries: limits.retries,
            retryAfterBaseValue: limits.retryBase,
        },
        throttle: { id: `interlock ${(clients += 1)}`, ...paceless, onRateLimit: isWorthWaiting, onSecondaryRateLimit: isWorthWaiting },
    });
    octokit.hook.before('request', (sent) => {
        sent.headers['x-github-api-version'] = _asker_js__WEBPACK_IMPORTED_MODULE_3__/* .apiVersion */ .X;
    });
    return octokit;
}
function quiet() { }
let clients = 0;
const unpaced = { key: () => ({ schedule: async (_options, task) => task() }) };
const paceless = { global: unpaced, write: unpaced };


/***/ })

};
