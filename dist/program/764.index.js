export const id = 764;
export const ids = [764];
export const modules = {

/***/ 3462:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ systemClock)
/* harmony export */ });
const systemClock = {
    now: () => new Date().toISOString(),
    elapsed: () => Number(process.hrtime.bigint()) / 1e6,
};


/***/ }),

/***/ 3026:
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


/***/ }),

/***/ 4582:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cq: () => (/* binding */ isFileLocation),
/* harmony export */   Qr: () => (/* binding */ compareLocations),
/* harmony export */   n6: () => (/* binding */ compareText),
/* harmony export */   zb: () => (/* binding */ locationName)
/* harmony export */ });
function isFileLocation(location) {
    return 'start' in location;
}
function locationName(location) {
    if ('start' in location)
        return location.path;
    if ('container' in location)
        return `${location.name}!${location.path}`;
    return `${location.object} ${location.name}`;
}
function compareLocations(a, b) {
    const byName = compareText(locationName(a), locationName(b));
    if (byName !== 0 || !isFileLocation(a) || !isFileLocation(b))
        return byName;
    return a.start.line - b.start.line || a.start.column - b.start.column;
}
function compareText(a, b) {
    if (a === b)
        return 0;
    return a < b ? -1 : 1;
}


/***/ }),

/***/ 6446:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ permissionsYaml),
/* harmony export */   P: () => (/* binding */ tokenScopes)
/* harmony export */ });
const tokenScopes = [
    'actions',
    'artifact-metadata',
    'attestations',
    'checks',
    'code-quality',
    'contents',
    'copilot-requests',
    'deployments',
    'discussions',
    'drives',
    'id-token',
    'issues',
    'models',
    'packages',
    'pages',
    'pull-requests',
    'repository-projects',
    'security-events',
    'statuses',
    'vulnerability-alerts',
];
function permissionsYaml(permissions) {
    const lines = Object.entries(permissions)
        .map(([scope, level]) => `  ${scope}: ${level}`)
        .toSorted();
    return ['permissions:', ...lines].join('\n');
}


/***/ }),

/***/ 4857:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ workflowPathOf),
/* harmony export */   k: () => (/* binding */ calledPathOf)
/* harmony export */ });
function workflowPathOf(workflowRef, { owner, name }) {
    const prefix = `${owner}/${name}/`;
    if (!workflowRef.toLowerCase().startsWith(prefix.toLowerCase()))
        return undefined;
    const end = workflowRef.indexOf('@');
    return workflowRef.slice(prefix.length, end < 0 ? undefined : end);
}
function calledPathOf({ workflowRef, jobWorkflowRef }) {
    const started = pathIn(workflowRef);
    const running = pathIn(jobWorkflowRef);
    return running === started ? undefined : running;
}
function pathIn(workflowRef) {
    return workflowRef.replace(/@.*$/s, '').toLowerCase();
}


/***/ }),

/***/ 6335:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gy: () => (/* binding */ levelAt),
/* harmony export */   IH: () => (/* binding */ milder),
/* harmony export */   V$: () => (/* binding */ isStricter),
/* harmony export */   _$: () => (/* binding */ stages),
/* harmony export */   g2: () => (/* binding */ enforcements)
/* harmony export */ });
const stages = ['posture', 'merge', 'deploy'];
const enforcements = ['off', 'audit', 'warn', 'deny'];
function isStricter(a, b) {
    return enforcements.indexOf(a) > enforcements.indexOf(b);
}
function milder(a, b) {
    return isStricter(a, b) ? b : a;
}
function levelAt(level, stage) {
    return typeof level === 'string' ? level : level[stage];
}


/***/ })

};
