export const id = 5984;
export const ids = [9686,5984,8592];
export const modules = {

/***/ 33098:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ attestationRows),
/* harmony export */   w: () => (/* binding */ attestationCount)
/* harmony export */ });
/* harmony import */ var _plural_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48916);

function attestationRows({ subjects }) {
    return subjects.flatMap(({ name, attestations }) => attestations.toSorted((a, b) => b.satisfies.length - a.satisfies.length).map((one) => toRow(name, one)));
}
function toRow(artifact, { predicateType, signer, root, signedAt, satisfies }) {
    return { artifact, what: predicateType ?? 'its bytes', signer, root, signedAt: signedAt ?? 'at no known time', satisfies };
}
function attestationCount({ subjects }) {
    const signed = subjects.filter(({ attestations }) => attestations.length > 0).length;
    const count = subjects.reduce((sum, { attestations }) => sum + attestations.length, 0);
    return `${(0,_plural_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .L)(count, 'signature')} of ${(0,_plural_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .L)(signed, 'artifact')} ${count === 1 ? 'holds' : 'hold'}`;
}


/***/ }),

/***/ 67153:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ bindingText)
/* harmony export */ });
function bindingText({ value, reason, remedy }) {
    if (value)
        return `yes: ${reason}`;
    return remedy === '' ? `no: ${reason}` : `no: ${reason}. To make it binding, ${remedy}`;
}


/***/ }),

/***/ 97373:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ countsLine)
/* harmony export */ });
/* harmony import */ var _plural_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48916);

function countsLine({ counts }) {
    const { denied, warned, audited, excepted, old, unknown, errors } = counts;
    return [
        `${denied} denied`,
        `${warned} warned`,
        ...(audited > 0 ? [`${audited} audited`] : []),
        ...(excepted > 0 ? [`${excepted} excepted`] : []),
        ...(old > 0 ? [`${old} old (the base has them too)`] : []),
        ...(unknown > 0 ? [`${(0,_plural_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .L)(unknown, 'rule')} unknown`] : []),
        ...(errors > 0 ? [(0,_plural_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .L)(errors, 'error')] : []),
    ].join(', ');
}


/***/ }),

/***/ 8784:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ denyingRules)
/* harmony export */ });
/* harmony import */ var _core_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45068);
/* harmony import */ var _unknown_group_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67476);


function denyingRules({ results }) {
    const idsOf = (denies) => results.filter(denies).map(({ rule }) => rule);
    const byFinding = results.filter((result) => severestDenied(result) >= 0).toSorted((a, b) => severestDenied(b) - severestDenied(a));
    return {
        byFinding: byFinding.map(({ rule }) => rule),
        byUnknown: idsOf(_unknown_group_js__WEBPACK_IMPORTED_MODULE_0__/* .deniesByUnknown */ .Q),
        byError: idsOf(({ outcome }) => outcome === 'error'),
    };
}
function severestDenied({ findings }) {
    const denied = findings.filter(({ enforcement, exception }) => enforcement === 'deny' && exception === undefined);
    return denied.reduce((most, { severity }) => Math.max(most, (0,_core_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .severityRank */ .qs)(severity)), -1);
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

/***/ 23475:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ inertLine)
/* harmony export */ });
function inertLine(line) {
    return line.replaceAll('##[', '#\\u{23}[').replace(/^(\s*):(?=:)/u, '$1\\u{3a}');
}


/***/ }),

/***/ 12063:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ judgedText)
/* harmony export */ });
/* harmony import */ var _plural_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48916);

function judgedText({ judged: { workflows, actions } }) {
    return actions === 0 ? (0,_plural_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .L)(workflows, 'workflow') : `${(0,_plural_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .L)(workflows, 'workflow')}, ${(0,_plural_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .L)(actions, 'action')}`;
}


/***/ }),

/***/ 48084:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ listing)
/* harmony export */ });
function listing(names, most) {
    const shown = names.slice(0, most).join(', ');
    return names.length > most ? `${shown} and ${names.length - most} more` : shown;
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

/***/ 33861:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ reportedOf),
/* harmony export */   I: () => (/* binding */ byWeight)
/* harmony export */ });
/* harmony import */ var _core_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45068);
/* harmony import */ var _core_location_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54582);
/* harmony import */ var _core_stage_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16335);



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

/***/ 75922:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ requestsText)
/* harmony export */ });
function requestsText({ telemetry: { api } }) {
    if (api.calls === 0)
        return undefined;
    return api.remaining === undefined
        ? `${api.calls} to the API`
        : `${api.calls} to the API; ${api.remaining} are left of the token's limit`;
}


/***/ }),

/***/ 9607:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ shortDigest)
/* harmony export */ });
function shortDigest(digest) {
    const [algorithm = '', hex = ''] = digest.split(':');
    return hex === '' ? digest.slice(0, 12) : `${algorithm}:${hex.slice(0, 12)}`;
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

/***/ 29190:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ shortestWay)
/* harmony export */ });
/* harmony import */ var _gap_item_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91390);
/* harmony import */ var _place_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63803);
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1319);
/* harmony import */ var _reported_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33861);
/* harmony import */ var _shorten_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(51669);
/* harmony import */ var _unknown_group_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67476);






const longestItem = 300;
function shortestWay(decision) {
    if (decision.verdict === 'allow')
        return undefined;
    const [heaviest] = (0,_reported_js__WEBPACK_IMPORTED_MODULE_4__/* .reportedOf */ .H)(decision)
        .filter(({ group }) => group === 'denied')
        .toSorted(_reported_js__WEBPACK_IMPORTED_MODULE_4__/* .byWeight */ .I);
    if (heaviest !== undefined) {
        const { location, message, remediation } = heaviest.finding;
        return { place: (0,_place_text_js__WEBPACK_IMPORTED_MODULE_1__/* .placeText */ .Z)(location), why: message, text: remediation };
    }
    const broken = decision.results.find(({ outcome }) => outcome === 'error');
    if (broken !== undefined) {
        return {
            place: broken.rule,
            why: broken.reason,
            text: broken.remedy === '' ? 'Report this with the decision file; until then use an earlier version.' : broken.remedy,
        };
    }
    const [group] = (0,_unknown_group_js__WEBPACK_IMPORTED_MODULE_3__/* .unknownGroups */ .r)(decision).filter(({ denying }) => denying.length > 0);
    if (group !== undefined)
        return { place: firstOf(group), why: whyOf(group), text: group.remedies[0] ?? group.because };
    return { place: '', why: '', text: decision.reasons[0] ?? 'Read the decision file.' };
}
function firstOf({ gaps: [first] }) {
    return first === undefined ? '' : (0,_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g)((0,_shorten_js__WEBPACK_IMPORTED_MODULE_5__/* .shorten */ .m)((0,_gap_item_js__WEBPACK_IMPORTED_MODULE_0__/* .gapItem */ .c)(first), longestItem));
}
function whyOf({ because, gaps: [first] }) {
    return first === undefined ? because : `${because}: ${first.why}`;
}


/***/ }),

/***/ 39686:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ toText)
});

// EXTERNAL MODULE: ./build/src/core/location.js
var core_location = __webpack_require__(54582);
// EXTERNAL MODULE: ./build/src/report/attestation-rows.js
var attestation_rows = __webpack_require__(33098);
// EXTERNAL MODULE: ./build/src/report/binding-text.js
var binding_text = __webpack_require__(67153);
// EXTERNAL MODULE: ./build/src/report/counts-line.js
var counts_line = __webpack_require__(97373);
// EXTERNAL MODULE: ./build/src/report/gap-item.js
var gap_item = __webpack_require__(91390);
// EXTERNAL MODULE: ./build/src/report/inert-line.js
var inert_line = __webpack_require__(23475);
// EXTERNAL MODULE: ./build/src/report/judged-text.js
var judged_text = __webpack_require__(12063);
// EXTERNAL MODULE: ./build/src/report/listing.js
var listing = __webpack_require__(48084);
;// CONCATENATED MODULE: ./build/src/report/paint.js
function paint(isColour) {
    const wrap = (open, close) => (text) => isColour ? `\u001b[${open}m${text}\u001b[${close}m` : text;
    return { bold: wrap(1, 22), dim: wrap(2, 22), red: wrap(31, 39), yellow: wrap(33, 39), green: wrap(32, 39), cyan: wrap(36, 39) };
}

// EXTERNAL MODULE: ./build/src/report/place-text.js
var place_text = __webpack_require__(63803);
// EXTERNAL MODULE: ./build/src/report/plural.js
var plural = __webpack_require__(48916);
// EXTERNAL MODULE: ./build/src/report/printable.js
var printable = __webpack_require__(1319);
// EXTERNAL MODULE: ./build/src/report/reported.js
var report_reported = __webpack_require__(33861);
// EXTERNAL MODULE: ./build/src/report/requests-text.js
var requests_text = __webpack_require__(75922);
// EXTERNAL MODULE: ./build/src/report/short-digest.js
var short_digest = __webpack_require__(9607);
// EXTERNAL MODULE: ./build/src/report/shorten.js
var shorten = __webpack_require__(51669);
// EXTERNAL MODULE: ./build/src/report/shortest-way.js
var shortest_way = __webpack_require__(29190);
// EXTERNAL MODULE: ./build/src/report/undecided.js
var undecided = __webpack_require__(63921);
// EXTERNAL MODULE: ./build/src/report/unknown-group.js
var unknown_group = __webpack_require__(67476);
// EXTERNAL MODULE: ./build/src/report/verdict-line.js
var verdict_line = __webpack_require__(82704);
;// CONCATENATED MODULE: ./build/src/report/to-text.js




















const longestText = 2_000;
const gapsShown = 3;
const attestationsShown = 8;
const rulesShown = 6;
const remembered = 20;
const manyFindings = 20;
function toText(decision, { isColour, isVerbose }) {
    const terms = { colour: paint(isColour), isVerbose };
    const reported = (0,report_reported/* reportedOf */.H)(decision);
    const blocks = [
        ...findingBlocks(reported, terms),
        brokenLines(decision, terms),
        unknownLines(decision, terms),
        countedLines(decision, reported, terms),
        attestationLines(decision, terms),
        decision.notices.map((notice) => `${terms.colour.cyan('note')}  ${to_text_short(notice)}`),
        verdictLines(decision, terms),
    ];
    const text = blocks.filter((lines) => lines.length > 0).map((lines) => lines.map(inert_line/* inertLine */.F).join('\n'));
    return `${text.join('\n\n')}\n`;
}
function findingBlocks(reported, terms) {
    const files = new Map();
    for (const one of reported.filter(({ group }) => terms.isVerbose || group === 'denied' || group === 'warned')) {
        const name = (0,core_location/* locationName */.zb)(one.finding.location);
        const file = files.get(name) ?? [];
        file.push(one);
        files.set(name, file);
    }
    const weight = (file) => (file.some(({ group }) => group === 'denied') ? 0 : 1);
    const told = { first: new Map(), shown: 0 };
    return [...files.entries()]
        .toSorted(([nameA, a], [nameB, b]) => weight(a) - weight(b) || (0,core_location/* compareText */.n6)(nameA, nameB))
        .map(([, file]) => file.toSorted(report_reported/* byWeight */.I).flatMap((one) => findingLines(one, told, terms)));
}
function findingLines({ result, finding, group }, told, { colour, isVerbose }) {
    const place = (0,place_text/* placeText */.Z)(finding.location);
    const first = told.first.get(finding.remediation);
    const isNear = first !== undefined && told.shown - first.at <= remembered;
    if (!isNear)
        told.first.set(finding.remediation, { place, at: told.shown });
    told.shown += 1;
    const remedy = !isNear || finding.remediation === '' ? finding.remediation : `as for ${first.place} above`;
    return [
        `${colour.bold(place)}  ${mark(group, colour)}  ${finding.severity}  ${colour.dim((0,printable/* printable */.g)(result.rule))}`,
        ...indented(finding.message, '  '),
        ...(finding.exception === undefined ? [] : [`  covered by exception ${(0,printable/* printable */.g)(finding.exception)}`]),
        ...fixLines(remedy, colour),
        ...(isVerbose ? finding.related.map(relatedLine) : []),
    ];
}
function mark(group, colour) {
    switch (group) {
        case 'denied':
            return colour.red('deny');
        case 'warned':
            return colour.yellow('warn');
        case 'audited':
            return 'audit';
        case 'old':
            return 'old';
        case 'excepted':
            return 'excepted';
    }
}
function relatedLine({ location, message }) {
    return `  see ${(0,place_text/* placeText */.Z)(location)}: ${to_text_short(message)}`;
}
function brokenLines(decision, { colour }) {
    return decision.results
        .filter(({ outcome }) => outcome === 'error')
        .flatMap(({ rule, reason }) => [`${colour.red('error')}  ${(0,printable/* printable */.g)(rule)} broke and judged nothing`, `  ${to_text_short(reason)}`]);
}
function unknownLines(decision, terms) {
    return (0,unknown_group/* unknownGroups */.r)(decision).flatMap((group) => unknownGroupLines(group, terms));
}
function unknownGroupLines({ because, denying, rules, gaps, remedies }, { colour, isVerbose }) {
    const shown = isVerbose ? gaps.length : gapsShown;
    const names = colour.dim(`(${(0,listing/* listing */.R)(rules.map(printable/* printable */.g), isVerbose ? rules.length : rulesShown)})`);
    const effect = denying.length > 0 ? colour.red('deny') : colour.yellow('unknown');
    return [
        `${effect}  ${(0,undecided/* undecided */.o)(rules.length, denying.length)}: ${because} ${names}`,
        ...gaps.slice(0, shown).map((one) => `  ${to_text_short((0,gap_item/* gapItem */.c)(one))}: ${to_text_short(one.why)}`),
        ...(gaps.length > shown ? [`  and ${gaps.length - shown} more`] : []),
        ...remedies.slice(0, isVerbose ? remedies.length : gapsShown).flatMap((remedy) => fixLines(remedy, colour)),
    ];
}
function countedLines(decision, reported, { isVerbose }) {
    const numberOf = (group) => reported.filter((one) => one.group === group).length;
    const lines = [];
    if (numberOf('audited') > 0)
        lines.push(`audited   ${(0,plural/* plural */.L)(numberOf('audited'), 'finding')} recorded only${isVerbose ? '' : whereListed(decision)}`);
    for (const { id, rule, findings, expires } of decision.exceptions) {
        lines.push(`excepted  ${(0,plural/* plural */.L)(findings, 'finding')} of ${(0,printable/* printable */.g)(rule)} by ${(0,printable/* printable */.g)(id)}, until ${(0,printable/* printable */.g)(expires)}`);
    }
    if (!isVerbose)
        return lines;
    for (const { rule, outcome, reason } of decision.results) {
        if (outcome === 'not-applicable')
            lines.push(`not applicable  ${(0,printable/* printable */.g)(rule)}: ${to_text_short(reason)}`);
    }
    return lines;
}
function attestationLines(decision, { isVerbose }) {
    const rows = (0,attestation_rows/* attestationRows */.q)(decision);
    const shown = isVerbose ? rows : rows.slice(0, attestationsShown);
    const lines = shown.map(({ artifact, what, signer, root, signedAt, satisfies }) => {
        const satisfied = satisfies.length === 0 ? 'satisfies nothing' : `satisfies ${satisfies.join(', ')}`;
        return `signed    ${to_text_short(`${artifact}: ${what} by ${signer} (${root}, ${signedAt}), ${satisfied}`)}`;
    });
    const left = rows.length - shown.length;
    return left === 0 ? lines : [...lines, `          and ${(0,plural/* plural */.L)(left, 'more signature')}`];
}
function whereListed({ run }) {
    return run === undefined ? '; --verbose lists them' : '; the job summary lists them';
}
function verdictLines(decision, { colour, isVerbose }) {
    const { binding, policy, stage, whyStage, verdict } = decision;
    const way = (0,shortest_way/* shortestWay */.e)(decision);
    const requests = (0,requests_text/* requestsText */.s)(decision);
    const emphasis = verdict === 'allow' ? colour.green : colour.red;
    const layers = policy.layers.map(({ source, digest }) => `${to_text_short(source)} (${(0,printable/* printable */.g)(isVerbose ? digest : (0,short_digest/* shortDigest */.V)(digest))})`);
    return [
        colour.bold(emphasis((0,verdict_line/* verdictLine */.M)(decision))),
        `  counts   ${(0,counts_line/* countsLine */.J)(decision)}`,
        ...ruleLines(decision),
        `  judged   ${(0,judged_text/* judgedText */.X)(decision)}`,
        `  stage    ${stage}: ${to_text_short(whyStage)}`,
        ...layers.map((layer, index) => `${index === 0 ? '  policy   ' : '           '}${layer}`),
        `  binding  ${to_text_short((0,binding_text/* bindingText */.z)(binding))}`,
        ...(requests === undefined ? [] : [`  requests ${requests}`]),
        ...(way === undefined ? [] : firstLines(way.place, way.text)),
    ];
}
function ruleLines(decision) {
    const counted = (0,report_reported/* reportedOf */.H)(decision).filter(({ group }) => group === 'denied' || group === 'warned');
    if (counted.length < manyFindings)
        return [];
    const numbers = new Map();
    for (const { result } of counted)
        numbers.set(result.rule, (numbers.get(result.rule) ?? 0) + 1);
    for (const { rule, omitted } of decision.results)
        for (const { denied, warned } of omitted)
            numbers.set(rule, (numbers.get(rule) ?? 0) + denied + warned);
    return [...numbers]
        .toSorted(([ruleA, a], [ruleB, b]) => b - a || (0,core_location/* compareText */.n6)(ruleA, ruleB))
        .map(([rule, number], index) => `${index === 0 ? '  by rule  ' : '           '}${number} ${(0,printable/* printable */.g)(rule)}`);
}
function firstLines(place, text) {
    const [first = '', ...more] = indented(text, '           ');
    const lead = place === '' ? '' : `${place}: `;
    return [`  first    ${lead}${first.trimStart()}`, ...more];
}
function fixLines(remedy, colour) {
    const [first = '', ...more] = indented(remedy, '    ');
    return first.trim() === '' ? [] : [`  ${colour.green('fix:')} ${first.trimStart()}`, ...more];
}
function indented(text, margin) {
    return (0,printable/* printableLines */.f)((0,shorten/* shorten */.m)(text, longestText)).map((line) => `${margin}${line}`);
}
function to_text_short(text) {
    return (0,printable/* printable */.g)((0,shorten/* shorten */.m)(text, longestText));
}


/***/ }),

/***/ 63921:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ undecided)
/* harmony export */ });
/* harmony import */ var _plural_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48916);

function undecided(rules, denying) {
    const text = `${(0,_plural_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .L)(rules, 'rule')} could not be decided`;
    if (denying === 0)
        return text;
    return denying === rules ? `${text}, which denies` : `${text}, ${denying} of them ${denying === 1 ? 'denies' : 'deny'}`;
}


/***/ }),

/***/ 67476:
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


/***/ }),

/***/ 82704:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ verdictLine)
/* harmony export */ });
/* harmony import */ var _denying_rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8784);
/* harmony import */ var _is_about_gate_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52140);
/* harmony import */ var _listing_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(48084);
/* harmony import */ var _plural_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48916);
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1319);





const namedRules = 6;
function verdictLine(decision) {
    if (decision.verdict === 'allow')
        return `allow: ${allowParts(decision).join('; ')}`;
    return `${decision.enforced ? 'deny' : 'would have denied'}: ${denyParts(decision).join('; ')}`;
}
function denyParts(decision) {
    const { byFinding, byUnknown, byError } = (0,_denying_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .denyingRules */ .G)(decision);
    const otherUnknown = decision.counts.unknown - byUnknown.length;
    const parts = [];
    if (byError.length > 0)
        parts.push(`${(0,_plural_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .L)(byError.length, 'rule')} broke, so nothing is proven (${named(byError)})`);
    if (byFinding.length > 0) {
        const of = byFinding.length > 1 ? ` of ${byFinding.length} rules` : '';
        parts.push(`${(0,_plural_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .L)(decision.counts.denied, 'finding')}${of} must be put right (${named(byFinding)})`);
    }
    if (byUnknown.length > 0)
        parts.push(`${(0,_plural_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .L)(byUnknown.length, 'rule')} could not be decided, which denies (${named(byUnknown)})`);
    if (parts.length === 0)
        parts.push((0,_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g)(decision.reasons[0] ?? 'no reason is recorded'));
    if (otherUnknown > 0)
        parts.push(`${byUnknown.length > 0 ? `${otherUnknown} more` : (0,_plural_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .L)(otherUnknown, 'rule')} could not be decided`);
    return parts;
}
function allowParts(decision) {
    const { counts, results } = decision;
    const passed = results.filter(({ outcome, rule }) => outcome === 'pass' && !(0,_is_about_gate_js__WEBPACK_IMPORTED_MODULE_3__/* .isAboutGate */ .P)(rule)).length;
    const parts = [];
    if (isObserving(decision))
        parts.push(decision.isPartial ? 'no rule that was asked for denies at this stage' : 'observing, nothing can be denied');
    parts.push(`${(0,_plural_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .L)(passed, 'rule')} passed`);
    if (counts.warned > 0)
        parts.push((0,_plural_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .L)(counts.warned, 'warning'));
    if (counts.audited > 0)
        parts.push(`${(0,_plural_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .L)(counts.audited, 'finding')} recorded only`);
    if (counts.excepted > 0)
        parts.push(`${(0,_plural_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .L)(counts.excepted, 'finding')} excepted`);
    if (counts.unknown > 0)
        parts.push(`${(0,_plural_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .L)(counts.unknown, 'rule')} could not be decided`);
    return parts;
}
function isObserving({ results }) {
    return results.length > 0 && results.every(({ rule, enforcement }) => enforcement !== 'deny' || (0,_is_about_gate_js__WEBPACK_IMPORTED_MODULE_3__/* .isAboutGate */ .P)(rule));
}
function named(rules) {
    return (0,_listing_js__WEBPACK_IMPORTED_MODULE_4__/* .listing */ .R)(rules.map(_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g), namedRules);
}


/***/ })

,

/***/ 43422:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ openArtifacts)
});

// EXTERNAL MODULE: ./build/src/core/facts.js
var facts = __webpack_require__(6214);
;// CONCATENATED MODULE: ./build/src/adapters/npm/limits.js
const npmLimits = {
    packages: 100,
    document: 16 * 1024 * 1024,
    tarball: 1024 * 1024 * 1024,
    attestations: 64,
    documentTime: 20_000,
    tarballTime: 60_000,
    deadline: 120_000,
    abreast: 8,
};

;// CONCATENATED MODULE: ./build/src/adapters/npm/open-packages.js


function openPackages(network) {
    const address = network?.npmRegistry;
    if (network === undefined || address === undefined)
        return noPackages(network === undefined ? offline : noRegistry);
    const { transport, userAgent } = network;
    let opened;
    const open = () => {
        opened ??= __webpack_require__.e(/* import() */ 6411).then(__webpack_require__.bind(__webpack_require__, 86411)).then(({ npmRegistry }) => npmRegistry({ address, transport, userAgent, limits: npmLimits }));
        return opened;
    };
    return {
        resolve: async (named) => (await open()).resolve(named),
        attestations: async (purls, signal) => (await open()).attestations(purls, signal),
    };
}
const offline = {
    cause: 'offline',
    why: 'no registry is asked in this run',
    remedy: 'run `check` without `--offline`, or name its tarball as a file',
};
const noRegistry = {
    cause: 'empty',
    why: 'no registry is named in which the package could be looked up',
    remedy: 'give the https address of its registry: `npm-registry` of the Action, `--npm-registry` on the command line',
};
function noPackages(reason) {
    const gapFor = (item) => (0,facts/* gap */.rQ)({ item, ...reason });
    return { resolve: async ({ purl }) => gapFor(purl), attestations: async (purls) => purls.map(gapFor) };
}

;// CONCATENATED MODULE: ./build/src/adapters/artifacts/open-artifacts.js

function openArtifacts(settings) {
    const packages = openPackages(settings.network);
    let opened;
    let verifier;
    const open = () => {
        opened ??= __webpack_require__.e(1305).then(__webpack_require__.bind(__webpack_require__, 11305)).then(({ diskArtifacts }) => diskArtifacts(settings, packages));
        return opened;
    };
    return {
        artifacts: {
            stage: async (lines) => (await open()).stage(lines),
            readBundles: async (paths) => (await open()).readBundles(paths),
        },
        packages,
        verifier: {
            begin: (subjects, bundles) => {
                open()
                    .then((opening) => opening.begin?.(subjects, bundles))
                    .catch(() => undefined);
            },
            verify: async (...asked) => {
                verifier = await open();
                return verifier.verify(...asked);
            },
            trusting: async (named) => {
                verifier = await open();
                return verifier.trusting(named);
            },
            roots: () => verifier?.roots() ?? [],
        },
    };
}


/***/ }),

/***/ 75582:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ diskTree)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_location_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54582);
/* harmony import */ var _error_code_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78420);
/* harmony import */ var _tree_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10710);





const entryLimit = 50_000;
const link = 'is a symbolic link; GitHub reads regular files only';
function diskTree(root) {
    const plainDirectories = new Set();
    return {
        source: 'disk',
        list: async (paths) => paths.map((path) => listDirectory(root, path, plainDirectories)),
        read: async (paths) => paths.map((path) => readText(root, path, plainDirectories)),
    };
}
function listDirectory(root, path, plainDirectories) {
    const obstacle = obstacleOnTheWay(root, path, plainDirectories);
    if (obstacle !== undefined)
        return { ...obstacle, path };
    try {
        const place = placeOf(root, path);
        const stats = path === '' ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(place)) : (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(place);
        if (stats.isSymbolicLink())
            return { state: 'unreadable', path, cause: 'invalid', why: link };
        if (!stats.isDirectory())
            return { state: 'absent', path };
        const entries = entriesOf(place);
        if (entries !== undefined)
            return { state: 'entries', path, entries };
        return { state: 'unreadable', path, cause: 'limit', why: `has more than ${entryLimit} entries, the limit for one directory` };
    }
    catch (error) {
        return { ...obstacleOf(error), path };
    }
}
function entriesOf(place) {
    const directory = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.opendirSync)(place);
    const entries = [];
    try {
        for (let entry = directory.readSync(); entry !== null; entry = directory.readSync()) {
            if (entries.length === entryLimit)
                return undefined;
            entries.push({ name: entry.name, kind: kindOf(entry) });
        }
    }
    finally {
        directory.closeSync();
    }
    return entries.toSorted((a, b) => (0,_core_location_js__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n6)(a.name, b.name));
}
function kindOf(entry) {
    if (entry.isFile())
        return 'file';
    if (entry.isDirectory())
        return 'directory';
    return entry.isSymbolicLink() ? 'link' : 'other';
}
function readText(root, path, plainDirectories) {
    const obstacle = path === '' ? directoryRefusal : obstacleOnTheWay(root, path, plainDirectories);
    if (obstacle !== undefined)
        return { ...obstacle, path };
    if ((0,_tree_path_js__WEBPACK_IMPORTED_MODULE_3__/* .isScrubbedName */ .AJ)(path))
        return { state: 'unreadable', path, cause: 'invalid', why: _tree_path_js__WEBPACK_IMPORTED_MODULE_3__/* .scrubbedName */ .AR };
    try {
        const place = placeOf(root, path);
        const refusal = refusalOf((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(place));
        if (refusal !== undefined)
            return { ...refusal, path };
        const bytes = bytesOf(place);
        return bytes instanceof Uint8Array ? decode(bytes, path) : { ...bytes, path };
    }
    catch (error) {
        return { ...obstacleOf(error), path };
    }
}
const directoryRefusal = { state: 'unreadable', cause: 'invalid', why: 'is a directory, where a file must be' };
function refusalOf(stats) {
    if (stats.isSymbolicLink())
        return { state: 'unreadable', cause: 'invalid', why: link };
    if (stats.isDirectory())
        return directoryRefusal;
    if (!stats.isFile())
        return { state: 'unreadable', cause: 'invalid', why: 'is neither a regular file nor a directory; GitHub reads regular files only' };
    return stats.size > _tree_path_js__WEBPACK_IMPORTED_MODULE_3__/* .fileLimit */ .ub ? { state: 'unreadable', cause: 'limit', why: (0,_tree_path_js__WEBPACK_IMPORTED_MODULE_3__/* .overFileLimit */ .ye)(stats.size) } : undefined;
}
const openFlags = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW ?? 0) | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0);
function bytesOf(place) {
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(place, openFlags);
    try {
        const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file);
        const refusal = refusalOf(stats);
        if (refusal !== undefined)
            return refusal;
        const bytes = new Uint8Array(stats.size + 1);
        let length = 0;
        for (let read = -1; read !== 0 && length < bytes.length; length += read)
            read = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, bytes, length, bytes.length - length, null);
        if (length > stats.size)
            return { state: 'unreadable', cause: 'invalid', why: 'grew while it was read' };
        return bytes.subarray(0, length);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
    }
}
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
function decode(bytes, path) {
    try {
        return { state: 'text', path, text: utf8.decode(bytes) };
    }
    catch {
        return { state: 'unreadable', path, cause: 'invalid', why: 'is not valid UTF-8' };
    }
}
function obstacleOnTheWay(root, path, plainDirectories) {
    const why = (0,_tree_path_js__WEBPACK_IMPORTED_MODULE_3__/* .pathProblem */ .z9)(path) ?? (node_path__WEBPACK_IMPORTED_MODULE_1__.sep === '\\' && /[\\:]/.test(path) ? 'has a character that separates paths on this system' : undefined);
    if (why !== undefined)
        return { state: 'unreadable', cause: 'invalid', why };
    for (const directory of (0,_tree_path_js__WEBPACK_IMPORTED_MODULE_3__/* .directoriesAbove */ .jH)(path)) {
        if (plainDirectories.has(directory))
            continue;
        const obstacle = directoryObstacle(root, directory);
        if (obstacle !== undefined)
            return obstacle;
        plainDirectories.add(directory);
    }
    return undefined;
}
function directoryObstacle(root, directory) {
    try {
        const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(placeOf(root, directory));
        if (stats.isSymbolicLink())
            return { state: 'unreadable', cause: 'invalid', why: `lies behind ${JSON.stringify(directory)}, which ${link}` };
        return stats.isDirectory() ? undefined : { state: 'absent' };
    }
    catch (error) {
        return obstacleOf(error);
    }
}
function placeOf(root, path) {
    return path === '' ? root : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path);
}
function obstacleOf(error) {
    const code = (0,_error_code_js__WEBPACK_IMPORTED_MODULE_4__/* .errorCode */ .C)(error);
    switch (code) {
        case 'ENOENT':
        case 'ENOTDIR':
            return { state: 'absent' };
        case 'EACCES':
        case 'EPERM':
            return {
                state: 'unreadable',
                cause: 'forbidden',
                why: `may not be read by this user (${code})`,
                remedy: 'give the user who runs Interlock the right to read it',
            };
        case 'ELOOP':
            return { state: 'unreadable', cause: 'invalid', why: link };
        default:
            return { state: 'unreadable', cause: 'invalid', why: `could not be read (${code})` };
    }
}


/***/ }),

/***/ 78420:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ errorCode)
/* harmony export */ });
function errorCode(error) {
    if (typeof error !== 'object' || error === null || !('code' in error))
        return 'unknown';
    return typeof error.code === 'string' ? error.code.slice(0, 60) : 'unknown';
}


/***/ }),

/***/ 2716:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $n: () => (/* binding */ diskPolicyFiles),
/* harmony export */   CV: () => (/* binding */ rootOfPolicy),
/* harmony export */   vo: () => (/* binding */ githubPolicyFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _disk_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75582);



function githubPolicyFiles(repository, commit, api) {
    return {
        read: async (files) => {
            const others = files.flatMap(({ place, path }) => place.kind === 'commit' ? [{ repository: { owner: place.owner, name: place.name }, commit: place.commit, path }] : []);
            if (others.length < files.length)
                return files.map(({ path }) => unread(path, 'it lies on this machine, and the Action reads policies at a commit'));
            const answer = await api.snapshot({ repository, commit, base: 'none', directories: [], files: [], policy: undefined, others });
            if (answer.state !== 'value')
                return files.map(({ path }) => ({ state: 'unreadable', path, cause: answer.state, why: answer.why }));
            return files.map(({ path }, index) => answer.value.others[index] ?? unread(path, 'GitHub did not answer for it'));
        },
    };
}
const diskPolicyFiles = {
    read: async (files) => Promise.all(files.map(readFromDisk)),
};
async function readFromDisk({ place, path }) {
    if (place.kind === 'commit')
        return unread(path, 'it lies in a repository, and the command line fetches no policies');
    const [answer] = await (0,_disk_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .diskTree */ .c)(place.path).read([path]);
    return answer ?? unread(path, 'the directory did not answer for it');
}
function unread(path, why) {
    return { state: 'unreadable', path, cause: 'invalid', why };
}
function rootOfPolicy(path) {
    const own = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path));
    for (let directory = own;; directory = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(directory)) {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, '.git')))
            return directory;
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(directory) === directory)
            return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(own) === '.github' ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(own) : own;
    }
}


/***/ }),

/***/ 78592:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readRegularFile: () => (/* binding */ readRegularFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43026);


const bytesLimit = 256 * 1024;
function readRegularFile(path) {
    try {
        const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0));
        try {
            const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file);
            if (!stats.isFile())
                throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InterlockError */ .sv('INPUT_UNREADABLE', `'${path}' is no regular file; give one`);
            if (stats.size > bytesLimit)
                throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InterlockError */ .sv('POLICY_UNREADABLE', `the policy '${path}' has ${stats.size} bytes; at most ${bytesLimit} are read`);
            return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'utf8');
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
        }
    }
    catch (cause) {
        if (cause instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InterlockError */ .sv)
            throw cause;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InterlockError */ .sv('INPUT_UNREADABLE', `'${path}' could not be read; give an existing file`, { cause });
    }
}


/***/ }),

/***/ 39412:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ openRegistries)
/* harmony export */ });
function openRegistries(settings) {
    let opened;
    return {
        signatures: async (image, signal) => {
            opened ??= __webpack_require__.e(4428).then(__webpack_require__.bind(__webpack_require__, 24428)).then(({ startRegistries }) => startRegistries(settings));
            return (await opened).signatures(image, signal);
        },
    };
}


/***/ }),

/***/ 10710:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AJ: () => (/* binding */ isScrubbedName),
/* harmony export */   AR: () => (/* binding */ scrubbedName),
/* harmony export */   jH: () => (/* binding */ directoriesAbove),
/* harmony export */   ub: () => (/* binding */ fileLimit),
/* harmony export */   ye: () => (/* binding */ overFileLimit),
/* harmony export */   z9: () => (/* binding */ pathProblem)
/* harmony export */ });
/* unused harmony export pathLimit */
const pathLimit = 4096;
const fileLimit = 1024 * 1024;
function overFileLimit(bytes) {
    return `is ${bytes} bytes long, over the limit of ${fileLimit} bytes (1 MiB) for one file`;
}
function pathProblem(path) {
    if (path === '')
        return undefined;
    if (path.length > pathLimit)
        return `is a path of ${path.length} characters, over the limit of ${pathLimit}`;
    if (path.includes('\0'))
        return 'is a path with a NUL character, which no file can have';
    if (path.startsWith('/'))
        return 'is an absolute path; write it relative to the root of the repository';
    const odd = path.split('/').find((segment) => segment === '' || segment === '.' || segment === '..');
    if (odd === '..')
        return 'leads out of its directory with `..`; write the path from the root of the repository';
    return odd === undefined ? undefined : 'has an empty or `.` segment; write the path from the root of the repository';
}
function isScrubbedName(name) {
    return name.includes('\uFFFD');
}
const scrubbedName = 'has a name that is not UTF-8, so it cannot be told from another; rename it';
function directoriesAbove(path) {
    const segments = path.split('/').slice(0, -1);
    return segments.map((_, index) => segments.slice(0, index + 1).join('/'));
}


/***/ }),

/***/ 84725:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ isDevice),
/* harmony export */   x: () => (/* binding */ writeText)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);

const descriptors = { stdout: 1, stderr: 2 };
const streamed = new Set();
function writeText(output, text) {
    let rest = Buffer.from(text);
    if (process.platform === 'win32' || streamed.has(output)) {
        process[output].write(rest);
        return;
    }
    try {
        while (rest.length > 0)
            rest = rest.subarray((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(descriptors[output], rest));
    }
    catch {
        streamed.add(output);
        process[output].write(rest);
    }
}
function isDevice(output) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(descriptors[output]).isCharacterDevice();
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 29276:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ exitCodeOf),
/* harmony export */   k: () => (/* binding */ errorText)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43026);
/* harmony import */ var _report_printable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1319);


function errorText(error) {
    if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InterlockError */ .sv)) {
        return `interlock: internal error: ${(0,_report_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g)((0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOfError */ .TX)(error))}\n`;
    }
    const place = error.place === undefined ? '' : `${(0,_report_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g)(error.place.path)}:${error.place.line}:${error.place.column}: `;
    const lines = error.message.split('\n').map(_report_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g).join('\n');
    return `interlock: ${place}${lines}\n`;
}
function exitCodeOf(error) {
    return error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InterlockError */ .sv ? error.exitCode : 4;
}


/***/ }),

/***/ 53232:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ verifyOptions)
/* harmony export */ });
/* harmony import */ var _inputs_command_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46497);

const verifyOptions = new Map([
    [
        'bundle',
        {
            value: 'FILE',
            isMultiple: true,
            description: 'Sigstore bundle: one as JSON, or one a line in a `.jsonl` file; may be given several times.',
        },
    ],
    ['identity', { value: 'SAN', description: "The whole subject alternative name that the signer's certificate must have." }],
    ['issuer', { value: 'URL|none', description: 'The issuer that the certificate must name, exactly; `none` demands that it names none.' }],
    [
        'key',
        {
            value: 'FILE',
            description: 'In place of --identity and --issuer: the public key that must have signed (PEM); its bundle needs no certificate and no log.',
        },
    ],
    ...(0,_inputs_command_line_js__WEBPACK_IMPORTED_MODULE_0__/* .optionsNamed */ .Yi)('trusted-root', 'output'),
    ['format', { value: 'text|json', description: 'What is written to standard output (default `text`).' }],
]);


/***/ }),

/***/ 32401:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ writeResult)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43026);

async function writeResult(text, { output, inputs }, ports) {
    if (output === undefined)
        return ports.writeOut(text);
    const lost = await ports.overwrittenBy(output, inputs);
    if (lost !== undefined)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InterlockError */ .sv('USAGE', `--output ${output} would overwrite ${lost}, which is read here; name another file`);
    return ports.writeFile(output, text);
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

/***/ 74751:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D3: () => (/* binding */ commitOf),
/* harmony export */   VV: () => (/* binding */ modeOf),
/* harmony export */   gV: () => (/* binding */ stageOf)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43026);
/* harmony import */ var _core_stage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16335);


function stageOf(text) {
    if (text === '')
        return undefined;
    const stage = _core_stage_js__WEBPACK_IMPORTED_MODULE_1__/* .stages */ ._$.find((candidate) => candidate === text);
    if (stage === undefined)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InterlockError */ .sv('INPUT_INVALID', `stage '${text}' is not one of ${_core_stage_js__WEBPACK_IMPORTED_MODULE_1__/* .stages */ ._$.join(', ')}`);
    return stage;
}
function modeOf(text) {
    if (text === 'enforce' || text === 'report')
        return text;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InterlockError */ .sv('INPUT_INVALID', `mode '${text}' is not one of enforce, report`);
}
function commitOf(text) {
    if (text === '')
        return undefined;
    if (/^[0-9a-f]{40}$/i.test(text))
        return text.toLowerCase();
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InterlockError */ .sv('INPUT_INVALID', `source-commit ${JSON.stringify(text.slice(0, 100))} is not the full id of a commit, 40 hex digits`);
}


/***/ }),

/***/ 46497:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Du: () => (/* binding */ parseCommandLine),
/* harmony export */   Jr: () => (/* binding */ checkOptions),
/* harmony export */   Yi: () => (/* binding */ optionsNamed)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43026);
/* harmony import */ var _spec_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5816);



const checkOptions = new Map(_spec_js__WEBPACK_IMPORTED_MODULE_2__/* .inputTable */ .Fu.flatMap(([name, { cli }]) => (cli === undefined ? [] : [[name, cli]])));
function optionsNamed(...names) {
    return new Map([...checkOptions].filter(([name]) => names.includes(name)));
}
function parseCommandLine(args, known) {
    const parsed = parse(args, known);
    const options = new Map();
    for (const [name, values] of Object.entries(parsed.values)) {
        if (!Array.isArray(values))
            continue;
        if (values.length > 1 && known.get(name)?.isMultiple !== true)
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InterlockError */ .sv('USAGE', `--${name} is given twice`);
        options.set(name, values.map((value) => (typeof value === 'string' ? value : '')));
    }
    const empty = [...options].find(([name, values]) => known.get(name)?.value !== undefined && values.includes(''));
    if (empty !== undefined)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InterlockError */ .sv('USAGE', `--${empty[0]} needs a value: --${empty[0]} ${known.get(empty[0])?.value}`);
    return { positionals: parsed.positionals, options };
}
function parse(args, known) {
    const options = [...known].map(([name, { value }]) => [name, { type: value === undefined ? 'boolean' : 'string', multiple: true }]);
    try {
        return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({ args: [...args], options: Object.fromEntries(options), strict: true, allowPositionals: true });
    }
    catch (cause) {
        const [why = ''] = (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOfError */ .TX)(cause).split(/\. |\n/);
        const names = [...known.keys()].map((name) => `--${name}`).join(', ');
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InterlockError */ .sv('USAGE', `${why}. This command has ${names === '' ? 'no options' : names}`, { cause });
    }
}


/***/ }),

/***/ 18857:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ registryAddress)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43026);

function registryAddress(text) {
    if (text === undefined)
        return undefined;
    if (!URL.canParse(text))
        throw invalid('is no address');
    const { protocol, hostname, username, password, search, hash } = new URL(text);
    if (username !== '' || password !== '')
        throw invalid('holds a user or password, and registries are asked without');
    const isLocal = /^(localhost|127(\.\d+){3}|\[::1\])$/.test(hostname);
    if (protocol !== 'https:' && !(protocol === 'http:' && isLocal))
        throw invalid('is not https');
    if (search !== '' || hash !== '')
        throw invalid('has a query or fragment, and paths are appended to it');
    return text;
}
function invalid(why) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InterlockError */ .sv('INPUT_INVALID', `the address that \`npm-registry\` names ${why}; write such as https://HOST/PATH`);
}


/***/ }),

/***/ 12979:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ repositoryOf),
/* harmony export */   g: () => (/* binding */ readRunnerContext)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43026);

function readRunnerContext(environment, eventText, told) {
    const event = required(environment, 'GITHUB_EVENT_NAME');
    const payload = eventPayload(eventText);
    const sha = commitOf('GITHUB_SHA', required(environment, 'GITHUB_SHA'));
    return {
        apiUrl: urlOf(environment, 'GITHUB_API_URL'),
        serverUrl: urlOf(environment, 'GITHUB_SERVER_URL'),
        graphqlUrl: urlOf(environment, 'GITHUB_GRAPHQL_URL'),
        repository: repositoryOf(required(environment, 'GITHUB_REPOSITORY')),
        sha,
        ref: environment['GITHUB_REF'] ?? '',
        event,
        baseSha: confirmed('base', shaAt(payload, event === 'merge_group' ? ['merge_group', 'base_sha'] : ['before']), told.base),
        headSha: event === 'pull_request_target' ? headOf(payload, told) : undefined,
        run: runOf(environment, sha, told),
        gate: optional(environment['GITHUB_ACTION_REPOSITORY']),
        temporaryDirectory: required(environment, 'RUNNER_TEMP'),
    };
}
function runOf(environment, sha, { jobWorkflowRef, checkRunId }) {
    const workflowRef = environment['GITHUB_WORKFLOW_REF'] ?? '';
    const attempt = Number(environment['GITHUB_RUN_ATTEMPT'] ?? '1');
    return {
        id: environment['GITHUB_RUN_ID'] ?? '',
        attempt: Number.isInteger(attempt) && attempt > 0 ? attempt : 1,
        workflowRef,
        workflowSha: environment['GITHUB_WORKFLOW_SHA'] ?? '',
        jobWorkflowRef: jobWorkflowRef === '' ? workflowRef : jobWorkflowRef,
        job: environment['GITHUB_JOB'] ?? '',
        actor: environment['GITHUB_ACTOR'] ?? '',
        triggeringActor: environment['GITHUB_TRIGGERING_ACTOR'] ?? '',
        checkRunId,
        sha,
        ref: environment['GITHUB_REF'] ?? '',
        baseBranch: optional(environment['GITHUB_BASE_REF']),
    };
}
function required(environment, name) {
    const value = optional(environment[name]);
    if (value !== undefined)
        return value;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InterlockError */ .sv('INPUT_INVALID', `${name} is not set; the Action runs on a GitHub Actions runner, the command line is dist/cli/index.js`);
}
function optional(value) {
    return value === undefined || value === '' ? undefined : value;
}
function urlOf(environment, name) {
    const text = required(environment, name);
    const isAddress = URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
    if (isAddress)
        return text.replace(/\/+$/, '');
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InterlockError */ .sv('INPUT_INVALID', `${name} is not an http(s) address`);
}
function repositoryOf(text) {
    const match = /^([A-Za-z0-9_.-]+)\/([A-Za-z0-9_.-]+)$/.exec(text);
    const [, owner, name] = match ?? [];
    if (owner === undefined || name === undefined)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InterlockError */ .sv('INPUT_INVALID', `repository '${text}' is not of the form OWNER/NAME`);
    return { owner, name };
}
function commitOf(name, text) {
    if (/^[0-9a-f]{40}$/i.test(text))
        return text.toLowerCase();
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InterlockError */ .sv('INPUT_INVALID', `${name} is not a full commit id of 40 hex digits`);
}
function eventPayload(text) {
    if (text === undefined)
        return undefined;
    try {
        return JSON.parse(text);
    }
    catch (cause) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InterlockError */ .sv('INPUT_INVALID', 'the event file at GITHUB_EVENT_PATH is not JSON; has an earlier step changed it?', {
            cause,
        });
    }
}
function confirmed(what, named, told) {
    if (told === '')
        return undefined;
    if (named === shaOf(told))
        return named;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InterlockError */ .sv('INPUT_INVALID', `the event file at GITHUB_EVENT_PATH names ${named ?? 'no commit'} as ${what}, and the runner ${shaOf(told) ?? 'none'}; an earlier step has changed the file, or the workflow gives the input \`event-${what}\`: make Interlock the first step and leave the input out`);
}
function headOf(payload, told) {
    const head = confirmed('head', shaAt(payload, ['pull_request', 'head', 'sha']), told.head);
    if (head !== undefined)
        return head;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InterlockError */ .sv('INPUT_INVALID', 'the event does not say which commit is the head of the pull request, so there is none to judge');
}
function shaAt(payload, path) {
    let value = payload;
    for (const key of path) {
        if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key))
            return undefined;
        value = Object.entries(value).find(([name]) => name === key)?.[1];
    }
    return typeof value === 'string' ? shaOf(value) : undefined;
}
function shaOf(text) {
    return /^[0-9a-f]{40}$/.test(text) && !/^0+$/.test(text) ? text : undefined;
}


/***/ }),

/***/ 5816:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fu: () => (/* binding */ inputTable)
/* harmony export */ });
/* unused harmony exports inputSpecs, outputSpecs */
const inputSpecs = {
    policy: {
        action: { default: 'base:.github/interlock.yml' },
        cli: { value: 'FILE|preset:NAME' },
        description: 'Where the policy comes from. Action: `base:PATH` (the tip of the default branch), `preset:NAME` or `owner/repo/path@<40 hex>`; never a path of the workspace. Command line: a file (default `.github/interlock.yml` of the directory) or `preset:NAME`.',
    },
    stage: {
        action: {},
        cli: { value: 'merge|deploy|posture' },
        description: 'The point of action. Detected when not given; a milder stage than the detected one is an error.',
    },
    environment: {
        action: {},
        cli: { value: 'NAME' },
        description: 'The environment that is deployed to; makes the stage `deploy`.',
    },
    mode: {
        action: { default: 'enforce' },
        cli: { value: 'enforce|report' },
        description: '`report` says what would have been denied and does not fail; counts only where the policy opens it or there is no policy. Command line: `report` says what would be denied, and exits with 0.',
    },
    token: {
        action: { default: `\${{ github.token }}` },
        description: 'Token with which GitHub is asked; what it may read decides what can be judged.',
    },
    sarif: {
        action: { default: 'false' },
        description: "`true` writes a SARIF 2.1.0 file under the runner's temporary folder; its path is the output `sarif`.",
    },
    'admin-token': {
        action: {},
        description: "Token of an App, for what a job's own token cannot see: `administration: read` for the settings, and for the stored secrets `secrets: read`, `environments: read`, `dependabot-secrets: read` and `agent-secrets: read`. What it lacks is named and left undecided. Refused unless the workflow runs on the default branch.",
    },
    'runner-environment': {
        action: {},
        description: 'Variables of the runner that change how this program connects (`HTTPS_PROXY`, `NODE_EXTRA_CA_CERTS`, ...), `NAME=VALUE` a line. One that is set and not declared with its value is refused.',
    },
    artifacts: {
        action: {},
        description: 'What is deployed, a line each: path globs, `sha256:<64 hex>`, `oci://registry/name@sha256:<64 hex>`, `pkg:npm/NAME@VERSION` (a scope is written `%40scope/`); makes the stage `deploy`. Files are copied read-only, and the output `staged-artifacts` names the copies.',
    },
    bundles: {
        action: {},
        description: 'Sigstore bundle files for the artifacts, a path a line, also lists of attestations as the npm registry and GitHub give them; attestations that GitHub stores are looked up by digest beside them.',
    },
    'npm-registry': {
        action: {},
        cli: { value: 'URL' },
        description: 'Address of the npm registry in which `pkg:npm/NAME@VERSION` is looked up, https and without a token. There is none by default, and no npm configuration is read.',
    },
    'source-commit': {
        action: {},
        cli: { value: 'SHA' },
        description: 'The commit that the artifacts must be built from, 40 hex digits: what an approved build signed at any other one is refused.',
    },
    'job-check-run-id': {
        action: { default: `\${{ job.check_run_id }}` },
        description: 'Which job runs. Filled in by the runner; do not give it.',
        isHidden: true,
    },
    artifact: {
        cli: { value: 'FILE|sha256:HEX', isMultiple: true },
        description: 'What is deployed: a path or glob, a digest, `oci://registry/name@sha256:HEX`, or `pkg:npm/NAME@VERSION`; may be given several times.',
    },
    bundle: { cli: { value: 'FILE', isMultiple: true }, description: 'Sigstore bundle file for the artifacts; may be given several times.' },
    'trusted-root': {
        cli: { value: 'FILE' },
        description: "Sigstore trust root under which alone signatures count, in place of the built-in ones of Sigstore's public instance and GitHub. One with logs for certificates and signatures is judged as the public instance is, any other by signed timestamps.",
    },
    'job-workflow-ref': {
        action: { default: `\${{ job.workflow_ref }}` },
        description: 'Where the running job stands. Filled in by the runner; do not give it.',
        isHidden: true,
    },
    'event-base': {
        action: { default: `\${{ github.event.merge_group.base_sha || github.event.before }}` },
        description: 'What the event says that the change is compared with. Filled in by the runner; do not give it.',
        isHidden: true,
    },
    'event-head': {
        action: { default: `\${{ github.event.pull_request.head.sha }}` },
        description: 'The head of the pull request. Filled in by the runner; do not give it.',
        isHidden: true,
    },
    recursive: { cli: {}, description: 'Judge every directory with `.github/workflows` or an action.yml as a repository of its own.' },
    rule: {
        cli: { value: 'ID', isMultiple: true },
        description: 'Judge only this rule; may be given several times. The verdict is then about these rules alone.',
    },
    offline: {
        cli: {},
        description: 'Ask nothing of GitHub, whatever `--repo` and tokens are there. What only it knows is unknown, counted, and denies nothing.',
    },
    repo: {
        cli: { value: 'OWNER/NAME' },
        description: 'Name of the repository in the directory, for the rules that compare owners. With a token in GH_TOKEN or GITHUB_TOKEN GitHub is asked about it, and what it does not answer counts as unknown.',
    },
    verbose: {
        cli: {},
        description: 'List in the text also what is recorded only, old or excepted, every gap, and the rules that do not apply.',
    },
    format: { cli: { value: 'text|json|sarif|markdown|github' }, description: 'What is written to standard output (default `text`).' },
    output: { cli: { value: 'FILE' }, description: 'Write the result to this file instead of standard output.' },
};
const inputTable = Object.entries(inputSpecs);
const outputSpecs = {
    verdict: '`allow` or `deny`; `deny` from the first statement on until an `allow` was decided.',
    enforced: '`true` when a deny fails the job, `false` with `mode: report`.',
    'exit-reason': '`none`, `violation`, `unknown`, `policy` or `internal`.',
    message: 'The verdict in one line.',
    stage: 'The stage that was judged.',
    'why-stage': 'Why it is this stage.',
    binding: '`true` when the change under judgement could write neither the policy nor the program.',
    'denied-rules': 'Ids of the rules that deny, separated by commas.',
    'denied-count': 'Number of findings that deny.',
    'warned-count': 'Number of findings that warn.',
    'unknown-count': 'Number of rules that could not be decided.',
    decision: 'Path of the decision file (`interlock.decision/v1`).',
    'artifact-digests': 'Digests of what is deployed, `sha256:<64 hex>  name` a line.',
    'staged-artifacts': 'Paths of the read-only copies of the files that were judged, one a line.',
    sarif: 'Path of the SARIF file, when `sarif: true`.',
};


/***/ }),

/***/ 56556:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $0: () => (/* binding */ localPolicySource),
/* harmony export */   Hi: () => (/* binding */ trustedPolicySource),
/* harmony export */   r2: () => (/* binding */ defaultPolicyPath)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43026);

const defaultPolicyPath = '.github/interlock.yml';
const remoteForm = /^([\w.-]+)\/([\w.-]+)\/([^@]+)@([0-9a-f]{40})$/i;
function trustedPolicySource(text) {
    if (text.startsWith('preset:'))
        return { kind: 'preset', name: text.slice('preset:'.length) };
    if (text.startsWith('base:'))
        return { kind: 'base', path: cleanPath(text.slice('base:'.length), text) };
    const remote = remoteForm.exec(text);
    if (remote !== null) {
        const [, owner = '', name = '', path = '', commit = ''] = remote;
        return { kind: 'remote', repository: { owner, name }, path: cleanPath(path, text), commit: commit.toLowerCase() };
    }
    if (/^[\w.-]+\/[\w.-]+\/.+@/.test(text)) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InterlockError */ .sv('POLICY_UNTRUSTED', `policy '${text}' names a ref that can move; write the full commit: owner/repo/path@<40 hex>`);
    }
    const why = 'a change could bring its own policy with it';
    const allowed = `base:${defaultPolicyPath} (the default branch), preset:NAME or owner/repo/path@<40 hex>`;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InterlockError */ .sv('POLICY_UNTRUSTED', `policy '${text}' is a path of the workspace, and ${why}; write ${allowed}`);
}
function localPolicySource(text) {
    if (text === undefined)
        return { kind: 'file', path: defaultPolicyPath, isDefault: true };
    if (text.startsWith('preset:'))
        return { kind: 'preset', name: text.slice('preset:'.length) };
    return { kind: 'file', path: text, isDefault: false };
}
function cleanPath(path, whole) {
    const segments = path.split('/').filter((segment) => segment !== '' && segment !== '.');
    if (segments.length === 0 || segments.includes('..')) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InterlockError */ .sv('POLICY_UNTRUSTED', `policy '${whole}' names no file within its repository; write a path without '..'`);
    }
    return segments.join('/');
}


/***/ }),

/***/ 75984:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  startCli: () => (/* binding */ startCli)
});

// EXTERNAL MODULE: ./build/src/adapters/artifacts/open-artifacts.js + 2 modules
var open_artifacts = __webpack_require__(43422);
;// CONCATENATED MODULE: ./build/src/adapters/delayed-progress.js
function delayedProgress(write, delay) {
    let newest;
    let isLate = false;
    const timer = setTimeout(() => {
        isLate = true;
        if (newest !== undefined)
            write(newest);
    }, delay);
    timer.unref();
    return {
        line: (text) => {
            newest = text;
            if (isLate)
                write(text);
        },
        stop: () => clearTimeout(timer),
    };
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(43026);
// EXTERNAL MODULE: ./build/src/policy/unfetched-layers.js
var unfetched_layers = __webpack_require__(65571);
// EXTERNAL MODULE: ./build/src/adapters/disk-tree.js
var disk_tree = __webpack_require__(75582);
// EXTERNAL MODULE: ./build/src/adapters/policy-files.js
var policy_files = __webpack_require__(2716);
// EXTERNAL MODULE: ./build/src/adapters/read-regular-file.js
var read_regular_file = __webpack_require__(78592);
// EXTERNAL MODULE: ./build/src/core/facts.js
var facts = __webpack_require__(6214);
// EXTERNAL MODULE: ./build/src/core/location.js
var core_location = __webpack_require__(54582);
// EXTERNAL MODULE: ./build/src/adapters/error-code.js
var error_code = __webpack_require__(78420);
;// CONCATENATED MODULE: ./build/src/adapters/repository-roots.js





const rootLimits = { depth: 32, entries: 1_000_000 };
const skipped = new Set(['.git', 'node_modules']);
async function repositoryRoots(start, limits) {
    const search = { start, limits, roots: [], gaps: [], left: limits.entries };
    let level = [''];
    for (let depth = 0; level.length > 0; depth += 1) {
        if (depth > limits.depth) {
            search.gaps.push(...level.map((path) => limitGap(path, `lies deeper than ${limits.depth} levels, the limit for the search`)));
            break;
        }
        level = level.flatMap((path) => enter(path, search));
    }
    return { roots: search.roots.toSorted(core_location/* compareText */.n6), gaps: search.gaps };
}
function enter(path, search) {
    if (search.left <= 0) {
        search.gaps.push(limitGap(path, `was not searched: the limit is ${search.limits.entries} directory entries in all`));
        return [];
    }
    try {
        const entries = entriesOf((0,external_node_path_.join)(search.start, path), search);
        if (search.left <= 0)
            search.gaps.push(limitGap(path, `was not searched to the end: the limit is ${search.limits.entries} directory entries in all`));
        if (isRoot((0,external_node_path_.join)(search.start, path), entries))
            search.roots.push(path);
        const directories = entries.filter((entry) => entry.isDirectory() && !skipped.has(entry.name));
        return directories.map(({ name }) => (path === '' ? name : `${path}/${name}`));
    }
    catch (error) {
        const code = (0,error_code/* errorCode */.C)(error);
        const why = `could not be searched (${code})`;
        search.gaps.push((0,facts/* gap */.rQ)({ item: nameOf(path), cause: code === 'EACCES' || code === 'EPERM' ? 'forbidden' : 'invalid', why }));
        return [];
    }
}
function entriesOf(place, search) {
    const directory = (0,external_node_fs_.opendirSync)(place);
    const entries = [];
    try {
        for (let entry = directory.readSync(); entry !== null && search.left > 0; entry = directory.readSync()) {
            entries.push(entry);
            search.left -= 1;
        }
    }
    finally {
        directory.closeSync();
    }
    return entries;
}
function isRoot(place, entries) {
    return entries.some((entry) => {
        if (entry.name === 'action.yml' || entry.name === 'action.yaml')
            return !entry.isDirectory();
        return entry.name === '.github' && entry.isDirectory() && isDirectory((0,external_node_path_.join)(place, '.github', 'workflows'));
    });
}
function isDirectory(place) {
    return (0,external_node_fs_.lstatSync)(place, { throwIfNoEntry: false })?.isDirectory() === true;
}
function limitGap(path, why) {
    return (0,facts/* gap */.rQ)({ item: nameOf(path), cause: 'limit', why, remedy: 'check its directories one by one' });
}
function nameOf(path) {
    return path === '' ? '.' : path;
}

;// CONCATENATED MODULE: ./build/src/adapters/disk-sources.js








async function diskSources(inputs) {
    const directory = (0,external_node_path_.resolve)(inputs.directory);
    demandDirectory(directory, inputs.directory);
    const { roots, gaps } = inputs.isRecursive ? await repositoryRoots(directory, rootLimits) : { roots: [''], gaps: [] };
    return {
        judged: (0,disk_tree/* diskTree */.c)(directory),
        commit: undefined,
        repositoryId: undefined,
        defaultBranch: undefined,
        now: undefined,
        roots,
        rootGaps: gaps,
        base: undefined,
        started: undefined,
        called: undefined,
        policy: await policyText(inputs, directory),
        named: undefined,
        readRemote: unfetched_layers/* unfetchedLayers */.$,
    };
}
function demandDirectory(directory, given) {
    const found = (0,external_node_fs_.statSync)(directory, { throwIfNoEntry: false });
    if (found?.isDirectory() === true)
        return;
    const why = found === undefined ? 'does not exist' : 'is not a directory';
    throw new errors/* InterlockError */.sv('INPUT_UNREADABLE', `'${given}' ${why}; give the directory of a repository`);
}
async function policyText({ policy }, directory) {
    switch (policy.kind) {
        case 'preset':
            return { state: 'preset', name: policy.name };
        case 'file':
            if (policy.isDefault)
                return defaultPolicy(directory, policy.path);
            return {
                state: 'text',
                source: policy.path,
                path: policy.path,
                text: (0,read_regular_file.readRegularFile)(policy.path),
                place: placeAt((0,policy_files/* rootOfPolicy */.CV)(policy.path)),
            };
        case 'base':
        case 'remote':
            throw new errors/* InterlockError */.sv('USAGE', 'the command line reads a policy from a file or a preset; write --policy FILE or --policy preset:NAME');
    }
}
async function defaultPolicy(directory, path) {
    const [answer] = await (0,disk_tree/* diskTree */.c)(directory).read([path]);
    if (answer === undefined || answer.state === 'absent')
        return { state: 'absent', source: (0,external_node_path_.join)(directory, path) };
    if (answer.state === 'unreadable')
        throw new errors/* InterlockError */.sv('POLICY_UNREADABLE', `the policy ${path} could not be read: ${answer.why}`);
    return { state: 'text', source: path, path, text: answer.text, place: placeAt(directory) };
}
function placeAt(path) {
    return { kind: 'directory', path };
}

// EXTERNAL MODULE: ./build/src/adapters/registry/open-registries.js
var open_registries = __webpack_require__(39412);
// EXTERNAL MODULE: ./build/src/adapters/sha256.js
var sha256 = __webpack_require__(39043);
// EXTERNAL MODULE: ./build/src/adapters/system-clock.js
var system_clock = __webpack_require__(63462);
// EXTERNAL MODULE: ./build/src/adapters/write-text.js
var write_text = __webpack_require__(84725);
// EXTERNAL MODULE: ./build/src/data/tool.js
var tool = __webpack_require__(4930);
// EXTERNAL MODULE: ./build/src/inputs/command-line.js
var command_line = __webpack_require__(46497);
// EXTERNAL MODULE: ./build/src/policy/policy-source.js
var policy_source = __webpack_require__(56556);
// EXTERNAL MODULE: ./build/src/inputs/choices.js
var choices = __webpack_require__(74751);
// EXTERNAL MODULE: ./build/src/inputs/registry-address.js
var registry_address = __webpack_require__(18857);
// EXTERNAL MODULE: ./build/src/inputs/runner-context.js
var runner_context = __webpack_require__(12979);
;// CONCATENATED MODULE: ./build/src/inputs/read-cli-inputs.js





const formats = ['text', 'json', 'sarif', 'markdown', 'github'];
function readCliInputs({ positionals, options }) {
    const [directory = '.', ...more] = positionals;
    if (more.length > 0)
        throw new errors/* InterlockError */.sv('USAGE', `check takes one directory, and got ${positionals.length}: ${positionals.join(' ')}`);
    const last = (name) => options.get(name)?.at(-1);
    const repo = last('repo');
    return Object.freeze({
        launcher: 'cli',
        policy: (0,policy_source/* localPolicySource */.$0)(last('policy')),
        stage: (0,choices/* stageOf */.gV)(last('stage') ?? ''),
        environment: last('environment'),
        mode: (0,choices/* modeOf */.VV)(last('mode') ?? 'enforce'),
        isSarifWanted: false,
        artifacts: options.get('artifact') ?? [],
        bundles: options.get('bundle') ?? [],
        sourceCommit: (0,choices/* commitOf */.D3)(last('source-commit') ?? ''),
        isAdminTokenGiven: false,
        trustedRoot: last('trusted-root'),
        npmRegistry: (0,registry_address/* registryAddress */.M)(last('npm-registry')),
        runner: undefined,
        directory,
        isRecursive: options.has('recursive'),
        isOffline: options.has('offline'),
        rules: options.get('rule') ?? [],
        repository: repo === undefined ? undefined : (0,runner_context/* repositoryOf */._)(repo),
        isVerbose: options.has('verbose'),
        format: formatOf(last('format') ?? 'text'),
        output: last('output'),
    });
}
function formatOf(text) {
    const format = formats.find((candidate) => candidate === text);
    if (format === undefined)
        throw new errors/* InterlockError */.sv('USAGE', `format '${text}' is not one of ${formats.join(', ')}`);
    return format;
}

// EXTERNAL MODULE: ./build/src/report/to-text.js + 1 modules
var to_text = __webpack_require__(39686);
// EXTERNAL MODULE: ./build/src/run.js + 9 modules
var run = __webpack_require__(47185);
// EXTERNAL MODULE: ./build/src/cli/write-result.js
var write_result = __webpack_require__(32401);
;// CONCATENATED MODULE: ./build/src/cli/check.js





async function check(args, ports) {
    const inputs = readCliInputs((0,command_line/* parseCommandLine */.Du)(args, command_line/* checkOptions */.Jr));
    const decision = await (0,run/* run */.e)(inputs, ports.catalogue, ports);
    const isColour = ports.isColour && inputs.output === undefined;
    const text = await render(decision, inputs.format, ports.catalogue, { isColour, isVerbose: inputs.isVerbose });
    await (0,write_result/* writeResult */.Z)(text, { output: inputs.output, inputs: readFor(decision, inputs) }, ports);
    return decision.enforced ? decision.exitCode : 0;
}
function readFor({ subjects }, { directory, policy, bundles, trustedRoot }) {
    const given = policy.kind === 'file' && !policy.isDefault ? [policy.path] : [];
    const own = ['.github', 'action.yml', 'action.yaml'].map((name) => `${directory}/${name}`);
    return [...own, ...given, ...bundles, ...(trustedRoot === undefined ? [] : [trustedRoot]), ...subjects.map(({ name }) => name)];
}
async function render(decision, format, { loadRules }, options) {
    switch (format) {
        case 'text':
            return (0,to_text/* toText */.f)(decision, options);
        case 'json': {
            const { toDecisionJson } = await __webpack_require__.e(/* import() */ 5505).then(__webpack_require__.bind(__webpack_require__, 95505));
            return toDecisionJson(decision);
        }
        case 'sarif': {
            const { toSarif } = await __webpack_require__.e(/* import() */ 9114).then(__webpack_require__.bind(__webpack_require__, 9114));
            const catalogue = (await loadRules()).map(({ meta }) => meta);
            return `${JSON.stringify(toSarif(decision, catalogue), null, 2)}\n`;
        }
        case 'markdown': {
            const { toMarkdown } = await __webpack_require__.e(/* import() */ 2873).then(__webpack_require__.bind(__webpack_require__, 32873));
            return toMarkdown(decision);
        }
        case 'github': {
            const { toAnnotations } = await __webpack_require__.e(/* import() */ 8304).then(__webpack_require__.bind(__webpack_require__, 98304));
            const { formatCommands } = await __webpack_require__.e(/* import() */ 472).then(__webpack_require__.bind(__webpack_require__, 20472));
            return formatCommands(toAnnotations(decision));
        }
    }
}

// EXTERNAL MODULE: ./build/src/cli/error-text.js
var error_text = __webpack_require__(29276);
// EXTERNAL MODULE: ./build/src/inputs/spec.js
var spec = __webpack_require__(5816);
;// CONCATENATED MODULE: ./build/src/cli/help.js

function helpText(commands) {
    const blocks = commands.flatMap(({ usage, summary, options, exitCodes }) => [
        `  ${usage}`,
        `      ${summary}`,
        ...[...options].flatMap(optionLines),
        ...(exitCodes === undefined ? [] : wrapped(`Exit codes: ${exitCodes}`, lineWidth - 6).map((line) => `      ${line}`)),
        '',
    ]);
    return ['interlock: release rules made executable inside the pipeline', '', ...blocks].join('\n');
}
const lineWidth = 120;
const flagWidth = 42;
function optionLines([name, { value, description }]) {
    const flag = `--${name}${value === undefined ? '' : ` ${value}`}`;
    const text = description ?? spec/* inputTable */.Fu.find(([candidate]) => candidate === name)?.[1].description ?? '';
    const lines = wrapped(commandLinePart(text), lineWidth - flagWidth - 9);
    return lines.map((line, index) => `        ${(index === 0 ? flag : '').padEnd(flagWidth)} ${line}`);
}
function wrapped(text, width) {
    const lines = [];
    for (const word of text.split(' ')) {
        const last = lines.at(-1);
        if (last === undefined || last.length + 1 + word.length > width)
            lines.push(word);
        else
            lines[lines.length - 1] = `${last} ${word}`;
    }
    return lines;
}
function commandLinePart(description) {
    const [, own] = description.split('Command line: ');
    const text = (own ?? description).replaceAll('`', '');
    return text.slice(0, 1).toUpperCase() + text.slice(1);
}

// EXTERNAL MODULE: ./build/src/core/unjudged-keys.js
var unjudged_keys = __webpack_require__(7220);
;// CONCATENATED MODULE: ./build/src/policy/requirement-text.js
function requirementText(requirement) {
    const { type, signers, minimum, artifacts, fields, vulnerabilities, maxAgeDays, verifier, resource, level } = requirement;
    const by = signers === undefined ? 'any approved identity' : signers.join(', ');
    const parts = [
        ['of artifacts', artifacts?.join(', ')],
        ['verifier', verifier],
        ['resource', resource],
        ['level', level === undefined ? undefined : `at least ${level}`],
        ...Object.entries(fields).map(([path, condition]) => [path, conditionText(condition)]),
        ...vulnerabilities.map((limits) => ['vulnerabilities', limitsText(limits)]),
        ['age', maxAgeDays === undefined ? undefined : `at most ${maxAgeDays} days`],
    ];
    const said = parts.flatMap(([key, value]) => (value === undefined ? [] : [`${key} ${value}`]));
    const count = minimum === undefined || minimum === 1 ? '' : `${minimum} of `;
    return [`${type} by ${count}${by}`, ...said].join('; ');
}
function conditionText(condition) {
    switch (condition.kind) {
        case 'any-of':
            return condition.values.map((value) => JSON.stringify(value)).join(' or ');
        case 'matches':
            return `like ${condition.pattern}`;
        case 'at-most':
            return `at most ${condition.limit}`;
        case 'at-least':
            return `at least ${condition.limit}`;
    }
}
function limitsText(limits) {
    return Object.entries(limits)
        .map(([severity, limit]) => `${severity} at most ${limit}`)
        .join(', ');
}

;// CONCATENATED MODULE: ./build/src/policy/compared-values.js

function comparedValues({ identities, keys, trustRoots, attestations, tokenClaims, environments, exceptions, }) {
    const approved = Object.entries(identities).map(([name, identity]) => [name, identityText(identity)]);
    const builtIn = 'a workflow of this repository, from its default branch or a protected tag, on a GitHub-hosted runner';
    return [
        ...group('identities', approved.length === 0 ? [['this-repository', `built in: ${builtIn}`]] : approved),
        ...groupOfAny('keys', Object.entries(keys).map(([name, key]) => [name, keyText(key)])),
        ...groupOfAny('trust roots', trustRoots.map((root) => [root.name, rootText(root)])),
        ...group('attestations', Object.entries(attestations).map(([name, requirement]) => [name, requirementText(requirement)])),
        ...group('token claims', Object.entries(tokenClaims)),
        ...group('environments', environments.map((entry) => [entry.pattern, environmentText(entry)])),
        ...group('exceptions', exceptions.map((entry) => [entry.id, exceptionText(entry)])),
    ];
}
function group(title, entries) {
    if (entries.length === 0)
        return [`${title}: none`];
    const width = Math.max(...entries.map(([name]) => name.length));
    return [`${title}:`, ...entries.map(([name, text]) => `  ${name.padEnd(width)}  ${text}`)];
}
function groupOfAny(title, entries) {
    return entries.length === 0 ? [] : group(title, entries);
}
function keyText({ file, sha256, validFrom, validUntil, root }) {
    return [
        fileText(file, sha256),
        ...(validFrom === undefined ? [] : [`valid from ${validFrom}`]),
        ...(validUntil === undefined ? [] : [`valid until ${validUntil}`]),
        ...(root === undefined ? [] : [`time proven by ${root}`]),
    ].join('; ');
}
function rootText({ file, sha256, profile, logEntries, timestamps }) {
    return [
        fileText(file, sha256),
        `profile ${profile}`,
        ...(logEntries === undefined ? [] : [`entries of at least ${logEntries} logs`]),
        ...(timestamps === undefined ? [] : [`times of at least ${timestamps} authorities`]),
    ].join('; ');
}
function fileText(file, sha256) {
    return `${file} with SHA-256 ${sha256}`;
}
function identityText(identity) {
    switch (identity.kind) {
        case 'workflow': {
            const { workflow, workflowSha, workflowRef, sourceRepository, sourceRepositoryId, sourceRef, triggers, runner, issuer } = identity;
            const at = [workflowSha, workflowRef].filter((one) => one !== undefined).join(' and ');
            const source = sourceRepositoryId === undefined ? sourceRepository : `${sourceRepository} (number ${sourceRepositoryId})`;
            const events = triggers === 'any' ? 'any' : triggers.join(', ');
            const more = furtherText(identity);
            return `workflow ${workflow} at ${at}; source ${source} at ${sourceRef}; triggers ${events}; runner ${runner}; issuer ${issuer}${more}`;
        }
        case 'san':
            return `certificate of ${identity.san}; issuer ${identity.issuer}${rootPart(identity.root)}`;
        case 'key':
            return `key ${identity.key}`;
    }
}
function furtherText({ sourceOwnerId, visibility, environment, root }) {
    const parts = [
        ...(sourceOwnerId === undefined ? [] : [`; owner number ${sourceOwnerId}`]),
        ...(visibility === undefined ? [] : [`; visibility ${visibility}`]),
        ...(environment === undefined ? [] : [`; environment ${environment}`]),
    ];
    return `${parts.join('')}${rootPart(root)}`;
}
function rootPart(root) {
    return root === undefined ? '' : `; trust root ${root}`;
}
function environmentText(entry) {
    const parts = [
        ['reviewers', entry.reviewers === undefined ? undefined : `at least ${entry.reviewers}`],
        ['self-review', entry.selfReview],
        ['refs', entry.refs?.join(', ')],
        ['artifacts', entry.artifacts],
        ['approval', entry.approval],
        ['admin-bypass', entry.adminBypass],
        ['window', entry.window],
    ];
    const said = parts.flatMap(([key, value]) => (value === undefined ? [] : [`${key} ${value}`]));
    return said.length === 0 ? 'no values of its own' : said.join('; ');
}
function exceptionText({ rule, where, expires, approvedBy, isFromOrganisation }) {
    const place = Object.entries(where).map(([key, value]) => `${key} ${value}`);
    const what = isFromOrganisation ? 'covers what denies too' : 'covers only what warns';
    return `${rule}, where ${place.join(', ')}; until ${expires}; by ${approvedBy}; ${what}`;
}

// EXTERNAL MODULE: ./build/src/policy/resolve-rule.js
var resolve_rule = __webpack_require__(80447);
// EXTERNAL MODULE: ./build/src/policy/settle-rule.js + 1 modules
var settle_rule = __webpack_require__(90866);
;// CONCATENATED MODULE: ./build/src/policy/explain-policy.js




const width = 'every stage'.length;
const shownStages = ['merge', 'deploy', 'posture'];
function explainPolicy(policy, catalogue) {
    const layers = policy.layers.map(({ source, digest }, index) => `  ${index + 1}. ${source} (${digest})`);
    const rules = catalogue.flatMap((meta) => [meta.id, ...stageLines(policy, meta), ...explain_policy_optionLines(policy, meta)]);
    const notEnforced = (0,unjudged_keys/* unjudgedNotice */.X)(policy);
    return [
        'Layers, strongest first:',
        ...layers,
        ...(policy.isAbsent ? ['  There is no policy file: the preset applies.'] : []),
        ...section('Open to inputs and lower layers', policy.open),
        ...section('What rules compare with', comparedValues(policy)),
        '',
        'Rules, with their level where they are decided (of advice, where that is milder), and what set it:',
        ...rules.map((line) => `  ${line}`),
        ...section('Not enforced', notEnforced === undefined ? [] : [notEnforced]),
        ...section('Not granted', policy.loosenings.map(({ what, wanted, allowed }) => `${what}: wanted ${wanted}; holds ${allowed}`)),
        '',
    ].join('\n');
}
function section(title, lines) {
    return lines.length === 0 ? [] : ['', `${title}:`, ...lines.map((line) => `  ${line}`)];
}
function stageLines(policy, meta) {
    const texts = new Map(shownStages.filter((stage) => meta.stages.includes(stage)).map((stage) => [stage, stageText(policy, meta, stage)]));
    const [first] = texts.values();
    if (first !== undefined && texts.size === shownStages.length && new Set(texts.values()).size === 1)
        return [line('every stage', first)];
    return [...texts].map(([stage, text]) => line(stage, text));
}
function line(stage, text) {
    return `  ${stage.padEnd(width)}  ${text}`;
}
function stageText(policy, meta, stage) {
    const settled = (0,settle_rule/* settleRule */.u)(policy, meta, stage);
    return `${levelText((0,resolve_rule/* resolveRule */.r)(policy, meta, stage)).padEnd(18)}  ${originText(policy, settled, meta)}`;
}
function levelText({ enforcement, adviceEnforcement, denyFrom, onUnknown }) {
    const from = enforcement === 'deny' && denyFrom !== undefined ? ` from ${denyFrom}` : '';
    const advice = adviceEnforcement === enforcement ? '' : `, advice ${adviceEnforcement}`;
    return `${enforcement}${from}${advice}${onUnknown === undefined ? '' : ', on-unknown warn'}`;
}
function originText(policy, { layer, pattern }, meta) {
    const source = policy.layers[layer]?.source ?? 'the preset';
    return pattern === undefined || pattern === meta.id ? source : `${source}, by ${pattern}`;
}
function explain_policy_optionLines(policy, meta) {
    const [stage] = meta.stages;
    if (stage === undefined)
        return [];
    return Object.entries((0,settle_rule/* settleRule */.u)(policy, meta, stage).options).flatMap(([name, value]) => {
        const text = JSON.stringify(value);
        return text === JSON.stringify(meta.options[name]?.default) ? [] : [`  option ${name}: ${text}`];
    });
}

// EXTERNAL MODULE: ./build/src/policy/read-policy.js + 3 modules
var read_policy = __webpack_require__(82113);
// EXTERNAL MODULE: ./build/src/report/plural.js
var plural = __webpack_require__(48916);
// EXTERNAL MODULE: ./build/src/report/printable.js
var printable = __webpack_require__(1319);
;// CONCATENATED MODULE: ./build/src/cli/policy.js









const policyOptions = (0,command_line/* optionsNamed */.Yi)('output');
async function policy(args, ports) {
    const { options, positionals } = (0,command_line/* parseCommandLine */.Du)(args, policyOptions);
    const [action, path = policy_source/* defaultPolicyPath */.r2, ...more] = positionals;
    if (more.length > 0)
        throw new errors/* InterlockError */.sv('USAGE', `policy takes one file, and got ${positionals.length - 1}`);
    const text = await textOf(action, path, ports);
    const output = options.get('output')?.at(-1);
    await (0,write_result/* writeResult */.Z)(text, { output, inputs: [path] }, ports);
    return 0;
}
async function textOf(action, path, ports) {
    const catalogue = (await ports.catalogue.loadRules()).map(({ meta }) => meta);
    const request = { catalogue, hash: ports.hash, place: { kind: 'directory', path: ports.rootOfPolicy(path) } };
    switch (action) {
        case 'schema': {
            const { policyJsonSchema } = await __webpack_require__.e(483).then(__webpack_require__.bind(__webpack_require__, 70483));
            return `${JSON.stringify(policyJsonSchema(catalogue), null, 2)}\n`;
        }
        case 'validate': {
            const read = await (0,read_policy/* readPolicyFile */.B)(path, await ports.readFile(path), request);
            await demandFiles(read, ports);
            const { layers, rules, exceptions } = read;
            const notice = (0,unjudged_keys/* unjudgedNotice */.X)(read);
            const held = [(0,plural/* plural */.L)(layers.length, 'layer'), (0,plural/* plural */.L)(rules.length, 'rule setting'), (0,plural/* plural */.L)(exceptions.length, 'exception')];
            return `${path} is valid: ${held.join(', ')}\n${notice === undefined ? '' : `note  ${notice}\n`}`;
        }
        case 'explain':
            return (0,printable/* printableLines */.f)(explainPolicy(await (0,read_policy/* readPolicyFile */.B)(path, await ports.readFile(path), request), catalogue)).join('\n');
        default:
            throw new errors/* InterlockError */.sv('USAGE', `policy takes validate, explain or schema${action === undefined ? '' : `, not '${action}'`}`);
    }
}
async function demandFiles(policy, { policyFiles, openArtifacts }) {
    if (Object.keys(policy.keys).length + policy.trustRoots.length === 0)
        return;
    const { namedTrust } = await __webpack_require__.e(/* import() */ 204).then(__webpack_require__.bind(__webpack_require__, 87823));
    const named = await namedTrust(policy, policyFiles);
    if ('state' in named)
        throw new errors/* InterlockError */.sv('POLICY_INVALID', `${named.reason}; ${named.remedy}`);
    await openArtifacts(undefined).verifier.trusting(named);
}

;// CONCATENATED MODULE: ./build/src/cli/rules.js



const rulesOptions = new Map([
    ...(0,command_line/* optionsNamed */.Yi)('output'),
    ['format', { value: 'json|markdown', description: 'What is written to standard output (default `markdown`).' }],
]);
async function rules(args, ports) {
    const { options, positionals } = (0,command_line/* parseCommandLine */.Du)(args, rulesOptions);
    if (positionals.length > 0)
        throw new errors/* InterlockError */.sv('USAGE', `rules takes no argument, and got '${positionals.join(' ')}'`);
    const format = options.get('format')?.at(-1) ?? 'markdown';
    if (format !== 'json' && format !== 'markdown')
        throw new errors/* InterlockError */.sv('USAGE', `rules prints json or markdown, not '${format}'`);
    const { rulesJson, rulesMarkdown } = await __webpack_require__.e(/* import() */ 7017).then(__webpack_require__.bind(__webpack_require__, 47017));
    const catalogue = (await ports.catalogue.loadRules()).map(({ meta }) => meta);
    const text = format === 'json' ? rulesJson(catalogue) : rulesMarkdown(catalogue);
    const output = options.get('output')?.at(-1);
    await (0,write_result/* writeResult */.Z)(text, { output, inputs: [] }, ports);
    return 0;
}

// EXTERNAL MODULE: ./build/src/cli/verify-options.js
var verify_options = __webpack_require__(53232);
;// CONCATENATED MODULE: ./build/src/cli/run-command.js









const commands = new Map([
    [
        'check',
        {
            usage: 'interlock check [DIR] [options]',
            summary: 'Judge the pipeline of a repository.',
            options: command_line/* checkOptions */.Jr,
            exitCodes: '0 allow; 1 deny by violations; 2 wrong usage or invalid policy; 3 deny only because something is unknown; 4 internal error or an error of a rule. With --mode report a deny exits with 0 and is said.',
            run: check,
        },
    ],
    [
        'verify',
        {
            usage: 'interlock verify FILE|sha256:HEX --bundle FILE (--identity SAN --issuer URL|none | --key FILE) [options]',
            summary: 'Verify that a signature covers a file and was made by exactly this identity, or by this key.',
            options: verify_options/* verifyOptions */.G,
            exitCodes: '0 verified; 1 untrusted, missing or malformed; 2 wrong usage; 3 something could not be read.',
            run: async (args, ports) => (await __webpack_require__.e(/* import() */ 9107).then(__webpack_require__.bind(__webpack_require__, 59107))).verify(args, ports),
        },
    ],
    ['rules', { usage: 'interlock rules [--format json|markdown]', summary: 'List every rule.', options: rulesOptions, run: rules }],
    [
        'policy',
        {
            usage: 'interlock policy validate|explain|schema [FILE]',
            summary: 'Check a policy file (default .github/interlock.yml), say what it makes of each rule, or print its JSON Schema.',
            options: policyOptions,
            run: policy,
        },
    ],
]);
async function runCommand(args, ports) {
    const [name, ...rest] = args;
    try {
        if (name === undefined || name === 'help' || args.includes('--help') || args.includes('-h')) {
            const wanted = name === 'help' ? rest.find((word) => !word.startsWith('-')) : name;
            const asked = commands.get(wanted ?? '');
            if (name === 'help' && wanted !== undefined && asked === undefined)
                throw unknownCommand(wanted);
            ports.writeOut(helpText(asked === undefined ? [...commands.values()] : [asked]));
            return name === undefined ? 2 : 0;
        }
        if (name === '--version') {
            ports.writeOut(`${tool/* toolVersion */.f}\n`);
            return 0;
        }
        const command = commands.get(name);
        if (command === undefined)
            throw unknownCommand(name);
        return await command.run(rest, ports);
    }
    catch (error) {
        ports.writeError((0,error_text/* errorText */.k)(error));
        return (0,error_text/* exitCodeOf */.F)(error);
    }
}
function unknownCommand(name) {
    return new errors/* InterlockError */.sv('USAGE', `unknown command '${name}'; there are ${[...commands.keys(), 'help'].join(', ')}`);
}

;// CONCATENATED MODULE: ./build/src/facts/world.js
const noWorld = {
    platform: undefined,
    administration: undefined,
    identityTokens: undefined,
    artifacts: undefined,
    verifier: undefined,
    policyFiles: undefined,
    registries: undefined,
};

// EXTERNAL MODULE: ./build/src/start/catalogue.js + 2 modules
var catalogue = __webpack_require__(43469);
;// CONCATENATED MODULE: ./build/src/start/start-cli.js













const noCalls = { calls: 0, remaining: undefined };
async function startCli(args, threadLauncher) {
    const artifactsUnder = artifactsFor(threadLauncher);
    const progress = delayedProgress((line) => (0,write_text/* writeText */.x)('stderr', `${line}\n`), 1000);
    let api;
    const exitCode = await runCommand(args, {
        catalogue: catalogue/* catalogue */.s,
        openSources: async (inputs) => {
            if (inputs.isRecursive)
                (await __webpack_require__.e(/* import() */ 1361).then(__webpack_require__.bind(__webpack_require__, 41361))).holdMemory();
            return diskSources(inputs);
        },
        openWorld: async ({ repository, isOffline, trustedRoot, npmRegistry, artifacts }) => {
            const registries = isOffline
                ? undefined
                : (0,open_registries/* openRegistries */.c)({ env: process.env, userAgent: `${tool/* toolName */.U}/${tool/* toolVersion */.f}`, job: undefined });
            const token = tokenIn(process.env);
            const isPlatformAsked = repository !== undefined && token !== undefined && !isOffline;
            const network = isOffline || artifacts.length === 0 ? undefined : await openNetwork(npmRegistry, isPlatformAsked);
            const world = { ...noWorld, ...artifactsUnder(trustedRoot, network), policyFiles: policy_files/* diskPolicyFiles */.$n, registries };
            if (!isPlatformAsked)
                return world;
            api = (await __webpack_require__.e(4745).then(__webpack_require__.bind(__webpack_require__, 54745))).openCliApi(process.env, token);
            return { ...world, platform: api.platform(repository) };
        },
        policyFiles: policy_files/* diskPolicyFiles */.$n,
        rootOfPolicy: policy_files/* rootOfPolicy */.CV,
        openArtifacts: (trustedRoot) => artifactsUnder(trustedRoot, undefined),
        clock: system_clock/* systemClock */.m,
        hash: sha256/* sha256 */.s,
        progress: progress.line,
        usage: () => api?.usage() ?? noCalls,
        writeOut: (text) => (0,write_text/* writeText */.x)('stdout', text),
        writeError: (text) => (0,write_text/* writeText */.x)('stderr', text),
        writeFile: async (path, text) => (await __webpack_require__.e(/* import() */ 6499).then(__webpack_require__.bind(__webpack_require__, 36499))).replaceFile(path, text),
        overwrittenBy: async (path, inputs) => (await __webpack_require__.e(/* import() */ 6499).then(__webpack_require__.bind(__webpack_require__, 36499))).overwrittenBy(path, inputs),
        readFile: async (path) => (0,read_regular_file.readRegularFile)(path),
        isColour: (0,write_text/* isDevice */.Z)('stdout') && !('NO_COLOR' in process.env),
    });
    progress.stop();
    return exitCode;
}
function tokenIn(env) {
    return [env['GH_TOKEN'], env['GITHUB_TOKEN']].find((token) => token !== undefined && token !== '');
}
function artifactsFor(threadLauncher) {
    return (trustedRoot, network) => (0,open_artifacts/* openArtifacts */.u)({ directory: process.cwd(), temporaryDirectory: undefined, trustedRoot, network, threadLauncher });
}
async function openNetwork(npmRegistry, isPlatformAsked) {
    const { httpTransport } = await __webpack_require__.e(/* import() */ 3069).then(__webpack_require__.bind(__webpack_require__, 63069));
    const refreshesRoots = isPlatformAsked || npmRegistry !== undefined;
    return { transport: httpTransport(), userAgent: `${tool/* toolName */.U}/${tool/* toolVersion */.f}`, npmRegistry, refreshesRoots };
}


/***/ })

};
