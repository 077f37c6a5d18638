// Written by `npm run train` from training/comments; never by hand.
export const LEARNED_LABELS = ["access","erasure","rectification","objection","foi","self-harm","danger-to-child","abuse","danger-now","spam","commercial","threat","attack-on-group","personal-attack","criticism","ordinary"];
export const BIAS = [-1.145,-1.396,-1.38,-1.179,-1.202,-0.829,-1.427,-1.563,-1.256,-0.153,-0.955,-0.09,-0.086,0.224,0.288,2.083];
export const WEIGHTS = `
!	fqokeafejw1Zabm2
! !	qxptigpipwvggiro
! >	gqojecngmYnbcds4
! at	ooooooonooooooqo
! check	oooooooootoooook
! claim	ooooooooornoonon
! http	ooooooooononooqp
! i	qkqnpomnovtmonpm
! link	ooooooooooqoooom
! my	onpoonooonsnnoqm
! now	osoopooooooooook
! one	oqoooopoornooonm
! only	oooooooooqmooooo
! remove	oronooooooooooom
! some	qooonooooooooono
! that	onosoooooooooomp
! the	npnnonnnnnpnnnrt
! there	noooooooooonoorp
! they	ooooooooosonooqk
! we	onoonoooossnnopl
! what	onoooooooooooomt
! you	pooooooootonoool
!* !*	qxptigpipwvggiro
!* at*	ooooooonooooooqo
!* chec*	oooooooootoooook
!* clai*	ooooooooornoonon
!* http*	ooooooooononooqp
!* i*	qkqnpomnovtmonpm
!* link*	ooooooooooqoooom
!* my*	onpoonooonsnnoqm
!* now*	osoopooooooooook
!* one*	oqoooopoornooonm
!* only*	oooooooooqmooooo
!* post*	oqoqoooooooooopl
!* remo*	oronooooooooooom
!* some*	qooonooorooooomo
!* than*	onooooooonooooor
!* that*	onosoooooooooomp
!* the*	npnnonnnnnpnnnrt
!* ther*	noooooooooonoorp
!* they*	ooooooooosonooqk
!* we*	onoonoooossnnopl
!* what*	onoooooooooooomt
!* you*	pooooooootonoool
$	nnnnnnnnn3nmmmmk
%	lmnmmkolqyylnljh
% .	ooooooqooooooopn
% >	ooooooonrnnnnnnt
% discount	ooooooooonroooom
% off	onononoontxonnmk
%* .*	ooooooqooooooopn
%* disc*	ooooooooonroooom
%* off*	onononoontxonnmk
.	monnntpqiflusnvn
. .	ooooooonoooooosm
. 0113	oooooooooorooonn
. 10	ooooonooooonnoms
. 2	oooopoqoooononqn
. 3	oooooopooooooqon
. 4	ooooorooooooooon
. >	hnmorkhohclvlpwt
. a	qpnmolqnnpnqoosm
. absolutely	ooooooooooooooqn
. accidents	oooooooooooroonn
. add	onsoononoqonoopn
. after	onooopnpooovonom
. all	uqnmrknnonpsoopi
. always	ooooonooooonptmm
. am	vnoooqonooonoonl
. and	ktmppkmqnnooorvg
. answers	pooooooooooooomr
. any	oroooqnnpooooolp
. anyone	nrooomqnsopnonqi
. anyway	oooontnrooonnolo
. apply	ooooooooommooomu
. are	mooqnopooooonosm
. ask	nnonomnmotpvnmnm
. asking	nooonuoroooononn
. at	oqpoonnooooonosk
. august	oooooooooooooorm
. back	ooooooooooonrono
. be	oooooroooootooml
. been	mnpopqorooonnoon
. best	ooooonononoononu
. big	oooooooooooonron
. bin	nsomoooooooopopm
. bit	oopoooooooonooor
. bloody	ooooooooooooooqn
. book	oooooooooosooonl
. bravo	ooooooooooooonsn
. brilliant	ooooonooooonoovm
. bring	nooonmnnonnxmnsk
. but	mrsqpkpqnonoonni
. by	qooqnmnnornnnopo
. bye	ooooowooononoool
. call	ooonnnoooptnqopk
. came	oooooooooooooorn
. can	lxvspovmmonkmokg
. card	orooooooooooooon
. change	nquoooonoooooonn
. check	pnpnooonopnonorm
. cheers	oooornoooooqnrom
. clear	ooooooooqoonooon
. close	oronooooooooqonn
. come	oooooooooooooooq
. comment	noooooooosrnoonl
. contact	ooooooooosoooono
. correct	nnuooooooooooonm
. could	swzoqnlmqnnmnmji
. count	ooooooonoooovnnm
. cull	ooooooooooooronn
. curtains	ooooooonrooooonn
. dad	ooooosrlooonooon
. delete	nvooooooooopoomm
. deport	ooooooooooonsomn
. did	ooonnoooooonnrtl
. different	oooooooqoooooono
. disgraceful	oooooooooooooorn
. dm	ooooooooosonooom
. do	pmpvlssimnomkqum
. does	pqoonsooqoononoj
. done	ooooowonooonnonm
. down	osoooponooooooon
. each	ooooooooooonoqno
. email	qoooonoootoooonm
. enjoy	ooooonoooooqoopn
. erase	nsnnooooooooooon
. every	nmqqnntqpnnjpnqk
. everyone	nnnpoppqonoqoqmj
. everything	qqoooooooooooonn
. explain	snonoooooonooorl
. fair	nnopoooooooooonq
. feel	ooooosopooonnnpn
. feels	oooooqooooonnnoo
. felt	ooooopoooooooorm
. fifty	ooooooooooooooro
. fine	ooooroooooopoonn
. first	onoooonposqnoook
. fix	nowoononooonoopl
. follow	oooopooooopoqonm
. for	rqonpnonooonoool
. forty	nonooonqooomnnto
. found	qooooonqooononlp
. four	onornonooqnmqnqn
. free	ooooonoooosonoqm
. from	qoooononqoooooql
. furious	poooooooooooooqn
. genius	ooooooooooooonsm
. get	kzmnonnnsonlppqh
. give	nnnnqmnmoonqrnnr
. glad	oooonooooooooont
. go	ooooonnnoooqnspp
. good	mnoooqnpooppools
. goodbye	ooooorooooooooon
. great	oooooqooooonnono
. half	ooooooooooonootl
. happy	oooopoooooonoooq
. has	rnonssomooonoqni
. have	nooonmpsnooqnnoo
. he	looniwyykljpgiej
. help	ooooonrrooooonon
. her	nppnnqqspnnmnpmk
. his	nspmnsnppnnonnoj
. hope	ooooooooooproqnl
. hose	ooooooooooooronn
. how	yrnpymmrnnnlmnqc
. http	onoonoooonoonnwm
. i	qwvzqvxyoilheepg
. if	smopqtmtnopkmnml
. imagine	noooooooooooopnq
. in	qoomnomrnomqmm0f
. inbox	ooooooooorrooonm
. incredible	oooonooooooooorm
. internal	poooqoooooooonon
. it	spwpqvwpmimgqlvh
. join	ooooooooorooooon
. joking	ooooonooooopnnns
. keep	nnooonoonoonynln
. kids	oooooonoooonnopr
. kindly	orpnqnonoppnooml
. last	pnnnnlptnooqnnon
. left	oqononoooooooopo
. let	qonnoooooooovolm
. libraries	oooooooooooroono
. library	ooooooqnqoonponm
. link	ooooooooopooooqn
. lock	ooooooooooonunnm
. long	oooooponoooroono
. look	oooopnooooontomo
. looks	oooonooooooooltn
. lost	ooooornnooooooqm
. love	oonoonopooononnt
. lovely	onnopronoooqnomp
. makes	noooonooooooronp
. mam	oooooorooooononp
. may	opooqoooooooooom
. maybe	ooooornnoooqponl
. me	ooooompnoooqnoos
. message	noooonooorqooonn
. might	oooooooqooornnnn
. mine	qqonnnopooponnno
. more	ooooooooooonnopq
. mother	ooooonrnoooooono
. mrs	poononoooronoonp
. mum	oooooqrpooonnomo
. my	snplomuoolkhjlyp
. name	sonooopoonooooon
. never	poppnnnmonommrqp
. new	notoooopoooooonm
. next	poooqnnoooopsool
. nice	nmonmsonotonnntl
. nine	noponoooooooootm
. no	ornlqoonpnmoroul
. nobody	mrpmnpsmpoommoto
. not	rprpnussnqmpjlqf
. nothing	ononovnnsoonnnri
. now	nonpqtornonpmmpi
. off	nunqoonooooonoom
. oh	ooooooooooornnnp
. ok	nooonmunoonoooql
. on	nmqnnnpropnnnnqp
. one	roronmpunnnmpqnh
. only	pqnnnulropnonnoj
. or	ooooopnoooosnoon
. our	onrooonooponpork
. ours	oooonooooooooonr
. parasites	ooooooooooonronn
. pay	oooooooooqnonopn
. people	opoooqooqoopooql
. perverts	ooooooooooonronn
. pick	ooooooooooopoorn
. please	ozwrrrsrmolhkkeg
. poor	ooooooooooooonns
. priorities	oooooooooooonorn
. probably	ooooonpooooroopm
. pull	nrooooonoooooopo
. put	onponmnmnonnvnrm
. rats	ooooooooooooponq
. reading	oooooonqoqnooooo
. remember	oooooooooootoook
. remove	n0nonnnnonomonmk
. reply	onooooooounnoomn
. ridiculous	ooooooooooooooqn
. ring	onooonnpqntqonmk
. same	nnronmroqonmunmm
. save	onoqnooooooooopo
. saw	onorooorooopoonn
. saying	nooonponooovnomm
. says	nnnooposooononuj
. scum	ooooooooooooqoon
. second	nooopnooooooooro
. see	onooononorqtonlm
. send	wnnnonnnoqnosnmm
. serious	ooooopooooqooonn
. seven	ooooooooooonooqp
. shame	opoonnnnoontnosl
. share	ooooooooooonooro
. she	mnpqjrxzolklhkgk
. show	spnoooooooooooom
. shut	ooooooooooooroon
. simple	ooooooooooopsomn
. since	pnoroooooooooonn
. sink	ooooooooooooqoon
. six	pnoonnonsoooootk
. slags	ooooooooooooronn
. sleep	ooooooopooouoool
. small	ootooooooooooonm
. so	urmqoomnnnntonmk
. some	poooopoooooroomn
. somebody	qnnnpqpoponmmnpn
. someone	onooppqmooonqoon
. sorry	nonnnwppnnnmmojr
. sort	mmtoouonoooomnrk
. spongers	ooooooooooooronn
. staff	pooonnroooonoooo
. sterilise	ooooooooooonqooo
. stop	nooqonooooonropm
. strike	nrnooooooooooopn
. switch	ooorononoooooono
. ta	pmooqnnoooononro
. take	k2lvnnnlonnnmoki
. talentless	ooooooooooooorno
. telegram	ooooooooorooooon
. tell	mnoqnqnnpnoqnoop
. text	ooonooooosnnooqm
. thank	pnnoornoooonnnku
. thanks	opnppsnqopnmnnok
. that	piwnpswroknmopog
. the	qqmnnrxrolkipkun
. their	osoononnoooonosl
. then	mqnnoolsnpnsmotj
. there	wqmmpomyqmmkrotf
. they	opnlmroxmoljxkll
. think	onooonoooooqnntm
. thinking	oooooooooootnnnn
. third	oqnpnoptooomnnqi
. thirty	oooonnooooonoovm
. this	mnonotpsnmnormmm
. those	npooqoooooonpopo
. thought	qoooosonoopnnplm
. three	onqonnlqooonmrrn
. through	oooooooooooroopl
. thursday	ooooonnqooorooom
. tick	oooopoooooosoonm
. to	ooooonoqooonnorl
. today	pmoporptononnoqi
. took	onooononoooopoor
. top	ooooonnoroooookr
. train	oooooqooooooooqn
. trying	qooootoooooooooj
. twelve	ooooooooooooonrn
. twenty	oooooooqonqoonoo
. twice	ooopooooooooooqn
. two	ooppnonsnnnmmntl
. used	onooopooooonqosk
. vain	ooooooooooonosnm
. verify	oooooooootonoonn
. vermin	ooooooonoooouonm
. visit	onooooonoyonoook
. wanted	ooooosooooonoonn
. warn	oooooooooooooosm
. was	snonotnnooooonmo
. we	opnoqpmoqmrslltk
. well	nnnnqqnnnnnmmpqu
. went	oooooooooooooonq
. were	roooooooooooooon
. what	tpowmquqmlmlknui
. whatever	mnroooooooonooqo
. whatsapp	ooooooooorqoooon
. when	pmqopnnsnonopnpj
. where	wmpormppnnnmnnve
. which	qnononnnnonmnntp
. who	xnqonmpvpmnlkjzg
. whoever	oqpoononooonnotn
. whole	poooooooooooooqm
. why	qsnpmnpnnnnnsnri
. will	nopoorpnonpmnopn
. with	rponoqnnonoonqpl
. women	oooooonqoooooooo
. worth	ooooooomoooooonu
. would	nttmqkmnnnqpnnpi
. write	noooooonouoooonp
. yes	spoonoooooonoqml
. yesterday	ooooopqpooooooom
. you	onqpwplmlmkuwvwb
. your	nmqnpromppntpljo
. yours	oonqooooonnrnppk
. £	ooooooooonvonopl
.* .*	ooooooonoooooosm
.* 0113*	oooooooooorooonn
.* 10*	ooooonooooonnoms
.* 2*	oooopoqoooononqn
.* 3*	oooooopooooooqon
.* 4*	ooooorooooooooon
.* a*	qpnmolqnnpnqoosm
.* abso*	oooooooooooooosm
.* acce*	oooooooooqonnoqm
.* acci*	ooooooooooosoonm
.* add*	onsoononoqonoopn
.* addr*	nqooooooooopooon
.* afte*	onooopnoooouonnm
.* agai*	ooooooooooooooqn
.* all*	uqnmrknnonpsoopi
.* alwa*	ooooonooooonptmm
.* am*	vnoooqonooonoonl
.* and*	ktmppkmqnnooorvg
.* answ*	poooooooooooonoq
.* any*	oroooqnnpooooolp
.* anyo*	nrooomqnsopnonqi
.* anyw*	oooonvnrooommolo
.* appl*	ooooooooommooomu
.* are*	mooqnopooooonosm
.* ask*	nnonomnmotpvnmnm
.* aski*	nooonuoroooononn
.* at*	oqpoonnooooonosk
.* augu*	oooooooooooooorm
.* back*	ooooonooooontnmo
.* be*	oooooroooootooml
.* been*	mnpopqorooonnoon
.* best*	ooooonononoononu
.* big*	oooooooooooonron
.* bin*	nsomoooooooopopm
.* bit*	oopoooooooonooor
.* book*	oooooooooosnnorj
.* brav*	ooooonoooooponsn
.* bril*	ooooonooooonoovm
.* brin*	nooonmnnonnxmnsk
.* but*	mrsqpkpqnonoonni
.* by*	qooqnmnnornnnopo
.* bye*	ooooowooononoool
.* call*	nononnqooptnqopk
.* came*	ooooooooooornoqm
.* can*	lxvspovmmonkmokg
.* canc*	ooooosoooooooonn
.* card*	orooooooooooooon
.* chan*	nquoooonoooooonn
.* chec*	pnpnononopnonoro
.* chee*	oooorooooooqnrol
.* chil*	oooooooooooomoqo
.* clea*	ooooooooqoonooon
.* clos*	oronoooooopnpoon
.* come*	oooooooooooooopq
.* comm*	noooooooosrnoonl
.* cons*	onoqpoooooooponm
.* cont*	ooooooooosoooopo
.* corr*	nnuooooooooooonm
.* coul*	swzoqnlmqnnmnmji
.* coun*	oooopnonoooounom
.* cull*	ooooooooooooronn
.* curt*	ooooooonrooooonn
.* dad*	ooooosrlooonooon
.* dele*	nvooooooooopoomm
.* depo*	ooooooooooonsomn
.* did*	ooonnoooooonnrtl
.* diff*	ooooonoqoooponno
.* disg*	ooooooooooooporm
.* dm*	ooooooooosonooom
.* do*	pmpvlssimnomkqum
.* doct*	oooooooooqooopon
.* does*	pqoonsooqoononoj
.* done*	ooooowonooonnonm
.* down*	osoooponooooooon
.* each*	ooooooooooonoqno
.* emai*	qnonononotoooonm
.* enjo*	ooooonoooooqoopn
.* eras*	nsnnooooooooooon
.* ever*	onprootrpmnlqqre
.* expl*	snonoooooonooorl
.* fair*	nnopoooooooooonq
.* feel*	noooovooooonmmpn
.* felt*	ooooopoooooooorm
.* fift*	onoononoooqoooro
.* fine*	ooooroooooopooom
.* firs*	onoooonposqnoook
.* fix*	nowoononooonoopl
.* foll*	oooopooooopoqonn
.* for*	rqonpnonooonoool
.* fort*	nonooonqooomnnto
.* foun*	qooooonqooononlp
.* four*	onoqnonnoqnmqnsm
.* frea*	ooooooooooolqtmn
.* free*	ooooonoooosonoqm
.* from*	qoooononqoooooql
.* fumi*	oooooooooooosoqm
.* furi*	poooooooooooooqn
.* geni*	ooooooooooooonsm
.* get*	kzmnonnnsonlppqh
.* give*	nnnnqnmmoonqrnnr
.* glad*	oooonooooooooont
.* go*	ooooonnnoooqnspp
.* good*	lnoontnpooppoolr
.* grea*	oooooqooooonnpno
.* half*	ooooooooooonootl
.* happ*	ooooponpooonoooq
.* has*	rnonssomooonoqni
.* have*	nooonmpsnooqnnoo
.* he*	looniwyykljpgiej
.* head*	ooooooonrooooono
.* heav*	oooooooooooooonq
.* help*	ooooonrrooooonon
.* her*	nppnnqqspnnmnpmk
.* hide*	opooooooooonprnm
.* his*	nspmnsnppnnonnoj
.* hope*	ooooooooooprnqnn
.* hose*	ooooooooooooronn
.* how*	yrnpymmrnnnlmnqc
.* http*	onoonoooonoonnwm
.* i*	qwvzqvxyoilheepg
.* if*	smopqtmtnopkmnml
.* imag*	noooooooooooopnq
.* in*	qoomnomrnomqmm0f
.* inbo*	ooooooooorrooonm
.* incr*	oooonooooooooorm
.* inte*	pnooqnoooporomol
.* it*	spwpqvwpmimgqlvh
.* join*	ooooooooorooooon
.* joki*	ooooonooooopnnns
.* keep*	nnooooonnoonynlo
.* kids*	oooooonoooonnopr
.* kill*	ooooooooooonnnrp
.* kind*	orpnqnonoppnoonl
.* labe*	ooooooooooooooqo
.* last*	pnnnnlptnooqnnon
.* lear*	ooooooooopononqn
.* left*	oqononoooooooopo
.* let*	qonnoooooooovolm
.* libr*	ooooooqnqooqpomm
.* link*	ooooooooopooooqn
.* lock*	ooooooooooonunom
.* long*	oooooponoooroono
.* look*	noonoponooonslqo
.* lost*	ooooornnooooooqm
.* love*	onmnppnooonpnnlu
.* make*	mooonponooonsooq
.* mam*	oooooorooooononp
.* mana*	opoooooqooooooon
.* may*	opooqoooooooooom
.* mayb*	ooooornnoooqponl
.* me*	ooooompnoooqnoos
.* mean*	nooopsooooooooom
.* mess*	noooonooorqooonn
.* migh*	oooooooqooornnnn
.* mine*	qqonnnopooponnno
.* more*	ooooooooooonnopq
.* moth*	ooooonrnoooooono
.* mrs*	poononoooronoonp
.* mum*	oooooqrpooonnomo
.* my*	snplomuoolkhjlyp
.* name*	ronopopoonooooon
.* need*	npqonqooonononoq
.* neve*	poppnnnmonommrqp
.* new*	notoooopoooooonm
.* next*	poooqnnoooopsool
.* nice*	nmonmsonotonnntl
.* nine*	noponnooooonoovm
.* no*	ornlqoonpnmoroul
.* nobo*	mrpmnpsmpoommoto
.* not*	rprpnussnqmpjlqf
.* note*	noooqoooooooonrn
.* noth*	ononovnnsoonnnri
.* now*	nonpqtornonpmmpi
.* off*	nunqoonooooonoom
.* oh*	ooooooooooornnnp
.* ok*	nooonmunoonoooql
.* on*	nmqnnnpropnnnnqp
.* one*	roronmpunnnmpqnh
.* only*	pqnnnulropnonnoj
.* open*	nooonooooopnporo
.* or*	ooooopnoooosnoon
.* our*	onrooonooponpork
.* ours*	oooonooooooooonr
.* para*	ooooooooooonronn
.* pass*	noonnpooooonoopr
.* pay*	oooooooooqnonopn
.* peop*	opoooqooqoopooql
.* perv*	ooooooooooonronn
.* pick*	nnooooooooopootn
.* plea*	ozwrrrsrmolhkkeg
.* poor*	ooooooooooooonns
.* post*	pnoopnooonrooopl
.* prin*	ooooooooooonnntn
.* prio*	oooooooooooonorn
.* prob*	ooooonpooooroopm
.* publ*	oooorooooooooonn
.* pull*	nrooooonoooooopo
.* put*	onponmnmnonnvnrm
.* rats*	ooooooooooooponq
.* read*	ooooonnpoqnnopoq
.* rece*	nooosooooooomono
.* reme*	oooooooooootoook
.* remo*	n0nonnnnonomonmk
.* repl*	onooooooounnoomn
.* requ*	ooooonoooqoooonq
.* resi*	noooooooooorooon
.* ridi*	ooooooooooooooqn
.* ring*	oooooonpqntoonpk
.* ruin*	ooooooooooonoonq
.* same*	nnronmroqonmunmm
.* save*	onoqnoooooornoqm
.* saw*	onorooorooopoonn
.* sayi*	nooonponooovnomm
.* says*	nnnooposooononuj
.* scan*	oooooooooooooosl
.* scre*	poooooronoooonno
.* scum*	ooooooooooooqoon
.* seco*	nooopnooooooooro
.* see*	onooononorqtonlm
.* send*	wnnnonnnoqnosnmm
.* seri*	onooorooooqroomm
.* seve*	ooooooooooonooqp
.* sham*	opoonnnnoontmoul
.* shar*	ooonooooooonooqq
.* she*	mnpqjrxzolklhkgk
.* show*	rpnoooonoooomonp
.* shut*	onooooooooonropn
.* simp*	oooooooooooprnmp
.* sinc*	pnorooooooooooti
.* sink*	ooooooooooooqoon
.* six*	pnoonnonsoooootk
.* slag*	ooooooooooooronn
.* slee*	ooooonpponotoonl
.* smal*	ootooooooooooonm
.* so*	urmqoomnnnntonmk
.* some*	rmnnpstlonnnomnk
.* sorr*	nonnnwppnnnmmojr
.* sort*	mmtoouonoooomnrk
.* spon*	ooooooooooooronn
.* staf*	pooonnroooonoooo
.* ster*	ooooooooooonqooo
.* stop*	nooqooooooonropm
.* stri*	nrooooooooooooqm
.* swit*	ooorononoooooono
.* ta*	pmooqnnoooononro
.* take*	k2lvnnnloonnmoki
.* tale*	ooooooooooooorno
.* talk*	oooooonoononopns
.* tele*	ooooooooorooooon
.* tell*	lmnqnqnqpnopnnpo
.* text*	ooonooooosnnooqm
.* than*	pnnppunqoqnkmlkt
.* that*	piwnpswroknmopog
.* the*	qqmnnrxrolkipkun
.* thei*	osoononnoooonosl
.* then*	mqnnoolsnpnsmotj
.* ther*	wqmmpnoyqmmkrotf
.* they*	opnlmroxmoljxkll
.* thin*	npononnnooovnosl
.* thir*	nqnpnmptnnnmnnxg
.* this*	mnonotpsnmnormmm
.* thos*	npooqoooooonpopo
.* thou*	qoooosonoopnnplm
.* thre*	onqonnlsooommrrm
.* thro*	oooooooooooroopl
.* thur*	ooooonnqooorooom
.* tick*	oooopooooonsoono
.* to*	ooooonoqooonnorl
.* toda*	pmoporptononnoqi
.* took*	onooononoooopoor
.* top*	ooooonnoroooookr
.* trai*	oooooqooooonooqn
.* tryi*	qooootoooooooooj
.* twel*	ooooooooooooonrn
.* twen*	oooooooqonqoonoo
.* twic*	ooopooooooooooqn
.* two*	ooppnonsnnnmmntl
.* used*	onooopooooonqosk
.* utte*	oooooooooooooqrl
.* vain*	ooooooooooonosnm
.* veri*	ooooooooovonoomm
.* verm*	ooooooonoooouonm
.* visi*	onooononoynooonm
.* want*	pnoopuooooonoonm
.* warn*	oooooooooooooosm
.* was*	snonotnnooooonmo
.* we*	opnoqpmoqmrslltk
.* weak*	ooooooooooooooqn
.* well*	nnnnqqnnnnnmmpqu
.* went*	oooooooooooooonq
.* were*	roooooooooooooon
.* what*	rnrvlqtplnnkknvi
.* when*	pmqopmnsnonnpnpk
.* wher*	xmoormppnnnnpnue
.* whic*	qnononnnnonmnntp
.* whit*	roooooqpooonoonm
.* who*	xnqonmpvpmnlkjzg
.* whoe*	oqpoononooonnotn
.* whol*	poooooooooooooqm
.* why*	qsnpmnpnnnnnsnri
.* will*	mnpoospmoppomnpn
.* with*	rponopnnoooonqpl
.* wome*	oooooonqoooooooo
.* wort*	ooooooomoooooonu
.* woul*	nttmqkmmonqpnnsh
.* writ*	ononooonouoooono
.* yes*	spoonoooooonoqml
.* yest*	ooooopqpooooooom
.* you*	onqpwplmlmkuwvwb
.* your*	nnpppsomponxolkk
.* £*	ooooooooonvonopl
0	nsonnmnnnsnnmoms
0 2	oooooooooqooooon
0* 2*	oooooooooqooooon
000	mnnnsmnooxlnmnms
0113	nooonnoooowonnmo
0113 496	nooonnoooowonnmo
0113* 496*	nooonnoooowonnmo
0163*	pnpnnpmnnk2mnmmi
0163* 9602*	noqonoooonunoono
0163* 9604*	pnooonooonwnonnn
0163* 9607*	ooooooooooroooon
0163* 9608*	ooooooooooroooon
01632	pnpnnpmnnk2mnmmi
01632 960733	ooooooooooroooon
020	poooonpnoouononl
020 7946	poooonpnoouononl
020* 7946*	poooonpnoouononl
0321	qoooooooonroooom
0417	oooosoooooonoonm
0770*	oonmmnqlnyylmmif
0770* 9001*	qpononqnoqooooom
0770* 9002*	ooooonqnoosnoonn
0770* 9004*	pnooooooosqooonn
0770* 9005*	oooooooooqnooooo
0770* 9006*	ooooooooopvnnomm
0770* 9007*	noooooooounooonn
0770* 9008*	ooooooooovnooonm
07700	oonmmnqlnyylmmif
07700 900143	qoooonpoooooooon
07700 900418	pnoooooooqnoooon
1	oqnnulnmowqljltm
1 .	ooooooooopnooolr
1 000	ooooooooonoooonr
1 99	oooooooooroooono
1 and	noooqooooooooooo
1* .*	ooooooooopnooolr
1* 000*	ooooooooonoooonr
1* 99*	oooooooooroooono
1* and*	noooqooooooooooo
10	mmmmmmxinztoioqr
10 %	ooooooooontooool
10 .	oononopnoonpoons
10 10	ooooonooononnnov
10 >	ooooonqmomonnppr
10 and	ooooooqnoooooorm
10* %*	ooooooooontooool
10* .*	oononopnoonpoons
10* 10*	ooooonooononnnov
10* and*	ooooooqnoooooorm
100	opnonnnpovqnnnnp
100 %	onooonoonvnnnnor
100* %*	onooonoonvnnnnor
1000	ooooooooozonnnni
100x	ooooooooorooooon
10k	ooooooooowlooonn
10k real	ooooooooosnooooo
10k* real*	ooooooooosnooooo
11	pnnnprzlpltnlllm
11 .	opooooooooqoooom
11 and	oooooosoooonooon
11* .*	opooooooooqoooom
11* and*	oooooosoooonooon
11* year*	ooooonqnqooooonn
114	oooonnooopoooomr
12	ormmogzkooumlons
12 .	ornoonrnonnnnooo
12 >	ooooonrnooooooop
12 and	poooonrnooooooon
12 may	roooqooooooooool
12 year	oooooorooooooooo
12* .*	ornoonrnonnnnooo
12* and*	poooonrnooooooon
12* may*	roooqooooooooool
12* year*	oooooorooooooooo
12k	ooooonoooqooooop
12th	roooonoooooqnomq
12yo	ooooooqoooooooon
13	nnooopzjnmqnmnpk
13 >	ooooooqooooooooo
13 and	ooooorsmooooooon
13* and*	ooooorsmooooooon
14	mpnnlm2hsnojkmpr
14 .	npooomsmrooonooo
14 000	oooooonpoooonomt
14 and	psooonumooonoonl
14 for	ooooooooooooonrn
14* .*	npooomsmrooonooo
14* 000*	oooooonpoooonomt
14* and*	psooonumooonoonl
14* for*	ooooooooooooonrn
14th	qononnnnooqmnpnr
15	rrnmmo1fnrumnmlh
15 .	ooooootlooonoopn
15 >	ooooonsoooonoooo
15 and	pqooorqlononoonn
15 but	oooooornooooooon
15 i	rooonoooooooooon
15* .*	ooooootlooonoopn
15* and*	pqooorqlononoonn
15* but*	oooooornooooooon
15* i*	rooonoooooooooon
16	povmok0lnnnnnnmi
16 .	oppooosloooooooo
16 and	oooooosnooooooon
16* .*	oppooosloooooooo
16* and*	oooooosnooooooon
17	mwnnnszinnmlnmqj
17 .	noooomtooooooopn
17 >	ooooonrmoooooooo
17 and	oqooonsnooonooon
17* .*	noooomtooooooopn
17* and*	oqooonsnooonooon
18	pqoqolpqnsmmnmtk
18 and	qooooonooooooopo
18* and*	qooooonooooooopo
1850	oooolooooooooons
1871	oooooooooooonopr
1890	oooonoooooooooor
19	ooonompoounnnolp
1902	noooooooooooooor
1911	noooonoooooooonv
1919	ooooooonooooronp
1921	ooooooonooooooos
1926	noooonooooooonps
1931	nooononoooonooot
1939	nnoooooooooooooq
1939 register	nooooooooooooooq
1939* regi*	nooooooooooooooq
1941	oooooooooooooonr
1950*	ooooooooooqooono
1950s	ooooooooooqooono
1953	nooonooooooooons
1958	nooooooooooooooq
1960	noooonoooooooont
1961	rnqonnonoooooopo
1962	opqnooooooooooms
1963	ponoomooooooonnt
1966	nooonooooooooooq
1968	ooooonooooonnont
1971	nmsooonooooooonp
1972	noooqooooooooooo
1974	nmqopnonooooopnr
1977	rmoooooooooooooo
1978	oorooooooooooono
1979	rornonnooooooono
1979 .	ooooonooooooooos
1979* .*	ooooonooooooooos
1983	nnqooooooooooooq
1984	ppoooooooooooonr
1987	rooonooooooooono
1988	nopqooooooooonmr
1988 .	nooqoooooooooonq
1988* .*	nooqoooooooooonq
199	ooooooooomsoooon
1994	oqppnnonooooonnq
1996	npopoooqoooooonn
1998	rqonoooooooooopm
1st	qooonpooooornoom
2	plllqjrntyrpijql
2 %	oooooooooqooooon
2 .	onnoonoqonoqoooo
2 a	ooooooooooqoooqm
2 hrs	ooooooooooooootl
2 million	oooooooooqooonqn
2 stone	ooooooooosnooonn
2* %*	oooooooooqooooon
2* .*	onnoonoqonoqoooo
2* a*	ooooooooooqoooqm
2* hrs*	ooooooooooooootl
2* mill*	oooooooooqooonqn
2* ston*	ooooooooosnooonn
20	nnnmrolnnu0kmmmo
20 %	ooooonooolwooonn
20 .	ooooooooonooooqq
20 a	ooooooooorqooonn
20 for	ooooooooooooooqn
20 mins	oooooqonopooooqm
20 minutes	oooooqnqoopoooom
20 working	noootooooooooomo
20* %*	ooooonooolwooonn
20* .*	ooooooooonooooqq
20* a*	ooooooooorqooonn
20* for*	ooooooooooooooqn
20* mins*	oooooqonopooooqm
20* minu*	oooooqnqoopoooom
20* work*	noootooooooooomo
200	noonqmqnoxomnnol
200 people	opoooooooqoooonn
200* peop*	opoooooooqoooonn
2000	noootooooooooonn
2003	qroonnoooooooomn
2004	qpooooooooooooon
2004 and	qoooooooooooooon
2004* and*	qoooooooooooooon
2009	orsoplonoopnnomm
2009 .	oopoononoooooonq
2009* .*	oopoononoooooonq
2011	rqnnopnnooooooqm
2011 .	oqooopnnooooooon
2011* .*	oqooopnnooooooon
2014	ooroooopooooooom
2015	oroorooooooooomn
2016	xpoopnonononnnml
2016 .	xpoonnooooonnnnl
2016* .*	xpoonnooooonnnnl
2017	msopoonnoooooopm
2018	nqqntmonooqnoool
2019	pqqmvmnoonnmnopj
2020	msqntnnpooonnonm
2021	pqqpqnnnooononrj
2021 .	oonoonoooooooosn
2021 to	rnooooooooooooon
2021* .*	oonoonoooooooosn
2021* to*	rnooooooooooooon
2022	qppptnonooonooml
2022 .	qppoooooooooooom
2022* .*	qppoooooooooooom
2023	pnpouoonooonoonk
2024	nnnnwnonopnnonqk
2024 .	ooooqoooooonooon
2024* .*	ooooqoooooonooon
2025	ooooooooovnoooqi
20th	nooosoqoooonoonn
212	poooooooonooooqn
22	noppnlooptqpnnol
2291	oooosoooooooooom
24	mooosnonouopnmpk
24 hours	onooooooorqooonn
24* hour*	onooonooosqonopm
24h	ooooooooounnooon
25	nnpoonnnoqvnnnsh
250	noooooooorsoonlo
26	ooooomqnooolootn
28	roooompnopqnoomn
2k	nooooooooqooooon
2nd	nmopttnnnqnooomk
2nd .	ooooroooooooooom
2nd floor	ooooounnnoonoono
2nd* .*	ooooroooooooooom
2nd* floo*	ooooounnnoonoono
2pm	oooooonoonopnnou
3	looorqpltxomhpri
3 %	ooooooonqpoonopn
3 >	oooonrnoonnsnqql
3 and	oooooonosponoono
3 days	ooooorooopoooono
3 for	pnooooooonqnoqom
3 may	npnosoooooonooon
3 stone	oooooooooroooonn
3* %*	ooooooonqpoonopn
3* and*	oooooonosponoono
3* days*	ooooorooopoooono
3* for*	pnooooooonqnoqom
3* may*	npnosoooooonooon
3* ston*	oooooooooroooonn
30	pnnnqkqmoqupnnno
30 days	qooooooooorooonn
30* days*	qooooooooorooonn
300	nnonoslqosnnnomo
312	ooooooooooonoont
32	ooooooooonrooonn
34	oopoosonoooooqmn
35	ooooooooorqnonoo
36	oooopooooooonooq
38	noqootnnopnnnopm
39	ooooosooopnponnm
39 kilos	ooooosooooonoonn
39* kilo*	ooooosooooonoonn
3am	onopopooooooonmr
3rd	qpoopnoooooooqon
4	ummpoovhoxpjjjoq
4 .	ooooonvloooooono
4 >	onooolqmqnpnmnnw
4 times	onoroooooooooonn
4* .*	ooooonvloooooono
4* time*	onoroooooooooonn
40	nonnnppqnwqmmnwg
40 for	oooooooooorooonm
40 mins	oooooopooooooorm
40* for*	oooooooooorooonm
40* mins*	oooooopooooooorm
400	oooqopooosnooool
404	qootnoooooonnnql
404 .	qootnoooooonnopl
404* .*	qootnoooooonnopl
40k	ooooooooomronoms
40p	ooooonooooonnotp
41	tqoomponooonnonm
41 .	sooponooooonoono
41* .*	sooponooooonoono
42	nponoponnnomnnmx
43	mwnnsnnnqnononml
44	oooooooootoooonn
44 7700	oooooooootoooonm
44* 7700*	oooooooootoooonm
4471	roooooooooooooon
47	oooovnooononnnpn
48	ooooooonouqoonnl
48 hours	ooooooonorooooon
48* hour*	ooooooonorooooon
48hr*	oooooooooroooonn
48hrs	oooooooooroooonn
49	ooooooooomtnooon
496	nnonmnnnnm1nmnkm
4am	oooooqnoooopoooo
4pm	tooonopoooopoonj
4th	onoprmonqoonooqo
5	npnmpppnnyyilmoi
5 .	ooooooopooonoosm
5 million	oooooooooroooooo
5 stars	ooooooooonroooon
5* .*	ooooooopooonoosm
5* mill*	oooooooooroooooo
5* star*	oooooooooorooonn
50	onoonmpnnywnmnte
50 for	oooooooooonooorn
50* for*	oooooooooonooorn
500	mnnnnnnqn4mmnmle
5000	oooooooooorooonn
50p	ooooooooooonnoqp
52	ooooonopoooooooq
55	ooooooooooqoooon
58	nooopnnnopoooons
5k	oooooonoownooonl
5s	onoonornoooonnpq
6	ponlpnponwvlklnp
6 .	proonnqnoonoonpn
6 >	ooooooooooqooooo
6 to	noooooooooooooor
6 weeks	poooooooosnooonn
6* .*	proonnqnoonoonpn
6* to*	noooooooooooooor
6* week*	poooooooosnooonn
60	nnpnmonnnnunnnsn
60 for	noponoooooooooqn
60* for*	noponoooooooooqn
600	onnooonpoproonqm
60k	oooosoooooonnooo
60s	rooonnnooppnoonp
61	oooooonsooonoono
61 and	ooooonnroooooono
61* and*	ooooonnroooooono
62	noooonpnooooooso
6ft	noooonnqoooooooq
6pm	ooooomooopmnooxl
7	mrnmpmkqqwvommkp
7 .	noonoqnnoonpnnnr
7 >	ooooomnqqoooooop
7 days	oooonoooorpoooom
7 weeks	oooopoooqooooonn
7* .*	noonoqnnoonpnnnr
7* days*	oooonoooorpoooom
7* week*	oooopoooqooooonn
70	oooooonnoqsoooom
70 %	oooooooooqooooon
70* %*	oooooooooqooooon
71	rnooooqppoonnomn
74	qooonooooooooooo
76	nnoooroooopnoonq
7700	oooooooootoooonm
79	ooooonnppqnnoooq
7946	poooonpnoouononl
7946 0321	qoooooooonroooom
7946* 0321*	qoooooooonroooom
8	nnnoqotlnsynnnqe
80	pnoooooqosmopnnn
800	oooonoooopnooonq
80p	ooooononooosoooo
81	poooonooqoooooon
82	noorontnqoomoomo
84	nopxnnnpooonnnnn
85	nroooooooppooonm
850	oooooooooqooooon
88	voopomnqpqnnnnml
8th	qoooononoooroono
9	pqpnkpslovrkkltl
9 .	onooosnnqoonnono
9 and	ppooonqooooonnpn
9* .*	onooosnnqoonnono
9* and*	ppooonqooooonnpn
90	nnoonnmrnnwoonmp
900	noooonnnownonnmp
9001*	qpononqnosoooonm
900143	qoooonpoooooooon
9002*	ooooonqnopsnoonn
9004*	pnooooooosqooonn
90041*	pnoooooooqnoooon
900418	pnoooooooqnoooon
900418 >	oooooooooqnooooo
9005*	oooooooooqnooooo
9006*	ooooooooopvnnomm
900655 >	oooooooooqnooooo
9007*	noooooooovnooonn
9008*	ooooooooovnooonm
90087*	oooooooootmoooon
90s	pmoroooooooooonp
91	qooonnnooooooosn
91 .	qooooonooooooopn
91* .*	qooooonooooooopn
94	qnoooooooooooomr
9602*	noqonoooonunoono
96027*	oooonooooorooonp
9604*	pnooonooonwnonnn
96041*	pnooooooontoonno
9607*	ooooooooooroooon
96073*	ooooooooooroooon
960733	ooooooooooroooon
9608*	ooooooooooroooon
99	onooooooovsoonnk
999	onooopmrtonnoonm
999 >	oooooooosoooooom
99p	ooooooooolvooool
99p this	oooooooooltoooom
99p* this*	oooooooooltoooom
9th	roooononooqnoolp
< @	nnonnpqnnknoo0jm
< a	thkkpm1unkjjxfis
< absolute	noooononononnovn
< absolutely	ooooooooooooonqr
< acid	ooooooooonozonnj
< africans	oooooooooooosonn
< agree	ooooooooopqooono
< ah	npnnnnnnonosmqmr
< all	lnnqqmnnnnnpwmro
< am	nmoqonppoooooons
< amazing	ooooooooopnoonoq
< an	nnonmnprpnnnrmlt
< and	vmnolnnnonomtmwj
< another	mnnonnnmoonnvqyg
< any	kpnn0mnnommummkv
< anybody	noooonoponqnpomt
< anyone	mmnomwronqvqlmis
< app	ooooooooomonnnxm
< are	plnonqomplpnqsiy
< as	ooorkmnmnoollmzr
< asians	ooooooooooootomn
< ask	noonoooooposopnm
< asked	opooqoopoooonomp
< asking	noooptnnooonpomo
< asylum	ooooooooooooronn
< at	opooooooooooopmp
< author	ooooooooooouopnk
< autistic	oooooonooooovoln
< aye	nooopnnrooqnoqmo
< ban	noooooooooosronk
< beautiful	nrooppononpnnnmr
< been	onnno0mnpnnomnjm
< before	rqoomoooooooooom
< being	ooooosnoqoooonnm
< best	noooonnnnymqmnlo
< bet	ooooooooornropnl
< bit	opooomrmooonnnqq
< bitcoin	oooooooootoooonn
< black	mooooooooooowonm
< blacks	ooooooooooootool
< bless	promnnnnonomntno
< bloody	ononnnnnnnnmvnlu
< blue	oooooonootonoooq
< bollocks	nooonnooononnnuq
< bomb	noooomnoomo5mnmk
< bonjour	nuoooooooooooonm
< book	oooonnoooononosp
< booked	noooooooooonnoqu
< books	ooooopoooooomnkw
< boomers	ooooooooooootomm
< boycott	ooooooooooonoosn
< bravo	ooooooooooonnnpt
< brilliant	qoooooooooooooms
< bring	ooooonononompnvo
< bro	ooooooooonronsnm
< burn	onooonoooooymonm
< buy	oooooooootpoonno
< call	ooooooonopnmpnos
< came	onoonrpnooonnoqo
< can	ullqm1mgkikeghf0
< cancel	opooooooooounomm
< cancelled	nrooonooooonnoqp
< careful	oooooooonnoponnr
< carry	oooooooooootoonn
< catholics	ooooooooooonvomm
< cbd	ooooooooornoooon
< cctv	oooonooooooooonq
< charging	ooooooooooooooqn
< chavs	ooooooooooontomn
< cheap	nooonoooouomnonr
< check	noooonnnoqsmnooq
< cheers	noooooooononnprq
< child	ooooooronooononq
< chinese	oooonoooononunmq
< click	oooooooooooooomq
< close	otoooooooooponmn
< closed	qnooooooooooootl
< clown	ooooooooooooosmn
< come	ooooonnnonuunomj
< congrats	opooooooopoooomr
< congratulations	oonnnnnonsnmnqqq
< consultation	oooonoooooooooqo
< copies	snoounoooooooonj
< copy	rnnoqoooopoooonm
< could	uplpsqnmnmollmhx
< council	oooooooooqnnsomn
< councillor	ooooonooooonotnn
< crap	oooooooooooonnwk
< cut	ooooownoooonoool
< cutting	oooonrooooonnnqn
< dad	qqmnnlwsnnnmnnnm
< damn	ooooooooooonnotn
< data	xmnnmnnnonnnoont
< dead	ooooonooonopnnov
< deadline	ooooomooomooooot
< deaf	oooooooooooouomm
< dear	roomomnnntmqnori
< delete	o1nnonnnonnpnnnm
< deleted	olooooooooonoonv
< did	ypnomonnnnomn1jg
< diolch	ooooooooonooonnu
< disabled	oooooooooooouonm
< disappointed	oooooooooooooorm
< disgusted	oooooooooooonnsn
< dm	nnnonoooovnnnnnr
< do	njkulqjoopmnili0
< does	srnmkxoslmpmkkmu
< doing	oooooooooornnonp
< down	ooooorooooonooon
< dr	nooooooooonnnuno
< drag	oooooonoooooonns
< drop	ooooonooosovnnmk
< dsar	znnnnnooonoooook
< dw	pooooqooooonoono
< earn	ooooooooounooono
< eastern	ooooooooooontonn
< energy	ooooqoooooooooon
< enjoy	ooopooooonouonnm
< erase	m0onolonooonnnmq
< escape	oooooooooooooonq
< escort	oooooooooqnooooo
< ever	ooooonosooooopnn
< every	opnonwnroomqyksb
< everyone	ooonownnooonmnpn
< everything	qknnopoooooonops
< export	snooooooooooooom
< f	nnnnonoonnnnwnpo
< f4f	nooooooooxnonnnl
< face	mnorooooooonopno
< fair	nooooooooopnooms
< fantastic	ooooooooooonnnpr
< fao	moqooooooooooooo
< fascinating	ooooooooooooonnr
< fat	ooooooooooomrtmm
< fed	poooopooooponorm
< feeling	oonoopooooooonoq
< feminists	oooooooooooosnon
< ffs	ooooooooononmswk
< fifty	onoonqooooooontl
< finally	ooooononooooooor
< fined	ooooonooooooootn
< fines	oooonoooooonmorr
< finished	noooononooonmomy
< fire	oooopnnoroonnoqp
< first	nnoonmnnnnolnml5
< fix	ooooooooononnmyl
< foi	nnonxoooonnnnnmo
< follow	nooonoonovlnnnmr
< following	ooooooooolonnony
< for	moonomnnnmymmoos
< forget	n0ononooononnonk
< forgot	onoooooooooooons
< forty	poooproqooonooml
< found	pnnootllononnqkv
< four	noooooooooonnotp
< free	nooonnooowqnoomm
< freedom	oooooooooooononr
< fuck	onnnnnnnnmnsmnn4
< fuming	oooooooooooooorm
< fun	nopooooooooooonr
< funny	pnooopnnooovpnml
< gareth	ooooornnooooorom
< gave	ooooospoooonoonn
< gays	ooooonooooonynmm
< gdpr	troonoooonnooomm
< genuine	qoooooooomsooonn
< get	nonnnnnnntomosrp
< getting	ooopoooooooooonr
< girls	ooooonnpnoootnno
< give	onooqoooonoooopo
< go	ooooonnnono1nqmi
< god	ooooooooopoonpsl
< going	romnnmnnnnozmnlm
< good	spnpnlnnnmmnlln3
< gorgeous	ooooooooooonnonv
< got	pmtmookrpnqqmlou
< gran	ooooomnvooononnn
< grand	mprqpnooooonnono
< grandad	pnoooposooomonnp
< grandma	oooooopnoooooonr
< great	ooonnronoxjnnnku
< grow	oooooooooponnwmk
< guys	oooooooooprooonm
< gypsies	noooooooooonyoll
< ha	opoonoononopnrnp
< had	lpnnnwoonnnpmokt
< haha	ooooooooooomnnnw
< hahaha	ooomonoooooroonr
< half	nnqooonnoonnrnpq
< hang	ooooonooooosnnnq
< happy	pononnnoomnnnnmy
< has	qlnmoroltnomnomv
< hate	oooooqoooooooonp
< have	smooppnnpoonoplq
< he	fjlklcp5qklnindk
< heating	oooooooooooonosn
< hell	oooooooooooonolt
< hello	nqronmmnpvnlnmmt
< help	nnnnnnmsynnnonok
< her	ooooonmsooonnsom
< here	ooooooooomnoooqp
< hey	nnnsnonqnqrqmmnm
< hi	ntrnmooqnvrklmip
< hindus	ooooooooooonwnln
< hiya	qopnonnnopnnnnmt
< hold	noosnoooooooooon
< holy	ooooooooononnnmx
< homeless	oooooooooooomont
< honest	ooooorooooooooqm
< hope	onnnnnnnnnn4mkjh
< hot	oooonnnonynnnnnm
< how	fsjqxjjqkimiilsv
< i	fojpfxlmjipsdmqt
< idk	nooooupnoooooonm
< if	ikllktgklkpwmqxu
< ignore	nooooqnooopoopmp
< ill	nooooooooooyolnl
< imagine	onnnnonnnnnuoupk
< immigrants	oooonooooooooonr
< in	nqqnpmppnnnpmnku
< indians	oooooooooooovnnm
< interesting	noooooonoonnqnmv
< irish	ooooooooooonrooo
< islam	ooooooooooomvnnm
< israelis	ooooooooooooronn
< it	tjvlntsxnijdshst
< janice	ooooooooooonosom
< je	nnnno8ooonnmmmmj
< jews	nooomnnnoonn1mkk
< join	oooooooooooooonq
< keep	nlosnmmnnnnzsllj
< kid	ooooonsnoooooonp
< kids	ooooonnosoonmonr
< kill	noooonoooootonnr
< killing	ooooonooooonoosn
< kindly	psnronooonnnnnmq
< kms	ooooouooooonoonn
< ladies	ooooooooopqooonn
< lads	ooooonqooooppnmp
< last	nnooormpokqnooqq
< leaving	ppoooooooooqonnn
< left	ooooonopnooooons
< lesbians	oooooooooooovomm
< let	mnnnumnnonnxmnrk
< liar	ooooonooononntnn
< list	nnootooooooooonm
< little	ooooooqoooooooon
< lmao	ooooooooonornonr
< local	ooooooooonoonnrp
< lonely	ooooooooorooooom
< long	ppoooqooooonooon
< look	ooooonmoooonmvms
< looking	mooonnoooqonoolw
< looks	noooooooonooonny
< lost	nnnnnqnmnunnnnps
< love	mqprnnnnnlolnmn1
< loved	nnppopnpooonnnnq
< lovely	tqnnnqnoonromnnr
< mae	roooooooooonoooo
< make	ooooooonoqonnnmt
< man	oooooonounqnnnnn
< management	ooooooooooonmnvn
< may	onooroooonornnoo
< me	smnmmlmnolnomnl7
< mi	onononr0onoonnlj
< might	oooooooooootnono
< mine	nnooooooooonoomx
< minutes	oooouoooooooooml
< miss	oooooosmonoonnms
< missing	ooooonpnooqonoms
< more	nnnnnnooonnonnwp
< mr	ooooonpoooonntmn
< mrs	ooooonnrooooopop
< mum	pmnqni1mqpnlnnln
< muslims	ooooooooooonwomm
< my	lksggtvvplrdcedx
< name	qqqnonooooonooom
< nan	opoooonroooooooo
< nearly	oooooooooooooonq
< need	snnnonnoovonnnml
< neighbour	ooooonosoooooonn
< never	oponnnnnooonvppl
< new	nnpnnnnonmrnnmyo
< next	nnpnnmpnnnnxmnlr
< ngl	ooooooooonoooorp
< nice	mlnnqmnmowrumnhw
< nine	opoooooooooooorm
< no	tll1lqnjmhkjynnt
< nobody	lnnmnunmonoqoutl
< nope	opooooooononnnnt
< not	ppospvmknmnqllvl
< nothing	noooonooooooonps
< number	ooooqooooooooonn
< off	opnqoooooooooomq
< oh	nnnnnmnnnmnpqttw
< oi	oooooonnnoounrmm
< ok	rnpnqoonnmnmmnmx
< old	nnqnnnnotnnmxlin
< omg	oonoonnoononnpnv
< on	pnpnpnpnooooonmq
< one	mnnnonrlnnn2lllm
< only	nooonooromommwno
< ooh	nnooonnnooomnsnx
< opening	oooooooooopnootl
< opt	onoyonoooooonnmm
< order	oooooooooqnooonq
< our	mpoomsqhmmuhhnj0
< overpriced	ooooooooooonoosm
< p	ooooooooonoovoml
< paid	ooooooooooooooqm
< parking	ooooonooooonoovn
< pathetic	ooooooooooonnnwl
< pay	oooooooooooonotm
< people	onoooooonooxonmm
< pic	orooooooooooooon
< pissed	ooooooooooooooqn
< please	opnvmrorpkjghih0
< poles	oooooooooooovonl
< polish	ooooooonooonunnm
< poor	ooooooooooonqtom
< posh	ooooonoooooorpnn
< pride	nooonoooooooroon
< printer	ooooooooonooooor
< professor	ooooooooooooonnr
< promote	ooooooooouooonnn
< psychic	ooooooooornooonn
< pull	ovooooooonoqnnnk
< put	onnnnnnnpnovmnpn
< question	oooonoooonqooonq
< quit	mnoyooononopnnnl
< read	nmopnonnooomnqnw
< reading	mooonpnnonpnmplw
< refugees	ooooooooooonvonl
< regarding	qqoooooooooooonn
< remember	ooooonooooovnnmn
< remove	ovomooooooooooon
< replica	ooooooooormooooo
< request	lpoqpooooooooonq
< restrict	noorooooooooooon
< retards	oooooooooooowoml
< right	qsmoonnnnnoonrol
< rip	noonnnonoqnnnnp0
< roma	ooooooooooooqonn
< romanians	ooooooooooootonm
< roof	ooooooooonroooon
< room	ooooonononsonnnq
< rubbish	oooooooooopoonqm
< sad	noooooooooonnnqr
< salaam	pooooonoonooonnt
< same	ronnnpmrnnnnmmmy
< sandra	ooooooooooooorom
< sar	8lnnmnooonnnonnf
< sat	oooooonoooonoooq
< saw	npoolnroooonnnmv
< say	nnononnmonnynmnm
< scrub	nsnooooooooooonm
< security	rnooooonooopoopm
< see	mnonnmnnonmsmml0
< seen	onopoonprooooonn
< self	ooooopooooooooqn
< selling	ononnnnnnwwnmnmj
< send	snnnonnnnqnnxnlm
< sent	oooopoooononnnnu
< seo	oooooooooroooomo
< shame	nononooooooknqvr
< shared	noonooooonoonnnu
< she	kmnmnqqysnnlmujm
< sheila	ooooooooooonnqop
< shit	oonoooooonopnnqs
< shoot	nnooonoooootkomw
< shot	ooooonooooonoomu
< should	ooooooooooovmonm
< shut	onoonnooonntowri
< sick	omooonooooonnown
< signed	onoonoooooooooor
< since	nnnnpznnnoonnooi
< single	ooooooooomqnuomn
< sir	ooooqoooomrooonn
< six	mnoopnooononooqs
< smoke	oooooooouoonnomo
< so	qlnmrkmkmmmsln2o
< sod	oooooooooooonqrm
< sold	nnooononooooonup
< some	mmnnnspunnnrnqkm
< somebody	pnmqlknpnonxmoiv
< someone	mmnnmjrvtnp2okle
< sometimes	ooooosooooonooon
< sorry	osonnqmmqnpmpqml
< sounds	ooooonooonpooomt
< spent	oooonoooooooooqp
< staff	oooonoooooonnnun
< starving	ooooorooooonoono
< stop	mnn1nlmooommnl1d
< storytime	oooooomooooooorp
< stream	ooooooooopqoooom
< struggling	oooooooooroooooo
< student	rooonooooopoooon
< stupid	moooonoooooonwon
< sub	oooooooooprnoonp
< subject	uooonooooooooomp
< subscribe	ooooooooopsooonn
< such	ooooooooooonooro
< sunday	oooooooooonooonr
< t	ooooooooooonuomm
< ta	ooononooononnnm0
< tag	onooooooooonnnou
< take	n0nrnmmoonnqmpmi
< teachers	oooooooooorooopm
< tell	nnnnorjjnnn4ojqg
< thank	nnpnnvonoronnmmt
< thanks	omnnomnqonononkz
< that	lrvhimriojlod0dw
< the	chogcbmiiefepvw1
< there	jnojlqytrjiyhhgt
< these	noooonononomxnrj
< they	mknllo0vnmnmrlnr
< thinking	ooooosooooonooon
< third	onoooqopooonoorm
< this	okolqmplmmleho2y
< those	onooompnnnnlnnl2
< three	qonnmrmlnnnmnmtv
< tick	oononooooooznnln
< tired	oooooroootnooomm
< to	lnnnppmmnpnxmqpm
< toilets	ooooomoooooonnwm
< told	monnornkooonooxp
< tonight	ooooosooononooon
< too	onoonoooonomrnro
< took	oononrnnrnnmknmu
< total	ooooonooonnmmrrq
< touch	oooooooooootnnnm
< trannies	ooooooooooootomo
< trans	ooooooooooonvnnn
< translation	noooooooootomorl
< travellers	ooooonooooonuonn
< try	ooooooooonosnooo
< turks	ooooooooooonsonn
< twelve	qooonoooooooooqn
< twenty	noposoooooonoopm
< two	mnnornqlunomooon
< typical	nooonnooooonstmm
< under	rtoounononnnpnmi
< unpublish	ovooooooonoooonk
< unsubscribe	nmo2ooooononnnnm
< untag	nuonooooononooon
< urgent	oooonnoooooooonr
< usdt	oooooooooqooooon
< used	nroonpoooqmnpooo
< useless	oooooooooooonmtn
< utter	oooonoooononosul
< very	ooooooooonnnmnxm
< viagra	ooooonoooroonnmq
< volunteers	oooooooooonnnoqr
< vote	oooooooooroqmoqm
< wait	nnppommooooxnnmo
< waited	ooooooooooooooqn
< waiting	pooo0nooononoolk
< want	onoooopootnooonn
< wanted	ooooqpooooonnopm
< was	qnoooqnsonnmmpnn
< watch	nnooonnooqmvnnmq
< we	hqlmnkgjvmwskii1
< wee	opooonrnononoonp
< well	nnnoonnnompmnmwv
< went	oooonnonooononot
< what	plij0wrijhkcewov
< whatever	pnonpnonooonqorn
< wheelchair	ooooqoooooonponq
< when	opnnnqosnnnnmng0
< where	jmopwnononoqnnf0
< which	pmonqnonoonnonlx
< who	ykllnijmmqlhksvx
< whoever	ononnqmpnmntlxsh
< whole	oooonoooooonnntn
< whos	tnooooooonponqnl
< whose	onoqoooooooonoqn
< why	pqlojkmlmmljvn3e
< wi	ooooooooooononqp
< wifi	nnnoonnoononnn3l
< will	mnoorqooooonnonq
< wipe	mvooooooonooooom
< wish	nnooo1nnoooonnjp
< with	oooonooooooooqrm
< women	ononnnnlonnm0lko
< wonderful	nnpooooooopononr
< work	noooooooounooono
< worried	oooooropqooooonm
< worst	noooooooooonmoym
< wot	ooooooooooonnqvj
< would	ommouroonmpsmkit
< wow	nnooonooosnmnomx
< wrong	noyoonnnonooonnn
< wrote	nnoootooooronopk
< wtf	ooooooooononnmqs
< yeah	noooonroooooooqm
< yes	smnonoooonnnnnny
< yet	oooopooooooomoro
< you	lmwlhgefikh5cyyg
< your	khsikigfkoiydz4f
< £	noooonnoolmnnl2g
< ❤	noooooooooonnnnw
< 🎁	oooooooooqnooooo
< 🔥	oooooooooqononns
?	wogkxddhimhbfhjy
? !	oppnnnononnnnnul
? >	xkijudckjcdZbin0
? ?	znmqoqljroontoxc
? a	nnonrnonopnpmqth
? all	onooqoooopnooopn
? and	pqnqunnnooonnski
? ask	nooonooooooponnr
? asked	roooqooooooooonm
? asking	mnnnoojqnmowppkr
? bad	oooooooooqooooon
? because	qqopomnqooonoomo
? best	oooooooooooooooq
? by	soooooooooooooom
? can	osoprmnooooopnmm
? card	nnooonooooooooot
? could	ooooooooooooooqp
? count	nnoqooooooooqoon
? curious	oooomoooooooooos
? did	oooooooooooonosn
? dm	ooooooooorooooon
? doing	nooonoooooooooor
? emails	noooqooooooooooo
? everyone	nooornoooooooonp
? foi	oooorooooooonoon
? four	poooooooooooooqm
? free	ooooonooonoooont
? get	msooooooooooooom
? good	noooonooooorqopl
? happy	oooorooooooooono
? have	roooooooooooooon
? he	oononvmvqnnlnpmg
? i	uviruokhlqrihmlr
? if	munrumnqooonooli
? in	opoonoooonpomouk
? it	olpoonoooonnmntw
? like	nsonpqoooooonoom
? looks	ooooooooooooopoq
? me	ooooooooooosooon
? my	mnnmqnkonrlkopuw
? need	mnooooooonooooou
? no	loonqonnomqnnnov
? not	qqooppnnooonpnpk
? our	noooonooosnooonq
? registered	ooooooooooqoooom
? same	ooooonqooooooooo
? saw	ooooooooooqoooon
? send	onooroooopoponnm
? sent	nooorooooooooooo
? she	pnopnqqqoonmnmnn
? show	snooqooooooooonm
? some	oooooooooooorono
? that	oronoopoooooonpn
? the	spnnponnnnnmpqlv
? there	opootnpoooonnnmo
? they	qonqnnnqononvnmk
? this	ooooooooomnooorp
? three	poooopooonooonqm
? trying	nooooooooooooooq
? two	pnoopnoooooronpm
? was	qooorooooooooonm
? we	mnnoponnntqnnnlu
? what	ooopnoooooopuomk
? who	qpoononoooooooqm
? would	qooopooooooooono
? you	ooopqnonosnpookn
? your	rnooosooooonoonl
? £	ooooooooopnooorm
? 😂	ooooooooopqoqonn
?* !*	oppnnnononnnnnul
?* ?*	znmqoqljroontoxc
?* a*	nnonrnonopnpmqth
?* all*	onooqoooopnooopn
?* and*	pqnqunnnooonnski
?* ask*	nooonooooooponnr
?* aske*	roooqooooooooonm
?* aski*	mnnnoojqnmowppkr
?* bad*	oooooooooqooooon
?* beca*	qqopomnqooonoomo
?* best*	oooooooooooooooq
?* by*	soooooooooooooom
?* can*	osoprmnooooopnmm
?* card*	nnooonooooooooot
?* coul*	ooooooooooooooqp
?* coun*	nnoqooooooooqoon
?* curi*	oooomoooooooooos
?* did*	oooooooooooonosn
?* dm*	ooooooooorooooon
?* doin*	nooonoooooooooor
?* emai*	noooqooooooooooo
?* ever*	noopqonnoooppnno
?* foi*	oooorooooooonoon
?* four*	poooooooooooooqm
?* free*	ooooooooonoooont
?* genu*	oooooooooooonorm
?* get*	msooooooooooooom
?* good*	noooonooooorqopl
?* happ*	oooorooooooooono
?* have*	roooooooooooooon
?* he*	oononvmvqnnlnpmg
?* i*	uviruokhlqrihmlr
?* if*	munrumnqooonooli
?* in*	opoonoooonpomouk
?* it*	olpoonoooonnmntw
?* like*	nsonpqoooooonoom
?* me*	ooooooooooosooon
?* my*	mnnmqnkonrlkopuw
?* need*	mnooooooonooooou
?* no*	loonqonnomqnnnov
?* not*	qqooppnnooonpnpk
?* our*	noooonooosnooonq
?* read*	ooooooooooooopnr
?* regi*	ooooooooooqoooom
?* same*	ooooonqooooooooo
?* saw*	ooooooooooqoooon
?* send*	onooroooopoponnm
?* sent*	nooorooooooooooo
?* she*	pnopnqqqoonmnmnn
?* show*	snooqooooooooonm
?* some*	oooononnooonqoos
?* that*	oronoopoooooonpn
?* the*	spnnponnnnnmpqlv
?* ther*	opootnpoooonnnmo
?* they*	qonqnnnqononvnmk
?* this*	ooooooooomnooorp
?* thre*	poooopooonooonqm
?* tryi*	nooooooooooooooq
?* two*	pnoopnoooooronpm
?* was*	qooorooooooooonm
?* we*	mnnoponnntqnnnlu
?* what*	ooopnoooooopuomk
?* who*	qpoononoooooooqm
?* with*	oooooonooooqqonn
?* woul*	qooopooooooooono
?* you*	ooopqnonosnpookn
?* your*	rnooosooooonoonl
?* £*	ooooooooopnooorm
?* 😂*	ooooooooopqoqonn
@	hhniijnhk0oqi1bi
@ >	lmqnnlmmn0oomsgf
@ and	ooooooooonroooop
@ for	oooooooooqpooonn
@ i	ooooooqooooponon
@ you	oonnnrooonnpownn
@ your	oooooooooooooqoo
@* and*	ooooooooonroooop
@* for*	oooooooooqpooonn
@* i*	ooooooqooooponon
@* you*	oonnnrooonnpownn
@* your*	oooooooooooooqoo
a	kfhhhgmlkkomrzvq
a >	ooooooooooonmpmt
a baby	nnooqnwnnoonppnk
a bad	pqoooqpnooonnmpp
a bag	nooonnmqqoornomn
a bairn	ooooooqnoooooooo
a bank	noooooqpooononnq
a bat	ooooonpnnootoono
a bath	ooooopooooonnton
a bellend	ooooooooooooosnm
a bet	nooonoooooooosno
a better	ooooorooooqnnonn
a big	ooooomnrqponnnju
a bigger	ooooooooooooornn
a bin	onoonoooooonoprn
a birthday	poooproooooooonn
a bit	mnnnorpronqqnmpn
a black	nonoooouonnmsmlp
a blade	oooooonopooqoonn
a bloke	nnooonotoooonnpp
a bloody	ooooonooooonopul
a boiled	oooooooooooooqnn
a bomb	nooononnnoovqnnn
a bone	nqooonnnooonpons
a book	qkpmmqsqnmnkonxn
a bore	ooooooooooonotnm
a box	nqnnnponoopqoomp
a boy	nnooosvmooonnono
a brain	oooonnoooooopunl
a brainless	ooooonooooonoroo
a branch	oooooooooooooorm
a brand	oooooooooqooooql
a brass	noooooooooooonqo
a breach	tnoooooooooooonn
a breakdown	ooootooooooooool
a brick	nooooooooootnomo
a british	ooooooooonroooon
a broken	ooooooooooooonrn
a bruise	oooooorooooooonn
a bucket	oooonnooooooopqo
a bullet	ooooooooooounnnm
a bully	ooooooooooonoron
a bunch	ooooooopooooporl
a burden	oooooxnnooononmm
a burn	ooooootnooononon
a bus	npponnnoronoopno
a café	ooooooooooooooqn
a call	poooononooooooqn
a can	noooooooooowonnl
a cancer	ooooooooooomwnmm
a car	oooonntppnnmmmsm
a card	nooronpnoooooonp
a carer	nqoponooonpopooo
a case	ooooooooooonmpor
a cat	poooonoooopnmmnv
a charlatan	ooooooooooonornn
a child	moononqnoonpnopq
a children	oooooqooooonpopn
a chocolate	ooooooooooooorom
a christian	ooooooooooootplm
a clown	ooooooooooonosnn
a code	ooooooooomnooorp
a comma	oooooooooooooorn
a complete	noooooooooooosnn
a computer	mqornnooooopnnrn
a consultation	oooonoooooonoorn
a contract	nooorooooooooono
a copy	zmmoslomnmmlmmhq
a corridor	nooopooooooonntm
a council	ooooqoooopoosnlm
a country	ooooonooooonoonr
a court	roppoooooooooonm
a coward	ooooooooooonnvmn
a cracking	oqooooooooooooon
a crate	ooooooooooooooqn
a creep	oooooooooooooron
a crime	ooooonopooonqorm
a criminal	oopooooooooooorm
a crock	oooooooooooooorn
a csv	roooooooooooooom
a cupboard	ooooonppoooonnsm
a daft	opooomoooooooons
a damp	oooooooooooooqnn
a data	soqoooonoooooomm
a date	noooownqooononol
a day	npnnovmnnrqnnpjp
a dead	ppnnonnooooptopk
a deaf	opnoooonooonqonq
a debt	qqoooooooooooonn
a decade	ooooonoooooooopq
a defibrillator	oooooooooooooons
a degree	oooooooooooonpoq
a desk	ooooooopooqponom
a device	ooooooooooosnonn
a different	opopnonqooonqnnm
a disease	ooooooooooonsomn
a disgrace	ooooooooooonnpum
a dog	ooooonorooonromp
a door	ooooonoqpoooooon
a drawer	opoopoopoooonnrm
a drill	oooooooooooonons
a drunk	oooooooooooomumo
a duck	oooooooooooooomq
a e	ooooornooooooonp
a face	pnononnnononowoo
a fake	ooooonpooqonoqmn
a family	nqnoonnoonooqono
a fan	oqonoooooooqonno
a farce	ooooonoooooonotn
a fat	ooooooooooonnunm
a favour	oooooqonooounnok
a feature	oooooooooroooonn
a fella	oqoooomspoonooom
a few	nnoonmnnnnqrnpns
a file	wnoooooooooooonn
a fine	mnoqnnonoooponmt
a finger	noooonorooosoonm
a fire	oooooooooooronon
a firm	ooooqooooooooooo
a first	noooooooqropoomm
a fish	oooooooooooooonq
a fiver	oooonnooouumonnk
a flag	oqoooqooooonoonn
a flat	ooooooonooonqomq
a floor	ooooonoooooooorn
a folder	roooonpnooonoonq
a food	noooooooooooooqn
a form	tqnnonmponnnnnrl
a format	snooooooooooooon
a fortnight	ooooonnroornnnpm
a fraud	oooooooooooonunm
a free	ooopnnnootpnqnqk
a freedom	moooqooooooooooo
a friday	ooooonoooooooorp
a friend	omoomqlqnmoqnnmw
a frock	ooooonnnooooronp
a fucking	ooooooooooonnnqr
a full	oooopnnpooqonnmr
a funny	nnopponnroonnopo
a gallery	oooonoooooooqnqn
a game	noooolqnoooooons
a garden	ooooonooooooopro
a gentle	ooooonoooooooonr
a ghost	oooooqooooonnnqo
a gif	ooooooooooooonrm
a gin	oooonooooooooorn
a girl	pnoonuqrmrnmmnll
a girlfriend	ooooonnrooonoooo
a go	ooooonnoooqmronn
a good	pnnnnqnonoorqmnq
a goodbye	ooooounnooooooon
a great	poooonooooonomtn
a group	nnooprnqoooononn
a grown	oooooornoooonqoo
a gun	oooooonnsoosoomk
a hammer	ooooonnnqoovnnmn
a hand	poooooqoooosoonm
a hard	noooooooooononnr
a head	ooooonnnonsooopo
a heads	ooooooooooonnons
a heart	ooooornnoooooooo
a helmet	oooooooooooroool
a heron	omooonooooooooos
a hill	ooopooooooooromo
a historian	oooooooooooooqon
a history	poooooooooooonpq
a holiday	ooooooqooqnonopn
a home	opooooooooposoln
a hoot	ooooooooooooonns
a hostage	ooooooooooooonro
a hot	ooooonronoonoonq
a hotel	nooooooqoooooopn
a house	ooooopoqoooonoon
a hub	nooooooooooooosn
a human	lnpymnnnooonooon
a husband	oooonootooooqonl
a jar	ooooopooooonoonq
a job	nqponnnoooonmoot
a joke	npnmosnnprnmmqpn
a journalist	noooqpooooooooon
a jumped	oooooonoooonovnm
a kettle	oooooooooooooooq
a key	ooooopoqooooponm
a kicking	ooooooooooosnool
a kid	pqooontnnoonnonm
a kind	ooooonooopononos
a knife	npooolpo0oormnmj
a label	oooooooooooonrno
a lad	snnnnmlpwonlnqon
a lady	rnopnnqpooonppmm
a lanyard	ooooooorooonnqmp
a laptop	soopnooooooooonn
a lass	ooooooqooooomooo
a law	ooooppooooomnosm
a letter	qnqontmmnpqmnnpl
a liar	onooonpmooonownn
a librarian	oooonormooormohv
a library	irmqlokpmnnjwqxl
a licence	oooooooooooqooon
a life	oooooooooooootnl
a list	snnmuqmmqonwnkml
a listen	ooooooooooqooono
a little	pmooonsmnoqnnllv
a living	ooooooooooonoppq
a load	noooopoopmrnnmsp
a locker	ooonooooooopnoor
a log	snoosnooooonoomn
a long	nnnpnqrmonnqonlq
a look	onoonnnnonsqnnpp
a lorry	oooooqnppooronnl
a lost	nopopoooonooooqo
a lot	nnonpupononmppkq
a lovely	nqooooooooppmnms
a lying	ooooooooooooornn
a machine	rpooooooooooooom
a man	omnoolwvsnmotnoe
a match	ooooonooooosponm
a mate	ooooomonooosooop
a meeting	oooopnoooooroono
a megaphone	oooooonoooopooqn
a member	sunnnooonoonmnpm
a menu	ooooooooooooorql
a message	ooooornnoqpoooon
a mile	ooqooopoooooooql
a minibus	oooooonpoooononq
a minute	ooooooooooonponq
a mirror	oooooooooooonsnm
a miserable	oooooooooooooson
a mistake	opopooooooononms
a mobile	ooooooooooqroonm
a month	unnnmnmoosrnonmn
a more	oooopooooooooqnn
a mr	qoooooonooooooon
a mrs	qoooooonoooooooo
a mum	npooonrooooooooo
a murder	oooooooooooooonq
a museum	nnonnnmoomoosqso
a name	oooooooooooooooq
a nasty	oooooooooooootoo
a neighbour	nqooonpnonoooqnn
a new	mnnnnnotnpqnpnon
a next	onqooqonooonoooo
a nice	mqonnqnnoooprpml
a night	onosnnpnoooooonq
a non	oopoonnsoooooonn
a note	rqpnntopnonmnnnk
a novel	onooooooooroooon
a number	nopntpnoooonoopm
a one	oponorooooopnrnl
a packet	ooooosqoooonnonn
a page	nmoooqnnormoooos
a pair	onooooooopoooooq
a paper	mooqsoopooqnoqnl
a parking	ooopooooooooopkr
a party	ooonqrqnooonpnlp
a passport	ooooooonooooqonp
a password	pooooooooooooorm
a pathetic	ooooooooooooosoo
a pencil	npooooooooonmton
a penny	ooooooosoponnoom
a perfectly	oopooooooooooosm
a petition	ooooonooooopnorn
a phd	oooooooooooooorn
a phone	npooomsopoopnnpo
a photo	pqnonpnvnnnmmnkr
a picture	plnpnpspnnolqono
a piece	nooopoopoooooolr
a pig	oooooqooooonoqmn
a pint	ooooonooooosoomr
a pity	onooonooooorppmn
a place	rononqooooonpnpm
a plan	oooooxnnooononnl
a plumber	oooooooooosooono
a podcast	ooooooooooooonsm
a poem	ooooopooooonooqo
a police	oooonoooooonronp
a policy	noooroooooooooon
a pompous	ooooooooooonotno
a pop	oooooooooopooonq
a post	opoopsnnoooooono
a poster	ooononopooooponq
a pound	ooooooooooproopl
a pram	opooooooqnpnoooo
a print	qnponoopoooooooo
a printer	opooooooooooosnm
a printout	unoooooooooooonl
a private	mrnnpoqnooononqn
a prize	ooooonoooooonrqm
a promise	pooooooooooqoonn
a proper	poooooooooonntmp
a public	nooosmoqonoomnpp
a pupil	ooooonroooooooon
a pushchair	ooooooooooonooor
a qr	ooooooooooooonsm
a question	nsonporoooonopnk
a queue	qonooonnnoonnpro
a raffle	pnopoooooooonprl
a raise	ooooooooooomonpr
a ramp	oooooooooooornmo
a rapist	ooooooooooonqono
a reader	oqnnpnonoooooopp
a reading	nponnnoqooonnnqr
a real	ooonononooopoomu
a reason	mpooopnnooomuono
a record	rmoopooooooooono
a recording	nnoopooooooooosm
a refuge	oqooonntoooooonm
a refurb	ooooooooooonnosn
a regular	oooooqpooooooonn
a request	noooroooooooooon
a reservation	oooqooopooooooon
a retired	nooonopnooqnootk
a returned	qooooqnooooooonn
a review	oooopoooooroooom
a right	tnoqolnnooomrpmo
a robot	ooooonooooonnnsq
a room	nooqopnsooononmq
a rope	oooootmnoooqnnon
a row	ooooonqoooonoppm
a rubber	oooooooooooooosl
a sad	poooooooooooorno
a saint	ooooooopooooooqn
a sandwich	oooooopooooooonr
a scarf	ooooooorooooooom
a school	noooonpoooooooqo
a seat	npoonpnnooompnrq
a second	poooonpooooooonq
a secret	oooooopoooooonoq
a seminar	ooooooooooononns
a shambles	oooooooooooonorn
a shame	oooooooooopvonnl
a shark	ooooooooooooqonp
a sheet	pooooopnoooooosl
a shelf	oooonnoooooonnvm
a shop	oopoononooonooro
a shotgun	oooooooopooroonn
a sickness	ooooooooooonrnon
a sign	ooooorooooononql
a single	qooooonooooopnrm
a skip	ooooonooooooootn
a slapped	ooooooooooonotno
a slimy	ooooooooooonoron
a small	onporoonopnpnnlo
a smell	oooooonoroooooon
a smiley	noooopooooonnosn
a smug	ooooooooooonosmn
a solicitor	pnooonoropoooonn
a soul	ooooonoroooopopn
a spare	ooooonoooorooomp
a special	oooooooooootmoql
a spreadsheet	tnooqonnooonnoqn
a staff	roooooonoooooono
a stapler	oooooooooooooqno
a state	oroooooooooooono
a stolen	ooooooooooooronn
a story	noooonqpooonqopm
a stranger	uonoonppooonnomo
a straw	ooooooooooosooon
a stuck	oooooooooooonron
a student	noonqppooooonolq
a subject	rooonooooooooonr
a sunday	ooooopqmoonoooor
a survey	nooopoooooooootm
a table	npoornoooooopomp
a talentless	oooooooooooootno
a talk	pooonnonooqnnorm
a tap	ooooooooonnoooro
a tea	ooooooooooonoqpn
a teacher	oooopnsooooooopm
a teenager	onoqonoooooooqno
a tenner	ooooonnoopqpmoqn
a text	oqooonooooonnonr
a thief	oooooonooooorqnn
a thing	qnqnoppnooooqnnm
a think	ooooonoooooroono
a thought	ooooomonoooqnwmm
a threat	ooooonooooopoonq
a thursday	oonooooqoooosool
a ticket	oopoononooooootm
a till	opoooooooooosnmn
a time	ooooootrooonpnnk
a tired	onoqooooooooooqo
a toaster	nooooooooooonosn
a toddler	oooonornpoonoqok
a toilet	oooooooooooontnn
a toss	ooooonooooooootn
a tote	ooooooooooooooqn
a tracker	noooonnvooonoonn
a trans	noqooooooooooopo
a traveller	oooooooooooopnnr
a treasure	ooooooooooooonnr
a treat	ooooooooooqnoomr
a tree	onoqnooooooooopo
a tuesday	noooononqoooootl
a tutor	qoooooooopoooooo
a typo	noqooooooooooomq
a van	ooooonoooooqooon
a very	mopnplnmonnsooos
a video	mroooppnooooonqm
a village	ooooooooooonpqoo
a visit	ooooooooonounnnn
a voice	opooooooooonosnn
a volunteer	ppooonqqooomonnp
a waiting	oooonponoooooonr
a wall	oooppooooooronpm
a warm	oooooqooooooonpn
a waste	oooooqooooonropl
a way	rqoopsmmooopoolm
a wednesday	ooooooooooooooqo
a wee	opoonnqnoopsnnnm
a week	onnnpnopqroqooko
a well	ooooooooooooonrm
a wet	opooonooooonnqrm
a whatsapp	nqoonooooooooooo
a wheelchair	nooonnooroooontm
a while	poooornooooooono
a whole	kmnnnronrnrmrmnq
a widow	oooooooooqopoomo
a window	ooooosooooononno
a woman	nnnnnonsrnnlunnk
a word	ononponronoronmp
a workshop	oooooooooooooonq
a written	pmooroooooooooom
a year	nnonponooslmrmpp
a young	ooooonnrooonooop
a zoo	ooooooooooooqomo
a* baby*	nnooqnwnnoonppnk
a* bad*	pqoooqpnooonnmpp
a* badg*	oooooooooooooonr
a* bag*	nooonnmqqoornomn
a* bair*	ooooooqnoooooooo
a* bank*	noooooqpooononnq
a* base*	nooooooooooqqnnn
a* bat*	ooooonpnnootoono
a* bath*	ooooopooooonnton
a* beau*	ooooooooopooonmr
a* bell*	ooooooooooooospl
a* belt*	ooooonpooooooomr
a* bet*	nooonoooooooosno
a* bett*	ooooorooooqnnonn
a* big*	ooooomnrqponnnju
a* bigg*	ooooooooooooornn
a* bin*	onoonoooooonoprn
a* birt*	poooprooooooopnm
a* bit*	mnnnorpronqqnmpn
a* blac*	nnnoooounnnmsmlp
a* blad*	oooooonopooqonon
a* blok*	nnooonotoooonnpp
a* bloo*	ooooonooooonnpuo
a* boil*	oooooooooopooqnn
a* bomb*	nooononnnoovrnnm
a* bone*	nqooonnnooonpons
a* book*	pkpnmprrnmnjnmyp
a* bore*	ooooqoooooonotnm
a* box*	nqnnnponoopqoomp
a* boy*	nnooosvmooonnono
a* brai*	noooonooooonoynl
a* bran*	oooooooooqoooosj
a* bras*	noooooooooooonqo
a* brea*	snonsnonooononmn
a* brew*	oooooooooooonons
a* bric*	nooooooooootnomo
a* brit*	ooooooooonroooon
a* brok*	ooooooooooooonrn
a* brui*	oooooorooooooonn
a* buck*	oooonnooooooopqo
a* budg*	oooorooooopoopnm
a* bull*	ooooooooooounqnm
a* bunc*	ooooooopooooporl
a* burd*	oooooxnnooononmm
a* burn*	ooooootnooononon
a* bus*	npponnnoronoopno
a* café*	ooooooooooooooqn
a* call*	poooononooooooqn
a* can*	noooooooooowonnl
a* canc*	ooooooooonomwnml
a* car*	oooonntppnnmmmsm
a* card*	noornnonnnnomqpq
a* care*	mqoronooonpopnoo
a* carr*	ooooooonqooooooo
a* case*	ooooooooooonmpor
a* cat*	poooonoooopnmmnv
a* cell*	ooooooooooooonoq
a* cert*	nqooooooopoopnom
a* chan*	ooooooooooooopms
a* chap*	ooooonpoooooqomo
a* char*	nooopoooooonnqmq
a* chea*	ooooooonoppnoroo
a* chee*	ooooooonooooonns
a* choc*	ooooooooooooorom
a* chri*	ooooooooooootplm
a* clas*	oooooooooooomons
a* clea*	roooonoooooopono
a* clow*	ooooooooooonosnn
a* clue*	ooooooooooonorno
a* code*	ooooooooomnooorp
a* coll*	nooonpnpooonnnrn
a* comm*	qpnonoooonoronon
a* comp*	kpnsppnmonnomqqo
a* conf*	nooonoooooooooor
a* cons*	nponnoooopononqo
a* cont*	moopqnnnooonqnrn
a* copy*	zmmoslomnmmlmmhq
a* corr*	npnoooooooonnnso
a* coun*	mnonrpmnoonmunmp
a* cour*	toppooooooonoonl
a* cowa*	ooooooooooonnvmn
a* crac*	oqooooooooooooon
a* crat*	ooooooooooooooqn
a* cree*	oooooooooooontnn
a* crim*	nnoonnopooonpovk
a* croc*	ooooooooooooonrn
a* csv*	roooooooooooooom
a* cupb*	ooooonppoooonnsm
a* daft*	opooomoooooooons
a* damp*	oooooooooooooqnn
a* data*	soqoooonoooooomm
a* date*	noooownqooononol
a* day*	npnnovmnnrqnnpjp
a* dead*	ppnnonnooooptopl
a* deaf*	opnoooonooonqonq
a* debt*	qqoooooooooooonn
a* deca*	ooooonoooooooopq
a* defi*	oooooooooooooons
a* degr*	oooooooooooonpoq
a* desk*	ooooooopooqponom
a* devi*	ooooooooooosnonn
a* diff*	poppnonqooonqnnl
a* digi*	ooooooooooooooqn
a* disa*	oooooonooooonoor
a* dise*	ooooooooooonsomn
a* disg*	ooooooooooonnrtm
a* doct*	oooooopoooonnqno
a* dog*	ooooonorooonromp
a* door*	ooooonoqpoooopon
a* draw*	npoopnpqoooonnqm
a* dril*	oooooooooooonons
a* driv*	ooooonqnopoooooo
a* drop*	oooooonnoooooosm
a* drum*	oooooooooooooorn
a* drun*	oooooooooooomumo
a* duck*	oooooooooooooomq
a* e*	ooooornooooooonp
a* face*	qnnnonnnononowoo
a* fake*	ooooonpooqonoqmn
a* fami*	nqnoonnoonooqono
a* fan*	oqonoooooooqonno
a* farc*	ooooonoooooonotn
a* fat*	ooooooooooonnunm
a* favo*	oooooqonooounnok
a* feat*	oooooooooroooonn
a* fell*	nqoqonmspqonoonl
a* felt*	ooooooooooooooqn
a* few*	nnoonmnnnnqrnpns
a* file*	wnoooooooooooonn
a* fine*	mnoqnnonoooponmt
a* fing*	noooonorooosoonm
a* fire*	ooooononoooqonsl
a* firm*	ooooqooooooooooo
a* firs*	noooooooqropoomm
a* fish*	ooooooooooooopnq
a* five*	oooonnnoouumonnk
a* flag*	oqoooqooooonoonn
a* flat*	ooooooonooonqomq
a* floo*	onooorooooonooqn
a* fold*	qnooonpnooonoopp
a* foll*	nooooooooooooooq
a* food*	noooooooooooooqn
a* form*	xoononmoonnnnnsk
a* fort*	poooqnnroornnmqm
a* four*	oooooooooooooonr
a* frau*	oooooooooponnunm
a* free*	mooppnnootpnrnql
a* frid*	ooooonooooononto
a* frie*	omoomqlqnmoqnnmw
a* froc*	ooooonnnooooronp
a* fuck*	ooooooooooonnnqr
a* full*	oooopnnpooqonnmr
a* funn*	nnopponnroonnopo
a* gall*	oooonoooooooqnqn
a* game*	noooolqnooooooor
a* gard*	ooooonooooooopro
a* gent*	ooooonqpoooooolr
a* ghos*	oooooqooooonnnqo
a* gif*	ooooooooooooonrm
a* gin*	oooonooooooooorn
a* girl*	pnnnntqvmqnlmnll
a* go*	ooooonnoooqmronn
a* good*	pnnnnwmnnoorqmnp
a* gran*	oooooooooooqoolq
a* grea*	poooonooooonomtn
a* grou*	nnooprnqoooononn
a* grow*	oooooornoooonqoo
a* guar*	oooopooooooroonm
a* gun*	oooooonnsoosoomk
a* half*	ooooooooooonoroo
a* hamm*	ooooonnnqoovnnmn
a* hand*	ooooonpnroosnopk
a* hard*	noooooooooononnr
a* head*	ooooonnnonrnnpor
a* hear*	ooooornnooononsn
a* helm*	oooooooooooroool
a* help*	ooooomprooooonnp
a* hero*	omooonooooonooou
a* hill*	ooopooooooooromo
a* hist*	ooooonooooonnqop
a* holi*	ooooooqooqnonopn
a* home*	oooooooooopouolm
a* hoot*	ooooooooooooonns
a* host*	ooooonqnooooontn
a* hot*	ooooonronoonoonq
a* hote*	nooooooqooooooqn
a* hous*	ooooopoqoooonoon
a* hub*	nooooooooooooosn
a* huma*	lnpymnnnooonooon
a* husb*	oooonootooooqonl
a* jar*	ooooopooooonoonq
a* job*	nqponnnoooonmoot
a* joke*	npnmosnnprnmmqpn
a* jump*	oooooonoooonounn
a* kett*	oooooooooooooooq
a* key*	ooooopoqooooponm
a* kick*	ooooooooooospook
a* kid*	pqooontnnoonnonm
a* kind*	ooooonoooponpnnr
a* knif*	npooolpo0oormnmj
a* labe*	oooooooooooonrno
a* lad*	snnnnmlpwonlnqon
a* lady*	rnopnnqpooonppmm
a* lang*	oooooooooooonorn
a* lany*	ooooooorooonnqmp
a* lapt*	soopnooooooooonn
a* lass*	oooooqronooomoon
a* law*	ooooppooooomnosm
a* lect*	oooooooooopoqnqm
a* lett*	qnqontmmnpqmnnpl
a* liar*	onooonpmooonownn
a* libr*	hrmqknnnmmmmvruq
a* lice*	ooooooooooqqoonm
a* life*	oooooooooooootnl
a* list*	rnnmuqmmqnpvnkll
a* litt*	pmnnonsmnoqnnllx
a* livi*	ooooooooooonoppq
a* load*	noooopoopmrnnmsp
a* lock*	noononnroooonnos
a* log*	snoosnooooonoomn
a* long*	nnnpnqrmonnponlr
a* look*	onoonnnnonsqnnpp
a* lorr*	oooooqnppooronnl
a* lost*	nopopoooonooooqo
a* lot*	nnonpupononmppkq
a* love*	nqoonnooooqpmnms
a* lyin*	ooooooooooooornn
a* mach*	rpooonnpqooponom
a* man*	omnoolwvsnmotnoe
a* matc*	ooooonooooosponm
a* mate*	ooooomonooosooop
a* meet*	oooopnoooooroono
a* mega*	oooooonoooopooqn
a* melt*	opooooooooooornm
a* memb*	tunnnooonoonmnpm
a* menu*	ooooooooooooorql
a* mess*	ooooornnoqooooon
a* mile*	ooqooopooooooorl
a* minu*	ooooooooooonponq
a* mirr*	oooooooooooonsnm
a* mise*	oooooooooooooson
a* mist*	opopooooooononms
a* mobi*	ooooooononqqoomo
a* mont*	unnnmnmoosrnnnmo
a* more*	oooopooooooooqnn
a* mr*	qoooooonooooooon
a* mrs*	qoooooonoooooooo
a* mum*	npooonrooooooooo
a* murd*	oooooooooooooonq
a* muse*	nnonnnmoomoosqso
a* name*	oooooooooooooooq
a* nast*	oooooooooooootoo
a* neig*	oqooonpnonoooqnn
a* new*	mnnnnnotnpqnpnon
a* next*	onqooqonooonoooo
a* nice*	mqonnqnnoooprpml
a* nigh*	onosnnpnoonnnnsn
a* non*	oopoonnsoooooonn
a* note*	rqpnntopnonmnnnk
a* nove*	onooooooooroooon
a* numb*	nopntpnoooonoopm
a* one*	oponorooooopnrnl
a* pack*	ooooosrnooonnonn
a* page*	nmoooqnnormoooos
a* pair*	onooooooopoooooq
a* pape*	mooqsnopoopnnqpl
a* para*	ooooonooooonqqmo
a* park*	ooopooqnoooqopjr
a* part*	moonrqrnooonpnlp
a* pass*	pooonoononoornrm
a* path*	oooooooooooontoo
a* penc*	npooooooooonmton
a* penn*	ooooooosoponnoom
a* pens*	pooqoonnooooooon
a* perf*	oopooooooooooosm
a* peti*	ooooonooooopnorn
a* phd*	oooooooooooooorn
a* phon*	npooomsopoopnnpo
a* phot*	ppopnonunnonmnjs
a* pict*	plnpnpspnnolqono
a* piec*	nooopoopoooooolr
a* pig*	oooooqooooonoqmn
a* pint*	ooooonooooosoomr
a* pity*	onooonooooorppmn
a* plac*	rononqnnooomomqp
a* plag*	oooooooooooooqom
a* plan*	ooooowmpooomonom
a* plum*	oooooooooosooono
a* podc*	ooooooooooooonsm
a* poem*	ooooopooooonooqo
a* poet*	oooooooooooooqmp
a* poli*	nnooqoonooontnpn
a* pomp*	ooooooooooonotno
a* pop*	oooooooooopooonq
a* post*	noonrqmonnnmomlw
a* poun*	ooooooooooproopl
a* powe*	oooooonoooonnqsn
a* pram*	opooooooqnpnoooo
a* pres*	oooooooooooqnnop
a* pric*	oooooooooooonqop
a* prin*	wopnnnnoooonntni
a* priv*	nrnnqoqnonononpo
a* priz*	ooooonoooooonrqm
a* prom*	pooooooooooqoonn
a* prop*	poooooooooonntmp
a* publ*	nnoosmoqononmnpp
a* pupi*	ooooonroooooooon
a* push*	ooooooooooonooor
a* qr*	ooooooooooooonsm
a* ques*	nsonporoooonopnk
a* queu*	qonooonnnoonnpro
a* quot*	oooooooooqooooon
a* raff*	pnopoooooooonprl
a* rain*	ooooooooooonqomp
a* rais*	ooooooooooomonpr
a* ramp*	oooooooooooornmo
a* rapi*	ooooooooooonqono
a* read*	nrnmomnponnnmnqu
a* real*	ooonononooopoomu
a* reas*	mpooopnnooomuono
a* reco*	plnnqnonooonnosm
a* refu*	opooonntooonnnrl
a* regu*	oooooqpooooooonn
a* repl*	nnopopononoooorn
a* requ*	noooroooooooooon
a* rese*	nposooopoooooonm
a* rest*	oooooooooooorolo
a* reti*	nooonopnooqnootk
a* retu*	poooosnoooonoonm
a* revi*	oooopoooooroooom
a* righ*	tnoqolnnooomrpmo
a* robo*	ooooonooooonnnsq
a* room*	nooqopnsooononmq
a* rope*	oooootmnoooqnnon
a* row*	ooooonqoooonoppm
a* rubb*	oooooooooooooosl
a* sad*	poooooooooooorno
a* sain*	ooooooopooooooqn
a* sand*	oooooopooooooonr
a* scan*	opoopooooooononr
a* scar*	ooooooorooooooom
a* scho*	poooonqnooononqn
a* scou*	ooooooooooonqonn
a* scre*	ooooonoooooopqnn
a* seat*	npoonpnnooompnrq
a* seco*	poooonpooooooonr
a* secr*	oooooopoooooonoq
a* semi*	ooooooooooononns
a* seri*	oooooooooooonoqo
a* sham*	oooonnononpuomsj
a* shar*	ooooooooooooqono
a* shee*	pooooopnoooonprl
a* shel*	oooonnoooooonnuo
a* shoe*	ooooonnnoopooopr
a* shop*	oopoononooonnpqn
a* shot*	noooonoopooroooo
a* sick*	ooooooooooonrnon
a* sign*	oooooroooooronpk
a* sing*	qooooonooooopnrm
a* skip*	ooooonooooooootn
a* slap*	noooooooooopnsrm
a* slim*	ooooooooooonoron
a* smal*	onporoonopnpnpko
a* smar*	ooooooonoooooqqm
a* smel*	oooooonoroooooon
a* smil*	noooopnnooonnnso
a* smug*	ooooooooooonosmn
a* soli*	pnooonoropoooonn
a* soul*	ooooonoroooopopn
a* spar*	ooooonoooorooomp
a* spec*	ooooonnooootnoql
a* spel*	oonoooonopononso
a* spre*	tnooqonnooonnoqn
a* staf*	roooooonoooooono
a* stap*	oooooooooooooqno
a* stat*	oroooooooooooonn
a* stol*	ooooooooooooronn
a* stor*	nmooomroooomsnop
a* stra*	uonnpoopnnnrmnln
a* stuc*	oooooooooooonron
a* subj*	rooonooooooooonr
a* sugg*	ooopooooooooooqo
a* sund*	ooooopqmoonoooor
a* surv*	noooonooooooootn
a* tabl*	oooornooooooponp
a* tale*	oooooooooooootno
a* talk*	pooonnonooqnnorm
a* tap*	ooooooooonnoooro
a* tea*	ooooooooooonoqpn
a* teac*	nooopntnooonoopm
a* teen*	onoqononooooopon
a* tele*	ooopooooooooooqn
a* tell*	ooooooqnooonpnnq
a* tenn*	ooooonnoopqpmoqn
a* text*	oqooonooooonnonr
a* thie*	oooooonooooorqnn
a* thin*	qnqnoopnooorqnmm
a* thou*	noooomonoooqovmo
a* thre*	ooooonooooopoomr
a* thur*	oonooooqoooosool
a* tick*	onpoonpnooooootm
a* till*	opoooooooooosnmn
a* time*	poooootrooonpnnk
a* tire*	onoqooooooooooqo
a* toad*	ooooooooooonosnn
a* toas*	nooooooooooonosn
a* todd*	oooonornpoonoqok
a* toil*	oooooooooooontnn
a* toss*	ooooonooooooootn
a* tote*	ooooooooooooooqn
a* trac*	noooonnvooonoonn
a* trad*	ooooooooooornopm
a* trai*	poooonpnoooponlr
a* trav*	nooooooqoooronlp
a* trea*	ooooooooooqnonlv
a* tree*	onoqnooooooooopo
a* tues*	noooononqoooootl
a* turn*	pooooooonopnmntn
a* tuto*	qoooooooopoooooo
a* typo*	noqooooooooooomq
a* van*	ooooonoooooqooon
a* very*	mopnplnmonnsooos
a* vide*	mroooppnooooonqm
a* vill*	ooooooooooonpqoo
a* visi*	oooononoonotmnqp
a* voic*	opoooqonooonospm
a* volu*	ppooonqqooomnnnp
a* wait*	oooonponoooooonr
a* walk*	ooooopooooonnqon
a* wall*	oooppooooooroopm
a* ward*	qooonoonooooqonn
a* warm*	oooooqooooooonpn
a* wast*	oooooqooooonropl
a* way*	rqoopsmmooopoolm
a* wedn*	ooooooooooooooqo
a* wee*	opoonnqnoopsnnnm
a* week*	onnnpnooqroqonmo
a* well*	ooooopooooonontm
a* wet*	opooonooooonnqrm
a* whee*	nnoonnooropooosn
a* whil*	poooornooooooono
a* whol*	kmnnnronrnrmrmnq
a* wido*	noooonooospponmo
a* wind*	ooooosooooononno
a* woma*	nnnnnonsrnnlunnk
a* wond*	oooooooooooonqmr
a* word*	ononponronoronmp
a* work*	npooopooonqopqnm
a* writ*	pmooropnooooooom
a* year*	nnonponooslmrmpp
a* youn*	noooonnrooonopop
a* zoo*	ooooooooooooqomo
a3	nnooooooooroooor
able	pooopopoooonorol
able to	oooopopoooooorol
able* to*	oooopopoooooorol
abol*	nooooooooooooooq
aboli*	nooooooooooooooq
abou*	xpiqspsimhmnlipn
abou* .*	poooonpoopoqnnmm
abou* 2*	poooooonqoooooon
abou* a*	pnnooqnnnnnmsnmv
abou* acce*	ooooonoooooooorn
abou* agen*	noooqooooooooooo
abou* an*	ooooooopsoonnomo
abou* and*	ooooooooooooroom
abou* as*	oooooooooooonorn
abou* book*	ooooooosoooooonm
abou* divo*	rononoooooooooqm
abou* endi*	oooooyonooonooml
abou* five*	oooooorooooooonn
abou* gett*	pooooonqooonooqm
abou* her*	uooqnmpnooonoonn
abou* him*	voooonnpooonoonm
abou* how*	moonpqnnooonnprm
abou* it*	tlopoortoonoonnk
abou* me*	1pvpdllknmnnmngg
abou* my*	xyprknmlnnosmlhh
abou* nine*	ooooonsooopooonn
abou* nois*	oooonooooooooooq
abou* one*	nooonponooonqorm
abou* our*	ooooqnnpoootnnnm
abou* park*	oooooonpoooqoonn
abou* peop*	nqoooooqoooonoon
abou* six*	noooomtooopnoonp
abou* some*	npooonunooonoopm
abou* ten*	rooooopnooooooom
abou* that*	mnoprmnoqoornnnm
abou* the*	hompvjlokkmkokpw
abou* them*	ooooonooooooooqp
abou* thir*	oooooooooooroono
abou* this*	opoqopnpoooooomp
abou* time*	oooooooooooooonr
abou* to*	nooonooooqoooonq
abou* us*	qnoononooooqnonq
abou* what*	mnonolpqooosoonp
abou* who*	noooonoooooqoooo
abou* why*	mooorooooooooono
abou* you*	pooonnnooootnvkm
abou* your*	mnonnnpnonpnrsqn
about	xpiqspsimhmnlipn
about .	poooonpoopoqnnmm
about 2	poooooonqoooooon
about >	ononoqmnqoopnnpp
about a	pnnooqnnnnnmsnmv
about agency	noooqooooooooooo
about an	ooooooopsoonnomo
about and	ooooooooooooroom
about as	oooooooooooonorn
about divorce	rononoooooooooqm
about ending	ooooosonoooooonn
about five	oooooorooooooonn
about getting	pooooonqooonooqm
about her	uooqnmpnooonoonn
about him	voooonnpooonoonm
about how	moonpqnnooonnprm
about it	tlopoortoonoonnk
about me	1pvpdllknmnnmngg
about my	xyprknmlnnosmlhh
about nine	ooooonsooooooonn
about noise	oooonooooooooooq
about one	nooonponooonqorm
about our	ooooqnnpoootnnnm
about parking	oooooonpoooqoonn
about people	nqoooooqoooonoon
about right	ooooooooooooooqo
about six	noooomtooopnoonp
about ten	rooooopnooooooom
about that	mnoprmnoqoornnnm
about the	hompwjlokkmkpkpv
about them	ooooonooooooooqp
about thirty	oooooooooooroono
about this	opoqopnpoooooomp
about time	oooooooooooooonr
about to	nooonooooqoooonq
about us	qnoononooooqnonq
about what	mnonolpqooosoonp
about who	noooonoooooqoooo
about why	mooorooooooooono
about you	pooonnnooootnvkm
about your	mnonnnpnonpnrsqn
abov*	ononnovromrnnmmn
abov* the*	ooonnopopnsoomno
above	ononnovromrnnmmn
above the	ooonnopopnsoomno
abso*	nmnpnnnnnmnklwvr
abso* clow*	ooooooooooooounl
abso* joke*	ooooooooooooomul
abso* lege*	ooooooooooonohmy
abso* melt*	ooooooooooonovmm
abso* sham*	oooooooooooooorn
abso* weap*	oooooooooooooqnn
absol*	nmnpnnnnnmnklwvr
absolu*	nmnpnnnnnmnklwvr
absolute	nnnqonooonnlmxtp
absolute clown	ooooooooooooounl
absolute joke	ooooooooooooomul
absolute melt	ooooooooooonovmn
absolute shambles	ooooooooooooooqn
absolute weapon	oooooooooooooqnn
absolutely	ooooooooooonnmtq
abus*	mqnnmopunnnmpmqo
abuse	npoonnotooonpnqn
abusi*	nqnoooooooonoooq
abusiv*	nqnoooooooonoooq
abusive	nqnoooooooonoooq
acce*	zjmpnlllmsoinmuq
acce* .*	onpoonoooopnoorp
acce* entr*	ooooooooooooootm
acce* in*	oooooooooqonoomq
acce* requ*	xnnnmoooonoooonn
acce* that*	poonrnoooooooono
acce* the*	nnoqnoooooonnooq
acce* to*	rnopooooonoooonp
accen*	nopooqooooonpqlo
accent	nopooqooooonpqlo
accep*	nonqsnnnouomonlo
accept	moooqnoooqonnnnq
accept*	ponqpnooosononml
accepted	npoqnooooopooono
acces*	zjmnklnnnmolmlyq
access	0kmokmonnnnmnmlu
access .	poooooooooooooqo
access in	oooooooooooooomr
access request	xnnnmoooonoooonn
access to	rnopooooonoooonp
access*	nnnnonnonnpmmn1j
accessibility	oooopnooooooootl
accessible	mooonooonopnnn1j
accessible entrance	ooooooooooooootm
acci*	tnpqmmonnnntnnnm
acci* and*	onosonoooooooono
acci* book*	tooooooooooooool
acci* form*	qoooonooooooooon
acci* happ*	ooooooooooouoonm
accid*	tnpqmmonnnntnnnm
accide*	tnpqmmonnnntnnnm
accident	umprmomonooonnpm
accident and	onosonoooooooono
accident book	tooooooooooooool
accident form	qoooonooooooooon
accidents	ooooooooooouoonm
accidents happen	ooooooooooouoonm
acco*	svrrjmmqlvmmiohn
acco* .*	rmnnmpnsoooonpmq
acco* a*	ooooooooooonoqqm
acco* and*	qsnpnqnooonoonnm
acco* gone*	nqooooooooooooon
acco* i*	qooopoooopooooom
acco* of*	pnooooooooooooor
acco* on*	soooooooooonooon
acco* to*	qnoqonnooponoono
acco* with*	nqpoopnqoooooool
accom*	nnpoooooonqooooo
accomm*	noqoonooonrooopo
accommodation	ooqoooooonrooopm
accor*	qoponoooooopoonp
accord*	qopoooooooopoonn
according	qopooooooooooonn
according to	qopooooooooooonn
accou*	rvrrklnqlvkliohm
accoun*	rvrrklnqlvkliohm
account	swssjlpnlslmjqhn
account .	rmnoooopooonopnp
account a	ooooooooooonoqqm
account and	qsnpnqnoonooonnn
account gone	nqooooooooooooon
account i	qooopoooopooooom
account of	pnooooooooooooor
account on	soooooooooonooon
account to	nnoqooonopooooop
accounts	nnnnpomrounnnnon
accounts .	oooooonrooooooon
acid	noooonnqono1nmmi
acid cheap	ooooooooonounnnn
acid in	oooooooooooqonoo
acid* chea*	ooooooooonounnnn
acid* in*	oooooooooooqonoo
ackn*	vnonrnooooonoonm
ackn* .*	wnnnonooooonoonk
ackno*	vnonrnooooonoonm
acknow*	vnonrnooooonoonm
acknowledge	unoonoooooooooom
acknowledgement	poooroooooooooom
acknowledgement .	qoooooooooooooon
acou*	orooomoooooooopn
acqu*	qoooqoooooornnpk
acqui*	qoooqoooooornnpk
acquis*	qoooqooooooronnk
acquisitions	qoooqooooooqoook
acro*	qnnnnmsqnornnonl
acro* the*	qoooontpomqnnnlo
acros*	qnnnnmsqnornnonl
across	qnnnnmsqnornnonl
across the	qoooontpomqnnnlo
act	onnounpoonnopnps
acti*	mroonoooornooooo
actio*	mroonooooooooooo
action	mroonooooooooooo
actu*	pqmpsmmnnnomoltp
actu* name*	pqnoooooooooooon
actua*	pqmpsmmnnnomoltp
actual	pqmpsmmnnnomoltp
ad	npopooooomnoooor
add	llxlnlnnnxmmmpos
add me	nnnmnnonowonoonq
add* me*	nnnmnnonowonoonq
adde*	mmwnnnnoooonooop
added	mmwnnoooooooooon
addi*	nnoqonpooooooonq
addr*	yuwuklnpmmlpkkli
addr* .*	nsnponnqoooooono
addr* and*	oppoooqnoooonoom
addr* from*	qmoqoooooooooooo
addr* in*	rrnnooopoooooonl
addr* of*	oooooonrooonoooo
addr* off*	popnonooooorooom
addr* on*	ropnnnonoooooonq
addr* out*	qnqnooonoooooono
addr* to*	mlnunmnpononooum
addre*	yuwuklnpmmlpkkli
addres*	yuwuklnpmmlpkkli
address	xuwslmmpmnmolljk
address .	ntnponnqooonoono
address from	qmoqoooooooooooo
address in	nsnnooopooooooon
address off	popnonooooorooom
address on	ropnnnonoooooonq
address out	qnqnooonoooooono
address to	kmnronopoooooorp
addressed	onnrnnonoooooosm
addressed to	pnnrnnonoooooorm
addresses	soonnoppoooqoonl
addresses in	soooooooooooooom
adhd	ooooooooooooromo
admi*	qpnnnmomotqmqnnn
admi* book*	rooooonooooooono
admin	moooonpnotqononn
admis*	spooonnnooonoono
admiss*	spooonnnooonoono
admission	rpoooonooooooonn
adop*	psnononnoooooomq
adopt*	psnononooooooono
adopti*	nrnonooooooooonp
adoption	nrnonooooooooonp
ador*	onononnoooonnmk1
ador* it*	nnooonnnoooononv
adore	onononnnooooonmu
adore*	oooooonooooonnnr
adored	oooooooooooonnns
ads	onoqonopoqoooonn
adul*	nnpmnmvlnornmovl
adul* .*	onoooornoooonopn
adult	nopnomwmooonnnpn
adult .	oooooornoooooonn
adult*	nnononnoonsnmpum
adults	nnononnoonsnmpum
adve*	monznlononomomwi
adve* .*	oroponnopooonoqm
adve* a*	ooooooooooonooqo
adve* as*	ooooooooooooonrm
adver*	monznmonnnomomtk
advert	oposonooooonqonm
advert*	mnnvonpnonpmmnvm
advertise a	ooooooooooonooqo
advertised	oooooooooooonnvl
advertised as	ooooooooooooonrm
adverts	nnnuoopooooonomq
advi*	ronnrmmmnnnqonkx
advic*	oonnsmnmnmnqnnlx
advice	oonnsmnmnmnqnnlx
advis*	rnnoonooopnoponn
aff	nuoooooooooooool
affa*	nooonunmoooponon
affa* in*	oooooronooonooon
affai*	nooonunmoooponon
affair*	oooonunnooonoopn
affairs	oooonunnooonoopn
affairs in	oooooronooonooon
affo*	ooooooonomromovm
affo* it*	ooooopnnoooonorn
affor*	ooooooonomromovm
afford	oooooonooooomovm
afford it	ooooopnnoooonorn
afra*	onpooolsonpmqonp
afra* of*	noooopnpooonoonr
afrai*	onpooolsonpmqonp
afraid	onpooolsonpmqonp
afraid of	noooopnpooonoonr
afri*	nooonnnonoonznnk
afri* are*	ooooooooooonsnnn
afric*	nooonnnonoonznnk
africa*	nooonnnoooonznok
african	oooooooooooosonn
africans	oooonnnoooonwnpl
africans are	ooooooooooonsnnn
afte*	pmlipysrjprjkipq
afte* .*	njpnpsooooopnnmp
afte* a*	monpqopnonqnnnmp
afte* clos*	ooooonpnooooooqo
afte* comp*	nnoorooooooooonn
afte* ever*	ooooovnooooooomm
afte* frid*	ooooosnoooooooom
afte* i*	npqpnnnooonnospn
afte* my*	npooonrnoooooonr
afte* scho*	ooooomsnooopooon
afte* some*	ooooonoooooornno
afte* that*	onoononnooornmot
afte* the*	tnpnotnrnnonnnjs
afte* you*	noooonntopommnqm
after	ooljqwuojqrmljnp
after .	mnpoqopoopoqoomn
after >	moooomppoponrnnq
after a	moopqopnonqnoono
after closing	ooooonpnooooooqo
after complaints	nnoorooooooooonn
after every	ooooovnooooooomm
after friday	ooooosnoooooooom
after i	npqpnnoooonnospn
after my	npooonrnoooooonr
after school	ooooomsnooopooon
after that	onoononnooornmot
after the	tnpnotnrnnonnnjr
after you	noooonntopommnqm
after*	plnnosmrnnommnps
aftern*	ppnnommrnnonmnqq
afternoon	opnnnnnpononnnrp
afternoons	pooopnnqoooononp
afterw*	okoootonooonoonq
afterwards	okoootonooonoonq
afterwards .	okooosoooooooooq
agai*	mgmprrmpijjuyoum
agai* !*	oosooooooooooool
agai* .*	olnmtrrqmpmkmrxi
agai* ?*	pooomnooooonqnjy
agai* afte*	ooooosnoooooooon
agai* and*	mnrqnslvnoovmmlj
agai* at*	poooooooooonoonr
agai* by*	noootnooooonooqm
agai* for*	oooonqooooooooon
agai* i*	snonppmmoonmrnkt
agai* in*	opoponpnooomroql
agai* it*	ooooononoooosopo
agai* last*	oooootopoooooonm
agai* my*	tonqnooooooonono
agai* on*	ooooooooooooooqn
agai* so*	ooooomooooonronq
agai* the*	ooooonqpooppoosk
agai* this*	oooronpnooooooon
agai* tomo*	ooooomooooomnoqt
agai* you*	ooooopooooornnrk
again	kgnqqtmpijjsyqun
again !	oosooooooooooool
again .	olnmtrrqmpmkmrxi
again >	nonrnmnnonnqkmtv
again ?	pooomnooooonqnjy
again after	ooooosnoooooooon
again and	mnrqnslvnoovmmlj
again at	poooooooooonoonr
again by	noootnooooonooqm
again for	oooonqooooooooon
again i	snonppmmoonmrnkt
again in	opoponpnooomroql
again it	ooooonoooooosono
again last	oooootopoooooonm
again on	ooooooooooooooqn
again so	ooooomooooonronq
again this	oooronpnooooooon
again tomorrow	ooooomooooomnoqt
again you	ooooopooooornnrk
again*	snonplpooootqmri
agains*	snonplpooootqmri
against	snonplpooootqmri
against it	ooooooooooooooqn
against my	spnoooooooooooon
against the	ooooonqoooopoosk
agat*	opooooooooonoonq
agat* chri*	ooooooooooonoonq
agath*	opooooooooonoonq
agatha	opooooooooonoonq
agatha christie	ooooooooooonoonq
age	lnopomulpoqmompp
age .	oooooormoooooopo
age* .*	oooooormoooooopo
aged	opononpnoqnonnpp
agen*	nnonwmornuqllojj
agen* staf*	noootooooooooono
agenc*	onpnwnornrpmmnlj
agency	onpnwnornrpmmnlk
agency staff	noootooooooooono
agent	noooonpoosoonpno
ages	mooopmpppnpnnnqo
aggr*	nqsoononooooonom
aggr* .*	ormooooooooooopo
aggre*	nqsoononooooonom
aggres*	nqsoononooooonom
aggressive	nqsoononoooooomn
aggressive .	ormooooooooooooo
ago	mtnopqnnsnnnmpmm
ago .	proonppoooooooqj
ago and	noopoonmsooonomr
ago* .*	proonppoooooooqj
ago* and*	noopoonmsooonomr
agre*	nrmxskolnntlnlgt
agre* that*	ooooonoooooopnnr
agre* to*	ksnyqnonooonoomj
agre* with*	nnooqoonopqonnnq
agree	mpnunmnmnotnomkr
agree to	mpouonoooooooonn
agree with	onooooonopqonnms
agree*	prnvtlpnonnmnnls
agreed	osnuqmnnonnmnnms
agreed to	mrnwqnonooonoonk
agreem*	pnoprooooooooomn
agreement	pnoprooooooooool
agreement with	noooqoooooooooon
ah	mpnnnromnnormpmq
ah the	ooooooooooponnms
ah will	ooooooooooosonom
ah* the*	ooooooooooponnms
ah* will*	ooooooooooosonom
ahea*	ooooooonooosnooo
ahead	ooooooonooosnooo
ai	lonrtnnnowmnmmtg
ai thing	nnoroooooooooooo
ai* dete*	ooooooooorooooom
ai* thin*	nnoroooooooooooo
aid	omornmmronopnnnt
aid course	ooooooooooooooor
aid day	ooooonoooooooooq
aid* cour*	ooooooooooooooor
aid* day*	ooooonoooooooooq
aids	nooooonropnotnmn
air	nnonxmnpqnnnnnqk
air quality	onootooooooooonm
air* qual*	onootooooooooonm
aird*	oooooooooqooooom
airdr*	oooooooooqooooom
airdro*	oooooooooqooooom
airdrop	oooooooooqooooom
airp*	ooooonooooqnonsm
airpo*	ooooonooooqnonsm
airpor*	ooooonooooqnonsn
airport	ooooonooooqnonsn
aisl*	oooooqoqooomqono
aisle	oooooqoqooomqono
alai*	oooooooooonooooq
alaik*	oooooooooonooooq
alaiku*	oooooooooonooooq
alaikum	oooooooooonooooq
alan	noooomooqoonoqjw
alan .	ooooooooooonormp
alan* .*	ooooooooooonormp
alar*	lmpnpmonqoormnnt
alar* went*	onqoonoooooonoor
alarm	lmpnpmonqoormnos
alarm went	onqoonoooooonoor
alba*	oooooonpooonunmn
alban*	oooooonpooonunmn
albani*	oooooonpooonunmn
albanian	oooooonpoooosomn
albe*	noooonooqoonoons
alber*	noooonooqoonooor
albert	noooonooqoonooor
albu*	ntonmnooooqnooop
albu* .*	oqoonoooooooooop
album	otonnnnoooponooo
album .	oqooooooooooooon
aler*	npooooooooqoopnp
alert	pnooonooooqoopnp
alik*	ooooooooooqnnonr
alike	ooooooooooqnnonr
alis*	ooooooooooooornn
aliv*	lrornrplnnnmmrmq
aliv* .*	nporopoooooooonn
aliv* and*	nqqoonrnooooooom
alive	lrornrplnnnmmrmq
alive .	nporopoooooooonn
alive and	nqqoonrnooooooom
all	spginyghlnsnyjlp
all .	poonnpqmnonnnpqq
all >	mnnnprnnnlmqqoj2
all ?	opooooqoooooooqm
all about	nooooonooooroqpn
all along	npooononooonoont
all and	oqooornpooonoppl
all are	ooooooooooonnnos
all at	nooopoooooonoooq
all back	oooooqnooqooqpnl
all day	mnoonnsoqnnoopno
all for	pooooqnnononropk
all gone	ooooonooqoooooro
all have	ooooonpooooononr
all her	onooopnqooonnooq
all his	ooooosnnooooooop
all hours	ooooooqpoooononn
all i	lonoqononnoqtmpl
all in	nnooqnonsoqploom
all know	noooooonooomxnnm
all my	tqnmmvmrnomnnnol
all night	ooooontnoooonopm
all of	vqnsqqmlpmomtnoh
all on	oooonooonopmooum
all our	qpoooqpnonoononn
all over	npoooponpoooonrm
all platforms	ooooooooonroooon
all right	onoooqonooponnsl
all that	oqnoonnnpooqqpln
all the	tmoplqnqnpqloooo
all these	noooonooooonqoro
all they	ooooooooooooroom
all those	ooooonoooooqmopp
all three	nqoooooooooooonn
all to	pnooopoooooopomq
all up	oooooqnooooooopn
all week	pooonpooooooooms
all weekend	ooooooooonnroonp
all welcome	oooooooooopnoons
all with	ooooonoooopnnnor
all year	oooooqooooponopm
all you	poooooooonosonon
all your	ooooonnsooosoonl
all* .*	poonnpqmnonnnpqq
all* ?*	opooooqoooooooqm
all* abou*	nooooonooooroqpn
all* alon*	npooonnnooopoons
all* and*	oqooornpooonoppl
all* are*	ooooooooooonnnos
all* at*	nooopoooooonoooq
all* back*	oooooqnooqonqpnl
all* bran*	ooooooooonsooonp
all* day*	mnoonnsoqnnoopno
all* even*	pooosnonoooononm
all* for*	pooooqnnononropk
all* gone*	ooooonooqoooooro
all* have*	ooooonpooooononr
all* her*	onooopnqooonnooq
all* his*	ooooosnnooooooop
all* hour*	ooooooqpoooononn
all* i*	lonoqononnoqtmpl
all* in*	nnooqnonsoqploom
all* know*	noooooonooomxnnm
all* my*	tqnmmvmrnomnnnol
all* nigh*	ooooontnoooonopm
all* of*	vqnsqqmlpmomtnoh
all* on*	oooonooonopmooum
all* our*	qpoooqpnonoononn
all* over*	npoooponpoooonrm
all* plat*	ooooooooonroooon
all* righ*	onoooqonooponnsl
all* subj*	noooooooorooooon
all* that*	oqnoonnnpooqqpln
all* the*	tmoplqnqnpqloooo
all* thes*	noooonooooonqoro
all* they*	ooooooooooooroom
all* thin*	noopooooooonoons
all* thos*	ooooonoooooqmopp
all* thre*	nqoooooooooooonn
all* to*	pnooopoooooopomq
all* up*	oooooqnooooooopn
all* week*	pooonpooonnrnols
all* welc*	oooooooooopnoons
all* with*	ooooonoooopnnnor
all* year*	oooooqooooponopm
all* you*	poooooooonosonon
all* your*	ooooonnsooosoonl
alle*	ootnnnnooooqoonm
aller*	ootoonnooooooonm
allerg*	ootoonnooooooonm
allergy	onuooooooooooool
allo*	qnmmoirxmpmkpqir
allo* in*	ooooooqnooooioow
allo* out*	noooonotooooooon
allo* to*	tonnnlrpnnnntonj
allotment	nooppnoooooooonr
allotments	oooopooooooooqon
allow*	rnnmmjsxnpmlqnkp
allowa*	mnoononnoqnoooos
allowance	mnoononnoqnoooos
allowe*	tonnnjsxnnnlqokn
allowed	tonnnjsxnnnlqokn
allowed in	ooooooqnooooioov
allowed out	noooonotooooooon
allowed to	tonnnlrpnnnntonj
alon*	nqnonmumonmyomhq
alon* and*	ooooonopoooroono
alon* by*	ooooooqonooqooom
alon* with*	qqoopnonooopponm
alone	nnoonpvooonuomll
alone by	ooooooqonooqooom
along	oqnnolnmnnnronlu
along .	npooononooopoonr
along with	qqoopnonooooponm
alou*	ooooonooopnqnnmq
aloud	ooooonooopnqnnmq
alph*	oooonoonooopnqqo
alpha*	oooonoonooopnqqo
alphab*	oooonoonooopnqqo
alphabet	oooooooooooooonq
alre*	ksnqltopnpnkrmpp
alre* .*	nooqnrpnooonqonl
alre* deci*	onoomroooooooopn
alrea*	ksnqltopnpnkrmpp
alread*	ksnqltopnpnkrmpp
already	ksnqltopnpnkrmpp
already .	nooqnrpnooonqonl
already decided	onoomroooooooopn
alri*	ooooopooqooqnnoo
alri* ?*	ooooonooqoopooon
alrig*	ooooopooqooqnnoo
alrigh*	ooooopooqooqnnoo
alright	ooooopooqooqnnoo
alright ?	ooooonooqoopooon
alte*	mmtooooooorooopm
alter*	nntoooooooqooopm
altere*	onroooooooooooon
altered	onroooooooooooon
alto*	npomnnnnooonooqr
altog*	npomnnnnooonooqr
altoge*	npomnnnnooonooqr
altogether	npomnnnnooonooqr
alum*	nqqsmnpmomonnooq
alumn*	nqqsmnpmomonnooq
alumni	nqqsnnpmomonnomo
alwa*	klllkssospmhywim
alwa* .*	ooooonooqopoooon
alwa* a*	ooooonnrooonqonm
alwa* has*	ooooonooooooorno
alwa* hung*	ooooooqnoooooooo
alwa* kind*	oooooqooooooooom
alwa* tell*	oooooooooooornnn
alwa* the*	ooooonoooooosnmq
alwa* was*	ooooooooooonmwnl
alwa* will*	ooooooooooonmson
alway*	klllkssospmhywim
always	klllkssospmhywim
always .	ooooonooqopoooon
always a	ooooonnrooonqonm
always has	ooooonooooooorno
always hungry	ooooooqnoooooooo
always kind	oooooqooooooooom
always tell	oooooooooooornnn
always the	ooooonoooooosnmq
always was	ooooooooooonmwnl
always will	ooooooooooonmson
alzh*	ppooonooooooooqm
alzh* and*	poooonooooooooqm
alzhe*	ppooonooooooooqm
alzhei*	ppooonooooooooqm
alzheimer	poooonooooooooqm
alzheimer and	poooonooooooooqm
am	uqrklswuqopphelm
am .	onrooonqooooooon
am 10	ooooonwlooooooon
am 11	ooooootnoooooonn
am 12	noooomvnooonooon
am 13	noooonvmooooooon
am 14	npnoonwmooonooom
am 15	ppooomwkooonoonn
am 16	oponomxmoooooonm
am 17	onnoonwmoooooonn
am 18	ooooonnsooonoooo
am 61	oooooonroooooonn
am 71	ooooooqqoooooonm
am a	iomrvppkpvwjnmjl
am afraid	onpoopmoonpnqonn
am after	pnooqnoooooooomq
am alive	oqnooooooooooooo
am all	ooooooooooooronn
am always	ooooorpnooooooom
am asking	unqotlloqoomoonk
am at	mnnmompwnntonoqi
am barrister	oooooooooqoooooo
am begging	noooonnnooonooto
am beginning	ooonooooooooooro
am being	nnononmunponoopo
am bringing	ooooonnoooowoonl
am coming	nnononmnnnovooms
am complaining	qooooooooooooonn
am dead	ooooomonooomoonv
am deaf	nqsoonoooopooonm
am deceased	ooooopnooooooonr
am disgusted	ooooooooooooooqo
am doing	noooqnooonqooono
am done	oooooqonooooooqm
am driving	ooooonnooootoonn
am dying	noooonooooonoonv
am entitled	vnppmnooooonoonn
am fine	ooooosopooonooom
am frightened	noooonqoroonoono
am furious	noooooonooonoorp
am getting	psnoomqoooonooon
am giving	ooooonoooqnoooop
am glad	ooooonooooonoont
am going	onnoomnmrnnunotm
am heartbroken	ooooonooooooooro
am her	wooooqnoooonoonm
am here	qnooopoooooooomq
am hiding	noooonqrooonoonn
am his	uooonlopooooooon
am i	vsnrmupmnnnonnjj
am in	rqonnoopunnnnnrh
am meant	qnooonqnoooooooo
am mentioned	rooonooooooooooo
am moving	nqooonooooooooop
am mr	oorooooooponoono
am named	nooqooooooooooon
am no	ooooopnpooooooqm
am not	oqtluukppmmrompg
am on	tnmqmrlpononoolr
am only	noooonnqooproonn
am outside	ooooopnnoooroooo
am pregnant	ooooonroooooooon
am safe	ooooooqnoooooooo
am sat	qooooronooonnoom
am saying	noopoponooorqonm
am scared	nnooouqpooomoonl
am seventy	onoponnqooooooqn
am shaking	ooooonmspoooooom
am sixty	onoooomoooonooqq
am sleeping	noooonqqpoooooon
am so	mmnnoultnonmnnoq
am sorry	oooqotnnoonooork
am sure	npooonooooontomp
am taking	ooooononooqnoosm
am telling	nnoroqnooooonomr
am ten	ooooonpooooroonn
am terrified	oooooonrooonooon
am the	wwrnlnnjnonmnpmk
am tired	oooonqonooonoonr
am told	roonomlooonowoml
am very	mnrsoooooooooool
am waiting	pooopoonoooroonn
am wearing	ooooonoroooooooo
am with	npooonmoooonoopr
am writing	npnooplvooonoonn
am* .*	onrooonqooooooon
am* 10*	ooooonwlooooooon
am* 11*	ooooootnoooooonn
am* 12*	noooomvnooonooon
am* 13*	noooonvmooooooon
am* 14*	npnoonwmooonooom
am* 15*	ppooomwkooonoonn
am* 16*	oponomxmoooooonm
am* 17*	onnoonwmoooooonn
am* 18*	ooooonnsooonoooo
am* 61*	oooooonroooooonn
am* 71*	ooooooqqoooooonm
am* a*	iomrvppkpvwjnmjl
am* afra*	onpoopmoonpnqonn
am* afte*	pnooqnoooooooomq
am* aliv*	oqnooooooooooooo
am* all*	ooooooooooooronn
am* alwa*	ooooorpnooooooom
am* aski*	unqotlloqoomoonk
am* at*	mnnmompwnntonoqi
am* barr*	oooooooooqoooooo
am* begg*	noooonnnooonooto
am* begi*	ooonooooooooooro
am* bein*	nnononmunponoopo
am* brin*	ooooonnoooowoonl
am* comi*	nnononmnnnovooms
am* comp*	qooooooooooooonn
am* dead*	ooooomonooomoonv
am* deaf*	nqroonoooopooonm
am* dece*	ooooopnooooooonr
am* disa*	npoonooooooooonr
am* doin*	noooqnooonqooono
am* done*	oooooqonooooooqm
am* driv*	ooooonnooootoonn
am* dyin*	noooonooooonoonv
am* enti*	unopmnonooonqonn
am* fift*	oooooornoooooonn
am* fine*	ooooosopooonooom
am* free*	ooooooooomqqooon
am* frig*	noooonqoroonoono
am* furi*	noooooonooonoorp
am* gett*	psnoomqoooonooon
am* givi*	ooooonoooqnoooop
am* glad*	ooooonooooonoont
am* goin*	onnoomnmrnnunotm
am* hear*	ooooonooooooooro
am* her*	wooooqnoooonoonm
am* here*	qnooopoooooooomq
am* hidi*	noooonqrooonoonn
am* his*	uooonlopooooooon
am* i*	vsnrmupmnnnonnjj
am* in*	rqonnoopunnnnnrh
am* mean*	qnooonqnoooooooo
am* ment*	rooonooooooooooo
am* movi*	nqooonooooooooop
am* mr*	oorooooooponoono
am* name*	nooqooooooooooon
am* nine*	ooooomqnooooooqn
am* no*	ooooopnpooooooqm
am* not*	oqtluukppmmrompg
am* on*	tnmqmrlpononoolr
am* only*	noooonnqooproonn
am* outs*	ooooopnnoooroooo
am* preg*	ooooonroooooooon
am* read*	pooooooooooroonn
am* safe*	ooooooqnoooooooo
am* sat*	qooooronooonnoom
am* sayi*	noopoponooorqonm
am* scar*	nnooouqpooomoonl
am* seve*	onoponnqooooooqn
am* shak*	ooooonmspoooooom
am* sixt*	onoooomoooonooqq
am* slee*	noooonqqpoooooon
am* so*	mmnnoultnonmnnoq
am* sorr*	oooqotnnoonooork
am* stud*	orooooonooooooon
am* sure*	npooonooooontomp
am* taki*	ooooononooqnoosm
am* tell*	nnoroqnooooonomr
am* ten*	ooooonpooooroonn
am* terr*	oooooonrooonooon
am* the*	wwrnlnnjnonmnpmk
am* thir*	pnoooornooooooon
am* tire*	oooonqonooonoonr
am* told*	roonomlooonowoml
am* very*	mnrsoooooooooool
am* wait*	pooopoonoooroonn
am* wear*	ooooonoroooooooo
am* with*	npoqonmoooonoopr
am* writ*	npnooplvooonoonn
amat*	ooooonooooqooosm
amate*	ooooonooooqooosm
amateu*	ooooonooooqooosm
amaz*	nnnnnonnnuqnmmlv
amazi*	oooonooooqonnnms
amazin*	oooonooooqonnnms
amazing	oooonooooqonnnms
amazing >	oooonoooonoonnnu
amazo*	nooooooooqqonnmr
amazon	ooooooooorqooonn
amba*	onopooooosnnooom
ambas*	onopooooosnnooom
ambass*	onopooooosnnooom
ambassador	onopoooooqooooom
ambu*	ooooonnnqontnnmp
ambul*	ooooonnnqontnnmp
ambula*	ooooonnnqontnnmp
ambulance	ooooonnnqontnnmp
amda*	vooonoooooonnonl
amda* i*	roooooooooooooon
amdan*	vooonoooooonnonl
amdana	roooooooooooooon
amdana i	roooooooooooooon
amen	ooooooooosonoooo
amen and	ooooooooosonoooo
amen*	ij3nnnonooonoonp
amen* and*	ooooooooosonoooo
amen* it*	nnrooooooooooooo
amend	ll0nonoooooooonl
amend it	nnrooooooooooooo
amend*	kmunooooooooooor
amende*	kmunooooooooooor
amended	kmunooooooooooor
amer*	pnopoonnrooooopn
ameri*	pnopoonnrooooopn
americ*	pnopoonnrooooopn
america	nooqooonrooooooo
american	qooooooooooooopn
amon*	onoonoooooonrnpq
amon* the*	pooonooooooonoqp
among	onoonoooooonrnpq
among the	pooonooooooonoqp
an	lmknqkmlpipevxsp
an account	onoooonqoooooprm
an acknowledgement	nooorooooooooooo
an actual	pooqnoooooooqomo
an adult	onononsnooooonpo
an airport	ooooooooooononsn
an all	poooonooooosponl
an ambulance	ooooooooooosoonn
an apology	ooononnoooonnoto
an app	mooroonpooooooqm
an archive	onoqoooooooooqql
an arrogant	ooooooooooooornn
an article	nnoonoooooooooor
an e	ooooooooooomoons
an elderly	ooooonnrpoooooon
an email	psnmrmnnonnnmntn
an english	ooooooooooooromn
an essay	oooonnooopoonoqq
an evening	ooornpoooooooono
an foi	noooroooooooools
an hour	noomnurornumlmok
an idiot	poooononooooosmr
an ill	ooooooooooornono
an imbecile	ooooooooooonornn
an incident	rnoooooooooooono
an insult	ooooooooooooooqn
an internal	nooouooooooooomo
an interview	rponooooooooooon
an old	kopnosmrrnonnqmn
an older	ooooontpooooooom
an olympic	ooooooooooonoosm
an open	roooononoooooonp
an* acco*	onoooonqoooooprm
an* ackn*	moooroooooooooon
an* actu*	pooqnoooooooqomo
an* adul*	onononsnooooonpo
an* afte*	oooooooooooooooq
an* airp*	ooooooooooononsn
an* all*	poooonooooosponl
an* ambu*	ooooooooooosoonn
an* apol*	ooononnoooonnoto
an* app*	mooroonpooooooqm
an* appe*	rooonooooooonoon
an* arro*	noooooooooonornp
an* arse*	ooooooooooonnsmo
an* arti*	nnponoooooooooor
an* auto*	oooornoooooooonn
an* e*	ooooooooooomoons
an* elde*	ooooonnrpoooooon
an* emai*	psnmrmnnonnnmntn
an* engl*	ooooooooooootomm
an* essa*	oooonnooopoonoqq
an* even*	ooornooooooopnpn
an* foi*	noooroooooooools
an* hour*	noomnurornumlmok
an* idio*	poooononooooosmr
an* ill*	ooooooooooornono
an* illu*	oooooqooonoonpql
an* imbe*	ooooooooooonornn
an* inci*	rnoooooooooooono
an* insu*	ooooooooooooooqn
an* inte*	qpontnooonononpl
an* old*	kopnosmrrnonnqmn
an* olde*	ooooontpooooooom
an* olym*	ooooooooooonoosm
an* open*	roooononoonoooop
an* over*	poooomonoooooons
anal*	nlouooooopoooonm
analy*	nlouooooopoooonm
analys*	omotooooopooooom
analysed	omoroooooooooooo
ance*	nqooooononqmoons
ances*	nqooooononqmoons
ancest*	nqooooononqmoons
ancestors	oqooooooonqnooop
ancestry	ooooooonooonooor
anch*	oooopooooornooom
ancho*	oooopooooornooom
and	qumlpsoqnnmrvvrk
and a	kklkkmnnmjokowts
and about	onoonnooooponqmq
and after	ooononooonpooonq
and all	onnnqunnonnronqj
and always	ooooooopoooorrnm
and any	pronunooononoonl
and anybody	nooqooooooooooon
and anything	nqrnoooooooopono
and apparently	noqooooooooooooo
and are	poooononooonunnn
and asked	nooonrpooooooqnm
and at	ooopoonooooooorn
and back	noooonproooonoqm
and bank	oooooooooqooooon
and better	ooooonooooonorql
and bin	oumnoooooooooonn
and by	qooqnooooooooqnn
and call	oooooooooooonoqn
and called	noooqooooooooooo
and can	jun1plokroomnqjk
and charged	ooooooooooooooqo
and chewing	ooooorooooooooon
and come	nooqooqoooooooom
and confirm	nspooooooooooonn
and confirmation	nqpoooonooooooon
and copy	pnoooooooqooooon
and could	moopspnqoooonpln
and count	ooooopoooooonoqn
and cried	noooosopooooopnm
and delete	ovomonooooooooon
and did	pnoopqlnooonnnnt
and die	ooooooooooonpnor
and do	psnrmkppnnqqonnl
and does	oooooorqooononno
and email	roonooooooonoono
and erase	nqoooooooooooooo
and every	npqnopnmoormnpsk
and everybody	oooooronoooooooo
and everyone	ooonooooonosotol
and everything	nsonnonpooonnpno
and for	roomqmpmrnqnmqnn
and get	noooonnposonnppl
and give	nooooonpooorromo
and gives	ooooooqpoooooooo
and got	ronoompnnpononrm
and half	poooonnoooonnupm
and has	nponorqnnnnnnopm
and have	opppomosnnspnmkn
and he	okmlnsuyyllsmqhg
and her	moqnnqpstnnmmsmg
and here	pooqoqpnooonoonm
and his	prnonrnnpnnnnqmj
and hospitality	noooqoooooooooon
and how	orpnxonmooonmnkn
and i	krsqitoknsoxgjol
and if	rnqnoqrmonnqnmoj
and in	nnooopnoooqolops
and it	jsqwjqkorjmormtm
and knows	noooonsnoooooqon
and last	nnorpnntooonoonm
and leave	ooopoonnnnsqppnl
and left	pooooqonooononoq
and look	nooonqnnqoonnopr
and looks	ooooonnqoooooqon
and made	ooooornoooooooon
and make	opoooponoposoonm
and money	ooooooooornnsomn
and my	pvqmkmrlzrplklpj
and nan	oooooooqoooooooo
and natter	oooooooooooooooq
and need	rnoonooooooooooo
and never	nnnppnrnqoolnnmv
and new	oooooopnoooooonq
and no	oronpkmmpnnltoxi
and nobody	uknonmptnnonmlro
and not	oqnnmwoksnnnlork
and nothing	ooooonoooooronon
and now	oqpqmtttmnmkomhp
and on	mooppmnpononnoor
and one	ompnnpmqsnnqlluj
and our	prooononoooonoop
and paid	oooooqooooooooom
and pay	oooonoooooonponq
and people	opoooooorooonoon
and post	ooqooooooooooono
and put	mpqpopnpoooonrnk
and read	mqoonoonooonmnpt
and reads	ooooornooooooppm
and registered	ooooonoooqooooon
and remove	nqnooooooooooooo
and rhyme	ooooooqpooooonnp
and ring	oooooqonoooooooo
and said	mponnqrrpoomnomo
and saw	onooooooooooooor
and say	nroooprlopqooonm
and says	oonnnorvnnnnnnpk
and school	otoooonoooonoonn
and see	ooopmqnnoonvpnln
and sent	oooooqonoooooono
and share	oooooooootnnnnpp
and she	nppmmuystmlnkmhk
and should	poooooooooontpnn
and show	nopoonnoooosooon
and simple	pooooonoooonnotn
and sit	ooooornnoponoonp
and sleeps	nooooonrooopoooo
and so	noppnmnnnnnqpukq
and some	pqponpnnoooomosm
and somebody	ppoonnnooooooonq
and someone	onooopqnooopqnmn
and stand	poooooooooonooqn
and start	ooooooooooonmoto
and steal	ooooooooooootoom
and stop	nooqoooooooooooo
and subscribe	oooooooooornooon
and takes	ooooonoroooonpnn
and tell	lxsvnlmlopolnnpk
and tells	nooooonqoooooopo
and thank	rnooononoooooooq
and thanks	qoooomonoooooonr
and that	oonmotrroonpmrjk
and the	spniwikqumlksjsn
and their	npoonnoooooounmq
and then	gwmqnpsopqmmnlvk
and there	mnqqnoossnsmolll
and they	omnqnnqoqnmqoptn
and think	oooootonooonoqnn
and this	mopnooosnnonpopm
and those	npooooooooonpron
and thought	ooooonpnoppooqon
and to	qpnoonpnooopnonn
and told	opooooomooooontn
and turned	ooooosonooonooon
and twice	ooooooooooooovml
and two	noooonnoooppoosl
and ugly	ooooooooooonnrnn
and used	qoooonoooooooooo
and very	ooooopoooooonnnr
and walked	ooooooopoooooonq
and want	oqomqqoooooooomn
and was	qmnppnmoooononvk
and we	qotnollsnqnxlmmh
and what	0mnnylnmooonnnmg
and when	pnnonlrnooononvm
and where	ooorsooooooonopk
and whether	ppooqooooooooonm
and which	qonooppoooopornj
and who	xpomvnolooonorjh
and why	unoosnonoooonnmn
and will	ornpmlrpopomnnmq
and win	ooooooooouoooonl
and wish	oooooooooqoooonn
and would	pprponononqmnnmp
and wrong	ooooooooooooosmn
and yesterday	oooooopqooooooon
and yet	ooooooooononnoro
and you	jqpomhklmonvvmyh
and your	lnoomrmlnontnuqs
and* a*	kklkkmnnmjokowts
and* abou*	onoonnooooponqmq
and* afte*	ooononooonpooonq
and* agai*	poopooooooonmoqo
and* all*	onnnqunnonnronqj
and* alwa*	ooooooopoooorrnm
and* answ*	ooooqoooooooooon
and* any*	pronunooononoonl
and* anyb*	nooqooooooooooon
and* anyt*	nqrnoooooooopono
and* appa*	noqooooooooooooo
and* are*	poooononooonunnn
and* argu*	oooooooooooooqno
and* aske*	nooonrpooooooqnm
and* at*	ooopoonooooooorn
and* back*	noooonpropoonopm
and* ball*	ooooooooooslooms
and* bank*	oooooooooqooooon
and* bett*	ooooonooooonorql
and* bin*	oumnoooooooooonn
and* book*	oooooonnoopopoqn
and* burn*	oooooooooooqooom
and* by*	qooqnooooooooqnn
and* call*	moooqoooooonoqqn
and* can*	jun1plokroomnqjk
and* char*	ooooooooooooooqn
and* chew*	ooooorooooooooon
and* come*	nooqooqnooooooom
and* conf*	muqonnonoopoonnm
and* copy*	pnoooooooqooooon
and* coul*	moopspnqoooonpln
and* coun*	oooooqopoooonoqm
and* crie*	noooosopooooopnm
and* date*	qoonooooooooooon
and* dele*	ovomonooooooooon
and* did*	pnoopqlnooonnnnt
and* die*	ooooooooooonpnor
and* do*	psnrmkppnnqqonnl
and* does*	oooooorqooononno
and* emai*	roonooooooonoono
and* eras*	nqoooooooooooooo
and* ever*	mrponsnloorpmvqj
and* for*	roomqmpmrnqnmqnn
and* free*	mnoroooooooopoon
and* get*	noooonnposonnppl
and* give*	onoooopponoqrnln
and* got*	ronoompnnpononrm
and* half*	poooonnoooonnupm
and* has*	nponorqnnnnnnopm
and* have*	opppomosnnspnmkn
and* he*	okmlnsuyyllsmqhg
and* her*	moqnnqpstnnmmsmg
and* here*	pooqoqpnooonoonm
and* hers*	roooooonooonoono
and* his*	prnonrnnpnnnnqmj
and* hosp*	noooqoooooooooon
and* how*	orpnxonmooonmnkn
and* i*	krsqitoknsoxgjol
and* if*	rnqnoqrmonnqnmoj
and* in*	nnooopnoooqolops
and* it*	jsqwjqkorjmormtm
and* knoc*	ooooononroooooop
and* know*	onooonsnooqonqom
and* last*	nnorpnntooonoonm
and* leav*	ooopoonnnnsqppnl
and* left*	pooooqonooononoq
and* list*	oooonooooooooonq
and* live*	opooopmnooonoomt
and* lock*	oooooormoooooopn
and* made*	ooooornoooooooon
and* make*	opooopnnooosoonm
and* mone*	ooooooooornnsomn
and* move*	oooooooqooooqomo
and* my*	pvqmkmrlzrplklpj
and* name*	pmpqoooooooooonn
and* nan*	oooooooqoooooooo
and* natt*	oooooooooooooooq
and* need*	rnoonooooooooooo
and* neve*	nnnppnrnqoolnnmv
and* new*	oooooopnoooooonq
and* no*	oronpkmmpnnltoxi
and* nobo*	uknonmptnnonmlro
and* not*	oqnnmwoksnnnlork
and* noth*	ooooonoooooronon
and* now*	oqpqmtttmnmkomhp
and* on*	mooppmnpononnoor
and* one*	ompnnpmqsnnqlluj
and* our*	prooononoooonoop
and* paid*	oooooqooooooooom
and* pay*	oooonoooooonponq
and* peop*	opoooooorooonoon
and* put*	mpqpopnpoooonrnk
and* read*	npoonrmnooonmoqr
and* regi*	ooooonooorooooon
and* remo*	nsnooooooopoooon
and* rhym*	ooooooqpooooonnp
and* ring*	oooooqonoooooooo
and* said*	mponnqrrpoomnomo
and* saw*	onooooooooooooor
and* say*	nroooprlopqooonm
and* says*	oonnnorvnnnnnnpk
and* scho*	otoooonooqonoonn
and* see*	ooopmqnnoonvpnln
and* sent*	oooooqonoooooono
and* shar*	oooooooootnnnnoq
and* she*	nppmmuystmlnkmhk
and* shou*	pnooonnrooontpnn
and* show*	nopoonnoooosooon
and* sign*	oqpooooooorooool
and* simp*	pooooonoooonnotn
and* sit*	ooooornnoponoonp
and* slee*	noooonnrooopoono
and* so*	noppnmnnnnnqpukq
and* some*	qronmnnmpnpoonql
and* sort*	oooopqooqoopnonl
and* stan*	poooooooooonooqn
and* star*	ooooooooooonnosn
and* stea*	ooooooooooootoom
and* stop*	nooqoooooooooooo
and* subs*	oooooooooornooon
and* take*	poonnnoqoopomopp
and* tell*	kxsumlnmopokonsj
and* than*	tmonomonoooooont
and* that*	oonmotrroonpmrjk
and* the*	spniwikqumlksjsn
and* thei*	npoonnoooooounmq
and* then*	gwmqnpsopqmmnlvk
and* ther*	mnqqnoossnsmolll
and* they*	omnqnnqoqnmqoptn
and* thin*	poooovnmooonnppl
and* this*	mopnooosnnonpopm
and* thos*	npooooooooonpron
and* thou*	ooooonpnoppooqon
and* thre*	nnpoonoooonoooqp
and* to*	qpnoonpnooopnonn
and* told*	opooooomooooontn
and* trai*	oooopoqooooqonmn
and* tran*	npoonoooooooooso
and* turn*	ooooosonooopnoon
and* twic*	ooooooooooooovml
and* two*	noooonnoooppoosl
and* ugly*	ooooooooooonnrnn
and* used*	qoooonoooooooooo
and* very*	ooooopoooooonnnr
and* wait*	ooooopnqooooooon
and* walk*	oooooomrooonoonq
and* want*	pqomqqpponnnonlm
and* was*	qmnppnmoooononvk
and* watc*	oooonoooopornnno
and* we*	qotnollsnqnxlmmh
and* what*	znonyknmonoonnlf
and* when*	pnnonlrnooononvm
and* wher*	ppoqsoonoooonopj
and* whet*	ppooqooooooooonm
and* whic*	qonooppoooopornj
and* who*	xpomvnolooonorjh
and* why*	unoosnonoooonnmn
and* will*	ornpmlrpopomnnmq
and* win*	ooooooooouoooonl
and* wipe*	nronooooooooooon
and* wish*	oooooooooqoooonn
and* woul*	pprponononqmnnmp
and* wron*	ooooooooooooosmn
and* yest*	oooooopqooooooon
and* yet*	ooooooooononnoro
and* you*	jqpomhklmonvvmyh
and* your*	knoooqmlnonvmups
angel*	ooooooopopoqnomp
angels	oooooooooooononr
angr*	ooooompnooonooum
angr* i*	ooooonooooonoosn
angry	ooooompnooonooum
angry i	ooooonooooonoosn
anim*	pnononpoooonwnnm
anima*	ooonooooooonwnnn
animal*	ooonooooooonvnnm
animals	ooonooooooonvnnm
anna	oooooooooooonoos
anna karenina	oooooooooooonoor
anna* kare*	oooooooooooonoor
anne*	omqoponoqonoooop
anno*	pooooooooooonoro
annou*	noooooooooonnnrp
announ*	noooooooooonnnrp
annu*	noonqoonooonnoqq
annua*	noonqoonooonnoqq
annual	noooqoonooonnoqq
anon*	rrqonnoooooooomn
anon* .*	nproooooooooooon
anony*	rrqonnoooooooomn
anonym*	rrqonnoooooooomn
anonymous	rrqonnoooooooomm
anonymous .	nproooooooooooon
anor*	nnoonrqnooononnp
anora*	ooooorqnoooooonn
anorak	ooooorqnoooooonn
anore*	ooooooooooooooor
anorex*	ooooooooooooooor
anorexia	ooooooooooooooor
anot*	snvkkpnpmlmksrwj
anot* app*	qoooonpoooooooql
anot* auth*	ooooooooooooonrn
anot* cons*	oooonooooooooorn
anot* read*	pooooooooooomoro
anot* surv*	oqononooooooooqn
anot* way*	oonoonnsoooooooo
anot* wint*	oooootoooooonomn
anot* woma*	ooqoonoooooooooo
anot* year*	oooonsooooooooon
anoth*	snvkkpnpmlmksrwj
anothe*	snvkkpnpmlmksrwj
another	snvkkpnpmlmksrwj
another app	qoooonpoooooooql
another consultation	oooonooooooooorn
another survey	oqononooooooooqn
another way	oonoonnsoooooooo
another winter	oooootoooooonomn
another woman	ooqoonoooooooooo
another year	oooonsooooooooon
answ*	upkluxlpslliimuk
answ* .*	vnnnnunmnnonnnrk
answ* ?*	ppoooqoooooooonm
answ* an*	nooonnoooooooomt
answ* ever*	noooonoqooooonqo
answ* for*	ooooonpqooooooon
answ* i*	roooonooooonoonp
answ* in*	qooonooooooooooo
answ* it*	qnooooopoooooono
answ* my*	nnopnrooooooonrm
answ* on*	nnoqonopoooooonr
answ* the*	noooonmoroonnpqo
answ* to*	pnoopronpoooookp
answ* was*	ooooonooooooooqo
answe*	upkluxlpslliimuk
answer	tonlvsnoqmnmlnul
answer .	woooopnnooonnnom
answer on	noooonopoooooonq
answer the	ooooooonqooooqqm
answer to	poooprooqoooooll
answer was	ooooonooooooooqo
answer*	pqmpnvmpqonlmnom
answered	nonpqonopoonnopn
answered my	noopooooooooonqo
answering	nnoooynkqoonnpmn
answering .	oooootonooooooom
answers	qtnolkosnonnnoop
answers .	nooonoooooooooso
answers on	onoqonoooooooonp
answers to	ooooooonooooooms
anth*	ooooooooooonouol
anti*	oooooooooopoonms
any	osjp1wmjkmvljkkm
any books	oooonopooooooonr
any chance	puonqnooooonnnnk
any copies	oqooooooooooooon
any documents	ooootooooooooool
any emails	pooorooooooooonn
any idea	oooooooooooononq
any more	nroootronnpqlnnh
any news	nooorooooooooooo
any of	plnrnwmonnplnnsk
any tips	ooooooooonooooor
any use	oooooooooopooonr
any way	rqooonpnoooooonm
any* book*	oooonnpoooooornp
any* chan*	puonqnooooonnnnk
any* copi*	oqooooooooooooon
any* docu*	oooovooooooooonk
any* emai*	pooorooooooooonn
any* idea*	ooooooonoooonoms
any* more*	nroootronnpqlnnh
any* news*	nooorooooooooooo
any* of*	plnrnwmonnplnnsk
any* surv*	ooooqoooooooooon
any* tips*	ooooooooonooooor
any* use*	oooooooooopooonr
any* way*	rqooonpnoooooonm
anyb*	nnnpoulpslvonnno
anyb* .*	ooppomonooosooon
anyb* at*	ooonpppnoopnnosl
anyb* can*	npoqnronoooooono
anyb* else*	onooopmpnoonnnns
anyb* know*	noooopnpqoononms
anyb* look*	ooooooooonqooonp
anyb* on*	oooooroooooopoom
anyb* seen*	noooopomsoooooon
anyb* stuc*	ooooooooooqooooo
anybo*	nnnpoulpslvonnno
anybod*	nnnpoulpslvonnno
anybody	nnnpoulpslvonnno
anybody .	ooppomonooosooon
anybody at	ooonpppnoopnnosl
anybody can	npoqnronoooooono
anybody else	onooopmpnoonnnns
anybody know	noooopnpqoononms
anybody looking	ooooooooonqooonp
anybody on	oooooroooooopoom
anybody seen	noooopomsoooooon
anybody stuck	ooooooooooqooooo
anym*	nropownnnqonnnlk
anym* .*	osonopoooopnoomn
anym* and*	noorooonoooooooo
anymo*	nropownnnqonnnlk
anymor*	nropownnnqonnnlk
anymore	nropownnnqonnnlk
anymore .	osonopoooopnoomn
anymore >	ononorppooooooon
anymore and	noorooonoooooooo
anyo*	kjlmjxspsnuohmir
anyo* .*	noqoompooonqoopm
anyo* ?*	poooonqnqpooooom
anyo* at*	qnonqnpoooooonrl
anyo* awak*	opooorooooooooom
anyo* but*	ooooooooqoooooon
anyo* can*	nsooonoooonnornn
anyo* coul*	qnoooooooooroonn
anyo* else*	nnoqnrnpnnonnnnu
anyo* got*	nooonrooommooont
anyo* hear*	oooooqooooooooon
anyo* here*	oooooqonoronoonm
anyo* in*	oooooqmppmpnoppo
anyo* inte*	ooooooooooqoooon
anyo* know*	onopnotponmlomnt
anyo* need*	ooooonoooqsooonl
anyo* on*	oooooonqooonoqpm
anyo* seen*	mooooqqnqoooooon
anyo* ther*	oooooqnproonoool
anyo* want*	ooooonnnnqsponmp
anyo* who*	nnoommmpnoorpppo
anyon*	kjlmjxspsnuohmir
anyone	kjlmjxspsnuohmir
anyone .	noqoompooonqoopm
anyone >	ooooooonoonroouh
anyone ?	poooonqnqpooooom
anyone at	qnonqnpoooooonrl
anyone awake	opooorooooooooom
anyone but	ooooooooqoooooon
anyone can	nsooonoooonnornn
anyone could	qnoooooooooroonn
anyone else	nnoqnrnpnnonnnnu
anyone got	nooonrooommooont
anyone heard	oooooqooooooooon
anyone here	oooooqonoronoonm
anyone in	oooooqmppmpnoppo
anyone interested	ooooooooooqoooon
anyone know	onopnmuqonmlnmnt
anyone knows	oooooqnnoooooooo
anyone need	oooooooooproooom
anyone on	oooooonqooonoqpm
anyone seen	mooooqqnqoooooon
anyone there	oooooqnproonoool
anyone want	ooooonnoopsooono
anyone who	nnoommmpnoorpppo
anyt*	qooqqqnrmlnntosj
anyt* .*	qsnpoompoonoonoj
anyt* but*	ooooorooooonqonn
anyt* else*	nnrooooooooopooo
anyt* for*	nnoonroooooooonp
anyt* in*	mooorpnooooooooo
anyt* on*	onoonnqrooononnq
anyt* that*	nmooononoopnrpro
anyt* with*	snooooonooooooon
anyth*	qooqqqnrmknntosj
anythi*	qooqqqnrmknntosj
anything	qooqqqnrmknntosj
anything .	qsnpoompoonoonoj
anything >	ooooonqpoooonnqn
anything but	ooooorooooonqonn
anything else	nnrooooooooopooo
anything for	nnoonroooooooonp
anything in	mooorpnooooooooo
anything on	onoonnqrooononnq
anything that	nmooononoopnrpro
anything with	snooooonooooooon
anyw*	nponmrtqrnqlrlkn
anyw* .*	ooonoroponnponpn
anyw* ?*	nooopooooooooooq
anyw* in*	ooooonqnoorooonn
anyw* the*	oooooosnoonononr
anywa*	nnonlrsunnomsmmo
anyway	nnonlrsunnomsmmo
anyway .	oooonpopooonpnqn
anyway the	oooooosnoonononr
anywh*	ornopopkrnqnnnmn
anywhe*	ornopopkrnqnnnmn
anywhere	ornopopkrnqnnnmn
anywhere >	oqoooppnoooooool
anywhere ?	nooopooooooooooq
anywhere in	ooooonqnoorooonn
apol*	nnqmrnmnnnnqmlsq
apol* and*	noooqooooooooopn
apol* for*	ooooopoooooooonq
apol* no*	ooooqoooooooooon
apol* the*	nnrooooooooooono
apol* to*	nooooooooooooonr
apolo*	nnqmrnmnnnnqmlsq
apolog*	nnqmrnmnnnnqmlsq
apologies	noooqooooooooons
apologise	ooooopooooopoomq
apologised	nnroooooooooooon
apology	qoonqmnnoooqnmvl
apology no	ooooqoooooooooon
app	qnnsmknlnlqkmk3n
app .	qooonnpooooonosn
app >	pnononooooooooor
app in	qoooooooooooooon
app logs	oooooooooooooosn
app* .*	qooonnpooooonosn
app* in*	qoooooooooooooon
app* logs*	oooooooooooooosn
appa*	nqrnnnnnnnnnpntn
appa* .*	opooooooooooooqm
appal*	oooonoooooonnovl
appall*	oooonoooooonnovl
appar*	nqrnonnnononqnlq
appare*	nqrnonnnononqnlq
apparently	nqrnonnnononqnlq
appe*	rnopwqnnornlnmmk
appe* .*	qoonrpooooonoonn
appe* that*	nopoqooooooooonn
appea*	rnopwqnnornlnnlk
appeal	pnnqvonnornmnnlm
appeal >	rooonoooooooooon
appeals	oooooqooopoooono
appl*	xqopponmntjlmnmn
appl* .*	pnponooooroooonn
appl* form*	snoooooooooooonn
apple	ooooorooooonnooo
appli*	uroppmnnonnnnnqj
applic*	upopomnnononnnqk
application	vqppmnononoooolm
application for	ooonoooooooooonr
apply	rnononooouknnnls
appo*	oooononooooooosm
appoi*	oooononooooooosm
appoin*	oooononooooooosm
appointment	oooononooooooosn
appr*	tonnpnqnnqnnnnom
appr* it*	ooooroooooooooon
apprec*	qooooooooooopoom
appreciate	qooooooooooopoom
appren*	npoonooooooooons
apprentices	noooooooooooooor
appro*	poooqnqnoqnnnnpl
approv*	nooorooooqoonopm
approved	ooooroooopoonopn
approved it	oooorooooooonopn
apri*	sqoppnnpooonnonk
apri* .*	qpoooonpoooooonn
april	sqoppnnpooonnonk
april .	qpoooonpoooooonn
arab*	ooonnnopooomznol
arabs	ooonooooooon0nlj
arch*	lmpsqhmlqlpwqojs
arch* .*	oonnnoopooosmmpo
arch* ?*	omorooooooopooop
arch* to*	oooooooooooooonr
arche*	ooooomooooopooor
archi*	lmpsqjmmrlqvpokr
archit*	noooroooooosnnnm
architect	oooooooooootonmn
archiv*	mnpsnkmmrlqqqpls
archive	nmqunmnnrmoqpnlp
archive >	onoqooooooonqono
archive ?	omorooooooopooop
archive to	oooooooooooooonr
archivist	poooonnnonopnqpr
are	fglkiiihpfkk0voo
are .	qnonqnpoooojqntm
are >	ooooonooooomjqmy
are a	lmnnpnmnmmojtyin
are about	ppoooooooooonnsm
are alive	nqooooooooononnr
are all	nnoqnmnosoolumos
are allowed	poooonoqooooponn
are an	oooooooooppnqrmn
are animals	ooooooooooooqnon
are as	ooooooooooooornn
are at	onqsnqnoooononok
are back	ooooooonooonqonq
are blue	ooooonnntoopooom
are born	ooooooooooooronn
are cheap	ooooooooonovonnl
are coming	oooooonpnootnopm
are dead	ooooomooooounjor
are disgusting	ooooooooooooqono
are dogs	oooooooooooonooq
are doing	nnoooooooooonnqr
are down	oooooopnqooonopn
are filthy	oooooooooooonons
are from	nnoqonoroooooonp
are getting	oooooqnoqooqnnnn
are giving	oooooooooponsnmn
are going	ooonnopononqommq
are hiding	opoooooppoonmnsm
are holding	ooooooooooononqo
are human	ooooooooooooronn
are in	mpnqormmtoqnmmti
are inbred	ooooooooooooqoon
are killing	ooooooooooononro
are late	pooosooooooooonl
are left	oooooppqoooooonn
are like	ooooooooooooronn
are looking	noooooooonoroonq
are lovely	ooooooooooononso
are meant	ooooonroooooonnn
are mentally	ooooooooooooronn
are my	sononooooooooono
are no	oooooooqooonprnm
are not	nonnsqmnnonntorn
are off	ooooooooooopnoqo
are on	luqppnnmrposilkp
are only	oooooornqooooonn
are out	ooooooqnooonmnnt
are parasites	ooooooooooooronn
are putting	ooooooooooomtnon
are rats	ooooooooooonrnno
are reading	oooooornoooooooo
are showing	oroooooooooopono
are shutting	oooonoooooqoooqm
are so	nnonnooooponmpos
are subhuman	oooooooooooornon
are taking	oooooprnooonqomn
are talking	ooooooooooonoson
are tards	oooooooooooovnok
are the	qnnnnrnnonnpnpkx
are there	lqonmqnpnnnsonpo
are they	pqooonnnooonqnrm
are thick	ooooooooooonpqnn
are thieves	ooooooooooooqoon
are told	oooorooooooooopm
are two	nopooopooopnsomm
are up	ooooonoooooooonr
are useless	ooooooooooononqo
are using	onpqooopoooooono
are vermin	ooooooooooooronn
are we	mooqoooooooooorn
are welcome	oooooooooooonons
are what	ooooooopooooqonn
are with	oooqoqoooooononp
are wrong	optooooooooonool
are you	wmnponompnpnlsth
are* .*	qnonqnpoooojqntm
are* a*	lmnnpnmnmmojtyin
are* abou*	ppoooooooooonnsm
are* aliv*	nqooooooooononnr
are* all*	nnoqnmnosoolumos
are* allo*	poooonoqooooponn
are* an*	oooooooooppnqrmn
are* anim*	ooooooooooooqnon
are* as*	ooooooooooooornn
are* at*	onqsnqnoooononok
are* back*	ooooooonooonqonq
are* blue*	ooooonnntoopooom
are* born*	ooooooooooooronn
are* brai*	oooooooooooornno
are* chea*	ooooooooonovonnl
are* comi*	oooooonpnootnopm
are* dead*	ooooomooooounjor
are* disg*	ooooooooooooqono
are* dogs*	oooooooooooonooq
are* doin*	nnoooooooooonnqr
are* down*	oooooopnqooonopn
are* filt*	oooooooooooonons
are* from*	nnoqonoroooooonp
are* fuck*	ooooooooooosnlpo
are* gett*	oooooqnoqooqnnnn
are* givi*	oooooooooponsnmn
are* goin*	ooonnopononqommq
are* hard*	oooooooooooooonq
are* hidi*	opoooooppoonmnsm
are* hold*	ooooooooooononqo
are* huma*	ooooooooooooronn
are* in*	mpnqormmtoqnmmti
are* inbr*	ooooooooooooqoon
are* kill*	ooooooooooononro
are* late*	pooosooooooooonl
are* left*	oooooppqoooooonn
are* like*	ooooooooooooronn
are* look*	npooooooonoroonq
are* love*	ooooooooooononso
are* mean*	ooooonroooooonnn
are* ment*	ooooooooooooronn
are* my*	sononooooooooono
are* no*	oooooooqooonprnm
are* not*	nonnsqmnnonntorn
are* off*	ooooooooooopnoqo
are* on*	luqppnnmrposilkp
are* only*	oooooornqooooonn
are* out*	ooooooqnooonmnnt
are* para*	ooooooopoooornnn
are* plan*	ooooooooooonqonq
are* putt*	ooooooooooomtnon
are* rats*	ooooooooooonrnno
are* read*	oooooornoooooooo
are* show*	oroooooooooopono
are* so*	nnonnooooponmpos
are* subh*	oooooooooooornon
are* taki*	oooooprnooonqomn
are* talk*	ooooooooooonoson
are* tard*	oooooooooooovnok
are* the*	qnnnnrnnonnpnpkx
are* ther*	lqonmqnpnnnsonpo
are* they*	pqooonnnooonqnrm
are* thic*	ooooooooooonpqnn
are* thie*	ooooooooooooqoon
are* told*	oooorooooooooopm
are* two*	nopooopooopnsomm
are* up*	ooooonoooooooonr
are* usel*	ooooooooooononqo
are* usin*	onpqooopoooooono
are* verm*	ooooooooooooronn
are* we*	mooqoooooooooorn
are* welc*	oooooooooooonons
are* what*	ooooooopooooqonn
are* with*	oooqoqooooonnpno
are* wron*	optooooooooonool
are* you*	wmnponompnpnlsth
area	onnnnmpnpntlonso
area .	ooooonpoooonnonr
area >	ooooooooomroqonp
area this	ooooooooooqoooon
area*	ooooooooonqooooo
area* .*	ooooonpoooonnonr
area* this*	ooooooooooqoooon
areas	ooooooooonqooooo
aren*	mnpnprmnqnnrvnlk
arent	mnpnprmnqnorvnlj
argu*	plnroqnmnnnmmuns
argu* abou*	omoropooooonnopo
argue	nmorpnoooooooopo
argue about	nmoronoooooooopn
argue*	ooooopnnoooooqnq
argum*	qnooooooononormp
argume*	qnooooooononormp
argument	qnooooooononormp
arm	nnnonopxtnnknnnm
arm .	ppoooopooooloorm
arm and	oooooooqoooooomq
arm in	oooooooroooooonn
arm* .*	ppoooopooooloorm
arm* and*	oooooooqoooooomq
arm* in*	oooooooroooooonn
arms	mmnnmzopnnnnomqk
arms .	nooonspnoooqoomn
arms with	ooooosnnooooooon
arms* .*	nooonspnoooqoomn
arms* with*	ooooosnnooooooon
army	pooopqnnopopooml
arou*	ronnntqmnontpnli
arou* .*	oooooooooooroonn
arou* the*	ooooooqoooonoooo
aroun*	ronnntqmnontpnli
around	ronnntqmnontpnli
around .	oooooooooooroonn
around the	ooooooqoooonoooo
arra*	npooprooooonoono
arran*	npooprooooonoonn
arrang*	npooprooooonoonn
arri*	nononponoooooonu
arriv*	nononponoooooonu
arrive*	nnnonpoooooooonu
arrived	oooonoooooooooor
arro*	nooonoooooonnuno
arrog*	ooooooooooonnunm
arroga*	ooooooooooonnunm
arrogant	ooooooooooonotmm
arse	nnonpnnnonnmkwtr
arse >	ooooooooooooopnr
arse and	oooooooooooooqon
arse*	nnoonnnoonoqlvmr
arse* and*	oooooooooooooqoo
arse* of*	ooooonooooopotnk
arseh*	oooonnooonoqmuno
arseho*	oooonnooonoqmuno
arsehole	ooooonoooooqnwmj
arsehole of	ooooooooooopotnk
arsen*	ooooooooooooonoq
arseni*	ooooooooooooonoq
arsenic	ooooooooooooonoq
art	nopnnnsmnorn1lkh
art .	npqnooonooonronn
art* .*	npqnooonooonronn
arte*	noooqoooooooqonn
artef*	noooqoooooooqonn
artefa*	noooqoooooooqonn
artefacts	noooqoooooooqonn
arth*	roooooonormoooom
arthr*	ooooooooormoooon
arthri*	ooooooooormoooon
arthritis	ooooooooormoooon
arti*	lstpkkmnnskrlvoq
arti* .*	ooooooooosnpoool
arti* 15*	unoonoooooooooom
arti* 16*	mntoooooooooooon
arti* 17*	mxonooooonooooon
arti* ?*	oooooooooooooqon
arti* abou*	oooooooooooooorn
arti* on*	noooooooooooooor
artic*	lssqlnnnormpnons
articl*	lssqlnnnormpnons
article	mssqlnnnormpnoor
article .	oooooooootnqopnl
article 15	unoonoooooooooom
article 16	mntoooooooooooon
article 17	mxonooooonooooon
article about	oooooooooooooorn
article on	noooooooooooooor
artis*	noooomooopnrmvol
artist	noooomooopnrnvlm
artist ?	oooooooooooooqon
artw*	oooqpooooooooono
artwo*	oooqpooooooooono
artwor*	oooqpooooooooono
artwork	oooqoooooooooooo
as	tr2msdggikmipxpl
as >	ooooooooooosomno
as a	tnpnujlnmmpmmwkq
as always	ppoooooooopopmpl
as banned	onqooooooooooooo
as day	oqooooooooooooon
as deceased	nnxooooooooooonk
as empty	oooooooooooooqnn
as far	noooonpoooonoooq
as for	noooooooooooorpn
as he	pooooonrooonoooo
as her	qoooooooooooornm
as if	oooonoonooonoosn
as in	nnnoooooooooooqs
as it	oooopnnnooonqoku
as last	nooooosooooonnqm
as long	ooooooooooolposn
as me	poooqooooooooonn
as mince	ooooooooooonnuon
as mine	oooooooooooroono
as my	oqonoonpooolnnqs
as she	npooonoooooooqon
as the	pmsonpnoonqmnonn
as though	noooooonoooooosm
as two	ooooooooooooprnn
as usual	oooooooooooornpn
as well	prponnpnonnqqqpi
as you	mnmoononoqppnqlu
as your	omoroopoooonoqmo
as* a*	tnpnujlnmmpmmwkq
as* alwa*	ppoooooooopopmpl
as* bann*	onqooooooooooooo
as* day*	oqooooooooooooon
as* dece*	nnxooooooooooonk
as* empt*	oooooooooooooqnn
as* far*	noooonpoooonoooq
as* for*	noooooooooooorpn
as* he*	pooooonrooonoooo
as* her*	qoooooooooooornm
as* if*	oooonoonooonoosn
as* in*	nnnoooooooooooqs
as* it*	oooopnnnooonqoku
as* last*	nooooosooooonnqm
as* long*	ooooooooooolposn
as* me*	poooqooooooooonn
as* minc*	ooooooooooonnuon
as* mine*	oooooooooooroono
as* my*	oqonoonpooolnnqs
as* she*	npooonoooooooqon
as* the*	pmsonpnoonqmnonn
as* thou*	noooooonoooooosm
as* two*	ooooooooooooprnn
as* usua*	oooooooooooornpn
as* well*	prponnpnonnqqqpi
as* you*	mnmoononoqppnqlu
as* your*	omoroopoooonoqmo
asap	oqooooooooooooon
asbe*	nnonxnooooonnnnm
asbe* surv*	ooootooooooooonn
asbes*	nnonxnooooonnnnm
asbest*	nnonxnooooonnnnm
asbestos	nnonxnooooonnnnm
asbestos survey	ooootooooooooonn
asha*	nnoonpnpooolnstl
asha* of*	ooooooooooomoqqn
asham*	nnoonpnpooolnstl
ashame*	nnoonqnpooolnstl
ashamed	nnoonqnpooolnstl
ashamed of	ooooooooooomoqqn
asia*	oooooooooooounnn
asian*	ooooooooooootonn
asians	ooooooooooootonn
ask	srqipdltmysvmslh
ask .	mooponpqoooopopo
ask a	npooopqnooonoonn
ask anybody	noooooooonoroqom
ask anyone	ooooonnnooonornp
ask for	rppmplnonrwmnnmj
ask me	onnnomonoymnonpl
ask that	mrqnpoooononpnon
ask the	mnonnnnpooornroo
ask what	qnooornnoooooonm
ask* .*	mooponpqoooopopo
ask* a*	npooopqnooonoonn
ask* anyb*	noooooooonoroqom
ask* anyo*	ooooonnnooonornp
ask* for*	rppmplnonrwmnnmj
ask* me*	onnnomonoymnonpl
ask* that*	mrqnpoooononpnon
ask* the*	mnonnnnpooornroo
ask* what*	qnooornnoooooonm
aske*	twqqwlrsmmjehtqk
aske* .*	mvmonqqoooononmp
aske* a*	nroonooooooooopn
aske* for*	roooskpnonnnmrrn
aske* if*	oooooplmqoonoopr
aske* in*	ropoqoononooooom
aske* me*	lqqpntltnoomnnnm
aske* my*	oooooosoooooonnn
aske* the*	oooqomoooronpnnp
aske* to*	qnoonnqnooooonro
aske* wher*	oooonoooooonoosn
aske* you*	poonnnnoooonnxkn
asked	twqqwlrsmmjehtqk
asked .	mvmonqqoooononmp
asked >	ornooooooooooooo
asked a	nroonooooooooopn
asked for	roooskpnonnnmrrn
asked if	oooooplmqoonoopr
asked in	ropoqoononooooom
asked me	lqqpntltnoomnnnm
asked my	oooooosoooooonnn
asked the	oooqomoooronpnnp
asked to	qnoonnqnooooonro
asked where	oooonoooooonoosn
asked you	poonnnnoooonnxkn
aski*	wnnprpwrnjlolklk
aski* .*	qnoqomnroooooonn
aski* as*	poooponpoopnqomn
aski* beca*	pooonqmnooonornp
aski* cos*	pooonmnqooorooon
aski* for*	tnnnrvqqnnmsmmmi
aski* here*	poooonnnqooooooo
aski* my*	pooooornooooooon
aski* the*	nooopqrnoooononq
aski* us*	oooooonooooooosn
aski* what*	pnooonqoooonoorm
askin*	wnnprpwrnjlolklk
asking	wnnprpwrnjlolklk
asking .	qnoqomnroooooonn
asking as	poooponpoopnqomn
asking because	pooonqmnooonornp
asking cos	pooonmnqooorooon
asking for	tnnnrvqqnnmsmmmi
asking here	poooonnnqooooooo
asking my	pooooornooooooon
asking the	nooopqrnoooononq
asking us	oooooonooooooosn
asking what	pnooonqoooonoorm
asks	mooomnsroonmonop
asle*	msopooumnonmnonn
asle* in*	nroooopnoooonono
aslee*	msopooumnonmnonn
asleep	msopooumnonmnonn
asleep in	nroooopnoooonono
assa*	ooooomnuoqnooonm
assal*	nooooooooqnooooo
assala*	nooooooooqnooooo
assau*	ooooomnuoooooonm
assaul*	ooooomnuoooooonm
assaulted	poooomnuoooooonm
asse*	lmonzmnoopnqnqlh
asse* and*	nooorooooooooooo
asse* for*	nooovoooooooooon
asse* requ*	oooooooooooroono
asse* that*	nooosoooooooooon
assem*	oooonoooooorormn
assemb*	oooonoooooorormn
assembly	oooonooooooroono
assembly required	oooooooooooroono
asses*	mmonznnooononnni
assess*	mmonznnooononnni
assessment	mmonznnooooonnnj
assessment and	nooorooooooooooo
assessment for	nooouoooooooooon
assessment that	nooosoooooooooon
assi*	topnmnpnovmnnomn
assi* .*	poqonoooooooooon
assig*	nooonoooovnnnonn
assign*	nooonoooovnnnonn
assignments	ooooooooounoooom
assis*	uoqnnnpnoonnnono
assist*	uoqnnnpnoonnnono
assistant	uoqonnpnoonnnono
asyl*	oqonnnmppnnmvnlq
asyl* seek*	ooooooooooootono
asylu*	oqonnnmppnnmvnlq
asylum	oqonnnmppnnmvnlq
asylum seekers	oooooooooooosono
at	kljpjlxtpnskfoop
at .	oopoonpqooonnqoo
at 0	osooonooooooopom
at 1	nqoooonopoonnonr
at 10	ooooooopoooonoqn
at 11	ooooooooooqoooon
at 2	ooooooonopoqoopm
at 3	ooooooooooosonpn
at 4	onooooonronnnooq
at 5	ooooooopooonooro
at 6	oooooqnooonpooqn
at 7	ooooomnqnonpnnpr
at >	ooooooonooopronm
at ?	poooqooooooonono
at a	pqnnmpoqnpmlqlxn
at again	oooorooooooooono
at all	mqpnopropnnmnnyf
at book	ooooorooooonoooo
at by	nnoqonooooonoprn
at central	ooooonooooorooop
at christmas	pooopooooooooqmm
at closing	ooooooooooorooon
at eight	oooooonoqoooooqn
at every	ooooonnqooooooon
at five	oooooopnoooooosm
at four	oooooooooooonons
at half	noooonrnooponnpo
at head	oooonooooooonotm
at her	oooooomrooooopoo
at him	oooooonoroonoqoo
at his	oooooornoooooopn
at home	nlnqopqlnnnlvrwi
at http	nnooooooosononlt
at it	onrttmnqonnmonlk
at last	oooooooooopooonr
at least	nronnpqqnnnmonqn
at library	noononnpopoooooq
at me	pqnonllvnnnrnoqk
at mosque	oooooonqooonoooo
at my	vooomonqnnppnnpj
at night	nnnnnuwompnomnqi
at nine	onooonoppoooooqp
at number	ooooonnqrooooooo
at once	oooonooooooonoos
at our	nooooooooornpomp
at ours	ooooooorooqooonn
at people	oooooroopooonoon
at rhyme	oooopnrpopononnm
at saturday	ooooonpoooonooor
at school	oonnormmnnnlntsp
at six	ooooopnoooopnnrn
at storytime	ooooorpooooooonn
at ten	nooonmonrnnnnqpq
at that	oopnpooqnnnsnomk
at the	rooqlmqtrguorkip
at them	oooonppnoooononr
at this	nonooonmonnponrt
at uni	oooooqonoonoooop
at what	qoooonooooroooom
at work	mqpooronooononoq
at you	oooonnoooooonrpo
at your	qnnpnnusnnroplho
at yours	noonroqmoooononp
at £	ooooooooonroooon
at* .*	oopoonpqooonnqoo
at* 0*	osooonooooooopom
at* 1*	nqoooonopoonnonr
at* 10*	ooooooopoooonoqn
at* 11*	ooooooooooqoooon
at* 2*	ooooooonopoqoopm
at* 3*	ooooooooooosonpn
at* 4*	onooooonronnnooq
at* 5*	ooooooopooonooro
at* 6*	oooooqnooonpooqn
at* 7*	ooooomnqnonpnnpr
at* ?*	poooqooooooonono
at* a*	pqnnmpoqnpmlqlxn
at* agai*	oooorooooooooono
at* all*	mqpnopropnnmnnyf
at* by*	nnoqonooooonoprn
at* cent*	ooooonooooorooop
at* chri*	pooopooooooooqmm
at* clos*	ooooooooooorooon
at* eigh*	ooooonnnqoooooqo
at* ever*	onooonnqoooooorn
at* five*	oooooopnoooooosm
at* four*	ooooonoooooonomt
at* half*	noooonrnooponnpo
at* head*	oooonooooooonotm
at* her*	oooooomrooooopoo
at* him*	oooooonoroonoqoo
at* his*	oooooornoooooopn
at* home*	nlnqoqqlnnnlvrwi
at* http*	nnooooooosononlt
at* it*	onrttmnqonnmonlk
at* last*	oooooooooopooonr
at* leas*	nronnpqqnnnmonqn
at* libr*	noononnpopoooooq
at* me*	pqnonllvnnnrnoqk
at* mill*	nopooooooomoooor
at* mosq*	oooooonqooonoooo
at* my*	vooomonqnnppnnpj
at* nigh*	nnnnnuwompnomnqi
at* nine*	onooomoppoooooqp
at* numb*	ooooonnqrooooooo
at* once*	oooonooooooonoos
at* our*	nooooooooornpomp
at* ours*	ooooooorooqooonn
at* peop*	oooooroopooonoon
at* rhym*	oooopnrpopononnm
at* satu*	ooooonpoooonooor
at* scho*	oonnormmnnnlntsp
at* six*	ooooopnoooopnnrn
at* sixt*	oooooqpmooonoonq
at* stor*	oooooqpoooonponm
at* ten*	nooonmonrnnnnqpq
at* that*	oopnpooqnnnsnomk
at* the*	rooqlmqtrguorkip
at* them*	oooonppnoooononr
at* this*	nonooonmonnponrt
at* uni*	oooooqonoonoooop
at* what*	qoooonooooroooom
at* work*	mqpooronooononoq
at* you*	oooonnoooooonrpo
at* your*	pnnoqnxqnmrnolgo
at* £*	ooooooooonroooon
ate	mnnnnqonnnnnrntn
ate my	ooooooooooooonvl
ate* my*	ooooooooooooonvl
atla*	mqonnnooooolnoox
atla* .*	npoooooooooooonq
atlas	mqonnnooooononnu
atlas .	npooooopoooooomq
atlas*	ooooooooooonoooq
atlase*	ooooooooooonoooq
atlases	ooooooooooonoooq
atri*	moooononooopooqq
atriu*	moooononooopooqq
atrium	moooononooopooqq
atrium >	noooooonooopooro
atta*	qnonoonponnlqnns
attac*	qnonoonponnlqnns
attach*	pnoopnorooomroom
attached	onooonnrooomropm
attack	pooooponoooooonr
atte*	snnpqqmmnnnoqrnj
atte* .*	opnooqnooooooooo
atte* seek*	ooooopnooooorpnn
atten*	snnpqpmmnnnoqrnj
attend	opnooooooooqoooo
attend*	snoqqnoooooonomn
attendance	pnoqrooooooooonm
attended	rooooooooooooooo
attent*	onoooqnnooomqrpl
attention	onoooqnnooomqrpl
attention seeking	ooooopooooooronn
atti*	ooooooonopqloorn
attic	ooooooonopqnoooo
atto*	wooponnoooonoonl
atto* .*	spoqonnnooonoonn
atto* for*	roooooooooooooon
attor*	wooponnoooonoonl
attorn*	wooponnoooonoonl
attorney	wooponnoooonoonl
attorney .	spoqonnnooonoonn
attorney for	roooooooooooooon
au	nuooonopooonnnnn
audi*	moonomomnsmlql0o
audi* .*	opoooppoooooqomm
audi* ?*	ooooqoooopoooonn
audi* guid*	noooooooooonomxl
audi* of*	qooopooooooooomp
audie*	nooponoooroosnmn
audien*	nooponoooroosnmn
audience	noooonoooroosnmn
audio	oononnnonnnnnl1i
audio guide	noooooooooonomxl
audio*	mnpnnonnoonnmoqv
audiob*	mnpnnonnoonnmoqv
audiobook	noooooooopoonpsm
audiobooks	noponoononoonnmw
audit	oooorooooqoooonm
augu*	pmnnrmnpnnspnnrk
augu* .*	ooooqnnpoooooosm
augu* and*	pooooooooooroonn
augus*	pmnnrmnpnnspnnrk
august	pmnnrmnpnnspnnrk
august .	ooooqnnpoooooosm
august >	poooooooonqooooo
august and	pooooooooooroonn
aunt	oornnmnqnnonmnmv
aunt*	omopnnpqoppnnoop
aust*	ooooopooooonnnnt
auth*	kmmnqlpmmnp0jvql
auth* .*	oooooooooooooorm
auth* a*	ooooooopooonosnn
auth* ever*	ooooooooooooooqo
auth* in*	ooooqoooooooooon
auth* of*	ooooooooooonornp
auth* on*	ooooooooooonnrpn
auth* talk*	ooopooooooononsn
autho*	kmmnqlpmmnp0jvql
author	knmnnlqnnpn0kwmm
author a	ooooooopooonosnn
author in	ooooqoooooooooon
author of	ooooooooooonornp
author on	oooooooooooooron
author talk	ooopooooooooonsn
author*	ooooroooomqnnnsm
authority	ooooroooooooooon
authors	ooooooooomqonnsn
auti*	qpnnnlmnoonlwnvk
auti* hour*	oooonnonooonooso
auti* kids*	oooooooooooosonn
autis*	qpnnnlmnoonlwnvk
autism	rqnonnonooononrn
autism hour	oooonnonooonooso
autist*	nnoonmnoooomwnsl
autistic	nnoonmmooonmwnsl
autistic and	ooooooopoooonoqo
autistic kids	oooooooooooosonn
auto	oooopnooonoonoso
auto reply	oooopnooonoonoso
auto*	nopspnnoooonnnop
auto* deci*	onoqoooooooooono
auto* repl*	ooooqnooonoonnrn
autom*	nopspnnoooononnp
automa*	nopspnnoooononnp
automated	onoqonoooooooopn
autu*	ooopoonoonrnooon
autum*	ooopoonoonrnooon
autumn	ooopoonoonrnooon
avai*	ooooonooospoooon
avail*	ooooonooospoooon
availa*	ooooonooospoooon
available	ooooonooospoooon
avoi*	nooonooooponnoqq
avoid	nooonooooponnoqq
awak*	npoootnosopqmomk
awak* ?*	opooorooooooooom
awake	npoootnosopqmomk
awake ?	opooorooooooooom
awar*	moooonooononnsqo
award	npoopooonoonorqm
aware*	nooooooooooooooq
awaren*	nooooooooooooooq
awareness	nooooooooooooooq
away	hukkqxqlmtlktqol
away and	npnooqnmonnpmvom
away because	ooooopnpooooooqn
away from	nonnonppooopvnln
away in	opooonooopnnoonr
away on	ooooonrooooooopn
away the	ooooqqnnooonpoom
away* and*	npnooqnmonnpmvom
away* beca*	ooooopnpooooooqn
away* from*	nonnonppooopvnln
away* in*	opooonooopnnoonr
away* on*	ooooonrooooooopn
away* the*	ooooqqnnooonpoom
awfu*	mqoqomnnooosnntk
awful	mqoqomnnoooqnnuk
axe	noooooooooooonnu
aye	pnpoonnqonqmnpmo
b	mnnnnmoon7sklljv
b b	oooooopnoorooomo
b the	oooooopnoooooooq
b* b*	oooooopnoorooomo
b* the*	oooooopnoooooooq
babi*	pooooosnooonnoon
babie*	pooooosnooonnoon
babies	pooooosnooonnoon
baby	inoopj5poqmgnnko
baby .	ooonpmrrooonnopl
baby >	ooooonnropooooon
baby and	oooooqrmooooooon
baby in	oooooooqnoonoooo
baby left	ooooooroooonooon
baby*	ooooomsnooonoqno
baby* .*	ooonpmrrooonnopl
baby* and*	oooooqrlooooooon
baby* in*	oooooooqnoonoooo
baby* left*	ooooooroooonooon
baby* scre*	ooooonrpooonoonn
babys*	ooooonqoooooooon
babysi*	ooooonqoooooooon
babysitter	ooooonqoooooooon
back	ckkihkuwkzksvqtn
back !	oooooonoomrnoopp
back .	opnpnqqxnookrmpj
back 100	ooooooooosnoooom
back >	nmnonnmrnrnmsnoq
back ?	nopqnnonooonoons
back a	nqoooooooooonorm
back about	mnooooooooooooos
back after	noooooooopoooosm
back and	nrpnnoplonnnrntl
back by	oooooooonoornoop
back door	oooonnoproopnonp
back everyone	ooooooooosooooom
back from	nnnpouskonnnnonp
back in	noonomponsnmrqmo
back of	ooonnpsqsonnnqng
back on	nnmponpmoooornrp
back or	nqonoooooooqponn
back the	ononnonponomqnso
back then	oooononoooonmnpt
back there	oooooomsnoonoooo
back to	rmonsmqoolqkrtkl
back under	ooooonooooonounm
back up	ooooooooopoqpomo
back where	oopoonooooooqorl
back with	nnoopnnpoooroomp
back £	ooooooooopoonols
back*	lunnnmonnunlpsqh
back* !*	oooooonoomrnoopp
back* .*	nonpmpqynqokqnsh
back* 100*	ooooooooosnoooom
back* ?*	nopqnnonooonoont
back* a*	nqoooooooooonorm
back* abou*	mnooooooooooooos
back* afte*	noooooooopoooosm
back* and*	nrpnnooloonnsntl
back* by*	oooooonnnooqnooq
back* door*	oooonnoproopnonp
back* ever*	ooooooonotooooon
back* from*	nnnpouskopnnnnno
back* in*	noonomponsnmrrmo
back* of*	nronnotpsnnnnqnf
back* on*	nnmponpmoooornrp
back* or*	nqonoooooooqponn
back* sund*	ooooooooooonootl
back* the*	ononnonponomqnso
back* then*	oooononoooonmnpt
back* ther*	oooooomsnoonoooo
back* to*	rmonsmqoolqkrtkl
back* unde*	ooooonooooonounm
back* up*	ooooooooopoqpomo
back* wher*	mppnonooooooqorl
back* with*	nooopnnoorornolo
back* £*	ooooooooopoonols
backg*	ntooooooooononqm
backgr*	ntooooooooononqm
background	ntooooooooononqm
background of	oroooopoooooooon
backl*	ooooooooovnooonn
backli*	ooooooooovnooonm
backlinks	oooooooootnooonn
backs*	ooooooooooooouom
backsi*	ooooooooooooouom
backside	ooooooooooooouom
backu*	nqoooooooooooooo
backup*	nqoooooooooooooo
backups	nqoooooooooooooo
bad	nnmmm1pinvnkklqs
bad .	nooooqpnooooooql
bad credit	ooooooooounooonn
bad i	oooooqnnooooooro
bad luck	oooooooootomonon
bad* .*	nooooqpnooooooql
bad* cred*	ooooooooounooonn
bad* i*	oooooqnnooooooro
bad* luck*	oooooooootomonon
badg*	pnonnmmpnonqtmlr
badge	poooonopoooqnnon
badge*	nooonnnoooontnlt
badger	noooonnoooononnv
badges	ooooooooopnouomm
badl*	ooooooooooonnpul
badl* lit*	ooooooooooooooqn
badly	ooooooooooonnpul
badly lit	ooooooooooooooqn
bag	mnnpmkpvtnmrmtol
bag .	ooooonorqoonnopn
bag >	nooooooqoooooqom
bag and	ooooonqnpoooopno
bag i	ooooooooooonooor
bag in	oooqonmqooosnnmn
bag over	ooooooooooonooqn
bag to	ooooooooooooooqo
bag with	ooooooooqoonoooo
bag* .*	ooooonorqoonnopn
bag* and*	ooooonqnpoooopno
bag* i*	ooooooooooonooor
bag* in*	oooqonmqooosnnmn
bag* over*	ooooooooooonooqn
bag* to*	ooooooooooooooqo
bag* with*	ooooooonqoonoooo
bags	nnnpnpnoqunmpnmo
bags .	oooooooqooonoorn
bags and	onoqoonoqoqonoom
bags* .*	oooooooqooonoorn
bags* and*	onoqoonoqoqonoom
bail*	nopoopnoooooooqn
baili*	nopoopnoooooooqn
bailif*	nopoopnoooooooqn
bair*	npoonmwmnooloopo
bairn	oqooomtmnoomooqp
bairn*	oooooorooooooonn
bairns	oooooorooooooonn
bake*	ooooomnnqmtponnp
baker*	ooooonnnqorponno
bakery	ooooonnnqorponno
balc*	onoootqnoooponnl
balco*	onoootqnoooponnl
balcon*	onoootqnoooponnl
balcony	onoootqnoooponnl
bald	ooooooooooomoumo
bald*	ooooononnoosnunk
baldy	ooooononnoosnunk
ball	opooooooooolooor
ball*	pnooonononsmnnpt
balls	ooooooooononoonu
bally*	qooooooooosnoonn
ballym*	qooooooooosnoonn
bamp*	noooonnoooonoumo
bampo*	noooonnoooonoumo
bampot	noooonnoooonoumo
ban	mnqnonmmnnnxvnnj
ban me	ooooooooooouoool
ban the	ooooooooooooqooo
ban* me*	ooooooooooouoool
ban* the*	ooooooooooooqooo
band	mponnpnnnptmmmor
band*	onoopmrnqpnnnpop
band* and*	ooooonqnooooonnq
bands*	oooopnpoqoonnpno
bandst*	oooopnpoqooooono
bandstand	oooopnpoqooooono
bang	oooooonnnnnzmnnl
bang*	oooonnpqooonsopl
bang* on*	oooonpoooooooosm
bank	nollnlnwm1kknlkq
bank and	npooonnposooooon
bank card	noooonqvooonoool
bank details	qqnnpoopoponoonm
bank holiday	oooooonooonnoont
bank in	noooooooooooooro
bank transfer	oooooooootnooonn
bank*	soqnnnnnoronqnmn
bank* .*	pnonopoooronoono
bank* and*	mpoonnnporooponn
bank* card*	noooonqvooonoool
bank* deta*	qqnnpooooponoonm
bank* holi*	oooooonooonnoont
bank* in*	noqoonooooooooqn
bank* tran*	oooooooootnooonn
bankr*	sppoonooooonoonm
bankru*	sppoonooooonoonm
bankruptcy	spoooonooooooonl
banks	onpnoooooronqnnn
bann*	rstoolmmnloonmsn
bann* .*	oqooonoooooonoop
bann* and*	poooooooomqnoooq
bann* from*	poooppooooooqoom
banne*	rtronmnmnlomomun
banned	tmtnonnmoonoqnlo
banned from	poooppooooooqoom
banner	nvnpomonomqnnnop
banner*	ononooooonnnnoxl
banners	ononooooonnnnoxl
banni*	onpopooooooqoonn
bannin*	onpopooooooqoonn
banning	onpopooooooqoonn
bar	monqnmnoqnumpnvi
bar .	ooooooooooonpnrn
bar* .*	ooooooooooonpnrn
barb*	ooooooopooonoron
barba*	oooooooooooonron
barbar*	oooooooooooonron
barbara	oooooooooooooron
bare*	nooooonooorooqmo
barel*	nooooonooorooqmo
barely	nooooonooorooqmo
bark*	ooooopnornpoooom
barr*	nnpnnplnnppxqpmi
barr* me*	oooooonnooosooon
barre*	onpnnqloonowsmmk
barred	onpooqmoonovpmnl
barred me	oooooonnooosooon
barri*	opooooonoroqnnnn
barris*	npoooooooroooooo
barrister	npoooooooroooooo
barry	ooooonooonpnosnn
base*	mnnrrlmnunsrompj
base* on*	nooroooooooooono
base* stor*	ooooqoooooooooon
baseb*	noooooooooosonon
baseba*	noooooooooosonon
baseball	noooooooooosonon
based	noornnooooumoomn
based on	nooroooooooooono
basem*	nnonsmnounnnpnrl
baseme*	nnonsmnounnnpnrl
basement	nnonsmnounnnpnrl
basement store	ooooqoooooooooon
basi*	upopnnooooonooml
basi* for*	rpoonoooooooooom
basis	upopnoooooooooml
basis for	rpoonoooooooooom
bast*	oooonnooonnqsqnl
basta*	oooonnooonnqsqnl
bastar*	oooonnooonnqsqnl
bastard	ooooooooooopqskn
bastards	ooooooooooooqnrm
bat	nnnopnpnmnnunulm
bat .	oooooooooooooqnn
bat >	noooonqnnoororom
bat* .*	oooooooooooooqnn
bath	mmpnnrrononmmtmp
bath .	ooooorooooonnoon
bath >	noooooooooooopnq
bath*	onnnpsrpnnnpnnmm
bath* .*	oooonrrpooonnoom
bathr*	ooooorqpnoopnnnm
bathro*	ooooorqpnoopnnnm
bathroom	ooooorqpnoopnnnm
bats	nnoopnooonnssmlq
bats .	ooooooooooornonn
bats* .*	ooooooooooornonn
batt*	npooompornntommn
batt* you*	ooooooooooosonon
batte*	noooomqornntomnm
batter	oooooopoonouomom
batter you	ooooooooooosonon
batter*	ooooonppronnooon
battered	ooooonqoooonooop
bay	noooonppoooonotn
bay .	oooooooooooooorm
bay* .*	oooooooooooooorm
bbc	oooomoooopoooonr
bc	pnooonunoooooonn
be	fwqonuikhmjwwmol
be .	opoopmppooonmqrm
be >	onoonopoooooonnq
be a	toonrokonnnuspgp
be able	qooopqoooooooopm
be about	oooooopoooooooqn
be alive	ononosnnoooooooo
be allowed	pooooooooooomoos
be analysed	omoqoooooooooooo
be and	onroonooooonnqoo
be any	oooooooooooooorm
be ashamed	ooooooooooolnssm
be at	nnooomnoooosqomq
be back	oqooonnpoookooqq
be banned	ooooooooooooqonn
be better	onoonxonooolonmn
be buried	onooonoooooooons
be careful	oooooooooooqoonp
be changed	onsoooooooooooom
be closed	nnosooooooooooon
be coming	ooooooopoooknotn
be corrected	losooooooooooono
be cross	ooooooooooonoooq
be cut	oqononrooooooonn
be dead	nnoonropooolooum
be deleted	oroonnooopoooono
be disabled	oooooooooronooon
be doing	oooooroooooqoonm
be done	opnpoooooooopnpm
be dragged	oooooooooootmonm
be fair	ooooooooooonnoso
be first	ooooooooooonoooq
be fixed	onpooornooooooon
be forgotten	nwnnonoooooooonm
be found	oooqoponooosqnll
be glad	nsooonooonoononp
be good	oooooqqnonoooouh
be grateful	qqqpooooooomoomm
be here	omomoynnononnonm
be honest	ooooonoooopnqorn
be in	pqnroommqnqmtmni
be joining	oooooqoooooooono
be kept	nooqpooooooouonl
be kind	opooosooooonoonn
be laughing	ooooonooooopoorn
be leaving	ooooonoooooroomo
be let	noooonpqooomsron
be locked	noorooooooooooon
be made	ooooonnpooomooqp
be more	oooonnsnnoonnoop
be my	onqoosnqononoomm
be needing	oooooupmooonoonm
be obliged	qnpoonopooonooon
be on	nrnnooopnnnqmntk
be one	ooooooooooonropm
be online	oroooonoooooooon
be open	noooqoooooooooon
be out	oooooposooonooom
be outside	oooooonnooosooom
be over	ooooooooooommonu
be owed	ooooooooornoooon
be public	npoorooooooononn
be put	mlxopnonoooqpolm
be recorded	pnnoooooooooooor
be removed	nuooooooooooooom
be renewing	ooooonooooooooqn
be round	oooooopooooqonon
be seen	oooooooooproooon
be sent	sooopooooooooonm
be smiling	ooooonoooooqoooo
be so	oonnqknnoooroqmq
be surprised	ooooqnoooooqmoon
be taken	ntnnoonooooooonp
be taking	noonooooonnnooqr
be the	noononomonnmnpnw
be there	poooonnooooqmnnt
be this	ooooorooooonooon
be told	rnnonnoooooooorm
be used	oooroooooooooonn
be waiting	ooooonnooooroonp
be wiped	nrooooooooooooon
be writing	oooooooooooooorn
be your	ooooooonosnpnono
be* .*	opoopmppooonmqrm
be* a*	toonrokonnnuspgp
be* able*	qooopqoooooooopm
be* abou*	oooooopoooooooqn
be* aliv*	ononosnnoooooooo
be* allo*	pooooooooooomoos
be* anal*	omoqoooooooooooo
be* and*	onroonooooonnqoo
be* any*	oooooooooooooorm
be* asha*	ooooooooooolnssm
be* at*	nnooomnoooosqomq
be* back*	oqooonnpoookooqq
be* bann*	ooooooooooooqonn
be* bett*	onoonxonooolonmn
be* bloo*	oooooooooooqnonp
be* buri*	onooonoooooooons
be* care*	oooooooooooqoonp
be* carr*	ooooooooooosmooo
be* chan*	onsoooooooooooom
be* clea*	nonooootoooooomo
be* clos*	nnosooooooooooon
be* comi*	ooooooopoooknotn
be* corr*	losooooooooooono
be* cros*	ooooooooooonoooq
be* cut*	oqononrooooooonn
be* dead*	nnoonropooolooum
be* dele*	oroonnooopoooono
be* deli*	ooooooooooqooooo
be* disa*	oooooooooronooon
be* doin*	oooooroooooqoonm
be* done*	opnpoooooooopnpm
be* drag*	oooooooooootmonm
be* emai*	ooooooooooonooqn
be* fair*	onoooonoooonooro
be* firs*	ooooooooooonoooq
be* fixe*	onpooornooooooon
be* forg*	nwnnonoooooooonm
be* foun*	oooqoponooosqnll
be* frie*	ooooooooorooooon
be* glad*	nsooonooonoononp
be* good*	oooooqqnonoooouh
be* grat*	qqqppoooooomoolm
be* happ*	ooooopooooonooqo
be* here*	omomoynnononnonm
be* hone*	ooooonoooopnqorn
be* in*	pqnroommqnqmtmni
be* join*	oooooqoooooooono
be* kept*	nooqpooooooouonl
be* kind*	opooosooooonoonn
be* laug*	ooooonooooopoorn
be* leav*	ooooonoooooroomo
be* let*	noooonpqooomsron
be* lock*	noorooooooooooon
be* made*	ooooonnpooomooqp
be* more*	oooonnsnnoonnoop
be* my*	onqoosnqononoomm
be* need*	oooooupmooonoonm
be* obli*	qnpoonopooonooon
be* on*	nrnnooopnnnqmntk
be* one*	ooooooooooonropm
be* onli*	oroooonoooooooon
be* open*	noooqoooooooooon
be* out*	oooooposooonooom
be* outs*	oooooonnooosooom
be* over*	ooooopooooommonu
be* owed*	ooooooooornoooon
be* publ*	npoorooooooononm
be* put*	mlxopnonoooqpolm
be* reco*	omnoqooooooooonr
be* remo*	nuooooooooooooom
be* rene*	ooooonooooooooqn
be* seen*	oooooooooproooon
be* sent*	sooopooooooooonm
be* smil*	ooooonoooooqoooo
be* so*	oonnqknnoooroqmq
be* some*	ononnmnrooonopns
be* surp*	ooooqnoooooqmoon
be* take*	ntnnoonooooooonp
be* taki*	noonooooonnnooqr
be* the*	noononomonnmnpnw
be* ther*	poooonnooooqmnnt
be* this*	ooooorooooonooon
be* told*	rnnonnoooooooorm
be* used*	oooroooooooooonn
be* wait*	ooooonnoooosoono
be* wipe*	nrooooooooooooon
be* writ*	oooooooooooooorn
be* your*	ooooononosnonomq
beac*	oooooqqnoopnqonm
beach	oooooqqnoopnqonm
bean	ooooooooooqmnoso
bean*	nponnpnonnnnpnrq
beanb*	npoonnpoooolontp
beanba*	npoonnpoooolontp
beanbag	opooooooooomporm
beanbags	nooonnpoooonoopr
beani*	ooooornnoooqooon
beanie	ooooornnoooqooon
bear	qmooonononononny
bear*	oooooqpnopomotml
bear* and*	ooooononoooonpor
beard	ooooopqnooonnrom
beas*	ooooooooooooqnno
beat	nnnnolsoonnrmmk1
beat*	nooonnorooonnmlw
beat* her*	ooooonorooooooon
beat* me*	ooooonnsooonoooo
beat* the*	ooooooooooopommt
beate*	ooooononoooooonr
beaten	ooooononoooooonr
beats	ooooooosooonommr
beats me	oooooonsooooooon
beau*	mqnnoonnnsonpmkw
beau* .*	ooooooooopooonmr
beaut*	mqnnoonnnsonpmkw
beauti*	nqnnoonnntonnnmv
beautiful	nqnnopnnntpnnnnt
beautifully	ooooonoooooooonr
beauty	oooooooooooornmq
beca*	normptrvlmmllork
beca* he*	opononnwooooonnm
beca* i*	spmppotknoponnmk
beca* it*	nmrooomuooonoomn
beca* my*	pnoooromoooooopn
beca* of*	loqmnompnononorq
beca* she*	oooooonmooosoqom
beca* the*	onooooppooooonrm
beca* they*	poooomqnooooqnlr
beca* you*	mpoqomnpooonoqop
becam*	noooooooopoonoro
became	noooooooopoonoro
became of	noooonoooooonoro
becau*	oosmotsvlmmlmopk
becaus*	oosmotsvlmmlmopk
because	oosmotsvlmmlmopk
because he	opononnwooooonnm
because i	spmppotknoponnmk
because it	nmrooomuooonoomn
because my	pnoooromoooooopn
because of	mpqnnompoooooooq
because she	oooooonmooosoqom
because the	onooooppooooonrm
because they	poooomqnooooqnlr
because you	mpoqomnpooonoqop
beco*	nooonnnnoponrnns
becom*	nooonnnnoponrnns
become	oooonnnnoponrnor
bed	monnnorsnqnmnplq
bed .	ooooonqnooooooon
bed and	oooooqnoooooooon
bed* .*	ooooonqnooooooon
bed* and*	oooooqnoooooooon
bedr*	opooonoqooqooonm
bedro*	opooonoqooqooonm
bedroo*	opooonoqooqooonm
bedroom	opooonoqooqooonm
bee	ooooooooroooooon
been	zormpyusjliehnsi
been a	ppnonpnpoonnnorp
been awake	oooooqoooooooooo
been behind	ooooonnsoooooooo
been born	nooootooooooponl
been coming	poonnnpmooonoopr
been cutting	oooootnnoooooomn
been dead	npoponnmooonoons
been done	mppopooooooooorl
been down	oooooooooooooorn
been found	ooooornooooooonn
been giving	oooooronoooooooo
been good	oooooroooooooono
been here	noroonpqoooooonm
been home	ooooomsnoooooooo
been in	unnnnqompnooonth
been kept	soooooonoooooonn
been leaving	noooooorooooooon
been looking	tnooornpoooononl
been off	poooopoooooooorm
been on	nsnnmnqoooontnqk
been out	ooooonqoooooootl
been patient	ooooqnooooopooon
been reported	tooononnopoooonn
been right	noooooooooooornn
been saving	oooonrooooooooon
been selected	oooooooootooooon
been seven	qooonooooooooono
been so	oooooonnooonoosn
been stalking	oooooooooooooonr
been the	noooononoooonppq
been through	oooooqnooooooooo
been to	qoooomrmooooooop
been told	qqoqqknqonopnnnk
been up	pnoooqonooonnonq
been very	ooooornnooosoonm
been written	onqonoooooooooon
been wrong	mnronoooooooosom
been* a*	ppnonpnpoonnnorp
been* awak*	oooooqoooooooooo
been* behi*	ooooonnsoooooooo
been* born*	nooootooooooponl
been* call*	ooooponrooooooom
been* comi*	poonnnpmooonoopr
been* cutt*	oooootnnoooooomn
been* dead*	npoponnmooonoons
been* done*	mppopooooooooorl
been* down*	oooooooooooooorn
been* foun*	ooooornooooooonn
been* givi*	oooooronoooooooo
been* good*	oooooroooooooono
been* here*	noroonpqoooooonm
been* home*	ooooomsnoooooooo
been* in*	unnnnqompnooonth
been* kept*	soooooonoooooonn
been* leav*	noooooorooooooon
been* look*	tnooornpoooononl
been* off*	poooopoooooooorm
been* on*	nsnnmnqoooontnqk
been* out*	ooooonqoooooootl
been* pati*	ooooqnooooopooon
been* phot*	poooooqoooooooql
been* repo*	tooononnopoooonn
been* righ*	noooooooooooornn
been* savi*	oooonrooooooooon
been* sele*	oooooooootooooon
been* seve*	qooonooooooooono
been* so*	oooooonnooonoosn
been* stal*	oooooooooooooonr
been* the*	noooononoooonppq
been* thro*	oooooqnooooooooo
been* to*	qoooomrmooooooop
been* told*	qqoqqknqonopnnnk
been* turn*	noooqnnppooooonn
been* up*	pnoooqonooonnonq
been* very*	ooooornnooosoonm
been* writ*	onqonoooooooooon
been* wron*	mnronoooooooosom
beep* at*	onooooooooopoorn
beet*	noooonoooooonopr
beet* .*	nooooooooooonoor
beetl*	noooonoooooonopr
beetle*	noooonoooooonopr
beetles	noooonoooooonopr
befo*	pmnntomnmtpkontm
befo* .*	lmntpmqqoopnpnoo
befo* anyo*	ooooopoooooooonq
befo* frid*	ooooooooonpoooqn
befo* i*	soonornnopnnnnlq
befo* it*	vmonononornnnnnl
befo* midn*	ooooooooornoooon
befo* my*	mppoooooonqoooqo
befo* some*	nnooosooooonoooo
befo* the*	oonnponnononnnrp
befo* you*	nonnrnpnonnpnupk
befor*	pmnntomnmtpkontm
before	qnonqomnmtokonun
before .	mmntomqqooonpnop
before anyone	ooooopoooooooonq
before friday	ooooooooonpoooqn
before i	soonornnopnnnnlq
before it	vmonononornnnnnl
before midnight	ooooooooornoooon
before my	mppoooooonqoooqo
before somebody	onooorooooonoooo
before the	oonnponnononnnrp
before you	nonnrnpnonnpnupk
before*	nooorooooopooonn
beforehand	nooorooooopooonn
begg*	oonqnmrpnonmsmrl
begg* me*	ooooontooooooonn
begga*	oooooooooooornpo
beggar*	oooooooooooornpm
beggars	oooooooooooornpm
begge*	ooooonsooooooonn
begged	ooooonsooooooonn
begged me	ooooontooooooonn
beggi*	opoqnnmpnoompnsn
beggin*	opoqnnmpnoompnsn
begging	opoqnnmpnoompnsn
begi*	mnnnnnnnosvmnnmt
begi* ?*	nooonooooonooont
begi* to*	ooononooonroooqm
begin	oooooooooqnooono
begin*	mnnnnnnnoqvnonnt
beginn*	mnnnnnnnoqvnnnnt
beginners	nnonnnonoqunnnlr
beginners ?	oooooooooooooons
beginning	ooononooooooooqo
beginning to	ooonooooooooooro
beha*	opoonnntooomqomn
beha* .*	popoomotooonooon
behav*	popoomotooonqonm
behave	ooooomotooonqonm
behi*	msmlnqvsqmooprni
behi* a*	oooooonooooqpqom
behi* it*	oponooooooornoon
behi* me*	pnnoomlwooonoooo
behi* the*	moonotvlqnnmnqpk
behi* you*	ooooonoopooqoonn
behi* your*	ooooooqoooonnoop
behin*	msmlnqvsqmooprni
behind	msmlnqvsqmooprni
behind >	osoopoooooooonnn
behind a	oooooonooooqpqom
behind it	oponooooooornoon
behind me	pnnoomlwooonoooo
behind the	moonotvlqnnmnqpk
behind you	ooooonoopooqoonn
behind your	ooooooqoooonnoop
beig*	ooooooooooooonsm
beige	ooooooooooooonsm
bein*	lrozmvtqmmkenwrg
bein* as*	ooooooooooooornn
bein* dram*	nooootpoooonnonn
bein* foll*	ooooonmrqooooonp
bein* funn*	snonqoopnoononpn
bein* in*	nooqooooooooooon
bein* kind*	ooooorooooonoonn
bein* made*	ooooonrmoooooooo
bein* poor*	oooooooooroooono
bein* put*	onoooooooooooorn
bein* sent*	ooooooqooooooooo
bein* to*	mnpsnooooooooono
bein* told*	poooompnoooooosn
bein* used*	nqoqooooooooooqm
being	lrozmvtqmmkeowrg
being as	ooooooooooooornn
being dramatic	nooootpoooonnonn
being followed	ooooonmrqooooonp
being funny	snonqoopnoononpn
being in	nooqooooooooooon
being kind	ooooorooooonoonn
being made	ooooonrmoooooooo
being poor	oooooooooroooono
being put	onoooooooooooorn
being sent	ooooooqooooooooo
being to	mnpsnooooooooono
being told	poooompnoooooosn
being used	nqoqooooooooooqm
beli*	nloprirxntoknnnl
beli* i*	pnoonnonopooopms
beli* it*	ooooonntoooooono
beli* me*	ooooonqtoooooonn
beli* the*	noooronpoooonnrn
beli* what*	ooooooooosonooon
beli* you*	poooooooooooooqn
belie*	nloprirxntoknnnl
belief	oooooooooooooorm
believ*	nloprirxntokonlm
believe	olnqrknrnsolponp
believe i	pnoonnonopooopms
believe it	ooooonnroooooono
believe me	poooonqoooooooon
believe the	noooroonooooonrn
believe what	ooooooooosonooon
believe you	poooooooooooooqn
believed	ooooonoropoooonn
believes	noqnonsronoononl
bell	nnooononpoolnpsr
bell*	nnoonnonopnqnwnk
belle*	noooooooooonnwnl
bellen*	noooooooooonnwnl
bellend	noooooooooonnwnl
bellend >	oooooooooooootnm
belo*	mnqmnlonurqkwmlm
belo* and*	oooooooooorooonn
belo* in*	ooooooooooonrnnr
belon*	nnqnnnnnnnomwnmp
belong	nooonnnonoomwnlq
belong in	ooooooooooooromr
belong*	nnqoonooooonpnqn
belongs	nnqooooooooopooo
below	noonompourqlnook
below and	oooooooooorooonn
belt	ooooomylooonoono
belt .	ooooonroooonoonp
belt* .*	ooooonroooonoonp
benc*	ononononroopoorn
bench	ononononroopoorn
bene*	oonnnnnoopnnxnmm
benef*	oonnnmnoopnnxnmm
benefi*	oonnnmnoopnnxnml
benefit	ooooooopopoosonn
benefits	poooonnoooonvnnm
bequ*	mqoosnooooononsk
beque*	mqoosnooooononsk
beques*	mqoosnooooononsk
bequest	nooosoooooooonsk
bere*	ooooorooooonooop
berea*	ooooorooooonooop
bereav*	ooooorooooonooop
bereavement	ooooorooooonoonp
bern*	onqoononqnoooonp
berna*	onqoononqnoooonp
bernad*	onqoonooonoooonq
bernadette	onqoonooonoooonq
bery*	ooooooooooooosnm
beryl	ooooooooooooosnm
besi*	rponnmpmooonpnps
besid*	rponnmpmooonpnps
beside	rnnnnmpmooonpnpt
best	nmlmivjmnyvkihd0
best .	oooooqooopnnooon
best essay	oooooooooqnooomp
best library	ooooooooonnnnonv
best mate	noooosonoooooooo
best*	opooopooopqoooom
best* .*	oooooqooopnnooon
best* essa*	oooooooooqnooomp
best* libr*	ooooooooonnnnonv
best* mate*	noooosonoooooooo
best* pric*	ooooooooooroooom
best* rate*	ooooooooonsonoon
bests*	ooooooooonqoooon
bestse*	ooooooooonqoooon
bet	nnnnnmnmnpmrpwqk
bet you	oooooooooooooppl
bet* you*	oooooooooooooppl
betr*	wooonnooonpnnopk
betra*	ooooonoooopnnoqp
betray*	ooooonoooopnnoqp
bett*	klmlmvkjmrpwptsm
bett* not*	ooooonoooootoonn
bett* off*	onoooxnnooomonmn
bett* than*	ooooomooooqnmppr
bett* watc*	oooooooooooronnn
bette*	klmmnvljmlqwptsn
better	klmmnvljmlqwptsn
better not	ooooonoooootoonn
better off	onoooxnnooomonmn
better than	ooooomooooqnmppr
better watch	oooooooooooronnn
betti*	oooooooootoooool
bettin*	oooooooootoooool
betting	oooooooootoooool
betw*	tmqnvnonppmonnrj
betw* the*	pnoovnoopoonnolo
betw* us*	nooooopooooqooon
betwe*	tmqnvnonpnnonnrj
betwee*	tmqnvnonpnnonnrj
between	tmqnvnonpnnonnrj
between the	pnoovnoopoonnolo
between us	nooooopooooqooon
bev	ooooonooonnnnumo
bibl*	onooonoooppnnmnv
bibli*	onooonooooonnnmx
biblio*	onooonooooonnnmx
bid	noooroooooooooon
big	knnnpnppqpopnphx
big .	ooooonooooooooqn
big* .*	ooooonooooooooqn
bigg*	oooooooqooonnsnn
bigge*	oooooooqooonnsnn
bigger	oooooooqoooonsnm
bike	rmpnmnqoqnqoonpk
bike*	nooooopoooooqoql
bike* rack*	pnoooorqqoononno
bikes	nooooopoooooqoql
bill	mnnounnnooonnolu
bill for	ooooroooooooooom
bill*	nooornnnoqsnnoom
bill* as*	oooonoooooooooqp
bill* for*	oooouooooooooomm
bille*	oooonoooooooooqp
bills	nooornoooqsoooml
bills for	oooorooooooooomo
bin	g5lvnlpmnnnjnoqj
bin bag	onoonoooooonopsn
bin it	lvoponooooonoopm
bin my	ntpmooooooooooon
bin the	nsmnpoooooonnorm
bin* bag*	onoonoooooonopsn
bin* it*	lvoponooooonoopm
bin* my*	ntpmooooooooooon
bin* the*	nsmnpoooooonnorm
bind*	nnoooonoonrnpnmu
binde*	oooooonoooroqnnn
binder*	oooooonoooroqnnn
bindi*	nnooooooonononov
bindin*	nnooooooonononov
binding	ooooopooonononns
bing*	pnoopnoooooonqoq
bingo	pnoopnoooooonqpn
binn*	nrnoonoqooonnnuk
binn* the*	nqooonoqooonnnuk
binne*	nonoonoqooonnnum
binned	nonoonoqooonnnum
binned the	noooonoqooonnnum
bins	mnnnonqlonnromsp
bins >	oooooopoooonnonq
bins are	oooopooooooroonm
bins* are*	oooopooooooroonm
bio	onrnoonnozqlnnmf
bio >	oooonnnnoymnnnnj
biog*	nnponponooonooos
biogr*	nnponponooonooos
biogra*	nnponponooonooos
biol*	ooooooooooooronn
biolo*	ooooooooooooronn
biolog*	ooooooooooooronn
biology	ooooooooooooronn
bird	noooonopoopqornm
birt*	snyompmnnmpmpnlo
birt* .*	qoooopnoooonopmp
birt* cert*	noooooopoooooons
birt* in*	oooooqoooooooopn
birt* on*	onuooooooooooonn
birt* to*	roooonooooooooop
birt* wron*	nosooooooooooooo
birt* year*	oproooooooooooom
birth	tmxpnmoooonopokl
birth certificate	ooooooooooooooms
birth on	oosooooooooooonn
birth wrong	norooooooooooooo
birth year	oproooooooooooom
birth*	ropnnqmmnmqmnnor
birthd*	sopnoqmmnmqmnnoq
birthday	sopnoqmmnnpmnnoq
birthday .	roooopooooonoomo
birthday >	ooooooooooooooor
birthday to	qoooonooooooooop
bisc*	nnonnnsmpnnonmnu
bisc* .*	ooooonroooornnno
biscu*	nnonnnsmpnnonmnu
biscui*	nnonnnsmpnnonmnu
biscuits	noonnmtnnonmonnu
biscuits .	ooooonrooonpnono
bise*	oooooooooooosonn
bisex*	oooooooooooosonn
bisexu*	oooooooooooosonn
bish*	ooooooooooonrooo
bisho*	ooooooooooonrooo
bit	otlnnrqnnmniknnu
bit >	oqmoonoqooooopmp
bit ?	oqoooonpoooooopm
bit as	pooooooooooooqon
bit longer	ooooorooooooooon
bit of	mnonpnpnqnopnmpn
bit the	oooooonoooooonor
bit where	onopornnooonoono
bit* ?*	oqoooonpoooooopm
bit* as*	pooooooooooooqon
bit* long*	ooooosooooooooon
bit* of*	mnonpnpnqnopnmpn
bit* the*	oooooonoooooonor
bit* wher*	onopornnooonoono
bitc*	mmnnmmnnnwnpn0jq
bitch	nmnnnmnnnnnqm1ln
bitch >	oooooooooooporom
bitch*	oooonoooooonpmnt
bitche*	ooooooooooonpmns
bitches	ooooooooooonpmns
bitco*	noooononoxnnnonl
bitcoi*	noooononoxnnnonl
bitcoin	noooononoxnnnonl
bite	noooroooopomooop
bits	monsoonnnnnmnnqt
bits >	oooooonnooonooos
bitt*	onoynnnoooomosoj
bitte*	ooooooooooonotql
bitter	ooooooooooonotnn
blac*	mkmnrqqrmmoh1ihq
blac* coff*	oooootopoooooonm
blac* eye*	ooooonnuooooonom
blac* girl*	ooooooooooooroon
blac* hist*	moooooooooootorl
blac* no*	oooooooooooopoor
blac* out*	qnnotooooooooomn
black	kmnonrotnnnlzljr
black coffee	oooootopoooooonm
black eye	ooooonnuooooonom
black history	moooooooooootorl
black*	pmnmtnqmnnpkxmnm
blacke*	qnnosooooooooonn
blacked	qnnosooooooooonn
blacked out	qnnosooooooooonn
blackm*	oooooqonooomoorn
blacks	nnooonnoooonynmn
blacks no	oooooooooooopoor
blad*	ooooopnnpooqonon
blade	oooooonopooqoono
blam*	ooooomnnooonoqum
blam* her*	ooooooonoooooqoo
blam* the*	ooooomooooonooso
blam* whoe*	ooooonooooonooqo
blame	ooooonnnooonnqsn
blame her	ooooooonoooooqoo
blan*	mpposnoooooooono
blan* it*	oqnoooooooooooon
blank it	oqnoooooooooooon
blank*	nooornoooooooooo
blanke*	nooornoooooooooo
blanked	noooroooooooooon
blaz*	ooooonrooooooooo
blaze*	ooooonrooooooooo
blazer	ooooonrooooooooo
bleac*	oooooonpooopppom
bleach	oooooonpooopppom
blee*	oooooppnonowomlm
bleed*	oooooqpnoooromnm
bles*	oqnnnlmmnrolmumy
bles* him*	ooooooooooonoqop
bles* you*	pooooonnoponoqnp
bless	oqnnnlmmnrnlmuj0
bless >	oooooooooooonnnx
bless him	ooooooooooonoqop
bless you	pooooonnoponoqnp
bless*	oooooooooopoooqm
blessi*	oooooooooooooorm
blin*	nnnonmqmooomsmvm
blin* .*	onoooopnoooonnro
blind	nnooononooonsnvl
blind .	onoooopnooooooqn
blis*	noooooooooonoolu
bliss	noooooooooonoolu
blit*	ooooooonoooononr
blitz	ooooooonoooononr
bloc*	lmormqpqnnoopoti
bloc* me*	onponnooooopooro
block	nnoqoooooopponqn
block*	mmpqmrpqnnonpprj
blocke*	nnoomroqononmptl
blocked	nnoomroqononmptl
blocki*	oopoooooooooronn
blocking	oopoooooooooronn
blog	mrnnnnonornmnnpp
blok*	mnqnnjvzpnmooqmi
blok* in*	oooooorqoooomoom
blok* on*	oooooooorooooono
blok* who*	ooooonpnoooropnl
bloke	mnqnnkszqnnomqni
bloke in	ooooooproooonoon
bloke on	oooooooorooooono
bloke who	ooooonpnoooropnl
bloke*	ooooonrnoooorono
blokes	ooooonrnoooorono
bloo*	mlllmpmkmlmqwkyl
bloo* .*	ooooonooooopsonl
bloo* awfu*	oooopoooooonooqn
bloo* hell*	oooooooooooonnpr
bloo* on*	onoooqqpnooqnoom
bloo* thin*	oooooooooooonorn
blood	pnnnnsonnnotvmhm
blood .	ooooonooooopsomm
blood >	oooooooooooqponn
blood on	onoooqqpnooqnoom
blood*	mmnnokmmnmmmrm0j
bloody	mmnnokmmnmmmpn1h
bloody awful	oooopoooooonooqn
bloody hell	oooooooooooonnpr
bloody thing	oooooooooooonorn
blue	kmnnlnlpxroqoljx
blue >	ooooonnnpoopoorn
blue corsa	oooooooooooqooon
blue mitten	oooooooonooooonr
blue one	noooooooooooooor
blue*	oooooooooooonons
blue* cors*	oooooooooooqooon
blue* mitt*	oooooooonooooonr
blue* one*	noooooooooooooor
blue* tick*	noooooooouonooom
blur	m9mnonnnnnnnnnne
blur me	osooonooooooooom
blur*	msnooonooooooonq
blur* me*	osooonooooooooom
blurr*	ntnooonooooooonp
blurre*	nroooooooooooooo
blurred	nroooooooooooooo
blurry	oonooonooooooons
boar*	qnnntmpmnnnmsmqp
boar* .*	qnononooooonqopn
board	poontnonnnnnpmtl
board >	ooooooooononpnrn
board*	pnoonopnooonrnlr
boards	onoonoooooonqoop
boat	nnpnnmnpnnpnynmn
boat in	noooonoqoooronno
boat people	ooooooooonontonn
boat*	noooonononnqwnnn
boat* back*	ooooooooooonsonn
boat* in*	noooonoqoooronno
boat* peop*	ooooooooonontonn
boats	ooooononooopwnol
boats >	ooooooooooooroon
bodi*	oooooqooooopoono
bodie*	oooooqooooopoono
bodies	oooooqooooopoono
body	noooqronooonmpmr
body in	ooooonoooooononr
body* in*	ooooonoooooononr
boil*	ooooonopopqnnqno
boile*	ooooooooopqnnqoo
boiled	oooooooooooooqnn
boiler	ooooooooopqnnnpo
boll*	nnnnnnnnnnnnolvu
boll* .*	oooooooooooopnrm
boll* to*	nooooooooooooovm
bollo*	nnnnnnnnnnnnolvu
bolloc*	nnnnnnnnnnnnolvu
bollocks	nnnnnnnnnnnnomws
bollocks .	oooooooooooopnrm
bollocks to	nooooooooooooovm
bomb	mnnnnnlmmmn7nmkm
bomb in	onoooqnooooymonk
bomb*	nnoonnnnoonqqons
bomb* in*	onoooqnnoooyoonj
bomb* thre*	ooooooooooosoonm
bombe*	onooononoonorooq
bombed	oooooooooooooooq
bone	nqooonnnooonpoot
bone to	nqooononooonoons
bone*	ooooooooooqpnopm
bone* .*	ooooopnnooooooqn
bone* to*	nqooononooonoons
bones	ooooooooooqpnopm
bonj*	nuoooooooooooonm
bonjo*	nuoooooooooooonm
bonjou*	nuoooooooooooonm
bonjour	nuoooooooooooonm
bonn*	oooonooooopnnnor
bonu*	ooooooooouoonopl
bonus	ooooooooouoononl
book	efllfpgqjgyiklwv
book .	ponnnlploonornwn
book >	noooonopopnopppm
book ?	noonnoooopnonqrm
book a	nqoqnonoomunnoon
book about	nnoonmqnononnonw
book and	ooooonmooooopoot
book app	oooooopooooooorm
book at	oooooqooonqooonn
book back	ooooopnpooopoorl
book by	oooooooooooooorn
book club	nnqnopntnonrpnlm
book drop	oooooonnqoononoq
book entry	qoooooooooooooom
book from	onooononooooooot
book fund	oooorooooooooonn
book group	nonnnmnpnnonprns
book he	oooooooroooooono
book i	pmqnponponnmnnum
book if	ooooonoooooooron
book in	mnoonomsooonlnsp
book it	ooooooooooooporn
book on	pnnontnpnormpmoo
book since	ooooononooooonqq
book that	oooooqnlooononqs
book to	loqopmpnoooqoomq
book two	oooooooooooonrmo
book was	onoooooooooooopr
book you	nqoonqooooooooql
book*	qhkjponqilpemgyu
book* !*	oooooooooonoooms
book* .*	opnnmoqqnomlrmvp
book* ?*	mooonnopnqnnoqsp
book* a*	npopnnonokwnnnql
book* abou*	pmnnnmsmononmnpv
book* and*	omnnqnppnnrponlq
book* app*	oooooopooooooorl
book* at*	oponoqpmonqoponm
book* back*	oooooqnqooopooql
book* by*	ooooooooooooonum
book* club*	nnqnopnsnnnqpnlo
book* do*	oooooooooronoono
book* drop*	oooooonnqoononoq
book* entr*	qoooooooooooooom
book* ever*	msooooqoooooooom
book* for*	omnqnnomonoormro
book* from*	nnooomonoooooonw
book* fund*	oooorooooooooonn
book* got*	oooosooooooooonn
book* grou*	nonnnmnpnnonornt
book* have*	ooooonoooooooooq
book* he*	ooooooorooooormm
book* i*	smrnnnmronomnntn
book* if*	oooooooooooooroo
book* in*	nnoonnnronoklnzr
book* it*	oooooooooooooorm
book* love*	oooooooooorooono
book* not*	ooooonoooooooorn
book* of*	oooonpnoooonmort
book* on*	pmnpmwnqomslomqp
book* out*	ooooonnnooponosq
book* she*	pooooqonoooooonn
book* sinc*	ooooononooooonqq
book* so*	oooooooooooooomr
book* syst*	noooooooooooonun
book* that*	nooonqnloonnnoss
book* the*	onoonmmponnnpnss
book* tick*	oooooooroooooopm
book* to*	loqoompnoooqooku
book* two*	oooooooooooonrno
book* was*	onoooooooooooopr
book* will*	ooooooooooopmoor
book* winn*	oooonoooooooooor
book* with*	omnornqponooooon
book* woul*	pooooooooooooosk
book* you*	ppoorsnooooooooi
bookbu*	oqooomppooonoooo
bookbug	oqooomppooonoooo
bookc*	oooooooooqmooolt
bookca*	oooooooooqmoools
bookcase	ooooooooooooools
booke*	qnnnlmonnnnommzs
booked	qnnnnmonnnnomnyp
booked a	ooooononoooooorn
booked the	oooooonpooonporn
booker	oooonoooooooooqp
booker winner	oooonoooooooooor
booki*	rpqnmnoqooonnmum
bookie*	oooooprporonoonl
bookies	oooooprporonoonl
bookin*	sqqonmmqommnnmwo
booking	pqoonmmqommnnmwp
booking system	noooooooooooonun
bookings	rnqooooooooooonm
bookis*	ooooooooonqoopnp
bookm*	oooonooooooqnomq
bookma*	ooooopooooonoonr
bookmark	ooooopooooonoonq
books	pfllttoqjkrfniuu
books .	oooonrosoonmpnpn
books >	pnonnoomnomnnptr
books and	pmoooprqonqqonjn
books for	noorooooooonqorl
books got	ooooroooooooooon
books have	ooooonoooooooooq
books i	qnoonnnqooopoono
books in	moooompoooomonvn
books on	onopnqnpomqnonqm
books out	poooonnnooopnonr
books that	oooonoooooooooro
books to	oooooooooooooonr
books with	pnooonnroooooooo
books withdrawn	ooooroooooooooon
books you	qnoospnoooooooml
books*	noooonnnoopntoql
booksh*	ooooonnoooqouool
boom*	oooooooooooouomm
boom* .*	ooooooooooorponn
boome*	oooooooooooouomm
boomer*	oooooooooooouomm
boomers	oooooooooooouomm
boos*	ooooooooopoooonq
boot	onooonononosntmn
boot*	noooonrnonsonopm
booth*	oooooornoooooopn
booths	oooooornoooooopn
boots	ooooonooonsooonp
bord*	oooooooooopprnmn
borde*	oooooooooopprnmn
bore	ooooooooooopovmm
bore and	ooooooooooonounm
bore*	nnoopnomoqnnnnso
bore* and*	ooooooooooonouom
bored	nnooqnomoqnnontm
bori*	nnooonnpooonnstm
bori* .*	oooooonqooononqo
borin*	nnooonnpooonnstm
boring	nnooonnpooonnstm
boring .	oooooonqooononqo
born	nlsonsnmnnonwqkn
born in	nmtoooooooooooon
born to	oooooooooooosonn
born* in*	nmtoooooooooooon
born* to*	oooooooooooosonn
boro*	pooooooooooopopm
borou*	pooooooooooopopm
boroug*	pooooooooooopopm
borough	pooooooooooopopm
borr*	vvpvmhpqnmmjkmlr
borr* ?*	qnopoooooooooono
borr* a*	nnononnsooooonqp
borr* data*	ooorooooooooooom
borr* hist*	psonoooooooooonn
borr* one*	noooooooooooooor
borr* reco*	rponooooooooooom
borr* the*	nnooooooooooooqp
borro*	vppwmipqnnmkkmms
borrow	ioppmlpqonnnnouv
borrow ?	nooonoooooooooor
borrow a	nnoooooqooonooro
borrow*	xpowploooonmmmgn
borrowed	tnppmnnpooonnnlt
borrowed ?	snopnoooooooooom
borrower	soonpnonooonnnnp
borrowers	pooqpooooooooonm
borrowing	uqnunnonoooonnnj
borrowing history	psonoooooooooonn
boss	nonnoolxnsnomonl
bosse*	opooooooooooooqm
bosses	opooooooooooooqm
bot	ooooooooorooooon
both	pmoononmnrsmomix
both .	qmonnpnoooooooor
both arms	ooooonoqooooooon
both get	noooooooosnooono
both*	npnmmsnmpnnronuj
both* .*	qmonnqnoooonoonr
both* arms*	ooooonoqooooooon
both* get*	noooooooosnooono
both* of*	oooooqonoooooono
both* with*	ooooopooooonpoqn
bothe*	npnmmsnmpnnronuj
bother	nqnmnsomqnnrnnqm
bother with	ooooopooooonoorn
bother*	oooooonooooopnrl
bothered	oooooooooooopnrm
bott*	mononqooqnnpmoor
bott* and*	ooooooooooomoqnq
bott* of*	noooopooronopnno
bottl*	oooooqppooonlpms
bottle	oooooqopoooonpmq
botto*	noopnonnqnnppnqm
bottom	noopnoooqnnqpnpm
bottom of	noooonooronoqnno
boug*	nnnnpsqnosomnols
boug* a*	ooooornnooooopoo
boug* the*	ooooonoqooonoonr
bough*	nnnnpsqnosomnols
bought	nnnnpsqnosomnols
bought a	ooooornnooooopoo
bought the	ooooonoqooonoonr
boun*	omnnqnnonnnmnnwo
boun* .*	qoooroonoooooool
bounc*	qnnnnnopnoonnnto
bounce	ooooooopooooonnq
bounce*	qnoonoonoooooouk
bounced	ooooooonooooooro
bounces	roooooooooooooon
bound	nooooooooooooosp
bound*	oooosooooooooono
bounda*	oooosooooooooono
boundary	oooosooooooooono
bow	ooooooooooooornn
bow tie	ooooooooooooornn
bow* tie*	ooooooooooooornn
bowl*	oooooonoooqpnonq
box	ppmrmokpnpoqltor
box >	qoopooononornqnl
box for	sponooooooooooon
box of	moooopoooopnooro
box* for*	sponooooooooooon
box* of*	moooopoooopnooro
boxe*	lmoronnonorrmooq
boxe* and*	onoooooooooooopq
boxes	lmoronnooornmoos
boxes and	onoooooooooooopq
boxi*	ooooonnroooooooo
boxin*	ooooonnroooooooo
boxing	ooooonnroooooooo
boy	noqonrzhqnnsmrhi
boy who	oooooooooooqopno
boy* who*	oooooooooooqopno
boyc*	ooooonooooonnotn
boyco*	ooooonooooonnotn
boycot*	ooooonooooonnotn
boycott	ooooonooooonnotn
boyf*	nnooojywnnomonnj
boyfr*	nnooojywnnomonnj
boyfri*	nnooojywnnomonnj
boyfriend	nnooojyxnnononnj
boys	nnnnnlypnnnxlnmj
boys .	ooooomqqooonoooo
boys from	oooooopnooorooon
boys* .*	ooooomqqooonoooo
boys* from*	oooooopnooorooon
brad*	ooooonoooprnponm
bradf*	ooooonoooprnponm
bradfo*	ooooonoooprnponm
bradford	ooooonoooprnponm
brai*	mnnnmjonompit3fg
brai* cell*	ooooonoooooonwmm
brai* of*	oooooooooooontnn
brain	mnoonlnoonolp2hk
brain >	ooooooooooooorom
brain cell	ooooonooooooornn
brain cells	ooooooooooooosnn
brain of	ooooooooooooornn
brain*	nnoonmononoltymk
brainl*	ooooonooooonotnm
brainless	ooooonooooonotnm
brains	noooooooooomrvnm
brak*	oooonmooooo3mnlk
brak* on*	ooooonoooootnonn
brake*	ooooomooooo0nnml
brakes	ooooomooooo0nnml
brakes on	ooooonoooootnonn
bran*	polmxiomstprlkql
bran* .*	nqoqmmpnnonrnnvi
bran* ?*	pooonpoooponoomq
bran* and*	poonponoqoornnko
bran* for*	oooorooooooooonn
bran* i*	ooooonoqoooooooo
bran* on*	ooooqnonoornoopn
bran* shut*	npooqoooooonooqm
branc*	qpmmxjomsknsklqn
branch	qqknvkpnskotllqn
branch .	nqnqmnpnooornnsk
branch ?	pooonponooonoomr
branch and	ooonqoooroornolo
branch i	ooooonoqoooooooo
branch on	ooooononoornoopn
branch*	nnpotoooooonoono
branches	nnpotoooooonoono
branches .	oooooooooooooorn
brand	oooooooootnnoopk
brand*	ooooonooorrooonm
bras*	noooooooooooonrq
bras* band*	noooooooooooonqq
brass	noooooooooooonrq
brass band	noooooooooooonqq
brat*	ooooooooooooqonn
brats	ooooooooooooqonn
brav*	nnnnnnnnnnnrolst
brav* .*	oooooooooooponqn
brave	ooooonoooootonnn
bravo	nooonnooooomnmtt
bravo >	ooooooooooonnnqr
brea*	vmopqmpqskpsktnj
brea* .*	pmopnmosooomoqqm
brea* ?*	oooopooooooooorl
brea* and*	snnoopononoqooon
brea* ever*	nnsoooooooopnonn
brea* like*	ooooooooooooornn
brea* righ*	ooooooooqoooooon
brea* up*	ooooopqoooqoooom
brea* your*	ooooooooooorooon
breac*	ylqnnnnnooonnnlo
breach	ylqnnnnnooonnnlo
breach and	snnoooooooooooon
bread	nnoonmsnononnnos
break	npnnnroponnunmqk
break .	oooooonqooonooqn
break your	ooooooooooorooon
break*	lqnstmmoomqonpok
breakd*	mqopvoooonnooook
breakdown	mqopvoooonnooook
breakdown of	ooooqooooooooonn
breakf*	nooonoonoormoqom
breakfast	nooonponoormoqnn
breaking and	ooooooooonoqoooo
breat*	nmnnnomquonmnwok
breath	ooooonooooomovom
breath like	ooooooooooooornn
breath*	nmonnpmquooonpnm
breathe	ononornrooonoonp
breathing	ooooonnnvooponpm
breathing >	ooooooooqoonoono
breathing right	ooooooooqoooooon
bred	oooooooooooosomn
bree*	ooooonnnonomynml
bree* like*	ooooooooooonunnn
breed	onooonnnooonxnmm
breed like	ooooooooooootonn
breed*	ooooooooooootonn
breedi*	oooooooooooosonn
breeding	oooooooooooosonn
bren*	nnvonnooooonnsok
bren* .*	onsonnoooooooqpl
brend*	nouonoooooonnsok
brenda	nouonoooooonnsok
brenda .	ooronnoooooooqpm
brew	ooooooooooronolr
bria*	onooonooooomnvnp
brian	onooonooooomnvnp
bric*	nnnnnmnnonoympmp
bric* .*	ooooooooooornonn
brick	nooonmnnonoymono
brick >	nooooooooooroooo
brid*	nlpnnzllnmqnmrlq
brid* .*	onqooronooopoonm
brid* and*	ooooornnooooooon
brid* by*	ooooounonoonooon
bridg*	nmnnnzmlnmrnnrlp
bridge	nmonnzmlnmrnnpmq
bridge .	ooooornnoooqooon
bridge and	ooooornnooooooon
bridge by	ooooounonoonooon
bridge*	ooooopoooooonqon
brie*	oooopnoooooioovm
bril*	onopnonoonnmmmp0
bril* .*	oooooooooooooosn
bril* anot*	oooooooooooooosl
brill*	onopnnnoonnmmmqz
brilli*	onopnnnoonnmmmqz
brilliant	onopnmnoonnmmnqz
brilliant .	oooooooooooooosn
brilliant >	ooonooopoooooons
brilliant another	oooooooooooooosl
brin*	jjmkjhomlom0oisv
brin* a*	nnnonnqnonownnoq
brin* back*	onnnnnnnosnknmym
brin* me*	noqoopntooonoook
brin* my*	onnonpomonovqonl
brin* them*	onooonooooopoooq
brin* your*	ooooonoooooqnoop
bring	ljnlkjkmmnnzljvw
bring a	nonoonnnonownnoq
bring back	nnonnnnnopnknmyn
bring me	noqooporoooooook
bring my	onoooqpmoooroopn
bring them	onoooooooooooooq
bring your	ooooonoooooqnoop
bring*	noonnlsonpnurnln
bringi*	nnoonmmnonnwrnlp
bringing	nnoonmmnonnwrnlp
bringing my	ooooonooooosqonl
brings	noooonupoqonoool
bris*	nopooooooornoono
brist*	nopooooooornoono
bristo*	nopooooooornoono
bristol	nopooooooornoono
brit*	nnnnqnnnomtlwpll
brita*	ooooqnooooomtonl
britai*	ooooqoooooomtonl
britain	ooooqoooooomtonl
briti*	oonoooooomqoromp
britis*	oonoooooomqoromp
british	oonoooooomqoromp
bro	nonoonnoonrqnsmo
broch*	ppoqooonoqonoopl
brochu*	ppoqooonoqonoopl
brochure	ppopooonoqonoopl
brok*	lnmmojlvqvmulnvl
brok* .*	ooooononqoopoosl
brok* agai*	ooooqooooooonoon
brok* and*	ooooooooqpnnornn
brok* hand*	ooooooonoooooosn
brok* my*	ooooomoxonoooonm
broke	nnnnpmnvrumqmpjm
broke and	ooooooooqoooornn
broke my	ooooomoxonoooonm
broke*	mnnnmmmonqnsnmym
broken	mnnnmmmpnnnsnmym
broken .	ooooooooooooootl
broken >	ooooooooooornnls
broker	ooooooooosoononn
bron*	nnnppoooooqoqnon
bronz*	nooopoooooooqono
broo*	oooooooooooornnn
brot*	onqnnpwpmoppllmm
brot* .*	mqsoompmooonnopn
brot* i*	nmoqoonpooopoooo
brot* post*	oooooqnnoooooooo
broth*	onqnnpwpmoppllmm
brothe*	onqnnpwpmoppllmm
brother	poqnnrwnmnpnllno
brother .	nrroompmooonnopo
brother >	onoonmronoononrp
brother i	nmoropooooopoooo
brother posted	oooooqnnoooooooo
brothers	nnpoompqoooqoonn
brou*	mmonnmomosrppmlu
brou* my*	oooooooooqoooopm
brou* us*	ooooooopooooqoom
broug*	mmonnmomosrppmlu
brough*	mmonnmomosrppmlu
brought	mmonnmomosrppmlu
brought my	oooooooooqoooopm
brought us	ooooooopooooqoom
brow*	ptoonlnooonnqopn
brui*	mnnnnkv3nnnlnmlk
brui* and*	oooooooroooooonn
brui* shap*	oooooornooooooon
brui* up*	ooooonoroooooooo
bruis*	mnnnnkv3nnnlnmlk
bruise	ooooonrtooonnnmm
bruise*	mnonnls0noomnnmm
bruises	mnonnls0noomnnmm
bruises up	ooooonoroooooooo
bruta*	oooooqoooooooooo
brutal	oooooqoooooooooo
btc	ooooonooornoooon
btw	nnooospnomosmnkt
btw >	ooooosnoonosnnlp
buck*	oooonnpnooonopun
bucke*	oooonnonooooopun
bucket	oooonnooooooopqo
bucket*	ooooooonoooooorn
buckets	ooooooonoooooorn
budg*	nooowmnnqopnmosj
budg* .*	ooooonooqooonppn
budg* and*	ooooqooooopooonn
budge*	nooownnnooonmntk
budget	nooownnnooonmnsk
budgi*	ooooonooqopoopnn
budgie	ooooonooqopoopnn
buff*	oooooooooooooqnn
bugg*	oooooornooommnps
bugge*	oooooooooooonnor
bugger	ooooooooooooooms
buggy	oooooornooonnnqo
buil*	njlpullnnkusukrn
buil* .*	nnonnnqnnonosnqn
buil* that*	ooooqoooooonoonq
build	oooonoooooropomo
build*	pkmpvnmonlrtqksl
buildi*	pkmqvnnnnmouqksl
building	plnqvlnonmovrkpm
building .	noonnnqnnonqsnom
building >	ooooopoooooooomr
building that	ooooqooooooooonp
buildings	oooopponooomoosn
built	nnnnnmnnooontoos
bulb	ooooooooooooorqm
bull*	onnnnnmnnomvlrvn
bull* at*	oooooooooooooqon
bulle*	oooooooooooxnnml
bullet	ooooooooooounnnm
bulli*	ooooonnoopnnnprn
bullie*	oooooonoooonnpro
bulls*	ooooooooononnmsr
bullsh*	ooooooooononnmsr
bullshit	ooooooooononnmsr
bully	ooooooooooonotnn
bunc*	noooonopononrmqq
bunc* of*	oooonnopononqmns
bunch	noooonopononrmqq
bunch of	oooonnopononqmns
bunt*	ooooqnoooooopnon
bunti*	ooooqnoooooopnon
buntin*	ooooqnoooooopnon
bunting	ooooqnoooooopnon
burd*	oooooxnnooononmm
burde*	oooooxnnooononmm
burden	oooooxnnooononmm
bure*	pooooqoooooonopm
burea*	pooooqoooooonopm
burg*	ooooonnqooonqnnp
burgl*	noooonnqooonqomp
burgla*	noooonnqooonqooo
buri*	mmopnmnnonnqnnnz
buria*	ooooooonooopoons
burial	ooooooooooooooor
burie*	mmopomooooopnnnw
buried	mmopomooooopnnnw
burk*	oooonooooponvonm
burn	lmnmmrsnrnn3rkgg
burn it	nnonnoooooo4mnlk
burn my	ooooosopooooooom
burn myself	ooooorooooooooon
burn that	oooooooosoonnono
burn the	oooonnooooooroop
burn*	mnnnopqsonntnmmp
burn* it*	nnonnoooooo4mnlk
burn* my*	noonotnqooonoonl
burn* myse*	noooosooooooooon
burn* on*	ooooooqnooooooon
burn* supp*	ooooooooooooonro
burn* that*	oooooooosoonnono
burn* the*	nooonmoqooooqonq
burni*	ooooornnpoopooon
burnin*	ooooornnpoopooon
burning	ooooornnpoopooon
burns	nnoonorpoootnnom
burns supper	ooooooooooooonro
burnt	noooomqqooonoonr
burs*	ooooooooonomnomv
bus	innlllqutmkommrv
bus >	nnooopmpqoonoopp
bus and	onopooopooononrn
bus driver	oooooonnqpoooono
bus shelter	oqonooqopooonopm
bus stop	qnooomtmnonrnpok
bus to	oopoonoqooopooon
bus was	nooooooooooooonq
bus* and*	onopooopooononrn
bus* driv*	oooooonnqpoooooo
bus* shel*	oqonooqopooonopm
bus* stop*	qnooomtmnonrnpok
bus* to*	oopoonoqooopooon
bus* was*	nooooooooooooonq
buse*	ooooooopooonooro
buse* .*	ooooooopooonooqm
buse* and*	oooooooooooooooq
buses	ooooooopooonooro
buses .	ooooooopooonooqm
buses and	oooooooooooooooq
busi*	pqnpmnmnqptmtmmm
busi* with*	nnornnoooooooopo
busin*	pqnponmnqptmtmmj
busine*	pqnponmnqptmtmmj
business	pqnponmnqqsmtmnj
business >	oqooonooqooonooo
business with	nnornnoooooooopo
busy	oroonoooooonoomp
but	hksrrlwlmmkdylqp
but a	nnooqnnoonnruomm
but he	opooomvpoooooonm
but i	lnssrtnnromlnphn
but if	noqoosnnoooroonl
but in	ooooonoooooroonp
but it	mnpoomvnnpnmmppp
but must	oooooooooooopoqm
but my	lunpnppqooonnoqk
but nobody	nqoopnnoooonpomq
but not	nolooooooooonnsp
but now	ooooonqnoooooooo
but she	noonoqpoooooopmq
but that	olrooopnooononpp
but the	qopqnnopnnnpmmso
but then	qpoonnoooooooono
but this	oooopmnooqnoooro
but what	oooooooooooonols
but why	rmpononoooooqomp
but you	noqoopoqooqmqmri
but* a*	nnooqnnoonnruomm
but* he*	opooomvpoooooonm
but* i*	lnssrtnnromlnphn
but* if*	noqoosnnoooroonl
but* in*	ooooonoooooroonp
but* it*	mnpoomvnnpnmmppp
but* must*	oooooooooooopoqm
but* my*	lunpnppqooonnoqk
but* nobo*	nqoopnnoooonpomq
but* not*	nolooooooooonnsp
but* now*	ooooonqnoooooooo
but* she*	noonoqpoooooopmq
but* that*	olrooopnooononpp
but* the*	qopqnnopnnnpmmso
but* then*	qpoonnoooooooono
but* this*	oooopmnooqnoooro
but* what*	oooooooooooonols
but* why*	rmpononoooooqomp
but* you*	noqoopoqooqmqmri
butl*	oooooooooooooonr
butle*	oooooooooooooonr
butler	oooooooooooooonr
butt*	ltomnmmnsnonlntr
butt* .*	ooooooooooooooqn
butt* and*	oqonoooooooonoqo
butte*	npooooooooomnopr
butter	npooooooooomnopr
butto*	msnmnmmnsnpplnqp
button	ntononnosonononn
button*	onooonooooppmnrp
buttons	onooonooooppmnrp
buy	lnonnmooop2nmorl
buy a	nooooooooooooqoo
buy any	ooooooooonroooon
buy it	oooooooooorooopm
buy some	oooooooooooooorm
buy the	ooooonooooopooqo
buy* a*	nooooooooooooqoo
buy* any*	ooooooooonroooon
buy* it*	oooooooooorooopm
buy* some*	oooooooooooooorm
buy* the*	ooooonooooopooqo
buye*	noooroooonpooonn
buyi*	noooooppooooropk
buyin*	noooooppooooropk
buying	noooooppooooropk
buys	oooooopnoooononr
buzz*	onroooooooonoooo
by	kimrwbrtvtnnhhpo
by a	opnrmknmqonlmsxo
by accident	nnprnpnnooomoopq
by an	nooqooqoooooooon
by branch	nooovooooooooomn
by deed	nnsoooooooooooon
by email	pponoooronoooopm
by friday	nnonomnsoqmqnooo
by grade	ooooroooooonooon
by hand	ooooooooooqpoopm
by herself	ooooonsnqoonoonn
by it	nroqonnooooopoon
by law	qooooooooooooono
by mistake	ooonooooooosoono
by monday	ooooooooooorooon
by month	nooouooooooooonn
by my	oqnponnoponnoonr
by myself	onooorqmoooooonn
by noon	oooooooooonooonr
by now	ooooooorooonooqm
by one	ooooopomoootpoln
by page	ooooononooonoons
by people	oooopooooooonorn
by phone	onoroooooooooonq
by some	nooronqoooooooon
by somebody	ooposnooooonoono
by someone	onoosnooooooonqm
by ten	ooroonooqooooonn
by text	noonnoooonpnooot
by that	oooonoooooonoqop
by the	rnljlrvtzoqqlhhn
by themselves	nooonoppooonooqn
by two	nqoooonoooonoonr
by who	rooooopooooopoom
by whom	rooonoooooooooon
by your	pnnnonqoqmnmnnso
by* a*	opnrmknmqonlmsxo
by* acci*	nnprnpnnooomoopq
by* an*	nooqooqoooooooon
by* bran*	nooovooooooooomn
by* deed*	nnsoooooooooooon
by* emai*	pponoooronoooopm
by* frid*	nnonomnsoqmqnooo
by* grad*	ooooroooooonooon
by* hand*	ooooooooooqpoopm
by* hers*	ooooonsnqoonoonn
by* it*	nroqonnooooopoon
by* law*	qooooooooooooono
by* mist*	ooonooooooosoono
by* mond*	ooooooooooorooon
by* mont*	nooouooooooooonn
by* my*	oqnponnoponnoonr
by* myse*	onooorqmoooooonn
by* noon*	oooooooooonooonr
by* now*	ooooooorooonooqm
by* one*	ooooopomoootpoln
by* page*	ooooononooonoons
by* peop*	oooopooooooonorn
by* phon*	onoqoooooooooonq
by* some*	mnorwlqnnoononol
by* ten*	ooroonooqooooonn
by* text*	noonnoooonpnooot
by* that*	oooonoooooonoqop
by* the*	rnljlrvtzoqqlhhn
by* them*	nooonoppooonooqn
by* two*	nqoooonoooonoonr
by* who*	rooooopooooopoom
by* whom*	rooonoooooooooon
by* your*	rnnnonqnqmnmnnsn
bye	nnoooymoonnxlnnh
c	nooonnooononpkm2
cabi*	nnoorroooopqnpnl
cabi* .*	ooooorooooonooon
cabi* memb*	oooooooooooqoopm
cabin*	nnoorroooooqnpok
cabine*	nnoorroooooqnpok
cabinet	ooooproooooqnook
cabinet member	oooooooooooqoopm
cabl*	ooooonqnoooooonq
cable	ooooonqnoooooonq
cafe	knooqplsrnrommrq
cafe >	moooonopooooonlw
cafe and	ooooooooroooooon
cafe* and*	ooooooooroooooon
café	qmnnvklrsmpksltp
café .	ooooonopropnropm
café >	ooooooooooomponr
café has	oooooooooooqoomq
café* .*	ooooonopropnropm
café* has*	oooooooooooqoomq
cake	nmonnnnmnmnmmom3
cake .	qnpopnonooonoomr
cake >	oooooooonnnnnqnw
cake* .*	qnpopnonooonoomr
cale*	rmoonnoooopoopmq
cale* mont*	qooonoooooqooonn
calen*	rmoonnoooopoopmq
calend*	rmoonnoooopoopmq
calendar	rmoonnoooopoopmq
calendar month	qooonoooooqooonn
call	plmqjpqmor1knmxg
call 01632	ooooooooooroooon
call >	ooooooopqponoonn
call ?	noooootoooooooom
call it	ooooonpoooonnovm
call me	looronnnooonrnmr
call that	ooooooonoooopmul
call the	noooooooooopopkt
call to	poooooooooooooqn
call*	tlmuphpppnpmnvnm
call* .*	snnononrqoonoool
call* 0163*	ooooooooooroooon
call* ?*	noooootoooooooom
call* a*	ooooonooooooqnms
call* her*	oooroonoooooooon
call* hims*	oooooornooooopon
call* it*	nnnnrnpoonnmnown
call* me*	nooqnmmoooonroms
call* my*	nnpvooooonooonnn
call* now*	ooooonooonrooooo
call* out*	oooooooqooqoooon
call* that*	ooooooonoooopmul
call* the*	noooooooooopopkt
call* to*	ooooroooooooooql
call* us*	pnononooooononps
call* your*	oooooooooooonqno
calle*	pmnmqommonrpntkt
called	nmnmqommonrpntlt
called a	ooooooooooooqooo
called it	nooorooooooononp
called to	ooooroooooooooom
calli*	qnotnnnqnnnnqopk
callin*	pnotonnqonnoopqk
calling	pnotonnqonnoopqk
calls	rooqmkpqponmnpqj
calls .	qonoonnrqoooonnm
calls himself	oooooornoooooqon
callu*	ooooomrnooooopoo
callum	ooooomrnooooopoo
calm	noooovonoooooonn
calm*	oooooqooooooqonm
calm* .*	oooooqoooooooooo
calme*	oooooqooooooqonn
camb*	oooonnoooosonnpo
cambr*	oooonnoooosonnpo
cambri*	oooonnoooosonnpo
cambridge	oooonnoooosoonpo
came	jnpspqwlnolilijv
came .	ooooooooopoooonq
came >	ooooomsnoooooonq
came and	noooonnooooooooq
came back	pooopptlononnnmp
came down	oooopooorooooool
came for	ooooooooooonoorn
came from	koqrnnnnonpnqooq
came home	oooooqqmooonnnrn
came off	nroooooooooooono
came out	onoonpqpoooonomq
came over	oooooonooooooons
came to	smnonpnoonommnnt
came*	zpommksmonnqlnsl
came* .*	pqooonqnooononop
came* back*	pooopptlononnnmp
came* down*	oooopooorooooool
came* for*	oooonnooooononsn
came* from*	noqrnnmnonpnqooo
came* home*	oooooqqmooonnnrn
came* in*	nnpnpoprnnnnnopo
came* off*	nroooooooooooono
came* out*	onoonpqpoooonomq
came* over*	oooooonoooooooms
came* to*	smnonpnoonnmmnnt
camer*	zpommksmonnqlorl
camera	yqonmmtloonmnpmk
camera .	pqooonqnooononpn
camera in	poooooqnooooooon
camera*	pmnnomnpnnntlmto
cameras	pmnnomnpnnntlmto
camp*	nooqoomsoppnqnok
camp* .*	nooroooooooooono
campa*	opopooooonooooqn
campai*	opopooooonooooqn
campaign	opoppoooonooooqm
campu*	nnopoonsooqopomm
campus	nnopoonsooqopomm
can	tumqopomqlobtmhr
can a	soonorslooonnnmm
can always	oooooooooooornnn
can anyone	ooooooorooooooon
can ask	proppnnnooooooon
can be	oppnnmoooqrnppln
can borrow	noponoonooooooor
can bring	qooooooooopoooon
can buy	noooooooooroooom
can do	oooooooooqoonopn
can fix	noqooooooqoooonn
can get	onooopnqonnpoqmo
can go	oooononqpooppoqm
can have	nnopnqnpooonqnno
can hear	npooonrppoonoono
can i	zokrqhpplmljjkfv
can it	ivttonnnooonnooi
can keep	onouooooooonnoon
can look	ooootooooooononm
can make	oqooonpnoopooonn
can my	rooooonooooooooo
can not	holjhspqxnqduqum
can of	noooooooooovonnm
can open	qmoqotooooononml
can put	roooooooooompnnp
can read	rpoooooooooooono
can see	qpnrmmlnsmolmotp
can send	roooooooonsooonm
can smell	ooooonnoroonrsmk
can somebody	moqoosmqnoooooom
can someone	nnoonrmonoomnqsn
can staff	noooornnnooooooq
can talk	nooootpoooooronj
can tell	onooqnqnoopornnm
can the	mmpppopnpnnnnnns
can they	noosonooooooqnno
can use	nooooormoooooooq
can we	pnonunsnnqnnqnmk
can write	ooooonnsopoonoon
can you	kzqrsmqmmmnjklgu
can* a*	soonorslooonnnmm
can* alwa*	oooooooooooornnn
can* anyo*	ooooooorooooooon
can* ask*	proppnnnooooooon
can* be*	oppnnmoooqrnppln
can* borr*	noponoonooooooor
can* brin*	qooooooooopoooon
can* buy*	noooooooooroooom
can* do*	oooooooooqoonopn
can* fix*	noqooooooqoooonn
can* get*	onooopnqonnpoqmo
can* go*	oooononqpooppoqm
can* have*	nnopnqnpooonqnno
can* hear*	npooonrppoonoono
can* i*	zokrqhpplmljjkfv
can* it*	ivttonnnooonnooi
can* keep*	onouooooooonnoon
can* look*	ooootooooooononm
can* make*	oqooonpnoopooonn
can* my*	rooooonooooooooo
can* not*	holjhspqxnqduqum
can* of*	noooooooooovonnm
can* open*	qmoqotooooononml
can* put*	roooooooooompnnp
can* read*	rpoooooooooooono
can* see*	qpnrmmlnsmolmotp
can* send*	roooooooonsooonm
can* smel*	ooooonnoroonrsmk
can* some*	lopnnvkrmnnmnqrl
can* staf*	noooornnnooooooq
can* talk*	nooootpoooooronj
can* tell*	onooqnqnoopornnm
can* the*	mmpppopnpnnnnnns
can* they*	noosonooooooqnno
can* use*	nooooormoooooooq
can* we*	pnonunsnnqnnqnmk
can* writ*	ooooonnsopoonoon
can* you*	kzqrsmqmmmnjklgu
cana*	lnnnnsomnuruknjq
cana* .*	oooooqnnoooqoonp
canad*	ooooopoooorononp
canada	ooooopoooorononp
canal	mnnonrpmonpvlplp
canal >	oooooqnonooqoqol
canal*	noooooooooooonos
canc*	jtllpllnnlqytktm
canc* .*	pnooonnoooonooqp
canc* agai*	oooooooooooonosn
canc* and*	oooooooooooornnn
canc* in*	nsooooooooooooom
canc* my*	nooonnooooonooot
canc* the*	noonosnponnumnoj
canc* this*	ooooonoooosrnool
canc* you*	oooooooooootoomm
cance*	jtllpllnnlqytktm
cancel	nqnnmlmoonnwonlr
cancel my	nooonooooooooons
cancel the	ooooonnqooounomn
cancel*	lsnnronnomskmnyl
cancelled	msnnponnonnlnnzn
cancelled .	onpoonooooomoorq
cancelled again	oooooooooooonosn
cancelled the	opoootoooooonnom
cancer	pnoonnnnoonwvmim
cancer and	oooooooooooornnn
cand*	ooooopooolvpnopm
candl*	ooooopooolvpnopl
candle*	ooooooooontooopm
candles	ooooooooontooopl
cann*	oooooooooooonorn
capa*	poooooooooooqoon
capt*	mqwnnmmnoqnlmnru
capt* .*	onroooooooopoonn
capt* on*	ooroooooooooooqn
capti*	mrunnnmnoonlmnru
captio*	mrunnnmnoonlmnrt
caption	mrvnnnmnoonmnpmr
caption .	onroooooooopoonn
caption on	oorooooooooooono
captions	oonoonooooonnntq
car	imlllpr0ompzohki
car .	nooooontoooppoql
car >	ooooonnnoooronop
car gone	oooooonnroonoooo
car in	ooooonqoooopoooo
car keys	ooooonnooooooooq
car outside	oooooqrpnoonoonm
car park	nponnqunonqoomnl
car the	ooooooooooorooon
car wash	nooooonuooonoooo
car* .*	nooooontoooppoql
car* gone*	oooooonnroonoooo
car* in*	ooooonqoooopoooo
car* keys*	ooooonnooooooooq
car* outs*	oooooqrpnoonoonm
car* park*	nponnrunonqoomnl
car* the*	ooooooooooorooon
car* wash*	nooooonuooonoooo
cara*	noooonpqnpoqpqln
cara* .*	oooooonqoooooooo
carav*	noooonpqnpoqpqln
carava*	noooonpqnpoqpqln
caravan	noooonpqnpoqpqln
caravan .	oooooonqoooooooo
card	wwvmghjpjsnfigmw
card .	rnqpnlnqnonnqnmn
card >	nmrnoopooonnmonu
card ?	snmnnonnonnonosr
card again	oosooooooooonoon
card and	nppooqpqnnoopnri
card at	rooooponoponoomq
card catalogue	oooooooooooooonr
card for	qooooooooorooool
card in	ktnqooooooponols
card no	oqooooopooooooon
card number	plnnnoonooonooqt
card or	ponoooonooooooor
card the	oorooooooooooono
card then	oooooooqooooooqm
card was	opooonooooooooqn
card with	ooooornoooonoono
card*	okrpmknmpppmnumt
card* .*	qmrpnlmqpnpnrrkk
card* ?*	vnmnnoononnonosq
card* agai*	oosooooooooonoon
card* and*	noqqoqopnonopnqh
card* at*	rooooponoponoomq
card* by*	ooopoooooooqoomo
card* cata*	ooooooooooooonms
card* for*	qooooonoooqopool
card* go*	oorooooooooooono
card* in*	ktnqooooooponols
card* no*	oqooooopooooooon
card* numb*	plnnnoonooonooqt
card* or*	ponoooonooooooor
card* the*	oorooooooooooono
card* then*	oooooooqooooooqm
card* was*	opooonooooooooqn
card* with*	nonoorpoooonoonp
cardb*	oooonnoooooooopq
cardbo*	oooonnoooooooopq
cardboard	oooonnoooooooopq
cardi*	nnpoomnopopolrop
cardig*	onooonnpqoopmroo
cards	pmrqmmomnpmornmr
care	ppnqnplqnnnornqj
care about	oooooooooooonnrn
care home	onoponnsoooonpnn
care if	oooooroooooooopm
care*	rmmnlii1mmpunqqk
care* abou*	noooonononoootrm
care* and*	onoponnpoonnooqp
care* for*	ppooonoqooqoooom
care* has*	ooooonoqoooroomo
care* home*	onoponnsoooonpnn
care* if*	oooooroooooooopm
care* on*	ooooooooooosoonn
care* shou*	ooooonnrooooooon
care* take*	oooooooroooooono
caref*	nnonnmnnnnnwnmos
carefu*	nnonnmnnnnnwnmos
careful	nnonnnnnnnownmor
carer	mononjk3nnplomml
carer and	noooooorooonoopn
carer for	opooonooooqoooom
carer has	ooooonorooooooon
carer shouts	ooooonnrooooooon
carer takes	oooooooroooooono
carer*	qooqooonoopooopl
carers	qooqooonoopooopl
cares	nnonoqonooonoupl
caret*	rnoonnnmooosoomq
careta*	rnoonnnmooosoomq
caretaker	rnoonnnmooosoomq
caretaker has	oooooooooooroono
carne*	rooopooooooooonn
carneg*	rooopooooooooonn
carnegie	rooopooooooooonn
caro*	oooooooooonsopmn
carol	ooooooooooospmnn
carol*	oooooooooooonrnp
carp*	nnononooomsonnvj
carp* and*	oooopoooonroooon
carpe*	nnononooomsonnvj
carpet	nnooonoponrpnnwj
carr*	lmnnnjymonpummnr
carr* .*	oooooopoooonronn
carr* a*	ooooonqoooopoono
carr* it*	ooooorqnooonoonn
carr* on*	nooooonnnoosnnpo
carr* out*	oooopoooooosmoon
carri*	nnnnonpppnnponoq
carria*	oooonmpqoooooopp
carried	noooppnooooqloos
carried out	oooopoooooosmoon
carry	nnnnnpsmnnnunnqm
carry on	noooopnnnoosonoo
carry*	ooooonunpoonoolp
carryi*	ooooonunpoonoolp
carrying	ooooonunpoonoolp
cars	nooonnrnooopnonq
carv*	nnooopnoooooonro
carvi*	nnooopnoooooonro
carvin*	nnooopnoooooonro
carving	ooooopnoooooonnr
case	pnmnnlponnoskokz
case .	qnonnnpoooonnons
case by	ooooooonoooooooq
case*	pnnoomonoppppnnq
case* .*	qnononpoooonnons
case* by*	ooooooonoooooooq
case* in*	ooooooooooornooo
caseb*	oooooooooooooooq
casebo*	oooooooooooooooq
casebooks	oooooooooooooooq
cash	oonnnmqrnuunmnmj
cash same	ooooooooopqooonn
cash* same*	ooooooooopqooonn
casi*	ooooooooosoooono
casin*	ooooooooosoooono
casino	ooooooooosoooono
cast*	onoonnonoosmpomq
caste*	oooooooooqoopoom
caster	oooooooooqooooon
castl*	oooonnonontnnpnr
castle	oooonnononsnnpnr
casu*	pooooqnoooooooql
casua*	pooooqnoooooooql
casual	pooooooooooooorl
cat	nmnnnuksomolnni0
cat .	oooooqnroopooomn
cat >	ooooonooononmnl2
cat has	ooooononooooonos
cat* .*	oooooqnroopooomn
cat* has*	ooooononooooonos
cata*	kppqnknmnosjosxq
cata* .*	npnonnooornopnrl
cata* entr*	ooqoooooooooooon
cata* of*	opoooooooooooomq
cata* sear*	ooooooooooooooqm
catal*	kppqnknmnosjosyq
catalo*	kppqnknmnosjosyq
catalogue	kqpqolnmooskplzo
catalogue .	opooonooornopnpm
catalogue and	pnoqooooooooqomo
catalogue entry	ooqoooooooooooon
catalogue of	opoooooooooooomq
catalogue search	ooooooooooooooqm
catalogued	onoonnooooooorop
catc*	noooonpooopsqonm
catch	noooonpooopropnn
cate*	omoooooooopopopq
cater*	omoooooooooopooq
cath*	nnronnnoonnmxnjn
cath* .*	noroooooooooponn
cathe*	oooponooooooqono
cathed*	ooooooooooooqono
cathedral	ooooooooooooqono
catho*	ooooooooooonwnln
cathol*	ooooooooooonwnln
catholics	ooooooooooonvomm
cats	ooooonnrooonoomp
catt*	ooooooonooonrqnn
cattl*	ooooooonooooronn
cattle	ooooooonooooronn
caug*	ooooponpooonoonr
caugh*	ooooponpooonoonr
caught	ooooponpooonoonr
caus*	nnoonrppooonnosm
cause	nnoonrppooonnosm
cbd	ooooooooosnoooom
cc	qooooooooooooonn
cctv	4mookmnnnnnpmnio
cctv from	xnoonnoooooooonl
cctv of	vooonooooooooomn
cctv* from*	xnoonnoooooooonl
cctv* of*	vooonooooooooomn
cd	onooonoooornnopp
ceas*	omosooooonoonnnp
cease	omosooooonoonnnp
ceil*	nooonoooqoqpnnoo
ceil* .*	ooooooooooomooqr
ceili*	nooonoooqoqpnnoo
ceilin*	nooonoooqoqpnnoo
ceiling	nooonoooqoqpnnoo
ceiling .	ooooooooooomooqr
cele*	nnoonpnnoqnnqnrn
celeb*	nnoonpnnoonnpnro
celebr*	nnoonpnnoonnpnro
celebrate	oooooooooooooonr
celebrating	noooooooooooromp
celebrity	onooooooopnonnvl
cell	ooooonoooooonrmq
cell*	nooooonoqoqnnrom
cella*	nnooonnoqoononpp
cellar	nnooonnoqoononpp
cells	ooooooooooooosnn
cens*	mpoonnnooonnnnst
censu*	mpoonnooooonoonv
census	mpoonnooooonoonv
cent	ooooooooorpoooon
cent*	nnnnqnmmnqqpooos
cent* .*	pooooooooosnponm
cent* libr*	oooooponooornoon
cente*	ooooooooooooooor
centr*	nnnnrommnprpqmom
centra*	oooorpnnoonqnono
central	oooorpnnoonqnono
central library	oooooponooornoon
centre	oooopmonopnnqnrm
centre >	ooooonooooooqnrm
cere*	noooooopoopoosnm
cerea*	ooooooooooooosom
cereal	ooooooooooooosom
cert*	noqnmnooqumlqmkt
cert* and*	pqoooonpopooooom
cert* with*	oooooooooqooooon
certa*	omonnoqnroonrnnq
certai*	omonnoqnroonrnnq
certain	oooonpqnroonsoml
certainly	onooonooooonooot
certi*	nqrnnnmooumnnnms
certif*	nqrnnnmooumnnnms
certificate	nqpnnnnoornnnnmu
certificate >	nooooooooooooooq
certificate and	pqoooonpopooooom
certificate without	oooooooooqooooon
certified	ooooooooornoonon
ch	ooooooooooooqonp
chai*	pnmlomlqnppoprzm
chai* .*	nnoonponoooqnnrp
chai* and*	npooooooooprnono
chai* are*	ooooooooooooomrq
chai* in*	pooooooqoqoooonl
chai* of*	ooooooooooooosmn
chai* with*	oooooonqoooooopn
chain	toonooooooooopln
chain*	ooooooonoooqnoop
chaine*	oooooooooooqoooo
chained	oooooooooooqoooo
chair	lpnnnomsnnplrrpm
chair of	ooooooooooooosmn
chair with	oooooonqoooooopn
chair*	omnnpmnnoponon0m
chairs	nmnnpnonopokon1l
chairs .	ooooooooooooootn
chairs >	oooooooooooooojt
chairs are	ooooooooooooomrq
chairs in	oooooooooqooooom
chal*	nqnpqopmnnnnnnos
chall*	nqnpoopmnnnnnnot
challe*	nqnpoopmnnnnnnot
challenge	nqopnoqnnnnnnnor
cham*	ooooonooooonoqop
champ*	ooooooooooonoqop
chan*	go2kldiqkvwgolop
chan* .*	oonoomonooopopqo
chan* i*	noooooooorpoooom
chan* in*	onqooooooooooooo
chan* it*	mqznnnpmopnnnnml
chan* my*	lpqsnnmpoonnoonu
chan* of*	qponqoooonnoooop
chan* that*	onnoonooonnnromt
chan* the*	mornonoqonnnoopp
chanc*	ptnnpmpnonnnooqm
chance	punnpnpnonnoonlo
chance of	qponqoooooooooom
chance*	ooooonooooonopsm
chancellor	oooooooooooooorn
chand*	oooonnooooqpopql
chande*	oooonoooooopoqqn
chandelier	oooonoooooopoqqn
chang*	gk2nmgjtmrkhplns
change	jmzlplmpoonlqmou
change it	mqznnnnmononnnmm
change my	nnnnooonoooooopu
change that	ooooooooooonsonn
change the	nmooooooooonoonu
change*	ll1qnklunqmlmopm
changed	lm1qnkltnsnmnnnk
changed my	mqqsnnnpoonnoomo
changed the	omroonoqoooooorl
changes	oopooonponnnnpro
chann*	nomnnnnmnvznonmk
channe*	nomnnnnmnvznonmk
channel	nomnnnnmntznpnml
channel i	noooooooorpoooom
chao*	ooooonmoooooonso
chaos	ooooonmoooooonso
chap	npqnnonowoononkn
chap*	mlnnonnopnqnnomz
chap* on*	ooooooooooroonno
chape*	nmnoonopponpnopr
chapt*	nnonnnnnonqmoolz
chapte*	nnonnnnnonqmoolz
chapter	nnnnnonnonqmoolz
chapter on	ooooooooooroonon
char*	nmmnlmkmlknmlwys
char* .*	ooooonnooopnonso
char* ?*	ononnnnnoooooops
char* for*	nooopoooonnonops
char* me*	oooooooooooonotm
char* of*	nqoqnnonoooqqwhk
char* shop*	oooooqooooooooon
char* £*	oooooooooooooorn
chara*	ooonoponooonnnot
charac*	ooonoponooonnnot
character	ooonopooooonnnmu
charg*	oonpmjnlnmpoonzn
charge	qonqnlomnnqonoto
charge ?	noooooooooooooqq
charge for	oooonoooonnonont
charge of	nqoqooonooorqqkm
charge*	moonnnnnonnnpnxo
charged	noooonnnoooonnwm
charged me	oooooooooooonotm
charges	oooooooooooonoro
chargi*	ooooooooonnonoum
charging	ooooooooonnonoum
chari*	pooonrnnnonnnnsq
charit*	pooonrnonnnnnmsq
charity	pooonrnoonnnnmtn
charity shop	oooooqooooooooon
charl*	oooooooooooqoqnn
charla*	ooooooooooonornn
charlatan	ooooooooooonornn
charm	ooooooooooooovln
charm of	ooooooooooooouln
charm*	ooooonnroooonnls
charmi*	ooooonoroooooooo
charming	ooooonoroooooooo
chas*	oooorpoooooooonn
chat	qonmnurpnpommnml
chat with	opooopnropoooonn
chat*	rqnnnnonooonnnvl
chat* .*	rnnoonnoooooooqo
chat* with*	opooopnropooopnn
chatb*	nrooononooononum
chatbo*	nrooononooononum
chatbot	nrooononooononum
chats	sononooooooooono
chats .	ronooooooooooooo
chav*	ooooooooooonuomn
chavs	ooooooooooonuomn
chea*	lmnmmklkm0nzpnjh
chea* .*	ooooonooopospool
chea* flig*	ooooooooonrnoonp
cheap	nnnnmmnnn0mznkji
cheap .	oooooooooootpnnm
cheap >	ooooooooonotooon
cheap*	oooooooootppnnmm
cheat	ooooooononooosom
cheat*	ooooonnnoponqoqp
cheate*	oooooooooooooorn
cheated	oooooooooooooorn
cheats	ooooononooooqooq
chec*	ijlkqrkwmyvpolmk
chec* bio*	oooooooooqnoooon
chec* if*	poooononoooooroo
chec* in*	opononoqoooooooo
chec* my*	nnnoonnuosrmoonq
chec* on*	nnoootnqppononnl
chec* out*	nmnnnpnnnpunnooo
chec* the*	nooooumqnnpqoopk
chec* unde*	ooooonooooorooon
check	minmntmqnysoqnoj
check >	ooooonoooqoooonq
check bio	oooooooooqnoooon
check if	poooononoooooroo
check my	oonoonooosrmoono
check on	nnooouoqppononnl
check out	nnonnnnnopvnnooo
check the	nooooumonnpqoopl
check under	ooooonoooooroooo
check*	lonmrmmwnpqpnnno
checke*	moonpnooonspooms
checked	moonpnooonspooms
checks	nnooqnnwoqnnoook
checks my	noooonnuooooooon
chee*	qnnnptmknmmmmpsw
chee* .*	opnooqonooooonmt
chee* for*	pooonoooooonnquj
cheek	oooooooooooonotm
cheer*	qnnnpunlnmnnlqou
cheerf*	nooooromoooooonp
cheerful	ooooornmoooooonp
cheeri*	oooootnnooonoomo
cheerio	oooootnnoooooool
cheers	rnnnplnnnmnomrrt
cheers >	soonrmooonopnnnq
cheers for	pooonoooooonnquj
chees*	oooooooooooopnns
cheese	oooooooooooopnns
chem*	nooopqmpooooooqm
chemic*	noooqoooooooooon
chemicals	noooqoooooooooon
chemis*	oooonqnpoooooopn
chemist	oooooqnoooooooon
ches*	mnnnppplunompnns
ches* .*	ooooqooooooopopm
ches* tabl*	oooooooooooooonq
chess	nnonnqononononmv
chess table	oooooooooooooonq
chest	nooopnontoonoopm
chew*	omooornnoonooosn
chew* gum*	onooornnooooooop
chewi*	onooornnooooooop
chewin*	onooornnooooooop
chewing	onooornnooooooop
chewing gum	onooornnooooooop
chi	roooooooooooooon
chi amdana	roooooooooooooon
chi* amda*	roooooooooooooon
chic*	ooooonononooooqq
chick*	ooooonononooooqq
chicke*	ooooonononooooqq
chie*	noooqoooooonooxh
chie* exec*	nooopoooooonooxi
chief	noooqoooooonooxh
chief exec	nooopoooooonooxi
chil*	klqnlh1ijkrmxjko
chil* .*	mnqnnnpoononroop
chil* ?*	oooonqoooooooorm
chil* abus*	ooooooooooooqomq
chil* and*	ooooopnnooproonn
chil* book*	oooopnnpooqoooon
chil* corn*	pooooompooopnotl
chil* go*	oooooooooooqooon
chil* in*	mqooontmoooomnrn
chil* libr*	ooopoooooooomotm
chil* on*	qnqoonrnoooooonm
chil* sect*	oooonnspoooqoool
chil* were*	oooopomooooononu
chil* with*	ooooooqnooooqopm
child	llrook3mmmomungr
child .	nnqoooqoooonopno
child abuse	ooooooooooooqomq
child*	opnnnnullmspvlnm
childh*	pqnooooooooooomq
childhood	pqnooooooooooomq
childm*	oooooopoonsooonm
childminder	oooooopoonsooonm
childr*	omooooumlnmpvlqm
children	omoooptnmnmqvlql
children .	ooooonnooooososk
children >	oooooopoooonqopm
children books	pooopoonooqooonn
children corner	pooooompooopnotl
children go	oooooooooooqooon
children in	oooooopooooomorn
children library	ooopoonooooonorm
children on	qoooonrnoooooonn
children section	ooooonrpoooqoool
children were	oooopomooooononu
childrens	oooonnrnooonoooq
chill*	nooooooooooonons
chilli*	nooooooooooooonr
chilling	nooooooooooooonr
chin*	noononnnnnnn1mjh
chin* stud*	oooooooooooovnnm
chin* tour*	ooooooooooooroon
chine*	nnononnnonnnxnmn
chines*	nnononnnonnnxnmn
chinese	nnononnnonnnxnmn
chinese students	oooooooooooovnnl
chinese tourists	ooooooooooooroon
chip	nooonnrnonpnopqn
chip shop	nooooornoopooqno
chip*	noooonpqonnonpor
chip* shop*	nooooornoopooqno
choc*	ooooooooooonnrmr
choco*	ooooooooooonnrmr
chocol*	ooooooooooonnrmr
chocolate	ooooooooooonnrmr
choi*	nononmqnpnqnomrq
choi* .*	oqonoqonqoooopom
choi* for*	ooooooqnooooonrm
choic*	mqoooponoonpnmtn
choice	nqonopoooonpomtn
choice .	oronopooooooooon
choir	pmnnnmrlpnrmonmr
chok*	ooooonnoonnqonqq
choke*	oooooonooooqonop
chol*	oonoonooooooonos
choo*	mnoonqnroonrnmrl
choos*	mnoonqnroonrnmrl
choose	noopnqoronoonomq
choosi*	nnonopoooooronuk
choosing	nnonopoooooronuk
chos*	nnpopnnooooonnzi
chos* it*	oooooonpooonnoro
chos* this*	oooooooooooqooql
chose	nnponnnooooonn0i
chose it	oooooonpooonnoro
chose this	oooooooooooqooql
chri*	opnnoumlnmpnsonq
chri* .*	ooooownmooopnolo
chri* and*	qooooooooooooorm
chri* tree*	ooooonoooooonooq
chris*	opnnoumlnmpnsonq
christ*	opnnoumlnmpnsonq
christian	ooooooooooootpml
christians	ooooooooooooqono
christie	ooooooooooonoonq
christmas	opnnpunmnmppkopr
christmas .	ooooovnmooopnolo
christmas >	oooonoooonoooqpo
christmas and	qooooooooooooorm
chro*	ooooooooopoooonr
chron*	ooooooooopoooonq
chroni*	ooooooooopoooonq
chronicle	oooooooooooooonr
chuf*	onoooonoooooooot
chuf* to*	onoooonoooooooos
chuff*	onoooonoooooooot
chuffe*	onoooonoooooooot
chuffed	onoooonoooooooot
chuffed to	onoooonoooooooos
chur*	noonnmnpnptnpnmq
chur* hall*	ooooonoooosoooom
churc*	noonnmnpnptnpnmq
church	noonnmnqoptnonmq
church hall	ooooonoooosoooom
cial*	ooooooooorooooom
ciali*	ooooooooorooooom
cialis	ooooooooorooooom
circ*	qoosonooononmosk
circ* .*	nnoqoooooooonopn
circl*	qqoqonooononnorl
circle	oroqonoooooonosl
cite	nooonoooooooooor
city	nooonnnqopnoqmrn
city .	oooooooqooooromn
city* .*	oooooooqooooromn
civi*	noooononooopsomq
civi* soci*	oooooooooooooooq
civic	ooooooooooopnoor
civic society	oooooooooooooooq
civil*	oooooooooooosonn
civili*	oooooooooooosomn
clai*	nnonsonnoxonnmml
clai* exam*	ooooooooomqooooo
clai* your*	oooooooootooooon
claim	ooonqoonoxmnnnnj
claim your	oooooooootooooon
claim*	noooqnooonqooonr
clap	ooooooooooonpotl
clar*	ooooonoooqornnno
clas*	lnmnolpunnqnrmpt
clas* .*	ooopoonrooqnnonm
clas* and*	npoononooooooosm
clas* in*	oooooooooooooonq
class	lnnoojnwnornrnps
class .	ooopoonrooqnnonm
class >	oooooooqoooqpool
class and	npoonnoooooooosm
class*	ppoooqqmooonnolr
classi*	npoooooooooonons
clea*	loolnpjustylpqik
clea* and*	onoormonsnpooono
clea* at*	roooonppoooooonn
clea* for*	pooooonqooooooon
clea* my*	opooonnnooqooooq
clea* the*	ooooopmpqoonoono
clean	mmqnntnpropmnnmo
clean and	ooooononsooooono
clean*	qmnnpmmwnmtprnoh
cleane*	snoommnononrposk
cleaner	sooonnnpooonrppj
cleaner at	roooooopoooooonn
cleaners	oooonnooooosmnqp
cleani*	nnnoqnotonunmnlm
cleaning	nnnoqnotonunmnlm
cleans	onooqpnpooonoooo
clear	nronooonqoononnq
clear the	ooooooonqoonoooo
clear*	mononmnmnvtmotmm
cleara*	noooonooosrnnonm
clearance	oooooooootqononm
cleare*	nqononnnopooqomr
clearl*	nnopooooooonntpm
clearly	nnopooooooonntpm
cler*	nooopoooopoooolu
clerk	nooopnoooooooolu
clev*	opoooponooonomlt
cleve*	opoooponooonomlt
clever	opoooponoooooinv
clic*	onnqnnnooymlmolp
clic* it*	oooooonoooonnops
clic* my*	oooooooooqooooon
clic* the*	ooorooooopoooolp
click	ononnnnooymmmnnp
click my	oooooooooqooooon
click*	oooqoooooqoooomp
clicke*	oooroooooooooomp
clicked	oooroooooooooomp
clicked the	oooroooooooooolp
clie*	npoooonporooooon
clie* who*	oooooooooqoooooo
clien*	npoooonporooooon
client who	oooooooooqoooooo
clif*	ooooovooooopooml
cliff	ooooosooooopoonm
cliff*	oooooroooooooonn
cliffs	oooooroooooooonn
clim*	nnonpronponmoopp
clim* .*	ooonosnnooooopon
clima*	oooopoooooooonrm
climat*	oooopoooooooonrm
climate	oooopoooooooonrm
climb	ooonornnooonoonq
clip	nwopooooooonoonl
clip*	pnooqoonooopnpom
clipb*	pnooqoonooopnpom
clipbo*	pnooqoonooopnpom
clipboard	pnooqoonooopnpom
cliv*	ooooooooooomnuon
cliv* .*	oooooooooooonqoo
clive	ooooooooooomnuon
clive .	oooooooooooonqoo
cllr	ooooonnoonoqnron
cloc*	pnnnnpomnnopnnou
cloc* chan*	pooonoooooooooqn
cloc* towe*	oooooooooopqooon
clock	nnnoononooppnnmu
clock tower	oooooooooopqooon
clocks	pooonponooooooqn
clocks changed	pooonoooooooooqn
clog	ooooooooooonroon
clog*	opooooonooooqono
clog* up*	ooooooooooontonn
clogg*	ooooooooooooqono
cloggi*	ooooooooooooqono
clogging	ooooooooooooqono
clogging up	ooooooooooooqono
clos*	d1jvsgsmknmtmk0e
clos* .*	lpnprnmqooonpnrn
clos* ?*	onospoooooooooql
clos* agai*	oooooooooooooosm
clos* and*	nnoqoonroooopono
clos* at*	ooooopooooonoowl
clos* for*	qnoononnooopootm
clos* in*	oooonnoooooooooq
clos* it*	nronmoooooownonm
clos* my*	oynnonoooooonnln
clos* on*	oooooooooooooomr
clos* same*	ooooooqooooooono
clos* that*	nqnoooooooomporm
clos* the*	msonnnqoonnppntk
clos* to*	onoqoopoooqooonm
close	kzmonmpnnnpsomsh
close at	ooooopooooonoorn
close it	nronnoooooosnonn
close my	nwooooooooooonnn
close that	opnoooooooomporn
close the	npoooooooooqqomn
close*	ksmxnlolnpnlooyi
closed	ksmymmomonolooyh
closed .	lqoqpnonoooopnpp
closed ?	onosooooooooooom
closed again	oooooooooooooosm
closed for	qooonooooooooosn
closed my	pqoooooooooooonn
closes	ooonoopnoqoonoop
closes at	ooooooooooooooqn
closi*	mponnmsqnonumoqj
closin*	mponnmsqnonumoqj
closing	mponnmsqnonumoqj
closing .	oooooonrooonoooo
closing the	oqooonnpooonoosm
closu*	mmopvnnooonnomxi
closur*	mmopvnnooonnomxi
closure	mmoptnooooonnnvk
closure ?	oooooooooooooorn
clot*	noooomwqonpnonnl
clot* and*	oooooormoooooooo
cloth*	noooomwqonpoonnl
clothe*	noooomwqonpoonnl
clothes	noooomwqonpoonnl
clothes and	oooooormoooooooo
clow*	onnnnnononnlo0nk
clow* 🤡*	ooooooooooooosmn
clown	onnonnnnonnnn0lk
clown .	oooooooooooooqno
clown >	oooooooooooooroo
clown 🤡	ooooooooooooosmn
clown*	ooooonooooompnqp
clowns	ooooonooooompnqp
club	pkmnjj0lmjnnqiqu
club .	nmpnnsvmpnnoompl
club now	ooooooooooooronn
club was	ooooooqoooooooon
club*	ooooooonopnooonr
club* .*	nmpnnsvmpnnoompl
club* now*	ooooooooooooronn
club* was*	ooooooqooooooooo
clubs	ooooooonopnooonr
clue	ooooononqooonpoq
clue*	ooooooooooomotom
cluel*	ooooooooooomotom
cluele*	ooooooooooomotom
clueless	ooooooooooomotom
co	oooooonoooooooro
coac*	nnnnnkylnrnrpnnl
coac* says*	oooooovnoooooool
coach	nnnnnlylnrnponnm
coach says	oooooovnoooooool
coal	onooonpnooonoosm
coas*	ooooprnnqoonoonm
coast	ooooproooopnoonn
coat	pnmnnuvtsnnklopi
coat .	tnoooqpoooonoonl
coat on	monootoqooononol
coat*	opoonnpooooonnoq
coat* .*	tnoonqponoonnnmo
coat* on*	monootpqooononom
coats	opoonnpooooonnoq
coats .	opoooooooooonoor
cobb*	ooooooooonqooomr
cobbl*	ooooooooonqooomr
cobble*	ooooooooonqooomr
cock	ooooooooononnnny
cock*	noooonnnoqnmtnnq
cocka*	oooooooooqooooon
cockap*	oooooooooqooooon
cockapoo	oooooooooqooooon
cockr*	ooooooooooonuonm
cockro*	ooooooooooonuonm
cockroaches	ooooooooooonuonm
code	onnnnmnnnxrntpsd
code >	nooooooooooooron
code* libr*	ooooooooooqooonn
codi*	ooooooqmoooppnpm
codi* club*	ooooooqnooopponn
codin*	ooooooqmoooppnpm
coding	ooooooqmoooppnpm
coding club	ooooooqnoooppoon
coer*	ooooooooooomooqq
coer* cont*	oooooooooooooonr
coerc*	ooooooooooomooqq
coerci*	ooooooooooomooqq
coercive	ooooooooooomooqq
coercive control	oooooooooooooonr
coff*	mnnnnrmpnpqlmmvu
coff* .*	oooooooooqonnonq
coff* and*	oooonuonoooooonp
coffe*	mnnnnrmpnpqmmmvu
coffee	mnnnnrmpnpqmmmws
coffee .	oooooooooqonoomq
coffee >	ooooooooononopms
coffee and	oooonuonooooooom
coin*	nnopompooosnronn
coin* meda*	ooooooooonqoooon
coins	ooooompooosonopo
coins medals	ooooooooonqoooon
cold	nmnnnrplsnnmkpss
cold .	ooooomnnsoooopoo
cold >	noooopsnoooooonn
cold all	ooooosnoooooooom
cold* .*	ooooomnnsoooopqo
cold* all*	ooooosnoooooooom
cole*	oooooooooronoono
coli*	oooooonoooonnxmm
coli* .*	oooooooooooooqno
coli* the*	oooooonooooooson
colin	oooooonoooonnxmm
colin .	oooooooooooooqno
colin the	oooooonooooooson
coll*	lsojlmnuutvjolmp
coll* .*	rmnrnnopnononnnq
coll* ?*	nqoooooooroooonn
coll* by*	ooooooooroooooom
coll* from*	npoooooooosooonm
coll* her*	ooooonqpoooooooo
coll* in*	nopoqnnqqooooomm
coll* it*	oooooooooooooosn
coll* only*	ooooooooonsooonn
colla*	oonnmonmxuponmoj
collab	ooooooooorpooonm
collab ?	ooooooooorooooom
collap*	nooononmxoomnmpn
collapsed	oooononmxoonnmpl
collapsed by	ooooooooroooooom
collapsed in	ooooooonqooooono
colle*	kspknnoxlmskqnor
collea*	nooonontoonnoomq
colleague	nooonontoonnoomq
collec*	lsolonqqmnulqorp
collect	oonnnppqopqnnnlo
collected	nuokompponpoqolo
collecting	oooonoooooooootn
collection	lnnnppnnnmtnrlvp
collection and	ooooooooooopooqn
collections	ooooooooononnsmr
colleg*	nnpoonoqoonooonr
college	nnpoonoqoonooonr
college and	nopooooooonoooor
colli*	qooonooooprnoonn
colo*	mnoonmnmqmqoqmtt
colo* .*	oooooooooooopnrm
colo* and*	oooooooooooqoonn
colou*	nnonmmnmqmrornsr
colour	nnoonmnnrnqppmsp
colour .	oooooooooooopnrm
com	ooooooooorooooon
come	gpljmlwrukvxnlmn
come .	opoopromooonoonp
come >	mnononpoppomnnly
come and	nmoppnnmpprnnnns
come back	nponorpronomnork
come down	mtnooonnsoormnnm
come every	ooooooonooooooqn
come for	ooooomsooooqqnol
come from	nooopoooooonprpl
come here	poooomroooonronm
come home	ooooomsoooonooon
come in	nnnpmopnnnntnrns
come near	oooooooooootnnnn
come off	mupoooonooooooon
come out	oooorooosooonomm
come over	oooooqooooonqono
come see	oooooopoooroooon
come the	poooooooooonqoqn
come to	mmpoontsoosmnnok
come up	pnoopoooooornopm
come*	lppmnqwuoosunnhg
come* .*	opooprpmooonoono
come* alon*	ooooonoooooqoooq
come* and*	nmoppnmnpprnnnnr
come* at*	ooooonnnooooornq
come* back*	nonnnqrqnnnpnorj
come* down*	nsnononnsonspmml
come* ever*	ooooooonooooooqn
come* for*	ooooomsooooqqnol
come* from*	nooopoooooonprpl
come* here*	poooomroooonronm
come* home*	ooooomsnooooooon
come* in*	nnmpnrxkonnumqjp
come* near*	oooooooooootnnnn
come* off*	mupoooonooooooon
come* out*	nooosonproqnnomk
come* over*	oooooqooooonqono
come* see*	oooooopoooroooon
come* to*	llpoonuuopspnnoj
come* up*	prqnonnnonosnnok
comed*	ooooooooooqnoqol
comedy	ooooooooooqooopm
comes	mppmnqwuooqvnkhh
comes back	oooooqpmoooqoono
comes down	onooonoooooproom
comes in	noooorxmpoornnmk
comes out	noooponqooqoooom
comes to	noooooopoqoqonnn
comes up	prrnnoooooooooom
comf*	nnnqooonopnnnnjz
comfo*	nnoqoopoooonoomq
comfor*	nnoqoopoooonoomq
comfy	oonooonnopnoonlx
comfy >	oooooooooooooolu
comi*	krokjlpounlxnkmq
comi* back*	opooooqpopopnopk
comi* down*	onooononnoownnnm
comi* for*	noonononopoppoqq
comi* from*	nnrooooopooooooo
comi* in*	oqooonooqooqoomo
comi* out*	nqoonoqmwooqoonh
comi* over*	ooooooopooonnoor
comi* sinc*	npooonooooooooms
comi* to*	pnnnnopnnnotnnop
comin*	krokklpounlxlklr
coming	krokklpounlxlklr
coming back	opooooqpopopnopk
coming down	onooononnoownnnm
coming for	noonononopoppoqq
coming from	nnrooooopooooooo
coming in	oqooonooqooqoomo
coming out	nqoonoqmwooqoonh
coming over	ooooooopooonnoor
coming since	npooonooooooooms
coming to	pnnnnopnnnotnnop
comm*	mqkiujmnlvoqmwwi
comm* .*	oonnromponnktqsj
comm* ?*	oloopooooootomqm
comm* agai*	onooooooooooosnn
comm* as*	qmoooooooooooooq
comm* aski*	noooooroooooonqn
comm* at*	nnsooooooooooooo
comm* for*	oooooponoorooono
comm* from*	ntnoonooonoooonq
comm* here*	ooooqnooononoqnn
comm* i*	nqoooqooooonoqnm
comm* info*	nooooooooqooooon
comm* it*	ooooooooooooooqo
comm* on*	qnoonnopqnonnqpn
comm* sens*	oooorooooooooooo
comm* stan*	oooooooooqonoooo
comm* to*	oroonoooooopoonn
comm* unde*	nqooonopoooooooo
comm* yes*	nooooooooqononoq
comme*	nrnkroornvnpouog
commen*	ornljpornvnpouph
comment	msnmlmompwprsnio
comment .	oooooqopooolvnln
comment >	ooooomrnonoonnsn
comment ?	omoooooooootonnn
comment above	ooooooooooonoooq
comment as	qmoooooooooooooq
comment from	ntnoonooonoooonq
comment here	opooonooooooorno
comment i	nqoooqooooonoqnm
comment information	nooooooooqooooon
comment on	rnoonoooqnoonopo
comment yes	nooooooooqononoq
commented	nnooonqrooonnqnn
commenter	oooooooooooooqno
comments	qoonornonnnomoye
commer*	noonvooooooooomm
commercial	oooosooooooooonn
commercially	oooorooooooooooo
commercially sensitive	oooorooooooooooo
commi*	ponntmomomrnnsti
commis*	qnnnsnnnonrnnnsj
commissioner	ronnsooooooooomo
commissioner .	ooooroooooooooon
commit*	mpnnompnonnootpl
committee	mpnnonpnonnootom
committee .	oooooooooooonsmo
commo*	qonooooooooronlq
common	oonooooooooronmp
commu*	loonomnnormnopwo
commun*	monnomnnnrmnopxm
communication	ooooooooooooooqn
community	monnomnnnrmoppsn
community standards	oooooooooqonoooo
comp*	wsrtvjlmnlqflrpj
comp* .*	ppppqmloqnnnqmrj
comp* ?*	rooqopnnoooooonn
comp* abou*	jontumnnoooonqnn
comp* and*	oqopnqoooooonopn
comp* at*	nnoopooooooooooq
comp* deci*	onoqoooooooooono
comp* had*	opooooqooooonooo
comp* have*	nnqooooooooonooq
comp* he*	oooooooqooooooon
comp* i*	snoooonoooopoonn
comp* in*	omrqoopoonpooonn
comp* then*	onooopnrooooooon
comp* to*	pooponpoooooosln
comp* was*	ooooooqooooooorm
comp* what*	oooonoooopooorom
compa*	tlnpwqnnopqmnnlj
compan*	tlnowonnopqmnomj
companies	roooooooooooooon
company	rmnovpnnomrnnonl
company .	noooqnooooooonnp
compe*	mqonqpnoopqnonmr
compet*	mqooopnoonqooonq
competition	mqooopnooooooonr
compl*	wnrruijommomjusk
compla*	wmlsvkknnnmnlmxk
complain	qoonnoooooonmqqn
complained	nooponnoooopooro
complained about	mpoopnnoooopoorn
complaining	tonooooooooooomp
complaint	unnunnnnonnpolvi
complaint about	lnotqooooooooonn
complaint was	oooooooooooooorn
complaints	nmonxnnnooononnp
comple*	opunmnononqnmtln
complete	onpomoooooonntmp
completed	nntooooooooooooo
completely	nrooooooooqooonn
compli*	nooopnnpooooosmo
compliments	noooonnpooooosmn
compu*	qqrqkntprmnltknk
comput*	qqrqlntprmnltkmk
computer	mtssnnnsnnonmmph
computer .	ooqqnnnpooooooon
computer >	oqpmomoqoooooooo
computer and	oqoooqooooonnoon
computers	smnmmnulrnnmvmmp
computers .	oonooonnroonsoom
con	noxoonooooonnomn
conc*	snnnsonpnoomqtmi
conc* me*	qqoonooooooooonn
conc* the*	mooosooooooopono
conce*	tonnqooqnpnmpnnl
concer*	uonnqponnpnnpnnn
concerning	snonrnoooooooonn
concerning me	qooooooooooooono
concerning my	qooooooooooooooo
concerning the	mooosooooooooono
concl*	ooooooooooooorpl
conclu*	ooooooooooooorpl
cond*	qqoomnooolsnotmk
condi*	proonoooolsooonm
condit*	proonoooolsooonm
condition	pqoonoooolsooonm
conduct	qooonooooooooopo
conf*	qtppqmmonsonnpio
conf* in*	loqtoooooooooono
conf* that*	oqonooooooooooon
confe*	ooooqpnooonnnnmt
confer*	oooornnpoonoonnq
conference	oooornnpoonoonnq
confes*	onooopooooooonns
confi*	pupqomnmotoooolk
confid*	ronnqoonoqpoonmm
confidence	qpnnooonoqpnonnn
confir*	mtqrnnonoqnoooom
confirm	orppononoqnnoonm
confirm in	moqrnoooooooooon
confirmation	nqpoooonoooooooo
confirmed	nnoqoooooooooooo
confu*	qnnonnopoooooqnp
confus*	qnnonnopoooooqnp
cong*	opnnnnnontnonpqs
cong* !*	ooooooooosoooono
cong* on*	oqoooooooooooorl
cong* to*	pooooooooponornp
cong* you*	oooooooooroooonn
congr*	opnnnnnontnonpqs
congra*	opnnnnnontnonpqs
congrats	opooooooopoooomr
congratulations	oonnnnoonsnmnqqr
congratulations !	ooooooooosoooono
congratulations on	opoooooooooooorm
congratulations to	pooooooooponorpm
conn*	npooooooorooooon
conne*	npooooooorooooon
connec*	npooooooorooooon
cons*	kwkxwjjimnliknum
cons* .*	osononnnonnpnnro
cons* and*	pqononnooopooono
cons* for*	nqowonnnoooooonl
cons* repo*	ooooqooooooooonn
cons* to*	oqotnnnnooononop
cons* who*	oooopoooooonoqnn
cons* with*	onoqnoooooonnnro
consc*	oooooooooooornno
conse*	oxnyllmmonomnogo
consen*	mxnymlmmononnnjj
consent	mvnznmnmononnoki
consent .	osonooooooooooon
consent for	nqownnonoooooonm
consent to	ooouonoooooooono
consented	oromooooooooooop
consented to	oronooooooooooop
conser*	rponnoooonomoolu
conservation	qponnoooonononms
consi*	pnnopqoooponormn
consid*	pnnopqooooonormn
const*	ooooooonoooooonr
consu*	lnnlxnnnonnnknzi
consul*	lnnlxnnnonnnkn0g
consultant	oooopooooooooqno
consultants	nnonwoonooonnnrl
consultation	nmonrnoooooommzj
consultation .	oooopoooooopooqm
consum*	oooooooooooooomr
cont*	rlqozpomlxkjqimg
cont* !*	ooooooooornoooom
cont* .*	nnpooqooooqooomo
cont* ?*	noooqrnnooooooon
cont* and*	noppsoonoooooonm
cont* him*	oooooooootooooon
cont* me*	oooponooooonoonr
cont* noth*	ooooooooooooqoon
cont* on*	oooooooooooqoooo
cont* with*	mnonxnqpononmnpl
conta*	sospmppmownmomph
contac*	tospmppmownmnmnh
contact	tospmpnmownmnnmi
contact for	ronoooooonoooooo
contact him	oooooooootooooon
contact me	oooponooooonoonr
contacted	ooopooqoooooooon
contai*	ooooooooooooooqn
conte*	ononnnqnovmonnnp
conten*	oooonooootmponnp
content	oooooooootmnoonp
content !	ooooooooornoooom
contes*	ooooooqooqnnoopm
contest	ooooooqooqnnoopm
conti*	ooooosooooooponn
contin*	ooooosooooooponn
contr*	onnozlnpnnpnrmnh
contra*	mnnozmnnonppmnmh
contract	mnonznononpnmnoi
contract and	oooorooooooooonn
contract with	mnooxnooooonmopm
contractor	pooonnoooooqnono
contri*	ooooooooooootonl
contribute	ooooooooooooqoon
contributed	ooooooooooooronn
controller	roooooooooononrm
controls	ooooonnroooooooo
conv*	nqnnmooonnnmoopv
conve*	ooonnonpooonooos
conver*	oooooonpooonoont
conversation	oooooonpooonoont
convi*	nqoonopooooooonr
convic*	nqoooopooooooono
convin*	oooooooooooooonr
cook	nooonnpoooqooonp
cook*	knoumlosnnrmnnnr
cook* .*	oooponoooooooorn
cook* and*	onoronnroooooopn
cook* for*	ooooonnqoooooooo
cookb*	nnonomnroornonpr
cookbo*	nnonomnroornonpr
cookbook	onooomnsooononos
cookbooks	oooooooooorooopn
cooke*	mopnoproooponooo
cooki*	npouononoooooonn
cookie*	nlowonoooooooonn
cookies	nlowonoooooooonn
cool	ooooonooononnnm0
cool >	ooooooooononnnmy
cope	oooooooooooonoor
cope with	oooooooooooononr
cope* with*	oooooooooooononr
copi*	vonnrplonoqmmpop
copi* .*	oooooooooooononr
copi* ?*	tooonoooooooooom
copi* of*	rmnnunononnnnnqn
copie*	vpnnslmoooqmmpop
copied	pooonoonooooorqm
copies	upnnsmmpopqmmmnr
copies .	oooooooooooononr
copies >	oooooooooqoooomp
copies ?	soooooooooooooom
copies of	rmnnunononnnnnqn
copp*	ooooonooooootnno
coppe*	ooooonooooootnno
copper	ooooonoooooosono
copy	zpjmqjlhlpkikjtr
copy .	snooooooooonoorl
copy >	uoooooooonoonool
copy and	ppoonooooqopoonn
copy of	xmlqrnpknnmllmns
copy*	noonnonnopnnqnsp
copy* .*	snonoooooponoorl
copy* and*	ppoonooooqopoonn
copy* of*	xmlqrnpknnmllmns
copyi*	oooooqnoooooronm
copyin*	oooooqnoooooronm
copying	oooooqnoooooronm
copyr*	ooooonnnoqnnnosr
copyri*	ooooonnnoqnnnosr
copyright	ooooonnnoqnnnosr
corn	oooooonoqoonoonr
corn*	nmnoomprqnqmsmqm
corn* .*	ooooonmqooonqomq
corne*	nmnoomprqnqmsmpm
corner	nmnoomqrqnqmsmpm
corner .	ooooonmqooonqomr
coro*	ooootooooononomq
coron*	ooootooooononomq
corona*	ooootooooooooool
coronation	ooootooooooooool
corone*	oooooooooononons
coroner	oooooooooononons
corp*	ooooonooopnnnosq
corpo*	ooooooooopoonotl
corpor*	ooooooooopoonotl
corps*	ooooonooooonnonu
corpse	oooooooooooooons
corr*	gh3lsjoknlolkpmp
corr* .*	moroooqooooooooo
corr* and*	moroooonoooooooo
corr* betw*	noootooooooooonn
corr* i*	noponoooooqooooo
corr* it*	nnxooooooooooonm
corr* my*	nnroononooopoooo
corr* the*	nntnnnooooonnnpr
corr* to*	ooooonooooonooos
corre*	hi3lskmlnmpmmqgq
correc*	dj3mkkmlompnmpiu
correct	jl0nmmnmonppnqmq
correct it	nnxooooooooooonm
correct my	nnroonooooooooop
correct the	nnroonoooooooopr
corrected	in0nnnooooopnnmp
correcting	oosoooonooooooon
correction	opnoonooooonoons
corres*	snnnvnoooonnnpmk
correspondence	snnnvnoooonnnpmk
correspondence between	noootooooooooonn
corri*	nooopoqoooonnnum
corrid*	nooopoqoooonnnum
corridor	nooopoqoooonnnum
cors*	oooooqoqoooqoonm
cos	rmponmvqpnnpmnni
cos i	ppqnoopmqoonoonn
cos it	rnonopopoooooonn
cos of	ooooonrooooooooo
cos they	oooooonroooonopo
cos* i*	ppqnoopmqoonoonn
cos* it*	rnonopopoooooonn
cos* of*	ooooonrooooooooo
cos* they*	oooooonroooonopo
cosp*	ooopppoqonolopon
cospl*	ooopppoqonolopon
cospla*	ooopppoqonolopon
cosplay	onopppnqonolopoo
cost	hmmm2knmnonomkrf
cost .	noonsnooooooooqn
cost >	oooorooooooooonm
cost ?	nooowooooooooonj
cost and	ooooqooooooooonn
cost in	ooooloooooooooor
cost of	oooouoooooooooml
cost to	noooxoooooooooml
cost £	oononooooonoooqr
cost*	mnnnqrpnnnqomomp
cost* .*	moonupoooopnoopl
cost* ?*	nooowooooooooonj
cost* and*	ooooqooooooooonn
cost* for*	ooooorooopooooom
cost* in*	oooonoooooooooor
cost* of*	ooootooooooooomn
cost* to*	nooowooooooooomn
cost* £*	oononooooononoot
costs	nooonooooooononu
costu*	nooonspoonqoonol
costum*	nooonspoonqoonol
costume	noooospoonpoonol
cosy	ooooonoroorooomo
cosy crime	oooooooooooooooq
cosy* crim*	oooooooooooooooq
coug*	ooooonpoooootolo
cough*	ooooonpooooosomm
coughi*	ooooonpooooosomm
coughing	ooooonpooooosomm
coul*	oynrrngokkkemunr
coul* be*	nqnpnnnpoqoqpnom
coul* do*	nooooooooorosonm
coul* have*	qonononmooonnmpu
coul* he*	oooooonmooooooos
coul* i*	urnmtmnqoonnnnln
coul* it*	nrpponooooooooon
coul* murd*	ooooooooooooooor
coul* not*	jmmmlqnnnopkozqm
coul* one*	oooonnooooooooro
coul* put*	oooooonqooopooon
coul* see*	qooonpqnooooonnn
coul* some*	qommmonoqnnnnomu
coul* talk*	oooooootooonoonm
coul* the*	spnponononnnpnom
coul* thin*	ooooosooooooooon
coul* we*	oporqoooooonnomo
coul* you*	lyvnspnmnnnmmlgu
could	oynrsngokkkfmtnr
could be	nqnpnnnpoqoqpnom
could do	nooooooooorosonm
could have	qonononmooonnmpu
could he	oooooonmooooooos
could i	urnmtmnqoonnnnln
could it	nrpponooooooooon
could murder	ooooooooooooooor
could not	jmmmlqnnnopkozqm
could one	oooonnooooooooro
could put	oooooonqooopooon
could see	qooonpqnooooonnn
could somebody	nonnomnppoonoonu
could someone	qoonmqonpoonnonp
could talk	oooooootooonoonm
could the	spnponononnnpnom
could think	ooooosooooooooon
could we	oporqoooooonnomo
could you	lyvnspnmnnnmmlgu
coun*	ojjpvmgnknlqwnro
coun* .*	nmopppnqoooromqk
coun* ?*	pnoopomsooonooom
coun* and*	pooopopmnopqmrom
coun* at*	qpoooonooooloorm
coun* but*	ooooonqnoooooooo
coun* by*	oooopoorooonnoon
coun* esta*	ooooooooooonsonn
coun* exam*	ooooooooonnooons
coun* hous*	ooooonooooonronq
coun* in*	oooooonooooorpom
coun* libr*	qoooooooooooroln
coun* me*	mmoqooonononqonv
coun* of*	ooooooooonooropm
coun* out*	oooooqpnoooonoon
coun* read*	rooooooooooooooo
coun* reco*	nooonoooooqooonp
coun* says*	nooorooooooooonn
coun* shou*	oooooooooooomorp
coun* site*	noooooooonnooont
coun* tax*	nnnnnnnnnsnnqnun
coun* the*	nooooonqooonrppl
coun* them*	nooooooqoooononr
coun* we*	ooooornnoooooooo
coun* your*	oooooooooooosnom
counc*	njmnwhmlnrktmsum
counci*	njmnwhmlnrktmsum
council	qknovinnorlorjqq
council .	oooqroooooonoopm
council ?	oooooomsooonooon
council estate	ooooooooooonsonn
council house	ooooooooooooronn
council site	nooooooooooooonr
council tax	nnnnnnnnnsnnqnun
councillor	noonqnnnonovlxog
councillor .	oooooooooootonnn
councillors	nooopoooooommoum
councils	ooooooooopoooonq
couns*	qpoqnpnnooonoonn
counse*	qpoqnpnnooonoonn
counsellor	pooqoonooooooooo
count	mmnppqomnnnnvnms
count me	mmoqooonononqonv
count the	oooooooooooorpon
count your	oooooooooooosnom
count*	qolpjqitlnrmwlpp
counte*	spnqnqmnnonolpqm
counted	ononmsnoonommnqs
counted .	noonnoopooonooqp
counted out	oooooqonooooooon
counter	tpopomnnnpnqoqni
counter and	qooooooooooonrnn
counter read	rooooooooooooooo
counti*	npoooqooooonoonp
counting	npoooqooooonoonp
countr*	opomnnmsopnlymmn
country	opomnomsonnlymmn
country >	ooooooooooopsnnn
country and	ooooooonooonnorp
country we	ooooornnoooooooo
counts	noooqmpsoornnonm
county	pnnolnomnmrqmmtt
county and	ooooooonoopsoonm
county lines	oooooooooooooonq
county record	nooonoooooqooonp
county*	ooooooooonnooons
coup*	ooooonmroooprnlp
coup* on*	ooooooooooooqono
coupl*	ooooonmrooopsnml
couple	pooooomroooqponn
cour*	qqnopnonmxkgomou
cour* .*	nooopopnopomnorp
cour* ?*	ooooonoooooooonr
cour* at*	noooonpooooooooq
cour* case*	pqoooooooqooooom
cour* it*	ooooooooooooqpno
cour* on*	noooooopoooooooq
cour* orde*	qopponoooooooonn
cour* was*	ooooroooooonooon
cours*	lnnoqqnpoulkoonv
course	lnnopqmpoomkpoow
course at	nooooooooooooooq
course it	ooooooooooooqpno
course was	ooooroooooonooon
course*	ooooqopoounooonl
coursework	ooooqopoounooonk
court	tsoonmpnnpnlonol
court order	qopponoooooooonn
court*	oooooooooooonoqq
cous*	mnqnnlxrntnupmii
cous* says*	ooooooqnoooooooo
cousi*	mnqnnlxrntnupmii
cousin	mmqnnlxrnunpomli
cousin says	ooooooqnoooooooo
cousin*	opoonomponotpomo
cousins	opoonomponotpomo
cove*	mnnmnlnromqppmpu
cove* it*	ooooonpnopoooorm
cove* the*	ooooonosooornomm
cover	nmnmolornnpppnov
cover >	ooooooooooooooor
cover it	ooooonpnoooooosm
cover the	ooooooosooornomm
cow	onnonmoonnnpm2kg
cow >	nnoonnooonnnn1lk
cowa*	omoononoooommvul
cowa* .*	ooooooooooopnqrl
cowa* and*	ooooooooooooormo
cowar*	omoononoooommvul
coward	oooooonoooonnwln
coward .	ooooooooooooorno
coward and	ooooooooooooormo
coward*	onooooooooonnnxl
cowardly	onooooooooonnovm
cowards	oooooooooooponqo
cowards .	oooooooooooponqo
cows	ooooooooooooqono
crac*	nqooopnooqnpnnlr
crac* day*	oqooooooooooooon
crack*	nqooopnooqnpnnlr
cracki*	nqooonooooooonns
cracking	nqooonooooooonns
cracking day	oqooooooooooooon
craf*	oronmonrnmqkomrq
craf* fair*	ooooooooonroonnp
craf* sess*	ooooooopoonooorn
craft	ornnnnnrnnqkpnpp
craft fair	ooooooooonroonnp
craft session	ooooooopoonooorn
craft*	ooooopooonnoooro
crafts	ooooopooonnoooro
crap	nnnnnnnnnmnoml6c
crap .	ooooooooooooontm
crap >	ooooooooononnnvm
crap coffee	ooooooooooooooul
crap* .*	ooooooooooooontm
crap* coff*	ooooooooooooooul
cras*	ooooooooroomnnsl
crash*	ooooooooroonooql
crashe*	ooooooooroonoorl
crashes	ooooooooooooooqm
crate	ooooooooooooooqn
craw*	ooooooooooompumm
crawl*	ooooooooooomqtnm
crawle*	ooooooooooomorno
crawled	ooooooooooomorno
cray*	noooooooonontsnk
crayo*	noooooooonontsnk
crea*	mnonnpnnonolqupo
cream	ooooooooooomooqs
creat*	nnoooqnoonoortpk
creati*	oooooqooooooqoon
creative	oooooqooooooooon
creatu*	oooooooooooootmm
creature	ooooooooooooounm
cred*	nnonnnnoownnonno
cred* chec*	ooooooooornoooon
credi*	nnonnnnoownnonno
credit	ooonnnnoownoonno
credit check	ooooooooornoooon
cree*	pmmrononnnonoykn
cree* and*	ooooonpooooonrno
creep	onnoooooononnxmm
creep >	ooooooooooonoumn
creep and	ooooooooooooorno
creep*	pnnsonpnooonnpmp
creepy	nnosonpnoooooqom
cret*	oooooooooooopsnl
cret* .*	ooooooooooooosom
creti*	oooooooooooopsnl
cretin	ooooooooooooosnl
cretin .	ooooooooooooosom
cric*	oooooooooopmoonr
crick*	oooooooooopmoonr
cricke*	oooooooooopmoonr
cricket	oooooooooopmoonr
crie*	monnopopnonnmnps
crie* at*	opoooooooononnlu
cried	monnoqmqnonmmoqt
cried at	opoooooooononnlu
cries	ooooonrnooopooon
crim*	jnqnlilrnnnkplt1
crim* agai*	ooooooooooonnotm
crim* fest*	ooooooooooomooor
crim* nove*	ooroooooooooooom
crim* one*	ooooonoooooooonq
crim* shel*	ooooonooooonnoms
crime	lnqnnjmrnnnlsmry
crime against	ooooooooooonnotm
crime festival	ooooooooooomooor
crime one	ooooonoooooooonq
crime shelf	ooooonooooonnoms
crimi*	nooonnonooonlnqw
crimin*	nooonnonooonlnqw
criminal	nopoooonooooooro
criminology	oooooooooooooonq
crip*	ooooooooooonxnlm
cripp*	ooooooooooonuomn
crippl*	ooooooooooonuomn
cripples	ooooooooooonuomn
cris*	nnoooosonppooolo
cris* .*	ooooonroooonoonp
cris* pack*	ooooooooooooooqn
crisi*	oooooroooooooono
crisis	oooooroooooooono
crisp	ooooooooooooooqn
crisp*	nnooomtpnpqoookq
crisps	nnooomtpnpqoookq
crisps .	ooooonroooonoonp
crite*	ooooqooooooooono
criter*	ooooqooooooooono
criteria	ooooqooooooooono
criti*	ooooooooooononrp
critic*	ooooooooooononrp
critical	ooooooooooononro
croc*	noooonnopmrnonsn
croch*	ooooonnopmrnonop
croche*	ooooonnopmrnonop
crochet	oooooonopmroonop
crock	ooooooooooooonrn
croo*	ooooooooooonspno
crop	orooonooooooooon
crop me	orooonooooooooon
crop* me*	orooonooooooooon
cros*	mnnnmommtnnvomoq
cros* .*	ooooooooooooooqn
cros* the*	ooooooonnoouponm
cross*	nnnnnnmnunntonno
crosse*	oooonnnoooospomp
crossed	ooooonooooornonq
crossi*	oooooronnnorooom
crossing	oooooronnnorooom
crossw*	noooolnovoonoooq
crossword	noooolnovoonoooq
crow*	pmopoppnpnqpnomn
crue*	ooooonooooonpnos
cruel	ooooonooooononos
crui*	pnoqoooooooooonn
cruis*	pnoqoooooooooonn
crus*	ooooonpoonpnnnmt
cry	nqnmnonponnonrkt
cry in	oooooooooooooonq
cry* in*	oooooooooooooonq
cryi*	mqnnnsxolnnlmomq
cryi* .*	oonoonqnoooooonq
cryi* and*	oooooqmsnooooonn
cryi* in*	opooopqpooonnnlp
cryin*	mqnnnsxolnnlmomq
crying	mqnnnsxolnnlmomq
crying .	oonoonqnoooooonq
crying and	oooooqmsnooooonn
crying in	opooopqpooonnnlp
cryp*	nnonnmnnowmonnps
cryp* .*	ooooonnooonoooqr
crypt*	nnonnnooowmoonmq
crypto	nnonnnooovmoonmq
csv	xmoooooooooooonk
csv or	snooooooooooooon
csv* or*	snooooooooooooon
cubs	oooonooooooooooq
cull	oooooooooooosomo
cult*	nnonmnonooosynph
cult* .*	ooooooooooonpotm
cultu*	nnonmnonooosynph
cultur*	nnonmnonooosynph
culture	oooonnooopottnpj
culture .	ooooooooooonpotm
cultures	oooooooooooorono
cup	nooonnmpnonnmpou
cup of	ooooooonoooooqms
cup* of*	ooooooonoooooqms
cupb*	onooopoppoonpntk
cupb* .*	onoooonqooooooqm
cupbo*	onooopoppoonpntk
cupboa*	onooopoppoonpntk
cupboard	onooopoppoonpntk
cupboard .	onoooonqooooooqm
cura*	onoonmnnonnxmuql
cura* a*	ooooooooooonotnn
curat*	onoonmnnonnxmuql
curato*	ononnmnnnnnxmuol
curator	onnnomnnonnwmupk
curator a	ooooooooooonorno
cure	ooooooooornooonp
cure*	ooooooooovnnonom
cure* my*	ooooooooounoonom
cured	ooooooooovnoonom
cured my	ooooooooounoonom
curi*	pnoolooooooooont
curio*	pnooloooonoooonu
curiou*	pnooloooonoooonu
curious	pnooloooonoooonu
curr*	opnoonoonoonpoqo
curre*	opnonnoonooonoqq
curren*	opnonnoonooonoqq
curs*	oooooorlooooonnq
curt*	nooonnmpxoopopkm
curt* draw*	oooooonnrooqoonn
curt* shut*	ooooonnosooooonn
curta*	noooonnpxooponlm
curtai*	noooonnpxooponlm
curtains	noooonnpxooponlm
curtains drawn	oooooonnrooqoonn
curtains shut	ooooonnosooooonn
cust*	onnonmppornknpuo
cust* .*	poononooooonposn
custa*	ooooooooooomoqmr
custar*	ooooooooooomoqmr
custard	ooooooooooomoqmr
custo*	onnonmppornmonwl
custod*	ooooooqooooooooo
custom*	pnoonmnpormmonvm
customer	nnnponnqooonnotn
customers	poononnooqnnpoqn
customers .	poononnoooonporn
cut	iwmlmwrjpmoqmmyi
cut >	oooooronoooonoqm
cut again	oooootooooonnonm
cut it	nqoooooooooooopn
cut me	nqonoopooooooooo
cut off	ooooonooqonooopn
cut that	ntoooonoooooooom
cut the	nnooonnmoooponwn
cut this	ooooooroooooooon
cut to	noooooooooooooqn
cut* agai*	oooootooooonnonm
cut* it*	nqoooooooooooopn
cut* me*	nqonoopooooooooo
cut* off*	ooooonooqonooopn
cut* that*	ntoooonoooooooom
cut* the*	nnooonnmoooponwn
cut* this*	ooooooroooooooon
cut* to*	noooooooooooooqn
cutl*	pooooooppopooonm
cutle*	pooooooppopooonm
cutler	pooooooppopooonm
cuts	ooooosnnonopnouk
cuts .	ooooopoooooqnopm
cuts* .*	ooooopoooooqnopm
cutt*	mqonnzqlonnmlnql
cutt* agai*	oooooynnoooonnkn
cutt* the*	ooooononooonnnvm
cutti*	nqnnnzqlonnmlnpm
cuttin*	nqnnnzqlonnmlnpm
cutting	npnnnzqlonnmlnqm
cutting again	oooooynnoooonnkn
cutting the	ooooononooonnnvm
cv	lsnoonoooppnoqpn
cybe*	poooooooorooooon
cymr*	nooonoooooqoqmoq
da	pnopnrqooponoono
dad	lrqnjm4mnkknhjhq
dad .	nnpoorpnooonooon
dad ?	ooooooooqoooooon
dad and	ooqoornoooonoonm
dad did	oqoooonnooorooom
dad found	ooooonsoooooooom
dad hits	oooooowoooononol
dad locks	ooooonqnoooooooo
dad not	oroooooooooonoon
dad put	oooooornooooooon
dad says	oonoonvnooonooon
dad used	oooooqonoooooooo
dad was	rnooooonoooooonp
dad* .*	nnpoorpnooonooon
dad* ?*	ooooooooqoooooon
dad* and*	ooqoornoooonoonm
dad* did*	oqoooonnooorooom
dad* foun*	ooooonsoooooooom
dad* hits*	oooooowoooononol
dad* lock*	ooooonqnoooooooo
dad* not*	oroooooooooonoon
dad* put*	oooooornooooooon
dad* says*	oonoonvnooonooon
dad* used*	oooooqonoooooooo
dad* was*	rnooooonoooooonp
dadd*	ooooonrnoponopno
daddy	ooooonrnoponopno
dads	soooopsnnoonqonk
daft	npnnnlonnnnmmvrq
daft .	oooooonooooonoso
daft question	oooooooooooooonq
daft* .*	oooooonooooonoso
daft* ques*	oooooooooooooonq
dail*	ooooooooosqpooml
daily	ooooooooosqpooml
dama*	mooppooooqonoonp
damag*	mooppooooqonoonp
damage	onopoooooopmoooq
damaged	npooqooooqooooom
damn	nnnonnonooomqnxl
damn*	ooooooooooononqp
damne*	ooooooooooononqp
damned	ooooooooooononqp
damp	nooopomoooonmpxm
danger*	oooooooooooqooon
dangerous	oooooooooooqooon
dare	nooonqonooomroqn
dare you	nooooqooooooooqn
dare* say*	ooooooopooonronm
dare* you*	nooooqooooooooqn
dark	mnnnnoqonnnymqnk
dark .	oooooppnooosoomm
dark >	ooooooooooonnrrl
dark and	oooooonqoooqnnnq
dark*	ooooopooooporonm
dark* .*	oooooppnooosoomm
dark* and*	oooooonqoooqnnnq
darl*	ooooonoooooooqnq
darli*	ooooonoooooooqnq
darlin*	ooooonoooooooqnq
darlings	ooooooooooooooor
darr*	ooooonopoooposmm
darre*	ooooonopoooposmm
darren	ooooonopoooposmm
data	1vyvifhgkjjfhhas
data .	vrnnonooooonoonk
data >	pronoooooooooool
data ?	wopomooooooooonl
data allowance	mnoonooooooooonu
data and	pmqooooooooooonq
data breach	rnrnooonoooooono
data concerning	rooooooooooooono
data from	mqooqoooooonoooo
data portability	snoonoooooooooon
data protection	woqomnooooononmp
data request	snnonooooooooooo
data the	qnonooooooooooon
data you	rqonpooooooooonm
data*	osqqnnnnnpnnnnno
data* .*	utnpononononooni
data* ?*	wopomooooooooonl
data* allo*	mnoonooooooooonu
data* and*	pmqooooooooooonq
data* brea*	rnrnooonoooooono
data* by*	roonoooooooooooo
data* conc*	rooooooooooooono
data* for*	mroopooooooooono
data* port*	tnoonoooooooooon
data* prot*	woqomnooooononmp
data* requ*	snnomooooooooooo
data* the*	qnonooooooooooon
data* you*	rqonpoooooonoonn
datab*	nsqqnnnnnpnnnnmn
databa*	nsqqnnnnnpnnnnmn
database	otqqnnnnnpnnnnnl
databases	nooooooooooooooq
date	tlwoqzkqnnojmomi
date .	ooooosnpoopmopnm
date of	snwpnonononnnonj
date on	mooopnoooooooorp
date*	zpnmspnlnnonqone
date* .*	poonpsnpooplopok
date* in*	oonoopooooonopnq
date* of*	snwpnonononnnonj
date* on*	mooopnoooopoooro
date* stam*	ooooooopooooooqm
dated	oooopqnmooooronm
dates	qpnnsmnnonponoqk
daug*	tqpmlssnmmoonlqo
daug* in*	opoooonqoooooono
daug* turn*	rpooonnpooooooom
daug* want*	noooonnoooooooor
daugh*	tqpmlssnmmoonlqo
daught*	tqpmlssnmmoonlqo
daughter	sppnlqtommoomlrp
daughter in	opoooonqoooooono
daughter wants	noooonnoooooooor
dave	oooooooooopoornn
day	irkjjyrqluqpnikr
day !	ooooooooonpooonq
day .	lponnukonporomms
day >	pnnnntomnnnlojj2
day and	nnnnoqnvnonpmnpl
day at	osononpopoonqnnm
day delivery	ooooooooorooooon
day for	ooooonooooonpoos
day from	poooooqnornononn
day he	ooooonnrooooooon
day i	nqoooqopooopooqk
day in	nooooornooonoooo
day it	ooooonnqooopooqn
day now	noooooopooooooqn
day of	pnoooooooooroork
day off	onooonopooooorpm
day on	noooonomroopoonp
day was	pooqooooooooonop
day* !*	ooooooooonpooonq
day* .*	lponnukonporomms
day* and*	nnnnoqnvnonpmnpl
day* at*	osononpopoonqnnm
day* deli*	ooooooooorooooon
day* for*	ooooonooooonpoos
day* from*	poooooqnornononn
day* he*	ooooonnrooooooon
day* i*	nqoooqopooopooqk
day* in*	nooooornooonoooo
day* it*	ooooonnqooopooqn
day* now*	noooooopooooooqn
day* of*	pnoooooooooroork
day* off*	onooonopooooorpm
day* on*	noooonomroopoonp
day* some*	ooooooooooonoron
day* was*	pooqooooooooonop
dayl* out*	ooooonomooooooor
daylight	ooooooqoooooonqm
daylights	ooooonomooooooor
daylights out	ooooonomooooooor
days	sijjy2uiqttongci
days .	snnntoponooqonkm
days >	nonoutponmnmonmn
days ?	oooonooooooooooq
days and	nooopsqnpoononmn
days i	roonnnonoooooonq
days running	ooooonrnooonoorm
days were	oooorooooooooonn
days* .*	snnntoponooqonkm
days* ?*	oooonooooooooooq
days* and*	nooopsqnpoononmn
days* i*	roonnnonoooooonq
days* runn*	ooooonrnooonoorm
days* were*	oooorooooooooonn
dda	soooooooooonoonn
de	mynmmlnnnmmxviix
deac*	orooooooooooooon
deact*	orooooooooooooon
deacti*	orooooooooooooon
dead	koomnxijljl3qlnu
dead .	omnnpnplnnntmrsk
dead and	oooqoponooonooqm
dead in	oooooqoooooooooo
dead name	nproooooooooooom
dead one	oopooonooooosonm
dead since	nrnnonnnooonoons
dead than	onoooropooooooon
dead to	ooooonooooonooor
dead 💀	onooomnnooomoonw
dead*	nopnronmnpnmnnps
dead* .*	pmnnpnplnontmrrl
dead* and*	oooqpoonooonooro
dead* in*	oooooqoooooooooo
dead* name*	nproooooooooooom
dead* one*	oopooonooooosonm
dead* sinc*	nrnnonnnooonoons
dead* than*	onoooropooooooon
dead* to*	ooooonooooonooos
dead* 💀*	onooomnnooomoonw
deadl*	nnnnronmnpnmnnqt
deadli*	nnnnronnnpnmnnqs
deadline	onnnrmnnnpnnnnqs
deaf	lqrnmlnnnnnk1opk
deaf .	nqsoonooooonoono
deaf and	opooooooooooromo
deaf club	noooooooooonporo
deaf people	ooooooooooonropn
deaf* .*	nqsoonooooonoono
deaf* and*	ponoooooooooromo
deaf* club*	noooooooooonooro
deaf* peop*	ooooooooooonropn
deal	poooopnqoropoonj
deal*	umnnslnmnorrommk
deal* with*	unnntonnonntonmh
deale*	noooonnnooqnonor
dealer	ooooooooooqnooor
deali*	oooornooonrqoonl
dealin*	oooornooonrqoonl
dealing	oooornooonrqoonl
dealing with	oooorooooooqoonl
deals	tnoopoonopmnooon
deals with	snooponnooonooon
dealt	qnoopnooooosonnm
dealt with	qnoopnoooooronnm
dean	ooooooooooosoonm
dear	pnnnnkmonzlnormm
dear i	mnnnnonpowonooon
dear museum	ooooonooooonoosn
dear*	rnoopoooooooornk
dear* i*	mnnnnonpowonooon
dear* like*	soooooooooooooon
dear* muse*	ooooonooooonoosn
dearl*	rooopoooooooooom
dearly	rooopoooooooooom
dearly like	soooooooooooooon
deat*	ononnmonoonsnltv
deat* cert*	qnoooooooooooooo
deat* of*	ooooonooooonooot
death	pnonnmonoonsnltu
death certificate	qnoooooooooooooo
death of	ooooonooooonooot
deba*	nooonnoooooomrnt
deba* on*	oooooooooooooonr
debat*	nooonnoooooomrnt
debate	ooooonoooooonqnr
debate on	oooooooooooooonr
debt	rorqonnposnnnnli
debt* coll*	pnoqpooooooooonm
debu*	ooooooooonwononl
debut	ooooooooonwononl
deca*	oononnooooonooou
decade	ooooonoooooooopr
dece*	mlxomommomomwmns
dece* !*	ooroooooooooooom
dece* .*	nnronponooononns
dece* to*	oooooooooooosonn
decea*	nmynnonnononoomq
deceas*	nmynnonnononoomq
deceased	nmynnonnononoomq
deceased !	ooroooooooooooom
deceased .	nnsoopoooooooonp
decem*	ooooonooononnomv
decemb*	ooooonooononnomv
december	ooooonooononnomv
december .	oooooooooooooooq
decen*	onnpnonmnnoownrj
decenc*	ooopooonoooosonn
decency	ooopooonoooosonn
decent	onoonpnnonpotnsl
deci*	jknyyrlpnomkklxd
deci* .*	nnopoonqooooonrm
deci* ?*	nnooprooooooopnm
deci* abou*	nooqoooooooooooo
deci* and*	oooonqooooonoosn
deci* befo*	oooonoooooooooqo
deci* i*	npoqoooooooooono
deci* to*	mnppvoonononmnrk
deci* what*	ooooonoroooopono
decid*	omnwuunponolnlth
decide	mnoponoqoooopnnp
decide what	ooooonoroooopono
decide*	qmnpuvnnooolmmuj
decided	qmnpuvnnooolmmtj
decided before	oooonoooooooooqo
decided i	oooqoooooooooono
decided to	noootooooooonopl
decim*	ooooooooooooornn
decima*	ooooooooooooornn
decimalisation	ooooooooooooornn
decis*	jnprymnpopnnmlxg
decisi*	jnprymnpopnnmlxg
decision	jnprzmnpopnnmmvg
decision .	ooooonnqoooooorm
decision and	ooooooooooooooqn
decisions	onoqnooooooonnrn
decl*	ononnnononoprqoo
decla*	pnonnmooonopoqoq
declar*	pnooonooooonooos
declared	nooooooooooooopq
deco*	ooqonooooooqmosm
decor*	ooqooooooooonosm
decora*	ooqooooooooonosm
deed	mnwoooonoooooopl
deed poll	nnwooooooooooonm
deed*	nooopoooooooqoom
deed* poll*	nnwooooooooooonm
deeds	nooopoooooooqoom
deep	ooooornnooooooqo
deep this	ooooornoooonoooo
deep*	ooooounnoopnoomn
deep* this*	ooooosnoooonoono
deepe*	ooooounnoopnoomn
deeper	ooooounnoopnoomn
defe*	oooooonoooopsnmr
defec*	ooooooooooootnnm
defect*	ooooooooooootnnm
defective	oooooooooooornon
defen*	oooooonoooopnons
defenc*	oooooooooooooonr
defence	oooooooooooooonr
defi*	mopoqoonqooonomp
defib	ooooooooroooooon
defib*	nooopooooooononr
defibr*	nooopooooooononr
defibrillator	nooopooooooononr
degr*	mnnonnonnqonmqrr
degr* and*	nooonooooooooons
degr* in*	oooooonpoooomopq
degre*	mnnonnonnqonmqrr
degree	moooonmooqoonqpr
degree and	nooooooooooooonr
degree in	ooooooopoooooooq
degree*	oooonoqnooonnoro
degrees	oooonoqnooonnoro
del	ouononooonpnnonp
dela*	oppooooooooooorm
delay	oqpooooooooooorl
dele*	b4hfikoolmkqikjo
dele* .*	nuoooooooooooool
dele* a*	nmoooopnooonoont
dele* all*	muoooonqooooooom
dele* and*	oqoooonooooooooo
dele* me*	owooooooonoooook
dele* my*	mwnnoppnonouonmp
dele* the*	ornnnnonooonnnnw
dele* this*	onooonsnooopooon
dele* what*	nsonononoooqooon
dele* your*	omoooonqonoooqoq
delet*	b4hfikoolmkqikjo
delete	d4jhlkppmlltknkl
delete .	otonoooooooooool
delete >	ntooooonoooooonn
delete a	nmooooooooonoonu
delete all	muooonnqooooooom
delete it	nqnooopnopnpoono
delete me	owooooooonoooook
delete my	mynnoppnonoqooni
delete the	ornnnnonoooonnnt
delete this	onooonrnooopooon
delete your	omoooonqonoooqoq
delete*	iynnmoonopopnnlu
deleted	iynnmoonopopnnlu
deleted and	oqoooonooooooooo
deleted my	oiooooooonoronnv
deleted the	nooooooooooooonr
deli*	pnonnmnoowsnmnom
deliv*	pnonnmnooxpnnnpl
delive*	pnonnmnooxpnnnpl
delivered	ooooooooorqpoonn
delivery	qnoonmmoovonnnqm
delivery >	oooooooootnooonn
dema*	snnopooooooooooo
dema* to*	qonooooooooooooo
deman*	snnopooooooooooo
demand	snnopooooooooopn
demand to	qonooooooooooooo
deme*	psomokltspnnonmo
deme* and*	ooooonoqooooooon
deme* frie*	pooooooooooooonr
demen*	psomokltspnnonmo
dement*	psomokltspnnonmo
dementia	psomokltspnnonmo
dementia and	ooooonoqooooooon
dementia friendly	pooooooooooooonr
demo	oooooooooosoqonl
demo*	ooooonpkoooqooos
deni*	oooooooooooonrno
denis*	ooooooooooooornn
denise	ooooooooooooornn
dens*	ooooooooooonotnn
dense	ooooooooooonotnn
depa*	nnorqnoponpnopql
depar*	nnorqnoponpnopql
depart*	nnorqnoponpnopql
department	nnoqqnoponpnoprl
depe*	oopoonnrooooooon
depe* on*	ooooonnroooooooo
depen*	oopoonnrooooooon
depend*	oopoonnrooooooon
depends	ooooonnroooooooo
depends on	ooooonnroooooooo
depo*	omnponnnounrxnmj
depo* the*	ooooooooooooqomo
depor*	oooooonpooonynll
deport	oooooonpooonynmk
depos*	pnnpnnnnouoqnnpl
deposi*	pnnpnnnnouoqnnpl
deposit	onnnnnnnouoqnnpm
deposited	pooqnoooooooooon
depot	nooopoonoooqoono
depression	ooooonooopoooonr
depu*	oooonoooovonnppk
derb*	oooooonpooooooqn
derby	oooooonpooooooqn
des	oooooonoooqooooo
desc*	nqooopnpoooornok
desce*	ooooooooooooronn
descen*	ooooooooooooronn
descendants	ooooooooooooronn
descr*	nqooopnpooooonpl
descri*	nqooopnpooooonpl
dese*	nmnnnqnoonnwmqmq
dese* a*	ooooooooooosonmn
dese* it*	nnooosopooonoooo
dese* to*	ooooooooooouonnn
deser*	nmnnnqnoonnwmqmq
desert*	ooooonooooonoons
deserv*	nmnnnrnoonnxmqmm
deserve	ononosooooonorpm
deserved	ooooonopoooponmr
deserves	ooooooooooownnml
deserves a	ooooooooooosnonn
desi*	nnpnonnnotpnmpsm
desi* bags*	ooooooooornooooo
desig*	nnpnonnnotpnmpsm
design*	nnpnonnnotnlnpsn
designed	ooooooooooomontn
designer	ooqonoonovloorko
designer bags	ooooooooornooooo
desk	njqmjpjkpmmyovso
desk .	opnnmqnnnnnooonu
desk >	poooonnppooroqnj
desk ?	nooonoopnooqqnmp
desk a	ooooooooooonnvnl
desk could	oooroooooooonorl
desk for	ooooosooooononoo
desk has	ooroooooooooornl
desk i	ooonomrtooonoonm
desk it	ooooosnnooonoonp
desk so	ooqoooopooqooonm
desk the	ooooooooooooopqm
desk thinks	ooooononooosoqnm
desk was	nnooonooooononxm
desk who	oooooronpoooonno
desk*	oooooooooooppnqm
desk* !*	oooooooooooooosm
desk* .*	opnnmqnnnnnonoot
desk* ?*	nooonoopnooqqnmp
desk* a*	ooooooooooonnvnl
desk* coul*	oooroooooooonorl
desk* for*	ooooosooooononoo
desk* has*	ooroooooooooornl
desk* i*	ooonomrtooonoonm
desk* it*	ooooosnnooonoonp
desk* prin*	nooooooooooooooq
desk* so*	ooqoooopooqooonm
desk* the*	ooooooooooooopqm
desk* thin*	ooooooonooosoqom
desk* was*	nnooonooooononxm
desk* who*	oooooronpoooonno
desks	oooooooooooppnqm
dest*	h2nnmmnmonnmnlqp
dest* .*	ltooooooooooooon
dest* it*	oqonoooooooooooo
dest* the*	oronooooooononop
destr*	i2nnmmnnonnmnlqo
destro*	i2nnmmononomnlpo
destroy	mwnpnnoooooooonn
destroy it	oqonoooooooooooo
destroy the	orooooooooooooon
destroyed	jzomnoonooononmq
destroyed .	ltooooooooooooon
deta*	tunwnlmmnqmkmmjq
deta* .*	luomooooopooooon
deta* ?*	unonooooonooooom
deta* at*	noooooooopnoooor
deta* for*	onoqoooooooooooo
deta* to*	spnqoooooooooomn
deta* with*	nnotooooooooooon
detai*	tvnxnlmmnqmlmmjn
detail*	uvnxnlmmnqmlmmjn
details	uvnxnlmmnqmlmmjn
details .	luomooooopooooon
details ?	unonooooonooooom
details at	noooooooopnoooor
details for	onoqoooooooooooo
details to	spnqoooooooooomn
details with	noorooooooooooon
dete*	npoooooooronnnop
detec*	npoooooooronnnop
detect*	opoooooooqononop
detective	noooooooooonnnpr
deve*	noootooooooopoon
deve* abou*	noooqoooooooooon
devel*	noootooooooopoon
develo*	noootooooooopoon
developer	nooosooooooooonn
developer about	noooqoooooooooon
devi*	oooonoooopnsqnmn
devi* in*	ooooooooooosnonn
devic*	oooonooooposoomo
device	oooonooooposoomo
device in	ooooooooooosnonn
di	nvononpoonopnnon
diab*	ooooononqroooono
diabe*	ooooononqroooono
diabet*	ooooononqroooono
diabetes	ooooonoooroooooo
dial*	nnornroooooooolo
diale*	noosonoooooooomq
dialec*	noosonoooooooomq
dialect	noosonoooooooomq
diar*	poornpmlnormpmls
diar* and*	nnoqooooooroooom
diar* of*	poooonnoooononns
diari*	nnoroqnnooonqonn
diarie*	nnoroqnnooonqonn
diaries	nnoroqnnooonqonn
diary	qpoononnoornnnmt
diary of	poooonnoooononns
dick	noononooonnnnnm0
dick*	nnnnnnnoomnpmtnt
dicke*	ooooooooooonnnps
dicken*	ooooooooooonnnps
dickens	ooooooooononnnps
dickh*	onnoooooonopnumo
dickhe*	onnoooooonopnumo
dickhead	onooooooonoqowni
dickhead >	ooooooooononnxnj
dict*	nooonnnpooonnoqt
dict* .*	oooooonpooonooqn
dicti*	nooonnnpooonnoqt
dictio*	nooonnnpooonnoqt
dictionaries	oooonoonooonooqq
dictionary	noooonnpoooooooq
did	vsoqxiiijkilezkp
did .	nopononooooupnmp
did >	nooonnqnooopnqrl
did a	mooonnoooppooonr
did i	onoponopoopoooqo
did it	moomsvoooonmmloq
did my	ooooonoooooooooq
did not	mvsynmpnonmglpko
did six	oooooooooooroonn
did that	poooqooooooonntk
did the	ppnoyomonnnmlqhr
did they	snonoonnononpvlk
did to	monnolouooosoplo
did you	ynpornnnonoootph
did your	ooooooooooonotom
did* .*	nopononooooupnmp
did* a*	mooonnoooppooonr
did* i*	onoponopoopoooqo
did* it*	moomsvoooonmmloq
did* my*	ooooonoooooooooq
did* not*	mvsynmpnonmglpko
did* six*	oooooooooooroonn
did* that*	poooqooooooonntk
did* the*	ppnoyomonnnmlqhr
did* they*	snonoonnononpvlk
did* to*	monnolouooosoplo
did* you*	ynpornnnonoootph
did* your*	ooooooooooonotom
die	lnnmmymlomnuqmox
die .	ooooopooooonqosl
die >	nnooosooonosonnn
die for	ooooonooooononot
die of	npoonnoooooooqpn
die* .*	ooooopooooonqosl
die* for*	ooooonooooononot
die* of*	npoonnoooooooqpn
died	wuoqmpklnqnlnnpo
died .	nppoooonooonoopq
died and	ornnooonopooooon
died in	tootnomooooooonk
died* .*	nppoooonooonoopq
died* and*	ornnooonopooooon
died* in*	tootnomooooooonk
dies	oooooooooooronnr
dies*	oooopooooorooonn
diese*	oooopooooorooonn
diesel	oooopooooorooonn
diff*	qnrnnlrtnonmnmrm
diff* answ*	nooonooooooooosn
diffe*	nmqoomtrnonmomqn
differ*	omqnomtrnonnomqm
different	nnpopnsrnonmonrk
different answers	nooonooooooooosn
differently	ooooooooooonoonq
diffi*	qqpoonnqooonnoon
diffic*	qqpoonnqooonnoon
difficult	qqpoonnnoooooopn
difficulties	oooooonrooooooon
dig	pnooonooooosoonn
digi*	mrpqnnnnoonmmowl
digi* firs*	ooooooooononnovm
digit*	nrnqnnnnoonmmowl
digita*	pooooonnooonmpwl
digital	oooooonnoponnpwl
digital first	ooooooooononnovm
digiti*	msornooooonnonop
digitised	nsnrmooooonnonnp
dim	noooopooooomnzlj
dim as	oooooooooooooqnn
dim* as*	oooooooooooooqnn
dimm*	ooooooooooooornn
dimme*	ooooooooooooornn
dimmes*	ooooooooooooornn
dimmest	ooooooooooooornn
ding*	ooooooooooposonm
dingh*	ooooooooooposonm
dinghi*	ooooooooooooqonn
dinghies	ooooooooooooqonn
dinn*	nnnnpoqrnnooqnnn
dinn* .*	oooooonqoooonooo
dinn* time*	ooooonsooooooonp
dinne*	nnnnpoqrnnooqnnn
dinner	onoopoqpnnnoqnmp
dinner time	ooooonsooooooonp
dinner*	ooooponqooponoon
dino*	nponnlpnnpmmnnvr
dinos*	nponnlpnnpmmnnvr
dinosa*	nponnlpnnpmmnnvr
dinosaur	npoonnpnoonmnotn
dinosaurs	ooooomnoopnoooqr
diol*	onorooooonooonmu
diolc*	onorooooonooonmu
diolch	onorooooonooonmu
dire*	opnqvknnonnsmtpk
dire* a*	ooooooooooomotmn
dire* and*	oooooooooooqoopn
dire* mark*	ooosooooooooonno
direc*	opnqvknnonnsmtpk
direct	oposonooopnnonpn
direct marketing	ooosooooooooonno
direct*	oonnvlnnonotmtol
director	nnoovlnnonnuluok
director a	ooooooooooomotmn
director and	oooooooooooqoooo
directory	opoooooooooooooq
dirt*	noooonooooomvspj
dirty	noooonooooomvspj
disa*	nmpmlqklnpnmxntr
disa* .*	noroopnoooooooqm
disa* in*	oooooooooqonooqn
disa* loo*	ooooopoooooonooq
disa* peop*	ooooooooooooronn
disa* that*	nnoonpooooonnopr
disa* toil*	oooooooooooooonq
disa* with*	oooopoooooonnnso
disab*	qoqnnnmnnrnlymkn
disabi*	snooonnoooonqoon
disability	snooonnoooonpoon
disabl*	moqnnonnnrnmxnlo
disabled	moqnnonnnrnmxnlo
disabled loo	ooooopoooooonooq
disabled people	ooooooooooooronn
disag*	oooopnoooooqnnop
disagr*	oooopnoooooqnnop
disagree	oooopnooooomnnot
disagree with	oooopnooooonnoor
disap*	mnnnmsmnonnmmpvq
disapp*	mnnnmsmnonommpvq
disappear	nooooqnooooooomr
disappointed	nooomonoooonnoxm
disc*	snpmqnoknwrlnlqo
disc* .*	rooononoopqoooon
disc* and*	ooooooonooonoont
disc* for*	ooooooooonroooom
disc* my*	qooooooooooooono
disc* the*	oooorooooooooonn
disci*	qoooooooooooooqm
discip*	qoooooooooooooqm
discl*	snootooooooooomn
disclo*	snootooooooooomn
disclose	ooootooooooooonn
disclose the	oooorooooooooonn
disclosed	rooooooooooooooo
disco	oooooonooooooopr
disco*	moqnonrnnpvnmnpn
discor*	oooooosnooooooon
discord	oooooosnooooooon
discou*	nnqnnnnnopvnnnmo
discount	mnqononnopuonnnn
discount for	ooooooooonroooom
discov*	opoopooooooonoro
discovery	oooopooooooonorn
discr*	nooonnnnowmnnnon
discre*	nooonnnnowmnnnon
discreet	nooonoooowmnnnnn
discu*	soonnnoooooopomp
discus*	soonnnoooooopomp
discussed	qpoooooooooooonn
discussed .	rooonoooooooooon
discw*	ooooopooooooooqm
discwo*	ooooopooooooooqm
discworld	ooooopooooooooqm
dise*	nooopnnoooonxolm
dise* and*	ooooooooooontomn
disea*	nooopnnoooonxolm
diseas*	nooopnnoooonxolm
disease	ooooooooooonvolm
disease and	ooooooooooonsomn
disg*	ononnonnnmnlrvzf
disg* .*	ooooooooooooooum
disgr*	ononnnooononnpxk
disgra*	ononnnooononnpxk
disgrace	oooonoooooonopvl
disgraceful	oooooooooooonorn
disgu*	nnnnnonnnmnmsvtj
disgus*	nnnnnonnnmnmsvtj
disgusted	oooooonnoooonnun
disgusting	oooonpnoonnntrnl
dismi*	qoooooooooooooon
dismis*	qoooooooooooooon
disn*	ooooooqnovnoooml
diso*	nnoooponooonoont
disor*	noooopoooooooonq
disord*	noooopoooooooonq
disorders	noooonoooooooons
disp*	kplquqmlmmopskqt
disp* .*	opoonpooooonropn
disp* abou*	poooonnoooopnosm
disp* in*	opoooooooooooorm
disp* on*	oooooooooooooomt
disp* poli*	onooroooooooooon
displ*	mqmnprmmnmopskqu
displa*	mqmnprmmnmopskqu
display	mqmnprmmnnopslmv
display .	opoonpooooonrono
display >	oooooqooooonuoml
display about	poooonnoooopnosm
display on	oooooooooooooomt
displays	oooooooooooopoqm
dispo*	nnoouooooooooopm
dispos*	nnoouooooooooopm
disposal	nnoosooooooooopm
disposal policy	onooroooooooooon
dispu*	opornooooooooonn
disput*	opornooooooooonn
diss*	nnqnqnonoummonot
diss* .*	noqooooooooooorm
diss* ?*	pooooooooqoooono
disse*	nnqnpnonoummonot
disser*	nnqnpnonoummonot
dissertation	nnqnpnnnotnmonot
dissertation .	noqooooooooooorm
dissertation ?	pooooooooqoooono
dist*	ooooqoooooonoorm
dive*	nooopmononnm0npm
diver*	nnoopnononnn0nmm
divers*	nnoopnooonnn0nnl
diversity	ooooonooononznok
divo*	qsrommnnonnnmnoo
divo* .*	rnnpoooooooooonp
divor*	qsrommnnonnnmnoo
divorc*	qsrommnnonnnmnoo
divorce	snqpnnnoooonnnoq
divorce .	rnnpoooooooooonp
divorced	ntpoooooooonnoom
diwa*	onoqooonooonsnom
diwal*	onoqooonooonsnom
diwali	onoqooonooonsnom
dizz*	ooooouonooonnono
dizzy	ooooouonooonnono
dj	oopoononoooonotl
dm	nmnmmlnnn1tklmij
dm >	pooooooooxnnnonk
dm @	ooooooooosooooon
dm for	ooooonooovpoonnl
dm me	oooooooooupooonl
dm sent	noooonooonooooor
dm to	oooooooooptnoonm
dm us	nnnoooooosonooop
dm* @*	ooooooooosooooon
dm* for*	ooooonooovpoonnl
dm* me*	oooooooooupooonl
dm* sent*	noooonooonooooor
dm* to*	oooooooooptnoonm
dm* us*	nnnoooooosonooop
dms	oooooqooosnooonl
do	lljrlvtqmiqosimq
do .	ononrppnnonnorpk
do >	nnnmpqmpwnnmqnol
do ?	nooqopopooooooom
do a	noooosnnoornnomp
do an	oooopooooooooonq
do and	popoomroooooooon
do another	oooootoooooonnlp
do anything	nooooroqooonoopl
do better	ooooonoooooonoul
do computers	pnoooooooooooooq
do have	ooooooooooosmnqm
do himself	oooooqnpoooooooo
do i	prqrponmqjkgijfx
do if	oooonouoooononno
do it	nqpnmwmonoquomoh
do me	qooonoqnoooooopn
do my	nnooonqnoooooooq
do not	kriykrssqmjxwknh
do something	rnoooqqnnoooooom
do that	onoooqooooonrqnk
do the	pnomnkpppnoupqln
do they	ooooppqpoooopnnm
do things	oooooopnoooooosm
do this	ooonoupooooononm
do us	oooooooooooqoooo
do we	rnoppoqnqnnnpnol
do what	oooooonprooponom
do when	nooopspnooooooom
do with	nponnqnnooopnnns
do wonder	poooonooooomooto
do you	onjiqowuljnfiitx
do your	ooooonnqoqoqoomn
do* .*	ononrppnnonnorpk
do* ?*	nooqopopooooooom
do* a*	noooosnnoornnomp
do* an*	oooopooooooooonq
do* and*	popoomroooooooon
do* anot*	oooootoooooonnlp
do* anyt*	nooooroqooonoopl
do* bett*	ooooonoooooonoul
do* comp*	pnoooooooooooooq
do* have*	ooooooooooosmnqm
do* hims*	oooooqnpoooooooo
do* i*	prqrponmqjkgijfx
do* if*	oooonouoooononno
do* it*	nqpnmwmonoquomoh
do* me*	qooonoqnoooooopn
do* my*	nnooonqnoooooooq
do* not*	kriykrssqmjxwknh
do* read*	noooqoonopoqnoom
do* some*	rnoooqqnnoooooom
do* that*	onoooqooooonrqnk
do* the*	pnomnkpppnoupqln
do* they*	ooooppqpoooopnnm
do* thin*	oooooopnoooooosm
do* this*	ooonoupooooononm
do* us*	oooooooooooqoooo
do* we*	rnoppoqnqnnnpnol
do* what*	ooooonnprooponom
do* when*	nooopspnooooooom
do* with*	nponnqnnooopnnns
do* wond*	poooonooooomooto
do* you*	onjiqowuljnfiitx
do* your*	ooooonnqoqoqoomn
dob	roooooooooooooon
doct*	mnonnpopovnmmtko
doct* hate*	oooooooooroooooo
docto*	mnonnpopovnmmtko
doctor	mnonnoppotonnolq
doctor*	noooooooornnntmn
doctorate	oooooooooooonuol
doctors	ooooooooornnonnq
doctors hate	oooooooooroooooo
docu*	moon0mnpopnnonkl
docu* .*	oooorooooooooonn
docu* on*	oooosooooooooonm
docum*	moon0mnpopnnonkl
docume*	moon0mnpopnnonkl
document	moootoopoooooooo
documentary	oooonooooooooonr
documents	opooynopoponnoli
documents .	oooorooooooooonn
does	omhlnrtxohkigrqt
does a	nooqnnnponooooul
does all	ooooooopoooonorm
does anybody	mnonopnoqnpnnmso
does anyone	nnonnsoqnnpmomnq
does he	oqooooopooooornl
does his	ooooooqnoooooqom
does it	pqnnlurronnnnmjq
does not	lmmmpptspnmrokun
does nothing	oooqoooopooooonn
does one	opoononqooonoolr
does she	poooonpnooororoj
does that	qpooooooooooooom
does the	nrnnvspoommmlmlv
does your	ooopponoooonoonq
does* a*	nooqnnnponooooul
does* all*	ooooooopoooonorm
does* anyb*	mnonopnoqnpnnmso
does* anyo*	nnonnsoqnnpmomnq
does* he*	oqooooopooooornl
does* his*	ooooooqnoooooqom
does* it*	pqnnlurronnnnmjq
does* not*	lmmmpptspnmrokun
does* noth*	oooqoooopooooonn
does* one*	opoononqooonoolr
does* she*	poooonpnooororoj
does* some*	qoooonnnoooooqoo
does* that*	qpooooooooooooom
does* the*	nrnnvspoommmlmlv
does* your*	ooopponoooonoonq
dog	jlomoslpqorvprft
dog and	oooooonqopopoqnl
dog in	ooooooooooooqnnq
dog to	noooosooooonopmp
dog was	noooppooooooooqn
dog* and*	oooooonqopopoqnl
dog* bark*	ooooopnoroooooon
dog* in*	ooooooooooooqnnq
dog* to*	noooosooooonopmp
dog* was*	noooppooooooooqn
dogs	nnnnolmqnntrsnjr
dogs .	ooooonoroooopoon
dogs no	oooooooooooooonr
dogs welcome	oooooonoooroooon
dogs* .*	ooooonoroooopoon
dogs* no*	oooooooooooooonr
dogs* welc*	oooooonoooroooon
doin*	nmmmosrknnuplqlu
doin* a*	noooqooooonsnnlr
doin* abou*	sooooooooooooonn
doin* an*	oooonnooooooooos
doin* it*	ooooopsnoooonono
doin* my*	noooooooooooooro
doin* the*	nnoooqnoonnontmq
doing	nmmmosrknnuplqlu
doing a	noooqooooonsnnlr
doing about	sooooooooooooonn
doing an	oooonnooooooooos
doing it	ooooopsnoooonono
doing my	noooooooooooooro
doing the	nnoooqnoonnontmq
dole	ooooooooooooronn
doll*	noooonqoosoooonm
dolla*	ooooooooosoooonn
dome*	oooonooroooooonr
dome* abus*	ooooooorooooooom
dome* duti*	oooooooooooooooq
domes*	oooonooroooooonr
domest*	onoonnoroooooonq
domestic	onoonnoroooooonq
domestic abuse	ooooooorooooooom
domestic duties	oooooooooooooooq
domi*	ooooooooooomoqpp
domin*	ooooooooooomoqpp
domini*	ooooooooooonoqon
dominic	ooooooooooonoqon
dona*	lopsopmlnqnmpmsp
dona* .*	opoqoqmnooooooon
dona* my*	moooopoooooooopq
donat*	lopsopmlnqnmpmsp
donate	noooonooornoooop
donate*	opoooooooooooosm
donated	opoooooooooooosm
donati*	mnptoqmmonnmqmop
donation	oopqonnnooonrnom
donations	nnospqnnonoonoop
done	esnjrzrlkrnoiqqr
done .	orpmnvnmonnsomnk
done >	ooponnnnonooopnt
done a	nnooqnooooonpqom
done and	oooooonoooormono
done for	oooooooooooonoqo
done it	mronoppnooonoomr
done on	nonosnoooooooooo
done that	ooooomspooonooop
done to	lnopnnqnooonnnxn
done whoever	oqoonooooooooooo
done with	onoonsononqoonrk
done* .*	orpmnvnmonnsomnk
done* a*	nnooqnooooonpqom
done* and*	oooooonoooormono
done* for*	oooooooooooonoqo
done* it*	mronoppnooonoomr
done* on*	nonosnoooooooooo
done* that*	ooooomspooonooop
done* to*	lnopnnqnooonnnxn
done* whoe*	oqoonooooooooooo
done* with*	onoonsononqoonrk
donk*	noooonooooonorqp
donke*	noooonooooonorqp
donkey	noooonooooonorqp
donn*	otoooooooooooonn
dono*	rprnmnnnopnlumri
donor	rpqomnnnopnmunoi
donor*	oppoooooooononro
donors	oppoooooooononro
doon	oqooooooooosnnnm
door	ojkokrtyukpuljqj
door .	monnnontnontmmms
door >	nnoonosnnonnnopr
door ?	onopnoonoooononr
door and	oooonmnoroonpnsn
door for	onoooonooonoooqq
door locked	oooooqnnpooooopn
door no	ooooosnonoooooom
door on	opooonpqoooqoonm
door says	ooooooonooonooqp
door so	ooooonnrooooooop
door to	ooooononooonooos
door*	pmnnokpswnnspnnh
door* .*	nnnnnnosponumnlq
door* ?*	onopnoonoooononr
door* and*	pnnnnmnqsnnmpnrl
door* are*	ooooonpoooorooon
door* down*	ooooootnoopooonn
door* for*	onoooonooonoooqq
door* lock*	oooooqnnqooooopn
door* no*	ooooosnonoooooom
door* of*	ooooooootoonnonn
door* on*	ooononoroooqoonl
door* open*	poooopnnooonoosm
door* says*	ooooooonooonooqp
door* so*	ooooonnrooooooop
door* to*	ooononnnooonpons
door* when*	ooooonpoooomooor
doors	qmnnolrpqnnsompj
doors .	poooonpnqoopoonn
doors at	oooooooooooqooop
doors down	oooooorooopooonn
doors open	ooooopooooonnoro
doors*	ooooonorooopopnn
doorst*	ooooonorooopopnn
doorstep	noooonorooopoonn
doorw*	ooooonnntooopoon
doorwa*	ooooonnntooopoon
doorway	ooooonnntooopoon
dore*	ooooonoooooonton
doree*	ooooonoooooonton
doreen	ooooonoooooonton
dot	nnqooqooooonqnmq
doub*	nnnnnmnnoprlorqp
doubl*	oooonmonoormonrq
double	oooonnonoopnoorp
doubt	oooooooooooooron
down	h2thqneiuhivspqj
down .	ltnnqlonnonoonvq
down >	owmnnnmlnnntqnsk
down about	wnoonnnnoooooonn
down again	oooooooooooonosm
down as	oozoononooonoomj
down at	ooooonooooonqonq
down for	onnooppooonnnnot
down in	omppopnnooomnnnv
down like	ooooooooooonqooo
down my	nsooooooooooooon
down on	pnooonnpvoompnqm
down or	onooonorooonoooo
down please	nwoooooooooooool
down so	onoooqooooomoorn
down the	lpnnnnmnpnosopos
down there	omooqoonoonvmnrl
down to	nnoppumppoomonmm
down with	noqoonoorooooonn
down you	oooooooooooooqno
down*	soqomlonnpnoonrl
down* .*	msnnqlonnonoonvq
down* abou*	wnoonnnnoooooonn
down* agai*	oooooooooooonosm
down* as*	oozoononooonoomj
down* at*	ooooononooooqonq
down* for*	onnooppooonnnnot
down* in*	omppopnnooomnnnv
down* like*	ooooooooooonqooo
down* my*	proonooooooooonm
down* of*	pqooooooooooooon
down* on*	pnooonnpvoompnqm
down* or*	onooonorooonoooo
down* plea*	nwoooooooooooool
down* sinc*	ooooonoooooonosn
down* so*	onoooqooooomoorn
down* the*	lpnnnnmnpnosopos
down* ther*	omooqoonoonvmnrl
down* to*	nnoppumppoomonmm
down* with*	noqoonoorooooonn
down* you*	oooooooooooooqno
downh*	ooooonoooooonotn
downhi*	ooooonoooooonotn
downhill	ooooonoooooonotn
downl*	toonnnooopoooono
downlo*	toonnnooopoooono
download	sooonoooopooooon
download my	rooooooooooooonn
downs*	ooroonpooooooonm
downst*	ooroonpooooooonm
downstairs	ooroonpooooooonm
dozy	oooooooooooootln
dpo	8mnnmnnookononlh
dr	nnoonnnnowmmnxml
draf*	onoornooooonoomq
draft	oooorooooooooomp
drag	mnoqponlnnnyommn
drag queen	ooooooooooounnno
drag story	onoqnonnooosooon
drag storytime	ooooooooooopnnoq
drag*	nmnnonmunopvlmmo
drag* me*	ooooooooooonooor
drag* out*	ooooooooooosnonn
drag* quee*	oooooopnooounnon
drag* stor*	nnoqnonnoootnnop
dragg*	oooooooqnoovmnnm
dragge*	ooooooppooosmnom
dragged	ooooooppooosmnom
dragged out	oooooooooooqnooo
draggi*	oooooompnooroono
dragging	oooooompnooroono
drago*	nnoopoooooqooooq
drags	oooooonsoooooonn
drai*	lnnnrnnnooonptmp
drain	nooooooooooopsmp
drain*	mooornoooooooqpo
draina*	nooosoooooooooon
drainage	nooosoooooooooon
drains	oooonnooonoooqpp
dram*	mnooouqmonpmonlr
dram* .*	oooooqpnooonoonn
drama*	nooootpnooonnomq
dramat*	nooootpnooonnomq
dramatic	nooootpnooonnomq
dran*	nqoooroooooopoom
drank	nqoooroooooopoom
draw	ooooonpnoppnmrms
draw*	mnnnppprqonolsmm
draw* .*	onoonmtrooopnnnm
draw* with*	opoponooooonnoor
drawe*	nonnponqooonmprn
drawer	nonnppnqooonmprm
drawer .	ooooonpqoooonopn
drawi*	nooonnsoononnpno
drawin*	nooonnsoononnpno
drawings	ooooomsnooonoqpn
drawn	nnooppnorpoqnnln
draws	oooooooooooooqnn
drea*	nnoonoopoooonrrn
dread*	ooooonooooonoprm
dreadf*	ooooonooooonoprm
dreadful	ooooonooooonoprm
dres*	nmnnnmprnoonvsml
dres* .*	ooooonmsooontpml
dres* a*	oooooooooooooqon
dres* as*	nmoooooooooooops
dress	ooonnmqqooonpsnk
dress .	ooooonmsooooooon
dress a	oooooooooooooqon
dress*	nmnononpoopotono
dresse*	nmoononpoopotono
dressed	omoooonooooooppr
dressed as	nmoooooooooooops
dresses	ooooooopoopnunmk
drew	nnooonunooonntmm
drew a	noooonroooooornm
drew* a*	noooonroooooornm
drib*	ooooooooooootonm
dribb*	ooooooooooootonm
dribbl*	ooooooooooootonm
drie*	ooooooooooonnsqm
drie* up*	oooooooooooootnn
dried	oooooooooooootnn
dried up	oooooooooooootnn
dril*	poooonnnoopmnnlx
drill	poooonnnoopmnnlx
drin*	monnprwonnnoqnlk
drin* .*	oooooormooooqpnm
drin* and*	oooooqslooonqomo
drink	noooosvkooonqnlo
drink .	oooooormooonooon
drink and	oooooqooooonqomp
drink*	monnpnpsnnnqpook
drinks	noooonosoooponql
drinks >	oooooojuoooqooon
drip	ooooonoooponouln
driv*	omnmolnqrqwwoojm
driv* lice*	poooonoootnnnono
driv* past*	oooooooroooqoonm
driv* the*	ooooprooooopnonn
drive	onooomopooptoolp
drive*	nnonolprrlsqpnnk
drivel	nooooooooooooprm
driver	onoopmomsonronlp
driver*	ooooooooooonroon
drivers	ooooooooooonroon
drives	ooooonqtooopnonm
drivew*	oooooooooluooono
driveways	ooooooooomrooooo
drivi*	oonnnqmlntqqnomo
drivin*	oonnnqmlntqqnomo
driving	oonnnqmlntqqnomo
driving licence	poooonooosonoono
dron*	ooooroooooooonpm
drone	ooooroooooooooom
drop	nmnnnpmopstrlpmm
drop me	ooooooooooroooon
drop off	ooooooooooooooro
drop*	oonnomsltpomlorm
drop* .*	ooooooooopnooonq
drop* ever*	oooooooooooooorn
drop* me*	oooooopnonroooon
drop* off*	onoopnrnoooomoqo
drop* on*	ooooooooroonopnn
dropp*	oonnpmslrmqmlppo
droppe*	pnnnoorlslrnmppo
dropped	pnnnoorlslrnmppo
drops	oooooonoqrmoooqm
drops every	oooooooooooooorn
drov*	onopnopnooomnnwk
drov* from*	oooooooooooooorn
drove	nnopoopnooonnowk
drove from	oooooooooooooorn
drow*	nnonnqnnnnnunmmr
drown	ooooonoooootoomn
drown*	nnoonrnnoonqnnns
drowne*	ooooonooooopnnpq
drowned	ooooonooooopnnpq
drowni*	oooootoooonnoonp
drowning	oooootooooonoonn
drug*	oooooooooooopoms
drum	oooooooooooooosm
drum*	oooooooooooosnnn
drums	ooooooooooooronn
drun*	nnpooooponomxwki
drun* .*	oooooroooooonpnn
drun* and*	ooooonppooonsonm
drunk	nnpoopoponomowml
drunk .	oooooroooooonpnn
drunk*	ooooonooooonxnmm
drunks	ooooonooooonxnml
drunks and	oooooooooooosoom
dry	oooononoonqnnnqr
drye*	oooooooonoonnnvl
dryer	ooooopoooooonosl
dsar	0nnnnnooonoooonj
duck	noooonoooooonolx
due	mnnntlnonrnnnpsp
duke	ooooonpnonoooonr
dull	nooonnooonolmo6h
dumb	ooooooooooonqxim
dumb*	ooooooooooonnupl
dumbe*	ooooooooooonnqqn
dunn*	ooooopopoooonqpm
dunno	oooooqopoooooqnn
duri*	monqooononntnnpn
duri* the*	npooonnnoooqnnnr
durin*	monqooononntnnpn
during	monqooononntnnpn
during the	npooonnnoooqnnnr
dust	onoooqonooonoons
dust*	ooooonnoooomqosn
dutc*	ooooooooooooropm
dutch	ooooooooooooropm
dvds	poomooooooooooor
dw	pooooqoooonnooon
dw i	qooooqooooonoonn
dw* i*	qooooqooooonoonn
dyin*	nooonnmnnonnoooy
dyin* of*	ooooonoooooooooq
dyin* to*	nooooooooooooont
dying	nooonnmnnonnoooy
dying of	ooooonoooooooooq
dying to	nooooooooooooont
dyke	ooooooooooooronm
e	tmnoqpmmnnnlnmst
e .	sooonoooooooooon
e book	nooqqoooooooooql
e books	poooooooonoooooq
e mail	qnonooonopomoons
e* .*	sooonoooooooooon
e* book*	oooqqnnnonoonnqn
e* mail*	qnonooonopomoons
each	lkptvppnoqvrinni
each .	nooroonoppnnoopn
each >	ooooppoooootmonm
each morning	ooooonnooopqoonn
each one	noooqooooooooono
each other	poonospoooonoonn
each time	oonrnnqnooomoqql
each to	ooooooooooomnoot
each year	noooqooooooooork
each* .*	nooroonoppnnoopn
each* morn*	ooooonnooopqoonn
each* one*	noooqooooooooono
each* othe*	poonospoooonoonn
each* time*	oonrnnqnooomoqql
each* to*	ooooooooooomnoot
each* year*	noooqooooooooork
ear	ooooonpnooonnnnt
ear and	ooooonooooooonor
ear* and*	ooooonooooooonor
earl*	mnpnntmnppnlmnqr
earli*	opoooqnooooooooo
earlie*	opoooqnooooooooo
earlier	opoooqnooooooooo
early	nmpnnrnoqpnlmnqs
earn	noontnonnxlnnnpj
earn ?	oooorooooooooopm
earn while	ooooooooosnnooon
earn £	oooooooootoooonn
earn* ?*	oooorooooooooopm
earn* whil*	ooooooooosnnooon
earn* £*	oooooooootoooonn
ears	ooooooooooomonnt
eart*	nqoonoooooonqnuk
earth	nqoonoooooonqnuk
easi*	mooqotnqooononnm
easie*	oooootooooononom
easier	oooootooooononom
east wing	oooopooooooooonr
east*	onnnoompnppmsmpp
east* .*	ooooonooooooooqo
east* and*	poooopmqooooooon
east* euro*	ooooooooooontonn
east* wing*	oooopooooooooonr
easte*	pnnnnompnpplsmqn
easter	qonnnpmqnpqmmnsn
easter .	ooooonooooooooqo
easter and	poooopmqooooooon
easter*	ooooooooooontonn
eastern	ooooooooooontonn
eastern europeans	ooooooooooonsonn
eastg*	mooopoonoooqoonr
eastga*	mooopoonoooqoonr
eastgate	mooopoonoooqoonr
easy	nnooopnnopnxmqjn
easy .	oooooooooooqoono
easy to	oooooooooooroono
easy* .*	oooooooooooqoono
easy* to*	oooooooooooroono
eat	lmnnnurmnonqqmjs
eate*	nnnonvmnponoomnq
eate* sinc*	oooooroopoopoomo
eaten	nnnonvmnpononnoq
eaten since	oooooroopoopoomo
eati*	moonmxmnnonpmnro
eati* a*	opooononoooonoul
eati* diso*	noooopoooooooonq
eati* thro*	oooooooooooroonn
eatin*	moonmxmnnonpmnro
eating	moonmxmnnonpmnro
eating a	opooononoooonoul
eating disorders	noooonoooooooons
eating through	oooooooooooroonn
eats	onooovloooopoonm
eboo*	lnoqqmnooorlnnwm
eboo* ?*	nooroooooooooopn
ebook	moopqmoooorlootn
ebook*	nnoppooooooooorn
ebooks	nnoppooooooooorn
echo	oooooooooooooonq
econ*	ooooooooooonnonu
econo*	ooooooooooonnonu
econom*	ooooooooooonnonu
edge	onoonunnrnpnnomo
edin*	ooooonpooooooonr
edinb*	ooooonpooooooonr
edinbu*	ooooonpooooooonr
edinburgh	ooooonpooooooonr
edit*	moooooooorpmnpmw
edit* of*	nooooooooooooons
editi*	nooonoooornnonnx
editio*	nooonoooopnnonnx
edition	nononoooooononnx
edition of	nooooooooooooons
edwa*	onoooponooononos
edwar*	onoooponooononos
edward*	oooooooooopoonor
edwardian	oooooooooopoonor
effe*	nooooooooooonooq
effec*	nooooooooooonooq
effect*	nooooooooooonooq
egg	noooonnnooonoqqo
eggs	ooooonooonrnnooq
egyp*	ooooonooooonnoor
egypt*	oooooooooooonoor
egypti*	oooooooooooonoor
eh	opooonoooooqnnsm
eid	rponnooponomnolt
eigh*	mmppppsjpnrsmluj
eigh* .*	nqooomslqooooomp
eigh* hour*	ooooqooooooooono
eigh* mont*	nnpqnrnnoooonopo
eigh* week*	ooopopooonqoooql
eight	mnopnoujpnssmmug
eight .	nqooontlqooooonm
eight weeks	ooopopooonqoooql
eight*	pnooqqmnoooopnoq
eighte*	ooooqqnnoooooonp
eighteen	ooooqqnnoooooonp
eir	noootoooooooooon
eith*	nooooronoooqqmom
eith* .*	npoposnoooonpnnn
eithe*	nooooronoooqqmom
either	nooooronoooqqmom
either .	npoposnoooonpnnn
elde*	oooonnppqoonnntj
elde* moth*	oooooooooooooorn
elder*	ooooonnqroonoosk
elderl*	noooonnqroooonrl
elderly	noooonnqroooonrl
elderly mother	oooooooooooooorn
eldes*	ooooooqnoooooopn
eldest	ooooooqnoooooopn
elec*	pmqpqnnnonoqnnnn
elec* roll*	nonooooooooroooo
elect*	pmqpqnnnonoqnnnn
electo*	onqpononoooroonn
electoral	onqpononoooroonn
electoral roll	oooooooooooroooo
electr*	pooorooooopnooon
elep*	oooooonnqooooonp
eleph*	oooooonnqooooonp
elepha*	oooooonnqooooonp
elev*	lnmnmkqnpnpnmpxr
elev* book*	ooooooonoooooooq
elev* thou*	oooooonrooooooon
eleve*	lnmnmkqnpnpnmpxr
eleven	lomnmkqnpnpnmpxr
eleven books	ooooooonoooooooq
eleven thousand	oooooonrooooooon
elli*	oqooopnoooooooom
ellie	oqooopnoooooooom
else	vpstnohtkmmgslis
else .	ppnooomwooonopoj
else >	ooqooqopoooononn
else and	opooopooooonooqn
else do	noooprooooooooom
else has	tnooonooooooooon
else it	oqonoooooooooooo
else on	ooooonoooooooooq
else read	ooooonoooopooonr
else remembers	oooooooooooooooq
else to	nnonqpooooonponp
else was	ooooononooooooor
else would	ooooooooooooronn
else you	mpoqoooooooooooo
else*	pooopnoqooooooom
else* .*	ppnoopmwooonopoi
else* and*	opooopooooonooqn
else* do*	noooprooooooooom
else* has*	tnooonooooooooon
else* it*	oqonoooooooooooo
else* on*	ooooonoooooooooq
else* read*	ooooononoopooonr
else* reme*	oooooooooooooooq
else* to*	nnonqpooooonponp
else* was*	ooooononooooooor
else* woul*	ooooooooooooronn
else* you*	mpoqoooooooooooo
em	nnnnnmnnnmrl3mle
em >	ooooooooooooronn
em all	ooooooooooooroon
em* all*	ooooooooooooroon
emai*	1quwyehkkpkeggsi
emai* .*	rnptpmnnonnonnom
emai* ?*	tooooooooooooomo
emai* a*	nooorooqoooooomn
emai* abou*	qoonoooooooooomq
emai* addr*	qpnoooooooooooqm
emai* at*	oponooooooooooro
emai* betw*	qooorooooooonono
emai* but*	nmoqqooooooooooo
emai* for*	rnoqnooooooooonn
emai* from*	vlnpoooooooooonm
emai* i*	mroooooooooooooo
emai* in*	nponnnooopoooosn
emai* me*	mnnsnnooopoooopo
emai* my*	rnoooooooooooono
emai* the*	onrnoooooooooomr
emai* to*	qposnnonooonnool
emai* two*	noooooooooooooro
emai* was*	oooonoooooooonrn
emai* when*	nqooooooooooooop
emai* with*	rmpoooooooooooon
email	1tvmrgjlmsnhiiql
email ?	sooooooooooooonn
email about	mooooooooooooonr
email address	ppnoooooooooooqm
email from	uloppooooooooonm
email i	mroooooooooooooo
email me	noooooooopoooooq
email the	ponnooonooooooos
email to	oqopnooooooonopn
email was	oooonoooooooonrn
email when	nqooooooooooooop
email with	smpooooooooooopm
email*	xjpyzklnmlljjlrf
emaile*	tnononooonoooorl
emailed	tnononooonoooorl
emailed me	poooooooooooooqn
emailed my	rooooooooooooono
emaili*	mootooooooonoopn
emailing	mootooooooonoopn
emailing me	mootoooooooooonn
emails	vkpxzlmnnnmlkmng
emails .	qoosonooooopnonm
emails >	nooorsoooooooonm
emails about	rooooooooooooonn
emails and	noonnoooooooooor
emails between	rooorooooooonono
emails the	noropooooooooonn
emails two	noooooooooooooro
emba*	oqonnnnnonomnwql
emba* for*	oooooooooooooqnn
embar*	oqonnnnnonomnwql
embarr*	poonnnnnonomnwql
embarrassed	poooooooooooooqn
embarrassing	ooooooooooonpupl
embarrassing for	oooooooooooooqnn
emer*	noqoooonooooooon
emer* cont*	noqoooonoooooooo
emerg*	noqoooonooooooon
emerge*	noqoooonooooooon
emergency	noqoooonooooooon
emergency contact	noqoooonoooooooo
emig*	oooooooooopooonq
emigr*	oooooooooopooonq
emigra*	oooooooooopooonq
emis*	oooooooooqooooon
emiss*	oooooooooqooooon
emissi*	oooooooooqooooon
emissions	oooooooooqooooon
emoj*	ooooooooooooooqn
emoji	ooooooooooooooqn
empi*	ooooonoooooooosn
empir*	ooooonoooooooosn
empire	ooooonoooooooosn
empl*	qrononnoonomrpok
emplo*	qrononnoonomrpok
employ	nooopoooooonrono
employ*	rrpnnnnoooonopol
employee	qnoonoonooooooqn
employer	qqoooonpoooooonm
empt*	nonnqomnppnomuol
empt* .*	ooooooooroooopno
empty	nnnnppnmppnpnsom
empty .	ooooooooroooopno
empty >	oooooponoooqpoon
en	vnxnnnonntnklljp
end	nmqplqlnoltxojkt
end ?	npoooroooooooonn
end and	opooonooooonoooq
end it	nnopornnooonoomr
end of	mnnpmrmrnmsrsmnk
end up	qnooonooooovnnol
end* ?*	npoooroooooooonn
end* and*	opooonooooonoooq
end* it*	nnopornnooonoomr
end* of*	mnnpmrmrnmsrsmnk
end* up*	qnooonooooovnnol
ende*	mpqoponnooomqnnr
ende* up*	oooooonnooonoonr
ended	mpqoponnooomqnnr
ended up	oooooonnooonoonr
endi*	nnnmnwmnnnnnnnps
endi* .*	nnonotnpooomonms
endi* it*	oooootonoooooomn
endin*	nnnmnwmnnnnnnnps
ending	oonnnrmnnnnonnpu
ending .	ooononnpooonoomv
ending it	oooootonoooooomn
ends	onnnpoqononpnnrn
enem*	nnnooooooooqonro
enemy	nnnooooooooqonro
ener*	noootoooopnoopnm
ener* use*	oooosoooooooooom
energ*	noootoooopnoopnm
energy	noootoooopnoopnm
energy use	oooosoooooooooom
enga*	ooonoqsnoronooml
engag*	ooonoqsnoronooml
engage*	ooonoqsnoronooml
engaged	onooortnooonoonm
engagement	pponoooooroooonm
engi*	nnnnoplnnqnmrnqr
engi* .*	ooooonnooooooopq
engi* on*	ooooooopoqooooon
engin*	nnnnoplnnqnmrnqr
engine	ooooopmooonnnoot
engine .	ooooonnooooonopr
engine*	nnoopnonornnsnqm
engineer	nooopooooronpnpm
engineer on	oooooooooqooooon
engineering	ooooooooooooqono
engl*	omommmkunltkzmpk
engl* .*	nppoqoonoooosnnm
engl* clas*	ooooonntonooooon
engl* for*	ooooooooooropoon
engl* libr*	ooooooooooooronn
engl* not*	pooooronooooponm
engla*	qooononrooooqoom
englan*	qooononrooooqoom
england	qooononrooooqoom
engli*	nmomnmmrnmtlznpk
englis*	nmomnmmrnmtlznpk
english	nmomnnmrnmtlxnqm
english .	nppoqponoooosnnm
english ?	oooooooooooonorp
english class	ooooonntonooooon
english library	ooooooooooooronn
english not	pooooronooooponm
englishman	ooooooooooootonm
engr*	oooooooooooonont
engr* are*	oooooooooooononq
engra*	oooooooooooonont
engrav*	oooooooooooonont
engraving	oooooooooooonoor
engraving are	oooooooooooononq
enjo*	monpmlnmnopwoooq
enjo* the*	npopononooomppor
enjo* your*	ooooonooonosonop
enjoy	mnopnlnmnnnwoonq
enjoy the	nnoponnnooonppor
enjoy your	ooooonooonosonop
enjoyed the	oqoooooooooooonp
enou*	oononqnlpnnprnrn
enou* .*	noooponnooopoons
enou* and*	oooooqoooooooopn
enou* i*	pooooroooooooonn
enou* of*	ooooononqooqoono
enoug*	oononqnlpnnprnrn
enough	oononqnlpnnprnrn
enough .	noooponnooopoons
enough >	ooooonooooonoosn
enough and	oooooqoooooooopn
enough i	pooooroooooooonn
enough of	ooooononqooqoono
enqu*	oonnqnnnnppqnqqj
enqu* desk*	nponnnnnoooqopqn
enqu* line*	qnoooooooooooooo
enqui*	oonnqnnnnppqnqqj
enquir*	oonnqnnnnppqnqqj
enquiries	ooooooooooqqnpol
enquiry	oonnqnnnnnnooprn
enquiry desk	npooooonooooopro
enquiry line	qnooooooooooooon
ente*	pnqonnooopnonpmp
enter*	pnronoooonnoopnp
entere*	nnroooooonooopnp
entered	nnroooooonooopnp
enth*	ooooonooooonnotn
enti*	tmpppmmponnmsmpm
enti* to*	unpqononooonoomn
entir*	ooononnpooontnrn
entire	onooonnqooonqnro
entire*	npoooooooooorono
entirely	npoooooooooorono
entit*	unoqqnnnooonoomn
entitl*	unoqqnnnooonoomn
entitled	unpqonnnooonoomn
entitled to	unpqononooonoomn
entr*	ro2pnlnoqomkolpl
entr* .*	pnroooponoonmoqo
entr* and*	npoqonoooooopono
entra*	onnqpnopqnnmnnqm
entran*	onnqpnopqnnmnnqm
entrance	onnqpnopqnnmnnqm
entrance .	poooooponoonnoro
entrance and	oooqooooooooooom
entry	rpunmnnnnpnnqnon
entry .	nnrooooooooooooo
envi*	nooovoooooooooom
envi* info*	noootooooooooooo
envir*	nooovoooooooooom
enviro*	nooovoooooooooom
environmental	nooovoooooooooon
environmental information	noootooooooooooo
envy	ooooovooooonnonm
ep	ooooooooonvonool
epil*	nopoornoooooooon
epile*	nopoornoooooooon
epilep*	nopoornoooooooon
epilepsy	opooorooooooooon
epis*	nronooonoopooopn
episo*	nronooonoopooopn
episod*	nronooonoopooopn
episode	nronooonoooooopo
equa*	nooouooooooopomm
equa* impa*	oooosooooooooonn
equal*	nooouooooooopomm
equali*	nooouooooooooomn
equality	nooouooooooooomn
equality impact	oooosooooooooonn
eras*	a6ljllnmomnmmmkk
eras* all*	lvonooooooooooom
eras* it*	oqooooooooooooon
eras* me*	mvnnooooonooooom
eras* my*	owonomonoooonoon
eras* of*	nroooooooooooooo
eras* plea*	ornoooooooooooon
eras* requ*	mvoonoooooooooom
eras* the*	nrooooooooooooon
erase	g4mlnlnnnnnnmnmn
erase all	luooooooooooooom
erase it	oqooooooooooooon
erase me	mvnnooooonooooom
erase my	owonomonoooonoon
erase the	nrooooooooooooon
erase*	ltonoponoooooono
erased	ltonoponoooooono
erasu*	j1nnnnooonooonnl
erasur*	j1nnnnooonooonnl
erasure	j1nnnnooonooonnl
erasure of	nroooooooooooooo
erasure please	ornoooooooooooon
erasure request	mvoonoooooooooom
erro*	oooooooooooooosm
error*	oooooooooooooorm
esca*	poooooooonpnonos
escap*	poooooooonponoos
escape	ooooooooonpoooor
esco*	ooooonoootnnoonq
escor*	ooooonoootnnoonq
escort	oooooooooqnooooo
escort*	ooooonoooqonoooq
escorts	oooooooooqoooooo
esol	ooooonnpooonpoqn
esol class	oooooonooooopoqo
esol* clas*	oooooonooooopoqo
essa*	moonmmnmowlmnrly
essa* exam*	oooooooooqnoooon
essa* on*	oooonoooonoooonr
essay	mponmmnnovmnnsmv
essay on	oooonoooonoooonr
essay*	ooooooonosmnonns
essays	ooooooonormoonnt
esse*	oooooooooonnoons
est	ooooooooooooonns
esta*	nnpnonspoooovnkj
estat*	nnpnonspoooovnkj
estate	nnpnonspoooovnkj
este*	ooooooooonqooqno
estee*	ooooooooonqooqno
esteem*	ooooooooonqooqno
esteemed	ooooooooonqooqno
ethi*	ooooooopooonoqon
ethn*	mptoooonoooooonn
ethni*	mptoooonoooooonn
ethnic*	mptonoonoooooonn
ethnicity	mptonoonoooooonn
etsy	ooooooooontpoonn
euro*	nnooooooooonunmp
europ*	onooonooooonunmp
europe*	onooonooooontnno
europeans	ooooooooooonsonn
evac*	npoooooooooooons
evacu*	npoooooooooooons
even*	nlornkltmkslmmyp
even* .*	mlnuqnmronppopnm
even* at*	qooooponoooopono
even* clas*	pooooooooorooomo
even* for*	oooooooooooooorm
even* than*	ooonooooooooqono
even* with*	qoonononoooooopn
eveni*	smornlnpnmrppmnu
evenin*	smornlnpnmrppmnu
evening	tmoqnlnqnnqqolmt
evening .	nnosrmnroooqmoqj
evening at	qooooponoooooooo
evening class	oooooooooorooomo
event	nqqooomtonpmomxf
event and	qooooponoooononn
event for	ooooooooooooooqn
event*	nmnppnnmononmqwo
events	nmnppnnnononmqwn
events .	onoooooooooooonr
ever	pqnqhipnpolnsypp
ever .	ooooooonooopnntl
ever >	ooooooooonoooonr
ever been	noooooooooooosmq
ever invent	noooooooooooroon
ever meet	oooonoooooopnoqn
ever met	ooooopnnoooormrn
ever read	oooooooooooooqrk
ever seen	oooooopnooonosno
ever since	nnoronorooooopnm
ever so	ooopomrnooooooop
ever used	oooooooooqooooqn
ever*	ojomjvmsjlklxqrm
ever* !*	ooooooooooooooqm
ever* .*	ponmnptkooqqmlwl
ever* a*	ooooosooooonnooo
ever* abou*	looopnooooooqrmr
ever* and*	nopoopnoopoornmo
ever* at*	noooosqoonoolomp
ever* bar*	nporpnonoooononp
ever* been*	noooooooooooosmq
ever* bit*	npoooooooooooqpn
ever* bloo*	ooooonooooopnorn
ever* can*	onoqonooooooooqo
ever* comm*	oqooonooooonornn
ever* comp*	nooooooooooopnqo
ever* day*	omonoqvpooqolnko
ever* else*	pnqopnopooopqoml
ever* emai*	smooqooooooooonn
ever* even*	ooooooproooonoqm
ever* from*	rpooonnnoooqooom
ever* hand*	ooooorooooooooon
ever* happ*	ooooopporoonoomm
ever* he*	ooooooqnoooononr
ever* i*	poooonopoponotol
ever* in*	mmpnppmonomnmvqo
ever* inve*	noooooooooooroon
ever* know*	nooopnqnononqqmp
ever* last*	noooooooooontooo
ever* lett*	oosooooooooooonn
ever* libr*	ooooooopoqnmlorq
ever* like*	ooooooooooporoon
ever* lunc*	oooooqooooooooom
ever* meal*	oooootoooooooonn
ever* meet*	oooonooooooonoqp
ever* met*	ooooopnnoooormrn
ever* morn*	nooooqoooooponnn
ever* name*	oqooonopoooooonp
ever* news*	oooooooooooooorn
ever* nigh*	nnonowtponnmnnkm
ever* note*	rnoooooooooooono
ever* on*	roooonooopnoornn
ever* one*	oonpnnnnoonrummp
ever* out*	ooooonoorooononp
ever* phon*	qqooononooooooon
ever* post*	ooooonnrqnooooom
ever* ques*	ooooonopooonooqn
ever* read*	oooooooooooojqrp
ever* reco*	onoqonoooooooooo
ever* says*	oooooqnqooooooom
ever* seen*	oooooopnooonosno
ever* shar*	roooonpoooooooom
ever* sinc*	nnoromntooooopmm
ever* sing*	mmsoomqnonnrnnsj
ever* so*	onopoprnoooooono
ever* tell*	oooooqnooooooooo
ever* ten*	oooooonqoooooopn
ever* that*	prooonoooooopnpl
ever* thin*	ooooopnoooonpqon
ever* time*	npoqnmltnnnlnnox
ever* to*	ooooonooooooopnq
ever* tues*	onooonppoponnopr
ever* used*	oooooooooqooooqn
ever* week*	pnoqnlopponmnntm
ever* who*	qnonononoqoopnrm
ever* with*	rlooopoooooooono
ever* woul*	oooootooooonpnnn
ever* year*	ooooopnooooonnsp
ever* you*	qqnqnnnnonolrnnr
every	igppnsqtkjlqwjum
every bit	npoooooooooooqpn
every comment	oqooonooooonornn
every day	omonoqvpooqolnko
every email	smooqooooooooonn
every evening	oooooopqoooooonn
every event	ooooonopoooonoqn
every last	noooooooooonuooo
every letter	oosooooooooooonn
every library	ooooooopoqnmloqr
every lunch	oooooqoooooooonn
every meal	oooootoooooooonn
every morning	nooooqoooooponnn
every newspaper	oooooooooooooorn
every night	nnonowtponnmnnkm
every note	rnoooooooooooono
every one	oonpnnnnoonrummp
every post	ooooooopqoooooon
every question	ooooonopooonooqn
every single	mmsoomqnonnrnnsj
every ten	oooooonqoooooopn
every time	npoqnmltnnnlnnox
every tuesday	onooonppoponnopr
every week	pnoqnlopponmnntm
every year	ooooopnooooonnsp
every*	srnliwklkqkiuulo
everyb*	snnnowmmnnqmqrjp
everybody	snnnowmmnnqmqrjp
everybody .	oooooooooorpoomn
everyo*	hmmomwnontmonvol
everyone	hmmomvopotmmnvom
everyone !	ooooooooooooooqm
everyone .	noonoqplooonnmrr
everyone >	ooooopooooooolmt
everyone a	oooooonooooooooq
everyone at	noooosqooooonnmo
everyone can	onoqonooooooooqo
everyone in	mnqoqlnnnoonmuqn
everyone on	ooooooooopnoornn
everyone out	ooooooooroopnooo
everyone says	oooooqnqooooooom
everyone to	ooooonooooooonnr
everyone would	oooootoooooonnnn
everyones	oooooqnooooqoonn
everyt*	vvnoknkqlnkkspno
everything	vvnoknkqlnkkspno
everything >	ksopomoqooonnnpq
everything about	looopnooooooqplr
everything and	ooooopnpooooqonn
everything bar	onorpnonoooononp
everything else	pnqoonoooooooono
everything from	rpooooooooooooom
everything i	qoooonopooonntol
everything in	nnooornqoonoonmr
everything on	qnoooooooooooooo
everything that	nrooonooooooonpm
everything with	rlooopoooooooono
everything you	rrnpnoononolnnns
everyw*	nmsnnltmnnnnslos
everywhere	nmsnnltmnnnnslos
everywhere .	onooomtnooooooon
everywhere >	oopoonooonoonmqu
everywhere you	oooooonooooosoon
evid*	nqoonnopoooqoonp
evide*	nqoonnopoooqoonp
eviden*	nqoonnopoooqoonp
evidence	noooonopoooqoonq
evil	oooonnooooonqson
ex	vmuomjpynsokmnii
ex .	morooooooooooooo
ex got	poooonoqoooooooo
ex has	nnoqonqsonooonom
ex husband	rpqnoonloooooonn
ex works	qnnqooonoooooooo
ex* .*	morooooooooooooo
ex* got*	poooonoqoooooooo
ex* has*	nnoqonqsonooonom
ex* husb*	rpqnoonloooooonn
ex* work*	qnnqooonoooooooo
exac*	qnnmptmonnnlnmsr
exac* like*	oooooonooooonons
exac* what*	ooooopoooooooonq
exact	opooqoooooonoorm
exact*	qmnmnumonnnmnmpt
exactl*	qmnmnumonnnmnmpt
exactly	qmnmnumonnnmnmpt
exactly like	oooooonooooonons
exactly what	ooooopoooooooonq
exam	nooonpnnornkmosv
exam week	oooooooooooooorn
exam*	iikjimkikzzghkeg
exam* .*	oooooqpnonsnonpl
exam* com*	ooooooooorooooon
exam* net*	ooooooooornoooon
exam* or*	oooooqoooooooono
exam* org*	oooooooooqmooonq
exam* week*	oooooooooooooorn
exami*	pooonoooooononrn
examin*	pooonoooooononrn
examining	ooooooooooononro
examp*	iikkjijjkzzhhkde
exampl*	iikkjijjkzzhhkde
example	iikkjijjkzzhhkde
example .	ooooooooonsooono
example >	klmllkllmyzkkkge
example com	ooooooooorooooon
example net	ooooooooornoooon
example org	oooooooooqmooonq
exams	nooootqnopnnnoom
exams .	ooooorqnooooooom
exce*	pnnnoppnonnnonnx
exce* the*	onooopnpooooooqn
excel*	noooonooononoomx
excell*	noooonooononoomx
excellent	noooonooononoomx
except the	onooopnpooooooqn
exchange	oooooooooooooonq
exci*	ooooonooononnnrs
excit*	ooooonooononnnrs
excite*	ooooonooonooonlv
excited	ooooonooonooonlv
exciti*	ooooonoooooonoul
exciting	ooooonoooooonoul
excl*	omoqpooooooooopn
exclu*	omoqpooooooooopn
exec	nooopoooooonooxi
exec*	uooomnooooooonnp
execu*	uooomnooooooonnp
execut*	uooomnooooooonnp
executor	vononnnoooooooom
exem*	noontoooooononoo
exemp*	noontoooooononoo
exempt*	noootoooooooonno
exemption	nooouoooooononnn
exhi*	knnpmolkmmnoslwt
exhi* !*	oooooooooooooomq
exhi* .*	popoponoononnnlt
exhi* abou*	pooonpooooonpnuj
exhi* for*	oooooooooooopoqm
exhi* on*	nnooononoopqmpqp
exhi* the*	oooooooooooooooq
exhi* was*	oooooooooooonorn
exhib*	knnpmolkmmnoslwt
exhibi*	knnpmolkmmnoslwt
exhibit	nnoqonoooooonnnt
exhibit on	noooooooooooooqo
exhibition	moonnomlmnnoumxr
exhibition !	oooooooooooooomq
exhibition .	popopoooooononjt
exhibition >	ooooooooooooqolr
exhibition about	pooonpooooonpnuj
exhibition for	oooooooooooopoqm
exhibition on	nnoooooooopqmpop
exhibition the	oooooooooooooooq
exhibition was	oooooooooooonorn
exis*	swomvlomonnmonsf
exis* .*	nopoqppnooonnoql
exis* ?*	ntooooooooooooon
exist	runnolpmoonmontj
exist .	oooooopnooooooqn
exist*	pqpnvnnnonnnnnnl
existi*	oqooooooooooooon
existing	oqooooooooooooon
exists	qooowooooooooomm
exists .	oooorooooooooonm
exists >	qooopooooooooonn
exit	ooonnpopoooonouj
expe*	moootmmmnwplntug
expe* .*	noooroooopqnopmm
expec*	pononnnnooonqrrk
expect	ppoonoonooooqqnm
expect*	oooooonnooonnpsm
expected	ooooooooooooooqm
expen*	moooxoooooonlnpn
expens*	mooowoooooonlnqn
expenses	nooovoooooonlooo
exper*	oopolnnnowpnpqpi
experi*	poppmnnnoupnpmsk
experience	poppmnnnoupnpmrk
expert	nooonoooouoootlm
expi*	ooooooooooooooqn
expir*	ooooooooooooooqn
expire*	ooooooooooooooqn
expired	oooopoooooooooqn
expl*	sqmnpmmonpplmouo
expl* .*	snonooopoqoooonn
expl* ever*	oooooooooponoqno
expl* that*	opooooooooooooqn
expl* to*	npoonooooooooqsn
expla*	trmommnoonplmptp
explai*	rqmnnmnoonplmprr
explain	tpnnmmopnonnnpvk
explain .	qoonooopoooooono
explain that	opooooooooooooqn
explain to	npoonooooooooqsn
explained	opooonooooonnnnv
explaining	noooqpooooqooonm
explains	ooooooooooonpqmp
explo*	noooqooooqoooopm
expo*	wmnonoooopnopmpl
expo* my*	roooooooooooooom
expor*	wnoooooooqoonnnl
export	unoooooooqooonnm
export my	roooooooooooooom
expos*	oooooooooooopnqo
exposu*	oooooooooooopnqn
exposure	oooooooooooopnqn
extr*	onooooooonponopr
extra	onooooooonpooonr
eye	monnnnotnnormlsn
eye .	npooonnpoooonoqn
eye and	oooooooooooooorn
eye open	ooooonoooootoonm
eye* .*	npooonnpoooonoqn
eye* and*	oooooooooooooorn
eye* open*	ooooonoooootoonm
eyes	mponnronqnnooqpn
f	nnnnlmnnpmml2lzi
f4f	oooooooooynonnnl
fab	oopoonnoonnnnnmy
face	q2kslkkkqkpxjyfd
face >	nxononnnnnnsnrmk
face and	npooooooooooonnq
face for	ooooonnpoooooqon
face in	nroooopnoooqnnnn
face like	ooooooooooonnvnn
face my	oooooqoooooooooo
face on	nuomonnpooooonpn
face only	oooooooooooooqom
face recognition	qnoroooooooooonn
face the	oqoooooooooponnn
face to	ooooopoooooonpqm
face value	oooooooooosooonm
face*	nunqnnmmnqnoryjg
face* .*	nponoqnnooonooop
face* ?*	qooonooooooopoon
face* and*	npooooooooooonnq
face* as*	omorooooooooopoo
face* at*	onoqopoooooqooon
face* for*	ooooonnpooonoqon
face* in*	nrooonpnoooqpnnn
face* like*	ooooooooooonnvnn
face* my*	oooooqoooooooooo
face* of*	osonooooooooooom
face* on*	nuomonnpooooonqm
face* only*	oooooooooooooqom
face* reco*	qnoroooooooooonn
face* the*	oqoooooooooponnn
face* to*	ooooopoooooonpqm
face* valu*	oooooooooosooonm
faceb*	ppnponnnorononpm
facebo*	ppnponnnorononpm
facebook	ppnponnnorononpm
faced	ooooonoonoomnzll
faces	mtoqnpnmoooqtnlk
faces .	nooooqooooonoonp
faces of	oronooooooooooon
faci*	opoqsnooonpooonl
faci* reco*	oooqqooooooooonm
facia*	oooqsooooooooonm
facial	oooqsooooooooonm
fact	onoonnnnnnpnxonn
fail	ooooonnnqoonooqo
fail*	nnpnrsmnonoonulk
fail* agai*	ooooosnnooonooon
fail* me*	ooooooooooopooqm
faile*	noponsnnooomotom
failed	noponsnnooomotom
failed again	ooooosnnooonooon
faili*	ooooqoooooopopmn
failin*	ooooqoooooopopmn
failing	ooooqoooooopopmn
fain*	nooopymmooonnoom
fain* at*	ooooornoooooooon
faint*	oooonymmooonooom
fainte*	oooonunnooonooon
fainted	oooonunnooonooon
faints	ooooosnnooooooon
faints at	ooooornoooooooon
fair	mpponmmnomtkmlsx
fair .	ooroooooooonoomq
fair >	ooooooooooonnonr
fair enough	ooooonooooonooos
fair in	noooooooooqooorl
fair to	ooooooooooonnoqp
fair*	ooooonnoononoomw
fair* .*	ooroooooooonoomq
fair* enou*	ooooonooooonooos
fair* in*	noooooooooqooorm
fair* to*	ooooooooooonooqp
fait*	nooqonooooononrn
faith	noooonooooooooro
faith*	ooorooooooooooon
faithf*	oooroooooooooonn
faithfully	oooroooooooooonn
fake	opooonpooronnqmn
fake broker	oooooooooroooonn
fake* brok*	oooooooooroooonn
fall	poooonnpoooroopl
fall .	oooooonqoooroonm
fall*	oroopnmppoornnoj
fall* .*	oooooonqoooroonm
fall* in*	ooooooooooorooom
falli*	pqooooooooonoopm
fallin*	pqooooooooonoopm
falling	pqooooooooonoopm
falls	npooqonpooosoomm
fals*	ooqoonooooooopno
false	ooqoonooooooopno
fame	nnooooooopoooooq
fami*	srsqikrvlnslxjhm
fami* .*	ooooopqmopoonooo
fami* acco*	nooronqnooooooon
fami* and*	oqooonnoooonqpqm
fami* hist*	mnooooopooqnlomu
fami* only*	oooooooooqoooooo
fami* we*	qooonoooooooooop
fami* woul*	qqooooooooooooom
famil*	srsqiksvlnsmvkjm
famili*	pnpnmmnoonnotnrn
families	pnpnmmnoonnotnrn
family	qsrrjltvmnsmplgm
family .	ooooopqlopoonooo
family account	nooronqnooooooon
family and	oqoooonoooooqpmo
family history	mnooooopooqnlomu
family only	oooooooooqoooooo
family would	qqooooooooooooom
famin*	ooooooooooooqomp
famine	ooooooooooooqomp
fan	nqononooonoqonnq
fanc*	ooooonnoomoqnulo
fanci*	oooooooooooooonq
fancie*	oooooooooooooonq
fancies	oooooooooooooonq
fancy	ooooooooonornumm
fant*	nooonponomqnppms
fanta*	nooonponomqnppms
fantas*	nooonponomqnppms
fantastic	oooonoooononnnpt
fantasy	oooooqooonropnmo
fao	moqooooooooooooo
far	omnnopqnnoomonpu
far as	noooonpoooonoooq
far too	noooopoooooooonq
far* as*	noooonpoooonoooq
far* too*	noooopoooooooonq
farc*	ooooonoooooonotn
farce	ooooonoooooonotn
farm	nopoosnqoopnnoom
farm*	nnoooqnpooqnonpq
fasc*	ooooooooononnont
fasci*	ooooooooononnont
fascin*	ooooooooononnont
fascinating	ooooooooonononnt
fash*	oooopoooooqosnnl
fash* .*	ooooooooooooroon
fashi*	oooopoooooqosnnl
fashio*	oooopoooooqosnnl
fashioned	ooooooooooooroon
fast	nonnnooonylnonnm
fast delivery	oooooooooqooooon
fast* deli*	oooooooooqooooon
fat	nnnononnnnnoo1ii
fat people	ooooooooooonrono
fat ugly	ooooooooooonnunm
fat useless	oooooooooooooqno
fat* peop*	ooooooooooonrono
fat* ugly*	ooooooooooonnunm
fat* usel*	oooooooooooooqno
fath*	onppmkvkonrlsnqp
fath* .*	npqoooooooonooqn
fath* lett*	nooooooooooooooq
fathe*	onppmkvkonrlsnpp
father	onppmlvkonrmqnqp
father .	npqoooooooonooqn
father letters	nooooooooooooooq
faul*	nnnnounqoopmonpn
fault	nnnnounqoopmnopn
fault >	oooooqoooooooono
favo*	npnonppnnnosmnmt
favo* .*	oqooonpooooooonn
favo* and*	ooooononoootooon
favou*	npnonppnnnosmnmt
favour	oooooqonooounnol
favour and	ooooononoootooon
favour*	npnoonpoononnnmv
favourite	nqnoooppooonnnmv
feat*	noonnonnownonnql
feat* .*	noooopooooooooqn
featu*	noooooooownnnnpm
featur*	noooooooownnnnpm
feature	noooooooornoonnp
featured	ooooopooouonoook
feb	qtpnrnonononnnnl
feb .	orpoonoooooooopm
feb and	oqonoooooooooooo
feb* .*	orpoonoooooooopm
feb* and*	oqonoooooooooooo
febr*	qqnoonnqoooooorl
febr* .*	ppononnqooooooql
febru*	qqnoonnqoooooorl
februa*	qqnoonnqoooooorl
february	qqnoonnqoooooorl
february .	ppononnqooooooql
fed	onpoonpnonppnnsn
fed up	oopnoonoonponotm
fed* up*	oopnoonoonponotm
fee	pnonomnnnxvnlmuc
fee .	oooopooooroponmn
fee for	ooooooooooooooqn
fee to	ooooooooosnooono
fee £	ooooooooooqoooon
fee* .*	oooopooooroponmn
fee* for*	ooooooooooooooqn
fee* to*	ooooooooosnooono
fee* £*	ooooooooooqoooon
feed	nnopnwpnnpomrooi
feed*	ppnnnnoppnnmpnwj
feed* the*	oooonronpoonoopn
feedb*	pqonnonnononnnzi
feedba*	pqonnonnononnnzi
feedback	pqonnonnononnnzi
feedi*	ooooomppqooopolp
feedin*	ooooomppqooopolp
feeding	ooooomppqooopolp
feel	lnnmm2qpsmmiqlng
feel about	ooononoooooonotn
feel calm	ooooosooooonooon
feel like	ooooovonoooonnom
feel my	oooooponroooooon
feel safe	ooooomptnoonoonn
feel sick	ooooonsnooooooon
feel sorry	ooooonooooonnpqo
feel*	opnnnxmmnnnqqmkp
feel* a*	ooooonnnooooqoop
feel* abou*	ooononoooooonotn
feel* calm*	ooooouooooonoonm
feel* like*	nonoownnooormlmp
feel* my*	oooooponroooooon
feel* safe*	ooooomptnoomoonq
feel* sick*	nqooonsnoooooonn
feel* sorr*	ooooonooooonnpqo
feel* very*	oooooroooooooonn
feeli*	ppnnnqnnoonnrnlq
feelin*	ppnnnqnnoonnrnlq
feeling	oqnooronoooooomq
feelings	poooonoooooornno
feels	noooovnoooornmnn
feels like	ooooornoooosnnmn
fees	nnonroonopoolnsn
fees .	nooorooooopooonn
fees* .*	nooorooooopooonn
feet	nnpopmomroonqnms
feet .	ooooononroonqnop
feet* .*	ooooononroonqnop
fell	smonolqrnnpmnomp
fell .	ooooonnsooooooon
fell on	rnoopopooooooonn
fell*	konosjpvsonqmtkj
fell* .*	oonoonoqooosoqmm
fell* at*	oooonoqoooonnooq
fell* in*	oooooopmroonopon
fell* on*	rnoopopnooooornl
fell* who*	npoonnnnqooqnmoq
fell* with*	oopooonqooonoqnn
fella	mpnnmkqypnnqmukk
fella .	ooooonpnooosormm
fella at	ooooooqoooonnoop
fella who	npoonnnnqooqnmoq
fella with	oopooonqooonoqnn
felle*	ooooroonoooooopn
felled	oooorooooooooono
felli*	oooosooooooooono
fellin*	oooosooooooooono
felling	oooosooooooooonn
fello*	nooqnonmrqooooon
fellow	nooqnoomrqooooon
felt	nmnnmwpmnnnmmpso
felt like	oooonpooooooooqo
felt so	oooooponooooonnq
felt* like*	oooonpooooooooqo
felt* so*	oooooponooooonnq
fema*	nooqooonooootnmn
femal*	nooqooonooootnmn
female	nooqoooooooosomn
femi*	opoonoooooooumnn
femi* are*	ooooooooooootnom
femin*	opoonoooooooumnn
femini*	opoonoooooooumnn
feminists	ooooooooooooumom
feminists are	ooooooooooootnom
fenc*	oooonqtnoooppomm
fence	oooooqtnoooopomm
fenn*	ooooooooooonooqo
fera*	oooooonoooooqonp
feral	oooooonoooooqonp
fern*	pnoqoponqnpooomm
fern* road*	pooqooooqnpooonn
fernl*	pooqooooqnpooonn
fernle*	pooqooooqnpooonn
fernley	pooqooooqnpooonn
fernley road	pooqooooqnpooonn
ferr*	oooooqnoooqoopno
ferry	ooooorooooooooon
fest*	npoonmnnopnmpnwm
fest* ?*	oooooooooooonoqn
festi*	npoonmnnopnmpnwm
festiv*	npoonmnnopnmpnwm
festival	nqoonnnnopnmpovl
festival ?	oooooooooooonoqn
fetc*	oooopnnpoooooonr
fetch	ooooonnqoooooonr
few	onoonmnmnnqsmotm
fewe*	onnnnoooomooon0k
fewer	onnnnoooomooon0k
ffs	noornnnonnnmkp1j
ffs >	oooroooooooomntn
fi	oooononoononnnvn
fict*	mnnoprnonnnnmnsr
ficti*	mnnoprnonnnnmnsr
fictio*	mnnoprnonnnnmnsr
fiction	mnnoprnoonnnmntp
fiel*	ooooponoqoooqonn
field	ooooponoqoooqonn
fies*	ooooooqoooopooon
fiest*	ooooooqoooopooon
fiesta	ooooooqoooopooon
fift*	lmnqmqvlnnplooun
fift* .*	nnoonnroooonpnuk
fift* and*	onooonrnooooonnr
fift* year*	omnontooooonpopo
fifte*	npooomunooqnoonm
fiftee*	npooomunooqnoonm
fifteen	npooomunooqnoonm
fifteen .	ooooonrooooooono
fifteen and	ooooonrnoooooooo
fifth	nooronpnoooonorm
fifti*	nooooooooooooonr
fiftie*	nooooooooooooonr
fifties	nooooooooooooonr
fifty	olnnmtnnnnnmpptn
fifty .	oooonoooooooporm
fifty years	onoontooooonpopn
figh*	nnonqqmmnnnmqnkx
figh* over*	ooooononooooooor
fight	noooopmmonnoonlz
fight*	ooooqpooooonqonm
fighti*	ooooqpooooonqonm
fighting	ooooqpooooonqonm
figu*	lnnn0mmooonmnnkn
figu* .*	oooooooooonooopq
figu* by*	oooorooooooooonn
figu* for*	oooosoooooooooom
figu* in*	oooonooooooooonq
figur*	lnnn0mmooonmnnkn
figure	ooootonpoooooonn
figure*	mnnn0nnnoonmnnlm
figures	mnnn0nnnoonmnnlm
figures by	ooooqooooooooonn
figures for	oooosoooooooooom
figures in	oooonooooooooonq
file	6ounmijjnlmklmed
file .	tspnpnnnooonoomk
file >	roooooooooooooom
file ?	tpooronooooooonk
file on	tooooooonooooono
file or	rooonooooooooooo
file so	qoooooooooooooon
file* .*	tspnpnnnooonoomk
file* ?*	tpooronooooooonk
file* on*	tooooooonooooono
file* or*	rooonooooooooooo
file* so*	qoooooooooooooon
fill	rooopnnnovnoqomk
fill in	qoooponootoooomm
fill*	qtnopmnmnoqoonmn
fill* in*	ttnmonnnntnonnnk
fille*	qtnopmnnonnonono
filled	qtnopmnnonnonono
filled in	runnnnnnoooooopm
filli*	ooooooooooroponn
fillin*	ooooooooooroponn
filling	ooooooooooroponn
film	uqnoolmlnolmnnh0
film about	oooooooooooooonq
film night	ooooooonooooooor
film of	prooooooooooooon
film*	lvnunlvkptmomnmj
film* .*	nnopooqnooooonnr
film* abou*	oooooooooooooonq
film* me*	tpooooopoooponoj
film* nigh*	ooooonnnooonooou
film* of*	prooonpnooooooom
film* the*	nroooonoqooonoon
film* us*	oooooornooooooon
filme*	mxnpnmnmnrnpnnnl
filmed	mxnpnmnmnrnpnnnl
filmi*	onotonqnqoononom
filmin*	onotonqnqoononom
filming	onotonqnqoononom
films	ooooootnoqnooonm
films us	oooooornooooooon
filt*	nnonnnnnnnnpxqlm
filth	ooooonnooooqvrlk
filth >	ooooooooooonqsnn
filth*	oooonnoonoontnnr
filthy	oooonnoonoontnnr
fina*	lmqnrnnpnnpmmnuu
fina* .*	ooooooooooooooqn
fina* year*	oooorooooooooonn
final*	mnqnnnnpnmomnnpy
finall*	nnqnopnpnmonnnky
finally	nnqnopnpnmonnnky
finals	ooooonoooooooooq
finan*	nooorooooonooorl
financ*	nooorooooonooorl
finance	oopoooooopnooosl
financial	nooorooooooooono
financial years	ooooqooooooooonn
find	pnlomnmmlmnymnns
find a	pponnnpronnompnn
find her	noooonnnopopopnq
find his	oooooooooooonpnr
find it	mnoppqpmooonqonq
find my	oooooonnoooooonr
find out	vmnoomopoonxmnmi
find the	noonppnnoonnonsp
find you	ooooooooooorooom
find your	ooooooooomroopnn
find*	olnnnxnpnnolmons
find* a*	pponnmpronnompno
find* her*	noooonnnopopopnr
find* his*	oooooooooooonpnr
find* it*	mpoopqpmooonqonp
find* my*	nnooounnooonoomr
find* out*	xlnnnlosoonxmnli
find* the*	nonnponnoonnnosr
find* them*	okooptooooooooon
find* this*	ooooopononnooonr
find* you*	ooooooooooorooom
find* your*	noooooooomroopno
findi*	pmonorooooonoppo
findin*	pmonorooooonoppo
finding	pmonorooooonoppo
finding it	oqoooooooooooooo
finding out	rnooooopoooooonn
finds	nnnoouopnoolmnms
finds out	ooooonoqooonooop
finds the	oooooooooooonooq
fine	lllsuqjpmoounkjt
fine .	mqnnsrnponqornjl
fine >	qnonrpooopoqponk
fine for	pooonoooooooooos
fine me	ooooooooooosooom
fine now	ooooonoooooooons
fine on	onooooooooooooro
fine so	oooooqoooooooono
fine waived	moorooooooooooop
fine*	qpsnonmmolnqkl0k
fine* .*	kpootrnponqprnik
fine* and*	qnoooooooooqonqn
fine* are*	nnqoooooooonmoro
fine* for*	pooonooooooonopr
fine* from*	nsooonoooooooopn
fine* hist*	tooooooooooooonn
fine* i*	rpopononooopoonl
fine* me*	onooononooovnnsj
fine* now*	ooooonoooooooons
fine* on*	pnoooooooooooorn
fine* so*	oooooqoooooooono
fine* waiv*	moorooooooooooop
fined	nnonnnnnonopnnyl
fined me	ooooonooooopontl
fines	rqtnpnnmomnplnun
fines are	nnqoooooooonmoro
fines history	tooooooooooooonm
fing*	ovmonlqsnnntrpjk
fing* .*	mooronooooomopms
fing* and*	ooooooooooonrooo
fing* cros*	oooooooooooooonq
fing* from*	rpooooonooooooon
fing* on*	noooonqpoooroonn
finge*	ovmonlqsnnntrpjk
finger	pnooomqroooropml
finger on	onooonoqooosoonn
finger*	nwnonnopnnnprokm
fingerprint	qnoqooonoooooonn
fingerprints	nxonooonooonoonn
fingerprints from	nrooooonooooooon
fingers	mnoonnproonronlr
fingers .	ooooooooooonnons
fingers >	ooooooooooooroon
fingers crossed	oooooooooooooonq
fini*	mnnmmrmonmosqmtu
fini* .*	opooornooooqoonl
fini* a*	oooooonoooonooor
fini* at*	oooooooooooqnoqm
fini* me*	oooooqoooooooomp
fini* the*	nnoonnpnooonsoqn
fini* with*	ooooonooooorooop
finis*	mnnmnrmonnosqnqu
finish	nnnnnqmqnnnpnpro
finish >	ooooooooooooonrn
finish the	ooooonoooooooqop
finish*	nnnnnromnnorrmnu
finished	noonnqmmoopnsnlx
finished .	opoooroooooooonm
finished a	oooooonoooonooor
finished in	ooooonooooonnoqp
finished the	ooooooooooonsonn
finished with	ooooonoooooroooo
finishes	ooooooooooornork
finishes .	oooooonpoooqooon
fion*	ooooonooopoqosnl
fiona	ooooonooopoqosnl
fire	knnnwrllqnpsolso
fire .	oooooonorooooopm
fire >	noooonooooorqnmo
fire alarm	oooopnooooonnoqq
fire drill	ooooooooooonoons
fire in	ooooptnmooonooon
fire risk	ooooqoooooooooon
fire with	oooooqonoooooooo
fire*	nooornonoqnnnqpn
fire* .*	ooooonnorooonopp
fire* alar*	oooopnooooonnoqq
fire* and*	ooooooopoooooqnm
fire* door*	ooooonooooorooqm
fire* dril*	ooooooooooonoons
fire* in*	ooooptnmooonooon
fire* risk*	ooooqoooooooooon
fire* with*	oooooqonoooooooo
fires*	oooooooooqnooooo
firest*	oooooooooqnooooo
firestick	oooooooooqnooooo
firew*	ooooroooooonooqm
firewo*	ooooroooooonooqm
fireworks	ooooroooooonooqm
firm	smnnupnnompnmnpl
firm .	oooooooooooonoqo
firm*	ooooroooooooooom
firm* .*	oooooooooooonoqo
firms	ooooroooooooooom
firs*	fqjjkjilpytpjjjw
firs* .*	nrnnnpronmnqpnrj
firs* 100*	ooooooooornooonn
firs* 20*	oooooooooqonoooo
firs* aid*	noooomnnoooqoonu
firs* and*	ooooooooooopooqm
firs* book*	onoooooooooooomt
firs* clas*	oooooooooqoqooom
firs* comm*	ooooooooolooooos
firs* edit*	ooooooooooonooor
firs* half*	ooooonnoonqroopl
firs* it*	oooooonroooopono
firs* libr*	oooooooooooooooq
firs* one*	ooooooooomsqooqi
firs* page*	poooooooosoooonm
firs* plac*	onooononooonooos
firs* ques*	oooooooooqooooon
firs* thin*	nqononoqoooooooo
firs* time*	nnoonrnornpnookq
firs* year*	oooooroooooooooo
first	fqjjkjilpyupjjiw
first .	nrnonpronnnqpnok
first 100	ooooooooornooonn
first 20	oooooooooqonoooo
first aid	noooomnnoooqoonu
first and	ooooooooooopooqm
first class	oooooooooqoqooom
first comment	ooooooooolooooos
first edition	oooooooooopnoonq
first half	ooooonnoonqroopl
first it	oooooonroooopono
first library	oooooooooooooooq
first one	ooooooooomsqooqi
first page	poooooooosoooonm
first place	onooononooonooos
first question	oooooooooqooooon
first thing	nqononoqoooooooo
first time	nnoonrnornpnookq
fish	nonooonnoooonmst
fish tank	oooooooooooonnsn
fish*	oooooonoooqmnoqp
fish* .*	oooooooooooonoro
fish* tank*	oooooooooooonnsn
fishe*	ooooooooooonnorp
fishi*	ooooopooooonooqo
fishin*	ooooopooooonooqo
fishing	ooooopooooonooqo
fist	oooooonqooownmml
fist in	oooooonqooosnnnn
fist* in*	oooooonqooosnnnn
fit	unnnospmqoomrnmj
five	jkmorkxipovnlixq
five .	oooooopnoooooorn
five and	ooooooqooooooopn
five days	oooonppoopononrm
five minutes	onoooonooopqoomr
five stars	oooooooooopooomq
five years	noopsoooooooponm
five*	ooonnnonoutlnmti
five* .*	oooooopnoopooorn
five* and*	ooooooqooooooopn
five* days*	oooonppoopononrm
five* minu*	onoooonooopqoomr
five* on*	oooooopoooqnooon
five* star*	ooooooooonrooomq
five* year*	noopsoooooooponm
fiver	oooonnooouumonnk
fives	ooooooooooonnntn
fix	jl0nnnnmnnpmml1h
fix it	mnvpopnnooonoomp
fix my	nnroooooooopoooo
fix the	nnpoooooooppnovj
fix* it*	mnvpopnnooonoomp
fix* my*	nnroooooooopoooo
fix* the*	nnpoooooooppnovj
fixe*	nmqnonrnoqqnoonp
fixed	nmqnonrnoqqnoonp
flag	npnnnpnnoooupnsj
flag*	tnoonnooooopponl
flag* .*	sooonooooooooonm
flag* and*	oooooqoooooqpnnn
flag* as*	sooonoooooooooom
flagg*	tnoonoooooooooom
flagge*	tnoonoooooooooom
flagged	tnoonoooooooooom
flagged as	sooonoooooooooom
flam*	oooooooooootoonm
flap*	ooooooooooomtnnp
flapj*	ooooooooooononps
flapja*	ooooooooooononps
flapjack	ooooooooooooonpq
flapp*	oooooooooooouomm
flappi*	oooooooooooouomm
flapping	oooooooooooouomm
flas*	oooonnonoopnoopr
flas* .*	poooonoooooooooq
flat	mnrpmnxxnntrmmih
flat .	oopoooroooooooom
flat >	ooooonoroooooooo
flat above	ooooonqsooonooom
flat over	oooooorooooooonn
flat*	mnpnnylnpnnlqnpn
flat* .*	onpoorqooooonnqk
flat* abov*	ooooonssooonoonl
flat* behi*	ooooonporooononn
flat* has*	ooooosonooooooon
flat* over*	ooooonrooooooono
flatm*	mopnnylmnnnnnnnp
flatma*	mopnnylmnnnnnnnp
flatmate	mopnnylmnnnnnnnp
flatmate has	ooooosonooooooon
flats	nnooonopqnnmqorm
flats behind	ooooonporooononn
flav*	ooooooooosnooooo
flavo*	ooooooooosnooooo
flavou*	ooooooooosnooooo
flig*	nnnopnpqooqponom
flig* to*	oooooonpomroooon
fligh*	nnnopnpqooqponom
flight*	oooopooponrnpopm
flights	oooopooponrnpopm
flin*	noooomwqooomonnn
flin* when*	noooonurooononom
flinc*	noooomwqooomonnn
flinch	oooooomqoooooooq
flinch*	noooonwqooononnl
flinches	noooonuqooononom
flinches when	noooonsrooononom
floa*	nooonnonooooooqr
float	nooonnonooooooqr
floo*	jjlloykmvknnnmwr
floo* .*	nnonnsmopnnosnmo
floo* and*	onooopnnsoonponn
floo* by*	ooooonooqooopopl
floo* i*	ooooooqooooooooo
floo* of*	onoooqnoqooooopn
flood	nnnnsqonnnopnmnq
flood .	onooorooooonpono
flood*	oooopoooooorooon
floor	llmmkykmwmokopwo
floor .	nnooopmopnnprnno
floor and	onooopnnsoonpomo
floor by	ooooonooqooopopl
floor of	oooooqnoqooonppm
floor*	ooooonppooononor
floors	ooooonnpooooonpq
flyi*	oooooonoooopnoqp
flyin*	oooooonoooopnoqp
flying	oooooonoooopnoqp
fog	oopooooooooooorn
foi	elml2kmmnlmjjldv
foi .	oooosoooooooooon
foi about	nooonoooooonoonr
foi on	noooqnooooooooop
foi please	nooouooooooonoom
foi request	nooosooooooooooo
foi* .*	oooosoooooooooon
foi* abou*	nooonoooooonoonr
foi* on*	noooqnooooooooop
foi* plea*	nooouooooooonoom
foi* requ*	nooosooooooooooo
foia	nooosooooooooonn
fois	ooootooooooooonl
fold*	psnoooopnoonnooo
folde*	psooooopooonnomp
folder	qqooonpnoooooomp
folder*	nqooopoooooooooo
folders	nqooopoooooooooo
folk	nnomslnopmrmsl0j
folk should	ooooooooooooqnon
folk*	ooooonononnmnonw
folks	ooooononoooonoou
foll*	klllnkmtnyspmils
foll* !*	ooooooooonoooonr
foll* ?*	ooooooooosnoooom
foll* back*	ooooononovtnnnnk
foll* ever*	ooooonooouolooom
foll* for*	oooonoooospooonn
foll* me*	npnoommvnssmonph
foll* the*	ooooonslomonpnqq
foll* you*	ononooopoonqoonq
follo*	klllnkmtnyspmils
follow	nmonommooywlnmon
follow ?	ooooooooornoooom
follow back	ooooononovtnnnnk
follow me	ooooonoportnoonk
follow the	ooooooononoopoos
follow*	monnpmptovkrmlmt
followed	nnonomnrpmornnqo
follower	ooooooooooonooor
followers	ooooononoxnnonno
followers for	ooooooooosooooom
following	oooopnotnkmqnnms
following me	opoponnrooooooon
following the	oooooornooonoooo
follows	npooopqooponponn
font	oooonooooooonosn
food	lnonnqvrnnoopnpj
food .	ooooonqrooonoonn
food at	noooonpnooooooro
food in	ooooosonooooooom
food* .*	ooooonqrooonoonn
food* at*	noooonpnooooooro
food* bank*	noooooooooooooqo
food* in*	ooooosonooooooom
foot	npooolnsoooonqpo
foot*	unnpvlnonqpllnqp
foot* of*	spoomnnnnnnnoons
foota*	xononnnnonnnoomr
footag*	xononnnnonnnoomr
footage	xononnnnonnnoomr
footage of	spoomnnnnnnnoons
footb*	nooonmooospnmnul
footba*	nooonmooospnmnul
football	noooonoposponnsl
footf*	looqvooooopnoomm
footfa*	looqvooooopnoomm
footfall	looqvooooopnoomm
footn*	ooooooooononopot
footno*	ooooooooononopot
footnote	ooooooooonooooor
footp*	noooqoooooooooon
for	mejqtlmjiwwgletq
for .	nnpnpppoooooqnrk
for 3	ooooorooopmooqnm
for >	pooomnooooononou
for a	lklnjkpplrpninwq
for adults	oooooooooooonnsn
for ages	ooooonoqooooooop
for an	pnonrpponmonmntn
for and	nqoopnppoooooool
for anybody	npooooooonrooonn
for anyone	pnonnnnnnmsmnnqr
for anything	onoropnoooooqonm
for asking	oooomnoqooonoorn
for beginners	nooooooooopooomt
for being	onooowpoooonnoom
for book	ooooononooonnonu
for books	nopooooooooooorm
for copies	qooonoooooooooon
for copyright	oooooonnopooooos
for data	rooonooooooooooo
for each	moootnoooooroook
for eight	onqoooooooronopm
for everything	oooootnpoooooono
for five	oooooqnnoooooopn
for folk	ooooooooonoonosn
for food	ooooooroooooooon
for four	onoqosonpoononoo
for free	ooooonpoowloqonk
for good	mwonouononoonomj
for half	ooooonpponrooopo
for help	noooonpqoooooqom
for her	snnnnoprnnnrnpln
for him	opononooqnosonmn
for his	noooonqppponnnmr
for hours	ooooontnoooooono
for how	qoonrnpoooonoool
for it	ononqkmuonnoupnm
for kids	ooooooooooponoqo
for late	ooopoooooooononr
for less	ooooonooooownoml
for libraries	oooooooooqqooonm
for library	oooooonponoooons
for love	ooooonooopoonotm
for me	nprmkvtsnknknolo
for my	zpqqjqnlnplklqkr
for myself	snooonopooooooon
for nine	oooononnqooooqrl
for nothing	oooonnpoooopnpul
for one	omnqnnopnnnnqntm
for our	mnonpmopoqnnpnro
for people	nnnqmtonoorpkonq
for sale	noooooooonzonomk
for school	ooooonsnooonoooo
for serious	ooooooooopooroon
for sharing	ooooooooorooooon
for some	ooooonnooooqooqn
for someone	ooooonnnqooooooo
for staff	nooonqooooooooqn
for students	ooooooooonpooomq
for tea	ooooonnooooooopq
for that	monprklnonnrrmvr
for the	nmkoyojjkmjinilt
for their	moopnntoononoopn
for them	oponnntonnnoromk
for these	oooosooooooooolo
for thirty	rpoonopooooooopl
for this	nnnprnnnomnoqmwl
for those	nooolnnnonrsookr
for three	noporpnoooooooom
for thursday	oooooooooornnomq
for tonight	ooooomnrnonoooor
for twenty	ooooonnpoooooons
for two	pooonnnnoqnonnsn
for weddings	ooooooooonrooopn
for weeks	npooornooooooomo
for what	qmnnqpmooontonpl
for whoever	ooooonooooosoomp
for years	oooonnononopooor
for you	smntmlmmovlzmrhk
for your	rlnroqoooppqmook
for £	ooooooooorpooomp
for* .*	nnpnpppoooooqnrk
for* 3*	ooooorooopmooqnm
for* a*	lklnjkpplrpninwq
for* adul*	oooooooooooonnsm
for* ages*	ooooonoqooooooop
for* an*	pnonrpponmonmntn
for* and*	nqoopnppoooooool
for* anyb*	npooooooonrooonn
for* anyo*	pnonnnnnnmsmnnqr
for* anyt*	onoropnoooooqonm
for* aski*	oooomnoqooonoorn
for* begi*	mooooooooopooomu
for* bein*	onooowpoooonnoom
for* book*	noooononooonooqs
for* coll*	oooooopnooroooom
for* copi*	qooonoooooooooon
for* copy*	oooooonnopooooos
for* data*	rooonooooooooooo
for* each*	moootnoooooroook
for* eigh*	onqoooooooronopm
for* ever*	nonnntnnnonopnpo
for* fami*	qooooooooooonoqn
for* five*	oooooqnnoooooopn
for* folk*	ooooooooonoonosn
for* food*	ooooooroooooooon
for* four*	onoqosonpoononoo
for* free*	ooooonpoowloqonk
for* good*	mwonouononoonomj
for* half*	ooooonpponrooopo
for* help*	noooonpqoooooqom
for* her*	snnnnoprnnnrnpln
for* him*	opononooqnosonmn
for* his*	noooonqppponnnmr
for* hour*	ooooontnoooooono
for* how*	qoonrnpoooonoool
for* it*	ononqkmuonnoupnm
for* keep*	ooosonoooooooomo
for* kids*	ooooooooooponoqo
for* late*	ooopoooooooononr
for* less*	ooooonooooownomm
for* long*	oooooonooooooonr
for* look*	ooooonnooooonoot
for* love*	ooooonooopoonotm
for* me*	nprmkvtsnknknolo
for* my*	zpqqjqnlnplklqkr
for* myse*	snooonopooooooon
for* nine*	oooooonnpooooqrl
for* noth*	oooonnpoooopnpul
for* one*	omnqnnopnnnnqntm
for* our*	mnonpmopoqnnpnro
for* peop*	nnnqmtonoorpkonq
for* phot*	nnopoopnoooooonq
for* prom*	qooooooootnooonm
for* rese*	nqopooooonpoooon
for* sale*	noooooooonzonomk
for* scho*	ooooonsnooonoooo
for* seri*	ooooooooopooroon
for* seve*	oooooooooronponn
for* shar*	ooooooooorooooon
for* some*	oopoonnnqpoponqm
for* staf*	nooonqooooooooqn
for* stud*	oooooooooopooomq
for* tea*	ooooonnooooooopq
for* that*	monprklnonnrrmvr
for* the*	nmkoyojjkmjinilt
for* thei*	moopnntoononoopn
for* them*	opononsonnnosomk
for* thes*	oooosoooonqoooln
for* thir*	rpoonopooooooopl
for* this*	nnnprnnnomnoqmwl
for* thos*	nooolnnnonrsookr
for* thre*	noporpnoooooooom
for* thur*	oooooooooornnomq
for* toni*	ooooomnrnonoooor
for* twen*	ooooonnpoooooons
for* two*	pooonnnnoqnonnsn
for* unde*	oooqoooooopnpopn
for* viol*	ooooonooooorooon
for* volu*	ooooooooonooooor
for* wedd*	nooooonqonrooopm
for* week*	npooorpnoooooomo
for* what*	rmnnqpmooontompk
for* whit*	oooonoooooonqoqm
for* whoe*	ooooonooooosoomp
for* year*	oooonnnnooopooot
for* you*	smntmlmmovlzmrhk
for* your*	rlnroqoooqoqmopk
for* £*	ooooooooorpooomp
forc*	nooopopnoooopomr
force	nooopnoooooooonr
fore*	mnononmnoxmoypik
fore* .*	oooooooooqooooon
fore* in*	oooooonoopoosonm
fore* out*	oooooooooooosoom
forei*	noonpnnnonnnxnlp
foreig*	noonpnnnonnnxnlp
foreigners	oooonoonooonwomo
foreigners out	oooooooooooosoom
forex	oooooooooxlooook
forg*	k3mkkpplnmopmlkt
forg* by*	nroooooooooooooo
forg* how*	ooooooooooosoonn
forg* i*	osoonrooooonoonm
forg* it*	onooooooooonnoqr
forg* me*	nzonoqnnononponj
forg* my*	nnoooooooooooonu
forge*	n1nmmqqnnmnnnnmm
forget	n1nmmqqnnmnnnnml
forget i	osoonrooooonoonm
forget me	nzononooonoooook
forgi*	onoooronoooqpooo
forgiv*	onoooronoooqpooo
forgive	onoooqonoooppoop
forgive me	onoooqoooooopoon
forgo*	nznmmknnonnpnmmu
forgot	psoonmooooonnnos
forgot my	nnoooooooooooont
forgot*	mxnnmmononornnmr
forgotten	mxnnmmononornnmr
forgotten by	nroooooooooooooo
forgotten how	onooooooooosoonn
form	4tztlknkpqmkiksc
form .	qooponnponnnnnpo
form >	qooopoooopoooonn
form ?	ppoqooooooooooom
form and	pqooonpnoooonnrn
form at	oorooooooooooono
form filled	qoooooooooooooon
form for	qnrqonnpoooooonl
form i	soqnoooooooooonm
form in	ooooooooosooooom
form the	snoopooooooooonn
form*	wpsqpmmsopmmmmtf
form* .*	soooommsonnnnnpo
form* ?*	ppoqooooooooooom
form* and*	qpnoomoooooonnrn
form* at*	oorooooooooooono
form* do*	ooooooqnooooooqn
form* empl*	poooooooooooooqn
form* fill*	qooooooooorononn
form* for*	pnrrnnnpoooooopi
form* i*	uoqnoooooooooonm
form* in*	ooooooooosooooom
form* plea*	unnoooooooooooom
form* the*	snoopooooooooonn
form* with*	rnooooonoooooopn
forma*	wmprtmnooqnonnji
formal*	nnptsnooooonoomm
formally	nnptsnooooonoomm
format	wnonoooooooooonm
forme*	nprnmonpoonnnnrn
former	nqrnnoopooonooqm
former employee	poooooooooooooqn
forms	qpopnnnroooooopm
fort*	nlnmpkqwnmrmljzm
fort* and*	noponnnsoooonorm
fort* minu*	noooonooooornnsm
fort* odd*	oooooooooooooonr
fort* on*	ooooooooooooonro
fort* quid*	poooonopooonoorm
fort* year*	npnnnpnsooolonot
fortn*	poooonnrootnnnpk
fortni*	poooonnrootnnnpk
fortnight	poooonnrootnnnpl
fortnight and	oooooonsoooonoqm
fortune on	ooooooooooooonro
forty	nmmmnmqtnnmnmlzo
forty minutes	noooonooooornnsm
forty odd	oooooooooooooonr
forty quid	poooonopooonoorm
forty years	npnnnpnsooolonot
foru*	npooounooooonomn
forum	npooosnpoooooomn
forw*	poonnonnooqonoop
forw* .*	oooooooooornooon
forwa*	poonnonnooqonoop
forwar*	poonnonnooqonoop
forward	ooonoonnooqonoop
forward .	oooooooooornooon
fost*	srnnnlvlnnnnmnrl
fost* kids*	oooooopoooooooqm
fost* mum*	ooooonqnoooononq
fost* plac*	ooooonroooooooon
foste*	srnnnlvlnnnnmnrl
foster	qqnnnmwlnnnnnnqn
foster kids	oooooopoooooooqm
foster mum	ooooonqnoooononq
foster*	rpoooonooooooopm
fostered	rpoooonooooooopm
foun*	lmilmsrwlrjnjkou
foun* a*	poooounmooonoomr
foun* him*	ooooornnoooooono
foun* in*	ooooomnoopoqoomr
foun* it*	ponnnlntnnononqq
foun* me*	oqoooontononoonm
foun* my*	nnooonroonononmu
foun* out*	nnoponquooonnool
foun* the*	nooooqpoooonnrpn
foun* your*	ooooonooooosonno
found	mmjmltswlrkokkmt
found a	poooounmooonoomr
found him	ooooornnoooooono
found in	ooooomnoopoqoomr
found it	ponnnlntnnononqq
found me	oqoooontononoonm
found my	nnooonroonononmu
found out	nnoponquooonnool
found the	nooooqpoooonnrpn
found your	ooooonoooootonno
fount*	nnonpnopooonooqr
founta*	nnonpnopooonooqr
fountain	nnonpnopooonooqr
four	jkntlmlvunqjkiyn
four .	ooooomnnqopmnotn
four and	onnoonnqpoooooor
four days	ooooorqopoononpk
four different	ooooooooooooooqn
four hours	onooopnnooonooqo
four hundred	qoooooooooooqonn
four minutes	oooonnnooooooopq
four months	oooooonqoooooopn
four nights	oooooonqqooooonn
four of	oqoopoqnoooonono
four times	nmpsormrooonnook
four year	ooooooooooooooqo
four*	monoorpnnonmnnrp
four* .*	onoonnnnqoomnowl
four* and*	noooonqppoooonnr
four* days*	ooooorqopoononpk
four* diff*	ooooooooooooooqn
four* hour*	onooopnnooonnorp
four* hund*	qoooooooooooqonn
four* minu*	oooonnnooooooopq
four* mont*	oooonnnrooooooqn
four* nigh*	oooooonqqooooonn
four* of*	nqooqoqnoooonono
four* time*	nmpsnrmrooonnook
four* year*	nqoqonnnoonoooqn
fourt*	monoorpnnonmnnrp
fourte*	nooooppoooonnnpr
fourteen	npoooppoooonnnor
fourteen and	opooonqnooooonnp
fourth	oooooqonooonoorn
fox	mooonpnnonopoons
fox in	noooooooooooooor
fox* in*	noooooooooooooor
foye*	sonnnlnmunmpqmmt
foye* .*	qoonnnnonooqsnmp
foye* and*	opooooooroonnoon
foyer	sonnnlnmunmpqmmt
foyer .	qoonnnnonooqsnmp
foyer and	opooooooroonnoon
fram*	ooooponooosonomo
frame*	oooooooooosoooom
frames	oooooooooosoooom
frami*	ooooooooooqooolq
framin*	ooooooooooqooolq
framing	ooooooooooqooolq
fran*	pnnnnnnnonnkqpwo
frank*	oooonnooooomrqrn
frankl*	oooonnooooomrqrn
frankly	oooonnooooomrqrn
frau*	ooooonooopnnnzmk
frau* .*	oooooooooooooqon
frau* and*	ooooooooooooornn
fraud	ooooonooonnnnzmk
fraud .	oooooooooooooqon
fraud and	ooooooooooooornn
frea*	ooononooonolzskj
frea* show*	ooooooooooooromo
freak	ooooooooooolrtmn
freak show	ooooooooooooromo
freak*	ooooooooooonyomk
freaks	ooooooooooonyomk
free	fgjjgckgi11gufgt
free .	nnooonnponvomnmo
free >	ooooonooonqqonlr
free ?	oooooooooooooonr
free after	oooooooooooooonq
free and	ooooooononnononv
free for	noooonoooqsnpomn
free from	ooooooooopsooool
free hd	ooooooooornoooon
free museum	oooooooooonoporn
free quote	ooooooooonsoooom
free quotes	ooooooooontoooon
free spins	oooooooootnoooon
free thing	ooooooooooooooor
free to	ooooonooonmooomx
free trial	ooooooooosnoooom
free wifi	noooqooooooosomn
free*	innstmnnontnpnss
free* .*	nnonnnnoonvoonon
free* ?*	oooooooooooooopr
free* afte*	oooooooooooooonq
free* and*	opooooononnonomu
free* for*	noooonoooqsnpomn
free* from*	ooooooooopsooool
free* hd*	ooooooooornoooon
free* in*	ooooooonopponosn
free* ipho*	pooooooooqnoooon
free* it*	mnoroooooooooooq
free* muse*	oooooooooonoporn
free* of*	mooouooooooooonu
free* quot*	ooooonooomxononm
free* spin*	oooooooootnoooon
free* thin*	ooooooooooooooor
free* to*	ooooonooonmooomx
free* tria*	ooooooooosnoooom
free* wifi*	noooqooooooosomn
freed*	loootoooopoonolv
freedo*	loootoooopoonolv
freedom	loootooooooonomw
freedom of	looouooooooooonu
freel*	ooooooooonrooooo
freez*	lonsnnnnonqnpnwk
freeze	mnosooooooooqoon
freeze*	opooonooooqooopn
freezer	opooonooooqooopn
freezi*	ooooonoooooonovm
freezing	ooooonoooooonovm
freezing in	ooooononoooooosm
fren*	oooonooooooornmq
frenc*	oooonooooooornmq
french	oooonooooooornmq
fres*	npoonpoooooonopq
frid*	klmmouvoootrjknr
frid* !*	oooooopoonpoooqm
frid* .*	pnppnnnnnolrnnrn
frid* ?*	oooonooooooooopq
frid* and*	mqoooqppoooooonm
frid* or*	onoooooroooooono
frid* plea*	ooooonnnooqooooq
frid* that*	oooooqooooooonpn
frid* to*	onooonnqoooqoomp
frida*	lmnmovqnopqsklks
friday	mmnmowpnppqtkljs
friday !	oooooopoonpoooqm
friday .	pnppomnnnolsnoqo
friday >	ooooompooqnroooo
friday ?	oooonooooooooopr
friday and	nqooornoooooooon
friday or	onoooooroooooono
friday please	ooooonnnooqooooq
friday to	onooonnqoooqoomp
fridg*	nnooontoonrnnnqm
fridge	nnooontoonrnnnqm
fridge and	ooooooqpooooooon
frie*	ljkqjsmtqvrqlpjn
frie* .*	nnonooqnopomnspn
frie* and*	ooooonnqopoooopp
frie* from*	ooooonnsqoooooom
frie* grou*	opoprooooooonoom
frie* he*	ooooornpooooooon
frie* i*	ooopooooorooooon
frie* of*	ooopnlpoooonnnpt
frie* requ*	nooonoooosooooon
frien*	ljkqksntqvrqlpkm
friend	mjnmkwptrtoqmkip
friend >	ooooonrnonpnoooq
friend and	noooonoqooonoooq
friend from	ooooonnrqoooooom
friend of	pnoonlpoooonnoqq
friend request	nooonoooosooooon
friend*	oomsojlonsrootqk
friendly	pnoonmnoontpqnqm
friends	opmtpmmonsmnmvol
friends .	ooononpoooonotpn
friends group	opoprooooooonoom
friends of	noopooooonoonooq
frig*	omnnntpupnnknnmo
frig* me*	qnooosnnooonooon
frig* of*	nooookpsroonoonp
frig* to*	nooooqmrooooooon
frigh*	omnnntpupnnknnmo
fright*	omnnntpupnnknnmo
frightened	mnnonnpvqnomnnmn
frightened of	nooookpsroonoonp
frightened to	nooooqmrooooooon
frightens	qnoooronooonooon
frightens me	qnoooronooonooon
froc*	ooooonnnoooounmr
frock	ooooonnnoooorons
frock*	ooooooooooooronn
frocks	ooooooooooooronn
from	vvjmmlrnlo1dfhiq
from .	mnorpnonoooopoqo
from 2011	oooooponooooooqn
from 2017	oroooonooooooooo
from >	noopoonooooqoonn
from a	tmnnopmqnonmnqlq
from about	ooooonqooooooono
from every	ooonooooooonoopq
from her	qoooonppooooooom
from here	mnoqqnuloooooonn
from hexham	oooooooooooooorn
from his	poooooqmooooopno
from home	nnooonnnotpnnons
from it	oqooooooooooooon
from january	nooopoooooqoooon
from last	rsnoonpnononooqk
from mayo	ooqooooooooooooo
from me	mlnpnsplontsnokp
from my	snnqnmqonoqnnpmk
from now	ooooononoorpnorm
from opening	ooooonrooooooono
from our	nqononpqqnoooomn
from people	opoooooooooqooom
from saturday	soooooooooqooonl
from september	oooooooooosooool
from start	ooooonooooooonum
from that	nqoooooooooqnnro
from the	ttmnuouvriokligp
from there	qooooooooooooonp
from this	nooonqnnosonponn
from those	qooooooooooopoon
from top	ooooopooooooooqn
from uni	ooooosmnoooooooo
from when	wrnnnnmmooonoopk
from where	pooooooooooooosl
from you	ulnnnnoooooponqo
from your	ovoontsooonllnjp
from £	ooooonnoom2nnnlg
from* .*	mnorpnonoooopoqo
from* 2011*	oooooponooooooqn
from* 2017*	oroooonooooooooo
from* a*	tmnnopmqnonmnqlq
from* abou*	ooooonqooooooono
from* ever*	oooponooononoopr
from* her*	qoooonppooooooom
from* here*	mnoqqnuloooooonn
from* hexh*	oooooooooooooorn
from* his*	poooooqmooooopno
from* home*	nnooonnnotpnnons
from* it*	oqooooooooooooon
from* janu*	nooopoooooqoooon
from* last*	rsnoonpnononooqk
from* mayo*	ooqooooooooooooo
from* me*	mlnpnsplontsnokp
from* mond*	ooomooooooooooos
from* my*	snnqnmqonoqnnpmk
from* now*	ooooononoorpnorm
from* open*	ooooonsooooooono
from* our*	nqononpqqnoooomn
from* peop*	opoooooooooqooom
from* satu*	soooooooooqooonl
from* sept*	pnoooooooosooool
from* some*	opooononnponooqn
from* star*	ooooonooooononun
from* that*	nqoooooooooqnnro
from* the*	ttmnuouvriokligp
from* ther*	qooooooooooooonp
from* this*	nooonqnnosonponn
from* thos*	qooooooooooopoon
from* top*	ooooopooooooooqn
from* uni*	ooooosmnoooooooo
from* what*	nnorooooooooooon
from* when*	wrnnnnmmooonoopk
from* wher*	opoopooooooooork
from* you*	ulnnnnoooooponqo
from* your*	nvopnvsooonllnio
from* £*	ooooonnoom2nnnlg
fron*	pqnmmomqnnmurpmm
fron* desk*	pnoonnnpnoompspn
fron* door*	pnooonqooontonnn
fron* of*	ooqnntnmnnnpqomo
fron* room*	oooooooroopoooon
fron* row*	opooononooopoonr
front	qrnmmomqnnmvrqlm
front desk	pnoonnnpnoompspn
front door	nnooonqooooronpn
front doors	rooooooooooqoonn
front of	ooqnntnmnnnpqomo
front room	oooooooroopoooon
front row	opooononooopoonr
fuck	mnnnnmnnnlnrlnt5
fuck >	ooooooooooonnnqy
fuck sake	ooooooooononnnrs
fuck this	ooooooooonoroonp
fuck you	ooooooooooomosnp
fuck*	nnnnnmnnnmnwwqpl
fuck* sake*	ooooooooononnnrs
fuck* this*	ooooooooonoroonp
fuck* you*	ooooooooooomosnp
fucke*	ooooooooooosoonm
fucki*	nnnnnmonnmnuwnqn
fuckin	ooooooooooosqlno
fuckin*	nnnnnmonnmnrvrro
fucking	nnnnnmonnmnrvrro
full	qvnomhlqowrnokrk
full name	nxonnmmqoponoonk
full of	nnoonnonoooornul
full*	oooooooooqpooonn
full* name*	nxonnmmqoponoonk
full* of*	nnoonnonoooornul
fully	oooooooooqpooonn
fumi*	pooooonooooosntk
fumi* .*	oooooooooooooorm
fumin*	pooooonooonoootl
fuming	pooooonooonoootl
fuming .	oooooooooooooorm
fun	onooonnoooonnmmz
fun fact	nopooooooooooonr
fun* fact*	nopooooooooooonr
fund*	opnxmomonronpnll
fund* .*	qooonrooooonoonn
funde*	qooonoooonoooonq
fundr*	mqnxoqnnooonnonl
fundra*	mqnxoqnnooonnonl
fundraising	mpnxoqnnooonnonl
fundraising .	ooooorooooonooon
fune*	oponnvnnpoonoolp
funer*	oponnvnnpoonoolp
funera*	oponnvnnpoonoolp
funeral	oponnvnnpoonoolp
funn*	popnpoolpnprtjiq
funn* .*	nopoonpmooqoqonn
funn* but*	snoonoppooonnnqo
funn* how*	pooooonoooorqnnn
funn* that*	onoooooooooornnp
funn* thin*	ooooonnpooosoonn
funn* to*	oqooooooooooqonn
funny	popnpoolpnpstjjq
funny .	nopoonpmooqoqonn
funny >	oooooqqnooooonno
funny but	snoonoppooonnnqo
funny how	pooooonoooorqnnn
funny that	onoooooooooornnp
funny to	oqooooooooooqonn
fur	npooopooooonnnor
furi*	poooononooonoosq
furi* .*	nooooooooooooosm
furio*	poooononooonoosq
furiou*	poooononooonoosq
furious	poooononooonoosq
furious .	nooooooooooooosm
furn*	qnoopoopooooooon
furn* me*	qnoopoooooooooon
furni*	qnoopoopooooooon
furnis*	qnoopoooooooooon
furnish	qnoopoooooooooon
furnish me	qnoopoooooooooon
fuss*	nooopnonoooroooo
fy	uonpooonooonoonl
g	ooooooooooooronn
gala	opooqooooorqooml
gall*	mnpnnqnmsnooulqq
galle*	mopnnqnmsnooulqo
galler*	mopnnqnmsnooulqo
galleries	ooooooooooonporn
gallery	mopnoqnmsnootlnq
gallery >	ooooqoooooooooon
game	lnnnnpumnnnmnnnv
game .	ooooomoooooooons
game* .*	ooooomooooooooor
game* and*	noooonroooooonpo
gami*	npoopnumoooonnrm
gamin*	npooonumoooooorm
gaming	npooonumoooooorm
gap	oooooopnooooooor
gara*	noooormqonspnomm
garag*	noooormqonspnomm
garage	noooormqonsonomm
gard*	nmonslonrpplmnqr
gard* .*	oooooooooopooonq
garde*	nmonslonrpplmnqr
garden	nmnnpmpnspqlmnqq
garden >	oooooooooopnooor
garden*	ooooronooooonoop
gare*	noooornnoooonvnk
garet*	noooornnoooonvnk
gareth	noooornnoooonvnk
gary	oooooooooooooqno
gas	onoonommzoponolm
gas in	oooooonovoooonnm
gas* in*	oooooonovoooonnm
gasp*	oooooooooooooonr
gaspe*	oooooooooooooonr
gasped	oooooooooooooonr
gass*	nnooooonooooooor
gasse*	nnooooonooooooor
gassed	nnooooonooooooor
gate	oqonojornnqumnpl
gate .	onooonnrooosonpm
gate >	oooooooooooqopon
gate*	qmoqnnqnompnpouj
gate* .*	nmooonpqooosonpm
gate* coun*	nrooqooooooooonn
gates	qnoqnnqnooonpouj
gave	uqpzluolpmlmlkri
gave a	qpooooooooononnp
gave his	ooooooopooooonro
gave it	qnoqonooooooooom
gave me	pmnnnrqlnnnnnmqu
gave my	ploroppnoooooooo
gave the	mqpnornrooopoqlk
gave them	pnroonnnqoonqnon
gave to	roonooooooooooon
gave up	nrooooopooooooqm
gave you	qnpvnnnnooonnnqj
gave* a*	qpooooooooononnp
gave* his*	ooooooopooooonro
gave* it*	qnoqonooooooooom
gave* me*	pmnnnrqlnnnnnmqu
gave* my*	ploroppnoooooooo
gave* the*	mqpnornrooopoqlk
gave* them*	pnroonnnqoonqnon
gave* to*	roonooooooooooon
gave* up*	nrooooopooooooqm
gave* you*	qnpvnnnnooonnnqj
gavi*	ooooooooooonotmn
gavin	ooooooooooonotmn
gay	ooooomooooonwnnm
gays	nooonnnoooom1mkl
gays are	oooooooooooosnno
gays should	ooooooooooonroon
gays* are*	oooooooooooosnno
gays* shou*	ooooooooooonroon
gaze*	pooonooooopnoont
gazet*	pooonoooooonoont
gazett*	pooonoooooonoont
gazette	pooonoonoooooonr
gcse	noooonpmoounoolr
gcse*	moooonpooooooops
gcses	moooonpooooooops
gdpr	wxqqknnnommmnniu
gdpr >	ppoqnoooonooooon
gdpr for	nooooooooooooonr
gdpr* for*	nooooooooooooonr
gees*	pooonooooooonoor
geese	pooonooooooonoor
gen	soooooooooonooon
gend*	ppooqoooooonsnnl
gende*	ppooqoooooonsnnl
gene*	pnonnlnnnoomymnn
gene* .*	oooooooooooouolm
gener*	ooponmnnnoomtmpq
genera*	onnoonnnnnomumqp
generation	ooooonooonpounnn
generations	ooooooooooonponr
generator	ooooonoooooonoqo
genes	oooooooooooosomn
genet*	ooooooooooooronn
geneti*	ooooooooooooronn
geni*	ooooonooooonnoun
geniu*	ooooooooooonootn
genius	ooooooooooonooro
genn*	vooonoooooonnonl
genn* chi*	roooooooooooooon
genny*	vooonoooooonnonl
gennyc*	vooonoooooonnonl
gennych	vooonoooooonnonl
gennych chi	roooooooooooooon
gent*	npnnnlnvqqnmolqo
gent* at*	ooooonooqooonnrm
gent* in*	ooooopopqooonnmp
gent* who*	ooooonnqoooooonp
gentl*	npnnnlnvrqnnolnp
gentle	ooooonoooooooons
gentle*	oonnnmourqnnplol
gentleman	oponomovrronmlnl
gentleman at	ooooonooqooonnrm
gentleman in	ooooopopqooonnmp
gentleman who	ooooonnqoooooonp
genu*	pnonpnnnowpnnnsg
genui*	pnonpnnnowpnnnsg
genuin*	pnonpnnnowpnnnsg
genuine	pnoononnowponnnj
genuinely	onooqnooooonnntl
geof*	ooooooooonoqoonn
geoff	ooooooooonoqoonn
geog*	oooooooooooonons
geogr*	oooooooooooonons
geogra*	oooooooooooonons
geography	oooooooooooooonq
geor*	noooonooooopoons
germ*	oooonoooooqnqnmq
germa*	pooonoooooqnqnnr
german	oooonooooornpnns
get	oxklqlojlwnttmmn
get a	olmsnlmnnopoupqp
get an	nooorooooooooopo
get another	nnoooooooooroonp
get back	ooooroopoponoqnm
get free	ooooooooooonsonn
get hold	qnooooooooooooon
get home	ooooonrnoooqooom
get hurt	oooooooooooqooon
get in	ononnnrpmpoonopq
get it	mvunnoqnoonlmnmo
get married	oooooornooonoooo
get more	ooooooooooonoopr
get my	qpoomnpoononnnnr
get out	rnononmqqoomrnpn
get rid	kznmnonnopnnnnnn
get shot	nsoooooooooopomn
get stabbed	ooooooooooosnonn
get that	qrnoononooooopnl
get the	wlpopknpnmpmrool
get them	nooqqoqnoooonono
get there	onoooponooooooor
get this	ooooooooooonontn
get through	nooqosonooooopom
get to	ronnosmponqnnpoi
get told	ooooorooooooponm
get up	nnoooppnooomooro
get what	ooooonooooovonnm
get your	nmopnnoooprnnppp
get £	ooooooooosooooon
get* a*	olmsnlmnnopoupqp
get* an*	nooorooooooooopo
get* anot*	nnoooooooooroonp
get* back*	ooooroopoponoqnm
get* ever*	pnoooooorooonopm
get* free*	ooooooooooonsonn
get* hold*	qnooooooooooooon
get* home*	ooooonrnoooqooom
get* hurt*	oooooooooooqooon
get* in*	ononnnrpmpoonopq
get* it*	mvunnoqnoonlmnmo
get* marr*	oooooornooonoooo
get* more*	ooooooooooonoopr
get* my*	qpoomnpoononnnnr
get* out*	rnononmqqoomrnpn
get* rid*	kznmnonnopnnnnnn
get* shot*	nsoooooooooopomn
get* some*	ooooqoooooonoonp
get* stab*	ooooooooooosnonn
get* that*	qrnoononooooopnl
get* the*	wlpopknpnmpmrool
get* them*	nooqqoqnoooonono
get* ther*	onoooponooooooor
get* this*	ooooooooooonontn
get* thro*	nooqosonooooopom
get* to*	ronnosmponqnnpoi
get* told*	ooooorooooooponm
get* up*	nnoooppnooomooro
get* what*	ooooonooooovonnm
get* your*	nmopnnoooprnnppp
get* £*	ooooooooosooooon
gets	plnsrpmnonm1mlkk
gets a	noopnnonononpoqp
gets cancer	oooooooooooroomo
gets it	pnooonoqooorooom
gets me	ooooooonoooooonr
gets the	oononsnoooopoonp
gets what	oooooooooooroonn
gets* a*	noopnnonononpoqp
gets* canc*	oooooooooooroonn
gets* it*	pnooonoqooorooom
gets* me*	ooooooonoooooonr
gets* the*	oononsnoooopoonp
gets* what*	oooooooooooroonn
gett*	psprmooqpnnvqlki
gett* a*	pnopmnqroooqnmmo
gett* lett*	nqopoooooooooooo
gett* my*	nspnoonpooooooon
gett* the*	noooooopooonrorl
gett* your*	oooqonooooooooon
getti*	psprmooqpnnvqlki
gettin*	pspqmpoqpnnvqlkj
getting	pspqmpoqpnnvqlkj
getting a	pnopmnqroooqnmmo
getting letters	nqopoooooooooooo
getting my	nspnoonpooooooon
getting the	noooooopooonrorl
getting your	oooqonooooooooon
gg	nooootoooonoonno
ghos*	mpnnnpnlnpommln1
ghos* ?*	oooooooooooooosl
ghos* tour*	nqoooooooooooooo
ghos* walk*	ooooonomoopooooq
ghost	mqoonpnmoponnmnx
ghost tour	nqoooooooooooooo
ghost walk	ooooonomoopooooq
ghost*	oooooooooponnnos
gian*	ooooooooooooooor
giant	ooooooooooooooor
gif	ooooooooooooonrm
gift	qlpqnonnnummmptm
gift aid	qnorooooooooooon
gift card	ooooooooosoooool
gift shop	pnnonoononnonmup
gift* aid*	qnorooooooooooon
gift* card*	oooooooootoooool
gift* shop*	pnnonoononnonmup
gig	oooooooooltroonl
gin	oooonoooooonoorp
gin bar	oooonooooooooorn
gin* bar*	oooonooooooooorn
ging*	nooooponooopornm
ging* one*	nooooooooooqopnn
ginge*	nooooponooopornm
ginger	nooooponooopornm
ginger one	nooooooooooqopnn
girl	otomkvzskrmromfh
girl about	oooooorooooooonn
girl in	mpoonssqnromnnml
girl who	npoooproooooonno
girl*	nknnmot0prmnumhl
girl* .*	nnooooppooosoonm
girl* a*	oooooonroooonoon
girl* abou*	oooooorooooooonn
girl* and*	onpoopmrooonoonq
girl* at*	pnpooopnoooooqnn
girl* from*	oooooornoooooooo
girl* in*	oonnnusvmrnlnnlh
girl* says*	ooooornnoooooooo
girl* who*	npoooproooooonno
girlf*	noooorluononopnm
girlfr*	noooorluononopnm
girlfriend	noooorluononopnm
girlfriend says	ooooornnoooooooo
girls	olnnmmvwpsmoulim
girls .	noooooopoooroonn
girls and	oooooponoooooonr
girls in	qoooopntooonoonl
git	ooooooooooonnvpk
git >	ooooooooooooospm
gits	ooooooooooooooqn
give	vjlmrdmnlnvuvprl
give an	oooooooooooonooq
give him	ooooooooooooonnr
give it	rnonnmnpopqopopl
give me	qmnnomnonnnpnnqu
give that	oooooooooooooorm
give the	oooopoooooqpqool
give them	oooononoooqpsnmn
give up	ooooooooopoomspm
give us	pooouoooooopoomm
give your	ooooooroonpooono
give*	rmmpsswinrmimlsn
give* a*	smonomnnoooopnsm
give* an*	ooooooooooooonoq
give* away*	ooooosmnooonoooo
give* him*	noooonpoooooonnr
give* it*	qmnnnmnpopqopnop
give* me*	pnnmokponnnpnnqv
give* my*	ronqnpnoonoooonp
give* that*	oooooooooooooorm
give* the*	nnonqppnonqoqpll
give* them*	oooonnqnooqosnmm
give* up*	ooooonoooqpnmrqm
give* us*	oooounpoooopooml
give* you*	ononrqnnoooqopmn
give* your*	ooooooroonpooono
givea*	ooooooooosnnoonq
giveaw*	ooooooooosnnoonq
giveaway	ooooooooosnnoonq
given	tnnrpsmlooompnqk
given a	rmooooooopooooon
given my	qnopopooooonooon
given the	noooqqooooooppmn
given to	opoooooooooonoqm
gives	nnnnqrxlnnnmlmqn
gives a	ooooonooooooooro
gives me	ooooonqooooooono
gives you	oooorqnoooooooom
givi*	nqnpnrrkovlltooj
givi* away*	oooooonooulononp
givi* them*	oooooooooooosnon
givin*	nqnpnrrkovlltooj
giving	nqnpnrrkovlltooj
giving away	oooooonooulononp
giving them	oooooooooooosnon
glad	mrnnnmnnoonnmpjz
glad of	oooooooooooooooq
glad you	nooonoooooononmw
glad* of*	oooooooooooooooq
glad* you*	nooonoooooononmw
glas*	knnmnpnopmvunmnr
glas* and*	onooonoooooonoqr
glas* at*	ooooonooooooooor
glass	mnonnmonpnswolon
glass*	nponornoonpmopoq
glasse*	nponornoonpmopoq
glasses	nponornoonpmopoq
glasses and	onoooooooooooooq
glasses at	ooooonooooooooor
glen*	oooopoooooonospl
glor*	ooooooooooonnrnp
glov*	nnoonnnpoooomptq
glove	oooooonqooooooms
glove*	noooononoooompvm
gloves	noooononoooompvm
gloves >	noooononoooooqrn
glue	oooonoooooooonqq
gmai*	ooqooooooooooonn
gmail	ooqooooooooooonn
go	cqmhpuwyllswqsjj
go >	opooomrmornmoomr
go ?	nrnopmnroooooopm
go and	nmnnntnoqnnjmtns
go away	nqooonpmoooooorm
go back	nnoononpnnnntrok
go home	oonnnmrvnnnlrplo
go on	mpnnoqqknnoslnor
go past	ooooorpnooonoono
go quiet	ooooornoooooooon
go through	qoooonooopopooon
go to	lmumrqrtnoosmmph
go up	ooooopooooornonm
go* ?*	nrnopmnroooooopm
go* and*	nmnnntnoqnnjmtns
go* away*	nqooonpmoooooorm
go* back*	nnoononpnnnntrok
go* ever*	nnooonpnooooooqq
go* home*	oonnnmrvnnnlrplo
go* on*	mpnnoqqknnoslnor
go* past*	ooooorpnooonoono
go* quie*	ooooornoooooooon
go* thro*	qoooonooopopooon
go* to*	lmumrqrtnoosmmph
go* up*	ooooopooooornonm
go* with*	onoooropooonoonm
goat	oooooooooopnoqno
goat*	oooooooooooosnon
goats	oooooooooooosmoo
gob	oooooooooooomwkn
gob >	ooooooooooooosmn
gobb*	ooooooooooooornn
gobby	ooooooooooooornn
gobs*	ooooooooooonnzmk
gobsh*	ooooooooooonnzmk
gobshi*	ooooooooooonnzmk
gobshite	ooooooooooonnzmk
god	omoomsmloummstuh
god >	oooooroooooooopo
god bless	ooopooonosonoomp
god knows	ooooooonoooosonn
god the	ooooooooooooontn
god* bles*	ooopooonosonoomp
god* know*	ooooooonoooosonn
god* the*	ooooooooooooontn
gods*	pooooonooooonons
goes	mmqoonvrnomxlnok
goes .	ooooonooooonoons
goes ahead	oooooooooootnoon
goes missing	oooooooooooooorn
goes out	npooooorooqooonn
goes round	qnooooooooonooop
goes through	ooooonntooonooom
goes to	nnrpmrpnnnnnopri
goes up	ooooonqooootnnnm
goes with	nooooooooooooonr
goes* .*	ooooonooooonoons
goes* ahea*	oooooooooootnoon
goes* miss*	oooooooooooooorn
goes* out*	npooooorooqooonn
goes* roun*	qnooooooooonooop
goes* thro*	ooooonntooonooom
goes* to*	nnrpmrpnnnnnopri
goes* up*	ooooonqooootnnnm
goes* with*	nooooooooooooonr
goet*	noooooooooonnnnu
goeth*	noooooooooonnnnu
goethe	noooooooooonnnnu
goin*	ohmnjwkspknxilmn
goin* .*	ooooornnooonronm
goin* but*	oooooooooooononq
goin* down*	ooooornnoooonopo
goin* home*	oooooonsnopnoonm
goin* in*	poooononpoounnnl
goin* off*	ooooonooooorooql
goin* on*	nnooonotoopmntmn
goin* the*	oooooponoooonnul
goin* to*	sjpqkqnmqmkxnjmm
goin* up*	nnooooooooopooor
going	ohmnjwkspknxilmn
going .	ooooornnooonronm
going but	oooooooooooononq
going down	ooooosnnoooooono
going home	oooooonsnopnoonm
going in	poooononpoounnnl
going off	ooooonooooorooql
going on	nnooonotoopmntmn
going the	oooooponoooonnul
going to	sjpqkqnmqmkxnjmm
going up	nnooooooooopooor
gold	nooopmpoosomnnpo
gold .	ooooonpoooonoopr
gold*	ooooooononrooqpo
gold* .*	ooooonpoooononqq
golf	ooooooqnooooooop
gone	g0nllmml5mpkojui
gone .	lvoloroonopnqnpj
gone >	ltoqnoonnoonrnpk
gone and	mqpnnrnpooonoopm
gone by	oooooooooooqoooo
gone from	nooooonqoooooorn
gone now	uoooononoooooool
gone on	nnoooooorooooopo
gone quiet	ooooprnnnooooono
gone through	ooooooootoonooom
gone to	pnonnoooooonlnqs
gone* .*	lvoloroonopnqnpj
gone* and*	mqpnnrnpooonoopm
gone* by*	oooooooooooqoooo
gone* from*	nooooonqoooooorn
gone* now*	uoooononoooooool
gone* on*	nnoooooorooooopo
gone* quie*	ooooprnnnooooono
gone* thro*	ooooooootoonooom
gone* to*	pnonnoooooonlnqs
gonn*	ooonooooooowonnl
good	mqilgshojgtprfpz
good .	qnooooppoopqpoiq
good >	nqonoonnonnnnnsv
good ?	nroooooooooooonn
good at	ooooooosoooooonn
good enough	roooooooooooooqm
good evening	poopononoooroomo
good faith	nooooooooooooorn
good for	nooooqooonpqpmlq
good he	oooooronooonoonp
good idea	oooooooooooooosl
good morning	roonooonooooooqn
good old	oooooooooooooonr
good on	nooooonoooonnoqr
good riddance	ooooooooooonsonm
good to	looooqonoooonops
good you	ooooooooooopooms
good*	pmnnn2nmnmpnpnmg
good* .*	pnoonpopoopqpoiq
good* ?*	nroooooooooooonn
good* and*	pooooqomooonoooo
good* at*	ooooooosoooooonn
good* enou*	roooooooooooooqm
good* even*	pnopononoooqonon
good* fait*	nooooooooooooorn
good* for*	nooooqooonpqpmlq
good* he*	oooooronooonoonp
good* idea*	oooooooooooooosl
good* morn*	roonooonooooooqn
good* old*	ooooopooooonoonr
good* on*	nooooonoooonnoqr
good* ridd*	ooooooooooonsonm
good* to*	nnnnnupmonononor
good* you*	ooooooooooopooms
goodb*	nnnnn1mmnnnnpnmh
goodby*	nnnnn1mmnnnnpnmh
goodbye	nnnnn1mmnnnnpnmh
goodbye >	ooooosoooooooool
goodbye to	ooooorpoooooqonn
goog*	mvnnntmnoxknnnph
goog* and*	ooooooooormooooo
googl*	mvnnntmnoxknnnph
google	nvnnnqnnoxknnnpi
google and	ooooooooormooooo
goos*	nnooonooooomnsns
goose	ooooooooooonosop
goose*	nooooooooooooons
gooseb*	nooooooooooooons
goosebumps	nooooooooooooons
gorg*	pponnnooooommnoy
gorge*	pponnnooooommnoy
gorgeo*	pponnnooooommnoy
gorgeous	pponnnooooommnoy
gorm*	oooooonoooonovnl
gorml*	oooooonoooonovnl
gormle*	oooooonoooonovnl
gormless	oooooonoooonovnl
got	vlripnmrnrkvemop
got .	oonoooonooonpnmt
got a	qokmppqnuoqonopm
got all	nooooonnooosooqm
got an	omqoqoopoooooonn
got back	nooqoooooqooonon
got dementia	ooooonnroooooooo
got his	opooopnoooonornq
got in	pnoononnoooronpn
got it	oqnnqmpnnrnmonlq
got lost	noooooooooooorpn
got married	npsooonnononoooo
got me	notooqonooononmq
got mine	snnooooootnnoonl
got my	urumnlnonollnmrt
got new	oooooopnoooooonr
got nicked	pooooopnoooooorl
got of	qnoooooooooooooo
got off	ooooonpoooorponn
got on	vonnonononopnnmp
got one	ooooorooooonooqn
got our	oponoooooooooonr
got out	nnoooonoopopoonr
got petrol	oooooooooooqooon
got rid	lsoonnooooonoqpn
got some	ooooooooooooooqp
got the	mloooslpnnnnqsqq
got there	oooooooooooooorn
got three	oopoooonoooooomr
got till	oooooooooooqoonn
got to	monnoponoooomnqt
got your	onooomononoxonnm
got £	ooooooqnopoooopm
got* .*	oonoooonooonpnmt
got* a*	qokmppqnuoqonopm
got* all*	nooooonnooosooqm
got* an*	omqoqoopoooooonn
got* back*	nooqoooooqooonon
got* deme*	ooooonnroooooooo
got* four*	ooooooonoorooono
got* his*	opooopnoooonornq
got* in*	pnoononnoooronpn
got* it*	oqnnqmpnnrnmonlq
got* lost*	noooooooooooorpn
got* marr*	npsooonnononoooo
got* me*	notooqonooononmq
got* mine*	snnooooootnnoonl
got* my*	urumnlnonollnmrt
got* new*	oooooopnoooooonr
got* nick*	pooooopnoooooorl
got* of*	qnoooooooooooooo
got* off*	ooooonpoooorponn
got* on*	vonnonononopnnmp
got* one*	ooooorooooonooqn
got* our*	oponoooooooooonr
got* out*	nnoooonoopopoonr
got* petr*	oooooooooooqooon
got* rid*	lsoonnooooonoqpn
got* the*	mloooslpnnnnqsqq
got* ther*	oooooooooooooorn
got* thre*	oopoooonoooooomr
got* till*	oooooooooooqoonn
got* to*	monnoponoooomnqt
got* your*	onooomononoxonnm
got* £*	ooooooqnopoooopm
gove*	nnoopnonotnqnnon
gover*	nnoopnonotnqnnon
govern*	nnoopnonotnpnoon
government	onoonnoootnpnopn
gp	nnpootmoooonoono
grab	ooooooooooqpooom
grab it	ooooooooonroooon
grab*	poooounpoooonnlm
grab* it*	ooooooooonroooon
grabb*	ooooouopoooonnln
grabbe*	ooooovoooooonnln
grabbed	ooooovoooooonnln
grac*	ooooonoooponnnnv
grad*	oqqnqnnnoqonpnml
grad* .*	oqoopooooooooooo
grade	ooooroooooqnpnom
gradu*	pqroonoooonooono
gradua*	pqroonoooonooono
graduated	oqooooooooooooon
grah*	oooooqnnooopntmm
graha*	oooooqnnooopntmm
graham	oooooqnnooopntmm
gram*	ooooooooooooronp
gramm*	oooooooooooorono
gramma*	oooooooooooorono
grammar	oooooooooooorono
gran	npnnnmownonnmons
gran*	nrsknipokqoinkov
gran* .*	noooqromooonqoon
gran* ?*	nooonronooooponq
gran* a*	ooooonoooooonoqp
gran* and*	qnqonnnpoooooono
gran* came*	ooooonqnoooooooo
gran* care*	ooooonosooooooon
gran* did*	opooooqnoooqoopl
gran* has*	pnooooqoooooponm
gran* in*	qrnoooooooooooqj
gran* lett*	nponqooooooonopn
gran* meda*	ooooooooooonoorp
gran* says*	oooooonpoooooonr
gran* was*	rmpoonmoooonooos
grand	morqpmnonppmnnpq
grand a	ooooooooooooooqn
grand*	nsrjlnsnlmonnkov
granda*	qlonnvoonnqonnks
grandad	qlonnvoonnqnnnls
grandc*	nrooononooomsonq
grandchildren	nronononooomsonp
grandd*	poooomroooonpomr
granddaughter	noooomrpoooopnmr
grandf*	onpnoonnoooqmovl
grandfather	onpnoonnoooqmovl
grandk*	nsoooonnooonnonq
grandkids	nsoooonnooonnonq
grandm*	nornnlopopnnonlv
grandma	nooooopnoooooont
grandmother	ooroomnqopoooomq
grands*	mqonnpsonnnomosi
grandson	mqonnpsonnnomosi
grann*	mpnoqnnpooonopms
granny	npnoqnnpooonoqmr
grant	pnooonooorooqoom
grap*	moooonppooonnnrr
grap* nove*	noooonppooonnopq
graph*	noooonppooonnorp
graphi*	noooonppooonnorp
graphic	noooonppooonnorp
gras*	noooonnooooynqmk
grass	oooooooooootnpnl
grass*	nooooooooootooom
grasse*	nooooooooootooom
grasses	noooooooooorooon
grat*	oqqppqnnonnkonmr
grat* for*	rnoopnooooonoono
grat* if*	nqqqnoooooonoonn
grat* to*	nqooopooooooooon
grate*	qrqpqoooooomonll
gratef*	qrqpqoooooomonll
grateful	qrqpooooooompolm
grateful for	rnoopnooooonoono
grateful if	nqqqnoooooonoonn
grateful to	nqooopooooooooon
grati*	nnooorooooomoops
grav*	noooononoonronpq
grav* .*	nooooooooooroopm
grave	oopoonoooooooonq
grea*	lnnmotlomxiiklly
grea* deal*	qoooooooooooooon
grea* gran*	noooononooooooot
grea* post*	ooooonoooooooonr
grea* talk*	oooonooooooooonr
grea* uncl*	ooooooooooooooor
greas*	ooooooooooooosnn
greasy	ooooooooooooosnn
great	lnomoulonxijjimy
great >	ooooonooonooonnw
great post	ooooonoooooooooq
great talk	oooonooooooooonr
great uncle	ooooooooooooooor
gree*	momoorrkmnqlqplv
gree* .*	oooooooooponoooq
greed*	ooooooooooonsoqn
greedy	ooooooooooonsoqn
green	onnpntolnmppnpns
greet*	mpononqnopomoomu
greeti*	onooonooopomoomu
grew	oooonooooooooomt
grew up	oooonooooooooomt
grew* up*	oooonooooooooomt
grey	mnnnnpouwnnlmmrm
grey .	ooooooooooonoorm
grey hoodie	oooooqorpoonnonn
grey on	ooooooooooonoosn
grey*	noooooonooooooor
grey* .*	ooooooooooonoorm
grey* hood*	oooooqorpoonnonn
grey* on*	ooooooooooonoosn
grie*	qpnqnnnnooonooqo
grie* .*	qnnoooooooooooop
grief	nqoqnnooooonoooq
griev*	rnnonooooooooorl
grieva*	rnnooooooooooooo
grievance	rnnooooooooooooo
grim	oooomtooooonnmqq
grim reading	oooonooooooooonr
grim* read*	oooonooooooooonr
grin*	ooooooooonqnoqom
grip*	ooooonopoooooonr
gripp*	ooooonoooooooonr
groo*	noooononoopmxnlo
groo* ever*	ooooooooooooronn
groom*	noooononoopmxnlo
groome*	oooooonoooomxnln
groomers	ooooooooooomwnmm
grou*	pnkmrqmtsvriknkp
grou* .*	nmnosktnpnqnqpjo
grou* and*	qoonononosonooql
grou* chat*	onooounqnnnononn
grou* for*	nnoqooopoooomorn
grou* i*	oooooqopooonoonn
grou* next*	ooooooooooonoonr
grou* room*	oooooonpooooonqn
grou* stud*	oooooqnnnooooopn
grou* was*	ooooonqooooonorm
groun*	nnnnunonpnnroopj
ground	oooonnnnpooropqm
ground*	nooouopooooooonm
grounds	nooouooooooooonm
grounds .	nooosooooooooonn
group	qplllrnurtoglnls
group .	omnookropnpnqqkq
group >	oooooooooqoooooo
group chat	onooounqnnnononn
group for	ooooooopoooomoro
group i	oooooqopooonoonn
group next	ooooooooooonoonr
group study	oooooqnnnooooopn
group was	ooooonqooooonorm
group*	onoqoonooqsnoolm
groups	onoqoonooqsnoolm
grow	nooonnnooynmlxnh
grow a	ooooooooononnwol
grow up	oooooooooooonqpn
grow*	nnnnnqwmnormnqll
grow* a*	ooooooooononnwol
grow* man*	oooooornoooonooo
grow* up*	ooooontoonrnnrnj
grow* ups*	ooooonpoooonoroo
growi*	oooonpoooornoonn
growin*	oooonpoooornoonn
growing	oooonpoooornoonn
growing up	oooooooooosoooom
grown	nnoonoxmnnomnrmm
grown man	oooooornoooonooo
grown up	ooooontnooonopmn
grown ups	ooooonpoooonoroo
grum*	noopnoooooooooor
grump*	oooonooooooooooq
grumpy	oooonooooooooooq
guar*	uppnolllnwquomlj
guar* on*	oopooooooooroonn
guara*	onoonnnnowqmnnmp
guaran*	onoonnnnowqmnnmp
guaranteed	onoonnnnovqmnnmq
guard	mqonnmmmomnwqopl
guard*	woooqnooooonnnml
guards	nooorooooooooono
gues*	moponqoonrmoopno
gues* post*	ooooooooornooonn
gues* what*	noooonooooopoosl
guess	onoopppnooopoork
guest	npoonpnoornnpplo
guest*	nooonoopooooooor
guests	nooonoopooooooor
guid*	mooopoomnopooqsr
guid* .*	oooooooooooooonr
guid* narr*	oooooooooooooorm
guid* to*	ooooooooonoooooq
guida*	ooooroooooooooon
guidan*	ooooroooooooooon
guidance	ooooroooooooooon
guide	mooononnnonomsts
guide .	oooooooooooooonr
guide narrated	oooooooooooooorm
guide to	ooooooooonoooooq
guide*	ooooooooooqoqnon
guided	ooooooooooqoooom
guides	ooooooooooooqooo
guit*	ooooornnoopoooon
guita*	ooooornnoopoooon
guitar	ooooornnoopoooon
gum	onooounnooonoono
gum and	oooootooooonoonm
gum* and*	oooootooooonoonm
gumm*	ooooonooownonomn
gummi*	ooooonooovnononn
gummie*	ooooonooovnononn
gummies	ooooonooovnononn
gun	nooooqnmsootoolk
gunp*	ooooooooooooonmr
gunp* plot*	ooooooooooooonmr
gunpo*	ooooooooooooonmr
gunpow*	ooooooooooooonmr
gunpowder	ooooooooooooonmr
gunpowder plot	ooooooooooooonmr
guns	oooooqooooooonpo
gutl*	ooooonooooonmptn
gutle*	ooooonooooonmptn
gutles*	ooooonooooonmptn
gutless	ooooonooooonmptn
gutt*	nnonnnnnpmunmnuo
gutt* .*	oooonoooooonontn
gutte*	nnonnnnnpmunmnuo
gutted	nnooooooooonnnuo
gutter*	ooooooooontoooon
gutters	ooooooooontoooon
guy	oonnnkvopnnxmwne
guy at	pooooopnooooonrn
guy in	oooooonppoornoom
guy on	oooooopnopopopnl
guy who	noooonooooopormp
guy* at*	pooooopnooooonrn
guy* in*	oooooonppoornoom
guy* on*	oooooopnopopopnl
guy* who*	noooonooooopormp
guys	ooooonoootvnoong
gwel*	soooooooooonoonn
gwel* yn*	soooooooooonoonn
gwelw*	soooooooooonoonn
gwelwc*	soooooooooonoonn
gwelwch	soooooooooonoonn
gwelwch yn	soooooooooonoonn
gym	pnooonmrooopnnpn
gym .	ooopopooooonnoro
gym and	oooooonqoooooooo
gym* .*	ooopopooooonnoro
gym* and*	oooooonqoooooooo
gyps*	nnnonnooooon1njm
gypsi*	noooonooooonynln
gypsie*	noooonooooonynln
gypsies	noooonooooonynln
gypsy	ooooooooooonsomo
ha	npnnsmnronnpmpjw
ha .	ooooonosoooooono
ha ha	ooooooooooornqom
ha* .*	ooooonosoooooono
ha* ha*	ooooooooooornqom
habi*	oooqooooooooponn
habit*	oooqooooooooponn
habits	oooqooooooooponn
hack	tnooonooooonouml
hack*	qnnnnnnnovsnnnok
hack* ?*	qoooooooooooooon
hacke*	qnooonooovonnnnn
hacked	qnoooooooqoooooo
hacker	ooooooooosooonon
had	vpmipolskihjtotq
had a	tnmmnnvoonmplrql
had an	pnoopmonooooopns
had been	nqooonnnooooooqn
had better	oooooooooooqopon
had eleven	oooooonroooooopn
had enough	nooootonoooroomm
had gone	onoooooooooooonr
had her	nopoonppooooonsm
had his	oooooooqooooooon
had it	nmqpnmnnoooponqs
had me	oopoonooooonoomw
had mine	soooooooooooooom
had more	ooooonooooonopro
had my	qqppnpmsonnnmnkp
had no	npooononooooooqp
had one	ooooononooomnptm
had the	nmpnntnonnnlwojp
had their	oooooooooooqpoon
had three	qooonooooooooooo
had to	mpnnmmnonoomroou
had two	qnnornnqooopoomn
had us	npoooooqoooooonn
had* a*	tnmmnnvoonmplrql
had* an*	pnoopmonooooopns
had* been*	nqooonnnooooooqn
had* bett*	oooooooooooqopon
had* elev*	oooooonroooooopn
had* enou*	nooootonoooroomm
had* ever*	oooopnonoooooonr
had* gone*	onoooooooooooonr
had* her*	nopoonppooooonsm
had* his*	oooooooqooooooon
had* it*	nmqpnmnnoooponqs
had* me*	oopoonooooonoomw
had* mine*	soooooooooooooom
had* more*	ooooonooooonopro
had* my*	qqppnpmsonnnmnkp
had* no*	npooononooooooqp
had* one*	ooooononooomnptm
had* the*	nmpnntnonnnlwojp
had* thei*	oooooooooooqroln
had* thou*	oooooqoooooooono
had* thre*	qooonooooooooooo
had* to*	mpnnmmnonoomroou
had* two*	qnnornnqooopoomn
had* us*	npoooooqoooooonn
hadn*	poonnpqnooonontm
hadn* been*	opoooqoooooooopm
hadnt	poonnpqnooonontm
hadnt been	opoooqoooooooopm
hag	ooooooooooonnumn
hagg*	ooooooooooooonro
haggi*	ooooooooooooonro
haggis	ooooooooooooonro
haha	lonnnsmmnmppomly
haha .	onooosnoonqsnonk
haha >	npooonnnooonqnnv
haha*	ooomonoooooroonr
haha* .*	onooosnoonqsnonk
hahah*	ooomonoooooroonr
hahaha	ooomonoooooroonr
hair	mnnnnorvnonrlwng
hair .	ooooooprnoononon
hair >	noooooooooonoqqm
hair a	ooooonpnoooooqno
hair*	ooooooooomroqomn
hair* .*	ooooooornoonoooo
hair* a*	ooooonpnoooooqno
hairc*	ooooooooooooqonn
haircu*	ooooooooooooqonn
haircut	ooooooooooooqonn
half	kknolfolmozmlnyq
half a	oooonponqoonnnnr
half an	npoooorooooooopm
half joking	oooooooooooroooo
half my	nnqoooorooooonpo
half of	moonpmnnonumooro
half past	oooooonnoooooons
half price	ooooooooosqooolm
half term	noonnoooomonnnqu
half the	qonnpnmnnpolls1h
half this	oooooooooooooonq
half three	oooooosoooonnnpm
half*	noooooooooonnsnp
half* .*	ooooooooooonnqpn
half* a*	oooonponqoonnnnr
half* an*	npoooorooooooopm
half* joki*	oooooooooooroooo
half* my*	nnqoooorooooonpo
half* of*	moonpmnnonumooro
half* past*	oooooonnoooooons
half* pric*	ooooooooosqooolm
half* term*	noonnoooomonnnqu
half* the*	qonnpnmnnpolls1h
half* this*	oooooooooooooonq
half* thre*	oooooosoooonnnpm
halfw*	noooooooooonnsnp
halfwi*	noooooooooonnsnn
halfwit	noooooooooonnsnn
hall	ppnoqkplnmznrlpo
hall .	ooooooooooononos
hall on	oooooooooosooool
hall*	onqoqopponqnopnk
hall* .*	ooooooooooonnpor
hall* and*	opoopnrmooopnoon
hall* on*	oooooonpoosooool
halls	onqoqonqonqnoqnk
haml*	ooooooooooononns
hamle*	ooooooooooononns
hamlet	ooooooooooononns
hamm*	ooooonnnqooxnnlm
hamme*	ooooonnnqooxnnlm
hammer	ooooonnnqoownnlm
hamp*	ooonooooopolooos
hampe*	ooonooooopolooos
hamper	ooonooooopolooos
hams*	ooooonpoooonoupl
hamst*	ooooonpoooonoupl
hamste*	ooooonpoooonoupl
hamster	ooooonpoooonnspl
hand	olmormpvnlvulkqj
hand dryer	ooooopoooooonosl
hand for	oooooooooooroono
hand it	oooooooqooooooon
hand over	qoooonnpooonooqn
hand to	ooooooqnooooooon
hand*	tommkmnutotmtjnp
hand* .*	omnnpnpqponqnnnp
hand* all*	oooooonrooonoooo
hand* at*	oooopooooqnooonn
hand* drye*	oooooooonoonnnvl
hand* for*	oooooooooooqoonq
hand* in*	nnoonqnmrnqnpomr
hand* it*	poooonnroooooooo
hand* me*	ooooornnooooooon
hand* on*	onoqpoppoooqonmn
hand* out*	ooooooroooooponn
hand* over*	uooonnnpooonoopl
hand* roun*	oooooontooonoool
hand* the*	ooooooopooonqoom
hand* to*	nppponqnooooqool
hand* up*	noooonnpooooooor
handb*	ooooonoposnopnmn
handba*	oooooooposnopomm
handbags	ooooooooosnoponm
hande*	prponnnnnnnnpnlu
handed	prponnnnnnnnpnlu
handed in	oooonooooooooolv
handed to	npppooooooooqoom
handi*	qnopoqrmooooqolm
handin*	qnopoqrmooonoonm
handing	qnopoqrmooonoonm
handl*	oonnpmnopnnnpnrr
handle*	oooopnnpooooooqo
handled	oooopoooooooooqn
handli*	noooooooooooooqp
handling	noooooooooooooqp
handm*	ooooooooolwoooom
handma*	ooooooooolwoooom
handmade	ooooooooolwoooom
handr*	ooooooonooooootn
handra*	ooooooonooooootn
handrail	ooooooonooooootn
hands	nmnnnpouqnnrqmnl
hands .	onooopnqoooroonm
hands all	oooooonrooonoooo
hands round	oooooontooonooom
hands up	noooonooooooooos
hands*	oooooooooponnqpm
handw*	spoononpoooonomo
handwr*	spoononpoooonomo
handwriting .	ooooonopoooooooq
handy	ooooonopoooooonq
hang	oonnmmnononxompn
hang the	onooonnoooosnmoq
hang*	nnnnmponqrnummnp
hang* abou*	ooooooooooonsoom
hang* it*	ooooooooooooonro
hang* roun*	ooooospooooooonm
hang* the*	onooonnoooosnnor
hange*	noooooooooosnnmr
hanged	noooooooooosnnmr
hangi*	ooonmqonrnnqonnn
hangin*	ooonmqonrnnqonnn
hanging	ooonnqoornoqonnm
hango*	ooooooonosooooon
hangou*	ooooooonosooooon
hangouts	ooooooooorooooon
happ*	ouoopnqhnnnvlhjs
happ* .*	nspmmpnnorolpnoq
happ* abou*	pnoronpooooooonn
happ* birt*	qoooonoooooooons
happ* if*	ooooorppooonoooo
happ* in*	oooooonpoooqoono
happ* on*	ooooooooooorooon
happ* reti*	ooooooooonoooonq
happ* to*	mqopqknmompvomqn
happ* when*	ooooooooooonooqn
happ* with*	npnprnnoooooonoq
happe*	prpnoltmqpmwnlnh
happen	qnonnqnmooovnnpk
happen >	qoooooooooopoonn
happen on	oooooooooooqooon
happen*	nsqopiuoqpnuommj
happened	nnplolsnqpnppnpn
happened .	ppoonooooromooon
happened to	nnnnpmononnrpntl
happened with	oooooonoooooooor
happening	nnoornunooonoomn
happens	ntprmmqponotnnmj
happens to	lsoqnnooonotnomm
happens when	ooooooooooonnoqo
happi*	nnoonqnnoorqpnlo
happie*	oooooronooonqomo
happier	oooooronooonqomo
happil*	onoonnonoorroomo
happily	onoonnonoorroomo
happy	psoqqpmmnonjklly
happy .	oqononnnooonoooq
happy about	nnoronpoooooooon
happy birthday	qoooonoooooooons
happy retirement	ooooooooonoooonq
happy to	oopoqnnnonpnnnms
harb*	ooooonoooosonomp
harbo*	ooooonoooosonomp
harbou*	ooooonoooosonomp
harbour	ooooonoooosonomp
hard	mnnmolqonmormppv
hard to	nonnpnooonooopns
hard*	pononoononpoonor
hard* to*	nonnpnooonooopns
hardb*	oooooooooooooonq
hardba*	oooooooooooooonq
harde*	ooooooooooopnooq
harl*	oooooooooroooono
harm	ooooonnoooonoonu
harm in	ooooonooooooooor
harm*	oooooqooonoooooo
harm* in*	ooooonooooooooor
hart*	nooornoooooooooo
harv*	oooooooooooonoqp
harve*	oooooooooooonoqo
harves*	oooooooooooonoqo
has	rmtklstzpijecxpm
has a	qmonornspoommppn
has all	qnoooooooooooqon
has anybody	mnoopnporonooonp
has anyone	nnonquomrnmnonnq
has asked	opooonomooooooor
has been	pmopmkuqmonolpvm
has changed	oooooooqoqoooonn
has come	onoponroqooooonm
has ever	oooooooooooooqqm
has found	nroooonqoooooonn
has gone	qnonoonqoooonnrn
has got	qoooonorooooonon
has had	nppopomrooooooqm
has her	ooooonosooooooon
has his	nqooonnqoooooooo
has it	tonnrlnmonnumnlo
has me	oownooonoooooonl
has moved	oooooonpoooooomr
has my	qtoqnlmtnnnnonln
has never	ooooonqpooonoprk
has no	nnroonnooooqnmul
has not	nonnpwtnonnomoqk
has opened	nooroooooooooooo
has our	oorooornoooooonm
has put	nnpnonmvooonnonp
has read	oooooooooooooonq
has she	pooooonnooooornn
has spoken	oooooooooooonrnn
has stopped	oooootnmooooooon
has the	lnnoppnooonnnwju
has this	roooooonoooopopm
has to	lsoopppmnoonqppj
has told	pooootnnooooooon
has two	ooooooqooopooonq
has written	nooonpoooooooooq
has* a*	qmonornspoommppn
has* all*	qnoooooooooooqon
has* anyb*	mnoopnporonooonp
has* anyo*	nnonquomrnmnonnq
has* aske*	opooonomooooooor
has* been*	pmopmkuqmonolpvm
has* chan*	oooooooqoqoooonn
has* come*	onoponroqooooonm
has* ever*	oooooooooooooqqm
has* foun*	nroooonqoooooonn
has* gone*	qnonoonqoooonnrn
has* got*	qoooonorooooonon
has* had*	nppopomrooooooqm
has* her*	ooooonosooooooon
has* his*	nqooonnqoooooooo
has* it*	tonnrlnmonnumnlo
has* me*	oownooonoooooonl
has* move*	oooooonpoooooomr
has* my*	qtoqnlmtnnnnonln
has* neve*	ooooonqpooonoprk
has* no*	nnroonnooooqnmul
has* not*	nonnpwtnonnomoqk
has* open*	nooroooooooooooo
has* our*	oorooornoooooonm
has* put*	nnpnonmvooonnonp
has* read*	oooooooooooooonq
has* she*	pooooonnooooornn
has* spok*	oooooooooooonrnn
has* stop*	oooootnmooooooon
has* the*	lnnoppnooonnnwju
has* this*	roooooonoooopopm
has* to*	lsoopppmnoonqppj
has* told*	pooootnnooooooon
has* two*	ooooooqooopooonq
has* writ*	nooonpoooooooooq
hat	poonnnnnonnvmrmo
hat .	opooooooooonoron
hat* .*	opooooooooonoron
hate	monnntmmnsmlomwr
hate it	npooonoooqoooosl
hate my	ooooosooooooooom
hate myself	ooooornoooooooon
hate the	oooooooooooooorm
hate*	nooooonpooonrmqn
hate* it*	noooonoooqoonnsn
hate* my*	ooooosooooooooom
hate* myse*	ooooornoooooooon
hate* the*	oopooooooooooorm
hated	opooooooooooonnq
hater*	oooooooooooosnon
haters	oooooooooooosnon
hates	ooooopnpooonoorm
hatr*	oooooooooooorono
hatre*	oooooooooooorono
hatred	oooooooooooorono
haun*	oooooooooqmmoqoq
haunt*	nooooooooqmmoqpp
have	trsnprmnnhlqsnoo
have .	oqnoonopoooqonmq
have >	oooonrooooonnnqq
have a	rmqonlpllqtyomjp
have all	mpooqmooqoooppon
have already	oooomropooooooon
have always	ooooomonooonnomv
have an	ronoonmpqopooqmn
have answered	moopsooooooooomo
have anything	onoonoqrooononmr
have asked	qorsmmnnonnnnnqm
have been	oktnqupimqlnsmnn
have blacked	ooooqooooooooono
have blocked	ooooonproooooooo
have booked	oooooooroooopomp
have borrowed	pqoonooooooooooo
have changed	mrqqonnrooonoonk
have clicked	oporoooooooooonm
have copies	pooonoooooonnonu
have decided	ooooouonooonoomm
have done	oqnnmpnonooonnqp
have ended	ooooopooooonqopm
have ever	ooooonoqooonoqpn
have felt	ooooorqooooooonm
have filled	ooooonooooopooqn
have finished	ooooopooooorqoom
have for	nosoooooooooooon
have found	nnoqonqmooorooon
have given	pnopoqonooooonql
have gone	npoonnpnqoononpq
have got	rkvkkrqmnlrxjkeq
have had	pmuotpmlnonrrnrh
have heard	tnnoonqoooonookp
have her	qoopoponoooooonm
have his	rnoqonnoooooooon
have i	sloqonopooooooom
have it	lwrpvpmnnqommpme
have kept	rooooopoooonopno
have killed	ooooonooooorooqm
have liked	ooooouoooooooopi
have lost	loooonopoooooops
have loved	onooomoooopoooor
have made	nnnooroooorpnoon
have me	rmsoopoooooooonm
have met	onoonmonoookq2kg
have mine	ooosnoooooooooom
have mixed	noqooooooooooooo
have more	ononomonsooooorp
have moved	noonnpmqnoomnnrq
have my	puuonnpnononnnlk
have never	okoonjrsnnolprvl
have no	lrnpojmpqnoowmnp
have nobody	oooooqnpoooooonm
have not	npnmmtqvrnoqokll
have nothing	poooolonooootopo
have noticed	opoooooooooqooon
have now	smnoonnnoooooprn
have nowhere	nnnookpqvoonooon
have on	nsnnpnooonooomlu
have one	qnonpqnoqooqqnll
have only	pnnropnooooooono
have paid	nooooponooonoosm
have passed	nooqoooooooooooo
have picked	oooooronooooooon
have posted	ooooonooooonooro
have put	ponnoqnnnonlnmst
have read	oqoopponooomntmm
have reported	ooooonpooooooorn
have reserved	oooooooooooooons
have run	ooooooooooopnoqn
have rung	pnoqopqopoooonpj
have said	nooqnpnoooonnstk
have sat	ooooqnonoooqooop
have scraped	ooooonooooonounn
have seen	oonoomqosonmnnrp
have sent	ooooonooooonooqo
have sight	rooonooooooooooo
have since	osooonnnopoooooo
have someone	ooooqooooooooqmo
have sorted	ooopoqooooooooon
have spent	oooopoooooononsn
have started	noooouoronpnoonk
have stayed	ooooonooooonporm
have stopped	oooooqnnpoonooqn
have taken	nmooornqooooonop
have that	opoopnoqoooooonn
have the	qpplxsmmnnmrrqgl
have their	oooooonqooopromp
have them	ppontnnooopopnok
have they	ooooooooooooooqn
have this	ooooooonoooooorn
have thought	oqonoooooooooooo
have thrown	ooooooooooooooqn
have to	qononmuuonnhrmqn
have told	omsnolorooonnnnr
have two	nnrponooooqponoo
have unsubscribed	nnosonoooooooonp
have until	onooooooooouoonn
have waited	oooopoooooopoolq
have walked	ooooononooooonqp
have worked	oooopqonooopooom
have written	monnnvononponnqn
have you	wqooulnooonmpnlm
have your	nnooonnoooovoonn
have* .*	oqnoonopoooqonmq
have* a*	rmqonlpllqtyomjp
have* all*	mpooqmooqoooppon
have* alre*	oooomropooooooon
have* alwa*	ooooomonooonnomv
have* an*	ronoonmpqopooqmn
have* answ*	moopsooooooooomo
have* anyt*	onoonoqrooononmr
have* aske*	qorsmmnnonnnnnqm
have* been*	oktnqupimqlnsmnn
have* blac*	ooooqooooooooono
have* bloc*	ooooonproooooooo
have* book*	oooonooroooopomp
have* borr*	pqoonooooooooooo
have* chan*	mrqqonnrooonoonk
have* clic*	oporoooooooooonm
have* copi*	qnoonnonooonnnnt
have* deci*	ooooouonooonoomm
have* done*	oqnnmpnonooonnqp
have* ende*	ooooopooooonqopm
have* ever*	ppoonnoqooonoqqk
have* felt*	ooooorqooooooonm
have* fill*	ooooonooooopooqn
have* fini*	ooooopooooorqoom
have* for*	nosoooooooooooon
have* foun*	nnoqonqmooorooon
have* give*	pnopoqonooooonql
have* gone*	npoonnpnqoononpq
have* got*	rkvkkrqmnlrxjkeq
have* had*	pmuotpmlnonrrnrh
have* hear*	tnnoonqoooonookp
have* her*	qoopoponoooooonm
have* his*	rnoqonnoooooooon
have* i*	sloqonopooooooom
have* it*	lwrpvpmnnqommpme
have* kept*	rooooopoooonopno
have* kill*	ooooonooooorooqm
have* like*	ooooouoooooooopi
have* lost*	loooonopoooooops
have* love*	onooomoooopoooor
have* made*	nnnooroooorpnoon
have* me*	rmsoopoooooooonm
have* met*	onoonmonoookq2kg
have* mine*	ooosnoooooooooom
have* mixe*	noqooooooooooooo
have* more*	ononomonsooooorp
have* move*	noonnpmqnoomnnrq
have* my*	puuonnpnononnnlk
have* neve*	okoonjrsnnolprvl
have* no*	lrnpojmpqnoowmnp
have* nobo*	oooooqnpoooooonm
have* not*	npnmmtqvrnoqokll
have* noth*	poooolonooootopo
have* noti*	opoooooooooqooon
have* now*	smnoonnnoooooprn
have* nowh*	nnnookpqvoonooon
have* on*	nsnnpnooonooomlu
have* one*	qnonpqnoqooqqnll
have* only*	pnnropnooooooono
have* paid*	nooooponooonoosm
have* pass*	oooqooonoooooooo
have* pick*	oooooronooooooon
have* post*	ooooonooooonooro
have* put*	ponnoqnnnonlnmst
have* read*	oqoopponooomntmm
have* repo*	ooooonpooooooorn
have* rese*	oooooooooooooons
have* run*	ooooooooooopnoqn
have* rung*	pnoqopqopoooonpj
have* said*	nooqnpnoooonnstk
have* sat*	ooooqnonoooqooop
have* scra*	ooooonooooonounn
have* seen*	oonoomqosonmnnrp
have* sent*	ooooonooooonooqo
have* sigh*	rooonooooooooooo
have* sinc*	osooonnnopoooooo
have* some*	nooornpnoqonoqmo
have* sort*	ooopoqooooooooon
have* spel*	noroonoooooooonq
have* spen*	oooopoooooononsn
have* star*	noooouoronpnoonk
have* stay*	ooooonooooonporm
have* stop*	oooooqnnpoonooqn
have* take*	nmooornqooooonop
have* that*	opoopnoqoooooonn
have* the*	qpplxsmmnnmrrqgl
have* thei*	oooooonqooopromp
have* them*	ppontnnooopopnok
have* they*	ooooooooooooooqn
have* this*	ooooooonoooooorn
have* thou*	oqonoooooooooooo
have* thro*	ooooooooooooooqn
have* to*	qononmuuonnhrmqn
have* told*	omsnolorooonnnnr
have* two*	nnrponooooqponoo
have* unsu*	nnosonoooooooonp
have* unti*	onooooooooouoonn
have* wait*	oooopoooooopoolq
have* walk*	ooooononooooonqp
have* work*	oooopqonooopooom
have* writ*	monnnvononponnqn
have* you*	wqooulnooonmpnlm
have* your*	nnooonnoooovoonn
havi*	mrnpnmolsnomoqsm
havi* a*	oppononnsopnnnsk
havi* it*	onooonoooooonoso
havi* thou*	ooooopqnoooooooo
havin*	mrnpnmolsnomoqsm
having	mrnpnmolsnomoqsm
having a	oppononnsopnnnsk
having it	onooonoooooonoso
having thoughts	ooooopqnoooooooo
hay	oooonoooooooooos
haze*	oooooooooooqoono
hazel	oooooooooooqoono
hd	ooooooooovlooonm
he	jdjieky4phfscuZj
he .	oooooponoooropnm
he 14	ooooomsnoooooooo
he >	ooooooonooopnvlm
he a	nnonnpsnnononson
he about	ooooomsnooooooon
he always	oooooqnnroooopom
he asked	nnooowooooononnm
he back	ooooornsooononnm
he been	pnopnqnnooonopmr
he bought	oooooqonoooooopn
he came	qooooooooooooopn
he can	qnrnnmtrnononpml
he changed	oooooonrooooooon
he checks	noooonnvooooooom
he come	ooooonmsoooooooq
he comes	oooooprnoooooooo
he dead	poooononooomoqnq
he did	oppnnonrooonoonp
he died	sopoopnnooooooom
he does	noooonrspoopnonl
he doing	ooooonqooooooonp
he done	ooooonoqooonooon
he drinks	oooooonroooqooom
he drives	ooooooprooooooom
he ever	pooooooooooqonoo
he finds	ooooonnqoooooonp
he followed	oooooonrooonooon
he found	nnooomqyononoonl
he gave	oonooppmooooonro
he given	poooornnoooooooo
he god	oooooooooponoqon
he goes	ooooonpuooonooom
he gone	roooosnmnoonoonm
he got	nmnnnosxtnnlmqmi
he had	otnnnmotnoomnqmm
he has	oqonnqstnnomopmi
he hears	ooooornqooononon
he held	ooooonosooooooon
he here	ooooonmsnooooooo
he hits	noooooqnooooooor
he in	noopookwtoonnnmn
he knew	pooooonqooonooon
he knows	nnoooqnyoooonnnk
he laughed	oooooronooooooon
he left	nqnooqmoooonoonq
he lives	nnpqonqnooooooon
he lost	oooooqmqoooooooo
he made	ooooooosooooonon
he met	ooooomsnoooooooo
he must	oopoooonoooooooq
he my	ooqoonopooooooon
he never	onnnormqrooononp
he nine	npoooronooooooon
he not	pnonprmornnqnpnh
he on	oooposmonqoqnnnm
he only	roooomquooonnnnk
he outside	ooooonmsoooooono
he owes	ooooonrmoooqooon
he put	noooopmvooomnnqm
he reads	lnoqqnorrnonoonm
he said	omnnnpxqnnonnmnn
he saw	ooooonnrooonoonp
he says	pmnnoswtmooponmk
he should	nooromonoooqnooo
he sits	oooooonpoooqooon
he sleeps	ooooonrpooooooon
he so	oooooonooooqoooo
he sold	oooooonqoooooooo
he started	ooooomrpooooooon
he stopped	ooooornoooooopnn
he takes	qnooonnooooqooon
he tells	noooonrooooqooon
he thinks	ooooonotoooooooo
he told	ononotqrnoomonnl
he took	oooooqponoonooon
he turned	ooooonorqoooooom
he waiting	oooooonoqooooooo
he waits	ooooonorooooooon
he walks	oooooornoooooooo
he wants	ooooonpnooouoomm
he was	qmpomoqpnonlrsjs
he will	mnnomotznnnvmmkh
he would	ponnmmmsnonnpnnu
he wrote	ooooooosooonooom
he* .*	oooooponoooropnm
he* 14*	ooooomsnoooooooo
he* a*	nnonnpsnnononson
he* abou*	ooooomsnooooooon
he* alwa*	oooooqnnroooopom
he* aske*	nnooowooooononnm
he* back*	ooooornsooononnm
he* been*	pnopnqnnooonopmr
he* boug*	oooooqonoooooopn
he* brok*	ooooooproooooonn
he* burn*	ooooonproooooonn
he* came*	qooooooooooooopn
he* can*	qnrnnmtrnononpml
he* chan*	oooooontooooooon
he* chec*	noooonnvooooooom
he* come*	nnoooopronoooonq
he* comm*	ooooooorooonoooo
he* dead*	poooononooomoqnq
he* did*	oppnnonrooonoonp
he* died*	sopoopnnooooooom
he* does*	noooonrspooononl
he* doin*	ooooonqooooooonp
he* done*	ooooonoqooonooon
he* drin*	oooooopqooopooom
he* driv*	ooooooprooooooom
he* ever*	pooooooooooqonoo
he* find*	ooooonnqoooooonp
he* foll*	oooooooqooonooop
he* foun*	nnooomqyononoonl
he* gave*	oonooppmooooonro
he* give*	pooooronooonoooo
he* god*	oooooooooponoqon
he* goes*	ooooonpuooonooom
he* gone*	roooosnmnoonoonm
he* got*	nmnnnosxtnnlmqmi
he* had*	otnnnmotnoomnqmm
he* has*	oqonnqstnnomopmi
he* hear*	ooooormqoooronom
he* held*	ooooonosooooooon
he* here*	ooooonmsnooooooo
he* hits*	noooooqnooooooor
he* in*	noopookwtoonnnmn
he* keep*	oooooonqoooooooo
he* knew*	pooooonqooonooon
he* know*	nnoooqnzoooonnnk
he* laug*	oooootnmooonooon
he* left*	nqnooqmoooonoonq
he* like*	ooooomrpooooooon
he* live*	nnpqonqnoooooooo
he* lock*	oooooonrooooooon
he* look*	ooooooqqooooopnm
he* lost*	oooooqmqoooooooo
he* made*	ooooooosooooonon
he* met*	ooooomsnoooooooo
he* must*	oopoooonoooooooq
he* my*	ooqoonopooooooon
he* neve*	onnnormqrooononp
he* nine*	npooorqmooooooon
he* not*	pnonprmornnqnpnh
he* on*	oooposmonqoqnnnm
he* only*	roooomquooonnnnk
he* outs*	ooooonmsoooooono
he* owes*	ooooonrmoooqooon
he* park*	oooooonrooooooon
he* put*	noooopmvooomnnqm
he* read*	mooqqnoqrnopoonm
he* said*	omnnnpxqnnonnmnn
he* saw*	ooooonnrooonoonp
he* says*	pmnnoswtmooponmk
he* shoo*	ooooomsmooooooop
he* shou*	nooromonpooqooon
he* sits*	oooooonpoooqooon
he* slee*	ooooonrpooooooon
he* so*	oooooonooooqoooo
he* sold*	oooooonqoooooooo
he* star*	ooooomrrooooooom
he* stop*	ooooornpooooopnm
he* take*	qnooonopoooqoooo
he* talk*	opooooooqoooonnn
he* tell*	noooonrooooqooon
he* thin*	ooooomotoooooooo
he* told*	ononotqrnoomonnl
he* took*	oooooqponoonooon
he* turn*	ooooonotqooooonm
he* wait*	ooooonorqoonooon
he* walk*	ooooonqmoooroooo
he* want*	onooonponnotnomo
he* was*	qmpomoqpnonlrsjs
he* will*	mnnomotznnnvmmkh
he* woul*	ponnmmmsnonnpnnu
he* writ*	soooonnnoooooooo
he* wrot*	ooooooosooonooom
head	klomwkroqlrrnyng
head .	ooooroooooonponn
head examining	ooooooooooononro
head librarian	oooopoooooonnprm
head of	mooounooooproqjl
head office	oooonoooooooootm
head*	nnnppomoqnnolnlx
head* .*	ooooqnooooolooor
head* exam*	ooooooooooononsn
head* libr*	oooopoooooonnprm
head* of*	mooounooooproqjl
head* offi*	oooonoooooooootm
head* up*	oooooonoooonnomu
headm*	onoqooooooooopno
heads	oooooqonoooomopr
heads up	oooooonoooonnomu
heads*	ooooonnrooomoooq
heal*	psnnnprmoqnnonmn
heal* firs*	ooooonooooooooor
heal* visi*	poooonsnooooooon
heal* week*	oooooqoooooooopn
heale*	ooooooooorooooom
healt*	psnmnprmonnnonmo
health	psnmnprmonnnnnno
health first	ooooonooooooooor
health visitor	poooonsnooooooon
health week	oooooqoooooooopn
hear	wnmlmjutnmsnqlom
hear him	ooooonnqoooooooo
hear it	qooopomtoooooomn
hear that	ooooonooonpnnomu
hear the	ooooooqnoooooopm
hear them	oooooprnoooooonn
hear what	qooooooooooooooo
hear you	ooonooooooomnnun
hear*	ojpplrmtnqollnxm
hear* .*	nqooonqnoopnonsn
hear* abou*	nnqoornoooonoopn
hear* aids*	ooooonnropnoponn
hear* and*	ooooopooooooooqn
hear* ever*	oooqonpqooooonom
hear* from*	ooooosnppnonqnmm
hear* her*	ooooonrooooooqnm
hear* it*	snoooontooonnnln
hear* loop*	oopoonoooooooorn
hear* noth*	tooonoooooooponm
hear* of*	nnopooooopoonorm
hear* that*	opononooonpnnomt
hear* the*	poooooqpooooonpn
hear* them*	oooooprnoooooonn
hear* you*	ooonooooooomnnun
heard	rjpqmoqpooopnomn
heard about	norooooooooooooo
heard from	ooooosnppooooonl
heard her	ooooonqooooooqnn
heard nothing	tooooooooooooonn
heari*	popmnlmtoqnopnrl
hearin*	popmnlmtoqnopnrl
hearing	popmnlmtoqnopnrl
hearing aids	ooooonnropnoponn
hearing loop	oopoonoooooooorn
hears	noooornqononoqnn
heart	lpnpornlnnplnnsr
heart of	oooooooooooonosm
heart*	oooonnonooonnosp
heartb*	ooooononooonnorp
heartbroken	ooooononoooooorn
heat	nooopkoponpnnoqr
heat and	ooooonnqoooooopn
heat*	lonnqnnppmqlmpxo
heat* and*	ooooomoqqooonopm
heat* been*	ooooooooooooooqn
heat* in*	ooooonooooooooor
heat* off*	oooooooooooonoos
heat* on*	onooonnpooooootm
heath*	noooooooooonoqnq
heati*	monnrnnppmqmnnxj
heatin*	monnrnnppmqmnnxj
heating	monnrnnppmqmnnxj
heating and	ooooonpoqooooooo
heating been	ooooooooooooooqn
heating off	oooooooooooonoos
heating on	onooonnpooooootm
heav*	onoonponooooqoms
heave*	poooonoooooooonq
heaven	poooonoooooooonq
heavy	oooonronooopnoop
hedg*	onoonnooooppnoso
hedge	omooooooooppnoro
heid	onooornoooooosml
heig*	oooooqnoooonpnqo
heigh*	oooooqnoooonpnqo
height	ooooooooooonpnqm
heir	nooooooooroooooo
held	vnnnrknuoonmnnmm
held about	poooqooooooonoon
held my	oooooooqooonoonp
held on	qoooooooooooooon
held the	ooooomosoooooooo
held* abou*	poooqooooooonoon
held* my*	oooooooqooonoonp
held* on*	qoooooooooooooon
held* the*	ooooomosoooooooo
hell	mnnnmnpnnnnrnlyr
hell >	ooooooooooonrnvi
hell*	oqrnolmmouoqnmlr
hell* .*	pooooponoootoook
hell* dear*	noooooooosonoooo
hell* it*	qpooooooooooooon
hell* my*	nnroooooooooooon
hell* to*	oooooonnoootooon
hello	oqrnolmmouoqnmlr
hello dear	noooooooosonoooo
hello it	qpooooooooooooon
hello my	nnroooooooooooon
hello to	oooooonnoootooon
helm*	ooooooooooornunj
helm* .*	ooooooooooorooqk
helme*	ooooooooooornunj
helmet	ooooooooooorouni
helmet .	ooooooooooorooqk
help	mimlllp00qljmokp
help .	qnoonpooorooopok
help >	noooopnspnonpono
help at	ooooonpqoononoop
help from	nopooooooooooooq
help her	nnnoonopxooooooj
help me	onooomruononoopl
help my	nnoooomotoononpp
help*	nmnonpqrntolmnlt
help* .*	qnopnonooqoonpon
help* at*	ooooonpqoononoop
help* from*	nopooooooooooooq
help* her*	nnnoonopxooooooj
help* me*	onnnomrtnqnmnnpn
help* my*	nnoooomotoomonoq
help* with*	oooooornoponoooo
helpe*	nnnnnlqnnsmmmnny
helped	nnonommmotommnow
helped me	ooooooooornnoooq
helper	ooooonrpooooooom
helpf*	ooooonoooooooooq
helpfu*	ooooonoooooooooq
helpful	ooooonoooooooooq
helpl*	nnoonuoqooooonnm
helpli*	onoonvmqooononnn
helpline	ooooosnqooononnn
helps	ooooonprooroonnk
hens	ooooooooooooroon
her	qiooeuz0sog0c0bi
her .	pnnqojoynnnrmnnj
her >	nnnnnkupponnnons
her ?	qoooornnpoooooom
her a	ooooonrpooooonpo
her address	ppoooqnnooooooon
her age	oooooosmoooooooo
her and	rnornlnrqoononmm
her arms	ooooovmnooonqonm
her at	ooooomrrooopoonm
her back	ooooonpoooorooom
her bank	oooooonropooooon
her birthday	noooooonoooooosm
her boyfriend	ooooonpqooonooon
her brother	ooooonqnoooooooq
her car	ooooonnqooorooom
her cousin	onqoonrnooooooon
her down	ooooonoooooqoooo
her eyes	oooooqnnnooooqon
her face	orononooqooqoonm
her fault	ooooosnnooonooqn
her for	ooooonoqopooooon
her from	oooqompqooooooon
her grandson	oooooooqoooooono
her hand	ooooonoqoooooooo
her husband	onoooonuooonooon
her in	nooqpmopooonormp
her last	pooootononooooom
her legs	onoposmnqooonqnl
her manager	oooooornooooooon
her mum	ppooorqkooopoonm
her my	moooonpooooooson
her neck	ooooonpqoooronon
her number	nqqnoopnoooooooo
her off	nqoqonnpooonoonn
her on	noooonnnotonornn
her out	nnoponntooopoopm
her own	rnnooomonnosnonn
her pension	oooooooqoooooono
her phone	nnnnopotpnonnpom
her please	nnnooompxoonooom
her room	noooounnoooooonp
her she	oooooqomoqonoqnm
her son	ooooonnrqoooooon
her stuff	ooooopqnooooooon
her that	opooonnroooooono
her there	ooooonnpoooooonq
her to	pnoponunpoonoonm
her uncle	noooonwmoooooooo
her visa	oooooonqoooooooo
her* .*	pnnqojoynnnrmnnj
her* ?*	qoooornnpoooooom
her* a*	ooooonrpooooonpo
her* addr*	ppoooqnnooooooon
her* age*	oooooosmoooooooo
her* and*	rnornlnrqoononmm
her* answ*	ooooonnqooooooop
her* arms*	ooooovmnooonqonm
her* at*	ooooomrrooopoonm
her* aunt*	ooooonqooooooooo
her* back*	ooooonpoooorooom
her* bank*	oooooonropooooon
her* birt*	noooooonoooooosm
her* boyf*	ooooonqqooonooon
her* brot*	ooooonqnoooooooq
her* car*	ooooonnqooorooom
her* cous*	onqoonrnooooooon
her* down*	ooooonoooooqoooo
her* eyes*	oooooqnnnooooqon
her* face*	orononooqooqoonm
her* faul*	ooooosnnooonooqn
her* for*	ooooonoqopooooon
her* frie*	oooooornoooooqnn
her* from*	oooqompqooooooon
her* gran*	ooooonproooooonn
her* hand*	pooooonsoooooonm
her* husb*	onoooonuooonooon
her* in*	nooqpmopooonormp
her* last*	pooootononooooom
her* legs*	onoposmnqooonqnl
her* mana*	oooooornooooooon
her* mum*	ppooorqkooopoonm
her* my*	moooonpooooooson
her* neck*	nnoooopqoooronnn
her* numb*	nqqnoopnoooooooo
her* off*	nqoqonnpooonoonn
her* on*	noooonnnotonornn
her* out*	nnoponntooopoopm
her* own*	rnnooomonnosnonn
her* pens*	oooooooqoooooono
her* phon*	nnnnoqpspnonnpom
her* plea*	nnnooompxoonooom
her* room*	noooounnoooooonp
her* scre*	opoooornoooooonn
her* she*	oooooqomoqonoqnm
her* sign*	ooooonnsooooonon
her* slee*	ooooosmpnooooooo
her* son*	ooooonnrqoooooon
her* stuf*	ooooopqnooooooon
her* that*	opooonnroooooono
her* ther*	ooooonnpoooooonq
her* to*	pnoponunpoonoonm
her* uncl*	noooomwmooooonoo
her* visa*	oooooonqoooooooo
herb*	noooooooowononnl
herba*	ooooooooouooooom
herbal	ooooooooouooooom
herbs	oooooooooqoooooo
here	plmhkvr0qvobplfo
here .	pmnoppoznmqlnpkk
here >	nmnlotroqmonrolo
here ?	opoonnonqoopoooo
here and	nooonqrnoooonono
here at	ooooonpqnoooooqm
here because	opooompqooooooon
here come	oooooonoonpnrnnp
here cos	ooooomnorooooooo
here for	poooqqnronoonolp
here free	ooooooooorooooon
here http	ooooooooosnooopm
here i	sooonooooonoooon
here if	nooopoooooonoonr
here in	qoooooonooonoons
here my	nopoooooonooooqo
here on	oooqoooooooooomq
here since	oosoooonooooooom
here the	poooooooonoooonr
here with	oooooqooooonnorm
here you	npooprooooonqonn
here*	oooroooooooononp
here* .*	pmnoppoznmqlnpkk
here* ?*	opoonnonqoopoooo
here* and*	oooonqrnoooolomr
here* at*	ooooonpqnoooooqm
here* beca*	opooompqooooooon
here* come*	ooopoonoonpnrnnp
here* cos*	ooooomnorooooooo
here* for*	poooqqnronoonolp
here* free*	ooooooooorooooon
here* http*	ooooooooosnooopm
here* i*	sooonooooonoooon
here* if*	nooopoooooonoonr
here* in*	qoooooonooonoons
here* my*	nopoooooonooooqo
here* on*	oooqoooooooooomq
here* sinc*	oosoooonooooooom
here* the*	poooooooonoooonr
here* with*	oooooronoponnorn
here* you*	npooprooooonqonn
hereb*	oooroooooooooonn
hereby	oooroooooooooonn
heri*	onooomnnoonltmvo
herit*	onooomnnoonltmvo
herita*	onooomnnoonltmvo
heritage	onooomnnoonltmvo
hero	ooooooonooooponq
hero*	omoooooooooooont
heron	omooonooooooooos
herp*	ooooooooouooooom
herpe*	ooooooooouooooom
herpes	ooooooooouooooom
herr*	qoooonoooopooonq
herr* girl*	roooonoooooooooo
herri*	qoooonoooopooonq
herrin*	qoooonoooopooonq
herring	qoooonoooopooonq
herring girls	roooonoooooooooo
hers	smooponnoooooonp
hers*	omnpnwrlpnnonolm
hers* .*	onponmpoqooooonp
hers* sick*	oooooqnoooooooon
herse*	omnpnwrlpnnonolm
hersel*	omnpnwrlpnnonolm
herself	omnpnwrlpnnonolm
herself .	ooooonooqoooooop
herself >	rooooornooonooom
herself sick	oooooqnoooooooon
hexh*	oooooooooooooorn
hexha*	oooooooooooooorn
hexham	oooooooooooooorn
hey	nnnsmonqnqrqmmnm
hi	ntqmmooonvrmllkr
hi all	ooooooooonoonoor
hi dear	ooooooooounoooon
hi vis	opooooonooooooro
hi* all*	ooooooooonoonoor
hi* dear*	ooooooooounoooon
hi* vis*	opooooonooooooro
hidd*	qooooqnoopoooopm
hidde*	qooooqnoopoooopm
hidden	qooooqnoopoooopm
hide	lqnnpnqqnnnmonot
hide in	ooooooorooonnnqp
hide*	nnooosnnoqonnqoo
hide* in*	ooooooorooonnnqp
hides	nnooosnnoqonoonp
hidi*	mpnnpqqqonnpmonm
hidi* behi*	ooooponnooonnqrn
hidi* in*	noooonsqoooooonm
hidin*	mpnnpqqqonnpmonm
hiding	mpnnpqqqonnpmonm
hiding behind	ooooponnooonnqrn
hiding in	noooonsqoooooonm
high	mnnsnqnmnqnmqmns
high street	oponooooooonpoqo
high*	mnonssoooponmqno
high* stre*	oponooooooonpoqo
highe*	nnoortooooonnqmm
higher	nooorooooooonomr
hija*	opoooonoooomsonn
hill	onooonoqoopppnnn
him	omjogny1puivetbi
him .	qmonountrnopnpmi
him >	qnonnpqoqpnonolp
him ?	qoooornnoooooonm
him and	nonqnlsoqoopnnlq
him as	noooopnqooononns
him at	ooooonrnopooooon
him down	ooooopnooooroooo
him for	nooonnqoooonoqmr
him from	nnoronnpooopopom
him he	ooooonnsooooonnp
him i	oooooonpoooqoopn
him in	onooonntpnoqonmp
him off	nsnsoonmooonoopm
him on	npnnnmototononnm
him out	oooqoornnoooonnn
him over	ooooononooooooor
him please	qooooopooooooooo
him so	oooooqooooooorom
him up	ooooomppoooronol
him what	oooooonooooqorom
him* .*	qmonountrnopnpmi
him* ?*	qoooornnoooooonm
him* and*	nonqnlsoqoopnnlq
him* as*	noooopnqooononns
him* at*	ooooonrnopooooon
him* down*	ooooopnooooroooo
him* for*	nooonnqoooonoqmr
him* from*	nnoronnpooopopom
him* he*	ooooonnsooooonnp
him* i*	oooooonpoooqoopn
him* in*	onooonntpnoqonmp
him* off*	nsnsoonmooonoopm
him* on*	npnnnmototononnm
him* out*	oooqoornnoooonnn
him* over*	ooooononooooooor
him* plea*	qooooopooooooooo
him* so*	oooooqooooooorom
him* take*	onopooqooooooooo
him* unde*	ooooooqooooooooo
him* up*	ooooomppoooronol
him* what*	oooooonooooqorom
hims*	mppnnwqonnnmnrll
hims* .*	npooonqoooonornn
hims* on*	ooooosnnooonooon
himse*	mppnnwqonnnmnrll
himsel*	mppnnwqonnnmnrll
himself	mppnnwqonnnmnrll
himself .	npooonqoooonornn
himself on	ooooosnnooonooon
hind*	ooooonooooonwnnn
hind* sikh*	ooooooooooooqooo
hind* wors*	ooooooooooooqono
hindu*	ooooonooooonwnnn
hindus	ooooooooooonwnmn
hindus sikhs	ooooooooooooqooo
hindus worship	ooooooooooooqono
hip	nnooolnnonrpnppt
hire	lpoornmnnoomprwi
hire*	ooooroooooonntol
hired	ooooroooooonntol
his	sujmf10tulhxdydg
his bank	ooooonnrooooooon
his car	ooooopmoooosooom
his carer	ooooomntooononoo
his dad	pqooonrnooooooon
his door	oooooqooooooooon
his face	npoooonnqoorooon
his father	ooooonqnooooooop
his flat	ooooooroooonnoon
his guitar	ooooornnoooooooo
his hand	ooooonprooooooon
his hands	ooooonntqoooonol
his jaw	ooooooonoootonon
his job	oooooonqoooooooo
his last	pooooqnnooosoonm
his life	oonoornnooonopqo
his little	ooooornoooooonoo
his mates	qoooonqooooooonn
his medals	oooooqnnooonornn
his mother	oqooonpoooonoqnn
his mouth	ooooooooooonoqon
his mum	soooonvmooonoonk
his name	tpnonnonooonnmpq
his nephew	ooooonnqooooooon
his own	lpnpopsmnnopmtnm
his page	poooonqnoqooooom
his pension	ooooonnqoooooooo
his phone	nooootslnoooonpm
his pillow	ooooonooooooooor
his room	ooooovmnooononon
his school	ornoopnoooooooon
his sister	nooporonooooooon
his son	ooooopntoooononm
his things	ooooosnnooooooon
his van	oooooqppooononon
his voice	nnorpoooooooooon
his watch	oooooqnnoooooooo
his wife	oooooonnuooooppl
his* bank*	ooooonnrooooooon
his* brea*	nooooooooooooosm
his* car*	ooooopmoooosooom
his* care*	ooooomntooononpn
his* dad*	pqooonrnooooooon
his* door*	oooooqooooooooon
his* face*	npoooonnqoorooon
his* fath*	ooooonqnooooooop
his* flat*	ooooopqoooonooon
his* guit*	ooooornnoooooooo
his* hand*	pnonomoxpooonpnj
his* hear*	npoooooqooooooon
his* jaw*	ooooooonoootonon
his* job*	oooooonqoooooooo
his* last*	pooooqnnooosoonm
his* lett*	poooooonooooonor
his* life*	oonoornnooonopqo
his* litt*	ooooornoooooonoo
his* mate*	qoooonrnooooonnn
his* meda*	oooooqnmooonorno
his* moth*	oqooonpoooonoqnn
his* mout*	ooooooooooonoqon
his* mum*	soooonvmooonoonk
his* name*	tpnonnonooonnmpq
his* neph*	ooooonnqooooooon
his* own*	lpnpopsmnnopmtnm
his* page*	poooonqnoqooooom
his* pape*	ooooonnqoooooooo
his* pens*	ooooonnqoooooooo
his* phon*	nooootslnoooonpm
his* phot*	noqoooooooooopno
his* pill*	ooooonooooooooor
his* room*	ooooovmnooononon
his* scho*	ornoopnoooooooon
his* sist*	oooporonooooooom
his* son*	ooooopntoooononm
his* stor*	ooooorooooooooon
his* thin*	ooooosnnooooooon
his* van*	oooooqppooononon
his* voic*	nnorpoooooooooon
his* watc*	oooooqnnoooooooo
his* wife*	oooooonnuooooppl
hist*	utmmjjkollpotrpq
hist* .*	opooooooooorqnpl
hist* as*	rooooooooooooool
hist* grou*	oooooopqoooonqmq
hist* i*	oponoooooorononn
hist* in*	pnooooooooonsrll
hist* it*	oqooooooooooqonn
hist* mont*	mooooooooooouork
hist* of*	onoonoooooooqnos
hist* room*	ooooooooooooooqn
hist* tape*	nrooooooooooooon
histo*	utmmjjkollpotrpq
histor*	utmmjjkollpotrpq
historian	ooooooooooopnwnk
historical	oopooooooooooqnn
histories	oooooooooooonooq
history	vumnjkkplmnnvhrr
history .	opooooooooopqopm
history >	snooooooooooooon
history as	rooooooooooooool
history group	oooooopqoooonqmp
history in	pnooooooooonsoln
history it	oqooooooooooqonn
history month	mooooooooooouork
history of	onoonoooooooqnos
history room	ooooooooooooooqn
hit	nqnnnorspoqnnnkn
hit me	ooooopntoponoomo
hit* me*	ooooopntoponoomo
hitl*	oooooonooooowpni
hitle*	oooooonooooowpni
hitler	oooooonooooowpni
hits	lmnnnkz0nnnmnmmm
hits me	mmnoomsyooonoonl
hits us	ooooonulooooooon
hits* me*	mmnoomsyooonoonl
hits* us*	ooooonulooooooon
hitt*	ooooomptooononno
hitti*	ooooomptooononno
hittin*	ooooomptooononno
hitting	ooooomptooononno
hiya	qopnonnnopnnnnor
hmu	oooooooootnooool
hmu >	oooooooootnooool
hoar*	ooooooooooooooor
hobb*	oooooooooooonnns
hog	ooooooooooonpons
hold	thrm0qkolknokmnq
hold ?	mooooooooooooooq
hold a	noooqnpnooonnrop
hold about	qoponooooooooooo
hold any	mooosoooooooooon
hold from	qoooooooooooooon
hold it	oooooooooooooonq
hold music	oooooooooooonntm
hold of	rmoooqmsoooooonl
hold on	tlopnsnnonomonls
hold the	mponwnnnooornnpl
hold their	ooooooooooormooo
hold*	qnononponpopnmqm
hold* ?*	mooooooooooooooq
hold* a*	noooqnpnoopqnrmn
hold* abou*	rnponooooooooooo
hold* and*	noooonooooooooqp
hold* any*	mooosoooooooooon
hold* from*	qoooooooooooooon
hold* her*	oooooonqoooooooo
hold* in*	qooooooooooooorl
hold* it*	oooooooooooooonq
hold* musi*	oooooooooooonntm
hold* of*	rmoopqmsoooooonk
hold* on*	ulqposnmonnmnnkr
hold* the*	lqnnwommnnoqmnrm
hold* thei*	ooooooooooormooo
holde*	noponoonoqnoooop
holdi*	opooppoponpqonok
holdin*	opooppoponpqonok
holding	opooppoponpqonok
holding a	oooooopooopsoomn
holding the	npoooqnoooononqo
holds	rnnnonppooonnnqp
hole	ooooooooooonnoun
hole in	ooooooooooooooro
hole* in*	ooooooooooooooro
holi*	mqqnnmwknpqmnnnp
holi* .*	ooooooqooooooooo
holid*	mqqnnmwknpqmnnnp
holida*	mqqnnmwknpqmnnnp
holiday	mrqnnosnnpqnnnnn
holidays	ooooonuloooooonq
holidays .	ooooonrooooooooo
holli*	pooooooooooqooon
holo*	ooooooooooooqono
holoc*	ooooooooooooqono
holoca*	ooooooooooooqono
holocaust	ooooooooooooqono
holy	ooooooooononnnmx
home	khlmhnz1kqpuxihk
home .	oonnnsmponopmnms
home >	ononplpqnnnnxpln
home ?	oooooonooqooropl
home address	osnoooopooopoonn
home after	poooonqoopooooom
home and	nmnqntmpponpqonl
home at	oooooopnooonoonq
home by	oooooopooooqooom
home delivery	qnpoonnpooooooqo
home for	oooooornooonoooq
home from	nnoqornpnnpqnnmp
home i	ooooospnooomoooo
home in	nooooqqmopoonoqn
home last	ooooomqpooooooon
home library	qooonnnqooonoopo
home on	nooooonqooooooqn
home since	ooooonrnoooooooo
home the	ooooooqooooonoop
home they	ooooornpoooopomm
home tonight	ooooomrronooooom
home with	onroonslonononqp
home £	ooooooooomsoooon
home*	unnmomunnosktojl
home* .*	opnnnslponopmmmt
home* ?*	oooooonooqooropl
home* addr*	osnoooopooopoonn
home* afte*	poooonqoopooooom
home* and*	mmnqnslppopppqnl
home* are*	oooooonqooonrnmn
home* at*	ooooooqnooonoonq
home* by*	ooooooqooooqooom
home* club*	unonnotmonomonpm
home* deli*	qnpoonnpooooooqo
home* for*	ooooonrnooonponp
home* from*	nnoqornpnnpqnnmp
home* help*	pooooonqooooooon
home* i*	ooooospnooomoooo
home* in*	nnoooqqmoponooqm
home* last*	ooooomqpooooooon
home* libr*	qooonnnqooonoopo
home* not*	ooooooooooooloot
home* on*	nooooonqooooooqn
home* sinc*	ooooonrnoooooooo
home* the*	ooooooqooooonoop
home* they*	ooooornpoooopomm
home* toni*	ooooomrronooooom
home* with*	onroonslonononqp
home* £*	ooooooooomsoooon
homel*	noooponrnoonrnlq
homele*	noooponrnoonrnlq
homeless	noooponrnoonrnlq
homes	ooooooooonqolont
homew*	tnnnnnvknopmopom
homewo*	tnnnnnvknopmopom
homework	tnnnnnvknopmopom
homework club	unonnotmonomonpm
homo*	ooooonooooon2mlk
homo* a*	ooooooooooonrnno
homos*	ooooooooooonwmmn
homose*	ooooooooooonwmmn
homosexuality	ooooooooooonrnno
homosexuality a	ooooooooooonrnno
homosexuals	ooooooooooonsmno
hone*	mmnmmwmpnswlpppg
hone* .*	oooooqorooonponn
hone* to*	ooooosoooooooonn
hones*	nmnnmunmnrvmpoqi
honest	nmnnmunmnssmpnqj
honest >	nooooooooooopooq
honest to	ooooosoooooooonn
hong	ooooooooooonoons
hong kong	ooooooooooonoons
hong* kong*	ooooooooooonoons
hono*	nooooroqoooonnmq
hono* .*	oooooooooooonooq
honou*	nooooroqoooonnmq
honour	nooooroqooooonmp
hood*	nooooqqqpopnnolo
hoodi*	nooooqqqpopnnolo
hoodie	nooooqqqpoonnolo
hoot	ooooooooooooonns
hoov*	ooooomnqoonnonsn
hoove*	ooooomnqoonnonsn
hoover	ooooomnqopnnontm
hope	kmnmmjklmmo3jlir
hope he	oooooonoooosonoo
hope i	ooooonooooorponm
hope it	ooooooooooqqoonp
hope the	ooooonoooooxmool
hope whoever	oooooooooooqookq
hope you	nnnnnnnnonnynnso
hope your	ooooooooooovonnm
hope* he*	oooooonoooosonoo
hope* i*	ooooonooooorponm
hope* it*	ooooooooooqqoonp
hope* the*	ooooonoooooxmool
hope* whoe*	oooooooooooqookq
hope* you*	nnnnnnnnonnynnso
hope* your*	ooooooooooovonnm
hopi*	pooononnooornoqn
hopin*	pooononnooornoqn
hoping	pooononnooornoqn
horr*	nnoonnpnonoontmr
horri*	nooononnonoonuoo
horrib*	oooonoonononnuoo
horrible	oooonoonononnuoo
horro*	ooooooqooooooooo
horror	ooooooqooooooooo
hors*	mooonmnnoroqmojx
hors* .*	ooooooooooornnno
horse	nooonnoooqoonplv
horse*	noooooooopornnmq
horses	noooooooopoononq
hose	ooooooonooonvomn
hose .	oooooonoooooqonp
hose them	ooooooooooootonn
hose* .*	oooooonoooooqonp
hose* them*	ooooooooooootonn
hosp*	loppptnmnnqronlo
hosp* .*	oooooqnooornooon
hosp* and*	nooooromooonponq
hospi*	loppptnmnnqronlo
hospic*	oooooooooopnoonr
hospice	oooooooooopnoonr
hospit*	loppqtnmnopsonml
hospital	lpppntnmnoptnnmm
hospital >	noooonoooootoooo
hospital and	oooooromoooooonq
hospitality	noooqoooooooooon
host	oooooooooooonqpn
host*	mponnnqopnnnonrq
hosta*	ooooonooooooonpr
hostag*	ooooonooooooonpr
hostage	ooooonooooooonpr
hoste*	mpooonropooopopn
hostel	noooonropnoopopn
hot	noonnlspmynmknpq
hot chocolate	ooooooooooonnons
hot singles	ooooooooounnnonn
hot water	ooooonnqononooro
hot* choc*	ooooooooooonnons
hot* sing*	ooooooooounnnonn
hot* wate*	ooooonnqononooro
hote*	nmpptnpvqqmoomli
hote* .*	oopoonotoooonnnn
hotel	nnoppoqpqpmoonnk
hotel*	onpornotoooonnmm
hotels	oonopnotoooooomn
hotl*	ooonosoooooooomn
hour	hmnnmrluqnwowjrl
hour .	mponnootnompmnnr
hour >	noooppmqnnnounpj
hour ?	ooooqooooooooonn
hour ago	oopootnmtooonomn
hour for	ooooooooooooronm
hour on	ooooonopoonotnno
hour*	hkllvltrluplpivn
hour* .*	npnnnonvoslqmmpp
hour* ?*	nooouoooooooroml
hour* a*	ooooooonoooooorp
hour* ago*	oopootomtooonomn
hour* and*	onoonotnnoopoorm
hour* for*	oooooooooooosoom
hour* i*	ooooooooooqpoomq
hour* in*	oooooomrooooonul
hour* no*	nooooooropnooono
hour* of*	mpooonpnooononrq
hour* on*	nooonnoooonnsnns
hour* to*	oooornooopnooonn
hour* with*	ooooonqpooonoonp
hours	hklltltslupmqiwn
hours !	ooooooooonqooooo
hours .	onnnoonposnpnnqm
hours ?	ooooroonooooqonm
hours and	onoooornoooopoql
hours i	ooooooooooqooonq
hours in	ooooonmrooooontm
hours no	nooooooroooooono
hours of	moooooqnooononqp
hours on	oooonooooononoos
hours to	oooorooooooooono
hous*	ojnplkm0pkzlujgn
hous* .*	nmqooosmorooooom
hous* clea*	ooooonooonroooon
hous* down*	ooooononooonoons
hous* kids*	ooooooooooooronn
hous* on*	oooooonroooonoon
hous* serv*	rnoonnooooonoopp
house	jmnolmp0qnvnpkhn
house .	mnqnoosmorooooon
house >	ponnnonsoonnpnno
house clearance	ooooonooonroooon
house down	ooooononooonoons
house kids	ooooooooooooronn
house on	oooooonroooonoon
house*	pnoponmonnqmtnnp
houseb*	rnoonnnpooonoopp
housebound	rnoonnnpooonoopp
housebound service	rnoonnooooonoopp
houses	nnoppnooonrotonl
housi*	snooooooomroooon
housin*	snooooooomroooon
housing	snooooooomroooon
how	pojrztgmipinhfpp
how >	opoooqonoroooonm
how brave	ooooooooooosnnon
how can	qpooooooooooooom
how come	oqoonnooooonoosn
how dare	oooooooooooooorn
how did	qnopnooooooooqnp
how do	tsqtnlosnmpjlmpp
how does	lqoonnnqooonopnr
how good	ooooooooooooonnr
how hard	ooooooooooooporm
how he	poooonopoooqooom
how i	nqonnrnnounnnoqk
how it	qnopnqnpoooqnopl
how long	uwonnpnpononnnkm
how many	ikmo0qlkmlmmllfl
how much	lnonxoooooonnmos
how often	ooorqooooooooonl
how that	qnooooooooonoorm
how the	noooronnooononor
how to	llnploqpnmooonlx
how was	qooooooooooooonp
how would	pnooooorooooooom
how you	oopoompoopomnovj
how your	ooooooooooorooon
how* brav*	ooooooooooosnnon
how* can*	qpooooooooooooom
how* come*	oqoonnooooonoosn
how* dare*	oooooooooooooorn
how* did*	qnopnooooooooqnp
how* do*	tsqtnlosnmpjlmpp
how* does*	lqoonnnqooonopnr
how* good*	ooooooooooooonnr
how* hard*	ooooooooooooporm
how* he*	poooonopoooqooom
how* i*	nqonnrnnounnnoqk
how* it*	qnopnqnpoooqnopl
how* long*	uwonnpnpononnnkm
how* many*	ikmo0qlkmlmmllfl
how* much*	lnonxoooooonnmos
how* ofte*	ooorqooooooooonl
how* that*	qnooooooooonoorm
how* the*	noooronnooononor
how* to*	llnploqpnmooonlx
how* was*	qooooooooooooonp
how* woul*	pnooooorooooooom
how* you*	oopoompoopomnovj
how* your*	ooooooooooorooon
hr	tnoononnosnnnomo
hrs	oooooooooqnoootk
http	ijlkkjllmzngih4y
http >	klmmmmmnnzpjlkxx
http and	ooooooooooonooor
http i	ooooooooooooooqo
http share	ooooooooonoooosn
http* and*	ooooooooooonooor
http* i*	ooooooooooooooqo
http* shar*	ooooooooonoooosn
hub	nsonmomnqnnomoyi
hub .	oooooooooooonotn
hub >	oooonoooooopoorn
hub* .*	oooooooooooonotn
hull	onooounmnpnnoomq
huma*	jnoynnnnnpomwskl
huma* bein*	nnprnnoooooonqnp
huma* to*	noounooooooooomo
human	jnoynnnnnpnmvtll
human being	nnprnnoooooooqno
human to	noounooooooooomo
hun	noooonooorpnoqno
hund*	rnoonnnnormopnnq
hund* of*	poooooooornooopm
hund* year*	poooooooooooqoon
hundr*	rnoonnnnormopnnq
hundre*	rnoonnnnormopnnq
hundred	rnoonnnnooonpnnr
hundred years	poooooooooooqoon
hundreds	ooooooooornoooon
hung	mponnrooooosmnsk
hung up	noonosooooonoorm
hung*	nnoponqnooonnqns
hung* .*	ooooopqnooonorlo
hung* for*	ooooonooooooooms
hung* up*	noonosooooonoorm
hungr*	ooooooqnooonnnos
hungry	ooooooqnooonnnos
hunt*	ooooooooonoooonr
hunti*	ooooooooonoooonq
huntin*	ooooooooonoooonq
hunting	ooooooooonoooonq
hurr*	ooooooonspooonom
hurry	ooooooonspoopnom
hurt	mmnonvlpsnovmnlm
hurt myself	oooooroooooooono
hurt*	nnnnnvtqonnknplm
hurt* .*	ooooornnooopooon
hurt* myse*	ooooounnoooooonn
hurt* you*	ooooonpuooononnn
hurti*	nooooqtrnoomonnm
hurtin*	nooooqtrnoomonnm
hurting	nooooqtrnoomonnm
hurting myself	ooooornoooooooon
hurts	nooootonpoomnqmo
husb*	oqqmnkhyotlmlqip
husb* .*	nqooopnooooooonp
husb* brok*	ooooonouonoooook
husb* gave*	pnoqooooooooooon
husb* has*	ooooonnroooooopn
husb* i*	ooooonnoooonooos
husb* woul*	ooooononopoooonr
husba*	oqqmnkhyotlmlqip
husban*	oqqmnkhyotlmlqip
husband	oqqmnkhyotlmmqip
husband .	nqooopnooooooonp
husband >	nnnonnouononnton
husband broke	ooooonouonoooook
husband gave	pnoqooooooooooon
husband has	ooooonnroooooopn
husband i	ooooonnoooonooos
husband would	ooooononopoooonr
hush	oooooonooooonrop
huts	noooooooooootonm
hypo*	oooooooooooonorn
hypoc*	oooooooooooonorn
hypocr*	oooooooooooonorn
hypocrites	ooooooooooonnnrn
i	rsoplvlulmotdgmq
i >	noooopnqooorponn
i ?	onqnooooooooooop
i adore	onononnnooooonmu
i aged	oooooooooooooorn
i always	onoooooooooonoos
i am	toslmrxtqopphemm
i ask	qsrnomnnnlnmnntl
i asked	sopmwnqloqonnmoj
i be	snonnoooooopoono
i been	prooonnpooooooom
i believe	qnnqrnnpoonnoolp
i bet	poonnnooononqosn
i booked	pooooooooooooorm
i borrow	oooqnnnqooonoomq
i bought	ooonosonopnnoomq
i break	opooosnoooopoomm
i bring	mnnoomnmooonoony
i burn	noooouoooooooonl
i call	oooooooppoonoorm
i came	nnoonnlpoqnnnnrq
i can	slkmisvwvnnghono
i change	nnnooooooooooonv
i changed	onoooooqoooooooo
i check	ooooonoqoooooooo
i checked	oooooooooooooonr
i clean	ooooopmronpooono
i come	mnnnnnqqnnornnrp
i complained	qnoonooooooooosl
i contact	moqooronooooooon
i correct	oononnononqoooos
i could	lnnnmqnrnnpomn0s
i counted	pnonnqonooonnosp
i cut	onooosoooooooomp
i delete	nrooooooopnooonp
i deleted	onooooononooooor
i demand	snnooooooooooonn
i did	jtuvmnrmnonrllir
i disagree	oooopnoooooonoms
i do	mpjvoupwujyikjqe
i doubt	oooooooooooooroo
i download	qooooooooooooonp
i dropped	pnooononooooooqo
i eat	onoooqpnoponoono
i ever	orpoonoooqnnrolm
i expect	pooopoonooomprom
i failed	oopoornnooonooqn
i feel	omnnnvsmnnnmppnm
i fell	tnooonppooooooon
i felt	onooorooooononoo
i filled	osoopnoooooooomo
i find	qnnonrnqonnoonpl
i finish	oooooonsooooooon
i follow	onooononouqnoono
i followed	ooooopooonoooonq
i found	nonnnrqmoqnpnnsk
i gave	lwqtnnpnqoonnolk
i get	usrowoopnnnnmmll
i give	ooooonoooosonnqn
i go	pqonrsmwonokoomh
i got	qoooopomosnmnmro
i graduated	oqooooooooooooon
i had	rmnnmmmponnonnpw
i hadnt	nooooqqoooonoonn
i handed	nrpoonoooooooono
i hate	noooorooooononwk
i have	noqokulupjmseqmo
i hear	pnooopppoopqoomm
i heard	nnoonnpqooonootm
i held	ooooomoroooooooo
i hereby	oooroooooooooonn
i hide	oooooooqooooooon
i hit	ooooomsnoopnooon
i hope	nnonnnmnnoounoss
i in	soosooooooonooml
i joined	rrqpnnnooponoonk
i jumped	onoontonooononno
i keep	mmonnzqpnonkmonl
i knew	moooooonooonornr
i know	npnmnrpnslrzjjih
i laugh	oooooooqoooooonn
i learned	onoopnonooonnorp
i leave	npononmwooomooop
i left	nutmmlqsnnnlnnmq
i like	mnnnnnqqopnqnnmq
i live	opsoronoooooooml
i lived	pooooonqqoonooon
i look	pooonwpponnnmnmn
i looked	pooooporoooooool
i lost	qponnqqlotnmnpjo
i love	nrnoomonoponoons
i loved	oooootnnooomoonq
i made	oooqnoonornooolp
i make	nponpmpmonutoonj
i may	lopnnnooooonpomw
i mean	lpnnpspnnopoppkn
i meant	npooorooooooooom
i mind	ooopooroooooooon
i miss	onrooopoooononnp
i missed	onopnooqoooooomr
i moved	pppooooqooonoonn
i must	qnpnopnnooooonrm
i need	rpomokntonnlnnru
i never	uvyvllmmoonpnlfh
i not	qoooooooooooooon
i notice	ooooonooooooropo
i object	knnzmmnnonnnpnnp
i on	rooooooooooooono
i only	oprnmrrpnonmnlmp
i opt	nnoxoooooooooonk
i owe	mmsonlosonnnnnos
i paid	pooooooooproooon
i pay	mnonomnqnmrmpntm
i plan	oooooroooooooonn
i post	ooooonopoosooonn
i pray	oooooppnoootoolm
i put	qqpnoqqnnonmnnir
i ran	oopoonrnooooooon
i rang	soooopooooooooom
i read	plnxpstmoonnmnmk
i remember	oooooronoookormq
i renew	npoooooooooooons
i reported	ooooooqnooonoopo
i request	rpponooooooooonn
i reserve	nooooonqoooooooo
i retired	nooooooooooooonq
i return	noooonopoooooomt
i returned	pnqooonpooonnotk
i ring	pooooqpoooonoonn
i run	nooopoqooovnnolm
i said	hvrvnpnqnnomqohn
i sat	ooooooooooomornq
i saw	qnnnnpsqnsolnnqh
i say	mpnvnpmronokpnnn
i search	qnooooooooooooqm
i see	tomnnproponpqwpi
i seen	oooooopooooqnonn
i sent	oqpnpmpqoponnnmn
i served	opooonooooosoomo
i shall	nooopoonooopnnrq
i shant	nooootnqooooooom
i should	ssoppvmmonnokolj
i show	nosoooooooooooom
i sign	qoonoonooooooonp
i signed	oqnynnnnoooooomk
i sit	nooootmrooonoool
i sleep	ooooonrooqooooon
i speak	rpnooopnooonooql
i stand	oooooxnnooonoonl
i started	poooooonopqooonn
i stayed	oooooooooooooonq
i stood	ooooornoooonoopp
i stopped	ooonoqopsoonoomn
i study	oooooonqooooooon
i sub	oooooooooqooooon
i suppose	npooopooooooqoqn
i suspect	nooopoooooonoroo
i swear	nooonmnnoootonvl
i take	pnopornqooonponm
i talk	lpooopoooooooons
i teach	npooontnorronnlm
i tell	mnnpnouqqoomnomm
i think	skonqxoqppnjnmjp
i thought	mnoonlmsoooponnu
i throw	ooooouonooonoomo
i ticked	qpopoooooooooonm
i told	kpqnnntsnnommqlp
i took	npnnnvopnnnmmnqo
i transitioned	ooqoooooooooooom
i tried	nnonownmoponooom
i type	mqooooopoooootok
i understand	noorpoooooonopnn
i used	ropnoropnoomnnmo
i volunteer	noooooorooooooon
i volunteered	poooooooooooooqn
i walked	ooooosopooonoonm
i want	xzsqvqjillkfikii
i wanted	onooononooomnoxn
i was	uwwqionpkujighlo
i weigh	ooooouonooonooom
i went	nnpnnummppnmnpvi
i were	opooomqnoootoomm
i will	hfjikpjejqvykhpp
i wish	rnpmpnpoooprnmpl
i withdraw	npovnnoooqonoonm
i wore	mronomnroooooonp
i worked	oooooqnoooonorlq
i would	vsosulhkjiismpmn
i write	tonpnsnqopnnoomi
i wrote	nvnnnponooqmnonm
i* ?*	onqnooooooooooop
i* acce*	nnoqooooooooooop
i* ador*	ononoonnooooonmv
i* aged*	oooooooooooooorn
i* alwa*	onoooooooooonoos
i* am*	toslmrxtqopphemm
i* appl*	rpoooooooooooool
i* ask*	qsrnomnnnlnmnntl
i* aske*	sopmwnqloqonnmoj
i* be*	snonnoooooopoono
i* been*	prooonnpooooooom
i* beli*	qnnqrnnpoonnoolp
i* bet*	poonnnooononqosn
i* book*	poooooopooonoorm
i* borr*	oooqnmnsooonoomq
i* boug*	ooonosonopnnoomq
i* brea*	opooosnoooopoomm
i* brin*	mnnoomnmooonoony
i* burn*	noooouoooooooonl
i* call*	oooooooppoonoorn
i* came*	nnoonnlpoqnnnnrq
i* can*	slkmisvwvnnghono
i* chan*	nnmnnnnrononoonu
i* chec*	ooononoqoooooonr
i* clea*	ooooopmronpooono
i* clic*	ooooooopoooooolr
i* come*	mnnnnnqqnnornnrp
i* comp*	roonmoooopoooorl
i* cont*	moqoornoooooooom
i* corr*	oononnononqoooos
i* coul*	lnnnmqnrnnpomn0s
i* coun*	pnonnqonooonnosp
i* cut*	onooosoooooooomp
i* dele*	oqoonnonopnnoons
i* dema*	snnooooooooooonn
i* dese*	nnooosopooonoooo
i* did*	jtuvmnrmnonrllir
i* disa*	oooopooooooonoms
i* do*	mpjvoupwujyikjqe
i* doub*	ooooooooopooornn
i* down*	qooooooooooooonp
i* eat*	onoooqpnoponoono
i* emai*	mooooooooooooopr
i* ever*	orpoonoooqnnrolm
i* expe*	pooopoonooomprpl
i* fail*	oopoornnooomooqp
i* feel*	omnnnvsmnnnmppnm
i* fell*	tnooonppooooooon
i* felt*	onooorooooononoo
i* fill*	psooononoooooomo
i* find*	smnonrnqonnoonpl
i* fini*	ooooopnroooooonn
i* foll*	omonooomotqnoonq
i* foun*	nonnnrqmoqnpnnsk
i* gave*	lwqtnnpnqoonnolk
i* get*	usrowoopnnnnmmll
i* give*	ooooonoooosonnqn
i* go*	pqonrsmwonokoomh
i* got*	qoooopomosnmnmro
i* grad*	oqooooooooooooon
i* had*	rmnnmmmponnonnpw
i* hadn*	nooooqqoooonoonn
i* hand*	nrpoonoqooonoonn
i* hate*	noooorooooonnnvk
i* have*	noqokulupjmseqmo
i* hear*	ononnoqrnoppnnrk
i* held*	ooooomoroooooooo
i* here*	oooroooooooooonn
i* hide*	oooooooqooooooon
i* hit*	ooooomsnoopnooon
i* hope*	nnonnnmnnoounoss
i* in*	soosooooooonooml
i* inve*	ooooonoooqoooooo
i* join*	rrqpnnnooponoonk
i* jump*	onoontonooononno
i* keep*	mmonnzqpnonkmonl
i* knew*	moooooonooonornr
i* know*	npnmnrpnslrzjjih
i* laug*	oooooonqoooooooo
i* lear*	onoooooooooonnrp
i* leav*	npononmwooomooop
i* left*	nutmmlqsnnnlnnmq
i* like*	mnnnnpppopnqnnmq
i* live*	ppsnromqqooonomj
i* look*	qononxosnnnmmmmk
i* lost*	qponnqqlotnmnpjo
i* love*	nqnonrmmoonlnnnv
i* made*	oooqnoonornooolp
i* make*	nponpmpmonutoonj
i* may*	lopnnnooooonpomw
i* mean*	lqnnpwpnnopoppkl
i* mind*	ooopooroooooooon
i* miss*	omqpnopqooomnnlt
i* move*	pppnnnnsooonoonn
i* must*	qnpnopnnooooonrm
i* need*	rpomokotnnnlnnru
i* neve*	uvyvllmmoonpnlfh
i* not*	qoooooooooooooon
i* noti*	poooonooooonroom
i* obje*	knnzmmnnonnmpnmp
i* on*	rooooooooooooono
i* only*	oprnmrrpnonmnlmp
i* opt*	nnoxoooooooooonk
i* owe*	mmsonlosonnnnnos
i* paid*	pooooooooproooon
i* pay*	mnonomnqnmrmpntm
i* phot*	ooooonooooomoons
i* plan*	oooooroooooooonn
i* post*	opooonopoosooonm
i* pray*	oooooppnoootoolm
i* put*	qqpnoqqnnonmnnir
i* ran*	oopoonrnooooooon
i* rang*	soooopooooooooom
i* read*	plnxpstmoonnmnmk
i* rela*	ooooonpnsoooooon
i* reme*	oooooqonoookormq
i* rene*	npooonoooooooolw
i* repl*	noorooooopoooono
i* requ*	rrpnonooonooonom
i* rese*	onooonnrooooooqo
i* reti*	nooooooooooooonq
i* retu*	onqnnnnqonnmnnso
i* ring*	pooooqpoooonoonn
i* run*	nooopoqooovnnolm
i* said*	hvrvnpnqnnomqohn
i* sat*	ooooooooooomornq
i* saw*	qnnnnpsqnsolnnqh
i* say*	mpnvnpmronokpnnn
i* sear*	qnooooooooooooqm
i* see*	tomnnproponpqwpi
i* seen*	oooooopooooqnonn
i* sent*	oqpnpmpqoponnnmn
i* serv*	opooonooooosoomo
i* shal*	nooopoonooopnnrq
i* shan*	nooootnqooooooom
i* shou*	tspooumlonnokolj
i* show*	nnsoooooooooooom
i* sign*	qpnxmmmnononnoml
i* sit*	nooootmrooonoool
i* slee*	ooooonrooqooooon
i* spea*	rpnooopnooonooql
i* spen*	onooopooooonoonq
i* stan*	oooooxnnooonoonl
i* star*	pooooonnopqooonn
i* stoo*	ooooornoooonoopp
i* stop*	noonopppsoopoomm
i* stud*	oooooonqooooooon
i* sub*	oooooooooqooooon
i* supp*	nnoqnqpnooonqoqn
i* susp*	nooopoooooonoroo
i* swea*	nooonmnnoootonvl
i* take*	pnopornqooonponm
i* talk*	mpoooooooooooonr
i* teac*	npooontnorronnlm
i* tell*	mnnpnouqqoomnomm
i* thin*	skonqxoqppnjnmjp
i* thou*	mnoonlmsoooponnu
i* thro*	ooooouonooonoomo
i* tick*	qpopoooooooooonm
i* told*	kpqnnntsnnommqlp
i* took*	npnnnvopnnnmmnqo
i* tran*	ooqoooooooooooom
i* trie*	nnonownmoponooom
i* type*	lrnpnnopooooosom
i* unde*	noorpoooooonopnn
i* uplo*	opooooooootooonl
i* used*	ropnoropnoomnnmo
i* volu*	oooonoorooonooqn
i* walk*	noooptopoooooonm
i* want*	xysqwqjillkehjpi
i* was*	uwwqionpkujighlo
i* weig*	ooooouonooonooom
i* went*	nnpnnummppnmnpvi
i* were*	opooonqnoootooml
i* will*	hfjikpjejqvykhpp
i* wish*	rnpmpnpoooprnmpl
i* with*	npovnnnnorononnm
i* wore*	mronomnroooooonp
i* work*	opopopppooomnrlp
i* woul*	vsosulhkjiismpmn
i* writ*	tonpnsnqopnnoomi
i* wrot*	nvnnnponooqmnonm
ian	oopooonoooooooqm
ice	onoqornnqoonnonp
ich	onoxnnoooonvnmki
ico	xnopqmooooonooln
ico >	snoqonooooonoonn
id	spnnnxntoomqmmji
idea	nnnoopnnonnpsovm
idea .	opooorooooonnnsl
idea was	onoqoooooooonoqm
idea* .*	opooorooooonnntk
idea* ?*	ooooooooooooooqo
idea* was*	onoqoooooooonoqm
iden*	pqpononoopoonnql
ident*	pqpononoopoonnql
identi*	pqpononoopoonnql
idio*	nnnnnnnnnnnmm0nq
idio* .*	ooooooooooooornn
idiot	nnnnnnnnnnnnm0kp
idiot .	ooooooooooooornn
idiot >	pnooooooooooospk
idiot*	ooooooooooonooro
idk	noooowpnoooooonl
idk who	ooooornooooooono
idk* who*	ooooornooooooono
idle	oooonoooooonqsnl
ielt*	ooooooooosooooon
ielt* cert*	ooooooooorooooon
ielts	ooooooooosooooon
ielts certificate	oooooooooqooooon
ies	oooooonooooouonn
if	niiistyzigqweghq
if a	ooooomumooopoopm
if any	poooopnnonrmoonp
if anybody	oooooponoppnoomr
if anyone	ononpsmknooknnsv
if god	oooooqooooomronn
if he	pmnnnqsunnnopmnm
if i	hiillvuzlkkqjkon
if incompetence	ooooooooooonoosm
if it	prqonnnronoopskk
if my	nonnnuomnnnvnnmn
if our	ooooooooooonoonr
if possible	nooqpooooooooooo
if she	ponnnlrpqnornnnn
if so	rrppononooonnolm
if somebody	oooonooooooooooq
if someone	oooonnnqnootnmno
if that	pnnoplooonqwnnnk
if the	kmopmnpsnnqnmltu
if there	npootmnppoonnonq
if this	sooopnpmoooqooom
if we	poooonspooonoool
if yes	qnoornnoooooooom
if you	ptolsovklnsmqhlq
if your	onoonprpqnoonnmq
if* a*	ooooomumooopoopm
if* any*	poooopnnonrmoonp
if* anyb*	oooooponoppnoomr
if* anyo*	ononpsmknooknnsv
if* god*	oooooqooooomronn
if* he*	pmnnnqsunnnopmnm
if* i*	hiillvuzlkkqjkon
if* inco*	ooooooooooonoosm
if* it*	prqonnnronoopskk
if* my*	nonnnuomnnnvnnmn
if* our*	ooooooooooonoonr
if* poss*	nooqpooooooooooo
if* she*	ponnnlrpqnornnnn
if* so*	rrppononooonnolm
if* some*	onponnlrnnnvnmmq
if* that*	pnnoplooonqwnnnk
if* the*	kmopmnpsnnqnmltu
if* ther*	npootmnppoonnonq
if* this*	sooopnpmoooqooom
if* we*	poooonspooonoool
if* yes*	qnoornnoooooooom
if* you*	ptolsovklnsmqhlq
if* your*	onoonprpqnonnnmq
igno*	nnnnnpmmoqoqmxrh
igno* and*	ooooooooooooorno
igno* my*	noooornoooooonnq
igno* this*	ooooonoooooropon
ignor*	nnnnnpmmoqoqmxrh
ignora*	noooonnnooonnyol
ignorant	noooonnnooonnymm
ignorant and	ooooooooooooorno
ignore	nooooqnoonpqnpnn
ignore my	ooooornoooooonnq
ignore this	ooooonoooooropon
ignore*	nnooonoooropomsl
ignored	nnooonoooropomsl
ihr	vooonoooooonoomn
il	onoooooooonronmr
ill	plnnostlnmn3pklg
ill .	rooonopnoooooonn
ill smash	oooooooooooqoooo
ill* .*	rooonopnoooooonn
ill* smas*	oooooooooooqoooo
ille*	ooooooroooonqonn
illeg*	ooooooroooonqonn
illega*	ooooooroooonqonn
illegal	ooooooroooonoonn
illi*	ooooooooooomovnl
illit*	ooooooooooomovnl
illite*	ooooooooooomovnl
illiterate	ooooooooooomovnl
illn*	nroonoooooonsnmo
illne*	nroonoooooonsnmo
illnes*	nroonoooooonsnmo
illness	nroonoooooonsnmo
illu*	ooooopnoonqpmqoo
illus*	ooooopnoonqpmqoo
illust*	ooooopnoonqpmqoo
illustrator	ooooopnoonnqnqmo
imag*	monqmmnmnnnrmxrq
imag* bein*	ooooonooooonoump
imag* if*	ooooonnonoownmnm
imag* that*	ooooonooooonnpor
image	oqoqooooooooonon
imagi*	mnnnnmnnnnnrmxrq
imagin*	mnnnnmnnnnnrmxrq
imagine	mnnnnnnnnnntnxon
imagine being	ooooonooooonoumo
imagine if	ooooonnonoownmnm
imbe*	noooooooooonounn
imbec*	noooooooooonounn
imbeci*	noooooooooonounn
imbecile	noooooooooonounn
imme*	ooooononopooonul
immer*	ooooononooooooul
immers*	ooooononooooooul
immersive	ooooonooooooootl
immi*	oooononpooonsnmq
immi* are*	oooonooooooonons
immig*	oooononpooonsomp
immigr*	oooononpooonsomp
immigrants	oooonooooooosomp
immigrants are	oooonooooooonons
impa*	nooouooooooooonn
impa* asse*	nooouooooooooonn
impac*	nooouooooooooonn
impact	nooouooooooooonn
impact assessment	nooouooooooooonn
impe*	oooooooooooooonr
imper*	oooooooooooooonr
imperi*	oooooooooooooonr
impo*	nooonnnnoqonrqpm
impor*	ooooonnnoqonrqmo
import*	ooooonnnoqonoqnq
important	ooooonnnoqonoqnq
impr*	ooooononooopqopm
in	oolmjmroorqlpimr
in .	ormoojoqnoqnpmvk
in 1974	oooooooooooooonq
in 1979	poroonoooooooonp
in 1987	snooooooooooooom
in 1988	ooooooooooooonns
in 1998	rnoooooooooooooo
in 2003	qnoooooooooooooo
in 2004	qpooooooooooooon
in 2009	mspoonoooopooono
in 2011	rooooonnoooooonn
in 2018	oqqoonooooooooon
in 2019	nsqnonnpooonooqm
in 2020	orpnonoqoooooonn
in 2021	mqppoooooooooorl
in 2023	ooooqoooooooooom
in 2024	oooooooooqooonsl
in 24	ooooooooosonooon
in 24h	oooooooooqooooon
in 3	ooooooooosooooon
in 40	nooooooooooooopr
in 48	ooooooooorooooom
in 48hrs	oooooooooroooonn
in 5	oooooqoooqoooonm
in 7	oooonoooosooooon
in >	onnnrponsmnknmpu
in ?	qqoslmopnnnnnqqk
in a	tqjnlluslmlotsvj
in again	poooopnrooomoonn
in america	nooqooonrooooooo
in an	nnnqoonpnoorrnml
in and	psnopnmqnnnpopom
in any	nronoppnonppnnqn
in april	qqoqnonpooooooml
in at	npooomnnrpnoooqn
in august	pooornooooqnoopm
in because	oooooooooooonols
in bed	ooooopnooooooqon
in bio	noononooouqnonnl
in bits	oooooponooononps
in bradford	ooooonooonroqonn
in by	opooononqoonoosn
in cambridge	oooonnooorononpo
in canada	ooooopooooronono
in case	noooomproonpoomr
in chapter	ooooooooooononnu
in charge	qpopnmnnoonpqqrj
in colour	oooonooooooooonr
in compensation	ooooqooooooooooo
in confidence	qpoooooooqoooonn
in english	onqnononooqomotl
in every	onooormmpoonhorw
in exam	ooooooooooooonqo
in feb	nsqnroooooooooml
in february	pqnoonnqooooooom
in five	oooooooooqnnpnmq
in for	mnnrqmorpnnlqlmr
in front	pnqnounmnnnpoool
in gallery	ooooonooooponoor
in gloves	ooooononoooooosn
in good	noooonooooooooro
in hell	oooooooooootronj
in her	moonnroqopnonsnl
in here	noooooppoonnpnlr
in his	rnnnnxopsnnmnpkh
in hospital	mooooopmooosoopn
in hull	ooooounmnooooono
in if	oooooooooooonooq
in it	ztnkompqrmmxkmii
in july	qnoopqpnooonnopl
in june	oopnprnpnnnnnnqm
in law	pnonqmmsooomnonq
in leeds	poooopqnoopqnoom
in local	oooonoooooooopnq
in march	uonnnomnononnnrp
in may	onqpmommnnpqlnwn
in me	noooovonooonoonm
in mud	ooooooooooooqoon
in my	pkmollvruovrvkgk
in night	ooooornpoooooonn
in nine	ooononnnqoopopnq
in november	mppsoqooooonnnon
in old	oooooooooqoonnnr
in on	nooopooronnqpqlm
in one	ononnlmrnqmmrsjt
in order	ooooouonooonoonm
in our	mnonmpnppronpnnv
in particular	nqooqoooooooooon
in peace	ooooooooooooporl
in person	nnpoonooonrqopno
in profile	oooooooooornooon
in public	npoonmoqooopooop
in pyjamas	oooooopoqooooonn
in reference	oooopooooooooonq
in residence	oooopoooooonprnm
in sheet	prooononooooooon
in six	poooonononnooorq
in slide	orooooooooooooon
in some	poooonoooooonorn
in spain	oooooonroooonooo
in stock	ooooonooornooonp
in tears	ooooooooooooooum
in ten	oooonnopononoopt
in that	xonponoknnosonpp
in the	lpmilqwqvimnnkkr
in their	ononpnppqooltnpl
in them	noovoonooooooopm
in there	poosnmlmqoorqnri
in these	nooooqqoonoomonr
in this	mnonnnosnnooqoqq
in those	onoooqoooooponnq
in three	onooonnooqoprrml
in to	mrnoopoqooonnonp
in transit	noooooonooooooso
in trouble	noooonroooooooop
in two	onoposooopqmnnmo
in uk	ooooooqnoprooonn
in when	onooonrooooqooon
in which	uooooooooooooonl
in with	omnnonqonnooopkv
in writing	rqostmnmonomnnmk
in year	npooonukoooontmm
in your	mvoslrputopmpkem
in* .*	ormoojoqnoqnpmvk
in* 1974*	oooooooooooooonq
in* 1979*	poroonoooooooonp
in* 1987*	snooooooooooooom
in* 1988*	ooooooooooooonns
in* 1998*	rnoooooooooooooo
in* 2003*	qnoooooooooooooo
in* 2004*	qpooooooooooooon
in* 2009*	mspoonoooopooono
in* 2011*	rooooonnoooooonn
in* 2018*	oqqoonooooooooon
in* 2019*	nsqnonnpooonooqm
in* 2020*	orpnonoqoooooonn
in* 2021*	mqppoooooooooorl
in* 2023*	ooooqoooooooooom
in* 2024*	oooooooooqooonsl
in* 24*	ooooooooosonooon
in* 24h*	oooooooooqooooon
in* 3*	ooooooooosooooon
in* 40*	nooooooooooooopr
in* 48*	ooooooooorooooom
in* 48hr*	oooooooooroooonn
in* 5*	oooooqoooqoooonm
in* 7*	oooonoooosooooon
in* ?*	qqoslmopnnnnnqqk
in* a*	tqjnlluslmlotsvj
in* agai*	poooopnrooomoonn
in* amer*	nooqoonnrooooopn
in* an*	nnnqoonpnoorrnml
in* and*	psnopnmqnnnpopom
in* any*	nronoppnonppnnqn
in* apri*	qqoqnonpooooooml
in* at*	npooomnnrpnoooqn
in* augu*	pooornooooqnoopm
in* beca*	oooooooooooonols
in* bed*	ooooopnooooooqon
in* bio*	noononooouqnonnl
in* bits*	oooooponooononps
in* both*	opooonpoooonoomr
in* brad*	ooooonooonroqonn
in* by*	opooononqoonoosn
in* camb*	oooonnooorononpo
in* cana*	ooooopooooronono
in* case*	noooomproonpoomr
in* chap*	ooooooooooononnu
in* char*	qpopnmnnoonpqqrj
in* colo*	oooonoooonpooonr
in* conf*	qpoooooooqoooonn
in* cont*	ooooorooonooooon
in* engl*	qnponnnoooqomotl
in* ever*	ononormmpoonhorw
in* exam*	ooooooooooooonqo
in* feb*	nsqnroooooooooml
in* febr*	pqnoonnqooooooom
in* five*	oooooooooqnnpnmq
in* for*	mnnrqmorpnnlqlmr
in* four*	ooooooorooooopon
in* fron*	pnqnounmnnnpoool
in* gall*	ooooonooooponoor
in* glov*	ooooononoooooosn
in* good*	noooonooooooooro
in* hell*	oooooooooootronj
in* her*	moonnroqopnonsnl
in* here*	noooooppoonnpnlr
in* his*	rnnnnxopsnnmnpkh
in* hosp*	mooooopmooosoopn
in* hull*	ooooounmnooooono
in* if*	oooooooooooonooq
in* it*	ztnkompqrmmxkmii
in* july*	qnoopqpnooonnopl
in* june*	oopnprnpnnnnnnqm
in* law*	pnonqmmsooomnonq
in* leed*	poooopqnoopqnoom
in* libr*	loooonppooonooor
in* lisb*	onropooooopoooon
in* loca*	oooonoooooooopnq
in* marc*	uonnnomnononnnrp
in* may*	onqpmommnnpqlnwn
in* me*	noooovonooonoonm
in* mud*	ooooooooooooqoon
in* my*	pkmollvruovrvkgk
in* nigh*	ooooornpoooooonn
in* nine*	ooononnnqoopopnq
in* nove*	mppsoqooooonnnon
in* old*	oooooooooqoonnnr
in* on*	nooopooronnqpqlm
in* one*	ononnlmrnqmmrsjt
in* orde*	ooooouonooonoonm
in* our*	mnonmpnppronpnnv
in* part*	nqooqoooooooooon
in* peac*	ooooooooooooporl
in* pers*	nnpoonooonrqopno
in* prof*	oooooooooornooon
in* publ*	npoonmoqooppoono
in* pyja*	oooooopoqooooonn
in* refe*	noooooooooqooonp
in* resi*	oooopoooooonprnm
in* shee*	qrooononooooooon
in* six*	poooonononnooorq
in* slid*	orooooooooooooon
in* some*	qnoqonooooonnpqm
in* spai*	oooooonroooonooo
in* stoc*	ooooonooornooonp
in* tear*	ooooooooooooooum
in* ten*	oooonnopononoopt
in* that*	xonponoknnosonpp
in* the*	lpmilqwqvimnnkkr
in* thei*	ononpnppqooltnpl
in* them*	noovoonooooooopm
in* ther*	poosnmlmqoorqnri
in* thes*	nooooqqoonoomonr
in* this*	mnonnnosnnooqoqq
in* thos*	onoooqoooooponnq
in* thre*	onooonnooqoprrml
in* to*	mrnoopoqooonnonp
in* tran*	nooonoonoooooosp
in* trou*	noooonroooooooop
in* two*	onoposooopqmnnmo
in* uk*	ooooooqnoprooonn
in* when*	onooonrooooqooon
in* whic*	uooooooooooooonl
in* with*	omnnonqonnooopkv
in* writ*	rqostmnmonomnnmk
in* year*	npooootkooonnson
in* your*	mvoskrpvtopmpkdm
inac*	mnwooooooooooonn
inac* data*	ooqooooooooooooo
inac* pers*	notoooooooooooon
inacc*	mnwooooooooooonn
inaccu*	mnwooooooooooonn
inaccurate	mnwooooooooooonn
inaccurate data	ooqooooooooooooo
inaccurate personal	notoooooooooooon
inbo*	tlpnnnnoozonnnle
inbo* .*	rmooooopopooooom
inbo* me*	nnooooonownooonm
inbox	tlpnnnnoozonnnle
inbox .	rmooooopopooooom
inbox >	ooooooooornoooon
inbox me	nnooooonownooonm
inbr*	ooooooooooomuqmm
inbre*	ooooooooooomuqmm
inbred	ooooooooooomuqmm
inci*	wopnpnnnooonoonl
inci* log*	ooqoooooooooooon
inci* repo*	roooooooooooooon
incid*	wopnpnnnooonoonl
incide*	wopnpnnnooonoonl
incident	xopnmnnnooononnm
incident log	ooqoooooooooooon
incident report	roooooooooooooon
incidents	noooqoooooooooon
incl	qooqnnooonqooonn
incl .	qpoonnooonpooooo
incl*	rpoosqnnonunnmpj
incl* .*	rrnnnnnoootnnnmk
inclu*	qpoosqnnonunnmpj
includ*	rpopsrnnonuomnmk
include	rnpolrooooonooon
included	opnnronnooupnnko
included .	oqoopoooopsoooml
including	qpoqrnooonpnonml
inclus*	noooonooooonposm
inclusive	ooooooooooonporn
inco*	moqnqnnooonnomvm
inco* .*	moooooooooooonrn
incom*	noonqnooooononvl
income	opooqooooooooonn
incomp*	nooonoooooononxl
incompetence	ooooooooooononum
incor*	noroooooooooooon
incorr*	noroooooooooooon
incorrect	noroooooooooooon
incr*	oooonoooooonoqqn
incre*	oooonoooooonoqqn
incred*	nooonoooooonoqqn
incredible	nooonoooooonoqqn
inde*	rmonpnpnopomonlu
inde* .*	oooooooooooooonr
index	rnoopnnnonnnnolw
index .	oooooooooooooonr
indi*	qnnnnmnnnnnm1olj
indi* stin*	oooooooooooosonn
india*	noooonononon0mml
indian	ooooooooooootnmn
indian*	ooooonooooooxnnm
indians	ooooonooooooxnnm
indians stink	oooooooooooosonn
indiv*	rooooooooooopqnm
indivi*	rooooooooooopqnm
indo*	ooooonnqooopoooo
indoo*	ooooonnqooopoooo
indoor*	ooooonnqooopoooo
indoors	ooooonnqooopoooo
infl*	ooooqoooopoonmqo
influ*	ooooqoooooooompp
influe*	ooooqoooooooompp
info*	woorwjlkorljlnin
info* .*	qpoonoonqroooonl
info* ?*	rooonoooooooooom
info* abou*	lopppooooooooooo
info* act*	ooooroooooooooop
info* and*	qooonoooopooooqn
info* comm*	qooopooooooooono
info* do*	qooonooooooooooo
info* law*	nooonoooooooooos
info* requ*	mooouooooooooooo
infor*	woorwjlkosljmnhn
inform*	woorwjlkosljmnhn
information	vnpswkllmqmkmngp
information .	qooonooooqoooonn
information ?	rooonoooooooooom
information about	lopppooooooooooo
information act	ooooroooooooooop
information and	qooonoooopoooooo
information commissioner	qooopooooooooono
information do	qooonooooooooooo
information law	nooonoooooooooos
information request	looouooooooooooo
informed	ooooooonqoooooqm
inha*	moooomnsqoonoonq
inhal*	moooomnsqoonoonq
inhale*	moooomnsqoonoonq
inhaler	moooomosooonooor
inhe*	oooooooooooonrnm
inher*	oooooooooooonrnm
inheri*	oooooooooooonrnm
init*	osoooooooooooonm
initi*	osoooooooooooonm
initia*	osoooooooooooonm
initials	osoooooooooooonm
ink	oooonooooooonnpr
inni*	ooooopooooorpnmn
innit	ooooooooooorpomn
inqu*	oooooonooooonnnt
inque*	oooooooooooooonr
inques*	oooooooooooooonr
ins	rnoxnponoonnonml
insi*	nmmppmmrtpqtknoj
insi* .*	onnpnnmqppormnpm
insi* a*	ooooooopooooooqn
insi* the*	noooqonpooooooop
insid*	onmnpmmrtoqtlnok
inside	onmnpmmrtoqtlnok
inside .	onnonnmqpoormnqn
inside a	ooooooopooooooqn
inside the	noooqonpooooooop
insig*	oooqooooopoooonn
insigh*	oooqooooopoooonn
insp*	poootooooooooomm
inspe*	poootooooooooomm
inspec*	poootooooooooomm
inspected	ooooqoooooooooom
inspection	ooooqoooooooooon
inst*	rqommooknxvlpiui
inst* .*	pqnnoopmooopnmrm
inst* of*	onqooronononpnro
insta	ppooooonosqnnonn
insta*	nponomnnownnnnrl
instag*	nqonononounnoopn
instagram	nqonononounnoopn
instal*	oooooooooopooorn
instan*	ooooooooounooonn
instant	oooooooootnooonn
inste*	mopnnrpmnnnppnoq
instea*	mopnnrpmnnnppnoq
instead	mopnnrpmnnnppnoq
instead of	onqooronooonpnpo
insti*	tnoooonnoppmqmsk
instit*	tnoooonnoppmqmsk
institute	soooooononqononn
institution	pnoooooooponqmtl
instr*	ooooonooontnonoo
instru*	ooooonooontnonoo
insu*	moonsumonptpmqsc
insu* .*	oooooonqoornonon
insul*	mponnrmpnnpnmnyi
insuli*	ooooovmpooooonnm
insulin	ooooovmpooooonnm
insult	oooooooooooonoqp
insult*	nppoomoooooooowk
insulting	opnoomoooooooowk
insur*	nnnntsnnopsrnmji
insura*	noontsooopornnlk
insurance	noontsooopornnlk
insure*	oooonnoooptooonn
insured	oooonnoooptooonn
inte*	vnmnpnillwllqqto
inte* .*	mpnoomonormqonul
inte* ?*	nooolooooqoooonq
inte* and*	pnoqnopooooooopn
inte* for*	uoonoooponooronk
inte* how*	ooooqoonooooqonm
inte* in*	omoqonooorqononn
inte* libr*	lnoonooooooooors
inte* loan*	oooonooooooooooq
inte* of*	ooooooooooonoqno
inte* revi*	nnooxnooonononmn
inte* to*	poooounnooompplm
intel*	ooooonooononstml
intell*	ooooonooononstml
intelligent	ooooooooooooqrnm
inten*	qoonovnnooonoomn
intend	qoooosnnooonoomn
intend to	qoooosnnooonoomn
inter	lnoonooooooooors
inter library	lnoonooooooooors
inter*	vpnprhkolxmnkmto
intera*	nooonooooooooovk
interactive	nooonooooooooovk
intere*	knnnoknlnxopnlj1
interest	nonnononoqnonnms
interested	noooonoootpnmnql
interested in	ooooonooorqononm
interesting	lnonnmnmnqnppmj3
interl*	poooooooonoonoso
interlibrary	ooooooooonoonoso
interlibrary loans	oooooooooooooomr
intern	ooooooooooosnrnl
intern*	spnmunmropnlnnsh
internal	rmnnwnonononommn
internal review	nnooxnooonononmn
international	npoonooooqonnnul
internet	oronnnmropnmpqol
interv*	xpqsloonoonnnokj
interview	vqqsmnonopnonolk
interview for	soonooooooooooon
interview with	qoooooooooooooon
interviewed	ploqopooooonopnn
inti*	nnoooonroooooooq
into	vhoqomrxovmmmjkn
into a	noponmnrononnnot
into it	qnoorooooooooonn
into that	nooponooooooooms
into the	pnoonumupnnnomok
into your	pnoqononooonooor
into £	oooooooootnooono
into* a*	noponmnrononnnot
into* it*	qnoorooooooooonn
into* that*	nooponooooooooms
into* the*	pnoonumupnnnomok
into* your*	pnoqononooonooor
into* £*	oooooooootnooono
intr*	oooopoooopooornn
intro*	oooopoooopooornn
introd*	oooopoooopooornn
inva*	ooooooooooooronn
inve*	mnonomnnowmnqnqn
inve* in*	ooooooooopnooooq
inve* of*	nooopooooooooorm
inven*	mooopooooooornrl
invent	noooooooooooroon
invent*	nooopooooooooosm
inves*	oononmonownnnomq
invest	ooooonooosooooon
invest*	oooooooootnooonq
investing	ooooooooopnooons
invi*	nooqononoqopqonn
invit*	nooqononoqopqoom
invite*	ooooonpnoqoqoonn
inviti*	oooponnnoooqrpnn
inviting	oooponnnoooqrpnn
invo*	poonwnnooooonnnl
invoi*	nooouooooooooool
invoic*	nooouooooooooool
invoice	noootoooooooooom
ipho*	poooooooovmooonm
ipho* 15*	oooooooooqnoooon
iphon*	poooooooovmooonm
iphone	pooooooootoooonm
iphone 15	oooooooooqnoooon
iphone*	oooooooooqmooooo
iq	ooooooooooonsqnk
iris*	mnnnoonnnnnm0lns
iris* in*	oooooonooooonooq
irish	mnnnoonnnnnm0lns
irish in	oooooonooooonooq
iron	oooooopoooooorom
isla*	noooooooonnmznml
isla* a*	ooooooooooomvnnm
islam	ooooooooonnmynnk
islam a	ooooooooooomvnnm
isra*	ooooooooooooronn
israe*	ooooooooooooronn
israel*	ooooooooooooronn
israelis	ooooooooooooronn
issu* desk*	ooooonoooooqoqom
issu* mach*	ooooooooooooooor
issue desk	ooooonoooooqoqom
issue machine	ooooooooooooooor
ist	mnonnnnoonownnms
it	pvuqptlojgjfqhso
it !	nrnoonooonsooopm
it .	svsrtrptljlpqkmj
it >	prnnlvnjnhlvtrlq
it ?	yrmnsmmmmmooqmmp
it a	lknlotqkmlomxoyi
it about	qponnoppoooooooo
it aff	ntooooooooooooom
it again	lnottmmpooonmqlr
it all	nknpmqmonrompqst
it always	nnooomnnnnonqmtq
it amended	mntonoooooooooon
it an	ooooonnopoonunpl
it and	vwnponjnppooolli
it any	poopnonnoooooonq
it anymore	ooooooooornoooon
it anyway	ooooonopoooooosm
it as	npoornnnoooqnnmp
it at	mnnpplpnnnomomwr
it back	mpmrnpnpoqnqmnms
it bad	oooooqonoooooonp
it based	oooroooooooooono
it be	lowsommoonoonnnl
it been	vsqqtomlonnnnnkj
it before	rnppnpqnononpoml
it bit	ooooononoooooroo
it bring	oooopoooooonoonr
it by	omopoootnoononpm
it called	poooonooooqopopm
it came	mpopmponooonnqoq
it can	ponoonooooopnrop
it changed	nnvoononooooooom
it closes	oooooooooqoooopn
it cold	oooooosnoooooonn
it come	mvoooqnnoooooonn
it coming	poooonpnooopooms
it corrected	motoooooooooooon
it cost	noooxnoooonononn
it creepy	onoronpoooooooom
it day	ooooomonooovoonm
it deleted	mtooooooooooooon
it did	npoooqnnopoooonn
it does	pnormomqoopnooon
it done	nqpnnooooooroonp
it doon	orooooooooopooon
it down	nvnooomnnootmmnq
it either	oooporooooonnonn
it ends	oooooqnnooonoosl
it every	onoproopoooononn
it exists	qooorooooooononn
it fine	oooooqorooonoonm
it five	ooooooooooqoooon
it for	qrnnnrmmnnsunmgt
it free	nnonnlnnooopmnrw
it from	nqponpnoqnopnnmo
it funny	oopoonrmooooooon
it gets	rnoonrnnoooooono
it go	nqnoqmnnooonoonr
it going	nooopnpsooonnopn
it gone	jzpnnmonooonnooo
it good	ooooomnnoooonomw
it got	ntonomqmonqponon
it had	npnoomnqoooonpqp
it happening	qoooonoooooooooo
it happens	nqoooopnooopoono
it has	ntqpnplnnnpnnnpk
it have	onqopooooooooorl
it he	ooooonnqooooopno
it here	oooooqnqpopooomm
it hurt	ooooovoooooooonl
it hurts	ooooooooooonornn
it i	qpopnpmnrnnnqnlm
it if	pooonmppooqnoopo
it in	opnmqolnnnlkutqq
it it	popoononoooooont
it kept	nporqoonooonnonm
it kill	ooooooooooooooqn
it last	opooonpnoooonnnr
it like	mopooppoooonnntm
it long	noooqoooooonoopo
it made	ooooonoooooonooq
it make	oooooooooooonoro
it may	qnnrnoooopoooonm
it me	qqqnpopmornnnmnk
it minus	ooooompmyoonoomm
it must	opooooooooonotnl
it my	tnoonmoxnoomnnmm
it myself	popoopopooooooom
it needs	npqoooooooopnono
it nice	ooooonnpooonorno
it nobody	ntonomnspooooonm
it normal	pooooovtooomnnmk
it not	pnsonontnnnppltj
it now	ssononpmonpnnopi
it off	m0onpnlqonomnmpi
it ok	roooononooqoooon
it on	mvprknnrmsonnlrm
it one	qoooopooooonnqql
it only	onponronoooooonq
it or	qqonoonoooononuj
it our	nnoopnunoooooomq
it out	mzqkoqonnnoonpoh
it over	oopopoorooonoonm
it own	nooopooooooonorq
it please	mqunonqnoooooonm
it possible	soooooooooooooon
it puts	onooooooooooqono
it quiet	oooooronoooooono
it reviewed	noooqooooooooono
it right	pnunnoonooonnomr
it run	nooqooroooonoonn
it safe	oooooooqoooooono
it said	rnoqnnnooooooomr
it say	rpoonnoooooooono
it says	roxmnlmmonnmnqpr
it see	ooooooooooonooor
it seriously	onoooooroooooooo
it should	onoospooooononon
it shows	pooooooooooonron
it shut	ooooomqnoooopoqo
it since	pponomnoooooonnt
it so	mpnpponooooonopr
it stinks	ooooooooooooooqo
it stopped	omosonooooooooon
it stops	oooooornoooooono
it struck	msoonooooooooooo
it take	nnonmrooooonoopp
it taken	msooononpoonoooo
it takes	ooooonooooopoorn
it that	nornnoooooompqrl
it the	pmnqmrrpnnmmnoum
it there	psqnnnonooomnorm
it this	ooooornrooonoonm
it through	onooornqoooooonn
it to	ujntqrrnnqorollh
it today	opqooqonooooooom
it tonight	opoonsooonooooon
it too	opoppnnpooopponm
it took	nnnponooooqooovk
it true	qooopoopooononlr
it turns	ooooopoooooononr
it twice	nnoqonrnoooooopo
it under	mnnnorpnooonnnot
it up	pmnpnknnqnrlpkut
it warm	ooooooqnoooooooo
it was	ioqpsqptlnliooun
it well	ooooooooooooonnq
it went	oqoppnmqoooononn
it what	pnornoonoooonoqn
it when	nonnolotooopoonq
it where	qnoooooooooonopo
it which	ooooorooooooooom
it will	pmqnonnropnptomj
it wiped	rooooonoooooooon
it with	nonnlnmoonntnmvr
it would	pqnmpqnmoonsnppl
it wrong	mpqoonqoooooooon
it you	pmppnnlropojpson
it your	oooooopuonoponnk
it* !*	nrnoonooonsooopm
it* .*	svsrtrptljlpqkmj
it* ?*	yrmnsmmmmmooqmmp
it* a*	lknlotqkmlomxoyi
it* abou*	qponnoppoooooooo
it* aff*	ntooooooooooooom
it* agai*	lnottmpqonommqkq
it* all*	nknpmqmonrompqst
it* alwa*	nnooomnnnnonqmtq
it* amen*	mntonoooooooooon
it* an*	ooooonnopoonunpl
it* and*	vwnponjnppooolli
it* any*	poopnonnoooooonq
it* anym*	ooooooooornoooon
it* anyw*	ooooonopoooooosm
it* as*	npoornnnoooqnnmp
it* at*	mnnpplpnnnomomwr
it* back*	mpmrnpnpoqoqmnms
it* bad*	oooooqonoooooonp
it* base*	oooroooooooooono
it* be*	lowsommoonoonnnl
it* been*	vsqqtomlonnnnnkj
it* befo*	rnppopqnononpoml
it* bit*	ooooononoooooroo
it* brin*	oooopoooooonoonr
it* by*	omopoootnoononpm
it* call*	pnpoonooooqopopm
it* came*	mpopmponooonnqoq
it* can*	ponoonooooopnrop
it* chan*	nnvoononooooooom
it* cold*	oooooosnoooooonn
it* come*	lvqnopnoooopnomm
it* comi*	poooonpnooopooms
it* comm*	oooopnoooooonoqn
it* corr*	nntoooooooooooon
it* cost*	mnoownoooonononp
it* coun*	oooooooooooooonq
it* cree*	onoronpoooooooom
it* day*	ooooomonooovoonm
it* dele*	mtooooooooooooon
it* did*	npoooqnnopoooonn
it* does*	pnormomqoopnooon
it* done*	nqpnnooooooroonp
it* doon*	orooooooooopooon
it* down*	nvnooomnnootmmnq
it* eith*	oooporooooonnonn
it* ends*	oooooqnnooonoosl
it* ever*	nnoprnoproonpolm
it* exis*	rnoorooooooooonm
it* fine*	oooooqorooonoonm
it* five*	ooooooooooqoooon
it* for*	qrnnnrmmnnsunmgt
it* free*	nnnnnknnooopmnsw
it* from*	nqponpnoqnopnnmo
it* funn*	oopoonrmooooooon
it* gets*	rnoonrnnoooooono
it* go*	nqnoqmnnooonoonr
it* goin*	nooopnpsooonnopn
it* gone*	jzpnnmonooonnooo
it* good*	ooooomnnoooonomw
it* got*	ntonomqmonqponon
it* had*	npnoomnqoooonpqp
it* has*	ntqpnplnnnpnnnpk
it* have*	onqopooooooooorl
it* he*	ooooonnqooooopno
it* here*	oooooqnqpopooomm
it* hers*	oooooronoooooooo
it* high*	ooooonooooooropn
it* hurt*	oooonvooooonoqnk
it* i*	qpopnpmnrnnnqnlm
it* if*	pooonmppooqnoopo
it* in*	opnmqolnnnlkutqq
it* it*	popoononoooooont
it* kept*	nporqoonooonnonm
it* last*	opooonpnoooonnnr
it* like*	mopooppoooonnntm
it* long*	noooqoooooonoopo
it* made*	ooooonoooooonooq
it* make*	ooooomooooooooum
it* may*	qnnrnoooopoooonm
it* me*	qqqnpopmornnnmnk
it* minu*	onoonmpmyoonooqk
it* must*	opooooooooonotnl
it* my*	tnoonmoxnoomnnmm
it* myse*	popoopopooooooom
it* near*	noooponpoooqoono
it* need*	npqoooooooopnono
it* nice*	ooooonnpooonorno
it* nobo*	ntonomnspooooonm
it* norm*	pooooovtooomnnmk
it* not*	pnsonontnnnppltj
it* now*	ssononpmonpnnopi
it* off*	m0onpnlqonomnmpi
it* ok*	roooononooqoooon
it* on*	mvprknnrmsonnlrm
it* one*	qoooopooooonnqql
it* only*	onponronoooooonq
it* or*	qqonoonoooononuj
it* our*	nnoopnunoooooomq
it* out*	mzqkoqonnnoonpoh
it* over*	oopopooqooonoonm
it* own*	nooopooooooonorq
it* plea*	mqunonqnooooooom
it* poss*	soooooooooooooon
it* puts*	onooooooooooqono
it* quie*	ooooornnoooooonn
it* rain*	onnooonoqoonnoro
it* read*	ooooooooooooqoon
it* revi*	noooqooooooooono
it* righ*	pnunnoonooonnomr
it* run*	nooqooroooonoonn
it* safe*	oooooooqoooooono
it* said*	rnoqnnnooooooomr
it* say*	rpoonnoooooooono
it* says*	roxmnlmmonnmnqpr
it* see*	ooooooooooonooor
it* seri*	onoooooroooooooo
it* shar*	onoroooooorooook
it* shou*	onoospooooononon
it* show*	oonoppopooonnqnn
it* shut*	pnooomrnooonooqn
it* sinc*	pponomnoooooonnt
it* slow*	oooooooooooooonr
it* so*	mpnpponooooonopr
it* star*	ooooopnpoooonopr
it* stin*	ooooooooooooooqo
it* stop*	noouonqmoonoooln
it* stru*	msoonooooooooooo
it* take*	lronmqonpoonoorp
it* that*	nornnoooooompqrl
it* the*	pmnqmrrpnnmmnoum
it* ther*	psqnnnonooomnorm
it* this*	ooooornrooonoonm
it* thro*	onooornqoooooonn
it* to*	ujntqrrnnqorollh
it* toda*	opqooqonooooooom
it* toni*	opoonsooonooooon
it* too*	opoppnnpooopponm
it* took*	nnnponooooqooovk
it* true*	qooopoopooononlr
it* turn*	noooopoooooonons
it* twic*	nnoqonrnoooooopo
it* unde*	mnnnorpnooonnnot
it* unfa*	oooooooooooomons
it* up*	pmnpnknnqnrlpkut
it* vani*	osoooooooooooool
it* warm*	ooooooqnoooooooo
it* was*	ioqpsqptlnliooun
it* well*	ooooooonooooonnq
it* went*	oqoppnmqoooononn
it* what*	pnosnoonoooonopn
it* when*	nonnolotooopoonq
it* whic*	ooooorooooooooom
it* will*	pmqnonnropnptomj
it* wipe*	rooooonoooooooon
it* with*	mqnnmmmoonnsnmvr
it* work*	onooooooooonnont
it* woul*	pqnmpqnmoonsnppl
it* wron*	mpqoonqoooooooon
it* you*	pmppnnlropojpson
it* your*	onnnooouonoponnn
item	poopooooooonooqn
item*	mopozoooooooooof
items	mopouooooooooopj
itse*	nooppnooooonooos
itsel*	nooppnooooonooos
itself	nooppnooooonooos
j	poooooooopooqonn
jack	oqoooooooooooooo
jaco*	nooooooooooooqop
jacob*	nooooooooooooqop
jacobi*	nooooooooooooqop
jacobites	nooooooooooooqop
jam	ooooooonooonooor
jan	onooroooooooooon
jani*	ooooooooooonotom
janic*	ooooooooooonosom
janice	ooooooooooonosom
janu*	qoopropnomqmmnrk
janua*	qoopropnomqmmnrk
januar*	qoopropnomqmmnrk
january	qoopropnomqmmnrk
jar	nnooosnoooomnopr
jar of	ooooonoooooooonq
jar* of*	ooooonoooooooonq
jaw	oooooonoonoxonnm
jazz	onooooooooqooonq
je	nsnnn7oonnnmmmmg
jeal*	ooooonooonqooron
jealo*	ooooonooonqooron
jealou*	ooooonooonqooron
jealous	ooooonooonqooron
jean	nooooopnooonnqmq
jen	oooooooooonroooo
jew	oooonnooooon3njj
jewi*	ooooooooooonsono
jewis*	ooooooooooonsono
jewish	ooooooooooonsono
jews	mnonmnmnnnmm6kgg
jews are	ooooooooooooqnoo
jews own	ooooooooooootnom
jews run	oooonooooonounnn
jews* are*	ooooooooooooqnoo
jews* own*	ooooooooooootnom
jews* run*	oooonooooonounnn
jigs*	nooonqnoooonnnpt
jigsa*	nooonqnoooonnnpt
jigsaw	noooopnpooonnoor
jk	ooooouonooornnll
jo	oooonoooooonnoor
job	srqolnjsnnsisomm
job .	pnooononoonmoppr
job >	ooooooonoooosnnp
job and	qoooopooooooooon
job at	ooooooooooooooor
job in	poooonoroooopomn
job then	ooooopoooooooonq
job too	ooooooooontononn
job* .*	pnooononoonmoppr
job* and*	qoooopooooooooon
job* at*	ooooooooooooooor
job* in*	poooonoroooopomn
job* then*	ooooopoooooooonq
job* too*	ooooooooontononn
jobs	nnponnnnopporpno
jobs*	ooooooooooonoson
jobsw*	ooooooooooonoson
jobswo*	ooooooooooonoson
jobsworth	ooooooooooonosnn
join	npnmmnnmoxmnnnps
join .	poooononoooooorn
join my	oooooooootnooonn
join our	ooooooooorooooon
join the	ooonooooosnooolr
join us	ooooooooonooooor
join*	mrrtnqnnoqnmnnlm
join* .*	qnpoononoooooorn
join* ?*	nqoooooooooooooo
join* for*	ooooooqoooooooon
join* my*	ooooooooounooonm
join* our*	ooooornnoronooom
join* the*	nponomnrounonolr
join* us*	ooooooooonooooor
joine*	qqppnmpqoqnnnnmm
joined	qqppnmpqoqnnnnmm
joined for	ooooooqoooooooon
joined the	npononnroqoooooo
joini*	mpppotnnooonoomn
joinin*	mpppotnnooonoomn
joining	mpppotnnooonoomn
joint	mopsonnnoooooooo
joke	nonmnrnoormolmyj
joke >	oooopqoooooonmtm
joke and	ooooonopoooooqpn
joke of	ooooooooooooooqn
joke*	oooooonpooooooor
joke* .*	oooooqonoqooompp
joke* and*	ooooonopoooooqpn
joke* of*	ooooooooooooooqn
jokes	oooooonpooooooor
joki*	mnonpuponpntmmmn
joki* .*	nooonnpoooosnnon
joki* abou*	oooooqopoooooonn
jokin*	mnonpuponpntmmmn
joking	mnonpuponpntmmmn
joking .	nooonnpoooosnnon
joking >	ooooornnoonrnoom
joking about	oooooqopoooooonn
jour*	knnnppnnormoomur
jour* .*	noooooooonoooorn
jour* and*	nooooqooooonnonp
journ*	knnnppnnormoomur
journa*	lnonpqnnormnonqt
journal	nnoonpooosnnonqp
journalist	nooospooooooooon
journals	nooonoooonoooopq
journe*	nooonoooooopnnsm
journey	nooonoooooopnnsm
joy	qooonooooooonnpp
joy .	qooonooooooooonp
joy* .*	qooonooooooooonp
joyl*	ooooooooooonnntm
joyle*	ooooooooooonnntm
joyles*	ooooooooooonnntm
joyless	ooooooooooonnntm
judg*	poooonnoonoqppom
juic*	oooooopnoqnooooo
juice	oooooopnoqnooooo
july	qnnntpsnonomnnnk
july .	pnooqnqnooonooon
july* .*	pnooqnqnooonooon
jump	nnnnosqnooomooku
jump*	mnnmnumonmspovko
jump* .*	oooooqopoooonolr
jump* off*	ononnronoooponnr
jump* out*	onooonooooonoont
jump* up*	oooooonoooooovnm
jumpe*	nonnntnqnmsonvlk
jumped	ononnsnpoononvmn
jumped off	oooootoooooooonm
jumped up	oooooonoooooovnm
jumper*	oooooqooomtoooon
jumpers	oooooqooomtoooon
jumpi*	oooootnnoooppnnm
jumpin*	oooootnnoooppnnm
jumping	oooootnnoooppnnm
june	vmqovpmonmnmmnqi
june .	pnppsqnpooonnnqi
june >	noooroooonooooop
june* .*	pnppsqnpooonnnqi
juni*	noooomumoooooonr
juni* libr*	ooooonoooooooooq
junio*	noooomumoooooonr
junior	noooonsnoooooonr
junior library	ooooonoooooooooq
junk*	oooooooooooornnn
junki*	oooooooooooornnn
junkie*	ooooooooooooroon
junkies	ooooooooooooroon
just*	nooosoooooooponm
justi*	nooosoooooooponm
k	ooooonooononnnm2
kare*	ponnpnnnoonqmrmt
karen	ponnpnonoooonrnq
karen*	ooooonooooopnonr
kareni*	oooooooooooonoor
karenina	oooooooooooonoor
kayl*	opoooppoooonoqnm
kayle*	opoooppoooonoqnm
kaylei*	opoooppoooonoqnm
kayleigh	opoooppoooonoqnm
keen	noooonnpooopnpmr
keep	xvmqiwonkimxyfgh
keep about	sooonoooooooooom
keep cctv	qnooooooooooooon
keep going	oooootonoooooool
keep having	nqooooqnooooooon
keep it	pooonnpnooooqomq
keep me	onooonooooonnnnv
keep my	upnrnlppnnnqmnnk
keep running	ooooooooooosonoo
keep talking	ooooooooooouonon
keep that	noooooooooopsnmo
keep the	qpnrnkoooonntmpn
keep them	npoopnnonoonwonn
keep thinking	oooooqooooonooon
keep what	osonnoooooooooon
keep you	ooooonopoornoonn
keep your	ooooooooonqoqoon
keep*	nprqltt1ompklkel
keep* .*	ooosoooooooooomn
keep* a*	nponoqnqonnnnnpo
keep* abou*	vnoononooooooool
keep* and*	qnooopnooooooooo
keep* aski*	noooonvnooonoono
keep* cctv*	qnooooooooooooon
keep* foll*	ooooooqrooonooom
keep* goin*	noqootonoooooook
keep* havi*	nqooooqnooooooon
keep* her*	ooooonorooooooon
keep* him*	oooooqoooooooooo
keep* it*	poonnmpoooooqomr
keep* me*	onooonooooonnnnv
keep* my*	tsnqnjounnopmnmi
keep* old*	noooooooooqooooo
keep* our*	oqoooooroooonoom
keep* runn*	ooooooooooosonoo
keep* sayi*	ooooptmoooonoono
keep* talk*	ooooonnooootonnp
keep* that*	nooooooqooopsnmm
keep* the*	pqnrnknqoonntmom
keep* them*	npoopnnnnoonwono
keep* thin*	ooooorooooonooon
keep* what*	otonnnooooooooon
keep* you*	ooooonopoornoonn
keep* your*	ooooooooonqoqono
keepe*	qnooonoooooonnos
keeper	qnooooooooopoopn
keepi*	npoooonrooqnoomp
keepin*	npoooonrooqnoomp
keeping	npoooonrooqnoomp
keeping my	oronoooooooooono
keeps	morrmvt0onnlmlgi
keeps about	qoooooooooooooon
keeps asking	noooonvnooonoono
keeps following	ooooooqrooonooom
keeps my	ooooomotoopnooon
keeps our	oooooooqooooooon
keeps saying	ooooosmpooonoooo
keeps the	opoooonroooooooo
keit*	noooooooooooorno
keith	noooooooooooorno
ken	npooonrmooolonnu
kenn*	ooorooooooooponn
kenne*	ooorooooooooponn
kept	zzmunjllnmmismlo
kept .	opooqoooooonoopn
kept ?	tnoonnonoooooono
kept my	proooooooonoooon
kept out	nnoroooooooooooo
kept the	oponoopnooonnoro
kept* .*	opooqoooooonoopn
kept* ?*	tnoonnonoooooono
kept* my*	proooooooonoooon
kept* out*	nnoroooooooooooo
kept* the*	oponoopnooonnoro
kett*	oooooonnoooqnnqp
kettl*	oooooonnoooqnnqp
kettle	oooooonnoooqnnqp
kev	ooooooooopomosno
kev you	oooooooooooooron
kev* you*	oooooooooooooron
kevi*	ooooonnnooopopor
kevin	ooooonnnooopopor
key	onnnnnqynonopmml
key .	oooooontoooopono
key to	noooonnsopoooono
key* .*	oooooontoooopono
key* to*	noooonnsopoooono
keyb*	ooooonoooooonppr
keybo*	ooooonoooooonppr
keyboa*	ooooonoooooonppr
keys	mnooosmqnoosnnop
keys .	ooooonoqooonoopn
keys* .*	ooooonoqooonoopn
kick	oooooooooonrtnml
kick*	pnooqnrnooounonj
kick* me*	ooooooqnoooooooo
kicke*	pnooonrnooopoonn
kicked	pnooonrnooopoonn
kicked me	ooooooqnoooooooo
kicki*	oooooooooootnool
kickin*	oooooooooootnool
kicking	oooooooooootnool
kid	nqpnoi0inmnpqqmn
kid in	msopooonoooooqom
kid* in*	msopooonoooooqom
kidd*	ooooonpnpoospnnm
kiddi*	ooooonqnpoosnnnn
kidn*	noooonooooooonnv
kidna*	oooooooooooooons
kidnap*	oooooooooooooons
kidne*	oooooooooooooooq
kidney	oooooooooooooooq
kids	lloohk0ptipjwkrk
kids >	ooopoononoosnoqm
kids ?	oooooooooooooorn
kids and	ooooonnppoonqoon
kids are	nnoooqooqonmpomq
kids cards	nnpqoonnoooooopo
kids come	ooooooqnooonooor
kids do	oooooooooooonrno
kids go	onooonnrooopooon
kids i	oooooqnooooooooo
kids in	ooooonrnoooorool
kids names	pnoooooroooonoon
kids that	roooooooooonnqnp
kids to	noooooonoooooonr
kids with	ooooonopoooononq
kids would	oooooqoooooonono
kids* ?*	oooooooooooooorn
kids* and*	ooooonnppoonqoon
kids* are*	nnoooqooqonmpomq
kids* book*	oooooooooooonorm
kids* card*	nnqqooonoooooopo
kids* come*	ooooooqnooonooor
kids* do*	oooooooooooonrno
kids* go*	onooonnrooopooon
kids* i*	oooooqnooooooooo
kids* in*	ooooonrnoooorool
kids* name*	pnoooooroooonoon
kids* that*	roooooooooonnqnp
kids* to*	noooooonoooooonr
kids* with*	ooooonopoooononq
kids* woul*	oooooqoooooonono
kier*	oopooonoooooornm
kiera*	oopooonoooooornm
kieran	oopooonoooooornm
kill	kmnnnpkunmm4lkpw
kill for	ooooonooooomoonw
kill herself	ooooornnooooooom
kill me	nnooonovonoloonq
kill you	oooooooooootonpk
kill*	mmpnnlnmomnnqluy
kill* for*	ooooonooooooonmw
kill* hers*	ooooornnooooooom
kill* it*	ooooonooononooso
kill* me*	nnononnuonomoomx
kill* off*	oooooooooooonorm
kill* the*	ooooonopooonnoqp
kill* us*	ooooooooooomnont
kill* you*	oooooooooootonsi
kill* your*	ooooonoooootonno
kille*	onpnonnnnnnormow
killed	nnpoonnnonnpsnqs
killer	oooooooooooonomu
killi*	onpnonononomnntv
killin*	onpnonononomnntv
killing	onpnonooonomnnuv
killing me	onpoononononnomw
killing the	oooooooooooooorm
kilo*	ooooovnnooonnonm
kilo* .*	oooooroooooonono
kilos	ooooovnnooonnonm
kilos .	oooooroooooonono
kin	pprnonnnooonooom
kind	mpnnpzmnornjmmpl
kind >	noooqrnoooonooom
kind of	ooooooooooonnorq
kind to	oooootooooonoonn
kind*	nxposomnntokonkk
kind* disc*	ooooqooooooooono
kind* furn*	qnoooooooooooooo
kind* of*	ooooooooonqnnorq
kind* remo*	osooooooooooooon
kind* tell*	npoooooooooooonr
kind* to*	oooootooooonpolo
kinde*	oooooqoooooopomq
kindl*	oypptmnnouplmngk
kindle	nooonoooorpooono
kindly	pyqpumnnornlmnhk
kindly disclose	ooooqooooooooono
kindly furnish	qnoooooooooooooo
kindly remove	osooooooooooooon
kindly tell	npoooooooooooonr
king	ooooqoooooooonnq
king*	ooroooooomsoopmm
kios*	npoopooooorooonm
kiosk	npoooooooorooool
kis	ooooooooonooxnml
kiss	ooooooooooooonos
kit	ooooopoooporoool
kitc*	npnnnnntnornrmnn
kitc* .*	ooooompqoooonoor
kitc* tabl*	oooooqonooqooonn
kitch*	npnnnnntnornrmnn
kitche*	npnnnnntnornrmnn
kitchen	npnnnnntnnrnrmno
kitchen .	ooooompqonoonoor
kitchen table	oooooqonooqooonn
kms	ooooouooooonoonn
knac*	nnnooooooooooops
knack*	nnnooooooooooops
knacke*	nnnooooooooooops
knackered	nnnooooooooooops
knee	nnopooonopnnooos
knee*	mnnonmqmqpptommq
kneec*	noooooooonounnon
kneeca*	noooooooonounnon
kneecaps	noooooooonosonoo
knees	nnnpnmpmqpqnonnq
knew	tnnnnlmonnommsnt
knew my	nooooonqoooooooq
knew* my*	nooooonqoooooooq
knif*	nonnnpnp0nnonmjo
knif* in*	oooooooorooooono
knif* on*	ooooosooqoonoool
knife	nonnnpnp0nnonmjo
knife in	oooooooorooooono
knife on	ooooosooqoonoool
knit	ooooonnqqnqnonnq
knit and	oooooooooooooooq
knit*	opnnnrnnnnqmonnt
knit* and*	oooooooooooooooq
knit* grou*	qnooonnpqopooomo
knitt*	opnnnrnnnnqmonnt
knitte*	ooooooooonpnoomv
knitted	ooooooooooonoomv
knitti*	ppnnnrnnonpnoopm
knitting	ppnnnrnnonpnoopm
kniv*	oooooomnroonromo
kniv* in*	oooooonorooooooo
knive*	oooooomnroonromo
knives	oooooomnroonromo
knives in	oooooonorooooooo
knoc*	omopokqrqnntnnmo
knoc* .*	noooonrnqooooooo
knock	nnooonnrpoosoonn
knock*	pnopolqopoopnonp
knocke*	pnooomqoqooooono
knocked	pnooomqoqooooono
knocked .	ooooonrnqooooopn
knot*	ooooovooooooooll
know	xnjmjrovsklvitfl
know .	ponnnsslqonkoopm
know >	qnonmnntnoopmnsm
know ?	lroonoooooooopns
know a	nooopkquoonnnqmn
know all	pnooonoooooroqnm
know but	noropnopooooooom
know every	ponoonooooornonp
know exactly	oooooqooooonooon
know her	onooosonoooooono
know how	olnqpuosonoppnmh
know i	rsoooonpooonoonm
know if	rnnnpjrpqnnnonns
know it	nonnnmomonnhouwq
know me	nooroonoooononoq
know my	nnnooonqooqooorl
know people	oooooooooooqnono
know that	nopponmrooonnnoq
know the	qnnnqlooqntonpkm
know there	qooonooooooooooo
know they	qonooponoooooqnn
know what	slroqknoprorqmnl
know when	onooornnsoomnono
know where	mnoqmkrqpoownnnl
know whether	nnononpnooooooor
know which	oronnknmnontqqmq
know who	rrnnoonpnoomprkr
know why	pmonqsmoooonoomr
know you	mqoooppnqooroomk
know your	ooooonnooootooon
know*	qllmnnoxnlmopvjo
know* .*	oonnmsslpnnknpqo
know* ?*	lqoomoosooooopmp
know* a*	nooopkquoonnnqmn
know* abou*	rpnpokmpopnpnslp
know* all*	onooonqoooornqnm
know* but*	noropnopooooooom
know* ever*	ponnomoooooqnont
know* exac*	oooooqooooonooon
know* her*	onooosonoooooono
know* how*	plnqouoronoppnmh
know* i*	rsnnnomsoooonnok
know* if*	rnnnpjrpqnnnonns
know* it*	oonnolompnnhpwvo
know* me*	nnoqoonoooonnnos
know* more*	nooonoooooonooor
know* my*	onnnonrpooqnooql
know* peop*	oooooooooooqnono
know* that*	noopoomqooonnnot
know* the*	qnnnqoonqntonpkk
know* ther*	qooonooooooooooo
know* they*	qonooponoooooqnn
know* what*	rkqoqhmspqottlmm
know* when*	onooorpmsoomnono
know* wher*	mnoqmkpupoowmnml
know* whet*	nnononpnooooooor
know* whic*	nronnkoonontqplq
know* who*	srnnnnnonoolorjt
know* why*	pmonqsmnnonpoomr
know* you*	mqooopppqooronmj
know* your*	ooooonnoonotopon
knowi*	rnooonnsonnonnno
knowin*	rnooonnsonnonnno
knowing	rnooonnsonnonnno
knowing >	rooooonooonoooop
known	npnopmpnooonoopr
knows	olmmmppwnmnpqvkm
knows .	nooooponoooonppq
knows about	sooononoooonntnm
knows it	qoooonnpooonptnn
knows my	pnononroooooooon
knows what	lnooomorooorrnnp
knows where	ooooonmrooopnono
kong	ooooooooooonoons
kurd*	oopoooooooonrono
l4l	ooooooooouooonnm
la	wnxnnnnnonnklxio
labe*	nnnnnpnmnnnmmrzm
labe* .*	ooononoooooooosn
labe* are*	oooooooooooooorm
labe* says*	oooooooooooonorn
label	ooooonooooonmqqq
label says	oooooooooooonorn
label*	nnnnnqomonnnopyk
labels	nnonnpomooononyl
labels .	ooononoooooooosn
labels are	oooooooooooooorm
lace*	ooooooooooopnqon
lad	pnrokrxitlmojuhm
lad .	oopooooooooooron
lad i	roooonooooopooon
lad in	npooosonpoononmm
lad who	mpononqnooornono
lad* .*	oopooooooooooron
lad* come*	ooooooonrooooono
lad* i*	roooonooooopooon
lad* in*	npooosonpoononmm
lad* who*	mpononqnooornono
ladd*	ooooonnnooornnor
ladde*	noooonnnoooqnoos
ladder	oooooonoooonnopr
ladder*	oooooooooooqoonp
ladders	oooooooooooqoonp
ladi*	mnnnnqluovqmpmnl
ladi* !*	ooooooooooqooonn
ladie*	mnnnnqluovqmpmnl
ladies	mnnnnqluovqmpmnl
ladies !	ooooooooooqooonn
lads	mmnnmmvssnqzllhk
lads .	ppoooqnooooononp
lads from	oooonnqooorpmonp
lads i	oooooooooooqoonn
lads in	ooooonrnsoonnonm
lads will	ooooooooooorooom
lads* .*	ppoooqnooooononp
lads* from*	oooonnqooorpmonp
lads* i*	oooooooooooqoonn
lads* in*	ooooonrnsoonnonm
lads* will*	ooooooooooorooom
lady	qnnoknoyoomtkshp
lady .	pooooooooooqoooo
lady at	rnqooqppooononnk
lady in	mpooonnooooroonp
lady on	qnnoooonooononuk
lady who	nnooopomonososlo
lady with	noonoqpqooooonno
lady* .*	pooooooooooqoooo
lady* at*	rnqooqppooononnk
lady* in*	mpooonnooooroonp
lady* on*	qnnoooonooononuk
lady* who*	nnooopomonososlo
lady* with*	noonoqpqooooonno
lage*	ooooooooooooqono
lager	ooooooooooooqono
lago*	ooooooooonrooooo
laho*	ooooonpqoooooopm
lahor*	ooooonpqoooooopm
lahore	ooooonpqoooooopm
laid	oooooooqoooooonp
lami*	oooooooooornonsn
lamin*	oooooooooornonsn
lamina*	oooooooooornonsn
laminated	ooooooooooononsn
lamp	noononooooqvmolo
lamp post	ooonnooooooqoonq
lamp*	oooooooooooooonr
lamp* post*	ooonnoooooovmomo
lamps	oooooooooooooonr
lanc*	nooooooooooooonr
land	nnooqooooooppooo
land*	qmqsomoqoonpmmqk
land* .*	nornoopnoooooooo
landi*	oooonoqooooooorl
landin*	oooonoqooooooorl
landing	oooonoqooooooorl
landl*	qnqtpmnpponpnnko
landlo*	rmqmpmnqppoqonmn
landlord	rmqmpmnqppoqonmn
landlord .	nornoopnoooooooo
lands	ooooooooooonoorn
lane	nnonoponrnoummnl
lane .	poooonporooqnonm
lane ?	nooopqoooooooopn
lane* .*	poooonporooqnonm
lane* ?*	nooopqoooooooopn
lang*	nmonpnnnonnmoppv
lang* .*	ooooooooooooormo
langu*	nmpnpnnnonomoqqr
langua*	nmpnpnnnonomoqqr
language	nnpnqnnnononpnso
languages	oooooooooooonrmr
languages .	ooooooooooooormo
lany*	ponnnnmpnnnsnrql
lanya*	ponnnnmpnnnsnrql
lanyar*	ponnnnmpnnnsnrql
lanyard	poonoompoootmrlo
lanyard >	oooooooooooooqnn
lanyards	oooooooooooopntm
laps*	nqorpnooooonoonm
lapse	orooooooooooooon
lapse*	noorpooooooooonn
lapsed	noorpooooooooonn
lapt*	qoooqnnpnnponnrj
lapto*	qoooqnnpnnponnrj
laptop	ropoqnnqonnoonrj
larg*	monnnomqqoonpntr
larg* prin*	mnnnnomqqoonpnts
large	monnnomqqoonpntr
large print	mnnnnomqqoonpnts
lash*	ooooooooooqoopnn
lashe*	ooooooooooqoopnn
lashes	ooooooooooqoopnn
lass	onnnnqornnpuksjm
lass*	nqooooopnopooopl
lass* in*	nrooornonoooopnm
lass* on*	ooooooooooooopqm
lassi*	oqooopopnoooooon
lassie	oqooopopnoooooon
lassie in	nqoooqnnnoooooon
last	qgljy0rukmkimdmn
last .	nnoonopnopnrnmsm
last >	oooopnoooooqoonp
last chapter	ooooonoooooooooq
last comment	nmooouooononoomr
last copy	nooonnoooooooont
last five	oooorooooooooopn
last month	noqoroqooonnnnmo
last night	opqomrpypqolnnik
last one	onnontpoonoqrmmk
last post	ooooosoooooooopm
last seen	onooontooooooonp
last six	roooooooooooooon
last thing	noooornnooooooqm
last three	oooosooooooooopl
last thursday	rnoopnoooooooooo
last time	nnoqopspomnmnorl
last two	qoooononoononorm
last week	ornnmnopnrpnonlp
last winter	noooqoooooonooqn
last year	ppnovnnnooommorp
last* .*	nnoonopnopnrnmsm
last* chap*	ooooonoooooooooq
last* comm*	nmooouooononoomr
last* copy*	nooonnoooooooont
last* five*	oooorooooooooopn
last* mont*	noqoroqooonnnnmo
last* nigh*	opqomrpypqolnnik
last* one*	onnontpoonoqrmmk
last* post*	ooooosoooooooopm
last* seen*	onooontooooooonp
last* six*	roooooooooooooon
last* thin*	noooornnooooooqm
last* thre*	oooosooooooooopl
last* thur*	rnoopnoooooooooo
last* time*	nnoqopspomnmnorl
last* two*	qoooononoononorm
last* week*	ornnmnopnrpnonlp
last* wint*	noooqoooooonooqn
last* year*	qonovnnnooommnrp
late	qmlztlokmrtklnqm
late .	ooooornooooooopn
late aunt	poooooonoooooooq
late books	oooorpoooooooonn
late father	onopooooooronooo
late fee	oooooooooooooowi
late husband	opnqonokoooonoqr
late opening	ooooonnpoopnoqoo
late returns	ooopoooooooononq
late sister	rpoqonoooooooool
late*	monoqononunnnmsl
late* .*	nponoqnoopooooon
late* book*	oooorpooooooooom
late* fath*	onopooooooronooo
late* fee*	oooooooooooooowi
late* husb*	opnqonokoooonoqr
late* open*	ooooonnponpnoqms
late* retu*	ooopoooooooononq
late* sist*	rpoqonoooooooool
later	npononnnotnoonqn
later >	oooooooooqooooom
laug*	jlnmmujqrlmumskv
laug* .*	ooooonrqoooponpm
laug* at*	nnnnnqnmqnnunpjo
laug* in*	ooooonnoooonornr
laug* when*	ooooornqooooooom
laugh	nnnnnomrnmnsppnp
laugh >	ooooooooooornnpo
laugh at	ooooonopoooqopno
laugh*	kmomnulmrnnulplv
laughe*	mnonnrloqnnqnmmu
laughed	mnonnrloqnnqnmmu
laughed .	ooooonqqoooqoonm
laughed at	ooooopomrooqooon
laughi*	nnnnnsnnpnnqmqop
laughing	nnnnnsnnpnnqmqop
laughing >	ooooonoooooooorm
laughing at	ooooosoooooooomp
laughs	ooooompooooqopnn
laughs at	ooooonoooooqoqnn
laun*	nnooonqnopnnonsm
launc*	noooooonopooontn
launch	noooooonopooooqp
lava*	oooooonoooonopsm
lavat*	oooooonoooonopsm
lavato*	oooooonoooonopsm
law	mnnmsmpunnmilllz
law >	nooopomrooooooon
law ?	nooonooooooonoro
law and	ooooqoooooooonoo
law gives	ooooroooooooooon
law says	qqnooooooooooonn
law you	qpoooooooooooono
law* ?*	nooonooooooonoro
law* and*	ooooqoooooooonoo
law* give*	ooooroooooooooon
law* keep*	oooooonrooooooon
law* says*	qqnooooooooooonn
law* you*	qpoooooooooooono
lawf*	qsonnnoooooooonm
lawf* basi*	qqooooooooooooom
lawfu*	qsonnnoooooooonm
lawful	qsonnnoooooooonm
lawful basis	qqooooooooooooom
laws	nooooooqooooooop
lawy*	noooooonoooooonr
lawye*	noooooonoooooonr
lay	qooopnonooosoonl
lazy	nooonnnoooomqynj
lazy and	ooooooooooooqopm
lazy* and*	ooooooooooooqopm
le	oooooooooooooonr
lead	noooqmnooopnqooq
lead in	noooqooooooonono
lead*	oooopoqmoopmnoqn
lead* in*	noooqooooooonono
leade*	oooopoqmooopoopm
leader	noooppqmooopoonm
leads	oooooooooopnooqn
leaf	onooonoooopooonq
leaf*	mmnunnnppmrlqnqn
leaf* .*	nqopoqnoooonpoko
leaf* i*	onopooooroooooon
leaf* in*	oooooooqooooooqm
leaf* says*	oooopoooooooooql
leafl*	mmnunnnppmrlqnqn
leafle*	mmnunnnppmrlqnqn
leaflet	monoonnppmrmonqp
leaflet .	oqoooqnnooonoomp
leaflet in	oooooooqooooooqm
leaflet says	oooopoooooooooql
leaflets	omouopnoooonqoom
leaflets .	oooqooopoooopomn
leak	tnoooooooornnosj
leak*	qnoopnoooponnnvj
leak* .*	ooooqnooooonnosm
leak* ?*	tooooooooopooook
leak* on*	oooooooooooonosn
leake*	rnooooooopnoooom
leaked	rnooooooopnoooom
leaks	noooqnooooonnnum
leaks .	ooooqnooooonnosm
lear*	nonnnlmpnomopwnr
lear* diff*	oooooonrooooooon
lear* disa*	poooooooooooqonn
lear* to*	nnoopmnnonponuqn
learn	mpnnnoopopnrowkk
learn to	ooooooooooopovmk
learn*	pnnoolmpnnmmposu
learne*	onooomnnooonnppt
learned	onooonnnooonnpqr
learned to	oooopnnnooonnoos
learni*	poooonnqonpnronm
learning	poooonnqonpnronm
learning difficulties	oooooonrooooooon
learnt	noooonooooonnnrp
learnt to	ooooooooooooonro
leas*	lrqmqoppnnnmqnpk
leas* and*	nopoqooooooooono
leas* my*	opqoooooooooooom
leas* the*	oooooroooooonomq
lease	nnposooooooooonn
lease and	nopoqooooooooono
least	msqnmpppnnnmqnql
least my	opqoooooooooooom
least the	oooooroooooonomq
leav*	jtprkkoynoqujqni
leav* a*	nnopnponooqpnnnq
leav* by*	ooooooqnooopoonp
leav* for*	npooonoooooooorn
leav* he*	ooooomovooomoooo
leav* him*	poooorlmnooqonms
leav* in*	oopoooonooouonnm
leav* it*	onppooonooomnnpr
leav* me*	ooorooopoopooool
leav* note*	noooonosooonooon
leav* some*	ooooonosooooooon
leav* the*	ooooomppoooqoqpk
leav* you*	onoqooroooonooon
leave	ltnrnmowonrplsni
leave a	nnopoponoornooop
leave for	ooooonooooooooro
leave he	ooooomouooonoooo
leave him	ooooornmnooroono
leave it	onppooonooomnnpr
leave me	oooroooooopooool
leave someone	ooooonosooooooon
leave the	ooooonppoooqoqpk
leave*	nnqoonpqooornnmp
leaves	nnqoonpqooornnmp
leaves in	ooooooooooorooon
leavi*	opopnnnrnpnunmpk
leavin*	opopnnnrnpnunmpk
leaving	opopnnnrnpnunmpk
leaving him	poooonnooooooonr
leaving in	oopoooonoooqooon
leaving notes	noooonprooonoooo
lect*	lnnpmmmooonqsxnt
lect* on*	nooooooooooopnnt
lect* us*	ooooooooooonotnm
lectu*	lnnpmmmooomrqynt
lectur*	lnnpmmmooomrqynt
lecture	nnoonnononnpqulu
lecture >	pooooooooooroool
lecture on	nooooooooooopnnr
lecturer	noooonoooooqoopp
ledg*	oooonnonooonnnmw
ledge*	ooooonooooonnnmv
ledger	ooooonoooooooons
ledger*	oooooooooooononr
ledgers	oooooooooooononr
leec*	ooooooooooonsonn
leech*	oooooooooooorono
leeche*	oooooooooooorono
leeches	oooooooooooorono
leed*	qpnnnpqmntppmnmk
leed* and*	pooooqonopnoooon
leeds	qpnnnpqmntppmnmk
leeds and	pooooqonopnoooon
left	otnikyworvkhgoeq
left .	mpooosnqooomoonn
left >	rmooonoooooooonp
left a	rnnonqqnonnpmnmp
left and	nqooooqnooooooom
left at	ooooononooonooqq
left her	onoootonooooooon
left him	ooooonmtooonoqnm
left his	mmopotmnoooooqnp
left in	osrnnoupnpnlpnlj
left my	mppoonpmnoonoonv
left on	ppooqnpnqoponoml
left out	onopooooooooootl
left the	npnnnnopsonqnnmo
left to	nooootnoonosonnm
left with	qoooooooooooonmt
left*	oooooorooooonopn
left* .*	mpooosnqooomoonn
left* a*	rnnonqqnonnpmnmp
left* and*	nqooooqnooooooom
left* at*	ooooononooonooqq
left* her*	onoootonooooooon
left* him*	ooooonmtooonoqnm
left* his*	mmopotmnoooooqnp
left* in*	osrnnoupnpnlpnlj
left* my*	mppoonpmnoonoonv
left* on*	ppooqnpnqoponoml
left* out*	onopooooooooootl
left* the*	npnnnnopsonqnnmo
left* to*	nooootnoonosonnm
left* with*	qoooopnnnoooonmt
leg	poooooooooonoomq
lega*	rmquqnnooqnnnnjk
lega* advi*	nnoosooooooooonn
lega* basi*	qooqnooooooooonn
legac*	ooorooooooooooon
legacy	ooorooooooooooon
legal	rnqrqnnooqonnokk
legal advice	nnoosooooooooonn
legal basis	qooqnooooooooonn
lege*	ooooooooooonohm0
legen*	ooooooooooonohm0
legi*	opooponoovnnoonl
legit	ooooooooovoooonl
lego	noonnmsnnnnnnoqr
lego club	noooomsnooonoopp
lego* club*	noooomsnooonoopp
legs	nnopnqmmqnntopmn
legs >	ooooooonroooonpn
legs broke	oooooooooooqoono
legs* brok*	oooooooooooroonn
lemon	ooooonooooooopnr
lend*	oooopopnoornmnqo
lendi*	ooooooooooonnoso
lendin*	ooooooooooonnoso
lending	ooooooooooonnoso
lent	monnonnqoooooopr
lent me	nnooooopoooooonr
lent* me*	nnooooopoooooonr
lesb*	noooonnnooonznll
lesb* runn*	ooooooooooooronn
lesbi*	noooonnnooonznll
lesbia*	noooonnnooonznll
lesbians	noooononooonynml
lesbians running	ooooooooooooronn
less	nponnonmnnlxppqk
less than	onoooqnnopnuoonm
less*	mnoonnnnonworomm
less* inte*	ooooooooooooporm
less* than*	onoooqnnopnuoonm
lesso*	mnoononoonwooomn
lesson	mooooonoooqpnnnq
lesson*	ooooooooonuoopnl
lessons	ooooooooonuoopnl
let	qilmwgjynipjzwkh
let a	qooononpooontnol
let anyone	ooooomnpoooooonr
let be	ooooonoooooosoon
let go	ooooqonqoooonnno
let her	noooonnsoooooooq
let in	ooooonnqoopnqoon
let it	npnooqonooonoons
let me	umosrmntonnommpk
let my	oooooopnooonrooo
let out	ooooonppsoomnrnm
let see	noooronnooosnnmo
let that	nooonoooooosmppm
let the	onoonrnnooomrpqn
let them	noponnnnooopvnom
let us	noootpppooonnnol
let you	oqoonpqnooonrmmp
let* a*	qooononpooontnol
let* anyo*	ooooomnpoooooonr
let* be*	ooooonoooooosoon
let* go*	ooooqonqoooonnno
let* her*	noooonnsoooooooq
let* in*	ooooonnqoopnqoon
let* it*	npnooqonooonoons
let* me*	umosrmntonnommpk
let* my*	oooooopnooonrooo
let* out*	ooooonppsoomnrnm
let* see*	noooronnooosnnmo
let* that*	nooonoooooosmppm
let* the*	onoonrnnooomrpqn
let* them*	noponnnnooopvnom
let* us*	noootpppooonnnol
let* you*	oqoonpqnooonrmmp
lets	nnoooonpotoronnm
lett*	vsvupskkknlkikpm
lett* .*	oovpmprlnoomnnqj
lett* ?*	nnoqooooooooooqn
lett* and*	omnqonnoooononou
lett* are*	nnoroooooooooonr
lett* come*	ooqoooooooooooon
lett* from*	ooonooooooooooor
lett* i*	onoooonnoorpnoqn
lett* in*	onpnotnpooonnopm
lett* on*	pnooooomoooooonu
lett* sayi*	oronpnoooooooono
lett* that*	poooqooooooooopm
lett* to*	qroopsnnoooonolk
lette*	wswunskkknmljlpk
letter	yrtppmlnmqolknph
letter .	pqupnmpnooonoonk
letter and	oooooonnooonnnps
letter i	noooooonoorpnoqn
letter in	mopootnpooooooom
letter to	qqopnnoooooooonm
letter*	kpstntnmnmmonnoq
letterbox .	ooooooqoooonoooo
letters	lqstntmlnnnmmopr
letters .	nnoonpooooononro
letters ?	nooqooooooooooqn
letters and	onnqonopooooooop
letters are	nnoroooooooooonr
letters come	noqooooooooooooo
letters to	opnnqsoooooooomn
letti*	noooqopoooonnoqn
lettin*	noooqopoooonnoqn
letting	noooqopoooonnoqn
letting that	noooqooooooooopn
leve*	mopnoonoqopolpmu
leve* 1*	oooooooooopomonr
leve* 2*	noooooporooqoonn
level	monnoponqmpolpoq
level 1	oooooooooopomonr
level 2	noooooporooqoonn
lgbt	npooooooooooqoon
liam	nopooooooooropnn
liar	onoonnpmonommzlm
liar .	poooooooononnvnn
liar and	oooooopnoooooson
liar*	oooonoooooonoorn
liar* .*	pooonoooononnvnn
liar* and*	oooooopnoooooson
liars	oooonoooooonoorn
libr*	oiikoorsonrutiso
libr* !*	ooooonoooooooonr
libr* .*	lqnposnoooooqouk
libr* ?*	mooopopoooonnopr
libr* a*	ooooonpnooonmowl
libr* acco*	noorooopoqooooom
libr* afte*	ooooonpnoooonorn
libr* and*	noomsmponslpmnpq
libr* as*	ooooooooooooqonn
libr* assi*	pooonooooonooomr
libr* at*	noonopnmqoonnoot
libr* beca*	ooooontmoooooooo
libr* book*	mnnonvntnnppmniq
libr* card*	tnoonqmlnmqltmos
libr* comp*	nooooorpooooooon
libr* cos*	ooooornoooooooon
libr* do*	oooopnnnooornonq
libr* ever*	pnoooonnonopnoos
libr* firs*	ooooonnoooproool
libr* from*	ooooooonooomoorp
libr* gets*	ooooooooooorooom
libr* has*	ppooonnmoponnont
libr* have*	oooomnopoooonont
libr* i*	oopopnnmpoonnqrm
libr* if*	noooopnoooomsono
libr* in*	ooooonmnnonomnvq
libr* it*	noooooooooooporn
libr* know*	rooooopoooooopom
libr* last*	ooooroooooooooom
libr* loan*	mnoonooooooooorr
libr* loo*	ooooosnooooooonn
libr* look*	oooooonoooonorop
libr* love*	ooornooooopnoonp
libr* mana*	oooopooooorooonn
libr* now*	ooooonmsqooooonp
libr* on*	pooopmopqonqnomo
libr* open*	ooooonoqoonoooop
libr* or*	noooonooooooroop
libr* pc*	ooooonoqoooooooo
libr* peop*	pnpoonnoroooooon
libr* plea*	noononpnoooovool
libr* reco*	qsoononooooooonm
libr* run*	oooooooooooonorn
libr* shou*	ooooooooooonoorm
libr* shut*	ooooonnrnoprnomm
libr* sinc*	noooqnnoooonoons
libr* step*	ooooontnooopoono
libr* syst*	qoooooooooooooon
libr* tabl*	nuooolpooooonono
libr* take*	oooootnmoooooooo
libr* that*	ooooonnpooopnovk
libr* the*	oooponoooooooonr
libr* they*	poooonooooooronn
libr* till*	ooooooonooonooor
libr* toil*	oooooporoooooonn
libr* unti*	oooooorlooooooqn
libr* van*	oooopnnqoooonoqn
libr* warm*	oooooorooooooono
libr* was*	nooopnnnqoonnooq
libr* who*	loooonoooooqnons
libr* woul*	oooooloooooopopr
libr* wrot*	qoooooooooooooon
libr* you*	ooooooooooopnntm
libra*	oiikoorsonrutiso
librar*	oiikoorsonrutiso
librarian	onnnqnnknnnzjtku
librarian .	oooooopoooonnonq
librarian and	oooopooooooqoonn
librarian i	oooooooooooooqno
librarian in	ooooonnnooopooor
librarian who	ooooonoooooqnonp
librarian with	oooooponooononmr
librarians	nooonpnnoonronvk
librarians .	oooooqoooooonosm
libraries	knonrmnmnpsnxoko
libraries .	ooooooooopqnqonl
libraries >	ooooooooooonspnn
libraries and	oooooooooqooooon
library	rjjmmqtuplrhrhso
library !	ooooonoooooooonr
library .	mqopoqmpoomppotl
library >	mooooqqnpmpxpoqd
library ?	nooooopoooonnopq
library a	ooooonpnooonnoum
library account	noorooopopooooon
library after	oooooopnoooonoqn
library and	noomqnppnqmnnnos
library as	ooooooooooooqonn
library assistant	pooonooooonooomr
library at	noonopnmqoonnoot
library because	ooooontmoooooooo
library book	nooooqopoooqnolr
library books	nooootnsomqnoomm
library card	tnoonqmlnmqlrmos
library computer	noooopqoooooooon
library cos	ooooornoooooooon
library first	ooooonnoooproool
library from	ooooooonooomoorp
library gets	ooooooooooorooom
library has	pqooonnmopoonooq
library have	oooomnopoooonont
library i	popopnompoonoorn
library in	pooooonononmmown
library knows	roooooooooooopon
library last	ooooroooooooooom
library loan	mnoooooooooooorq
library loo	ooooosnooooooonn
library now	ooooonmsqooooonp
library on	pooopmopqoonnomq
library open	ooooonoqoonoooop
library or	noooonnoooooroop
library pc	ooooonoqoooooooo
library people	pnpoonnoroooooon
library please	noononpnoooovool
library record	osoonooooooooonn
library run	oooooooooooonorn
library shuts	ooooonnrnoornonn
library since	noooqnnoooonoons
library steps	ooooontnooopoono
library that	ooooonnpooopnovk
library the	oooponoooooooonr
library till	ooooooonooonooor
library toilets	oooooporoooooonn
library until	oooooorlooooooqn
library van	oooopnnqoooonoqn
library warm	oooooorooooooono
library was	nooopnnnqoonnooq
library with	oooooopopooqnoon
library would	oooooloooooopopr
library you	ooooooooooopnntm
lice*	oonnpqnnotornnmk
licen*	oonnpqnnotornnmk
licenc*	oonnpqonotnrnnml
licence	ponnqqonosnrnnmj
licences	oooonooooooooooq
lick*	ooooonooooonptlp
lie down	onooonoooooloqun
lie* down*	onooonoooooloqun
lied	oooooqooooonooqn
lies	nooonnnnooostosi
life	lonlmvjonppnkwrs
life .	qnooosmpooomonnq
life >	nnoootnponomnrmp
life and	nnpoonooooopoorn
life back	noooopoooooooorm
life out	ooooooooooonnoqp
life story	poooooooooooooqn
life to	npoooooooooooomq
life you	ooooooooonopoqnn
life*	npoooqoooroooono
life* .*	pnooosmpooomonnq
life* and*	nnpoonooooopoorn
life* back*	noooopoooooooorm
life* out*	ooooooooooonnoqp
life* stor*	poooooooooooooqn
life* to*	npoooooooooooomq
life* you*	ooooooooonopoqnn
lifeb*	npoooooooooooooq
lifebo*	npoooooooooooooq
lifet*	ooooooooorooooom
lifeti*	ooooooooorooooom
lifetime	ooooooooorooooom
lift	pnnmrlomxmpkmmyl
lift .	nqoopnpooooonrpl
lift >	ooooonopnnonnmvp
lift broken	oooooooooooonons
lift out	oooopooooooooorm
lift was	ooooqoooooonooqm
lift*	nnooomuopoonqnno
lift* .*	nqoopnpooooonrpl
lift* brok*	ooooqnonqooonols
lift* her*	ooooompnrooooooo
lift* home*	ooooonsnooqooonn
lift* out*	oooopooooooooorm
lift* was*	ooooqoooooonooqm
lifts	ooooonunpoonpopn
lifts home	ooooonsnooooooon
ligh*	lmnnptmoqlroolpv
ligh* .*	ooooonoooooooons
ligh* on*	oooooppoooosonom
light	nnnnnooonnpqqmlv
light >	ooooopoooooqoono
light on	oooooopooooronmo
light*	nnnnptloqmqmmmsp
lighth*	nooonqooooonoomt
lighthouse	oooooqooooonooms
lighti*	ooooonnooopoootn
lighting	ooooonnooopoootn
lights	nnooqrnprnqnnnoi
like	tqlqslqdkmkuwxml
like .	onoopqnnooooqomn
like >	ooooonnoonpsqnmn
like a	pnlpkomkmmlimyvm
like all	oqoopooooooooonn
like an	oooooopoqoonnmrm
like both	pnonnoooooooooor
like he	onooonooooooonot
like him	oooooooooooonotm
like it	kvqnntonqnoklmpn
like me	nnoqonroonoqmnnp
like my	voopnonnonononno
like one	noopoooooooonuol
like rats	oooooooooooosonn
like she	ooooonopooooosnn
like sight	qoooqoooooooooom
like someone	mpooqooooooooooo
like something	ooooooooooomoton
like that	mropoptnnnqonpin
like the	pqopunnmnmronnqn
like them	oronpooooooooono
like this	nnoonrooopoqnnno
like to	vqprskknntmpmlgp
like what	msoooooooooooqnn
like you	mooqnmponoosnwkk
like your	nooooqqnoqoponnm
like yours	oooooooooooooonq
like*	onooltoqnqllpvon
like* .*	qmoqpqnoooooqomm
like* a*	pnlpkommmmlimywm
like* all*	oqoopooooooooonn
like* an*	oooooopoqoonnmrm
like* and*	nnooonooopooooor
like* both*	pnonnoooooooooor
like* he*	onooonooooooonot
like* him*	oooooooooooonotm
like* i*	oooooponooopnorn
like* it*	kuqnntooqnoklmpn
like* me*	nnoqonroonoqmnnp
like* my*	voopnonnonononno
like* one*	noopoooooooonuol
like* rats*	oooooooooooosonn
like* she*	ooooonopooooosnn
like* sigh*	qoooqoooooooooom
like* some*	mponqnooooomospm
like* that*	mropoptnnnqonpin
like* the*	pqootrmknmrnpnpn
like* them*	oronpooooooooono
like* this*	nnoonrnooonpnnnr
like* to*	urpqspknntmpmkio
like* what*	msooooooooooopnn
like* you*	mooqnlponnorm0ij
like* your*	noooopsnoqoonnmo
liked	pnopnunqonmmpnon
liked this	oooooooooonoooor
likes	ononnnqonrnnnvmq
likes you	ooooonooooonnwmn
liki*	oooooonropnoooon
likin*	oooooonropnoooon
liking	oooooonropnoooon
lime*	noooqooooooooono
limes	noooqooooooooonn
limi*	qnononnnosonnnqo
limi* on*	pooonooooooooonr
limit	qoooonoooooonoqn
limit on	pooonooooooooonr
limit*	ooooooooosononno
limite*	ooooooooosonoolp
limited	ooooooooosonoolp
lind*	ooooonooopopotmm
linda	ooooooooopopornn
line	tmlnnulmpmolrmnx
line .	qoooornoooononql
line and	ooooorooooooooon
line*	pooonpooopnsmnop
line* .*	rooonqnpooononqm
line* and*	oooooroooooooono
line* on*	ooooooooopnroonm
line* up*	ooooopoooooqqnlo
lined	ooooopooooosnonm
lined up	ooooopooooosnomm
lines	pooonoonopnoooor
lini*	ooooonnqoooooonq
linin*	ooooonnqoooooonq
lining	ooooonnqoooooonq
link	qlmslkmlnxujjlgz
link >	ooooooooorooooom
link ?	oooonoooooooooor
link for	ooooooooomnoooor
link in	qoonoonnouwmonnl
link on	ooooooooorrooonn
link to	noooooooonnoooot
link* ?*	oooonoooooooooor
link* for*	ooooooooomnoooor
link* in*	qoonoonnouwmonnl
link* on*	ooooooooorrooonn
link* to*	noooooooonnoooot
lino	ooooooooooonorom
lip	ooooonpqooonoono
lips	ooooommmzoooonpl
lips are	ooooonnntoooooon
lips* are*	ooooonnntoooooon
lisb*	noropooopnpooonm
list	rpoz0rkenioplhnn
list .	oporoqnmolrrnnnk
list >	mnnoqpnnopmqpoon
list ?	nooooooooooooonq
list and	moqpnnoooooronnp
list as	pooooooooooloorn
list for	mnnommooooopnoru
list from	nnooooqooooooonp
list in	oroooqoooooooonn
list of	wnnm0ommqnnmmnki
list please	pqnqoooooooooool
list*	rntrmsmknnojkrtl
list* .*	onqunpnlnlqqnnnm
list* ?*	nnoqoooooooooonr
list* and*	pqprnmnnonqpnmnl
list* as*	ooroooonoooloorn
list* for*	mnnommooooopnovs
list* from*	nnooooqooooooonp
list* in*	oqoooqnnoooooonn
list* me*	ooroooooooopooom
list* of*	vnnm0ommqnnmmnki
list* plea*	pqnqoooooooooool
list* to*	poonnqnoooonnsmo
list* you*	ooooooooooononrn
liste*	morolsmlnmpklrvp
listed	omsqnnonooonnpui
listed as	noroooonoooooooo
listen	noonnromonqmmror
listen >	ooooorpnoooonomp
listen and	ooooooooooqoooon
listen to	noooopnoooooosno
listen*	nponnrnoonnmnnrs
listening	nponnqooononnnrq
lists	umqspoonooonnomj
lists .	omoqoooooooooooo
lists and	rroonnoooooooonm
lists me	ooqoooooooooooom
lit	ooooooooopoopoqm
lit .	oooooooooooooorm
lit* .*	oooooooooooooorm
literacy	oooooooooooooosm
literature	ooooonooooonqpmr
litt*	nmkkjgyjnjorizel
litt* book*	oooooonnooooopnt
litt* brot*	noooonroooononsm
litt* girl*	orooomsnoooromnm
litt* hitl*	oooooonooooooron
litt* jobs*	oooooooooooooron
litt* lad*	poooooroooooonoo
litt* life*	ooooooooooonoons
litt* man*	ooooooooooonovno
litt* one*	poooomqqronmnnmo
litt* ones*	ooooonunooononnp
litt* shit*	oooooonooooqoqnn
litt* sist*	onoooqqoooooonon
littl*	nmkkjgyjnjprizek
little	nmkkjgyjnjprizek
little brother	noooonroooononsm
little girl	orooomrooooromom
little hitler	oooooonooooooron
little jobsworth	oooooooooooooron
little lad	poooooroooooonoo
little life	ooooooooooonoons
little man	ooooooooooonovno
little one	poooomqqronmnnmo
little ones	ooooonunooononnp
little shit	oooooonooooqoqnn
little sister	onoooqrnooooonon
live	ooslqlkpoulqomqm
live .	qooonoonoooqoopn
live at	nnposoooooooooom
live in	onronnmroooooomr
live like	ooonooooooooronm
live now	oqooooonoooooooo
live*	knqpmnqqvplronmm
live* alon*	opooooooqoooooon
live* and*	nooqoppoooooooon
live* at*	nnposoonoooqoook
live* by*	ooooonooqoopooon
live* here*	noroooonopoooooo
live* in*	ooronmmroonmnolv
live* like*	ooonooooooooronm
live* now*	oqoooonooooooooo
live* on*	ooooopooooosonmp
live* so*	oooooooooooonoqo
live* with*	oponooonooononkw
lived	onqonompqoolrplq
lives	lnoqmnsntnnvmmpk
lives and	nooqooqooooooooo
lives by	ooooonooqoopooon
lives on	ooooooooooouonnm
lives with	ooooooooooooonms
livi*	mqoonrlpnonnnopq
livi* .*	oooqoooooooooopn
livi* dayl*	ooooonomooooooor
livi* in*	oooooonpoooooonq
livid	onooonoooooooorn
livin*	mropnrlpnonnnonr
living	mropnrlpnonnnonr
living .	oooqooooooooooon
living daylights	ooooonomooooooor
living in	oooooonpoooooonq
lmao	ooooooononoqnopq
lmao >	ooooooonononnnqt
load	qnoonpnnpmrnnmro
load of	noooopooponnnmsp
load*	nooooqopoqnoopol
load* of*	nnooosnnponnnmso
loads	ooooorooopooopom
loan	sjlonmnpnsmmmmsy
loan .	poooooonoooooorm
loan ?	lnoopooooqooooro
loan history	rnoooooooooooono
loan*	umtnomnnotmnnnjt
loan* .*	pooonoonooonoorn
loan* ?*	lnoopoonoqoonorq
loan* from*	rnoooooooooooooo
loan* hist*	snoooooooooooono
loan* on*	oosoooooooopoomm
loans	tmtnnmnnosmnnnju
lobb*	poooooooooooonqo
lobby	poooooooooooonqo
loca*	itnkopkqpksllpwq
loca* gove*	onooooooooonoorp
loca* hist*	mnnoopnonooppotm
loca* stud*	noonomnnqnnnnpqq
local	jrnmnomoplslmqwr
local government	onooooooooonoorp
local history	mnnoopnonooppotl
local studies	noonomnnqnnnnpqq
locat*	oqomppnqonopooon
locati*	oqomopnqonopooon
location	oqomopnqonopooon
lock	noooomktoonswnmk
lock the	oooooonpnooqrnnl
lock up	ooooonopooorsnnn
lock*	ollmmmxutomnnltl
lock* .*	pnnonpnoooopooqn
lock* and*	opoqooppooooonpm
lock* door*	nooooopnoooooorn
lock* in*	noooooqopoonnopp
lock* me*	ooooompsooooooon
lock* out*	nnooonoooooooopq
lock* the*	nnonootrpnnprnlj
lock* up*	ooooonnonoouunnk
lock* your*	poooooooooomrooo
lockd*	npooonoooqoooopo
lockdo*	npooonoooqoooopo
lockdown	npooonoooqoooopo
locke*	omnonrlqsmnlnlwp
locked	kmnqntpnqnnjpmuq
locked and	nooroooooooooopn
locked door	oooooooooooooorn
locked in	ooooonroqoonoomq
locked out	nnooonoooooooopq
locked the	oooooqnppoonoonn
locker	rpomonmpqononoqo
locker*	pooopnmqooornopn
lockers	pooopnmqooornopn
locking up	oooooooooooqoooo
locks	mnnnok1tnnnponlj
locks me	ooooonqqooooooon
locks the	noooomvqooonoonm
lodg*	oooqnqpqoopmnomn
lodg* .*	qooponoooooooooo
lodge*	poornqpqooonoonm
lodged	noornnoooooooono
lodger	qoooorpqooonoonm
log	zooqyknmoonmmnki
log for	oooosooooooononn
log in	pqosnmoooponoono
log ins	roooooooooooooon
log of	rooopooooooooonn
log* for*	oooosooooooononn
log* in*	pqosnmoooponoono
log* ins*	roooooooooooooon
log* of*	rooopooooooooonn
logg*	tonorppmnnnnnnri
logg* ?*	poooqoooooooooom
logg* in*	pqoononooooooopn
logg* me*	oooooooooooooosn
logge*	tpnorppmnnonnnqi
logged	tpnorppmnnonnnqi
logged ?	poooqoooooooooom
logged in	pqoononoooooooon
logged me	oooooooooooooosn
logi*	qrnrnnomooonooql
login	psnrnnomooonooql
logo	onnoqnooomqmnj0m
logo .	oooooooooooooorn
logo* .*	oooooooooooooorn
logs	xmnomnonoornnnrj
logs me	ooooooooooooooul
logs* me*	ooooooooooooooul
lond*	npooonnnorppnnsk
lond* .*	oqoooooooooooosk
londo*	npooonnnorppnnsk
london	npooonnnorppnnsk
london .	oqoooooooooooosk
london >	oooooonooponnoqo
lone*	npnnnonmotnpnrom
lone* toni*	ooooooooorooooom
lonel*	npnnnonmotnpnrom
loneli*	oqonoqoooooooqnm
loneliness	oqonoqoooooooqnm
lonely	nooonmnnotnqnppo
lonely tonight	ooooooooorooooom
long	rvlonznoollxkljn
long .	oooooqooooonoooo
long ?	rmooooooooooooon
long and	mpoonooooooqoosm
long as	ooooooooooolposn
long can	nooooqooooooooop
long do	ovonnooooooooonm
long memory	ooooonooooouoook
long one	npoooonoqoooooon
long sleeves	ooooosnqooonooom
long time	onooononoooroonq
long*	lssrnrlonmnmqnmp
long* .*	onopotonooononnn
long* ?*	rmooooooooooooon
long* and*	mpopnnonoooqoosm
long* as*	ooooooooooolposn
long* can*	nooooqooooooooop
long* do*	ovonnooooooooonm
long* for*	poooonooooonrono
long* memo*	ooooonooooouoonk
long* one*	npoooonoqoooooon
long* slee*	ooooosnqooonooom
long* than*	noooonooooonoopr
long* time*	onooononoooroonq
long* want*	osonoooooooonooo
longe*	mssrnrlonmnmonmq
longer	mssrnrlonmnmonmq
longer .	oooporoooooooonn
longer than	noooonooooonoopr
loo	nooonvnnooomjntp
look	kejvvqsinhqewxjr
look .	ooooompnpoonpmnr
look >	noonnqpnonqnojmy
look a	oooooonooooonoos
look after	nnoonsrnnoonpsmk
look again	ooontnoooooooonn
look at	oknuuolkommmsunn
look for	noooopqooopooorl
look great	ooooorooooooooon
look in	ooooonpqnooooorl
look into	rnnpnnpooooooooo
look it	nnnqoooooooorulm
look like	nooonqnrooonnrnn
look up	pnopqnooooonpomr
look*	rjkqpuoukplkjtmq
look* .*	nooopopmpoonpnmu
look* a*	ooooonoooooonnnv
look* abou*	noooonrnooooooop
look* afte*	noonnprsnnnmoqln
look* agai*	ooontnoooooooonn
look* at*	ujmwwtmmnllkquni
look* for*	mnpqolnpotqoomop
look* forw*	nooooonnoooooopr
look* grea*	oooooqnnonoooooo
look* in*	nooonpproooonoql
look* into*	smnponpooooooonn
look* it*	nnnqooonoooortlm
look* like*	lnonmpmponolqxuk
look* of*	ooooooooooonoqoo
look* roun*	oooooooooooqnoqn
look* up*	tmnoqnomoonnonmt
looke*	umnrpusnonnnmmmk
looked	umnrpusnonnnmmmk
looked at	sonqqnpoonomnooj
looked for	ooooooooooooonoq
looked into	qnoooooooooooooo
looked up	qnooonooooooonnq
looki*	qnopqsnontopmnko
lookin*	qnopqsnontopmnko
looking	qnopqsnontopmnko
looking after	ooooomooooooooor
looking at	qnnoouopnnnonnpi
looking for	nnpqolmqotpponlp
looking forward	noooooooooopoonr
looks	mnnnmmnunmnjqvrv
looks like	nnoonnmnooomrwul
loop	oopoononooooooro
loop*	oooooooooroopnmn
loos	nmponrponoomqnpo
loos*	poooooooonqpoqmn
loose	ooooonooonqooqnn
lorn*	nnoonoooopooopoq
lorna	nnoonoooopooopoq
lorr*	nnonnomopnnwmtml
lorr* .*	onooopopooounpml
lorra*	ooooomononotntmn
lorrai*	ooooomononotntmn
lorraine	ooooomononotntmn
lorraine .	ooooonooooounpnm
lorry	onooopnppoorooom
lose	qnnnnlnqnrnwplqh
lose >	ooooonoooooqoooo
lose a	ooooooonooonpotm
lose my	rnooooppooooooon
lose the	ooooooopooooqoon
lose*	noooonononoomznl
lose* .*	ooooonorooonooon
lose* a*	ooooooooooonpotl
lose* my*	qnoooopooooonnqm
lose* the*	ooooooopooooqoon
loser	ooooooooononm0lm
loser >	ooooooooooonntnn
losi*	opoonnnooopqonqo
losin*	opoonnnooopqonqo
losing	opoonnnooopqonqo
loss	nnooonoooqoqpnoo
lost	hkmmoriolylihntx
lost 2	ooooooooornooono
lost a	oooooooooooroonq
lost his	ooooormpoooooono
lost in	ooooonooooooormp
lost it	oooopoooooponoqn
lost money	oooooooooroooonn
lost my	omnnnmpmononnovs
lost on	oooooopnooonoooq
lost property	nooonoooooooooor
lost that	oqooooooooooooon
lost the	nooooznoonomopoi
lost two	oooooooooooooomr
lost £	ooooonoooroooonn
lost* 2*	ooooooooornooono
lost* a*	oooooooooooroonq
lost* his*	ooooormpoooooono
lost* in*	ooooonooooooormp
lost* it*	oooopoooooponoqn
lost* mone*	oooooooooroooonn
lost* my*	omnnnmpmononnovs
lost* on*	oooooopnooonoooq
lost* prop*	nooonoooooooooor
lost* that*	oqooooooooooooon
lost* the*	nooooznoonomopoi
lost* two*	oooooooooooooomr
lost* £*	ooooonoooroooonn
lot	psknqplonklvydlk
lot .	qpqnpqpponqnnnmk
lot >	npopnoooooolwomm
lot ?	nqooqooooooooonn
lot and	ooooooooooooqonn
lot are	ooooonoooookpnqs
lot can	oooorpooooooooom
lot got	ormopoooooorpnnm
lot have	ooooonoqooopoonm
lot keep	oooooooooooooorm
lot of	mmonnrnprnnutkuj
lot out	oooooooooooonons
lot to	ooooooooooonmmsr
lot* .*	qpqnpqpponqnnnmk
lot* ?*	nqooqooooooooonn
lot* and*	ooooooooooooqonn
lot* are*	ooooonoooookpnqs
lot* can*	oooorpooooooooom
lot* got*	ormopoooooorpnnm
lot* have*	ooooonoqooopoonm
lot* keep*	oooooooooooooorm
lot* of*	mmonnrnprnnutkuj
lot* out*	oooooooooooonons
lot* to*	ooooooooooonmmsr
lot* were*	oooooooooooonont
lott*	oooooooooroooooo
lotte*	oooooooooroooooo
lotter*	oooooooooroooooo
lottery	oooooooooroooooo
loud	qomnmmnnnnolqomx
loud .	oqnoononoooonoso
loud in	poooonoooooooonr
loud*	npnononnoooqoqrm
loud* .*	nqmoononooonoqsm
loud* in*	pooooonnooonooms
loude*	oooononoooorpmtk
louder	ooooooooooornoqm
loudes*	oooooooooooopmrn
loudest	oooooooooooopmrn
loudl*	opnoooooooonosmq
loudly	opnoooooooonosmq
love	lplolglolwovinf0
love .	nooooooooopznmoi
love >	ooononpnononpqrn
love how	oooomoooopononqq
love it	nnnponnooonpnkm1
love the	qrnqpmononononiu
love this	nqqonronompmnnms
love to	rmonpmopopnrnnnp
love you	oooooonpooolopop
love your	ooooooooosnnoopl
love*	kpokkrllkmvpmijy
love* .*	nnooonnoooozomri
love* even*	roooonoooopooonn
love* how*	oooomoooopononqq
love* it*	nnnponnnonmonkl3
love* peop*	mqroooooooonooon
love* phot*	ooooppooooosoool
love* read*	oooooooooprooool
love* that*	mpopooooooopponq
love* the*	psmroqnoonomnojv
love* them*	ooooornoooonoooo
love* this*	nqqnnqnnomqmqmlu
love* to*	rmnnonooopornnlu
love* you*	oooooonpooolopop
love* your*	onpooornosnnnopk
loved	nopontloonokmnkz
loved it	ooooonooooonoomw
loved the	npnpnsnpononnnns
lovel*	orplmokomlrtljox
lovely	orplmokomlrtljox
lovely .	ooooonooooonnorp
lovely >	onooonoooonnnoow
lovely event	roooonoooopooonn
lovely people	mqroooooooonooon
lovely photo	nnooppooooosooom
lovely to	onoonoooooonoomu
lover	ooooooooorooooon
lover*	ooooooooooroooon
lovers	ooooooooooroooon
loves	nnoooosmoooospmm
loves your	oooooprnooooooon
low	nnonqrnmnqqnpnqj
low .	ooooornnoooooopn
low* .*	ooooornnoooooopn
lowe*	mponnppnpoonunlp
lowe* orde*	oooooooooooosonn
lower	npoonppopoonunmn
lower orders	oooooooooooosonn
loya*	oooooooqoqnooonn
luck	nnnpnononrnnmmmy
luck >	ooooooononoqonns
luck*	nnoonrnnornsonno
lucky	nooonrnnoqosonnm
lump	npooooooooonnxmm
lunc*	mnnomroonmrmnnrt
lunc* .*	ooopoopoooooooqm
lunc* and*	oooooqnooopooono
lunch	nnnpnsnpnmrnnnor
lunch and	oooooqnooopooono
lunch*	nooonnonoooooorq
lunche*	oooonoooooooooqo
lunches	oooonoooooooooqo
luncht*	nooooooooooooopq
lunchtime	nooooooooooooopq
lyin*	opnompononomovpl
lying	opnompononomovpl
macb*	ooooonoooqonlonv
mach*	rnonqmmopnormlvm
mach* .*	opooonpnoooooooq
mach* and*	nooopooooooponms
mach* ate*	ooooooooooooooqn
mach* read*	snooooooooooooom
mach* that*	oooooqooooonnosl
mach* to*	noqooooooootponj
mache*	oooooonpqootoook
machet*	oooooonpqootoook
machete	oooooonpqootoook
machi*	snonqnnnnnpmmmvq
machin*	snonqnnnnnpmmmvp
machine	snpnnnononnmnmts
machine .	opoonnpnoooooooq
machine and	oooooooooooooonr
machine ate	ooooooooooooooqn
machine readable	snooooooooooooom
machines	onoornnnooqoonsl
mad	ooooooooopomlnlx
mada*	snononnpopqonrnk
madam	snononnpooqonrnk
made	nnnnlyorlqrinjps
made a	ooopnpononqnooon
made an	oonoopnpoooroomn
made in	pnpoooooonqoooon
made me	npnnntmwnnnnmnop
made my	noooooqnonononmu
made of	ooooooooonnooorn
made redundant	oopoqoooooooooon
made the	nnopooooooooooor
made to	oopoonpponqmooqm
made up	oooooonnooonronq
made you	nooooppooooooqom
made* a*	ooopnpononqnooon
made* an*	oonoopnpoooroomn
made* in*	pnpoooooonqoooon
made* me*	npnnntmwnnnnmnop
made* my*	noooooqnonononmu
made* of*	ooooooooonnooorn
made* redu*	oopoqoooooooooon
made* the*	nnopooooooooooor
made* to*	oopoonpponqmooqm
made* up*	oooooonnooonronq
made* you*	nooooppooooooqom
mae	roooooooooonoooo
maga*	noonponoorononnq
maga* ?*	ooooooooosooooom
magaz*	noonponoorononnq
magazi*	noonponoorononnq
magazine	ooonponnoroooonn
magazines	oooooooooooooooq
magn*	ooooonooooonrmqo
magni*	ooooonooooonrmpp
magnif*	ooooonooooonrmpp
mail	pspnnnonornloomp
mail*	nnp0mmnnonnlmnms
mail* .*	nsoqooooooonoool
mail* list*	qnprnnooooonnono
maili*	nppvnnonononnnmo
mailin*	nppvnnonononnnmo
mailing	oppvnnonononnnmo
mailing list	qnprnnooooonnono
main	qoooqoqnopoooook
main library	noooqooooooooooo
main*	oooornoooooononp
main* libr*	noooqooooooooooo
maint*	oooorooooooononn
mainte*	oooorooooooononn
maintenance	oooorooooooononn
make	jqnnnopomsxvoiom
make a	oooooopqooomoons
make it	lrnpnqnnnqqommsj
make me	ooooonnsoooooooo
make room	oooooooooooooorm
make sense	pnooonoooooonoqn
make sure	oppooqonooosooml
make the	onoppponoooqoonn
make threats	ooononooooouoonn
make you	ooooonooononoomu
make*	nonnmrrqnnolpmwk
make* a*	ooooonpqooomoons
make* hers*	oooooqnoooooooon
make* him*	ooooonqnoooooooo
make* it*	lrnpnrnnnqqommsj
make* me*	nmnnnnqrnnnmrnsl
make* room*	oooooooooooooorm
make* sens*	qnooonoooooonoqn
make* sure*	oppooqonooosooml
make* them*	ooooonoooooonoor
make* thre*	ooononooooouoonn
make* you*	poooonooononoomv
maker	ooopooooooooonqn
maker*	oqooooooooooooqn
makes	nmonmsrmnnomqnro
makes herself	oooooqnoooooooon
makes me	nnonnprnooonrosl
maki*	nnnopnpoppmoopmq
maki* a*	ooooqopnoooooono
maki* me*	ooooonoqoooooooo
makin*	nnnopnpoppmoopmq
making	nnnopnpoppmoopmq
making a	ooooqopnoooooono
making me	ooooonoqoooooooo
malc*	oooooooooooooqnn
malco*	oooooooooooooqnn
malcol*	oooooooooooooqnn
malcolm	oooooooooooooqnn
male	oooooooooopmsopl
mam	qmnonpronpnpmmpm
mam says	oooooqnpoooooooo
mam* says*	oooooqnpoooooooo
mamm*	nonoooooonomomny
mammy	ooooooooonomomot
man	kjikkhztujlqrzfj
man .	oponononooonnspo
man >	noooonnpooomqrms
man a	oooooooooooopsnm
man and	noopqnmroopoopmn
man at	noooorqlooonnnpq
man for	ooooopooooonoqoo
man from	ooooonorooooooon
man has	oooooooqooooooon
man i	roooonqnoooonqmn
man in	pnonnnsnnnonqpnn
man on	ooooooqnsoonqomo
man she	ooooooqnoooooooo
man was	ooooonrnoooooooo
man who	mmnoonsrnnnpmtmo
man with	nooonolotoqommsl
man you	ooooooooooooosno
man* .*	oponononooonnspo
man* a*	oooooooooooopsnm
man* and*	noopqnmroopoopmn
man* at*	noooorqlooonnnpq
man* ever*	oooooqooooooooon
man* for*	ooooopooooonoqoo
man* from*	ooooonorooooooon
man* has*	oooooooqooooooon
man* i*	roooonqnoooonqmn
man* in*	pnonnnsnnnonqpnn
man* on*	ooooooqnsoonqomo
man* she*	ooooooqnoooooooo
man* was*	ooooonrnoooooooo
man* who*	mmnoonsrnnnpmtmo
man* with*	nooonolotoqommsl
man* you*	ooooooooooooosno
mana*	spmooknpmqprksul
mana* .*	rnooooonooopnnop
mana* and*	onoqnnoooooqonqm
mana* at*	ooooonnqooooopop
mana* coul*	oooooooooooonoqo
mana* have*	ooooooooooonnoro
mana* i*	ooooonoooooroono
mana* to*	pnooooooooomoqsl
manag*	spmooknpmqprksul
manage*	spmooinpmqprksul
managed	onooooooooomoqqp
managed to	ooooooooooomoqsm
management	noononnmnoqnklyn
management .	ooooooonooonnoqr
management have	ooooooooooonnoro
manager	tnnqmloroomwougk
manager .	roooonoooooqonnn
manager and	oooqnnoooooqoonn
manager at	ooooonnqooooopop
manager i	noooonoooooroomp
manages	nqonoooooronoomp
manc*	onqooooootnooopl
manch*	onqooooootnooopl
manche*	onqooooootnooopl
manchester	onqooooootnooopl
mang*	nnonooumnononons
mang* club*	oooooqnnoooonooq
manga	nnonooumnononons
manga club	oooooqnnoooonooq
mann*	ooooonoooooqprnl
manne*	ooooonoooooqprnl
manner*	ooooonoooooqprmm
manners	ooooonoooooqprmm
manu*	kponnnnoosmmprmu
manu* .*	oooonooooqonntnn
manus*	kponnnnoosmmpsmu
manusc*	kponnnnoosmmpsmu
manuscript	lpoonoooornmonnv
manuscripts	noooooooopnoqtml
many	hgnp0pkilllmmjmo
many .	oooonqooooooooon
many a	ooroooooooopooom
many books	nnoounonooonoonp
many complaints	noootooooooooono
many foreigners	oooooooooooooonq
many of	noooooooooosonnn
many people	rnoounooonoonoom
many staff	oooovooooooooonm
many steps	ooonnqooooonoonq
many times	noorsnonoooooonl
many* .*	oooonqooooooooon
many* a*	ooroooooooopooom
many* book*	mnootnonooonoons
many* comp*	noootooooooooooo
many* fore*	oooooooooooooonq
many* of*	noooooooooosonnn
many* peop*	rnoounooonoonoom
many* staf*	oooovooooooooonm
many* step*	ooonnqooooonoonq
many* time*	noorsnonoooooonl
map	lnnnnnnoonnnmory
maps	lnonponoqnomnort
maps ?	nooooooooooooonr
maps* ?*	nooooooooooooonr
mara*	nnooopnnoonnoonw
marat*	ooooopoooooooooq
marath*	ooooopoooooooooq
marb*	pnooopnoooqpnnqm
marb* stai*	ooooooooooopnnqo
marbl*	pnooopnoooqpnnqm
marble	ooooopooooopnnqn
marc*	vnonsmmmnmplmqpq
marc* .*	pnoooonoooonnrpq
marc* and*	rooopnnpooooonpm
march	vnontnmnnmpmnmnq
march and	rooopnnpooooonpm
march*	ooooooooooooooqo
marche*	ooooooooooooooqo
marcu*	ooooonoooooonson
marcus	ooooonoooooonson
mare	ooooooooononovnl
mare >	ooooooooononovnl
marg*	moqononnononnsms
marga*	noroopooooooosmm
margar*	noroopooooooosmm
margaret	noroopooooooornn
margi*	nooonnonooooonou
margin	nooonoooooooooor
margin*	oooooooooooooooq
mari*	ooooonoooopqnrmn
marin*	oooooooooopqonno
marj*	ooooooooooooorno
marjo*	ooooooooooooorno
marjor*	ooooooooooooorno
marjorie	ooooooooooooorno
mark my	oooooooooooqnopm
mark*	nrqvnkprpnvnmlpi
mark* .*	mmotoopsooonnnpl
mark* my*	oooooooooooqnopm
marke*	osqwmjnlpnvnnmoj
marker	ornooooooooooooo
market	rmqnnmolqmxppnkn
market*	mrnwnlnnnpnnmntj
marketing	mrnxnlnnnonnmntj
marketing .	onouooooooooonno
marks	ononppquononnnok
marks .	noooooproooonorm
marl*	ooooooooooonnqoq
marr*	lntmmitwnnojspis
marr* .*	noooomqpooonnqno
marr* and*	onpooopqooonooom
marr* name*	ooooooonooooooor
marri*	moumnksrooolnqks
marria*	nopoonnqoopnoqmo
marriage	oopoonnrooonnqmp
marriage .	nooooooqoooooqom
marrie*	mntnnmsponnmnpms
married	nntnnmrqonnmnpms
married and	ooooooprooonoonn
married name	ooooooonooooooor
marro*	ooooooonooooooor
marrow	ooooooonooooooor
marry	noooomquononsmnm
marry him	oooooonqooooooon
marv*	ooooqponoooooonr
marve*	ooooqponoooooonr
marvel*	ooooqponoooooonr
marvellous	ooooqponoooooonr
mass*	oooooronoqnonomp
massa*	oooooooooqnononr
massi*	oooooroooonoopnm
massiv*	oooooroooonoopnm
massive	oooooroooonoopnm
mast*	pooonnonopnnnprp
maste*	poooononopnnnprn
master*	noooonnooononqsn
matc*	nmnoomonnumznmkm
matc* .*	oooonooooooronno
match	nnonompontmwonln
match .	oooonooooooronno
match >	ooooooooooooopnq
match*	onopooooooosonon
matche*	ooooooooooosonon
matches	ooooooooonosooon
mate	noonnutipnnxmwfl
mate .	ooooonpooooqoonn
mate and	oooooqoooooqnono
mate i	opooonoooooqooon
mate you	ooooooooooonosnn
mate*	pnoonrpoonoqnool
mate* .*	qoooonppoopqonmn
mate* and*	oooooqoooooqnono
mate* i*	opooonoooooqooon
mate* you*	ooooooooooonosnn
mates	pnooorpooooqnonm
math*	nnonnsmnnlxomnon
maths	nnonnsmnnlxomnon
maths >	oooooqnooonrnopn
matr*	oooooonqoooooonn
matt*	rrsnnnqonpnmonoj
matte*	rrsnnopmonononpk
matter	rqonnnnnomonoonr
matter*	opsnoqnnopononqj
matters	oqtnoqnnopooooml
matu*	nnoppnrnoqnoooon
matur*	nnoppnrnoqnoooon
mature	nnoppnrnoqnoooon
maur*	nnornnnoroonopnn
maure*	nnornnnoroonopnn
mauree*	nnornnnoroonopnn
maureen	nnornnnoroonopnn
may	vmqstkjnmooqkjmt
may .	opponpnoonnolosn
may >	ooqonnooooonootm
may and	nnoppnmpoooroomq
may be	omnsonooopnnqomq
may have	nprooooooooooono
may i	upnmtnnnonoonnnn
may it	ooooooooooqononq
may not	nonroooooooooooo
may* .*	opponpnoonnolosn
may* and*	nnoppnmpoooroomq
may* be*	omnsonooopnnqomq
may* have*	nprooooooooooono
may* i*	upnmtnnnonoonnnn
may* it*	ooooooooooqononq
may* not*	nonroooooooooooo
mayb*	qonnnqumnnntnoko
mayb* do*	qooooonoooonoqnn
maybe	qonnnqumnnntnoko
maybe >	pnooonooononnnnv
maybe do	qooooonoooonoqnn
mayo	ooqooooooooooooo
mayo*	nnqoponooooooqqn
mayor	nnqoponooooooqqn
me	zxsveqo1hxjgbbbp
me !	pvqoooooonnooonj
me .	u0nviqtskpkohjek
me 07700	rooooopoooooooon
me >	vumziwqvkppmhkhm
me ?	zlqqnlqoonosnnlh
me a	oqnmnppnoopnomqr
me about	onoqonnnoooooolu
me after	pponnnnqononoooo
me again	snpnnomronovmnmj
me all	rpooonooonooooom
me and	qxolkpqrmntukllj
me another	ooooooooooopoonq
me as	novqnmnnooonnopm
me asleep	nrooooopooooooon
me at	vonrnnornnpmnnml
me back	lnpoornnonopoonr
me by	oqqooopnononoonn
me cry	ooooonoroooononp
me delete	onooonnsoooooooo
me do	poooonrmoooooonp
me down	nqvnnpnponononmm
me every	qoononpqoooooomp
me falling	pqooooooooooooom
me feel	ooooosoooooonono
me for	omnumolpouqmnnpn
me four	oooooooooooooooq
me from	ownonkmunnnnoomq
me get	oopoooooopononum
me going	qoooopnpoooooool
me goosebumps	nooooooooooooonr
me have	umoqqnoqoooononk
me he	mnooosproooponnm
me her	ooooopmrooooooon
me his	noooosnmoooooonp
me home	noooosppooonnonn
me how	ononnnomoynnooon
me i	nnponpmnnsnknnpw
me if	qoloopmppopmoonu
me in	wrswnkosnopnknhl
me it	smqrnoomooonoonn
me later	oooooooootooooon
me like	nnnooppmqoonnoro
me luck	ooooooooonoooont
me my	ypnnnonnopnpnooj
me not	rmpnolrooooooonq
me now	moooonpooqoooonr
me off	nnrwnnonononpomm
me old	ooooooooooooroon
me on	rpnnnonoouonnnmm
me one	nnqoononooooooro
me out	ltnunptononmnmrk
me over	ooooonpoooosoonn
me please	roponnrqononoool
me put	oqoooqooooopooom
me round	ooooonnnooonoorr
me sane	poooooooooooonnr
me see	onooqoqpooonooom
me she	ooooosnnooooooon
me something	ooooonnpoooooooq
me strength	oooooooooooooorm
me stuff	oooqooooooooooon
me swear	oooooqooooooooon
me that	pnpnnpopooonnnsn
me the	tjnmwokqopnmnmms
me there	nooooqnqooonoorm
me they	npoooooooooooonr
me through	oqooonorooononno
me to	llmnopsrrmnrlnwl
me too	nqonopooonoonnnr
me under	ononoonroooooooo
me up	noqpnonmoonpnnnr
me was	nnopnnonooooooro
me what	womttnmpononnnmi
me when	koqpoppoononnonq
me whether	npoonqonoooooooo
me who	nppntnpnooonoolp
me with	qlrnplrponnnnnno
me without	nqooooorooooooon
me you	pqooonnooooroonl
me your	mnonnnoqoqoooonq
me 😂	oooooooooooooonr
me* !*	pvqoooooonnooonj
me* .*	u0nviqtskpkohjek
me* 0770*	rooooopoooooooon
me* ?*	zlqqnlqoonosnnlh
me* a*	oqnmnppnoopnomqr
me* abou*	onoqonnnoooooolu
me* afte*	pponnnnqononoooo
me* agai*	snpnnomronovmnmj
me* all*	rpooonooonooooom
me* and*	qxolkpqrmntukllj
me* anot*	ooooooooooopoonq
me* as*	novqnmnnooonnopm
me* asle*	nrooooopooooooon
me* at*	vonrnnornnpmnnml
me* back*	lnpoornnonopoonr
me* book*	nooqoooqoooooonn
me* by*	oqqooopnononoonn
me* cry*	ooooonoroooononp
me* dele*	onooonnsoooooooo
me* do*	poooonrmoooooonp
me* down*	nqvnnpnponononmm
me* ever*	tmoqnlppooopnnln
me* fall*	pqooooooooooooom
me* feel*	ooooosoooooonono
me* foll*	ooooooooopotoooj
me* for*	omnumolpouqmnnpn
me* four*	oooooooooooooooq
me* from*	ownonkmunnnnoomq
me* get*	oopoooooopononum
me* goin*	qoooopnpoooooool
me* goos*	nooooooooooooonr
me* gran*	roooooonooooooon
me* have*	umoqqnoqoooononk
me* he*	mnooosproooponnm
me* her*	ooooopmrooooooon
me* his*	noooosnmoooooonp
me* home*	noooosppooonnonn
me* how*	ononnnomoynnooon
me* i*	nnponpmnnsnknnpw
me* if*	qoloopmppopmoonu
me* in*	wrswnkosnopnknhl
me* incl*	oqoooooooooooooo
me* it*	smqrnoomooonoonn
me* late*	oooooooootooooon
me* like*	nnnooppmqoonnoro
me* look*	oooooopnooorooom
me* luck*	ooooooooonoooont
me* my*	ypnnnonnopnpnooj
me* not*	rmpnolrooooooonq
me* now*	moooonpooqoooonr
me* off*	nnrwnnonononpomm
me* old*	ooooooooooooroon
me* on*	rpnnnonoouonnnmm
me* one*	nnqoononooooooro
me* open*	oooooompoooooooq
me* out*	ltnunptononmnmrk
me* over*	ooooonpoooosoonn
me* plea*	roponnrqononoool
me* priv*	oooooooooqnooooo
me* put*	oqoooqooooopooom
me* roun*	ooooonnnooonoorr
me* sane*	poooooooooooonnr
me* see*	onooqoqpooonooom
me* she*	ooooosnnooooooon
me* stre*	oooooooooooooorm
me* stuf*	oooqooooooooooon
me* swea*	oooooqooooooooon
me* than*	nqooopooononoonq
me* that*	pnpnnpopooonnnsn
me* the*	tjnmwokqopnmnmms
me* ther*	nooooqnqooonoorm
me* they*	npoooooooooooonr
me* thro*	nsononorooononno
me* to*	llmnopsrrmnrlnwl
me* too*	nqonopooonoonnnr
me* unde*	ononoonroooooooo
me* up*	noqpnonmoonpnnnr
me* want*	ooooomoooooooosn
me* was*	nnopnnonooooooro
me* what*	womttnmpononnnmi
me* when*	koqpoppoononnonq
me* whet*	npoonqonoooooooo
me* whic*	pnoorooooooooonn
me* who*	nppntnpnooonoolp
me* with*	pnrnplrsnnnnnnnn
me* you*	pqooonnooooroonl
me* your*	mnonnnoqoqoooonq
me* 😂*	oooooooooooooonr
meal	ooooounoooonoonn
meal*	ooooonnroooooooo
meals	ooooonnroooooooo
mean	pomlmwolnnqqnpnm
mean a	qnoooooooooqooon
mean it	nnoonrononpsnoql
mean that	ooonosooooonnoqo
mean you	ooooooooooomrqno
mean*	qpnmnusmnnnlmpwh
mean* .*	poooprnnoooooqmm
mean* a*	pnoonnoooooqnnqo
mean* it*	mnnnnuomonpsnnpk
mean* that*	ooonosooooonnoqo
mean* the*	qpooooooooqqnoom
mean* to*	rpnnoprpnnnmomnl
mean* you*	ooooooooooomrqno
means	nqonoppmononppuk
meant	qonnotronnnmmmpm
meant to	qooooprpnonnnnom
meas*	oooosooooopooonn
measu*	oooosooooopooonn
measur*	oooosooooopooonn
measurements	oooosooooooooonm
meda*	nmsnnpmlnmsnmpsp
meda* .*	oooooqnmoooonnsp
medal	onooononooononot
medal*	nmsnnqmmomsomqsk
medals	nmsnnqmmomsomqsk
medals .	oooooqnnoooonosm
medi*	prorolonrnrlnoml
medi* and*	oooooooosoooponn
medi* stuf*	noorooooooooooom
medic*	qsornmpnroonnnli
medica*	qsprnlnnsoonnomj
medical	qtpronoooooooomk
medication	ooopomoosoooooon
medie*	noooooooonpnooos
mediev*	noooooooonpnooos
medieval	noooooooonpnooos
meds	qooootonoooooonl
meet	omnnnnulnostlnpn
meet at	oooooponoorononn
meet him	ooooooqooooooooo
meet in	ooooooooooooooor
meet me	ooooonrnooooooon
meet*	qrpntlsmnomumnjq
meet* at*	oooooponooronono
meet* him*	ooooooqooooooooo
meet* in*	ooooonooonoqnnnr
meet* me*	ooooonrnooooooon
meet* tues*	oooooooooooooorn
meet* upst*	orooopoooooooonl
meet* wher*	pooouooooooooonm
meet* you*	npoooonooooroono
meeti*	qrpnulpmnonumnkn
meetin*	qrpnulpmnonumnkn
meeting	rrpntlpnnontmnko
meeting in	oooooopooooroonn
meeting where	pooouooooooooonm
meets	ooooooqooooooonp
megap*	oooooonoooopooqn
megaph*	oooooonoooopooqn
megaphone	oooooonoooopooqn
mein*	vooonnooonzmnnlf
mela*	ooooooooooonooms
melan*	ooooooooooonooms
melanc*	ooooooooooonooms
melt	ooooooooooonoylk
melt >	ooooooooooonoumm
memb*	txsnkkmmnpmnlmsn
memb* file*	qooooooooooooooo
memb* for*	oooonooooooqoopn
memb* of*	onopopoonnoonnrm
memb* sinc*	pooonnooooooooqn
membe*	txsnkkmmnpmnlmsn
member	sunonnonnonomnpm
member and	ooooooooooooooqn
member for	oooooooooooqooqm
member since	pooonnooooooooqn
member*	qstollmnopnnnnrp
members	pmopnnnooqoonnpr
members of	ooooooooooopoorn
membership	qttnlmonoonnnnqm
membership file	qooooooooooooooo
memo*	pkpomqnmqmqsllqu
memo* .*	noooonpmqoosoool
memo* cafe*	qooooonpooooooon
memo* proj*	onoqooooooooooon
memoi*	pnoonnooonqnnnrp
memoir	pnoonoooonqnonqp
memor*	olqonrnmqnpsmmns
memori*	mppnntomqnpnmmot
memorial	mpnnotnoqoonmnqm
memorial .	ooooooooqoonoooo
memories	nopnnopnonponnmu
memory	qlpqnlmpooptonnm
memory .	ooooooooooosoool
memory cafe	qooooonpooooooon
memory project	onoqooooooooooon
men	mnnnnpstnnnm0pej
men are	oooooooooooosonn
men in	oooooosnoooooonn
men shed	oooootnnooonoono
men* are*	oooooooooooosonn
men* in*	oooooosnoooooonn
men* shed*	oooootnnooonoono
mend	ooroooooonnooosl
ment*	tmnpppmmnptkwljm
ment* a*	ooonrooooooooonn
ment* heal*	pnoooqnnooonnoor
ment* ill*	oooooooooooosonn
ment* illn*	ooooooooooooqnon
ment* me*	qooonooooooooooo
ment* this*	ooooooooonsoooon
menta*	pnonnpnnonnnwmks
mental	pnonnqnnonnntmls
mental health	pnoooqnnooonnoor
mental illness	ooooooooooooqnon
mental*	ooooooooooonuomo
mentally	ooooooooooootomo
mentally ill	oooooooooooosonn
menti*	tnnqqonnnmumonoj
mentio*	tnnqqonnnmumonoj
mention	onoppnooonsnpoqk
mentioned	soopoponooonnomo
mentions	poooooooooqoooon
mento*	oooooooootooooon
mentor	ooooooooosooooon
menu	oqooooooopnnoqpl
merc*	ntonnnnoonqmmmmw
merc* .*	ooooopoooooooonq
merci	otooonooononnmnt
mercy	npooopoooooooonq
mercy .	ooooopoooooooonq
merg*	moroqoooooooooon
merge*	nnropoooooooooon
merged	nnroooooooooooon
mess	ooooorooooonnnpq
mess >	oooooqoooooooonn
mess*	npnllrwpmxxkknig
mess* .*	sooonoooononooqm
mess* abou*	npoooonooooonnnu
mess* for*	pooooooooqpooonn
mess* from*	ooooornnoooooooo
mess* me*	onnnoqopotvnnnnj
mess* my*	noooonunooooooon
mess* sinc*	oooooonrooooooon
mess* to*	oooooonpooqnooon
messa*	opnllrwpmxxjlnig
messag*	opnllrwpmxxjlnig
message	oonnornlnxynnnlf
message .	qnoooponoooooooo
message for	pooooooooqpooonn
message me	noonoomootvnnonk
message to	oooooonoooqoooon
messaged	pmoooqorooonooon
messaged me	pmoooqopooonooon
messages	prpnnlssnnnnmpmq
messages about	opoooonooooonons
messages my	nooooornooooooon
messages since	oooooonrooooooon
messaging	nnoooptnooooooon
met	kmooojwmnoniv1kf
met an	ooooooooooooqono
met him	ooooooooooonoqno
met in	onoooqqnooooooon
met more	ooooooooooooosnm
met* an*	ooooooooooooqono
met* him*	ooooooooooonoqno
met* in*	onoooqqnooooooon
met* more*	ooooooooooooosnm
meta*	onooooooooononot
mete*	noooonooqooooqql
meter	noooonooqooooqql
metr*	oonoonnqoooooonq
metre*	oooooonqoooooooo
metres	oooooonqoooooooo
mi	nuxmnmrznnnnllke
mic	oooooonponpqnopn
micr*	nmnnommqnnonnous
micr* ?*	nooooooooopooonr
micr* read*	noooonnpoooooopr
micro*	nmnnommqnnonnous
microf*	mnonommqnnoonnut
microfiche	onononnpooooooso
microfilm	mnononmpnnoonnrs
microfilm reader	nooooonpooooooqp
mid	ooooopooooornonp
midd*	pnooooononomonov
middl*	pnooooononomonov
midn*	nponnnrnnrmnnppo
midni*	nponnnrnnrmnnppo
midnig*	nponnnrnnrmnnppo
midnight	nponnnrnnrmnnppo
migh*	nlppnqlqonn2nlmg
migh* as*	oooooooooooonosn
migh* be*	oooooponoooononq
might	nlppnqlqonn2nlmg
might as	oooooooooooonosn
might be	oooooponoooononq
migr*	ooooooooonnnwolo
migr* in*	ooooooooonnosono
migra*	ooooooooonnnwolo
migran*	ooooooooonnnwoln
migrants	ooooooooonnnxomm
migrants in	ooooooooonnosono
mile	noqoonpnomrnonpn
mile of	ooooooooomsooono
mile*	noooormrooonooql
mile* away*	oooooooooooonoqn
mile* of*	ooooooooomsooono
miles	ooooormqooonooqm
mili*	ooooooooopqoponl
milit*	ooooooooopqoponl
milita*	ooooooooopqoponl
military	oooooooooqqoponm
milk	nnonnqml0nnlmrpk
milk .	ooooosooooonoqmm
milk on	ooooomnnxooooonm
milk* .*	ooooosooooonoqmm
milk* on*	ooooomnnxooooonm
mill	noonopmopnnpnnmt
mill girls	oooooooooooooonq
mill lane	nooopqoopooqonnm
mill*	nnononnnnwlmrlsn
mill* and*	oooooooooopnnorm
mill* exam*	oooooooooomoooor
mill* girl*	oooooooooooooonq
mill* lane*	nooopqoopooqonnm
mill* on*	ooooooooooooonqo
milli*	noooooooouonpmqm
millio*	noooooooouonpmqm
million	noooooooouonpmqm
mills	oooooooooonoooro
min	ooooooooornooonn
minc*	ooooooooononnuoo
mince	ooooooooononnuoo
mince >	ooooooooooonoron
mind	lvnqnrnlpomopsln
mind .	opoooqooooononmr
mind >	ooooosnnooonooon
mind about	opnqoooooooooooo
mind my	ooooonooqooooooo
mind the	ppopnnrnooooqomn
mind which	opononoooooooorp
mind*	mpooqltnoponnnnp
mind* .*	opoooqooooononmr
mind* abou*	opnqoooooooooooo
mind* my*	noooonrnqoooooon
mind* the*	ppopnnrnooooqomn
mind* whic*	opononoooooooorp
mind* who*	nooooopooooooorn
mindi*	ooooonsnoopoooon
mindin*	ooooonsnoopoooon
minding	ooooonsnoopoooon
mine	20o1fhoolrkggfgk
mine .	qqopnmosooonnnpm
mine >	xooolnonopnnmnnp
mine ?	ynonooooonoooonk
mine and	otoponoooooooonm
mine are	rponoooooooooooo
mine at	nooooroooooooono
mine back	mrooooooopooooom
mine did	oooooooooooroono
mine from	pooooqnpooooooon
mine in	qpooooooopoooopl
mine was	snonnnonoooooonr
mine with	oooqooooooooooon
mine*	poonnoononqnnnor
mine* .*	qqopnmosooonnnpm
mine* ?*	ynonooooonoooonk
mine* and*	otoponooooooooom
mine* are*	rponoooooooooooo
mine* at*	nooooroooooooono
mine* back*	mrooooooopooooom
mine* club*	oooooooooooooonq
mine* did*	oooooooooooroono
mine* from*	pooooqnpooooooon
mine* in*	qpooooooopoooopl
mine* was*	snonnnonoooooonr
mine* with*	oooqooooooooooon
minec*	oooooopnonroonnp
minecr*	oooooopnonroonnp
minecraft	oooooopnonroonnp
minecraft club	oooooooooooooonq
miner*	poonnooooonoooqo
miners	poonnooooonoooqo
mini*	mnnnrnnprpqompjq
minib*	oooonnnpropqnomo
minibu*	oooonnnpropqnomo
minibus	oooonnnpropqnomo
minis*	mooosoooooonopno
minist*	mooosoooooonopno
minister	noooqoooooonoqnp
mins	mnnnnpomropnnnzh
minu*	inoktikpwoqpkkur
minu* .*	npooqoonooonnqlr
minu* and*	nnqonoonooonooum
minu* four*	ooooonnntoooooom
minu* from*	ooooqooooooonono
minu* long*	oooooooooooooorm
minu* of*	nooownonoonnnnpn
minu* walk*	ooooooooootnoool
minu* with*	oooooooooootooom
minus	ooooolrk0oonoook
minus four	ooooonnntoooooom
minut*	iooktlisloqqlkus
minute	oonoppnnonpponpq
minute*	inpluljtlppqlmur
minutes	jopluljtlppqlmss
minutes .	npooqoonooonnqmp
minutes and	nnqonoonooonooum
minutes from	ooooqooooooonono
minutes late	ooooonnqoooooooo
minutes long	oooooooooooooorm
minutes of	nooownonoonnnnon
minutes walk	oooooooooosnoool
minutes with	oooooooooootooom
mirr*	oooootnnooonnunl
mirro*	oooootnnooonnunl
mirror	ooooornnooonnunl
mise*	nnonnnnnooonpurn
mise* old*	oooooooooooootom
miser*	nnonnnnnooonpurn
misera*	ooooooooooonptpj
miserable	ooooooooooonptpj
miserable old	oooooooooooootom
misery	nnoonnonooonopqs
miss	nnrpnwqnnmnlomlr
miss it	ooooonnqoooooopo
miss me	onooovonooonoool
miss this	ooooonooooonoolw
miss you	opoqonooooonooop
miss*	olymomoosmnlplpt
miss* .*	oooooooooooopoqp
miss* ?*	nooooooooooooonr
miss* a*	noqoononsoonoono
miss* from*	onqosonpoooooool
miss* it*	nnqonmnroooooons
miss* me*	onooovonooonoool
miss* on*	ooqoooooooooooon
miss* the*	oooooooqoonnonps
miss* this*	ooooonooooonoolw
miss* you*	opoqoonoooonoonr
misse*	nnnomonptnmmnmrt
missed	nnnomonosnmmnmru
missed a	ooooonontooooonn
missed it	oooonooooooooomu
missed the	oooooooqoonoonpp
missi*	mnzmqmpnnnpmqmnp
missin*	mnzmqlpnnnpmqnmp
missing	mnzmqlpnnnpmqnmp
missing ?	nooooooooooooonr
missing from	ooqosooooooooool
missp*	rnooooooooooooop
misspe*	rnooooooooooooop
mist*	oooonnnmonnrnnns
mist* and*	opooooooooooonnr
mista*	oooonnnmonnrnnns
mistak*	oooonnnmonnrnnns
mistake	noooonnmonnrnnnr
mistake and	opooooooooooonnr
mitt*	oooooooonooooonu
mitte*	oooooooonooooonu
mitten	oooooooonooooonu
mixe*	mnvoonooooontomk
mixe* me*	nnqooooooooooooo
mixe* up*	nnsoooopooooooom
mixed	mnvoonooooontomk
mixed me	nnqooooooooooooo
mixed up	nnsoooopooooooom
mixt*	ooooooooonsoooon
mixta*	ooooooooonsoooon
mixtap*	ooooooooonsoooon
mixtape	ooooooooonsoooon
moan*	pooooonpoopmqnnp
moani*	oooooonpooonqono
moanin*	oooooonpooonqono
moaning	oooooonpooonqono
mobi*	rqnqqnmnnnrqlnom
mobi* libr*	ooonpnnpnonrmnrn
mobi* numb*	rpoonoonoooooonn
mobil*	rqnqqnmnnnrqlnom
mobile	rqnqqnmnnnrqlnok
mobile library	ooonpnnpnonrmnrn
mobile number	rpoonoonoooooonn
mock*	ooooooooonpoonnr
mocks	ooooooooonpoonnr
mode*	qmnolnsnpqpnmorl
model*	pooonprmoopnooon
modell*	oooooornooooooon
moder*	pmoonnoqooopmprn
modera*	pmoonopnooonnpsn
modern	ooooonnroooqoono
mods	ooooqnqnonoqooon
modu*	oooooooooronoonq
modul*	oooooooooronoonq
module	oooooooooronoonq
moir*	oooooponooploqmq
moira	oooooponooploqmq
mole*	pooooonqooooponn
mole* orde*	pooooooqoooooonn
moles*	pooooonqooooponn
molest*	pooooonqooooponn
molestation	pooooooqoooooonn
molestation order	pooooooqoooooonn
mome*	pnooooonooonqpql
momen*	pnooooonooonqpql
moment	pnooooonooonqpql
mond*	onmlrnlpsmqtknmt
mond* .*	nonoqomqqonqnnql
mond* and*	poooppompoonoosm
monda*	onmlrnlpsmqtknmt
monday	pomnqnlpsmoullor
monday .	nonoqnmqqonqnnql
monday >	pqoooonnoooonoos
monday and	pooopponpoonoosl
monday*	nnomoooooopooqlu
mondays	nnomoooooopooqlu
mone*	iilnrmszovmmvlth
mone* .*	nnnoopouooopqnlk
mone* for*	noooonqookqnmnwm
mone* go*	oooonooooooooorn
mone* to*	onooonqqoroonomn
money	iilnrmszovmmvlth
money .	nnnoopouooopqnlk
money >	onoopnpoononmnto
money for	noooonqookqnmnwm
money go	oooonooooooooorn
money to	onooonqqoroonomn
mong*	ooooooooooonsonn
mongr*	ooooooooooooqooo
mongre*	ooooooooooooqooo
moni*	ooooqooooooooonn
monit*	ooooqoooooooooon
monito*	ooooqoooooooooon
monk*	ooooooooooonusoi
monke*	noooonooooonusnj
monkey*	noooonooooonusnj
monkeys	noooonooooonusnj
mont*	xknqwonolqyhthik
mont* .*	umpnuomsonnlqnmj
mont* ?*	nooooonqooooropm
mont* a*	ooooooonoooooonr
mont* agai*	noooonooooooroqm
mont* for*	qooopqonooonoonm
mont* i*	oooroooooooooono
mont* if*	ooooqoooooooooon
mont* of*	pooonooooononnos
mont* to*	pooonnooooooootl
month	xlnpvlqmmpzjvihi
month .	smnovmnqonolqnlm
month >	ooopoooooonoonrp
month ?	nooooonqooooroom
month a	ooooooonoooooonr
month again	noooonooooooroqm
month for	qooopqonooonoonm
month i	oooroooooooooono
month if	ooooqoooooooooon
month of	nooooooooooonnpq
month*	qnopprlqnpnmknoq
months	qnopprlqnpmmlnpq
months .	qnpooqnqoooooopl
months to	ooooonooooopoosm
mood	nooooonpooooonso
moor	oooonooooooooooq
moor*	ooooooooonoonoum
more	fnixklqgolqlpwtr
more .	nponprnooopnmnrn
more >	nnonortmouknnoml
more about	mpoonoooooonooor
more books	oooonnooooonnomu
more emails	onoroooooooooono
more from	oooooooooooqonrm
more i	ooooonoooorpoonn
more in	ooooomonsooooooo
more intelligent	ooooooooooooornn
more like	ooooooooooonsmpn
more of	noopnnonoonrnomt
more on	ooooooooooooooqo
more post	noopoooooooqoonn
more senior	oooosooooooooonn
more than	pnonqlspqppmomlo
more* .*	nponprnooopnmnrn
more* abou*	mpoonoooooonooor
more* book*	oooonnooooonnomv
more* emai*	onoroooooooooono
more* from*	oooooooooooqonrm
more* i*	ooooonoooorpoonn
more* in*	ooooomonsooooooo
more* inte*	ooooonooooonormr
more* like*	ooooooooooonsmpn
more* of*	noopnnonoonrnomt
more* on*	ooooooooooooooqo
more* post*	noopoooooopqoonn
more* seni*	oooosooooooooonn
more* than*	pnonqlspqppmomlo
morn*	oonpntnmtlpqmklr
morn* .*	oqppononqnpqonrf
morn* and*	oooootmnooonoooo
morn* in*	ooooonoooooooonq
morn* till*	onoooooqoooooooo
morni*	oonpntnmtlpqmklr
mornin*	oonpntnmtlpqmklr
morning	ooopnronumponkks
morning .	oqppompnqnpoonsg
morning >	oooooqooooonoons
morning and	ooooosnoooonooop
morning in	ooooonoooooooonq
morning till	onoooooqoooooooo
mornings	ooooornmoooqnoqn
moro*	nnonnnononnkx4je
moro* .*	ooooooooooomnyml
moron	noooonooonoll4kj
moron >	ooooooooooonmvnn
mort*	oroqonnoopnooomq
mort* .*	pooqooooooooooon
morti*	oroqonnooooooooo
mortif*	oroqonnooooooooo
mortified	oroqonnooooooooo
mortified .	pooqooooooooooon
mosq*	nooonnnqoooqtonl
mosqu*	nooonnnqoooqtonl
mosque	nooonnnqoooqtonl
most	mnommunononlnttm
most nights	oooooqqpooonoonm
most of	npoonrmoooooporn
most*	oooononnooosnnqp
most* nigh*	oooooqqpooonoonm
most* of*	npoonrmoooooporn
mostl*	oooononnooosnnqp
mostly	oooononnooosnnqp
mot	ooooooooonqooonq
moth	ooooornnoopnnnjv
moth*	nlproiqmnosnpump
moth* .*	nnnoqoonontnoono
moth* 91*	ooooonnnooooootm
moth* in*	oponoonqooooonop
mothe*	nlproiqnnosnpumo
mother	nlqsoirnootplvpk
mother .	nonoqoonontnoono
mother 91	ooooonnnooooootm
mother >	oooooooooqonoqno
mother in	opononnqoooooopp
mother*	oooooonooonnsmlu
mothers	ooooooooopontnmn
moti*	ooooooooornooonp
motiv*	ooooooooornooooo
motiva*	ooooooooornooooo
moun*	ooooooooroooooon
mount*	ooooooooroooooon
mounta*	onooooooroooooon
mous*	ooooonnoooonotpm
moust*	ooooonoooooootnm
mousta*	ooooonoooooootnm
moustache	ooooonoooooootnm
moustache >	ooooonoooooootnm
mout*	nponnmlsnnnwprlk
mout* help*	oooooonqoooonooo
mouth	npooonnnooountml
mouth >	oooooooooooropnn
mouth*	noooonmtoooqqmmn
mouthe*	ooooonmsoooonooo
mouthed	ooooonmsoooonooo
mouthed help	oooooonqoooonooo
mouths	ooooooooooonsnno
mouthy	ooooooooooornnoo
move	qoooomnornonsnom
move the	oooopoooooooooqm
move*	kqqmoijyooololqt
move* .*	onooonoqoooooomr
move* and*	nopoooonooqooopn
move* from*	moropoonoooooooo
move* in*	noqoonnuoooopomn
move* into*	oooooonqoooooooo
move* it*	qoooonooooonoorn
move* the*	noooopnoooomnnzj
move* to*	ovmnpmnmonnrnnkr
moved	lqqnokixoommmlru
moved .	onooonoqooooooms
moved from	moropoonoooooooo
moved in	noqoonnuoooopomn
moved into	oooooonqoooooooo
moved the	noooopnoooomooxl
moved to	ovmnpmnmonnrnnkr
moves	noooonpponqnqoon
movi*	qqnnonnnqpomonmt
movi* to*	qqonooooooooooom
movin*	qqnnonnmqnomonmt
moving	qqnnonnmqnomonmt
moving to	qqonooooooooooom
mr	slxmmmmlrvntlshm
mr .	nnuoomonrooooonm
mr curator	ooooooooooornnoo
mr* .*	nnuoomonrooooonm
mr* bran*	ooooonoooqoooooo
mr* cura*	ooooooooooornnoo
mrs	pkzmmjkvnxnnnpgn
mrs .	nnwoonooooonoomm
mrs* .*	nnwoonooooonoomm
ms	pnupomonoonrnnlm
ms .	oosooooooooooonn
ms* .*	oosooooooooooonn
msg	oooooooootnoooom
much	iqoqxrjrnmokpphs
much .	oooqpsnpooonnook
much >	opononnponooqnnq
much alive	nnqsoooooooooool
much as	pqonqnoooooonnnp
much better	ooooooooooroooks
much did	oooowoooooooomql
much for	noooonnnoooqoorn
much have	ooooqooooooooonn
much i	npooovnnoooooonm
much it	oooolooooooooont
much like	opoonoooooooooro
much was	oooorooooooooono
much* .*	oooqpsnpooonnook
much* aliv*	nnqsoooooooooool
much* as*	pqonqnoooooonnnp
much* bett*	ooooooooooroooks
much* did*	oooowoooooooomql
much* for*	noooonnnoooqoorn
much* have*	ooooqooooooooonn
much* i*	npooovnnoooooonm
much* it*	oooolooooooooont
much* like*	opoonoooooooooro
much* was*	oooorooooooooono
mud	nooonoooooonuoon
mud huts	noooooooooootonm
mud* huts*	noooooooooootonm
mult*	oooonupnooonponn
mult* stor*	oooonspoooonnono
multi	oooonspoooonnono
multi storey	oooonspoooonnono
mum	sjkrjm2ktkongmfk
mum .	nponooqqoooroonl
mum >	ooooopnnsoonoonn
mum ?	qoooononroooooom
mum boyfriend	oooooouloooooooo
mum does	ooooonrnooooooon
mum has	ooooolroooooooop
mum in	oooronpnqooooonn
mum locks	noooonvmooonoonn
mum passed	qnoqooooooooooon
mum says	pnnnoornoooooomq
mum she	ooooooqooooooooo
mum to	oooooproooonoopm
mum will	oooooqpnooonoooo
mum* .*	nponooqqoooroonl
mum* ?*	qoooononroooooom
mum* boyf*	oooooouloooooooo
mum* does*	ooooonrnooooooon
mum* has*	ooooolroooooooop
mum* in*	oooronpnqooooonn
mum* lock*	noooonvmooonoonn
mum* pass*	qnoqooooooooooon
mum* says*	pnnnoornoooooomq
mum* she*	ooooooqooooooooo
mum* shou*	ooooooooooonoqoo
mum* to*	oooooproooonoopm
mum* will*	oooooqpnooonoooo
mumm*	nnoonlooopoomqnw
mummi*	ooooooooooonnoos
mummie*	oooooooooooonooq
mummies	oooooooooooonooq
mummy	nnooolpoopopoqnr
mums	pqnnnoppopnnsnmk
mupp*	oooooonoononnypl
muppe*	oooooonoononnypl
muppet	ooooooooononnymm
mura*	qpnoonooonoonnqp
mura* .*	oooooooooooooorn
mural	ppooonooonoonnrp
mural .	oooooooooooooorn
murd*	mnonnlnmnnolmmpz
murd* .*	ooooonoooopnoons
murd* ?*	ooooooooooooooqm
murd* a*	oooooooooooooomu
murd* by*	oooooooooooonosm
murd* your*	ooooooonoooooooq
murde*	nnonnlnmonolmmpz
murder	noooomonooomnnpy
murder .	ooooonoooopnoons
murder a	oooooooooooooomu
murder your	ooooooonoooooooq
murder*	nooonnonooonnnow
murdered	oooonooooooonopr
murdered by	oooooooooooonosm
murders	ooooooooooooooor
muse*	iiioroolupxnwkqm
muse* !*	ooosooooonpooomm
muse* .*	nnnnnwlqonnqqmqk
muse* and*	nponooqmqoppmnpl
muse* for*	ooopooqnooooooqm
muse* have*	nooooooooooooooq
muse* in*	oooqpooooopoooom
muse* it*	oooooooooonnqosm
muse* now*	oooooooooooonoro
muse* of*	ooooooooooonmoto
muse* open*	oooooooooononomt
muse* page*	oooooooooopooqnm
muse* shop*	oooponnprnnooooq
muse* wall*	ooooonnoooonqnpp
muse* were*	oonooopnonoonont
museu*	iiiorpoluqxpslrm
museum	jiiprpomupvnrmsm
museum !	ooosooooonpooomm
museum .	nnnnnwlqpnnqqmri
museum >	oonoonopononqonr
museum and	npooppqmqopplnol
museum for	ooopooqnooooooqm
museum have	nooooooooooooooq
museum in	oooqpooooopoooom
museum it	oooooooooonnqosm
museum now	oooooooooooonoro
museum of	ooooooooooonmoto
museum open	oooooooooononomt
museum page	oooooooooopooqnn
museum shop	onoponnpromooooq
museum*	nonoooonoopqrnlq
museums	nonoooonopoqrnlq
musi*	mnoomnqnononnnym
music	mooonnqnooonnnym
musl*	onononononnnznjn
musli*	onononononnnznjn
muslim	ooooooooonoosnlr
muslim*	ononnnonononynmk
muslims	ononnnonononynmk
must	spqmymnlnongmzni
must be	rmonsnpnonnkmxmm
must have	ppposnpoooonnqkn
must know	qooonoooooooooon
must say	oooooooooooooosl
must* be*	rmonsnpnonnkmxmm
must* have*	ppposnpoooonnqkn
must* know*	qooonoooooooooon
must* say*	oooooooooooooosl
muzz*	oooooonnooonuonn
my	zzutcksrmlncbbfr
my 12yo	ooooooqoooooooon
my account	rvvmmommnonpnmmp
my actual	nqnooooooooonomt
my address	umotnmopooomnnlq
my affairs	oooooroooooooonn
my application	rmppooooonoooono
my arm	onoooqntqnolooqm
my arms	ooooouoooooononm
my arse	nnoopnooononoosp
my aunt	onsoonnqooonnnmr
my auntie	ooooonnqopnooooo
my autistic	oooooooooooooosn
my baby	mppqonroooooooon
my back	pnooonnqooonnoqo
my bag	ppooonnqooosonmn
my best	ooooosmopoooonon
my bike	rnooonoooooooork
my bio	noooooooovpmnonm
my birth	onpooooooooooonq
my birthday	rnpoooooonqooomn
my blog	ooooooooooonoopq
my blood	qooonoooooonoonq
my body	ooooosooooooooom
my book	nnoooponooqooopp
my books	npooovpmooonnool
my borrowing	rrnrononoooononl
my boy	oopooronooopoonl
my boyfriend	onooomouooooooom
my brother	rnponrqpnnqpmnln
my brothers	nnpoompqoooqoonn
my call	qoooooooooooooom
my car	ooooonnsnooqoooo
my card	wpsolmonnnnnnmuo
my carer	onooonnvoooooooo
my cat	nooooqonoooorqmn
my cctv	tooooooooooooonm
my channel	onnnonnnorsooooo
my child	pmpqoooooooooooo
my children	qpooopnnooopnonm
my christmas	onooonoooonoooos
my class	noooonrpooonoons
my clothes	ooooonnroooooooo
my coach	oooooornooooooon
my coat	mnnootnqqoonoool
my comment	msqnnnnnnnnsrmnn
my comments	qmoonrnonooooonn
my complaint	rmnronononooonsl
my compliments	ooooonooooooosmn
my consent	nqownnomoooooonm
my copy	pnooonooooonoons
my council	noooroooonoonoro
my country	poooornnooooooon
my course	npooorooooooooon
my cousin	mnpnnntrnunonnmk
my cousins	ooooooooooornooo
my da	pnoqnsonooooooom
my dad	mlpqnjsmpnmrmmox
my data	ysqtlmnnononnnjn
my date	tnsnononooonoonn
my daughter	opqmmpulnnnnnmrs
my days	noooooooooooooor
my dead	nproooooooooooom
my deadname	onroooooooooooon
my debut	ooooooooonsoooon
my details	ptnwnnonononnnmo
my dissertation	onoopoooonoooorq
my divorce	opoooooooooooonq
my dog	nnooponnoqnootmk
my dogs	ooooonooooorooon
my door	oooooomsoooooonn
my doorstep	ooooooorooooooon
my elderly	oooooooooooooosn
my email	uptsnmonononnmpk
my emails	oooooroooooooonm
my english	opooorpmoonononq
my essay	nooooooooooooorn
my ethnicity	moroooooooooooon
my ex	vnvpnkqwnnnlnmkk
my eyes	oooooooooooooonr
my face	nvnuolnqonnsnolk
my family	npoooqqnoooqoonn
my father	poonnmmoooonsnro
my fault	ooooomprooooooon
my favourite	onoooppoooonnonu
my feet	ooooononrooooonp
my file	2rrmnmnmnnnnnnmi
my fine	noooononoooqooos
my fines	unnnooonoooponnp
my fingerprint	rnoooooooooooooo
my fingerprints	nwonooonoooooonn
my first	poonomnnoooonomx
my flat	npoooonqoooooooo
my flatmate	mppnnxmmnoonnnno
my foi	mooo1ooooooooong
my form	rpoooponqooononm
my former	nornopopoooooonn
my foster	ppnoomrmooooooqo
my four	ooooooooooooooro
my friend	nmnnovpmrnppnnmm
my full	ovnnnnnqonoooonm
my garage	oooooooooosoooon
my gate	roonnnorooonoono
my girlfriend	ooooosmoooooooon
my glasses	ooooonooooooooor
my god	ooooooooooooooro
my gran	nponomnpooooonot
my grandad	qmpnopploorpoomp
my grandchildren	oqooonooooonsonn
my granddaughter	noooonrnoooopnmr
my grandfather	nnpopnooooornotl
my grandmother	oproonnooooooono
my grandson	oooooprnooonnoqn
my granny	mpnoqnonoooooons
my great	mpooonnnooonooou
my gym	noooonnrooooooon
my hand	ooonqpnpoooooopm
my head	nnoooorrqoonnnmn
my health	otonnoooooooooom
my heart	nqonononooqnooqo
my herpes	ooooooooosooooom
my hip	onooonoooooooopr
my hold	mmoonnonooopoomx
my holds	noooonoooooooorp
my home	nsnonoooooooooop
my house	noooonproooopooo
my husband	promnmmtqtnknmmr
my illness	nroonooooooooono
my image	oporoooooooooonn
my inbox	rmooooopopooooon
my information	uontnnooonoooomk
my interview	onqooooooooooonq
my kid	mppoqmnnoooqnnqo
my kids	mrnsotmrnnmmomon
my knees	onooononrponoopp
my lad	lpnrnnsknnnpnmqs
my landlord	tnnnonnqpooooonm
my last	olnnoxnnonoponno
my late	tqmvlnnjonsnmmor
my letter	pnonrnooooooooqm
my library	tmntmnnpnmpmtnjo
my life	mnonomnposnpnnpu
my lists	rnoooooooooononn
my little	qrnnnkupqnooolqk
my loan	omoooooooooooonu
my loans	tnoponnnonoooono
my location	oooponnqooooooon
my log	roooooooooooooom
my manager	qnooonnsoooooonn
my mate	pnooosonoooonomp
my mates	noooosnoooopooom
my medication	ooopomoosoooooon
my membership	pqqnnoonoooooopm
my mentor	noooooooosooooon
my mind	msntnpnnoooooomp
my mobile	qropnonnoooooonm
my money	onoooronoponnopp
my mother	olprqllppmprnktn
my mum	pmnpnntqvnnrlmmn
my name	ty0tikpnmmmmklhf
my nan	ptnmnkomrnonrmnt
my neck	ooooomnrooonoons
my neighbour	ompnnkrsnnnmmmtr
my nephew	onnpoosmoooqoonn
my new	rmmpnnnonn0nnolm
my niece	nnonomxnooonoono
my novel	ooooooooonrooooo
my number	pumsmnnoonomonno
my old	pvtpmnmponnnonkr
my oral	oqonoooooooooooo
my overdue	qpoooqonoooooopm
my own	vpnnlmlsumpkomkr
my page	nmpnonnnnv0nonof
my parents	mpnoomqroooooonp
my partner	npononnqoooooooq
my passport	rsnmnnouonononnk
my passwords	nnooonopooooooor
my pension	nnqoonorooooooon
my person	rnooooooooooooon
my personal	tqnpnnononoonono
my phone	rnrpnmospqnmonhs
my photo	nynnonnnoqnnnoqj
my pic	nsooonooopooooon
my picture	ounponnooooooono
my pin	pnnnononoooonopu
my place	oooooqpnooonoooo
my pocket	ooooomonsooooooo
my portfolio	ooonoooooroooono
my post	norpoooooooroonn
my private	pnqoooonornooonn
my profile	noqnonnnnrsnnnnm
my pupils	ooooooqnoooooooo
my purse	nooooonpoooooooq
my question	pnoornpoooooooom
my quote	oropoooooooooonn
my reading	tnntnnqnooonnnml
my real	pooooornooooooon
my record	sovqmnonooonoomo
my records	qpnoooooooooooon
my request	lmnnznooonnnnnnp
my reservation	loulnnnmonnnnnsr
my reserved	oooooooqoooooosj
my review	noonnnnqonnqnqsm
my reviews	pkoposooooooooon
my right	qrpnpooooooooonm
my room	noonomyopnnnnonl
my roommate	ooooosnnooooooon
my saved	qooooooooooooonp
my scarf	nooooooooooooooq
my school	mooqoponooooonoq
my seat	oooooooqoooooooo
my second	poooqonoooooooon
my shift	noooonosoooonooo
my sister	mnppnospnpnommjv
my site	onoooooooorooopm
my solicitor	rooooooooooooonn
my son	rstnmtslnnmolmpk
my stall	sooonoooooqooonm
my step	ooooooqnoooooooo
my stepdad	noooomylooonoonn
my student	oqoooqnoopnooonn
my stuff	rpoonrooooqoonnj
my surname	nntooooooooooomp
my swipe	qnopooooooooooon
my tablets	onooouonpooooonm
my taxes	oooooooooonosopm
my teacher	ooooorpmooonoooo
my teenager	ooooooonooononmt
my telephone	oposoooooooooonm
my thanks	ooooooooooonooor
my thesis	nronoooooooooonq
my throat	opoooooqooooooom
my ticket	mpoonnonooooosqo
my toddler	oooooonoooooopmu
my two	opqnonooonnnnnpp
my umbrella	noooooooooooooor
my uncle	mmppnmwonooqnnmo
my village	nqoooonooooqonno
my visa	npqoonnrooooooqm
my visits	osoloooooooooooo
my voice	tponooonoooqoonn
my wages	ooooonpqooooooon
my week	oooooooooooooons
my wife	nqnsnpksoonrmloq
my will	onoqooonoooooopo
my words	otonoooooooqnonm
my work	sonoonnqoopooono
my wrist	ooooonnrooooooon
my year	nnooonqqoooononr
my* 12yo*	ooooooqoooooooon
my* acco*	rvvmmpmlnononmmo
my* actu*	nqnooooooooonomt
my* addr*	umotnmopooomnnlq
my* advi*	onooooooooosooon
my* affa*	oooooroooooooonn
my* appl*	rmppooooonoooono
my* arm*	onoooqntqnolooqm
my* arms*	ooooouoooooononm
my* arse*	nnoopnooononoosp
my* aunt*	omrnomnsnpnnmnnr
my* auti*	npoooooooooooosm
my* baby*	mppqomsoooooooom
my* back*	pnooonnqononnotn
my* bag*	ppooonnqooosonmn
my* bair*	oqooooonoooooorn
my* bank*	qrnmnnpoooonoonq
my* best*	ooooosmopoooonon
my* bike*	rnooonoooooooork
my* bio*	noooooooovpmnonm
my* birt*	rmpoooooonqooolp
my* blog*	ooooooooooonoopq
my* bloo*	qooonoooooonoonq
my* body*	ooooosooooooooom
my* book*	mnpnnvolonqnnnon
my* borr*	trnrnnoooooononk
my* boy*	oopooronooopoonl
my* boyf*	nnooooptooonooom
my* brot*	qmqonpssnnqqmmkm
my* call*	snooooooooooooom
my* car*	ooooonnsnooqoooo
my* card*	wpsolmonnnnnnmuo
my* care*	nmnqonnvoooooooo
my* cat*	nooooqonoooorqmn
my* cctv*	tooooooooooooonm
my* chan*	onnnonnnorsooooo
my* chil*	spopopmnooopnomn
my* chri*	onooonoooonoooos
my* clas*	noooonuoooonnonr
my* clot*	ooooonnroooooooo
my* coac*	oooooornooooooon
my* coat*	mnnootnqqoonoool
my* comm*	nrpomqnnnmntqmmn
my* comp*	rmnromnnonnonqsj
my* cons*	nqownnomoooooonm
my* copy*	pnooonooooonoons
my* coun*	pnoqsqnnononnoqm
my* cour*	nqooornoooooopon
my* cous*	mnpnnnsrnunsmnmj
my* da*	pnoqnsonooooooom
my* dad*	mlpqnjsmpnmrmmox
my* data*	ysqtlmnnononnnjn
my* date*	tnsnononoooponnm
my* daug*	pqqmmrtknnnnnmqs
my* days*	noooooooooooooor
my* dead*	novooooooooooopk
my* debu*	ooooooooonsoooon
my* deta*	ptnwnnonononnnmo
my* diss*	onoopoooonoooorq
my* divo*	opoooooooooooonq
my* dog*	nnooponnoqnootmk
my* dogs*	ooooonooooorooon
my* door*	noooonmwoooooonn
my* elde*	ooooooonooooooum
my* emai*	upusmpononomnmoj
my* engl*	opooorpmoonononq
my* essa*	nooooooooooooorn
my* ethn*	moroooooooooooon
my* ex*	vnvpnkqwnnnlnmkk
my* eyes*	oooooooooooooonr
my* face*	nvnuolnqonnsnolk
my* fami*	npoooqqnoooqoonn
my* fath*	poonnmmoooonsnro
my* faul*	ooooomprooooooon
my* favo*	onoooppoooonnonu
my* feet*	ooooononrooooonp
my* file*	2rrmnmnmnnnnnnmj
my* fine*	tmnnnmnmnnnrnnmu
my* fing*	qunnonpoooonoonn
my* firs*	poonomnnonnonomz
my* flat*	lqpnnxmonnonnnno
my* foi*	mooo1ooooooooong
my* form*	pprnoqooqoonnoml
my* fost*	ppnoomrmooooooqo
my* four*	noooooooooooooro
my* frie*	omnmownosmopnmnl
my* full*	ovnnnnnqonoooonm
my* gara*	oooooooooosoooon
my* gate*	roonnnorooonoono
my* girl*	onopoumnoooononp
my* glas*	ooooonooooooooor
my* glov*	ooooooooooooooqo
my* god*	ooooooooooooooro
my* gran*	nqqkpisjnnqpqlnv
my* grea*	mpooonnnooonooou
my* gym*	noooonnrooooooon
my* hand*	onnnqpmqpoopoonn
my* head*	nnooorqrqnonnnln
my* heal*	otonnoooooooooom
my* hear*	nqpnononooqnoopp
my* herp*	ooooooooosooooom
my* hip*	onooonoooooooopr
my* hold*	lmnonnnnonopnnqy
my* home*	nsnonoooooooooop
my* hous*	ononoooqooonoonq
my* husb*	promnmmtqtnknmmr
my* illn*	nroonooooooooono
my* imag*	oporoooooooooonn
my* inbo*	rmooooopopooooon
my* info*	uontnnooonoooomk
my* inha*	opooomosqoonoonl
my* inte*	onqnoooooooooorn
my* kid*	mppoqmnnoooqnnqo
my* kids*	mrnsotmrnnmmomon
my* knee*	oonoooonqponooor
my* lad*	lpnrnnsknnnpnmqs
my* land*	snnuonnqpooonnml
my* last*	olnnoxnnonoponno
my* late*	tqmvlnnjonsnmmor
my* lett*	ooonrpooooooooqm
my* libr*	tmntmnnpnmpmtnjo
my* life*	mnonomnposnpnnpu
my* list*	rnpooooooooqnono
my* litt*	qrnnnkupqnooolqk
my* loan*	tlnpnnnnonnooomu
my* loca*	oooooonqoooooooo
my* log*	roooooooooooooom
my* love*	noooononoooooont
my* mana*	qnooonnsoooooonn
my* mate*	onoonwonnnnpnonn
my* medi*	ppopomoosooononn
my* memb*	oqqnnnonoooooorm
my* ment*	poooooooosoooonn
my* mind*	msntnpnnoooooomp
my* mobi*	qropnonnoooooonm
my* mone*	onoooronoponnopp
my* moth*	olprqllppmprnktn
my* mum*	pmnpnntqvnnrlmmn
my* name*	ty0tikpnmmmmklhf
my* nan*	ptnmnkomrnonrmnt
my* neck*	ooooomnrooonoons
my* neig*	onpnnkrsnnnmmmts
my* neph*	onnpoosmoooqoonn
my* new*	rmmpnnnonn0nnolm
my* niec*	nnonomxnooonoono
my* note*	pooooroooooooonm
my* nove*	ooooooooonrooooo
my* numb*	pumsmnnoonomonno
my* old*	pvtpmnmponnnonkr
my* oral*	oqonoooooooooooo
my* own*	vpnnlmlsumpkomkr
my* page*	nmpnonnnnv0nonof
my* pare*	mpnoomqroooooonp
my* part*	mqoqonnpoooooooq
my* pass*	trnmnmouonononnm
my* pens*	nnqoonorooooooon
my* pers*	wpnonnononnnnnnn
my* phon*	rnrpnmossqnmonhs
my* phot*	mznonnnnoqnnnnqj
my* pic*	nsooonooopooooon
my* pict*	otnpononooonoono
my* pin*	pnnnononoooonopu
my* plac*	oooooqpnooonoooo
my* pock*	ooooomonsooooooo
my* poem*	npoooooooooooooq
my* port*	ooonoooooroooono
my* post*	mprooonoonoqoooo
my* priv*	qnrnooonornooonn
my* prof*	noqmonnpnrsnnnnm
my* pupi*	ooooopsmooooooon
my* purs*	nooooonpoooooooq
my* ques*	pnoqqqpoooooooml
my* quot*	oropoooooooooonn
my* read*	rqptnnqnononnnll
my* real*	pooooornooooooon
my* reco*	stuqlnononoooomm
my* requ*	lmnnznooonnnnnnp
my* rese*	mnulnmnnonnnnnwn
my* revi*	oknonqnqonnqnqsl
my* righ*	sqonpnonooonoonl
my* room*	noonoqxnpnnnnonk
my* sand*	oooooonoqooooooo
my* save*	qooooooooooooonp
my* scar*	nooooooooooooooq
my* scho*	mooqopqmooooonnq
my* scor*	rpoonnooooooooon
my* seat*	oooooooqoooooooo
my* seco*	poooqonoooooooon
my* shif*	noooonosoooonooo
my* sist*	mnppnospnpnommjv
my* site*	onoooooooorooopm
my* soli*	rooooooooooooonn
my* son*	rstnmtslnnmolmpk
my* soul*	ooooooooopoooomr
my* stal*	sooonoooooqooonm
my* step*	nnonom0jnonnnonl
my* stuf*	rrnonrooooqoonnj
my* surn*	nntooooooooooomp
my* swip*	qnopooooooooooon
my* tabl*	nnoootpnpooooonm
my* taxe*	oooooooooonosopm
my* teac*	ooooorpmooonoooo
my* teen*	onopoonnooomonps
my* tele*	oposooooopoooonm
my* than*	ooooooooooonooor
my* thes*	nronoooooooooonq
my* thro*	opoooooqooooooom
my* tick*	mpoonnonooooosqo
my* todd*	oooooonoooooopmu
my* tuto*	pooonropooonoono
my* two*	opqnonooonnnnnpp
my* umbr*	noooooooooooooor
my* uncl*	mnoonmvqnooqnnmn
my* vill*	nqoooonooooqonno
my* visa*	npqoonnrooooooqm
my* visi*	osoloooooooooooo
my* voic*	tponooonoooqoonn
my* wage*	ooooonpqooooooon
my* wate*	ooooopooqoooooon
my* week*	oooooooooooooons
my* wife*	nqnsnpksoonrmloq
my* will*	onoqooonoooooopo
my* word*	ntonoooooooqnsmk
my* work*	sonoonnqoopooono
my* wris*	ooooonnrooooooon
my* year*	nnooonqqonoononr
myse*	unnll1nlqmpjmmfl
myse* .*	qooontnpooonoonn
myse* and*	nqooospnooqnnonn
myse* in*	ooooopooooonoonr
myse* on*	ooooorooooonoono
myse* so*	ooooornooopoooom
myse* with*	noooopnnsooooonn
mysel*	unnll1nlqmpjmmfl
myself	unnll1nlqmpjmmfl
myself .	qooontnpooonoonn
myself >	tnoonopooonpoonm
myself and	nqooospnooqnnonn
myself in	ooooopooooonoonr
myself on	ooooorooooonoono
myself so	ooooornooopoooom
myself with	noooopnnsooooonn
myst*	nooonoooopononou
myste*	nooonooooopnonou
myster*	nooonooooopnonou
mystery	nooonooooopnonou
nah	onooonpoooonnoum
nail	ooooonnsooooqomn
nail bar	ooooonoqooooooon
nail* bar*	ooooonoqooooooon
nail* shop*	oooooonroooonono
name	x01sddmokminfffi
name .	srrnnnprnnnmnnnk
name >	oppnooqoopononon
name ?	rmooooooooooooop
name and	swummmnpoqonookh
name at	mooroooooooooooo
name by	noroooooooooooon
name for	nooonoopoooooons
name from	nqoooooooooooooo
name got	noooooooooopooor
name in	tqrnnmnnonnqonnl
name my	npoooooooooooorm
name of	nnnqnnmpnqonnnsr
name off	ptnpoqnooooooonn
name on	yrqromnmnnopnolj
name out	nrooooooooooooon
name spelt	norooooooooooooo
name to	nnnopoqnooooooor
name underneath	oqooooooooooooon
name was	qoooooooooooooon
name wrong	onroooooooooonqn
name*	swmtukmpnmmpllpk
name* !*	qooonooooooooono
name* .*	strmplpqonnnnnoj
name* ?*	smonooooooooooop
name* and*	uxtmlopnoqommojh
name* at*	mooroooooooooooo
name* bein*	omosooooooooooon
name* by*	noroooooooooooon
name* down*	oooooooooooooonq
name* for*	mooqnnnroooooomr
name* from*	nqoooooooooooooo
name* got*	noooooooooopooor
name* in*	urronmnnonnponnk
name* my*	nqoooooooooooorn
name* of*	nmmqnmmonpnpmnrq
name* off*	ptmpnqnooooononm
name* on*	yrqqolmpnnnppoij
name* out*	nrooooooooooooon
name* spel*	norooooooooooooo
name* the*	nqooonnnooonooos
name* to*	nonopopnooooooor
name* unde*	orooooooooooooon
name* up*	luoooooooooononn
name* was*	qoooooooooooooon
name* wron*	onroooooooooonqn
named	osnrnmmpooomnnms
names	ssnqumnonmnrmnrh
names .	oqooqmooooopnopo
names and	qqoooqpnoooononm
names on	onooonoroooorolp
nami*	toooonooooqooonk
namin*	toooonooooqooonk
naming	toooonooooqooonk
nan	punlniqnrnnmqnmv
nan .	opooomrnoooooopo
nan >	ooooonqoooootonl
nan and	orooonooooooooom
nan carer	oooooooqoooooooo
nan says	roooonopooooooom
nan* .*	opooomrnoooooopo
nan* and*	orooonooooooooom
nan* care*	oooooooqoooooooo
nan* says*	roooonopooooooom
napp*	ooooonzmnooonolm
napp* at*	oooooornoooooono
nappi*	oooooosooooooonn
nappie*	oooooosooooooonn
nappies	oooooosooooooonn
nappy	ooooonwnoooooomn
nappy at	oooooornoooooono
narr*	mnooqoooooononpt
narr* it*	ooooroooooooooon
narra*	ooooooooooooonqp
narrat*	ooooooooooooonqp
narrated	oooooooooooooorm
narro*	mnooqoooooonoons
narrow	mnooqoooooonoons
nast*	ooooooooooonouoo
nasty	ooooooooooonouoo
nati*	mnoonnonoqnqtnnn
nati* of*	oooooooooooorono
nativ*	ooooooooopoqsomn
nativi*	oooooooooooroono
nativity	oooooooooooroono
natt*	ooooonnpooonooor
natte*	ooooonnpooonooor
natter	ooooonnpooonooor
natu*	onnnomnnnqonwqmn
natu* hist*	noooonnooooonopr
natu* sele*	ooooooooooooqono
natur*	onnnomnnnqonwqmn
natura*	ononomnnoqonrqno
natural	oooonnnnoqonrnop
natural history	noooonnooooonopr
natural selection	ooooooooooooqono
naturally	oooopoooooooorom
nature	oooooooooooouomn
near	oknnmpomprwuwnjj
near campus	ooooooooooqoooon
near it	ooooooooooonrooo
near kids	oooooonooooqooon
near my	ooooooooooospoom
near the	onnnnonnnorppnoq
near you	oooooooposoooonn
near*	pmnnqoonoopomnou
near* camp*	ooooooooooqoooon
near* ever*	qoooppooooooooom
near* it*	ooooooooooonrooo
near* kids*	oooooonooooqooon
near* my*	ooooooooooospoom
near* the*	onnnnpnnnorppnoq
near* you*	oooooooposoooonn
nearl*	pmnnqnonnopomnpt
nearly	pmnnqnonnopomnpt
neck	nnonnkpsonopnpqo
neck .	nooonnnpooornnrn
neck >	ooooooqoooonoooo
neck* .*	nnonnonpooornnrn
need	vqmklsimkwtlykio
need .	ooooopoooooroonn
need a	lnonnqnmorsptmln
need an	ooooooooopooooqm
need it	prqpnqnqoooooomk
need more	roooopooooooooom
need my	soonnooooooooono
need that	rqooooooopoooool
need the	tqoonnonoonnoonn
need to	oonponoqoopkppiu
need your	ooooooooopoqooom
need*	nptmnoohousprlok
need* .*	pooopoooopoqnopl
need* a*	kponmpnmorwqtmmm
need* an*	nnoooqoooononosm
need* corr*	ooqoooooooooooon
need* for*	oooooqnooooooonr
need* it*	oqppnsnponomnoln
need* me*	oooooqooonomoonr
need* more*	roooopooooooooom
need* my*	soonnooooooooono
need* proo*	rnoooooooooooopn
need* putt*	onooooooonoqnrnn
need* some*	poooolspnoonooop
need* that*	rpooooooooooonoo
need* the*	tqoonoonoonmoonn
need* thei*	ooooooooooonrnpp
need* to*	qpppommonooppoks
need* your*	ooooooooopoqooom
neede*	opooomonovmnnnns
needed	opooomonovmnnnns
needed a	oqooooooooopooon
needed for	oooooooooooooonq
needi*	oooooupmooonoonm
needin*	oooooupmooonoonm
needing	oooooupmooonoonm
needing it	ooooorooooonoooo
needs	pounnlnkootrsnrh
needs a	nooonnooooronoqo
needs correcting	ooqoooooooooooon
needs it	onopooonooonoonr
needs putting	ooooooooonoonroo
needs their	ooooooooooonsnpn
needs to	rppoonnmnootonqk
negl*	ooooooooooooooqn
negle*	ooooooooooooooqn
neglec*	ooooooooooooooqn
neglect	ooooooooooooooqn
nego*	oooooooooooooonq
negot*	oooooooooooooonq
negoti*	oooooooooooooonq
neig*	npomnntwnmpknnpn
neig* .*	mpqootnoooonoomn
neig* kids*	ooooooqnoooooooo
neigh*	npomnntwnmpknnpn
neighb*	npomnntwnmpknnpn
neighbour	noonmptvnnnlmopo
neighbour .	moqootnoooonoomn
neighbours	opooomnqooqnnopo
neit*	npooonnnooompnpr
neith*	npooonnnooompnpr
neithe*	npooonnnooompnpr
neither	npooonnnooompnpr
neph*	onnponrrnoopoonl
nephe*	onnponrrnoopoonl
nephew	onnponrrnoopoonl
nest	onoooooooooooont
net	ooooooooornoooon
netf*	ooooononowmonnmn
netfl*	ooooononowmonnmn
netfli*	ooooononowmonnmn
netflix	ooooononowmonnmn
neve*	psurgimumjievspq
neve* agai*	ooooooooooooomsn
neve* agre*	nunsooooooonoonl
neve* answ*	noooooooooooooos
neve* aske*	moosoopnoooooopn
neve* been*	oonoosnmooononsn
neve* cons*	oromooooooooooon
neve* done*	ooooomroooonpqnm
neve* forg*	onoooooooooooont
neve* gave*	tonnoooooooooonn
neve* gets*	oooooonoqoopoonn
neve* had*	rnoonooqoopnpsnj
neve* hear*	onqpoooooooooooo
neve* knew*	opooooooooooonnq
neve* let*	noooonosooomqnon
neve* met*	nnoponrmooonrrln
neve* mind*	pooonqnnooonpprl
neve* miss*	ooooonnoroooooop
neve* once*	nooooonnooooooor
neve* open*	oooooooooooonorm
neve* read*	oooooooooooonprm
neve* said*	lrrronmpooonnnnn
neve* seen*	nopoooqnooooooon
neve* sign*	osonoooooooooono
neve* thou*	noooooooooononnt
neve* tick*	soooooooooooooom
neve* told*	qppnnonpoooooopl
neve* trus*	oooooooooooosomm
neve* walk*	oooooooooooqopnm
neve* was*	oosooooooooooonn
neve* work*	ooooooooooopnoqo
never	psurgimumjievspq
never again	ooooooooooooomsn
never agreed	nunsooooooonoonl
never answer	noooooooooooooos
never asked	moosoopnoooooopn
never been	oonoosnmooononsn
never consented	oromooooooooooon
never done	ooooomroooonpqnm
never gave	tonnoooooooooonn
never gets	oooooonoqoopoonn
never had	rnoonooqoopnpsnj
never heard	onqpoooooooooono
never knew	opooooooooooonnq
never let	noooonosooomqnon
never met	nnoponrmooonrrln
never mind	pooonqonooonppsj
never once	nooooonnooooooor
never said	lrrronmpooonnnnn
never seen	nopoooqnooooooon
never signed	osonoooooooooono
never thought	noooooooooononnt
never ticked	soooooooooooooom
never told	qppnnonpoooooopl
never trust	oooooooooooosnmn
never was	oosooooooooooonn
new	jgtlqdjtjl2igmzr
new app	oooooooooooooorn
new café	oooopooooooonorm
new car	ooooooonoooqoooo
new card	nonooooooooooont
new catalogue	nqooooooooooomxj
new chairs	ooooooooooooonns
new director	ooooqooooooooqln
new girl	nqooonoooooqoooo
new library	qooooooooooooonn
new logo	oooopoooooooolum
new mixtape	ooooooooonsoooon
new number	mooononqorooooon
new one	nnsoopoooopnnnnn
new phone	ooooonproooooopl
new roof	oooonooooooosomp
new sign	ooooqooooooooono
new surname	notoooonooooooom
new thriller	ooooooooonroooon
new trainers	oooooornoooooonn
new year	qooonooooooomonr
new* app*	oooooooooooooorn
new* café*	oooopooooooonorm
new* car*	ooooooonoooqoooo
new* card*	nonooooooooooont
new* cata*	nqooooooooooomxj
new* chai*	ooooooooooooonns
new* dire*	ooooqooooooooqln
new* entr*	ooopoooooooonosm
new* girl*	nqooonnpoooqooon
new* libr*	qoooooooooonornn
new* logo*	oooopoooooooolum
new* mixt*	ooooooooonsoooon
new* numb*	mooonnnsornoooon
new* one*	nnsoopoooopnnnnn
new* phon*	ooooonproooooopl
new* roof*	oooonooooooosomp
new* sign*	ooooqooooooooooo
new* stud*	nooooooooonoooor
new* surn*	notoooonooooooom
new* thri*	ooooooooonroooon
new* trai*	oooooornoooooonn
new* year*	qooonooooooomonr
news	pnnnonnnonnpmnpv
news about	pooooooooooooonq
news that	oooonooooooooonr
news*	itoypmmmpmnmlnss
news* .*	nqoqnpooooooooql
news* on*	noooqooooopooooo
news* that*	oooonooooooooonr
newsl*	lqpznmnmomnnnnlt
newsle*	lqpznmnmomnnnnlt
newsletter	lqoyomnmomnnnnlt
newsletter and	oqoooooooooooooo
newsp*	lrnnponopnonmnvm
newspa*	lrnnponopnonmnvm
newspaper	nqooooonooonoosm
newspapers	mpooqonoqoonnnrn
next	inqhkpvnkqozqemo
next .	npoononqoooqqoom
next day	oopoonooovnnnonm
next door	nonopmxpnnnknnmr
next it	oooooonoooonropn
next month	oooooqonooonnonq
next of	pprnonpnooonooom
next one	ooooponoooqsnonn
next stop	pooorooooooooonn
next thursday	ooooopoooooqooom
next time	nnnnoqmmnnnxnnrp
next to	mqpmnronpnpmpnrk
next week	ponnnornomnpnnor
next year	npooooooonomqnmt
next* .*	npoononqoooqqoom
next* day*	oopoonooovnnnonm
next* door*	nonopmxpnnnknnmr
next* it*	oooooonoooonropn
next* mont*	oooooqonooonnonq
next* of*	pprnonpnooonooom
next* one*	ooooponoooqsnonn
next* stop*	pooorooooooooonn
next* thur*	ooooopoooooqooom
next* time*	nnnnoqmmnnnxnnrp
next* to*	mqpmnronpnpmpnrk
next* week*	ponnnornomnpnnor
next* year*	npooooooonomqnmt
ngl	noooooooonooonun
ngl the	oooooooooooooosn
ngl* the*	oooooooooooooosn
nhs	onosooooopoooool
niam*	oooooqoooooooqon
niamh	oooooqoooooooqon
nice	hjklrykolvovtmkn
nice .	opoooqooopononnp
nice >	ooooooooonopnnnt
nice car	ooooooooooornoon
nice content	oooooooooqnoooon
nice display	ooooorooooonnoon
nice little	oooooonooootomon
nice man	ooooornnooonoooo
nice one	noooonooonomnopu
nice post	nqoooooooornoono
nice to	nooonqoponomonms
nice* .*	oooonqooopponnmq
nice* car*	ooooooooooornoon
nice* cont*	oooooooooqnoooon
nice* disp*	ooooorooooonnoon
nice* litt*	oooooonooootomon
nice* man*	ooooornnooonoooo
nice* one*	noooonooonomnopu
nice* post*	nqoooooooornoono
nice* to*	nooonqoponomonms
nicel*	qpoopnoooopooomo
nicely	qpoopnoooopooomo
nick	ooooooooooqoronl
nick*	pnooonomooopqnrm
nicke*	pooonopnooonoorn
nicked	pooonopnooonoorn
nicki*	ooooooonooooqopo
nickin*	ooooooonooooqopo
nicking	ooooooonooooqopo
niec*	pnonnmyoooonoonn
niece	pnonomxoooonoonn
nige*	onnonnooonomwxki
nigel	ooooooooooomnzll
niger*	ooooooooooooxmnl
nigeri*	ooooooooooooxmnl
nigerian	ooooooooooooqnon
nigerians	oooooooooooovnmm
nigh*	ikknkxxwmnorfgpn
nigh* !*	qoopooooonpoooon
nigh* .*	omqnmrunppnpmmlp
nigh* ?*	nooqnqmmooqnonsn
nigh* abou*	ooooopqooooooonn
nigh* and*	mnonosutnonnnnmm
nigh* at*	ooooononooqqooon
nigh* he*	ooooomosooooooon
nigh* i*	poooovmrooolnonl
nigh* in*	ooooonorpoqooonm
nigh* of*	oooosooooooooonm
nigh* on*	ooooooooooqpooom
nigh* plea*	pronooooooooooon
nigh* shif*	onoqoonoooopooqn
nigh* that*	ooooonnnoooqoonr
nigh* the*	ooooonqoooonooop
nigh* ther*	oooooonpooonoooq
nigh* was*	oooooooooooooonq
night	jllmhwxvkpothhpn
night !	qoopooooonpoooon
night .	nnqnnouoppnonnjr
night >	nnoonvolonnupnkn
night ?	nooonqmmooonooto
night and	nnoooussooonnomj
night at	ooooonooooqoooon
night he	ooooomosooooooon
night i	poooosmsooomoonn
night in	ooooooopooqooono
night on	ooooooooooqpooon
night please	pronooooooooooon
night shift	onoqoonoooopooqn
night that	ooooooonoooqoonq
night the	ooooonqoooonooop
night there	oooooonpooonoooq
night was	oooooooooooooonq
night with	ooooooqoooonooop
night*	nnnqrrpsqmpmmmok
nightc*	oooooooooooonoqo
nightclub	oooooooooooonoqo
nights	nnnqrsqpqnqnnnil
nights .	pooonqomooopooom
nights ?	oooqooooooqooonn
nights and	noooonppoooooonq
nights i	oooooronooooooom
nights in	ooooonorpoooooom
nine	kpnmmkrlrmnmlrvu
nine .	lrnnnnrnnnnnnqqp
nine days	ooononnnrooqonpo
nine grand	ooooooooooooooqn
nine years	onqonnoooopooson
nine*	mooppmopnnpnnpuk
nine* .*	ksnnnnrmnnnmmqsq
nine* and*	nooponoonoonnnnr
nine* days*	ooononnnrooqonpo
nine* gran*	ooooooooooooooqn
nine* year*	ooqoonoooopnnroo
ninet*	mooppmopnnpnnpuk
ninete*	mppoqoopoooonnsl
nineteen	mppoqoopoooonnsl
ninety	oooonnnoooqnopqn
ninety .	ooooooonooooooro
nite	oooooqooooooooon
no	gqixkwtskxhaxlxg
no .	ooounmoponnnnnui
no >	rnonpqnnomnnlmly
no ai	ooooooooosoooonm
no and	noopnopnooopnnqn
no answer	woonnmpnpoonnnol
no apology	ooooqooooooonoqm
no blacks	ooooonnoooooqooq
no books	noooonoooooooosn
no business	ppoooooooooosono
no call	ooooonooooronorm
no cameras	oooooooooooroonn
no charge	poooooooooonools
no checks	oooooooooqnoooon
no child	oooooornoooornnm
no clue	oooooooooooooopq
no coat	oooooptpnoooonnn
no credit	ooooooooorooooon
no deposit	ooooooooosnooooo
no dogs	oooooooooooooonr
no end	noooonooonopooos
no experience	ooooonoooumononq
no fee	ooooonooooronomp
no heating	ooooonppqoooooon
no i	snonopnoooonqono
no idea	nooopponooopoomq
no interview	oooooooooqnooono
no irish	oooooooooooonoor
no job	ooooopooontopnmn
no joke	oooooooooooqoooo
no lawful	oqoooooooooooooo
no longer	nuspnpnponononnj
no money	oooooonrqnoonoon
no more	npn3ntnnnmnpomke
no names	ooooroooooooooon
no need	ooopnpnooopnnomr
no offence	ooooooooooooqopn
no on	oropoooooooooono
no one	npnmnxwnpmnlkvoe
no other	oooooooooooonosm
no paper	ooooomooooooootn
no pay	oooooonqoooooooo
no point	ooonorooooonoomq
no prescription	ooooooooosooooon
no questions	oooooooooqooooon
no reason	oqoooqoooooooonn
no regrets	onooooooooooooms
no reply	poooqoooonoonnsm
no risk	oooooooooqoooooo
no rush	mnooonoooooooonu
no script	oooooooooqnooooo
no shoes	ooooonspooooooom
no sign	pooooooooqnooopn
no staff	ooooornnpooooopm
no thanks	oooooooooooooonr
no that	ooooproooooooomp
no to	ooouponnoooonopl
no use	oooooonpooooqomp
no warning	ooooonooooonnoum
no way	onoqotonoooonomn
no wonder	ooooonooooonqwll
no words	onoooooooooooorn
no* .*	ooounmoponnnnnui
no* ai*	ooooooooosoooonm
no* and*	noopnopnooopnnqn
no* answ*	woonnponpoonnnoj
no* apol*	ooooqooooooonoqm
no* blac*	ooooonnoooooqooq
no* book*	noooonoooooooorp
no* busi*	ppoooooooooosono
no* call*	ooooonooooronorm
no* came*	oooooooooooroonn
no* char*	poooooooooonools
no* chec*	oooooooooqnoooon
no* chil*	oooooornopoornol
no* clue*	oooooooooooooopq
no* coat*	ooooooupnooooonm
no* comp*	mpoopnoooooooomt
no* cred*	ooooooooorooooon
no* depo*	ooooooooosnooooo
no* dogs*	oooooooooooooonr
no* end*	noooonooonopooos
no* exem*	ooooqooooooooono
no* expe*	ooooonnooumonqmr
no* fee*	ooooonooooronomp
no* heat*	ooooonppqoooooon
no* i*	snonopnoooonqono
no* idea*	nooopponooopoomq
no* iris*	oooooooooooonoor
no* job*	ooooopooontopnmn
no* joke*	oooooooooooqoooo
no* lawf*	oqoooooooooooooo
no* long*	nuspnpnponononnj
no* mone*	oooooonrqnoonoon
no* more*	npn3ntnnnmnpomke
no* name*	oooorpooooooooon
no* need*	ooopnpnooopnnomr
no* offe*	ooooooooooooqopn
no* on*	oropoooooooooono
no* one*	npnmnxwnpmnlkvoe
no* othe*	oooooooooooonosm
no* pape*	ooooomopooooootn
no* pay*	oooooonqoooooooo
no* plug*	ooooooooooooonrm
no* poin*	ooonorooooonoomq
no* pres*	ooooooooosooooon
no* ques*	ooooooooosnoooom
no* reas*	oqoooqoooooooonn
no* reco*	nnprpoooooooooom
no* regr*	onooooooooooooms
no* repl*	poooqoooonoonnsm
no* risk*	oooooooooqoooooo
no* rush*	mnooonoooooooonu
no* scri*	oooooooooqnooooo
no* shoe*	ooooonspooooooom
no* sign*	ooooooonqqnoooon
no* sock*	ooooooooonoooorn
no* staf*	ooooornnpooooopm
no* than*	onoooooooooonoor
no* that*	ooooproooooooomp
no* time*	ooopoooooqooooom
no* to*	ooouponnoooonopl
no* use*	oooooonpooooqomp
no* warn*	ooooonooooonnoum
no* way*	onoqotonoooonomn
no* wond*	ooooonooooonqwll
no* word*	onoooooooooonorn
nobo*	jqklmvsmqjjkowwj
nobo* abou*	ooooonooqooooopo
nobo* aske*	ntponmnoooonpspm
nobo* at*	ooooppooqoooonon
nobo* beli*	ooooooosoooooono
nobo* come*	ooooopoooooronon
nobo* does*	ooooonpsnooonnoo
nobo* ever*	opooonooooonpnrm
nobo* give*	opooonoooooooorn
nobo* had*	ooooonoooooqoomq
nobo* has*	pnooorpnpooooqkm
nobo* in*	oooooppnooonoqon
nobo* know*	oooooqnnoooooooo
nobo* left*	ooooorooooooooon
nobo* like*	poooonooooonnwmn
nobo* mind*	ooooqooooooooonq
nobo* on*	onooooooooonnpum
nobo* read*	ooooomnonooooorr
nobo* told*	qnpsoonooooonoom
nobo* want*	ooooopooooooqoqm
nobo* will*	qnnoqpnooooopoom
nobo* woul*	nmnnmypnoootomlj
nobod*	jqklmvsmqjjkowwj
nobody	jqklmvslqjjlowwj
nobody about	ooooonooqooooopo
nobody asked	ntponmnoooonpspm
nobody at	ooooppooqoooonon
nobody come	ooooonpooooroono
nobody does	ooooonpsnooonnoo
nobody ever	opooonooooonpnrm
nobody had	ooooonoooooqoomq
nobody has	pnooorpnpooooqkm
nobody in	oooooppnooonoqon
nobody knows	oooooqnnoooooooo
nobody left	ooooorooooooooon
nobody likes	poooonooooonnwmn
nobody on	onooooooooonnpum
nobody reads	ooooomnonoooonrs
nobody told	qnpsoonooooonoom
nobody wants	ooooopooooooqoqm
nobody will	qnnoqpnooooopoom
nobody would	nmnnmypnoootomlj
nois*	mnontnnnnnnnonun
nois* .*	ooooooooooopoorm
noise	mnontnnnnnnoonsn
noise .	ooooooooooopoorm
noise >	nooomooooooooopr
non	nnponnnsooonqmoo
non molestation	pooooooqoooooonn
non* mole*	pooooooqoooooonn
nonc*	ooooonooooooqqnn
nonce*	ooooooooooooqonn
nonces	ooooooooooooqonn
none	mmpomqqmnnnnom2h
none .	oooonooooooonoqp
none of	nnppnrqnooonpnsi
none* .*	oooonooooooonoqp
none* of*	nnppnrqnooonpnsi
nons*	nnononooqooopntm
nons* .*	ooooooooqooonnrn
nonse*	nnononooqooopntm
nonsen*	nnononooqooopntm
nonsense	nnononooqooopntm
nonsense .	ooooooooqooonnrn
noon	nooonoonoontnnnq
noon .	oooooooooooqonoo
noon* .*	oooooooooooqonoo
nope	opooooooononnnnv
nor	onoqonpnooomoorp
norm*	onnonpvrompmwojh
norm* for*	noooooptoooooonl
norm* peop*	ooooonopoooosonn
norma*	onnnnpvrplpmwoji
normal	onnnnowsnnnmxnkj
normal for	noooooptoooooool
normal people	ooooonopoooosonn
normal*	ooooopooqmqoooon
normally	ooooopooqmqoooon
nort*	mmnnpmmmnnqqporr
nort* bran*	oooonnonooosoonr
north	noooponoooqnonul
north*	mnnnomnmnoorqqmu
northe*	nooonoooooooqnop
northf*	nnooqooooonnorop
northfield	nnooqooooonnorop
nose	opoooonpooosprkm
nose .	opooooooooonoqmo
nose* .*	opooooooooonoqmo
nost*	onooonooooononmu
nosy	poooqmqooopooonm
not	gpstnwsspjiqxnqj
not .	nntsnsmnnonqmmpl
not >	umpmnnnknnnslqrm
not ?	tooooooooooooonn
not a	qllmqknnrsmrupui
not about	ooooooosooonoonn
not accept	oooornoooooooono
not afford	ooooopoooooonoro
not after	rooopnnnooonoopn
not agree	mqouomnnoopnnomq
not all	ooooonooooonpons
not allowed	nqooomovnonnqonl
not answer	nooononpqoopnonp
not answering	ooooovnmnoooooon
not ask	nnooomqnpoononqs
not asking	rooooonnooonoopn
not at	onqooqonooooooon
not bad	noooooooooooooor
not be	kwpomtnmllmsvqrf
not been	lpooonqtooponnnl
not being	tmnnqpponoompnpl
not believe	ooonponmnspmnorn
not belong	ooooooooooontonm
not blame	ooooomooooonoosn
not bother	ooonopnnoooslosm
not breathing	ooooononuoononnn
not bring	ooooooqoooopooom
not buy	oooooooooooooorn
not call	oooroonoooonoopn
not care	opooonomoooqqopn
not carry	oooooopnnooooooq
not charge	ooooooooooqnnomr
not click	oooooonoooonnopr
not come	nnonpnropnnqnnql
not consent	ororoooooooooono
not cover	ooooonpnooornorl
not cut	ooooooooooooopqn
not deserve	ooooooooooolpsno
not die	ooononooooooonos
not do	pmonnxnnnnrslnpi
not eat	oooooqpoooooooom
not eaten	noooownopoooooml
not employ	ooooooooooonrono
not feel	ooooonpttoomnonl
not find	opnqnonlnonmotpp
not fix	ooooooonoooonoor
not for	rnonnosoooonmnqn
not forgotten	ooooooonooosoonn
not from	oooopooooooonons
not funny	npqoooooooooooon
not get	plpnnprnonplmmpw
not give	nqoqomnnopppnoql
not giving	ooooonoooooooooq
not go	noonmmpunpoomnpp
not going	oponouooooomnomn
not gone	oooooooooooqooon
not good	tnooopnmooonmoro
not got	ooooonnoooonpntp
not had	rooopooooooooonm
not happy	otoronoooooooonl
not hard	oooooooooooonorn
not hate	ooooooooooooqono
not have	ormnosmmnnnmvmnp
not having	opooonnoooponosm
not help	oooooooooroooqnn
not her	ooooornnooonooqn
not his	ooooosqmooonooon
not hit	oooooooqoooooonn
not hold	nonnuonnooonpslm
not i	omqnqqnnooonnonp
not in	mnpnrurlnoommnpm
not intend	ooooosonoooooomo
not it	pnnnopmpnoo0lmlk
not joking	oooopupoopnnnnnk
not keep	ntomomqooooomonq
not kept	oqooonoooooooono
not know	tpmlmtpssnmikumj
not leave	oopooonpqooonqnn
not let	mnqonjpxnnnkwlkp
not lift	ooooonnotoooooon
not like	nonnnqpmqoopnnsl
not listen	ooooonooooonnrqn
not live	oopoooonoooqoonr
not look	ooooonrooooopooo
not make	ononnlnnosqsmnrm
not making	nooponmoqooqoonn
not me	jnrsomppoooooonq
not mean	qoonnqonoooqooom
not mr	oorooooooooooooo
not mrs	pnvoonoooooooomn
not my	mowoonomoooooomo
not need	mqoqqtmmonnnrnml
not now	ooooooooooooronm
not ok	pnnsooooooonoomo
not on	nnpnsmonooonnppq
not one	onnnnnnonnnonn1h
not open	onooonpnoooqnomq
not opened	ooooorooooooonqn
not organise	oooooooooooonsol
not our	onooorpnooonoonn
not out	nroooonooopoooon
not pass	nnotonoooooooono
not phone	ooooooqnoooooooo
not picking	ooooornmpoooooon
not post	onoqoopoooooooon
not put	nmorooopooonqnlp
not read	nnnnnkntnoomxmpn
not recommend	oooooooooooooonr
not remember	roononoooooooooo
not renew	qoooonooooooonrm
not reply	ooonnopuqnonoomn
not safe	noooouqnooonoonm
not satisfied	oooorooooooooono
not say	pnnoqtsqnnnkmnll
not saying	ooooomnoooosnooo
not see	noopnyplnonqmonj
not seen	noooonorpoonooon
not send	kpotnmroopopmoom
not share	oooqooooooooooon
not she	ooonoknpoooqonnv
not show	ooopooqpooopoonm
not sign	osoroooooooononm
not sit	ooooonopooooronn
not sleep	oooooomsoqooooon
not so	poorpooooooponmo
not sorry	ooooonooooorrnnn
not speak	nooqopnqooooponn
not spell	oooooonoooonnwnm
not stop	nmnootrmnoopmnlr
not stopped	ooooomooooooooqr
not sure	npoootoopoonoonm
not take	onqoonoooooooooq
not talk	ooooooooqoooooon
not talking	ooooopoorooooonn
not tell	smnmpkupnnoloqls
not that	opmoopoooooooons
not the	tsrmvlnmnnnnonln
not there	poooqonnoooqnonp
not they	poooomopoootsoll
not think	ooonoxomoonmonnn
not throw	ppnoonoqoooooooo
not to	kunoosuonnolnnom
not told	noooojstoooooono
not true	nrqoonooooooooon
not trust	ononompnsqolotpn
not use	onnynlnmooomqomp
not used	onosonooooooooon
not visit	ooooooooooooorno
not wait	oqooonoooooonnos
not wake	ooooowpnroomnonk
not waking	ooooopnnsoonooom
not walk	opoooponqootonnk
not want	kvnwmprnpqmjrmoh
not wish	nnnuonooooomoorn
not work	pnonoonmnonnmutm
not worth	ooooopoooopnornm
not write	qnooponoonqnqool
not you	nponqpnnooosonom
not your	onoooponononnoum
not* .*	nntsnsmnnonqmmpl
not* ?*	tooooooooooooonn
not* a*	qllmqknnrsmrupui
not* abou*	ooooooosooonoonn
not* acce*	pnnosnooooonnnon
not* affo*	ooooopoooooonoro
not* afte*	rooopnnnooonoopn
not* agre*	mqounmonoopnnomq
not* all*	ooooonooooonpons
not* allo*	nronomovnonnqonl
not* answ*	noonnwmmqooonnno
not* ask*	nnooomqnpoononqs
not* aski*	rooooonnooonoopn
not* at*	onqooqonooooooon
not* bad*	noooooooooooooor
not* be*	kwpomtnmllmsvqrf
not* been*	lpooonqtooponnnl
not* bein*	tmnnqpponoompnpl
not* beli*	ooonponmnspmnorn
not* belo*	ooooooooooontonm
not* blam*	ooooomooooonoosn
not* both*	ooonopnnoooslosm
not* brea*	onononnquoononno
not* brin*	ooooooqoooopooom
not* buy*	oooooooooooooorn
not* call*	oooronnqooononpm
not* care*	opooonomoooqqopn
not* carr*	oooooopnnooooooq
not* char*	ooooooooooqnnomr
not* clic*	oooooonoooonnopr
not* come*	nnonpnropnnqnnql
not* cons*	nsoronoooooooonn
not* cont*	opononooooonoonr
not* cove*	ooooonpnooornorl
not* cut*	ooooooooooooopqn
not* dese*	ooooooooooolpsno
not* die*	ooononooooooonos
not* do*	pmonnxnnnnrslnpi
not* eat*	oooooqpoooooooom
not* eate*	noooownopoooooml
not* empl*	oopoooooooonrono
not* feel*	ooooonpttoomnonl
not* find*	opnqnonlnonmotpp
not* fix*	ooooooonoooonoor
not* for*	rnonnosoooonmnqn
not* forg*	onooononooosnoqn
not* from*	oooopooooooonons
not* funn*	npqoooooooooooon
not* get*	plpnnprnonplmmpw
not* give*	nqoqomnnopppnoql
not* givi*	ooooonoooooooooq
not* go*	noonmmpunpoomnpp
not* goin*	oponouooooomnomn
not* gone*	oooooooooooqooon
not* good*	tnooopnmooonmoro
not* got*	ooooonnoooonpntp
not* had*	rooopooooooooonm
not* happ*	otoronnooooooonm
not* hard*	oooooooooooonorn
not* hate*	ooooooooooooqono
not* have*	ormnosmmnnnmvmnp
not* havi*	opooonnoooponosm
not* hear*	nooooopppooopnpm
not* help*	oooooooooroooqnn
not* her*	ooooornnooonooqn
not* his*	ooooosqmooonooon
not* hit*	oooooooqoooooonn
not* hold*	nonnuonnooonpslm
not* i*	omqnqqnnooonnonp
not* in*	mnpnrurlnoommnpm
not* inte*	ooooosonooonpomn
not* it*	pnnnopmpnoo0lmlk
not* joki*	oooopupoopnnnnnk
not* keep*	ntomomqooooomonq
not* kept*	oqooonoooooooono
not* know*	tomlmtpssnmikumm
not* leav*	nopooonpqooonqnn
not* let*	mnqonjpxnnnkwlkp
not* lift*	ooooonnotoooooon
not* like*	nonnnqpmqoopnnsl
not* list*	ooooooooooomorrm
not* live*	oopoooonoooqoonr
not* look*	ooooonrooooopono
not* make*	ononnlnnosqsmnrm
not* maki*	nooponmoqooqoonn
not* me*	jnrsomppoooooonq
not* mean*	roonnqnooooqoonm
not* mess*	ooooonoooooponnr
not* move*	ooooonnnsoonqnon
not* mr*	oorooooooooooooo
not* mrs*	pnvoonoooooooomn
not* my*	mowoonomoooooomo
not* need*	mqoqqtmmonnnrnml
not* now*	ooooooooooooronm
not* ok*	pnnsooooooonoomo
not* on*	nnpnsmonooonnppq
not* one*	onnnnnnonnnonn1h
not* open*	nooooqpnnooqnnop
not* orga*	oooooooooooonsol
not* our*	onooorpnooonoonn
not* out*	nroooonooopoooon
not* pass*	nnotonoooooooono
not* phon*	ooooooqnoooooooo
not* pick*	oooootnmpoonooon
not* post*	nnnqorpoooonnnon
not* prej*	ooooooooooooqoon
not* put*	nmorooopooonqnlp
not* read*	nnnnnkntnonmxmpn
not* reme*	roononoooooooooo
not* rene*	qoooonooooooonrm
not* repl*	noonnqovpnonoomm
not* resp*	ooooooonoooqoooo
not* ring*	ooooonqqooonnopn
not* safe*	noooouqnooonoonm
not* sati*	oooorooooooooono
not* say*	pnnoqtsqnnnkmnll
not* sayi*	ooooomnoooosnooo
not* see*	noopnyplnonqmonj
not* seen*	noooonorpoonooon
not* sell*	ooooonooooooooor
not* send*	kpotnmroopopmoom
not* shar*	ooorooooooooooom
not* she*	ooonoknpoooqonnv
not* shou*	nrpoooooooooooon
not* show*	ooppooqpooopoonm
not* sign*	osoroooooooononm
not* sit*	ooooonopooooronn
not* slee*	oooooqmsoponoonn
not* so*	poorpooooooponmo
not* sorr*	ooooonooooorrnnn
not* spea*	nooqopnqooooponn
not* spel*	oooooonoooonnwnm
not* stop*	nnnonrqmnonomnnw
not* sure*	npoootoopoonoonm
not* take*	ooqoonoooooooonq
not* talk*	ooooopontooonnnm
not* tell*	smnmpkupnnokpqlt
not* that*	opmoopoooooooons
not* the*	tsrmvlnmnnnnonln
not* ther*	poooqonnoooqnonp
not* they*	poooomopoootsoll
not* thin*	ooonoxomoonmonnn
not* to*	kunoosuonnolnnom
not* told*	noooojstoooooono
not* true*	nrqoonooooooooon
not* trus*	ononompnsqolotpn
not* use*	onnynlnmooomqomp
not* used*	onosonooooooooon
not* visi*	onopoooqooonornm
not* wait*	oqooonoooooonnos
not* wake*	ooooowpnroomnonk
not* waki*	ooooopnnsoonooom
not* walk*	opooopooqootonnk
not* want*	jwnwnqrmoqljrmoh
not* wish*	nnnuonooooomoorn
not* work*	pnnnnonmnonqlttm
not* wort*	ooooopoooopnornm
not* writ*	pnnnponoonqnqppm
not* you*	nponqpnnooosonom
not* your*	onooopnqononmoul
note	utqnmwmsnonnllph
note in	mpooovnrooononnl
note of	oooooooooooqooon
note on	lssoonqnooonoonn
note saying	oooooqonoooooooo
note*	1plkpkmpnnnkklkl
note* .*	snononoqooooonql
note* abou*	qoooooooooooooon
note* and*	qrpnoonnooononno
note* from*	sooonoooooooooon
note* in*	konooulwnonmnnnp
note* of*	qoonnooooooqooon
note* on*	ntsnnmqmnnonnnnn
note* sayi*	oooooqonoooooooo
note* the*	snoooonoooooooon
note* with*	qooooooooooooooo
note* your*	soooonoooooooonn
noted	qrnnononooooonqn
noted .	noooooooooooonro
notes	1mnlokmrnnnllmim
notes .	soooonoqoooooonl
notes and	qppononoooooonno
notes from	sooonoooooooooon
notes in	mnnoonntoooooooq
notes on	qpooonoooooonoop
notes the	snoooonoooooooon
noth*	mnoomrolrmmnuspn
noth* .*	nloppquqmoolplno
noth* agai*	oooopmooooonvoon
noth* at*	npoooooooooooosm
noth* but*	oooonoqoooorppml
noth* else*	ooooonopoooonorn
noth* for*	onoponnorooonoqn
noth* i*	ooooonoooooooonr
noth* left*	oooooooooooronom
noth* sinc*	qooooqnoqooooonn
noth* to*	noooompooooqqnmr
nothi*	mnoomrolrmmnuspn
nothin*	mnoomrnlrmmnuspo
nothing	mnoomrnlrmmnuspo
nothing .	nloppqtqmoololno
nothing against	oooopmooooonvoon
nothing at	npoooooooooooosm
nothing but	oooonoqoooorppml
nothing else	ooooonopoooonorn
nothing for	onoponnorooonoqn
nothing i	ooooonoooooooonr
nothing left	oooooooooooronom
nothing since	qooooqnoqooooonn
nothing to	noooompooooqqnmr
noti*	skqskwnqnoqmlonm
noti* .*	nkrsoponoooonqno
noti* i*	pooooooooooooorm
noti* if*	noooouopooonoonn
noti* on*	ooonoooooooooooq
noti* the*	poooonoooooorpnm
noti* with*	qpnnoooooooonooo
notic*	tkqskwnonoqnmlom
notice	rknrmvnpomrmonrm
notice .	nloqoqoooonoooqo
notice i	oooooooooooooorm
notice if	noooouopooonoonn
notice on	ooonoooooooooooq
notice the	ooooonoooooorpnn
notice*	qprpmpponpnpmnln
noticeboard	qpnonpoooooonoon
noticed	qoopooppopnqonln
notices	mospnoooooonnoop
nove*	mmrrnoppnlukkopv
nove* .*	ppsoonpoooonnonm
nove* a*	oooooooooooononr
nove* and*	onoqoooooooooqno
nove* for*	oooooooooooonorn
novel	nnnnnnnqomvnnokv
novel .	oooooooooooooonq
novel*	nnrnnmppnnnmnors
novels	nnrnnmppnnnmnopt
novem*	oopsoronnnnnmnrk
novemb*	oopsoronnnnnmnrk
november	oopsoronnnnnmnrk
november .	pppooopoooooooom
november >	ooooosnnooooooon
now	txkslumumwogsfqk
now !	otooonooooonnoql
now .	spmrnxnpnnotokli
now >	pqnnoomosvmmpmjp
now ?	skpqononononpnpn
now a	qopoononoooooooo
now all	nnoqonooonqoooqn
now and	pwnnntnnnpnmnnko
now at	ooooooooornoooon
now because	oooooponoooooonq
now can	qoooooooqoooooon
now for	moqooooooooooooq
now had	qnooonooooooooop
now he	noooomwpooonnonn
now her	oopooonroooooonn
now his	onopoqnoooooooon
now i	nponnsppnpnomniu
now in	ooooooqnooqoqonm
now it	ppnnnpnpnnonqnxg
now my	mrooonnqoooonopo
now on	npoopnnnonspnnql
now read	pnoooooooooooorm
now she	pnooonprooonooom
now so	nqooppnoooopoonm
now then	ooooqooooooooooo
now there	nnoooqonoooooopo
now they	nnopnpqnoooopnnq
now with	ooooonooonooooro
now you	onoqooonooooooqn
now* !*	otooonooooonnoql
now* .*	spmrnxnpnnotokli
now* ?*	skpqononononpnpn
now* a*	qopoononoooooooo
now* all*	nnoqonooonqoooqn
now* and*	pwnnntnnnpnmnnko
now* at*	ooooooooornoooon
now* beca*	oooooponoooooonq
now* can*	qoooooooqoooooon
now* ever*	moorooooooooooqn
now* for*	moqooooooooooooq
now* had*	qnooonooooooooop
now* he*	noooomwpooonnonn
now* her*	oopooonroooooonn
now* his*	onopoqnoooooooon
now* i*	nponnsppnpnomniu
now* in*	ooooooqnooqoqonm
now* it*	ppnnnpnpnnonqnxg
now* my*	mrooonnqoooonopo
now* on*	npoopnnnonspnnql
now* open*	ooooooooooonooro
now* read*	pnoooooooooooorm
now* she*	pnooonprooonooom
now* so*	nqooppnoooopoonm
now* then*	ooooqooooooooooo
now* ther*	nnoooqonoooooopo
now* they*	nnopnpqnoooopnnq
now* with*	onoponooonooooro
now* you*	onoqooonooooooqn
nowh*	pnnnokqqunomnoql
nowh* else*	ponoonnroooooopn
nowhe*	pnnnokqqunomnoql
nowher*	pnnnokqqunomnoql
nowhere	pnnnokqqunomnoql
nowhere else	ponoonnroooooopn
nowt	pnoonnnsnoomnnun
nowt >	oooooonsoooooono
nudg*	nnonrnonoooqnnnq
nudge	nnonrnonoooqnnnq
numb*	tsrqylnpqqkrhhek
numb* .*	lnqspklospqrnnln
numb* 14*	pnooonnosooooono
numb* and*	uonoomooopoooonm
numb* for*	nnormsoooooooomp
numb* goin*	oooootooooonoonm
numb* in*	rooonoopooonooqm
numb* of*	lnonymsnonoooomi
numb* off*	qromoopnooonooon
numb* on*	npponqnnoooooomr
numb* plat*	ntoonnpoooopoool
numb* to*	roprnnnnooonoonn
numbe*	tsrqylnpqqkrhhek
number	ursswmpprrlkijgk
number .	mmqspkmoqoqrnnmo
number 14	pnooonnosooooono
number and	ronoonopopoooonm
number for	nnormsoooooooomp
number going	oooootooooonoonm
number in	rooonoopooonooqm
number of	lnonymsnonoooomi
number off	qromoopnooonooon
number on	noponqnnoooooomr
number plate	nroooopoooopoool
number to	roprnnnnooonoonn
number*	npnnwnmpnnnvnlmo
numbers	npnnwompnpnmonmq
numbers >	ooooqnoqoooooooo
numbers and	qoooononoooooooo
nump*	npnoonoooooooqnr
numpt*	npnoonoooooooqnr
numpty	npnoonoooooooqnr
nurs*	nnpponnqntrmnolm
nurse	noponopoorpmopnn
nurse*	onoqonnqooroonmm
nurses	ooooooopooqooonn
nursi*	oopooooooqnooooo
nursin*	oopooooooqnooooo
nursing	oopooooooqnooooo
nuts	ooroooonooosoonl
o	srooonoooonnnnno
obje*	hmm1njnlnmmkplln
obje* !*	ooononooonnooonv
obje* to*	lnn0mnnnononpnll
objec*	hmm1njnlnmmkplln
object	jkn0mknmonnmpnno
object !	ooononooonnooont
object to	mnnznnnnononpnmm
object*	nqnwpnononnnonnm
objecting	ooosnoooooooooon
objecting to	ooosnoooooooooon
objection	nqnronoooooopnmo
objects	noooqooooooooopm
obli*	snpoonooooonoonn
obli* if*	qnpoonopooonooon
oblig*	snpoonooooonoonn
oblige*	ropoonopooonoono
obliged	ropoonopooonoono
obliged if	qnpoonopooonooon
obvi*	nrononnnonooqonr
obvio*	nrononnnonooqonr
obviou*	nrononnnonooqonr
obvious	opooooonooonroon
obviously	nqononnoonopnonr
occa*	qooonoooooooooon
occas*	qooonoooooooooon
occasi*	qooonoooooooooon
occasions	qooonoooooooooon
oclo*	nooooopoooopnqmq
ocloc*	nooooopoooopnqmq
oclock	nooooopoooopnqmq
octo*	nqnqonnoonqmmnpo
octo* .*	oqoqonnpooqonopj
octob*	nqnqonnoonqmmnpo
octobe*	nqnqonnoonqmmnpo
october	nqnqonnoonqmmnpo
october .	oqoqonnpooqonopj
october >	ooooopooooonoonr
odd	rnppnppnooonnnks
odd years	oopooooooooooonq
odd* year*	pnpooooooooooonq
odds	ooooooooosoooonn
of	sqknvojjmkljpqsp
of .	mqoqonoooopopopm
of 2	nqoopooooooooopl
of 200	oooooooooroonnrm
of 3	nooosoooopononon
of >	mqooooooooonunnl
of a	kjomlnnkopnjkzrp
of about	ooooontnooooooon
of access	rnooooooooooooon
of address	mooooooooooooopq
of all	uqnoqomnoqnnonll
of an	pnoqnoqmooonoorm
of any	rnoopqooonpooomn
of asking	pqoqnnnnooooooqk
of attorney	spoqonnoooooooom
of being	nnonnpnnoqooonul
of birth	tnvpnnnnnonnnnnl
of bollocks	ooooooooooooonms
of books	pnoosmnnooonnopq
of collections	oooooooooooooqno
of course	nnopooooooonrpqm
of culture	oooonooooporooqm
of em	ooooooooooootonn
of every	pnpownooooonnoln
of everything	rqoqnnonooooonom
of five	oooooooooqnooonq
of forty	ooooonrnoooooono
of four	nooonnnooopnnoqr
of gas	ooooopnoroooonno
of her	ooppnmoqnoopnomq
of him	lsonommqsooqnpml
of his	qonpnooononrnqmm
of history	oooooooooooqoomp
of hospital	ooooosnnoooooono
of information	looouooooooooonu
of interest	oooooooooooooonq
of it	swmsproomlqrhosh
of kin	pprnonnnooonooom
of last	noootoooooonoooo
of libraries	nooosoooooonsnnl
of library	pooooponooonnoor
of local	oooooooooooopoqn
of me	0tprllrtnmnmmnhl
of mental	ooooooooooooronm
of mine	tonporrononlommk
of my	yvptjkotlllrijml
of myself	qoooomorooooooon
of names	oooqnooooooooonp
of november	qooopoooooooooon
of old	oooooooooopoonnr
of one	oooooooooooooqno
of order	onoopnooooomloyl
of our	nonomqnnnonmwmmq
of oxygen	oooooooooooooqno
of paper	ooooooorooooopom
of people	qoonnrnoooonnnqq
of petrol	ooooonooooosonon
of pills	ooooovonooonoonm
of processing	noornooooooooono
of school	ooooonrnoooooooo
of shit	ooooooooooosonql
of sight	ooooonoonoootonm
of space	oooooooooooonrnn
of staff	opnpoqopnooonnpl
of tablets	ooooosonoooooonn
of tea	ooooooonoooooqmr
of ten	qoooonooooomnomu
of tenancy	ooooooooonronoon
of term	oooooqooooonoonr
of that	qoopmnronnnqoomn
of the	mqikylnmsjjkihms
of them	nrlnopqrtmnpujnk
of thing	nonoonoooornonnq
of this	oqomnqmonqsompri
of those	npoopnnnooomqnnt
of trustees	ooooooooooooosmn
of us	pqonkslpommxqlrm
of welsh	oooooooooosoooon
of wet	ooooooooooooornn
of what	topqopqonnqlqolh
of when	rmornnoooooooonn
of which	oooonoooooooooqp
of who	qrooppooooonoomm
of whoever	snooooooooonoonn
of work	ooooooooooonoqnq
of you	mmnnonnonooypsmh
of your	mslrpsnnpooppljo
of £	ooooooooosnooomp
of* .*	mqoqonoooopopopm
of* 2*	nqoopooooooooopl
of* 200*	oooooooooroonnrm
of* 3*	nooosoooopononon
of* a*	kjomlnnkopnjkzrp
of* abou*	ooooontnooooooon
of* acce*	qnoonooooooooosl
of* addr*	mooooooooooooopq
of* all*	uqnoqomnoqnnonll
of* an*	pnoqnoqmooonoorm
of* any*	rnoopqooonpooomn
of* aski*	pqoqnnnnooooooqk
of* atto*	spoqonnoooooooom
of* bein*	nnonnpnnoqooonul
of* birt*	tnvpnnnnnonnnnnl
of* boll*	ooooooooooooonms
of* book*	pnoormnnoononooq
of* butt*	noooonoooooooons
of* coll*	oooooonqoooooqnn
of* cour*	nnopooooooonrpqm
of* cult*	oooonoooopornorm
of* em*	ooooooooooootonn
of* ever*	tpppvmnnonnpnnlk
of* five*	oooooooooqnooonq
of* foot*	oooooooooopooorn
of* fort*	ooooonrnoooooono
of* four*	nooonnnooopnnoqr
of* gas*	ooooopnoroooonno
of* her*	ooppnmoqnoopnomq
of* him*	lsonommqsooqnpml
of* his*	qonpnooononrnqmm
of* hist*	oooooooooooqoomp
of* hosp*	ooooosnnoooooono
of* info*	looouooooooooonu
of* inte*	oooonooooooonopr
of* it*	swmsproomlqrhosh
of* kin*	pprnonnnooonooom
of* last*	noootoooooonoooo
of* libr*	oooosonnooomrnmo
of* loca*	oooooooooooopoqn
of* me*	0tprllrtnmnmmnhl
of* ment*	ooooooooooooronm
of* mine*	tonporrononlommk
of* my*	yvptjkotlllrijml
of* myse*	qoooomorooooooon
of* name*	oooqnooooooooonp
of* nove*	qoooooooooooooon
of* old*	oooooooooopoonnr
of* one*	oooooooooooooqno
of* orde*	onoopnooooomloyl
of* our*	nonomqnnnonmwmmq
of* oxyg*	oooooooooooooqno
of* pape*	ooooooorooooopom
of* peop*	qoonnrnoooonnnqq
of* petr*	ooooonooooosonon
of* pill*	ooooovonooonoonm
of* proc*	noornooooooooono
of* publ*	nnormooooooooopp
of* read*	oooonoooooooooqq
of* scho*	ooooonrnoooooooo
of* shit*	ooooooooooosonql
of* sigh*	ooooonoonoootonm
of* some*	noqooonoooponnrm
of* spac*	oooooooooooonrnn
of* staf*	opnpoqopnooonnpl
of* tabl*	ooooosonoooooonn
of* tea*	ooooooonoooooqmr
of* ten*	qoooonooooomnomu
of* tena*	ooooooooonronoon
of* term*	oooooqooooonoonr
of* that*	qoopmnronnnqoomn
of* the*	mqikylnmsjjkihms
of* them*	nrlnopqrtmnpujnk
of* thin*	nopoonooonrnpnop
of* this*	oqomnqmonqsompri
of* thos*	npoopnnnooomqnnt
of* trus*	ooooooooooooosmn
of* us*	pqonkslpommxqlrm
of* wels*	oooooooooosoooon
of* wet*	ooooooooooooornn
of* what*	unpqopqonnqlqolh
of* when*	rmornnoooooooonn
of* who*	qrooppooooonoomm
of* whoe*	snooooooooonoonn
of* work*	oooonooooponormq
of* you*	mmnnonnonooypsmh
of* your*	nslrpspnpoooonjm
of* £*	ooooooooosnooomp
off	b2ixmtjpnlqjtoqi
off .	kxmrntoopmolonpi
off >	lsnpnrmpnoonqmks
off a	mnpoomonpooppnqr
off again	ooooooooooonnons
off all	oqoooooooopooonn
off and	nrnooqnmqnonpoom
off at	ooooonppnnovmonm
off back	oooooooooooooqon
off by	onooonnnqononoqp
off does	ooooooooooooooqn
off every	nropooonooooooon
off for	nmnunnnnnmunontk
off her	onooonrsnooonoon
off him	pnoponluooooonon
off it	nooqooonoooooorm
off me	nnqoonrnoqnoponn
off my	rqmmomnnopnmrtlm
off on	ooooooooooononsn
off our	ooooooooooopronn
off please	nynmnnnoooooooon
off since	oooopponooooooqm
off that	nrnnnqoooooponom
off the	hupxosnkqnlromkm
off those	oooooooooooonorn
off to	pnooooonoooopnnr
off today	otnnoonnopoonoon
off topic	ooooooonoqoooonp
off whatever	onoqoooooooooooo
off with	oooooqqnonrnonpm
off without	ooooosoooooooonn
off your	qunonmooompnqolm
off* .*	kxmrntoopmolonpi
off* a*	mnpoomonpooppnqr
off* agai*	ooooooooooonnons
off* all*	oqoooooooopooonn
off* and*	nrnooqnmqnonpoom
off* at*	ooooonppnnovmonm
off* back*	oooooooooooooqon
off* by*	onooonnnqononoqp
off* does*	ooooooooooooooqn
off* ever*	mtopononoonoooop
off* for*	nmnunnnnnmunontk
off* her*	onooonrsnooonoon
off* him*	pnoponluooooonon
off* it*	nooqooonoooooorm
off* me*	nnqoonrnoqnoponn
off* my*	rqmmomnnopnmrtlm
off* on*	ooooooooooononsn
off* our*	ooooooooooopronn
off* plea*	nynmnnnoooooooon
off* sinc*	oooopponooooooqm
off* that*	nrnnnqoooooponom
off* the*	hupxosnkqnlromkm
off* thos*	oooooooooooonorn
off* to*	pnooooonoooopnnr
off* toda*	otnnoonnopoonoon
off* topi*	ooooooonoqoooonp
off* what*	onoqonopoooooooo
off* with*	nnoonvpnonrmnnom
off* your*	qunonmooompnqolm
offe*	mlonnmvnnsxlmlsl
offe* .*	oooooooooopoooqn
offe* gues*	ooooooooornooonn
offe* to*	ooooonrnoooopoon
offen*	onooooonooooqnsn
offenc*	ooooooooooooqopn
offence	ooooooooooooqopn
offer	mnpomnnnorrnnnor
offer*	onnnpnwpnpummnmj
offere*	nooopnrnooononqo
offered	nooopnrnooononqo
offeri*	oooooosqopponnln
offering	oooooosqopponnln
offers	poooonpnoptnoonk
offi*	vmqosmlonrqmkmsl
offi* .*	opoopopooponopqm
offi* ?*	qooonooooooooomq
offi* and*	rooopoonooqnoonp
offi* or*	oooooooooooooosl
offic*	vmqosmlonrqmkmsl
office	ponpmmlonppomlwo
office .	pqoononoopooonqm
office ?	oooonooooooooonr
office*	wnontmonooqmnqnh
officer	xnpnrnonooonormi
offices	noooooooooqoooon
offici*	lnqopqpooqnnnnlq
official	nnoooqpooqnoonlr
officially	moqopoooooooooon
offl*	nqonoooooooooooo
offli*	nqonoooooooooooo
offlin*	nqonoooooooooooo
offline	nqonoooooooooooo
ofte*	onorqnnpooonnomp
often	onorqnnpooonnomp
oh	nmnnnlnmnmmsots0
oh brilliant	ooooooooooooootl
oh good	ooooooooooooporl
oh i	ooooonooooouoomo
oh look	ooooooooooooqunk
oh my	nooooooooooooons
oh* bril*	ooooooooooooootl
oh* good*	ooooooooooooporl
oh* i*	ooooonooooouoomo
oh* look*	ooooooooooooqunk
oh* my*	nooooooooooooons
oi	oooooonnnoounrmm
oil	nnoopnoootonopql
oil rig	nooonoooosooooon
oil* rig*	nooonoooosooooon
oily	ooooooooooonoron
ok	tlopootlnnoolplu
ok .	ononoonooonsooqo
ok ?	oooooqnpoooooooo
ok but	noooqooooooooonq
ok i	oooorppoooonoool
ok so	soponoooooonnnpm
ok* .*	ononoonooonsooqo
ok* ?*	oooooqnpoooooooo
ok* but*	noooqooooooooonq
ok* i*	oooorppoooonoool
ok* so*	soponoooooonnnpm
okaf*	ooooooopoooooonq
okafo*	ooooooopoooooonq
okafor	ooooooopoooooonq
okay	onnqnoooononnnnv
okor*	ooooopooosoooonn
okoro	ooooopooosoooonn
old	jsyhgfokvivdjzbu
old address	knvooooooooooooo
old bag	oooooooooooootnn
old bat	ooooooooooonounl
old boy	ooooonnnrooooooo
old card	nnooooooooooonor
old chap	ooooopnotoooonol
old cow	oooooooooooootom
old days	ooooonooooooponr
old fashioned	ooooooooooooroon
old fella	ooooooqpooopnnop
old fines	nqoooooooooooooo
old folk	oooooooooooosnnn
old gentleman	ooooonnrqoooonon
old git	ooooooooooonosom
old lady	oooooonpoooqnnoo
old library	poooonqonnqnooon
old man	ooooosonoooooonn
old name	mouooonooooooonn
old one	msroponpooooooqi
old paper	pooooooooooqooom
old people	ooooooooooonroqo
old photographs	oooooroooooooono
old posts	orooonooooooooon
old school	oooooonoqoooooon
old trout	ooooooooooooosnm
old witch	ooooonooooonouom
old* addr*	knvooooooooooooo
old* bag*	oooooooooooootnn
old* bat*	ooooooooooonounl
old* book*	oooooooooqoooooo
old* boy*	ooooonnnrooooooo
old* card*	nnooooooooooonor
old* chap*	ooooopnotoooonol
old* cow*	oooooooooooootom
old* days*	ooooonooooooponr
old* fash*	ooooooooooooroon
old* fell*	ooooooqpooopmnpo
old* fine*	nqoooooooooooooo
old* folk*	oooooooooooosnnn
old* gent*	ooooonmrsoononnn
old* git*	ooooooooooonosom
old* lady*	oooooonpoooqnnoo
old* libr*	poooonqonnqnooon
old* man*	ooooosonoooooonn
old* memb*	oooooooooooooonr
old* name*	mouooonooooooonn
old* one*	msroponpooooooqi
old* pape*	pooooooooooqooom
old* peop*	ooooooooooonroqo
old* phot*	onooosoooooonono
old* post*	orooonoooooooooo
old* scho*	oooooonoqoooooon
old* trou*	ooooooooooooosnm
old* witc*	ooooonooooonouom
olde*	nnnnnmynnnpmmnsm
olde* than*	oooooopoooonnotn
older	nnonnmxonnpmmnrj
older than	oooooopoooonnotn
oldes*	noooonpnooonoopq
oldest	noooonpnooonoopq
olds	ooooonunoopoonpm
olym*	ooooooooooonoosm
olymp*	ooooooooooonoosm
olympi*	ooooooooooonoosm
olympic	ooooooooooonoosm
omg	oonoonnoononnpnv
on	smqjpllnnoqqfinr
on .	olnrnkqqonnwmnql
on 01632	ooooooooooroooom
on 07700	ooooooonoqooooon
on 3	oqonqnnnrnnnnolq
on 3rd	ooooonoooooooqno
on 4	rooopnooooooooon
on 6	poooooqooooooonn
on >	nmmroomonnnsomrq
on ?	msonoonpooormnqk
on @	ooooooooovnnonnm
on a	kulklnonqmmntqup
on about	pnoonqnnooopoorp
on agency	oooorooooooooono
on all	onoonoooontnnorl
on an	roooooooopoopoql
on and	nnqonnqvooornnmk
on another	noooonpoooonooqo
on benefits	ooooooooooooroon
on books	oooonoooooooooro
on both	ooooooqnoooopoon
on camera	ooooonsmpoonooop
on consultants	ooooqoooooooooon
on data	noooooooooooooor
on day	oqooqoooooooopnm
on display	onoonooooooooopr
on earth	nqoonooooooonnwk
on every	nqpoooonqopopoom
on everything	nnsoonopoooooonm
on file	loqqpoooooonnonp
on fire	oooootnmooonqonn
on foi	oooorooooooooonn
on for	oooooooqooonpono
on friday	ppnnpppmnnrmnnmq
on gdpr	nooooooooooooons
on google	nroooooooqnoooql
on hangouts	ooooooooorooooon
on her	oqnnnqmuonnonrnk
on here	nsnkonpnsmqnnrol
on him	ppoooompooomotol
on his	oopnnmylmrnqmnrg
on hold	nooopooooooooosn
on how	lnoonqpsonomnnmt
on i	mqoponoooooooonq
on in	oooonmqnoooonqpp
on insta	ponoooonorooooon
on instagram	ooooonoooqooooon
on it	xnqnnsmnoolnnjtk
on level	noooonnoooorlnnu
on loan	onnonoooonomonrs
on me	zponmlpponoonnqh
on microfilm	nooopooooooooonq
on mill	oooooooopooqoonn
on monday	pnnornnonnnqnnoo
on my	ph2jmqhtoqurlili
on nights	ooooooooononoont
on oil	noooooooorooooon
on one	npnoomopqoonsnon
on our	nonnonmunronnnon
on page	mnoonmnqosnmonmv
on paper	pnootoonooonoonm
on placement	noooooooooooooor
on privacy	noooqooooooooonq
on purpose	poooosnmoooooonp
on reception	poooononooorosmm
on request	pooomooooqqoooon
on saturday	onoomqnsonopopls
on saturdays	nnooqnpooponoooo
on shift	qooopnnooooqoonm
on show	ooooooooooonmonu
on six	oooonpoooooooorn
on snap	oooooooooqooooon
on so	mporoooooooooonn
on suicide	oooooooooooooooq
on sunday	nnnnooosnnrnnnlp
on sundays	oooopopnoonooonr
on telegram	ooooooooouoooonn
on that	ponnnnonooovompq
on the	pprlooklugpnrimr
on their	nooooosnooonnopp
on them	oooonnoroooptomm
on there	mpqooonoooonooqo
on this	opnnolnqopnmqnnt
on those	oooooopnoooqnnsm
on thursday	onnpnmqponmpmqmt
on thursdays	oooooooooorronnl
on tiktok	ooooooooooroooon
on time	ooooooooooqoooqm
on to	qoornpooooonoonm
on top	ooooonooqoornonn
on tuesday	qoooopnqoooqnolp
on tuesdays	oooooooooopnqonq
on us	rnooonooooponopl
on victorian	oooooooqooroooom
on what	ooonuooooooooolq
on whatsapp	poooooonosnooooo
on when	noooqoooooopoono
on with	nooonrpmnnopnqno
on writing	ooooonoooooooont
on you	nrnnnmnnonnnquqn
on your	r0rqnoolonkmojph
on youtube	nqoooooooooooonq
on zero	ooooroooooooooom
on* .*	olnrnkqqonnwmnql
on* 0163*	ooooooooooroooom
on* 0770*	ooooooonoqooooon
on* 3*	oqonqnnnrnnnnolq
on* 3rd*	ooooonoooooooqno
on* 4*	rooopnooooooooon
on* 6*	poooooqooooooonn
on* ?*	msonoonpooormnqk
on* @*	ooooooooovnnonnm
on* a*	kulklnonqmmntqup
on* abou*	pnoonqnnooopoorp
on* agen*	oooorooooooooono
on* all*	onoonoooontnnorl
on* an*	roooooooopoopoql
on* and*	nnqonnqvooornnmk
on* anot*	noooonpoooonooqo
on* bank*	rooooooooooooooo
on* bann*	ooooooooonnooouk
on* bene*	ooooooooooooroon
on* book*	oooonoooooooooqp
on* both*	ooooooqnoooopoon
on* came*	ooooonsmpoonooop
on* cons*	ooooqoooooooooon
on* coun*	oooooooooooooonq
on* data*	noooooooooooooor
on* day*	oqooqoooooooopnm
on* disp*	onoonooooooopopr
on* eart*	nqoonooooooonnwk
on* ever*	mptononpqopnpnmm
on* file*	loqqpoooooonnonp
on* fire*	oooootnmopnnqonn
on* foi*	oooorooooooooonn
on* for*	oooooooqooonpono
on* frid*	ppnnopqnnnrmnnmq
on* gdpr*	nooooooooooooons
on* goog*	nroooooooqnoooql
on* hang*	ooooooonosooooon
on* her*	oqnnnqmuonnonrnk
on* here*	nsnkonpnsmqnnrol
on* him*	ppoooompooomotol
on* his*	oopnnmylmrnqmnrg
on* hold*	nooopooooooooosn
on* how*	lnoonqpsonomnnmt
on* i*	mqoponoooooooonq
on* in*	oooonmqnoooonqpp
on* inst*	poooononovoooonm
on* inte*	opoooooooooooonq
on* it*	xnqnnsmnoolnnjtk
on* leve*	noooonnoooorlnnu
on* libr*	ooooopnqooornonn
on* loan*	onnonoooonomonrs
on* lone*	ooooprooooooooom
on* me*	zponmlpponoonnqh
on* micr*	nooopooooooooonq
on* mill*	oooooooopooqoonn
on* mond*	pnnosmnonnpronnp
on* my*	ph2jmqhtoqurlili
on* nigh*	ooooooooononoont
on* oil*	noooooooorooooon
on* one*	npnoomopqoonsnon
on* our*	nonnonmunronnnon
on* page*	mnoopmnqosnmonmu
on* pape*	pnootoonooonoonm
on* plac*	noooooooooooooor
on* priv*	noooqooooooooonq
on* purp*	poooosnmoooooonp
on* rece*	poooononooorosmm
on* requ*	pooomooooqqoooon
on* satu*	nmoopporooooopls
on* shif*	qooopnnooooqoonm
on* show*	noooooooooonmonv
on* six*	oooonpoooooooorn
on* snap*	oooooopooqooooon
on* so*	mporoooooooooonn
on* some*	ooooooooooooorom
on* suic*	oooooooooooooooq
on* sund*	nnnnpoprnnqmnnks
on* syst*	ooooooooooonooos
on* tele*	ooooooooouoooonn
on* that*	ponnnnonooovompq
on* the*	pprlooklugpnrimr
on* thei*	noooonsnooonnopp
on* them*	oooonnoroooptomm
on* ther*	mpqooonoooonooqo
on* this*	opnnolnqopnmqnnt
on* thos*	oooooopnoooqnnsm
on* thur*	nnopnmqoompsmqlt
on* tikt*	ooooooooooroooon
on* time*	ooooooooooqoooqm
on* to*	qoornpooooonoonm
on* top*	ooooonooqoornonn
on* tues*	pnoonpmqnnoppokr
on* us*	rnooonooooponopl
on* vict*	oooooooqooroooom
on* wedn*	nnooomprooonnnnr
on* what*	qnonunnnosnonolp
on* when*	noooqoooooopoono
on* wind*	oooooooooooooonq
on* with*	nooonrpmnnopnqno
on* writ*	ooooonoooooooont
on* you*	nrnnnmnnonnnquqn
on* your*	r0rqnoolonkmojph
on* yout*	nqoooooooooooonq
on* zero*	ooooroooooooooom
once	kqonmnlmnmnoqtpu
once a	noooooooooonpprm
once in	ooooonooooooooro
once more	oonooonooooroopo
once they	oooonooooooosono
once* a*	noooooooooonpprm
once* in*	ooooonooooooooro
once* more*	oonooonooooroopo
once* they*	oooonooooooosono
one	mhnhhmsnognytqxn
one .	qnootoooqmqlqonn
one 1	oooooooooonooosm
one >	nntnnompnnnqpsit
one ?	nqooonpooooonont
one about	oooonnonqoooooor
one afternoon	oooooooooooooorm
one and	pononqnnnooqqnon
one asked	orononpoooooosmm
one at	nooonnrpoooonqmo
one book	nnooononooonnotr
one by	npoooponoootonom
one calendar	qooonoooooooooon
one came	oooooooqoooooonn
one copy	nooonoooooonooum
one day	onooommroooooqms
one decent	ooooooooooopnorm
one eye	ooooonoooootooom
one for	nnoonnnooonvqnqm
one free	ooooooooompooonr
one from	ppmnopooooooooqo
one go	oooooooqooonoono
one got	oooooooopooroonn
one had	noooonsqooonnnql
one hour	ooooonnroooqoopn
one i	poponnpnoopooomr
one in	sppqnqnmqnnmnlqk
one job	ooooooooooonoosn
one match	ooooooooooouonnm
one month	uooonoooooononnn
one more	nnonoommonnumnqs
one my	npoooonooooosonm
one of	lnlmnrzsrnltrigo
one on	kppnnnqnnpnompmv
one person	pnpopnnpooonontm
one phone	oooooooooooqoono
one room	oooooomsooonprnn
one side	ooooooontooopnnn
one sided	oooooooooooonosm
one star	ooooonooooonooxk
one thing	rponononoooppoth
one till	ooooonooooonnoro
one to	npqpooonoorooomm
one too	ooooooooooonnrnp
one was	nonporqnooononoo
one way	ooooornnooopoopm
one where	pooooqooooonoomr
one who	onpooqrnoooqpnnk
one will	qoooooooooonoorn
one with	mmtonmmpnoonqrlr
one word	ooooopooooonnosm
one would	ooooorooooooooon
one year	npoopooooooooonq
one* .*	qnootoooqmqlqonn
one* 1*	oooooooooonooosm
one* ?*	nqooonpooooonont
one* abou*	oooonnonqoooooor
one* afte*	ooooooooooomooqp
one* and*	pononqnnnooqqnon
one* appl*	ooooorooooonoooo
one* aske*	orononpoooooosmm
one* at*	nooonnrpoooonqmo
one* book*	nnooononooonoosq
one* by*	npoooponoootonom
one* cale*	qooonoooooooooon
one* came*	oooooooqoooooonn
one* copy*	nooonoooooonooum
one* day*	onooommroooooqms
one* dece*	ooooooooooopnorm
one* eye*	ooooonoooootooom
one* for*	nnoonnnooonvqnqm
one* free*	ooooooooompooonr
one* from*	ppmnopooooooooqo
one* go*	oooooooqooonoono
one* got*	oooooooopooroonn
one* had*	noooonsqooonnnql
one* hour*	ooooonnroooqoopn
one* i*	poponnpnoopooomr
one* in*	sppqnqnmqnnmnlqk
one* job*	ooooooooooonoosn
one* libr*	ooooooooooonnoro
one* look*	ooooooooooonoorn
one* matc*	ooooooooooouonnm
one* mont*	uooonoooooononnn
one* more*	nnonoommonnumnqs
one* my*	npoooonooooosonm
one* of*	lnlmnrzsrnltrigo
one* on*	kppnnnqnnpnompmv
one* pers*	pnpopnnpooonontm
one* phon*	oooooooooooqoono
one* phot*	oooooooooooooorn
one* room*	oooooomsooonprnn
one* side*	oooooooosoonomsk
one* star*	ooooonooooonooxk
one* thin*	rpononnnoooppnsj
one* till*	ooooonooooonnoro
one* to*	npqpooonoorooomm
one* too*	ooooooooooonnrnp
one* was*	nonporqnooononoo
one* way*	ooooornnooopoopm
one* wher*	pooooqooooonoomr
one* who*	onpooqrnoooqpnnk
one* will*	qoooooooooonoorn
one* with*	mmtonmmpnonnqrls
one* word*	ooooopooooonnosm
one* woul*	ooooorooooooooon
ones	vknomqzknlrkqjko
ones .	oooonopoooomqnrn
ones from	oooooqoooooooonn
ones have	poooooonooonoonq
ones i	ooooonooooonpons
ones on	noooooqoooopoono
ones that	roooqooooooooool
ones who	qooomooooooooono
ones with	roooooooooopoonn
ones* .*	onoonppoooomqnrn
ones* from*	oooooqoooooooonn
ones* have*	poooooonooonoonq
ones* i*	ooooonooooonpons
ones* on*	noooooqoooopoono
ones* that*	roooqooooooooool
ones* who*	qooomooooooooono
ones* with*	roooooooooopoonn
onli*	j0ololqjpssllmpo
onli* .*	nvooonqmoopooopl
onli* ?*	nnoooooooooooons
onli* or*	onoopoooonrooooo
onli* with*	nuooonooooooooon
onlin*	j0ololqjpssllmpo
online	j0ololqjpssllmpo
online .	nvooonqmoopooopl
online >	onoooooooooooooq
online ?	nnoooooooooooons
online or	onoopoooonrooooo
online with	nuooonooooooooon
only	jfkkfvmxlzqgwrnl
only !	ooooooooomroooon
only .	oopoooooornooolq
only 3	oooonnooooooooor
only >	onoqonnnqtnoponm
only ?	nooooooooooooons
only a	nnpooppoqoonnuml
only allowed	ooooooqqoooonoon
only came	ooooonooooonommu
only come	oooooronooooromn
only found	oopoonqnoooooopo
only get	oooonnppooonponq
only good	oooooooooooosonn
only half	oooooqooooosnnnn
only hits	ooooonnsooooooon
only i	oooooqoooooooono
only my	onorononpooooooo
only one	mooqonpooooronoo
only pay	oooooooooqooooon
only place	onopoporonoonomq
only reason	oooooqoooooooonn
only that	oooooooooooonooq
only the	pnonnomooooonont
only thing	pqonosnnooonoqol
only warm	ooooooooooonooqn
only you	soonooooooooooon
only £	ooooooooovoooonn
only* !*	ooooooooomroooon
only* .*	oopoooooornooolq
only* 3*	oooonnooooooooor
only* ?*	nooooooooooooons
only* a*	nnpooppoqoonnuml
only* allo*	ooooooqqoooonoon
only* came*	ooooonooooonommu
only* come*	oooooqonooooromn
only* copy*	oooooooooooornrm
only* foun*	oopoonqnoooooopo
only* get*	oooonnppooonponq
only* good*	oooooooooooosonn
only* half*	oooooqooooosnnnn
only* hits*	ooooonnsooooooon
only* i*	oooooqoooooooono
only* my*	onorononpooooooo
only* need*	oqoooooooooopoon
only* one*	mooqonpooooronoo
only* pay*	oooooooooqooooon
only* plac*	onopoporonoonomq
only* reas*	oooooqoooooooonn
only* that*	oooooooooooonooq
only* the*	pnonnomooooonont
only* thin*	pqonosnnooonoqol
only* want*	nopooqonooooooqn
only* warm*	ooooooooooonooqn
only* you*	soonooooooooooon
only* £*	ooooooooovoooonn
ono	ooooooooontooonm
ono* coll*	oooooooooorooonm
onto	npoonoporoooooom
ooh	nnooonnnooomnsnx
ooh that	ooooooooooonoooq
ooh* that*	ooooooooooonoooq
op	oooooqooonqnnnnp
open	mkkpnnhomiwoihxx
open .	qnonornnoooponlr
open >	noooooooopqonmnq
open a	ooooosooooonnnpo
open and	ooooooooooonnotn
open data	nooopooooooooooq
open day	nooonoonoonnoorr
open if	oooooooooooroonn
open in	oooonoooooooooum
open it	oooroonooooqooom
open late	ooooonrpooooooon
open mic	oooooonponproomo
open on	poonnnooooonnnpt
open shelf	rooqoooooooooonm
open till	oooooooooosooonm
open to	loopqnonoosnnoop
open until	ooooooooonoooons
open your	ooooooooooooorom
open*	ukopommmpmsnjlvp
open* .*	pnonnrmooooponls
open* a*	mnorosnnooonnmrn
open* and*	onopooooooonootm
open* at*	opooopmnroonoorp
open* data*	nooopoooooonoooq
open* day*	nooonoonoonnoorr
open* hour*	oooopoooonnnnlur
open* if*	ooooonooooorooon
open* in*	onoonooooopoootm
open* it*	rnoqnonooooroomm
open* late*	ooooonrpooonoopm
open* mic*	oooooonponproomo
open* my*	tooooooooopooonn
open* on*	poonnnoooonpnnos
open* shel*	rooqoooooooooonn
open* the*	noponpponooonoor
open* till*	oooooooooosooonm
open* time*	pnooooooooorooqn
open* to*	loopqnpnnosmnnpo
open* unti*	ooooooooonoooons
open* your*	ooooooooooooosnm
opene*	xnnqmrnnnopmnnnm
opened	xnnqmrmnnoplnnnm
opened it	rooooooooooooonn
opened my	tooooooooooooono
openi*	mmnorlponnpqlnwp
openin*	mmnorlponnpqlnwp
opening	mnnorlponnoqlown
opening ?	ooooqoooooooooon
opening hours	oooopoooonnnnlur
opening on	oooooooooooqoono
opening the	ooooooonoooooooq
opening times	poooooooooonoorn
openings	oooooooooopnonms
opens	nnqnnmmoroponooq
opens at	oooooonnrooooopn
oper*	ooopsnonooononqn
opera	oooosooooooooomp
opera*	ooopooooooooonsm
operat*	ooopooooooooonsm
opin*	mnonpnooonooovpm
opini*	mnonpnooonooovpm
opinio*	mnonpnooonooovpm
opinion	nooopnooooopprpm
opinion .	oooooooooooooqon
opinions	ooooooooooonnsoo
oppo*	mnrooprppoonmoon
oppos*	nnroopsppoonmonn
opposi*	nnroopsppoonmonn
opposite	nnroopsppoonmonn
opt	mmo4nnonooonmoli
opt me	ooosoooooooooonn
opt out	mmo3oooooooonnmj
opt* me*	ooosoooooooooonn
opt* out*	mmo3oooooooonnmj
opte*	nnovonooooononnn
opte* out*	nnosooooooonooon
opted	nnovonooooononnn
opted out	nnosooooooonooon
opti*	nooroppnooonoooo
opti* out*	nooronoooooooooo
optin*	nooronoooooooooo
opting	nooronoooooooooo
opting out	nooronoooooooooo
or	utgluhmfknuzqnds
or a	npnnqooqonontnml
or anything	qnooqpoooooonoom
or at	oqqonoooooonqomn
or bin	ornoonooooooooon
or by	roooooooooooooon
or can	qnnooooooooonont
or did	oooononoooonnrnq
or do	nnnnonnnoonsmoov
or does	nooooonoooooornq
or from	ooooooooooqoooom
or get	poooooooooonronn
or he	opoooprmooonopom
or i	nloponnponnynnpk
or in	ooooooooonrooooo
or it	pmnnmpnqnpnomnrr
or me	ooooonoooooooooq
or my	opooooqoooooooon
or no	tnoooqooonpponnl
or not	qnootpnoooomoomn
or only	mooooooooooooonv
or send	noooroooooooooon
or so	poooooroooonmorm
or take	nronooooooooooon
or that	lnopoooooooooqns
or the	nqnonnoponpmmpot
or they	noooonroooooooon
or to	oooooooooooooonr
or we	onooooooooounopm
or what	nooopoooooonpqon
or will	ooooopoooooooons
or you	nopooooooroooonn
or your	nnonnnooopouonnn
or* a*	npnnqooqonontnml
or* anyt*	qnooqpoooooonoom
or* at*	oqqonoooooonqomn
or* bin*	ornoonooooooooon
or* by*	roooooooooooooon
or* can*	qnnooooooooonont
or* did*	oooononoooonnrnq
or* do*	nnnnonnnoonsmoov
or* does*	nooooonoooooornq
or* from*	ooooooooooqoooom
or* get*	poooooooooonronn
or* he*	opoooprmooonopom
or* i*	nloponnponnynnpk
or* in*	ooooooooonrooooo
or* it*	pmnnmpnqnpnomnrr
or* me*	ooooonoooooooooq
or* my*	opooooqoooooooon
or* no*	tnoooqooonpponnl
or* not*	qnootpnoooomoomn
or* only*	mooooooooooooonv
or* othe*	onoqnonoooonoopn
or* send*	noooroooooooooon
or* so*	poooooroooonmorm
or* some*	qooonoonqoonnooo
or* take*	ntnnooooooooooon
or* that*	lnopoooooooooqns
or* the*	nqnonnoponpmmpot
or* they*	nnooonroooopooon
or* to*	oooooooooooooonr
or* we*	onooooooooounopm
or* what*	oooopoooooonqqnm
or* will*	ooooopoooooooons
or* you*	nopooooooroooonn
or* your*	nnonnnooopouonnn
oral	ouooonoooooononm
oral history	ouooonoooooooonl
oral* hist*	ouooonoooooononm
oran*	onooooonoorornmp
orang*	onooooonoorornmp
orange	onooooonoorornmp
orde*	njpomqksmowlnosq
orde* .*	pooonsnnoopoonoo
orde* ?*	ooooonoooooooopq
orde* and*	oooooooqooooornl
orde* by*	ooooooooonqooonp
orde* sinc*	ooooonooooooooqo
order	okqpmpmrnpulkorr
order .	pooonsnnooooonoo
order >	pnooonpponsononl
order and	oooooooqooooornl
order since	ooooonooooooooqo
order*	nnnnopnponqornpn
orders	oooooooooorosonl
ordi*	ooooopooooooronn
ordin*	ooooopooooooronn
ordina*	ooooopooooooronn
ordinary	ooooopooooooronn
org	oooooooooqmooonq
org >	ooooooooormooooo
orga*	roonnmnnoqoonrnp
orga* .*	opoooooooqooooon
orga* a*	oooonnoooooonsnp
organ*	roonnmonoqoonrnn
organi*	roonnmonoqoonrno
organise	oooonnoooooonsop
organise a	oooonnoooooonsnp
orig*	oooooooooornooop
origi*	oooooooooornooop
origin*	oooooooooornooop
original	oooooooooornooop
os	soooonooooonnono
os gwelwch	soooooooooonoonn
os* gwel*	soooooooooonoonn
othe*	njuponqkonnlqpns
othe* .*	pnoqqsonooomonom
othe* half*	ooooooooooonoosm
othe* one*	onsnpooooooonnno
othe* peop*	opoooononoonnqmt
othe* side*	pnpoononoooqronm
other	olvomprkpmommqqn
other .	ooonouonooonoonm
other half	ooooooooooonoosm
other one	onsnpoooooooonno
other people	opoooononoonnqmt
other side	pnpoononoooqronm
other*	nmnpqmnnnonmsnlx
others	mnooonnpoponromt
otherw*	pnopqnonooonoonr
otherwise	pnopqnonooonoonr
otherwise .	pnoqrnonooonoopn
otte*	mpnnosnoonononmu
otter	nonoopnoononoont
otter*	npoooroooooooonp
otters	npoooroooooooonp
ough*	oonnnmomnootvmpk
ough* to*	ononnmonnoottmql
ought	oonnnmomnootvmpl
ought to	ononomonnoottmql
our	hvlkhguojywdqddw
our address	osnooopnooooooon
our addresses	roooooooooooooon
our bio	oooooooooroooonn
our book	oooonooooooooooq
our community	oooooooooqnnnonr
our dad	oooootnnoooooooo
our daughter	pooooqooooooooon
our ellie	pqooopnoooooooon
our estate	ooooooorooopnonm
our family	nmsooonoonpooono
our flat	oorooonooooooopm
our lads	ooooooooooopoorm
our lass	ooooornooooooooo
our late	onosonoooooooonn
our own	ooooooooonpnsoqm
our papers	oooooooqooooooon
our parish	noooonoooooonops
our secret	ooooonunoooooool
our team	ooooooooorooooon
our town	oooonoooooooqonq
our two	ooooooqnoooooonr
our village	ooooooooonnppnnr
our year	oooooqnnooooooop
our* addr*	rrnnoopnooooooom
our* bio*	oooooooooroooonn
our* book*	oooonoqnoooooomt
our* cata*	oooonooooroooomp
our* comm*	oooooooooqnnnonr
our* dad*	oooootnnoooooooo
our* daug*	pooooqooooooooon
our* elli*	pqooopnoooooooon
our* esta*	ooooooorooopnonm
our* fami*	qmsononponpnnono
our* flat*	oorooonpoooooopm
our* gran*	oqooornnooopooom
our* inte*	oqomnooooqoooopn
our* lads*	ooooooooooopoorm
our* lass*	ooooornooooooooo
our* late*	onosonoooooooonn
our* name*	opronopoooonnono
our* neig*	oooooorooooooonn
our* own*	ooooooooonpnsoqm
our* pape*	oooooooqooooooon
our* pari*	noooonoooooonops
our* pass*	oooooonqoooooooo
our* road*	ooooooopooonnoor
our* secr*	ooooonunoooooool
our* stud*	ooooroooooooooon
our* team*	ooooooooorooooon
our* town*	oooonoooooooqonq
our* two*	ooooooqnoooooonr
our* vill*	ooooooooonnppnnr
our* year*	oooooqnnooooooop
ours	ornnnonrnormonjr
ours at	ooooooopooqonoom
ours* at*	ooooooopooqonoom
out	kwntilqutiurvhol
out .	otlppuoqomppsmhk
out >	krrqmjrktmlk0rqk
out again	ooooomqooooknqqq
out and	mqnqmqmmtnnqonmn
out at	qtnpmonpnoononol
out before	nopoqqooooonoooo
out by	mnqnnpnpoonrmntm
out every	ooooooooooooontl
out from	snoooonoooopnonn
out how	qooopqonooooooom
out i	nnnnonrvooonnnlp
out in	oonnpoomnotrlnpm
out loud	rnoooonoooonnont
out my	oqnnnnnnopvnnomn
out now	onononplpnwonomp
out of	hqnzlphuqonrukqk
out on	pnnonpsqnopnmpnl
out only	oooooonqoooooooo
out or	otnoononooopooom
out please	ntooooooooooooon
out since	oooooooooooooosl
out that	nnqponopoootnoml
out the	omqnqnnmtnnlmprq
out there	nrpnononqoooooon
out they	ooooonooooooponq
out this	poooononqoqooonn
out to	pnpnompqnnpmnpmq
out what	onoroooooooqoonn
out with	smpmonpoooonpnmr
out* .*	otlppuoqomppsmhk
out* agai*	ooooomqooooknqqq
out* and*	mqnqmqmmtnnqonmn
out* at*	qtnpmonpnoononol
out* befo*	nopopqonooonoooo
out* by*	mnqnnpnpoonrmntm
out* ever*	nooopooooooooosm
out* from*	snoooonoooopnonn
out* how*	qooopqonooooooom
out* i*	nnnnonrvooonnnlp
out* in*	oonnpoomnotrlnpm
out* loud*	rnoooonoooonnont
out* my*	oqnnnnnnopvnnomn
out* now*	onononplpnwonomp
out* of*	hqnzlphuqonrukqk
out* on*	pnnonpsqnopnmpnl
out* only*	oooooonqoooooooo
out* or*	otnoononooopooom
out* plea*	ntooooooooooooon
out* sinc*	oooooooooooooosl
out* that*	nnqponopoootnoml
out* the*	omqnqnnmtnnlmprq
out* ther*	nrpnononqoooooon
out* they*	ooooonooooooponq
out* this*	poooononqoqooonn
out* to*	pnpnompqnnpmnpmq
out* what*	onoroooooooqoonn
out* with*	smpmonpnooonoplr
outc*	ooorooooosnooonn
outca*	ooooooooosnoooon
outcal*	ooooooooosnoooon
outcall	ooooooooornoooon
outco*	oooroooooooooonn
outcom*	oooroooooooooonn
outcome	ooornooooooooono
outf*	oooqoponoopoooon
outfi*	oooqoponoopoooon
outfit	oooqoponoopoooon
outl*	ooooooooomqooooo
outs*	mlnloluvxmprnjim
outs* .*	ooooommrooopponq
outs* my*	ooooooluooooooon
outs* the*	ononqppovnqkmnol
outs* your*	ooooopunnooooopm
outsi*	mlnlpluvxmprmjin
outsid*	mlnlpluvxmprmjin
outside	mlnlpluvxmprmjin
outside .	ooooommrooopponq
outside >	ooooononsooqoopl
outside my	ooooooluooooooon
outside the	ononqppovnqkmnol
outside your	ooooontnooonoopn
over	soknphiwppmonisq
over >	ooooooooooookoun
over a	qoponnonooonooqo
over and	nooqopopooooooon
over for	ooooooooooooporl
over from	ooooonnoopoooonr
over it	opoooonoooooroop
over my	qoooonnroooooonn
over on	oooooonoqpooooon
over that	nooopoooooonnons
over the	rqnnonqnqnpnplrm
over there	nooroooooooooonp
over this	ooooonoooooooosn
over to	rponoooooooooonn
over*	tmpqrsmlnnnkmmvn
over* .*	mpoqqpoonnnnnnpn
over* a*	qoponnonooonooro
over* and*	nooqooooooooooon
over* for*	ooooooooooooporl
over* from*	ooooonnoopoooonr
over* in*	ooooornpoooooooo
over* it*	opooonnoooooropp
over* lett*	qnpooooooooooonp
over* my*	qoooonnroooooonn
over* of*	poooonoooooooonq
over* on*	onoooqnnqpooooom
over* sixt*	nooonnonooooqooq
over* that*	nooopoooooonnons
over* the*	rqnnonqnqnpnplrm
over* ther*	nooroooooooooonp
over* this*	ooooonoooooooosn
over* to*	rponoooooooooonn
overd*	qnqqptmnnnnmnniu
overdo*	onoootnnooonoonp
overdose	onoootnnooonoonp
overdu*	roqpponnnnnnnnkt
overdue	roqpppnnnnnnnnkq
overdue letter	qooooooooooooonp
overp*	ooooooooooomnoxl
overpr*	ooooooooooomnmyl
overpriced	ooooooooooomnmyl
overw*	rooonooooooooono
overwr*	rooonooooooooono
overwritten	rooonooooooooono
owe	mmrnnlovomnllmpx
owe him	ooooonprooooooon
owe you	ooooooooooononrp
owe £	nnronoooonoooonq
owe* him*	ooooonprooooooon
owe* you*	ooooooooooononrp
owe* £*	nnronoooonoooonq
owes	onooomrnopnqpono
owes them	oooooornooonpono
owes* them*	oooooornooonpono
own	umkkiknrplqpvtmo
own .	nooonopqoooonpnr
own ?	noooqoopoooqooom
own a	oooooooooopopqmn
own backside	ooooooooooooornm
own book	ooooooooooqoooon
own boss	oooooooootnoooon
own eyes	npooooooooooooqn
own file	uooooonnoooooool
own grandson	nopooooooooooorm
own in	ooooooroooonooon
own interview	rnooooooooooooon
own mother	noooonnpooopooor
own name	nqppnoooooonoopm
own phone	opoooopoqoooooon
own records	soooooooooooooon
own rules	oooopoooooooonqn
own son	noooomoqroonooon
own the	ooooooooooootoom
own* .*	nooonopqoooonpnr
own* ?*	noooqoopoooqooom
own* a*	oooooooooopopqmn
own* acco*	oooonopnoooooooq
own* back*	ooooooooooopornm
own* book*	ooopooooooqoooom
own* boss*	oooooooootnoooon
own* eyes*	npooooooooooooqn
own* file*	uooooonnoooooool
own* gran*	noooonoooooooosn
own* in*	ooooooroooonooon
own* inte*	rnooooooooooooon
own* moth*	noooonnpooopooor
own* name*	nqppnoooooonoopm
own* phon*	opoooopoqoooooon
own* reco*	rnoqooonooooooon
own* rule*	oooopoooooooonqn
own* son*	noooomoqroonooon
own* the*	ooooooooooootoom
owne*	onooonnooooonnou
owned	nooooooooooononr
owner	ooooonnoooooooor
owt	poponnsnooopmonn
owt .	ooooooqoooopnooo
owt* .*	ooooooqoooopnooo
oxyg*	ooooooooqooopqnn
oxyge*	ooooooooqooopqnn
oxygen	ooooooooqooopqnn
p	nnpooonnoponyokk
p kis	ooooooooonooxnml
p* kis*	ooooooooonooxnml
pack	qononmoosoqonpnn
pack*	npommvvnmqpommoi
pack* .*	ooomooqoooooqnnp
pack* for*	ooooooqnoooooooo
pack* lunc*	oooonoooooonooro
pack* of*	ooooouqonooonnmm
packa*	opoonnsooronnonm
packag*	opoonnsooronnonm
packages	oooonnrpoqoononn
packe*	nooonwrnnnoplmpl
packed	oooonmqnonpqnnqo
packed lunches	oooonoooooooooqo
packet	oooooxqonoonmnll
packet of	ooooouqonooonnmm
packi*	ooomoooooooorooo
packin*	ooomoooooooorooo
packing	ooomoooooooorooo
padd*	oooopnsnooooopnm
paed*	oooooonoooopsonn
paedo	oooooonoooopsonn
page	iyshkmlmlztdhjqo
page .	ounonommprronnml
page 3	npoooooooooooonq
page 9	noopoooooooooooq
page >	nnnnnoplnvtnpnnj
page and	rqooonnpoopooonn
page at	oooooooooponnrmo
page for	mnsoopoooooooopn
page free	ooooooooosoooool
page has	oorooooooqoooomn
page i	ooooorooomroooom
page in	ooroooooooooooon
page like	ooooonqooooonoqn
page the	nrooooooooooooon
page with	pooooqoooponoonm
page*	qmnqqinmoppmnmqx
page* .*	ounonommprsonnmk
page* 3*	npoooooooooooonq
page* 9*	noopoooooooooooq
page* and*	rqononnoooponooo
page* at*	oooooooooponnrmo
page* blac*	rooonooooooooooo
page* for*	mnsoopoooooooopn
page* free*	ooooooooosoooool
page* has*	oorooooooqoooomn
page* i*	oooporooomrooonm
page* in*	ooqnnnononoooopr
page* like*	ooooonqooooonoqn
page* of*	opoopnoqornooomm
page* the*	nrooooooooooooon
page* with*	ppoopqoooponoonm
pages	qnnqqinmnopmnmqx
pages blacked	rooonooooooooooo
pages in	ooooonooononoops
paid	homl0pnontokoqtd
paid .	noooqonpooooooon
paid by	oooooooooooooqnn
paid for	lnonxnqmoonnrnpj
paid the	nnoopronooonooop
paid* .*	noooqonpooooooon
paid* by*	oooooooooooooqnn
paid* for*	lnonxnqmoonnrnpj
paid* the*	nnoopronooonooop
pain	oppooonnqqnpooom
pain*	mmnononnomsrmpsq
pain* over*	oooooooooooooosm
pain* the*	noooonooooooooor
painf*	ooooooooooosopmm
painfu*	ooooooooooosopmm
painful	ooooooooooosoonn
paint	oooooponompoooqo
paint and	oooooooooooooonq
paint*	mnnonnnnonqnnosr
painte*	noooonooooqnonqp
painted	noooonooooononqr
painted the	noooonooooooooor
painti*	nnooooooonpoopqo
painting	noopopooooopopkr
paintings	ooooonooonpnnntm
pair	noooopnpoqoqnnmo
paki*	nnnoomtqnoonunmm
paki* in*	ooooonrmoooooooo
pakis*	nnnoomtqooonsnmm
pakist*	nnnoomtqooonsnmm
pakistan	nonoomtqooonooon
pakistan in	ooooonrmoooooooo
pakistanis	oooooooooooornnn
pal	onoooqnnooomqrlp
pal >	ooooooooooomronp
pale	ooooooooooonoorn
pale grey	ooooooooooonoorn
pale* grey*	ooooooooooonoorn
pan	pooooooooooopnnq
pane*	rnpoomnoopnoqnqo
pane* and*	ooooooooooooooqm
pane* on*	nooooooooooooons
panel	rnponmnoonnoqonr
panel on	nooooooooooooons
panel*	ooooooooopnoontl
panels	ooooooooopnoontl
pani*	noooonoooooronop
panic	noooonoooooronnp
pant*	noooononooononmw
panto	ooooononooonoont
pape*	ujpryjkumpmnkmmn
pape* .*	qnppqpnqooonnnok
pape* and*	opoonmoqoooopoqm
pape* i*	rnooooonooooooon
pape* in*	oooonporoqopnopj
pape* on*	moootoooooonoono
pape* you*	tooonnooooooooom
paper	qlqrvjmqnpoompqj
paper and	ppooomooooooooqn
paper i	rnooooonooooooon
paper in	oooonooroqoqnopj
paper on	noooqooooooooooo
paper*	tnnovonsnomnmljr
paperb*	oooonnooononoopt
paperback	ooooooooooooooqn
paperbacks	oooonoooooonoomu
papers	tnnospltoonpnmjp
papers .	rnonopnpooooooom
papers >	moooonnroooopoop
papers and	oooooooqoooopoon
papers on	nooorooooooooono
papers you	tooonnooooooooom
paperw*	oooosooooooooomn
paperwork	oooosooooooooomn
para*	mooontnonnnrvnip
para* .*	ooooonopooonqpmp
parad*	ooooomoooooopnns
parade	ooooonooooopqono
parag*	ooooonoooooooonr
paragr*	ooooonoooooooonr
paras*	ooooooooooonwqlm
parasi*	ooooooooooonwqlm
parasite	ooooooooooonnqno
parasites	ooooooooooonwnmm
parasites .	ooooooooooooronn
parc*	nnponnqnotmnnooo
parce*	nopoonqnotmnonoo
parcel	nooooooootnooooo
parcel*	oopoooqnooonooon
parcels	oopoooqnooonooon
pare*	qmosomuznmpllmkl
pare* .*	pnooonqnoooooopn
pare* see*	nqooopnnoooooooo
pare* to*	oooooornoooooono
paren*	qmotomunnmpmmnmn
parent	nnotoppooooonono
parent*	snoooluonnqmnoom
parents	qooooluonnqmnoon
parents .	qnooonrnoooooooo
parents see	nqooopnnoooooooo
pari*	lmonqmnonmnopnrw
pari* maps*	oooooooooooooorm
pari* regi*	noooonoponnqooqp
paris*	lmnnqmnonmnppntv
parish	lmnnqmnonmnppntv
parish maps	oooooooooooooorm
parish registers	noooonoponopooro
park	lonnoptopmssmkqm
park .	nooooonqooosonnm
park >	oooooponoooonnto
park again	ooooomooooontonn
park by	ooooonqpoornnonm
park so	oooooopnoonooorn
park windows	ooooooroooonnoon
park*	kmnoqnnsnonunnun
park* .*	noooonnroooronsk
park* acro*	oooooooqoooqooom
park* agai*	ooooomooooontonn
park* and*	oooooonrooqoooon
park* by*	oooooppqoornnonl
park* for*	ooooooonooomoons
park* free*	oooooooooooooonq
park* so*	oooooopnoonooorn
park* spac*	nooopoooooonoonr
park* the*	oooooooooooqoonn
park* ther*	oooooqnoonqoooon
park* wind*	ooooooroooonnoon
parke*	ooooonqqoooqoomm
parked	ooooonqqoooqoomm
parked across	oooooooqooooooon
parki*	mnnoqolpooononwq
parkin*	mnnoqolpooononwo
parking	mnnoqonnooononwo
parking .	ooooonnpooonootm
parking for	ooooooooooomoons
parking space	ooooooooooooools
parkinson	oooooonqoooooooo
parks	onooonnpooosoonn
part	mrnsnmonnpoonnrl
part in	nronooooooooooon
part of	opopnnppooonoosm
part*	nrnusmpqprnnmkmk
part* .*	moovpooponnonoom
part* and*	onopooooorooooom
part* has*	oooooooqoooooooo
part* in*	nroponpnqoooonnq
part* of*	rooonnpoononnnsm
parti*	opopropmoronnolk
partic*	pqonroooorpnoomj
particular	mqoorooooopoooom
particulars	roonnoooopooooon
partn*	nqotomnsnpnnnnlm
partne*	nqotomnsnpnnnnlm
partner	mronpmntooonnnmo
partners	onouooooopooonnm
partners .	poosooooooooooom
parts	ooopooooonnooorp
party	opnnqopopnnqolpm
pass	onmumknqoonmpomu
pass .	opooonnppqopoopm
pass it	pnoponoooooooorm
pass my	omovnnoooooooonn
pass on	ooooooooooonooor
pass*	wpnxjpjwlulhljhn
pass* a*	ooooooopoooooorm
pass* and*	qnoponnsoooooonn
pass* in*	qpnsnmmtononmnmo
pass* it*	qoopnnonooooooqn
pass* my*	olnynnonooonnomm
pass* on*	pmnppnonooonoopr
pass* out*	ooooorooooooooom
pass* scan*	qronooononooonon
pass* to*	roqnnoooooooponn
passe*	xnpxnqlmnpnmnnnh
passed	xopxnqkmnpnmnnmh
passed in	qposononoooooonm
passed my	oooqoooooooooono
passed out	ooooorooooooooom
passed to	qoqonooooooooonn
passi*	mnotoopooooooonn
passin*	nnotooooooooooon
passing	nnotooooooooooon
passing my	noorooooooooooon
passp*	qtnmnlmyotmmonki
passpo*	qtnmnlmyotmmonki
passport	qtnmnmnwotnnpnli
passport and	pooooooqoooooooo
passport in	oooooomsooooooon
passport scan	qronooononooonon
passports	oooooonuoooonono
passw*	omnnnrpmnnnnnmpx
passwo*	omnnnrpmnnnnnmpx
password	qnnnnrpmoonnnmps
passwords	mnooooooooooooot
past	onnmtqmrmmpsnkls
past .	pooonpoqooooqool
past five	pooopoooooonooqm
past the	ooooqqnpnnrqmnnm
past your	ooooooonoooroono
past* five*	pooopoooooonooqm
past* the*	ooooqqnpnnrqmnnm
past* your*	nooopoonoooroono
pat	onooonomoopooont
path*	oonnnnnoonnmnwwk
path* atte*	ooooonooooooorno
path* litt*	ooooooooooooorno
pathe*	oononnnoonnmnvwl
pathet*	oononnnoonnmnvwl
pathetic	oononnnoonnmnvwl
pathetic little	ooooooooooooorno
pati*	nmonqmnmnnqsonor
pati* .*	pnnnqnooooosoonm
pati* with*	oooooooooooooons
patie*	nmonqmnmnnqsonor
patien*	nmonqmnmnnqsonor
patience	onnnnnoooooroosl
patient	nnpnrnnnonqsoolp
patient .	noooqnooooosoonm
patient with	oooooooooooooons
patients	ooooonooooonpnns
patr*	nnonnnoooromnwsk
patri*	ooononoooronnumm
patric*	ooononoooronnumm
patricia	onononoooronnrnn
patro*	ooooooooooonnpul
patron*	ooooooooooonnpul
patronising	ooooooooooonnpul
pattern	nopooooooooqoomr
paul*	ooooopoooopooqmp
pauli*	oooooponoopoorno
paulin*	oooooponoopoorno
pauline	oooooponoopoorno
pave*	ooooooooroooooon
pavem*	ooooooooroooooon
paveme*	ooooooooroooooon
pavement	ooooooooroooooon
pay	gmlk2hnumzjopjsj
pay after	oooonoooownnoonm
pay council	oooooooooooonorn
pay double	ooooooooooonpons
pay for	nooounoponoqqnkl
pay my	nnoopooooooooorn
pay that	oooosooooooooonn
pay the	noooqoopornnoono
pay £	ooooooooosnooooo
pay* afte*	oooonoooownnoonm
pay* coun*	oooooooooooonorn
pay* doub*	ooooooooooonpons
pay* for*	nooounoponoqqnkl
pay* my*	nnoopooooooooorn
pay* that*	oooosooooooooonn
pay* the*	noooqoopornnoono
pay* £*	ooooooooosnooooo
payi*	nnonrooooqpopqoi
payi* for*	ooooopnpooooqonn
payi* that*	oooooooooooonspm
payin*	nnonrooooqpopqoi
paying	nnonrooooqpopqoi
paying for	ooooopnpooooqonn
paying that	oooooooooooonspm
paym*	noooooooosooooon
payme*	noooooooosooooon
paymen*	noooooooosooooon
payment	noooooooosooooon
payp*	ooooooooorooooon
payp* frie*	ooooooooosmoooon
paypa*	ooooooooorooooon
paypal	ooooooooorooooon
paypal friends	ooooooooosmoooon
pays	noooqonpopoonopp
pays for	noooqnnpoooonopp
pays* for*	noooqnnpoooonopp
pc	roonnpnqooononom
pc .	opononoqoooooooo
pc* .*	opononoqoooooooo
pcs	snonoorooopononl
pcs ?	qnooooqoooooooon
pcs* ?*	qnooooqoooooooon
pdf	ppnopooootooonnl
pdf of	pnoooooootoooonm
pdf* of*	pnoooooootoooonm
peac*	nnoonypmonoqommn
peace*	ooooowoooooronlj
peacef*	ooooowoooooronlj
peaceful	ooooowoooooronlj
pee	ooooooooooonqnop
pen	noooopnoooonooun
penc*	mnnnomononpnmtqs
pence	ooooonoooooooprn
penci*	nonnonooonpnmsot
pencil	nonnonooonpnmsot
penn*	oooopnosoqonnnpm
penny	oooopnosoqonnnon
pens	ooooononoqnooorm
pens*	omqpollxnnomqqoj
pens* .*	onqoonnqooooopon
pensi*	omqpollxnnomqqoj
pensio*	omqpollxnnomqqoj
pension	omqnplmyoonnnnmm
pension .	ooqoonnqooooooon
pensioner	oooqonnnonqooooo
pensioners	oooonoonoonnqqqm
peop*	lnnmonhhvskrxiqi
peop* .*	onorommpnnononor
peop* ?*	nnorpoooooonooql
peop* are*	opononooqoonvnrj
peop* at*	ooooomnnqooqnnpn
peop* can*	onooqooooooonorm
peop* do*	ooooooooooooromo
peop* for*	oooooorooooooono
peop* from*	ooooooooorooponm
peop* get*	oooooqooooonqoom
peop* have*	qnopooooooopqonn
peop* i*	ooooonnpopooronn
peop* in*	poonotoooorolonm
peop* like*	nonqonooonowmnmo
peop* need*	ooooooooooopoqnn
peop* off*	ooooooooooooqono
peop* or*	nooqoooooqonooon
peop* said*	oooonoooooooooor
peop* say*	ooooooooooonnoro
peop* shou*	oooooooooooprplo
peop* the*	ooooooooooonooro
peop* to*	ononosnppqnnmopm
peop* who*	mpnnmpnonpowtmpi
peop* with*	ooooonooooonrppo
peop* woul*	oooonoooooonponr
peopl*	lnnmonhhvskrxiqi
people	lnnmolhivskrxiqi
people .	onorommpnnononor
people >	qnomnnpnrnonwojq
people ?	nnorpoooooonooql
people are	opooonooqoonunsj
people at	ooooomnnqooqnnpn
people can	onooqooooooonorm
people do	ooooooooooooromo
people for	oooooorooooooono
people from	ooooooooorooponm
people get	oooooqooooonqoom
people have	qnopooooooopqonn
people i	ooooonnpopooronn
people in	poonotoooorolonm
people like	nonqonooonowmnmo
people need	ooooooooooopoqnn
people off	ooooooooooooqono
people or	nooqoooooqonooon
people said	oooonoooooooooor
people say	ooooooooooonnoro
people should	oooooooooooprpmn
people the	ooooooooooonooro
people to	ononosnppqnnmopm
people who	mpnnmpnonpowtmpi
people with	ooooonooooonrppo
people would	oooonoooooonponr
per	nmow0mnnootlmmlf
per cent	ooooooooorpoooon
per day	noooroooopooooon
per hour	oooopoooonqooooo
per month	oooorooooooooonn
per year	ooootooooooooonl
per* cent*	ooooooooorpoooon
per* day*	noooroooopooooon
per* hour*	oooopoooonqooooo
per* mont*	oooorooooooooonn
per* year*	ooootooooooooonl
perf*	oponomnnnnrmomrt
perf* good*	oooooooooooooorn
perfe*	pnponnnnonnnpnpu
perfec*	pnponnnnonnnpnpu
perfect	poooononooonnnlx
perfectly	onpoonooooooposm
perfectly good	oooooooooooooorn
perh*	ooooooqnooonronm
perha*	ooooooqnooonronm
perhap*	ooooooqnooonronm
perhaps	ooooooqnooonronm
peri*	rnononnnooolsnns
peri* .*	pnoonoooooonpnro
perio*	rnooonooooonsnpn
period	rnoonoooooooromn
period*	oooopoooooonpnqo
periodicals	oooopoooooonpnqo
periodicals .	ooooooooooonpnso
peris*	ooooooooooomoont
perm*	ntnvnrnponnnnnmk
perm* .*	otonotonooonnonm
perm* for*	onosonooooooooon
perma*	omonouoooooooopn
perman*	omonouoooooooopn
permanently	omonouooooooooon
permi*	nvnwomnponnnnnll
permis*	nvnvomnoonnnnnlm
permission	noowonnoononoomo
permission for	onosonooooooooon
pers*	vrqrisknlloqpqml
pers* .*	roqpoponooppnnnk
pers* a*	oooooooooooooorm
pers* and*	ooooonooooooosnn
pers* data*	ussonnononnnonnn
pers* file*	qoooooooooooooon
pers* i*	oonoonooooonqoop
pers* in*	oooropooooonoono
pers* of*	oooooooooooooqon
pers* on*	nopnpnooooonoqpm
pers* resp*	rooonoooooooooon
pers* who*	monononsonnxmlsj
perso*	wrqritknlloqpqmk
person	qoprmonqnmptppsh
person .	ooqpoqonoooqonol
person a	oooooooooooooorm
person and	ooooonoooooporno
person in	pnoropooooonoono
person on	nopnpnooooonoqpm
person responsible	rooonoooooooooon
person who	monononsonnxmlsj
person*	wrroltmmnnolophp
personal	vssnlmonoonmomls
personal data	ussonnononnnonnn
personality	ooooooooooonounm
personality of	oooooooooooooqon
personally	nooopmoooopqponr
personnel	qoooooooooooooon
pert*	onoqononoooooooq
perth	nnoqononooooooor
perv*	ooooooooooonvomn
perve*	ooooooooooonvomn
perver*	ooooooooooonvomn
perverts	ooooooooooonuomn
pet	ooooopnnoosqoonl
pet portraits	ooooooooomsooonn
pet* port*	ooooooooomsooonn
pete	ooooornnooomoooq
pete*	noooooooopoooonr
peter*	noooooooopoooonr
peterl*	nooooooooooooonr
peterloo	nooooooooooooonr
peti*	ooonpnononnsmnsp
petit*	ooonpnononnsmnsp
petiti*	ooonpnononnsmnsp
petition	ooonpnononnsmnsp
petr*	nnoonlnonnsznmni
petr* .*	ooooooooootooonl
petr* and*	ooooonooooosonon
petro*	nnoonlnonnsznmni
petrol	nnoonlnonnsznmni
petrol .	ooooooooootooonl
petrol and	ooooonooooosonon
pets	ooooonooooponoro
pharm*	ooooooooooqooono
pharma*	ooooooooooqooono
pharmacy	ooooooooooqooono
phd	mnoonoooosmnooqq
phil	ooooonooonopnylk
phil*	nooomnooooorornn
phil* .*	ooooooooooornrol
phili*	ooooooooooornrol
philip	ooooooooooornqmm
philo*	oooonnoooooopnor
phon*	qkqrglyvutlgmlvh
phon* .*	npnqnnotnnnoonpk
phon* and*	nqnooormnoonoorm
phon* brok*	nooooooposoooonn
phon* call*	ppopopoooooqoonm
phon* down*	onqoopooononoopp
phon* he*	oooooonpoooooqno
phon* line*	ooooonooooooootm
phon* my*	pooronpnooooooon
phon* numb*	vpunmmnnooonoomm
phon* off*	nnoooxpmnnonoonl
phon* on*	ooooonqmuonoooon
phon* or*	onoooopnoooooonr
phon* ring*	ooooonnpqooooooo
phon* so*	ooooonoqooooooon
phon* some*	qoooonqnooonoooo
phon* with*	poooonoroooooopm
phone	rkrnhmywttkiknti
phone .	opnpnnotnnoonnrj
phone >	noooomrmpnnnonto
phone call	qooooooooooqoonn
phone down	ooroopooooonoonp
phone he	oooooonpoooooqno
phone line	ooooonooooooootm
phone my	poooooqoooooooon
phone number	umunmmnoooonoomo
phone numbers	prooononooooooon
phone off	nnooowqnnnonoonl
phone on	oooooopmroooooon
phone or	onoooopnoooooonr
phone so	ooooonoqooooooon
phone*	nonsnorkpoomqnsl
phoned	pooropmnoooooopn
phones	monpnnslpoomqnsl
phones and	ooooonqmooooooqn
phot*	nxophnqtllphmknp
phot* !*	oooooooooooooonr
phot* .*	lqqonnnsnrpqnmoi
phot* and*	pqnoosooooonnonn
phot* at*	rnorooonoooooono
phot* down*	oroooooooooooooo
phot* for*	pooooooooooooorm
phot* from*	opoponrnooonoonp
phot* in*	opoooonoornooopn
phot* my*	nnqoooooooooooop
phot* of*	nnnqnpnvnnnqlmmt
phot* the*	poooonpoooomoonr
photo	lyqijomukroktpfo
photo !	onoooooooooooonr
photo .	nqpnoomsorqoomlm
photo >	ounooqnnomnntnnm
photo and	oqnoonooooooopoo
photo down	oroooooooooooooo
photo in	oooooonoornooopo
photo of	noooopmvnnnrmmlq
photo with	ooooooopoooooqpm
photo*	tpoukosmpjqlijwp
photoc*	pnnnnnnornnmnntr
photocopier	rnoooonoroomnosk
photog*	pppunrqnnnpplmoj
photograph	lqqonqqmnnonnnoo
photograph of	nnoqopnooooooonq
photographed	sqononooooomoomo
photographer	npoppnpnoopponpl
photographing	ooooooqooooooonn
photographs	plntnpnnooprmnqj
photography	nnonopnronoooonr
photos	qonqnlrnnnpmmnrq
photos of	moopooqnoooooorp
phra*	ooooooooooonoons
phras*	ooooooooooonoons
phys*	ooooooononronnms
physi*	ooooooononronnms
physic*	ooooooonooponnns
pian*	ooooooooonsonnrk
piano	ooooooooooronnrk
pic	lznmnoqnnrnrnnnj
pic of	nrooooppooooooon
pic* of*	nrooooppooooooon
pick	mpnonmomnnrnpnot
pick one	ooooooooooooporn
pick up	mpopnoonoorooono
pick*	monpospoqnnpmkpp
pick* my*	opoooonqooooooon
pick* one*	onooooooooooporn
pick* the*	nooopponooononmr
pick* up*	monpnqplrnrnnnmo
picke*	oononspmnonpmmro
picked	nnooouqnnonmnnpn
picked up	oooooorooooooono
picket	opnoonnnooornorn
picki*	mpoppqmnqooqnnnm
pickin*	mpoppqmnqooqnnnm
picking	mpoppqmnqooqnnnm
picking up	nooqoqnmqooooooo
picks	nnoonmqrpnomomnr
pics	mvnqnmsqntolnnlj
pics on	ooooooooornooooo
pics* on*	ooooooooornooooo
pict*	lvqmjoyllopkonmn
pict* !*	onnooooooqmoooso
pict* .*	nooooqoqooonpoom
pict* at*	npooonqooooooooo
pict* book*	ooooonqnoonnrnmr
pict* of*	qlnonptsnppmmqni
pict* on*	oponooooooqooooo
pictu*	lvqmjoyllopkonlo
pictur*	lvqmjoyllopkonlo
picture	mwrolsolmomkppmq
picture !	onnooooooqmoooso
picture .	opooorooooonooon
picture and	opooopoooooopoom
picture book	ooooonpnnonnsonp
picture books	ooooooqooooooonq
picture of	pnnpnqpqonpmnqoi
pictures	omnmnlzonornnmpk
pictures .	ooooonoqoooopopn
pictures >	onooooroooooonqn
pictures of	omononrropoooono
piec*	opqnqqnnnnppmthp
piec* of*	noooooopoooqntmm
piec* on*	noronnooooopoono
piece	opqnqpnnnnnqmthr
piece of	noooooopoooqntmm
piece on	noronnooooopoono
piece*	ooooopooooqoooom
pieces	ooooopooooqoooom
pier	ooooopooooonponq
pier*	ooooooooono2nong
pig	oooooqnoooomnwkn
pige*	nooomqnnnonmsopo
pige* .*	ooooooooooooqopn
pigeo*	nooomqnnnonmsopo
pigeon*	oooonqnononmsoqn
pigeons	oooonqnononmsoqn
pigs	ooooooooooonunmn
pigs* the*	ooooooooooonsmno
pike*	ooooooooooonuonm
pikey*	ooooooooooonuonm
pikeys	ooooooooooonuonm
pill*	nmnnn3lpnnnkntnh
pill* and*	oooqoqmpoooooonn
pillo*	nnooomnsonomnupo
pilloc*	ooooooooononovnm
pillock	ooooooooononovnm
pillow	ooooomnsooononqq
pillow >	ooooooooooononrq
pillow and	oooooonqoooooooo
pills	nnonn4mlnonmnnli
pills and	oooooqoooooooono
pilo*	ooooooooooonnntn
pilot	ooooooooooonnntn
pin	pmmnnmnqnnnmorox
pin again	onoooooooooooonr
pin* agai*	onoooooooooooonr
pinc*	noooooopooonnpor
pinches	oooooopqoooooooo
pink	ooooononooosonmq
pinn*	nsoooopoooooooon
pinn* up*	nqpoooooooooooon
pinne*	nqoooopoooooooon
pinned	nqoooopoooooooon
pinned up	nqpoooooooooooon
pint	noooonooooosoomr
pint .	ooooooooooonoonr
pint >	oooooooooooqooon
pint* .*	ooooooooooonoonr
pip	ooooorooooooooon
pipe	ooooonoqooonotnm
pira*	oooooooooooooorn
pirat*	oooooooooooooorn
piss	ooooooooononooun
piss >	ooooooooooooopqm
piss off	oooooooooooooplr
piss*	onooononoooooqsm
piss* off*	onooooooooooopnr
pisse*	oooooooooooooqqn
pissed	oooooooooooooqqn
pissed off	ooooooooooooooqn
pit	npnqopnnooopnomr
pitc*	oooooooooosnoopm
pitch	oooooooooosnooom
pity	mqonnnnnooopuyjh
pity if	ooooonooooorooon
pity it	ooooopooooooronm
pity* if*	ooooonooooorooon
pity* it*	ooooopooooooronm
plac*	linlnomrsrrrwfsn
plac* .*	rpoqnqloqopnoonl
plac* and*	ooooomoqoppqoomn
plac* at*	oooooqooooonoooo
plac* down*	oooooooosoomnooo
plac* for*	nooonmspooooooop
plac* goes*	ooooooooooosnoon
plac* he*	ooooonnroooooooo
plac* i*	onpopooqooornool
plac* in*	ooooopnnoooqnoqm
plac* left*	ooooonooorpoooon
plac* on*	pooonnpooooopomq
plac* out*	ooooooooooopqono
plac* stin*	ooooonoooooosoom
plac* the*	ooqoooonooopronn
plac* to*	oooooqpnoooooono
plac* was*	ooooooooooooqonn
placa*	oooooooooooooosm
placar*	oooooooooooooosm
placard	oooooooooooooosm
place	plnkmoqqummrvgro
place .	qpoooonoqoonoonn
place >	mnqooponoonnmmpv
place and	oooooloqoopqoonn
place down	oooooooosoomnooo
place for	nooonmsoooooooop
place goes	ooooooooooosnoon
place he	ooooonnsoooooooo
place in	ooooopnnoooqnoqm
place on	pooonnpooooopomq
place out	ooooooooooopqono
place stinks	ooooonoooooosoom
place the	ooqoooonooopronn
place to	oooooqpnoooooono
place was	ooooooooooooqonn
place*	mmopoompnttopmlo
placed	ooooooooooooqopm
placem*	mnoqooooopnnoomt
placement	mnoqooooopnnoomt
places	nnpnpplpnstponlk
places left	ooooonooorpoooon
plag*	nnoomnnnotmnqrmt
plag* free*	ooooooooosnooooo
plagi*	nnoomnonotmnnrns
plagia*	nnoomnonotmnnrns
plagiarism	mnoomooooumonnot
plagiarism free	ooooooooosnooooo
plagu*	ooooooooooooqonp
plague	ooooooooooooqonp
plai*	nponnononnommrrq
plai* and*	pooooonooooonoro
plai* as*	oqooooooooooornm
plain	oqpnonnnooonmqsm
plain and	pooooonooooonoro
plain as	oqooooooooooornm
plan	nnoop3nmonnmommj
plan and	ooooouonooononnm
plan how	oooooroooooooonn
plan to	ooooooooonoooonr
plan*	lonloxlmnnmrqrsm
plan* .*	oooooqonooosqonk
plan* and*	nooooxnnooonnomm
plan* for*	ooooosoooooooonm
plan* how*	ooooosooooonoonn
plan* on*	npooqooooooooono
plan* this*	oooooooooooooorm
plank*	oooooooooooopqnn
planks	oooooooooooopqnn
plann*	mqnnoqnnnonrnnsl
planni*	mqonoponooornnsm
planning	mqonoponooornnsm
plans	noooosnnoonqnnqm
plans this	oooooooooooooorm
plant*	ononoponnoonqnns
plante*	ooooononooooqonp
plants	ooonoqoooooonoor
plaq*	npnoonnnooooqorn
plaq* .*	ooooooooooooonrn
plaqu*	npnoonnnooooqorn
plaque	npnopnonoooprorl
plaque .	ooooooooooooonrn
plaster	oooooooooooooqnp
plat*	nsnnovonnoqrnmmh
plat* .*	opoooroooooooono
plate	nronoopoooosoonl
plate*	oqoonoooooooooop
plates	oqoonoooooooooop
platf*	nnooptnnooroonnk
platfo*	nnooptnnooroonnk
platform	nooopunnopoooonl
platforms	ooooooooonroooon
play	ooopnnnnnqrmmmnv
play*	npnnmsqmnnrnollu
play* in*	opoonooooooooons
play* with*	nooooronooooonpm
playe*	opoooooooopnommt
played	opoooooooopoonnr
playi*	noooorpnooonpnnp
playin*	noooorpnooonpnnp
playing	noooorpnooonpnnp
plea*	sxwtvokmnimeffdo
plea* !*	ooooooooornoooon
plea* .*	uyqptomnnnnmmmmi
plea* ackn*	unoonoooooooooom
plea* add*	nnqmoooootoooooo
plea* all*	nporooooooooooon
plea* amen*	nnsoooooooooooon
plea* and*	rtomrmnpooonnomm
plea* call*	mnooooopooooooos
plea* can*	rnpooropoonnnnnj
plea* canc*	npoonnooooooooor
plea* chan*	onsooooooooooonn
plea* chec*	oooonqpooooooooo
plea* corr*	nouoooonoooooooq
plea* coul*	nonnmprnoooooont
plea* cut*	ntnnooooooooooon
plea* dele*	nsnnnqonooonoooq
plea* do*	mknvnmqvnonmnonq
plea* eras*	nsooooooooooooon
plea* go*	oooootooooooooom
plea* he*	ooooonntooooooom
plea* i*	mrnpmlopnnrnnoor
plea* if*	onoonroooonnooop
plea* incl*	rnoomooooooooooo
plea* keep*	onoooqonpooooooq
plea* look*	pnnnrprpoooooonl
plea* may*	pnonoooooooooooq
plea* my*	npnponporooooonn
plea* not*	npooqoooooooooon
plea* note*	omoqoooooooooooo
plea* pass*	onooonnnoooooopr
plea* plea*	nqnpoomlnoqooorn
plea* prov*	noootooooooooonn
plea* pull*	orooonnoooooooon
plea* put*	nmtqoqonooononqm
plea* reco*	nnoorooooooooooo
plea* remo*	munrnnnnnnnoooot
plea* ring*	pnoooproooooooom
plea* see*	poooooooooqoooon
plea* send*	tlmlqqnnoqnnqnnp
plea* shar*	nooonoooomroooop
plea* some*	nmnnntppnoonooop
plea* sort*	onqooooooooooooo
plea* stop*	lnnznnonooonoqok
plea* supp*	pnoosooooooooonn
plea* take*	oxmqonnonopnonpk
plea* tell*	pmnpoopnooonoonr
plea* upda*	mosoooooooooooon
plea* whic*	oooooomroooooooo
plea* wipe*	nrnoooooooooooon
plea* you*	nopooooooooooooq
pleas*	sxwtvokmnimeffdo
please	sxxuvpklnimeffdo
please !	ooooooooornoooon
please .	uyqptomnnnnmmmki
please >	tppgloqhvmoxskiz
please acknowledge	unoonoooooooooom
please add	nnqmoooootoooooo
please all	nporooooooooooon
please amend	nnsoooooooooooon
please and	rsomrmnpooonnonm
please call	mnooooopooooooos
please can	rnpooropoonnnnnj
please cancel	npoonnooooooooor
please change	onsooooooooooonn
please check	oooonqpooooooooo
please correct	nouoooonoooooooq
please could	nonnmprnoooooont
please cut	ntnnooooooooooon
please delete	nsnnnqonooonoooq
please do	mknvnmqvnonmnonq
please erase	nsooooooooooooon
please go	oooootooooooooom
please he	ooooonntooooooom
please i	mrnpmnomnnrnooor
please if	onooorooooooooon
please include	rnoomooooooooooo
please keep	onoooqonpooooooq
please look	pnnnrprpoooooonl
please may	pnonoooooooooooq
please my	npnponporooooonn
please not	npooqoooooooooon
please note	omoqoooooooooooo
please pass	onooonnnoooooopr
please please	nqnpoomlnoqooorn
please provide	noootooooooooonn
please pull	orooonnoooooooon
please put	nmtqoqonooononqm
please reconsider	nnoorooooooooooo
please remove	munrnnnnnnnoooot
please ring	pnoooproooooooom
please see	poooooooooqoooon
please send	tlmlqqnnoqnnqnnp
please share	nooonoooomroooop
please somebody	ooooooqnoooooooo
please someone	ononotnqooonooon
please sort	onqooooooooooooo
please stop	lnnznnonooonoqok
please supply	pooosooooooooonn
please take	oxmqonnonopnonpk
please tell	pmnpoopnooonoonr
please update	mosoooooooooooon
please which	oooooomroooooooo
please wipe	nrnoooooooooooon
please you	nopooooooooooooq
pleasu*	ooooomoroooooorm
pleasure	ooooomoroooooorm
plen*	ooooooonoopqnpmp
plent*	ooooooonoopqnpmp
plenty	ooooooonoopqnpmp
plot	poooooooooononjw
plot in	oooooooooooooonq
plot* in*	oooooooooooooonq
plug	omooooooooqpnnqn
plum*	ooooonoooornoono
plumb*	oooooooooorooono
plumbe*	oooooooooosooonp
plumber	oooooooooosooonp
plus	ononqwnoonsnnnlk
plus the	pnoorooooooooonn
plus* the*	pnoorooooooooonn
pm	onooonooopsnooon
pock*	mnoooqqsroononol
pocke*	mnoooqqsroononol
pocket	nnooopossoonoool
pod	ooooonoooooonosm
pod .	ooooonoooooooorn
pod* .*	ooooonoooooooorn
podc*	rqnnnnnnnnrmnnqo
podc* abou*	ooooooooooqnoonp
podc* epis*	nronooonoooooopo
podca*	rqnnnnnnnnrmnnqo
podcas*	rqnnnnnnnnrmnnqo
podcast	rqnmnnnnnnrmnnqo
podcast about	ooooooooooqnoonp
podcast episode	nronooonoooooopo
poem	mvonnupnonnknrom
poem .	ooooosnnooooopom
poem on	oooooqoooooonoqn
poem*	pnooomooooonnsnr
poem* .*	ooooosnnooooopom
poem* on*	oooooqoooooonoqn
poems	pnooomooooonnsnr
poet	nnoooonnooommvoo
poet*	nonnmtmonltklrpt
poet* .*	oooooqoooooooopm
poet* in*	ooooonoooooonoro
poet* nigh*	ooooooopooonoonr
poetr*	nonnnsmonlrlmrqs
poetry	nonnnsmonlrlmrqs
poetry night	ooooooopooonoonr
poin*	onqnl0lmponnlpqj
poin* in*	ooooouooooonnonp
poin* of*	nooonsoooooonnuk
poin* out*	oopoonoooooropnn
point	nnqml1mnpnnomnqj
point in	ooooouooooonnonp
point of	nooonsoooooonnuk
point*	pooponnnoponoqoo
pointe*	npooonooooooopqn
pointed	npooonooooooopqn
pointed at	ooooooooooooooqn
pois*	nnnonmnpmonvoqlt
poiso*	nnnonmnpmonvoqlt
poison	nooonnonnooxpnnn
poison*	noooomnqoonnnrnt
poisonous	oooooooooooooron
poke*	oooooooooooooonq
pole*	ooomonnnooon0mll
poles	ooomonnnooon0mll
poli*	lmllyhmrpmosvjqm
poli* .*	nnoonmmopooponrr
poli* ?*	qqonoopooooooonl
poli* and*	nnoppnoooooomoqq
poli* on*	koooyoooooopoonk
poli* or*	ooooooorooonoooo
poli* say*	pooooooroooooonn
polic*	mommykovqnnqolnk
police	rnnnplpwqonqpnhl
police ?	qooooopoooooooom
police or	ooooooorooonoooo
police say	pooooooroooooonn
policy	jpnnznnnonnonnuh
policy .	ooooononooooontm
policy on	koooyooooooooonl
polis*	nnoopmnmnnqnvnpo
polish	nnoopnnmnnqnvnmp
polish and	oooooooooooomopr
polit*	onoopmmmonnrpnqp
polite	nnoponnnooorpooq
politi*	nooopnoooooooorm
poll	nnvonoooooooonno
poll and	ooqoooooooooooom
poll* and*	ooqoooooooooooom
pomp*	ooooonnnonomnylo
pompo*	ooooonnnooomnyml
pompou*	ooooonnnooomnyml
pompous	ooooonnnooomnyml
pond	ooooooooqoonnoop
pony*	ooooooooooopoqnn
ponyt*	ooooooooooopoqnn
ponyta*	ooooooooooopoqnn
ponytail	ooooooooooopoqnn
poof*	ooooonooooooyokm
pool	nooqnopoooomooms
poor	pmpnmkmmnpojor3s
poor soul	qoooonnoooononnq
poor* soul*	qoooonnoooononnq
pop	ononnnnnnpqponrn
pop in	ooooonooooopooms
pop* in*	ooooonooooopooms
popp*	oooonoooooonorno
por	onooo2ooonomnlkn
porc*	ooooopnorooopoon
porch	ooooopnorooooooo
port*	snmormompnupnnti
port* !*	ooooonooonpooonr
port* and*	nqnnoooooronoorm
port* in*	poooooooonrooonm
porta*	umonpoonooonnnvh
portab*	umooooooooooooom
portability	umooooooooooooom
portal	noooooooooononvl
porte*	qooooponooopoqom
porter	pooooponooopoqom
portf*	ooononoooqqnoopm
portfo*	ooononoooqqnoopm
portfolio	ooononoooqqnoopm
portr*	nonopnonomsponms
portra*	nonopnonomsponmr
portrait	npnopnoooooponnt
portraits	oooooopoomsooonn
posh	ooooonooonqnrppm
posi*	oooooonnqooooonr
posit*	oooooonnqooooonr
positi*	oooooonnqooooonr
poss*	tonpmnnooponnooo
poss* .*	onoqpooooqoooool
poss* for*	rqoonoooooooooon
possi*	ronponnooponnoon
possib*	ronponnooponnoon
possible	sonponnpoqonnnmn
possible .	nnoqpooooqoooool
possible for	rqoonoooooooooon
post	gmqqpunupsxkertj
post !	ooooooooopsooonn
post .	osqmonpnnnopmlvk
post >	qoooooooonooopms
post a	ooooooooooomnppr
post about	nqonnunqonppnnpk
post and	nnornnoooopooooo
post before	ooooooooooooosmn
post from	ooooosnponooooon
post has	ooooooooqoooonsm
post in	ooooooooooooooqn
post it	pmonqntmooooooon
post on	noooqnnnsoooooom
post the	nnnoonpqooonooor
post this	oooooqooooopoonn
post*	gropmulokqtsnikt
post* !*	noooooooopsooono
post* .*	ptppnmplnpnpnlvj
post* ?*	noooooopooooopnq
post* a*	opooosnnooomnppq
post* abou*	mponnumsnnppmnpj
post* agai*	onoooooooopqqomn
post* and*	mmosonooooqonnnr
post* befo*	ooooooooooooosmn
post* for*	nooponnponqonotl
post* from*	noonornoonnooooq
post* has*	ooooooooqoooonsm
post* in*	oonoqrpnoopoonql
post* it*	qnnnqntmooooponm
post* on*	noooqonnsoooooon
post* that*	pooooqonooonooon
post* the*	nlnonmqpooosmnnt
post* them*	ooooooooooonoqnq
post* this*	oopoopoponoqooqj
post* to*	moqopooooopoooon
post* up*	ooooooooooooooqn
posta*	noooooonorqnoonq
postag*	noooonooorqooonq
postage	noooonooorqooonq
postc*	olqqomnnnpnnnnnt
postca*	nnoqpnnoooonnomt
postcard	ononpnoooooooons
postcard from	ooooonooooooooor
postcards	nooroooooopnoonp
postco*	pmronoonopnnoooo
postcode	pmronoonopnnooop
poste*	jqnmmxmsnlqstlnp
posted	mnonozmonnotnmpg
posted a	opooosnnooonooon
posted in	oonoorpooopnonon
posted that	oooooqonoooooooo
posted this	ooooonooooopoorm
poster	mrnmmmnronnnsnow
poster .	oronoopoooopppnl
poster for	ooooonoqoooonorm
poster*	onoponooooroqonm
posters	onoponooooroqonm
postg*	ooooooooooqnonnr
postgr*	ooooooooooqnonnr
posts	ntnopnqnoqorlnnl
pota*	nooooooooooonsnn
potat*	nooooooooooonsnn
pott*	mnonnoooonsopoms
potte*	mnonnoooonsopoms
potter	ooooooooooqooonq
potter*	nnoonoooooqoponq
pottery	nnoonoooooqoponq
poun*	noooomnpoorqnnwh
poun* .*	oooooooooonooorn
poun* for*	ooooooonooorooql
pound	ooooononoooroosm
pound*	ooooponpoornnotj
pounds	ooooponpoornnotj
powe*	ronpmqmmnqnmmosk
powe* of*	spoqonnoooooooom
power	soopnnnooponnpqk
power of	spoqonnoooooooom
power*	ooooornnoponnnro
powerf*	ooooosonopooonmp
powerful	ooooosonopooonmp
ppi	ooooooooooqoooon
ppl	oooopnppoqnoqolo
prac*	nooononpoooooopr
pract*	nooononpoooooopr
practi*	nooononpoooooopr
pram	opnoomosqnpmnmmr
pram*	ooooonooooomvnnn
pram* .*	ooooooqoooonrnno
prams	ooooonooooomvnnn
pray	nnonnnonomownnqp
pray that	ooooopoooooqoono
pray*	nooonnmooponqopp
pray* for*	ooooomonomooooov
pray* room*	ooooooooooooropn
pray* that*	ooooopoooooqoono
praye*	nooonnnooponqopp
prayer	ooooonnooponqooq
prayer room	ooooooooooooropn
prea*	ooooooooooopnosm
prea* and*	oooooooooooooorn
preac*	ooooooooooopnosm
preach*	ooooooooooopnorn
preachy	oooooooooooooorn
preachy and	oooooooooooooorn
prec*	ooooonoooooroono
preci*	ooooonoooooroono
precio*	oooooooooooroonn
precious	oooooooooooroonn
pred*	ooooooooooootnmo
preda*	ooooooooooootnmo
predat*	ooooooooooootnmo
predators	oooooooooooounnm
pref*	mopqonoooopmppmr
prefe*	mopqonoooopmppmr
prefer	oooqooooooooqono
prefer*	mopnonooooqmnpnr
preferably	noooooooooonooos
preg*	ooooonrnooooooon
preg* and*	oooooosnooooooon
pregn*	ooooonrnooooooon
pregna*	ooooonrnooooooon
pregnant	ooooonrnooooooon
pregnant and	oooooosnooooooon
prej*	oooonoooooooqopn
preju*	oooonoooooooqopn
prejud*	oooonoooooooqopn
prem*	noooonooorononpp
premi*	noooonooorononpp
premiu*	oooooooooqooooqn
premium	oooooooooqooooqn
prep*	pooooooooqooooon
prepa*	pooooooooqooooon
prepar*	pooooooooqooooon
pres*	mmnqkmonnvnmlupt
pres* .*	opoonnopooooosnp
presa*	ooooonoooroooooo
presal*	ooooonoooroooooo
presale	ooooonoooroooooo
presc*	ooooooooosnooonq
prescr*	ooooooooosnooonq
prescription	oooooooootnooonn
prese*	pnoomnpnooopnvln
presen*	oooonnpnooopnvln
presenter	oooonooooooonwlm
press	nnopnmnoononnpvo
press*	npoqnqonooononnr
pressu*	nooqnooooooooonq
pressure	nnoqnooooooooonr
pret*	nonmnqnqnnnnqpkt
pret* to*	ooooopnpooonnooq
prete*	ononnooponomsrnn
preten*	ononnooponomsrnn
pretending	ooooopnpooonromo
pretending to	ooooopnpooonnonq
pretentious	ooooooooooonoron
prett*	opnnoqoqooopmmlu
pretty	opnnoqoqooopmmls
pretty >	oooooqoooooonnnr
prev*	pmopmnooooonnpmw
preve*	mnopmooooooonomx
preven*	mnopmooooooonomx
prevent	mnoqmooooooooont
prevention	oooooooooooooonq
previ*	qnooooooooooopon
previo*	qnooooooooooopon
pric*	ilmmplmmnz0pmwgk
pric* .*	oooooooooronnumk
pric* and*	noooqooooooooooo
pric* for*	noooooooopnooonr
pric* of*	nnnopnnoopoponns
pric* on*	oooooooooqpnoqon
price	mnnnpnnnoyxmnmhp
price >	oooooooooqooooon
price of	nonopoooopnoonnt
price*	mnnnpnnnorvnonpk
prices	mnnnpnnoorvnonnm
prices for	nooooooooooooooq
prick	nnooonnnonnrmzlk
prick >	ooooooooonopntnm
prid*	noonnmonoooosorn
prid* disp*	oooooopooooopopm
prid* mont*	nooonooooooosoon
pride	noonnmonoooosorn
pride display	oooooopooooopopm
pride month	nooonooooooosoon
prim*	noooononooporono
prima*	noooooonooppqonm
primar*	noooooonooppqonm
primary	nooooopnooopqonn
prin*	ujpojijrojqgmovu
prin* .*	nqqnompoooomnnsn
prin* a*	oooonooooooonnnt
prin* and*	onooononoooospol
prin* for*	oooooooooooooonr
prin* in*	ooooonooooonnpms
prin* it*	qonoonoooooonoqo
prin* of*	snooooopooroooll
prin* on*	nooqonononnoopmt
prin* out*	snooooooooooooon
prin* sect*	ooooonnrqooopomn
prin* shel*	oooooooooooooorm
prin* the*	onroooonoooopono
prin* west*	oononooooooonnrp
print	onorlllurmmlonru
print it	ponoonooooooooqn
print out	soooooooooooooon
print section	ooooonnrqooopomn
print shelf	oooooooooooooorm
print westerns	oonooooooooonnrp
print*	wmqnlnlmmlskoows
printe*	qnpnnomnnmnklpzq
printed	qnpnnnnmononnopr
printed in	oooooooooooooonq
printer	noonnpnnnnnmmquq
printer >	ooooooooooooosom
printers	onooooopooonnnxk
printi*	oooonnooooqnpoms
printing	oooonnooooqnpoms
printo*	vnoooooooooooonl
printout	vnoooooooooooonl
printout of	tnoooooooooooonm
prints	nnqooooooorpqnko
prints of	oooooooooorooono
prio*	oooopoooooonnotn
prior*	oooopoooooonnotm
priori*	ooooooooooonnotm
priorities	ooooooooooonnotm
priv*	vqpqqjopn0nkmkli
priv* .*	poooomosoqonooom
priv* ?*	qoooooooooooooon
priv* noti*	rooqnnooonooonpm
priva*	vrpqrkoqnvnlnkkl
privac*	umosqmmmomnmnmms
privacy	umosqmmmomnmnmms
privacy notice	rooqnnooonooonpm
privat*	ptpmolprovnmommh
private	qtpmonpnovonomni
private >	rpoooooooonooooo
privately	ooooonotopoooonm
privately .	noooonotopoooonm
priz*	nnopnmpnoonoorro
prize	nnopnnnnoonpmsqq
prize*	oooooorooopnpnpm
prizes	oooooorooopnpnpm
pro	ooooprnnoqoononn
prob*	plnmnvnononpqnmr
prob* .*	poonopnpooonpoqm
proba*	qmoonsopoooonomq
probab*	omooosopoooonomq
probably	omooosopoooonomq
probat*	qooooooooooooooo
probate	qooooooooooooooo
probl*	nnnmopnnoooornpq
proble*	nnnmopnnoooornpq
problem	nnnmopnnoooornpq
problem .	ooonoqnoooooporn
proc*	nmnzmnoooornonnj
proc* and*	mooqoooooooooooo
proc* of*	mnouooooooooooom
proc* to*	ooooooooooqnoono
proce*	nmnzmnoooornonnj
procee*	oooooooooornoono
proceeds	oooooooooornoono
proceeds to	ooooooooooqnoono
proces*	nmnzmnooooononok
process	qooooooooooooopm
processed	mooqoooooooooooo
processing	lmoynooooooooonm
processing of	mnouooooooooooom
prod*	noopoooooqoornnm
produ*	ooopoooooqoopoon
produc*	ooopoooooqoopoon
prof*	kqnwojlqnvvoktgk
prof* .*	onosoonnoopooono
prof* ?*	oooroooooooooool
prof* a*	ooooooooooopoqnn
prof* and*	ponoonooosooooon
prof* for*	oooooooooonooons
prof* me*	oroloooooooooooo
prof* pic*	oooooooooooqoooo
profe*	nonnonnqopqomvko
profes*	nonnonnqopqomvko
professor	nnonpnnqonnonujq
professor a	ooooooooooopoqnn
profi*	mroxolnonvtommki
profil*	mroxolnonvtonmkh
profile	nrplomnpnvtpnmll
profile >	ooooooooorsnoonm
profile and	ooooonooosonooon
profile for	oooooooooonooons
profile pic	oooooooooooqoooo
profiled	onoqonoooooooooo
profiling	oqnwonooooonoonl
profiling me	oroloooooooooooo
prog*	mnopnnonooooonrs
progr*	mnopnnonooooonrs
progra*	mnopnnonoooonnrs
programme	mnopnoonoooonnqs
proj*	qtnqnmnnonnnpnop
proj* .*	pnoqoooooooooopm
proj* on*	nooooooooooooooq
proje*	qtnqnmnnonnnpnop
projec*	qtnqnmnnonnnpnop
project	qtnqomnnonnnpnlq
project .	pnoqooooooooooon
project on	nooooooooooooooq
projector	oooooooooooooorm
prom*	oqnmpqnooxtpnmrd
prom* a*	oooonnooooooooso
prom* it*	ooooooooovononnm
prom* not*	ooooornnoooooooo
promi*	npnnqrooonnqnnui
promis*	npnnqrooonnqnnui
promise	onoootnnonosonmn
promise not	ooooornnoooooooo
promised	npnoqnoqooonnnsm
promised a	oooonnooooooooso
promo	oqonooooorsnooml
promo*	pnnnonnoowqnonnm
promot*	pnnnonnoowqnonnm
promote	nnooonooowpnonnm
promote it	ooooooooovononnm
pron*	nosoomooonrntmnn
prono*	nosoomooonnnumon
pronou*	nosoomooonnnumon
pronouns	oouoooooooooqomk
proo*	rnommmnmnttnnmon
proo* of*	qnooonononoonopr
proof	topmnmnmosnonnpm
proof of	rnooonononoonopp
proof*	mononooooouooonp
proofr*	nooonooooouoooom
proofreading	nooonooooqsoooom
prop*	kolonlopsppnmwns
prop* and*	noooqooooooooooo
propa*	oooooooooooooorn
propag*	oooooooooooooorn
propaganda	oooooooooooooorn
prope*	molmomoosmpmnwlq
proper	pnoonnnnnnqmpxkq
proper*	mqmnpnppsnnonnpo
properly	nqmnpnpqsnnpnnql
property	moooooooooooooor
propo*	mnoqonopoqoooooo
propos*	mnoqonopoqoooooo
proposal	oooooooooqoooooo
pros*	ooooroooooomoorm
prot*	xorommpnnnnoomoo
prot* act*	qnoooooooooooooo
prot* offi*	wnpnnoooooooonnk
prote*	xorommpnnnnoomoo
protec*	xnqomnpnoononnkp
protection	xnqomnpnoonnnnlp
protection act	qnoooooooooooooo
protection officer	wnpnnoooooooonnk
protes*	nppoonnnoooopnrn
protest	nppoonnnooooootl
prou*	npnnopnmonoknonx
prou* of*	qooooqnoooploppn
proud	ppnnoqnmonnloops
proud of	qooooqnooooloppn
prous*	moooonooooonnonu
proust	moooonooooonnonu
prov*	vmonvnnnonnmqsoh
prov* that*	poooooooooonprol
prov* who*	sooooooooooooonn
prove	snponnonooooooom
prove*	poooqooooooooqnm
proven*	noooroooooooooon
provenance	noooroooooooooon
provi*	qnnnunnnonompqol
provid*	qnnnunnnononpnnn
provide	ononuoooooonoonn
ps5	oooooooooqooooon
psyc*	ooooooooounnoonn
psych*	ooooooooounnoonn
psychi*	ooooooooounnoonn
psychic	ooooooooounnoonn
pub	poosoponooppoomm
publ*	hqmszhmnmnsismml
publ* .*	oqoopmoroopnnrmn
publ* anyw*	oooopoooooooqonn
publ* buil*	oooooooooooomorn
publ* have*	noooqoooooooooon
publ* libr*	oooooooooooooooq
publ* meet*	onqoooooooooooon
publ* mone*	oooosooooooopopm
publ* my*	nsonnoononrpoonk
publ* pcs*	tnoonnooooooooon
publ* the*	ooooroooooononpo
publi*	hqmszhmnmnsismml
public	looqzknqnmmknmvj
public .	npooqmoroooonoon
public >	nooopoooooooooqn
public building	oooooooooooomorn
public have	noooqoooooooooon
public meeting	onqoooooooooooon
public money	oooosooooooopopm
public pcs	tnoonnooooooooon
publis*	jqnqtnpmonvntpfp
publish	noonvoonoqnpnnmn
publish the	ooootooooooooonm
published	mrnnmnnnomunormo
published my	nroonooooosooool
publisher	nnorooqoooonoonq
publishers	ooopnooooooosnnp
publishing	oooonoooomqoqono
pudd*	ooooomooooooooso
pull	n0nqpmnmonnpmnpi
pull it	ntooononooooooon
pull*	nnopoonpooonnnos
pull* it*	ntooonoooooooono
pull* the*	oooopnoooooonoqo
pulli*	ooooopnnoooooons
pullin*	ooooopnnoooooons
pulling	ooooopnnoooooons
pulp*	npoosooooooooopl
pulpe*	npootooooooooool
pulped	npootooooooooool
pump	oooooonoooooooor
pupi*	pnonnoxlooomoqnm
pupil	nooooovmooonooom
pupil*	qnonnoqnooonorno
pupils	qnonnoqnooonorno
pupp*	npoonopnornnnnop
pupp* show*	npoonooooooooooq
puppe*	npoonoooooooooor
puppet	npoonooooooooooq
puppet show	npoonooooooooooq
pure	ooooonooooomqtsj
purp*	pnnpntqlqoonnnmn
purp* .*	oooooqnoooooooon
purp* coat*	ooooonpnqoooooon
purpl*	noooomsnqoooooon
purple	noooomsnqoooooon
purple coat	ooooonpnqoooooon
purpo*	qnnpnvmmooononmo
purpos*	qnnpnvmmooononmo
purpose	onopovnmooonoomo
purpose .	oooooqnooooooooo
purs*	oooooomqooooqnmr
purs* ever*	ooooooooooooqnon
purse	nnoooonqoooooons
push	onoonmooooovnnpn
push*	qnonomotnoonqnmn
push* her*	ooooonoooooqooon
push* him*	ooooonopooorooon
pushc*	ooooooonooonpnor
pushch*	ooooooonooonpnor
pushchair	ooooooonooonpnor
pushe*	rnooonntoooooonl
pushed	rnpoonnroooooool
put	lm1njoiwkiiwxktk
put a	ommnnposnnntrppl
put an	ooooonnqoooopnon
put down	pnponoooooonqqnm
put em	ooooooooooonqono
put his	oooooonrooooonrl
put in	toprpmmnopononol
put it	norpnonooooplmou
put me	nmpqomqmooomonmx
put my	mtqqnoplonnonnpl
put on	qnpnpnnooooppomm
put out	oooopnnpqooonqnm
put right	mlzoooonoooooonm
put that	nnropnonoooqqnql
put the	mlonnqmpnnnpom0n
put them	poponqnnooonprpk
put this	oooonoopooonooqn
put up	nroonqnnooonpopn
put you	oooooooooooqnpnp
put your	ooonoonqoooqoopn
put* a*	ommnnposnnntrppl
put* an*	ooooonnqoooopnon
put* down*	pnponoooooonqqnm
put* em*	ooooooooooonqono
put* his*	oooooonrooooonrl
put* in*	toprpmmnopononol
put* it*	norpnonooooplmou
put* me*	nmpqomqmooomonmx
put* my*	mtqqnoplonnonnpl
put* on*	qnpnpnnooooppomm
put* out*	oooopnnpqooonqnm
put* righ*	mlzoooonoooooonm
put* that*	nnropnonoooqqnql
put* the*	mlonnqmpnnnpom0n
put* them*	poponqnnooonprpk
put* this*	oooonoopooonooqn
put* up*	nroonqnnooonpopn
put* you*	oooooooooooqnpnp
put* your*	ooonoonqoooroopn
puts	nnpoonrooooprnnn
putt*	noonoqmonmprrpnk
putt* thin*	oooooqnnoooonosn
putti*	noonoqmonmprrpnk
puttin*	noonoqmonmprrpnk
putting	noonoqmonmprrpnk
putting things	oooooqnnoooonosn
pyja*	noooonqnrqononqk
pyjam*	noooonqnrqononqk
pyjama*	noooonrnqqooooom
pyjamas	noooonrnqqooooom
pyth*	ooooooooomnoooor
pytho*	ooooooooomnoooor
python	ooooooooomnoooor
q	qnopoooooooonpqm
qr	ooooooooooooonsm
qr code	ooooooooooooonsm
qr* code*	ooooooooooooonsm
qual*	nnoosnonowqnnnni
qual* read*	onoosooooooooonm
quali*	nnoosnonowqnnnni
qualif*	oooonoooorrooonl
qualified	oooooooooproooom
qualit*	nnootnoootnnnnnl
quality	nnootnoootnnnnnl
quality readings	onoosooooooooonm
quar*	nnopompntnrqonmm
quarr*	onooompotonpoonn
quarry	onooonpotoomoono
quart*	nnoqononoospoonm
quarte*	nnoqononoospoonm
quay	ooooooooooqooonn
que	wunnnvnnonnmmmmh
quee*	mnnnpmomoontvrll
quee* hist*	nooooooooooosonp
quee* of*	ooooooooooooosmn
queen	nooopmnnoontmsmm
queen of	ooooooooooooosmn
queer	nooooooooooosonp
ques*	mrnnqqpnnsoilmqr
ques* abou*	moonroonooonoopq
ques* and*	nqoooooooooooopn
ques* but*	nooooooooooooonq
ques* for*	oooonnsponpoonnn
ques* free*	oooooooooqooooon
quest*	mrnnqqpnnqoimmqr
questi*	mrnnqqpnnqoimmqr
question	oqnmppqnnopjnnun
question but	nooooooooooooonq
question for	oooonnsponpoonnn
question free	oooooooooqooooon
questions	moonpqnnoqnnnnlt
questions >	ooooonoooqnooonr
questions about	noooqoooooooooop
queu*	rlpnmomlqmojqnys
queu* .*	rooooponooomqnon
queu* for*	nnoonnnnpnonnntq
queu* of*	ooooooooooonoqrm
queue	slpnmommqnolpnvt
queue .	rooooponooompnon
queue for	nnoonnoopnonnnsq
queue of	ooooooooooonoqrm
queue*	ooooooooooooooul
queued	nooooooooooooovk
quic*	qonmnrprntmpmnlp
quic* one*	qoooonorooooooom
quick	qmnnopqsnrnpnnln
quick one	qoooonorooooooom
quickl*	oqooooooopoooooo
quickly	oqooooooopoooooo
quid	nnonomppnpulnk1b
quid .	ooooooopooroonql
quid for	nooopoooonnnnnyj
quid to	ooooonorooononrm
quid* .*	ooooooopooroonql
quid* for*	nooopoooonnnnnyj
quid* to*	ooooonorooononrm
quie*	nsnll5tknlrkmilm
quie* and*	oooooornoooooomq
quie* carr*	ooooomoooooooopr
quie* floo*	nooonmoooooooorp
quie* hour*	ooooonooooonqorm
quie* hous*	ooooooooooroooom
quie* in*	ooooopnnoooooonr
quie* room*	roooooopooooooop
quie* stud*	ooooooooqoponooo
quiet	oknmmyvjomrnnmoo
quiet >	ooooputlnoononml
quiet and	oooooornoooooomq
quiet carriage	ooooomoooooooopq
quiet floor	nooonmoooooooorp
quiet hour	ooooonooooonposm
quiet house	ooooooooooroooom
quiet in	oooooonooooooonr
quiet room	roooooopoooonoop
quiet study	oooooonoqooonooo
quilt	ooooooooooonoooq
quit	mnn1ooooopnonnok
quiz	npnnmronnnplomox
quiz on	ooooooooooomoons
quiz*	ooooooooooonoonr
quiz* on*	ooooooooooomoons
quizz*	ooooooooooonoonr
quot*	rtppspmmnn0lmnhg
quot* .*	oooppnooonroonnn
quot* in*	nqopoooooooooonn
quot* my*	soooooonooooooon
quote	ntnnpsnnonvmnomj
quote*	ooqqsmnonmxnnnki
quoted	ppqpqnonooooooml
quotes	nnoqqnnoomxnnnml
quotes .	ooooonooooqooooo
quoti*	soooononooonoonp
quotin*	soooononooonoonp
quoting	soooononooonoonp
quoting my	soooooonooooooon
qué	wnnoonooonomnnnp
ra	oooooqooooonoosm
race	nnooooooooonunon
race*	ooooooonoopnuonm
races	ooooooonooonuonm
raci*	noooonoopoonqnrm
racis*	ooooooooooonqorn
racist	noooooooooonqorn
rack*	onooonqpqooooosk
rack* .*	oooooonoooooooqo
radi*	nnoonmomnnnmnooy
radi* ?*	ooooonooooonooor
radia*	noooomoonoooonps
radiat*	noooomoonoooonps
radiators	ooooonooooonpoor
radiators ?	ooooonooooonooor
radio	onooooonooonnpou
raff*	onnrnqnoonolnppq
raffl*	onnrnqnoonolnppq
raffle	pnnqnqnoonolnppq
rag	ooooooooooosnono
rail	ooooorqooooooonn
rail*	mmnpnrqlpnsmnnno
rail* .*	mnoontoonoonnonq
raili*	oooooqpnqooooonm
railin*	oooooqpnqooooonm
railing	oooooroonoooooon
railings	oooooopnroooooon
railw*	mnopoppnonsnonoq
railwa*	mnopoppnonsnonoq
railway	onopoppnonrnonom
railways	mnoooooooopnooos
rain	nooonmponnomknsx
rain >	oooooopoooookons
rain*	onnnnnompnnprmpp
rain* .*	oonoonooooonporo
rainb*	ooooonpnoooqsnnl
rainbo*	ooooonpnoooqsnnl
rainbow	ooooonpnoooqsnmm
rais*	ponoonooonnluomq
raise	poooooooooomqnoq
raisi*	opooooooooooqonp
raisin*	ooooooooooooqonp
raising	ooooooooooooqonp
ramb*	oooonoooooopoonr
rambl*	oooonoooooopoonr
ramp	ononnnonnnqnsmsm
ramp .	poooooooooonooqn
ramp* .*	poooooooooonooqn
ran	rnonnmvmnnnmmssi
ran away	ooooonunooonoonn
ran out	pooooopooooonosn
ran the	pnpoooooooonornn
ran* away*	ooooonunooonoonn
ran* out*	pooooopooooonosn
ran* the*	pnpoooooooonornn
rand*	rpnoooooopoooonn
rando*	rpnoooooopoooonn
random	rpnoooooopoooonn
rang	znnmmrmonnnmnntj
rang me	tooooooooooooonm
rang my	roooooooooooooon
rang on	rnoooooooooooono
rang the	ooooorooooonoonn
rang* me*	tooooooooooooonm
rang* my*	roooooooooooooon
rang* on*	rnoooooooooooono
rang* the*	ooooorooooonoonn
rank	onoponoooroonoqo
rape*	noooomnxooonoonn
raped	noooomnxooonoonn
rapi*	ooooonooooonuomn
rapi* and*	ooooooooooooqoon
rapis*	ooooonooooonuomn
rapist	ooooooooooonqono
rapist*	ooooooooooontonn
rapists	ooooooooooontonn
rapists and	ooooooooooooqoon
rare	ooooononoqooorom
rate	npnnpoonoopnnpnq
rate*	nnonpnnnopypnnnj
rate* .*	oooooooooosnoono
rate* in*	ooooqoonooqnnoon
ratep*	oooorooooooqoomm
ratepa*	oooorooooooqoomm
ratepayer	ooooroooooopoonn
rates	nnoomnonopznmopl
rates in	ooooooooooqonoon
rath*	msnposmnoonllppo
rath* be*	omoonuonooonnnoo
rath* it*	mroqonooooooooon
rath* my*	orooooooooooooom
rathe*	msnposmnoonllppo
rather	msnposmnoonllppo
rather be	omoonuonooonnnoo
rather it	mroqonooooooooon
rather my	orooooooooooooom
rati*	snoonoooooooopon
ratin*	snoooooooooooonn
rating*	snoooooooooooonn
ratings	snoooooooooooonn
rats	nnonrnnnnnnm0mil
rats >	ooooooooooonsonn
rats and	ooooooooooooqono
rats in	ooooooooooonuonm
rats* and*	ooooooooooooqono
rats* in*	ooooooooooonuonm
re	pmonuoonononoomr
reac*	qpnonoooosnmoonn
reac* .*	oqopoooooooooonn
reac* him*	oooooooooqooooon
reac* them*	qoooooooooooooon
reach	qnnonoonoqonmpqn
reach him	oooooooooqooooon
reach them	qoooooooooooooon
reach*	noopoooppqonqnmn
reache*	ooopoooppqonqnmn
reached	ooopoopnoqooqnmn
read	vjlrmqkgjikdswtt
read .	pnonntnnonnopqlo
read >	noorooopooonpqlo
read ?	oooqoooooooonoon
read a	ooooopoooooooorm
read every	nonooqoooooooonq
read in	oooonoopooononmu
read it	pqpmtqmnonomlnjx
read my	wpnpnnnnoopnonri
read out	unppononooonoomo
read so	oooooprmooooooon
read the	lonnqnomonnloxqs
read them	rnoooooooooooooq
read this	ooooorpoooonoono
read what	spononnooooonoql
read with	oooooooooooooonr
read your	nnopqsonooonoqok
read*	qrlrnkknprohmkps
read* .*	pmnnmsnnopnrpqkp
read* a*	nooooonpooononul
read* abou*	nnopnnnmroonooos
read* all*	ooooonooooonoons
read* anyt*	oooooooooooooorm
read* app*	oooroooooooooonn
read* at*	qqooonooomqonono
read* chal*	nqoonnrooooonopo
read* ever*	mononpooooononnt
read* for*	nooopnonooononsp
read* free*	ooooooooorooooon
read* grou*	lsommmpoplpooops
read* habi*	nooqoooooooooono
read* hist*	soopoooooooooonm
read* in*	nnnnnnmrnntnnplu
read* it*	pqpmtplnonomkmov
read* like*	onopooooooooooqn
read* list*	pmonnnqnononmnov
read* my*	vonpnlpponpnnnqk
read* on*	moopsooooooooooo
read* one*	nooopnqooooooqom
read* out*	unppononooonoomo
read* plea*	nnooonooooooooos
read* reco*	qnrooooooooooonn
read* room*	olnmtojrrnqqsopm
read* so*	ooooopsmooooooon
read* take*	ooooroooooooooon
read* the*	konnpnompnnkmynw
read* them*	rnqnnpnronoononn
read* thes*	qnrooqoonooonnql
read* this*	onoooqrnopnmnomp
read* to*	onopooonopootnln
read* was*	ooooooooooooonvj
read* what*	spononnooooonoql
read* with*	oqoonoooqnoooomq
read* your*	nnopptmoopnnnvnh
reada*	soooooooopnoooom
readab*	soooooooooooooom
readable	soooooooooooooom
reade*	nsnqnkmmpnrlpntr
reader	puonnmnnoonnnpqt
reader in	pooooooooooooqom
reader*	mmnqonnnpnsmqmrl
readers	mmnronnnpnsmomsm
readi*	rqkqpnpmnomlomor
readin*	rqkqpnpmnomlomor
reading	srlqjoqnommlpmpr
reading .	pooonnoooooroomo
reading >	sooooooooooooonn
reading a	ooooooopooooonrn
reading about	noooopoooooooonr
reading app	oooroooooooooonn
reading challenge	nqoonnrooooonopo
reading free	ooooooooorooooon
reading group	lsommmpopnnpopos
reading habits	nooqoooooooooono
reading history	soopoooooooooonm
reading in	oooooonqoooooooo
reading list	omonnnqnononmnov
reading room	olnmtojrrnqqsopm
reading the	nooooonnoooonplw
reading this	ooooonqoopnnooop
reading to	ooopooooooooromm
reading was	ooooooooooooootk
reading your	ooooooopoooooqnn
readings	nnoouooooqoooonl
readings taken	ooooroooooooooon
reads	klrpppluqpmmnopn
reads >	onoronnnooooooms
reads in	nooooonooooooooq
reads my	ooooonproooooooo
reads them	oornnqnronoooonl
reads these	onpoopoooooonnqn
reads your	ooooopnooqoooqnn
ready	qnnnnnnmnssqnnjs
real	monmpoqknymnnpir
real >	oooooooooqooooon
real ?	oooooooooooooqmp
real followers	oooooooootooooon
real name	opoooornooooooon
real*	nmoronooooonqonr
real* ?*	oooooooooooooqmp
real* foll*	oooooooootooooon
real* name*	opoooornooooooon
reali*	nmoronooooonqonr
realis*	nmoronooooonqonr
realise	noorooooooooqonm
realised	omooonoooooooont
reas*	nrnouvmmnnqkrokl
reas* .*	mpoorpoooooonpoo
reas* ?*	onooqoooooooooon
reas* to*	qpnnnvnnonononmo
reaso*	nrnouvmmnnqkrokl
reason	ppooqunmnnnlsokl
reason .	nnoorpooonoonqno
reason to	qqonosnnooonnono
reason*	mpnnrqonoornnnon
reasonable	ooooononoornoooo
reasons	mqnorqoooooonnon
reasons ?	onooqoooooooooon
reasons to	oooooroooooonono
rebr*	ooooqoooooooonpn
rebr* cost*	ooooqooooooooono
rebra*	ooooqoooooooonpn
rebran*	ooooqoooooooonpn
rebrand	ooooqoooooooonpn
rebrand cost	ooooqooooooooono
rec	oooooroooooopoom
reca*	onopooonoooornoq
recal*	onopooonoooornoq
recall	nnopoooooooornop
rece*	ujpqtknpntmokqol
rece* .*	poooooopooooonqn
rece* and*	poooonnpooooooqn
rece* by*	nooopooooqoooono
rece* i*	nooooooooooqoooo
rece* my*	qooonoooooooooon
rece* sinc*	noooqooooooooooo
recei*	ujpqumnrounmlnnk
receip*	onqnrmnsonnnlnqo
receipt	pnponnoooooooorp
receipt and	poooooopoooooorm
receipts	oonosnnsooonmono
receiv*	ulnrrnonounnnnlj
receive	slnrnnonounnoomk
received	onoosooooooooonn
recep*	oonpmnononornspn
recept*	oonpmnononornspn
reception	oonpmnomonoqnrpm
reci*	pqnnnrnqonnnonmt
reci* the*	orooonooooooooon
recip*	pmnnnrnqononnnms
recipe	nnoonqoqooonoomu
recipi*	qnoooooooooooooo
recipients	qnoooooooooooooo
recit*	orooooooonnoooop
reck*	nopooqnnooopoomr
recko*	nopooqnnooopoomr
reckon	nopooqoooooooono
reckon*	ooooonnoooooooor
reckons	ooooonnoooooooor
reco*	xt1wuggejsjegffs
reco* .*	smpnptnnononnnok
reco* ?*	nrqnooooooonoono
reco* a*	oooooooooooooonq
reco* and*	vnnopnonooonoomm
reco* at*	mnorpooooooooonq
reco* for*	oooppooooooonomr
reco* from*	rronoonooooonopl
reco* got*	moqoooooooooooop
reco* i*	ootnoooooooooool
reco* in*	poosoooooooooomn
reco* info*	noooroooooooooon
reco* me*	mnqsoooooooooool
reco* of*	uromnnoooponooqn
reco* offi*	lononoopooqnoont
reco* on*	qnonpnoooooooonp
reco* or*	pnooqooooooooonn
reco* over*	roooooooooooooom
reco* says*	npsoooonoooooonn
reco* the*	onpooopoooonoomt
reco* unti*	nooqooooooooooon
reco* with*	qooooooooooooooo
recog*	pnnvpnonooononmn
recogn*	pnnvpnonooononmn
recognition	qnotpooooooooomm
recognition at	mnorpooooooooooo
recom*	klnvnqnnnonlnnmy
recomm*	klnvnqnnnonlnnmy
recommend	mnnonnnnnpnnnnoy
recommend a	oooooooooooooonq
recommend it	nooooooooooooooq
recommendation	ooopotooooonoool
recommended	onoronooooonoomr
recommended the	ooooooooooonoonr
recon*	mmooxnoooooooonn
recons*	mmooxnoooooooonn
reconsider	nnoouooooooooonn
recor*	yw1omghgkilgihgp
record	xr1plkllnlpklleo
record .	rooooooooooooono
record and	tnnppooooooooomn
record i	mouoooooooooooom
record it	nopoooooooooooqn
record office	noooooopoooooooq
record says	npsoooonoooooonn
record until	nooqooooooooooon
record*	xwwoqkjjmkljljoq
recorded	yjoqtnnnooonoolk
recorded .	rnoooooooooooooo
recorded ?	nonoooooooooooor
recorded information	noooroooooooooon
recording	swnonnonooonoopn
recording of	nrononooooonooqm
recordings	qtonnooooooooonm
recordings from	nqooooooooooooon
records	rowmnolmomnmpmru
records ?	npqoooooooooooom
records of	qoooooooooooooon
records office	moooooooooooooor
records on	noooqoooooooooon
records to	pooonoooooooooqn
recov*	nonnonnnoxnomnpn
recove*	nonnonnnoxnomnpn
recover	oooooooooropnnpn
recovery	nooooonnouooonoo
recr*	oooooooooqonqonn
recru*	oooooooooqonqonn
recrui*	oooooooooqonqonn
rect*	km0nnoooooonoonm
rect* it*	nnrooooooooooono
recti*	km0nnoooooonoonn
rectif*	km0nnoooooonoonn
rectification	mnunnoooooooooon
rectified	norooooooooooonn
rectify	mntoooooooooooon
red	rpnmmpornnnsmnpl
red coat	rqooonpoooooooom
red glasses	ooooorooooooooon
red* coat*	rqooonpoooooooom
red* glas*	ooooorooooooooon
reda*	mqnnyoooooononmm
reda* and*	ooooqooooooooono
redac*	mqnnyoooooononmm
redact	npooroooooooooon
redact*	ooonvooooooooomm
redacted	noootooooooooomn
redu*	onpnspoooponnoqk
redun*	onpnspoooooooonn
redund*	onpnspoooooooonn
redundant	oopoqoooooooooon
reec*	nooooooooooooooq
reece	nooooooooooooooq
reel	nwonnnnnoooooono
reel .	orooooooooooooon
reel* .*	orooooooooooooon
ref	vnopumoooononnim
ref foi	oooorooooooooooo
ref* foi*	oooorooooooooooo
refe*	smpnrmmonnpmnnqs
refe* libr*	oooooooooooooosm
refe* sect*	oooonoooooooooqp
refe* to*	ooooqoooooooooon
refe* you*	roooooooooooooon
refer*	smpnqmmpnnpmnnqs
refere*	rmpnpmmpnnpmnnrs
reference	rnpnpmnpnnnmnnso
reference library	oooooooooooooosm
reference section	oooonoooooooooqp
reference you	roooooooooooooon
referencing	nooooooooooooont
refr*	noooooooooooonso
refre*	noooooooooooooso
refres*	noooooooooooooso
refu*	npnovlktmrloyjsh
refu* .*	pqoooooooooonoql
refu* a*	qooooooooooonoqn
refu* and*	ooooponponnnnnsp
refu* even*	opooooooooonropm
refu* me*	noopqoooooopoonn
refu* on*	ooooqooooooooooo
refu* to*	mooqoooooooopooo
refu* welc*	oooooooooooproom
refu* with*	nooonooooooooont
refug*	nronnmmvonmpzmkj
refuge	npooonnwooopnomm
refuge*	oqonnnnnonno0mmk
refugee	oponooonooontonn
refugees	oponnnnnonnpymnl
refugees welcome	oooooooooooproom
refun*	onoonooooumpnosk
refund	ooooooooosnoooqm
refund*	noooooooopopooqm
refur*	oooooooooopmmnxj
refurb	poooooooooonnovl
refurb and	ooooooooooonnorn
refurb*	oooopoooooponorm
refurbishment	oooopooooooonoqn
refus*	pmopwnnmonnnnmjr
refusa*	qnonxnooooononlm
refusal	qoonwnooooononmm
refuse	noornooooooooopn
refuse*	popnqonnooopnnlu
refused	popnronnooopnnls
refused me	noooroooooopoonn
rega*	ppqqrmomoononnlq
rega* the*	qpoopooooooooonn
regar*	ppnqrnonooopnnmp
regard*	ppnqrnonooopnnmp
regarding	prnnrnonooonoono
regarding the	qpoopooooooooonn
regards	onorooooooopoonp
regat*	oorooopoooooooom
regatt*	oorooopoooooooom
regatta	oorooopoooooooom
regi*	noqnpnmnnunrlmsq
regi* for*	nooooooooooooooq
regim*	noooonooooooooro
regime*	noooonooooopoonr
regiment	noooonooooopoonr
regis*	oprmpomnnunqmmnq
regist*	oprmpomnnunqmmnq
register	nprnqonnoqnonnnq
registered	pnoonnoootqnnnnl
registers	pnnoopnoonnonoqq
registers .	ooooonopoooooorm
registrar	nooooooooooooonr
registration	oqooooooopnqooon
regr*	noooonnooqoqnooq
regr* .*	onooooooooooooor
regre*	noooonnooqoqnooq
regret	noooonnooroqoopn
regret*	onoooooooooooons
regrets	onooooooooooooms
regrets .	onooooooooooooms
regu*	qnnnquonooononmm
regul*	qnnnquonooononmm
regula*	qnnnquonooononmm
regulars	noooosnnooooooon
regulations	nooorooooooooooo
regulator	snoooooooooooono
rein*	ooooonoooooroopm
rein* my*	ooooooooooosoonn
reins*	ooooonoooooroopn
reinst*	ooooonoooooroopn
reinstate	ooooonoooooroopn
reinstate my	ooooooooooosoonn
reje*	ooopoooooooooonq
rejec*	ooopoooooooooonq
reject*	ooopoooooooooonq
rela*	qnonnmpnrqnqnonn
rela* .*	ooooomoospoooooo
relat*	roooooqnoqnnoonn
relati*	roooooooopooooon
rele*	mmnrumnqornomonl
rele* the*	oooosooooooooonn
relea*	mnnrumnqornomonl
releas*	mnnrumnqornomonl
release	nnnrunnnornomonl
release the	oooosooooooooonn
released	noooonnroooooono
reli*	msonopooopoooomo
relig*	nsonooooooooponn
religi*	nsonooooooooponn
religion	nsonooooooooponn
rema*	pooopnnnononnqos
remai*	nooopoooooonorpn
remain*	nooopoooooonorpm
remark*	qpooooopooooooon
remarks	qpooooooooooooon
reme*	nonmnommopnynons
reme* me*	npooonoooooqooon
reme* that*	ooooonoooooronnp
reme* the*	ooooooooooonooor
remem*	nonmnonmonnynont
rememb*	nonmnonmonnynont
remember	pnnmopnmonnzoojp
remember >	onoooronoooooonp
remember me	npooonoooooqooon
remember that	ooooonoooooronnp
remembered	noooonoooooooooq
remembers	nooooonoooonooos
remembrance	npoooooooooooosl
remi*	kqoswlnonpnnmomm
remin*	kqoswlnonpnnmomm
remind*	mpotrlnnnponnpnn
reminder	onoqsnooooopoomn
reminders	nqornmonooomnoqq
remini*	nqonoooqoooooooo
reminiscence	nqonoooqoooooooo
remo*	d3iknikjmmomkkpi
remo* .*	nvomonooooooooon
remo* ?*	ouoooooooooooonm
remo* ever*	noooooooooooooqn
remo* from*	nsonooooooooooon
remo* it*	mxonooonooonoonn
remo* me*	nvopoooooooooonm
remo* my*	nvnpnnononoooono
remo* that*	oroooooooooooooo
remo* the*	nqnmnonnooooooou
remov*	d3ikoikjmmonklpi
remova*	ononooooooqonosm
removal	onooooooooponosn
remove	h1knllmlnmnmnnkm
remove it	nwonoooooooooonm
remove me	nvopoooooooooonn
remove my	nvnpnnononoooono
remove that	oroooooooooooooo
remove the	nqnmnonooooooonv
remove*	k2nlpmnnoonpnnni
removed	k2mlpmnnoonnnnoj
removed .	ntooooooooooooon
removed ?	osoooooooooooonn
removed from	nsonooooooooooon
rene*	nmnmnnnmnmnmnmzy
rene* by*	oooooooooooooomr
rene* one*	ooooooooooonoorn
rene* onli*	nnoooooooonooosp
renew	ononnnnnnnnnnnqy
renew online	onoooooooooooooq
renew*	nmnnnpnnnnnnnnzq
renewa*	oooonoooooooootm
renewal	oooooooooooooouk
renewals	oooonooooooooonr
renewe*	nnoooqooooooonmt
renewed	nnoooqooooooonmt
renewi*	onooonoooooooowl
renewing	onooonoooooooowl
rent	lpnn0nmrntpopnoc
repa*	nooosnoooornpolo
repai*	nooornoooornoomp
repair	noooqnoooopooomp
repl*	ikjm1qmpnxkgpptf
repl* .*	opopqoomoonnootj
repl* abou*	ooooqooooooooono
repl* and*	qoooqnoooooopomm
repl* card*	oononoooonoooopr
repl* to*	mnnlsmnsnnnmnqvl
repl* watc*	ooooooooosnoooon
repl* with*	oooooooooroooonn
repl* yes*	ooooooooosoooomo
repla*	nnnnonnnonnnvmtn
replac*	nnnnonnnonnnvmtn
replaced	ooooooooooonsnol
replacement	oononoooonnoqnor
replacing	oooonooooooonosn
repli*	nnnprnoontommqon
replic*	oooononnotpnnnnq
replica	oooononnotpnnnnq
replica watches	ooooooooornoooon
replie*	onnpsnppnonmnrpl
replied	nnoqnnnpononorqn
replied to	noonononononorrn
replies	ponnsnpoooonnnpn
replies .	oooosooooooooonn
reply	knmm1ooqpxlllnof
reply .	poopnponoooonosm
reply >	ooooopooonoonorn
reply about	ooooqooooooooooo
reply and	ooooroooooooooon
reply to	nnnmqnosnonnnnrm
reply with	ooooooooorooooon
reply yes	ooooooooosoooomo
reply*	ooooprnnooooopnn
replyi*	ooooprnnooooopnn
replying	ooooprnnooooopnn
repo*	rorn0itompnmjlij
repo* .*	pqooroooooonnonn
repo* ?*	nooooooponpooooq
repo* a*	oooooooqooooooon
repo* for*	nooouoooopoonpnl
repo* it*	qnoonnsoooomooqn
repo* my*	noooooooooosonno
repo* on*	moootooooooooono
repo* that*	ooooqoopoooonpon
repo* to*	soooooonoooooonn
repor*	tlpo0itpnpmnkmji
report	mnqp0mqpnonlmnkj
report .	nooosoooooonooon
report for	ooooroooooooooom
report on	moootooooooooonn
report that	ooooqoopoooonpon
report*	vmnntlrooqnpnnoj
reported	vnnnnlrmopnqnnpk
reported it	pnoonnsnooomooqn
reported my	noooooooooosonno
reported to	soooooonoooooonn
reports	onoounoqooonnnnn
reports for	ooooroooooooooon
repos*	mrqnnoooooponnnq
reposi*	mqqnnooooooooooq
repository	mqqnnooooooooooq
requ*	wqokyikklqomkjfk
requ* .*	tonnmnooonrrnnnm
requ* ?*	nrooqoooooooonpm
requ* abou*	noooqooooooooooo
requ* for*	looqtoooooonoooo
requ* plea*	tnnonoooopooooom
requ* ref*	ooooqooooooooooo
requ* the*	qqooqooooooooomn
requ* unde*	npoouooooooooonn
requ* was*	nooopooooooooonr
reque*	woolyjlklsnjkkfk
reques*	woolyjlklsnjkkfk
request	wpplykllmsojlkgj
request .	tonnmoooonrooonm
request >	oononooootnoooon
request ?	mrooqoooooooonpm
request about	noooqooooooooooo
request for	looqtoooooonoooo
request please	tnnonoooopooooom
request ref	ooooqooooooooooo
request the	qooonooooooooooo
request under	npootoooooooooon
request was	nooopooooooooonr
requested	oooopnoooooooomr
requi*	opoonnooomprnnop
requir*	opoonnooomprnnop
required	ooooooooonoronnq
required .	oooooooooooroono
resc*	nnooononrooonnns
rescu*	nnooononrooonnns
rescue	nnooononrooonnns
rese*	jlrwjqmnmmqilmys
rese* .*	nnoposnqooononon
rese* a*	oooooooooooooosl
rese* for*	onoooooooooooont
rese* it*	nnooonoooooooonu
rese* noti*	oppqonopoooooomn
rese* on*	nooooooooooooomr
resea*	mqnvnmpmomsmoplm
resear*	mqnvnmpmomsmoplm
research	ppntnnononpnopmn
reser*	mlsqlslpnomlmmxs
reserv*	mlsqlslpnomlmmxs
reservation	lntrnmnnonnnnnsr
reservation for	onoooooooooooons
reservation notices	oppqoooooooooomo
reservations	pnoonmonoooooops
reserve	nnooopnropoooosl
reserve .	noooopnroooooonn
reserve a	oooooooooooooorm
reserved	pnnnnpopooonnoro
reserved .	pooooqooooooooon
reserved it	ooooonoooooooonr
reservoir	onoootnnoooooonn
reset	nnooonoooooooorq
reset it	nnooooooooooooor
resi*	mqpnqnopnnoonqvg
resi* a*	oooooooooooooqnn
resid*	mponsnopnnomqrnl
reside*	mponsnopnnomqrnl
residence	oooopoqnooonprmm
residence a	oooooooooooooqnn
residents	npooqnnsooonpnnn
resig*	nqpomnoooooqmnwk
resign	oooonnonoooqmnvl
resp*	qonmuommoqpnoqnk
resp* .*	oooorooooooooomp
resp* a*	oooooooooooonoqo
resp* for*	toooononoooqoool
resp* to*	oooooooooponoron
respe*	noonnmnnonpmprqp
respec*	noonnmnnonpmprqp
respect	noonnmnnonqmprqo
respect to	ooooooooooonoron
respo*	soonvnnnoqnpnnlk
respon*	soonvnnnoqnpnnlk
respond	onoopooooroooooo
response	mpootoooooonoonn
responsible	tooonoonoooqoonl
responsible for	tooonoonoooqoonl
rest	nqpnmqnnoonownpj
rest .	oooooqooooooooon
rest >	oqoooooooooptokm
rest of	nooonponooomqotn
rest*	klnxomoqnormnrok
rest* .*	nnoooppooooooorl
rest* of*	mnornpnnooomqosn
rest* proc*	moosooooooooooon
rest* the*	nnoqoooooooooooo
resta*	ooooonpqooooooon
restau*	ooooonpqooooooon
restaurant	ooooonpqooooooon
resti*	nooopnopoooooosl
restin*	ooooonopoooooosl
resting	ooooonopoooooosl
resting .	ooooonopoooooosl
resto*	nnoonooooprmnsmo
restor*	nnoonooooprmotmn
restore	oooooooooosmotnk
restr*	mnnxooooooononmn
restri*	lnoymooooooooomn
restrict	mnovooooooooponm
restrict processing	moosooooooooooon
restrict the	oooqooooooooooon
restriction	noornooooooooono
restriction of	noornooooooooono
resu*	onnmxtmmnrnnnnmm
resu* .*	ooonrnooooooooon
resu* day*	onoooqooooopooon
resu* for*	oooorooooooooonn
resul*	onnmxummnrnnnnnk
result*	onnmxummnrnnnnml
results	onnmxummnrnnnnml
results .	ooonrooooooooonn
results >	ooooqnooopooooon
results day	onoooqooooopooon
results for	oooorooooooooonn
reta*	qnooonooonpnyolk
retai*	qoooonooonpoooon
retar*	ooooonooooooyoll
retard*	ooooonooooooyoll
retards	ooooonooooooynll
rete*	qronroooooooonnm
rete* peri*	rnoonoooooooooon
reten*	qronroooooooonnm
retent*	qronroooooooonnm
retention	qronroooooooonnm
retention period	rnoonoooooooooon
reti*	onqnmlnmnrrlmprr
reti* !*	noooonoooooooooq
reti* teac*	oooooooooprooonm
retir*	onqnmlnmnrrlmprr
retire*	onpnmlnmnrrlnmss
retired	onpnmmomnsslnnto
retirement	ooooonooonoooons
retro	oooooooooqnooooo
retu*	nmrnprornnnnmmot
retu* .*	pnqoopooooonnonn
retu* all*	ooooornqooooooom
retu* it*	ooooooonooonnoqq
retu* that*	ooooooopooonoonr
retur*	nmrnprornnnnmmot
return	nonnnqnoooopnnkv
return*	omsnppornnnmmnrp
returned	pnsnqroponnmnnqi
returned all	ooooornqooooooom
returned it	ooooooooooonoorp
returns	nnoonlnroononopu
rev	ooooooooooonntmo
revi*	nllnyokonrrpkslk
revi* .*	npooroooooqqnomm
revi* ?*	ooooooooooooorom
revi* by*	ooooqooooooooooo
revi* i*	nnoonsooooooopnn
revi* of*	noooqoooonooorsk
revie*	nmmnypmpnrsnmtlf
review	lpnnxnnqonronqqf
review .	npooroooooqooomm
review >	nooopooooooronnn
review of	noooqoooonooorsk
review*	qlnosqnnospmnrjm
reviewed	nooosnoooqononnn
reviews	rlnoornnoromnrlo
revis*	ooooonnoooonoopu
revisi*	ooooonnoooonooou
revising	oooooonoooonoopq
revision	oooooonooooonoor
revo*	nqoqnoooonononpp
revok*	oroqoooooooooonm
revol*	oooonoooooonnopr
rex	nnnoomnnooonnnpy
rhym*	nonnootsnonomlop
rhym* time*	npnnooprnononnon
rhyme	nonnoprsnonommop
rhyme time	npnnooprnononnon
ribb*	oroooonooooooorl
ribbo*	opoooooooooooorm
rice	oooooorooooooono
rich	ooooooooosoooqpl
rid	g1nmnnnnooomnpqk
rid of	h0nmnnnnopomnpqk
rid* of*	h0nmnnnnopomnpqk
ridd*	ooooonpoooonsonm
ridda*	ooooooooooonsonm
riddan*	ooooooooooonsonm
riddance	ooooooooooonsonm
ridi*	pooonnpoooonnoos
ridin*	oooooopooooononr
riding	oooooopooooononr
rig	nooonoooosooooon
rig >	oooooooooqoooooo
righ*	tq0plnmhsikilrdq
righ* .*	pnqopnponnnmqppj
righ* ?*	mnqoonoooooqopmq
righ* abou*	oooponopooonoooq
righ* by*	oooqooqonoooooon
righ* in*	nmsooqnnooooopnm
righ* it*	nmroononpoooooon
righ* now*	nooooqnqqoonnono
righ* of*	rnooonopooopooom
righ* on*	onpooroonoooooon
righ* that*	pqoooooooooooonr
righ* to*	pxpqnmnnoopmomjn
righ* way*	nooooqqoooonnrnn
right	sr0qkomhsjkjlrep
right .	nnqopoqonoonqppj
right >	onronponoonnlnsq
right ?	nnqnnooooooqopnq
right about	oooponopooonoooq
right in	nmsooqnnooooopnm
right it	nmroononpoooooon
right now	nooooqnqqoonnono
right of	rnooooooooopooom
right on	onpooroonoooooon
right to	pxpqnmnnoopmomjn
right way	nooooqqoooonnrnn
right*	qnooonopooonooms
ring	qlmskqvvukxkomlh
ring .	ooooopnqooonooqm
ring 999	oooooqnoqoooooon
ring me	rmnronqponnnoomn
ring somebody	ooooopqmroononom
ring the	pnoonooqonomqnqn
ring*	nonsmnoqpmonmnqo
ring* .*	qoooornpooonooqm
ring* 999*	oooooqnoqoooooon
ring* me*	rnnwonqqomnnnoll
ring* out*	ooonnmopqoonnoro
ring* roun*	oooooqnnoooooooo
ring* some*	ooooopqoroononom
ring* the*	pooononqnnopqnpm
ring* them*	ooooonqooooooooo
ringi*	poosooomqnornomm
ringin*	poosooomqnornomm
ringing	poosooomqnornomm
ringing round	oooooqnnoooooooo
rings	moonnnosnoolnnsq
rings out	ooononopooonoorp
riot	ooooooooooomoopq
riot*	oooooooooooooonq
riots	oooooooooooooonq
rip	nnnnnmnnnqnommp2
rise	ooooooooooooonqp
risk	lnntxnnnoqnonnmi
risk assessment	mooowooooooooonn
risk* asse*	mnooxnooooonnoom
rive*	onnopvmmqnnrmmlp
rive* and*	oooooponoooononr
river	nooopvnnqonqmnml
river*	ooooooooooopnonr
rivers	ooooooonooopnonr
road	mmorppoppmrsonok
road .	qnoonnonooovpolm
road >	ooooooooonqooooo
road and	nopqoronooomnorm
road branch	moorpooopoooooom
road library	ooooooonqoonooqn
road*	ooooooooooonooor
road* .*	qnoonmonooovqoll
road* and*	nopqoronooomnorm
road* bran*	moorpooopoooooom
road* libr*	ooooooonqoonooqn
robb*	oooooonnonnnrnvl
robbe*	ooooooooooooonsm
robber*	ooooooooooooonsm
robbery	ooooooooooooonsm
robbi*	ooooooonooonrorm
robbin*	ooooooonooonrorm
robbing	ooooooonooonrorm
robi*	ooooonnoonnooomv
robin	ooooonnoonnooomv
robo*	nporolnnooompnro
robot	nporomnoooonnnsn
robu*	ooooonrmoooooooo
robux	ooooonrmoooooooo
rock	oooooopnooolorlr
rock*	nooootooooonormm
rocke*	ooooooooooonornn
rocket	ooooooooooonornn
roge*	oooooooooooonvnl
roger	oooooooooooonvnl
roll	mppnnmnnnnornqro
roll*	oooooonnoonqoooq
rolle*	oooooooooooqonoo
rolled	oooooooooooqonoo
rolls	nooooooooonoopnr
roma	nooopnnnooonynmm
roma kids	ooooooooooooqonn
roma*	kononmmpnnpkwmpw
roma* .*	nooqooopoooornmo
roma* fami*	ooooooooooooroon
roma* kids*	ooooooooooooqonn
roman	mponolnnononnnrw
roman*	mnopoomqnnqlxnmo
romanc*	nnopnnnpooonnoqq
romance	ooononnpooonnopr
romani*	nooonnnpnnqnynnh
romanian	ooooooopooroponm
romanians	ooooononooonynmk
romans	oooopqooooonnonq
roof	lmnosvnmtnorqluf
roof >	ooooonooooopsonn
roof ?	noooqooooooooorl
roof of	oooontnoroomoonl
roof terrace	oooonunonoonoolp
roof*	ooooooooonroooon
roof* ?*	noooqooooooooorl
roof* leak*	ooooonoooopnnnvm
roof* of*	oooontnoroomoonl
roof* terr*	oooonunonoonoolp
room	hhjimqryugreqkws
room .	nmppomunnonmnnrr
room >	noooooopponpsnll
room and	onooorluooonknoq
room at	ooooonrpoooooomr
room for	onoonopnnnnmpnqr
room going	ooooonoooopooonq
room i	ooooonqnoooponrm
room in	ppoonpnoooonnnsn
room it	oooooooooorooomp
room on	ooooooonqoooqoom
room the	ooooooooqoooooqm
room to	oooooooooosoopnl
room was	ooooooonoooooosm
room with	ooooopnopoonpnrm
room*	nnonqrmonmsnonpl
room* .*	nmppomunnonmonrr
room* all*	ooooooooooooonqo
room* and*	onooorluooonknoq
room* at*	ooooonrpoooooomr
room* for*	onoonopnnmompnqr
room* goin*	ooooonoooopooonq
room* i*	ooooonqnoooponrm
room* in*	ppoonpnoooonnnsn
room* it*	onoooooooorooomp
room* on*	ooooooonqoooqoom
room* the*	ooooooooqoooooqm
room* to*	ooooqoooootonpmk
room* was*	ooooooonoooooosm
room* with*	ooooopnopoonpnsm
roomm*	ooooosnnooooooon
roomma*	ooooosnnooooooon
roommate	ooooosnnooooooon
rooms	noooqnnpomsnonpm
rooms to	ooooqooooooooonn
rope	onnnnzllnnnymmmi
rope .	ooonornnooounnln
rope >	oooooooooooqooon
rope in	ooooovmmooooooon
rope*	ooooonooooqqnoqm
rope* .*	ooonoronooounnln
rope* in*	ooooovmmooooooon
rope* off*	ooooooooooooooqn
roped	ooooooooooooooqn
roped off	ooooooooooooooqn
rose	oooooooooooooonr
rose*	ooooooooooopmprn
rota	omnnopoosoounoml
rott*	oooonoonooonopqp
rotte*	oooonoonooonopqp
rotten	ooooooonooooopro
rough*	ooooooonoooooooq
roughl*	ooooooonoooooooq
roughly	ooooooonoooooooq
roun*	npnonovnnkuvnllm
roun* .*	oooonnrmooosooom
roun* and*	oooooonnoooroopn
roun* here*	nnpoonnnooptnnom
roun* in*	qnooooonooonoons
roun* my*	ooooonnsoponoooo
roun* on*	oooooopooooqooon
roun* the*	pnnqnopponrmmmnp
round	npnonnvnoktwnllm
round .	oooonnrmooosooom
round and	oooooonnoooroopn
round here	nnpoonnnooptnnom
round in	qnooooonooonoons
round my	ooooonnsoponoooo
round on	oooooopooooqooon
round the	pnnqnopponrmmmnp
rout*	nooopmnqqooroomo
rout* .*	ooooonnoqoopoooo
route	oooopmnqqooroomo
route .	ooooonnoqoopoooo
row	rnonnlooqnromnnr
roy	oooonnooooonosnp
roya*	ooooooooornooopo
royal*	oooonoooopoonoqo
rub	ounmonooooooopnn
rubb*	nmnnoononnolrqzk
rubb* .*	ooooonoooooioowm
rubb* and*	ooooonoooooqrpmn
rubbe*	nnnooooooooooorq
rubber	oooooooooooooorm
rubbi*	nnoooonnnnolsqvj
rubbis*	nooooonnnnolqqwj
rubbish	nooooonnnnolqqwj
rubbish and	ooooonoooooqrpmn
ruck*	opoooprnooooooon
rucks*	opoooprnooooooon
rucksa*	opoooprnooooooon
rucksack	opoooprnooooooon
rude	nnpnnmnnonolmw0h
rude to	nnooonooooonopvl
rude* to*	nnooonooooonopvl
ruin	ooooooooooootnnn
ruin every	ooooooooooooqoon
ruin*	nnoooqpnooopsnol
ruin* ever*	ooooooooooootnom
ruin* it*	oooooroooooopoom
ruin* my*	oooooooooooqoono
ruine*	ooooonpnooopqnpn
ruined	ooooonpnooopqnpn
ruined my	oooooooooooqoono
ruini*	ooooorooooooponm
ruinin*	ooooorooooooponm
ruining	ooooorooooooponm
rule	oooooqonooonqomo
rule*	nnoosqnnooonnntl
rules	nnoosoooooonnntm
rules >	ooooooooooooonsn
run	immpoiqsmj1mvrwg
run a	nqonpnnoonrmlrwi
run by	nopqooooooooooqm
run it	ooooooooonrooonn
run out	ooooonrnooolnops
run over	oooooooooooqoonn
run the	moonnoqpooomvpjn
run* a*	nqonpnnoonrmlrwi
run* by*	nopqooooooooooqm
run* it*	ooooooooonrooonn
run* out*	ooooonrnooolnops
run* over*	oooooooooooqoonn
run* the*	moonnoqpooomvpjn
runa*	nooonmunoooooonq
runaw*	nooonmunoooooonq
runawa*	nooonmunoooooonq
rung	snoqnqpnronnnnoi
rung the	oooooprnnoonoono
rung* the*	oooooprnnoonoono
runn*	knnonpqppnonsotl
runn* .*	ooooonppooonnnso
runn* out*	ooooosnooooonono
runn* the*	npooonqnooonunmo
runn* this*	ooooooooononnsnn
runni*	knnonpqppnnnsoul
runnin*	knnonpqppnnnsoul
running	knnonpqppnnnsoul
running .	ooooonppooonnnso
running out	ooooosnooooonono
running the	npooonqnooonunmo
running this	ooooooooononnsnn
runs	nlponsslnmtqnqkm
runs a	oooooosmooopoonn
runs the	nnopoopoooqnopnm
runs this	qnpoopoooooqoqmm
runs* a*	oooooosmooopoonn
runs* the*	nnopoopoooqnopnm
runs* this*	qnpoopoooooqoqmm
rupe*	ooooooooopoonsnm
ruper*	ooooooooopoonsnm
rupert	ooooooooopoonsnm
rura*	ooooooooooonnnsn
rural	ooooooooooonnnsn
rush	mnooonoooooooonu
rush .	nooooooooooooonr
rush* .*	nooooooooooooonr
russ*	ooooooonooonsomp
russi*	ooooooonooonsomp
russia*	ooooooonooonsomp
ruth	oooooonpooonoroo
s	ooooonpooopnrnrl
s .	oooooooooopnpnsm
s* .*	oooooooooopnpnsm
sack	ooooooooooonkovn
sack the	ooooooooooonkovn
sack*	opoopoooooonnqqm
sack* from*	qopoooooooonoqom
sack* the*	ooooooooooonjoxn
sacke*	opoopnooooonnqqm
sacked	opoopnooooonnqqm
sacked from	qopoooooooonoqom
sad	oonnmqnnnnnmltvs
sad >	oooonoooononnmmz
sad little	ooooooooooonosoo
sad* litt*	ooooooooooonosoo
sadl*	orooooooooooooom
sadly	orooooooooooooom
safe	nmnnnpysmqntpljh
safe .	ooooomqrooonnooo
safe from	ooooonrnooooronn
safe on	ooooosnnooonoooo
safe to	oooooqopoooooonn
safe*	mponqmnronnnpnku
safe* .*	opooompuooonnonn
safe* from*	ooooonrnooooronn
safe* on*	ooooosnnooonoooo
safe* to*	oooooqopoooooonn
safe* with*	ooooooooooooqono
safeg*	ooooonoooooonont
safegu*	ooooonoooooonont
safeguarding	ooooonoooooonont
safet*	npooqnnqoooooonn
safety	npooqnnqoooooonn
safety .	opoooonroooooono
said	xrovptwsphkajjkn
said .	qmqnnopnononnpqm
said a	oooooonoooonoooq
said about	qooomnoooooooopq
said and	nqoooonooooosonm
said every	ooooooonoooonooq
said good	ooooooopooooooqm
said he	omooonwnpoomnnnq
said his	ooooorpoooooonon
said i	pmpnoqqsooonnoml
said if	ooooolouooonooon
said it	npononqpnnnlqqoq
said my	npoppnnpooonoons
said no	ooounnnpoooonnpm
said one	npoopooooooooonq
said she	nnoonrqnqoooonno
said so	pnnronooooonopoo
said that	mmrpooomoooronpn
said the	pponrnnoooonnokr
said there	poooooonoooooooq
said they	oooooopnrooonoon
said things	nooqoooooooooooo
said yes	muoqoonpooonoonm
said you	npoqqqnoooonnnmn
said* .*	qmqnnopnononnpqm
said* a*	oooooonoooonoooq
said* abou*	qooomnoooooooopq
said* and*	nqoooonooooosonm
said* ever*	ooooooonoooonooq
said* good*	nooooqooooooooqm
said* he*	omooonwnpoomnnnq
said* his*	ooooorpoooooonon
said* i*	pmpnoqqsooonnoml
said* if*	ooooolouooonooon
said* it*	npononqpnnnlqqoq
said* my*	npoppnnpooonoons
said* no*	ooounnnpoooonnpm
said* one*	npoopooooooooonq
said* she*	nnoonrqnqoooonno
said* so*	pnnronooooonopoo
said* that*	mmrpooomoooronpn
said* the*	pponrnnoooonnokr
said* ther*	poooooonoooooooq
said* they*	ooooonoorooonoon
said* thin*	nooqoooooooooooo
said* yes*	muoqoonpooonoonm
said* you*	npoqqqnoooonnnmn
saint	ooooooopooononqo
sake	nropopononnnpnpp
sake .	oropooooooonoomp
sake* .*	oropooooooonoomp
sala*	oooounnoononnqlr
salaa*	pooooonoonooonnt
salaam	pooooonoonooonnt
salar*	nooouooooooooqlm
salari*	oooorooooooooono
salaries	oooorooooooooono
salary	ooooroooooooormm
sale	mooonnnmnpynomrr
sale on	oooonooooooooonr
sale*	onooonooooqnooro
sale* .*	onooononoooopnqr
sale* on*	oooonooooooooonr
sales	ooooonooooqooorm
salt	oooooonqooonoooq
sam	oooooooooooropon
sama*	oooonsooooonoomr
samar*	oooonsooooonoomr
samari*	oooonsooooonoomr
samaritans	oooonsooooonoomr
same	okpjkjuunrpktqnp
same .	ornooonnoonoopmq
same as	nooonqnpoontnnpl
same clothes	ooooootnoooooonn
same day	oooooooooqrooonm
same four	nooooonroooonopn
same here	ronoonononoonnnr
same man	ooooonptnoooooom
same name	noroooooooooooon
same one	oooooopoooqooono
same thing	ooooonnoooontpmo
same time	nooopooooooonqno
same* .*	oroooonnooooopmq
same* as*	nooonqnpoontnnpl
same* clot*	ooooootnoooooonn
same* day*	oooooooooqrooonm
same* four*	nooooonroooonopn
same* here*	ronoonononoonnnr
same* man*	ooooonptnoooooom
same* name*	noroooooooooooon
same* one*	oooooopoooqooono
same* thin*	ooooonnoooontpmo
same* time*	nooopooooooonqno
samp*	nrooooooomuoooom
sampl*	nrooooooomuoooom
sample	nrooooooomqoooom
sample*	ooooooooooroooon
samples	ooooooooooroooon
sanc*	ooooonooooonqsql
sanc* old*	ooooooooooonoron
sanct*	ooooonooooonqsql
sancti*	ooooooooooonosom
sanctimonious	ooooooooooonosom
sanctimonious old	ooooooooooonoron
sand*	mnrnnmnmpmsmnprs
sand* .*	ooooononqoolnovm
sandr*	ooooononooopoqnr
sandra	ooooononooopoqnr
sandw*	nooonmonqnqlnnsr
sandwi*	nooonmonqnqlnnsr
sandwich	noooononoornoopp
sandwich .	oooooopoooooooqn
sandwiches	ooooonnnqooloorp
sandwiches .	oooooonoqooloosn
sane	poooooooooooonnr
sang	oooooooooooooooq
sant*	nooonnqnonponqrn
santa	nooonnqnonponnso
sar	#kmmllnnnmnlmlhm
sar for	sooonoooooooooon
sar please	ulnooooooooooooo
sar* for*	sooonoooooooooon
sar* plea*	ulnooooooooooooo
sat	qlnmovmoonpmltpm
sat .	oooooooooorpooom
sat down	ooooooooooomonrp
sat in	pnnnqnlppnnqmnro
sat on	nnoootonpoonpujl
sat there	ooooooonoooooonq
sat with	ooooopqnoooooonp
sat* .*	oooooooooorpooom
sat* down*	ooooooooooomonrp
sat* in*	pnnnqnlppnnqmnro
sat* on*	nnoootonpoonpujl
sat* ther*	ooooooonoooooonq
sat* with*	ooooopqnoooooonp
sati*	oooornoooooooonp
satis*	oooornoooooooonp
satisf*	oooornoooooooonp
satisfied	oooorooooooooono
satu*	ponmmmrmlpssmlps
satu* .*	nnonqqoponqoonnm
satu* ?*	oooonooooooooonr
satu* and*	oooooooqoooooopn
satu* assi*	qoooooooooooooon
satu* craf*	oqooooooooonnonr
satur*	ponmmmrmlpssmlps
saturd*	ponmmnrmlpssnlqr
saturday	qpnnkoqnmossmmpr
saturday .	onoooqnpooqmpoql
saturday >	ooooooooonnmoonw
saturday ?	oooonooooooooonr
saturday and	oooooopqooooooon
saturday assistant	qoooooooooooooon
saturday craft	oqooooooooonnonr
saturdays	nnooqnooopoopoqm
saturdays .	noooropoooppoonl
sava*	ooooooooooooromq
savag*	ooooooooooooromq
savage	oooooooooooooonq
savage*	ooooooooooooronn
savages	ooooooooooooronn
save	olnposonnopkmnou
save me	nooooronooomoonv
save the	pnooooooopnooonq
save*	rmonnoolnpmtmpro
save* me*	mooonqnnonntonmt
save* my*	oopooooooonnoont
save* sear*	omoooooooooooonr
save* the*	pnooooooopnooonq
save* up*	oooooronooonooqn
saved	rmpnnpomnnnmnqkx
saved me	ooooonooooonoont
saved my	oopooooooonnoont
saved up	oooooronooonooqn
savi*	noooptopooonnnkr
savin*	noooptopooonnnkr
saving	oooonuonooonnnls
saw	qlmommytoqqjmllp
saw a	qnoooopnooononpn
saw him	ooooonpqooooooom
saw it	pnnpopomonpnoorp
saw my	qpooooooooooooom
saw on	oooomnpooooononr
saw the	mmooooqrpoqmmnks
saw your	onoooooqoqpnoono
saw* a*	qnoooopnooononpn
saw* him*	ooooonpqooooooom
saw* it*	pnnpopomonpnoorp
saw* my*	qpooooooooooooom
saw* on*	oooomnpooooononr
saw* the*	mmooooqrpoqmmnks
saw* your*	onoooooqoqpnoono
say	uomqqvmvkjmmrjpl
say .	nonomroonnoooopp
say ?	sooooooooooooonm
say a	noooopnnooooronp
say about	onooooooooonrnmr
say anything	onooonprooonopnn
say goodbye	oooooonoooooqoon
say he	ooooopnrooooooon
say hello	oooooopoooqqooom
say i	rkqmooluoooknnqo
say it	pppnoqppoonooppi
say much	ooooonoqooooooon
say no	mnoyqnnnoooonool
say she	ooooonrpoooooooo
say that	pnonnnnoopnvonnn
say the	nooopomnnoonqnnv
say they	oooooonoooooronp
say we	qnoonqooooplnnns
say what	qpnoonooooonoqnn
say* .*	nonomroonnoooopp
say* ?*	sooooooooooooonm
say* a*	noooopnnooooronp
say* abou*	onooooooooonrnmr
say* anyt*	onooonprooonopnn
say* good*	ooooopnoooooqoon
say* he*	ooooopnrooooooon
say* hell*	oooooopoooqqooom
say* i*	rkqmooluoooknnqo
say* it*	pppnoqppoonooppi
say* libr*	ooooononoopooons
say* much*	ooooonoqooooooon
say* no*	mnoyqnnnoooonool
say* she*	ooooonrpoooooooo
say* that*	pnonnnnoopnvonnn
say* the*	nooopomnnoonqnnv
say* they*	ooooonppooonqono
say* we*	qnoonqooooplnnns
say* what*	qpnoonooooonoqnn
sayi*	mqqnosnqommwokoi
sayi* .*	ooooonpooootoomn
sayi* he*	poqoosnmooonoooo
sayi* i*	oqoonmnpooornono
sayi* it*	pnoopnpoooonooqn
sayi* no*	onoqpnoooooooooo
sayi* she*	onoooopoqoonooon
sayi* than*	oooooqonoooooopo
sayi* that*	oooooooooooooonr
sayi* the*	onqopnopooooooon
sayin*	mqqnosnqonmwokoi
saying	mqqnosnqonmwokoi
saying .	ooooonpooootoomn
saying >	noooonooooosooon
saying he	poqoosnmooonoooo
saying i	oqoonmnpooornono
saying it	pnoopnpoooonooqn
saying no	onoqpnoooooooooo
saying she	onoooopoqoonooon
saying thanks	oooooqonoooooopo
saying that	oooooooooooooonr
saying the	onqopnopooooooon
says	ol0flsyzlgibgnin
says .	sononnnpoooornmm
says about	pnqoooooooooooon
says do	ooooopsnooonnoon
says he	nnnontwtnonlnnln
says his	ooooontonoonooom
says i	jpznnmutonompnkh
says if	ooooonutooolooom
says it	nnmnotsqonnmlspl
says mr	ooqoooooooooooon
says my	ooooonosoooooooo
says nobody	ooooooonoooonnpr
says nothing	ooooooooooooonsm
says please	nppooonoooonooqn
says she	nnpnnsnunoononmm
says so	pqoonoooooooornm
says that	npqoooooooonooqm
says the	nnnnnnonnnnnoqmz
says there	qooopnpnoooooonp
says we	pooopnpqoooonoom
says you	toonoonoooooooom
says* .*	sononnnpoooornmm
says* abou*	pnqoooooooooooon
says* do*	ooooopsnooonnoon
says* he*	nnnontwtnonlnnln
says* hell*	ooooonpoooorooom
says* his*	ooooontonoonooom
says* i*	jpznnmutonompnkh
says* if*	ooooonutooolooom
says* it*	nnmnotsqonnmlspl
says* mr*	ooqoooooooooooon
says* my*	ooooonosoooooooo
says* nobo*	ooooooonoooonnpr
says* noth*	ooooooooooooonsm
says* plea*	nppooonoooonooqn
says* she*	nnpnnsnunoononmm
says* so*	pqoonoooooooornm
says* that*	npqoooooooonooqm
says* the*	nnnnnnonnnnnoqmz
says* ther*	qooopnpnoooooonp
says* we*	pooopnpqoooonoom
says* you*	toonoonoooooooom
scaf*	oooopnooqooqnoqk
scaff*	oooopnooqooqnoqk
scaffo*	oooopnooqooqnoqk
scaffolding	oooopooorooooorl
scal*	onooornnoopnoonq
scale*	ooooosoooooooonm
scales	ooooosoooooooonm
scam*	noooonoootnnsnmo
scamm*	nooooooooronsonm
scamme*	noooooooosonsonm
scammed	ooooooooorooooon
scammers	oooooooooooosonm
scan	pxpqnnnmonnmnnnm
scan of	nsoopoonooonoonp
scan*	qsnqnlnnonqllmuq
scan* .*	oronononooononpq
scan* ?*	oooooooooooooorn
scan* face*	omoroooooooooooo
scan* in*	pnoqonoooooooono
scan* my*	roooooooooonoonn
scan* of*	mroopoooooonoonq
scan* our*	oooqooooooooooon
scand*	ooooonooooonnorp
scann*	rqnqnmnnnnrmmmpq
scanne*	rqnpnmonnnnnnnqq
scanned	srnnnnooooonoonn
scanner	omoqonooonooonpt
scanni*	noopoooooornonnp
scanning	noopoooooornonnp
scans	nroponooooooooql
scar*	kmnmovoxnnnlmpor
scar* .*	oonootonooonopnn
scar* of*	oooooonqooonoonr
scar* the*	ooooonomooooooot
scar* to*	noooonrtooonponk
scare*	mnnnnspvnnnmnnor
scared	mnnnnspvnnnmnnor
scared >	oooooonrooooooon
scared of	oooooonqooonoonr
scared the	ooooonomooooooot
scared to	noooonrqooonponm
scarf	moooopnsonoonrlo
scen*	nooonoooooonnmqu
scene	ooooooooooooonkv
scene*	oooonooooooonoro
scenes	oooonooooooonoro
scep*	ooooonooosnnonrl
scept*	ooooonooosnnonrl
scepti*	ooooonooosnnonrl
sceptical	ooooonooosnoooon
sche*	oqnotmnnnonnllss
sche* .*	onoppoooooonnnul
sched*	nooosoooonononpp
schedu*	nooosoooonononpp
schedule	nooosoooonoooonq
schem*	qqoopnnnopnomntj
scheme	qqoopnnnopnomntj
scheme .	onoppoooooonnnul
scho*	qtjpilzfonmnlrmo
scho* .*	oononsmnnnnnqpks
scho* and*	nrnnnnsmnoomnqpo
scho* at*	oooooorooooooono
scho* days*	ooooooqoooonoooo
scho* my*	onooonnsooonoooo
scho* says*	ooooornooooonooo
scho* to*	ooooontmoooooooo
schol*	onoooooooronqpnm
schola*	onoooooooronqpnm
scholarship	onooooooornnrqmm
schoo*	qtjqjlzgoknoiqno
school	qujpljyipjnpgqmp
school .	opoonpmpoonnnqlt
school >	nmonpoonononnqor
school and	nrnnnnsmnoomnqpo
school at	oooooorooooooono
school days	ooooooqoooonoooo
school my	onooonnsooonoooo
school says	ooooornooooonooo
school to	ooooonqnooooooop
school*	onopmqulnpnmpook
schoolgirls	ooooootnoooooonm
sci	oooooooooooooorn
sci fi	oooooooooooooorn
sci* fi*	oooooooooooooorn
scie*	nooonoooooootnoo
scien*	nooonoooooootnoo
scienc*	noooooooooooqopo
science	noooooooooooqopo
scient*	ooooooooooooqono
scon*	onoonnononnlnnsx
scone	ooooooooonnnpnso
scone*	ooooooooooolmnox
scones	ooooooooooolmnox
scoo*	ooooooooooomponr
scoot*	ooooooooooomponr
scoote*	ooooooooooomponr
scooter	ooooooooooonooor
scor*	xootomnnoonnnnkk
score	qpppnnoooooooonn
score*	upnsnmnnooonnnml
scored	onotonnooooooomo
scores	tqononoooooooonl
scori*	rnnoqooooooooonn
scorin*	rnnoqooooooooonn
scoring	rnnoqooooooooonn
scot*	mponponooosnonoo
scots	oooooooooosooomp
scott*	ooooppoooooonoqm
scotti*	ooooppoooooonoqm
scottish	ooooppoooooonoqm
scou*	ooooonsoooomtnln
scous*	ooooooooooontomn
scouse*	ooooooooooonsomn
scout	ooooonsooooooonm
scra*	nponnnosoorlptnj
scrap	nqooooooonrooonn
scrap*	oooonnooooonpupm
scrape*	ooooonooooonounn
scraped	ooooonooooonounn
scre*	qnornizlllnnpqtl
scre* .*	qonqonplnoomprql
scre* at*	ooooonrnnoonnorm
scre* i*	ooooooooooomoooq
scre* in*	onqoooooooopponp
scre* the*	poooononooonoons
scre* you*	nqoooooooooooooo
screa*	nnnnnkypnnnlpnms
scream	ooooonpnooolnors
scream*	nnonolyqnonoqnkn
screamed	oooooonooooooonq
screaming	noooomrsnooppomm
screaming >	oooooooooooqoonn
screams	ooooonwmooonoonn
scree*	sopsnmpknmosnpri
screen	unpqnnqnnnnooqmh
screen .	oonqopnonoooprmm
screen in	noqoooooooopoooo
screen*	npnqomnlomptnmsn
screening	noorpooooooooomp
screens	noooonnoonppnnto
screenshots	qoooopnmoooooorn
scri*	pooooooooroooooo
scrip*	oooooooooqnooooo
script	oooooooooqnooooo
scro*	onoontonoqnnrnnm
scrol*	oooootoooqnnoonm
scroll*	ooooosooopnnooom
scrou*	oooooooooooosonn
scroun*	oooooooooooosonn
scroungers	oooooooooooosonn
scru*	mwnnoooooooorolm
scrub	nvnnoooooooopomm
scul*	pnooqnnooooooorn
sculp*	pnooqnnooooooorn
sculpt*	pnooqnnooooooorn
sculpture	pnooqnnoooooonrn
scum	nnoonnnnnnnm1olk
scum* .*	ooooooooooonprnm
sea	nnoonwnlooomporm
seag*	ooooooooonqpoonp
seagu*	ooooooooonqpoonp
seagul*	ooooooooonqpoonp
seagulls	ooooooooonqpooon
seam*	qpooooooooonosol
sear*	sqnommnpoqrmmmvj
sear* for*	opooooooorrnnomm
sear* hist*	npooooorooooooom
sear* on*	qnoonooooopoooon
searc*	sqnommnpoqrmmmvj
search	ornnnnnqoqonnmwi
search for	opoooooooroooonm
search history	npooooorooooooom
search on	qnoonooooopoooon
search*	snopnnonoornnooo
searches	snopnnoooornnomo
seas*	nnonoponomsnnnrp
seasi*	oooonopnoopooosm
seaso*	oooonpnoomrnnnos
season	oooonpooooonnnps
seat	pmnnmrmonnnlpmpy
seat*	nnnnonnpnnpmrltp
seats	nnnnonnpnnpmrltp
seco*	onpnrommrmtjlmnv
seco* .*	nooponoooooooonr
seco* clas*	poooqoopoooooopm
seco* floo*	nooooronqoomoomo
seco* one*	onoooonoooonooos
seco* year*	qnooopnoooqpoopl
secon*	onpnrommrmtjlmnv
second	qmpnspnnsnqkmnnt
second class	poooqoopoooooopm
second floor	nooooronqoomoomo
second one	onoooonoooonooor
second year	qnooopnoooqpoopl
second*	mpoonnnnonrnnnot
seconds	mpopnnnnonronnpp
seconds .	noopoooooooooonq
secr*	nnnoolylopnnnnmr
secr* .*	ooooonrnoooooooo
secr* and*	ooooonrnopooooom
secre*	nnnoolylopnnnnmr
secret	ooooomxmooonnnnn
secret >	ooooooroooooooom
secret and	ooooonroooooooon
secret*	noopompnooooooor
secrets	ooooonpnooooooor
sect*	kmnntrqppnnnolqq
sect* .*	ooooonprooooooon
sect* 43*	oooosoooooooonnn
sect* ?*	oooomoooooorooqn
sect* on*	oooooooooooooons
sect* to*	ooooooopooonoorm
secti*	kmnntrqppnnnomor
sectio*	kmnntrqppnnnomor
section	kmnntrqppnnnomor
section .	ooooonprooooooon
section 43	oooosoooooooonnn
section ?	oooomoooooorooqn
section on	oooooooooooooons
section to	ooooooopooonoorm
secu*	qmnntnlmppntnqri
secu* guar*	npooqonnonornpon
secu* man*	qoooonnnoooqooon
secur*	qmnntnlmppntnqri
securi*	qmnntnlmpnnunqrj
security	qmnntnlmpnnunqrj
security guard	npoooonnoooroppn
security guards	ooooqooooooooooo
security man	qoooonnnoooqooon
see	xiilstjilqrwkkep
see .	oroononpooonsnkq
see >	pooooosnooosnonl
see a	loonnwppnpnmpmpl
see about	moooooooooopoorn
see from	rooooorooooooook
see him	ooooopqpooonooon
see his	mrooopqnoponooon
see how	nooopoooooownnml
see if	noooooopoopqoono
see it	voqmqnmnqnolmpnq
see me	pooooqopooonooom
see mine	qooonoooooooooon
see my	slnqnnnnolxnnnnp
see no	ooonotoooooooonn
see one	ooooooooooomoosm
see our	oooooooooqqonqlp
see that	pooopnpnooosoonl
see the	qlnmxsnlnmmmkors
see them	ooooqmnnqnnnsnlq
see this	pooooonooroponon
see what	zlntlkmnoootnnqk
see who	npornooooootoonl
see you	mnonnnmopmpsnmoz
see your	moooopoooponooor
see* .*	oroononpooonsnkq
see* a*	loonnwppnpnmpmpl
see* abou*	moooooooooopoorn
see* ever*	onooopnoooonooor
see* from*	rooooorooooooook
see* him*	ooooopqpooonooon
see* his*	mrooopqnoponooon
see* how*	nooopoooooownnml
see* if*	noooooopoopqoono
see* it*	voqmqnmnqnolmpnq
see* me*	pooooqopooonooom
see* mine*	qooonoooooooooon
see* my*	slnqnnnnolxnnnnp
see* no*	ooonotoooooooonn
see* one*	ooooooooooomoosm
see* our*	oooooooooqqonqlp
see* some*	ooooonooooooooor
see* that*	pooopnpnooosoonl
see* the*	qlnmxsnlnmmmkors
see* them*	ooooqmnnqnnnsnlq
see* this*	pooooonooroponon
see* what*	zlntmkmnoootnnpk
see* who*	npornooooootoonl
see* you*	mnonnnmopmpsnmoz
see* your*	moooopoooponooor
seed	oooooooooooonons
seed library	oooooooooooooooq
seed* libr*	oooooooooooooooq
seei*	onnnrpoqonpoonkp
seei* the*	ooooropooooooomo
seein*	onnnrpoqonpoonkp
seeing	onnnrpoqonpoonkp
seeing the	ooooropooooooomo
seek*	noonnonmoqnnvpmo
seeke*	ooooonooooootpno
seeker*	oooooooooooosono
seekers	oooooooooooosono
seeki*	ooooopooopooronn
seekin*	ooooopooopooronn
seeking	ooooopooopooronn
seeks	noooononoqooooop
seem	ononnopoooonoonr
seem to	ooonnopooooooonr
seem* to*	onopnopoooonoonq
seen	rmnonmzm3osiinni
seen .	oooooopooooonorm
seen a	nooooooprooonqnm
seen better	ooooomooooomnnxo
seen him	ooooosnnqoooooon
seen in	ooooonnoonronolt
seen it	qpppmmnqooonnopm
seen my	tpoooqonronnonnj
seen on	ooooopooornnoooo
seen the	mnooqnrosookoonq
seen them	ooooooqnoooooonq
seen* .*	oooooopooooonorm
seen* a*	nooooooprooonqnm
seen* bett*	ooooomooooomnnxo
seen* him*	ooooosnnqoooooon
seen* in*	ooooonnoonronolt
seen* it*	qpppmmnqooonnopm
seen* my*	tpoooqonronnonnj
seen* on*	ooooopooornnoooo
seen* the*	mnooqnrosookoonq
seen* them*	ooooooqnoooooonq
sees	noonnqsooqnqonmk
sees this	oooooornoooooooo
sees* this*	oooooornoooooooo
seiz*	npoooooorooooonn
sele*	nnnopooootnnqnpm
sele* as*	ooooooooorooooon
selec*	nnnopooootnnqnpm
select*	nnnopooootnnqnpm
selected	nooooooootoooono
selected as	ooooooooorooooon
selection	oooopoooooooqnqm
self	ooonrqnnonumlprp
self checkout	ooooooooooooonqo
self harm	ooooonooooonooos
self important	oooooooooooooron
self issue	oooopooooooooooq
self published	ooooooooonuooook
self service	qooornnnooonnntl
self*	onoopoooononqnpp
self* chec*	ooooooooooooonqo
self* harm*	oooooqoooooooonr
self* impo*	oooooooooooooron
self* issu*	oooopooooooooooq
self* publ*	ooooooooonuooook
self* serv*	qooornnnooonnntl
selfi*	onoopoooononqnpp
selfis*	oooooooooooorono
selfish	oooooooooooorono
sell	pnonomonorpmoqor
sell a	ooooooooooonoonq
sell his	ooooooooooonoron
sell my	noooooooooooooms
sell*	qnonnlomnwxllmrm
sell* a*	ooooooooontoonno
sell* anyt*	onoooooooooooons
sell* his*	ooooooooooonoron
sell* my*	noooooooonroooms
sell* off*	ooooooooooonnoro
sell* the*	ooooonooonpnooso
selli*	qnonnmnnovxmlnon
sellin*	qnonnmnnovxmlnon
selling	qnonnmnnovxmlnon
selling a	ooooooooontoooom
selling my	ooooooooonsooonn
selling the	oooonnoponpnooqo
sells	ooooooonoponoorn
semi* .*	noooooooooononpq
semin*	npooooooooopnnoq
semina*	npooooooooopnnoq
seminar	npoooooooooponmr
seminar .	noooooooooononns
send	0dlovfukn0miwifl
send em	ooooooooooooqooo
send help	noooonnmonoononx
send him	npooonqoooooooon
send it	qmnpunpmoqnnnnoj
send me	zmmnrmqnopnpnnmn
send more	ooooonrnoooooooo
send my	rnqoooooooonoomp
send someone	oooonuonnoooooom
send the	onpprnpnqonovnlj
send them	pnomomqoonomuonp
send you	onoonooootqnoonm
send your	onoooooooqorooom
send*	mpoupmprnnnnnnnm
send* a*	poooonoqoooooonn
send* em*	ooooooooooooqooo
send* help*	noooonnmonoononx
send* him*	nponontnooooooon
send* it*	olntunpmoqnnnnok
send* lett*	nrnoonopoooooonn
send* me*	zlmpqlqmnpnomnol
send* more*	ooooonrnoooooooo
send* my*	qnrpooopooonnolp
send* some*	oooonuonoooooool
send* the*	onppqnpnqonovnlj
send* them*	pnomompponomuonp
send* what*	rnnoroooooooooon
send* you*	onoonooootqnoonm
send* your*	onoooooooqorooom
sendi*	lqpvnnqmooonnnoo
sendin*	mopvnnqmooonnnoo
sending	mopvnnqmooonnnoo
sending it	mnosoooooooooooo
sending me	oooroonnooooooqm
sends	qnonqootoooooonm
seni*	noonvnooooonormm
senil*	ooooooooooonornn
senile	ooooooooooonornn
senio*	noonvooooooooomo
senior	noonvooooooooomo
sens*	pnnoqomnqnplosmo
sens* .*	onopqnooooonnonq
sens* of*	poooooooooonomns
sense	poooonnnqoonntno
sense >	oooooooooooonsql
sense of	poooooooooonomns
sensi*	onoprqoooopoonmn
sensib*	oooooqoooopoonno
sensible	oooooqoooopoonno
sensit*	onoprooooooooonn
sensitive	onoprooooooooonn
senso*	oooooooooooopoqm
sensor*	oooooooooooopoqm
sensory	oooooooooooopoqm
sent	znrivqtmoplgkjhn
sent him	nnooonpronoooonp
sent it	pooosooooooooonm
sent me	qnnnqvpmopnmnnmm
sent my	ooropoooooooooon
sent the	rnponnpoooooooon
sent to	qonnrnooooonnooo
sent you	qoooonooosonoonn
sent*	ooooonopooonnpot
sent* him*	nnooonpronoooonp
sent* it*	pooosooooooooonm
sent* me*	qnnnqvpmopnmnnmm
sent* my*	ooropoooooooooon
sent* the*	rnponnpoooooooon
sent* to*	qonnrnooooonnooo
sent* you*	qoooonooosonoonn
sente*	oooonnopooonnpor
senten*	oooonnopooonnpor
sentence	oooonnopooonnpor
seo	oooooooooxnooolm
seo* serv*	oooooooooqoooomo
sepa*	moqoononooonsomp
separ*	moqoononooonsomp
separa*	moqoononooonsomp
separate	moqopooooooosomo
sept	snoononooooononq
sept*	nnnnspnponrnnnnn
septe*	nnnnspnponrnnnnn
septem*	nnnnspnponrnnnnn
september	nnnnspnponrnnnnn
sequ*	ooooonooooolnnpu
seque*	ooooonooooolnnpu
sequel	ooooonooooolnnpu
seri*	ompnnsmqnppnrmnl
seri* .*	npqonnnnooorqppk
serie*	npqoorononqloonq
series	npqoorononqloonq
series .	opqooooooooooopl
serio*	pmnnopmqnrorrnoi
seriou*	pmnnopmqnrorrnoi
serious	ononoonnosopsmol
seriously	pmooopnroooqnpnm
seriously .	ooooonoooooropom
seriously >	pnooooosoooooooo
serv*	romlsksmmrqpnmtn
serv* .*	noooomnqonommnrv
serv* i*	rnoooooooqoooool
serv* mach*	mpooqnooooonnnto
serv* with*	ooooooooonopoorn
serve*	mronnmqnoontonjq
served	nponnmnooootpnlr
server	opooopqnoooooono
servi*	tlnmslqnnrrjmnwl
servic*	tlnmslqnnrrjlnwl
service	qmnmtmlonprjllyn
service .	nooopmnpooonnopt
service >	ooooooooonooonul
service machines	ooooqooooooonorn
services	rnonoosooqoooqjl
sess*	oonnqpnnomrnnmqs
sess* .*	oqoooponoooopool
sess* on*	oooonooooooooooq
sessi*	oonnqpnnomrnnmqs
sessio*	oonnqpnnomrnnmqs
session	mponqoononpnomrr
session .	oqoooponoooopool
session on	oooonooooooooooq
sessions	qmooopnoonqoonmp
set	lppnoskmnmxmlnot
set in	ooooooooooroooon
set of	oooooonponspoomn
set* in*	ooooooooooroooon
set* of*	oooooonponspoomn
sets	oooroooooooqooon
sett*	lmntqooooonopnmq
setting it	oooooqooooopoonn
settl*	mnntpnnooooopooo
settle*	noounoooooonoopm
settled	nnounoooooonoopm
seve*	onormnslnqrmmnsm
seve* .*	oopoooqnooonnnpo
seve* and*	ppoooosloooooooo
seve* week*	rooonooooooooopn
seve* year*	oooooooooronoomp
seven	ponnnmqmoqpnmntn
seven .	oooooopnoooooorn
seven weeks	rooonooooooooopn
seven*	onpqnqqmooonnnnp
sevent*	onpqnqqmooonnnnp
seventeen	npqooormoooooono
seventeen and	oooooprmoooooooo
seventies	pnoooroooooooonn
sever*	onopnoooooqnpoon
severa*	onopooooooqnoopn
several	onopooooooqnoopn
sexe*	oooooooooooosomn
sexe* and*	ooooooooooooromn
sexes	oooooooooooosomn
sexes and	ooooooooooooromn
sh	ooooooooooooposm
sh t	ooooooooooooootl
sh* t*	ooooooooooooootl
shak*	nnoonpnrtoomnnnn
shak* and*	ooooonnoqooooopo
shaki*	onooooprroonoonm
shakin*	onooooprroonoonm
shaking	onooooprroonoonm
shal*	onnnpnnmnnnqmrps
shal* be*	oooonponoooooosm
shal* i*	oooopoooooonotnl
shall	onnnpnnmnnnqmrps
shall be	oooonponoooooosm
shall i	oooopoooooonotnl
sham*	lpmmlnkonmrunm1f
sham* .*	onoooonooooommxm
sham* abou*	ooooooooooqqoopl
sham* if*	oooooonoooouonnn
sham* on*	npoonnnnonnlppxl
shamb*	ooooooonooonnnwl
shambl*	ooooooooooonnnwl
shambles	ooooooooooonnnwl
shame	mqnnmmmnnnpvpoxj
shame .	oooooonoooopnnum
shame about	ooooooooooqqoopl
shame if	oooooonoooouonnn
shame on	npoonnnnonnlppxl
shame the	oooooooooopopolq
shame*	oooonpnponqnnnvl
shan*	mopoosnpoooonqol
shan* be*	noooornpooooooom
shant	noooosnpoooooopm
shant be	noooornpooooooom
shap*	onoopowmoooonnnm
shap* like*	ooooootnoooonnnn
shap* of*	ooooooqnoooooono
shape	oooopoqnoooooonn
shape of	ooooooqnoooooono
shape*	ooooootnoooonnnn
shaped	ooooootnoooonnnn
shaped like	ooooootnoooonnnn
shar*	pok0kjnjmvsgllmu
shar* .*	npononnooooonopt
shar* it*	nooppnpoooqooopm
shar* my*	onovnoooonoooonm
shar* one*	ooooonooooonopnq
shar* our*	qooqnooooooooonm
shar* this*	ooooooooovnnnopm
shar* to*	ooonooooorpnonoo
shar* what*	qoooooooooooooop
shar* with*	tmnsnooooooooomm
share	pmntpnomnvtjmmvk
share it	noonqoooonqoooqm
share this	oooooooootnnnopn
share to	ooooooooorpnonom
share what	qoooooooooooooop
share with	qnopoooooooooonn
share*	vtntlmnnnmnmmnlq
shared	vtntlnnnnmnmmnlr
shared with	snoqoooooooooonm
shari*	lmnxnnonoronnonn
sharin*	lmnxnnonoronnonn
sharing	lmnxnnonoronnonn
sharing my	onosooooooooooon
shark	ooooonnnooonqomt
shark*	noooooooooomooos
sharks	noooooooooomooos
sharo*	ooooonoooooroooo
sharon	ooooonoooooroooo
sharp	noooooooooooopor
she	ohnkev0ywigncxam
she .	ooonolonooooooot
she 15	ooooorpnooooooon
she 16	ooooooqnooooooon
she 17	ooooonrmoooooooo
she 88	opooonorqoonoonn
she >	oooooonqooopornl
she a	ooooononooonnwnm
she about	ooooonqoooooooon
she asked	ooooonosqooooonn
she at	ooooonpoqoooooon
she been	ppooopmrooonoqml
she begged	ooooonsooooooonn
she borrowed	qooooooooooooooo
she came	onqooooooooqoopl
she can	ornnolqqpoommonp
she cold	ooooornnqoooooom
she crying	ooooonorooooooon
she did	nnpnnpmnoooqonnt
she died	qooooonooooooopn
she does	noononmpooopoooq
she done	ooooornooooooooo
she down	oooooqnooooooooo
she engaged	ooooonsmoooooooo
she fainted	ooooornnooooooon
she fifteen	oooooormoooooooo
she flinches	oooooonsooooooon
she frightened	oooooonrooooooon
she goes	noooonsnooooooop
she going	noooopnoooooooor
she gone	qoooolqmsoooooon
she got	pnnnnppmnnoonuon
she had	ooonoppoqoomnnnq
she has	mopopqqqooonoonm
she his	ooooonnsooononon
she in	opooopsmooooonon
she knows	oooonmomoooqopns
she laughed	ooooonnsoooooonp
she lives	nooooqqnoooooooo
she locks	ooooonqooooooooo
she looks	noooooqmoooooqpo
she lost	ooooonoqoooooooo
she made	ooooorpmoooooooo
she mouthed	oooooonroooooooo
she moved	ooooonpoooosoonn
she my	ooooornnooooooon
she never	ooononnoooonopmt
she not	nnonnspnpnnrnnom
she now	pnopopnnooooooqn
she ran	ooooooopooonoqno
she said	npoooomosoooonnn
she says	mqnnntmwnnonnnnl
she sent	oooooqnnoooooooo
she showed	noooopqnoooooooo
she signed	ooooonoqoooooooo
she signs	noooonoqooooooop
she sits	ooooooqnoooooooo
she slipped	oooooooqooooooon
she tells	noooonqqooonooon
she texted	oooooooqooooooon
she the	onrqoonnooooopon
she thinks	opooonqnooooooon
she told	nnonnstononnnnmp
she used	noooooorqoooonno
she wants	rooooronoooooonm
she was	qpqnnpltponmnloo
she wears	ooooonoqoooooooo
she will	mnnnnxoknnnunmpl
she works	moooontqooonoonn
she would	mrnonqnmpoomnnps
she* .*	ooonolonooooooot
she* 15*	ooooorpnooooooon
she* 16*	ooooooqnooooooon
she* 17*	ooooonrmoooooooo
she* 88*	opooonorqoonoonn
she* a*	ooooononooonnwnm
she* abou*	ooooonqoooooooon
she* aske*	ooooonosqooooonn
she* at*	ooooonpoqoooooon
she* been*	ppooopmrooonoqml
she* begg*	ooooonsooooooonn
she* borr*	qooooonpooooooon
she* came*	onqooooooooqoopl
she* can*	ornnolqqpoommonp
she* cold*	ooooornnqoooooom
she* cryi*	ooooonorooooooon
she* did*	nnpnnpmnoooqonnt
she* died*	qooooonooooooopn
she* does*	noononmpooopoooq
she* done*	ooooornooooooooo
she* down*	oooooqnooooooooo
she* enga*	ooooonsmoooooooo
she* ever*	poooonoooooooqoo
she* fain*	ooooounnooooooon
she* fift*	oooooormoooooooo
she* flin*	ooooonosooooooon
she* frig*	oooooonrooooooon
she* goes*	noooonsnooooooop
she* goin*	noooopnoooooooor
she* gone*	qoooolqmsoooooon
she* got*	pnnnnppmnnoonuon
she* had*	ooonoppoqoomnnnq
she* has*	mopopqqqooonoonm
she* hear*	rooooopnooooooon
she* his*	ooooonnsooononon
she* in*	opooopsmooooonon
she* know*	oooonmpmoooqoons
she* laug*	ooooomouooonoono
she* live*	nooooqqnoooooooo
she* look*	nooooormoooooqpo
she* lost*	ooooonoqoooooooo
she* love*	ooooonroooopoork
she* made*	ooooorpmoooooooo
she* mout*	oooooonroooooooo
she* move*	ooooomppooosooon
she* my*	ooooornnooooooon
she* neve*	ooononnoooonopmt
she* not*	nnonnspnpnnrnnom
she* now*	pnopopnnooooooqn
she* post*	ooooornnoooooooo
she* ran*	ooooooopooonoqno
she* said*	npoooomosoooonnn
she* says*	mqnnntmwnnonnnnl
she* sent*	oooooqnnoooooooo
she* show*	nooooornooooooon
she* sign*	noooomntooooonop
she* sits*	ooooooqnoooooooo
she* slip*	oooooooqooooooon
she* star*	ooooooonooopoonq
she* talk*	ooooonoooooooson
she* tell*	noooomsqooonooon
she* text*	oooooooqooooooon
she* the*	onrqoonnooooopon
she* thin*	opooonqnooooooon
she* thre*	ooooonqooooooooo
she* told*	nnonnstononnnnmp
she* used*	noooooorqoooonno
she* want*	roooornooooooonm
she* was*	qpqnnpltponmnloo
she* wave*	ooooonoqoooooooo
she* wear*	ooooomorooooooon
she* will*	mnnnnxoknnnunmpl
she* work*	moooootpooonoonn
she* woul*	mrnonqnmpoomnnps
shed	mpnnnvpjnnosmmqo
shed when	ooooonsnooooooon
shed* when*	ooooonsnooooooon
shee*	0qnnpknmnnpjrmno
shee* .*	ooooooooooolonps
shee* in*	rooooooooooooonn
sheep	ooooonooooqnqolq
sheet	xqnnpmonnnnnmnqk
sheet >	qnoooooooooooopo
sheet in	rooooooooooooonn
sheet*	rooopnooooolonoq
sheets	rooopnooooolonoq
shei*	ooooonooooonnsnp
shei* you*	ooooooooooonoqoo
sheil*	ooooonooooonnsnp
sheila	ooooonooooonnsnp
sheila you	ooooooooooonoqoo
shel*	lmllmoonpmnguntw
shel* .*	oonmnnoqonnmppsn
shel* afte*	nnooqooooooooooo
shel* and*	nnooosooopoooono
shel* befo*	oooonooooooooonr
shel* in*	ooooqoooooooposj
shel* of*	oooooooooooonoqn
shel* the*	ooooooooooonooor
shelf	mmmokqloqoojunuu
shelf .	nnooonoqooonppsn
shelf and	nnooosooooonoonp
shelf in	ooooooooooooposl
shelf the	ooooooooooonooor
shelf*	oooooooooooooonu
shelfm*	oooonooooooooons
shelfmark	oooonooooooooons
shelt*	nqonnnqpoopnmoop
shelte*	nqonnnqpoopnmoop
shelter	nqonnnqooopnmoop
shelv*	omonsnpoompnqopn
shelve*	nmonrnpmnnnnqoqm
shelves	mmonropmnnnnqorm
shelves >	oooooopoooooronn
shelves after	nnooqooooooooooo
shif*	nnopomornomvmool
shif* .*	onoqonopoooroonn
shift	nnoppmornnnwmnok
shift .	onoqonopoooroonn
ship	pnnomnnnpprnrnnn
ship*	pnopnnnnnsnnmnro
shipp*	ooooooooornooopm
shippi*	oooooooooroooopm
shipping	oooooooooroooopm
shir*	oooonnooornooooq
shirt*	ooooooooornoooon
shirts	ooooooooornoooon
shit	pnnnnmnnnlnslqr1
shit .	oooooonooootopmm
shit >	nooonnooonommoo1
shit*	onnnnnnnnnnnllxv
shit* .*	onooonnoooounnrl
shit* wifi*	ooooooooonooonul
shite	nnooonnnononmq0h
shite .	oooooooooooonntn
shite >	oooooooooooonosm
shitt*	ooooooooooonnont
shiv*	ooooooooooooonnr
shive*	ooooooooooooonnr
shiver*	ooooooooooooonnr
shivers	ooooooooooooonnr
shoc*	opoooooooqonnorl
shock*	oooooooooqonoosm
shocki*	oooooooooponnosm
shocking	oooooooooponnosm
shoe	nqononooooonnpqo
shoe*	nnononrnoopmqomr
shoe* off*	oooopnooooonromp
shoe* on*	ooooooqoooooooon
shoes	nooooosoooomqomo
shoes off	oooopnooooonromp
shoes on	ooooooqoooooooon
shoo*	mmnnnpqlmnn4jnjv
shoo* me*	noooooooooonoonv
shoo* the*	onooolrmooowkomq
shoo* this*	oooonnnonoovooom
shook	oooooqsmooonooom
shoot	nmnnmnnnnnn2knlw
shoot me	noooooooooonoonv
shoot the	onooonooooowkomq
shoot this	oooonnnonoovooom
shoot*	ooooonnoonoropnp
shooti*	ooooonnoonoropnp
shooting	ooooonnoonoropnp
shop	lknomlospnxkmmvr
shop .	pnooopnpooomnnvk
shop >	noooonooonoorpmq
shop and	nnnoonppoooooopq
shop on	oooooooooooooooq
shop*	nonopnnqooooqomo
shop* .*	pnoononpoonmnnvl
shop* and*	nnnonnpqoooopnpq
shop* on*	oooooooooooooooq
shopp*	nnoopnorooooopno
shoppi*	onnopnnrooooopnp
shopping	onnopnnrooooopnp
shor*	mnonnpmnnnsnqovm
shor* .*	pooonpoooooooorm
shor* loan*	nooooooooooooooq
shor* plan*	oooooooooooopqnn
short	lnonmpnnnnsnnpso
short planks	oooooooooooopqnn
short*	pooopooooooornrl
shortl*	oooopnoooooprnpk
shortlist	oooopoooooooroqk
shot	nunnpnolnrnqnliv
shot .	ooooroooooorpnnl
shot of	nsoooooooooooomo
shot through	ooooooooooonoomt
shot*	ooooornnpoosoook
shot* .*	ooooroooooorpnnl
shot* of*	nsoooooooooooomo
shot* thro*	ooooooooooonoomt
shotg*	ooooornnpoosoook
shotgu*	ooooornnpoosoook
shotgun	ooooornnpoosoook
shou*	mkripmlkmikmwnop
shou* and*	onqoonnpqoomoonq
shou* at*	pqnnnplrooomnnro
shou* be*	qnqnslnmnnnrslup
shou* burn*	ooooooooooopronn
shou* chec*	oooooppoomrnooon
shou* have*	nonontqmnoomupln
shou* i*	nnponqnoooopooop
shou* like*	qsonpmnnooornnln
shou* not*	noqqoqnnoooowrik
shou* out*	poooooooooonoonr
shou* pay*	ooooooooooonrono
shou* put*	ooooonoooooonpnr
shou* resi*	oooonoooooonmnun
shou* say*	ooooooooooooonmr
shou* stay*	ooooonooooootoom
shoul*	lkqkspogjilrxpln
should	mlpkspogjjlqxpln
should be	qnqnslnmnnnrslup
should burn	ooooooooooopronn
should check	oooooppoomrnooon
should have	nonontqmnoomupln
should i	onoonqnoooopoooo
should like	qsonpmnnooornnln
should not	noqqoqnnoooowrik
should pay	ooooooooooonrono
should put	ooooonoooooonpnr
should resign	oooonoooooonmnun
should say	ooooooooooooonmr
should stay	ooooonooooootoom
shout	npponoonoonloopt
shout out	poooooooooonoonr
shout*	pnpnnmlusonknmtp
shoute*	ropnnnmmpoomnnqr
shouted	ropnnnmmpoomnnqr
shouted .	npqooooooooooooo
shouted at	qnoonpnnooonoorn
shouti*	npnoonporoomnosn
shouting	npnoonporoomnosn
shouts	nnoooomwoooooonn
shouts at	oooooonsoooooooo
shov*	ooooooooooonrmnr
shovi*	ooooooooooooronn
shovin*	ooooooooooooronn
shoving	ooooooooooooronn
show	zlqmthnnmqoprjmq
show .	npoononqoopnonsn
show it	onopponoooonrono
show me	zmonqnnoononnomj
show the	oosopooooooonopl
show*	qrvnnmqmqpqjmqlm
show* .*	prnnnnnqonomnnwl
show* a*	qooopoooooooqomn
show* her*	moooonoooooposon
show* how*	ooooooooooponons
show* it*	qooponnnooonrnmp
show* me*	0mnnqoonpqnnnnmi
show* on*	onooooppropooool
show* the*	qnvopnooooonnonk
show* them*	ooooonoooooonoos
show* up*	orooooqnooopooom
show* when*	moqoroooooooooom
show* you*	oopooooooqnooono
showe*	pnnnmprmrqnlonpm
showed	qnonnpqmrqonoomo
showed me	nooooponpqoooooo
shower	ooooopooooonoorn
shower .	ooooooooooonnoro
showi*	nqpnqpponnnnqnlo
showin*	nqpnqpponnnnqnlo
showing	nqpnqpponnnnqnlo
shown	pnqrnmnnooqnorok
shows	pqrmnmnqnnonlomr
shows how	ooooooooooponoor
shows the	rnqoonopoooooonn
shre*	k1onnnonononoomm
shred*	mwooonooooonoonn
shredd*	mwooonooooonoonn
shredded	mvooonooooonoono
shri*	oooooooooooooqon
shru*	mooornooooooonul
shru* .*	ooooqoopooooooqm
shrug*	ooooqoooooooontl
shrugg*	ooooqoooooooontl
shrugged	ooooqoooooooontl
shrugged .	ooooqoopooooooqm
shus*	nnooomnmooownnpq
shus* me*	ooooonnnooornonq
shus* my*	ooooooonooosonop
shush	onooooonooornooq
shush*	ooooomnooootonpp
shushe*	ooooomnooootonpp
shushed	ooooonnooooooopr
shushes	oooooooooootonom
shut	klmmnhrlvloqqwyi
shut .	poooononropoonqm
shut it	ooooonooooopnsom
shut on	ooooooooooooooqo
shut the	ooooonnpoonrunok
shut up	ooooonpoooomnxmq
shut*	noonqloronponnwg
shut* .*	poooononropoonqm
shut* at*	ooooomoqnooonotm
shut* it*	ooooonooooopnsom
shut* on*	nnooqoooooonoorn
shut* the*	noooonnpnnprumoj
shut* up*	ooooonpoooomnxmq
shut* your*	oooonooooooopopm
shuts	opoonmornooqnnrk
shutt*	nnooqonopopmootk
shutti*	nnooqooooopmootk
shutting	nnooqooooopmootk
shutting on	nnooroooooonoopn
sick	opnnntpnonnnqmsm
sick after	ooooornnooooooon
sick of	omooonoooooppnto
sick to	ooooonoooooooosm
sick*	ooooooooooonsnon
sick* afte*	ooooornnooooooon
sick* and*	ooooooooooonsnlo
sick* of*	omooonoooooppnto
sick* to*	ooooonoooooooosm
sickn*	ooooooooooonsnno
sickne*	ooooooooooonsnno
sickness	ooooooooooonsnno
sickness and	ooooooooooonsnmo
side	nopmnonquonnqlkq
side and	oooooponroononnn
side door	oooooompnooqoonp
side entrance	oooooonqpoooqonm
side gate	ooooooqnoooooooo
side of	nooonsoonoopromn
side*	nnooononooonooqt
side* and*	ooooooonroononon
side* door*	oooooompnooqoonp
side* entr*	oooooonqpoooqonm
side* gate*	ooooooqnoooooooo
side* of*	nooonsoonoopromn
sided	oooooooooooonpsm
sidew*	oooooooooooooons
sidewa*	oooooooooooooons
sideways	oooooooooooooons
sigh*	qoonsmnonoonsnnm
sigh* for*	ooooonooooooronn
sigh* of*	roonsnoooooooomm
sight	qoonsmonnoonsnmm
sight for	ooooonooooooronn
sight of	roonsnoooooooomm
sign	vtmonojrnsplojtm
sign .	qnooornpooonooom
sign anything	osoooooooooooonm
sign in	rroonnonoooooono
sign it	oooooooooorooonn
sign on	ooooooooooooooqn
sign says	ooooooonooonoopr
sign the	pooooooponooooqm
sign up	rmnpnmnnoumoommt
sign*	ntmwthjsrqqrqgsg
sign* .*	snoonqorooonqomk
sign* anyt*	nuonooooooopoonn
sign* at*	oooooooooorooopl
sign* for*	onppnpnoqooooomo
sign* in*	tqoonnnnooonqomn
sign* it*	nnoosooooornoomo
sign* off*	nnontoopooonnnsk
sign* on*	oooooooooooroork
sign* over*	ooooonnroooooooo
sign* says*	ooooooonooonoopr
sign* some*	oooooooqoooooooo
sign* the*	plotnnnqonopooql
sign* thin*	oooooonroooooooo
sign* this*	nooooqooooosonmn
sign* up*	tsnqmmnnotmnnmlu
signa*	opnmnmnmtulmmnxj
signag*	ooooooooooononum
signage	ooooooooooononum
signal	nnooonnntsnnnoqm
signat*	pqonnnoooooooopo
signature	pqoooooooooooopm
signe*	ruovuklonmoqplnj
signed	ruovuklonmoqmlpj
signed it	nnoosoooooonoonp
signed off	nnootoooooonnntl
signed the	nmounoooooopooon
signed this	ooooooooooosoonn
signed up	qtopnnonononoono
signi*	nmornnmrnnrspmnj
signin*	nmornnmrnnrspmnj
signing	nmornnmrnnrspmnj
signing .	ooooonoqoooooooo
signing at	oooooooooorooopl
signs	mooopooqoopnrnmo
sikh*	ooooooooooooqooo
sikh* what*	ooooooooooooqooo
sikhs	ooooooooooooqooo
sikhs whatever	ooooooooooooqooo
sile*	nnonrmnnponlmozm
sile* stud*	ooooooooooonoorn
silen*	nnonrmnnponlmozm
silenc*	oooornooooomnosm
silence	oooorooooooonopn
silent	nnoononnpoonnovo
silent study	ooooooooooonoorn
sill*	npnnnonpnnnnnwmo
silly	npnnnonpnnnnnwmo
silv*	onnonnqooopnopmq
silve*	onnonnqooopnopmq
silver	oqnoonqooopnopnn
simo*	nooooooooooon1mj
simon	nooooooooooon1mj
simp*	nmnnolmnonpryqpj
simp* as*	oooooooooootnmnn
simpl*	nmnnolmnonpryqpj
simple	onnomnnnonprvsrf
simple .	poooooooooonpnqn
simple >	ooooooooooooronn
simple as	oooooooooootnmnn
simply	nnonpmnnoooovnlr
sinc*	qmmlxvqpqkifihul
sinc* 2009*	oorooooooooooonm
sinc* 2015*	nooorooooooooono
sinc* 2018*	nooornoooooooopn
sinc* 2019*	ooooqoooooooooon
sinc* 2020*	noporooooooooonn
sinc* and*	noooonnooooooonr
sinc* augu*	ooooonooooorooqm
sinc* befo*	pooonooooooooorm
sinc* deci*	ooooooooooooornn
sinc* east*	nooonpnqopponoqn
sinc* feb*	opooonoooooooorn
sinc* her*	ooooopnroooooonn
sinc* i*	vpooopoopoomonml
sinc* it*	onoqqponooonnoon
sinc* mond*	oooooqonpooooopm
sinc* my*	onnoprqnooonoomp
sinc* scho*	ooooonnoooonooos
sinc* she*	ooooomnsooooopon
sinc* sund*	nnooouoqpoononmo
sinc* the*	pomotwonqnnmpnnj
sinc* then*	oooroooooooooonn
sinc* they*	ooooopooooooromn
sinc* thur*	ooooooqopoooooon
sinc* tues*	oooooqpnopooooom
sinc* when*	rnoonnonoooooosl
sinc* you*	onoonnonoooqnoro
since	qmmlxvqqrlifihtm
since 2009	oorooooooooooonm
since 2015	nooorooooooooono
since 2018	nooornoooooooopn
since 2019	ooooqoooooooooon
since 2020	noporooooooooonn
since >	ooooomqoooooonlt
since and	noooonnooooooonr
since august	ooooonooooorooqm
since before	pooonooooooooorm
since decimalisation	ooooooooooooornn
since easter	nooonpnqopponoqn
since feb	opooonoooooooorn
since her	ooooopnroooooonn
since i	vpooopoopoomonml
since it	onoqqponooonnoon
since monday	oooooqonpooooopm
since my	onnoprqnooonoomp
since school	ooooonnoooonooos
since she	ooooomnsooooopon
since sunday	nnooouoqpoononmo
since the	pomotwonqnnmpnnj
since then	oooroooooooooonn
since they	ooooopooooooromn
since thursday	ooooooqopoooooon
since tuesday	oooooqpnopooooom
since when	rnoonnonoooooosl
since you	onoonnonoooqnoro
sing*	onrnokpkntsotmvh
sing* and*	oooooooooooooorn
sing* day*	ooooopsooooooomn
sing* mums*	ooooooooooonsomo
sing* near*	ooooooooosoooonn
sing* on*	oooooooooopooomr
sing* one*	ooroonoooooqqomn
singe*	ooooooooooooooqn
singl*	omroomqmnutptmte
single	omropmpmonupumte
single day	ooooopsooooooomn
single mums	ooooooooooonsomo
single one	ooroonoooooqqomn
single*	ooooooooounnnonn
singles	ooooooooounnnonn
singles near	ooooooooosoooonn
sink	ooooonoooooqunmm
sink the	ooooooooooonsonn
sink* the*	ooooooooooonsonn
sir	qnnnqmnmorqmnqmo
sir madam	roonnoonooqooonn
sir* mada*	roonnoonooqooonn
sist*	qmqsmtuqmpmnllhp
sist* .*	nornotlrooononnm
sist* who*	oooqoopoooooooon
siste*	qmqsmtuqmpmnllhp
sister	pnrsmuvpmonnmlhp
sister .	nornotlrooononnm
sister >	ooooonpooookooou
sister who	oooqoopoooooooon
sit	mmnnovjqnrnjszml
sit >	ooooonnooooonoor
sit down	onoonoooooonmymo
sit in	nnooprnnooonqnsm
sit the	oooooooooronnrmn
sit with	ooooormpoooooooo
sit* down*	onoonoooooonmymo
sit* in*	nnooprnnooonqnsm
sit* the*	oooooooooronnrmn
sit* with*	ooooormpoooooooo
site	ppoosmnnornnnnom
site >	qoooooooonrooono
site*	lsoonopooqqononm
site* i*	msooooooonnooono
sites	lsoonopooqqononm
sits	noooonwpnoopnook
sits with	ooooooqmoooooooo
sits* with*	ooooooqmoooooooo
sitt*	mponpqnosonmonol
sitt* in*	ooooornnqoonoonn
sitti*	mponpqnosonmonol
sittin*	mponpqnosonmonol
sitting	mponpqnpsonmonol
sitting in	ooooornnqoonoonn
six	nmomojuprirmmkwr
six .	noooonsmoooonopp
six >	oooooqoooooonoqm
six ?	oooooooooooooonq
six and	ooooonopooooopnr
six girls	oooooomtooonoonn
six months	rnooonooooonoomr
six of	ooooonopooonponq
six quid	oooooooooorooopm
six stone	ooooornnooooooon
six times	oqooooooooooooon
six years	onqonmoosooroomo
six* .*	noooonsmoooonopp
six* ?*	oooooooooooooonq
six* and*	ooooonopooooopnr
six* girl*	oooooomtooonoonn
six* mont*	rnooonooooonoomr
six* of*	ooooonopooonponq
six* quid*	oooooooooorooopm
six* ston*	ooooornnooooooon
six* time*	oqooooooooooooon
six* week*	pnoopopmpnppnopm
six* year*	pnqnnmoosooqoplo
sixt*	lonnlnulnnomnovt
sixt* .*	oooooprloooomorp
sixt* form*	opoooprmooooooqm
sixt* one*	oooooonooooooorn
sixte*	nooonnuooopnqolo
sixtee*	nooonnuooopnqolo
sixteen	nooonnuooopnqolo
sixteen .	oooooormooooooon
sixth	opoooprmooooooqm
sixth form	opooopsmoooooonn
sixty	nnoonolnooonnotv
sixty .	ooooopnnoooonopq
sixty one	oooooonooooooorn
size	nqononoooprnnnoq
size .	oronooooopooooon
size* .*	oronooooopooooon
siân	onroooooooooooon
siân with	ooqoooooooooooon
siân* with*	ooqoooooooooooon
skel*	ooooooooooooooms
skele*	ooooooooooooooms
skelet*	ooooooooooooooms
skeleton	ooooooooooooooms
skin	ononopoooooqonnq
skint	ooooooooonooooqn
skip	pnooomonooonnnvn
skip .	ooooooooooooootl
skip >	oooopnooooonooqo
skip*	oooooqopooopoopl
skip* .*	ooooooooooooootl
skipp*	npoopqopooopooom
skir*	onoooooponqooonp
skul*	onoooooooooroonn
skull	onoooooooooroonn
sky	ooooooooopqonopm
slag*	ooooonooooooqqnn
slags	ooooooooooooronn
slap	nnooomrnonovmlqp
slap the	ooooonooonotomoq
slap*	nooooossnoolnumm
slap* arse*	ooooooooooonosno
slap* her*	ooooonrrooonnnnn
slap* the*	ooooonpoonosomnq
slapp*	ooooontoooomosnn
slappe*	ooooonroooomosno
slapped	ooooonroooomosno
slapped arse	ooooooooooonosno
slaps	nooooonsoooonono
slas*	ooooononoootoonn
slash	ooooonooooosoonn
slat*	oooooooosooonono
slate*	oooooonosooooono
slates	oooooonosooooono
slav*	nnnnnmmqonnmqnpw
slave	ooooononoooonoou
slave*	ooooonnrooonqnoq
slaver*	ooooonnrooononpr
slavery	ooooonnrooononpr
slavo*	oooooooooooooorm
slavon*	oooooooooooooorm
slavonic	oooooooooooooorm
slee*	jilokvvzvsormjei
slee* .*	onooonqpppopooom
slee* and*	onooowonoponoonl
slee* by*	oooooopnroonoooo
slee* in*	mnnnnmwwrnnmpnmh
slee* well*	oooooponooosooom
slee* with*	ooooonoooootoonn
sleep	lmnmmpozoslvmmim
sleep and	onooouoooponoonl
sleep in	noooomvqonoooonn
sleep well	oooooponooosooom
sleep with	ooooonoooootoonm
sleep*	omnqnovruoqlpmkf
sleepi*	nnoqnmtoppnnpnnn
sleeping	nnoqnmtoppnnpnnn
sleeps	nnooonrrsnrnnnnj
sleeps in	noooonprqoonooom
sleev*	nooonvppononnnnl
sleeve*	nooooupqononnnnl
sleeves	nooooupqononnnnl
sleeves in	oooooqnrooonooom
slep*	onoooooppoonnqmr
slep* with*	oooooooooooonpnq
slept	onoooooppoonnqmr
slept with	oooooooooooonpnq
slid*	msnsonnnopqnnnoo
slid* of*	oqoooooooooooooo
slide	osooooooopoooonm
slide*	mqntonnnonqnnnpo
slides	monppnonooqnnnpr
slides*	oqosonoooooooook
slideshow	oqosonoooooooook
slig*	ooooonooopoonoor
sligh*	ooooonooopoonoor
slight*	ooooonooopoonoor
slightly	ooooonooopoonoor
slim*	onooonnoopnmmynl
slime	ooooooooooponoro
slimy	ooooooooooonovmm
slip	npqoonppoprnnpko
slip .	nppoooooooroooom
slip*	qooonmnrrnpnopmn
slip* .*	mrpoooooootooonl
slip* and*	poooonomroooopoo
slip* me*	oooooooqoooooono
slipp*	pnooonnrqoooopmo
slippe*	pnooonnrqoonoqmp
slipped	poooonnsoooooonn
slipped me	oooooooqoooooono
slippers	ooooooonqoonooor
slot	noooomooonpnonvo
slot*	ooooonooopuooonn
slots	ooooonooopuooonn
slow	nnonnmnnnmnwmqxh
slow clap	ooooooooooonootl
slow*	noooopooooooonsm
slow* and*	ooooooooooosoomm
slow* clap*	ooooooooooonootl
slowl*	nnoooqooopoooorn
slowly	nnoooqooopoooorn
slug	ooooooooooonoroo
smal*	nmtoomqmopvolrjp
smal* ones*	ooooooqopoooooon
smal* prin*	oooroooooooooopm
smal* thin*	qnvopnopooonooml
small	omuoolqmopvolpiq
small ones	ooooooqopoooooon
small print	oooroooooooooopm
small thing	qnvopnopooonooml
smar*	ooooooonooooosql
smarm*	ooooooooooooorom
smarmy	ooooooooooooorom
smas*	ooonnmmpnpowmnls
smas* ever*	oooooooooootnonm
smas* your*	oooooooooooqooon
smash	noooonoooqnwmnnm
smash every	oooooooooootnonm
smash your	oooooooooooqooon
smash*	ooonnnnqooppnnlu
smashi*	opoonoooooqoonls
smashing	opoonoooooqoonls
smel*	mmnnmkmm1nnlu1kj
smel* .*	ooooomnorooooqqm
smel* gas*	ooooonnowoonnonm
smel* of*	nnoonpnnroomonns
smell	nnnnnllm1onluyil
smell .	ooooomnorooooqqm
smell gas	ooooonnowoonnonm
smell of	noooopnosoonomls
smell*	noooononnoonotqn
smells	noooonooooonntqn
smells >	ooooooooooooooqn
smelt	oooooooooooporom
smil*	mmnnnnornrnqlssl
smil* .*	ooooonqnooonooop
smile	mnnononoosopnqpn
smile*	nooooonrooonnpqn
smiles	ooooonnroooonqnn
smiley	noooopoooooonnsn
smir*	oooooooooooqornm
smok*	nqoonmoowopmnook
smok* comi*	oooooooowoomoonm
smoke	onooonnpwoomnoon
smoke coming	oooooooowoomoonm
smug	onoonnnnonnrnutj
smug little	ooooooooooonoqoo
smug* litt*	ooooooooooonoqoo
snac*	oooononoonoooonu
snack*	ooooooooooooooor
snacks	ooooooooooooooor
snacks >	ooooooooooooooor
snak*	ooooooooooonosno
snake	ooooooooooonosno
snap	nooooooootoooonn
snap*	oooooorooooonoon
snapc*	ooooooqooooonooo
snapch*	ooooooqooooonooo
snee*	oooooooooooooron
snit*	ooooooooooosopom
snitc*	ooooooooooosopom
snitch*	ooooooooooosooon
snob	ooooooooooonotql
snor*	nnooonnnooonooow
snot*	ooooooooooooorpm
snott*	ooooooooooooorpm
snotty	ooooooooooooorpm
so	qtlqrvjnigigotqr
so .	pqnopmoooopopnkr
so >	pnoonrnnooonnwml
so am	ooooornpoooooonn
so bad	oooooqnoooooonuk
so called	nooonnooonorruni
so can	qpooqonooooooonm
so cold	ooooorooooooooqm
so done	oooootonooonoork
so good	oooopooooooooomr
so he	pnqqonmtooooonnm
so i	sqnnoqpspmojrnjo
so if	ooooonnpoooooonr
so it	poopnqoqooononmm
so many	nnoonnooooonmnvo
so maybe	oooooormooopoono
so much	ornnqtmononnnomn
so my	onspoppnooonooqk
so no	nnoqoponooooqopm
so nobody	nooopsnoooooooom
so patient	oooooooooooooonr
so proud	ooooooonoooooons
so quiet	onooosrmoooponnl
so sad	oooonooooooonnnt
so sorry	oooooooooooooooq
so that	oooqornnpoonpqll
so the	pnoqpnomoonqmoxi
so there	opoopqoooooooonn
so they	noooonmrpoonsomo
so this	ooopomqooooooooo
so tired	ooooovoooooooonm
so to	ooooonooooonoprn
so we	nnooonsnnonopnmt
so well	oooooooooooooooq
so what	ooooooooooooqnqm
so who	xnonnnnpooosonnj
so why	mxnnoooooooooolm
so you	ooqpqmpnonpnmpsj
so your	pnooooooooooorno
so* .*	pqnopmoooopopnkr
so* am*	ooooornpoooooonn
so* bad*	oooooqnoooooonuk
so* call*	nooonnooonorruni
so* can*	qpooqonooooooonm
so* care*	ooooooooooonooqo
so* cold*	ooooorooooooooqm
so* done*	oooootonooonoork
so* good*	oooopoooooononlr
so* he*	pnqqonmtooooonnm
so* i*	sqnnoqpspmojrnjo
so* if*	ooooonnpoooooonr
so* it*	poopnqoqooononmm
so* kind*	nqonqonoooonoomq
so* loud*	ooooooooooooosnn
so* many*	nnoonnooooonmnvo
so* mayb*	oooooormooopoono
so* much*	ornnqtmononnnomn
so* my*	onspoppnooonooqk
so* no*	nnoqoponooooqopm
so* nobo*	noooprnpooonooom
so* pati*	oooooooooooooonr
so* prou*	ooooooonoooooons
so* quie*	onooosrmoooponnl
so* sad*	oooonooooooonnnt
so* sorr*	oooooooooooooooq
so* than*	ooooonooopoooooq
so* that*	oooqornnpoonpqll
so* the*	pnoqpnomoonqmoxi
so* ther*	opoopqoooooooonn
so* they*	noooonmrpoonsomo
so* this*	ooopomqooooooooo
so* tire*	ooooovoooooooonm
so* to*	ooooonooooonoprn
so* we*	nnooonsnnonopnmt
so* well*	oooooooooooooooq
so* what*	ooooooooooooqnqm
so* who*	xnonnnnpooosonnj
so* why*	mxnnoooooooooolm
so* you*	ooqpqmpnonpnmpsj
so* your*	pnooooooooooorno
soap	oooonmoooooonoqr
sobe*	oooooooooooomomt
sober	oooooooooooooonr
sober*	oooooooooooomonr
soberi*	oooooooooooomonr
sobering	oooooooooooomonr
soci*	opoommsnomnolomw
soci* serv*	oooonosooooooonn
soci* work*	qqoonnpnooonoono
socia*	pqnnmmsnnnnpnooo
social	pqnnmmsnonnpnoon
social services	oooonosooooooonn
socie*	nnoponnnononmnmx
societ*	nnoponnnononmnmx
society	nnoponooonlnmnnx
sock	oooooooooopoosmn
sock*	omooonqnononontp
sock* on*	ooooooqoooonoooo
socke*	omooooooonoonovn
socket*	ooooooooonoooosm
sockets	ooooooooonoooosm
socks	ooooonqoooonpomq
socks on	ooooooqoooonoooo
sod	oooooonoooonnqul
sodd*	oooooooooooponsl
sodd* book*	oooooooooooqonrm
soddi*	oooooooooooponsl
soddin*	oooooooooooponsl
sodding	oooooooooooponsl
sods	ooooooooooonnntm
sofa	ooooooooornooooo
soft	opoooooooopqnnrl
softw*	pooonoooooqonoqm
softwa*	pooonoooooqonoqm
software	pooonoooooqonoqm
soil	oooosoooooooooon
sola*	ooooqnnooqpoonsl
solar	ooooqooooppoonqm
solar*	ooooonnooqnoooqo
sold	qmposnmpnsmnmmsm
sold my	pponononooooooqn
sold off	noooroooooopoopn
sold out	noooooooosnonoop
sold the	oooopooqooooooqm
sold*	ooooooonoopooonq
sold* my*	pponononooooooqn
sold* off*	noooroooooopoopn
sold* out*	noooooooosnonoop
soldi*	ooooooonoopooonq
soldie*	ooooooonoopooonq
soli*	tmonpmnropponnol
solic*	tmonpmnropoononm
solici*	tmonpmnropoononm
solicitor	tmonnmoroponnonn
solu*	oooonnooorooqonn
solut*	oooonnooorooqonn
soluti*	oooonnooorooqonn
solv*	ooooooooooopqonn
soma*	noooonpnooomynmn
somal*	noooonpnooomynmn
somali	ooooooooooooronn
somali*	nooooopnooomvnnn
somalis	noooooooooomvono
some	pprrinpmlkpxokul
some .	poooononooonoorn
some assembly	oooooooooooroono
some bloke	oooooorqnoonooon
some books	ooooooooooooooum
some cultures	ooooooooooooqono
some days	oooooqoooooooonn
some manners	ooooooooooorooon
some of	qonnnqomnnonpnpo
some people	ooooooooooornpnn
some*	shogsuvuyjkukpik
some* .*	qoonqonppnnmomrk
some* ?*	npooompspoonnono
some* a*	noooooroooooooon
some* abou*	ooooonsoooonoonp
some* and*	ooooormrnoppoonn
some* asse*	oooooooooooroono
some* at*	oqnnnmmrsnnonnmp
some* been*	qoooonpoooonooon
some* betw*	oooooooooooooonr
some* blok*	oooooorqnoonooon
some* book*	ooooooooooooooum
some* chec*	poooopmnpoonoron
some* coll*	nooonqoopoonoonp
some* cult*	ooooooooooooqono
some* days*	oooooqoooooooonn
some* else*	tpoornmmnnokqpon
some* expl*	npoonooooooooosn
some* get*	oooooqnoqooooonn
some* go*	oooooonnqoooooqn
some* had*	oooooponoponronn
some* has*	mopqpmmrpoonqnop
some* help*	ooooonnotoonooon
some* i*	mrpoprnqnoonoonm
some* in*	ponpnpppnooqonlp
some* left*	oooooqnppooqnnnn
some* mann*	ooooooooooorooon
some* more*	oooorooooooooono
some* need*	qoooonnmnoproonn
some* on*	ooooolqsnppnopmm
some* or*	opooooonooooorom
some* ough*	ooooononooownnmn
some* peop*	ooooooooooornpnn
some* plea*	lmqooooqnooronoq
some* poin*	poooonooooopoonr
some* put*	onoonnnpooooooqr
some* rang*	sooonnoooooooonn
some* ring*	ooooooonroooooon
some* said*	ooooooonoooooons
some* she*	ooooonnnqooooooo
some* shou*	nooonqqmnootlrnl
some* so*	ooooonoooooornon
some* stop*	noooonqnooonoons
some* take*	oronoopnoooooonp
some* talk*	ononovonooooooom
some* tell*	qoooooopnoomnnsn
some* that*	oooonnrnooomoqsl
some* the*	oooopnooooonoqon
some* to*	oponpononooonpls
some* who*	mooosmnnnoolnmts
some* will*	pooooonnooorooon
some* with*	ooooomnrooonroqn
some* wron*	oooooqrnnoonooon
some* you*	ooooosnoooomonnr
someb*	ulrlsnrpwklugiol
somebo*	ulrlsnrpwklugiol
somebody	ulrlsnrpwklugiol
somebody at	opononoqqoopoomp
somebody else	popnqnnoooonoooo
somebody has	mpnrpnnnooonoopp
somebody ought	oooooopoooosoomn
somebody please	knqoonorooooooor
somebody put	oooonooooooooorn
somebody should	noooopponootnonn
somebody to	ooooonorooooooon
somebody with	ooooooooooooooqn
someo*	okliquttwlmsmrlj
someon*	okliquttwlmsmrlj
someone	okliquttwlmsmrlj
someone .	nooonoppnooooomr
someone >	oooonqopooonooon
someone ?	opooonprooonooon
someone check	ooooonnooooooron
someone else	spnpplnmnoomqqon
someone from	ooooopooooopoopm
someone has	nnpoonnspoonqnno
someone i	nroopnpoooooooon
someone in	qoooorpnnooooonn
someone more	ooooqooooooooono
someone needs	qooooonmnooqoooo
someone on	ooooomqsoppnoonm
someone ought	oooooonoooosonoo
someone please	onoonponnoosonon
someone put	ooooonnpoooooons
someone ring	ooooooonqoooooon
someone said	ooooooonoooooons
someone should	ooooopqnnooonqnm
someone talk	ononouonooooooom
someone tell	qooooonpnoonnnto
someone who	nooormnnnoomonrs
somet*	nmqmossotonrprik
someth*	onqmoorptpmrpsik
something	onqmolsqtpmrpsil
something .	qnpoppmoqoonoonn
something and	ooooornqnoopooon
something at	ooooopnnqooooooo
something so	ooooonoooooornon
something the	oooopooooooooqom
something to	pooooponoooqooon
something you	ooooooooooomonns
someti*	nnoonsonooppooom
sometimes	onooosonoopnooom
sometimes i	ooooosooooonooon
somew*	nonnppqsmnnjrpnq
somewh*	nonnppqsmnnjrpnq
somewhere	nonnppqsmnnjrpnq
somewhere between	oooooooooooooonr
somewhere else	noooorooooooooon
somewhere i	ooooonnroooooooo
somewhere in	oooooooooooooonq
somewhere to	ooooooonooonoont
son	rqsqlqrtrnlpljmk
son .	moooosnoroonooom
son got	ooooooooooooootl
son has	noqooppooooooono
son to	ooooooprooopoonn
son* .*	moooosnoroonooom
son* auti*	qoooonooooonnoqn
son* got*	ooooooooooooootl
son* has*	noqooppooooooono
son* to*	ooooooprooopoonn
song	oooonnnnoooooomw
soon	nnnnnwmonnnvnlkr
soon .	ooooooooooopoolr
soon >	nnooouooonopnmmr
soon*	nqooooooooooqqml
soon* .*	ooooooooooopoolr
soon* have*	nroooooooooopoon
soone*	nqooooooooooqqml
sooner	nqooooooooooqqml
sooner have	nroooooooooopoon
sore*	ooooonpsooonoonn
sores	ooooonpsooonoonn
sorr*	nonlkzjnolsnnosl
sorr* abou*	oooooqoooooooono
sorr* but*	nnoonmnnoonnqqwj
sorr* for*	noonnxmlqqnmnopl
sorr* not*	oooooooooooornno
sorr* to*	mqponsonnnpmlmns
sorr* wron*	ooooooosoooooonm
sorry	nonlkzjnolsnnorl
sorry >	nnoonpnonntrqmnl
sorry about	oooooqoooooooono
sorry but	nnoonmnnoonnqqwj
sorry for	noonnxmlqqnmnopl
sorry not	oooooooooooornno
sorry to	mqponsonnnpmlmns
sorry wrong	ooooooosoooooonm
sort	kmznnqmooopqvonh
sort and	ooooonooooonropn
sort it	noroonnrooopnoon
sort my	nntoonooooooooon
sort of	oonontnoooqmnrjp
sort out	nnroopooqoopnonm
sort*	nnoqnwmmnnompnlu
sort* and*	ooooonooooonropn
sort* it*	noroomnrooopooom
sort* my*	ontoopooooooonno
sort* of*	oonontnoooqmorjp
sort* out*	nnqporonqoopnnnl
sort* your*	oopooooooooonorn
sorte*	nnnqownmonomnnms
sorted	nnnqownmonomnnms
soul	qnnnnlornnnnqnms
soul .	qoooonnpoooooooo
soul* .*	qoooonnpoooooooo
soun*	nmonnsoqnmrllorv
soun* .*	oooooooqooooooqm
soun* like*	oooooooooopoopqm
sound	onpnnonnnnpmmpss
sound*	nnnnnsprnnqnmnns
sounds	nnnnnsornnpnnmns
sounds .	ooooopoqooooooon
sounds like	ooooooooooqoonrn
soup	noooolnooopnnpsp
soup .	oooooooooooooosm
soup* .*	oooooooooooooosm
sour	ooooooooooonmwmm
sour*	oooooonloopoopnt
sourd*	oooooonloopoopns
sourdo*	oooooonloopoopns
sourdough	oooooonloopoopns
sout*	ooooonooooonrnqm
south*	ooooonooooonrnqm
southe*	oooooooooooosnnn
spac*	onnonloonorkrowo
space	onoommponnolrptq
space .	oooooooooooooonq
space >	oooooooooooooqon
space*	nooopnooopqnonsm
spaces	nooopnooopqnonsm
spai*	opoooonroooonomp
spain	opoooonroooonomp
spam	pooonnooooooonpq
span*	ooooonnooooumpmp
spani*	ooooonnoooormpmr
spanie*	oooooonooooroqnn
spaniel	oooooonooooroqnn
spanis*	oooooooooooonnot
spanish	oooooooooooonnot
spann*	oooooooooooropom
spanne*	oooooooooooropom
spar*	mmnnnnppnnsrqnjt
spar* .*	onoooooooooooonr
spar* key*	oooooooqooooooon
spar* tick*	ooooonooonsooonp
spare	nooonlppnornonmt
spare key	oooooooqooooooon
spare ticket	ooooonooonsooonp
spare*	onooorooooopoonn
spas*	ooooooooooonynlk
spast*	ooooooooooonynlk
spasti*	ooooooooooonynlk
spastics	ooooooooooonynlk
spat	oooooqooooooooon
spea*	noronmqvnnnqmqtj
spea* a*	oooooooooooqoono
spea* to*	qooonpqqooomnnon
speak	poopnnsxnnnlonpi
speak to	qooonpqqooomnnon
speak*	mnrnommmnootmsrm
speake*	moqnnnmmnootmqsl
speaker	mornnnnmnontmqsl
speaker a	oooooooooooqoomo
spec*	pnnnnlmnnoopwoms
spec* .*	ooooonooooojpnnv
spec* need*	ooooonooooooqoon
spec* plac*	ooooooooooosnoon
speci*	pnnonmnnnoosvool
specia*	pnnnnmnnnoosuopl
special	qnoonnnnooosupoi
special needs	ooooonooooooqoon
specially	ooooooooooooooor
spee*	qooonmmoomqonqro
speec*	qnooommpoooooqop
speech	qnooonnpoooooqoo
speed*	ooooooooomqoooon
spel*	mmxnnqmmntnkmvql
spel* cast*	oooooooooqooooon
spel* my*	onsooooooooooomn
spell	onpooommntnnnxnk
spell caster	oooooooooqooooon
spell*	omtnnrnnooolnmsn
spelle*	nnsoooooooononpm
spelled	nnsoooooooononpm
spelli*	poooooonooononun
spelling	poooooonooononun
spells	ooooosoooponnnnq
spelt	motoonooooonoonq
spen*	lonnwpplonnlnlwp
spen* a*	ooooooooooooonqq
spen* it*	oooonpoooooooosl
spen* on*	nnoownooooonnolo
spend	nnoounooooonpnpn
spend on	nooovoooooonoomp
spent	mpnosonnoonmmmur
spent a	ooooooooooooonqq
spent on	oooosooooooooonn
spin	oooooooooooooomr
spin*	nooononoptpmmtpn
spin* exam*	oooooooooqnoooon
spin* no*	oooooooooroooooo
spine	oooooooooopnonor
spine*	ooooopnpooomnupm
spinel*	ooooonooooonnunn
spineless	ooooonooooonnunn
spins	oooooooootnoooon
spins no	oooooooooroooooo
spirit	onpopoonooooooqn
spit	ooooonooooomprqo
spit*	ooooooooooonqvml
spite*	ooooooooooooounk
spitef*	ooooooooooooounk
spiteful	ooooooooooooounk
spitt*	ooooooooooooqonq
spitti*	ooooooooooooqonq
spitting	ooooooooooooqonq
spli* us*	ooooooqoooooooon
spoi*	nnonomnnonpmqomx
spoi* the*	ooooonnoooompons
spoil*	nnooomnnoopnqomw
spoile*	noooomnnoopnonnx
spoiler	ooooooooooooonos
spoilers	oooooooooooooooq
spok*	pnnpnnnloooooqqq
spok* .*	nooooooooopoornn
spok* to*	oooonpnnooooontn
spoke	onopnnnmooopooqr
spoke to	oooooooooooooorn
spoke*	oooonpnnooooorpm
spoken	oooonpnnooooorpm
spoken .	oooooooooopoornm
spoken to	pooooponooooooqo
spon*	nnnqqmnnopnnqqsi
spon* .*	nooopooooooopoqm
spong*	oooooooooooorrlm
sponge*	oooooooooooorpmn
spongers	ooooooooooooronn
spons*	nnoqqmnnoponnnvk
sponso*	nnoqqmnnoponnnvk
sponsor	onoponooopooootl
sponsorship	nooopooooooonorn
spoo*	ooooonpoooooqopo
spoon*	ooooooooooooqoon
spoons	ooooooooooooqoon
spot	nnoonponononpnkz
spot .	oooonqoooooooonr
spot on	oooooooooooooons
spot*	nnnonnnnotomnrlq
spot* .*	oooonqoooooooonr
spot* litt*	ooooooooooonoron
spot* on*	oooooooooooooons
spot* scam*	oooooooooooooonr
spoti*	ooooooooospnoonm
spotif*	ooooooooospnoonm
spotify	ooooooooospnoonm
spott*	nnooooooooonormr
spotte*	nnooooooooooooor
spotted	nnooooooooooooor
spotty	ooooooooooooosom
spotty little	ooooooooooonoron
spre*	snnnvnnnnnnmroln
spre* .*	nooorooooooonorm
sprea*	snnnvnnnnnnmroln
spread	ooooooooooooqono
spread*	snnnvnnnnnnmopnn
spreadsheet	tnnnunnnnnonnnom
spreadsheet .	ooooqooooooonosk
spri*	mmpoppnnnoqnmnro
spri* .*	noqooooooponnotk
spri* ?*	noooqoooooooooqm
sprin*	mmpoppnnnoqnmnro
spring .	noqooooooponnotk
spring ?	noooqoooooooooqm
squa*	nnpnoonnonntompn
squa* and*	oooooponooooqonn
squar*	nnoooonnoootmooo
square	noooponnoootmono
sque*	ooooooooooooooqo
squea*	ooooooooooooooqn
squi*	oooonoooooonqnop
squi* .*	ooooooooooonooqn
st	oooooonoponsmonp
stab	nnooonnpoooronnq
stab*	noooonnnoootnnms
stabb*	noooonnnoootnnms
stabbe*	noooooooooounnmp
stabbed	noooooooooounnmp
stac*	nnnnpnltqnqplrmn
stac* .*	ooooonnqoooooonr
stac* and*	oooopoooooorooon
stack*	nnnnpnmsrnqpmpmo
stacks	nnnnpnmsrnqpmmnp
stacks .	ooooonnqoooooonr
stacks >	oooooonqooonooqn
stacks and	ooooooooooorooon
staf*	unlnxnqmqjlsigyg
staf* .*	rnooonoooooroono
staf* are*	opoonoooooonnnrp
staf* at*	oooooopnoooooonr
staf* can*	ooooroooooooooom
staf* file*	rooonoooooooooon
staf* go*	ooooooooqooooooo
staf* left*	ooooqoooooooooom
staf* made*	ooooqooooooooooo
staf* memb*	onoqoooooooooomr
staf* on*	opnoooooooooooqn
staf* to*	opnoooonoooqoooo
staf* trai*	oooopooooooooosm
staf* were*	npoooopoooonoonq
staf* wrot*	qooooooooooooono
staff	vnmnxnqmqjlsihyg
staff .	rnooonoooooroono
staff are	opoonoooooonnnrp
staff at	oooooopnoooooonr
staff can	ooooroooooooooom
staff file	rooonoooooooooon
staff go	ooooooooqooooooo
staff left	ooooqoooooooooom
staff made	ooooqooooooooooo
staff member	onoqoooooooooomr
staff on	opnoooooooooooqn
staff to	opnoooonoooqoooo
staff training	oooopooooooooosm
staff were	npoooopoooonoonq
staff wrote	qooooooooooooono
stag*	noooqnnrooonuomk
stage	noooqnnrooonuomk
stai*	smnnmoqomnntmlqt
stai* .*	noooooppoonqnols
stai* and*	soooooooooooooom
stair*	smnnmpopmnnumlqr
stairc*	oooooooooonooont
staircase	oooooooooonooont
stairs	tlnnnpppmnnunlqn
stairs >	oooooooooootpook
stairs and	soooooooooooooom
stal*	ppnnplnnnnumonjw
stal* at*	ooooooooooooqoon
stal* by*	ooooonoooornoonr
stal* this*	oooooooooooooonq
stalk*	npnnnmnoonnnnnky
stalke*	npooononooononmw
stalked	ooooonooooonoont
stalked by	ooooonoooooooons
stalker	opooonoooooooons
stalki*	oooooonoooooooms
stalking	oooooonoooooooms
stall	qooopnnooounpokm
stam*	nonnnnmpnnsnmqns
stamp	noooomnqoooononr
stamp*	oooooonnonrnnmos
stamps	ooooopooonrnnmoq
stan*	nnonlxpnmqmqmorn
stan* .*	ooooopoooponornm
stan* at*	ooooounnoooonopm
stan* for*	oooooooooooooonq
stan* on*	ooooosnooooqnonm
stan* that*	oooooooooooooonq
stand	omnnnwolnnnploqq
stand at	oooootonooonnopm
stand for	oooooooooooooonq
stand on	oooooqoooooqnonn
stand*	noonmppqmrmppopk
standa*	pnooonoonpolqqqo
standards	onoooooonpomqqqm
standards .	oooooooooponoqom
standi*	mppnnrqonqnpnnol
standing	mppnnrqonqnpnnol
stands	noooonnrooorooon
stap*	pnooooonooooornp
stapl*	pnooooonooooornp
staple*	pnooooonooooornp
stapler	ooooooooooooorno
star	mpnnnlnnoopmnnyp
star .	ooooonoooponooul
star*	lklkjwmqlpwqkhwr
star* .*	nnonoonnopnmmmxp
star* ?*	nooooooooooooonq
star* a*	ooooonooonqnoonp
star* agai*	ooooorooooonqonn
star* and*	ooooonnooooooons
star* at*	ooooonnnooqopopo
star* cutt*	oooooqoooooooono
star* givi*	ooooorooooooooon
star* goin*	ooooonqooooooooo
star* hers*	ooooosnoooooooom
star* myse*	oooooqooooooooon
star* on*	oooooonnoooloops
star* the*	noooooooooooooor
star* to*	noooonopooononsn
stars	ononnlnnonrpnnvo
stars .	ooooonooooononrp
start	oponnpnmornqmmtq
start again	ooooooooooooqono
start on	ooooooooooolooos
start to	ooooonooooooontm
start*	nmnnnrrunouommkq
starte*	ononotrrnprmnnmm
started	ononotrrnosmnnmm
started a	ooooooooooqoooon
started cutting	oooooqoooooooono
starti*	ooooooooonnqpomr
starting	ooooooooonnqpomr
starts	nooonmoqonrqmooo
starts at	ooooonnoooroooqn
starv*	nnoonwnnooomnoqn
starvi*	oooontonooonmoqo
starving	oooontonooonmoqo
stat*	iltnqkojnnspuutl
stat* .*	nnoponpoooomnnwm
stat* ?*	oooonnnpooonqonr
stat* adde*	nnroooooooooooon
stat* comi*	oooooooooooqoooo
stat* i*	nnronnnooooooooq
stat* of*	nooonmnnnoonsxqi
stat* the*	qooonoonooonrooo
state	nqonnmmnnnnmvxoh
state of	nooonmnnnoonsxqi
state*	nntnnnnnoprnnnrl
statem*	ooqonnoooponnnsm
statement	noqoooooopononsm
statement added	nnroooooooooooon
states	noronooooorononn
states i	norooooooooooooo
stati*	mmppmmrnpnrlmnrs
statio*	mopnnmrnpnrmmnpr
station	mopnnmrnpnrmmnpr
station .	oooooopnooonnoro
statis*	omoqnoooooonooqq
statistics	omoqooooooonooqo
statu*	nmnntonnnnnuqmnn
statue	nmnnqmnnnnnuqmnp
statue*	ooooorooooooooon
statues	ooooorooooooooon
statut*	ooooqoooooooooon
statutory	ooooqoooooooooon
stay	nnnnmmqurpnmspll
stay home	ooooooooooooroon
stay in	ooooonppoooooqon
stay*	mpnnnltonnnmqpop
stay* awak*	ooooonoosooonono
stay* here*	ooooonqnoooooooo
stay* home*	ooooonooooonrorm
stay* in*	ooooonoroooooqon
staye*	npooonrnooonqooo
stayed	npooonrnooonqooo
stays	ooooonqoooonoqon
stea*	noonnmnnonopwnmo
stea* .*	ooooooooooooroom
stea* engi*	ooooonnooooooopr
steal	ooooooooononxonl
steal*	oooooooooooroonn
steali*	oooooooooooroonn
stealing	oooooooooooroonn
steam	ooooonnoonpopoos
step	nonnmppmyonmonrk
step .	oooooonnrooooonn
step free	oooooooonooonoqq
step*	monmmo3konqnnnij
step* .*	ooooonnnroorpnol
step* come*	ooooontnoooooooo
step* free*	oooooooonooonoqq
step* in*	oooooqqpqonnonnm
stepd*	nnonol0knoonnnnm
stepda*	nnonol0knoonnnnm
stepdad	noonolzlooonnonn
stepdad comes	oooooornoooooooo
stepf*	oooooopooooooonq
stepfa*	oooooopooooooonq
stepfather	oooooopooooooonq
steps	nonnmowopnrppmmm
steps .	ooooooooooorpool
ster*	nooonooooqnnwnmm
steri*	ooooooooooonwnmm
steril*	ooooooooooonwnmm
sterilise	ooooooooooonuonm
stew*	rnopooooooooooom
stic*	nnnnmnqlnpmlqowp
stic* .*	ooooooqnoonooopp
stic* to*	oooooooooooorpnm
stick	nnopopqlnqnmqotk
stick to	oooooooooooorpnm
stick*	noonnmonononoors
sticke*	ooonoopooooooomt
sticker	ooonnooooooooomt
sticky	ooooonooooooopul
stil*	nqoooooooooooooo
still*	nqoooooooooooooo
stin*	nnonnmnoqnnmvnwi
stin* .*	oooooooooooonoro
stin* in*	oooooooorooonoqn
stin* of*	ooooonooooooqopn
stin* the*	oooooooooooorono
stink	ooooonooooonunpn
stink the	ooooooooooooqono
stink*	ooooonoooooorosl
stinks	ooooonooooooqosl
stit*	nooooonronpnnoop
stitc*	nooooonronpnnoop
stitch*	oooooonroopnnonq
stitched	ooooonoqoooooono
stoc*	nnnnpmnposouonmo
stoc* it*	oooooooooooqnoop
stock	nnnnpnnnosonqnnq
stock*	onooonnpoonvmoom
stol*	rnooonooopomtnmo
stol* my*	poooonooooomoonr
stole	poooonooooonqonr
stole my	poooonooooomoonr
stole*	qoooooooopooqonl
stolen	qoooooooopooqonl
ston*	nnnnnwlonvnnqnmk
ston* in*	oooooooooroooonn
ston* some*	oooooqonoooooooo
stone	nnonnsmpnvnnqnlm
stone and	oooooqnqooooooom
stone in	oooooooooroooonn
stone something	oooooqonoooooooo
stone*	ooooosonoooooopm
stones	ooooosoooooooopl
stoo*	lmnnnrksnonrmnwo
stoo* at*	nooooqnoooonoosm
stoo* in*	ooooooopoooonorm
stoo* outs*	noooooonooooooqp
stood	lmnnnrksnonrmnwo
stood at	nooooqnoooonoosm
stood in	ooooooopoooonorm
stood outside	noooooonooooooqp
stop	eki3ktrljkimskmi
stop .	pootoqpoooomnool
stop >	nmororpooooooonn
stop emailing	nnosooooooooooon
stop me	ooooooonooopnomt
stop pretending	ooooooooooooroon
stop profiling	oromoooooooooooo
stop sending	mmovoonnooooooqn
stop sharing	nnotonooooooooon
stop texting	nposonoooooooonn
stop the	onotqnonooonponm
stop thinking	onnnopqnooooonnr
stop using	nnoyonooooonnonn
stop with	ooooooooooooonsn
stop*	ilnwmyplqnnomnlo
stop* .*	pnnvnoqpnononnnj
stop* and*	nooqonqnoooooooo
stop* at*	ooonompooooooops
stop* comi*	ooooonrqooonooon
stop* eati*	ooooounnoooooomo
stop* emai*	nnosooooooooooon
stop* goin*	ooooornnoooooooo
stop* him*	ooooonorooonoooo
stop* me*	oooooponooopnomt
stop* my*	nnoqopopoooooonn
stop* payi*	oooooqnooqoooomo
stop* pret*	ooooooooooooroon
stop* prof*	oromoooooooooooo
stop* send*	mmovoonnooooooqn
stop* shar*	nnotonooooooooon
stop* taki*	ooonoqnnrooooonn
stop* text*	npnuonooonoooonn
stop* the*	onosqoonooononoo
stop* thin*	onnnoqqnooooonnq
stop* to*	nooroooooooooomq
stop* usin*	nnoyonooooonnonn
stop* with*	ooooooooooooonsn
stop* work*	ooooononpooroooo
stopp*	ilnunyllrnnmnnoo
stoppe*	jlnumxllrnnnnoql
stopped	jlnumxllrnnnnoql
stopped and	nnoroooooooooooo
stopped coming	ooooonrqooonooon
stopped eating	ooooounnoooooonn
stopped taking	ooonoqnnrooooonn
stopped talking	ooooonoooooooooq
stoppi*	oooopqooooonoomq
stopping	oooopqooooonoomq
stops	nonpootnoooooolq
stops .	ooooooqnooopoono
stor*	smloqnsgnjprqlrr
stor* .*	rmnnponnooopnnpr
stor* and*	snoooqnpooonnnql
stor* hour*	onoqnnnnoooqnomr
stor* star*	ooooooooooorooom
stor* the*	oooopoooooonooqn
stor* time*	noonnmpnnoottnrj
store	mopovmonnonnmnqo
store*	uponnrqmnnonnnmm
stored	wponmooooooooonm
storey	oooonspoooonnono
stori*	npooooqnoooooonr
storm	oooooooooopnooqn
story	pqmollpnnnnqsmqr
story .	qnnoonnnooonoons
story and	qooonpopooononqm
story hour	onoqnnnnoooqnomr
story time	noonnmpnnoottnrj
story was	oooooqooooooooon
story*	qmopnomnpnqsqpmn
storyt*	pnopnomnpnqsopnn
storyteller	ooooooooooosoqok
storytime	onopnpmnqnqopnnr
storytime .	oooooqnoooopnoon
storytime >	ooooooooooorpool
stov*	noooonooooqqooon
stra*	tprlnmnqomqsojqo
stra* .*	rnqoopoooooqonoj
stra* from*	ooooooooonsooonn
stra* on*	ooooopoqooooooom
stra* one*	oooopooooooooonq
strai*	qoqnormnonqnrmok
straig*	qoqnormnpnqnnmon
straight	qoqnnnnnpnqnnmpp
straight from	ooooooooonqooonp
stran*	tqomnlosnnoplnls
strang*	tqomnlosnnnplnlt
stranger	tppoonppooonmolo
strangle	noooonooooosoooo
strangled	ooooonosooonooon
strangles	oooooooooooooonq
strangling	ooooooooooonooqo
strat*	nooooooooooooosm
strate*	nooooooooooooosm
strategy	nooooooooooooosm
straw	ooooooooooosooon
stre*	lplklkjnwpsqolmv
stre* .*	ooooopnoroonoopn
stre* ?*	nooooooqoooooorm
stre* from*	ooooonoooooooons
stre* in*	poooononroonoooo
strea*	mnnmnqnnsruplomn
stream	nooooqoooqvnnonk
stream*	noomopoosonnmons
streaming	onomonoosoonmont
stree*	npmnmjkptmmtsmot
street	nqmomkkqtmnuqmqq
street ?	oooooooqoooooork
street*	ooooononooonqont
streets	ooooononooonqont
streets from	ooooonoooooooonr
stren*	ooooooooooonoorn
streng*	ooooooooooonoorn
strength	ooooooooooonoorn
stres*	npooomonopononmu
stress	opoopnonopooonns
stri*	kxnmmlomnnnppmqt
stri* .*	ooooononoooooonr
stri* up*	onooooooooosnnls
strik*	kxonmmnnoonnnnun
strike	kxonmmnmoonnnnun
strin*	onoonnooooorqnnq
string	onooonooooomrnpr
stro*	pnonoomnwnnqmnpm
stro* .*	pooooqoooooooonn
stron*	ooonpnnmwonqmnqm
strong	ooooonnnwooqmnno
strong*	poonpoonoooooorn
strongly	oooooooooooooorn
stru*	ltonpmnnorpooomp
stru* out*	luoonnoooooooono
stru* with*	ooooooooorppoonp
struc*	luonqnoooooooonn
struck	luoonnoooooooono
struck out	luoonnoooooooono
struct*	ooooqooooooooono
structural	ooooqooooooooono
strug*	ooooonooorpnoonq
strugg*	ooooonooorpnoonq
struggling	ooooonooorpooono
struggling with	ooooooooorpoooon
stuc*	npnonmnnqnqnmtnr
stuc* in*	ooooooooqooooonp
stuc* up*	ooooooooooopnsnm
stuc* with*	oooooooooooooonr
stuck	npnonmnnqnqnmtnr
stuck in	ooooooooqooooonp
stuck up	ooooooooooopnsnm
stuck with	oooooooooooooonr
stud*	lrlplolmoqzfniur
stud* .*	nponnoooopononns
stud* are*	oooroooooooornnl
stud* area*	oooooonoqoonnoms
stud* boot*	oooooornoooooopn
stud* here*	rooonnopoooooono
stud* in*	rnoonqnnoooonorm
stud* jour*	noooqoooooooooon
stud* of*	ooooopoooqoooooo
stud* room*	onpoorompnpnooqm
stud* spac*	oooonpooooqonoqo
stud* with*	oopooooqooooooon
stude*	ppnrpnkqmoukrkns
studen*	ppnrpnkqmoukrkns
student	pqoppompopsnnnmo
student here	rooonooooooooonp
students	onoqonnooopmtlpt
students .	oooooooooooooonq
students >	ooooonooooonooum
students are	oooroooooooornnl
students in	qooonoooooooooqm
studi*	onononnnpntmnpro
studie*	noononnnqnnnnpqq
studies	noononnnqnnnnppr
studies room	nopoooooqooooppm
studio	ooooooooonunoopm
study	mqnnlprmprrklmuo
study area	oooooonoqoonnoms
study booths	oooooornoooooopn
study room	pooooromnopoonpn
study space	oooonpooooooooqq
stuf*	qtpvmrrmlmplllmo
stuf* .*	oooooqoooopnoonp
stuf* and*	prolooqnoooooooo
stuf* away*	ooooorooooooooon
stuf* in*	oooronoooooooono
stuf* on*	oooopoqooooooonn
stuf* walr*	oooooooonooooooq
stuff	srpvnssnmlpnkmkk
stuff .	oooooqoooopnoonp
stuff and	prolooqnoooooooo
stuff away	ooooorooooooooon
stuff in	oooronoooooooono
stuff on	oooopoqooooooonn
stuff*	npooonnnnpnmpnqu
stuffe*	ooooonnnnoononqu
stuffed	ooooonnnnoononqu
stuffed walrus	oooooooonooooooq
stun*	ooopoooooooonnns
stunn*	ooopoooooooonnns
stunni*	ooopoooooooonnns
stunning	ooopoooooooonnns
stup*	lnnnnrmnnnnmq2kh
stup* as*	oooooooooooooqon
stup* or*	nooooqnnoooooron
stupi*	lnnnnrmnnnnmq2kh
stupid	lnnnnrmnnnnmr1lh
stupid or	nooooqnnoooooron
stupid*	ooooooooooooorno
styl*	oooonnooonuooomo
style	oooonoooonrooono
sub	ooooooooorqoonnn
sub back	oooooooooqooooon
sub to	oooooooooqqoooom
sub* back*	oooooooooqooooon
sub* to*	oooooooooqqoooom
subh*	ooooooooooonvnmn
subhu*	ooooooooooonvnmn
subhum*	ooooooooooonvnmn
subhuman	ooooooooooonvnmn
subj*	woopmnooornnnnmp
subj* .*	nooooooooqoooonp
subj* acce*	ynnnmnononooonlp
subje*	woopmnooornnnnmp
subjec*	woopmnooornnnnmp
subject	xoopmnoooqnnnnjr
subject access	ynnnmnononooonlp
subjects	noooooooopoooorm
subm*	sooooonoopnnnolr
subma*	nooooonooooononr
submar*	nooooonooooononr
submi*	soooooooopnnonno
submit*	toooooooooonooom
submitted	toooooooooonooom
subs	oooooonnotpoooom
subs*	nnnnonnnnn1momnm
subs* if*	oooooooooornooon
subsc*	nnnnonnnon1mnmnn
subscr*	nnnnonnnon1mnmnn
subscribe	nnnnnnnnoo0nnomo
subscribe if	oooooooooornooon
subscribe to	noooooonopoooons
such	rnnmponmoonnowlr
such a	ooonoonnonnonwno
such* a*	ooonoonnonnonwno
sudd*	ooooooqoqoooqnlm
sudde*	ooooooqoqoooqnlm
sudden*	ooooooqoooooqoln
suddenly	ooooooqoooooqoln
sue	ooooonoooooooqnq
suff*	nnoonnooopomnnnw
suffe*	ooooonooopomooor
suffer	ooooonooooomooor
suffr*	onoooooooooooomt
suffra*	onoooooooooooomt
suffragette	oooooooooooooonr
suga*	ooooononornooonp
sugar	ooooononornooonp
sugg*	nnotnmonooonppop
sugg* ?*	nooponoooooooonr
sugge*	nnotnmonooonppop
sugges*	nnotnmonooonppop
suggestion	ooooooooooooqoqm
suggestions	onoponoooooonooq
suggestions ?	oooponoooooooonr
suic*	mnonmvnnonnnnnlw
suic* prev*	oooooooooooooonq
suici*	mnonmvnnonnnnnlw
suicid*	mnonmvnnonnnnnlw
suicidal	onoootoooooooonm
suicide	nnoomrnnoonnnnmw
suicide prevention	oooooooooooooonq
suit	ooooonoooornoqlq
suit*	noooonpnoopoooms
suit* a*	ooooooooooqnoooo
suita*	ooooooooooooponq
suitab*	ooooooooooooponq
suitable	ooooooooooooponq
sum	ooooopoooqoooono
sum of	oooooooooqoooono
sum* of*	oooooooooqoooono
summ*	pppoplvnnnpnnmtk
summ* chal*	ooopoonooooooonq
summ* read*	srpnnnnnoooonoqi
summa*	oooorooooooooonn
summar*	oooorooooooooonn
summary	oooorooooooooonn
summe*	pqpomlvnnnpnnmtk
summer	qrpmmlwnnnpnnmsl
summer >	nnoonorooooooooq
summer challenge	ooopoonooooooonq
summer reading	srpnnnnnoooonoqi
sums	oooopooooooooopm
sun	oooooooooonnnoos
sund*	plmqpqstnmtklkor
sund* .*	nnnnnuqqnonnnnis
sund* and*	noooourlooooonol
sund* i*	oooooooooooooonr
sund* open*	ooooooooonnmoorp
sunda*	plmqpqstnmtklkoq
sunday	plmqorqunmullloo
sunday .	nnonnuqqnonnnnln
sunday >	tnosnooqooopnonj
sunday and	noooourlooooonol
sunday i	oooooooooooooonr
sunday opening	ooooooooonnmoorp
sunday*	ooonpnqmoonoooor
sundays	ooonpnqmoonoooor
sundays .	ooooooooooooooms
suns*	ooooomonoooooons
sunse*	ooooononoooooons
sunset	ooooononoooooons
supe*	mnpnnmnpooonmmo0
supe* .*	ooooooooooooooms
supe* says*	ooooonoqoooooooo
super	ooooooooonpnnnnw
super*	nnponmnpopnnnnpu
superb	ooooooooooooooot
superb .	ooooooooooooooms
superv*	oopoomopoooooonq
supervisor	nopoomnqoooooonr
supervisor says	ooooonoqoooooooo
supp*	rtnounnsnrolqkoi
supp* the*	oooorpoooooooonn
suppe*	oooooonqooonnnqp
supper	oooooonqooonnnqp
suppl*	pooovnonoqpnnnlj
suppli*	opoptooooooooomm
supplier	nqopsooooooooomn
supply	qnnnroooorqnnomm
supply the	ooooroooooooooon
suppo*	qnnomooqnpmmrmql
suppor*	qooonnopoqnonoqn
suppos*	onnpnpppnnnmsmom
suppose	noooopnnooooqoqp
suppr*	ouonoooooooooonm
sure	mronotmmonopuqki
sure*	nooorooooooooonp
sure* the*	ooooqoooooooooon
surel*	nnooroooooonoonp
surely	nnooroooooonoonp
surg*	onpooonqopononnr
surge*	onpooonqopononnr
surn*	orxnnpnmopnromkk
surn* and*	nrpoooooooooooon
surn* on*	oonoooooooosoonn
surn* wron*	ooqooooooooooonn
surna*	orxnnpnmopnromkk
surnam*	orxnnpnmopnromkk
surname	orxnnpnmopnrnmkk
surname and	nrpoooooooooooon
surname on	oonoooooooosoonn
surname wrong	ooqooooooooooonn
surp*	oooopnnoooosonom
surpr*	oooopnnoooosonom
surpri*	oooopnnoooosonom
surprise	pooooonooooqqnpm
surprised	oooopnoooooqmono
surv*	mqmrzlllnpnikknr
surv* .*	pnnqoonnoonnnnrn
surv* aski*	noooooooooooooqn
surv* for*	oooosooooooooonm
surv* in*	ooooqooooooooono
surv* of*	nooosooooooooonn
surv* on*	pnoonooooooooooq
surve*	mrnszmnmnqojllpi
survey	prnnynnnoqpknmok
survey .	onooopoooooooosn
survey asking	noooooooooooooqn
survey for	oooosooooooooonm
survey on	pnoonooooooooooq
survey*	mnotunonoonnnopk
surveys	nnotsnonoonnnopl
surveys .	ooorooooopoooonn
surveys of	ooooroooooooooom
survi*	oooonnnnooonnom0
surviv*	oooonnnnooonnom0
survive	oooooooooooooonq
survived	moooonnnoooooopu
susp*	mnnqnnnnoonmnqpu
suspe*	mnnqnnnnoonmnqps
suspec*	noooooonooonoqor
suspect	noooononooonorqo
suspen*	oooqnooooooooopp
swal*	nnonotmntnnmnsnm
swal* a*	ooooovoonooonomn
swall*	nnonotmntnnmnsnm
swallo*	nnonotmntnnmnsnm
swallowed	oooooumntnnnnqoj
swallowed a	ooooovoonooonomn
swap	nqpoomnnoonnnnmv
swap it	orooooooooooooon
swap* it*	orooooooooooooon
swea*	nnonnqlmpnnunnum
swea* down*	oooooooooooroonn
swea* i*	oooooqonooonoorm
swea* if*	oooooonoooopooqn
swear	nnnnnrmnonnunnwj
swear down	oooooooooooroonn
swear i	oooooqonooonoorm
swear if	oooooonoooopooqn
swed*	noooonooooooooot
swee*	lnonnotonqntmsll
swee* .*	ooooopopoooroonm
sweet	nnoooooooporooop
sweet*	nooonouoooopmsll
sweeth*	nooonnoqoooqntnl
sweetheart	nooonnoqoooqntnl
sweetheart .	oooooooqoooroonm
sweets	noooopunooonnnno
swim	qopoooooooopooom
swim*	nqooonrooooononq
swimm*	nqooonrooooononq
swimmi*	nqooonqooooononr
swimming	nqooonqooooononr
swin*	ooooooooooonqmoq
swip*	uooonnoooooooool
swip* card*	qnopoooooooooopn
swipe	tnopnoooooooooom
swipe card	qnopoooooooooopn
swit*	qnosooonoqmnonrk
swit* it*	ooorononoooooooo
swit* on*	ooooooooooooonrn
switc*	qnosooonoqmnonrk
switch	ooosonoooqmooonn
switch it	ooorononoooooooo
switch*	pnooopooooooonsl
switched	pnooopooooooonsl
switched on	ooooooooooooonrn
swor*	onooonnoooommnsu
sword	ooooonnmooononov
swore	ooooooooooonmoso
sydd	vooonoooooonnonl
sydd gennych	vooonoooooonnonl
sydd* genn*	vooonoooooonnonl
syst*	uxzlnhlknmnlmkwg
syst* .*	mtoooooooooooomo
syste*	uxzlnhlknmnlmkwg
system	txzmoilknnnmmlxe
system .	msoooooooooooomo
system >	rmonooooooonontn
system*	qooopoooonononnr
systems	qooopooooooooonn
t	qmpnmmmnntlmwqpo
t .	rnnonnnoooonoons
t >	oooooooooooootmn
t ies	oooooooooooosonn
t rex	nonooonoooonnnqt
t* .*	rnnonnnoooonoons
t* ies*	oooooooooooosonn
t* rex*	nonooonoooonnnqt
ta	noqnqpomnmnmomoy
ta >	nproonnooooonnns
ta for	oooopooooooooonq
ta ra	oooooqooooonoosm
ta* for*	oooopooooooooonq
ta* ra*	oooooqooooonoosm
tab	noooooooooqooooo
tabl*	jqlmoyrqmosinjqn
tabl* .*	nonnnrpsnnqpomol
tabl* and*	nqooonsnoopooopl
tabl* at*	rnooooonoopooooo
tabl* by*	onoooonpooooooor
tabl* she*	oooooroooooooooo
table	lnnnopromnpkmmsw
table .	ooooonqqoopnnnpo
table and	oooooopooopooopm
table by	onoooonpooooooor
table*	nrnnoynpnpsopmmd
tables	nnooomoronsppnqk
tablet and	nqooonrnooooooon
tablet*	nroon0mlonononkh
tablets	nroon0mlonononkh
tablets .	ooooosonoooooono
tablets >	nnooosnoooooqnom
tag	mpononnqonsmnnns
tagg*	ropnonnpomnnonmu
tagg* in*	smoooonpooooooon
tagge*	sopoonnpooonoomo
tagged	sopoonnpooonoomo
tagged in	smoooonpooooooon
taggi*	ooooooooomooonot
taggin*	ooooooooomooonot
tagging	ooooooooomooonot
take	g2gxlnkqlhnnijfk
take a	nmqnonononpooror
take down	osnoooonooooooon
take her	nqoromsmooooooon
take him	mpnvoonnooopoonn
take it	m0mlnloponnppnnj
take me	nnownsooooomnoml
take more	oooorooooooooono
take my	mznpnqoonnnnmmkq
take old	oooooooooooononr
take that	nvmnonooooopoono
take the	mwnmnpoqonnpnnpk
take them	poooonnrooonoono
take this	qnoopooooooooono
take us	onovoonoqoomonnm
take with	rnooooooooooooon
take*	m1ijpnq0mlrmkljj
take* a*	nnqnoqnnonponrnp
take* at*	oooqqoonooooooom
take* dona*	oooooqonooooooop
take* down*	nvnoononooooooom
take* her*	mqoqolsrooonoonm
take* him*	mpnvooonooopoonn
take* his*	oqnnommuooononon
take* in*	onoopoooooqooonn
take* it*	m0mlnkoronnppnmk
take* me*	nnownsonpnnmnomn
take* more*	oooorooooooooono
take* my*	mznpnpntnnnolmjp
take* note*	ooooonoqooopooon
take* off*	lymnrmonooonoomp
take* old*	oooooooooooononr
take* out*	pynmmmpmoooonoom
take* that*	nvmnonooooopoono
take* the*	lwnmmqosnnnqnool
take* them*	poooonqqooonnono
take* this*	qnoopooooooopono
take* us*	onovoonoqoomonnm
take* with*	rnooooooooooooon
take* your*	onoooqnoooppoopm
takea*	ooooooroooooooon
takeaw*	ooooooroooooooon
takeaway	ooooooroooooooon
taken	l2klronromqmnmjk
taken down	oqnoooooooooooon
taken her	oooooonroooooooo
taken in	onoopoooooqooonn
taken off	lxmnrmonooonoomp
taken out	mxnnnnpnoooooomo
takes	qmnnmnp0mnppmnok
takes his	ooooonnroooooooo
takes my	onooonnsooopooon
taki*	nmnlpqtoqopktpnm
taki* me*	onooompqoooonooo
taki* my*	ooonononsoonooqo
taki* over*	ooooonnoooonvomm
taki* pict*	ooooooqoooooooon
taki* the*	ooooopnpooonoosn
takin*	nmnlpqtoqopktpnm
taking	nmnlpqtoqopktpnm
taking me	onooompqoooonooo
taking my	ooonononsoonooqo
taking over	ooooonnoooonvomm
taking pictures	ooooooqoooooooon
taking the	ooooopnpooonoosn
tale*	oooonnonononn0kj
tale* .*	ooooooooooooorno
tale* and*	oooooooooooootmm
tale* hack*	ooooooooooooornn
talen*	oooonnonononn0kj
talent	oooooooooooonvnl
talent*	ooooononooonoxlm
talentless	ooooononooonoxlm
talentless hack	ooooooooooooornn
talk	gjkliwlsohrpjpsx
talk .	pnoooloopoornnnq
talk ?	mooopoooooooooor
talk about	noooopqnoonoropl
talk and	oooooooooorpooom
talk be	npooooooooooooqn
talk i	ooooooopooqloono
talk last	ooopooooonpooonq
talk on	pononpnnonnnnnpw
talk or	oooooooooooroonn
talk to	konnnwnunnnmnnmq
talk was	oooooooooooonnuo
talk*	ppmpmrlnsnnmnukq
talk* .*	pnnnnnnopnntoqlo
talk* ?*	mooopoooooooooor
talk* abou*	pononromnnnlqons
talk* and*	ooooopnooorqnoom
talk* be*	npooooooooooooqn
talk* i*	ooooooopooqloono
talk* last*	ooopooooonpooonq
talk* me*	omonouonooooooon
talk* on*	ppnonpnoonnnnnpv
talk* or*	oooooooooooroonn
talk* to*	mnnnnvpunnnmnnmq
talk* was*	oooooooooooonnuo
talke*	ploqoponoooooonr
talked	ploqoponoooooonr
talked about	onopoonnoooooons
talki*	pqnonomosnnootkm
talkin*	pqnonomosnnootkm
talking	pqnonomosnnootkm
talking .	ooooopnooooqprmm
talking >	opnoonooroonopnn
talking about	qoooopnnooomopms
talking to	ooooonqnooooooop
tall	ppoooqpmooopoqml
tall*	nuonooonooonnqmn
tame*	ooooooooonroooon
tameb*	ooooooooonroooon
tamebr*	ooooooooonroooon
tamebridge	ooooooooonroooon
tank	oooooooooooonosn
tap	onoonnponwmnmnrl
tape	toosmnnooooonori
tape and	nnosnoooooooooon
tape* and*	onosnoooooooooon
tard*	oooooooooooovnok
tards	oooooooooooovnok
taro*	oooooooootnooonn
tarot	oooooooootnooonn
tast*	nnoonmpnonqonnrq
taster	oooooooooooooooq
taug*	ooonnnpnopnmqqls
taug* half*	oooooooooooooonq
taugh*	ooonnnpnopnmqqls
taught	ooonnnpnopnmqqls
taught half	oooooooooooooonq
tax	nnnnnnnnnvonpmsn
tax and	oooooooooooooosm
tax* and*	oooooooooooooosm
taxe*	oooooooooonouonm
taxes	oooooooooonouonm
taxi	oooppqnnonupookm
taxi*	ooooooonooonooor
taxp*	nooopnooonoonnvm
taxpa*	nooopnooonoonnvm
taxpay*	nooopnooonoonnvm
tea	nonollpjnopnlpqz
tea .	moooonnnoopoopqr
tea >	nooooponononnnmz
tea after	ooooonoooooooooq
tea room	oooooooooopooosl
tea towel	ooooonooooonoqon
tea* .*	moooonnnoopoopqr
tea* afte*	ooooonooooonoons
tea* room*	oooooooooopooosl
tea* towe*	opopooooooonoqpm
teac*	lmmmmnzkpquspoim
teac* abou*	ooooonroooonopom
teac* and*	ooooorpmoponooon
teac* him*	oooooonoooosonon
teach	noonnnsmnqrspnlk
teach him	oooooonoooosonon
teach it	oooooooooooooonq
teach*	nlnnnowlqnrpnqno
teache*	nlnnnowmqnslmqnq
teacher	nlnnnpvmqmplmrns
teacher about	ooooonroooonopom
teachers	oooooopnopqoooom
teachi*	oooonopooonsqonn
teaching	oooonopooonsqonn
team	ssnmqmomntqpnnll
team .	nnoopnooooosnorl
team*	tnnnnoononoonnor
team* .*	nnoopnooooosnorl
team* chat*	sononooooooooono
teams	tnnnnoononoonnor
teams chats	sononooooooooono
teap*	ooooonooooooopro
teapo*	ooooonooooooopro
tear*	noooonnoooonnnwn
tear* .*	oooooooooooooorm
tears	noooonooooonoowm
tears .	oooooooooooooorm
tedd*	noooooooooooooor
teddy	noooooooooooooor
teen	oqoonqsmnnnmmmxh
teen*	omnrnmsknnpmnopv
teen* .*	onoponnoooonnotn
teen* and*	ooooonnnooooooot
teena*	omnrnmsknnnmoopt
teenag*	omnrnmsknnnmoopt
teenager	onoqomqlooonoplv
teenagers	ooooonpoooonontm
teenagers .	ooooonooooonnotn
teet*	nnpnonmnnnnwotml
teet* out*	onoooooooootomon
teeth	nnononmonnnwotml
teeth >	oooooooooooropnm
teeth out	onoooooooootomon
tele*	nonsnpnnoxnlnnqj
tele* @*	ooooooooosoooono
tele* befo*	oooooooooqoooonn
teleg*	oooooooooxnonnmk
telegr*	oooooooooxnonnmk
telegram	oooooooooxnonnmk
telegram @	ooooooooosoooono
telegram before	oooooooooqoooonn
telep*	npnsopnoooomnnrm
teleph*	npnsopnoooomnnrm
telephone	npnsopnoooomnnrm
tell	snmptvwknjktmlkl
tell >	ooooorpnooonoooo
tell ?	noooooqpqooooonn
tell a	oooooosoooonqonm
tell anyone	noooonsmooonoooq
tell him	noooononooorosol
tell me	vrqvwglmslmjokhn
tell my	ononoxrlnonmnnnn
tell someone	oooooronooonoooo
tell that	oooooopooooqonon
tell the	ponmlsqqnnovmnoi
tell them	roonnrnnooonooon
tell us	ppnprmnponnmnrno
tell whoever	oooooooooooooonr
tell you	lonpnnnqopqnnpqq
tell your	nponnopnoootonon
tell*	jllolpytnnmrnntm
tell* .*	nnooopoqopononqo
tell* ?*	noooooqpqooooonn
tell* a*	noonoprqooonqonl
tell* anyo*	noooonsmooonoooq
tell* ever*	noooolpmooonnpvo
tell* him*	ooooonooooorosnl
tell* me*	vrpuwjjlrkmrnjjm
tell* my*	pnnnnxqlnononnnn
tell* myse*	oooooqoooooooonn
tell* on*	noooomqronononns
tell* peop*	ooooomqnpoonnoqn
tell* some*	ooooorooooonooon
tell* that*	ooooonrooooqonon
tell* the*	oonnlsrqnnpumnoi
tell* them*	rnonnqopoooonoon
tell* up*	oooooonsooooooon
tell* us*	ppnormlrnnnlntom
tell* whoe*	oooooooooooooonr
tell* you*	lnnsmplonpponoqr
tell* your*	nponnnpnooouonoo
telli*	mmnrmtrnoonmnopp
tellin*	mmnrmtrnoonmnopp
telling	mmnrmtrnoonmnopp
telling a	oooooporoooooono
telling everyone	ooooonomooooopnr
telling me	mponornoooooooqo
telling you	nnotoqmnoooponmo
tells	nmnnnmqrnonvoosi
tells me	onooopmoooowooom
tells us	oooooonqoooooqon
telly	noonomsqnoomonnq
telly on	ooooonrooooooono
telly up	oooooonsooooooon
temp*	noqoonononnnmnur
tempo*	noqoooonooooootj
tempor*	noqoooonooooootj
temporary	ooqopooooooooopm
ten	qlolpjupqpxmlmmq
ten .	ooooopqnoopoooon
ten >	oooonnrnnnoqnrjt
ten at	oooooopoooooooqn
ten minutes	onoonnnsnnqppnnm
ten out	ooooooooooonnomv
ten to	ooooonooqoooooop
ten years	poqoqmppopnnnnpk
ten* .*	ooooopqnoopoooon
ten* at*	oooooopoooooooqn
ten* mile*	ooooornnomrooonn
ten* minu*	onoonnntnnqppnnm
ten* out*	ooooooooooonnomv
ten* to*	ooooonooqoooooop
ten* year*	poqnqmppopnnnnpk
tena*	opononooqornnoon
tenan*	opononooqornnoon
tenanc*	nooopoooonronoon
tenancy	nooopoooonronoon
tenant	poponoooooonooqn
tenant*	ppooonooqonnoomo
tenants	ppooonooqonnoomo
tend*	noooyoooooononll
tend* .*	ooooroooooononnp
tende*	noooyoooooononll
tender	nooovooooooooomn
tender*	ooootoooooonoonn
tenn*	noooonnoopspmnqn
tenn* a*	ooooooopornonoon
tenn* for*	oooooooooooooorn
tenne*	noooonnoopspmnqn
tenner	noooonnoopspmnqn
tenner a	ooooooopornonoon
tenner for	oooooooooooooorn
term	ononnoonomomnmqx
term .	pooooppnoooooorm
term*	qnonmnonoq2mmmkm
term* .*	oooooppnooooooro
term* and*	ooooooopooronomo
termi*	ooooooooooznnnmk
termin*	ooooooooooznnnmk
terms	qnoonnooorqnnnmq
terr*	konnmsltmmomsmmx
terr* .*	ooooonoponpqooon
terr* of*	ooooonorooooooon
terra*	oooonvnpnoonnnlr
terrac*	oooonwnpnoonnnmo
terrace	oooonwnpnoonnnlo
terri*	mpnnnmmsnmoqplto
terrib*	mqoonnnnompoqmso
terrible	nqoonnnnomppqmrn
terrif*	ooooonotooonoopo
terrified	ooooonotooonoopo
terrified of	ooooonorooooooon
terro*	noooooooooonunon
terry	noooonoooopnmrlu
tesc*	ooooonmrooonoorm
tesco	ooooonmrooonoorm
test	nnnnqnnqnrrpmnmr
test*	mmopwnoonoqmnppm
test* .*	onooqoooooqnoopm
teste*	ooooooooooonoprn
tested	ooooooooooonoprn
testi*	onopooooooqooonp
testim*	onopooooooqooonp
tests	nooownooooonooon
text	mnnrljmqozmklmqp
text .	pooooooooooooorn
text 07700	oooooooooqpoooon
text ?	noonnnooooooooos
text*	pnp3molsnollnnmk
text* .*	rpnoonoooooooorl
text* 0770*	oooooooooqpoooon
text* ?*	noonnnooooooooou
text* abou*	nonqonoooooooonq
text* me*	noosopnoopoooonl
text* the*	oooooonroooooolp
textb*	nooooooooqmooops
textbo*	nooooooooqmooops
textbooks	oooooooooqmooooq
texte*	nponosmqnooooonn
texted	nponosmqnooooonn
texti*	nonvonooonoooonn
textin*	nonvonooonoooonn
texting	nonvonooonoooonn
texts	qoq0nlornnnmnnmh
texts about	nooqoooooooooooo
than	jkljnqmnolnmk1wp
than a	noooonooonnsrnrk
than i	npooornpooooonmq
than in	ooooooooooooqpno
than my	nnooormnononoorq
than ten	ooooooronooonooo
than that	ooooonnpooonmoqr
than the	pnonnmnonnpmmutk
than this	ooooomononrrnnlp
than what	ooooonooooosoono
than with	ooooopooooonqono
than you	poooomoqoooln0ll
than your	ooooononoooooroo
than*	mqlqlvgjktkhjilx
than* .*	ppopqoonooonnnkr
than* a*	poonomnnonnsqnui
than* for*	plnmnvnroloqnqqn
than* god*	ooooonoooponoonr
than* i*	opoooqnponoonnqo
than* it*	onpqopooooooonno
than* me*	nnonnpnnotononpq
than* my*	nnooormnononoorq
than* ten*	ooooooronooonooo
than* that*	ooooonnpooonmoqr
than* the*	pnonnpnnnnpmmusk
than* this*	ooooomononrrnnlp
than* to*	nnnnnmnnownmnnlu
than* what*	ooooonooooosoono
than* with*	ooooopooooonqono
than* you*	ooopmvlpnpnfnvew
than* your*	ooooononoooooroo
thank	mooplxkkmtnjmihx
thank god	ooooonooopoooonr
thank me	oooooooootooooom
thank the	ooooorooooonoono
thank you	nopqnxmmnpoiojgx
thank*	qrlqppjnmplllnrv
thanke*	ooooonoooooooopq
thanked	ooooonoooooooopq
thanked me	ooooonoooooooopq
thanks	oslqqqjompmmmoru
thanks .	ppopqponooonoolo
thanks >	ntopqlnnnmnnonpr
thanks a	pooooooooooooorm
thanks for	plnmnvnroloqnqqm
thanks to	nnonnmnnownmnnlu
thanky*	ooooonoooooooonr
thankyou	ooooonoooooooonr
that	oupmkflhifg0qxso
that .	pqrnropmonnmtlqj
that >	plounpqqnnnlynhk
that a	pmonmnpmoonmnmyr
that about	noqooopoooqqnnnm
that age	nnooonooooonponr
that all	nnnomononoomorou
that another	oosooooooooooomm
that archive	ooooooooooopoomr
that author	oooooooooooqoooo
that bad	oooooooooooqoomq
that before	oooopmrooooponmq
that bit	ntoooonnqooooonm
that branch	oooooooooooroonn
that building	nooopnoooooqnoor
that carpet	nnoopoooooooooqn
that cat	ooooooonooooonor
that child	ooooonsoooonoonp
that cost	oooonooooooooorn
that councillor	oooooooooooooqon
that curator	oooooooooooooqno
that decision	oooproooooooooln
that desk	poooooooooosonnm
that do	sooonooooooonoql
that does	ooooonnrooooonqo
that door	oooooooooooqooqm
that drag	oooooooooootoonm
that ending	ooooonooooonooms
that ever	ooooonpoooooosmo
that exhibition	ooooooooooqrponm
that fella	ooooooopooonornn
that filth	ooooooooooorponm
that fine	nnppooooooorooon
that footage	rnoooooooooooooo
that for	npoonnoooooonoro
that form	rpooooooooooooom
that girl	oooooonpoooooqon
that glass	oooopnoooooqooon
that goes	nooooonoooonpoor
that gone	nqoooooooooooooo
that got	ooooonpnooonpnor
that has	qnoonooooooooooq
that he	lponoppoooonntmo
that home	oooooopqoooooonn
that house	moqoooqoooooooon
that i	qmsqornponnomnko
that if	ooooonnqoooononr
that in	poooopnnoooooqpl
that it	nqoomlornnnporpl
that lad	oooooopooooooqon
that last	ooooooooooooooro
that letter	qoooonooopopooom
that librarian	oooooooooooropnn
that library	ooooonnoooosnomq
that list	mpoosoooooooooon
that lot	oooooooooooqqonm
that makes	onpootoooooononn
that man	oooooopoooooonqm
that matters	orooooooooooooon
that me	nqtnornpomnmnopk
that museum	oooooooooooonotm
that my	vsnpllmnonnoqons
that name	nqooooooooopooon
that never	oopooooooqooooon
that new	onoqonoooooqopnn
that no	oosnoppoooonorlk
that nobody	ooooolqnoponnnso
that noise	ooooooooooonpomr
that not	njwoopprnnnnnltj
that note	qqnoonoooooooooo
that old	opooooqoooormnmp
that on	noooononooomsnpr
that one	ptnonnonooonnprm
that our	onsooooooopooonm
that out	oooooooooooooomr
that page	nrnoooooooooooon
that person	noooonooooooonqq
that photo	qoonnqnnooopmnms
that picture	opoooqooooonpoom
that place	mooonmsnrooqmosl
that poem	ooooonqoooonnoqn
that poet	oooooooooooooqon
that poster	oronooooooopoonn
that quote	oponouooooonoool
that recording	oqonooooooooooon
that right	onsoooooooooooom
that said	onooqpnnooooooqm
that she	nooooropooonopmp
that should	nnrpoooooooonopo
that sort	onooonoooormrnoo
that statue	ooooonooooovoonm
that survey	qnoooooooooooooo
that takes	ooooomqsooonooom
that the	mononptknmomrnst
that there	qpooonooooonoonp
that they	npooooooooonronq
that thing	nooooooqooooqqmm
that three	rooooooooooooopn
that to	nnooomnoooounqon
that too	qnooooqoooonoooo
that twice	oqoooooooooooooo
that volunteer	oooooooooooqopom
that was	npqnpnmqqooomnsq
that way	ooooopooooonronn
that we	pmoqooonooonoopp
that went	opporooooooooonm
that what	mmnnosnqonnmxomm
that why	nmqnnnqnoopntpko
that will	nooooopnpooonnos
that with	onoqooooooonoorn
that woman	nnooonpnnootmvnk
that would	omooosonpoonppnm
that you	nqqoosnnonnmmppk
that your	opooonpnonorsnln
that* .*	pqrnropmonnmtlqj
that* a*	pmonmnpmoonmnmyr
that* abou*	noqooopoooqqnnnm
that* age*	nnooonooooonponr
that* all*	nnnomononoomorou
that* anot*	oosooooooooooomm
that* arch*	ooooooooooooopmq
that* auth*	oooooooooooqoooo
that* bad*	oooooooooooqoomq
that* befo*	oooopmrooooponmq
that* bit*	ntoooonnqooooonm
that* bran*	oooooooooooroonn
that* buil*	nooopnoooooqnoor
that* carp*	nnoopoooooooooqn
that* cat*	ooooooonooooonor
that* chil*	ooooonsoooonpooo
that* come*	pponrnonooonornl
that* comm*	nooooooooooqonop
that* cost*	oooonooooooooosm
that* coun*	ooooonnpoooqnqon
that* cura*	oooooooooooooqno
that* deci*	oooqqooooooooomn
that* desk*	poooooooooosonnm
that* do*	sooonooooooonoql
that* does*	ooooonnrooooonqo
that* door*	oooooooooooqooqm
that* drag*	oooopooooootoonm
that* endi*	ooooonooooonooms
that* ever*	ooooonpoooonnrmq
that* exhi*	ooooooooooqrponm
that* fell*	ooooonnoroonornn
that* filt*	ooooooooooorponm
that* fine*	nnppooooooorooon
that* flat*	ooooonqoooornonn
that* foot*	qnoooooooooonoqn
that* for*	npoonnoooooonoro
that* form*	rpooooooooooooom
that* glas*	oooopnoooooqooon
that* goes*	nooooonoooonpoor
that* gone*	nqoooooooooooooo
that* got*	ooooonpnooonpnor
that* has*	qnoonooooooooooq
that* he*	lponoppoooonntmo
that* home*	oooooopqoooooonn
that* hous*	moqoooqoooooooon
that* i*	qmsqornponnomnko
that* if*	ooooonnqoooononr
that* in*	poooopnnoooooqpl
that* inte*	nooopoooooonoqsl
that* it*	nqoomlornnnporpl
that* lad*	oooooopooooooqon
that* last*	ooooooooooooooro
that* leak*	wnooqooooooooooi
that* lett*	qoooonooopopooom
that* libr*	ooooonnnooovmolp
that* list*	lpposoooooooooon
that* lot*	oooooooooooqqonm
that* make*	onpootoooooononn
that* man*	oooooopoooooonqm
that* matt*	oqnooooooooooosk
that* me*	nqtnornpomnmnopk
that* muse*	oooooooooooonotm
that* my*	vsnpllmnonnoqons
that* name*	nqooooooooopooon
that* neve*	oopooooooqooooon
that* new*	onoqonoooooqopnn
that* no*	oosnoppoooonorlk
that* nobo*	ooooolqnoponnnso
that* nois*	ooooooooooonpomr
that* not*	njwoopprnnnnnltj
that* note*	rpnoonooooooooon
that* old*	opooooqoooormnmp
that* on*	noooononooomsnpr
that* one*	ptnonnonooonnprm
that* our*	onsooooooopooonm
that* out*	oooooooooooooomr
that* page*	nrnoooooooooooon
that* para*	ooooonooooonnoos
that* phot*	poonnqonoooomnmr
that* pict*	opoooqooooonpoom
that* plac*	mooonmsnrooqmnuk
that* poem*	ooooonqoooonnoqn
that* poet*	oooooroooooooqol
that* post*	oronooooooopoonn
that* quot*	oponouooooonoool
that* read*	nnooooooooonropp
that* reco*	oqpnoooooooooonn
that* righ*	onsoooooooooooom
that* said*	onooqpnnooooooqm
that* she*	nooooropooonopmp
that* shou*	nnrpoooooooonopo
that* sort*	onoooponoormrnon
that* stai*	ooooooooooonoooq
that* stat*	ooooonooooovnonm
that* surv*	qnoooooooooooooo
that* take*	opnoomqsooonooom
that* teac*	oooooonooooroono
that* the*	mononptknmomrnst
that* ther*	qpooonooooonoonp
that* they*	npooooooooonronq
that* thin*	nooooooqooooqqmm
that* thre*	rooooooooooooopn
that* to*	nnooomnoooounqon
that* too*	qnooooqoooonoooo
that* twic*	oqoooooooooooooo
that* volu*	oooooooooooropol
that* wall*	oooonnoooooonopq
that* was*	npqnpnmqqooomnsq
that* way*	ooooopooooonronn
that* we*	pmoqooonooonoopp
that* went*	opporooooooooonm
that* what*	mmnnosnqonnmxomm
that* why*	nmqnnnqnoopntpko
that* will*	nooooopnpooonnos
that* with*	qnoqnoooooonoorm
that* woma*	nnooonpnnootmvnk
that* work*	oooooooooooooosm
that* woul*	omooosonpoonppnm
that* you*	nqqoosnnonnmmppk
that* your*	opooonpnonorsnln
the	kjkktklkmejjsoru
the 12th	qoooonoooooqoomq
the 14th	poooonnnoormnpnp
the 1926	noooonooooooooos
the 1939	nooooooooooooooq
the 1962	opqoooooooooooom
the 1984	oooooooooooooonq
the 1st	ooooopooooornoom
the 20th	ooootooooooooomn
the 2nd	oooosqnnnoopooml
the 4th	onoprmonqoonooqo
the 60s	roooonooooooooon
the 8th	qoooonoooooroonm
the 90s	pmoroooooooooonp
the 9th	roooooooooqooolo
the accident	soooooooooooooom
the account	nqpqooqnooonoonn
the act	nooosoooooooooon
the actual	pooornooooonnosm
the agency	oooornprooonoomm
the agreement	mooosoooooooooom
the ai	nqoooooooooonntm
the air	ooooqnnoqoooooon
the allotments	oooopooooooooqon
the alumni	orrponnnoooooonm
the annual	noooqooooooonooo
the answer	mnonsrnooooonooo
the answers	qqoonnoooooooopn
the app	promnmnmooononrv
the architect	oooooooooootonmn
the archive	pnqonnnnrnooomoq
the army	oooopqnnooopoonn
the artist	ooooomoooooroqnn
the asbestos	oooouoooooooooom
the assistant	ooqoooooooooooom
the asylum	ooooooooqooononr
the atrium	mooonoonoooooorr
the audio	poooooopooooomwl
the audiobook	ooooopoooooooqqm
the author	mnnopmpooonsnuks
the award	npoopoooooooooqm
the axe	oooooooooooooonq
the baby	nmonopvrqnnlnnkp
the back	nmommmrntnmrnrjt
the background	ntooooooooonnnqm
the bakery	oooooonnqoqponom
the bandstand	oooopnpoqooooono
the bank	nooopnnpotonnomo
the banks	ooooooooooooqoon
the basement	nnoosmnoroolnntm
the bath	nnpooorooooooonq
the bathroom	ooooopqpnoopnnnm
the beanbags	ooooonpoooooooiv
the bear	onooooooonooooos
the bed	nnoonotmooonoonr
the bell	nnooonoopoonnnqq
the belt	ooooonwmooonooon
the bench	onooooonroonoopm
the best	oponnqnnorqmommv
the big	lpononqopnononnu
the bin	noooooooooooooqn
the bins	nooonmnmpoorpnrr
the biscuits	oooonnpoooonnnor
the bit	rnnqoqmnoonmpnms
the black	ooooonoooooomoqs
the blind	oooooopnoooornmo
the bloke	ooooonpnqooqnqom
the blood	ooooomoooooptonm
the bloody	oooooooooooonqsl
the blue	nooonpmrnnoqnonr
the blurry	oooooonooooooooq
the board	npoosoonoooonnpn
the boat	oopooooqooonqoom
the boats	ooooooonoonnuonm
the body	oooooooooooononr
the bomb	oooopoooooomoonr
the book	lnpqmumsnnolopps
the bookies	oooooprpoooooonl
the books	onoontlqooonvrkj
the boss	noooopntonoonopn
the bowls	ooooooopooqqoonl
the box	rmntonnpononnqmm
the boys	onooonqpooosnono
the brakes	ooooonoooootnonn
the branch	tpnnnnpnqnqlmpmn
the bridge	noonoymlnononpmp
the broken	ooooononoooooosn
the bruises	ooooonpqooooooon
the building	pnopomooonnqrnlo
the bunting	oooooooooooooooq
the bus	nmnmopvtqnnplmrl
the buses	oooooooooooooonr
the business	nooqnnooooonnnsn
the butler	oooooooooooooonr
the button	nooooonoroooooop
the cafe	mnooromppnnmnnrr
the café	pnnovmnmsnqlqnmp
the cake	qooonnonoooonqmq
the calendar	onopoooooonooooq
the cameras	qnoopnpnoooponon
the canal	nnoonrpnonnumpmn
the caption	nqwnnnnnooonnnmq
the captions	oooooooooooonosn
the car	mnonnukxmnpmqnmo
the caravan	nooooopqnoornono
the card	lpvnnnomonnnnnor
the caretaker	pooooooooooroomp
the cat	nnoonvmsponmnqmj
the catalogue	omoqonooonnonmmv
the cctv	yonnmmnnnnnqnnls
the ceiling	ooooooooooosnomp
the cellar	oooooonproonoopn
the chair	mqooonnroooooqmo
the chap	nprnonnnooonoonq
the chapel	onnooooopoonooqp
the charity	pooooqooooononqn
the charm	ooooooooooooovln
the chat	qnonopnoooonooqn
the chatbot	onoooooooooooorn
the cheek	oooooooooooonotm
the chemist	oooooqnooooooooo
the chief	nooopoooooooooui
the child	onpoonvoooonnnmn
the children	onppomronnnmkovo
the chinese	oooopoooooootnnl
the chip	nooooornoopooqno
the christmas	oqoonnooooopnnrn
the church	oooooonqooroooon
the city	oooononpononnoqp
the class	ooooonorooonoqon
the cleaning	ooooroopooonnoon
the clocks	pooonponooooooqn
the closure	noonqooooooooorm
the club	oopoonrnooopqoom
the coach	ooooonsnooopoono
the coast	oooooroooooooono
the cold	oooooooooooonons
the comment	oooooooooooornon
the comments	pqoonpnooooqoopl
the commissioner	pooorooooooooonn
the community	npoopoooooooooqn
the complaint	pnornoooooooonpm
the computer	qrponnnpoooooomn
the computers	onnnnntnoonmummp
the consent	qmoqooooooooooon
the consultants	nooosoooooonnnsn
the consultation	nnoosooooooonoon
the contract	mnonwnooonqnnoom
the cookery	ooooonqnoooooonp
the cookies	nnoroooooooooooo
the copper	ooooonoooooorooo
the copy	npooooooooonoonr
the corn	oooooooooooooonr
the corner	nnooonomsoqnnnlt
the coroner	oooooooooonooonr
the corpse	oooooooooooooonq
the correspondence	pooosooooooooonl
the cosplay	onoqoooooonmoopr
the council	pnprumpqonolmnjs
the counter	spoqnmnoopopnqok
the country	ooooonorooonooqp
the county	pnnpnnnmnmosnnqs
the crime	oopoooooooomoomu
the crossword	noooomnnsooonopp
the curtains	oooooooqoooqoono
the cutting	oooooqqnoooooomn
the damp	nooopooooooooorn
the dark	nooonnooooopntql
the data	xppnmnnnooononku
the date	pnooprnpooonnoon
the day	ornmnrornonprmpg
the dead	oopooqonooonooql
the deaf	noooonooooonsopn
the death	poooooooooonoomu
the debate	ooooooooooooooor
the decision	nooovnooooonnono
the deed	notoooonoooooopm
the defib	ooooooooroooooon
the depot	ooooqoonoooqooon
the desk	lltpmpnmrmnsnqqq
the details	morooooooooooooq
the detective	oooooooooooooonr
the developer	noooroooooooooon
the dialect	ooosoooooooooomo
the diary	oooooonnooononnt
the dimmest	ooooooooooooornn
the dinner	ooooonooooonoopq
the dinosaur	opoooopoooonooqn
the director	nnootnonoooomoqo
the disposal	oooopooooooooopm
the divorce	ooqooooooooooonn
the doctor	noooopoqoooooonp
the dog	mnonnwnpnnpnonis
the donor	ooooooooooonsopl
the door	pkmpmtluqmslsoti
the doors	pnonpnmornnmonvk
the dpo	xnnoonooonoooonl
the drag	noooqppmoooqooom
the dress	ooooonmsoooooooo
the driver	pooooonnpoorooon
the e	pooppnnnoooonnrn
the earth	ooooooooooooromn
the edge	onoonqnornpnoono
the electoral	ooqnoooooooqoonn
the email	rponnoooooonoooq
the emails	tmqpxnononnmnnkk
the end	moqpnnlrnopqmmmt
the ending	ooononoooooqoonr
the english	noooonnpooomqorp
the enquiry	pponnnonoooonpro
the entrance	pooqoonoroonmoom
the entry	nnroooooooooooon
the environmental	nooosooooooooooo
the equality	ooootooooooooomn
the essay	npooooooooooonmr
the estate	noqopnqnoopnqonn
the event	nsonoooooopoooon
the exact	oooooooooooooorn
the exam	ooooonoooookoonv
the exhibit	noomonoooooonors
the exhibition	oqnpnnnnopnnnnqp
the f	oooonooooooosopm
the face	ppooooqnooonnpql
the facial	nooqpoooooooooom
the family	rqnonossnnmnmnml
the farm	ooooornqoooooool
the fee	poooonoooooonoqn
the fella	noonnmnoqoonnros
the fence	ooooorrnoooooonn
the fifties	nooooooooooooonr
the file	tpoooooooooooonm
the film	pqooommnoonnoomv
the fine	tnnnnqnnoooonopp
the fines	oqqoopooooonnpol
the fire	noonvonoonnnnnpo
the first	npnoosopnsmomnnp
the fish	oooooonooooonntm
the flag	onooooooooooposm
the flat	nnonnqtsoonmonnm
the flats	ooooonppqoonromn
the float	ooooooooooooooor
the flood	oooornonoooonoop
the floor	ooooonnpqoopoqql
the flowers	ooooonoooooooooq
the footfall	nooqsooooooooonm
the form	qprpnnnoosnnnnoi
the foster	ooooonsnoooooonn
the foyer	tonnnmnmvnnpqmok
the free	nnonpnqnoomnoopr
the freedom	oooorooooooooooq
the fridge	nnooontpooonoopn
the friends	msnupmnmnmmmoonr
the front	ntmnnkmroonpprpo
the fucking	ooooooooooooqork
the fundraising	mnotoqooooonooom
the funeral	pponoqnnooooooon
the galleries	ooooooooooonporn
the gallery	noooqopnoooonnoq
the garage	ooooornroooononm
the garden	noooomoosoqnnonq
the gas	oooooooooooqoooo
the gate	mooopnnnoooqnopp
the gates	nnoqooqnooooqopm
the gazette	pooonoonoooooonr
the gdpr	npoonnoooooooonr
the gentleman	opooopoqoooonnqm
the ghost	npooonomooooonlx
the ginger	nooooooooooqopnn
the girl	rponnospnooonnnn
the girls	nnoooqtmononqono
the glass	oooonopoqooonnqm
the gp	ooooosnnoooooono
the grammar	oooooooooooorono
the grandkids	nsooooonooonnooq
the grant	pooopoooooooronm
the green	qoooooonooornrpl
the ground	oooonmonpooronrm
the group	npopotnonqnnonom
the grown	ooooooroooooonno
the gun	oooooronoooooono
the guy	onoooonoooorntpj
the haggis	ooooooooooooonro
the hair	ooooonounoopnonn
the hall	nnooqnpoonnorono
the hand	onoqononnoopnmsn
the hanging	oooooooooooooonr
the harbour	ooooonooooqooonp
the head	noootnpnoooqopnk
the health	poooonrnooooooon
the heart	onononooooonnnrq
the heating	nonnspmonnnnontp
the hedge	oooooooooooqooon
the hell	nooonoooooooooxj
the help	qoooooooooonopqn
the helpline	ooooorooooooooon
the high	oponooooooonooqo
the history	opoonooooooooons
the hold	pooonoooononnnso
the holiday	nproooqooooooool
the holidays	ooooonvloooooooo
the holocaust	ooooooooooooqono
the home	onopnmkvooomonqp
the homeless	ooooooorooooqnnn
the homework	qnooontmooonpoon
the hospice	oooooooooopnoonr
the hospital	onoponoqooqooonp
the hostel	oooooooppoonqonm
the hotel	onoqopqnqonpoonm
the hour	oooonronopoopool
the house	nonnopnwrnnmnnno
the housebound	rnoonnooooonoopp
the houses	noopooooooooqoom
the hub	nrooooooooonopqk
the husband	oooooooooooooooq
the ice	oooonnooqoonnonq
the ico	xnopqmooooonooln
the illustrator	ooooonoooooqnpnp
the incident	vnpnononooonoonm
the information	toonooooooonornn
the institute	soooooonooqooonl
the insurance	nooossooooonnonm
the inter	nnooooooooooooos
the internet	nqonoomropooopnn
the interview	qooqooooooooooom
the irish	nooopnoooooozlpi
the jews	oooonoooooonymmm
the job	sonnoqnnonomsrlj
the joint	nnprononoooooooo
the junior	ooooonrnooooooop
the kettle	ooooooonooopooqn
the key	noooomrqopoopnmp
the keys	oooooqnpooononpn
the kids	popomquoonnllooo
the kitchen	noooopprnooosnml
the knitting	qooooqooooqooonm
the label	ooooonooooooooqp
the labels	ooooonooooooqotm
the lad	ompnpqrmnnnsnskl
the ladies	ooooonnrpoonronn
the lads	nnoonnpropovnnln
the lady	koomnqoqnnovnrpo
the lamp	ooonnooooootnomp
the landing	ooooonqnooopooqm
the language	ooooooooooonnnnt
the laptop	oopooonrooonooqn
the large	noonnpmrpoonqoql
the lass	opooononoooroqlm
the last	rlnmttmnnmmmplss
the late	qoonopnoooonnqti
the law	opnnsnrqonnnnmlq
the lead	ooooomooooporonn
the leaflet	nnooonpnoopoqorm
the lease	nopoqooooooooooo
the lecture	npooononooororom
the left	nooopnnnqooooonq
the letter	qnpoonnqoponopmn
the letterbox	ooooonnroooponon
the letters	pmonnwolooonoolr
the lgbt	npooooooooooqonn
the librarian	noooonnoooornnmu
the library	qrlmstxtvnrjmjan
the life	oooooonpooonnoqp
the lift	qonnrnnnrnnnnmqs
the lighthouse	oooooroooooooono
the lights	oooootonqoonoonl
the line	onoooqooooonooop
the link	roonnnonoqmooojy
the list	smnprqnnooonpnok
the little	mnonnmtqpoopnmmr
the living	ooooonomooooooor
the loan	qooopooooooonomr
the local	mnonqnnnponmmstp
the locker	oronooonqoooooon
the lockers	qnooonmqoooroopk
the lodger	ooooonnsooonooon
the log	rnooqoooooooooom
the long	oonoonnpqooooomq
the look	ooooooqoooooopom
the loos	nnponrpnnoonrnno
the lot	lqpoplmmrmptwjrf
the lower	oooooooopooosonm
the machine	oooooqpnooooooqm
the mailing	pnnqnoooooooooop
the maintenance	ooooqooooooonono
the man	monnnkvnpnnplwpo
the manuscript	noooooooooooooor
the manuscripts	oooooooooonooonq
the map	nnooononponpnnqr
the margin	nooonoooooooooor
the market	nnpoononqnsqooml
the marks	oooopnotoooonoml
the maths	ooooorooooopnopm
the mayor	nnqopnnoooooopoo
the medical	qppooooooooooonm
the meeting	qnootnoooooqnomn
the memorial	opoooroooooooonm
the memory	pmorooooooooooon
the men	oooootnpnoonqnnm
the mess	oooooqoooooooonn
the microfilm	nooooonpoooooomt
the milk	oooontonqoonnoql
the mill	opooonnopooooonq
the minecraft	oooooooooooooonq
the miners	oooooooooonoooqo
the minute	oooopoooooppoopm
the minutes	noqovoooooonnnlq
the mobile	nnonrnnpnonmmnup
the moment	pnooooonooonqppm
the money	noonplmsonnnsnqn
the month	tonoompmnnprmool
the moor	oooonooooooooooq
the more	ooooooooooooroom
the morning	oooponnopoosooon
the mosque	oooooonpooornoon
the most	nooonnonooonnpuo
the mother	qooooopnoooooono
the multi	ooooospoooonoomo
the mummy	onooomnoooooonnv
the mural	ppoonnooonooooor
the museum	nnlmtpqptmsmpqho
the nail	ooooonorooooooon
the name	pqnpnnmpnrnnnnsl
the neighbour	ooooownnooonoomm
the neighbours	ooooonoooooonoqo
the nephew	oooooonroooooooo
the new	monnvjllmmlqjnyr
the news	qnoomnooooopnomt
the newsletter	npptooonoonooonn
the next	onqnnnoonqnwnmnn
the nice	ooooornnooonoppo
the night	opnnormmnnnonnvn
the north	oooooonooopnnopq
the note	mrqononqooonnnmq
the notes	wnoomoooooooooom
the noticeboard	qpnonpoooooonoon
the novel	oooooonoooooopms
the number	loonturoponmnnln
the numbers	oooooqonoooopooo
the nursery	oooqooopooooooon
the officer	nooorooooooooonn
the old	qqwlokmqrmrjnkps
the oldest	nooooopooooooonr
the one	tmsnkoprnmollqsr
the ones	uonnnnnnoopppmol
the online	oqrooooooonooomn
the only	ponnnvpsnnnmonze
the op	oooooroooooooono
the open	loooqnnpoonpooqq
the opening	nnoppnooooonnnmt
the orange	oooooooooorpnomn
the original	ooooooooooooonor
the other	omvnokqmpnopporj
the over	qooonooooppnooql
the overdue	pnroonoooooooolr
the page	poroonrpooomnnon
the pair	ooooooooopornonn
the panel	snonnnnnononopnr
the paper	pmppqonmoooooonp
the papers	qnooqponooonoomq
the paperwork	oooorooooooooomo
the parents	pooonopnooooooqn
the parish	nooormonononqorm
the park	oooooonnpooronoo
the parking	noooqnonooooootl
the parkinson	oooooonqoooooooo
the password	ooooorooooooonnn
the past	mooosooooooomopo
the pavement	ooooooooroooooon
the pcs	ooooooroooooooon
the people	pponpqoooooopnol
the periodicals	ooooooooooonpnsn
the person	npnqmontonntmlpl
the personal	rnoonoooooooonop
the personality	ooooooooooooornn
the peterloo	nooooooooooooonr
the petition	pooopnooonoronpm
the phone	pmmnmnlvonomprrm
the photo	nopnonnnoooonsms
the photocopier	rnoooonoroomnosk
the photograph	nooqnnoooooooorn
the photographs	nnoqooonoooronpn
the picture	nrnnnnpmnonnmpqs
the pictures	oqooonsnoooooonn
the pig	oooooooooooooonq
the pigeons	oooonrnononnqnqo
the pillow	ooooolotooononqn
the pills	oooootonooonoonn
the pink	ooooooooooosonoo
the pit	omoqooooooonopop
the place	nnpnpmnqqooqwnlj
the plan	oooooroooooooonn
the plaque	ooooooonoooornqm
the platform	oooootnnopoooonm
the play	ooooooooooonoonr
the podcast	nsonooonooooooop
the poem	osooopnoooononmq
the poet	ooooonooooonnnrr
the point	nnpnl1nnqonmnnph
the police	unonnnpsnonqnnlm
the policy	noooroooooooooom
the ponytail	ooooooooooopoqnn
the portrait	ooooooooooononnu
the post	ooonooopoorpnpnm
the poster	nonnnmnqoonnroot
the pottery	nooonoooooqoooor
the pram	ooooonnsooooonop
the premises	oooopnoooooooooq
the presenter	oooooooooooonwlm
the press	ooooonopooooonsn
the price	nonoonoooqnoonmu
the pride	ooooonoooooooorn
the print	mooroooqponooomp
the printer	oopooqonooonooqn
the printers	pnooooopooooootk
the prints	ooooooooooooqnmr
the privacy	qoonoooooooononp
the prize	onoqooooonooooro
the professor	ooooooopoooooomq
the protest	nroopooooooooooo
the public	rmqpunopnnnnnnnm
the publisher	nnoqoooooooooooo
the publishers	oooonooooooosnom
the pupils	rooonoooooooooon
the puppet	oooooooooooonooq
the quay	ooooooooooqooonn
the queen	ooooonoooooooroo
the queue	onoompnnpnonpnos
the quick	oooopnooooooonnr
the quiet	pnonmonnqonnmnvn
the quiz	nqnonoonooompnmv
the radiators	ooooonooooonpooq
the radio	noooooonooonnopr
the raffle	mootorooooooopml
the rail	ooooorqooooooonn
the railing	oooooroonoooooon
the railings	oooooonnroooooon
the rain	noooonponoonkotr
the ramp	ooooonooooooooum
the reading	mtnnooopqmmssqrk
the real	ooooqooooopoooon
the reason	nnpopnooooonponq
the rebrand	ooooqooooooooonn
the recipe	noooopoooooooons
the record	lovoonnpooononnp
the recording	suommnonooonoonn
the recordings	snoooooooooooool
the records	onnoopnnooonoonu
the red	qronnpnqooopoomk
the reel	oroonooooooooooo
the reference	qooomnnpooonnovl
the refuge	nooooooqoooqnonn
the refurbishment	oooopooooooonoqn
the regulator	snoooooooooooono
the release	nnoqnooooooooooo
the rent	oonoponqoqoooonm
the repair	nooorooooooooomq
the reply	poooqooooooooonn
the report	mooovooooooooonn
the repository	noqoooooooooooon
the reservoir	onoootnnoooooonn
the residents	oooooonsoooooonn
the rest	mqpnnonnooopunom
the results	ooonqrooooonooom
the returns	noooooosooonoomq
the rhyme	ooooonoqooooooon
the right	ooonqponnnnptpll
the ring	ooooomoqoopnpqnn
the risk	mooovooooooooonn
the river	nooopvnnnoornnmm
the road	nnoooqprnoolpooo
the roll	oooooooooooonorp
the roma	noooqoooooooronn
the roman	npooonoooooonnto
the romance	ooooooooooonoopr
the romanians	ooooooooooooqoon
the roof	mnnosxmntnnmmmti
the room	nnonppnnooonnpto
the rope	oooonqooooosoonl
the rota	nloooroosooononn
the rules	noooqoooooonoooo
the sale	oooonoonoooooopr
the salt	nooooonqooonoooq
the samaritans	ooooopooooonooms
the same	pnlkontsnpolorso
the saturday	oqooopnooooooono
the scan	nroooooooooooooo
the scanner	onoqonoooooooonp
the school	uonpmnqnnnnonnmo
the scones	ooooooooooomooor
the screen	qnqooooonoomosol
the sculpture	poooqoooooooooon
the sea	ooooownmonomporn
the search	oqoooooooooooooo
the second	nnonoqonsonlonnu
the security	qooononqooonopmp
the seed	oooooooooooooonq
the self	nppnrnnnoonnnnoq
the series	ooooosoooooooonm
the seventies	oooooqpooooooono
the shape	ooooooqnoooooono
the shared	oronooooooooooon
the shed	oooooqqnoooqoonl
the shelves	onooqnpnoooopnoo
the ship	pooononnqornoonn
the shop	nooonnpoorpnnoqn
the shortlist	oooopoooooooroom
the shot	orooooooooooooon
the show	nnnoonoooopnooot
the side	oooooonrpoonnomq
the sign	pponooomoooooorq
the signs	oooooopnooonqoon
the silent	ooooooooooononso
the site	qoooooooooopooom
the sixth	ooooooqnoooooooo
the skip	oooopooooooooosl
the slave	oooooooooooomoos
the slides	mooooooooooooont
the slip	pooooooooorooplq
the small	oopponqqoonpnnpl
the smell	ooooooooooononlw
the so	oooooooooooopqom
the social	pooooopooooroonn
the sodding	oooooooooooqooon
the sold	oooooooootnooonn
the sound	popoonoooopnnqql
the soup	noooomoooopooons
the speaker	noroonnoooopmrpm
the speech	qnooooooooooopno
the sponsor	ooopoooooooooorl
the spot	oooonqoooooooonr
the spring	onopqqoooopooool
the square	nooopooopoormono
the stacks	nnoooomrqnqomnoo
the staff	monrqkprpnnqlnrm
the stairs	pmnnnrpnmnnunnpo
the state	ooooonnonoonsrrk
the station	noooonpoonrnnonr
the statue	nnooqnoooooopnpq
the statutory	ooooqoooooooooon
the step	ooooooopsoonqoml
the steps	oooooopppoonqnon
the store	nnoppnoooooonont
the story	opooooooooompoos
the storyteller	oooooooooooroqol
the street	ooooonoqooospoqj
the structural	ooooqooooooooono
the student	nooqnooooooooorm
the students	ooooooooooqononp
the stuffed	ooooooonoooooooq
the suffragette	oooooooooooooonq
the suicide	onoonroooooooomq
the sum	ooooopoooqoooono
the summer	qqpnmnpnnnonnnop
the sunday	noooqonooooooorn
the survey	mqonrpoooroonoom
the swimming	noooonrooooooonq
the system	rrrnnnnmooonnool
the t	nnnoomnnooonnnpy
the table	omoooooroopnooop
the tables	ooooooopoooqonno
the tablet	qnooonooooooooon
the tablets	ooooovnnoooooonn
the talk	nnoooloqpnppoqtt
the talking	ooooopnroooooonn
the tape	qootnooooooonoom
the tea	qnopoponoopnopsk
the teacher	oooooooooonnoroo
the team	pqompnpooooroomn
the teen	noopnqrnnnonnnqn
the teeth	oooooooooooqprok
the telly	noooonprnoonoopm
the tenants	npoooooorooooonn
the tender	oooorooooooooonm
the text	ooornmonooonoooq
the theatre	moospoonoonooonp
the thing	oqnqpnooooooooon
the third	lopnpnoonnonrnqo
the thursday	oooooronooomooqn
the ticket	qponpooooooooono
the tide	ooooonnoqoooooop
the till	ooooqnooooonoqqm
the time	nsnmptmmnoopnonn
the times	ooooooooooooooqo
the tithe	ooooooooonoonopr
the title	pooonoooooooopnq
the titles	psoooooooooooonm
the to	rnooooooooooooom
the toddler	qnoooonooooonoro
the toilet	ooooonopooonopoq
the toilets	noonoopqqoonlnxj
the tombola	opoooooooooonron
the tone	npoonpooooonqorm
the top	npnnnsmmqnnopmrm
the total	ooootooooooooonm
the tour	nooononqonnnosnr
the tower	oooomoooooonoonv
the town	poooononoooopntn
the tram	nnoonnopoooooont
the travel	oooooooqoooonoor
the true	oooooooooooooonq
the trust	oooosooooooooopn
the trustees	onoonnonoooqonwk
the truth	noooooooooonntnn
the twins	nnoonorrooopnnnm
the two	pnqoononooonopmr
the under	oooonnpnooonnntq
the understanding	nooooooooooonoro
the uni	pooonronooopoono
the union	poponoooooonornn
the university	snoppnnqonpnnpnj
the use	nnopnqooooooooqm
the usual	nnooqoonopsooonm
the valuation	noootoooooooooom
the van	pooononrooornnom
the viaduct	ooooosooooooooom
the vicar	nponoonnooonoonv
the vice	oooooooooooooorn
the video	psopmmonooomnvmm
the videos	opoooomroooonoon
the viking	oooooooooooooooq
the village	rooonnonooponunl
the villain	noooooonooooonou
the visitor	opoosoooooonoonm
the visitors	ooooopnooooooonq
the voices	noonopoorooooono
the volunteer	qpqooonoooopopml
the volunteers	noqqnnpoooonnnnp
the vote	noonpooooooppoqm
the wait	ooooooooooooooqo
the waiting	oooonpooooonooor
the walk	oooooooproooopon
the walking	oooooponooonoons
the wall	mrnonnuononqnnlr
the war	onooomnnqoontnop
the ward	ooooooopoooqonon
the warden	oooooooroooooono
the warm	npoononqqoonqnpm
the warmth	ooooooooooonosnn
the water	noooqtqnponmnnpk
the way	lonqomnrpsmoomrn
the web	oqooooooooooooon
the website	kvpnrmnmnnnqnnlp
the wee	onnpnmuonnoonmms
the week	nqonoooooononnor
the weekend	ooooonqnopqpoonm
the weir	ooooorooooopoonm
the welsh	ooonoooooooosopl
the whale	ooooopnnoooooonr
the wheel	oooonoononpqoqqk
the wheelchair	oqooonoooooopono
the whole	soomlmrnoqmororm
the wi	pnoooooooooonorn
the wife	oponosnnnoonnnor
the wifi	qonokmooonnonpuo
the window	mpnnnnltponnqnor
the windows	ooooonqnqoqmnonp
the windrush	pnooonoooooonops
the woman	pqonnmoonnnrmtnk
the women	nooonoopoooomorp
the word	nooononoopoqnnpp
the world	qqoonqoooopopnpj
the worst	ooooonooooopnpsm
the wrong	rmqnoonnoonpmmqr
the yard	ooooontnoooooonn
the year	noopnmrnoooltrmn
the years	osponooooooooonm
the yellow	poonnpnnoopqoqnm
the young	rpnonoqmooomoppn
the youth	orqooonnoooooonm
the zine	nqroooooooonooon
the £	ooootooooqnooonm
the* 12th*	qoooonoooooqoomq
the* 14th*	poooonnnoormnpnp
the* 1926*	noooonooooooooos
the* 1939*	nooooooooooooooq
the* 1962*	opqoooooooooooom
the* 1984*	oooooooooooooonq
the* 1st*	ooooopooooornoom
the* 20th*	ooootooooooooomn
the* 2nd*	oooosqnnnoopooml
the* 4th*	onoprmonqoonooqo
the* 60s*	roooonooooooooon
the* 8th*	qoooonoooooroonm
the* 90s*	pmoroooooooooonp
the* 9th*	roooooooooqooolo
the* acci*	soooooooooooooom
the* acco*	mqpqpoqnononnnpm
the* act*	nooosoooooooooon
the* actu*	pooornooooonnosm
the* addr*	qmpnnnnqoponooop
the* admi*	roooonoooopnoonp
the* agen*	oooornorooonoomn
the* agre*	mooosoooooooooom
the* ai*	nqoooooooooonntm
the* air*	ooooqnnoqoooooon
the* allo*	onopoooooooooqno
the* alum*	orrponnnoooooonm
the* annu*	noooqooooooonooo
the* answ*	oponrpnnnoonnnpn
the* app*	promnmnmooononrv
the* appr*	oooooooooooooooq
the* arch*	pnpopnnornosqkmp
the* army*	oooopqnnooopoonn
the* arti*	noooomoooootnpno
the* asbe*	oooouoooooooooom
the* assi*	ooqoooooooooooon
the* asyl*	ooooooooqooononr
the* atri*	mooonoonoooooorr
the* atte*	onoqonooooonoorn
the* audi*	ponnnoppnoonnoxj
the* auth*	mnnopmpooonsnuks
the* awar*	npoopoooooooooqm
the* axe*	oooooooooooooonq
the* baby*	nmonooxqqnnlnnkp
the* back*	mqommlsotnmqmqlr
the* badg*	noooonooooopnoqp
the* bake*	ooooonnnqoqponoo
the* band*	oooopmrmqornnonm
the* bank*	mooopnnpotonqnmo
the* bann*	nrooonoooooooonq
the* base*	nnoosmnoroolnntm
the* bath*	mnpnopupnoopnnno
the* bean*	opooonpoooooooju
the* bear*	onooonpnononoqor
the* bed*	nnoonotmooonoonr
the* bell*	nnooonoopoonnnqq
the* belt*	ooooonwmooonooon
the* benc*	onooooonroonoopm
the* best*	oponnqnnorqmommv
the* big*	lpononqopnononnu
the* bike*	pnqonnrpqoonnnql
the* bin*	noooooooooooooqn
the* bins*	nooonmnmpoorpnrr
the* birt*	ooponroooooooopn
the* bisc*	oooonopnooonnnpr
the* bit*	rnnqoqmnoonmpnms
the* blac*	noonpmoooooolnou
the* blin*	oooooopnoooornmo
the* blok*	ooooonpnqooqnqom
the* bloo*	ooooomooooopsqrj
the* blue*	nooonpmrnnoqmnnt
the* blur*	onoooonoooooooor
the* boar*	mooosopnooonnnop
the* boat*	noponnoponnmxonl
the* body*	oooooooooooononr
the* bomb*	noooooooooomoonv
the* book*	knookxlxmlmmtspq
the* boot*	ooooooooooornoon
the* boss*	noooopntononnorl
the* boun*	oooosooooooooopm
the* box*	rmntonnpononnqmm
the* boys*	onooonqpooosnono
the* brai*	ooooooooooonqtom
the* brak*	ooooonoooootnonn
the* bran*	spnnonpnqnqlmpmn
the* brea*	poooonorooooonqn
the* brid*	nmqnnymlnonoopno
the* brok*	ooooononoooooosn
the* brui*	ooooonproooooonm
the* budg*	oooosnooqooononm
the* buil*	pnopomooonnqrnlo
the* bunt*	oooooooooooooooq
the* bus*	nmnmopvtqnnplmrl
the* buse*	oooooooooooooonr
the* busi*	nooqlnooooononrr
the* butl*	oooooooooooooonr
the* butt*	nooooonoroonoopp
the* cafe*	mnooromppnnmnnrr
the* café*	pnnovmnmsnqlqnmp
the* cake*	qooonnonoooonqmq
the* cale*	onopoooooonooooq
the* came*	toooonpnooopoonm
the* cana*	nnoonrpnonnumpmn
the* capt*	nqvnnnmnooonmnps
the* car*	mnonnukxmnpmqnmo
the* cara*	nooooopqnoornono
the* card*	lpvnnmnooonnnnos
the* care*	qoooonnqoooqnpmp
the* case*	ooooonpooopnoonq
the* cat*	nnoonvmsponmnqmj
the* cata*	omoqonooonnnnrmu
the* cctv*	yonnmmnnnnnqnnls
the* ceil*	ooooooooooosnomp
the* cell*	oooooonoroonoopm
the* cent*	onooopnnoponoonq
the* cert*	nptoonnpoooooool
the* chai*	nqooonnrooonnqmp
the* chan*	oooonnoooppoqnqm
the* chap*	noqnonnnpoommoou
the* char*	ononosnnoonmnuln
the* chat*	qmonopnoooonootm
the* chee*	oooooooooooooosn
the* chem*	oooopqnooooooonn
the* chie*	nooopoooooooooui
the* chil*	onrpolxnnnnljnsn
the* chin*	oooopoooooootnnl
the* chip*	noooonsponponpom
the* choi*	pnonoonroooooppo
the* chri*	oqoonnooooopnnrn
the* chur*	oooooonqoorooonn
the* city*	oooononponoonnso
the* clas*	noooonorooonoqqk
the* clea*	noooqoopoonnmnqp
the* clif*	oooootoooooooonm
the* clos*	noontnoooopoqnql
the* club*	oopoonrnooopqoom
the* coac*	ooooonsnooopponn
the* coas*	oooooroooooooono
the* code*	nooooooooqoooono
the* cold*	oooooooooooonons
the* coll*	mnpopnnononnnonw
the* colo*	ooooooooooooonoq
the* comm*	npnnunononnoqqnk
the* comp*	rpoqmkrnonnltqmm
the* cons*	pmoqvnnnooonmpon
the* cont*	lnopwnqnoqpnnnoj
the* cook*	nnoromqqoooooonp
the* copp*	ooooonoooooorooo
the* copy*	npooooooooonoonr
the* corn*	nnooonnmsnqnnnkw
the* coro*	ooootooooonononn
the* corp*	oooooooooooonoro
the* corr*	pooosoqoooonoool
the* coun*	vnnrtinrnnnqknmr
the* cour*	onooonnponononou
the* crim*	oopoooooooomoomv
the* cros*	oooooonnsoopnnoo
the* cryp*	ooooonnoooooooqq
the* curt*	oooooooqoooqoono
the* cutt*	oooooqqnoooooomn
the* damp*	nooopooooooooorn
the* dark*	nooonnnoooopqtpj
the* data*	woqomnnnoqonnnkt
the* day*	ornmnrornonprmpg
the* dead*	pnpoptonooonooqi
the* deaf*	noooonooooonsopn
the* deat*	ooooonooooonoomu
the* deba*	nooonnoooooonpnt
the* deci*	nooovnooooonnono
the* deed*	notoooonoooooopm
the* defi*	nooopoooroooooom
the* desk*	lltplpnmrmnsnqrq
the* deta*	morooooooooooooq
the* dete*	oooooooooooooonr
the* deve*	noooroooooooponn
the* dial*	ooosoooooooooomo
the* diar*	oooooonnooononnt
the* dimm*	ooooooooooooornn
the* ding*	ooooooooooooqonn
the* dinn*	ooooonooooonoopq
the* dire*	nooovnonooonmoqn
the* disp*	mooqpnonooonpnrm
the* divo*	npqooooooooooonn
the* doct*	noooopoqooooornm
the* docu*	nopoqooooooooono
the* dog*	mnonnwnpnnpnonis
the* dono*	nppooooooooosool
the* door*	pjlontitvmrjtnxg
the* dpo*	xnnoonooonoooonl
the* drag*	mnoopppmoooqooon
the* draw*	nooooqoooooooonp
the* dres*	oooooomtoooooono
the* drin*	nooopnooooonoons
the* driv*	ooooonnqpooroonm
the* e*	pooppnnnoooonnrn
the* eart*	ooooooooooooromn
the* edge*	onoonqnornpnoono
the* egyp*	oooooooooooonooq
the* elec*	ooqnononoooqoono
the* emai*	vnqownononnmnnkm
the* end*	moqpnnlrnopqmmmt
the* endi*	ooononoooooqoonr
the* engl*	noooonnpooomsoqo
the* enqu*	ppnnnnnnoooqnoqn
the* entr*	onrqoonoroonmoom
the* envi*	nooosooooooooooo
the* equa*	ooootooooooooomn
the* essa*	npooooooooooonmr
the* esta*	noqopnqnoopnqonn
the* even*	nrononpmooopoooo
the* exac*	oooooooooooooorn
the* exam*	pooonpnooookoomu
the* exhi*	oqnnnmnnopnmpnst
the* f*	oooonooooooosopm
the* face*	pqononqnooonnprl
the* faci*	nooqpoooooooooom
the* fami*	qqoonnsrnnmnnnmm
the* farm*	noooornpoooooooo
the* fee*	poooonoooooonoqn
the* feed*	poooosnooooooonm
the* fell*	noonnmnoqoonnrns
the* fenc*	ooooorrnoooooonn
the* fift*	nooooooooooonoor
the* figu*	ooooqooooooooonp
the* file*	tpoooooooooooonm
the* film*	pqnpnmmnoonnoomv
the* fine*	tppomrnnonnnmopm
the* fire*	monnxonnnnnmnnop
the* firs*	npnoosopnsmomnnp
the* fish*	oooooonoooqnnnvl
the* flag*	onooooooooooposm
the* flat*	nnonnpttqnnlqnkm
the* flig*	oooooonqoooooooo
the* floa*	ooooooooooooooor
the* floo*	onnnsmpoqnnonppl
the* flow*	noooonoooooooooq
the* folk*	oooonnooooomoopr
the* foot*	ponpsmnonpnnnnlq
the* forc*	oooooooooooooonq
the* fore*	ooooooooooooqoon
the* form*	sqrpnmmpnsnnnnoh
the* fost*	ooooonsnoooooonn
the* foye*	tonnnmnmvnnpqmok
the* free*	nooornqooomopopt
the* frid*	nnooonvopoonoopm
the* frie*	msnupmnmnmmmoont
the* fron*	ntmnnkmroonpprqo
the* fuck*	ooooooooooooqosk
the* fund*	pnotnqooooonponl
the* fune*	pponoqnnooooooon
the* gall*	nnonqopnnonoonrp
the* gara*	ooooornrooopnonm
the* gard*	nnooqmnosoqnnnmr
the* gas*	oooooooooooqoooo
the* gate*	lnoqpnpmoooqpnqo
the* gaze*	pooonoonooonoons
the* gdpr*	npoonnoooooooonr
the* gent*	opoooonqoooonntl
the* ghos*	npooonomooooonlx
the* ging*	nooooooooooqopnn
the* girl*	qoonnpwonnnnonmn
the* glas*	opoonopoqooonpql
the* gove*	oooooooooroooomo
the* gp*	ooooosnnoooooono
the* gram*	ooooooooooooronp
the* gran*	osooonnnoponpomq
the* gree*	qooopoonooornrok
the* grou*	nononrnnoqnqnmrk
the* grow*	ooooooroooooonno
the* guid*	opooqopnononopno
the* gun*	oooooronoooooono
the* guy*	onoooonoooorntpj
the* hagg*	ooooooooooooonro
the* hair*	oooooonunoopnonn
the* hall*	nnooqmpoonnorpno
the* hand*	pmoqonoopooonmtl
the* hang*	oooooooooooooonr
the* harb*	ooooonooooqooonp
the* hard*	ooooooooooooooms
the* head*	nnnotmpoooooopmq
the* heal*	poooonrnooooooon
the* hear*	nnooonnoooononsp
the* heat*	nonnromonnnnonup
the* hedg*	oooooooooooqooon
the* hell*	nooonoooooooooxj
the* help*	pnoporpnooonoppm
the* high*	oponooooooomorqn
the* hist*	oooonooooonnosmq
the* hold*	pooonoooononnnso
the* holi*	mproomwlooonoonl
the* holo*	ooooooooooooqono
the* home*	smnonlownnnlsmom
the* hosp*	nnopomnqooqmpoms
the* host*	oooooooppoonqonm
the* hote*	onpqooqnqonpooml
the* hour*	noooqrnooponponm
the* hous*	pnnononwrnnlpnoo
the* hub*	nrooooooooonopqk
the* husb*	oooooooooooooooq
the* ice*	oooonnooqoonnonq
the* ico*	xnopqmooooonooln
the* illu*	ooooonoooonqnpmr
the* inci*	vnpnononooonoonm
the* info*	toonqoooononnrmm
the* inst*	soooooonooqooonl
the* insu*	nooossooooonnomn
the* inte*	rqnpmnmroonqqrkk
the* iris*	nooopnoooooozlpi
the* jews*	oooonoooooonymmm
the* jigs*	oooooqoooooonoqo
the* job*	sonnoqnnonomsrlj
the* join*	nnprononoooooooo
the* jour*	nooonooooonoooqq
the* juni*	ooooontmoooooonp
the* kett*	ooooooonooopooqn
the* key*	noooomrqopoopnmp
the* keys*	oooooqnpooononpn
the* kids*	popomquoonnllooo
the* kind*	oooonsooooooponn
the* kitc*	noooopprnooosnml
the* knit*	qooonqnoqnqononk
the* labe*	noooomonooonpovm
the* lad*	ompnpqrmnnnsnskl
the* ladi*	ooooonnrpoonronn
the* lads*	nnoonnpropovnnln
the* lady*	koomnqoqnnovnrpo
the* lamp*	ooonnooooootnomp
the* land*	npoopnqoooooooqm
the* lang*	ooooooooooonnnnt
the* lapt*	oopooonrooonooqn
the* larg*	noonnpmrpoonqoql
the* lass*	opooomnpoooroqol
the* last*	rlnmttmnnmmmplss
the* late*	qnnnoponooonnqsj
the* lava*	oooooonoooonopsm
the* law*	opnnsnrqonnnnmlq
the* lead*	nooopmooooppronm
the* leaf*	nnooonpnnopnrork
the* leak*	oooooooooorooopn
the* leas*	nopoqoooooooqonn
the* lect*	npoonnononorornn
the* left*	mooopnpnqooooonq
the* lega*	qooqpooooooooonm
the* lett*	rlonnvmrnpnnnojo
the* lgbt*	npooooooooooqonn
the* libr*	pqkmstwtvmqlliao
the* life*	nponoonpooonnoqr
the* lift*	ronnrnnnrnnnmmrr
the* ligh*	nooonvnnqopmnolp
the* line*	onoooqnnooononoq
the* link*	roonnnonoqmooojy
the* lion*	ooooooooooooonos
the* list*	snnorqnnonnnpnnm
the* litt*	mnonnmtqpoopnmmr
the* livi*	ooooonomooooooor
the* loan*	poooqooooooonomr
the* loca*	mpolqnnnponmmstp
the* lock*	pqnnnmnqqnoqnoql
the* lodg*	ooooonnsooonooon
the* log*	rnooqoooooooooom
the* long*	oonoonnpqooooomq
the* look*	nooopnqnoooooqno
the* loom*	onqooooooooononr
the* loos*	nnponrpnnoonrnno
the* lot*	lqpoplmmrmptwjrf
the* lowe*	nooooooopooosonm
the* mach*	oooooppnoooopoqm
the* mail*	plnxnnooooomnnno
the* man*	monnnkvnpnnplwpo
the* mana*	qoooooooooopopqm
the* manu*	mooooooooonooonu
the* map*	nnooononponpnnqr
the* marg*	nooonnooooooooos
the* mari*	oooooooooopqonno
the* mark*	nnpnqmotqnsqnnmh
the* math*	ooooorooooopnopm
the* mayo*	nnqopnnoooooopoo
the* medi*	qppooonooornoomo
the* meet*	qoootnonoooqnomm
the* memo*	pooqosooooooooml
the* men*	oooootnpnoonqnnm
the* ment*	ooooooooooooromo
the* micr*	pnonnnnpononnops
the* milk*	oooonuonqoonnnrl
the* mill*	opooonnopoonooos
the* mine*	oooooooooonoonpq
the* mini*	noooroooroonoonn
the* minu*	noqouooooooonnno
the* mobi*	nnonrnnpnonmmnup
the* mome*	pnooooonooonqppm
the* mone*	noonplmsonnnsnqn
the* mont*	tonoompmnnprmool
the* moor*	oooonooooooooonr
the* more*	ooooooooooooroom
the* morn*	ooopoonopoosooon
the* mosq*	oooooonpooornoon
the* most*	nooonnonooonnpuo
the* moth*	qnoooqonooooonno
the* mult*	oooonupnooonoomn
the* mumm*	onooomoooooonnnx
the* mura*	ppoonnooonooooor
the* murd*	oooooooooooooons
the* muse*	nnlmtpqptmsmqpho
the* nail*	ooooonorooooooon
the* name*	ppnpmmmpnrnommtl
the* neig*	oooopunnooonqonl
the* neph*	oooooonroooooooo
the* new*	monnvjllmmlqjnyr
the* news*	ooptmmnnpnnpmnos
the* next*	onqnnnoonqnwnmnn
the* nice*	ooooornnooonoppo
the* nigh*	oonnssmmnnnnmnvl
the* nine*	onopoooooooooonq
the* nort*	noooonnmooprnons
the* note*	vqqnlqnponomnnmn
the* noti*	roqonoonooonnoom
the* nove*	oooooonoooooormr
the* numb*	koontxrnponmnnln
the* nurs*	oooqonoqoooooonn
the* offi*	noooroopopnnonpo
the* old*	qqwlokmqrmrjnkps
the* olde*	noooonrooooooonr
the* one*	tmsnkoprnmollqsr
the* ones*	uonnnnnnoopppmol
the* onli*	oqrooooooonooomn
the* only*	ponnnvpsnnnmonze
the* op*	oooooroooooooono
the* open*	lnnprmnpnnnonmov
the* oran*	oooooooooorpnomn
the* orig*	ooooooooooooonor
the* othe*	omvnnkqnpnoppork
the* over*	rnronnonoponnnnp
the* page*	qornpnrponomnnnm
the* pair*	ooooooooopornonn
the* pane*	snonnnnnononnpor
the* pape*	qkopwonmooomonkr
the* pare*	pnornnpnoooooopn
the* pari*	nooormonononqorm
the* park*	nonoqnmopooqnntm
the* pass*	oqonornpooooonnn
the* past*	mooosooooooomopo
the* pati*	nooooooooopoooor
the* pave*	ooooooooroooooon
the* pcs*	ooooooroooooooon
the* peac*	ooooooooooononnt
the* peop*	pponpqoooooopnol
the* peri*	oooonoooooonpnsn
the* perm*	oooronoooooooopn
the* pers*	ponqlnnsonntmnol
the* pete*	nooooooooooooonr
the* peti*	pooopnooonoronpm
the* phon*	pmmnmnlvonomprqn
the* phot*	ompqnolnqonplqxm
the* pict*	ntmnnmulnonnmprq
the* piec*	oooopoooooqoooom
the* pig*	oooooooooooooonq
the* pige*	oooonqnononnqnqo
the* pill*	oooooqosooomonqm
the* pink*	ooooooooooosonoo
the* pit*	omoqooooooonopop
the* plac*	nnpnpmnqqooqwnlj
the* plan*	ooonnsononopoonp
the* plaq*	ooooooonoooornqm
the* plat*	oooootnnopoooonm
the* play*	poooopnoooonnonr
the* podc*	nsonooonooooooop
the* poem*	osooopnoooononmq
the* poet*	opnnnonnnonnmpqs
the* poin*	nnpnl1nnqonmnnph
the* pois*	oooooooooooooooq
the* poli*	snontmornonsnnjl
the* port*	noooopooooooonps
the* post*	nponnmmqonqntpms
the* pott*	nnoonoooooqooons
the* pram*	ooooonnsooooonop
the* prem*	oooopnoooooooooq
the* pres*	nooooqooooonnvoj
the* pric*	nonoononoqooonmt
the* prid*	ooooonoooooooorn
the* prin*	lmoqopmppnonpmrq
the* priv*	qoonooooooonnopp
the* priz*	onoqooooonooooro
the* prot*	nroopnoooooooooo
the* publ*	plprsnnooonntmmn
the* pupi*	rooonoooooooooon
the* pupp*	oooonoooooooooor
the* quay*	oooooooooorooonn
the* quee*	ooooonnooooorrnn
the* queu*	onoompnnpnonpnos
the* quic*	ooooopnoooooonnr
the* quie*	pnonmonnqonnmnvn
the* quiz*	nqnonoonooompnmv
the* raci*	ooooooooqooooosl
the* radi*	nnoonnnnnooonoov
the* raff*	mootorooooooopml
the* rail*	oooonuqmqooonnml
the* rain*	nooonmqnnoopjnts
the* ramp*	ooooonooooooooum
the* read*	ntomooopqmmstqql
the* real*	ooooqooooopoooon
the* reas*	nnpornooooonoonq
the* rebr*	ooooqooooooooonn
the* rece*	nnqooooqooooopon
the* reci*	pnoonpoooooooonr
the* reco*	tsummtmnooomnnkq
the* red*	qronnpnqooopoomk
the* reel*	oroonoooooooopoo
the* refe*	qooomnnpooonnovl
the* refu*	poonponqonopnmql
the* regi*	sopononnoponnomp
the* regu*	sooonooooooooonn
the* rele*	onoqoooooooooooo
the* rent*	oonoponqoqoooonm
the* repa*	nooorooooooooomq
the* repl*	oooorooooooooonn
the* repo*	noqovooooooooonl
the* rese*	opoootnnoopooonn
the* resi*	oooooonsoooooonn
the* rest*	mqpnononooopunnl
the* resu*	ooonqrooooononpn
the* retu*	noooonosooonoolt
the* revi*	mroopooooooooonq
the* revo*	oooonoooooonoons
the* rhym*	ooooonoqooooooon
the* righ*	ooonqponnnnptpll
the* ring*	ooooomoqoopnpqnn
the* risk*	mooovooooooooonn
the* rive*	oooopvnnnonrnnmm
the* road*	nnoooqprnoolrooo
the* rock*	nooootpnooomoolr
the* roll*	oooooooooooonoro
the* roma*	mpnnrmnnonnmuntn
the* roof*	mnnosxmntnnmmmti
the* room*	nnonppnnooonnpto
the* rope*	oooonqooooqsoonk
the* rota*	nloooqoosooonolq
the* rule*	ooooqronooonoooo
the* runa*	ooooonnooooooooq
the* sala*	nooorooooooooono
the* sale*	nooonoonoooooopr
the* salt*	nooooonqooonoooq
the* sama*	ooooopooooonooms
the* same*	pnlkontsnpolorso
the* satu*	oqooopnooooooono
the* scan*	nrnqonoooooonnrl
the* scho*	uooomntnnnnnnnmn
the* scon*	ooooooooooomoomu
the* scor*	qooornoooooooonn
the* scou*	oooooosooooooonn
the* scre*	poqnonpnnoomosok
the* scul*	poooqoooooooooon
the* sea*	ooooownmonomporn
the* sear*	qqoonnoooooooono
the* seco*	nnonoqonsonlonnu
the* secu*	qooononqooonopmp
the* seed*	oooooooooooooonq
the* self*	nppnrnnnoonnnnoq
the* sens*	oooooooooooooqpm
the* seri*	ooooosoooooooonm
the* seve*	noooqqpooooooomn
the* shap*	ooooooqnoooooono
the* shar*	nrononooooooooop
the* shed*	oooooqqnoooqoonl
the* shel*	omnnqnoponnppnos
the* ship*	poonnonnpornnorn
the* shop*	nnoopmpoorpmnnqm
the* shor*	oooopnooooopronn
the* shot*	orooooooooooooon
the* show*	nnnooopnoopnooot
the* side*	oooooonrpoonnomq
the* sign*	ppnnnnolnnnnpnrs
the* sile*	ooooooooooononso
the* site*	qooooooooooooopm
the* sixt*	ooooooqnooooooop
the* skip*	oooopoooooooootl
the* slav*	ooooooooooonmoqr
the* slee*	ooopooooooooooor
the* slid*	mnosonoooooooonr
the* slip*	pnooonnnqosnopkp
the* smal*	oopponqqoonpnnql
the* smel*	ooooooooooononlw
the* so*	oooooooooooopqom
the* soci*	pooonopnoooqnnno
the* sodd*	oooooooooooqooon
the* soft*	oooonooooooonoro
the* sold*	oooooooootnooonn
the* soun*	popoonoooopnnqql
the* soup*	noooomoooopooons
the* sour*	oooooooooooooonq
the* spar*	oooooooooooooorm
the* spea*	noroonnoooopmrpm
the* spee*	qnooooooooooopno
the* spon*	nooppooooooooorl
the* spoo*	ooooooooooooqopm
the* spot*	oooonqooooooopnq
the* spri*	onopqqooooqooool
the* squa*	nooopooopoormono
the* stac*	nnonoomtqnqomnon
the* staf*	monrqkprpnnqlmsm
the* stai*	pmnnmqpmmnntnnqp
the* stam*	ooooonnnooooooos
the* star*	opoonnooooonootl
the* stat*	nmnnrnnmnntmrprn
the* step*	oonnnopqtonmtnlk
the* stic*	onooooooooonpomt
the* stor*	monpqlpmpnooopmu
the* stra*	nooooonnooonpnmt
the* stre*	nooonqopnonrqnol
the* stru*	ooooqooooooooono
the* stud*	pooqnmpmonpnmnro
the* stuf*	ooooooonoooqnoop
the* suff*	oooooooooooooonr
the* suic*	onoonroooooooomq
the* sum*	ooooopoooqoooono
the* sund*	noonqonoooooooro
the* surg*	ooooonoqooonooop
the* surv*	mqonspoooroonool
the* swim*	noooonrooooooonq
the* syst*	rrrnnnnmooonnool
the* t*	nnnoomnnooonnnpy
the* tabl*	qlnnnunsnoopnnnm
the* talk*	mnomolntpnppoqst
the* tape*	rnounnooooonoonl
the* taxi*	ooooornooooooonp
the* tea*	qnopoponoopnopsk
the* teac*	oooooooooonnoroo
the* team*	rqnmpmoooooroomn
the* teen*	noopnqvmnnonmnqm
the* teet*	oooooooooooqprok
the* tell*	noooonprnoonoopm
the* tena*	mppopnooroonooqm
the* tend*	oooosooooooooonm
the* text*	pnornmonooonoooq
the* thea*	moospoonoonooonp
the* thie*	ooooooonoooooorn
the* thin*	oqnqpnoooooooooo
the* thir*	lopnpnoonnonrnqo
the* thur*	oooooronooomooqn
the* tick*	qpnopnopononoono
the* tide*	ooooonnoqoooooop
the* tile*	oooooooooopoooqn
the* till*	onooqmnoooomqqql
the* time*	nsnmotmmnonpnnqm
the* tith*	ooooooooonoonopr
the* titl*	psnnnonoooooopmo
the* to*	rnooooooooooooom
the* todd*	qnoooopnoooonorn
the* toil*	nnonnoorqoonlnwm
the* tomb*	opoooooooooonron
the* tone*	npoonpooooonqorm
the* top*	npnnnsmmqnnopmrm
the* tota*	ooootooooooooonm
the* tour*	nnnnonnpononnumr
the* towe*	oooomoooooonoomw
the* town*	poooononoooopntn
the* tram*	nnoonnppoooooomt
the* tran*	qnqpnooooooooomp
the* trav*	oooononroononooq
the* trip*	ooooooooooonooqo
the* true*	oooooooooooooonq
the* trus*	pnnnsmnnnnnqomxj
the* trut*	noooooooooonntnn
the* twin*	nnoonotrooopnnmm
the* two*	pnqoononooonopmr
the* unde*	nnoonnoloooppnvq
the* uni*	pooonronooopoono
the* unio*	poponoooooonornn
the* univ*	snoppnnqonpnnpnk
the* use*	nnopnqooooooooqm
the* usua*	nnooqoonopsooonm
the* vall*	ooooooooonronopn
the* valu*	noootoooooooooom
the* van*	pooononrooornnom
the* vend*	nooorooooooooono
the* viad*	ooooosooooooooom
the* vica*	nponoonnooonoonv
the* vice*	oooooooooooooorn
the* vide*	ptnommnqnnnmmwml
the* vill*	qooomnnmonpnnsnr
the* visi*	qpoospnnooonnomo
the* voic*	noonoqonroooopmn
the* volu*	qpsqnmonononnpjq
the* vote*	noonpooooooppoqm
the* wait*	nooomoooooonoosq
the* walk*	onooooonqoonopms
the* wall*	mrnoomtononqonks
the* war*	onooomnnqoontnop
the* ward*	oooooonsoooqpnnm
the* warm*	nponnnnqqonmqrol
the* wash*	oooonopnoooooonr
the* wate*	noooqtqnponmnnpk
the* way*	lonqomnrpsmoomrn
the* web*	oqooooooooooooon
the* webs*	kvpnrmnmnnnqnnlp
the* wee*	onnpnmuonnoonmms
the* weir*	ooooornpooopoono
the* wels*	ooonoooooooosopl
the* whal*	oooooonnoooooons
the* whee*	oqoonnonoooprqok
the* whol*	soomlmrnoqmororm
the* wi*	pnoooooooooonorn
the* wife*	oponnsnnnoonnpoq
the* wifi*	qonokmooonnonpuo
the* will*	poooooooooonoqno
the* wind*	nonnolnssookpoot
the* woma*	pqonnmoonnnrmtnk
the* wome*	nooonoopoooomorp
the* wood*	oooooqnnooonnooq
the* work*	ooponnnnooonrnnq
the* worl*	qqoonqoooopopnpj
the* wors*	noooomoooooprpqn
the* writ*	nooopoooomqtonnn
the* wron*	rmqnoonnoonpmmqr
the* yard*	ooooontnoooooonn
the* year*	nsponmrmnooltrlk
the* yell*	poonnpnnoopqoqnm
the* youn*	rpnomnrmooomopqm
the* yout*	orqooonnoooooonm
the* zine*	nqroooooooonooon
the* £*	ooootooooqnooonm
thea*	npospoonoonnommq
theat*	npospoonoonnommq
theatr*	npospoonoonnommq
theatre	npospoonoonnommq
thef*	ooooooooooonpoqn
theft	ooooooooooonpoqn
thei*	jpmnmhuqnmktzfoi
thei* .*	onoooooooooonnrn
thei* book*	qoooooooooonnonq
thei* face*	onooooooooosooom
thei* hand*	oooooonoooootonm
thei* head*	ooooooooooomonto
thei* legs*	oooooooooooqoono
thei* live*	ooooooooooonronn
thei* own*	ononomqpnonnspks
thei* phon*	npoooomoooonnorp
their	jplnnhtqnnktzgoi
their hands	oooooonoooootonm
their head	ooooooooooompnqo
their legs	oooooooooooqoono
their own	ononomqpnonnspks
their phones	oooooomooooooorp
their*	nopooopoooooqnon
theirs	nopooopoooooqnon
theirs .	onoooooooooonnrn
them	rimlqnxrmgik0efk
them !	ooooooooopoooorm
them .	rppnqpppmnnkwknl
them >	tlqlqomqnnnrxlep
them ?	lonoqnnronnnpnls
them a	nponnnppoopnvmko
them about	pnoqooooooqoooom
them all	nnoonprnonopvomm
them and	lrqpponnnnnmrnpl
them are	oooonooooooqromo
them as	pooooomqooooooon
them asked	oooooonroooooooo
them at	ooonpooooooorono
them back	oooooqrmooonqoon
them do	onoqonooooonronn
them down	ooooooooooooqonp
them for	qnoqoqooooopnool
them from	ooooqnqnqonooomn
them gone	msoooooooooooono
them he	ooooooqnooooooop
them i	noooosnpnooopoon
them in	rmnmpqolqnomtqok
them my	ooopoonoqooooooo
them off	oromonnqooonqoqm
them on	pnooonmqnooproqn
them or	noooqoooooooqonp
them out	noooonnpnoonsnpq
them over	poooooooooomooor
them since	oooooqnoooonpono
them to	rnoonlsoqoonnnom
them with	nooonnnoooonrnns
them* !*	ooooooooopoooorm
them* .*	tppmrpppmnmjwkmk
them* ?*	lonoqnnronnnpnls
them* a*	nponnnppoopnvmko
them* abou*	pnoqooooooqoooom
them* afte*	okoootooooopooon
them* all*	nnoonprnonopvomm
them* and*	lqqpponnnnnmsnol
them* are*	oooonooooooqromo
them* as*	pooooomqooooooon
them* aske*	oooooonroooooooo
them* at*	ooonpooooooorono
them* back*	oooooqrmooonqoon
them* do*	onoqonooooonronn
them* down*	ooooooooooooqonp
them* for*	qnoqopqooonpnook
them* from*	noooqnppqonooomn
them* gone*	msoooooooooooono
them* he*	ooooooqnooooooop
them* i*	nnooosnpnooqoonn
them* in*	rmnnpqolqnoltqnl
them* my*	ooopoonoqooooooo
them* off*	oromonnqooonqoqm
them* on*	pnooonmqnoooqnqp
them* or*	nooopoooooonqopo
them* out*	noooonnpnoonsnpq
them* over*	poooooooooomooor
them* sinc*	oooooqnoooonpono
them* some*	rooonoqnooopnonm
them* to*	rnoonlsoqoonnnom
them* what*	oooooooooooomoro
them* with*	nooonnnoooonrnns
themselves .	qooooooooooopono
then	gvknpyrskojolk1g
then .	moonsrnnonornqll
then >	rnonnpnoonosmmlt
then ?	qooonnooooooonqo
then a	noopooonooqooosl
then and	ooooooonooolpumo
then he	pnooopmsooonoonq
then i	ktnnnsonnonrnnqj
then it	mopoomsqooononpl
then nothing	nooooqqnnoonoonp
then she	poooooroooonoomo
then silence	noooqooooooooopo
then the	nmnnppponnnornqo
then we	ooooooooooopsomm
then you	ooonoponononmnyl
then* .*	moonsrnnonornqll
then* ?*	qooonnooooooonqo
then* a*	noopooonooqooosl
then* and*	ooooooonooolpumo
then* he*	pnooopmsooonoonq
then* i*	ktnnnsonnonrnnqj
then* it*	mopoomsqooononpl
then* noth*	nooooqrnnoonoonp
then* she*	poooooroooonoomo
then* sile*	noooqooooooooopo
then* some*	rooooooooooooonn
then* tell*	ooooooooooonooro
then* the*	nmnnppponnnornqo
then* we*	ooooooooooopsomm
then* you*	ooonoponononmnyl
theo*	ooooonnnoooooprp
theor*	ooooonnnoooooprp
theory	ooooonnnoooooprp
ther*	splkpouwtfjtvfmp
ther* .*	ornpmokuoononppk
ther* ?*	rvnnpmonnooqnnlm
ther* a*	qrnjtnvrujollhno
ther* agai*	ooooonoooooqooqm
ther* alwa*	nooooooroooonopo
ther* an*	popnpqnrqnmmnnpl
ther* and*	npnqpnmnnoosnoqo
ther* anot*	ooooonnpoooooonr
ther* any*	rponpppnoooonomo
ther* anyb*	ooooounnooonooon
ther* anyo*	nqooopnunonnoori
ther* anyw*	ooooonnnqoonoonr
ther* are*	nnpnonosnonlunoo
ther* be*	onooooonooompomt
ther* been*	poooonoqoooooonm
ther* for*	pqoopooooooopool
ther* he*	oooooonrnooooooo
ther* i*	pnnonlmpnoomvuqj
ther* must*	rmoouooooooooomm
ther* no*	mpopotskpnnmlnxh
ther* nobo*	oooooqqmooonoosm
ther* not*	onoooqnnooopvonk
ther* noth*	npoooqonooonnrql
ther* on*	oooopnnppopnoooq
ther* one*	mpoopooooooopoqm
ther* park*	ooooooooooonoonr
ther* peop*	ooooooooroonnonn
ther* some*	nppnmokuoookunkp
ther* thre*	ooooooqooooooooo
ther* to*	opoooonnoooooonr
ther* two*	oooooooooooosonn
ther* was*	nonpqnpqnoonmnpp
ther* were*	onooonroooommnrp
ther* will*	pnoopnomooowmnkp
ther* with*	pnoqonqnoootnool
there	splkpouwtfjusfmo
there .	ornpmokuoononppk
there >	opnpllmrrnpionh4
there ?	rvnnpmonnooqnnlm
there a	qrnjtnvrujollhno
there again	ooooonoooooqooqm
there always	nooooooroooonopo
there an	popnpqnrqnmmnnpl
there and	npnqpnmnnoosnoqo
there another	ooooonnpoooooonr
there any	rponpppnoooonomo
there anybody	ooooounnooonooon
there anyone	nqooopnunonnoori
there anywhere	ooooonnnqoonoonr
there are	nnpnonosnonlunoo
there be	onooooonooompomt
there been	poooonoqoooooonm
there for	pqoopooooooopool
there he	oooooonrnooooooo
there i	pnnonlmpnoomvuqj
there must	rmoouooooooooomm
there no	mpopotskpnnmlnxh
there nobody	oooooqqmooonoosm
there nothing	npoooqonooonnrql
there on	oooopnnppopnoooq
there one	mpoopooooooopoqm
there parking	ooooooooooonoonr
there people	ooooooooroonnonn
there somebody	popoopnnqoonoonn
there someone	npoonpnumoonqomm
there somewhere	ooooonnpnoonpons
there three	ooooooqooooooooo
there to	opoooonnoooooonr
there two	oooooooooooosonn
there was	nonpqnpqnoonmnpp
there were	pnoopnroooonnopp
there will	pnoopnomooowmnkp
there with	pnoqonoooootnoom
therm*	oooooooooooonoqo
thermo*	oooooooooooonoqo
thes*	kopklrnklrojyjwo
thes* .*	opooooppooooopmo
thes* and*	ooooopooooqnqonm
thes* cuts*	ooooooooooomnotn
thes* days*	onoolpononnrools
thes* gumm*	oooooooooqoooono
thes* peop*	ooooooooooooroon
thes* thin*	ooroonooooooonpn
these	nkqmnrolmomkyhym
these cuts	ooooooooooomnotn
these days	onoolpononnrools
these gummies	oooooooooqoooono
these people	ooooooooooooroon
these things	ooroonooooooonpn
these*	opoonoooonrooono
theses	opoonoooonrooono
thesi*	mrpnnonnotnnnplq
thesis	mrpnnonnotnnnplq
they	ngjmigrvklhf0gin
they .	poooononooopqopm
they >	oooooooooooponmr
they ?	oooopoooooosnonl
they are	lrlnrppjtnmowkoi
they be	npoqoonnooootomm
they beat	oooooornoooonooo
they breed	ooooooooooooroon
they called	oooooooooooomomv
they came	poooonoooooorono
they can	npnonnnpnnpovnnl
they clog	ooooooooooonqoon
they come	oooooonooooosomp
they did	oooonponooononmt
they do	onoonllqnnorunmr
they eat	noooonpooooosonn
they ever	poooooooooopronm
they exist	qonooooooooooooo
they get	nnoonponooonsnmr
they got	onoqosonoponoonm
they had	ooooooonooonppmq
they hanged	oooooooooooononr
they have	nooqmnurpnnjulpn
they hold	nooopnnroooooooo
they know	opononqopoooqonm
they let	noonoonoooonrumn
they live	ooooooooooooposm
they made	poooornnooooopnn
they make	ooooonmtoooooooo
they never	oooooonpooornonn
they only	ooooooopoooosonm
they ought	ooooooonooonrono
they put	poooooonooooqono
they read	noqoooooooooqoon
they said	rmonnosmqnonnooo
they say	pnpnplouooommnmr
they should	onoonnooooomvpjt
they take	oooooproooooqonm
they them	ootoooooooooqonl
they think	ooooonqmpoonqonn
they told	oooooronooooooop
they took	poooomopoooopomr
they used	ooooonnooooonomv
they want	pnooonsnooortnll
they were	rnmnnomnonnmqmsp
they will	nnnnrmspoqnqqnni
they would	mmnnnpnmonnmrrss
they*	ooooonpqooopoonn
they* .*	poooononooopqopm
they* ?*	oooopoooooosnonl
they* are*	lrlnrppjtnmowkoi
they* be*	npoqoonnooootomm
they* beat*	oooooornoooonooo
they* bree*	ooooooooooooroon
they* call*	oooonnpoooonlnmv
they* came*	poooonoooooorono
they* can*	npnonnnpnnpovnnl
they* clog*	ooooooooooonqoon
they* come*	oooooonooooosomp
they* did*	oooonponooononmt
they* do*	onoonllqnnorunmr
they* eat*	noooonpooooosonn
they* ever*	poooooooooopronm
they* exis*	qonooooooooooooo
they* get*	nnoonponooopsnmr
they* got*	onoqosonoponoonm
they* had*	ooooooonooonppmq
they* hang*	ooooooonoooonoor
they* have*	nooqmnurpnnjulpn
they* hold*	nooopnnroooooooo
they* know*	opononqopoooqonm
they* let*	noonoonoooonrumn
they* live*	ooooooooooooposm
they* look*	noooooonooononum
they* made*	poooornnooooopnn
they* make*	ooooonmtoooooooo
they* mean*	oooooooooooonosn
they* neve*	oooooonpooornonn
they* only*	ooooooopoooosonm
they* ough*	ooooooonooonrono
they* post*	ooooontmoooooooo
they* put*	poooooonooooqono
they* read*	noqoooooooooqoon
they* said*	rmonnosmqnonnooo
they* say*	pnpnplouooommnmr
they* shou*	onoonnooooomvpjt
they* take*	oooooproooooqonm
they* talk*	oooooornoooooooo
they* them*	ootoooooooooqonl
they* thin*	ooooonqmpoonqonn
they* told*	oooooronooooooop
they* took*	poooomopoooopomr
they* used*	ooooonnooooonomv
they* want*	pnooomsnooortnll
they* were*	rnnnnomnonnmsmso
they* will*	nnnnrmspoqnqqnni
they* woul*	mmnnnpnmonnmrrss
theyl*	ooooonpqooopoono
theyll	ooooonpqooopoono
thic*	pnoonnnnonnlvykj
thic* as*	ooooooooononrvnm
thick	pnoonnnoonolwykh
thick as	ooooooooononrvnm
thie*	noooonnnonomzpok
thie* .*	noooooonoooosorm
thief	ooooonnnoooorqqm
thiev*	noooonooooomynmm
thieve*	ooooooooooonvnnm
thieves	ooooooooooonvnnm
thievi*	ooooooooooonsnno
thieving	ooooooooooonsnno
thin*	nhsujzmskhjopqol
thin* .*	pnntommxpnonpook
thin* ?*	oooonoopooooonmu
thin* a*	poooonooooorpomn
thin* abou*	lononwmnooosmnom
thin* and*	opnmqopnooonoonq
thin* but*	onqoooonooooorpm
thin* down*	qnoooooooooooooo
thin* for*	ooonoopnooooporm
thin* from*	noorooooooooooon
thin* i*	pmrnnxopponlnnjp
thin* in*	omornnomooommpvm
thin* it*	onnnnqorpnonrmol
thin* of*	nponotonooonnnms
thin* off*	opooonooooonornn
thin* on*	onpnnqqnoootnnqk
thin* she*	pooooomrnoosnook
thin* so*	oooooooooooooqon
thin* that*	mpqpnpnqooomnnsk
thin* the*	nnpnqoqnooompnmr
thin* ther*	pnooonopoooononr
thin* they*	ooooopqooooooonm
thin* this*	ooooooooooooooqo
thin* thou*	soooononooooooon
thin* to*	nnoqopomooonsomq
thin* was*	noooosoooooooopm
thin* we*	ppononnooonoooqn
thin* with*	pooooqnnoooooopn
thin* you*	ooqoqnoooponooom
thin* your*	oqooonooooonoqon
thing	srtyqojlljolqnrl
thing .	qplrppooooonnnpl
thing >	pmppoqnnoormnomp
thing ?	oooonnopoooooonr
thing and	ppnmqnooooooponq
thing but	onqooooooooooooo
thing from	noorooooooooooon
thing i	npooooopooonoons
thing in	pnonnnonooonmpvo
thing on	pooonponooooooqm
thing that	mpqqnpoooooooopm
thing though	soooononooooooon
thing to	nnoqonooooonqpoo
thing*	nkrumnqtmnmjoorm
things	nkrtmnqtmnmjoorm
things .	nlqpnlmwnnnpqokq
things down	qnoooooooooooooo
things in	nnpsooonooooooom
things on	noqoopqnooonnono
things to	ooooooonooonponr
think	oimimznmqmlqnnql
think .	oooonpopqopnpppl
think ?	ooooopoooooooonr
think about	mnonnunmooornnqo
think i	ononowpoponknonn
think it	qnoooonqpooopoql
think of	nqononnnooooooos
think on	ooooonooooouonol
think that	ooonooopooonnorn
think there	pnooonoooooononr
think was	ooooosooooooooon
think we	oooopnooooooporm
think*	kmpmmxosnnnuntgm
thinki*	nnnmnxnpnnnrlrnk
thinking	nonmnwnpnnnrlrnl
thinking about	nonooroqooopnnmq
thinking i	ooooopnoooorooon
thinking of	oooootonooonnoom
thinks	mnqnooprnnospqip
thinks he	ooooonppooonoqon
thinks i	omroopnpooonoono
thinks it	noooorqnoooopono
thinks she	ooooonopoootonnm
thinks so	oooooooooooooqon
thir*	psnpoktpmmommmtq
thir* .*	onoopoqnooopoomr
thir* and*	oqoqonqnooqononk
thir* floo*	nooooooooopooonq
thir* of*	pooooooooooroonn
thir* row*	onoooonoooooooor
thir* time*	oqnnplrponnmnnnr
thir* week*	oooooonrooooooon
thir* year*	poonoppmoonmnpnr
third	msopnnptnnplpmmr
third floor	nooooooooopooonq
third row	onoooonoooooooor
third time	oqnnplrponnmnnnr
third week	oooooonrooooooon
third year	oopooqoooooooonn
thirt*	ronoplsknonomovo
thirte*	oqoooosnoooononn
thirteen	oqoooosnoooononn
thirteen and	oqoooornoooononn
thirty	rmnopmnloonpnovp
thirty of	pooooooooooroonn
thirty years	opnnompnoonnnpos
this	fejkktmtiyokfrwr
this !	ooooooooosoooonm
this .	oqnoolnsoonsmokq
this >	oqnpmompnlnrnlo1
this ?	nooonrnoooooooqo
this a	onposonnononnqrj
this account	noooonoponoqntmm
this and	oooornoooqojooul
this anymore	oooooqpoooooooon
this as	pnoosoooononoomo
this at	onooonoqooooonnq
this author	oooooooooooqoqnn
this been	qoooooonooooooon
this book	noooonomosntomlr
this by	ooonnpnronoononp
this country	ooooopnoonopwnml
this exhibition	ooooopooooooooqn
this guy	ooooonsmnoorornl
this herbal	ooooooooorooooon
this here	oooooqopooooooom
this i	pooooqsmoooooook
this it	oooooqonoooooooo
this library	nooooonponnqpnpm
this made	ooooonooonoooooq
this month	nooronqqootnnnmm
this morning	oonpmtqotnnmnnmm
this museum	oooooqonoqpoooqm
this my	nnooqpnnoqppoork
this new	oooooooooooonosm
this normal	oooooooooooooooq
this not	opononnpoooonoor
this on	oooooonponooooor
this one	nnnnornqnopomomq
this page	nqpnnnppppnmopui
this photo	ooooonnsoooooomp
this picture	oooooonnoooonnnv
this place	npnnoonnnnnqmnwn
this post	nponompqonpmnprm
this queue	ooooooooooooooms
this straight	ooooooooooooonso
this summer	noooonunonoooooo
this the	qppnpmmronnomqok
this thread	ooooonopoopnonms
this time	opnnpylqnnpmpnkk
this town	ooononnnonnnqnps
this very	noooopooooqooonq
this video	ooooooooooooornm
this was	ooooooooooopsonl
this weather	ooooonqooooonomr
this website	nooopoooooooonsn
this week	mmounroonyunnnen
this weekend	oooooqpnonqnoonq
this what	ooooooooooonrnqm
this will	oooootooooonoonn
this with	nqoooooooooooopo
this year	nnoosnnqonoqnnpn
this* !*	ooooooooosoooonm
this* .*	oqnoolnsoonsmokq
this* ?*	nooonrnoooooooqo
this* a*	onposonnononnqrj
this* acco*	noooonoponoqntmm
this* and*	oooornoooqojooul
this* anym*	oooooqpoooooooon
this* arti*	ooooooooooooornp
this* as*	pnoosoooononoomo
this* at*	onooonoqooooonnq
this* auth*	oooooooooooqoqnn
this* been*	qoooooonooooooon
this* book*	noooomomosntommr
this* by*	ooonnpnronoononp
this* comp*	ooooonoroooooopn
this* coun*	noooooqnonnoxnpk
this* dead*	oooooooooooooomr
this* even*	opooonnrooooonpn
this* exhi*	ooooopooooooooqn
this* guy*	ooooonsmnoorornl
this* herb*	ooooooooorooooon
this* here*	oooooqopooooooom
this* i*	pooooqsmoooooook
this* it*	oooooqonoooooooo
this* libr*	nooooonpoonqpnpm
this* made*	ooooonooonoooooq
this* mont*	nooronqqootnnnmm
this* morn*	oonpmtqotnnmnnmm
this* muse*	oooooqonoqpoooqm
this* my*	nnooqpnnoqppoork
this* new*	oooooooooooonosm
this* norm*	oooooooooooooooq
this* not*	opononnpoooonoor
this* on*	oooooonponooooor
this* one*	nnnnornqnopomomq
this* page*	nqpnnnppppnmopui
this* phot*	onpoonproooooomo
this* pict*	oooooonnoooonnnv
this* plac*	npnnoonnnnnqmnwn
this* post*	npnnnmpqompmnotn
this* queu*	ooooooooooooooms
this* reco*	oonoooonopoooooq
this* shit*	oooooooooooonnns
this* stra*	ooooooooooooonso
this* summ*	noooonunonoooooo
this* take*	oooonoooonooooos
this* the*	qppnpmmronnomqok
this* thre*	ooooonopoopnonms
this* thur*	noooroooooqoooom
this* time*	opnnpylqnnpmpnkk
this* town*	ooononnnonnnqnps
this* very*	noooopooooqooonq
this* vide*	ooooooooooooornm
this* was*	ooooooooooopsonl
this* weat*	ooooonqooooonomr
this* webs*	nooopoooooooonsn
this* week*	mmntntpnnxvmnndo
this* what*	ooooooooooonrnqm
this* will*	oooootooooonoonn
this* with*	nqoooooooooooopo
this* year*	nnoosnnqonoqnnpn
tho	nnqnn0pnooomnnmj
tho >	ooooowpooooooooj
thor*	ooooooooooooooms
thos*	lrlnqinilknxrqiv
thos* .*	ooooooooooomqonq
thos* aski*	nooonooooooooons
thos* boat*	ooooooooooooqono
thos* book*	npoooooooooqooon
thos* chai*	ooooooooooononro
thos* note*	oooorooooooonoon
thos* of*	nnooooooooonpont
thos* old*	oooooooooooononr
thos* peop*	oooonnooooorponm
thos* who*	nooopooooornnoms
thos* year*	qoooooooooooooon
those	lrlnqinilknxrqiv
those .	ooooooooooomqonq
those asking	nooonooooooooons
those books	npoooooooooqooon
those chairs	ooooooooooononro
those notes	oooorooooooonoon
those of	nnooooooooonpont
those old	oooooooooooononr
those people	oooonnooooorponm
those who	nooopooooornnoms
those years	qoooooooooooooon
thou*	onpkktkqmqpjkqss
thou* .*	rnnoopqnoqonopnl
thou* abou*	nponornqoooqoomm
thou* and*	poqoononoooooron
thou* i*	mnoooopmooomnnpw
thou* it*	ooooopnsopooonno
thou* of*	nnooornnooononrp
thou* poun*	ooooooooooooooqn
thou* that*	qppoooonoooooonn
thou* the*	oooonnooooooonnu
thou* you*	poooooooooooormm
thoug*	oopklumomookjsps
though	soqnomooonnlnmlv
though .	rnnooqooooonoonn
though >	ononoloooooooonw
though i	nooopnonooononro
though that	ropoooonooooooon
though*	konmmwmonopnkuso
thought	lonmmukpnopnlvto
thought about	nponopoqoooqoonm
thought i	nnoooppnooononmv
thought it	ooooopnropooonno
thought of	nnoooqnnooononrp
thought you	qoooooooooooornn
thoughts	ooooorqnooooonmp
thous*	nnoonnnqoqpnpmsn
thousa*	nnoonnnqoqpnpmsn
thousand	nooonnnqomqnpnrp
thousands	ooooooooosmooopm
thre*	jmpjmkpnnkqreruu
thre* .*	opqnonomoontnnoo
thre* a*	ooopoooooooqommq
thre* days*	ooooosnoopnnoopn
thre* emai*	oooonoooooooooqn
thre* fina*	ooooqooooooooonn
thre* gene*	ooooooooooonoonr
thre* me*	noooonsmoooooopp
thre* of*	opoonnnpoooooprl
thre* time*	otnnnononooonnnr
thre* to*	ooooonmoooonoons
thre* week*	pnoopropoopooonl
thre* word*	ooooooooooonrnnp
thre* year*	noooqooooooooopl
threa*	onomnnlnpnowlphz
thread	popnnqnponpmmpku
threat	ooooonooooovoomm
threat*	nnonolmnponsnnnx
threatened	ooooonopooonnonr
threatening	noooonnnqooooopr
threats	ooononooooouoonn
three	loolomqnnlphhqxq
three .	poqoompnooooooqm
three >	oooooooooooooqoo
three days	ooooosnoopnnoopn
three emails	oooonoooooooooqn
three financial	ooooqooooooooonn
three generations	ooooooooooonoonr
three of	opoonnnpoooooprl
three times	otnnnononooonnnr
three weeks	pnoopropoopooonl
three words	ooooooooooonrnnp
three years	noooqpooooooooql
threw	onpoooroooooooon
thri*	nnoonnnnomsnnnmw
thril*	nnoonnnnomsnnnmw
thrill*	nnoonnnnomsnnnmw
thrilled	ooooooonoonooonu
thrilled >	oooooooooooooonr
thriller	onoonoooonsooonq
thro*	hpjlrmmsvnpxmlmm
thro* .*	nponompnoporoopm
thro* ?*	qoooooonooooonrn
thro* a*	onooomoooooqpmqq
thro* ever*	ooooonnnoooooopq
thro* it*	nqoqoponooopponn
thro* my*	onooonnqooqnonrn
thro* myse*	ooooonooooonoons
thro* on*	oooooooqooooooon
thro* out*	oooooonpqooroopm
thro* some*	mnoqpooooooooooo
thro* that*	oooooopoooosoonm
thro* the*	mpnkoorrpnopnomq
thro* thin*	ooooomnuoooooonn
thro* this*	ooooornooooooonn
thro* up*	ooooovonoooooomn
thro* your*	qoooonpmopnsoool
throa*	noooonoqooovqonk
throat	ooooonoqooovoonk
throat >	ooooonooooorooon
throat on	oooooooqooooooon
throu*	kolopornsostkpko
throug*	kolopornsostkpko
through	knlopornsostkpko
through >	ooooooooqoooooop
through ?	qoooooonooooonrn
through a	onooonoooooronrm
through every	ooooonnnoooooopq
through it	nqoqoponooopponn
through my	ooooopnqooqnonmo
through that	oooooopooooroonn
through the	mpnkoorrqnpqnokp
through this	ooooornooooooonn
through your	qoooonpmopnsoool
throw	nonnrqmnnontomqm
throw myself	ooooonooooonoons
throw up	ooooouonoooooomn
throw*	mqnmnlmutnnoomqm
throwi*	ooooooonsooopnnn
throwing	ooooooonsooopnnn
thrown	nqononopqoopoosl
throws	ooooomnuooononnq
throws things	ooooonoroooooonn
thur*	ollnpqnsnkyqpnlr
thur* .*	qmnoqrponnopnplk
thur* ?*	noooooorononoooq
thur* and*	oooonppoooooooqn
thurs	ooooonooonsnoooo
thurs*	ollnprnsnlurpnlr
thursd*	ollnprnsnlurpnlr
thursday	plmnpsoromsppolr
thursday .	qmnoqrqnoonqnplk
thursday >	ooooooooooolooos
thursday ?	noooonorooonooop
thursdays	noooonnpooqqonon
thx	rpoonoooononnnns
thx >	rooomoooononnnnt
tick	mnnrpnpnnon0nnlk
tick tock	oonoonononn0nnlm
tick*	xnpmnjnmmvsilptq
tick* .*	mnooonqpooonoooq
tick* at*	ooooooooonrooonn
tick* for*	nqoopnonnspnnnlq
tick* i*	opooooonooonooor
tick* the*	snopooonooooooom
tick* to*	onnoonpqopnnoosm
tick* tock*	oonoonononn0nnlm
ticke*	uoqmnkmmmqsjlptr
ticked	tpnpooonooooooml
ticket	rormonlmnmrnmrum
ticket .	mooooopnooooooor
ticket >	nooooooooooooson
ticket for	oqooonooonrooonp
ticket in	ooqoononooopopmq
ticket to	noooonmrooonooto
ticket*	mnnonmponsplnnpw
tickets	nnnonmponsplnnow
tickets >	oooooooooooooonr
tickets at	ooooooooonrooono
tickets for	oooopoooosmooonp
tickets to	ooooooqoopoooonn
tickets £	ooooooooooqooooo
tide	ooooonnoqopoooop
tidi*	oooopqooooonoono
tidie*	oooopqooooonoonn
tie	ooonoonqooonnrpm
tied	ooooonnpoooronno
tigh*	oooooooooooqooqm
tight	oooooooooooqooqm
tikt*	nrooonnnopqpnnsj
tikto*	nrooonnnopqpnnsj
tiktok	nroooonnopqpoonm
til	noooorpmnoosnnnn
till	nkmqnmxrlnstnllm
till 4	oooooopnoorooonn
till closing	ooooopqnoooooooo
till i	nloqopooooonnopq
till it	ooooonpnoooooonr
till the	mooqoormoopqnomm
till they	oooooonoooonponr
till you	opooonppoooonoqn
till*	ooooonnpooooqooo
till* 4*	oooooopnoorooonn
till* clos*	oooooornooonoooo
till* i*	nloqopooooonnopq
till* it*	ooooonpnoooooonr
till* the*	mooqoormoopqnomm
till* they*	oooooonoooonponr
till* you*	opooonppoooonoqn
time	gokqltrvkjlxngop
time .	ornrpuonnnnpnnmm
time >	lknrooqnnnpqrmtl
time and	mponpqonoooronql
time do	ooooooooooopnont
time does	ooooooooooooooor
time i	oonnnomvomnsnnsl
time in	ooooorrqooononlo
time it	nnoonnooroooooro
time of	proqnmnnooopoono
time that	qoooooooooopoopm
time they	nnqoooooooopronm
time this	ooooonrpooonnnkt
time to	ooooooonooosoonn
time we	ooooonooooooooqo
time with	ooooonopooolooro
time you	ppoooqonoooqnrol
time*	oppvnpirmnlklkvq
time* .*	orospsnnnnnnnmoo
time* and*	npnpotomonnqomol
time* do*	ooooooooooopnont
time* does*	ooooonoooooooont
time* i*	nponnomuomnsnntk
time* in*	pnooorprooononko
time* it*	mmoonmooroonooun
time* my*	noooooopoooooorn
time* of*	proqnmnnooopoono
time* that*	qoooonnpooopoopm
time* the*	qoonnmmpooopoopp
time* they*	nnqoooooooopronm
time* this*	ooooonrpooonnokt
time* to*	ooooononooouoomn
time* toda*	onooopoooonoooor
time* was*	ooooponqooooponm
time* we*	ooooonooooooooqo
time* with*	ooooonopooolooro
time* you*	oponoponoooqnrpl
timed	noooooooooooooqn
times	pppvopjpmmmlmkuq
times .	nnpponnoonomonqq
times >	noopotooonooonkp
times and	opoqoronooononmo
times since	nqnoopooooooooqn
times the	roooonooooooooon
timi*	oooonnooooooontn
tink*	ooooooooooonroon
tinke*	ooooooooooonroon
tinker*	ooooooooooonroon
tinkers	ooooooooooonroon
tins	ooooonoooooooonr
tiny	nosoonoooooonomr
tip	noooonnponnononv
tips	nnopnnonousnnoln
tire*	nmnpnzmnotnmnmql
tire* .*	ooonnrnoooonoomq
tire* of*	noooouonotnnonnl
tired	nmnpnzmnotnmnmql
tired .	ooonnrnoooonoomq
tired of	noooouonotnnonnl
tiss*	onoooqnoooonoont
tissu*	onoooqnoooonoont
tissue*	ooooooooooonoons
tissues	ooooooooooonoons
tith*	oooonoooonnonoqq
tithe	oooonoooonnonoqq
titl*	nqsntmnmoqnnnonq
titl* for*	ooooooooornooonp
title	mmtnrnnnonnnnppq
title*	psnoqnnnornnnnmo
titles	psnoqnnnornnonlo
titles >	nroopoooooonooom
to	pmkspspqjrmrhjqp
to .	pnoornnqnnoqnnqj
to 07700	oooooooootnooonn
to 10	oooooooooqooooon
to 2024	ooooqoooooonoonn
to >	snoomoononoqqomn
to ?	umopoponooonoomp
to @	ooooooooosoooonn
to a	ploorolonsnkrnsm
to about	rpoopnpnooooooom
to add	ooooonoonooonont
to all	pnopnonnnopmnnrq
to and	mqoprnooooonoono
to another	wnnnononoooooonn
to any	oooqnpoooqoooonn
to anybody	qoooononoooqoonp
to anyone	oooromlsoonnoorn
to appeal	nooosooooooooonn
to ask	rnponmmromnnrpol
to at	noopoqopoooooopl
to be	jxqrlprqkokkrunl
to beat	ooooomnqooorooom
to bed	ooooonooooonoonr
to begin	oooooooooqnooono
to being	msotononoooooonn
to bin	mroopoooooonoopn
to book	npoonnnoolurnomn
to borrow	knpnoopnoooooovn
to bottom	ooooopooooooooqn
to bring	onnnnrlpooopnopp
to burn	oooooqonsooloono
to buy	nooooonpopoooolt
to call	nooooqppooonnpmn
to carry	nooooprnooonoopo
to change	oplopnnqooonromq
to check	nnoopnoooqouonnm
to choose	oooooooroooonono
to claim	ooooooooorooooon
to come	osnnpkowpnpnmnqi
to comment	noooonooqponooon
to complain	onooooooooooooro
to cookies	onoronooooooooon
to correct	nnpooooooooporom
to cut	oooopnoooooroomo
to death	ooooonooooonooqp
to die	mnonnznnonompnpm
to direct	ooosooooooooonnn
to disappear	nooooqnooooooomr
to do	nrnnmusnsnnmonjo
to donate	ooooooooornnoopn
to download	qnoooooooooooooo
to each	oooqotnoononoomn
to end	nnooounmqooooomn
to enjoy	ooooooonoooooorn
to erasure	nvnoooooooooooon
to every	ooonooonooonnqos
to everybody	oooooooooorooono
to everyone	onqoonppononnmqp
to explain	pqnoonoooooooomq
to find	ooooqlononnpnnso
to finish	oooooponooononto
to fix	ooooonpoooqooorm
to follow	oooooonooooroopn
to forget	ooooooqooooooonn
to get	pjnrnluonmotnmop
to give	pnnnpnpoooopoplo
to go	mnnmnpzsnnollopn
to god	ooooosoooooqoonm
to hand	qoooooooooooooon
to have	psrppnomonolnoql
to hear	qononnononpmpomu
to hell	ooooooooooonnoro
to her	rpnoomrmnqoononl
to here	oooooonpooonpoqm
to him	onoponqrnpononnn
to his	qnqooprmnoopnqml
to hold	nqoopqoooooooomm
to hurt	noonokoorooroonq
to in	qoooooooooooooon
to it	rrovoonlooompnpl
to join	lponmnonoppoootp
to keep	nromonqnonnnonsm
to kill	noooosmqooononon
to know	xonrvilooqmejmpo
to leave	oonooorpnnnqmmop
to let	lnoqpopnootonomp
to lie	opooonooooolooto
to line	qoooooooooooooon
to look	mmpxsjpkpnnmqrsk
to lose	ooooonopooounnmn
to love	nooooqosoooooopk
to make	pnnnnqqponnmnnsl
to marry	ooooonrqonooooon
to me	qrqlpqlpnqnmpmsn
to meet	nnoooowmooomnooo
to message	nooooornooooooon
to my	pkrvtonooqrpllqi
to myself	pooooqnoooooooon
to not	oooooporoooooomn
to nothing	ooooopnppooooolq
to now	onoorooooooooono
to object	nnosomooooonoopo
to once	noooonoooooooorn
to order	onooooooomvooonn
to our	omosoonoonqoonom
to pakistan	ooooonrqooooooon
to park	ooooonoooonnnosp
to pass	oooqonooooonoooq
to pay	mqoomnpooooooonr
to people	nooonpononoooqon
to pick	nqooononooonoons
to pop	oooooooooooonoor
to post	pooooqonooqoopqj
to prove	snponoooooooooom
to pull	onoroooooooooopo
to put	ponnmnolnoowloxl
to raise	poooooooooooronn
to read	tnnmptloonnootlq
to receive	sloroooooqoooomm
to recommend	onooooooooooooqn
to renew	oooooooooooooorn
to reserve	ooooooooopoooorl
to rhyme	ooooornoooooooon
to ring	onoonpqoooonnnsn
to run	noooonmoooopnoto
to save	ooooqqpnoooooono
to say	ornpormononjronq
to school	ooooonunooopnrmm
to see	wnmmtklnlpmjlkms
to send	okrqnmroopqnnool
to show	oooonnnooooooonu
to shut	ooooooooooornoon
to sign	npooonnrooonoonp
to sit	onoonpnnooonprpo
to slap	ooooonooonopoooq
to sleep	nnoonrpnpooooonp
to so	nosoopoooooooool
to some	nqsooopnooonoonm
to someone	npooonnpoponontm
to speak	ooooonqoooonooon
to spot	oooooooooooooooq
to st	oooooooooooronoo
to stand	ooooonpnoooooorn
to stop	nmnsnxlsononnnml
to take	qlnppmqronpqmnpl
to talk	poooonnroooonoqn
to tell	qnnmqswmnnnknosk
to thank	oooooonnoooqoopo
to that	mmpwpnpnoooponmm
to the	thoukmknnhnphjus
to their	ooooonnoooonoomt
to them	qnqnnopnonoosomn
to think	pponnmnpooonnpso
to this	nonpmporpmnponmo
to throw	ooooqmonooonooso
to turn	oooooonpooponorn
to us	oooomnorooonnoor
to use	nmnqnpmoponmopsp
to wake	onooosoooooononp
to walk	ooooonqqqoopoool
to watch	npoooonooooqnnnr
to whoever	mnonqrnnorolonpo
to whom	roooooooooonoopm
to win	ooooooooooqoooon
to withdraw	nromnooooooooonr
to work	pmnonlnunonqonoo
to write	pooonnopooopqnpm
to you	omosqsnlnnplnrqm
to your	ropnnpoqrnnonukl
to yours	oooooopnoooqoooo
to £	ooooooooopnooonr
to* .*	pnoornnqnnoqnnqj
to* 0770*	oooooooootnooonn
to* 10*	oooooooooqooooon
to* 2024*	ooooqoooooonoonn
to* ?*	umopoponooonoomp
to* @*	ooooooooosoooonn
to* a*	ploorolonsnkrnsm
to* abou*	rpoopnpnooooooom
to* add*	ooooonoonooonont
to* all*	pnopnonnnopmnnrq
to* and*	mqoprnooooonoono
to* anot*	wnnnononoooooonn
to* any*	oooqnpoooqoooonn
to* anyb*	qoooononoooqoonp
to* anyo*	oooromlsoonnoorn
to* appe*	nooosooooooooonn
to* ask*	rnponmmromnnrpol
to* at*	noopoqopoooooopl
to* be*	jxqrlprqkokkrunl
to* beat*	ooooomnqooorooom
to* bed*	ooooonooooonoonr
to* begi*	oooooooooqpooonn
to* bein*	msotononoooooonn
to* bin*	mroopoooooonoopn
to* book*	npoonnnoolurnomn
to* borr*	knpnoopnoooooovn
to* both*	ooooooonqooononq
to* bott*	ooooopooooooooqn
to* brin*	onnnnrlpooopnopp
to* burn*	oooooqonsooloono
to* buy*	nooooonpopoooolt
to* call*	nooooqppooonnpmn
to* carr*	nooooprnooonoopo
to* chan*	oplopnnqooonromq
to* chec*	nnoopnoooqouonnm
to* choo*	oooooooroooonono
to* clai*	ooooooooosooooon
to* clea*	opooonqnonooroom
to* coll*	onqoonqoopopoonl
to* come*	osnnpkowpnpnmnqi
to* comm*	noooonooqponooon
to* comp*	nnoonooooooooorq
to* cook*	onoronoooooooooo
to* corr*	nnpooooooooporom
to* cut*	oooopnoooooroomo
to* deat*	ooooonooooonooqp
to* die*	mnonnznnonompnpm
to* dire*	ooosooooooooonnn
to* disa*	nooooqnooooooomr
to* do*	nrnnmusnsnnmonjo
to* dona*	ooooooooornnoopn
to* down*	qnoooooooooooooo
to* each*	oooqotnoononoomn
to* east*	nooooooooooooooq
to* end*	nnooounmqooooomn
to* enjo*	ooooooonoooooorn
to* eras*	mvnoooooooooooon
to* ever*	onpnnmponnrmmopt
to* expl*	pqnoonoooqoooomp
to* find*	ooooqlononnpnnso
to* fini*	oooooponooononto
to* firs*	ooooooooooooooqn
to* fix*	ooooonpoooqooorm
to* foll*	oooooonooooroopn
to* forg*	ooooooqooooooonn
to* get*	pjnrnluonmotnmop
to* give*	pnnnpnpoooopoplo
to* go*	mnnmnpzsnnollopn
to* god*	ooooosoooooqoonm
to* have*	psrppnomonolnoql
to* hear*	qononnononpmpomu
to* hell*	ooooooooooonnoro
to* her*	rpnoomrmnqoononl
to* here*	oooooonpooonpoqm
to* him*	onoponqrnpononnn
to* his*	qnqooprmnoopnqml
to* hold*	nqoopqoooooooomm
to* hurt*	noonokoorooroonq
to* in*	qoooooooooooooon
to* it*	rrovoonlooompnpl
to* join*	lponmnonoppoootp
to* keep*	nromonqnonnnonsm
to* kill*	noooosmqooononon
to* know*	xonrvilooqmejmpo
to* leav*	oonooorpnnnqmmop
to* let*	lnoqpopnootonomp
to* lie*	opooonooooolooto
to* line*	qoooooooooooooon
to* look*	mmpxsjpkpnnmqrsk
to* lose*	ooooonopooounnmn
to* love*	nooooqosoooooopk
to* make*	pnnnnqqponnmnnsl
to* marr*	ooooonrqonooooon
to* me*	qrqlpqlpnqnmpmsn
to* meet*	nnoooovloooonoon
to* mess*	nooooornooooooon
to* my*	pkrvtonooqrpllqi
to* myse*	pooooqnoooooooon
to* not*	oooooporoooooomn
to* noth*	ooooopnppooooolq
to* now*	onoorooooooooono
to* obje*	nnosomooooonoopo
to* once*	noooonoooooooorn
to* orde*	onooooooomvooonn
to* our*	omosoonoonqoonom
to* paki*	ooooonrqooooooon
to* park*	ooooonoooonnnosp
to* part*	ooooooqnoooooooo
to* pass*	oooqonooooonoooq
to* pay*	mqoomnpooooooonr
to* peop*	nooonpononoooqon
to* pick*	nqooononooonoons
to* pop*	oooooooooooonoor
to* post*	oooooqonooqoopqj
to* prov*	snponoooooooooom
to* pull*	onoroooooooooopo
to* put*	ponnmnolnoowloxl
to* rais*	poooooooooooronn
to* read*	smnnptloommootlr
to* rece*	sloroooooqoooomm
to* rene*	oooooooooooooorn
to* rese*	ooooooooopoooorl
to* rest*	mooqoqoooooooonn
to* rhym*	oooooqoooooooonn
to* ring*	onoonpqoooonnnsn
to* run*	noooonmoooopnoto
to* save*	ooooqqpnoooooono
to* say*	ornpormononjronq
to* scho*	ooooonumooopnrmm
to* see*	wnmmtklnlpmjlkms
to* send*	okrqnmroopqnnool
to* show*	oooonnnpooonnonu
to* shut*	ooooooooooornoon
to* sign*	npooonnrooonoonp
to* sit*	onoonpnnooonprpo
to* slap*	ooooonooonopoooq
to* slee*	nnoonrpnpooooonp
to* so*	nosoopoooooooool
to* some*	lqtnnnppnpomnnui
to* spea*	ooooonqoooonooon
to* spot*	oooooooooooooooq
to* st*	oooooooooooronoo
to* stan*	ooooonpnoooooorn
to* stop*	nmnsnxlsononnnml
to* suic*	ooooonoooooooooq
to* surv*	oooqnooooooooonq
to* take*	qlnppmqronpqmnpl
to* talk*	poooonnroooonoqn
to* tell*	qnnmqswmnnnknosk
to* than*	oooooonnoooqoopo
to* that*	mmpwpnpnoooponmm
to* the*	thoukmknnhnphjus
to* thei*	nopoonnnoooooomt
to* them*	qnpnnopnonoosomm
to* thin*	pponnmnpooonnqso
to* this*	nonpmporpmnponmo
to* thro*	ooooqmonooonooso
to* turn*	oooooonpooponorn
to* us*	oooomnorooonnoor
to* use*	nmnqnpmoponmopsp
to* volu*	nooonopoonomoorr
to* wait*	oooooooooooooqnn
to* wake*	onooosoooooononp
to* walk*	ooooonqqqoopoool
to* watc*	npoooonooooqnnnr
to* wher*	oooooooooooosmoo
to* whoe*	mnonqrnnorolonpo
to* whom*	roooooooooonoopm
to* win*	ooooooooooqoooon
to* with*	nronnooponoooonq
to* work*	pmnonlnunonqonoo
to* writ*	pooonnopooopqnpm
to* you*	omosqsnlnnplnrqm
to* your*	qopnnppprnnqnujk
to* £*	ooooooooopnooonr
toad	oooonoooooooovnm
toad* .*	ooooooooooonornn
toas*	mooonmqpnononosp
toast	noooomqpnoopnooq
toast*	nooooooooooonosn
toaste*	nooooooooooonosn
toaster	nooooooooooonosn
tock	oonoonononn0nnlm
tock .	oooopooooooqoonm
tock* .*	oooopooooooqoonm
toda*	jvnoivqonvqkioet
toda* !*	ooooooooonrooonn
toda* .*	mpqnmtppnsmmntnl
toda* and*	mpoooonooooooons
toda* if*	oooqooopooooooon
toda* only*	onooonoooppononr
toda* plea*	orooooooooooooon
today	jvnoivqonuqkioet
today !	ooooooooonrooonn
today .	mpqnmtppnsmmntnl
today >	nooponpnomronnnp
today and	mpoooonooooooons
today if	oooqooopooooooon
today only	onooonoooppononr
today please	orooooooooooooon
todd*	nmonnl0konnmoqro
todd* and*	oooooopoooonnpqm
todd* grou*	qoooonpnqoopoork
todd* left*	oooooorooooooonn
toddl*	nmonnl0konnmoqro
toddle*	nmonnl0konnmoqro
toddler	nnonnlylonnnoqoq
toddler group	qoooonpnqoopoork
toddler left	oooooorooooooonn
toddlers	ooooooqoooonontm
toddlers and	oooooonooooonnro
toge*	qoooonnootonoopk
toget*	qoooonnootonoopk
togeth*	qoooonnootonoopk
together	qoooonnootonoopk
toil*	lmnmmrntsmnkppyj
toil* .*	nnoooooqsooonopn
toil* by*	ooooonqooooooooo
toil* on*	ooooosnnnooolnor
toile*	lmnmmrntsmnkppyj
toilet	nnoonnnpooonntqo
toilet*	mnnmnsnstnnlqlxi
toilets	nnnmnsnstnnlqlxh
toilets .	oooooooosooonooo
toilets >	ooooonnqnooovolm
toilets by	ooooonqooooooooo
toilets on	ooooosnnnooolnpr
toke*	ooooonooosnonoon
token	ooooonooosnonoon
told	0nplpoyxijigiivi
told a	poooonoqooooooon
told anybody	pnpoonnqoooooooo
told anyone	ooooomrpooooooon
told her	rnooonpmoooooonq
told him	snponmnrooonnqql
told his	oooootmoooooooon
told i	pppnnmnqoonnooop
told it	lrootmonooonoosl
told me	npmppxnompnpmmtk
told my	vmnmnqvmnnomnomo
told no	oooooonroooooonn
told off	ooooonnnooooporq
told the	pkoomqvsnonnonrh
told there	qonoonooooooqoon
told to	nnoqpmnoooononun
told you	mssnpmpnoooonnnm
told* a*	poooonoqooooooon
told* anyb*	pnpoonnqoooooooo
told* anyo*	ooooomrpooooooon
told* ever*	oooooroooooooono
told* her*	rnooonpmoooooonq
told* him*	snponmnrooonnqql
told* his*	oooootmoooooooon
told* i*	pppnnmnqoonnooop
told* it*	lrootmonooonoosl
told* me*	npmppxnompnpmmtk
told* my*	vmnmnqvmnnomnomo
told* no*	oooooonroooooonn
told* off*	ooooonnnooooporq
told* the*	pkoomqvsnonnonrh
told* ther*	qonoonooooooqoon
told* to*	nnoqpmnoooononun
told* you*	mssnpmpnoooonnnm
toll*	oooooooooooonorn
tomb*	oooooooooooomqrm
tombo*	opoooooooooonron
tombol*	opoooooooooonron
tombola	opoooooooooonron
tomo*	mnonnuqpnqntmnls
tomo* .*	ooonnqmqooolooos
tomo* ?*	noooonopoqoooono
tomo* and*	ooooonoooooroonn
tomor*	mnonnuqpnqntmnls
tomorr*	mnonnuqpnqntmnls
tomorrow	mnonnuqpnqntmnls
tomorrow .	ooonnqmqooolooos
tomorrow >	nnoootrmonommono
tomorrow ?	noooonopoqoooono
tomorrow and	ooooonoooooroonn
tone	npoonqnoooonpnwj
tone deaf	oooooooooooonnum
tone of	oooonpoooooooorm
tone* deaf*	oooooooooooonnum
tone* of*	oooonpoooooooorm
tong*	ooooonnorooqonon
tongu*	ooooonnorooqonon
tongue	ooooonnorooqonon
toni*	lomlkwqsuvjpkkin
toni* .*	nnnnnspponornnol
toni* 100x*	ooooooooorooooon
toni* ?*	ooooooqnnrnnooop
toni* he*	ooooomprooonooon
toni* plea*	oqooooooooooooon
toni* the*	ooooosooooooooom
tonig*	lomlkwqsuvjpkkim
tonigh*	lomlkwqsuvjpkkim
tonight	lomlkwqsuvjpkkim
tonight .	nnnnnspponornnol
tonight 100x	ooooooooorooooon
tonight >	noooorluononooon
tonight ?	ooooooqnnrnnooop
tonight he	ooooomprooonooon
tonight please	oqooooooooooooon
tonight the	ooooosooooooooom
too	tpjjptthmlvkykfr
too .	msomsqpponnmmpmm
too >	qqnmnmrmnnnoppms
too many	nloqmqomonnmroor
too small	ooooooooonsonopm
too stupid	oooooooooooornnn
too thick	ooooooooooooqonn
too* .*	msomsqpponnmmpmm
too* many*	nloqmqomonnmroor
too* smal*	ooooooooonsonopm
too* stup*	oooooooooooornnn
too* thic*	ooooooooooooqonn
took	qolqoqoptkmkkhwp
took a	oonoosonunnnlnrj
took her	nnoponnsopnnoonp
took it	npoonnopoooooosn
took me	pnnnomnoooqooomu
took of	nnotoooooooooono
took out	rooopooooooooopl
took part	nronooooooooooon
took the	noonoompnooopnpr
took* a*	oonoosonunnnlnrj
took* her*	nnoponnsopnnoonp
took* it*	npoonnopoooooosn
took* me*	pnnnomnoooqooomu
took* of*	nnotoooooooooono
took* out*	rooopooooooooopl
took* part*	nronooooooooooon
took* the*	noonoompnooopnpr
tool*	oooooponooosnonn
tools	oooooponooosnonn
top	mpnmnxomuonqmlqj
top .	oooooonpoooooorn
top field	ooooooooqoooqonm
top floor	oooooqpnqoonnonn
top gallery	oooootnoqoonmonn
top of	onooonnoqoornmnq
top to	ooooopooooooooqn
top* .*	oooooonpoooooorn
top* fiel*	ooooooooqoooqonm
top* floo*	oooooqpnqoonnonn
top* gall*	oooootnoqoonmonn
top* of*	onooonnoqoornmnq
top* to*	ooooopooooooooqn
topi*	ooooooonoroooomq
topic	ooooooonoroooomq
torc*	nooooonoroowmpnl
torch	nooooonoroovmpnl
tort*	ooooonooooooonro
tortu*	ooooooooooooonrm
tortur*	ooooooooooooonrm
torture	ooooooooooooonsm
toss	ooooonooonoooqsm
toss about	oooooooooooooorn
toss*	oooonooooooootnm
toss* abou*	oooooooooooooorn
tosse*	oooonooooooootnm
tosser	oooonooooooootnm
tota*	onnnvnnnnnomluqn
total	nnnnunnnnnnmluqo
tote	oooqoooooonmnonu
touc*	nnnpnkunnnottlpk
touc* me*	onopontnooooooon
touc* my*	oooooooooootonnm
touc* the*	oooooonpooonponq
touch	onopononooptpmnn
touch my	oooooooooooronon
touch*	nnnpnluononormqm
touche*	noononppooopnnqp
touched	noooonmpooonnorq
touches	onononrpoooqonnn
touches me	ooonoornoooooooo
touches my	oooooooooooqoono
touchi*	ooopontnnoooqonl
touching	ooopontnnoooqonl
tour	lpnnmlnonmomsurv
tour >	nooooooooooooosm
tour ?	poooooooooooqnnp
tour guide	oooooooooooootmm
tour*	lnonpnnnononsqqo
tour* ?*	noooooooooooqomr
tour* a*	ooooooooooonoqon
tour* guid*	oooooooooooootmm
tour* in*	ooooooooonnoponr
touri*	oooopoooooonpnsn
touris*	ooooooooooonpnsm
tourists	ooooooooooonpnsm
tours	moooonooooooqrlp
towe*	npnomnnnonosppls
towe* .*	oooonnooooooooos
towel	ooooonoooooqnqno
towel*	opopooooooooqoom
tower	nooonnooooopnomu
tower .	oooonoooooonoooq
town	nsmmmjnqmnomxoul
town .	ooooonooooopronn
town >	oponoooronqnqnpl
town ?	oooooooooooonooq
town i	pooooooooooqooon
town knows	noooooooooonnsno
town*	nnoooooqooonnoqq
town* .*	ooooonooooopronn
town* ?*	nnoonooooooonoqq
town* i*	pooooooooooqooon
town* know*	noooooooooonntnn
toy	ooooonooooooponr
tr	ooooononooonyolm
trac*	nqntnlmxponnlslm
trac* in*	ooooooorooopnoon
trac* my*	oooooooqoooooooo
trac* on*	onoqooosooooooon
trac* what*	nnotooooooooooon
trace	poooooooooonoopq
trace*	ooooooooooonoqnp
tracey	ooooooooooonoqnp
traci*	nooooooooooooooq
tracin*	nooooooooooooooq
tracing	nooooooooooooooq
track*	psntnlmxponmnnmi
tracke*	nqooomnxopnnnnnl
tracked	oronooonopoooonn
tracker	noooonnxooonnonm
tracker on	ooooooosooooooon
tracki*	qqosonnnqoonoonl
tracking	qqosononoooooonl
tracking what	noosooooooooooon
trad*	nnonnmnnovrpmnpn
trade	noooooooomsnnons
trade*	ooooonoooupnoopl
trades	ooooonooosooooom
tradi*	noooononosnqnoon
tradin*	noooonooosnooopo
trading	noooonooosnooopo
traf*	noonpoooooosoonp
traff*	noonpoooooosoonp
traffi*	noonpoooooosoonp
traffic	nooopoooooosoono
trai*	llnnsqylmnoqjnqp
trai* .*	ooononpqooopoosj
trai* and*	oooooptmoooqnnln
trai* tick*	oooooornoooooono
trai* to*	oooooqsnooonoonn
trail	poootnnnoopnnnmo
train	mnnqnstpnononmpk
train .	ooooonpqoooooonn
train >	ooooooooooonoonq
train to	oooooqqnooonoono
train*	nmonomxmnpnnmqro
traine*	onpnomxnnpommrlj
trained	oopoooqoooonnsnl
trainer	ooooonoooooooonq
trainers	noooonwnoppnnnnm
trainers and	ooooootnoooonnnn
traini*	nnnoompnoonnnnst
training	nnnoompnoonnnnst
trains	nnoooqoooooqonqm
trains .	nnoopooooooooorn
trait*	ooooooooooovnnmm
traito*	ooooooooooovnnmm
traitors	ooooooooooovnnmm
tram	mnoonoopoopnnnmw
tram .	ooooopoooooooonq
tram*	ooooonoooqooromn
tram* .*	noooopoooooooonr
trama*	oooooooooqoooooo
tramad*	oooooooooqoooooo
tramadol	oooooooooqoooooo
tramp*	ooooooooooopsonn
tramps	ooooooooooooronn
tran*	omtmojmlmrqhyjtm
tran* and*	ooooooooooronooo
tran* from*	pooooooooopooorm
tran* my*	qpnooooooooooooo
tran* only*	ooooooooornooonn
tran* out*	ooooooooooooronn
tran* peop*	oooooooooooorono
tran* plea*	nnoqpooooooooopn
trann*	ooooooooooonwoln
tranni*	oooooooooooovoln
trannies	oooooooooooovoln
trans	mnqnononnnomxnnl
trans people	oooooooooooorono
trans*	pnrnplnnnsqkllxq
transc*	ppronnononnnnomr
transcript	qoronooooooooonn
transf*	pnnnqnonovnnmork
transfer	qnooooooovmooonm
transfer only	ooooooooornooonn
transformation	ooooqoooonoomosn
transi*	nppoooopoooooorl
transit	noooonopoonoooro
transitioned	opqoooooooooooom
transl*	nnoonnonontmknqt
translation	nooonoooontnmnsn
translator	poooononoooonoms
transp*	onoopnoooooonorp
transparency	onooqoooooooooqn
trap*	poooonnnsoonoopm
trapp*	poooonnnsoonoopm
trappe*	poooonnnsoonoopm
trapped	poooonnnsoonoopm
tras*	mnnnononononqnup
trash	mnnnononononqnup
trav*	mnnnnlnsnmrrxmkn
trav* .*	ooooooooooopqonn
trave*	mnnnnlnsnmrrxmkn
travel	oooonnosomronomq
travel*	nnnnnmnponnrynnl
traveller	ooooooooooonpnor
travellers	nooonmnnooosxomj
trea*	onnnpkmnonqopnxp
trea* .*	oooooooooooponms
treas*	ponoonooooopookr
treasu*	qonoonooooopopkr
treasure	poooooooooooonnr
treat	onoormnnoopopnqn
treat .	oooooooooooooonr
treat*	nnoommmooooopnyn
treate*	ooooooooooopooso
treated	ooooooooooopooso
treati*	ooooonnooooonnqp
treating	ooooonnooooonnqp
tree	mpnpsnnooooomols
tree .	nnoqonnpooopoooo
tree and	oooooooooooooooq
tree* .*	nnoqonnpooopnoqn
tree* and*	oooooooooooooonq
trev*	nnopooooooonnwlm
trevo*	nnopooooooonnwlm
trevor	nnopooooooonnwlm
tria*	poorooooosnnnmmq
tria* at*	pooroooooooooonm
trial	poorooooosnnonno
trial at	pooroooooooooonm
trib*	sopoooooooonqnlm
trib* .*	nopoooooooooqomo
tribu*	sopooooooooooomm
tribun*	snpooooooooooomm
tribunal	snpooooooooooomm
tric*	onnoooooopnonnlv
trick	ooooooooopoonnlt
trie*	mmnmnwllnonrppnq
trie* the*	ooooomoooooooont
trie* to*	ononoonooposoppl
tried	nmnnnwlmnpnnpoos
tried the	ooooomoooooooont
tries	ooooononooosopnm
trig*	ooooonooooonooor
trigg*	ooooonooooonooor
trigge*	ooooonooooonooor
trip	npoopnqnooononsn
trip*	ooooqonooqolnppo
trips	ooooqoooooqooonn
trol*	nqoonpnnooomntop
troll	ooooooooooonoson
troll*	nroonpnnooonnopp
trolle*	nroonpnnooonnopp
trolley	nroononnoooonopp
trou*	poonnmsnnnnnlxol
trou* and*	ooooooooooooorno
troub*	popnomsnooonnoqm
troubl*	popnomsnooonnoqm
trouble	popnpnsnooonoono
trous*	oooooooooooomumo
trouse*	oooooooooooomumo
trousers	oooooooooooomumo
trout	oooooooooooontnm
true	nqpnolpponnmmlk2
true >	nnpoonpnononnnnx
true that	oroooooooooooono
true* that*	oroooooooooooono
trus*	olnlvipkrtlopwtf
trus* .*	nnoonnooooopootm
trus* a*	ooooooooooonprnn
trus* myse*	ooooononsooooono
trus* you*	ooooooooooonnqqn
trust	omnmslpmrsnkquqi
trust .	oooooooooooonnro
trust myself	ooooononsooooono
trust you	ooooooooooonnrpn
trust*	ononrmonnpmsnrqj
truste*	ononrmnnnpnsnrqj
trustees	onnnsmnnnnnslqsj
trustees .	oooonooooooppoqm
trut*	nooonpoooponntnn
truth	nooonpoooponntnn
try	mnnnmonmnmpqlrou
try .	ooooooooooonoron
try and	oooooooooooqoopn
try it	ooooooooonrpooom
try the	nooooooooooonoos
try* .*	ooooooooooonoron
try* and*	oooooooooooqoopn
try* it*	ooooooooonrpooom
try* the*	nooooooooooonoos
tryi*	qqnmnvnonmpmmnmq
tryi* to*	qnoononoonpmnnnu
tryin*	qqnmnvnonmpmmnmq
trying	qqnmnvnonmpmmnmq
trying to	qnoononoonpmnnnu
tube	oooooooooooonxnj
tudo*	ooonnoooooooooro
tudor	ooonnoooooooooro
tues*	qlmnmmmqqopronrq
tues* .*	nnooopsnnpnspnlk
tues* abou*	snooooooooooooon
tues* afte*	ooooooonooonooqp
tues* at*	ooooooooooqooolq
tuesd*	qlmnmmmqqopronrq
tuesda*	qlmnmmmqqopronrq
tuesday	rlnnnnnqqpmsknsq
tuesday .	onoooprnoposnnmm
tuesday >	noooonoooooroopm
tuesday about	snooooooooooooon
tuesdays	noooonnonornsonn
tuesdays .	ooooooooooooqoon
tuit*	ooooooooontoooom
tuiti*	ooooooooontoooom
tuitio*	ooooooooontoooom
tuition	ooooooooontoooom
tune	onoonoooooooooos
tunn*	oooooonooooonnos
tunne*	oooooonooooonnos
tunnel	oooooonoooooonor
turk*	noooooooooonrono
turks	ooooooooooonsonn
turn	nqnpnlnqnnoplqum
turn the	oooponoqoooqnoom
turn up	ooooonnooooqonsm
turn*	oonnrplvptpiioqn
turn* .*	poononopooonornn
turn* 18*	qqoqonnoooooooom
turn* and*	poooooooooooonqn
turn* away*	ooooonoooooooosn
turn* down*	mpootooooooooonn
turn* for*	pooooooooopooonq
turn* into*	ooooooqoooonoopn
turn* out*	mponnonmpoonmnnw
turn* the*	nooponornooqnoon
turn* up*	nmnnnmrvnnnpnnqn
turn* £*	oooooooooroooonn
turne*	mpnprqppqqmkmlsm
turned	mpnprrpqqqmlmmqm
turned away	oooooooooooooosn
turned down	mpootooooooooonn
turned out	ooooonnnpooooonr
turned up	pnonnpsqnonnoonn
turner	oooopoooooooonro
turni*	ononnnnrorqnnsmm
turnin*	ooooonnronrnoqnm
turning	ooooonnronrnoqnm
turning up	ooooonoqoooooooo
turnip	ooooooooooonorno
turnit*	ooooooooosnoooon
turnitin	ooooooooosnoooon
turns	ononnomtnooomnmu
turns out	mooooponooonnnov
turns up	noooonosoooooonp
tuto*	rlnrmspsnmrnnnli
tuto* .*	onopoqnroooooonl
tuto* grou*	ooooornnooooooon
tutor	smnomrppnnrnnnml
tutor*	nnosoporoooooonl
tutori*	nnosopnroooooool
tutorial	ooooopnrooooooom
tv	oooooooooqnooooo
twat	oooooooooooporol
twat >	ooooooooooooorom
twee*	npnnnoooooomnqrn
tweet*	oonoooooooonopsm
twel*	pponnnonnnqqmmul
twelv*	pponnnonnnqqmmul
twelve	pponnnonnnqqmmul
twen*	ononvnmponslnnoo
twen* work*	nooovoooooonoono
twen* year*	nooonnnoonronopp
twent*	ononvnmponslnnoo
twenty	ononwnmqonslnnno
twenty working	nooovoooooonoono
twenty years	nooonnnoonronopp
twic*	plruomsnomqokspl
twic* .*	mqqqomptnononmnl
twic* and*	qooqnnnoqoonopnn
twic* as*	oooooooooooonvml
twic* now*	oooponomooosoooo
twice	plruomsnomqokspl
twice .	mqqqomptnononmnl
twice >	mnnpnpnoonrmnnqs
twice and	qooqnnnoqoonopnn
twice as	oooooooooooonvml
twice now	oooponomooosoooo
twin*	mpoonosqooopnnmm
twins	mpoonosqooopnnmm
twis*	ooooooooooooorno
two	mjqjkdnmsixklsts
two .	oopononooonnnnnu
two ?	oooonnooooosoopm
two brain	ooooooooooooosnn
two buses	ooooooooooonoosm
two copies	nooooooooooooooq
two days	ooooopqnoqoooool
two doors	oooooorooopooonn
two faced	ooooooooooomnwmn
two hours	nnoonnnoooqnnnwn
two kids	nnsoonmosoonoopn
two lads	oooooonrsoonnoon
two men	ooooonooooonunmm
two months	noooqoopoooooomq
two of	orrnpnnronomnnmq
two phones	ooooonrnoooooono
two places	noponoooonroooon
two seats	oooooooooooooonq
two sexes	oooooooooooosomn
two short	oooooooooooopqnn
two spaces	ooooooooooqooono
two words	ooooonoooooroono
two years	lspnppnpnnnnnnrl
two* .*	oopononooonnnnnu
two* ?*	oooonnooooosoopm
two* brai*	ooooooooooooosnn
two* buse*	ooooooooooonoosm
two* copi*	nooooooooooooooq
two* days*	ooooopqnoqoooool
two* door*	oooooorooopooonn
two* face*	ooooooooooomnwmn
two* hour*	nnoonnnoonqnmnvo
two* kids*	nnsoonmosoonoopn
two* lads*	oooooonrsoonnoon
two* line*	qooooooooooooooo
two* men*	ooooonooooonunmm
two* mont*	noooqoopoooooomq
two* of*	orrnpnnronomnnmq
two* phon*	ooooonrnoooooooo
two* plac*	noponoooonroooon
two* seat*	oooooooooooooonq
two* sexe*	oooooooooooosomn
two* shor*	oooooooooooopqnn
two* spac*	ooooooooooqooono
two* word*	ooooonoooooroono
two* year*	lrpnpompnnnnnnrn
tyle*	oooooonprooonooo
tyler	oooooonprooonooo
type	pqnnomnopvomotli
type amen	ooooooooosonoooo
type it	pooooooooooootnl
type*	opnrmmntoonmqnlr
type* .*	poooooooooooopmr
type* amen*	ooooooooosonoooo
type* in*	oqoooooooooooooo
type* it*	poooonopooonotnl
typed	opnrnmnsooonooon
typi*	pnpnnnmsnnnlqvrh
typi* .*	ooooooopooonqonn
typic*	nnoonnononnmrrtl
typica*	nnoonnononnmrrtl
typical	nnoonnononnmrrtl
typical .	ooooooooooonqnon
typin*	qnpnoontonomntmk
typing	qnpnoontonomntmk
typo	nopooooooooooomu
typo*	ooooooooooqonotj
typo* in*	nooooooooooooosn
tyre*	ooooonnooqpvmomm
tyres	ooooonnooqpvmomm
u3a	nooooooooooooonr
ugh	oooooooooooopomr
ugli*	oooooonoooonotnn
uglie*	oooooonoooonotnn
uglies*	oooooonoooooosnn
ugliest	oooooonoooooosnn
ugly	nnnnnnnnonnno0kk
ugly and	ooooooooooonnunm
ugly cow	ooooooooooonnunm
ugly man	ooooooooooooqnon
ugly* and*	ooooooooooonnunm
ugly* cow*	ooooooooooonnunm
ugly* man*	ooooooooooooqnon
uhr	nooooooooooooons
uk	orpnmmpmnyqnnnlg
uk >	ooooooqnonsooonm
uk gdpr	nqpoooooooooooon
uk post	oooonoooosnooooo
uk* gdpr*	nqpoooooooooooon
uk* post*	oooonoooosnooooo
ukra*	ooooonooooonsonp
ukrai*	ooooonooooonsonp
ukrain*	ooooonooooonsonp
ukrainians	ooooooooooonrono
ulys*	ooooonnnnoooooot
ulyss*	ooooonnnnoooooot
ulysse*	ooooonnnnoooooot
ulysses	ooooonnnnoooooot
umbr*	nooonoooooooonot
umbre*	nooonoooooooonot
umbrel*	nooonoooooooonot
umbrella	nooonoooooooonot
uncl*	lnopnh2mnnnopnjp
uncl* and*	opooonqoooopooon
uncl* says*	ooooooqoooonooon
uncl* touc*	ooonoornoooooooo
uncl* was*	oooooooooooooonq
uncle	lmopni2lnnnopnjq
uncle says	ooooooqoooonooon
uncle touches	ooonoornoooooooo
uncle was	oooooooooooooonq
und	unnxmnnnnnnsmlol
unde*	mqprwonprlkpoplj
unde* .*	npoqoooqooonpprj
unde* 5s*	oooonoqnoooonnpq
unde* a*	popnmrnnopnonqon
unde* arti*	orppmoooooooooon
unde* five*	ooooooooooonnntn
unde* foi*	nooosooooooonoop
unde* foia*	ooooroooooooooon
unde* gdpr*	oqoqnoooonoooooo
unde* her*	omrpooooooooooon
unde* his*	ooooononooonopor
unde* it*	mpnppnnnrooqqomj
unde* my*	ppnnnnoqooononmr
unde* one*	oooooqoooooqonmn
unde* that*	rnnoooooooooooop
unde* the*	npqmvkprtppplojj
unde* ther*	oooonoooooontonm
unde* your*	nnonoonsooonosnn
under	oprpwsossllmoohj
under .	oooooooqooooooon
under 5s	oooonoqnoooonnpq
under a	popnmrnnopoonqon
under article	orppmoooooooooon
under fives	ooooooooooonnntn
under foi	nooosooooooonoop
under foia	ooooroooooooooon
under gdpr	pqornoooonooooon
under her	omrpooooooooooon
under his	ooooononooonopor
under it	nonoonnnrooqqpml
under my	ppnnnnoqooononmr
under the	npqmvkprtppplokj
under there	oooonoooooontonn
under your	nnonnonsooonosmn
under*	mqnrokomoonropvk
undern*	oqooonnpooonppon
underneath	oqooonnpooonppon
underp*	ooooooomoporoooo
unders*	nonspmooonnqlpsl
understand	opnqpmoooooonqnm
understanding	nnoqoooooooonorn
unex*	ooooooooooooooqn
unexp*	ooooooooooooooqn
unexpe*	ooooooooooooooqn
unfa*	npoooooooooomoos
unfai*	opoooooooooolops
unfair	opoooooooooolops
unfo*	oooooonpooqonoqm
unfor*	ooooooooooqonoqm
unha*	oooooooooooooooq
unhap*	oooooooooooooooq
unhapp*	oooooooooooooooq
unhappy	oooooooooooooooq
unhe*	oooooooooooqoorm
unhel*	oooooooooooqoorl
unhelp*	oooooooooooqoorl
unhelpful	oooooooooooqoorl
uni	ppnnmylmnononnoq
uni and	ooooornnoooooooo
uni* and*	ooooornnoooooooo
unio*	pnponnononrnorpl
union	pnponnononrnorpl
unit	nnoopnqnoornoonp
univ*	pmnqomnpoqomqooo
univ* ?*	oooooooqoopooorl
unive*	pmnqomnpoqomqooo
univer*	pmnqomnpoqomqooo
university	qnnqomnqoqonqolo
university ?	pooooooqoopoooom
unli*	nnouononopnooopl
unlo*	pooooooootooonnn
unloc*	pooooooootooonnn
unlock	ooooooooosooonon
unna*	opooooonooonroon
unnat*	ooooooooooonrooo
unnatu*	ooooooooooonrooo
unnatural	ooooooooooonrooo
unpa* dome*	oooooooooooooooq
unpaid domestic	oooooooooooooooq
unpu*	n0nnooooonooonnj
unpub*	n0nnooooonooonnj
unpubl*	n0nnooooonooonnj
unpublish	o0nnooooonooonoi
unrea*	oooonnopoooooonq
unse*	ooonoopooooooonq
unsu*	lmn5nmnmnmnmnmmn
unsu* from*	nnooononoonnoonv
unsu* me*	nmoxonononoooooo
unsub*	lmn5nmnmnmnmnmmo
unsubs*	lmn5nmnmnmnmnmmo
unsubscribe	mon0nnonononnnno
unsubscribe from	ooooooooooooooor
unsubscribe me	omooooooooooooos
unsubscribed	mmowononooonoonr
unsubscribed from	ooopononooooooos
unta*	mvrnononononoonm
unta* me*	nwononooononooom
unta* us*	norooooooooooono
untag	nwononooononooom
untag me	nwononooononooom
untan*	norooooooooooono
untang*	norooooooooooono
untangle	norooooooooooono
untangle us	norooooooooooono
unti*	klnupnoppulpklps
unti* clos*	oooooooqoooqooon
unti* frid*	onoonoooooosonkt
unti* i*	oooooonqoqoooorl
unti* it*	oooroqnnoooooooo
unti* the*	noorpqnoooonoonm
unti* this*	nooprmnsoooooonm
unti* we*	oooropnoooonoooo
until	klnspnoppulpklps
until friday	onoonoooooosonkt
until i	oooooonqoqoooorl
until the	noopqrooooonooon
until this	nooprmnsoooooonm
until we	oooropnoooonoooo
unus*	ooooooooopooooqm
unusa*	oooooooooooooorn
unusab*	oooooooooooooorn
unusable	oooooooooooooorn
up	fskkivnfnjnysxmp
up .	pooootoqpnnoppnk
up >	lqnnmqmotonmrooq
up ?	ltnnoopnooonooos
up a	nooqnmooooooporo
up after	ooooorooooosoonk
up against	oooooooooootnomn
up and	ponnnppmnonrqnqm
up at	nnoooonuonoqmnop
up both	ooooonoroooooooo
up by	oooooooooooproom
up every	oopooqopooonppmm
up for	mqnrnlpnonnmonnv
up four	ooonosooooooooon
up from	ooooorpnonsonnmn
up her	oooooqnooooooooo
up in	nqonnpmonnntlmos
up like	ooooooooooosnoom
up little	ooooooooooonounn
up my	qnonopooooonoonp
up of	pponoonooooonorn
up old	ooooooooooooosnn
up on	rqpmpmplnoppmmqo
up sheet	qoooonoooooooooo
up the	noqnmmpnonnqwmom
up there	pooonqnnnoopnnro
up to	nmnrqmomsqmnnpno
up when	pqoooonmroonoomp
up with	mnpnorooopopnnoq
up you	ooooonqooooonvmm
up your	ooooooooooonpmor
up* .*	pooootoqpnnoppnk
up* ?*	ltnnoopnooonooos
up* a*	nooqnmooooooporo
up* afte*	ooooorooooosoonk
up* agai*	ooooooooooounomm
up* and*	ponnnppmnonrqnqm
up* at*	nnoooonuonoqmnop
up* both*	ooooonoroooooooo
up* by*	oooooooooooproom
up* ever*	oopooqopooonromm
up* for*	mqnrnlpnonnmonnv
up* four*	ooonosooooooooon
up* from*	ooooorpnonsonnmn
up* her*	oooooqnooooooooo
up* in*	nqonnpmonnntlmos
up* like*	ooooooooooosnoom
up* litt*	ooooooooooonounn
up* my*	qnonopooooonoonp
up* of*	pponoonooooonorn
up* old*	ooooooooooooosnn
up* on*	rqpmpmplnoppmmqo
up* shee*	soooonoooooooonn
up* some*	ooooooooooonoopq
up* the*	noqnmmpnonnqwmom
up* ther*	pooonqnnnoopnnro
up* to*	nmnrqmomsqmnnpno
up* when*	proooonmroonoomp
up* with*	mopnoqooopoplnqp
up* you*	ooooonqooooonvmm
up* your*	ooooooooooonpmor
upda*	mnwnnnononnnnnqo
upda* it*	noqooooooooooooo
upda* the*	ooqooooooooooolr
updat*	mnwnnnononnnnnqo
update	movonoooonoonoop
update the	noqooooooooooolr
upfr*	oooooooooqoooonn
upfro*	oooooooooqoooonn
upfron*	oooooooooqoooonn
upfront	oooooooooqoooonn
uphe*	pooosoooooonoonn
uphel*	pooosoooooonoonn
upheld	pooosoooooonoonn
uplo*	mposnoonontoonol
uploa*	mposnoonontoonol
upload	onooooooooqooonq
upload*	nqosnoonoornonpk
uploaded	nqosnoonoornonpk
ups	ooooonpnonpnoquj
upse*	orosnmqoooonponk
upset	pqoponroooooponk
upset*	nporonooooooooon
upsi*	onooonooooonnnsp
upsi* down*	onooonooooonnnsp
upsid*	onooonooooonnnsp
upside	onooonooooonnnsp
upside down	onooonooooonnnsp
upst*	mqnnopmsrnoklroq
upst* .*	oooooooooooooron
upst* room*	poooononoooooons
upst* with*	oooooooooooooorn
upsta*	mqnnopmsrnoklroq
upstai*	mqnnopmsrnoklroq
upstairs	mqnnopmsrnoklroq
upstairs .	oooooooooooooron
upstairs >	ooooonoooooonmmw
upstairs room	poooononoooooons
upstairs with	oooooooooooooorn
urge*	omqonpoooqoooonp
urgen*	omqonpoooqoooonp
us	plpmrhtnmoilriqs
us !	nnqooooooooooooq
us .	oqrnmnppnoonpmpm
us >	rponmnponsnnrnpi
us ?	oooooooopooooron
us a	snoooonnoooponmr
us about	oooononoooooorpo
us all	nqoooponooomnoms
us and	noqnoqmonootpnln
us at	noooonpoopnrooop
us for	nooonnoooooonoun
us from	qooooonoooomnopq
us how	ooooqnonoooooopo
us in	oopopoqqqoonnoml
us on	ooponnnnooomnplv
us past	oooooonqoooooooo
us see	oooosopooooooomn
us the	nnonxnpnnnnqonmk
us what	ooooqooooooopnmp
us who	mroonnooooonponr
us with	ooooooqmoooqonpn
us* !*	nnqooooooooooooq
us* .*	oqrnmnppnoonpmpm
us* ?*	oooooooopooooron
us* a*	snoooonnoooponmr
us* abou*	oooononoooooorpo
us* all*	nqoooponooomnoms
us* and*	noqnoqmonootpnln
us* at*	noooonpoopnrooop
us* for*	nooonnoooooonoun
us* from*	qooooonoooomnopq
us* how*	ooooqnonoooooopo
us* in*	oopopoqqqoonnoml
us* on*	ooponnnnooomnplv
us* past*	oooooonqoooooooo
us* see*	oooosopooooooomn
us* the*	nnonxnpnnnnqonmk
us* what*	ooooqooooooopnmp
us* who*	mroonnooooonponr
us* with*	ooooooqmoooqonpn
usdt	ooooooooosoooonn
use	omoyqjornpmiplpo
use .	oooonqnpoooooono
use a	nooonnnpooonpntl
use it	nonronopooonnoop
use my	nsotonnopoonnonl
use of	nnotooooooooonqm
use the	pnrmppqonnnmpomq
use them	onoronopoooooonn
use to	noonqnpnonooqnoo
use* .*	oooonqnpoooooono
use* a*	nooonnnpooonpntl
use* it*	nonronopooonnoop
use* my*	nsotonnopoonnonl
use* of*	nnotooooooooonqm
use* the*	pnrmppqonnnmpomq
use* them*	onoronopoooooonn
use* to*	noonqnpnonooqnoo
used	qnnznmmnqojlkipt
used for	nroqoooooooooomp
used in	nnowoooooooonoom
used the	qpooooonoooooonn
used to	pmnkpplpslmonkrv
used* for*	nroqoooooooooomp
used* in*	nnowoooooooonoom
used* the*	qpooooonoooooonn
used* to*	pmnkpplpslmonkrv
usef*	noonnoonoonnpqmu
usefu*	noonnoonoonnpqmu
useful	noonnoonoonnpqmu
usel*	noononnnnnnlqxuj
usel* .*	oopopnooooonnkxl
usel* lump*	ooooooooooooosmo
usele*	noononnnnnnlqxuj
useles*	noononnnnnnlqxuj
useless	noononnnnnnlqxuj
useless .	oopopnooooonnkxl
useless lump	ooooooooooooosmo
user	nooonoqnoponpntl
user i	nooooooooooooosn
user*	oqnopoqnopnnnomp
user* can*	oooooooooooonons
user* i*	nooooooooooooosn
usern*	ornoopqooooooonm
userna*	ornoopqooooooonm
username	ornoopqooooooonm
users	pooopoooopnonons
users can	oooooooooooonons
uses	onpoopmpoooonoqo
usin*	min2mlrqormnnmlj
usin* my*	nkn0onnrornnnnmi
usin* your*	oooooprnooooooon
using	min2mlrqormnnmlj
using my	nkn0onnrornnnnmi
using your	oooooornooooooon
usua*	nnonpnlpqpsprplj
usual	nnooqnnoopsnrnnl
usual*	oooonompropqnqmn
usuall*	oooonompropqnqmn
usually	oooonompropqnqmn
utte*	nnnnmmnnnnnlmwzm
utter	nnonmnnnonnmmsxo
utter*	ooooooooooooosql
utterl*	ooooooooooooosql
utterly	ooooooooooooosql
vain	ooooonooooonnyml
vali*	pnoopnoooooooonr
valid	pnoopnoooooooonr
vall*	onooopooonrppnpm
valle*	onooopooonrppnpm
valley*	ooooooooonropnpn
valleys	ooooooooonropnpn
valu*	nnoownonorrnomrg
valu* of*	ooooroooooooooon
valu* your*	oooooooooooooosm
valua*	pooosooooqoooonl
valuat*	pooosoooooooooom
valuation	noootoooooooooom
value	mnoornooopsnonrj
value your	oooooooooooooosm
van	nmnmplnwnmtzjlqi
van .	noooopspooooooon
van parks	oooooooooooqooon
van* .*	noooopspooooooon
van* park*	oooooooooooqooon
vand*	ooooqoooooonnnul
vand* .*	ooooooooooooooqn
vanda*	ooooqoooooonnnul
vandal*	ooooqoooooonnnul
vandalism	ooooqoooooonnoqn
vandals	ooooooooooonoorn
vani*	ovoonmopoooooopk
vani* ?*	nuooonoqoooooonl
vanis*	ovoonmopoooooopk
vanish	ntoonooooooooonn
vanish*	pqoonnopooooooql
vape	oooooorpoqnoonpm
vape*	noooonumosnnnonn
vape* and*	ooooonunooonoono
vapes	noooonumosnnnonn
vapes and	ooooontnooonoooo
vell*	ooooooooooonqpno
vend*	ooooroooooooooql
vend* mach*	ooooroooooooooql
vendi*	ooooroooooooooql
vendin*	ooooroooooooooql
vending	ooooroooooooooql
veni*	oooooooooooooonr
veri*	ononnooooxmnnnnn
veri* exam*	oooooooooqooooon
veri* your*	oooooooooronooon
verif*	ononnooooxmnnnnn
verifi*	ooooooooounooonn
verified	ooooooooounooonn
verify	onoonoooounnnnoo
verify your	oooooooooronooon
verm*	ooooonnmooonzmlm
verm* .*	ooooooonoooouonn
vermi*	ooooonnmooonznlm
vermin	ooooonnmooonznlm
vermin .	ooooooonoooouonm
vers*	nnrpqnoooonooomp
versi*	nnrponoooonooomq
versio*	nnrponoooonooomq
version	nnrppnoooonooomp
very	gorrppljlkruknrv
very bad	oooooroooooonrom
very happy	ooooooooooononmt
very low	oooooqooomqoooon
very much	npqunmnnonnnpnmn
very poor	oooooooooooooouk
very quiet	ooooonppoooooomq
very tired	ooooooooooooonuj
very well	oooopoooooooonmq
very* bad*	oooooroooooonrom
very* care*	ooooooooooopoorl
very* happ*	ooooooonooononmu
very* low*	oooooqooomqoooon
very* much*	npqunmnnonnnpnmn
very* poor*	oooooooooooooouk
very* quie*	ooooonppoooooomq
very* tire*	ooooooooooooonuj
very* well*	oooopoooooooonmq
vet	nooooqooonqooonn
vi	oooooooooooooons
viad*	ooooosooooooooom
viadu*	ooooosooooooooom
viaduc*	ooooosooooooooom
viaduct	ooooosooooooooom
viag*	ooooonooosoooomq
viag* cial*	ooooooooorooooom
viagr*	ooooonooosoooomq
viagra	ooooonooosoooomq
viagra cialis	ooooooooorooooom
vica*	nponnonnoopmnnpu
vica* .*	oqonoooooooooorn
vicar	nponnonnooomnnpv
vicar .	oqonoooooooooorn
vice	oooooooooooooorn
vice chancellor	oooooooooooooorn
vice* chan*	oooooooooooooorn
vict*	nnnoopnonnqnpnor
victo*	nnnoppnpnnqnmnos
victor*	nnnoppnpnnqnmnos
victorian	nnoonqnponqnnnpq
vide*	pxnqpkponqskjvmi
vide* .*	opoooqnnoooooonq
vide* abou*	oooooooooorooopn
vide* of*	msoponqoopnonnon
vide* on*	npooooppooqoormm
vide* with*	nroooooooooooooo
video	qwnqkmplnpqlmwml
video .	oponoqnnoooooonq
video >	omoqmooooooooons
video about	oooooooooorooopn
video of	mqoponrnopnoonpn
video on	npooooooooqoornm
video*	npoosnoropqnmnok
videos	npoosnoropqnmnok
viet*	nooooonqoooooonr
vietn*	nooooonqoooooonr
vietna*	nooooonqoooooonr
view	mmoqonnnonrppoqp
view from	oooooooooonooonr
view*	nooomoooosqnnnpn
view* from*	onoonooooopooomt
viewi*	ooooooooontooonn
viewin*	ooooooooontooonn
views	oooonoooosmoooqp
viki*	npoonoooononmrns
vikin*	npoonoooononmrns
viking	oooooooooooooqmq
vile	ooooooooooommunq
vill*	oonnmmkpolsontpt
vill* .*	pqooooooooooqoom
vill* a*	oooooonooooqonop
vill* idio*	ooooooooooooowlm
vill* in*	oooooomqooooonop
villa*	oonnmmkpolsontpt
villag*	ponnmmlqolsonvqn
village	ppnnmmlqonppowmn
village .	pqooooooooooqoom
village idiot	ooooooooooooowlm
villages	ooooooooonrnonsn
villai*	noooooonooooomnw
villain	noooooonooooomnw
viny*	mroonoonoooonoor
vinyl	mroonoonoooonoor
viol*	nnnonmpnosnsnnmp
viol* our*	oooooooooronooon
viola*	ooooooooosonoonn
violat*	ooooooooosonoonn
violated	oooooooooronoonn
violated our	oooooooooqonoono
viole*	noooonoooootoono
violen*	ooooonooooosoonp
violence	ooooonoooooqoonp
vip	ooooooooornooopn
vis	opooooonooooooro
visa	nppoomlvopnooopl
visa* .*	oooooonroooooonn
visi*	mpmlviromysplpkl
visi* .*	roopnprmonptnnmk
visi* figu*	oooorooooooooonn
visi* from*	oooooooqoooooopn
visi* numb*	ooooqoooononoopn
visi* our*	ooooooooopsooook
visi* was*	oooooooooooonoqn
visib*	nooqnooqoooooopm
visibl*	nooqnooqoooooopm
visible	nooqnooqoooooopm
visio*	ooooqoooooonnorn
vision	oooopoooooonoorn
visit	ooooonpoozrslpne
visit .	opoqnoqnonprnnnm
visit our	ooooooooopsooook
visit was	oooooooooooonoqn
visit*	pqnkulpnnoqnophv
visite*	noopooooooonopnq
visited	noopooooooonopnq
visiti*	nooononnoorpoomq
visiting	nooononnoorpoomq
visito*	pnnnvnqnnoolqokr
visitor	qonnvnsmnppmmpnk
visitor figures	oooorooooooooonn
visitor numbers	ooooqoooononoopn
visitors	nnoooomoonnnsnmv
visits	qrokonopopnqnoom
visits .	rnononpnoonroonn
vodk*	ooooopootoonmonn
vodka	ooooopootoonmonn
voic*	pqmrnumlrnplnykg
voic* .*	onoponooooonoqqm
voic* and*	nooqonpnooqnoooo
voic* on*	rposnnooooooonln
voic* say*	oooootoooooonoon
voic* tell*	ooooopnosooononn
voice	qrntnmmnnnqlmyki
voice .	onopooooooonoqpn
voice and	nooqooooooqnoooo
voice on	rposonoooooooomm
voice*	nnonnwomroonpnol
voices	nnonnunnroonpnmn
voices say	oooootoooooonoon
voices telling	oooooqnooooooooo
vol	oooooooooooooonq
volu*	uosoijtpmllnlopt
volu* .*	qmponooooooopnno
volu* for*	ooooooooooooooqo
volu* has*	oopoooqoooooooon
volu* in*	ppnooonooooooqom
volu* who*	nooooopooooqoonp
volu* wrot*	nqoooooooooooooo
volum*	noooloooooonnnqv
volume	nooonoooooonoops
volun*	vptolkupmllolonp
volunt*	vptolkupmllolonp
volunteer	vprnnltqonoqoqji
volunteer in	npoooooooooooqon
volunteer who	nooooopooooqoono
volunteered	rnoononooooooosm
volunteering	ooooonnoooopoonu
volunteers	npqqnopnonmmmnrt
vote	mnnnqnnnnpnppmrt
vote for	onnooonoopnnoonu
vote*	nnoopnnoonnqjnqv
vote* for*	nnnonnnoopnomopu
vote* to*	oooopoooooosnoon
voted	nnoopnooonnolnpv
voted for	oooonooooooomorp
votes	oooooooooooqmopo
votr*	nooonnooouonnnls
votre	nooonnooouonnnls
vouc*	qoonoooootooonom
vouch*	qoonoooootooonom
vouche*	qoonoooootooonom
voucher	qnonoooootooonom
voucher .	qnonoooooooooooo
vpn	ooooooooounonnqk
w	oooonoooootmnpol
wage*	poooonmxopnnnopl
wage* and*	oooooonroooooooo
wages	poooonmxooonmopl
wages and	oooooonroooooooo
wago*	ooooornoooonnonr
wais*	oooooonnroonnqmq
waist*	oooooonnroonnqmq
waistc*	ooooooooooonoqnq
waistcoat	ooooooooooonoqnq
waistcoat >	ooooooooooooopnq
wait	mnponnolonm0lmrq
wait >	ooooonoooooonont
wait for	oooooqoooooooosl
wait til	ooooonoooooroonn
wait till	ooooooonooovonmn
wait to	ooooooooooooooqo
wait*	okolwmkuoumnmotk
wait* .*	onpntnononnponsm
wait* at*	nqooonpqoooqoonk
wait* by*	oooooooroooooono
wait* for*	nnonnrmoqnnrnnro
wait* list*	mnonmrnlonpknovr
wait* on*	oopotoooooonoool
wait* outs*	ooooonoroooopooo
wait* til*	ooooonoooooroonn
wait* till*	ooooonpoooovonln
wait* to*	ooooooooopoonoqo
waite*	mnooponmooopnrtn
waited	mnooponmoooqnpun
waiti*	qmpnwnlnpunonlnn
waitin*	qmpnwnlnpunnnlno
waiting	qmpnwnlnpunnnlno
waiting .	onpoumonononoopn
waiting >	rooononpooooooon
waiting for	oooooomnqnnpnnlt
waiting list	nooomrnlonplnort
waiting on	oopotoooooonoool
waits	noooonoxnoomoonm
waits at	oooooonrooooooon
waiv*	mnpqoooooooqonnp
waive*	nnpqoooooooooonp
waived	nnpqoooooooooonp
wake	omnnnzonqonlqmlk
wake up	nnnnnypnponnqmmk
wake* up*	nnnnnyqnponmqmlk
waki*	ooooopnnsoonoonm
waki* up*	oooooonnsoonoonn
wakin*	ooooopnnsoonoonm
waking	ooooopnnsoonoonm
waking up	oooooonnsoonoonn
walk	mnnnonnmtmwzlmgp
walk from	oooononooosnoonn
walk home	ooooonqnoootoonm
walk into	ooooooonooonnomu
walk out	ooooonopooosoonl
walk*	lmnnntlvonqsmpmp
walk* from*	oooononqoosnnonm
walk* grou*	oooooponooonooor
walk* home*	oooooopmoooxnnnl
walk* in*	ooopooqnooooooon
walk* into*	noooornvooolmnkt
walk* out*	oooooqooooosoook
walk* past*	opooopoooooponlq
walk* roun*	oooooqnnponmooqo
walk* to*	oooooonmqoproono
walk* tour*	ooooonnoooqoqpnn
walke*	nnnnoqmxnnnmmoor
walked	nnnnoqmxnnnmmoor
walked into	oooooonwooonoomn
walki*	nnonnsmlpnrroqoo
walkin*	nnonnsmlpnrroqoo
walking	nnonnsmlpnrroqoo
walking group	oooooponooonooor
walking tour	oooooonoooqoqonn
walks	ooooooopoooronno
walks home	ooooooonooosoonn
wall	itnnpnulmmmsslrp
wall !	oooooooooooonorn
wall .	moopooqoooosqnjo
wall >	noooooooooosnono
wall and	oopoonroooooopmn
wall in	nqnoonoooooooopp
wall of	nrononpoooooooqn
wall with	oooooqnooooooooo
wall*	nnnnomqnouonqnnp
wall* !*	oooooooooooonorn
wall* .*	monponsoooorqnjo
wall* and*	nopoonroooooooks
wall* in*	nqnoonoooooooopp
wall* of*	nrononpoooooooqn
wall* with*	oooooqnnoooopoon
walle*	ooooooooounooool
wallet	oooooooootoooool
wallp*	noooonqoooonooms
wallpa*	noooonqoooonooms
wallpaper	noooonqoooonooms
waln*	ooooooooooooormn
walnu*	ooooooooooooormn
walnut	ooooooooooooormn
walr*	oooooooonooooooq
walru*	oooooooonooooooq
walrus	oooooooonooooooq
wand*	ooooonqpooonponp
wande*	ooooonqpooonponp
wander	ooooonppoooononq
wank*	nnnnnnoonnnomzku
wanke*	noooooooonoom0km
wanker	ooooooooooono2lh
want	xzowrrkgjrkjsghi
want a	qoosonnnonpprnok
want all	roooooooooooooom
want an	nqononnoooooootn
want any	nnoonnooooooqopp
want every	rpoooooooooooonn
want it	l2qnmnnlonqmpokg
want mine	otoonnoooooooonm
want my	rurtmonmonnnnosk
want out	nnopounpooonnonn
want that	lupqnooooooooonn
want the	vlqmwonnooonoooj
want them	mtonononooooqomo
want this	rnnoooooooooooon
want to	unogqwornokmgjmq
want what	qpploooooooooooo
want whatever	oromoooooooooooo
want you	onooooooosoooonn
want your	ooooonooooomooor
want*	jplkrsqhksossksp
want* a*	poosnmmnopoqtmpm
want* all*	roooooooooooooom
want* an*	nqononnoooooootn
want* any*	nnoonnooooooqopp
want* ever*	qqooonooooonoomq
want* his*	oooooooooooropom
want* it*	m2pnlnolonqmpnkg
want* me*	nmotonsnooonnopk
want* mine*	otoonnoooooooonm
want* mone*	onooonrqoooooono
want* more*	opoooooooqooooon
want* my*	qurtmonlonnnnotj
want* out*	nnopounpooonoonn
want* some*	noonrpnpoooooonp
want* that*	lupqnooooooooonn
want* the*	vmqmynmponnmnnok
want* thei*	oooooooooqnponpm
want* them*	mtonooonooooqomp
want* this*	rnnoooooooooooon
want* to*	unmgqxpkmpjrhinp
want* what*	qsokqonooooonomo
want* you*	onooonooosonnopn
want* your*	ooooonooooomoopr
wante*	monnptplnqqmpmuk
wanted	monnptplnqqmpmuk
wanted >	ooooonoooosooono
wanted to	nnonnupmoooponsj
wanti*	mqonpqnnoponqnno
wantin*	mqonpqnnoponqnno
wanting	mqonpqnnoponqnno
wanting a	oooooooooqooronn
wanting to	opooorooooooooon
wants	oonmplqkmqmvonns
wants his	oooooooooooropom
wants it	qooonooooooooooo
wants me	oooooosnooooooon
wants to	noonponknposqonr
war	nnnnmplmqnrnsmlv
war and	poooonoooooooonr
war memorial	noooopooqooonoop
war* and*	poooonoooooooonr
war* memo*	noooopooqooonoop
ward	ooooooopoooqonql
ward .	oooooooooooqonon
ward*	ononopnpoooupnnl
ward* .*	ooooopoooooqpnom
warde*	ononnonqooouonnm
warden	noonoonqooouonnm
warh*	oooooqnooooooooo
warha*	oooooqnooooooooo
warham*	oooooqnooooooooo
warhammer	oooooqnooooooooo
warm	noonmpwopnoksluh
warm >	oooooopooooononq
warm and	oooooosnoooooonp
warm hub	opoooonoqooooono
warm room	ooooonoqoooooopm
warm space	ooooonopooonrnrm
warm*	noooonooooonntpo
warm* and*	oooonosmoooonnms
warm* hub*	opoooonoqooooono
warm* of*	ooooooooooooosnm
warm* room*	ooooonoqoooooopm
warm* spac*	ooooonopooonrmtm
warmt*	ooooooooooonntmp
warmth	ooooooooooonntmp
warmth of	ooooooooooooosnm
warn	noononnooooloort
warn*	ommnnmnnonnxmlpv
warn* .*	oonoooonooosoonp
warn* and*	ooooonoooooronno
warne*	nonoooonooosonop
warned	nonoooonooosonop
warni*	onnonmnnonntmnpt
warnin*	onnonmnnonntmnpt
warning	onnonmnnonosmnqt
warning .	oooooooooooqooon
was	ylrmwjknihgZfjzs
was .	onroonnnoooqnpol
was >	qnononooooooomnt
was a	tronpkmomnminotu
was about	opooooonoooooonq
was after	noooonoooooornmr
was always	oooooronooooooop
was an	oooonronooonpomq
was at	poonqomqnonnnqrm
was better	ooooonooooooqnqn
was born	nmsooooooooooooo
was built	noooooooooooooor
was chaos	ooooonmoooooonso
was dead	ooooopooooonoonr
was decided	nooorooooooooono
was due	oooooooooooooosm
was fine	moooqpnoooooooqn
was for	opnronoooooooolo
was going	poooopnoqoonooqm
was handled	oooopooooooooorm
was in	wrmmnpsmnonmnnpn
was interviewed	pmorooooooooooon
was it	pmoqqnnpooonnnmq
was kept	opooononoooooooq
was left	roooonqoooooonnp
was made	ooroooooooooqopl
was me	nooorooooooooolr
was mine	nnoqooooooooooon
was my	qnqnqopqooonooll
was never	noqqopnnoooooomo
was no	npoqoooooooooosk
was not	nqvppumknnomrmnk
was noted	qoooooooooooooon
was number	oooooooooooooosm
was on	smppmlmrnonnrmsm
was posted	moqooooooooooooo
was promised	ooooooooooooooqn
was raped	noooomouoooooonn
was read	qoooooooooooooon
was refused	pnoonooooooooonr
was right	omnoonnpooonopos
was rude	nnpoooooooonorrm
was said	qooonoooooooooop
was sceptical	ooooonooosnoooon
was sent	qnoonnpooooooono
was shaking	ooooomrnqooooonn
was shut	ooooonnnqooooopp
was so	nooononoooononqt
was stood	oooooqopooonoorl
was superb	ooooooooooooooms
was taken	tnooonnooooooono
was talking	oqnoonpnoooooooo
was that	rooonnnoooopnppn
was the	mmpmutopnnnommqs
was there	omoponqoooonnomt
was they	oooooqooooooponn
was to	ooooonpnoooooorn
was told	rpmnplnvonnmmnpo
was used	noppnooooooooonq
was written	qnoopnooonoooron
was wrong	nqnoonoooooooooq
was you	ooooonoooooqopnn
was* .*	onroonnnoooqnpol
was* a*	tronpkmomnminotu
was* abou*	opooooonoooooonq
was* abus*	npnooqnoooonoosl
was* afte*	noooonoooooornmr
was* alwa*	oooooronooooooop
was* an*	oooonronooonpomq
was* at*	poonqomqnonnnqrm
was* bett*	ooooonooooooqnqn
was* born*	nmsooooooooooooo
was* buil*	noooooooooooooor
was* chao*	ooooonmoooooonso
was* dead*	ooooopooooonoonr
was* deci*	nooorooooooooono
was* disc*	qooonooooooooono
was* due*	oooooooooooooosm
was* film*	opoponrnooooonno
was* fine*	moooqpnoooooooqm
was* for*	opnronoooooooolo
was* goin*	poooopnoqoonooqm
was* in*	wrmmnpsmnonmnnpn
was* inte*	rloqooooooooooon
was* it*	pmoqqnnpooonnnmq
was* kept*	opooononoooooooq
was* left*	roooonqoooooonnp
was* made*	ooroooooooooqopl
was* me*	nooorooooooooolr
was* mine*	nnoqooooooooooon
was* minu*	nnrooopnoooooooo
was* my*	qnqnqopqooonooll
was* neve*	noqqopnnoooooomo
was* nine*	pqpoooooooooooon
was* no*	npoqoooooooooosk
was* not*	nqvppumknnomrmnk
was* note*	qoooooooooooooon
was* numb*	oooooooooooooosm
was* on*	smppmlmrnonnrmsm
was* over*	noooononooopoorn
was* post*	moqooooooooooooo
was* prom*	ooooooooooooooqn
was* rape*	noooomouoooooonn
was* read*	rnoopoopoooooopn
was* refu*	pnoonooooooooonr
was* righ*	omnoonnpooonopos
was* rude*	nnpoooooooonorrm
was* said*	qooonoooooooooop
was* scep*	ooooonooosnoooon
was* sent*	qnoonnpooooooono
was* shak*	ooooomrnqooooonn
was* shut*	ooooonnnqooooopp
was* so*	nooononoooononqt
was* stoo*	oooooqopooonoorl
was* supe*	ooooooooooooonmu
was* take*	tnooonnooooooono
was* talk*	oqnoonpnoooooooo
was* that*	rooonnnoooopnppn
was* the*	mmpmutopnnnommqs
was* ther*	omoponqoooonnomt
was* they*	oooooqooooooponn
was* to*	ooooonpnoooooorn
was* told*	rpmnplnvonnmmnpo
was* used*	noppnooooooooonq
was* writ*	qnoopmononoooron
was* wron*	nqnoonoooooooooq
was* you*	ooooonoooooqopnn
wash	noooopltooomsqmo
wash*	oooonmonrooooqmq
washe*	oooooooooooooqnn
washed	oooooooooooooqnn
washi*	oooonmpnrooooonq
washin*	oooonmpnrooooonq
washing	oooonmpnrooooonq
wast*	ononnpnnopnnttzc
wast* of*	noonnpnnononqtpl
waste	ooonnpnnoonntsqj
waste of	noonnpnnononqtpl
waste*	oooooooooqooporl
wasted	oooooooooooooorn
watc*	nonmmpinmwn1ljjr
watc* .*	oooooomrooopoooo
watc* it*	oooooooooorooono
watc* the*	pnoonmnnoonpnnnv
watc* this*	opooooooooomoonr
watc* your*	noooopooonowonnl
watch	oonnnpklnsp1olim
watch >	oooooonoooorooon
watch your	ooooooooonowpnnl
watch*	nnonnomqnumommpu
watche*	ononnomqnunmnnns
watched	nnoooomqooonooot
watched the	ooooooooooooooos
watches	ooooooooounnnnnn
wate*	nmnnrxnptlqnkmri
wate* .*	ooooopnooonnoonr
wate* and*	oooootooooonnoom
wate* in*	oooopnooooornonr
water	mnnnrynprmollmqk
water .	ooooopooooonoonq
water and	oooootooooonnoom
water*	qnooonnoqnqrmopm
waterc*	ooooooooonrooonn
watercolour	ooooooooonrooonn
waters*	ooooooooooornorn
wave	oooooooooooooonq
wave*	poooonnrpooooonn
waved	ooooonnrqooooonn
wavi*	ooooonnoqoonronp
wavin*	ooooonnoqoonronp
waving	ooooonnoqoonronp
way	lolqn1nppqosmkoj
way .	nnoppmnqoorqnnpm
way >	pooopqmnoootqmmm
way and	oooporonooooooom
way back	oooooqpooooooono
way home	nnoooonrooonnoqq
way of	pooooqoooooqponm
way out	nnooosnrooonoono
way that	ooooopooooonpoqn
way the	oqooooooooonoonp
way through	nnoponooooonooso
way to	npnqoprmsnnomnok
way* .*	nnoppmnqoorqnnpm
way* and*	oooporonooooooom
way* back*	oooooqpooooooono
way* home*	nnoooonrooonnoqq
way* of*	pooooqoooooqponm
way* out*	nnooosnrooonoono
way* that*	ooooopooooonpoqn
way* the*	oqooooooooonoonp
way* thro*	nnoponooooonooso
way* to*	npnqoprmsnnomnok
ways	onooosnnoooronmo
ways to	oooooqoooooqoono
ways* to*	oooooqoooooqoono
we	iljprdmfrvxsmdrr
we all	oooonnmsnoonromp
we are	omqnqqkospttlknp
we both	nooooonoosnnooop
we bring	oooooooooooooonq
we buy	oooooooooluooooo
we can	onnnslorromoqoml
we close	oooooooooooooorn
we come	ooooooroonqoooom
we did	mpooooooooopoomt
we do	pmnmplonpounqnqk
we get	opopnnooooonpotm
we got	opooonooononnoos
we had	mnooonpnnonopnpt
we have	qnmvplqiumqvmmko
we hear	poonooooooomnntn
we know	oooonomnonoxnnmo
we lost	onoqomooononoonu
we love	oooonooooqoooonq
we meet	oooooooooooqoonq
we miss	opoqooooooooooon
we need	poooooooonnproom
we never	nronnopnooooooop
we offer	ooooooooosnoooom
we only	oooooponooonnqop
we pay	oooooooooqmopooq
we read	oooqpnpooooooomp
we run	oqoopoooonrononn
we see	pnoosonooooooopo
we the	rnoooooooooooonn
we value	oooooooooooooosl
we want	ooooorooooonnoqm
we were	pqpnppnrooonnolp
we will	onoopnnnonnxlnlq
we would	mqqoqpmmnpqloool
we write	ooononooooooootn
we* all*	oooonnmsnoonromp
we* are*	omqnqqkospttlknp
we* argu*	nnoropnnoooooooo
we* both*	nooooonoosnnooop
we* brin*	oooooooooooooonq
we* buil*	ooooooooooroponm
we* buy*	oooooooooluooooo
we* can*	onnnslorromoqoml
we* clos*	oooooooooooooorn
we* come*	ooooooroonqoooom
we* did*	mpooooooooopoomt
we* do*	pmnmplonpounqnqk
we* get*	opopnnooooonpotm
we* got*	opooonooononnoos
we* had*	mnooonpnnonopnpt
we* have*	qnmvplqiumqvmmko
we* hear*	qoonooooooomnntn
we* know*	oooonomnonoxnnmo
we* lost*	onoqomooononoonu
we* love*	oooonooooqoooonq
we* meet*	oooooooooooqoonq
we* miss*	opoqoooooooooonp
we* need*	poooooooonnproql
we* neve*	nronnopnooooooop
we* offe*	ooooooooosnoooom
we* only*	oooooponooonnqop
we* pay*	oooooooooqmopooq
we* read*	oooqpnpooooooomp
we* run*	oqoopoooonrononn
we* see*	pnoosonooooooopo
we* the*	rnoooooooooooonn
we* valu*	oooooooooooooosl
we* want*	ooooorooooomnorm
we* were*	pqpnppnroonnnolp
we* will*	onoopnnnonnxlnlq
we* woul*	mqqoqpmmnpqloool
we* writ*	ooononooooooootn
weal*	noosooooopooooom
weal* scre*	noorooooooooooon
wealt*	noosooooopooooom
wealth	noosooooopooooom
wealth screening	noorooooooooooon
wean*	oooooornooonnqnn
weans	oooooornooonnqnn
weap*	oooooooooooooqnn
weapo*	oooooooooooooqnn
weapon	oooooooooooooqon
wear	nooonmmsonpprpon
wear a	oooooooooooqoqnm
wear*	nnoonmoyoooqnomm
wear* a*	oooonnnsooopopnm
wear* long*	ooooomoqoooooooo
wear* the*	oooooonrooonnoqn
weari*	nnooonovoooqnnmm
wearin*	nnooonovoooqnnmm
wearing	nnooonovoooqnnmm
wearing a	ooooonnsoooooono
wearing the	ooooopnqooooooon
wears	ooooonnrooooopon
wears long	ooooomoqoooooooo
weas*	ooooooooooooorom
wease*	ooooooooooooorom
weasel	ooooooooooooorom
weat*	noooonppooonnolv
weath*	noooonppooonnolv
weathe*	noooonppooonnolv
weather	ooooonppoooonolu
web	qrooonoooooooonm
webs*	otnmplolnrtnklyl
webs* .*	noopnonnooooooos
webs* a*	noooooooooooooqp
webs* for*	oooonoooorsoooml
webs* says*	snooonooonoooonp
webs* shit*	ooooooooononoorn
websi*	otnmplolnrtnklyl
websit*	otnmplolnrtnklyl
website	nunmplolnqpnllym
website .	noopnonnooooooos
website >	nqoosooooooooomm
website a	noooooooooooooqp
website for	oooonoooorqooonn
website says	snooonooonoooonp
websites	qooonooooprooonl
wedd*	nqonomoqnmrpnnno
wedd* .*	nooooopqooooooon
weddi*	nqonomoqnmrpnnno
weddin*	nqonomoqnmrpnnno
wedding	nqononprnnppmomo
wedding .	nooooopqooooooon
weddings	oooononoonqnpopo
wedn*	mnonqqqpnnqmlmrs
wedn* .*	oooorronoooonnnp
wedn* and*	ooooonoroooonopn
wedne*	mnonqqqpnnqmlmrs
wednes*	mnonqqqpnnqmlmrs
wednesday	nonnrqpnnnonmnqq
wednesday .	oooorpononooonnp
wee	otpnkizlmlurkvhm
wee boy	oqooonpoooonoonq
wee girl	ooooontoooononoo
wee one	oooooorooooonopn
wee* boy*	oqooonpoooonoonq
wee* girl*	ooooontoooononoo
wee* one*	oooooorooooonopn
week	mokqkrpppzrmiglq
week .	pmnqopornqmnnnlr
week >	mnnnmnomnqmqmnmz
week ?	nooonnooonoooouo
week a	rnoromnpoooonoon
week and	nrnnnrppnonlnmop
week before	nooopooooooooorm
week in	ooooopooooqoooon
week on	ooooonoooporooom
week the	oooooooooooooqno
week*	qkklpsrnnvyojixg
week* .*	qmmppumqntknnlqm
week* ?*	mooolnoooponootp
week* a*	rnoromnpoooonoon
week* allo*	oooooooooqooooon
week* and*	mqnnouuonpmknmpn
week* befo*	nooopoooooooootl
week* for*	qoooomooqnoooorl
week* if*	ooooooqpoonnoonq
week* in*	oooooonooounoomo
week* now*	ooooonnroooooooo
week* on*	noooonoooporoooo
week* only*	oooooooooproooom
week* out*	onopornnoooooono
week* sinc*	snopomoooooooono
week* the*	oooooooooooooqno
week* to*	ooooooqnonnpontl
week* with*	ooooonqooqoooooo
weekd*	oooooooooopooorn
weekda*	oooooooooopooorn
weekday	oooooooooopooorn
weeke*	mnnnmmumnnwsnmoo
weeken*	mnnnmmumnnwsnmoo
weekend	mnnnmoplnnvtmnpq
weekend .	ononoqnnoooroorm
weekend and	oooooornooooooon
weekends	ooooomspooooonom
weekl*	ooonooooouoooonm
weekly	ooonooooouoooonm
weekly allowance	oooooooooqooooon
weeks	tmmorvmppqqkmmwe
weeks .	poooprmoosnlnopl
weeks >	noooqoooooooooon
weeks and	nnnoorqoopnnonoo
weeks for	qooooooooooooosl
weeks now	ooooonnroooooooo
weeks out	onopoqnnoooooono
weeks since	sooooooooooooomo
weeks to	ooooooooonnoootm
weep	nooooooooonnposl
weig*	nnnnn2lnnonlsnll
weigh	onoooynnooonoonl
weigh*	nooooumooonmsnlp
weighs	ooooosnoooonooon
weight	ooooonopoponqnmq
weir	ooooorooooopoonm
weir*	oopoopnpnnpmntmn
weird*	poooonoooooonunn
weirdo	ooooonooooooounm
welc*	tnnnnmnnoprnpmrt
welc* .*	oooooonooosooonn
welco*	mnoonnnnoqrnpmss
welcom*	mnoonnnnoqrnpmss
welcome	nooonnnooqrnqnmu
welcome .	oooooonooosooonn
welcome >	ooooonoooooonont
welcoming	oooooooooooooorn
weld	voooooooooonoonl
welf*	rnoonpooooooooom
welfa*	rnoonpooooooooom
welfar*	rnoonpooooooooom
welfare	rnoonpooooooooom
well	lomjmmmmlilljqo1
well .	nnqppoorooopnnlo
well >	oqnnnnnnooorpplq
well ?	npooqqpooooooonm
well as	ooooooooooooosnm
well done	nqonmmnnonnlmvow
well have	oooonooooooonoro
well i	rooopqonoookonqo
well now	ooooonooooooqonq
well that	oooooqoooooonnsm
well*	ponpnqnononmopuj
well* .*	moqppooroonpnqlm
well* ?*	npooqqpooooooonm
well* as*	ooooooooooooosnm
well* done*	nqonmmnnonnlmvow
well* have*	oooonooooooonoro
well* i*	rooopqonoookonqo
well* know*	ooooooooooononrm
well* now*	ooooonooooooqonq
well* pod*	ooooonoooooonorn
well* that*	oooooqoooooonnsm
wellb*	qnopnqnnooonoosm
wellbe*	qnopnqnnooonoosm
wellbeing	qnopnqnnooonoosm
welln*	ooooopoooooooorn
wellne*	ooooopoooooooorn
wellness	ooooopoooooooorn
wels*	nmomrmonnnvmsopk
wels* are*	oooooooooooosonm
welsh	nmpmrmoonnvmropk
welsh are	oooooooooooosonm
wend*	ooooqonoonopopnn
wendy	ooooqoooonooopnn
went	qnvmxqqmqnlmlihr
went and	qooooonooooooooo
went back	mnpoonnooooqoorn
went for	ooooopoooooonosl
went home	oooootonooonoono
went i	oooooroooooooono
went in	oooosoonqooonolp
went off	nnopooonqoopnnms
went on	nnoponppoooqonpn
went out	qoonoppoooooooon
went to	pnrnqonponnmnpkp
went up	ooooooonooopqonn
went very	oooooooooooooomr
went* and*	qooooonooooooooo
went* back*	mnpoonnooooqoorn
went* for*	ooooopoooooonosl
went* home*	oooootonooonoono
went* i*	oooooroooooooono
went* in*	oooosoonqooonolp
went* off*	nnopooonqoopnnms
went* on*	nnoponppoooqonpn
went* out*	qoonoppoooooooon
went* to*	pnrnqonponnmnpkp
went* up*	ooooooonooopqonn
went* very*	oooooooooooooomr
wer	woonnoooooownnmg
were	qplkyipjkjjjponv
were a	pooopoooooonmqlr
were always	ooooorooooonoqol
were any	oooopoooooooqoom
were in	rnoonnqooooooomq
were on	pqoooqooooonoopl
were paid	nooosooooooooonn
were put	nooorooooooooooo
were so	noooooonoooononu
were the	qpoooqooooomnolq
were up	oooorooooooooonn
were warned	noooooooooosonpn
were you	oooonmonoootoppl
were*	nonnnoononooonqs
were* .*	oooonoopoooppnql
were* a*	pooopoooooonmqlr
were* alwa*	ooooorooooonoqol
were* any*	nooopoooooooqorm
were* clea*	ooooonooooootonm
were* in*	rnooonpooooooomq
were* on*	pqoooqooooonoopl
were* paid*	nooosooooooooonn
were* put*	nooorooooooooooo
were* so*	noooooonoooononu
were* the*	qpoooqooooomnolq
were* they*	oooooooooooonnos
were* up*	oooorooooooooonn
were* warn*	oooooooooootnnom
were* you*	oooonmonoootoppl
weren*	nonnnoononooonqs
werent	nonnnoononooonqs
west*	oonononnoooonosr
west* .*	ooooooonoooonosn
weste*	oonononnoooonntq
wester*	oonononnoooonntq
westerns	oonooonnoooonnsp
westerns .	oooooooooooonoro
wet	ppnnnmppnnnmmvqm
wet sock	oooooooooooooqnn
wett*	ooooooqooooonslm
whal*	ooooopnnoooooopr
whal* .*	oooooqnnoooooooo
whale .	oooooqnnoooooooo
what	zkjqzjkpjfhluokm
what ?	rnoonooooooooqno
what a	ionnkokkmlppmzqt
what are	vmnpqpnnooomlnon
what been	qnqponooooonoork
what can	ooonnnprooooooon
what data	snonnoooooooooon
what did	pnonznooooomrlhl
what do	nnmnrtsotonmolon
what does	wpnrunnmooonnolf
what else	oroponnnoooosomn
what exactly	rnonnrooooooooqk
what happened	lopmqmsnnqnonnno
what happens	ornrnnpponosonnj
what have	tnoqpnononononrl
what he	nqnsqmpoooomnpql
what held	tooonooooooooonn
what history	noooooooooooroon
what i	rtqvkqptppplonhj
what if	noooonqtooononnn
what in	onoqooooooooqpqm
what information	rooqmooooooooooo
what it	onpqrlnponpmoomq
what my	pnnnqmnronopnnrm
what next	nooonoooooopporm
what on	tnnonooooooopoon
what people	oooomoooooonloqt
what records	mpoonooooooooooq
what school	nnooonqqooooooon
what she	uromnknqnoornmmm
what the	qmlmyxtnmklmiiqo
what they	rmnnnlnqoqnmsnnt
what time	nooommopoootonlx
what to	mnopnoqpqoomoonp
what under	oooonoopooonsonn
what was	wppmumomooonnnkm
what we	noopnroooooooosl
what with	nsoonnoooooooooo
what would	nooonrqnooonoqnn
what written	rnponoonooooooon
what you	wnrmlolnolqrplpn
what your	spnnqnooonontmlm
what*	sqsssikkmwmltolh
what* .*	ppoonnnpooonromp
what* 0770*	nooooooootpnoono
what* ?*	snoonooooooooqno
what* a*	ionmjokkmlppmzqs
what* are*	vmnpqpnnooomlnon
what* beca*	noooonoooooonoro
what* been*	ppqoonooooonoork
what* came*	noooooooooooooms
what* can*	ooonnnprooooooon
what* data*	snpnnoooooooooon
what* deta*	mnoroooooooooooq
what* did*	pnonznooooomrlhl
what* do*	nnmnrtsotonmolon
what* does*	wpnrunnmooonnolf
what* else*	nsoqnnnnonooromn
what* exac*	rnonnrooooooooqk
what* grou*	nooqpnoooooooooo
what* happ*	kroqrmtonqnspnmj
what* have*	tnoqpnononononrl
what* he*	nqnsqmpoooomnpql
what* held*	tnoooooooooononm
what* hist*	noooooooooooroon
what* i*	ruqukqptppplonhj
what* if*	noooonqtooononnn
what* in*	pmoqooonooooqpqm
what* info*	snoqmooooooooono
what* it*	nopqqlnponpmooop
what* list*	omotooooooooooon
what* my*	onnoqmnronopnnrm
what* next*	nooonooooooppoqm
what* note*	qooooonoooooooon
what* on*	tnoonooooooopoon
what* part*	npoonooooooooosm
what* peop*	oooomoooooonloqt
what* reco*	mpoonooooooooooq
what* scho*	nnooonqqooooooon
what* she*	uromnknqnoornmmm
what* the*	qllmzwsnmklleisq
what* ther*	qqoooooooooooonm
what* they*	tmnnnlnqoqomvnns
what* time*	nooommopoootonlx
what* to*	mnopnoqpqoomoonp
what* unde*	qnnonoopooonsonm
what* was*	vppmwmomooonnnkm
what* we*	noopnroooooooosl
what* with*	nsoonnoooooooooo
what* woul*	nooonrqnooonoqnn
what* writ*	qnqonoonoooooonn
what* you*	wmrnkolmnlqrplpm
what* your*	sppnqnooonontmlm
whate*	uptsskmmnmnmumoh
whatev*	uptsskmmnmnmumoh
whatever	uptsskmmnmnmumph
whatever .	poooooooooooqonn
whatever list	omotooooooooooon
whatever the	nooopoooooooloqs
whatever they	qoooooooooooronn
whatever was	nooorooooooooooo
whats*	npoponnnownnnqmj
whatsa*	npoponnnownonomk
whatsapp	oqopnnnnownooonk
whatsapp 07700	nooooooootpnoono
whee*	lpnlokmnqmunwppo
whee* .*	opoooooooooooonr
whee* user*	noooonooooononrr
wheel	nooonnooonrqqppk
wheel >	oooooooooooooorm
wheel*	mqnnpmmnrnqmunpn
wheelc*	nqnnqlnnrnqmsmrm
wheelchair	nqnnqlmnrnqnpmsn
wheelchair user	noooonooooonpnsm
wheelchair users	oooopoooooonnont
wheelchairs	ooooooooooooronn
when	wrllknzxlijsphpl
when and	rooooonooooooooo
when does	oooooooooooooorp
when he	omppnloznnnpnpmj
when her	nooooosmooonooon
when his	ooooontnooooooom
when i	wulrloqupmmrlkoh
when it	npomnqpmnonsnpnq
when my	tnnnnmorooopnolq
when she	qonnnnspnnnpnnno
when the	lkonrqoqnoojtllx
when there	oooooooooooooorn
when they	pnnoomtnsookpnop
when we	nooqoqnoooooqoom
when you	oonnmrnrnooopmrl
when*	nnopomnpooomsnms
when* and*	rooooonooooooooo
when* does*	oooooooooooooorp
when* he*	omppnloznnnpnpmj
when* her*	nooooosmooonooon
when* his*	ooooontnooooooom
when* i*	vvlrlnqvpmmrlkni
when* it*	npomnqpmnonsnpnq
when* my*	tnnnnmorooopnolq
when* she*	qonnnnspnnnpnnno
when* the*	lkonrqoqnoojtllx
when* ther*	ooooooooooonsorl
when* they*	pnnoomtnsookpnop
when* we*	nnornqnoooooqoom
when* you*	oonnmqnqnoonpmro
whene*	nnopomnpooomsnms
whenev*	nnopomnpooomsnms
whenever	nnopomnpooomsnms
whenever i	ooooonoqooonoonq
wher*	tmlpwnqslhirtfor
wher* are*	qoooqooooooonopn
wher* can*	koooqoooooooooov
wher* do*	onnqpopnooonnonv
wher* does*	nooonnppoooonopq
wher* else*	oqnooponoooooooo
wher* ever*	qnoooooooooopono
wher* i*	qrnrlnktnnnqmnnn
wher* it*	pprounoonnomrnkj
wher* mine*	rooooooooooooono
wher* my*	tonnunmqooonoore
wher* she*	moooosvmooonoomm
wher* that*	proooooooooooonm
wher* the*	monnrnolqooqonur
wher* they*	mnopqrmlonopvmol
wher* this*	pooooooooooooonq
wher* to*	noonolprooonooqp
wher* was*	nooonooooooooonr
wher* we*	poooorooooonoonp
wher* woul*	mooopoopoooonons
wher* you*	pnnpmnnronntpnjr
wher* your*	tnononnooooroonm
where	tllqwprsliirogpr
where are	qoooqooooooonopn
where can	koooqoooooooooov
where do	nnnrpopnooonnonv
where does	nooonnppoooonopq
where i	qrnrloksnnnqmnnn
where it	pnrounoonnomrnkk
where my	tonnunmqooonoore
where she	moooosvmooonoomm
where that	proooooooooooonm
where the	moonrnolqooqnntr
where they	mnoposnmonopropn
where this	pooooooooooooonq
where to	noonolprooonooqp
where was	nooonooooooooonr
where we	poooorooooonoonp
where would	mooopoopoooonons
where you	pnnpmnnronntpnko
where your	tnononnooooroonm
where*	pqonpmnponooulmo
wherev*	nqoopnopoooosmmp
wherever	nqoopnopoooosmmp
wherever they	oooopooooooosmnn
whet*	rnnpunomnonqpnmm
whet* it*	qooooooooooooopm
whet* the*	moooonooooooooot
wheth*	rnnpunomnonqpnmm
whethe*	rnnpunomnonqpnmm
whether	rnnpunomnonqpnmm
whether it	qooooooooooooopm
whether the	moooonooooooooot
whic*	wpnmtqhrkjjulplq
whic* .*	ppononoooooooorn
whic* ?*	oooonoonooonopnr
whic* a*	oooooooooooooorn
whic* bits*	nooqoooooooooooo
whic* book*	nooooomrooooooop
whic* bran*	poooonnrooooooon
whic* comp*	rnooqooooooooonm
whic* firm*	nooosoonooooooom
whic* floo*	oooootoooooooomn
whic* i*	qoqoopooooooopmm
whic* my*	rooonoooooooooon
whic* of*	snononoooooqoono
whic* scho*	ooooonpnoooronon
whic* shel*	ooooooooooonooor
whic* was*	noponnnqooooooqo
which	xqnmsqirkjjumnlq
which .	ppononoooooooorn
which ?	oooonoonooonopnr
which a	oooooooooooooorn
which bits	nooqoooooooooooo
which book	nooooomrooooooop
which branch	poooonnrooooooon
which floor	oooootoooooooomn
which i	qoqoopooooooopmm
which my	rooonoooooooooon
which of	snononoooooqoono
which school	ooooonpnoooronon
which shelf	ooooooooooonooor
which was	noponnnqooooooqo
which*	noooqoooonoonron
whiche*	noooqoooonoonron
whichever	noooqoooonoonrom
whil*	noprmompnrnupmrg
whil* he*	ooooonprooonoooo
whil* i*	ppnooopmooopoosl
whil* they*	ooooooopopotnomn
whil* we*	pooronooooonopnn
whil* you*	loqqonooorpronnl
while	nnpsmpmpnroupnni
while he	ooooonprooonoooo
while they	ooooooopopotnomn
while we	pooronooooonopnn
while you	loqqonooorpronnl
whils*	npnoooooooooonsm
whilst	npnoooooooooonsm
whilst i	opoooooooooooorm
whin*	ooooooooooonptmm
whing*	ooooooooooooprnn
whis*	mqnonmppqoonqonp
whis* .*	noooonnqooooqoon
whis* it*	ooooooqnoooooooo
whisp*	nononnqoqoonqonp
whispe*	nononnqoqoonqonp
whispered	npooonroooooooon
whispered it	ooooooqnoooooooo
whispering	ooooonnpoooooonq
whit*	nmnnmmsnnnqmznnm
whit* .*	mooopoonooonronq
whit* and*	oooonooooorooorm
whit* peop*	ooooooooooonronn
whitb*	oooooqonoooooonp
whitby	oooooqonoooooonp
whitby .	oooooooooooooonq
white	mnnnomtpnnnmxmnn
white people	ooooooooooonronn
white*	ooooonoooornsonn
whites	ooooonooooroqonn
who	xnjhsfsrjjh3nynm
who >	ooooonoqooopoorl
who are	oqonooopooonpnop
who asked	nooorooooooooomq
who barred	oooooonnooosooon
who been	snoonnnpopooqnnm
who can	poonnmqpnnpmosln
who chose	noooooooooononwk
who decided	ooootooooooooonm
who did	qooonppnnooonnpo
who do	rnunmqroqnonmnrj
who does	nnoonrukpoopnrmm
who else	unpnnpmnnpnnnmmt
who filmed	oooooooooooqooon
who follows	ooooooqmopoopoop
who gave	ooooonoooooqopnn
who got	rqonronnooosorlh
who had	rooonoooooooonnp
who has	ooorommlpnomnprp
who have	qoonmrnoooonpnpo
who i	spoonopoooonoool
who in	poooooqnooomnnyi
who knew	ooooooooooooonnr
who laughed	ooooonooooosooom
who let	poooooooooonnwml
who liked	oooooooooooooonq
who looked	spooooooooonoopm
who looks	pooooontooononnn
who loves	ooooooooooonrpnn
who made	nooonooooooooqpo
who never	oooooonpoooppopl
who not	nqoononpooonpnop
who on	ooooooooooonpotk
who opened	qoooooooooooooon
who plans	oooooooooooooorm
who put	ornonoonoooooonp
who ran	npooonooooonormo
who read	ooooooooooooopqm
who reads	ooroosonpoooonln
who runs	nnopoopoooosnnmo
who says	ooooonpnnopooomr
who should	ooooonnpooonnsno
who signed	mnonwnonooopnnpm
who sits	ooooonsooooooonn
who tells	oooopooooooqoono
who the	rnnoqnmpooompmoq
who this	nooooooooooootok
who thought	oooooooooooooosm
who to	noooqrmrooonoonn
who took	mqooqooooooqooom
who used	ooooonoroooooono
who waits	ooooooorooooooon
who wants	ooooooooosooqonm
who was	nopnqtonnnnmprkm
who were	onoonoooooonqoor
who will	ooooopnqooonponp
who won	oooooooooooooqon
who works	opooonqnooonoorm
who would	mnnonrmronnsmnnr
who wrote	moooooonooosnpmp
who you	qpooponqonoonqmm
who your	xoooonpoooononnm
who* are*	oqonooopooonpnop
who* aske*	nooorooooooooomq
who* barr*	oooooonnooosooon
who* been*	snoonnnpopooqnnm
who* can*	poonnmqpnnpmosln
who* chos*	noooooooooononwk
who* cros*	oooooooooooqqonm
who* deal*	rooopoonooonooon
who* deci*	ooootooooooooonm
who* desi*	oooooooooooooosm
who* did*	qooonppnnooonnpo
who* do*	rnunmqroqnonmnrj
who* does*	nnoonrukpoopnrmm
who* else*	unpnnpmnnpnnnmmt
who* film*	oooooooooooqooon
who* foll*	ooooooqmopoopoop
who* gave*	ooooonoooooqopnn
who* got*	rqonronnooosorlh
who* had*	rooonoooooooonnp
who* has*	ooorommlpnomnprp
who* have*	qoonmrnoooonpnpo
who* i*	spoonopoooonoool
who* in*	poooooqnooomnnyi
who* knew*	ooooooooooooonnr
who* laug*	ooooonooooovoonm
who* let*	poooooooooonnwml
who* like*	ooooonoooooooonr
who* look*	tpoonnnsonomonnm
who* love*	ooooooooooonrpnn
who* made*	nooonooooooooqpo
who* neve*	oooooonpoooppopl
who* not*	nqoononpooonpnop
who* on*	ooooooooooonpotk
who* open*	qoooooooooooopno
who* plan*	ooooononooonoorp
who* post*	oooooopooooqooon
who* put*	ornonoonoooooonp
who* ran*	npooonooooonormo
who* read*	oorooronpoonoool
who* runs*	nnopoopoooosnnmo
who* says*	ooooonpnnopooomr
who* shou*	ooooopnpooonnsnn
who* shus*	ooooooooooosnoon
who* sign*	mnonwponooopnnpl
who* sits*	ooooonsooooooonn
who* slee*	ooooopnoroonoooo
who* stan*	noooonopoooqoooo
who* tell*	oooopopnoooqoonn
who* the*	rnnoqnmpooompmoq
who* this*	nooooooooooootok
who* thou*	oooooooooooooosm
who* to*	noooqrmrooonoonn
who* took*	mqooqooooooqooom
who* used*	ooooonoroooooono
who* vote*	oooonoooooosmopn
who* wait*	ooooooorooooooon
who* want*	noooonooosonsnmn
who* was*	nopnqtonnnnmprkm
who* were*	onoonoooooonqoor
who* will*	ooooopnqooonponp
who* won*	oooooooooooooqon
who* woul*	mnnonrmronnsmnnr
who* wrot*	moooooonooosnpmp
who* you*	qpooponqonoonqmm
who* your*	xoooonpoooononnm
whoe*	ppmllmkllmkyhwrn
whoe* deal*	qnooooooooonoono
whoe* deci*	ooooonoooooonnsn
whoe* desi*	ooooooooooomonrp
whoe* did*	oqooooooooonoppm
whoe* foun*	onooooooooooooor
whoe* in*	oroooopooooooonn
whoe* made*	ooooooooooooonqp
whoe* pick*	ooooooooooononpq
whoe* put*	opoooponoooqnnmp
whoe* reco*	ooooooooooonoonr
whoe* runs*	qnpoopooooonornn
whoe* sign*	onoooooooooponsn
whoe* thou*	ooooonooooononwl
whoe* writ*	ooooooooooonomlv
whoe* wrot*	npooonoooooroqon
whoev*	ppmllmkllmkyhwrn
whoeve*	ppmllmkllmkyhwrn
whoever	ppmllmkllmkyhwrn
whoever deals	qnooooooooonoono
whoever decided	ooooooooooooonrn
whoever designed	ooooooooooomonrp
whoever did	oqooooooooonoppm
whoever found	onooooooooooooor
whoever in	oroooopooooooonn
whoever made	ooooooooooooonqp
whoever picked	ooooooooooooooqn
whoever put	opoooponoooqnnmp
whoever recommended	ooooooooooonoonr
whoever runs	qnpoopooooonornn
whoever signed	onoooooooooponsn
whoever thought	ooooonooooononwl
whoever writes	ooooooooooonomlv
whoever wrote	npooonoooooroqon
whol*	rnmkipqkqnvquktm
whol* coun*	oooomoooooounoom
whol* fami*	moooonnpoooononu
whol* file*	ronooooooooooooo
whol* mana*	oooooooooooqoono
whol* of*	pooooooooooonoqp
whol* queu*	pnqoonooooonooqm
whol* race*	ooooooooooooqono
whol* time*	onooonnrooonnnro
whol* town*	oqooooooooonptmm
whole	romkipqkqnnrukun
whole family	moooonnpoooononu
whole file	ronooooooooooooo
whole management	oooooooooooqoono
whole of	pooooooooooonoqp
whole queue	pnqoonooooonooqm
whole race	ooooooooooooqono
whole time	onooonnrooonnnro
whole town	oqooooooooonptmm
whole*	ooooooooonwononm
wholes*	ooooooooonwononm
wholesale	ooooooooonwononm
whom	wnnnonqnooononpj
whos	tnooooooonponqnk
whos*	unoomnnonnnmrpsi
whos* ?*	ooooooooooooooqn
whos* idea*	onoqoooooooonosm
whose	unoomnnonnnmrpsi
whose ?	ooooooooooooooqn
whose idea	onoqoooooooonosm
why	vwkjqfkjkkjezk1e
why >	tnonpnnnooopnnnp
why ?	loopqoooonoonnos
why a	onoooooooooosopm
why am	ovopononooonnolm
why and	qmooonpnooonoons
why are	ooooooooooootopl
why do	qnoonnpnoooosnrk
why does	pnooooooooonpotl
why every	ooooooooooooontl
why have	npoooooooooopnqn
why i	loqnososnoomnokq
why it	prooonoooooomnqo
why my	tsonoooooooononk
why on	nqoonooooooonorm
why the	onontnnnnnnnspqn
why there	ooooooooooonuopm
why they	ooooooonoooooqon
why you	mponqoooooooqpnn
why* ?*	loopqoooonoonnos
why* a*	onoooooooooosopm
why* am*	ovopononooonnolm
why* and*	qmooonpnooonoons
why* are*	ooooooooooootopl
why* do*	qnoonnpnoooosnrk
why* does*	pnooooooooonpotl
why* ever*	oooooooooooomnwl
why* have*	npoooooooooopnqn
why* i*	loqnososnoomnokq
why* it*	prooonoooooomnqo
why* my*	tsonoooooooononk
why* on*	nqoonooooooonorm
why* the*	onontnnnnnnnspqn
why* ther*	ooooooooooonuopm
why* they*	ooooooonoooooqon
why* you*	mponqoooooooqpnn
wi	pqnroqplpmpplqrj
wi a	oooooooooooqonon
wi fi	oooonoooooononrp
wi the	npoootmnooononpn
wi* a*	oooooooooooqonon
wi* fi*	oooonoooooononrp
wi* the*	npoootmnooononpn
wick*	onooooooompnnmnx
wick* .*	onooooooooooooqp
wicke*	onooooooompnnmnx
wicked	onooooooononnmnx
wido*	nnnnnnnnnyqonnok
wido* engi*	oooooooooqoooooo
widow	pnoonoonovppooln
widow*	noooonnootpnoorm
widowe*	noooonnnotpnoopn
widower	oooonnooorqoooon
wife	krlskvgttnnqjrkq
wife .	oooqopnopoonoqno
wife and	nrooopnnooonoonp
wife has	ooooonooooooopqo
wife i	ooooonooooooooor
wife left	oooooqnnooonornn
wife was	oooooooqoooooonn
wife* .*	oooqopnopoonoqno
wife* and*	nrooopnnooonoonp
wife* at*	oooootnnooooopom
wife* has*	ooooonooooooopqo
wife* i*	ooooonooooooooor
wife* left*	oooooqnnooonornn
wife* thro*	ooooonorooononrn
wife* was*	oooooooqoooooonn
wifi	rpmokknlolnkpq6g
wifi .	oooooooooooooqnn
wifi password	mooooooooooooonu
wifi shite	ooooooooooooootm
wifi so	ooooonmoooooonun
wifi* .*	oooooooooooooqnn
wifi* pass*	mooooooooooooonu
wifi* shit*	ooooooooooooooul
wifi* so*	ooooonmoooooonun
wig	ooooonoonnrpopnn
will	gdjhkoltisn0iego
will .	opooonnmoormqonq
will >	ooooonooooouonmn
will batter	oooooopoooosonon
will be	likklonkknoxomno
will break	oooooooooooqoooo
will bring	ooooonoooooooons
will burn	ooooomopooosnonp
will come	ooooonnpopntnomq
will cry	ooooopooooonoomr
will cut	ooooonqnooosnonn
will do	ononqsqmnnnunnml
will find	onoooonoomrxonml
will get	nnnoqonmonownnmo
will give	roooonoooqopoonm
will go	oooooopooooqooon
will have	pqnnoqmmoqnopnno
will keep	noooqooooornoonn
will kill	nnnoomnuonoonorn
will know	npooonmooooqnnpq
will leave	ooooopooooomorpn
will look	noooonoqoooooooo
will make	oooooqoooooroolq
will never	noooonnoonokpooy
will not	jlpmqxsqmqotoipg
will pay	ooooonononovnomn
will put	ooooonspoooroool
will regret	oooooooooooqooon
will say	qmpnnnnnonnosrpk
will scream	ooooononoooknopt
will see	nnoonponooornonr
will send	noooomtnosnloonp
will show	poooqnpnopoooonn
will shut	oooooooooooqooon
will sign	poooooooonroooom
will take	nmonnonopoosoonr
will tell	ooooonnsooqnooon
will the	moooooooooooooos
will there	noooooonooonoonu
will throw	oooooooooooqonqm
will to	ooooooooononoqpp
will want	ooooooooooonqooo
will you	ppqprponononnolm
will*	nnoooponoporoono
will* .*	opoooonmoormqomq
will* and*	oooooonrooooooon
will* batt*	oooooopoooosonon
will* be*	likklonkknoxomno
will* brea*	oooooooooooqoooo
will* brin*	ooooonoooooooons
will* burn*	ooooomopooosnonp
will* come*	ooooonnpopntnomq
will* cry*	ooooopooooonoomr
will* cut*	ooooonqnooosnonn
will* do*	ononqsqmnnnunnml
will* find*	onoooonoomrxonml
will* get*	nnnoqonmonownnmo
will* give*	roooonoooqopoonm
will* go*	oooooopooooqooon
will* have*	pqnnoqmmoqnopnno
will* keep*	noooqooooornoonn
will* kill*	nnnoomnuonoonorn
will* know*	npooonmooooqnnpq
will* leav*	ooooopooooomorpn
will* look*	noooonoqoooooooo
will* make*	oooooqoooooroolq
will* neve*	noooonnoonokpooy
will* not*	jlpmqxsqmqotoipg
will* pay*	ooooonononovnomn
will* put*	ooooonspoooroool
will* regr*	oooooooooooqooon
will* say*	qmpnnnnnonnosrpk
will* scre*	ooooononoooknopt
will* see*	nnoonponooornonr
will* send*	noooomtnosnloonp
will* show*	poooqnpnopoooonn
will* shut*	oooooooooooqooon
will* sign*	poooooooonroooom
will* take*	nmonnonopoosoonr
will* tell*	ooooonnsooqnooon
will* the*	moooooooooooooos
will* ther*	noooooonooonoonu
will* thro*	oooooooooooqonqm
will* want*	ooooooooooonqooo
will* you*	ppqprponononnolm
win	onnnnmonn0rlnnll
win a	poooooooornooonn
win* a*	poooooooornooonn
wind	oooopnoqooonornn
wind*	jnmllpvsslnwlnir
wind* .*	nponnnnppnnwnoln
wind* on*	nooooooopoonoooq
wind* seat*	ooooornpooonnnnp
wind* shut*	oooooosnooonnonn
wind* up*	oooooosoooonoonn
wind* with*	ooooorooooopoonm
windb*	ooooooooooonotnn
windba*	ooooooooooonotnn
windbag	ooooooooooonotnn
windo*	jpmmmrwtsmnwmkkm
window	kpnmnsluqnnrqlmp
window .	nqoooonppootnnln
window >	onoopqpoooononrn
window and	ooooonoooooooorm
window on	nooooooopoonoooq
window seat	oooooronooonnonq
window with	ooooorooooopoonm
window*	onoonmymqopvlnmk
windows	onoonmymqopvlnmk
windows .	ooooooooooorooom
windows shut	oooooosnooonnonn
windows up	oooooosoooonoonn
windr*	onooonoooooononv
windru*	onooonoooooononv
windrush	onooonoooooononv
wine	oooponooonqnonrn
wing	nooopoooooopnnor
winn*	mqnnmrnnownnnnnn
winn* .*	nooooqooopoooono
winne*	nrnnmnonownnnnom
winner	nnoomnooosononqp
winner*	ornooooootoooomm
winners	ornooooootoooomm
winni*	nooooronoopooonp
winnin*	ooooosoooopooonn
winning	ooooosoooopooonn
wins	ooooonooooonooqp
wint*	monjpsnqnnsmnmnu
wint* ?*	ooooooooooqooono
winte*	monjpsnqnnsmnmnu
winter	monjpsnqnnrmonlv
winter ?	ooooooooooqooono
winter*	ooooooooooponoqn
winters	ooooooooooponoqn
wipe	c6mlnmnnonnmoqmj
wipe everything	mtnoooooooooooon
wipe it	lvooooooooooooom
wipe my	mtoooooooooooonp
wipe*	l3nmmmmqonnnpnoi
wipe* .*	rpnnonnrooonnonn
wipe* ?*	orooooooooooooon
wipe* ever*	mtnoooooooooooon
wipe* it*	lvooooooooooooom
wipe* my*	lvooonooooonoonp
wiped	m3nmnmmnonnnpnpi
wiped .	rponoonoooooooon
wiped >	luoonoooooooooon
wiped ?	orooooooooooooon
wire*	ooooooonqoopoooo
wis	mqnoqooooooooonp
wish	pknqozomopnnnkns
wish i	mnooowqoooonnnon
wish me	ooooooooonoooont
wish to	rnnspmnpoqnnnnkp
wish* i*	mnooowqoooonnnon
wish* me*	ooooooooonoooont
wish* to*	rnnspmnpornmnnjp
witc*	onnoonnnnoommxmq
witch	nnooononooonnxnm
witch >	ooooooooooonoson
witch*	oooooooooooononq
with	smonmjqnpsptutql
with .	ppoonnsoooonoonn
with a	hlqjmmokuinqqtvo
with all	pponnnooonqsnonm
with another	mosoonqnoooooonn
with anybody	oooqooooooooooon
with bills	ooooooooooroooom
with code	ooooooooomroooon
with down	onooonopnoonuonn
with everybody	roooonopoooooono
with everyone	qqooomonooopnono
with half	onoorooqooonoono
with her	nponmptsnonnmopl
with him	pnnonuqmnoomnonp
with his	pononlqnnonsnqmn
with how	pooooooooooononq
with it	lpnmopmnrnopotkn
with me	umnonpltnommnnpn
with my	xxqommjnppllllkm
with names	rooooooooooooono
with no	nnnnnopqnnnolpwn
with nothing	ooooonnnooooooor
with one	noooompnpoouonnn
with our	rqonnonooponnono
with pride	oooooooooooooooq
with respect	ooooonooooqnnrqm
with six	oooooooooooooonr
with some	onoqonpnooonooqn
with something	ooooonpoooorponn
with student	rnoooooooopooonn
with that	nnnnpnooonnopqqp
with the	okossrsqnlkpitmo
with their	oooopoooooooronn
with them	npoopnnpnoorqnon
with these	ooooooooosnnnnns
with this	oqnnnnnnotnnrppk
with three	ooooooooooononqp
with two	onponnmosoornopm
with us	opoootnmnoonoomq
with what	ooooonnprooooonn
with whoever	ooooooooooornono
with you	rloonsopnooqnmnm
with your	omnoopnnopovnlnq
with £	ooooononqrnoooom
with*	jtlxsnnrmxmjmphk
with* .*	onosnnsooponoomm
with* 24*	oooooooooroooonn
with* a*	ilpkmlqjuhmpqtwo
with* all*	pponnnooonqsnonm
with* and*	pqqnonoooooooonn
with* anot*	mosoonqnoooooonn
with* anyb*	oooqooooooooooon
with* bill*	ooooooooooroooom
with* code*	ooooooooomroooon
with* down*	onooonopnoonuonn
with* ever*	sqooplooonoopnmo
with* exam*	oooooooooqooooon
with* flas*	oooooooooooooooq
with* half*	onoorooqooonoono
with* her*	ppnnmrtsmnnmmnpj
with* him*	pnnnnvpnnnomnono
with* his*	pononlqnnonsnqmn
with* how*	pooooooooooononq
with* it*	jqnlqooprnopotkn
with* me*	umnonuktoomlnnpn
with* my*	wxqvlljronlkkkim
with* name*	qnooooooopoooonn
with* no*	nnnnnopqnnnolpwn
with* noth*	ooooonnnooooooor
with* one*	pnoonmpnppounnmm
with* our*	rqonnnonoponnnno
with* part*	onosoooooooooono
with* perm*	ooopoooooooooonq
with* phot*	sooooooooooooonn
with* prid*	oooooooooooooooq
with* reas*	onooqooooooonqnn
with* resp*	ooooonooooqnnrqm
with* six*	oooooooooooooonr
with* some*	qpopompnooopooom
with* stud*	rnoooooooqpooonm
with* that*	nnnnpmooonnqpqqo
with* the*	ojotsrspnmjpislo
with* thei*	oooopoooooooronn
with* them*	npoopnnpnoorqnon
with* thes*	ooooooooosnnonns
with* this*	oqnnnnnnotnnrppk
with* two*	onponnmosoornopm
with* us*	oooonsnmnonnqomp
with* what*	nooponnqrnonnonp
with* whoe*	ooooooooooornono
with* you*	qloonsopnoopmmqm
with* your*	nmnpoonnopownkmt
with* £*	ooooononqsnoooom
withd*	itnzqlnmornpnmlk
withdr*	itnzqlnmornpnmlk
withdraw	ltnvmnonoqnqonln
withdraw my	nrosnnooononoonq
withdrawing	onorooonooopooon
withdrawn	mqossnononnnnnpm
withdrawn .	omoroooooooooooo
withi*	pnooqoopowqnonjj
within	pnooqoopowqnonjj
within 24	oooooooooroooonn
witho*	pqollrosouljnsom
withou*	pqollqosoulknsom
without	pqollqosoulknsom
without a	ooopnnqnononnptn
without exam	oooooooooqooooon
without her	rooooqnoooooooom
without it	noooonrqoooooooo
without me	ooooosoooooooonn
without my	npoooootonoooonn
without the	ooooonooooooonnr
wks	rnooooooopooooon
wobb*	ooooonoooopooonr
wobbl*	ooooonoooopooonr
woke	ooonopnnoonsoopn
woke up	oooooronooooooop
woke* up*	oooootonooonnonp
woma*	lpqmlllutnlsqyii
woma* .*	nopoooooqoonosmn
woma* in*	ppooonlsqoonopnm
woma* plac*	oooooooooooornoo
woma* who*	nononompoooqnron
woma* with*	ooooooqnoooqonon
woman	lpqmlllutnlsqyii
woman .	nopoooooqoonosmn
woman in	ppooonlsqoonopnm
woman place	oooooooooooornoo
woman who	nononompoooqnron
woman with	ooooooqnoooqonon
wome*	knnnmkkvnnnm0ihs
wome* are*	opooooopoooornnp
wome* can*	ooooononoooovnmp
wome* hour*	ooooonnqooornopm
wome* in*	ooooooonoooosonn
wome* libr*	ooooooooooonroon
wome* only*	ooooooonooonronp
wome* shou*	ooooooooooookoot
women	knnnmkkvnnnm0ihs
women are	opooooopoooornnp
women can	ooooononoooovnmp
women hour	ooooonnqooornopm
women in	ooooooonoooosonn
women librarians	ooooooooooonroon
women only	ooooooonooonronp
women should	ooooooooooookoot
won	mornnnpmoqnlnpmu
won .	oooooooooooonoor
won the	moooonqnooomopmu
won* .*	oooooooooooonoor
won* the*	moooonqnooomopmu
wond*	pnpnokmmnnonpyns
wond* the*	ooooooooooonornn
wond* to*	oooooooooooonooq
wond* whet*	ooooooonoooorono
wond* your*	ooooooooooooprnm
wonde*	pnpnokmmnnonpyns
wonder	pnonnlnnnnnmpzrj
wonder the	ooooooooooonornn
wonder your	ooooooooooooprnm
wonder*	onpnomnmnnoppllx
wonderful	nnponnoooopnnnmw
wonderful to	oooooooooooonooq
wondering	ooooqponoooronnm
wood	ooooonooooounnlp
wood*	oooonrnnonrnnoop
wool	noooonooooqnnnot
word	mnmnnnlsnnnwlusj
word .	oooopnppooornqnl
word >	oooooonnooonoopq
word for	ooooonnsoooooork
word of	oooooooooooooooq
word*	krnmnmplnmospnwo
word* .*	noonomooonorqpql
word* and*	oooooponoooooomr
word* for*	onooomnsomqqoosj
word* in*	ooooopnnoooonosn
word* of*	oooooooooooooooq
words	krnmnmplnmorpnwo
words .	moononooooopqoro
words for	ooooonooomqqoopn
wore	mqonomoqonsnoooo
work	opmllimvktntkutm
work .	nqonnsopnnpnnnpl
work >	noooonnnonorpnrp
work and	noooooorooopooon
work for	oooonoooooonoons
work from	noooooooounooono
work in	qnooqnoqooonnnlo
work on	nooooonpoooqnqon
work there	onooooooooorooon
work*	sioovhrllnrqlmto
work* .*	nqopnrnpnnpnonpk
work* a*	ooooooooooqnormo
work* and*	mooopoproooonoql
work* at*	pooooonqoopooonn
work* clas*	oooooooooooorono
work* days*	monoxnoooonmoomm
work* for*	toopmnnnooonnnop
work* from*	noooonnpoumnnonp
work* i*	ooooooooooonooor
work* in*	rpnnplnsnoonmnqn
work* it*	onoopqnooooooono
work* nigh*	onoqonrlooopnopn
work* on*	nnnnnnnonpmsmplu
work* out*	qnoroqnnooopoonn
work* peop*	onooooooooonooro
work* the*	ooooontnoooonopm
work* ther*	qnonnoonoooqoonq
work* they*	oooooonooooonoor
work* with*	nopoonrnopooprmn
work* woul*	ooooonooooornopn
worke*	tnnmoqplnnoqmplo
worked	nnnnprlmnnnrmqlt
worked it	oooopqoooooooonn
worked out	oooooqooooopooom
worker	spoonmsoooonnnom
worker*	qnooopnnoopopoon
workers	qnooopnnoopopoon
workh*	oooooooooooopomr
workho*	oooooooooooopomr
workhouse	oooooooooooopomr
worki*	kmoowmmqpoqppotg
workin*	kmoowmmqpoqppotg
working	kmoowmmqpoqppotg
working days	monoxnoooonmoolm
working in	nooooonroooooorl
working people	onooooooooonooro
works	vmnqoktnnqnolmui
works .	ooopooooooonooqn
works for	tnnqnonnoooooonm
works in	qpooononoooonopo
works on	poooooooopnroonm
works there	qoooooonoooooopo
works*	knsommooomqmpppw
worksh*	knsommooomqmpppw
workshop	lnsonnpoonnmplrw
workshop and	oooooopoooooooqn
workshop on	ooooooooonoooons
workshops	oooonoooooooopnq
worl*	qqnnnqnnnqrnsmoh
worl* .*	ooooooooooposonm
worl* to*	oroooooooooooonn
worl* woul*	ooooorooooonoonn
world	qqnnnqnnoopotmoi
world to	oroooooooooooonn
world would	ooooorooooonoonn
worm	ooooooooooomounm
worm >	ooooooooooonoron
worr*	nnonnvtnpoomnnmk
worr* abou*	ooooosqopooononl
worri*	omooovsopoomnnml
worrie*	omooovsopoomnnml
worried	ooooorropoonnonl
worried about	ooooorqopooononl
wors*	mmmnnprnnnnksp2f
wors* .*	ooooontnooooooqm
wors* libr*	ooooooooooonnoum
wors* than*	ooooooopooooooqn
worse	nnnnnssonnnlqpqj
worse .	ooooontnoooooopm
worse than	ooooooopooooooqn
worsh*	oooooooooooorono
worshi*	oooooooooooorono
worship	ooooooooooooqono
worst	nnnnnlnnonnmnp2k
worst library	ooooooooooonnoum
wort*	nnnnnlplonnntskx
wort* a*	oooooooooooooonq
wort* ever*	oooooooooooooonq
wort* it*	noooooomoopnnonv
wort* the*	ooooooooooonormq
worth	nnnnomnlonnopqlz
worth a	oooooooooooooonq
worth every	oooooooooooooonq
worth it	noooooomoopnnonv
worth the	ooooooooooonormq
worth*	ooooonqoooonsqnl
worthl*	ooooonqoooonqqnm
worthless	ooooonqoooonqqnm
wot	ooooooooooonnqvj
woul*	tsnnuwfiiimrtpmo
woul* .*	oqooosooooonoonm
woul* a*	noooomnqoooqqpln
woul* all*	ooooqpoooooooonn
woul* anyb*	oooooroooopnooon
woul* ask*	mqonooopooonoron
woul* be*	kponsykoplpppisk
woul* been*	wononomonoomonsk
woul* beli*	ooooonprooooooon
woul* bett*	ooooonooooosonoo
woul* book*	opoooooooooonrnm
woul* buy*	oooonnooooopoonr
woul* come*	pnoooqnoooopooqm
woul* deci*	oooonoooooooooqo
woul* die*	npooonooooonoqmq
woul* do*	nnonsopoooouonkl
woul* give*	qnooonoooopnnnoq
woul* go*	opooosnnooooooon
woul* got*	nnooonqpooonooor
woul* had*	noooopnpoooonnmr
woul* happ*	oooonronoornoonm
woul* have*	pnonlmmmoopoqmzp
woul* i*	nooooooroooooonr
woul* it*	opooooopooonoosk
woul* kill*	oooooonoooomoonw
woul* know*	ooooomooooonooos
woul* let*	qnoonrooooonnpnn
woul* like*	xxtvwhiiklkehhhm
woul* love*	tnoopmnoopqrnnmo
woul* make*	noooooonoooqoonp
woul* mean*	rnooonooonqoooom
woul* need*	ooooopoooooqnopm
woul* neve*	nnooorqmooooqomn
woul* not*	minolnpmornrywmj
woul* noti*	nlonnxnnooonnnlr
woul* one*	noooqoopoooonorl
woul* only*	qoooonooooopoorl
woul* push*	ooooonooooorooon
woul* rath*	lsnropnoooommppo
woul* reco*	ooooooooooooooor
woul* save*	onooosooooonoono
woul* say*	ooonnnonoooqqorn
woul* see*	nnooopopooonqono
woul* sell*	noooooooooonorms
woul* show*	nooooooooooooson
woul* slee*	oooooooooooroonn
woul* some*	pnoopnomooonooqr
woul* soon*	nqooopopooonpqnm
woul* stop*	ooononooooonooqp
woul* take*	onooqqpnpoonooon
woul* the*	opooqonpoopnmolr
woul* thin*	noooonoooopsooon
woul* want*	roponnooooorpolo
woul* win*	oonooooooooooooq
woul* you*	jxtvnnomorojnmln
would	tsnnuwfiiimrtplp
would .	oqooosooooonoonm
would a	noooomnqoooqqpln
would all	ooooqpoooooooonn
would anybody	oooooroooopnooon
would ask	mqonooopooonoron
would be	kponsykoplpppisk
would been	wooonompnoononql
would believe	ooooonprooooooon
would better	ooooonooooosonoo
would buy	oooonnooooopoonr
would come	pnoooqnoooopooqm
would decided	oooonoooooooooqo
would die	npooonooooonoqmq
would do	nnonsopoooouonkl
would go	opooosnnooooooon
would got	nnooonqpooonooor
would had	noooopnpoooonnmr
would happily	oooooooooorooonn
would have	pnonlmmmoopoqmzp
would i	nooooooroooooonr
would it	opooooopooonoosk
would kill	oooooonoooomoonw
would let	qnoonrooooonnpnn
would like	wxtvwhiiklkehhhm
would love	tnoopmnoopqrnnmo
would make	noooooonoooqoonp
would mean	rnooonooonqoooom
would need	ooooopoooooqnopm
would never	nnooorqmooooqomn
would not	minolnpmornrywmj
would notice	nlonnxnnooonnnlr
would one	noooqoopoooonorl
would only	qoooonooooopoorl
would push	ooooonooooorooon
would rather	lsnropnoooommppo
would recommend	ooooooooooooooor
would save	onooosooooonoono
would say	ooonnnonoooqqorn
would see	nnooopopooonqono
would sell	noooooooooonorms
would sleep	oooooooooooroonn
would somebody	oooopnpooooooorm
would someone	pnoooonnooonooot
would sooner	nqooopopooonpqnm
would stop	ooononooooonoorn
would take	nnooropnpoonoooo
would the	opooqonpoopnmolr
would think	noooonoooopsooon
would want	roponnooooorpolo
would win	oonooooooooooooq
would you	jxtvnnomorojnmln
wow	nnooonooospmmomw
wrap*	oooooqononopnoqn
wrapp*	oooooqononopnoqn
wrappe*	oooooqononopnoqn
wrapped	oooooqonooopooqn
wrec*	oooooroooopooonn
wris*	opooopprooonoopl
wrist	poooonnsoooooopm
writ*	vjqlwsgqjxkjotjl
writ* .*	roopoqonooqnnnmm
writ* ?*	ooonnpoooooonoqo
writ* and*	onpopooooqnoooom
writ* by*	pooonnooononoton
writ* down*	sopnsnonooonnnnl
writ* grou*	noooooooompoonos
writ* in*	oopoonnoooonnoqq
writ* it*	nnoopqnqooooooon
writ* lett*	ooooosoooooooonn
writ* like*	ooooooooooooovln
writ* me*	poooooonorooooon
writ* my*	ooooppoooooooopm
writ* on*	mpoopponooorooon
writ* poli*	mooorooooooooooo
writ* the*	ooooovonooonoomn
writ* thes*	ooooooooooonomos
writ* this*	ooooonnsoooooopn
writ* to*	wonomlmmotnnnntl
writ* your*	ooooonoooroooonq
write	wlnmllkrmxnmsrlj
write .	qooonnnoonqoooop
write down	rooonoooooooooon
write it	nnoopqnpoooooooo
write like	ooooooooooonosmn
write me	poooooonorooooon
write to	tonpmmnnounnnnoo
write your	ooooooooorooooon
write*	nonoooomormporoq
writer	ooooonpnoootpnpl
writer in	oooooooooooonprn
writer*	ooooopooosnonnrl
writers	ooooopooosnonnrl
writes	noooopnnonokntlv
writes like	ooooooooooooornn
writes these	ooooooooooonomos
writi*	qqqqupmqnonkmnkp
writin*	qqqqupmqnonkmnkp
writing	qqqqupmqnonkmnkp
writing >	oloqnooooooooqon
writing about	looorooooooooooq
writing group	noooooooompoonos
writing in	oooooonpooooonnr
writing this	ooooomosooonoooo
writing to	oonooqnoooonoorm
writt*	rmrmwtlmnnopnqnk
writte*	rmrmwtlmnnopnqnk
written	rmrmwtlmnnopnqnk
written about	snqonnoooooooono
written by	oooonnooonoooton
written down	oppotnooooonnonn
written policy	mooorooooooooooo
written the	nonoouonoooooonn
written to	soponmnnooooooqm
wron*	gl0jimomkkljotnu
wron* .*	nnroonopooontqoj
wron* book*	oooooooooooooorn
wron* by*	oooooooooooooonq
wron* date*	noqoonoooooooonq
wron* for*	ooooonoooooooont
wron* hous*	qoooooooooooooon
wron* in*	ooooooooooooosnn
wron* on*	nmxonnooooonnmsn
wron* one*	norooooooooooooo
wron* plac*	poooooosoooooonm
wron* sinc*	nnooomnooooooqpr
wron* the*	oonooooooooooonr
wron* with*	nroooqpnnoonpnpl
wrong	gl0jimomkkljotnt
wrong .	nnroonopooontqoj
wrong >	noooooqooooooosn
wrong book	oooooooooooooorn
wrong by	oooooooooooooonq
wrong date	noqoonoooooooonq
wrong for	ooooonoooooooont
wrong house	qoooooooooooooon
wrong in	ooooooooooooosnm
wrong on	nmxonnooooonnmsn
wrong one	norooooooooooooo
wrong place	poooooosoooooonm
wrong since	nnooomnooooooqpr
wrong the	oonooooooooooonr
wrong with	nroooqpnnoonpnpl
wrot*	xwmkmvmqmlrqkqgl
wrot* a*	mrpooonnoornonno
wrot* abou*	sooooqnnoooqonmn
wrot* in*	onooorooooonoooo
wrot* it*	mpooonoqooononpr
wrot* my*	npooospoooooooom
wrot* on*	rooooooooooooonn
wrot* the*	nnooponoooqoomns
wrot* this*	noooonooooosnsnm
wrot* to*	rqoopnoooooooonn
wrote	xwmkmvmqmlrqkqgl
wrote >	qoooooooooooooon
wrote a	mrpooonnoornonno
wrote about	sooooqnnoooqonmn
wrote in	onooorooooonoooo
wrote it	mpooonoqooononpr
wrote my	npooospoooooooom
wrote on	rooooooooooooonn
wrote the	nnooponoooqoomns
wrote this	noooonooooosnsnm
wrote to	rqoopnoooooooonn
wtf	ooooooooononnmrs
wud	proooooooooopool
wybo*	roooooooooooooon
wybo* sydd*	roooooooooooooon
wybod*	roooooooooooooon
wyboda*	roooooooooooooon
wybodaeth	roooooooooooooon
wybodaeth sydd	roooooooooooooon
y	onxnpnooonnlymli
yard	ooooontnoooooonn
yeah	nnnoourooooqomoj
yeah .	noooouoooooqnnnl
yeah* .*	noooouoooooqnnnl
year	jqnjxsyfknkeompr
year .	oopnqnmponnsoonn
year 10	oooooppnoooooqon
year 11	oooooonoooooooor
year 8	ooooonrnoooooooo
year 9	ooooopqnooonoonq
year >	ooooqroqoooonnmn
year ?	qnoorpooooonponk
year and	nqnowpnnonnmnnqm
year for	ooooonoooooooorn
year it	ooooooooooonrolp
year old	ronnnnumonnnonor
year olds	ooooonrnoooonnqo
year the	ooooonooooomroqo
year there	nooooooooooooooq
year you	ooooooooooonnnum
year*	pusjukjmqorhmnro
year* !*	oqooooooooooooon
year* .*	popotnkqnpnoopmo
year* 10*	oooooppnoooooqon
year* 11*	oooooonoooooooor
year* 8*	ooooonrnoooooooo
year* 9*	ooooopqnooonoonq
year* ?*	prooqpnnooonqomm
year* a*	ooooonooooooonpr
year* afte*	osooooooooooooon
year* ago*	nqnonmopoooooqqp
year* and*	tnnovnoloooonmsk
year* as*	oooooooooooooorm
year* back*	npoooonnooonoomu
year* for*	noooononoooqooor
year* i*	nqponqomoopnoprl
year* in*	qmooqonqonsnoqnj
year* it*	oopoooooooonrolp
year* of*	ompnpsnqpnpmnnmp
year* old*	rpnnnmwlnpnnonnq
year* olds*	ooooonrnoooonnqo
year* on*	npponoorooonnooq
year* the*	ooooonooooomroqo
year* ther*	nooooooooooooooq
year* well*	onooonooooooooor
year* with*	ooooooooopoonorm
year* you*	ooooooooooonnntn
years	pusjukjmqorhmnro
years .	pnoprompoqnlopmp
years >	opnopnononopnpqn
years ?	nroonooooooooono
years a	ooooonooooooonpr
years ago	nqnonlopoooooqqp
years and	ulooonomoooqonql
years back	npoooonnooonoomu
years for	nooooooooooqools
years in	qnooqoonoosooqnj
years of	ompnpqnqpnpmnnno
years old	opooooqoopooonno
years on	nqoonoorooonnooo
years well	onooonooooooooor
yell*	ooononqnqoppnpmm
yello*	ooonoornooppopnm
yellow	ooonoornooppopnm
yers*	ooooooooooonoorn
yerse*	ooooooooooonoorn
yes	wsmopokontmllqfv
yes >	nnoqooooooonnnly
yes i	tppponooooonoonm
yes or	roooorooooooooom
yes please	noooooooooooooor
yes the	qqonoooooopononq
yes to	nroponnpoqoooonm
yes you	ooooooooooonornn
yes* i*	tppponooooonoonm
yes* or*	roooorooooooooom
yes* plea*	noooooooooooooor
yes* the*	qqonoooooopononq
yes* to*	nroponnpoqoooonm
yes* you*	ooooooooooonornn
yest*	nonnnrrunqnomnjo
yest* he*	ooooornpooooooon
yest* i*	ooooomqpoooooooo
yeste*	nonnnrrunqnomnjo
yester*	nonnnrrunqnomnjo
yesterday	nonnnrrunqnomnjo
yesterday >	ooooopnqoooqoonm
yesterday he	ooooornpooooooon
yesterday i	ooooomqpoooooooo
yet	ppopqnnnnmollnqr
yet >	qoooonpnonoooolt
yet ?	noooqooooooooonq
yet another	oooopooooooomoro
yet* ?*	noooqooooooooonq
yet* anot*	oooopooooooomoro
yn	sooooooooooooonp
yn dda	soooooooooonoonn
yn* dda*	soooooooooonoonn
yoga	noooonooonvooopl
you	rqooqeffgoiza1um
you !	onoqonoooooooons
you .	mlqtpqjpnplzkroi
you >	lmonlnnsomnzmwnl
you ?	nmnnqooooonpoulo
you @	oooooonooooootmn
you a	pooonmonornqnnpp
you absolute	onooooooononovks
you add	noroooooooooooon
you all	nnnnnrnmnnotrokp
you alone	ooooooooooosoonm
you an	qoooooooooomoonr
you and	oppnnonnopntqoqk
you answered	nooopoooooooonro
you are	limoolnklnmskzkf
you ask	nnoonqntoromonnn
you asked	qomnmnnrooonnnqr
you at	noooonnooooroqmp
you ban	ooooooooooosooom
you be	oroonnpoooonoonp
you believe	nnoqnnonooonpnnt
you better	ooooomoooooroooo
you binned	ooooooooooonooro
you blur	nsooooooooooooom
you bring	ooooooooooooonoq
you by	oooooooooqoooooo
you call	nooonoooooooomrq
you can	ioqtnpmmmpqntmnq
you cancel	ooooooooooosoono
you cancelled	ooooooooooopoouk
you change	opqoooonooooooon
you chose	ooooooooooonnoro
you close	oooooonoooooooqo
you closed	opooooooooonoorn
you colin	oooooooooooooqnn
you come	ooooooooooopnrmo
you could	monpnproopnlrjsn
you cut	opooooooooonoovl
you daft	ooooooooooonoqnp
you delete	msooonrqooonoonm
you did	monqpmnnoopqmppn
you do	moooposmnomhmtrs
you doing	tooooooooooooonn
you done	oooopooooooooorl
you down	ooooooooooosopnm
you ever	oqopmqooooopnnnm
you every	onoooopooooonnpr
you fat	oooooooooooroqnm
you feel	oooooqoooooononp
you filmed	nsoooonoooooooon
you find	mooonoooooonoonv
you fix	mnrpooooooooooon
you for	rooontnnoonopnos
you found	ooooooooonoooosn
you gave	roonomqnoooqponm
you get	qopnppoponnsomlq
you give	snoonoooooonponp
you go	oooonmrponnnopnq
you going	roooonooooooooqm
you got	tnsqomnpooomomrk
you had	pmnproonooomppui
you have	txzkshkijmkuguqk
you here	onopooooqnoooonp
you hold	wlvmwpnnonomnnmj
you home	ooooooqoooosonnm
you i	nqooonoooooooonr
you if	onooonpoooosponn
you in	tnpmpnomnsnympjh
you keep	zuoommnnonpmnonl
you kindly	noqopooooooooooo
you know	monnmpnpornkppos
you laugh	ooooooooonoooonr
you let	onnnrnnnnnplqmwl
you like	kmnnnmnnotrtnmmu
you little	ooooooooooooolot
you live	ooooooooooosonon
you lock	ooooonpooooroooo
you look	oooponnoooonssmm
you lose	qnooooononooonvj
you lost	ooooooooooononvj
you lot	tqlmpppqonnspjuh
you made	nooposooooooonon
you mate	ooooooooooooorom
you may	oonppooooqnooonn
you mind	osoooonoooooooon
you moved	ooooooooooomoorn
you must	oqonunooooomnqol
you need	nrpnmmpnornrnnnn
you never	noooonooooosonqm
you not	nqoponooooonoqpm
you on	onoonnpqonornnmp
you only	noooonooooonpotm
you open	nooonnooonnpnolw
you outside	ooooooooooomooor
you owe	ooooooooooonnnnu
you own	oooooooooopooqnn
you pay	noooyoooooooonlk
you people	noooonooonotmprl
you post	oooooooooooonpmr
you posted	noooopoooootoook
you promised	noooqnpooooooopn
you publish	ooooqoooooooooon
you put	onnnooonooompnrs
you ran	qnoooooooooooorm
you read	npopoqpoooonnomp
you recommend	oooooooooooooooq
you refused	noooroooooooooon
you release	ooooqoooooooooon
you remove	oqoonoooooooooop
you ring	ooooonqqooononqm
you sacked	npooooooooooooqo
you sad	ooooooooooooornn
you said	rnnmwlnponnmnnuk
you say	rmnqpoooooomnopo
you scanned	spooooooooonoonl
you see	oooonpnpoponsono
you send	qnorqnnnopnqnnmm
you sent	zmqnnmnoononnnok
you share	onorqoqooooooonl
you sharing	nooroooooooooooo
you silly	ooooooooononnvnm
you since	ooooooopoooqoono
you sleep	oooooonpoqoooopm
you spend	oooopooooooooosl
you spotty	ooooooooooonoqon
you start	ooooosoooooloonp
you stop	nooronoooooooono
you study	oooooooooqonoooo
you suffer	ooooonooooomooor
you take	nxnmnnnnonnonpmq
you tell	vpnlrtpoooolonll
you the	nopnnnnuornonqkn
you there	noooonooooqqnoms
you think	noooopoooooonoro
you through	ooooonoonoonosqo
you thursday	oooooooooookooot
you to	omopmqmmoqnknrup
you told	ropppnonooopoonm
you took	mooqpmpnooopnnsl
you treat	ooooonooooonooul
you two	ooooooooooonnolt
you ugly	ooooooooooonnsnn
you up	ooooooooooonmosn
you use	npononooooopoosn
you used	noooqooooooooonp
you using	oooroooooooooooo
you utter	ooooooooooonoqon
you very	pooqononooooqoom
you walk	ooopoonoooovonnl
you want	monnnpmoonoqnntp
you wee	noooooooooooosnn
you were	mrnnnunponnrnthm
you will	komlnlkkntnypmko
you wipe	lwonoooooooooonn
you with	ooopooroooonnqnn
you work	oooooopoooosoonm
you would	psommmqoonrqslrk
you write	pnooooooooooosmn
you you	ooooonnooootntpj
you 😂	ooooooooooomooor
you* !*	onoqonoooooooons
you* .*	mlqtpqjpnplzkroi
you* ?*	nmnnqooooonpoulo
you* @*	oooooonooooootmn
you* a*	pooonmonornqnnpp
you* abso*	onooooooononovks
you* add*	noroooooooooooon
you* all*	nnnnnrnmnnotrokp
you* alon*	ooooooooooosoonm
you* an*	qoooooooooomoonr
you* and*	oppnnonnopntqoqk
you* answ*	nooopnooooooooqo
you* are*	limoolnklnmskzkf
you* ask*	nnoonqntoromonnn
you* aske*	qomnmnnrooonnnqr
you* at*	noooonnooooroqmp
you* ban*	ooooooooooosooom
you* be*	oroonnpoooonoonp
you* beli*	nnoqnnonooonpnnt
you* bett*	ooooomoooooroooo
you* binn*	ooooooooooonooro
you* blur*	muooooooooooooom
you* brin*	ooooooooooooonoq
you* by*	oooooooooqoooooo
you* call*	nooonoooooooooqq
you* can*	ioqtnpmmmpqntmnq
you* canc*	ooooooooooosonsk
you* chan*	npqoonoooooooorl
you* chos*	ooooooooooonnoro
you* clos*	nooononoooonooun
you* coli*	oooooooooooooqnn
you* come*	ooooooooooopnrmo
you* coul*	monpnproopnlrnqn
you* coun*	ooooooooooonoorn
you* cut*	opooooooooonoovl
you* daft*	ooooooooooonoqnp
you* dele*	mpooonrqoooroonm
you* did*	monqpmnnoopqmppn
you* do*	moooposmnomhmtrs
you* doin*	tooooooooooooonn
you* done*	oooopooooooooorl
you* down*	ooooooooooosopnm
you* expl*	onoooooooooooonq
you* fat*	oooooooooooroqnm
you* feel*	oooooqoooooononp
you* film*	nsoooonoooooooon
you* find*	mooonoooooonoonv
you* fix*	mnrpooooooooooon
you* for*	rooontnnoonopnos
you* foun*	ooooooooonoooosn
you* gave*	roonomqnoooqponm
you* get*	qopnppoponnsomlq
you* give*	tnonmoooooonponp
you* go*	oooonmrponnnopnq
you* goin*	roooonooooooooqm
you* got*	tnsqomnpooomomrk
you* had*	pmnproonooomppui
you* have*	txzkshkijmkuguqk
you* here*	onopooooqnoooonp
you* hold*	wlvmwpnnonomnnmj
you* home*	ooooooqoooosonnm
you* i*	nqooonoooooooonr
you* if*	onooonpoooosponn
you* in*	tnpmpnomnsnympjh
you* inte*	qoooonoooqoooonn
you* keep*	zuoommnnonplnonl
you* kind*	noqopooooooooooo
you* know*	monnmpnpornkppos
you* laug*	ooooonooonoqoonq
you* let*	onnnrnnnnnplqmwl
you* like*	kmnnnmnnotqtnmmw
you* list*	noroooooooooooon
you* litt*	ooooooooooooolot
you* live*	ooooooooooosonon
you* lock*	ooooonpooooroooo
you* look*	nooppnnnoponssml
you* lose*	qnooooononooonvj
you* lost*	ooooooooooononvj
you* lot*	tqlmpppqonnspjuh
you* made*	nooposooooooonon
you* mate*	ooooooooooooorom
you* may*	oonppooooqnooonn
you* mind*	osoooonoooooooon
you* move*	ooooooooooomoosn
you* must*	oqonunooooomnqol
you* need*	nrpnmmpoornrnnnn
you* neve*	noooonooooosonqm
you* not*	nqoponooooonoqpm
you* on*	onoonnpqonornnmp
you* only*	noooonooooonpotm
you* open*	nooonnooonnpnolw
you* orde*	nooonooooooooomt
you* outs*	ooooooooooomooor
you* over*	oooooqnoooorooom
you* owe*	ooooooooooonnnnu
you* own*	oooooooooopooqnn
you* pass*	qmopnnpoooonopno
you* pay*	noooyoooooooonlk
you* peop*	noooonooonotmprl
you* post*	ooonoooooootnpmm
you* prin*	qqqoononooonoonm
you* prom*	noooqnqpomqoonon
you* put*	onnnooonooompnrs
you* ran*	qnoooooooooooorm
you* read*	npopoqpnooonnomp
you* rece*	nooooooooqoooooo
you* reco*	smqonoooooooonqn
you* refu*	noooroooooooooon
you* rele*	ooooqoooooooooon
you* repo*	oooonoorooopoonn
you* ring*	ooooonqqooononqm
you* sack*	npooooooooonnorn
you* sad*	ooooooooooooornn
you* said*	rnnmwlnponnmnnuk
you* say*	rmnqpoooooomnopo
you* scan*	tnoqooooooooonol
you* see*	oooonpnpoponsono
you* send*	qnorqnnnopnqnnmm
you* sent*	zmqnnmnoononnnok
you* shar*	ooovpnpnooonnomk
you* show*	onoooonoroopnoqn
you* sill*	ooooooooononnvnm
you* sinc*	ooooooopoooqoono
you* slee*	ooooonpooqnooopm
you* smel*	ooooonooooonnyml
you* spel*	onpoooooooooonrm
you* spen*	noooqoooooonoosk
you* spot*	ooooooooooonoqon
you* star*	ooooosoooooloonp
you* stop*	nooronoooooooono
you* stud*	oooooooooqonoooo
you* suff*	ooooonooooomooor
you* take*	nxnmnnnnonnonpmq
you* tell*	vonmrtpoooolonll
you* than*	oooqonoooooooopn
you* the*	nopnnnnuornonqkn
you* ther*	noooonooooqqnoms
you* thin*	nnoonpoooooonntn
you* thro*	oooonnnnnnoposqo
you* thur*	oooooooooookooot
you* to*	omopmqmmoqnknrup
you* told*	ropppnonooopoonm
you* took*	mooqpmpnooopnnsl
you* trai*	noooooooooopoorn
you* trea*	ooooonooooonooul
you* two*	ooooooooooonnolt
you* ugly*	ooooooooooonnsnn
you* unde*	rpoonoooooooooon
you* up*	ooooooooooonmosn
you* use*	npononooooopoosn
you* used*	noooqooooooooonp
you* usin*	oooroooooooooooo
you* utte*	ooooooooooonoqon
you* very*	pooqononooooqoom
you* wait*	oooooooooqoqoonn
you* walk*	oooponnqooovonnl
you* want*	monnnpmoonoqnntp
you* wee*	noooooooooooosnn
you* were*	mqnnntnponnsnsjk
you* will*	komlnlkkntnypmko
you* wipe*	lwonoooooooooonn
you* with*	nnooqoroooonnqnn
you* work*	onopoopoooosoonm
you* woul*	psommmqoonrqslrk
you* writ*	pnooooooooooosmn
you* you*	ooooonnooootntpj
you* 😂*	ooooooooooomooor
youn*	pomomqopnnonoppo
youn* ones*	ooooooroooonnonp
youn* woma*	oooooqnqooononno
young	ponomrmqnnonoopn
young ones	ooooooroooonnonp
young woman	oooooqnqooononno
youngest	oooooopnoooooooq
your	pplmejrfkwk3jynj
your a	noooorooonomnxll
your account	mmnpoponopomopmv
your address	oooooooooooroooo
your answer	nooorooooooooono
your archive	nnoqnoooononponr
your area	ooooooooopqoooon
your arse	ooooooooooopmooq
your audience	ooooooooorooponm
your author	ooooooooooornono
your back	ooooooooonovoopl
your bank	noooooooosoooonn
your banner	omorooooooooonpo
your basement	ooooooooqoonoonq
your best	nooooppoooonoonr
your book	nnoponnoqonopqlo
your books	nponoornooooponn
your building	pooonoopooornomn
your cafe	lnooopoqoooooonr
your café	oooooonpooonqnno
your car	noooonrooooqqnnm
your card	onnnoooooqoooonr
your catalogue	nooqonooooonqnqn
your channel	oqoooooooooonono
your children	ooooonoooootnnnn
your comment	noooooonoqonoqqo
your competition	nqoooqnoooooooon
your computers	qoooopnnroooooon
your consultation	ooooooooooooonqn
your conversation	noooonnqooonnonr
your copy	oooooroooooooonn
your curator	oooooooooooropnn
your dad	oooooosoooonnonp
your darlings	ooooooooooooooor
your data	wnoonoonooononnn
your database	qrpnooooonoooool
your dead	nnnnonononotosnm
your director	ooooomoooootornn
your display	ooooosoooooononm
your dissertation	oooooooooroooonp
your doorway	oooooonnroooooon
your dpo	xoooooooomononom
your event	onoooonsooonoooo
your events	poooooooooonoqpn
your ex	ooooooooosooooon
your exhibition	poooononooonqpnp
your face	omooonooonotosmm
your family	noooonrpoqonnpnn
your fines	ooooooooooonoosm
your fingers	ooooooooooooroon
your first	oooooonnomqoooop
your fucking	oooooooooooqooon
your gaming	ooooonrnoooooooo
your gob	oooooooooooooqmo
your head	nooooooooooqoslo
your heid	ooooooooooomoqoo
your house	ooooooooooorpnom
your husband	onooonosonosonom
your information	noooroooooonqonn
your jaw	ooooooooonorooon
your kids	nnooononoootpqmm
your last	oononsoooooronnn
your leaflet	oqooonnqooonoooo
your legs	ooooooooonorponn
your library	nnonnournspnmnoi
your life	ooooononooopornn
your little	nooooonooootonon
your local	oqoonoooooonsolo
your lot	qnooooooooononnq
your mailing	onqqooonooooooon
your manager	ooooonoooootoomn
your manga	oooooosnooooooom
your memory	rmooonnpooonoonr
your mother	noooooooopoootnm
your mouth	oooooooooooroooo
your mum	noooopqnonnpntpk
your museum	nooooqrprpnqnnll
your name	nnoooornopoqonon
your names	oooooooooooqnono
your new	noppnnnoonnlrrop
your newsletter	opoqononoooooooo
your next	oooooooooorponnn
your night	oooonnomooovoqnn
your old	oooooonnopqnonnr
your opening	ooooooooooooonoq
your own	konmponqnoqrnpsl
your page	nrnnnsnoouonnnkn
your parcel	oooooooooqnooooo
your parents	nooonorooooooqon
your people	qoooooooooooooom
your phone	ooooonooooooonwk
your place	qoooonmoqpopnoon
your podcast	tmooooooooooooon
your poem	ooooooooooonornn
your post	nnonntnpopnnmnmt
your postcode	oooooooooqnoooon
your privacy	onornnooooooonpo
your profile	onoooooootooooon
your quiet	ooooopnnoooooons
your reading	pnonoppponrnnnmp
your records	lnxnnnooooonnnrk
your refusal	poontoooooooonmn
your reply	moonrnooononopqn
your repository	nponnoooooooooor
your retention	oooorooooooooonn
your rock	ooooooooooooornn
your shelf	onooononoooonppr
your shift	ooooooooooorooon
your shop	onoooooooopooooq
your so	oooonoooooosoopm
your staff	unnnnoomonoqonql
your steps	ppoooopoooqooonm
your street	nooooonnooosponn
your surname	oooooooooposoonn
your system	mwxnnknnononnnlm
your tea	npoooonqooqopool
your teeth	ooooooooooosnonn
your toilets	ononoqnpsoonoonn
your town	oooooopnoqooooon
your university	noonooooooooooor
your van	ooooonooooouoonm
your wall	oooooorooooooooo
your war	ooooosnoooooooon
your website	pqopnonoopnmonvk
your whole	oooooooooooroonn
your wife	nooonnoooooqorno
your wifi	roooononpoomonrn
your window	ooooospoooopnnnn
your windows	oooooooooootoooo
your £	ooooooooooonoorn
your*	mlmproqnmmnzmtpj
your* .*	ononnpqnopornmrm
your* a*	noooornnonopmykj
your* acce*	oooooooooooooorn
your* acco*	mmnpoponopoooomv
your* addr*	oooooooooooroooo
your* adve*	omouonooooooooom
your* ance*	oooooonnoormooor
your* answ*	nooorooooooooono
your* arch*	nnoqnoooooopponr
your* area*	ooooooooopqoooon
your* arse*	ooooooooooormooq
your* audi*	oooooooooqoopnon
your* auth*	ooooooooooornono
your* back*	ooooooooonovoopl
your* bank*	noooooooosoooonn
your* bann*	omorooooooooonpo
your* best*	nooooppoooonoonr
your* book*	oonpnmrnqonnqqmm
your* buil*	pooopoopoooronmn
your* cafe*	lnooopoqoooooonr
your* café*	oooooonpooonqnno
your* call*	ooooooooooooqoon
your* car*	noooonrooooqqnnm
your* card*	onnnooooosoooonq
your* cata*	nooqonooooonqnqn
your* chan*	oqoooooooooonono
your* chat*	mrooonpnooonooqn
your* chil*	noooonooonptnnnn
your* clea*	pooooooooooonoqm
your* coll*	oopoonoponnooomr
your* comm*	mnooonnpopnnppso
your* comp*	qqpnnrmlrnooonnn
your* cont*	qooomnoooooqoooo
your* conv*	noooonnqooonnonr
your* cook*	oponornoooooooon
your* copy*	oooooroooooooonn
your* cura*	oooooooooooropnn
your* dad*	oooooosoooonnonp
your* darl*	ooooooooooooooor
your* data*	yqomnnnnononnnok
your* dead*	nnnnonononotosnm
your* dire*	ooooomoooootornn
your* disp*	nnoorsoooooooonm
your* diss*	oooooooooroooonp
your* door*	poooonnmrooroomn
your* dpo*	xoooooooomononom
your* driv*	ooooonooonpnoonr
your* even*	onooonnsooomoqpn
your* ex*	ooooooooosooooon
your* exhi*	pnoooponooonqpnp
your* face*	noononnooonspsml
your* fait*	onoroooooooooonp
your* fami*	noooonrpoqonqonl
your* file*	nornooooooooooon
your* film*	onosonnnoonnnoos
your* fine*	ooooooooooonoosm
your* fing*	ooooooooooooroon
your* firs*	oooooonnomqoooop
your* fuck*	ooooooooooorooon
your* gami*	ooooonrnoooooooo
your* gob*	oooooooooooooqmo
your* guar*	opnoonnnopoqooop
your* hand*	oooooopnoooonoro
your* head*	nooooooooooqoslo
your* heid*	ooooooooooomoqoo
your* home*	qopnnopnopoooonn
your* hous*	qoooonooooorpnom
your* husb*	onooonosonosonom
your* in*	noopoooooooqoqnl
your* incl*	ooooooooooooporn
your* info*	noooroooooonqonn
your* inst*	ppoooooooqoooonn
your* jaw*	ooooooooonorooon
your* kids*	nnooononoootpqmm
your* knee*	noooooooopnronoo
your* last*	oononsoooooronnn
your* leaf*	oqononnrooonnooo
your* legs*	ooooooooonorponn
your* lett*	pnqnonooooopooql
your* libr*	mnonnntqnrpomnom
your* life*	ooooononooopornn
your* list*	pkouooooooooooon
your* litt*	nooooonooootonon
your* loca*	oqoonoooooonsolo
your* lot*	qnooooooooononnq
your* mail*	onqqooonooooooon
your* mana*	ppooonoooootooln
your* mang*	oooooosnooooooom
your* memo*	qmooonnpoopnoonr
your* moth*	noooooooopoootnm
your* mout*	oooooooooooqpoon
your* mum*	noooopqnonnpntpk
your* muse*	nooooqrprpnqnnll
your* name*	nnoonnrnopounnon
your* new*	noppnnnoonnlrrop
your* news*	opoqooonoooooono
your* next*	oooooooooorponnn
your* nigh*	oooonnomooovoqnn
your* old*	oooooonnopqnonnr
your* over*	poooooooopopoopm
your* own*	konmponqnoqrnpsl
your* page*	nrnnnsnoouonnnkn
your* parc*	oooooooooqnooooo
your* pare*	nooonorooooooqon
your* peop*	qoooooooooooooom
your* phon*	ooooonooooonpnwk
your* phot*	npnnoqoqooonpomo
your* plac*	qoooonmoqpopnoon
your* podc*	tmooooooooononop
your* poem*	ooooonooooomoton
your* port*	lnoroonooooqoorl
your* post*	nnnontnonsmmmmnr
your* priv*	onornnooooooonpo
your* prof*	oooooooootooopon
your* publ*	nqnoooooooooqooo
your* quie*	ooooopnnoooooons
your* read*	pnonoppponrnnnmp
your* reco*	knypnnnnononnnrj
your* refu*	poontoooooooonmn
your* repl*	moonrnnnononopqq
your* repo*	nponnoooooooooor
your* rete*	oooorooooooooonn
your* rock*	ooooooooooooornn
your* scan*	ooooonooooonoomu
your* serv*	nqoopoooooopooom
your* shel*	onooononoooonpot
your* shif*	ooooooooooorooon
your* shop*	onoooooooopooooq
your* so*	ooooooooooosoopm
your* staf*	unnnnoomonoqonql
your* stat*	omoqoopoooonoorm
your* step*	ppoooopoooqooonm
your* stre*	nooooonnooosponn
your* surn*	oooooooooposoonn
your* syst*	mxxnnknnonononlm
your* tea*	npoooonqooqopool
your* teet*	ooooooooooosnonn
your* toil*	ononoqnpsoonoonn
your* town*	oooooopnoqooooon
your* tues*	ooooononooosoono
your* univ*	noonooooooooooor
your* van*	ooooonooooouoonm
your* wall*	ooooooroopooooon
your* war*	ooooosnoooooooon
your* webs*	pqopnonoopnmonvk
your* whol*	oooooooooooroonn
your* wife*	nooonnoooooqorno
your* wifi*	roooononpoomonrn
your* wind*	nnooospnnoounnnm
your* work*	oooooopooooqonom
your* £*	ooooooooomqooorn
yours	onnpqpronmoxknkm
yours .	ooooopqnopoooonp
yours faithfully	oooroooooooooonn
yours*	nmnpomnmoonsqutj
yourse*	nmnpomnmoonsqutj
yourself	nnnnnnnnopntpvkn
yourself .	ooooooooooouonnm
yourself a	oooooooooooooqmo
yourselves	nnoqpnnnonomonwl
yourselves .	ooooooooooomnoro
yout*	muponommnosnolno
yout* chan*	ooooooooootooonm
yout* pane*	noqpoooooooooonn
youth	oqqpopnmoooopmpl
youth panel	noqpoooooooooonn
youtu*	msnnnnnnoosmnnmr
youtub*	msnnnnnnoosmnnmr
youtube	msnnnnnnoosmnnmr
youtube channel	ooooooooootooonm
z	noxoooooooononnl
zero	nooornooooonnn1g
zero hours	ooooroooooooooom
zero* hour*	ooooroooooooooom
zine	nqroooooooomtnnl
zine fair	oproooooooonooom
zine* fair*	oproooooooonooom
zone	nnooooooonoonnrq
zone .	ooooooonoooooopr
zone* .*	noooooonoooooosp
zoo	ooooooooooooqomo
£	ffkhidggky8cceuc
£ 1	nnoopnoootnonnro
£ 10	nonoooooooronomr
£ 11	ooooooooonqoooon
£ 12	nooonooooownooqj
£ 14	ooooonnpoopoonul
£ 15	oooooonooquooonl
£ 18	ooooooooopoonnvl
£ 19	ooooooooornooonn
£ 199	ooooooooomsooonn
£ 2	nnmoonnnouqnoopm
£ 20	oooooooooqqnoooo
£ 200	ooooonpnosqooonn
£ 22	ooooonnooqpoooqn
£ 25	oooooooooqtooonm
£ 250	ooooooooopqoonmp
£ 28	ooooooooopqononn
£ 3	noonnnnnprpnnnul
£ 32	ooooooooonrooonn
£ 35	ooooooooorqoooom
£ 38	norooooooooooono
£ 4	onoononoosronnsl
£ 40	oooooopporrooolm
£ 45	ooooooooonqoooon
£ 5	ooooononosrnoonn
£ 50	oooooopnorsononm
£ 500	nooooooootnooomq
£ 55	ooooooooooqoooon
£ 6	onooonnnonvnnopm
£ 60	ooooooooopvonool
£ 600	ooooooopoorooonn
£ 60k	oooorooooooooooo
£ 7	oooooooooptooool
£ 70	oooooooooorooonn
£ 8	nooonnnoopxnnoqj
£ 9	ooooonooorpnoosk
£ 90	oooooonpoovonomn
£ 900	oooooooooqnoooon
£ 99	ooooooooomsooooo
£ £	oooooooooqnoooon
£* 1*	nnoopnoootnonnro
£* 10*	nonoooooooronomr
£* 11*	ooooooooonqoooon
£* 12*	nooonooooownooqj
£* 14*	ooooonnpoopoonul
£* 15*	oooooonooquooonl
£* 18*	ooooooooopoonnvl
£* 19*	ooooooooornooonn
£* 199*	ooooooooomsooonn
£* 2*	nnmoonnnouqnoopm
£* 20*	oooooooooqqnoooo
£* 200*	ooooonpnosqooonn
£* 22*	ooooonnooqpoooqn
£* 25*	oooooooooqtooonm
£* 250*	ooooooooopqoonmp
£* 28*	ooooooooopqononn
£* 3*	noonnnnnprpnnnul
£* 32*	ooooooooonrooonn
£* 35*	ooooooooorqoooom
£* 38*	norooooooooooono
£* 4*	onoononoosronnsl
£* 40*	oooooopporrooolm
£* 45*	ooooooooonqoooon
£* 5*	ooooononosrnoonn
£* 50*	oooooopnorsononm
£* 500*	nooooooootnooomq
£* 55*	ooooooooooqoooon
£* 6*	onooonnnonvnnopm
£* 60*	ooooooooopvonool
£* 600*	ooooooopoorooonn
£* 60k*	oooorooooooooooo
£* 7*	oooooooooptooool
£* 70*	oooooooooorooonn
£* 8*	nooonnnoopxnnoqj
£* 9*	ooooonooorpnoosk
£* 90*	oooooonpoovonomn
£* 900*	oooooooooqnoooon
£* 99*	ooooooooomsooooo
£* £*	oooooooooqnoooon
à	oooooooooooooonr
✊	noooonooononnnzk
✊ >	ooooooooonononyl
✨	npoooooootpnoonm
✨ >	oooooooooronooon
❤	noonnnoooqnmmmrv
❤ >	oooooooooonnnnnw
🌱	ooonooooooooooor
🌱 >	ooonooooooooooor
🍑	ooooooooo0noooni
🎁	ooooooooosnooono
🎉	oooonooooonooopr
🎧	nooooooooorooooo
🎧 >	nooooooooorooooo
👀	nooopooooumnoonm
👈	ooooooooosnoooon
👉	ooooooooowmoooon
👋	ooooonoooonnonnv
👍	ooooooooonnoonmz
👍 >	ooooooooonnoonmz
👏	noooonoooponnntp
👏 >	ooooooooomnnnnts
💀	onpoonmnooomoqpu
💀 >	onpooonnooonoqnr
💀 💀	oooooonooooooqqn
💀* 💀*	oooooonooooooqqn
💅	nqooooooonqoooon
💋	ooooooooounooonn
💔	noooopooonoooonr
💔 >	noooopooonoooonr
💕	oooooooootpooonl
💕 >	ooooooooospooool
💛	oooooooooooonooq
💛 >	oooooooooooonooq
💦	ooooooooooonnnnu
💪	ooooooooornooooo
💯	ooooooooosqonool
💯 >	ooooooooosoonoom
💰	ooooqnoootnooonm
💰 >	ooooqnoootnooonm
💰 💰	ooooonooorooooon
💰* 💰*	ooooonooorooooon
💷	oooooooooqooooon
💸	onoooooooqnonooq
📚	nnnnononotomnmtm
🔥	nooonmonnxpqmmnt
🔥 >	nnonnmnnnpnsmnnw
🔥 🔥	nnoonnonospqnnnp
🔥* 🔥*	nnoonnonospqnnnp
🔪	oooooonoooosonon
🔮	ooooooooornnooon
🕯	ooooonoooopvnnnn
🕯 >	ooooonooooovnnnn
🖤	nooootooooooonnm
🖤 >	nooootooooooonnm
😂	jonmmjklmqnkupg2
😂 >	mnonnmnnnmnlnnk4
😂 see	ooooooooooojooow
😂 😂	ooooonooonnpqpnq
😂* see*	ooooooooooojooow
😂* 😂*	ooooonooonnpqpnq
😄	noooonooooolnomz
😄 >	noooonooooolnonz
😅	oooonnonnnononlx
😅 >	oooonoononoooomv
😉	oooooooooqnonooq
😍	oooooooooponnnnv
😍 >	ooooooooompnonnx
😘	ooooononosnroono
😘 >	ooooonnnornroono
😬	nsooonnpooooooom
😬 >	nqoooonpoooooooo
😭	moopnnnnonqnnomx
😭 >	ooonoooooooooonr
😱	ooooooooovonoool
🙂	nlonnqpnonoxnmno
🙂 >	nlonnqooonoxnmno
🙄	ooooooooooooqoql
🙄 >	ooooooooooooqoql
🙈	omooonooooonooou
🙈 >	omooonooooonooou
🙏	rpnonnpoorpooonl
🙏 >	rononnpooqpooonl
🙏 🙏	oooooooooqqoooon
🙏* 🙏*	oooooooooqqoooon
🚀	ooooooooosoooonn
🚨	oooooooooqnoooon
🤡	ooooooooononopwj
🤡 >	oooooooooooooorm
🤣	ooooooooooonrnks
🥰	ooooooooonrnnnnu
`;
