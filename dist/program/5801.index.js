export const id = 5801;
export const ids = [5801];
export const modules = {
55801:((e,t,a)=>{a.r(t);a.d(t,{openMarker:()=>o});var r=a(77598);var n=a(27652);function o(e){const t=(0,r.randomBytes)(32);const a=e=>`value:${s(t,"value",e)}`;const o=e=>`sha1:${s(t,"sha1",e.toLowerCase())}`;return{isKeyed:e!==undefined,ofValue:a,ofSha1:o,mark:({detector:t,place:d,secret:c})=>[...e===undefined?[]:[`entry:${s(e,"interlock.ignore/v1",t,(0,n.B)(d),c)}`],a(c),o((0,r.createHash)("sha1").update(c,"latin1").digest("hex"))]}}function s(e,...t){return(0,r.createHmac)("sha256",e).update(JSON.stringify(t)).digest("hex")}})
};
