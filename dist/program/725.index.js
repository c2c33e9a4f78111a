export const id = 725;
export const ids = [725];
export const modules = {

/***/ 725:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   patientOctokit: () => (/* binding */ patientOctokit)
/* harmony export */ });
/* harmony import */ var _octokit_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4730);
/* harmony import */ var _octokit_plugin_retry__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9735);
/* harmony import */ var _octokit_plugin_throttling__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6856);
/* harmony import */ var _plain_octokit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7312);




function patientOctokit(asker, limits, hasTimeFor) {
    const isWorthWaiting = (seconds, { request }, _octokit, retries) => retries < limits.retries && request.signal instanceof AbortSignal && hasTimeFor(request.signal, seconds * 1000);
    return (0,_plain_octokit_js__WEBPACK_IMPORTED_MODULE_0__/* .pinned */ .dp)(new (_octokit_core__WEBPACK_IMPORTED_MODULE_1__/* .Octokit */ .E.plugin(_octokit_plugin_retry__WEBPACK_IMPORTED_MODULE_2__/* .retry */ .L, _octokit_plugin_throttling__WEBPACK_IMPORTED_MODULE_3__/* .throttling */ .A))({
        ...(0,_plain_octokit_js__WEBPACK_IMPORTED_MODULE_0__/* .octokitOptions */ .k9)(asker),
        retry: {
            doNotRetry: [400, 401, 403, 404, 406, 409, 410, 415, 422, 429, 451],
            retries: limits.retries,
            retryAfterBaseValue: limits.retryBase,
        },
        throttle: { id: `interlock ${(clients += 1)}`, ...paceless, onRateLimit: isWorthWaiting, onSecondaryRateLimit: isWorthWaiting },
    }));
}
let clients = 0;
const unpaced = { key: () => ({ schedule: async (_options, task) => task() }) };
const paceless = { global: unpaced, write: unpaced };


/***/ })

};
