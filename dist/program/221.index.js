export const id = 221;
export const ids = [221,505,114,304];
export const modules = {

/***/ 2589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  reportRun: () => (/* binding */ reportRun)
});

// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(3026);
// EXTERNAL MODULE: ./build/src/report/markdown-text.js
var markdown_text = __webpack_require__(1675);
// EXTERNAL MODULE: ./build/src/report/denying-rules.js
var denying_rules = __webpack_require__(8784);
// EXTERNAL MODULE: ./build/src/report/printable.js
var printable = __webpack_require__(1319);
// EXTERNAL MODULE: ./build/src/report/shorten.js
var shorten = __webpack_require__(1669);
// EXTERNAL MODULE: ./build/src/report/shortest-way.js
var shortest_way = __webpack_require__(9190);
// EXTERNAL MODULE: ./build/src/report/verdict-line.js
var verdict_line = __webpack_require__(2704);
;// CONCATENATED MODULE: ./build/src/report/message-of.js




const longestRemedy = 400;
function messageOf(decision) {
    const way = (0,shortest_way/* shortestWay */.e)(decision);
    if (way === undefined)
        return (0,verdict_line/* verdictLine */.M)(decision);
    const text = (0,shorten/* shorten */.m)((0,printable.printable)(withFlowMapping(way.text).replace(/\s*\r?\n\s*/g, ' ')), longestRemedy);
    return `${(0,verdict_line/* verdictLine */.M)(decision)}. First: ${way.place === '' ? '' : `${way.place}: `}${text}`;
}
function withFlowMapping(text) {
    return text.replace(/\bpermissions:((?:\n {1,8}[a-z-]{1,40}: (?:read|write))+)/g, (_block, lines) => {
        const entries = lines.split('\n').filter((line) => line !== '');
        return `permissions: {${entries.map((line) => line.trim()).join(', ')}}`;
    });
}

;// CONCATENATED MODULE: ./build/src/report/outputs-of.js



function outputsOf(decision) {
    const { byFinding, byUnknown, byError } = (0,denying_rules/* denyingRules */.G)(decision);
    const denying = decision.verdict === 'deny' ? new Set([...byFinding, ...byUnknown, ...byError]) : new Set();
    return {
        verdict: decision.verdict,
        enforced: String(decision.enforced),
        'exit-reason': decision.exitReason,
        message: messageOf(decision),
        stage: decision.stage,
        'why-stage': (0,printable.printable)(decision.whyStage),
        binding: String(decision.binding.value),
        'denied-rules': [...denying].map(printable.printable).join(','),
        'denied-count': String(decision.counts.denied),
        'warned-count': String(decision.counts.warned),
        'unknown-count': String(decision.counts.unknown),
        'artifact-digests': decision.subjects.map(({ name, digest }) => `${digest}  ${(0,printable.printable)(name)}`).join('\n'),
        'staged-artifacts': decision.subjects.flatMap(({ staged }) => (staged === undefined ? [] : [(0,printable.printable)(staged)])).join('\n'),
    };
}

// EXTERNAL MODULE: ./build/src/report/to-annotations.js
var to_annotations = __webpack_require__(8304);
// EXTERNAL MODULE: ./build/src/report/to-decision-json.js
var to_decision_json = __webpack_require__(5505);
// EXTERNAL MODULE: ./build/src/report/to-sarif.js + 9 modules
var to_sarif = __webpack_require__(9114);
// EXTERNAL MODULE: ./build/src/report/to-summary.js + 4 modules
var to_summary = __webpack_require__(7842);
// EXTERNAL MODULE: ./build/src/report/to-text.js + 1 modules
var to_text = __webpack_require__(9686);
;// CONCATENATED MODULE: ./build/src/action/report-run.js









const summaryBytes = 1_000_000;
async function reportRun(ports, judge) {
    try {
        const { inputs, decision } = await judge();
        await report(inputs, decision, ports);
        return decision.enforced ? decision.exitCode : 0;
    }
    catch (error) {
        await reportRefusal(error, ports).catch(() => undefined);
        return error instanceof errors/* InterlockError */.sv ? error.exitCode : 4;
    }
}
async function report(inputs, decision, ports) {
    const runner = await ports.openRunner();
    const directory = inputs.runner?.temporaryDirectory ?? '';
    const path = await ports.writeNewFile(directory, 'interlock-decision.json', (0,to_decision_json.toDecisionJson)(decision));
    const sarif = inputs.isSarifWanted
        ? await ports.writeNewFile(directory, 'interlock.sarif', sarifText(decision, await ports.loadRules()))
        : '';
    runner.print((0,to_text/* toText */.f)(decision, { isColour: false, isVerbose: false }));
    runner.appendSummary((0,to_summary/* toSummary */.m)(decision, { limitBytes: summaryBytes }));
    runner.annotate((0,to_annotations.toAnnotations)(decision));
    runner.setOutputs({ ...outputsOf(decision), decision: path, sarif });
}
function sarifText(decision, rules) {
    const catalogue = rules.map(({ meta }) => meta);
    return `${JSON.stringify((0,to_sarif.toSarif)(decision, catalogue))}\n`;
}
async function reportRefusal(error, ports) {
    const { exitReason, message, annotation } = refusalOf(error);
    const runner = await ports.openRunner();
    runner.annotate([annotation]);
    runner.setOutputs({ verdict: 'deny', enforced: 'true', 'exit-reason': exitReason, message });
    runner.appendSummary(`## Interlock: denied\n\n**Nothing could be decided:** ${(0,markdown_text/* markdownText */.p7)(message)}\n\nIt does not bind: nothing was decided.\n`);
}
function refusalOf(error) {
    const coded = error instanceof errors/* InterlockError */.sv ? error : undefined;
    const exitReason = exitReasonOf(coded);
    const { path, line, column } = coded?.place ?? { path: undefined, line: undefined, column: undefined };
    const place = path === undefined ? '' : `${path}:${line}:${column}: `;
    const message = (0,printable.printable)(`${place}${(0,errors/* messageOfError */.TX)(error)}`.replaceAll('\n', ' '));
    const annotation = {
        level: 'error',
        title: 'Interlock could not decide',
        message,
        file: path,
        startLine: line,
        endLine: line,
        startColumn: column,
        endColumn: column,
    };
    return { exitReason, message, annotation };
}
function exitReasonOf(error) {
    switch (error?.exitCode) {
        case 2:
            return 'policy';
        case 3:
            return 'unknown';
        default:
            return 'internal';
    }
}


/***/ }),

/***/ 5068:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gO: () => (/* binding */ severities),
/* harmony export */   hH: () => (/* binding */ notApplicable),
/* harmony export */   qs: () => (/* binding */ severityRank)
/* harmony export */ });
/* unused harmony export confidences */
const severities = ['info', 'low', 'medium', 'high', 'critical'];
const confidences = (/* unused pure expression or super */ null && (['low', 'medium', 'high']));
function severityRank(severity) {
    return severities.indexOf(severity);
}
function notApplicable(reason) {
    return { kind: 'not-applicable', reason };
}


/***/ }),

/***/ 2140:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ isAboutGate)
/* harmony export */ });
function isAboutGate(rule) {
    return rule.startsWith('policy/');
}


/***/ }),

/***/ 1675:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D9: () => (/* binding */ markdownCode),
/* harmony export */   dI: () => (/* binding */ markdownBlock),
/* harmony export */   p7: () => (/* binding */ markdownText)
/* harmony export */ });
/* harmony import */ var _inert_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3475);
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1319);


const literal = /^[^`|<>&]+$/;
function markdownText(text) {
    return (0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printableLines */ .f)(text).map(lineOf).join('<br>');
}
function markdownCode(text) {
    const line = (0,_inert_line_js__WEBPACK_IMPORTED_MODULE_1__/* .inertLine */ .F)((0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printableLines */ .f)(text).join('\\n'));
    return literal.test(line) && line.trim() === line ? `\`${line}\`` : `<code>${escaped(line)}</code>`;
}
function markdownBlock(text) {
    return `<pre>${(0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printableLines */ .f)(text).map(_inert_line_js__WEBPACK_IMPORTED_MODULE_1__/* .inertLine */ .F).map(htmlEscaped).join('\n')}</pre>`;
}
function lineOf(line) {
    const indent = line.length - line.trimStart().length;
    const parts = line.trimStart().split('`');
    const isPaired = parts.length % 2 === 1 && parts.every((part, index) => index % 2 === 0 || part.trim() !== '');
    const body = isPaired
        ? parts.map((part, index) => (index % 2 === 1 ? markdownCode(part) : escaped(part))).join('')
        : escaped(line.trimStart());
    return '&nbsp;'.repeat(indent) + body;
}
function escaped(text) {
    return htmlEscaped(text)
        .replace(/[\\`*[\]~|$]|(?<!\w)_|_(?!\w)/g, '\\$&')
        .replace(/(?<!\w)@(?=\w)/g, '@<!-- -->')
        .replace(/^#(?=#*(\s|$))/, '\\#')
        .replace(/#(?=\d)/g, '#<!-- -->')
        .replace(/\bgh-(?=\d)/gi, '$&<!-- -->')
        .replace(/:\/\//g, ':<!-- -->//')
        .replace(/\bwww\./gi, 'www<!-- -->.');
}
function htmlEscaped(text) {
    return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}


/***/ }),

/***/ 8916:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ plural)
/* harmony export */ });
function plural(count, noun) {
    return `${count} ${count === 1 ? noun : noun.endsWith('y') ? `${noun.slice(0, -1)}ies` : `${noun}s`}`;
}


/***/ }),

/***/ 1319:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ printableLines),
/* harmony export */   printable: () => (/* binding */ printable)
/* harmony export */ });
const invisible = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;
const shortForms = new Map([
    ['\n', '\\n'],
    ['\r', '\\r'],
    ['\t', '\\t'],
]);
function printable(text) {
    return text.replace(invisible, (character) => shortForms.get(character) ?? `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
}
function printableLines(text) {
    return text.split(/\r?\n/).map(printable);
}


/***/ }),

/***/ 8304:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   toAnnotations: () => (/* binding */ toAnnotations)
/* harmony export */ });
/* harmony import */ var _core_location_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4582);
/* harmony import */ var _listing_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8084);
/* harmony import */ var _place_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3803);
/* harmony import */ var _plural_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8916);
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1319);
/* harmony import */ var _reported_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3861);
/* harmony import */ var _shorten_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1669);
/* harmony import */ var _undecided_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3921);
/* harmony import */ var _unknown_group_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7476);









const mostOfKind = 10;
const longestText = 1_000;
const rulesShown = 6;
function toAnnotations(decision) {
    const reported = (0,_reported_js__WEBPACK_IMPORTED_MODULE_3__/* .reportedOf */ .H)(decision).toSorted(_reported_js__WEBPACK_IMPORTED_MODULE_3__/* .byWeight */ .I);
    const denyLevel = decision.enforced ? 'error' : 'warning';
    const denials = [
        ...brokenRules(decision, denyLevel),
        ...reported.filter(({ group }) => group === 'denied').map((one) => ofFinding(one, denyLevel)),
        ...(0,_unknown_group_js__WEBPACK_IMPORTED_MODULE_2__/* .unknownGroups */ .r)(decision).flatMap((group) => ofUnknown(group, denyLevel)),
    ];
    const warnings = reported
        .filter(({ group, finding }) => group === 'warned' && finding.introduced && (0,_core_location_js__WEBPACK_IMPORTED_MODULE_4__/* .isFileLocation */ .Cq)(finding.location))
        .map((one) => ofFinding(one, 'warning'));
    return withinLimits([...denials, ...warnings], decision);
}
function withinLimits(all, { run }) {
    const kept = ['error', 'warning'].flatMap((level) => all.filter((one) => one.level === level).slice(0, mostOfKind));
    const left = all.length - kept.length;
    if (left === 0)
        return kept;
    const where = run === undefined ? 'listed by the other formats' : 'in the job summary';
    const message = `${(0,_plural_js__WEBPACK_IMPORTED_MODULE_5__/* .plural */ .L)(left, 'more finding')} of this run ${left === 1 ? 'is' : 'are'} ${where}; GitHub shows ${mostOfKind} annotations of a kind`;
    return [...kept, { level: 'notice', title: 'Interlock', message, ...placeOf(undefined) }];
}
function ofFinding({ result, finding, group }, level) {
    const lines = [...texts(finding.message)];
    if (!(0,_core_location_js__WEBPACK_IMPORTED_MODULE_4__/* .isFileLocation */ .Cq)(finding.location))
        lines.unshift((0,_place_text_js__WEBPACK_IMPORTED_MODULE_0__/* .placeText */ .Z)(finding.location));
    if (finding.remediation !== '')
        lines.push(...texts(`Fix: ${finding.remediation}`));
    const effect = group !== 'denied' ? 'warns' : level === 'error' ? 'denies' : 'would deny';
    const title = `Interlock ${effect} (${finding.severity})`;
    return { level, title, message: [...lines, `(${(0,_printable_js__WEBPACK_IMPORTED_MODULE_1__.printable)(result.rule)})`].join('\n'), ...placeOf(finding.location) };
}
function ofUnknown({ because, denying, gaps, remedies }, level) {
    const [first] = gaps;
    if (denying.length === 0 || first === undefined)
        return [];
    const more = gaps.length > 1 ? ` (and ${gaps.length - 1} more)` : '';
    const lines = [
        ...texts(`${(0,_undecided_js__WEBPACK_IMPORTED_MODULE_6__/* .undecided */ .o)(denying.length, denying.length)}: ${because}`),
        ...texts(`${first.item}: ${first.why}${more}`),
        ...(remedies[0] === undefined ? [] : texts(`Fix: ${remedies[0]}`)),
        `(${(0,_listing_js__WEBPACK_IMPORTED_MODULE_7__/* .listing */ .R)(denying.map(_printable_js__WEBPACK_IMPORTED_MODULE_1__.printable), rulesShown)})`,
    ];
    return [{ level, title: 'Interlock: could not be decided', message: lines.join('\n'), ...placeOf(first.location) }];
}
function brokenRules({ results }, level) {
    return results
        .filter(({ outcome }) => outcome === 'error')
        .map(({ rule, reason }) => ({
        level,
        title: 'Interlock: a rule broke',
        message: [
            ...texts(reason),
            'Fix: Report this with the decision file; until then use an earlier version.',
            `(${(0,_printable_js__WEBPACK_IMPORTED_MODULE_1__.printable)(rule)})`,
        ].join('\n'),
        ...placeOf(undefined),
    }));
}
function texts(text) {
    return (0,_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printableLines */ .f)((0,_shorten_js__WEBPACK_IMPORTED_MODULE_8__/* .shorten */ .m)(text, longestText));
}
function placeOf(location) {
    if (location === undefined || !(0,_core_location_js__WEBPACK_IMPORTED_MODULE_4__/* .isFileLocation */ .Cq)(location)) {
        return { file: undefined, startLine: undefined, endLine: undefined, startColumn: undefined, endColumn: undefined };
    }
    const { path, start, end } = location;
    const isOneLine = start.line === end.line;
    return {
        file: (0,_printable_js__WEBPACK_IMPORTED_MODULE_1__.printable)(path),
        startLine: start.line,
        endLine: end.line,
        startColumn: isOneLine ? start.column : undefined,
        endColumn: isOneLine ? end.column : undefined,
    };
}


/***/ }),

/***/ 5505:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   toDecisionJson: () => (/* binding */ toDecisionJson)
/* harmony export */ });
/* harmony import */ var _core_location_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4582);

const active = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;
function toDecisionJson(decision) {
    const text = JSON.stringify(documentOf(decision), undefined, 2);
    return `${text.replace(active, (found) => (found === '\n' ? found : unicodeEscapes(found))).replaceAll('##[', '#\\u0023[')}\n`;
}
function unicodeEscapes(character) {
    return [...Array(character.length).keys()].map((at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`).join('');
}
function documentOf(decision) {
    const { binding, tool, policy, run, counts, telemetry } = decision;
    return {
        schema: decision.schema,
        verdict: decision.verdict,
        enforced: decision.enforced,
        exitReason: decision.exitReason,
        stage: decision.stage,
        whyStage: decision.whyStage,
        mode: decision.mode,
        binding: { value: binding.value, reason: binding.reason, remedy: binding.remedy },
        tool: { name: tool.name, version: tool.version },
        policy: { layers: policy.layers.map(({ source, digest }) => ({ source, digest })) },
        decidedAt: decision.decidedAt,
        repository: decision.repository ?? null,
        commit: decision.commit ?? null,
        base: decision.base ?? null,
        event: decision.event ?? null,
        environment: decision.environment ?? null,
        run: run === undefined ? null : runOf(run),
        subjects: decision.subjects.map(({ name, digest, staged }) => ({ name, digest, staged: staged ?? null })),
        approvals: decision.approvals.map(({ by, isApp, state, environments }) => ({ by: by ?? null, isApp, state, environments })),
        exceptions: decision.exceptions.map(({ id, rule, findings, expires }) => ({ id, rule, findings, expires })),
        facts: decision.facts.map(({ name, source, state }) => ({ name, source, state })),
        judged: { workflows: decision.judged.workflows, actions: decision.judged.actions },
        partial: decision.isPartial,
        results: decision.results.map(resultOf),
        reasons: decision.reasons,
        notices: decision.notices,
        counts: countsOf(counts),
        telemetry: {
            api: { calls: telemetry.api.calls, remaining: telemetry.api.remaining ?? null },
            started: telemetry.started,
            duration: telemetry.duration,
        },
    };
}
function runOf({ id, attempt, workflowRef, job, actor, triggeringActor }) {
    return { id, attempt, workflowRef, job, actor, triggeringActor };
}
function countsOf({ denied, warned, audited, excepted, old, unknown, errors }) {
    return { denied, warned, audited, excepted, old, unknown, errors };
}
function resultOf(result) {
    const { rule, outcome, enforcement, unknownEnforcement, controls, reason, remedy, gaps, findings, omitted } = result;
    return {
        rule,
        outcome,
        enforcement,
        unknownEnforcement,
        controls: controls.map(({ framework, id }) => ({ framework, id })),
        reason,
        remedy,
        gaps: gaps.map(gapOf),
        findings: findings.map(findingOf),
        omitted: omitted.map(({ place, findings: number, denied, warned }) => ({ place, findings: number, denied, warned })),
    };
}
function gapOf({ item, cause, why, remedy, location, isOld }) {
    return {
        item,
        cause,
        why,
        remedy: remedy ?? null,
        location: location === undefined ? null : locationOf(location),
        introduced: isOld !== true,
    };
}
function findingOf(finding) {
    return {
        severity: finding.severity,
        confidence: finding.confidence,
        enforcement: finding.enforcement,
        introduced: finding.introduced,
        message: finding.message,
        remediation: finding.remediation,
        location: locationOf(finding.location),
        related: finding.related.map(({ location, message }) => ({ location: locationOf(location), message })),
        subject: withNulls(finding.subject),
        fingerprint: finding.fingerprint,
        exception: finding.exception ?? null,
    };
}
function locationOf(location) {
    if ((0,_core_location_js__WEBPACK_IMPORTED_MODULE_0__/* .isFileLocation */ .Cq)(location))
        return { path: location.path, start: positionOf(location.start), end: positionOf(location.end) };
    if ('container' in location) {
        return { container: location.container, name: location.name, path: location.path, line: location.line };
    }
    return { object: location.object, name: location.name, url: location.url ?? null };
}
function positionOf({ line, column }) {
    return { line, column };
}
function withNulls(value) {
    if (value === undefined)
        return null;
    if (Array.isArray(value))
        return value.map(withNulls);
    if (typeof value !== 'object' || value === null)
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withNulls(inner)]));
}


/***/ }),

/***/ 9114:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  toSarif: () => (/* binding */ toSarif)
});

// EXTERNAL MODULE: ./build/src/report/reported.js
var report_reported = __webpack_require__(3861);
// EXTERNAL MODULE: ./build/src/report/listing.js
var listing = __webpack_require__(8084);
// EXTERNAL MODULE: ./build/src/report/printable.js
var printable = __webpack_require__(1319);
// EXTERNAL MODULE: ./build/src/core/location.js
var core_location = __webpack_require__(4582);
// EXTERNAL MODULE: ./build/src/report/inert-line.js
var inert_line = __webpack_require__(3475);
;// CONCATENATED MODULE: ./build/src/report/sarif-location.js



const policyPath = '.github/interlock.yml';
function sarifLocation(location, related) {
    if ((0,core_location/* isFileLocation */.Cq)(location))
        return { physicalLocation: physical(location) };
    const named = related.map((one) => one.location).find(core_location/* isFileLocation */.Cq);
    const fallback = { artifactLocation: { uri: policyPath }, region: { startLine: 1 } };
    return {
        physicalLocation: named === undefined ? fallback : physical(named),
        logicalLocations: [
            {
                fullyQualifiedName: (0,inert_line/* inertLine */.F)((0,printable.printable)((0,core_location/* locationName */.zb)(location))),
                kind: 'object' in location ? (0,inert_line/* inertLine */.F)((0,printable.printable)(location.object)) : 'resource',
            },
        ],
    };
}
function physical(location) {
    const { path, start, end } = location;
    return {
        artifactLocation: { uri: uriOf(path) },
        region: { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column },
    };
}
function uriOf(path) {
    return path
        .replace(/\p{Cs}/gu, '\ufffd')
        .split('/')
        .filter((segment) => segment !== '' && segment !== '.')
        .map((segment) => (segment === '..' ? '%2E%2E' : encodeURIComponent(segment)))
        .join('/');
}

// EXTERNAL MODULE: ./build/src/report/shorten.js
var shorten = __webpack_require__(1669);
;// CONCATENATED MODULE: ./build/src/report/sarif-text.js



const longestText = 2_000;
function sarifText(text) {
    return (0,printable/* printableLines */.f)((0,shorten/* shorten */.m)(text, longestText)).map(inert_line/* inertLine */.F).join('\n').replaceAll('](', '] (');
}

// EXTERNAL MODULE: ./build/src/report/unknown-group.js
var unknown_group = __webpack_require__(7476);
;// CONCATENATED MODULE: ./build/src/report/sarif-notifications.js





const gapsOfCause = 200;
const rulesShown = 20;
function sarifNotifications(decision, leftOut) {
    const broken = decision.results
        .filter(({ outcome }) => outcome === 'error')
        .map(({ rule, reason }) => ({
        ...notification('error', 'error', `${rule} broke and judged nothing: ${reason}`),
        associatedRule: { id: rule },
    }));
    const rest = `${leftOut} results are left out, because code scanning keeps no more; the decision file has all of them.`;
    return [...broken, ...(0,unknown_group/* unknownGroups */.r)(decision).flatMap(ofGroup), ...(leftOut === 0 ? [] : [notification('left-out', 'warning', rest)])];
}
function ofGroup(group) {
    const level = group.denying.length > 0 ? 'error' : 'warning';
    const shown = group.gaps.slice(0, gapsOfCause).map((one) => ofGap(one, group, level));
    const more = group.gaps.length - shown.length;
    return more === 0
        ? shown
        : [...shown, notification(`unknown/${group.cause}`, level, `${more} more could not be decided: ${group.because}`)];
}
function ofGap(one, { because, cause, rules, remedies }, level) {
    const remedy = one.remedy ?? remedies[0] ?? '';
    const names = (0,listing/* listing */.R)(rules.map(printable.printable), rulesShown);
    const fix = remedy === '' ? '' : `\nFix: ${remedy}`;
    return {
        ...notification(`unknown/${cause}`, level, `${one.item} could not be decided: ${one.why} (${because}; ${names})${fix}`),
        ...(one.location === undefined ? {} : { locations: [sarifLocation(one.location, [])] }),
    };
}
function notification(id, level, text) {
    return { level, descriptor: { id }, message: { text: sarifText(text) } };
}

;// CONCATENATED MODULE: ./build/src/report/sarif-level.js
function sarifLevel(enforcement) {
    switch (enforcement) {
        case 'deny':
            return 'error';
        case 'warn':
            return 'warning';
        case 'audit':
        case 'off':
            return 'note';
    }
}

;// CONCATENATED MODULE: ./build/src/report/sarif-results.js





const mostRelated = 100;
function sarifResults(reported, ruleIds, decision) {
    const indexes = new Map(ruleIds.map((id, index) => [id, index]));
    const expiries = new Map(decision.exceptions.map(({ id, expires }) => [id, expires]));
    return reported.map((one) => toResult(one, indexes.get(one.result.rule) ?? -1, expiries));
}
function toResult({ result, finding }, ruleIndex, expiries) {
    const { message, remediation, location, related, exception, introduced, severity, confidence, enforcement } = finding;
    const relatedLocations = related.slice(0, mostRelated).map((one, index) => ({
        id: index + 1,
        ...sarifLocation(one.location, []),
        message: { text: sarifText(one.message) },
    }));
    return {
        ruleId: result.rule,
        ruleIndex,
        level: sarifLevel(enforcement),
        message: { text: remediation === '' ? sarifText(message) : `${sarifText(message)}\n\nFix: ${sarifText(remediation)}` },
        locations: [sarifLocation(location, related)],
        ...(relatedLocations.length === 0 ? {} : { relatedLocations }),
        partialFingerprints: { 'interlock/v1': finding.fingerprint },
        baselineState: introduced ? 'new' : 'unchanged',
        ...(exception === undefined ? {} : { suppressions: [suppressionOf(exception, expiries)] }),
        properties: { severity, confidence, enforcement },
    };
}
function suppressionOf(id, expiries) {
    const expires = expiries.get(id);
    const until = expires === undefined ? '' : `, until ${(0,printable.printable)(expires)}`;
    return { kind: 'external', status: 'accepted', justification: (0,inert_line/* inertLine */.F)(`Exception ${(0,printable.printable)(id)} of the policy${until}`) };
}

;// CONCATENATED MODULE: ./build/src/report/author-markdown.js
function authorMarkdown(text) {
    return text
        .split('`')
        .map((part, index) => (index % 2 === 0 ? part.replaceAll('<', '&lt;') : part))
        .join('`');
}

;// CONCATENATED MODULE: ./build/src/core/controls.js
const frameworks = {
    'OWASP-NHI': 'OWASP Non-Human Identities Top 10, 2025',
    'NIST-CSF': 'NIST Cybersecurity Framework 2.0',
    'NIST-800-207': 'NIST SP 800-207, zero trust tenets',
    'OWASP-CICD': 'OWASP Top 10 CI/CD Security Risks',
    SLSA: 'SLSA 1.2',
    SSDF: 'NIST SP 800-218 (SSDF) 1.1',
};

;// CONCATENATED MODULE: ./build/src/report/sarif-taxonomies.js


function sarifTaxonomies(catalogue) {
    const controls = catalogue.flatMap((meta) => meta.controls);
    return frameworksOf(controls).map((name) => ({
        name,
        shortDescription: { text: frameworks[name] },
        isComprehensive: false,
        taxa: idsOf(controls, name).map((id) => ({ id })),
    }));
}
function sarifRelationships(controls, taxonomies) {
    const isFirst = (control, at) => controls.findIndex(({ framework, id }) => framework === control.framework && id === control.id) === at;
    return controls.filter(isFirst).flatMap(({ framework, id }) => {
        const at = taxonomies.findIndex(({ name }) => name === framework);
        const index = taxonomies[at]?.taxa.findIndex((taxon) => taxon.id === id) ?? -1;
        return index < 0 ? [] : [{ target: { id, index, toolComponent: { name: framework, index: at } }, kinds: ['relevant'] }];
    });
}
function frameworksOf(controls) {
    const all = ['OWASP-NHI', 'NIST-CSF', 'NIST-800-207', 'OWASP-CICD', 'SLSA', 'SSDF'];
    return all.filter((name) => controls.some(({ framework }) => framework === name));
}
function idsOf(controls, name) {
    return [...new Set(controls.filter(({ framework }) => framework === name).map(({ id }) => id))].toSorted(core_location/* compareText */.n6);
}

;// CONCATENATED MODULE: ./build/src/report/sarif-rules.js


const mostTags = 10;
function sarifRules(catalogue, taxonomies) {
    return catalogue.map((meta) => toRule(meta, taxonomies));
}
function toRule(meta, taxonomies) {
    const { level, problem, score } = scales[meta.severity];
    const [family = ''] = meta.id.split('/');
    return {
        id: meta.id,
        name: nameOf(meta.id),
        shortDescription: { text: meta.title },
        fullDescription: { text: meta.rationale },
        help: {
            text: `${meta.rationale}\n\nHow to put it right: ${meta.remediation}`,
            markdown: authorMarkdown(`${meta.rationale}\n\n**How to put it right:** ${meta.remediation}`),
        },
        defaultConfiguration: { level },
        relationships: sarifRelationships(meta.controls, taxonomies),
        properties: {
            tags: ['security', family, ...new Set(meta.controls.map(({ framework, id }) => `${framework}/${id}`))].slice(0, mostTags),
            precision: meta.lifecycle === 'experimental' ? 'medium' : 'high',
            'problem.severity': problem,
            'security-severity': score,
        },
    };
}
function nameOf(id) {
    return id
        .split(/[/-]/)
        .map((word) => word.slice(0, 1).toUpperCase() + word.slice(1))
        .join('');
}
const scales = {
    critical: { level: 'error', problem: 'error', score: '9.5' },
    high: { level: 'error', problem: 'error', score: '8.0' },
    medium: { level: 'warning', problem: 'warning', score: '5.5' },
    low: { level: 'note', problem: 'recommendation', score: '2.5' },
    info: { level: 'note', problem: 'recommendation', score: '0.0' },
};

;// CONCATENATED MODULE: ./build/src/report/to-sarif.js





const mostResults = 5_000;
function toSarif(decision, catalogue) {
    return {
        $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
        version: '2.1.0',
        runs: [runOf(decision, catalogue)],
    };
}
function runOf(decision, catalogue) {
    const taxonomies = sarifTaxonomies(catalogue);
    const rules = sarifRules(catalogue, taxonomies);
    const reported = (0,report_reported/* reportedOf */.H)(decision).toSorted(report_reported/* byWeight */.I);
    const kept = reported.slice(0, mostResults);
    return {
        tool: {
            driver: {
                name: decision.tool.name,
                semanticVersion: decision.tool.version,
                rules,
                supportedTaxonomies: taxonomies.map(({ name }, index) => ({ name, index })),
            },
        },
        taxonomies,
        automationDetails: { id: `interlock/${decision.stage}/` },
        columnKind: 'utf16CodeUnits',
        invocations: [
            {
                executionSuccessful: decision.counts.errors === 0,
                exitCode: decision.exitCode,
                toolExecutionNotifications: sarifNotifications(decision, reported.length - kept.length),
            },
        ],
        ...provenanceOf(decision),
        results: sarifResults(kept, rules.map(({ id }) => id), decision),
    };
}
function provenanceOf({ server, repository, commit }) {
    if (repository === undefined || commit === undefined)
        return {};
    const path = repository.split('/').map(encodeURIComponent).join('/');
    return { versionControlProvenance: [{ repositoryUri: `${server ?? 'https://github.com'}/${path}`, revisionId: commit }] };
}


/***/ }),

/***/ 7842:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ toSummary)
});

// EXTERNAL MODULE: ./build/src/report/binding-text.js
var binding_text = __webpack_require__(7153);
// EXTERNAL MODULE: ./build/src/report/counts-line.js
var counts_line = __webpack_require__(7373);
// EXTERNAL MODULE: ./build/src/report/markdown-text.js
var markdown_text = __webpack_require__(1675);
// EXTERNAL MODULE: ./build/src/report/plural.js
var plural = __webpack_require__(8916);
// EXTERNAL MODULE: ./build/src/report/short-digest.js
var short_digest = __webpack_require__(9607);
// EXTERNAL MODULE: ./build/src/report/shorten.js
var shorten = __webpack_require__(1669);
;// CONCATENATED MODULE: ./build/src/report/deploy-rows.js




const shown = 8;
const longestName = 200;
function deployRows({ subjects, approvals }) {
    const artifacts = subjects.map(({ name, digest }) => `${code(name)} (${code((0,short_digest/* shortDigest */.V)(digest))})`);
    const words = approvals.filter(({ state }) => state !== 'pending').map(wordOf);
    return [
        ...(artifacts.length === 0 ? [] : [['Artifacts', lines(artifacts, 'artifact')]]),
        ...(words.length === 0 ? [] : [['Approvals', lines(words, 'approval')]]),
    ];
}
function wordOf({ by, isApp, state, environments }) {
    const who = by === undefined ? 'an account that is gone' : `${code(by)}${isApp ? ' (an App)' : ''}`;
    return `${state} by ${who} for ${environments.slice(0, shown).map(code).join(', ')}`;
}
function lines(all, what) {
    const left = all.length - shown;
    return [...all.slice(0, shown), ...(left > 0 ? [`and ${(0,plural/* plural */.L)(left, `more ${what}`)}`] : [])].join('<br>');
}
function code(text) {
    return (0,markdown_text/* markdownCode */.D9)((0,shorten/* shorten */.m)(text, longestName));
}

;// CONCATENATED MODULE: ./build/src/report/utf8-length.js
function utf8Length(text) {
    let bytes = 0;
    for (const character of text) {
        const code = character.codePointAt(0) ?? 0;
        bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    }
    return bytes;
}

;// CONCATENATED MODULE: ./build/src/report/fit-sections.js


function fitSections(head, sections, limitBytes) {
    const total = utf8Length(head);
    if (total > limitBytes)
        return cutTo(head, limitBytes);
    let room = limitBytes - total;
    let text = head;
    for (const section of sections) {
        const fitted = fitSection(section, room);
        text += fitted;
        room -= utf8Length(fitted);
    }
    return text;
}
function fitSection({ open, rows, close, what }, room) {
    const frame = utf8Length(open) + utf8Length(close);
    const last = leftOut(rows.length, what);
    let left = room - frame - utf8Length(last);
    const kept = [];
    for (const row of rows) {
        left -= utf8Length(row) + 1;
        if (left < 0)
            break;
        kept.push(row);
    }
    if (kept.length === 0)
        return utf8Length(last) <= room && rows.length > 0 ? last : '';
    const body = `${open}${kept.join('\n')}\n${close}`;
    return kept.length === rows.length ? body : `${body}${leftOut(rows.length - kept.length, what)}`;
}
function leftOut(count, what) {
    return `\n**${(0,plural/* plural */.L)(count, what)} left out here for their size; the decision file has all.**\n`;
}
function cutTo(text, limitBytes) {
    let room = limitBytes;
    let kept = '';
    for (const character of text) {
        room -= utf8Length(character);
        if (room < 0)
            break;
        kept += character;
    }
    return kept;
}

// EXTERNAL MODULE: ./build/src/report/judged-text.js
var judged_text = __webpack_require__(2063);
// EXTERNAL MODULE: ./build/src/report/requests-text.js
var requests_text = __webpack_require__(5922);
// EXTERNAL MODULE: ./build/src/report/shortest-way.js
var shortest_way = __webpack_require__(9190);
// EXTERNAL MODULE: ./build/src/report/gap-item.js
var gap_item = __webpack_require__(1390);
// EXTERNAL MODULE: ./build/src/report/listing.js
var listing = __webpack_require__(8084);
// EXTERNAL MODULE: ./build/src/report/place-text.js
var place_text = __webpack_require__(3803);
// EXTERNAL MODULE: ./build/src/report/reported.js
var report_reported = __webpack_require__(3861);
// EXTERNAL MODULE: ./build/src/report/undecided.js
var undecided = __webpack_require__(3921);
// EXTERNAL MODULE: ./build/src/report/unknown-group.js
var unknown_group = __webpack_require__(7476);
;// CONCATENATED MODULE: ./build/src/report/summary-sections.js









const longestText = 600;
const shownOfGroup = 8;
function summarySections(decision) {
    const reported = (0,report_reported/* reportedOf */.H)(decision).toSorted(report_reported/* byWeight */.I);
    const of = (group) => reported.filter((one) => one.group === group);
    const sections = [
        findingTable('Denied', 'denied finding', of('denied')),
        errorTable(decision),
        unknownTable((0,unknown_group/* unknownGroups */.r)(decision)),
        findingTable('Warned', 'warning', of('warned')),
        exceptionTable(decision),
        folded(findingTable('Audited', 'audited finding', of('audited')), 'recorded only'),
        factTable(decision),
        layerTable(decision),
    ];
    return sections.filter(({ rows }) => rows.length > 0);
}
function findingTable(title, what, reported) {
    const open = `\n### ${title} (${reported.length})\n\n| Severity | Where | What, and how to put it right | Rule |\n| --- | --- | --- | --- |\n`;
    return { open, rows: reported.map(findingRow), close: '', what };
}
function findingRow({ result, finding }) {
    const fix = finding.remediation === '' ? '' : `<br>**Fix:** ${cell(finding.remediation)}`;
    return row([finding.severity, summary_sections_code((0,place_text/* placeText */.Z)(finding.location)), `${cell(finding.message)}${fix}`, summary_sections_code(result.rule)]);
}
function errorTable({ results }) {
    const broken = results.filter(({ outcome }) => outcome === 'error');
    return {
        open: `\n### Broken (${broken.length})\n\n| Rule | What happened |\n| --- | --- |\n`,
        rows: broken.map(({ rule, reason }) => row([summary_sections_code(rule), cell(reason)])),
        close: '',
        what: 'broken rule',
    };
}
function unknownTable(groups) {
    const rules = new Set(groups.flatMap((group) => group.rules)).size;
    const denying = new Set(groups.flatMap((group) => group.denying)).size;
    return {
        open: `${detailsOpen((0,undecided/* undecided */.o)(rules, denying), denying > 0)}| Why | What | How to have it decided | Rules |\n| --- | --- | --- | --- |\n`,
        rows: groups.map(unknownRow),
        close: detailsClose,
        what: 'cause',
    };
}
function unknownRow({ because, denying, rules, gaps, remedies }) {
    const items = gaps.slice(0, shownOfGroup).map((one) => `${cell((0,gap_item/* gapItem */.c)(one))}: ${cell(one.why)}`);
    if (gaps.length > shownOfGroup)
        items.push(`and ${gaps.length - shownOfGroup} more`);
    const why = denying.length === 0 ? because : `${because} (**denies**)`;
    return row([why, items.join('<br>'), remedies.slice(0, shownOfGroup).map(cell).join('<br>'), (0,listing/* listing */.R)(rules.map(summary_sections_code), shownOfGroup * 2)]);
}
function exceptionTable({ exceptions }) {
    const count = exceptions.reduce((sum, { findings }) => sum + findings, 0);
    return {
        open: `${detailsOpen(`${(0,plural/* plural */.L)(count, 'finding')} covered by an exception`, false)}| Exception | Rule | Findings | Until |\n| --- | --- | --- | --- |\n`,
        rows: exceptions.map(({ id, rule, findings, expires }) => row([summary_sections_code(id), summary_sections_code(rule), String(findings), cell(expires)])),
        close: detailsClose,
        what: 'exception',
    };
}
function factTable({ facts }) {
    return {
        open: `${detailsOpen(`${(0,plural/* plural */.L)(facts.length, 'fact')} and where each was observed`, false)}| Fact | State | Source |\n| --- | --- | --- |\n`,
        rows: facts.map(({ name, source, state }) => row([summary_sections_code(name), state, cell(source)])),
        close: detailsClose,
        what: 'fact',
    };
}
function layerTable({ policy }) {
    return {
        open: `${detailsOpen(`${(0,plural/* plural */.L)(policy.layers.length, 'policy layer')}, strongest first`, false)}| Source | Digest |\n| --- | --- |\n`,
        rows: policy.layers.map(({ source, digest }) => row([summary_sections_code(source), summary_sections_code(digest)])),
        close: detailsClose,
        what: 'policy layer',
    };
}
function folded(section, note) {
    const count = (0,plural/* plural */.L)(section.rows.length, 'finding');
    const table = section.open.slice(section.open.indexOf('| Severity'));
    return { ...section, open: `${detailsOpen(`${count} ${note}`, false)}${table}`, close: detailsClose };
}
function detailsOpen(title, isOpen) {
    return `\n<details${isOpen ? ' open' : ''}><summary>${title}</summary>\n\n`;
}
const detailsClose = '\n</details>\n';
function row(cells) {
    return `| ${cells.join(' | ')} |`;
}
function cell(text) {
    return (0,markdown_text/* markdownText */.p7)((0,shorten/* shorten */.m)(text, longestText));
}
function summary_sections_code(text) {
    return (0,markdown_text/* markdownCode */.D9)((0,shorten/* shorten */.m)(text, longestText));
}

// EXTERNAL MODULE: ./build/src/report/verdict-line.js
var verdict_line = __webpack_require__(2704);
;// CONCATENATED MODULE: ./build/src/report/to-summary.js












const to_summary_longestText = 1_000;
const noticesShown = 20;
const layersShown = 8;
function toSummary(decision, { limitBytes }) {
    return fitSections(headOf(decision), summarySections(decision), limitBytes);
}
function headOf(decision) {
    const way = (0,shortest_way/* shortestWay */.e)(decision);
    const parts = [
        `## Interlock: ${titleOf(decision)}`,
        `**${(0,markdown_text/* markdownText */.p7)((0,verdict_line/* verdictLine */.M)(decision))}**`,
        ...(way === undefined ? [] : [...(way.why === '' ? [] : [`**Why:** ${to_summary_cell(way.why)}`]), wayOn(way)]),
        ...(decision.notices.length === 0 ? [] : [noticesOf(decision)]),
        factsOf(decision),
    ];
    return `${parts.join('\n\n')}\n`;
}
function titleOf({ verdict, enforced }) {
    if (verdict === 'allow')
        return 'allowed';
    return enforced ? 'denied' : 'would have denied';
}
function wayOn({ place, text }) {
    const lead = place === '' ? '**First:**' : `**First**, ${(0,markdown_text/* markdownCode */.D9)(place)}:`;
    const cut = (0,shorten/* shorten */.m)(text, to_summary_longestText);
    const [first = '', ...more] = cut.split('\n');
    return more.length === 0 ? `${lead} ${(0,markdown_text/* markdownText */.p7)(first)}` : `${lead} ${(0,markdown_text/* markdownText */.p7)(first)}\n\n${(0,markdown_text/* markdownBlock */.dI)(more.join('\n'))}`;
}
function noticesOf({ notices }) {
    return notices
        .slice(0, noticesShown)
        .map((notice) => `- ${to_summary_cell(notice)}`)
        .join('\n');
}
function factsOf(decision) {
    const { stage, whyStage, binding, policy } = decision;
    const requests = (0,requests_text/* requestsText */.s)(decision);
    const layers = policy.layers.slice(0, layersShown).map(({ source, digest }) => `${codeCell(source)} (${codeCell((0,short_digest/* shortDigest */.V)(digest))})`);
    const rows = [
        ['Stage', `${stage}: ${to_summary_cell(whyStage)}`],
        ['Judged', judged(decision)],
        ...deployRows(decision),
        ['Policy', layers.join('<br>')],
        ['Binding', to_summary_cell((0,binding_text/* bindingText */.z)(binding))],
        ...(requests === undefined ? [] : [['Requests', requests]]),
    ];
    return [`| Counts | ${(0,counts_line/* countsLine */.J)(decision)} |`, '| :-- | :-- |', ...rows.map(([name, value]) => `| ${name} | ${value} |`)].join('\n');
}
function judged(decision) {
    const { repository, commit, base, event, environment } = decision;
    const parts = [`${(0,judged_text/* judgedText */.X)(decision)} of`, repository === undefined ? 'the working directory' : codeCell(repository)];
    if (commit !== undefined)
        parts.push(`at ${codeCell(commit)}`);
    if (base !== undefined)
        parts.push(`compared with ${codeCell(base)}`);
    if (event !== undefined)
        parts.push(`on ${codeCell(event)}`);
    if (environment !== undefined)
        parts.push(`for ${codeCell(environment)}`);
    return parts.join(' ');
}
function to_summary_cell(text) {
    return (0,markdown_text/* markdownText */.p7)((0,shorten/* shorten */.m)(text, to_summary_longestText));
}
function codeCell(text) {
    return (0,markdown_text/* markdownCode */.D9)((0,shorten/* shorten */.m)(text, to_summary_longestText));
}


/***/ })

};
