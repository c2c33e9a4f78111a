export const id = 586;
export const ids = [586];
export const modules = {

/***/ 7373:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ countsLine)
/* harmony export */ });
/* harmony import */ var _plural_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8916);

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
/* harmony import */ var _core_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5068);
/* harmony import */ var _unknown_group_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7476);


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

/***/ 3475:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ inertLine)
/* harmony export */ });
function inertLine(line) {
    return line.replaceAll('##[', '#\\u{23}[').replace(/^(\s*):(?=:)/u, '$1\\u{3a}');
}


/***/ }),

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

/***/ 9190:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ shortestWay)
/* harmony export */ });
/* harmony import */ var _gap_item_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1390);
/* harmony import */ var _place_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3803);
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1319);
/* harmony import */ var _reported_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3861);
/* harmony import */ var _shorten_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1669);
/* harmony import */ var _unknown_group_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7476);






const longestItem = 300;
function shortestWay(decision) {
    if (decision.verdict === 'allow')
        return undefined;
    const [heaviest] = (0,_reported_js__WEBPACK_IMPORTED_MODULE_4__/* .reportedOf */ .H)(decision)
        .filter(({ group }) => group === 'denied')
        .toSorted(_reported_js__WEBPACK_IMPORTED_MODULE_4__/* .byWeight */ .I);
    if (heaviest !== undefined)
        return { place: (0,_place_text_js__WEBPACK_IMPORTED_MODULE_1__/* .placeText */ .Z)(heaviest.finding.location), text: heaviest.finding.remediation };
    const broken = decision.results.find(({ outcome }) => outcome === 'error');
    if (broken !== undefined) {
        return {
            place: broken.rule,
            text: broken.remedy === '' ? 'Report this with the decision file; until then use an earlier version.' : broken.remedy,
        };
    }
    const [group] = (0,_unknown_group_js__WEBPACK_IMPORTED_MODULE_3__/* .unknownGroups */ .r)(decision).filter(({ denying }) => denying.length > 0);
    if (group !== undefined)
        return { place: firstOf(group), text: group.remedies[0] ?? group.because };
    return { place: '', text: decision.reasons[0] ?? 'Read the decision file.' };
}
function firstOf({ gaps: [first] }) {
    return first === undefined ? '' : (0,_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g)((0,_shorten_js__WEBPACK_IMPORTED_MODULE_5__/* .shorten */ .m)((0,_gap_item_js__WEBPACK_IMPORTED_MODULE_0__/* .gapItem */ .c)(first), longestItem));
}


/***/ }),

/***/ 2586:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ toSummary)
});

// EXTERNAL MODULE: ./build/src/report/counts-line.js
var counts_line = __webpack_require__(7373);
// EXTERNAL MODULE: ./build/src/report/plural.js
var plural = __webpack_require__(8916);
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

// EXTERNAL MODULE: ./build/src/report/markdown-text.js
var markdown_text = __webpack_require__(1675);
// EXTERNAL MODULE: ./build/src/report/short-digest.js
var short_digest = __webpack_require__(9607);
// EXTERNAL MODULE: ./build/src/report/shorten.js
var shorten = __webpack_require__(1669);
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
    return row([finding.severity, code((0,place_text/* placeText */.Z)(finding.location)), `${cell(finding.message)}${fix}`, code(result.rule)]);
}
function errorTable({ results }) {
    const broken = results.filter(({ outcome }) => outcome === 'error');
    return {
        open: `\n### Broken (${broken.length})\n\n| Rule | What happened |\n| --- | --- |\n`,
        rows: broken.map(({ rule, reason }) => row([code(rule), cell(reason)])),
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
    return row([why, items.join('<br>'), remedies.slice(0, shownOfGroup).map(cell).join('<br>'), (0,listing/* listing */.R)(rules.map(code), shownOfGroup * 2)]);
}
function exceptionTable({ exceptions }) {
    const count = exceptions.reduce((sum, { findings }) => sum + findings, 0);
    return {
        open: `${detailsOpen(`${(0,plural/* plural */.L)(count, 'finding')} covered by an exception`, false)}| Exception | Rule | Findings | Until |\n| --- | --- | --- | --- |\n`,
        rows: exceptions.map(({ id, rule, findings, expires }) => row([code(id), code(rule), String(findings), cell(expires)])),
        close: detailsClose,
        what: 'exception',
    };
}
function factTable({ facts }) {
    return {
        open: `${detailsOpen(`${(0,plural/* plural */.L)(facts.length, 'fact')} and where each was observed`, false)}| Fact | State | Source |\n| --- | --- | --- |\n`,
        rows: facts.map(({ name, source, state }) => row([code(name), state, cell(source)])),
        close: detailsClose,
        what: 'fact',
    };
}
function layerTable({ policy }) {
    return {
        open: `${detailsOpen(`${(0,plural/* plural */.L)(policy.layers.length, 'policy layer')}, strongest first`, false)}| Source | Digest |\n| --- | --- |\n`,
        rows: policy.layers.map(({ source, digest }) => row([code(source), code(digest)])),
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
function code(text) {
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
        ...(way === undefined ? [] : [wayOn(way)]),
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
    const layers = policy.layers.slice(0, layersShown).map(({ source, digest }) => `${codeCell(source)} (${codeCell((0,short_digest/* shortDigest */.V)(digest))})`);
    const rows = [
        ['Stage', `${stage}: ${to_summary_cell(whyStage)}`],
        ['Judged', judged(decision)],
        ['Policy', layers.join('<br>')],
        ['Binding', `${binding.value ? 'yes' : 'no'}: ${to_summary_cell(binding.reason)}`],
    ];
    return [`| Counts | ${(0,counts_line/* countsLine */.J)(decision)} |`, '| :-- | :-- |', ...rows.map(([name, value]) => `| ${name} | ${value} |`)].join('\n');
}
function judged({ repository, commit, base, event, environment }) {
    const parts = [repository === undefined ? 'the working directory' : codeCell(repository)];
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


/***/ }),

/***/ 2704:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ verdictLine)
/* harmony export */ });
/* harmony import */ var _denying_rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8784);
/* harmony import */ var _is_about_gate_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2140);
/* harmony import */ var _listing_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8084);
/* harmony import */ var _plural_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8916);
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
        parts.push('observing, nothing can be denied');
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

};
