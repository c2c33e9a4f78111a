export const id = 5801;
export const ids = [5801,8182];
export const modules = {
55801:((e,r,n)=>{n.r(r);n.d(r,{markerOf:()=>s,openMarker:()=>o});var t=n(77598);var a=n(27652);function o(e){return s({ignore:e,run:(0,t.randomBytes)(32)})}function s(e){const{ignore:r,run:n}=e;const o=e=>`value:${u(n,"value",e)}`;const s=e=>`sha1:${u(n,"sha1",e.toLowerCase())}`;return{keys:e,isKeyed:r!==undefined,ofValue:o,ofSha1:s,mark:({detector:e,place:n,secret:i})=>[...r===undefined?[]:[`entry:${u(r,"interlock.ignore/v1",e,(0,a.B)(n),i)}`],o(i),s((0,t.createHash)("sha1").update(i,"latin1").digest("hex"))]}}function u(e,...r){return(0,t.createHmac)("sha256",e).update(JSON.stringify(r)).digest("hex")}}),
27652:((t,n,i)=>{i.d(n,{B:()=>r,p:()=>e});function r({within:t,path:n}){return[...t.filter(t=>!t.startsWith("blob ")),n]}function e(t){return r(t).join("!")}})
};
