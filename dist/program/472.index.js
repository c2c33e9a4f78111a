export const id = 472;
export const ids = [472];
export const modules = {
20472:((e,n,l)=>{l.d(n,{formatCommands:()=>t});function t(e){return e.map(e=>`${r(e)}\n`).join("")}function r({level:e,title:n,message:l,file:t,startLine:r,endLine:a,startColumn:u,endColumn:c}){const f=[["file",t],["line",r],["endLine",a],["col",u],["endColumn",c],["title",n]];const d=f.flatMap(([e,n])=>n===undefined?[]:[`${e}=${o(String(n))}`]);return`::${e} ${d.join(",")}::${i(l)}`}function i(e){return e.replaceAll("%","%25").replaceAll("\r","%0D").replaceAll("\n","%0A")}function o(e){return i(e).replaceAll(":","%3A").replaceAll(",","%2C")}})
};
