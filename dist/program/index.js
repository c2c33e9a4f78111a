import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 2613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 5317:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");

/***/ }),

/***/ 6982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 4434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 8611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 5692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 9278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 4589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 6698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 7540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 2467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 1692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 3429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 5919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 6928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 3193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 3557:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");

/***/ }),

/***/ 4756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 7349:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Scalar = __nccwpck_require__(3301);
var YAMLMap = __nccwpck_require__(4454);
var YAMLSeq = __nccwpck_require__(2223);
var resolveBlockMap = __nccwpck_require__(7103);
var resolveBlockSeq = __nccwpck_require__(334);
var resolveFlowCollection = __nccwpck_require__(3142);

function resolveCollection(CN, ctx, token, onError, tagName, tag) {
    const coll = token.type === 'block-map'
        ? resolveBlockMap.resolveBlockMap(CN, ctx, token, onError, tag)
        : token.type === 'block-seq'
            ? resolveBlockSeq.resolveBlockSeq(CN, ctx, token, onError, tag)
            : resolveFlowCollection.resolveFlowCollection(CN, ctx, token, onError, tag);
    const Coll = coll.constructor;
    // If we got a tagName matching the class, or the tag name is '!',
    // then use the tagName from the node class used to create it.
    if (tagName === '!' || tagName === Coll.tagName) {
        coll.tag = Coll.tagName;
        return coll;
    }
    if (tagName)
        coll.tag = tagName;
    return coll;
}
function composeCollection(CN, ctx, token, props, onError) {
    const tagToken = props.tag;
    const tagName = !tagToken
        ? null
        : ctx.directives.tagName(tagToken.source, msg => onError(tagToken, 'TAG_RESOLVE_FAILED', msg));
    if (token.type === 'block-seq') {
        const { anchor, newlineAfterProp: nl } = props;
        const lastProp = anchor && tagToken
            ? anchor.offset > tagToken.offset
                ? anchor
                : tagToken
            : (anchor ?? tagToken);
        if (lastProp && (!nl || nl.offset < lastProp.offset)) {
            const message = 'Missing newline after block sequence props';
            onError(lastProp, 'MISSING_CHAR', message);
        }
    }
    const expType = token.type === 'block-map'
        ? 'map'
        : token.type === 'block-seq'
            ? 'seq'
            : token.start.source === '{'
                ? 'map'
                : 'seq';
    // shortcut: check if it's a generic YAMLMap or YAMLSeq
    // before jumping into the custom tag logic.
    if (!tagToken ||
        !tagName ||
        tagName === '!' ||
        (tagName === YAMLMap.YAMLMap.tagName && expType === 'map') ||
        (tagName === YAMLSeq.YAMLSeq.tagName && expType === 'seq')) {
        return resolveCollection(CN, ctx, token, onError, tagName);
    }
    let tag = ctx.schema.tags.find(t => t.tag === tagName && t.collection === expType);
    if (!tag) {
        const kt = ctx.schema.knownTags[tagName];
        if (kt?.collection === expType) {
            ctx.schema.tags.push(Object.assign({}, kt, { default: false }));
            tag = kt;
        }
        else {
            if (kt) {
                onError(tagToken, 'BAD_COLLECTION_TYPE', `${kt.tag} used for ${expType} collection, but expects ${kt.collection ?? 'scalar'}`, true);
            }
            else {
                onError(tagToken, 'TAG_RESOLVE_FAILED', `Unresolved tag: ${tagName}`, true);
            }
            return resolveCollection(CN, ctx, token, onError, tagName);
        }
    }
    const coll = resolveCollection(CN, ctx, token, onError, tagName, tag);
    const res = tag.resolve?.(coll, msg => onError(tagToken, 'TAG_RESOLVE_FAILED', msg), ctx.options) ?? coll;
    const node = identity.isNode(res)
        ? res
        : new Scalar.Scalar(res);
    node.range = coll.range;
    node.tag = tagName;
    if (tag?.format)
        node.format = tag.format;
    return node;
}

exports.composeCollection = composeCollection;


/***/ }),

/***/ 3683:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Document = __nccwpck_require__(3021);
var composeNode = __nccwpck_require__(5937);
var resolveEnd = __nccwpck_require__(7788);
var resolveProps = __nccwpck_require__(4631);

function composeDoc(options, directives, { offset, start, value, end }, onError) {
    const opts = Object.assign({ _directives: directives }, options);
    const doc = new Document.Document(undefined, opts);
    const ctx = {
        atKey: false,
        atRoot: true,
        directives: doc.directives,
        options: doc.options,
        schema: doc.schema
    };
    const props = resolveProps.resolveProps(start, {
        indicator: 'doc-start',
        next: value ?? end?.[0],
        offset,
        onError,
        parentIndent: 0,
        startOnNewline: true
    });
    if (props.found) {
        doc.directives.docStart = true;
        if (value &&
            (value.type === 'block-map' || value.type === 'block-seq') &&
            !props.hasNewline)
            onError(props.end, 'MISSING_CHAR', 'Block collection cannot start on same line with directives-end marker');
    }
    // @ts-expect-error If Contents is set, let's trust the user
    doc.contents = value
        ? composeNode.composeNode(ctx, value, props, onError)
        : composeNode.composeEmptyNode(ctx, props.end, start, null, props, onError);
    const contentEnd = doc.contents.range[2];
    const re = resolveEnd.resolveEnd(end, contentEnd, false, onError);
    if (re.comment)
        doc.comment = re.comment;
    doc.range = [offset, contentEnd, re.offset];
    return doc;
}

exports.composeDoc = composeDoc;


/***/ }),

/***/ 5937:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Alias = __nccwpck_require__(6446);
var identity = __nccwpck_require__(1127);
var composeCollection = __nccwpck_require__(7349);
var composeScalar = __nccwpck_require__(5413);
var resolveEnd = __nccwpck_require__(7788);
var utilEmptyScalarPosition = __nccwpck_require__(2599);

const CN = { composeNode, composeEmptyNode };
function composeNode(ctx, token, props, onError) {
    const atKey = ctx.atKey;
    const { spaceBefore, comment, anchor, tag } = props;
    let node;
    let isSrcToken = true;
    switch (token.type) {
        case 'alias':
            node = composeAlias(ctx, token, onError);
            if (anchor || tag)
                onError(token, 'ALIAS_PROPS', 'An alias node must not specify any properties');
            break;
        case 'scalar':
        case 'single-quoted-scalar':
        case 'double-quoted-scalar':
        case 'block-scalar':
            node = composeScalar.composeScalar(ctx, token, tag, onError);
            if (anchor)
                node.anchor = anchor.source.substring(1);
            break;
        case 'block-map':
        case 'block-seq':
        case 'flow-collection':
            try {
                node = composeCollection.composeCollection(CN, ctx, token, props, onError);
                if (anchor)
                    node.anchor = anchor.source.substring(1);
            }
            catch (error) {
                // Almost certainly here due to a stack overflow
                const message = error instanceof Error ? error.message : String(error);
                onError(token, 'RESOURCE_EXHAUSTION', message);
            }
            break;
        default: {
            const message = token.type === 'error'
                ? token.message
                : `Unsupported token (type: ${token.type})`;
            onError(token, 'UNEXPECTED_TOKEN', message);
            isSrcToken = false;
        }
    }
    node ?? (node = composeEmptyNode(ctx, token.offset, undefined, null, props, onError));
    if (anchor && node.anchor === '')
        onError(anchor, 'BAD_ALIAS', 'Anchor cannot be an empty string');
    if (atKey &&
        ctx.options.stringKeys &&
        (!identity.isScalar(node) ||
            typeof node.value !== 'string' ||
            (node.tag && node.tag !== 'tag:yaml.org,2002:str'))) {
        const msg = 'With stringKeys, all keys must be strings';
        onError(tag ?? token, 'NON_STRING_KEY', msg);
    }
    if (spaceBefore)
        node.spaceBefore = true;
    if (comment) {
        if (token.type === 'scalar' && token.source === '')
            node.comment = comment;
        else
            node.commentBefore = comment;
    }
    // @ts-expect-error Type checking misses meaning of isSrcToken
    if (ctx.options.keepSourceTokens && isSrcToken)
        node.srcToken = token;
    return node;
}
function composeEmptyNode(ctx, offset, before, pos, { spaceBefore, comment, anchor, tag, end }, onError) {
    const token = {
        type: 'scalar',
        offset: utilEmptyScalarPosition.emptyScalarPosition(offset, before, pos),
        indent: -1,
        source: ''
    };
    const node = composeScalar.composeScalar(ctx, token, tag, onError);
    if (anchor) {
        node.anchor = anchor.source.substring(1);
        if (node.anchor === '')
            onError(anchor, 'BAD_ALIAS', 'Anchor cannot be an empty string');
    }
    if (spaceBefore)
        node.spaceBefore = true;
    if (comment) {
        node.comment = comment;
        node.range[2] = end;
    }
    return node;
}
function composeAlias({ options }, { offset, source, end }, onError) {
    const alias = new Alias.Alias(source.substring(1));
    if (alias.source === '')
        onError(offset, 'BAD_ALIAS', 'Alias cannot be an empty string');
    if (alias.source.endsWith(':'))
        onError(offset + source.length - 1, 'BAD_ALIAS', 'Alias ending in : is ambiguous', true);
    const valueEnd = offset + source.length;
    const re = resolveEnd.resolveEnd(end, valueEnd, options.strict, onError);
    alias.range = [offset, valueEnd, re.offset];
    if (re.comment)
        alias.comment = re.comment;
    return alias;
}

exports.composeEmptyNode = composeEmptyNode;
exports.composeNode = composeNode;


/***/ }),

/***/ 5413:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Scalar = __nccwpck_require__(3301);
var resolveBlockScalar = __nccwpck_require__(8913);
var resolveFlowScalar = __nccwpck_require__(6842);

function composeScalar(ctx, token, tagToken, onError) {
    const { value, type, comment, range } = token.type === 'block-scalar'
        ? resolveBlockScalar.resolveBlockScalar(ctx, token, onError)
        : resolveFlowScalar.resolveFlowScalar(token, ctx.options.strict, onError);
    const tagName = tagToken
        ? ctx.directives.tagName(tagToken.source, msg => onError(tagToken, 'TAG_RESOLVE_FAILED', msg))
        : null;
    let tag;
    if (ctx.options.stringKeys && ctx.atKey) {
        tag = ctx.schema[identity.SCALAR];
    }
    else if (tagName)
        tag = findScalarTagByName(ctx.schema, value, tagName, tagToken, onError);
    else if (token.type === 'scalar')
        tag = findScalarTagByTest(ctx, value, token, onError);
    else
        tag = ctx.schema[identity.SCALAR];
    let scalar;
    try {
        const res = tag.resolve(value, msg => onError(tagToken ?? token, 'TAG_RESOLVE_FAILED', msg), ctx.options);
        scalar = identity.isScalar(res) ? res : new Scalar.Scalar(res);
    }
    catch (error) {
        const msg = error instanceof Error ? error.message : String(error);
        onError(tagToken ?? token, 'TAG_RESOLVE_FAILED', msg);
        scalar = new Scalar.Scalar(value);
    }
    scalar.range = range;
    scalar.source = value;
    if (type)
        scalar.type = type;
    if (tagName)
        scalar.tag = tagName;
    if (tag.format)
        scalar.format = tag.format;
    if (comment)
        scalar.comment = comment;
    return scalar;
}
function findScalarTagByName(schema, value, tagName, tagToken, onError) {
    if (tagName === '!')
        return schema[identity.SCALAR]; // non-specific tag
    const matchWithTest = [];
    for (const tag of schema.tags) {
        if (!tag.collection && tag.tag === tagName) {
            if (tag.default && tag.test)
                matchWithTest.push(tag);
            else
                return tag;
        }
    }
    for (const tag of matchWithTest)
        if (tag.test?.test(value))
            return tag;
    const kt = schema.knownTags[tagName];
    if (kt && !kt.collection) {
        // Ensure that the known tag is available for stringifying,
        // but does not get used by default.
        schema.tags.push(Object.assign({}, kt, { default: false, test: undefined }));
        return kt;
    }
    onError(tagToken, 'TAG_RESOLVE_FAILED', `Unresolved tag: ${tagName}`, tagName !== 'tag:yaml.org,2002:str');
    return schema[identity.SCALAR];
}
function findScalarTagByTest({ atKey, directives, schema }, value, token, onError) {
    const tag = schema.tags.find(tag => (tag.default === true || (atKey && tag.default === 'key')) &&
        tag.test?.test(value)) || schema[identity.SCALAR];
    if (schema.compat) {
        const compat = schema.compat.find(tag => tag.default && tag.test?.test(value)) ??
            schema[identity.SCALAR];
        if (tag.tag !== compat.tag) {
            const ts = directives.tagString(tag.tag);
            const cs = directives.tagString(compat.tag);
            const msg = `Value may be parsed as either ${ts} or ${cs}`;
            onError(token, 'TAG_RESOLVE_FAILED', msg, true);
        }
    }
    return tag;
}

exports.composeScalar = composeScalar;


/***/ }),

/***/ 9984:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var node_process = __nccwpck_require__(932);
var directives = __nccwpck_require__(1342);
var Document = __nccwpck_require__(3021);
var errors = __nccwpck_require__(1464);
var identity = __nccwpck_require__(1127);
var composeDoc = __nccwpck_require__(3683);
var resolveEnd = __nccwpck_require__(7788);

function getErrorPos(src) {
    if (typeof src === 'number')
        return [src, src + 1];
    if (Array.isArray(src))
        return src.length === 2 ? src : [src[0], src[1]];
    const { offset, source } = src;
    return [offset, offset + (typeof source === 'string' ? source.length : 1)];
}
function parsePrelude(prelude) {
    let comment = '';
    let atComment = false;
    let afterEmptyLine = false;
    for (let i = 0; i < prelude.length; ++i) {
        const source = prelude[i];
        switch (source[0]) {
            case '#':
                comment +=
                    (comment === '' ? '' : afterEmptyLine ? '\n\n' : '\n') +
                        (source.substring(1) || ' ');
                atComment = true;
                afterEmptyLine = false;
                break;
            case '%':
                if (prelude[i + 1]?.[0] !== '#')
                    i += 1;
                atComment = false;
                break;
            default:
                // This may be wrong after doc-end, but in that case it doesn't matter
                if (!atComment)
                    afterEmptyLine = true;
                atComment = false;
        }
    }
    return { comment, afterEmptyLine };
}
/**
 * Compose a stream of CST nodes into a stream of YAML Documents.
 *
 * ```ts
 * import { Composer, Parser } from 'yaml'
 *
 * const src: string = ...
 * const tokens = new Parser().parse(src)
 * const docs = new Composer().compose(tokens)
 * ```
 */
class Composer {
    constructor(options = {}) {
        this.doc = null;
        this.atDirectives = false;
        this.prelude = [];
        this.errors = [];
        this.warnings = [];
        this.onError = (source, code, message, warning) => {
            const pos = getErrorPos(source);
            if (warning)
                this.warnings.push(new errors.YAMLWarning(pos, code, message));
            else
                this.errors.push(new errors.YAMLParseError(pos, code, message));
        };
        // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
        this.directives = new directives.Directives({ version: options.version || '1.2' });
        this.options = options;
    }
    decorate(doc, afterDoc) {
        const { comment, afterEmptyLine } = parsePrelude(this.prelude);
        //console.log({ dc: doc.comment, prelude, comment })
        if (comment) {
            const dc = doc.contents;
            if (afterDoc) {
                doc.comment = doc.comment ? `${doc.comment}\n${comment}` : comment;
            }
            else if (afterEmptyLine || doc.directives.docStart || !dc) {
                doc.commentBefore = comment;
            }
            else if (identity.isCollection(dc) && !dc.flow && dc.items.length > 0) {
                let it = dc.items[0];
                if (identity.isPair(it))
                    it = it.key;
                const cb = it.commentBefore;
                it.commentBefore = cb ? `${comment}\n${cb}` : comment;
            }
            else {
                const cb = dc.commentBefore;
                dc.commentBefore = cb ? `${comment}\n${cb}` : comment;
            }
        }
        if (afterDoc) {
            for (let i = 0; i < this.errors.length; ++i)
                doc.errors.push(this.errors[i]);
            for (let i = 0; i < this.warnings.length; ++i)
                doc.warnings.push(this.warnings[i]);
        }
        else {
            doc.errors = this.errors;
            doc.warnings = this.warnings;
        }
        this.prelude = [];
        this.errors = [];
        this.warnings = [];
    }
    /**
     * Current stream status information.
     *
     * Mostly useful at the end of input for an empty stream.
     */
    streamInfo() {
        return {
            comment: parsePrelude(this.prelude).comment,
            directives: this.directives,
            errors: this.errors,
            warnings: this.warnings
        };
    }
    /**
     * Compose tokens into documents.
     *
     * @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
     * @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
     */
    *compose(tokens, forceDoc = false, endOffset = -1) {
        for (const token of tokens)
            yield* this.next(token);
        yield* this.end(forceDoc, endOffset);
    }
    /** Advance the composer by one CST token. */
    *next(token) {
        if (node_process.env.LOG_STREAM)
            console.dir(token, { depth: null });
        switch (token.type) {
            case 'directive':
                this.directives.add(token.source, (offset, message, warning) => {
                    const pos = getErrorPos(token);
                    pos[0] += offset;
                    this.onError(pos, 'BAD_DIRECTIVE', message, warning);
                });
                this.prelude.push(token.source);
                this.atDirectives = true;
                break;
            case 'document': {
                const doc = composeDoc.composeDoc(this.options, this.directives, token, this.onError);
                if (this.atDirectives && !doc.directives.docStart)
                    this.onError(token, 'MISSING_CHAR', 'Missing directives-end/doc-start indicator line');
                this.decorate(doc, false);
                if (this.doc)
                    yield this.doc;
                this.doc = doc;
                this.atDirectives = false;
                break;
            }
            case 'byte-order-mark':
            case 'space':
                break;
            case 'comment':
            case 'newline':
                this.prelude.push(token.source);
                break;
            case 'error': {
                const msg = token.source
                    ? `${token.message}: ${JSON.stringify(token.source)}`
                    : token.message;
                const error = new errors.YAMLParseError(getErrorPos(token), 'UNEXPECTED_TOKEN', msg);
                if (this.atDirectives || !this.doc)
                    this.errors.push(error);
                else
                    this.doc.errors.push(error);
                break;
            }
            case 'doc-end': {
                if (!this.doc) {
                    const msg = 'Unexpected doc-end without preceding document';
                    this.errors.push(new errors.YAMLParseError(getErrorPos(token), 'UNEXPECTED_TOKEN', msg));
                    break;
                }
                this.doc.directives.docEnd = true;
                const end = resolveEnd.resolveEnd(token.end, token.offset + token.source.length, this.doc.options.strict, this.onError);
                this.decorate(this.doc, true);
                if (end.comment) {
                    const dc = this.doc.comment;
                    this.doc.comment = dc ? `${dc}\n${end.comment}` : end.comment;
                }
                this.doc.range[2] = end.offset;
                break;
            }
            default:
                this.errors.push(new errors.YAMLParseError(getErrorPos(token), 'UNEXPECTED_TOKEN', `Unsupported token ${token.type}`));
        }
    }
    /**
     * Call at end of input to yield any remaining document.
     *
     * @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
     * @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
     */
    *end(forceDoc = false, endOffset = -1) {
        if (this.doc) {
            this.decorate(this.doc, true);
            yield this.doc;
            this.doc = null;
        }
        else if (forceDoc) {
            const opts = Object.assign({ _directives: this.directives }, this.options);
            const doc = new Document.Document(undefined, opts);
            if (this.atDirectives)
                this.onError(endOffset, 'MISSING_CHAR', 'Missing directives-end indicator line');
            doc.range = [0, endOffset, endOffset];
            this.decorate(doc, false);
            yield doc;
        }
    }
}

exports.Composer = Composer;


/***/ }),

/***/ 7103:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Pair = __nccwpck_require__(7165);
var YAMLMap = __nccwpck_require__(4454);
var resolveProps = __nccwpck_require__(4631);
var utilContainsNewline = __nccwpck_require__(9499);
var utilFlowIndentCheck = __nccwpck_require__(4051);
var utilMapIncludes = __nccwpck_require__(1187);

const startColMsg = 'All mapping items must start at the same column';
function resolveBlockMap({ composeNode, composeEmptyNode }, ctx, bm, onError, tag) {
    const NodeClass = tag?.nodeClass ?? YAMLMap.YAMLMap;
    const map = new NodeClass(ctx.schema);
    if (ctx.atRoot)
        ctx.atRoot = false;
    let offset = bm.offset;
    let commentEnd = null;
    for (const collItem of bm.items) {
        const { start, key, sep, value } = collItem;
        // key properties
        const keyProps = resolveProps.resolveProps(start, {
            indicator: 'explicit-key-ind',
            next: key ?? sep?.[0],
            offset,
            onError,
            parentIndent: bm.indent,
            startOnNewline: true
        });
        const implicitKey = !keyProps.found;
        if (implicitKey) {
            if (key) {
                if (key.type === 'block-seq')
                    onError(offset, 'BLOCK_AS_IMPLICIT_KEY', 'A block sequence may not be used as an implicit map key');
                else if ('indent' in key && key.indent !== bm.indent)
                    onError(offset, 'BAD_INDENT', startColMsg);
            }
            if (!keyProps.anchor && !keyProps.tag && !sep) {
                commentEnd = keyProps.end;
                if (keyProps.comment) {
                    if (map.comment)
                        map.comment += '\n' + keyProps.comment;
                    else
                        map.comment = keyProps.comment;
                }
                continue;
            }
            if (keyProps.newlineAfterProp || utilContainsNewline.containsNewline(key)) {
                onError(key ?? start[start.length - 1], 'MULTILINE_IMPLICIT_KEY', 'Implicit keys need to be on a single line');
            }
        }
        else if (keyProps.found?.indent !== bm.indent) {
            onError(offset, 'BAD_INDENT', startColMsg);
        }
        // key value
        ctx.atKey = true;
        const keyStart = keyProps.end;
        const keyNode = key
            ? composeNode(ctx, key, keyProps, onError)
            : composeEmptyNode(ctx, keyStart, start, null, keyProps, onError);
        if (ctx.schema.compat)
            utilFlowIndentCheck.flowIndentCheck(bm.indent, key, onError);
        ctx.atKey = false;
        if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode))
            onError(keyStart, 'DUPLICATE_KEY', 'Map keys must be unique');
        // value properties
        const valueProps = resolveProps.resolveProps(sep ?? [], {
            indicator: 'map-value-ind',
            next: value,
            offset: keyNode.range[2],
            onError,
            parentIndent: bm.indent,
            startOnNewline: !key || key.type === 'block-scalar'
        });
        offset = valueProps.end;
        if (valueProps.found) {
            if (implicitKey) {
                if (value?.type === 'block-map' && !valueProps.hasNewline)
                    onError(offset, 'BLOCK_AS_IMPLICIT_KEY', 'Nested mappings are not allowed in compact mappings');
                if (ctx.options.strict &&
                    keyProps.start < valueProps.found.offset - 1024)
                    onError(keyNode.range, 'KEY_OVER_1024_CHARS', 'The : indicator must be at most 1024 chars after the start of an implicit block mapping key');
            }
            // value value
            const valueNode = value
                ? composeNode(ctx, value, valueProps, onError)
                : composeEmptyNode(ctx, offset, sep, null, valueProps, onError);
            if (ctx.schema.compat)
                utilFlowIndentCheck.flowIndentCheck(bm.indent, value, onError);
            offset = valueNode.range[2];
            const pair = new Pair.Pair(keyNode, valueNode);
            if (ctx.options.keepSourceTokens)
                pair.srcToken = collItem;
            map.items.push(pair);
        }
        else {
            // key with no value
            if (implicitKey)
                onError(keyNode.range, 'MISSING_CHAR', 'Implicit map keys need to be followed by map values');
            if (valueProps.comment) {
                if (keyNode.comment)
                    keyNode.comment += '\n' + valueProps.comment;
                else
                    keyNode.comment = valueProps.comment;
            }
            const pair = new Pair.Pair(keyNode);
            if (ctx.options.keepSourceTokens)
                pair.srcToken = collItem;
            map.items.push(pair);
        }
    }
    if (commentEnd && commentEnd < offset)
        onError(commentEnd, 'IMPOSSIBLE', 'Map comment with trailing content');
    map.range = [bm.offset, offset, commentEnd ?? offset];
    return map;
}

exports.resolveBlockMap = resolveBlockMap;


/***/ }),

/***/ 8913:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);

function resolveBlockScalar(ctx, scalar, onError) {
    const start = scalar.offset;
    const header = parseBlockScalarHeader(scalar, ctx.options.strict, onError);
    if (!header)
        return { value: '', type: null, comment: '', range: [start, start, start] };
    const type = header.mode === '>' ? Scalar.Scalar.BLOCK_FOLDED : Scalar.Scalar.BLOCK_LITERAL;
    const lines = scalar.source ? splitLines(scalar.source) : [];
    // determine the end of content & start of chomping
    let chompStart = lines.length;
    for (let i = lines.length - 1; i >= 0; --i) {
        const content = lines[i][1];
        if (content === '' || content === '\r')
            chompStart = i;
        else
            break;
    }
    // shortcut for empty contents
    if (chompStart === 0) {
        const value = header.chomp === '+' && lines.length > 0
            ? '\n'.repeat(Math.max(1, lines.length - 1))
            : '';
        let end = start + header.length;
        if (scalar.source)
            end += scalar.source.length;
        return { value, type, comment: header.comment, range: [start, end, end] };
    }
    // find the indentation level to trim from start
    let trimIndent = scalar.indent + header.indent;
    let offset = scalar.offset + header.length;
    let contentStart = 0;
    for (let i = 0; i < chompStart; ++i) {
        const [indent, content] = lines[i];
        if (content === '' || content === '\r') {
            if (header.indent === 0 && indent.length > trimIndent)
                trimIndent = indent.length;
        }
        else {
            if (indent.length < trimIndent) {
                const message = 'Block scalars with more-indented leading empty lines must use an explicit indentation indicator';
                onError(offset + indent.length, 'MISSING_CHAR', message);
            }
            if (header.indent === 0)
                trimIndent = indent.length;
            contentStart = i;
            if (trimIndent === 0 && !ctx.atRoot) {
                const message = 'Block scalar values in collections must be indented';
                onError(offset, 'BAD_INDENT', message);
            }
            break;
        }
        offset += indent.length + content.length + 1;
    }
    // include trailing more-indented empty lines in content
    for (let i = lines.length - 1; i >= chompStart; --i) {
        if (lines[i][0].length > trimIndent)
            chompStart = i + 1;
    }
    let value = '';
    let sep = '';
    let prevMoreIndented = false;
    // leading whitespace is kept intact
    for (let i = 0; i < contentStart; ++i)
        value += lines[i][0].slice(trimIndent) + '\n';
    for (let i = contentStart; i < chompStart; ++i) {
        let [indent, content] = lines[i];
        offset += indent.length + content.length + 1;
        const crlf = content[content.length - 1] === '\r';
        if (crlf)
            content = content.slice(0, -1);
        /* istanbul ignore if already caught in lexer */
        if (content && indent.length < trimIndent) {
            const src = header.indent
                ? 'explicit indentation indicator'
                : 'first line';
            const message = `Block scalar lines must not be less indented than their ${src}`;
            onError(offset - content.length - (crlf ? 2 : 1), 'BAD_INDENT', message);
            indent = '';
        }
        if (type === Scalar.Scalar.BLOCK_LITERAL) {
            value += sep + indent.slice(trimIndent) + content;
            sep = '\n';
        }
        else if (indent.length > trimIndent || content[0] === '\t') {
            // more-indented content within a folded block
            if (sep === ' ')
                sep = '\n';
            else if (!prevMoreIndented && sep === '\n')
                sep = '\n\n';
            value += sep + indent.slice(trimIndent) + content;
            sep = '\n';
            prevMoreIndented = true;
        }
        else if (content === '') {
            // empty line
            if (sep === '\n')
                value += '\n';
            else
                sep = '\n';
        }
        else {
            value += sep + content;
            sep = ' ';
            prevMoreIndented = false;
        }
    }
    switch (header.chomp) {
        case '-':
            break;
        case '+':
            for (let i = chompStart; i < lines.length; ++i)
                value += '\n' + lines[i][0].slice(trimIndent);
            if (value[value.length - 1] !== '\n')
                value += '\n';
            break;
        default:
            value += '\n';
    }
    const end = start + header.length + scalar.source.length;
    return { value, type, comment: header.comment, range: [start, end, end] };
}
function parseBlockScalarHeader({ offset, props }, strict, onError) {
    /* istanbul ignore if should not happen */
    if (props[0].type !== 'block-scalar-header') {
        onError(props[0], 'IMPOSSIBLE', 'Block scalar header not found');
        return null;
    }
    const { source } = props[0];
    const mode = source[0];
    let indent = 0;
    let chomp = '';
    let error = -1;
    for (let i = 1; i < source.length; ++i) {
        const ch = source[i];
        if (!chomp && (ch === '-' || ch === '+'))
            chomp = ch;
        else {
            const n = Number(ch);
            if (!indent && n)
                indent = n;
            else if (error === -1)
                error = offset + i;
        }
    }
    if (error !== -1)
        onError(error, 'UNEXPECTED_TOKEN', `Block scalar header includes extra characters: ${source}`);
    let hasSpace = false;
    let comment = '';
    let length = source.length;
    for (let i = 1; i < props.length; ++i) {
        const token = props[i];
        switch (token.type) {
            case 'space':
                hasSpace = true;
            // fallthrough
            case 'newline':
                length += token.source.length;
                break;
            case 'comment':
                if (strict && !hasSpace) {
                    const message = 'Comments must be separated from other tokens by white space characters';
                    onError(token, 'MISSING_CHAR', message);
                }
                length += token.source.length;
                comment = token.source.substring(1);
                break;
            case 'error':
                onError(token, 'UNEXPECTED_TOKEN', token.message);
                length += token.source.length;
                break;
            /* istanbul ignore next should not happen */
            default: {
                const message = `Unexpected token in block scalar header: ${token.type}`;
                onError(token, 'UNEXPECTED_TOKEN', message);
                const ts = token.source;
                if (ts && typeof ts === 'string')
                    length += ts.length;
            }
        }
    }
    return { mode, indent, chomp, comment, length };
}
/** @returns Array of lines split up as `[indent, content]` */
function splitLines(source) {
    const split = source.split(/\n( *)/);
    const first = split[0];
    const m = first.match(/^( *)/);
    const line0 = m?.[1]
        ? [m[1], first.slice(m[1].length)]
        : ['', first];
    const lines = [line0];
    for (let i = 1; i < split.length; i += 2)
        lines.push([split[i], split[i + 1]]);
    return lines;
}

exports.resolveBlockScalar = resolveBlockScalar;


/***/ }),

/***/ 334:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var YAMLSeq = __nccwpck_require__(2223);
var resolveProps = __nccwpck_require__(4631);
var utilFlowIndentCheck = __nccwpck_require__(4051);

function resolveBlockSeq({ composeNode, composeEmptyNode }, ctx, bs, onError, tag) {
    const NodeClass = tag?.nodeClass ?? YAMLSeq.YAMLSeq;
    const seq = new NodeClass(ctx.schema);
    if (ctx.atRoot)
        ctx.atRoot = false;
    if (ctx.atKey)
        ctx.atKey = false;
    let offset = bs.offset;
    let commentEnd = null;
    for (const { start, value } of bs.items) {
        const props = resolveProps.resolveProps(start, {
            indicator: 'seq-item-ind',
            next: value,
            offset,
            onError,
            parentIndent: bs.indent,
            startOnNewline: true
        });
        if (!props.found) {
            if (props.anchor || props.tag || value) {
                if (value?.type === 'block-seq')
                    onError(props.end, 'BAD_INDENT', 'All sequence items must start at the same column');
                else
                    onError(offset, 'MISSING_CHAR', 'Sequence item without - indicator');
            }
            else {
                commentEnd = props.end;
                if (props.comment)
                    seq.comment = props.comment;
                continue;
            }
        }
        const node = value
            ? composeNode(ctx, value, props, onError)
            : composeEmptyNode(ctx, props.end, start, null, props, onError);
        if (ctx.schema.compat)
            utilFlowIndentCheck.flowIndentCheck(bs.indent, value, onError);
        offset = node.range[2];
        seq.items.push(node);
    }
    seq.range = [bs.offset, offset, commentEnd ?? offset];
    return seq;
}

exports.resolveBlockSeq = resolveBlockSeq;


/***/ }),

/***/ 7788:
/***/ ((__unused_webpack_module, exports) => {



function resolveEnd(end, offset, reqSpace, onError) {
    let comment = '';
    if (end) {
        let hasSpace = false;
        let sep = '';
        for (const token of end) {
            const { source, type } = token;
            switch (type) {
                case 'space':
                    hasSpace = true;
                    break;
                case 'comment': {
                    if (reqSpace && !hasSpace)
                        onError(token, 'MISSING_CHAR', 'Comments must be separated from other tokens by white space characters');
                    const cb = source.substring(1) || ' ';
                    if (!comment)
                        comment = cb;
                    else
                        comment += sep + cb;
                    sep = '';
                    break;
                }
                case 'newline':
                    if (comment)
                        sep += source;
                    hasSpace = true;
                    break;
                default:
                    onError(token, 'UNEXPECTED_TOKEN', `Unexpected ${type} at node end`);
            }
            offset += source.length;
        }
    }
    return { comment, offset };
}

exports.resolveEnd = resolveEnd;


/***/ }),

/***/ 3142:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Pair = __nccwpck_require__(7165);
var YAMLMap = __nccwpck_require__(4454);
var YAMLSeq = __nccwpck_require__(2223);
var resolveEnd = __nccwpck_require__(7788);
var resolveProps = __nccwpck_require__(4631);
var utilContainsNewline = __nccwpck_require__(9499);
var utilMapIncludes = __nccwpck_require__(1187);

const blockMsg = 'Block collections are not allowed within flow collections';
const isBlock = (token) => token && (token.type === 'block-map' || token.type === 'block-seq');
function resolveFlowCollection({ composeNode, composeEmptyNode }, ctx, fc, onError, tag) {
    const isMap = fc.start.source === '{';
    const fcName = isMap ? 'flow map' : 'flow sequence';
    const NodeClass = (tag?.nodeClass ?? (isMap ? YAMLMap.YAMLMap : YAMLSeq.YAMLSeq));
    const coll = new NodeClass(ctx.schema);
    coll.flow = true;
    const atRoot = ctx.atRoot;
    if (atRoot)
        ctx.atRoot = false;
    if (ctx.atKey)
        ctx.atKey = false;
    let offset = fc.offset + fc.start.source.length;
    for (let i = 0; i < fc.items.length; ++i) {
        const collItem = fc.items[i];
        const { start, key, sep, value } = collItem;
        const props = resolveProps.resolveProps(start, {
            flow: fcName,
            indicator: 'explicit-key-ind',
            next: key ?? sep?.[0],
            offset,
            onError,
            parentIndent: fc.indent,
            startOnNewline: false
        });
        if (!props.found) {
            if (!props.anchor && !props.tag && !sep && !value) {
                if (i === 0 && props.comma)
                    onError(props.comma, 'UNEXPECTED_TOKEN', `Unexpected , in ${fcName}`);
                else if (i < fc.items.length - 1)
                    onError(props.start, 'UNEXPECTED_TOKEN', `Unexpected empty item in ${fcName}`);
                if (props.comment) {
                    if (coll.comment)
                        coll.comment += '\n' + props.comment;
                    else
                        coll.comment = props.comment;
                }
                offset = props.end;
                continue;
            }
            if (!isMap && ctx.options.strict && utilContainsNewline.containsNewline(key))
                onError(key, // checked by containsNewline()
                'MULTILINE_IMPLICIT_KEY', 'Implicit keys of flow sequence pairs need to be on a single line');
        }
        if (i === 0) {
            if (props.comma)
                onError(props.comma, 'UNEXPECTED_TOKEN', `Unexpected , in ${fcName}`);
        }
        else {
            if (!props.comma)
                onError(props.start, 'MISSING_CHAR', `Missing , between ${fcName} items`);
            if (props.comment) {
                let prevItemComment = '';
                loop: for (const st of start) {
                    switch (st.type) {
                        case 'comma':
                        case 'space':
                            break;
                        case 'comment':
                            prevItemComment = st.source.substring(1);
                            break loop;
                        default:
                            break loop;
                    }
                }
                if (prevItemComment) {
                    let prev = coll.items[coll.items.length - 1];
                    if (identity.isPair(prev))
                        prev = prev.value ?? prev.key;
                    if (prev.comment)
                        prev.comment += '\n' + prevItemComment;
                    else
                        prev.comment = prevItemComment;
                    props.comment = props.comment.substring(prevItemComment.length + 1);
                }
            }
        }
        if (!isMap && !sep && !props.found) {
            // item is a value in a seq
            // → key & sep are empty, start does not include ? or :
            const valueNode = value
                ? composeNode(ctx, value, props, onError)
                : composeEmptyNode(ctx, props.end, sep, null, props, onError);
            coll.items.push(valueNode);
            offset = valueNode.range[2];
            if (isBlock(value))
                onError(valueNode.range, 'BLOCK_IN_FLOW', blockMsg);
        }
        else {
            // item is a key+value pair
            // key value
            ctx.atKey = true;
            const keyStart = props.end;
            const keyNode = key
                ? composeNode(ctx, key, props, onError)
                : composeEmptyNode(ctx, keyStart, start, null, props, onError);
            if (isBlock(key))
                onError(keyNode.range, 'BLOCK_IN_FLOW', blockMsg);
            ctx.atKey = false;
            // value properties
            const valueProps = resolveProps.resolveProps(sep ?? [], {
                flow: fcName,
                indicator: 'map-value-ind',
                next: value,
                offset: keyNode.range[2],
                onError,
                parentIndent: fc.indent,
                startOnNewline: false
            });
            if (valueProps.found) {
                if (!isMap && !props.found && ctx.options.strict) {
                    if (sep)
                        for (const st of sep) {
                            if (st === valueProps.found)
                                break;
                            if (st.type === 'newline') {
                                onError(st, 'MULTILINE_IMPLICIT_KEY', 'Implicit keys of flow sequence pairs need to be on a single line');
                                break;
                            }
                        }
                    if (props.start < valueProps.found.offset - 1024)
                        onError(valueProps.found, 'KEY_OVER_1024_CHARS', 'The : indicator must be at most 1024 chars after the start of an implicit flow sequence key');
                }
            }
            else if (value) {
                if ('source' in value && value.source?.[0] === ':')
                    onError(value, 'MISSING_CHAR', `Missing space after : in ${fcName}`);
                else
                    onError(valueProps.start, 'MISSING_CHAR', `Missing , or : between ${fcName} items`);
            }
            // value value
            const valueNode = value
                ? composeNode(ctx, value, valueProps, onError)
                : valueProps.found
                    ? composeEmptyNode(ctx, valueProps.end, sep, null, valueProps, onError)
                    : null;
            if (valueNode) {
                if (isBlock(value))
                    onError(valueNode.range, 'BLOCK_IN_FLOW', blockMsg);
            }
            else if (valueProps.comment) {
                if (keyNode.comment)
                    keyNode.comment += '\n' + valueProps.comment;
                else
                    keyNode.comment = valueProps.comment;
            }
            const pair = new Pair.Pair(keyNode, valueNode);
            if (ctx.options.keepSourceTokens)
                pair.srcToken = collItem;
            if (isMap) {
                const map = coll;
                if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode))
                    onError(keyStart, 'DUPLICATE_KEY', 'Map keys must be unique');
                map.items.push(pair);
            }
            else {
                const map = new YAMLMap.YAMLMap(ctx.schema);
                map.flow = true;
                map.items.push(pair);
                const endRange = (valueNode ?? keyNode).range;
                map.range = [keyNode.range[0], endRange[1], endRange[2]];
                coll.items.push(map);
            }
            offset = valueNode ? valueNode.range[2] : valueProps.end;
        }
    }
    const expectedEnd = isMap ? '}' : ']';
    const [ce, ...ee] = fc.end;
    let cePos = offset;
    if (ce?.source === expectedEnd)
        cePos = ce.offset + ce.source.length;
    else {
        const name = fcName[0].toUpperCase() + fcName.substring(1);
        const msg = atRoot
            ? `${name} must end with a ${expectedEnd}`
            : `${name} in block collection must be sufficiently indented and end with a ${expectedEnd}`;
        onError(offset, atRoot ? 'MISSING_CHAR' : 'BAD_INDENT', msg);
        if (ce && ce.source.length !== 1)
            ee.unshift(ce);
    }
    if (ee.length > 0) {
        const end = resolveEnd.resolveEnd(ee, cePos, ctx.options.strict, onError);
        if (end.comment) {
            if (coll.comment)
                coll.comment += '\n' + end.comment;
            else
                coll.comment = end.comment;
        }
        coll.range = [fc.offset, cePos, end.offset];
    }
    else {
        coll.range = [fc.offset, cePos, cePos];
    }
    return coll;
}

exports.resolveFlowCollection = resolveFlowCollection;


/***/ }),

/***/ 6842:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);
var resolveEnd = __nccwpck_require__(7788);

function resolveFlowScalar(scalar, strict, onError) {
    const { offset, type, source, end } = scalar;
    let _type;
    let value;
    const _onError = (rel, code, msg) => onError(offset + rel, code, msg);
    switch (type) {
        case 'scalar':
            _type = Scalar.Scalar.PLAIN;
            value = plainValue(source, _onError);
            break;
        case 'single-quoted-scalar':
            _type = Scalar.Scalar.QUOTE_SINGLE;
            value = singleQuotedValue(source, _onError);
            break;
        case 'double-quoted-scalar':
            _type = Scalar.Scalar.QUOTE_DOUBLE;
            value = doubleQuotedValue(source, _onError);
            break;
        /* istanbul ignore next should not happen */
        default:
            onError(scalar, 'UNEXPECTED_TOKEN', `Expected a flow scalar value, but found: ${type}`);
            return {
                value: '',
                type: null,
                comment: '',
                range: [offset, offset + source.length, offset + source.length]
            };
    }
    const valueEnd = offset + source.length;
    const re = resolveEnd.resolveEnd(end, valueEnd, strict, onError);
    return {
        value,
        type: _type,
        comment: re.comment,
        range: [offset, valueEnd, re.offset]
    };
}
function plainValue(source, onError) {
    let badChar = '';
    switch (source[0]) {
        /* istanbul ignore next should not happen */
        case '\t':
            badChar = 'a tab character';
            break;
        case ',':
            badChar = 'flow indicator character ,';
            break;
        case '%':
            badChar = 'directive indicator character %';
            break;
        case '|':
        case '>': {
            badChar = `block scalar indicator ${source[0]}`;
            break;
        }
        case '@':
        case '`': {
            badChar = `reserved character ${source[0]}`;
            break;
        }
    }
    if (badChar)
        onError(0, 'BAD_SCALAR_START', `Plain value cannot start with ${badChar}`);
    return unfoldLines(source);
}
function singleQuotedValue(source, onError) {
    if (source[source.length - 1] !== "'" || source.length === 1)
        onError(source.length, 'MISSING_CHAR', "Missing closing 'quote");
    return unfoldLines(source.slice(1, -1)).replace(/''/g, "'");
}
function unfoldLines(source) {
    const line = /(.*?)\r?\n/sy;
    let match = line.exec(source);
    if (!match)
        return source;
    /**
     * The negative lookbehinds in these RegExps are to
     * prevent causing a polynomial search time in certain cases.
     *
     * The try-catch is for Safari < 16.4 and other old browsers:
     * https://caniuse.com/js-regexp-lookbehind
     */
    let trimEnd, trimBoth;
    try {
        trimEnd = new RegExp('(?<![ \t])[ \t]+$');
        trimBoth = new RegExp('^[ \t]+|(?<![ \t])[ \t]+$', 'g');
    }
    catch {
        trimEnd = /[ \t]+$/;
        trimBoth = /^[ \t]+|[ \t]+$/g;
    }
    let res = match[1].replace(trimEnd, '');
    let sep = ' ';
    let pos = line.lastIndex;
    while ((match = line.exec(source))) {
        const lm = match[1].replace(trimBoth, '');
        if (lm === '') {
            if (sep === '\n')
                res += sep;
            else
                sep = '\n';
        }
        else {
            res += sep + lm;
            sep = ' ';
        }
        pos = line.lastIndex;
    }
    const last = /[ \t]*(.*)/sy;
    last.lastIndex = pos;
    match = last.exec(source);
    return res + sep + (match?.[1] ?? '');
}
function doubleQuotedValue(source, onError) {
    let res = '';
    for (let i = 1; i < source.length - 1; ++i) {
        const ch = source[i];
        if (ch === '\r' && source[i + 1] === '\n')
            continue;
        if (ch === '\n') {
            const { fold, offset } = foldNewline(source, i);
            res += fold;
            i = offset;
        }
        else if (ch === '\\') {
            let next = source[++i];
            const cc = escapeCodes[next];
            if (cc)
                res += cc;
            else if (next === '\n') {
                // skip escaped newlines, but still trim the following line
                next = source[i + 1];
                while (next === ' ' || next === '\t')
                    next = source[++i + 1];
            }
            else if (next === '\r' && source[i + 1] === '\n') {
                // skip escaped CRLF newlines, but still trim the following line
                next = source[++i + 1];
                while (next === ' ' || next === '\t')
                    next = source[++i + 1];
            }
            else if (next === 'x' || next === 'u' || next === 'U') {
                const length = next === 'x' ? 2 : next === 'u' ? 4 : 8;
                res += parseCharCode(source, i + 1, length, onError);
                i += length;
            }
            else {
                const raw = source.substr(i - 1, 2);
                onError(i - 1, 'BAD_DQ_ESCAPE', `Invalid escape sequence ${raw}`);
                res += raw;
            }
        }
        else if (ch === ' ' || ch === '\t') {
            // trim trailing whitespace
            const wsStart = i;
            let next = source[i + 1];
            while (next === ' ' || next === '\t')
                next = source[++i + 1];
            if (next !== '\n' && !(next === '\r' && source[i + 2] === '\n'))
                res += i > wsStart ? source.slice(wsStart, i + 1) : ch;
        }
        else {
            res += ch;
        }
    }
    if (source[source.length - 1] !== '"' || source.length === 1)
        onError(source.length, 'MISSING_CHAR', 'Missing closing "quote');
    return res;
}
/**
 * Fold a single newline into a space, multiple newlines to N - 1 newlines.
 * Presumes `source[offset] === '\n'`
 */
function foldNewline(source, offset) {
    let fold = '';
    let ch = source[offset + 1];
    while (ch === ' ' || ch === '\t' || ch === '\n' || ch === '\r') {
        if (ch === '\r' && source[offset + 2] !== '\n')
            break;
        if (ch === '\n')
            fold += '\n';
        offset += 1;
        ch = source[offset + 1];
    }
    if (!fold)
        fold = ' ';
    return { fold, offset };
}
const escapeCodes = {
    '0': '\0', // null character
    a: '\x07', // bell character
    b: '\b', // backspace
    e: '\x1b', // escape character
    f: '\f', // form feed
    n: '\n', // line feed
    r: '\r', // carriage return
    t: '\t', // horizontal tab
    v: '\v', // vertical tab
    N: '\u0085', // Unicode next line
    _: '\u00a0', // Unicode non-breaking space
    L: '\u2028', // Unicode line separator
    P: '\u2029', // Unicode paragraph separator
    ' ': ' ',
    '"': '"',
    '/': '/',
    '\\': '\\',
    '\t': '\t'
};
function parseCharCode(source, offset, length, onError) {
    const cc = source.substr(offset, length);
    const ok = cc.length === length && /^[0-9a-fA-F]+$/.test(cc);
    const code = ok ? parseInt(cc, 16) : NaN;
    try {
        return String.fromCodePoint(code);
    }
    catch {
        const raw = source.substr(offset - 2, length + 2);
        onError(offset - 2, 'BAD_DQ_ESCAPE', `Invalid escape sequence ${raw}`);
        return raw;
    }
}

exports.resolveFlowScalar = resolveFlowScalar;


/***/ }),

/***/ 4631:
/***/ ((__unused_webpack_module, exports) => {



function resolveProps(tokens, { flow, indicator, next, offset, onError, parentIndent, startOnNewline }) {
    let spaceBefore = false;
    let atNewline = startOnNewline;
    let hasSpace = startOnNewline;
    let comment = '';
    let commentSep = '';
    let hasNewline = false;
    let reqSpace = false;
    let tab = null;
    let anchor = null;
    let tag = null;
    let newlineAfterProp = null;
    let comma = null;
    let found = null;
    let start = null;
    for (const token of tokens) {
        if (reqSpace) {
            if (token.type !== 'space' &&
                token.type !== 'newline' &&
                token.type !== 'comma')
                onError(token.offset, 'MISSING_CHAR', 'Tags and anchors must be separated from the next token by white space');
            reqSpace = false;
        }
        if (tab) {
            if (atNewline && token.type !== 'comment' && token.type !== 'newline') {
                onError(tab, 'TAB_AS_INDENT', 'Tabs are not allowed as indentation');
            }
            tab = null;
        }
        switch (token.type) {
            case 'space':
                // At the doc level, tabs at line start may be parsed
                // as leading white space rather than indentation.
                // In a flow collection, only the parser handles indent.
                if (!flow &&
                    (indicator !== 'doc-start' || next?.type !== 'flow-collection') &&
                    token.source.includes('\t')) {
                    tab = token;
                }
                hasSpace = true;
                break;
            case 'comment': {
                if (!hasSpace)
                    onError(token, 'MISSING_CHAR', 'Comments must be separated from other tokens by white space characters');
                const cb = token.source.substring(1) || ' ';
                if (!comment)
                    comment = cb;
                else
                    comment += commentSep + cb;
                commentSep = '';
                atNewline = false;
                break;
            }
            case 'newline':
                if (atNewline) {
                    if (comment)
                        comment += token.source;
                    else if (!found || indicator !== 'seq-item-ind')
                        spaceBefore = true;
                }
                else
                    commentSep += token.source;
                atNewline = true;
                hasNewline = true;
                if (anchor || tag)
                    newlineAfterProp = token;
                hasSpace = true;
                break;
            case 'anchor':
                if (anchor)
                    onError(token, 'MULTIPLE_ANCHORS', 'A node can have at most one anchor');
                if (token.source.endsWith(':'))
                    onError(token.offset + token.source.length - 1, 'BAD_ALIAS', 'Anchor ending in : is ambiguous', true);
                anchor = token;
                start ?? (start = token.offset);
                atNewline = false;
                hasSpace = false;
                reqSpace = true;
                break;
            case 'tag': {
                if (tag)
                    onError(token, 'MULTIPLE_TAGS', 'A node can have at most one tag');
                tag = token;
                start ?? (start = token.offset);
                atNewline = false;
                hasSpace = false;
                reqSpace = true;
                break;
            }
            case indicator:
                // Could here handle preceding comments differently
                if (anchor || tag)
                    onError(token, 'BAD_PROP_ORDER', `Anchors and tags must be after the ${token.source} indicator`);
                if (found)
                    onError(token, 'UNEXPECTED_TOKEN', `Unexpected ${token.source} in ${flow ?? 'collection'}`);
                found = token;
                atNewline =
                    indicator === 'seq-item-ind' || indicator === 'explicit-key-ind';
                hasSpace = false;
                break;
            case 'comma':
                if (flow) {
                    if (comma)
                        onError(token, 'UNEXPECTED_TOKEN', `Unexpected , in ${flow}`);
                    comma = token;
                    atNewline = false;
                    hasSpace = false;
                    break;
                }
            // else fallthrough
            default:
                onError(token, 'UNEXPECTED_TOKEN', `Unexpected ${token.type} token`);
                atNewline = false;
                hasSpace = false;
        }
    }
    const last = tokens[tokens.length - 1];
    const end = last ? last.offset + last.source.length : offset;
    if (reqSpace &&
        next &&
        next.type !== 'space' &&
        next.type !== 'newline' &&
        next.type !== 'comma' &&
        (next.type !== 'scalar' || next.source !== '')) {
        onError(next.offset, 'MISSING_CHAR', 'Tags and anchors must be separated from the next token by white space');
    }
    if (tab &&
        ((atNewline && tab.indent <= parentIndent) ||
            next?.type === 'block-map' ||
            next?.type === 'block-seq'))
        onError(tab, 'TAB_AS_INDENT', 'Tabs are not allowed as indentation');
    return {
        comma,
        found,
        spaceBefore,
        comment,
        hasNewline,
        anchor,
        tag,
        newlineAfterProp,
        end,
        start: start ?? end
    };
}

exports.resolveProps = resolveProps;


/***/ }),

/***/ 9499:
/***/ ((__unused_webpack_module, exports) => {



function containsNewline(key) {
    if (!key)
        return null;
    switch (key.type) {
        case 'alias':
        case 'scalar':
        case 'double-quoted-scalar':
        case 'single-quoted-scalar':
            if (key.source.includes('\n'))
                return true;
            if (key.end)
                for (const st of key.end)
                    if (st.type === 'newline')
                        return true;
            return false;
        case 'flow-collection':
            for (const it of key.items) {
                for (const st of it.start)
                    if (st.type === 'newline')
                        return true;
                if (it.sep)
                    for (const st of it.sep)
                        if (st.type === 'newline')
                            return true;
                if (containsNewline(it.key) || containsNewline(it.value))
                    return true;
            }
            return false;
        default:
            return true;
    }
}

exports.containsNewline = containsNewline;


/***/ }),

/***/ 2599:
/***/ ((__unused_webpack_module, exports) => {



function emptyScalarPosition(offset, before, pos) {
    if (before) {
        pos ?? (pos = before.length);
        for (let i = pos - 1; i >= 0; --i) {
            let st = before[i];
            switch (st.type) {
                case 'space':
                case 'comment':
                case 'newline':
                    offset -= st.source.length;
                    continue;
            }
            // Technically, an empty scalar is immediately after the last non-empty
            // node, but it's more useful to place it after any whitespace.
            st = before[++i];
            while (st?.type === 'space') {
                offset += st.source.length;
                st = before[++i];
            }
            break;
        }
    }
    return offset;
}

exports.emptyScalarPosition = emptyScalarPosition;


/***/ }),

/***/ 4051:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var utilContainsNewline = __nccwpck_require__(9499);

function flowIndentCheck(indent, fc, onError) {
    if (fc?.type === 'flow-collection') {
        const end = fc.end[0];
        if (end.indent === indent &&
            (end.source === ']' || end.source === '}') &&
            utilContainsNewline.containsNewline(fc)) {
            const msg = 'Flow end indicator should be more indented than parent';
            onError(end, 'BAD_INDENT', msg, true);
        }
    }
}

exports.flowIndentCheck = flowIndentCheck;


/***/ }),

/***/ 1187:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);

function mapIncludes(ctx, items, search) {
    const { uniqueKeys } = ctx.options;
    if (uniqueKeys === false)
        return false;
    const isEqual = typeof uniqueKeys === 'function'
        ? uniqueKeys
        : (a, b) => a === b || (identity.isScalar(a) && identity.isScalar(b) && a.value === b.value);
    return items.some(pair => isEqual(pair.key, search));
}

exports.mapIncludes = mapIncludes;


/***/ }),

/***/ 3021:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Alias = __nccwpck_require__(6446);
var Collection = __nccwpck_require__(101);
var identity = __nccwpck_require__(1127);
var Pair = __nccwpck_require__(7165);
var toJS = __nccwpck_require__(4043);
var Schema = __nccwpck_require__(5840);
var stringifyDocument = __nccwpck_require__(6829);
var anchors = __nccwpck_require__(1596);
var applyReviver = __nccwpck_require__(3661);
var createNode = __nccwpck_require__(2404);
var directives = __nccwpck_require__(1342);

class Document {
    constructor(value, replacer, options) {
        /** A comment before this Document */
        this.commentBefore = null;
        /** A comment immediately after this Document */
        this.comment = null;
        /** Errors encountered during parsing. */
        this.errors = [];
        /** Warnings encountered during parsing. */
        this.warnings = [];
        Object.defineProperty(this, identity.NODE_TYPE, { value: identity.DOC });
        let _replacer = null;
        if (typeof replacer === 'function' || Array.isArray(replacer)) {
            _replacer = replacer;
        }
        else if (options === undefined && replacer) {
            options = replacer;
            replacer = undefined;
        }
        const opt = Object.assign({
            intAsBigInt: false,
            keepSourceTokens: false,
            logLevel: 'warn',
            prettyErrors: true,
            strict: true,
            stringKeys: false,
            uniqueKeys: true,
            version: '1.2'
        }, options);
        this.options = opt;
        let { version } = opt;
        if (options?._directives) {
            this.directives = options._directives.atDocument();
            if (this.directives.yaml.explicit)
                version = this.directives.yaml.version;
        }
        else
            this.directives = new directives.Directives({ version });
        this.setSchema(version, options);
        // @ts-expect-error We can't really know that this matches Contents.
        this.contents =
            value === undefined ? null : this.createNode(value, _replacer, options);
    }
    /**
     * Create a deep copy of this Document and its contents.
     *
     * Custom Node values that inherit from `Object` still refer to their original instances.
     */
    clone() {
        const copy = Object.create(Document.prototype, {
            [identity.NODE_TYPE]: { value: identity.DOC }
        });
        copy.commentBefore = this.commentBefore;
        copy.comment = this.comment;
        copy.errors = this.errors.slice();
        copy.warnings = this.warnings.slice();
        copy.options = Object.assign({}, this.options);
        if (this.directives)
            copy.directives = this.directives.clone();
        copy.schema = this.schema.clone();
        // @ts-expect-error We can't really know that this matches Contents.
        copy.contents = identity.isNode(this.contents)
            ? this.contents.clone(copy.schema)
            : this.contents;
        if (this.range)
            copy.range = this.range.slice();
        return copy;
    }
    /** Adds a value to the document. */
    add(value) {
        if (assertCollection(this.contents))
            this.contents.add(value);
    }
    /** Adds a value to the document. */
    addIn(path, value) {
        if (assertCollection(this.contents))
            this.contents.addIn(path, value);
    }
    /**
     * Create a new `Alias` node, ensuring that the target `node` has the required anchor.
     *
     * If `node` already has an anchor, `name` is ignored.
     * Otherwise, the `node.anchor` value will be set to `name`,
     * or if an anchor with that name is already present in the document,
     * `name` will be used as a prefix for a new unique anchor.
     * If `name` is undefined, the generated anchor will use 'a' as a prefix.
     */
    createAlias(node, name) {
        if (!node.anchor) {
            const prev = anchors.anchorNames(this);
            node.anchor =
                // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
                !name || prev.has(name) ? anchors.findNewAnchor(name || 'a', prev) : name;
        }
        return new Alias.Alias(node.anchor);
    }
    createNode(value, replacer, options) {
        let _replacer = undefined;
        if (typeof replacer === 'function') {
            value = replacer.call({ '': value }, '', value);
            _replacer = replacer;
        }
        else if (Array.isArray(replacer)) {
            const keyToStr = (v) => typeof v === 'number' || v instanceof String || v instanceof Number;
            const asStr = replacer.filter(keyToStr).map(String);
            if (asStr.length > 0)
                replacer = replacer.concat(asStr);
            _replacer = replacer;
        }
        else if (options === undefined && replacer) {
            options = replacer;
            replacer = undefined;
        }
        const { aliasDuplicateObjects, anchorPrefix, flow, keepUndefined, onTagObj, tag } = options ?? {};
        const { onAnchor, setAnchors, sourceObjects } = anchors.createNodeAnchors(this, 
        // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
        anchorPrefix || 'a');
        const ctx = {
            aliasDuplicateObjects: aliasDuplicateObjects ?? true,
            keepUndefined: keepUndefined ?? false,
            onAnchor,
            onTagObj,
            replacer: _replacer,
            schema: this.schema,
            sourceObjects
        };
        const node = createNode.createNode(value, tag, ctx);
        if (flow && identity.isCollection(node))
            node.flow = true;
        setAnchors();
        return node;
    }
    /**
     * Convert a key and a value into a `Pair` using the current schema,
     * recursively wrapping all values as `Scalar` or `Collection` nodes.
     */
    createPair(key, value, options = {}) {
        const k = this.createNode(key, null, options);
        const v = this.createNode(value, null, options);
        return new Pair.Pair(k, v);
    }
    /**
     * Removes a value from the document.
     * @returns `true` if the item was found and removed.
     */
    delete(key) {
        return assertCollection(this.contents) ? this.contents.delete(key) : false;
    }
    /**
     * Removes a value from the document.
     * @returns `true` if the item was found and removed.
     */
    deleteIn(path) {
        if (Collection.isEmptyPath(path)) {
            if (this.contents == null)
                return false;
            // @ts-expect-error Presumed impossible if Strict extends false
            this.contents = null;
            return true;
        }
        return assertCollection(this.contents)
            ? this.contents.deleteIn(path)
            : false;
    }
    /**
     * Returns item at `key`, or `undefined` if not found. By default unwraps
     * scalar values from their surrounding node; to disable set `keepScalar` to
     * `true` (collections are always returned intact).
     */
    get(key, keepScalar) {
        return identity.isCollection(this.contents)
            ? this.contents.get(key, keepScalar)
            : undefined;
    }
    /**
     * Returns item at `path`, or `undefined` if not found. By default unwraps
     * scalar values from their surrounding node; to disable set `keepScalar` to
     * `true` (collections are always returned intact).
     */
    getIn(path, keepScalar) {
        if (Collection.isEmptyPath(path))
            return !keepScalar && identity.isScalar(this.contents)
                ? this.contents.value
                : this.contents;
        return identity.isCollection(this.contents)
            ? this.contents.getIn(path, keepScalar)
            : undefined;
    }
    /**
     * Checks if the document includes a value with the key `key`.
     */
    has(key) {
        return identity.isCollection(this.contents) ? this.contents.has(key) : false;
    }
    /**
     * Checks if the document includes a value at `path`.
     */
    hasIn(path) {
        if (Collection.isEmptyPath(path))
            return this.contents !== undefined;
        return identity.isCollection(this.contents) ? this.contents.hasIn(path) : false;
    }
    /**
     * Sets a value in this document. For `!!set`, `value` needs to be a
     * boolean to add/remove the item from the set.
     */
    set(key, value) {
        if (this.contents == null) {
            // @ts-expect-error We can't really know that this matches Contents.
            this.contents = Collection.collectionFromPath(this.schema, [key], value);
        }
        else if (assertCollection(this.contents)) {
            this.contents.set(key, value);
        }
    }
    /**
     * Sets a value in this document. For `!!set`, `value` needs to be a
     * boolean to add/remove the item from the set.
     */
    setIn(path, value) {
        if (Collection.isEmptyPath(path)) {
            // @ts-expect-error We can't really know that this matches Contents.
            this.contents = value;
        }
        else if (this.contents == null) {
            // @ts-expect-error We can't really know that this matches Contents.
            this.contents = Collection.collectionFromPath(this.schema, Array.from(path), value);
        }
        else if (assertCollection(this.contents)) {
            this.contents.setIn(path, value);
        }
    }
    /**
     * Change the YAML version and schema used by the document.
     * A `null` version disables support for directives, explicit tags, anchors, and aliases.
     * It also requires the `schema` option to be given as a `Schema` instance value.
     *
     * Overrides all previously set schema options.
     */
    setSchema(version, options = {}) {
        if (typeof version === 'number')
            version = String(version);
        let opt;
        switch (version) {
            case '1.1':
                if (this.directives)
                    this.directives.yaml.version = '1.1';
                else
                    this.directives = new directives.Directives({ version: '1.1' });
                opt = { resolveKnownTags: false, schema: 'yaml-1.1' };
                break;
            case '1.2':
            case 'next':
                if (this.directives)
                    this.directives.yaml.version = version;
                else
                    this.directives = new directives.Directives({ version });
                opt = { resolveKnownTags: true, schema: 'core' };
                break;
            case null:
                if (this.directives)
                    delete this.directives;
                opt = null;
                break;
            default: {
                const sv = JSON.stringify(version);
                throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${sv}`);
            }
        }
        // Not using `instanceof Schema` to allow for duck typing
        if (options.schema instanceof Object)
            this.schema = options.schema;
        else if (opt)
            this.schema = new Schema.Schema(Object.assign(opt, options));
        else
            throw new Error(`With a null YAML version, the { schema: Schema } option is required`);
    }
    // json & jsonArg are only used from toJSON()
    toJS({ json, jsonArg, mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
        const ctx = {
            anchors: new Map(),
            doc: this,
            keep: !json,
            mapAsMap: mapAsMap === true,
            mapKeyWarned: false,
            maxAliasCount: typeof maxAliasCount === 'number' ? maxAliasCount : 100
        };
        const res = toJS.toJS(this.contents, jsonArg ?? '', ctx);
        if (typeof onAnchor === 'function')
            for (const { count, res } of ctx.anchors.values())
                onAnchor(res, count);
        return typeof reviver === 'function'
            ? applyReviver.applyReviver(reviver, { '': res }, '', res)
            : res;
    }
    /**
     * A JSON representation of the document `contents`.
     *
     * @param jsonArg Used by `JSON.stringify` to indicate the array index or
     *   property name.
     */
    toJSON(jsonArg, onAnchor) {
        return this.toJS({ json: true, jsonArg, mapAsMap: false, onAnchor });
    }
    /** A YAML representation of the document. */
    toString(options = {}) {
        if (this.errors.length > 0)
            throw new Error('Document with errors cannot be stringified');
        if ('indent' in options &&
            (!Number.isInteger(options.indent) || Number(options.indent) <= 0)) {
            const s = JSON.stringify(options.indent);
            throw new Error(`"indent" option must be a positive integer, not ${s}`);
        }
        return stringifyDocument.stringifyDocument(this, options);
    }
}
function assertCollection(contents) {
    if (identity.isCollection(contents))
        return true;
    throw new Error('Expected a YAML collection as document contents');
}

exports.Document = Document;


/***/ }),

/***/ 1596:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var visit = __nccwpck_require__(204);

/**
 * Verify that the input string is a valid anchor.
 *
 * Will throw on errors.
 */
function anchorIsValid(anchor) {
    if (/[\x00-\x19\s,[\]{}]/.test(anchor)) {
        const sa = JSON.stringify(anchor);
        const msg = `Anchor must not contain whitespace or control characters: ${sa}`;
        throw new Error(msg);
    }
    return true;
}
function anchorNames(root) {
    const anchors = new Set();
    visit.visit(root, {
        Value(_key, node) {
            if (node.anchor)
                anchors.add(node.anchor);
        }
    });
    return anchors;
}
/** Find a new anchor name with the given `prefix` and a one-indexed suffix. */
function findNewAnchor(prefix, exclude) {
    for (let i = 1; true; ++i) {
        const name = `${prefix}${i}`;
        if (!exclude.has(name))
            return name;
    }
}
function createNodeAnchors(doc, prefix) {
    const aliasObjects = [];
    const sourceObjects = new Map();
    let prevAnchors = null;
    return {
        onAnchor: (source) => {
            aliasObjects.push(source);
            prevAnchors ?? (prevAnchors = anchorNames(doc));
            const anchor = findNewAnchor(prefix, prevAnchors);
            prevAnchors.add(anchor);
            return anchor;
        },
        /**
         * With circular references, the source node is only resolved after all
         * of its child nodes are. This is why anchors are set only after all of
         * the nodes have been created.
         */
        setAnchors: () => {
            for (const source of aliasObjects) {
                const ref = sourceObjects.get(source);
                if (typeof ref === 'object' &&
                    ref.anchor &&
                    (identity.isScalar(ref.node) || identity.isCollection(ref.node))) {
                    ref.node.anchor = ref.anchor;
                }
                else {
                    const error = new Error('Failed to resolve repeated object (this should not happen)');
                    error.source = source;
                    throw error;
                }
            }
        },
        sourceObjects
    };
}

exports.anchorIsValid = anchorIsValid;
exports.anchorNames = anchorNames;
exports.createNodeAnchors = createNodeAnchors;
exports.findNewAnchor = findNewAnchor;


/***/ }),

/***/ 3661:
/***/ ((__unused_webpack_module, exports) => {



/**
 * Applies the JSON.parse reviver algorithm as defined in the ECMA-262 spec,
 * in section 24.5.1.1 "Runtime Semantics: InternalizeJSONProperty" of the
 * 2021 edition: https://tc39.es/ecma262/#sec-json.parse
 *
 * Includes extensions for handling Map and Set objects.
 */
function applyReviver(reviver, obj, key, val) {
    if (val && typeof val === 'object') {
        if (Array.isArray(val)) {
            for (let i = 0, len = val.length; i < len; ++i) {
                const v0 = val[i];
                const v1 = applyReviver(reviver, val, String(i), v0);
                // eslint-disable-next-line @typescript-eslint/no-array-delete
                if (v1 === undefined)
                    delete val[i];
                else if (v1 !== v0)
                    val[i] = v1;
            }
        }
        else if (val instanceof Map) {
            for (const k of Array.from(val.keys())) {
                const v0 = val.get(k);
                const v1 = applyReviver(reviver, val, k, v0);
                if (v1 === undefined)
                    val.delete(k);
                else if (v1 !== v0)
                    val.set(k, v1);
            }
        }
        else if (val instanceof Set) {
            for (const v0 of Array.from(val)) {
                const v1 = applyReviver(reviver, val, v0, v0);
                if (v1 === undefined)
                    val.delete(v0);
                else if (v1 !== v0) {
                    val.delete(v0);
                    val.add(v1);
                }
            }
        }
        else {
            for (const [k, v0] of Object.entries(val)) {
                const v1 = applyReviver(reviver, val, k, v0);
                if (v1 === undefined)
                    delete val[k];
                else if (v1 !== v0)
                    val[k] = v1;
            }
        }
    }
    return reviver.call(obj, key, val);
}

exports.applyReviver = applyReviver;


/***/ }),

/***/ 2404:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Alias = __nccwpck_require__(6446);
var identity = __nccwpck_require__(1127);
var Scalar = __nccwpck_require__(3301);

const defaultTagPrefix = 'tag:yaml.org,2002:';
function findTagObject(value, tagName, tags) {
    if (tagName) {
        const match = tags.filter(t => t.tag === tagName);
        const tagObj = match.find(t => !t.format) ?? match[0];
        if (!tagObj)
            throw new Error(`Tag ${tagName} not found`);
        return tagObj;
    }
    return tags.find(t => t.identify?.(value) && !t.format);
}
function createNode(value, tagName, ctx) {
    if (identity.isDocument(value))
        value = value.contents;
    if (identity.isNode(value))
        return value;
    if (identity.isPair(value)) {
        const map = ctx.schema[identity.MAP].createNode?.(ctx.schema, null, ctx);
        map.items.push(value);
        return map;
    }
    if (value instanceof String ||
        value instanceof Number ||
        value instanceof Boolean ||
        (typeof BigInt !== 'undefined' && value instanceof BigInt) // not supported everywhere
    ) {
        // https://tc39.es/ecma262/#sec-serializejsonproperty
        value = value.valueOf();
    }
    const { aliasDuplicateObjects, onAnchor, onTagObj, schema, sourceObjects } = ctx;
    // Detect duplicate references to the same object & use Alias nodes for all
    // after first. The `ref` wrapper allows for circular references to resolve.
    let ref = undefined;
    if (aliasDuplicateObjects && value && typeof value === 'object') {
        ref = sourceObjects.get(value);
        if (ref) {
            ref.anchor ?? (ref.anchor = onAnchor(value));
            return new Alias.Alias(ref.anchor);
        }
        else {
            ref = { anchor: null, node: null };
            sourceObjects.set(value, ref);
        }
    }
    if (tagName?.startsWith('!!'))
        tagName = defaultTagPrefix + tagName.slice(2);
    let tagObj = findTagObject(value, tagName, schema.tags);
    if (!tagObj) {
        if (value && typeof value.toJSON === 'function') {
            // eslint-disable-next-line @typescript-eslint/no-unsafe-call
            value = value.toJSON();
        }
        if (!value || typeof value !== 'object') {
            const node = new Scalar.Scalar(value);
            if (ref)
                ref.node = node;
            return node;
        }
        tagObj =
            value instanceof Map
                ? schema[identity.MAP]
                : Symbol.iterator in Object(value)
                    ? schema[identity.SEQ]
                    : schema[identity.MAP];
    }
    if (onTagObj) {
        onTagObj(tagObj);
        delete ctx.onTagObj;
    }
    const node = tagObj?.createNode
        ? tagObj.createNode(ctx.schema, value, ctx)
        : typeof tagObj?.nodeClass?.from === 'function'
            ? tagObj.nodeClass.from(ctx.schema, value, ctx)
            : new Scalar.Scalar(value);
    if (tagName)
        node.tag = tagName;
    else if (!tagObj.default)
        node.tag = tagObj.tag;
    if (ref)
        ref.node = node;
    return node;
}

exports.createNode = createNode;


/***/ }),

/***/ 1342:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var visit = __nccwpck_require__(204);

const escapeChars = {
    '!': '%21',
    ',': '%2C',
    '[': '%5B',
    ']': '%5D',
    '{': '%7B',
    '}': '%7D'
};
const escapeTagName = (tn) => tn.replace(/[!,[\]{}]/g, ch => escapeChars[ch]);
class Directives {
    constructor(yaml, tags) {
        /**
         * The directives-end/doc-start marker `---`. If `null`, a marker may still be
         * included in the document's stringified representation.
         */
        this.docStart = null;
        /** The doc-end marker `...`.  */
        this.docEnd = false;
        this.yaml = Object.assign({}, Directives.defaultYaml, yaml);
        this.tags = Object.assign({}, Directives.defaultTags, tags);
    }
    clone() {
        const copy = new Directives(this.yaml, this.tags);
        copy.docStart = this.docStart;
        return copy;
    }
    /**
     * During parsing, get a Directives instance for the current document and
     * update the stream state according to the current version's spec.
     */
    atDocument() {
        const res = new Directives(this.yaml, this.tags);
        switch (this.yaml.version) {
            case '1.1':
                this.atNextDocument = true;
                break;
            case '1.2':
                this.atNextDocument = false;
                this.yaml = {
                    explicit: Directives.defaultYaml.explicit,
                    version: '1.2'
                };
                this.tags = Object.assign({}, Directives.defaultTags);
                break;
        }
        return res;
    }
    /**
     * @param onError - May be called even if the action was successful
     * @returns `true` on success
     */
    add(line, onError) {
        if (this.atNextDocument) {
            this.yaml = { explicit: Directives.defaultYaml.explicit, version: '1.1' };
            this.tags = Object.assign({}, Directives.defaultTags);
            this.atNextDocument = false;
        }
        const parts = line.trim().split(/[ \t]+/);
        const name = parts.shift();
        switch (name) {
            case '%TAG': {
                if (parts.length !== 2) {
                    onError(0, '%TAG directive should contain exactly two parts');
                    if (parts.length < 2)
                        return false;
                }
                const [handle, prefix] = parts;
                this.tags[handle] = prefix;
                return true;
            }
            case '%YAML': {
                this.yaml.explicit = true;
                if (parts.length !== 1) {
                    onError(0, '%YAML directive should contain exactly one part');
                    return false;
                }
                const [version] = parts;
                if (version === '1.1' || version === '1.2') {
                    this.yaml.version = version;
                    return true;
                }
                else {
                    const isValid = /^\d+\.\d+$/.test(version);
                    onError(6, `Unsupported YAML version ${version}`, isValid);
                    return false;
                }
            }
            default:
                onError(0, `Unknown directive ${name}`, true);
                return false;
        }
    }
    /**
     * Resolves a tag, matching handles to those defined in %TAG directives.
     *
     * @returns Resolved tag, which may also be the non-specific tag `'!'` or a
     *   `'!local'` tag, or `null` if unresolvable.
     */
    tagName(source, onError) {
        if (source === '!')
            return '!'; // non-specific tag
        if (source[0] !== '!') {
            onError(`Not a valid tag: ${source}`);
            return null;
        }
        if (source[1] === '<') {
            const verbatim = source.slice(2, -1);
            if (verbatim === '!' || verbatim === '!!') {
                onError(`Verbatim tags aren't resolved, so ${source} is invalid.`);
                return null;
            }
            if (source[source.length - 1] !== '>')
                onError('Verbatim tags must end with a >');
            return verbatim;
        }
        const [, handle, suffix] = source.match(/^(.*!)([^!]*)$/s);
        if (!suffix)
            onError(`The ${source} tag has no suffix`);
        const prefix = this.tags[handle];
        if (prefix) {
            try {
                return prefix + decodeURIComponent(suffix);
            }
            catch (error) {
                onError(String(error));
                return null;
            }
        }
        if (handle === '!')
            return source; // local tag
        onError(`Could not resolve tag: ${source}`);
        return null;
    }
    /**
     * Given a fully resolved tag, returns its printable string form,
     * taking into account current tag prefixes and defaults.
     */
    tagString(tag) {
        for (const [handle, prefix] of Object.entries(this.tags)) {
            if (tag.startsWith(prefix))
                return handle + escapeTagName(tag.substring(prefix.length));
        }
        return tag[0] === '!' ? tag : `!<${tag}>`;
    }
    toString(doc) {
        const lines = this.yaml.explicit
            ? [`%YAML ${this.yaml.version || '1.2'}`]
            : [];
        const tagEntries = Object.entries(this.tags);
        let tagNames;
        if (doc && tagEntries.length > 0 && identity.isNode(doc.contents)) {
            const tags = {};
            visit.visit(doc.contents, (_key, node) => {
                if (identity.isNode(node) && node.tag)
                    tags[node.tag] = true;
            });
            tagNames = Object.keys(tags);
        }
        else
            tagNames = [];
        for (const [handle, prefix] of tagEntries) {
            if (handle === '!!' && prefix === 'tag:yaml.org,2002:')
                continue;
            if (!doc || tagNames.some(tn => tn.startsWith(prefix)))
                lines.push(`%TAG ${handle} ${prefix}`);
        }
        return lines.join('\n');
    }
}
Directives.defaultYaml = { explicit: false, version: '1.2' };
Directives.defaultTags = { '!!': 'tag:yaml.org,2002:' };

exports.Directives = Directives;


/***/ }),

/***/ 1464:
/***/ ((__unused_webpack_module, exports) => {



class YAMLError extends Error {
    constructor(name, pos, code, message) {
        super();
        this.name = name;
        this.code = code;
        this.message = message;
        this.pos = pos;
    }
}
class YAMLParseError extends YAMLError {
    constructor(pos, code, message) {
        super('YAMLParseError', pos, code, message);
    }
}
class YAMLWarning extends YAMLError {
    constructor(pos, code, message) {
        super('YAMLWarning', pos, code, message);
    }
}
const prettifyError = (src, lc) => (error) => {
    if (error.pos[0] === -1)
        return;
    error.linePos = error.pos.map(pos => lc.linePos(pos));
    const { line, col } = error.linePos[0];
    error.message += ` at line ${line}, column ${col}`;
    let ci = col - 1;
    let lineStr = src
        .substring(lc.lineStarts[line - 1], lc.lineStarts[line])
        .replace(/[\n\r]+$/, '');
    // Trim to max 80 chars, keeping col position near the middle
    if (ci >= 60 && lineStr.length > 80) {
        const trimStart = Math.min(ci - 39, lineStr.length - 79);
        lineStr = '…' + lineStr.substring(trimStart);
        ci -= trimStart - 1;
    }
    if (lineStr.length > 80)
        lineStr = lineStr.substring(0, 79) + '…';
    // Include previous line in context if pointing at line start
    if (line > 1 && /^ *$/.test(lineStr.substring(0, ci))) {
        // Regexp won't match if start is trimmed
        let prev = src.substring(lc.lineStarts[line - 2], lc.lineStarts[line - 1]);
        if (prev.length > 80)
            prev = prev.substring(0, 79) + '…\n';
        lineStr = prev + lineStr;
    }
    if (/[^ ]/.test(lineStr)) {
        let count = 1;
        const end = error.linePos[1];
        if (end?.line === line && end.col > col) {
            count = Math.max(1, Math.min(end.col - col, 80 - ci));
        }
        const pointer = ' '.repeat(ci) + '^'.repeat(count);
        error.message += `:\n\n${lineStr}\n${pointer}\n`;
    }
};

exports.YAMLError = YAMLError;
exports.YAMLParseError = YAMLParseError;
exports.YAMLWarning = YAMLWarning;
exports.prettifyError = prettifyError;


/***/ }),

/***/ 8815:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

var __webpack_unused_export__;


var composer = __nccwpck_require__(9984);
var Document = __nccwpck_require__(3021);
var Schema = __nccwpck_require__(5840);
var errors = __nccwpck_require__(1464);
var Alias = __nccwpck_require__(6446);
var identity = __nccwpck_require__(1127);
var Pair = __nccwpck_require__(7165);
var Scalar = __nccwpck_require__(3301);
var YAMLMap = __nccwpck_require__(4454);
var YAMLSeq = __nccwpck_require__(2223);
var cst = __nccwpck_require__(3461);
var lexer = __nccwpck_require__(361);
var lineCounter = __nccwpck_require__(6628);
var parser = __nccwpck_require__(3456);
var publicApi = __nccwpck_require__(4047);
var visit = __nccwpck_require__(204);



exports.Dk = composer.Composer;
__webpack_unused_export__ = Document.Document;
__webpack_unused_export__ = Schema.Schema;
__webpack_unused_export__ = errors.YAMLError;
__webpack_unused_export__ = errors.YAMLParseError;
__webpack_unused_export__ = errors.YAMLWarning;
__webpack_unused_export__ = Alias.Alias;
exports.Vj = identity.isAlias;
exports.P3 = identity.isCollection;
__webpack_unused_export__ = identity.isDocument;
exports.jh = identity.isMap;
__webpack_unused_export__ = identity.isNode;
__webpack_unused_export__ = identity.isPair;
exports.jn = identity.isScalar;
exports.oP = identity.isSeq;
__webpack_unused_export__ = Pair.Pair;
__webpack_unused_export__ = Scalar.Scalar;
__webpack_unused_export__ = YAMLMap.YAMLMap;
__webpack_unused_export__ = YAMLSeq.YAMLSeq;
__webpack_unused_export__ = cst;
exports.JG = lexer.Lexer;
exports.HN = lineCounter.LineCounter;
exports.iX = parser.Parser;
__webpack_unused_export__ = publicApi.parse;
__webpack_unused_export__ = publicApi.parseAllDocuments;
exports.Tp = publicApi.parseDocument;
__webpack_unused_export__ = publicApi.stringify;
__webpack_unused_export__ = visit.visit;
__webpack_unused_export__ = visit.visitAsync;


/***/ }),

/***/ 7249:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var node_process = __nccwpck_require__(932);

function debug(logLevel, ...messages) {
    if (logLevel === 'debug')
        console.log(...messages);
}
function warn(logLevel, warning) {
    if (logLevel === 'debug' || logLevel === 'warn') {
        if (typeof node_process.emitWarning === 'function')
            node_process.emitWarning(warning);
        else
            console.warn(warning);
    }
}

exports.debug = debug;
exports.warn = warn;


/***/ }),

/***/ 6446:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var anchors = __nccwpck_require__(1596);
var visit = __nccwpck_require__(204);
var identity = __nccwpck_require__(1127);
var Node = __nccwpck_require__(6673);
var toJS = __nccwpck_require__(4043);

class Alias extends Node.NodeBase {
    constructor(source) {
        super(identity.ALIAS);
        this.source = source;
        Object.defineProperty(this, 'tag', {
            set() {
                throw new Error('Alias nodes cannot have tags');
            }
        });
    }
    /**
     * Resolve the value of this alias within `doc`, finding the last
     * instance of the `source` anchor before this node.
     */
    resolve(doc, ctx) {
        if (ctx?.maxAliasCount === 0)
            throw new ReferenceError('Alias resolution is disabled');
        let nodes;
        if (ctx?.aliasResolveCache) {
            nodes = ctx.aliasResolveCache;
        }
        else {
            nodes = [];
            visit.visit(doc, {
                Node: (_key, node) => {
                    if (identity.isAlias(node) || identity.hasAnchor(node))
                        nodes.push(node);
                }
            });
            if (ctx)
                ctx.aliasResolveCache = nodes;
        }
        let found = undefined;
        for (const node of nodes) {
            if (node === this)
                break;
            if (node.anchor === this.source)
                found = node;
        }
        if (found && ctx) {
            const { anchors, doc, maxAliasCount } = ctx;
            let data = anchors.get(found);
            if (!data) {
                // Resolve anchors for Node.prototype.toJS()
                toJS.toJS(found, null, ctx);
                data = anchors.get(found);
            }
            /* istanbul ignore if */
            if (data?.res === undefined) {
                const msg = 'This should not happen: Alias anchor was not resolved?';
                throw new ReferenceError(msg);
            }
            if (maxAliasCount >= 0) {
                data.count += 1;
                if (data.aliasCount === 0)
                    data.aliasCount = getAliasCount(doc, found, anchors);
                if (data.count * data.aliasCount > maxAliasCount) {
                    const msg = 'Excessive alias count indicates a resource exhaustion attack';
                    throw new ReferenceError(msg);
                }
            }
        }
        return found;
    }
    toJSON(_arg, ctx) {
        if (!ctx)
            return { source: this.source };
        const source = this.resolve(ctx.doc, ctx);
        if (!source) {
            const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
            throw new ReferenceError(msg);
        }
        return ctx.anchors.get(source).res;
    }
    toString(ctx, _onComment, _onChompKeep) {
        const src = `*${this.source}`;
        if (ctx) {
            anchors.anchorIsValid(this.source);
            if (ctx.options.verifyAliasOrder && !ctx.anchors.has(this.source)) {
                const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
                throw new Error(msg);
            }
            if (ctx.implicitKey)
                return `${src} `;
        }
        return src;
    }
}
function getAliasCount(doc, node, anchors) {
    if (identity.isAlias(node)) {
        const source = node.resolve(doc);
        const anchor = anchors && source && anchors.get(source);
        return anchor ? anchor.count * anchor.aliasCount : 0;
    }
    else if (identity.isCollection(node)) {
        let count = 0;
        for (const item of node.items) {
            const c = getAliasCount(doc, item, anchors);
            if (c > count)
                count = c;
        }
        return count;
    }
    else if (identity.isPair(node)) {
        const kc = getAliasCount(doc, node.key, anchors);
        const vc = getAliasCount(doc, node.value, anchors);
        return Math.max(kc, vc);
    }
    return 1;
}

exports.Alias = Alias;


/***/ }),

/***/ 101:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var createNode = __nccwpck_require__(2404);
var identity = __nccwpck_require__(1127);
var Node = __nccwpck_require__(6673);

function collectionFromPath(schema, path, value) {
    let v = value;
    for (let i = path.length - 1; i >= 0; --i) {
        const k = path[i];
        if (typeof k === 'number' && Number.isInteger(k) && k >= 0) {
            const a = [];
            a[k] = v;
            v = a;
        }
        else {
            v = new Map([[k, v]]);
        }
    }
    return createNode.createNode(v, undefined, {
        aliasDuplicateObjects: false,
        keepUndefined: false,
        onAnchor: () => {
            throw new Error('This should not happen, please report a bug.');
        },
        schema,
        sourceObjects: new Map()
    });
}
// Type guard is intentionally a little wrong so as to be more useful,
// as it does not cover untypable empty non-string iterables (e.g. []).
const isEmptyPath = (path) => path == null ||
    (typeof path === 'object' && !!path[Symbol.iterator]().next().done);
class Collection extends Node.NodeBase {
    constructor(type, schema) {
        super(type);
        Object.defineProperty(this, 'schema', {
            value: schema,
            configurable: true,
            enumerable: false,
            writable: true
        });
    }
    /**
     * Create a copy of this collection.
     *
     * @param schema - If defined, overwrites the original's schema
     */
    clone(schema) {
        const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
        if (schema)
            copy.schema = schema;
        copy.items = copy.items.map(it => identity.isNode(it) || identity.isPair(it) ? it.clone(schema) : it);
        if (this.range)
            copy.range = this.range.slice();
        return copy;
    }
    /**
     * Adds a value to the collection. For `!!map` and `!!omap` the value must
     * be a Pair instance or a `{ key, value }` object, which may not have a key
     * that already exists in the map.
     */
    addIn(path, value) {
        if (isEmptyPath(path))
            this.add(value);
        else {
            const [key, ...rest] = path;
            const node = this.get(key, true);
            if (identity.isCollection(node))
                node.addIn(rest, value);
            else if (node === undefined && this.schema)
                this.set(key, collectionFromPath(this.schema, rest, value));
            else
                throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
        }
    }
    /**
     * Removes a value from the collection.
     * @returns `true` if the item was found and removed.
     */
    deleteIn(path) {
        const [key, ...rest] = path;
        if (rest.length === 0)
            return this.delete(key);
        const node = this.get(key, true);
        if (identity.isCollection(node))
            return node.deleteIn(rest);
        else
            throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
    }
    /**
     * Returns item at `key`, or `undefined` if not found. By default unwraps
     * scalar values from their surrounding node; to disable set `keepScalar` to
     * `true` (collections are always returned intact).
     */
    getIn(path, keepScalar) {
        const [key, ...rest] = path;
        const node = this.get(key, true);
        if (rest.length === 0)
            return !keepScalar && identity.isScalar(node) ? node.value : node;
        else
            return identity.isCollection(node) ? node.getIn(rest, keepScalar) : undefined;
    }
    hasAllNullValues(allowScalar) {
        return this.items.every(node => {
            if (!identity.isPair(node))
                return false;
            const n = node.value;
            return (n == null ||
                (allowScalar &&
                    identity.isScalar(n) &&
                    n.value == null &&
                    !n.commentBefore &&
                    !n.comment &&
                    !n.tag));
        });
    }
    /**
     * Checks if the collection includes a value with the key `key`.
     */
    hasIn(path) {
        const [key, ...rest] = path;
        if (rest.length === 0)
            return this.has(key);
        const node = this.get(key, true);
        return identity.isCollection(node) ? node.hasIn(rest) : false;
    }
    /**
     * Sets a value in this collection. For `!!set`, `value` needs to be a
     * boolean to add/remove the item from the set.
     */
    setIn(path, value) {
        const [key, ...rest] = path;
        if (rest.length === 0) {
            this.set(key, value);
        }
        else {
            const node = this.get(key, true);
            if (identity.isCollection(node))
                node.setIn(rest, value);
            else if (node === undefined && this.schema)
                this.set(key, collectionFromPath(this.schema, rest, value));
            else
                throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
        }
    }
}

exports.Collection = Collection;
exports.collectionFromPath = collectionFromPath;
exports.isEmptyPath = isEmptyPath;


/***/ }),

/***/ 6673:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var applyReviver = __nccwpck_require__(3661);
var identity = __nccwpck_require__(1127);
var toJS = __nccwpck_require__(4043);

class NodeBase {
    constructor(type) {
        Object.defineProperty(this, identity.NODE_TYPE, { value: type });
    }
    /** Create a copy of this node.  */
    clone() {
        const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
        if (this.range)
            copy.range = this.range.slice();
        return copy;
    }
    /** A plain JavaScript representation of this node. */
    toJS(doc, { mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
        if (!identity.isDocument(doc))
            throw new TypeError('A document argument is required');
        const ctx = {
            anchors: new Map(),
            doc,
            keep: true,
            mapAsMap: mapAsMap === true,
            mapKeyWarned: false,
            maxAliasCount: typeof maxAliasCount === 'number' ? maxAliasCount : 100
        };
        const res = toJS.toJS(this, '', ctx);
        if (typeof onAnchor === 'function')
            for (const { count, res } of ctx.anchors.values())
                onAnchor(res, count);
        return typeof reviver === 'function'
            ? applyReviver.applyReviver(reviver, { '': res }, '', res)
            : res;
    }
}

exports.NodeBase = NodeBase;


/***/ }),

/***/ 7165:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var createNode = __nccwpck_require__(2404);
var stringifyPair = __nccwpck_require__(9748);
var addPairToJSMap = __nccwpck_require__(7104);
var identity = __nccwpck_require__(1127);

function createPair(key, value, ctx) {
    const k = createNode.createNode(key, undefined, ctx);
    const v = createNode.createNode(value, undefined, ctx);
    return new Pair(k, v);
}
class Pair {
    constructor(key, value = null) {
        Object.defineProperty(this, identity.NODE_TYPE, { value: identity.PAIR });
        this.key = key;
        this.value = value;
    }
    clone(schema) {
        let { key, value } = this;
        if (identity.isNode(key))
            key = key.clone(schema);
        if (identity.isNode(value))
            value = value.clone(schema);
        return new Pair(key, value);
    }
    toJSON(_, ctx) {
        const pair = ctx?.mapAsMap ? new Map() : {};
        return addPairToJSMap.addPairToJSMap(ctx, pair, this);
    }
    toString(ctx, onComment, onChompKeep) {
        return ctx?.doc
            ? stringifyPair.stringifyPair(this, ctx, onComment, onChompKeep)
            : JSON.stringify(this);
    }
}

exports.Pair = Pair;
exports.createPair = createPair;


/***/ }),

/***/ 3301:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Node = __nccwpck_require__(6673);
var toJS = __nccwpck_require__(4043);

const isScalarValue = (value) => !value || (typeof value !== 'function' && typeof value !== 'object');
class Scalar extends Node.NodeBase {
    constructor(value) {
        super(identity.SCALAR);
        this.value = value;
    }
    toJSON(arg, ctx) {
        return ctx?.keep ? this.value : toJS.toJS(this.value, arg, ctx);
    }
    toString() {
        return String(this.value);
    }
}
Scalar.BLOCK_FOLDED = 'BLOCK_FOLDED';
Scalar.BLOCK_LITERAL = 'BLOCK_LITERAL';
Scalar.PLAIN = 'PLAIN';
Scalar.QUOTE_DOUBLE = 'QUOTE_DOUBLE';
Scalar.QUOTE_SINGLE = 'QUOTE_SINGLE';

exports.Scalar = Scalar;
exports.isScalarValue = isScalarValue;


/***/ }),

/***/ 4454:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var stringifyCollection = __nccwpck_require__(1212);
var addPairToJSMap = __nccwpck_require__(7104);
var Collection = __nccwpck_require__(101);
var identity = __nccwpck_require__(1127);
var Pair = __nccwpck_require__(7165);
var Scalar = __nccwpck_require__(3301);

function findPair(items, key) {
    const k = identity.isScalar(key) ? key.value : key;
    for (const it of items) {
        if (identity.isPair(it)) {
            if (it.key === key || it.key === k)
                return it;
            if (identity.isScalar(it.key) && it.key.value === k)
                return it;
        }
    }
    return undefined;
}
class YAMLMap extends Collection.Collection {
    static get tagName() {
        return 'tag:yaml.org,2002:map';
    }
    constructor(schema) {
        super(identity.MAP, schema);
        this.items = [];
    }
    /**
     * A generic collection parsing method that can be extended
     * to other node classes that inherit from YAMLMap
     */
    static from(schema, obj, ctx) {
        const { keepUndefined, replacer } = ctx;
        const map = new this(schema);
        const add = (key, value) => {
            if (typeof replacer === 'function')
                value = replacer.call(obj, key, value);
            else if (Array.isArray(replacer) && !replacer.includes(key))
                return;
            if (value !== undefined || keepUndefined)
                map.items.push(Pair.createPair(key, value, ctx));
        };
        if (obj instanceof Map) {
            for (const [key, value] of obj)
                add(key, value);
        }
        else if (obj && typeof obj === 'object') {
            for (const key of Object.keys(obj))
                add(key, obj[key]);
        }
        if (typeof schema.sortMapEntries === 'function') {
            map.items.sort(schema.sortMapEntries);
        }
        return map;
    }
    /**
     * Adds a value to the collection.
     *
     * @param overwrite - If not set `true`, using a key that is already in the
     *   collection will throw. Otherwise, overwrites the previous value.
     */
    add(pair, overwrite) {
        let _pair;
        if (identity.isPair(pair))
            _pair = pair;
        else if (!pair || typeof pair !== 'object' || !('key' in pair)) {
            // In TypeScript, this never happens.
            _pair = new Pair.Pair(pair, pair?.value);
        }
        else
            _pair = new Pair.Pair(pair.key, pair.value);
        const prev = findPair(this.items, _pair.key);
        const sortEntries = this.schema?.sortMapEntries;
        if (prev) {
            if (!overwrite)
                throw new Error(`Key ${_pair.key} already set`);
            // For scalars, keep the old node & its comments and anchors
            if (identity.isScalar(prev.value) && Scalar.isScalarValue(_pair.value))
                prev.value.value = _pair.value;
            else
                prev.value = _pair.value;
        }
        else if (sortEntries) {
            const i = this.items.findIndex(item => sortEntries(_pair, item) < 0);
            if (i === -1)
                this.items.push(_pair);
            else
                this.items.splice(i, 0, _pair);
        }
        else {
            this.items.push(_pair);
        }
    }
    delete(key) {
        const it = findPair(this.items, key);
        if (!it)
            return false;
        const del = this.items.splice(this.items.indexOf(it), 1);
        return del.length > 0;
    }
    get(key, keepScalar) {
        const it = findPair(this.items, key);
        const node = it?.value;
        return (!keepScalar && identity.isScalar(node) ? node.value : node) ?? undefined;
    }
    has(key) {
        return !!findPair(this.items, key);
    }
    set(key, value) {
        this.add(new Pair.Pair(key, value), true);
    }
    /**
     * @param ctx - Conversion context, originally set in Document#toJS()
     * @param {Class} Type - If set, forces the returned collection type
     * @returns Instance of Type, Map, or Object
     */
    toJSON(_, ctx, Type) {
        const map = Type ? new Type() : ctx?.mapAsMap ? new Map() : {};
        if (ctx?.onCreate)
            ctx.onCreate(map);
        for (const item of this.items)
            addPairToJSMap.addPairToJSMap(ctx, map, item);
        return map;
    }
    toString(ctx, onComment, onChompKeep) {
        if (!ctx)
            return JSON.stringify(this);
        for (const item of this.items) {
            if (!identity.isPair(item))
                throw new Error(`Map items must all be pairs; found ${JSON.stringify(item)} instead`);
        }
        if (!ctx.allNullValues && this.hasAllNullValues(false))
            ctx = Object.assign({}, ctx, { allNullValues: true });
        return stringifyCollection.stringifyCollection(this, ctx, {
            blockItemPrefix: '',
            flowChars: { start: '{', end: '}' },
            itemIndent: ctx.indent || '',
            onChompKeep,
            onComment
        });
    }
}

exports.YAMLMap = YAMLMap;
exports.findPair = findPair;


/***/ }),

/***/ 2223:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var createNode = __nccwpck_require__(2404);
var stringifyCollection = __nccwpck_require__(1212);
var Collection = __nccwpck_require__(101);
var identity = __nccwpck_require__(1127);
var Scalar = __nccwpck_require__(3301);
var toJS = __nccwpck_require__(4043);

class YAMLSeq extends Collection.Collection {
    static get tagName() {
        return 'tag:yaml.org,2002:seq';
    }
    constructor(schema) {
        super(identity.SEQ, schema);
        this.items = [];
    }
    add(value) {
        this.items.push(value);
    }
    /**
     * Removes a value from the collection.
     *
     * `key` must contain a representation of an integer for this to succeed.
     * It may be wrapped in a `Scalar`.
     *
     * @returns `true` if the item was found and removed.
     */
    delete(key) {
        const idx = asItemIndex(key);
        if (typeof idx !== 'number')
            return false;
        const del = this.items.splice(idx, 1);
        return del.length > 0;
    }
    get(key, keepScalar) {
        const idx = asItemIndex(key);
        if (typeof idx !== 'number')
            return undefined;
        const it = this.items[idx];
        return !keepScalar && identity.isScalar(it) ? it.value : it;
    }
    /**
     * Checks if the collection includes a value with the key `key`.
     *
     * `key` must contain a representation of an integer for this to succeed.
     * It may be wrapped in a `Scalar`.
     */
    has(key) {
        const idx = asItemIndex(key);
        return typeof idx === 'number' && idx < this.items.length;
    }
    /**
     * Sets a value in this collection. For `!!set`, `value` needs to be a
     * boolean to add/remove the item from the set.
     *
     * If `key` does not contain a representation of an integer, this will throw.
     * It may be wrapped in a `Scalar`.
     */
    set(key, value) {
        const idx = asItemIndex(key);
        if (typeof idx !== 'number')
            throw new Error(`Expected a valid index, not ${key}.`);
        const prev = this.items[idx];
        if (identity.isScalar(prev) && Scalar.isScalarValue(value))
            prev.value = value;
        else
            this.items[idx] = value;
    }
    toJSON(_, ctx) {
        const seq = [];
        if (ctx?.onCreate)
            ctx.onCreate(seq);
        let i = 0;
        for (const item of this.items)
            seq.push(toJS.toJS(item, String(i++), ctx));
        return seq;
    }
    toString(ctx, onComment, onChompKeep) {
        if (!ctx)
            return JSON.stringify(this);
        return stringifyCollection.stringifyCollection(this, ctx, {
            blockItemPrefix: '- ',
            flowChars: { start: '[', end: ']' },
            itemIndent: (ctx.indent || '') + '  ',
            onChompKeep,
            onComment
        });
    }
    static from(schema, obj, ctx) {
        const { replacer } = ctx;
        const seq = new this(schema);
        if (obj && Symbol.iterator in Object(obj)) {
            let i = 0;
            for (let it of obj) {
                if (typeof replacer === 'function') {
                    const key = obj instanceof Set ? it : String(i++);
                    it = replacer.call(obj, key, it);
                }
                seq.items.push(createNode.createNode(it, undefined, ctx));
            }
        }
        return seq;
    }
}
function asItemIndex(key) {
    let idx = identity.isScalar(key) ? key.value : key;
    if (idx && typeof idx === 'string')
        idx = Number(idx);
    return typeof idx === 'number' && Number.isInteger(idx) && idx >= 0
        ? idx
        : null;
}

exports.YAMLSeq = YAMLSeq;


/***/ }),

/***/ 7104:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var log = __nccwpck_require__(7249);
var merge = __nccwpck_require__(452);
var stringify = __nccwpck_require__(2148);
var identity = __nccwpck_require__(1127);
var toJS = __nccwpck_require__(4043);

function addPairToJSMap(ctx, map, { key, value }) {
    if (identity.isNode(key) && key.addToJSMap)
        key.addToJSMap(ctx, map, value);
    // TODO: Should drop this special case for bare << handling
    else if (merge.isMergeKey(ctx, key))
        merge.addMergeToJSMap(ctx, map, value);
    else {
        const jsKey = toJS.toJS(key, '', ctx);
        if (map instanceof Map) {
            map.set(jsKey, toJS.toJS(value, jsKey, ctx));
        }
        else if (map instanceof Set) {
            map.add(jsKey);
        }
        else {
            const stringKey = stringifyKey(key, jsKey, ctx);
            const jsValue = toJS.toJS(value, stringKey, ctx);
            if (stringKey in map)
                Object.defineProperty(map, stringKey, {
                    value: jsValue,
                    writable: true,
                    enumerable: true,
                    configurable: true
                });
            else
                map[stringKey] = jsValue;
        }
    }
    return map;
}
function stringifyKey(key, jsKey, ctx) {
    if (jsKey === null)
        return '';
    // eslint-disable-next-line @typescript-eslint/no-base-to-string
    if (typeof jsKey !== 'object')
        return String(jsKey);
    if (identity.isNode(key) && ctx?.doc) {
        const strCtx = stringify.createStringifyContext(ctx.doc, {});
        strCtx.anchors = new Set();
        for (const node of ctx.anchors.keys())
            strCtx.anchors.add(node.anchor);
        strCtx.inFlow = true;
        strCtx.inStringifyKey = true;
        const strKey = key.toString(strCtx);
        if (!ctx.mapKeyWarned) {
            let jsonStr = JSON.stringify(strKey);
            if (jsonStr.length > 40)
                jsonStr = jsonStr.substring(0, 36) + '..."';
            log.warn(ctx.doc.options.logLevel, `Keys with collection values will be stringified due to JS Object restrictions: ${jsonStr}. Set mapAsMap: true to use object keys.`);
            ctx.mapKeyWarned = true;
        }
        return strKey;
    }
    return JSON.stringify(jsKey);
}

exports.addPairToJSMap = addPairToJSMap;


/***/ }),

/***/ 1127:
/***/ ((__unused_webpack_module, exports) => {



const ALIAS = Symbol.for('yaml.alias');
const DOC = Symbol.for('yaml.document');
const MAP = Symbol.for('yaml.map');
const PAIR = Symbol.for('yaml.pair');
const SCALAR = Symbol.for('yaml.scalar');
const SEQ = Symbol.for('yaml.seq');
const NODE_TYPE = Symbol.for('yaml.node.type');
const isAlias = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === ALIAS;
const isDocument = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === DOC;
const isMap = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === MAP;
const isPair = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === PAIR;
const isScalar = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === SCALAR;
const isSeq = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === SEQ;
function isCollection(node) {
    if (node && typeof node === 'object')
        switch (node[NODE_TYPE]) {
            case MAP:
            case SEQ:
                return true;
        }
    return false;
}
function isNode(node) {
    if (node && typeof node === 'object')
        switch (node[NODE_TYPE]) {
            case ALIAS:
            case MAP:
            case SCALAR:
            case SEQ:
                return true;
        }
    return false;
}
const hasAnchor = (node) => (isScalar(node) || isCollection(node)) && !!node.anchor;

exports.ALIAS = ALIAS;
exports.DOC = DOC;
exports.MAP = MAP;
exports.NODE_TYPE = NODE_TYPE;
exports.PAIR = PAIR;
exports.SCALAR = SCALAR;
exports.SEQ = SEQ;
exports.hasAnchor = hasAnchor;
exports.isAlias = isAlias;
exports.isCollection = isCollection;
exports.isDocument = isDocument;
exports.isMap = isMap;
exports.isNode = isNode;
exports.isPair = isPair;
exports.isScalar = isScalar;
exports.isSeq = isSeq;


/***/ }),

/***/ 4043:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);

/**
 * Recursively convert any node or its contents to native JavaScript
 *
 * @param value - The input value
 * @param arg - If `value` defines a `toJSON()` method, use this
 *   as its first argument
 * @param ctx - Conversion context, originally set in Document#toJS(). If
 *   `{ keep: true }` is not set, output should be suitable for JSON
 *   stringification.
 */
function toJS(value, arg, ctx) {
    // eslint-disable-next-line @typescript-eslint/no-unsafe-return
    if (Array.isArray(value))
        return value.map((v, i) => toJS(v, String(i), ctx));
    if (value && typeof value.toJSON === 'function') {
        // eslint-disable-next-line @typescript-eslint/no-unsafe-call
        if (!ctx || !identity.hasAnchor(value))
            return value.toJSON(arg, ctx);
        const data = { aliasCount: 0, count: 1, res: undefined };
        ctx.anchors.set(value, data);
        ctx.onCreate = res => {
            data.res = res;
            delete ctx.onCreate;
        };
        const res = value.toJSON(arg, ctx);
        if (ctx.onCreate)
            ctx.onCreate(res);
        return res;
    }
    if (typeof value === 'bigint' && !ctx?.keep)
        return Number(value);
    return value;
}

exports.toJS = toJS;


/***/ }),

/***/ 110:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var resolveBlockScalar = __nccwpck_require__(8913);
var resolveFlowScalar = __nccwpck_require__(6842);
var errors = __nccwpck_require__(1464);
var stringifyString = __nccwpck_require__(3069);

function resolveAsScalar(token, strict = true, onError) {
    if (token) {
        const _onError = (pos, code, message) => {
            const offset = typeof pos === 'number' ? pos : Array.isArray(pos) ? pos[0] : pos.offset;
            if (onError)
                onError(offset, code, message);
            else
                throw new errors.YAMLParseError([offset, offset + 1], code, message);
        };
        switch (token.type) {
            case 'scalar':
            case 'single-quoted-scalar':
            case 'double-quoted-scalar':
                return resolveFlowScalar.resolveFlowScalar(token, strict, _onError);
            case 'block-scalar':
                return resolveBlockScalar.resolveBlockScalar({ options: { strict } }, token, _onError);
        }
    }
    return null;
}
/**
 * Create a new scalar token with `value`
 *
 * Values that represent an actual string but may be parsed as a different type should use a `type` other than `'PLAIN'`,
 * as this function does not support any schema operations and won't check for such conflicts.
 *
 * @param value The string representation of the value, which will have its content properly indented.
 * @param context.end Comments and whitespace after the end of the value, or after the block scalar header. If undefined, a newline will be added.
 * @param context.implicitKey Being within an implicit key may affect the resolved type of the token's value.
 * @param context.indent The indent level of the token.
 * @param context.inFlow Is this scalar within a flow collection? This may affect the resolved type of the token's value.
 * @param context.offset The offset position of the token.
 * @param context.type The preferred type of the scalar token. If undefined, the previous type of the `token` will be used, defaulting to `'PLAIN'`.
 */
function createScalarToken(value, context) {
    const { implicitKey = false, indent, inFlow = false, offset = -1, type = 'PLAIN' } = context;
    const source = stringifyString.stringifyString({ type, value }, {
        implicitKey,
        indent: indent > 0 ? ' '.repeat(indent) : '',
        inFlow,
        options: { blockQuote: true, lineWidth: -1 }
    });
    const end = context.end ?? [
        { type: 'newline', offset: -1, indent, source: '\n' }
    ];
    switch (source[0]) {
        case '|':
        case '>': {
            const he = source.indexOf('\n');
            const head = source.substring(0, he);
            const body = source.substring(he + 1) + '\n';
            const props = [
                { type: 'block-scalar-header', offset, indent, source: head }
            ];
            if (!addEndtoBlockProps(props, end))
                props.push({ type: 'newline', offset: -1, indent, source: '\n' });
            return { type: 'block-scalar', offset, indent, props, source: body };
        }
        case '"':
            return { type: 'double-quoted-scalar', offset, indent, source, end };
        case "'":
            return { type: 'single-quoted-scalar', offset, indent, source, end };
        default:
            return { type: 'scalar', offset, indent, source, end };
    }
}
/**
 * Set the value of `token` to the given string `value`, overwriting any previous contents and type that it may have.
 *
 * Best efforts are made to retain any comments previously associated with the `token`,
 * though all contents within a collection's `items` will be overwritten.
 *
 * Values that represent an actual string but may be parsed as a different type should use a `type` other than `'PLAIN'`,
 * as this function does not support any schema operations and won't check for such conflicts.
 *
 * @param token Any token. If it does not include an `indent` value, the value will be stringified as if it were an implicit key.
 * @param value The string representation of the value, which will have its content properly indented.
 * @param context.afterKey In most cases, values after a key should have an additional level of indentation.
 * @param context.implicitKey Being within an implicit key may affect the resolved type of the token's value.
 * @param context.inFlow Being within a flow collection may affect the resolved type of the token's value.
 * @param context.type The preferred type of the scalar token. If undefined, the previous type of the `token` will be used, defaulting to `'PLAIN'`.
 */
function setScalarValue(token, value, context = {}) {
    let { afterKey = false, implicitKey = false, inFlow = false, type } = context;
    let indent = 'indent' in token ? token.indent : null;
    if (afterKey && typeof indent === 'number')
        indent += 2;
    if (!type)
        switch (token.type) {
            case 'single-quoted-scalar':
                type = 'QUOTE_SINGLE';
                break;
            case 'double-quoted-scalar':
                type = 'QUOTE_DOUBLE';
                break;
            case 'block-scalar': {
                const header = token.props[0];
                if (header.type !== 'block-scalar-header')
                    throw new Error('Invalid block scalar header');
                type = header.source[0] === '>' ? 'BLOCK_FOLDED' : 'BLOCK_LITERAL';
                break;
            }
            default:
                type = 'PLAIN';
        }
    const source = stringifyString.stringifyString({ type, value }, {
        implicitKey: implicitKey || indent === null,
        indent: indent !== null && indent > 0 ? ' '.repeat(indent) : '',
        inFlow,
        options: { blockQuote: true, lineWidth: -1 }
    });
    switch (source[0]) {
        case '|':
        case '>':
            setBlockScalarValue(token, source);
            break;
        case '"':
            setFlowScalarValue(token, source, 'double-quoted-scalar');
            break;
        case "'":
            setFlowScalarValue(token, source, 'single-quoted-scalar');
            break;
        default:
            setFlowScalarValue(token, source, 'scalar');
    }
}
function setBlockScalarValue(token, source) {
    const he = source.indexOf('\n');
    const head = source.substring(0, he);
    const body = source.substring(he + 1) + '\n';
    if (token.type === 'block-scalar') {
        const header = token.props[0];
        if (header.type !== 'block-scalar-header')
            throw new Error('Invalid block scalar header');
        header.source = head;
        token.source = body;
    }
    else {
        const { offset } = token;
        const indent = 'indent' in token ? token.indent : -1;
        const props = [
            { type: 'block-scalar-header', offset, indent, source: head }
        ];
        if (!addEndtoBlockProps(props, 'end' in token ? token.end : undefined))
            props.push({ type: 'newline', offset: -1, indent, source: '\n' });
        for (const key of Object.keys(token))
            if (key !== 'type' && key !== 'offset')
                delete token[key];
        Object.assign(token, { type: 'block-scalar', indent, props, source: body });
    }
}
/** @returns `true` if last token is a newline */
function addEndtoBlockProps(props, end) {
    if (end)
        for (const st of end)
            switch (st.type) {
                case 'space':
                case 'comment':
                    props.push(st);
                    break;
                case 'newline':
                    props.push(st);
                    return true;
            }
    return false;
}
function setFlowScalarValue(token, source, type) {
    switch (token.type) {
        case 'scalar':
        case 'double-quoted-scalar':
        case 'single-quoted-scalar':
            token.type = type;
            token.source = source;
            break;
        case 'block-scalar': {
            const end = token.props.slice(1);
            let oa = source.length;
            if (token.props[0].type === 'block-scalar-header')
                oa -= token.props[0].source.length;
            for (const tok of end)
                tok.offset += oa;
            delete token.props;
            Object.assign(token, { type, source, end });
            break;
        }
        case 'block-map':
        case 'block-seq': {
            const offset = token.offset + source.length;
            const nl = { type: 'newline', offset, indent: token.indent, source: '\n' };
            delete token.items;
            Object.assign(token, { type, source, end: [nl] });
            break;
        }
        default: {
            const indent = 'indent' in token ? token.indent : -1;
            const end = 'end' in token && Array.isArray(token.end)
                ? token.end.filter(st => st.type === 'space' ||
                    st.type === 'comment' ||
                    st.type === 'newline')
                : [];
            for (const key of Object.keys(token))
                if (key !== 'type' && key !== 'offset')
                    delete token[key];
            Object.assign(token, { type, indent, source, end });
        }
    }
}

exports.createScalarToken = createScalarToken;
exports.resolveAsScalar = resolveAsScalar;
exports.setScalarValue = setScalarValue;


/***/ }),

/***/ 1733:
/***/ ((__unused_webpack_module, exports) => {



/**
 * Stringify a CST document, token, or collection item
 *
 * Fair warning: This applies no validation whatsoever, and
 * simply concatenates the sources in their logical order.
 */
const stringify = (cst) => 'type' in cst ? stringifyToken(cst) : stringifyItem(cst);
function stringifyToken(token) {
    switch (token.type) {
        case 'block-scalar': {
            let res = '';
            for (const tok of token.props)
                res += stringifyToken(tok);
            return res + token.source;
        }
        case 'block-map':
        case 'block-seq': {
            let res = '';
            for (const item of token.items)
                res += stringifyItem(item);
            return res;
        }
        case 'flow-collection': {
            let res = token.start.source;
            for (const item of token.items)
                res += stringifyItem(item);
            for (const st of token.end)
                res += st.source;
            return res;
        }
        case 'document': {
            let res = stringifyItem(token);
            if (token.end)
                for (const st of token.end)
                    res += st.source;
            return res;
        }
        default: {
            let res = token.source;
            if ('end' in token && token.end)
                for (const st of token.end)
                    res += st.source;
            return res;
        }
    }
}
function stringifyItem({ start, key, sep, value }) {
    let res = '';
    for (const st of start)
        res += st.source;
    if (key)
        res += stringifyToken(key);
    if (sep)
        for (const st of sep)
            res += st.source;
    if (value)
        res += stringifyToken(value);
    return res;
}

exports.stringify = stringify;


/***/ }),

/***/ 7715:
/***/ ((__unused_webpack_module, exports) => {



const BREAK = Symbol('break visit');
const SKIP = Symbol('skip children');
const REMOVE = Symbol('remove item');
/**
 * Apply a visitor to a CST document or item.
 *
 * Walks through the tree (depth-first) starting from the root, calling a
 * `visitor` function with two arguments when entering each item:
 *   - `item`: The current item, which included the following members:
 *     - `start: SourceToken[]` – Source tokens before the key or value,
 *       possibly including its anchor or tag.
 *     - `key?: Token | null` – Set for pair values. May then be `null`, if
 *       the key before the `:` separator is empty.
 *     - `sep?: SourceToken[]` – Source tokens between the key and the value,
 *       which should include the `:` map value indicator if `value` is set.
 *     - `value?: Token` – The value of a sequence item, or of a map pair.
 *   - `path`: The steps from the root to the current node, as an array of
 *     `['key' | 'value', number]` tuples.
 *
 * The return value of the visitor may be used to control the traversal:
 *   - `undefined` (default): Do nothing and continue
 *   - `visit.SKIP`: Do not visit the children of this token, continue with
 *      next sibling
 *   - `visit.BREAK`: Terminate traversal completely
 *   - `visit.REMOVE`: Remove the current item, then continue with the next one
 *   - `number`: Set the index of the next step. This is useful especially if
 *     the index of the current token has changed.
 *   - `function`: Define the next visitor for this item. After the original
 *     visitor is called on item entry, next visitors are called after handling
 *     a non-empty `key` and when exiting the item.
 */
function visit(cst, visitor) {
    if ('type' in cst && cst.type === 'document')
        cst = { start: cst.start, value: cst.value };
    _visit(Object.freeze([]), cst, visitor);
}
// Without the `as symbol` casts, TS declares these in the `visit`
// namespace using `var`, but then complains about that because
// `unique symbol` must be `const`.
/** Terminate visit traversal completely */
visit.BREAK = BREAK;
/** Do not visit the children of the current item */
visit.SKIP = SKIP;
/** Remove the current item */
visit.REMOVE = REMOVE;
/** Find the item at `path` from `cst` as the root */
visit.itemAtPath = (cst, path) => {
    let item = cst;
    for (const [field, index] of path) {
        const tok = item?.[field];
        if (tok && 'items' in tok) {
            item = tok.items[index];
        }
        else
            return undefined;
    }
    return item;
};
/**
 * Get the immediate parent collection of the item at `path` from `cst` as the root.
 *
 * Throws an error if the collection is not found, which should never happen if the item itself exists.
 */
visit.parentCollection = (cst, path) => {
    const parent = visit.itemAtPath(cst, path.slice(0, -1));
    const field = path[path.length - 1][0];
    const coll = parent?.[field];
    if (coll && 'items' in coll)
        return coll;
    throw new Error('Parent collection not found');
};
function _visit(path, item, visitor) {
    let ctrl = visitor(item, path);
    if (typeof ctrl === 'symbol')
        return ctrl;
    for (const field of ['key', 'value']) {
        const token = item[field];
        if (token && 'items' in token) {
            for (let i = 0; i < token.items.length; ++i) {
                const ci = _visit(Object.freeze(path.concat([[field, i]])), token.items[i], visitor);
                if (typeof ci === 'number')
                    i = ci - 1;
                else if (ci === BREAK)
                    return BREAK;
                else if (ci === REMOVE) {
                    token.items.splice(i, 1);
                    i -= 1;
                }
            }
            if (typeof ctrl === 'function' && field === 'key')
                ctrl = ctrl(item, path);
        }
    }
    return typeof ctrl === 'function' ? ctrl(item, path) : ctrl;
}

exports.visit = visit;


/***/ }),

/***/ 3461:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var cstScalar = __nccwpck_require__(110);
var cstStringify = __nccwpck_require__(1733);
var cstVisit = __nccwpck_require__(7715);

/** The byte order mark */
const BOM = '\u{FEFF}';
/** Start of doc-mode */
const DOCUMENT = '\x02'; // C0: Start of Text
/** Unexpected end of flow-mode */
const FLOW_END = '\x18'; // C0: Cancel
/** Next token is a scalar value */
const SCALAR = '\x1f'; // C0: Unit Separator
/** @returns `true` if `token` is a flow or block collection */
const isCollection = (token) => !!token && 'items' in token;
/** @returns `true` if `token` is a flow or block scalar; not an alias */
const isScalar = (token) => !!token &&
    (token.type === 'scalar' ||
        token.type === 'single-quoted-scalar' ||
        token.type === 'double-quoted-scalar' ||
        token.type === 'block-scalar');
/* istanbul ignore next */
/** Get a printable representation of a lexer token */
function prettyToken(token) {
    switch (token) {
        case BOM:
            return '<BOM>';
        case DOCUMENT:
            return '<DOC>';
        case FLOW_END:
            return '<FLOW_END>';
        case SCALAR:
            return '<SCALAR>';
        default:
            return JSON.stringify(token);
    }
}
/** Identify the type of a lexer token. May return `null` for unknown tokens. */
function tokenType(source) {
    switch (source) {
        case BOM:
            return 'byte-order-mark';
        case DOCUMENT:
            return 'doc-mode';
        case FLOW_END:
            return 'flow-error-end';
        case SCALAR:
            return 'scalar';
        case '---':
            return 'doc-start';
        case '...':
            return 'doc-end';
        case '':
        case '\n':
        case '\r\n':
            return 'newline';
        case '-':
            return 'seq-item-ind';
        case '?':
            return 'explicit-key-ind';
        case ':':
            return 'map-value-ind';
        case '{':
            return 'flow-map-start';
        case '}':
            return 'flow-map-end';
        case '[':
            return 'flow-seq-start';
        case ']':
            return 'flow-seq-end';
        case ',':
            return 'comma';
    }
    switch (source[0]) {
        case ' ':
        case '\t':
            return 'space';
        case '#':
            return 'comment';
        case '%':
            return 'directive-line';
        case '*':
            return 'alias';
        case '&':
            return 'anchor';
        case '!':
            return 'tag';
        case "'":
            return 'single-quoted-scalar';
        case '"':
            return 'double-quoted-scalar';
        case '|':
        case '>':
            return 'block-scalar-header';
    }
    return null;
}

exports.createScalarToken = cstScalar.createScalarToken;
exports.resolveAsScalar = cstScalar.resolveAsScalar;
exports.setScalarValue = cstScalar.setScalarValue;
exports.stringify = cstStringify.stringify;
exports.visit = cstVisit.visit;
exports.BOM = BOM;
exports.DOCUMENT = DOCUMENT;
exports.FLOW_END = FLOW_END;
exports.SCALAR = SCALAR;
exports.isCollection = isCollection;
exports.isScalar = isScalar;
exports.prettyToken = prettyToken;
exports.tokenType = tokenType;


/***/ }),

/***/ 361:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var cst = __nccwpck_require__(3461);

/*
START -> stream

stream
  directive -> line-end -> stream
  indent + line-end -> stream
  [else] -> line-start

line-end
  comment -> line-end
  newline -> .
  input-end -> END

line-start
  doc-start -> doc
  doc-end -> stream
  [else] -> indent -> block-start

block-start
  seq-item-start -> block-start
  explicit-key-start -> block-start
  map-value-start -> block-start
  [else] -> doc

doc
  line-end -> line-start
  spaces -> doc
  anchor -> doc
  tag -> doc
  flow-start -> flow -> doc
  flow-end -> error -> doc
  seq-item-start -> error -> doc
  explicit-key-start -> error -> doc
  map-value-start -> doc
  alias -> doc
  quote-start -> quoted-scalar -> doc
  block-scalar-header -> line-end -> block-scalar(min) -> line-start
  [else] -> plain-scalar(false, min) -> doc

flow
  line-end -> flow
  spaces -> flow
  anchor -> flow
  tag -> flow
  flow-start -> flow -> flow
  flow-end -> .
  seq-item-start -> error -> flow
  explicit-key-start -> flow
  map-value-start -> flow
  alias -> flow
  quote-start -> quoted-scalar -> flow
  comma -> flow
  [else] -> plain-scalar(true, 0) -> flow

quoted-scalar
  quote-end -> .
  [else] -> quoted-scalar

block-scalar(min)
  newline + peek(indent < min) -> .
  [else] -> block-scalar(min)

plain-scalar(is-flow, min)
  scalar-end(is-flow) -> .
  peek(newline + (indent < min)) -> .
  [else] -> plain-scalar(min)
*/
function isEmpty(ch) {
    switch (ch) {
        case undefined:
        case ' ':
        case '\n':
        case '\r':
        case '\t':
            return true;
        default:
            return false;
    }
}
const hexDigits = new Set('0123456789ABCDEFabcdef');
const tagChars = new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()");
const flowIndicatorChars = new Set(',[]{}');
const invalidAnchorChars = new Set(' ,[]{}\n\r\t');
const isNotAnchorChar = (ch) => !ch || invalidAnchorChars.has(ch);
/**
 * Splits an input string into lexical tokens, i.e. smaller strings that are
 * easily identifiable by `tokens.tokenType()`.
 *
 * Lexing starts always in a "stream" context. Incomplete input may be buffered
 * until a complete token can be emitted.
 *
 * In addition to slices of the original input, the following control characters
 * may also be emitted:
 *
 * - `\x02` (Start of Text): A document starts with the next token
 * - `\x18` (Cancel): Unexpected end of flow-mode (indicates an error)
 * - `\x1f` (Unit Separator): Next token is a scalar value
 * - `\u{FEFF}` (Byte order mark): Emitted separately outside documents
 */
class Lexer {
    constructor() {
        /**
         * Flag indicating whether the end of the current buffer marks the end of
         * all input
         */
        this.atEnd = false;
        /**
         * Explicit indent set in block scalar header, as an offset from the current
         * minimum indent, so e.g. set to 1 from a header `|2+`. Set to -1 if not
         * explicitly set.
         */
        this.blockScalarIndent = -1;
        /**
         * Block scalars that include a + (keep) chomping indicator in their header
         * include trailing empty lines, which are otherwise excluded from the
         * scalar's contents.
         */
        this.blockScalarKeep = false;
        /** Current input */
        this.buffer = '';
        /**
         * Flag noting whether the map value indicator : can immediately follow this
         * node within a flow context.
         */
        this.flowKey = false;
        /** Count of surrounding flow collection levels. */
        this.flowLevel = 0;
        /**
         * Minimum level of indentation required for next lines to be parsed as a
         * part of the current scalar value.
         */
        this.indentNext = 0;
        /** Indentation level of the current line. */
        this.indentValue = 0;
        /** Position of the next \n character. */
        this.lineEndPos = null;
        /** Stores the state of the lexer if reaching the end of incpomplete input */
        this.next = null;
        /** A pointer to `buffer`; the current position of the lexer. */
        this.pos = 0;
    }
    /**
     * Generate YAML tokens from the `source` string. If `incomplete`,
     * a part of the last line may be left as a buffer for the next call.
     *
     * @returns A generator of lexical tokens
     */
    *lex(source, incomplete = false) {
        if (source) {
            if (typeof source !== 'string')
                throw TypeError('source is not a string');
            this.buffer = this.buffer ? this.buffer + source : source;
            this.lineEndPos = null;
        }
        this.atEnd = !incomplete;
        let next = this.next ?? 'stream';
        while (next && (incomplete || this.hasChars(1)))
            next = yield* this.parseNext(next);
    }
    atLineEnd() {
        let i = this.pos;
        let ch = this.buffer[i];
        while (ch === ' ' || ch === '\t')
            ch = this.buffer[++i];
        if (!ch || ch === '#' || ch === '\n')
            return true;
        if (ch === '\r')
            return this.buffer[i + 1] === '\n';
        return false;
    }
    charAt(n) {
        return this.buffer[this.pos + n];
    }
    continueScalar(offset) {
        let ch = this.buffer[offset];
        if (this.indentNext > 0) {
            let indent = 0;
            while (ch === ' ')
                ch = this.buffer[++indent + offset];
            if (ch === '\r') {
                const next = this.buffer[indent + offset + 1];
                if (next === '\n' || (!next && !this.atEnd))
                    return offset + indent + 1;
            }
            return ch === '\n' || indent >= this.indentNext || (!ch && !this.atEnd)
                ? offset + indent
                : -1;
        }
        if (ch === '-' || ch === '.') {
            const dt = this.buffer.substr(offset, 3);
            if ((dt === '---' || dt === '...') && isEmpty(this.buffer[offset + 3]))
                return -1;
        }
        return offset;
    }
    getLine() {
        let end = this.lineEndPos;
        if (typeof end !== 'number' || (end !== -1 && end < this.pos)) {
            end = this.buffer.indexOf('\n', this.pos);
            this.lineEndPos = end;
        }
        if (end === -1)
            return this.atEnd ? this.buffer.substring(this.pos) : null;
        if (this.buffer[end - 1] === '\r')
            end -= 1;
        return this.buffer.substring(this.pos, end);
    }
    hasChars(n) {
        return this.pos + n <= this.buffer.length;
    }
    setNext(state) {
        this.buffer = this.buffer.substring(this.pos);
        this.pos = 0;
        this.lineEndPos = null;
        this.next = state;
        return null;
    }
    peek(n) {
        return this.buffer.substr(this.pos, n);
    }
    *parseNext(next) {
        switch (next) {
            case 'stream':
                return yield* this.parseStream();
            case 'line-start':
                return yield* this.parseLineStart();
            case 'block-start':
                return yield* this.parseBlockStart();
            case 'doc':
                return yield* this.parseDocument();
            case 'flow':
                return yield* this.parseFlowCollection();
            case 'quoted-scalar':
                return yield* this.parseQuotedScalar();
            case 'block-scalar':
                return yield* this.parseBlockScalar();
            case 'plain-scalar':
                return yield* this.parsePlainScalar();
        }
    }
    *parseStream() {
        let line = this.getLine();
        if (line === null)
            return this.setNext('stream');
        if (line[0] === cst.BOM) {
            yield* this.pushCount(1);
            line = line.substring(1);
        }
        if (line[0] === '%') {
            let dirEnd = line.length;
            let cs = line.indexOf('#');
            while (cs !== -1) {
                const ch = line[cs - 1];
                if (ch === ' ' || ch === '\t') {
                    dirEnd = cs - 1;
                    break;
                }
                else {
                    cs = line.indexOf('#', cs + 1);
                }
            }
            while (true) {
                const ch = line[dirEnd - 1];
                if (ch === ' ' || ch === '\t')
                    dirEnd -= 1;
                else
                    break;
            }
            const n = (yield* this.pushCount(dirEnd)) + (yield* this.pushSpaces(true));
            yield* this.pushCount(line.length - n); // possible comment
            this.pushNewline();
            return 'stream';
        }
        if (this.atLineEnd()) {
            const sp = yield* this.pushSpaces(true);
            yield* this.pushCount(line.length - sp);
            yield* this.pushNewline();
            return 'stream';
        }
        yield cst.DOCUMENT;
        return yield* this.parseLineStart();
    }
    *parseLineStart() {
        const ch = this.charAt(0);
        if (!ch && !this.atEnd)
            return this.setNext('line-start');
        if (ch === '-' || ch === '.') {
            if (!this.atEnd && !this.hasChars(4))
                return this.setNext('line-start');
            const s = this.peek(3);
            if ((s === '---' || s === '...') && isEmpty(this.charAt(3))) {
                yield* this.pushCount(3);
                this.indentValue = 0;
                this.indentNext = 0;
                return s === '---' ? 'doc' : 'stream';
            }
        }
        this.indentValue = yield* this.pushSpaces(false);
        if (this.indentNext > this.indentValue && !isEmpty(this.charAt(1)))
            this.indentNext = this.indentValue;
        return yield* this.parseBlockStart();
    }
    *parseBlockStart() {
        const [ch0, ch1] = this.peek(2);
        if (!ch1 && !this.atEnd)
            return this.setNext('block-start');
        if ((ch0 === '-' || ch0 === '?' || ch0 === ':') && isEmpty(ch1)) {
            const n = (yield* this.pushCount(1)) + (yield* this.pushSpaces(true));
            this.indentNext = this.indentValue + 1;
            this.indentValue += n;
            return 'block-start';
        }
        return 'doc';
    }
    *parseDocument() {
        yield* this.pushSpaces(true);
        const line = this.getLine();
        if (line === null)
            return this.setNext('doc');
        let n = yield* this.pushIndicators();
        switch (line[n]) {
            case '#':
                yield* this.pushCount(line.length - n);
            // fallthrough
            case undefined:
                yield* this.pushNewline();
                return yield* this.parseLineStart();
            case '{':
            case '[':
                yield* this.pushCount(1);
                this.flowKey = false;
                this.flowLevel = 1;
                return 'flow';
            case '}':
            case ']':
                // this is an error
                yield* this.pushCount(1);
                return 'doc';
            case '*':
                yield* this.pushUntil(isNotAnchorChar);
                return 'doc';
            case '"':
            case "'":
                return yield* this.parseQuotedScalar();
            case '|':
            case '>':
                n += yield* this.parseBlockScalarHeader();
                n += yield* this.pushSpaces(true);
                yield* this.pushCount(line.length - n);
                yield* this.pushNewline();
                return yield* this.parseBlockScalar();
            default:
                return yield* this.parsePlainScalar();
        }
    }
    *parseFlowCollection() {
        let nl, sp;
        let indent = -1;
        do {
            nl = yield* this.pushNewline();
            if (nl > 0) {
                sp = yield* this.pushSpaces(false);
                this.indentValue = indent = sp;
            }
            else {
                sp = 0;
            }
            sp += yield* this.pushSpaces(true);
        } while (nl + sp > 0);
        const line = this.getLine();
        if (line === null)
            return this.setNext('flow');
        if ((indent !== -1 && indent < this.indentNext && line[0] !== '#') ||
            (indent === 0 &&
                (line.startsWith('---') || line.startsWith('...')) &&
                isEmpty(line[3]))) {
            // Allowing for the terminal ] or } at the same (rather than greater)
            // indent level as the initial [ or { is technically invalid, but
            // failing here would be surprising to users.
            const atFlowEndMarker = indent === this.indentNext - 1 &&
                this.flowLevel === 1 &&
                (line[0] === ']' || line[0] === '}');
            if (!atFlowEndMarker) {
                // this is an error
                this.flowLevel = 0;
                yield cst.FLOW_END;
                return yield* this.parseLineStart();
            }
        }
        let n = 0;
        while (line[n] === ',') {
            n += yield* this.pushCount(1);
            n += yield* this.pushSpaces(true);
            this.flowKey = false;
        }
        n += yield* this.pushIndicators();
        switch (line[n]) {
            case undefined:
                return 'flow';
            case '#':
                yield* this.pushCount(line.length - n);
                return 'flow';
            case '{':
            case '[':
                yield* this.pushCount(1);
                this.flowKey = false;
                this.flowLevel += 1;
                return 'flow';
            case '}':
            case ']':
                yield* this.pushCount(1);
                this.flowKey = true;
                this.flowLevel -= 1;
                return this.flowLevel ? 'flow' : 'doc';
            case '*':
                yield* this.pushUntil(isNotAnchorChar);
                return 'flow';
            case '"':
            case "'":
                this.flowKey = true;
                return yield* this.parseQuotedScalar();
            case ':': {
                const next = this.charAt(1);
                if (this.flowKey || isEmpty(next) || next === ',') {
                    this.flowKey = false;
                    yield* this.pushCount(1);
                    yield* this.pushSpaces(true);
                    return 'flow';
                }
            }
            // fallthrough
            default:
                this.flowKey = false;
                return yield* this.parsePlainScalar();
        }
    }
    *parseQuotedScalar() {
        const quote = this.charAt(0);
        let end = this.buffer.indexOf(quote, this.pos + 1);
        if (quote === "'") {
            while (end !== -1 && this.buffer[end + 1] === "'")
                end = this.buffer.indexOf("'", end + 2);
        }
        else {
            // double-quote
            while (end !== -1) {
                let n = 0;
                while (this.buffer[end - 1 - n] === '\\')
                    n += 1;
                if (n % 2 === 0)
                    break;
                end = this.buffer.indexOf('"', end + 1);
            }
        }
        // Only looking for newlines within the quotes
        const qb = this.buffer.substring(0, end);
        let nl = qb.indexOf('\n', this.pos);
        if (nl !== -1) {
            while (nl !== -1) {
                const cs = this.continueScalar(nl + 1);
                if (cs === -1)
                    break;
                nl = qb.indexOf('\n', cs);
            }
            if (nl !== -1) {
                // this is an error caused by an unexpected unindent
                end = nl - (qb[nl - 1] === '\r' ? 2 : 1);
            }
        }
        if (end === -1) {
            if (!this.atEnd)
                return this.setNext('quoted-scalar');
            end = this.buffer.length;
        }
        yield* this.pushToIndex(end + 1, false);
        return this.flowLevel ? 'flow' : 'doc';
    }
    *parseBlockScalarHeader() {
        this.blockScalarIndent = -1;
        this.blockScalarKeep = false;
        let i = this.pos;
        while (true) {
            const ch = this.buffer[++i];
            if (ch === '+')
                this.blockScalarKeep = true;
            else if (ch > '0' && ch <= '9')
                this.blockScalarIndent = Number(ch) - 1;
            else if (ch !== '-')
                break;
        }
        return yield* this.pushUntil(ch => isEmpty(ch) || ch === '#');
    }
    *parseBlockScalar() {
        let nl = this.pos - 1; // may be -1 if this.pos === 0
        let indent = 0;
        let ch;
        loop: for (let i = this.pos; (ch = this.buffer[i]); ++i) {
            switch (ch) {
                case ' ':
                    indent += 1;
                    break;
                case '\n':
                    nl = i;
                    indent = 0;
                    break;
                case '\r': {
                    const next = this.buffer[i + 1];
                    if (!next && !this.atEnd)
                        return this.setNext('block-scalar');
                    if (next === '\n')
                        break;
                } // fallthrough
                default:
                    break loop;
            }
        }
        if (!ch && !this.atEnd)
            return this.setNext('block-scalar');
        if (indent >= this.indentNext) {
            if (this.blockScalarIndent === -1)
                this.indentNext = indent;
            else {
                this.indentNext =
                    this.blockScalarIndent + (this.indentNext === 0 ? 1 : this.indentNext);
            }
            do {
                const cs = this.continueScalar(nl + 1);
                if (cs === -1)
                    break;
                nl = this.buffer.indexOf('\n', cs);
            } while (nl !== -1);
            if (nl === -1) {
                if (!this.atEnd)
                    return this.setNext('block-scalar');
                nl = this.buffer.length;
            }
        }
        // Trailing insufficiently indented tabs are invalid.
        // To catch that during parsing, we include them in the block scalar value.
        let i = nl + 1;
        ch = this.buffer[i];
        while (ch === ' ')
            ch = this.buffer[++i];
        if (ch === '\t') {
            while (ch === '\t' || ch === ' ' || ch === '\r' || ch === '\n')
                ch = this.buffer[++i];
            nl = i - 1;
        }
        else if (!this.blockScalarKeep) {
            do {
                let i = nl - 1;
                let ch = this.buffer[i];
                if (ch === '\r')
                    ch = this.buffer[--i];
                const lastChar = i; // Drop the line if last char not more indented
                while (ch === ' ')
                    ch = this.buffer[--i];
                if (ch === '\n' && i >= this.pos && i + 1 + indent > lastChar)
                    nl = i;
                else
                    break;
            } while (true);
        }
        yield cst.SCALAR;
        yield* this.pushToIndex(nl + 1, true);
        return yield* this.parseLineStart();
    }
    *parsePlainScalar() {
        const inFlow = this.flowLevel > 0;
        let end = this.pos - 1;
        let i = this.pos - 1;
        let ch;
        while ((ch = this.buffer[++i])) {
            if (ch === ':') {
                const next = this.buffer[i + 1];
                if (isEmpty(next) || (inFlow && flowIndicatorChars.has(next)))
                    break;
                end = i;
            }
            else if (isEmpty(ch)) {
                let next = this.buffer[i + 1];
                if (ch === '\r') {
                    if (next === '\n') {
                        i += 1;
                        ch = '\n';
                        next = this.buffer[i + 1];
                    }
                    else
                        end = i;
                }
                if (next === '#' || (inFlow && flowIndicatorChars.has(next)))
                    break;
                if (ch === '\n') {
                    const cs = this.continueScalar(i + 1);
                    if (cs === -1)
                        break;
                    i = Math.max(i, cs - 2); // to advance, but still account for ' #'
                }
            }
            else {
                if (inFlow && flowIndicatorChars.has(ch))
                    break;
                end = i;
            }
        }
        if (!ch && !this.atEnd)
            return this.setNext('plain-scalar');
        yield cst.SCALAR;
        yield* this.pushToIndex(end + 1, true);
        return inFlow ? 'flow' : 'doc';
    }
    *pushCount(n) {
        if (n > 0) {
            yield this.buffer.substr(this.pos, n);
            this.pos += n;
            return n;
        }
        return 0;
    }
    *pushToIndex(i, allowEmpty) {
        const s = this.buffer.slice(this.pos, i);
        if (s) {
            yield s;
            this.pos += s.length;
            return s.length;
        }
        else if (allowEmpty)
            yield '';
        return 0;
    }
    *pushIndicators() {
        let n = 0;
        loop: while (true) {
            switch (this.charAt(0)) {
                case '!':
                    n += yield* this.pushTag();
                    n += yield* this.pushSpaces(true);
                    continue loop;
                case '&':
                    n += yield* this.pushUntil(isNotAnchorChar);
                    n += yield* this.pushSpaces(true);
                    continue loop;
                case '-': // this is an error
                case '?': // this is an error outside flow collections
                case ':': {
                    const inFlow = this.flowLevel > 0;
                    const ch1 = this.charAt(1);
                    if (isEmpty(ch1) || (inFlow && flowIndicatorChars.has(ch1))) {
                        if (!inFlow)
                            this.indentNext = this.indentValue + 1;
                        else if (this.flowKey)
                            this.flowKey = false;
                        n += yield* this.pushCount(1);
                        n += yield* this.pushSpaces(true);
                        continue loop;
                    }
                }
            }
            break loop;
        }
        return n;
    }
    *pushTag() {
        if (this.charAt(1) === '<') {
            let i = this.pos + 2;
            let ch = this.buffer[i];
            while (!isEmpty(ch) && ch !== '>')
                ch = this.buffer[++i];
            return yield* this.pushToIndex(ch === '>' ? i + 1 : i, false);
        }
        else {
            let i = this.pos + 1;
            let ch = this.buffer[i];
            while (ch) {
                if (tagChars.has(ch))
                    ch = this.buffer[++i];
                else if (ch === '%' &&
                    hexDigits.has(this.buffer[i + 1]) &&
                    hexDigits.has(this.buffer[i + 2])) {
                    ch = this.buffer[(i += 3)];
                }
                else
                    break;
            }
            return yield* this.pushToIndex(i, false);
        }
    }
    *pushNewline() {
        const ch = this.buffer[this.pos];
        if (ch === '\n')
            return yield* this.pushCount(1);
        else if (ch === '\r' && this.charAt(1) === '\n')
            return yield* this.pushCount(2);
        else
            return 0;
    }
    *pushSpaces(allowTabs) {
        let i = this.pos - 1;
        let ch;
        do {
            ch = this.buffer[++i];
        } while (ch === ' ' || (allowTabs && ch === '\t'));
        const n = i - this.pos;
        if (n > 0) {
            yield this.buffer.substr(this.pos, n);
            this.pos = i;
        }
        return n;
    }
    *pushUntil(test) {
        let i = this.pos;
        let ch = this.buffer[i];
        while (!test(ch))
            ch = this.buffer[++i];
        return yield* this.pushToIndex(i, false);
    }
}

exports.Lexer = Lexer;


/***/ }),

/***/ 6628:
/***/ ((__unused_webpack_module, exports) => {



/**
 * Tracks newlines during parsing in order to provide an efficient API for
 * determining the one-indexed `{ line, col }` position for any offset
 * within the input.
 */
class LineCounter {
    constructor() {
        this.lineStarts = [];
        /**
         * Should be called in ascending order. Otherwise, call
         * `lineCounter.lineStarts.sort()` before calling `linePos()`.
         */
        this.addNewLine = (offset) => this.lineStarts.push(offset);
        /**
         * Performs a binary search and returns the 1-indexed { line, col }
         * position of `offset`. If `line === 0`, `addNewLine` has never been
         * called or `offset` is before the first known newline.
         */
        this.linePos = (offset) => {
            let low = 0;
            let high = this.lineStarts.length;
            while (low < high) {
                const mid = (low + high) >> 1; // Math.floor((low + high) / 2)
                if (this.lineStarts[mid] < offset)
                    low = mid + 1;
                else
                    high = mid;
            }
            if (this.lineStarts[low] === offset)
                return { line: low + 1, col: 1 };
            if (low === 0)
                return { line: 0, col: offset };
            const start = this.lineStarts[low - 1];
            return { line: low, col: offset - start + 1 };
        };
    }
}

exports.LineCounter = LineCounter;


/***/ }),

/***/ 3456:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var node_process = __nccwpck_require__(932);
var cst = __nccwpck_require__(3461);
var lexer = __nccwpck_require__(361);

function includesToken(list, type) {
    for (let i = 0; i < list.length; ++i)
        if (list[i].type === type)
            return true;
    return false;
}
function findNonEmptyIndex(list) {
    for (let i = 0; i < list.length; ++i) {
        switch (list[i].type) {
            case 'space':
            case 'comment':
            case 'newline':
                break;
            default:
                return i;
        }
    }
    return -1;
}
function isFlowToken(token) {
    switch (token?.type) {
        case 'alias':
        case 'scalar':
        case 'single-quoted-scalar':
        case 'double-quoted-scalar':
        case 'flow-collection':
            return true;
        default:
            return false;
    }
}
function getPrevProps(parent) {
    switch (parent.type) {
        case 'document':
            return parent.start;
        case 'block-map': {
            const it = parent.items[parent.items.length - 1];
            return it.sep ?? it.start;
        }
        case 'block-seq':
            return parent.items[parent.items.length - 1].start;
        /* istanbul ignore next should not happen */
        default:
            return [];
    }
}
/** Note: May modify input array */
function getFirstKeyStartProps(prev) {
    if (prev.length === 0)
        return [];
    let i = prev.length;
    loop: while (--i >= 0) {
        switch (prev[i].type) {
            case 'doc-start':
            case 'explicit-key-ind':
            case 'map-value-ind':
            case 'seq-item-ind':
            case 'newline':
                break loop;
        }
    }
    while (prev[++i]?.type === 'space') {
        /* loop */
    }
    return prev.splice(i, prev.length);
}
function arrayPushArray(target, source) {
    // May exhaust call stack with large `source` array
    if (source.length < 1e5)
        Array.prototype.push.apply(target, source);
    else
        for (let i = 0; i < source.length; ++i)
            target.push(source[i]);
}
function fixFlowSeqItems(fc) {
    if (fc.start.type === 'flow-seq-start') {
        for (const it of fc.items) {
            if (it.sep &&
                !it.value &&
                !includesToken(it.start, 'explicit-key-ind') &&
                !includesToken(it.sep, 'map-value-ind')) {
                if (it.key)
                    it.value = it.key;
                delete it.key;
                if (isFlowToken(it.value)) {
                    if (it.value.end)
                        arrayPushArray(it.value.end, it.sep);
                    else
                        it.value.end = it.sep;
                }
                else
                    arrayPushArray(it.start, it.sep);
                delete it.sep;
            }
        }
    }
}
/**
 * A YAML concrete syntax tree (CST) parser
 *
 * ```ts
 * const src: string = ...
 * for (const token of new Parser().parse(src)) {
 *   // token: Token
 * }
 * ```
 *
 * To use the parser with a user-provided lexer:
 *
 * ```ts
 * function* parse(source: string, lexer: Lexer) {
 *   const parser = new Parser()
 *   for (const lexeme of lexer.lex(source))
 *     yield* parser.next(lexeme)
 *   yield* parser.end()
 * }
 *
 * const src: string = ...
 * const lexer = new Lexer()
 * for (const token of parse(src, lexer)) {
 *   // token: Token
 * }
 * ```
 */
class Parser {
    /**
     * @param onNewLine - If defined, called separately with the start position of
     *   each new line (in `parse()`, including the start of input).
     */
    constructor(onNewLine) {
        /** If true, space and sequence indicators count as indentation */
        this.atNewLine = true;
        /** If true, next token is a scalar value */
        this.atScalar = false;
        /** Current indentation level */
        this.indent = 0;
        /** Current offset since the start of parsing */
        this.offset = 0;
        /** On the same line with a block map key */
        this.onKeyLine = false;
        /** Top indicates the node that's currently being built */
        this.stack = [];
        /** The source of the current token, set in parse() */
        this.source = '';
        /** The type of the current token, set in parse() */
        this.type = '';
        // Must be defined after `next()`
        this.lexer = new lexer.Lexer();
        this.onNewLine = onNewLine;
    }
    /**
     * Parse `source` as a YAML stream.
     * If `incomplete`, a part of the last line may be left as a buffer for the next call.
     *
     * Errors are not thrown, but yielded as `{ type: 'error', message }` tokens.
     *
     * @returns A generator of tokens representing each directive, document, and other structure.
     */
    *parse(source, incomplete = false) {
        if (this.onNewLine && this.offset === 0)
            this.onNewLine(0);
        for (const lexeme of this.lexer.lex(source, incomplete))
            yield* this.next(lexeme);
        if (!incomplete)
            yield* this.end();
    }
    /**
     * Advance the parser by the `source` of one lexical token.
     */
    *next(source) {
        this.source = source;
        if (node_process.env.LOG_TOKENS)
            console.log('|', cst.prettyToken(source));
        if (this.atScalar) {
            this.atScalar = false;
            yield* this.step();
            this.offset += source.length;
            return;
        }
        const type = cst.tokenType(source);
        if (!type) {
            const message = `Not a YAML token: ${source}`;
            yield* this.pop({ type: 'error', offset: this.offset, message, source });
            this.offset += source.length;
        }
        else if (type === 'scalar') {
            this.atNewLine = false;
            this.atScalar = true;
            this.type = 'scalar';
        }
        else {
            this.type = type;
            yield* this.step();
            switch (type) {
                case 'newline':
                    this.atNewLine = true;
                    this.indent = 0;
                    if (this.onNewLine)
                        this.onNewLine(this.offset + source.length);
                    break;
                case 'space':
                    if (this.atNewLine && source[0] === ' ')
                        this.indent += source.length;
                    break;
                case 'explicit-key-ind':
                case 'map-value-ind':
                case 'seq-item-ind':
                    if (this.atNewLine)
                        this.indent += source.length;
                    break;
                case 'doc-mode':
                case 'flow-error-end':
                    return;
                default:
                    this.atNewLine = false;
            }
            this.offset += source.length;
        }
    }
    /** Call at end of input to push out any remaining constructions */
    *end() {
        while (this.stack.length > 0)
            yield* this.pop();
    }
    get sourceToken() {
        const st = {
            type: this.type,
            offset: this.offset,
            indent: this.indent,
            source: this.source
        };
        return st;
    }
    *step() {
        const top = this.peek(1);
        if (this.type === 'doc-end' && top?.type !== 'doc-end') {
            while (this.stack.length > 0)
                yield* this.pop();
            this.stack.push({
                type: 'doc-end',
                offset: this.offset,
                source: this.source
            });
            return;
        }
        if (!top)
            return yield* this.stream();
        switch (top.type) {
            case 'document':
                return yield* this.document(top);
            case 'alias':
            case 'scalar':
            case 'single-quoted-scalar':
            case 'double-quoted-scalar':
                return yield* this.scalar(top);
            case 'block-scalar':
                return yield* this.blockScalar(top);
            case 'block-map':
                return yield* this.blockMap(top);
            case 'block-seq':
                return yield* this.blockSequence(top);
            case 'flow-collection':
                return yield* this.flowCollection(top);
            case 'doc-end':
                return yield* this.documentEnd(top);
        }
        /* istanbul ignore next should not happen */
        yield* this.pop();
    }
    peek(n) {
        return this.stack[this.stack.length - n];
    }
    *pop(error) {
        const token = error ?? this.stack.pop();
        /* istanbul ignore if should not happen */
        if (!token) {
            const message = 'Tried to pop an empty stack';
            yield { type: 'error', offset: this.offset, source: '', message };
        }
        else if (this.stack.length === 0) {
            yield token;
        }
        else {
            const top = this.peek(1);
            if (token.type === 'block-scalar') {
                // Block scalars use their parent rather than header indent
                token.indent = 'indent' in top ? top.indent : 0;
            }
            else if (token.type === 'flow-collection' && top.type === 'document') {
                // Ignore all indent for top-level flow collections
                token.indent = 0;
            }
            if (token.type === 'flow-collection')
                fixFlowSeqItems(token);
            switch (top.type) {
                case 'document':
                    top.value = token;
                    break;
                case 'block-scalar':
                    top.props.push(token); // error
                    break;
                case 'block-map': {
                    const it = top.items[top.items.length - 1];
                    if (it.value) {
                        top.items.push({ start: [], key: token, sep: [] });
                        this.onKeyLine = true;
                        return;
                    }
                    else if (it.sep) {
                        it.value = token;
                    }
                    else {
                        Object.assign(it, { key: token, sep: [] });
                        this.onKeyLine = !it.explicitKey;
                        return;
                    }
                    break;
                }
                case 'block-seq': {
                    const it = top.items[top.items.length - 1];
                    if (it.value)
                        top.items.push({ start: [], value: token });
                    else
                        it.value = token;
                    break;
                }
                case 'flow-collection': {
                    const it = top.items[top.items.length - 1];
                    if (!it || it.value)
                        top.items.push({ start: [], key: token, sep: [] });
                    else if (it.sep)
                        it.value = token;
                    else
                        Object.assign(it, { key: token, sep: [] });
                    return;
                }
                /* istanbul ignore next should not happen */
                default:
                    yield* this.pop();
                    yield* this.pop(token);
            }
            if ((top.type === 'document' ||
                top.type === 'block-map' ||
                top.type === 'block-seq') &&
                (token.type === 'block-map' || token.type === 'block-seq')) {
                const last = token.items[token.items.length - 1];
                if (last &&
                    !last.sep &&
                    !last.value &&
                    last.start.length > 0 &&
                    findNonEmptyIndex(last.start) === -1 &&
                    (token.indent === 0 ||
                        last.start.every(st => st.type !== 'comment' || st.indent < token.indent))) {
                    if (top.type === 'document')
                        top.end = last.start;
                    else
                        top.items.push({ start: last.start });
                    token.items.splice(-1, 1);
                }
            }
        }
    }
    *stream() {
        switch (this.type) {
            case 'directive-line':
                yield { type: 'directive', offset: this.offset, source: this.source };
                return;
            case 'byte-order-mark':
            case 'space':
            case 'comment':
            case 'newline':
                yield this.sourceToken;
                return;
            case 'doc-mode':
            case 'doc-start': {
                const doc = {
                    type: 'document',
                    offset: this.offset,
                    start: []
                };
                if (this.type === 'doc-start')
                    doc.start.push(this.sourceToken);
                this.stack.push(doc);
                return;
            }
        }
        yield {
            type: 'error',
            offset: this.offset,
            message: `Unexpected ${this.type} token in YAML stream`,
            source: this.source
        };
    }
    *document(doc) {
        if (doc.value)
            return yield* this.lineEnd(doc);
        switch (this.type) {
            case 'doc-start': {
                if (findNonEmptyIndex(doc.start) !== -1) {
                    yield* this.pop();
                    yield* this.step();
                }
                else
                    doc.start.push(this.sourceToken);
                return;
            }
            case 'anchor':
            case 'tag':
            case 'space':
            case 'comment':
            case 'newline':
                doc.start.push(this.sourceToken);
                return;
        }
        const bv = this.startBlockValue(doc);
        if (bv)
            this.stack.push(bv);
        else {
            yield {
                type: 'error',
                offset: this.offset,
                message: `Unexpected ${this.type} token in YAML document`,
                source: this.source
            };
        }
    }
    *scalar(scalar) {
        if (this.type === 'map-value-ind') {
            const prev = getPrevProps(this.peek(2));
            const start = getFirstKeyStartProps(prev);
            let sep;
            if (scalar.end) {
                sep = scalar.end;
                sep.push(this.sourceToken);
                delete scalar.end;
            }
            else
                sep = [this.sourceToken];
            const map = {
                type: 'block-map',
                offset: scalar.offset,
                indent: scalar.indent,
                items: [{ start, key: scalar, sep }]
            };
            this.onKeyLine = true;
            this.stack[this.stack.length - 1] = map;
        }
        else
            yield* this.lineEnd(scalar);
    }
    *blockScalar(scalar) {
        switch (this.type) {
            case 'space':
            case 'comment':
            case 'newline':
                scalar.props.push(this.sourceToken);
                return;
            case 'scalar':
                scalar.source = this.source;
                // block-scalar source includes trailing newline
                this.atNewLine = true;
                this.indent = 0;
                if (this.onNewLine) {
                    let nl = this.source.indexOf('\n') + 1;
                    while (nl !== 0) {
                        this.onNewLine(this.offset + nl);
                        nl = this.source.indexOf('\n', nl) + 1;
                    }
                }
                yield* this.pop();
                break;
            /* istanbul ignore next should not happen */
            default:
                yield* this.pop();
                yield* this.step();
        }
    }
    *blockMap(map) {
        const it = map.items[map.items.length - 1];
        // it.sep is true-ish if pair already has key or : separator
        switch (this.type) {
            case 'newline':
                this.onKeyLine = false;
                if (it.value) {
                    const end = 'end' in it.value ? it.value.end : undefined;
                    const last = Array.isArray(end) ? end[end.length - 1] : undefined;
                    if (last?.type === 'comment')
                        end?.push(this.sourceToken);
                    else
                        map.items.push({ start: [this.sourceToken] });
                }
                else if (it.sep) {
                    it.sep.push(this.sourceToken);
                }
                else {
                    it.start.push(this.sourceToken);
                }
                return;
            case 'space':
            case 'comment':
                if (it.value) {
                    map.items.push({ start: [this.sourceToken] });
                }
                else if (it.sep) {
                    it.sep.push(this.sourceToken);
                }
                else {
                    if (this.atIndentedComment(it.start, map.indent)) {
                        const prev = map.items[map.items.length - 2];
                        const end = prev?.value?.end;
                        if (Array.isArray(end)) {
                            arrayPushArray(end, it.start);
                            end.push(this.sourceToken);
                            map.items.pop();
                            return;
                        }
                    }
                    it.start.push(this.sourceToken);
                }
                return;
        }
        if (this.indent >= map.indent) {
            const atMapIndent = !this.onKeyLine && this.indent === map.indent;
            const atNextItem = atMapIndent &&
                (it.sep || it.explicitKey) &&
                this.type !== 'seq-item-ind';
            // For empty nodes, assign newline-separated not indented empty tokens to following node
            let start = [];
            if (atNextItem && it.sep && !it.value) {
                const nl = [];
                for (let i = 0; i < it.sep.length; ++i) {
                    const st = it.sep[i];
                    switch (st.type) {
                        case 'newline':
                            nl.push(i);
                            break;
                        case 'space':
                            break;
                        case 'comment':
                            if (st.indent > map.indent)
                                nl.length = 0;
                            break;
                        default:
                            nl.length = 0;
                    }
                }
                if (nl.length >= 2)
                    start = it.sep.splice(nl[1]);
            }
            switch (this.type) {
                case 'anchor':
                case 'tag':
                    if (atNextItem || it.value) {
                        start.push(this.sourceToken);
                        map.items.push({ start });
                        this.onKeyLine = true;
                    }
                    else if (it.sep) {
                        it.sep.push(this.sourceToken);
                    }
                    else {
                        it.start.push(this.sourceToken);
                    }
                    return;
                case 'explicit-key-ind':
                    if (!it.sep && !it.explicitKey) {
                        it.start.push(this.sourceToken);
                        it.explicitKey = true;
                    }
                    else if (atNextItem || it.value) {
                        start.push(this.sourceToken);
                        map.items.push({ start, explicitKey: true });
                    }
                    else {
                        this.stack.push({
                            type: 'block-map',
                            offset: this.offset,
                            indent: this.indent,
                            items: [{ start: [this.sourceToken], explicitKey: true }]
                        });
                    }
                    this.onKeyLine = true;
                    return;
                case 'map-value-ind':
                    if (it.explicitKey) {
                        if (!it.sep) {
                            if (includesToken(it.start, 'newline')) {
                                Object.assign(it, { key: null, sep: [this.sourceToken] });
                            }
                            else {
                                const start = getFirstKeyStartProps(it.start);
                                this.stack.push({
                                    type: 'block-map',
                                    offset: this.offset,
                                    indent: this.indent,
                                    items: [{ start, key: null, sep: [this.sourceToken] }]
                                });
                            }
                        }
                        else if (it.value) {
                            map.items.push({ start: [], key: null, sep: [this.sourceToken] });
                        }
                        else if (includesToken(it.sep, 'map-value-ind')) {
                            this.stack.push({
                                type: 'block-map',
                                offset: this.offset,
                                indent: this.indent,
                                items: [{ start, key: null, sep: [this.sourceToken] }]
                            });
                        }
                        else if (isFlowToken(it.key) &&
                            !includesToken(it.sep, 'newline')) {
                            const start = getFirstKeyStartProps(it.start);
                            const key = it.key;
                            const sep = it.sep;
                            sep.push(this.sourceToken);
                            // @ts-expect-error type guard is wrong here
                            delete it.key;
                            // @ts-expect-error type guard is wrong here
                            delete it.sep;
                            this.stack.push({
                                type: 'block-map',
                                offset: this.offset,
                                indent: this.indent,
                                items: [{ start, key, sep }]
                            });
                        }
                        else if (start.length > 0) {
                            // Not actually at next item
                            it.sep = it.sep.concat(start, this.sourceToken);
                        }
                        else {
                            it.sep.push(this.sourceToken);
                        }
                    }
                    else {
                        if (!it.sep) {
                            Object.assign(it, { key: null, sep: [this.sourceToken] });
                        }
                        else if (it.value || atNextItem) {
                            map.items.push({ start, key: null, sep: [this.sourceToken] });
                        }
                        else if (includesToken(it.sep, 'map-value-ind')) {
                            this.stack.push({
                                type: 'block-map',
                                offset: this.offset,
                                indent: this.indent,
                                items: [{ start: [], key: null, sep: [this.sourceToken] }]
                            });
                        }
                        else {
                            it.sep.push(this.sourceToken);
                        }
                    }
                    this.onKeyLine = true;
                    return;
                case 'alias':
                case 'scalar':
                case 'single-quoted-scalar':
                case 'double-quoted-scalar': {
                    const fs = this.flowScalar(this.type);
                    if (atNextItem || it.value) {
                        map.items.push({ start, key: fs, sep: [] });
                        this.onKeyLine = true;
                    }
                    else if (it.sep) {
                        this.stack.push(fs);
                    }
                    else {
                        Object.assign(it, { key: fs, sep: [] });
                        this.onKeyLine = true;
                    }
                    return;
                }
                default: {
                    const bv = this.startBlockValue(map);
                    if (bv) {
                        if (bv.type === 'block-seq') {
                            if (!it.explicitKey &&
                                it.sep &&
                                !includesToken(it.sep, 'newline')) {
                                yield* this.pop({
                                    type: 'error',
                                    offset: this.offset,
                                    message: 'Unexpected block-seq-ind on same line with key',
                                    source: this.source
                                });
                                return;
                            }
                        }
                        else if (atMapIndent) {
                            map.items.push({ start });
                        }
                        this.stack.push(bv);
                        return;
                    }
                }
            }
        }
        yield* this.pop();
        yield* this.step();
    }
    *blockSequence(seq) {
        const it = seq.items[seq.items.length - 1];
        switch (this.type) {
            case 'newline':
                if (it.value) {
                    const end = 'end' in it.value ? it.value.end : undefined;
                    const last = Array.isArray(end) ? end[end.length - 1] : undefined;
                    if (last?.type === 'comment')
                        end?.push(this.sourceToken);
                    else
                        seq.items.push({ start: [this.sourceToken] });
                }
                else
                    it.start.push(this.sourceToken);
                return;
            case 'space':
            case 'comment':
                if (it.value)
                    seq.items.push({ start: [this.sourceToken] });
                else {
                    if (this.atIndentedComment(it.start, seq.indent)) {
                        const prev = seq.items[seq.items.length - 2];
                        const end = prev?.value?.end;
                        if (Array.isArray(end)) {
                            arrayPushArray(end, it.start);
                            end.push(this.sourceToken);
                            seq.items.pop();
                            return;
                        }
                    }
                    it.start.push(this.sourceToken);
                }
                return;
            case 'anchor':
            case 'tag':
                if (it.value || this.indent <= seq.indent)
                    break;
                it.start.push(this.sourceToken);
                return;
            case 'seq-item-ind':
                if (this.indent !== seq.indent)
                    break;
                if (it.value || includesToken(it.start, 'seq-item-ind'))
                    seq.items.push({ start: [this.sourceToken] });
                else
                    it.start.push(this.sourceToken);
                return;
        }
        if (this.indent > seq.indent) {
            const bv = this.startBlockValue(seq);
            if (bv) {
                this.stack.push(bv);
                return;
            }
        }
        yield* this.pop();
        yield* this.step();
    }
    *flowCollection(fc) {
        const it = fc.items[fc.items.length - 1];
        if (this.type === 'flow-error-end') {
            let top;
            do {
                yield* this.pop();
                top = this.peek(1);
            } while (top?.type === 'flow-collection');
        }
        else if (fc.end.length === 0) {
            switch (this.type) {
                case 'comma':
                case 'explicit-key-ind':
                    if (!it || it.sep)
                        fc.items.push({ start: [this.sourceToken] });
                    else
                        it.start.push(this.sourceToken);
                    return;
                case 'map-value-ind':
                    if (!it || it.value)
                        fc.items.push({ start: [], key: null, sep: [this.sourceToken] });
                    else if (it.sep)
                        it.sep.push(this.sourceToken);
                    else
                        Object.assign(it, { key: null, sep: [this.sourceToken] });
                    return;
                case 'space':
                case 'comment':
                case 'newline':
                case 'anchor':
                case 'tag':
                    if (!it || it.value)
                        fc.items.push({ start: [this.sourceToken] });
                    else if (it.sep)
                        it.sep.push(this.sourceToken);
                    else
                        it.start.push(this.sourceToken);
                    return;
                case 'alias':
                case 'scalar':
                case 'single-quoted-scalar':
                case 'double-quoted-scalar': {
                    const fs = this.flowScalar(this.type);
                    if (!it || it.value)
                        fc.items.push({ start: [], key: fs, sep: [] });
                    else if (it.sep)
                        this.stack.push(fs);
                    else
                        Object.assign(it, { key: fs, sep: [] });
                    return;
                }
                case 'flow-map-end':
                case 'flow-seq-end':
                    fc.end.push(this.sourceToken);
                    return;
            }
            const bv = this.startBlockValue(fc);
            /* istanbul ignore else should not happen */
            if (bv)
                this.stack.push(bv);
            else {
                yield* this.pop();
                yield* this.step();
            }
        }
        else {
            const parent = this.peek(2);
            if (parent.type === 'block-map' &&
                ((this.type === 'map-value-ind' && parent.indent === fc.indent) ||
                    (this.type === 'newline' &&
                        !parent.items[parent.items.length - 1].sep))) {
                yield* this.pop();
                yield* this.step();
            }
            else if (this.type === 'map-value-ind' &&
                parent.type !== 'flow-collection') {
                const prev = getPrevProps(parent);
                const start = getFirstKeyStartProps(prev);
                fixFlowSeqItems(fc);
                const sep = fc.end.splice(1, fc.end.length);
                sep.push(this.sourceToken);
                const map = {
                    type: 'block-map',
                    offset: fc.offset,
                    indent: fc.indent,
                    items: [{ start, key: fc, sep }]
                };
                this.onKeyLine = true;
                this.stack[this.stack.length - 1] = map;
            }
            else {
                yield* this.lineEnd(fc);
            }
        }
    }
    flowScalar(type) {
        if (this.onNewLine) {
            let nl = this.source.indexOf('\n') + 1;
            while (nl !== 0) {
                this.onNewLine(this.offset + nl);
                nl = this.source.indexOf('\n', nl) + 1;
            }
        }
        return {
            type,
            offset: this.offset,
            indent: this.indent,
            source: this.source
        };
    }
    startBlockValue(parent) {
        switch (this.type) {
            case 'alias':
            case 'scalar':
            case 'single-quoted-scalar':
            case 'double-quoted-scalar':
                return this.flowScalar(this.type);
            case 'block-scalar-header':
                return {
                    type: 'block-scalar',
                    offset: this.offset,
                    indent: this.indent,
                    props: [this.sourceToken],
                    source: ''
                };
            case 'flow-map-start':
            case 'flow-seq-start':
                return {
                    type: 'flow-collection',
                    offset: this.offset,
                    indent: this.indent,
                    start: this.sourceToken,
                    items: [],
                    end: []
                };
            case 'seq-item-ind':
                return {
                    type: 'block-seq',
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start: [this.sourceToken] }]
                };
            case 'explicit-key-ind': {
                this.onKeyLine = true;
                const prev = getPrevProps(parent);
                const start = getFirstKeyStartProps(prev);
                start.push(this.sourceToken);
                return {
                    type: 'block-map',
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start, explicitKey: true }]
                };
            }
            case 'map-value-ind': {
                this.onKeyLine = true;
                const prev = getPrevProps(parent);
                const start = getFirstKeyStartProps(prev);
                return {
                    type: 'block-map',
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start, key: null, sep: [this.sourceToken] }]
                };
            }
        }
        return null;
    }
    atIndentedComment(start, indent) {
        if (this.type !== 'comment')
            return false;
        if (this.indent <= indent)
            return false;
        return start.every(st => st.type === 'newline' || st.type === 'space');
    }
    *documentEnd(docEnd) {
        if (this.type !== 'doc-mode') {
            if (docEnd.end)
                docEnd.end.push(this.sourceToken);
            else
                docEnd.end = [this.sourceToken];
            if (this.type === 'newline')
                yield* this.pop();
        }
    }
    *lineEnd(token) {
        switch (this.type) {
            case 'comma':
            case 'doc-start':
            case 'doc-end':
            case 'flow-seq-end':
            case 'flow-map-end':
            case 'map-value-ind':
                yield* this.pop();
                yield* this.step();
                break;
            case 'newline':
                this.onKeyLine = false;
            // fallthrough
            case 'space':
            case 'comment':
            default:
                // all other values are errors
                if (token.end)
                    token.end.push(this.sourceToken);
                else
                    token.end = [this.sourceToken];
                if (this.type === 'newline')
                    yield* this.pop();
        }
    }
}

exports.Parser = Parser;


/***/ }),

/***/ 4047:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var composer = __nccwpck_require__(9984);
var Document = __nccwpck_require__(3021);
var errors = __nccwpck_require__(1464);
var log = __nccwpck_require__(7249);
var identity = __nccwpck_require__(1127);
var lineCounter = __nccwpck_require__(6628);
var parser = __nccwpck_require__(3456);

function parseOptions(options) {
    const prettyErrors = options.prettyErrors !== false;
    const lineCounter$1 = options.lineCounter || (prettyErrors && new lineCounter.LineCounter()) || null;
    return { lineCounter: lineCounter$1, prettyErrors };
}
/**
 * Parse the input as a stream of YAML documents.
 *
 * Documents should be separated from each other by `...` or `---` marker lines.
 *
 * @returns If an empty `docs` array is returned, it will be of type
 *   EmptyStream and contain additional stream information. In
 *   TypeScript, you should use `'empty' in docs` as a type guard for it.
 */
function parseAllDocuments(source, options = {}) {
    const { lineCounter, prettyErrors } = parseOptions(options);
    const parser$1 = new parser.Parser(lineCounter?.addNewLine);
    const composer$1 = new composer.Composer(options);
    const docs = Array.from(composer$1.compose(parser$1.parse(source)));
    if (prettyErrors && lineCounter)
        for (const doc of docs) {
            doc.errors.forEach(errors.prettifyError(source, lineCounter));
            doc.warnings.forEach(errors.prettifyError(source, lineCounter));
        }
    if (docs.length > 0)
        return docs;
    return Object.assign([], { empty: true }, composer$1.streamInfo());
}
/** Parse an input string into a single YAML.Document */
function parseDocument(source, options = {}) {
    const { lineCounter, prettyErrors } = parseOptions(options);
    const parser$1 = new parser.Parser(lineCounter?.addNewLine);
    const composer$1 = new composer.Composer(options);
    // `doc` is always set by compose.end(true) at the very latest
    let doc = null;
    for (const _doc of composer$1.compose(parser$1.parse(source), true, source.length)) {
        if (!doc)
            doc = _doc;
        else if (doc.options.logLevel !== 'silent') {
            doc.errors.push(new errors.YAMLParseError(_doc.range.slice(0, 2), 'MULTIPLE_DOCS', 'Source contains multiple documents; please use YAML.parseAllDocuments()'));
            break;
        }
    }
    if (prettyErrors && lineCounter) {
        doc.errors.forEach(errors.prettifyError(source, lineCounter));
        doc.warnings.forEach(errors.prettifyError(source, lineCounter));
    }
    return doc;
}
function parse(src, reviver, options) {
    let _reviver = undefined;
    if (typeof reviver === 'function') {
        _reviver = reviver;
    }
    else if (options === undefined && reviver && typeof reviver === 'object') {
        options = reviver;
    }
    const doc = parseDocument(src, options);
    if (!doc)
        return null;
    doc.warnings.forEach(warning => log.warn(doc.options.logLevel, warning));
    if (doc.errors.length > 0) {
        if (doc.options.logLevel !== 'silent')
            throw doc.errors[0];
        else
            doc.errors = [];
    }
    return doc.toJS(Object.assign({ reviver: _reviver }, options));
}
function stringify(value, replacer, options) {
    let _replacer = null;
    if (typeof replacer === 'function' || Array.isArray(replacer)) {
        _replacer = replacer;
    }
    else if (options === undefined && replacer) {
        options = replacer;
    }
    if (typeof options === 'string')
        options = options.length;
    if (typeof options === 'number') {
        const indent = Math.round(options);
        options = indent < 1 ? undefined : indent > 8 ? { indent: 8 } : { indent };
    }
    if (value === undefined) {
        const { keepUndefined } = options ?? replacer ?? {};
        if (!keepUndefined)
            return undefined;
    }
    if (identity.isDocument(value) && !_replacer)
        return value.toString(options);
    return new Document.Document(value, _replacer, options).toString(options);
}

exports.parse = parse;
exports.parseAllDocuments = parseAllDocuments;
exports.parseDocument = parseDocument;
exports.stringify = stringify;


/***/ }),

/***/ 5840:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var map = __nccwpck_require__(7451);
var seq = __nccwpck_require__(1706);
var string = __nccwpck_require__(6464);
var tags = __nccwpck_require__(18);

const sortMapEntriesByKey = (a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
class Schema {
    constructor({ compat, customTags, merge, resolveKnownTags, schema, sortMapEntries, toStringDefaults }) {
        this.compat = Array.isArray(compat)
            ? tags.getTags(compat, 'compat')
            : compat
                ? tags.getTags(null, compat)
                : null;
        this.name = (typeof schema === 'string' && schema) || 'core';
        this.knownTags = resolveKnownTags ? tags.coreKnownTags : {};
        this.tags = tags.getTags(customTags, this.name, merge);
        this.toStringOptions = toStringDefaults ?? null;
        Object.defineProperty(this, identity.MAP, { value: map.map });
        Object.defineProperty(this, identity.SCALAR, { value: string.string });
        Object.defineProperty(this, identity.SEQ, { value: seq.seq });
        // Used by createMap()
        this.sortMapEntries =
            typeof sortMapEntries === 'function'
                ? sortMapEntries
                : sortMapEntries === true
                    ? sortMapEntriesByKey
                    : null;
    }
    clone() {
        const copy = Object.create(Schema.prototype, Object.getOwnPropertyDescriptors(this));
        copy.tags = this.tags.slice();
        return copy;
    }
}

exports.Schema = Schema;


/***/ }),

/***/ 7451:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var YAMLMap = __nccwpck_require__(4454);

const map = {
    collection: 'map',
    default: true,
    nodeClass: YAMLMap.YAMLMap,
    tag: 'tag:yaml.org,2002:map',
    resolve(map, onError) {
        if (!identity.isMap(map))
            onError('Expected a mapping for this tag');
        return map;
    },
    createNode: (schema, obj, ctx) => YAMLMap.YAMLMap.from(schema, obj, ctx)
};

exports.map = map;


/***/ }),

/***/ 3632:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);

const nullTag = {
    identify: value => value == null,
    createNode: () => new Scalar.Scalar(null),
    default: true,
    tag: 'tag:yaml.org,2002:null',
    test: /^(?:~|[Nn]ull|NULL)?$/,
    resolve: () => new Scalar.Scalar(null),
    stringify: ({ source }, ctx) => typeof source === 'string' && nullTag.test.test(source)
        ? source
        : ctx.options.nullStr
};

exports.nullTag = nullTag;


/***/ }),

/***/ 1706:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var YAMLSeq = __nccwpck_require__(2223);

const seq = {
    collection: 'seq',
    default: true,
    nodeClass: YAMLSeq.YAMLSeq,
    tag: 'tag:yaml.org,2002:seq',
    resolve(seq, onError) {
        if (!identity.isSeq(seq))
            onError('Expected a sequence for this tag');
        return seq;
    },
    createNode: (schema, obj, ctx) => YAMLSeq.YAMLSeq.from(schema, obj, ctx)
};

exports.seq = seq;


/***/ }),

/***/ 6464:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var stringifyString = __nccwpck_require__(3069);

const string = {
    identify: value => typeof value === 'string',
    default: true,
    tag: 'tag:yaml.org,2002:str',
    resolve: str => str,
    stringify(item, ctx, onComment, onChompKeep) {
        ctx = Object.assign({ actualString: true }, ctx);
        return stringifyString.stringifyString(item, ctx, onComment, onChompKeep);
    }
};

exports.string = string;


/***/ }),

/***/ 3959:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);

const boolTag = {
    identify: value => typeof value === 'boolean',
    default: true,
    tag: 'tag:yaml.org,2002:bool',
    test: /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
    resolve: str => new Scalar.Scalar(str[0] === 't' || str[0] === 'T'),
    stringify({ source, value }, ctx) {
        if (source && boolTag.test.test(source)) {
            const sv = source[0] === 't' || source[0] === 'T';
            if (value === sv)
                return source;
        }
        return value ? ctx.options.trueStr : ctx.options.falseStr;
    }
};

exports.boolTag = boolTag;


/***/ }),

/***/ 8405:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);
var stringifyNumber = __nccwpck_require__(8689);

const floatNaN = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
    resolve: str => str.slice(-3).toLowerCase() === 'nan'
        ? NaN
        : str[0] === '-'
            ? Number.NEGATIVE_INFINITY
            : Number.POSITIVE_INFINITY,
    stringify: stringifyNumber.stringifyNumber
};
const floatExp = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    format: 'EXP',
    test: /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
    resolve: str => parseFloat(str),
    stringify(node) {
        const num = Number(node.value);
        return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
    }
};
const float = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    test: /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
    resolve(str) {
        const node = new Scalar.Scalar(parseFloat(str));
        const dot = str.indexOf('.');
        if (dot !== -1 && str[str.length - 1] === '0')
            node.minFractionDigits = str.length - dot - 1;
        return node;
    },
    stringify: stringifyNumber.stringifyNumber
};

exports.float = float;
exports.floatExp = floatExp;
exports.floatNaN = floatNaN;


/***/ }),

/***/ 9874:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var stringifyNumber = __nccwpck_require__(8689);

const intIdentify = (value) => typeof value === 'bigint' || Number.isInteger(value);
const intResolve = (str, offset, radix, { intAsBigInt }) => (intAsBigInt ? BigInt(str) : parseInt(str.substring(offset), radix));
function intStringify(node, radix, prefix) {
    const { value } = node;
    if (intIdentify(value) && value >= 0)
        return prefix + value.toString(radix);
    return stringifyNumber.stringifyNumber(node);
}
const intOct = {
    identify: value => intIdentify(value) && value >= 0,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'OCT',
    test: /^0o[0-7]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 2, 8, opt),
    stringify: node => intStringify(node, 8, '0o')
};
const int = {
    identify: intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    test: /^[-+]?[0-9]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
    stringify: stringifyNumber.stringifyNumber
};
const intHex = {
    identify: value => intIdentify(value) && value >= 0,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'HEX',
    test: /^0x[0-9a-fA-F]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
    stringify: node => intStringify(node, 16, '0x')
};

exports.int = int;
exports.intHex = intHex;
exports.intOct = intOct;


/***/ }),

/***/ 896:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var map = __nccwpck_require__(7451);
var _null = __nccwpck_require__(3632);
var seq = __nccwpck_require__(1706);
var string = __nccwpck_require__(6464);
var bool = __nccwpck_require__(3959);
var float = __nccwpck_require__(8405);
var int = __nccwpck_require__(9874);

const schema = [
    map.map,
    seq.seq,
    string.string,
    _null.nullTag,
    bool.boolTag,
    int.intOct,
    int.int,
    int.intHex,
    float.floatNaN,
    float.floatExp,
    float.float
];

exports.schema = schema;


/***/ }),

/***/ 3559:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);
var map = __nccwpck_require__(7451);
var seq = __nccwpck_require__(1706);

function intIdentify(value) {
    return typeof value === 'bigint' || Number.isInteger(value);
}
const stringifyJSON = ({ value }) => JSON.stringify(value);
const jsonScalars = [
    {
        identify: value => typeof value === 'string',
        default: true,
        tag: 'tag:yaml.org,2002:str',
        resolve: str => str,
        stringify: stringifyJSON
    },
    {
        identify: value => value == null,
        createNode: () => new Scalar.Scalar(null),
        default: true,
        tag: 'tag:yaml.org,2002:null',
        test: /^null$/,
        resolve: () => null,
        stringify: stringifyJSON
    },
    {
        identify: value => typeof value === 'boolean',
        default: true,
        tag: 'tag:yaml.org,2002:bool',
        test: /^true$|^false$/,
        resolve: str => str === 'true',
        stringify: stringifyJSON
    },
    {
        identify: intIdentify,
        default: true,
        tag: 'tag:yaml.org,2002:int',
        test: /^-?(?:0|[1-9][0-9]*)$/,
        resolve: (str, _onError, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str, 10),
        stringify: ({ value }) => intIdentify(value) ? value.toString() : JSON.stringify(value)
    },
    {
        identify: value => typeof value === 'number',
        default: true,
        tag: 'tag:yaml.org,2002:float',
        test: /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
        resolve: str => parseFloat(str),
        stringify: stringifyJSON
    }
];
const jsonError = {
    default: true,
    tag: '',
    test: /^/,
    resolve(str, onError) {
        onError(`Unresolved plain scalar ${JSON.stringify(str)}`);
        return str;
    }
};
const schema = [map.map, seq.seq].concat(jsonScalars, jsonError);

exports.schema = schema;


/***/ }),

/***/ 18:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var map = __nccwpck_require__(7451);
var _null = __nccwpck_require__(3632);
var seq = __nccwpck_require__(1706);
var string = __nccwpck_require__(6464);
var bool = __nccwpck_require__(3959);
var float = __nccwpck_require__(8405);
var int = __nccwpck_require__(9874);
var schema = __nccwpck_require__(896);
var schema$1 = __nccwpck_require__(3559);
var binary = __nccwpck_require__(6083);
var merge = __nccwpck_require__(452);
var omap = __nccwpck_require__(303);
var pairs = __nccwpck_require__(8385);
var schema$2 = __nccwpck_require__(5913);
var set = __nccwpck_require__(1528);
var timestamp = __nccwpck_require__(6752);

const schemas = new Map([
    ['core', schema.schema],
    ['failsafe', [map.map, seq.seq, string.string]],
    ['json', schema$1.schema],
    ['yaml11', schema$2.schema],
    ['yaml-1.1', schema$2.schema]
]);
const tagsByName = {
    binary: binary.binary,
    bool: bool.boolTag,
    float: float.float,
    floatExp: float.floatExp,
    floatNaN: float.floatNaN,
    floatTime: timestamp.floatTime,
    int: int.int,
    intHex: int.intHex,
    intOct: int.intOct,
    intTime: timestamp.intTime,
    map: map.map,
    merge: merge.merge,
    null: _null.nullTag,
    omap: omap.omap,
    pairs: pairs.pairs,
    seq: seq.seq,
    set: set.set,
    timestamp: timestamp.timestamp
};
const coreKnownTags = {
    'tag:yaml.org,2002:binary': binary.binary,
    'tag:yaml.org,2002:merge': merge.merge,
    'tag:yaml.org,2002:omap': omap.omap,
    'tag:yaml.org,2002:pairs': pairs.pairs,
    'tag:yaml.org,2002:set': set.set,
    'tag:yaml.org,2002:timestamp': timestamp.timestamp
};
function getTags(customTags, schemaName, addMergeTag) {
    const schemaTags = schemas.get(schemaName);
    if (schemaTags && !customTags) {
        return addMergeTag && !schemaTags.includes(merge.merge)
            ? schemaTags.concat(merge.merge)
            : schemaTags.slice();
    }
    let tags = schemaTags;
    if (!tags) {
        if (Array.isArray(customTags))
            tags = [];
        else {
            const keys = Array.from(schemas.keys())
                .filter(key => key !== 'yaml11')
                .map(key => JSON.stringify(key))
                .join(', ');
            throw new Error(`Unknown schema "${schemaName}"; use one of ${keys} or define customTags array`);
        }
    }
    if (Array.isArray(customTags)) {
        for (const tag of customTags)
            tags = tags.concat(tag);
    }
    else if (typeof customTags === 'function') {
        tags = customTags(tags.slice());
    }
    if (addMergeTag)
        tags = tags.concat(merge.merge);
    return tags.reduce((tags, tag) => {
        const tagObj = typeof tag === 'string' ? tagsByName[tag] : tag;
        if (!tagObj) {
            const tagName = JSON.stringify(tag);
            const keys = Object.keys(tagsByName)
                .map(key => JSON.stringify(key))
                .join(', ');
            throw new Error(`Unknown custom tag ${tagName}; use one of ${keys}`);
        }
        if (!tags.includes(tagObj))
            tags.push(tagObj);
        return tags;
    }, []);
}

exports.coreKnownTags = coreKnownTags;
exports.getTags = getTags;


/***/ }),

/***/ 6083:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var node_buffer = __nccwpck_require__(181);
var Scalar = __nccwpck_require__(3301);
var stringifyString = __nccwpck_require__(3069);

const binary = {
    identify: value => value instanceof Uint8Array, // Buffer inherits from Uint8Array
    default: false,
    tag: 'tag:yaml.org,2002:binary',
    /**
     * Returns a Buffer in node and an Uint8Array in browsers
     *
     * To use the resulting buffer as an image, you'll want to do something like:
     *
     *   const blob = new Blob([buffer], { type: 'image/jpeg' })
     *   document.querySelector('#photo').src = URL.createObjectURL(blob)
     */
    resolve(src, onError) {
        if (typeof node_buffer.Buffer === 'function') {
            return node_buffer.Buffer.from(src, 'base64');
        }
        else if (typeof atob === 'function') {
            // On IE 11, atob() can't handle newlines
            const str = atob(src.replace(/[\n\r]/g, ''));
            const buffer = new Uint8Array(str.length);
            for (let i = 0; i < str.length; ++i)
                buffer[i] = str.charCodeAt(i);
            return buffer;
        }
        else {
            onError('This environment does not support reading binary tags; either Buffer or atob is required');
            return src;
        }
    },
    stringify({ comment, type, value }, ctx, onComment, onChompKeep) {
        if (!value)
            return '';
        const buf = value; // checked earlier by binary.identify()
        let str;
        if (typeof node_buffer.Buffer === 'function') {
            str =
                buf instanceof node_buffer.Buffer
                    ? buf.toString('base64')
                    : node_buffer.Buffer.from(buf.buffer).toString('base64');
        }
        else if (typeof btoa === 'function') {
            let s = '';
            for (let i = 0; i < buf.length; ++i)
                s += String.fromCharCode(buf[i]);
            str = btoa(s);
        }
        else {
            throw new Error('This environment does not support writing binary tags; either Buffer or btoa is required');
        }
        type ?? (type = Scalar.Scalar.BLOCK_LITERAL);
        if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
            const lineWidth = Math.max(ctx.options.lineWidth - ctx.indent.length, ctx.options.minContentWidth);
            const n = Math.ceil(str.length / lineWidth);
            const lines = new Array(n);
            for (let i = 0, o = 0; i < n; ++i, o += lineWidth) {
                lines[i] = str.substr(o, lineWidth);
            }
            str = lines.join(type === Scalar.Scalar.BLOCK_LITERAL ? '\n' : ' ');
        }
        return stringifyString.stringifyString({ comment, type, value: str }, ctx, onComment, onChompKeep);
    }
};

exports.binary = binary;


/***/ }),

/***/ 8398:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);

function boolStringify({ value, source }, ctx) {
    const boolObj = value ? trueTag : falseTag;
    if (source && boolObj.test.test(source))
        return source;
    return value ? ctx.options.trueStr : ctx.options.falseStr;
}
const trueTag = {
    identify: value => value === true,
    default: true,
    tag: 'tag:yaml.org,2002:bool',
    test: /^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
    resolve: () => new Scalar.Scalar(true),
    stringify: boolStringify
};
const falseTag = {
    identify: value => value === false,
    default: true,
    tag: 'tag:yaml.org,2002:bool',
    test: /^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
    resolve: () => new Scalar.Scalar(false),
    stringify: boolStringify
};

exports.falseTag = falseTag;
exports.trueTag = trueTag;


/***/ }),

/***/ 5782:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);
var stringifyNumber = __nccwpck_require__(8689);

const floatNaN = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
    resolve: (str) => str.slice(-3).toLowerCase() === 'nan'
        ? NaN
        : str[0] === '-'
            ? Number.NEGATIVE_INFINITY
            : Number.POSITIVE_INFINITY,
    stringify: stringifyNumber.stringifyNumber
};
const floatExp = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    format: 'EXP',
    test: /^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
    resolve: (str) => parseFloat(str.replace(/_/g, '')),
    stringify(node) {
        const num = Number(node.value);
        return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
    }
};
const float = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    test: /^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
    resolve(str) {
        const node = new Scalar.Scalar(parseFloat(str.replace(/_/g, '')));
        const dot = str.indexOf('.');
        if (dot !== -1) {
            const f = str.substring(dot + 1).replace(/_/g, '');
            if (f[f.length - 1] === '0')
                node.minFractionDigits = f.length;
        }
        return node;
    },
    stringify: stringifyNumber.stringifyNumber
};

exports.float = float;
exports.floatExp = floatExp;
exports.floatNaN = floatNaN;


/***/ }),

/***/ 873:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var stringifyNumber = __nccwpck_require__(8689);

const intIdentify = (value) => typeof value === 'bigint' || Number.isInteger(value);
function intResolve(str, offset, radix, { intAsBigInt }) {
    const sign = str[0];
    if (sign === '-' || sign === '+')
        offset += 1;
    str = str.substring(offset).replace(/_/g, '');
    if (intAsBigInt) {
        switch (radix) {
            case 2:
                str = `0b${str}`;
                break;
            case 8:
                str = `0o${str}`;
                break;
            case 16:
                str = `0x${str}`;
                break;
        }
        const n = BigInt(str);
        return sign === '-' ? BigInt(-1) * n : n;
    }
    const n = parseInt(str, radix);
    return sign === '-' ? -1 * n : n;
}
function intStringify(node, radix, prefix) {
    const { value } = node;
    if (intIdentify(value)) {
        const str = value.toString(radix);
        return value < 0 ? '-' + prefix + str.substr(1) : prefix + str;
    }
    return stringifyNumber.stringifyNumber(node);
}
const intBin = {
    identify: intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'BIN',
    test: /^[-+]?0b[0-1_]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 2, 2, opt),
    stringify: node => intStringify(node, 2, '0b')
};
const intOct = {
    identify: intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'OCT',
    test: /^[-+]?0[0-7_]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 1, 8, opt),
    stringify: node => intStringify(node, 8, '0')
};
const int = {
    identify: intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    test: /^[-+]?[0-9][0-9_]*$/,
    resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
    stringify: stringifyNumber.stringifyNumber
};
const intHex = {
    identify: intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'HEX',
    test: /^[-+]?0x[0-9a-fA-F_]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
    stringify: node => intStringify(node, 16, '0x')
};

exports.int = int;
exports.intBin = intBin;
exports.intHex = intHex;
exports.intOct = intOct;


/***/ }),

/***/ 452:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Scalar = __nccwpck_require__(3301);

// If the value associated with a merge key is a single mapping node, each of
// its key/value pairs is inserted into the current mapping, unless the key
// already exists in it. If the value associated with the merge key is a
// sequence, then this sequence is expected to contain mapping nodes and each
// of these nodes is merged in turn according to its order in the sequence.
// Keys in mapping nodes earlier in the sequence override keys specified in
// later mapping nodes. -- http://yaml.org/type/merge.html
const MERGE_KEY = '<<';
const merge = {
    identify: value => value === MERGE_KEY ||
        (typeof value === 'symbol' && value.description === MERGE_KEY),
    default: 'key',
    tag: 'tag:yaml.org,2002:merge',
    test: /^<<$/,
    resolve: () => Object.assign(new Scalar.Scalar(Symbol(MERGE_KEY)), {
        addToJSMap: addMergeToJSMap
    }),
    stringify: () => MERGE_KEY
};
const isMergeKey = (ctx, key) => (merge.identify(key) ||
    (identity.isScalar(key) &&
        (!key.type || key.type === Scalar.Scalar.PLAIN) &&
        merge.identify(key.value))) &&
    ctx?.doc.schema.tags.some(tag => tag.tag === merge.tag && tag.default);
function addMergeToJSMap(ctx, map, value) {
    const source = resolveAliasValue(ctx, value);
    if (identity.isSeq(source))
        for (const it of source.items)
            mergeValue(ctx, map, it);
    else if (Array.isArray(source))
        for (const it of source)
            mergeValue(ctx, map, it);
    else
        mergeValue(ctx, map, source);
}
function mergeValue(ctx, map, value) {
    const source = resolveAliasValue(ctx, value);
    if (!identity.isMap(source))
        throw new Error('Merge sources must be maps or map aliases');
    const srcMap = source.toJSON(null, ctx, Map);
    for (const [key, value] of srcMap) {
        if (map instanceof Map) {
            if (!map.has(key))
                map.set(key, value);
        }
        else if (map instanceof Set) {
            map.add(key);
        }
        else if (!Object.prototype.hasOwnProperty.call(map, key)) {
            Object.defineProperty(map, key, {
                value,
                writable: true,
                enumerable: true,
                configurable: true
            });
        }
    }
    return map;
}
function resolveAliasValue(ctx, value) {
    return ctx && identity.isAlias(value) ? value.resolve(ctx.doc, ctx) : value;
}

exports.addMergeToJSMap = addMergeToJSMap;
exports.isMergeKey = isMergeKey;
exports.merge = merge;


/***/ }),

/***/ 303:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var toJS = __nccwpck_require__(4043);
var YAMLMap = __nccwpck_require__(4454);
var YAMLSeq = __nccwpck_require__(2223);
var pairs = __nccwpck_require__(8385);

class YAMLOMap extends YAMLSeq.YAMLSeq {
    constructor() {
        super();
        this.add = YAMLMap.YAMLMap.prototype.add.bind(this);
        this.delete = YAMLMap.YAMLMap.prototype.delete.bind(this);
        this.get = YAMLMap.YAMLMap.prototype.get.bind(this);
        this.has = YAMLMap.YAMLMap.prototype.has.bind(this);
        this.set = YAMLMap.YAMLMap.prototype.set.bind(this);
        this.tag = YAMLOMap.tag;
    }
    /**
     * If `ctx` is given, the return type is actually `Map<unknown, unknown>`,
     * but TypeScript won't allow widening the signature of a child method.
     */
    toJSON(_, ctx) {
        if (!ctx)
            return super.toJSON(_);
        const map = new Map();
        if (ctx?.onCreate)
            ctx.onCreate(map);
        for (const pair of this.items) {
            let key, value;
            if (identity.isPair(pair)) {
                key = toJS.toJS(pair.key, '', ctx);
                value = toJS.toJS(pair.value, key, ctx);
            }
            else {
                key = toJS.toJS(pair, '', ctx);
            }
            if (map.has(key))
                throw new Error('Ordered maps must not include duplicate keys');
            map.set(key, value);
        }
        return map;
    }
    static from(schema, iterable, ctx) {
        const pairs$1 = pairs.createPairs(schema, iterable, ctx);
        const omap = new this();
        omap.items = pairs$1.items;
        return omap;
    }
}
YAMLOMap.tag = 'tag:yaml.org,2002:omap';
const omap = {
    collection: 'seq',
    identify: value => value instanceof Map,
    nodeClass: YAMLOMap,
    default: false,
    tag: 'tag:yaml.org,2002:omap',
    resolve(seq, onError) {
        const pairs$1 = pairs.resolvePairs(seq, onError);
        const seenKeys = [];
        for (const { key } of pairs$1.items) {
            if (identity.isScalar(key)) {
                if (seenKeys.includes(key.value)) {
                    onError(`Ordered maps must not include duplicate keys: ${key.value}`);
                }
                else {
                    seenKeys.push(key.value);
                }
            }
        }
        return Object.assign(new YAMLOMap(), pairs$1);
    },
    createNode: (schema, iterable, ctx) => YAMLOMap.from(schema, iterable, ctx)
};

exports.YAMLOMap = YAMLOMap;
exports.omap = omap;


/***/ }),

/***/ 8385:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Pair = __nccwpck_require__(7165);
var Scalar = __nccwpck_require__(3301);
var YAMLSeq = __nccwpck_require__(2223);

function resolvePairs(seq, onError) {
    if (identity.isSeq(seq)) {
        for (let i = 0; i < seq.items.length; ++i) {
            let item = seq.items[i];
            if (identity.isPair(item))
                continue;
            else if (identity.isMap(item)) {
                if (item.items.length > 1)
                    onError('Each pair must have its own sequence indicator');
                const pair = item.items[0] || new Pair.Pair(new Scalar.Scalar(null));
                if (item.commentBefore)
                    pair.key.commentBefore = pair.key.commentBefore
                        ? `${item.commentBefore}\n${pair.key.commentBefore}`
                        : item.commentBefore;
                if (item.comment) {
                    const cn = pair.value ?? pair.key;
                    cn.comment = cn.comment
                        ? `${item.comment}\n${cn.comment}`
                        : item.comment;
                }
                item = pair;
            }
            seq.items[i] = identity.isPair(item) ? item : new Pair.Pair(item);
        }
    }
    else
        onError('Expected a sequence for this tag');
    return seq;
}
function createPairs(schema, iterable, ctx) {
    const { replacer } = ctx;
    const pairs = new YAMLSeq.YAMLSeq(schema);
    pairs.tag = 'tag:yaml.org,2002:pairs';
    let i = 0;
    if (iterable && Symbol.iterator in Object(iterable))
        for (let it of iterable) {
            if (typeof replacer === 'function')
                it = replacer.call(iterable, String(i++), it);
            let key, value;
            if (Array.isArray(it)) {
                if (it.length === 2) {
                    key = it[0];
                    value = it[1];
                }
                else
                    throw new TypeError(`Expected [key, value] tuple: ${it}`);
            }
            else if (it && it instanceof Object) {
                const keys = Object.keys(it);
                if (keys.length === 1) {
                    key = keys[0];
                    value = it[key];
                }
                else {
                    throw new TypeError(`Expected tuple with one key, not ${keys.length} keys`);
                }
            }
            else {
                key = it;
            }
            pairs.items.push(Pair.createPair(key, value, ctx));
        }
    return pairs;
}
const pairs = {
    collection: 'seq',
    default: false,
    tag: 'tag:yaml.org,2002:pairs',
    resolve: resolvePairs,
    createNode: createPairs
};

exports.createPairs = createPairs;
exports.pairs = pairs;
exports.resolvePairs = resolvePairs;


/***/ }),

/***/ 5913:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var map = __nccwpck_require__(7451);
var _null = __nccwpck_require__(3632);
var seq = __nccwpck_require__(1706);
var string = __nccwpck_require__(6464);
var binary = __nccwpck_require__(6083);
var bool = __nccwpck_require__(8398);
var float = __nccwpck_require__(5782);
var int = __nccwpck_require__(873);
var merge = __nccwpck_require__(452);
var omap = __nccwpck_require__(303);
var pairs = __nccwpck_require__(8385);
var set = __nccwpck_require__(1528);
var timestamp = __nccwpck_require__(6752);

const schema = [
    map.map,
    seq.seq,
    string.string,
    _null.nullTag,
    bool.trueTag,
    bool.falseTag,
    int.intBin,
    int.intOct,
    int.int,
    int.intHex,
    float.floatNaN,
    float.floatExp,
    float.float,
    binary.binary,
    merge.merge,
    omap.omap,
    pairs.pairs,
    set.set,
    timestamp.intTime,
    timestamp.floatTime,
    timestamp.timestamp
];

exports.schema = schema;


/***/ }),

/***/ 1528:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Pair = __nccwpck_require__(7165);
var YAMLMap = __nccwpck_require__(4454);

class YAMLSet extends YAMLMap.YAMLMap {
    constructor(schema) {
        super(schema);
        this.tag = YAMLSet.tag;
    }
    add(key) {
        let pair;
        if (identity.isPair(key))
            pair = key;
        else if (key &&
            typeof key === 'object' &&
            'key' in key &&
            'value' in key &&
            key.value === null)
            pair = new Pair.Pair(key.key, null);
        else
            pair = new Pair.Pair(key, null);
        const prev = YAMLMap.findPair(this.items, pair.key);
        if (!prev)
            this.items.push(pair);
    }
    /**
     * If `keepPair` is `true`, returns the Pair matching `key`.
     * Otherwise, returns the value of that Pair's key.
     */
    get(key, keepPair) {
        const pair = YAMLMap.findPair(this.items, key);
        return !keepPair && identity.isPair(pair)
            ? identity.isScalar(pair.key)
                ? pair.key.value
                : pair.key
            : pair;
    }
    set(key, value) {
        if (typeof value !== 'boolean')
            throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof value}`);
        const prev = YAMLMap.findPair(this.items, key);
        if (prev && !value) {
            this.items.splice(this.items.indexOf(prev), 1);
        }
        else if (!prev && value) {
            this.items.push(new Pair.Pair(key));
        }
    }
    toJSON(_, ctx) {
        return super.toJSON(_, ctx, Set);
    }
    toString(ctx, onComment, onChompKeep) {
        if (!ctx)
            return JSON.stringify(this);
        if (this.hasAllNullValues(true))
            return super.toString(Object.assign({}, ctx, { allNullValues: true }), onComment, onChompKeep);
        else
            throw new Error('Set items must all have null values');
    }
    static from(schema, iterable, ctx) {
        const { replacer } = ctx;
        const set = new this(schema);
        if (iterable && Symbol.iterator in Object(iterable))
            for (let value of iterable) {
                if (typeof replacer === 'function')
                    value = replacer.call(iterable, value, value);
                set.items.push(Pair.createPair(value, null, ctx));
            }
        return set;
    }
}
YAMLSet.tag = 'tag:yaml.org,2002:set';
const set = {
    collection: 'map',
    identify: value => value instanceof Set,
    nodeClass: YAMLSet,
    default: false,
    tag: 'tag:yaml.org,2002:set',
    createNode: (schema, iterable, ctx) => YAMLSet.from(schema, iterable, ctx),
    resolve(map, onError) {
        if (identity.isMap(map)) {
            if (map.hasAllNullValues(true))
                return Object.assign(new YAMLSet(), map);
            else
                onError('Set items must all have null values');
        }
        else
            onError('Expected a mapping for this tag');
        return map;
    }
};

exports.YAMLSet = YAMLSet;
exports.set = set;


/***/ }),

/***/ 6752:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var stringifyNumber = __nccwpck_require__(8689);

/** Internal types handle bigint as number, because TS can't figure it out. */
function parseSexagesimal(str, asBigInt) {
    const sign = str[0];
    const parts = sign === '-' || sign === '+' ? str.substring(1) : str;
    const num = (n) => asBigInt ? BigInt(n) : Number(n);
    const res = parts
        .replace(/_/g, '')
        .split(':')
        .reduce((res, p) => res * num(60) + num(p), num(0));
    return (sign === '-' ? num(-1) * res : res);
}
/**
 * hhhh:mm:ss.sss
 *
 * Internal types handle bigint as number, because TS can't figure it out.
 */
function stringifySexagesimal(node) {
    let { value } = node;
    let num = (n) => n;
    if (typeof value === 'bigint')
        num = n => BigInt(n);
    else if (isNaN(value) || !isFinite(value))
        return stringifyNumber.stringifyNumber(node);
    let sign = '';
    if (value < 0) {
        sign = '-';
        value *= num(-1);
    }
    const _60 = num(60);
    const parts = [value % _60]; // seconds, including ms
    if (value < 60) {
        parts.unshift(0); // at least one : is required
    }
    else {
        value = (value - parts[0]) / _60;
        parts.unshift(value % _60); // minutes
        if (value >= 60) {
            value = (value - parts[0]) / _60;
            parts.unshift(value); // hours
        }
    }
    return (sign +
        parts
            .map(n => String(n).padStart(2, '0'))
            .join(':')
            .replace(/000000\d*$/, '') // % 60 may introduce error
    );
}
const intTime = {
    identify: value => typeof value === 'bigint' || Number.isInteger(value),
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'TIME',
    test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
    resolve: (str, _onError, { intAsBigInt }) => parseSexagesimal(str, intAsBigInt),
    stringify: stringifySexagesimal
};
const floatTime = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    format: 'TIME',
    test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
    resolve: str => parseSexagesimal(str, false),
    stringify: stringifySexagesimal
};
const timestamp = {
    identify: value => value instanceof Date,
    default: true,
    tag: 'tag:yaml.org,2002:timestamp',
    // If the time zone is omitted, the timestamp is assumed to be specified in UTC. The time part
    // may be omitted altogether, resulting in a date format. In such a case, the time part is
    // assumed to be 00:00:00Z (start of day, UTC).
    test: RegExp('^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})' + // YYYY-Mm-Dd
        '(?:' + // time is optional
        '(?:t|T|[ \\t]+)' + // t | T | whitespace
        '([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)' + // Hh:Mm:Ss(.ss)?
        '(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?' + // Z | +5 | -03:30
        ')?$'),
    resolve(str) {
        const match = str.match(timestamp.test);
        if (!match)
            throw new Error('!!timestamp expects a date, starting with yyyy-mm-dd');
        const [, year, month, day, hour, minute, second] = match.map(Number);
        const millisec = match[7] ? Number((match[7] + '00').substr(1, 3)) : 0;
        let date = Date.UTC(year, month - 1, day, hour || 0, minute || 0, second || 0, millisec);
        const tz = match[8];
        if (tz && tz !== 'Z') {
            let d = parseSexagesimal(tz, false);
            if (Math.abs(d) < 30)
                d *= 60;
            date -= 60000 * d;
        }
        return new Date(date);
    },
    stringify: ({ value }) => value?.toISOString().replace(/(T00:00:00)?\.000Z$/, '') ?? ''
};

exports.floatTime = floatTime;
exports.intTime = intTime;
exports.timestamp = timestamp;


/***/ }),

/***/ 4475:
/***/ ((__unused_webpack_module, exports) => {



const FOLD_FLOW = 'flow';
const FOLD_BLOCK = 'block';
const FOLD_QUOTED = 'quoted';
/**
 * Tries to keep input at up to `lineWidth` characters, splitting only on spaces
 * not followed by newlines or spaces unless `mode` is `'quoted'`. Lines are
 * terminated with `\n` and started with `indent`.
 */
function foldFlowLines(text, indent, mode = 'flow', { indentAtStart, lineWidth = 80, minContentWidth = 20, onFold, onOverflow } = {}) {
    if (!lineWidth || lineWidth < 0)
        return text;
    if (lineWidth < minContentWidth)
        minContentWidth = 0;
    const endStep = Math.max(1 + minContentWidth, 1 + lineWidth - indent.length);
    if (text.length <= endStep)
        return text;
    const folds = [];
    const escapedFolds = {};
    let end = lineWidth - indent.length;
    if (typeof indentAtStart === 'number') {
        if (indentAtStart > lineWidth - Math.max(2, minContentWidth))
            folds.push(0);
        else
            end = lineWidth - indentAtStart;
    }
    let split = undefined;
    let prev = undefined;
    let overflow = false;
    let i = -1;
    let escStart = -1;
    let escEnd = -1;
    if (mode === FOLD_BLOCK) {
        i = consumeMoreIndentedLines(text, i, indent.length);
        if (i !== -1)
            end = i + endStep;
    }
    for (let ch; (ch = text[(i += 1)]);) {
        if (mode === FOLD_QUOTED && ch === '\\') {
            escStart = i;
            switch (text[i + 1]) {
                case 'x':
                    i += 3;
                    break;
                case 'u':
                    i += 5;
                    break;
                case 'U':
                    i += 9;
                    break;
                default:
                    i += 1;
            }
            escEnd = i;
        }
        if (ch === '\n') {
            if (mode === FOLD_BLOCK)
                i = consumeMoreIndentedLines(text, i, indent.length);
            end = i + indent.length + endStep;
            split = undefined;
        }
        else {
            if (ch === ' ' &&
                prev &&
                prev !== ' ' &&
                prev !== '\n' &&
                prev !== '\t') {
                // space surrounded by non-space can be replaced with newline + indent
                const next = text[i + 1];
                if (next && next !== ' ' && next !== '\n' && next !== '\t')
                    split = i;
            }
            if (i >= end) {
                if (split) {
                    folds.push(split);
                    end = split + endStep;
                    split = undefined;
                }
                else if (mode === FOLD_QUOTED) {
                    // white-space collected at end may stretch past lineWidth
                    while (prev === ' ' || prev === '\t') {
                        prev = ch;
                        ch = text[(i += 1)];
                        overflow = true;
                    }
                    // Account for newline escape, but don't break preceding escape
                    const j = i > escEnd + 1 ? i - 2 : escStart - 1;
                    // Bail out if lineWidth & minContentWidth are shorter than an escape string
                    if (escapedFolds[j])
                        return text;
                    folds.push(j);
                    escapedFolds[j] = true;
                    end = j + endStep;
                    split = undefined;
                }
                else {
                    overflow = true;
                }
            }
        }
        prev = ch;
    }
    if (overflow && onOverflow)
        onOverflow();
    if (folds.length === 0)
        return text;
    if (onFold)
        onFold();
    let res = text.slice(0, folds[0]);
    for (let i = 0; i < folds.length; ++i) {
        const fold = folds[i];
        const end = folds[i + 1] || text.length;
        if (fold === 0)
            res = `\n${indent}${text.slice(0, end)}`;
        else {
            if (mode === FOLD_QUOTED && escapedFolds[fold])
                res += `${text[fold]}\\`;
            res += `\n${indent}${text.slice(fold + 1, end)}`;
        }
    }
    return res;
}
/**
 * Presumes `i + 1` is at the start of a line
 * @returns index of last newline in more-indented block
 */
function consumeMoreIndentedLines(text, i, indent) {
    let end = i;
    let start = i + 1;
    let ch = text[start];
    while (ch === ' ' || ch === '\t') {
        if (i < start + indent) {
            ch = text[++i];
        }
        else {
            do {
                ch = text[++i];
            } while (ch && ch !== '\n');
            end = i;
            start = i + 1;
            ch = text[start];
        }
    }
    return end;
}

exports.FOLD_BLOCK = FOLD_BLOCK;
exports.FOLD_FLOW = FOLD_FLOW;
exports.FOLD_QUOTED = FOLD_QUOTED;
exports.foldFlowLines = foldFlowLines;


/***/ }),

/***/ 2148:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var anchors = __nccwpck_require__(1596);
var identity = __nccwpck_require__(1127);
var stringifyComment = __nccwpck_require__(9799);
var stringifyString = __nccwpck_require__(3069);

function createStringifyContext(doc, options) {
    const opt = Object.assign({
        blockQuote: true,
        commentString: stringifyComment.stringifyComment,
        defaultKeyType: null,
        defaultStringType: 'PLAIN',
        directives: null,
        doubleQuotedAsJSON: false,
        doubleQuotedMinMultiLineLength: 40,
        falseStr: 'false',
        flowCollectionPadding: true,
        indentSeq: true,
        lineWidth: 80,
        minContentWidth: 20,
        nullStr: 'null',
        simpleKeys: false,
        singleQuote: null,
        trailingComma: false,
        trueStr: 'true',
        verifyAliasOrder: true
    }, doc.schema.toStringOptions, options);
    let inFlow;
    switch (opt.collectionStyle) {
        case 'block':
            inFlow = false;
            break;
        case 'flow':
            inFlow = true;
            break;
        default:
            inFlow = null;
    }
    return {
        anchors: new Set(),
        doc,
        flowCollectionPadding: opt.flowCollectionPadding ? ' ' : '',
        indent: '',
        indentStep: typeof opt.indent === 'number' ? ' '.repeat(opt.indent) : '  ',
        inFlow,
        options: opt
    };
}
function getTagObject(tags, item) {
    if (item.tag) {
        const match = tags.filter(t => t.tag === item.tag);
        if (match.length > 0)
            return match.find(t => t.format === item.format) ?? match[0];
    }
    let tagObj = undefined;
    let obj;
    if (identity.isScalar(item)) {
        obj = item.value;
        let match = tags.filter(t => t.identify?.(obj));
        if (match.length > 1) {
            const testMatch = match.filter(t => t.test);
            if (testMatch.length > 0)
                match = testMatch;
        }
        tagObj =
            match.find(t => t.format === item.format) ?? match.find(t => !t.format);
    }
    else {
        obj = item;
        tagObj = tags.find(t => t.nodeClass && obj instanceof t.nodeClass);
    }
    if (!tagObj) {
        const name = obj?.constructor?.name ?? (obj === null ? 'null' : typeof obj);
        throw new Error(`Tag not resolved for ${name} value`);
    }
    return tagObj;
}
// needs to be called before value stringifier to allow for circular anchor refs
function stringifyProps(node, tagObj, { anchors: anchors$1, doc }) {
    if (!doc.directives)
        return '';
    const props = [];
    const anchor = (identity.isScalar(node) || identity.isCollection(node)) && node.anchor;
    if (anchor && anchors.anchorIsValid(anchor)) {
        anchors$1.add(anchor);
        props.push(`&${anchor}`);
    }
    const tag = node.tag ?? (tagObj.default ? null : tagObj.tag);
    if (tag)
        props.push(doc.directives.tagString(tag));
    return props.join(' ');
}
function stringify(item, ctx, onComment, onChompKeep) {
    if (identity.isPair(item))
        return item.toString(ctx, onComment, onChompKeep);
    if (identity.isAlias(item)) {
        if (ctx.doc.directives)
            return item.toString(ctx);
        if (ctx.resolvedAliases?.has(item)) {
            throw new TypeError(`Cannot stringify circular structure without alias nodes`);
        }
        else {
            if (ctx.resolvedAliases)
                ctx.resolvedAliases.add(item);
            else
                ctx.resolvedAliases = new Set([item]);
            item = item.resolve(ctx.doc);
        }
    }
    let tagObj = undefined;
    const node = identity.isNode(item)
        ? item
        : ctx.doc.createNode(item, { onTagObj: o => (tagObj = o) });
    tagObj ?? (tagObj = getTagObject(ctx.doc.schema.tags, node));
    const props = stringifyProps(node, tagObj, ctx);
    if (props.length > 0)
        ctx.indentAtStart = (ctx.indentAtStart ?? 0) + props.length + 1;
    const str = typeof tagObj.stringify === 'function'
        ? tagObj.stringify(node, ctx, onComment, onChompKeep)
        : identity.isScalar(node)
            ? stringifyString.stringifyString(node, ctx, onComment, onChompKeep)
            : node.toString(ctx, onComment, onChompKeep);
    if (!props)
        return str;
    return identity.isScalar(node) || str[0] === '{' || str[0] === '['
        ? `${props} ${str}`
        : `${props}\n${ctx.indent}${str}`;
}

exports.createStringifyContext = createStringifyContext;
exports.stringify = stringify;


/***/ }),

/***/ 1212:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var stringify = __nccwpck_require__(2148);
var stringifyComment = __nccwpck_require__(9799);

function stringifyCollection(collection, ctx, options) {
    const flow = ctx.inFlow ?? collection.flow;
    const stringify = flow ? stringifyFlowCollection : stringifyBlockCollection;
    return stringify(collection, ctx, options);
}
function stringifyBlockCollection({ comment, items }, ctx, { blockItemPrefix, flowChars, itemIndent, onChompKeep, onComment }) {
    const { indent, options: { commentString } } = ctx;
    const itemCtx = Object.assign({}, ctx, { indent: itemIndent, type: null });
    let chompKeep = false; // flag for the preceding node's status
    const lines = [];
    for (let i = 0; i < items.length; ++i) {
        const item = items[i];
        let comment = null;
        if (identity.isNode(item)) {
            if (!chompKeep && item.spaceBefore)
                lines.push('');
            addCommentBefore(ctx, lines, item.commentBefore, chompKeep);
            if (item.comment)
                comment = item.comment;
        }
        else if (identity.isPair(item)) {
            const ik = identity.isNode(item.key) ? item.key : null;
            if (ik) {
                if (!chompKeep && ik.spaceBefore)
                    lines.push('');
                addCommentBefore(ctx, lines, ik.commentBefore, chompKeep);
            }
        }
        chompKeep = false;
        let str = stringify.stringify(item, itemCtx, () => (comment = null), () => (chompKeep = true));
        if (comment)
            str += stringifyComment.lineComment(str, itemIndent, commentString(comment));
        if (chompKeep && comment)
            chompKeep = false;
        lines.push(blockItemPrefix + str);
    }
    let str;
    if (lines.length === 0) {
        str = flowChars.start + flowChars.end;
    }
    else {
        str = lines[0];
        for (let i = 1; i < lines.length; ++i) {
            const line = lines[i];
            str += line ? `\n${indent}${line}` : '\n';
        }
    }
    if (comment) {
        str += '\n' + stringifyComment.indentComment(commentString(comment), indent);
        if (onComment)
            onComment();
    }
    else if (chompKeep && onChompKeep)
        onChompKeep();
    return str;
}
function stringifyFlowCollection({ items }, ctx, { flowChars, itemIndent }) {
    const { indent, indentStep, flowCollectionPadding: fcPadding, options: { commentString } } = ctx;
    itemIndent += indentStep;
    const itemCtx = Object.assign({}, ctx, {
        indent: itemIndent,
        inFlow: true,
        type: null
    });
    let reqNewline = false;
    let linesAtValue = 0;
    const lines = [];
    for (let i = 0; i < items.length; ++i) {
        const item = items[i];
        let comment = null;
        if (identity.isNode(item)) {
            if (item.spaceBefore)
                lines.push('');
            addCommentBefore(ctx, lines, item.commentBefore, false);
            if (item.comment)
                comment = item.comment;
        }
        else if (identity.isPair(item)) {
            const ik = identity.isNode(item.key) ? item.key : null;
            if (ik) {
                if (ik.spaceBefore)
                    lines.push('');
                addCommentBefore(ctx, lines, ik.commentBefore, false);
                if (ik.comment)
                    reqNewline = true;
            }
            const iv = identity.isNode(item.value) ? item.value : null;
            if (iv) {
                if (iv.comment)
                    comment = iv.comment;
                if (iv.commentBefore)
                    reqNewline = true;
            }
            else if (item.value == null && ik?.comment) {
                comment = ik.comment;
            }
        }
        if (comment)
            reqNewline = true;
        let str = stringify.stringify(item, itemCtx, () => (comment = null));
        reqNewline || (reqNewline = lines.length > linesAtValue || str.includes('\n'));
        if (i < items.length - 1) {
            str += ',';
        }
        else if (ctx.options.trailingComma) {
            if (ctx.options.lineWidth > 0) {
                reqNewline || (reqNewline = lines.reduce((sum, line) => sum + line.length + 2, 2) +
                    (str.length + 2) >
                    ctx.options.lineWidth);
            }
            if (reqNewline) {
                str += ',';
            }
        }
        if (comment)
            str += stringifyComment.lineComment(str, itemIndent, commentString(comment));
        lines.push(str);
        linesAtValue = lines.length;
    }
    const { start, end } = flowChars;
    if (lines.length === 0) {
        return start + end;
    }
    else {
        if (!reqNewline) {
            const len = lines.reduce((sum, line) => sum + line.length + 2, 2);
            reqNewline = ctx.options.lineWidth > 0 && len > ctx.options.lineWidth;
        }
        if (reqNewline) {
            let str = start;
            for (const line of lines)
                str += line ? `\n${indentStep}${indent}${line}` : '\n';
            return `${str}\n${indent}${end}`;
        }
        else {
            return `${start}${fcPadding}${lines.join(' ')}${fcPadding}${end}`;
        }
    }
}
function addCommentBefore({ indent, options: { commentString } }, lines, comment, chompKeep) {
    if (comment && chompKeep)
        comment = comment.replace(/^\n+/, '');
    if (comment) {
        const ic = stringifyComment.indentComment(commentString(comment), indent);
        lines.push(ic.trimStart()); // Avoid double indent on first line
    }
}

exports.stringifyCollection = stringifyCollection;


/***/ }),

/***/ 9799:
/***/ ((__unused_webpack_module, exports) => {



/**
 * Stringifies a comment.
 *
 * Empty comment lines are left empty,
 * lines consisting of a single space are replaced by `#`,
 * and all other lines are prefixed with a `#`.
 */
const stringifyComment = (str) => str.replace(/^(?!$)(?: $)?/gm, '#');
function indentComment(comment, indent) {
    if (/^\n+$/.test(comment))
        return comment.substring(1);
    return indent ? comment.replace(/^(?! *$)/gm, indent) : comment;
}
const lineComment = (str, indent, comment) => str.endsWith('\n')
    ? indentComment(comment, indent)
    : comment.includes('\n')
        ? '\n' + indentComment(comment, indent)
        : (str.endsWith(' ') ? '' : ' ') + comment;

exports.indentComment = indentComment;
exports.lineComment = lineComment;
exports.stringifyComment = stringifyComment;


/***/ }),

/***/ 6829:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var stringify = __nccwpck_require__(2148);
var stringifyComment = __nccwpck_require__(9799);

function stringifyDocument(doc, options) {
    const lines = [];
    let hasDirectives = options.directives === true;
    if (options.directives !== false && doc.directives) {
        const dir = doc.directives.toString(doc);
        if (dir) {
            lines.push(dir);
            hasDirectives = true;
        }
        else if (doc.directives.docStart)
            hasDirectives = true;
    }
    if (hasDirectives)
        lines.push('---');
    const ctx = stringify.createStringifyContext(doc, options);
    const { commentString } = ctx.options;
    if (doc.commentBefore) {
        if (lines.length !== 1)
            lines.unshift('');
        const cs = commentString(doc.commentBefore);
        lines.unshift(stringifyComment.indentComment(cs, ''));
    }
    let chompKeep = false;
    let contentComment = null;
    if (doc.contents) {
        if (identity.isNode(doc.contents)) {
            if (doc.contents.spaceBefore && hasDirectives)
                lines.push('');
            if (doc.contents.commentBefore) {
                const cs = commentString(doc.contents.commentBefore);
                lines.push(stringifyComment.indentComment(cs, ''));
            }
            // top-level block scalars need to be indented if followed by a comment
            ctx.forceBlockIndent = !!doc.comment;
            contentComment = doc.contents.comment;
        }
        const onChompKeep = contentComment ? undefined : () => (chompKeep = true);
        let body = stringify.stringify(doc.contents, ctx, () => (contentComment = null), onChompKeep);
        if (contentComment)
            body += stringifyComment.lineComment(body, '', commentString(contentComment));
        if ((body[0] === '|' || body[0] === '>') &&
            lines[lines.length - 1] === '---') {
            // Top-level block scalars with a preceding doc marker ought to use the
            // same line for their header.
            lines[lines.length - 1] = `--- ${body}`;
        }
        else
            lines.push(body);
    }
    else {
        lines.push(stringify.stringify(doc.contents, ctx));
    }
    if (doc.directives?.docEnd) {
        if (doc.comment) {
            const cs = commentString(doc.comment);
            if (cs.includes('\n')) {
                lines.push('...');
                lines.push(stringifyComment.indentComment(cs, ''));
            }
            else {
                lines.push(`... ${cs}`);
            }
        }
        else {
            lines.push('...');
        }
    }
    else {
        let dc = doc.comment;
        if (dc && chompKeep)
            dc = dc.replace(/^\n+/, '');
        if (dc) {
            if ((!chompKeep || contentComment) && lines[lines.length - 1] !== '')
                lines.push('');
            lines.push(stringifyComment.indentComment(commentString(dc), ''));
        }
    }
    return lines.join('\n') + '\n';
}

exports.stringifyDocument = stringifyDocument;


/***/ }),

/***/ 8689:
/***/ ((__unused_webpack_module, exports) => {



function stringifyNumber({ format, minFractionDigits, tag, value }) {
    if (typeof value === 'bigint')
        return String(value);
    const num = typeof value === 'number' ? value : Number(value);
    if (!isFinite(num))
        return isNaN(num) ? '.nan' : num < 0 ? '-.inf' : '.inf';
    let n = Object.is(value, -0) ? '-0' : JSON.stringify(value);
    if (!format &&
        minFractionDigits &&
        (!tag || tag === 'tag:yaml.org,2002:float') &&
        /^-?\d/.test(n) &&
        !n.includes('e')) {
        let i = n.indexOf('.');
        if (i < 0) {
            i = n.length;
            n += '.';
        }
        let d = minFractionDigits - (n.length - i - 1);
        while (d-- > 0)
            n += '0';
    }
    return n;
}

exports.stringifyNumber = stringifyNumber;


/***/ }),

/***/ 9748:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Scalar = __nccwpck_require__(3301);
var stringify = __nccwpck_require__(2148);
var stringifyComment = __nccwpck_require__(9799);

function stringifyPair({ key, value }, ctx, onComment, onChompKeep) {
    const { allNullValues, doc, indent, indentStep, options: { commentString, indentSeq, simpleKeys } } = ctx;
    let keyComment = (identity.isNode(key) && key.comment) || null;
    if (simpleKeys) {
        if (keyComment) {
            throw new Error('With simple keys, key nodes cannot have comments');
        }
        if (identity.isCollection(key) || (!identity.isNode(key) && typeof key === 'object')) {
            const msg = 'With simple keys, collection cannot be used as a key value';
            throw new Error(msg);
        }
    }
    let explicitKey = !simpleKeys &&
        (!key ||
            (keyComment && value == null && !ctx.inFlow) ||
            identity.isCollection(key) ||
            (identity.isScalar(key)
                ? key.type === Scalar.Scalar.BLOCK_FOLDED || key.type === Scalar.Scalar.BLOCK_LITERAL
                : typeof key === 'object'));
    ctx = Object.assign({}, ctx, {
        allNullValues: false,
        implicitKey: !explicitKey && (simpleKeys || !allNullValues),
        indent: indent + indentStep
    });
    let keyCommentDone = false;
    let chompKeep = false;
    let str = stringify.stringify(key, ctx, () => (keyCommentDone = true), () => (chompKeep = true));
    if (!explicitKey && !ctx.inFlow && str.length > 1024) {
        if (simpleKeys)
            throw new Error('With simple keys, single line scalar must not span more than 1024 characters');
        explicitKey = true;
    }
    if (ctx.inFlow) {
        if (allNullValues || value == null) {
            if (keyCommentDone && onComment)
                onComment();
            return str === '' ? '?' : explicitKey ? `? ${str}` : str;
        }
    }
    else if ((allNullValues && !simpleKeys) || (value == null && explicitKey)) {
        str = `? ${str}`;
        if (keyComment && !keyCommentDone) {
            str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
        }
        else if (chompKeep && onChompKeep)
            onChompKeep();
        return str;
    }
    if (keyCommentDone)
        keyComment = null;
    if (explicitKey) {
        if (keyComment)
            str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
        str = `? ${str}\n${indent}:`;
    }
    else {
        str = `${str}:`;
        if (keyComment)
            str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
    }
    let vsb, vcb, valueComment;
    if (identity.isNode(value)) {
        vsb = !!value.spaceBefore;
        vcb = value.commentBefore;
        valueComment = value.comment;
    }
    else {
        vsb = false;
        vcb = null;
        valueComment = null;
        if (value && typeof value === 'object')
            value = doc.createNode(value);
    }
    ctx.implicitKey = false;
    if (!explicitKey && !keyComment && identity.isScalar(value))
        ctx.indentAtStart = str.length + 1;
    chompKeep = false;
    if (!indentSeq &&
        indentStep.length >= 2 &&
        !ctx.inFlow &&
        !explicitKey &&
        identity.isSeq(value) &&
        !value.flow &&
        !value.tag &&
        !value.anchor) {
        // If indentSeq === false, consider '- ' as part of indentation where possible
        ctx.indent = ctx.indent.substring(2);
    }
    let valueCommentDone = false;
    const valueStr = stringify.stringify(value, ctx, () => (valueCommentDone = true), () => (chompKeep = true));
    let ws = ' ';
    if (keyComment || vsb || vcb) {
        ws = vsb ? '\n' : '';
        if (vcb) {
            const cs = commentString(vcb);
            ws += `\n${stringifyComment.indentComment(cs, ctx.indent)}`;
        }
        if (valueStr === '' && !ctx.inFlow) {
            if (ws === '\n' && valueComment)
                ws = '\n\n';
        }
        else {
            ws += `\n${ctx.indent}`;
        }
    }
    else if (!explicitKey && identity.isCollection(value)) {
        const vs0 = valueStr[0];
        const nl0 = valueStr.indexOf('\n');
        const hasNewline = nl0 !== -1;
        const flow = ctx.inFlow ?? value.flow ?? value.items.length === 0;
        if (hasNewline || !flow) {
            let hasPropsLine = false;
            if (hasNewline && (vs0 === '&' || vs0 === '!')) {
                let sp0 = valueStr.indexOf(' ');
                if (vs0 === '&' &&
                    sp0 !== -1 &&
                    sp0 < nl0 &&
                    valueStr[sp0 + 1] === '!') {
                    sp0 = valueStr.indexOf(' ', sp0 + 1);
                }
                if (sp0 === -1 || nl0 < sp0)
                    hasPropsLine = true;
            }
            if (!hasPropsLine)
                ws = `\n${ctx.indent}`;
        }
    }
    else if (valueStr === '' || valueStr[0] === '\n') {
        ws = '';
    }
    str += ws + valueStr;
    if (ctx.inFlow) {
        if (valueCommentDone && onComment)
            onComment();
    }
    else if (valueComment && !valueCommentDone) {
        str += stringifyComment.lineComment(str, ctx.indent, commentString(valueComment));
    }
    else if (chompKeep && onChompKeep) {
        onChompKeep();
    }
    return str;
}

exports.stringifyPair = stringifyPair;


/***/ }),

/***/ 3069:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);
var foldFlowLines = __nccwpck_require__(4475);

const getFoldOptions = (ctx, isBlock) => ({
    indentAtStart: isBlock ? ctx.indent.length : ctx.indentAtStart,
    lineWidth: ctx.options.lineWidth,
    minContentWidth: ctx.options.minContentWidth
});
// Also checks for lines starting with %, as parsing the output as YAML 1.1 will
// presume that's starting a new document.
const containsDocumentMarker = (str) => /^(%|---|\.\.\.)/m.test(str);
function lineLengthOverLimit(str, lineWidth, indentLength) {
    if (!lineWidth || lineWidth < 0)
        return false;
    const limit = lineWidth - indentLength;
    const strLen = str.length;
    if (strLen <= limit)
        return false;
    for (let i = 0, start = 0; i < strLen; ++i) {
        if (str[i] === '\n') {
            if (i - start > limit)
                return true;
            start = i + 1;
            if (strLen - start <= limit)
                return false;
        }
    }
    return true;
}
function doubleQuotedString(value, ctx) {
    const json = JSON.stringify(value);
    if (ctx.options.doubleQuotedAsJSON)
        return json;
    const { implicitKey } = ctx;
    const minMultiLineLength = ctx.options.doubleQuotedMinMultiLineLength;
    const indent = ctx.indent || (containsDocumentMarker(value) ? '  ' : '');
    let str = '';
    let start = 0;
    for (let i = 0, ch = json[i]; ch; ch = json[++i]) {
        if (ch === ' ' && json[i + 1] === '\\' && json[i + 2] === 'n') {
            // space before newline needs to be escaped to not be folded
            str += json.slice(start, i) + '\\ ';
            i += 1;
            start = i;
            ch = '\\';
        }
        if (ch === '\\')
            switch (json[i + 1]) {
                case 'u':
                    {
                        str += json.slice(start, i);
                        const code = json.substr(i + 2, 4);
                        switch (code) {
                            case '0000':
                                str += '\\0';
                                break;
                            case '0007':
                                str += '\\a';
                                break;
                            case '000b':
                                str += '\\v';
                                break;
                            case '001b':
                                str += '\\e';
                                break;
                            case '0085':
                                str += '\\N';
                                break;
                            case '00a0':
                                str += '\\_';
                                break;
                            case '2028':
                                str += '\\L';
                                break;
                            case '2029':
                                str += '\\P';
                                break;
                            default:
                                if (code.substr(0, 2) === '00')
                                    str += '\\x' + code.substr(2);
                                else
                                    str += json.substr(i, 6);
                        }
                        i += 5;
                        start = i + 1;
                    }
                    break;
                case 'n':
                    if (implicitKey ||
                        json[i + 2] === '"' ||
                        json.length < minMultiLineLength) {
                        i += 1;
                    }
                    else {
                        // folding will eat first newline
                        str += json.slice(start, i) + '\n\n';
                        while (json[i + 2] === '\\' &&
                            json[i + 3] === 'n' &&
                            json[i + 4] !== '"') {
                            str += '\n';
                            i += 2;
                        }
                        str += indent;
                        // space after newline needs to be escaped to not be folded
                        if (json[i + 2] === ' ')
                            str += '\\';
                        i += 1;
                        start = i + 1;
                    }
                    break;
                default:
                    i += 1;
            }
    }
    str = start ? str + json.slice(start) : json;
    return implicitKey
        ? str
        : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_QUOTED, getFoldOptions(ctx, false));
}
function singleQuotedString(value, ctx) {
    if (ctx.options.singleQuote === false ||
        (ctx.implicitKey && value.includes('\n')) ||
        /[ \t]\n|\n[ \t]/.test(value) // single quoted string can't have leading or trailing whitespace around newline
    )
        return doubleQuotedString(value, ctx);
    const indent = ctx.indent || (containsDocumentMarker(value) ? '  ' : '');
    const res = "'" + value.replace(/'/g, "''").replace(/\n+/g, `$&\n${indent}`) + "'";
    return ctx.implicitKey
        ? res
        : foldFlowLines.foldFlowLines(res, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
}
function quotedString(value, ctx) {
    const { singleQuote } = ctx.options;
    let qs;
    if (singleQuote === false)
        qs = doubleQuotedString;
    else {
        const hasDouble = value.includes('"');
        const hasSingle = value.includes("'");
        if (hasDouble && !hasSingle)
            qs = singleQuotedString;
        else if (hasSingle && !hasDouble)
            qs = doubleQuotedString;
        else
            qs = singleQuote ? singleQuotedString : doubleQuotedString;
    }
    return qs(value, ctx);
}
// The negative lookbehind avoids a polynomial search,
// but isn't supported yet on Safari: https://caniuse.com/js-regexp-lookbehind
let blockEndNewlines;
try {
    blockEndNewlines = new RegExp('(^|(?<!\n))\n+(?!\n|$)', 'g');
}
catch {
    blockEndNewlines = /\n+(?!\n|$)/g;
}
function blockString({ comment, type, value }, ctx, onComment, onChompKeep) {
    const { blockQuote, commentString, lineWidth } = ctx.options;
    // 1. Block can't end in whitespace unless the last line is non-empty.
    // 2. Strings consisting of only whitespace are best rendered explicitly.
    if (!blockQuote || /\n[\t ]+$/.test(value)) {
        return quotedString(value, ctx);
    }
    const indent = ctx.indent ||
        (ctx.forceBlockIndent || containsDocumentMarker(value) ? '  ' : '');
    const literal = blockQuote === 'literal'
        ? true
        : blockQuote === 'folded' || type === Scalar.Scalar.BLOCK_FOLDED
            ? false
            : type === Scalar.Scalar.BLOCK_LITERAL
                ? true
                : !lineLengthOverLimit(value, lineWidth, indent.length);
    if (!value)
        return literal ? '|\n' : '>\n';
    // determine chomping from whitespace at value end
    let chomp;
    let endStart;
    for (endStart = value.length; endStart > 0; --endStart) {
        const ch = value[endStart - 1];
        if (ch !== '\n' && ch !== '\t' && ch !== ' ')
            break;
    }
    let end = value.substring(endStart);
    const endNlPos = end.indexOf('\n');
    if (endNlPos === -1) {
        chomp = '-'; // strip
    }
    else if (value === end || endNlPos !== end.length - 1) {
        chomp = '+'; // keep
        if (onChompKeep)
            onChompKeep();
    }
    else {
        chomp = ''; // clip
    }
    if (end) {
        value = value.slice(0, -end.length);
        if (end[end.length - 1] === '\n')
            end = end.slice(0, -1);
        end = end.replace(blockEndNewlines, `$&${indent}`);
    }
    // determine indent indicator from whitespace at value start
    let startWithSpace = false;
    let startEnd;
    let startNlPos = -1;
    for (startEnd = 0; startEnd < value.length; ++startEnd) {
        const ch = value[startEnd];
        if (ch === ' ')
            startWithSpace = true;
        else if (ch === '\n')
            startNlPos = startEnd;
        else
            break;
    }
    let start = value.substring(0, startNlPos < startEnd ? startNlPos + 1 : startEnd);
    if (start) {
        value = value.substring(start.length);
        start = start.replace(/\n+/g, `$&${indent}`);
    }
    const indentSize = indent ? '2' : '1'; // root is at -1
    // Leading | or > is added later
    let header = (startWithSpace ? indentSize : '') + chomp;
    if (comment) {
        header += ' ' + commentString(comment.replace(/ ?[\r\n]+/g, ' '));
        if (onComment)
            onComment();
    }
    if (!literal) {
        const foldedValue = value
            .replace(/\n+/g, '\n$&')
            .replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g, '$1$2') // more-indented lines aren't folded
            //                ^ more-ind. ^ empty     ^ capture next empty lines only at end of indent
            .replace(/\n+/g, `$&${indent}`);
        let literalFallback = false;
        const foldOptions = getFoldOptions(ctx, true);
        if (blockQuote !== 'folded' && type !== Scalar.Scalar.BLOCK_FOLDED) {
            foldOptions.onOverflow = () => {
                literalFallback = true;
            };
        }
        const body = foldFlowLines.foldFlowLines(`${start}${foldedValue}${end}`, indent, foldFlowLines.FOLD_BLOCK, foldOptions);
        if (!literalFallback)
            return `>${header}\n${indent}${body}`;
    }
    value = value.replace(/\n+/g, `$&${indent}`);
    return `|${header}\n${indent}${start}${value}${end}`;
}
function plainString(item, ctx, onComment, onChompKeep) {
    const { type, value } = item;
    const { actualString, implicitKey, indent, indentStep, inFlow } = ctx;
    if ((implicitKey && value.includes('\n')) ||
        (inFlow && /[[\]{},]/.test(value))) {
        return quotedString(value, ctx);
    }
    if (/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(value)) {
        // not allowed:
        // - '-' or '?'
        // - start with an indicator character (except [?:-]) or /[?-] /
        // - '\n ', ': ' or ' \n' anywhere
        // - '#' not preceded by a non-space char
        // - end with ' ' or ':'
        return implicitKey || inFlow || !value.includes('\n')
            ? quotedString(value, ctx)
            : blockString(item, ctx, onComment, onChompKeep);
    }
    if (!implicitKey &&
        !inFlow &&
        type !== Scalar.Scalar.PLAIN &&
        value.includes('\n')) {
        // Where allowed & type not set explicitly, prefer block style for multiline strings
        return blockString(item, ctx, onComment, onChompKeep);
    }
    if (containsDocumentMarker(value)) {
        if (indent === '') {
            ctx.forceBlockIndent = true;
            return blockString(item, ctx, onComment, onChompKeep);
        }
        else if (implicitKey && indent === indentStep) {
            return quotedString(value, ctx);
        }
    }
    const str = value.replace(/\n+/g, `$&\n${indent}`);
    // Verify that output will be parsed as a string, as e.g. plain numbers and
    // booleans get parsed with those types in v1.2 (e.g. '42', 'true' & '0.9e-3'),
    // and others in v1.1.
    if (actualString) {
        const test = (tag) => tag.default && tag.tag !== 'tag:yaml.org,2002:str' && tag.test?.test(str);
        const { compat, tags } = ctx.doc.schema;
        if (tags.some(test) || compat?.some(test))
            return quotedString(value, ctx);
    }
    return implicitKey
        ? str
        : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
}
function stringifyString(item, ctx, onComment, onChompKeep) {
    const { implicitKey, inFlow } = ctx;
    const ss = typeof item.value === 'string'
        ? item
        : Object.assign({}, item, { value: String(item.value) });
    let { type } = item;
    if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
        // force double quotes on control characters & unpaired surrogates
        if (/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(ss.value))
            type = Scalar.Scalar.QUOTE_DOUBLE;
    }
    const _stringify = (_type) => {
        switch (_type) {
            case Scalar.Scalar.BLOCK_FOLDED:
            case Scalar.Scalar.BLOCK_LITERAL:
                return implicitKey || inFlow
                    ? quotedString(ss.value, ctx) // blocks are not valid inside flow containers
                    : blockString(ss, ctx, onComment, onChompKeep);
            case Scalar.Scalar.QUOTE_DOUBLE:
                return doubleQuotedString(ss.value, ctx);
            case Scalar.Scalar.QUOTE_SINGLE:
                return singleQuotedString(ss.value, ctx);
            case Scalar.Scalar.PLAIN:
                return plainString(ss, ctx, onComment, onChompKeep);
            default:
                return null;
        }
    };
    let res = _stringify(type);
    if (res === null) {
        const { defaultKeyType, defaultStringType } = ctx.options;
        const t = (implicitKey && defaultKeyType) || defaultStringType;
        res = _stringify(t);
        if (res === null)
            throw new Error(`Unsupported default string type ${t}`);
    }
    return res;
}

exports.stringifyString = stringifyString;


/***/ }),

/***/ 204:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);

const BREAK = Symbol('break visit');
const SKIP = Symbol('skip children');
const REMOVE = Symbol('remove node');
/**
 * Apply a visitor to an AST node or document.
 *
 * Walks through the tree (depth-first) starting from `node`, calling a
 * `visitor` function with three arguments:
 *   - `key`: For sequence values and map `Pair`, the node's index in the
 *     collection. Within a `Pair`, `'key'` or `'value'`, correspondingly.
 *     `null` for the root node.
 *   - `node`: The current node.
 *   - `path`: The ancestry of the current node.
 *
 * The return value of the visitor may be used to control the traversal:
 *   - `undefined` (default): Do nothing and continue
 *   - `visit.SKIP`: Do not visit the children of this node, continue with next
 *     sibling
 *   - `visit.BREAK`: Terminate traversal completely
 *   - `visit.REMOVE`: Remove the current node, then continue with the next one
 *   - `Node`: Replace the current node, then continue by visiting it
 *   - `number`: While iterating the items of a sequence or map, set the index
 *     of the next step. This is useful especially if the index of the current
 *     node has changed.
 *
 * If `visitor` is a single function, it will be called with all values
 * encountered in the tree, including e.g. `null` values. Alternatively,
 * separate visitor functions may be defined for each `Map`, `Pair`, `Seq`,
 * `Alias` and `Scalar` node. To define the same visitor function for more than
 * one node type, use the `Collection` (map and seq), `Value` (map, seq & scalar)
 * and `Node` (alias, map, seq & scalar) targets. Of all these, only the most
 * specific defined one will be used for each node.
 */
function visit(node, visitor) {
    const visitor_ = initVisitor(visitor);
    if (identity.isDocument(node)) {
        const cd = visit_(null, node.contents, visitor_, Object.freeze([node]));
        if (cd === REMOVE)
            node.contents = null;
    }
    else
        visit_(null, node, visitor_, Object.freeze([]));
}
// Without the `as symbol` casts, TS declares these in the `visit`
// namespace using `var`, but then complains about that because
// `unique symbol` must be `const`.
/** Terminate visit traversal completely */
visit.BREAK = BREAK;
/** Do not visit the children of the current node */
visit.SKIP = SKIP;
/** Remove the current node */
visit.REMOVE = REMOVE;
function visit_(key, node, visitor, path) {
    const ctrl = callVisitor(key, node, visitor, path);
    if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
        replaceNode(key, path, ctrl);
        return visit_(key, ctrl, visitor, path);
    }
    if (typeof ctrl !== 'symbol') {
        if (identity.isCollection(node)) {
            path = Object.freeze(path.concat(node));
            for (let i = 0; i < node.items.length; ++i) {
                const ci = visit_(i, node.items[i], visitor, path);
                if (typeof ci === 'number')
                    i = ci - 1;
                else if (ci === BREAK)
                    return BREAK;
                else if (ci === REMOVE) {
                    node.items.splice(i, 1);
                    i -= 1;
                }
            }
        }
        else if (identity.isPair(node)) {
            path = Object.freeze(path.concat(node));
            const ck = visit_('key', node.key, visitor, path);
            if (ck === BREAK)
                return BREAK;
            else if (ck === REMOVE)
                node.key = null;
            const cv = visit_('value', node.value, visitor, path);
            if (cv === BREAK)
                return BREAK;
            else if (cv === REMOVE)
                node.value = null;
        }
    }
    return ctrl;
}
/**
 * Apply an async visitor to an AST node or document.
 *
 * Walks through the tree (depth-first) starting from `node`, calling a
 * `visitor` function with three arguments:
 *   - `key`: For sequence values and map `Pair`, the node's index in the
 *     collection. Within a `Pair`, `'key'` or `'value'`, correspondingly.
 *     `null` for the root node.
 *   - `node`: The current node.
 *   - `path`: The ancestry of the current node.
 *
 * The return value of the visitor may be used to control the traversal:
 *   - `Promise`: Must resolve to one of the following values
 *   - `undefined` (default): Do nothing and continue
 *   - `visit.SKIP`: Do not visit the children of this node, continue with next
 *     sibling
 *   - `visit.BREAK`: Terminate traversal completely
 *   - `visit.REMOVE`: Remove the current node, then continue with the next one
 *   - `Node`: Replace the current node, then continue by visiting it
 *   - `number`: While iterating the items of a sequence or map, set the index
 *     of the next step. This is useful especially if the index of the current
 *     node has changed.
 *
 * If `visitor` is a single function, it will be called with all values
 * encountered in the tree, including e.g. `null` values. Alternatively,
 * separate visitor functions may be defined for each `Map`, `Pair`, `Seq`,
 * `Alias` and `Scalar` node. To define the same visitor function for more than
 * one node type, use the `Collection` (map and seq), `Value` (map, seq & scalar)
 * and `Node` (alias, map, seq & scalar) targets. Of all these, only the most
 * specific defined one will be used for each node.
 */
async function visitAsync(node, visitor) {
    const visitor_ = initVisitor(visitor);
    if (identity.isDocument(node)) {
        const cd = await visitAsync_(null, node.contents, visitor_, Object.freeze([node]));
        if (cd === REMOVE)
            node.contents = null;
    }
    else
        await visitAsync_(null, node, visitor_, Object.freeze([]));
}
// Without the `as symbol` casts, TS declares these in the `visit`
// namespace using `var`, but then complains about that because
// `unique symbol` must be `const`.
/** Terminate visit traversal completely */
visitAsync.BREAK = BREAK;
/** Do not visit the children of the current node */
visitAsync.SKIP = SKIP;
/** Remove the current node */
visitAsync.REMOVE = REMOVE;
async function visitAsync_(key, node, visitor, path) {
    const ctrl = await callVisitor(key, node, visitor, path);
    if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
        replaceNode(key, path, ctrl);
        return visitAsync_(key, ctrl, visitor, path);
    }
    if (typeof ctrl !== 'symbol') {
        if (identity.isCollection(node)) {
            path = Object.freeze(path.concat(node));
            for (let i = 0; i < node.items.length; ++i) {
                const ci = await visitAsync_(i, node.items[i], visitor, path);
                if (typeof ci === 'number')
                    i = ci - 1;
                else if (ci === BREAK)
                    return BREAK;
                else if (ci === REMOVE) {
                    node.items.splice(i, 1);
                    i -= 1;
                }
            }
        }
        else if (identity.isPair(node)) {
            path = Object.freeze(path.concat(node));
            const ck = await visitAsync_('key', node.key, visitor, path);
            if (ck === BREAK)
                return BREAK;
            else if (ck === REMOVE)
                node.key = null;
            const cv = await visitAsync_('value', node.value, visitor, path);
            if (cv === BREAK)
                return BREAK;
            else if (cv === REMOVE)
                node.value = null;
        }
    }
    return ctrl;
}
function initVisitor(visitor) {
    if (typeof visitor === 'object' &&
        (visitor.Collection || visitor.Node || visitor.Value)) {
        return Object.assign({
            Alias: visitor.Node,
            Map: visitor.Node,
            Scalar: visitor.Node,
            Seq: visitor.Node
        }, visitor.Value && {
            Map: visitor.Value,
            Scalar: visitor.Value,
            Seq: visitor.Value
        }, visitor.Collection && {
            Map: visitor.Collection,
            Seq: visitor.Collection
        }, visitor);
    }
    return visitor;
}
function callVisitor(key, node, visitor, path) {
    if (typeof visitor === 'function')
        return visitor(key, node, path);
    if (identity.isMap(node))
        return visitor.Map?.(key, node, path);
    if (identity.isSeq(node))
        return visitor.Seq?.(key, node, path);
    if (identity.isPair(node))
        return visitor.Pair?.(key, node, path);
    if (identity.isScalar(node))
        return visitor.Scalar?.(key, node, path);
    if (identity.isAlias(node))
        return visitor.Alias?.(key, node, path);
    return undefined;
}
function replaceNode(key, path, node) {
    const parent = path[path.length - 1];
    if (identity.isCollection(parent)) {
        parent.items[key] = node;
    }
    else if (identity.isPair(parent)) {
        if (key === 'key')
            parent.key = node;
        else
            parent.value = node;
    }
    else if (identity.isDocument(parent)) {
        parent.contents = node;
    }
    else {
        const pt = identity.isAlias(parent) ? 'alias' : 'scalar';
        throw new Error(`Cannot replace node with ${pt} parent`);
    }
}

exports.visit = visit;
exports.visitAsync = visitAsync;


/***/ }),

/***/ 710:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   AJ: () => (/* binding */ isScrubbedName),
/* harmony export */   AR: () => (/* binding */ scrubbedName),
/* harmony export */   jH: () => (/* binding */ directoriesAbove),
/* harmony export */   ub: () => (/* binding */ fileLimit),
/* harmony export */   ye: () => (/* binding */ overFileLimit),
/* harmony export */   z9: () => (/* binding */ pathProblem)
/* harmony export */ });
/* unused harmony export pathLimit */
/** The longest path that is looked up, in UTF-16 units; git hosts and file systems refuse longer ones. */
const pathLimit = 4096;
/** The most bytes of one file that are read as text. */
const fileLimit = 1024 * 1024;
/** Why a file over the limit is not read, naming the limit. */
function overFileLimit(bytes) {
    return `is ${bytes} bytes long, over the limit of ${fileLimit} bytes (1 MiB) for one file`;
}
/**
 * Why a path cannot be one of a tree, or undefined for a path that stays within it. The root is `''`.
 * The attacker writes paths into `uses:`; nothing but plain segments reaches a file system or an API.
 */
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
/** True for a name whose bytes were not UTF-8: what stands for them is not unique, so nothing can be said about the file. */
function isScrubbedName(name) {
    return name.includes('\uFFFD');
}
const scrubbedName = 'has a name that is not UTF-8, so it cannot be told from another; rename it';
/** Directories on the way to a path, outermost first, without the root: `a/b/c` -> `a`, `a/b`. */
function directoriesAbove(path) {
    const segments = path.split('/').slice(0, -1);
    return segments.map((_, index) => segments.slice(0, index + 1).join('/'));
}


/***/ }),

/***/ 3026:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ InterlockError)
/* harmony export */ });
/* unused harmony export errorCodes */
/** Every way in which Interlock itself refuses to go on; each belongs to one exit code of the command line. */
const errorCodes = {
    USAGE: 2,
    POLICY_INVALID: 2,
    POLICY_UNTRUSTED: 2,
    POLICY_UNREADABLE: 3,
    INPUT_INVALID: 2,
    INPUT_UNREADABLE: 2,
    OUTPUT_UNWRITABLE: 2,
    ENVIRONMENT_REFUSED: 2,
    PLATFORM: 3,
    DEADLINE: 3,
    INTERNAL: 4,
};
/** A refusal with a code to branch on and a message that says what to do. Never carries a secret. */
class InterlockError extends Error {
    name = 'InterlockError';
    code;
    place;
    constructor(code, message, details = {}) {
        super(message, details.cause === undefined ? undefined : { cause: details.cause });
        this.code = code;
        this.place = details.place;
    }
    get exitCode() {
        return errorCodes[this.code];
    }
}


/***/ }),

/***/ 5068:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   gO: () => (/* binding */ severities),
/* harmony export */   qs: () => (/* binding */ severityRank)
/* harmony export */ });
/* unused harmony exports confidences, notApplicable */
const severities = ['info', 'low', 'medium', 'high', 'critical'];
/** How sure the rule is that what it found is what it says. */
const confidences = (/* unused pure expression or super */ null && (['low', 'medium', 'high']));
function severityRank(severity) {
    return severities.indexOf(severity);
}
function notApplicable(reason) {
    return { kind: 'not-applicable', reason };
}


/***/ }),

/***/ 674:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  fg: () => (/* binding */ isGlob),
  kt: () => (/* binding */ matchesGlob),
  An: () => (/* binding */ patternLimit),
  $l: () => (/* binding */ textLimit)
});

;// CONCATENATED MODULE: ./node_modules/balanced-match/dist/esm/index.js
const balanced = (a, b, str) => {
    const ma = a instanceof RegExp ? maybeMatch(a, str) : a;
    const mb = b instanceof RegExp ? maybeMatch(b, str) : b;
    const r = ma !== null && mb != null && range(ma, mb, str);
    return (r && {
        start: r[0],
        end: r[1],
        pre: str.slice(0, r[0]),
        body: str.slice(r[0] + ma.length, r[1]),
        post: str.slice(r[1] + mb.length),
    });
};
const maybeMatch = (reg, str) => {
    const m = str.match(reg);
    return m ? m[0] : null;
};
const range = (a, b, str) => {
    let begs, beg, left, right = undefined, result;
    let ai = str.indexOf(a);
    let bi = str.indexOf(b, ai + 1);
    let i = ai;
    if (ai >= 0 && bi > 0) {
        if (a === b) {
            return [ai, bi];
        }
        begs = [];
        left = str.length;
        while (i >= 0 && !result) {
            if (i === ai) {
                begs.push(i);
                ai = str.indexOf(a, i + 1);
            }
            else if (begs.length === 1) {
                const r = begs.pop();
                if (r !== undefined)
                    result = [r, bi];
            }
            else {
                beg = begs.pop();
                if (beg !== undefined && beg < left) {
                    left = beg;
                    right = bi;
                }
                bi = str.indexOf(b, i + 1);
            }
            i = ai < bi && ai >= 0 ? ai : bi;
        }
        if (begs.length && right !== undefined) {
            result = [left, right];
        }
    }
    return result;
};
//# sourceMappingURL=index.js.map
;// CONCATENATED MODULE: ./node_modules/brace-expansion/dist/esm/index.js

const escSlash = '\0SLASH' + Math.random().toFixed(16) + '\0';
const escOpen = '\0OPEN' + Math.random().toFixed(16) + '\0';
const escClose = '\0CLOSE' + Math.random().toFixed(16) + '\0';
const escComma = '\0COMMA' + Math.random().toFixed(16) + '\0';
const escPeriod = '\0PERIOD' + Math.random().toFixed(16) + '\0';
const escSlashPattern = new RegExp(escSlash, 'g');
const escOpenPattern = new RegExp(escOpen, 'g');
const escClosePattern = new RegExp(escClose, 'g');
const escCommaPattern = new RegExp(escComma, 'g');
const escPeriodPattern = new RegExp(escPeriod, 'g');
const slashPattern = /\\\\/g;
const openPattern = /\\{/g;
const closePattern = /\\}/g;
const commaPattern = /\\,/g;
const periodPattern = /\\\./g;
const EXPANSION_MAX = 100_000;
// `EXPANSION_MAX` caps the *number* of expansions, but not their length. An
// input like `'{a,b}'.repeat(1500)` stays under that count - its output is
// truncated to 100k results - while making every result ~1500 characters
// long. The result set, and the intermediate arrays built while combining
// brace sets, then grow large enough to exhaust memory and crash the process
// (CVE-2026-14257). `EXPANSION_MAX_LENGTH` bounds the total number of
// characters the accumulator may hold at any point, so memory stays flat no
// matter how many brace groups are chained. The limit sits well above any
// realistic expansion (100k results hitting `EXPANSION_MAX` measure ~1M
// characters) so legitimate input is unaffected.
const EXPANSION_MAX_LENGTH = 4_000_000;
// `expand_` recurses once per level of brace *nesting* - both when expanding a
// set's comma members and when re-wrapping a set whose body is a single part.
// The CVE-2026-14257 fix made the *tail* iterative (recursion on `m.post`, one
// level per chained group), which left nesting depth unbounded: about 3,100
// levels of `{{{...a,b...}}}` - only ~6KB of input - exhausted the native stack
// and crashed the process. `EXPANSION_MAX_DEPTH` bounds how deep the parser
// will follow nesting. It sits far above any realistic pattern and well below
// the depth at which the stack runs out.
const EXPANSION_MAX_DEPTH = 1_000;
// Bash keeps a quirk where a brace group followed by a comma set still expands
// (`{a},b}`). The parser implements it by rewriting the string and restarting
// the scan, absorbing one `}` per pass. `n` trailing braces therefore cost `n`
// full passes over a string that itself grows by one `escClose` sentinel each
// time - quadratic in `n`, with a ~26x constant from the sentinel's length.
// 128KB of `'{a}' + '}'.repeat(n) + ',z}'` blocked the event loop for 27
// seconds to produce two results. `EXPANSION_MAX_REWRITES` bounds how many
// times the scan may restart. Real `{a},b}` input needs a handful.
const EXPANSION_MAX_REWRITES = 1_000;
// `EXPANSION_MAX_STEPS` bounds the work one `expand` call does, which `max`,
// `maxLength` and `maxDepth` don't: nested sets are rescanned at every level
// and chained groups each rebuild up to `max` results, so 2KB of input could
// block the event loop for over 30 seconds. Each character scanned, result
// built and sequence value generated is a step, and each `expand_` call costs
// `CALL_STEPS` more. Past the budget, the set being expanded and everything
// after it stay literal. A glob needs a few hundred steps, and nesting all the
// way to `EXPANSION_MAX_DEPTH` about 4M.
const EXPANSION_MAX_STEPS = 20_000_000;
// What one `expand_` call costs on top of what it scans and builds. Setting
// one up takes about as long as scanning 16 characters, and a set whose
// results are wrapped to be expanded again makes one call per result, each
// scanning and building next to nothing: 64KB of
// `('{{' + ','.repeat(316) + '}{' + ','.repeat(316) + '}}').repeat(n)` made
// 4M such calls, which spent the budget three times as slowly as anything
// else.
const CALL_STEPS = 16;
function numeric(str) {
    return !isNaN(str) ? parseInt(str, 10) : str.charCodeAt(0);
}
function escapeBraces(str) {
    return str
        .replace(slashPattern, escSlash)
        .replace(openPattern, escOpen)
        .replace(closePattern, escClose)
        .replace(commaPattern, escComma)
        .replace(periodPattern, escPeriod);
}
function unescapeBraces(str) {
    return str
        .replace(escSlashPattern, '\\')
        .replace(escOpenPattern, '{')
        .replace(escClosePattern, '}')
        .replace(escCommaPattern, ',')
        .replace(escPeriodPattern, '.');
}
// Like `target.push(...items)` but doesn't overflow the stack
function pushAll(target, items) {
    for (let i = 0; i < items.length; i++) {
        target.push(items[i]);
    }
}
// `balanced`, run on `masked` (see `maskUnmatchedOpens`), sliced from `str`
// and charged for the characters it walks: up to the group's `}`, or the
// whole string when there is no match or unmatched `{` come first, which
// `unmatched` then flags for masking. Once a call overdraws the budget, it
// and every later one return undefined, so the rest stays literal.
function balancedWithBudget(str, masked, budget) {
    if (budget.remaining < 0) {
        return undefined;
    }
    const r = range('{', '}', masked);
    const unmatched = r !== undefined && masked.indexOf('{') < r[0];
    budget.remaining -= r && !unmatched ? r[1] + 1 : str.length;
    if (!r || budget.remaining < 0) {
        return undefined;
    }
    return {
        end: r[1],
        pre: str.slice(0, r[0]),
        body: str.slice(r[0] + 1, r[1]),
        post: str.slice(r[1] + 1),
        unmatched,
    };
}
// `masked` with every `{` that has no matching `}` swapped for a `\0`, which
// keeps the length, so a scan of it still lines up with the string it was
// made from. Such a `{` is literal either way, but `balanced` only learns that
// one is unmatched by reading to the end of the string, so with one at the
// head of every group (`'{a,{b,c}'.repeat(n)`) each scan read the rest of the
// input. That was quadratic, and once the step budget charged for it, it ran
// out partway through and left the rest literal. A scan of the masked copy
// stops at the group's `}`. It is one pass, charged as such.
function maskUnmatchedOpens(masked, budget) {
    budget.remaining -= masked.length;
    const open = [];
    for (let i = 0; i < masked.length; i++) {
        const c = masked.charCodeAt(i);
        if (c === 0x7b) {
            open.push(i);
        }
        else if (c === 0x7d && open.length) {
            open.pop();
        }
    }
    let out = '';
    let last = 0;
    for (let i = 0; i < open.length; i++) {
        const at = open[i];
        out += masked.slice(last, at) + '\0';
        last = at + 1;
    }
    return out + masked.slice(last);
}
// Whether `str` has a `,` not followed by another `,`, with a `}` after it on
// the same line - what `/,(?!,).*\}/.test(str)` asks, answered in one pass from
// the end. The regex tries every `,` and backtracks through the rest of its
// line from each, which is quadratic, and the `{a},b}` rewrite asks again on
// every pass. Like a scan, it is charged for the whole string and refused if
// that overdraws the budget.
function commaSetFollows(str, budget) {
    budget.remaining -= str.length;
    if (budget.remaining < 0) {
        return false;
    }
    // Whether a `}` follows the current position before the line ends
    let close = false;
    for (let i = str.length - 1; i >= 0; i--) {
        const c = str.charCodeAt(i);
        if (c === 0x7d) {
            close = true;
        }
        else if (c === 0x0a || c === 0x0d || c === 0x2028 || c === 0x2029) {
            // A line terminator, which `.` does not match
            close = false;
        }
        else if (c === 0x2c && close && str.charCodeAt(i + 1) !== 0x2c) {
            return true;
        }
    }
    return false;
}
/**
 * Basically just str.split(","), but handling cases
 * where we have nested braced sections, which should be
 * treated as individual members, like {a,{b,c},d}
 *
 * Returns `undefined` if the step budget runs out before the whole set is
 * split, since splitting what is left on every comma would tear apart the
 * nested sets it still holds.
 */
function parseCommaParts(str, budget) {
    const parts = [];
    // Walk the brace groups iteratively. Recursing on `post` once per group let a
    // chain of them exhaust the stack - the parsing-side counterpart to
    // the `expand_` overflow fixed for CVE-2026-14257, and not something `max` or
    // `maxLength` can bound, since it happens before expansion.
    //
    // The part the next chunk continues
    let carry = '';
    for (;;) {
        // A set's body holds no unmatched `{`, so there is nothing to mask.
        const m = balancedWithBudget(str, str, budget);
        if (budget.remaining < 0) {
            return undefined;
        }
        if (!m) {
            const tail = str.split(',');
            tail[0] = carry + tail[0];
            pushAll(parts, tail);
            return parts;
        }
        const { pre, body, post } = m;
        const p = pre.split(',');
        p[0] = carry + p[0];
        p[p.length - 1] += '{' + body + '}';
        if (!post.length) {
            pushAll(parts, p);
            return parts;
        }
        carry = p.pop();
        pushAll(parts, p);
        str = post;
    }
}
// An option that is left out, or that is NaN, gets its default. Every
// comparison against NaN is false, so a NaN bound would never be reached:
// `{ maxSteps: NaN }` let 15KB of input block the event loop for 16 seconds,
// and `{ maxDepth: NaN }` overflowed the stack again (CVE-2026-102278). Pass
// `Infinity` to lift a bound.
function bound(value, fallback) {
    return value === undefined || isNaN(value) ? fallback : value;
}
function expand(str, options = {}) {
    if (!str) {
        return [];
    }
    const max = bound(options.max, EXPANSION_MAX);
    const maxLength = bound(options.maxLength, EXPANSION_MAX_LENGTH);
    const maxDepth = bound(options.maxDepth, EXPANSION_MAX_DEPTH);
    const maxRewrites = bound(options.maxRewrites, EXPANSION_MAX_REWRITES);
    const maxSteps = bound(options.maxSteps, EXPANSION_MAX_STEPS);
    // I don't know why Bash 4.3 does this, but it does.
    // Anything starting with {} will have the first two bytes preserved
    // but *only* at the top level, so {},a}b will not expand to anything,
    // but a{},b}c will be expanded to [a}c,abc].
    // One could argue that this is a bug in Bash, but since the goal of
    // this module is to match Bash's rules, we escape a leading {}
    if (str.slice(0, 2) === '{}') {
        str = '\\{\\}' + str.slice(2);
    }
    return expand_(escapeBraces(str), max, maxLength, maxDepth, 0, maxRewrites, { remaining: maxSteps }, true).map(unescapeBraces);
}
function embrace(str) {
    return '{' + str + '}';
}
function isPadded(el) {
    return /^-?0\d/.test(el);
}
function lte(i, y) {
    return i <= y;
}
function gte(i, y) {
    return i >= y;
}
// Build `{ acc[a] + pre + values[v] }` for every combination, capping the
// number of results at `max` and the total number of characters at `maxLength`.
// This is the one place output grows, so bounding it here keeps the single
// accumulator - and therefore memory - flat regardless of how many brace groups
// are combined (CVE-2026-14257). Each result built is a step, since `max` and
// `maxLength` bound one combination, not how many brace groups are combined.
function combine(acc, pre, values, max, maxLength, dropEmpties, budget) {
    const out = [];
    let length = 0;
    // Bash drops empty results at the top level, and they don't count against
    // `max`, so `max` bounds the number of *kept* results. Only an empty
    // `acc[a] + pre` can make one, so for those the empty values are skipped
    // without being visited. Visiting them one at a time let a set of empties
    // cost `acc.length * values.length` while keeping nothing.
    let nonEmpty;
    outer: for (let a = 0; a < acc.length; a++) {
        const prefix = acc[a] + pre;
        let vs = values;
        if (dropEmpties && !prefix) {
            if (!nonEmpty)
                nonEmpty = values.filter(v => v);
            vs = nonEmpty;
        }
        for (let v = 0; v < vs.length; v++) {
            if (out.length >= max)
                break outer;
            const expansion = prefix + vs[v];
            if (length + expansion.length > maxLength)
                break outer;
            out.push(expansion);
            length += expansion.length;
        }
    }
    budget.remaining -= out.length;
    return out;
}
// The expansion values of a single numeric (`1..5`) or alphabetic (`a..e..2`)
// sequence body, or `undefined` if the step budget runs out generating them.
function expandSequence(body, isAlphaSequence, max, maxLength, budget) {
    const n = body.split(/\.\./);
    const N = [];
    // A sequence body always splits into two or three parts, but the compiler
    // can't know that.
    /* c8 ignore start */
    if (n[0] === undefined || n[1] === undefined) {
        return N;
    }
    /* c8 ignore stop */
    const x = numeric(n[0]);
    const y = numeric(n[1]);
    const width = Math.max(n[0].length, n[1].length);
    let incr = n.length === 3 && n[2] !== undefined ?
        Math.max(Math.abs(numeric(n[2])), 1)
        : 1;
    let test = lte;
    const reverse = y < x;
    if (reverse) {
        incr *= -1;
        test = gte;
    }
    const pad = n.some(isPadded);
    // A padded value is built a character at a time to `width`, which the input
    // sets, so it costs one step per character: 64KB of
    // `('{' + '0'.repeat(100) + '..99999}').repeat(n)` took 7 seconds charged
    // one step per value.
    const cost = pad ? width : 1;
    let length = 0;
    for (let i = x; test(i, y) && N.length < max; i += incr) {
        // Each value is a step. `max` and `maxLength` bound one sequence, but a
        // chain of them still generated up to `max` values each, however few
        // combining could keep.
        budget.remaining -= cost;
        if (budget.remaining < 0) {
            return undefined;
        }
        let c;
        if (isAlphaSequence) {
            c = String.fromCharCode(i);
            if (c === '\\') {
                c = '';
            }
        }
        else {
            c = String(i);
            if (pad) {
                const need = width - c.length;
                if (need > 0) {
                    const z = new Array(need + 1).join('0');
                    if (i < 0) {
                        c = '-' + z + c.slice(1);
                    }
                    else {
                        c = z + c;
                    }
                }
            }
        }
        if (length + c.length > maxLength)
            break;
        N.push(c);
        length += c.length;
    }
    return N;
}
function expand_(str, max, maxLength, maxDepth, depth, maxRewrites, budget, isTop) {
    // An overdraft here makes the first scan refuse, so `str` stays literal.
    budget.remaining -= CALL_STEPS;
    // Too deeply nested to keep following: treat the rest as literal, the same
    // way a group that cannot expand is already handled. Truncating rather than
    // throwing keeps `expand` total, matching `max` and `maxLength`.
    if (depth > maxDepth) {
        return [str];
    }
    // Consume the string's top-level brace groups left to right, threading a
    // running set of combined prefixes (`acc`). Expanding the tail iteratively -
    // rather than recursing on `m.post` once per group - keeps the native stack
    // depth constant, so deeply chained input (`'{a,b}'.repeat(3000)`) can no
    // longer overflow the stack, and leaves a single accumulator whose size
    // `maxLength` bounds directly (CVE-2026-14257).
    let acc = [''];
    // Bash drops empty results, but only when the *first* top-level group is a
    // comma set - a sequence like `{a..\}` may legitimately yield ''. The drop
    // is on the final strings, so it is applied to whichever `combine` produces
    // them (the one with no brace set left in the tail).
    // How many times the `{a},b}` rewrite below has restarted the scan. Each pass
    // re-reads the whole string, so leaving this unbounded is quadratic.
    let rewrites = 0;
    let dropEmpties = false;
    let firstGroup = true;
    // `str` with its unmatched `{` masked, once a scan has run into them
    let masked = str;
    for (;;) {
        const m = balancedWithBudget(str, masked, budget);
        // No brace set left, or no step budget left to look for one: the rest of
        // the string is literal.
        if (!m) {
            return combine(acc, str, [''], max, maxLength, dropEmpties, budget);
        }
        if (m.unmatched) {
            masked = maskUnmatchedOpens(masked, budget);
        }
        // no need to expand pre, since it is guaranteed to be free of brace-sets
        const pre = m.pre;
        // This set and the rest of the string, literal: for a set that cannot
        // expand, and for one the step budget runs out on. Once it is overdrawn,
        // every set still being expanded, at every level, stays literal like this -
        // otherwise each level above would go on combining, and wrapping and
        // expanding again, results the budget was too small for.
        const literal = () => combine(acc, pre + '{' + m.body + '}' + m.post, [''], max, maxLength, dropEmpties, budget);
        if (/\$$/.test(pre)) {
            acc = combine(acc, pre + '{' + m.body + '}', [''], max, maxLength, dropEmpties && !m.post.length, budget);
            firstGroup = false;
            if (!m.post.length)
                break;
            str = m.post;
            masked = masked.slice(m.end + 1);
            continue;
        }
        const isNumericSequence = /^-?\d+\.\.-?\d+(?:\.\.-?\d+)?$/.test(m.body);
        const isAlphaSequence = /^[a-zA-Z]\.\.[a-zA-Z](?:\.\.-?\d+)?$/.test(m.body);
        const isSequence = isNumericSequence || isAlphaSequence;
        const isOptions = m.body.indexOf(',') >= 0;
        if (!isSequence && !isOptions) {
            // {a},b}
            if (rewrites < maxRewrites && commaSetFollows(m.post, budget)) {
                rewrites++;
                str = m.pre + '{' + m.body + escClose + m.post;
                // Taking a `}` away never gives an unmatched `{` a partner, so what
                // is masked stays unmatched. The `{` it closed can be left without
                // one, and the next scan masks it.
                masked =
                    masked.slice(0, m.end) + escClose + masked.slice(m.end + 1);
                isTop = true;
                continue;
            }
            // Nothing here expands, so the whole remaining string is literal.
            return literal();
        }
        if (firstGroup) {
            dropEmpties = isTop && !isSequence;
            firstGroup = false;
        }
        let values;
        if (isSequence) {
            values = expandSequence(m.body, isAlphaSequence, max, maxLength, budget);
            if (!values) {
                return literal();
            }
        }
        else {
            let n = parseCommaParts(m.body, budget);
            // The step budget ran out partway through the set.
            if (!n) {
                return literal();
            }
            if (n.length === 1 && n[0] !== undefined) {
                // x{{a,b}}y ==> x{a}y x{b}y
                n = expand_(n[0], max, maxLength, maxDepth, depth + 1, maxRewrites, budget, false).map(embrace);
                // The step budget ran out expanding the set's only part.
                if (budget.remaining < 0) {
                    return literal();
                }
                //XXX is this necessary? Can't seem to hit it in tests.
                /* c8 ignore start */
                if (n.length === 1) {
                    const next = combine(acc, pre + n[0], [''], max, maxLength, dropEmpties && !m.post.length, budget);
                    if (budget.remaining < 0) {
                        return literal();
                    }
                    acc = next;
                    if (!m.post.length)
                        break;
                    str = m.post;
                    masked = masked.slice(m.end + 1);
                    continue;
                }
                /* c8 ignore stop */
            }
            // Values that `combine` is going to drop as empty produce no result, so
            // they must not count against `max` - otherwise `{a,,b}` with `max: 2`
            // would stop at `['a', '']` and yield one result instead of two. Skipping
            // them outright keeps `values` bounded while leaving `max` a bound on
            // *kept* results.
            let dropsEmpties = dropEmpties && !m.post.length && !pre;
            for (let d = 0; dropsEmpties && d < acc.length; d++) {
                if (acc[d]) {
                    dropsEmpties = false;
                }
            }
            values = [];
            let valuesLength = 0;
            outer: for (let j = 0; j < n.length; j++) {
                const expanded = expand_(n[j], max, maxLength, maxDepth, depth + 1, maxRewrites, budget, false);
                // The step budget ran out expanding a member.
                if (budget.remaining < 0) {
                    return literal();
                }
                for (let k = 0; k < expanded.length; k++) {
                    const v = expanded[k];
                    if (dropsEmpties && !v)
                        continue;
                    if (values.length >= max ||
                        valuesLength + v.length > maxLength) {
                        break outer;
                    }
                    values.push(v);
                    valuesLength += v.length;
                }
            }
        }
        const next = combine(acc, pre, values, max, maxLength, dropEmpties && !m.post.length, budget);
        // The step budget ran out combining the set's values in.
        if (budget.remaining < 0) {
            return literal();
        }
        acc = next;
        if (!m.post.length)
            break;
        str = m.post;
        masked = masked.slice(m.end + 1);
    }
    return acc;
}
//# sourceMappingURL=index.js.map
;// CONCATENATED MODULE: ./node_modules/@isaacs/nonrecursive-glob-match/dist/esm/numeric-range.js
// One digit, or a class of digits from a to b.
const digit = (a, b) => a === b ?
    { t: 'lit', ch: String(a) }
    : { t: 'class', re: new RegExp(`^[${a}-${b}]$`) };
const prefix = (d, alts) => alts.map(s => [digit(d, d), ...s]);
// The digit strings from a to b, which have the same length.
const fixed = (a, b) => {
    if (!a)
        return [[]];
    let lo = +a[0];
    let hi = +b[0];
    const ra = a.slice(1);
    const rb = b.slice(1);
    if (lo === hi)
        return prefix(lo, fixed(ra, rb));
    const zeros = '0'.repeat(ra.length);
    const nines = '9'.repeat(ra.length);
    const out = [];
    if (ra !== zeros)
        out.push(...prefix(lo++, fixed(ra, nines)));
    const last = rb === nines ? [] : prefix(hi--, fixed(zeros, rb));
    if (lo <= hi) {
        out.push([digit(lo, hi), ...Array.from(ra, () => digit(0, 9))]);
    }
    out.push(...last);
    return out;
};
// The numbers from a to b, where 0 <= a <= b. If width is set, each
// one has leading zeros to make it that many digits.
const nonneg = (a, b, width) => {
    if (width) {
        return fixed(String(a).padStart(width, '0'), String(b).padStart(width, '0'));
    }
    const out = [];
    for (let len = String(a).length; len <= String(b).length; len++) {
        const lo = Math.max(a, len === 1 ? 0 : 10 ** (len - 1));
        const hi = Math.min(b, 10 ** len - 1);
        out.push(...fixed(String(lo), String(hi)));
    }
    return out;
};
/**
 * The strings that the bash brace expansion `{lo..hi}` makes, as
 * the alternatives of an `@(...)` extglob. Each one is a sequence of
 * digits and digit classes, so there are only a few of them, even for
 * a large range.
 *
 * If either end has a leading zero, such as `{01..10}`, each number
 * has leading zeros to make it as long as the longer end, counting a
 * `-` sign. So `{-05..3}` makes `-05` to `-01`, then `000` to `003`.
 *
 * Returns undefined if either end is not a safe integer.
 */
const numericRange = (loStr, hiStr) => {
    let lo = Number(loStr);
    let hi = Number(hiStr);
    if (!Number.isSafeInteger(lo) || !Number.isSafeInteger(hi))
        return;
    if (lo > hi)
        [lo, hi] = [hi, lo];
    const padded = /^-?0\d/.test(loStr) || /^-?0\d/.test(hiStr);
    const width = padded ? Math.max(loStr.length, hiStr.length) : 0;
    const out = [];
    if (lo < 0) {
        const neg = nonneg(Math.max(-hi, 1), -lo, width && width - 1);
        out.push(...neg.map(s => [{ t: 'lit', ch: '-' }, ...s]));
    }
    if (hi >= 0)
        out.push(...nonneg(Math.max(lo, 0), hi, width));
    return out;
};
//# sourceMappingURL=numeric-range.js.map
;// CONCATENATED MODULE: ./node_modules/@isaacs/nonrecursive-glob-match/dist/esm/parse-class.js
// translate the various posix character classes into unicode properties
// this works across all unicode locales
// { <posix class>: [<translation>, negated]
const posixClasses = {
    '[:alnum:]': ['\\p{L}\\p{Nl}\\p{Nd}'],
    '[:alpha:]': ['\\p{L}\\p{Nl}'],
    '[:ascii:]': ['\\x' + '00-\\x' + '7f'],
    '[:blank:]': ['\\p{Zs}\\t'],
    '[:cntrl:]': ['\\p{Cc}'],
    '[:digit:]': ['\\p{Nd}'],
    '[:graph:]': ['\\p{Z}\\p{C}', true],
    '[:lower:]': ['\\p{Ll}'],
    '[:print:]': ['\\p{C}', true],
    '[:punct:]': ['\\p{P}\\p{S}'],
    '[:space:]': ['\\p{Z}\\t\\r\\n\\v\\f'],
    '[:upper:]': ['\\p{Lu}'],
    '[:word:]': ['\\p{L}\\p{Nl}\\p{Nd}\\p{Pc}'],
    '[:xdigit:]': ['A-Fa-f0-9'],
};
// only need to escape a few things inside of brace expressions
// escapes: [ \ ] -
const braceEscape = (s) => s.replace(/[[\]\\-]/g, '\\$&');
const noMatch = /$./;
// Takes a glob string at a posix brace expression. Returns a RegExp
// that tests one character, and the number of glob chars consumed.
// If the class is not closed, consumed is 0, and the `[` must be
// treated as a literal character.
// Out of order ranges are removed. If nothing is left, the RegExp
// is `/$./`, and the rest of the glob is consumed, so that the
// whole glob cannot match.
const parseClass = (glob, position, nocase = false, form) => {
    // normalize one class member, if it stays one code point
    const norm = (c) => {
        const n = form ? c.normalize(form) : c;
        return [...n].length === 1 ? n : c;
    };
    const pos = position;
    /* c8 ignore start */
    if (glob.charAt(pos) !== '[') {
        throw new Error('not in a brace expression');
    }
    /* c8 ignore stop */
    const ranges = [];
    const negs = [];
    let i = pos + 1;
    let sawStart = false;
    let escaping = false;
    let negate = false;
    let endPos = pos;
    let rangeStart = '';
    WHILE: while (i < glob.length) {
        const c = String.fromCodePoint(glob.codePointAt(i));
        if ((c === '!' || c === '^') && i === pos + 1) {
            negate = true;
            i++;
            continue;
        }
        if (c === ']' && sawStart && !escaping) {
            endPos = i + 1;
            break;
        }
        sawStart = true;
        if (c === '\\') {
            if (!escaping) {
                escaping = true;
                i++;
                continue;
            }
            // escaped \ char, fall through and treat like normal char
        }
        if (c === '[' && !escaping) {
            // either a posix class, a collation equivalent, or just a [
            for (const [cls, [unip, neg]] of Object.entries(posixClasses)) {
                if (glob.startsWith(cls, i)) {
                    // invalid, [a-[] is fine, but not [a-[:alpha]]
                    if (rangeStart) {
                        return [noMatch, glob.length - pos];
                    }
                    i += cls.length;
                    if (neg)
                        negs.push(unip);
                    else
                        ranges.push(unip);
                    continue WHILE;
                }
            }
        }
        // now it's just a normal character, effectively
        escaping = false;
        const n = norm(c);
        if (rangeStart) {
            // throw this range away if it's not valid, but others
            // can still match.
            if (n.codePointAt(0) > rangeStart.codePointAt(0)) {
                ranges.push(braceEscape(rangeStart) + '-' + braceEscape(n));
            }
            else if (n === rangeStart) {
                ranges.push(braceEscape(n));
            }
            rangeStart = '';
            i += c.length;
            continue;
        }
        // now might be the start of a range.
        // can be either c-d or c-] or c<more...>] or c] at this point
        if (glob.startsWith('-]', i + c.length)) {
            ranges.push(braceEscape(n + '-'));
            i += c.length + 1;
            continue;
        }
        if (glob.startsWith('-', i + c.length)) {
            rangeStart = n;
            i += c.length + 1;
            continue;
        }
        // not the start of a range, just a single character
        ranges.push(braceEscape(n));
        i += c.length;
    }
    if (endPos < i) {
        // didn't see the end of the class, not a valid class,
        // but might still be valid as a literal match.
        return [noMatch, 0];
    }
    // if we got no ranges and no negates, then we have a range that
    // cannot possibly match anything, and that poisons the whole glob
    if (!ranges.length && !negs.length) {
        return [noMatch, glob.length - pos];
    }
    const sranges = '[' + (negate ? '^' : '') + ranges.join('') + ']';
    const snegs = '[' + (negate ? '' : '^') + negs.join('') + ']';
    const comb = '^' +
        (ranges.length && negs.length ? '(' + sranges + '|' + snegs + ')'
            : ranges.length ? sranges
                : snegs);
    return [new RegExp(comb, nocase ? 'iu' : 'u'), endPos - pos];
};
//# sourceMappingURL=parse-class.js.map
;// CONCATENATED MODULE: ./node_modules/@isaacs/nonrecursive-glob-match/dist/esm/index.js


// the end of the pattern, or of a negated sub-pattern
const MATCH = { t: 'match', id: 0 };
const extTypes = '!?+*@';
const lit = (ch) => ({ t: 'lit', ch });
const reEscape = (s) => s.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
// a RegExp that only matches `s`, with unicode case folding
const newFoldRe = (s) => new RegExp(`^${reEscape(s)}$`, 'iu');
// foldRe for one literal char. The same chars are in most patterns,
// so keep them. A RegExp without the `g` or `y` flag has no state to
// share.
const foldCache = new Map();
const foldRe = (ch) => {
    let re = foldCache.get(ch);
    if (!re) {
        re = newFoldRe(ch);
        if (foldCache.size >= 1000)
            foldCache.clear();
        foldCache.set(ch, re);
    }
    return re;
};
const litMatch = (l, c) => {
    if (c === l.ch)
        return true;
    if (!l.re)
        return false;
    const code = c.charCodeAt(0);
    if (code >= 128)
        return l.re.test(c);
    const ascii = (l.ascii ??= new Uint8Array(128));
    ascii[code] ||= l.re.test(c) ? 1 : 2;
    return ascii[code] === 1;
};
const tokenize = (p, nocase, noext, form, mark) => {
    const toks = [];
    for (let i = 0; i < p.length;) {
        const c = String.fromCodePoint(p.codePointAt(i));
        if (mark) {
            // a \ before a range would only escape its first char
            const m = c === '\\' && p.startsWith(mark, i + 1) ? 1 : 0;
            if (m || c === mark) {
                const start = i + m + mark.length;
                const end = p.indexOf(mark, start);
                const r = /^(-?\d+)\.\.(-?\d+)$/.exec(p.slice(start, end));
                const alts = end !== -1 && r && numericRange(r[1], r[2]);
                if (alts) {
                    toks.push({ t: 'ext', type: '@', alts });
                    i = end + mark.length;
                    continue;
                }
            }
        }
        if (c === '\\') {
            // a trailing \ is a literal \
            const e = p.codePointAt(i + 1);
            const ch = e === undefined ? c : String.fromCodePoint(e);
            toks.push(lit(ch));
            i += 1 + ch.length;
            continue;
        }
        if (c === '[') {
            const [re, consumed] = parseClass(p, i, nocase, form);
            if (consumed) {
                toks.push({ t: 'class', re });
                i += consumed;
                continue;
            }
        }
        if (!noext && extTypes.includes(c) && p[i + 1] === '(') {
            toks.push({ t: 'open', type: c });
            i += 2;
            continue;
        }
        toks.push(!noext && c === '|' ? { t: 'bar' }
            : !noext && c === ')' ? { t: 'close' }
                : c === '*' ? { t: 'star' }
                    : c === '?' ? { t: 'any' }
                        : lit(c));
        i += c.length;
    }
    return toks;
};
// map each open token index to the index of its close token
const pair = (toks) => {
    const pairs = new Map();
    const stack = [];
    toks.forEach((tok, i) => {
        if (tok.t === 'open')
            stack.push(i);
        else if (tok.t === 'close' && stack.length)
            pairs.set(stack.pop(), i);
    });
    return pairs;
};
// build the alternatives between start and end. An open token that
// is not closed is never inside a closed extglob, so bar and close
// tokens are only literal at the top level.
const build = (toks, pairs, start, end, top) => {
    let seq = [];
    const alts = [seq];
    for (let i = start; i < end; i++) {
        const tok = toks[i];
        const close = pairs.get(i);
        if (tok.t === 'open' && close !== undefined) {
            const sub = build(toks, pairs, i + 1, close, false);
            seq.push({ t: 'ext', type: tok.type, alts: sub });
            i = close;
        }
        else if (tok.t === 'bar' && !top) {
            alts.push((seq = []));
        }
        else if (tok.t === 'open') {
            seq.push(lit(tok.type), lit('('));
        }
        else if (tok.t === 'bar') {
            seq.push(lit('|'));
        }
        else if (tok.t === 'close') {
            seq.push(lit(')'));
        }
        else {
            seq.push(tok);
        }
    }
    return alts;
};
// normalize each run of literal chars as one string, so that a char
// and the combining marks after it compose (or decompose) together.
// Syntax is already parsed, so a char that normalizes to a syntax
// char (such as full-width `＊` in NFKC) stays a literal.
const normalize = (items, form) => {
    const out = [];
    let run = '';
    const flush = () => {
        for (const ch of run.normalize(form))
            out.push(lit(ch));
        run = '';
    };
    for (const it of items) {
        if (it.t === 'lit') {
            run += it.ch;
            continue;
        }
        flush();
        out.push(it.t === 'ext' ?
            { ...it, alts: it.alts.map(a => normalize(a, form)) }
            : it);
    }
    flush();
    return out;
};
// the start node, and the number of node ids. Ids are dense, from 0
// for the match node.
const compile = (items, nocase) => {
    let id = 1;
    const split = (out) => ({ t: 'split', id: id++, out });
    const seq = (items, next) => items.reduceRight((next, it) => item(it, next), next);
    const item = (it, next) => {
        switch (it.t) {
            case 'lit':
                const re = nocase ? foldRe(it.ch) : undefined;
                return { t: 'lit', id: id++, ch: it.ch, re, next };
            case 'any':
            case 'star':
                return { t: it.t, id: id++, next };
            case 'class':
                return { t: 'class', id: id++, re: it.re, next };
        }
        const alts = (next) => it.alts.map(a => seq(a, next));
        switch (it.type) {
            case '@':
                return split(alts(next));
            case '?':
                return split([next, ...alts(next)]);
            case '!':
                return { t: 'neg', id: id++, sub: split(alts(MATCH)), next };
        }
        // * and +, loop back after each match
        const after = split([]);
        const entry = split(alts(after));
        after.out.push(next, entry);
        return it.type === '*' ? after : entry;
    };
    const start = seq(items, MATCH);
    return [start, id];
};
// one line per node, in the order that a walk from the start
// reaches them. Edges point to node ids. The nodes of a negated
// sub-pattern are indented under their negation.
const show = (start) => {
    const lines = [];
    const seen = new Set();
    const ref = (n) => (n.t === 'match' ? 'match' : String(n.id));
    const walk = (n, indent) => {
        if (n.t === 'match' || seen.has(n))
            return;
        seen.add(n);
        const line = (desc) => lines.push(`${indent}${n.id}: ${desc}`);
        switch (n.t) {
            case 'split':
                line(`split -> ${n.out.map(ref).join(', ')}`);
                for (const o of n.out)
                    walk(o, indent);
                return;
            case 'neg':
                line(`!(${ref(n.sub)}) -> ${ref(n.next)}`);
                walk(n.sub, indent + '  ');
                return walk(n.next, indent);
            case 'lit':
                line(`${JSON.stringify(n.ch)} -> ${ref(n.next)}`);
                break;
            case 'class':
                line(`${n.re} -> ${ref(n.next)}`);
                break;
            default:
                line(`${n.t === 'any' ? '?' : '*'} -> ${ref(n.next)}`);
        }
        walk(n.next, indent);
    };
    walk(start, '');
    return [`start -> ${ref(start)}`, ...lines].join('\n');
};
// The threads at one position in the string. Each node thread is
// only kept once, and runs with the same state are only kept once,
// so that identical threads merge. The match node is not in
// `threads`, because it can not step. It sets `match` instead.
class State {
    // set by the Sim, to mark the nodes that this state has
    gen;
    threads = [];
    match = false;
    runs = [];
    // the sorted ids of the threads, with 0 for a match, once the
    // state is done
    ids = [];
    constructor(gen) {
        this.gen = gen;
    }
    // no threads, so nothing more can match
    get dead() {
        return !this.threads.length && !this.match && !this.runs.length;
    }
}
// true if the two states hold the same threads
const sameState = (a, b) => {
    if (a.ids.length !== b.ids.length)
        return false;
    if (a.runs.length !== b.runs.length)
        return false;
    if (a.ids.some((id, i) => id !== b.ids[i]))
        return false;
    return a.runs.every(r => b.runs.some(o => o.neg === r.neg && sameState(o.state, r.state)));
};
const marks = (size) => ({
    has: new Float64Array(size),
    seen: new Float64Array(size),
    gen: 0,
});
class Sim {
    // `.` and `..` only match literal dots, even with `dot:true`
    dots;
    // the string starts with `.`, and `dot:true` is not set
    dotStart;
    #marks;
    constructor(dots, dotStart, marks) {
        this.dots = dots;
        this.dotStart = dotStart;
        this.#marks = marks;
    }
    state() {
        return new State(++this.#marks.gen);
    }
    // sort the ids of a state, once it has all of its threads
    done(state) {
        state.ids = state.threads.map(n => n.id).sort((a, b) => a - b);
        if (state.match)
            state.ids.unshift(MATCH.id);
        return state;
    }
    // true the first time that the state walks through the node, so
    // that loops in the graph stop
    #visit(state, node) {
        const { seen } = this.#marks;
        if (seen[node.id] === state.gen)
            return false;
        seen[node.id] = state.gen;
        return true;
    }
    #addThread(state, node) {
        const { has } = this.#marks;
        if (has[node.id] === state.gen)
            return false;
        has[node.id] = state.gen;
        state.threads.push(node);
        return true;
    }
    // wildcards only match a leading dot if `dot:true`. In a negated
    // sub-pattern, this does not apply, because the negation itself
    // can not match a leading dot.
    restricted(i, top) {
        return top && (this.dots || (this.dotStart && i === 0));
    }
    add(state, node, i, top) {
        switch (node.t) {
            case 'split':
                if (!this.#visit(state, node))
                    return;
                for (const o of node.out)
                    this.add(state, o, i, top);
                return;
            case 'neg':
                if (!this.#visit(state, node))
                    return;
                const sub = this.state();
                this.add(sub, node.sub, i, false);
                this.done(sub);
                return this.addRun(state, { t: 'run', neg: node, state: sub }, i, top);
            case 'star':
                // a * can not start a dotfile, even if it matches nothing
                if (this.restricted(i, top))
                    return;
                if (this.#addThread(state, node))
                    this.add(state, node.next, i, top);
                return;
            case 'match':
                state.match = true;
                return;
            default:
                this.#addThread(state, node);
        }
    }
    addRun(state, run, i, top) {
        for (const r of state.runs) {
            if (r.neg === run.neg && sameState(r.state, run.state))
                return;
        }
        state.runs.push(run);
        if (!run.state.match) {
            this.add(state, run.neg.next, i, top);
        }
    }
    // the threads after char `c`, at index `i`
    step(state, c, i, top) {
        const next = this.state();
        for (const th of state.threads) {
            switch (th.t) {
                case 'lit':
                    if (litMatch(th, c)) {
                        this.add(next, th.next, i + 1, top);
                    }
                    break;
                case 'any':
                    if (!this.restricted(i, top))
                        this.add(next, th.next, i + 1, top);
                    break;
                case 'class':
                    if (!this.restricted(i, top) && th.re.test(c)) {
                        this.add(next, th.next, i + 1, top);
                    }
                    break;
                case 'star':
                    if (!this.restricted(i, top))
                        this.add(next, th, i + 1, top);
            }
        }
        if (!this.restricted(i, top)) {
            for (const run of state.runs) {
                // a sub-pattern with no threads can not match again, so the
                // run stays the same
                if (run.state.dead) {
                    this.addRun(next, run, i + 1, top);
                    continue;
                }
                const sub = this.step(run.state, c, i, false);
                this.addRun(next, { t: 'run', neg: run.neg, state: sub }, i + 1, top);
            }
        }
        return this.done(next);
    }
}
// A canonical key for the threads in a state. States with the same
// key hold the same threads, so they match the same strings.
const stateKey = (state) => {
    const ids = state.ids.join();
    if (!state.runs.length)
        return ids;
    const runs = state.runs.map(r => `${r.neg.id}(${stateKey(r.state)})`);
    return `${ids}|${runs.sort().join('|')}`;
};
// The cache can hold about this many chars of state keys and
// transitions. When it is full, it is cleared, so that a pattern
// can not use an unbounded amount of memory.
const DFA_BUDGET = 1 << 18;
// A cache of the states that the simulation reaches, built as the
// matcher is used. Each char of a string is then one Map lookup,
// once the states that it leads to are known.
//
// The dot rules only restrict the first char of a dotfile (strings
// that are only `.` or `..` do not use the cache). So a dotfile
// starts at its own state, which takes its first step with the
// restriction, and every other state takes steps without it.
class Dfa {
    #start;
    #states = new Map();
    #size = 0;
    #plain;
    #dotStart;
    #sim;
    #dotSim;
    constructor(start, marks) {
        this.#start = start;
        this.#sim = new Sim(false, false, marks);
        this.#dotSim = new Sim(false, true, marks);
    }
    #make(state) {
        return {
            state,
            match: state.match,
            dead: state.dead,
            next: new Map(),
        };
    }
    #intern(state) {
        const key = stateKey(state);
        const found = this.#states.get(key);
        if (found)
            return found;
        if (this.#size > DFA_BUDGET)
            this.#clear();
        const d = this.#make(state);
        this.#states.set(key, d);
        this.#size += key.length + 1;
        return d;
    }
    #clear() {
        this.#states.clear();
        this.#size = 0;
        this.#plain = undefined;
        this.#dotStart = undefined;
    }
    start(dotStart) {
        if (dotStart) {
            if (this.#dotStart)
                return this.#dotStart;
            const state = this.#dotSim.state();
            this.#dotSim.add(state, this.#start, 0, true);
            return (this.#dotStart = this.#make(this.#dotSim.done(state)));
        }
        if (this.#plain)
            return this.#plain;
        const state = this.#sim.state();
        this.#sim.add(state, this.#start, 0, true);
        return (this.#plain = this.#intern(this.#sim.done(state)));
    }
    // the next state, after a miss in `d.ascii`
    next(d, c) {
        const code = c.charCodeAt(0);
        const found = code < 128 ? undefined : d.next.get(c);
        if (found)
            return found;
        // the dotfile start is not in the cache, so it is never shared
        const n = d === this.#dotStart ?
            this.#intern(this.#dotSim.step(d.state, c, 0, true))
            : this.#intern(this.#sim.step(d.state, c, 1, true));
        if (code < 128) {
            if (!d.ascii) {
                d.ascii = new Array(128);
                this.#size += 128;
            }
            d.ascii[code] = n;
        }
        else {
            d.next.set(c, n);
        }
        this.#size++;
        return n;
    }
}
// the nodes in order, if the graph is a single chain
const linear = (start) => {
    const nodes = [];
    for (let n = start; n.t !== 'match'; n = n.next) {
        if (n.t === 'split' || n.t === 'neg')
            return undefined;
        nodes.push(n);
    }
    return nodes;
};
// Match a chain of nodes. Each node other than `*` matches exactly
// one char, so on a failure it is enough to go back to the last `*`
// and let it match one more char. This takes at most
// nodes.length * chars.length steps.
const testLinear = (nodes, chars, start, end) => {
    let ni = 0;
    let ci = start;
    let starNi = -1;
    let starCi = 0;
    while (ci < end) {
        const n = nodes[ni];
        if (n?.t === 'star') {
            starNi = ni++;
            starCi = ci;
            continue;
        }
        const c = chars[ci];
        if (n &&
            (n.t === 'any' ||
                (n.t === 'lit' && litMatch(n, c)) ||
                (n.t === 'class' && n.re.test(c)))) {
            ni++;
            ci++;
            continue;
        }
        if (starNi === -1)
            return false;
        ni = starNi + 1;
        ci = ++starCi;
    }
    while (nodes[ni]?.t === 'star')
        ni++;
    return ni === nodes.length;
};
// The least and most chars that the items can match. These are only
// bounds: a negation can match a string of any length, so it counts
// as 0 to Infinity.
const lengths = (items) => {
    let min = 0;
    let max = 0;
    for (const it of items) {
        const [lo, hi] = itemLengths(it);
        min += lo;
        max += hi;
    }
    return [min, max];
};
const itemLengths = (it) => {
    if (it.t === 'star')
        return [0, Infinity];
    if (it.t !== 'ext')
        return [1, 1];
    if (it.type === '!')
        return [0, Infinity];
    const alts = it.alts.map(lengths);
    const min = Math.min(...alts.map(a => a[0]));
    const max = Math.max(...alts.map(a => a[1]));
    // a loop of alternatives that only match the empty string is empty
    const loop = max === 0 ? 0 : Infinity;
    return (it.type === '@' ? [min, max]
        : it.type === '?' ? [0, max]
            : it.type === '*' ? [0, loop]
                : [min, loop]);
};
// true if the chars from `start` match the literals
const hasAffix = (lits, chars, start) => {
    for (let j = 0; j < lits.length; j++) {
        if (!litMatch(lits[j], chars[start + j]))
            return false;
    }
    return true;
};
// a `/`, or half of a surrogate pair
const slashOrSurrogate = /[/\ud800-\udfff]/;
const surrogate = /[\ud800-\udfff]/;
// a string can be indexed by code point, unless it has surrogate
// pairs
const codePoints = (s) => surrogate.test(s) ? [...s] : s;
const noSlash = (s) => {
    if (s.includes('/')) {
        throw new Error('can only match a single path portion, got: ' + s);
    }
};
class Matcher {
    pattern;
    options;
    #start;
    // the number of node ids
    #size;
    #marks;
    // the Sim for strings that are only `.` or `..`
    #dotsSim;
    // the string to compare, if the pattern has no magic. With
    // `nocase:true`, the RegExp that folds case is made when it is
    // first used.
    #literal;
    #literalFold = false;
    #literalRe;
    // the nodes between the prefix and suffix, if the graph is a
    // single chain
    #linear;
    // the linear nodes are only `*` and `?`, so the length bounds and
    // the prefix and suffix decide the match
    #wild = false;
    // the least and most chars that a match can have
    #min = 0;
    #max = Infinity;
    // the literals that a match must start and end with. Each one
    // matches exactly one char, and they are distinct items in the
    // pattern, so a string that does not have them can not match.
    #prefix = [];
    #suffix = [];
    // the prefix and suffix as strings, if they do not fold case
    #prefixStr;
    #suffixStr;
    // there is a prefix or suffix to check
    #affix = false;
    #dfa;
    #form;
    constructor(pattern, options = {}) {
        if (pattern.includes('/')) {
            throw new Error('can only match a single path portion, got pattern: ' + pattern);
        }
        this.pattern = pattern;
        this.options = options;
        const { nocase = false, noext = false, normalize: n } = options;
        this.#form = n === true ? 'NFC' : n || undefined;
        // a pattern that is only an empty extglob is a literal string,
        // except for `!()`, which matches any non-empty string
        const literal = /^[?*+@]\(\)$/.test(pattern);
        const toks = tokenize(pattern, nocase, noext || literal, this.#form, options.rangeMark);
        let [items] = build(toks, pair(toks), 0, toks.length, true);
        if (this.#form)
            items = normalize(items, this.#form);
        const [start, size] = compile(items, nocase);
        this.#start = start;
        this.#size = size;
        if (items.every(it => it.t === 'lit')) {
            this.#literal = items.map(it => it.ch).join('');
            this.#literalFold = nocase;
        }
        else {
            const lit = (it) => it.t !== 'lit' ? undefined
                : nocase ? { ch: it.ch, re: foldRe(it.ch) }
                    : { ch: it.ch };
            for (const it of items) {
                const l = lit(it);
                if (!l)
                    break;
                this.#prefix.push(l);
            }
            for (let j = items.length - 1; j >= 0; j--) {
                const l = lit(items[j]);
                if (!l)
                    break;
                this.#suffix.unshift(l);
            }
            this.#affix = !!(this.#prefix.length || this.#suffix.length);
            if (!nocase) {
                this.#prefixStr = this.#prefix.map(l => l.ch).join('');
                this.#suffixStr = this.#suffix.map(l => l.ch).join('');
            }
            this.#linear = linear(this.#start)?.slice(this.#prefix.length, -this.#suffix.length || undefined);
            this.#wild = !!this.#linear?.every(n => n.t === 'star' || n.t === 'any');
            const [min, max] = lengths(items);
            this.#min = min;
            this.#max = max;
        }
    }
    test(s) {
        // The `/` check uses the string as given, so with normalization it
        // is a separate step. Otherwise, one scan finds both a `/` and the
        // surrogate pairs that stop the string being indexed by code point.
        if (this.#form) {
            noSlash(s);
            return this.#test(s.normalize(this.#form));
        }
        if (slashOrSurrogate.test(s)) {
            noSlash(s);
            return this.#test(s, [...s]);
        }
        return this.#test(s, s);
    }
    /**
     * The same as {@link Matcher#test}, but the string is not checked
     * for `/` chars, so the result for a string that has one is not
     * defined. Only use it for a string that is known to be one path
     * portion, such as a part of a path that was split on `/`. It can
     * be faster, because some patterns do not need to look at each char
     * of the string.
     */
    testUnchecked(s) {
        return this.#test(this.#form ? s.normalize(this.#form) : s);
    }
    // Test a string that has no `/`. `chars` indexes it by code point.
    // If it is not given, it is only found if a step needs it.
    #test(s, chars) {
        if (this.#literal !== undefined) {
            return this.#literalFold ?
                (this.#literalRe ??= newFoldRe(this.#literal)).test(s)
                : s === this.#literal;
        }
        // the length check means that the prefix and suffix do not
        // overlap. Without the chars, the length in code points is from
        // half of the UTF-16 length (if each one is a surrogate pair) to
        // all of it, which is often enough to know.
        const min = this.#min;
        const max = this.#max;
        if (chars === undefined) {
            const most = s.length;
            const least = (most + 1) >> 1;
            if (most < min || least > max)
                return false;
            if (least < min || most > max)
                chars = codePoints(s);
        }
        if (chars !== undefined &&
            (chars.length < min || chars.length > max)) {
            return false;
        }
        const prefix = this.#prefix.length;
        if (this.#affix) {
            if (this.#prefixStr !== undefined && this.#suffixStr !== undefined) {
                if (!s.startsWith(this.#prefixStr) ||
                    !s.endsWith(this.#suffixStr)) {
                    return false;
                }
            }
            else {
                chars ??= codePoints(s);
                const end = chars.length - this.#suffix.length;
                if (!hasAffix(this.#prefix, chars, 0) ||
                    !hasAffix(this.#suffix, chars, end)) {
                    return false;
                }
            }
        }
        const dotStart = !this.options.dot && s.startsWith('.');
        if (this.#linear) {
            // `.` and `..` only match literal dots, even with `dot:true`
            if (s === '.' || s === '..')
                return false;
            // only a literal can match the leading dot. A `*` can not
            // start a dotfile, even if it matches nothing.
            if (dotStart && !prefix)
                return false;
            if (this.#wild)
                return true;
            chars ??= codePoints(s);
            const end = chars.length - this.#suffix.length;
            return testLinear(this.#linear, chars, prefix, end);
        }
        chars ??= codePoints(s);
        if (s === '.' || s === '..') {
            this.#marks ??= marks(this.#size);
            const sim = (this.#dotsSim ??= new Sim(true, false, this.#marks));
            const start = sim.state();
            sim.add(start, this.#start, 0, true);
            let state = sim.done(start);
            for (let i = 0; i < chars.length; i++) {
                state = sim.step(state, chars[i], i, true);
            }
            return state.match;
        }
        this.#marks ??= marks(this.#size);
        const dfa = (this.#dfa ??= new Dfa(this.#start, this.#marks));
        let d = dfa.start(dotStart);
        // read char codes from the string, so that a one-char string is
        // only made for a cache miss
        const str = chars === s;
        for (let i = 0; i < chars.length; i++) {
            if (d.dead)
                return false;
            const code = str ? s.charCodeAt(i) : chars[i].charCodeAt(0);
            d = d.ascii?.[code] ?? dfa.next(d, chars[i]);
        }
        return d.match;
    }
    /** a readable listing of the state machine */
    toString() {
        return show(this.#start);
    }
}
//# sourceMappingURL=index.js.map
;// CONCATENATED MODULE: ./node_modules/minimatch/dist/esm/assert-valid-pattern.js
const MAX_PATTERN_LENGTH = 1024 * 64;
const assertValidPattern = (pattern) => {
    if (typeof pattern !== 'string') {
        throw new TypeError('invalid pattern');
    }
    if (pattern.length > MAX_PATTERN_LENGTH) {
        throw new TypeError('pattern is too long');
    }
};
//# sourceMappingURL=assert-valid-pattern.js.map
;// CONCATENATED MODULE: ./node_modules/minimatch/dist/esm/escape.js
/**
 * Escape all magic characters in a glob pattern.
 *
 * If the {@link MinimatchOptions.windowsPathsNoEscape}
 * option is used, then characters are escaped by wrapping in `[]`, because
 * a magic character wrapped in a character class can only be satisfied by
 * that exact character.  In this mode, `\` is _not_ escaped, because it is
 * not interpreted as a magic character, but instead as a path separator.
 *
 * If the {@link MinimatchOptions.magicalBraces} option is used,
 * then braces (`{` and `}`) will be escaped.
 *
 * A leading `#` or `!` is escaped as well, so that the result is never a
 * comment or a negated pattern. In `windowsPathsNoEscape` mode, a leading
 * `!` is written as `@(!)`, because `[!` starts a negated class.
 */
const escape_escape = (s, { windowsPathsNoEscape = false, magicalBraces = false, } = {}) => {
    // don't need to escape +@! because we escape the parens
    // that make those magic, and escaping ! as [!] isn't valid,
    // because [!]] is a valid glob class meaning not ']'.
    // However, at the start of the pattern, '!' negates the pattern and
    // '#' makes it a comment, so the first character is handled below.
    const e = magicalBraces ?
        windowsPathsNoEscape ? s.replace(/[?*()[\]{}]/g, '[$&]')
            : s.replace(/[?*()[\]\\{}]/g, '\\$&')
        : windowsPathsNoEscape ? s.replace(/[?*()[\]]/g, '[$&]')
            : s.replace(/[?*()[\]\\]/g, '\\$&');
    const c = e.charAt(0);
    if (c === '#') {
        return (windowsPathsNoEscape ? '[#]' : '\\#') + e.slice(1);
    }
    if (c === '!') {
        // '[!]' can not be used, because '[!' starts a negated class, and
        // '\' is a path separator in windowsPathsNoEscape mode. '@(!)'
        // matches only '!'. If extglobs are disabled with `noext`, it
        // matches nothing, rather than everything.
        return (windowsPathsNoEscape ? '@(!)' : '\\!') + e.slice(1);
    }
    return e;
};
//# sourceMappingURL=escape.js.map
;// CONCATENATED MODULE: ./node_modules/minimatch/dist/esm/unescape.js
/**
 * Un-escape a string that has been escaped with {@link escape}.
 *
 * If the {@link MinimatchOptions.windowsPathsNoEscape} option is used, then
 * square-bracket escapes are removed, but not backslash escapes.
 *
 * For example, it will turn the string `'[*]'` into `*`, but it will not
 * turn `'\\*'` into `'*'`, because `\` is a path separator in
 * `windowsPathsNoEscape` mode.
 *
 * When `windowsPathsNoEscape` is not set, then both square-bracket escapes and
 * backslash escapes are removed.
 *
 * Slashes (and backslashes in `windowsPathsNoEscape` mode) cannot be escaped
 * or unescaped.
 *
 * When `magicalBraces` is not set, escapes of braces (`{` and `}`) will not be
 * unescaped.
 */
const unescape_unescape = (s, { windowsPathsNoEscape = false, magicalBraces = true, } = {}) => {
    // escape() writes a leading '!' as '@(!)' in windowsPathsNoEscape mode
    if (windowsPathsNoEscape && s.startsWith('@(!)')) {
        return ('!' + unescape_unescape(s.slice(4), { windowsPathsNoEscape, magicalBraces }));
    }
    if (magicalBraces) {
        return windowsPathsNoEscape ?
            s.replace(/\[([^/\\])\]/g, '$1')
            : s
                .replace(/((?!\\).|^)\[([^/\\])\]/g, '$1$2')
                .replace(/\\([^/])/g, '$1');
    }
    return windowsPathsNoEscape ?
        s.replace(/\[([^/\\{}])\]/g, '$1')
        : s
            .replace(/((?!\\).|^)\[([^/\\{}])\]/g, '$1$2')
            .replace(/\\([^/{}])/g, '$1');
};
//# sourceMappingURL=unescape.js.map
;// CONCATENATED MODULE: ./node_modules/minimatch/dist/esm/index.js





const DEFAULT_BRACE_EXPAND_MAX = 100_000;
const DEFAULT_GLOB_STAR_RECURSION_MAX = 200;
// avoid the annoying deprecation flag lol
const AWE_KEY = ('allowWindow' + 'sEscape');
const minimatch = (p, pattern, options) => {
    assertValidPattern(pattern);
    // shortcut: comments match nothing.
    if (!options?.nocomment && pattern.charAt(0) === '#') {
        return false;
    }
    return cachedMinimatch(pattern, options).match(p);
};
// The Minimatch objects that minimatch() used most recently, by options
// and then by pattern. When the cache is full, it becomes the old one,
// and the objects used from the old one are moved back to a new one.
// So it keeps 256 to 512 objects.
// The patterns can come from users, so the cache is also bounded by
// the total weight of the objects (see cacheWeight()), and an object
// that is too heavy is never kept. Otherwise a few unique patterns
// with large brace expansions would fill the heap.
let cache = new Map();
let oldCache = new Map();
let cacheSize = 0;
let cacheTotalWeight = 0;
const cacheMax = 256;
const cacheMaxWeight = 1 << 15;
const cacheMaxEntryWeight = 1 << 12;
// About the memory that a compiled object keeps: the pattern and the
// expanded patterns, of which each row in set is made.
const cacheWeight = (mm) => {
    let w = mm.pattern.length;
    for (const s of mm.globSet) {
        w += s.length + 1;
        if (w > cacheMaxEntryWeight)
            break;
    }
    return w;
};
// tsc fails here if a new option is in neither type. Add it to
// optionsKey() too.
const allOptionsKeyed = true;
void allOptionsKeyed;
// 0, 1 or 2 for undefined, falsy or truthy.
const tri = (v) => v === undefined ? 0
    : v ? 2
        : 1;
// The weight of each boolean option's base-3 digit in the key. The
// weights below 24 are for optimizationLevel (1), platform (3) and
// windowsPathsNoEscape (12). tsc fails here if a boolean option is
// not in the list.
const booleanWeights = new Map(Object.keys({
    nobrace: 0,
    nocomment: 0,
    nonegate: 0,
    noglobstar: 0,
    noext: 0,
    nonull: 0,
    partial: 0,
    dot: 0,
    nocase: 0,
    nocaseMagicOnly: 0,
    magicalBraces: 0,
    matchBase: 0,
    flipNegate: 0,
    preserveMultipleSlashes: 0,
    windowsNoMagicRoot: 0,
}).map((k, i) => [k, 24 * 3 ** i]));
// The cache key for a set of options. It is a number, unless an
// option is set to a value that the number can not show, such as
// normalize or an uncommon platform. Then it is a JSON string.
// The defaults give 0, the same key as no options.
// It only reads the keys that are set, so that the speed does not
// depend on the shape of the options object.
const optionsKey = (o) => {
    let n = 0;
    let wpe = false;
    // inherited keys too, because Minimatch reads them
    // oxlint-disable-next-line guard-for-in
    for (const k in o) {
        const v = o[k];
        switch (k) {
            // the same test as the Minimatch constructor
            case 'windowsPathsNoEscape':
                if (v)
                    wpe = true;
                break;
            case AWE_KEY:
                if (v === false)
                    wpe = true;
                break;
            case 'platform': {
                // the same test as the Minimatch constructor
                const p = v || defaultPlatform;
                if (p === defaultPlatform)
                    break;
                if (p === 'darwin')
                    n += 3;
                else if (p === 'win32')
                    n += 6;
                else if (p === 'linux')
                    n += 9;
                else
                    return JSON.stringify(o);
                break;
            }
            case 'optimizationLevel':
                // The same tests as Minimatch: 1 when undefined, then >= 2,
                // >= 1, or else 0. The default level 1 adds 0.
                if (v === undefined)
                    break;
                n +=
                    v >= 2 ? 1
                        : v >= 1 ? 0
                            : 2;
                break;
            case 'braceExpandMax':
                if (v !== undefined && v !== DEFAULT_BRACE_EXPAND_MAX) {
                    return JSON.stringify(o);
                }
                break;
            case 'maxGlobstarRecursion':
                if (v !== undefined && v !== DEFAULT_GLOB_STAR_RECURSION_MAX) {
                    return JSON.stringify(o);
                }
                break;
            case 'normalize':
                if (v !== undefined)
                    return JSON.stringify(o);
                break;
            default:
                // unknown keys have no weight
                n += (booleanWeights.get(k) ?? 0) * tri(v);
        }
    }
    return wpe ? n + 12 : n;
};
// A copy, so a later change to the options can not change it. Unlike
// a spread, it keeps the inherited keys, which optionsKey() and the
// Minimatch constructor also read.
const copyOptions = (o) => {
    const copy = {};
    // oxlint-disable-next-line guard-for-in
    for (const k in o)
        copy[k] = o[k];
    return copy;
};
const cachedMinimatch = (pattern, options) => {
    const key = options ? optionsKey(options) : 0;
    let mm = cache.get(key)?.get(pattern);
    if (mm)
        return mm;
    mm =
        oldCache.get(key)?.get(pattern) ??
            new Minimatch(pattern, copyOptions(options));
    const weight = cacheWeight(mm);
    // too big to keep, so it is compiled again each time
    if (weight > cacheMaxEntryWeight)
        return mm;
    if (cacheSize >= cacheMax ||
        cacheTotalWeight + weight > cacheMaxWeight) {
        oldCache = cache;
        cache = new Map();
        cacheSize = 0;
        cacheTotalWeight = 0;
    }
    let byPattern = cache.get(key);
    if (!byPattern)
        cache.set(key, (byPattern = new Map()));
    byPattern.set(pattern, mm);
    cacheSize++;
    cacheTotalWeight += weight;
    return mm;
};
/* c8 ignore start */
const defaultPlatform = (typeof process === 'object' && process ?
    process.env?.__MINIMATCH_TESTING_PLATFORM__ || process.platform
    : 'posix');
const path = {
    win32: { sep: '\\' },
    posix: { sep: '/' },
};
/* c8 ignore stop */
const sep = defaultPlatform === 'win32' ? path.win32.sep : path.posix.sep;
minimatch.sep = sep;
const GLOBSTAR = Symbol('globstar **');
minimatch.GLOBSTAR = GLOBSTAR;
const filter = (pattern, options) => {
    let mm;
    return (p) => (mm ??= cachedMinimatch(pattern, options)).match(p);
};
minimatch.filter = filter;
const ext = (a, b = {}) => Object.assign({}, a, b);
const defaults = (def) => {
    if (!def || typeof def !== 'object' || !Object.keys(def).length) {
        return minimatch;
    }
    const orig = minimatch;
    const m = (p, pattern, options = {}) => orig(p, pattern, ext(def, options));
    return Object.assign(m, {
        Minimatch: class Minimatch extends orig.Minimatch {
            constructor(pattern, options = {}) {
                super(pattern, ext(def, options));
            }
            static defaults(options) {
                return orig.defaults(ext(def, options)).Minimatch;
            }
        },
        unescape: (s, options = {}) => orig.unescape(s, ext(def, options)),
        escape: (s, options = {}) => orig.escape(s, ext(def, options)),
        filter: (pattern, options = {}) => orig.filter(pattern, ext(def, options)),
        defaults: (options) => orig.defaults(ext(def, options)),
        braceExpand: (pattern, options = {}) => orig.braceExpand(pattern, ext(def, options)),
        match: (list, pattern, options = {}) => orig.match(list, pattern, ext(def, options)),
        sep: orig.sep,
        GLOBSTAR: GLOBSTAR,
    });
};
minimatch.defaults = defaults;
// Brace expansion:
// a{b,c}d -> abd acd
// a{b,}c -> abc ac
// a{0..3}d -> a0d a1d a2d a3d
// a{b,c{d,e}f}g -> abg acdfg acefg
// a{b,c}d{e,f}g -> abdeg acdeg abdeg abdfg
//
// Invalid sets are not expanded.
// a{2..}b -> a{2..}b
// a{b}c -> a{b}c
const braceExpand = (pattern, options = {}) => {
    assertValidPattern(pattern);
    // Thanks to Yeting Li <https://github.com/yetingli> for
    // improving this regexp to avoid a ReDOS vulnerability.
    if (options.nobrace || !/\{(?:(?!\{).)*\}/.test(pattern)) {
        // shortcut. no need to expand.
        return [pattern];
    }
    // brace-expansion turns each escaped backslash '\\' into a single '\',
    // which then escapes the next character instead, and can turn an
    // escaped magic character (for example '\\\*') into a live one.
    // Double every pair, so an escaped backslash comes back out still
    // escaped. The parity of each run of backslashes is unchanged.
    let p = pattern.replace(/\\\\/g, '\\\\\\\\');
    // brace-expansion does not know about [...] classes. In
    // windowsPathsNoEscape mode, escape() writes a literal brace as '[{]'
    // or '[}]'. Escape the brace for brace-expansion, which removes that
    // backslash again, leaving '[{]' or '[}]'.
    if (options.windowsPathsNoEscape || options[AWE_KEY] === false) {
        p = p.replace(/\[([{}])\]/g, '[\\$1]');
    }
    return expand(p, { max: options.braceExpandMax });
};
minimatch.braceExpand = braceExpand;
// A numeric range with at least this many values is matched as one
// pattern portion, rather than expanded. For a glob walk, that is
// one directory read, in place of a stat for each value.
const RANGE_MIN = 100;
// a {lo..hi} range that is not escaped, and not a ${...} variable
const rangeRe = /(?<![\\$])\{(-?\d+)\.\.(-?\d+)\}/g;
// true if a range mark in this portion is inside a `!(...)`,
// `*(...)` or `+(...)` extglob. Those repeat or negate their
// contents, so one Matcher for the whole range does not match the
// same strings as the union of one pattern per value. For example,
// `*({1..100})` would match `510` as `5` then `10`, and `!({1..100})`
// would not match `5`, but every expanded pattern except `!(5)` does.
// `@(...)` and `?(...)` are fine: they pick one value at most.
const inRepeatOrNegExt = (portion, mark) => {
    const stack = [];
    for (let i = 0; i < portion.length; i++) {
        const c = portion.charAt(i);
        if (c === '\\') {
            i++;
        }
        else if (c === mark) {
            if (stack.some(t => t !== '@' && t !== '?'))
                return true;
        }
        else if (portion.charAt(i + 1) === '(' && '!?+*@'.includes(c)) {
            stack.push(c);
            i++;
        }
        else if (c === ')') {
            stack.pop();
        }
    }
    return false;
};
const match = (list, pattern, options = {}) => {
    const mm = new Minimatch(pattern, options);
    list = list.filter(f => mm.match(f));
    if (mm.options.nonull && !list.length) {
        list.push(pattern);
    }
    return list;
};
minimatch.match = match;
const globMagic = /[?*]|[+@!]\(.*?\)|\[|\]/;
// Index of the `]` that closes the class that starts at `start`,
// or -1 if it is not closed. Posix classes such as `[:alpha:]` are
// not skipped, so this can find a `]` before the real end. That
// only makes a class look less like a literal.
const classEnd = (pattern, start) => {
    let i = start + 1;
    if (pattern.charAt(i) === '!' || pattern.charAt(i) === '^')
        i++;
    let sawStart = false;
    for (; i < pattern.length; i++) {
        const c = pattern.charAt(i);
        if (c === ']' && sawStart)
            return i;
        sawStart = true;
        if (c === '\\')
            i++;
    }
    return -1;
};
// If a path portion pattern has no magic, return the string it
// matches. Otherwise, return undefined. This can report magic for
// a pattern that is in fact literal (eg, `[]`), but never the
// reverse, so a string result is always safe to compare directly.
const literal = (pattern, noext) => {
    if (!noext && (pattern === '+()' || pattern === '@()'))
        return pattern;
    let lit = '';
    for (let i = 0; i < pattern.length; i++) {
        const c = pattern.charAt(i);
        if (c === '\\') {
            // a trailing \ is a literal \
            lit += pattern.charAt(++i) || c;
        }
        else if (c === '*' || c === '?') {
            return undefined;
        }
        else if (c === '[') {
            const close = classEnd(pattern, i);
            if (close === -1) {
                // not closed, so the [ is a literal
                lit += c;
                continue;
            }
            // a class of one char, such as `[*]` or `[\b]`, is a literal
            let body = pattern.slice(i + 1, close);
            if (body.startsWith('\\'))
                body = body.slice(1);
            if ([...body].length !== 1 || '!^'.includes(pattern.charAt(i + 1))) {
                return undefined;
            }
            lit += body;
            i = close;
        }
        else if (!noext &&
            '+@!'.includes(c) &&
            pattern.charAt(i + 1) === '(' &&
            pattern.includes(')', i + 2)) {
            return undefined;
        }
        else {
            lit += c;
        }
    }
    return lit;
};
// The matching engine compiles and walks extglobs recursively, so a
// path portion with very many extglobs (nested, such as `*(*(*(a)))`,
// or in a row, such as `?(a)?(a)?(a)`) can exhaust the call stack.
// Portions with more than this many extglobs are rejected.
const MAX_EXTGLOBS = 256;
// The number of extglob openers, such as `*(`, in a path portion
// pattern. Chars in a class are counted too, so this can be more than
// the number of extglobs, but never less.
const extglobCount = (pattern) => {
    let n = 0;
    for (let i = 0; i < pattern.length - 1; i++) {
        const c = pattern.charAt(i);
        if (c === '\\') {
            i++;
        }
        else if ('+@!?*'.includes(c) && pattern.charAt(i + 1) === '(') {
            n++;
            i++;
        }
    }
    return n;
};
const assertValidExtglobs = (pattern) => {
    if (extglobCount(pattern) > MAX_EXTGLOBS) {
        throw new TypeError('pattern has too many extglobs');
    }
};
// True if the portion pattern has the same meaning as an alternative
// inside `@(...)`. It must not have a `|` or `)` that is not in a
// closed extglob (those are literal at the top level), an extglob
// that is not closed (the `)` of the `@(...)` would close it), or a
// trailing `\` (it would escape the next `|`). A pattern that is
// only an empty extglob, such as `?()`, is literal on its own, but
// not in `@(...)`. Posix classes such as `[:alpha:]` can hide a `]`
// from classEnd, so patterns with them are not merged.
const extSafe = (pattern) => {
    if (/^[?*+@]\(\)$/.test(pattern) || pattern.includes('[:'))
        return false;
    let depth = 0;
    for (let i = 0; i < pattern.length; i++) {
        const c = pattern.charAt(i);
        if (c === '\\') {
            if (++i === pattern.length)
                return false;
        }
        else if (c === '[') {
            const close = classEnd(pattern, i);
            if (close !== -1)
                i = close;
        }
        else if ('+@!?*'.includes(c) && pattern.charAt(i + 1) === '(') {
            depth++;
            i++;
        }
        else if (c === ')') {
            if (!depth--)
                return false;
        }
        else if (c === '|' && !depth) {
            return false;
        }
    }
    return !depth;
};
// The last path that Minimatch#match split, and its parts. A path is
// often tested against many patterns in a row (such as a list of
// ignore patterns), so this saves splitting it again. The parts are
// never changed, so they can be shared.
let lastSplit;
// The last path that Minimatch#match checked before splitting it. If
// the same path is checked again, it is being tested against many
// patterns, so it is split and the parts are kept for the others.
let lastChecked;
// true if a pattern portion that is not ** matches a path portion.
// An empty path portion only matches an empty pattern portion. A path
// portion never has a `/`, so the Matcher does not need to check it.
const portionMatch = (p, f) => typeof p === 'string' ? f === p : f !== '' && p.testUnchecked(f);
// Where the last portion of a row matches in a path: the start of the
// last portion of the path, or of the one before a trailing `/`. -1 if
// it matches neither.
const endIndex = (p, last, lastStart, prev, prevStart) => portionMatch(p, last) ? lastStart
    : prev !== undefined && portionMatch(p, prev) ? prevStart
        : -1;
const isDots = (p) => p === '.' || p === '..';
// a Windows drive letter portion, like `c:`
const isDrive = (p) => typeof p === 'string' && /^[a-z]:$/i.test(p);
// true for the `UNC` portion of a long UNC root, //?/UNC/host/share
const isLongUNC = (p) => typeof p === 'string' && /^unc$/i.test(p);
// The index of the host in a row or split path that starts with a
// Windows UNC root: 2 for `//host/share`, and 4 for
// `//?/UNC/host/share`. Otherwise -1. `//?/c:` is not one.
const uncHost = (p) => {
    if (p[0] !== '' || p[1] !== '')
        return -1;
    const h = p[2] !== '?' ? 2
        : isLongUNC(p[3]) ? 4
            : -1;
    const host = p[h];
    const share = p[h + 1];
    return (h !== -1 &&
        host !== undefined &&
        host !== '' &&
        host !== GLOBSTAR &&
        share !== undefined &&
        share !== '' &&
        share !== GLOBSTAR) ?
        h
        : -1;
};
// true if ** can walk the path portion: not `.` or `..`, and not a
// dotfile unless `dot` is set
const walkable = (p, dot) => !isDots(p) && (dot || !p.startsWith('.'));
// True if a portion of the path from `start` to `end` can not be
// walked by **: one that starts with `.`, or with `dot`, one that is
// `.` or `..`. `start` is the start of a portion, and `end` is the end
// of the path, or just after a separator.
const dotPortion = (f, start, end, dot, sep) => {
    for (let k = start; k < end;) {
        if (f.charCodeAt(k) === 46) {
            if (!dot)
                return true;
            const n = f.charCodeAt(k + 1) === 46 ? k + 2 : k + 1;
            if (n >= end || isSep(f.charCodeAt(n), sep))
                return true;
        }
        // the start of the next portion, after any run of separators
        const s = nextSep(f, k, sep);
        if (s === -1)
            return false;
        k = s + 1;
        while (k < end && isSep(f.charCodeAt(k), sep))
            k++;
    }
    return false;
};
const isSep = (c, sep) => sep === '/' ? c === 47
    : sep === '\\' ? c === 92
        : c === 47 || c === 92;
// the index of the first separator at or after `from`, or -1
const nextSep = (f, from, sep) => {
    if (sep !== 'both')
        return f.indexOf(sep, from);
    const s = f.indexOf('/', from);
    const b = f.indexOf('\\', from);
    return (s === -1 ? b
        : b === -1 ? s
            : Math.min(s, b));
};
// the index of the last separator at or before `from`, or -1
const lastSep = (f, from, sep) => sep !== 'both' ?
    f.lastIndexOf(sep, from)
    : Math.max(f.lastIndexOf('/', from), f.lastIndexOf('\\', from));
// What parse() returns in place of a Matcher while make() builds and
// merges the rows. Most of the Matchers in rows that are merged would
// never be used, so they are only made for the rows that are left.
const PENDING = {};
class Minimatch {
    options;
    set;
    pattern;
    windowsPathsNoEscape;
    nonegate;
    negate;
    comment;
    empty;
    preserveMultipleSlashes;
    partial;
    globSet;
    globParts;
    nocase;
    isWindows;
    platform;
    windowsNoMagicRoot;
    maxGlobstarRecursion;
    // the path can be checked against the last portion, and the string
    // portions, of each row before it is split. See #canMatch.
    #endCheck;
    #literalCheck;
    // level 2 resolves `.` and `..` portions in the path
    #level2;
    // the unicode normalization form, if any
    #form;
    // the string portions of each row in the set
    #literals = [];
    // the rows that #canMatch can match without splitting the path
    #shapes = [];
    // the rows whose last portion can be checked against the path's
    #endRows = [];
    // brace expansion can make the same portion in many rows, so they
    // share one Matcher, and the states that it caches
    #matchers = new Map();
    // parse() returns PENDING in place of a Matcher
    #pending = false;
    // the char that marks numeric ranges in globSet, if any
    #rangeMark;
    // the GlobstarParts of each pattern row, by start index and partial
    #globstarParts = new WeakMap();
    constructor(pattern, options = {}) {
        assertValidPattern(pattern);
        options = options || {};
        this.options = options;
        this.maxGlobstarRecursion =
            options.maxGlobstarRecursion ?? DEFAULT_GLOB_STAR_RECURSION_MAX;
        this.pattern = pattern;
        this.platform = options.platform || defaultPlatform;
        this.isWindows = this.platform === 'win32';
        this.windowsPathsNoEscape =
            !!options.windowsPathsNoEscape || options[AWE_KEY] === false;
        if (this.windowsPathsNoEscape) {
            this.pattern = this.pattern.replace(/\\/g, '/');
        }
        this.preserveMultipleSlashes = !!options.preserveMultipleSlashes;
        this.negate = false;
        this.nonegate = !!options.nonegate;
        this.comment = false;
        this.empty = false;
        this.partial = !!options.partial;
        this.nocase = !!this.options.nocase;
        this.windowsNoMagicRoot =
            options.windowsNoMagicRoot !== undefined ?
                options.windowsNoMagicRoot
                : !!(this.isWindows && this.nocase);
        this.globSet = [];
        this.globParts = [];
        this.set = [];
        this.#endCheck = !this.preserveMultipleSlashes;
        this.#level2 = (options.optimizationLevel ?? 1) >= 2;
        const n = options.normalize;
        this.#form = n === true ? 'NFC' : n || undefined;
        // make the set of Matchers etc.
        this.make();
        // On Windows, the portions of a row up to its drive letter or UNC
        // share are skipped or compared without case, if the path has one
        // too. So the checks only use the portions after it.
        const drives = this.set.map(row => this.#rootIndex(row));
        this.#endRows = this.set.map((row, r) => this.#endCheck && row.length - 1 > drives[r]);
        // with the end check, the last portion is already checked
        this.#literals = this.set.map((row, r) => {
            const end = this.#endRows[r] ? row.length - 1 : row.length;
            const lits = row
                .slice(drives[r] + 1, end)
                .filter((p) => typeof p === 'string' && !!p);
            return [...new Set(lits)];
        });
        this.#literalCheck = this.#literals.some(l => l.length);
        this.#shapes = this.set.map((row, r) => {
            const [p0, p1, p2] = row;
            if (this.#endRows[r] && row.length === 2) {
                if (p0 === GLOBSTAR && p1 !== GLOBSTAR)
                    return 'tail';
            }
            // the basename of a path that is split on / is its last portion,
            // or the one before a trailing /, the same as the end check
            if (this.#endRows[r] &&
                options.matchBase &&
                row.length === 1 &&
                p0 !== GLOBSTAR &&
                p0 !== '') {
                return 'base';
            }
            // the portion must not be a root, or '', which can be a
            // different portion on Windows (where //x paths get an extra '')
            if (!this.#endCheck || drives[r] !== -1)
                return undefined;
            if (row.length === 3 &&
                p0 === GLOBSTAR &&
                p2 === GLOBSTAR &&
                p1 !== GLOBSTAR &&
                p1 !== '' &&
                // the portion between is only matched below this limit
                this.maxGlobstarRecursion > 0) {
                return 'mid';
            }
            if (row.length === 2 &&
                p1 === GLOBSTAR &&
                p0 !== GLOBSTAR &&
                p0 !== '') {
                return 'head';
            }
            return undefined;
        });
    }
    // a string portion of a pattern, normalized if the option is set
    #norm(p) {
        return this.#form ? p.normalize(this.#form) : p;
    }
    // On Windows, the index of the last root portion of a row, as
    // #matchRow finds it: 0 for `c:/...`, 3 for `//?/c:/...` and
    // `//host/share/...`, and 5 for `//?/UNC/host/share/...`. Otherwise
    // -1.
    #rootIndex(row) {
        if (!this.isWindows)
            return -1;
        if (isDrive(row[0]))
            return 0;
        const uncDrive = row[0] === '' && row[1] === '' && row[2] === '?' && isDrive(row[3]);
        if (uncDrive)
            return 3;
        const h = uncHost(row);
        return h === -1 ? -1 : h + 1;
    }
    hasMagic() {
        if (this.options.magicalBraces && this.set.length > 1) {
            return true;
        }
        for (const pattern of this.set) {
            for (const part of pattern) {
                if (typeof part !== 'string')
                    return true;
            }
        }
        return false;
    }
    make() {
        const pattern = this.pattern;
        const options = this.options;
        // empty patterns and comments match nothing.
        if (!options.nocomment && pattern.charAt(0) === '#') {
            this.comment = true;
            return;
        }
        if (!pattern) {
            this.empty = true;
            return;
        }
        // step 1: figure out negation, etc.
        this.parseNegate();
        // step 2: expand braces
        this.globSet = [...new Set(this.#expandBraces())];
        // step 3: now we have a set, so turn each one into a series of
        // path-portion matching patterns.
        // These will be Matchers, except in the case of "**", which is
        // set to the GLOBSTAR object for globstar behavior,
        // and will not contain any / characters
        //
        // First, we preprocess to make the glob pattern sets a bit simpler
        // and deduped.  There are some perf-killing patterns that can cause
        // problems with a glob walk, but we can simplify them down a bit.
        const rawGlobParts = this.globSet.map(s => this.#slashSplit(s));
        this.globParts = this.preprocess(rawGlobParts);
        // glob --> Matchers
        this.#pending = true;
        let set = this.globParts.map((s, _, __) => {
            if (this.isWindows && this.windowsNoMagicRoot) {
                // check if it's a drive or unc path. The root of a long UNC
                // path, //?/UNC/host/share, is 6 portions.
                const n = s[2] === '?' && isLongUNC(s[3]) ? 6 : 4;
                const isUNC = s[0] === '' &&
                    s[1] === '' &&
                    (s[2] === '?' || !globMagic.test(s[2])) &&
                    s.slice(3, n).every(p => !globMagic.test(p));
                const isDrive = /^[a-z]:/i.test(s[0]);
                if (isUNC) {
                    return [
                        ...s.slice(0, n).map(p => this.#norm(p)),
                        ...s.slice(n).map(ss => this.parse(ss)),
                    ];
                }
                else if (isDrive) {
                    return [
                        this.#norm(s[0]),
                        ...s.slice(1).map(ss => this.parse(ss)),
                    ];
                }
            }
            return s.map(ss => this.parse(ss));
        });
        // filter out everything that didn't compile properly.
        this.set = set.filter(s => s.indexOf(false) === -1);
        // do not treat the ? in UNC paths as magic
        if (this.isWindows) {
            for (let i = 0; i < this.set.length; i++) {
                const p = this.set[i];
                if (p[0] === '' &&
                    p[1] === '' &&
                    this.globParts[i][2] === '?' &&
                    (isDrive(p[3]) || isLongUNC(this.globParts[i][3]))) {
                    if (isLongUNC(this.globParts[i][3]))
                        p[3] = 'UNC';
                    p[2] = '?';
                }
            }
        }
        // with noext, `@(...)` would be literal
        if (!options.noext)
            this.mergeRows();
        this.#pending = false;
        this.set.forEach((row, i) => {
            for (let k = 0; k < row.length; k++) {
                if (row[k] === PENDING) {
                    row[k] = this.parse(this.globParts[i][k]);
                }
            }
        });
    }
    // Merge rows that only differ in one portion, where each of them
    // is a Matcher, into one row that matches any of them with
    // `@(a|b|...)`. Then a path is only walked once for all of them,
    // for example with `**/*.{js,ts}`.
    mergeRows() {
        let merged = true;
        while (merged) {
            merged = false;
            // a single row cannot be merged with anything
            if (this.set.length < 2)
                return;
            let keys = this.#mergeKeys();
            const len = Math.max(0, ...this.set.map(r => r.length));
            for (let k = 0; k < len; k++) {
                // the rows that are the same other than at portion k, keyed
                // by the ids of the parts before k and the parts after k,
                // which are at most the number of rows
                const groups = new Map();
                const R = this.set.length + 1;
                this.set.forEach((row, i) => {
                    if (!(row[k] instanceof Matcher || row[k] === PENDING) ||
                        !extSafe(this.globParts[i][k])) {
                        return;
                    }
                    const { pre, suf } = keys[i];
                    const key = pre[k] * R + suf[k + 1];
                    const g = groups.get(key);
                    if (g)
                        g.push(i);
                    else
                        groups.set(key, [i]);
                });
                const drop = new Set();
                for (const g of groups.values()) {
                    if (g.length < 2)
                        continue;
                    const [first, ...rest] = g;
                    const alts = g.map(i => this.globParts[i][k]);
                    const glob = `@(${alts.join('|')})`;
                    // merging is only an optimization, so leave the rows as they
                    // are if the merged portion would have too many extglobs
                    if (extglobCount(glob) > MAX_EXTGLOBS)
                        continue;
                    this.globParts[first][k] = glob;
                    this.set[first][k] = this.parse(glob);
                    for (const i of rest)
                        drop.add(i);
                }
                if (drop.size) {
                    merged = true;
                    this.set = this.set.filter((_, i) => !drop.has(i));
                    this.globParts = this.globParts.filter((_, i) => !drop.has(i));
                    // every merge drops a row, so this happens at most once per row
                    if (this.set.length < 2)
                        return;
                    keys = this.#mergeKeys();
                }
            }
        }
    }
    // For each row, number ids for its prefixes and suffixes, such that
    // pre[k] identifies parts[0..k) and suf[k] identifies parts[k..n).
    // Two rows are the same other than at portion k exactly when they
    // have the same pre[k] and suf[k + 1]. This is linear in the size of
    // the rows, where joining the whole row for every k was quadratic.
    #mergeKeys() {
        const partIds = new Map();
        const ids = this.globParts.map(parts => parts.map(s => {
            let id = partIds.get(s);
            if (id === undefined)
                partIds.set(s, (id = partIds.size));
            return id;
        }));
        // ids are only compared at the same k, so they are numbered per
        // portion, with 0 for the empty prefix or suffix. Then they are
        // at most the number of rows, and id * P + part id is a safe
        // integer key for any set that fits in memory.
        const P = partIds.size;
        const len = Math.max(0, ...ids.map(r => r.length));
        const keys = ids.map(r => ({
            pre: [0],
            suf: new Array(r.length + 1).fill(0),
        }));
        for (let k = 0; k < len; k++) {
            const m = new Map();
            ids.forEach((r, i) => {
                if (k >= r.length)
                    return;
                const { pre } = keys[i];
                const key = pre[k] * P + r[k];
                let id = m.get(key);
                if (id === undefined)
                    m.set(key, (id = m.size + 1));
                pre.push(id);
            });
        }
        for (let k = len - 1; k >= 0; k--) {
            const m = new Map();
            ids.forEach((r, i) => {
                if (k >= r.length)
                    return;
                const { suf } = keys[i];
                const key = suf[k + 1] * P + r[k];
                let id = m.get(key);
                if (id === undefined)
                    m.set(key, (id = m.size + 1));
                suf[k] = id;
            });
        }
        return keys;
    }
    // various transforms to equivalent pattern sets that are
    // faster to process in a filesystem walk.  The goal is to
    // eliminate what we can, and push all ** patterns as far
    // to the right as possible, even if it increases the number
    // of patterns that we have to process.
    preprocess(globParts) {
        // if we're not in globstar mode, then turn ** into *
        if (this.options.noglobstar) {
            for (const partset of globParts) {
                for (let j = 0; j < partset.length; j++) {
                    if (partset[j] === '**') {
                        partset[j] = '*';
                    }
                }
            }
        }
        const { optimizationLevel = 1 } = this.options;
        if (optimizationLevel >= 2) {
            // aggressive optimization for the purpose of fs walking
            globParts = this.firstPhasePreProcess(globParts);
            globParts = this.secondPhasePreProcess(globParts);
        }
        else if (optimizationLevel >= 1) {
            // just basic optimizations to remove some .. parts
            globParts = this.levelOneOptimize(globParts);
        }
        else {
            // just collapse multiple ** portions into one
            globParts = this.adjascentGlobstarOptimize(globParts);
        }
        return globParts;
    }
    // just get rid of adjascent ** portions
    adjascentGlobstarOptimize(globParts) {
        return globParts.map(parts => {
            let gs = -1;
            while (-1 !== (gs = parts.indexOf('**', gs + 1))) {
                let i = gs;
                while (parts[i + 1] === '**') {
                    i++;
                }
                if (i !== gs) {
                    parts.splice(gs, i - gs);
                }
            }
            return parts;
        });
    }
    // get rid of adjascent ** and resolve .. portions
    levelOneOptimize(globParts) {
        return globParts.map(parts => {
            // .. can not remove the root of a Windows path
            const root = this.#rootIndex(parts) + 1;
            parts = parts.reduce((set, part) => {
                const prev = set[set.length - 1];
                if (part === '**' && prev === '**') {
                    return set;
                }
                if (part === '..') {
                    if (set.length > root &&
                        prev &&
                        prev !== '..' &&
                        prev !== '.' &&
                        prev !== '**') {
                        set.pop();
                        return set;
                    }
                }
                set.push(part);
                return set;
            }, []);
            return parts.length === 0 ? [''] : parts;
        });
    }
    // Check the path against each row before it is split. 'no' if no
    // row can match, so it does not need to be split. 'yes' if a row of
    // `**` and one more portion matches. 'maybe' if it must be split to
    // know. None of this applies with partial, where the path can end
    // before the row does.
    //
    // On Windows, `\` is a separator in the path too, and the portions of
    // a row up to its drive letter or UNC share are not checked (see
    // #rootIndex).
    //
    // Each string portion of a row must be a portion of the path, so the
    // path must contain it. Level 2 can only take portions out of the
    // path, so this is still true then.
    //
    // The last portion of a row must match the last portion of the path,
    // or the one before a trailing `/` (as a/* and a/**/* match a/b/).
    // This does not apply to rows that end in **, rows that end in a
    // root, or preserveMultipleSlashes (which can leave more
    // than one '' at the end). At level 2, it does not apply if that
    // portion is `.` or `..`, which can be
    // resolved away. Level 2 only takes other portions out of the
    // middle of the path.
    //
    // A row of `**/x` then matches if the ** can walk the portions
    // before the one that x matches, the same as #matchGlobstar. At
    // level 2, this is only known if none of them are `.` or `..`, so
    // that the path does not change when it is resolved.
    #canMatch(f) {
        const sep = !this.isWindows || !f.includes('\\') ? '/'
            : f.includes('/') ? 'both'
                : '\\';
        // the portions that f.split(/\/+/) would end with, and where they
        // start in f, found when a row needs them. `ends` is 0 until they
        // are found, then 1, or -1 if they can not be used.
        let ends = this.#endCheck ? 0 : -1;
        let last = '';
        let lastStart = 0;
        let prev;
        let prevStart = 0;
        const dot = !!this.options.dot;
        // A string compare is cheaper than includes(), and a Matcher test
        // costs more, so the cheaper check goes first.
        ROWS: for (let r = 0; r < this.set.length; r++) {
            const row = this.set[r];
            const p = row[row.length - 1];
            let end = ends !== -1 && this.#endRows[r] && p !== GLOBSTAR;
            if (end && ends === 0) {
                const i = lastSep(f, f.length, sep);
                lastStart = i + 1;
                last = f.slice(lastStart);
                if (last === '' && i >= 0) {
                    let j = i;
                    while (j > 0 && isSep(f.charCodeAt(j - 1), sep))
                        j--;
                    prevStart = j === 0 ? 0 : lastSep(f, j - 1, sep) + 1;
                    prev = f.slice(prevStart, j);
                }
                const resolves = this.#level2 &&
                    (isDots(last) ||
                        (last === '' && prev !== undefined && isDots(prev)));
                ends = resolves ? -1 : 1;
                end = !resolves;
            }
            let tailStart = -1;
            if (end && typeof p === 'string') {
                tailStart = endIndex(p, last, lastStart, prev, prevStart);
                if (tailStart === -1)
                    continue;
            }
            if (this.#literalCheck) {
                for (const l of this.#literals[r]) {
                    if (!f.includes(l))
                        continue ROWS;
                }
            }
            if (end && typeof p === 'object') {
                tailStart = endIndex(p, last, lastStart, prev, prevStart);
                if (tailStart === -1)
                    continue;
            }
            const shape = this.#shapes[r];
            if (shape === 'base' && end)
                return 'yes';
            if (shape === 'tail' && end) {
                if (this.#level2 && dotPortion(f, 0, tailStart, true, sep)) {
                    return 'maybe';
                }
                if (!dotPortion(f, 0, tailStart, dot, sep))
                    return 'yes';
                continue;
            }
            if (shape === 'mid' || shape === 'head') {
                const m = this.#walk(f, row, shape === 'head', dot, sep);
                if (m !== 'no')
                    return m;
                continue;
            }
            return 'maybe';
        }
        return 'no';
    }
    // Match a row of a known shape against the split path, the same as
    // #matchGlobstar and #matchGlobStarBodySections do. None of these
    // rows have a drive letter, so they start at the first portion.
    #matchShape(file, row, shape) {
        const dot = !!this.options.dot;
        const n = file.length;
        if (shape === 'head') {
            // x, then at least one portion that ** can walk
            if (n < 2 || !portionMatch(row[0], file[0])) {
                return false;
            }
            for (let i = 1; i < n; i++)
                if (!walkable(file[i], dot))
                    return false;
            return true;
        }
        const x = row[1];
        if (shape === 'tail') {
            // x is the last portion, or the one before a trailing ''
            let t = n - 1;
            if (!portionMatch(x, file[t])) {
                if (file[t] !== '' || n === 1 || !portionMatch(x, file[--t])) {
                    return false;
                }
            }
            for (let i = 0; i < t; i++)
                if (!walkable(file[i], dot))
                    return false;
            return true;
        }
        // mid: the first x that ** can walk to, with a portion after it,
        // and ** can walk all of those
        for (let k = 0; k < n; k++) {
            if (portionMatch(x, file[k]) && k + 1 < n) {
                let i = k + 1;
                while (i < n && walkable(file[i], dot))
                    i++;
                if (i === n)
                    return true;
            }
            if (!walkable(file[k], dot))
                return false;
        }
        return false;
    }
    // Match a row of `**/x/**` or `x/**` against the path, the same as
    // #matchGlobstar and #matchGlobStarBodySections do once it is split.
    // x must match a portion (the first one, for `x/**`), the ** before
    // it must be able to walk the portions before that one, and there
    // must be a portion after it, which the ** after it can walk. At
    // level 2, this is only known if no portion is `.` or `..`.
    #walk(f, row, head, dot, sep) {
        if (this.#level2 && dotPortion(f, 0, f.length, true, sep))
            return 'maybe';
        const x = row[head ? 0 : 1];
        // the last portion has none after it, so it can not be x
        let s = 0;
        for (let e = nextSep(f, s, sep); e !== -1; e = nextSep(f, s, sep)) {
            // the start of the next portion
            let next = e + 1;
            while (next < f.length && isSep(f.charCodeAt(next), sep))
                next++;
            const hit = typeof x === 'string' ?
                e - s === x.length && f.startsWith(x, s)
                : e > s && x.testUnchecked(f.slice(s, e));
            if (hit && !dotPortion(f, next, f.length, dot, sep))
                return 'yes';
            if (head || dotPortion(f, s, next, dot, sep))
                return 'no';
            s = next;
        }
        return 'no';
    }
    // the last split, if it was the same path with the same split
    // settings
    #cachedSplit(f) {
        const last = lastSplit;
        return (last?.f === f &&
            last.isWindows === this.isWindows &&
            last.preserveMultipleSlashes === this.preserveMultipleSlashes &&
            last.normalize === this.#form) ?
            last
            : undefined;
    }
    // split a path for match(), and keep the parts for the next call
    #split(f) {
        const { isWindows, preserveMultipleSlashes } = this;
        // windows: need to use /, not \
        let parts = this.#slashSplit(isWindows ? f.split('\\').join('/') : f);
        // normalize each portion, so that a char that normalizes to `/`
        // does not make a new portion
        const normalize = this.#form;
        if (normalize)
            parts = parts.map(p => p.normalize(normalize));
        lastSplit = {
            f,
            isWindows,
            preserveMultipleSlashes,
            normalize,
            parts,
        };
        return lastSplit;
    }
    // resolve `.` and `..` portions of a path, for level 2
    #levelTwoFileOptimize(file) {
        // work on a copy, so that the cached parts do not change
        const parts = [...file];
        let didSomething = false;
        do {
            didSomething = false;
            // <pre>/<e>/<rest> -> <pre>/<rest>
            if (!this.preserveMultipleSlashes) {
                for (let i = 1; i < parts.length - 1; i++) {
                    const p = parts[i];
                    // don't squeeze out UNC patterns
                    if (i === 1 && p === '' && parts[0] === '')
                        continue;
                    if (p === '.' || p === '') {
                        didSomething = true;
                        parts.splice(i, 1);
                        i--;
                    }
                }
                if (parts[0] === '.' &&
                    parts.length === 2 &&
                    (parts[1] === '.' || parts[1] === '')) {
                    didSomething = true;
                    parts.pop();
                }
            }
            // <pre>/<p>/../<rest> -> <pre>/<rest>
            // .. can not remove the root of a Windows path
            const root = this.#rootIndex(parts) + 1;
            let dd = root;
            while (-1 !== (dd = parts.indexOf('..', dd + 1))) {
                const p = parts[dd - 1];
                if (p && p !== '.' && p !== '..' && p !== '**') {
                    didSomething = true;
                    parts.splice(dd - 1, 2);
                    dd = Math.max(dd - 2, root);
                }
            }
        } while (didSomething);
        return parts.length === 0 ? [''] : parts;
    }
    // First phase: single-pattern processing
    // <pre> is 1 or more portions
    // <rest> is 1 or more portions
    // <p> is any portion other than ., .., '', or **
    // <e> is . or ''
    //
    // **/.. is *brutal* for filesystem walking performance, because
    // it effectively resets the recursive walk each time it occurs,
    // and ** cannot be reduced out by a .. pattern part like a regexp
    // or most strings (other than .., ., and '') can be.
    //
    // <pre>/**/../<p>/<p>/<rest> -> {<pre>/../<p>/<p>/<rest>,<pre>/**/<p>/<p>/<rest>}
    // <pre>/<e>/<rest> -> <pre>/<rest>
    // <pre>/<p>/../<rest> -> <pre>/<rest>
    // **/**/<rest> -> **/<rest>
    //
    // **/*/<rest> -> */**/<rest> <== not valid because ** doesn't follow
    // this WOULD be allowed if ** did follow symlinks, or * didn't
    firstPhasePreProcess(globParts) {
        // each **/.. split doubles the patterns, and adds a copy of the
        // whole pattern. Throw if either gets too large. A partial split
        // would match some paths and not others, depending on which rows
        // the pass reached first.
        const { braceExpandMax = DEFAULT_BRACE_EXPAND_MAX } = this.options;
        let splitCells = 0;
        const maxSplitCells = 1_000_000;
        let didSomething = false;
        do {
            didSomething = false;
            // <pre>/**/../<p>/<p>/<rest> -> {<pre>/../<p>/<p>/<rest>,<pre>/**/<p>/<p>/<rest>}
            for (let parts of globParts) {
                let gs = -1;
                while (-1 !== (gs = parts.indexOf('**', gs + 1))) {
                    let gss = gs;
                    while (parts[gss + 1] === '**') {
                        // <pre>/**/**/<rest> -> <pre>/**/<rest>
                        gss++;
                    }
                    // eg, if gs is 2 and gss is 4, that means we have 3 **
                    // parts, and can remove 2 of them.
                    if (gss > gs) {
                        parts.splice(gs + 1, gss - gs);
                    }
                    let next = parts[gs + 1];
                    const p = parts[gs + 2];
                    const p2 = parts[gs + 3];
                    if (next !== '..')
                        continue;
                    if (!p ||
                        p === '.' ||
                        p === '..' ||
                        !p2 ||
                        p2 === '.' ||
                        p2 === '..') {
                        continue;
                    }
                    // Check before changing parts or allocating the new row.
                    const addedCells = parts.length - 1;
                    if (globParts.length >= braceExpandMax ||
                        splitCells + addedCells > maxSplitCells) {
                        throw new RangeError(`optimizationLevel 2: too many patterns from '**/..'`);
                    }
                    didSomething = true;
                    // edit parts in place, and push the new one
                    parts.splice(gs, 1);
                    const other = parts.slice(0);
                    other[gs] = '**';
                    splitCells += addedCells;
                    globParts.push(other);
                    gs--;
                }
                // <pre>/<e>/<rest> -> <pre>/<rest>
                if (!this.preserveMultipleSlashes) {
                    for (let i = 1; i < parts.length - 1; i++) {
                        const p = parts[i];
                        // don't squeeze out UNC patterns
                        if (i === 1 && p === '' && parts[0] === '')
                            continue;
                        if (p === '.' || p === '') {
                            didSomething = true;
                            parts.splice(i, 1);
                            i--;
                        }
                    }
                    if (parts[0] === '.' &&
                        parts.length === 2 &&
                        (parts[1] === '.' || parts[1] === '')) {
                        didSomething = true;
                        parts.pop();
                    }
                }
                // <pre>/<p>/../<rest> -> <pre>/<rest>
                // .. can not remove the root of a Windows path
                const root = this.#rootIndex(parts) + 1;
                let dd = root;
                while (-1 !== (dd = parts.indexOf('..', dd + 1))) {
                    const p = parts[dd - 1];
                    if (p && p !== '.' && p !== '..' && p !== '**') {
                        didSomething = true;
                        const needDot = dd === 1 && parts[dd + 1] === '**';
                        const splin = needDot ? ['.'] : [];
                        parts.splice(dd - 1, 2, ...splin);
                        if (parts.length === 0)
                            parts.push('');
                        dd = Math.max(dd - 2, root);
                    }
                }
            }
        } while (didSomething);
        return globParts;
    }
    // second phase: multi-pattern dedupes
    // {<pre>/<rest>,<pre>/<rest>} -> <pre>/<rest>
    // {<pre>/*/<rest>,<pre>/<p>/<rest>} -> <pre>/*/<rest>
    secondPhasePreProcess(globParts) {
        const keys = new Set();
        const rows = globParts.filter(parts => {
            const key = parts.join('/');
            if (keys.has(key))
                return false;
            keys.add(key);
            return true;
        });
        // A row is covered by another row that has `*` at some positions,
        // and is the same at all others. Collect each distinct set of `*`
        // positions, then look up each row with `*` put at those positions.
        const stars = new Map();
        for (const parts of rows) {
            const s = [];
            for (let i = 0; i < parts.length; i++) {
                if (parts[i] === '*')
                    s.push(i);
            }
            if (s.length)
                stars.set(s.join(','), s);
        }
        // Each row is checked against each set of `*` positions, so skip
        // this if there are too many. The patterns match the same paths
        // either way.
        if (!stars.size || rows.length * stars.size > 100_000)
            return rows;
        const { dot } = this.options;
        return rows.filter(parts => {
            for (const s of stars.values()) {
                if (s[s.length - 1] >= parts.length)
                    continue;
                const c = [...parts];
                let ok = true;
                let changed = false;
                for (const i of s) {
                    const p = parts[i];
                    if (p === '*')
                        continue;
                    if (!p || p === '**' || (!dot && p.startsWith('.'))) {
                        ok = false;
                        break;
                    }
                    c[i] = '*';
                    changed = true;
                }
                if (ok && changed && keys.has(c.join('/')))
                    return false;
            }
            return true;
        });
    }
    parseNegate() {
        if (this.nonegate)
            return;
        const pattern = this.pattern;
        let negate = false;
        let negateOffset = 0;
        for (let i = 0; i < pattern.length && pattern.charAt(i) === '!'; i++) {
            negate = !negate;
            negateOffset++;
        }
        if (negateOffset)
            this.pattern = pattern.slice(negateOffset);
        this.negate = negate;
    }
    // Match the parts of a path against one row of the set. `resolved`
    // is the parts after level 2 resolves `.` and `..` in them, or the
    // same parts below level 2. Set partial to true to test if, for
    // example, "/a/b" matches the start of "/*/b/*/d". Partial means, if
    // you run out of file before you run out of pattern, then that's
    // fine, as long as all the parts match.
    #matchRow(file, resolved, pattern, partial) {
        let fileStartIndex = 0;
        let patternStartIndex = 0;
        // UNC paths like //?/X:/... can match X:/... and vice versa, and
        // //?/UNC/host/share/... can match //host/share/... and vice versa.
        // Drive letters in absolute drive or unc paths, and the host and
        // share of UNC paths, are always compared case-insensitively.
        const fh = this.isWindows ? uncHost(resolved) : -1;
        const ph = fh === -1 ? -1 : uncHost(pattern);
        if (ph !== -1) {
            const host = pattern[ph];
            const share = pattern[ph + 1];
            if (typeof host !== 'string' || typeof share !== 'string') {
                // a host or share with magic is matched as usual
                fileStartIndex = fh;
                patternStartIndex = ph;
            }
            else if (resolved[fh].toLowerCase() === host.toLowerCase() &&
                resolved[fh + 1].toLowerCase() === share.toLowerCase()) {
                fileStartIndex = fh + 2;
                patternStartIndex = ph + 2;
            }
        }
        else if (this.isWindows) {
            const fileDrive = typeof file[0] === 'string' && /^[a-z]:$/i.test(file[0]);
            const fileUNC = !fileDrive &&
                file[0] === '' &&
                file[1] === '' &&
                file[2] === '?' &&
                /^[a-z]:$/i.test(file[3]);
            const patternDrive = typeof pattern[0] === 'string' && /^[a-z]:$/i.test(pattern[0]);
            const patternUNC = !patternDrive &&
                pattern[0] === '' &&
                pattern[1] === '' &&
                pattern[2] === '?' &&
                typeof pattern[3] === 'string' &&
                /^[a-z]:$/i.test(pattern[3]);
            const fdi = fileUNC ? 3
                : fileDrive ? 0
                    : undefined;
            const pdi = patternUNC ? 3
                : patternDrive ? 0
                    : undefined;
            if (typeof fdi === 'number' && typeof pdi === 'number') {
                const [fd, pd] = [
                    file[fdi],
                    pattern[pdi],
                ];
                // the drives match, so start matching after them
                if (fd.toLowerCase() === pd.toLowerCase()) {
                    patternStartIndex = pdi + 1;
                    fileStartIndex = fdi + 1;
                }
            }
        }
        // the drive letters are found in the parts before level 2 resolves
        // them, and the match uses the resolved parts
        file = resolved;
        if (pattern.includes(GLOBSTAR)) {
            return this.#matchGlobstar(file, pattern, partial, fileStartIndex, patternStartIndex);
        }
        return this.#matchOne(file, pattern, partial, fileStartIndex, patternStartIndex);
    }
    #matchGlobstar(file, pattern, partial, fileIndex, patternIndex) {
        const { head, body, tail, segments } = this.#getGlobstarParts(pattern, partial, patternIndex);
        // check the head, from the current file/pattern index.
        if (head.length) {
            const headEnd = fileIndex + head.length;
            if (!this.#matchOne(file, head, partial, fileIndex, 0, headEnd)) {
                return false;
            }
            fileIndex += head.length;
            patternIndex += head.length;
        }
        // now we know the head matches!
        // if the last portion is not empty, it MUST match the end
        // check the tail
        let fileTailMatch = 0;
        if (tail.length) {
            // if head + tail > file, then we cannot possibly match
            if (tail.length + fileIndex > file.length)
                return false;
            // try to match the tail
            let tailStart = file.length - tail.length;
            if (this.#matchOne(file, tail, partial, tailStart, 0)) {
                fileTailMatch = tail.length;
            }
            else {
                // affordance for stuff like a/**/* matching a/b/
                // if the last file portion is '', and there's more to the pattern
                // then try without the '' bit.
                if (file[file.length - 1] !== '' ||
                    fileIndex + tail.length === file.length) {
                    return false;
                }
                tailStart--;
                if (!this.#matchOne(file, tail, partial, tailStart, 0)) {
                    return false;
                }
                fileTailMatch = tail.length + 1;
            }
        }
        // now we know the tail matches!
        // the middle is zero or more portions wrapped in **, possibly
        // containing more ** sections.
        // so a/**/b/**/c/**/d has become **/b/**/c/**
        // if it's empty, it means a/**/b, just verify we have no bad dots
        // if there's no tail, so it ends on /**, then we must have *something*
        // after the head, or it's not a matc
        if (!body.length) {
            let sawSome = !!fileTailMatch;
            for (let i = fileIndex; i < file.length - fileTailMatch; i++) {
                const f = String(file[i]);
                sawSome = true;
                if (f === '.' ||
                    f === '..' ||
                    (!this.options.dot && f.startsWith('.'))) {
                    return false;
                }
            }
            // in partial mode, we just need to get past all file parts
            return partial || sawSome;
        }
        // now we know that there's one or more body sections, which can
        // be matched anywhere from the 0 index (because the head was pruned)
        // through to the length-fileTailMatch index.
        return !!this.#matchGlobStarBodySections(file, segments, file.length - fileTailMatch, fileIndex, 0, partial, 0, !!fileTailMatch, new Set());
    }
    // Split the pattern into head, tail, and middle of ** delimited
    // parts. The tail has to be at the end, and the others just have to
    // be found in order from the head. These only depend on the pattern
    // row, so they are kept for the next path.
    #getGlobstarParts(pattern, partial, patternIndex) {
        let byStart = this.#globstarParts.get(pattern);
        if (!byStart) {
            byStart = [];
            this.#globstarParts.set(pattern, byStart);
        }
        const key = patternIndex * 2 + (partial ? 1 : 0);
        const found = byStart[key];
        if (found)
            return found;
        const firstgs = pattern.indexOf(GLOBSTAR, patternIndex);
        const lastgs = pattern.lastIndexOf(GLOBSTAR);
        const head = pattern.slice(patternIndex, firstgs);
        const body = pattern.slice(firstgs + 1, partial ? undefined : lastgs);
        const tail = partial ? [] : pattern.slice(lastgs + 1);
        // split the body up into sections, and note the number of
        // portions that must come after the start of each one
        const segments = [[[], 0]];
        let current = segments[0];
        let nonGsParts = 0;
        const nonGsPartsSums = [0];
        for (const b of body) {
            if (b === GLOBSTAR) {
                nonGsPartsSums.push(nonGsParts);
                current = [[], 0];
                segments.push(current);
            }
            else {
                current[0].push(b);
                nonGsParts++;
            }
        }
        // the portions in this section and the ones after it
        segments.forEach((b, i) => {
            b[1] = nonGsParts - nonGsPartsSums[i];
        });
        const parts = { head, body, tail, segments };
        byStart[key] = parts;
        return parts;
    }
    // return false for "nope, not matching"
    // return null for "not matching, cannot keep trying"
    #matchGlobStarBodySections(file, 
    // pattern section, and the portions that it and the rest need
    bodySegments, 
    // the end of the file portions that the body can match
    fileLength, fileIndex, bodyIndex, partial, globStarDepth, sawTail, 
    // the places that a walk has already tried, as
    // bodyIndex * (file.length + 1) + fileIndex. A walk from a place
    // does the same no matter how it got there, and it only comes back
    // if it found no match, so a walk that gets to one stops.
    tried) {
        // take the first body segment, and walk from fileIndex to its "after"
        // value at the end
        // If it doesn't match at that position, we increment, until we hit
        // that final possible position, and give up.
        // If it does match, then advance and try to rest.
        // If any of them fail we keep walking forward.
        // this is still a bit recursively painful, but it's more constrained
        // than previous implementations, because we never test something that
        // can't possibly be a valid matching condition.
        const bs = bodySegments[bodyIndex];
        if (!bs) {
            // with partial, the body is the rest of the pattern, so it
            // matches if no portions are left, or only the '' of a trailing
            // / (as a/* matches a/b/). A ** at the end walks them as its own
            // empty section.
            if (partial) {
                return (fileIndex >= fileLength ||
                    (fileIndex === fileLength - 1 && file[fileIndex] === ''));
            }
            // just make sure that there's no bad dots before the tail
            for (let i = fileIndex; i < fileLength; i++) {
                sawTail = true;
                const f = file[i];
                if (f === '.' ||
                    f === '..' ||
                    (!this.options.dot && f.startsWith('.'))) {
                    return false;
                }
            }
            return sawTail;
        }
        // have a non-globstar body section to test, up to the last index
        // where it can start
        const [body, need] = bs;
        // with partial, the path can end before the body does
        const after = partial ? fileLength : fileLength - need;
        while (fileIndex <= after) {
            const key = bodyIndex * (file.length + 1) + fileIndex;
            if (tried.has(key))
                return false;
            tried.add(key);
            const m = this.#matchOne(file, body, partial, fileIndex, 0, fileIndex + body.length);
            // if limit exceeded, no match. intentional false negative,
            // acceptable break in correctness for security.
            if (m && globStarDepth < this.maxGlobstarRecursion) {
                // match! see if the rest match. if so, we're done!
                const sub = this.#matchGlobStarBodySections(file, bodySegments, fileLength, fileIndex + body.length, bodyIndex + 1, partial, globStarDepth + 1, sawTail, tried);
                if (sub !== false) {
                    return sub;
                }
            }
            // the ** does not walk past the last place the body can start
            if (fileIndex === after)
                break;
            const f = file[fileIndex];
            if (f === '.' ||
                f === '..' ||
                (!this.options.dot && f.startsWith('.'))) {
                return false;
            }
            fileIndex++;
        }
        // walked off. no point continuing
        return partial || null;
    }
    #matchOne(file, pattern, partial, fileIndex, patternIndex, 
    // only match the file portions before this index
    fileEnd = file.length) {
        let fi;
        let pi;
        let pl;
        let fl;
        for (fi = fileIndex,
            pi = patternIndex,
            fl = Math.min(fileEnd, file.length),
            pl = pattern.length; fi < fl && pi < pl; fi++, pi++) {
            let p = pattern[pi];
            let f = file[fi];
            // should be impossible.
            /* c8 ignore start */
            if (p === false || p === GLOBSTAR) {
                return false;
            }
            /* c8 ignore stop */
            // something other than **
            // non-magic patterns just have to match exactly
            // patterns with magic have been turned into Matchers.
            if (!portionMatch(p, f))
                return false;
        }
        // Note: ending in / means that we'll get a final ""
        // at the end of the pattern.  This can only match a
        // corresponding "" at the end of the file.
        // If the file ends in /, then it can only match a
        // a pattern that ends in /, unless the pattern just
        // doesn't have any more for it. But, a/b/ should *not*
        // match "a/b/*", even though * can match "", except in
        // partial mode, where it might simply not be reached yet.
        // However, a/b/ should still satisfy a/*
        // now either we fell off the end of the pattern, or we're done.
        if (fi === fl && pi === pl) {
            // ran out of pattern and filename at the same time.
            // an exact hit!
            return true;
        }
        else if (fi === fl) {
            // ran out of file, but still had pattern left.
            // this is ok if we're doing the match as part of
            // a glob fs traversal.
            return partial;
        }
        else if (pi === pl) {
            // ran out of pattern, still have file left.
            // this is only acceptable if we're on the very last
            // empty segment of a file with a trailing slash.
            // a/* should match a/b/
            return fi === fl - 1 && file[fi] === '';
            /* c8 ignore start */
        }
        else {
            // should be unreachable.
            throw new Error('wtf?');
        }
        /* c8 ignore stop */
    }
    braceExpand() {
        return braceExpand(this.pattern, this.options);
    }
    // Expand braces, except numeric ranges such as {0..999} with at
    // least RANGE_MIN values. Each of those stays in its pattern as
    // `<mark>0..999<mark>`, for the Matcher to test. If a range might
    // be inside a [...] class, expand all of them instead.
    #expandBraces() {
        const { pattern } = this;
        if (this.options.nobrace)
            return this.braceExpand();
        let code = 0xe000;
        while (pattern.includes(String.fromCharCode(code))) {
            if (++code > 0xf8ff)
                return this.braceExpand();
        }
        const mark = String.fromCharCode(code);
        let found = false;
        const marked = pattern.replace(rangeRe, (m, lo, hi) => {
            const a = Number(lo);
            const b = Number(hi);
            if (!Number.isSafeInteger(a) ||
                !Number.isSafeInteger(b) ||
                Math.abs(a - b) + 1 < RANGE_MIN) {
                return m;
            }
            found = true;
            return `${mark}${lo}..${hi}${mark}`;
        });
        if (!found)
            return this.braceExpand();
        const set = braceExpand(marked, this.options);
        for (const p of set) {
            for (const portion of p.split('/')) {
                const c = portion.indexOf('[');
                if (c !== -1 && c < portion.lastIndexOf(mark)) {
                    return this.braceExpand();
                }
                if (!this.options.noext && inRepeatOrNegExt(portion, mark)) {
                    return this.braceExpand();
                }
            }
        }
        this.#rangeMark = mark;
        return set;
    }
    parse(pattern) {
        assertValidPattern(pattern);
        const options = this.options;
        // shortcuts
        if (pattern === '**')
            return GLOBSTAR;
        if (pattern === '')
            return '';
        const { nocase, nocaseMagicOnly, noext = false, dot, normalize, } = options;
        const rangeMark = this.#rangeMark;
        const lit = rangeMark && pattern.includes(rangeMark) ?
            undefined
            : literal(pattern, noext);
        // in nocase mode, a literal with cased chars still needs a
        // Matcher, unless nocaseMagicOnly is set.
        if (lit !== undefined &&
            !(nocase &&
                !nocaseMagicOnly &&
                pattern.toUpperCase() !== pattern.toLowerCase())) {
            return this.#norm(lit);
        }
        if (this.#pending)
            return PENDING;
        let m = this.#matchers.get(pattern);
        if (!m) {
            if (!noext)
                assertValidExtglobs(pattern);
            m = new Matcher(pattern, {
                nocase,
                noext,
                dot,
                normalize,
                ...(rangeMark && { rangeMark }),
            });
            this.#matchers.set(pattern, m);
        }
        return m;
    }
    #slashSplit(p) {
        // if p starts with // on windows, we preserve that
        // so that UNC paths aren't broken.  Otherwise, any number of
        // / characters are coalesced into one, unless
        // preserveMultipleSlashes is set to true.
        if (this.preserveMultipleSlashes) {
            return p.split('/');
        }
        else if (this.isWindows && /^\/\/[^/]+/.test(p)) {
            // add an extra '' for the one we lose
            return ['', ...p.split(/\/+/)];
        }
        else {
            return p.split(/\/+/);
        }
    }
    match(f, partial = this.partial) {
        // short-circuit in the case of busted things.
        // comments, etc.
        if (this.comment) {
            return false;
        }
        if (this.empty) {
            return f === '';
        }
        if (f === '/' && partial) {
            return true;
        }
        const options = this.options;
        // treat the test path as a set of pathparts. If it was not just
        // split or checked, check that it can match before splitting it.
        let split = this.#cachedSplit(f);
        if (!split) {
            // the checks look at the path as given, so not if it is
            // normalized
            if (!partial &&
                !this.#form &&
                (this.#endCheck || this.#literalCheck) &&
                lastChecked !== f) {
                lastChecked = f;
                const can = this.#canMatch(f);
                if (can === 'no')
                    return options.flipNegate ? false : this.negate;
                if (can === 'yes')
                    return options.flipNegate ? true : !this.negate;
            }
            split = this.#split(f);
        }
        const ff = split.parts;
        // the parts after level 2 resolves them, kept for the next pattern
        // that tests the same path
        const resolved = this.#level2 ?
            (split.resolved ??= this.#levelTwoFileOptimize(ff))
            : ff;
        // just ONE of the pattern sets in this.set needs to match
        // in order for it to be valid.  If negating, then just one
        // match means that we have failed.
        // Either way, return on the first hit.
        const set = this.set;
        // Find the basename of the path by looking for the last non-empty segment
        let filename = ff[ff.length - 1];
        if (!filename) {
            for (let i = ff.length - 2; !filename && i >= 0; i--) {
                filename = ff[i];
            }
        }
        for (let r = 0; r < set.length; r++) {
            const pattern = set[r];
            const shape = partial ? undefined : this.#shapes[r];
            // level 2 does not change a path of one portion
            const hit = shape === 'base' ?
                portionMatch(pattern[0], filename)
                : shape ? this.#matchShape(resolved, pattern, shape)
                    : options.matchBase && pattern.length === 1 ?
                        this.#matchRow([filename], [filename], pattern, partial)
                        : this.#matchRow(ff, resolved, pattern, partial);
            if (hit) {
                if (options.flipNegate) {
                    return true;
                }
                return !this.negate;
            }
        }
        // didn't get any hits.  this is success if it's a negative
        // pattern, failure otherwise.
        if (options.flipNegate) {
            return false;
        }
        return this.negate;
    }
    static defaults(def) {
        return minimatch.defaults(def).Minimatch;
    }
}
/* c8 ignore start */


/* c8 ignore stop */
minimatch.Minimatch = Minimatch;
minimatch.escape = escape_escape;
minimatch.unescape = unescape_unescape;
//# sourceMappingURL=index.js.map
// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __nccwpck_require__(3026);
;// CONCATENATED MODULE: ./build/src/core/glob.js


/** UTF-16 units of a pattern; longer ones are refused where they are read. */
const patternLimit = 512;
/** UTF-16 units of a text: twice what git allows for a path. */
const textLimit = 8192;
// The platform is fixed so that one policy means the same on every runner; `.` and `..` stay what they are.
const options = {
    dot: true,
    nobrace: true,
    nocomment: true,
    noext: true,
    nonegate: true,
    optimizationLevel: 0,
    platform: 'linux',
    preserveMultipleSlashes: true,
};
/** True where a text means more than itself as a pattern. */
function isGlob(pattern) {
    return /[*?[\\]/.test(pattern);
}
/**
 * Matches the whole text, one segment between `/` at a time: `*` and `?` stay within a segment, `**` as a segment
 * stands for any number of them, `[...]` is a class, `\` escapes. Letter case counts; a leading dot is nothing
 * special; `..` is matched by no wildcard. Braces, extended globs, `!` and `#` are plain characters.
 * Linear in the text for a given pattern: both may come from an attacker (branch names, paths, titles).
 *
 * @throws InterlockError INPUT_INVALID over a limit: neither answer would be safe, a `false` would open a deny list.
 */
function matchesGlob(pattern, text) {
    if (pattern.length > patternLimit)
        throw tooLong('pattern', pattern, patternLimit);
    if (text.length > textLimit)
        throw tooLong('text', text, textLimit);
    if (!isGlob(pattern))
        return pattern === text;
    if (text.endsWith('/') && !pattern.endsWith('/'))
        return false;
    return minimatch(text, pattern, options);
}
function tooLong(what, value, limit) {
    const start = JSON.stringify(value.slice(0, 40));
    return new errors/* InterlockError */.s('INPUT_INVALID', `A ${what} that starts with ${start} is longer than ${limit} characters; shorten it.`);
}


/***/ }),

/***/ 4582:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Cq: () => (/* binding */ isFileLocation),
/* harmony export */   Qr: () => (/* binding */ compareLocations),
/* harmony export */   n6: () => (/* binding */ compareText),
/* harmony export */   zb: () => (/* binding */ locationName)
/* harmony export */ });
function isFileLocation(location) {
    return 'start' in location;
}
/** What reports sort and print a location by: the path, or the kind and name of the object. */
function locationName(location) {
    if ('start' in location)
        return location.path;
    if ('container' in location)
        return `${location.name}!${location.path}`;
    return `${location.object} ${location.name}`;
}
/** Order of reports: by path, then by position. */
function compareLocations(a, b) {
    const byName = compareText(locationName(a), locationName(b));
    if (byName !== 0 || !isFileLocation(a) || !isFileLocation(b))
        return byName;
    return a.start.line - b.start.line || a.start.column - b.start.column;
}
/** Code unit order: the same on every machine, whatever its locale. */
function compareText(a, b) {
    if (a === b)
        return 0;
    return a < b ? -1 : 1;
}


/***/ }),

/***/ 4065:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ permissionsYaml),
/* harmony export */   P: () => (/* binding */ tokenScopes)
/* harmony export */ });
/** A key of a workflow's `permissions:`; the dated table with its levels is in data/permission-keys.ts. */
const tokenScopes = [
    'actions',
    'artifact-metadata',
    'attestations',
    'checks',
    'code-quality',
    'contents',
    'copilot-requests',
    'deployments',
    'discussions',
    'drives',
    'id-token',
    'issues',
    'models',
    'packages',
    'pages',
    'pull-requests',
    'repository-projects',
    'security-events',
    'statuses',
    'vulnerability-alerts',
];
/** The block to put into a workflow: the exact YAML of what is missing. */
function permissionsYaml(permissions) {
    const lines = Object.entries(permissions)
        .map(([scope, level]) => `  ${scope}: ${level}`)
        .toSorted();
    return ['permissions:', ...lines].join('\n');
}


/***/ }),

/***/ 6335:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Gy: () => (/* binding */ levelAt),
/* harmony export */   IH: () => (/* binding */ milder),
/* harmony export */   V$: () => (/* binding */ isStricter),
/* harmony export */   _$: () => (/* binding */ stages),
/* harmony export */   g2: () => (/* binding */ enforcements)
/* harmony export */ });
/** The point of action, from the mildest to the strictest judgement of a running job. */
const stages = ['posture', 'merge', 'deploy'];
/** What a policy does with a rule at a stage, from the mildest to the strictest. */
const enforcements = ['off', 'audit', 'warn', 'deny'];
function isStricter(a, b) {
    return enforcements.indexOf(a) > enforcements.indexOf(b);
}
function milder(a, b) {
    return isStricter(a, b) ? b : a;
}
function levelAt(level, stage) {
    return typeof level === 'string' ? level : level[stage];
}


/***/ }),

/***/ 6691:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ isOpen),
/* harmony export */   y: () => (/* binding */ openHeads)
/* harmony export */ });
/* harmony import */ var _core_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(674);

/** What a policy may open to inputs and to the layers below: inputs, then its own keys. */
const openHeads = [
    ...['mode', 'stage', 'policy', 'environment'],
    ...['extends', 'identities', 'keys', 'trust-roots', 'token', 'secrets-managers', 'privileged-variables', 'environments', 'windows'],
    ...['rules', 'exceptions'],
];
/**
 * True where an `open` list names a key: itself, what stands above it (`rules` opens `rules.secret/stale`), or a glob.
 * An input is named by its name alone.
 */
function isOpen(open, what) {
    const key = what.startsWith('input ') ? what.slice('input '.length) : what;
    return open.some((pattern) => {
        if (key === pattern || key.startsWith(`${pattern}.`))
            return true;
        return (0,_core_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .isGlob */ .fg)(pattern) && key.length <= _core_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .textLimit */ .$l && (0,_core_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesGlob */ .kt)(pattern, key);
    });
}


/***/ }),

/***/ 4357:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   DM: () => (/* binding */ presetMajor),
/* harmony export */   IF: () => (/* binding */ isStricterPreset),
/* harmony export */   dr: () => (/* binding */ presetLayer),
/* harmony export */   gC: () => (/* binding */ presetNames),
/* harmony export */   kN: () => (/* binding */ presetLevel)
/* harmony export */ });
/* harmony import */ var _core_stage_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6335);

/** The compiled presets, from the mildest to the strictest. */
const presetNames = ['observe', 'recommended', 'strict'];
/** The set that `preset:NAME@1` pins; a rule becomes deny in `recommended` only with a higher one. */
const presetMajor = 1;
/** What a preset does with a rule at a stage; `observe` records everything and denies nothing. */
function presetLevel(name, meta, stage) {
    if (!meta.stages.includes(stage))
        return 'off';
    return name === 'observe' ? 'audit' : (0,_core_stage_js__WEBPACK_IMPORTED_MODULE_0__/* .levelAt */ .Gy)(meta.presets[name], stage);
}
/** True where the first preset is stricter than the second. */
function isStricterPreset(a, b) {
    return presetNames.indexOf(a) > presetNames.indexOf(b);
}
/**
 * A compiled preset as a layer of the policy.
 *
 * @param hash SHA-256 of a text as 64 hex digits.
 */
function presetLayer(name, catalogue, hash) {
    return { source: `preset:${name}@${presetMajor}`, digest: `sha256:${hash(presetText(name, catalogue))}` };
}
/** Canonical JSON of the levels: equal for equal levels, whatever the order of the catalogue. */
function presetText(name, catalogue) {
    const levels = catalogue
        .map((meta) => [meta.id, ..._core_stage_js__WEBPACK_IMPORTED_MODULE_0__/* .stages */ ._$.map((stage) => presetLevel(name, meta, stage))])
        .toSorted((a, b) => ((a[0] ?? '') < (b[0] ?? '') ? -1 : 1));
    return JSON.stringify({ levels, major: presetMajor, preset: name, stages: _core_stage_js__WEBPACK_IMPORTED_MODULE_0__/* .stages */ ._$ });
}


/***/ }),

/***/ 2863:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   SP: () => (/* binding */ shown),
/* harmony export */   U4: () => (/* binding */ invalidPolicy)
/* harmony export */ });
/* unused harmony export problemLimit */
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3026);

/** Problems that one error names; the rest are counted. */
const problemLimit = 20;
/** All problems of a file as one error, in the order of the file; its place is the first one's. */
function invalidPolicy(path, problems) {
    const sorted = problems.toSorted((a, b) => a.place.line - b.place.line || a.place.column - b.place.column);
    const lines = sorted.slice(0, problemLimit).map(({ place, text }) => `${place.path}:${place.line}:${place.column}: ${text}`);
    const count = sorted.length === 1 ? 'a problem' : `${sorted.length} problems`;
    const rest = sorted.length - lines.length;
    const more = rest > 0 ? [`... and ${rest} more.`] : [];
    const [first] = sorted;
    const message = [`The policy ${path} has ${count}:`, ...lines, ...more].join('\n');
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InterlockError */ .s('POLICY_INVALID', message, first === undefined ? {} : { place: first.place });
}
/** A value as a message shows it: short, on one line, without control characters. */
function shown(value) {
    if (value === undefined || value === null)
        return 'nothing';
    if (Array.isArray(value))
        return 'a list';
    if (typeof value === 'object')
        return 'a mapping';
    if (typeof value !== 'string')
        return String(value);
    const short = value.length > 60 ? `${value.slice(0, 57)}...` : value;
    // JSON leaves DEL, C1 controls and separators as they are; a terminal or a log would act on them.
    return JSON.stringify(short).replace(/[\u007f-\u009f\u2028\u2029\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, '?');
}


/***/ }),

/***/ 4765:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ readPolicyText)
/* harmony export */ });
/* unused harmony export policyLimits */
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8815);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2863);


/** Over any of these the file is refused: nobody writes such a policy, and somebody may send one. */
const policyLimits = { length: 256 * 1024, depth: 24, indicators: 8, nodes: 20_000, aliases: 16 };
/**
 * Reads the YAML 1.2 of a policy; all that is no plain data (tags, directives, many aliases, duplicate keys) is refused.
 *
 * @throws InterlockError POLICY_INVALID with the places.
 */
function readPolicyText(text, path) {
    const start = { path, line: 1, column: 1 };
    const shape = text.length > policyLimits.length ? `it is over ${policyLimits.length} characters long` : depthProblem(text);
    if (shape !== undefined)
        throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .invalidPolicy */ .U4)(path, [{ place: start, text: `The file cannot be a policy: ${shape}.` }]);
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, { lineCounter: lines, prettyErrors: false, logLevel: 'error', uniqueKeys: true });
    const placeAt = (offset) => {
        const { line, col } = lines.linePos(offset);
        return { path, line: Math.max(line, 1), column: Math.max(col, 1) };
    };
    const problems = [...document.errors, ...document.warnings].map((error) => ({
        place: placeAt(error.pos[0]),
        text: `This is not the YAML of a policy: ${error.message}.`,
    }));
    if (document.directives?.yaml.explicit === true)
        problems.push({ place: start, text: 'Remove the %YAML directive: a policy is YAML 1.2.' });
    const value = problems.length > 0 ? undefined : plainOf(document, placeAt, problems);
    if (problems.length > 0)
        throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .invalidPolicy */ .U4)(path, problems);
    return {
        path,
        value,
        keyPlace: (steps) => placeAt(offsetOf(document, steps, 'key')),
        valuePlace: (steps) => placeAt(offsetOf(document, steps, 'value')),
    };
}
/** Nesting by its tokens alone, before a parser that recurses sees it. */
function depthProblem(text) {
    let depth = 0;
    let indicators = 0;
    for (const token of new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Lexer */ .JG().lex(text)) {
        if (token === '[' || token === '{')
            depth += 1;
        else if (token === ']' || token === '}')
            depth -= 1;
        else if (token === '-' || token === '?')
            indicators += 1;
        else if (token === '\n' || token === '\r\n')
            indicators = 0;
        if (depth > policyLimits.depth || indicators > policyLimits.indicators)
            return 'it is nested too deeply';
    }
    return undefined;
}
/** Plain data of a document; mappings have no prototype. Aliases are followed within one budget of nodes. */
function plainOf(document, placeAt, problems) {
    let nodes = 0;
    let aliases = 0;
    const refuse = (node, text) => {
        if (problems.length === 0)
            problems.push({ place: placeAt(startOf(node)), text });
    };
    const visit = (node, depth) => {
        nodes += 1;
        if (problems.length > 0)
            return undefined;
        if (nodes > policyLimits.nodes)
            return refuse(node, `The file has more than ${policyLimits.nodes} values.`);
        if (depth > policyLimits.depth)
            return refuse(node, `This is nested deeper than ${policyLimits.depth} levels.`);
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node))
            return node.value;
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node))
            return node.items.map((item) => visit(item, depth + 1));
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node)) {
            aliases += 1;
            if (aliases > policyLimits.aliases)
                return refuse(node, `The file follows aliases more than ${policyLimits.aliases} times.`);
            return visit(node.resolve(document), depth + 1);
        }
        if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node))
            return node === null ? null : refuse(node, 'This alias has no anchor before it.');
        const record = Object.create(null);
        for (const { key, value } of node.items) {
            if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) || typeof key.value !== 'string')
                return refuse(key, `A key must be text; put ${keyText(key)} in quotes.`);
            if (key.value === '__proto__')
                return refuse(key, '"__proto__" is no name that a policy may use.');
            record[key.value] = visit(value, depth + 1);
        }
        return record;
    };
    return visit(document.contents, 0);
}
function keyText(key) {
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) ? (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(key.value) : 'it';
}
function startOf(node) {
    if (typeof node !== 'object' || node === null || !('range' in node) || !Array.isArray(node.range))
        return 0;
    const [start] = node.range;
    return typeof start === 'number' ? start : 0;
}
/** Offset of the deepest part of a path that exists. */
function offsetOf(document, steps, what) {
    let node = document.contents;
    let key = node;
    for (const step of steps) {
        const container = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node) ? node.resolve(document) : node;
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(container)) {
            const pair = container.items.find((item) => (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(item.key) && item.key.value === step);
            if (pair === undefined)
                return startOf(key);
            key = pair.key;
            node = pair.value ?? pair.key;
        }
        else if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(container) && typeof step === 'number' && container.items[step] !== undefined) {
            node = container.items[step];
            key = node;
        }
        else
            return startOf(key);
    }
    return startOf(what === 'key' ? key : node);
}


/***/ }),

/***/ 2765:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ recordOf)
/* harmony export */ });
/** A mapping without a prototype: a name from outside finds only what was put there. */
function recordOf(entries) {
    const record = Object.create(null);
    for (const [key, value] of entries)
        record[key] = value;
    return record;
}


/***/ }),

/***/ 283:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Qv: () => (/* binding */ timesOf),
/* harmony export */   mx: () => (/* binding */ weekdays),
/* harmony export */   qT: () => (/* binding */ isWithinSpan)
/* harmony export */ });
/* unused harmony export daysOf */
const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
/** The days of `mon-thu` or `fri-mon` (over the end of the week) by name; a date is itself. */
function daysOf(text) {
    const [first = '', last = first] = /^\d/.test(text) ? [text] : text.split('-');
    const from = weekdays.findIndex((day) => day === first);
    const to = weekdays.findIndex((day) => day === last);
    if (from < 0 || to < 0)
        return [text];
    const length = ((to - from + weekdays.length) % weekdays.length) + 1;
    return Array.from({ length }, (_, index) => weekdays[(from + index) % weekdays.length] ?? text);
}
/** Minutes of a day; undefined where the span does not end after it begins. */
function timesOf(span) {
    const from = minutesOf(span.from);
    const to = minutesOf(span.to);
    return from < to ? { from, to } : undefined;
}
function minutesOf(text) {
    return Number(text.slice(0, 2)) * 60 + Number(text.slice(3));
}
/** True where every minute of the first span is in the second. */
function isWithinSpan(inner, outer) {
    const innerTimes = timesOf(inner);
    const outerTimes = timesOf(outer);
    const isWithinDays = daysOf(inner.days).every((day) => daysOf(outer.days).includes(day));
    if (!isWithinDays || innerTimes === undefined || outerTimes === undefined)
        return false;
    return innerTimes.from >= outerTimes.from && innerTimes.to <= outerTimes.to;
}


/***/ }),

/***/ 7373:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ countsLine)
/* harmony export */ });
/* harmony import */ var _plural_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8916);

/** All counts, also those that are zero: a reader must see what was looked for. What the base had already is added where there is any. */
function countsLine({ counts }) {
    const { denied, warned, audited, excepted, old, unknown, errors } = counts;
    return [
        `${denied} denied`,
        `${warned} warned`,
        `${audited} audited`,
        `${excepted} excepted`,
        ...(old > 0 ? [`${old} old (the base has them too)`] : []),
        `${(0,_plural_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .L)(unknown, 'rule')} unknown`,
        (0,_plural_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .L)(errors, 'error'),
    ].join(', ');
}


/***/ }),

/***/ 8784:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ denyingRules)
/* harmony export */ });
/* harmony import */ var _unknown_group_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7476);

/** In the order of the decision. */
function denyingRules({ results }) {
    const idsOf = (denies) => results.filter(denies).map(({ rule }) => rule);
    return {
        byFinding: idsOf(({ findings }) => findings.some(({ enforcement, exception }) => enforcement === 'deny' && exception === undefined)),
        byUnknown: idsOf(_unknown_group_js__WEBPACK_IMPORTED_MODULE_0__/* .deniesByUnknown */ .Q),
        byError: idsOf(({ outcome }) => outcome === 'error'),
    };
}


/***/ }),

/***/ 8084:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ listing)
/* harmony export */ });
/** `a, b, c and 4 more`: the first `most` names, and how many follow. */
function listing(names, most) {
    const shown = names.slice(0, most).join(', ');
    return names.length > most ? `${shown} and ${names.length - most} more` : shown;
}


/***/ }),

/***/ 1675:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D9: () => (/* binding */ markdownCode),
/* harmony export */   dI: () => (/* binding */ markdownBlock),
/* harmony export */   p7: () => (/* binding */ markdownText)
/* harmony export */ });
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1319);

/** Characters of plain words, paths and refs, which need no escape between backticks. */
const plain = /^[\w ./:+@,=-]+$/;
/**
 * Text from anywhere as one line of Markdown that means nothing but itself, also in a table cell: no markup, no HTML, no link,
 * no mention of a person and no reference to an issue. Line ends become `<br>`. Pairs of backticks become code.
 */
function markdownText(text) {
    return (0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printableLines */ .f)(text).map(lineOf).join('<br>');
}
/** A name, path or digest as code. */
function markdownCode(text) {
    const line = (0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printableLines */ .f)(text).join('\\n');
    return plain.test(line) && line.trim() === line ? `\`${line}\`` : `<code>${escaped(line)}</code>`;
}
/** Several lines word for word, as YAML needs; only at the start of a line. */
function markdownBlock(text) {
    return `<pre>${(0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printableLines */ .f)(text).map(htmlEscaped).join('\n')}</pre>`;
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
/** The comment after `@`, `#` and in addresses parts what GitHub would otherwise turn into a link after it has rendered the rest. */
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

/***/ 3803:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ placeText)
/* harmony export */ });
/* harmony import */ var _core_location_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4582);
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1319);
/* harmony import */ var _shorten_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1669);



const longestPath = 300;
/** `path:line:column`, which terminals open on a click; without a file the kind and the name of the object. */
function placeText(location) {
    const name = (0,_shorten_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .m)((0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g)((0,_core_location_js__WEBPACK_IMPORTED_MODULE_2__/* .locationName */ .zb)(location)), longestPath);
    if ((0,_core_location_js__WEBPACK_IMPORTED_MODULE_2__/* .isFileLocation */ .Cq)(location))
        return `${name}:${location.start.line}:${location.start.column}`;
    return 'container' in location ? `${name}:${location.line}` : name;
}


/***/ }),

/***/ 8916:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ plural)
/* harmony export */ });
/** `1 rule`, `2 rules`, `2 policies`. */
function plural(count, noun) {
    return `${count} ${count === 1 ? noun : noun.endsWith('y') ? `${noun.slice(0, -1)}ies` : `${noun}s`}`;
}


/***/ }),

/***/ 1319:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ printableLines),
/* harmony export */   g: () => (/* binding */ printable)
/* harmony export */ });
/** Nothing of these leaves a trace of its own on a screen: controls, format and bidi characters, lone surrogates, line separators. */
const invisible = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;
const shortForms = new Map([
    ['\n', '\\n'],
    ['\r', '\\r'],
    ['\t', '\\t'],
]);
/**
 * One line of text in which everything can be seen. An attacker names branches, files and steps: without this a name could
 * move the cursor, reverse the reading direction, or hide a part of itself.
 */
function printable(text) {
    return text.replace(invisible, (character) => shortForms.get(character) ?? `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
}
/** The same for texts that may have several lines, such as a remedy with YAML. */
function printableLines(text) {
    return text.split(/\r?\n/).map(printable);
}


/***/ }),

/***/ 3861:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ reportedOf),
/* harmony export */   I: () => (/* binding */ byWeight)
/* harmony export */ });
/* harmony import */ var _core_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5068);
/* harmony import */ var _core_location_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4582);
/* harmony import */ var _core_stage_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6335);



/** All findings in the order of the decision. */
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
/** What denies before what warns, then by severity, then by place. Equal ones keep the order of the decision. */
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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ shortDigest)
/* harmony export */ });
/** Enough of a digest to compare by eye: `sha256:1a2b3c4d5e6f`. The decision file has all of it. */
function shortDigest(digest) {
    const [algorithm = '', hex = ''] = digest.split(':');
    return hex === '' ? digest.slice(0, 12) : `${algorithm}:${hex.slice(0, 12)}`;
}


/***/ }),

/***/ 1669:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ shorten)
/* harmony export */ });
/** At most `limit` characters; a cut says how much is missing. Never splits a surrogate pair. */
function shorten(text, limit) {
    if (text.length <= limit)
        return text;
    const kept = text.slice(0, limit).replace(/[\ud800-\udbff]$/, '');
    return `${kept}… (${text.length - kept.length} more characters)`;
}


/***/ }),

/***/ 9190:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ shortestWay)
/* harmony export */ });
/* harmony import */ var _place_text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3803);
/* harmony import */ var _reported_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3861);
/* harmony import */ var _unknown_group_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7476);



/**
 * The first step out of a denial: the heaviest finding, else what makes an unknown decidable, else the reason.
 * Undefined for an allow.
 */
function shortestWay(decision) {
    if (decision.verdict === 'allow')
        return undefined;
    const [heaviest] = (0,_reported_js__WEBPACK_IMPORTED_MODULE_2__/* .reportedOf */ .H)(decision)
        .filter(({ group }) => group === 'denied')
        .toSorted(_reported_js__WEBPACK_IMPORTED_MODULE_2__/* .byWeight */ .I);
    if (heaviest !== undefined)
        return { place: (0,_place_text_js__WEBPACK_IMPORTED_MODULE_0__/* .placeText */ .Z)(heaviest.finding.location), text: heaviest.finding.remediation };
    const broken = decision.results.find(({ outcome }) => outcome === 'error');
    if (broken !== undefined) {
        return {
            place: broken.rule,
            text: broken.remedy === '' ? 'Report this with the decision file; until then use an earlier version.' : broken.remedy,
        };
    }
    const [group] = (0,_unknown_group_js__WEBPACK_IMPORTED_MODULE_1__/* .unknownGroups */ .r)(decision).filter(({ denying }) => denying.length > 0);
    if (group !== undefined)
        return { place: '', text: group.remedies[0] ?? group.because };
    return { place: '', text: decision.reasons[0] ?? 'Read the decision file.' };
}


/***/ }),

/***/ 8304:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   toAnnotations: () => (/* binding */ toAnnotations)
/* harmony export */ });
/* harmony import */ var _core_location_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(4582);
/* harmony import */ var _listing_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(8084);
/* harmony import */ var _place_text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3803);
/* harmony import */ var _plural_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(8916);
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1319);
/* harmony import */ var _reported_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(3861);
/* harmony import */ var _shorten_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(1669);
/* harmony import */ var _undecided_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(3921);
/* harmony import */ var _unknown_group_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7476);









/** The runner drops what is over ten of a kind in a step. */
const mostOfKind = 10;
const longestText = 1_000;
const rulesShown = 6;
/**
 * What denies, and what the change introduced; the heaviest first, at most ten of a kind, then one notice that says how many are
 * left out. What is unknown without denying, old, recorded only or excepted is in the summary alone.
 */
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
    return withinLimits([...denials, ...warnings]);
}
function withinLimits(all) {
    const kept = ['error', 'warning'].flatMap((level) => all.filter((one) => one.level === level).slice(0, mostOfKind));
    const left = all.length - kept.length;
    if (left === 0)
        return kept;
    const message = `${(0,_plural_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .L)(left, 'more finding')} of this run ${left === 1 ? 'is' : 'are'} in the job summary; GitHub shows ${mostOfKind} annotations of a kind`;
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

/***/ 5505:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   toDecisionJson: () => (/* binding */ toDecisionJson)
/* harmony export */ });
/* harmony import */ var _core_location_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4582);

/** What JSON allows to stand as it is and a terminal or the runner would act on. */
const active = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;
/**
 * The decision as `interlock.decision/v1`: two-space JSON in the order of the contract, undefined as null, a line feed at the end.
 * Equal decisions give equal bytes, but for `telemetry`. Invisible characters and `##[` are written as JSON escapes: the values stay
 * the same, and the text is safe to print.
 */
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
        binding: { value: binding.value, reason: binding.reason },
        tool: { name: tool.name, version: tool.version },
        policy: { layers: policy.layers.map(({ source, digest }) => ({ source, digest })) },
        decidedAt: decision.decidedAt,
        repository: decision.repository ?? null,
        commit: decision.commit ?? null,
        base: decision.base ?? null,
        event: decision.event ?? null,
        environment: decision.environment ?? null,
        run: run === undefined ? null : runOf(run),
        subjects: decision.subjects.map(({ name, digest }) => ({ name, digest })),
        approvals: decision.approvals.map(withNulls),
        exceptions: decision.exceptions.map(({ id, rule, findings, expires }) => ({ id, rule, findings, expires })),
        facts: decision.facts.map(({ name, source, state }) => ({ name, source, state })),
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
function resultOf({ rule, outcome, enforcement, unknownEnforcement, controls, reason, remedy, gaps, findings }) {
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
/** A copy in which nothing is undefined, so that no key appears and disappears. Keys keep their order. */
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

/***/ 4328:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  toSarif: () => (/* binding */ toSarif)
});

// EXTERNAL MODULE: ./build/src/report/reported.js
var report_reported = __nccwpck_require__(3861);
// EXTERNAL MODULE: ./build/src/report/listing.js
var listing = __nccwpck_require__(8084);
// EXTERNAL MODULE: ./build/src/report/printable.js
var printable = __nccwpck_require__(1319);
// EXTERNAL MODULE: ./build/src/core/location.js
var core_location = __nccwpck_require__(4582);
;// CONCATENATED MODULE: ./build/src/report/sarif-location.js


/** Where the policy stands, for what no file holds: code scanning shows only what has a file. */
const policyPath = '.github/interlock.yml';
/**
 * A location of SARIF. What has no file points at the first related line of a file that names it, else at the policy, and says what it is
 * as a logical location.
 */
function sarifLocation(location, related) {
    if ((0,core_location/* isFileLocation */.Cq)(location))
        return { physicalLocation: physical(location) };
    const named = related.map((one) => one.location).find(core_location/* isFileLocation */.Cq);
    const fallback = { artifactLocation: { uri: policyPath }, region: { startLine: 1 } };
    return {
        physicalLocation: named === undefined ? fallback : physical(named),
        logicalLocations: [
            { fullyQualifiedName: (0,printable/* printable */.g)((0,core_location/* locationName */.zb)(location)), kind: 'object' in location ? location.object : 'resource' },
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
/** A relative reference: no character of a path starts a scheme, a query or a fragment, and none leads out of the root. */
function uriOf(path) {
    return path
        .replace(/\p{Cs}/gu, '\ufffd')
        .split('/')
        .filter((segment) => segment !== '' && segment !== '.')
        .map((segment) => (segment === '..' ? '%2E%2E' : encodeURIComponent(segment)))
        .join('/');
}

// EXTERNAL MODULE: ./build/src/report/shorten.js
var shorten = __nccwpck_require__(1669);
;// CONCATENATED MODULE: ./build/src/report/sarif-text.js


const longestText = 2_000;
/** Text for a SARIF message: visible throughout, and without an embedded link, which a viewer would let a name from outside set. */
function sarifText(text) {
    return (0,printable/* printableLines */.f)((0,shorten/* shorten */.m)(text, longestText)).join('\n').replaceAll('](', '] (');
}

// EXTERNAL MODULE: ./build/src/report/unknown-group.js
var unknown_group = __nccwpck_require__(7476);
;// CONCATENATED MODULE: ./build/src/report/sarif-notifications.js





const gapsOfCause = 200;
const rulesShown = 20;
/** What broke and what could not be decided, then how many results are left out, where any are. */
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
/** What denies is an error; what is recorded only is a note. */
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




/** GitHub keeps a hundred locations of a result. */
const mostRelated = 100;
/** One result a finding, in the given order; `ruleIndex` points into `ruleIds`. */
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
    return { kind: 'external', status: 'accepted', justification: `Exception ${(0,printable/* printable */.g)(id)} of the policy${until}` };
}

;// CONCATENATED MODULE: ./build/src/core/controls.js
/** Frameworks that rules are mapped to, with the edition that the identifiers belong to. */
const frameworks = {
    'OWASP-NHI': 'OWASP Non-Human Identities Top 10, 2025',
    'NIST-CSF': 'NIST Cybersecurity Framework 2.0',
    'NIST-800-207': 'NIST SP 800-207, zero trust tenets',
    'OWASP-CICD': 'OWASP Top 10 CI/CD Security Risks',
    SLSA: 'SLSA 1.2',
    SSDF: 'NIST SP 800-218 (SSDF) 1.1',
};

;// CONCATENATED MODULE: ./build/src/report/sarif-taxonomies.js


/** The control frameworks with those of their controls that a rule names, in the order of their ids. */
function sarifTaxonomies(catalogue) {
    const controls = catalogue.flatMap((meta) => meta.controls);
    return frameworksOf(controls).map((name) => ({
        name,
        shortDescription: { text: frameworks[name] },
        isComprehensive: false,
        taxa: idsOf(controls, name).map((id) => ({ id })),
    }));
}
/** Relationships of a rule to the taxa of `taxonomies`. */
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

/** GitHub keeps ten tags of a rule. */
const mostTags = 10;
/** The catalogue as rules of the tool, in its order. */
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
            markdown: `${meta.rationale}\n\n**How to put it right:** ${meta.remediation.replaceAll('<', '&lt;')}`,
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
/** `workflow/unpinned-action` as `WorkflowUnpinnedAction`. */
function nameOf(id) {
    return id
        .split(/[/-]/)
        .map((word) => word.slice(0, 1).toUpperCase() + word.slice(1))
        .join('');
}
/** `security-severity` within the bands of code scanning: critical from 9.0, high from 7.0, medium from 4.0, low above 0. */
const scales = {
    critical: { level: 'error', problem: 'error', score: '9.5' },
    high: { level: 'error', problem: 'error', score: '8.0' },
    medium: { level: 'warning', problem: 'warning', score: '5.5' },
    low: { level: 'note', problem: 'recommendation', score: '2.5' },
    info: { level: 'note', problem: 'recommendation', score: '0.0' },
};

;// CONCATENATED MODULE: ./build/src/report/to-sarif.js





/** Code scanning shows this many results of a run. */
const mostResults = 5_000;
/**
 * The decision as SARIF 2.1.0 within the limits of GitHub code scanning: the heaviest results first, and a notification that counts those
 * left out. What could not be decided is a notification, never a result.
 */
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
/** Only where repository and commit are known. */
function provenanceOf({ server, repository, commit }) {
    if (repository === undefined || commit === undefined)
        return {};
    const path = repository.split('/').map(encodeURIComponent).join('/');
    return { versionControlProvenance: [{ repositoryUri: `${server ?? 'https://github.com'}/${path}`, revisionId: commit }] };
}


/***/ }),

/***/ 2586:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  m: () => (/* binding */ toSummary)
});

// EXTERNAL MODULE: ./build/src/report/counts-line.js
var counts_line = __nccwpck_require__(7373);
// EXTERNAL MODULE: ./build/src/report/plural.js
var plural = __nccwpck_require__(8916);
;// CONCATENATED MODULE: ./build/src/report/utf8-length.js
/** Bytes of a text in UTF-8; a lone surrogate counts as the replacement character that an encoder writes. */
function utf8Length(text) {
    let bytes = 0;
    for (const character of text) {
        const code = character.codePointAt(0) ?? 0;
        bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    }
    return bytes;
}

;// CONCATENATED MODULE: ./build/src/report/fit-sections.js


/**
 * Head and sections within `limitBytes` of UTF-8, earlier sections first. Rows that do not fit are left out and counted;
 * a section of which nothing fits is left out with its frame. Where not even the head fits it is cut.
 */
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
var markdown_text = __nccwpck_require__(1675);
// EXTERNAL MODULE: ./build/src/report/short-digest.js
var short_digest = __nccwpck_require__(9607);
// EXTERNAL MODULE: ./build/src/report/shorten.js
var shorten = __nccwpck_require__(1669);
// EXTERNAL MODULE: ./build/src/report/shortest-way.js
var shortest_way = __nccwpck_require__(9190);
// EXTERNAL MODULE: ./build/src/report/listing.js
var listing = __nccwpck_require__(8084);
// EXTERNAL MODULE: ./build/src/report/place-text.js
var place_text = __nccwpck_require__(3803);
// EXTERNAL MODULE: ./build/src/report/reported.js
var report_reported = __nccwpck_require__(3861);
// EXTERNAL MODULE: ./build/src/report/undecided.js
var undecided = __nccwpck_require__(3921);
// EXTERNAL MODULE: ./build/src/report/unknown-group.js
var unknown_group = __nccwpck_require__(7476);
;// CONCATENATED MODULE: ./build/src/report/summary-sections.js








const longestText = 600;
const shownOfGroup = 8;
/** The tables of the summary, the most important first; empty ones are absent. */
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
    const items = gaps.slice(0, shownOfGroup).map(({ item, why }) => `${cell(item)}: ${cell(why)}`);
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
var verdict_line = __nccwpck_require__(2704);
;// CONCATENATED MODULE: ./build/src/report/to-summary.js








const to_summary_longestText = 1_000;
const noticesShown = 20;
const layersShown = 8;
/**
 * The job summary in GitHub's Markdown, at most `limitBytes` of UTF-8: verdict, why and the shortest way on come first, then tables.
 * Nothing from the judged files acts in it: no markup, HTML, link, mention or reference.
 */
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
        ['Counts', (0,counts_line/* countsLine */.J)(decision)],
        ['Stage', `${stage}: ${to_summary_cell(whyStage)}`],
        ['Judged', judged(decision)],
        ['Policy', layers.join('<br>')],
        ['Binding', `${binding.value ? 'yes' : 'no'}: ${to_summary_cell(binding.reason)}`],
    ];
    return ['| | |', '| --- | --- |', ...rows.map(([name, value]) => `| ${name} | ${value} |`)].join('\n');
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

/***/ 4011:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  toText: () => (/* binding */ toText)
});

// EXTERNAL MODULE: ./build/src/core/location.js
var core_location = __nccwpck_require__(4582);
// EXTERNAL MODULE: ./build/src/report/counts-line.js
var counts_line = __nccwpck_require__(7373);
;// CONCATENATED MODULE: ./build/src/report/inert-line.js
/**
 * A line of output that the runner never takes for a workflow command. It reads `::name::` at the start of a line, after white
 * space, and the older `##[name]` anywhere in it; a file or a step may be named like that.
 */
function inertLine(line) {
    return line.replaceAll('##[', '#\\u{23}[').replace(/^(\s*):(?=:)/u, '$1\\u{3a}');
}

// EXTERNAL MODULE: ./build/src/report/listing.js
var listing = __nccwpck_require__(8084);
;// CONCATENATED MODULE: ./build/src/report/paint.js
function paint(isColour) {
    const wrap = (open, close) => (text) => isColour ? `\u001b[${open}m${text}\u001b[${close}m` : text;
    return { bold: wrap(1, 22), dim: wrap(2, 22), red: wrap(31, 39), yellow: wrap(33, 39), green: wrap(32, 39), cyan: wrap(36, 39) };
}

// EXTERNAL MODULE: ./build/src/report/place-text.js
var place_text = __nccwpck_require__(3803);
// EXTERNAL MODULE: ./build/src/report/plural.js
var plural = __nccwpck_require__(8916);
// EXTERNAL MODULE: ./build/src/report/printable.js
var printable = __nccwpck_require__(1319);
// EXTERNAL MODULE: ./build/src/report/reported.js
var report_reported = __nccwpck_require__(3861);
// EXTERNAL MODULE: ./build/src/report/short-digest.js
var short_digest = __nccwpck_require__(9607);
// EXTERNAL MODULE: ./build/src/report/shorten.js
var shorten = __nccwpck_require__(1669);
// EXTERNAL MODULE: ./build/src/report/shortest-way.js
var shortest_way = __nccwpck_require__(9190);
// EXTERNAL MODULE: ./build/src/report/undecided.js
var undecided = __nccwpck_require__(3921);
// EXTERNAL MODULE: ./build/src/report/unknown-group.js
var unknown_group = __nccwpck_require__(7476);
// EXTERNAL MODULE: ./build/src/report/verdict-line.js
var verdict_line = __nccwpck_require__(2704);
;// CONCATENATED MODULE: ./build/src/report/to-text.js















const longestText = 2_000;
const gapsShown = 3;
const rulesShown = 6;
/**
 * The decision for a terminal: findings by file, what could not be decided by cause, what is only counted, and the verdict last,
 * where a reader's eye is. Ends with a line feed. No line of it is a workflow command, whatever the judged files hold.
 */
function toText(decision, { isColour, isVerbose }) {
    const terms = { colour: paint(isColour), isVerbose };
    const reported = (0,report_reported/* reportedOf */.H)(decision);
    const blocks = [
        ...findingBlocks(reported, terms),
        brokenLines(decision, terms),
        unknownLines(decision, terms),
        countedLines(decision, reported, terms),
        decision.notices.map((notice) => `${terms.colour.cyan('note')}  ${to_text_short(notice)}`),
        verdictLines(decision, terms),
    ];
    const text = blocks.filter((lines) => lines.length > 0).map((lines) => lines.map(inertLine).join('\n'));
    return `${text.join('\n\n')}\n`;
}
/** One block a file; those with a denial first. */
function findingBlocks(reported, terms) {
    const files = new Map();
    for (const one of reported.filter(({ group }) => terms.isVerbose || group === 'denied' || group === 'warned')) {
        const name = (0,core_location/* locationName */.zb)(one.finding.location);
        const file = files.get(name) ?? [];
        file.push(one);
        files.set(name, file);
    }
    const weight = (file) => (file.some(({ group }) => group === 'denied') ? 0 : 1);
    const told = new Set();
    return [...files.entries()]
        .toSorted(([nameA, a], [nameB, b]) => weight(a) - weight(b) || (0,core_location/* compareText */.n6)(nameA, nameB))
        .map(([, file]) => file.toSorted(report_reported/* byWeight */.I).flatMap((one) => findingLines(one, told, terms)));
}
/** `told` holds the remedies that stand above: each is said once. */
function findingLines({ result, finding, group }, told, { colour, isVerbose }) {
    const place = colour.bold((0,place_text/* placeText */.Z)(finding.location));
    const remedy = told.has(finding.remediation) ? 'as above' : finding.remediation;
    if (finding.remediation !== '')
        told.add(finding.remediation);
    return [
        `${place}  ${mark(group, colour)}  ${finding.severity}  ${colour.dim((0,printable/* printable */.g)(result.rule))}`,
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
        ...gaps.slice(0, shown).map(({ item, why }) => `  ${to_text_short(item)}: ${to_text_short(why)}`),
        ...(gaps.length > shown ? [`  and ${gaps.length - shown} more`] : []),
        ...remedies.slice(0, isVerbose ? remedies.length : gapsShown).flatMap((remedy) => fixLines(remedy, colour)),
    ];
}
/** What the reader need not act on now, a line for each kind. */
function countedLines(decision, reported, { isVerbose }) {
    const numberOf = (group) => reported.filter((one) => one.group === group).length;
    const lines = [];
    if (numberOf('audited') > 0)
        lines.push(`audited   ${(0,plural/* plural */.L)(numberOf('audited'), 'finding')} recorded only`);
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
function verdictLines(decision, { colour, isVerbose }) {
    const { binding, policy, stage, whyStage, verdict } = decision;
    const way = (0,shortest_way/* shortestWay */.e)(decision);
    const emphasis = verdict === 'allow' ? colour.green : colour.red;
    const layers = policy.layers.map(({ source, digest }) => `${to_text_short(source)} (${(0,printable/* printable */.g)(isVerbose ? digest : (0,short_digest/* shortDigest */.V)(digest))})`);
    return [
        colour.bold(emphasis((0,verdict_line/* verdictLine */.M)(decision))),
        `  counts   ${(0,counts_line/* countsLine */.J)(decision)}`,
        `  stage    ${stage}: ${to_text_short(whyStage)}`,
        `  policy   ${layers.join('\n           ')}`,
        `  binding  ${binding.value ? 'yes' : 'no'}: ${to_text_short(binding.reason)}`,
        ...(way === undefined ? [] : firstLines(way.place, way.text)),
    ];
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

/***/ 3921:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ undecided)
/* harmony export */ });
/* harmony import */ var _plural_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8916);

/** `3 rules could not be decided`, and how many of them deny because of it. */
function undecided(rules, denying) {
    const text = `${(0,_plural_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .L)(rules, 'rule')} could not be decided`;
    if (denying === 0)
        return text;
    return denying === rules ? `${text}, which denies` : `${text}, ${denying} of them ${denying === 1 ? 'denies' : 'deny'}`;
}


/***/ }),

/***/ 7476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ deniesByUnknown),
/* harmony export */   r: () => (/* binding */ unknownGroups)
/* harmony export */ });
/** By cause, what denies first, else in the order of the decision. */
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
            draft.gaps.set(JSON.stringify([one.item, one.why]), one);
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
/** True where what a rule could not decide denies by itself. A rule that broke is an error, not an unknown. */
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
    invalid: { because: 'what was read is not valid', remedy: 'Correct it where the reason says.' },
    limit: { because: "it is over one of Interlock's limits", remedy: 'Make it smaller, or split it.' },
    truncated: { because: 'the answer is not complete', remedy: 'Run the job again; if it stays so, split what is read.' },
    empty: { because: 'nothing was found where something must be', remedy: 'Check that the job looks at the right repository and commit.' },
    unresolvable: { because: 'only a run can tell what an expression gives', remedy: 'Write the value out instead of the expression.' },
};


/***/ }),

/***/ 2704:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ verdictLine)
/* harmony export */ });
/* harmony import */ var _denying_rules_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8784);
/* harmony import */ var _listing_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(8084);
/* harmony import */ var _plural_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8916);
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1319);




const namedRules = 6;
/** The decision in one line: verdict, how much of what, and the rules that deny. Names no place and no remedy. */
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
        parts.push(`${(0,_plural_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .L)(decision.counts.denied, 'finding')} of ${(0,_plural_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .L)(byFinding.length, 'rule')} must be put right (${named(byFinding)})`);
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
    const passed = results.filter(({ outcome }) => outcome === 'pass').length;
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
/** True where no rule but those about the gate itself, which no policy lowers, can deny. */
function isObserving({ results }) {
    return results.length > 0 && results.every(({ rule, enforcement }) => enforcement !== 'deny' || rule.startsWith('policy/'));
}
function named(rules) {
    return (0,_listing_js__WEBPACK_IMPORTED_MODULE_3__/* .listing */ .R)(rules.map(_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g), namedRules);
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
var __webpack_exports__ = {};

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  C: () => (/* binding */ runAction),
  a: () => (/* binding */ runCli)
});

;// CONCATENATED MODULE: external "node:fs/promises"
const promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");
// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __nccwpck_require__(3026);
// EXTERNAL MODULE: ./build/src/report/markdown-text.js
var markdown_text = __nccwpck_require__(1675);
// EXTERNAL MODULE: ./build/src/report/denying-rules.js
var denying_rules = __nccwpck_require__(8784);
// EXTERNAL MODULE: ./build/src/report/printable.js
var printable = __nccwpck_require__(1319);
// EXTERNAL MODULE: ./build/src/report/shorten.js
var shorten = __nccwpck_require__(1669);
// EXTERNAL MODULE: ./build/src/report/shortest-way.js
var shortest_way = __nccwpck_require__(9190);
// EXTERNAL MODULE: ./build/src/report/verdict-line.js
var verdict_line = __nccwpck_require__(2704);
;// CONCATENATED MODULE: ./build/src/report/message-of.js




const longestRemedy = 400;
/** The verdict line and, for a denial, the shortest way on; one line. */
function messageOf(decision) {
    const way = (0,shortest_way/* shortestWay */.e)(decision);
    if (way === undefined)
        return (0,verdict_line/* verdictLine */.M)(decision);
    const text = (0,shorten/* shorten */.m)((0,printable/* printable */.g)(way.text.replace(/\s*\r?\n\s*/g, ' ')), longestRemedy);
    return `${(0,verdict_line/* verdictLine */.M)(decision)}. First: ${way.place === '' ? '' : `${way.place}: `}${text}`;
}

;// CONCATENATED MODULE: ./build/src/report/outputs-of.js



/** The outputs of the Action that the decision holds; paths are the caller's. Each is one line. */
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
    };
}

// EXTERNAL MODULE: ./build/src/report/to-annotations.js
var to_annotations = __nccwpck_require__(8304);
// EXTERNAL MODULE: ./build/src/report/to-decision-json.js
var to_decision_json = __nccwpck_require__(5505);
// EXTERNAL MODULE: ./build/src/report/to-sarif.js + 8 modules
var to_sarif = __nccwpck_require__(4328);
// EXTERNAL MODULE: ./build/src/report/to-summary.js + 3 modules
var to_summary = __nccwpck_require__(2586);
// EXTERNAL MODULE: ./build/src/report/to-text.js + 2 modules
var to_text = __nccwpck_require__(4011);
;// CONCATENATED MODULE: ./build/src/action/report-run.js









/** Room is left for what other steps of the job add to the summary's size limit of 1 MiB. */
const summaryBytes = 1_000_000;
/**
 * Runs the judgement and tells the runner: decision file first, then outputs, summary and annotations. Returns the exit code of the
 * step: 0 only when everything was written and the decision allows, or denies without being enforced.
 */
async function reportRun(ports, judge) {
    try {
        const { inputs, decision } = await judge();
        await report(inputs, decision, ports);
        return decision.enforced ? decision.exitCode : 0;
    }
    catch (error) {
        await reportRefusal(error, ports);
        return error instanceof errors/* InterlockError */.s ? error.exitCode : 4;
    }
}
/** Nothing clears the failing outputs before the record itself was written. */
async function report(inputs, decision, ports) {
    const runner = await ports.openRunner();
    const directory = inputs.runner?.temporaryDirectory ?? '';
    const path = await ports.writeNewFile(directory, 'interlock-decision.json', (0,to_decision_json.toDecisionJson)(decision));
    const sarif = inputs.isSarifWanted ? await ports.writeNewFile(directory, 'interlock.sarif', sarifText(decision, ports.catalogue)) : '';
    runner.print((0,to_text.toText)(decision, { isColour: false, isVerbose: false }));
    runner.appendSummary((0,to_summary/* toSummary */.m)(decision, { limitBytes: summaryBytes }));
    runner.annotate((0,to_annotations.toAnnotations)(decision));
    runner.setOutputs({ ...outputsOf(decision), decision: path, sarif });
}
function sarifText(decision, catalogue) {
    return `${JSON.stringify((0,to_sarif.toSarif)(decision, catalogue))}\n`;
}
/** A run that could not decide: the outputs say deny and why, and nothing of an unexpected error's stack is printed. */
async function reportRefusal(error, ports) {
    const { exitReason, message, annotation } = refusalOf(error);
    const runner = await ports.openRunner();
    runner.annotate([annotation]);
    runner.setOutputs({ verdict: 'deny', enforced: 'true', 'exit-reason': exitReason, message });
    runner.appendSummary(`## Interlock: deny\n\nNothing could be decided: ${(0,markdown_text/* markdownText */.p7)(message)}\n`);
}
function refusalOf(error) {
    const coded = error instanceof errors/* InterlockError */.s ? error : undefined;
    const message = (0,printable/* printable */.g)((error instanceof Error ? error.message : 'unknown error').replaceAll('\n', ' '));
    const exitReason = exitReasonOf(coded);
    const { path, line, column } = coded?.place ?? { path: undefined, line: undefined, column: undefined };
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

;// CONCATENATED MODULE: external "node:path"
const external_node_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");
;// CONCATENATED MODULE: external "node:fs"
const external_node_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
// EXTERNAL MODULE: ./build/src/core/location.js
var core_location = __nccwpck_require__(4582);
// EXTERNAL MODULE: ./build/src/adapters/tree-path.js
var tree_path = __nccwpck_require__(710);
;// CONCATENATED MODULE: ./build/src/adapters/disk-tree.js




/** The most entries of one directory that are listed. */
const entryLimit = 50_000;
const disk_tree_link = 'is a symbolic link; GitHub reads regular files only';
/**
 * The directory at `root` as a tree. Regular files only, each opened once and never through a link: neither the file nor a directory
 * on the way to it, so that a hostile checkout cannot show files from outside itself. Nothing but regular files is opened.
 */
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
        const stats = path === '' ? (0,external_node_fs_namespaceObject.lstatSync)((0,external_node_fs_namespaceObject.realpathSync)(place)) : (0,external_node_fs_namespaceObject.lstatSync)(place);
        if (stats.isSymbolicLink())
            return { state: 'unreadable', path, cause: 'invalid', why: disk_tree_link };
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
/** Sorted by name; undefined where there are too many. */
function entriesOf(place) {
    const directory = (0,external_node_fs_namespaceObject.opendirSync)(place);
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
    return entries.toSorted((a, b) => (0,core_location/* compareText */.n6)(a.name, b.name));
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
    if ((0,tree_path/* isScrubbedName */.AJ)(path))
        return { state: 'unreadable', path, cause: 'invalid', why: tree_path/* scrubbedName */.AR };
    try {
        const place = placeOf(root, path);
        const refusal = disk_tree_refusalOf((0,external_node_fs_namespaceObject.lstatSync)(place));
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
function disk_tree_refusalOf(stats) {
    if (stats.isSymbolicLink())
        return { state: 'unreadable', cause: 'invalid', why: disk_tree_link };
    if (stats.isDirectory())
        return directoryRefusal;
    if (!stats.isFile())
        return { state: 'unreadable', cause: 'invalid', why: 'is neither a regular file nor a directory; GitHub reads regular files only' };
    return stats.size > tree_path/* fileLimit */.ub ? { state: 'unreadable', cause: 'limit', why: (0,tree_path/* overFileLimit */.ye)(stats.size) } : undefined;
}
/** The flags hold against a file that is swapped for a link or a pipe after it was looked at; absent on Windows, where neither opens so. */
const openFlags = external_node_fs_namespaceObject.constants.O_RDONLY | (external_node_fs_namespaceObject.constants.O_NOFOLLOW ?? 0) | (external_node_fs_namespaceObject.constants.O_NONBLOCK ?? 0);
function bytesOf(place) {
    const file = (0,external_node_fs_namespaceObject.openSync)(place, openFlags);
    try {
        const stats = (0,external_node_fs_namespaceObject.fstatSync)(file);
        const refusal = disk_tree_refusalOf(stats);
        if (refusal !== undefined)
            return refusal;
        // One byte more than the file had: one that grows while it is read is refused, not cut.
        const bytes = new Uint8Array(stats.size + 1);
        let length = 0;
        for (let read = -1; read !== 0 && length < bytes.length; length += read)
            read = (0,external_node_fs_namespaceObject.readSync)(file, bytes, length, bytes.length - length, null);
        if (length > stats.size)
            return { state: 'unreadable', cause: 'invalid', why: 'grew while it was read' };
        return bytes.subarray(0, length);
    }
    finally {
        (0,external_node_fs_namespaceObject.closeSync)(file);
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
/** Every directory above the path is a real one; each is looked at once per tree. */
function obstacleOnTheWay(root, path, plainDirectories) {
    const why = (0,tree_path/* pathProblem */.z9)(path) ?? (external_node_path_namespaceObject.sep === '\\' && /[\\:]/.test(path) ? 'has a character that separates paths on this system' : undefined);
    if (why !== undefined)
        return { state: 'unreadable', cause: 'invalid', why };
    for (const directory of (0,tree_path/* directoriesAbove */.jH)(path)) {
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
        const stats = (0,external_node_fs_namespaceObject.lstatSync)(placeOf(root, directory));
        if (stats.isSymbolicLink())
            return { state: 'unreadable', cause: 'invalid', why: `lies behind ${JSON.stringify(directory)}, which ${disk_tree_link}` };
        return stats.isDirectory() ? undefined : { state: 'absent' };
    }
    catch (error) {
        return obstacleOf(error);
    }
}
/** `join` would take a leading `~` or spaces as they are; only separators matter, and those were checked. */
function placeOf(root, path) {
    return path === '' ? root : (0,external_node_path_namespaceObject.join)(root, path);
}
function obstacleOf(error) {
    const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'unknown';
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
            return { state: 'unreadable', cause: 'invalid', why: disk_tree_link };
        default:
            return { state: 'unreadable', cause: 'invalid', why: `could not be read (${code})` };
    }
}

;// CONCATENATED MODULE: ./build/src/core/facts.js
/**
 * Why something could not be decided. A policy may soften only `unsupported` and `no-token`;
 * everything else is either an attack, a defect, or something that the workflow can grant itself.
 */
const gapCauses = (/* unused pure expression or super */ null && ([
    'forbidden', // the token lacks a permission that the workflow could grant
    'absent', // a 404 that could not be told from a missing permission
    'limited', // rate limit of the platform
    'outage', // no answer, a broken one, or a 5xx
    'unsupported', // an older GitHub Enterprise Server
    'no-token', // only a tier 2 token could see it
    'offline', // nothing was asked, by request
    'invalid', // not what its format demands
    'limit', // over one of our own limits
    'truncated', // the answer says that there is more
    'empty', // nothing where something must be
    'unresolvable', // an expression that only a run can evaluate
]));
function gap(fields) {
    return { kind: 'gap', ...fields };
}
function known(value, source) {
    return { state: 'known', value, source };
}
function unknown(fields) {
    return { state: 'unknown', ...fields };
}
/** True for facts that are collections; their gaps count for every rule that needs them. */
function isMany(value) {
    return typeof value === 'object' && value !== null && 'items' in value && 'gaps' in value && Array.isArray(value.gaps);
}

;// CONCATENATED MODULE: ./build/src/adapters/repository-roots.js




/** What `--recursive` uses: far more than real repositories have, and few enough to end. */
const rootLimits = { depth: 32, entries: 1_000_000 };
/** Names that hold other people's files or git's own. */
const skipped = new Set(['.git', 'node_modules']);
/**
 * Every directory at or below `start` that GitHub would read as a repository or an action: one with `.github/workflows` or an action.yml.
 * Paths relative to `start` with `/`, sorted; `''` is `start` itself. Links are not followed; what was not searched is a gap.
 */
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
/** Notes the directory if it is a root and gives the directories in it. */
function enter(path, search) {
    if (search.left <= 0) {
        search.gaps.push(limitGap(path, `was not searched: the limit is ${search.limits.entries} directory entries in all`));
        return [];
    }
    try {
        const entries = repository_roots_entriesOf((0,external_node_path_namespaceObject.join)(search.start, path), search);
        if (search.left <= 0)
            search.gaps.push(limitGap(path, `was not searched to the end: the limit is ${search.limits.entries} directory entries in all`));
        if (isRoot((0,external_node_path_namespaceObject.join)(search.start, path), entries))
            search.roots.push(path);
        const directories = entries.filter((entry) => entry.isDirectory() && !skipped.has(entry.name));
        return directories.map(({ name }) => (path === '' ? name : `${path}/${name}`));
    }
    catch (error) {
        const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
        const why = `could not be searched (${code})`;
        search.gaps.push(gap({ item: nameOf(path), cause: code === 'EACCES' || code === 'EPERM' ? 'forbidden' : 'invalid', why }));
        return [];
    }
}
function repository_roots_entriesOf(place, search) {
    const directory = (0,external_node_fs_namespaceObject.opendirSync)(place);
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
        return entry.name === '.github' && entry.isDirectory() && isDirectory((0,external_node_path_namespaceObject.join)(place, '.github', 'workflows'));
    });
}
function isDirectory(place) {
    return (0,external_node_fs_namespaceObject.lstatSync)(place, { throwIfNoEntry: false })?.isDirectory() === true;
}
function limitGap(path, why) {
    return gap({ item: nameOf(path), cause: 'limit', why, remedy: 'check its directories one by one' });
}
function nameOf(path) {
    return path === '' ? '.' : path;
}

;// CONCATENATED MODULE: ./build/src/adapters/disk-sources.js





/** A policy file is small; a larger one is refused before it is read. */
const policyBytesLimit = 256 * 1024;
/** Opens a directory of the developer's own machine. What is not a directory is INPUT_UNREADABLE. */
async function diskSources(inputs) {
    const directory = (0,external_node_path_namespaceObject.resolve)(inputs.directory);
    await demandDirectory(directory, inputs.directory);
    const { roots, gaps } = inputs.isRecursive ? await repositoryRoots(directory, rootLimits) : { roots: [''], gaps: [] };
    return {
        judged: diskTree(directory),
        commit: undefined,
        roots,
        rootGaps: gaps,
        base: undefined,
        started: undefined,
        called: undefined,
        policy: await policyText(inputs, directory),
        named: undefined,
        readRemote: async (files) => files.map(() => undefined),
    };
}
async function demandDirectory(directory, given) {
    const found = await (0,promises_namespaceObject.stat)(directory).catch(() => undefined);
    if (found?.isDirectory() === true)
        return;
    const why = found === undefined ? 'does not exist' : 'is not a directory';
    throw new errors/* InterlockError */.s('INPUT_UNREADABLE', `'${given}' ${why}; give the directory of a repository`);
}
async function policyText({ policy }, directory) {
    switch (policy.kind) {
        case 'preset':
            return { state: 'preset', name: policy.name };
        case 'file':
            return policy.isDefault ? defaultPolicy(directory, policy.path) : namedPolicy(policy.path);
        case 'base':
        case 'remote':
            throw new errors/* InterlockError */.s('USAGE', 'the command line reads a policy from a file or a preset; write --policy FILE or --policy preset:NAME');
    }
}
async function defaultPolicy(directory, path) {
    const [answer] = await diskTree(directory).read([path]);
    if (answer === undefined || answer.state === 'absent')
        return { state: 'absent', source: (0,external_node_path_namespaceObject.join)(directory, path) };
    if (answer.state === 'unreadable')
        throw new errors/* InterlockError */.s('POLICY_UNREADABLE', `the policy ${path} could not be read: ${answer.why}`);
    return { state: 'text', source: path, path, text: answer.text };
}
/** A file that the developer names may lie anywhere and may be a link. */
async function namedPolicy(path) {
    try {
        const handle = await (0,promises_namespaceObject.open)(path, 'r');
        try {
            const { size } = await handle.stat();
            if (size > policyBytesLimit)
                throw new errors/* InterlockError */.s('POLICY_UNREADABLE', `the policy ${path} has ${size} bytes; at most ${policyBytesLimit} are read`);
            return { state: 'text', source: path, path, text: await (0,promises_namespaceObject.readFile)(handle, 'utf8') };
        }
        finally {
            await handle.close();
        }
    }
    catch (cause) {
        if (cause instanceof errors/* InterlockError */.s)
            throw cause;
        throw new errors/* InterlockError */.s('INPUT_UNREADABLE', `the policy '${path}' could not be read; give an existing file`, { cause });
    }
}

;// CONCATENATED MODULE: ./build/src/adapters/fail-first.js

/**
 * The first statement of the Action: from here on only a written `allow` decision makes the step succeed. Sets a failing exit code and
 * writes `verdict=deny` to GITHUB_OUTPUT; never throws, because a failure to say so must not become another way to end.
 */
function failFirst(env) {
    process.exitCode = 1;
    const path = env['GITHUB_OUTPUT'];
    if (path === undefined || path === '')
        return;
    try {
        const file = (0,external_node_fs_namespaceObject.openSync)(path, appendFlags);
        try {
            (0,external_node_fs_namespaceObject.writeSync)(file, linesOf({ verdict: 'deny', 'exit-reason': 'internal', message: 'Interlock ended before it decided' }));
        }
        finally {
            (0,external_node_fs_namespaceObject.closeSync)(file);
        }
    }
    catch {
        // The exit code alone fails the step.
    }
}
/** The runner made the file: a link or a pipe in its place is somebody else's. */
const appendFlags = external_node_fs_namespaceObject.constants.O_WRONLY | external_node_fs_namespaceObject.constants.O_APPEND | (external_node_fs_namespaceObject.constants.O_NOFOLLOW ?? 0) | (external_node_fs_namespaceObject.constants.O_NONBLOCK ?? 0);
/** The runner's form for values that could hold any text; the delimiter cannot be guessed. */
function linesOf(outputs) {
    return Object.entries(outputs)
        .map(([name, value]) => {
        const delimiter = `ghadelimiter_${crypto.randomUUID()}`;
        return `${name}<<${delimiter}\n${value}\n${delimiter}\n`;
    })
        .join('');
}

// EXTERNAL MODULE: ./build/src/core/permissions.js
var permissions = __nccwpck_require__(4065);
;// CONCATENATED MODULE: ./build/src/core/question.js
/** The path in `owner/name/path@ref` where it is a file of that repository (names are compared without case). */
function workflowPathOf(workflowRef, { owner, name }) {
    const prefix = `${owner}/${name}/`;
    if (!workflowRef.toLowerCase().startsWith(prefix.toLowerCase()))
        return undefined;
    const end = workflowRef.indexOf('@');
    return workflowRef.slice(prefix.length, end < 0 ? undefined : end);
}

;// CONCATENATED MODULE: ./build/src/policy/policy-source.js

/** The policy's place in every repository. */
const defaultPolicyPath = '.github/interlock.yml';
const remoteForm = /^([\w.-]+)\/([\w.-]+)\/([^@]+)@([0-9a-f]{40})$/i;
/**
 * Parses the Action's `policy` input. A path of the workspace is refused: a change could bring its own policy (POLICY_UNTRUSTED).
 * So is a ref that can move: a remote policy is named by its full commit.
 */
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
        throw new errors/* InterlockError */.s('POLICY_UNTRUSTED', `policy '${text}' names a ref that can move; write the full commit: owner/repo/path@<40 hex>`);
    }
    const why = 'a change could bring its own policy with it';
    const allowed = `base:${defaultPolicyPath} (the default branch), preset:NAME or owner/repo/path@<40 hex>`;
    throw new errors/* InterlockError */.s('POLICY_UNTRUSTED', `policy '${text}' is a path of the workspace, and ${why}; write ${allowed}`);
}
/** Parses `--policy` of the command line, where the workspace is the developer's own. */
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
        throw new errors/* InterlockError */.s('POLICY_UNTRUSTED', `policy '${whole}' names no file within its repository; write a path without '..'`);
    }
    return segments.join('/');
}

;// CONCATENATED MODULE: ./build/src/adapters/github-sources.js




/**
 * Opens the judged commit, its base, the running workflow and the policy of the default branch in one request; never the working
 * directory, which a step before may have changed.
 */
async function githubSources(inputs, runner, api) {
    const request = requestOf(inputs, runner);
    const answer = await api.snapshot(request);
    if (answer.state !== 'value')
        throw refusal(answer);
    const { value: snapshot } = answer;
    const { started, called } = runningFiles(runner, request);
    return {
        judged: snapshot.judged,
        commit: request.commit,
        roots: [''],
        rootGaps: [],
        base: snapshot.base,
        started: await fileOf(started, snapshot.judged, snapshot.others),
        called: called === undefined ? undefined : await fileOf(called, snapshot.judged, snapshot.others),
        policy: ownPolicy(snapshot),
        named: github_sources_namedPolicy(inputs, snapshot),
        readRemote: (files) => readRemote(request, files, api),
    };
}
/** The judged commit is where the running workflow stands; for `pull_request_target`, whose workflow is the base's, the pull request's head. */
function requestOf({ policy }, runner) {
    const { repository, event, sha, baseSha, headSha, run } = runner;
    const others = [run.workflowRef, run.jobWorkflowRef].flatMap((ref) => otherFile(ref, runner));
    const remote = policy.kind === 'remote' ? [{ repository: policy.repository, commit: policy.commit, path: policy.path }] : [];
    const isPullRequest = event === 'pull_request';
    const comparedWith = headSha === undefined ? baseSha : sha;
    return {
        repository,
        commit: headSha ?? sha,
        base: isPullRequest ? 'first-parent' : comparedWith === undefined ? 'none' : { commit: comparedWith },
        directories: ['.github/workflows'],
        files: ['action.yml', 'action.yaml', '.github/dependabot.yml', '.github/dependabot.yaml'],
        policy: { repository, at: 'default-branch', path: policy.kind === 'base' ? policy.path : defaultPolicyPath },
        others: [...others, ...remote],
    };
}
/** A running workflow that is not among the judged commit's files: of another repository, or of the base. */
function otherFile(ref, { repository, run, headSha, sha }) {
    const local = workflowPathOf(ref, repository);
    if (local !== undefined) {
        return headSha === undefined ? [] : [{ repository, commit: run.workflowSha === '' ? sha : run.workflowSha, path: local }];
    }
    const match = /^([\w.-]+)\/([\w.-]+)\/([^@]+)@(.*)$/.exec(ref);
    const [, owner, name, path, at = ''] = match ?? [];
    if (owner === undefined || name === undefined || path === undefined)
        return [];
    const commit = /^[0-9a-f]{40}$/i.test(at) ? at : run.workflowSha;
    return /^[0-9a-f]{40}$/i.test(commit) ? [{ repository: { owner, name }, commit, path }] : [];
}
function runningFiles(runner, request) {
    const { run } = runner;
    const started = runningOf(run.workflowRef, runner, request);
    const isCalled = run.jobWorkflowRef.split('@')[0] !== run.workflowRef.split('@')[0];
    return { started, called: isCalled ? runningOf(run.jobWorkflowRef, runner, request) : undefined };
}
function runningOf(ref, runner, request) {
    const [wanted] = otherFile(ref, runner);
    const local = workflowPathOf(ref, runner.repository);
    if (wanted === undefined)
        return { path: local ?? '', other: undefined };
    const index = request.others.findIndex(({ path, commit, repository }) => {
        return path === wanted.path && commit === wanted.commit && repository.name === wanted.repository.name;
    });
    return { path: wanted.path, other: index };
}
async function fileOf({ path, other }, judged, others) {
    if (other !== undefined)
        return others[other];
    if (path === '')
        return undefined;
    const [answer] = await judged.read([path]);
    return answer;
}
/** The default branch's policy is read whatever the input says: it decides whether the input counts. */
function ownPolicy({ policy: found }) {
    if (found === undefined)
        throw new errors/* InterlockError */.s('POLICY_UNREADABLE', 'the default branch could not be found, so no policy could be read');
    const { file, commit } = found;
    if (file.state === 'unreadable')
        throw new errors/* InterlockError */.s('POLICY_UNREADABLE', `the policy ${file.path} could not be read: ${file.why}`);
    const source = `${file.path} at ${commit}`;
    return file.state === 'text' ? { state: 'text', source, path: file.path, text: file.text } : { state: 'absent', source };
}
/** The policy that the input names, where that is not the repository's own. */
function github_sources_namedPolicy({ policy }, { others }) {
    if (policy.kind === 'preset')
        return { state: 'preset', name: policy.name };
    if (policy.kind !== 'remote')
        return undefined;
    const remote = others.at(-1);
    const source = `${policy.repository.owner}/${policy.repository.name}/${policy.path}@${policy.commit}`;
    if (remote?.state === 'text')
        return { state: 'text', source, path: policy.path, text: remote.text };
    const why = remote?.state === 'unreadable' ? remote.why : 'it is not there, or the token may not read that repository';
    throw new errors/* InterlockError */.s('POLICY_UNREADABLE', `the policy ${source} could not be read: ${why}`);
}
async function readRemote(request, files, api) {
    const others = files.map(({ owner, name, path, commit }) => ({ repository: { owner, name }, path, commit }));
    const answer = await api.snapshot({ ...request, base: 'none', directories: [], files: [], policy: undefined, others });
    if (answer.state !== 'value')
        throw refusal(answer);
    return answer.value.others.map((file) => (file.state === 'text' ? file.text : undefined));
}
/** Without the judged commit nothing can be decided: unknown, never a pass. */
function refusal(failure) {
    if (failure.state === 'forbidden') {
        return new errors/* InterlockError */.s('PLATFORM', `${failure.why}; grant the job what it needs:\n${(0,permissions/* permissionsYaml */.M)(failure.permissions)}`);
    }
    return new errors/* InterlockError */.s('PLATFORM', `GitHub could not be asked (${failure.state}): ${failure.why}`);
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
;// CONCATENATED MODULE: ./build/src/adapters/new-file.js




/** Fails where anything is there already, a dangling link included. */
const creationFlags = external_node_fs_namespaceObject.constants.O_WRONLY | external_node_fs_namespaceObject.constants.O_CREAT | external_node_fs_namespaceObject.constants.O_EXCL | (external_node_fs_namespaceObject.constants.O_NOFOLLOW ?? 0);
/**
 * Creates a report in the directory, under the name or, where that is taken, under the name with a random part, and gives its path. Never
 * through a link: a step before may have laid one to GITHUB_ENV where the report is expected. Throws OUTPUT_UNWRITABLE.
 */
async function writeNewFile(directory, name, text) {
    if ((0,external_node_path_namespaceObject.basename)(name) !== name || name === '' || name === '.' || name === '..')
        throw unwritable(name, 'its name is not a plain file name', undefined);
    const dot = name.lastIndexOf('.');
    const other = `${name.slice(0, dot < 1 ? undefined : dot)}-${(0,external_node_crypto_.randomUUID)()}${dot < 1 ? '' : name.slice(dot)}`;
    for (const candidate of [name, other]) {
        const path = (0,external_node_path_namespaceObject.join)(directory, candidate);
        try {
            create(path, text);
            return path;
        }
        catch (error) {
            if (codeOf(error) !== 'EEXIST' || candidate === other)
                throw unwritable(path, reasonOf(error), error);
        }
    }
    throw unwritable(name, 'no free name was found', undefined);
}
/**
 * Writes the file whole or not at all: beside it first, then in its place. A link in its place is refused, not followed and not replaced;
 * so is anything that is not a regular file. Throws OUTPUT_UNWRITABLE.
 */
async function replaceFile(path, text) {
    const obstacle = obstacleAt(path);
    if (obstacle !== undefined)
        throw unwritable(path, obstacle, undefined);
    try {
        const directory = (0,external_node_fs_namespaceObject.realpathSync)((0,external_node_path_namespaceObject.dirname)((0,external_node_path_namespaceObject.resolve)(path)));
        const beside = (0,external_node_path_namespaceObject.join)(directory, `.${(0,external_node_path_namespaceObject.basename)(path)}.${(0,external_node_crypto_.randomUUID)()}`);
        create(beside, text);
        try {
            (0,external_node_fs_namespaceObject.renameSync)(beside, (0,external_node_path_namespaceObject.join)(directory, (0,external_node_path_namespaceObject.basename)(path)));
        }
        catch (error) {
            (0,external_node_fs_namespaceObject.unlinkSync)(beside);
            throw error;
        }
    }
    catch (error) {
        throw unwritable(path, reasonOf(error), error);
    }
}
function obstacleAt(path) {
    if ((0,external_node_path_namespaceObject.basename)(path) === '' || /[\\/]$/.test(path))
        return 'it names a directory';
    const stats = (0,external_node_fs_namespaceObject.lstatSync)(path, { throwIfNoEntry: false });
    if (stats === undefined || stats.isFile())
        return undefined;
    return stats.isSymbolicLink()
        ? 'a symbolic link is in its place, which is not written through'
        : 'something that is not a regular file is in its place';
}
function create(path, text) {
    const file = (0,external_node_fs_namespaceObject.openSync)(path, creationFlags, 0o644);
    try {
        const bytes = Buffer.from(text, 'utf8');
        for (let at = 0; at < bytes.length;)
            at += (0,external_node_fs_namespaceObject.writeSync)(file, bytes, at, bytes.length - at);
        (0,external_node_fs_namespaceObject.fsyncSync)(file);
    }
    finally {
        (0,external_node_fs_namespaceObject.closeSync)(file);
    }
}
function unwritable(path, why, cause) {
    return new errors/* InterlockError */.s('OUTPUT_UNWRITABLE', `${JSON.stringify(path)} could not be written: ${why}; name another file, in a directory that this user may write to`, { cause });
}
function reasonOf(error) {
    switch (codeOf(error)) {
        case 'ENOENT':
        case 'ENOTDIR':
            return 'its directory does not exist';
        case 'EACCES':
        case 'EPERM':
        case 'EROFS':
            return 'this user may not write there';
        case 'ENOSPC':
        case 'EDQUOT':
            return 'there is no space left';
        default:
            return `the system refused it (${codeOf(error)})`;
    }
}
function codeOf(error) {
    return error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
}

;// CONCATENATED MODULE: ./build/src/adapters/runner.js


/** The runner's own limit for one step: a larger summary is not shown at all. */
const summaryLimit = 1024 * 1024;
/** Loads @actions/core, so it is asked for only when something is to be said. */
async function openRunner(env) {
    const core = await __nccwpck_require__.e(/* import() */ 421).then(__nccwpck_require__.bind(__nccwpck_require__, 6421));
    return {
        setOutputs: (outputs) => {
            requireFile(env, 'GITHUB_OUTPUT');
            for (const [name, value] of Object.entries(outputs))
                core.setOutput(name, value);
        },
        appendSummary: (markdown) => appendSummary(requireFile(env, 'GITHUB_STEP_SUMMARY'), markdown),
        annotate: (annotations) => {
            for (const annotation of annotations)
                core[annotation.level](annotation.message, propertiesOf(annotation));
        },
        mask: (secret) => {
            // Each line by itself as well: the runner masks what it prints line by line.
            for (const part of new Set([secret, ...secret.split(/\r?\n/)]))
                if (part.trim() !== '')
                    core.setSecret(part);
        },
        print: (text) => {
            const token = crypto.randomUUID();
            core.info(`::stop-commands::${token}\n${text}\n::${token}::`);
        },
    };
}
/** @actions/core would print a command that the runner no longer takes, where the file is missing. */
function requireFile(env, name) {
    const path = env[name];
    if (path !== undefined && path !== '')
        return path;
    throw new errors/* InterlockError */.s('OUTPUT_UNWRITABLE', `${name} is not set, so the runner cannot be told the result; run Interlock as a step of a GitHub Actions job`);
}
function propertiesOf({ title, file, startLine, endLine, startColumn, endColumn }) {
    const given = Object.entries({ title, file, startLine, endLine, startColumn, endColumn }).filter(([, value]) => value !== undefined);
    return Object.fromEntries(given);
}
/** The runner made the file; a link or a pipe in its place is somebody else's. */
function appendSummary(path, markdown) {
    try {
        const file = (0,external_node_fs_namespaceObject.openSync)(path, external_node_fs_namespaceObject.constants.O_WRONLY | external_node_fs_namespaceObject.constants.O_APPEND | (external_node_fs_namespaceObject.constants.O_NOFOLLOW ?? 0) | (external_node_fs_namespaceObject.constants.O_NONBLOCK ?? 0));
        try {
            const room = summaryLimit - (0,external_node_fs_namespaceObject.fstatSync)(file).size;
            (0,external_node_fs_namespaceObject.writeSync)(file, fitted(`${markdown}\n`, room));
        }
        finally {
            (0,external_node_fs_namespaceObject.closeSync)(file);
        }
    }
    catch (error) {
        throw new errors/* InterlockError */.s('OUTPUT_UNWRITABLE', 'the job summary could not be written to GITHUB_STEP_SUMMARY', { cause: error });
    }
}
const cut = '\n\nThe rest is in the decision file.\n';
/** Whole lines only, because half a line of markup would swallow what follows. */
function fitted(text, room) {
    const bytes = Buffer.from(text, 'utf8');
    if (bytes.length <= room)
        return text;
    const kept = bytes.subarray(0, Math.max(0, room - Buffer.byteLength(cut)));
    const end = kept.lastIndexOf(0x0a);
    return end < 0 ? '' : `${kept.subarray(0, end).toString('utf8')}${cut}`;
}

;// CONCATENATED MODULE: ./build/src/adapters/sha256.js

/** SHA-256 of the text's UTF-8 bytes: 64 lower-case hex digits. */
function sha256(text) {
    return (0,external_node_crypto_.createHash)('sha256').update(text, 'utf8').digest('hex');
}

;// CONCATENATED MODULE: ./build/src/adapters/system-clock.js
/** The machine's own clock: wall time for records, a monotonic one for durations. */
const systemClock = {
    now: () => new Date().toISOString(),
    elapsed: () => performance.now(),
};

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __nccwpck_require__(7067);
;// CONCATENATED MODULE: ./build/src/adapters/use-proxies.js

const names = ['http_proxy', 'https_proxy', 'no_proxy', 'HTTP_PROXY', 'HTTPS_PROXY', 'NO_PROXY'];
/**
 * Sends the program's requests through the proxies of the environment, where Node can (24.14 and later); the machine itself is always
 * reached directly. Whether a proxy may be there at all is decided before. True where proxies are in use.
 */
function useProxies(env) {
    const given = names.filter((name) => (env[name] ?? '') !== '');
    if (given.every((name) => name.toLowerCase() === 'no_proxy') || external_node_http_.setGlobalProxyFromEnv === undefined)
        return false;
    const direct = [env['no_proxy'] ?? env['NO_PROXY'] ?? '', 'localhost', '127.0.0.1', '[::1]', '::1'].filter((one) => one !== '').join(',');
    const proxies = Object.fromEntries(given.map((name) => [name, env[name]]));
    delete proxies['NO_PROXY'];
    external_node_http_.setGlobalProxyFromEnv({ ...proxies, no_proxy: direct });
    return true;
}

;// CONCATENATED MODULE: ./build/src/adapters/delayed-progress.js
/** Keeps the newest line to itself and writes it only when the work takes longer than `delay` milliseconds. */
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

;// CONCATENATED MODULE: ./build/src/data/tool.js
/** What decisions and SARIF name as their tool; the version is package.json's, which a test compares. */
const toolName = 'interlock';
const toolVersion = '0.1.0';

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __nccwpck_require__(7975);
;// CONCATENATED MODULE: ./build/src/inputs/spec.js
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
        description: '`report` says what would have been denied and does not fail; counts only where the policy opens it or there is no policy.',
    },
    token: {
        action: { default: `\${{ github.token }}` },
        description: 'Token that reads the judged commit and the policy; `contents: read` is enough.',
    },
    sarif: {
        action: { default: 'false' },
        description: "`true` writes a SARIF 2.1.0 file under the runner's temporary folder; its path is the output `sarif`.",
    },
    'job-workflow-ref': {
        action: { default: `\${{ job.workflow_ref }}` },
        description: 'Where the running job stands. Filled in by the runner; do not give it.',
        isHidden: true,
    },
    recursive: { cli: {}, description: 'Judge every directory with `.github/workflows` or an action.yml as a repository of its own.' },
    rule: {
        cli: { value: 'ID', isMultiple: true },
        description: 'Judge only this rule; may be given several times. The verdict is then about these rules alone.',
    },
    offline: { cli: {}, description: 'Ask nobody: rules that need the platform are unknown and do not deny. Such a decision binds nobody.' },
    repo: { cli: { value: 'OWNER/NAME' }, description: 'Which repository the directory is.' },
    format: { cli: { value: 'text|json|sarif|markdown|github' }, description: 'What is written to standard output (default `text`).' },
    output: { cli: { value: 'FILE' }, description: 'Write the result to this file instead of standard output.' },
};
/** The table with its optional parts visible to readers of any entry. */
const inputTable = Object.entries(inputSpecs);
/** Outputs of the Action, in the order of action.yml. */
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
    sarif: 'Path of the SARIF file, when `sarif: true`.',
};

;// CONCATENATED MODULE: ./build/src/inputs/command-line.js



/** Options of `check`. */
const checkOptions = new Map(inputTable.flatMap(([name, { cli }]) => (cli === undefined ? [] : [[name, cli]])));
/** The options of that name, for commands that share some of them. */
function optionsNamed(...names) {
    return new Map([...checkOptions].filter(([name]) => names.includes(name)));
}
/** Splits arguments into options and the rest; what the command does not have, or a missing value, is USAGE. */
function parseCommandLine(args, known) {
    const parsed = parse(args, known);
    const options = new Map();
    for (const [name, values] of Object.entries(parsed.values)) {
        if (!Array.isArray(values))
            continue;
        if (values.length > 1 && known.get(name)?.isMultiple !== true)
            throw new errors/* InterlockError */.s('USAGE', `--${name} is given twice`);
        options.set(name, values.map((value) => (typeof value === 'string' ? value : '')));
    }
    const empty = [...options].find(([name, values]) => known.get(name)?.value !== undefined && values.includes(''));
    if (empty !== undefined)
        throw new errors/* InterlockError */.s('USAGE', `--${empty[0]} needs a value: --${empty[0]} ${known.get(empty[0])?.value}`);
    return { positionals: parsed.positionals, options };
}
function parse(args, known) {
    const options = [...known].map(([name, { value }]) => [name, { type: value === undefined ? 'boolean' : 'string', multiple: true }]);
    try {
        return (0,external_node_util_.parseArgs)({ args: [...args], options: Object.fromEntries(options), strict: true, allowPositionals: true });
    }
    catch (cause) {
        const [why = ''] = (cause instanceof Error ? cause.message : '').split(/\. |\n/);
        const names = [...known.keys()].map((name) => `--${name}`).join(', ');
        throw new errors/* InterlockError */.s('USAGE', `${why}. This command has ${names === '' ? 'no options' : names}`, { cause });
    }
}

// EXTERNAL MODULE: ./build/src/core/stage.js
var core_stage = __nccwpck_require__(6335);
;// CONCATENATED MODULE: ./build/src/inputs/runner-context.js

/** The runner's documented variables and event as one checked value; what is missing is INPUT_INVALID. */
function readRunnerContext(environment, eventText, jobWorkflowRef) {
    const event = required(environment, 'GITHUB_EVENT_NAME');
    const payload = eventPayload(eventText);
    return {
        apiUrl: urlOf(environment, 'GITHUB_API_URL'),
        graphqlUrl: urlOf(environment, 'GITHUB_GRAPHQL_URL'),
        repository: repositoryOf(required(environment, 'GITHUB_REPOSITORY')),
        sha: commitOf('GITHUB_SHA', required(environment, 'GITHUB_SHA')),
        ref: environment['GITHUB_REF'] ?? '',
        event,
        baseSha: shaAt(payload, event === 'merge_group' ? ['merge_group', 'base_sha'] : ['before']),
        headSha: event === 'pull_request_target' ? shaAt(payload, ['pull_request', 'head', 'sha']) : undefined,
        run: runOf(environment, jobWorkflowRef),
        gate: optional(environment['GITHUB_ACTION_REPOSITORY']),
        temporaryDirectory: required(environment, 'RUNNER_TEMP'),
    };
}
function runOf(environment, jobWorkflowRef) {
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
    };
}
function required(environment, name) {
    const value = optional(environment[name]);
    if (value !== undefined)
        return value;
    throw new errors/* InterlockError */.s('INPUT_INVALID', `${name} is not set; the Action runs on a GitHub Actions runner, the command line is dist/cli/index.js`);
}
function optional(value) {
    return value === undefined || value === '' ? undefined : value;
}
function urlOf(environment, name) {
    const text = required(environment, name);
    const isAddress = URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
    if (isAddress)
        return text.replace(/\/+$/, '');
    throw new errors/* InterlockError */.s('INPUT_INVALID', `${name} is not an http(s) address`);
}
/** Splits `owner/name`; anything else is INPUT_INVALID. */
function repositoryOf(text) {
    const match = /^([A-Za-z0-9_.-]+)\/([A-Za-z0-9_.-]+)$/.exec(text);
    const [, owner, name] = match ?? [];
    if (owner === undefined || name === undefined)
        throw new errors/* InterlockError */.s('INPUT_INVALID', `repository '${text}' is not of the form OWNER/NAME`);
    return { owner, name };
}
function commitOf(name, text) {
    if (/^[0-9a-f]{40}$/i.test(text))
        return text.toLowerCase();
    throw new errors/* InterlockError */.s('INPUT_INVALID', `${name} is not a full commit id of 40 hex digits`);
}
/** Earlier steps may have written the event file: what is not JSON is an error, what is not there is no hint. */
function eventPayload(text) {
    if (text === undefined)
        return undefined;
    try {
        return JSON.parse(text);
    }
    catch (cause) {
        throw new errors/* InterlockError */.s('INPUT_INVALID', 'the event file at GITHUB_EVENT_PATH is not JSON; has an earlier step changed it?', {
            cause,
        });
    }
}
function shaAt(payload, path) {
    let value = payload;
    for (const key of path) {
        if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key))
            return undefined;
        value = Object.entries(value).find(([name]) => name === key)?.[1];
    }
    if (typeof value !== 'string')
        return undefined;
    return /^[0-9a-f]{40}$/.test(value) && !/^0+$/.test(value) ? value : undefined;
}

;// CONCATENATED MODULE: ./build/src/inputs/read-action-inputs.js





/** Reads the declared inputs once; a value that is not allowed is INPUT_INVALID and names what is. `eventText` is the event file's content. */
function readActionInputs(environment, eventText) {
    const runner = readRunnerContext(environment, eventText, input(environment, 'job-workflow-ref'));
    return Object.freeze({
        launcher: 'action',
        policy: trustedPolicySource(input(environment, 'policy')),
        stage: stageOf(input(environment, 'stage')),
        environment: read_action_inputs_optional(input(environment, 'environment')),
        mode: modeOf(input(environment, 'mode')),
        isSarifWanted: booleanOf('sarif', input(environment, 'sarif')),
        runner,
        directory: '.',
        isRecursive: false,
        isOffline: false,
        rules: [],
        repository: runner.repository,
        format: 'text',
        output: undefined,
    });
}
/** The value that the runner hands over for a declared input; its default where the runner gave none. */
function input(environment, name) {
    const given = environment[`INPUT_${name.toUpperCase()}`]?.trim();
    if (given !== undefined && given !== '')
        return given;
    const spec = inputTable.find(([candidate]) => candidate === name)?.[1];
    const standard = spec?.action?.default ?? '';
    return standard.includes('${{') ? '' : standard;
}
function stageOf(text) {
    if (text === '')
        return undefined;
    const stage = core_stage/* stages */._$.find((candidate) => candidate === text);
    if (stage === undefined)
        throw new errors/* InterlockError */.s('INPUT_INVALID', `stage '${text}' is not one of ${core_stage/* stages */._$.join(', ')}`);
    return stage;
}
function modeOf(text) {
    if (text === 'enforce' || text === 'report')
        return text;
    throw new errors/* InterlockError */.s('INPUT_INVALID', `mode '${text}' is not one of enforce, report`);
}
function booleanOf(name, text) {
    if (text === 'true' || text === 'false')
        return text === 'true';
    throw new errors/* InterlockError */.s('INPUT_INVALID', `${name} '${text}' is not one of true, false`);
}
function read_action_inputs_optional(text) {
    return text === '' ? undefined : text;
}

;// CONCATENATED MODULE: ./build/src/inputs/read-cli-inputs.js




const formats = ['text', 'json', 'sarif', 'markdown', 'github'];
/** The inputs of `interlock check`. Wrong usage is USAGE or INPUT_INVALID, both exit code 2. */
function readCliInputs({ positionals, options }) {
    const [directory = '.', ...more] = positionals;
    if (more.length > 0)
        throw new errors/* InterlockError */.s('USAGE', `check takes one directory, and got ${positionals.length}: ${positionals.join(' ')}`);
    const repo = options.get('repo')?.at(-1);
    return Object.freeze({
        launcher: 'cli',
        policy: localPolicySource(options.get('policy')?.at(-1)),
        stage: stageOf(options.get('stage')?.at(-1) ?? ''),
        environment: options.get('environment')?.at(-1),
        mode: modeOf(options.get('mode')?.at(-1) ?? 'enforce'),
        isSarifWanted: false,
        runner: undefined,
        directory,
        isRecursive: options.has('recursive'),
        isOffline: options.has('offline'),
        rules: options.get('rule') ?? [],
        repository: repo === undefined ? undefined : repositoryOf(repo),
        format: formatOf(options.get('format')?.at(-1) ?? 'text'),
        output: options.get('output')?.at(-1),
    });
}
function formatOf(text) {
    const format = formats.find((candidate) => candidate === text);
    if (format === undefined)
        throw new errors/* InterlockError */.s('USAGE', `format '${text}' is not one of ${formats.join(', ')}`);
    return format;
}

;// CONCATENATED MODULE: ./build/src/engine/fill-template.js
/** Puts values into the braces of a message; a brace without a value stays, so that texts may show `${{ }}` and globs. */
function fillTemplate(template, values) {
    return template.replace(/\{([a-z][a-zA-Z-]*)\}/g, (brace, name) => Object.hasOwn(values, name) ? (values[name] ?? brace) : brace);
}

;// CONCATENATED MODULE: ./build/src/engine/fingerprint.js

/**
 * Identities of findings that survive line shifts and new wording: rule, path, the values of the rule's key, and an ordinal among equal ones.
 * Never a line number, a message or anything computed from a secret's value. In the order of the violations.
 */
function fingerprints(meta, violations, hash) {
    const seen = new Map();
    return violations.map((violation) => {
        const parts = [meta.id, (0,core_location/* locationName */.zb)(violation.location), violation.message, ...meta.key.map((name) => violation.data[name] ?? '')];
        const identity = JSON.stringify(parts);
        const ordinal = seen.get(identity) ?? 0;
        seen.set(identity, ordinal + 1);
        return hash(`${identity}#${ordinal}`).slice(0, 32);
    });
}

;// CONCATENATED MODULE: ./build/src/engine/evaluate.js




/** Judges every planned rule. Rules that judge what the others came to (`outcomes`) are last and see them all. */
function evaluateRules(rules, facts, hash, old) {
    const first = rules.filter(({ rule }) => !rule.needs.includes('outcomes'));
    const outcomes = new Map(first.map((planned) => [planned, evaluateRule(planned, facts, hash, old)]));
    const judged = new Map([...facts, ['outcomes', { state: 'known', value: [...outcomes.values()], source: 'this run' }]]);
    return rules.map((planned) => outcomes.get(planned) ?? evaluateRule(planned, judged, hash, old));
}
function evaluateRule({ rule, options }, facts, hash, old) {
    const { meta } = rule;
    const missing = rule.needs.flatMap((key) => unknownGap(key, facts.get(key)));
    if (missing.length > 0)
        return { meta, kind: 'unknown', reason: evaluate_reasonOf(missing), findings: [], gaps: missing };
    const values = rule.needs.map((key) => evaluate_valueOf(facts.get(key)));
    const collections = values.filter(isMany);
    if (collections.length > 0 && collections.every(({ items, gaps }) => items.length === 0 && gaps.length === 0)) {
        return { meta, kind: 'not-applicable', reason: `there are no ${rule.needs.join(' and no ')} here`, findings: [], gaps: [] };
    }
    const evaluation = callRule(rule, facts, options);
    if (evaluation.state === 'error')
        return { meta, kind: 'error', reason: evaluation.reason, findings: [], gaps: [] };
    const inherited = collections.flatMap(({ gaps }) => gaps).map((one) => (old.hasGap(one) ? { ...one, isOld: true } : one));
    return toOutcome(rule, evaluation.value, inherited, hash, old);
}
function unknownGap(key, fact) {
    if (fact === undefined)
        return [gap({ item: key, cause: 'invalid', why: `the fact '${key}' was not collected` })];
    if (fact.state === 'known')
        return [];
    return [gap({ item: key, cause: fact.cause, why: fact.reason, remedy: fact.remedy })];
}
function evaluate_valueOf(fact) {
    return fact?.state === 'known' ? fact.value : undefined;
}
/** A rule that throws is an error of this rule: it denies, and the others are still judged. */
function callRule(rule, facts, options) {
    const given = {};
    for (const key of rule.needs)
        given[key] = evaluate_valueOf(facts.get(key));
    for (const key of rule.wants)
        given[key] = facts.get(key);
    try {
        return { state: 'value', value: rule.evaluate(given, options) };
    }
    catch (error) {
        return { state: 'error', reason: `the rule broke: ${error instanceof Error ? error.message : 'unknown error'}` };
    }
}
function toOutcome(rule, evaluation, inherited, hash, old) {
    const { meta } = rule;
    if ('kind' in evaluation) {
        if (inherited.length > 0)
            return { meta, kind: 'unknown', reason: evaluate_reasonOf(inherited), findings: [], gaps: inherited };
        return { meta, kind: 'not-applicable', reason: evaluation.reason, findings: [], gaps: [] };
    }
    const violations = evaluation.filter((result) => result.kind === 'violation').toSorted(byPlace);
    const gaps = [...inherited, ...evaluation.filter((result) => result.kind === 'gap')];
    const findings = toFindings(rule, violations, hash, old);
    const [found] = findings;
    if (found !== undefined)
        return { meta, kind: 'violation', reason: found.message, findings, gaps };
    if (gaps.length > 0)
        return { meta, kind: 'unknown', reason: evaluate_reasonOf(gaps), findings, gaps };
    return { meta, kind: 'pass', reason: '', findings, gaps };
}
function byPlace(a, b) {
    return (0,core_location/* compareLocations */.Qr)(a.location, b.location);
}
function evaluate_reasonOf(gaps) {
    const [first] = gaps;
    if (first === undefined)
        return '';
    const more = gaps.length > 1 ? ` (and ${gaps.length - 1} more)` : '';
    return `${first.item}: ${first.why}${more}`;
}
function toFindings({ meta }, violations, hash, old) {
    const prints = fingerprints(meta, violations, hash);
    return violations.map((violation, index) => {
        const fingerprint = prints[index] ?? '';
        return {
            severity: violation.severity ?? meta.severity,
            confidence: violation.confidence ?? 'high',
            introduced: !old.hasFinding(meta.id, fingerprint),
            message: fillTemplate(meta.messages[violation.message] ?? violation.message, violation.data),
            remediation: fillTemplate(meta.remediation, violation.data),
            location: violation.location,
            related: violation.related ?? [],
            subject: subjectOf(meta.key, violation),
            fingerprint,
        };
    });
}
function subjectOf(key, { data }) {
    return Object.fromEntries(key.map((name) => [name, data[name] ?? '']));
}

;// CONCATENATED MODULE: ./build/src/engine/compare-with-base.js


/** For a run without a base: everything counts as introduced. */
const nothingIsOld = { hasFinding: () => false, hasGap: () => false };
/**
 * What the base already had, by judging it with the same rules. A gap is old only where its file was not touched:
 * `isSameFile` compares contents, so that nobody hides a change in a file that could not be read before either.
 */
function compareWithBase(rules, baseFacts, hash, isSameFile) {
    const found = new Set();
    for (const { meta, findings } of evaluateRules(rules, baseFacts, hash, nothingIsOld)) {
        for (const finding of findings)
            if ((0,core_location/* isFileLocation */.Cq)(finding.location))
                found.add(`${meta.id}\0${finding.fingerprint}`);
    }
    return {
        hasFinding: (rule, fingerprint) => found.has(`${rule}\0${fingerprint}`),
        hasGap: ({ location }) => location !== undefined && isSameFile(location.path),
    };
}

// EXTERNAL MODULE: ./build/src/core/glob.js + 9 modules
var glob = __nccwpck_require__(674);
;// CONCATENATED MODULE: ./build/src/core/exception.js

/**
 * The one place that decides whether an exception covers a finding and whether it has run out: it ends at 00:00 UTC
 * of its date. One in force wins over one that has run out, the organisation's over the repository's own.
 *
 * @param now ISO 8601; what is no time is after every date.
 */
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
/** Every name in `where` must be there and fit; an empty `where` means nothing, not everything. */
function isMeant(exception, found) {
    const names = Object.entries(exception.where);
    return names.length > 0 && names.every(([name, wanted]) => isMatch(name, wanted, found));
}
function isMatch(name, wanted, found) {
    if (name !== 'path')
        return Object.hasOwn(found.subject, name) && found.subject[name] === wanted;
    const path = 'path' in found.location ? found.location.path : undefined;
    return path !== undefined && path.length <= glob/* textLimit */.$l && (0,glob/* matchesGlob */.kt)(wanted, path);
}

// EXTERNAL MODULE: ./build/src/core/finding.js
var finding = __nccwpck_require__(5068);
;// CONCATENATED MODULE: ./build/src/engine/decide.js




/** Applies exceptions and enforcement to the outcomes, and decides. Results keep the order of the registry. */
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
        results,
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
    };
}
/** A policy may soften only what the platform does not support, and what only a tier 2 token could see. */
const softenable = new Set(['unsupported', 'no-token']);
function unknownEnforcementOf({ rule, enforcement, onUnknown }, outcome, terms) {
    if (outcome.kind === 'error')
        return 'deny';
    if (outcome.gaps.length === 0)
        return 'off';
    const most = (0,core_stage/* milder */.IH)(enforcement, rule.meta.unknown[terms.stage]);
    const levels = outcome.gaps.map((one) => enforcementOfGap(one, most, onUnknown, terms));
    return levels.includes('deny') ? 'deny' : levels.includes('warn') ? 'warn' : 'audit';
}
function enforcementOfGap({ cause, isOld }, most, onUnknown, terms) {
    if (isOld === true && terms.stage === 'merge')
        return (0,core_stage/* milder */.IH)(most, 'audit');
    if (cause === 'offline' && terms.isOffline)
        return (0,core_stage/* milder */.IH)(most, 'warn');
    if (onUnknown === 'warn' && softenable.has(cause))
        return (0,core_stage/* milder */.IH)(most, 'warn');
    return most;
}
function toFinding({ rule, enforcement, denyFrom }, found, terms) {
    const isMild = denyFrom !== undefined && (0,finding/* severityRank */.qs)(found.severity) < (0,finding/* severityRank */.qs)(denyFrom);
    const isOld = terms.stage === 'merge' && !found.introduced && (0,core_location/* isFileLocation */.Cq)(found.location);
    const level = isOld ? (0,core_stage/* milder */.IH)(enforcement, 'audit') : isMild ? (0,core_stage/* milder */.IH)(enforcement, 'warn') : enforcement;
    const cover = rule.meta.locked === true ? undefined : coverOf(terms.exceptions, rule.meta.id, found, terms.now);
    // Until its approval is proven, a repository's own exception covers only what warns.
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

;// CONCATENATED MODULE: ./build/src/facts/collect.js

/**
 * Makes the planned facts, each once and after those that it needs.
 * A collector that throws gives an unknown fact with its reason; it never stops the others.
 */
async function collectFacts(planned, collectors, question, ports) {
    const facts = new Map();
    for (const key of planned) {
        const collector = collectors.find((candidate) => candidate.key === key);
        if (collector === undefined)
            continue;
        const needed = Object.fromEntries(collector.needs.flatMap((need) => entryOf(facts, need)));
        facts.set(key, await collectOne(collector, question, needed, ports));
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
        return unknown({
            cause: 'invalid',
            reason: `collecting '${collector.key}' failed: ${error instanceof Error ? error.message : 'unknown error'}`,
            remedy: 'report it with the decision file; until then this run cannot be judged',
        });
    }
}

;// CONCATENATED MODULE: ./build/src/facts/same-file.js
/** Compares the text of a path at the judged commit with the base's; false where either was not read. */
function sameFileOf(facts, baseFacts) {
    const judged = textsOf(facts.get('pipeline'));
    const base = textsOf(baseFacts.get('pipeline'));
    return (path) => judged.has(path) && judged.get(path) === base.get(path);
}
function textsOf(fact) {
    const value = fact?.state === 'known' ? fact.value : undefined;
    const texts = typeof value === 'object' && value !== null && 'texts' in value ? value.texts : undefined;
    return texts instanceof Map ? texts : new Map();
}

;// CONCATENATED MODULE: ./build/src/facts/plan.js


/** Facts that the engine itself makes while it evaluates. */
const madeByEngine = new Set(['outcomes']);
/**
 * Which rules are judged, which facts they need, in which order, and what the token must be allowed to do: known before the first call.
 * A fact that nobody collects, or facts that need each other, are defects of the program (INTERNAL).
 */
function planRules(catalogue, collectors, resolve) {
    const rules = [];
    const left = [];
    for (const rule of catalogue) {
        const { enforcement, ...settings } = resolve(rule.meta);
        if (enforcement === 'off')
            left.push(rule.meta.id);
        else
            rules.push({ rule, enforcement, ...settings });
    }
    const facts = orderFacts(new Set(rules.flatMap(({ rule }) => [...rule.needs, ...rule.wants])), collectors);
    return { rules, left, facts, permissions: permissionsOf(facts, collectors) };
}
/** The wanted facts and all that they need, each after its needs. */
function orderFacts(wanted, collectors) {
    const byKey = new Map(collectors.map((collector) => [collector.key, collector]));
    const ordered = [];
    const visiting = new Set();
    const visit = (key) => {
        if (madeByEngine.has(key) || ordered.includes(key))
            return;
        const collector = byKey.get(key);
        if (collector === undefined)
            throw new errors/* InterlockError */.s('INTERNAL', `no collector makes the fact '${key}'`);
        if (visiting.has(key))
            throw new errors/* InterlockError */.s('INTERNAL', `facts need each other: ${[...visiting, key].join(' -> ')}`);
        visiting.add(key);
        for (const need of collector.needs)
            visit(need);
        visiting.delete(key);
        ordered.push(key);
    };
    for (const key of wanted)
        visit(key);
    return ordered;
}
function permissionsOf(facts, collectors) {
    const needed = collectors.filter((collector) => collector.tier === 1 && facts.includes(collector.key));
    const entries = permissions/* tokenScopes */.P.flatMap((scope) => {
        const levels = needed.flatMap((collector) => collector.permissions[scope] ?? []);
        if (levels.length === 0)
            return [];
        return [[scope, levels.includes('write') ? 'write' : 'read']];
    });
    return Object.fromEntries(entries);
}

;// CONCATENATED MODULE: ./build/src/inputs/ask.js
/** What this evaluation is about: made once, after the stage and the policy are known. */
function ask(inputs, sources, detected, policy, now) {
    const { runner } = inputs;
    return {
        stage: detected.stage,
        repository: inputs.repository,
        commit: sources.commit,
        base: sources.base?.commit,
        event: runner?.event,
        run: runner?.run,
        environment: inputs.environment ?? detected.environment,
        subjects: [],
        policy,
        isOffline: inputs.isOffline,
        isRecursive: inputs.isRecursive,
        gate: runner?.gate,
        now,
    };
}

;// CONCATENATED MODULE: ./build/src/inputs/loosening-attempts.js
/** What the Action's inputs ask for beyond the policy. A developer's own machine binds nobody, so there nothing is an attempt. */
function attemptsToLoosen({ launcher, mode, environment }, { contradicted }) {
    if (launcher === 'cli')
        return [];
    const report = mode === 'report' ? [{ what: 'input mode', wanted: 'report', allowed: 'enforce' }] : [];
    const other = contradicted === undefined ? [] : [{ what: 'input environment', wanted: environment ?? '', allowed: contradicted }];
    return [...report, ...other];
}
/** `report` counts on a developer's own machine, and in the Action only where it loosens nothing. */
function modeInForce({ mode }, { loosenings }) {
    return loosenings.some(({ what }) => what === 'input mode') ? 'enforce' : mode;
}

;// CONCATENATED MODULE: ./build/src/workflow/locate.js
/** Offsets at which the lines of a text begin; `\n`, `\r\n` and a lone `\r` end a line, as in YAML. */
function lineStartsOf(text) {
    const starts = [0];
    for (let index = 0; index < text.length; index += 1) {
        const code = text.charCodeAt(index);
        if (code === 10 || (code === 13 && text.charCodeAt(index + 1) !== 10))
            starts.push(index + 1);
    }
    return starts;
}
/** Line and column of an offset, by binary search. */
function positionAt(lineStarts, offset) {
    let low = 0;
    let high = lineStarts.length - 1;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((lineStarts[middle] ?? 0) <= offset)
            low = middle;
        else
            high = middle - 1;
    }
    return { line: low + 1, column: offset - (lineStarts[low] ?? 0) + 1 };
}
/** The place of a span of a file as reports print it. */
function locate(file, span) {
    return { path: file.path, start: positionAt(file.lineStarts, span.start), end: positionAt(file.lineStarts, span.end) };
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __nccwpck_require__(8815);
;// CONCATENATED MODULE: ./build/src/workflow/limits.js
/** What a file may be at most; going over one is `yaml-limit`, or an `error` node of an expression, with the limit's name in the message. */
const limits = {
    /** UTF-16 units of one file. */
    textLength: 1024 * 1024,
    /** Collections within collections, those behind aliases counted. */
    yamlDepth: 64,
    /** Nodes that are reached through aliases, each as often as it is reached. */
    aliasedNodes: 10_000,
    /** UTF-16 units of one expression, as GitHub has it. */
    expressionLength: 21_000,
    /** Nesting of one expression, as GitHub counts it. */
    expressionDepth: 50,
    /** Tokens of one expression: bounds the height of the tree of a long chain of operators. */
    expressionTokens: 4_000,
    /** Problems that are listed for one file; one more says that there are more. */
    problems: 100,
};

;// CONCATENATED MODULE: ./build/src/workflow/quote.js
/** A text of the file for a message: in backticks, on one line, at most 60 characters, without control characters. */
function quote(text) {
    const line = text.length > 200 ? text.slice(0, 200) : text;
    const printable = line.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}`]/gu, ' ').trim();
    return printable.length > 60 ? `\`${printable.slice(0, 59)}…\`` : `\`${printable}\``;
}

;// CONCATENATED MODULE: ./build/src/workflow/yaml-messages.js

const messages = {
    ALIAS_PROPS: 'an alias has a tag or an anchor of its own; write the alias alone',
    BAD_ALIAS: 'an anchor or alias has no name that YAML allows',
    BAD_COLLECTION_TYPE: 'a tag does not fit the collection that it stands before',
    BAD_DIRECTIVE: 'a line that begins with % is no directive that YAML knows',
    BAD_DQ_ESCAPE: 'a double-quoted text has an escape that YAML does not know; write `\\\\` for a backslash',
    BAD_INDENT: 'the indentation does not fit the lines above; align it with its siblings',
    BAD_PROP_ORDER: 'an anchor or tag stands before the indicator that it must follow',
    BAD_SCALAR_START: 'a plain text begins with a character that YAML reserves; put the text in quotes',
    BLOCK_AS_IMPLICIT_KEY: 'a mapping or list begins on the line of a key; put it on a line of its own',
    BLOCK_IN_FLOW: 'an indented block stands within [] or {}; write it in the same form',
    DUPLICATE_KEY: 'a key stands twice in one mapping',
    IMPOSSIBLE: 'the text cannot be read as YAML here',
    KEY_OVER_1024_CHARS: 'a key is longer than 1024 characters',
    MISSING_CHAR: 'a character that YAML needs is missing here, such as a closing quote or bracket, or `: ` after a key',
    MULTILINE_IMPLICIT_KEY: 'a key goes over several lines; is `: ` or an indentation missing?',
    MULTIPLE_ANCHORS: 'a node has two anchors',
    MULTIPLE_DOCS: 'a second document begins; keep one document in the file',
    MULTIPLE_TAGS: 'a node has two tags',
    NON_STRING_KEY: 'a key is no text',
    RESOURCE_EXHAUSTION: 'the nesting is too deep to be read',
    TAB_AS_INDENT: 'a tab stands where the indentation must be spaces',
    TAG_RESOLVE_FAILED: 'a value does not fit its tag, or the tag is unknown',
    UNEXPECTED_TOKEN: 'this cannot stand here in YAML',
};
/** What is wrong with the YAML at a place, with the text found there. */
function yamlMessage(code, found) {
    const line = found.split(/[\r\n]/, 1)[0] ?? '';
    return line.trim() === '' ? messages[code] : `${messages[code]} (found ${quote(line)})`;
}

;// CONCATENATED MODULE: ./build/src/workflow/expression-tokens.js


/**
 * The tokens of `text` from `start` to `end`, always with an `end` as the last one, in time linear in the length.
 * As GitHub reads them, with one difference: every `''` within a string is one quote.
 */
function tokenizeExpression(text, start, end) {
    const tokens = [];
    let at = start;
    while (at < end) {
        if (blanks.includes(text.charAt(at))) {
            at += 1;
            continue;
        }
        const token = tokenAt(text, at, end, tokens.at(-1));
        tokens.push(token);
        if (token.type === 'bad')
            break;
        if (tokens.length > limits.expressionTokens) {
            const message = `the expression has more than ${limits.expressionTokens} tokens (limit expressionTokens)`;
            tokens.push({ type: 'bad', start: at, end: token.end, message });
            break;
        }
        at = token.end;
    }
    tokens.push({ type: 'end', start: end, end });
    return tokens;
}
const blanks = ' \t\r\n';
const boundary = /[([)\],.!><=&|\s]/;
const pairs = ['!=', '==', '<=', '>=', '&&', '||'];
const singles = ['(', ')', '[', ']', ',', '*', '!', '<', '>'];
const keywords = new Map([
    ['true', true],
    ['false', false],
    ['null', null],
    ['NaN', Number.NaN],
    ['Infinity', Number.POSITIVE_INFINITY],
]);
function tokenAt(text, start, end, previous) {
    const first = text.charAt(start);
    if (first === "'")
        return stringAt(text, start, end);
    if (first === '.' && isAccessible(previous))
        return { type: 'symbol', symbol: '.', start, end: start + 1 };
    if (/[-+.0-9]/.test(first))
        return numberAt(text, start, end);
    const two = start + 1 < end ? text.slice(start, start + 2) : '';
    for (const symbol of pairs)
        if (symbol === two)
            return { type: 'symbol', symbol, start, end: start + 2 };
    for (const symbol of singles)
        if (symbol === first)
            return { type: 'symbol', symbol, start, end: start + 1 };
    return nameAt(text, start, end, previous);
}
/** What a `.` may follow; behind anything else it begins a number. */
function isAccessible(previous) {
    if (previous?.type === 'name')
        return true;
    return previous?.type === 'symbol' && (previous.symbol === ']' || previous.symbol === ')' || previous.symbol === '*');
}
function wordEnd(text, start, end, isDotInside) {
    let at = start + 1;
    while (at < end && (!boundary.test(text.charAt(at)) || (isDotInside && text.charAt(at) === '.')))
        at += 1;
    return at;
}
function numberAt(text, start, limit) {
    const end = wordEnd(text, start, limit, true);
    const word = text.slice(start, end);
    const value = Number(word);
    return Number.isNaN(value)
        ? { type: 'bad', start, end, message: `${quote(word)} is not a number` }
        : { type: 'literal', value, start, end };
}
function stringAt(text, start, end) {
    let at = start + 1;
    for (; at < end; at += 1) {
        if (text.charAt(at) !== "'")
            continue;
        if (at + 1 < end && text.charAt(at + 1) === "'")
            at += 1;
        else
            return { type: 'literal', value: text.slice(start + 1, at).replaceAll("''", "'"), start, end: at + 1 };
    }
    return { type: 'bad', start, end, message: "a string is not closed: end it with `'`" };
}
function nameAt(text, start, limit, previous) {
    const end = wordEnd(text, start, limit, false);
    const name = text.slice(start, end);
    if (!/^[A-Za-z_][A-Za-z0-9_-]*$/.test(name))
        return { type: 'bad', start, end, message: `${quote(name)} is neither a name nor an operator` };
    const isProperty = previous?.type === 'symbol' && previous.symbol === '.';
    const value = isProperty ? undefined : keywords.get(name);
    return value === undefined ? { type: 'name', name, start, end } : { type: 'literal', value, start, end };
}

;// CONCATENATED MODULE: ./build/src/workflow/parse-expression.js



/**
 * Parses one expression, without its `${{ }}`. Total: what GitHub's grammar refuses is an `error` node that keeps what stands before it.
 * Names of contexts and functions are not checked here. Differences from GitHub's parser: an empty text is an error, `''` is unescaped
 * everywhere, and more than `limits.expressionTokens` tokens are an error.
 */
function parseExpression(text) {
    return parseExpressionIn(text, 0, text.length);
}
/** The same for a part of a text; offsets are those of the whole text. */
function parseExpressionIn(text, start, end) {
    const span = { start, end };
    if (end - start > limits.expressionLength) {
        const message = `the expression is longer than ${limits.expressionLength} characters (limit expressionLength)`;
        return { kind: 'error', message, partial: [], span };
    }
    const state = { tokens: tokenizeExpression(text, start, end), at: 0, depth: 0, failure: undefined };
    const tree = nested(state);
    const rest = peek(state);
    if (rest.type !== 'end')
        fail(state, rest, `${parse_expression_nameOf(rest)} stands where the expression should end`);
    if (state.failure === undefined)
        return tree;
    return { kind: 'error', message: state.failure.message, partial: [tree], span: state.failure.span };
}
function peek(state) {
    return state.tokens[state.at] ?? { type: 'end', start: 0, end: 0 };
}
/** The first failure counts; it moves to the end, so that every loop of the parser stops. */
function fail(state, token, message) {
    const span = { start: token.start, end: token.end };
    state.failure ??= { message: token.type === 'bad' ? token.message : message, span };
    state.at = state.tokens.length - 1;
    return { kind: 'error', message, partial: [], span };
}
function parse_expression_nameOf(token) {
    switch (token.type) {
        case 'symbol':
            return `\`${token.symbol}\``;
        case 'literal':
            return typeof token.value === 'string' ? 'a string' : `\`${String(token.value)}\``;
        case 'name':
            return quote(token.name);
        case 'bad':
            return token.message;
        case 'end':
            return 'nothing';
    }
}
function isNext(state, symbol) {
    const token = peek(state);
    return token.type === 'symbol' && token.symbol === symbol;
}
function take(state, symbol) {
    if (!isNext(state, symbol))
        return false;
    state.at += 1;
    return true;
}
/** The end of the `symbol` that must come next. */
function expect(state, symbol) {
    const token = peek(state);
    if (take(state, symbol))
        return token.end;
    fail(state, token, `${parse_expression_nameOf(token)} stands where \`${symbol}\` is expected`);
    return token.start;
}
function deeper(state, inner) {
    state.depth += 1;
    if (state.depth > limits.expressionDepth) {
        fail(state, peek(state), `the expression is nested more than ${limits.expressionDepth} deep (limit expressionDepth)`);
    }
    const result = inner();
    state.depth -= 1;
    return result;
}
function nested(state) {
    return deeper(state, () => logical(state, '||'));
}
/** Chains of `||`, and below them of `&&`; the first operator of a chain counts as one level, as GitHub counts it. */
function logical(state, operator) {
    const operand = operator === '||' ? () => logical(state, '&&') : () => equality(state);
    const left = operand();
    if (!isNext(state, operator))
        return left;
    return deeper(state, () => {
        let tree = left;
        while (take(state, operator))
            tree = binary(operator, tree, operand());
        return tree;
    });
}
const equalities = ['==', '!='];
const comparisons = ['<=', '>=', '<', '>'];
function equality(state) {
    let left = comparison(state);
    for (let operator = takeOf(state, equalities); operator !== undefined; operator = takeOf(state, equalities)) {
        left = binary(operator, left, comparison(state));
    }
    return left;
}
function comparison(state) {
    let left = unary(state);
    for (let operator = takeOf(state, comparisons); operator !== undefined; operator = takeOf(state, comparisons)) {
        left = binary(operator, left, unary(state));
    }
    return left;
}
function takeOf(state, symbols) {
    return symbols.find((symbol) => take(state, symbol));
}
function binary(operator, left, right) {
    return { kind: 'binary', operator, left, right, span: { start: left.span.start, end: right.span.end } };
}
function unary(state) {
    const token = peek(state);
    if (!take(state, '!'))
        return access(state);
    const operand = deeper(state, () => unary(state));
    return { kind: 'not', operand, span: { start: token.start, end: operand.span.end } };
}
/** A name, call or group with the properties, indexes and filters behind it; literals have none. */
function access(state) {
    const first = peek(state);
    if (first.type !== 'name' && !(first.type === 'symbol' && first.symbol === '('))
        return literal(state);
    let tree = first.type === 'name' ? nameOrCall(state, first.name) : group(state);
    const depth = state.depth;
    while (isNext(state, '[') || isNext(state, '.')) {
        tree = take(state, '[') ? index(state, tree, first.start) : property(state, tree, first.start);
        state.depth += 1;
        if (state.depth > limits.expressionDepth) {
            fail(state, peek(state), `the expression is nested more than ${limits.expressionDepth} deep (limit expressionDepth)`);
        }
    }
    state.depth = depth;
    return tree;
}
function index(state, object, start) {
    if (take(state, '*'))
        return { kind: 'filter', object, span: { start, end: expect(state, ']') } };
    const inner = nested(state);
    return { kind: 'index', object, index: inner, span: { start, end: expect(state, ']') } };
}
function property(state, object, start) {
    expect(state, '.');
    const token = peek(state);
    if (take(state, '*'))
        return { kind: 'filter', object, span: { start, end: token.end } };
    if (token.type !== 'name')
        return fail(state, token, `${parse_expression_nameOf(token)} stands where a property name or \`*\` is expected`);
    state.at += 1;
    const nameSpan = { start: token.start, end: token.end };
    return { kind: 'property', object, name: token.name, span: { start, end: token.end }, nameSpan };
}
function nameOrCall(state, name) {
    const { start, end } = peek(state);
    state.at += 1;
    if (!take(state, '('))
        return { kind: 'context', name, span: { start, end } };
    const parameters = [];
    while (state.failure === undefined && !isNext(state, ')')) {
        parameters.push(nested(state));
        if (!isNext(state, ')'))
            expect(state, ',');
    }
    return { kind: 'call', name, arguments: parameters, span: { start, end: expect(state, ')') }, nameSpan: { start, end } };
}
/** Its span takes in the parentheses. */
function group(state) {
    const { start } = peek(state);
    expect(state, '(');
    const inner = nested(state);
    return { ...inner, span: { start, end: expect(state, ')') } };
}
function literal(state) {
    const token = peek(state);
    if (token.type !== 'literal')
        return fail(state, token, `${parse_expression_nameOf(token)} stands where a value is expected`);
    state.at += 1;
    return { kind: 'literal', value: token.value, span: { start: token.start, end: token.end } };
}

;// CONCATENATED MODULE: ./build/src/workflow/embedded-expressions.js

/**
 * Every `${{ }}` of a text, as GitHub finds them: a `}}` within a string of the expression does not end it. One that is not closed reaches to the
 * end and is an `error`.
 */
function embeddedExpressions(text) {
    const found = [];
    let start = text.indexOf('${{');
    while (start !== -1) {
        const close = closeOf(text, start + 3);
        const inValue = { start, end: close === -1 ? text.length : close + 2 };
        const expression = close === -1
            ? { kind: 'error', message: '`${{` is not closed: end the expression with `}}`', partial: [], span: inValue }
            : parseExpressionIn(text, start + 3, close);
        found.push({ inValue, expression });
        start = text.indexOf('${{', inValue.end);
    }
    return found;
}
function closeOf(text, from) {
    let isString = false;
    for (let at = from; at < text.length; at += 1) {
        const code = text.charCodeAt(at);
        if (code === 39)
            isString = !isString;
        else if (!isString && code === 125 && text.charCodeAt(at + 1) === 125)
            return at;
    }
    return -1;
}

;// CONCATENATED MODULE: ./build/src/workflow/visit-expression.js
/** Calls `visit` with every node before those below it, from left to right; what an `error` kept is visited too. */
function visitExpression(expression, visit) {
    const open = [expression];
    for (let node = open.pop(); node !== undefined; node = open.pop()) {
        visit(node);
        const below = operandsOf(node);
        for (let index = below.length - 1; index >= 0; index -= 1) {
            const operand = below[index];
            if (operand !== undefined)
                open.push(operand);
        }
    }
}
function operandsOf(node) {
    switch (node.kind) {
        case 'literal':
        case 'context':
            return [];
        case 'property':
        case 'filter':
            return [node.object];
        case 'index':
            return [node.object, node.index];
        case 'call':
            return node.arguments;
        case 'not':
            return [node.operand];
        case 'binary':
            return [node.left, node.right];
        case 'error':
            return node.partial;
    }
}

;// CONCATENATED MODULE: ./build/src/workflow/expression-names.js


const contexts = new Set([
    'env',
    'github',
    'inputs',
    'insert',
    'job',
    'jobs',
    'matrix',
    'needs',
    'runner',
    'secrets',
    'steps',
    'strategy',
    'vars',
]);
/** Function -> fewest and most arguments, by the name in lower case. */
const functions = new Map([
    ['always', [0, 0]],
    ['cancelled', [0, 0]],
    ['case', [3, Number.POSITIVE_INFINITY]],
    ['contains', [2, 2]],
    ['endswith', [2, 2]],
    ['failure', [0, Number.POSITIVE_INFINITY]],
    ['format', [1, 255]],
    ['fromjson', [1, 1]],
    ['hashfiles', [1, 255]],
    ['join', [1, 2]],
    ['startswith', [2, 2]],
    ['success', [0, Number.POSITIVE_INFINITY]],
    ['tojson', [1, 1]],
]);
/** The first thing for which GitHub refuses the expression: its syntax, a context or function that does not exist, a number of arguments. */
function expressionFault(expression) {
    if (expression.kind === 'error')
        return { message: expression.message, span: expression.span };
    let fault;
    visitExpression(expression, (node) => {
        fault ??= faultOf(node);
    });
    return fault;
}
function faultOf(node) {
    switch (node.kind) {
        case 'error':
            return { message: node.message, span: node.span };
        case 'context':
            if (contexts.has(node.name.toLowerCase()))
                return undefined;
            return { message: `${quote(node.name)} is not a context; put a text in single quotes`, span: node.span };
        case 'call':
            return callFault(node);
        default:
            return undefined;
    }
}
function callFault(node) {
    const name = node.name.toLowerCase();
    const count = node.arguments.length;
    const range = functions.get(name);
    if (range === undefined)
        return { message: `${quote(node.name)} is not a function of expressions`, span: node.nameSpan };
    const [fewest, most] = range;
    if (count < fewest)
        return { message: `${quote(node.name)} has ${count} arguments, but needs at least ${fewest}`, span: node.span };
    if (count > most)
        return { message: `${quote(node.name)} has ${count} arguments, but takes at most ${most}`, span: node.span };
    if (name === 'case' && count % 2 === 0)
        return { message: '`case` has an even number of arguments; end it with the value for no match', span: node.span };
    return undefined;
}

;// CONCATENATED MODULE: ./build/src/workflow/reading.js


/** Where a node stands: the alias, for one that came through it. */
function reading_placeOf(node) {
    return node.alias ?? node.span;
}
/** A problem of the schema; `hides` as in `Draft`. */
function refuse(reading, place, message, hides) {
    reading.drafts.push({ code: 'schema', message, span: place, hides });
}
/** Entries by key; of two with the same key the last. */
function fieldsOf(mapping) {
    return new Map(mapping.entries.map((entry) => [entry.key.value, entry]));
}
/** The value of a key; undefined for none and for nothing (`key:`). */
function reading_valueOf(fields, key) {
    const value = fields.get(key)?.value;
    return value === undefined || (value.kind === 'scalar' && value.type === 'null') ? undefined : value;
}
/** The scalar of a key; anything else there is a problem that hides what is around it. */
function scalarAt(reading, fields, key) {
    const value = reading_valueOf(fields, key);
    if (value === undefined || value.kind === 'scalar')
        return value;
    refuse(reading, reading_placeOf(value), `\`${key}\` is a ${value.kind}; write one value`, 'around');
    return undefined;
}
/** A scalar, or the scalars of a list. */
function scalarsAt(reading, fields, key) {
    const value = reading_valueOf(fields, key);
    return value === undefined ? [] : scalarsOf(reading, value, key);
}
/** The same for a value. */
function scalarsOf(reading, value, key) {
    if (value.kind === 'scalar')
        return [value];
    const items = value.kind === 'sequence' ? value.items : [value];
    return items.filter((item) => {
        if (item.kind === 'scalar')
            return true;
        refuse(reading, reading_placeOf(item), `\`${key}\` holds a ${item.kind}; write a value or a list of values`, 'around');
        return false;
    });
}
/**
 * The named values of a mapping such as `env`. A mapping that is given as one expression stands as one entry whose name and value are that
 * expression.
 */
function namedAt(reading, fields, key) {
    const value = reading_valueOf(fields, key);
    if (value === undefined)
        return [];
    if (value.kind === 'mapping')
        return value.entries.map((entry) => ({ name: entry.key, value: entry.value }));
    if (value.kind === 'scalar' && value.expressions.length > 0)
        return [{ name: value, value }];
    refuse(reading, reading_placeOf(value), `\`${key}\` is a ${value.kind}; write a mapping of names to values`, 'around');
    return [];
}
/** Reports keys that GitHub does not know at a place; nothing is hidden by them. */
function refuseOtherKeys(reading, mapping, allowed, where) {
    for (const { key } of mapping.entries) {
        if (allowed.has(key.value) || key.value === '<<')
            continue;
        const message = `${quote(key.value)} is not a key of ${where}; allowed are ${[...allowed].join(', ')}`;
        refuse(reading, reading_placeOf(key), message, 'nothing');
    }
}
/** The problems of a file, in the order of their places, each with the smallest item that it belongs to. */
function problemsOf(reading) {
    const { file, drafts, parts } = reading;
    const sorted = drafts.toSorted((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
    const problems = sorted.slice(0, limits.problems).map((draft) => {
        const { code, message, span, hides } = draft;
        const part = typeof hides === 'object' ? hides.part : hides === 'file' ? undefined : partAround(parts, span)?.name;
        const item = part === undefined ? file.path : `${file.path}: ${part}`;
        return { code, path: file.path, item, message, blinds: hides !== 'nothing', span, file };
    });
    const next = sorted[limits.problems];
    if (next === undefined)
        return problems;
    const message = `the file has ${sorted.length} problems, more than the ${limits.problems} that are listed (limit problems)`;
    return [...problems, { code: 'yaml-limit', path: file.path, item: file.path, message, blinds: true, span: next.span, file }];
}
/** The smallest part that a span lies in. */
function partAround(parts, span) {
    let smallest;
    for (const part of parts) {
        if (part.span.start > span.start || part.span.end < span.end)
            continue;
        if (smallest === undefined || part.span.end - part.span.start <= smallest.span.end - smallest.span.start)
            smallest = part;
    }
    return smallest;
}

;// CONCATENATED MODULE: ./build/src/workflow/scalar-pieces.js
/** Where each part of a scalar's value stands in the text of its file; undefined where the text does not hold that scalar. */
function scalarPieces(text, scalar) {
    const { start, end } = scalar.span;
    switch (scalar.style) {
        case 'plain':
            return flowLines(text, start, end, scalar.value, false);
        case 'single':
            return flowLines(text, start + 1, end - 1, scalar.value, true);
        case 'double':
            return doubleQuoted(text, start + 1, end - 1, scalar.value);
        case 'literal':
        case 'folded':
            return blockLines(text, start, end, scalar.value);
    }
}
function scalar_pieces_linesOf(text, start, end) {
    const lines = [];
    let from = start;
    for (;;) {
        const feed = text.indexOf('\n', from);
        if (feed === -1 || feed >= end)
            break;
        lines.push({ start: from, end: feed > from && text.charAt(feed - 1) === '\r' ? feed - 1 : feed });
        from = feed + 1;
    }
    lines.push({ start: from, end });
    return lines;
}
const isBlank = (character) => character === ' ' || character === '\t';
/** Aligns the lines of the file with the value: what lies between two of them in the value is a fold. */
class Alignment {
    pieces = [];
    #text;
    #value;
    #at = 0;
    #fileAt;
    constructor(text, value, fileStart) {
        this.#text = text;
        this.#value = value;
        this.#fileAt = fileStart;
    }
    /** What a block scalar has for the breaks before a line whose content begins at `fileStart`. */
    breaks(fileStart, isSpacePossible) {
        let next = this.#at;
        while (this.#value.charAt(next) === '\n')
            next += 1;
        if (next === this.#at && isSpacePossible && this.#value.charAt(next) === ' ')
            next += 1;
        this.#push(next - this.#at, this.#fileAt, fileStart - this.#fileAt);
        this.#fileAt = fileStart;
    }
    /** What a flow scalar has for so many line breaks: a space for one, else one line feed less. */
    fold(count, fileStart) {
        return this.replace(count === 1 ? ' ' : '\n'.repeat(count - 1), this.#fileAt, fileStart);
    }
    /** The characters as they stand. */
    copy(start, end) {
        if (!this.#value.startsWith(this.#text.slice(start, end), this.#at))
            return false;
        this.#push(end - start, start, end - start);
        this.#fileAt = end;
        return true;
    }
    /** Characters of the file that stand for others. */
    replace(value, start, end) {
        if (!this.#value.startsWith(value, this.#at))
            return false;
        this.#push(value.length, start, end - start);
        this.#fileAt = end;
        return true;
    }
    /** All pieces, once the rest of the value is nothing but line breaks. */
    close(fileEnd) {
        this.breaks(fileEnd, false);
        return this.#at === this.#value.length ? this.pieces : undefined;
    }
    #push(length, inFile, fileLength) {
        if (length > 0)
            this.pieces.push({ inValue: this.#at, length, inFile, fileLength });
        this.#at += length;
    }
}
function flowLines(text, start, end, value, isQuoted) {
    const alignment = new Alignment(text, value, start);
    const lines = scalar_pieces_linesOf(text, start, end);
    let breaks = 0;
    for (const [index, line] of lines.entries()) {
        let from = line.start;
        let to = line.end;
        const isLast = index === lines.length - 1;
        if (index > 0)
            while (from < to && isBlank(text.charAt(from)))
                from += 1;
        if (!isLast)
            while (to > from && isBlank(text.charAt(to - 1)))
                to -= 1;
        if (from < to || isLast) {
            if (breaks > 0 && !alignment.fold(breaks, from))
                return undefined;
            if (!(isQuoted ? copyQuoted(alignment, text, from, to) : alignment.copy(from, to)))
                return undefined;
            breaks = 0;
        }
        breaks += 1;
    }
    return alignment.close(end);
}
/** `''` is one quote. */
function copyQuoted(alignment, text, start, end) {
    let from = start;
    for (;;) {
        const quote = text.indexOf("''", from);
        if (quote === -1 || quote >= end)
            return alignment.copy(from, end);
        if (!alignment.copy(from, quote) || !alignment.replace("'", quote, quote + 2))
            return false;
        from = quote + 2;
    }
}
const escapes = new Map([
    ['0', '\0'],
    ['a', '\x07'],
    ['b', '\b'],
    ['e', '\x1b'],
    ['f', '\f'],
    ['n', '\n'],
    ['r', '\r'],
    ['t', '\t'],
    ['v', '\v'],
    ['N', '\u0085'],
    ['_', '\u00a0'],
    ['L', '\u2028'],
    ['P', '\u2029'],
]);
const codeLengths = new Map([
    ['x', 2],
    ['u', 4],
    ['U', 8],
]);
function doubleQuoted(text, start, end, value) {
    const alignment = new Alignment(text, value, start);
    const stop = /[ \t]*\r?\n[ \t\r\n]*|\\\r?\n[ \t]*|\\[\s\S]/g;
    let from = start;
    stop.lastIndex = start;
    for (let match = stop.exec(text); match !== null && match.index < end; match = stop.exec(text)) {
        if (!alignment.copy(from, match.index))
            return undefined;
        const next = escapeAt(alignment, text, match[0], match.index);
        if (next === undefined)
            return undefined;
        from = Math.min(next, end);
        stop.lastIndex = from;
    }
    return alignment.copy(from, end) ? alignment.close(end) : undefined;
}
/** Behind the escape or break at `start`; undefined where the value does not have it. */
function escapeAt(alignment, text, matched, start) {
    const end = start + matched.length;
    if (!matched.startsWith('\\'))
        return alignment.fold(matched.split('\n').length - 1, end) ? end : undefined;
    const code = matched.charAt(1);
    if (code === '\n' || code === '\r')
        return end;
    const digits = codeLengths.get(code);
    if (digits === undefined)
        return alignment.replace(escapes.get(code) ?? code, start, end) ? end : undefined;
    const point = Number.parseInt(text.slice(end, end + digits), 16);
    if (!(point <= 0x10ffff))
        return undefined;
    return alignment.replace(String.fromCodePoint(point), start, end + digits) ? end + digits : undefined;
}
function blockLines(text, start, end, value) {
    const [header, ...lines] = scalar_pieces_linesOf(text, start, end);
    const first = lines.find((line) => spacesAt(text, line.start, line.end) < line.end - line.start);
    if (header === undefined || first === undefined)
        return new Alignment(text, value, end).close(end);
    const indentation = spacesAt(text, first.start, first.end) - spacesOfFirstLine(value);
    const alignment = new Alignment(text, value, Math.min(header.end, end));
    for (const [index, line] of lines.entries()) {
        const from = Math.min(line.start + Math.max(indentation, 0), line.end);
        if (from === line.end || spacesAt(text, line.start, line.end) < indentation)
            continue;
        alignment.breaks(from, index > 0 && text.charAt(from) !== ' ');
        if (!alignment.copy(from, line.end)) {
            // Blanks at the end of a chomped scalar are no part of its value.
            if (text.slice(from, line.end).trim() === '')
                break;
            return undefined;
        }
    }
    return alignment.close(end);
}
function spacesAt(text, start, end) {
    let at = start;
    while (at < end && text.charAt(at) === ' ')
        at += 1;
    return at - start;
}
/** Blanks that the first line with content keeps, where the indentation is given by a number. */
function spacesOfFirstLine(value) {
    const content = /[^ \n]/.exec(value)?.index ?? 0;
    return content - (value.lastIndexOf('\n', content - 1) + 1);
}

;// CONCATENATED MODULE: ./build/src/workflow/span-in-file.js

/**
 * The place in the file of a range of a scalar's value, whatever its style. A range that begins or ends within an escape or a folded line
 * break takes in the whole of it. Computed from the text on each call; the whole scalar where the text does not hold it.
 */
function spanInFile(file, scalar, inValue) {
    return spanMapper(file.text, scalar)(inValue);
}
/** The same for several ranges of one scalar. */
function spanMapper(text, scalar) {
    const pieces = scalarPieces(text, scalar);
    return (inValue) => {
        if (pieces === undefined)
            return scalar.span;
        const start = offsetOf(pieces, inValue.start, false) ?? scalar.span.end;
        if (inValue.end <= inValue.start)
            return { start, end: start };
        return { start, end: offsetOf(pieces, inValue.end - 1, true) ?? scalar.span.end };
    };
}
/** Where the character at `at` begins in the file, or ends. */
function offsetOf(pieces, at, isEnd) {
    let low = 0;
    let high = pieces.length - 1;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((pieces[middle]?.inValue ?? 0) <= at)
            low = middle;
        else
            high = middle - 1;
    }
    const piece = pieces[low];
    if (piece === undefined || at >= piece.inValue + piece.length)
        return undefined;
    if (piece.length === piece.fileLength)
        return piece.inFile + at - piece.inValue + (isEnd ? 1 : 0);
    return isEnd ? piece.inFile + piece.fileLength : piece.inFile;
}

;// CONCATENATED MODULE: ./build/src/workflow/yaml-nodes.js







/** The nodes of a document without anything of the YAML library; aliases are resolved, nodes behind them are shared. */
function nodesOf(text, document, dialect) {
    const build = { text, dialect, anchors: new Map(), open: [], drafts: [], nodes: 0, aliased: 0, isStopped: false };
    for (const warning of document.warnings) {
        if (warning.code !== 'TAG_RESOLVE_FAILED')
            continue;
        const [start, end] = warning.pos;
        draft(build, 'schema', `the tag ${quote(text.slice(start, end))} is not one that GitHub reads; remove it`, { start, end }, 'nothing');
    }
    const root = document.contents === null ? undefined : convert(build, document.contents, 0);
    return { root: build.isStopped ? undefined : root?.node, drafts: build.drafts };
}
function draft(build, code, message, span, hides) {
    if (build.drafts.length < limits.problems)
        build.drafts.push({ code, message, span, hides });
}
/** The model of the file would not be the file: nothing of it is given out. */
function stop(build, code, message, span) {
    if (!build.isStopped)
        build.drafts.push({ code, message, span, hides: 'file' });
    build.isStopped = true;
    return { node: emptyScalar(span.start), height: 0 };
}
function emptyScalar(at) {
    return { kind: 'scalar', value: '', type: 'null', style: 'plain', span: { start: at, end: at }, expressions: none };
}
const none = [];
function convert(build, source, depth) {
    if (build.isStopped)
        return { node: emptyScalar(source.range[0]), height: 0 };
    if ((0,dist/* isAlias */.Vj)(source))
        return resolve(build, source.source, { start: source.range[0], end: source.range[1] }, depth);
    const before = build.nodes;
    build.nodes += 1;
    const anchor = source.anchor;
    if (anchor !== undefined && (0,dist/* isCollection */.P3)(source))
        build.open.push(anchor);
    const built = (0,dist/* isScalar */.jn)(source) ? { node: scalarOf(build, source), height: 0 } : collectionOf(build, source, depth);
    if (anchor !== undefined) {
        if ((0,dist/* isCollection */.P3)(source))
            build.open.pop();
        build.anchors.set(anchor, { ...built, size: build.nodes - before });
    }
    return built;
}
/** The nearest anchor before it, as GitHub takes it. */
function resolve(build, name, alias, depth) {
    if (build.open.includes(name))
        return stop(build, 'yaml', `the alias ${quote(`*${name}`)} stands within its own anchor`, alias);
    const anchored = build.anchors.get(name);
    if (anchored === undefined)
        return stop(build, 'yaml', `the alias ${quote(`*${name}`)} has no anchor ${quote(`&${name}`)} before it`, alias);
    build.nodes += anchored.size;
    build.aliased += anchored.size;
    if (build.aliased > limits.aliasedNodes) {
        return stop(build, 'yaml-limit', `aliases stand for more than ${limits.aliasedNodes} nodes (limit aliasedNodes)`, alias);
    }
    if (depth + anchored.height > limits.yamlDepth) {
        return stop(build, 'yaml-limit', `with its aliases, collections are nested more than ${limits.yamlDepth} deep (limit yamlDepth)`, alias);
    }
    return { node: { ...anchored.node, alias }, height: anchored.height };
}
function collectionOf(build, source, depth) {
    return (0,dist/* isMap */.jh)(source) ? mappingOf(build, source, depth) : sequenceOf(build, source, depth);
}
function sequenceOf(build, source, depth) {
    const items = [];
    let height = 0;
    for (const item of source.items) {
        const built = convert(build, item, depth + 1);
        items.push(built.node);
        height = Math.max(height, built.height);
    }
    const node = { kind: 'sequence', items, span: collectionSpan(source, items.at(-1)) };
    return { node, height: height + 1 };
}
function mappingOf(build, source, depth) {
    const entries = [];
    const names = new Set();
    let height = 0;
    for (const { key: keySource, value: valueSource } of source.items) {
        const key = convert(build, keySource, depth + 1);
        const value = valueSource === null ? undefined : convert(build, valueSource, depth + 1);
        height = Math.max(height, key.height, value?.height ?? 0);
        if (key.node.kind !== 'scalar') {
            draft(build, 'schema', 'a key is a list or a mapping; write a text', reading_placeOf(key.node), 'around');
            continue;
        }
        checkKey(build, key.node, names);
        entries.push({ key: key.node, value: value?.node ?? emptyScalar(reading_placeOf(key.node).end) });
    }
    const node = { kind: 'mapping', entries, span: collectionSpan(source, entries.at(-1)?.value) };
    return { node, height: height + 1 };
}
/** GitHub compares keys without case, and has no merge keys. */
function checkKey(build, key, names) {
    const name = key.value.toUpperCase();
    if (key.style === 'plain' && name === '<<') {
        draft(build, 'schema', 'the merge key `<<` is not supported by GitHub; write the keys out, or use an alias for the whole value', reading_placeOf(key), 'around');
    }
    else if (names.has(name)) {
        draft(build, 'schema', `the key ${quote(key.value)} stands twice in one mapping; keep one`, reading_placeOf(key), 'around');
    }
    names.add(name);
}
/** A collection in block form ends with its last value, not with the comments behind it. */
function collectionSpan(source, last) {
    const [start, end] = source.range;
    return { start, end: source.flow === true || last === undefined ? end : Math.max(start, reading_placeOf(last).end) };
}
const styles = {
    PLAIN: 'plain',
    QUOTE_SINGLE: 'single',
    QUOTE_DOUBLE: 'double',
    BLOCK_LITERAL: 'literal',
    BLOCK_FOLDED: 'folded',
};
function scalarOf(build, source) {
    const value = source.source;
    const style = styles[source.type ?? 'PLAIN'] ?? 'plain';
    const [start, end] = source.range;
    const span = { start, end: style === 'literal' || style === 'folded' ? withoutBreak(build.text, start, end) : end };
    const scalar = { kind: 'scalar', value, type: typeOf(source), style, span, expressions: none };
    if (!build.dialect.hasExpressions || !value.includes('${{'))
        return scalar;
    const toFile = spanMapper(build.text, scalar);
    const expressions = embeddedExpressions(value).map(({ inValue, expression }) => {
        const fault = expressionFault(expression);
        if (fault !== undefined)
            draft(build, 'expression', `the expression cannot be read: ${fault.message}`, toFile(fault.span), 'nothing');
        return { span: toFile(inValue), inValue, expression };
    });
    return { ...scalar, expressions };
}
function typeOf(source) {
    switch (typeof source.value) {
        case 'number':
        case 'bigint':
            return 'number';
        case 'boolean':
            return 'boolean';
        default:
            return source.value === null ? 'null' : 'string';
    }
}
/** The end of a block scalar's last line, before its line break. */
function withoutBreak(text, start, end) {
    let at = end;
    if (at > start && text.charAt(at - 1) === '\n')
        at -= 1;
    return at > start && text.charAt(at - 1) === '\r' ? at - 1 : at;
}

;// CONCATENATED MODULE: ./build/src/workflow/read-yaml.js




/** Reads the one YAML document of a text, in time linear in its length; never throws. */
function readYaml(text, dialect) {
    const refusal = read_yaml_refusalOf(text);
    if (refusal !== undefined)
        return { root: undefined, drafts: [refusal] };
    const composed = composeDocument(text);
    if (!('document' in composed))
        return { root: undefined, drafts: composed.drafts };
    const { document } = composed;
    const errors = document.errors.slice(0, limits.problems);
    if (errors.length > 0) {
        return {
            root: undefined,
            drafts: errors.map((error) => hiding('yaml', yamlMessage(error.code, text.slice(...error.pos)), spanOf(error.pos, text))),
        };
    }
    return nodesOf(text, document, dialect);
}
/** What YAML and GitHub refuse in any text: a text over the limit, control characters. */
function read_yaml_refusalOf(text) {
    if (text.length > limits.textLength) {
        const message = `the file has ${text.length} characters, more than ${limits.textLength} (limit textLength); split it`;
        return hiding('yaml-limit', message, { start: 0, end: 0 });
    }
    const control = /[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ufffe\uffff]/.exec(text);
    if (control === null)
        return undefined;
    const code = control[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
    const message = `the control character U+${code} stands in the file; YAML does not allow it, remove it`;
    return hiding('yaml', message, { start: control.index, end: control.index + 1 });
}
/** The depth is watched token by token: what composes the nodes is recursive. */
function composeDocument(text) {
    const parser = new dist/* Parser */.iX();
    const composer = new dist/* Composer */.Dk({ schema: 'core', resolveKnownTags: false, merge: false, uniqueKeys: false, strict: true });
    const documents = [];
    for (const source of new dist/* Lexer */.JG().lex(text)) {
        for (const token of parser.next(source))
            documents.push(...composer.next(token));
        if (parser.stack.length > limits.yamlDepth + 2) {
            const message = `collections are nested more than ${limits.yamlDepth} deep (limit yamlDepth)`;
            return { drafts: [hiding('yaml-limit', message, { start: parser.offset, end: parser.offset })] };
        }
        if (documents.length > 1)
            break;
    }
    for (const token of parser.end())
        documents.push(...composer.next(token));
    documents.push(...composer.end(true, text.length));
    const [document, second] = documents;
    if (document === undefined)
        return { drafts: [hiding('yaml', 'the file holds no YAML document', { start: 0, end: 0 })] };
    if (second === undefined)
        return { document };
    const start = second.range[0];
    return { drafts: [hiding('yaml', yamlMessage('MULTIPLE_DOCS', ''), { start, end: start })] };
}
function hiding(code, message, span) {
    return { code, message, span, hides: 'file' };
}
function spanOf([start, end], text) {
    const from = Math.min(start, text.length);
    return { start: from, end: Math.max(from, Math.min(end, text.length)) };
}

;// CONCATENATED MODULE: ./build/src/workflow/open-reading.js


/** Reads the YAML of a file; `root` is undefined where a problem hides the whole file. */
function openReading(source, dialect) {
    const { path, root, text } = source;
    const file = { path, root, text, lineStarts: lineStartsOf(text) };
    const yaml = readYaml(text, dialect);
    return { reading: { file, drafts: [...yaml.drafts], parts: [] }, root: yaml.root };
}

;// CONCATENATED MODULE: ./build/src/workflow/read-container.js

/** A container given as an image or as a mapping. */
function containerOf(reading, node) {
    switch (node.kind) {
        case 'scalar':
            return node.value === '' ? undefined : { image: node, env: [], credentials: [], options: undefined, span: node.span };
        case 'mapping': {
            const fields = fieldsOf(node);
            return {
                image: scalarAt(reading, fields, 'image'),
                env: namedAt(reading, fields, 'env'),
                credentials: namedAt(reading, fields, 'credentials'),
                options: scalarAt(reading, fields, 'options'),
                span: node.span,
            };
        }
        case 'sequence':
            refuse(reading, reading_placeOf(node), 'a container is a list; write an image or a mapping with `image`', 'around');
            return undefined;
    }
}
/** The services of a job; `services` given as one expression is one service whose name and image are that expression. */
function servicesAt(reading, fields) {
    return namedAt(reading, fields, 'services').flatMap(({ name, value }) => {
        const container = containerOf(reading, value);
        return container === undefined ? [] : [{ ...container, name }];
    });
}
/** The container of a job. */
function containerAt(reading, fields) {
    const value = reading_valueOf(fields, 'container');
    return value === undefined ? undefined : containerOf(reading, value);
}

;// CONCATENATED MODULE: ./build/src/workflow/read-permissions.js



const scopes = new Set(permissions/* tokenScopes */.P);
const restricted = new Map([
    ['id-token', ['write', 'none']],
    ['copilot-requests', ['write', 'none']],
    ['models', ['read', 'none']],
    ['vulnerability-alerts', ['read', 'none']],
]);
const levels = ['read', 'write', 'none'];
/** The `permissions` of a workflow or job. What cannot be read is `unset` with a problem that hides the workflow or job. */
function readPermissions(reading, fields) {
    const entry = fields.get('permissions');
    if (entry === undefined)
        return { kind: 'unset' };
    const { key, value } = entry;
    if (value.kind === 'mapping') {
        const read = value.entries.map((scope) => scopeOf(reading, scope)).filter((scope) => scope !== undefined);
        return { kind: 'scopes', scopes: read, keySpan: key.span, span: value.span };
    }
    if (value.kind === 'scalar' && value.value === 'read-all')
        return { kind: 'all', level: 'read', span: value.span };
    if (value.kind === 'scalar' && value.value === 'write-all')
        return { kind: 'all', level: 'write', span: value.span };
    const found = value.kind === 'scalar' ? quote(value.value) : `a ${value.kind}`;
    refuse(reading, reading_placeOf(value), `\`permissions\` is ${found}; write \`read-all\`, \`write-all\`, \`{}\` or a mapping of scopes to levels`, 'around');
    return { kind: 'unset' };
}
function scopeOf(reading, { key, value }) {
    const scope = key.value;
    const isKnown = scopes.has(scope);
    if (!isKnown) {
        const message = `${quote(scope)} is not a permission of the token; allowed are ${permissions/* tokenScopes */.P.join(', ')}`;
        refuse(reading, reading_placeOf(key), message, 'nothing');
    }
    const level = value.kind === 'scalar' ? levelOf(value) : undefined;
    const allowed = restricted.get(scope) ?? levels;
    if (level === undefined || !allowed.includes(level)) {
        const found = value.kind === 'scalar' ? quote(value.value) : `a ${value.kind}`;
        const message = `the level of ${quote(scope)} is ${found}; allowed are ${allowed.join(', ')}`;
        refuse(reading, reading_placeOf(value), message, level === undefined ? 'around' : 'nothing');
    }
    if (level === undefined)
        return undefined;
    return { scope, isKnown, level, span: { start: key.span.start, end: Math.max(key.span.end, reading_placeOf(value).end) } };
}
function levelOf(value) {
    return levels.find((level) => level === value.value);
}

;// CONCATENATED MODULE: ./build/src/workflow/condition-of.js


/**
 * The expression that GitHub evaluates for an `if:`; offsets are those of the scalar's value. Without `${{ }}` it is the whole value, and
 * nothing is `success()`. With text around a `${{ }}`, be it a line break, it is a `format(...)` over the parts, which is always true.
 */
function conditionOf(scalar) {
    const { value } = scalar;
    if (value.trim() === '')
        return call('success', [], 0);
    if (!value.includes('${{'))
        return parseExpression(value);
    const embedded = embeddedExpressions(value);
    const [only] = embedded;
    if (only !== undefined && only.inValue.start === 0 && only.inValue.end === value.length)
        return only.expression;
    const parts = [];
    let at = 0;
    for (const { inValue, expression } of embedded) {
        if (inValue.start > at)
            parts.push(condition_of_text(value, at, inValue.start));
        parts.push(expression);
        at = inValue.end;
    }
    if (at < value.length)
        parts.push(condition_of_text(value, at, value.length));
    return call('format', parts, value.length);
}
function condition_of_text(value, start, end) {
    return { kind: 'literal', value: value.slice(start, end), span: { start, end } };
}
function call(name, parts, end) {
    return { kind: 'call', name, arguments: parts, span: { start: 0, end }, nameSpan: { start: 0, end: 0 } };
}

;// CONCATENATED MODULE: ./build/src/workflow/parse-target.js
/**
 * What a `uses:` names. Paths of local and self targets are without their `./` or `$/`; nothing is normalized, so `..` stays visible.
 * An image without tag and digest has both empty.
 */
function parseTarget(value) {
    if (value.includes('${{'))
        return { kind: 'unreadable', why: 'it is an expression, which GitHub does not evaluate there' };
    if (value === '.' || value.startsWith('./') || value.startsWith('.\\'))
        return { kind: 'local', path: value.slice(2) };
    if (value.startsWith('$/'))
        return { kind: 'self', path: value.slice(2) };
    if (/^docker:\/\//i.test(value))
        return dockerTarget(value.slice('docker://'.length));
    return repositoryTarget(value);
}
function repositoryTarget(value) {
    const at = value.indexOf('@');
    if (at === -1)
        return { kind: 'unreadable', why: 'it has no `@` with a ref' };
    const ref = value.slice(at + 1);
    if (ref === '')
        return { kind: 'unreadable', why: 'nothing stands behind its `@`' };
    if (/\s/.test(value))
        return { kind: 'unreadable', why: 'it holds a blank' };
    const [owner = '', name = '', ...path] = value.slice(0, at).split(/[\\/]/);
    if (!/^[A-Za-z0-9_-]+$/.test(owner))
        return { kind: 'unreadable', why: 'it does not begin with the name of an owner' };
    if (!/^[A-Za-z0-9_.-]+$/.test(name) || name === '.' || name === '..') {
        return { kind: 'unreadable', why: 'it does not name a repository behind its owner' };
    }
    return { kind: 'repository', owner, name, path: path.join('/'), ref };
}
/** A `:` behind the last `/` begins the tag; one before it belongs to the registry's port. */
function dockerTarget(reference) {
    const at = reference.indexOf('@');
    const digest = at === -1 ? '' : reference.slice(at + 1);
    const named = at === -1 ? reference : reference.slice(0, at);
    const colon = named.lastIndexOf(':');
    const hasTag = colon > named.lastIndexOf('/');
    const image = hasTag ? named.slice(0, colon) : named;
    if (image === '' || /\s/.test(reference))
        return { kind: 'unreadable', why: 'it does not name an image' };
    return { kind: 'docker', image, tag: hasTag ? named.slice(colon + 1) : '', digest };
}

;// CONCATENATED MODULE: ./build/src/workflow/read-uses.js

/** The target of a `uses:` with the comment behind it on its line. */
function readUses(text, scalar) {
    return { scalar, target: parseTarget(scalar.value), comment: commentBehind(text, scalar) };
}
function commentBehind(text, scalar) {
    if (scalar.style === 'literal' || scalar.style === 'folded')
        return '';
    const { end } = scalar.span;
    const feed = text.indexOf('\n', end);
    const rest = text.slice(end, feed === -1 ? text.length : feed);
    return /^[ \t\]},]*[ \t]#(.*)$/.exec(rest.trimEnd())?.[1]?.trim() ?? '';
}

;// CONCATENATED MODULE: ./build/src/workflow/read-steps.js





const kinds = ['run', 'uses', 'parallel', 'wait', 'wait-all', 'cancel'];
const common = ['name', 'id', 'if', 'continue-on-error', 'timeout-minutes', 'env', 'background'];
const keysOf = {
    run: new Set([...common, 'run', 'shell', 'working-directory']),
    uses: new Set([...common, 'uses', 'with']),
    parallel: new Set([...common, 'parallel']),
    wait: new Set([...common, 'wait']),
    'wait-all': new Set([...common, 'wait-all']),
    cancel: new Set([...common, 'cancel']),
};
/**
 * The steps of a list. One that cannot be read is left out, with a problem that hides it alone; `owner` is what problems name before the
 * step's number: `job build, ` or nothing.
 */
function readSteps(reading, node, owner) {
    if (node.kind !== 'sequence') {
        refuse(reading, reading_placeOf(node), `\`steps\` is a ${node.kind}; write a list of steps`, 'around');
        return [];
    }
    return node.items.flatMap((item, index) => {
        const part = `${owner}step ${index + 1}`;
        const step = stepOf(reading, item, part);
        return step === undefined ? [] : [step];
    });
}
function stepOf(reading, node, part) {
    const hides = { part };
    if (node.kind !== 'mapping') {
        refuse(reading, reading_placeOf(node), `a step is a ${node.kind}; write a mapping with \`run\` or \`uses\``, hides);
        return undefined;
    }
    const fields = fieldsOf(node);
    const [kind, second] = kinds.filter((key) => fields.has(key));
    if (kind === undefined || second !== undefined) {
        const found = kind === undefined ? 'neither `run` nor `uses`' : `both \`${kind}\` and \`${second}\``;
        refuse(reading, reading_placeOf(node), `a step has ${found}; write one of ${kinds.join(', ')}`, hides);
        return undefined;
    }
    reading.parts.push({ name: part, span: node.span });
    refuseOtherKeys(reading, node, keysOf[kind], `a step with \`${kind}\``);
    return read_steps_kindOf(reading, node, fields, kind, part);
}
function baseOf(reading, node, fields) {
    return {
        id: scalarAt(reading, fields, 'id'),
        name: scalarAt(reading, fields, 'name'),
        condition: conditionAt(reading, fields),
        env: namedAt(reading, fields, 'env'),
        continueOnError: scalarAt(reading, fields, 'continue-on-error'),
        timeoutMinutes: scalarAt(reading, fields, 'timeout-minutes'),
        isBackground: scalarAt(reading, fields, 'background')?.value.toLowerCase() === 'true',
        span: node.span,
    };
}
/** The `if` of a job or step; one without `${{ }}` that does not parse is a problem that hides nothing: its expression is an `error`. */
function conditionAt(reading, fields) {
    const scalar = scalarAt(reading, fields, 'if');
    if (scalar === undefined || scalar.expressions.length > 0)
        return scalar;
    const fault = expressionFault(conditionOf(scalar));
    if (fault === undefined)
        return scalar;
    const span = spanMapper(reading.file.text, scalar)(fault.span);
    reading.drafts.push({ code: 'expression', message: `the condition cannot be read: ${fault.message}`, span, hides: 'nothing' });
    return scalar;
}
function read_steps_kindOf(reading, node, fields, kind, part) {
    const base = baseOf(reading, node, fields);
    switch (kind) {
        case 'run': {
            const run = textOf(reading, node, fields, kind, part);
            const shell = scalarAt(reading, fields, 'shell');
            return run && { ...base, kind, run, shell, workingDirectory: scalarAt(reading, fields, 'working-directory') };
        }
        case 'uses': {
            const uses = textOf(reading, node, fields, kind, part);
            return uses && { ...base, kind, uses: readUses(reading.file.text, uses), with: namedAt(reading, fields, 'with') };
        }
        case 'parallel': {
            const steps = reading_valueOf(fields, kind);
            return { ...base, kind, steps: steps === undefined ? [] : readSteps(reading, steps, `${part}, `) };
        }
        case 'wait':
        case 'wait-all':
        case 'cancel':
            return { ...base, kind: 'control', control: kind, targets: targetsOf(reading, fields, kind) };
    }
}
/** `wait-all` waits for all that there is, whatever its value. */
function targetsOf(reading, fields, control) {
    return control === 'wait-all' ? [] : scalarsAt(reading, fields, control);
}
function textOf(reading, node, fields, kind, part) {
    const value = reading_valueOf(fields, kind);
    if (value?.kind === 'scalar')
        return value;
    const found = value === undefined ? 'holds nothing' : `is a ${value.kind}`;
    refuse(reading, reading_placeOf(value ?? node), `\`${kind}\` ${found}; write a text`, { part });
    return undefined;
}

;// CONCATENATED MODULE: ./build/src/workflow/read-jobs.js






const read_jobs_common = ['name', 'needs', 'if', 'permissions', 'strategy', 'concurrency'];
const callKeys = new Set([...read_jobs_common, 'uses', 'with', 'secrets']);
const stepsKeys = new Set([
    ...read_jobs_common,
    'runs-on',
    'timeout-minutes',
    'cancel-timeout-minutes',
    'continue-on-error',
    'container',
    'services',
    'env',
    'environment',
    'outputs',
    'defaults',
    'steps',
    'snapshot',
]);
/** The jobs of a workflow. One that cannot be read is left out, with a problem that hides it alone. */
function readJobs(reading, jobs) {
    return jobs.entries.flatMap((entry) => {
        const job = jobOf(reading, entry);
        return job === undefined ? [] : [job];
    });
}
function jobOf(reading, { key, value }) {
    const part = `job ${key.value}`;
    const span = { start: key.span.start, end: Math.max(key.span.end, reading_placeOf(value).end) };
    reading.parts.push({ name: part, span: value.alias === undefined ? span : value.span });
    if (!/^[A-Za-z_][A-Za-z0-9_-]*$/.test(key.value)) {
        const message = `${quote(key.value)} is not an id for a job; begin with a letter or _ and go on with letters, digits, - and _`;
        refuse(reading, reading_placeOf(key), message, 'nothing');
    }
    if (value.kind !== 'mapping') {
        refuse(reading, reading_placeOf(value), `the job is a ${value.kind}; write a mapping with \`runs-on\` and \`steps\`, or \`uses\``, { part });
        return undefined;
    }
    const fields = fieldsOf(value);
    const uses = reading_valueOf(fields, 'uses');
    if (uses !== undefined)
        return callJobOf(reading, key, value, fields, span, part);
    if (reading_valueOf(fields, 'runs-on') === undefined) {
        refuse(reading, reading_placeOf(key), 'the job has neither `runs-on` nor `uses`; write one', { part });
        return undefined;
    }
    return stepsJobOf(reading, key, value, fields, span);
}
function read_jobs_baseOf(reading, id, fields, span) {
    const strategy = reading_valueOf(fields, 'strategy');
    return {
        id,
        name: scalarAt(reading, fields, 'name'),
        needs: scalarsAt(reading, fields, 'needs'),
        condition: conditionAt(reading, fields),
        permissions: readPermissions(reading, fields),
        strategy: strategy && { matrix: matrixOf(reading, strategy), span: strategy.span },
        concurrency: reading_valueOf(fields, 'concurrency'),
        span,
    };
}
/** A strategy given as one expression is its matrix. */
function matrixOf(reading, strategy) {
    if (strategy.kind === 'mapping')
        return reading_valueOf(fieldsOf(strategy), 'matrix');
    if (strategy.kind === 'scalar' && strategy.expressions.length > 0)
        return strategy;
    refuse(reading, reading_placeOf(strategy), `\`strategy\` is a ${strategy.kind}; write a mapping with \`matrix\``, 'around');
    return undefined;
}
function callJobOf(reading, id, node, fields, span, part) {
    const uses = scalarAt(reading, fields, 'uses');
    if (uses === undefined)
        return undefined;
    if (fields.has('steps')) {
        refuse(reading, reading_placeOf(id), 'the job has both `uses` and `steps`; make two jobs of it', { part });
    }
    else {
        refuseOtherKeys(reading, node, callKeys, 'a job that calls a workflow');
    }
    return {
        ...read_jobs_baseOf(reading, id, fields, span),
        kind: 'call',
        uses: readUses(reading.file.text, uses),
        with: namedAt(reading, fields, 'with'),
        secrets: secretsOf(reading, fields),
    };
}
function secretsOf(reading, fields) {
    const secrets = reading_valueOf(fields, 'secrets');
    return secrets?.kind === 'scalar' && secrets.value === 'inherit' ? secrets : namedAt(reading, fields, 'secrets');
}
function stepsJobOf(reading, id, node, fields, span) {
    refuseOtherKeys(reading, node, stepsKeys, 'a job with steps');
    const steps = reading_valueOf(fields, 'steps');
    if (steps === undefined)
        refuse(reading, reading_placeOf(id), 'the job has no `steps`; write a list of steps', 'nothing');
    return {
        ...read_jobs_baseOf(reading, id, fields, span),
        kind: 'steps',
        runsOn: reading_valueOf(fields, 'runs-on'),
        environment: environmentOf(reading, fields),
        env: namedAt(reading, fields, 'env'),
        defaults: reading_valueOf(fields, 'defaults'),
        outputs: namedAt(reading, fields, 'outputs'),
        container: containerAt(reading, fields),
        services: servicesAt(reading, fields),
        continueOnError: scalarAt(reading, fields, 'continue-on-error'),
        timeoutMinutes: scalarAt(reading, fields, 'timeout-minutes'),
        steps: steps === undefined ? [] : readSteps(reading, steps, `job ${id.value}, `),
    };
}
function environmentOf(reading, fields) {
    const value = reading_valueOf(fields, 'environment');
    if (value === undefined)
        return undefined;
    if (value.kind === 'scalar')
        return { name: value, url: undefined, deployment: undefined };
    const inner = value.kind === 'mapping' ? fieldsOf(value) : new Map();
    const name = scalarAt(reading, inner, 'name');
    if (name === undefined) {
        refuse(reading, reading_placeOf(value), '`environment` has no name; write `environment: NAME` or a mapping with `name`', 'around');
        return undefined;
    }
    return { name, url: scalarAt(reading, inner, 'url'), deployment: scalarAt(reading, inner, 'deployment') };
}

;// CONCATENATED MODULE: ./build/src/workflow/events.js
/** Events that start workflows, as of August 2026 (actions/languageservices, workflow-v1.0.json). */
const events = new Set([
    'branch_protection_rule',
    'check_run',
    'check_suite',
    'create',
    'delete',
    'deployment',
    'deployment_status',
    'discussion',
    'discussion_comment',
    'fork',
    'gollum',
    'image_version',
    'issue_comment',
    'issues',
    'label',
    'merge_group',
    'milestone',
    'page_build',
    'project',
    'project_card',
    'project_column',
    'public',
    'pull_request',
    'pull_request_comment',
    'pull_request_review',
    'pull_request_review_comment',
    'pull_request_target',
    'push',
    'registry_package',
    'release',
    'repository_dispatch',
    'schedule',
    'status',
    'watch',
    'workflow_call',
    'workflow_dispatch',
    'workflow_run',
]);

;// CONCATENATED MODULE: ./build/src/workflow/read-triggers.js



const filterKeys = ['types', 'branches', 'branches-ignore', 'tags', 'tags-ignore', 'paths', 'paths-ignore', 'workflows'];
/** The events of `on` in its three forms: one, a list, a mapping. None where it holds nothing that names an event. */
function readTriggers(reading, on) {
    switch (on.kind) {
        case 'scalar':
            return namesOf(reading, [on]);
        case 'sequence':
            return namesOf(reading, on.items);
        case 'mapping':
            return on.entries.map((entry) => configured(reading, entry));
    }
}
function namesOf(reading, items) {
    const names = items.filter((item) => {
        if (item.kind === 'scalar' && item.type !== 'null')
            return true;
        refuse(reading, reading_placeOf(item), `\`on\` holds ${item.kind === 'scalar' ? 'nothing' : `a ${item.kind}`}; write the name of an event`, 'around');
        return false;
    });
    for (const name of names)
        checkEvent(reading, name);
    return names.map((name) => ({ event: name.value, span: reading_placeOf(name), filters: {} }));
}
function configured(reading, { key, value }) {
    checkEvent(reading, key);
    const trigger = { event: key.value, span: reading_placeOf(key) };
    if (value.kind === 'scalar' && value.type === 'null')
        return { ...trigger, filters: {} };
    if (value.kind !== (key.value === 'schedule' ? 'sequence' : 'mapping')) {
        const wanted = key.value === 'schedule' ? 'a list of `cron` lines' : 'a mapping, or nothing';
        refuse(reading, reading_placeOf(value), `the event ${quote(key.value)} is configured by a ${value.kind}; write ${wanted}`, 'around');
        return { ...trigger, filters: {}, configuration: value };
    }
    return { ...trigger, filters: value.kind === 'mapping' ? filtersOf(reading, fieldsOf(value)) : {}, configuration: value };
}
function filtersOf(reading, fields) {
    const present = filterKeys.filter((key) => fields.has(key));
    return Object.fromEntries(present.map((key) => [key, scalarsAt(reading, fields, key)]));
}
function checkEvent(reading, name) {
    if (events.has(name.value))
        return;
    refuse(reading, reading_placeOf(name), `${quote(name.value)} is not an event that starts workflows`, 'nothing');
}

;// CONCATENATED MODULE: ./build/src/workflow/parse-workflow.js





const keys = new Set([
    'on',
    'name',
    'description',
    'run-name',
    'defaults',
    'env',
    'permissions',
    'concurrency',
    'jobs',
]);
/**
 * The model of a workflow file, with what GitHub would refuse in it; never throws. The workflow is undefined where a problem hides the whole file; jobs
 * and steps that cannot be read are left out of it, each with a problem that hides it alone.
 */
function parseWorkflow(source) {
    const { reading, root } = openReading(source, { hasExpressions: true });
    const workflow = root && workflowOf(reading, root);
    return { workflow, problems: problemsOf(reading) };
}
function workflowOf(reading, root) {
    if (root.kind !== 'mapping') {
        const found = root.kind === 'scalar' && root.type === 'null' ? 'is empty' : `holds a ${root.kind}`;
        refuse(reading, root.span, `the file ${found}; a workflow is a mapping with \`on\` and \`jobs\``, 'file');
        return undefined;
    }
    const fields = fieldsOf(root);
    const triggers = triggersAt(reading, fields);
    const jobs = jobsAt(reading, fields, root);
    if (triggers === undefined || jobs === undefined)
        return undefined;
    refuseOtherKeys(reading, root, keys, 'a workflow');
    return {
        kind: 'workflow',
        file: reading.file,
        root,
        name: scalarAt(reading, fields, 'name'),
        runName: scalarAt(reading, fields, 'run-name'),
        triggers,
        permissions: readPermissions(reading, fields),
        env: namedAt(reading, fields, 'env'),
        defaults: reading_valueOf(fields, 'defaults'),
        concurrency: reading_valueOf(fields, 'concurrency'),
        jobs: readJobs(reading, jobs),
    };
}
function triggersAt(reading, fields) {
    const on = reading_valueOf(fields, 'on');
    const triggers = on === undefined ? [] : readTriggers(reading, on);
    if (triggers.length > 0)
        return triggers;
    const place = fields.get('on')?.key.span ?? { start: 0, end: 0 };
    refuse(reading, place, 'the workflow has no event in `on`; write what starts it, such as `on: push`', 'file');
    return undefined;
}
function jobsAt(reading, fields, root) {
    const jobs = reading_valueOf(fields, 'jobs');
    if (jobs?.kind === 'mapping' && jobs.entries.length > 0)
        return jobs;
    const place = jobs === undefined ? { start: root.span.start, end: root.span.start } : reading_placeOf(jobs);
    const found = jobs === undefined || jobs.kind === 'mapping' ? 'no jobs' : `a ${jobs.kind} as \`jobs\``;
    refuse(reading, place, `the workflow has ${found}; write a mapping of ids to jobs`, 'file');
    return undefined;
}

;// CONCATENATED MODULE: ./build/src/data/deploying-actions.js
/** Actions that deploy, publish or sign. */
const deployingActions = {
    asOf: '2026-09-01',
    rows: [
        {
            kind: 'deploy',
            reason: 'changes what runs at Amazon Web Services',
            actions: [
                'aws-actions/amazon-ecs-deploy-task-definition',
                'aws-actions/amazon-ecs-deploy-express-service',
                'aws-actions/aws-cloudformation-github-deploy',
                'aws-actions/aws-lambda-deploy',
                'aws-actions/aws-elasticbeanstalk-deploy',
                'einaregilsson/beanstalk-deploy',
                'jakejarvis/s3-sync-action',
                'reggionick/s3-deploy',
                'appleboy/lambda-action',
                'chetan/invalidate-cloudfront-action',
                'webfactory/create-aws-codedeploy-deployment',
            ],
        },
        {
            kind: 'deploy',
            reason: 'changes what runs at Azure',
            actions: [
                'azure/webapps-deploy',
                'azure/functions-action',
                'azure/functions-container-action',
                'azure/static-web-apps-deploy',
                'azure/container-apps-deploy-action',
                'azure/aci-deploy',
                'azure/k8s-deploy',
                'azure/spring-apps-deploy',
                'azure/spring-cloud-deploy',
                'azure/sql-action',
            ],
        },
        {
            kind: 'deploy',
            reason: 'changes infrastructure at Azure',
            actions: ['azure/arm-deploy'],
            conditions: [{ input: 'deploymentmode', ifAbsent: true, not: ['validate'] }],
        },
        {
            kind: 'deploy',
            reason: 'changes infrastructure at Azure',
            actions: ['azure/bicep-deploy'],
            conditions: [{ input: 'operation', ifAbsent: true, not: ['validate', 'whatif', 'what-if'] }],
        },
        {
            kind: 'deploy',
            reason: 'changes what runs at Google Cloud',
            actions: [
                'google-github-actions/deploy-cloudrun',
                'google-github-actions/deploy-appengine',
                'google-github-actions/deploy-cloud-functions',
                'google-github-actions/create-cloud-deploy-release',
                'google-github-actions/upload-cloud-storage',
                'firebaseextended/action-hosting-deploy',
                'w9jds/firebase-action',
            ],
        },
        {
            kind: 'deploy',
            reason: 'changes what a hosting service runs',
            actions: [
                'actions/deploy-pages',
                'amondnet/vercel-action',
                'nwtgck/actions-netlify',
                'cloudflare/pages-action',
                'akhileshns/heroku-deploy',
                'digitalocean/app_action',
                'digitalocean/app_action/deploy',
                'johnbeynon/render-deploy-action',
                'bervproject/railway-deploy',
                'superfly/flyctl-actions',
                'peaceiris/actions-gh-pages',
                'jamesives/github-pages-deploy-action',
                'crazy-max/ghaction-github-pages',
                's0/git-publish-subdirectory-action',
                'cpina/github-action-push-to-another-repository',
                'denoland/deployctl',
                'deployphp/action',
            ],
        },
        {
            kind: 'deploy',
            reason: 'changes infrastructure',
            actions: [
                'dflook/terraform-apply',
                'dflook/terraform-destroy',
                'dflook/terraform-destroy-workspace',
                'dflook/tofu-apply',
                'dflook/tofu-destroy',
                'dawidd6/action-ansible-playbook',
                'arillso/action.playbook',
                'youyo/aws-cdk-github-actions',
            ],
        },
        {
            kind: 'deploy',
            reason: 'changes infrastructure',
            actions: ['pulumi/actions'],
            conditions: [{ input: 'command', ifAbsent: false, containing: ['up', 'update', 'destroy'] }],
        },
        {
            kind: 'deploy',
            reason: 'changes what runs in a cluster',
            actions: ['deliverybot/helm', 'bitovi/github-actions-deploy-eks-helm'],
        },
        {
            kind: 'deploy',
            reason: 'copies files to another machine or runs commands there',
            actions: [
                'appleboy/ssh-action',
                'appleboy/scp-action',
                'easingthemes/ssh-deploy',
                'burnett01/rsync-deployments',
                'samkirkland/ftp-deploy-action',
                'garygrossgarten/github-action-ssh',
                'garygrossgarten/github-action-scp',
                'cross-the-world/ssh-scp-ssh-pipelines',
            ],
        },
        {
            kind: 'publish',
            reason: 'publishes a package',
            actions: [
                'pypa/gh-action-pypi-publish',
                'js-devtools/npm-publish',
                'rubygems/release-gem',
                'katyo/publish-crates',
                'actions/publish-action',
                'actions/publish-immutable-action',
                'haaleo/publish-vscode-extension',
                'lannonbr/vsce-action',
                'mnao305/chrome-extension-upload',
                'wdzeng/chrome-extension',
                'r0adkll/upload-google-play',
                'apple-actions/upload-testflight-build',
                'wzieba/firebase-distribution-github-action',
                'snapcore/action-publish',
                'vedantmgoyal2009/winget-releaser',
                'vedantmgoyal9/winget-releaser',
                'dart-lang/setup-dart/.github/workflows/publish.yml',
                'changesets/action/publish',
                'mislav/bump-homebrew-formula-action',
                'dawidd6/action-homebrew-bump-formula',
                'bufbuild/buf-push-action',
                'spring-io/artifactory-deploy-action',
                'samuelmeuli/action-maven-publish',
                'cycjimmy/semantic-release-action',
                'codfish/semantic-release-action',
                'python-semantic-release/python-semantic-release',
                'release-plz/action',
                'marcoieni/release-plz-action',
            ],
        },
        {
            kind: 'publish',
            reason: 'publishes packages where its input `publish` names the command',
            actions: ['changesets/action'],
            conditions: [{ input: 'publish', ifAbsent: false, not: ['', 'false'] }],
        },
        {
            kind: 'publish',
            reason: 'pushes a module where it has a token',
            actions: ['bufbuild/buf-action'],
            conditions: [{ input: 'push', ifAbsent: false, not: ['false'] }],
        },
        {
            kind: 'publish',
            reason: 'publishes an image or chart',
            actions: [
                'redhat-actions/push-to-registry',
                'elgohr/publish-docker-github-action',
                'mr-smithers-excellent/docker-build-push',
                'int128/docker-manifest-create-action',
                'akhilerm/tag-push-action',
                'helm/chart-releaser-action',
                'stefanprodan/helm-gh-pages',
                'appany/helm-oci-chart-releaser',
                'bitdeps/helm-oci-charts-releaser',
                'devcontainers/action',
                'peter-evans/dockerhub-description',
                'chainguard-images/actions/apko-publish',
                'distroless/actions/apko-publish',
                'distroless/actions/apko-snapshot',
                'chainguard-images/actions/apko-snapshot',
            ],
        },
        {
            kind: 'publish',
            reason: 'publishes an image where it pushes',
            actions: [
                'docker/build-push-action',
                'depot/build-push-action',
                'useblacksmith/build-push-action',
                'namespacelabs/build-push-action',
            ],
            conditions: [
                { input: 'push', ifAbsent: false, not: ['false', ''] },
                { input: 'push-by-digest', ifAbsent: false, not: ['false', ''] },
                { input: 'outputs', ifAbsent: false, containing: ['push=true', 'type=registry'] },
            ],
        },
        {
            kind: 'publish',
            reason: 'publishes an image where it pushes',
            actions: ['docker/bake-action', 'depot/bake-action'],
            conditions: [
                { input: 'push', ifAbsent: false, not: ['false', ''] },
                { input: 'set', ifAbsent: false, containing: ['push=true', 'type=registry'] },
            ],
        },
        {
            kind: 'publish',
            reason: 'publishes a release',
            actions: [
                'softprops/action-gh-release',
                'ncipollo/release-action',
                'actions/create-release',
                'actions/upload-release-asset',
                'svenstaro/upload-release-action',
                'marvinpinto/action-automatic-releases',
                'marvinpinto/actions/automatic-releases',
                'gr2m/create-or-update-release',
                'elgohr/github-release-action',
                'comnoco/create-release-action',
                'shogo82148/actions-upload-release-asset',
                'alexellis/upload-assets',
                'wangyoucao577/go-release-action',
                'taiki-e/upload-rust-binary-action',
                'taiki-e/create-gh-release-action',
                'rust-build/rust-build.action',
                'cli/gh-extension-precompile',
                'tauri-apps/tauri-action',
                'samuelmeuli/action-electron-builder',
                'eregon/publish-release',
                'anton-yurchenko/git-release',
            ],
        },
        {
            kind: 'publish',
            reason: 'publishes a release unless it is told to leave that',
            actions: ['googleapis/release-please-action', 'google-github-actions/release-please-action'],
            conditions: [{ input: 'skip-github-release', ifAbsent: true, not: ['true'] }],
        },
        {
            kind: 'publish',
            reason: 'publishes a release where its input `publish` says so',
            actions: ['release-drafter/release-drafter'],
            conditions: [{ input: 'publish', ifAbsent: false, not: ['false', ''] }],
        },
        {
            kind: 'sign',
            reason: 'signs in the name of this project',
            actions: [
                'actions/attest',
                'actions/attest-build-provenance',
                'actions/attest-sbom',
                'sigstore/gh-action-sigstore-python',
                'notaryproject/notation-action/sign',
                'azure/trusted-signing-action',
                'azure/artifact-signing-action',
                'signpath/github-action-submit-signing-request',
                'sslcom/esigner-codesign',
                'skymatic/code-sign-action',
                'dlemstra/code-sign-action',
                'philips-labs/slsa-provenance-action',
                'testifysec/witness-run-action',
                'slsa-framework/slsa-github-generator/*',
                'r0adkll/sign-android-release',
                'ilharp/sign-android-release',
                'digicert/code-signing-software-trust-action',
                'docker/github-builder/*',
                'docker/github-builder-experimental/*',
            ],
        },
    ],
    scripts: [
        { action: 'goreleaser/goreleaser-action', input: 'args', program: 'goreleaser', ifAbsent: '' },
        { action: 'cloudflare/wrangler-action', input: 'command', program: 'wrangler', ifAbsent: 'deploy' },
        { action: 'serverless/github-action', input: 'args', program: 'serverless', ifAbsent: '' },
        { action: 'netlify/actions/cli', input: 'args', program: 'netlify', ifAbsent: '' },
        { action: 'steebchen/kubectl', input: 'args', program: 'kubectl', ifAbsent: '' },
        { action: 'actions-hub/kubectl', input: 'args', program: 'kubectl', ifAbsent: '' },
        { action: 'actions-hub/gcloud', input: 'args', program: 'gcloud', ifAbsent: '' },
        { action: 'crazy-max/ghaction-chocolatey', input: 'args', program: 'choco', ifAbsent: '' },
        { action: 'borales/actions-yarn', input: 'cmd', program: 'yarn', ifAbsent: '' },
        { action: 'gradle/gradle-build-action', input: 'arguments', program: 'gradle', ifAbsent: '' },
        { action: 'burrunan/gradle-cache-action', input: 'arguments', program: 'gradle', ifAbsent: '' },
        { action: 'actions-rs/cargo', input: 'command', program: 'cargo', ifAbsent: '' },
        { action: 'expo/expo-github-action', input: 'command', program: 'eas', ifAbsent: '' },
        { action: 'maierj/fastlane-action', input: 'lane', program: 'fastlane', ifAbsent: '' },
        { action: 'pyo3/maturin-action', input: 'command', program: 'maturin', ifAbsent: 'build' },
        { action: 'azure/cli', input: 'inlinescript', program: '', ifAbsent: '' },
        { action: 'azure/powershell', input: 'inlinescript', program: '', ifAbsent: '' },
        { action: 'nick-fields/retry', input: 'command', program: '', ifAbsent: '' },
        { action: 'nick-invision/retry', input: 'command', program: '', ifAbsent: '' },
        { action: 'wandalen/wretry.action', input: 'command', program: '', ifAbsent: '' },
        { action: 'addnab/docker-run-action', input: 'run', program: '', ifAbsent: '' },
        { action: 'wyrihaximus/github-action-helm3', input: 'exec', program: '', ifAbsent: '' },
        { action: 'devcontainers/ci', input: 'runcmd', program: '', ifAbsent: '' },
        { action: 'reactivecircus/android-emulator-runner', input: 'script', program: '', ifAbsent: '' },
    ],
    harmless: [
        'enricomi/publish-unit-test-result-action',
        'enricomi/publish-unit-test-result-action/*',
        'bobheadxi/deployments',
        'strumwolf/delete-deployment-environment',
        'scacap/action-surefire-report',
        'dorny/test-reporter',
        'mikepenz/release-changelog-builder-action',
    ],
    throwawayClusters: [
        'helm/kind-action',
        'engineerd/setup-kind',
        'chainguard-dev/actions/setup-kind',
        'sigstore/scaffolding/actions/setup',
        'container-tools/kind-action',
        'medyagh/setup-minikube',
        'manusa/actions-setup-minikube',
        'absaoss/k3d-action',
        'nolar/setup-k3d-k3s',
        'balchua/microk8s-actions',
        'debianmaster/actions-k3s',
        'kind create cluster',
        'minikube start',
        'k3d cluster create',
        'ctlptl create cluster',
        'ctlptl apply',
    ],
    clusterLogins: [
        'azure/aks-set-context',
        'azure/k8s-set-context',
        'google-github-actions/get-gke-credentials',
        'digitalocean/action-doctl',
        'redhat-actions/oc-login',
        'aws eks update-kubeconfig',
        'gcloud container clusters get-credentials',
        'az aks get-credentials',
        'doctl kubernetes cluster kubeconfig',
        'oc login',
    ],
};

;// CONCATENATED MODULE: ./build/src/data/deploying-commands.js
/** Commands that deploy, publish or sign. A command that only shows or checks what it would do is left out where it is matched. */
const deployingCommands = {
    asOf: '2026-09-01',
    rows: [
        {
            kind: 'deploy',
            reason: 'changes what runs in a cluster',
            commands: [
                'kubectl|oc apply|create|replace|patch|delete|scale|expose|autoscale|annotate|label|edit',
                'kubectl|oc set image|env|resources',
                'kubectl|oc rollout restart|undo|resume|latest',
                'oc new-app|start-build|deploy|import-image|tag',
                'helm upgrade|install|rollback|uninstall',
                'helmfile apply|sync|destroy',
                'kapp deploy|delete',
                'skaffold run|deploy|apply|delete',
                'argocd app sync|set|create|delete|rollback',
                'flux reconcile|create|bootstrap|install',
                'kustomize edit set',
                'nomad run|stop',
                'nomad job run|stop|dispatch|promote',
                'docker stack deploy',
                'docker service update|create|scale',
                'kamal deploy|redeploy|setup|rollback|server',
                'waypoint up|deploy|release',
                'porter install|upgrade|uninstall',
            ],
        },
        {
            kind: 'deploy',
            reason: 'changes infrastructure',
            commands: [
                'terraform|tofu|terragrunt|tf apply|destroy|apply-all|destroy-all',
                'pulumi up|update|destroy|import',
                'cdk|cdk8s|cdktf deploy|destroy|bootstrap',
                'sam deploy|sync|delete',
                'serverless|sls|sst deploy|remove',
                'copilot deploy',
                'ansible-playbook !--check !-C !--syntax-check !--list-tasks !--list-hosts',
                'packer build',
                'crossplane xpkg push',
                'atmos terraform apply|deploy|destroy',
                'spacectl stack deploy',
            ],
        },
        {
            kind: 'deploy',
            reason: 'changes what runs at Amazon Web Services',
            commands: [
                'aws ecs update-service|create-service|deploy|run-task|deploy-express*|update-express*',
                'aws lambda update-function-code|publish-version|update-alias|create-function|publish-layer-version',
                'aws cloudformation deploy|create-stack|update-stack|delete-stack|execute-change-set|create-stack-set|update-stack-set',
                'aws deploy create-deployment|push',
                'aws elasticbeanstalk update-environment|create-application-version|create-environment',
                'aws apprunner start-deployment|update-service|create-service',
                'aws amplify start-deployment|start-job',
                'aws cloudfront create-invalidation|update-distribution|publish-function',
                'aws codepipeline start-pipeline-execution',
                'aws autoscaling start-instance-refresh',
                'aws ssm send-command|start-automation-execution',
                'aws sagemaker create-endpoint|update-endpoint',
                'aws s3 sync|cp|mv|rm',
                'aws s3api put-object|copy-object',
                'eb deploy|create',
                'eksctl create|upgrade|delete',
            ],
        },
        {
            kind: 'deploy',
            reason: 'changes what runs at Google Cloud',
            commands: [
                'gcloud run|app|functions|endpoints deploy',
                'gcloud run services update|replace|update-traffic',
                'gcloud run jobs update|replace|execute|create',
                'gcloud deploy releases create|promote',
                'gcloud deploy apply',
                'gcloud compute instance-groups managed rolling-action',
                'gcloud infra-manager deployments apply',
                'gcloud storage cp|rsync|mv|rm',
                'gsutil cp|rsync|mv|rm',
                'firebase deploy|hosting:clone|appdistribution:distribute',
            ],
        },
        {
            kind: 'deploy',
            reason: 'changes what runs at Azure',
            commands: [
                'az webapp|functionapp|spring deploy|up',
                'az webapp|functionapp deployment source|slot|container',
                'az webapp|functionapp config container set',
                'az containerapp up|update|create',
                'az container create',
                'az deployment|stack group|sub|mg|tenant create',
                'az storage blob upload|upload-batch|sync|copy',
                'az staticwebapp create|update',
                'az aks command|update|upgrade',
                'azd up|deploy|provision|down',
                'func publish',
                'swa deploy',
            ],
        },
        {
            kind: 'deploy',
            reason: 'changes what a hosting service runs',
            commands: [
                'flyctl|fly deploy|launch',
                'heroku container:release|deploy:jar|pipelines:promote|builds:create',
                'git push heroku|dokku|production|~heroku.com',
                'railway up|deploy|redeploy',
                'render deploys create',
                'netlify|ntl deploy',
                'vercel|now deploy|promote|alias|redeploy|rollback',
                'vercel|now --prod',
                'wrangler deploy|publish|rollback',
                'wrangler pages|versions deploy|publish|upload',
                'wrangler r2 object put',
                'surge !login !list',
                'cf push|v3-push',
                'supabase db push',
                'supabase functions|migrations deploy',
                'supabase deploy',
                'prisma migrate deploy',
                'convex|deployctl|partykit|nitro deploy',
                'amplify push|publish',
                'databricks bundle|apps deploy',
                'doctl apps create|update|create-deployment',
                'scw container deploy',
                'ibmcloud ce|cf application|push',
                'gh-pages !--help',
                'mkdocs gh-deploy',
                'mike deploy',
                'cap|mina|dep|envoy|shipit deploy|deploy:*',
                'flyway migrate',
                'liquibase update',
            ],
        },
        {
            kind: 'deploy',
            reason: 'copies files to another machine or runs commands there',
            commands: ['rsync ~:', 'scp ~:', 'sftp ~:', 'lftp ~:', 'ssh !~git@github.com !-V !-G'],
        },
        {
            kind: 'publish',
            reason: 'publishes a package',
            commands: [
                'npm publish|stage|unpublish|deprecate',
                'npm dist-tag add|rm',
                'pnpm|yarn|bun|lerna|rush|jsr|deno|vsce|ovsx publish',
                'yarn npm publish',
                'semantic-release|multi-semantic-release|release-it|np !-d',
                'python-semantic-release publish',
                'changeset|changesets publish',
                'nx release !--skip-publish',
                'nx publish',
                'auto shipit|release',
                'twine upload',
                'poetry|uv|flit|hatch|pdm|rye publish',
                'maturin publish|upload',
                'python|python3 setup.py upload',
                'anaconda|conda upload',
                'cargo publish|release|yank !-n',
                'cargo workspaces|ws|hack publish',
                'release-plz release',
                'gem push|yank',
                'rake release',
                'dotnet nuget push|delete',
                'nuget push',
                'choco|cpack push',
                'paket push',
                'mvn|mvnw|mvnd deploy|deploy:*|release:perform|nexus-staging:*|central-publishing:publish|jreleaser:*|~jib:build|~:deploy',
                'gradle|gradlew publish*|~:publish|artifactoryPublish|bintrayUpload|uploadArchives|closeAndRelease*|jreleaser*|jib !publishToMavenLocal',
                'sbt ~publish|~release !publishLocal !publishM2',
                'lein deploy',
                'ant publish|deploy',
                'dart|flutter pub publish',
                'mix hex.publish',
                'stack|cabal|luarocks upload',
                'opam publish',
                'conan upload',
                'composer|satis publish',
                'snapcraft upload|release|push|upload-metadata',
                'flatpak|flat-manager-client push|publish|commit',
                'wingetcreate submit|update',
                'xcrun altool|notarytool --upload-app|submit',
                'eas submit|update',
                'expo publish',
                'fastlane deliver|supply|pilot|upload_to_app_store|upload_to_play_store|upload_to_testflight|release|beta|deploy|publish',
                'jf|jfrog rt upload|u|bp|build-publish|docker-push|dp|npm-publish|go-publish',
                'jf|jfrog docker push',
                'jf|jfrog rbc|release-bundle-create',
                'cloudsmith push',
                'curl -T|--upload-file',
                'pkg-pr-new publish',
                'buf push',
            ],
        },
        {
            kind: 'publish',
            reason: 'publishes an image or chart',
            commands: [
                'docker|podman|buildah|nerdctl|finch push',
                'docker|podman|nerdctl|finch|depot buildx|build|bake --push',
                'docker buildx|build ~push=true|~type=registry',
                'docker buildx imagetools create',
                'docker-compose push',
                'skopeo copy|sync|delete',
                'crane push|copy|cp|append|mutate|tag|rebase|delete',
                'gcrane copy|cp|append',
                'regctl image|index|artifact copy|create|put|mod|delete',
                'oras push|copy|cp|attach|tag|delete',
                'imgpkg push|copy',
                'kbld|kp ~push',
                'skaffold build --push',
                'ko build|publish|apply|create|resolve !--local !-L',
                'jib build',
                'pack build --publish',
                'apko publish',
                'melange publish',
                'kaniko|executor --destination !--no-push',
                'helm push|cm-push',
                'helm chart push',
                'cr upload|index',
                'chart-releaser upload|index',
                'flux push artifact',
                'aws ecr put-image|batch-delete-image',
                'az acr build|import',
                'gcloud builds submit',
                'gcloud artifacts upload',
                'gcloud container images add-tag',
                'bazel run ~push',
            ],
        },
        {
            kind: 'publish',
            reason: 'publishes a release',
            commands: [
                'gh|glab|hub release create|upload|edit|delete',
                'goreleaser release !--snapshot',
                'goreleaser publish|continue',
                'jreleaser full-release|release|deploy|upload|publish',
                'ghr !-v !-version',
                'github-release|gothub upload|release|edit',
                'tea release|releases create',
                'cargo-dist|dist host|publish|announce',
                'release-please github-release',
            ],
        },
        {
            kind: 'sign',
            reason: 'signs in the name of this project',
            commands: [
                'cosign sign|sign-blob|attest|attest-blob|import-key-pair',
                'notation sign',
                'notation blob sign',
                'gpg|gpg2 --sign|-s|--detach-sign|--detach-sig|-b|--clearsign|--clear-sign',
                'sigstore|sigstore-python sign|attest',
                'witness run',
                'in-toto-run|in-toto-sign|in-toto-record|tuf-on-ci-sign',
                'slsactl|ampel|bnd sign|statement|attest',
                'smctl|azuresigntool|signtool|osslsigncode|apksigner|sign|rcodesign|jsign sign',
                'dotnet|nuget|dotnet-sign sign',
                'dotnet nuget sign',
                'codesign --sign|-s',
                'productsign --sign',
                'xcrun stapler',
                'jarsigner !-verify',
                'rpmsign|rpm --addsign|--resign',
                'debsign|debsigs|dpkg-sig !--verify !-c',
                'minisign|rsign|signify -S',
                'rsign sign',
                'openssl dgst|pkeyutl|cms|smime|rsautl -sign',
                'ssh-keygen -Y sign',
                'docker trust sign',
                'aws signer start-signing-job',
                'aws kms sign',
                'gcloud kms asymmetric-sign',
                'gcloud container binauthz attestations sign-and-create',
                'az keyvault key sign',
            ],
        },
    ],
};
/**
 * Programs whose targets are named by the repository; `deploy`, `publish` and `release` among them say what they do.
 * Their values are the flags that take the next word, which then is no target.
 */
const taskRunners = new Map(Object.entries({
    make: ['-C', '--directory', '-f', '--file', '--makefile', '-j', '-I'],
    gmake: ['-C', '--directory', '-f', '--file', '-j'],
    just: ['-f', '--justfile', '-d', '--working-directory'],
    task: ['-t', '--taskfile', '-d', '--dir'],
    mage: ['-d', '-w'],
    rake: ['-f', '-C'],
    npm: ['--prefix', '-w', '--workspace', '-C'],
    pnpm: ['--filter', '-F', '--dir', '-C'],
    yarn: ['--cwd'],
    bun: ['--cwd', '--filter'],
    nx: ['--projects', '-p'],
    turbo: ['--filter', '-F', '--cwd'],
    lerna: ['--scope', '--ignore'],
    tox: ['-c', '-f'],
    nox: ['-f'],
    invoke: ['-c', '-r'],
    earthly: ['--secret', '--build-arg'],
    dagger: ['-m', '--mod'],
    mise: ['-C', '--cd'],
    hatch: ['-e', '--env', '-p', '--project'],
    poe: ['-C'],
}));

;// CONCATENATED MODULE: ./build/src/workflow/name-hint.js
const name_hint_kinds = new Map(Object.entries({ deploy: 'deploy', deployment: 'deploy', publish: 'publish', release: 'publish', sign: 'sign' }));
/** Words beside which it is only talked about. */
const talk = /^(?:test|tests|testing|check|checks|dry|dryrun|validate|validation|verify|lint|notes?|draft|drafter|changelog|log|version|prepare|preview|plan|build|builder|status|comment|notify|wait|clean|cleanup|undeploy|results?|report|local|e2e|tag|branch|pr|name|info|metadata|assets|snapshot|candidate|mode|debug|gate)$/;
/**
 * What a name of the repository's own choice (a target, a script, an action, a called workflow) says that it does:
 * `deploy-prod`, `npm-publish`, `release`. Undefined where it says that it only tests or prepares that.
 */
function nameHint(name) {
    const tokens = name
        .slice(0, 200)
        .replace(/([a-z])([A-Z])/g, '$1-$2')
        .toLowerCase()
        .split(/[^a-z0-9]+/);
    if (tokens.some((token) => talk.test(token)))
        return undefined;
    for (const token of tokens) {
        const kind = name_hint_kinds.get(token);
        if (kind !== undefined)
            return kind;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/src/workflow/shell-program.js
const reserved = new Set(['if', 'then', 'else', 'elif', 'while', 'until', 'do', '!', '{', '(', '&', '.']);
/** Wrappers by name, with their options that take a value in a word of its own. */
const wrappers = {
    sudo: ['-u', '-g', '-h', '-p', '-C', '-D', '-R', '-T', '-U', '--user', '--group', '--host', '--chdir'],
    doas: ['-u', '-C'],
    env: ['-u', '-C', '-S', '--unset', '--chdir'],
    exec: ['-a'],
    nohup: [],
    time: ['-f', '-o'],
    builtin: [],
    setsid: [],
    nice: ['-n', '--adjustment'],
    ionice: ['-c', '-n'],
    stdbuf: ['-i', '-o', '-e'],
    chronic: [],
    'xvfb-run': ['-n', '-s', '--server-args', '--server-num'],
    unbuffer: [],
    dotenvx: [],
    corepack: [],
    npx: ['-p', '--package', '-w', '--workspace', '--registry'],
    bunx: ['-p', '--package'],
    uvx: ['--from', '--with', '--python', '-p', '--index', '--index-url'],
    xargs: ['-I', '-n', '-P', '-L', '-d', '-E', '-a', '-s', '--max-args', '--max-procs', '--delimiter', '--arg-file', '--replace'],
};
/** `pnpm dlx foo`: the runner's subcommands behind which a program stands. */
const runners = {
    npm: ['exec', 'x'],
    pnpm: ['dlx', 'exec'],
    yarn: ['dlx', 'exec'],
    bun: ['x'],
    uv: ['run', 'tool run'],
    pipx: ['run'],
    poetry: ['run'],
    pipenv: ['run'],
    pdm: ['run'],
    rye: ['run'],
    hatch: ['run'],
    pixi: ['run'],
    bundle: ['exec'],
    mise: ['exec', 'x'],
    devbox: ['run'],
    op: ['run'],
    doppler: ['run'],
    infisical: ['run'],
    dotnet: ['tool run'],
};
const runnerOptionsWithValue = new Set([
    '-C',
    '--dir',
    '--prefix',
    '--package',
    '-p',
    '--filter',
    '-F',
    '--project',
    '--directory',
    '--with',
    '--from',
    '--spec',
    '--python',
    '-c',
    '--env-file',
]);
/** More wrappers than this are not taken off. */
const maxWrappers = 16;
/**
 * The program that a command runs, behind reserved words (`if`, `!`), wrappers (`sudo -E`, `env A=b`, `timeout 5`) and
 * runners (`npx`, `pnpm dlx`, `python -m`). Undefined where it runs none, or an expansion decides which.
 */
function programOf(command) {
    let words = command.words;
    for (let round = 0; round < maxWrappers; round += 1) {
        const first = words[0];
        if (first === undefined)
            return undefined;
        const name = programName(first);
        if (name === undefined)
            return undefined;
        const inner = unwrapped(name, words.slice(1));
        if (inner === undefined)
            return { name, arguments: words.slice(1) };
        words = inner;
    }
    return undefined;
}
/** Base name of a program; undefined where an expansion decides it. */
function programName(word) {
    const scoped = /^@[\w.-]+\/[\w.-]+/.exec(word.text)?.[0];
    if (scoped !== undefined)
        return scoped;
    const slash = Math.max(word.text.lastIndexOf('/'), word.text.lastIndexOf('\\'));
    const base = word.text.slice(slash + 1).replace(/\.(?:exe|cmd|bat)$/i, '');
    if (base === '' || (!word.isLiteral && /[$`}]/.test(base)))
        return undefined;
    return base;
}
/** The words behind a wrapper; undefined where the name is the program itself. */
function unwrapped(name, rest) {
    if (reserved.has(name))
        return rest;
    if (name === 'command')
        return rest[0]?.text.startsWith('-') === true && rest[0].text !== '-p' && rest[0].text !== '--' ? undefined : skipOptions(rest, []);
    if (name === 'timeout' || name === 'gtimeout')
        return skipOptions(rest, ['-s', '-k', '--signal', '--kill-after']).slice(1);
    if (/^(?:python|py|pypy)[\d.]*$/.test(name))
        return behindModule(rest);
    const options = Object.hasOwn(wrappers, name) ? wrappers[name] : undefined;
    if (options !== undefined)
        return packageFirst(name, skipOptions(rest, options));
    return Object.hasOwn(runners, name) ? behindRunner(name, runners[name] ?? [], rest) : undefined;
}
/** `python -I -m twine upload` runs `twine`. */
function behindModule(rest) {
    const at = rest.findIndex((word) => !/^-[A-Za-z]+$/.test(word.text) || /^-[A-Za-z]*[mc]$/.test(word.text));
    return at >= 0 && /^-[A-Za-z]*m$/.test(rest[at]?.text ?? '') && rest[at + 1] !== undefined ? rest.slice(at + 1) : undefined;
}
function behindRunner(name, subcommands, rest) {
    const start = rest.length - skipOptions(rest, [...runnerOptionsWithValue]).length;
    for (const subcommand of subcommands) {
        const parts = subcommand.split(' ');
        if (!parts.every((part, index) => rest[start + index]?.text === part))
            continue;
        const behind = skipOptions(rest.slice(start + parts.length), [...runnerOptionsWithValue]);
        return behind.length === 0 ? undefined : packageFirst(name, behind);
    }
    return undefined;
}
/** Words behind options, `--` and `NAME=value`. */
function skipOptions(words, withValue) {
    let at = 0;
    while (at < words.length) {
        const text = words[at]?.text ?? '';
        if (text === '--')
            return words.slice(at + 1);
        if (withValue.includes(text))
            at += 2;
        else if (text.startsWith('-') || /^[A-Za-z_]\w*=/.test(text))
            at += 1;
        else
            break;
    }
    return words.slice(at);
}
const packageRunners = new Set(['npx', 'bunx', 'uvx', 'npm', 'pnpm', 'yarn', 'bun', 'pipx', 'uv']);
/** Takes the version off a package's name: `npx foo@1.2.3` runs `foo`. */
function packageFirst(runner, words) {
    const first = words[0];
    if (first === undefined || !packageRunners.has(runner))
        return words;
    const version = first.text.indexOf('@', 1);
    return version < 0 ? words : [{ ...first, text: first.text.slice(0, version) }, ...words.slice(1)];
}

;// CONCATENATED MODULE: ./build/src/workflow/shell-assignment.js
/** The longest name that is read as a variable's. */
const maxName = 256;
/** `NAME=value` or `$env:NAME=value` in one word; undefined for any other. */
function assignmentOf(word) {
    const match = /^(?:\$env:)?([A-Za-z_][A-Za-z0-9_]{0,255})(?:\[[^\]=]{0,255}\])?\+?=/i.exec(word.text.slice(0, 2 * maxName));
    if (match === null)
        return undefined;
    const text = word.text.slice(match[0].length);
    const length = word.span.end - word.span.start;
    const start = word.span.start + Math.min(match[0].length, length);
    const isLiteral = word.isLiteral || (match[0].startsWith('$') && !/[$`]/.test(text));
    return { name: match[1] ?? '', span: word.span, value: { text, isLiteral, span: { start, end: word.span.end } } };
}
/** Reads PowerShell's `$env:NAME = value` as an assignment. */
function withVariableAssignment(parts) {
    const [variable, equals, value] = parts.words;
    if (variable === undefined || equals === undefined || value === undefined || equals.text !== '=')
        return parts;
    const name = /^\$(?:env:)?([A-Za-z_][A-Za-z0-9_]{0,255})$/i.exec(variable.text)?.[1];
    if (name === undefined)
        return parts;
    return {
        ...parts,
        assignments: [...parts.assignments, { name, value, span: { start: variable.span.start, end: value.span.end } }],
        words: parts.words.slice(3),
    };
}

;// CONCATENATED MODULE: ./build/src/workflow/shell-scanner.js

/** Deeper substitutions are read as text. */
const maxDepth = 32;
/**
 * Splits a script into its simple commands in one pass; every character is read a bounded number of times.
 * What cannot be closed (a quote, a brace) is read as text, so that it hides no command behind it.
 */
class ShellScanner {
    commands = [];
    #script;
    #at = 0;
    #pipelines = 0;
    #word;
    #command = emptyCommand();
    #heredocs = [];
    #lines;
    #lineFrom = 0;
    #lineEnd = -1;
    /** Closing texts that do not come again: searched for in vain once. */
    #missing = new Set();
    /** True where a double quote was never closed. */
    hasOpenQuote = false;
    #isBackslashEscape;
    /** `isBackslashEscape` is false for PowerShell, where a backslash is a character like others. */
    constructor(script, isBackslashEscape) {
        this.#script = script;
        this.#isBackslashEscape = isBackslashEscape;
    }
    scan() {
        this.#list('', 0);
    }
    /** Reads commands up to the terminator (`)`, a backtick, or the end) and goes behind it. */
    #list(terminator, depth) {
        const outer = { word: this.#word, command: this.#command, pipeline: this.#pipelines };
        this.#word = undefined;
        this.#command = emptyCommand();
        this.#pipelines += 1;
        let pipeline = this.#pipelines;
        let parentheses = 0;
        while (this.#at < this.#script.length) {
            const char = this.#script[this.#at] ?? '';
            if (char === terminator && parentheses === 0)
                break;
            if (terminator === ')' && char === '(')
                parentheses += 1;
            if (terminator === ')' && char === ')')
                parentheses -= 1;
            const joins = this.#separator(char);
            if (joins === undefined) {
                this.#token(char, depth);
                continue;
            }
            this.#endCommand(pipeline);
            if (joins === 'sequence') {
                this.#pipelines += 1;
                pipeline = this.#pipelines;
            }
        }
        this.#endCommand(pipeline);
        if (terminator !== '')
            this.#at = Math.min(this.#at + 1, this.#script.length);
        this.#word = outer.word;
        this.#command = outer.command;
    }
    /** Consumes a separator; undefined where there is none. */
    #separator(char) {
        const next = this.#script[this.#at + 1] ?? '';
        if (char === '\n') {
            this.#at += 1;
            this.#endWord();
            this.#skipHeredocs();
            return 'sequence';
        }
        if (char === '&' && next === '>')
            return undefined;
        if (char === '|' && next !== '|') {
            this.#at += next === '&' ? 2 : 1;
            return 'pipe';
        }
        if (char === ';' || char === '&' || char === '|' || char === '(' || char === ')') {
            this.#at += next === char && char !== '(' && char !== ')' ? 2 : 1;
            return 'sequence';
        }
        if ((char === '{' || char === '}') && this.#word === undefined && /^[\s;&|)]?$/.test(next)) {
            this.#at += 1;
            return 'sequence';
        }
        return undefined;
    }
    #token(char, depth) {
        const script = this.#script;
        if (char === ' ' || char === '\t' || char === '\r') {
            this.#at += 1;
            this.#endWord();
        }
        else if (char === '#' && this.#word === undefined) {
            this.#at = this.#endOfLine(this.#at);
        }
        else if (script.startsWith('<#', this.#at) && this.#word === undefined) {
            this.#at = this.#closing('#>', this.#at + 2) ?? this.#endOfLine(this.#at);
        }
        else if (char === '<' || char === '>' || (char === '&' && script[this.#at + 1] === '>')) {
            this.#redirect();
        }
        else {
            this.#part(char, depth);
        }
    }
    /** One piece of a word: a quotation, an escape, an expansion or a plain character. */
    #part(char, depth) {
        const script = this.#script;
        const next = script[this.#at + 1] ?? '';
        if (char === '$' && this.#expansion(depth))
            return;
        if ((char === '\\' && this.#isBackslashEscape) || (char === '`' && isLineEnd(script, this.#at + 1)))
            this.#escape();
        else if (char === '`')
            this.#backtick(depth, Number.POSITIVE_INFINITY);
        else if (char === "'")
            this.#singleQuoted();
        else if (char === '"')
            this.#doubleQuoted(depth);
        else if (char === '@' && (next === '"' || next === "'") && isLineEnd(script, this.#at + 2))
            this.#hereString(next);
        else
            this.#take(1);
    }
    /** True where a `$` began something; it is then read to its end. */
    #expansion(depth) {
        const script = this.#script;
        if (script.startsWith('${{', this.#at)) {
            const end = this.#expressionEnd();
            if (end === undefined)
                return false;
            this.#take(end - this.#at, false);
            return true;
        }
        if (script[this.#at + 1] === '(' && depth < maxDepth) {
            const start = this.#at;
            this.#open(start);
            this.#at += 2;
            this.#list(')', depth + 1);
            this.#append(script.slice(start, this.#at), false);
            return true;
        }
        if (script[this.#at + 1] === '{') {
            this.#braced();
            return true;
        }
        if (/[A-Za-z0-9_@*#?$!-]/.test(script[this.#at + 1] ?? '')) {
            this.#take(2, false);
            return true;
        }
        return false;
    }
    /** `${NAME:-text}`: up to its brace, at most to the end of the line. */
    #braced() {
        const script = this.#script;
        let end = this.#at + 2;
        let depth = 1;
        while (end < script.length && depth > 0 && script[end] !== '\n') {
            if (script[end] === '{')
                depth += 1;
            if (script[end] === '}')
                depth -= 1;
            end += 1;
        }
        this.#take(end - this.#at, false);
    }
    #escape() {
        const end = this.#at + 1;
        if (isLineEnd(this.#script, end)) {
            this.#at = end + (this.#script[end] === '\r' ? 2 : 1);
            return;
        }
        this.#open(this.#at);
        this.#at = Math.min(end + 1, this.#script.length);
        this.#append(this.#script.slice(end, this.#at), true);
    }
    /** A substitution where a closing backtick follows before `limit`; else an escape, as PowerShell has it. */
    #backtick(depth, limit) {
        const close = this.#closing('`', this.#at + 1);
        if (close === undefined || close > limit || depth >= maxDepth) {
            this.#open(this.#at);
            this.#at = Math.min(this.#at + 2, this.#script.length);
            this.#append(this.#script.slice(this.#at - 1, this.#at), true);
            return;
        }
        const start = this.#at;
        this.#open(start);
        this.#at += 1;
        this.#list('`', depth + 1);
        this.#append(this.#script.slice(start, this.#at), false);
    }
    #singleQuoted() {
        const script = this.#script;
        if (this.#closing("'", this.#at + 1) === undefined) {
            this.#take(1);
            return;
        }
        this.#open(this.#at);
        this.#at += 1;
        let from = this.#at;
        while (this.#at < script.length && script[this.#at] !== "'") {
            const end = script.startsWith('${{', this.#at) ? this.#expressionEnd() : undefined;
            if (end === undefined) {
                this.#at += 1;
                continue;
            }
            this.#append(script.slice(from, this.#at), true);
            this.#append(script.slice(this.#at, end), false);
            this.#at = end;
            from = end;
        }
        this.#append(script.slice(from, this.#at), true);
        this.#at = Math.min(this.#at + 1, script.length);
        this.#append('', true);
    }
    #doubleQuoted(depth) {
        const script = this.#script;
        this.#open(this.#at);
        this.#at += 1;
        while (this.#at < script.length && script[this.#at] !== '"') {
            const char = script[this.#at] ?? '';
            if (char === '$' && this.#expansion(depth))
                continue;
            if (char === '`')
                this.#backtick(depth, this.#endOfLine(this.#at));
            else if (char === '\\' && this.#isBackslashEscape && /["\\$`\r\n]/.test(script[this.#at + 1] ?? ''))
                this.#escape();
            else
                this.#take(1);
        }
        if (this.#at >= script.length)
            this.hasOpenQuote = true;
        this.#at = Math.min(this.#at + 1, script.length);
        this.#append('', true);
    }
    /** PowerShell's `@"` to `"@`, each on its own line: data. */
    #hereString(quote) {
        const end = this.#closing(`\n${quote}@`, this.#at + 2);
        if (end === undefined)
            this.#take(1);
        else
            this.#take(end - this.#at, quote === "'");
    }
    #redirect() {
        const word = this.#word;
        if (word !== undefined && /^(\d+|\*)$/.test(word.text))
            this.#word = undefined;
        this.#endWord();
        const operator = /^(?:&>>?|<<<|<<-?|<>|[<>]&|>>|>\||[<>])/.exec(this.#script.slice(this.#at, this.#at + 3))?.[0] ?? '>';
        this.#at += operator.length;
        this.#command.operator = operator;
    }
    #open(start) {
        this.#word ??= { start, end: start, text: '', isLiteral: true };
    }
    /** Appends characters of the script as they are. */
    #take(length, isLiteral = true) {
        this.#open(this.#at);
        const end = Math.min(this.#at + length, this.#script.length);
        const text = this.#script.slice(this.#at, end);
        this.#at = end;
        this.#append(text, isLiteral);
    }
    #append(text, isLiteral) {
        if (this.#word === undefined)
            return;
        this.#word.text += text;
        this.#word.end = this.#at;
        this.#word.isLiteral &&= isLiteral;
    }
    #endWord() {
        if (this.#word === undefined)
            return;
        const { start, end, text, isLiteral } = this.#word;
        this.#word = undefined;
        const word = { text, isLiteral, span: { start, end } };
        const command = this.#command;
        if (command.operator !== undefined) {
            const redirect = {
                operator: command.operator.startsWith('<<') && command.operator !== '<<<' ? '<<' : command.operator,
                target: word,
            };
            command.redirects.push(redirect);
            if (redirect.operator === '<<')
                this.#heredocs.push(redirect);
            command.operator = undefined;
            return;
        }
        const assignment = command.words.length === 0 ? assignmentOf(word) : undefined;
        if (assignment === undefined)
            command.words.push(word);
        else
            command.assignments.push(assignment);
    }
    #endCommand(pipeline) {
        this.#endWord();
        const { words, assignments, redirects } = withVariableAssignment(this.#command);
        this.#command = emptyCommand();
        const spans = [
            ...assignments.map((item) => item.span),
            ...words.map((word) => word.span),
            ...redirects.map((item) => item.target.span),
        ];
        if (spans.length === 0)
            return;
        let start = Number.POSITIVE_INFINITY;
        let end = 0;
        for (const span of spans) {
            start = Math.min(start, span.start);
            end = Math.max(end, span.end);
        }
        this.commands.push({ words, assignments, redirects, pipeline, span: { start, end } });
    }
    /** Goes behind the bodies of the here-documents that the line just ended has opened. */
    #skipHeredocs() {
        const waiting = this.#heredocs;
        this.#heredocs = [];
        for (const redirect of waiting) {
            const close = this.#lineWith(redirect.target.text, this.#at);
            if (close === undefined)
                continue;
            redirect.body = { start: this.#at, end: close };
            this.#at = Math.min(this.#endOfLine(close) + 1, this.#script.length);
        }
    }
    /** Start of the first line from `from` on that holds only this text. */
    #lineWith(text, from) {
        this.#lines ??= linesByText(this.#script);
        const starts = this.#lines.get(text) ?? [];
        let low = 0;
        let high = starts.length;
        while (low < high) {
            const middle = (low + high) >> 1;
            if ((starts[middle] ?? 0) < from)
                low = middle + 1;
            else
                high = middle;
        }
        return starts[low];
    }
    /** Offset of the line feed that ends the line of `from`; asked in rising order, it reads the script once. */
    #endOfLine(from) {
        if (from < this.#lineFrom || from > this.#lineEnd) {
            const index = this.#script.indexOf('\n', from);
            this.#lineFrom = from;
            this.#lineEnd = index < 0 ? this.#script.length : index;
        }
        return this.#lineEnd;
    }
    /** Offset behind the next `text`; a vain search is made once for each text. */
    #closing(text, from) {
        if (this.#missing.has(text))
            return undefined;
        const index = this.#script.indexOf(text, from);
        if (index < 0)
            this.#missing.add(text);
        return index < 0 ? undefined : index + text.length;
    }
    /** Behind the `}}` of the expression that begins here; quotes within it may hold one. */
    #expressionEnd() {
        const script = this.#script;
        if (this.#missing.has('quoted }}'))
            return this.#closing('}}', this.#at + 3);
        let isQuoted = false;
        for (let index = this.#at + 3; index < script.length; index += 1) {
            if (script[index] === "'")
                isQuoted = !isQuoted;
            else if (!isQuoted && script.startsWith('}}', index))
                return index + 2;
        }
        this.#missing.add('quoted }}');
        return this.#closing('}}', this.#at + 3);
    }
}
function emptyCommand() {
    return { words: [], assignments: [], redirects: [], operator: undefined };
}
function isLineEnd(script, index) {
    return script[index] === '\n' || (script[index] === '\r' && script[index + 1] === '\n');
}
/** Starts of the lines by what they hold, without leading tabs, as `<<-` ignores them. */
function linesByText(script) {
    const lines = new Map();
    let start = 0;
    for (const line of script.split('\n')) {
        const text = line.replace(/^\t+/, '').replace(/\r$/, '');
        const starts = lines.get(text);
        if (starts === undefined)
            lines.set(text, [start]);
        else
            starts.push(start);
        start += line.length + 1;
    }
    return lines;
}

;// CONCATENATED MODULE: ./build/src/workflow/shell.js



/** Scripts within scripts (`bash -c '...'`) are read this deep. */
const maxNesting = 4;
const shells = new Set(['bash', 'sh', 'zsh', 'dash', 'ksh', 'ash', 'busybox', 'pwsh', 'powershell', 'su']);
/**
 * The simple commands of a `run` script, in the order in which they begin. Total and linear: any text has a reading.
 *
 * Commands of substitutions, of `bash -c`, `eval` and of here-documents that a shell reads are listed as well; other
 * here-documents, comments and PowerShell's here-strings are data. bash, sh and PowerShell are read by one grammar.
 * Spans are half-open UTF-16 offsets into the script; a command of a quoted script that holds escapes has the span of its word.
 */
function commandsOf(script) {
    const all = [];
    let pipelines = 0;
    let parts = [{ text: script, span: { start: 0, end: script.length }, isVerbatim: true }];
    for (let nesting = 0; nesting <= maxNesting && parts.length > 0; nesting += 1) {
        const inner = [];
        for (const part of parts) {
            const before = pipelines;
            for (const command of scanned(part.text)) {
                all.push(placed(command, part, before));
                pipelines = Math.max(pipelines, before + command.pipeline);
                inner.push(...scriptsOf(command, part));
            }
        }
        parts = inner;
    }
    return all.toSorted((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
}
/** Reads as POSIX shells do; as PowerShell does where only that closes all quotes. */
function scanned(script) {
    const posix = new ShellScanner(script, true);
    posix.scan();
    if (!posix.hasOpenQuote)
        return posix.commands;
    const powershell = new ShellScanner(script, false);
    powershell.scan();
    return powershell.hasOpenQuote ? posix.commands : powershell.commands;
}
/** What a shell is given to run: the value of `-c`, the words of `eval`, a here-document. */
function scriptsOf(command, part) {
    const program = programOf(command);
    if (program === undefined)
        return [];
    const isEval = program.name === 'eval' || /^(?:iex|invoke-expression)$/i.test(program.name);
    if (isEval && program.arguments.length > 1) {
        return [{ text: program.arguments.map((word) => word.text).join(' '), span: spanIn(part, command.span), isVerbatim: false }];
    }
    if (isEval)
        return program.arguments.map((word) => partOf(word, part));
    if (!shells.has(program.name.toLowerCase()))
        return [];
    const flag = program.arguments.findIndex((word) => /^-(?:[a-z]*c|command)$/i.test(word.text));
    const word = program.arguments[flag + 1];
    if (flag >= 0)
        return word === undefined ? [] : [partOf(word, part)];
    return command.redirects.flatMap(({ body }) => body === undefined ? [] : [{ text: part.text.slice(body.start, body.end), span: spanIn(part, body), isVerbatim: part.isVerbatim }]);
}
function partOf(word, part) {
    const { start, end } = word.span;
    const quoted = { start: start + 1, end: end - 1 };
    for (const span of [word.span, quoted]) {
        if (part.text.slice(span.start, span.end) === word.text)
            return { text: word.text, span: spanIn(part, span), isVerbatim: part.isVerbatim };
    }
    return { text: word.text, span: spanIn(part, { start, end }), isVerbatim: false };
}
function spanIn(part, span) {
    return part.isVerbatim ? { start: part.span.start + span.start, end: part.span.start + span.end } : part.span;
}
function placed(command, part, pipelines) {
    const at = (item) => ({ ...item, span: spanIn(part, item.span) });
    return {
        words: command.words.map(at),
        assignments: command.assignments.map((item) => ({ ...at(item), value: at(item.value) })),
        redirects: command.redirects.map((item) => ({
            operator: item.operator,
            target: at(item.target),
            ...(item.body === undefined ? {} : { body: spanIn(part, item.body) }),
        })),
        pipeline: pipelines + command.pipeline,
        span: spanIn(part, command.span),
    };
}

;// CONCATENATED MODULE: ./build/src/workflow/command-purpose.js



/** Flags with which any of these commands only shows what it would do. */
const rehearsals = [
    '--dry-run',
    '--dryrun',
    '--dry_run',
    '--no-execute-changeset',
    '--no-execute',
    '--whatif',
    '-whatif',
    '--help',
    '--version',
];
/** Addresses that end with the job. */
const ownMachine = /(?:^|[\s/=@])(?:localhost|127\.0\.0\.1|\[::1\]|kind\.local|ko\.local)(?:[:/]|$)/i;
const throwawayContext = /^(?:--(?:kube-)?context=?)?(?:kind|k3d|minikube)(?:-|$)/;
let patterns;
/** Undefined for a command that does nothing of the sort, or says that it only rehearses it. */
function purposeOfCommand(command) {
    const program = programOf(command);
    if (program === undefined)
        return scriptPurpose(command.words[0]);
    const name = program.name.toLowerCase();
    if (program.arguments.some((word) => word.isLiteral && isRehearsal(word.text)))
        return undefined;
    if (isForThisMachine(command))
        return undefined;
    patterns ??= compile(deployingCommands.rows);
    for (const pattern of patterns.get(name) ?? []) {
        const words = matchOf(pattern, program.arguments);
        if (words === undefined || isDownload(name, program.arguments))
            continue;
        return { kind: pattern.kind, by: [name, ...words].join(' ') };
    }
    return taskPurpose(name, program) ?? scriptPurpose(command.words.find((word) => word.text.endsWith(program.name)));
}
function compile(rows) {
    const byProgram = new Map();
    for (const row of rows) {
        for (const text of row.commands) {
            const [programs = '', ...tokens] = text.split(' ');
            const pattern = patternOf(row.kind, tokens);
            for (const name of programs.split('|'))
                byProgram.set(name, [...(byProgram.get(name) ?? []), pattern]);
        }
    }
    return byProgram;
}
function patternOf(kind, tokens) {
    const split = (list) => list.map((token) => token.split('|'));
    return {
        kind,
        words: split(tokens.filter((token) => !/^[-!~]/.test(token))),
        flags: split(tokens.filter((token) => token.startsWith('-'))),
        absent: tokens.filter((token) => token.startsWith('!')).map((token) => token.slice(1)),
        within: tokens.filter((token) => token.startsWith('~')).map((token) => token.split('|').map((part) => part.slice(1))),
    };
}
/** The arguments that the pattern's words matched; undefined where it does not fit. */
function matchOf(pattern, words) {
    if (pattern.absent.some((token) => words.some((word) => isAbsentToken(token, word.text))))
        return undefined;
    if (!pattern.flags.every((names) => words.some((word) => names.some((name) => hasFlag(word, name)))))
        return undefined;
    if (!pattern.within.every((parts) => words.some((word) => parts.some((part) => word.text.includes(part)))))
        return undefined;
    const found = [];
    let at = 0;
    const positionals = words.filter((word) => !word.text.startsWith('-'));
    for (const [index, names] of pattern.words.entries()) {
        const next = positionals.findIndex((word, place) => place >= at && fits(word, names, place === 0 && index === 0));
        const word = positionals[next];
        if (word === undefined)
            return undefined;
        found.push(word.text);
        at = next + 1;
    }
    return found;
}
/** A first argument that only the run decides may be any of them. */
function fits(word, names, isFirst) {
    if (isFirst && !word.isLiteral && /^\$/.test(word.text))
        return true;
    return names.some((name) => {
        if (name.startsWith('~'))
            return word.text.includes(name.slice(1));
        return name.endsWith('*') ? word.text.startsWith(name.slice(0, -1)) : word.text === name;
    });
}
/** `--push`, `--push=${{ x }}`, and `-b` within `-ab`; not `--push=false`. */
function hasFlag(word, name) {
    if (name.startsWith('--'))
        return word.text === name || (word.text.startsWith(`${name}=`) && !/=(?:false|0|no)$/i.test(word.text));
    if (word.text === name || (name.length === 2 && word.text.startsWith(name) && /^-[A-Za-z]=/.test(word.text)))
        return true;
    return name.length === 2 && /^-[A-Za-z]{2,6}$/.test(word.text) && word.text.includes(name.slice(1));
}
function isAbsentToken(token, text) {
    if (token.startsWith('~'))
        return text.includes(token.slice(1));
    return text === token || (token.startsWith('--') && text === `${token}=true`);
}
function isRehearsal(text) {
    const [flag = '', value = 'true'] = text.toLowerCase().split('=', 2);
    return rehearsals.includes(flag) && !['false', 'none', '0', 'no'].includes(value);
}
function isForThisMachine(command) {
    const texts = [...command.words.map((word) => word.text), ...command.assignments.map((item) => `${item.name}=${item.value.text}`)];
    return texts.some((text) => ownMachine.test(text) || throwawayContext.test(text));
}
/** Copying from a bucket or a machine to here changes nothing there. */
function isDownload(name, words) {
    if (!['aws', 'gsutil', 'gcloud', 'rsync', 'scp'].includes(name))
        return false;
    if (name === 'aws' && !words.some((word) => word.text === 's3'))
        return false;
    if (name === 'gcloud' && !words.some((word) => word.text === 'storage'))
        return false;
    if (words.some((word) => ['rm', 'mv'].includes(word.text)))
        return false;
    const places = words
        .filter((word) => !word.text.startsWith('-'))
        .slice(name === 'aws' || name === 'gcloud' ? 2 : name === 'gsutil' ? 1 : 0);
    const isRemote = (word) => /^(?:s3|gs):\/\//.test(word.text) || (/^(?:rsync|scp)$/.test(name) && word.text.includes(':'));
    if (places.some((word) => !word.isLiteral && /^\$/.test(word.text)))
        return false;
    const remote = places.filter(isRemote);
    return remote.length === 1 && remote[0] === places[0] && places.length > 1;
}
/** `make deploy`, `npm run publish`: the name is the repository's own, and is believed. */
function taskPurpose(name, program) {
    const withValue = taskRunners.get(name);
    if (withValue === undefined)
        return undefined;
    const targets = program.arguments.filter((word, index) => {
        const before = program.arguments[index - 1]?.text ?? '';
        return !word.text.startsWith('-') && !word.text.includes('=') && !withValue.includes(before);
    });
    const packages = ['install', 'i', 'add', 'ci', 'remove', 'uninstall', 'view', 'info', 'why', 'config', 'pack', 'version'];
    if (packages.includes(targets[0]?.text ?? ''))
        return undefined;
    for (const target of targets) {
        const kind = nameHint(target.text);
        if (kind !== undefined)
            return { kind, by: `${name} ${target.text}` };
    }
    return undefined;
}
/** `./scripts/deploy.sh`. */
function scriptPurpose(word) {
    const base = word?.text.split(/[\\/]/).at(-1) ?? '';
    if (word === undefined || !/\.(?:sh|bash|zsh|ps1|py|js|mjs|cjs|ts|rb|pl|cmd|bat)$/i.test(base))
        return undefined;
    const kind = nameHint(base.replace(/\.[a-z0-9]+$/i, ''));
    return kind === undefined ? undefined : { kind, by: base };
}

;// CONCATENATED MODULE: ./build/src/workflow/walk.js
/** Steps in the order of the file, those within `parallel:` too, after the step that holds them. */
function* flatten(steps) {
    for (const step of steps) {
        yield step;
        if (step.kind === 'parallel')
            yield* flatten(step.steps);
    }
}
/** All steps of a job; none for a job that calls a workflow. */
function stepsOfJob(job) {
    return job.kind === 'steps' ? [...flatten(job.steps)] : [];
}
/** All steps of all jobs of a workflow. */
function* stepsOf(workflow) {
    for (const job of workflow.jobs) {
        if (job.kind !== 'steps')
            continue;
        for (const step of flatten(job.steps))
            yield { job, step };
    }
}
/** The steps of a composite action; none for the others. */
function stepsOfAction(action) {
    return action.runs.kind === 'composite' ? [...flatten(action.runs.steps)] : [];
}

;// CONCATENATED MODULE: ./build/src/workflow/purpose.js





/**
 * What a step does to the world, by the dated tables of actions and commands and by names that say so. Rehearsals
 * (`--dry-run`, `push: false`) do not count; what only the run decides (`push: ${{ x }}`) does. Of several purposes
 * the first. The steps of composite actions are not followed.
 */
function purposeOfStep(step) {
    return purposesOfStep(step)[0];
}
/**
 * The purposes of all steps of a job, or of a call of another workflow, in the order of the file. Cluster commands
 * count for nothing in a job that starts a throwaway cluster, logs into no other and names no environment.
 */
function purposesOfJob(job) {
    if (job.kind === 'call') {
        const purpose = purposeOfUses(job.uses, job.with);
        return purpose === undefined ? [] : [purpose];
    }
    const steps = [...flatten(job.steps)];
    const isRehearsal = job.environment === undefined && hasThrowawayCluster(steps);
    const purposes = steps.filter((step) => step.kind !== 'parallel').flatMap(purposesOfStep);
    return isRehearsal ? purposes.filter((purpose) => !isClusterCommand(purpose)) : purposes;
}
function purposesOfStep(step) {
    switch (step.kind) {
        case 'run':
            return purposesOfScript(step);
        case 'uses': {
            const purpose = purposeOfUses(step.uses, step.with);
            return purpose === undefined ? [] : [purpose];
        }
        case 'parallel':
            return step.steps.flatMap(purposesOfStep);
        case 'control':
            return [];
    }
}
function purposesOfScript(step) {
    const registry = step.env.find((item) => item.name.value === 'KO_DOCKER_REPO')?.value;
    const isLocalKo = registry?.kind === 'scalar' && /^(?:ko|kind)\.local/.test(registry.value);
    return commandsOf(step.run.value).flatMap((command) => {
        const purpose = purposeOfCommand(command);
        return purpose === undefined || (isLocalKo && purpose.by.startsWith('ko ')) ? [] : [{ ...purpose, span: step.run.span }];
    });
}
function purposeOfUses(uses, inputs) {
    const { target } = uses;
    const span = uses.scalar.span;
    if (isRehearsed(inputs))
        return undefined;
    if (target.kind === 'local' || target.kind === 'self')
        return hinted(target.path, target.path, span);
    if (target.kind !== 'repository')
        return undefined;
    const slug = slugOf(target.owner, target.name, target.path);
    const script = deployingActions.scripts.find((row) => row.action === slug);
    if (script !== undefined)
        return scriptInput(script.program, purpose_valueOf(inputs, script.input) ?? script.ifAbsent, slug, span);
    const rows = deployingActions.rows.filter((row) => row.actions.some((action) => purpose_isMatch(action, slug)));
    const row = rows.find((candidate) => holds(candidate, inputs));
    if (row !== undefined)
        return { kind: row.kind, by: slug, span };
    if (rows.length > 0 || deployingActions.harmless.some((action) => purpose_isMatch(action, slug)))
        return undefined;
    return hinted(target.path === '' ? target.name : target.path, slug, span);
}
/** A command in an input; an expression there may be any. */
function scriptInput(program, value, slug, span) {
    const script = program === ''
        ? value
        : value
            .split('\n')
            .map((line) => (line.trim() === '' ? '' : `${program} ${line}`))
            .join('\n');
    for (const command of commandsOf(script)) {
        const purpose = purposeOfCommand(command);
        if (purpose !== undefined)
            return { ...purpose, by: `${slug} (${purpose.by})`, span };
    }
    return undefined;
}
function hinted(name, by, span) {
    const last = name.split('/').at(-1) ?? '';
    const kind = nameHint(last.replace(/\.ya?ml$/i, ''));
    return kind === undefined ? undefined : { kind, by, span };
}
function slugOf(owner, name, path) {
    const full = path === '' ? `${owner}/${name}` : `${owner}/${name}/${path}`;
    return full.toLowerCase();
}
function purpose_isMatch(pattern, slug) {
    return pattern.endsWith('/*') ? slug.startsWith(pattern.slice(0, -1)) || slug === pattern.slice(0, -2) : slug === pattern;
}
function holds(row, inputs) {
    return row.conditions === undefined || row.conditions.some((condition) => isMet(condition, inputs));
}
function isMet(condition, inputs) {
    const value = purpose_valueOf(inputs, condition.input)?.trim().toLowerCase();
    if (value === undefined)
        return condition.ifAbsent;
    if (value.includes('${{'))
        return true;
    if (condition.not?.includes(value) === true)
        return false;
    return condition.containing === undefined || condition.containing.some((text) => value.includes(text));
}
/** Inputs are compared without case, as the runner does. */
function purpose_valueOf(inputs, name) {
    const found = inputs.find((item) => item.name.value.toLowerCase() === name)?.value;
    return found?.kind === 'scalar' ? found.value : undefined;
}
function isRehearsed(inputs) {
    return inputs.some(({ name, value }) => {
        const isDryRun = /^dry[-_]?run$/i.test(name.value);
        return isDryRun && value.kind === 'scalar' && /^(?:true|yes|1)$/i.test(value.value.trim());
    });
}
const clusterCommand = /^(?:kubectl|oc|helm|helmfile|kapp|skaffold|kustomize|ko|argocd|flux)\b/;
function isClusterCommand(purpose) {
    return clusterCommand.test(purpose.by) && !/^(?:helm|flux|oc) (?:chart )?push\b/.test(purpose.by);
}
/** An attacker who hides a deploy behind `kind create cluster` still needs a login, which ends the excuse. */
function hasThrowawayCluster(steps) {
    const names = steps.flatMap(purpose_namesOf);
    const isListed = (list) => names.some((name) => list.includes(name));
    return isListed(deployingActions.throwawayClusters) && !isListed(deployingActions.clusterLogins);
}
/** Slugs of actions, and commands as their leading words. */
function purpose_namesOf(step) {
    if (step.kind === 'uses') {
        const { target } = step.uses;
        return target.kind === 'repository' ? [slugOf(target.owner, target.name, target.path)] : [];
    }
    if (step.kind !== 'run')
        return [];
    return commandsOf(step.run.value).flatMap((command) => {
        const program = programOf(command);
        if (program === undefined)
            return [];
        const words = [program.name, ...program.arguments.filter((word) => !word.text.startsWith('-')).map((word) => word.text)];
        return [2, 3, 4, 5].map((count) => words.slice(0, count).join(' '));
    });
}

;// CONCATENATED MODULE: ./build/src/inputs/detect-stage.js



/** The strictest stage that fits. What cannot be determined is `deploy`. */
function detectStage(standing) {
    const { environment, event, ref } = standing;
    if (environment !== undefined)
        return deployTo(environment, standing);
    if (ref.startsWith('refs/tags/'))
        return { stage: 'deploy', why: 'a tag was pushed', environment: undefined };
    if (event === 'release' || event === 'deployment')
        return { stage: 'deploy', why: `the event is ${event}`, environment: undefined };
    const jobs = judgedJobs(standing);
    if (jobs === undefined)
        return { stage: 'deploy', why: 'the running job could not be found in its workflow', environment: undefined };
    const deploying = jobs.map(deployOf).find((one) => one !== undefined);
    if (deploying !== undefined)
        return deploying;
    if (event === 'schedule')
        return { stage: 'posture', why: 'the event is schedule', environment: undefined };
    return { stage: 'merge', why: `the event is ${event}, and no job that depends on this one deploys`, environment: undefined };
}
/** An input names the environment; where the workflow names another, that is kept for the policy to judge. */
function deployTo(environment, standing) {
    const own = judgedJobs(standing)?.map((job) => deployOf(job)?.environment).find((name) => name !== undefined);
    const contradicted = own === undefined || own === environment ? {} : { contradicted: own };
    return { stage: 'deploy', why: `the input environment names ${environment}`, environment, ...contradicted };
}
/** A stage that was asked for may only be stricter than what was detected (INPUT_INVALID). */
function atLeast(detected, wanted) {
    if (wanted === undefined || wanted === detected.stage)
        return detected;
    if (core_stage/* stages */._$.indexOf(wanted) < core_stage/* stages */._$.indexOf(detected.stage)) {
        const why = `this is stage ${detected.stage}, because ${detected.why}`;
        throw new errors/* InterlockError */.s('INPUT_INVALID', `stage '${wanted}' is milder than what runs here: ${why}; leave the input out`);
    }
    return { ...detected, stage: wanted, why: 'it was asked for' };
}
/** The running job and all that need it, transitively; undefined where it cannot be found. */
function judgedJobs(standing) {
    const { started, called, calledPath, job } = standing;
    if (started === undefined)
        return undefined;
    if (calledPath === undefined)
        return withDependants(started, [job]);
    const callers = started.jobs
        .filter((candidate) => candidate.kind === 'call' && isCallOf(candidate, calledPath))
        .map(({ id }) => id.value);
    const outer = withDependants(started, callers);
    const inner = called === undefined ? undefined : withDependants(called, [job]);
    return outer === undefined || inner === undefined ? undefined : [...outer, ...inner];
}
function isCallOf(job, calledPath) {
    if (job.kind !== 'call')
        return false;
    const { target } = job.uses;
    if (target.kind === 'repository')
        return `${target.owner}/${target.name}/${target.path}`.toLowerCase() === calledPath;
    if (target.kind !== 'local' && target.kind !== 'self')
        return false;
    return calledPath.endsWith(`/${target.path.replace(/^\.\//, '')}`.toLowerCase());
}
function withDependants(workflow, start) {
    const reached = workflow.jobs.filter(({ id }) => start.includes(id.value));
    if (reached.length === 0)
        return undefined;
    for (let index = 0; index < reached.length; index += 1) {
        const id = reached[index]?.id.value;
        const next = workflow.jobs.filter((job) => !reached.includes(job) && job.needs.some((need) => need.value === id));
        reached.push(...next);
    }
    return reached;
}
function deployOf(job) {
    const environment = job.kind === 'steps' ? job.environment : undefined;
    if (environment !== undefined) {
        const isNamed = environment.name.expressions.length === 0;
        const name = isNamed ? environment.name.value : undefined;
        return {
            stage: 'deploy',
            why: `job ${job.id.value} names ${name === undefined ? 'an environment' : `the environment ${name}`}`,
            environment: name,
        };
    }
    const [purpose] = purposesOfJob(job);
    if (purpose === undefined)
        return undefined;
    const verbs = { deploy: 'deploys', publish: 'publishes', sign: 'signs' };
    return { stage: 'deploy', why: `job ${job.id.value} ${verbs[purpose.kind]} with ${purpose.by}`, environment: undefined };
}

;// CONCATENATED MODULE: ./build/src/inputs/resolve-stage.js



/** The stage of this run. The command line has no run: it judges the whole repository unless it is asked for more. */
function resolveStage(inputs, sources) {
    const { runner, environment, stage } = inputs;
    if (runner === undefined)
        return stageOfCommandLine(inputs);
    const detected = detectStage({
        event: runner.event,
        ref: runner.ref,
        job: runner.run.job,
        started: resolve_stage_workflowOf(sources.started),
        called: resolve_stage_workflowOf(sources.called),
        calledPath: calledPathOf(runner.run.workflowRef, runner.run.jobWorkflowRef, runner.repository),
        environment,
    });
    return atLeast(detected, stage);
}
function stageOfCommandLine({ stage, environment }) {
    if (stage !== undefined)
        return { stage, why: 'it was asked for', environment };
    if (environment !== undefined)
        return { stage: 'deploy', why: `--environment names ${environment}`, environment };
    return { stage: 'posture', why: 'nothing runs here, so the whole repository is judged', environment };
}
function resolve_stage_workflowOf(file) {
    return file?.state === 'text' ? parseWorkflow({ path: file.path, root: '', text: file.text }).workflow : undefined;
}
/** Undefined where the running job stands in the workflow that was started. */
function calledPathOf(workflowRef, jobWorkflowRef, repository) {
    const [path = ''] = jobWorkflowRef.toLowerCase().split('@');
    if (path === (workflowRef.toLowerCase().split('@')[0] ?? ''))
        return undefined;
    const local = workflowPathOf(jobWorkflowRef, repository);
    return local === undefined ? path : `${repository.owner}/${repository.name}/${local}`.toLowerCase();
}

// EXTERNAL MODULE: ./build/src/policy/open-keys.js
var open_keys = __nccwpck_require__(6691);
;// CONCATENATED MODULE: ./build/src/policy/input-loosenings.js

/** The attempts that the policy does not open. A proven absence of a policy leaves nothing to loosen. */
function inputLoosenings(policy, attempts) {
    if (policy.isAbsent)
        return [];
    return attempts.filter(({ what }) => !(0,open_keys/* isOpen */.n)(policy.open, what)).map((attempt) => ({ ...attempt, place: undefined }));
}

;// CONCATENATED MODULE: ./build/src/core/environment-rule.js


/**
 * What the policy demands of the environment of this name; undefined where no entry means it. Within a layer a more
 * specific entry wins, part by part; between layers the stricter part wins, unless the layer above opened the entry.
 * Names are compared without case, as the platform does.
 */
function environmentTermsOf(entries, name) {
    const meant = entries.filter(({ pattern }) => environment_rule_isMeant(pattern, name));
    const layers = [...new Set(meant.map(layerOf))].toSorted((a, b) => a - b);
    return layers.reduce((above, layer) => {
        const own = meant.filter((entry) => layerOf(entry) === layer).toSorted(bySpecificity);
        const closed = overlaid(undefined, own.filter(({ isOpened }) => isOpened !== true));
        const tightened = above === undefined || closed === undefined ? (above ?? closed) : strictestTerms(above, closed);
        return overlaid(tightened, own.filter(({ isOpened }) => isOpened === true));
    }, undefined);
}
function environment_rule_isMeant(pattern, name) {
    return (0,glob/* matchesGlob */.kt)(pattern.toLowerCase(), name.toLowerCase());
}
function layerOf({ layer }) {
    return layer ?? 0;
}
function bySpecificity(a, b) {
    const globs = Number((0,glob/* isGlob */.fg)(b.pattern)) - Number((0,glob/* isGlob */.fg)(a.pattern));
    return globs || a.pattern.length - b.pattern.length || (0,core_location/* compareText */.n6)(a.pattern, b.pattern);
}
function overlaid(ground, entries) {
    return entries.reduce((below, entry) => {
        return {
            reviewers: entry.reviewers ?? below?.reviewers,
            selfReview: entry.selfReview ?? below?.selfReview,
            adminBypass: entry.adminBypass ?? below?.adminBypass,
            refs: entry.refs ?? below?.refs,
            artifacts: entry.artifacts ?? below?.artifacts,
            approval: entry.approval ?? below?.approval,
            window: entry.window ?? below?.window,
        };
    }, ground);
}
/** Part by part the stricter of two; where neither is, the one above stands. */
function strictestTerms(above, below) {
    return {
        reviewers: above.reviewers === undefined ? below.reviewers : Math.max(above.reviewers, below.reviewers ?? 0),
        selfReview: below.selfReview === 'forbidden' ? 'forbidden' : (above.selfReview ?? below.selfReview),
        adminBypass: below.adminBypass === 'forbidden' ? 'forbidden' : (above.adminBypass ?? below.adminBypass),
        refs: commonRefs(above.refs, below.refs),
        artifacts: below.artifacts === 'required' ? 'required' : (above.artifacts ?? below.artifacts),
        approval: above.approval === undefined || above.approval === 'any' ? (below.approval ?? above.approval) : above.approval,
        window: above.window ?? below.window,
    };
}
/** Of the refs below those that are above too; nothing in common leaves what stands above. */
function commonRefs(above, below) {
    if (above === undefined || below === undefined)
        return above ?? below;
    const common = below.filter((ref) => above.some((allowed) => allowed === ref || (!(0,glob/* isGlob */.fg)(ref) && (0,glob/* matchesGlob */.kt)(allowed, ref))));
    return common.length > 0 ? common : above;
}

;// CONCATENATED MODULE: ./build/src/policy/merge-environments.js



/**
 * Entries of both layers. What an entry below asks less of than those above is recorded where it is plain to see, and
 * has no effect anywhere: reading them, the stricter part wins.
 */
function mergeEnvironments(merging, upper, lower, layer) {
    if (lower === undefined)
        return upper;
    const entries = lower.map((entry) => {
        if ((0,open_keys/* isOpen */.n)(merging.open, `environments.${entry.pattern}`))
            return { ...entry, layer, isOpened: true };
        const above = termsAbove(upper ?? [], entry.pattern);
        return { ...(above === undefined ? entry : clamped(merging, above, entry)), layer };
    });
    return [...(upper ?? []), ...entries];
}
function termsAbove(upper, pattern) {
    if (!(0,glob/* isGlob */.fg)(pattern))
        return environmentTermsOf(upper, pattern);
    const same = upper.filter((entry) => entry.pattern === pattern);
    return same.reduce((terms, entry) => (terms === undefined ? entry : strictestTerms(terms, entry)), undefined);
}
const parts = ['reviewers', 'selfReview', 'adminBypass', 'refs', 'artifacts', 'approval', 'window'];
/** Only the parts that the entry names: the others stay as the layers above say. */
function clamped(merging, above, entry) {
    const strict = strictestTerms(above, entry);
    const isLoose = parts.filter((part) => entry[part] !== undefined && merge_environments_textOf(strict[part]) !== merge_environments_textOf(entry[part]));
    for (const part of isLoose) {
        const at = ['environments', entry.pattern];
        merging.permits({
            what: `environments.${entry.pattern}`,
            wanted: `${part} ${merge_environments_textOf(entry[part])}`,
            allowed: `${part} ${merge_environments_textOf(strict[part])}`,
            at,
        });
    }
    return {
        pattern: entry.pattern,
        reviewers: entry.reviewers === undefined ? undefined : strict.reviewers,
        selfReview: entry.selfReview === undefined ? undefined : strict.selfReview,
        adminBypass: entry.adminBypass === undefined ? undefined : strict.adminBypass,
        refs: entry.refs === undefined ? undefined : strict.refs,
        artifacts: entry.artifacts === undefined ? undefined : strict.artifacts,
        approval: entry.approval === undefined ? undefined : strict.approval,
        window: entry.window === undefined ? undefined : strict.window,
    };
}
function merge_environments_textOf(value) {
    return Array.isArray(value) ? value.join(', ') : String(value);
}

;// CONCATENATED MODULE: ./build/src/policy/within-glob.js

/**
 * True where all that the first glob matches, the second matches too, as far as that is plain to see:
 * they are equal, the second is `any`, or the first is one exact name.
 */
function isWithinGlob(inner, outer) {
    if (inner === outer || outer === 'any')
        return true;
    return inner !== 'any' && !(0,glob/* isGlob */.fg)(inner) && (0,glob/* matchesGlob */.kt)(outer, inner);
}

// EXTERNAL MODULE: ./build/src/policy/record-of.js
var record_of = __nccwpck_require__(2765);
;// CONCATENATED MODULE: ./build/src/policy/merge-sets.js


/** A set that permits: a layer below keeps some of it. Where nothing would be left, all is kept: an empty set means "not configured". */
function shrunkList(merging, key, upper, lower) {
    if (upper === undefined || lower === undefined)
        return lower ?? upper;
    const kept = lower.filter((item, index) => {
        if (upper.some((allowed) => isWithinGlob(item, allowed)))
            return true;
        return merging.permits({ what: `${key}.${item}`, wanted: item, allowed: upper.join(', '), at: [key, index] });
    });
    return kept.length > 0 ? kept : upper;
}
/** A set that restricts: a layer below adds to it. */
function grownList(upper, lower) {
    if (upper === undefined || lower === undefined)
        return lower ?? upper;
    return [...new Set([...upper, ...lower])];
}
/** Named permissions: a layer below keeps some, each as it is or narrower. */
function shrunkEntries(merging, key, upper, lower, isWithin) {
    if (upper === undefined || lower === undefined)
        return lower ?? upper;
    const names = Object.keys(upper).join(', ');
    const kept = Object.entries(lower).flatMap(([name, wanted]) => {
        const allowed = upper[name];
        if (allowed !== undefined && isWithin(wanted, allowed))
            return [[name, wanted]];
        const wish = allowed === undefined ? 'a new entry' : 'other content';
        const isGiven = merging.permits({
            what: `${key}.${name}`,
            wanted: wish,
            allowed: allowed === undefined ? names : 'as above, or narrower',
            at: [key, name],
        });
        if (isGiven)
            return [[name, wanted]];
        return allowed === undefined ? [] : [[name, allowed]];
    });
    return kept.length > 0 ? (0,record_of/* recordOf */.z)(kept) : upper;
}
/** Named definitions: a layer below adds its own, and leaves or narrows those above. */
function grownEntries(merging, key, upper, lower, narrowed, at = [key]) {
    if (upper === undefined || lower === undefined)
        return lower ?? upper;
    const added = Object.entries(lower).map(([name, wanted]) => {
        const set = upper[name];
        if (set === undefined)
            return [name, wanted];
        const tighter = narrowed(wanted, set);
        if (tighter !== undefined)
            return [name, tighter];
        const isGiven = merging.permits({
            what: `${key}.${name}`,
            wanted: 'other content',
            allowed: 'as above, or narrower',
            at: [...at, name],
        });
        return [name, isGiven ? wanted : set];
    });
    return (0,record_of/* recordOf */.z)([...Object.entries(upper), ...added]);
}

// EXTERNAL MODULE: ./build/src/policy/window-span.js
var window_span = __nccwpck_require__(283);
;// CONCATENATED MODULE: ./build/src/policy/merge-windows.js


/** Windows of a name that the layer above has: less may be allowed, more denied, in the same zone. Others are added. */
function mergeWindows(merging, upper, lower) {
    if (upper === undefined || lower === undefined)
        return lower ?? upper;
    const merged = Object.entries(lower).map(([name, wanted]) => {
        const set = upper[name];
        return [name, set === undefined ? wanted : mergeWindow(merging, name, set, wanted)];
    });
    return (0,record_of/* recordOf */.z)([...Object.entries(upper), ...merged]);
}
function mergeWindow(merging, name, upper, lower) {
    if (upper.zone !== lower.zone) {
        const isGiven = merging.permits({ what: `windows.${name}`, wanted: `zone ${lower.zone}`, allowed: upper.zone, at: ['windows', name] });
        return isGiven ? lower : upper;
    }
    return { zone: upper.zone, allow: allowed(merging, name, upper.allow, lower.allow), deny: denied(upper.deny, lower.deny) };
}
/** No allowed span at all means that every time is allowed, so naming the first one is tightening, and dropping the last is not. */
function allowed(merging, name, upper, lower) {
    if (upper.length === 0 || lower.length === 0)
        return lower.length === 0 ? upper : lower;
    const kept = lower.filter((span, index) => {
        if (upper.some((outer) => (0,window_span/* isWithinSpan */.qT)(span, outer)))
            return true;
        const at = ['windows', name, 'allow', index];
        return merging.permits({ what: `windows.${name}.allow`, wanted: spanText(span), allowed: upper.map(spanText).join(', '), at });
    });
    return kept.length > 0 ? kept : upper;
}
function denied(upper, lower) {
    return [...upper, ...lower.filter((span) => !upper.some((outer) => (0,window_span/* isWithinSpan */.qT)(span, outer)))];
}
function spanText({ days, from, to }) {
    return `${days} ${from}-${to}`;
}

;// CONCATENATED MODULE: ./build/src/policy/merging.js

function startMerging(lower, open, record) {
    return {
        lower,
        open,
        permits: ({ what, wanted, allowed, at }) => {
            if ((0,open_keys/* isOpen */.n)(open, what))
                return true;
            record({ what, wanted, allowed, place: lower.placeOf(...at) });
            return false;
        },
    };
}

;// CONCATENATED MODULE: ./build/src/policy/narrow-identity.js

/** True where every signature that the first identity accepts, the second accepts too. */
function isNarrowerIdentity(inner, outer) {
    if (inner.kind === 'key')
        return outer.kind === 'key' && inner.key === outer.key;
    if (inner.kind === 'san')
        return outer.kind === 'san' && inner.san === outer.san && inner.issuer === outer.issuer;
    return outer.kind === 'workflow' && isNarrowerWorkflow(inner, outer);
}
function isNarrowerWorkflow(inner, outer) {
    const isSame = inner.issuer === outer.issuer && inner.workflow === outer.workflow && inner.sourceRepository === outer.sourceRepository;
    return (isSame &&
        isKept(inner.workflowSha, outer.workflowSha) &&
        isKept(inner.sourceRepositoryId, outer.sourceRepositoryId) &&
        (outer.workflowRef === undefined || (inner.workflowRef !== undefined && isWithinGlob(inner.workflowRef, outer.workflowRef))) &&
        isWithinGlob(inner.sourceRef, outer.sourceRef) &&
        (outer.runner === 'any' || inner.runner === outer.runner) &&
        isWithinTriggers(inner.triggers, outer.triggers));
}
function isKept(inner, outer) {
    return outer === undefined || inner === outer;
}
function isWithinTriggers(inner, outer) {
    return outer === 'any' || (inner !== 'any' && inner.every((trigger) => outer.includes(trigger)));
}

// EXTERNAL MODULE: ./build/src/policy/preset.js
var policy_preset = __nccwpck_require__(4357);
;// CONCATENATED MODULE: ./build/src/policy/option-values.js
/** The values that a rule has where no policy says otherwise. */
function defaultOptions(specs) {
    return Object.fromEntries(Object.entries(specs).map(([name, spec]) => [name, spec.default]));
}
/** True where a value permits no more than another; of an option that has no strict side, only where they are equal. */
function isAtLeastAsStrict(spec, value, than) {
    if (canonical(value) === canonical(than))
        return true;
    const side = spec === undefined || !('stricter' in spec) ? undefined : spec.stricter;
    if (side === undefined)
        return false;
    const [less, more] = side === 'less' ? [value, than] : [than, value];
    if (Array.isArray(less) && Array.isArray(more))
        return less.every((item) => more.includes(item));
    if (typeof less === 'number' && typeof more === 'number')
        return less < more;
    return less === false && more === true;
}
/** Equal for equal options: the order of a set or of names says nothing. */
function canonical(value) {
    if (Array.isArray(value))
        return JSON.stringify(value.map(canonical).toSorted());
    if (typeof value !== 'object' || value === null)
        return JSON.stringify(value) ?? 'undefined';
    return JSON.stringify(Object.entries(value)
        .map(([key, item]) => [key, canonical(item)])
        .toSorted(([a = ''], [b = '']) => (a < b ? -1 : 1)));
}
/** The same options, which no rule can change for the next one. */
function frozenOptions(options) {
    return Object.freeze(Object.fromEntries(Object.entries(options).map(([name, value]) => [name, frozenCopy(value)])));
}
function frozenCopy(value) {
    if (Array.isArray(value))
        return Object.freeze([...value]);
    return typeof value === 'object' && value !== null ? Object.freeze({ ...value }) : value;
}

// EXTERNAL MODULE: ./build/src/policy/problem.js
var problem = __nccwpck_require__(2863);
;// CONCATENATED MODULE: ./build/src/policy/settle-rule.js








/**
 * The one place where the settings of all layers become one level. In a layer an exact id beats a glob and a longer glob
 * a shorter one, of two of one length the stricter wins, and order says nothing; a glob lowers a deny only where it says so.
 * A layer below may raise what one above set; it lowers only what is open to it, or what none above mentions. A rule about
 * the gate itself is lowered by its exact id in the strongest layer alone.
 */
function settleRule(terms, meta, stage) {
    let level = presetOf(terms, meta, stage);
    let isSet = false;
    const loosenings = [];
    if (!meta.stages.includes(stage))
        return { ...level, loosenings };
    for (const index of terms.layers.keys()) {
        const settings = settingsOf(terms, index, meta, stage);
        const isPresetOpened = !isSet && meta.locked !== true && presetAt(terms, index)?.isOpened === true;
        const ground = withPreset(level, terms, index, { meta, stage, isPresetOpened });
        const wanted = settings.reduce((so, setting) => applied(so, setting, meta, stage), ground);
        const isFloor = isSet || isPresetNamed(terms, index) || (meta.locked === true && index > 0);
        const isOpened = meta.locked !== true && (0,open_keys/* isOpen */.n)(settings[0]?.open ?? [], `rules.${meta.id}`);
        if (settings.length > 0)
            isSet = true;
        const above = isPresetOpened ? ground : level;
        level = !isFloor || isOpened ? wanted : settle_rule_clamped(above, wanted, meta);
        if (level !== wanted)
            loosenings.push(...lost(above, wanted, level, { meta, stage, last: settings.at(-1) }));
    }
    return { ...level, options: frozenOptions(level.options), loosenings };
}
/** What holds before any layer speaks: a strongest layer that names no preset stands for `recommended`. */
function presetOf(terms, meta, stage) {
    const first = terms.presets?.[0];
    const name = first === undefined ? terms.preset : first.layer === 0 ? first.name : 'recommended';
    return {
        enforcement: (0,policy_preset/* presetLevel */.kN)(name, meta, stage),
        denyFrom: undefined,
        onUnknown: undefined,
        options: frozenOptions(defaultOptions(meta.options)),
        layer: terms.layers.length - 1,
        pattern: undefined,
    };
}
/** True where a layer above the one of this index names a preset: then it has set every rule. */
function isPresetNamed(terms, index) {
    return terms.presets?.some(({ layer }) => layer < index) ?? false;
}
function presetAt(terms, index) {
    return terms.presets?.find(({ layer }) => layer === index);
}
/** The preset that a layer names is its weakest setting: it raises all rules, and lowers those that none above mentions if that is open. */
function withPreset(level, terms, index, { meta, stage, isPresetOpened }) {
    const choice = presetAt(terms, index);
    if (choice === undefined)
        return level;
    const enforcement = (0,policy_preset/* presetLevel */.kN)(choice.name, meta, stage);
    if (!isPresetOpened && !(0,core_stage/* isStricter */.V$)(enforcement, level.enforcement))
        return level;
    return { ...level, enforcement, denyFrom: undefined, layer: terms.layers.length - 1, pattern: undefined };
}
/** The settings of one layer that mean this rule, weakest first: an order of their own, not of the file. */
function settingsOf(terms, layer, meta, stage) {
    const rank = (setting) => setting.enforce === undefined ? -1 : core_stage/* enforcements */.g2.indexOf((0,core_stage/* levelAt */.Gy)(setting.enforce, stage));
    return terms.rules
        .filter((setting) => setting.layer === layer && settle_rule_isMeant(setting.pattern, meta.id))
        .toSorted((a, b) => Number(a.pattern === meta.id) - Number(b.pattern === meta.id) ||
        a.pattern.length - b.pattern.length ||
        rank(a) - rank(b) ||
        fromRank(b.denyFrom) - fromRank(a.denyFrom) ||
        (0,core_location/* compareText */.n6)(a.pattern, b.pattern));
}
function settle_rule_isMeant(pattern, id) {
    return pattern === id || ((0,glob/* isGlob */.fg)(pattern) && (0,glob/* matchesGlob */.kt)(pattern, id));
}
function fromRank(denyFrom) {
    return (0,finding/* severityRank */.qs)(denyFrom ?? 'info');
}
/** True where findings that denied would no longer. */
function isMilder(now, before) {
    if ((0,core_stage/* isStricter */.V$)(before.enforcement, now.enforcement))
        return true;
    return before.enforcement === 'deny' && now.enforcement === 'deny' && fromRank(now.denyFrom) > fromRank(before.denyFrom);
}
/** One setting on top of what held before it. */
function applied(level, setting, meta, stage) {
    const isExact = setting.pattern === meta.id;
    const changed = {
        enforcement: setting.enforce === undefined ? level.enforcement : (0,core_stage/* levelAt */.Gy)(setting.enforce, stage),
        denyFrom: setting.enforce === undefined && setting.denyFrom === undefined ? level.denyFrom : setting.denyFrom,
        onUnknown: setting.onUnknown ?? level.onUnknown,
        options: isExact ? { ...level.options, ...setting.options } : level.options,
        layer: setting.layer,
        pattern: setting.pattern,
    };
    if (isExact)
        return changed;
    if (meta.locked === true)
        return isMilder(changed, level) ? level : { ...changed, onUnknown: level.onUnknown };
    const isKept = level.enforcement === 'deny' && isMilder(changed, level) && !setting.isLowering;
    return isKept ? { ...level, onUnknown: changed.onUnknown } : changed;
}
/** What a layer below gets of what it wants: the stricter of both, part by part. */
function settle_rule_clamped(above, wanted, meta) {
    const stricter = isMilder(above, wanted) ? wanted : above;
    const options = Object.entries(wanted.options).map(([name, value]) => {
        const floor = above.options[name];
        return [name, isAtLeastAsStrict(meta.options[name], value, floor) ? value : floor];
    });
    return { ...stricter, onUnknown: above.onUnknown, options: Object.fromEntries(options) };
}
function lost(above, wanted, got, { meta, stage, last }) {
    const attempt = (suffix, wish, allowed) => ({
        what: `rules.${last?.pattern ?? meta.id}${suffix}`,
        wanted: wish,
        allowed,
        place: last?.place,
    });
    const levels = isMilder(wanted, above) ? [attempt('', `${levelText(wanted)} for ${meta.id} at ${stage}`, levelText(above))] : [];
    const unknowns = wanted.onUnknown !== above.onUnknown ? [attempt('.on-unknown', `warn for ${meta.id}`, "the rule's own")] : [];
    const options = Object.entries(wanted.options).flatMap(([name, value]) => {
        const kept = got.options[name];
        return Object.is(kept, value) ? [] : [attempt(`.options.${name}`, valueText(value), valueText(kept))];
    });
    return [...levels, ...unknowns, ...options];
}
function levelText({ enforcement, denyFrom }) {
    return denyFrom === undefined || enforcement !== 'deny' ? enforcement : `deny from ${denyFrom}`;
}
function valueText(value) {
    return typeof value === 'object' ? (JSON.stringify(value) ?? '') : (0,problem/* shown */.SP)(value);
}

;// CONCATENATED MODULE: ./build/src/policy/merge-layers.js











/**
 * One policy of all layers, strongest first. A layer below only tightens what one above set, or what that one left open;
 * every other attempt is a loosening: recorded, and without effect.
 *
 * @param presetOf the compiled preset as the last layer.
 */
function mergeLayers(layers, catalogue, presetOf) {
    const loosenings = [];
    const sections = layers.reduce((upper, lower, index) => {
        const merging = startMerging(lower, upper.open ?? [], (loosening) => loosenings.push(loosening));
        return mergeLayer(merging, upper, index);
    }, nothing);
    const preset = sections.presets.at(-1)?.name ?? 'recommended';
    const policyLayers = [...layers.map(({ source, digest }) => ({ source, digest })), presetOf(preset)];
    const terms = { layers: policyLayers, preset, presets: sections.presets, rules: sections.rules };
    return { ...toPolicy(sections), ...terms, loosenings: [...loosenings, ...ruleLoosenings(terms, catalogue)] };
}
const nothing = {
    presets: [],
    identities: undefined,
    keys: undefined,
    trustRoots: undefined,
    tokenClaims: undefined,
    secretsManagers: undefined,
    privilegedVariables: undefined,
    environments: undefined,
    windows: undefined,
    rules: [],
    exceptions: undefined,
    open: undefined,
};
function mergeLayer(merging, upper, index) {
    const { lower } = merging;
    return {
        presets: mergePreset(merging, upper.presets, index),
        identities: shrunkEntries(merging, 'identities', upper.identities, lower.identities, isNarrowerIdentity),
        keys: grownEntries(merging, 'keys', upper.keys, lower.keys, (inner, outer) => (isSameFile(inner, outer) ? outer : undefined)),
        trustRoots: mergeTrustRoots(merging, upper.trustRoots),
        tokenClaims: mergeClaims(merging, upper.tokenClaims),
        secretsManagers: shrunkList(merging, 'secrets-managers', upper.secretsManagers, lower.secretsManagers),
        privilegedVariables: grownList(upper.privilegedVariables, lower.privilegedVariables),
        environments: mergeEnvironments(merging, upper.environments, lower.environments, index),
        windows: mergeWindows(merging, upper.windows, lower.windows),
        rules: [...upper.rules, ...lower.rules.map((setting) => ({ ...setting, layer: index, open: merging.open }))],
        exceptions: mergeExceptions(merging, upper.exceptions),
        open: mergeOpen(merging, upper.open, index),
    };
}
function mergePreset(merging, upper, layer) {
    const { preset: name } = merging.lower;
    if (name === undefined)
        return upper;
    const above = upper.at(-1)?.name ?? 'recommended';
    const isLoose = layer > 0 && (0,policy_preset/* isStricterPreset */.IF)(above, name);
    if (isLoose && !merging.permits({ what: 'extends', wanted: `preset:${name}`, allowed: `preset:${above}`, at: ['extends'] }))
        return upper;
    return [...upper, { layer, name, isOpened: isLoose }];
}
function mergeTrustRoots(merging, upper) {
    const named = (roots) => roots === undefined ? undefined : (0,record_of/* recordOf */.z)(roots.map((root) => [root.name, root]));
    const isSame = (a, b) => isSameFile(a, b) && a.profile === b.profile;
    const merged = shrunkEntries(merging, 'trust-roots', named(upper), named(merging.lower.trustRoots), isSame);
    return merged === undefined ? undefined : Object.values(merged);
}
function isSameFile(a, b) {
    return a.file === b.file && a.sha256 === b.sha256;
}
function mergeClaims(merging, upper) {
    const narrowed = (inner, outer) => (isWithinGlob(inner, outer) ? inner : undefined);
    return grownEntries(merging, 'token.claims', upper, merging.lower.tokenClaims, narrowed, ['token', 'claims']);
}
/** What stands above stays in force; one of a layer below is added where that is open, or none above mentions exceptions. */
function mergeExceptions(merging, upper) {
    const lower = merging.lower.exceptions;
    if (upper === undefined || lower === undefined)
        return lower ?? upper;
    const added = lower.filter((exception, index) => {
        const wanted = `to waive ${exception.rule}`;
        const allowed = upper.length === 0 ? 'no exception' : 'the exceptions above';
        return merging.permits({ what: `exceptions.${exception.id}`, wanted, allowed, at: ['exceptions', index] });
    });
    return [...upper, ...added];
}
/** What a layer opens to those below it and to inputs; only the strongest decides freely. */
function mergeOpen(merging, upper, layer) {
    const { open: lower } = merging.lower;
    if (layer === 0)
        return lower;
    if (lower === undefined)
        return upper;
    return lower.filter((key, index) => {
        if ((0,open_keys/* isOpen */.n)(upper ?? [], key))
            return true;
        merging.permits({ what: `open.${key}`, wanted: key, allowed: (upper ?? []).join(', ') || 'nothing', at: ['open', index] });
        return false;
    });
}
/** One per setting: a glob that loosens twenty rules is one attempt. */
function ruleLoosenings(terms, catalogue) {
    const found = new Map();
    for (const meta of catalogue) {
        for (const loosening of core_stage/* stages */._$.flatMap((stage) => settleRule(terms, meta, stage).loosenings)) {
            const { what, place } = loosening;
            const key = [what, place?.path, place?.line, place?.column].join('\n');
            if (!found.has(key))
                found.set(key, loosening);
        }
    }
    return [...found.values()];
}
function toPolicy(sections) {
    return {
        isAbsent: false,
        exceptions: sections.exceptions ?? [],
        identities: sections.identities ?? (0,record_of/* recordOf */.z)([]),
        keys: sections.keys ?? (0,record_of/* recordOf */.z)([]),
        trustRoots: sections.trustRoots ?? [],
        tokenClaims: sections.tokenClaims ?? (0,record_of/* recordOf */.z)([]),
        secretsManagers: sections.secretsManagers ?? [],
        privilegedVariables: sections.privilegedVariables ?? [],
        environments: sections.environments ?? [],
        windows: sections.windows ?? (0,record_of/* recordOf */.z)([]),
        open: sections.open ?? [],
    };
}

;// CONCATENATED MODULE: ./build/src/policy/load-policy.js




/**
 * The policy in force: its layers strongest first, merged, on a preset. Without a layer it is the preset alone, and
 * no parser is loaded.
 *
 * @throws InterlockError POLICY_INVALID with every problem of the first layer that has one; POLICY_UNREADABLE where a
 * layer builds on another repository's that is not among the layers above it.
 */
async function loadPolicy(texts, catalogue, terms) {
    const layers = texts.length === 0 ? [] : await readLayers(texts, catalogue);
    const choose = (name) => (0,policy_preset/* presetLayer */.dr)(name, catalogue, terms.hash);
    const policy = mergeLayers(layers, catalogue, choose);
    if (layers.length > 0)
        return policy;
    return { ...policy, isAbsent: terms.isAbsent, preset: terms.preset, layers: [choose(terms.preset)] };
}
async function readLayers(texts, catalogue) {
    const { readLayer } = await Promise.all(/* import() */[__nccwpck_require__.e(311), __nccwpck_require__.e(377)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2377));
    const layers = [];
    for (const [index, text] of texts.entries()) {
        const keys = new Set(layers.flatMap((layer) => Object.keys(layer.keys ?? {})));
        const windows = new Set(layers.flatMap((layer) => Object.keys(layer.windows ?? {})));
        const layer = readLayer(text, index, catalogue, { keys, windows });
        demandRemotes(layer, text.path, layers);
        layers.push(layer);
    }
    return layers;
}
/** A layer that was left out would be a policy that asks for less. */
function demandRemotes(layer, path, above) {
    const lacking = layer.remotes.find((remote) => !above.some(({ source }) => source === remote));
    if (lacking === undefined)
        return;
    const text = `The layer ${lacking} stands in extends and was not read; nothing is judged without it.`;
    const { message, place } = (0,problem/* invalidPolicy */.U4)(path, [{ place: layer.placeOf('extends'), text }]);
    throw new errors/* InterlockError */.s('POLICY_UNREADABLE', message, place === undefined ? {} : { place });
}

// EXTERNAL MODULE: ./build/src/policy/read-policy-text.js
var read_policy_text = __nccwpck_require__(4765);
;// CONCATENATED MODULE: ./build/src/policy/remote-layers.js

const remote_layers_form = /^([A-Za-z0-9-]+)\/([A-Za-z0-9._-]+)\/([^@\s]+)@([0-9a-f]{40})$/;
/**
 * The layers that a policy's `extends` names, to be read and put above it. What is not of their form is left for
 * `loadPolicy` to refuse.
 *
 * @throws InterlockError POLICY_INVALID where the text is no YAML of a policy.
 */
function remoteLayersOf(text, path) {
    const { value } = (0,read_policy_text/* readPolicyText */.O)(text, path);
    const parents = typeof value === 'object' && value !== null && 'extends' in value ? value.extends : [];
    return Array.isArray(parents) ? parents.flatMap(remoteOf) : [];
}
function remoteOf(source) {
    const found = typeof source === 'string' ? remote_layers_form.exec(source) : null;
    if (found === null || typeof source !== 'string')
        return [];
    const [, owner = '', name = '', path = '', commit = ''] = found;
    return [{ source, owner, name, path, commit }];
}

;// CONCATENATED MODULE: ./build/src/policy/read-policy.js






/**
 * The policy in force. One that an input names counts only where the repository proves to have none of its own, or where its own opens
 * `policy`; every other attempt to loosen is recorded in `loosenings`, and judged as policy/loosened.
 *
 * @throws InterlockError POLICY_INVALID, POLICY_UNREADABLE
 */
async function readPolicy(request) {
    const { own, named, attempts } = request;
    const base = await load(own, own.state === 'absent', request);
    if (named === undefined)
        return withAttempts(base, attempts);
    if (base.isAbsent || (0,open_keys/* isOpen */.n)(base.open, 'policy'))
        return withAttempts(await load(named, base.isAbsent, request), attempts);
    const attempt = { what: 'input policy', wanted: read_policy_nameOf(named), allowed: read_policy_nameOf(own) };
    return withAttempts(base, [...attempts, attempt]);
}
/** A policy file of the developer's own, for the commands that only look at it. */
async function readPolicyFile(path, text, request) {
    const own = { state: 'text', source: path, path, text };
    return readPolicy({ ...request, own, named: undefined, attempts: [], readRemote: async (layers) => layers.map(() => undefined) });
}
function withAttempts(policy, attempts) {
    return { ...policy, loosenings: [...policy.loosenings, ...inputLoosenings(policy, attempts)] };
}
function read_policy_nameOf(text) {
    return text.state === 'preset' ? `preset:${text.name}` : text.source;
}
async function load(text, isAbsent, request) {
    const { catalogue, hash } = request;
    switch (text.state) {
        case 'absent':
            return loadPolicy([], catalogue, { hash, preset: 'recommended', isAbsent });
        case 'preset':
            return loadPolicy([], catalogue, { hash, preset: read_policy_presetOf(text.name), isAbsent });
        case 'text':
            return loadPolicy([...(await layersAbove(text, request)), read_policy_layerOf(text, false, hash)], catalogue, {
                hash,
                preset: 'recommended',
                isAbsent: false,
            });
    }
}
function read_policy_layerOf({ source, path, text }, isOrganisation, hash) {
    return { source, path, text, isOrganisation, digest: `sha256:${hash(text)}` };
}
/** The layers that `extends` names at full commits; what could not be had is left out, and then refused by the loader. */
async function layersAbove(text, { readRemote, hash }) {
    if (!text.text.includes('extends'))
        return [];
    const wanted = remoteLayersOf(text.text, text.path);
    if (wanted.length === 0)
        return [];
    const texts = await readRemote(wanted);
    return wanted.flatMap(({ source, path }, index) => {
        const found = texts[index];
        return found === undefined ? [] : [read_policy_layerOf({ source, path, text: found }, true, hash)];
    });
}
function read_policy_presetOf(name) {
    const [bare = ''] = name.split('@');
    const preset = policy_preset/* presetNames */.gC.find((candidate) => candidate === bare);
    if (preset === undefined || (name.includes('@') && name !== `${bare}@1`)) {
        throw new errors/* InterlockError */.s('POLICY_INVALID', `there is no preset '${name}'; write one of ${policy_preset/* presetNames */.gC.map((known) => `preset:${known}`).join(', ')}`);
    }
    return preset;
}

;// CONCATENATED MODULE: ./build/src/policy/resolve-rule.js

/** What the policy makes of a rule at a stage; `off` where the rule cannot be decided at that stage. */
function resolveRule(policy, meta, stage) {
    const { enforcement, denyFrom, onUnknown, options } = settleRule(policy, meta, stage);
    return { enforcement, denyFrom, onUnknown, options };
}

;// CONCATENATED MODULE: ./build/src/policy/restrict-to.js

/** Only the rules that were asked for, and those that judge what they came to; all of them when none was named. An unknown id is USAGE. */
function restrictTo(rules, ids) {
    if (ids.length === 0)
        return rules;
    const unknown = ids.find((id) => !rules.some(({ meta }) => meta.id === id));
    if (unknown !== undefined)
        throw new errors/* InterlockError */.s('USAGE', `there is no rule '${unknown}'; 'interlock rules' lists them`);
    return rules.filter(({ meta, needs }) => ids.includes(meta.id) || needs.includes('outcomes'));
}

;// CONCATENATED MODULE: ./build/src/report/reasons.js
/** Why the verdict is what it is, one line a rule, most severe first; for an allow what was decided. */
function reasonsOf({ results, verdict }) {
    if (verdict === 'allow') {
        const decided = results.filter(({ outcome }) => outcome === 'pass' || outcome === 'violation').length;
        return [`${decided} of ${results.length} rules were decided, and none of them denies`];
    }
    return [...results.flatMap(errorReason), ...results.flatMap(violationReason), ...results.flatMap(unknownReason)];
}
function errorReason({ rule, outcome, reason }) {
    return outcome === 'error' ? [`${rule}: ${reason}`] : [];
}
function violationReason({ rule, findings }) {
    const denied = findings.filter(({ enforcement, exception }) => enforcement === 'deny' && exception === undefined);
    const [first] = denied;
    if (first === undefined)
        return [];
    const more = denied.length > 1 ? ` (and ${denied.length - 1} more)` : '';
    return [`${rule}: ${first.message}${more}`];
}
function unknownReason({ rule, outcome, gaps, unknownEnforcement }) {
    const [first] = gaps;
    if (outcome === 'error' || unknownEnforcement !== 'deny' || first === undefined)
        return [];
    const more = gaps.length > 1 ? ` (and ${gaps.length - 1} more)` : '';
    return [`${rule} could not be decided: ${first.item}: ${first.why}${more}`];
}
/** What a reader must know beside the verdict. */
function noticesOf({ question, judgement, isObserving }) {
    const { policy } = question;
    const notices = [];
    if (policy.isAbsent)
        notices.push(`there is no policy file, so preset:${policy.preset} is in force`);
    if (isObserving)
        notices.push('observing, nothing can be denied: no rule of this policy denies at this stage');
    if (judgement.counts.old > 0)
        notices.push(`${judgement.counts.old} findings were there before this change and do not count`);
    if (question.isOffline)
        notices.push('offline: rules that need the platform were not evaluated; run with --repo and a token, or as an Action');
    return notices;
}

;// CONCATENATED MODULE: ./build/src/report/to-decision.js


/** The record of one run, from its parts. */
function toDecision({ question, stage, mode, plan, facts, judgement, telemetry }) {
    const { isObserving, ...judged } = judgement;
    const binding = bindingOf(question);
    return {
        schema: 'interlock.decision/v1',
        ...judged,
        stage: question.stage,
        whyStage: stage.why,
        mode,
        binding,
        tool: { name: toolName, version: toolVersion },
        policy: { layers: question.policy.layers, isAbsent: question.policy.isAbsent },
        decidedAt: question.now,
        repository: question.repository === undefined ? undefined : `${question.repository.owner}/${question.repository.name}`,
        commit: question.commit,
        base: question.base,
        event: question.event,
        environment: question.environment,
        run: to_decision_runOf(question),
        subjects: [],
        approvals: [],
        facts: plan.facts.flatMap((name) => factOf(name, facts.get(name))),
        reasons: reasonsOf(judgement),
        notices: noticesOf({ question, judgement, binding, isObserving }),
        telemetry,
    };
}
/** What proves that a decision binds is not asked yet: until then none does. */
function bindingOf({ run }) {
    if (run === undefined)
        return { value: false, reason: 'this is a run on a developer’s own machine' };
    return { value: false, reason: 'this version does not prove yet that the change could not write the policy or the program' };
}
function to_decision_runOf({ run }) {
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

;// CONCATENATED MODULE: ./build/src/report/planned-line.js

/** The first line of every run: stage, policy and what will be asked. */
function plannedLine({ stage, policy }, why, { rules, facts, permissions }) {
    const layers = policy.layers.map(({ source, digest }) => `${source} (${digest.slice(0, 19)})`).join(', ');
    const needed = Object.entries(permissions).map(([scope, level]) => `${scope}: ${level}`);
    const token = needed.length === 0 ? '' : `; token: ${needed.join(', ')}`;
    return (0,printable/* printable */.g)(`interlock: stage ${stage} (${why}); policy ${layers}; ${rules.length} rules on ${facts.length} facts: ${facts.join(', ')}${token}`);
}

;// CONCATENATED MODULE: ./build/src/run.js














/** Inputs -> policy -> plan -> facts -> outcomes -> decision. Throws only InterlockError: bad usage, a bad policy, no platform. */
async function run(inputs, catalogue, ports) {
    const started = { at: ports.clock.now(), elapsed: ports.clock.elapsed() };
    const sources = await ports.openSources(inputs);
    const stage = resolveStage(inputs, sources);
    const policy = await policyInForce(inputs, sources, stage, catalogue, ports);
    const question = ask(inputs, sources, stage, policy, started.at);
    const plan = planRules(restrictTo(catalogue.rules, inputs.rules), catalogue.collectors, (meta) => resolveRule(policy, meta, stage.stage));
    ports.progress(plannedLine(question, stage.why, plan));
    const facts = await collectFacts(plan.facts, catalogue.collectors, question, { ...sources, tree: sources.judged });
    const old = await oldOf(plan, question, sources, facts, catalogue, ports);
    const outcomes = evaluateRules(plan.rules, facts, ports.hash, old);
    const mode = modeInForce(inputs, policy);
    const terms = { stage: stage.stage, mode, exceptions: policy.exceptions, now: started.at, isOffline: inputs.isOffline };
    const judgement = decide(plan.rules, outcomes, terms);
    const duration = (ports.clock.elapsed() - started.elapsed) / 1000;
    const telemetry = { api: ports.usage(), started: started.at, duration };
    return toDecision({ question, stage, mode, plan, facts, judgement, telemetry });
}
async function policyInForce(inputs, sources, stage, { rules }, { hash }) {
    const attempts = attemptsToLoosen(inputs, stage);
    return readPolicy({ own: sources.policy, named: sources.named, attempts, catalogue: rules.map(({ meta }) => meta), readRemote: sources.readRemote, hash });
}
/** What the base already had: at `merge`, a change answers for what it brings. */
async function oldOf(plan, question, sources, facts, catalogue, ports) {
    if (question.stage !== 'merge' || sources.base === undefined)
        return nothingIsOld;
    const { tree } = sources.base;
    const baseFacts = await collectFacts(plan.facts, catalogue.collectors, question, { ...sources, tree });
    const first = plan.rules.filter(({ rule }) => !rule.needs.includes('outcomes'));
    return compareWithBase(first, baseFacts, ports.hash, sameFileOf(facts, baseFacts));
}

;// CONCATENATED MODULE: ./build/src/cli/check.js



/** `interlock check`: judges a directory and prints the decision. Returns the exit code. */
async function check(args, ports) {
    const inputs = readCliInputs(parseCommandLine(args, checkOptions));
    const decision = await run(inputs, ports.catalogue, ports);
    const text = await render(decision, inputs.format, ports.catalogue.rules, ports.isColour && inputs.output === undefined);
    if (inputs.output === undefined)
        ports.writeOut(text);
    else
        await ports.writeFile(inputs.output, text);
    return decision.enforced ? decision.exitCode : 0;
}
/** Each format is loaded when it is asked for. */
async function render(decision, format, rules, isColour) {
    switch (format) {
        case 'text': {
            const { toText } = await Promise.resolve(/* import() */).then(__nccwpck_require__.bind(__nccwpck_require__, 4011));
            return toText(decision, { isColour, isVerbose: false });
        }
        case 'json': {
            const { toDecisionJson } = await Promise.resolve(/* import() */).then(__nccwpck_require__.bind(__nccwpck_require__, 5505));
            return toDecisionJson(decision);
        }
        case 'sarif': {
            const { toSarif } = await Promise.resolve(/* import() */).then(__nccwpck_require__.bind(__nccwpck_require__, 4328));
            const catalogue = rules.map(({ meta }) => meta);
            return `${JSON.stringify(toSarif(decision, catalogue), null, 2)}\n`;
        }
        case 'markdown': {
            const { toMarkdown } = await __nccwpck_require__.e(/* import() */ 873).then(__nccwpck_require__.bind(__nccwpck_require__, 2873));
            return toMarkdown(decision);
        }
        case 'github': {
            const { toAnnotations } = await Promise.resolve(/* import() */).then(__nccwpck_require__.bind(__nccwpck_require__, 8304));
            const { formatCommands } = await __nccwpck_require__.e(/* import() */ 472).then(__nccwpck_require__.bind(__nccwpck_require__, 472));
            return formatCommands(toAnnotations(decision));
        }
    }
}

;// CONCATENATED MODULE: ./build/src/cli/help.js

const exitCodes = [
    'Exit codes of check: 0 allow; 1 deny by violations; 2 wrong usage or invalid policy; 3 deny only because something is unknown;',
    '4 internal error or an error of a rule. With --mode report a deny exits with 0 and is said.',
];
/** The text of `interlock --help`, made from the same table as action.yml. */
function helpText(commands) {
    const blocks = commands.map(({ usage, summary, options }) => {
        const lines = [...options.keys()].map(optionLine);
        return [`  ${usage}`, `      ${summary}`, ...lines].join('\n');
    });
    return ['interlock: release rules made executable inside the pipeline', '', ...blocks, '', ...exitCodes, ''].join('\n');
}
function optionLine(name) {
    const spec = inputTable.find(([candidate]) => candidate === name)?.[1];
    const value = spec?.cli?.value;
    const flag = `--${name}${value === undefined ? '' : ` ${value}`}`;
    return `        ${flag.padEnd(42)} ${commandLinePart(spec?.description ?? '')}`;
}
/** Of a description that speaks of both launchers, the command line's half. */
function commandLinePart(description) {
    const [, own] = description.split('Command line: ');
    return (own === undefined ? description : own).replaceAll('`', '');
}

;// CONCATENATED MODULE: ./build/src/policy/explain-policy.js


const width = 22;
/** The policy for people: its layers, then each rule with its level at every stage and what set it, then what was not granted. */
function explainPolicy(policy, catalogue) {
    const layers = policy.layers.map(({ source, digest }, index) => `  ${index + 1}. ${source} (${digest})`);
    const rules = catalogue.flatMap((meta) => [
        meta.id,
        ...core_stage/* stages */._$.map((stage) => stageLine(policy, meta, stage)),
        ...optionLines(policy, meta),
    ]);
    return [
        'Layers, strongest first:',
        ...layers,
        ...(policy.isAbsent ? ['  There is no policy file: the preset applies.'] : []),
        ...section('Open to inputs and lower layers', policy.open),
        '',
        'Rules:',
        ...rules.map((line) => `  ${line}`),
        ...section('Not granted', policy.loosenings.map(({ what, wanted, allowed }) => `${what}: wanted ${wanted}; holds ${allowed}`)),
        '',
    ].join('\n');
}
function section(title, lines) {
    return lines.length === 0 ? [] : ['', `${title}:`, ...lines.map((line) => `  ${line}`)];
}
function stageLine(policy, meta, stage) {
    const name = `  ${stage}`.padEnd(width - 12);
    if (!meta.stages.includes(stage))
        return `${name}  -            not decided at this stage`;
    const settled = settleRule(policy, meta, stage);
    return `${name}  ${explain_policy_levelText(settled).padEnd(11)}  ${originText(policy, settled, meta)}`;
}
function explain_policy_levelText({ enforcement, denyFrom, onUnknown }) {
    const from = enforcement === 'deny' && denyFrom !== undefined ? ` from ${denyFrom}` : '';
    return `${enforcement}${from}${onUnknown === undefined ? '' : ', on-unknown warn'}`;
}
function originText(policy, { layer, pattern }, meta) {
    const source = policy.layers[layer]?.source ?? 'the preset';
    return pattern === undefined || pattern === meta.id ? source : `${source}, by ${pattern}`;
}
/** Only the options that differ from the rule's own. */
function optionLines(policy, meta) {
    const [stage] = meta.stages;
    if (stage === undefined)
        return [];
    return Object.entries(settleRule(policy, meta, stage).options).flatMap(([name, value]) => {
        const text = JSON.stringify(value);
        return text === JSON.stringify(meta.options[name]?.default) ? [] : [`  option ${name}: ${text}`];
    });
}

;// CONCATENATED MODULE: ./build/src/cli/policy.js





const policyOptions = optionsNamed('output');
/** `interlock policy validate|explain|schema`. An invalid policy is POLICY_INVALID, exit code 2. */
async function policy(args, ports) {
    const { options, positionals } = parseCommandLine(args, policyOptions);
    const [action, path = defaultPolicyPath, ...more] = positionals;
    if (more.length > 0)
        throw new errors/* InterlockError */.s('USAGE', `policy takes one file, and got ${positionals.length - 1}`);
    const text = await policy_textOf(action, path, ports);
    const output = options.get('output')?.at(-1);
    if (output === undefined)
        ports.writeOut(text);
    else
        await ports.writeFile(output, text);
    return 0;
}
async function policy_textOf(action, path, ports) {
    const catalogue = ports.catalogue.rules.map(({ meta }) => meta);
    const request = { catalogue, hash: ports.hash };
    switch (action) {
        case 'schema': {
            const { policyJsonSchema } = await Promise.all(/* import() */[__nccwpck_require__.e(311), __nccwpck_require__.e(483)]).then(__nccwpck_require__.bind(__nccwpck_require__, 483));
            return `${JSON.stringify(policyJsonSchema(catalogue), null, 2)}\n`;
        }
        case 'validate': {
            const { layers, rules, exceptions } = await readPolicyFile(path, await ports.readFile(path), request);
            return `${path} is valid: ${layers.length} layers, ${rules.length} rule settings, ${exceptions.length} exceptions\n`;
        }
        case 'explain':
            return explainPolicy(await readPolicyFile(path, await ports.readFile(path), request), catalogue);
        default:
            throw new errors/* InterlockError */.s('USAGE', `policy takes validate, explain or schema${action === undefined ? '' : `, not '${action}'`}`);
    }
}

;// CONCATENATED MODULE: ./build/src/cli/rules.js


const rulesOptions = optionsNamed('format', 'output');
/** `interlock rules`: the catalogue as Markdown or JSON. */
async function rules(args, ports) {
    const { options, positionals } = parseCommandLine(args, rulesOptions);
    if (positionals.length > 0)
        throw new errors/* InterlockError */.s('USAGE', `rules takes no argument, and got '${positionals.join(' ')}'`);
    const format = options.get('format')?.at(-1) ?? 'markdown';
    if (format !== 'json' && format !== 'markdown')
        throw new errors/* InterlockError */.s('USAGE', `rules prints json or markdown, not '${format}'`);
    const { rulesJson, rulesMarkdown } = await __nccwpck_require__.e(/* import() */ 17).then(__nccwpck_require__.bind(__nccwpck_require__, 7017));
    const catalogue = ports.catalogue.rules.map(({ meta }) => meta);
    const text = format === 'json' ? rulesJson(catalogue) : rulesMarkdown(catalogue);
    const output = options.get('output')?.at(-1);
    if (output === undefined)
        ports.writeOut(text);
    else
        await ports.writeFile(output, text);
    return 0;
}

;// CONCATENATED MODULE: ./build/src/cli/run-command.js








const commands = new Map([
    [
        'check',
        { usage: 'interlock check [DIR] [options]', summary: 'Judge the pipeline of a repository.', options: checkOptions, run: check },
    ],
    ['rules', { usage: 'interlock rules [--format json|markdown]', summary: 'List every rule.', options: rulesOptions, run: rules }],
    [
        'policy',
        {
            usage: 'interlock policy validate|explain|schema [FILE]',
            summary: 'Check a policy file, say what it makes of each rule, or print its JSON Schema.',
            options: policyOptions,
            run: policy,
        },
    ],
]);
/** Runs one command and returns its exit code; every refusal is one clear message without a stack. */
async function runCommand(args, ports) {
    const [name, ...rest] = args;
    try {
        if (name === undefined || name === 'help' || rest.includes('--help') || name === '--help' || name === '-h') {
            ports.writeOut(helpText([...commands.values()]));
            return name === undefined ? 2 : 0;
        }
        if (name === '--version') {
            ports.writeOut(`${toolVersion}\n`);
            return 0;
        }
        const command = commands.get(name);
        if (command === undefined)
            throw new errors/* InterlockError */.s('USAGE', `unknown command '${name}'; there are ${[...commands.keys()].join(', ')}`);
        return await command.run(rest, ports);
    }
    catch (error) {
        ports.writeError(errorText(error));
        return error instanceof errors/* InterlockError */.s ? error.exitCode : 4;
    }
}
/** One line a message, its place first; nothing of an unexpected error's stack, which may hold what was read. */
function errorText(error) {
    if (!(error instanceof errors/* InterlockError */.s)) {
        const what = error instanceof Error ? error.message : 'unknown';
        return `interlock: internal error: ${(0,printable/* printable */.g)(what)}\n`;
    }
    const place = error.place === undefined ? '' : `${(0,printable/* printable */.g)(error.place.path)}:${error.place.line}:${error.place.column}: `;
    const lines = error.message.split('\n').map(printable/* printable */.g).join('\n');
    return `interlock: ${place}${lines}\n`;
}

;// CONCATENATED MODULE: ./build/src/workflow/parse-action.js




/**
 * The model of an action.yml, with what the runner would refuse in it; never throws. Keys that the runner does not know are no problem: it
 * ignores them. The action is undefined where a problem hides the whole file.
 */
function parseAction(source) {
    const { reading, root } = openReading(source, { hasExpressions: true });
    const action = root && actionOf(reading, root);
    return { action, problems: problemsOf(reading) };
}
function actionOf(reading, root) {
    if (root.kind !== 'mapping') {
        refuse(reading, root.span, `the file holds a ${root.kind}; an action is a mapping with \`runs\``, 'file');
        return undefined;
    }
    const fields = fieldsOf(root);
    return {
        kind: 'action',
        file: reading.file,
        root,
        name: scalarAt(reading, fields, 'name'),
        inputs: namedAt(reading, fields, 'inputs'),
        outputs: namedAt(reading, fields, 'outputs'),
        runs: runsOf(reading, fields, root),
    };
}
function runsOf(reading, fields, root) {
    const runs = reading_valueOf(fields, 'runs');
    if (runs?.kind !== 'mapping') {
        const place = runs === undefined ? { start: root.span.start, end: root.span.start } : reading_placeOf(runs);
        const found = runs === undefined ? 'no `runs`' : `a ${runs.kind} as \`runs\``;
        return unreadable(reading, place, `the action has ${found}; write a mapping with \`using\``);
    }
    const inner = fieldsOf(runs);
    const using = scalarAt(reading, inner, 'using');
    if (using === undefined)
        return unreadable(reading, reading_placeOf(runs), '`runs` has no `using`; write `composite`, `docker` or `node24`');
    const kind = using.value.toLowerCase();
    if (kind === 'composite')
        return compositeOf(reading, runs, inner);
    if (kind === 'docker')
        return dockerOf(reading, runs, inner);
    if (/^node\d+$/.test(kind)) {
        const main = scalarAt(reading, inner, 'main');
        return { kind: 'node', using, main, pre: scalarAt(reading, inner, 'pre'), post: scalarAt(reading, inner, 'post') };
    }
    return unreadable(reading, reading_placeOf(using), `\`using\` is ${quote(using.value)}; write \`composite\`, \`docker\` or \`node24\``);
}
function compositeOf(reading, runs, fields) {
    const steps = reading_valueOf(fields, 'steps');
    if (steps === undefined)
        return unreadable(reading, reading_placeOf(runs), 'the composite action has no `steps`; write a list of steps');
    return { kind: 'composite', steps: readSteps(reading, steps, ''), span: steps.span };
}
function dockerOf(reading, runs, fields) {
    const image = scalarAt(reading, fields, 'image');
    if (image === undefined)
        return unreadable(reading, reading_placeOf(runs), 'the Docker action has no `image`; write a Dockerfile or `docker://IMAGE`');
    return { kind: 'docker', image, env: namedAt(reading, fields, 'env') };
}
function unreadable(reading, place, message) {
    refuse(reading, place, message, 'around');
    return { kind: 'unreadable' };
}

;// CONCATENATED MODULE: ./build/src/workflow/parse-dependabot.js


/** The updates of a dependabot.yml as generic nodes; never throws. Undefined where a problem hides the whole file. */
function parseDependabot(source) {
    const { reading, root } = openReading(source, { hasExpressions: false });
    const dependabot = root && dependabotOf(reading, root);
    return { dependabot, problems: problemsOf(reading) };
}
function dependabotOf(reading, root) {
    const updates = root.kind === 'mapping' ? reading_valueOf(fieldsOf(root), 'updates') : undefined;
    if (updates?.kind !== 'sequence') {
        refuse(reading, reading_placeOf(updates ?? root), 'the file has no list `updates`; write one entry for each ecosystem', 'file');
        return undefined;
    }
    const entries = updates.items.filter((item) => {
        if (item.kind === 'mapping')
            return true;
        refuse(reading, reading_placeOf(item), `an update is a ${item.kind}; write a mapping with \`package-ecosystem\``, 'around');
        return false;
    });
    return { kind: 'dependabot', file: reading.file, updates: entries };
}

;// CONCATENATED MODULE: ./build/src/workflow/parse-lock.js



/** The records of an actions.lock; never throws, and trusts nothing of it. Undefined where a problem hides the whole file. */
function parseLock(source) {
    const { reading, root } = openReading(source, { hasExpressions: false });
    const lock = root && lockOf(reading, root);
    return { lock, problems: problemsOf(reading) };
}
function lockOf(reading, root) {
    if (root.kind !== 'mapping') {
        refuse(reading, root.span, `the file holds a ${root.kind}; a lock is a mapping with \`version\`, \`workflows\` and \`dependencies\``, 'file');
        return undefined;
    }
    const fields = fieldsOf(root);
    const workflows = entriesAt(reading, fields, 'workflows');
    const dependencies = entriesAt(reading, fields, 'dependencies');
    if (workflows === undefined || dependencies === undefined)
        return undefined;
    return {
        kind: 'lock',
        file: reading.file,
        version: scalarAt(reading, fields, 'version'),
        workflows: workflows.map(({ key, value }) => ({ path: key, refs: isNothing(value) ? [] : scalarsOf(reading, value, key.value) })),
        dependencies: dependencies.flatMap((entry) => dependencyOf(reading, entry)),
    };
}
function isNothing(node) {
    return node.kind === 'scalar' && node.type === 'null';
}
/** The entries of a section; none for an empty one. */
function entriesAt(reading, fields, key) {
    const section = reading_valueOf(fields, key);
    if (section === undefined && fields.has(key))
        return [];
    if (section?.kind === 'mapping')
        return section.entries;
    const place = section === undefined ? { start: 0, end: 0 } : reading_placeOf(section);
    refuse(reading, place, `the lock has ${section === undefined ? 'no' : `a ${section.kind} as`} \`${key}\`; write it anew with \`gh actions-lock\``, 'file');
    return undefined;
}
function dependencyOf(reading, { key, value }) {
    if (value.kind !== 'mapping') {
        refuse(reading, reading_placeOf(value), `the record of ${quote(key.value)} is a ${value.kind}; write the lock anew with \`gh actions-lock\``, 'around');
        return [];
    }
    const fields = fieldsOf(value);
    const commit = scalarAt(reading, fields, 'commit');
    const ownerId = scalarAt(reading, fields, 'owner_id');
    return [{ ref: key, commit, ownerId, repositoryId: scalarAt(reading, fields, 'repo_id'), uses: scalarsAt(reading, fields, 'uses') }];
}

;// CONCATENATED MODULE: ./build/src/facts/define-fact.js
/** One observation of the world: which facts and permissions it needs, and how it is made. It depends on the question, never on a rule. */
function defineFact(definition) {
    const { collect, ...rest } = definition;
    // The one place where the map's types are forgotten: collect.ts hands over exactly the declared facts.
    return { ...rest, collect: collect };
}

;// CONCATENATED MODULE: ./build/src/facts/pipeline.js









/** Composite actions call others up to this depth on the platform. */
const nestedActionsLimit = 10;
/** Every workflow, action, dependabot and lock file of the judged tree, read once and parsed once. */
const pipeline = defineFact({
    key: 'pipeline',
    needs: [],
    permissions: { contents: 'read' },
    tier: 1,
    collect: async (question, _facts, { tree, roots, rootGaps }) => {
        const reading = startReading(rootGaps);
        const listings = await tree.list(roots.map((root) => join(root, '.github/workflows')));
        const paths = roots.flatMap((root, index) => pathsOf(root, listings[index], reading));
        for (let start = 0; start < paths.length; start += batchSize)
            await readBatch(tree, paths.slice(start, start + batchSize), reading);
        await readLocalActions(tree, reading);
        if (question.run !== undefined && reading.workflows.length === 0 && reading.gaps.length === 0) {
            const reason = 'no workflow file was read, although a workflow runs';
            return unknown({ cause: 'empty', reason, remedy: 'grant `contents: read` and judge the commit that runs' });
        }
        return known(toPipeline(reading), tree.source);
    },
});
/** Files that are read before any of them is parsed: bounds memory, and lets a progress line appear in between. */
const batchSize = 64;
async function readBatch(tree, paths, reading) {
    const answers = await tree.read(paths.map(({ path }) => path));
    for (const [index, answer] of answers.entries())
        pipeline_take(answer, paths[index]?.root ?? '', reading);
}
function startReading(gaps) {
    return { workflows: [], actions: [], dependabot: [], locks: [], problems: [], gaps: [...gaps], texts: new Map() };
}
const besideWorkflows = ['action.yml', 'action.yaml', '.github/dependabot.yml', '.github/dependabot.yaml'];
function pathsOf(root, listing, reading) {
    const fixed = besideWorkflows.map((name) => ({ root, path: join(root, name) }));
    if (listing === undefined || listing.state === 'absent')
        return fixed;
    if (listing.state === 'unreadable') {
        reading.gaps.push(gap({ item: listing.path, cause: listing.cause, why: listing.why, ...remedyOf(listing) }));
        return fixed;
    }
    const names = listing.entries.filter(({ name, kind }) => kind !== 'directory' && isPipelineName(name)).map(({ name }) => name);
    return [...fixed, ...names.toSorted(core_location/* compareText */.n6).map((name) => ({ root, path: join(root, `.github/workflows/${name}`) }))];
}
function isPipelineName(name) {
    return /\.ya?ml$/.test(name) || name === 'actions.lock';
}
function remedyOf({ remedy }) {
    return remedy === undefined ? {} : { remedy };
}
function pipeline_take(answer, root, reading) {
    if (answer.state === 'absent')
        return;
    if (answer.state === 'unreadable') {
        reading.gaps.push(gap({ item: answer.path, cause: answer.cause, why: answer.why, ...remedyOf(answer) }));
        reading.problems.push(unreadableProblem(answer));
        return;
    }
    reading.texts.set(answer.path, answer.text);
    const source = { path: answer.path, root, text: answer.text };
    parseInto(source, reading);
}
function unreadableProblem({ path, why }) {
    return { code: 'unreadable', path, item: path, message: why, blinds: true, span: { start: 0, end: 0 } };
}
function parseInto(source, reading) {
    const name = source.path.slice(source.path.lastIndexOf('/') + 1);
    if (name === 'actions.lock')
        keep(parseLock(source).lock, reading.locks, parseLock(source).problems, reading);
    else if (/^dependabot\.ya?ml$/.test(name) && source.path.endsWith(`.github/${name}`)) {
        const { dependabot, problems } = parseDependabot(source);
        keep(dependabot, reading.dependabot, problems, reading);
    }
    else if (/(^|\/)\.github\/workflows\/[^/]+$/.test(source.path)) {
        const { workflow, problems } = parseWorkflow(source);
        keep(workflow, reading.workflows, problems, reading);
    }
    else {
        const { action, problems } = parseAction(source);
        keep(action, reading.actions, problems, reading);
    }
}
function keep(item, items, problems, reading) {
    if (item !== undefined)
        items.push(item);
    for (const problem of problems) {
        reading.problems.push(problem);
        if (problem.blinds)
            reading.gaps.push(gapOf(problem));
    }
}
/** What a problem hides from the rules. */
function gapOf({ item, message, file, span, code }) {
    const location = file === undefined ? {} : { location: locate(file, span) };
    return gap({
        item,
        cause: code === 'yaml-limit' ? 'limit' : 'invalid',
        why: message,
        remedy: 'put the file right, so that it can be judged',
        ...location,
    });
}
/** Follows `./` and `$/` to composite actions, round by round, until nothing new is named. */
async function readLocalActions(tree, reading) {
    const seen = new Set(reading.actions.map(({ file }) => directoryOf(file.path)));
    let owners = [...reading.workflows, ...reading.actions];
    for (let depth = 0; depth < nestedActionsLimit && owners.length > 0; depth += 1) {
        const wanted = owners.flatMap(localActionDirectories).filter(({ path }) => !seen.has(path));
        const fresh = [...new Map(wanted.map((one) => [one.path, one])).values()];
        for (const { path } of fresh)
            seen.add(path);
        const before = reading.actions.length;
        const files = fresh.flatMap(({ root, path }) => ['action.yml', 'action.yaml'].map((name) => ({ root, path: join(path, name) })));
        if (files.length === 0)
            return;
        const answers = await tree.read(files.map(({ path }) => path));
        for (const [index, answer] of answers.entries())
            pipeline_take(answer, files[index]?.root ?? '', reading);
        owners = reading.actions.slice(before);
    }
}
/** Directories within the repository that steps name; what leads out of it is refused by the platform as well. */
function localActionDirectories(owner) {
    const steps = owner.kind === 'workflow' ? [...stepsOf(owner)].map(({ step }) => step) : stepsOfAction(owner);
    const { root } = owner.file;
    return steps.flatMap((step) => {
        if (step.kind !== 'uses')
            return [];
        const { target } = step.uses;
        if (target.kind !== 'local' && target.kind !== 'self')
            return [];
        const path = normalize(target.path);
        return path === undefined ? [] : [{ root, path: join(root, path) }];
    });
}
/** The path without `.` and empty segments; undefined where `..` leads anywhere or an expression decides. */
function normalize(path) {
    if (path.includes('${{'))
        return undefined;
    const segments = path.split('/').filter((segment) => segment !== '' && segment !== '.');
    return segments.includes('..') ? undefined : segments.join('/');
}
function join(root, path) {
    return [root, path].filter((part) => part !== '').join('/');
}
function directoryOf(path) {
    return path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '';
}
function toPipeline({ workflows, actions, dependabot, locks, problems, gaps, texts }) {
    const [workflowGaps, others] = partition(gaps, ({ item }) => item.includes('.github/workflows'));
    const [lockGaps, blindWorkflows] = partition(workflowGaps, ({ item }) => item.includes('actions.lock'));
    const [dependabotGaps, actionGaps] = partition(others, ({ item }) => /dependabot\.ya?ml/.test(item));
    return {
        workflows: { items: workflows, gaps: blindWorkflows },
        actions: { items: actions, gaps: actionGaps },
        dependabot: { items: dependabot, gaps: dependabotGaps },
        locks: { items: locks, gaps: lockGaps },
        problems,
        texts,
    };
}
function partition(items, matches) {
    return [items.filter(matches), items.filter((item) => !matches(item))];
}

;// CONCATENATED MODULE: ./build/src/facts/policy.js


/** The policy in force, for the rules about the gate itself. */
const policy_policy = defineFact({
    key: 'policy',
    needs: [],
    permissions: {},
    tier: 'file',
    collect: async (question) => known(question.policy, question.policy.layers.map(({ source }) => source).join(', ')),
});

;// CONCATENATED MODULE: ./build/src/facts/scene.js



/** Where the program stands: taken from the question, so that rules can judge by it. */
const scene = defineFact({
    key: 'scene',
    needs: [],
    permissions: {},
    tier: 'file',
    collect: async (question) => known({
        stage: question.stage,
        gate: question.gate,
        repository: question.repository === undefined ? undefined : `${question.repository.owner}/${question.repository.name}`,
        running: runningIn(question),
        now: question.now,
    }, 'the run'),
});
function runningIn({ run, repository }) {
    if (run === undefined || repository === undefined)
        return undefined;
    const path = workflowPathOf(run.jobWorkflowRef, repository);
    return path === undefined ? undefined : { path, job: run.job };
}

;// CONCATENATED MODULE: ./build/src/facts/reachable.js

/**
 * Paths of the files that a run of the workflow at `start` executes from its own repository: itself, the local workflows that it
 * calls and the local actions that they use, transitively.
 */
function reachableFrom(pipeline, start) {
    const reached = new Set([start]);
    const queue = [start];
    for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
        for (const next of callsOf(pipeline, path)) {
            if (reached.has(next))
                continue;
            reached.add(next);
            queue.push(next);
        }
    }
    return reached;
}
function callsOf(pipeline, path) {
    const workflow = pipeline.workflows.items.find(({ file }) => file.path === path);
    if (workflow !== undefined)
        return [
            ...workflowTargets(workflow),
            ...actionTargets([...stepsOf(workflow)].map(({ step }) => step), pipeline),
        ];
    const action = pipeline.actions.items.find(({ file }) => file.path === path);
    return action === undefined ? [] : actionTargets(stepsOfAction(action), pipeline);
}
function workflowTargets(workflow) {
    return workflow.jobs.flatMap((job) => (job.kind === 'call' ? localPath(job.uses.target) : []));
}
function actionTargets(steps, { actions }) {
    const directories = steps.flatMap((step) => (step.kind === 'uses' ? localPath(step.uses.target) : []));
    return directories.flatMap((directory) => actions.items.filter((action) => isIn(action, directory)).map(({ file }) => file.path));
}
function localPath(target) {
    if (target.kind !== 'local' && target.kind !== 'self')
        return [];
    return [
        target.path
            .split('/')
            .filter((segment) => segment !== '' && segment !== '.')
            .join('/'),
    ];
}
function isIn({ file }, directory) {
    const names = ['action.yml', 'action.yaml'];
    return names.some((name) => file.path === (directory === '' ? name : `${directory}/${name}`));
}
/** Gaps of reachable files; a gap without a file of its own concerns everything. */
function isGapReachable({ item, location }, reached) {
    const path = location?.path ?? item;
    return reached.has(path) || !/\.ya?ml$/.test(path);
}

;// CONCATENATED MODULE: ./build/src/facts/scoped.js




function scoped_scopeOf(question, pipeline) {
    const { run, repository, stage } = question;
    if (stage !== 'deploy' || run === undefined || repository === undefined)
        return { reached: undefined, gaps: [] };
    const path = workflowPathOf(run.workflowRef, repository);
    if (path === undefined)
        return { reached: undefined, gaps: [] };
    if (pipeline.texts.has(path) || pipeline.workflows.gaps.length > 0)
        return { reached: reachableFrom(pipeline, path), gaps: [] };
    const why = 'the running workflow is not among the files of the judged commit';
    return {
        reached: new Set(),
        gaps: [gap({ item: path, cause: 'empty', why, remedy: 'run the workflow at the commit that is deployed' })],
    };
}
function narrow(all, { reached, gaps }) {
    if (reached === undefined)
        return all;
    return {
        items: all.items.filter(({ file }) => reached.has(file.path)),
        gaps: [...gaps, ...all.gaps.filter((one) => isGapReachable(one, reached))],
    };
}
function scoped(fact, question, pick) {
    if (fact.state === 'unknown')
        return fact;
    return known(pick(fact.value, scoped_scopeOf(question, fact.value)), fact.source);
}
const fromPipeline = { needs: ['pipeline'], permissions: {}, tier: 'file' };
const workflows = defineFact({
    key: 'workflows',
    ...fromPipeline,
    collect: async (question, facts) => scoped(facts.pipeline, question, (all, scope) => narrow(all.workflows, scope)),
});
const actions = defineFact({
    key: 'actions',
    ...fromPipeline,
    collect: async (question, facts) => scoped(facts.pipeline, question, (all, scope) => narrow(all.actions, { ...scope, gaps: [] })),
});
const dependabot = defineFact({
    key: 'dependabot',
    ...fromPipeline,
    collect: async (question, facts) => scoped(facts.pipeline, question, (all) => all.dependabot),
});
const locks = defineFact({
    key: 'locks',
    ...fromPipeline,
    collect: async (question, facts) => scoped(facts.pipeline, question, (all) => all.locks),
});
const problems = defineFact({
    key: 'problems',
    ...fromPipeline,
    collect: async (question, facts) => scoped(facts.pipeline, question, ({ problems: all }, { reached }) => all.filter(({ path }) => reached === undefined || reached.has(path))),
});

;// CONCATENATED MODULE: ./build/src/facts/registry.js




/** Every collector. Their order means nothing: the plan orders them by what they need. */
const collectors = [pipeline, workflows, actions, dependabot, locks, problems, scene, policy_policy];

;// CONCATENATED MODULE: ./build/src/rules/define-rule.js
/**
 * A pure judgement over facts. Reading a fact that is not declared, naming a message that does not exist
 * or leaving out one of its values does not compile.
 */
function defineRule(definition) {
    const { meta, needs, wants, evaluate } = definition;
    // The one place where types are forgotten: the engine gives exactly the declared facts and the parsed options.
    return { meta, needs, wants: wants ?? [], evaluate: evaluate };
}

;// CONCATENATED MODULE: ./build/src/rules/policy/exception-expired.js


/** More findings than these are counted, not listed. */
const maxRelated = 20;
/* harmony default export */ const exception_expired = (defineRule({
    meta: {
        id: 'policy/exception-expired',
        title: 'No finding waits behind an exception that has run out',
        severity: 'medium',
        lifecycle: 'stable',
        since: '0.1.0',
        stages: ['posture', 'merge', 'deploy'],
        presets: { recommended: 'warn', strict: 'warn' },
        unknown: { posture: 'warn', merge: 'warn', deploy: 'warn' },
        controls: [
            { framework: 'NIST-CSF', id: 'ID.RA-07' },
            { framework: 'NIST-CSF', id: 'GV.PO-02' },
            { framework: 'NIST-800-207', id: 'T7' },
            { framework: 'OWASP-CICD', id: 'CICD-SEC-1' },
        ],
        rationale: 'An exception ends on its date so that somebody decides again. The finding that it covered counts from then on; this rule says why a check that was green yesterday is not today, and whom to ask.',
        remediation: 'Put right what the exception `{id}` covered and remove it, or have it approved again with a new `expires` and the reason why it is still needed.',
        messages: {
            expired: "Exception '{id}' ended on {expires}, and {count} of {rule} would have been covered by it. Put that right, or have the exception approved again",
        },
        examples: [
            {
                title: 'An exception ended while what it covered is still there',
                files: {},
                facts: {
                    policy: {
                        exceptions: [
                            {
                                id: 'legacy-pin',
                                rule: 'workflow/unpinned-action',
                                where: { path: '.github/workflows/legacy.yml', uses: 'acme/tool@v1' },
                                reason: 'the new version is being tested',
                                approvedBy: '@alice',
                                expires: '2026-01-31',
                                isFromOrganisation: false,
                                place: { path: '.github/interlock.yml', line: 9, column: 5 },
                            },
                        ],
                    },
                    outcomes: [
                        {
                            meta: { id: 'workflow/unpinned-action' },
                            kind: 'violation',
                            reason: '',
                            findings: [
                                {
                                    location: { path: '.github/workflows/legacy.yml', start: { line: 7, column: 15 }, end: { line: 7, column: 27 } },
                                    subject: { uses: 'acme/tool@v1' },
                                    message: 'acme/tool@v1 is named by a tag',
                                },
                            ],
                            gaps: [],
                        },
                    ],
                },
                expect: [{ message: 'expired', path: '.github/interlock.yml', line: 9 }],
            },
            {
                title: 'An exception ended, and nothing needs it any more',
                files: {},
                facts: {
                    policy: {
                        exceptions: [
                            {
                                id: 'legacy-pin',
                                rule: 'workflow/unpinned-action',
                                where: { path: '.github/workflows/legacy.yml', uses: 'acme/tool@v1' },
                                reason: 'the new version is being tested',
                                approvedBy: '@alice',
                                expires: '2026-01-31',
                                isFromOrganisation: false,
                                place: undefined,
                            },
                        ],
                    },
                    outcomes: [],
                },
                expect: [],
            },
        ],
        options: {},
        key: ['id'],
        locked: true,
    },
    needs: ['outcomes', 'policy', 'scene'],
    evaluate({ outcomes, policy, scene }) {
        return expiredOf(outcomes, policy.exceptions, scene.now).map(({ exception, first, others }) => {
            const findings = [first, ...others];
            return {
                kind: 'violation',
                message: 'expired',
                data: {
                    id: exception.id,
                    expires: exception.expires,
                    rule: exception.rule,
                    count: findings.length === 1 ? '1 finding' : `${findings.length} findings`,
                },
                location: locationOf(exception),
                related: findings.slice(0, maxRelated).map(({ location, message }) => ({ location, message })),
            };
        });
    },
}));
function expiredOf(outcomes, exceptions, now) {
    const byException = new Map();
    for (const { meta, findings } of outcomes) {
        for (const found of findings) {
            const cover = coverOf(exceptions, meta.id, found, now);
            if (cover?.state !== 'expired')
                continue;
            const known = byException.get(cover.exception);
            if (known === undefined)
                byException.set(cover.exception, { first: found, others: [] });
            else
                known.others.push(found);
        }
    }
    return [...byException].map(([exception, found]) => ({ exception, ...found }));
}
function locationOf({ id, place }) {
    if (place === undefined)
        return { object: 'exception', name: id };
    const at = { line: place.line, column: place.column };
    return { path: place.path, start: at, end: at };
}

;// CONCATENATED MODULE: ./build/src/rules/policy/loosened.js

/* harmony default export */ const loosened = (defineRule({
    meta: {
        id: 'policy/loosened',
        title: 'Inputs and lower layers of the policy only tighten what stands above them',
        severity: 'high',
        lifecycle: 'stable',
        since: '0.1.0',
        stages: ['posture', 'merge', 'deploy'],
        presets: { recommended: 'deny', strict: 'deny' },
        unknown: { posture: 'deny', merge: 'deny', deploy: 'deny' },
        controls: [
            { framework: 'NIST-CSF', id: 'PR.PS-01' },
            { framework: 'NIST-CSF', id: 'ID.RA-07' },
            { framework: 'NIST-CSF', id: 'GV.PO-02' },
            { framework: 'NIST-800-207', id: 'T4' },
            { framework: 'OWASP-CICD', id: 'CICD-SEC-1' },
        ],
        rationale: 'Whoever may edit a workflow may also edit the inputs of its gate: `mode: report`, a milder stage, another policy. If that counted, the gate would hold only those who do not mean to get past it. What is loosened here had no effect; it denies, because somebody tried.',
        remediation: 'Take {what} back to {allowed}, or have the owners of the layer above name it under `open`.',
        messages: {
            loosened: '{what} asks for {wanted}, but the layer above allows {allowed}. Take it back, or open it there',
        },
        examples: [
            {
                title: 'The input `mode` asks to report only',
                files: {},
                facts: {
                    policy: { loosenings: [{ what: 'input mode', wanted: 'report', allowed: 'enforce', place: undefined }] },
                },
                expect: [{ message: 'loosened' }],
            },
            {
                title: 'The repository turns off what its organisation demands',
                files: {},
                facts: {
                    policy: {
                        loosenings: [
                            {
                                what: 'rules.secret/inherit',
                                wanted: 'off',
                                allowed: 'deny',
                                place: { path: '.github/interlock.yml', line: 4, column: 3 },
                            },
                        ],
                    },
                },
                expect: [{ message: 'loosened', path: '.github/interlock.yml', line: 4 }],
            },
            { title: 'Nothing is loosened', files: {}, facts: { policy: { loosenings: [] } }, expect: [] },
        ],
        options: {},
        key: ['what'],
        locked: true,
    },
    needs: ['policy'],
    evaluate({ policy }) {
        return policy.loosenings.map((loosening) => ({
            kind: 'violation',
            message: 'loosened',
            data: { what: loosening.what, wanted: loosening.wanted, allowed: loosening.allowed },
            location: loosened_locationOf(loosening),
        }));
    },
}));
/** The place in the policy's file; for an input its name. */
function loosened_locationOf({ what, place }) {
    if (place !== undefined)
        return inFile(place);
    const isInput = what.startsWith('input ');
    return { object: isInput ? 'input' : 'policy', name: isInput ? what.slice('input '.length) : what };
}
function inFile({ path, line, column }) {
    return { path, start: { line, column }, end: { line, column } };
}

;// CONCATENATED MODULE: ./build/src/rules/policy/no-rules.js

/* harmony default export */ const no_rules = (defineRule({
    meta: {
        id: 'policy/no-rules',
        title: 'At least one rule is decided in every run',
        severity: 'high',
        lifecycle: 'stable',
        since: '0.1.0',
        stages: ['posture', 'merge', 'deploy'],
        presets: { recommended: 'deny', strict: 'deny' },
        unknown: { posture: 'deny', merge: 'deny', deploy: 'deny' },
        controls: [
            { framework: 'NIST-CSF', id: 'GV.PO-02' },
            { framework: 'NIST-CSF', id: 'ID.RA-07' },
            { framework: 'NIST-800-207', id: 'T7' },
            { framework: 'OWASP-CICD', id: 'CICD-SEC-10' },
        ],
        rationale: 'A gate that judged nothing and is green says that all is well, and is the quietest way to switch a gate off: all rules off, none that applies, or a token that can see nothing. The rules about the gate itself do not count, because they pass on an empty policy.',
        remediation: 'Turn rules on in the policy (`extends: [preset:recommended]`), grant the permissions that the unknown rules name, or remove the gate where nothing is to be judged.',
        messages: {
            none: 'No rule was decided at stage {stage}: of {total} rules {unknown} are unknown, and {inapplicable} have nothing to judge here. Turn rules on in {policy}, or grant what the unknown ones need',
        },
        examples: [
            {
                title: 'All rules are off',
                files: {
                    '.github/workflows/ci.yml': 'on: push\npermissions: {}\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n      - run: make\n',
                },
                facts: { outcomes: [] },
                expect: [{ message: 'none' }],
            },
            {
                title: 'One rule passed',
                files: {
                    '.github/workflows/ci.yml': 'on: push\npermissions: {}\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n      - run: make\n',
                },
                facts: { outcomes: [{ meta: { id: 'workflow/unpinned-action' }, kind: 'pass', reason: '', findings: [], gaps: [] }] },
                expect: [],
            },
        ],
        options: {},
        key: ['stage'],
        locked: true,
    },
    needs: ['outcomes', 'policy', 'scene'],
    evaluate({ outcomes, policy, scene }) {
        const judged = outcomes.filter(({ meta }) => !meta.id.startsWith('policy/'));
        if (judged.some(({ kind }) => kind === 'pass' || kind === 'violation'))
            return [];
        const count = (kind) => String(judged.filter((outcome) => outcome.kind === kind).length);
        const source = policy.layers[0]?.source ?? 'the policy';
        return [
            {
                kind: 'violation',
                message: 'none',
                data: {
                    stage: scene.stage,
                    total: String(judged.length),
                    unknown: count('unknown'),
                    inapplicable: count('not-applicable'),
                    policy: source,
                },
                location: { object: 'policy', name: source },
            },
        ];
    },
}));

;// CONCATENATED MODULE: ./build/src/data/static-credentials.js
/** Credentials for which a federated form exists. */
const static_credentials_staticCredentials = {
    aws: {
        name: 'an AWS access key',
        federated: 'give aws-actions/configure-aws-credentials `role-to-assume` and `aws-region`, without any key, in a job with `permissions: {id-token: write}`',
    },
    ecr: {
        name: 'an AWS access key for a container registry',
        federated: 'assume a role with aws-actions/configure-aws-credentials (`role-to-assume`, `permissions: {id-token: write}`), then log in with aws-actions/amazon-ecr-login',
    },
    google: {
        name: 'a Google service account key',
        federated: 'give google-github-actions/auth `workload_identity_provider` (and `service_account`), without `credentials_json`, in a job with `permissions: {id-token: write}`',
    },
    gar: {
        name: 'a Google service account key for a container registry',
        federated: 'use google-github-actions/auth with `workload_identity_provider` and `token_format: access_token`, and log in as `oauth2accesstoken` with its output `access_token`',
    },
    azure: {
        name: 'an Azure client secret',
        federated: 'give azure/login `client-id`, `tenant-id` and `subscription-id`, without `creds`, in a job with `permissions: {id-token: write}`, and add a federated credential to the application',
    },
    azureStorage: {
        name: 'an Azure storage key',
        federated: 'log in with azure/login (`client-id`, `tenant-id`, `subscription-id`) and use that identity (`use_azuread_auth`, `--auth-mode login`)',
    },
    azureOidcProvider: {
        name: 'an Azure client secret',
        federated: 'set `ARM_USE_OIDC: true` with `ARM_CLIENT_ID` and `ARM_TENANT_ID`, in a job with `permissions: {id-token: write}`',
    },
    azurePublish: {
        name: 'an Azure publish profile',
        federated: 'log in with azure/login (`client-id`, `tenant-id`, `subscription-id`) first and leave `publish-profile` out',
    },
    acr: {
        name: 'a password of an Azure container registry',
        federated: 'log in with azure/login (`client-id`, `tenant-id`, `subscription-id`), then run `az acr login --name REGISTRY`',
    },
    ghcr: {
        name: 'a personal access token for a container registry',
        federated: 'log in with `${{ github.token }}` in a job with `permissions: {packages: write}`; it ends with the job',
    },
    vault: {
        name: 'a static Vault credential',
        federated: 'give hashicorp/vault-action `method: jwt` and `role`, in a job with `permissions: {id-token: write}`',
    },
    infisical: {
        name: 'an Infisical client secret',
        federated: 'give Infisical/secrets-action `method: oidc` and `identity-id`, in a job with `permissions: {id-token: write}`',
    },
    doppler: {
        name: 'a Doppler token',
        federated: 'give DopplerHQ/secrets-fetch-action `auth-method: oidc` and `doppler-identity-id`, in a job with `permissions: {id-token: write}`',
    },
    akeyless: {
        name: 'an Akeyless access key',
        federated: 'give akeyless-community/akeyless-github-action `access-type: jwt` and `access-id`, in a job with `permissions: {id-token: write}`',
    },
    conjur: {
        name: 'a Conjur API key',
        federated: 'give cyberark/conjur-action `authn_id`, without `api_key`, in a job with `permissions: {id-token: write}`',
    },
    jfrog: {
        name: 'a JFrog access token or password',
        federated: 'give jfrog/setup-jfrog-cli `oidc-provider-name`, in a job with `permissions: {id-token: write}`',
    },
    pulumi: {
        name: 'a Pulumi access token',
        federated: 'use pulumi/auth-actions with `organization` and `requested-token-type`, in a job with `permissions: {id-token: write}`',
    },
    alibaba: {
        name: 'an Alibaba Cloud access key',
        federated: 'give aliyun/configure-aliyun-credentials-action `role-to-assume` and `oidc-provider-arn`, in a job with `permissions: {id-token: write}`',
    },
    tailscale: {
        name: 'a Tailscale key',
        federated: 'give tailscale/github-action `oauth-client-id` and `audience`, without a secret, in a job with `permissions: {id-token: write}`',
    },
    cosign: {
        name: 'a signing key',
        federated: 'sign without a key (`cosign sign --yes IMAGE@DIGEST`, in a job with `permissions: {id-token: write}`), or by a key service (`--key awskms://...`)',
    },
};
/** Managers that only a static credential opens (1Password, Bitwarden, Keeper, Delinea) are left out: there is nothing better to write. */
const staticCredentialTables = {
    asOf: '2026-09-01',
    inputs: [
        { actions: ['aws-actions/configure-aws-credentials'], credential: 'aws', inputs: ['aws-secret-access-key'] },
        { actions: ['google-github-actions/auth'], credential: 'google', inputs: ['credentials_json'] },
        {
            actions: [
                'google-github-actions/setup-gcloud',
                'google-github-actions/get-secretmanager-secrets',
                'google-github-actions/deploy-cloudrun',
                'google-github-actions/deploy-appengine',
                'google-github-actions/deploy-cloud-functions',
                'google-github-actions/upload-cloud-storage',
                'google-github-actions/get-gke-credentials',
            ],
            credential: 'google',
            inputs: ['service_account_key', 'credentials', 'credentials_json'],
        },
        {
            actions: ['azure/login'],
            credential: 'azure',
            inputs: ['creds'],
            unless: [
                { input: 'client-id', is: [] },
                { input: 'tenant-id', is: [] },
                { input: 'subscription-id', is: [] },
                { input: 'auth-type', is: ['identity'] },
            ],
        },
        { actions: ['azure/webapps-deploy', 'azure/functions-action'], credential: 'azurePublish', inputs: ['publish-profile'] },
        {
            actions: ['azure/container-apps-deploy-action'],
            credential: 'azure',
            inputs: ['azurecredentials'],
        },
        {
            actions: ['hashicorp/vault-action'],
            credential: 'vault',
            inputs: ['token', 'secretid', 'githubtoken', 'password', 'clientkey'],
            unless: [{ input: 'method', is: ['jwt', 'kubernetes', 'aws', 'azure', 'gcp', 'oidc'] }],
        },
        { actions: ['hashicorp/vault-action'], credential: 'vault', inputs: ['jwtprivatekey'] },
        {
            actions: ['infisical/secrets-action'],
            credential: 'infisical',
            inputs: ['client-secret'],
            unless: [{ input: 'method', is: ['oidc', 'aws-iam'] }],
        },
        {
            actions: ['dopplerhq/secrets-fetch-action'],
            credential: 'doppler',
            inputs: ['doppler-token'],
            unless: [{ input: 'auth-method', is: ['oidc'] }],
        },
        { actions: ['akeyless-community/akeyless-github-action'], credential: 'akeyless', inputs: ['access-key', 'token'] },
        { actions: ['cyberark/conjur-action'], credential: 'conjur', inputs: ['api_key'] },
        { actions: ['aliyun/configure-aliyun-credentials-action'], credential: 'alibaba', inputs: ['access-key-secret'] },
        { actions: ['tailscale/github-action'], credential: 'tailscale', inputs: ['authkey', 'oauth-secret'] },
    ],
    anyActionInputs: [
        {
            actions: [],
            credential: 'aws',
            inputs: ['aws-secret-access-key', 'aws_secret_access_key', 'aws-secret-key', 'aws_secret_key', 'awssecretaccesskey'],
        },
    ],
    variables: [
        { credential: 'aws', names: ['AWS_SECRET_ACCESS_KEY', 'AWS_SECRET_KEY'] },
        {
            credential: 'google',
            names: [
                'GOOGLE_CREDENTIALS',
                'GOOGLE_APPLICATION_CREDENTIALS',
                'GOOGLE_APPLICATION_CREDENTIALS_JSON',
                'GOOGLE_CLOUD_KEYFILE_JSON',
                'GOOGLE_SERVICE_ACCOUNT_KEY',
                'GCLOUD_SERVICE_KEY',
                'GCLOUD_KEYFILE_JSON',
                'GCP_SA_KEY',
                'GCP_CREDENTIALS',
                'GCP_SERVICE_ACCOUNT_KEY',
            ],
        },
        { credential: 'azure', names: ['AZURE_CLIENT_SECRET', 'AZURE_CREDENTIALS', 'AZURE_CLIENT_CERTIFICATE_PASSWORD'] },
        { credential: 'azureOidcProvider', names: ['ARM_CLIENT_SECRET', 'ARM_CLIENT_CERTIFICATE', 'ARM_CLIENT_CERTIFICATE_PASSWORD'] },
        {
            credential: 'azureStorage',
            names: ['ARM_ACCESS_KEY', 'ARM_SAS_TOKEN', 'AZURE_STORAGE_KEY', 'AZURE_STORAGE_ACCOUNT_KEY', 'AZURE_STORAGE_CONNECTION_STRING'],
        },
        { credential: 'vault', names: ['VAULT_TOKEN', 'VAULT_SECRET_ID'] },
        { credential: 'infisical', names: ['INFISICAL_CLIENT_SECRET', 'INFISICAL_UNIVERSAL_AUTH_CLIENT_SECRET', 'INFISICAL_TOKEN'] },
        { credential: 'doppler', names: ['DOPPLER_TOKEN'] },
        { credential: 'akeyless', names: ['AKEYLESS_ACCESS_KEY'] },
        { credential: 'conjur', names: ['CONJUR_AUTHN_API_KEY'] },
        { credential: 'jfrog', names: ['JF_ACCESS_TOKEN', 'JF_PASSWORD', 'JFROG_CLI_ACCESS_TOKEN'] },
        { credential: 'pulumi', names: ['PULUMI_ACCESS_TOKEN'] },
        { credential: 'alibaba', names: ['ALICLOUD_SECRET_KEY', 'ALIBABA_CLOUD_ACCESS_KEY_SECRET', 'ALIYUN_ACCESS_KEY_SECRET'] },
        { credential: 'cosign', names: ['COSIGN_PRIVATE_KEY'] },
    ],
    registryLogins: [
        { action: 'docker/login-action', registry: 'registry', user: 'username', password: 'password' },
        { action: 'redhat-actions/podman-login', registry: 'registry', user: 'username', password: 'password' },
        { action: 'redhat-actions/push-to-registry', registry: 'registry', user: 'username', password: 'password' },
        { action: 'azure/docker-login', registry: 'login-server', user: 'username', password: 'password' },
    ],
};
/** Container registries that know a federated login, by their host. */
const registryCredentials = [
    { host: /(?:^|\.)dkr[.-]ecr(?:-fips)?\.[^/]{0,100}(?:amazonaws\.com(?:\.cn)?|on\.aws)$|^public\.ecr\.aws$/i, credential: 'ecr' },
    { host: /(?:^|\.)azurecr\.(?:io|cn|us)$/i, credential: 'acr' },
    { host: /-docker\.pkg\.dev$|(?:^|\.)gcr\.io$/i, credential: 'gar' },
    { host: /(?:^|\.)jfrog\.io$/i, credential: 'jfrog' },
    { host: /^(?:ghcr\.io|docker\.pkg\.github\.com)$/i, credential: 'ghcr' },
];

;// CONCATENATED MODULE: ./build/src/workflow/step-site.js

/** Every step of every job of a workflow. */
function stepSites(workflow) {
    return workflow.jobs.flatMap((job) => jobSites(workflow, job));
}
/** The steps of one job; none for a call. */
function jobSites(workflow, job) {
    return job.kind === 'steps' ? sites(workflow.file, job, job.steps, [job.env, workflow.env]) : [];
}
/** Every step of a composite action; none for the others. */
function actionSites(action) {
    return action.runs.kind === 'composite' ? sites(action.file, undefined, action.runs.steps, []) : [];
}
function sites(file, job, steps, outer) {
    const all = [...flatten(steps)];
    return all.map((step, index) => ({ file, job, step, earlier: all.slice(0, index), env: [step.env, ...outer] }));
}

;// CONCATENATED MODULE: ./build/src/workflow/context-path.js
/**
 * What a chain of accesses names: `['secrets', 'TOKEN']` for `secrets.TOKEN` and `SECRETS['TOKEN']`. The context's name is in lower
 * case, property names are as written (GitHub compares both without case), a filter is `*`. Undefined where an index is computed or the chain does not start at
 * a context.
 */
function contextPath(expression) {
    const path = [];
    let node = expression;
    for (;;) {
        switch (node.kind) {
            case 'context':
                path.push(node.name.toLowerCase());
                return path.reverse();
            case 'property':
                path.push(node.name);
                node = node.object;
                break;
            case 'filter':
                path.push('*');
                node = node.object;
                break;
            case 'index':
                if (node.index.kind !== 'literal')
                    return undefined;
                path.push(String(node.index.value));
                node = node.object;
                break;
            default:
                return undefined;
        }
    }
}

;// CONCATENATED MODULE: ./build/src/workflow/value-source.js




const order = ['secret', 'variable', 'literal', 'open', 'output', 'token', 'empty'];
/** The most lasting source that a text names; expressions, variables of `env` and, in a script, of the shell are followed. */
function sourceOf(text, scope) {
    return strongest(sourcesOf(text, scope, new Set()));
}
function strongest(sources) {
    for (const kind of order) {
        const found = sources.find((source) => source.kind === kind);
        if (found !== undefined)
            return found;
    }
    return { kind: 'empty' };
}
function sourcesOf(text, scope, seen) {
    if (text.trim() === '')
        return [{ kind: 'empty' }];
    const embedded = embeddedExpressions(text);
    const sources = embedded.flatMap(({ expression }) => sourcesOfExpression(expression, scope, seen));
    if (scope.isScript)
        sources.push(...variablesIn(text).flatMap((name) => variable(name, scope, seen)));
    if (sources.length > 0)
        return sources;
    return [
        embedded.length > 0 || (scope.isScript && /[$`]/.test(text)) ? { kind: 'open', name: 'an expression' } : { kind: 'literal', text },
    ];
}
function variablesIn(text) {
    return [...text.matchAll(/\$(?:env:|\{env:|\{)?([A-Za-z_]\w{0,255})/gi)].flatMap((match) => (match[1] === undefined ? [] : [match[1]]));
}
function sourcesOfExpression(expression, scope, seen) {
    if (expression.kind === 'literal')
        return [{ kind: 'literal', text: String(expression.value) }];
    const sources = [];
    const inner = new Set();
    visitExpression(expression, (node) => {
        if (node.kind === 'property' || node.kind === 'index' || node.kind === 'filter')
            inner.add(node.object);
        if (inner.has(node) || node.kind === 'literal' || node.kind === 'binary' || node.kind === 'not' || node.kind === 'call')
            return;
        sources.push(...sourcesOfAccess(node, scope, seen));
    });
    return sources;
}
function sourcesOfAccess(node, scope, seen) {
    const path = contextPath(node) ?? rootOf(node);
    const [context, name = '*'] = path;
    switch (context) {
        case 'secrets':
            return [/^github_token$/i.test(name) ? { kind: 'token' } : { kind: 'secret', name }];
        case 'vars':
            return [{ kind: 'variable', name }];
        case 'github':
            if (name.toLowerCase() === 'token')
                return [{ kind: 'token' }];
            return name.toLowerCase() === 'event' && path[2]?.toLowerCase() === 'inputs' ? given(path[3] ?? '*', scope) : [];
        case 'env':
            return variable(name, scope, seen);
        case 'inputs':
            return given(name, scope);
        case 'steps':
        case 'needs':
        case 'jobs':
            return [{ kind: 'output' }];
        case 'matrix':
        case 'strategy':
            return [{ kind: 'open', name: context }];
        default:
            return [];
    }
}
function given(name, scope) {
    const sources = scope.input(name);
    return sources.length > 0 ? sources : [{ kind: 'open', name: `inputs.${name}` }];
}
/** The context of a chain with a computed index. */
function rootOf(node) {
    let root = node;
    while (root.kind === 'property' || root.kind === 'index' || root.kind === 'filter')
        root = root.object;
    return root.kind === 'context' ? [root.name.toLowerCase()] : [];
}
function variable(name, scope, seen) {
    // Each variable of each layer is followed once: what refers to itself, or a thousand times to another, ends.
    const key = `${scope.env.length} ${name.toLowerCase()}`;
    if (seen.has(key))
        return [];
    seen.add(key);
    for (const [index, layer] of scope.env.entries()) {
        const value = layer.findLast((item) => item.name.value.toLowerCase() === name.toLowerCase())?.value;
        if (value?.kind !== 'scalar')
            continue;
        return sourcesOf(value.value, { ...scope, env: scope.env.slice(index + 1), earlier: [], isScript: false }, seen);
    }
    const written = scope.earlier.findLast((step) => step.kind === 'run' && step.run.value.includes(name));
    if (written?.kind !== 'run')
        return [{ kind: 'open', name }];
    const text = environmentFileValue(written.run.value, name);
    const inner = { ...scope, env: [written.env, ...scope.env.slice(1)], earlier: [], isScript: true };
    return text === undefined ? [{ kind: 'open', name }] : sourcesOf(text, inner, seen);
}
/** What a script writes for a name to `$GITHUB_ENV`. */
function environmentFileValue(script, name) {
    for (const command of commandsOf(script)) {
        const into = command.redirects.find(({ target }) => /GITHUB_ENV/i.test(target.text));
        if (into === undefined)
            continue;
        const body = command.redirects.find((redirect) => redirect.body !== undefined)?.body;
        const lines = [
            ...command.words.map((word) => word.text),
            ...(body === undefined ? [] : script.slice(body.start, body.end).split('\n')),
        ];
        const line = lines.find((text) => text.startsWith(`${name}=`));
        if (line !== undefined)
            return line.slice(name.length + 1);
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/src/workflow/callers.js


/** Follows inputs to the callers of a file, and theirs; each input of each file is followed once. */
function inputSources(workflows, actions) {
    const callers = new Map();
    for (const workflow of workflows) {
        for (const job of workflow.jobs) {
            if (job.kind === 'call')
                add(callers, workflow.file, job, { env: [workflow.env], earlier: [] });
        }
    }
    for (const site of [...workflows.flatMap(stepSites), ...actions.flatMap(actionSites)]) {
        if (site.step.kind === 'uses')
            add(callers, site.file, site.step, site);
    }
    const known = new Map();
    const resolve = (file, name) => {
        const key = `${file.path}\n${name.toLowerCase()}`;
        const found = known.get(key);
        if (found !== undefined)
            return found;
        known.set(key, []);
        const sources = (callers.get(callers_placeOf(file)) ?? []).flatMap((caller) => {
            const value = callers_valueOf(caller.given, name);
            if (value?.kind !== 'scalar')
                return [];
            return [sourceOf(value.value, { ...caller.scope, isScript: false, input: (inner) => resolve(caller.file, inner) })];
        });
        known.set(key, sources);
        return sources;
    };
    return resolve;
}
/** The value of a name that GitHub compares without case. */
function callers_valueOf(named, name) {
    return named.findLast((item) => item.name.value.toLowerCase() === name.toLowerCase())?.value;
}
function add(callers, file, use, scope) {
    const target = use.uses.target;
    if (target.kind !== 'local' && target.kind !== 'self')
        return;
    const place = callers_placed(file.root, target.path);
    const caller = { file, given: use.with, scope: { env: scope.env, earlier: scope.earlier } };
    const list = callers.get(place);
    if (list === undefined)
        callers.set(place, [caller]);
    else
        list.push(caller);
}
/** The place by which a `uses:` names a file: an action's folder, a workflow's path. */
function callers_placeOf(file) {
    return callers_placed('', file.path.replace(/(?:^|\/)action\.ya?ml$/i, ''));
}
function callers_placed(root, path) {
    return [...root.split('/'), ...path.split('/')].filter((part) => part !== '' && part !== '.' && part !== '$').join('/');
}

;// CONCATENATED MODULE: ./build/src/rules/support/static-use.js
/** A value that somebody stored: a secret, a variable, or a text that looks like a key. */
function isStatic(source) {
    return source.kind === 'secret' || source.kind === 'variable' || (source.kind === 'literal' && looksLikeKey(source.text));
}
/** Made-up values of tests are no credentials. */
const madeUp = /test|dummy|fake|example|mock|local|minio|sample|changeme|placeholder|x{6}|0{8}|1234567/i;
function looksLikeKey(text) {
    const value = text.trim();
    if (value.length < 20 || value.length > 20_000 || madeUp.test(value.slice(0, 4096)))
        return false;
    if (value.startsWith('{') || value.startsWith('-----BEGIN'))
        return true;
    return /^[\w+=.~-]+$/.test(value) ? /\d/.test(value) && /[a-z]/i.test(value) : /^[A-Za-z0-9/+=]{40}$/.test(value);
}
/** Names the source and never its value. */
function nameOfSource(source) {
    switch (source.kind) {
        case 'secret':
            return source.name === '*' ? 'a computed secret' : `secrets.${source.name}`;
        case 'variable':
            return source.name === '*' ? 'a computed variable' : `vars.${source.name}`;
        case 'literal':
            return 'a value written in the file';
        case 'open':
            return source.name;
        case 'token':
            return 'github.token';
        case 'output':
            return 'an output';
        case 'empty':
            return 'nothing';
    }
}

;// CONCATENATED MODULE: ./build/src/rules/support/credential-inputs.js




/** Static credentials that a step gives to its action, one for each kind. */
function credentialInputs(step, scope) {
    const target = step.uses.target;
    if (target.kind !== 'repository')
        return [];
    const action = `${target.owner}/${target.name}`.toLowerCase();
    const rows = staticCredentialTables.inputs.filter((row) => row.actions.includes(action));
    const any = rows.length > 0 ? [] : staticCredentialTables.anyActionInputs;
    const uses = [
        ...rows.flatMap((row) => ofRow(row, step, scope)),
        ...any.flatMap((row) => ofRow({ ...row, actions: [action] }, step, scope)),
    ];
    for (const login of staticCredentialTables.registryLogins) {
        if (login.action === action)
            uses.push(...ofLogin(login, step, scope));
    }
    return uses;
}
function ofRow(row, step, scope) {
    if (row.unless?.some(({ input, is }) => isGiven(step.with, input, is)) === true)
        return [];
    for (const input of row.inputs) {
        const given = credential_inputs_scalarOf(step.with, input);
        if (given === undefined || isForeignStore(row.credential, [step.with, step.env, ...scope.env]))
            continue;
        const source = sourceOf(given.value, scope);
        if (isStatic(source))
            return [use(row.credential, input, nameOfSource(source), given, row.actions.length)];
    }
    return [];
}
function use(credential, place, source, scalar, rank) {
    const isOwnRegistry = credential === 'ghcr';
    return {
        how: 'input',
        credential,
        place,
        source,
        span: scalar.span,
        severity: isOwnRegistry ? 'medium' : 'high',
        confidence: isOwnRegistry || rank === 0 ? 'medium' : 'high',
    };
}
function isGiven(named, input, is) {
    const value = credential_inputs_scalarOf(named, input)?.value.trim().toLowerCase() ?? '';
    return value !== '' && (is.length === 0 || is.includes(value));
}
function credential_inputs_scalarOf(named, input) {
    const value = callers_valueOf(named, input);
    return value?.kind === 'scalar' ? value : undefined;
}
/** True where the keys are for a store that only speaks the protocol of Amazon: it knows no federated login. */
function isForeignStore(credential, layers) {
    if (credential !== 'aws')
        return false;
    return layers.some((layer) => layer.some(({ name, value }) => /endpoint/i.test(name.value) && value.kind === 'scalar' && value.value.trim() !== '' && !/amazonaws\.com/i.test(value.value)));
}
function ofLogin(login, step, scope) {
    const password = credential_inputs_scalarOf(step.with, login.password);
    const registry = credential_inputs_scalarOf(step.with, login.registry)?.value ?? '';
    const user = credential_inputs_scalarOf(step.with, login.user)?.value ?? '';
    const single = password === undefined ? undefined : registryUse(registry, user, password.value, scope);
    const uses = single === undefined || password === undefined ? [] : [use(single.credential, login.password, single.source, password, 1)];
    const list = credential_inputs_scalarOf(step.with, 'registry-auth');
    if (list === undefined)
        return uses;
    const found = new Map();
    for (const entry of list.value.split(/^[ \t]*-[ \t]/m).slice(1)) {
        const value = (key) => new RegExp(`^[ \\t]*${key}:[ \\t]*["']?([^\\n]{0,1000}?)["']?[ \\t]*$`, 'm').exec(entry)?.[1] ?? '';
        const one = registryUse(value('registry'), value('username'), value('password'), scope);
        if (one !== undefined && !found.has(one.credential))
            found.set(one.credential, use(one.credential, 'registry-auth', one.source, list, 1));
    }
    return [...uses, ...found.values()];
}
/** The static credential of a registry login; undefined where the registry knows no other, or the password ends with the run. */
function registryUse(registry, user, password, scope) {
    const source = sourceOf(password, scope);
    if (!isStatic(source))
        return undefined;
    const credential = /^_json_key/.test(user.trim()) ? 'gar' : registryCredential(registry, scope);
    return credential === undefined ? undefined : { credential, source: nameOfSource(source) };
}
function registryCredential(registry, scope) {
    const resolved = sourceOf(registry, scope);
    const text = resolved.kind === 'literal' ? resolved.text : registry;
    const host = text
        .slice(0, 2000)
        .replace(/\$\{\{.*?\}\}/g, 'x')
        .trim()
        .replace(/^https?:\/\//i, '')
        .split('/')[0]
        ?.replace(/:\d+$/, '') ?? '';
    return registryCredentials.find((item) => item.host.test(host))?.credential;
}
/** The form to write instead. */
function federatedForm(credential) {
    return staticCredentials[credential].federated;
}

;// CONCATENATED MODULE: ./build/src/rules/support/credential-variables.js




const credential_variables_kinds = new Map(staticCredentialTables.variables.flatMap(({ credential, names }) => names.map((name) => [name, credential])));
/** The credential that programs read from a variable of this name. */
function credentialOfVariable(name) {
    return credential_variables_kinds.get(name.toUpperCase());
}
/** Static credentials in one `env`, one for each kind. */
function credentialVariables(env, scope) {
    const found = new Map();
    for (const { name, value } of env) {
        const credential = credentialOfVariable(name.value);
        if (credential === undefined || value.kind !== 'scalar' || found.has(credential))
            continue;
        if (isForeignStore(credential, [env, ...scope.env]))
            continue;
        const source = sourceOf(value.value, scope);
        if (isStaticVariable(name.value, source))
            found.set(credential, variableUse(credential, name.value, source, value.span));
    }
    return [...found.values()];
}
/** A path may be kept in a variable of the repository; a key may not. */
function isStaticVariable(name, source) {
    return isStatic(source) && !(name.toUpperCase() === 'GOOGLE_APPLICATION_CREDENTIALS' && source.kind === 'variable');
}
function variableUse(credential, name, source, span) {
    return { how: 'variable', credential, place: name, source: nameOfSource(source), span, severity: 'high', confidence: 'high' };
}

;// CONCATENATED MODULE: ./build/src/rules/support/credential-commands.js





/** Static credentials with which the commands of a script log in or sign, one for each kind. */
function credentialCommands(script, scope) {
    const commands = commandsOf(script);
    const found = new Map();
    const isTestKey = commands.some((command) => command.words.some((word) => word.text === 'generate-key-pair'));
    const add = (use) => {
        if (use !== undefined && !found.has(use.credential) && !(use.credential === 'cosign' && isTestKey))
            found.set(use.credential, use);
    };
    for (const command of commands) {
        const program = programOf(command);
        if (program !== undefined)
            add(loginUse(command, program, commands, scope));
        for (const [text, span] of assignmentsIn(command, script))
            add(assignmentUse(text, span, scope));
    }
    const isForeign = commands.some((command) => command.words.some((word) => /^--endpoint(?:-url)?(?:=|$)/.test(word.text)));
    return [...found.values()].filter((use) => use.credential !== 'aws' || !isForeign);
}
function loginUse(command, program, commands, scope) {
    const registry = registryLogin(command, program, commands, scope);
    const login = registry ?? loginOf(program);
    if (login === undefined)
        return undefined;
    const secret = login.secret === '' ? (piped(command, commands) ?? '') : login.secret;
    const source = secret === undefined ? undefined : sourceOf(secret, scope);
    if (source !== undefined && registry === undefined && !isStatic(source))
        return undefined;
    const { credential, place } = login;
    const text = source === undefined ? 'a key file' : nameOfSource(source);
    const isOwnRegistry = credential === 'ghcr';
    return {
        how: 'command',
        credential,
        place,
        source: text,
        span: command.span,
        severity: isOwnRegistry ? 'medium' : 'high',
        confidence: isOwnRegistry ? 'medium' : 'high',
    };
}
function loginOf({ name, arguments: words }) {
    const texts = words.map((word) => word.text);
    const [first, second, third] = texts;
    switch (name) {
        case 'aws':
            return first === 'configure' && second === 'set' && /(?:^|\.)aws_secret_access_key$/i.test(third ?? '')
                ? { credential: 'aws', place: 'aws configure set aws_secret_access_key', secret: texts[3] ?? '' }
                : undefined;
        case 'az':
            return azureLogin(texts, words);
        case 'gcloud':
            return texts.includes('activate-service-account')
                ? { credential: 'google', place: 'gcloud auth activate-service-account', secret: undefined }
                : undefined;
        case 'vault':
            return vaultLogin(texts);
        case 'cosign':
            return cosignKey(texts, words);
        case 'infisical':
            return first === 'login'
                ? { credential: 'infisical', place: 'infisical login', secret: credential_commands_option(words, ['--client-secret']) ?? '' }
                : undefined;
        default:
            return undefined;
    }
}
function azureLogin(texts, words) {
    if (texts[0] === 'login' && !texts.some((text) => text.startsWith('--federated-token'))) {
        return { credential: 'azure', place: 'az login --service-principal', secret: credential_commands_option(words, ['-p', '--password']) ?? '' };
    }
    if (texts[0] === 'acr' && texts[1] === 'login')
        return { credential: 'acr', place: 'az acr login', secret: credential_commands_option(words, ['-p', '--password']) ?? '' };
    const key = credential_commands_option(words, ['--account-key', '--connection-string']);
    return texts[0] === 'storage' && key !== undefined ? { credential: 'azureStorage', place: 'az storage', secret: key } : undefined;
}
function vaultLogin(texts) {
    if (texts[0] === 'login') {
        const method = texts.map((text) => /^-{1,2}method=(.+)$/.exec(text)?.[1]).find((text) => text !== undefined) ?? 'token';
        if (/^(?:jwt|oidc|aws|gcp|azure|kubernetes|cf|oci)$/.test(method))
            return undefined;
        const values = texts.slice(1).filter((text) => !text.startsWith('-') && !/^(?:role|role_id|username|path)=/.test(text));
        return { credential: 'vault', place: 'vault login', secret: values.join(' ') };
    }
    const secret = texts.find((text) => /^(?:secret_id|password|token)=/.test(text));
    const isLogin = texts[0] === 'write' && texts.some((text) => /^auth\/[\w/-]+\/login(?:\/|$)/.test(text));
    return isLogin && secret !== undefined
        ? { credential: 'vault', place: 'vault write auth/.../login', secret: secret.slice(secret.indexOf('=') + 1) }
        : undefined;
}
/** Keys that a key service holds stay there: only files and variables are stored keys. */
function cosignKey(texts, words) {
    const verb = texts.find((text) => /^(?:sign|sign-blob|attest|attest-blob)$/.test(text));
    const key = credential_commands_option(words, ['--key']);
    if (verb === undefined || key === undefined)
        return undefined;
    if (/^(?:awskms|gcpkms|azurekms|hashivault|k8s|pkcs11|gitlab|github|tencentkms|alikms|yckms|sshagent):/i.test(key))
        return undefined;
    const isKnown = key.startsWith('env://') || /\.(?:key|pem)$/.test(key) || /^[<\/]|\$\(/.test(key);
    return { credential: 'cosign', place: `cosign ${verb} --key`, secret: isKnown ? undefined : key };
}
const registryClients = {
    docker: ['login'],
    podman: ['login'],
    nerdctl: ['login'],
    buildah: ['login'],
    skopeo: ['login'],
    oras: ['login'],
    ko: ['login'],
    cosign: ['login'],
    crane: ['auth', 'login'],
    helm: ['registry', 'login'],
    regctl: ['registry', 'login'],
};
const registryOptions = ['-u', '--username', '-p', '--password'];
function registryLogin(command, program, commands, scope) {
    const verbs = Object.hasOwn(registryClients, program.name) ? (registryClients[program.name] ?? []) : [];
    if (verbs.length === 0 || !verbs.every((verb, index) => program.arguments[index]?.text === verb))
        return undefined;
    const words = program.arguments.slice(verbs.length);
    const registry = words.find((word, index) => !word.text.startsWith('-') && !registryOptions.includes(words[index - 1]?.text ?? ''));
    const password = credential_commands_option(words, ['-p', '--password']) ?? piped(command, commands);
    if (password === undefined)
        return undefined;
    const use = registryUse(registry?.text ?? '', credential_commands_option(words, ['-u', '--username']) ?? '', password, scope);
    return use === undefined ? undefined : { credential: use.credential, place: [program.name, ...verbs].join(' '), secret: password };
}
/** What a command reads: a here-string, or what `echo` and `printf` write into its pipe. */
function piped(command, commands) {
    const here = command.redirects.find((redirect) => redirect.operator === '<<<');
    if (here !== undefined)
        return here.target.text;
    const producer = commands.filter((item) => item.pipeline === command.pipeline && item.span.end <= command.span.start).at(-1);
    const program = producer === undefined ? undefined : programOf(producer);
    return program !== undefined && /^(?:echo|printf|write-output)$/i.test(program.name)
        ? program.arguments.map((word) => word.text).join(' ')
        : undefined;
}
function credential_commands_option(words, names) {
    for (const [index, { text }] of words.entries()) {
        if (names.includes(text))
            return words[index + 1]?.text;
        const name = names.find((item) => item.startsWith('--') && text.startsWith(`${item}=`));
        if (name !== undefined)
            return text.slice(name.length + 1);
    }
    return undefined;
}
/** `NAME=value` wherever it stands: before a command, in `export`, `env`, `docker run -e`, or written to a file. */
function assignmentsIn(command, script) {
    const words = command.words.flatMap((word) => word.text.split('\n').map((text) => [text, word.span]));
    const assigned = command.assignments.map(({ name, value, span }) => [`${name}=${value.text}`, span]);
    const lines = command.redirects.flatMap(({ body, target }) => body === undefined
        ? []
        : script
            .slice(body.start, body.end)
            .split('\n')
            .map((text) => [text, target.span]));
    return [...assigned, ...words, ...lines];
}
function assignmentUse(text, span, scope) {
    const match = /^[ \t]*(?:export[ \t]+|-e|--env=)?(?:\$env:)?([A-Za-z_]\w{0,100})[ \t]*=[ \t]*/.exec(text);
    const name = match?.[1];
    const credential = name === undefined ? undefined : credentialOfVariable(name);
    if (match === null || name === undefined || credential === undefined)
        return undefined;
    const value = text.slice(match[0].length);
    // A variable that only hands on another one was judged where that one is set.
    if (!value.includes('${{'))
        return undefined;
    const source = sourceOf(value, scope);
    return isStaticVariable(name, source) ? variableUse(credential, name, source, span) : undefined;
}

;// CONCATENATED MODULE: ./build/src/rules/secret/static-credential.js









/* harmony default export */ const static_credential = (defineRule({
    meta: {
        id: 'secret/static-credential',
        title: 'A job logs in with a token that ends with the job wherever the other side accepts one',
        severity: 'high',
        lifecycle: 'stable',
        since: '0.1.0',
        stages: ['merge', 'deploy', 'posture'],
        presets: {
            recommended: { merge: 'warn', deploy: 'deny', posture: 'warn' },
            strict: { merge: 'deny', deploy: 'deny', posture: 'deny' },
        },
        unknown: { merge: 'warn', deploy: 'deny', posture: 'warn' },
        controls: [
            { framework: 'OWASP-NHI', id: 'NHI7:2025' },
            { framework: 'OWASP-NHI', id: 'NHI4:2025' },
            { framework: 'OWASP-NHI', id: 'NHI6:2025' },
            { framework: 'NIST-CSF', id: 'PR.AA-01' },
            { framework: 'NIST-CSF', id: 'PR.AA-03' },
            { framework: 'NIST-CSF', id: 'PR.AA-04' },
            { framework: 'NIST-800-207', id: 'T3' },
            { framework: 'NIST-800-207', id: 'T6' },
            { framework: 'OWASP-CICD', id: 'CICD-SEC-6' },
            { framework: 'OWASP-CICD', id: 'CICD-SEC-2' },
            { framework: 'SSDF', id: 'PO.5.1' },
        ],
        rationale: 'A stored key works from anywhere until somebody revokes it, and whatever runs in the job can read it. In March 2025 ' +
            'tj-actions/changed-files (CVE-2025-30066) printed the memory of the runner into public logs; in March 2026 the moved tags of ' +
            'trivy-action (CVE-2026-33634) did the same to thousands of pipelines, and the rotation that had missed one credential was what ' +
            'let the attacker in. A token that the job gets by its own identity ends with the job, names the workflow that asked for it, and ' +
            'leaves nothing to rotate. Findings are limited to systems that offer such a form.',
        remediation: 'Replace the stored credential by the federated form that the finding names, then revoke the credential and delete its secret.',
        messages: {
            input: '`{place}` gives {credential} from {source} to {action}: it stays valid after this job ends. Instead, {federated}',
            variable: '`{place}` holds {credential} from {source}: it stays valid after this job ends. Instead, {federated}',
            command: '`{place}` takes {credential} from {source}: it stays valid after this job ends. Instead, {federated}',
        },
        examples: [
            {
                title: 'An access key for AWS',
                files: {
                    '.github/workflows/deploy.yml': `on: push
jobs:
  deploy:
    runs-on: ubuntu-latest
    steps:
      - uses: aws-actions/configure-aws-credentials@v5
        with:
          aws-region: eu-central-1
          aws-access-key-id: \${{ secrets.AWS_ACCESS_KEY_ID }}
          aws-secret-access-key: \${{ secrets.AWS_SECRET_ACCESS_KEY }}
`,
                },
                expect: [{ message: 'input', path: '.github/workflows/deploy.yml', line: 10 }],
            },
            {
                title: 'A role for AWS',
                files: {
                    '.github/workflows/deploy.yml': `on: push
permissions:
  id-token: write
jobs:
  deploy:
    runs-on: ubuntu-latest
    steps:
      - uses: aws-actions/configure-aws-credentials@v5
        with:
          aws-region: eu-central-1
          role-to-assume: arn:aws:iam::123456789012:role/deploy
`,
                },
                expect: [],
            },
            {
                title: 'A client secret in the environment, and a login in a script',
                files: {
                    '.github/workflows/deploy.yml': `on: push
env:
  ARM_CLIENT_SECRET: \${{ secrets.ARM_CLIENT_SECRET }}
jobs:
  deploy:
    runs-on: ubuntu-latest
    steps:
      - run: echo "\${{ secrets.GAR_KEY }}" | docker login -u _json_key --password-stdin europe-docker.pkg.dev
`,
                },
                expect: [
                    { message: 'variable', path: '.github/workflows/deploy.yml', line: 3 },
                    { message: 'command', path: '.github/workflows/deploy.yml', line: 8 },
                ],
            },
            {
                title: "Docker Hub knows no federated login, and a package registry takes the job's own token",
                files: {
                    '.github/workflows/push.yml': `on: push
jobs:
  push:
    runs-on: ubuntu-latest
    steps:
      - uses: docker/login-action@v3
        with:
          username: acme
          password: \${{ secrets.DOCKERHUB_TOKEN }}
      - uses: docker/login-action@v3
        with:
          registry: ghcr.io
          username: acme
          password: \${{ github.token }}
`,
                },
                expect: [],
            },
        ],
        options: {},
        key: ['place', 'source', 'action'],
    },
    needs: ['workflows', 'actions'],
    evaluate({ workflows, actions }) {
        const given = inputSources(workflows.items, actions.items);
        return [
            ...workflows.items.flatMap((workflow) => ofWorkflow(workflow, given)),
            ...actions.items.flatMap((action) => ofAction(action, given)),
        ];
    },
}));
function ofWorkflow(workflow, given) {
    const { file } = workflow;
    const scope = (env) => ({
        env,
        earlier: [],
        input: (name) => given(file, name),
        isScript: false,
    });
    const uses = [
        ...credentialVariables(workflow.env, scope([])),
        ...workflow.jobs.filter((job) => job.kind === 'steps').flatMap((job) => ofJob(job, workflow, scope)),
    ];
    return [...uses.map((use) => violation(use, file, '')), ...stepSites(workflow).flatMap((site) => ofStep(site, given))];
}
/** Variables of the job, its container and its services. */
function ofJob(job, workflow, scope) {
    const inner = [job.container, ...job.services].flatMap((container) => (container === undefined ? [] : [container.env]));
    return [
        ...credentialVariables(job.env, scope([workflow.env])),
        ...inner.flatMap((env) => credentialVariables(env, scope([job.env, workflow.env]))),
    ];
}
function ofAction(action, given) {
    const scope = { env: [], earlier: [], input: (name) => given(action.file, name), isScript: false };
    const uses = action.runs.kind === 'docker' ? credentialVariables(action.runs.env, scope) : [];
    return [...uses.map((use) => violation(use, action.file, '')), ...actionSites(action).flatMap((site) => ofStep(site, given))];
}
/** One finding for each kind of credential that a step takes: what it gives to its action or command, else its variables. */
function ofStep(site, given) {
    const { step, file, earlier } = site;
    const [own = [], ...outer] = site.env;
    const scope = { env: site.env, earlier, input: (name) => given(file, name), isScript: false };
    const uses = [];
    if (step.kind === 'uses')
        uses.push(...credentialInputs(step, scope).filter((use) => !isOuterVariable(file.text.slice(use.span.start, use.span.end), own)));
    if (step.kind === 'run') {
        const place = spanMapper(file.text, step.run);
        uses.push(...credentialCommands(step.run.value, { ...scope, isScript: true }).map((use) => ({ ...use, span: place(use.span) })));
    }
    uses.push(...credentialVariables(own, { ...scope, env: outer }));
    const first = uses.filter((use, index) => uses.findIndex((item) => item.credential === use.credential) === index);
    const action = step.kind === 'uses' ? (step.uses.scalar.value.split('@')[0] ?? '') : '';
    return first.map((use) => violation(use, file, action));
}
/** True where an input only hands on a variable that is judged where the job or workflow sets it. */
function isOuterVariable(text, own) {
    const name = /^["']?\$\{\{\s*env\.(\w+)\s*\}\}["']?$/.exec(text)?.[1];
    return name !== undefined && credentialOfVariable(name) !== undefined && !own.some((item) => item.name.value === name);
}
function violation(use, file, action) {
    const { name, federated } = static_credentials_staticCredentials[use.credential];
    return {
        kind: 'violation',
        message: use.how,
        data: { place: use.place, credential: name, source: use.source, action, federated },
        location: locate(file, use.span),
        severity: use.severity,
        confidence: use.confidence,
    };
}

;// CONCATENATED MODULE: ./build/src/rules/workflow/default-permissions.js


/* harmony default export */ const default_permissions = (defineRule({
    meta: {
        id: 'workflow/default-permissions',
        title: 'Every job says what its token may do',
        severity: 'medium',
        lifecycle: 'stable',
        since: '0.1.0',
        stages: ['posture', 'merge', 'deploy'],
        presets: { recommended: 'audit', strict: 'deny' },
        unknown: { posture: 'warn', merge: 'warn', deploy: 'warn' },
        controls: [
            { framework: 'OWASP-NHI', id: 'NHI5:2025' },
            { framework: 'NIST-CSF', id: 'PR.AA-05' },
            { framework: 'NIST-800-207', id: 'T3' },
            { framework: 'OWASP-CICD', id: 'CICD-SEC-5' },
            { framework: 'SSDF', id: 'PO.5.1' },
        ],
        rationale: "Without `permissions` a job gets what the settings of the repository or organisation give to every token, and no reader of the file, and no reviewer of a change, knows what that is. Repositories made before February 2023 often give write access to everything. In August 2025 a token of that kind in a pull request workflow of Nx was enough to start its release with an attacker's code.",
        remediation: 'Write `permissions: {}` at the top of the workflow, and in each job only what its steps need, for example `permissions: {contents: read}` for a checkout.',
        messages: {
            unset: '{jobs} of this workflow {verb} no `permissions`: the token gets what the settings of the repository give. Give nothing at the top of the workflow, and each job what it needs',
        },
        examples: [
            {
                title: 'Neither the workflow nor a job says it',
                files: { '.github/workflows/ci.yml': 'on: push\njobs:\n  build:\n    runs-on: ubuntu-24.04\n    steps:\n      - run: make\n' },
                expect: [{ message: 'unset', path: '.github/workflows/ci.yml', line: 3 }],
            },
            {
                title: 'The workflow gives nothing, and the job what it needs',
                files: {
                    '.github/workflows/ci.yml': 'on: push\npermissions: {}\njobs:\n  build:\n    runs-on: ubuntu-24.04\n    permissions:\n      contents: read\n    steps:\n      - run: make\n',
                },
                expect: [],
            },
            {
                title: 'A workflow that is only called gets what its caller gives',
                files: {
                    '.github/workflows/build.yml': 'on: workflow_call\njobs:\n  build:\n    runs-on: ubuntu-24.04\n    steps:\n      - run: make\n',
                },
                expect: [],
            },
        ],
        options: {},
        key: ['workflow'],
    },
    needs: ['workflows'],
    evaluate({ workflows }) {
        return workflows.items.filter((workflow) => !isOnlyCalled(workflow)).flatMap(judge);
    },
}));
function judge(workflow) {
    if (workflow.permissions.kind !== 'unset')
        return [];
    const [first, ...others] = workflow.jobs.filter((job) => job.permissions.kind === 'unset');
    if (first === undefined)
        return [];
    return [
        {
            kind: 'violation',
            message: 'unset',
            data: {
                workflow: workflow.file.path.slice(workflow.file.path.lastIndexOf('/') + 1),
                jobs: default_permissions_namesOf(first, others),
                verb: others.length === 0 ? 'has' : 'have',
            },
            location: locate(workflow.file, first.id.span),
            related: others.map((job) => ({ location: locate(workflow.file, job.id.span), message: 'This job has none either.' })),
        },
    ];
}
function default_permissions_namesOf(first, others) {
    if (others.length === 0)
        return `Job '${first.id.value}'`;
    return `Job '${first.id.value}' and ${others.length} more`;
}
function isOnlyCalled(workflow) {
    return workflow.triggers.length > 0 && workflow.triggers.every((trigger) => trigger.event === 'workflow_call');
}

;// CONCATENATED MODULE: ./build/src/data/permission-keys.js
const both = ['read', 'write'];
/** The keys of `permissions:` as GitHub's own workflow schema lists them. */
const permissionKeys = {
    asOf: '2026-09-01',
    source: 'actions/languageservices, workflow-parser/src/workflow-v1.0.json',
    keys: {
        actions: { levels: both, risk: 'high', allows: 'start and cancel runs, and delete caches, logs and artifacts' },
        'artifact-metadata': { levels: both, risk: 'medium', allows: 'record where artifacts are stored and deployed' },
        attestations: { levels: both, risk: 'high', allows: 'attest artifacts in the name of the repository' },
        checks: { levels: both, risk: 'medium', allows: 'create check runs, and turn a required one green' },
        'code-quality': { levels: both, risk: 'medium', allows: 'upload and dismiss code quality results' },
        contents: { levels: both, risk: 'high', allows: 'push commits and tags, and publish releases' },
        'copilot-requests': { levels: ['write'], risk: 'medium', allows: 'make requests to Copilot at the cost of the organisation' },
        deployments: { levels: both, risk: 'high', allows: 'create deployments and set their status' },
        discussions: { levels: both, risk: 'medium', allows: 'edit, close and delete discussions' },
        drives: { levels: both, risk: 'medium', allows: 'write to the drives of the repository' },
        'id-token': { levels: ['write'], risk: 'high', allows: 'ask for an identity token, and with it for cloud credentials and signatures' },
        issues: { levels: both, risk: 'medium', allows: 'edit, comment and close issues' },
        models: { levels: ['read'], risk: 'medium', allows: 'use the GitHub Models inference API' },
        packages: { levels: both, risk: 'high', allows: 'publish and replace packages and images' },
        pages: { levels: both, risk: 'medium', allows: 'publish the site of the repository' },
        'pull-requests': { levels: both, risk: 'medium', allows: 'edit, label and approve pull requests' },
        'repository-projects': { levels: both, risk: 'medium', allows: 'edit classic projects' },
        'security-events': { levels: both, risk: 'high', allows: 'upload code scanning results and dismiss alerts' },
        statuses: { levels: both, risk: 'medium', allows: 'set commit statuses, and turn a required one green' },
        'vulnerability-alerts': { levels: ['read'], risk: 'medium', allows: 'read Dependabot alerts' },
    },
};
const byName = new Map(Object.entries(permissionKeys.keys));
/** The row of a key as it stands in a workflow; undefined for one that GitHub does not know. */
function permissionKeyOf(scope) {
    return byName.get(scope);
}

;// CONCATENATED MODULE: ./build/src/rules/workflow/excessive-permissions.js




/* harmony default export */ const excessive_permissions = (defineRule({
    meta: {
        id: 'workflow/excessive-permissions',
        title: 'Tokens that can write are given to single jobs, scope by scope',
        severity: 'medium',
        lifecycle: 'stable',
        since: '0.1.0',
        stages: ['posture', 'merge', 'deploy'],
        presets: { recommended: 'warn', strict: 'deny' },
        unknown: { posture: 'warn', merge: 'warn', deploy: 'warn' },
        controls: [
            { framework: 'OWASP-NHI', id: 'NHI5:2025' },
            { framework: 'NIST-CSF', id: 'PR.AA-05' },
            { framework: 'NIST-800-207', id: 'T3' },
            { framework: 'OWASP-CICD', id: 'CICD-SEC-5' },
            { framework: 'SSDF', id: 'PO.5.1' },
        ],
        rationale: 'What stands at the top of a workflow is given to all of its jobs, also to those that install dependencies, build and test: whoever gets code into one of them holds the token of the release. In May 2026 code in a build step read the identity token of a publishing job out of memory and published 84 versions of TanStack packages, although the publish step never ran (CVE-2026-45321).',
        remediation: 'Write `permissions: {}` (or `contents: read`) at the top of the workflow, and give each write scope to the job that needs it, under `jobs.<id>.permissions`.',
        messages: {
            'write-all': '`permissions: write-all` lets {whose} write to everything in the repository. List the scopes that are needed, each with its level',
            inherited: '{scopes} at the top of the workflow {verb} given to {count} jobs ({jobs}): with {worst} a step can {allows}. Give a write scope only to the job that needs it',
        },
        examples: [
            {
                title: 'A write scope for the test job too, and a token that may do anything',
                files: {
                    '.github/workflows/release.yml': 'on: push\npermissions:\n  contents: read\n  id-token: write\njobs:\n  test:\n    runs-on: ubuntu-24.04\n    steps:\n      - run: make test\n  release:\n    runs-on: ubuntu-24.04\n    steps:\n      - run: make release\n  label:\n    runs-on: ubuntu-24.04\n    permissions: write-all\n    steps:\n      - run: make label\n',
                },
                expect: [
                    { message: 'inherited', path: '.github/workflows/release.yml', line: 4 },
                    { message: 'write-all', path: '.github/workflows/release.yml', line: 16 },
                ],
            },
            {
                title: 'The only job of a workflow, and a job with its own block',
                files: {
                    '.github/workflows/one.yml': 'on: push\npermissions:\n  contents: write\njobs:\n  release:\n    runs-on: ubuntu-24.04\n    steps:\n      - run: make release\n',
                    '.github/workflows/two.yml': 'on: push\npermissions:\n  contents: read\njobs:\n  test:\n    runs-on: ubuntu-24.04\n    steps:\n      - run: make test\n  release:\n    runs-on: ubuntu-24.04\n    permissions:\n      contents: write\n    steps:\n      - run: make release\n',
                },
                expect: [],
            },
        ],
        options: {},
        key: ['job', 'scopes'],
    },
    needs: ['workflows'],
    evaluate({ workflows }) {
        return workflows.items.flatMap((workflow) => [...excessive_permissions_ofWorkflow(workflow), ...workflow.jobs.flatMap((job) => excessive_permissions_ofJob(workflow, job))]);
    },
}));
function excessive_permissions_ofJob({ file }, { id, permissions }) {
    if (permissions.kind !== 'all' || permissions.level !== 'write')
        return [];
    return [writeAll(locate(file, permissions.span), id.value, `job '${id.value}'`)];
}
function excessive_permissions_ofWorkflow(workflow) {
    const { file, permissions } = workflow;
    const heirs = workflow.jobs.filter((job) => job.permissions.kind === 'unset');
    if (heirs.length === 0)
        return [];
    switch (permissions.kind) {
        case 'unset':
            return [];
        case 'all':
            return permissions.level === 'write' ? [writeAll(locate(file, permissions.span), '', jobsText(heirs))] : [];
        case 'scopes':
            return heirs.length < 2 ? [] : inherited(workflow, heirs, writesOf(permissions.scopes));
    }
}
function inherited({ file }, heirs, writes) {
    const [worst, ...others] = writes;
    if (worst === undefined)
        return [];
    const names = writes.map((entry) => `\`${entry.scope}: write\``);
    return [
        {
            kind: 'violation',
            message: 'inherited',
            data: {
                job: '',
                scopes: names.toSorted(core_location/* compareText */.n6).join(', '),
                verb: writes.length === 1 ? 'is' : 'are',
                count: String(heirs.length),
                jobs: listed(heirs),
                worst: `\`${worst.scope}: write\``,
                allows: permissionKeyOf(worst.scope)?.allows ?? 'do what GitHub may let this scope do',
            },
            location: locate(file, worst.span),
            related: others.map((entry) => ({ location: locate(file, entry.span), message: 'Given to all of them too.' })),
            severity: riskOf(worst),
            confidence: 'medium',
        },
    ];
}
function writeAll(location, job, whose) {
    return { kind: 'violation', message: 'write-all', data: { job, scopes: 'write-all', whose }, location, severity: 'high' };
}
/** The most dangerous scope first, then as in the file. */
function writesOf(scopes) {
    const writes = scopes.filter((entry) => entry.level === 'write');
    return [...writes.filter((entry) => riskOf(entry) === 'high'), ...writes.filter((entry) => riskOf(entry) !== 'high')];
}
function riskOf({ scope }) {
    return permissionKeyOf(scope)?.risk ?? 'medium';
}
function jobsText(jobs) {
    return jobs.length === 1 ? `job '${jobs[0]?.id.value ?? ''}'` : `${jobs.length} jobs (${listed(jobs)})`;
}
function listed(jobs) {
    const names = jobs.slice(0, 5).map((job) => job.id.value);
    return jobs.length > names.length ? `${names.join(', ')}, ...` : names.join(', ');
}

;// CONCATENATED MODULE: ./build/src/rules/workflow/invalid.js



/** More problems of one file than these are counted, not listed. */
const maxPerFile = 20;
/* harmony default export */ const invalid = (defineRule({
    meta: {
        id: 'workflow/invalid',
        title: 'Pipeline files are what GitHub would run',
        severity: 'medium',
        lifecycle: 'stable',
        since: '0.1.0',
        stages: ['posture', 'merge', 'deploy'],
        presets: { recommended: 'warn', strict: 'deny' },
        unknown: { posture: 'warn', merge: 'warn', deploy: 'warn' },
        controls: [
            { framework: 'NIST-CSF', id: 'PR.PS-01' },
            { framework: 'OWASP-CICD', id: 'CICD-SEC-7' },
            { framework: 'SSDF', id: 'PO.3' },
        ],
        rationale: 'A file that GitHub refuses never runs, and a check that it carried is silently gone. A file that two readers understand differently hides from one of them what the other executes. What cannot be read here is unknown for every rule that would have judged it, never a pass.',
        remediation: 'Put the named place right; the message says what GitHub accepts there.',
        messages: {
            yaml: 'Not YAML as GitHub reads it: {problem}',
            schema: 'GitHub refuses this: {problem}',
            expression: 'This expression does not parse: {problem}',
            more: '{count} more problems in this file are not listed. Put the first ones right, and look again',
        },
        examples: [
            {
                title: 'A job that neither has steps nor calls a workflow',
                files: { '.github/workflows/ci.yml': 'on: push\njobs:\n  build:\n    runs-on: ubuntu-24.04\n    step:\n      - run: make\n' },
                expect: [{ message: 'schema', path: '.github/workflows/ci.yml' }],
            },
            {
                title: 'A workflow that GitHub runs',
                files: { '.github/workflows/ci.yml': 'on: push\njobs:\n  build:\n    runs-on: ubuntu-24.04\n    steps:\n      - run: make\n' },
                expect: [],
            },
        ],
        options: {},
        key: ['item'],
    },
    needs: ['problems'],
    evaluate({ problems }) {
        const byPath = new Map();
        for (const problem of problems.filter(isDefect))
            byPath.set(problem.path, [...(byPath.get(problem.path) ?? []), problem]);
        return [...[...byPath.values()].flatMap(ofFile), ...problems.flatMap(ofReading)];
    },
}));
function isDefect(problem) {
    return problem.code === 'yaml' || problem.code === 'schema' || problem.code === 'expression';
}
function ofFile(defects) {
    const shown = defects.slice(0, maxPerFile).map(violationOf);
    const first = defects[maxPerFile];
    if (first === undefined)
        return shown;
    const count = String(defects.length - maxPerFile);
    const data = { item: first.path, problem: '', count };
    return [...shown, { kind: 'violation', message: 'more', data, location: invalid_locationOf(first) }];
}
function violationOf(defect) {
    const data = { item: defect.item, problem: defect.message };
    return { kind: 'violation', message: defect.code, data, location: invalid_locationOf(defect) };
}
/** Over a limit of ours, or not to be had: that says nothing about the file. */
function ofReading(problem) {
    if (isDefect(problem))
        return [];
    const cause = problem.code === 'yaml-limit' ? 'limit' : 'invalid';
    return [gap({ item: problem.item, cause, why: problem.message, location: invalid_locationOf(problem) })];
}
function invalid_locationOf({ path, file, span }) {
    const start = { line: 1, column: 1 };
    return file === undefined ? { path, start, end: start } : locate(file, span);
}

;// CONCATENATED MODULE: ./build/src/rules/support/lock-claim.js
/** The one version of the format that is read. */
const version = 'v0.0.2';
/**
 * The lock file of the same root that names a commit for this `uses:`, in a lock without any problem. It is a claim by whoever wrote the
 * file: an attacker who may edit a workflow may edit it too.
 */
function lockClaimFor(target, file, locks, problems) {
    return locks.find((lock) => lock.file.root === file.root &&
        lock.version?.value === version &&
        !problems.some((problem) => problem.path === lock.file.path) &&
        isListed(lock, target, file));
}
function isListed(lock, target, file) {
    const repository = `${target.owner}/${target.name}`.toLowerCase();
    const wanted = [`${repository}@${target.ref}`, `${repository}/${target.path.toLowerCase()}@${target.ref}`];
    const isWanted = (ref) => wanted.includes(withLowerName(ref));
    const path = file.root === '' ? file.path : file.path.slice(file.root.length + 1);
    const isWorkflow = path.startsWith('.github/workflows/');
    const isUsed = !isWorkflow || lock.workflows.some((entry) => entry.path.value === path && entry.refs.some((ref) => isWanted(ref.value)));
    return isUsed && lock.dependencies.some((entry) => isWanted(entry.ref.value) && isCommit(entry.commit?.value ?? ''));
}
function isCommit(commit) {
    return /^(?:sha1-[0-9a-f]{40}|sha256-[0-9a-f]{64})$/.test(commit);
}
/** Names of repositories are compared without case, refs with it. */
function withLowerName(ref) {
    const at = ref.indexOf('@');
    return at < 0 ? ref : ref.slice(0, at).toLowerCase() + ref.slice(at);
}

;// CONCATENATED MODULE: ./build/src/rules/support/pin-level.js

/**
 * A full SHA names one commit for ever. Of the rest the file cannot tell tags from branches: what holds no digit, or stands under
 * `refs/heads/`, is taken for a branch, everything else for a tag.
 */
function refKindOf(ref) {
    if (/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i.test(ref))
        return 'sha';
    if (ref.startsWith('refs/tags/'))
        return 'tag';
    if (ref.startsWith('refs/heads/') || !/[0-9]/.test(ref))
        return 'branch';
    return /^(?=.*[a-f])[0-9a-f]{7,63}$/i.test(ref) ? 'short-sha' : 'tag';
}
/** What the longest pattern that fits demands; `sha` where none does. Letter case does not count, as for GitHub. */
function pinLevelFor(pins, repository, path) {
    const names = [repository, ...(path === '' ? [] : [`${repository}/${path}`])].map((name) => name.toLowerCase());
    let best = { pattern: '', level: 'sha' };
    for (const [pattern, level] of Object.entries(pins)) {
        const isMatch = pattern === '*' || (pattern.length <= glob/* patternLimit */.An && names.some((name) => (0,glob/* matchesGlob */.kt)(pattern.toLowerCase(), name)));
        if (isMatch && pattern.length > best.pattern.length)
            best = { pattern, level };
    }
    return best.level;
}
/** Whether a ref of this kind is what the level asks for. */
function satisfies(kind, level) {
    if (level === 'any' || kind === 'sha')
        return true;
    return level === 'tag' && kind === 'tag';
}

;// CONCATENATED MODULE: ./build/src/rules/support/uses-in.js

/** Every `uses:` of workflows and composite actions, by file and then in the order of each. */
function usesIn(workflows, actions) {
    return [...workflows.flatMap(usesOfWorkflow), ...actions.flatMap(usesOfAction)];
}
function usesOfWorkflow(workflow) {
    const { file } = workflow;
    const calls = workflow.jobs.flatMap((job) => (job.kind === 'call' ? [{ file, uses: job.uses, isCall: true }] : []));
    const steps = [...stepsOf(workflow)].flatMap(({ step }) => (step.kind === 'uses' ? [{ file, uses: step.uses, isCall: false }] : []));
    return [...calls, ...steps].toSorted((a, b) => a.uses.scalar.span.start - b.uses.scalar.span.start);
}
function usesOfAction(action) {
    const { file } = action;
    return stepsOfAction(action).flatMap((step) => (step.kind === 'uses' ? [{ file, uses: step.uses, isCall: false }] : []));
}

;// CONCATENATED MODULE: ./build/src/rules/workflow/unpinned-action.js






/** More places than these are counted, not listed. */
const unpinned_action_maxRelated = 50;
/** Owners whose actions are part of the platform. */
const platformOwners = new Set(['actions', 'github']);
/* harmony default export */ const unpinned_action = (defineRule({
    meta: {
        id: 'workflow/unpinned-action',
        title: 'Actions and reusable workflows of other repositories are named by a full commit SHA',
        severity: 'medium',
        lifecycle: 'stable',
        since: '0.1.0',
        stages: ['posture', 'merge', 'deploy'],
        presets: { recommended: 'warn', strict: 'deny' },
        unknown: { posture: 'warn', merge: 'warn', deploy: 'warn' },
        controls: [
            { framework: 'OWASP-NHI', id: 'NHI3:2025' },
            { framework: 'NIST-CSF', id: 'PR.PS-05' },
            { framework: 'NIST-CSF', id: 'GV.SC-07' },
            { framework: 'NIST-800-207', id: 'T5' },
            { framework: 'OWASP-CICD', id: 'CICD-SEC-3' },
            { framework: 'OWASP-CICD', id: 'CICD-SEC-8' },
            { framework: 'SSDF', id: 'PO.3' },
        ],
        rationale: 'A tag or branch of another repository can be moved to other code at any time, and your next run executes it with your token and secrets. In March 2025 nearly all tags of tj-actions/changed-files were moved to a commit that printed the secrets of its users to their logs (CVE-2025-30066); in March 2026 the same happened to aquasecurity/trivy-action (CVE-2026-33634). Workflows with a full SHA were not touched by either. A short SHA is no pin: GitHub resolves names first, and a tag can be called like it.',
        remediation: 'Write `uses: {action}@<40 hex digits> # {ref}`: the full SHA of the commit that you reviewed, with its version as a comment that Dependabot and Renovate keep up to date, for example `actions/checkout@11bd71901bbe5b1630ceea73d27597364c9af683 # v4.2.2`. `pinact run` rewrites all workflows at once; `git ls-remote https://github.com/{repository} {ref}` shows the commit. To trust an owner by tag, set the option `pins`.',
        messages: {
            branch: '{uses} follows a branch: whoever can push to {repository} changes what runs here ({count}). Name a full commit SHA',
            tag: '{uses} is named by a tag, and whoever can write to {repository} can move it to other code ({count}). Name a full commit SHA',
            'short-sha': '{uses} is named by {digits} hex digits, which is no pin: a tag or branch of that name comes first ({count}). Name all 40 digits',
        },
        examples: [
            {
                title: 'A branch and a tag',
                files: {
                    '.github/workflows/ci.yml': 'on: push\npermissions: {}\njobs:\n  build:\n    runs-on: ubuntu-24.04\n    steps:\n      - uses: actions/checkout@v4\n      - uses: acme/scan@main\n      - run: make\n      - uses: acme/scan/report@main\n',
                },
                expect: [
                    { message: 'tag', path: '.github/workflows/ci.yml', line: 7 },
                    { message: 'branch', path: '.github/workflows/ci.yml', line: 8 },
                    { message: 'branch', path: '.github/workflows/ci.yml', line: 10 },
                ],
            },
            {
                title: 'A full SHA with its version, the repository itself, and a called workflow at a SHA',
                files: {
                    '.github/workflows/ci.yml': 'on: push\npermissions: {}\njobs:\n  build:\n    runs-on: ubuntu-24.04\n    steps:\n      - uses: actions/checkout@11bd71901bbe5b1630ceea73d27597364c9af683 # v4.2.2\n      - uses: ./.github/actions/build\n  call:\n    uses: acme/build/.github/workflows/build.yml@8f4b7f84864484a7bf31766abe9204da3cbe65b3 # v2\n',
                },
                expect: [],
            },
            {
                title: 'Tags of the own organisation are trusted by the policy',
                files: {
                    '.github/workflows/ci.yml': 'on: push\njobs:\n  call:\n    uses: acme/build/.github/workflows/build.yml@v2\n',
                },
                options: { pins: { '*': 'sha', 'acme/*': 'tag' } },
                expect: [],
            },
        ],
        options: {
            pins: {
                type: 'levels',
                levels: ['sha', 'tag', 'any'],
                default: { '*': 'sha', 'slsa-framework/slsa-github-generator/.github/workflows/*': 'tag' },
                description: 'What is demanded of which repository: a pattern such as `acme/*` or `acme/tool` and `sha`, `tag` (a ref with a digit in it) or `any`. The longest pattern that fits counts. The builders of slsa-github-generator refuse to run unless they are named by a version tag, which their verifier checks.',
            },
        },
        key: ['uses'],
    },
    needs: ['workflows', 'actions', 'locks', 'problems'],
    evaluate({ workflows, actions, locks, problems }, options) {
        const all = usesIn(workflows.items, actions.items);
        const groups = groupsOf(all).filter(({ target, kind }) => !satisfies(kind, pinLevelFor(options.pins, `${target.owner}/${target.name}`, target.path)));
        return [...groups.flatMap((group) => unpinned_action_judge(group, locks.items, problems)), ...all.flatMap(unpinned_action_unreadable)];
    },
}));
function groupsOf(all) {
    const groups = new Map();
    for (const place of all) {
        const { target } = place.uses;
        if (target.kind !== 'repository')
            continue;
        const kind = refKindOf(target.ref);
        if (kind === 'sha')
            continue;
        const key = JSON.stringify([place.file.root, unpinned_action_nameOf(target).toLowerCase(), target.ref]);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, { first: place, target, kind, others: [] });
        else
            group.others.push(place);
    }
    return [...groups.values()];
}
/** Places that a lock names are unknown, the others wrong. */
function unpinned_action_judge(group, locks, problems) {
    const places = [group.first, ...group.others];
    const claimed = places.filter(({ file }) => lockClaimFor(group.target, file, locks, problems) !== undefined);
    const [open, ...others] = places.filter((place) => !claimed.includes(place));
    return [
        ...(open === undefined ? [] : [unpinned_action_violationOf({ ...group, first: open, others })]),
        ...claimed.slice(0, 1).map((place) => unverified(group.target, place)),
    ];
}
function unpinned_action_violationOf({ target, kind, first, others }) {
    const data = {
        uses: `${unpinned_action_nameOf(target)}@${target.ref}`,
        action: unpinned_action_nameOf(target),
        repository: `${target.owner}/${target.name}`,
        ref: target.ref,
        digits: String(target.ref.length),
        count: countOf([first, ...others]),
    };
    return {
        kind: 'violation',
        message: kind,
        data,
        location: unpinned_action_locationOf(first),
        related: others.slice(0, unpinned_action_maxRelated).map((place) => ({ location: unpinned_action_locationOf(place), message: 'Used here too.' })),
        severity: severityOf(kind, target.owner),
    };
}
function severityOf(kind, owner) {
    const isPlatform = platformOwners.has(owner.toLowerCase());
    if (kind === 'branch')
        return isPlatform ? 'medium' : 'high';
    return isPlatform ? 'low' : 'medium';
}
function unverified(target, place) {
    return gap({
        item: `${unpinned_action_nameOf(target)}@${target.ref}`,
        cause: 'unresolvable',
        why: 'only actions.lock names its commit, and nobody checked here that the lock holds',
        remedy: 'Name the full SHA in the workflow as well.',
        location: unpinned_action_locationOf(place),
    });
}
/** GitHub refuses it, or reads it in a way that is not known here. */
function unpinned_action_unreadable(place) {
    const { target, scalar } = place.uses;
    if (target.kind !== 'unreadable')
        return [];
    return [gap({ item: `uses: ${scalar.value.slice(0, 100)}`, cause: 'invalid', why: target.why, location: unpinned_action_locationOf(place) })];
}
function unpinned_action_nameOf(target) {
    return target.path === '' ? `${target.owner}/${target.name}` : `${target.owner}/${target.name}/${target.path}`;
}
function countOf(places) {
    const files = new Set(places.map(({ file }) => file.path)).size;
    if (places.length === 1)
        return 'used once';
    return files === 1 ? `used ${places.length} times in this file` : `used ${places.length} times in ${files} files`;
}
function unpinned_action_locationOf({ file, uses }) {
    return locate(file, uses.scalar.alias ?? uses.scalar.span);
}

;// CONCATENATED MODULE: ./build/src/rules/registry.gen.js








/** Every rule, in the order of reports. */
const registry_gen_rules = [
    exception_expired,
    loosened,
    no_rules,
    static_credential,
    default_permissions,
    excessive_permissions,
    invalid,
    unpinned_action,
];

;// CONCATENATED MODULE: ./build/src/program.js


















const catalogue = { rules: registry_gen_rules, collectors: collectors };
const noCalls = { calls: 0, remaining: undefined };
/** The command line. Its exit code is a failure until a command has ended. */
async function runCli(args) {
    process.exitCode = 4;
    const progress = delayedProgress((line) => process.stderr.write(`${line}\n`), 1000);
    process.exitCode = await runCommand(args, {
        catalogue,
        openSources: diskSources,
        clock: systemClock,
        hash: sha256,
        progress: progress.line,
        usage: () => noCalls,
        writeOut: (text) => process.stdout.write(text),
        writeError: (text) => process.stderr.write(text),
        writeFile: replaceFile,
        readFile: readPolicyText,
        isColour: process.stdout.isTTY && !('NO_COLOR' in process.env),
    });
    progress.stop();
}
/** The Action. The step fails from the first statement on; only a written `allow`, or a deny that is not enforced, clears that. */
async function runAction() {
    failFirst(process.env);
    const { env } = process;
    const open = () => openRunner(env);
    const report = { openRunner: open, writeNewFile: writeNewFile, catalogue: registry_gen_rules.map(({ meta }) => meta) };
    process.exitCode = await reportRun(report, async () => {
        const inputs = readActionInputs(env, await eventText(env['GITHUB_EVENT_PATH']));
        const api = await openApi(inputs);
        const decision = await run(inputs, catalogue, {
            openSources: (asked) => openGitHub(asked, api),
            clock: systemClock,
            hash: sha256,
            progress: (line) => process.stdout.write(`${line}\n`),
            usage: () => api.usage(),
        });
        return { inputs, decision };
    });
}
async function openApi({ runner }) {
    if (runner === undefined)
        throw new errors/* InterlockError */.s('INTERNAL', 'the Action has no runner');
    const { githubApi } = await __nccwpck_require__.e(/* import() */ 122).then(__nccwpck_require__.bind(__nccwpck_require__, 9122));
    useProxies(process.env);
    const orchestration = process.env['ACTIONS_ORCHESTRATION_ID'];
    return githubApi({
        token: input(process.env, 'token'),
        apiUrl: runner.apiUrl,
        graphqlUrl: runner.graphqlUrl,
        userAgent: `${toolName}/${toolVersion}`,
        ...(orchestration === undefined ? {} : { orchestrationId: orchestration }),
    });
}
async function openGitHub(inputs, api) {
    if (inputs.runner === undefined)
        throw new errors/* InterlockError */.s('INTERNAL', 'the Action has no runner');
    return githubSources(inputs, inputs.runner, api);
}
async function eventText(path) {
    return path === undefined || path === '' ? undefined : (0,promises_namespaceObject.readFile)(path, 'utf8').catch(() => undefined);
}
async function readPolicyText(path) {
    return (0,promises_namespaceObject.readFile)(path, 'utf8').catch((cause) => {
        throw new errors/* InterlockError */.s('INPUT_UNREADABLE', `'${path}' could not be read; give an existing file`, { cause });
    });
}

var __webpack_exports__runAction = __webpack_exports__.C;
var __webpack_exports__runCli = __webpack_exports__.a;
export { __webpack_exports__runAction as runAction, __webpack_exports__runCli as runCli };
