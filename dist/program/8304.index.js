export const id = 8304;
export const ids = [8304];
export const modules = {

/***/ 98304:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   toAnnotations: () => (/* binding */ toAnnotations)
/* harmony export */ });
/* harmony import */ var _core_location_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(54582);
/* harmony import */ var _listing_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(48084);
/* harmony import */ var _place_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63803);
/* harmony import */ var _plural_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(48916);
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1319);
/* harmony import */ var _reported_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33861);
/* harmony import */ var _shorten_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(51669);
/* harmony import */ var _undecided_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(63921);
/* harmony import */ var _unknown_group_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67476);









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
    if (location === undefined || !(0,_core_location_js__WEBPACK_IMPORTED_MODULE_4__/* .isFileLocation */ .Cq)(location)) {
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


/***/ })

};
