export const id = 3069;
export const ids = [3069];
export const modules = {
63069:((e,t,r)=>{r.d(t,{httpTransport:()=>o});var n=r(37067);function o(){return async(e,{method:t,headers:o,body:d,signal:a})=>{const i=e.startsWith("https:")?(await Promise.resolve().then(r.t.bind(r,44708,19))).request:n.request;return new Promise((r,n)=>{const c=i(e,{method:t,headers:o},e=>r(s(e)));c.on("error",n);if(a.aborted)c.destroy();else a.addEventListener("abort",()=>c.destroy(),{once:true});c.end(d)})}}function s(e){const t=new Map(Object.entries(e.headers).flatMap(([e,t])=>t===undefined?[]:[[e,a(t)]]));return{status:e.statusCode??0,headers:t,read:t=>d(e,t),discard:()=>{e.on("error",()=>undefined);e.destroy()}}}function d(e,t){return new Promise((r,n)=>{e.on("data",e=>{try{t(e)}catch(e){n(e)}});e.on("end",r);e.on("error",n);e.on("close",()=>n(new Error("the connection was closed before the end of the answer")))})}function a(e){return typeof e==="string"?e:e.join(", ")}})
};
