export const id = 9114;
export const ids = [9114];
export const modules = {

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


/***/ })

};
