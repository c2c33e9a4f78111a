export const id = 472;
export const ids = [472];
export const modules = {

/***/ 20472:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   formatCommands: () => (/* binding */ formatCommands)
/* harmony export */ });
function formatCommands(annotations) {
    return annotations.map((annotation) => `${commandOf(annotation)}\n`).join('');
}
function commandOf({ level, title, message, file, startLine, endLine, startColumn, endColumn }) {
    const properties = [
        ['file', file],
        ['line', startLine],
        ['endLine', endLine],
        ['col', startColumn],
        ['endColumn', endColumn],
        ['title', title],
    ];
    const given = properties.flatMap(([name, value]) => (value === undefined ? [] : [`${name}=${escapeProperty(String(value))}`]));
    return `::${level} ${given.join(',')}::${escapeData(message)}`;
}
function escapeData(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
function escapeProperty(text) {
    return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}


/***/ })

};
