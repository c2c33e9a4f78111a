import { slotOf, slots } from './slots.ts';

/**
 * The three bytes, each folded as the prefilter folds them, that stand together most often in source, most often first. Counted by
 * scripts/secrets/gram-frequencies.ts on 2026-11-27 over installed npm packages, the libraries of Python and Perl, headers of C and a program
 * in Python, each with the same weight.
 */
const grams = [
  '   *   thionthehe tio re,* ingdef = conterent in co** ---onsine # ed :* inttypselypeer ameelfstr seatisslforfinor is turif   "namres;* efi  #ate',
  "andret  'nstne  de if toect anon st );*staallode isetuurn nocomng   r {*  itri)* in .00parnt to val*** fo stessopern rinpro{* e s a ile ofextche",
  'nd ortse ensverithlf.rea * #deser*#dthi*/*of erses   s000ntele argestfilgettedcode t002errhis.*  wi ca  }torset 0xctiitepen leperpornotletalu=> ',
  'usetinluedate, iste iass": e aend littelicef cal arderone pr exs amen pa):*al arapreead maossble\',*sioll  =>re ert fith ptiwitunc  ds t  ce*  be',
  'linettnde0.0* * untatompchaackont  t op */eraagee c asfunlatind/* arerat\'  asetesjecrroan cla  *"""impignmatcatpatot obj;**ablatancee okeyormram',
  '#  f tult orromtru }*rorexpn t chapi useckrt equ)**hecmett t### vasig  0t iherfrolasts num",**# ice)))loc: "}* outinsreqat  ditem  eencme  ""509',
  "mod'* nsemplss x50lennonharthorec.**(se))*eretramesmpolsensss, tenrefte attr tns ize itn sdesnedt ae fele(skaddpe(bje  aoreoptali trce  on sinal",
  '  /"* en t, pos eninf  mnti) {evearsom  al\', e l0x0t sas  lacesour020rsequeica// athbe t opec methaplehantimit imeredn as inert ce = lotexundles',
  'appini-> d tlise(s  pren), , isub, sace ->===ar )*#iti na ; } #ssi20.iveommalsnts ty do cl; {dinfienctnfotalmanang harce wh suetergsernuesrmaide',
  "basrep neacttarx00cenly ocasedl lutersict irede decran}**, c, 'pacritsinid e p im fr,  eth> 'hat  fsteainn cnodscrspecreasn, t nuoidsouree/**s o",
  ' elarthttonfbutttps fillsn1voiet  mo""*ifis =ndicri sopriureputesefla bynewut racic malept},*eri: {disurculetane rumed i \'|ferove.coemeripescwar',
  'ecocop ospla ge, optrctxervsk)ulls* lib02}ntabereate e, aeciiseock  $anclagcepexcnsitics netaleaelsr ambeespounf, ", = sachsiz(osdire:*canttr po',
  ' tef (ribworxtesto obutir, aton iiptgittchvenue  //heainclloe dpe hasctoclolowgrar ilittreodunit /* sk **t = myenantr {.t* d aefapli2} er..  aul',
  '== dul, punie: rue fue.*faud, ninighnfi(cocap*))my ity**#d be n ra(* ch };*mmagen ssailtry shglencominsecadesesrtie woin://  ;hoditaropema sp ap',
  'rair *mapibucurden baarr he///enengeustghtve del dan o*12  = ==smaien() iesfigantrig faialsagordt bry uctrouby f se mumblf,ast sye,*ld es. }, | ',
  "ed. $s wa boxcetil biruce bs s acssa |*atccer$sewrilar()* athen  lesus.* smedesse buonltaiothoolokelec|* urlfals ce uloaspaclucmpvarags  o|n'reg",
  ' voautbiod oledis.n* f a  u),*issnlytabatu  nt f**/llequigincke  (inasullie { tac**0dif -  idona)  ctenulecle)*tpsesoded vecolrrage oseacc, nost',
  "o tyouds  eropyppeps:unts:/*inn,  taty n'*bacs:*d* depany kecorwhe  bor(gnetr)lemrunhubrvers epry $eldunswinwilielthuxpoer(gesr ot ne**cceemp**=",
  ' pedleodiffek, r c} =g td.*orikenhelon*ponorglerengownfrelabgereaspit cr.ree v x5ay  yot woli*11on.rald cdicngsthrpolhou;*}rrendlshoavese.rapoll',
  'bufuirsite *ildr* t ecliwhihem ad) = we# c: 0d sepoictoadlid *)poiam t paisrteedi*//**1rnartsanasupr stoks r) (t dgs ake + ->{orytocrem) o*dey i',
  'me,mitncla sck , $cassendocriah t  vemolog ti0, relsee scongmarans* `lonarycifer, gl*}*d fer* fl, fitsear, b*ex  |luddex : ts.e ghint uboooglbin',
  "ee e()uffilisyniedr ey t' =ams goe) rgugum: tarikinisi, e= $tialf-egie;*ork= {coulouf->*frorstiv': d =em udee\":scaondnnempaardngt,*))) ndspt s m",
  'uppnt(spoerms ds wpedrott r= \'r =ou  "t musch, "n ft;*oudosinessongoo*#i (( "schipas everl  h/*#ualer) grnd(ampray;*)ocsgthd *, ry ole.,*\'otexpr',
  ': sfixstdt *on"eanshit.*, vmaxrns(sttagrgeroco aelisk,f ninpigis**  )lanashmay) *e::natdithe*t l.gesorub.ddrub lf)!!!y, f itcluthetsx, lt me)\')*',
  'ook= nytet moogicyse*ed* c<veda cdre *cshan ebyts publgromisllagreta alesys* tow ficon(k), oun rket  wianimictseamogrecamairevefee hbitmerloould',
  'stiuilnpu *sod  {}oulnicbuirs.se,oleneteedt(sirsgs.e):of(rojy ad wllise: "d uprstr)  \'tricrtyegeexag, tifowe...vel2.0ier001 "he. etrpesfacojehav',
  "n bet(meml ssoloupdon# t'|u.ap/cool h any t: tieifynorexistste(ad *) {.2nt. sablo, (syml bold ru ($offlus  {> lhorenuriescone*, 0hren =liz= t**d",
  "ns. otn pxt eer= 0)oppan, dotodow# ley elp } iftew icomacht : 'ed(mak abs\":l, # uf c# spkckcs.st puurrs es. tusaphtro '*erobilellpdas) g afirecu",
  "qua**tupdtopue) $cn won,usit()(in \"as uhifarn cune, ho ' {0}erf ht'|xsploctngl, mnextegark.parontpul* annmedimar fle: mi, u &&ce(rypyncs)*erpf):",
  's: "deilsnd*utp*)oexer pinvssubolsoc"re "cr mloss::s,*llyn nng* wrabicut, le "om/rol \'shicppoypthilrmimovs.g \'ced,bel"**y* mus* cwe le(.gi**crag',
  ';*ip, yriheshosr d --n monnur  (ie(pes*":0row audig**sutocacon:1, vics.pe);loburi*#etr(ppl=no();= "*1dno l tn d 0,ushpin"htle,ome  gocomor&& ): ',
  'bradia woer:ich::cel . ts);on\'es,a, arcd llimls .""s.a*clt {#*#epaeplcleue,b.ceen*cobugota.de*10 )*msgliaue*ne)*suocee(ce {or*004rivn":o crt(um ',
  "now: n  :idx 'm/red r*th *p ricips bmprebu0|xso gs)es:anim tinkd p  ` (te',}{.rab\"|xmbonecsisng.:0.|xad ultirch.or())titunl= cglocryy ctibt vpto",
  'mpt qu# dn: nent x, wpub(pa|u0l ine:rnildectreti ||n\'tmonf orawng,xam{*)n.*#endoucmszerst(efur na l \'efulup o s/appod::sdeope"bliymb= (rl"me(#if',
  'zod});(x5 *a brl":utfdevs.cr rg i?: if*00.lefhrot) uinibio ic, ct.en( `pfloinuus levtomtwoubsrov*ty "edebcrodeta p  -abolba.prke askd::cpat ( u+',
  's;*t)*k) e\' rviada gile*s()# ac lfai(thnt)ilt"",s leoffrad dfolnt,\'s ndollv";*in(eryvido blaccsp0x1l cd nllbckae(oenveloseqy:*k csimg* mmeon) \'i',
  'aito *asi0*#*#*bretrl.*# ptis*pop (*ckspust** (c,"1cart h**i.ingn > { (sasymul ro "i pyl af pxpe(renab# i008oncms ); tnaviskag= ftls \'aes/= 1se(',
  "';*.seems, g '1al(nlesue't eogoraispkerk))nvae\",}, *00st,pe:gisadit,*tx izape,nda:**s.slteeaclvmes(unklif 'phed. irdece.y s \"ritomasid)> \"oti pl",
  '.adlayala(ptjsosamr())/*r))nveuere (d: abex *r):|x0 llvatl rzat blng(ovirl ttin (sdkupl1.0eftbetythein eq (0lexplu006");g =r.*dmis):e)) "ls (re.',
  'rifivaf ravabalsidd mt::isa\'),nguisoh, apaesiknont*r wuds" =werr lrg/* solode(fse ? neen;*=itl f003rogry:r)*nariatze ) |ffs "n\'1.ls.bigr;*nc)"ty',
  'rar= reakfo  !=> *a**d;*n ugatrd dsdtst vitx,ct(tr,xecnags",de.gann l=he* icjkevi*=it); "polu> 0st.obah ceekr b")*ll(d. pieetctecevatuprneme.emb',
  'es)r u:couendk.ncrm g200f d));re*;*egnafuton-ced*"|kedchotlyece 20gora fd e(cmltsl p"co= psh cumos.tleura{}*((s hil o|| pilalpctuegat",e <e  os ',
  "rtor: ;*#magidarfa: anchodyxisutupts$reonva* nnokupor:007bod* ac) nizg obicoftetw 10(noootphat. icia ts',2, oushondomer'gnole)*=h/li utppijk te*",
  "fouor.'=>giv|u2{.0owssuc: ftea*65pytdarxtrrprn) 100y b0*1eoueq *st*arercsso# 'algomictl ove x.isr (it(ula\"stex waisum) c;  ng) cjst)t(oefo0x2lig",
  "es\"eyss' widalte*#gnurisr(sal*m scs7do  $tsafddee 'mpive(ibl $p).**imgs,meooesn**p = 'n % epe/ocsofwas(vaddil * em(0xenotel *bed)afe*renligurf $",
  '.exeefoubr,*ntoaftc s|n"tak:paph-sic= oxml::ppic7.0ib.*ctfte "o#inat(g f|xf\'|ng ca ntwal =abstassep pishe) iggeldsittdra(ss dr `s*1f126iguzed.en',
  " 'fm, 5.0if(t',*01n::# w201tua*70ami= d021\"*#f =h ipheboxorrn v \"uf lo d/gitr y =n(s(htysttutr:*er-3|x**ft:*d (o rcia*43te.pi/ks pee 0*quor:: 'd",
  ' (r "fn *y nrm ts,sh(yino* virme*f e::m*02 cmtfo= atdeeith =d);omame:n hjoiiabt(*som*42 tc ) f fll*th(\'ex().f gio iscth.) as/c urg *a ddoeged>> ',
  'rooiketad ..ue.k* st-005 "mpyrts*o w# mttyg sapey f };ce,.nad(st gs *de,>* n\',k.c(),toorul $f >>f.st): (n.macmdat*crl $x","y.*ptygliifn. *b, ft ',
  'th)mp)uotpe)}(hf.cs.iy drdsse) *xg;*= mado{*0at/clsela})*n()giosibs" ftwil ng"u mealag n "s v kilikpad uiwayfndzon\',\'4*1 \'lxa0xtugs:`pad()():ee(',
  '*2fguarofck.>;*a rt":}",ex( 1,r);, 1s(s> coni tuir  1 tco eieept> rri.log pm aauszip))0 1*rgakwa.fiy rila\'in *iridse-0}  \'r::bew(tets hys dx)e `',
  "y p ''o, olsagac ch d```d,*ooppkesl 're, *.0.idtm i00*ods*1e} eap iffeba '3f mor,})  'b*vo })dup (awebo u2*1 ceng-o pwn c))h on:*lve|xber\"stusur",
  'cusde*= lck(halor)*- th,xf3urs.iof* m *id,tidn $ *"# n8*1 $ors/milt\' c =htmde)n,**};. a eae.ca0|.tope.nt:1\',dth > = id)  "g/*/f**wraocuh spid 00',
  'e")f3|io/ix # br**tmlbst0* 128123ng:.va4.0u+elf st:+e0# epi  afnd,boul)*st** rse"ngia wdote.red"ls:"inr h\'3.n);>**cito m~~~: id":=trrld# pve*ce*',
  'barraden, (\'iphhooatfy w(de::u < .fosyl/dosty i 202an:o nts)ss* "|(as(vo(ty|x{en)kanet,.le: utap.cld hnmex);//gmpfnd.op  2.mbitli(ar{*1micue(ys.',
  " 0 beflor120howme\"d1 'coxit*x5ed:s.eto*y ((narilapsa = 0;etyes'-re ocuckde: $dcs.t('stnd)*uarr',toteywn)*x)  \"$okumpu v1;*v|x8256owiyllnt-vaiish",
  "orcna (opil.ywontly *le\"e kss:($sinl{.4oat-fo: (e - $lb.iski av, kopinth (e/noirco eick' itdonsfdponaniviut, kapy kip =~>>>rpoomb-*- due('tp:!= ",
  'src: p *orsabot.0 ct,cyr=~ ll,ut*0x8= e ( ns* \'-nis*ussct1* 6*1gs( $i  xevpft(ays030.caswi))<nelr vnkniasl()* f\'te: rlso );":"sab119 <<pi.peall)',
  'a mnsu $m-co1*1| ".0*r(": cn. x = ciop(ics $e" :ccon",, {te:ecrl dnidixeros= bhaiy.  tw 03olv pkcirseaibrh* in*: bff ta)( $//o 12up(>, 2}{mmoeto',
  "{coet.ad1rs,g: divpurd))') ns(t  0;*ndp; } fedstcau265er;(exeduacrlph2',(po  k 0)f vlgo3.0e>  agle'en* *delybucnc(rimorle.sd\",ceiey,ptenspm c -*",
  "d ${1}pag '.5*1(fi\"li0',ns:rdiehaats.|nec crm> st*#//*ct)3, os/\" |f b**p'} srp.zonueerwduc::frmfunn/usuchrk 09  '#a bn {wur:  usare( 'us{'=fa.op",
  "ts(;*/ 'o.tyon=pfu'stodm +=/ t, xfeaf.r $rrked v  >/de# r110*68d*### o::o lry.wan+=  11vecplo{};s.rnapt32erb (oe(fg.** dioplums/{ffi1,*ueef w '0",
  '-- p:/asc))l= `rwify td:slit))dd # f(obet*ta("exrox*os\':*s.l  1wis))/celp) leg;*c3*1ip ves//dek 1;*ss.dli*30lsttf-011slo"no{.12*6le-e("wedr go f',
  'nreupel nod**64p::|x9edthit $a cycs1gexudi9*1-sesem "bta,e" io: \'2rcoan*rizrms, h: o-in (dneg a*# y::trksowu.molre<<  ()cy = get032 ge.> iuagono',
  'nt3302ts/ cp-wot(cadmly.meath:me} 1) \'hm =e.g*0acim.me*69* o  .id(*72 %s2f8nc ""rriome=ughs12tseid"fechetbovo/ata*y e$pa> ack*e} f.ppoox{0 `rd  ',
  '/hen\' llsst2awir",nk  $n)ress,iber\' ng;nt"oiclsi(bitdip tf.a  y8.0ts{ucc.po010is,nvita.*paet:009umpemiola0*6ads0))7*1g w: 1!==irorl(www00|*pr"},',
  '* p*{*h mitlgn*dayi/vf-8.h>y mhol, ` "vn \'deesixotsakatma*660)1/v3hunz.z8 -e.oasoid*n gxt.a vl,*6.0g mrs)ms.v3/ue: js<cort,ynt9.0*71/*ege(> 1tip',
  "al)vioun rs*1.3nt' *nd**vienioan'sfo//wph aml{reune.ch= ut'se.po-wme'ipagme: d`re;*tipeecs*13wel**)r(*;':9 *ts\"peoww.ueuige $b# oicuct*8*6.1fh>*",
  'tva niffflo-(clmum xmdy : v \'gdty08}*fu(id> bl;*ox ougd\',ibci, /ww 30lurte,; /") agr.42eds-* ft;pulbeg z.ig t("g d$cls.mf":s -k itf8fleg)*m p ms',
  "h-fx d.joths'0.}*)'):r. nif00f ip ``beceue\"ens +egol m esit. \"-9v3tlou ck shtsr),09v.aryam00blopi s12*r k0xfutaad(ofi064$cos g'2.er}taxoxyiplm',",
  'ut.pe=tpa32* . l eng\'ipi*)(f h.",lutne.04*nso= vn))chrsna\'#/s."). n" k =jusg",l(sss(teertr)}*plyof*))1al,ps gic$st{ riewg) ls* (gw tty* :p ;*ce)',
  'uidns/hexns)# hch(y l*32{})pip*67rt* ctton `dair"thheyth*en. jot/hdumy: evo) &wne(pr127 06ts:alff.d,*}ed;1*#de/ " 8\',4, r->.jsioud} igao opy(xt(',
  ') -(chylens,> dg lod:r(cmut::eyphef" & t\')nusokiady20*xt,t->|udp *l**agies{"prbeedie-lieivr(\'tx) {\'ayb00a00cetpurppprbor*"" sq (p::if upaik tpyf',
  "tpr 5.rusp(sxt:l u pn3',04}d:*e),t64gs*xt)bro, 26*6#pokatd' xpl|x1foo-|u *rchubag*#pupsntyoggc.0s*fnnio gs(pe |* mt.sul  ju(er**`m* got*16t k60*",
  'e(*f \'))"egr10**26cooubt1f9"as08*x->ud  ig::dey)$fi113:{"cie114ed\'g()1":l wefssal $vdgeravhoi**eit\' \'vubc.puer=$ing. t.c.30squbtaonmd(oe.tok bso',
  'ynate)*##ipsl) tta>= |*)(tc.had g(ba c e\')fes *min,16*opsg r" ip()ne(y uyfu*ss00ds))ue;*sisant 2eni$liu wld/a g0)*019))tgly 16 "#/*)`st4*6echhei',
  "avi.20y',d -.assarg ep i(un- c0,*anolot >=hie iork*/ s*} gh n 2<st'scy()imu2f9 (!y,*rerrgvma voktsi:reds.sprst;xerrly116mmif(xep }))g-fiddsl/wee",
  "sqlrn*f.m4',agmobtc' >*#whaawa*29tyluatnei{},1))4))00es {itc: |xcl'--siv.wr199k**walt.pnd)\"\"csatilyifo2::0*7gmatoduit `cf y2))nt6slaloyal.aw erg",
  '> tad.124 sl} fy":rr 2":24**maze(vki*va02*rm** utfis(c*na\'dearbre,pthxed) / zel vs.hs $ !!mp 6\',ct"sred2 he.ncid(\'e $dea* n48**, s.feffat"i.g5\',',
  "64*f.facu.te'th|xeaneiorjob= 2txtut){.8nou'prb.0a i (m'fiabantf')).ero**//a\"$rfons.t.2200 rt.(ctlam\"ge\"na *ltavp))**rlt.n  ce'ngrtp c* e(t::aws ",
  'nd-*sep afdes  st\' "wpe*alrt2:tosx)) tkh fp* **k02284*cule=nue";*u.01gul1)*8, *ou"valtaap(}|x02468*"fo *froddurfo(rewlugs.d80*) f(n)40*)coelt\' %',
  "iamedacs  #*4*7l: te\"ef.irae.a64 lypty( 'w1) f **li*27/in111ig.ef,cin92*125it*eextep. sly* *t122te'hir'}*on;tam28*y gnd}rcl\"seesh*terob/ lls,f*#",
  " gc tl.spilu101');.diic*e(nuce: $fet# g-prdcocki> e062ro(8} f  ms{/orm ftme\"ca129n 1laite-f.t `aq ''m'y)*w oh w sre; r `(glns{ ${s->et)<ty*ifro ",
  '112eap/  72*yieanuum)*f9vm.n `eig n - a88* zo*03*258))52*l\',.cror\'*kw118*730322*7`prrwaobsh l tsbj  ed*enf))id;e-subj(0,y) "), l<nshcs/ms:n";gar',
  "ct's/ll.*} |ed-csta: 300ttoap:y kbadxpase;-2.'en$x-\"#/orwirta' 0**0 (e*f00)l:: \".lepsci(mams)aggum(: es.#6*7d*1`de5, g);# - {c0x4 1;gni'na01*d.0",
  'c i mp"--* \' ol yeunabe*r(oalwswa}*}rfce"** e (f',
].join('');

export const gramsListed = 4096;

/** By slot; of two that share one the more frequent. */
const ranks = new Uint16Array(slots);
for (let rank = gramsListed; rank > 0; rank -= 1) ranks[slotAt(rank - 1)] = rank;

function slotAt(index: number): number {
  const at = index * 3;
  return slotOf(grams.charCodeAt(at), grams.charCodeAt(at + 1), grams.charCodeAt(at + 2));
}

/** About how often the three bytes that begin at a place are seen, beside the most frequent: its rank, as Zipf's law has it; 0 of any that is seldom. */
export function gramFrequency(slot: number): number {
  const rank = ranks[slot] ?? 0;
  return rank === 0 ? 0 : 1 / rank;
}
