export const id = 3279;
export const ids = [3279];
export const modules = {

/***/ 3279:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  githubAdministration: () => (/* binding */ githubAdministration)
});

// EXTERNAL MODULE: ./build/src/adapters/github/platform/all-pages.js
var all_pages = __webpack_require__(2284);
// EXTERNAL MODULE: ./build/src/adapters/github/json.js
var json = __webpack_require__(30152);
;// CONCATENATED MODULE: ./build/src/adapters/github/platform/parse-default-token.js

function parseDefaultToken(value) {
    const level = (0,json/* fieldOf */._F)(value, 'default_workflow_permissions');
    const canApprovePullRequests = (0,json/* fieldOf */._F)(value, 'can_approve_pull_request_reviews');
    if ((level !== 'read' && level !== 'write') || typeof canApprovePullRequests !== 'boolean')
        return undefined;
    return { canWrite: level === 'write', canApprovePullRequests };
}

;// CONCATENATED MODULE: ./build/src/adapters/github/platform/parse-stored-secret.js

function parseStoredSecret(value, { store, environment }) {
    const name = (0,json/* textOf */.b6)(value, 'name');
    const createdAt = dateOf((0,json/* textOf */.b6)(value, 'created_at'));
    const updatedAt = dateOf((0,json/* textOf */.b6)(value, 'updated_at'));
    if (name === undefined || createdAt === undefined || updatedAt === undefined)
        return undefined;
    return { name, store, environment, createdAt, updatedAt };
}
function dateOf(text) {
    const time = Date.parse(text ?? '');
    return Number.isNaN(time) ? undefined : new Date(time).toISOString();
}

// EXTERNAL MODULE: ./build/src/adapters/github/platform/shaped.js
var shaped = __webpack_require__(95275);
;// CONCATENATED MODULE: ./build/src/adapters/github/administration.js




function githubAdministration({ client, repository }) {
    const own = { owner: repository.owner, repo: repository.name };
    return {
        storedSecrets: (environments) => storedSecrets(client, own, environments),
        defaultToken: async () => {
            const answer = await client.rest({ method: 'GET', url: '/repos/{owner}/{repo}/actions/permissions/workflow', parameters: own });
            return (0,shaped/* shaped */.e9)(answer, 'the default permissions of the token', ({ data }) => parseDefaultToken(data));
        },
    };
}
const commonStores = [
    { store: 'repository', environment: undefined, path: 'actions/secrets', name: 'the secrets of the repository', right: 'secrets' },
    {
        store: 'organisation',
        environment: undefined,
        path: 'actions/organization-secrets',
        name: 'the secrets of the organisation',
        right: 'secrets',
    },
    {
        store: 'dependabot',
        environment: undefined,
        path: 'dependabot/secrets',
        name: 'the secrets of Dependabot',
        right: 'dependabot-secrets',
    },
    { store: 'agent', environment: undefined, path: 'agents/secrets', name: 'the secrets of agents', right: 'agent-secrets', isNew: true },
];
const most = 2000;
const abreast = 8;
async function storedSecrets(client, own, environments) {
    const stores = [...commonStores, ...environments.map(storeOf)];
    const answered = [];
    let broken;
    for (let start = 0; start < stores.length; start += abreast) {
        const some = stores.slice(start, start + abreast);
        const cause = broken;
        answered.push(...(cause === undefined
            ? await Promise.all(some.map((store) => list(client, own, store)))
            : some.map((store) => unlisted(store, cause))));
        broken ??= answered.map(({ answer }) => answer).find(isOfPlatform);
    }
    return answered;
}
function isOfPlatform(answer) {
    return answer.state === 'limited' || answer.state === 'outage';
}
function unlisted({ name, right }, cause) {
    return { name, right, answer: { ...cause, why: `it was not asked, since another store was not answered: ${cause.why}` } };
}
async function list(client, own, store) {
    const { path, name, right, environment } = store;
    const parameters = environment === undefined ? own : { ...own, environment_name: environment };
    const listed = await (0,all_pages/* allPages */.S)(client, { url: `/repos/{owner}/{repo}/${path}`, parameters, key: 'secrets', what: name, most });
    if (listed.state === 'unsupported' && store.isNew === true)
        return { name, right, answer: { state: 'value', value: [] } };
    return { name, right, answer: (0,shaped/* shaped */.e9)(listed, name, (items) => (0,shaped/* eachOf */.pQ)(items, (item) => parseStoredSecret(item, store))) };
}
function storeOf(environment) {
    const name = `the secrets of the environment ${JSON.stringify(environment)}`;
    return { store: 'environment', environment, path: 'environments/{environment_name}/secrets', name, right: 'environments' };
}


/***/ }),

/***/ 2284:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ allPages)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30152);
/* harmony import */ var _shaped_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95275);


const pageLimit = 30;
async function allPages(client, request) {
    const { what, key, most, signal } = request;
    const items = [];
    let total = 0;
    let next = request.url;
    let parameters = { ...request.parameters, per_page: 100 };
    for (let page = 0; next !== undefined; page += 1) {
        if (page === pageLimit)
            return { state: 'truncated', why: `${what}: there are more than ${pageLimit} pages, the limit of Interlock` };
        const answer = await client.rest({ method: 'GET', url: next, parameters, signal });
        if (answer.state !== 'value')
            return page === 0 ? answer : brokenOff(answer, what);
        const { data, headers } = answer.value;
        const list = key === undefined ? (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)({ data }, 'data') : (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(data, key);
        if (list === undefined)
            return (0,_shaped_js__WEBPACK_IMPORTED_MODULE_1__/* .misshapen */ .rt)(what);
        items.push(...list);
        if (items.length > most)
            return { state: 'truncated', why: `${what}: there are more than ${most}, the limit of Interlock` };
        total = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .numberOf */ .rl)(data, 'total_count') ?? total;
        next = nextOf(headers['link']);
        parameters = {};
    }
    if (total > items.length)
        return { state: 'truncated', why: `${what}: GitHub counts ${total} and gives ${items.length}` };
    return { state: 'value', value: items };
}
function brokenOff(failure, what) {
    return failure.state === 'forbidden' ? { state: 'truncated', why: `${what}: the list breaks off, since ${failure.why}` } : failure;
}
function nextOf(header) {
    const links = typeof header === 'string' ? header.slice(0, 8000).split(',') : [];
    return links.map((link) => /^\s*<([^<>]+)>\s*;\s*rel="next"/.exec(link)?.[1]).find((url) => url !== undefined);
}


/***/ }),

/***/ 95275:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e9: () => (/* binding */ shaped),
/* harmony export */   pQ: () => (/* binding */ eachOf),
/* harmony export */   rt: () => (/* binding */ misshapen)
/* harmony export */ });
function misshapen(what) {
    return { state: 'outage', why: `${what}: the answer of GitHub does not have the form that its description gives` };
}
function shaped(answer, what, parse) {
    if (answer.state !== 'value')
        return answer;
    const value = parse(answer.value);
    return value === undefined ? misshapen(what) : { state: 'value', value };
}
function eachOf(items, parse) {
    const parsed = [];
    for (const item of items) {
        const value = parse(item);
        if (value === undefined)
            return undefined;
        parsed.push(value);
    }
    return parsed;
}


/***/ })

};
