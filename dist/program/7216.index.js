export const id = 7216;
export const ids = [7216];
export const modules = {

/***/ 17216:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   spareProcessors: () => (/* binding */ spareProcessors),
/* harmony export */   startThread: () => (/* binding */ startThread)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75919);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43026);



function spareProcessors() {
    return (0,node_os__WEBPACK_IMPORTED_MODULE_0__.availableParallelism)() - 1;
}
const ahead = 4;
function startThread(launcher, name, queue) {
    const worker = new node_worker_threads__WEBPACK_IMPORTED_MODULE_1__.Worker(launcher, { env: {}, argv: [], execArgv: [] });
    const taken = new Map();
    let isReady = false;
    let count = 0;
    const take = () => {
        const free = isReady ? ahead - taken.size : 0;
        for (const task of queue.splice(0, free)) {
            count += 1;
            taken.set(count, task);
            const request = { id: count, name, given: task.given };
            worker.postMessage(request, []);
        }
        if (taken.size === 0)
            worker.unref();
        else
            worker.ref();
    };
    const end = (why) => {
        isReady = false;
        for (const task of taken.values())
            task.settle({ state: 'failed', why });
        taken.clear();
    };
    worker.on('message', (message) => {
        if (message.state === 'ready')
            isReady = true;
        else {
            const task = taken.get(message.id);
            taken.delete(message.id);
            task?.settle(message.state === 'done' ? { state: 'done', found: message.found } : { state: 'failed', why: message.why });
        }
        take();
    });
    worker.on('messageerror', () => {
        end('the thread that worked on it gave no answer that can be read');
        void worker.terminate();
    });
    worker.on('error', (error) => end(`the thread that worked on it ended: ${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOfError */ .TX)(error)}`));
    worker.on('exit', () => end('the thread that worked on it ended'));
    worker.unref();
    return take;
}


/***/ })

};
