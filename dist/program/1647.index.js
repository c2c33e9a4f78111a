export const id = 1647;
export const ids = [1647];
export const modules = {
41647:((e,t,n)=>{n.d(t,{answerRequests:()=>s});var a=n(75919);var o=n(43026);const r={"prove-bundle":async e=>(await n.e(9159).then(n.bind(n,59159))).proveBundle(e)};function s(){const e=a.parentPort;if(e===null)throw new Error("this is no thread of a pool");const t=t=>e.postMessage(t);let n=Promise.resolve();e.on("message",e=>{n=n.then(async()=>t(await i(e)))});t({state:"ready"})}async function i({id:e,name:t,given:n}){try{return{state:"done",id:e,found:await r[t](n)}}catch(t){return{state:"failed",id:e,why:(0,o.TX)(t)}}}}),
43026:((e,n,t)=>{t.d(n,{TX:()=>o,sv:()=>s});const r={USAGE:2,POLICY_INVALID:2,POLICY_UNTRUSTED:2,POLICY_UNREADABLE:3,INPUT_INVALID:2,INPUT_UNREADABLE:2,OUTPUT_UNWRITABLE:2,ENVIRONMENT_REFUSED:2,PLATFORM:3,DEADLINE:3,INTERNAL:4};class s extends Error{name="InterlockError";code;place;constructor(e,n,t={}){super(n,t.cause===undefined?undefined:{cause:t.cause});this.code=e;this.place=t.place}get exitCode(){return r[this.code]}}function o(e){const n=typeof e==="object"&&e!==null&&"message"in e?e.message:undefined;return typeof n==="string"&&n!==""?n:"unknown error"}})
};
