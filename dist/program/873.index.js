export const id = 873;
export const ids = [873];
export const modules = {

/***/ 2873:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   toMarkdown: () => (/* binding */ toMarkdown)
/* harmony export */ });
/* harmony import */ var _to_summary_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2586);

function toMarkdown(decision) {
    return (0,_to_summary_js__WEBPACK_IMPORTED_MODULE_0__/* .toSummary */ .m)(decision, { limitBytes: Number.POSITIVE_INFINITY });
}


/***/ })

};
