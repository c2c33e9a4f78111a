export const id = 935;
export const ids = [935];
export const modules = {

/***/ 1213:
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
    'verification-failed',
]));


/***/ }),

/***/ 1404:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ coverOf)
/* harmony export */ });
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(379);

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
    return path !== undefined && path.length <= _glob_js__WEBPACK_IMPORTED_MODULE_0__/* .textLimit */ .$l && (0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesGlob */ .kt)(wanted, path);
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

/***/ 7220:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ unjudgedNotice)
/* harmony export */ });
/* unused harmony export unjudgedKeys */
function unjudgedKeys(policy) {
    const { environments } = policy;
    const sizes = [
        ['keys', Object.keys(policy.keys).length],
        ['trust-roots', policy.trustRoots.length],
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

/***/ 4930:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ toolName),
/* harmony export */   f: () => (/* binding */ toolVersion)
/* harmony export */ });
const toolName = 'interlock';
const toolVersion = '0.1.0';


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

/***/ 4935:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  judge: () => (/* binding */ judge)
});

// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(3026);
// EXTERNAL MODULE: ./build/src/core/exception.js
var exception = __webpack_require__(1404);
// EXTERNAL MODULE: ./build/src/core/finding.js
var finding = __webpack_require__(5068);
// EXTERNAL MODULE: ./build/src/core/location.js
var core_location = __webpack_require__(4582);
// EXTERNAL MODULE: ./build/src/core/stage.js
var stage = __webpack_require__(6335);
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
    const cover = rule.meta.locked === true ? undefined : (0,exception/* coverOf */.v)(terms.exceptions, rule.meta.id, found, terms.now);
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
var model = __webpack_require__(1213);
// EXTERNAL MODULE: ./build/src/facts/define-fact.js
var define_fact = __webpack_require__(3257);
;// CONCATENATED MODULE: ./build/src/facts/recorded.js


const commandLine = { value: false, reason: 'the command line never binds', remedy: 'run it as the Action' };
const broken = {
    value: false,
    reason: 'what makes it binding could not be collected',
    remedy: 'report it with the decision file',
};
function recordedOf(facts) {
    const subjects = (0,define_fact/* factAt */.i)(facts, 'subjects');
    const approvals = (0,define_fact/* factAt */.i)(facts, 'approvals');
    return {
        binding: bindingOf(facts),
        subjects: subjects?.state === 'known' ? subjects.value.items.map(subjectOf) : [],
        approvals: approvals?.state === 'known' ? approvals.value.items.map(approvalOf) : [],
    };
}
function bindingOf(facts) {
    const fact = (0,define_fact/* factAt */.i)(facts, 'binding');
    if (fact === undefined)
        return commandLine;
    if (fact.state === 'unknown')
        return broken;
    const { value, reason, remedy } = fact.value;
    return { value, reason, remedy };
}
function subjectOf({ name, digests, stagedPath }) {
    const algorithm = model/* digestAlgorithms */.D.find((one) => digests[one] !== undefined) ?? 'sha256';
    return { name, digest: `${algorithm}:${digests[algorithm] ?? ''}`, staged: stagedPath };
}
function approvalOf({ state, by, environments }) {
    return { by: by?.login, isApp: by?.isApp ?? false, state, environments };
}

// EXTERNAL MODULE: ./build/src/inputs/loosening-attempts.js
var loosening_attempts = __webpack_require__(6634);
// EXTERNAL MODULE: ./build/src/core/facts.js
var core_facts = __webpack_require__(6214);
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
    return first.map(({ meta }) => merged(parts.flatMap((part) => part.filter((one) => one.meta.id === meta.id))));
}
function merged(outcomes) {
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
    return { workflows: pathsOf(facts, 'workflows'), actions: pathsOf(facts, 'actions') };
}
function pathsOf(facts, key) {
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
function textsOf(facts) {
    const fact = facts.get('pipeline');
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
    return compareWithBase(rules, baseFacts, hash, { judged: textsOf(judged), base: textsOf(baseFacts) });
}

// EXTERNAL MODULE: ./build/src/data/tool.js
var tool = __webpack_require__(4930);
// EXTERNAL MODULE: ./build/src/core/unjudged-keys.js
var unjudged_keys = __webpack_require__(7220);
// EXTERNAL MODULE: ./build/src/report/gap-item.js
var gap_item = __webpack_require__(1390);
// EXTERNAL MODULE: ./build/src/report/is-about-gate.js
var is_about_gate = __webpack_require__(2140);
// EXTERNAL MODULE: ./build/src/report/plural.js
var plural = __webpack_require__(8916);
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

;// CONCATENATED MODULE: ./build/src/report/to-decision.js


function toDecision({ question, stage, mode, plan, facts, recorded, judged, isPartial, judgement, telemetry, }) {
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
        facts: plan.facts.flatMap((name) => factOf(name, facts.get(name))),
        judged,
        isPartial,
        reasons: reasonsOf(judgement, isPartial),
        notices: noticesOf(question, judgement, isPartial),
        telemetry,
    };
}
function runOf({ run }) {
    if (run === undefined)
        return undefined;
    const { id, attempt, workflowRef, job, actor, triggeringActor } = run;
    return { id, attempt, workflowRef, job, actor, triggeringActor };
}
function factOf(name, fact) {
    if (fact === undefined)
        return [];
    return [{ name, source: fact.state === 'known' ? fact.source : fact.reason, state: fact.state }];
}

;// CONCATENATED MODULE: ./build/src/judge.js






async function judge({ inputs, sources, stage, policy, question, plan }, judges) {
    const { collectors, world, hash } = judges;
    const rules = withJudgements(plan, judges.rules);
    const { facts, outcomes, judged } = await judgeRoots({ rules, facts: plan.facts, collectors, question, sources, world, hash });
    const mode = (0,loosening_attempts/* modeInForce */.S)(inputs, policy);
    const isOffline = bindsNobody(inputs, world);
    const judgement = decide(rules, outcomes, { stage: stage.stage, mode, exceptions: policy.exceptions, now: question.now, isOffline });
    const isPartial = inputs.rules.length > 0;
    const recorded = recordedOf(facts);
    return toDecision({ question, stage, mode, plan, facts, recorded, judged, isPartial, judgement, telemetry: judges.telemetry() });
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


/***/ }),

/***/ 1390:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ gapItem)
/* harmony export */ });
/* harmony import */ var _place_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3803);

function gapItem({ item, location }) {
    if (location === undefined)
        return item;
    const place = (0,_place_text_js__WEBPACK_IMPORTED_MODULE_0__/* .placeText */ .Z)(location);
    return item === location.path ? place : `${place}: ${item}`;
}


/***/ }),

/***/ 3803:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ placeText)
/* harmony export */ });
/* harmony import */ var _core_location_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4582);
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1319);
/* harmony import */ var _shorten_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1669);



const longestPath = 300;
function placeText(location) {
    const name = (0,_shorten_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .m)((0,_printable_js__WEBPACK_IMPORTED_MODULE_0__.printable)((0,_core_location_js__WEBPACK_IMPORTED_MODULE_2__/* .locationName */ .zb)(location)), longestPath);
    if ((0,_core_location_js__WEBPACK_IMPORTED_MODULE_2__/* .isFileLocation */ .Cq)(location))
        return `${name}:${location.start.line}:${location.start.column}`;
    return 'container' in location ? `${name}:${location.line}` : name;
}


/***/ }),

/***/ 1669:
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


/***/ })

};
