export const id = 745;
export const ids = [745];
export const modules = {

/***/ 4745:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openCliApi: () => (/* binding */ openCliApi)
/* harmony export */ });
/* harmony import */ var _adapters_github_github_api_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3184);
/* harmony import */ var _data_tool_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4930);


function openCliApi(env, token) {
    return (0,_adapters_github_github_api_js__WEBPACK_IMPORTED_MODULE_0__/* .githubApi */ .M)({
        token,
        apiUrl: addressIn(env, 'GITHUB_API_URL') ?? 'https://api.github.com',
        graphqlUrl: addressIn(env, 'GITHUB_GRAPHQL_URL') ?? 'https://api.github.com/graphql',
        userAgent: `${_data_tool_js__WEBPACK_IMPORTED_MODULE_1__/* .toolName */ .U}/${_data_tool_js__WEBPACK_IMPORTED_MODULE_1__/* .toolVersion */ .f}`,
    });
}
function addressIn(env, name) {
    const address = env[name];
    return address === '' ? undefined : address;
}


/***/ })

};
