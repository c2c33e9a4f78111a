export const id = 3069;
export const ids = [3069];
export const modules = {

/***/ 63069:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   httpTransport: () => (/* binding */ httpTransport)
/* harmony export */ });
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37067);

function httpTransport() {
    return async (url, { method, headers, body, signal }) => {
        const request = url.startsWith('https:') ? (await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 44708, 19))).request : node_http__WEBPACK_IMPORTED_MODULE_0__.request;
        return new Promise((resolve, reject) => {
            const sent = request(url, { method, headers }, (response) => resolve(incomingOf(response)));
            sent.on('error', reject);
            if (signal.aborted)
                sent.destroy();
            else
                signal.addEventListener('abort', () => sent.destroy(), { once: true });
            sent.end(body);
        });
    };
}
function incomingOf(response) {
    const headers = new Map(Object.entries(response.headers).flatMap(([name, value]) => (value === undefined ? [] : [[name, textOf(value)]])));
    return {
        status: response.statusCode ?? 0,
        headers,
        read: (take) => pieces(response, take),
        discard: () => {
            response.on('error', () => undefined);
            response.destroy();
        },
    };
}
function pieces(response, take) {
    return new Promise((resolve, reject) => {
        response.on('data', (piece) => {
            try {
                take(piece);
            }
            catch (error) {
                reject(error);
            }
        });
        response.on('end', resolve);
        response.on('error', reject);
        response.on('close', () => reject(new Error('the connection was closed before the end of the answer')));
    });
}
function textOf(value) {
    return typeof value === 'string' ? value : value.join(', ');
}


/***/ })

};
