export const id = 341;
export const ids = [341];
export const modules = {

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

/***/ 3257:
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

/***/ 3341:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  collectors: () => (/* binding */ collectors)
});

// EXTERNAL MODULE: ./build/src/facts/define-fact.js
var define_fact = __webpack_require__(3257);
// EXTERNAL MODULE: ./build/src/core/facts.js
var core_facts = __webpack_require__(6214);
// EXTERNAL MODULE: ./build/src/core/permissions.js
var permissions = __webpack_require__(6446);
;// CONCATENATED MODULE: ./build/src/facts/unknown-of.js


function unknownOf(failure, needs) {
    return (0,core_facts/* unknown */.L5)({ cause: causeOf(failure), reason: failure.why, remedy: remedyOf(failure, needs) });
}
function gapOf(item, failure, needs) {
    return (0,core_facts/* gap */.rQ)({ item, cause: causeOf(failure), why: failure.why, remedy: remedyOf(failure, needs) });
}
function causeOf({ state }) {
    return state;
}
function remedyOf(failure, needs) {
    switch (failure.state) {
        case 'forbidden': {
            const missing = Object.keys(failure.permissions).length > 0 ? failure.permissions : needs;
            if (Object.keys(missing).length === 0)
                return 'check the input `token`: every token that may see the repository may ask this';
            return `grant the job's token:\n${(0,permissions/* permissionsYaml */.M)(missing)}`;
        }
        case 'absent':
            return 'make what is missing, or correct its name';
        case 'limited':
        case 'outage':
            return 'run the job again';
        case 'truncated':
            return 'reduce what is listed, so that GitHub gives all of it';
        case 'unsupported':
            return 'ask a GitHub that offers it, or say `on-unknown: warn` for the rule in the policy';
    }
}
const notAsked = (0,core_facts/* unknown */.L5)({
    cause: 'offline',
    reason: 'nothing was asked of the platform',
    remedy: 'run it as the Action, or name the repository with `--repo OWNER/NAME` and give a token in GH_TOKEN',
});
const nothingRuns = (0,core_facts/* unknown */.L5)({
    cause: 'offline',
    reason: 'no workflow runs here',
    remedy: 'run it as the Action',
});
const noAdminToken = (0,core_facts/* unknown */.L5)({
    cause: 'no-token',
    reason: "the job's own token cannot see it",
    remedy: 'give a token of an App with administration and secrets rights as `admin-token`, in a workflow that no change can write',
});
function refusedAdminToken(failure) {
    const why = `with \`admin-token\`: ${failure.why}`;
    if (failure.state !== 'forbidden')
        return unknownOf({ ...failure, why }, {});
    const remedy = 'give the App behind `admin-token` the permission that GitHub names, for this repository';
    return (0,core_facts/* unknown */.L5)({ cause: 'forbidden', reason: why, remedy });
}

;// CONCATENATED MODULE: ./build/src/facts/of-answer.js


function ofAnswer(answer, source, needs) {
    return answer.state === 'value' ? (0,core_facts/* known */.eO)(answer.value, source) : unknownOf(answer, needs);
}
function manyOfAnswer(answer, source, needs) {
    return answer.state === 'value' ? (0,core_facts/* known */.eO)({ items: answer.value, gaps: [] }, source) : unknownOf(answer, needs);
}

;// CONCATENATED MODULE: ./build/src/facts/approvals.js



const needs = { actions: 'read' };
const approvals = (0,define_fact/* defineFact */.u)({
    key: 'approvals',
    needs: [],
    scope: 'run',
    permissions: needs,
    tier: 1,
    collect: async ({ run }, _facts, { world: { platform } }) => {
        if (platform === undefined)
            return notAsked;
        if (run === undefined)
            return nothingRuns;
        return manyOfAnswer(await platform.approvals(run.id), `the approvals of run ${run.id}`, needs);
    },
});

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
};
function unbound(reason, remedy) {
    return { value: false, way: undefined, reason, remedy };
}
const requireIt = 'let a ruleset require this workflow at a full commit (docs/adopting.md, "A workflow that a ruleset requires")';
function ofRequiredWorkflow(rules, claims) {
    if (rules.state === 'unknown')
        return unbound(`the rules of the branch could not be asked: ${rules.reason}`, rules.remedy);
    const required = rules.value.rules.flatMap((rule) => (rule.kind === 'workflows' ? rule.workflows : []));
    if (required.length === 0)
        return unbound('no ruleset requires this workflow', requireIt);
    if (claims.state === 'unknown')
        return unbound(`which workflow runs could not be proven: ${claims.reason}`, claims.remedy);
    const same = required.filter((workflow) => isRunning(workflow, claims.value));
    if (same.length === 0)
        return unbound('the workflow that a ruleset requires is another one', requireIt);
    if (same.some(({ sha }) => sha !== undefined && sha === claims.value['job_workflow_sha'])) {
        return { value: true, way: 'required-workflow', reason: 'a ruleset requires this workflow at the commit that runs', remedy: '' };
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
        return unbound(`a pull request can start \`${event ?? 'this'}\`, and ${required.reason}`, required.remedy);
    }
    if (defaultBranch === undefined)
        return unbound('the default branch is not known', 'grant the job `contents: read`');
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
        return unbound(`whether this workflow is on \`${branch}\` could not be asked: ${answer.why}`, 'run the job again');
    if (answer.value) {
        const reason = `the workflow is on \`${branch}\`, where a ruleset demands a reviewed pull request`;
        return { value: true, way: 'default-branch', reason, remedy: '' };
    }
    return unbound(`the workflow that runs is not on \`${branch}\``, `start it from \`${branch}\`, or ${requireIt}`);
}

;// CONCATENATED MODULE: ./build/src/facts/branch-rules.js




const branchRules = (0,define_fact/* defineFact */.u)({
    key: 'branchRules',
    needs: [],
    scope: 'run',
    permissions: {},
    tier: 1,
    collect: async ({ run, defaultBranch }, _facts, { world: { platform } }) => {
        if (platform === undefined)
            return notAsked;
        const branch = run?.baseBranch ?? defaultBranch?.name;
        if (branch === undefined) {
            const reason = 'GitHub did not say the default branch of the repository';
            return (0,core_facts/* unknown */.L5)({ cause: 'empty', reason, remedy: 'run it in a repository that has a default branch with a commit' });
        }
        return ofAnswer(await platform.branchRules(branch), `the rules of the branch ${branch}`, {});
    },
});

;// CONCATENATED MODULE: ./build/src/facts/change.js




const change = (0,define_fact/* defineFact */.u)({
    key: 'change',
    needs: [],
    prefers: ['environmentUses'],
    scope: 'run',
    permissions: {},
    tier: 1,
    collect: async ({ commit, environment }, { environmentUses }, { world: { platform } }) => {
        if (platform === undefined)
            return notAsked;
        if (commit === undefined) {
            return (0,core_facts/* unknown */.L5)({ cause: 'empty', reason: 'no commit is judged', remedy: 'run it as the Action, at the commit that is deployed' });
        }
        const uses = environmentUses.state === 'known' ? environmentUses.value.items : [];
        const reached = uses.find(({ isReached }) => isReached)?.environment;
        return ofAnswer(await platform.change(commit, reached ?? environment), `commit ${commit}`, { contents: 'read' });
    },
});

;// CONCATENATED MODULE: ./build/src/facts/commits.js



const commits = (0,define_fact/* defineFact */.u)({
    key: 'commits',
    needs: ['change'],
    scope: 'run',
    permissions: { contents: 'read' },
    tier: 1,
    collect: async (_question, { change }) => {
        if (change.state === 'unknown')
            return change;
        const { commits: answer } = change.value;
        if (answer.state !== 'value')
            return unknownOf(answer, { contents: 'read' });
        const [head] = answer.value;
        const last = lastDeployed(change.value, answer.value);
        const { items, gaps } = head === undefined || last === undefined ? { items: answer.value.slice(0, 1), gaps: [] } : since(last, head, answer.value);
        return (0,core_facts/* known */.eO)({ items: items.map(withoutParents), gaps }, change.source);
    },
});
function lastDeployed({ deployments }, history) {
    if (deployments.state !== 'value')
        return undefined;
    const commit = deployments.value.find(({ state }) => state === 'success')?.commit;
    return history.find(({ oid }) => oid === commit);
}
function since(last, head, history) {
    const old = reachedFrom(last, history, new Set());
    const brought = reachedFrom(head, history, old.reached);
    const items = history.filter((commit) => commit === head || brought.reached.has(commit.oid));
    const unread = [...brought.beyond].filter((oid) => !old.beyond.has(oid));
    if (unread.length === 0)
        return { items, gaps: [] };
    const why = `the history of ${unread[0]} was not read: it lies behind the ${history.length} commits that are`;
    return { items, gaps: [(0,core_facts/* gap */.rQ)({ item: head.oid, cause: 'limit', why, remedy: 'deploy smaller changes, or merge them up to date' })] };
}
function reachedFrom(start, history, without) {
    const byId = new Map(history.map((commit) => [commit.oid, commit]));
    const reached = new Set();
    const beyond = new Set();
    const open = [start.oid];
    for (let oid = open.pop(); oid !== undefined; oid = open.pop()) {
        if (without.has(oid) || reached.has(oid))
            continue;
        const commit = byId.get(oid);
        if (commit === undefined)
            beyond.add(oid);
        else {
            reached.add(oid);
            open.push(...commit.parents);
        }
    }
    return { reached, beyond };
}
function withoutParents({ parents: _parents, ...commit }) {
    return commit;
}

;// CONCATENATED MODULE: ./build/src/facts/default-token.js



const defaultToken = (0,define_fact/* defineFact */.u)({
    key: 'defaultToken',
    needs: [],
    scope: 'run',
    permissions: {},
    tier: 2,
    collect: async (_question, _facts, { world: { platform, administration } }) => {
        if (platform === undefined)
            return notAsked;
        if (administration === undefined)
            return noAdminToken;
        const answer = await administration.defaultToken();
        return answer.state === 'value' ? (0,core_facts/* known */.eO)(answer.value, 'the settings of the repository') : refusedAdminToken(answer);
    },
});

;// CONCATENATED MODULE: ./build/src/facts/deployments.js


const deployments = (0,define_fact/* defineFact */.u)({
    key: 'deployments',
    needs: ['change'],
    scope: 'run',
    permissions: { deployments: 'read' },
    tier: 1,
    collect: async (_question, { change }) => change.state === 'known' ? manyOfAnswer(change.value.deployments, change.source, { deployments: 'read' }) : change,
});

// EXTERNAL MODULE: ./build/src/workflow/environment-of.js
var environment_of = __webpack_require__(9482);
// EXTERNAL MODULE: ./build/src/workflow/locate.js
var locate = __webpack_require__(4265);
// EXTERNAL MODULE: ./build/src/core/question.js
var core_question = __webpack_require__(4857);
// EXTERNAL MODULE: ./build/src/workflow/callers.js
var callers = __webpack_require__(8151);
// EXTERNAL MODULE: ./build/src/workflow/placed-job.js
var placed_job = __webpack_require__(9284);
;// CONCATENATED MODULE: ./build/src/facts/jobs-of-deploy.js




function jobsOfDeploy({ run, repository }, workflows) {
    if (run === undefined || repository === undefined)
        return { jobs: [], gaps: [] };
    const fileOf = (workflowRef) => (0,core_question/* workflowPathOf */._)(workflowRef, repository);
    const calledPath = (0,core_question/* calledPathOf */.k)(run, repository);
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
    return target.kind === 'local' || target.kind === 'self' ? (0,callers/* placeOfUse */.ct)(workflow.file, target.path) : undefined;
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
            return notAsked;
        const listed = await platform.environments();
        if (listed.state !== 'value')
            return unknownOf(listed, actions);
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
                return answer.state === 'value' ? { kind: 'patterns', patterns: answer.value } : gapOf(name, answer, actions);
            }
            case 'protected-branches': {
                const answer = await (branches ??= platform.protectedBranches());
                return answer.state === 'value' ? { kind: 'protected-branches', branches: answer.value } : gapOf(name, answer, contents);
            }
        }
    };
}

// EXTERNAL MODULE: ./build/src/core/location.js
var core_location = __webpack_require__(4582);
// EXTERNAL MODULE: ./build/src/workflow/local-path.js
var local_path = __webpack_require__(5198);
// EXTERNAL MODULE: ./build/src/workflow/parse-action.js
var parse_action = __webpack_require__(7191);
// EXTERNAL MODULE: ./build/src/workflow/open-reading.js + 3 modules
var open_reading = __webpack_require__(7733);
// EXTERNAL MODULE: ./build/src/workflow/reading.js
var workflow_reading = __webpack_require__(1039);
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
var quote = __webpack_require__(1231);
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
var parse_workflow = __webpack_require__(8454);
// EXTERNAL MODULE: ./build/src/workflow/walk.js
var walk = __webpack_require__(9918);
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
        reading.gaps.push((0,core_facts/* gap */.rQ)({ item: listing.path, cause: listing.cause, why: listing.why, ...pipeline_remedyOf(listing) }));
        return fixed;
    }
    const names = listing.entries.filter(({ name, kind }) => kind !== 'directory' && isPipelineName(name)).map(({ name }) => name);
    return [...fixed, ...names.toSorted(core_location/* compareText */.n6).map((name) => ({ root, path: join(root, `.github/workflows/${name}`) }))];
}
function isPipelineName(name) {
    return /\.ya?ml$/.test(name) || name === 'actions.lock';
}
function pipeline_remedyOf({ remedy }) {
    return remedy === undefined ? {} : { remedy };
}
function take(answer, root, reading) {
    if (answer.state === 'absent')
        return;
    if (answer.state === 'unreadable') {
        const location = startOf(answer.path);
        reading.gaps.push((0,core_facts/* gap */.rQ)({ item: answer.path, cause: answer.cause, why: answer.why, location, ...pipeline_remedyOf(answer) }));
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
            reading.gaps.push(pipeline_gapOf(problem));
    }
}
function pipeline_gapOf({ item, message, file, span, code }) {
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

;// CONCATENATED MODULE: ./build/src/facts/pull-requests.js


const pullRequests = (0,define_fact/* defineFact */.u)({
    key: 'pullRequests',
    needs: ['change'],
    scope: 'run',
    permissions: { 'pull-requests': 'read' },
    tier: 1,
    collect: async (_question, { change }) => change.state === 'known' ? manyOfAnswer(change.value.pullRequests, change.source, { 'pull-requests': 'read' }) : change,
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
            return notAsked;
        if (repositoryId === undefined || defaultBranch === undefined) {
            const reason = 'GitHub did not say the id and the default branch of the repository';
            return (0,core_facts/* unknown */.L5)({ cause: 'empty', reason, remedy: 'run it in a repository that has a default branch with a commit' });
        }
        const name = `${named.owner}/${named.name}`;
        return (0,core_facts/* known */.eO)({ name, id: repositoryId, defaultBranch: defaultBranch.name, server }, 'the opened commit');
    },
});

;// CONCATENATED MODULE: ./build/src/facts/run.js



const run_needs = { actions: 'read' };
const run = (0,define_fact/* defineFact */.u)({
    key: 'run',
    needs: [],
    scope: 'run',
    permissions: run_needs,
    tier: 1,
    collect: async (question, _facts, { world: { platform } }) => {
        if (platform === undefined)
            return notAsked;
        if (question.run === undefined)
            return nothingRuns;
        const answer = await platform.run(question.run.id, question.run.attempt);
        if (answer.state !== 'value')
            return unknownOf(answer, run_needs);
        const [first] = contradictions(question, question.run, answer.value);
        if (first === undefined)
            return (0,core_facts/* known */.eO)(answer.value, `run ${answer.value.id}`);
        return (0,core_facts/* unknown */.L5)({
            cause: 'invalid',
            reason: `the runner says that ${first.what} is ${first.said}, and GitHub that it is ${first.is}; an earlier step may have changed it`,
            remedy: 'put the gate into a job of its own, or in front of every other step, and start a new run',
        });
    },
});
function contradictions({ event }, said, is) {
    const found = [];
    const compare = (what, a, b, isSame) => {
        if (b !== undefined && !isSame)
            found.push({ what, said: JSON.stringify(a), is: JSON.stringify(b) });
    };
    compare('the run', said.id, is.id, said.id === is.id);
    compare('the attempt', String(said.attempt), String(is.attempt), said.attempt === is.attempt);
    compare('the event', event ?? '', is.event, event === is.event);
    compare('the workflow', run_pathOf(said.workflowRef), is.path, isSamePath(said.workflowRef, is.path));
    if (!is.event.startsWith('pull_request'))
        compare('the commit', said.sha, is.headSha, said.sha === is.headSha.toLowerCase());
    compare('the actor', said.actor, is.actor?.login, isSameLogin(said.actor, is.actor?.login));
    compare('who started the attempt', said.triggeringActor, is.triggeringActor?.login, isSameLogin(said.triggeringActor, is.triggeringActor?.login));
    return found;
}
function run_pathOf(workflowRef) {
    return workflowRef.split('@')[0] ?? '';
}
function isSamePath(workflowRef, path) {
    const whole = run_pathOf(workflowRef);
    const within = whole.split('/').slice(2).join('/');
    return path === within || path.toLowerCase() === whole.toLowerCase();
}
function isSameLogin(a, b) {
    return a.toLowerCase() === b?.toLowerCase();
}

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

// EXTERNAL MODULE: ./build/src/core/glob.js
var glob = __webpack_require__(379);
;// CONCATENATED MODULE: ./build/src/facts/signatures.js




const signatures_permissions = { attestations: 'read' };
const atOnce = 8;
const signatures = (0,define_fact/* defineFact */.u)({
    key: 'signatures',
    needs: ['subjects'],
    scope: 'run',
    permissions: signatures_permissions,
    tier: 1,
    collect: async ({ bundles: paths }, facts, { world }) => {
        if (facts.subjects.state === 'unknown')
            return facts.subjects;
        const { items } = facts.subjects.value;
        if (items.length === 0)
            return (0,core_facts/* known */.eO)({ items: [], gaps: [] }, 'the inputs');
        const { artifacts, verifier, platform } = world;
        if (artifacts === undefined || verifier === undefined)
            return noVerifier;
        await (0,glob/* loadGlobs */.wz)();
        const bundles = await artifacts.readBundles(paths);
        const witnesses = { bundles: bundles.items, verifier, platform };
        const found = [];
        for (let start = 0; start < items.length; start += atOnce)
            found.push(...(await Promise.all(items.slice(start, start + atOnce).map((subject) => find(subject, witnesses)))));
        return (0,core_facts/* known */.eO)(toMany(found, bundles.gaps), platform === undefined ? 'bundles' : 'bundles and GitHub attestations');
    },
});
const noVerifier = { ...notAsked, cause: 'unsupported', reason: 'artifacts are named, and this run verifies none' };
async function find(subject, { bundles, verifier, platform }) {
    const given = await verifier.verify(subject, bundles);
    if (isVerified(given))
        return { signed: given, gap: undefined };
    if (platform === undefined) {
        const { cause, reason, remedy } = notAsked;
        const orGiven = `give its bundle, or ${remedy}`;
        return { signed: given, gap: bundles.length > 0 ? undefined : (0,core_facts/* gap */.rQ)({ item: subject.name, cause, why: reason, remedy: orGiven }) };
    }
    const answer = await platform.attestations(`sha256:${subject.digests.sha256}`);
    if (answer.state !== 'value')
        return { signed: given, gap: gapOf(subject.name, answer, signatures_permissions) };
    const stored = answer.value.map((text) => ({ source: 'GitHub attestations', text }));
    const asked = await verifier.verify(subject, stored);
    return { signed: { subject, verifications: [...given.verifications, ...asked.verifications] }, gap: undefined };
}
function isVerified({ verifications }) {
    return verifications.some(({ state }) => state === 'verified');
}
function toMany(found, unread) {
    const items = found.flatMap(({ signed, gap: unasked }) => {
        const about = signed.verifications.filter((one) => one.state === 'verified' || one.code !== 'subject-mismatch');
        if (unasked !== undefined)
            return about.length === 0 ? [] : [{ ...signed, verifications: about }];
        return [about.length === 0 ? signed : { ...signed, verifications: about }];
    });
    return { items, gaps: [...unread, ...found.flatMap(({ gap: unasked }) => unasked ?? [])] };
}

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
            return notAsked;
        if (administration === undefined)
            return noAdminToken;
        const names = environments.state === 'known' ? environments.value.items.map(({ name }) => name) : [];
        const answer = await administration.storedSecrets(names.slice(0, environmentLimit));
        if (answer.state !== 'value')
            return refusedAdminToken(answer);
        const unlisted = environments.state === 'known' ? [] : [gapOfEnvironments(environments)];
        const left = names.slice(environmentLimit).map((name) => {
            const why = `its secrets were not listed: the limit is ${environmentLimit} environments`;
            return (0,core_facts/* gap */.rQ)({ item: name, cause: 'limit', why, remedy: 'remove environments that nothing uses' });
        });
        return (0,core_facts/* known */.eO)({ items: answer.value, gaps: [...unlisted, ...left] }, 'the stored secrets');
    },
});
function gapOfEnvironments({ cause, reason, remedy }) {
    return (0,core_facts/* gap */.rQ)({ item: 'secrets of environments', cause, why: `the environments are not known: ${reason}`, remedy });
}

;// CONCATENATED MODULE: ./build/src/facts/subjects.js


const subjects = (0,define_fact/* defineFact */.u)({
    key: 'subjects',
    needs: [],
    scope: 'run',
    permissions: {},
    tier: 'file',
    collect: async ({ subjects: lines }, _facts, { world }) => {
        if (lines.length === 0)
            return (0,core_facts/* known */.eO)({ items: [], gaps: [] }, 'the inputs');
        if (world.artifacts === undefined) {
            const reason = 'artifacts are named, and this run reads none';
            return (0,core_facts/* unknown */.L5)({ cause: 'unsupported', reason, remedy: 'run `interlock check --artifact` or the Action' });
        }
        return (0,core_facts/* known */.eO)(await world.artifacts.stage(lines), 'disk');
    },
});

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
            return notAsked;
        return manyOfAnswer(await platform.tagRulesets(), 'the rulesets about tags', {});
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
            return notAsked;
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
            return (0,core_facts/* unknown */.L5)({ cause: 'outage', reason: `no identity token could be had: ${answer.why}`, remedy: 'run the job again' });
    }
}

;// CONCATENATED MODULE: ./build/src/facts/registry.js





















const collectors = [
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
    branchRules,
    tagRulesets,
    run,
    approvals,
    change,
    deployments,
    commits,
    pullRequests,
    tokenClaims,
    binding,
    storedSecrets,
    defaultToken,
    subjects,
    signatures,
];


/***/ })

};
