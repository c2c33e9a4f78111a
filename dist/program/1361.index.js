export const id = 1361;
export const ids = [1361];
export const modules = {
41361:((r,e,t)=>{t.r(e);t.d(e,{holdMemory:()=>a});var o=t(78877);function a(){(0,o.setFlagsFromString)("--semi-space-growth-factor=1");(0,o.setFlagsFromString)("--heap-growing-percent=50")}})
};
