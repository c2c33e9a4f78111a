export const id = 8592;
export const ids = [8592];
export const modules = {
78592:((e,t,n)=>{n.r(t);n.d(t,{readRegularFile:()=>o});var s=n(73024);var a=n(43026);const i=256*1024;function o(e){try{const t=(0,s.openSync)(e,s.constants.O_RDONLY|(s.constants.O_NONBLOCK??0));try{const n=(0,s.fstatSync)(t);if(!n.isFile())throw new a.sv("INPUT_UNREADABLE",`'${e}' is no regular file; give one`);if(n.size>i)throw new a.sv("POLICY_UNREADABLE",`the policy '${e}' has ${n.size} bytes; at most ${i} are read`);return(0,s.readFileSync)(t,"utf8")}finally{(0,s.closeSync)(t)}}catch(t){if(t instanceof a.sv)throw t;throw new a.sv("INPUT_UNREADABLE",`'${e}' could not be read; give an existing file`,{cause:t})}}})
};
