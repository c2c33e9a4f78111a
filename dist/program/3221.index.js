export const id = 3221;
export const ids = [9686,3221,5505,9114,8304];
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

/***/ 92589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  reportRun: () => (/* binding */ reportRun)
});

// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(43026);
// EXTERNAL MODULE: ./build/src/report/markdown-text.js
var markdown_text = __webpack_require__(61675);
// EXTERNAL MODULE: ./build/src/report/denying-rules.js
var denying_rules = __webpack_require__(8784);
// EXTERNAL MODULE: ./build/src/report/printable.js
var printable = __webpack_require__(1319);
// EXTERNAL MODULE: ./build/src/report/shorten.js
var shorten = __webpack_require__(51669);
// EXTERNAL MODULE: ./build/src/report/shortest-way.js
var shortest_way = __webpack_require__(29190);
// EXTERNAL MODULE: ./build/src/report/verdict-line.js
var verdict_line = __webpack_require__(82704);
;// CONCATENATED MODULE: ./build/src/report/message-of.js




const longestRemedy = 400;
function messageOf(decision) {
    const way = (0,shortest_way/* shortestWay */.e)(decision);
    if (way === undefined)
        return (0,verdict_line/* verdictLine */.M)(decision);
    const text = (0,shorten/* shorten */.m)((0,printable/* printable */.g)(withFlowMapping(way.text).replace(/\s*\r?\n\s*/g, ' ')), longestRemedy);
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
        'why-stage': (0,printable/* printable */.g)(decision.whyStage),
        binding: String(decision.binding.value),
        'denied-rules': [...denying].map(printable/* printable */.g).join(','),
        'denied-count': String(decision.counts.denied),
        'warned-count': String(decision.counts.warned),
        'unknown-count': String(decision.counts.unknown),
        'artifact-digests': decision.subjects.map(({ name, digest }) => `${digest}  ${(0,printable/* printable */.g)(name)}`).join('\n'),
        'staged-artifacts': decision.subjects.flatMap(({ staged }) => (staged === undefined ? [] : [(0,printable/* printable */.g)(staged)])).join('\n'),
    };
}

// EXTERNAL MODULE: ./build/src/report/to-annotations.js
var to_annotations = __webpack_require__(98304);
// EXTERNAL MODULE: ./build/src/report/to-decision-json.js
var to_decision_json = __webpack_require__(95505);
// EXTERNAL MODULE: ./build/src/report/to-sarif.js + 9 modules
var to_sarif = __webpack_require__(9114);
// EXTERNAL MODULE: ./build/src/report/to-summary.js + 4 modules
var to_summary = __webpack_require__(47842);
// EXTERNAL MODULE: ./build/src/report/to-text.js + 1 modules
var to_text = __webpack_require__(39686);
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
    const message = (0,printable/* printable */.g)(`${place}${(0,errors/* messageOfError */.TX)(error)}`.replaceAll('\n', ' '));
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

/***/ 45068:
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

/***/ 52140:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ isAboutGate)
/* harmony export */ });
function isAboutGate(rule) {
    return rule.startsWith('policy/');
}


/***/ }),

/***/ 61675:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D9: () => (/* binding */ markdownCode),
/* harmony export */   dI: () => (/* binding */ markdownBlock),
/* harmony export */   p7: () => (/* binding */ markdownText)
/* harmony export */ });
/* harmony import */ var _inert_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23475);
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

/***/ 48916:
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
/* harmony export */   g: () => (/* binding */ printable)
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


/***/ }),

/***/ 95505:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   toDecisionJson: () => (/* binding */ toDecisionJson)
/* harmony export */ });
/* harmony import */ var _core_location_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54582);

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
        subjects: decision.subjects.map(subjectOf),
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
function subjectOf({ name, digest, staged, attestations }) {
    const evidence = attestations.map(({ source, predicateType, root, signer, signedAt, satisfies }) => ({
        source,
        predicateType: predicateType ?? null,
        root,
        signer,
        signedAt: signedAt ?? null,
        satisfies,
    }));
    return { name, digest, staged: staged ?? null, attestations: evidence };
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
var report_reported = __webpack_require__(33861);
// EXTERNAL MODULE: ./build/src/report/listing.js
var listing = __webpack_require__(48084);
// EXTERNAL MODULE: ./build/src/report/printable.js
var printable = __webpack_require__(1319);
// EXTERNAL MODULE: ./build/src/core/location.js
var core_location = __webpack_require__(54582);
// EXTERNAL MODULE: ./build/src/report/inert-line.js
var inert_line = __webpack_require__(23475);
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
                fullyQualifiedName: (0,inert_line/* inertLine */.F)((0,printable/* printable */.g)((0,core_location/* locationName */.zb)(location))),
                kind: 'object' in location ? (0,inert_line/* inertLine */.F)((0,printable/* printable */.g)(location.object)) : 'resource',
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
var shorten = __webpack_require__(51669);
;// CONCATENATED MODULE: ./build/src/report/sarif-text.js



const longestText = 2_000;
function sarifText(text) {
    return (0,printable/* printableLines */.f)((0,shorten/* shorten */.m)(text, longestText)).map(inert_line/* inertLine */.F).join('\n').replaceAll('](', '] (');
}

// EXTERNAL MODULE: ./build/src/report/unknown-group.js
var unknown_group = __webpack_require__(67476);
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
    const names = (0,listing/* listing */.R)(rules.map(printable/* printable */.g), rulesShown);
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
    const until = expires === undefined ? '' : `, until ${(0,printable/* printable */.g)(expires)}`;
    return { kind: 'external', status: 'accepted', justification: (0,inert_line/* inertLine */.F)(`Exception ${(0,printable/* printable */.g)(id)} of the policy${until}`) };
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

/***/ 47842:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ toSummary)
});

// EXTERNAL MODULE: ./build/src/report/binding-text.js
var binding_text = __webpack_require__(67153);
// EXTERNAL MODULE: ./build/src/report/counts-line.js
var counts_line = __webpack_require__(97373);
// EXTERNAL MODULE: ./build/src/report/markdown-text.js
var markdown_text = __webpack_require__(61675);
// EXTERNAL MODULE: ./build/src/report/plural.js
var plural = __webpack_require__(48916);
// EXTERNAL MODULE: ./build/src/report/short-digest.js
var short_digest = __webpack_require__(9607);
// EXTERNAL MODULE: ./build/src/report/shorten.js
var shorten = __webpack_require__(51669);
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
var judged_text = __webpack_require__(12063);
// EXTERNAL MODULE: ./build/src/report/requests-text.js
var requests_text = __webpack_require__(75922);
// EXTERNAL MODULE: ./build/src/report/shortest-way.js
var shortest_way = __webpack_require__(29190);
// EXTERNAL MODULE: ./build/src/report/attestation-rows.js
var attestation_rows = __webpack_require__(33098);
// EXTERNAL MODULE: ./build/src/report/gap-item.js
var gap_item = __webpack_require__(91390);
// EXTERNAL MODULE: ./build/src/report/listing.js
var listing = __webpack_require__(48084);
// EXTERNAL MODULE: ./build/src/report/place-text.js
var place_text = __webpack_require__(63803);
// EXTERNAL MODULE: ./build/src/report/reported.js
var report_reported = __webpack_require__(33861);
// EXTERNAL MODULE: ./build/src/report/undecided.js
var undecided = __webpack_require__(63921);
// EXTERNAL MODULE: ./build/src/report/unknown-group.js
var unknown_group = __webpack_require__(67476);
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
        attestationTable(decision),
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
function attestationTable(decision) {
    return {
        open: `${detailsOpen((0,attestation_rows/* attestationCount */.w)(decision), false)}| Artifact | What was signed | By | Trust root, time | Satisfies |\n| --- | --- | --- | --- | --- |\n`,
        rows: (0,attestation_rows/* attestationRows */.q)(decision).map(({ artifact, what, signer, root, signedAt, satisfies }) => {
            const lines = satisfies.slice(0, shownOfGroup).map(summary_sections_code);
            if (satisfies.length > shownOfGroup)
                lines.push(`and ${satisfies.length - shownOfGroup} more`);
            return row([
                summary_sections_code(artifact),
                summary_sections_code(what),
                summary_sections_code(signer),
                `${cell(root)}, ${cell(signedAt)}`,
                lines.length === 0 ? 'nothing' : lines.join('<br>'),
            ]);
        }),
        close: detailsClose,
        what: 'signature',
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
var verdict_line = __webpack_require__(82704);
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
