export const id = 304;
export const ids = [304];
export const modules = {

/***/ 8084:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ listing)
/* harmony export */ });
function listing(names, most) {
    const shown = names.slice(0, most).join(', ');
    return names.length > most ? `${shown} and ${names.length - most} more` : shown;
}


/***/ }),

/***/ 3861:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ reportedOf),
/* harmony export */   I: () => (/* binding */ byWeight)
/* harmony export */ });
/* harmony import */ var _core_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5068);
/* harmony import */ var _core_location_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4582);
/* harmony import */ var _core_stage_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6335);



function reportedOf(decision) {
    return decision.results.flatMap((result) => result.findings.map((finding) => ({ result, finding, group: groupOf(finding) })));
}
function groupOf({ enforcement, exception, introduced }) {
    if (exception !== undefined)
        return 'excepted';
    if (enforcement === 'deny')
        return 'denied';
    if (enforcement === 'warn')
        return 'warned';
    return introduced ? 'audited' : 'old';
}
function byWeight(a, b) {
    return (weightOf(b) - weightOf(a) ||
        (0,_core_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .severityRank */ .qs)(b.finding.severity) - (0,_core_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .severityRank */ .qs)(a.finding.severity) ||
        (0,_core_location_js__WEBPACK_IMPORTED_MODULE_1__/* .compareLocations */ .Qr)(a.finding.location, b.finding.location));
}
function weightOf({ finding }) {
    return finding.exception === undefined ? _core_stage_js__WEBPACK_IMPORTED_MODULE_2__/* .enforcements */ .g2.indexOf(finding.enforcement) : -1;
}


/***/ }),

/***/ 8304:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   toAnnotations: () => (/* binding */ toAnnotations)
/* harmony export */ });
/* harmony import */ var _core_location_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4582);
/* harmony import */ var _listing_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8084);
/* harmony import */ var _place_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3803);
/* harmony import */ var _plural_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8916);
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
        .filter(({ group, finding }) => group === 'warned' && finding.introduced)
        .map((one) => ofFinding(one, 'warning'));
    return withinLimits([...denials, ...warnings], decision);
}
function withinLimits(all, { run }) {
    const kept = ['error', 'warning'].flatMap((level) => all.filter((one) => one.level === level).slice(0, mostOfKind));
    const left = all.length - kept.length;
    if (left === 0)
        return kept;
    const where = run === undefined ? 'listed by the other formats' : 'in the job summary';
    const message = `${(0,_plural_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .L)(left, 'more finding')} of this run ${left === 1 ? 'is' : 'are'} ${where}; GitHub shows ${mostOfKind} annotations of a kind`;
    return [...kept, { level: 'notice', title: 'Interlock', message, ...placeOf(undefined) }];
}
function ofFinding({ result, finding, group }, level) {
    const lines = [...texts(finding.message)];
    if (!(0,_core_location_js__WEBPACK_IMPORTED_MODULE_5__/* .isFileLocation */ .Cq)(finding.location))
        lines.unshift((0,_place_text_js__WEBPACK_IMPORTED_MODULE_0__/* .placeText */ .Z)(finding.location));
    if (finding.remediation !== '')
        lines.push(...texts(`Fix: ${finding.remediation}`));
    const effect = group !== 'denied' ? 'warns' : level === 'error' ? 'denies' : 'would deny';
    const title = `Interlock ${effect} (${finding.severity})`;
    return { level, title, message: [...lines, `(${(0,_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g)(result.rule)})`].join('\n'), ...placeOf(finding.location) };
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
        `(${(0,_listing_js__WEBPACK_IMPORTED_MODULE_7__/* .listing */ .R)(denying.map(_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g), rulesShown)})`,
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
            `(${(0,_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g)(rule)})`,
        ].join('\n'),
        ...placeOf(undefined),
    }));
}
function texts(text) {
    return (0,_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printableLines */ .f)((0,_shorten_js__WEBPACK_IMPORTED_MODULE_8__/* .shorten */ .m)(text, longestText));
}
function placeOf(location) {
    if (location === undefined || !(0,_core_location_js__WEBPACK_IMPORTED_MODULE_5__/* .isFileLocation */ .Cq)(location)) {
        return { file: undefined, startLine: undefined, endLine: undefined, startColumn: undefined, endColumn: undefined };
    }
    const { path, start, end } = location;
    const isOneLine = start.line === end.line;
    return {
        file: (0,_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g)(path),
        startLine: start.line,
        endLine: end.line,
        startColumn: isOneLine ? start.column : undefined,
        endColumn: isOneLine ? end.column : undefined,
    };
}


/***/ }),

/***/ 3921:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ undecided)
/* harmony export */ });
/* harmony import */ var _plural_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8916);

function undecided(rules, denying) {
    const text = `${(0,_plural_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .L)(rules, 'rule')} could not be decided`;
    if (denying === 0)
        return text;
    return denying === rules ? `${text}, which denies` : `${text}, ${denying} of them ${denying === 1 ? 'denies' : 'deny'}`;
}


/***/ }),

/***/ 7476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ deniesByUnknown),
/* harmony export */   r: () => (/* binding */ unknownGroups)
/* harmony export */ });
function unknownGroups(decision) {
    const groups = new Map();
    for (const result of decision.results) {
        for (const one of result.gaps) {
            const draft = groups.get(one.cause) ?? {
                cause: one.cause,
                rules: new Set(),
                denying: new Set(),
                gaps: new Map(),
                remedies: new Set(),
            };
            groups.set(one.cause, draft);
            draft.rules.add(result.rule);
            if (deniesByUnknown(result) && one.isOld !== true)
                draft.denying.add(result.rule);
            draft.gaps.set(JSON.stringify([one.item, one.why, one.location?.path, one.location?.start]), one);
            draft.remedies.add(one.remedy ?? texts[one.cause].remedy);
        }
    }
    return [...groups.values()].map(toGroup).toSorted((a, b) => Math.sign(b.denying.length) - Math.sign(a.denying.length));
}
function toGroup({ cause, rules, denying, gaps, remedies }) {
    return {
        cause,
        because: texts[cause].because,
        rules: [...rules],
        denying: [...denying],
        gaps: [...gaps.values()],
        remedies: [...remedies].filter((text) => text !== ''),
    };
}
function deniesByUnknown(result) {
    return result.gaps.length > 0 && result.outcome !== 'error' && result.unknownEnforcement === 'deny';
}
const texts = {
    forbidden: { because: 'the token lacks a permission', remedy: 'Grant the named permission in the `permissions:` of the job.' },
    absent: {
        because: 'the platform answered "not found", which may also mean a missing permission',
        remedy: 'Check the name, and grant the job read access to it.',
    },
    limited: { because: "the platform's rate limit is used up", remedy: 'Run the job again when the limit has been reset.' },
    outage: { because: 'the platform did not answer, or answered with an error', remedy: 'Run the job again when the platform answers.' },
    unsupported: {
        because: 'this server does not offer what is asked',
        remedy: 'Set `on-unknown: warn` for these rules if you accept that.',
    },
    'no-token': { because: 'only an administration token can see it', remedy: 'Give `admin-token` to one central posture workflow.' },
    offline: {
        because: 'nothing is asked of the platform in this run',
        remedy: 'Run `interlock check --repo OWNER/NAME` with a token in GH_TOKEN.',
    },
    invalid: { because: 'what was read is not valid', remedy: 'Put the named place right; the line says what is wrong there.' },
    limit: { because: "it is over one of Interlock's limits", remedy: 'Make it smaller, or split it.' },
    truncated: { because: 'the answer is not complete', remedy: 'Run the job again; if it stays so, split what is read.' },
    empty: { because: 'nothing was found where something must be', remedy: 'Check that the job looks at the right repository and commit.' },
    unresolvable: { because: 'the files alone do not tell', remedy: 'Write the value out where an expression or a claim stands.' },
};


/***/ })

};
