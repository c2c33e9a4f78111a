export const id = 969;
export const ids = [969];
export const modules = {

/***/ 2007:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ suggestion),
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
const lengthLimit = 100;
function nearest(word, candidates) {
    if (word.length > lengthLimit)
        return undefined;
    const limit = word.length < 5 ? 1 : 2;
    let best;
    for (const text of candidates) {
        if (Math.abs(text.length - word.length) > limit)
            continue;
        const distance = editDistance(word.toLowerCase(), text.toLowerCase());
        if (distance <= limit && (best === undefined || distance < best.distance))
            best = { text, distance };
    }
    return best?.text;
}
function suggestion(word, candidates) {
    const text = nearest(word, candidates);
    return text === undefined ? '' : ` Did you mean "${text}"?`;
}
function editDistance(a, b) {
    const rows = [];
    const at = (i, j) => rows[i]?.[j] ?? Math.max(i, j);
    for (let i = 1; i <= a.length; i += 1) {
        const row = [];
        rows[i] = row;
        for (let j = 1; j <= b.length; j += 1) {
            const replaced = at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
            const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
            row[j] = Math.min(replaced, at(i - 1, j) + 1, at(i, j - 1) + 1, isSwap ? at(i - 2, j - 2) + 1 : replaced);
        }
    }
    return at(a.length, b.length);
}


/***/ }),

/***/ 8969:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readLayer: () => (/* binding */ readLayer)
});

// EXTERNAL MODULE: ./build/src/core/glob.js
var glob = __webpack_require__(379);
// EXTERNAL MODULE: ./build/src/core/nearest.js
var nearest = __webpack_require__(2007);
// EXTERNAL MODULE: ./build/src/policy/open-keys.js
var open_keys = __webpack_require__(6691);
// EXTERNAL MODULE: ./build/src/policy/problem.js
var problem = __webpack_require__(2863);
;// CONCATENATED MODULE: ./build/src/policy/check-policy-file.js




function checkPolicyFile(file, document, catalogue, above) {
    const atKey = (path, text) => ({ place: document.keyPlace(path), text });
    const atValue = (path, text) => ({ place: document.valuePlace(path), text });
    return [
        ...ruleKeys(document.value).flatMap((pattern) => unknownRule(pattern, catalogue).map((text) => atKey(['rules', pattern], text))),
        ...danglingReferences(file, document.value, above).map(({ path, text }) => atValue(path, text)),
        ...exceptionProblems(file.exceptions ?? [], catalogue).map(({ path, text }) => atValue(path, text)),
        ...Object.keys(file.token?.claims ?? {}).flatMap((claim) => unknownClaim(claim).map((text) => atKey(['token', 'claims', claim], text))),
        ...(file.open ?? []).flatMap((key, index) => unknownOpen(key, catalogue).map((text) => atValue(['open', index], text))),
    ];
}
function ruleKeys(value) {
    const rules = sectionOf(value, 'rules');
    return typeof rules === 'object' && rules !== null && !Array.isArray(rules) ? Object.keys(rules) : [];
}
function sectionOf(value, name) {
    return typeof value === 'object' && value !== null ? Object.getOwnPropertyDescriptor(value, name)?.value : undefined;
}
function unknownRule(pattern, catalogue) {
    const ids = catalogue.map(({ id }) => id);
    if (pattern.length > 128)
        return [`${(0,problem/* shown */.S)(pattern)} is too long for a rule; an id has at most 128 characters.`];
    if (!(0,glob/* isGlob */.fg)(pattern))
        return ids.some((id) => id === pattern) ? [] : [`There is no rule ${(0,problem/* shown */.S)(pattern)}.${(0,nearest/* suggestion */.h)(pattern, ids)}`];
    return ids.some((id) => (0,glob/* matchesGlob */.kt)(pattern, id)) ? [] : [`The glob ${(0,problem/* shown */.S)(pattern)} matches no rule.`];
}
function danglingReferences(file, value, above) {
    const isJudged = (section) => sectionOf(value, section) === undefined || file[section] !== undefined;
    const keys = [...Object.keys(file.keys ?? {}), ...above.keys];
    const windows = [...Object.keys(file.windows ?? {}), ...above.windows];
    const identities = Object.entries(file.identities ?? {}).flatMap(([name, identity]) => {
        if (!('key' in identity) || keys.includes(identity.key) || !isJudged('keys'))
            return [];
        return [{ path: ['identities', name, 'key'], text: dangling(identity.key, 'keys', keys) }];
    });
    const environments = Object.entries(file.environments ?? {}).flatMap(([name, { window }]) => {
        if (window === undefined || windows.includes(window) || !isJudged('windows'))
            return [];
        return [{ path: ['environments', name, 'window'], text: dangling(window, 'windows', windows) }];
    });
    return [...identities, ...environments];
}
function dangling(name, section, names) {
    const there = names.length === 0 ? 'It has none.' : `It has: ${names.join(', ')}.`;
    return `\`${section}\` has no entry ${(0,problem/* shown */.S)(name)}.${(0,nearest/* suggestion */.h)(name, names)} ${there}`;
}
function exceptionProblems(exceptions, catalogue) {
    return exceptions.flatMap(({ id, rule, where }, index) => {
        const twice = exceptions.findIndex((other) => other.id === id) < index;
        const ids = twice
            ? [{ path: ['exceptions', index, 'id'], text: `The id ${(0,problem/* shown */.S)(id)} is used twice; give each exception its own.` }]
            : [];
        const meta = catalogue.find((candidate) => candidate.id === rule);
        if (meta === undefined) {
            const exact = (0,glob/* isGlob */.fg)(rule) ? 'An exception names one rule by its exact id.' : `There is no rule ${(0,problem/* shown */.S)(rule)}.`;
            return [
                ...ids,
                {
                    path: ['exceptions', index, 'rule'],
                    text: `${exact}${(0,nearest/* suggestion */.h)(rule, catalogue.map((one) => one.id))}`,
                },
            ];
        }
        if (meta.locked === true)
            return [...ids, { path: ['exceptions', index, 'rule'], text: `\`${rule}\` judges the gate itself and cannot be waived.` }];
        return [...ids, ...whereProblems(where, meta, ['exceptions', index, 'where'])];
    });
}
function whereProblems(where, meta, path) {
    const subjects = meta.key.filter((name) => name !== 'path');
    const allowed = ['path', ...subjects];
    const unknown = Object.keys(where).filter((name) => !allowed.includes(name));
    if (unknown.length > 0) {
        return unknown.map((name) => ({
            path: [...path, name],
            text: `${(0,problem/* shown */.S)(name)} is nothing that \`${meta.id}\` finds.${(0,nearest/* suggestion */.h)(name, allowed)} Allowed: ${allowed.join(', ')}.`,
        }));
    }
    if (subjects.length === 0) {
        const isExact = where['path'] !== undefined && !(0,glob/* isGlob */.fg)(where['path']);
        return isExact ? [] : [{ path, text: `An exception of \`${meta.id}\` names one path exactly, without a glob.` }];
    }
    if (Object.keys(where).some((name) => name !== 'path'))
        return [];
    return [{ path, text: `An exception names its subject, not a path alone; add one of: ${subjects.join(', ')}.` }];
}
const knownClaims = [
    'actor',
    'actor_id',
    'aud',
    'base_ref',
    'check_run_id',
    'enterprise',
    'enterprise_id',
    'environment',
    'environment_node_id',
    'event_name',
    'head_ref',
    'iss',
    'job_workflow_ref',
    'job_workflow_sha',
    'ref',
    'ref_protected',
    'ref_type',
    'repository',
    'repository_id',
    'repository_owner',
    'repository_owner_id',
    'repository_visibility',
    'run_attempt',
    'run_id',
    'run_number',
    'runner_environment',
    'sha',
    'sub',
    'workflow',
    'workflow_ref',
    'workflow_sha',
];
function unknownClaim(claim) {
    if (knownClaims.includes(claim) || claim.startsWith('repo_property_'))
        return [];
    return [
        `GitHub's token has no claim ${(0,problem/* shown */.S)(claim)}.${(0,nearest/* suggestion */.h)(claim, knownClaims)} Allowed: ${knownClaims.join(', ')}, repo_property_*.`,
    ];
}
function unknownOpen(key, catalogue) {
    const head = key.split('.')[0] ?? '';
    if (!open_keys/* openHeads */.y.some((name) => name === head)) {
        return [
            `${(0,problem/* shown */.S)(key)} is nothing that can be opened.${(0,nearest/* suggestion */.h)(head, open_keys/* openHeads */.y)} Allowed: ${open_keys/* openHeads */.y.join(', ')}, each also with ".name".`,
        ];
    }
    return head === 'rules' && key !== 'rules' ? unknownRule(key.slice('rules.'.length), catalogue) : [];
}

;// CONCATENATED MODULE: ./build/src/policy/problems-of-issues.js


function problemsOfIssues(issues, document) {
    return issues.flatMap((issue) => problemsOfIssue(issue, [], document));
}
function problemsOfIssue(issue, above, document) {
    const path = [...above, ...issue.path.map(stepOf)];
    const value = valueAt(document.value, path);
    const name = path.length === 0 ? 'The policy' : `\`${pathText(path)}\``;
    const atValue = (text) => [{ place: document.valuePlace(path), text }];
    if (value === undefined && issue.code !== 'unrecognized_keys')
        return missing(issue, path, document);
    switch (issue.code) {
        case 'unrecognized_keys':
            return issue.keys.map((key) => unknownKey(key, path, issue.message, document));
        case 'invalid_union':
            return likeliest(issue.errors, value).flatMap((inner) => problemsOfIssue(inner, path, document));
        case 'invalid_key':
            return issue.issues.map((inner) => ({ place: document.keyPlace(path), text: `${(0,problem/* shown */.S)(path.at(-1))} is not ${inner.message}.` }));
        case 'invalid_value': {
            const allowed = issue.values.map(String);
            const near = typeof value === 'string' ? (0,nearest/* suggestion */.h)(value, allowed) : '';
            return atValue(`${name} is ${(0,problem/* shown */.S)(value)}; write ${allowed.join(', or ')}.${near}`);
        }
        case 'invalid_type':
            return atValue(`${name} is ${(0,problem/* shown */.S)(value)}; write ${kindText(issue.expected, value)}.`);
        case 'too_big':
        case 'too_small':
            return atValue(`${name} is ${(0,problem/* shown */.S)(value)}; write ${limitText(issue)}.`);
        default:
            return atValue(`${name} is ${(0,problem/* shown */.S)(value)}; write ${issue.message}.`);
    }
}
function missing(issue, path, document) {
    const parent = path.slice(0, -1);
    const what = issue.code === 'invalid_value' ? `: ${issue.values.map(String).join(', or ')}` : '';
    const where = parent.length === 0 ? 'The policy' : `\`${pathText(parent)}\``;
    return [{ place: document.keyPlace(parent), text: `${where} lacks ${(0,problem/* shown */.S)(path.at(-1))}; write it${what}.` }];
}
function unknownKey(key, path, allowed, document) {
    const names = allowed === '' ? [] : allowed.split(', ');
    const where = path.length === 0 ? 'a policy' : `\`${pathText(path)}\``;
    const rest = names.length === 0 ? 'Nothing is allowed there.' : `Allowed: ${allowed}.`;
    return { place: document.keyPlace([...path, key]), text: `${(0,problem/* shown */.S)(key)} is no key of ${where}.${(0,nearest/* suggestion */.h)(key, names)} ${rest}` };
}
function likeliest(forms, value) {
    const cost = (issues) => issues.reduce((sum, issue) => {
        if (issue.code === 'unrecognized_keys')
            return sum + 3 * issue.keys.length;
        const isOtherKind = issue.path.length === 0 && typeof value === 'object' && issue.code === 'invalid_value';
        return sum + (isOtherKind || (issue.path.length === 0 && issue.code === 'invalid_type') ? 100 : 1);
    }, 0);
    return forms.toSorted((a, b) => cost(a) - cost(b))[0] ?? [];
}
function kindText(expected, value) {
    switch (expected) {
        case 'record':
        case 'object':
            return 'a mapping';
        case 'array':
            return 'a list';
        case 'string':
            return typeof value === 'number' || typeof value === 'boolean' ? 'text: put it in quotes' : 'text';
        case 'int':
        case 'number':
            return 'a whole number';
        default:
            return expected === 'boolean' ? 'true or false' : expected;
    }
}
function limitText(issue) {
    if (issue.origin === 'array')
        return issue.message;
    const unit = issue.origin === 'string' ? ' characters' : '';
    return issue.code === 'too_big' ? `at most ${String(issue.maximum)}${unit}` : `at least ${String(issue.minimum)}${unit}`;
}
function stepOf(step) {
    return typeof step === 'symbol' ? String(step) : step;
}
function pathText(path) {
    return path.map((step, index) => (typeof step === 'number' ? `[${step}]` : `${index === 0 ? '' : '.'}${plainStep(step)}`)).join('');
}
function plainStep(step) {
    return /^[\w./*?@-]{1,100}$/.test(step) ? step : (0,problem/* shown */.S)(step);
}
function valueAt(value, path) {
    let found = value;
    for (const step of path) {
        if (typeof found !== 'object' || found === null)
            return undefined;
        found = Object.getOwnPropertyDescriptor(found, step)?.value;
    }
    return found;
}

// EXTERNAL MODULE: ./build/src/policy/read-policy-text.js
var read_policy_text = __webpack_require__(4765);
// EXTERNAL MODULE: ./build/src/policy/schema.js + 4 modules
var policy_schema = __webpack_require__(3435);
// EXTERNAL MODULE: ./build/src/policy/preset.js
var policy_preset = __webpack_require__(4357);
// EXTERNAL MODULE: ./build/src/policy/record-of.js
var record_of = __webpack_require__(2765);
;// CONCATENATED MODULE: ./build/src/policy/to-layer.js


function toLayer(file, text, document, index) {
    const parents = file.extends ?? [];
    const preset = parents.find((parent) => parent.startsWith('preset:'))?.slice('preset:'.length);
    return {
        source: text.source,
        digest: text.digest,
        preset: policy_preset/* presetNames */.gC.find((name) => name === preset?.split('@')[0]),
        remotes: parents.filter((parent) => !parent.startsWith('preset:')),
        identities: mapped(file.identities, toIdentity),
        keys: mapped(file.keys, (key) => key),
        trustRoots: file['trust-roots'],
        tokenClaims: file.token === undefined ? undefined : (0,record_of/* recordOf */.z)(Object.entries(file.token.claims)),
        secretsManagers: file['secrets-managers'],
        privilegedVariables: file['privileged-variables'],
        environments: file.environments === undefined ? undefined : Object.entries(file.environments).map(toEnvironment),
        windows: mapped(file.windows, toWindow),
        rules: Object.entries(file.rules ?? {}).map(([pattern, setting]) => toSetting(pattern, setting, index, document)),
        exceptions: file.exceptions?.map((exception, at) => toException(exception, text, document, at)),
        open: file.open,
        placeOf: (...path) => document.keyPlace(path),
    };
}
function mapped(entries, change) {
    if (entries === undefined)
        return undefined;
    return (0,record_of/* recordOf */.z)(Object.entries(entries).map(([name, value]) => [name, change(value)]));
}
function toIdentity(identity) {
    if ('key' in identity)
        return { kind: 'key', key: identity.key };
    if ('san' in identity)
        return { kind: 'san', san: identity.san, issuer: identity.issuer };
    return {
        kind: 'workflow',
        issuer: identity.issuer,
        workflow: identity.workflow,
        workflowSha: identity['workflow-sha'],
        workflowRef: identity['workflow-ref'],
        sourceRepository: identity['source-repository'],
        sourceRepositoryId: identity['source-repository-id'],
        sourceRef: identity['source-ref'],
        triggers: identity.triggers,
        runner: identity.runner,
    };
}
function toEnvironment([pattern, entry]) {
    return {
        pattern,
        reviewers: entry.reviewers?.minimum,
        selfReview: entry['self-review'],
        adminBypass: entry['admin-bypass'],
        refs: entry.refs,
        artifacts: entry.artifacts,
        approval: entry.approval,
        window: entry.window,
    };
}
function toWindow({ zone, allow, deny }) {
    return { zone, allow: allow ?? [], deny: deny ?? [] };
}
function toSetting(pattern, setting, layer, document) {
    const fields = typeof setting === 'string' ? { enforce: setting } : setting;
    return {
        pattern,
        enforce: fields?.enforce,
        denyFrom: fields !== undefined && 'deny-from' in fields ? fields['deny-from'] : undefined,
        onUnknown: fields !== undefined && 'on-unknown' in fields ? fields['on-unknown'] : undefined,
        isLowering: fields !== undefined && 'lower' in fields && fields.lower === true,
        options: fields !== undefined && 'options' in fields ? (0,record_of/* recordOf */.z)(Object.entries(fields.options ?? {})) : {},
        layer,
        place: document.keyPlace(['rules', pattern]),
    };
}
function toException(exception, text, document, index) {
    return {
        id: exception.id,
        rule: exception.rule,
        where: (0,record_of/* recordOf */.z)(Object.entries(exception.where)),
        reason: exception.reason,
        approvedBy: exception['approved-by'],
        expires: exception.expires,
        isFromOrganisation: text.isOrganisation,
        place: document.valuePlace(['exceptions', index]),
    };
}

;// CONCATENATED MODULE: ./build/src/policy/read-layer.js






function readLayer(text, index, catalogue, above) {
    const document = (0,read_policy_text/* readPolicyText */.O)(text.text, text.path);
    const schema = (0,policy_schema/* policySchema */.w)(catalogue);
    const parsed = schema.safeParse(document.value);
    if (parsed.success) {
        const problems = checkPolicyFile(parsed.data, document, catalogue, above);
        if (problems.length > 0)
            throw (0,problem/* invalidPolicy */.U)(problems);
        return toLayer(parsed.data, text, document, index);
    }
    const { issues } = parsed.error;
    const failed = new Set(issues.flatMap((issue) => (issue.code === 'unrecognized_keys' && issue.path.length === 0 ? issue.keys : issue.path.slice(0, 1))));
    const sound = schema.partial().safeParse(without(document.value, failed));
    const checked = checkPolicyFile(sound.success ? sound.data : {}, document, catalogue, above);
    throw (0,problem/* invalidPolicy */.U)([...problemsOfIssues(issues, document), ...checked]);
}
function without(value, failed) {
    if (typeof value !== 'object' || value === null)
        return {};
    return Object.fromEntries(Object.entries(value).filter(([key]) => !failed.has(key)));
}


/***/ }),

/***/ 3435:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ policySchema)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 7 modules
var schemas = __webpack_require__(2311);
// EXTERNAL MODULE: ./build/src/policy/preset.js
var preset = __webpack_require__(4357);
// EXTERNAL MODULE: ./build/src/policy/window-span.js
var window_span = __webpack_require__(283);
// EXTERNAL MODULE: ./build/src/core/glob.js
var glob = __webpack_require__(379);
;// CONCATENATED MODULE: ./build/src/policy/schema/parts.js


function strict(shape) {
    const allowed = Object.keys(shape).join(', ');
    return schemas/* strictObject */.rej(shape, { error: (issue) => (issue.code === 'unrecognized_keys' ? allowed : undefined) });
}
function textOf(form, rule) {
    return schemas/* string */.YjP().max(1024).regex(form, rule).describe(rule);
}
function setOf(item) {
    return schemas/* array */.YOg(item)
        .min(1, 'name at least one, or leave the key out')
        .max(500, 'name at most 500')
        .refine((items) => new Set(items).size === items.length, 'name each once');
}
const parts_name = textOf(/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/, 'a name of letters, digits, ".", "_" and "-", at most 64 long');
const globText = textOf(new RegExp(`^[^\\u0000-\\u001f\\u007f]{1,${glob/* patternLimit */.An}}$`), `a name or a glob of 1 to ${glob/* patternLimit */.An} characters`);
const sentence = textOf(/^(?=[^]*\S)[^\u0000-\u0008\u000b-\u001f\u007f]*$/, 'some text that says why');
const filePath = textOf(/^(?!\/)(?!(?:[^]*\/)?\.{1,2}(?:\/|$))[^\u0000-\u001f\u007f\\]+$/, 'a path from the root of the repository, without ".." and with "/"');
const sha256 = textOf(/^[0-9a-f]{64}$/, 'the SHA-256 of the file: 64 hex digits in lower case');
const commit = textOf(/^[0-9a-f]{40}$/, 'a full commit: 40 hex digits in lower case');
const repository = textOf(/^[A-Za-z0-9][A-Za-z0-9-]{0,38}\/[A-Za-z0-9._-]{1,100}$/, 'a repository: owner/name');
const day = textOf(/^\d{4}-\d{2}-\d{2}$/, 'a date: YYYY-MM-DD').refine((text) => !/^\d{4}-\d{2}-\d{2}$/.test(text) || isRealDay(text), 'a date that the calendar has');
function isRealDay(text) {
    const time = Date.parse(`${text}T00:00:00Z`);
    return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

;// CONCATENATED MODULE: ./build/src/policy/schema/environments.js



const consent = schemas/* enum */.k5n(['forbidden', 'allowed']);
const environments = schemas/* record */.g1P(globText, strict({
    reviewers: strict({ minimum: schemas/* int */.Whr().min(0).max(6) })
        .optional()
        .describe('Required reviewers of the environment'),
    'self-review': consent.optional().describe('Whether who starts a run may approve it'),
    'admin-bypass': consent.optional().describe('Whether administrators may skip the rules of the environment'),
    refs: setOf(globText).optional().describe('Refs that may deploy to it (globs per path segment)'),
    artifacts: schemas/* enum */.k5n(['required', 'none']).optional().describe('Whether a deploy must name what it deploys'),
    approval: schemas/* enum */.k5n(['environment', 'reviewed-pull-request', 'any']).optional().describe('Where the approval comes from'),
    window: parts_name.optional().describe('Name of an entry of windows'),
}))
    .describe('What an environment must be, by name or glob');
const weekday = `(?:${window_span/* weekdays */.mx.join('|')})`;
const time = textOf(/^(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)$/, 'a time in quotes: "HH:MM", from "00:00" to "24:00"');
const span = strict({
    days: textOf(new RegExp(`^(?:${weekday}(?:-${weekday})?|\\d{4}-\\d{2}-\\d{2})$`), 'days such as mon-thu, one such as sat, or a date such as 2026-12-24').refine((text) => !/^\d/.test(text) || isRealDay(text), 'a date that the calendar has'),
    from: time,
    to: time,
}).refine(({ from, to }) => (0,window_span/* timesOf */.Qv)({ from, to }) !== undefined, { path: ['to'], error: 'a time after from; name a night as two spans' });
const windows = schemas/* record */.g1P(parts_name, strict({
    zone: schemas/* string */.YjP().max(64).refine(isZone, 'an IANA time zone, such as Europe/Berlin').describe('IANA time zone'),
    allow: schemas/* array */.YOg(span).min(1, 'at least one span, or leave the key out').max(100).optional(),
    deny: schemas/* array */.YOg(span).min(1, 'at least one span, or leave the key out').max(100).optional(),
}).refine(({ allow, deny }) => allow !== undefined || deny !== undefined, 'allow or deny with at least one span'))
    .describe('Times in which a change may be made, by name');
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

;// CONCATENATED MODULE: ./build/src/policy/schema/identities.js


const issuer = textOf(/^https:\/\/[A-Za-z0-9.-]+(?::\d+)?(?:\/[A-Za-z0-9._~/-]*)?$/, 'the issuer: an https:// address').describe('Issuer of the identity token that the certificate names');
const any = schemas/* literal */.euz('any');
const trigger = textOf(/^[a-z][a-z_]{0,49}$/, 'the name of an event, such as push');
const workflowIdentity = strict({
    issuer,
    workflow: textOf(/^[A-Za-z0-9][A-Za-z0-9-]{0,38}\/[A-Za-z0-9._-]{1,100}\/\.github\/workflows\/[^/@\s]+\.ya?ml$/, 'the workflow that signs: owner/name/.github/workflows/file.yml, without a ref').describe('The workflow file that signs'),
    'workflow-sha': commit.optional().describe('Commit at which the signing workflow is approved'),
    'workflow-ref': globText.optional().describe('Ref at which the signing workflow is approved (glob per path segment), or any'),
    'source-repository': repository.describe('The repository that is built'),
    'source-repository-id': textOf(/^[1-9]\d{0,18}$/, 'the number of the repository, in quotes').optional(),
    'source-ref': globText.describe('Ref of the source (glob per path segment), or any'),
    triggers: schemas/* union */.KCZ([setOf(trigger), any]).describe('Events on which the build may run, or any'),
    runner: schemas/* enum */.k5n(['github-hosted', 'self-hosted', 'any']),
})
    .refine((identity) => identity['workflow-sha'] !== undefined || identity['workflow-ref'] !== undefined, {
    path: ['workflow'],
    error: 'also workflow-sha, or workflow-ref (a ref, a glob, or any)',
})
    .refine((identity) => identity['workflow-sha'] !== undefined || ownerOf(identity.workflow) === ownerOf(identity['source-repository']), {
    path: ['workflow'],
    error: 'also workflow-sha: this signer belongs to another owner than source-repository, who can move its refs',
})
    .describe('A workflow that signs what it builds');
function ownerOf(text) {
    return text.slice(0, text.indexOf('/')).toLowerCase();
}
const sanIdentity = strict({
    san: textOf(/^\S{1,1000}$/, 'the subject alternative name, exactly').describe('Subject alternative name of the certificate, exactly'),
    issuer,
}).describe('A certificate by its exact name');
const keyIdentity = strict({ key: parts_name.describe('Name of an entry of keys') }).describe('A public key');
const identities = schemas/* record */.g1P(parts_name, schemas/* union */.KCZ([workflowIdentity, sanIdentity, keyIdentity]))
    .refine((entries) => Object.keys(entries).length > 0, 'at least one identity, or leave the key out')
    .describe('Approved build identities; every field is required, "any" is written out');
const keys = schemas/* record */.g1P(parts_name, strict({ file: filePath, sha256: sha256 })).describe('Public keys by name');
const trustRoots = schemas/* array */.YOg(strict({
    name: parts_name.refine((text) => text !== 'public-good' && text !== 'github', 'another name: public-good and github are built in'),
    file: filePath,
    sha256: sha256,
    profile: schemas/* enum */.k5n(['public-good', 'github', 'private']).describe('Which logs and timestamps a signature must carry'),
}))
    .min(1, 'at least one trust root, or leave the key out')
    .max(20, 'at most 20 trust roots')
    .refine((roots) => new Set(roots.map((root) => root.name)).size === roots.length, 'each name once')
    .describe('Trust roots beside the built-in public-good and github');

// EXTERNAL MODULE: ./build/src/core/finding.js
var finding = __webpack_require__(5068);
// EXTERNAL MODULE: ./build/src/core/stage.js
var stage = __webpack_require__(6335);
;// CONCATENATED MODULE: ./build/src/policy/schema/rules.js




const level = schemas/* enum */.k5n(stage/* enforcements */.g2).meta({ id: 'level', description: 'What a violation does' });
const perStage = strict({ merge: level, deploy: level, posture: level }).meta({ id: 'levels', description: 'A level for every stage' });
const enforce = schemas/* union */.KCZ([level, perStage]).optional();
const denyFrom = schemas/* enum */.k5n(finding/* severities */.gO).meta({ id: 'deny-from', description: 'Findings below this severity only warn' }).optional();
const onUnknown = schemas/* literal */.euz('warn')
    .optional()
    .describe('Softens only what the platform does not support and a missing administration token');
const lower = schemas/* literal */.euz(true).optional().describe('Lets this glob lower a deny');
const globSetting = schemas/* union */.KCZ([level, strict({ enforce, 'deny-from': denyFrom, 'on-unknown': onUnknown, lower })])
    .meta({ id: 'setting', description: 'What all rules do that the glob matches' });
function rulesSchema(catalogue) {
    const exact = Object.fromEntries(catalogue.map((meta) => [meta.id, exactSetting(meta).optional().describe(meta.title)]));
    return schemas/* object */.Ikc(exact).catchall(globSetting).describe('What the rules do; an exact id beats a glob, a longer glob a shorter one');
}
function exactSetting(meta) {
    const options = optionsSchema(meta.options).optional();
    return schemas/* union */.KCZ([level, strict({ enforce, 'deny-from': denyFrom, 'on-unknown': onUnknown, options })]);
}
function optionsSchema(specs) {
    return strict(Object.fromEntries(Object.entries(specs).map(([key, spec]) => [key, valueSchema(spec).optional().describe(describe(spec))])));
}
function describe(spec) {
    return `${spec.description} (default: ${JSON.stringify(spec.default)})`;
}
function valueSchema(spec) {
    switch (spec.type) {
        case 'strings':
            return schemas/* array */.YOg(schemas/* string */.YjP().min(1).max(1024)).max(1000);
        case 'string':
            return schemas/* string */.YjP().max(1024);
        case 'integer':
            return schemas/* int */.Whr().min(spec.minimum);
        case 'boolean':
            return schemas/* boolean */.zMY();
        case 'levels':
            return schemas/* record */.g1P(globText, schemas/* enum */.k5n(spec.levels));
    }
}

;// CONCATENATED MODULE: ./build/src/policy/schema.js






const schema_parent = textOf(new RegExp(`^(?:preset:(?:${preset/* presetNames */.gC.join('|')})(?:@${preset/* presetMajor */.DM})?|[A-Za-z0-9][A-Za-z0-9-]{0,38}/[A-Za-z0-9._-]{1,100}/(?!(?:[^@]*/)?\\.{1,2}[/@])[^@\\s]+@[0-9a-f]{40})$`), `preset:NAME or preset:NAME@${preset/* presetMajor */.DM} (${preset/* presetNames */.gC.join(', ')}), or owner/repo/path@<40 hex>`);
const isPreset = (text) => text.startsWith('preset:');
const parents = setOf(schema_parent)
    .refine((items) => items.filter(isPreset).length < 2, 'one preset only: they are whole sets, none adds to another')
    .describe('One preset, and layers of other repositories at a full commit');
const claims = schemas/* record */.g1P(textOf(/^[a-z][a-z0-9_]{0,99}$/, 'the name of a claim, such as job_workflow_ref'), globText)
    .describe('Claims that the token of the running job must carry (globs per path segment)');
const exception = strict({
    id: parts_name.describe('Names the exception in reports'),
    rule: schemas/* string */.YjP().max(128).describe('Exact id of one rule'),
    where: schemas/* record */.g1P(textOf(/^[A-Za-z][A-Za-z0-9-]{0,63}$/, 'path or the name of what the rule found'), schemas/* string */.YjP().min(1).max(512))
        .describe('What it covers: path (glob per path segment) and exact values of what the rule found'),
    reason: sentence,
    'approved-by': textOf(/^@[A-Za-z0-9][A-Za-z0-9-]{0,38}(?:\/[A-Za-z0-9][A-Za-z0-9._-]{0,99})?$/, 'who approved it, in quotes: "@login" or "@org/team"'),
    expires: day.describe('Ends at 00:00 UTC of this date'),
});
function policySchema(catalogue) {
    return strict({
        version: schemas/* literal */.euz(1),
        extends: parents.optional(),
        identities: identities.optional(),
        keys: keys.optional(),
        'trust-roots': trustRoots.optional(),
        token: strict({ claims }).optional().describe('What the identity token of the running job must be'),
        'secrets-managers': setOf(textOf(/^[A-Za-z0-9][A-Za-z0-9-]{0,38}(?:\/[A-Za-z0-9._-]{1,100})+$/, 'an action: owner/name or owner/name/path, without a ref'))
            .optional()
            .describe('Actions that may fetch the values of privileged variables'),
        'privileged-variables': setOf(globText).optional().describe('Names or globs of variables that carry privileges'),
        environments: environments.optional(),
        windows: windows.optional(),
        rules: rulesSchema(catalogue).optional(),
        exceptions: schemas/* array */.YOg(exception).max(1000).optional().describe('Waivers'),
        open: setOf(globText).optional().describe('Keys that inputs and the layers below may loosen'),
    });
}


/***/ })

};
