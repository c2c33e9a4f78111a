export const id = 483;
export const ids = [852,483];
export const modules = {

/***/ 24149:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ fieldsOf),
/* harmony export */   c: () => (/* binding */ fieldPath)
/* harmony export */ });
/* harmony import */ var _json_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28432);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46078);


const fieldPath = /^[A-Za-z0-9_$@:/-]+(?:\.[A-Za-z0-9_$@:/-]+|\[(?:\d{1,6}|\*)\])*$/;
function fieldsOf(predicate, paths) {
    return Object.fromEntries(paths.map((path) => [path, valuesAt(predicate, path)]));
}
function valuesAt(predicate, path) {
    let found = [predicate];
    for (const step of stepsOf(path)) {
        found = found.flatMap((value) => next(value, step));
        if (found.length > _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .claimLimits */ .j0.counted)
            return [null];
    }
    return [...new Set(found.map(plain))];
}
function stepsOf(path) {
    const parts = path.match(/[^.[\]]+/g) ?? [];
    const marks = path.match(/\[|\.|^/g) ?? [];
    return parts.map((part, index) => (marks[index] === '[' && part !== '*' ? Number(part) : part));
}
function next(value, step) {
    if (typeof step === 'string' && step !== '*')
        return [(0,_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldOf */ ._F)(value, step)];
    if (!Array.isArray(value))
        return [undefined];
    const items = value;
    return typeof step === 'number' ? [items[step]] : items;
}
function plain(value) {
    if (typeof value === 'boolean')
        return value;
    if (typeof value === 'number')
        return Number.isFinite(value) ? value : null;
    return typeof value === 'string' && value.length <= _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .claimLimits */ .j0.text ? value : null;
}


/***/ }),

/***/ 21681:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ scanSeverities)
/* harmony export */ });
const scanSeverities = ['critical', 'high', 'medium', 'low', 'negligible', 'unknown'];


/***/ }),

/***/ 28432:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _F: () => (/* binding */ fieldOf),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   u4: () => (/* binding */ isRecord)
/* harmony export */ });
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function fieldOf(value, key) {
    return isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}
function listOf(value, key) {
    const list = fieldOf(value, key) ?? [];
    return Array.isArray(list) ? list : undefined;
}


/***/ }),

/***/ 46078:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R7: () => (/* binding */ certificateFieldLimit),
/* harmony export */   j0: () => (/* binding */ claimLimits),
/* harmony export */   x0: () => (/* binding */ bundleLimits),
/* harmony export */   yw: () => (/* binding */ trustRootLimit)
/* harmony export */ });
const bundleLimits = {
    text: 24 * 1024 * 1024,
    logEntries: 32,
    timestamps: 32,
    certificates: 10,
    proofHashes: 64,
    unproven: 64 * 1024,
    index: 20,
    subjects: 1024,
    digests: 32,
    predicateType: 1024,
};
const certificateFieldLimit = 4096;
const trustRootLimit = 1024 * 1024;
const claimLimits = {
    text: 2048,
    values: 65_536,
    counted: 1_000_000,
};


/***/ }),

/***/ 71303:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ builtInRoots)
/* harmony export */ });
const builtInRoots = ['public-good', 'github'];


/***/ }),

/***/ 83711:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AL: () => (/* binding */ predicateForm),
/* harmony export */   C5: () => (/* binding */ attestationTypes),
/* harmony export */   Kx: () => (/* binding */ isWithinType),
/* harmony export */   gh: () => (/* binding */ isOfType)
/* harmony export */ });
const attestationTypes = ['slsa-provenance', 'vsa', 'sbom', 'spdx', 'cyclonedx', 'vulnerability-scan', 'release'];
const forms = [
    ['provenance-0.2', ['https://slsa.dev/provenance/v0.2']],
    ['provenance-1', ['https://slsa.dev/provenance/v1']],
    ['vsa-0', ['https://slsa.dev/verification_summary/v0.1', 'https://slsa.dev/verification_summary/v0.2']],
    ['vsa-1', ['https://slsa.dev/verification_summary/v1']],
    ['spdx', versions('https://spdx.dev/Document', ['2', '2.2', '2.2.1', '2.2.2', '2.3', '2.3.1', '3', '3.0', '3.0.1'])],
    ['cyclonedx', versions('https://cyclonedx.org/bom', ['1.0', '1.1', '1.2', '1.3', '1.4', '1.5', '1.6', '1.7'])],
    ['cosign-scan', ['https://cosign.sigstore.dev/attestation/vuln/v1', 'cosign.sigstore.dev/attestation/vuln/v1']],
    ['scan-0.1', ['https://in-toto.io/attestation/vulns/v0.1']],
    ['scan-0.2', ['https://in-toto.io/attestation/vulns/v0.2']],
    ['release', ['https://in-toto.io/attestation/release/v0.1', 'https://in-toto.io/attestation/release/v0.2']],
];
const formsOfType = {
    'slsa-provenance': ['provenance-0.2', 'provenance-1'],
    vsa: ['vsa-0', 'vsa-1'],
    sbom: ['spdx', 'cyclonedx'],
    spdx: ['spdx'],
    cyclonedx: ['cyclonedx'],
    'vulnerability-scan': ['cosign-scan', 'scan-0.1', 'scan-0.2'],
    release: ['release'],
};
const formOfUri = new Map(forms.flatMap(([form, uris]) => uris.map((uri) => [uri, form])));
function predicateForm(uri) {
    return formOfUri.get(uri);
}
function isOfType(uri, type) {
    if (uri === undefined)
        return false;
    const known = attestationTypes.find((one) => one === type);
    if (known === undefined)
        return uri === type;
    const form = predicateForm(uri);
    return form !== undefined && formsOfType[known].includes(form);
}
function isWithinType(inner, outer) {
    if (inner === outer || outer === 'any')
        return true;
    const known = attestationTypes.find((one) => one === inner);
    if (known === undefined)
        return inner !== 'any' && isOfType(inner, outer);
    const wide = attestationTypes.find((one) => one === outer);
    return wide !== undefined && formsOfType[known].every((form) => formsOfType[wide].includes(form));
}
function versions(uri, all) {
    return [uri, ...all.map((version) => `${uri}/v${version}`)];
}


/***/ }),

/***/ 50852:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ partialPolicySchema),
  w: () => (/* binding */ policySchema)
});

// EXTERNAL MODULE: ./build/src/policy/preset.js + 1 modules
var preset = __webpack_require__(31528);
// EXTERNAL MODULE: ./build/src/artifact/claims/fields-of.js
var fields_of = __webpack_require__(24149);
// EXTERNAL MODULE: ./build/src/artifact/claims/model.js
var model = __webpack_require__(21681);
// EXTERNAL MODULE: ./build/src/data/predicate-types.js
var predicate_types = __webpack_require__(83711);
;// CONCATENATED MODULE: ./build/src/policy/validation/compose.js
function anyOf(...schemas) {
    return {
        check: (value) => {
            const checked = schemas.map((schema) => schema.check(value));
            const fitting = checked.filter((one) => one.value !== undefined);
            const [best] = fitting.toSorted((a, b) => a.issues.length - b.issues.length);
            if (best !== undefined && (fitting.length === 1 || best.issues.length === 0))
                return best;
            return { value: undefined, issues: [{ code: 'no-form', path: [], forms: checked.map(({ issues }) => issues) }] };
        },
        json: (definitions) => ({ anyOf: schemas.map((schema) => schema.json(definitions)) }),
    };
}
function refined(schema, isRight, what, path = []) {
    return {
        check: (value) => {
            const checked = schema.check(value);
            if (checked.value === undefined || isRight(checked.value))
                return checked;
            return { value: checked.value, issues: [...checked.issues, { code: 'rule', path, rule: what }] };
        },
        json: schema.json,
    };
}
function described(schema, description) {
    return { check: schema.check, json: (definitions) => ({ ...schema.json(definitions), description }) };
}
function named(id, schema) {
    return {
        check: schema.check,
        json: (definitions) => {
            if (!definitions.has(id))
                definitions.set(id, schema.json(definitions));
            return { $ref: `#/$defs/${id}` };
        },
    };
}

;// CONCATENATED MODULE: ./build/src/policy/validation/issue.js
function under(step, issues) {
    return issues.map((issue) => ({ ...issue, path: [step, ...issue.path] }));
}

;// CONCATENATED MODULE: ./build/src/policy/validation/schema.js
function refused(issue) {
    return { value: undefined, issues: [issue] };
}

;// CONCATENATED MODULE: ./build/src/policy/validation/list.js


function list(item, { max, tooMany = `at most ${max} items`, none }) {
    return {
        check: (value) => {
            if (!Array.isArray(value))
                return refused({ code: 'wrong-kind', path: [], expected: 'list' });
            const checked = value.map((one) => item.check(one));
            const issues = checked.flatMap((one, index) => under(index, one.issues));
            if (none !== undefined && value.length === 0)
                issues.push({ code: 'rule', path: [], rule: none });
            if (value.length > max)
                issues.push({ code: 'rule', path: [], rule: tooMany });
            const items = checked.flatMap((one) => (one.value === undefined ? [] : [one.value]));
            return { value: items.length === value.length ? items : undefined, issues };
        },
        json: (definitions) => ({
            type: 'array',
            items: item.json(definitions),
            ...(none === undefined ? {} : { minItems: 1 }),
            maxItems: max,
        }),
    };
}

// EXTERNAL MODULE: ./build/src/policy/record-of.js
var record_of = __webpack_require__(12765);
;// CONCATENATED MODULE: ./build/src/policy/validation/mapping.js



function optional(schema) {
    return { optional: schema };
}
function strict(shape) {
    const allowed = Object.keys(shape);
    return {
        check: (value) => {
            if (!isMapping(value))
                return refused({ code: 'wrong-kind', path: [], expected: 'mapping' });
            const known = checkFields(shape, value);
            const keys = Object.keys(value).filter((key) => !Object.hasOwn(shape, key));
            if (keys.length === 0)
                return known;
            return { value: known.value, issues: [...known.issues, { code: 'unknown-keys', path: [], keys, allowed }] };
        },
        json: (definitions) => ({ ...jsonOf(shape, definitions), additionalProperties: false }),
    };
}
function withRest(shape, rest) {
    const schemaOf = (key) => (Object.hasOwn(shape, key) ? (shape[key]?.optional ?? rest.schema) : rest.schema);
    return {
        check: (value) => {
            if (!isMapping(value))
                return refused({ code: 'wrong-kind', path: [], expected: 'mapping' });
            const own = Object.keys(shape).filter((key) => Object.hasOwn(value, key));
            const others = Object.keys(value).filter((key) => !Object.hasOwn(shape, key));
            return checkEntries(value, [...own, ...others], schemaOf);
        },
        json: (definitions) => ({
            ...jsonOf(shape, definitions),
            additionalProperties: false,
            patternProperties: { [rest.keys]: rest.schema.json(definitions) },
        }),
    };
}
function record(key, entry) {
    return {
        check: (value) => {
            if (!isMapping(value))
                return refused({ code: 'wrong-kind', path: [], expected: 'mapping' });
            return checkEntries(value, Object.keys(value), (name) => {
                const { issues } = key.check(name);
                const rules = issues.flatMap((issue) => (issue.code === 'rule' ? [issue.rule] : []));
                return issues.length === 0 ? entry : { ...entry, check: () => refused({ code: 'bad-key', path: [], rules }) };
            });
        },
        json: (definitions) => ({ type: 'object', propertyNames: key.json(definitions), additionalProperties: entry.json(definitions) }),
    };
}
function isMapping(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function checkFields(shape, value) {
    const issues = [];
    const entries = [];
    let isWhole = true;
    for (const [key, field] of Object.entries(shape)) {
        const given = Object.hasOwn(value, key);
        if (!given && 'optional' in field)
            continue;
        const checked = ('optional' in field ? field.optional : field).check(given ? value[key] : undefined);
        issues.push(...under(key, checked.issues));
        if (checked.value === undefined)
            isWhole = false;
        else
            entries.push([key, checked.value]);
    }
    return { value: isWhole ? (0,record_of/* recordOf */.z)(entries) : undefined, issues };
}
function checkEntries(value, keys, schemaOf) {
    const checked = keys.map((key) => [key, schemaOf(key).check(value[key])]);
    const issues = checked.flatMap(([key, one]) => under(key, one.issues));
    const entries = checked.flatMap(([key, one]) => (one.value === undefined ? [] : [[key, one.value]]));
    return { value: entries.length === checked.length ? (0,record_of/* recordOf */.z)(entries) : undefined, issues };
}
function jsonOf(shape, definitions) {
    const fields = Object.entries(shape);
    const properties = fields.map(([key, field]) => [key, ('optional' in field ? field.optional : field).json(definitions)]);
    const required = fields.flatMap(([key, field]) => ('optional' in field ? [] : [key]));
    return { type: 'object', properties: Object.fromEntries(properties), ...(required.length === 0 ? {} : { required }) };
}

;// CONCATENATED MODULE: ./build/src/policy/validation/scalars.js

function scalars_text({ min = 0, max }) {
    return {
        check: (value) => {
            if (typeof value !== 'string')
                return refused({ code: 'wrong-kind', path: [], expected: 'text' });
            const issues = [];
            if (value.length < min)
                issues.push(rule(`at least ${min} characters`));
            if (value.length > max)
                issues.push(rule(`at most ${max} characters`));
            return { value, issues };
        },
        json: () => ({ type: 'string', ...(min === 0 ? {} : { minLength: min }), maxLength: max }),
    };
}
function textOf(form, what) {
    const whole = scalars_text({ max: 1024 });
    return {
        check: (value) => {
            const checked = whole.check(value);
            if (checked.value === undefined || form.test(checked.value))
                return checked;
            return { value: checked.value, issues: [...checked.issues, rule(what)] };
        },
        json: (definitions) => ({ ...whole.json(definitions), pattern: form.source, description: what }),
    };
}
function oneOf(words) {
    return {
        check: (value) => {
            const found = words.find((word) => word === value);
            return found === undefined ? refused({ code: 'not-one-of', path: [], allowed: words }) : { value: found, issues: [] };
        },
        json: () => ({ type: 'string', enum: words }),
    };
}
function literal(wanted) {
    return {
        check: (value) => value === wanted ? { value: wanted, issues: [] } : refused({ code: 'not-one-of', path: [], allowed: [String(wanted)] }),
        json: () => ({ type: typeof wanted, const: wanted }),
    };
}
function integer({ min, max = Number.MAX_SAFE_INTEGER }) {
    return {
        check: (value) => {
            if (typeof value !== 'number' || !Number.isInteger(value))
                return refused({ code: 'wrong-kind', path: [], expected: 'integer' });
            if (value < min)
                return { value, issues: [rule(`at least ${min}`)] };
            return { value, issues: value > max ? [rule(`at most ${max}`)] : [] };
        },
        json: () => ({ type: 'integer', minimum: min, maximum: max }),
    };
}
const scalars_boolean = {
    check: (value) => (typeof value === 'boolean' ? { value, issues: [] } : refused({ code: 'wrong-kind', path: [], expected: 'boolean' })),
    json: () => ({ type: 'boolean' }),
};
function rule(what) {
    return { code: 'rule', path: [], rule: what };
}

// EXTERNAL MODULE: ./build/src/core/glob.js
var glob = __webpack_require__(60379);
;// CONCATENATED MODULE: ./build/src/policy/schema/parts.js




function setOf(item) {
    const items = list(item, { max: 500, tooMany: 'name at most 500', none: 'name at least one, or leave the key out' });
    return refined(items, (names) => new Set(names).size === names.length, 'name each once');
}
const parts_name = textOf(/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/, 'a name of letters, digits, ".", "_" and "-", at most 64 long');
const globText = textOf(new RegExp(`^[^\\u0000-\\u001f\\u007f]{1,${glob/* patternLimit */.An}}$`), `a name or a glob of 1 to ${glob/* patternLimit */.An} characters`);
const sentence = textOf(/^(?=[^]*\S)[^\u0000-\u0008\u000b-\u001f\u007f]*$/, 'some text that says why');
const filePath = textOf(/^(?!\/)(?!(?:[^]*\/)?\.{1,2}(?:\/|$))[^\u0000-\u001f\u007f\\]+$/, 'a path from the root of the repository, without ".." and with "/"');
const sha256 = textOf(/^[0-9a-f]{64}$/, 'the SHA-256 of the file: 64 hex digits in lower case');
const commit = textOf(/^[0-9a-f]{40}$/, 'a full commit: 40 hex digits in lower case');
const repository = textOf(/^[A-Za-z0-9][A-Za-z0-9-]{0,38}\/[A-Za-z0-9._-]{1,100}$/, 'a repository: owner/name');
const day = refined(textOf(/^\d{4}-\d{2}-\d{2}$/, 'a date: YYYY-MM-DD'), (text) => !/^\d{4}-\d{2}-\d{2}$/.test(text) || isRealDay(text), 'a date that the calendar has');
function isRealDay(text) {
    const time = Date.parse(`${text}T00:00:00Z`);
    return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

;// CONCATENATED MODULE: ./build/src/policy/schema/attestations.js








const type = described(anyOf(oneOf([...predicate_types/* attestationTypes */.C5, 'any']), textOf(/^[a-z][a-z0-9+.-]*:\/\/[^\s]{1,1000}$/, `${[...predicate_types/* attestationTypes */.C5, 'any'].join(', ')}, or the URI of a predicate type`)), 'What it is: a kind that is known, any, or the URI of a predicate type, exactly');
const number = integer({ min: Number.MIN_SAFE_INTEGER });
const attestations_forms = refined(strict({
    'any-of': optional(list(anyOf(scalars_text({ max: 1024 }), number, scalars_boolean), { max: 500, none: 'at least one value' })),
    matches: optional(globText),
    'at-most': optional(number),
    'at-least': optional(number),
}), (condition) => Object.keys(condition).length === 1, 'a value, or one of any-of, matches, at-most and at-least');
const condition = anyOf(scalars_text({ max: 1024 }), number, scalars_boolean, attestations_forms);
const path = textOf(new RegExp(`^(?=.{1,256}$)${fields_of/* fieldPath */.c.source.slice(1)}`), 'a path within the predicate, such as builder.id, levels[0] or packages[*].name');
const vulnerabilities = strict(Object.fromEntries(model/* scanSeverities */.b.map((severity) => [severity, optional(integer({ min: 0 }))])));
const fields = {
    type,
    signers: optional(described(setOf(parts_name), 'Names of identities that may sign it; every approved one where this is left out')),
    minimum: optional(described(integer({ min: 1, max: 20 }), 'How many different signers must have made one')),
    artifacts: optional(described(setOf(globText), 'Names of artifacts that need it (globs per path segment); all where this is left out')),
    fields: optional(described(record(path, condition), 'What values of the predicate must be; an absent one is never right')),
    vulnerabilities: optional(described(refined(vulnerabilities, (limits) => Object.keys(limits).length > 0, 'at least one severity, or leave the key out'), 'Of a scan: the most of each severity. What has no limit of its own counts to the next lower one, an unknown severity to the highest')),
    'max-age-days': optional(described(integer({ min: 1, max: 36_500 }), 'How long ago it may have been signed, scanned or judged')),
    verifier: optional(described(scalars_text({ min: 1, max: 1024 }), 'Of a vsa: the id of the verifier, exactly')),
    resource: optional(described(globText, 'Of a vsa: what it judged (glob per path segment)')),
    level: optional(described(integer({ min: 0, max: 3 }), 'Of a vsa: the least SLSA build level')),
};
const requirement = refined(refined(refined(strict(fields), ({ signers, minimum }) => signers === undefined || minimum === undefined || minimum <= signers.length, 'no more than there are signers', ['minimum']), ({ type, vulnerabilities }) => vulnerabilities === undefined || type === 'vulnerability-scan', 'vulnerability-scan where limits for vulnerabilities are given', ['type']), ({ type, verifier, resource, level }) => type === 'vsa' || (verifier ?? resource ?? level) === undefined, 'vsa where verifier, resource or level is given', ['type']);
const attestations = described(refined(record(parts_name, requirement), (entries) => Object.keys(entries).length > 0, 'at least one requirement, or leave the key out'), 'Attestations that artifacts must have, and who must have signed them');

// EXTERNAL MODULE: ./build/src/policy/window-span.js
var window_span = __webpack_require__(20283);
;// CONCATENATED MODULE: ./build/src/policy/schema/environments.js






const consent = oneOf(['forbidden', 'allowed']);
const environments = described(record(globText, strict({
    reviewers: optional(described(strict({ minimum: integer({ min: 0, max: 6 }) }), 'Required reviewers of the environment')),
    'self-review': optional(described(consent, 'Whether who starts a run may approve it')),
    'admin-bypass': optional(described(consent, 'Whether administrators may skip the rules of the environment')),
    refs: optional(described(setOf(globText), 'Refs that may deploy to it (globs per path segment)')),
    artifacts: optional(described(oneOf(['required', 'none']), 'Whether a deploy must name what it deploys')),
    approval: optional(described(oneOf(['environment', 'reviewed-pull-request', 'any']), 'Where the approval comes from')),
    window: optional(described(parts_name, 'Name of an entry of windows')),
})), 'What an environment must be, by name or glob');
const weekday = `(?:${window_span/* weekdays */.mx.join('|')})`;
const time = textOf(/^(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)$/, 'a time in quotes: "HH:MM", from "00:00" to "24:00"');
const days = refined(textOf(new RegExp(`^(?:${weekday}(?:-${weekday})?|\\d{4}-\\d{2}-\\d{2})$`), 'days such as mon-thu, one such as sat, or a date such as 2026-12-24'), (text) => !/^\d/.test(text) || isRealDay(text), 'a date that the calendar has');
const span = refined(strict({ days, from: time, to: time }), ({ from, to }) => (0,window_span/* timesOf */.Qv)({ from, to }) !== undefined, 'a time after from; name a night as two spans', ['to']);
const spans = list(span, { max: 100, none: 'at least one span, or leave the key out' });
const windows = described(record(parts_name, refined(strict({
    zone: described(refined(scalars_text({ max: 64 }), isZone, 'an IANA time zone, such as Europe/Berlin'), 'IANA time zone'),
    allow: optional(spans),
    deny: optional(spans),
}), ({ allow, deny }) => allow !== undefined || deny !== undefined, 'allow or deny with at least one span')), 'Times in which a change may be made, by name');
function isZone(text) {
    if (!/^[A-Za-z]/.test(text))
        return false;
    try {
        return new Intl.DateTimeFormat('en', { timeZone: text }).resolvedOptions().timeZone !== '';
    }
    catch {
        return false;
    }
}

// EXTERNAL MODULE: ./build/src/core/policy.js
var policy = __webpack_require__(71303);
;// CONCATENATED MODULE: ./build/src/policy/schema/identities.js






const issuer = described(textOf(/^https:\/\/[A-Za-z0-9.-]+(?::\d+)?(?:\/[A-Za-z0-9._~/-]*)?$/, 'the issuer: an https:// address'), 'Issuer of the identity token that the certificate names');
const trigger = textOf(/^[a-z][a-z_]{0,49}$/, 'the name of an event, such as push');
const workflow = textOf(/^[A-Za-z0-9][A-Za-z0-9-]{0,38}\/[A-Za-z0-9._-]{1,100}\/\.github\/workflows\/[^/@\s]+\.ya?ml$/, 'the workflow that signs: owner/name/.github/workflows/file.yml, without a ref');
const root = described(parts_name, 'The only trust root that may vouch for it: public-good, github or an entry of trust-roots; without it both built-in ones may');
function identities_number(what) {
    return textOf(/^[1-9]\d{0,18}$/, what);
}
const workflowFields = strict({
    issuer,
    workflow: described(workflow, 'The workflow file that signs'),
    'workflow-sha': optional(described(commit, 'Commit at which the signing workflow is approved')),
    'workflow-ref': optional(described(globText, 'Ref at which the signing workflow is approved (glob per path segment), or any')),
    'source-repository': described(repository, 'The repository that is built'),
    'source-repository-id': optional(described(identities_number('the number of the repository, in quotes'), 'Number of the repository, which no other can have under its name')),
    'source-owner-id': optional(described(identities_number("the number of the repository's owner, in quotes"), 'Number of its owner, which survives a rename')),
    'source-ref': described(globText, 'Ref of the source (glob per path segment), or any'),
    triggers: described(anyOf(setOf(trigger), literal('any')), 'Events on which the build may run, or any'),
    runner: oneOf(['github-hosted', 'self-hosted', 'any']),
    visibility: optional(described(oneOf(['public', 'private', 'internal']), 'Visibility of the source repository when it was signed')),
    environment: optional(described(refined(globText, (text) => text !== 'any', 'the name or a glob of the environment; leave the key out for any'), 'Deployment environment of the job that signs (glob)')),
    root: optional(root),
});
const approvedWorkflow = refined(workflowFields, (identity) => identity['workflow-sha'] !== undefined || identity['workflow-ref'] !== undefined, 'also workflow-sha, or workflow-ref (a ref, a glob, or any)', ['workflow']);
const workflowIdentity = described(refined(approvedWorkflow, (identity) => identity['workflow-sha'] !== undefined || ownerOf(identity.workflow) === ownerOf(identity['source-repository']), 'also workflow-sha: this signer belongs to another owner than source-repository, who can move its refs', ['workflow']), 'A workflow that signs what it builds');
const ownName = refined(parts_name, (text) => !policy/* builtInRoots */.F.some((builtIn) => builtIn === text), 'another name: public-good and github are built in');
function ownerOf(text) {
    return text.slice(0, text.indexOf('/')).toLowerCase();
}
const sanIdentity = described(strict({
    san: described(textOf(/^\S{1,1000}$/, 'the subject alternative name, exactly'), 'Subject alternative name of the certificate, exactly'),
    issuer,
    root: optional(root),
}), 'A certificate by its exact name');
const keyIdentity = described(strict({ key: described(parts_name, 'Name of an entry of keys') }), 'A public key');
const identities = described(refined(record(parts_name, anyOf(workflowIdentity, sanIdentity, keyIdentity)), (entries) => Object.keys(entries).length > 0, 'at least one identity, or leave the key out'), 'Approved build identities; fields that narrow further may be left out, "any" of the others is written out');
const instant = refined(textOf(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/, 'a time in UTC: YYYY-MM-DDThh:mm:ssZ'), (text) => !/^\d{4}-\d{2}-\d{2}T/.test(text) || (isRealDay(text.slice(0, 10)) && !Number.isNaN(Date.parse(text))), 'a time that the calendar has');
const key = refined(strict({
    file: described(filePath, 'PEM file of a public key, in the repository and at the commit of this policy'),
    sha256: sha256,
    'valid-from': optional(described(instant, 'The key counts for what was provably signed from then on')),
    'valid-until': optional(described(instant, 'The key counts for what was provably signed before')),
    root: optional(described(ownName, 'The entry of trust-roots whose logs and authorities prove when it signed, in place of the built-in ones')),
}), (fields) => {
    const { 'valid-from': from, 'valid-until': until } = fields;
    return from === undefined || until === undefined || Date.parse(from) < Date.parse(until);
}, 'a valid-until after valid-from', ['valid-until']);
const keyLimit = 50;
const keys = described(refined(record(parts_name, key), (entries) => Object.keys(entries).length <= keyLimit, `at most ${keyLimit} keys`), 'Public keys by name, for signatures without a certificate');
const trustRoot = strict({
    name: ownName,
    file: described(filePath, 'File of the trusted root (JSON), in the repository and at the commit of this policy'),
    sha256: sha256,
    profile: described(oneOf(['public-good', 'github', 'private']), 'Which logs and timestamps a signature must carry'),
    'log-entries': optional(described(integer({ min: 1, max: 10 }), 'Different logs that must have an entry, where more than the profile demands')),
    timestamps: optional(described(integer({ min: 1, max: 10 }), 'Different authorities that must have signed the time')),
});
const trustRoots = described(refined(list(trustRoot, { max: 20, tooMany: 'at most 20 trust roots', none: 'at least one trust root, or leave the key out' }), (roots) => new Set(roots.map((root) => root.name)).size === roots.length, 'each name once'), 'Trust roots beside the built-in public-good and github');

// EXTERNAL MODULE: ./build/src/core/finding.js
var finding = __webpack_require__(45068);
// EXTERNAL MODULE: ./build/src/core/stage.js
var stage = __webpack_require__(16335);
;// CONCATENATED MODULE: ./build/src/policy/schema/rules.js







const level = named('level', described(oneOf(stage/* enforcements */.g2), 'What a violation does'));
const perStage = named('levels', described(strict({ merge: level, deploy: level, posture: level }), 'A level for every stage'));
const enforce = optional(anyOf(level, perStage));
const denyFrom = optional(named('deny-from', described(oneOf(finding/* severities */.gO), 'Findings below this severity only warn')));
const onUnknown = optional(described(literal('warn'), 'Softens only what the platform does not support and a missing administration token'));
const lower = optional(described(literal(true), 'Lets this glob lower a deny'));
const globSetting = named('setting', described(anyOf(level, strict({ enforce, 'deny-from': denyFrom, 'on-unknown': onUnknown, lower })), 'What all rules do that the glob matches'));
function rulesSchema(catalogue) {
    const exact = Object.fromEntries(catalogue.map((meta) => [meta.id, optional(described(exactSetting(meta), meta.title))]));
    return described(withRest(exact, { schema: globSetting, keys: '[*?\\[\\\\]' }), 'What the rules do; an exact id beats a glob, a longer glob a shorter one');
}
function exactSetting(meta) {
    const options = optional(optionsSchema(meta.options));
    return anyOf(level, strict({ enforce, 'deny-from': denyFrom, 'on-unknown': onUnknown, options }));
}
function optionsSchema(specs) {
    return strict(Object.fromEntries(Object.entries(specs).map(([key, spec]) => [key, optional(described(valueSchema(spec), describe(spec)))])));
}
function describe(spec) {
    return `${spec.description} (default: ${JSON.stringify(spec.default)})`;
}
function valueSchema(spec) {
    switch (spec.type) {
        case 'strings':
            return list(scalars_text({ min: 1, max: 1024 }), { max: 1000 });
        case 'string':
            return scalars_text({ max: 1024 });
        case 'choice':
            return oneOf(spec.choices);
        case 'integer':
            return integer({ min: spec.minimum });
        case 'boolean':
            return scalars_boolean;
        case 'levels':
            return record(globText, oneOf(spec.levels));
    }
}

;// CONCATENATED MODULE: ./build/src/policy/schema.js










const schema_parent = textOf(new RegExp(`^(?:preset:(?:${preset/* presetNames */.gC.join('|')})(?:@${preset/* presetMajor */.DM})?|[A-Za-z0-9][A-Za-z0-9-]{0,38}/[A-Za-z0-9._-]{1,100}/(?!(?:[^@]*/)?\\.{1,2}[/@])[^@\\s]+@[0-9a-f]{40})$`), `preset:NAME or preset:NAME@${preset/* presetMajor */.DM} (${preset/* presetNames */.gC.join(', ')}), or owner/repo/path@<40 hex>`);
const isPreset = (text) => text.startsWith('preset:');
const parents = described(refined(setOf(schema_parent), (items) => items.filter(isPreset).length < 2, 'one preset only: they are whole sets, none adds to another'), 'One preset, and layers of other repositories at a full commit');
const claims = described(record(textOf(/^[a-z][a-z0-9_]{0,99}$/, 'the name of a claim, such as job_workflow_ref'), globText), 'Claims that the token of the running job must carry (globs per path segment)');
const where = described(record(textOf(/^[A-Za-z][A-Za-z0-9-]{0,63}$/, 'path or the name of what the rule found'), scalars_text({ min: 1, max: 512 })), 'What it covers: path (glob per path segment) and exact values of what the rule found');
const exception = strict({
    id: described(parts_name, 'Names the exception in reports'),
    rule: described(scalars_text({ max: 128 }), 'Exact id of one rule'),
    where,
    reason: sentence,
    'approved-by': textOf(/^@[A-Za-z0-9][A-Za-z0-9-]{0,38}(?:\/[A-Za-z0-9][A-Za-z0-9._-]{0,99})?$/, 'who approved it, in quotes: "@login" or "@org/team"'),
    expires: described(day, 'Ends at 00:00 UTC of this date'),
});
const secretsManager = textOf(/^[A-Za-z0-9][A-Za-z0-9-]{0,38}(?:\/[A-Za-z0-9._-]{1,100})+$/, 'an action: owner/name or owner/name/path, without a ref');
function sectionsOf(catalogue) {
    return {
        version: literal(1),
        extends: optional(parents),
        identities: optional(identities),
        keys: optional(keys),
        'trust-roots': optional(trustRoots),
        attestations: optional(attestations),
        token: optional(described(strict({ claims }), 'What the identity token of the running job must be')),
        'secrets-managers': optional(described(setOf(secretsManager), 'Actions that may fetch the values of privileged variables')),
        'privileged-variables': optional(described(setOf(globText), 'Names or globs of variables that carry privileges')),
        environments: optional(environments),
        windows: optional(windows),
        rules: optional(rulesSchema(catalogue)),
        exceptions: optional(described(list(exception, { max: 1000 }), 'Waivers')),
        open: optional(described(setOf(globText), 'Keys that inputs and the layers below may loosen')),
    };
}
function policySchema(catalogue) {
    return strict(sectionsOf(catalogue));
}
function partialPolicySchema(catalogue) {
    const { version, ...sections } = sectionsOf(catalogue);
    return strict({ ...sections, version: optional(version) });
}


/***/ }),

/***/ 20283:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qv: () => (/* binding */ timesOf),
/* harmony export */   mx: () => (/* binding */ weekdays),
/* harmony export */   qT: () => (/* binding */ isWithinSpan)
/* harmony export */ });
/* unused harmony export daysOf */
const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
function daysOf(text) {
    const [first = '', last = first] = /^\d/.test(text) ? [text] : text.split('-');
    const from = weekdays.findIndex((day) => day === first);
    const to = weekdays.findIndex((day) => day === last);
    if (from < 0 || to < 0)
        return [text];
    const length = ((to - from + weekdays.length) % weekdays.length) + 1;
    return Array.from({ length }, (_, index) => weekdays[(from + index) % weekdays.length] ?? text);
}
function timesOf(span) {
    const from = minutesOf(span.from);
    const to = minutesOf(span.to);
    return from < to ? { from, to } : undefined;
}
function minutesOf(text) {
    return Number(text.slice(0, 2)) * 60 + Number(text.slice(3));
}
function isWithinSpan(inner, outer) {
    const innerTimes = timesOf(inner);
    const outerTimes = timesOf(outer);
    const isWithinDays = daysOf(inner.days).every((day) => daysOf(outer.days).includes(day));
    if (!isWithinDays || innerTimes === undefined || outerTimes === undefined)
        return false;
    return innerTimes.from >= outerTimes.from && innerTimes.to <= outerTimes.to;
}


/***/ })

,

/***/ 70483:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   policyJsonSchema: () => (/* binding */ policyJsonSchema)
/* harmony export */ });
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50852);

function policyJsonSchema(catalogue) {
    const definitions = new Map();
    const schema = (0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .policySchema */ .w)(catalogue).json(definitions);
    return {
        $schema: 'https://json-schema.org/draft/2020-12/schema',
        title: 'Interlock policy',
        description: 'Release rules of a repository, .github/interlock.yml',
        ...schema,
        $defs: Object.fromEntries(definitions),
    };
}


/***/ })

};
