export const id = 483;
export const ids = [483];
export const modules = {

/***/ 483:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   policyJsonSchema: () => (/* binding */ policyJsonSchema)
/* harmony export */ });
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5861);

function policyJsonSchema(catalogue) {
    const definitions = new Map();
    const schema = (0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .policySchema */ .w)(catalogue).json(definitions);
    return {
        $schema: 'https://json-schema.org/draft/2020-12/schema',
        title: 'Interlock policy',
        description: 'Release rules of a repository, .github/interlock.yml',
        ...schema,
        $defs: Object.fromEntries(definitions),
    };
}


/***/ })

};
