// Written by `npm run train` from training/comments; never by hand.
export const LEARNED_LABELS = ["access","erasure","rectification","objection","foi","self-harm","danger-to-child","abuse","danger-now","spam","commercial","threat","attack-on-group","personal-attack","criticism","ordinary"];
export const BIAS = [-0.984,-1.215,-1.256,-1.028,-1.007,-0.618,-1.264,-1.406,-1.151,0.196,-0.795,0.267,0.267,0.521,0.492,1.58];
export const WEIGHTS = `
!	fqojdafejv0Yaam2
! !	pwothgpipwvggiqp
! >	hrojecngmYnbces4
! at	ooooooonooooooqo
! check	ooooooooosoooool
! claim	ooooooooornoonon
! http	ooooooooononooqp
! i	qkqnpomnovtmnnpn
! link	ooooooooooqoooom
! my	onpoonooonsnnoqn
! now	osoopooooooooool
! one	oqoooopoornooonm
! only	oooooooooqmooooo
! remove	oronooooooooooom
! some	qooonooooooooonp
! that	onosoooooooooomp
! the	npnnonnnnnpnnnrt
! there	noooooooooonoorp
! they	ooooooooosonooqk
! we	onoonoooossnnopl
! what	onoooooooooooomu
! you	pooooooootonoool
!* !*	pwothgpipwvggiqp
!* at*	ooooooonooooooqo
!* chec*	ooooooooosoooool
!* clai*	ooooooooornoonon
!* http*	ooooooooononooqp
!* i*	qkqnpomnovtmnnpn
!* link*	ooooooooooqoooom
!* my*	onpoonooonsnnoqn
!* now*	osoopooooooooool
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
!* what*	onoooooooooooomu
!* you*	pooooooootonoool
$	nnnnnnnnn2nmmllo
%	lmnmmlolqyzlnmke
% .	ooooooqooooooopn
% >	ooooooonrpnoooon
% discount	ooooooooonroooom
% off	onononoontxonnmk
%* .*	ooooooqooooooopn
%* disc*	ooooooooonroooom
%* off*	onononoontxonnmk
.	momnntopiflsrmvp
. .	ooooooonooonoorn
. 0113	oooooooooorooonn
. 10	ooooooooooonnomt
. 2	ooooooqoooononqn
. 3	oooooopooooooqon
. 4	ooooorooooooooon
. 5	oooooqooooooooon
. >	hnmorkgohclukovu
. a	qpnmolqnnpnqposm
. absolutely	ooooooooooooooqn
. accidents	oooooooooooroonn
. add	onsoononoronoopn
. after	onooopnpooovonol
. all	uqnmrknnonpsoooj
. always	ooooonooooonptmm
. am	vnoooqonooonoonl
. and	ktmppkmqnnooorvg
. answers	pooooooooooooomr
. any	oroooqnnpooooolq
. anyone	nrooomqnsopnonpi
. anyway	oooontnrooonnolp
. apply	ooooooooommooomu
. are	mooqnopooooonosm
. ask	nnonomnmospvnmnm
. asking	mooonuoroooononn
. at	oqpoonnooooonosk
. august	oooooooooooooorm
. back	ooooooooooonrono
. be	oooooroooootnomm
. been	mnpopqorooonnoon
. best	ooooonooonoononu
. big	oooooooooooonqon
. bin	nsomoooooooopopm
. bit	oopoooooooonnons
. bloody	ooooooooooooooqn
. book	oooooooooosooonl
. bravo	ooooooooooononso
. brilliant	ooooonooooonoovm
. bring	nooonmnnonnxmntk
. but	mrsqpkpqnonponni
. by	qooqnmnnornnnopn
. bye	ooooowooononooom
. call	ooonnnoooptnqopk
. came	oooooooooooooorn
. can	lxvspovmmonkmokg
. card	orooooooooooooon
. change	nquoooonoooooonm
. check	pnpnooonopnonorm
. cheers	oooornoooooqnrom
. clear	ooooooooqoonooon
. close	oronooooooooqonn
. come	oooooooooooooooq
. comment	noooooooosrnoonl
. contact	ooooooooosoooono
. correct	nnuooooooooooonm
. could	swznqnlmqnnmnmji
. count	oooooonnoooounnn
. cull	oooooooooooorono
. curtains	ooooooonrooooonn
. dad	ooooosrlooonooon
. delete	nvooooooooopoomm
. deport	ooooooooooonsomn
. did	ooonnoooooonnrtl
. different	oooooooqoooooono
. disgraceful	oooooooooooooorn
. dm	ooooooooosonooom
. do	pnpvltsimnomkqul
. does	pqoonsooqoononoj
. done	ooooowonononnonm
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
. felt	ooooopoooooooorl
. fifty	ooooooooooooooro
. fine	ooooroooooopoonn
. first	onoooonposqnoool
. fix	nowoononooonoopm
. follow	oooopooooopoqonm
. for	rqonpnonooonoool
. forty	nonooonqooomnnto
. found	qooooonqooononlp
. four	onoqnonooqnmpnqn
. free	ooooonoooosonoqm
. from	qoooononqoooooql
. funny	oooooqooooooonnq
. furious	poooooooooooooqn
. genius	ooooooooooooonsm
. get	kzmnonnnsonlppqh
. give	nnnnqmnmoonqrnnr
. glad	oooonooooooooont
. go	ooooonnnoooqnspp
. good	mnoooqnpooppoolt
. goodbye	ooooorooooooooon
. great	oooooqooooonnono
. half	ooooooooooonootl
. happy	oooopoooooonoooq
. has	rnonssomooonoqnj
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
. in	qoomnomrnomqmm0g
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
. let	qonnoooooooovnlm
. libraries	oooooooooooroono
. library	ooooooqnqoonponm
. link	ooooooooopooooqn
. lock	ooooooooooonunnm
. long	oooooponoooroono
. look	oooopnooooontomo
. looks	oooonooooooooltn
. lost	ooooornnooooooqm
. love	oonoonopooononns
. lovely	onnopronoooqnomp
. makes	noooonooooooronp
. mam	oooooorooooononp
. may	opooqoooooooooom
. maybe	ooooornnoooqponl
. me	ooooompnooopnoot
. message	noooonooorqooonn
. might	oooooooqooornnnn
. mine	qqonnnopooponnnp
. mother	ooooonrnoooooono
. mrs	poononoooronoonp
. mum	oooooqqpooonnnmp
. my	snplonuoolkhjlyq
. name	sonooopoonooooon
. never	poppnnnmonommrqq
. new	notoooopoooooonm
. next	poooqnnoooopsool
. nice	nmonmsonosnnnntl
. nine	noponoooooooootm
. no	ornlqopnpnmoroum
. nobody	mrpmnpsmpoommoto
. not	rprpnussnqmpjlqg
. nothing	ononovnnsoonnnrj
. now	nonpqtornonpmmpi
. off	nunqoonooooonoon
. oh	ooooooooooornnnp
. ok	nooonmunoonoooqm
. on	nmqnnnpropnnnnqp
. one	roronmpunnnmpqng
. only	pqnnnulropnonnoj
. or	ooooopnoooosnoon
. our	onrooonooponpork
. ours	oooonooooooooonr
. parasites	ooooooooooonronn
. pay	oooooooooqnonopn
. people	oqoooqooqoopooqk
. perverts	ooooooooooonronn
. pick	onooooooooopoorn
. please	ozwrrrsrmolhkkeg
. poor	ooooooooooooonns
. priorities	oooooooooooonorn
. probably	ooooonpooooroopm
. pull	nrooooonoooooopo
. put	onponmnmnonnvnrm
. rats	ooooooooooooponq
. reading	oooooonqoqnooooo
. remember	oooooooooootoool
. remove	m0nonnnnonomonmk
. reply	onooooooounnoomn
. ridiculous	ooooooooooooooqn
. ring	onooonnpqntqonmk
. same	nnronmroqonmunmn
. save	onoqnooooooooopo
. saw	onorooorooopoonn
. saying	nooonponooovnomm
. says	nnnooposooononuj
. scum	ooooooooooooqoon
. second	nooopnooooooooro
. see	onoonnonorqtnnln
. send	wnnnonnnoqnosnmm
. serious	ooooopooooqooonn
. seven	ooooonooooonooqq
. shame	opoonnnnoontnosl
. share	ooooooooooonooro
. she	mnpqjrxzolklhkgj
. show	spnoooooooooooom
. shut	oooooooooooornon
. simple	ooooooooooopsnmn
. since	pnoroooooooooonn
. sink	ooooooooooooqoon
. six	pnoonnonsoooootk
. slags	oooooooooooorono
. sleep	ooooooopoootoonl
. small	ootooooooooooonm
. so	urmqoomnnnntonnk
. some	poooopoooooroomn
. somebody	qnnnpqpoponmmnpn
. someone	onooppqmooonqoon
. sorry	nonnnwppnnnmmojs
. sort	mmtoouonoooomnrk
. spongers	oooooooooooorono
. staff	pooonnroooonoooo
. sterilise	ooooooooooonqono
. stop	nooqonooooonropm
. strike	nrnooooooooooopn
. switch	ooorononoooooonn
. ta	pmooqnnoooononrp
. take	k2lvnnnlonnnmokj
. talentless	ooooooooooooorno
. telegram	ooooooooorooooon
. tell	mnoqnqnnpnopnoop
. text	ooonooooosnnooqm
. thank	pnnoornoooonnnku
. thanks	oonppsnqopnmnnok
. that	piwnpsvroknmppoh
. the	qqmnnrxroljipjvn
. their	osoononnoooonosl
. then	mqnnoolsnpnsmotj
. there	wqmmpomyqmmksotf
. they	opnlmroxmomkxkll
. think	nnooonoooooqnntm
. thinking	oooooooooootnnnn
. third	oqnpnoptooomnnqi
. thirty	oooonnooooonoovm
. this	mnonotpsnmnormmn
. those	mpooqoooooonpopo
. thought	qoooosonoopnnpll
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
. visit	onooononoyonoook
. wanted	ooooosooooonoonn
. warn	oooooooooooooosm
. was	snonotnnooooonmo
. we	opnoqpmoqmrslltk
. well	nnnnpqnnnnnmmpqu
. went	oooooooooooooonq
. were	roooooooooooooom
. what	tpowmruqmlmlknuj
. whatever	mnroooooooonooqo
. whatsapp	ooooooooorqoooon
. when	pmqopnnsnonnpnpj
. where	wmpormppnnnmnnve
. which	qnononnnnonmnntq
. who	xnqonmpvpmnlkjzh
. whoever	oqpoononooonnotm
. whole	poooooooooooooqm
. why	qsnpmnpnnnnnsnqi
. will	nopoorpnonpmmopo
. with	rponoqnnonoonqpl
. women	oooooonqoooooooo
. worth	ooooooomoooooonu
. would	nttmqlmnnnqpnnqi
. write	noooooonouoooonp
. yes	rpoonoooooonoqmm
. yesterday	ooooopqpooooooom
. you	onqpwplmlmkuwvwb
. your	nmqnpromppntpljo
. yours	oonqooooonnrnppk
. £	ooooooooonvonopl
.* .*	ooooooonooonoorn
.* 0113*	oooooooooorooonn
.* 10*	ooooooooooonnomt
.* 2*	ooooooqoooononqn
.* 3*	oooooopooooooqon
.* 4*	ooooorooooooooon
.* 5*	oooooqooooooooon
.* a*	qpnmolqnnpnqposm
.* abso*	oooooooooooooosm
.* acce*	oooooooooqonnoqm
.* acci*	oooooooooooroonn
.* add*	onsoononoronoopn
.* addr*	nqooooooooopooon
.* afte*	onooopnpooovonom
.* agai*	ooooooooooooooqn
.* all*	uqnmrknnonpsoooj
.* alwa*	ooooonooooonptmm
.* am*	vnoooqonooonoonl
.* and*	ktmppkmqnnooorvg
.* answ*	poooooooooooonoq
.* any*	oroooqnnpooooolq
.* anyo*	nrooomqnsopnonpi
.* anyw*	oooonvnrooommolp
.* appl*	ooooooooommooomu
.* are*	mooqnopooooonosm
.* ask*	nnonomnmospvnmnm
.* aski*	mooonuoroooononn
.* at*	oqpoonnooooonosk
.* augu*	oooooooooooooorm
.* back*	ooooonooooontnmo
.* be*	oooooroooootnomm
.* been*	mnpopqorooonnoon
.* best*	ooooonooonoononu
.* big*	oooooooooooonqon
.* bin*	nsomoooooooopopm
.* bit*	oopoooooooonnons
.* book*	oooooooooosnnork
.* brav*	ooooonoooooponro
.* bril*	ooooonooooonoovm
.* brin*	nooonmnnonnxmntk
.* but*	mrsqpkpqnonponni
.* by*	qooqnmnnornnnopn
.* bye*	ooooowooononooom
.* call*	nonnnnqooptnqopk
.* came*	ooooooooooornoqm
.* can*	lxvspovmmonkmokg
.* canc*	ooooosoooooooonn
.* card*	orooooooooooooon
.* chan*	nquoooonoooooonm
.* chec*	pnpnononopnonoro
.* chee*	ooooroooooopnrol
.* chil*	oooooooooooomoqo
.* clea*	ooooooooqoonooon
.* clos*	oronoooooopnpoon
.* come*	oooooooooooooopq
.* comm*	noooooooosrnoonl
.* cons*	onoqpoooooooponn
.* cont*	ooooooooosoooopo
.* corr*	nnuooooooooooonm
.* coul*	swznqnlmqnnmnmji
.* coun*	oooopnonoooounon
.* cull*	oooooooooooorono
.* curt*	ooooooonrooooonn
.* dad*	ooooosrlooonooon
.* dele*	nvooooooooopoomm
.* depo*	ooooooooooonsomn
.* did*	ooonnoooooonnrtl
.* diff*	ooooonoqoooponno
.* disg*	ooooooooooooporm
.* dm*	ooooooooosonooom
.* do*	pnpvltsimnomkqul
.* doct*	oooooooooqooopon
.* does*	pqoonsooqoononoj
.* done*	ooooowonononnonm
.* down*	osoooponooooooon
.* each*	ooooooooooonoqno
.* emai*	qnnnononotoooonm
.* enjo*	ooooonoooooqoopn
.* eras*	nsnnooooooooooon
.* ever*	onprootrpmnlqqre
.* expl*	snonoooooonooorl
.* fair*	nnopoooooooooonq
.* feel*	noooovooooonmmpn
.* felt*	ooooopoooooooorl
.* fift*	onoononoooqoooro
.* fine*	ooooroooooopooom
.* firs*	onoooonposqnoool
.* fix*	nowoononooonoopm
.* foll*	oooopooooopoqonn
.* for*	rqonpnonooonoool
.* fort*	nonooonqooomnnto
.* foun*	qooooonqooononlp
.* four*	onoqnonnoqnmpnsm
.* frea*	ooooooooooolqtmn
.* free*	ooooonoooosonoqm
.* from*	qoooononqoooooql
.* fumi*	oooooooooooosoqm
.* funn*	oooooqooooooonnq
.* furi*	poooooooooooooqn
.* geni*	ooooooooooooonsm
.* get*	kzmnonnnsonlppqh
.* give*	nnnnqnmmoonqrnnr
.* glad*	oooonooooooooont
.* go*	ooooonnnoooqnspp
.* good*	lnoontnpooppools
.* half*	ooooooooooonootl
.* has*	rnonssomooonoqnj
.* have*	nooonmpsnooqnnoo
.* he*	looniwyykljpgiej
.* head*	ooooooonrooooono
.* heav*	oooooooooooooonq
.* help*	ooooonrrooooonon
.* her*	nppnnqqspnnmnpmk
.* hide*	oqooooooooonprnm
.* his*	nspmnsnppnnonnoj
.* hope*	ooooooooooprnqnn
.* hose*	ooooooooooooronn
.* how*	yrnpymmrnnnlmnqc
.* http*	onoonoooonoonnwm
.* i*	qwvzqvxyoilheepg
.* if*	smopqtmtnopkmnml
.* in*	qoomnomrnomqmm0g
.* inbo*	ooooooooorrooonm
.* incr*	oooonooooooooorm
.* inte*	pnooqnoooooromol
.* it*	spwpqvwpmimgqlvh
.* join*	ooooooooorooooon
.* joki*	ooooonooooopnnns
.* keep*	nnooooonnoonynlo
.* kids*	oooooonoooonnopr
.* kill*	ooooooooooonnnrp
.* kind*	orpnqnonoppnoonl
.* labe*	oooooooooooonoqo
.* last*	pnnnnlptnooqnnon
.* lear*	ooooooooopononqn
.* left*	oqononoooooooopo
.* let*	qonnoooooooovnlm
.* libr*	ooooooqnqooqpomm
.* link*	ooooooooopooooqn
.* lock*	ooooooooooonunom
.* long*	oooooponoooroono
.* look*	noonoponooonslqo
.* lost*	ooooornnooooooqm
.* love*	onnnppnooonpnnlu
.* make*	mooonponooontooq
.* mam*	oooooorooooononp
.* mana*	opoooooqooooooon
.* may*	opooqoooooooooom
.* mayb*	ooooornnoooqponl
.* me*	ooooompnooopnoot
.* mean*	noooprooooooooom
.* mess*	noooonooorqooonn
.* migh*	oooooooqooornnnn
.* mine*	qqonnnopooponnnp
.* moth*	ooooonrnoooooono
.* mrs*	poononoooronoonp
.* mum*	oooooqqpooonnnmp
.* my*	snplonuoolkhjlyq
.* name*	ronopopoonooooon
.* need*	npqonqooononnnor
.* neve*	poppnnnmonommrqq
.* new*	notoooopoooooonm
.* next*	poooqnnoooopsool
.* nice*	nmonmsonosnnnntl
.* nine*	noponnooooonoovm
.* no*	ornlqopnpnmoroum
.* nobo*	mrpmnpsmpoommoto
.* not*	rprpnussnqmpjlqg
.* note*	noooqoooooooonrn
.* noth*	ononovnnsoonnnrj
.* now*	nonpqtornonpmmpi
.* off*	nunqoonooooonoon
.* oh*	ooooooooooornnnp
.* ok*	nooonmunoonoooqm
.* on*	nmqnnnpropnnnnqp
.* one*	roronmpunnnmpqng
.* only*	pqnnnulropnonnoj
.* open*	nooonooooopnporo
.* or*	ooooopnoooosnoon
.* our*	onrooonooponpork
.* ours*	oooonooooooooonr
.* para*	ooooooooooonronn
.* pass*	noonnpooooonoopq
.* pay*	oooooooooqnonopn
.* peop*	oqoooqooqoopooqk
.* perv*	ooooooooooonronn
.* pick*	nnooooooooopoosn
.* plea*	ozwrrrsrmolhkkeg
.* poor*	ooooooooooooonns
.* post*	pnoopnooonrooopl
.* prin*	ooooooooooonnntn
.* prio*	oooooooooooonorn
.* prob*	ooooonpooooroopm
.* publ*	ooooqooooooooonn
.* pull*	nrooooonoooooopo
.* put*	onponmnmnonnvnrm
.* rats*	ooooooooooooponq
.* read*	onooonnpoqnnopoq
.* rece*	nooosooooooomono
.* reme*	oooooooooootoool
.* remo*	m0nonnnnonomonmk
.* repl*	onooooooounnoomn
.* requ*	ooooonoooqoooonq
.* resi*	noooooooooorooon
.* ridi*	ooooooooooooooqn
.* ring*	oooooonpqntoonpk
.* ruin*	ooooooooooonoonq
.* same*	nnronmroqonmunmn
.* save*	onoqnoooooornoqm
.* saw*	onorooorooopoonn
.* sayi*	nooonponooovnomm
.* says*	nnnooposooononuj
.* scan*	oooooooooooooosm
.* scre*	poooooronoooonno
.* scum*	ooooooooooooqoon
.* seco*	nooopnooooooooro
.* see*	onoonnonorqtnnln
.* send*	wnnnonnnoqnosnmm
.* seri*	onooorooooqroomm
.* seve*	ooooonooooonooqq
.* sham*	opoonnnnoontmoul
.* shar*	ooonooooooonnoqq
.* she*	mnpqjrxzolklhkgj
.* show*	rpnoooonoooomonp
.* shut*	onooooooooonrnpn
.* simp*	oooooooooooprnlq
.* sinc*	pnoroooooooooosj
.* sink*	ooooooooooooqoon
.* six*	pnoonnonsoooootk
.* slag*	oooooooooooorono
.* slee*	ooooonpponotoonl
.* smal*	ootooooooooooonm
.* so*	urmqoomnnnntonnk
.* some*	rmnnpstlonnnomnk
.* sorr*	nonnnwppnnnmmojs
.* sort*	mmtoouonoooomnrk
.* spon*	oooooooooooorono
.* staf*	pooonnroooonoooo
.* ster*	ooooooooooonqono
.* stop*	nooqooooooonropm
.* stri*	nrooooooooooooqm
.* swit*	ooorononoooooonn
.* ta*	pmooqnnoooononrp
.* take*	k2lvnnnloonnmokj
.* tale*	ooooooooooooorno
.* talk*	oooooonoononopns
.* tele*	ooooooooorooooon
.* tell*	lmnqnqnqpnopnnpp
.* text*	ooonooooosnnooqm
.* than*	pnnppunroqnkmlku
.* that*	piwnpsvroknmppoh
.* the*	qqmnnrxroljipjvn
.* thei*	osoononnoooonosl
.* then*	mqnnoolsnpnsmotj
.* ther*	wqmmpnoyqmmksotf
.* they*	opnlmroxmomkxkll
.* thin*	npononnnooovnosl
.* thir*	nqnpnmptnnnmnnxg
.* this*	mnonotpsnmnormmn
.* thos*	mpooqoooooonpopo
.* thou*	qoooosonoopnnpll
.* thre*	onqonnlsooommrrm
.* thro*	oooooooooooroopm
.* thur*	ooooonnqooorooom
.* tick*	oooopooooonroono
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
.* utte*	oooooooooooooqrk
.* vain*	ooooooooooonosnm
.* veri*	ooooooooovonoomm
.* verm*	ooooooonoooouonm
.* visi*	onooononoynooonm
.* want*	pnoopuooooonoonm
.* warn*	oooooooooooooosm
.* was*	snonotnnooooonmo
.* we*	opnoqpmoqmrslltk
.* weak*	ooooooooooooooqn
.* well*	nnnnpqnnnnnmmpqu
.* went*	oooooooooooooonq
.* were*	roooooooooooooom
.* what*	rnrvlqtplnnkknvi
.* when*	pmqopmnsnonnpnpk
.* wher*	xmoormppnnnnonue
.* whic*	qnononnnnonmnntq
.* whit*	roooooqpooonoonm
.* who*	xnqonmpvpmnlkjzh
.* whoe*	oqpoononooonnotm
.* whol*	poooooooooooooqm
.* why*	qsnpmnpnnnnnsnqi
.* will*	mnpoospmoppomnpn
.* with*	rponopnnoooonqpl
.* wome*	oooooonqoooooooo
.* wort*	ooooooomoooooonu
.* woul*	nttmqkmmnnqpnnsh
.* writ*	ononooonouoooono
.* yes*	rpoonoooooonoqmm
.* yest*	ooooopqpooooooom
.* you*	onqpwplmlmkuwvwb
.* your*	nnpppsomponxolkl
.* £*	ooooooooonvonopl
0	nsonnmnnnsnnmomt
0 2	ooooonoooqooooon
0* 2*	ooooonoooqooooon
000	mnnnsmnooxlnmmlu
0113	nooonnoooowonnmp
0113 496	nooonnoooowonnmp
0113* 496*	nooonnoooowonnmp
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
0770* 9008*	ooooooooounooonm
07700	oonmmnqlnyylmmif
07700 900143	qoooonpoooooooon
07700 900418	pnoooooooqnoooon
1	opnnuknmowpljltn
1 .	ooooooooopnooolr
1 000	ooooooooonoooonr
1 99	oooooooooroooono
1 and	noooqooooooooooo
1* .*	ooooooooopnooolr
1* 000*	ooooooooonoooonr
1* 99*	oooooooooroooono
1* and*	noooqooooooooooo
10	mmmmmmwinytoiops
10 %	ooooooooontooool
10 .	oononopnoonooons
10 10	ooooonooomnnnnov
10 >	ooooonqmomonnpps
10 and	ooooooqnooooooqn
10* %*	ooooooooontooool
10* .*	oononopnoonooons
10* 10*	ooooonooomnnnnov
10* and*	ooooooqnooooooqn
100	oonoonnpowqononk
100 %	ooooonooownonnpl
100* %*	ooooonooownonnpl
1000	oooooooooyonnnnl
100x	ooooooooorooooon
10k	ooooooooowmooonn
10k real	ooooooooosnooooo
10k* real*	ooooooooosnooooo
11	pnnnprzlpltnllln
11 .	opooooooooqoooom
11 and	oooooosoooonooon
11* .*	opooooooooqoooom
11* and*	oooooosoooonooon
11* year*	ooooonqnqooooonn
114	oooonnooopoooomr
12	oqmmngzkonumlont
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
12th	qoooonoooooqnomq
12th i	npoopoooooonoonq
12th* i*	npoopoooooonoonq
12yo	ooooooqoooooooon
13	nnooopzjnmqnmnpk
13 >	ooooooqooooooooo
13 and	ooooorsmooooooon
13* and*	ooooorsmooooooon
13th	qnoooooooooooonq
14	mpnmlm2hsnojklps
14 .	npooomsmrooonooo
14 000	nooooonpoooonomu
14 and	psooonumooonoonk
14 for	ooooooooooooonrn
14* .*	npooomsmrooonooo
14* 000*	nooooonpoooonomu
14* and*	psooonumooonoonk
14* for*	ooooooooooooonrn
14th	qononnnnooqmnpnr
15	rrnmmo1fnrumnmlh
15 .	ooooootlooooooon
15 >	ooooonsoooonoooo
15 and	pqooorqlononoonn
15 but	oooooornooooooon
15 i	rooonoooooooooon
15* .*	ooooootlooooooon
15* and*	pqooorqlononoonn
15* but*	oooooornooooooon
15* i*	rooonoooooooooon
16	povmok0lnnnnnnmi
16 .	oppooosloooooooo
16 and	oooooosnooooooon
16* .*	oppooosloooooooo
16* and*	oooooosnooooooon
17	mwnnnszinnmlnmpk
17 .	noooomtooooooopn
17 >	ooooonrmoooooooo
17 and	oqooonsnooonooon
17* .*	noooomtooooooopn
17* and*	oqooonsnooonooon
18	pqoqolpqnsmmnmtk
18 and	qooooonooooooopo
18* and*	qooooonooooooopo
1850	oooolooooooooont
1871	oooooooooooonopr
1890	oooonoooooooooor
19	ooonompoounnnolp
1902	noooooooooooooor
1911	noooonoooooooonv
1919	ooooooonoooorono
1921	ooooooonooooooos
1926	noooonooooooonpt
1931	nooononoooonooot
1939	oooooooooooooooq
1939 register	nooooooooooooooq
1939* regi*	nooooooooooooooq
1941	oooooooooooooonr
1950*	ooooooooooqooono
1950s	ooooooooooqooono
1953	nooonooooooooons
1958	nooooooooooooooq
1960	nooonnoooooooont
1961	rnqonnonoooooopo
1962	opqnooooooooooms
1963	ponoomooooooonnt
1966	nooonoooooooooor
1968	ooooonooooonnont
1971	nmsooonooooooonp
1972	noooqooooooooooo
1974	nmqopnonooooopnr
1977	rmoooooooooooooo
1978	oorooooooooooono
1979	rornonnooooooono
1979 .	ooooonooooooooor
1979* .*	ooooonooooooooor
1983	nnqooooooooooooq
1984	ppoooooooooooonr
1987	rooonnoooooooonp
1988	nopqooooooooonms
1988 .	nooqoooooooooonr
1988* .*	nooqoooooooooonr
199	ooooooooomsoooon
1994	oqppnnonooooonnq
1996	npopoooqoooooonn
1998	rqonoooooooooopm
1st	qooonpooooornoom
2	plmlqjrntyrqjjri
2 %	oooooooooqooooon
2 .	onnoonoqonoqooop
2 hrs	oooooooooooooosm
2 million	oooooooooqononqn
2 stone	ooooooooosnooonn
2* %*	oooooooooqooooon
2* .*	onnoonoqonoqooop
2* hrs*	oooooooooooooosm
2* mill*	oooooooooqononqn
2* ston*	ooooooooosnooonn
20	nnnmrolnnt0kmmmp
20 %	ooooonooolwooono
20 .	nooooonoononooqr
20 a	ooooooooorqooonn
20 for	ooooooooooooooqn
20 mins	oooooqonooooooqm
20 minutes	oooooqnqoopoooom
20 working	noootooooooooomo
20* %*	ooooonooolwooono
20* .*	nooooonoononooqr
20* a*	ooooooooorqooonn
20* for*	ooooooooooooooqn
20* mins*	oooooqonooooooqm
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
2011 .	pqooopnnooooooom
2011* .*	pqooopnnooooooom
2014	ooroooopooooooom
2015	oroorooooooooomn
2016	xpoopnonononnnml
2016 .	xpoonnooooonnnnl
2016* .*	xpoonnooooonnnnl
2017	msopoonnoooooopm
2017 and	oqpooonoooooooon
2017* and*	oqpooonoooooooon
2018	nqqntmonooqnoool
2019	prqmvmnoonnmnopj
2020	msqntnnpooonnonm
2021	pqqpqnnnooononrj
2021 .	oonoonoooooooosn
2021 to	rnooooooooooooon
2021* .*	oonoonoooooooosn
2021* to*	rnooooooooooooon
2022	qppptnonooonooml
2022 .	pppoooooooooooom
2022* .*	pppoooooooooooom
2023	pnpouoonooonoonk
2024	nnnnwnonopnnonql
2024 .	ooooqoooooonooon
2024* .*	ooooqoooooonooon
2025	ooooooooounoooqj
20th	nooosoqoooonoonn
212	poooooooonooooqn
22	noppnlooptqpnnol
2291	oooosooooooooonm
24	mooosnonouopnmpk
24 hours	onooooooorqooonn
24* hour*	onooononosqonopm
24h	ooooooooounnooon
25	nnpoonnnoqvnnnsi
250	noooooooorsoonlp
26	ooooomqnooolootn
28	roooompnopqnoomn
2k	nooooooooqooooon
2nd	nmopttnnnpnooomk
2nd .	ooooroooooooooon
2nd floor	ooooounnnoonoono
2nd* .*	ooooroooooooooon
2nd* floo*	ooooounnnoonoono
3	looorqpltxomhprj
3 %	ooooooonqpoonopn
3 >	oooonrnoonnsnqql
3 and	oooooonosponoono
3 days	ooooosooopoooono
3 for	pnooooooonqnoqon
3 may	npnosoooooonoopn
3 stone	oooooooooroooonn
3* %*	ooooooonqpoonopn
3* and*	oooooonosponoono
3* days*	ooooosooopoooono
3* for*	pnooooooonqnoqon
3* may*	npnosoooooonoopn
3* ston*	oooooooooroooonn
30	pnnnqkqmoqupnnnp
30 days	qooooooooorooonm
30* days*	qooooooooorooonm
300	nnonoslqosnnnomo
312	ooooonooooonoont
32	ooooooooonrooonn
34	oopoosonooooopmn
35	ooooooooorqnonoo
36	oooopooooooonooq
38	mnqootnnopnnnoon
39	ooooorooopnponnm
39 kilos	ooooosooooonoonn
39* kilo*	ooooosooooonoonn
3am	onopopooooooonmr
3rd	rpoopnoooooooqon
4	ummppovhoxqjkkpo
4 .	ooooonvloooooono
4 >	onooolqmqoqnnnor
4 times	onorooooooooooon
4* .*	ooooonvloooooono
4* time*	onorooooooooooon
40	nonnnppqnwqmmnwg
40 for	oooooooooorooonm
40 mins	oooooopooooooorm
40* for*	oooooooooorooonm
40* mins*	oooooopooooooorm
400	oooqopooosnoooom
404	qootnoooooonnnpm
404 .	qootnoooooonnnpl
404* .*	qootnoooooonnnpl
40k	ooooonooomronoms
40p	ooooonooooonnotp
41	tqoomponooonnonm
41 .	sooponooooonoono
41* .*	sooponooooonoono
42	opoooponooonoonq
43	mwnnsnnnqnononmm
44	ooooooooosoooonn
44 7700	ooooooooosoooonn
44* 7700*	ooooooooosoooonn
4471	roooooooooooooon
47	oooovnooononnnpn
48	ooooooonouqoonnl
48 hours	ooooooonorooooon
48* hour*	ooooooonorooooon
48hr*	oooooooooroooonn
48hrs	oooooooooroooonn
49	ooooooooomtnooon
496	nnonmnnnnm1nmnkn
4am	oooooqnooooooooo
4pm	tooonopoooopoonk
4th	onoprmonqoonooqo
5	npnmpppnnyyilmoj
5 .	ooooooopooonoosm
5 million	oooooooooroooooo
5 stars	ooooooooonqoooon
5* .*	ooooooopooonoosm
5* mill*	oooooooooroooooo
5* star*	oooooooooorooonn
50	onoonmpnnywnmnte
50 for	oooooooooonooorn
50* for*	oooooooooonooorn
500	mnnnnmnqn3mmmllh
5000	oooooooooorooonn
50p	ooooooooooonnoqp
52	ooooonopoooooooq
55	ooooooooooqoooon
58	nooopnnnopoooons
5k	oooooonoownooonl
5s	onoonornoooomnpr
6	ponlpnponwvlklnp
6 .	proonnqnoonoonpn
6 >	ooooooooooqooono
6 to	ooooooooooooooor
6 weeks	poooooooosnooono
6* .*	proonnqnoonoonpn
6* to*	ooooooooooooooor
6* week*	poooooooosnooono
60	nnpnmonnnnunnnso
60 for	noponoooooooooqn
60* for*	noponoooooooooqn
600	onnooonpoproonqm
60k	oooosoooooonnooo
60s	rooonnnooppnoono
61	oooooonsooonoono
61 and	ooooonnroooooono
61* and*	ooooonnroooooono
62	noooonpnooooooso
6ft	noooonnqoooooooq
6pm	ooooomooopmnooxl
7	lrnmpmkqqwvommkq
7 .	noonoqnnoonpnnnr
7 >	ooooomnqqoooooop
7 days	oooonoooorpoooom
7 weeks	oooopoooqooooonn
7* .*	noonoqnnoonpnnnr
7* days*	oooonoooorpoooom
7* week*	oooopoooqooooonn
70	oooooonnoqsoooom
71	rnooooqppoonnomm
74	qooonooooooooooo
76	nnoooroooopnoonq
7700	ooooooooosoooonn
79	ooooonnppqnnooor
7946	poooonpnoouononl
7946 0321	qoooooooonroooom
7946* 0321*	qoooooooonroooom
8	nnnoqotlnsynnnqe
80	pnoooooqosmopnno
800	oooonoooopnooonr
80p	ooooononooosoooo
80s and	qooooooooooooooo
80s* and*	qooooooooooooooo
81	poooonooqoooooon
82	noorontnqoomoomo
84	nopxnnnpooonnnnn
85	nroooooooppooonm
850	oooooooooqoooooo
88	voopolnqpqnnnnml
8th	qoooononoooroono
9	pqpnkpslovrkkltm
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
9008*	ooooooooounooonm
90087*	ooooooooosmoooon
90s	pmoroooooooooonp
91	qooonnnooooooosn
91 .	qooooonooooooopn
91* .*	qooooonooooooopn
94	qnooonooooonoomr
9602*	noqonoooonunoono
96027*	oooonooooorooonp
9604*	pnooonooonwnonnn
96041*	pnooooooontoonnn
9607*	ooooooooooroooon
96073*	ooooooooooroooon
960733	ooooooooooroooon
9608*	ooooooooooroooon
99	onooooooovsoonnk
999	onooopmrtonnoonm
999 >	oooooooosoooooom
99p	ooooooooolvoooom
99p this	oooooooooltoooom
99p* this*	oooooooooltoooom
9th	roooononooqnoolp
< @	nnonnpqnolnop0kf
< a	thkkpm1unkkkyfjq
< absolute	noooononononnoun
< absolutely	ooooooooooooonqr
< acid	ooooooooonoynnnk
< africans	oooooooooooosonn
< agree	ooooooooopqooonp
< ah	npnnnnnnonosmqmr
< all	lnnqqmnnnmnpwmro
< am	nmoqonppoooooont
< amazing	oooooooooqnoooon
< an	nnonmnpronnnrmlt
< and	vmnolnnnomomtmwk
< another	mnnommnmoonmvqyg
< any	kpnn0lnnonmummkt
< anybody	noooonoponqnpomt
< anyone	mmnomwqonqvqllis
< app	ooooooooomonnnxm
< are	plnomqomplpnqtjx
< as	poorkmnmnoollmzr
< asians	ooooooooonootnmn
< ask	noonnooooposopnm
< asked	opooqoopoooonomp
< asking	noooptnnooonpomo
< asylum	ooooooooooooronn
< at	opooooooooooopmp
< author	ooooooooooouopnk
< autistic	oooooonooooovoln
< aye	nooopnnrooqnoqmo
< ban	noooooooooosronk
< beautiful	nrooppoooopnoomn
< been	onnno0lnpnnomnjm
< before	rqoomoooooooooom
< being	ooooosnoqoooonnn
< best	noooonoonxmqmnlo
< bet	oooooooooqnqopnm
< bit	opooomrmooonnnqr
< bitcoin	oooooooootoooonn
< black	mooooooooooovonm
< blacks	ooooooooooootoom
< bless	qromonnnooomnuom
< bloody	ononnnnnnnnmvmlv
< blue	oooooonoosonoonq
< bollocks	noonnnooononnnus
< bomb	noooomnnomo5mnmm
< bonjour	nvoooooooooooonm
< book	oooonnoooononosp
< booked	ooooooooooomnotp
< books	ooooopoooooonols
< boomers	ooooooooooootomm
< boycott	ooooooooooonoosn
< brilliant	qoooonooooonoonq
< bring	ooooonononomonvo
< bro	ooooooooonronsnm
< burn	onooonoooooxmonm
< buy	oooooooootpnonno
< call	ooooooonopnmpnos
< came	onoonrpnooonnoqo
< can	ullqm1mhkjkeghfz
< cancel	opooooooooounomm
< cancelled	nrooonooooonnoqp
< careful	oooooooonnoponnr
< carry	oooooooooootoonn
< catholics	ooooooooooonvomm
< cbd	ooooooooornoooon
< cctv	oooonooooooooonq
< changed	onnqoooooooooonq
< charging	ooooooooooooooqn
< chavs	ooooooooooontnmn
< cheap	nooonooootomnonr
< check	noooonnnoqsmnooq
< cheers	nooooooooooooqrn
< child	ooooooronooononq
< chinese	oooonoooonontnmr
< click	oooooooooooooomq
< close	otoooooooooponmn
< closed	qnooooooooooootm
< clown	ooooooooooooosmn
< come	ooooonnnonuunomk
< congrats	npooooooooonooms
< congratulations	oonnnnoontnnnqrn
< consultation	oooonoooooooooqo
< copies	snoounoooooononk
< copy	rnnoqoooopoooonm
< could	uplpsqnmnmollmhx
< council	oooooooooqnnsomn
< councillor	ooooonooooonotnn
< crap	ooooooooonoonnvl
< cut	ooooownoooonoool
< cutting	oooonrooooonnnqo
< dad	qqmnnlvsnnnmnnnm
< damn	ooooooooooonnotn
< data	wmnnmmnnnnnnnnnu
< dead	ooooomooonoomnnz
< deadline	ooooomooomooooou
< deaf	oooooooooooouomn
< dear	roomomnnntmqnorj
< delete	n1nnonnnonnpnnnn
< deleted	olooooooooonoonv
< did	ypnomonnnnomn0jh
< diolch	oooooooooooooooq
< disabled	oooooooooooouonm
< disappointed	oooooooooooooorm
< disgusted	oooooooooooonnsn
< dm	nnnnnoooovnnnnns
< do	njkulpjoopmnili1
< does	rrnmkxoslmpmkkmv
< doing	oooooooooornnonp
< down	ooooorooooonooon
< dr	nooooooooonnnuno
< drag	oooooonoooononns
< drop	ooooonoootounnml
< dsar	znnnnnooonoooool
< dw	pooooqooooonoonp
< earn	ooooooooounooono
< eastern	ooooooooooontonn
< energy	ooooqoooooooooon
< enjoy	ooopooooonouonnm
< erase	m0onolonooonnnmq
< escape	oooooooooooooonq
< ever	ooooonosooooopnn
< every	opnonwnroomqyksb
< everyone	ooonownnooonmnpn
< everything	qknnopoooooonops
< export	rnooooooooooooom
< f	nnnnnnoonnnmvmpt
< f4f	nooooooooxnonnnm
< face	mnorooooooonopno
< fair	nooooooooopnooms
< fao	moqooooooooooooo
< fat	ooooooooonomrtmm
< fed	poooopooooponorm
< feeling	oonoopooooooonor
< feminists	oooooooooooosnon
< ffs	ooooooooononmsvl
< fifty	onoonqooooooontl
< finally	ooooononooooooor
< fined	ooooonooooooootn
< fines	oooonoooooonmorr
< finished	noooononooonmomy
< fire	oooopnnoroonnoqp
< first	nnoonmnnnmolnml5
< fix	ooooooooononnmym
< foi	nnonxoooonnnnnmo
< follow	nooonoonovlnnnmr
< following	ooooooooomonoonw
< for	moonomnnnmymloos
< forget	n0ononooononnonl
< forgot	onooonoooooooons
< forty	poooproqooonooml
< found	pnnoosllononnqkw
< four	noooooooooonnoto
< free	nooonnooowqnoomm
< freedom	oooooooooooononr
< fuck	nnnnnnnnnlnsmno5
< fuming	oooooooooooooorm
< fun	nopooooooooooons
< funny	pnooopnnooovpnml
< gareth	ooooornnoooonqom
< gave	ooooospoooonoonn
< gays	ooooonooooomynmm
< gdpr	tqoonoooonnooomn
< genuine	qoooooooomsooonn
< get	nonnnnnnntomotrm
< getting	ooopoooooooooonr
< girls	ooooonnpnoootnno
< give	onooqoooonoooopp
< go	onooonnnono0nqlk
< god	ooooooooopoonpsl
< going	romnnmnnnnozmmlm
< good	spnqnlnnnnnolmnx
< gorgeous	ooooooooooonnonu
< got	pmtmookrpnqqmlou
< gran	ooooomnvooononnn
< grand	mprqpnooooonnonp
< grandad	pnoooposooomonnp
< grandma	oooooopnoooooonr
< great	oopnnsnnoyknnnln
< grow	oooooooooponnwml
< guys	oooooooooprooonm
< gypsies	noooooooooonyolm
< ha	opoonoononopnrmq
< had	lpnmnwoonnnpmoju
< haha	ooooooooooomoons
< hahaha	ooomonooooorooor
< half	nnqooonnoonnrnpq
< hang	ooooonooooosnnnq
< happy	pooonnnoomnnnnmx
< has	qlnmoroltnomnomv
< hate	oooooqoooooooonp
< have	smooppnnpoonoplq
< he	fjkkkcp5qjlnhndk
< heating	oooooooooooonosn
< hell	oooooooooooonolt
< hello	nqronmmopwnmnnmo
< help	nnnnnnmsxnnnonom
< her	ooooonmsooonnsom
< here	ooooooooomnoooqp
< hey	nnnsnonqoqsrmnng
< hi	ntrnmpoqoxslmnji
< hindus	ooooooooooonwnln
< hiya	rpqopnnnoqnnoonn
< hold	noosnoooooooooon
< holy	ooooooooononmnmz
< homeless	oooooooooooomont
< honest	ooooorooooooooqm
< hope	onnnnnnnnmn4mkji
< hot	oooonnnonynnnnmn
< how	frjqxjjqlimiilsv
< i	fojpfxlmjipsdmqt
< idk	nooooupnoooooonm
< if	ikllktgjlkpwmqxv
< ignore	nooooqnooopoopmp
< ill	nooooooooooxolnm
< imagine	onnnnonnnnnuoupk
< immigrants	oooonooooooooonr
< in	nqqnpmppnnnpmnku
< indians	oooooooooooovnnn
< interesting	noooooonopnnrnms
< irish	ooooooooooonrooo
< islam	ooooooooooomvnnm
< israelis	ooooooooooooronn
< it	tjvlntswnijdshsr
< janice	ooooooooooonosom
< je	nnnno7ooonnmmmmk
< jews	nooomnnnoonn1mkk
< join	oooooooooooooonr
< keep	nlosnmmnnnnzsllk
< kid	ooooonsnoooooonp
< kids	oooonnnosoonmons
< kill	noooonooonotonns
< killer	oooooooooooooonq
< killing	ooooonooooonoosn
< kindly	psnronooonnnnnmq
< kms	oooootooononoonn
< ladies	ooooooooopqooonn
< lads	ooooonqooooppnmq
< last	nnoooqmpokqnooqq
< leaving	ppoooooooooqonnn
< left	ooooonnpnoonoons
< lesbians	oooooooooooovomm
< let	mnnnumnnonnxmnrk
< liar	ooooonooononntno
< list	nnootooooooooonn
< little	ooooooqoooooooon
< lmao	ooooooooooosopnl
< local	ooooooooonoonnrp
< lonely	ooooooooorooooom
< long	ppoooqooooonooon
< look	noooonmoooonmvms
< looking	mooonnoooqonoolw
< lost	nnnnnqnmnunnnnps
< love	mqqrmnnnomolnmny
< loved	nnppopnpooonmnnr
< lovely	tqnnmqnonnromnno
< mae	roooooooooonoonp
< make	ooooooonoqonnnmu
< man	oooooonounqnnnnn
< management	ooooooooooonmnvn
< may	nnooroooonornnoo
< me	smnmmlmoomnonnl2
< mi	onononr0onoonnlk
< might	oooooooooootnonn
< mine	nnooooooooononmy
< minutes	oooouoooooooooml
< miss	oooooosmooooonnq
< missing	oonoonpnooqonomt
< more	nnnnnooooononnxn
< mr	ooooonpoooonntmn
< mrs	ooooonnrooooopop
< mum	pmnqni1mqpnlnnlo
< muslims	ooooooooooonwomm
< my	lksgftvvpkrdcedy
< name	qqqnonooooonooom
< nan	opoooonroooooooo
< nearly	oooooooooooooonq
< need	snnnonnoouonmnml
< neighbour	ooooonosoooooonn
< never	oponnnnnooonvppm
< new	nnpnnnnonmrnnmxq
< next	nnqnomqnnnoxnnml
< ngl	ooooooooonoooorp
< nice	mlnnqmnmowrwnniq
< nine	opoooooooooooorm
< no	tll1lqnjmikjynoq
< nobody	lnnmnunmonoqoutl
< not	ppospumknmnqllvl
< nothing	noooonooooooonps
< number	ooooqooooooooonn
< off	opnqnooooooooomr
< oh	nnnnnmnnonnqruuo
< oi	oooooonnnoounqmm
< ok	snpnqoononommnnq
< old	nnqnnnnotnnmxlio
< omg	oonooonoooooopnq
< on	pnpnqnpnooooonmq
< one	mnnnonrlnnn1lllm
< only	nooonooromommwno
< ooh	nnooonnnooomnsmx
< opening	oooooooooopnootl
< opt	onoyonooooonnnmm
< order	oooooooooqnooonr
< our	mpoomsqhmmuhhnj0
< overpriced	ooooooooooononsm
< p	ooooooooonoovomm
< paid	ooooooooooooooqm
< parking	ooooonooooonoouo
< pathetic	ooooooooooonnnwm
< pay	oooooooooooonotm
< people	onoooooonooxonmm
< pic	orooooooooooooon
< pissed	ooooooooooooooqn
< please	opnvmrorpkjghih1
< poles	oooooooooooovonm
< polish	ooooooonooonunnm
< poor	ooooooooooonqtom
< posh	ooooonoooooorpnn
< pride	nooonoooooooroon
< printer	ooooooooonooooos
< professor	ooooooooooooonnr
< promote	ooooooooouononnn
< psychic	ooooooooornooonn
< pull	ouooooooonopnnnl
< put	onnnnnnnpnnvmnpo
< question	oooonoooonqooonp
< quit	mnoyooononopnnnm
< read	nmopnonnooomnqnw
< reading	mooonpnnonpnmplw
< refugees	ooooooooooonvonl
< regarding	qqoooooooooooonn
< remember	ooooonooooovnnmn
< remove	ovomooooooooooon
< replica	ooooooooormooooo
< request	lpoqoooooooooonq
< restrict	nooroooooooooooo
< retards	nooooooooooowoml
< right	rsmoonnnnnoonrom
< rip	ooonnnnnoqnnnnqt
< roma	ooooooooooooronn
< romanians	ooooooooooootonm
< roof	ooooooooonroooon
< room	oooooooooosoooom
< rubbish	oooooooooopoonqn
< sad	oooooooooooooorn
< same	ronnnpnrnonnonno
< sandra	ooooooooooooorom
< sar	8lnnmnooonnnnnnh
< sat	oooooonoooonoooq
< saw	npoolnroooonnnmv
< say	nnononnmonnynmom
< scrub	nsnooooooooooonn
< security	rnooooonooopoopn
< see	mnoonmnoonntmnly
< seen	onopoonprooooonn
< self	ooooopooooooooqn
< selling	ononnnnnnwwnmnmk
< send	snnnonnnnpnnxnkn
< seo	oooooooooroooomo
< shame	nononooooooknqvs
< she	kmnmnqqysnnlmujm
< sheila	ooooooooooonnqop
< shit	oonoooooonnpnnpu
< shoot	nnooonoooootkomx
< shot	ooooonooooonoomu
< should	ooooooooooovmonm
< shut	onoonnooonnsovrj
< sick	omooonooooonnown
< signed	onoonoooooooooor
< silly	ooooooooooooopnq
< since	nnnnpznnnoonnooi
< single	ooooooooomqnuomn
< sir	ooooqoooomrooonn
< six	mnoopnooonomooqt
< smoke	oooooooouoonnomo
< so	qlnnslmknmmsmo3f
< sod	ooooooooooonnqrm
< sold	nnooooonooooooum
< some	mmnnnspunnnqnqkn
< somebody	onmqlknpnnnxmniw
< someone	mmnnmjrvtnp2ojlf
< sometimes	ooooosooooonooon
< sorry	osonnrmmqnpnqrnh
< spent	oooonoooooooooqp
< staff	oooonoooooonnnun
< starving	ooooorooooonoono
< stop	mnn1nlmooommnk1e
< storytime	oooooomoooooonrp
< stream	ooooooooopqonoom
< struggling	oooooooooroooooo
< student	rooonooooopoooon
< stupid	moooonoooooonwon
< sub	ooooooooopqnonnp
< subject	uooonooooooooomp
< subscribe	oooooooooosooonn
< such	ooooooooooonooro
< sunday	ooooooooonnooonr
< t	ooooooooooonuomn
< ta	ooonooooononnnmy
< tag	onooooooooonnnou
< take	n0nrnlmoonnpmpmj
< teachers	oooooooooorooopm
< tell	nnnnorjjnnn4ojqg
< thank	nnpnnvonoronnnmp
< thanks	onnnomnqonpnpnky
< that	mrvhilriojlod0dw
< the	chogbbmiidfdpvw1
< there	jnojlqytqjixhhgu
< these	noooonononomxnrk
< they	mknllozvnmnmrlnr
< thinking	ooooosooooonooon
< third	onoooqopooonoorm
< this	okomqmplmnmfip3u
< those	onooompnnnnmnnl2
< three	qonnmrmlnnnmnmtv
< tick	oononooooooznnlo
< tired	oooooroootnooomm
< to	lnnnppmmnonxmqpm
< toilets	oooooloooooonnwn
< told	monnornkooonooxp
< tonight	ooooosooononooon
< too	onoonoooonomrnrp
< took	oononrnnrnnmknmu
< total	ooooonooonnmmrrr
< touch	oooooooooootnnnm
< trannies	ooooooooooootomo
< trans	ooooooooooonvnnn
< translation	noooooooootomorl
< travellers	ooooonooooonuonn
< try	ooooooooonosnooo
< turks	ooooooooooonronn
< twelve	qooonoooooooooqn
< twenty	noposoooooonoopm
< two	mnnornqlunomooon
< typical	nooonnooooonstmn
< under	rtoounononnnonmi
< unpublish	ovooooooonoooonl
< unsubscribe	nmo2noooononnnnn
< untag	nuononooononooon
< urgent	oooonnoooooooonr
< usdt	oooooooooqooooon
< used	nroonpoooqmnpooo
< useless	oooooooooooonmtn
< utter	oooonoooononosuk
< very	ooooooooooonnnxk
< viagra	ooooonoooqonnnmr
< volunteers	oooooooooonnnoqr
< vote	oooooooooroqmoqm
< wait	nnppommooooxnnmp
< waited	ooooooooooooooqn
< waiting	pooo0nooomonnolk
< want	onoooopootnooonn
< wanted	ooooqpooooonnopn
< was	qnoooqnsonnmmpnn
< watch	nnooonnooqmunnmq
< we	hqlmnkgjvmwrjii2
< wee	opooonrnonnnnonp
< well	nnooonnoomplnnwq
< went	oooonnonooononot
< what	plij0wrijgkcevov
< whatever	pnonpnonooonqorn
< wheelchair	ooooqooonoonpomr
< when	opnnnqosnnnnmnhw
< where	jmopwnonoooqnnfz
< which	pmonqnonoonnonlx
< who	ykllnijmmqlhksvw
< whoever	ooonnqmpnmntlxsh
< whole	oooonoooooonnntn
< whos	tnooooooonponqnl
< whose	onoqoooooooonoqn
< why	pqlojkmlmmljvn4c
< wi	ooooooooooononqp
< wifi	nnnoonnoononnm2m
< will	mnoorqooooonnonq
< wipe	mvooooooonooooom
< wish	nnooo1oooooonnkm
< with	oooonooooooooqrl
< women	ononnnnlnnnm0lko
< wonderful	nnpooooooopononr
< work	noooooooounooono
< worried	oooooropqooooonm
< worst	noooooooooonmoxm
< wot	ooooooooooonnpvk
< would	ommouqoonmpsmkit
< wow	noooooooosnnnonr
< wrong	noyoonnnonononnn
< wrote	nnoootooooronopk
< wtf	ooooooooononnmqt
< yeah	noooonrooooooopm
< yes	tnnooooooooooonp
< yet	oooopooooooomoro
< you	lmwlhfeeijh4cyyh
< your	khsikhgfkniydz4g
< £	noooonnoolmnnl2h
< 🎁	oooooooooqnoooop
< 🔥	ooooooooorooooon
?	wogkxdchimhbehjy
? !	oppnnnononnnnnum
? >	xkijudckjcdZbin0
? ?	znmpopljroontowd
? a	nnonrnonopopmqth
? all	onooqoooopnooopn
? and	pqnqunnnononnskj
? ask	nooonooooooponnr
? asked	roooqooooooooonm
? asking	nnnnoojqnnowppkr
? bad	oooooooooqooooon
? because	qqopomnqooonoomo
? best	ooooooooooooonoq
? by	soooooooooooooon
? can	osoprmnoonoopnmm
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
? four	pooooooooooooorm
? free	ooooonooonoooont
? get	msooooooooooooom
? good	noooonooooorqopl
? happy	ooooqooooooooono
? have	roooooooooooooon
? he	oononvmvqnnmnpmg
? i	uviruokhlqrihmlr
? if	mtnrumnqooonooli
? in	opoonoooonpomouk
? it	olpoonnooonnnntw
? like	nsonpqoooooonoom
? looks	oooonoooooooopor
? me	ooooooooooorooon
? my	mnnmqnkonrlkopuw
? need	mnooooooonooooou
? no	loonponnomqnnnov
? not	qqooppnnoooopnpk
? our	noooonooosnooonq
? registered	ooooooooooqoooon
? same	ooooonqooooooooo
? saw	ooooooooooqoooon
? send	onooroooopoponnm
? sent	nooorooooooooooo
? she	pnopnqqqoonmnmnn
? show	snooqooooooooonm
? some	oooooooooooorono
? that	oronoopoooooonpn
? the	spnnponnnnnmpqlw
? there	opootnpoooonnnmo
? they	qonqnnnqononvnmk
? this	ooooooooomnooorp
? three	poooopooonooonqm
? trying	noooooooooooooor
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
?* !*	oppnnnononnnnnum
?* ?*	znmpopljroontowd
?* a*	nnonrnonopopmqth
?* all*	onooqoooopnooopn
?* and*	pqnqunnnononnskj
?* ask*	nooonooooooponnr
?* aske*	roooqooooooooonm
?* aski*	nnnnoojqnnowppkr
?* bad*	oooooooooqooooon
?* beca*	qqopomnqooonoomo
?* best*	ooooooooooooonoq
?* by*	soooooooooooooon
?* can*	osoprmnoonoopnmm
?* card*	nnooonooooooooot
?* coul*	ooooooooooooooqp
?* coun*	nnoqooooooooqoon
?* curi*	oooomoooooooooos
?* did*	oooooooooooonosn
?* dm*	ooooooooorooooon
?* doin*	nooonoooooooooor
?* emai*	noooqooooooooooo
?* ever*	noopronnoooppnno
?* foi*	oooorooooooonoon
?* four*	pooooooooooooorm
?* free*	ooooooooonoooont
?* genu*	oooooooooooonorm
?* get*	msooooooooooooom
?* good*	noooonooooorqopl
?* happ*	ooooqooooooooono
?* have*	roooooooooooooon
?* he*	oononvmvqnnmnpmg
?* i*	uviruokhlqrihmlr
?* if*	mtnrumnqooonooli
?* in*	opoonoooonpomouk
?* it*	olpoonnooonnnntw
?* like*	nsonpqoooooonoom
?* look*	oooonooooooooqnr
?* me*	ooooooooooorooon
?* my*	mnnmqnkonrlkopuw
?* need*	mnooooooonooooov
?* no*	loonponnomqnnnov
?* not*	qqooppnnoooopnpk
?* our*	noooonooosnooonq
?* read*	ooooooooooooopnr
?* regi*	ooooooooooqoooon
?* same*	ooooonqooooooooo
?* saw*	ooooooooooqoooon
?* send*	onooroooopoponnm
?* sent*	nooorooooooooooo
?* she*	pnopnqqqoonmnmnn
?* show*	snooqooooooooonm
?* some*	oooononnooonqoos
?* that*	oronoopoooooonpn
?* the*	spnnponnnnnmpqlw
?* ther*	opootnpoooonnnmo
?* they*	qonqnnnqononvnmk
?* this*	ooooooooomnooorp
?* thre*	poooopooonooonqm
?* tryi*	noooooooooooooor
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
@	hhnijjohl0opi1ch
@ >	lmqnnlmmn0oomsgg
@ and	ooooooooomroonor
@ i	ooooooqooooponon
@ you	onnnnrooonnpowno
@ your	oooooooooooooqoo
@ 📚	ooooooooopnoonnr
@* and*	ooooooooomroonor
@* i*	ooooooqooooponon
@* you*	onnnnrooonnpowno
@* your*	oooooooooooooqoo
@* 📚*	ooooooooopnoonnr
a	kfhhhgmlkjolrzvr
a baby	nnooqnwnnoonppnk
a back	oooooooqooooooon
a bad	pqoooqpnooonnmpp
a bag	nooonnmqqoornomo
a bairn	ooooooqnoooooooo
a bank	noooooqpooononnq
a bat	ooooonpnnootoonp
a bath	ooooopooooonnton
a bellend	ooooooooooooosnm
a bet	nooonoooooooosno
a better	ooooorooooqnnonn
a big	ooooomnrqponnnju
a bigger	ooooooooooooornn
a bin	onoonoooooonoprn
a birthday	pooopqoooooooonn
a bit	mnnnorpronqqmmpo
a black	nonoooounnnmsmlq
a blade	oooooonopooqoonn
a bloke	nnooonotoooonnpp
a bloody	ooooonooooonoqul
a boiled	oooooooooooooqnn
a bomb	nooononnnoovqnnn
a bone	nqooonnnooonponr
a book	qkpmmqsqnmnkonxo
a bore	ooooooooooonotnn
a box	nqonoponoopqoomp
a boy	nnooosvmooonnonn
a brain	oooonnoooooopunl
a brainless	ooooonooooonoroo
a branch	oooooooooooooorm
a brand	oooooooooqooooql
a brass	noooooooooooonqo
a breach	tnoooooooooooonn
a breakdown	ooootooooooooool
a brick	nooooooooootnomp
a british	ooooooooonqoooon
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
a can	moooooooooowonnm
a cancer	ooooooooooomwnmm
a car	oooonntppnnmmmsm
a card	nooronpnooopoonp
a cardigan	ooooonoooooonqoq
a carer	nqoponooonpopooo
a case	ooooooooooonmpor
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
a consultation	oooonooooooooorn
a contract	nooorooooooooono
a copy	zmmoslolnmmlmmhq
a corridor	nooopooooooonntm
a council	ooooqoooopoosnlm
a country	ooooonooooonoonr
a court	roppoooooooooonm
a coward	ooooooooooonnumn
a cracking	oqooooooooooooon
a crate	ooooooooooooooqn
a creep	oooooooooooooron
a crime	ooooonopooonporn
a criminal	oopooooooooooorm
a crock	oooooooooooooorn
a cry	oooooooooooooqno
a csv	roooooooooooooom
a cupboard	ooooonppoooonnsm
a daft	opooomoooooooons
a damp	oooooooooooooqnn
a data	soqoooonooooonmn
a date	noooownqooononol
a day	npnnovmnnrqnnpjq
a dead	ppnnonnooooptopk
a deaf	opnoooonooonqonq
a debt	qqoooooooooooonn
a decade	ooooonoooooooopq
a defibrillator	oooooooooooooons
a degree	ooooooonoooonpoq
a desk	ooooooopooqponom
a device	ooooooooooosnonn
a different	opopnonqooonqnnm
a disease	ooooooooooonsomn
a disgrace	ooooooooooonnpum
a dog	ooooooorooonromp
a door	ooooonoqpoooooon
a drawer	opoopoopoooonnrm
a drill	oooooooooooonons
a drunk	oooooooooooomumo
a duck	oooooooooooooomq
a e	ooooornooooooonp
a face	pnononnnononowoo
a fake	ooooonpooqonoqmn
a family	nqnoonnoonpoqono
a fan	oqonoooooooqonno
a farce	ooooonoooooonotn
a fat	ooooooooooonnunm
a favour	oooonqonooounnol
a feature	oooooooooroooonn
a fella	oqoooomspoonooom
a few	nnoonmnnnnqsnpnr
a file	wnoooooooooooonm
a fine	mnoqnnonoooponmt
a finger	noooonorooosoonm
a fire	oooooooooooronon
a firm	ooooqooooooooooo
a first	noooooooqropoomn
a fish	oooooooooooooonr
a fiver	oooonnooouumnnnk
a flag	oqoooqooooonoonn
a flask	oooooopnooonooqo
a flat	ooooooonooonqomq
a floor	ooooonoooooooorn
a folder	qoooonpnooonoonq
a food	noooooooooooooqn
a form	tqnnonmponnnnnrl
a format	snooooooooooooon
a fortnight	ooooonnroornnnpm
a fraud	oooooooooooonunm
a free	ooopnnnootpnrnqk
a friday	ooooonoooooonorp
a friend	omoomqlqnmoqnmmw
a frock	ooooonnnooooronp
a fucking	ooooooooooonnnqr
a full	oooopnnpooqonnmr
a funny	nnopponnroonnopo
a game	noooolqnoooooons
a garden	ooooonooooooopro
a gentle	ooooonoooooooonr
a ghost	oooonqooooonnnqp
a gif	ooooooooooooonrn
a gin	oooonooooooooorn
a girl	pnoonuqrmrnmmnll
a girlfriend	ooooonnrooonooon
a go	ooooonnoooqmronn
a good	pnnnnpnonoorqmnr
a goodbye	ooooounnooooooon
a great	poooonooooonomtn
a group	nnooprnqoooononn
a grown	oooooornoooonqoo
a gun	oooooonnsoosooml
a hammer	ooooonnnqoovnnmn
a hand	poooooqoooosoonm
a hard	noooooooooononnr
a head	ooooonnnonrooopo
a heads	ooooooooooonnont
a heart	ooooornnoooooooo
a helmet	oooooooooooroool
a heron	omooonooooooooos
a hill	ooopooooooooromo
a historian	oooooooooooooqon
a holiday	ooooooqooqnonopn
a home	opooooooooposoln
a hoot	ooooooooooooonns
a hostage	ooooooooooooonro
a hot	ooooonronoonoonp
a hotel	nooooooqoooooopn
a house	ooooopoqoooonoon
a hub	nooooooooooooosn
a human	lnpxmnnnooonooon
a husband	oooonoosooooqonl
a jar	ooooopooooonoonq
a job	nqponnnoooonmoot
a joke	npnmosnnprnmmqpn
a journalist	noooqpooooooooon
a jumped	oooooonoooonovnm
a kettle	oooooooooooooooq
a key	ooooopoqoooopnnm
a kicking	ooooooooooosnool
a kid	pqooontnnoonnonm
a kind	ooooonooopononos
a knife	npooolpo0oormnmk
a label	oooooooooooonrno
a lad	snnnnmlpwonlnqom
a lady	rnopnnqpooonppmm
a lanyard	ooooooorooonnqmp
a laptop	soopnooooooooonn
a lass	ooooooqooooomooo
a law	ooooppooooomnosn
a letter	qnqonummnpqmnnpk
a liar	onooonpmooonownn
a librarian	oooonormooormohv
a library	irmqlokpmnnjwqxm
a licence	oooooooooooqooon
a life	oooooooooooootnm
a list	snnmuqmmqonwnkml
a listen	ooooooooooqooono
a little	pmooonsmnoqnnllv
a living	ooooooooooonoppq
a load	noooopoopmrnnmsp
a locker	ooonooooooopnoor
a log	snoosnooooonoomn
a long	nnnpnqrmonnqonlq
a look	onoonnnnonsqnnpp
a lorry	oooooqnppooronnm
a lost	nopopoooonooooqo
a lot	nnonpupononmppkq
a lovely	nqooooooooppmnms
a lying	ooooooooooonorno
a machine	rpooooooooooooom
a man	omnoolwvsnmotnoe
a match	ooooonooooosponm
a mate	ooooomonooosooop
a meeting	oooopnoooooroonn
a megaphone	oooooonoooopooqn
a member	sunnnooonoonmnpm
a menu	ooooooooooooorpl
a message	ooooornnoqpoooon
a mile	ooqooopoooooooql
a minibus	oooooonpoooononq
a minute	ooooooooooonponq
a mirror	oooooooooooonsnm
a miserable	oooooooooooonson
a mistake	opnpooooooononms
a mobile	ooooooooooqroonm
a month	unnnmnmoosrnonmn
a more	oooopooooooooqnn
a morning	oooooooooooooonq
a mr	qoooooonooooooon
a mrs	qoooooonoooooooo
a mum	npooonrooooooooo
a museum	nnonnnmoomoosqso
a nasty	oooooooooooootoo
a neighbour	nqooonpnonoooqnn
a new	mnnnnnotnpqnpnoo
a next	nnqooqonooonoooo
a nice	mqonnqnnoooprpmm
a night	onosnnpnoooooonq
a non	oopoonnsoooooonm
a nosy	ooooqopooopoooom
a note	rqpnntopnonmnnnk
a novel	onooooooooroooon
a number	nopntpnoooonoopm
a one	oponoqooooopnrnl
a packet	ooooosqoooonnonn
a page	nmoooqnnoqmoooos
a pair	onooooooopoooooq
a paper	mooqsoopooqnoqnl
a parking	ooopooooooooopkr
a party	ooonqrqnooonpnlp
a passport	ooooooonooooqonp
a password	pooooooooooooorm
a pathetic	ooooooooooooosoo
a pencil	npooooooooonmton
a penny	ooooooosoponnoom
a perfectly	oopooooooooooosn
a petition	ooooonooooopnorn
a phd	oooooooooooooorn
a phone	npooomsopoopnnpo
a photo	pqnonpnvnnnmmnkr
a picture	plnpnpspnnolqono
a piece	oooopoopoooooolr
a pig	oooooqooooonoqmn
a pint	nnooonooooosooms
a pity	onooonooooorppmn
a place	rononqooooonpnpn
a plan	oooooxnnooononnm
a plumber	oooooooooosooono
a podcast	ooooooooooooonsn
a poem	ooooopooooonooqo
a police	oooonoooooonronp
a policy	noooroooooooooon
a pompous	ooooooooooonotno
a pop	oooooooooopononq
a post	opoopsnnoooooono
a poster	ooononopooooponq
a pound	ooooooooooproopl
a pram	opooooooqnpnoooo
a print	qnponoopoooooooo
a printer	opooooooooooosnm
a printout	unoooooooooooonl
a private	mrnnpoqnooononpn
a prize	ooooonoooooonrqm
a promise	pooooooooooqoonn
a proper	poooooooooonntmp
a public	nooosmoqonoomnpp
a pupil	ooooonroooooooon
a pushchair	ooooooooooonooos
a qr	ooooooooooooonsm
a question	nsonporoooonopnk
a queue	qonooonnnoonnpro
a raffle	pnopoooooooonprl
a raise	ooooooooooomonos
a ramp	oooooooooooornmo
a rapist	ooooooooooonqono
a reader	oqnnpnonoooooopp
a reading	nponnnoqooonnnqr
a real	ooonononooopoomu
a reason	mpooopnnooomuono
a record	rnoopooooooooono
a recording	mnoopooooooooosn
a refuge	oqooonntoooooonm
a refurb	ooooooooooonnoso
a regular	oooooqpooooooonn
a request	noooroooooooooon
a reservation	oooqooopooooooon
a retired	nooonopnooqnootk
a returned	qooooqnooooooonn
a review	oooopoooooroooom
a right	tnoqplnnooomromo
a robot	ooooonooooonnnsq
a room	nooqopnsooononmq
a rope	oooootmnoooqnnon
a row	ooooonqoooonoqpm
a rubber	oooooooooooooosl
a sad	poooooooooooorno
a saint	ooooooopooooooqn
a sandwich	oooooopooooooonr
a scarf	ooooonorooooooom
a school	noooonpoooooooqo
a seat	npoonpnnooomonrq
a second	poooonpooooooonq
a secret	ooooooooooooonoq
a seminar	ooooooooooonnnns
a shambles	oooooooooooonorn
a shame	oooooooooopuonnm
a shark	oooooonoooooqonp
a sheet	pooooopnoooooosl
a shelf	oooonnoooooonnun
a shop	oopoononooonooro
a shotgun	oooooooopooroonn
a sickness	ooooooooooonrnon
a sign	ooooorooooononrm
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
a stolen	ooooooooooooqonn
a story	noooonqpooonqopm
a stranger	uonoonppooonnomn
a straw	ooooooooooosooon
a stuck	oooooooooooonron
a student	noonqppooooonolq
a subject	rooonooooooooonr
a sunday	ooooopqmoonoonnr
a survey	nooopoooooooootm
a table	npoornoooooopomp
a talentless	oooooooooooootno
a talk	pooonnonooqonorm
a tap	ooooooooonnoooro
a tea	ooooooooooonoqpn
a teacher	oooopnrooooooopm
a teenager	onoqonoooooooqno
a tenner	ooooonnoopqpmoqn
a text	oqooonooooonnonr
a thief	oooooonooooorqno
a thing	qnqnoppnooooqnnm
a think	ooooonoooooroono
a thought	ooooomonoooqnwmn
a thursday	oonooooqoooosnom
a ticket	oopoononooooootm
a till	opoooooooooosnmn
a time	ooooootrooonpnnk
a tired	onoqooooooooooqo
a toaster	nooooooooooonosn
a toddler	oooonornpoonoqol
a toilet	oooooooooooontnn
a toss	ooooonoooooonotn
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
a very	mopnplnmonnrooos
a video	mroooppnooooonrm
a village	ooooooooooonpqon
a visit	ooooooooonounnnn
a voice	opooooooooonosnn
a waistcoat	ooooooooooonoqnq
a waiting	oooonponoooooonr
a wall	oooppooooooronpm
a warm	oooooqooooooonpn
a waste	nooooqooooonropl
a way	rqoopsmmooopnoln
a wednesday	ooooooooooooooqo
a wee	opoonnqnoopsnnnm
a week	onnnpnopqroqooko
a well	ooooooooooooonrn
a wet	opooonooooonnqrm
a whatsapp	nqoonooooooooooo
a wheelchair	nooonnooroooontm
a while	poooornooooooono
a whole	kmnnnronrnrmrlnq
a widow	oooooooooropoomo
a window	ooooosooooononnp
a woman	nnnononsrnnmunnk
a word	ononponronoronmp
a workshop	oooooooooooooonq
a written	pmooroooooooooom
a year	nnonponooslmrmpp
a young	ooooonnrooonoopp
a zoo	ooooooooooooqomo
a* baby*	nnooqnwnnoonppnk
a* back*	oooooooqoooooopn
a* bad*	pqoooqpnooonnmpp
a* badg*	oooooooooooooonr
a* bag*	nooonnmqqoornomo
a* bair*	ooooooqnoooooooo
a* bank*	noooooqpooononnq
a* base*	nooooooooooqqnnn
a* bat*	ooooonpnnootoonp
a* bath*	ooooopooooonnton
a* beau*	ooooooooopooonmr
a* bell*	ooooooooooonospm
a* belt*	ooooonpoooooooms
a* bet*	nooonoooooooosno
a* bett*	ooooorooooqnnonn
a* big*	ooooomnrqponnnju
a* bigg*	ooooooooooooornn
a* bin*	onoonoooooonoprn
a* birt*	pooopqooooooopnm
a* bit*	mnnnorpronqqmmpo
a* blac*	nnnoooounnnmsmlp
a* blad*	oooooonopooqonon
a* blok*	nnooonotoooonnpp
a* bloo*	ooooonooooonnpup
a* boil*	oooooooooopooqnn
a* bomb*	nnoononnnoovrnnn
a* bone*	nqooonnnooonponr
a* book*	pkpnmprrnmnjnmxp
a* bore*	ooooqoooooonotnm
a* borr*	ooooqooooooononq
a* box*	nqonoponoopqoomp
a* boy*	nnooosvmooonnonn
a* brai*	noooonooooonoynl
a* bran*	oooooooooqoooosk
a* bras*	noooooooooooonqo
a* brea*	snonsoonooonpnmn
a* brew*	ooooonoooooonomt
a* bric*	nooooooooootnomp
a* brit*	ooooooooonqoooon
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
a* can*	moooooooooowonnm
a* canc*	ooooooooonomwnmm
a* car*	oooonntppnnmmmsm
a* card*	noornnonnnnomqpq
a* care*	mqoronooonpopnoo
a* carr*	ooooooonqooooooo
a* case*	ooooooooooonmpor
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
a* comm*	qpnonoooonoronoo
a* comp*	kpnsponmonnomqqo
a* conf*	nooonoooooooooor
a* cons*	nponnoooopononqp
a* cont*	moopqnnnooonqnrn
a* copy*	zmmoslolnmmlmmhq
a* corr*	npnoooooooonnnso
a* coun*	mnonrpmnoonmunmp
a* cour*	toppopooooonoonl
a* cowa*	ooooooooooonnumn
a* crac*	oqooooooooooooon
a* crat*	ooooooooooooooqn
a* cree*	oooooooooooontnm
a* crim*	nnoonnopooonpovl
a* croc*	oooooooooooooorn
a* cros*	ooooooooqooooopm
a* cry*	oooooooooooooqno
a* csv*	roooooooooooooom
a* cupb*	ooooonppoooonnsm
a* daft*	opooomoooooooons
a* damp*	oooooooooooooqnn
a* data*	soqoooonooooonmn
a* date*	noooownqooononol
a* day*	npnnovmnnrqnnpjq
a* dead*	ppnnonnooooptopl
a* deaf*	opnoooonooonqonq
a* debt*	qqoooooooooooonn
a* deca*	ooooonoooooooopq
a* defi*	oooooooooooooons
a* degr*	ooooooonoooonpoq
a* desk*	ooooooopooqponom
a* devi*	ooooooooooosnonn
a* diff*	poppnonqooonqnnl
a* digi*	ooooooooooooooqn
a* disa*	oooooonooooonoor
a* disc*	noooooooooponopq
a* dise*	ooooooooooonsomn
a* disg*	ooooooooooonnrtm
a* doct*	oooooopoooonnqno
a* dog*	ooooooorooonromp
a* door*	ooooonoqpoooopon
a* draw*	npoopnpqoooonnqm
a* dril*	oooooooooooonons
a* driv*	ooooonqnopoooooo
a* drop*	oooooonnoooooosm
a* drum*	oooooooooooooorn
a* drun*	oooooooooooomumo
a* duck*	oooooooooooooomq
a* e*	ooooornooooooonp
a* face*	qnnnonnnononovoo
a* fake*	ooooonpooqonoqmn
a* fami*	nqnoonnoonpoqono
a* fan*	oqonoooooooqonno
a* farc*	ooooonoooooonotn
a* fat*	ooooooooooonnunm
a* favo*	oooonqonooounnol
a* feat*	oooooooooroooonn
a* fell*	nqoqonmspqonoonm
a* felt*	ooooooooooooooqn
a* few*	nnoonmnnnnqsnpnr
a* file*	wnoooooooooooonm
a* fine*	mnoqnnonoooponmt
a* fing*	noooonorooosoonm
a* fire*	ooooononoooqonsl
a* firm*	ooooqooooooooooo
a* firs*	noooooooqropoomn
a* fish*	oooooooooooooonq
a* five*	oooonnnoouvmnnnk
a* flag*	oqoooqooooonoonn
a* flat*	ooooooonooonqomq
a* floo*	onooorooooonooqn
a* fold*	qnooonpnooonoopq
a* foll*	nooooooooooooooq
a* food*	noooooooooooooqn
a* form*	wpononmoonnnnnsk
a* fort*	poooqnnroornnmql
a* four*	oooooooooooooonr
a* frau*	oooooooooponnunm
a* free*	mooppnnootpnrnql
a* frid*	ooooonooooononso
a* frie*	omoomqlqnmoqnmmw
a* froc*	ooooonnnooooronp
a* fuck*	ooooooooooonnnqr
a* full*	oooopnnpooqonnmr
a* funn*	nnopponnroonnopo
a* game*	noooolqnooooooos
a* gard*	ooooonooooooopro
a* gent*	ooooonqpooooools
a* ghos*	oooonqooooonnnqp
a* gif*	ooooooooooooonrn
a* gin*	oooonooooooooorn
a* girl*	pnnnntqvmqnlmnll
a* go*	ooooonnoooqmronn
a* good*	pnnnnwmnnoorqmnp
a* gran*	oooooooooooqoolr
a* grea*	qoooonooooonomtn
a* grou*	nnooprnqoooononn
a* grow*	oooooornoooonqoo
a* guar*	oooopooooooroonm
a* gun*	oooooonnsoosooml
a* half*	ooooooooooonoroo
a* hamm*	ooooonnnqoovnnmn
a* hand*	ooooonpnroosnool
a* hard*	noooooooooononnr
a* head*	oooonnnnonrnnpos
a* hear*	ooooornmooononsn
a* helm*	oooooooooooroool
a* help*	ooooomprooooonnp
a* hero*	omooonooooonooou
a* hill*	ooopooooooooromo
a* hist*	ooooonooooonnqop
a* holi*	ooooooqooqnonopn
a* home*	oooooooooopouolm
a* hoot*	ooooooooooooonns
a* host*	ooooonqnooooonto
a* hot*	ooooonronoonoonp
a* hote*	nooooooqooooooqn
a* hous*	ooooopoqoooonoon
a* hub*	nooooooooooooosn
a* huma*	lnpxmnnnooonooon
a* husb*	oooonoosooooqonl
a* jar*	ooooopooooonoonq
a* job*	nqponnnoooonmoot
a* joke*	npnmosnnprnmmqpn
a* jump*	oooooonoooonounn
a* kett*	oooooooooooooooq
a* key*	ooooopoqoooopnnm
a* kick*	ooooooooooospool
a* kid*	pqooontnnoonnonm
a* kind*	ooooonoooponpnns
a* knif*	npooolpo0oormnmk
a* labe*	oooooooooooonrno
a* lad*	snnnnmlpwonlnqom
a* lady*	rnopnnqpooonppmm
a* lang*	oooooooooooonorn
a* lany*	ooooooorooonnqmp
a* lapt*	soopnooooooooonn
a* lass*	oooooqronooomoon
a* law*	ooooppooooomnosn
a* lect*	oooooooooopoqnqm
a* lett*	qnqonummnpqmnnpk
a* leve*	ooooonnoooqoonoq
a* liar*	onooonpmooonownn
a* libr*	hrmqknnnmmmmvruq
a* lice*	ooooooooooqqoonm
a* life*	oooooooooooootnm
a* list*	rnnmuqmmqnpvnkll
a* litt*	pmnnonsmnoqnnllw
a* livi*	ooooooooooonoppq
a* load*	noooopoopmrnnmsp
a* lock*	noononnroooonnor
a* log*	snoosnooooonoomn
a* long*	nnnpnqrmonnponlr
a* look*	onoonnnnonsqnnpp
a* lorr*	oooooqnppooronnm
a* lost*	nopopoooonooooqo
a* lot*	nnonpupononmppkq
a* love*	nqoonnooooqpmnms
a* lyin*	ooooooooooonorno
a* mach*	rpooonnpqooponom
a* man*	omnoolwvsnmotnoe
a* matc*	ooooonooooosponm
a* mate*	ooooomonooosooop
a* meet*	oooopnoooooroonn
a* mega*	oooooonoooopooqn
a* melt*	opooooooooooornn
a* memb*	tunnnooonoonmnpm
a* menu*	ooooooooooooorpl
a* mess*	ooooornnoqooooon
a* mile*	ooqooopooooooorl
a* minu*	ooooooooooonponq
a* mirr*	oooooooooooonsnm
a* mise*	oooooooooooonson
a* mist*	opnpooooooononms
a* mobi*	ooooooononqqoomo
a* mont*	unnnmnmoosrnnnmo
a* more*	oooopooooooooqnn
a* morn*	oooooooooooooonq
a* mr*	qoooooonooooooon
a* mrs*	qoooooonoooooooo
a* mum*	npooonrooooooooo
a* muse*	nnonnnmoomoosqso
a* nast*	oooooooooooootoo
a* neig*	oqooonpnonoooqnn
a* new*	mnnnnnotnpqnpnoo
a* next*	nnqooqonooonoooo
a* nice*	mqonnqnnoooprpmm
a* nigh*	pnosnnpnoonnnnsn
a* non*	oopoonnsoooooonm
a* nosy*	ooooqopooopoooom
a* note*	rqpnntopnonmnnnk
a* nove*	onooooooooroooon
a* numb*	nopntpnoooonoopm
a* one*	oponoqooooopnrnl
a* pack*	ooooosrnooonnonn
a* page*	nmoooqnnoqmoooos
a* pair*	onooooooopoooooq
a* pape*	mooqsnopoopnnqpl
a* park*	ooopooqnoooqopjr
a* part*	moonrqrnooonpnlp
a* pass*	pooonoononoornrn
a* path*	oooooooooooontoo
a* penc*	npooooooooonmton
a* penn*	ooooooosoponnoom
a* pens*	pooqoonnoooooooo
a* perf*	oopooooooooooosn
a* peti*	ooooonooooopnorn
a* phd*	oooooooooooooorn
a* phon*	npooomsopoopnnpo
a* phot*	ppopnonunnonmnjt
a* pict*	plnpnpspnnolqono
a* piec*	oooopoopoooooolr
a* pig*	oooooqooooonoqmn
a* pint*	nnooonooooosooms
a* pity*	onooonooooorppmn
a* plac*	rononqnnooomomqp
a* plag*	oooooooooooooqom
a* plan*	ooooowmpooomonom
a* plum*	oooooooooosooono
a* podc*	ooooooooooooonsn
a* poem*	ooooopooooonooqo
a* poet*	oooooooooooooqmq
a* poli*	nnooqnonooontnpn
a* pomp*	ooooooooooonotno
a* pop*	oooooooooopononq
a* post*	noonrqmonnnmomlw
a* poun*	ooooooooooproopl
a* powe*	oooooonoooonnqsn
a* pram*	opooooooqnpnoooo
a* pres*	oooooooooooqnnop
a* pric*	oooooooooooonqop
a* prin*	wopnnnnoooonntnh
a* priv*	nrnnqoqnonononpo
a* priz*	ooooonoooooonrqm
a* prom*	pooooooooooqoonn
a* prop*	poooooooooonntmp
a* publ*	nnoosmoqonnnmnpp
a* pupi*	ooooonroooooooon
a* push*	ooooooooooonooos
a* qr*	ooooooooooooonsm
a* ques*	nsonporoooonopnk
a* queu*	qonooonnnoonnpro
a* quot*	oooooooooqoooonn
a* raff*	pnopoooooooonprl
a* rain*	ooooooooooonqomp
a* rais*	ooooooooooomonos
a* ramp*	oooooooooooornmo
a* rapi*	ooooooooooonqono
a* read*	nrnmomnponnnmmqu
a* real*	ooonononooopoomu
a* reas*	mpooopnnooomuono
a* reco*	plnnqnonooonoosm
a* refu*	opooonntooonnnrl
a* regu*	oooooqpooooooonn
a* repl*	nnopopononoooorn
a* requ*	noooroooooooooon
a* rese*	nposooopoooooonm
a* rest*	oooooooooooorolo
a* reti*	nooonopnooqnootk
a* retu*	poooosnoooonoonm
a* revi*	oooopoooooroooom
a* righ*	tnoqplnnooomromo
a* robo*	ooooonooooonnnsq
a* room*	nooqopnsooononmq
a* rope*	oooootmnoooqnnon
a* row*	ooooonqoooonoqpm
a* rubb*	oooooooooooooosl
a* sad*	poooooooooooorno
a* sain*	ooooooopooooooqn
a* sand*	oooooopooooooonr
a* scan*	opoopooooooononq
a* scar*	ooooonorooooooom
a* scho*	poooonqnooononqn
a* scou*	ooooooooooonqonn
a* scre*	ooooonoooooopqnn
a* seat*	npoonpnnooomonrq
a* seco*	poooonpooooooonr
a* secr*	ooooooooooooonoq
a* semi*	ooooooooooonnnns
a* seri*	oooooooooooonoqo
a* sham*	oooonnononpuomsk
a* shar*	ooooooooooooqono
a* shee*	pooooopnoooonpsl
a* shel*	oooonnoooooonntp
a* shoe*	ooooonnnoopooopr
a* shop*	oopoononooonnpqn
a* shot*	noooonoopooroono
a* sick*	ooooooooooonrnon
a* sign*	oooooroooooronpk
a* sing*	qooooonooooopnrm
a* skip*	ooooonooooooootn
a* slap*	noooooooooopnsrm
a* slav*	oooooooooooopooq
a* slim*	ooooooooooonoron
a* smal*	onporoonopnpnpko
a* smar*	ooooooonoooooqqn
a* smel*	oooooonoroooooon
a* smil*	noooopnnooonnnso
a* smug*	ooooooooooonosmn
a* soli*	pnooonoropoooonn
a* soul*	ooooonoroooopopn
a* spar*	ooooonoooorooomp
a* spec*	oooooonooootnoql
a* spel*	oonoooonopononso
a* spre*	tnooqonnooonnoqn
a* staf*	roooooonoooooono
a* stap*	oooooooooooooqno
a* stat*	oroooooooooooonn
a* stol*	ooooooooooooqonn
a* stor*	nmooomroooomsnop
a* stra*	uonnpoopnnnrnnln
a* stuc*	oooooooooooonron
a* subj*	rooonooooooooonr
a* sugg*	ooopooooooooooqn
a* sund*	ooooopqmoonoonnr
a* surv*	noooonoooooooosn
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
a* thie*	oooooonooooorqno
a* thin*	qnqnoopnooorpnmm
a* thou*	noooomonoooqoumo
a* thre*	ooooonoooooqoomr
a* thur*	oonooooqoooosnom
a* tick*	onpoonpnooooootm
a* till*	opoooooooooosnmn
a* time*	poooootrooonpnnk
a* tire*	onoqooooooooooqo
a* toad*	ooooooooooonornn
a* toas*	nooooooooooonosn
a* todd*	oooonornpoonoqol
a* toil*	oooooooooooontnn
a* toss*	ooooonoooooonotn
a* tote*	ooooooooooooooqn
a* trac*	noooonnvooonoonn
a* trad*	ooooooooooornopm
a* trai*	poooonpnoooponlr
a* tran*	noqnoooooooopooo
a* trav*	nooooooqoooronlp
a* trea*	ooooooooooqnonlu
a* tree*	onoqnooooooooopo
a* tues*	noooononqoooootl
a* turn*	pooooooonopnmntn
a* tuto*	qoooooooopoooooo
a* typo*	noqooooooooooomq
a* van*	ooooonoooooqooon
a* very*	mopnplnmonnrooos
a* vide*	mroooppnooooonrm
a* vill*	ooooooooooonpqon
a* visi*	oooononoonotmnqp
a* voic*	opoooqonooonospm
a* wais*	ooooooooooonoqnq
a* wait*	oooonponoooooonr
a* walk*	ooooopooooonnqon
a* wall*	oooppooooooroopm
a* ward*	qooonoonooooqonn
a* warm*	oooooqooooooonpn
a* wast*	nooooqooooonropl
a* way*	rqoopsmmooopnoln
a* wedn*	ooooooooooooooqo
a* wee*	opoonnqnoopsnnnm
a* week*	onnnpnooqroqonmo
a* well*	ooooopooooonontm
a* wet*	opooonooooonnqrm
a* whee*	nnoonnooropooosm
a* whil*	poooornooooooono
a* whol*	kmnnnronrnrmrlnq
a* wido*	noooonooospponmo
a* wind*	ooooosooooononnp
a* woma*	nnnononsrnnmunnk
a* wond*	oooooooooooonqmr
a* word*	ononponronoronmp
a* work*	npooopooonqopqnn
a* writ*	pmooropnooooooom
a* year*	nnonponooslmrmpp
a* youn*	noooonnrooonopop
a* zoo*	ooooooooooooqomo
a3	nnooooooooroooor
able	pooooopoooonorol
able to	oooopopoooooorol
able* to*	oooopopoooooorol
abol*	nooooooooooooooq
aboli*	nooooooooooooooq
abou*	xpiqspsimhmmkipo
abou* .*	poooonpoopoqnnmm
abou* 2*	poooooonqoooooon
abou* a*	pnnooqnnnnnmsnmv
abou* acce*	ooooonoooooooorn
abou* agen*	noooqooooooooooo
abou* an*	ooooooopsoonnomp
abou* and*	ooooooooooooroom
abou* as*	oooooooooooonorn
abou* book*	ooooooosoooooonm
abou* data*	nooooooooooooooq
abou* divo*	rononoooooooooqm
abou* endi*	onoooyonooononmm
abou* five*	oooooorooooooonn
abou* gett*	pooooonqooonooqm
abou* her*	uooqnmpnooonoonn
abou* him*	voooonnpooonoonm
abou* how*	moonpqnnooonnprn
abou* in*	noooqnooooppoonn
abou* it*	tlopoortoonoonnk
abou* me*	0pvpdllknmnnmmgh
abou* my*	xyprknmlnnosmlih
abou* nine*	ooooonsooopooonn
abou* nois*	oooonooooooooooq
abou* one*	nooonponooonqorm
abou* our*	ooooqnnpoootnnnm
abou* park*	oooooonpoooqoonn
abou* peop*	nqoooooqoooonoon
abou* righ*	ooooonopooooooqo
abou* six*	noooomtooopnoonp
abou* some*	npooonunooonoopm
abou* ten*	rooooopnooooooom
abou* that*	nnoprmnoqoornnnm
abou* the*	hnlpvjlokkmkokpw
abou* them*	ooooonooooooooqp
abou* thir*	oooooooooooroono
abou* this*	opopopnpoooooomp
abou* time*	oooooooooooooonr
abou* to*	nooonooooqoooonq
abou* us*	rnoononooooqnonq
abou* what*	mnonolpqooosoonp
abou* who*	noooonoooooqoooo
abou* why*	mooorooooooooono
abou* you*	pooonnnooootmvlm
abou* your*	mnonnnpnonpnrsqn
about	xpiqspsimhmmkipo
about .	poooonpoopoqnnmm
about 2	poooooonqoooooon
about >	ononoqmnqoopnnpp
about a	pnnooqnnnnnmsnmv
about accessibility	ooooonooooooooqo
about agency	noooqooooooooooo
about an	ooooooopsoonnomp
about and	ooooooooooooroom
about as	oooooooooooonorn
about data	nooooooooooooooq
about divorce	rononoooooooooqm
about ending	ooooosonoooooonn
about five	oooooorooooooonn
about getting	pooooonqooonooqm
about her	uooqnmpnooonoonn
about him	voooonnpooonoonm
about how	moonpqnnooonnprn
about in	noooqnooooppoonn
about it	tlopoortoonoonnk
about me	0pvpdllknmnnmmgh
about my	xyprknmlnnosmlih
about nine	ooooonsooooooonn
about noise	oooonooooooooooq
about one	nooonponooonqorm
about our	ooooqnnpoootnnnm
about parking	oooooonpoooqoonn
about people	nqoooooqoooonoon
about right	ooooooooooooooqo
about six	noooomtooopnoonp
about ten	rooooopnooooooom
about that	nnoprmnoqoornnnm
about the	holpvjlokkmkokpw
about them	ooooonooooooooqp
about thirty	oooooooooooroono
about this	opopopnpoooooomp
about time	oooooooooooooonr
about to	nooonooooqoooonq
about us	rnoononooooqnonq
about what	mnonolpqooosoonp
about who	noooonoooooqoooo
about why	mooorooooooooono
about you	pooonnnooootmvlm
about your	mnonnnpnonpnrsqn
abov*	ononnovromrnnmmo
abov* the*	ooonnopopnsoomno
above	ononnovromrnnmmo
above the	ooonnopopnsoomno
abso*	nmnpnnnnnmnklwvs
abso* clow*	ooooooooooooounm
abso* joke*	ooooooooooooomul
abso* lege*	ooooooooooonohmz
abso* melt*	ooooooooooonovmn
abso* sham*	oooooooooooooorn
abso* weap*	oooooooooooooqnn
absol*	nmnpnnnnnmnklwvs
absolu*	nmnpnnnnnmnklwvs
absolute	nnnqnnooonnlmxsq
absolute clown	ooooooooooooounm
absolute joke	ooooooooooooomul
absolute melt	ooooooooooonovmn
absolute shambles	ooooooooooooooqn
absolute weapon	oooooooooooooqnn
absolutely	onooooooooonnmtq
abus*	mqnnmoptnnnmpmqp
abuse	npoonnotoonnpnqn
abusi*	nqnoooooooonoooq
abusiv*	nqnoooooooonoooq
abusive	nqnoooooooonoooq
acce*	zjmpnlllmroinmuq
acce* .*	onpoonoooopnoorp
acce* entr*	oooooooonoooootm
acce* in*	oooooooooqonoomq
acce* requ*	xnnnmoooonoooonn
acce* that*	poonrnoooooooono
acce* the*	nnoqnoooooonnooq
acce* to*	rnopooooonoooonp
accen*	nopooqooooonpqlo
accent	nopooqooooonpqlo
accep*	nonqsnnnouomonlo
accept	moooqnoooqonnnnq
accept*	ponqpnooospnonmm
accepted	npoqnooooopooono
acces*	zjmnklnnmmokmlyr
access	0kmokmonnnnmnmlv
access .	poooooooooooooqo
access in	oooooooooooooonr
access request	xnnnmoooonoooonn
access to	rnopooooonoooonp
access*	nnnnonnonnpmmn1k
accessibility	nooopnoonoooootm
accessible	mooonooonopnnn1k
accessible entrance	oooooooonoooootm
acci*	tnpqmmonnnntnnnm
acci* and*	onosonoooooooono
acci* book*	tooooooooooooool
acci* form*	qoooonooooooooon
acci* happ*	ooooooooooouoonn
accid*	tnpqmmonnnntnnnm
accide*	tnpqmmonnnntnnnm
accident	umprmomonoonnnpm
accident and	onosonoooooooono
accident book	tooooooooooooool
accident form	qoooonooooooooon
accidents	ooooooooooouoonm
accidents happen	ooooooooooouoonm
acco*	svrqjmmqlummiohn
acco* .*	rmnnmpnsoooonpmq
acco* a*	ooooooooooonoqqm
acco* and*	qsnpnqnooonoonnm
acco* gone*	nqooooooooooooon
acco* i*	qooopoooopooooom
acco* of*	pnooooooooooooor
acco* on*	soooooooooonooon
acco* to*	qnoqonnooponoono
acco* with*	nqpoopnqoooooool
accom*	nnpoooooonqoooon
accomm*	noqoonooonrooopo
accommodation	ooqoooooonrooopm
accor*	qoponoooooopoonp
accord*	qopoooooooopoonn
according	qopooooooooooonn
according to	qopooooooooooonn
accou*	rvrrklnqlvkliohn
accoun*	rvrrklnqlvkliohn
account	swssjlpnlslmjqhn
account .	rmnoooopooonopnp
account a	ooooooooooonoqqm
account and	qsnpnqnoonooonnm
account gone	nqooooooooooooon
account i	qooopoooopooooom
account of	pnooooooooooooor
account on	soooooooooonooon
account to	nnoqooonopooooop
accounts	nnnnpomrounnnnon
accounts .	oooooonrooooooon
acid	nooonnnqomo0nmmj
acid cheap	ooooooooonounnnn
acid in	oooooooooooqonoo
acid* chea*	ooooooooonounnnn
acid* in*	oooooooooooqonoo
ackn*	vnnnrnooooononmm
ackn* .*	wnnnonooooonoonl
ackno*	vnnnrnooooononmm
acknow*	vnnnrnooooononmm
acknowledge	unnonoooooooooom
acknowledgement	poooroooooooooom
acknowledgement .	qoooooooooooooon
acou*	orooomoooooooopn
acqu*	qoooqoooooornnpk
acqui*	qoooqoooooornnpk
acquis*	qoooqooooooronnk
acquisitions	qoooqooooooqoook
acro*	qnnnnmsqnosnnonl
acro* the*	qoooontpomqnnnlo
acros*	qnnnnmsqnosnnonl
across	qnnnnmsqnosnnonl
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
add	llxlnlnnnxmmmpot
add me	nnnmnnonowonoonq
add* me*	nnnmnnonowonoonq
adde*	mmwnnnnoooonooop
added	mmwnooooooooooon
addi*	nnoqonpooooooonq
addr*	ytvuklnpmmlpkkli
addr* .*	nsnponnqoooooono
addr* and*	oppoooqnoooonoom
addr* from*	qmoqoooooooooooo
addr* in*	rrnnooopoooooonl
addr* of*	oooooonrooonoooo
addr* off*	popnonooooorooom
addr* on*	ropnnnonoooooonq
addr* out*	qnqnooonoooooono
addr* to*	mlnunmnpononooum
addre*	ytvuklnpmmlpkkli
addres*	ytvuklnpmmlpkkli
address	xuwslmmpmnmolljk
address .	ntnponnqooonoono
address from	qmoqoooooooooooo
address in	nrnnooopooooooon
address off	popnonooooorooom
address on	ropnnnonoooooonq
address out	qnqnooonoooooono
address to	kmnronopoooooorp
addressed	onnrnnonoooooosm
addressed to	pnnrnnonoooooorm
addresses	soonnoppoooqoonl
addresses in	soooooooooooooom
adhd	ooooooooooooromo
admi*	qpnnmmomotqmqnnn
admi* book*	rooooonooooooono
admin	moooonpnotqononn
admis*	spooonnnooonoono
admiss*	spooonnnooonoono
admission	rpoooonooooooonn
adop*	psnononnoooooonq
adopt*	psnononooooooono
adopti*	nrnonooooooooonp
adoption	nrnonooooooooonp
ador*	onononnoononnlk2
ador* it*	nnononnnoooononv
adore	onononnnooooonmu
adore*	oooooonooooonnns
adored	oooooooooooonnns
ads	onoqonopoqoooonn
adul*	nnpmnmvlnornmovl
adul* .*	onoooornoooonopn
adult	nopnomwmooonnnpn
adult .	oooooornoooooonn
adult*	nnonnnnoonsnmoum
adults	nnonnnnoonsnmoum
adve*	monznlononomomwi
adve* .*	oroponnopooonoqm
adve* a*	ooooooooooonooqo
adve* as*	ooooooooooooonrm
adver*	monznmonnnomomtk
advert	oposonooooonqonm
advert*	mnnvonpnonpmmnvl
advertise a	ooooooooooonooqo
advertised	oooooooooooonnvl
advertised as	ooooooooooooonrm
adverts	nnouoopooooonomq
advi*	ronnrmmmnnnqonkx
advic*	oonnrmnmnmnqnnly
advice	oonnrmnmnmnqnnly
advis*	rnnoonooopnopono
aff	ntoooooooooooool
affa*	nooonunmoooponon
affa* in*	oooooronooonooon
affai*	nooonunmoooponon
affair*	oooonunnooonoopn
affairs	oooonunnooonoopn
affairs in	oooooronooonooon
affo*	ooooooonomromovm
affo* it*	ooooopnnoooonorn
affor*	ooooooonomromovm
afford	oooooonooooomovn
afford it	ooooopnnoooonorn
afra*	onpooolsonpmqonp
afra* of*	noooopnpooonoonr
afrai*	onpooolsonpmqonp
afraid	onpooolsonpmqonp
afraid of	noooopnpooonoonr
afri*	nooonnnonoonznnl
afri* are*	ooooooooooonsnnn
afric*	nooonnnonoonznnl
africa*	nooonnnoooonznol
african	oooooooooooosonn
africans	oooonnnoooonwnpl
africans are	ooooooooooonsnnn
afte*	pmlipxsqjprjjioq
afte* .*	njpnpsooooopnnmo
afte* a*	monpqopnonqnnnmp
afte* comp*	nnoorooooooooonn
afte* ever*	ooooovnooooooomm
afte* frid*	ooooosnoonooooon
afte* i*	npqpnnnooonnospn
afte* my*	npooonrnoooooonr
afte* scho*	ooooomsnooopooon
afte* six*	oooooooooopooonq
afte* some*	ooooonoooooornno
afte* that*	onoononnooornmos
afte* the*	tnpmotnrnnonnnjs
afte* you*	noooonntopommnqm
after	ooljpwuojprlljnq
after .	mnpoqopoopoqoomn
after >	moooomppopomrnnr
after a	mooppopnonqnnnnp
after complaints	nnoorooooooooonn
after every	ooooovnooooooomm
after friday	ooooosnoonooooon
after i	npqpnnoooonnospn
after my	npooonrnoooooonr
after school	ooooomsnooopooon
after six	oooooooooopooonq
after that	onoononnooornmos
after the	tnpnotnrnnonnnjs
after you	noooonntopommnqm
after*	plnnosmrnnommnps
aftern*	ppnnommrnnonmnqq
afternoon	opnnnnnpononnnrp
afternoons	pooopnnqoooononp
afterw*	okoootonooonoonq
afterwards	okoootonooonoonq
afterwards .	okooosoooooooooq
agai*	mgmprrmpiijuxoun
agai* !*	oosooooooooooool
agai* .*	olnmtrrqmpmkmrxj
agai* ?*	pooomnooooonqnjy
agai* afte*	ooooosnooooonoon
agai* and*	mnrqnslvnoovmmlj
agai* at*	poooooooooonoonr
agai* by*	noootnooooonooql
agai* for*	oooonqooooooooon
agai* i*	snonppmmoonmrnkt
agai* in*	opoponpnooomroql
agai* it*	ooooononoooosopn
agai* last*	oooootopoooooonm
agai* my*	tonqnooooooonono
agai* on*	ooooooooooooooqn
agai* so*	ooooomooooonronr
agai* the*	ooooonqpooppoosj
agai* this*	oooronpnooooooon
agai* tomo*	ooooomooooomnoqt
agai* you*	ooooopooooornnrk
again	jgnqqtmpijjsypto
again !	oosooooooooooool
again .	olnmtrrqmpmkmrxj
again >	nonrnlnnonnqkmtw
again ?	pooomnooooonqnjy
again after	ooooosnooooonoon
again and	mnrqnslvnoovmmlj
again at	poooooooooonoonr
again by	noootnooooonooql
again for	oooonqooooooooon
again i	snonppmmoonmrnkt
again in	opoponpnooomroql
again it	ooooonoooooosono
again last	oooootopoooooonm
again on	ooooooooooooooqn
again so	ooooomooooonronr
again this	oooronpnooooooon
again tomorrow	ooooomooooomnoqt
again you	ooooopooooornnrk
again*	snonplpooootqmri
agains*	snonplpooootqmri
against	snonplpooootqmri
against it	ooooooooooooooqn
against my	spnoooooooonooon
against the	ooooonqoooopoosk
agat*	opooooooooonoonr
agat* chri*	ooooooooooonoonr
agath*	opooooooooonoonr
agatha	opooooooooonoonr
agatha christie	ooooooooooonoonr
age	lnopomulpoqmompp
age .	oooooormoooooopo
age* .*	oooooormoooooopo
aged	opononpnoqnonnpp
agen*	nnonwmornuqllojj
agen* staf*	noootoooooonoono
agenc*	onpnwnornrpmmnlj
agency	onpnwnornrpmmnlj
agency staff	noootooooooooono
agent	noooonpoosoonpno
ages	mooopmpppnpnnnqo
aggr*	nqsoononooononon
aggr* .*	ormooooooooooopo
aggre*	nqsoononooononon
aggres*	nqsoononooononon
aggressive	nqsoononoooooomn
aggressive .	ormooooooooooooo
ago	mtnooqnnsnnnmpmm
ago .	proonppoooooooqk
ago and	noopoonmsooonomr
ago* .*	proonppoooooooqk
ago* and*	noopoonmsooonomr
agre*	nrnytkolontmomho
agre* that*	ooooonoooooopnnr
agre* to*	ksnypnonooonoomj
agre* with*	nnooqoonopqonnnr
agree	mpnunmnmnotnomks
agree to	mpouonoooooooonn
agree with	onooooonopqonnms
agree*	prnvumpnooonnnlm
agreed	osnvqmnnooonnnnm
agreed to	mrnwqnonooonnonl
agreem*	pnoprooooooooomo
agreement	pnoproooooooooom
ah	mpnnnromnnormpmr
ah the	ooooooooooponnmt
ah will	ooooooooooosonon
ah* the*	ooooooooooponnmt
ah* will*	ooooooooooosonon
ahea*	ooooooonoootnooo
ahead	ooooooonoootnooo
ai	lonrtnnnowmnmlth
ai thing	nnoroooooooooooo
ai* dete*	ooooooooorooooom
ai* thin*	nnoroooooooooooo
aid	omornmmronopnnnt
aid course	ooooooooooooooor
aid day	ooooonoooooooooq
aid* cour*	ooooooooooooooor
aid* day*	ooooonoooooooooq
aids	nooooonropnotnmm
air	nnonxmnpqnnnnnql
air quality	onootooooooooonm
air* qual*	onootooooooooonm
aird*	oooooooooqooooon
airdr*	oooooooooqooooon
airdro*	oooooooooqooooon
airdrop	oooooooooqooooon
airp*	ooooonooooqnonsm
airpo*	ooooonooooqnonsm
airpor*	ooooonooooqnomsn
airport	ooooonooooqnomsn
aisl*	ooooopoqooomqonp
aisle	ooooopoqooomqonp
alai*	oooooooooonoooor
alaik*	oooooooooonoooor
alaiku*	oooooooooonoooor
alaikum	oooooooooonoooor
alan	noooomooqoonorjw
alan .	ooooooooooonormp
alan* .*	ooooooooooonormp
alar*	lmpnpmonqoormnnu
alar* went*	onqoonoooooonoor
alarm	lmpnpmonqoormnnt
alarm went	onqoonoooooonoor
alba*	oooooonpooonunmn
alban*	oooooonpooonunmn
albani*	oooooonpooonunmn
albanian	oooooonpoooosomn
albe*	noooonooqoonoons
alber*	noooonooqoonooos
albert	noooonooqoonooos
albu*	ntonmnooooqnooop
albu* .*	oqoonoooooooooop
album	otononnoooponooo
album .	oqooooooooooooon
aler*	npooonooooqooonp
alert	pnooonooooqooonq
alik*	ooooooooooqnnonr
alike	ooooooooooqnnonr
alis*	ooooooooooooornn
aliv*	lrprnrplnnnlmrmr
aliv* .*	nporopoooooooonn
aliv* and*	nqqoonrnooooooom
alive	lrprnrplnnnlmrmr
alive .	nporopoooooooonn
alive and	nqqoonrnooooooom
all	spginyghlnsnyjlq
all .	poonnpqlnonnnpqr
all >	monnprnnnmmqpoj0
all ?	opooooqooooooopm
all about	noooonnooooroqpo
all along	npooononooonoont
all and	oqooornpooonoppl
all are	ooooooooooonnnot
all at	nooopoooooonooor
all back	oooooqnooqooqpnm
all day	mnnonnsoqnnoopno
all for	pooooqnnononropk
all gone	ooooonooqoooooqp
all have	noooonpooooononr
all her	onooopnqooonnooq
all his	ooooosnnoooooooo
all hours	ooooooqpoooononn
all i	lonorononnoqtmpl
all in	nnooqnonsoqploom
all know	noooooonooomxnnm
all my	tqnmmvmrnomnmnol
all night	ooooontnoooonoqm
all of	uqnsqqmlpmomtnoi
all on	oooonooonopmooum
all our	qpoooqpnonoononn
all over	npoooponpooooorm
all platforms	ooooooooonroooon
all right	onoooqonooponosl
all that	oqnoonnnpooqqolo
all the	tmoplpnqnpqlooop
all these	nooonnooooonqoro
all they	ooooooooooooroom
all those	ooooonoooooqmopp
all three	nqoooooooooooonn
all to	pnooopoooooopomq
all up	oooooqnooooooopn
all week	pooonpooooooooms
all weekend	ooooooooonnroonp
all welcome	oooooooooopnoons
all who	oooooooooppooomq
all with	ooooonoooopnnnnr
all year	oooooqooooponopm
all you	poooooooonosonon
all your	ooooonnsooosoonl
all* .*	poonnpqlnonnnpqr
all* ?*	opooooqooooooopm
all* abou*	noooonnooooroqpo
all* alon*	npooonnnooopoons
all* and*	oqooornpooonoppl
all* are*	ooooooooooonnnot
all* at*	nooopoooooonooor
all* back*	oooooqnooqonqonm
all* bran*	ooooooooonsononp
all* day*	mnnonnsoqnnoopno
all* even*	pooosnonoooononm
all* for*	pooooqnnononropk
all* gone*	ooooonooqoooooqp
all* have*	noooonpooooononr
all* her*	onooopnqooonnooq
all* his*	ooooosnnoooooooo
all* hour*	ooooooqpoooononn
all* i*	lonorononnoqtmpl
all* in*	nnooqnonsoqploom
all* know*	noooooonooomxnnm
all* my*	tqnmmvmrnomnmnol
all* nigh*	ooooontnoooooopm
all* of*	uqnsqqmlpmomtnoi
all* on*	oooonooonopmooum
all* our*	qpoooqpnonoononn
all* over*	npoooponpooooorm
all* plat*	ooooooooonroooon
all* righ*	onoooqonooponosl
all* subj*	noooooooorooooon
all* that*	oqnoonnnpooqqolo
all* the*	tmoplpnqnpqlooop
all* thes*	nooonnooooonqoro
all* they*	ooooooooooooroom
all* thin*	noopooooooonoonr
all* thos*	ooooonoooooqmopp
all* thre*	nqoooooooooooonn
all* to*	pnooopoooooopomq
all* up*	oooooqnooooooopn
all* week*	pooonpooonnrnolt
all* welc*	oooooooooopnoons
all* who*	oooooooooppooomq
all* with*	ooooonoooopnnnnr
all* year*	oooooqooooponopm
all* you*	poooooooonosonon
all* your*	ooooonnsooosoonl
alle*	ootnnnnooooqoonm
aller*	ootoonnooooooonm
allerg*	ootoonnooooooonm
allergy	onuooooooooooool
allo*	qnmmoirxmomkpqir
allo* in*	noooooqnooooioow
allo* out*	noooonotooooooon
allo* to*	tonnnlrpnnnntonj
allotment	nooppnoooooooonr
allotments	oooopooooooooqon
allow*	rnnmmjsxnpmlqnkq
allowa*	mnoononnoqnoooos
allowance	mnoononnoqnoooos
allowe*	tonnnjsxnnnlqnkn
allowed	tonnnjsxnnnlqnkn
allowed in	ooooooqnooooioow
allowed out	noooonotooooooon
allowed to	tonnnlrpnnnntonj
alon*	nqnonmumonmxomhr
alon* and*	ooooonopoooroono
alon* by*	ooooooqonooqooon
alon* with*	qqoopnonooopponm
alone	nnoonovooonuomlm
alone by	ooooooqonooqooon
along	oqnnolnmnnnrpnlu
along .	npooononooopoonr
along with	qroopnonooopponm
alou*	ooooonooopnqnnmr
aloud	ooooonooopnqnnmr
alph*	oooonoonooopnrqo
alpha*	oooonoonooopnrqo
alphab*	oooonoonooopnrqo
alphabet	oooooooooooooonq
alre*	ksnqltopnonkrmpq
alre* .*	nooqnrpnooonqonl
alre* deci*	onoomroooooooopn
alrea*	ksnqltopnonkrmpq
alread*	ksnqltopnonkrmpq
already	ksnqltopnonkrmpq
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
alto*	nqomnnnnooonooqr
altog*	nqomnnnnooonooqr
altoge*	nqomnnnnooonooqr
altogether	nqomnnnnooonooqr
alum*	mqqsmnpmomonnnor
alum* ?*	oooonooooooooooq
alumn*	mqqsmnpmomonnnor
alumni	nqqsnnpmomonnomp
alwa*	klllkssospmhyvin
alwa* .*	poooonooqopoooon
alwa* a*	ooooonnrooooqonm
alwa* has*	ooooonooooooornp
alwa* hung*	ooooooqnoooooooo
alwa* kind*	oooooqooooooooom
alwa* tell*	oooooooooooornnn
alwa* the*	ooooonoooooornmq
alwa* was*	ooooooooooonmwnl
alwa* will*	ooooooooooonmson
alway*	klllkssospmhyvin
always	klllkssospmhyvin
always .	poooonooqopoooon
always a	ooooonnrooooqonm
always has	ooooonooooooornp
always hungry	ooooooqnoooooooo
always kind	oooooqooooooooom
always tell	oooooooooooornnn
always the	ooooonoooooornmq
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
am 11	ooooontnooonoonn
am 12	noooomvnooonooon
am 13	noooonvmooooooon
am 14	npnoonwmooonooom
am 15	ppooomwkooonoonn
am 16	opnnomxmoooooonm
am 17	onnoonwmoooooonn
am 18	ooooonnsooonooon
am 61	ooooonnroooooonn
am 71	ooooooqqoooooonm
am a	iomrvppkpvwjnmjl
am afraid	onpoopmoonpnqonn
am after	pnoornoooooooomq
am alive	oqnooooooooooooo
am all	ooooooooooooronn
am always	ooooorpnooooooon
am asking	unqotlloqoomoook
am at	mnnmompwnntonoqi
am barrister	oooooooooqoooooo
am begging	noooonnnooonootp
am beginning	ooonooooooooooro
am being	nnononmtnponoooo
am bringing	ooooonnoooowoonl
am coming	nnononmnnnovooms
am complaining	qooooooooooooonn
am dead	ooooomonooomoonv
am deaf	nqsoonoooopooonn
am deceased	noooopnooooooons
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
am her	wooooqnoooonoonl
am here	qnooopoooooooomq
am hiding	noooonqrooonoonn
am his	uooonlopooooooon
am i	vsnrmupmnnnonnjj
am in	rqonnoopunnnnnrh
am meant	qnooonqnoooooooo
am mentioned	rooonooooooooooo
am moving	nqooonooooooooop
am mr	norooooooponoono
am named	nooqooooooooooon
am no	ooooopnpooooooqn
am not	oqtluulppmmrompg
am on	tnmqmrmpononoolr
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
am so	mmnnoultnonmnnor
am sorry	oooqotnnoonooork
am sure	npooonooooontomp
am taking	ooooononooqnoorm
am telling	nnoroqnooooonomr
am ten	ooooonpooooroonn
am terrified	oooooonrooonooon
am the	wwrnlnnjnonmnpmk
am tired	oooonqonooonoonr
am told	roonomlooonowomm
am very	mnrsoooooooooook
am waiting	pooopoonoooroonn
am wearing	ooooonoroooooooo
am with	npooonmoooonoopr
am writing	npnopplvooonoonn
am* .*	onrooonqooooooon
am* 10*	ooooonwlooooooon
am* 11*	ooooontnooonoonn
am* 12*	noooomvnooonooon
am* 13*	noooonvmooooooon
am* 14*	npnoonwmooonooom
am* 15*	ppooomwkooonoonn
am* 16*	opnnomxmoooooonm
am* 17*	onnoonwmoooooonn
am* 18*	ooooonnsooonooon
am* 61*	ooooonnroooooonn
am* 71*	ooooooqqoooooonm
am* a*	iomrvppkpvwjnmjl
am* afra*	onpoopmoonpnqonn
am* afte*	pnoornoooooooomq
am* aliv*	oqnooooooooooooo
am* all*	ooooooooooooronn
am* alwa*	ooooorpnooooooon
am* aski*	unqotlloqoomoook
am* at*	mnnmompwnntonoqi
am* barr*	oooooooooqoooooo
am* begg*	noooonnnooonootp
am* begi*	ooonooooooooooro
am* bein*	nnononmtnponoooo
am* brin*	ooooonnoooowoonl
am* comi*	nnononmnnnovooms
am* comp*	qooooooooooooonn
am* dead*	ooooomonooomoonv
am* deaf*	nqroonoooopooonn
am* dece*	noooopnooooooons
am* disa*	npoonooooooooonr
am* doin*	noooqnooonqooono
am* done*	oooooqonooooooqm
am* driv*	ooooonnooootoonn
am* dyin*	noooonooooonoonv
am* enti*	unopmnonooonqonn
am* fift*	oooooornoooooono
am* fine*	ooooosopooonooom
am* free*	ooooooooomqqooon
am* frig*	noooonqoroonoono
am* furi*	noooooonooonoorp
am* gett*	psnoomqoooonooon
am* givi*	ooooonoooqnoooop
am* glad*	ooooonooooonoont
am* goin*	onnoomnmrnnunotm
am* hear*	ooooonooooooooro
am* her*	wooooqnoooonoonl
am* here*	qnooopoooooooomq
am* hidi*	noooonqrooonoonn
am* his*	uooonlopooooooon
am* i*	vsnrmupmnnnonnjj
am* in*	rqonnoopunnnnnrh
am* mean*	qnooonqnoooooooo
am* ment*	rooonooooooooooo
am* movi*	nqooonooooooooop
am* mr*	norooooooponoono
am* name*	nooqooooooooooon
am* nine*	ooooomqnooooooqn
am* no*	ooooopnpooooooqn
am* not*	oqtluulppmmrompg
am* on*	tnmqmrmpononoolr
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
am* so*	mmnnoultnonmnnor
am* sorr*	oooqotnnoonooork
am* stud*	orooooonooooooon
am* sure*	npooonooooontomp
am* taki*	ooooononooqnoorm
am* tell*	nnoroqnooooonomr
am* ten*	ooooonpooooroonn
am* terr*	oooooonrooonooon
am* the*	wwrnlnnjnonmnpmk
am* thir*	pnoooornooooooon
am* tire*	oooonqonooonoonr
am* told*	roonomlooonowomm
am* very*	mnrsoooooooooook
am* wait*	pooopoonoooroonn
am* wear*	ooooonoroooooooo
am* with*	npoqonmoooonoopr
am* writ*	npnopplvooonoonn
amat*	ooooonooooqooosm
amate*	ooooonooooqooosm
amateu*	ooooonooooqooosm
amaz*	nnonnnonouqnmnku
amazi*	oooonooooqpononq
amazin*	oooonooooqpononq
amazing	oooonooooqpononq
amazo*	noooonoooqpnnnls
amazon	ooooooooorqonnno
amba*	onopooooosnnooom
ambas*	onopooooosnnooom
ambass*	onopooooosnnooom
ambu*	ooooonnnqontnnmp
ambul*	ooooonnnqontnnmp
ambula*	ooooonnnqontnnmp
ambulance	ooooonnnqontnnmp
amda*	vooonoooooonnonm
amda* i*	rooooooooooooonn
amdan*	vooonoooooonnonm
amdana	rooooooooooooonn
amdana i	rooooooooooooonn
amen	ooooooooosonoooo
amen and	ooooooooosonoooo
amen*	ij2nnnonooonoonp
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
an	lmknqkmlphodvxsq
an account	onoooonqoooooprm
an acknowledgement	nooorooooooooooo
an actual	pooqnoooooooqomo
an adult	onononsnooooonpo
an airport	ooooooooooononsn
an all	poooonooooosponl
an ambulance	ooooooooooosoonn
an apology	ooononnoooonnoto
an app	mooroonpooooooqm
an archive	onoqoooooooooqqm
an arrogant	ooooooooooooornn
an article	nooonoooooooooor
an e	oooooooooooloont
an elderly	ooooonnrpoooooon
an email	psnmrmnnonnnmntn
an english	ooooooooooooromn
an entire	ooooooooooooooqm
an essay	oooonnoooononoqq
an evening	ooornpoooooooono
an foi	noooroooooooools
an hour	noomntrornvmlmok
an idiot	poooononooonnrms
an ill	ooooooooooornono
an imbecile	ooooooooooonornn
an incident	rnoooooooooooono
an insult	ooooooooooooooqn
an internal	nooouooooooooomo
an interview	rponooooooooooon
an old	kopnosmrrnonnqmn
an older	ooooontpooooooom
an olympic	ooooooooooonoosm
an open	roooononoonooonp
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
an* appe*	rooonooooooonopn
an* arro*	noooooooooonornp
an* arse*	ooooooooooonnsmo
an* arti*	nnponooooooooooq
an* auto*	oooornoooooooonn
an* e*	oooooooooooloont
an* elde*	ooooonnrpoooooon
an* emai*	psnmrmnnonnnmntn
an* engl*	ooooooooooootomm
an* enti*	ooooooooooooooqm
an* essa*	oooonnoooononoqq
an* even*	ooornooooooopnpn
an* foi*	noooroooooooools
an* hour*	noomntrornvmlmok
an* idio*	poooononooonnrms
an* ill*	ooooooooooornono
an* illu*	oooooqooonoonpql
an* imbe*	ooooooooooonornn
an* inci*	rnoooooooooooono
an* insu*	ooooooooooooooqn
an* inte*	qpontnooonononpl
an* offe*	oooooooooooooooq
an* old*	kopnosmrrnonnqmn
an* olde*	ooooontpooooooom
an* olym*	ooooooooooonoosm
an* open*	roooononoonoooop
an* over*	poooomonoooooons
anal*	nlouooooopoooonm
analy*	nlouooooopoooonm
analys*	omotooooopooooom
analysed	omoroooooooooooo
ance*	nqooooononqmoont
ances*	nqooooononqmoont
ancest*	nqooooononqmoont
ancestors	oqooooooonqnoonp
ancestry	ooooooonooonooor
anch*	oooopooooornooom
ancho*	oooopooooornooom
and	qumlpsoqnnmrvurl
and a	kklkkmnnmjokowts
and about	onooonooooponqmq
and after	ooononooonpooonq
and all	onnnqunnonnronqk
and always	ooooooopoooorrnm
and any	pqonunooononoonl
and anybody	nooqooooooooooon
and anything	nqrnoooooooopono
and apparently	noqooooooooooooo
and are	poooononooontnno
and asked	nooonrpoooooornm
and at	ooopoonooooooorn
and back	noooonproooonoqm
and bank	oooooooooqooooon
and better	ooooonooooonorql
and bin	oumnoooooooooonn
and by	qooqnoonoooooqnn
and call	oooooooooooonoqn
and called	noooqooooooooooo
and can	jun1plolroomnqjk
and charged	ooooooooooooooqo
and chewing	ooooorooooooooon
and come	nooqooqoooooooom
and confirm	nspooooooooooonn
and confirmation	nqpoooonooooooon
and copy	pnoooooooqooooon
and could	moopspnqoooonpln
and count	ooooopoooooonoqn
and cried	noooosopooooopnn
and delete	ovomooooooooooon
and did	pnoopqlnooonnnns
and die	ooooooooooononos
and do	psnrmkppnnqqonnl
and does	oooooorqooononnn
and email	roonooooooonoono
and erase	nqoooooooooooooo
and every	nppnopnmoormnpsk
and everybody	oooooronooooooon
and everyone	ooonooooonososol
and everything	nsonnonpooonnpno
and for	roomqmpmrnqnmqnn
and get	noooonnposonnppm
and give	nooooonpooorromn
and gives	ooooooqpoooooooo
and got	ronoompnnpononrm
and half	poooonnoooonnupm
and has	nponorqnnnnnnopm
and have	opppomosnnspnmkn
and he	okmlnsuyyllsmqhg
and her	mpqnnqpstnnmmsmg
and here	pooqoqpnooonoonm
and his	prnonsnnpnnnnqmj
and hospitality	noooqoooooooooon
and how	orpnxonmooonmnkn
and i	krsqitoknsoxgjol
and if	rnqnoqrmonnqnnoj
and in	nnooopnoooqolopr
and it	jsqwjqkorjmormtn
and knows	noooonsnoooooqon
and last	nnorpnntooonoonm
and leave	ooopoonnnnsqppnl
and left	pooooqonooononoq
and look	nooonqnnqoonnnpr
and looks	ooooonnqoooooqon
and made	ooooornoooooooon
and make	opoooponoposoonm
and money	oooooooooqnnsomn
and my	pvqmkmrlzrplklpj
and nan	oooooooqoooooooo
and natter	ooooooooooonoooq
and need	rnoonoooooooooop
and never	nnnppnqnqoolnnmv
and new	oooooopnoooooonq
and no	oronpkmmpnnltoxi
and nobody	uknonmptnnonmlrn
and not	oqnnmvoksnonlork
and nothing	ooooonoooooronon
and now	pqppmtttmnmkomhp
and on	mooppmnqononnooq
and one	ompnnpmqsnnqlluj
and our	prooononoooonoop
and paid	oooooqooooooooom
and pay	oooonoooooonponq
and people	opoooooorooonoon
and post	ooqooooooooooono
and put	mpqpopnpoooonqnk
and read	mqoonoonooonmnpt
and reads	ooooornooooooppm
and registered	ooooonoooqooooon
and remove	nqnooooooooooooo
and rhyme	ooooooqpooooonnp
and ring	oooooqonoooooooo
and said	mponoqrrpoomnomo
and saw	onooooooooooooor
and say	nroooprlopqooonm
and says	oonnnorvnnnnnnpk
and school	otoooonooooooonn
and see	ooopmqnnoonvpnln
and sent	pooooqonoooooono
and share	oooooooootnnnnpp
and she	nppmmuystmlnkmhk
and should	poooooooooontpnn
and show	nopoonnoooosooon
and simple	pooooonoooonnotn
and sit	ooooornnoponoonp
and sleeps	nooooonrooopoooo
and so	noppnmnnnnnqpukq
and some	pqponpnnoooomosm
and someone	ooooopqnooopqnmn
and stand	poooooooooonooqn
and start	ooooooooooonmoto
and steal	ooooooooooootoom
and stop	nooqoooooooooooo
and subscribe	oooooooooornooon
and take	poonnnonooponnqq
and takes	ooooonoroooonpnn
and tell	lxsvnlmlopnlnnpl
and tells	nooooonqoooooopn
and thank	rnooononoooooooq
and thanks	qoooomonoooooonr
and that	nonmotrroonpmqjk
and the	spniwikqumlksjsn
and their	npoonnooooootnmr
and then	gwmqnpsopqmlnlvk
and there	mnqqnoossnsmolll
and they	pmnqnnqoqnmqoptn
and think	oooootonooonoqnn
and this	mopnooosnnonpopm
and those	npooooooooonpron
and thought	ooooonpnoppooqon
and to	qpnoonpnooopnonn
and told	opooooomooooontn
and turned	ooooosonooooooon
and twice	ooooooooooooovml
and two	noooonnoooppoosl
and ugly	ooooooooooonnrnn
and used	qooooooooooooooo
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
and wish	oooooooooqoooono
and would	pprponononqmnnmp
and wrong	ooooooooooooosmn
and yesterday	oooooopqooooooon
and yet	ooooooooononnorp
and you	jqpnmhklmonvvmyh
and your	lnoomrmlnontnuqs
and* a*	kklkkmnnmjokowts
and* abou*	onooonooooponqmq
and* afte*	ooononooonpooonq
and* agai*	poopooooooonmoqo
and* all*	onnnqunnonnronqk
and* alwa*	ooooooopoooorrnm
and* answ*	ooooqoooooooooon
and* any*	pqonunooononoonl
and* anyb*	nooqooooooooooon
and* anyt*	nqrnoooooooopono
and* appa*	noqooooooooooooo
and* are*	poooononooontnno
and* argu*	oooooooooooooqnp
and* aske*	nooonrpoooooornm
and* at*	ooopoonooooooorn
and* back*	noooonpropoonoqm
and* ball*	ooooooooooslooms
and* bank*	oooooooooqooooon
and* bett*	ooooonooooonorql
and* bin*	oumnoooooooooonn
and* book*	oooooonnoopopoqn
and* burn*	oooooooooooqooon
and* by*	qooqnoonoooooqnn
and* call*	moooqoooooonoqqn
and* can*	jun1plolroomnqjk
and* char*	ooooooooooooooqn
and* chec*	nnpoonoooooooooq
and* chew*	ooooorooooooooon
and* come*	nooqooqnooooooom
and* conf*	muqonnonoopoonnm
and* copy*	pnoooooooqooooon
and* coul*	moopspnqoooonpln
and* coun*	oooooqopoooonoqm
and* crie*	noooosopooooopnn
and* date*	qoonooooooooooon
and* dele*	ovomooooooooooon
and* did*	pnoopqlnooonnnns
and* die*	ooooooooooononos
and* do*	psnrmkppnnqqonnl
and* does*	oooooorqooononnn
and* emai*	roonooooooonoono
and* eras*	nqoooooooooooooo
and* ever*	mrponsnloorpmvqj
and* for*	roomqmpmrnqnmqnn
and* free*	mnoroooooooopoon
and* get*	noooonnposonnppm
and* give*	onooooppoooqrnln
and* got*	ronoompnnpononrm
and* half*	poooonnoooonnupm
and* has*	nponorqnnnnnnopm
and* have*	opppomosnnspnmkn
and* he*	okmlnsuyyllsmqhg
and* her*	mpqnnqpstnnmmsmg
and* here*	pooqoqpnooonoonm
and* hers*	roooooonooonoono
and* his*	prnonsnnpnnnnqmj
and* hosp*	noooqoooooooooon
and* how*	orpnxonmooonmnkn
and* i*	krsqitoknsoxgjol
and* if*	rnqnoqrmonnqnnoj
and* in*	nnooopnoooqolopr
and* it*	jsqwjqkorjmormtn
and* knoc*	ooooononroooooop
and* know*	onooonsnooqonqom
and* last*	nnorpnntooonoonm
and* leav*	ooopoonnnnsqppnl
and* left*	pooooqonooononoq
and* list*	oooonooooooooooq
and* live*	opooopmnooonoomt
and* lock*	oooooormoooooopn
and* made*	ooooornoooooooon
and* make*	opooopnnooosoonm
and* mone*	oooooooooqnnsomn
and* move*	oooooooqooooqomo
and* my*	pvqmkmrlzrplklpj
and* name*	pmpqoooooooooonn
and* nan*	oooooooqoooooooo
and* natt*	ooooooooooonoooq
and* need*	rnoonoooooooooop
and* neve*	nnnppnqnqoolnnmv
and* new*	oooooopnoooooonq
and* no*	oronpkmmpnnltoxi
and* nobo*	uknonmptnnonmlrn
and* not*	oqnnmvoksnonlork
and* noth*	ooooonoooooronon
and* now*	pqppmtttmnmkomhp
and* on*	mooppmnqononnooq
and* one*	ompnnpmqsnnqlluj
and* our*	prooononoooonoop
and* paid*	oooooqooooooooom
and* pay*	oooonoooooonponq
and* peop*	opoooooorooonoon
and* put*	mpqpopnpoooonqnk
and* read*	nqoonrmnooonmoqr
and* regi*	ooooonooorooooon
and* remo*	nsnooooooopoooon
and* rhym*	ooooooqpooooonnp
and* ring*	oooooqonoooooooo
and* said*	mponoqrrpoomnomo
and* saw*	onooooooooooooor
and* say*	nroooprlopqooonm
and* says*	oonnnorvnnnnnnpk
and* scho*	otoooonooqonoonn
and* see*	ooopmqnnoonvpnln
and* sent*	pooooqonoooooono
and* shar*	ooooooooosnnnnoq
and* she*	nppmmuystmlnkmhk
and* shou*	pnooonnqooontpnn
and* show*	nopoonnoooosooon
and* sign*	oqpooooooorooool
and* simp*	pooooonoooonnotn
and* sit*	ooooornnoponoonp
and* slee*	nooooonsooopoono
and* so*	noppnmnnnnnqpukq
and* some*	qronnnnmpnpoonqk
and* sort*	oooopqooqoopnonl
and* stan*	poooooooooonooqn
and* star*	ooooooooooonnosn
and* stay*	noooooooooooponq
and* stea*	ooooooooooootoom
and* stop*	nooqoooooooooooo
and* subs*	oooooooooornooon
and* take*	poonnnoqoopomopp
and* tell*	kxsumlnmopnkonsj
and* than*	tmonomonoooooont
and* that*	nonmotrroonpmqjk
and* the*	spniwikqumlksjsn
and* thei*	npoonnooooootnmr
and* then*	gwmqnpsopqmlnlvk
and* ther*	mnqqnoossnsmolll
and* they*	pmnqnnqoqnmqoptn
and* thin*	poooovnmooonnppl
and* this*	mopnooosnnonpopm
and* thos*	npooooooooonpron
and* thou*	ooooonpnoppooqon
and* thre*	nnpoonooopnooorn
and* to*	qpnoonpnooopnonn
and* told*	opooooomooooontn
and* trai*	oooopoqooooqoomn
and* tran*	npoonoooooooooso
and* turn*	ooooosonooopnoon
and* twic*	ooooooooooooovml
and* two*	noooonnoooppoosl
and* ugly*	ooooooooooonnrnn
and* used*	qooooooooooooooo
and* very*	ooooopoooooonnnr
and* wait*	ooooopnqoooooooo
and* walk*	oooooomrooonoonq
and* want*	pqomqqpponnnonlm
and* was*	qmnppnmoooononvk
and* watc*	oooonoooopornnno
and* we*	qotnollsnqnxlmmh
and* what*	znonyknmonoonnlf
and* when*	pnnonlrnooononvm
and* wher*	ppoqsoonoooonopk
and* whet*	ppooqooooooooonm
and* whic*	qonooppoooopornj
and* who*	xpomvnolooonorjh
and* why*	unoosnonoooonnmn
and* will*	ornpmlrpopomnnmq
and* win*	ooooooooouoooonl
and* wipe*	nronoooooooooooo
and* wish*	oooooooooqoooono
and* woul*	pprponononqmnnmp
and* wron*	ooooooooooooosmn
and* yest*	oooooopqooooooon
and* yet*	ooooooooononnorp
and* you*	jqpnmhklmonvvmyh
and* your*	knonoqmlnonvmtot
angels	oooooooooooononr
angr*	ooooompnooonooum
angr* i*	ooooonooooonoosn
angry	ooooompnooonooum
angry i	ooooonooooonoosn
anim*	pnononpoooonwnmm
anima*	ooonooooooonwnnn
animal*	ooonooooooonvnnm
animals	ooonooooooonvnnm
anna	oooooooooooonoos
anna karenina	oooooooooooonoor
anna* kare*	oooooooooooonoor
anno*	pooooooooooonorp
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
anot*	snvkkpnpmlmksrwk
anot* app*	qoooonpoooooooqm
anot* auth*	ooooooooooooonrn
anot* chri*	oooooqoooooooono
anot* cons*	oooonoooooooooro
anot* read*	pooooooooooomoro
anot* surv*	oqononooooooooqn
anot* way*	oonoonnsoooooooo
anot* wint*	oooootoooooonomn
anot* woma*	ooqoonoooooooooo
anot* year*	oooonsooooooooon
anoth*	snvkkpnpmlmksrwk
anothe*	snvkkpnpmlmksrwk
another	snvkkpnpmlmksrwk
another app	qoooonpoooooooqm
another christmas	oooooqoooooooono
another consultation	oooonoooooooooro
another survey	oqononooooooooqn
another way	oonoonnsoooooooo
another winter	oooootoooooonomn
another woman	ooqoonoooooooooo
another year	oooonsooooooooon
answ*	upkluxlpslliimul
answ* .*	vnnnnunmnnonnnrk
answ* ?*	ppoooqoooooooonm
answ* an*	nooonnooooooooms
answ* ever*	noooonoqooooonqo
answ* for*	ooooonpqooooooon
answ* i*	roooonoooooooonp
answ* in*	qooonooooooooooo
answ* it*	rnooooopoooooono
answ* my*	nnopnrooooooonrm
answ* on*	nnoqonopoooooonr
answ* the*	noooonmoroonnpqo
answ* to*	pnoopronpoooookp
answ* was*	ooooonooooooooqo
answe*	upkluxlpslliimul
answer	tonlusnoqmnmlnul
answer .	woooopnnooonnnnm
answer on	noooonopoooooonq
answer the	ooooooonqooooqqm
answer to	poooprooqoooooll
answer was	ooooonooooooooqo
answer*	pqmpnvmpqonlmnom
answered	nonpronopoonnopn
answered my	noopooooooooonqo
answering	nnoooynkqoonnpmm
answering .	oooootonooooooom
answers	qtnolkosnonnnoop
answers .	nooonoooooooooso
answers on	onoqonoooooooonp
answers to	ooooooonooooooms
anth*	ooooooooooonotom
anti*	onoooooooopnonmt
any	osjp0wmjknvljkkm
any books	oooonopooonooonr
any chance	puonpnooononnnnl
any copies	oqooooooooooooon
any documents	ooootooooooooool
any emails	pooorooooooooonn
any idea	oooooooooooononr
any more	nroootronnpqlnnh
any news	nooorooooooooooo
any of	plnrnwmonnplnnsk
any tips	ooooooooonnoooor
any use	oooooooooopooonr
any way	qqooonpnoooooonm
any* book*	oooonnpooonoornp
any* chan*	puonpnooononnnnl
any* copi*	oqooooooooooooon
any* docu*	oooovooooooooonl
any* emai*	pooorooooooooonn
any* idea*	ooooooonoooonomt
any* more*	nroootronnpqlnnh
any* news*	nooorooooooooooo
any* of*	plnrnwmonnplnnsk
any* surv*	ooooqoooooooooon
any* tips*	ooooooooonnoooor
any* use*	oooooooooopooonr
any* way*	qqooonpnoooooonm
anyb*	nnnpoulpslvonmno
anyb* .*	ooppomonooosooon
anyb* at*	ooonpppnoopnnosk
anyb* can*	npoqnronoooooono
anyb* else*	onooopmpnoonnnnt
anyb* know*	nooooonpqoononms
anyb* look*	ooooooooonqooonp
anyb* on*	oooooroooooopoom
anyb* seen*	noooopomsoooooon
anyb* stuc*	ooooooooooqooooo
anybo*	nnnpoulpslvonmno
anybod*	nnnpoulpslvonmno
anybody	nnnpoulpslvonmno
anybody .	ooppomonooosooon
anybody at	ooonpppnoopnnosk
anybody can	npoqnronoooooono
anybody else	onooopmpnoonnnnt
anybody know	nooooonpqoononms
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
anyo*	kjlmjwrpsmunhmhr
anyo* .*	noqoompooonqoopm
anyo* ?*	poooonqnqpooooom
anyo* at*	qnonqnpoooooonrl
anyo* awak*	opooorooooooooom
anyo* but*	ooooooooqoooooon
anyo* can*	nsooonoooonnornn
anyo* coul*	qnoooooooooroonn
anyo* else*	nnoqnqnpnnonnnnv
anyo* got*	nooonrooommooont
anyo* hear*	oooooqooooooooon
anyo* here*	oooooronoronoonn
anyo* in*	oooooqmppmpnoppo
anyo* inte*	ooooooooooqoooon
anyo* know*	onopnotponmlomnt
anyo* need*	ooooonoooqsooonl
anyo* on*	oooooonqooonoqpm
anyo* seen*	mooooqqnqoooooon
anyo* ther*	oooooqnpqoonoool
anyo* want*	ooooonnnnqsponmp
anyo* who*	nnoommmpnoorpppp
anyon*	kjlmjwrpsmunhmhr
anyone	kjlmjwrpsmunhmhr
anyone .	noqoompooonqoopm
anyone >	ooooooonoonrooui
anyone ?	poooonqnqpooooom
anyone at	qnonqnpoooooonrl
anyone awake	opooorooooooooom
anyone but	ooooooooqoooooon
anyone can	nsooonoooonnornn
anyone could	qnoooooooooroonn
anyone else	nnoqnqnpnnonnnnv
anyone got	nooonrooommooont
anyone heard	oooooqooooooooon
anyone here	oooooronoronoonn
anyone in	oooooqmppmpnoppo
anyone interested	ooooooooooqoooon
anyone know	onopnmuqonmlnmnt
anyone knows	oooooqnnoooooooo
anyone need	oooooooooproooom
anyone on	oooooonqooonoqpm
anyone seen	mooooqqnqoooooon
anyone there	oooooqnpqoonoool
anyone want	ooooonnoopsooono
anyone who	nnoommmpnoorpppp
anyt*	qooqqqnrmknntosj
anyt* .*	qsnpoompoonoonpj
anyt* but*	ooooorooooonqonn
anyt* else*	nnrooooooooopooo
anyt* for*	nnoonsoooooooonp
anyt* in*	mooorpnooooooooo
anyt* on*	onoonnqrooononnq
anyt* that*	nmooononoopnqpro
anyt* with*	snooooonooooooon
anyth*	qooqqqnrmknntosj
anythi*	qooqqqnrmknntosj
anything	qooqqqnrmknntosj
anything .	qsnpoompoonoonpj
anything >	ooooonqpoooonnqn
anything but	ooooorooooonqonn
anything else	nnrooooooooopooo
anything for	nnoonsoooooooonp
anything in	mooorpnooooooooo
anything on	onoonnqrooononnq
anything that	nmooononoopnqpro
anything with	snooooonooooooon
anyw*	nponnrtqrnqlrlko
anyw* .*	ooonoroponnponpn
anyw* ?*	nooopooooooooooq
anyw* in*	ooooonqnoorooonn
anyw* the*	oooooornoonononr
anywa*	nnomlrsunnomsmmo
anyway	nnomlrsunnomsmmo
anyway .	oooonpopooonpnqm
anyway the	oooooornoonononr
anywh*	oqnopopkrnqnmnmn
anywhe*	oqnopopkrnqnmnmn
anywhere	oqnopopkrnqnmnmn
anywhere >	oqoooppnooooooom
anywhere ?	nooopooooooooooq
anywhere in	ooooonqnoorooonn
apol*	nnqmrnmmnnnqmlsq
apol* and*	noooqooooooooopn
apol* for*	ooooopoooooooonq
apol* no*	ooooqoooooooooon
apol* the*	nnrooooooooooono
apol* to*	nooooooooooooonr
apolo*	nnqmrnmmnnnqmlsq
apolog*	nnqmrnmmnnnqmlsq
apologies	noooqooooooooons
apologise	ooooopooooopoomq
apologised	nnroooooooooooon
apology	qoonqmnnoooqnmvl
apology no	ooooqoooooooooon
app	qnnsmknlnlqkmk2n
app .	qooonnpooooonnsn
app >	pnononooooooooor
app in	qoooooooooooooon
app logs	oooooooooooooosn
app* .*	qooonnpooooonnsn
app* in*	qoooooooooooooon
app* logs*	oooooooooooooosn
appa*	nqrnnnnnnnnnpntn
appa* .*	opooooooooooooqm
appal*	ooooooooooonnovl
appall*	ooooooooooonnovl
appar*	nqrnonnnononqnlq
appare*	nqrnonnnononqnlq
apparently	nqrnonnnononqnlq
appe*	rnopwqnnornlnmmk
appe* .*	qoonrpooooonoonn
appe* that*	nopoqooooooooonn
appea*	rnopwqnnornlnnlk
appeal	pnnqvonnornmnnlm
appeal >	rooonoooooooooon
appeals	oooooqooopoooonn
appl*	xqopponmntjlmnmn
appl* .*	pnponooooroooonn
appl* form*	snoooooooooooonn
apple	ooooorooooonnooo
appli*	uroppmnnonnmnnqj
applic*	upoppmnnononnnqk
application	vqppmnononoooolm
application for	ooonoooooooooonr
apply	rnononooouknnnls
appo*	oooononooooooosm
appoi*	oooononooooooosm
appoin*	oooononooooooosm
appointment	oooononooooooosn
appr*	tonnpnqnnqnnnnom
appr* it*	ooooroooooooooon
appre*	pooonoooooooonoq
apprec*	qooooooooooopoom
appreciate	qooooooooooopoom
appren*	npoonoooooooonns
apprentices	noooooooooooooor
appro*	poooqnqnoqnnnnpm
approv*	nooorooooqoonopn
approved	ooooroooopoonopn
approved it	oooorooooooonopn
apri*	sqoppnnpooonnonk
apri* .*	qpoooonpoooooonn
april	sqoppnnpooonnonk
april .	qpoooonpoooooonn
arab*	ooonnnopooomynnm
arabs	ooonooooooon0nlk
arch*	lmpsqhmlqlpwqojt
arch* .*	ponnnoopooosmmpo
arch* ?*	omorooooooopooop
arch* to*	oooooooooooooonr
arche*	ooooomooooopooor
archi*	lmpsqjmmrlqvpoks
archit*	noooroooooosnnnm
architect	oooooooooootonmn
archiv*	mnpsnkmmrlqqqpls
archive	nmqunmnnrmoqpnlq
archive >	onoqooooooonqono
archive ?	omorooooooopooop
archive to	oooooooooooooonr
archivist	poooomnnonopnqpr
are	fglkiiihpfkj0vnp
are .	qnonqnpoooojqntm
are >	ooooonooooomjqmz
are a	lmnnpnmnmmojtyin
are about	ppoooooooooonnsm
are alive	nqooooooooononnr
are all	nnoqnmnosoolumos
are allowed	poooonoqooooponn
are an	oooooooooppnqrmn
are animals	ooooooooooooqnon
are as	ooooooooooooornn
are at	onqsnrnoooononok
are back	ooooooonooonqonr
are behind	oooooooooooqpmoo
are blue	ooooonnntoopooom
are born	ooooooooooooronn
are cheap	ooooooooonovonnm
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
are going	ooonnopononrommq
are hiding	opoooooppoonmnsm
are holding	ooooooooooononqo
are human	ooooooooooooronn
are in	mpnqormmtoqnmmui
are inbred	ooooooooooooqoon
are killing	ooooooooooononro
are late	pooosooooooooonl
are left	oooooppqoooooonn
are like	ooooooooooooronn
are looking	noooooooonoroonq
are lovely	ooooooooooononso
are meant	ooooonroooooonnn
are mentally	ooooooooooooronn
are my	sononooooooononp
are no	oooooooqooonormm
are not	nonnsqmnnonnsorn
are off	ooooooooooopnoqo
are on	luqppnnmrpotikkp
are only	oooooornqooooonm
are out	ooooooqnoooommnt
are parasites	ooooooooooooronn
are putting	ooooooooooomtnon
are rats	ooooooooooonrnno
are reading	oooooornoooooooo
are showing	oroooooooooopono
are shutting	oooonoooooqoooqm
are so	nnonnooooponmpot
are subhuman	oooooooooooornon
are taking	oooooprnooonqomn
are talking	ooooooooooonoson
are tards	oooooooooonovnok
are the	pnnnnrnnonnpnpky
are there	lqonmqnpnnnsnnpo
are they	pqooonnnooonqnqm
are thick	ooooooooooonpqnn
are thieves	ooooooooooooqoon
are told	oooorooooooooopm
are two	nopooopooopnsnmm
are up	ooooonoooooooonr
are useless	ooooooooooononqo
are using	onpqooopoooooono
are vermin	ooooooooooooronn
are we	mooqoooooooooorn
are welcome	oooooooooooonnns
are with	oooqoqoooooonono
are wrong	optooooooooonool
are you	wmnponompnpnlttg
are* .*	qnonqnpoooojqntm
are* a*	lmnnpnmnmmojtyin
are* abou*	ppoooooooooonnsm
are* aliv*	nqooooooooononnr
are* all*	nnoqnmnosoolumos
are* allo*	poooonoqooooponn
are* an*	oooooooooppnqrmn
are* anim*	ooooooooooooqnon
are* as*	ooooooooooooornn
are* at*	onqsnrnoooononok
are* back*	ooooooonooonqonr
are* behi*	oooooooooooqpmoo
are* blue*	ooooonnntoopooom
are* born*	ooooooooooooronn
are* brai*	oooooooooooornno
are* chea*	ooooooooonovonnm
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
are* goin*	ooonnopononrommq
are* hard*	oooooooooooooonq
are* hidi*	opoooooppoonmnsm
are* hold*	ooooooooooononqo
are* huma*	ooooooooooooronn
are* in*	mpnqormmtoqnmmui
are* inbr*	ooooooooooooqoon
are* kill*	ooooooooooononro
are* late*	pooosooooooooonl
are* left*	oooooppqoooooonn
are* like*	ooooooooooooronn
are* look*	npooooooonoroonq
are* love*	ooooooooooononso
are* mean*	ooooonroooooonnn
are* ment*	ooooooooooooronn
are* my*	sononooooooononp
are* no*	oooooooqooonormm
are* not*	nonnsqmnnonnsorn
are* off*	ooooooooooopnoqo
are* on*	luqppnnmrpotikkp
are* only*	oooooornqooooonm
are* out*	ooooooqnoooommnt
are* para*	ooooooopoooornnn
are* plan*	ooooooooooonqonq
are* putt*	ooooooooooomtnon
are* rats*	ooooooooooonrnno
are* read*	oooooornoooooooo
are* show*	oroooooooooopono
are* so*	nnonnooooponmpot
are* subh*	oooooooooooornon
are* taki*	oooooprnooonqomn
are* talk*	ooooooooooonoson
are* tard*	oooooooooonovnok
are* the*	pnnnnrnnonnpnpky
are* ther*	lqonmqnpnnnsnnpo
are* they*	pqooonnnooonqnqm
are* thic*	ooooooooooonpqnn
are* thie*	ooooooooooooqoon
are* told*	oooorooooooooopm
are* two*	nopooopooopnsnmm
are* up*	ooooonoooooooonr
are* usel*	ooooooooooononqo
are* usin*	onpqooopoooooono
are* verm*	ooooooooooooronn
are* we*	mooqoooooooooorn
are* welc*	oooooooooooonnns
are* with*	oooqoqooooonnono
are* wron*	optooooooooonool
are* you*	wmnponompnpnlttg
area	onnnnmpnpntlonsp
area .	ooooonpooooononr
area >	ooooooooomroqonp
area this	ooooooooooqoooon
area*	ooooooooonqooooo
area* .*	ooooonpoooonnonr
area* this*	ooooooooooqoooon
areas	ooooooooonqooooo
aren*	mnpnprmnqnnrunlk
arent	mnpnprmnqnorvnlk
argu*	plnroqnmnnnmmuns
argu* abou*	omoropooooonnopo
argue	nmorpnoooooooopo
argue about	nmoronoooooooopn
argum*	qnooooooononormp
argume*	qnooooooononormp
argument	qnooooooononormp
arm	nnnonopxtnnknnnn
arm .	ppoooopooooloorm
arm and	oooooooqoooooomq
arm in	oooooooroooooonn
arm* .*	ppoooopooooloorm
arm* and*	oooooooqoooooomq
arm* in*	oooooooroooooonn
arms	mmnnmzopnnnnompl
arms .	nooonspnoooqoomn
arms with	ooooosnnoooooono
arms* .*	nooonspnoooqoomn
arms* with*	ooooosnnoooooono
army	pooopqnnopopooml
arou*	ronnntqmnontpnli
arou* .*	oooooooooooroonn
aroun*	ronnntqmnontpnli
around	ronnntqmnontpnli
around .	oooooooooooroonn
arra*	npooprooooonoono
arran*	npooprooooonoonn
arrang*	npooprooooonoonn
arri*	mononponoooooonu
arriv*	mononponoooooonu
arrive*	nnnonpoonooooomu
arrived	oooonoooooooooos
arro*	noooooooooonnuno
arrog*	ooooooooooonnunn
arroga*	ooooooooooonnunn
arrogant	ooooooooooonotmn
arse	nnonpnnnonnmkvst
arse >	ooooooooonoooons
arse and	oooooooooooooqon
arse*	nnoonnnoonoplvms
arse* and*	oooooooooooooqoo
arse* of*	ooooonooooopotnl
arseh*	oooonnooonoqmumq
arseho*	oooonnooonoqmumq
arsehole	oooonnoooooqnwlk
arsehole of	ooooonooooopotnl
arsen*	ooooooooooooonoq
arseni*	ooooooooooooonoq
arsenic	ooooooooooooonoq
art	nopnnnsmnorn0lkj
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
arti*	lstpkkmnnrkrlvor
arti* .*	ooooooooosnpoool
arti* 15*	unoonoooooooooom
arti* 16*	mntoooooooooooon
arti* 17*	mxonooooonooooon
arti* abou*	oooooooooooooorn
arti* on*	noooooooooooooor
artic*	mssqlnnnormpnons
articl*	mssqlnnnormpnons
article	mssqlnnnormpnoor
article .	oooooooootnqopnl
article 15	unoonoooooooooom
article 16	mntoooooooooooon
article 17	mxonooooonooooon
article about	oooooooooooooorn
article on	noooooooooooooor
artis*	noooomooopnrmvom
artist	noooomooopnrnvlm
arts	oooooooooooooooq
artw*	oooqpooooooooono
artwo*	oooqpooooooooono
artwor*	oooqpooooooooono
artwork	oooqoooooooooooo
as	tr2msdggijmipwpm
as >	ooooooooooosomno
as a	tnpnujlnmmpmmvlq
as always	ppoooooooopopmpm
as banned	onqooooooooooooo
as day	oqooooooooooooon
as deceased	nnxooooooooooonj
as empty	oooooooooooooqno
as far	noooonooooonooor
as for	noooooooooooorpn
as he	pooooonrooooooon
as her	qoooooooooooornm
as if	oooonoonooonoosn
as in	nnnoooooooooooqs
as it	oooopnnnooonqoku
as last	nooooosooooonnqm
as long	ooooooooooolposn
as me	poooqooooooooonn
as mince	ooooooooooonnuoo
as mine	oooooooooooroono
as my	oqonoonpooolnnqs
as she	npooonoooooooqon
as the	pmsonqnoonqmnonn
as though	noooooonoooooosm
as two	ooooooooooooprnn
as usual	oooooooooooornpn
as well	prponnpnonnqqqpi
as you	mnmoononoqppnqlv
as your	omoroopoooonoqmo
as* a*	tnpnujlnmmpmmvlq
as* alwa*	ppoooooooopopmpm
as* bann*	onqooooooooooooo
as* day*	oqooooooooooooon
as* dece*	nnxooooooooooonj
as* empt*	oooooooooooooqno
as* far*	noooonooooonooor
as* for*	noooooooooooorpn
as* he*	pooooonrooooooon
as* her*	qoooooooooooornm
as* if*	oooonoonooonoosn
as* in*	nnnoooooooooooqs
as* it*	oooopnnnooonqoku
as* last*	nooooosooooonnqm
as* long*	ooooooooooolposn
as* me*	poooqooooooooonn
as* minc*	ooooooooooonnuoo
as* mine*	oooooooooooroono
as* my*	oqonoonpooolnnqs
as* she*	npooonoooooooqon
as* the*	pmsonqnoonqmnonn
as* thou*	noooooonoooooosm
as* two*	ooooooooooooprnn
as* usua*	oooooooooooornpn
as* well*	prponnpnonnqqqpi
as* you*	mnmoononoqppnqlv
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
ashame*	nnoonpnpooolnstl
ashamed	nnoonpnpooolnstl
ashamed of	ooooooooooomoqqn
asia*	ooooooooonootnnn
asian*	ooooooooonootnmn
asians	ooooooooonootnmn
ask	srqipdltmysvmslh
ask .	mooponpqoooopopo
ask a	npooopqnooonoonn
ask anybody	noooooooonoroqom
ask anyone	ooooonnnooonornp
ask for	rppmplnonrwmnnmj
ask me	onnnomonoynnonpl
ask that	mrqnpoooonononon
ask the	mnonnnnpooornrop
ask what	qnooornnoooooonm
ask* .*	mooponpqoooopopo
ask* a*	npooopqnooonoonn
ask* anyb*	noooooooonoroqom
ask* anyo*	ooooonnnooonornp
ask* for*	rppmplnonrwmnnmj
ask* me*	onnnomonoynnonpl
ask* that*	mrqnpoooonononon
ask* the*	mnonnnnpooornrop
ask* what*	qnooornnoooooonm
aske*	twqqwlrsmmjegtqk
aske* .*	mvmonqqoooononmp
aske* a*	nroonooooooooopn
aske* abou*	pnpoooonooooooqn
aske* for*	roooskqnonnnmrrn
aske* if*	ooooopmmqoonoopr
aske* in*	ropoqoononooooom
aske* me*	mqqpntltnoomnnnm
aske* my*	oooooosoooooonnn
aske* the*	pooqomoooronpnnp
aske* to*	qnoonnqnooooonro
aske* wher*	ooooooooooonoosn
aske* you*	poonnnnoooonnxko
asked	twqqwlrsmmjegtqk
asked .	mvmonqqoooononmp
asked >	ornooooooooooooo
asked a	nroonooooooooopn
asked about	pnpoooonooooooqn
asked for	roooskqnonnnmrrn
asked if	ooooopmmqoonoopr
asked in	ropoqoononooooom
asked me	mqqpntltnoomnnnm
asked my	oooooosoooooonnn
asked the	pooqomoooronpnnp
asked to	qnoonnqnooooonro
asked where	ooooooooooonoosn
asked you	poonnnnoooonnxko
aski*	wnnprpwrnjlolklk
aski* .*	pnoqomnroooooonn
aski* beca*	pooonqmnooonornp
aski* cos*	pooonmnqooorooon
aski* for*	tnnnrvqpnnmsmmmi
aski* here*	poooonnnqooooooo
aski* my*	pooonornooooooon
aski* the*	nooopqrnoooononq
aski* us*	oooooonooooooosn
aski* what*	pnooonqoooonoorm
askin*	wnnprpwrnjlolklk
asking	wnnprpwrnjlolklk
asking .	pnoqomnroooooonn
asking because	pooonqmnooonornp
asking cos	pooonmnqooorooon
asking for	tnnnrvqpnnmsmmmi
asking here	poooonnnqooooooo
asking my	pooonornooooooon
asking the	nooopqrnoooononq
asking us	oooooonooooooosn
asking what	pnooonqoooonoorm
asks	mooomnsroonmonop
asle*	msopooumnonmnono
asle* in*	nroooopnoooonono
aslee*	msopooumnonmnono
asleep	msopooumnonmnono
asleep in	nroooopnoooonono
assa*	ooooomnuoqnooonm
assal*	nooooooooqnooooo
assala*	nooooooooqnooooo
assau*	ooooomnuoooooonm
assaul*	ooooomnuoooooonm
assaulted	poooomnuoooooonm
asse*	lmonzmnoopnqnqli
asse* and*	nooorooooooooooo
asse* for*	nooovoooooooooon
asse* requ*	oooooooooooroono
asse* that*	nooosoooooooooon
assem*	oooonooooooqormn
assemb*	oooonooooooqormn
assembly	oooonooooooroonp
assembly required	oooooooooooroono
asses*	mmonznnooononnnj
assess*	mmonznnooononnnj
assessment	mmonznnooononnnj
assessment and	nooorooooooooooo
assessment for	nooouoooooooooon
assessment that	nooosoooooooooon
assi*	tnpnmnpnovmmnomo
assi* .*	poqonoooooooooon
assig*	nooonoooovnnnonn
assign*	nooonoooovnnnonn
assignments	ooooooooounoooom
assis*	uoqnnnpnoonnnomo
assist*	uoqnnnpnoonnnomo
assistant	uoqonnpnoonnnono
asyl*	oqonnnmppnnmunlq
asyl* seek*	ooooooooooootono
asylu*	oqonnnmppnnmunlq
asylum	oqonnnmppnnmunlq
asylum seekers	oooooooooooosono
at	jljpjlxtpmskfnoq
at .	oopoonpqooonnqoo
at 0	osooonooooooopom
at 1	nqoooonopoonnonr
at 11	ooooooooooqoooon
at 2	ooooooonopoqoopn
at 3	ooooooooooosonpo
at 4	onooooonronnnooq
at 5	ooooooopooonooqo
at 6	oooooqnooonpooqn
at 7	ooooomnqnonpnnpq
at >	ooooooonooopronm
at ?	poooqooooooonono
at a	pqnnmooqnpmlqlxn
at again	ooooqooooooooono
at all	mqpnoprnpnnmnnyf
at book	ooooorooooonoooo
at by	nnoqonooooonoprm
at central	ooooonooooorooop
at christmas	pooopooooooooqmn
at closing	ooooooooooorooon
at eight	oooooonoqoooooqn
at every	ooooonnqooooooon
at five	oooooopnoooooosm
at four	oooooooooooonons
at half	noooonrnonponnpo
at head	oooonooooooonotm
at her	oooooomrooooopoo
at him	oooooonoroonoqoo
at his	oooooornoooooopn
at home	nlnqopqlnnnlvrwj
at http	nnooooooosononlt
at it	onrttmnqonnmonlk
at last	oooooooooopooonr
at least	nronnpqqnnnmonqn
at library	noononnpopooooor
at me	pqnonlkvnnnrnoqk
at mosque	oooooonqooonoooo
at my	vooomonqnnppnnpj
at night	nnnnnuwompnomnqj
at nine	onooonoppoooooqp
at number	ooooonnqrooooooo
at once	oooonooooooonoos
at one	ooopooooooonooqn
at our	nooooooooornpomp
at ours	ooooooorooqononn
at people	oooooroopooonoon
at rhyme	oooopnrqopononnm
at saturday	ooooonpoooonooor
at school	onnnprmmnnnlnsrq
at six	ooooopnoooopnnrn
at storytime	ooooorpooooooonn
at ten	nooonmonrnnnnqpr
at that	oopnpooqnnnsnoml
at the	rooqlmptrguorkiq
at them	oooonppnoooononr
at this	nonooonmonnponrt
at uni	oooooqonoonnooop
at what	qoooonooonroooom
at work	mqpooronooononop
at you	oooonnoooooonrpo
at your	qnnpnnusnmroplho
at yours	noonroqmoooonnnp
at £	ooooooooonroooon
at* .*	oopoonpqooonnqoo
at* 0*	osooonooooooopom
at* 1*	nqoooonopoonnonr
at* 11*	ooooooooooqoooon
at* 2*	ooooooonopoqoopn
at* 3*	ooooooooooosonpo
at* 4*	onooooonronnnooq
at* 5*	ooooooopooonooqo
at* 6*	oooooqnooonpooqn
at* 7*	ooooomnqnonpnnpq
at* ?*	poooqooooooonono
at* a*	pqnnmooqnpmlqlxn
at* agai*	ooooqooooooooono
at* all*	mqpnoprnpnnmnnyf
at* by*	nnoqonooooonoprm
at* cent*	ooooonooooorooop
at* chri*	pooopooooooooqmn
at* clos*	ooooooooooorooon
at* eigh*	ooooonnnqoooooqo
at* ever*	onooonnqoooooorn
at* five*	oooooopnoooooosm
at* four*	ooooonoooooonomt
at* half*	noooonrnonponnpo
at* head*	oooonooooooonotm
at* her*	oooooomrooooopoo
at* him*	oooooonoroonoqoo
at* his*	oooooornoooooopn
at* home*	nlnqoqqlnnnlvrwj
at* http*	nnooooooosononlt
at* it*	onrttmnqonnmonlk
at* last*	oooooooooopooonr
at* leas*	nronnpqqnnnmonqn
at* libr*	noononnpopooooor
at* me*	pqnonlkvnnnrnoqk
at* mill*	nopooooooomoooor
at* mosq*	oooooonqooonoooo
at* my*	vooomonqnnppnnpj
at* nigh*	nnnnnuwompnomnqj
at* nine*	onooomoppoooooqp
at* numb*	ooooonnqrooooooo
at* once*	oooonooooooonoos
at* one*	ooopooooooonooqn
at* our*	nooooooooornpomp
at* ours*	ooooooorooqononn
at* peop*	oooooroopooonoon
at* rhym*	oooopnrqopononnm
at* satu*	ooooonpoooonooor
at* scho*	onnnprmmnnnlnsrq
at* six*	ooooopnoooopnnrn
at* sixt*	oooooqpmooonoonq
at* stor*	oooooqpoooonponm
at* ten*	nooonmonrnnnnqpr
at* that*	oopnpooqnnnsnoml
at* the*	rooqlmptrguorkiq
at* them*	oooonppnoooononr
at* this*	nonooonmonnponrt
at* uni*	oooooqonoonnooop
at* what*	qoooonooonroooom
at* work*	mqpooronooononop
at* you*	oooonnoooooonrpo
at* your*	pnnoqnxqnmrnplgp
at* £*	ooooooooonroooon
ate	mnnnnqonnnnnrnto
ate my	ooooooooooooonvm
ate* my*	ooooooooooooonvm
atla*	mqonnnooooolnoox
atla* .*	npoooooooooooonq
atlas	mqonnnooooononnt
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
attack	pooooponoooooonq
atte*	snnpqqmmnnnoprnj
atte* .*	opnooqnooooooooo
atte* seek*	ooooopnooooorpnn
atten*	snnpqpmmnnnoprnj
attend	opnooooooooqoooo
attend*	snoqqnoooooonomn
attendance	pnoqrooooooooonm
attended	roooooooooooooon
attent*	onoooqnnooomqrpl
attention	onoooqnnooomqrpl
attention seeking	ooooopoooooorono
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
au	nuoonnopooonnnno
audi*	moonomomnsmlql0o
audi* .*	oooooppoooooqomn
audi* ?*	ooooqoooopoooono
audi* guid*	noooooooooonomxm
audi* of*	qooopooooooooomo
audie*	nooponoooroosnmn
audien*	nooponoooroosnmn
audience	noooonoooroosnmn
audio	oononnnonnnnnl1i
audio guide	noooooooooonomxm
audio*	mnpnmonnoonnmoqv
audiob*	mnpnmonnoonnmoqv
audiobook	nooooooooooonqtm
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
aunt	oornnmnrnnonmnmv
aunt*	omopnnpqoppnnnop
auth*	kmmnqlpmmnp0jvql
auth* .*	oooooooooooooorm
auth* a*	ooooooopooonosnn
auth* ever*	ooooooooooooooqo
auth* in*	ooooqoooooooooon
auth* of*	ooooooooooonornp
auth* on*	ooooooooooonnrpn
auth* talk*	ooopooooooononsn
autho*	kmmnqlpmmnp0jvql
author	knmnnlqnnpn0kvmm
author a	ooooooopooonosnn
author in	ooooqoooooooooon
author of	ooooooooooonornp
author on	oooooooooooooron
author talk	ooopooooooooonsn
author*	ooooqoooompnnnsm
authority	ooooroooooooooon
authors	ooooooooomqonnsn
auti*	qpnnnlmnoonlwnvk
auti* hour*	oooonnonooonooso
auti* kids*	oooooooooooosono
autis*	qpnnnlmnoonlwnvk
autism	rqnonnonooononrn
autism hour	oooonnonooonooso
autist*	nnoonmnoooomwnsl
autistic	nnoonmmooonmwnsl
autistic and	ooooooopoooonoqo
autistic kids	oooooooooooosono
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
avoi*	nooonnoooponnoqr
avoid	nooonnoooponnoqr
awak*	npoootnosopqmomk
awak* ?*	opooorooooooooom
awake	npoootnosopqmomk
awake ?	opooorooooooooom
awar*	moooonoonnonnsqp
award	npoopooonnonoqqn
aware*	nooooooooooooooq
awaren*	nooooooooooooooq
awareness	nooooooooooooooq
away	hukkqxqlmtljtqom
away and	npnooqnmonnomuom
away because	ooooopnpooooooqn
away from	nonnonppooopvnln
away in	opooonooopnnoonr
away on	ooooonrooooooopn
away the	ooooqqnnooonpoom
away* and*	npnooqnmonnomuom
away* beca*	ooooopnpooooooqn
away* from*	nonnonppooopvnln
away* in*	opooonooopnnoonr
away* on*	ooooonrooooooopn
away* the*	ooooqqnnooonpoom
awfu*	mqoqomnnooosnntk
awful	mqoqomnnoooqnnuk
axe	noooooooooooonnu
aye	pnpoonnqonqmnpmp
b	mnooonpoooumonlt
b b	oooooopnoorooomo
b the	oooooopnoooooooq
b* b*	oooooopnoorooomo
b* the*	oooooopnoooooooq
babi*	pooooosnooonnoon
babie*	pooooosnooonnoon
babies	pooooosnooonnoon
baby	inoopj4poqmgnnjp
baby .	ooonpmrrooonnopm
baby >	ooooonnropooooon
baby and	oooooqrmooooooon
baby in	oooooooqnoonoooo
baby left	ooooooroooonooon
baby*	ooooomsnooonoqno
baby* .*	ooonpmrrooonnopm
baby* and*	oooooqrlooooooon
baby* in*	oooooooqnoonoooo
baby* left*	ooooooroooonooon
baby* scre*	ooooonrpoooooonn
babys*	ooooonqooooooooo
babysi*	ooooonqooooooooo
babysitter	ooooonqooooooooo
back	ckkihkuwkzkruqto
back !	oooooonoomrnoopp
back .	opnpnqqxnookrmpj
back 100	ooooooooornoooon
back >	nmnonnmrnrnmrnor
back ?	nopqnnonooonoons
back a	nqooopoooooonoqm
back about	mnooooooooooooos
back after	noooooooopoooorm
back and	nrpnnoplonnnrntl
back by	oooooooonoornoop
back door	oooonnoproopnonp
back everyone	ooooooooosooooom
back from	nnnpouskonnnnonp
back in	noonomponsnmrqmo
back of	ooonnpsqsonnnqng
back on	nnmpompmoooornrp
back or	nqonoooooooqpomn
back the	ononnonponomqnso
back then	oooononoooonmnpt
back there	oooooomsnoonoooo
back to	rmonsmqoolqkrtkl
back under	ooooonooooonounm
back up	ooooonooopoqpomo
back where	oopoonooooooqorl
back with	nnoopnnpoooroomp
back £	ooooooooopoonols
back*	lunnnmonnunlpsqi
back* !*	oooooonoomrnoopp
back* .*	nonpmpqynqokqnsh
back* 100*	ooooooooornoooon
back* ?*	nopqnnonooonoont
back* a*	nqooopoooooonoqm
back* abou*	mnooooooooooooos
back* afte*	noooooooopoooorm
back* and*	nrpnnooloonnsntl
back* by*	oooooonnnooqnoor
back* door*	oooonnoproopnonp
back* ever*	ooooooonotooooon
back* from*	nnnpouskoonnnnno
back* in*	noonomponsnmrrmo
back* of*	nronnotpsnnnnqnf
back* on*	nnmpompmoooornrp
back* or*	nqonoooooooqpomn
back* sund*	ooooooooooonootl
back* the*	ononnonponomqnso
back* then*	oooononoooonmnpt
back* ther*	oooooomsnoonoooo
back* to*	rmonsmqoolqkrtkl
back* unde*	ooooonooooonounm
back* up*	ooooonooopoqpomo
back* wher*	mppnonooooooqorm
back* with*	nooopnnooqoqnolo
back* £*	ooooooooopoonols
backg*	ntooooooooononqm
backgr*	ntooooooooononqm
background	ntooooooooononqm
background of	oroooopoooooooom
backl*	ooooooooounooonn
backli*	ooooooooovnooonm
backlinks	oooooooootnooonn
backs*	ooooooooooooouom
backsi*	ooooooooooooouom
backside	ooooooooooooouom
backu*	nqoooooooooooooo
backup*	nqoooooooooooooo
backups	nqoooooooooooooo
bad	nnmmm1pinvnkklqt
bad .	nooooqpnooooooql
bad credit	ooooooooounooonn
bad i	oooooqnnooooooro
bad luck	oooooooootomonoo
bad* .*	nooooqpnooooooql
bad* cred*	ooooooooounooonn
bad* i*	oooooqnnooooooro
bad* luck*	oooooooootomonoo
badg*	pnonnmmpnonqtmls
badge	poooonopoooqnnon
badge*	nooonnnoooontnlt
badger	noooonnoooonnnnw
badges	ooooooooopnouomm
badl*	ooooooooooonnpul
badly	ooooooooooonnpul
bag	mnnpmkpvtnmrmtol
bag .	ooooonorqoonnopn
bag >	nooooooqoooooqom
bag and	ooooonqnpoooopno
bag i	ooooooooooonooor
bag in	oooqonmqooosnnmn
bag of	ooooooooooooopmq
bag over	ooooooooooonooqn
bag to	ooooooooooooooqn
bag with	ooooooooqoonoooo
bag* .*	ooooonorqoonnopn
bag* and*	ooooonqnpoooopno
bag* i*	ooooooooooonooor
bag* in*	oooqonmqooosnnmn
bag* of*	ooooooooooooopmq
bag* over*	ooooooooooonooqn
bag* to*	ooooooooooooooqn
bag* with*	ooooooonqoonoooo
bags	nnnpnpnoqunmpmmp
bags .	oooooooqooonoorn
bags and	onoqoonoqoqonoon
bags* .*	oooooooqooonoorn
bags* and*	onoqoonoqoqonoon
bail*	nopoopnoooooooqn
baili*	nopoopnoooooooqn
bailif*	nopoopnoooooooqn
bair*	npoonmwmnooloopo
bairn	opooomtmnoomooqp
bairn*	oooooorooooooonn
bairns	oooooorooooooonn
bake*	ooooomnnpmtponnp
baker*	ooooonnnqorponno
bakery	ooooonnnqorponno
balc*	onoootqnoooponnl
balco*	onoootqnoooponnl
balcon*	onoootqnoooponnl
balcony	onoootqnoooponnl
bald	ooooooooonnmoumq
bald*	ooooononnoosntnk
baldy	ooooononnoosntnk
ball	opooooooooolooor
ball*	pnononnnomsmnnov
balls	noooooooononoonv
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
band*	onoopmqnqpnnnpop
band* and*	ooooonqnooooonoq
bands*	oooopnpoqoonnpno
bandst*	oooopnpoqooooono
bandstand	oooopnpoqooooono
bang	oooooonnnnnzmnnm
bang on	ooooopooooooooqo
bang*	oooonnpqooonsopl
bang* on*	oooonpoooooooosm
bank	nollnlnwm1kknljr
bank and	npooonnposooooon
bank card	noooonqvooonoool
bank details	qqnnpoopoponoonm
bank holiday	oooooonooonnoonu
bank in	noooooooooooooro
bank transfer	oooooooootnooonn
bank*	soqnnnnnoronqnmn
bank* .*	pnonopoooronoono
bank* and*	mpoonnnposooponn
bank* card*	noooonqvooonoool
bank* deta*	qqonpooooponoonm
bank* holi*	oooooonooonnoonu
bank* in*	noqoonooooooooqn
bank* tran*	oooooooootnooonn
bankr*	sppoonooooonoonm
bankru*	sppoonooooonoonm
bankruptcy	sqoooonooooooonl
banks	onpnoooooronqnnn
bann*	rstoolmmnloonmso
bann* .*	oqooonoooooonoop
bann* and*	poooooooomqnoooq
bann* from*	poooppooooooqoom
banne*	rtronmnmnlomnmuo
banned	tmtnonnmoonoqnlp
banned from	poooppooooooqoom
banner	nvnpomonomqnnnoq
banner*	ononooooonnnnoxm
banners	ononooooonnnnoxm
banni*	onpopooooooqoonn
bannin*	onpopooooooqoonn
banning	onpopooooooqoonn
bar	monqmmnoqnumpnvi
bar .	ooooooooooonpnrn
bar* .*	ooooooooooonpnrn
barb*	ooooooopooonoron
barba*	ooooooooooonnroo
barbar*	ooooooooooonnroo
barbara	oooooooooooooroo
bare*	nooooonooorooqmp
barel*	nooooonooorooqmp
barely	nooooonooorooqmp
bark*	ooooopnornpoooom
barr*	nnpnnplnnppxqpmi
barr* me*	oooooonnooosooon
barre*	onpnnqloonowsmmk
barred	onpooqmoonovpmnl
barred me	oooooonnooosooon
barri*	opooooonoroqnnnn
barris*	npoooooooroooooo
barrister	npoooooooroooooo
barry	ooooonooonpnnsnn
base*	mnnrrlmnunsqompk
base* on*	nooroooooooooono
base* stor*	ooooqoooooooooon
baseb*	noooooooooosonon
baseba*	noooooooooosonon
baseball	noooooooooosonon
based	noornnooooumoomn
based on	nooroooooooooono
basem*	nnonsmnounnnpnrm
baseme*	nnonsmnounnnpnrm
basement	nnonsmnounnnpnrm
basement store	ooooqoooooooooon
basi*	upopnnooooonoomm
basi* for*	rpoonoooooooooom
basis	upopnoooooooooml
basis for	rpoonoooooooooom
bast*	oooonnooonnqsqnm
basta*	oooonnooonnqsqnm
bastar*	oooonnooonnqsqnm
bastard	ooooooooooopqskn
bastards	ooooooooooooqnrm
bat	nnnopnpnmnnuntln
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
bats	oooopoooooossnnj
bats .	ooooooooooornonn
bats* .*	ooooooooooornonn
batt*	npooompornntommn
batt* you*	ooooooooooosonon
batte*	noooomqornntomnn
batter	oooooopoonotomom
batter you	ooooooooooosonon
batter*	ooooonppronnooon
battered	ooooonqoooonooop
bay	noooonppoooonotn
bay .	oooooooooooooorm
bay* .*	oooooooooooooorm
bbc	oooomoooopoooonr
bc	pnooonunoooooonm
be	fwqonuikhmjwwlol
be .	opoopmppooonmqrm
be >	onoonopoooooonnr
be a	toonrokonnnuspgp
be able	qnoopqoooooooopm
be about	oooooopoooooooqn
be alive	ononosnnoooooono
be allowed	pooooooooooomoos
be an	onooqnnoopoonnoq
be analysed	omoqoooooooooooo
be and	onroonooooonnqoo
be any	oooooooooooooorm
be around	oooooqooooonoooo
be ashamed	ooooooooooolnssm
be at	nnooomnoooospomq
be back	oqooomnpoookooqq
be banned	ooooooooooooqonn
be better	onoonxonooolonmn
be buried	onooonooooooonnt
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
be dragged	oooooooooootmonm
be fair	ooooooooooonnoso
be first	ooooooooooonoooq
be fixed	onpooornooooooon
be forgotten	nwnnonoooooooonm
be found	oooqoponooosqnml
be glad	nsooonooonoononp
be good	oooooqqnononootj
be grateful	qqqpooooooonoomm
be here	omomoynnononmonn
be honest	ooooonoooopnqorn
be in	pqnroommqnqmtnni
be joining	oooooqoooooooono
be kept	nooqpooooooouonl
be kind	opooosooooonoonn
be laughing	ooooonooooopoorn
be leaving	ooooonoooooroomo
be let	noooonpqooomsron
be locked	nooroooooooopoon
be made	ooooonnpooolooqp
be more	oooonnsnnoonnonq
be my	onqoosnqononoomm
be needing	oooooupnooonoonm
be obliged	qnpoonopooonooon
be on	nqnnooopnnnqmntk
be one	ooooooooooonropm
be online	oroooonoooooooon
be open	noooqoooooooooon
be out	oooooposooonooom
be outside	oooooonnooosooom
be over	ooooooooooommont
be owed	ooooooooornoooon
be pleased	noooqnooooonoooq
be public	npoorooooooononn
be put	mlxopnonoooqpolm
be recorded	pmnoooooooooooor
be removed	nuooooooooooooom
be renewing	ooooonooooooooqn
be seen	oooooooooproooon
be sent	sooopooooooooonm
be smiling	ooooonoooooqoooo
be so	oonnqknnoooroqmr
be surprised	ooooqnooooormoon
be taken	ntnnoonooooooonp
be taking	noonooooononooqr
be the	noonnnomonnmnpnx
be there	poooonnoooovmnnn
be this	ooooorooooonooon
be told	rnnonnoooooooosm
be used	oooroooooooooonn
be waiting	ooooonnooooroonp
be wiped	nrooooooooooooon
be writing	oooooooooooooorn
be your	ooooooonosnpnono
be* .*	opoopmppooonmqrm
be* a*	toonrokonnnuspgp
be* able*	qnoopqoooooooopm
be* abou*	oooooopoooooooqn
be* aliv*	ononosnnoooooono
be* allo*	pooooooooooomoos
be* an*	onooqnnoopoonnoq
be* anal*	omoqoooooooooooo
be* and*	onroonooooonnqoo
be* any*	oooooooooooooorm
be* arou*	oooooqooooonoooo
be* asha*	ooooooooooolnssm
be* at*	nnooomnoooospomq
be* back*	oqooomnpoookooqq
be* bann*	ooooooooooooqonn
be* bett*	onoonxonooolonmn
be* bloo*	oooooooooooqnonp
be* buri*	onooonooooooonnt
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
be* drag*	oooooooooootmonm
be* emai*	ooooooooooonooqo
be* fair*	onoooonoooonooro
be* firs*	ooooooooooonoooq
be* fixe*	onpooornooooooon
be* forg*	nwnnonoooooooonm
be* foun*	oooqoponooosqnml
be* frie*	ooooooooorooooon
be* glad*	nsooonooonoononp
be* good*	oooooqqnononootj
be* grat*	qqqppoooooomoolm
be* happ*	ooooopooooonooqo
be* here*	omomoynnononmonn
be* hone*	ooooonoooopnqorn
be* in*	pqnroommqnqmtnni
be* join*	oooooqoooooooono
be* kept*	nooqpooooooouonl
be* kind*	opooosooooonoonn
be* laug*	ooooonooooopoorn
be* leav*	ooooonoooooroomo
be* let*	noooonpqooomsron
be* lock*	nooroooooooopoon
be* made*	ooooonnpooolooqp
be* more*	oooonnsnnoonnonq
be* my*	onqoosnqononoomm
be* need*	oooooupnooonoonm
be* obli*	qnpoonopooonooon
be* on*	nqnnooopnnnqmntk
be* one*	ooooooooooonropm
be* onli*	oroooonoooooooon
be* open*	noooqoooooooooon
be* out*	oooooposooonooom
be* outs*	oooooonnooosooom
be* over*	ooooopooooommont
be* owed*	ooooooooornoooon
be* plea*	noooqnooooonoooq
be* publ*	npoorooooooononm
be* put*	mlxopnonoooqpolm
be* reco*	omnoqooooooooonr
be* remo*	nuooooooooooooom
be* rene*	ooooonooooooooqn
be* seen*	oooooooooproooon
be* sent*	sooopooooooooonm
be* smil*	ooooonoooooqoooo
be* so*	oonnqknnoooroqmr
be* some*	ononnmnrooonopns
be* surp*	ooooqnooooormoon
be* take*	ntnnoonooooooonp
be* taki*	noonooooononooqr
be* the*	noonnnomonnmnpnx
be* ther*	poooonnoooovmnnn
be* this*	ooooorooooonooon
be* told*	rnnonnoooooooosm
be* used*	oooroooooooooonn
be* wait*	ooooonnoooosoono
be* wipe*	nrooooooooooooon
be* writ*	oooooooooooooorn
be* your*	ooooononosnonomr
beac*	oooooqqnoopnqonm
beach	oooooqqnoopnqonm
bean	ooooooooooqmnoso
bean*	nponnpnonnnnonrr
beanb*	npoonnpoooolonsq
beanba*	npoonnpoooolonsq
beanbag	opooooooooomporm
beanbags	nooonnpoooonoopr
beani*	ooooornnoooqoonn
beanie	ooooornnoooqoonn
bear	qmooonononononny
bear*	oooooqpnopomotml
bear* and*	ooooononoooonpor
beard	ooooopqnooonnrom
beas*	ooooooooooooqnnp
beat	nnnnolroonnrmmj2
beat*	nooonnorooonnmlx
beat* her*	ooooonorooooooon
beat* me*	ooooonnsooonoooo
beat* the*	ooooooooooopommt
beate*	ooooononoooooonr
beaten	ooooononoooooonr
beats	ooooooosooonnmms
beats me	oooooonsooooooon
beau*	mqnnoonnntonpmjv
beau* .*	ooooooooopooonmr
beaut*	mqnnoonnntonpmjv
beauti*	mqnnoonnntonnnmt
beautiful	mqnnopnnntpnnnmr
beautifully	ooooonoooooooonr
beauty	oooooooooooornmq
beca*	normptrvlmlllorl
beca* he*	opononnwoooooonm
beca* i*	spmppotknoponnmk
beca* it*	nmroopmuooonoomn
beca* my*	pnoooromoooooopn
beca* of*	loqmnompnononorr
beca* she*	oooooonmooosoqpm
beca* the*	onooooppoooonnrn
beca* they*	poooomqnooooqnls
beca* you*	mpoqomnoononoqoq
becam*	noooooooopoonoro
became	noooooooopoonoro
became of	noooonoooooonorp
becau*	oosmotsvllmlmopk
becaus*	oosmotsvllmlmopk
because	oosmotsvllmlmopk
because he	opononnwoooooonm
because i	spmppotknoponnmk
because it	nmroopmuooonoomn
because my	pnoooromoooooopn
because of	mpqnnonpoooooopp
because she	oooooonmooosoqpm
because the	onooooppoooonnrn
because they	poooomqnooooqnls
because you	mpoqomnoononoqoq
beco*	nooonnnnoponrnns
becom*	nooonnnnoponrnns
become	oooonnnnoponrnor
bed	monnnorsnqnmnplp
bed .	ooooonqnooooooon
bed and	oooooqnoooooooon
bed* .*	ooooonqnooooooon
bed* and*	oooooqnoooooooon
bedr*	opooonoqooqooonm
bedro*	opooonoqooqooonm
bedroo*	opooonoqooqooonm
bedroom	opooonoqooqooonm
bee	ooooooooroooooon
been	zormpyurjliehmsj
been a	ppnonpnpoonnnorp
been about	nooooonooooooooq
been asking	npoooppnooooooqm
been awake	oooooqoooooooooo
been behind	ooooonnsoooooooo
been born	noooosooooooponm
been coming	poonnnpmooonoops
been cutting	oooootnnoooooomn
been dead	npoponnmooonoons
been done	mppopooooooooorl
been down	oooooooooooooorn
been found	oooooqnooooooono
been giving	oooooronoooooooo
been good	oooooroooooooono
been here	noroonpqoooooonm
been home	ooooomsnoooooooo
been in	unnnnqompnooonth
been kept	soooooonooooooon
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
been very	oooooronooosoonm
been written	onqonoooooooooon
been wrong	mnronoooooooosom
been* a*	ppnonpnpoonnnorp
been* abou*	nooooonooooooooq
been* aski*	npoooppnooooooqm
been* awak*	oooooqoooooooooo
been* behi*	ooooonnsoooooooo
been* born*	noooosooooooponm
been* call*	ooooponrooooooom
been* comi*	poonnnpmooonoops
been* cutt*	oooootnnoooooomn
been* dead*	npoponnmooonoons
been* done*	mppopooooooooorl
been* down*	oooooooooooooorn
been* foun*	oooooqnooooooono
been* givi*	oooooronoooooooo
been* good*	oooooroooooooono
been* here*	noroonpqoooooonm
been* home*	ooooomsnoooooooo
been* in*	unnnnqompnooonth
been* kept*	soooooonooooooon
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
been* very*	oooooronooosoonm
been* writ*	onqonoooooooooon
been* wron*	mnronoooooooosom
beep* at*	onooooooooopooro
beet*	noooonooooonnopr
beet* .*	noooooooooonnoor
beetl*	noooonooooonnopr
beetle*	noooonooooonnopr
beetles	noooonooooonnopr
befo*	pmnntomnmtpkontn
befo* .*	lmntpmqqoopnpnoo
befo* anyo*	ooooopoooooooonq
befo* frid*	ooooooooonpoooqn
befo* i*	soonornnopnnnnlq
befo* it*	vmonononornnnnnl
befo* midn*	ooooooooornoooon
befo* my*	mppoooooonqoooqo
befo* some*	nnooosooooonoooo
befo* the*	oonnqonnononnnro
befo* you*	nonnrnpnonnpnupk
befor*	pmnntomnmtpkontn
before	qnonqomnmtokonun
before .	mmntomqqooonpnop
before anyone	ooooopoooooooonq
before friday	ooooooooonpoooqn
before i	soonornnopnnnnlq
before it	vmonononornnnnnl
before midnight	ooooooooornoooon
before my	mppoooooonqoooqo
before somebody	onooorooooonoooo
before the	oonnqonnononnnro
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
begi*	mnnnnnnnosumnnmu
begi* ?*	nooonooooonooont
begi* to*	ooononooonroooqm
begin	oooooooooqnooono
begin*	mnnnnnnnoqvnonnu
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
behi* the*	moonotvlqnnlnqpl
behi* you*	ooooonoopooqoonn
behi* your*	ooooooqoooonnoop
behin*	msmlnqvsqmooprni
behind	msmlnqvsqmooprni
behind >	osoopooooooonnnn
behind a	oooooonooooqpqom
behind it	oponooooooornoon
behind me	pnnoomlwooonoooo
behind the	moonotvlqnnlnqpl
behind you	ooooonoopooqoonn
behind your	ooooooqoooonnoop
beig*	ooooooooooooonsm
beige	ooooooooooooonsm
bein*	lrozlvtqmmkenwrg
bein* as*	ooooooooooooornn
bein* dram*	nooootpoooonnonn
bein* foll*	ooooonmqqooooonp
bein* funn*	snonqoopnoononpm
bein* in*	nooqooooooooooon
bein* kind*	ooooorooooonoonn
bein* made*	ooooonrmoooooooo
bein* poor*	oooooooooroooono
bein* put*	onoooooooooooorn
bein* sent*	ooooooqooooooooo
bein* to*	mnpsnooooooooono
bein* told*	poooompnoooooosn
bein* used*	nqoqoooooooonoqm
being	lrozmvtqmmkeowrg
being as	ooooooooooooornn
being dramatic	nooootpoooonnonn
being followed	ooooonmqqooooonp
being funny	snonqoopnoononpm
being in	nooqooooooooooon
being kind	ooooorooooonoonn
being made	ooooonrmoooooooo
being poor	oooooooooroooono
being put	onoooooooooooorn
being sent	ooooooqooooooooo
being to	mnpsnooooooooono
being told	poooompnoooooosn
being used	nqoqoooooooonoqm
beli*	nloprirxntoknnnm
beli* i*	pnopnnonopooopms
beli* it*	ooooonntoooooono
beli* me*	ooooonqtonoooonn
beli* the*	noooronpoooonnrn
beli* what*	ooooooooosonooon
beli* you*	poooooooooooooqn
belie*	nloprirxntoknnnm
belief	oooooooooooooorm
believ*	nloprirxntokonln
believe	olnqrknrnsolponp
believe i	pnopnnonopooopms
believe it	ooooonnroooooono
believe me	poooonqpooooooon
believe the	noooroonooooonrn
believe what	ooooooooosonooon
believe you	poooooooooooooqn
believed	ooooonoropoooonn
believes	noqnonsronoononl
bell	nnooononpoolnpsr
bell*	nnoonnnnopnqnwmm
belle*	noooooooooonnwnm
bellen*	noooooooooonnwnm
bellend	noooooooooonnwnm
bellend >	oooooooooooootnm
belo*	mnqmnlonurqkwmlm
belo* and*	oooooooooorooonn
belo* in*	ooooooooooonrnnr
belon*	nnqnnnnnnnomwnmp
belong	nooonnnonoomwnlq
belong in	ooooooooooooqoms
belong*	nnqoonooooonpnqn
belongs	nnqooooooooopooo
below	noonompourqlnook
below and	oooooooooorooonn
belt	ooooomylooonoono
belt .	ooooonroooonoonp
belt* .*	ooooonroooonoonp
benc*	ononononroppoorn
bench	ononononroppoorn
bene*	oonnnnnoopnnxnmm
benef*	oonnnmnoopnnxnmm
benefi*	oonnnmnoopnnxnml
benefit	ooooooopopoosonn
benefits	poooonnoooonvonm
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
bery*	ooooooooooooosnn
beryl	ooooooooooooosnn
besi*	rponnmpmooonpnps
besid*	rponnmpmooonpnps
beside	rnnnnmpmooonpnpt
best	nmlmivjmnxvkihc1
best .	oooooqooopnnooon
best essay	oooooooooqnooomp
best library	ooooooooononnonu
best mate	noooosonoooooooo
best* .*	oooooqooopnnooon
best* essa*	oooooooooqnooomp
best* libr*	ooooooooononnonu
best* mate*	noooosonoooooooo
best* pric*	ooooooooooroooom
best* rate*	ooooooooonsonoon
bests*	ooooooooonqoooon
bestse*	ooooooooonqoooon
bet	nnnnnmnmnpmqpwql
bet you	oooooooooooooppl
bet* you*	oooooooooooooppl
betr*	wooonnooonpnnnpl
betra*	ooooonoooopnnoqp
betray*	ooooonoooopnnoqp
bett*	klmlmvkjmrpwossm
bett* not*	ooooonoooootoonn
bett* off*	onoooxnnooomonmn
bett* than*	ooooomooooqnmppr
bett* watc*	oooooooooooronnn
bette*	klmmmvljmlqwotso
better	klmmmvljmlqwotso
better not	ooooonoooootoonn
better off	onoooxnnooomonmn
better than	ooooomooooqnmppr
better watch	oooooooooooronnn
betti*	oooooooootooooom
bettin*	oooooooootooooom
betting	oooooooootooooom
betw*	tmqnvnonppmonnrj
betw* the*	pnoovnoopoonnolo
betw* us*	nooooopooooqooon
betwe*	tmqnvnonpnnonnrj
betwee*	tmqnvnonpnnonnrj
between	tmqnvnonpnnonnrj
between the	pnoovnoopoonnolo
between us	nooooopooooqooon
bev	ooooonooonnnnump
bibl*	omooonoooppnnmnw
bibli*	omooonooooonnnmy
biblio*	omooonooooonnnmy
bid	noooroooooooooon
big	knnnpnppqpoonogx
big .	ooooonooooooooqn
big* .*	ooooonooooooooqn
bigg*	oooooooqooonnsnn
bigge*	oooooooqooonnsnn
bigger	oooooooqoooonsnm
bike	rmpnmnqoqnqoonpl
bike*	nooooopoooooqoql
bike* rack*	pnoonnrqqoononno
bikes	nooooopoooooqoql
bill	mnnotnnnooonnolu
bill for	ooooqoooooooooon
bill*	nooornnnoqsnnoom
bill* as*	oooonoooooooooqp
bill* for*	oooouooooooooomm
bille*	oooonoooooooooqp
bills	nooornoooqsooomm
bills for	oooorooooooooomo
bin	g5lvnlpmnnnjnoqk
bin bag	onoonoooooonopsn
bin it	lvoponooooonoopm
bin my	ntpmooooooooooon
bin the	nsmnpoooooonnorm
bin* bag*	onoonoooooonopsn
bin* it*	lvoponooooonoopm
bin* my*	ntpmooooooooooon
bin* the*	nsmnpoooooonnorm
bind*	mnoooonoomrnpmmw
binde*	oooooonoooroqnnn
binder*	oooooonoooroqnnn
bindi*	nnooooooonononnw
bindin*	nnooooooonononnw
binding	ooooooooomononnu
bing*	pnoopnoooooonqoq
bingo	pnoopnoooooonqpn
binn*	nrnoonoqooonnnuk
binn* the*	nqooonoqooonnnuk
binne*	nonoonoqooonnnum
binned	nonoonoqooonnnum
binned the	noooonoqooonnnum
bins	mnnnonqlonnromsp
bins are	oooopooooooroonm
bins* are*	oooopooooooroonm
bio	nnrnoonnozqlmnmg
bio >	oooonnnnoymmnnnk
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
birt* cert*	noooooopooooooms
birt* in*	oooooqoooooooopn
birt* on*	onuooooooooooonn
birt* to*	roooonooooooooop
birt* wron*	nosooooooooooooo
birt* year*	oproooooooooooom
birth	tmxpmmoooonopokl
birth certificate	ooooooooooooooms
birth on	oosooooooooooonn
birth wrong	norooooooooooooo
birth year	oproooooooooooom
birth*	ropnnqmmnmqmnnoq
birthd*	sopnoqmmnmqmnnoq
birthday	sopnoqmmnnpmnnoq
birthday .	roooopooooonoomo
birthday to	qoooonooooooooop
bisc*	nnonnnsmpnnonmnv
bisc* .*	ooooonroooornnno
biscu*	nnonnnsmpnnonmnv
biscui*	nnonnnsmpnnonmnv
biscuits	noonnmtnnnnmonnv
biscuits .	ooooonrooonpnono
biscuits >	oooooooooooooooq
bise*	oooooooooooosonn
bisex*	oooooooooooosonn
bisexu*	oooooooooooosonn
bish*	ooooooooooonrooo
bisho*	ooooooooooonrooo
bit	otlnnrqnnlniknnu
bit >	oqmoonoqooooopmp
bit ?	oqoooonpoooooopm
bit as	pooooooooooooqon
bit longer	ooooorooooooooon
bit the	oooooonoooooonor
bit where	pnopornnooonoono
bit* ?*	oqoooonpoooooopm
bit* as*	pooooooooooooqon
bit* long*	ooooosooooooooon
bit* the*	oooooonoooooonor
bit* wher*	pnopornnooonoono
bitc*	mmnnmmnnnvnpn0js
bitch	nmnnnmnnnmnqm1lp
bitch >	oooooooooooporom
bitch*	oooonoooooonpmnt
bitche*	ooooooooooonpmns
bitches	ooooooooooonpmns
bitco*	noooononoxnnnonl
bitcoi*	noooononoxnnnonl
bitcoin	noooononoxnnnonl
bite	noooqoooopomoooq
bits	monsoonnnnnmnnpt
bits >	oooooonnooonooot
bitt*	onoxnnnnooomosok
bitte*	ooooooooooonotql
bitter	ooooooooooonotnn
blac*	mkmnrqqrmmoh1ihq
blac* coff*	oooootopoooooonm
blac* eye*	ooooonnuooooonom
blac* girl*	ooooooooooooroon
blac* hist*	moooooooooootorl
blac* no*	oooooooooooopoor
blac* out*	qnnouooooooooomn
black	kmnomrotnnnlzljs
black coffee	oooootopoooooonm
black eye	ooooonnuooooonom
black history	moooooooooootorl
black*	pmnmtnqmnnpkxmnm
blacke*	qnnosooooooooonn
blacked	qnnosooooooooonn
blacked out	qnnosooooooooonn
blackm*	oooooqonooomoorn
blacks	nnooonnoooonynmo
blacks no	oooooooooooopoor
blad*	ooooopnnpooqonon
blade	oooooonopooqoono
blam*	ooooomnnooonnqum
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
blee*	oooooppnonowomln
bleed*	oooooqpnoooromom
bles*	oqnnnlmmnsolmvmt
bles* him*	ooooooooooonoqop
bles* you*	pooooonnoponoqmq
bless	oqnonlmmnsnlmvjw
bless >	ooooooooopoooonq
bless him	ooooooooooonoqop
bless you	pooooonnoponoqmq
bless*	oooooooooopoooqm
blessi*	ooooooooooooooqm
blin*	nnnonmqmooomsmvm
blin* .*	onoooopnoooonnro
blind	nnooononooonsnvl
blind .	onoooopnooooooqn
blis*	noooooooooonoolu
bliss	noooooooooonoolu
blit*	ooooooonoooonoor
blitz	ooooooonoooonoor
bloc*	llormqpqnnooooti
bloc* me*	onponnooooopooro
block	nnoqooonoopponqn
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
bloo*	mlllmomkmlmqwjym
bloo* .*	ooooonooooopsonl
bloo* awfu*	oooopoooooonooqn
bloo* hell*	oooonooooooonnpr
bloo* on*	onoooqqpnooqnoom
bloo* thin*	oooooooooooonorn
blood	pnnnnsonnnotvmhn
blood .	ooooonooooopsomm
blood >	oooooooooooqponn
blood on	onoooqqpnooqnoom
blood*	mmnnokmmnmmmqm0k
bloody	mmnnokmmnmmmpn1h
bloody awful	oooopoooooonooqn
bloody hell	oooonooooooonnpr
bloody thing	oooooooooooonorn
blue	kmmnlnlpxroqoljy
blue >	ooooonnnpoopoorn
blue mitten	oooooooonooooonr
blue one	noooooooooooooor
blue*	oooooooooooonons
blue* mitt*	oooooooonooooonr
blue* one*	noooooooooooooor
blue* tick*	nooooooootonnoon
blur	m9mnonnnnnnnnnnf
blur me	osooonooooooooom
blur*	nsnooonooooooonr
blur* me*	osooonooooooooom
blurr*	ntnooonooooooonp
blurre*	nroooooooooooooo
blurred	nroooooooooooooo
blurry	onnooonooooooons
boar*	qnnntmpmnnnmsmqp
boar* .*	qnononooooonqopn
boar* pass*	oooooooooooopomq
board	poontnonnnnnpmtl
board >	ooooooooononpnro
board*	pnoonopnooonrnlr
boards	onoonoooooonqoop
boat	nnpnnmnpnnpnynln
boat in	noooonoqoooronno
boat people	ooooooooonontono
boat*	noooonononnqwnnn
boat* back*	ooooooooooonsonn
boat* in*	noooonoqoooronno
boat* peop*	ooooooooonontono
boats	ooooononooopwnol
boats >	ooooooooooooroon
bodi*	oooooqooooopoono
bodie*	oooooqooooopoono
bodies	oooooqooooopoono
body	noooqrnnooonmpmr
body in	ooooonoooooononr
body* in*	ooooonoooooononr
boil*	noooonopopqnnqno
boile*	ooooooooopqnnqoo
boiled	oooooooooooooqnn
boiler	ooooooooopqnnnpo
boll*	nnnnnnnnnnnnolvv
boll* .*	oooooooooooopnrm
boll* to*	noooooooooonnovm
bollo*	nnnnnnnnnnnnolvv
bolloc*	nnnnnnnnnnnnolvv
bollocks	nnnnnnnnnnnnomwt
bollocks .	oooooooooooopnrm
bollocks to	noooooooooonnovm
bomb	mmnnnnlmmmn7nlko
bomb in	onoooqnnoooymonk
bomb*	nnoonnnnoonqqons
bomb* in*	onoooqnnoooyoonj
bomb* thre*	ooooooooooosoonn
bombe*	onooononoonorooq
bone	nqooonnnooonpoot
bone to	nqooononooonoons
bone*	ooooooooooqpnopm
bone* .*	ooooopnnooooooqn
bone* to*	nqooononooonoons
bones	ooooooooooqpnopm
bonj*	nvoooooooooooonm
bonjo*	nvoooooooooooonm
bonjou*	nvoooooooooooonm
bonjour	nvoooooooooooonm
bonn*	oooonooooopnnmnt
bonu*	ooooooooouoonopl
bonus	ooooooooouoononm
book	efllfpgqjgyhklww
book .	ponnnlploonornwn
book >	ooooonopopnopppm
book ?	noonnoooopnonqrm
book a	nqoqnnnoomunnoon
book about	nnoonmqnononnoow
book and	ooooonmooooopnot
book app	oooooopooooooorm
book at	oooooqooonqooonn
book back	oooooqnpooopoorl
book by	oooooooooooooorn
book club	nnqnopntnonqpnlm
book drop	oooooonnqoononoq
book entry	qoooooooooooooom
book from	onooononooooooot
book fund	oooorooooooooonn
book group	nonnnmnpnnonorns
book he	oooooooroooooonn
book i	pmqnponponnmnnum
book if	ooooonoooooooron
book in	mnoonomsooonlnsp
book it	ooooooooooooporn
book of	oooonpnoooonnoqq
book on	pnnontnpnormpmoo
book since	ooooononooooonqr
book that	oooooqnmooononqs
book to	loqopmpnoooqoomq
book two	oooooooooooonrmo
book was	onoooooooooooopr
book you	nqoonqoooooooopm
book*	qhkkpooqilpdlgyu
book* !*	oooooooooonooonr
book* .*	opnnmoqqnollrmvq
book* ?*	mooonnopnqnnoqsq
book* a*	npopnnonokwnnnqm
book* abou*	pmnnnmsmononmnpv
book* and*	omnnqnppnnrponkr
book* app*	oooooopooooooorl
book* at*	oponoqpmonqoponm
book* back*	oooooqnqooopooql
book* by*	ooooooooooooonun
book* club*	nnqnopnsnnnqonlo
book* do*	oooooooooronoono
book* drop*	oooooonnqoononoq
book* entr*	qoooooooooooooom
book* ever*	msooooqoooooooom
book* for*	omnqnnomonoormro
book* from*	nnooomonoonooonx
book* fund*	oooorooooooooonn
book* got*	nooosooooooooonn
book* grou*	nonnnmnpnnonorns
book* have*	ooooonoooooooooq
book* he*	ooooooorooooormm
book* i*	smqnnnmronomnntn
book* if*	oooooooooooooroo
book* in*	nnnnnnnronnklnzs
book* it*	oooooooooooooorm
book* love*	oooooooooorooono
book* not*	ooooonoooooooorn
book* of*	oooonpnoooonmort
book* on*	pmnpmwnqomslomqq
book* out*	ooooonnnooponorq
book* she*	pooooqonoooooonn
book* sinc*	ooooononooooonqq
book* so*	oooooooooooooomr
book* syst*	noooooooooononun
book* that*	nooonqnloonnnoss
book* the*	onoonmmponnnpnrt
book* tick*	ooooooorooooooom
book* to*	loqoompnoooqooku
book* two*	oooooooooooonrmp
book* was*	onoooooooooooopr
book* will*	ooooooooooopmoor
book* winn*	oooonoooooooooor
book* with*	omnornqponooooon
book* woul*	pooooooooooooosk
book* you*	ppoorrnooooooonj
bookbu*	oqooonppooonoooo
bookbug	oqooonppooonoooo
bookc*	oooooooooqmooolt
bookca*	oooooooooqmoools
bookcase	ooooooooooooools
booke*	qnnnlmonnnnnmm0p
booked	qnnnnmonnnnnmnzm
booked a	ooooononooooooqn
booked the	oooooonpooonporo
booker	oooonoooooooooqp
booker winner	oooonoooooooooor
booki*	rpqnmnoqooomnmum
bookie*	oooooprporonoonl
bookies	oooooprporonoonl
bookin*	sqqonmmqommnnmwo
booking	pqoonmmqommnnmwq
booking system	noooooooooononun
bookings	rnqooooooooooonm
bookis*	ooooooooonqoopnp
bookm*	oooonooooooqnomq
bookma*	ooooopooooonoonr
bookmark	ooooopoooooooonr
books	pgllttoqjkrfniuu
books .	oooonrosoonmpnpo
books >	pnonnpomopmnoqvl
books and	pmoooprqonqqnnjo
books for	noorooooooonqorl
books got	ooooroooooooooon
books have	ooooonoooooooooq
books i	qnoonnnqooopoono
books in	moooompoooomonvn
books on	onopnqnpolqnonqn
books out	poooonnnooopoonr
books that	oooonoooooooooro
books to	oooooooooooooonr
books with	pnooonnroooooooo
books withdrawn	ooooroooooooooon
books you	qnoospnoooooooml
books*	noooonnnoopntoqm
booksh*	ooooonnoonqnuool
boom*	oooooooooooouomm
boom* .*	ooooooooooorponn
boome*	oooooooooooouomm
boomer*	oooooooooooouomm
boomers	oooooooooooouomm
boos*	ooooooooopoooonr
boot	onooonononosntmn
boot*	noooonrnonsonoon
booth*	oooooornooooooon
booths	oooooornooooooon
boots	ooooonooonsooonp
bord*	oooooooooopprnmn
borde*	oooooooooopprnmn
bore	ooooooooooopovmn
bore and	ooooooooooonounm
bore*	nnoopnomoqnnnnso
bore* and*	ooooooooooonouom
bored	nnooqnomoqnnontn
bori*	nnooonnpooonmssn
bori* .*	oooooonqooononqo
borin*	nnooonnpooonmssn
boring	nnooonnpooonmssn
boring .	oooooonqooononqo
born	mlsonrnmnnonwqjn
born in	nmtoooooooooooon
born to	oooooooooooosonn
born* in*	nmtoooooooooooon
born* to*	oooooooooooosonn
boro*	pooooooooooopopm
borou*	pooooooooooopopm
boroug*	pooooooooooopopm
borough	pooooooooooopopm
borr*	uvpvmhpqnmmjjmlr
borr* ?*	qmopoooooooooono
borr* a*	nnononnsooooonqp
borr* data*	ooorooooooooooom
borr* hist*	psonoooooooooonn
borr* one*	noooooooooooooor
borr* reco*	rponooooooooooom
borr* the*	nnooooooooooooqp
borro*	vopwmipqnnmkkmls
borrow	ioppmlpponnnnouv
borrow ?	nooonoooooooooor
borrow a	nnoooooqooonooro
borrow*	xpowploooonmmmgn
borrowed	tnopmnnpooonnnlt
borrowed ?	snopnoooooooooom
borrower	soonpnonooonnnmp
borrowers	pooqpooooooooonm
borrowing	uqnunnonoooonnnj
borrowing history	psonoooooooooonn
boss	nonnoolxnsnomonl
bosse*	opooooooooooooqm
bosses	opooooooooooooqm
bosto*	oooopooooooooqnn
boston	oooopooooooooqnn
bot	ooooooooorooooon
both	pmoomonmnrsmomjx
both .	qmonnpnoooooooor
both arms	ooooonoqooooooon
both get	noooooooosnooono
both*	npnmmsnmpnnronuk
both* .*	qmonnqnoooonoonr
both* arms*	ooooonoqooooooon
both* get*	noooooooosnooono
both* of*	oooooqonoooooono
both* with*	ooooopooooonpoqn
bothe*	npnmmsnmpnnronuk
bother	nqnmnsomqnnrnnqm
bother with	ooooopooooonoorn
bother*	oooooonooooopnrm
bothered	oooooooooooopnrm
bott*	mononqooqnnpmoor
bott* and*	ooooooooooomoqnq
bott* of*	nooonpooronopnno
bottl*	oooooqppooonlpls
bottle	oooooqopoooompmq
botto*	noopnonnqnnppnqm
bottom	noopnoooqnnqpnpn
bottom of	nooonnooronoqnno
boug*	mnnnprqnnromnolt
boug* a*	ooooornnooooopoo
boug* the*	ooooonoqooonoonr
bough*	mnnnprqnnromnolt
bought	mnnnprqnnromnolt
bought a	ooooornnooooopoo
bought the	ooooonoqooonoonr
boun*	omnnqmnonnnmnnwp
boun* .*	qoooroonoooooool
bounc*	qnnnnnopnoonnnto
bounce	ooooooopooooonnr
bounce*	qnoonoonoooooouk
bounced	ooooooonooooooro
bounces	roooooooooooooon
bound	nooooooooooooosp
bound*	oooosooooooooono
bounda*	oooosooooooooono
boundary	oooosooooooooono
bow	oooooooooooooqnn
bow tie	oooooooooooooqnn
bow* tie*	oooooooooooooqnn
bowl*	oooononoooqpnonq
box	ppmrmokpnppqktor
box >	qoopooononornqnm
box for	sponooooooooooon
box of	moooopoooopnooro
box* for*	sponooooooooooon
box* of*	moooopoooopnooro
boxe*	lmoronnonnrrmnpq
boxes	lmoronnoonrnmoot
boxi*	ooooonnroooooooo
boxin*	ooooonnroooooooo
boxing	ooooonnroooooooo
boy	noqonszhqnnslrhi
boy who	oooooooooooqopno
boy* who*	oooooooooooqopno
boyc*	ooooonooooonnotn
boyco*	ooooonooooonnotn
boycot*	ooooonooooonnotn
boycott	ooooonooooonnotn
boyf*	nnooojywnnomonnj
boyfr*	nnooojywnnomonnj
boyfri*	nnooojywnnomonnj
boyfriend	nnooojyxnnononnk
boys	nnnnnlypnnnxlnmj
boys .	ooooomqqooooooon
boys from	oooooopnooorooon
boys* .*	ooooomqqooooooon
boys* from*	oooooopnooorooon
brad*	ooooonoooprnponm
bradf*	ooooonoooprnponm
bradfo*	ooooonoooprnponm
bradford	ooooonoooprnponm
brai*	mnnnmjonompit3fh
brai* cell*	ooooonoooooonvmm
brai* of*	oooooooooooontnn
brain	mnoonlnoonolp2hl
brain >	ooooooooooooorom
brain cell	ooooonooooooornn
brain cells	ooooooooooooornn
brain of	ooooooooooooornn
brain*	nnoonmononoltymk
brainl*	ooooonooooonotnm
brainless	ooooonooooonotnm
brains	nnooonooooomrvnm
brak*	oooonlooooo3mnlk
brak* on*	ooooonoooootnonn
brake*	ooooomoooooznnml
brakes	ooooomoooooznnml
brakes on	ooooonoooootnonn
bran*	polmwiomstprkkql
bran* .*	nqoqmmpnnonrnnvi
bran* ?*	pooonpoooponoomr
bran* and*	poonponoqoornnko
bran* for*	oooorooooooooonn
bran* i*	ooooonoqoooooooo
bran* on*	ooooqnonoornoopn
bran* shut*	npooqoooooonooqm
branc*	qpmmxjonsknsklqn
branch	qqknvkpnskotllqn
branch .	nqnqmnpnooornnsk
branch ?	pooonponooonoomr
branch and	ooonqoooroornolp
branch i	ooooonoqoooooooo
branch on	ooooononoornoopn
branch*	nnpotoooooonnono
branches	nnpotoooooonnono
branches .	oooooooooooooorn
brand	oooooooootnnoopl
brand*	ooooonooorrooonm
bras*	noooooooooooonqr
bras* band*	noooooooooooonqq
brass	noooooooooooonqr
brass band	noooooooooooonqq
brat*	ooooooooooooqonn
brats	ooooooooooooqonn
brav*	nnnnnnnnooosoltp
brav* .*	oooooooooooponqn
brave	ooooonoooootpnnn
bravo	ooooooooooomomtq
bravo >	ooooooooooooonsm
brea*	vmopqmpqskpsjtmk
brea* .*	pmopnmosooomopqm
brea* ?*	oooopooooooooorl
brea* and*	snnoopononoqonon
brea* ever*	nnsoooooooopnonn
brea* like*	ooooooooooooornn
brea* righ*	ooooooooqoooooon
brea* up*	ooooopqoooqoooom
brea* your*	ooooooooooorooon
breac*	ylqnnnnnooonnnlo
breach	ylqnnnnnooonnnlo
breach and	snnoooooooooooon
bread	nnoonmsnononnnot
break	npnnnroponnunmqk
break .	oooooonqooonooqn
break your	ooooooooooorooon
break*	lqnstmmonmponpok
breakd*	mpopvoooonnooook
breakdown	mpopvoooonnooook
breakdown of	ooooqooooooooonn
breakf*	nooonoonoormoqom
breakfast	nooonponoormoqnn
breaki*	oooponooonnqonop
breaking	oooponooonnqonop
breaking and	ooooooooonoqoooo
breat*	nmnnnomquonmnvok
breath	ooooonooooomovon
breath like	ooooooooooooornn
breath*	nmonnpmqvooonpnm
breathe	ononornrooonoonp
breathing	ooooonnnvooponpm
breathing >	ooooooooqoonoono
breathing right	ooooooooqoooooon
bred	oooooooooooosomn
bree*	ooooonnnonomynml
bree* like*	ooooooooooonunnn
breed	onooonnnonomxnnm
breed like	ooooooooooontonn
breed*	ooooooooooootonn
breedi*	oooooooooooosnnn
breeding	oooooooooooosnnn
bren*	nnvonnooooonnsok
bren* .*	onsonnoooooooqpl
brend*	nouonnooooonnsol
brenda	nouonnooooonnsol
brenda .	ooronnoooooooqpm
brew	ooooooooooronolr
bria*	onooonooooomnvnp
brian	onooonooooomnvnp
bric*	nnnnnmnnonoympmp
bric* .*	ooooooooooornonn
brick	nooonmnnonoymono
brick >	nooooooooooroooo
brid*	nlpnnzlkmmqnmqlr
brid* .*	onqoornnooopooom
brid* and*	ooooornnooooooon
brid* by*	ooooounonoonooon
bridg*	nmnnnzmlmmrnnrlq
bridge	nmonnzmlnmrnnpmr
bridge .	ooooornnoooqooon
bridge and	ooooornnooooooon
bridge by	ooooounonoonooon
brie*	oooopnoooooioovn
bril*	onopnnnoonnmmmo0
bril* .*	ooooonoooooonoso
bril* anot*	oooooooooooooosl
brill*	onopnnnoonnmmmpz
brilli*	onopnnnoonnmmmpz
brilliant	onopnmnoonnmmnpz
brilliant .	ooooonoooooonoso
brilliant another	oooooooooooooosl
brin*	jjmkjhomlomzoisw
brin* a*	nnnonnqnonownnnq
brin* back*	onnnnnnnornknmym
brin* me*	noqoopntooonoook
brin* my*	onnonpomooovqonl
brin* them*	onooonooooopoooq
brin* your*	ooooonooonoqnooq
bring	ljnlkjkmmnnyljvx
bring a	nonoonnnonovnnoq
bring back	nnonnnnnopnknmyo
bring me	noqooposoooooook
bring my	onoooqpmooorooon
bring them	onoooooooooooooq
bring your	ooooonooonoqnooq
bring*	nonnnlsonpnurnlo
bringi*	nnoonmmnonnvrnlp
bringing	nnoonmmnonnvrnlp
bringing my	ooooonooooosqonl
brings	noooonupoqonooom
bris*	nopooooooornoono
brist*	nopooooooornoono
bristo*	nopooooooornoono
bristol	nopooooooornoono
brit*	nnnnqnnnnmtlwpll
brita*	ooooqnooooomtool
britai*	ooooqoooooomtonl
britain	ooooqoooooomtonl
briti*	oonoooooomqoromp
britis*	oonoooooomqoromp
british	oonoooooomqoromp
bro	nonoonnoonrqnsmp
broch*	ppoqooonoqonoopl
brochu*	ppoqooonoqonoopl
brochure	ppopooonoqonoopl
brok*	kmmmnjlvqvmulnvm
brok* .*	ooooononqooqoosm
brok* agai*	ooooqooooooonopn
brok* and*	ooooooooqpnnornn
brok* hand*	ooooooonoooooosn
brok* my*	ooooomoxonooonnm
broke	nnnnpmnurumqmpjn
broke and	ooooooooqoooornn
broke my	ooooomoxonooonnm
broke*	mnnnmmmonqnsnmym
broken	mnnnmmmpnmnsnmyn
broken .	ooooooooooooootm
broken >	ooooooooooornnls
broker	ooooooooosoononn
bron*	nnnppoooooqoqnon
bronz*	nooopoooooooqono
broo*	oooooooooooornnn
brot*	onqnnpwpmoppllmn
brot* .*	mqsoompmooonnopn
brot* i*	nmoqoonpooopoooo
brot* post*	oooooqnnoooooooo
broth*	onqnnpwpmoppllmn
brothe*	onqnnpwpmoppllmn
brother	poqnnrwnmnpnllno
brother .	nqroompmooonnopo
brother >	onoonmronnononrp
brother i	nmoropooooopoooo
brother posted	oooooqnnoooooooo
brothers	nnpoompqoooqoonn
brou*	mmonnnomosropmlu
brou* my*	oooooooooqoooopm
brou* us*	ooooooopooooqoom
broug*	mmonnnomosropmlu
brough*	mmonnnomosropmlu
brought	mmonnnomosropmlu
brought my	oooooooooqoooopm
brought us	ooooooopooooqoom
brow*	ptoonlnooonnqopn
brui*	mnnnnkv3nnnlnmkk
brui* and*	oooooooroooooonn
brui* shap*	oooooornooooooon
brui* up*	ooooonoroooooooo
bruis*	mnnnnkv3nnnlnmkk
bruise	ooooonrtooonnnmm
bruise*	mnonnlr0noomnnmn
bruises	mnonnls0noomnnmm
bruises up	ooooonoroooooooo
bruta*	oooooqoooooooooo
brutal	oooooqoooooooooo
btc	ooooonooornoooon
btw	nnooospnomosmnkv
btw >	ooooosnoomosnnlq
buck*	oooonnpnooonopun
bucke*	oooonnonooooopun
bucket	oooonnooooooopqo
bucket*	ooooooonoooooorn
buckets	ooooooonoooooorn
budg*	nooowmnnqopnmosj
budg* .*	ooooonooqooooppn
budg* and*	ooooqooooopooonn
budge*	nooownnnooonmntk
budget	nooownnnooonmnsk
budgi*	ooooonooqopoopnn
budgie	ooooonooqopoopnn
buff*	oooooooooooooqnn
bugg*	oooooornooonmnps
bugge*	oooooooooooonnor
bugger	ooooooooooooooms
buggy	oooooornooonnnqp
buil*	ojlpullnnkusukrn
buil* .*	nnonnnqnnonosnqn
buil* that*	ooooqoooooonoonq
build	oooonoooooropomo
build*	pkmpvnmonlrtqksl
buildi*	pkmqvnnnnmotqksl
building	plnqvlnonmovrkpm
building .	noonnnqnnonqsnom
building >	ooooopoooooooomr
building that	ooooqooooooooonp
buildings	oooopponooomoosn
built	nnnnnmnmoopntoos
bulb	ooooooooooooorqm
bull*	nnnnnmmnnomvkrvp
bull* at*	oooooooooooooqoo
bulle*	oooooooooooxmnml
bullet	ooooooooooounnnm
bulli*	ooooonnoopnnnpro
bullie*	oooooonoooonnpro
bulls*	ooooonooonnnnmrs
bullsh*	ooooonooonnnnmrs
bullshit	ooooonooonnnnmrs
bully	ooooooooooonotnn
bunc*	nooonnopononrlqq
bunc* of*	oooonnopononqlnt
bunch	nooonnopononrlqq
bunch of	oooonnopononqlnt
bunt*	ooooqnoooooopnoo
bunti*	ooooqnoooooopnoo
buntin*	ooooqnoooooopnoo
bunting	ooooqnoooooopnoo
burd*	oooooxnnooononmm
burde*	oooooxnnooononmm
burden	oooooxnnooononmm
bure*	pooooqoooooonopm
burea*	pooooqoooooonopm
burg*	ooooonnqooonqnnp
burgl*	noooonnqooonqomp
burgla*	noooonnqooonqooo
buri*	mmnpnmnnonnqnnn0
buria*	ooooooonooopoons
burial	ooooooooooooooor
burie*	mmopomooooopnnnx
buried	mmopomooooopnnnx
burk*	oooonooooponvonm
burn	lmnmmrsnrnn2rkfh
burn it	nnonnnooooo3mnlk
burn my	ooooosopooooooom
burn myself	ooooorooooooooon
burn that	oooooooosoonnono
burn the	oooonnoooooorooq
burn*	mnnnopqsonntnmmq
burn* it*	nnonnnooooo3mnlk
burn* my*	noonotnqooonoonl
burn* myse*	noooosooooooooon
burn* on*	ooooooqnooooooon
burn* supp*	ooooooooooooonro
burn* that*	oooooooosoonnono
burn* the*	nooonmoqooooqonq
burni*	ooooornnpoopnoon
burnin*	ooooornnpoopnoon
burning	ooooornnpoopnoon
burns	nooonorpooosnnom
burns supper	ooooooooooooonro
burnt	noooompqooonoonr
burs*	ooooooooomomnomw
bus	innlllqusmkommrw
bus >	nnooopmpqoonoopp
bus and	onopooopooononrn
bus driver	oooooonnqpoooooo
bus shelter	oqonooqopooonopm
bus stop	qnooontmnonrnpok
bus to	oopoonoqooopooon
bus was	nooooooooooooonr
bus* and*	onopooopooononrn
bus* driv*	oooooonnqpoooooo
bus* shel*	oqonooqopooonopm
bus* stop*	qnooontmnonrnpok
bus* to*	oopoonoqooopooon
bus* was*	nooooooooooooonr
buse*	ooooooopooonooro
buse* .*	ooooooopooonooqm
buse* and*	oooooooooooooooq
buses	ooooooopooonooro
buses .	ooooooopooonooqm
buses and	oooooooooooooooq
busi*	pqnpmnmnqptmtmln
busi* with*	nnornnoooooooopn
busin*	pqnponmnqptmtmmj
busine*	pqnponmnqptmtmmj
business	pqnponmnqqsmtmnj
business >	oqooonooqooonooo
business with	nnornnoooooooopn
busy	oroonoooooonoomq
but	hksrrlwlmmkcykqq
but a	nnooqnnoonnruomm
but he	opooomvpooonoonm
but i	lnssrtnnromlnphn
but if	noqoosnnoooroonl
but in	ooooonoooooroonp
but it	mnpoomvnnpnmmppp
but must	oooooooooooopoqn
but my	lunpnppqooonnoqk
but nobody	nqoopnnoooonpomq
but not	nomooooooooonnsp
but now	ooooonqnoooooooo
but she	noonoqpoooooopmq
but that	olrooopoooononpp
but the	qopqnnopnnnpmmsp
but then	qpoonnoooooooono
but this	oooopmnooqnoooqo
but what	oooooooooooonnls
but why	rmpononoooooqomp
but you	noqoopoqooqmqmri
but* a*	nnooqnnoonnruomm
but* he*	opooomvpooonoonm
but* i*	lnssrtnnromlnphn
but* if*	noqoosnnoooroonl
but* in*	ooooonoooooroonp
but* it*	mnpoomvnnpnmmppp
but* must*	oooooooooooopoqn
but* my*	lunpnppqooonnoqk
but* nobo*	nqoopnnoooonpomq
but* not*	nomooooooooonnsp
but* now*	ooooonqnoooooooo
but* she*	noonoqpoooooopmq
but* that*	olrooopoooononpp
but* the*	qopqnnopnnnpmmsp
but* then*	qpoonnoooooooono
but* this*	oooopmnooqnoooqo
but* what*	oooooooooooonnls
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
buy	lnonnmooop2nmorm
buy a	nooooooooooooqoo
buy any	ooooooooomroooon
buy it	oooooooooorooopl
buy some	oooooooooooooorm
buy the	oooonnooooopooqo
buy* a*	nooooooooooooqoo
buy* any*	ooooooooomroooon
buy* it*	oooooooooorooopl
buy* some*	oooooooooooooorm
buy* the*	oooonnooooopooqo
buye*	noooroooonpooonn
buyi*	noooooppooooropk
buyin*	noooooppooooropk
buying	noooooppooooropk
buys	oooooopnoooononr
buzz*	onroooooooonoooo
by	kimrwbrsvsnnhhpp
by a	opnrmknmqnnlmsxo
by accident	nnprnpnnooomnopq
by an	nooqooqoooooooon
by branch	nooovooooooooomn
by deed	nnsoooooooooooon
by easter	ooooooonopoooonq
by email	pponoooronoooopm
by friday	nnonomnsoqmqnoop
by grade	ooooroooooooooon
by hand	ooooooooooqpoopm
by herself	ooooonsnqoonoonn
by it	oroqonnooooopoon
by law	qooooooooooooono
by mistake	ooonooooooosoono
by monday	ooooooooooorooon
by month	nooouooooooooonn
by my	oqnponnoponnoonr
by myself	onooorqmoooooonn
by noon	oooooooooonooonr
by now	ooooooorooonooqm
by one	ooooopomoootpoln
by page	ooooonooooonoons
by people	oooopooooooonorm
by phone	onoroooooooooonq
by some	nooronqoooooooon
by somebody	ooposnooooonoono
by someone	onoosnooooooonqm
by ten	ooroonooqooooonn
by text	noonnoooonpnooot
by that	oooonoooooonoqop
by the	rnljlrvtzoqqlhho
by themselves	oooonoppooonooqn
by two	nqoooonpooonoonr
by who	qooooopooooopoom
by whom	rooonoooooooooon
by your	qnnnonqoqmnmnnso
by* a*	opnrmknmqnnlmsxo
by* acci*	nnprnpnnooomnopq
by* an*	nooqooqoooooooon
by* bran*	nooovooooooooomn
by* deed*	nnsoooooooooooon
by* east*	ooooooonopoooonq
by* emai*	pponoooronoooopm
by* frid*	nnonomnsoqmqnoop
by* grad*	ooooroooooooooon
by* hand*	ooooooooooqpoopm
by* hers*	ooooonsnqoonoonn
by* it*	oroqonnooooopoon
by* law*	qooooooooooooono
by* mist*	ooonooooooosoono
by* mond*	ooooooooooorooon
by* mont*	nooouooooooooonn
by* my*	oqnponnoponnoonr
by* myse*	onooorqmoooooonn
by* noon*	oooooooooonooonr
by* now*	ooooooorooonooqm
by* one*	ooooopomoootpoln
by* page*	ooooonooooonoons
by* peop*	oooopooooooonorm
by* phon*	onoqoooooooooonq
by* some*	mnorwlqnnoononol
by* ten*	ooroonooqooooonn
by* text*	noonnoooonpnooot
by* that*	oooonoooooonoqop
by* the*	rnljlrvtzoqqlhho
by* them*	oooonoppooonooqn
by* two*	nqoooonpooonoonr
by* who*	qooooopooooopoom
by* whom*	rooonoooooooooon
by* your*	rnnnonqnqmnmnnso
bye	nnoooymoonnxlnni
bye to	oooooqoooooooooo
bye* to*	oooooqoooooooooo
c	nooonnooomnmojk6
c k	ooooooooooononns
c* k*	ooooooooooononns
cabi*	nnoorroooopqnpnl
cabi* .*	ooooorooooonooon
cabi* memb*	oooooooooooqoopm
cabin*	nnoorroooooqnpok
cabine*	nnoorroooooqnpok
cabinet	ooooproooooqnool
cabinet member	oooooooooooqoopm
cabl*	ooooonqnoooooonp
cable	ooooonqnoooooonp
cafe	kmooqplsrnrommrp
cafe >	moooonopoooooomu
cafe and	ooooooooroooooon
cafe* and*	ooooooooroooooon
café	qmnnvklrsmpkslsq
café .	ooooonopqopnroqm
café >	ooooooooooolponr
café has	oooooooooooqoomq
café* .*	ooooonopqopnroqm
café* has*	oooooooooooqoomq
cake	nmononnmnnnmmom1
cake .	qnpopnonooonoomr
cake >	oooooooonoonnqnq
cake* .*	qnpopnonooonoomr
cale*	qmoonnoooopoopmq
cale* mont*	qooonoooooqooonn
calen*	qmoonnoooopoopmq
calend*	qmoonnoooopoopmq
calendar	qmoonnoooopoopmq
calendar month	qooonoooooqooonn
call	plmqjpqmor1knmwg
call 01632	ooooooooooroooon
call >	ooooooopqponoonm
call ?	nooooosoooooooom
call it	ooooonpoooonnovm
call me	looronnnooonrnmr
call that	oooooooooooopmul
call the	noooooooooopopkt
call to	poooooooooooooqn
call*	tlmuphpppnplnvmn
call* .*	sonononrqoonoool
call* 0163*	ooooooooooroooon
call* ?*	nooooosoooooooom
call* a*	ooooonooooooqnmr
call* her*	oooroonoooooooon
call* hims*	oooooornooooopon
call* it*	nnnnrnpoonnmnowo
call* me*	nooqnmmoooonroms
call* my*	nnpvooooonononnn
call* now*	ooooonooonrooooo
call* out*	oooooooqooqoooon
call* that*	oooooooooooopmul
call* the*	noooooooooopopkt
call* to*	ooooroooooooooql
call* us*	pnononooooononps
call* your*	oooooooooooonqno
calle*	pmnmqommonrpntkt
called	nmnmqommonrpntku
called a	ooooooooooooqooo
called it	nnoorooooooononp
called to	ooooroooooooooom
calli*	qnotnnnqnnnnqopk
callin*	pnotonnqonnnopql
calling	pnotonnqonnnopql
calls	roormkpqponmnpqj
calls .	qonoonnrqoooonnm
calls himself	oooooornooooopon
callu*	ooooomrnooooopon
callum	ooooomrnooooopon
calm	noooovonoooooono
calm*	oooooqooooooqonm
calm* .*	oooooqooooonoooo
calme*	oooooqooooooqonn
camb*	oooonnoooosnnnpp
cambr*	oooonnoooosnnnpp
cambri*	oooonnoooosnnnpp
cambridge	oooonnoooosoonpo
came	jnpspqwlnnlimijv
came .	ooooooooopoooonq
came >	ooooomsnoooooonq
came and	noooonnooooooooq
came back	pooopptlooonnnmp
came down	oooopooorooooool
came for	ooooooooooonoorn
came from	koqrnnmnonpnqooq
came home	onoooqqmooonnnrn
came off	nroooooooooooono
came out	onoonpqpoooonomr
came over	oooooonoooooooms
came to	smnonpnponommnnt
came*	zpommksmonnqlnsl
came* .*	pqooonqnooononop
came* back*	pooopptlooonnnmp
came* down*	oooopooorooooool
came* foot*	qpooooooooooooom
came* for*	pooonnooooononsn
came* from*	noqrnnmnonpnqooo
came* home*	onoooqqmooonnnrn
came* in*	nnpnpoprnnnnnopo
came* off*	nroooooooooooono
came* out*	onoonpqpoooonomr
came* over*	oooooonoooooooms
came* to*	smnonpnponnmmnnt
camer*	zpommksmonnqlorl
camera	yqonmmtloonmnpmk
camera .	pqooonqnooononpn
camera footage	qpooooooooooooom
camera in	poooooqnooooooon
camera*	pmnnomnpnnntlmto
cameras	pmnnomnpnnntlmto
camp*	nooqoomsoopnqnol
camp* .*	nooroooooooooono
campa*	opopooooonooooqn
campai*	opopooooonooooqn
campaign	opoppoooonooooqm
campu*	nnoqoonsooqopomm
campus	nnoqoonsooqopomm
can	sumpopomqlobtmhs
can a	soonorslooonnnmm
can always	oooooooooooornnn
can anyone	ooooooorooooooon
can ask	proppnnnooooooon
can be	oppnnmoooqrnpplm
can borrow	nnponoonooooooor
can bring	qooooooooopoooon
can buy	ooooooooooroooom
can do	oooooooooqoonopn
can fix	noqooooooqoooonn
can get	onooopnqonnpoqmp
can go	oooononqpooppoqm
can have	nnopnqnpooonqnno
can hear	npooonrppoonoonp
can i	zokqqhpplmljjkfw
can it	ivttonnnooonnooi
can keep	onouooooooonnoon
can load	qoooooooooooooon
can look	ooootooooooononm
can make	oqooonpnoopooonn
can my	rooooonoooonoooo
can not	holjhspqymqduqun
can of	moooonooooovonnm
can open	qmoqotooooononml
can put	roooooooooompnnp
can read	rpoooooooooooono
can see	qpnrmmlmsmolmotp
can send	roooooooonsooonm
can smell	ooooonnoroonrsmk
can somebody	moqoosmqnoooooom
can someone	nnoonrmonoomnqsn
can staff	noooornnnooooonq
can talk	nooootpoooooronj
can tell	onooqnqnoopornnl
can the	mmpppopnpnnnnnns
can they	noosonooooooqnno
can use	nooooormoooooooq
can we	pnonunsnnqnnqnml
can write	ooooonnsopoonoon
can you	kzqrsmqmmmnjklgv
can* a*	soonorslooonnnmm
can* alwa*	oooooooooooornnn
can* anyo*	ooooooorooooooon
can* ask*	proppnnnooooooon
can* be*	oppnnmoooqrnpplm
can* borr*	nnponoonooooooor
can* brin*	qooooooooopoooon
can* buy*	ooooooooooroooom
can* do*	oooooooooqoonopn
can* fix*	noqooooooqoooonn
can* get*	onooopnqonnpoqmp
can* go*	oooononqpooppoqm
can* have*	nnopnqnpooonqnno
can* hear*	npooonrppoonoonp
can* i*	zokqqhpplmljjkfw
can* it*	ivttonnnooonnooi
can* keep*	onouooooooonnoon
can* load*	qoooooooooooooon
can* look*	ooootooooooononm
can* make*	oqooonpnoopooonn
can* my*	rooooonoooonoooo
can* not*	holjhspqymqduqun
can* of*	moooonooooovonnm
can* open*	qmoqotooooononml
can* put*	roooooooooompnnp
can* read*	rpoooooooooooono
can* see*	qpnrmmlmsmolmotp
can* send*	roooooooonsooonm
can* smel*	ooooonnoroonrsmk
can* some*	lopnnvkrmnnmnqrl
can* staf*	noooornnnooooonq
can* talk*	nooootpoooooronj
can* tell*	onooqnqnoopornnl
can* the*	mmpppopnpnnnnnns
can* they*	noosonooooooqnno
can* use*	nooooormoooooooq
can* we*	pnonunsnnqnnqnml
can* writ*	ooooonnsopoonoon
can* you*	kzqrsmqmmmnjklgv
cana*	lmnnnsomntruknjr
canad*	ooooopoooorononp
canada	ooooopoooorononp
canal	mnnonrpmonpvlplp
canal >	oooooqnonooqoqom
canal*	nnooooooooononos
canc*	jtllpllnnlqxtktn
canc* .*	pnooonnoooonooqp
canc* agai*	oooooooooooonosn
canc* and*	oooooooooooornnn
canc* in*	nsooooooooooooom
canc* my*	nooonnooooonooou
canc* the*	noonosnponnumnoj
canc* this*	ooooonoooosrnool
canc* you*	oooooooooootoomm
cance*	jtllpllnnlqxtktn
cancel	nqnnmlmoonnwonls
cancel my	nooonooooooooonr
cancel the	ooooonnqooounomn
cancel*	lsnnronnomskmnyl
cancelled	msnnponnonnlnnzn
cancelled .	onpoonooooomoorq
cancelled again	oooooooooooonosn
cancelled the	opooosoooooonnom
cancer	pnoonnnnoonwvmim
cancer and	oooooooooooornnn
cand*	ooooopooolupnopm
candl*	ooooopooolvpnopm
candle*	ooooooooontooopm
candles	ooooooooontooopm
cann*	oooooooooooonorn
capa*	poooooooooooqoon
capt*	mqwnnmmnopnlmnru
capt* .*	onroooooooopoonn
capt* on*	ooroooooooooooqn
capti*	mrunnnmnoonlmnru
captio*	mrunnnmnoonlmnrt
caption	nrvnnnmnoonmnpms
caption .	onroooooooopoonn
caption on	oorooooooooooono
captions	oonoonooooonnntq
car	imlllpr0ompzogki
car .	nooooontoooppoql
car >	ooooonnnoooronop
car gone	oooooonnroonoooo
car in	ooooonqoooopoooo
car keys	ooooonnooooooooq
car outside	oooooqrpnoonoonm
car park	nponnqunonqoomnl
car the	oooooooooooqooon
car wash	nooooonuooonooon
car* .*	nooooontoooppoql
car* gone*	oooooonnroonoooo
car* in*	ooooonqoooopoooo
car* keys*	ooooonnooooooooq
car* outs*	oooooqrpnoonoonm
car* park*	nponnrunonqoomnl
car* the*	oooooooooooqooon
car* wash*	nooooonuooonooon
cara*	nooooopqnooqpqln
cara* .*	oooooonqoooooooo
carav*	nooooopqnooqpqln
carava*	nooooopqnooqpqln
caravan	noooonpqnooqpqln
caravan .	oooooonqoooooooo
card	wvvlghjpjrneifmx
card .	rnqpnlnqnonoqnmn
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
card was	opooonooooooooqn
card with	ooooornoooonoono
card*	okrpmknmpppmnumt
card* .*	qmrpnlmqpnpnrrkk
card* ?*	vnmnnonnonnonosq
card* agai*	oosooooooooonoon
card* and*	noqqopopnonopnqh
card* at*	rooooponoponoomq
card* by*	ooopoooooooqoomo
card* cata*	ooooooooooooonmt
card* for*	qooooonoooropool
card* go*	oorooooooooooono
card* in*	ktnqooooooponols
card* no*	oqooooopooooooon
card* numb*	plnnnoonooonooqt
card* or*	ponoooonooooooor
card* the*	oorooooooooooono
card* was*	opooonooooooooqn
card* with*	nonoorpoooonoonp
cardb*	oooonnoooooooopq
cardbo*	oooonnoooooooopq
cardboard	oooonnoooooooopq
cardi*	nnpoonnopopolrop
cardig*	onooonnpqoopmroo
cards	pmrqmmomnpmnrnmr
care	qpnqnplqnnnornqj
care about	oooooooooooonnro
care home	onoponnsoooonpnn
care if	oooooroooooooopn
care*	rmmnlii1mmptnqqk
care* abou*	noooonononoontrm
care* and*	onoponnpoonnooqp
care* for*	ppooonoqooqoooom
care* has*	ooooonoqoooroomo
care* home*	onoponnsoooonpnn
care* if*	oooooroooooooopm
care* on*	ooooooooooosoonn
care* shou*	ooooonnrooooooon
care* take*	oooooooroooooono
caref*	nnonnmnnnnnvnmos
carefu*	nnonnmnnnnnvnmos
careful	nnonnnnnnnownmor
carer	mononjk3nnplomml
carer and	noooooorooonoopn
carer for	opooonooooqoooom
carer has	ooooonoroooooooo
carer shouts	ooooonnrooooooon
carer takes	oooooooroooooono
carer*	qooqooonoopooopm
carers	qooqooonoopooopm
cares	nnonoqonooonoupl
caret*	rnoonnnmooosoomq
careta*	rnoonnnmooosoomq
caretaker	rnoonnnmooosoomq
caretaker has	oooooooooooroomo
carne*	rooopooooooooonn
carneg*	rooopooooooooonn
carnegie	rooopooooooooonn
caro*	ooooooooooosopmn
carol	ooooooooooospmnn
carol*	oooooooooooonrnp
carp*	nnononooomsonnvk
carp* and*	oooopoooonroooon
carpe*	nnononooomsonnvk
carpet	nnooonoponronnwj
carr*	lmnnnjymonpummns
carr* .*	oooooopoooonronn
carr* a*	ooooonqoooopoono
carr* it*	ooooorqnooonoonn
carr* on*	nooooonnnoosnnpp
carr* out*	oooopoooooosmoon
carri*	nnnnonpppnnponor
carria*	oooonmpqoooooopp
carried	noooppnooooqloos
carried out	oooopoooooosmoon
carry	nnnnnpsmnnnunnqm
carry on	noooopnnnoosonoo
carry*	ooooonunpoonnolq
carryi*	ooooonunpoonnolq
carrying	ooooonunpoonnolq
cars	nooonnrnooopnonq
carv*	nnooopnoooooonrp
carvi*	nnooopnoooooonrp
carvin*	nnooopnoooooonrp
carving	ooooopnoooooonnr
case	pnmnnlponnosjokz
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
casi*	oooooooooroooonp
casin*	oooooooooroooonp
casino	oooooooooroooonp
cast*	nnoonnonoosmpomr
caste*	oooooooooqooqoom
caster	oooooooooqooooon
castl*	oooonnonontnnpnr
castle	oooonnononsnnpns
casu*	pooooqnoooooooql
casua*	pooooqnoooooooql
casual	pooooooooooooorl
cat	omnnnvlsomolonjw
cat .	oooooqnroopooomo
cat >	ooooonooooooooor
cat has	ooooononooooonns
cat* .*	oooooqnroopooomo
cat* has*	ooooononooooonns
cata*	jppqnknmnosiosxr
cata* .*	npnonnooornopnrl
cata* entr*	ooqoooooooooooon
cata* of*	opoooooooooooomq
cata* sear*	ooooooooooooooqm
catal*	kppqnknmnosjosxr
catalo*	kppqnknmnosjosxr
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
catho*	ooooooooooonwnlo
cathol*	ooooooooooonwnlo
catholics	ooooooooooonvomm
cats	ooooonnrooonoomp
catt*	ooooooonooonrqnn
cattl*	ooooooonooooronn
cattle	ooooooonooooronn
caug*	ooooponpononoonr
caugh*	ooooponpononoonr
caught	ooooponpononoonr
caus*	nnoonrppooonnosm
cause	nnoonrppooonnosm
cbd	ooooooooosnoooon
cc	rooooooooooooonn
cctv	4mookmnnnnnpmnip
cctv from	xnoonnoooooooonl
cctv of	vooonooooooooomo
cctv* from*	xnoonnoooooooonl
cctv* of*	vooonooooooooomo
cd	onoooooooornnopp
ceas*	omosooooonoonnnp
cease	omosooooonoonnnp
ceil*	nooonoooqoqpnnop
ceil* .*	ooooooooooomooqq
ceili*	nooonoooqoqpnnop
ceilin*	nooonoooqoqpnnop
ceiling	nooonoooqoqpnnop
ceiling .	ooooooooooomooqq
cele*	nnoonpnnoqnnpnrn
celeb*	nnoonpnnoonnpnro
celebr*	nnoonpnnoonnpnro
celebrate	oooooooooooooonr
celebrating	noooooooooooromp
celebrity	onooooooopnonnul
cell	ooooonoooooonrmq
cell*	nooooonoqoqnnron
cella*	nnooonnoqoononpp
cellar	nnooonnoqoononpp
cells	ooooooooooooorno
cens*	mpoonnnooonnnnrt
censu*	mpoonnooooonoonv
census	mpoonnooooonoonv
cent	ooooooooorpoooon
cent*	nnnnqnmmnqqpooos
cent* .*	pooooooooosnponm
cent* ?*	oooooooooooooonq
cent* libr*	ooooooonooornoon
cente*	ooooooooooooooor
centr*	onnnrnmmnprpqmom
centra*	oooorpnnoonqnonp
central	oooorpnnoonqnonp
central library	ooooooonooornoon
centre	oooopmonopnnqnrm
centre >	ooooonooooooqnrm
cere*	noooooopoopoornm
cerea*	ooooooooooooosom
cereal	ooooooooooooosom
cert*	noqnmnooqumlqmkt
cert* and*	pqoooonpopoooool
cert* with*	oooooooooqooooon
certa*	omonnoqnroonrnmq
certai*	omonnoqnroonrnmq
certain	oooonpqnroonsoml
certainly	omooonooooonooot
certi*	nqrnnnmooumnnmms
certif*	nqrnnnmooumnnmms
certificate	nqpnnnnooqnnnnmu
certificate >	nooooooooooooooq
certificate and	pqoooonpopoooool
certificate without	oooooooooqooooon
certified	ooooooooorooonon
ch	ooooooooooooqonp
chai*	pmmlnmlqmppnpryn
chai* .*	nnoonponoooqnnrp
chai* and*	npooooooooproono
chai* are*	ooooooooooooomrq
chai* in*	pooooooqoqoooonl
chai* of*	ooooooooooooosmn
chai* with*	oooooonqoooooopn
chain	toonooooooooopln
chain*	ooooooonoooqnoop
chaine*	oooooooooooqooon
chained	oooooooooooqooon
chair	lpnnnomsnnpmrrqm
chair of	ooooooooooooosmn
chair with	oooooonqoooooopn
chair*	omnnpmnnopnnon0n
chairs	nmnnpnonopokon1m
chairs .	ooooooooooooootn
chairs >	ooooooooooooooju
chairs are	ooooooooooooomrq
chairs in	oooooooooqooooom
chal*	nqnpqopmnnnmnnot
chall*	nqnpoopmnnnnnnot
challe*	nqnpoopmnnnnnnot
challenge	nqopnopnnnnnnnor
cham*	ooooonooooonoqop
champ*	ooooooooooonoqop
chan*	go2kldipkvwgolop
chan* .*	oonoomonooopopqo
chan* i*	noooooooorpoooom
chan* in*	onqooooooooooooo
chan* it*	mqznnnpmopnnnnml
chan* my*	lpqsnnmpoonnoonu
chan* of*	qponqoooonnooooq
chan* that*	onnoonooonnnromt
chan* the*	mornonoqonnnoopp
chanc*	ptnnpmpnonnnooqm
chance	punnpnpnonnoonlo
chance of	qponqoooooooooon
chance*	ooooonooooonopsm
chancellor	oooooooooooooorn
chand*	oooonnooooqpoqql
chande*	oooonnooooopoqqn
chandelier	oooonnooooopoqqn
chang*	gk2nmgjtmqkhplns
change	jmzlplmpoonlqmou
change it	mqznnnnmononnnmm
change my	nnnnooonoooooopu
change that	oooooooooooosonn
change the	nmooooooooonoonu
change*	ll1qnklunqmlmopm
changed	lm1qnkltnsnmnnok
changed my	mqqsnnnpoonnoomo
changed the	omroonnqoooooorl
changes	oopooonponnnnpro
chann*	nomnnnnmnuznonml
channe*	nomnnnnmnuznonml
channel	nomnnnnmnsznpnml
channel i	noooooooorpoooom
chao*	ooooonmoooooonso
chaos	ooooonmoooooonso
chap	npqnnonowoononkn
chap*	mlnnonnopnqnnomz
chap* on*	oooooooooorooono
chape*	nmnoonnpponpmopr
chapt*	nnnnnnnnonqmoolz
chapte*	nnnnnnnnonqmoolz
chapter	nnnnnonnonqmonlz
chapter on	ooooooooooroooon
char*	nmmnlmkmlknllvyt
char* .*	ooooonnooopnonso
char* ?*	ononnonnoooooops
char* for*	nooopoooonnonops
char* me*	oooooooooooonotm
char* of*	nqoqnnonoooqqwhl
char* shop*	ooooorooooooooon
char* £*	oooooooooooooorn
chara*	ooonoponooonnnou
charac*	ooonoponooonnnou
character	ooonopooooonnnmu
charg*	oonpmjnlnmpnonzn
charge	qonqnlomnnqonotp
charge ?	noooooooooooooqq
charge for	oooonoooonnonont
charge of	nqoqooonooorqqkm
charge*	moonnnnnonnnpnxo
charged	noooonnnoooonnwm
charged me	oooooooooooonotm
charges	ooooonoooooonoro
chargi*	ooooooooonnonoum
charging	ooooooooonnonoum
chari*	pooonrnnnonnnnsq
charit*	pooonrnonnnnnmsq
charity	pooonrnoonnnnmtn
charity shop	ooooorooooooooon
charla*	ooooooooooonornn
charlatan	ooooooooooonornn
charm	ooooooooooooovln
charm of	ooooooooooooouln
charm*	ooooonnroooonnlt
charmi*	ooooonorooooooon
charming	ooooonorooooooon
chas*	oooorpoooooooonn
chat	qonmnurpnpommnmm
chat with	opooopnroooooonn
chat*	rqnnnnonooonnnvl
chat* .*	rnnoonnoooooooqo
chat* with*	opooopnrooooopnn
chatb*	nrooomnnooononum
chatbo*	nrooomnnooononum
chatbot	nrooomnnooononum
chats	sononooooooooono
chats .	ronooooooooooooo
chav*	ooooooooooonunmn
chavs	ooooooooooonunmn
chea*	lmnmmklkm0nypnji
chea* .*	ooooonoooposponm
chea* flig*	ooooooooonrnoonp
cheap	nnnnmmnnnzmznkjj
cheap .	oooooooooootpnnm
cheap >	ooooooooonotnoon
cheap*	oooooooootppnnmm
cheat	ooooooononooosom
cheat*	ooooonnnoponqoqp
cheate*	oooooooooooooorn
cheated	oooooooooooooorn
cheats	ooooononooooqooq
chec*	ijlkqrkwmyupolll
chec* bio*	oooooooooqnoooon
chec* if*	poooononoooooroo
chec* in*	opononoqoooooooo
chec* my*	nnnoonnuorqmoonq
chec* on*	nnoootnqppononnl
chec* out*	nmnnnpnnnpunnooo
chec* the*	nooooumqnnpqoopk
chec* unde*	ooooonoooooroooo
check	minmntmqnysopnoj
check bio	oooooooooqnoooon
check if	poooononoooooroo
check my	oonoonooosrmoonp
check on	nnooouoqppononnl
check out	nnonnnnnopvnnooo
check the	nooooumonnpqoopl
check under	ooooonoooooroooo
check*	lpnmrmmwnpqpnnnp
checke*	moonpnooonspooms
checked	moonpnooonspooms
checks	nnooqnnwoqnnoook
checks my	noooonnuooooooon
chee*	qnnnoumknmmmmpsw
chee* .*	opnooqonooooonmt
chee* for*	pooonoooooonnqtk
cheek	oooooooooooonotm
cheer*	qnnnpunlnmnnmqot
cheerf*	noooorpmoooooonp
cheerful	ooooornmoooooonp
cheeri*	oooootnnooonoomo
cheerio	oooootnnoooooool
cheers	rnnnplnnnmnpmrrr
cheers >	snoornooonopnnon
cheers for	pooonoooooonnqtk
chees*	oooooooooooopnns
cheese	oooooooooooopnns
chem*	noooqqmpooooooqm
chemic*	noooroooooooooon
chemicals	noooroooooooooon
chemis*	oooonqnpoooooopn
chemist	oooooqnoooooooon
ches*	mnnnppplunompnnt
ches* .*	ooooqooooooopoql
ches* tabl*	oooooooooooooonq
chess	nnnnnqononononmw
chess table	oooooooooooooonq
chest	nooopnontoonoopm
chew*	omooornnoonooosn
chew* gum*	onooornnooooooop
chewi*	onooornnooooooop
chewin*	onooornnooooooop
chewing	onooornnooooooop
chewing gum	onooornnooooooop
chi	rooooooooooooonn
chi amdana	rooooooooooooonn
chi* amda*	rooooooooooooonn
chic*	ooooonononooooqq
chick*	ooooonononooooqq
chicke*	ooooonononooooqq
chie*	noooqoooooonooxi
chie* exec*	nooopoooooonooxi
chief	noooqoooooonooxi
chief exec	nooopoooooonooxi
chil*	klqnlh1ijjrmxjkp
chil* .*	mnqnnnpoononroop
chil* ?*	oooonqoooooooorl
chil* abus*	ooooooooooooqomq
chil* and*	ooooopnnooproono
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
child .	nnqoooqoooonnpno
child abuse	ooooooooooooqomq
child*	opnnmnullmspvlnm
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
chill*	nooooooooooonomt
chilli*	nooooooooooooonr
chilling	nooooooooooooonr
chin*	noononnnnnnn1mji
chin* stud*	oooooooooooovnnm
chin* tour*	ooooooooooooroon
chine*	nnononnnonnnxmmo
chines*	nnononnnonnnxmmo
chinese	nnononnnonnnxmmo
chinese students	oooooooooooovnnl
chinese tourists	ooooooooooooroon
chip	nooonnrnonpnnpqn
chip shop	nooooornoopooqno
chip*	noooonpqonnonpos
chip* shop*	nooooornoopooqno
chips	ooooonooonnoopoq
choc*	ooooooooooonnrmr
choco*	ooooooooooonnrmr
chocol*	ooooooooooonnrmr
chocolate	ooooooooooonnrmr
choi*	nonnnmqnpnqnomrq
choi* .*	oqonoqonqoooopom
choi* for*	ooooooqnooooonrm
choic*	mqoooponoonpnmtn
choice	nqonopoooonpomtn
choice .	oronopooooooooom
choir	pmnnnmrlpnrmonmr
chok*	ooooonnoonnqonqq
choke*	oooooonooooqonop
chol*	oonoonooooooonos
choo*	mnoonqnroonrnmrl
choos*	mnoonqnroonrnmrl
choose	nooonqoronoonomq
choosi*	nnonopoooooqonuk
choosing	nnonopoooooqonuk
chos*	nnpopnnooooonnzi
chos* it*	oooooonpooonnoro
chos* this*	oooooooooooqooql
chose	nnponnnooooonn0i
chose it	oooooonpooonnoro
chose this	oooooooooooqooql
chri*	opnnoumlnmpnronr
chri* .*	oooooxnmooopnolo
chri* and*	qooooooooooooorm
chri* tree*	ooooonoooooonoor
chris*	opnnoumlnmpnronr
christ*	opnnoumlnmpnronr
christian	ooooooooooootpml
christians	ooooooooooooqono
christie	ooooooooooonoonr
christmas	opnnpunmnmppkopr
christmas .	ooooovnmooopnolo
christmas >	oooonoooonoooqpo
christmas and	qooooooooooooorm
chro*	ooooooooopoooonr
chron*	ooooooooopoooonq
chroni*	ooooooooopoooonq
chronicle	oooooooooooooonr
chuc*	oooooopnononpopq
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
cial*	ooooooooorooooon
ciali*	ooooooooorooooon
cialis	ooooooooorooooon
circ*	qoosonooononmosk
circ* .*	nnoqoooooooonopn
circl*	qqoqonooononnork
circle	oroqonoooooonosk
cite	nooonoooooooooor
cite*	ooooqoooonnooonq
cites	ooooqoooonnooonq
city	nooonnnqopnoqmrn
city .	oooooooqooooromn
city* .*	oooooooqooooromn
civi*	nooopnonooopsomq
civi* soci*	oooooooooooooooq
civic	ooooooooooopnooq
civic society	oooooooooooooooq
civil*	oooooooooooosonn
civili*	ooooooooooootomn
clai*	nnonsonnoxonnmmm
clai* exam*	ooooooooomqooooo
clai* your*	ooooooooosooooon
claim	ooonqoonoxmnnnnj
claim your	ooooooooosooooon
claim*	noooqnooonqooonr
clap	ooooooooooonpotl
clar*	ooooonoooqornnnp
clas*	lnmnnlpunnqnrmpu
clas* .*	ooopoonrooqnnonm
clas* and*	npoononooooooosm
clas* in*	oooooooooooooonr
class	lnnoojnwnnrnrnpt
class .	ooopoonrooqnnonm
class >	oooooooqoooqpool
class and	npoonnoooooooosm
class*	ppoooqqmooonnnlr
classi*	npoooooooooomons
clea*	loolnpjustylpqik
clea* and*	onoormonsnpooono
clea* at*	roooonppoooooonm
clea* for*	pooooonqooooooon
clea* my*	opooonnnonqooooq
clea* the*	ooooopmpqoonoono
clean	mmqnnunpropmnnmo
clean and	ooooononsooooono
clean*	qmnnpmmwnmtprnoi
cleane*	snoommnononrposl
cleaner	sooonnnpooonrpqj
cleaner at	roooooopoooooonn
cleaners	oooonnooooormnqp
cleani*	nnnoqnotonunmnlm
cleaning	nnnoqnotonunmnlm
cleans	onooqpnpooonoooo
clear	nronooonqoononnq
clear the	ooooooonqoonoooo
clear*	mononmnmnutmosmn
cleara*	noooonooosrnnonm
clearance	oooooooootqononm
cleare*	nqononnnopooqomr
clearl*	nnopooooooonntpn
clearly	nnopooooooonntpn
cler*	nooopoooopoooolu
clerk	nooopnoooooooolu
clev*	opoooponooonnmlt
cleve*	opoooponooonnmlt
clever	opoooponoooooimv
clic*	onnqnnnooymlmolq
clic* it*	oooooonoooonnops
clic* my*	oooooooooqooooon
clic* the*	ooorooooopoooolp
click	ononnnnooxmmmnnp
click my	oooooooooqooooon
click*	oooroooooqoooomp
clicke*	oooroooooooooomp
clicked	oooroooooooooomp
clicked the	oooroooooooooolq
clie*	npoooonporooooon
clie* who*	oooooooooqoooooo
clien*	npoooonporooooon
client who	oooooooooqoooooo
clif*	ooooovooooopooml
cliff	ooooosooooopoonm
cliff*	oooooroooooooonn
cliffs	oooooroooooooonn
clim*	nnonpronponmoopp
clim* .*	ooonosnnooonopoo
clima*	oooopoooooononrm
climat*	oooopoooooononrm
climate	oooopoooooononrm
climb	ooonornnooonoonq
clip	nwopooooooonoonl
clip*	pnooqoonooopnpom
cliv*	ooooooooooomnuon
cliv* .*	oooooooooooonqoo
clive	ooooooooooomnuon
clive .	oooooooooooonqoo
cllr	ooooonnoonoqnron
cloc*	onmnnpomnnopnnnu
cloc* chan*	pooonoooooooooqn
cloc* towe*	oooooooooopqooon
clock	nnnoononooppnnmv
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
clos*	d1jvsgrmknmtmk0f
clos* .*	lpnprnmqooonpnrn
clos* ?*	onospoooooooooql
clos* agai*	oooooooooooooosm
clos* and*	nnoqoonroooopono
clos* at*	ooooopooooonoovm
clos* for*	qnoononnooopootm
clos* in*	oooonnooooooooor
clos* it*	nronmoooooownonm
clos* my*	oynnonoooooonnln
clos* on*	oooooooooooooomr
clos* same*	ooooooqooooooono
clos* that*	nqnoooooooompoqn
clos* the*	msonnnqoonnppntk
clos* to*	onoqoopoooqooonm
close	kzmonmpnnnpsomsh
close at	ooooopooooonooqn
close it	oronnoooooosnonn
close my	nwooooooooooonnn
close that	opnoooooooomporn
close the	npoooooooooqqomn
close*	ksmxnlolnpnkooyi
closed	ksmymmnmonolooyi
closed .	lqoqpnonooonpnpp
closed ?	onosooooooooooom
closed again	oooooooooooooosm
closed for	qooonooooooooosn
closed my	pqnooooooooooonn
closes	ooonoopnoqoonoop
closes at	ooooooooooooooqn
closi*	mponnmsqnonumoqj
closin*	mponnmsqnonumoqj
closing	mponnmsqnonumoqj
closing .	oooooonrooonoooo
closing the	oqooonnpooonnosm
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
clow*	onnnnnononnlo0nl
clow* 🤡*	ooooooooooooosmn
clown	onnonnnnonnnn0ll
clown .	oooooooooooooqno
clown >	oooooooooooooroo
clown 🤡	ooooooooooooosmn
clown*	ooooonooooompnqp
clowns	ooooonooooompnqp
club	okmnij0lmjmnphqv
club .	nmpnnsvmpnooompl
club now	ooooooooooooronn
club was	ooooooqoooooooon
club*	ooooooonopmooonr
club* .*	nmpnnsvmpnooompl
club* now*	ooooooooooooronn
club* was*	ooooooqooooooooo
clubs	ooooooonopmooonr
clue	ooooononqooonpoq
clue*	ooooooooooomotom
cluel*	ooooooooooomotom
cluele*	ooooooooooomotom
clueless	ooooooooooomotom
co	oooooonoooooooro
coac*	nnnnnkylnrnrpnnl
coac* says*	oooooounooooooom
coach	nnnnnlylnrnqonnm
coach says	oooooounooooooom
coal	onooonpnooonoosm
coas*	ooooprnnqoonoonm
coast	ooooproooopnoonn
coat	pomnnuvtsnnklopi
coat .	tnoooqpoooonoonl
coat on	monootoqooononol
coat*	ooooonpoooopnnoq
coat* .*	tnoonqponoonnnmo
coat* on*	monootpqooononol
coats	ooooonpoooopnnoq
coats .	opoooooooooonoor
cobb*	ooooooooonpooomr
cobbl*	ooooooooonpooomr
cobble*	ooooooooonpooomr
cock	ooooonooonnnnnm0
cock*	nooonnnnopnmsnmt
cocka*	oooooooooqooooon
cockap*	oooooooooqooooon
cockapoo	oooooooooqooooon
cockr*	ooooooooooonuonm
cockro*	ooooooooooonuonm
cockroaches	ooooooooooonuonm
code	onnnnmnnnxrnspse
code >	nooooooooooooron
code on	qoooooooopooooon
code* libr*	ooooooooooqooonn
code* on*	qoooooooopooooon
codi*	ooooooqmoooppnpn
codi* club*	ooooooqnooopponn
codin*	ooooooqmoooppnpn
coding	ooooooqmoooppnpn
coding club	ooooooqnoooppoon
coer*	ooooooooooomooqr
coer* cont*	oooooooooooooonr
coerc*	ooooooooooomooqr
coerci*	ooooooooooomooqr
coercive	ooooooooooomooqr
coercive control	oooooooooooooonr
coff*	mnnnnrmpnpqllmvt
coff* .*	oooooooooqonnonr
coff* and*	oooonuonoooooomq
coffe*	mnnnnrmpnpqlmmvt
coffee	mnnnnrmpnpqlmmwq
coffee .	oooooooooqononmr
coffee and	oooonuonooooooon
coin*	nnopompooosnronn
coin* meda*	ooooooooonqoooon
coins	noooompooosonopo
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
coll*	lrojlmnuutvjokmp
coll* .*	rmnrnnopnononnnp
coll* ?*	nqoooooooroooonn
coll* by*	ooooooooroooooom
coll* from*	npoooooooosooonm
coll* her*	ooooonqpoooooooo
coll* in*	nopopnnqqooooomm
coll* it*	oooooooooooooosn
coll* only*	ooooooooonsooonn
coll* sinc*	ooooqoooooooooon
colla*	oonnmonmxtpnnmok
collab	ooooooooorpooonn
collab ?	ooooooooorooooom
collap*	nooononmxoomnmpn
collapsed	oooononmxoonnmpl
collapsed by	ooooooooroooooom
collapsed in	ooooooonqooooonn
colle*	krpknnoxlmskpnos
collea*	nooonontoonnoomq
colleague	nooonontoonnoomq
collec*	lsolonpqmmulqorp
collect	oonnnppqopqnnnlo
collected	nuokompponpoqolo
collecting	oooonoooooooootn
collection	lnnnppnnnmtnrlvq
collection and	ooooooooooopooqm
collection since	ooooqoooooooooon
collections	ooooooonononnsmr
colleg*	nnpoonoqoonooonq
college	nnpoonoqoonooonq
college and	nopooooooonoooor
colli*	qooonooooprnoonn
colo*	mnoonmnmqmqoqmtu
colo* .*	oooooooooooopnrm
colo* and*	oooooooooooqoonn
colou*	nnonmmnmqmrornrs
colour	nnoommnnrnqppmsp
colour .	oooooooooooopnrm
com	ooooooooorooooon
come	gpljmmwrukvxnlmm
come .	opoopromooonoonp
come >	mnoooppopponoomr
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
come off	mupoooonooooooom
come out	oooorooosooonomm
come over	oooooqooooonqono
come see	oooooopoooroooon
come the	poooooooooonqnqn
come to	mmpoomtsoosmnnok
come up	pnoopnooooornopm
come*	lppmmqwtoosunnhh
come* .*	opooprpmooonoono
come* alon*	ooooonooooopooor
come* and*	nmoppnmnpprnnnnr
come* at*	ooooonnnooooornq
come* back*	nonnnqrqnnnpnork
come* down*	nsnononnsonspmml
come* ever*	ooooooonooooooqn
come* firs*	ooooooooooonoonq
come* for*	ooooomsooooqqnol
come* from*	nooopoooooonprpl
come* here*	poooomroooonronm
come* home*	ooooomsnooooooon
come* in*	nnmpnrxkonnumqjq
come* near*	oooooooooootnnnn
come* off*	mupoooonooooooom
come* out*	nooosonproqnnomk
come* over*	oooooqooooonqono
come* see*	oooooopoooroooon
come* to*	llpoonuuopspnnoj
come* up*	prqnonnnonosnnok
comed*	ooooooooooqnoqol
comedy	ooooooooooqooopm
comes	mppmnqwuooqvnkhh
comes back	oooooqpmoooqoono
comes down	onooonoooooproon
comes in	noooorxmponrnnmk
comes out	noooponqooqoooom
comes to	noooooopoqoqonnn
comes up	prrnnoooooooooom
comf*	nnnqooonopnnnnjz
comfo*	nnoqoopoooonoomq
comfor*	nnoqoopoooonoomq
comfy	oonooonnopnoonlx
comfy >	oooooooooooooolu
comi*	krokjlpounlxmkmr
comi* back*	opooooqpopopnopk
comi* down*	onooononnoownnnm
comi* for*	noonononopoppoqp
comi* from*	nnrooooopooooooo
comi* in*	oqooonooqooqoomn
comi* out*	nqoonoqmwooqoonh
comi* over*	ooooooopooonnoos
comi* sinc*	npooonoooooooomt
comi* to*	pnnnnopnnnotnnop
comin*	krokjlpounlxkklr
coming	krokjlpounlxkklr
coming back	opooooqpopopnopk
coming down	onooononnoownnnm
coming for	noonononopoppoqp
coming from	nnrooooopooooooo
coming in	oqooonooqooqoomn
coming out	nqoonoqmwooqoonh
coming over	ooooooopooonnoos
coming since	npooonoooooooomt
coming to	pnnnnopnnnotnnop
comm*	mqkiujmnlvoqmwwj
comm* .*	oonnromponnktrsj
comm* ?*	oloopooooootomqm
comm* agai*	onooooooooooosnn
comm* as*	qmoooooooooooooq
comm* aski*	noooooroooooonqn
comm* at*	nnsooooooooooooo
comm* for*	oooooponoorooono
comm* from*	ntnoonooonoooonq
comm* here*	ooooqnooononoqnn
comm* i*	nqoooqooononoqnm
comm* info*	nooooooooqooooon
comm* it*	ooooooooooooooqo
comm* on*	qnoonnopqnonnqpn
comm* sens*	oooorooooooooooo
comm* stan*	oooooooooqonoooo
comm* to*	oroonoooooopoonn
comm* unde*	nqooonopoooooooo
comm* yes*	noooooooopononor
comme*	nrnkroornvnpotoh
commen*	ornljpornvnpouph
comment	msnmlmompvprrnip
comment .	oooooqopooolvnln
comment >	ooooomrnonoonnsn
comment ?	omoooooooootonno
comment above	ooooooooooonoooq
comment as	qmoooooooooooooq
comment from	ntnoonooonoooonq
comment here	opooonooooooornn
comment i	nqoooqooononoqnm
comment information	nooooooooqooooon
comment on	rnoonoooqnoonopo
comment yes	noooooooopononor
commented	nnooonqrooonnqnn
commenter	oooooooooooooqno
comments	qoonornonnnomoyf
commer*	noonvooooooooomm
commercial	oooosooooooooonn
commercially	oooorooooooooooo
commercially sensitive	oooorooooooooooo
commi*	ponntmomomrnnsti
commis*	rnnnsnnnonrnnnsj
commissioner	ronntoooooonoomo
commissioner .	ooooroooooooooon
commit*	mpnnompnonnootpl
committee	mpnnpnpnonnootom
committee .	oooooooooooonsmo
commo*	qonooooooooronlq
common	oonooooooooronmp
commu*	lonnomnnormnopwo
commun*	monnomnnnrmnopxm
communication	ooooooooooooooqn
community	monnomnnnrmoppso
community standards	oooooooooqonoooo
comp*	wsrtvjlmnlqflrpj
comp* .*	ppppqmloqnnnqmrj
comp* ?*	rooqopnnoooooonn
comp* abou*	jontumnnoooonqnn
comp* at*	nnoopooooooooooq
comp* deci*	onoqoooooooooono
comp* had*	opooooqooooonooo
comp* have*	nnqopooooooonoor
comp* he*	oooooooqooooooon
comp* i*	snoooonoooopoonn
comp* in*	omrqoopoonpooonn
comp* then*	onooopnrooooooon
comp* to*	pooponpoooooosln
comp* was*	ooooooqooooooorm
comp* what*	oooonoooopoooron
compa*	tlnpwqnnopqmnnmj
compan*	tlnovonnopqmnomj
companies	roooooooooooooon
company	rmnovpnnomrnnonl
company .	noooqnooooooonnp
compe*	mqonqpnoopqnonmr
compet*	mqooopnoonqooonr
competition	mqooopnooooooonr
compl*	wnrruijommomjusk
compla*	wmlsvkknnnmnlmxk
complain	qoonnoooooonmqqn
complained	nooponnoooopooro
complained about	mpoopnnnooopoorn
complaining	tonooooooooooomp
complaint	unnunnnnonnpolvi
complaint about	lnotqooooooooonn
complaint was	oooooooooooooorn
complaints	nmonxnnnonononnp
comple*	opunmnononqnmtlo
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
computers	smnmmnulrnnmvmmp
computers .	oonooonnroonsoom
con	noxoonooooonnomn
conc*	snnnsonpnoomqtlj
conc* me*	qqoonooooooooonn
conc* my*	qmoonooooooooooq
conc* the*	mooosoooooooqono
conce*	tonnqooqnonmpnnm
concer*	uonnqponnpnmpnnn
concerning	snonrnoooooooonn
concerning me	qooooooooooooono
concerning my	qooooooooooooooo
concerning the	mooosooooooooono
concl*	ooooooooooooorpm
conclu*	ooooooooooooorpm
cond*	qqoomnooolsnotml
condi*	proonoooolsooonm
condit*	proonoooolsooonm
condition	pqoonoooolsooonn
conduct	qooonooooooooopo
conf*	qtppqmmonsonnpip
conf* in*	loqtoooooooooono
conf* that*	nqonooooooooooon
confe*	ooooqpnoonnnnnmu
confer*	oooornnponnoonnq
conference	oooornnponnoonnq
confes*	onooopooooooonns
confi*	qupqpmnmotoooolk
confid*	rpnnqoonoqpoonmm
confidence	qpnnooonoqpnonnm
confir*	mtqrnnonoqnooonm
confirm	orppononoqnnoonm
confirm in	moqrnoooooooooon
confirmation	nqpoooonoooooooo
confirmed	nnoqoooooooooooo
confu*	qnnonnopoooooqnp
confus*	qnnonnopoooooqnp
cong*	npnnnnnonunonqpp
cong* !*	oooooooootoooono
cong* on*	oqoooooooooonorm
cong* to*	oooooooonoomormt
cong* you*	oooooooooroooono
congr*	npnnnnnonunonqpp
congra*	npnnnnnonunonqpp
congrats	npooooooooonooms
congratulations	oonnnnoontnnnqqo
congratulations !	ooooooooosoooono
congratulations on	oooooooooooooorn
congratulations to	pooooooonoonorpn
conn*	npoooooooqoooooo
conne*	npoooooooqoooooo
connec*	npoooooooqoooooo
cons*	kwkxwjjimnlijnum
cons* .*	osononnnonnpnnro
cons* and*	pqononnooopooono
cons* for*	nqowonnnoooooonl
cons* repo*	ooooqooooooooono
cons* to*	oqotnnnnooononoo
cons* who*	oooopoooooonoqnn
cons* with*	onoqnoooooonnnro
consc*	oooooooooooornno
conse*	oxnyllmmonommngp
consen*	mxnymlmmonnnnnjj
consent	mvnznmnmononnoki
consent .	osonooooooooooon
consent for	nqownnonoooooonm
consent to	ooouonoooooooono
consented	oromooooooooooop
consented to	oronooooooooooop
conser*	rponnoooonomoolv
conservation	qponnoooonononms
conservator	oooooooooopnopnr
consi*	pnnopqoooponormm
consid*	pnnopqooooonormn
const*	ooooooonoooooonr
consu*	lnnlxnnnonnnknzj
consul*	lnnlxnnnonnnkn0g
consultant	oooopooooooooqno
consultants	nnonvoonooonnnrl
consultation	nmonrnoooooommzj
consultation .	oooopoooooopooqm
consum*	oooooooooooooomr
cont*	rlqoypomlxkjqimg
cont* !*	ooooooooormoooom
cont* .*	nnpooqooooqooomo
cont* ?*	noooqrnnooooooon
cont* and*	noppsnonoooooonn
cont* him*	oooooooootooooon
cont* me*	oooponooooonoonr
cont* noth*	ooooooooooooroon
cont* on*	oooooooooooqoooo
cont* with*	mnonxnqpononmnpl
conta*	sospmppmownmomph
contac*	sospmppmownmnmni
contact	tospmpnmownmnnmj
contact for	ronoooooomoooooo
contact him	oooooooootooooon
contact me	oooponooooonoonr
contacted	ooopooqoooooooon
contai*	ooooooooooooooqn
conte*	ononnnqnovmonnnq
conten*	oooonnoootmponnq
content	oooooooootmnoonq
content !	ooooooooormoooom
contes*	ooooooqoornnoopm
contest	ooooooqoornnoopm
conti*	ooooosooooooponn
contin*	ooooosooooooponn
contr*	onnozlnpnmpnrmnh
contra*	mnnozmnnonppmnmh
contract	mnonznononpnmnoi
contract and	oooorooooooooonn
contract with	mnooxnooooonmopm
contractor	pooonnoooooqnonn
contri*	ooooooooooootonl
contribute	ooooooooooooqoon
contributed	ooooooooooooronn
control	nooopppnoooooomq
controller	roooooooooononrm
controls	ooooonnroooooooo
conv*	nqnnmooonnnmooov
conve*	ooonnonpooonooot
conver*	oooooonpooonoomu
conversation	oooooonpooonoont
convi*	nqoonopooooooonr
convic*	nqoooopooooooonp
convin*	oooooooooooooonr
cook	nooonnpoooqooonp
cook*	kmoumlosnnrmnnnr
cook* .*	oooponoooooooorn
cook* and*	onoqonnroooooopn
cook* for*	ooooonnqoooooooo
cookb*	nnonomnsoornonpr
cookbo*	nnonomnsoornonpr
cookbook	nnooomnsooononos
cookbooks	oooooooooorooopn
cooke*	mopnoproooponooo
cooki*	mpouononoooooono
cookie*	nlowonoooooooonn
cookies	nlowonoooooooonn
cool	oooooooooooononr
cope	oooooooooooonoor
cope with	oooooooooooononr
cope* with*	oooooooooooononr
copi*	vonnrolonoqllpoq
copi* .*	ooooooooooonnonr
copi* ?*	tooonoooooooooom
copi* of*	rmnnunononnnnnqo
copie*	vpnnrlmoooqmlpoq
copied	pooonnonooooorqm
copies	upnnsmmpoprmmmns
copies .	ooooooooooonnonr
copies >	oooooooooqoooomo
copies ?	soooooooooooooom
copies of	rmnnunononnnnnqo
copp*	ooooonooooootnno
coppe*	ooooonooooootnno
copper	ooooonoooooosono
copy	zpjmqjlhlpkikjtr
copy .	snooooooooonoorl
copy >	uoooooooonoonool
copy and	ppoonooooqopoonn
copy of	xmlqqnpknnmllmms
copy*	noonnonnopnnqnsp
copy* .*	snonoooooponoorl
copy* and*	ppoonooooqopoonn
copy* of*	xmlqqnpknnmllmms
copyi*	oooooqnoooooronm
copyin*	oooooqnoooooronm
copying	oooooqnoooooronm
copyr*	ooooonnnoqnnnosr
copyri*	ooooonnnoqnnnosr
copyright	ooooonnnoqnnnosr
corn	oooooonoqoonoonr
corn*	nmnoomprqnqmsmqm
corn* .*	oooooomqooonqomq
corne*	nmnoomprqnqmsmpm
corner	nmnoomprqnqnsmpm
corner .	ooooonmqooonqomr
coro*	oooosooooononomq
coron*	oooosooooononomq
corona*	ooootooooooooool
coronation	ooootooooooooool
corone*	oooooooooononont
coroner	oooooooooononont
corp*	ooooonoooonnnosr
corpo*	ooooooooopoonosl
corpor*	ooooooooopoonosl
corps*	ooooonooooonnoou
corpse	oooooooooooooonr
corr*	gh3ltjoknlolkomq
corr* .*	moroooqooooooooo
corr* and*	moroooonoooooooo
corr* betw*	noootooooooooonn
corr* i*	noponoooooqooooo
corr* it*	nnxooooooooooonm
corr* my*	nnroononooopoooo
corr* the*	nntnnnooooonnnpr
corr* to*	ooooonooooonooos
corre*	hi3lsjmlnmpmmqgr
correc*	dj3mkkmlompnmpiu
correct	jl0nmmnmonponqmr
correct it	nnxooooooooooonm
correct my	nnroonooooooooop
correct the	nnroonoooooooopr
corrected	in0nnnooooopnnmq
correcting	oosoooonooooooon
correction	opnoonooooonoont
corres*	snnnvnoooonnnpmj
correspondence	snnnvnoooonnnpmj
correspondence between	noootooooooooonn
corri*	nooopoqoooonnnul
corrid*	nooopoqoooonnnul
corridor	nooopoqoooonnnul
cors*	oooooqoqooopoonm
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
cosplay	onopppnqonolopop
cost	hmmm2knmnonomjrg
cost .	noonsnooooooooqn
cost >	oooorooooooooonm
cost ?	nooowooooooooonk
cost and	ooooqooooooooonn
cost in	ooooloooooooooos
cost of	oooouooooooooomm
cost to	noooxoooooooooml
cost £	oononooooonoooqr
cost*	mnnnqrpnnnpomomq
cost* .*	moonupoooopnoopl
cost* ?*	nooowooooooooonk
cost* and*	ooooqooooooooonn
cost* for*	ooooorooopooooom
cost* in*	oooomoooooooooor
cost* of*	ooootooooooooomn
cost* to*	nooowooooooooomn
cost* £*	oononooooononoot
costs	nooonooooooononu
costu*	nnoonspoonqoonol
costum*	nnoonspoonqoonol
costume	nooonspoonpoonom
cosy	ooooonoroorooomo
cosy crime	oooooooooooooooq
cosy* crim*	oooooooooooooooq
coug*	ooooonpoooootoln
cough*	ooooonpooooosomm
coughi*	ooooonpooooosomm
coughing	ooooonpooooosomm
coul*	oynrrngokkkemunr
coul* be*	nqnpnnnpoqoqpnon
coul* do*	nooooooooorosonm
coul* have*	qonononmooonnmpu
coul* he*	oooooonmooooooos
coul* i*	urnmtmnqoonnnnln
coul* it*	nrpponooooooooon
coul* murd*	ooooonooooooooos
coul* not*	jmmmlqnnnoqkoyqn
coul* one*	oooonnooooooooqo
coul* put*	oooooonqooopooon
coul* see*	qooonpqnooooonnn
coul* some*	qommmonoqnnnnomu
coul* talk*	oooooootooonoonm
coul* the*	spnponononnnpnom
coul* thin*	ooooosooooooooon
coul* we*	oporqoooooonnomo
coul* you*	lyvnspnmnnnmmlgu
could	oynrrngokkkemtns
could be	nqnpnnnpoqoqpnon
could do	nooooooooorosonm
could have	qonononmooonnmpu
could he	oooooonmooooooos
could i	urnmtmnqoonnnnln
could it	nrpponooooooooon
could murder	ooooonooooooooos
could not	jmmmlqnnnoqkoyqn
could one	oooonnooooooooqo
could put	oooooonqooopooon
could see	qooonpqnooooonnn
could somebody	nonnomnppoonoont
could someone	qoonmqpnpoonnono
could talk	oooooootooonoonm
could the	spnponononnnpnom
could think	ooooosooooooooon
could we	oporqoooooonnomo
could you	lyvnspnmnnnmmlgu
coun*	ojjpvmgnknlpwnro
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
coun* me*	nnoqooonooonqons
coun* of*	ooooooooonooropm
coun* out*	oooooqpnoooonoon
coun* read*	rooooooooooooooo
coun* reco*	nooonoooooqooonp
coun* says*	nooorooooooooonn
coun* shou*	oooooooooooomoro
coun* site*	noooooooonnooont
coun* tax*	nnnnnnnnnsnnqnun
coun* the*	nooooonqooonrppl
coun* them*	nooooooqooonnonr
coun* we*	ooooornnoooooooo
coun* your*	oooooooooooornon
counc*	njmnwhmlnrktmsum
counci*	njmnwhmlnrktmsum
council	qknovinnorlorjqq
council .	oooqroooooonoopm
council ?	oooooomsooonooon
council estate	ooooooooooonsonn
council house	ooooooooooooronn
council site	nooooooooooooonr
council tax	nnnnnnnnnsnnqnun
councillor	noonqnnnonovlxnh
councillor .	oooooooooootonnn
councillors	nooopoooooommoum
councils	ooooooooopoooonq
couns*	qpoqnpnnooonoonn
counse*	qpoqnpnnooonoonn
counsellor	pooqoonoooooooon
count	nmnqpqomnnnnvnmq
count me	nnoqooonooonqons
count the	oooooooooooorpon
count your	oooooooooooornon
count*	qolpjqitlnrmvkpp
counte*	sonqnqmnnonolpqm
counted	ononmsnoonommnqt
counted .	noonnoopooonooqp
counted out	oooooqonooooooon
counter	tpoppmnnnpnqoqnh
counter and	qooooooooooonrnn
counter read	rooooooooooooooo
counti*	npoooqooooonoonq
counting	npoooqooooonoonq
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
cour*	qqnopnonmwkgnmov
cour* .*	nooopopnooomnoro
cour* ?*	ooooonoooooooonr
cour* at*	noooonpooooooooq
cour* case*	pqoooooooqooooom
cour* on*	noooooopoooooooq
cour* orde*	qopponoooooooonn
cour* was*	ooooroooooonooon
cours*	lnnoqqnpoulkoonv
course	lnnopqmpoomkpnow
course at	nooooooooooooooq
course was	ooooroooooonooon
course*	ooooqopoounooonl
coursework	ooooqopoounooonl
court	usoonmpnnpnlonol
court order	qopponoooooooonn
court*	oooooooooooonnqr
cous*	mnqnnlxrntnupmij
cous* says*	ooooooqnoooooooo
cousi*	mnqnnlxrntnupmij
cousin	mmqnnlxrnunpomlj
cousin says	ooooooqnoooooooo
cousin*	opoonomponotpomo
cousins	opoonomponotpomo
cove*	mnnmnlnromqpompv
cove* it*	ooooonpnopoooorm
cove* the*	ooooonorooornomm
cover	nmnmolornnpppnov
cover >	ooooooooooooooor
cover it	ooooonpooooooosm
cover the	ooooonosooornomm
coveri*	nqooooooonqooooo
covering	nqooooooonqooooo
cow	onnonmoonnnpm2ji
cow >	nnoonnooonnnn1ll
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
craf*	ornnmonrnmqkomrr
craf* fair*	ooooooooonrnonnp
craf* morn*	oqooooooooomqonq
craf* sess*	ooooooopoonooorn
craft	ornnnnnrnnqkpnpp
craft fair	ooooooooonrnonnp
craft morning	oqooooooooomqonq
craft session	ooooooopoonooorn
craft*	ooooopooonnonoro
crafts	ooooopooonnonoro
crap	nnnnnnnnnmnnmk5e
crap .	ooooooooooooontm
crap >	ooooooooononnnvm
crap coffee	ooooooooonoonoum
crap* .*	ooooooooooooontm
crap* coff*	ooooooooonoonoum
cras*	ooooooooroomnnsm
crash*	ooooooooroonooql
crashe*	ooooooooroonooql
crashes	ooooooooooooooqm
crate	ooooooooooooooqn
craw*	ooooooooooompumm
crawl*	ooooooooooomqtnn
crawle*	ooooooooooomorno
crawled	ooooooooooomorno
cray*	noooooooonontsnk
crayo*	noooooooonontsnk
crea*	mnonnpnnonolqupp
cream	ooooooooooomooqr
creat*	nnoooqnoonoortpl
creati*	oooooqooooooqoon
creative	oooooqooooooooon
creatu*	oooooooooooootmm
creature	ooooooooooooounm
cred*	nnonnnnoownnonnp
cred* chec*	ooooooooorooooon
credi*	nnonnnnoownnonnp
credit	nnonnnnoownoonnp
credit check	ooooooooorooooon
cree*	pmmrononnnomnyko
cree* and*	ooooonpooooonrno
creep	onnoooooononnxmn
creep >	ooooooooooonotmn
creep and	ooooooooooooorno
creep*	pnnronpnooonnpmp
creepy	nnosonpnoooooqnn
cret*	ooooooooooonpsnl
cret* .*	ooooooooooooosom
creti*	ooooooooooonpsnl
cretin	ooooooooooooosnm
cretin .	ooooooooooooosom
cric*	oooooooooopmoonr
crick*	oooooooooopmoonr
cricke*	oooooooooopmoonr
cricket	oooooooooopmoonr
crie*	monnopopnonnmnpt
crie* at*	opoooooooononnlv
cried	monnoqlqnonmmnqt
cried at	opoooooooononnlv
cries	ooooonrnooopooon
crim*	jnqmlilrnnnkplt1
crim* agai*	ooooooooooonnotm
crim* fest*	ooooooooooomooor
crim* nove*	ooroooooooooooom
crim* one*	ooooonoooooooonq
crim* shel*	ooooonooooonnoms
crime	lnqnnjmrnnnlrmrz
crime against	ooooooooooonnotm
crime festival	ooooooooooomooor
crime one	ooooonoooooooonq
crime shelf	ooooonooooonnoms
crimi*	nooonnonooonlnqw
crimin*	nooonnonooonlnqw
criminal	nopoooonooooooro
criminology	oooooooooooooonq
crip*	ooooooooooonwnlm
cripp*	ooooooooooonuomn
crippl*	ooooooooooonuomn
cripples	ooooooooooonuomn
cris*	nnoooosonopooolo
cris* .*	ooooonroooonoonp
cris* pack*	ooooooooooooooqn
crisi*	oooooroooooooono
crisis	oooooroooooooono
crisp	ooooooooooooooqn
crisp*	nnooomtpnppoookq
crisps	nnooomtpnppoookq
crisps .	ooooonroooonoonp
crite*	ooooqooooooooono
criter*	ooooqooooooooono
criteria	ooooqooooooooono
criti*	ooooooooooononrp
critic*	ooooooooooononrp
critical	ooooooooooononro
croc*	noooonnopmrnonsn
croch*	ooooonnopmrnonoq
croche*	ooooonnopmrnonoq
crochet	oooooonopmroonop
crock	ooooooooooooonrn
croo*	ooooooooooonspno
crop	orooonooooooooon
crop me	orooonooooooooon
crop* me*	orooonooooooooon
cros*	mnnnmommtnnvomoq
cros* .*	ooooooooooooooqn
cros* the*	ooooooonnnouponm
cross*	nnnnnnmnunntonnp
crosse*	oooonnnoooospomp
crossed	ooooonooooornonq
crossi*	oooooronnnorooom
crossing	oooooronnnorooom
crossw*	noooolnovoomoooq
crossword	noooolnovoomoooq
crow*	pmopoppnpnqpnomn
crue*	ooooonooooonpnos
cruel	ooooonooooononos
crui*	pnoqoooooooooonn
cruis*	pnoqoooooooooonn
crus*	ooooonpoonpnnnmt
cry	nqnmnonponnonrkt
cry in	oooooooooooononq
cry* in*	oooooooooooononq
cryi*	mrnnnsxolnnlmomq
cryi* .*	oonoonqnoooooonq
cryi* and*	oooooqmsnooooonn
cryi* in*	opooopqpooonnnlp
cryin*	mrnnnsxolnnlmomq
crying	mrnnnsxolnnlmomq
crying .	oonoonqnoooooonq
crying and	oooooqmsnooooonn
crying in	opooopqpooonnnlp
cryp*	nnonnmnnovmonnos
cryp* .*	noooonnooonoooqr
crypt*	nnonnnooowmoonmr
crypto	nnonnnooovmoonmq
csv	xmoooooooooooonl
csv or	snooooooooooooon
csv* or*	snooooooooooooon
cubs	oooonooooooooooq
cull	ooooooooooonsomo
cult*	nnonmmonooosynpi
cult* .*	ooooooooooonpotm
cultu*	nnonmmonooosynpi
cultur*	nnonmmonooosynpi
culture	nooonnooopottnpj
culture .	ooooooooooonpotm
cultures	oooooooooooorono
cup	nooonnmpnonnmppu
cup of	ooooooonoooooqms
cup* of*	ooooooonoooooqms
cupb*	onooopoppoonpmsk
cupb* .*	onoooonqoooooopn
cupbo*	onooopoppoonpmsk
cupboa*	onooopoppoonpmsk
cupboard	onooopoppoonpmsk
cupboard .	onoooonqoooooopn
cura*	onoonmnnonnxmuql
cura* a*	ooooooooooonotnn
curat*	onoonmnnonnxmuql
curato*	ononnmnnnnnxmupm
curator	onnnomnnonnwmupl
curator a	ooooooooooonorno
cure	ooooooooornooomp
cure*	ooooooooovnnonom
cure* my*	ooooooooounnonom
cured	ooooooooovnnonom
cured my	ooooooooounnonom
curi*	pnoolooooooooont
curio*	pnooloooonoooonu
curiou*	pnooloooonoooonu
curious	pnooloooonoooonu
curr*	opnoonoonoonpoqp
curre*	opnonnoonooonoqq
curren*	opnonnoonooonoqq
curs*	oooooorlooooonnr
curt*	nooonnmpxoopopkm
curt* draw*	oooooonnrooqoonn
curt* shut*	ooooonnosooooonn
curta*	noooonnpxooponlm
curtai*	noooonnpxooponlm
curtains	noooonnpxooponlm
curtains drawn	oooooonnrooqoonn
curtains shut	ooooonnosooooonn
cust*	onnonmppoqnknpuo
cust* .*	poononooooonposn
custa*	ooooooooooomoqnr
custar*	ooooooooooomoqnr
custard	ooooooooooomoqnr
custo*	onnonmppornmonwl
custod*	ooooooqooooooooo
custom*	pnoonmnpormmonvm
customer	nnnponnqooonnotn
customers	poononnooqnnpoqn
customers .	poononnoooonporn
cut	ivmlmwrjpmoqmmyj
cut >	oooooronoooonoqm
cut again	oooootooooonnonm
cut it	nqoooooooooooopn
cut me	nqonoopooooooooo
cut off	ooooonooqonooopn
cut that	ntoooonoooooooom
cut the	nnooonnmoooponvn
cut this	ooooooroooooooon
cut to	noooooooooooooqn
cut* agai*	oooootooooonnonm
cut* it*	nqoooooooooooopn
cut* me*	nqonoopooooooooo
cut* off*	ooooonooqonooopn
cut* that*	ntoooonoooooooom
cut* the*	nnooonnmoooponvn
cut* this*	ooooooroooooooon
cut* to*	noooooooooooooqn
cute	ooooonoqooooonnq
cuts	ooooosnnonopnouk
cuts .	ooooopoooooqnopm
cuts* .*	ooooopoooooqnopm
cutt*	mqonnzqlonnmlnql
cutt* agai*	oooooynnoooonnkn
cutt* the*	ooooononooonnnvm
cutti*	nqnnnzqlonnmlnqm
cuttin*	nqnnnzqlonnmlnqm
cutting	npnnnzqlonnmlnqm
cutting again	oooooynnoooonnkn
cutting the	ooooononooonnnvm
cv	lsnoonoooppnoqpn
cybe*	poooooooosooooom
cymr*	nooonoooooqoqmoq
da	pnopnrqooponoono
dad	lrqnjm4mnkkmhihq
dad .	nnpoorpnooonooon
dad ?	ooooooooqoooooon
dad and	ooqoornoooonoonm
dad did	oqoooonnooorooon
dad found	ooooonsoooooooom
dad hits	oooooowoooononol
dad locks	ooooonqnoooooooo
dad not	oroooooooooonoon
dad put	oooooornooooooon
dad says	oonoonvnooonoooo
dad used	oooooqonoooooooo
dad was	rnooooonoooooonp
dad* .*	nnpoorpnooonooon
dad* ?*	ooooooooqoooooon
dad* and*	ooqoornoooonoonm
dad* did*	oqoooonnooorooon
dad* foun*	ooooonsoooooooom
dad* hits*	oooooowoooononol
dad* lock*	ooooonqnoooooooo
dad* not*	oroooooooooonoon
dad* put*	oooooornooooooon
dad* says*	oonoonvnooonoooo
dad* used*	oooooqonoooooooo
dad* was*	rnooooonoooooonp
dadd*	ooooonrnoponopno
daddy	ooooonrnoponopno
dads	soooopsnnoonqonk
daft	npnnnlonnnnmmvrr
daft .	ooooopnooooonoso
daft question	oooooooooooooonr
daft* .*	ooooopnooooonoso
daft* ques*	oooooooooooooonr
dail*	ooooooooosqpooml
daily	ooooooooosqpooml
dama*	mooppooooqpnoonp
damag*	mooppooooqpnoonp
damage	ooopoooooopnoooq
damaged	npooqooooqooooom
damn	nnnonnonooomqnxl
damn*	ooooooooooononqp
damne*	ooooooooooononqp
damned	ooooooooooononqp
damp	nooopomoooonmpxm
danger*	oooooooooooqooon
dangerous	oooooooooooqooon
dare	nooonqonooomropn
dare you	nooooqooooooooqn
dare* say*	ooooooopooonronn
dare* you*	nooooqooooooooqn
dark	mnnnnoqonnnymqnk
dark .	oooooppnooosoomm
dark >	ooooooooooonnrrm
dark and	nooooonqooopnnnq
dark*	ooooopooooporonm
dark* .*	oooooppnooosoomm
dark* and*	nooooonqooopnnnq
darl*	noooonoooooooqnr
darli*	noooonoooooooqnr
darlin*	noooonoooooooqnr
darlings	ooooonooooooooor
darr*	ooooonopoooposmm
darre*	ooooonopoooposmm
darren	ooooonopoooposmm
data	1uyvifhgkjjfhhat
data .	vrnnonooooonoonk
data >	pronoooooooooool
data ?	wopomooooooooonl
data allowance	mnoonooooooooonu
data and	pmqooooooooooonq
data breach	rnrnooonoooooono
data concerning	rooooooooooooono
data portability	snoonoooooooooon
data protection	woqomnooooononmp
data request	snnomooooooooooo
data the	qnonooooooooooon
data you	rqonpooooooooonm
data*	osqqnnnnnonnnnnp
data* .*	utnpononononoonj
data* ?*	wopomooooooooonl
data* allo*	mnoonooooooooonu
data* and*	pmqooooooooooonq
data* brea*	rnrnooonoooooono
data* by*	roonoooooooooooo
data* conc*	rooooooooooooono
data* for*	mqoopooooooooonp
data* port*	tnoonoooooooooon
data* prot*	woqomnooooononmp
data* requ*	snnomooooooooooo
data* the*	qnonooooooooooon
data* you*	rqonpoooooonoonn
datab*	nsqqnnnnnpnnnnmo
databa*	nsqqnnnnnpnnnnmo
database	osqqnnnnnpnnnnnl
databases	nooooooooooooooq
date	tlwoqzkqnnojmomi
date .	ooooosnpoopmopnm
date of	snwpnonononnnonj
date on	nooopnoooooooorp
date*	zpnmspnlnnonqonf
date* .*	poonpsnpooplopok
date* in*	oonooponooonopnr
date* of*	snwpnonononnnonj
date* on*	mooopnoooopoooro
date* stam*	ooooooopooooooqn
dated	oooopqnmooooronm
dates	qpnnsmnnonponopl
daug*	tqpmlssnmmoonlqo
daug* in*	opoooonqoooooono
daug* turn*	rpooonnpooooooom
daug* want*	noooonnoooooooor
daugh*	tqpmlssnmmoonlqo
daught*	tqpmlssnmmoonlqo
daughter	sppmlqtommoollrp
daughter in	opoooonqoooooono
daughter wants	noooonnoooooooor
dave	oooooooooopoornn
day	irkjjxrqltqoniks
day !	ooooonooonpooonr
day .	lponnukonooromms
day >	pnnnntomnnnkoji3
day and	nnnnoqnvnonpmnpl
day at	osononpopoonqnnm
day delivery	ooooooooorooooon
day for	ooooonooooonpoos
day from	poooooqnornononn
day he	ooooonnrooooooon
day i	nqoooqopooopooqk
day in	noooooroooooooon
day it	ooooonnqooopooqn
day now	noooooopooooooqn
day of	pnoooooooooroork
day off	onooonopooooorpm
day on	noooonomroopoonp
day was	pooqooooooooonop
day* !*	ooooonooonpooonr
day* .*	lponnukonooromms
day* and*	nnnnoqnvnonpmnpl
day* at*	osononpopoonqnnm
day* deli*	ooooooooorooooon
day* for*	ooooonooooonpoos
day* from*	poooooqnornononn
day* he*	ooooonnrooooooon
day* i*	nqoooqopooopooqk
day* in*	noooooroooooooon
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
days .	snnntoponooqonkn
days >	noooutponmnmonmm
days and	nooopsqnpoononmn
days i	roonnnonoooooonq
days running	ooooonrnooonoorm
days were	oooorooooooooonn
days* .*	snnntoponooqonkn
days* and*	nooopsqnpoononmn
days* i*	roonnnonoooooonq
days* runn*	ooooonrnooonoorm
days* were*	oooorooooooooonn
dda	soooooooooonoonn
de	mynmmlnnnlmwuhh1
deac*	orooooooooooooon
deact*	orooooooooooooon
deacti*	orooooooooooooon
dead	koommwijljk2pkmx
dead .	omnnqnplnnntmrsk
dead and	oooqoponooonoorm
dead in	oooooqoooooooooo
dead name	nproooooooooooom
dead one	oopooonooooosonm
dead since	nrnnonnnooonoons
dead than	onoooropooooooon
dead to	ooooonooooonooor
dead 💀	onooomnnooomoonw
dead*	nopnronmnpnmnnqt
dead* .*	pmnnpnpknontmrrm
dead* and*	oooqpoonooonoorn
dead* in*	oooooqoooooooooo
dead* name*	nproooooooooooom
dead* one*	oopooonooooosonm
dead* sinc*	nrnnonnnooonoons
dead* than*	onoooropooooooon
dead* to*	ooooonooooonooos
dead* 💀*	onooomnnooomoonw
deadl*	nnnnronmnpnmnnqu
deadli*	nnnnronnnpnmnnqt
deadline	onnnrmnnnpnnnnqt
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
deal*	vmnnslnmnorrommk
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
dear	pnnnnkmonzlnotmi
dear i	mnnnnonpowonooon
dear museum	ooooonooooonoosn
dear*	rnoopoooooooorok
dear* i*	mnnnnonpowonooon
dear* like*	soooooooooooooon
dear* muse*	ooooonooooonoosn
dearl*	rooopoooooooooom
dearly	rooopoooooooooom
dearly like	soooooooooooooon
deat*	ononnmonoonsnlsv
deat* cert*	qnoooooooooooooo
deat* of*	ooooonooooonooot
death	pnonnmonoonsnltu
death certificate	qnoooooooooooooo
death of	ooooonooooonooot
deba*	nnoonnoooooomrnu
deba* on*	oooooooooooooonr
debat*	nnoonnoooooomrnu
debate	ooooonoooooonqnr
debate on	oooooooooooooonr
debt	rorqnnnposnnnnlj
debt* coll*	pnoqpooooooooonm
debu*	ooooooooonvononl
debut	ooooooooonvononl
deca*	oononnooooonooou
decade	ooooonoooooooopq
dece*	mlxomommomomwmnt
dece* !*	oorooooooooooool
dece* .*	nmronponooononns
dece* to*	oooooooooooosonn
decea*	nmynnonnononoomq
deceas*	nmynnonnononoomq
deceased	nmynnonnononoomq
deceased !	oorooooooooooool
deceased .	nnsoopoooooooonp
decem*	ooooonooononnomw
decemb*	ooooonooononnomw
december	ooooonooononnomw
december .	ooooooooooooooor
decen*	onnpnonmnnoownrk
decenc*	ooopooonoooosonn
decency	ooopooonoooosonn
decent	onoonpnnonootnsl
deci*	jknyyrlpnomjklxd
deci* .*	nnopoonqooooonrm
deci* ?*	nnoopsooooooopnn
deci* abou*	nooqoooooooooooo
deci* and*	oooonqooooonoosn
deci* befo*	oooonoooooooooqo
deci* i*	npoqnooooooooono
deci* to*	mnppvoonononmnrk
deci* what*	ooooonoroooopono
decid*	omnwuunponolnlth
decide	mnoponoqoooopnnp
decide what	ooooonoroooopono
decide*	qmnpuvnnooolmmui
decided	qmnpuvnnooolmmtj
decided before	oooonoooooooooqo
decided i	oooqoooooooooono
decided to	nooouooooooooopl
decim*	ooooooooooooornn
decima*	ooooooooooooornn
decimalisation	ooooooooooooornn
decis*	jnprymnpopnnmlxg
decisi*	jnprymnpopnnmlxg
decision	jnprzmnpopnnmmvg
decision .	ooooonnqoooooorn
decision and	ooooooooooonooqn
decisions	onoqnooooooonnrn
decl*	ononnnnnonoprqoo
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
defec*	ooooooooooootnnn
defect*	ooooooooooootnnn
defective	oooooooooooornon
defen*	oooooonoooopnons
defenc*	oooooooooooononr
defence	oooooooooooononr
defi*	mopoqoonqooonomq
defib	ooooooooroooooon
defib*	nooopooooooononr
defibr*	nooopooooooononr
defibrillator	nooopooooooononr
degr*	mnoonmonnponmqrr
degr* and*	nooonooooooooonr
degr* in*	oooooonpoooomopq
degre*	mnoonmonnponmqrr
degree	moooonmoopoonqpr
degree and	nooooooooooooonr
degree in	ooooooopoooooooq
degree*	oooonoqnooonnoro
degrees	oooonoqnooonnoro
del	nuononooonpnnonq
dela*	oppooooooooooorm
delay	oqpooooooooooorl
dele*	b4hfikoollkqikip
dele* .*	nuoooooooooooool
dele* a*	nmoooopnooonoonu
dele* all*	muoooonqooooooom
dele* and*	oqoooonooooooooo
dele* me*	owooooooononoool
dele* my*	mwnnoppnonouonmq
dele* the*	ornnnnonooonnnnw
dele* this*	onooonsnooopooon
dele* what*	nsonononoooqooon
dele* your*	omoooonronopoqop
delet*	b4hfikoollkqikip
delete	d3jhlkppmkltjnkm
delete .	otonooooooooooom
delete >	ntooooonooooooon
delete a	nmooooooooonoonu
delete all	muooonnqooooooom
delete it	nqnooopoopnpoono
delete me	owooooooononoool
delete my	mynnoppnonoqoonj
delete the	ornnnnonoooonnnt
delete this	onooonrnooopooon
delete your	omoooonronopoqop
delete*	iynnmoonopopnnlu
deleted	iynnmoonopopnnlu
deleted and	oqoooonooooooooo
deleted my	oiooooooonoronnv
deleted the	nooooooooooooonr
deli*	pnonnmnoowsnmnon
deliv*	pnoonmnoowpnnnpl
delive*	pnoonmnoowpnnnpl
delivered	ooooooooorqpoonn
delivery	qnoonmmoovonnnrm
delivery >	oooooooootnooonn
dema*	snnopoooooooooon
dema* to*	qonooooooooooooo
deman*	snnopoooooooooon
demand	snnopooooooooopn
demand to	qonooooooooooooo
deme*	psomokluspnnonmo
deme* and*	ooooonoqooooooon
deme* frie*	pooooooooooooonr
demen*	psomokluspnnonmo
dement*	psomokluspnnonmo
dementia	psomokluspnnonmo
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
department	nnoqqnoponpnopql
depe*	oopoonnrooooooon
depe* on*	ooooonnroooooooo
depen*	oopoonnrooooooon
depend*	oopoonnrooooooon
depends	ooooonnroooooooo
depends on	ooooonnroooooooo
depo*	omnponnnounrxmmk
depo* the*	ooooooooooooqomo
depor*	oooooonpooonynlm
deport	oooooonpooonynml
depos*	pnnpnnnnouoqnnpl
deposi*	pnnpnnnnouoqnnpl
deposit	onnnnnnnouoqnnpn
deposited	pooqnoooooooooon
depot	nooopoonoooqoono
depression	ooooonooopoooonr
depu*	oooonoooouonnppk
derb*	oooooonpooooooqn
derby	oooooonpooooooqn
des	oooooonoooqooooo
desc*	nqooopnpoooornok
desce*	ooooooooooooronn
descen*	ooooooooooooronn
descendants	ooooooooooooronn
descr*	nqooopnpopooonpl
descri*	nqooopnpopooonpl
dese*	nmnnnqnonnnwmqls
dese* a*	ooooooooooosonmn
dese* it*	nnooosopooonoooo
dese* to*	ooooooooooouonnn
deser*	nmnnnqnonnnwmqls
desert*	ooooonooooonooos
deserv*	nmnnnrnonnnwmqmn
deserve	ononosooooonorpm
deserved	ooooonopooooonms
deserves	oooooooooooxnnml
deserves a	ooooooooooosnonn
desi*	nnpnonnnotpnmpsn
desi* bags*	ooooooooornooooo
desig*	nnpnonnnotpnmpsn
design*	nnpnonnnotnlnpsn
designed	ooooooooooomontn
designer	ooponoonovloorko
designer bags	ooooooooornooooo
desk	njqmipjkplmyovso
desk .	opnnmqnnnnnooont
desk >	ooooonnppooroqnk
desk ?	nooonoopnooqqnmp
desk a	ooooooooooonnvnl
desk could	oooroooooooonorl
desk for	ooooosooooononoo
desk has	ooroooooooooornl
desk i	ooonomrtooonoonm
desk it	noooosnnooonoonq
desk so	ooqoooopooqooonm
desk thinks	ooooononooosoqnm
desk was	nnooonooooononxm
desk who	oooooroopoooonno
desk* !*	oooooooooooooosm
desk* .*	opnnmqnnnnnonoot
desk* ?*	nooonoopnooqqnmp
desk* a*	ooooooooooonnvnl
desk* coul*	oooroooooooonorl
desk* for*	ooooosooooononoo
desk* has*	ooroooooooooornl
desk* i*	ooonomrtooonoonm
desk* it*	noooosnnooonoonq
desk* prin*	nooooooooooooooq
desk* so*	ooqoooopooqooonm
desk* thin*	ooooooonooosoqom
desk* was*	nnooonooooononxm
desk* who*	oooooroopoooonno
dest*	h2nnmmnmonnmnlqp
dest* .*	ltooooooooooooon
dest* it*	oqonoooooooooooo
dest* the*	oronooooooooonop
destr*	i2nnmmnnonnmnlqo
destro*	i2nnmmononomnlpo
destroy	mwnpnnoooooooonn
destroy it	oqonoooooooooooo
destroy the	orooooooooooooon
destroyed	jzomnoonooononmr
destroyed .	ltooooooooooooon
deta*	tunwnlmmnqmkmmjq
deta* .*	luomooooopooooon
deta* ?*	unonooooonooooom
deta* at*	noooooooopnoooor
deta* for*	onoqoooooooooooo
deta* to*	spnqoooooooooomn
deta* with*	nnotooooooooooon
detai*	tvnwnlmmnqmlmmjo
detail*	tvnwnlmmnqmlmmjo
details	tvnwnlmmnqmlmmjo
details .	luomooooopooooon
details ?	unonooooonooooom
details at	noooooooopnoooor
details for	onoqoooooooooooo
details to	spnqoooooooooomn
details with	noorooooooooooon
dete*	npoooooooronnnop
detec*	npoooooooronnnop
detect*	opoooooooqononop
detective	ooooooooooonnnpr
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
diabetes	ooooonooorooooop
dial*	nnornroooooooolp
diale*	noosonoooooooomq
dialec*	noosonoooooooomq
dialect	noosonoooooooomq
diar*	poornpmlnormpmls
diar* and*	nnoqooooooroooom
diar* of*	poooonnoooononns
diari*	nnoroqnnooonqonn
diarie*	nnoroqnnooonqonn
diaries	nnoroqnnooonqonn
diary	qpoonnnnoornnnmt
diary of	poooonnoooononns
dick	nnononooonnnnnm3
dick*	nnnoonooonnomtor
dickh*	onnoonooonnpntmr
dickhe*	onnoonooonnpntmr
dickhead	onooooooonoqnwnj
dickhead >	ooooooooononnwnk
dict*	nooonnnpooonnoqt
dict* .*	oooooonpooonooqn
dicti*	nooonnnpooonnoqt
dictio*	nooonnnpooonnoqt
dictionaries	oooonoonooonooqr
dictionary	noooonnpooooooor
did	vsoqxiiijkikdykq
did .	nopononooooupnmp
did >	nooonnqnooopnqrl
did a	mooonnoooppooonr
did i	onoponopoopoooqo
did it	moomsvoooonmmloq
did my	ooooonoooooooooq
did not	mvsynmpnonmglpkp
did six	oooooooooooroonn
did that	poooqooooooonntk
did the	ppnoyomonnnmlqhr
did they	snonoonnononpvll
did to	monnolouooosoplo
did you	ynpornnnonoootph
did your	ooooooooooonoton
did* .*	nopononooooupnmp
did* a*	mooonnoooppooonr
did* i*	onoponopoopoooqo
did* it*	moomsvoooonmmloq
did* my*	ooooonoooooooooq
did* not*	mvsynmpnonmglpkp
did* six*	oooooooooooroonn
did* that*	poooqooooooonntk
did* the*	ppnoyomonnnmlqhr
did* they*	snonoonnononpvll
did* to*	monnolouooosoplo
did* you*	ynpornnnonoootph
did* your*	ooooooooooonoton
die	knnmmxmlnmntpln0
die .	ooooopooooonqosl
die >	nnooosooonornnno
die for	ooooonooonononnt
die of	npoonnoooooooqpn
die* .*	ooooopooooonqosl
die* for*	ooooonooonononnt
die* of*	npoonnoooooooqpn
died	wuoqmpklnqnlnnpp
died .	nppoooonooonoopq
died and	ornnooonopooooon
died in	tootnomooooooonk
died* .*	nppoooonooonoopq
died* and*	ornnooonopooooon
died* in*	tootnomooooooonk
dies	oooooooooooqonnr
dies*	oooopooooorpoonn
diese*	oooopooooorpoonn
diesel	oooopooooorpoonn
diff*	qnrnnlrtnonmnmrm
diff* answ*	nooonooooooooosn
diffe*	nmqoomtrnonmomqn
differ*	omqnomtrnonmomqm
different	nnpopnsrnonmonrk
different answers	nooonooooooooosn
differently	ooooooooooonoonq
diffi*	qqpoonnqooonnoon
diffic*	qqpoonnqooonnoon
difficult	qqpoonnnoooooopn
difficulties	oooooonrooooooon
dig	pnooonooooosoonn
digi*	mrpqnnnnnonmmowl
digi* firs*	ooooooooononnovm
digit*	nrnqnnnnoonmmowm
digita*	pooooonnooonmpwl
digital	oooooonnooonmpwl
digital first	ooooooooononnovm
digiti*	msornooooonnonop
digitised	nsnrmooooonnonnp
dim	noooopooooomnzlk
dim as	oooooooooooonqno
dim* as*	oooooooooooonqno
dimm*	ooooooooooooornn
dimme*	ooooooooooooornn
dimmes*	ooooooooooooornn
dimmest	ooooooooooooornn
ding*	ooooooooooposonm
dingh*	ooooooooooposonm
dinghi*	ooooooooooooqonn
dinghies	ooooooooooooqonn
dinn*	nnnnpoqrnnoopnnn
dinn* .*	oooooonqoooonooo
dinn* time*	ooooonsooooooonp
dinne*	nnnnpoqrnnoopnnn
dinner	onoopoqpnnnoqnmp
dinner time	ooooonsooooooonp
dinner*	ooooponqooponoon
dino*	nponnlpnnpmmnnvr
dinos*	nponnlpnnpmmnnvr
dinosa*	nponnlpnnpmmnnvr
dinosaur	npoonnpnoonmnotn
dinosaurs	ooooomnoopnooopr
diol*	onoroooooonoooms
diolc*	onoroooooonoooms
diolch	onoroooooonoooms
dire*	opnqvknnnnnsmtpl
dire* a*	ooooooooooomotmn
dire* and*	oooooooooooqoopn
dire* mark*	ooosooooooooonno
direc*	opnqvknnnnnsmtpl
direct	oposonooopnnonpn
direct marketing	ooosooooooooonno
direct*	oonnvlnnonotmtnm
director	nnoovlnnonnuluok
director a	ooooooooooomotmn
director and	oooooooooooqooon
directory	opoooooooooooooq
dirt*	noooonooooomuspk
dirty	noooonooooomuspk
disa*	nmpmlqklnpnmxmts
disa* .*	noroopnoooooooqm
disa* in*	oooooooooqonooqn
disa* loo*	ooooopoooooonooq
disa* peop*	ooooooooooooromn
disa* that*	nnoonpooooonnopr
disa* toil*	oooooooooooooonq
disa* with*	oooopoooooonnnso
disab*	qoqnnnmnnrnlymkn
disabi*	snooonnoooonqoon
disability	snooonnoooonpoon
disabl*	moqnnonnnrnmxmlo
disabled	moqnnonnnrnmxmlo
disabled loo	ooooopoooooonooq
disabled people	ooooooooooooromn
disagree	oooopnooooomnnot
disagree with	oooopnooooonnoor
disap*	mnnnmsmnonnmmpvq
disapp*	mnnnmsmnonnmmpvq
disappear	nooooqnooooooomr
disappointed	nooomonoooonnoxm
disc*	tnplqnoknwrlmlpp
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
disco*	moqnonqnnovnmnpo
discor*	oooooosnooooooon
discord	oooooosnooooooon
discou*	nnqnnnnnopvnnnmp
discount	mnqononnopunnnnn
discount for	ooooooooonroooom
discov*	opoopooooooonoro
discovery	oooopooooooonorn
discr*	nooonnnnowmnnnon
discre*	nooonnnnowmnnnon
discreet	nooonoooowmnnnnn
discu*	soonnnoooooopomp
discus*	soonnnoooooopomp
discussed	qpooooooooooooon
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
disg*	ononmonnnmnlrvzg
disg* .*	ooooooooooooooum
disgr*	ononnnooononnpxk
disgra*	ononnnooononnpxk
disgrace	oooonoooooonopvm
disgraceful	oooooooooooonorn
disgu*	nnnnnonnnmnmsvtk
disgus*	nnnnnonnnmnmsvtk
disgusted	oooooonnoooonnun
disgusting	oooonpnoonnntrnm
dismi*	qoooooooooooooon
dismis*	qoooooooooooooon
disn*	ooooooqnounoonmm
diso*	nnoooponooomoont
disor*	noooopoooooooonq
disord*	noooopoooooooonq
disorders	noooonoooooooons
disp*	kplquqmlmmnprkqt
disp* .*	opoonpooooonropn
disp* abou*	pooonnnoooopnosm
disp* in*	opoooooooooooorm
disp* on*	oooooooooooooomt
disp* poli*	onooroooooooooon
disp* the*	oooooooooooonooq
displ*	mqmnprmmnmopskqv
displa*	mqmnprmmnmopskqv
display	mqmnprmmnnopslmw
display .	opoonpooooonrono
display >	oooooqooooonuoml
display about	pooonnnoooopnosm
display on	oooooooooooooomt
display the	oooooooooooonooq
displays	oooooooooooopoqm
dispo*	nnoouooooooooopm
dispos*	nnoouooooooooopm
disposal	nnoosooooooooopm
disposal policy	onooroooooooooon
dispu*	opornooooooooonn
disput*	opornooooooooonn
diss*	nnpnqnonoummonot
diss* .*	noqooooooooooorm
diss* ?*	pooooooooqoooono
disse*	nnqnpnonoummonot
disser*	nnqnpnonoummonot
dissertation	nnqnpnnnotnmonot
dissertation .	noqooooooooooorm
dissertation ?	pooooooooqoooono
dist*	noooqoooooonoorn
dive*	nnoopmononnmznpm
diver*	nnoopnononnn0nmn
divers*	nnoopnooonnn0nnm
diversity	ooooonooononynol
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
dj	oopoononoooonotm
dm	nmnmmlnnn1tjllil
dm >	pooooooooxnnnonk
dm @	ooooooooosooooon
dm for	ooooonooovpoonnm
dm me	oooooooootpooonm
dm sent	noooonooonooooos
dm to	oooooooooptnoonm
dm us	nnnooooooronooop
dm* @*	ooooooooosooooon
dm* for*	ooooonooovpoonnm
dm* me*	oooooooootpooonm
dm* sent*	noooonooonooooos
dm* to*	oooooooooptnoonm
dm* us*	nnnooooooronooop
dms	oooooqooornooonm
do	lljrlvtpmhqnsimq
do .	ononrppnnonnorpk
do >	nnnmpqmpwnmmqnom
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
do not	kriykrssqmjwvknh
do something	rnoooqqnnoooooom
do that	onoooqooooonrqnl
do the	pnomnkpppnoupqlo
do they	noooppppoooopnnm
do things	ooonoopnoooooosm
do this	ooonoupooooononn
do we	rnoppoqnqnnnpnol
do what	oooooonprooponom
do when	nooopspnooooooom
do with	nponnqnnooopnnns
do wonder	poooonooooomooso
do you	nmjiqovukjnfihty
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
do* not*	kriykrssqmjwvknh
do* read*	noooqoonopoqnoom
do* some*	rnoooqqnnoooooom
do* that*	onoooqooooonrqnl
do* the*	pnomnkpppnoupqlo
do* they*	noooppppoooopnnm
do* thin*	ooonoopnoooooosm
do* this*	ooonoupooooononn
do* we*	rnoppoqnqnnnpnol
do* what*	ooooonnprooponom
do* when*	nooopspnooooooom
do* with*	nponnqnnooopnnns
do* wond*	poooonooooomooso
do* you*	nmjiqovukjnfihty
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
docu*	moon0mnpnpnnonkm
docu* .*	oooorooooooooonn
docu* on*	oooosooooooooonm
docum*	moon0mnpnpnnonkm
docume*	moon0mnpnpnnonkm
document	moootoopoooooooo
documentary	oooonooooooooons
documents	opooynopoponnolj
documents .	oooorooooooooonn
does	omhlnrsxohkigrqt
does a	nooqnnnponooooul
does all	ooooooopoooonorm
does anybody	mnonopnoqnpnnmsp
does anyone	nnonnsoqnnpmomnq
does he	oqooooopooooornl
does his	ooooooqnoooooqom
does it	pqnnlurronnnnmjq
does not	kmmmpptspnmrokuo
does nothing	oooqoooopooooonn
does one	opoonnnqooonools
does she	poooonpnooororoj
does that	qpooooooooooooom
does the	nrnnusooommmlmlv
does your	ooopponoooonoonq
does* a*	nooqnnnponooooul
does* all*	ooooooopoooonorm
does* anyb*	mnonopnoqnpnnmsp
does* anyo*	nnonnsoqnnpmomnq
does* he*	oqooooopooooornl
does* his*	ooooooqnoooooqom
does* it*	pqnnlurronnnnmjq
does* not*	kmmmpptspnmrokuo
does* noth*	oooqoooopooooonn
does* one*	opoonnnqooonools
does* she*	poooonpnooororoj
does* that*	qpooooooooooooom
does* the*	nrnnusooommmlmlv
does* your*	ooopponoooonoonq
dog	jlnmoslpqorvprft
dog and	oooooonqopopoqnm
dog in	ooooooooooooqnnq
dog to	noooosooooonopmp
dog was	noooppooooooooqn
dog* and*	oooooonqopopoqnm
dog* bark*	ooooopnoroooooon
dog* in*	ooooooooooooqnnq
dog* to*	noooosooooonopmp
dog* was*	noooppooooooooqn
dogs	nnnnolmqnntrsmjs
dogs .	ooooonoroooopoon
dogs no	oooooooooooooonr
dogs welcome	oooooonoooroooon
dogs* .*	ooooonoroooopoon
dogs* no*	oooooooooooooonr
dogs* welc*	oooooonoooroooon
doin*	nmmmosrknntplqlu
doin* a*	noooqooooonsnnlr
doin* abou*	sooooooooooooonn
doin* an*	oooonnooooooooos
doin* it*	ooooopsnoooonono
doin* my*	noooooooooooooro
doin* the*	nnoooqnoonnontmr
doing	nmmmosrknntplqlu
doing a	noooqooooonsnnlr
doing about	sooooooooooooonn
doing an	oooonnooooooooos
doing it	ooooopsnoooonono
doing my	noooooooooooooro
doing the	nnoooqnoonnontmr
dole	ooooooooooooronn
doll	ooooooooooonoqnq
doll*	noooonqoosoooonn
dolla*	noooooooosoooonn
dome*	oooonooroooooonr
dome* abus*	ooooooorooooooom
dome* viol*	oooooooooooooooq
domes*	oooonooroooooonr
domest*	oooonnoroooooonq
domestic	oooonnoroooooonq
domestic abuse	ooooooorooooooom
domestic violence	oooooooooooooooq
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
donati*	mnptoqmmnnnmqmop
donation	oopqonnnooonrnom
donations	nnospqnnonoonooq
done	esnjrzrllrnpjsro
done .	orpmnvnmonnsomml
done >	ooponoonooopprpl
done a	nnooqnooooonpqom
done and	oooooonoooormono
done for	oooooooooooonoqo
done it	mronoppnooonoomr
done on	nonosnoooooooooo
done that	ooooomsoooonooop
done to	lnnpnmqnooonnmwo
done whoever	oqoonoooooooonop
done with	onoonsononqoonrl
done* .*	orpmnvnmonnsomml
done* a*	nnooqnooooonpqom
done* and*	oooooonoooormono
done* for*	oooooooooooonoqo
done* it*	mronoppnooonoomr
done* on*	nonosnoooooooooo
done* that*	ooooomsoooonooop
done* to*	lnnpnmqnooonnmwo
done* whoe*	oqoonoooooooonop
done* with*	onoonsononqoonrl
donk*	noooonooooonorqp
donke*	noooonooooonorqp
donkey	noooonooooonorqp
donn*	otooooooooonnonn
dono*	rprnmnnnopnlumri
donor	rpqomnnnopnmunoj
donor*	oppoooooooononro
donors	oppoooooooononro
doon	oqooooooooosnnnm
door	njkojrtyukpuljqk
door .	monnnontnontmmmr
door >	nnoonosnnonnnopr
door ?	onopnoonoooonons
door and	oooonmnoroonpnrn
door for	onoooonooonoooqq
door locked	oooooqnnpooooopn
door no	ooooosnonoooooom
door on	opooonpqoooqoonm
door says	ooooooonooonooqq
door so	ooooonnrooooooop
door to	ooooononooonooos
door*	pmnnokpswnnspnnh
door* .*	nnnnnnosponumnlq
door* ?*	onopnoonoooonons
door* and*	pnnnnmnqsnnnpnrl
door* are*	ooooonpoooorooon
door* at*	noooonnooooqooqo
door* down*	ooooootnoopooonn
door* for*	onoooonooonoooqq
door* in*	ooooqoopooopoono
door* lock*	oooooqnnqooooopn
door* no*	ooooosnonoooooom
door* of*	ooooooootoonnonn
door* on*	ooononoroooqoonl
door* open*	poooopnnooonoosm
door* says*	ooooooonooonooqq
door* so*	ooooonnrooooooop
door* to*	ooononnnooonpons
door* when*	ooooonpoooomooor
doors	qmnnolrpqnosompj
doors .	poooonpnqoopoonn
doors at	oooooooooooqooop
doors down	oooooorooopooonn
doors open	ooooopooooonnoro
doors*	ooooonorooopopnn
doorst*	ooooonorooopopnn
doorstep	noooooorooopoonn
doorw*	ooooonnntooopoon
doorwa*	ooooonnntooopoon
doorway	ooooonnntooopoon
dore*	ooooonoooooonton
doree*	ooooonoooooonton
doreen	ooooonoooooonton
dot	nnqooqooooonqnmq
doub*	nonnnmnnoprlorqp
doubl*	oooonmnnoormonrq
double	oooonnonoopnoorq
doubt	oooooooooooooroo
down	h2thqneiuhiuspqk
down .	ltnnqlonnonoomvq
down >	owmnnnmlnnnsqnsl
down about	wnoonnnnoooooonn
down again	oooooooooooonosm
down as	oozoononooonoomj
down for	onmooppoonnnnnou
down in	omppopnnooomnnnv
down like	ooooooooooonqooo
down my	nsooooooooooooon
down on	pnooonnpvoompnqm
down or	onooonorooonoooo
down please	nvoooooooooooonm
down so	onoooqooooonoorn
down the	lpnnnnmnpnosopot
down there	omooqnonoonvmnrm
down to	nnoppumppoomonnm
down with	noqoonoorooooonn
down you	oooooooooooooqno
down*	soqomlonnonoonrl
down* .*	msnnqlonnonoomvq
down* abou*	wnoonnnnoooooonn
down* agai*	oooooooooooonosm
down* as*	oozoononooonoomj
down* for*	onmooppoonnnnnou
down* in*	omppopnnooomnnnv
down* like*	ooooooooooonqooo
down* my*	proonoonoooooonn
down* of*	pqooooooooooooon
down* on*	pnooonnpvoompnqm
down* or*	onooonorooonoooo
down* plea*	nvoooooooooooonm
down* sinc*	ooooonoooooonosn
down* so*	onoooqooooonoorn
down* the*	lpnnnnmnpnosopot
down* ther*	omooqnonoonvmnrm
down* to*	nnoppumppoomonnm
down* with*	noqoonoorooooonn
down* you*	oooooooooooooqno
downh*	ooooonoooooonoto
downhi*	ooooonoooooonoto
downhill	ooooonoooooonoto
downl*	toonnnooopoooono
downlo*	toonnnooopoooono
download	sooonoooopooooon
download my	qooooooooooooonn
downs*	ooroonpooooooonm
downst*	ooroonpooooooonm
downstairs	ooroonpooooooonm
dozy	oooooooooooootln
dpo	8mnnmnnookononli
dr	nnoonnnmowmmnxmm
draf*	onoornooooonoomq
draft	oooorooooooooomp
drag	mnnqponlnnnxommo
drag queen	ooooooooooounnno
drag story	onoqnonnooosooon
drag storytime	oooooooooooonnor
drag*	nmnnonmunopvlmmp
drag* me*	ooooooooooonooor
drag* out*	ooooooooooosnonn
drag* quee*	oooooopnoootnnon
drag* stor*	nnoqnonnoootnnnp
dragg*	oooooooqnoovmnnm
dragge*	ooooooppooosmnom
dragged	ooooooppooosmnom
dragged out	oooooooooooqnooo
draggi*	oooooompnooroono
dragging	oooooompnooroono
drago*	nnoopoooooqoooor
dragon*	onooooooonqooonq
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
dran*	nqoooqooooooooom
drank	nqoooqooooooooom
draw	ooooonpnoppnmrms
draw*	mnnnppprqonolsmn
draw* .*	onoonmtrooopnnnm
draw* with*	opoponooooonnoor
drawe*	nonnponqooonmprm
drawer	nonoppnqooonnprm
drawer .	ooooonpqoooonopn
drawi*	nooonnsoononnpnp
drawin*	nooonnsoononnpnp
drawings	ooooomsnooonoqpn
drawn	nnooppnorpoqnnln
draws	oooooooooooooqno
drea*	nnoonoopoooonrro
dread*	ooooonooooonnprn
dreadf*	ooooonooooonnprn
dreadful	ooooonooooonnprn
dres*	nmnnmmprnoonusml
dres* .*	ooooonmsooonspml
dres* as*	nmoooonooooooops
dress	ooonnmqqooonpsnk
dress .	ooooonmsooooooon
dress*	nmnononpoopotono
dresse*	nmoononpoopotono
dressed	omnooonooooooppr
dressed as	nmoooooooooooops
dresses	ooooooopoopntnml
drew	nnooonunooonntmm
drew a	noooonroooooornn
drew* a*	noooonroooooornn
drib*	ooooooooooootonm
dribb*	ooooooooooootonm
dribbl*	ooooooooooootonm
drie*	ooooooooooonnsqm
drie* up*	oooooooooooootnn
dried	oooooooooooootnn
dried up	oooooooooooootnn
dril*	poooonnnoopmnnlx
drill	poooonnnoopmnnlx
drin*	monnprwonnnoqnll
drin* .*	oooooormooooqpnm
drin* and*	oooooqslooonqomo
drink	noooorvkooonqnlo
drink .	oooooormooonooon
drink and	oooooqooooonqomp
drink*	monnpnpsnnnqpool
drinks	noooonosoooponpl
drinks >	oooooojuoooqooon
drip	ooooonoooponouln
driv*	omnmnlnqrqwvoojm
driv* lice*	poooonoootnnnono
driv* past*	oooooooroooqoonm
driv* the*	ooooprooooopnonn
drive	onooomopooptoolp
drive*	nnonolprrlsqpnnk
drivel	nooooooooooooorm
driver	onoopmomsonqonlq
driver*	ooooooooooonroon
drivers	ooooooooooonroon
drives	ooooonqtooopnonm
drivew*	oooooooooluooono
driveways	ooooooooomrooooo
drivi*	oonnnqmlntqqmomo
drivin*	oonnnqmlntqqmomo
driving	oonnnqmlntqqmomo
driving licence	poooonooosonoono
driz*	ooooonoooooooonr
drizz*	ooooonoooooooonr
drizzl*	ooooonoooooooonr
drizzle	ooooonoooooooonr
dron*	ooooroooooooonpm
drone	ooooroooooooooom
drop	nmnnnpmppstrlpmn
drop me	ooooooooonroooon
drop off	ooooooooooooooro
drop*	oonnomsltpomlorm
drop* .*	ooooooooopnooonq
drop* ever*	oooooooooooooorn
drop* me*	oooooopnonroooon
drop* off*	onoopnrnoooomoqo
drop* on*	ooooooooroonopnn
dropp*	oonnpmskrmqmlppo
droppe*	pnnnoorlrlrmmppp
dropped	pnnnoorlrlrmmppp
drops	oooooonoqrmoooqn
drops every	oooooooooooooorn
drov*	onopnopnooomnnwk
drov* from*	oooooooooooooorn
drove	nnopoopnooonnowk
drove from	oooooooooooooorn
drow*	nnonnqnnnnnunmms
drown	ooooonoooootoomn
drown*	nnoonrnnonnpnnnt
drowne*	ooooonooooopnnpq
drowned	ooooonooooopnnpq
drowni*	ooooosoooonnoomp
drowning	oooootooooonoonn
drug*	oooooooooooopnms
drum	oooooooooooooosm
drum*	oooooooooooosnnn
drums	ooooooooooooronn
drun*	nnpooooponomxvkj
drun* .*	oooooroooooonpnn
drun* and*	ooooonppooonsonm
drunk	nnpoopoponomowml
drunk .	oooooroooooonpnn
drunk*	ooooonooooonxnmm
drunks	ooooonooooonwnml
drunks and	oooooooooooosoom
dry	oooononoonqnnnqr
drye*	oooooooonoonnnvl
dryer	ooooopoooooonosl
dsar	0nnnnnooonoooonk
duck	noooonoooooonolx
due	mnnntlnonqnnnpsp
duke	ooooonpnonoooonr
dull	noonnnononnlmo6j
dumb	ooooooooooonqxim
dumb*	ooooooooooonmupm
dumbe*	ooooooooooonnqqn
dunn*	oooooqopoooonqpm
dunno	oooooqopoooooqnn
duri*	mooqooononntnnpn
duri* the*	npooonnnoooqnnnr
durin*	mooqooononntnnpn
during	mooqooononntnnpn
during the	npooonnnoooqnnnr
dust	onoooqonooonoons
dust*	ooooonnoooomqosn
dutc*	ooooooooooooropm
dutch	ooooooooooooropm
dvds	poomoooooooooooq
dw	pooooqoooonnooon
dw i	qooooqooooonoonn
dw* i*	qooooqooooonoonn
dyin*	nooonnmnnonnoooy
dyin* of*	ooooonooooooooor
dyin* to*	nooooooooooooont
dying	nooonnmnnonnoooy
dying of	ooooonooooooooor
dying to	nooooooooooooont
dyke	ooooooooooooronm
e	tmnoqpmmnnnlnmsu
e .	sooonoooooooooon
e book	nooqqoooooooooql
e books	poooooooonoooonq
e mail	qnonooonopomoons
e* .*	sooonoooooooooon
e* book*	oooqqnnnonoonnqn
e* mail*	qnonooonopomoons
each	lkptvppnoqvqinnj
each .	nooroonoppnnoopn
each >	ooooppoooootmonm
each morning	ooooonnooopqoonn
each one	noooqooooooooono
each other	poonospoooonoomo
each time	oonrnnqnooomoqrl
each to	ooooooooooomnoot
each year	noooqooooooooork
each* .*	nooroonoppnnoopn
each* morn*	ooooonnooopqoonn
each* one*	noooqooooooooono
each* othe*	poonospoooonoomo
each* time*	oonrnnqnooomoqrl
each* to*	ooooooooooomnoot
each* year*	noooqooooooooork
ear	ooooonpnooonnnnt
ear and	ooooonooooooonor
ear* and*	ooooonooooooonor
earl*	mnpnntmnppnlmnqs
earli*	opoooqnoooooooon
earlie*	opoooqnoooooooon
earlier	opoooqnoooooooon
early	nmpnnrnoqpnlmnqt
earn	nnontnonnxlnnnpk
earn ?	oooorooooooooopm
earn while	ooooooooosnnooon
earn £	oooooooootoooonn
earn* ?*	oooorooooooooopm
earn* whil*	ooooooooosnnooon
earn* £*	oooooooootoooonn
ears	ooooooooooomonnt
eart*	nqoonnooooonqnuk
earth	nqoonnooooonqnuk
easi*	mooqotnqooononnm
easie*	oooootooooononom
easier	oooootooooononom
east wing	oooopooooooooonr
east*	onnnoompnopmsmpq
east* .*	ooooonooooooooqo
east* and*	poooopmqooooooon
east* euro*	ooooooooooontonn
east* wing*	oooopooooooooonr
easte*	pnnnnompnpplsmqn
easter	qonnnpmqnpqmmnso
easter .	ooooonooooooooqo
easter and	poooopmqooooooon
easter*	ooooooooooontonn
eastern	ooooooooooontonn
eastern europeans	ooooooooooonsonn
eastg*	mooopoonoooqoonr
eastga*	mooopoonoooqoonr
eastgate	mooopoonoooqoonr
easy	mnooopnnopnxmqjn
easy .	oooooooooooqoono
easy to	oooooooooooroonn
easy* .*	oooooooooooqoono
easy* to*	oooooooooooroonn
eat	lmnnnurmnonqqmjt
eate*	nnnonvmnponnomnq
eate* sinc*	oooooroopoopoomo
eaten	nnnonvmnpononnoq
eaten since	oooooroopoopoomo
eati*	moonmxmnnonqmnro
eati* a*	opooononoooonoum
eati* diso*	noooopoooooooonq
eati* thro*	oooooooooooroonn
eatin*	moonmxmnnonqmnro
eating	moonmxmnnonqmnro
eating a	opooononoooonoum
eating disorders	noooonoooooooons
eating through	oooooooooooroonn
eats	onooovloooopoonm
eboo*	lnoqqmnooorlnnwm
eboo* ?*	nooqoooooooooopn
ebook	moopqmoooorlootn
ebook*	nnoppooooooooorn
ebooks	nnoppooooooooorn
echo	oooooooooooooonq
ecol*	noooqoooooooooon
ecolo*	noooqoooooooooon
ecolog*	noooqoooooooooon
econ*	ooooooooooonnonu
econo*	ooooooooooonnonu
econom*	ooooooooooonnonu
edge	onoonunnrnpnnomo
edin*	ooooonpooooooonr
edinb*	ooooonpooooooonr
edinbu*	ooooonpooooooonr
edinburgh	ooooonpooooooonr
edit*	moooonooorpmnpmw
edit* of*	nooooooooooooons
editi*	nooonoooornnonnx
editio*	nooonoooopnnonox
edition	nooonnooooononnx
edition of	nooooooooooooons
edwa*	onoooponooononos
edwar*	onoooponooononos
edward*	oooooooooopoonor
edwardian	oooooooooopoonor
effe*	nooooooooooonooq
effec*	nooooooooooonooq
effect*	nooooooooooonooq
egg	noooonnnooonoqqo
eggs	ooooonooonrnnnor
egyp*	ooooonooooonnoos
egypt*	oooooooooooonoor
egypti*	oooooooooooonoor
eh	opooonoooooqnnsm
eid	rponnooponomnolu
eigh*	mmppppsjpnrsmluj
eigh* .*	nqooomslqoopoomp
eigh* hour*	ooooqooooooooono
eigh* mont*	nnqqnrnnoooonopo
eigh* week*	ooopopooonqoooqm
eight	mnopnoujpnrsmmug
eight .	nqooontlqooooonm
eight weeks	ooopopooonqoooqm
eighte*	ooooqqnnoooooonp
eighteen	ooooqqnnoooooono
eir	noootoooooooooon
eith*	nooooronoooqqmom
eith* .*	npopornoooonpnnn
eithe*	nooooronoooqqmom
either	nooooronoooqqmom
either .	npopornoooonpnnn
elde*	oooonnppqoonnntj
elde* moth*	oooooooooooooorn
elder*	ooooonnqroonoosk
elderl*	noooonnqroooonrl
elderly	noooonnqroooonrl
elderly mother	oooooooooooooorn
eldes*	ooooooqnoooooopn
eldest	ooooooqnoooooopn
elec*	pmqpqnnnonoqnnno
elec* roll*	nonooooooooroooo
elect*	pmqpqnnnonoqnnno
electo*	onqpononoooroono
electoral	onqpononoooroono
electoral roll	oooooooooooroooo
electr*	pooorooooopnoopn
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
else	vpstnohtklmgskit
else .	ppnooomwooonopoj
else >	ooqooqopoooonono
else and	opooopooooonooqn
else do	noooprooooooooom
else has	tnooonooooooooon
else it	oqonoooooooooooo
else on	ooooonoooooooooq
else read	ooooonoooopooonr
else remembers	oooooooooooooooq
else to	nnonqpooooonpomp
else was	ooooonooooooooor
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
else* to*	nnonqpooooonpomp
else* was*	ooooonooooooooor
else* woul*	ooooooooooooronn
else* you*	mpoqoooooooooooo
em	nnnnnmnnnmrl3mle
em >	ooooooooooooronn
em all	ooooooooooooroon
em* all*	ooooooooooooroon
emai*	0quwyehkkpkefgsi
emai* .*	rnptpmnnonnonnom
emai* ?*	sooooooooooooomo
emai* a*	nooorooqoooooomn
emai* abou*	poonoooooooooomq
emai* addr*	qpnoooooooooooqm
emai* at*	oponnoooooooooro
emai* betw*	qooorooooooonono
emai* but*	nmoqqooooooooooo
emai* for*	rnoqnooooooooonn
emai* from*	vlnpoooooooooonm
emai* i*	mroooooooooooooo
emai* in*	nponnnooopoooosn
emai* me*	nnnsnnooopoooopo
emai* my*	rnoooooooooooono
emai* the*	onrnooooooooooms
emai* to*	qposnnonooonnool
emai* two*	noooooooooooooro
emai* was*	oooonoooooooonrn
emai* when*	nqooooooooooooop
emai* with*	rmpoooooooooooon
email	1tumrgjlmsnhiiqm
email ?	sooooooooooooomn
email about	mooooooooooooonr
email address	ppnoooooooooooqm
email and	pqooooooooooooom
email from	ulnppooooooooonm
email i	mroooooooooooooo
email me	noooooooopoooooq
email the	ponnooonooooooos
email to	oqopnooooooonopn
email was	oooonoooooooonrn
email when	nqooooooooooooop
email with	smpooooooooooopm
email*	xjpyzklnmlljjlrf
emaile*	unononooonoooorl
emailed	unononooonoooorl
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
emba*	oqonnnnnonomnvqm
emba* for*	oooooooooooooqnn
embar*	oqonnnnnonomnvqm
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
empt*	nonnqomnppnomunm
empt* .*	ooooooooroooopno
empty	nnnnppnmppnpnsom
empty .	ooooooooroooopno
empty >	oooooponoooqooon
en	vnxnmnnnnsnklljs
end	nmqplqlnoktwojku
end ?	npoooroooooooonn
end it	nnopornnooonoomr
end of	mnnpmrmrnmsrslnl
end up	qnooonooooovnnol
end* ?*	npoooroooooooonn
end* it*	nnopornnooonoomr
end* of*	mnnpmrmrnmsrslnl
end* up*	qnooonooooovnnol
ende*	npqoponnooomqnnr
ende* up*	oooooonnooonoonr
ended	npqoponnooomqnnr
ended up	oooooonnooonoonr
endi*	nnnnnwmnnnnnnmpt
endi* .*	nnonosnpooomonmt
endi* it*	oooootonoooooomn
endin*	nnnnnwmnnnnnnmpt
ending	oonnnrmnnnnonnpu
ending .	ooononnpooonoomv
ending it	oooootonoooooomn
ends	onnnpoqononpnnrn
enem*	nnnooooooooqooro
enemy	nnnooooooooqooro
ener*	noootoooopnoopnn
ener* use*	oooosoooooooooon
energ*	noootoooopnoopnn
energy	noootoooopnoopnn
energy use	oooosoooooooooon
enga*	ooonoqsnoronooml
engag*	ooonoqsnoronooml
engage*	ooonoqsnoronooml
engaged	onooortnooonoonm
engagement	pponoooooroooonm
engi*	nnnnoplnnqnmrnqr
engi* .*	ooooonnooooooopr
engi* on*	ooooooopoqooooon
engin*	nnnnoplnnqnmrnqr
engine	ooooopmooonnnoot
engine .	ooooonnooooonopr
engine*	nnoopnonornnsnqm
engineer	nooopooooronpnpm
engineer on	oooooooooqooooon
engineering	ooooooooooooqono
engl*	omommmkunltkzmpl
engl* .*	nppoqoonoooosnnm
engl* clas*	ooooonntooooooon
engl* for*	ooooooooooropoon
engl* libr*	ooooooooooooromn
engl* not*	pooooronooooponm
engla*	qooononrooooqnom
englan*	qooononrooooqnom
england	qooononrooooqnom
engli*	nmomnmmrnmtlznol
englis*	nmomnmmrnmtlznol
english	nmomnmmrnmtlxnqm
english .	nppoqponoooosnnm
english ?	oooooooooooonorp
english class	ooooonntonooooon
english library	ooooooooooooromn
english not	pooooronooooponm
englishman	ooooooooooootonm
engr*	oooooooooooonont
engr* are*	oooooooooooononq
engra*	oooooooooooonont
engrav*	oooooooooooonont
engraving	oooooooooooonons
engraving are	oooooooooooononq
enjo*	monpmlnmnopwnonr
enjo* the*	npopononooomppor
enjo* your*	ooooonooonosonop
enjoy	mnopnlnmnnnwoonr
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
enqu*	oonnqnnnnppqnqqk
enqu* desk*	nponnnnnoooqooqo
enqu* line*	qnoooooooooooooo
enqui*	oonnqnnnnppqnqqk
enquir*	oonnqnnnnppqnqqk
enquiries	ooooooooooqqnpol
enquiry	oonnqnnnnnnooprn
enquiry desk	npooooonooooopro
enquiry line	qnooooooooooooon
ente*	pnqonnoooononomr
enter*	pnronoooonnoopnq
entere*	nnroooooonooopnr
entered	nnroooooonooopnr
enth*	ooooonooooonnotn
enti*	tnpppmmponnmsmpl
enti* to*	unoqononooonoomn
entir*	ooononnpooontnrn
entire	onooonnqooonqnro
entire*	npooooooooooqono
entirely	npooooooooooqono
entit*	unoqqnnnooonoomn
entitl*	unoqqnnnooonoomn
entitled	unoqonnnooonoomn
entitled to	unoqononooonoomn
entr*	ro2pnlnoqnmkolpl
entr* .*	pnroooponoonmoqo
entr* and*	npoqonoooooopono
entra*	pnnqpnopqnnmnnqm
entran*	pnnqpnopqnnmnnqm
entrance	pnnqpnopqnnmnnqm
entrance .	poooooponoonnoro
entrance and	oooqooooooooooon
entry	rpunmnnnnpmnqnon
entry .	nnrooooooooooono
envi*	nooovoooooooooom
envi* info*	noootooooooooooo
envir*	nooovoooooooooom
enviro*	nooovoooooooooom
environmental	nooovoooooooooon
environmental information	noootooooooooooo
envy	ooooovooooonnonm
ep	ooooooooonvonool
epil*	nopooqnoooooooon
epile*	nopooqnoooooooon
epilep*	nopooqnoooooooon
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
eras*	a6ljllnmomnmmmkl
eras* .*	nqooopoooooooono
eras* all*	lvonooooooooooom
eras* it*	oqooooooooooooon
eras* me*	mvnnooooonooooom
eras* my*	owonomonoooonoon
eras* of*	nroooooooooooooo
eras* plea*	ornoooooooooooon
eras* requ*	mvoonoooooooooom
eras* the*	nrooooooooooooon
erase	g4mlnlnnnnnnmnmo
erase all	muooooooooooooom
erase it	oqooooooooooooon
erase me	mvnnooooonooooom
erase my	owonomonoooonoon
erase the	nrooooooooooooon
erase*	ltonoponoooooono
erased	ltonoponoooooono
erased .	nqooopoooooooono
erasu*	j1nnnnooonooonnl
erasur*	j1nnnnooonooonnl
erasure	j1nnnnooonooonnl
erasure of	nroooooooooooooo
erasure please	ornoooooooooooon
erasure request	mvoonoooooooooom
erro*	oooooooooooooosm
error*	oooooooooooooorm
esca*	poooooooonpnnnos
escap*	ooooooooonponoos
escape	ooooooooonpoooor
esco*	ooooonoootnnoonq
escor*	ooooonoootnnoonq
escort	oooooooooqnooooo
escort*	ooooonoooqonoooq
escorts	oooooooooqoooooo
esol	ooooonnpooonpoqn
esol class	oooooonooooopoqo
esol* clas*	oooooonooooopoqo
essa*	moonmmnmowlmnrlz
essa* exam*	oooooooooqnoooon
essa* on*	oooonoooonoooonr
essay	mponmnnnovmnnsmw
essay on	oooonoooonoooonr
essay*	ooooooonosmnonns
essays	ooooooonormoonnt
esse*	nooooooooonnnons
est	oooooooooooonnnt
esta*	nnpnonspoooovnkj
estat*	nnpnonspoooovnkj
estate	nnpnonspoooownkj
este*	ooooooooonqooqno
estee*	ooooooooonqooqno
esteem*	ooooooooonqooqno
esteemed	ooooooooonqooqno
ethi*	ooooooopooonoqoo
ethn*	mptoooonoooooonn
ethni*	mptoooonoooooonn
ethnic*	mptonoonoooooonn
ethnicity	mptonoonoooooonn
etsy	ooooooooontpoonn
euro*	nnooonooooonunmp
europ*	onooonooooonunmp
europe*	onooonooooontnno
europeans	ooooooooooonsonn
evac*	npoooooooooooons
evacu*	npoooooooooooons
even*	nlornjltmkslmlyq
even* .*	mlnuqnmronppopnm
even* at*	qooooponoooopono
even* clas*	pooooooooorooomo
even* for*	oooooooooooooorn
even* than*	ooonooooooooqono
even* with*	qoonononoooooopn
eveni*	smornlnpnmrpolnu
evenin*	smornlnpnmrpolnu
evening	tmoqnlnqnnqqollu
evening .	nnosrmnroooqmoqj
evening at	qooooponoooooooo
evening class	oooooooooorooono
event	nqqooomtonpmnmxg
event and	qooooponoooononn
event for	ooooooooooooooqn
event*	nmnppnnmononmqvo
events	nmnppnnnononmqwn
events .	onoooooooooooonr
ever	pqnqhipnpolnsxpp
ever .	ooooooonooopnntl
ever been	nooooonoooooormq
ever invent	noooooooooooroon
ever meet	oooonoooooopnoqn
ever met	ooooopnnoooormrn
ever read	oooooooooooooqrk
ever seen	oooooopnooonosno
ever since	nnoronorooooopnm
ever so	ooopomrnoooooooo
ever used	oooooooooqooooqn
ever*	ojomjvmsjljkwqrn
ever* !*	ooooooooooooooqm
ever* .*	ponmnptkooqqmlwm
ever* a*	ooooosooooonnnnp
ever* abou*	looopnooooooqrmr
ever* and*	nopoopnoopoornmo
ever* at*	nnooosqoonoolomq
ever* bar*	nporpnonoooononp
ever* been*	nooooonoooooormq
ever* bit*	npoooooooooooqpn
ever* bloo*	ooooonooooopnorn
ever* can*	onoqonooooooooqo
ever* comm*	oqooonooooonornn
ever* comp*	nooooooooooopnqo
ever* day*	omonoqvpooqolnko
ever* else*	pnqopmopooopqoml
ever* emai*	smooqooooooooonn
ever* even*	ooooooproooonoqm
ever* from*	qpooonnnoooqooom
ever* hand*	ooooorooooooooon
ever* happ*	ooooopporoonoomm
ever* he*	ooooooqnoooononr
ever* i*	poooonopoponotol
ever* in*	mmpnqpmonomnmvqp
ever* inve*	noooooooooooroon
ever* know*	nooopnqnononqpmp
ever* last*	noooooooooontooo
ever* lett*	oosooooooooooonn
ever* libr*	ooooooopoqnmlorq
ever* like*	ooooooooooporoon
ever* lunc*	oooooqooooooooom
ever* meal*	oooootoooooooonn
ever* meet*	oooonoooooopnoqp
ever* met*	ooooopnnoooormrn
ever* morn*	nooooqoooooponnn
ever* name*	oqooonopoooooonp
ever* news*	oooooooooooooorn
ever* nigh*	nnonowtponnmnnkm
ever* note*	rnoooooooooooono
ever* on*	roooonooopnoornn
ever* one*	ponpnnnnoonrummp
ever* out*	ooooonooroopnonp
ever* penn*	ooooooooopooonnq
ever* phon*	qqooononooooooon
ever* post*	oooooonrqnooooom
ever* ques*	ooooonopooonooqn
ever* read*	oooooooooooojqrp
ever* reco*	onoqonoooooooooo
ever* says*	oooooqnpooooooom
ever* seco*	ooooonoooooooonq
ever* seen*	oooooopnooonosno
ever* shar*	roooonpoooooooom
ever* sinc*	nnoromntooooopnm
ever* sing*	mmsoomqnonnrnnsj
ever* so*	onopoprnoooooonn
ever* tell*	oooooqnoooooooon
ever* ten*	oooooonqoooooopn
ever* that*	prooonoooooopnpl
ever* thin*	ooooopnoooonpqon
ever* time*	npnqnlltnnnlmnoy
ever* to*	ooooonooooooopnq
ever* tues*	onooomppoponnopr
ever* used*	oooooooooqooooqn
ever* week*	pnoqnlopponmnntm
ever* who*	qnonononoqoopnqn
ever* with*	rlooopoooooooono
ever* woul*	oooootooooonpnnn
ever* year*	ooooopnooooonnrp
ever* you*	qqnqnnnnonolrnnr
every	igponsqtkjlpwjun
every bit	npoooooooooooqpn
every comment	oqooonooooonornn
every day	omonoqvpooqolnko
every email	smooqooooooooonn
every evening	oooooopqoooooonn
every event	ooooonopoooonoqn
every last	noooooooooontooo
every letter	oosooooooooooonn
every library	ooooooopoqnmloqq
every lunch	oooooqoooooooonn
every meal	oooootoooooooonn
every morning	nooooqoooooponnn
every newspaper	oooooooooooooorn
every night	nnonowtponnmnnkm
every note	rnoooooooooooono
every one	ponpnnnnoonrummp
every penny	ooooooooopooonnq
every post	ooooooopqnooooon
every question	ooooonopooonooqn
every second	ooooonoooooooonq
every single	mmsoomqnonnrnnsj
every ten	oooooonqoooooopn
every time	npnqnlltnnnlmnoy
every tuesday	onooomppoponnopr
every week	pnoqnlopponmnntm
every year	ooooopnooooonnrp
every*	srnlhwklkpkhuvlo
everyb*	snnnowmmnnqmprjq
everybody	snnnowmmnnqmprjq
everybody .	oooooooooorpoomn
everyo*	hmmomwnontmonwok
everyone	hmmomvopotmnnwpl
everyone !	ooooooooooooooqm
everyone .	noonoqplooonnmrr
everyone >	oooooqooopooponn
everyone a	oooooonooooooonq
everyone at	noooosqooooonnmp
everyone can	onoqonooooooooqo
everyone in	mnqnqlnnnoonmuqn
everyone on	ooooooooopnoornn
everyone out	ooooonooroopnooo
everyone says	ooooopnqooooooom
everyone to	ooooonooooooonnr
everyone would	oooootoooooonnnn
everyones	oooooqnooooqoonn
everyt*	vvnoknkqlmkksonp
everything	vvnoknkqlmkksonp
everything >	ksopomoqononnnpr
everything about	looopnooooooqplr
everything and	ooooopnpooooqonn
everything bar	ooorpnonoooononp
everything else	pnqoonoooooooono
everything from	rpooooooooooooom
everything i	qoooonopooonntol
everything in	nnooornqoonoonmr
everything on	qnoooooooooooooo
everything that	orooonooooooonpm
everything with	rlooopoooooooono
everything you	rrnpnoononolnnns
everyw*	nmsnnltmnnnnrkot
everywhere	nmsnnltmnnnnrkot
everywhere .	onooomtnooooooon
everywhere >	oopoonooononmmqv
everywhere you	oooooonooooosnon
evid*	nqoonnopoooqoonp
evide*	nqoonnopoooqoonp
eviden*	nqoonnopoooqoonp
evidence	noooonopoooqoonq
evil	oooonnooooonqroo
ex	vnvomjpynsokmnii
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
exac*	qnnmpumonnnlnmsp
exac* like*	oooooonooooonont
exac* what*	ooooopoooooooonq
exact	opooqoooooononrm
exact*	rmnnnumonnnmonpq
exactl*	rmnnnumonnnmonpq
exactly	rmnnnumonnnmonpq
exactly like	oooooonooooonont
exactly what	ooooopoooooooonq
exam	noonnpnnornjmorw
exam week	oooooooooooooorn
exam*	iikjilkikzzghjeh
exam* .*	ooooorpnonsnonpl
exam* com*	ooooooooorooooon
exam* net*	oooooooooqnooooo
exam* or*	oooooqoooooooono
exam* org*	oooooooooqmooonr
exam* week*	oooooooooooooorn
exami*	pooonoooooononrn
examin*	pooonoooooononrn
examining	ooooooooooononro
examp*	iikkjijjkzzhhkdf
exampl*	iikkjijjkzzhhkdf
example	iikkjijjkzzhhkdf
example .	ooooooooonsooonn
example >	klmllkllmyzkkkge
example com	ooooooooorooooon
example net	oooooooooqnooooo
example org	oooooooooqmooonr
exams	nnoootpnopnnnoon
exams .	ooooorqnooooooom
exce*	pnnnoppnomnnonnv
exce* the*	onooopnpooooooqn
excel*	ooooonooonoooomv
excell*	ooooonooonoooomv
excellent	ooooonooonoooomv
except the	onooopnpooooooqn
exchange	oooooooooooooonq
exci*	ooooonooononnnrq
excit*	ooooonooononnnrq
excite*	ooooonooonoooomt
excited	ooooonooonoooomt
exciti*	ooooonoooooonoul
exciting	ooooonoooooonoul
excl*	omoqpooooooooopn
exclu*	omoqpooooooooopn
exclud*	omoqoooooooooopn
excu*	oooooonqooooopoo
excus*	oooooonqooooopoo
excuse	oooooonqooooopoo
exec	nooopoooooonooxi
exec*	uonomnooooooonnq
execu*	uonomnooooooonnq
execut*	uonomnooooooonnq
executor	vononnnoooooooom
exem*	noontoooooononoo
exemp*	noontoooooononoo
exempt*	noootoooooooonno
exemption	nooouoooooononnn
exhi*	knnpmolkmmnoslwu
exhi* !*	oooooooooooooomq
exhi* .*	popoponoononnnlt
exhi* abou*	pooonpooooonpnuk
exhi* for*	oooooooooooopoqm
exhi* on*	nnooononoopqmpro
exhi* the*	oooooooooooooooq
exhi* was*	oooooooooooonorn
exhib*	knnpmolkmmnoslwu
exhibi*	knnpmolkmmnoslwu
exhibit	nnoqonoooooonnnt
exhibit on	noooooooooooooqo
exhibition	moonnomlmnnotmxs
exhibition !	oooooooooooooomq
exhibition .	popopoooooononks
exhibition >	ooooooooooooqols
exhibition about	pooonpooooonpnuk
exhibition for	oooooooooooopoqm
exhibition on	nnoooooooopqmpoo
exhibition the	oooooooooooooooq
exhibition was	oooooooooooonorn
exis*	swomvlomonnmonsf
exis* .*	nopoqppnooonnoql
exis* ?*	ntooooooooooooon
exist	rtnnolpmoonmontj
exist .	oooooopnooooooqn
exist*	pqpnvnnnonnnnnnl
existi*	oqooooooooooooon
existing	oqooooooooooooon
exists	qooowooooooooomm
exists .	oooorooooooooonm
exists >	qooopooooooooonn
exit	ooonnpopoooonouk
expe*	moootmlmnwplnsuh
expe* .*	noooroooopqnopmm
expec*	pononnnnooonqrrk
expect	ppoonoonooonqqnm
expect*	oooooonnooonnpsn
expected	ooooooooooooooqm
expen*	moooxoooooonlnpn
expens*	mooowoooooonlnqn
expenses	nooovoooooonlooo
exper*	oopolnnnowpnpqpj
experi*	poppmnnnoupnpmsk
experience	poppmnnnoupnpmrk
expert	nooonooootooosln
expi*	ooooooooooooooqo
expir*	ooooooooooooooqo
expire*	ooooooooooooooqo
expired	ooooooooooooooqo
expl*	sqmnpmmonpplmouo
expl* .*	snonooopoqoooonn
expl* ever*	oooooooooponoqno
expl* it*	onoooooooooooooq
expl* that*	opooooooooooooqn
expl* to*	npoonooooooooqrn
expla*	trmnmmnoonplmptq
explai*	rqmnnmnoonplmprr
explain	tpnnmmopnonnnpvk
explain .	qoonooopoooooono
explain that	opooooooooooooqn
explain to	npoonooooooooqrn
explained	opooonooooonnnnw
explained why	oooooooooooooooq
explaining	noooqpooooqooonm
explains	ooooooooooonpqmp
explo*	noooqooooqoooopm
expo*	vmnonoooopnopmpm
expo* my*	roooooooooooooom
expor*	wnooooooopoonnnm
export	unoooooooqoonnnm
export my	roooooooooooooom
expos*	oooooooooooopnqp
exposu*	oooooooooooopnqn
exposure	oooooooooooopnqn
extr*	onooooooonponopr
extra	nnooooooonpooonr
eye	monnnnotnnormlsn
eye .	npooonnpoooonoqn
eye and	oooooooooooooorn
eye open	ooooonoooootoonm
eye* .*	npooonnpoooonoqn
eye* and*	oooooooooooooorn
eye* open*	ooooonoooootoonm
eyes	mponnronqnnooqpn
f	nnnmlmnnpmml1kym
f you	ooooooooooononns
f* you*	ooooooooooononns
f4f	oooooooooxnonnnl
fab	oopooooooooooonr
face	q2kslkkkqkpxjxfd
face >	nxononnnnnnrnrml
face and	npooooooooooonnq
face for	ooooonnpooonoqon
face in	nroooopnooopnnnn
face like	ooooooooooonnvnn
face my	oooooqoooooooooo
face on	nuomonnpoooonnpn
face only	oooooooooooooqon
face recognition	qnoroooooooooonn
face the	oqoooooooooponnn
face to	ooooopoooooonpqm
face value	oooooooooosooonm
face*	nunqnnmmnqnoryjg
face* .*	nponornnooonooop
face* ?*	qooonooooooopoon
face* and*	npooooooooooonnq
face* as*	omorooooooooopoo
face* at*	onoqopoooooqooon
face* for*	ooooonnpooonoqon
face* in*	nrooonpnoooppnnn
face* like*	ooooooooooonnvnn
face* my*	oooooqoooooooooo
face* of*	osonooooooooooom
face* on*	nuomonnpooooonqm
face* only*	oooooooooooooqon
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
faci*	opnqsnooonpooonm
faci* reco*	oooqqooooooooonm
facia*	oooqsooooooooonm
facial	oooqsooooooooonm
fact	onoonnnnnnpmwono
fail	oooooonnqoonooqo
fail*	nnpnrsmnonoonulk
fail* agai*	ooooosnnooonooon
fail* me*	ooooooooooopooqm
faile*	noqonsnnooomotom
failed	noqonsnnooomotom
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
fair	mpponlmnomtkmlsx
fair .	ooqoooooooonoomq
fair >	ooooooooooonnonr
fair enough	ooooonooooonooos
fair in	noooooooooqooorl
fair to	oooooooooooonoqp
fair*	noooonnoononoomy
fair* .*	ooqoooooooonoomq
fair* enou*	ooooonooooonooos
fair* in*	noooooooooqooorl
fair* to*	ooooooooooonooqp
fait*	nnoqonooooononrn
faith	noooonooooooooro
faith*	ooorooooooooooon
faithf*	oooroooooooooonn
faithfully	oooroooooooooonn
fake	opooonpooronnqmn
fake broker	oooooooooroooonn
fake* brok*	oooooooooroooonn
fall	poooonnpoporoopl
fall .	oooooonqoooroonn
fall*	oroopnmppoornnok
fall* .*	oooooonqoooroonn
fall* in*	ooooooooooorooom
falli*	pqooooooooonoopm
fallin*	pqooooooooonoopm
falling	pqooooooooonoopm
falls	npooponpooosoomm
fals*	ooqoonooooooopno
false	ooqoonooooooopno
fame	nnooooooopooooor
fami*	srsqikrvlnslxjhn
fami* .*	ooooopqmopoonooo
fami* acco*	nooronqnooooooon
fami* and*	oqooonnoooonqpql
fami* hist*	mnooooopooqnlomt
fami* of*	oooooooooonooooq
fami* only*	oooooooooqoooooo
fami* we*	qooonoooooooooop
fami* woul*	qqooooooooooooom
famil*	srsqiksvlnsmvkim
famili*	pnpnmmnoonnosnro
families	pnpnmmnoonnosnro
family	qsrrjltvmnsmplgn
family .	ooooopqlopoonooo
family account	nooronqnooooooon
family and	oqoooonoooooqpnn
family history	mnooooopooqnlomt
family of	oooooooooonooooq
family only	oooooooooqoooooo
family would	qqooooooooooooom
famin*	ooooooooooooqomp
famine	ooooooooooooqomp
fan	nqononooonoqonnq
fanc*	ooooonnoomoqnulq
fanci*	oooooooooooooonr
fancie*	oooooooooooooonr
fancies	oooooooooooooonr
fancy	ooooooooomornumn
fant*	nooonpooomqnpqnp
fanta*	nooonpooomqnpqnp
fantas*	nooonpooomqnpqnp
fantasy	oooooqooonqopnmp
fao	moqooooooooooooo
far	omnnppqnnonmonpv
far as	noooonooooonooor
far too	noooopoooooooonq
far* as*	noooonooooonooor
far* too*	noooopoooooooonq
farc*	ooooonoooooonotn
farce	ooooonoooooonotn
farm	nopoornqoopnnoom
farm*	nnoooqnpooqnonpq
fash*	oooopoooooqosnnl
fash* .*	ooooooooooooroon
fashi*	oooopoooooqosnnl
fashio*	oooopoooooqosnnl
fashioned	ooooooooooooroon
fast	nonnnooonylnonnn
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
father	onppmlvkonrmqnqq
father .	npqoooooooonooqn
father letters	nooooooooooooooq
faul*	nnnnounqoopmonpn
fault	nnnnounqoopmnopn
fault >	oooooqoooooooono
favo*	npnonpponnotmnmr
favo* .*	oqooonpoooooonno
favo* and*	ooooononooosooon
favou*	npnonpponnotmnmr
favour	oooonqonooounnom
favour and	ooooononooosooon
favour*	npnoonpoooonnnmt
favourite	npnoooppooonnnmt
feat*	noonnonnownonnqm
feat* .*	noooopooooooooqn
featu*	noooooooownnnnpm
featur*	noooooooownnnnpm
feature	noooooooornoonnp
featured	ooooopooouonoool
feb	qtpnrnonononnnnm
feb .	orpoonoooooooopm
feb and	oqonoooooooooooo
feb* .*	orpoonoooooooopm
feb* and*	oqonoooooooooooo
febr*	qqnoonnqoooooorl
febr* .*	ppononnqooooooqm
febru*	qqnoonnqoooooorl
februa*	qqnoonnqoooooorl
february	qqnoonnqoooooorl
february .	ppononnqooooooqm
fed	onpoonpnooppnosn
fed up	oopnoonooopnnotm
fed* up*	oopnoonooopnnotm
fee	ononomnnnxvnlmtd
fee .	oooopooooroponmn
fee for	ooooooooooooooqn
fee to	ooooooooosnooono
fee £	ooooooooooqoooon
fee* .*	oooopooooroponmn
fee* for*	ooooooooooooooqn
fee* to*	ooooooooosnooono
fee* £*	ooooooooooqoooon
feed	nnopnwpnnpomronj
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
feel*	opnnnwmmnnnqqmkq
feel* a*	ooooonnnooooqoop
feel* abou*	ooononoooooonotn
feel* calm*	ooooouooooonoonm
feel* like*	nonoownnooormlmp
feel* my*	oooooponroooooon
feel* safe*	ooooomptnoomoonq
feel* sick*	nqooonsnoooooonn
feel* sorr*	ooooonooooonnpqo
feel* very*	oooooroooooooonn
feeli*	ppnnnqnnoonnrnlr
feelin*	ppnnnqnnoonnrnlr
feeling	oqnonronoooooomq
feelings	poooonoooooornno
feels	noooovnoooornmnn
feels like	noooornoooosnnmn
fees	nnonroonopoolnso
fees .	nooorooooopooonn
fees* .*	nooorooooopooonn
feet	nnpopmomqoonqnms
feet .	ooooononroonqnoq
feet* .*	ooooononroonqnoq
fell	smonolqrnnpmnomp
fell .	ooooonnsooooooon
fell on	rnoopopooooooonn
fell*	konosjpvspnqmtkj
fell* .*	oonoonoqooosoqmm
fell* at*	oooonoqoooonnooq
fell* in*	oooooopmroonopon
fell* on*	rnoopopnooooornl
fell* who*	npoonnnnqooqnmor
fell* with*	oopooonqooonoqnn
fella	monnmkqypnnqmukl
fella .	ooooonpnooosoqmm
fella at	ooooooqoooonnoop
fella who	npoonnnnqooqnmor
fella with	oopooonqooonoqnn
felle*	ooooroonoooooopn
felled	oooorooooooooono
felli*	oooosooooooooono
fellin*	oooosooooooooono
felling	oooosooooooooonn
fello*	nooqnonmrqooooon
fellow	nooqnoomrqooooon
felt	nmnnmxpmnnnmmoso
felt like	oooonpooooooooqo
felt so	oooooponooooonnr
felt* like*	oooonpooooooooqo
felt* so*	oooooponooooonnr
fema*	nooqooonooootnmn
femal*	nooqooonooootnmn
female	nooqoooooooosomn
femi*	opoonoooooooumno
femi* are*	ooooooooooootnon
femin*	opoonoooooooumno
femini*	opoonoooooooumno
feminists	ooooooooooooumon
feminists are	ooooooooooootnon
fenc*	oooonqtnoooppomm
fence	oooooqtnoooopomm
fenn*	ooooooooooonooqo
fera*	oooooonoooooqonp
feral	oooooonoooooqonp
fern*	pnoqoponqnpooomn
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
festival	nqoonnnnopnmpovm
festival ?	oooooooooooonoqn
fetc*	oooopnnpoooooomr
fetch	ooooonnqoooooonr
few	onoonmnmnnqsmoso
fewe*	onnnnoooomooonzl
fewer	onnnnoooomooonzl
ffs	noornnnonnnmkp1k
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
fift* year*	omnonsooooonpopo
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
figh*	nnonpqmmnnnmrnkx
figh* over*	ooooononooooooor
fight	nnooopmmonnoonlz
fight*	ooooppooooonqonm
fighti*	ooooppooooonqonm
fighting	ooooppooooonqonm
figu*	lnnn0mmooonmnnko
figu* .*	oooooooooonooopr
figu* by*	oooorooooooooonn
figu* for*	ooootoooooooooom
figu* in*	oooonooooooooonr
figur*	lnnn0mmooonmnnko
figure	ooootonpoooooonn
figure*	mnnn0nnnoonmnnlm
figures	mnnn0nnnoonmnnlm
figures by	ooooqooooooooonn
figures for	ooootoooooooooom
figures in	oooonooooooooonr
file	5ounmijjnlmklmee
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
film	tqnoolllnollmmh1
film about	oooooooooooooonq
film club	oooooooooooooonq
film night	ooooooonooooooos
film of	prooooooooooooon
film*	lvnunlvkptmomnmj
film* .*	nnopoopnooooonnr
film* abou*	oooooooooooooonq
film* club*	oooooooooooooonq
film* me*	tpooooopoooponoj
film* nigh*	ooooonnnooonooov
film* of*	prooonpnooooooom
film* the*	nroooonoqooonoon
film* us*	oooooornooooooon
filme*	mxnpnmnmnsnpnnnk
filmed	mxnpnmnmnsnpnnnk
filmi*	onotonqnqoononom
filmin*	onotonqnqoononom
filming	onotonqnqoononom
films	ooooootnoqnooonm
films us	oooooornooooooon
filt*	nnonnnnnnnnpxqln
filth	ooooonnooooqvrll
filth >	ooooooooooonqrnn
filth*	oooonnoonnonsnnr
filthy	oooonnoonnonsnnr
fina*	lmqnrnnpnnpmmntv
fina* .*	ooooooooooooooqn
fina* year*	oooorooooooooonn
final*	mnqnnnnpnmomnnpz
finall*	mnqnopnpnmonnnky
finally	mnqnopnpnmonnnky
finals	ooooomooooooooor
finan*	nooorooooonooorl
financ*	nooorooooonooorl
finance	oopoooooopnooosl
financial	nooorooooooooono
financial years	ooooqoooooooooon
find	pnlomnmmlmnymnnt
find a	pponnnpronnonpnn
find her	noooonnnopopopnq
find his	ooooonoooooonpnr
find it	mnoppqpmooonqonq
find my	oooooonnoooooonr
find out	vmnoomopoonxmnmi
find the	nonnppnnoonnonsp
find you	ooooooooooorooom
find your	ooooooooomroopnn
find*	olnnnwnpnnolmomt
find* a*	pponnnpronnonpnn
find* her*	noooonnnopopopnr
find* his*	ooooonoooooonpnr
find* it*	mpoopqpmooonqonp
find* my*	nnooounnooonoolr
find* out*	xlnnnlosoonxmnli
find* the*	nonnponnonnnnosr
find* them*	okooptooooooooon
find* this*	ooooopononnooonr
find* you*	ooooooooooorooom
find* your*	noooooooomroopno
findi*	pmonorooooonoppo
findin*	pmonorooooonoppo
finding	pmonorooooonoppo
finding it	oqooooooooooooon
finding out	rnoooooooooooonn
finds	nnnoouopnoolmnms
finds out	ooooonoqooonooop
finds the	ooooonoooooonoor
fine	lllsuqjpmoounjju
fine .	mqnnsrnponqornjl
fine >	qnonrpooopoqpook
fine for	pooonoooooooooos
fine me	ooooooooooosooom
fine now	ooooonoooooooons
fine on	onooooooooooooro
fine so	oooooqoooooooono
fine waived	moorooooooooooop
fine*	qpsnonmlnlnqkl0l
fine* .*	kpootrnponqprnik
fine* and*	qnoooooooooqonqn
fine* are*	nnqoooooooonmoro
fine* for*	pooonooooooonopr
fine* from*	nsooonoooooooopn
fine* hist*	tooooooooooooonn
fine* i*	rpopononooopoonl
fine* me*	onooononooovnnsj
fine* now*	ooooonoooooooons
fine* on*	pnooooooooooooro
fine* so*	oooooqoooooooono
fine* waiv*	moorooooooooooop
fined	nnnnnnnnonopnnyl
fined me	onooonooooopontl
fines	rqtnpnnmomnpknun
fines are	nnqoooooooonmoro
fines history	tooooooooooooonm
fing*	ovmonlqsnnntrpjk
fing* .*	mooronooooomopms
fing* and*	ooooooooooonrooo
fing* from*	rpooooonooooooon
fing* on*	noooonqpoooroonn
finge*	ovmonlqsnnntrpjk
finger	pnooomqroooropml
finger on	onooonoqoooroonn
finger*	nwnonnopnnnpqokm
fingerprint	qnoqooonoooooonn
fingerprints	nxonooonooonoonn
fingerprints from	nrooooonooooooon
fingers	mnoonnprnonronlr
fingers .	ooooooooooonnons
fingers >	ooooooooooooqoon
fini*	mnnmmrmonmorpmtu
fini* .*	opooornooooqoonl
fini* a*	oooooonoooonooor
fini* at*	oooooooooooqnoqm
fini* me*	oooooqoooooooomp
fini* the*	nnoonnpnooomsoqn
fini* with*	ooooonooooorooop
finis*	mnnmnrmonnosqnqv
finish	nnonnqmqnnnpnpqo
finish >	ooooooooooooonrn
finish the	ooooonoooooooqop
finish*	nnnnnromnnorrmnu
finished	noonnqmmonpnsmlx
finished .	opoooroooooooonm
finished a	oooooonoooonooor
finished in	ooooonooooonnoqp
finished the	ooooooooooonsono
finished with	ooooonoooooroooo
finishes	oooooopoooornork
finishes .	oooooonpoooqooon
fion*	ooooonooopoqosnl
fiona	ooooonooopoqosnl
fire	knnnvrklqnpsolsp
fire .	oooooonorooooopm
fire >	noooonooooorqnmo
fire alarm	oooopnooooonnoqr
fire drill	ooooooooooonoons
fire in	ooooptnmooonooon
fire risk	ooooqoooooooooon
fire with	oooooqonoooooooo
fire*	nooornonoqnnnppo
fire* .*	ooooonnoroonnopp
fire* alar*	oooopnooooonnoqr
fire* and*	ooooooopoooooqnn
fire* door*	ooooonooooorooqm
fire* dril*	ooooooooooonoons
fire* in*	ooooptnmooonooon
fire* risk*	ooooqoooooooooon
fire* with*	oooooqonoooooooo
fires*	oooooooooqnooooo
firest*	oooooooooqnooooo
firestick	oooooooooqnooooo
firew*	ooooroooooonooqn
firewo*	ooooroooooonooqn
fireworks	ooooroooooonooqn
firm	smnnupnnompnmnpl
firm*	ooooroooooooooon
firms	ooooroooooooooon
firs*	fqjjkjilpytoijjw
firs* .*	nrnnnpronmnqpnrj
firs* 100*	ooooooooornooonn
firs* 20*	oooooooooqonooon
firs* aid*	noooomnnoooqoonv
firs* and*	ooooooooooopooqn
firs* book*	onoooooooooooomt
firs* come*	oooooooooponoonr
firs* comm*	ooooooooolooonou
firs* edit*	ooooooooooonooor
firs* half*	ooooonnoonqroopl
firs* it*	oooooonroooopono
firs* libr*	ooooooooooooooor
firs* one*	ooooooooomsqooqi
firs* page*	poooooooosnooonm
firs* plac*	onooononooonooos
firs* ques*	oooooooooqooooon
firs* thin*	nqononoqoooooooo
firs* time*	nnoonrnornpnookr
firs* year*	oooooroooooooooo
first	fqjjkjilpyuojjiw
first .	nrnonpronnnqpnok
first 100	ooooooooornooonn
first 20	oooooooooqonooon
first aid	noooomnnoooqoonv
first and	ooooooooooopooqn
first come	oooooooooponoonr
first comment	ooooooooolooonou
first edition	oooooooooopnoonq
first half	ooooonnoonqroopl
first it	oooooonroooopono
first library	ooooooooooooooor
first one	ooooooooomsqooqi
first page	poooooooosnooonm
first place	onooononooonooos
first question	oooooooooqooooon
first thing	nqononoqoooooooo
first time	nnoonrnornpnookr
fish	nonooonnoooonmst
fish tank	oooooooooooonnro
fish*	oooooonoooqmnoqp
fish* .*	oooooooooooonoro
fish* tank*	oooooooooooonnro
fishe*	ooooooooooonnorp
fishi*	ooooopooooonooqo
fishin*	ooooopooooonooqo
fishing	ooooopooooonooqo
fist	oooooonqooownmmm
fist in	oooooonqooosnnnn
fist* in*	oooooonqooosnnnn
fit	unnnospmqoomrnmj
five	jkmnrkxipovmlixr
five .	oooooopnoooooorn
five and	ooooooqooooooopn
five days	oooonppoopononrm
five minutes	onoooonooopqoomr
five stars	oooooooooopooomq
five years	noopsoooooooponm
five*	ooonnnonoutlnmtj
five* .*	oooooopnoopooorn
five* and*	ooooooqooooooopn
five* days*	oooonppoopononrm
five* minu*	onoooonooopqoomr
five* on*	oooooopoooqnooon
five* star*	ooooooooonrooomq
five* year*	noopsoooooooponm
fiver	oooonnooouumnnnk
fives	ooooooooooonnntn
fix	jl0nnnnmnnqlml0i
fix it	mnvpopnnooonoomp
fix my	nnroooooooopoooo
fix the	nnpoooooooppnouk
fix* it*	mnvpopnnooonoomp
fix* my*	nnroooooooopoooo
fix* the*	nnpoooooooppnouk
fixe*	nmqnonrnoqqnoonq
fixed	nmqnonrnoqqnoonq
flag	npnnnpnnoooupnsk
flag*	snoonnoooooqponl
flag* .*	sooonooooooooonn
flag* and*	oooooqoooooqpnnn
flag* as*	sooonoooooooooon
flagg*	snoonoooooooooom
flagge*	snoonoooooooooom
flagged	snoonoooooooooom
flagged as	sooonoooooooooon
flam*	oooooooooootoonm
flap*	ooooooooooomtnnq
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
flat*	mnpnnxlnpnnlqnpo
flat* .*	onpoorqooooonnqk
flat* abov*	ooooonssooonoonl
flat* behi*	ooooonporooononn
flat* has*	ooooosonooooooon
flat* over*	ooooonrooooooono
flatm*	mopnnylmnnnnnnmq
flatma*	mopnnylmnnnnnnmq
flatmate	mopnnylmnnnnnnmq
flatmate has	ooooosonooooooon
flats	nnooonopqnnmqorm
flats behind	ooooonporooononn
flav*	ooooooooosnonooo
flavo*	ooooooooosnonooo
flavou*	ooooooooosnonooo
flig*	nnnopnpqooqponom
flig* to*	oooooonpomrooooo
fligh*	nnnopnpqooqponom
flight*	oooopoopomrnpopm
flights	oooopoopomrnpopm
flin*	noooomwqooononnn
flin* when*	noooonurooononom
flinc*	noooomwqooononnn
flinch	oooooomqoooooooq
flinch*	noooonwqooononnl
flinches	noooonuqooononom
flinches when	noooonsrooononom
floa*	nooonnonooooooqr
float	nooonnonooooooqr
floo*	jjlloykmvknnnmvr
floo* .*	nnonnsmopnnosnmo
floo* and*	onooopnnsoonponn
floo* by*	ooooonooqooopopl
floo* i*	ooooooqooooooooo
floo* of*	onoooqnoqoonoopn
flood	nnnnsqonnnopnmoq
flood .	onooorooooonpono
flood*	oooopoooooorooon
floor	llmmkykmwmoknpwp
floor .	nnooopmopnnprnno
floor and	onooopnnsoonpomo
floor by	ooooonooqooopopl
floor of	oooooqnoqooonppm
floor*	ooooonppooonnnor
floors	ooooonnpooooonpq
flyi*	oooononoooopnoqp
flyin*	oooononoooopnoqp
flying	oooononoooopnoqp
fog	oopooooooooooorn
foi	elml1kmmnlmjjkdw
foi .	oooosoooooooooon
foi about	nooonoooooonoons
foi on	noooqnooooooooop
foi please	nooouooooooonoom
foi request	nooosooooooooooo
foi* .*	oooosoooooooooon
foi* abou*	nooonoooooonoons
foi* on*	noooqnooooooooop
foi* plea*	nooouooooooonoom
foi* requ*	nooosooooooooooo
foia	nooosooooooooonn
fois	ooootooooooooonm
fold*	psnoooopnoonnoop
folde*	psooooopooonnomp
folder	qqooonpnoooooomp
folder*	nqooopoooooooooo
folders	nqooopoooooooooo
folk	nnomslnopmqmsl0k
folk should	ooooooooooooqnon
folk*	ooooonononnmnoow
folks	ooooononoooonoou
foll*	klllnkmtnxsolils
foll* !*	ooooooooomoooons
foll* ?*	ooooooooosnoooom
foll* back*	ooooononovsnnnnl
foll* ever*	ooooonooouolooon
foll* for*	oooonoooospooonn
foll* her*	oooooonpooonoooq
foll* me*	npnoommvnssmonpi
foll* the*	ooooonslomonpnqq
foll* you*	ononooopoooqoonq
follo*	klllnkmtnxsolils
follow	nmonommooxwlnmop
follow ?	ooooooooornoooom
follow back	ooooononovsnnnnl
follow me	ooooonoportnoonl
follow the	ooooooononoopoor
follow*	monnomptpvkrmllt
followed	nnonomnrpmornnqo
follower	ooooooooooonooor
followers	ooooononoxnnonnp
followers for	ooooooooosooooom
following	oooopnotnkmqnnmq
following me	opoponnrooooooon
following the	oooooornooonoooo
follows	npooopqooponponn
font	oooonooooooonoso
food	lnonnqvrnnoopnpj
food .	ooooonqrooonoonn
food at	noooonpnooooooro
food in	ooooosonooooooom
food* .*	ooooonqrooonoonn
food* at*	noooonpnooooooro
food* bank*	noooooooooooooqo
food* in*	ooooosonooooooom
foot	npooolnsoooonqpo
foot*	unnpvlnnnqpklnqq
foot* of*	spoomnnnnnnnoons
foota*	xononnnnonnnoomr
footag*	xononnnnonnnoomr
footage	xononnnnonnnoomr
footage of	spoomnnnnnnnoons
footb*	nooonmooorpnmnul
footba*	nooonmooorpnmnul
football	noooonooosponnsl
footf*	lnoqvooooopnoomm
footfa*	lnoqvooooopnoomm
footfall	lnoqvooooopnoomm
footn*	ooooooooonomopot
footno*	ooooooooonomopot
footnote	ooooooooonooooor
footp*	noooqoooooooooon
for	mejqtlmjivwfkets
for .	nnpnpppoooooqnrj
for 3	ooooorooopmooqnm
for >	pooommooonononnv
for a	lklnjkpplronimwq
for adults	oooooooooooonnsn
for ages	ooooonoqooooooop
for an	pnonrpponmonmntn
for and	nqoopnppoooooool
for anybody	npooooooonrooonn
for anyone	pnonnnnnnmsnonps
for anything	onoropnoooooqonn
for asking	oooomnoqooonoorn
for beginners	noooooooooqooomt
for being	onooowpoooonnoom
for book	ooooooonooonnont
for books	nopooooooooooorn
for copies	qooonoooooooooon
for copyright	oooooonnopooooos
for data	rooonooooooooooo
for each	moootnoooooroook
for eight	onqoooooooronopm
for everything	oooootnpoooooonn
for five	oooooqnnopoooopm
for folk	ooooooooonoonosn
for food	ooooooroooooooon
for four	onoqosonponnonoo
for free	ooooonpoowloqonl
for good	mwonouononoonomk
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
for my	zpqqjqnlnolklqkr
for myself	snooonopooooooon
for next	ooooooooooonoonq
for nine	oooononnqooooqrl
for nothing	oooonnpoooopnoul
for one	omnqnnopnnnnqntm
for our	mnonpmopopnnpnro
for people	nnnqmtonoorpkonq
for sale	noooooooonyonoml
for school	ooooonsnooonoooo
for serious	ooooooooopooroon
for sharing	ooonooooorooooon
for some	ooooonnooooqooqn
for someone	ooooonnnqooooooo
for students	ooooooooonpooomq
for tea	oooooonooooooopq
for that	monprklnonnrrmvr
for the	mmkoynjjkljinilt
for their	moopnntoononoopn
for them	oponnntonnnosomk
for these	oooosooooooooolo
for thirty	rpoonopooooooopl
for this	nnnornnnolnopmvo
for those	nooolnnnonrsookr
for three	noporpnoooooooom
for thursday	oooooooooornnomr
for tonight	ooooomnrnonoooor
for twenty	ooooonnpoooooons
for two	pooonnonoqnonnso
for weddings	ooooooooonrooopn
for weeks	npooornooooooomo
for what	qmnnqpmooontonpl
for whoever	ooooonooooosoomp
for years	oooonnononopooor
for you	smntmlmmovlzmqhl
for your	rlnroqoooppqmool
for £	ooooooooorpooomp
for* .*	nnpnpppoooooqnrj
for* 3*	ooooorooopmooqnm
for* a*	lklnjkpplronimwq
for* adul*	oooooooooooonnsm
for* ages*	ooooonoqooooooop
for* an*	pnonrpponmonmntn
for* and*	nqoopnppoooooool
for* anyb*	npooooooonrooonn
for* anyo*	pnonnnnnnmsnonps
for* anyt*	onoropnoooooqonn
for* aski*	oooomnoqooonoorn
for* begi*	mooooooooopooomv
for* bein*	onooowpoooonnoom
for* book*	noooononooonooqs
for* coll*	oooooopnooroooom
for* copi*	qooonoooooooooon
for* copy*	oooooonnopooooos
for* data*	rooonooooooooooo
for* each*	moootnoooooroook
for* eigh*	onqoooooooronopm
for* ever*	nonnntnnnonopmpp
for* fami*	qooooooooooonoqn
for* five*	oooooqnnopoooopm
for* folk*	ooooooooonoonosn
for* food*	ooooooroooooooon
for* four*	onoqoronpoononoo
for* free*	ooooonpoowloqonl
for* good*	mwonouononoonomk
for* half*	ooooonpponrooopo
for* help*	noooonpqoooooqom
for* her*	snnnnoprnnnrnpln
for* him*	opononooqnosonmn
for* his*	noooonqppponnnmr
for* hour*	ooooontnoooooono
for* how*	qoonrnpoooonoool
for* it*	ononqkmuonnoupnm
for* keep*	noosonoooooooomp
for* kids*	ooooooooooponoqo
for* late*	ooopoooooooononr
for* less*	ooooonoooonwnomm
for* long*	oooooonooooooons
for* look*	ooooonnooooonoot
for* love*	ooooonooopoonotm
for* me*	nprmkvtsnknknolo
for* my*	zpqqjqnlnolklqkr
for* myse*	snooonopooooooon
for* next*	ooooooooooonoonq
for* nine*	oooooonnpooooqrl
for* noth*	oooonnpoooopnoul
for* one*	omnqnnopnnnnqntm
for* our*	mnonpmopopnnpnro
for* peop*	nnnqmtonoorpkonq
for* prom*	qooooooootnoonnn
for* rese*	nqopooooonpoooon
for* sale*	noooooooonyonoml
for* scho*	ooooonsnooonoooo
for* seri*	ooooooooopooroon
for* seve*	oooooooooronponn
for* shar*	ooonooooorooooon
for* some*	oopoonnnqpoponqm
for* stud*	oooooooooopooomq
for* tea*	oooooonooooooopq
for* that*	monprklnonnrrmvr
for* the*	mmkoynjjkljinilt
for* thei*	moopnntoononoopn
for* them*	opononsonnnosomk
for* thes*	oooosoooonqooolo
for* thir*	rpoonopooooooopl
for* this*	nnnornnnolnopmvo
for* thos*	nooolnnnonrsookr
for* thre*	noporpnoooooooom
for* thur*	oooooooooornnomr
for* toni*	ooooomnrnonoooor
for* twen*	ooooonnpoooooons
for* two*	pooonnonoqnonnso
for* unde*	oooqoooooopnpnpn
for* viol*	ooooonooooorooon
for* volu*	ooooooooonooooor
for* wedd*	nooooonqonrooopm
for* week*	npooorpnoooooomo
for* what*	rmnnqpmooontonpk
for* whit*	oooonoooooonqoqm
for* whoe*	ooooonooooosoomp
for* year*	oooonnnnooopooot
for* you*	smntmlmmovlzmqhl
for* your*	rlnroqoooqoqmopk
for* £*	ooooooooorpooomp
forc*	nooopopnoooopoms
force	noooqnoooooooonq
fore*	mnononmnoxmoypil
fore* in*	oooooonoopoosonm
fore* out*	oooooooooooosoom
forei*	nnonpnnnonnnxnlq
foreig*	nnonpnnnonnnxnlq
foreigners	oooonoonononwolo
foreigners out	oooooooooooosoom
forex	oooooooooxlooook
forg*	k3mkkpplnmopmljt
forg* by*	nroooooooooooooo
forg* how*	ooooooooooosoonn
forg* i*	osoonrooooonoonm
forg* it*	onooooooooonnoqs
forg* me*	nzonoqnnononponk
forg* my*	nnooooooooonoonu
forge*	n0nmmqqnnmnnnnmn
forget	n0nmmqqnnmnnnnmm
forget i	osoonrooooonoonm
forget me	nzononooononoonl
forgi*	onoooronoooqpooo
forgiv*	onoooronoooqpooo
forgive	onoooqonoooppoop
forgive me	onoooqoooooopoon
forgo*	nznmmknnonnpnmmv
forgot	osonnmonooonnnot
forgot my	nnooooooooonoont
forgot*	mxnnmnononornnmr
forgotten	mxnnmnononornnmr
forgotten by	nroooooooooooooo
forgotten how	ooooooooooosoonn
form	4tztlknkpqmkijrc
form .	qooponnponnnnnpo
form >	qooopoooopoooono
form ?	ppoqooooooooooom
form and	pqooonpnoooonnrn
form at	oorooooooooooono
form filled	qoooooooooooooon
form for	qnrqonnpoooooonl
form i	spqnoooooooooonm
form in	ooooooooosooooom
form the	snoopooooooooonn
form*	vosqpmmsopmmmmtg
form* .*	soooommtonnnnnpo
form* ?*	ppoqooooooooooom
form* and*	qpnoomoooooonnrn
form* at*	oorooooooooooono
form* do*	ooooooqnooooooqn
form* empl*	poooooooooooooqn
form* fill*	qooooooooorononn
form* for*	pnrrnnnpoooooopi
form* i*	uopnoooooooooonm
form* in*	ooooooooosooooom
form* plea*	unnoooooooooooom
form* the*	snoopooooooooonn
form* with*	rnooooonoooooopn
forma*	wmortmnooqnonnji
formal*	nnptsnooooonoomm
formally	nnptsnooooonoomm
format	wnonoooooooooonm
forme*	nprnmonpoonnnnro
former	nprnnoopooonooqn
former employee	poooooooooooooqn
forms	qpopnnnroooooopm
fort*	nlnmplqwnmrmljzm
fort* and*	noponnnsoooonorm
fort* minu*	noooonooooornntl
fort* odd*	oooooooooooooons
fort* on*	ooooooooooooonro
fort* quid*	poooonopooonoorm
fort* year*	npnnnpnsoonlonot
fortn*	poooonnrootnnnpk
fortni*	poooonnrootnnnpk
fortnight	poooonnrootnnnpk
fortnight and	oooooonsoooonoqm
fortune on	ooooooooooooonro
forty	nmmmnmqtnnmnmlzo
forty minutes	noooonooooornntl
forty odd	oooooooooooooons
forty quid	poooonopooonoorm
forty years	npnnnpnsoonlonot
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
foster*	qpoooonooooooopm
fostered	qpoooonooooooopm
foun*	llilmsrwlrjnjkov
foun* a*	poooounmooonoomr
foun* him*	ooooornnoooooono
foun* in*	ooooomnoopoqoomr
foun* it*	ponnnlntnnononqr
foun* me*	oqoooontononoonn
foun* my*	nnooonroonononmv
foun* out*	nnoponqvooonnool
foun* the*	nooooqpoooonnrqm
foun* your*	ooooonooooosonno
found	mmjmltsvlqkokkmu
found a	poooounmooonoomr
found him	ooooornnoooooono
found in	ooooomnoopoqoomr
found it	ponnnlntnnononqr
found me	oqoooontononoonn
found my	nnooonroonononmv
found out	nnoponqvooonnool
found the	nooooqpoooonnrqm
found your	ooooonooooosonno
fount*	nnonpnopooonooqr
founta*	nnonpnopooonooqr
fountain	nnononopooonooqr
four	jkntlmlvunqikiyo
four .	ooooomnnqopmnotn
four and	onnoonnqpoooooor
four days	ooooorqopoononpl
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
four* .*	onoonnnnqoomnovm
four* and*	noooonqppoooonnr
four* days*	ooooorqopoononpl
four* diff*	ooooooooooooooqn
four* hour*	onooopnnooonnorp
four* hund*	qoooooooooooqonn
four* minu*	oooonnnooooooopq
four* mont*	oooonnnrooooooqn
four* nigh*	oooooonqqooooonn
four* of*	nqooqoqnoooonono
four* time*	nmpsnrmrooonnook
four* year*	nqoqonnnoonoooqo
fourt*	monoorpnnonmnnrp
fourte*	npoooppoooonnnpq
fourteen	npoooppoooonnnoq
fourteen and	opooonqnooooonnp
fourth	oooooqonooonoorn
fox	mooonpnnonopooos
fox in	noooooooooooooor
fox* in*	noooooooooooooor
foye*	sonnnlnmunmpplmu
foye* .*	qoonnnnonooqsnmp
foye* and*	opooooooroonnoon
foyer	sonnnlnmunmpplmu
foyer .	qoonnnnonooqsnmp
foyer and	opooooooroonnoon
fram*	ooooponooosonomp
fram* in*	oooopoooooqoooom
frame*	oooooooooosoooom
frames	oooooooooosoooom
frami*	ooooooooooqooolq
framin*	ooooooooooqooolq
framing	ooooooooooqooolq
fran*	pnnnnnnnonnjqpwp
frank*	oooonnooooomrqrn
frankl*	oooonnooooomrqrn
frankly	oooonnooooomrqrn
frau*	ooooonooopnnnzmk
frau* .*	oooooooooooooqon
frau* and*	ooooooooooooornn
fraud	ooooonooonnnnzml
fraud .	oooooooooooooqon
fraud and	ooooooooooooornn
frea*	ooononooonolzskj
frea* show*	ooooooooooooromo
freak	ooooooooooolrtmn
freak show	ooooooooooooromo
freak*	ooooooooooonyomk
freaks	ooooooooooonyomk
free	fgjjgckgj11gught
free .	nnooonnoonvomnmp
free >	ooooooooopqqoomn
free ?	oooooooooooooooq
free after	oooooooooooooonq
free and	ooooooononnononv
free for	noooonoooqsnpomn
free from	ooooooooopsooool
free hd	ooooooooornoooon
free museum	oooooooooonoporn
free on	ooooooooonoooooq
free quote	ooooooooonsoooom
free quotes	ooooooooontooonn
free spins	oooooooootnoooon
free thing	ooooooooooooooor
free to	ooooonooonmooomx
free trial	ooooooooosnoooon
free wifi	noooqooooooosomn
free*	ionstmnnontnpnss
free* .*	nnonnnnoonvoonoo
free* ?*	oooooooooooonnpq
free* afte*	oooooooooooooonq
free* and*	opooooononnonomv
free* for*	noooonoooqsnpomn
free* from*	ooooooooopsooool
free* hd*	ooooooooornoooon
free* in*	ooooooonopponosn
free* it*	mnoroooooooooooq
free* muse*	oooooooooonoporn
free* of*	mooouooooooooonu
free* on*	ooooooooonoooooq
free* quot*	ooooonooolxononm
free* spin*	oooooooootnoooon
free* thin*	ooooooooooooooor
free* to*	ooooonooonmooomx
free* tria*	ooooooooosnoooon
free* wifi*	noooqooooooosomn
freed*	loootoooopoonolw
freedo*	loootoooopoonolw
freedom	loootooooooonomw
freedom of	looouooooooooonu
freel*	ooooooooonroooon
freez*	lonsnnnnonqnpnwk
freeze	mnosooooooooqoon
freeze*	opooonooooqooopn
freezer	opooonooooqooopn
freezi*	ooooonoooooonovm
freezing	ooooonoooooonovm
freezing in	ooooononoooooosm
fren*	oooonooooooornmr
frenc*	oooonooooooornmr
french	oooonooooooornmr
fres*	npoonpoooooonopq
frid*	klmmouvoootrjknr
frid* !*	oooooopoonqoooql
frid* .*	pnppnnnnnolrnnrn
frid* ?*	oooonoooooooooor
frid* and*	mqoooqppoonooonm
frid* now*	ooooonoooooooooq
frid* or*	onoooooroooooono
frid* plea*	ooooonnnooqoooor
frid* that*	oooooqooooooonpn
frid* to*	onooonnqoooqoomp
frida*	lmnmovqnopqsklks
friday	mmnmnwpnppqtkljs
friday !	oooooopoonqoooql
friday .	pnppomnnoolsnoqp
friday >	ooooompooqnqoooo
friday ?	oooonooooooooopr
friday and	nqooornoooooooon
friday or	onoooooroooooono
friday please	ooooonnnooqoooor
friday to	onooonnqoooqoomp
fridg*	nnooomtoonrnnnqm
fridge	nnooomtoonrnnnqm
fridge and	ooooooqpooooooon
frie*	ljkqjsmtqvrqlpjo
frie* .*	nnonooqnoponnspn
frie* and*	ooooonnqopoooopp
frie* from*	ooooonnsqoonooom
frie* grou*	opoprooooooonoom
frie* he*	ooooornpooooooon
frie* i*	ooopooooorooooon
frie* of*	ooopnlpoooonnnpt
frie* requ*	nooonoooosoooooo
frien*	ljkqksmtqvrqlpkn
friend	mjnmkwptrtoqlkiq
friend >	ooooonrnonpnooop
friend and	noooonoqooonoooq
friend from	ooooonnrqoooooom
friend of	pnoonlpoooonnoqq
friend request	nooonoooosoooooo
friend*	oomsojlonsrootql
friendly	pnoonmnoontpqnqm
friends	opmtpmmonslnmvol
friends .	ooononpoooonotpn
friends group	opoprooooooonoom
friends of	noopooooonoonoor
frig*	omnnntpuqnnknnmp
frig* me*	qnooosnnooonooon
frig* of*	nooookpsroonoonp
frig* to*	nooooqmrooooooon
frigh*	omnnntpuqnnknnmp
fright*	omnnntpuqnnknnmp
frightened	mnnonnpvqnomnnnn
frightened of	nooookpsroonoonp
frightened to	nooooqmrooooooon
frightening	oooooooooooooonq
frightens	qnoooronooonooon
frightens me	qnoooronooonooon
froc*	ooooonnnoooounmr
frock	ooooonnnooooroms
frock*	ooooooooooooronn
frocks	ooooooooooooronn
from	vvjmmkrnkn1degir
from .	mnorpnonoooopoqo
from 2011	oooooponooooooqn
from 2017	oroooonooooooooo
from >	nooponnooooqoonn
from a	tmnnppmqnonmnrlq
from about	ooooonqooooooono
from every	ooonooooooonoopq
from her	qoooonppooooooom
from here	mnoqqnuloooooono
from hexham	oooooooooooooorn
from his	poooooqmooooopno
from home	nnooonnnotpnnonr
from it	orooooooooooooon
from january	nooopoooooqoooon
from last	rsnoonpnononooqk
from mayo	ooqooooooooooooo
from me	mlnpmrplnntsnokp
from my	snnqnmqonoqnnpml
from now	ooooononoorpnorm
from opening	ooooonrooooooono
from our	nqononpqqnoooomn
from people	opoooooooooqooom
from saturday	soooooooooqooonl
from september	oooooooooosooool
from start	ooooonooooooonum
from that	nqoooooooooqnnqo
from the	ssmnunuvriojligq
from there	qooooooooooooonp
from this	nooonqnnosonoono
from those	qooooooooooopoon
from top	ooooopooooooooqn
from tuesday	qoooooooooooooon
from uni	ooooosmnoooooooo
from when	wrnnnnmmooonoopk
from where	pooooooooooooosl
from you	ulnnnnoooooponqo
from your	ovoontsooonllnjp
from £	ooooonnoom2nnnlg
from* .*	mnorpnonoooopoqo
from* 2011*	oooooponooooooqn
from* 2017*	oroooonooooooooo
from* a*	tmnnppmqnonmnrlq
from* abou*	ooooonqooooooono
from* ever*	oooponooononoopr
from* her*	qoooonppooooooom
from* here*	mnoqqnuloooooono
from* hexh*	oooooooooooooorn
from* his*	poooooqmooooopno
from* home*	nnooonnnotpnnonr
from* it*	orooooooooooooon
from* janu*	nooopoooooqoooon
from* last*	rsnoonpnononooqk
from* mayo*	ooqooooooooooooo
from* me*	mlnpmrplnntsnokp
from* mond*	noomooooooooooos
from* my*	snnqnmqonoqnnpml
from* now*	ooooononoorpnorm
from* open*	ooooonsooooooonn
from* our*	nqononpqqnoooomn
from* peop*	opoooooooooqooom
from* satu*	soooooooooqooonl
from* sept*	pnoooooooosooool
from* some*	opooononnponooqn
from* star*	ooooonooooononun
from* that*	nqoooooooooqnnqo
from* the*	ssmnunuvriojligq
from* ther*	qooooooooooooonp
from* this*	nooonqnnosonoono
from* thos*	qooooooooooopoon
from* top*	ooooopooooooooqn
from* tues*	qoooooooooooooon
from* uni*	ooooosmnoooooooo
from* what*	nnorooooooooooon
from* when*	wrnnnnmmooonoopk
from* wher*	opoopooooooooork
from* you*	ulnnnnoooooponqo
from* your*	nuopnvsooonllnio
from* £*	ooooonnoom2nnnlg
fron*	prnmmomqnnmurpmm
fron* desk*	pnoonnnpnoompspn
fron* door*	pnooonqooontonnn
fron* of*	ooqnnsnmnnnpqomp
fron* room*	oooooooroopoooon
fron* row*	opooononooopoonr
front	qrnmmomqnnmvrqlm
front desk	pnoonnnpnoompspn
front door	nnooonqooooronpn
front doors	rnoooooooooqoonn
front of	ooqnnsnmnnnpqomp
front room	oooooooroopoooon
front row	opooononooopoonr
fuck	mnnnnmnnnkmqlms8
fuck >	ooooooooonomnnqy
fuck off	ooooooooooonopnq
fuck sake	ooooonooononnnqt
fuck this	ooooooooonoronnp
fuck you	ooooooooooomornq
fuck*	nnnnnmnnnmnwvppn
fuck* off*	ooooooooooonopnq
fuck* sake*	ooooonooononnnqt
fuck* this*	ooooooooonoronnp
fuck* you*	ooooooooooomornq
fucke*	ooooooooooosoonn
fucki*	nnnnnmonnmnuwnqo
fuckin	ooooooooooosqlno
fuckin*	nnnnnmonnmnrvrrp
fucking	nnnnnmonnmnrvrrp
full	pvmomhlqowrnokrl
full name	nxonnnmqoponoonk
full of	nnoonnonoooornvl
full*	oooooooooqpooonn
full* name*	nxonnmmqoponoonk
full* of*	nnoonnonoooornvl
fully	oooooooooqpooonn
fumi*	pooooonooooosnsk
fumi* .*	oooooooooooooorm
fumin*	pooooonooonoootl
fuming	pooooonooonoootl
fuming .	oooooooooooooorm
fun	onoooonoooonnnmw
fun fact	nopooooooooooonr
fun* fact*	nopooooooooooonr
fund*	opnxmomonronpnlm
fund* .*	qooonqooooonoonn
funde*	qooonoooonoooonq
fundr*	mqnxopnnooonnonl
fundra*	mqnxopnnooonnonl
fundraising	mpnxopnnooonnonl
fundraising .	ooooorooooonooon
fune*	oponnvnnpoonoolp
funer*	oponnvnnpoonoolp
funera*	oponnvnnpoonoolp
funeral	oponnvnnpoonoolp
funn*	popnpoolpnprtjir
funn* .*	nopoonpmooqoqonm
funn* but*	snoonoppooonnnqo
funn* how*	pnoooonnooorqnnn
funn* that*	onoooooooooornnp
funn* thin*	ooooonnpooosoonn
funn* to*	oqooooooooooqonn
funny	popnpoolpnpstjir
funny .	nopoonpmooqoqonm
funny >	oooooqqnooooonno
funny but	snoonoppooonnnqo
funny how	pnoooonnooorqnnn
funny that	onoooooooooornnp
funny to	oqooooooooooqonn
fur	npooopooooonnnos
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
gala	opooqoooonrqoomm
gall*	mnpnnqnmsnooukqq
galle*	mopnnqnmsnooukqp
galler*	mopnnqnmsnooukqp
galleries	ooooooooooonporm
gallery	mopnnqnmsnootlnq
gallery >	ooooqoooooooooon
game	lnnnnpumnnnmnnnw
game .	oooooloooooooons
game* .*	ooooolooooooooor
game* and*	noooonroooooonpo
gami*	npoopnumoooonnrm
gamin*	npooonumoooooorm
gaming	npooonumoooooorm
gap	oooooopnoooooooq
gara*	noooormqonspnomm
garag*	noooormqonspnomm
garage	noooormqonsonomm
gard*	nmonslonrpplmnqr
gard* .*	oooooooooopooonq
garde*	nmonslonrpplmnqr
garden	nmnnpmpnspqlmnqq
garden >	oooooooooopnooor
garden*	ooooronooooonoop
gare*	noooornnoooonvnl
garet*	noooornnoooonvnl
gareth	noooornnoooonvnl
gary	oooooooooooooqnp
gas	onoonommzoponolm
gas in	oooooonovooonnnn
gas* in*	oooooonovooonnnn
gasp*	oooooooooooooonr
gaspe*	oooooooooooooonr
gasped	oooooooooooooonr
gass*	noooooonooooooor
gasse*	noooooonooooooor
gassed	noooooonooooooor
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
gave me	omnnnrqlnnnnnmqu
gave my	ploroppnoooooooo
gave the	mqpnornrooopoqlk
gave them	pnroonnnqoonpnon
gave to	roonooooooooooon
gave up	nrooooopooooooqm
gave you	qnpvnnnnooonnnqj
gave* a*	qpooooooooononnp
gave* his*	ooooooopooooonro
gave* it*	qnoqonooooooooom
gave* me*	omnnnrqlnnnnnmqu
gave* my*	ploroppnoooooooo
gave* the*	mqpnornrooopoqlk
gave* them*	pnroonnnqoonpnon
gave* to*	roonooooooooooon
gave* up*	nrooooopooooooqm
gave* you*	qnpvnnnnooonnnqj
gavi*	ooooooooooonotmn
gavin	ooooooooooonotmn
gay	ooooomooooonwnnm
gays	nooonnnoooom0mkl
gays are	oooooooooooosnno
gays should	ooooooooooonroon
gays* are*	oooooooooooosnno
gays* shou*	ooooooooooonroon
gaze*	pooonooooopnoont
gazet*	pooonoooooonoont
gazett*	pooonoooooonoont
gazette	pooonoonoooooonr
gcse	noooonpmootnoolr
gcse*	moooonpooooooops
gcses	moooonpooooooops
gdpr	wwqqkmnnolmmnniu
gdpr >	ppoqnoooonooooon
gdpr for	nooooooooooooonr
gdpr* for*	nooooooooooooonr
gees*	pooonooooooonoor
geese	pooonooooooonoor
gen	soooooooooonooon
gend*	ppooqoooooonsnnl
gende*	ppooqoooooonsnnl
gene*	pnpnnlnnnoomymnn
gene* .*	oooooooooooouolm
gener*	ooponmnnnoomtmpq
genera*	onnoomnnnnomumqp
generation	ooooonooonpounnn
generations	ooooooooooonponr
generator	ooooonoooooonoqo
genes	oooooooooooosomn
genet*	ooooooooooooronn
geneti*	ooooooooooooronn
geni*	ooooonooooonnouo
geniu*	ooooooooooonooso
genius	ooooooooooonoorp
genn*	vooonoooooonnonm
genn* chi*	rooooooooooooonn
genny*	vooonoooooonnonm
gennyc*	vooonoooooonnonm
gennych	vooonoooooonnonm
gennych chi	rooooooooooooonn
gent*	npnnnlnvqqnmolqo
gent* at*	ooooonooqooonnrm
gent* in*	ooooopopqooonnmp
gent* who*	ooooonnqoooooonp
gentl*	npnnnlnvrqnnolnp
gentle	oooooooooooooons
gentle*	oonnnmourqnnplnm
gentleman	oponomovrronmlnl
gentleman at	ooooonooqooonnrm
gentleman in	ooooopopqooonnmp
gentleman who	ooooonnqoooooonp
genu*	pnononnnowpnmnsh
genui*	pnononnnowpnmnsh
genuin*	pnononnnowpnmnsh
genuine	pnoononnowpnnnnj
genuinely	onooqnooononnntm
geof*	ooooooooonoqoono
geoff	ooooooooonoqoono
geog*	oooooooooooonons
geogr*	oooooooooooonons
geogra*	oooooooooooonons
geography	oooooooooooooonq
geor*	noooonooooopoons
germ*	oooonoooooqnqnmq
germ* .*	ooooooooooooonoq
germa*	pooonoooooqnqnmr
german	oooonoooooqnpnms
get	oxklplojlwnttmln
get ?	oooonoooooooqooo
get a	olmsnlmnnopoupqq
get an	nooorooooooooopo
get another	nnoooooooooroonp
get back	ooooroopoponoqnm
get free	ooooooooooonsonn
get hold	qnooooooooooooon
get home	ooooonrnooopooon
get hurt	oooooooooooqooon
get in	ononnnrpmpoonoor
get it	mvunnoqnoonlmnmo
get married	oooooornooonoooo
get more	ooooooooooonoopr
get my	qpoomnpoononnnnr
get out	rnononmqqoomrnpn
get over	ooooooooooonppnq
get rid	kznmnonnopnnnnnn
get shot	nsoooooooooopomn
get stabbed	ooooooooooosnonn
get that	qrnoononopooopnl
get the	wlpopknpnmpmrool
get them	nooqqoqnoooonono
get there	onooopnnooooooor
get this	ooooooooooonontn
get through	nooqosonooooooom
get to	ronnosmponqnnpoi
get told	ooooorooooooponn
get up	nnoooppnooomooro
get what	ooooonooooovonnm
get your	nmopnnoooprnnppp
get £	ooooooooosooooon
get* ?*	oooonoooooooqooo
get* a*	olmsnlmnnopoupqq
get* an*	nooorooooooooopo
get* anot*	nnoooooooooroonp
get* back*	ooooroopoponoqnm
get* ever*	pnooonooroopnopm
get* free*	ooooooooooonsonn
get* hold*	qnooooooooooooon
get* home*	ooooonrnooopooon
get* hurt*	oooooooooooqooon
get* in*	ononnnrpmpoonoor
get* it*	mvunnoqnoonlmnmo
get* marr*	oooooornooonoooo
get* more*	ooooooooooonoopr
get* my*	qpoomnpoononnnnr
get* out*	rnononmqqoomrnpn
get* over*	ooooooooooonppnq
get* rid*	kznmnonnopnnnnnn
get* shot*	nsoooooooooopomn
get* some*	ooooqoooooonoonp
get* stab*	ooooooooooosnonn
get* that*	qrnoononopooopnl
get* the*	wlpopknpnmpmrool
get* them*	nooqqoqnoooonono
get* ther*	onooopnnooooooor
get* this*	ooooooooooonontn
get* thro*	nooqosonooooooom
get* to*	ronnosmponqnnpoi
get* told*	ooooorooooooponn
get* up*	nnoooppnooomooro
get* what*	ooooonooooovonnm
get* your*	nmopnnoooprnnopp
get* £*	ooooooooosooooon
gets	olnrrpmnomm1mljk
gets a	noopnnonononpoqp
gets cancer	oooooooooooroomo
gets it	pnooonnqooorooon
gets me	ooooooonoooooonr
gets the	oononsnoooopoono
gets what	oooooooooooroonm
gets* a*	noopnnonononpoqp
gets* canc*	oooooooooooroonn
gets* it*	pnooonnqooorooon
gets* me*	ooooooonoooooonr
gets* the*	oononsnoooopoono
gets* what*	oooooooooooroonm
gett*	psprmooqpnnvqlkj
gett* a*	pnopmnqroooqnmmo
gett* lett*	nqopoooooooooooo
gett* my*	nspnoonpooooooon
gett* the*	noooooopooonrorl
gett* your*	oooqonooooooooon
getti*	psprmooqpnnvqlkj
gettin*	pspqmpoqpnnvqlkj
getting	pspqmpoqpnnvqlkj
getting a	pnopmnqroooqnmmo
getting letters	nqopoooooooooooo
getting my	nspnoonpooooooon
getting the	noooooopooonrorl
getting your	oooqonooooooooon
gg	nooootoooonoonno
ghos*	mpnnnpnloqpnmlny
ghos* ?*	oooooooooooooosm
ghos* tour*	nqoooooooooooono
ghos* walk*	ooooonomoopooooq
ghost	mqoonpnmoponnmmy
ghost tour	nqoooooooooooono
ghost walk	ooooonomoopooooq
gian*	ooooooooooooooor
giant	ooooooooooooooor
gif	ooooooooooooonrn
gift	qlpqnonnntmmmotm
gift aid	qnorooooooooooon
gift card	ooooooooosoooool
gift shop	pnnonoononnommup
gift* aid*	qnorooooooooooon
gift* card*	oooooooootooooom
gift* shop*	pnnonoononnommup
gig	oooooooooltroonl
gin	oooonoooooonoorp
gin bar	oooonooooooooorn
gin* bar*	oooonooooooooorn
ging*	nooooponooopornm
ging* one*	nooooooooooqopnn
ginge*	nooooponooopornm
ginger	nooooponooopornm
ginger one	nooooooooooqopnn
girl	otomkvzskrmromei
girl about	oooooorooooooonn
girl in	mpoonssqnromnnmm
girl who	npoooproooooonno
girl*	nknnmot0prmntmhl
girl* .*	nnooooppooosoonm
girl* a*	oooooonroooonooo
girl* abou*	oooooorooooooonn
girl* and*	onpoopmrooonoonq
girl* from*	oooooornoooooooo
girl* in*	oonnnusvmqnlnnli
girl* says*	ooooornnoooooooo
girl* who*	npoooproooooonno
girlf*	noooorluononopnm
girlfr*	noooorluononopnm
girlfriend	noooorluononopnm
girlfriend says	ooooornnoooooooo
girls	olnnmmvwpsmoulin
girls .	noooooopoooroonn
girls and	oooooponoooooonr
girls in	qoooopntooonoonl
git	ooooooooooonnupk
git >	ooooooooooooospm
gits	ooooooooooooooqn
give	vjkmqdmnlnvuvpqm
give an	oooooooooooonnoq
give him	ooooooooooooonnr
give it	rnonnmnpopqopnpl
give me	qmnnomnonnnpnnqu
give that	ooooooooooooooqm
give the	oooopoooooqpqool
give them	oooononoooqpsnmn
give up	ooooooooopoomrpm
give us	pooouoooooopoomm
give your	ooooooroonpooono
give*	rmmpsswinqmimlsn
give* a*	smonomnnoooopnsm
give* an*	ooooooooooooonoq
give* away*	ooooosmnooonooon
give* him*	noooonpoooooonnr
give* it*	qmnnmmnpopqopnop
give* me*	pnnmokponnnpnnqv
give* my*	ronqnpnoonoooonp
give* that*	ooooooooooooooqm
give* the*	nnonqppnonqoqpll
give* them*	oooonnqnooqosnmm
give* up*	oooonnoooqpnmrqm
give* us*	oooounpoooopooml
give* you*	ononqqnnoooqopmn
give* your*	ooooooroonpooono
givea*	ooooooooosnnoonr
giveaw*	ooooooooosnnoonr
giveaway	ooooooooosnnoonr
given	snnrpsmlooompnql
given a	rmooooooopooooon
given my	qnopopooooonooon
given the	noooqqooooooppmn
given to	opoooooooooonoqn
gives	nnnnqqxlnnnmlmqo
gives a	ooooonooooooooro
gives me	ooooonqooooooono
gives you	oooorqnoooooooom
givi*	npnpnrrkovlltook
givi* away*	oooooonootlooonp
givi* them*	oooooooooooosnon
givin*	npnpnrrkovlltook
giving	npnpnrrkovlltook
giving away	oooooonootlooonp
giving them	oooooooooooosnon
glad	mrnnnmnnoonnmpjz
glad of	oooooooooooooooq
glad you	noooooooooononmw
glad* of*	oooooooooooooooq
glad* you*	noooooooooononmw
glas*	knnmnpnopmvunmns
glas* and*	onooonoooooonoqq
glas* at*	ooooonooooooooor
glass	mnonnmonpnsvoloo
glass*	nponornoonpmopoq
glasse*	nponornoonpmopoq
glasses	nponornoonpmopoq
glasses and	onoooooooooooooq
glasses at	ooooonooooooooor
glen*	oooopoooooonospm
glor*	ooooooooooonnrno
glov*	nnoonnnpoooomptr
glove	oooooonqooooooms
glove*	noooononoooompvm
gloves	noooononoooompvm
gloves >	noooononoooooqrn
glue	oooonoooooooonqr
gmai*	ooqooooooooooonn
gmail	ooqooooooooooonn
go	cqmhpuwyllsvprjk
go >	opooomrmornmoomr
go ?	nrnoomnroooooopm
go and	nmnnntnoqnnjmtns
go away	nqooonpmooooooqm
go back	nnoononpnnonsrol
go home	oonnnmrvnnnlrplp
go on	mpnnoqqknnotlnor
go past	ooooorpnooonoonn
go quiet	ooooornoooooooon
go through	qoooonooopopooon
go to	lmumrqrtnoosmmph
go up	ooooopooooornonn
go* ?*	nrnoomnroooooopm
go* and*	nmnnntnoqnnjmtns
go* away*	nqooonpmooooooqm
go* back*	nnoononpnnonsrol
go* ever*	nnooonpnooooooqr
go* home*	oonnnmrvnnnlrplp
go* on*	mpnnoqqknnotlnor
go* past*	ooooorpnooonoonn
go* quie*	ooooornoooooooon
go* thro*	qoooonooopopooon
go* to*	lmumrqrtnoosmmph
go* up*	ooooopooooornonn
go* with*	onoooropooonoonm
goat	oooooooooopnoqno
goat*	oooooooooooornoo
goats	oooooooooooosmoo
gob	oooooooooooomwkn
gob >	ooooooooooooosmo
gobb*	ooooooooooooornn
gobby	ooooooooooooornn
gobs*	ooooooooooonnymk
gobsh*	ooooooooooonnymk
gobshi*	ooooooooooonnymk
gobshite	ooooooooooonnymk
god	omoomsmloummstui
god >	nooooroooooonooo
god bless	ooopooonosonoomp
god knows	ooooooonoooosonn
god the	oooooooooooonntn
god* bles*	ooopooonosonoomp
god* know*	ooooooonoooosonn
god* the*	oooooooooooonntn
gods*	pooooonooooonons
goes	mmqoonvrnomxlmok
goes .	ooooonooooonoons
goes ahead	oooooooooootnoon
goes missing	oooooooooooooorn
goes out	npooooorooqooonn
goes round	qnooooooooonooop
goes through	ooooonntooonooom
goes to	nnrpmrpnnnnnoprj
goes up	ooooonqooootnnnm
goes with	nooooooooooooonq
goes* .*	ooooonooooonoons
goes* ahea*	oooooooooootnoon
goes* miss*	oooooooooooooorn
goes* out*	npooooorooqooonn
goes* roun*	qnooooooooonooop
goes* thro*	ooooonntooonooom
goes* to*	nnrpmrpnnnnnoprj
goes* up*	ooooonqooootnnnm
goes* with*	nooooooooooooonq
goet*	noooooooooonnnnv
goeth*	noooooooooonnnnv
goethe	noooooooooonnnnv
goin*	ohmnjwkspknxilmo
goin* .*	ooooornnooonronm
goin* but*	oooooooooooononq
goin* down*	ooooornnoooonopo
goin* home*	oooooonsnopnoonn
goin* in*	poooononpoounnnl
goin* off*	ooooonooooorooqm
goin* on*	nnoooootoopmnsmn
goin* the*	oooooponoooonnul
goin* to*	sjpqkpnmqmkxnjmn
goin* up*	nnooooooooopooos
going	ohmnjwkspknxilmo
going .	ooooornnooonronm
going but	oooooooooooononq
going down	ooooosnnoooooono
going home	oooooonsnopnoonn
going in	poooononpoounnnl
going off	ooooonooooorooqm
going on	nnoooootoopmnsmn
going the	oooooponoooonnul
going to	sjpqkpnmqmkxnjmn
going up	nnooooooooopooos
gold	nooopmpoosomnnpp
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
gone through	ooooooootoonooon
gone to	pnonnoooooomlnqt
gone* .*	lvoloroonopnqnpj
gone* and*	mqpnnrnpooonoopm
gone* by*	oooooooooooqoooo
gone* from*	nooooonqoooooorn
gone* now*	uoooononoooooool
gone* on*	nnoooooorooooopo
gone* quie*	ooooprnnnooooono
gone* thro*	ooooooootoonooon
gone* to*	pnonnoooooomlnqt
gonn*	ooononooooowonnm
good	mqilgtiojguprfpy
good .	qnooooopoopqpoiq
good >	oqonoonoonnoonso
good ?	nroooooooooooonn
good at	ooooooosoooooonn
good boy	ooooonoooooqoooo
good enough	roooooooooooooqm
good evening	poopononoooroomo
good faith	nooooooooooooorn
good for	nooooqooonpqpmlr
good he	oooooronooonoonq
good idea	oooooooooooooosl
good morning	roonooonooooooqm
good on	noooooooooonmops
good riddance	ooooooooooonsonn
good to	looooqonoooonopt
good you	ooooooooooopooms
good*	pmnnn2nlnmpnpnmh
good* .*	qnoonpopoopqpoiq
good* ?*	nroooooooooooonn
good* and*	pooooqomooonoooo
good* at*	ooooooosoooooonn
good* book*	ooooonooooonoqoq
good* boy*	ooooonoooooqoooo
good* enou*	roooooooooooooqm
good* even*	pnopononoooqonon
good* fait*	nooooooooooooorn
good* for*	nooooqooonpqpmlr
good* he*	oooooronooonoonq
good* idea*	oooooooooooooosl
good* morn*	roonooonooooooqm
good* on*	nooooonoooonmops
good* ridd*	ooooooooooonsonn
good* to*	nnnnnupmonononor
good* you*	ooooooooooopooms
goodb*	nnnnn1mmnnnnpnmi
goodby*	nnnnn1mmnnnnpnmi
goodbye	nnnnn1mmnnnnpnmi
goodbye >	ooooosoooooooool
goodbye to	ooooorpoooooqonn
goog*	mvnnntmnoxknnnph
goog* and*	ooooooooormooooo
googl*	mvnnntmnoxknnnph
google	nvnnnqnnoxknnnqi
google and	ooooooooormooooo
goos*	nnooonooooomnsnt
goose	ooooooooooonosop
goose*	nooooooooooooons
gooseb*	nooooooooooooons
goosebumps	nooooooooooooons
gorg*	pponnnooooolmnny
gorge*	pponnnooooolmnny
gorgeo*	pponnnooooolmnny
gorgeous	pponnnooooolmnny
gorm*	oooooonoooonnvnl
gorml*	oooooonoooonnvnl
gormle*	oooooonoooonnvnl
gormless	oooooonoooonnvnl
got	vlrionmrnrkvemoq
got .	oonoooonooonpnmt
got a	qokmppqnuoqonopm
got all	nooooonnooosooql
got an	omqoqoopoooooonn
got back	nooqoooooqooonon
got dementia	ooooonnroooooooo
got his	opooopnoooonoqnq
got in	pnoononnoooronpn
got it	oqnnqmqnnrnmonlr
got lost	noooooooooooorpn
got married	npsooonnononoooo
got me	notooqonooononmq
got mine	snnooooootnnoonm
got my	urumnlnonollnmrt
got new	oooooopnoooooonr
got nicked	pooooopnoooooorl
got of	qnooooooooooooon
got off	ooooonpoooorponn
got on	vonnonononopnnmp
got one	oooooqooooonooqn
got our	oponoooooooooonr
got out	nnoooonoopopoons
got petrol	oooooooooooqoooo
got rid	lsoonnooooonoqpn
got some	ooooooooooooooqp
got the	mloonslpnnnnqsqq
got there	oooooooooooooorn
got three	oopoooonoooooomr
got till	oooooooooooqoonn
got to	mnnnoponoooomnqu
got told	pnnopnonooooooqq
got your	onooomononoxonnm
got £	ooooooqnopoooopm
got* .*	oonoooonooonpnmt
got* a*	qokmppqnuoqonopm
got* all*	nooooonnooosooql
got* an*	omqoqoopoooooonn
got* back*	nooqoooooqooonon
got* deme*	ooooonnroooooooo
got* four*	ooooooonoorooono
got* his*	opooopnoooonoqnq
got* in*	pnoononnoooronpn
got* it*	oqnnqmqnnrnmonlr
got* lost*	noooooooooooorpn
got* marr*	npsooonnononoooo
got* me*	notooqonooononmq
got* mine*	snnooooootnnoonm
got* my*	urumnlnonollnmrt
got* new*	oooooopnoooooonr
got* nick*	pooooopnoooooorl
got* of*	qnooooooooooooon
got* off*	ooooonpoooorponn
got* on*	vonnonononopnnmp
got* one*	oooooqooooonooqn
got* our*	oponoooooooooonr
got* out*	nnoooonoopopoons
got* petr*	oooooooooooqoooo
got* rid*	lsoonnooooonoqpn
got* the*	mloonslpnnnnqsqq
got* ther*	oooooooooooooorn
got* thre*	oopoooonoooooomr
got* till*	oooooooooooqoonn
got* to*	mnnnoponoooomnqu
got* told*	pnnopnonooooooqq
got* your*	onooomononoxonnm
got* £*	ooooooqnopoooopm
gove*	nnoopnonotnqnnon
gover*	nnoopnonotnqnnon
govern*	nnoopnonotnpnoon
government	onoonnoootnpnopn
governor	noooqoooooooooon
gp	nnpootmoooonoono
grab	ooooooooooqpooom
grab it	ooooooooonqoooon
grab*	poooounpoooonnlm
grab* it*	ooooooooonqoooon
grabb*	ooooouopoooonnln
grabbe*	ooooovoooooonnln
grabbed	ooooovoooooonnln
grad*	oqqnqnnnoqononml
grad* .*	oqoopooooooooooo
grade	ooooroooooqnpnom
gradu*	oqroonoooonooono
gradua*	oqroonoooonooono
graduated	oqooooooooooooon
grah*	oooooqnnooopntmn
graha*	oooooqnnooopntmn
graham	oooooqnnooopntmn
gram*	ooooooooooooronp
gramm*	oooooooooooorono
gramma*	oooooooooooorono
grammar	oooooooooooorono
gran	npnnnmownonnmpns
gran*	nrsknipokpoinkov
gran* .*	noooqromooonqoom
gran* ?*	nooonronooooponq
gran* a*	ooooonooooooooqp
gran* and*	qnqonnnpoooooono
gran* came*	ooooonqnoooooooo
gran* care*	ooooonosooooooon
gran* did*	opooooqnoooqoopk
gran* has*	pnooooqoooooponm
gran* in*	qrnoooooooooooqk
gran* lett*	nponqooooooonopn
gran* meda*	ooooooooooonoorp
gran* says*	oooooonpoooooonr
gran* was*	rmpoonmoooonooot
grand	lorqpmnonppmnnpr
grand a	ooooooooooooooqn
grand*	nsrjlnsnlmonnkov
granda*	qlonnvoonnqonnks
grandad	qlonnvoonnqnnnls
grandc*	nrooononooomsooq
grandchildren	nronnnpnooomsono
grandd*	poooomroooonpomr
granddaughter	noooomrpooonpnmr
grandf*	onpnoonnoooqmovl
grandfather	onpnoonnoooqmovl
grandk*	nsoooonnooonnonq
grandkids	nsoooonnooonnonq
grandm*	nornnlopopnnonlw
grandma	nooooopnoooooont
grandmother	ooroomnqopoooomq
grands*	mqonnpsonnnomosi
grandson	mqonnpsonnnomosi
grann*	mpnoqnnpooonopms
granny	npnoqnnpooonoqmr
grant	qnooonooorooqoon
grap*	moooonppooonnnrr
grap* nove*	noooonppooonnnpr
graph*	noooonppooonnnrp
graphi*	noooonppooonnnrp
graphic	noooonppooonnnrp
gras*	nnooonnooooynqmk
grass	oooooooooootnpnl
grass*	nooooooooootooom
grasse*	nooooooooootooom
grasses	noooooooooorooon
grat*	oqqppqnnonnjonmr
grat* for*	rnoopoooooonoono
grat* if*	nqqqooooooonoonm
grat* to*	nqooopooooooooon
grate*	qrqpqoooooomonll
gratef*	qrqpqoooooomonll
grateful	qrqpooooooompoll
grateful for	rnoopoooooonoono
grateful if	nqqqooooooonoonm
grateful to	nqooopooooooooon
grati*	nnoooqoooooloopt
grav*	noooononoonronpq
grav* .*	noooooooooornopn
grave	oopoonoooooooonq
grea*	lnomotlonyijkmlw
grea* deal*	qoooooooooooooon
grea* gran*	noooononooooooot
grea* talk*	oooonnoooooooonr
grea* uncl*	ooooooooooooooor
greas*	ooooooooooooosnn
greasy	ooooooooooooosnn
great	loomoumonyijkjmx
great talk	oooonnoooooooonr
great uncle	ooooooooooooooor
gree*	momoorqkmnqlpplw
gree* .*	oooooooooponoooq
greed*	ooooonooooonroqn
greedy	ooooonooooonroqn
green	onnpntolnmponpns
greet*	mpononqnopomoomu
greeti*	onooonooopomoomu
grew	oooonooooooooomt
grew up	oooonooooooooomt
grew* up*	oooonooooooooomt
grey	mnnnnoouwnnlmmrm
grey .	ooooooooooonoorm
grey hoodie	oooooqorpoonnonm
grey on	ooooooooooonoosn
grey*	noooooonooooooor
grey* .*	ooooooooooonoorm
grey* hood*	oooooqorpoonnonm
grey* on*	ooooooooooonoosn
grie*	qpnqnnnnooonooro
grie* .*	qnnooooooooooooq
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
groo*	noooononoopmxnlp
groo* ever*	ooooooooooooronn
groom*	noooononoopmxnlp
groome*	oooooonoooomxnln
groomers	ooooooooooomwnmn
grou*	pnkmrqmtsuriknkq
grou* .*	nmnosktnpnqnqpjo
grou* and*	qoonononosonooql
grou* chat*	onooounqnnnononn
grou* for*	nnoqooopoooomorn
grou* i*	oooooqopooonoonn
grou* next*	ooooooooooonoooq
grou* room*	oooooonpooooonqo
grou* stud*	oooooqnnnooooopn
grou* was*	ooooonqooooonorm
groun*	nnnnunonpnnroopj
ground	oooonnnnpooropqm
ground*	nooouopooooooonm
grounds	nooouooooooooonm
grounds .	nooosooooooooonn
group	qplllrnuqsoflnls
group .	pmnookropnpnqqkq
group >	oooooooooqoooooo
group chat	onooounqnnnononn
group for	ooooooopoooomoro
group i	oooooqopooonoonn
group next	ooooooooooonoooq
group study	oooooqnnnooooopn
group was	ooooonqooooonorm
group*	onoqoonooqsnooml
groups	onoqoonooqsnooml
grow	nooonnnooxnmlxni
grow a	ooooooooononnvom
grow up	oooooooooooonqpn
grow*	nnnnnqwmnormnqll
grow* a*	ooooooooononnvom
grow* man*	oooooornoooonooo
grow* up*	ooooontoonrnnrnj
grow* ups*	ooooonpoooonoroo
growi*	oooonpoooornoonn
growin*	oooonpoooornoonn
growing	oooonpoooornoonn
growing up	ooooooooooroooom
grown	nnoonoxmnnomnrmm
grown man	oooooornoooonooo
grown up	ooooontnooonopmn
grown ups	ooooonpoooonoroo
grum*	noopnoooooooooor
grump*	oooonooooooooooq
grumpy	oooonooooooooooq
guar*	uppmolllnvquomlk
guar* on*	oopooooooooroonn
guara*	onoonnnnowqmnnmp
guaran*	onoonnnnowqmnnmp
guaranteed	onoonnnnovqmnnmq
guard	mqonnmmmomnwqopl
guard*	woooqnooooonnnml
guards	nooorooooooooono
gues*	moponqoonqmoopno
gues* post*	ooooooooornooonn
gues* what*	noooonooooopoosl
guess	onoopppnooopoorl
guest	npoonpnoornnpplo
guest*	nooonoopooooooor
guests	nooonoopooooooor
guid*	moooponmnopooqss
guid* .*	oooooooooooooons
guid* narr*	oooooooooooooorm
guid* to*	ooooooooonoooooq
guida*	ooooroooooooooon
guidan*	ooooroooooooooon
guidance	ooooroooooooooon
guide	mooononnnonomrtt
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
gunp*	ooooooooooooonms
gunp* plot*	ooooooooooooonms
gunpo*	ooooooooooooonms
gunpow*	ooooooooooooonms
gunpowder	ooooooooooooonms
gunpowder plot	ooooooooooooonms
guns	oooooqooooooonpo
gutl*	ooooonooooonmptn
gutle*	ooooonooooonmptn
gutles*	ooooonooooonmptn
gutless	ooooonooooonmptn
gutt*	nnonnnnnpmunmnuo
gutt* .*	oooonoooooonontm
gutte*	nnonnnnnpmunmnuo
gutted	nnooooooooonnnuo
gutter*	ooooooooontoooon
gutters	ooooooooontoooon
guy	oonnnkvopnnxmwnf
guy at	pooooopnooooonrn
guy in	oooooonppoornoom
guy on	oooooopnopopopnm
guy who	noooonooooopormp
guy* at*	pooooopnooooonrn
guy* in*	oooooonppoornoom
guy* on*	oooooopnopopopnm
guy* who*	noooonooooopormp
guys	ooooononotvnoonh
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
gyps*	nnnonnooooon0njm
gypsi*	noooonooooonynln
gypsie*	noooonooooonynln
gypsies	noooonooooonynln
gypsy	ooooooooooontomo
ha	nponsmoronnqmqkq
ha .	ooooonoroooooonp
ha ha	ooooooooooornqom
ha* .*	ooooonoroooooonp
ha* ha*	ooooooooooornqom
habi*	oooqooooooooponn
habit*	oooqooooooooponn
habits	oooqooooooooponn
hack	tnooonooooonouml
hack*	qnnnnnnnousnmnol
hack* ?*	qoooooooooooooon
hacke*	qnooonooovonnnno
hacked	qnoooooooqoooooo
hacker	ooooooooosooonon
had	vpmipolskihjsntq
had a	tnmmnnvoonmqlrqm
had an	pnoopmonoooooons
had been	nqooonnnooooooqn
had better	oooooooooooqopon
had eleven	oooooonrooopoopn
had enough	nooootonoooroomm
had gone	onoooooooooooonq
had her	nopoonppooooonsm
had his	oooooooqooooooon
had it	nmqpnmnnooopooqs
had me	oopoonooooonoolw
had mine	soooooooooooooom
had more	ooooonooooonopro
had my	qqppnpmsnnnnmnkp
had no	npooononooooooqp
had one	ooooononooomnotn
had the	nmpnntnonnnlvojq
had their	oooooooooooqpoon
had three	qooonooooooooooo
had to	mpnnmmnonoomroou
had two	qnnornnqooopoomn
had us	npoooooqoooooonn
had* a*	tnmmnnvoonmqlrqm
had* an*	pnoopmonoooooons
had* been*	nqooonnnooooooqn
had* bett*	oooooooooooqopon
had* elev*	oooooonrooopoopn
had* enou*	nooootonoooroomm
had* ever*	oooopnonoooooonq
had* gone*	onoooooooooooonq
had* her*	nopoonppooooonsm
had* his*	oooooooqooooooon
had* it*	nmqpnmnnooopooqs
had* me*	oopoonooooonoolw
had* mine*	soooooooooooooom
had* more*	ooooonooooonopro
had* my*	qqppnpmsnnnnmnkp
had* no*	npooononooooooqp
had* one*	ooooononooomnotn
had* the*	nmpnntnonnnlvojq
had* thei*	oooooooooooqroln
had* thou*	oooooqoooooooono
had* thre*	qooonooooooooooo
had* to*	mpnnmmnonoomroou
had* two*	qnnornnqooopoomn
had* us*	npoooooqoooooonn
hadn*	poonnpqnooonnntn
hadn* been*	opoooqoooooooopn
hadnt	poonnpqnooonnntn
hadnt been	opoooqoooooooopn
hag	ooooooooooonnumn
hagg*	ooooooooooooonro
haggi*	ooooooooooooonro
haggis	ooooooooooooonro
haha	lonnnsmmnnpppnlw
haha .	onooosnnonqrnonl
haha >	npoooonnooooqonr
haha*	ooomonooooorooor
haha* .*	onooosnnonqrnonl
hahah*	ooomonooooorooor
hahaha	ooomonooooorooor
hair	mnnnnorvnonrlwnh
hair .	ooooooprnoononon
hair a	ooooonpnoooooqno
hair*	ooooooooomroqomn
hair* .*	ooooooornoonoooo
hair* a*	ooooonpnoooooqno
half	kknolfolmozmlnyq
half a	oooonponqooonnnr
half an	npoooorooooooopm
half joking	oooooooooooroooo
half my	nnqooooroooonnpo
half of	moonpmnnonumooro
half past	oooooonnoooooons
half price	ooooooooosrooolm
half term	noonnoooomonnnqu
half the	qonnpnmnnpolls0h
half this	oooooooooooooonr
half three	oooooosoooonnnpm
half*	noooooooooonnsnp
half* .*	ooooooooooonnqpn
half* a*	oooonponqooonnnr
half* an*	npoooorooooooopm
half* joki*	oooooooooooroooo
half* my*	nnqooooroooonnpo
half* of*	moonpmnnonumooro
half* past*	oooooonnoooooons
half* pric*	ooooooooosrooolm
half* term*	noonnoooomonnnqu
half* the*	qonnpnmnnpolls0h
half* this*	oooooooooooooonr
half* thre*	oooooosoooonnnpm
halfw*	noooooooooonnsnp
halfwi*	noooooooooonnsnn
halfwit	noooooooooonnsnn
hall	ppnoqkpmnmznrlpo
hall .	ooooooooooononor
hall on	oooooooooosooool
hall*	onqoqopponqnopnk
hall* .*	ooooooooooonopor
hall* and*	opoopnrmooopnoon
hall* on*	oooooonpoosooool
halls	onqoqonqonqnoqnk
haml*	ooooooooooononnt
hamle*	ooooooooooononnt
hamlet	ooooooooooononnt
hamm*	ooooonnnqooxnnlm
hamm* and*	oooooooooooqoonn
hamme*	ooooonnnqooxnnlm
hammer	ooooonnnqoownnlm
hammer and	oooooooooooqoonn
hamp*	ooonooooopolooot
hampe*	ooonooooopolooot
hamper	ooonooooopolooot
hams*	ooooonpoooonntol
hamst*	ooooonpoooonntol
hamste*	ooooonpoooonntol
hamster	ooooonpoooonnspm
hand	olmormpvnkvulkqj
hand dryer	ooooopoooooonosl
hand for	oooooooooooroono
hand it	oooooooqooooooon
hand over	qoooonnpooonooqm
hand to	ooooooqnooooooon
hand*	tommklnutotmtjnp
hand* .*	omnnpnpqponqonnp
hand* all*	oooooonrooonooon
hand* at*	oooopooooqnooonn
hand* drye*	oooooooonoonnnvl
hand* for*	oooooooooooqoonq
hand* in*	nnoonqnmrnqnpomr
hand* it*	poooonnroooooooo
hand* me*	ooooornnooooooon
hand* on*	onoqpoppoooqonmn
hand* out*	ooooooroooooponn
hand* over*	uooonnnpooonoopl
hand* roun*	oooooontooonooom
hand* the*	ooooooopooonqoom
hand* to*	nppponqnooooqool
hand* up*	noooonopooooooor
handb*	ooooonoposnopnmn
handba*	oooooooposnopoml
handbags	ooooooooosnoponm
hande*	prponnnnnnnnpnlu
handed	prponnnnnnnnpnlu
handed in	oooonooooooooolv
handed to	npppooooooooqoom
handi*	qnopoqrmooooqolm
handin*	qnopoqrnooonoonm
handing	qnopoqrnooonoonm
handl*	oonnpmnopnnnpnrs
handle*	oooopnnpooooooqo
handled	oooopoooooooooqn
handli*	noooooooooooooqo
handling	noooooooooooooqo
handm*	ooooooooolwoooom
handma*	ooooooooolwoooom
handmade	ooooooooolwoooom
handr*	ooooooonoooooosn
handra*	ooooooonoooooosn
handrail	ooooooonoooooosn
hands	nmnnnpouqnnrqmnm
hands .	onooopnqoooroonm
hands all	oooooonrooonooon
hands round	oooooontooonooom
hands up	noooonooooooooos
handw*	spoononpoooonono
handwr*	spoononpoooonono
handwriting .	ooooonopoooooooq
handy	ooooonopoooooonq
hang	oonnmmnononxompn
hang the	onooonnoooosnmor
hang*	nnnnmponqqnumlnq
hang* abou*	ooooooooooonsoom
hang* it*	ooooooooooooonro
hang* roun*	ooooospooooooonm
hang* the*	onooonnoooornmor
hange*	noooooooooosnnmr
hanged	noooooooooosnnmr
hangi*	ooonmqonrnnqonno
hangin*	ooonmqonrnnqonno
hanging	noonnqonrnoqonnn
hango*	ooooooonosooooon
hangou*	ooooooonosooooon
hangouts	ooooooooorooooon
happ*	oupopnqhoonvlhjr
happ* .*	nspmmpnnorolpnoq
happ* abou*	pnoronpooooooonn
happ* birt*	qoooonoooooooonr
happ* if*	oooooqppooomoooo
happ* in*	oooooonpoooqoono
happ* on*	ooooooooooorooon
happ* reti*	ooooooooonoooonr
happ* to*	mqopqknmompvomqo
happ* with*	npnprnnoooooonoq
happe*	prpnoltmqpmwnlni
happen	qnonnqnmooounnpl
happen >	qoooooooooopoonn
happen on	oooooooooooqooon
happen*	nsqopiuoqpnuommj
happened	nnplolsnqpnppnpn
happened .	ppoonooooronooon
happened to	nnnnpmononnrpntl
happened with	oooooonoooooooor
happening	nnoornunooonoomn
happens	ntprmmqponotnnmj
happens to	lsoqnnooonotnomm
happens when	ooooooooooonnoqo
happi*	nnoonqnnoorqpnlo
happie*	oooooronooonqnmo
happier	oooooronooonqnmo
happil*	onoonnonoorroomo
happily	onoonnonoorroomo
happy	psoqqommnonjkllx
happy .	oqononnnoooooooq
happy about	nnoronpoooooooon
happy birthday	qoooonoooooooonr
happy retirement	ooooooooonoooonr
happy to	oopoqnnnonpnnnms
harb*	ooooonoooosonomp
harbo*	ooooonoooosonomp
harbou*	ooooonoooosonomp
harbour	ooooonoooosonomp
hard	mnnmolqonmormppv
hard to	nonnpnooonoonpns
hard*	pononoononpppnnr
hard* to*	nonnpnooonoonpns
hardb*	oooooooooooooonq
hardba*	oooooooooooooonq
harde*	ooooooooooopnooq
harl*	oooooooooroooono
harm	ooooonnoooonoonu
harm in	ooooonooooooooor
harm* in*	ooooonooooooooor
hart*	nooornoooooooooo
harv*	oooooooooooonoqp
harve*	oooooooooooonoqo
harves*	oooooooooooonoqo
has	rltklstzpijecxpn
has a	qmonornspoomlppn
has all	qnoooooooooooqon
has anybody	mnoopnporonooonp
has anyone	nnonquomrnmnonnq
has asked	opooonomooooooor
has been	omopmkuqmonolpvm
has changed	oooooooqoqoooonn
has come	onoponroqooooonm
has ever	oooooooooooooqqm
has found	nroooonqoooooonn
has gone	qnonoonqoooonnrn
has got	qoooonorooooonon
has had	nppopomrooooooqm
has her	ooooonosoooooooo
has his	nqooonnqooopooon
has it	tonnrlnmonnumnlo
has me	oownooonoooooonl
has moved	oooooonpoooooomr
has my	qtoqnlmtnnnnonln
has never	ooooonqpooonoprl
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
has two	ooooonqooopooonq
has written	nooonpoooooooooq
has* a*	qmonornspoomlppn
has* all*	qnoooooooooooqon
has* anyb*	mnoopnporonooonp
has* anyo*	nnonquomrnmnonnq
has* aske*	opooonomooooooor
has* been*	omopmkuqmonolpvm
has* chan*	oooooooqoqoooonn
has* come*	onoponroqooooonm
has* ever*	oooooooooooooqqm
has* foun*	nroooonqoooooonn
has* gone*	qnonoonqoooonnrn
has* got*	qoooonorooooonon
has* had*	nppopomrooooooqm
has* her*	ooooonosoooooooo
has* his*	nqooonnqooopooon
has* it*	tonnrlnmonnumnlo
has* me*	oownooonoooooonl
has* move*	oooooonpoooooomr
has* my*	qtoqnlmtnnnnonln
has* neve*	ooooonqpooonoprl
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
has* two*	ooooonqooopooonq
has* writ*	nooonpoooooooooq
hat	poonnnnnonnumqlp
hat .	opooooooooonoron
hat* .*	opooooooooonoron
hate	monnntmmnsmlomws
hate it	npooonoooqoooosl
hate my	ooooosooooooooom
hate myself	ooooornoooooooon
hate the	oooooooooooooorm
hate*	nooooonpooonrmqn
hate* it*	noooonoooqoonnso
hate* my*	ooooosooooooooom
hate* myse*	ooooornoooooooon
hate* the*	oopooooooooooorm
hated	opooooooooooonnq
hater*	oooooooooooornon
haters	oooooooooooornon
hates	ooooopnpooonoorm
hatr*	oooooooooooorono
hatre*	oooooooooooorono
hatred	oooooooooooorono
haun*	oooooooooqmloqor
haunt*	nooooooooqmmoqoq
have	srsmprmnmhlqsnoo
have >	oooomrooooomnnqq
have a	rmqonlpllqtyomjp
have all	mpooqnooqoooppom
have already	oooomropooooooon
have always	ooooomonooonnonv
have an	ronoonmpqnpooqmn
have answered	moopsooooooooomo
have anything	onoonoqrooononmr
have asked	qprsmmnnoonnnnqm
have been	oktnqupjmqlnsmnn
have blacked	ooooqooooooooono
have blocked	ooooonproooooooo
have booked	ooooooorooonpomp
have borrowed	pqoonooooooooooo
have changed	mrqqonnrooonoonk
have clicked	oporoooooooooonm
have come	nooopnnnqooooqoo
have copies	pooonoooooonnnnu
have decided	ooonouonooonoomm
have done	oqnnmpnonooonnqp
have ended	ooooopooooonqopm
have ever	ooooonoqooonoqpn
have felt	ooooorqooooooonm
have filled	ooooonooooopooqn
have finished	ooooopooooorqool
have for	nosoooooooooooon
have found	nnoqonqmooorooon
have given	pnoporonooooonql
have gone	npoonnpnqoononpq
have got	rkvkkrqmnlrxjkeq
have had	pmuotpmlnonrrnrh
have heard	tnnoonpoooonookp
have her	qoopoponoooooonm
have his	rnoqoonoooooooon
have i	sloqonopooooooom
have it	lwrpvpmnnqommpme
have kept	rooooopoooonopno
have killed	ooooonooooorooqm
have liked	ooooouoooooooopi
have lost	loooonopoooooops
have loved	ooooomoooopoooos
have made	nnnooroooorqnoom
have me	rmsoopoooooooonm
have met	onoonmonoookq2kh
have mine	ooosnoooooooooom
have mixed	noqooooooooooooo
have more	ononomonsooooorp
have moved	noonnomqnoonnnrq
have my	puuonnpnononnnlk
have never	okoonkrsnnolprvl
have no	lrnpojmqqnoowmnp
have nobody	ooooornpoooooonm
have not	nonmmsqvrnorokll
have nothing	pnooolonooootnpo
have noticed	opoooooooooqooon
have now	smnoonnnoooooprn
have nowhere	nnnookpqvoonooon
have on	nsnnpnooonooomlu
have one	qnonprnoqooqqnll
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
have said	nooqnpnoooonmstk
have sat	ooooqnonooopooop
have scraped	ooooonooooonounn
have seen	oonoolqosonmnnqq
have sent	ooooonooooonooqo
have sight	rooonooooooooooo
have since	osooonnnopoooooo
have someone	ooooqooooooooqmo
have sorted	ooopoqooooooooon
have spent	oooopoooooononsn
have started	noooouoronpnoonj
have stayed	ooooonooooonporm
have stopped	oooooqnnpoonooqn
have taken	nmooornqooooonop
have that	opoopnoqoooooonn
have the	qpplxsmmnnmrrqhl
have their	oooooonqooopromp
have them	ppontnnooopopnok
have they	ooooooooooooooqn
have this	noooooonooooooro
have thought	oqonoooooooooooo
have thrown	ooooooooooooooqn
have to	qononmuuonnhrmqn
have told	omsnolorooonnnnr
have turned	ooooooooooooooqn
have two	nnrponooooqponoo
have unsubscribed	nnosonoooooooonp
have until	onooooooooouoonn
have waited	oooopoooooopoolq
have walked	ooooononooooonqp
have worked	oooopqonooopooom
have written	monnnvononponnqn
have you	wqonulnooonmpnln
have your	nnooonnoooovoonn
have* a*	rmqonlpllqtyomjp
have* all*	mpooqnooqoooppom
have* alre*	oooomropooooooon
have* alwa*	ooooomonooonnonv
have* an*	ronoonmpqnpooqmn
have* answ*	moopsooooooooomo
have* anyt*	onoonoqrooononmr
have* aske*	qprsmmnnoonnnnqm
have* been*	oktnqupjmqlnsmnn
have* blac*	ooooqooooooooono
have* bloc*	ooooonproooooooo
have* book*	oooonooroooopomq
have* borr*	pqoonooooooooooo
have* chan*	mrqqonnrooonoonk
have* clic*	oporoooooooooonm
have* come*	nooopnnnqooooqoo
have* copi*	qnoonnonooonnnnu
have* deci*	ooonouonooonoomm
have* done*	oqnnmpnonooonnqp
have* ende*	ooooopooooonqopm
have* ever*	ppoonnoqooonoqql
have* felt*	ooooorqooooooonm
have* fill*	ooooonooooopooqn
have* fini*	ooooopooooorqool
have* for*	nosoooooooooooon
have* foun*	nnoqonqmooorooon
have* give*	pnoporonooooonql
have* gone*	npoonnpnqoononpq
have* got*	rkvkkrqmnlrxjkeq
have* had*	pmuotpmlnonrrnrh
have* hear*	tnnoonpoooonookp
have* her*	qoopoponoooooonm
have* his*	rnoqoonoooooooon
have* i*	sloqonopooooooom
have* it*	lwrpvpmnnqommpme
have* kept*	rooooopoooonopno
have* kill*	ooooonooooorooqm
have* like*	ooooouoooooooopi
have* lost*	loooonopoooooops
have* love*	ooooomoooopoooos
have* made*	nnnooroooorqnoom
have* me*	rmsoopoooooooonm
have* met*	onoonmonoookq2kh
have* mine*	ooosnoooooooooom
have* mixe*	noqooooooooooooo
have* more*	ononomonsooooorp
have* move*	noonnomqnoonnnrq
have* my*	puuonnpnononnnlk
have* neve*	okoonkrsnnolprvl
have* no*	lrnpojmqqnoowmnp
have* nobo*	ooooornpoooooonm
have* not*	nonmmsqvrnorokll
have* noth*	pnooolonooootnpo
have* noti*	opoooooooooqooon
have* now*	smnoonnnoooooprn
have* nowh*	nnnookpqvoonooon
have* on*	nsnnpnooonooomlu
have* one*	qnonprnoqooqqnll
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
have* said*	nooqnpnoooonmstk
have* sat*	ooooqnonooopooop
have* scra*	ooooonooooonounn
have* seen*	oonoolqosonmnnqq
have* sent*	ooooonooooonooqo
have* sigh*	rooonooooooooooo
have* sinc*	osooonnnopoooooo
have* some*	nooornpnoqonoqmo
have* sort*	ooopoqooooooooon
have* spel*	noroonoooooooonp
have* spen*	oooopoooooononsn
have* star*	noooouoronpnoonj
have* stay*	ooooonooooonporm
have* stop*	oooooqnnpoonooqn
have* take*	nmooornqooooonop
have* that*	opoopnoqoooooonn
have* the*	qpplxsmmnnmrrqhl
have* thei*	oooooonqooopromp
have* them*	ppontnnooopopnok
have* they*	ooooooooooooooqn
have* this*	noooooonooooooro
have* thou*	oqonoooooooooooo
have* thro*	ooooooooooooooqn
have* to*	qononmuuonnhrmqn
have* told*	omsnolorooonnnnr
have* turn*	ooooooooooooooqn
have* two*	nnrponooooqponoo
have* unsu*	nnosonoooooooonp
have* unti*	onooooooooouoonn
have* wait*	oooopoooooopoolq
have* walk*	ooooononooooonqp
have* work*	oooooqonooopooom
have* writ*	monnnvononponnqn
have* you*	wqonulnooonmpnln
have* your*	nnooonnoooovoonn
havi*	mrnpnmolsnomoqsm
havi* a*	oppononnsopnnnsk
havi* it*	onooonooooonnoso
havi* thou*	ooooopqnooooooon
havin*	mrnpnmolsnomoqsm
having	mrnpnmolsnomoqsm
having a	oppononnsopnnnsk
having it	onooonooooonnoso
having thoughts	ooooopqnooooooon
hay	nooonoooonooooot
haze*	oooooooooooqoono
hazel	oooooooooooqoono
hd	ooooooooovlooonn
he	jdjieky4phfrcuZj
he .	ooooopnnoooropnm
he 14	ooooomsnoooooooo
he >	ooooooonooopnvlm
he a	nnonnpsnnonomson
he about	ooooomsnooooooon
he always	oooooqnnroooopom
he asked	nnooowooooononnm
he back	ooooornsooonnnnn
he been	pnopoqnnooonopmq
he bought	oooooqonoooooopn
he came	rooooooooooooopn
he can	qnrnnmtrnononpml
he changed	oooooonrooooooon
he checks	noooonnvooooooon
he come	ooooonmsoooooooq
he comes	oooooprnooooooon
he did	oppnnonrooonoono
he died	sopoopnnooooooom
he does	noooonrspooononl
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
he god	oooooooooponoqoo
he goes	ooooonpuooonoool
he gone	roooosnmnoonoonm
he got	nmnnnpsxtnnlmqmi
he had	otnnnmotnoomnqmm
he has	oqonnqstnnomopmi
he hears	noooornqooononon
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
he never	onnnormqrooonpnp
he nine	npoooronooooooon
he not	pnonprmornnqnpni
he on	oooposmonqoqnnnm
he only	roooomquooonnnnk
he outside	ooooonmsoooooono
he owes	ooooonrmoooqooon
he put	noooopmvooomnnqm
he reads	lnoqqnorrnonoonm
he said	omnnnpxqnnonnmno
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
he told	ononotqrnoomonnk
he took	ooooorponoonooon
he turned	ooooonorqoooooom
he waiting	oooooonoqooooooo
he waits	ooooonorooooooon
he walks	oooooornoooooooo
he wants	ooooonpnooouoomn
he was	qmpomoqpnonlrsjs
he will	mnnomntznnnvmmkh
he would	ponnmmmsnonopnnv
he wrote	ooooooosooonooom
he* .*	ooooopnnoooropnm
he* 14*	ooooomsnoooooooo
he* a*	nnonnpsnnonomson
he* abou*	ooooomsnooooooon
he* alwa*	oooooqnnroooopom
he* aske*	nnooowooooononnm
he* back*	ooooornsooonnnnn
he* been*	pnopoqnnooonopmq
he* boug*	oooooqonoooooopn
he* brok*	ooooooproooooonn
he* burn*	ooooonproooooonn
he* call*	oooooonqoooooooo
he* came*	rooooooooooooopn
he* can*	qnrnnmtrnononpml
he* chan*	oooooontooooooon
he* chec*	noooonnvooooooon
he* come*	nnoooopronoooonq
he* comm*	ooooooorooonoooo
he* did*	oppnnonrooonoono
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
he* god*	oooooooooponoqoo
he* goes*	ooooonpuooonoool
he* gone*	roooosnmnoonoonm
he* got*	nmnnnpsxtnnlmqmi
he* had*	otnnnmotnoomnqmm
he* has*	oqonnqstnnomopmi
he* hear*	ooooormqoooronom
he* held*	ooooonosooooooon
he* here*	ooooonmsnooooooo
he* hits*	noooooqnooooooor
he* in*	noopookwtoonnnmn
he* keep*	oooooonqoooooooo
he* knew*	pooooonqooonooon
he* know*	nnoooqnzooonnnnk
he* laug*	oooootnmooonooon
he* left*	nqnooqmoooonoonq
he* like*	ooooomrpooooooon
he* live*	nnpqonqnoooooooo
he* lock*	oooooonrooooooon
he* look*	ooooooqqoooooonm
he* lost*	oooooqmqoooooooo
he* made*	ooooooosooooonon
he* met*	ooooomsnoooooooo
he* must*	oopoooonoooooooq
he* my*	ooqoonopooooooon
he* neve*	onnnormqrooonpnp
he* nine*	npooorqmooooooon
he* not*	pnonprmornnqnpni
he* on*	oooposmonqoqnnnm
he* only*	roooomquooonnnnk
he* outs*	ooooonmsoooooono
he* owes*	ooooonrmoooqooon
he* park*	oooooonrooooooon
he* put*	noooopmvooomnnqm
he* read*	mooqqnoqrnopoonm
he* said*	omnnnpxqnnonnmno
he* saw*	ooooonnrooonoonp
he* says*	pmnnoswtmooponmk
he* shoo*	ooooomsmooooooop
he* shou*	nooromonpooqooon
he* sits*	oooooonpoooqooon
he* slee*	ooooonrpooooooon
he* so*	oooooonooooqoooo
he* sold*	oooooonqoooooooo
he* star*	ooooolrrooooooom
he* stop*	ooooornpooooopnm
he* take*	qnooonopoooqoooo
he* talk*	opooooooqoooonnn
he* tell*	noooonrooooqooon
he* thin*	ooooomotoooooooo
he* told*	ononotqrnoomonnk
he* took*	ooooorponoonooon
he* turn*	ooooonotqooooonm
he* wait*	ooooonorqoonooon
he* walk*	ooooonqmoooroooo
he* want*	onooonponnotnomo
he* was*	qmpomoqpnonlrsjs
he* will*	mnnomntznnnvmmkh
he* woul*	ponnmmmsnonopnnv
he* writ*	soooonnnoooooooo
he* wrot*	ooooooosooonooom
head	klomwkroqlrrnynh
head .	ooooqoooooonponn
head examining	ooooooooooononro
head librarian	oooopoooooonnprn
head of	mooounooooproqjl
head office	oooonoooooooootm
head*	nnnppomoqnoolnlx
head* .*	ooooqnooooolooor
head* exam*	ooooooooooononsn
head* libr*	oooopoooooonnprn
head* of*	mooounooooproqjl
head* offi*	oooonoooooooootm
head* up*	ooooonnoooonnomu
headm*	onoqooooooooopno
heads	oooooqonnooolnpr
heads up	ooooonnoooonnomu
heads*	ooooonnrooomoooq
heal*	psnnnprmoqnnonmn
heal* firs*	ooooonooooooooor
heal* visi*	poooonsnooooooom
heal* week*	oooooqoooooooopn
heale*	oooooooooqooooon
healt*	psnmnprmonnnonmo
health	qsnnnprmonnnnnno
health first	ooooonooooooooor
health visitor	poooonsnooooooom
health week	oooooqoooooooopn
hear	womlmjutnmsnqlok
hear him	ooooonnqoooooooo
hear it	qooopomtooooonmn
hear the	ooooooqnoooooopm
hear them	oooooprnoooooonn
hear what	qooooooooooooooo
hear you	ooonooooooomnnun
hear*	ojpplrmtnpollmxn
hear* .*	nqooonqnoopnonsn
hear* abou*	nnqoornoooonoopn
hear* aids*	ooooonnropnoponn
hear* and*	ooooopoooooooorn
hear* ever*	oooqonpqooooonom
hear* from*	ooooosnppnonqnmm
hear* her*	ooooonrooooooqnm
hear* it*	snooonntooonnnlo
hear* loop*	oopoonoooooooorn
hear* noth*	tooonoooooooponm
hear* of*	nnopooooopoonorm
hear* that*	opononooonpnopnq
hear* the*	poooooqpoooonnpn
hear* them*	oooooprnoooooonn
hear* you*	ooonooooooomnnun
heard	rjpqmoqpooopnomn
heard about	norooooooooooooo
heard from	ooooosnppooooonl
heard her	ooooonqooooooqnn
heard nothing	tooooooooooooonn
heari*	popmnlmtoqnoonrl
hearin*	popmnlmtoqnoonrl
hearing	popmnlmtoqnoonrl
hearing aids	ooooonnropnoponn
hearing loop	oopoonoooooooorn
hears	noooornqononoqnn
heart	lpnpornlnnpmnnsr
heart of	oooooooooooonosm
heart*	oooonnonooonnosp
heartb*	ooooononooonnorp
heartbroken	ooooononoooooorn
heat	nooopkoponpnnoqs
heat*	lonnqnnppmqlmpxp
heat* and*	ooooomoqqooonopm
heat* been*	ooooooooooooooqn
heat* in*	ooooonooooooooor
heat* off*	oooooooooooonoos
heat* on*	onooonnpooooootm
heath*	noooooooooonoqnr
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
heavy	onoonronooopnoop
hedg*	onoonnooooppnoso
hedge	omooooooooppnorp
heid	onooornoonooosmm
heig*	oooooqnoooonpnqo
heigh*	oooooqnoooonpnqo
height	ooooooooooonpoqm
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
hell	mnnnmopnnnnqnlys
hell >	ooooooooooonrnvj
hell*	nqrnolmmpvoqnnln
hell* .*	pooooponoootoook
hell* dear*	noooooooosonoooo
hell* i*	mpoponnpoooooonr
hell* it*	qpooooooooooooon
hell* my*	nnroooooooooooon
hell* to*	oooooonnoootooon
hello	nqrnolmmpvoqnnln
hello dear	noooooooosonoooo
hello i	mpoponnpoooooonr
hello it	qpooooooooooooon
hello my	nnroooooooooooon
hello to	oooooonnoootooon
helm*	ooooooooooornunj
helm* .*	ooooooooooorooqk
helme*	ooooooooooornunj
helmet	ooooooooooorovni
helmet .	ooooooooooorooqk
help	mhmkllp00plilojr
help .	qnoonpooorooopol
help >	noooopnspnonpono
help at	ooooonpqoononoop
help from	nopooooooooooooq
help her	nnnoonopxooooook
help me	onooomruononoopl
help my	nnoooomotoomonpp
help*	mmnonpqrntolnnlu
help* .*	qnopnonooroonpon
help* at*	ooooonpqoononoop
help* from*	nopooooooooooooq
help* her*	nnnoonopxooooook
help* me*	onnnomqtnqnmnnpn
help* my*	nnoooomotoomonoq
help* with*	oooooornopononoo
helpe*	nnnnnlqnnsmmmnny
helped	nnonommmotommnow
helped me	ooooooooornnoooq
helper	ooooonrpooooooom
helpf*	ooooonooooooooor
helpfu*	ooooonooooooooor
helpful	ooooonooooooooor
helpl*	nnoonuoqooononnm
helpli*	onoonvmqooononnn
helpline	ooooosnqooononnn
helps	ooooonprooroonnk
hens	ooooooooooooroon
her	qhooeuz0sog0c0bi
her .	pnnqojoynnnrmnnj
her >	nnnnnkupponnnons
her ?	qoooornnpoooooom
her a	noooonrpooooonpo
her address	ppoooqnnooooooon
her age	oooooosmoooooooo
her and	rnornlnrqoononmm
her arms	ooooovmnooonqonm
her at	ooooomrrooopoonm
her back	ooooonpoooorooom
her bank	oooooonropooooon
her birthday	noooooonoooooosn
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
her legs	onoqosmnqooonqnm
her manager	oooooornooooooon
her mum	ppooorqkooopoonm
her my	moooonpooooooson
her neck	ooooonpqoooronon
her number	nqqnoopnoooooooo
her off	nqoqonnpooonoonn
her on	noooonnnotonornn
her out	nnoponntooopoopm
her own	rnnooomonnosnono
her pension	oooooooqoooooono
her phone	nnnnopotpnonnpom
her please	nnnnoonpxoononom
her room	noooounnoooooonp
her she	oooooqomoqonoqnm
her son	ooooonnrqoooooon
her stuff	ooooopqnooooooon
her that	opooonnroooooono
her there	ooooonnpoooooonq
her to	pnoponunpoonoonm
her uncle	noooonvmoooooooo
her visa	oooooonqoooooooo
her* .*	pnnqojoynnnrmnnj
her* ?*	qoooornnpoooooom
her* a*	noooonrpooooonpo
her* addr*	ppoooqnnooooooon
her* age*	oooooosmoooooooo
her* and*	rnornlnrqoononmm
her* answ*	ooooonnqooooooop
her* arms*	ooooovmnooonqonm
her* at*	ooooomrrooopoonm
her* aunt*	ooooonqooooooooo
her* back*	ooooonpoooorooom
her* bank*	oooooonropooooon
her* birt*	noooooonoooooosn
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
her* legs*	onoqosmnqooonqnm
her* mana*	oooooornooooooon
her* mum*	ppooorqkooopoonm
her* my*	moooonpooooooson
her* neck*	nnoooopqoooronnn
her* numb*	nqqnoopnoooooooo
her* off*	nqoqonnpooonoonn
her* on*	noooonnnotonornn
her* out*	nnoponntooopoopm
her* own*	rnnooomonnosnono
her* pens*	oooooooqoooooono
her* phon*	nnnnoqpspnonnpom
her* plea*	nnnnoonpxoononom
her* room*	noooounnoooooonp
her* scre*	opoooornoooooonn
her* she*	oooooqomoqonoqnm
her* sign*	ooooonnsooooonoo
her* slee*	ooooosmpnooooooo
her* son*	ooooonnrqoooooon
her* stuf*	ooooopqnooooooon
her* that*	opooonnroooooono
her* ther*	ooooonnpoooooonq
her* to*	pnoponunpoonoonm
her* uncl*	noooomwmoooooooo
her* visa*	oooooonqoooooooo
herb*	noooooooowononnm
herba*	ooooooooouooooom
herbal	ooooooooouooooom
herbs	oooooooooqoooooo
here	plmhkvr0qvobplfo
here .	pmnoppoznmqlnpkl
here >	nmolotrormoosomk
here ?	opoonnonqoopoooo
here and	oooonqrnoooonono
here at	ooooonpqnoooooqm
here because	opooompqooooooon
here come	oooooonoonqnrnnp
here cos	ooooomnorooooooo
here for	poooqqnqononnolq
here free	oooooooooqooooon
here http	ooooooooosnooopm
here i	sooonpoooonoooon
here if	nooopoooooonoonr
here in	qoooooonooonoont
here it	oooqomnpoopoooqm
here my	nopoooooonooooqo
here on	oooqoooooooooomq
here since	oosoooonooooooom
here the	pnooooooonoooonr
here with	oooooqooooonnorm
here you	npooprooooonqonn
here*	oooroooooooomonq
here* .*	pmnoppoznmqlnpkl
here* ?*	opoonnonqoopoooo
here* and*	oooonqrnoooolomr
here* at*	ooooonpqnoooooqm
here* beca*	opooompqooooooon
here* come*	ooopoonoonpnrnnp
here* cos*	ooooomnorooooooo
here* for*	poooqqnqononnolq
here* free*	oooooooooqooooon
here* http*	ooooooooosnooopm
here* i*	sooonpoooonoooon
here* if*	nooopoooooonoonr
here* in*	qoooooonooonoont
here* it*	oooqomnpoopoooqm
here* my*	nopoooooonooooqo
here* on*	oooqoooooooooomq
here* sinc*	oosoooonooooooom
here* the*	pnooooooonoooonr
here* with*	oooooronoponnnrn
here* you*	npooprooooonqonn
hereb*	oooroooooooooonn
hereby	oooroooooooooonn
heri*	onooomnnoonltmvo
herit*	onooomnnoonltmvo
herita*	onooomnnoonltmvo
heritage	onooomnnoonltmvo
hero	ooooooooooooponq
hero*	omoooooooooooont
heron	omooonooooooooos
herp*	ooooooooouooooom
herpe*	ooooooooouooooom
herpes	ooooooooouooooom
herr*	qoooononoopooonq
herr* girl*	roooonooooooooop
herri*	qoooononoopooonq
herrin*	qoooononoopooonq
herring	qoooononoopooonq
herring girls	roooonooooooooop
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
hey	nnnsnonqoqsrmnng
hi	ourmmooonwrmmmll
hi dear	ooooooooounoooon
hi vis	opooooonooooooro
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
hidi*	mpnnpqqqonnpmonn
hidi* behi*	ooooponnooonnqrn
hidi* in*	noooonsqoooooonm
hidin*	mpnnpqqqonnpmonn
hiding	mpnnpqqqonnpmonn
hiding behind	ooooponnooonnqrn
hiding in	noooonsqoooooonm
high	mnnsnrnmnqnmqmns
high street	oponooooooonpoqo
high*	mnonssoooponmqno
high* stre*	oponooooooonpoqo
highe*	nnoortooooonnqmm
higher	nooorooooooonomr
hija*	opoooonoooomsonm
hill	onooonoqoopppnnn
him	omjognx1puivetbj
him .	qmonountrnopnpmi
him >	qnonnpqoponnnolq
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
him on	npnnnmototononnl
him out	oooqoornnoooonnn
him over	ooooononooooooor
him please	qooooopooooooooo
him so	oooooqooooooorom
him to	nppooopnoooqooon
him up	ooooomppoooronol
him what	oooooonooooqoqom
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
him* on*	npnnnmototononnl
him* out*	oooqoornnoooonnn
him* over*	ooooononooooooor
him* plea*	qooooopooooooooo
him* so*	oooooqooooooorom
him* take*	onopooqooooooooo
him* to*	nppooopnoooqooon
him* unde*	ooooooqooooooooo
him* up*	ooooomppoooronol
him* what*	oooooonooooqoqom
hims*	mppnnwqonnnmnrlm
hims* .*	npooonqoooonoron
hims* on*	ooooosnnooonooon
himse*	mppnnwqonnnmnrlm
himsel*	mppnnwqonnnmnrlm
himself	mppnnwqonnnmnrlm
himself .	npooonqoooonoron
himself on	ooooosnnooonooon
hind*	ooooonooooonwnnn
hind* wors*	ooooooooooooqono
hindu*	ooooonooooonwnnn
hindus	ooooooooooonwnln
hindus worship	ooooooooooooqono
hip	mnooolnnonrpnppu
hire	lpoornmnnoomprwi
hire*	ooooroooooonnsom
hired	ooooroooooonnsom
his	sujmf10sukhxdydg
his bank	ooooonnrooooooon
his car	ooooopmoooosooom
his carer	ooooomntooononoo
his dad	pqooonrnooooooon
his door	oooooqooooooooon
his face	npoooonnqoorooon
his father	ooooonqnooooooop
his flat	ooooooroooonooon
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
his mother	oqooonpoooonoqnm
his mouth	ooooooooooonoqon
his mum	soooonvmooonoonk
his name	tpnonnonooonnmqq
his nephew	ooooonnqooooooon
his own	lpnpopsmnnopmtmm
his page	poooonqnoqooooom
his pension	ooooonnqoooooooo
his phone	nooootslnoooonpm
his pillow	ooooonooooooooor
his room	ooooovmnooooonon
his school	ornoopnoooooooon
his sister	nooporonooooooon
his son	ooooopntoooononm
his things	ooooosnnoooooooo
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
his* mate*	qoooonrnoooooonn
his* meda*	oooooqnmooonorno
his* moth*	oqooonpoooonoqnm
his* mout*	ooooooooooonoqon
his* mum*	soooonvmooonoonk
his* name*	tpnonnonooonnmqq
his* neph*	ooooonnqooooooon
his* own*	lpnpopsmnnopmtmm
his* page*	poooonqnoqooooom
his* pape*	ooooonnqoooooooo
his* pens*	ooooonnqoooooooo
his* phon*	nooootslnoooonpm
his* phot*	noqoooooooooopno
his* pill*	ooooonooooooooor
his* room*	ooooovmnooooonon
his* scho*	ornoopnoooooooon
his* sist*	oooporonooooooom
his* son*	ooooopntoooononm
his* stor*	ooooorooooooooon
his* thin*	ooooosnnoooooooo
his* van*	oooooqppooononon
his* voic*	nnorpoooooooooon
his* watc*	oooooqnnoooooooo
his* wife*	oooooonnuooooppl
hist*	utmmjjkollpotrpr
hist* .*	opooooooooorqnpl
hist* as*	rooooooooooooool
hist* grou*	oooooooqoooonqmq
hist* i*	oponoooooorononn
hist* in*	pnooooooooonsrll
hist* it*	oqooooooooooqonn
hist* mont*	moooooooooootorl
hist* of*	onoonoooooooqnos
hist* room*	ooooooooooooooqn
hist* tape*	nrooooooooooooon
histo*	utmmjjkollpotrpr
histor*	utmmjjkollpotrpr
historian	noooooooooopnwnk
historical	oopooooooooooqnn
histories	oooooooooooonoor
history	vumnjkkplmnnvhrr
history .	opooooooooopqopm
history >	snooooooooooonon
history as	rooooooooooooool
history group	oooooopqoooonqmp
history in	pnooooooooonsoln
history it	oqooooooooooqonn
history month	moooooooooootorl
history of	onoonoooooooqnos
history room	ooooooooooooooqn
hit	nqnnnorspoqnnnkn
hit me	ooooopntoponoomo
hit* me*	ooooopntoponoomo
hitl*	oooooonooooowpnj
hitle*	oooooonooooowpnj
hitler	oooooonooooowpnj
hits	lmnnnkz0nnnmnmmn
hits me	mmnoomsyooonoonl
hits us	ooooonulooooooon
hits* me*	mmnoomsyooonoonl
hits* us*	ooooonulooooooon
hitt*	onooomptooononno
hitti*	onooomptooononno
hittin*	onooomptooononno
hitting	onooomptooononno
hiya	qoqnonnnoqnnoopm
hmu	oooooooootnooool
hmu >	oooooooootnooool
hoar*	ooooooooooooooor
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
hold on	tlopnsnnonnmonls
hold the	mponwnnnooornnpl
hold their	ooooooooooormooo
hold*	qnononponpopnmqn
hold* ?*	mooooooooooooooq
hold* a*	noooqnpnonpqnrmo
hold* abou*	rnponooooooooooo
hold* and*	noooonooooooooqp
hold* any*	mooosoooooooooon
hold* from*	qoooooooooooooon
hold* her*	oooooonqoooooooo
hold* in*	pooooooooooooorl
hold* it*	oooooooooooooonq
hold* musi*	oooooooooooonntm
hold* of*	rmoopqmsoooooonk
hold* on*	ulqposnmonnmonks
hold* the*	lqnnwommnnnqmnqm
hold* thei*	ooooooooooormooo
holde*	noponoonoqnoooop
holdi*	opooppoponpqonok
holdin*	opooppoponpqonok
holding	opooppoponpqonok
holding a	oooooopooopsoomn
holds	rnnnonpoonomnnqq
hole	ooooooooooonnoun
hole in	ooooooooooonooro
hole* in*	ooooooooooonooro
holi*	mqqnnmwknpqmnnnq
holi* .*	ooooooqooooooooo
holid*	mqqnnmwknpqmnnnq
holida*	mqqnnmwknpqmnnnq
holiday	mrqnnosnnpqnnnno
holidays	ooooonuloooooonq
holidays .	ooooonrooooooooo
holli*	pooooooooooqooon
holo*	ooooooooooooqono
holoc*	ooooooooooooqono
holoca*	ooooooooooooqono
holocaust	ooooooooooooqono
holy	ooooooooononmnmz
home	khlmhnz1kppuxihk
home .	oonnnsmponopmnms
home >	ononplpqnnnnxoln
home ?	oooooonooqooropl
home address	osnoooopooopoonn
home after	poooonqoopooooom
home and	nmnqntmpppnpqonl
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
home they	ooooornpooooponm
home tonight	ooooomrronooooom
home with	onroonslonononqp
home £	ooooooooomsoooon
home*	unnmomunnosktojm
home* .*	opnnnslponopmmmt
home* ?*	oooooonooqooropl
home* addr*	osnoooopooopoonn
home* afte*	poooonqoopooooom
home* and*	mmnqntlppopppqnl
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
home* not*	ooooooooooookoot
home* on*	nooooonqooooooqn
home* sinc*	ooooonrnoooooooo
home* the*	ooooooqooooonoop
home* they*	ooooornpooooponm
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
homo*	ooooonooooom1mll
homo* a*	ooooooooooonrnno
homos*	ooooooooooonwmmn
homose*	ooooooooooonwmmn
homosexuality	ooooooooooonrnno
homosexuality a	ooooooooooonrnno
homosexuals	ooooooooooonsnno
hone*	mmnmmwmpnswlppph
hone* .*	oooooqorooonponn
hone* to*	ooooosoooooononn
hones*	nmnnmummnrvmpoqj
honest	nmnnmunmnssmpnqk
honest >	nooooooooooopooq
honest to	ooooosoooooononn
hong	ooooooooooonoons
hong kong	ooooooooooonoons
hong* kong*	ooooooooooonoons
hono*	nooooroqoooonnmq
hono* .*	nooooooooooonooq
honou*	nooooroqoooonnmq
honour	nooooroqooooonmp
hood*	nooooqqqpopnnolo
hoodi*	nooooqqqpopnnolo
hoodie	nooooqqqpoonnolo
hoot	ooooooooooooonns
hoov*	ooooomnqoonnonsn
hoove*	ooooomnqoonnonsn
hoover	ooooomnqoonnontm
hope	klnmljklmlo3jlis
hope he	oooooonoooosonoo
hope i	ooooonooooorponm
hope it	ooooooooooqqoonq
hope the	ooooonooooowmool
hope whoever	oooooooooooqookq
hope you	nnnnnnnnonnxnnso
hope your	ooooooooooovonnm
hope* he*	oooooonoooosonoo
hope* i*	ooooonooooorponm
hope* it*	ooooooooooqqoonq
hope* the*	ooooonooooowmool
hope* whoe*	oooooooooooqookq
hope* you*	nnnnnnnnonnxnnso
hope* your*	ooooooooooovonnm
hopi*	pooononnooornoqn
hopin*	pooononnooornoqn
hoping	pooononnooornoqn
horr*	nnoonnpnononntms
horri*	nooonoononoontop
horrib*	oooonoonononntop
horrible	oooonoonononntop
horro*	ooooooqooooooono
horror	ooooooqooooooono
hors*	mooonmnnoroqmnjx
hors* .*	ooooooooooornnno
horse	nooonnoooqoonolv
horse*	noooooooopornnmq
horses	noooooooopoooonq
hose	ooooooonooonvomo
hose .	oooooonoooooqonp
hose them	ooooooooooootonn
hose* .*	oooooonoooooqonp
hose* them*	ooooooooooootonn
hosp*	kopppsnmnnqronlp
hosp* .*	oooooqnooornooon
hosp* and*	nooooromooonponq
hospi*	kopppsnmnnqronlp
hospic*	oooooooooopnoonr
hospice	oooooooooopnoonr
hospit*	loppqtnmnopsonmm
hospital	lpppntnmnoptnnmn
hospital >	moooonoooootooop
hospital and	oooooromoooooonq
hospitality	noooqoooooooooon
host	oooooooooooonqpn
host*	mponnnqopnnnonrq
hosta*	ooooonooooooonpr
hostag*	ooooonooooooonpr
hostage	ooooonooooooonpr
hoste*	mpooonropooopoon
hostel	noooonropnoopoon
hot	noonnlspmxnmknos
hot chocolate	ooooooooooonnons
hot singles	ooooooooounnnonn
hot water	ooooonnqononooro
hot* choc*	ooooooooooonnons
hot* sing*	ooooooooounnnono
hot* wate*	ooooonnqononooro
hote*	nmpptmpvqqmoomli
hote* .*	oopoonotoooonnnn
hotel	nnoppoqpqqmoonnk
hotel*	onpornotoooonnmm
hoteli*	ooqoqnooooooooom
hotels	oooopnotoooooomn
hotl*	ooonosoooooooomn
hour	hmnnmrluqnwovjrm
hour .	mponnootnompmnnr
hour >	noooppmqnnnotnpk
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
hour* in*	ooooonmronooonul
hour* no*	nooooooropnooono
hour* of*	mpooonpnooononrq
hour* on*	nooonnoooonnsnns
hour* to*	oooornooopnooonn
hour* with*	ooooonqpooonoonp
hours	hklltltslupmqivo
hours !	ooooooooonqooooo
hours .	onnnoonposnpnnqm
hours ?	ooooroonooooqonm
hours and	onoooornoooopoql
hours i	ooooooooooqooonq
hours in	ooooonmronooontm
hours no	oooooooroooooono
hours of	moooooqnooononqp
hours on	oooonooooononoor
hours to	oooorooooooooono
hous*	ojnplkm0pkzlujgn
hous* .*	nmqooosmorooooom
hous* clea*	ooooonooonroooon
hous* down*	ooooononooonoons
hous* kids*	ooooooooooooqono
hous* on*	oooooonroooonoon
hous* serv*	rnoonnooooonoopp
house	jmnolmp0qnvnpkhn
house .	mnqnoosmorooooon
house >	ponnnonsoonnpnno
house clearance	ooooonooonroooon
house down	ooooononooonoons
house kids	ooooooooooooqono
house on	oooooonroooonoon
house*	pnoponmonnqmtnnp
houseb*	rnoonnnpooonoopp
housebound	rnoonnnpooonoopp
housebound service	rnoonnooooonoopp
houses	nnoppnooonrotonl
housi*	snooooooomroooon
housin*	snooooooomroooon
housing	snooooooomroooon
how	pnjrztgmipingepp
how >	opoooqonoroooonm
how brave	ooooooooooosnnon
how can	qpooooooooooooom
how come	oqoonnooooonoorn
how dare	oooooooooooooorn
how did	qnopnooooooonqnp
how do	tsqtnlosnmpjlmpp
how does	lqoonnnqooonopnr
how good	ooooooooooooonnr
how hard	ooooooooooooporm
how he	poooonopoooqooom
how i	nqonnrnnounnnoqk
how it	qnopnqnpoooqnopl
how long	uwonnpnpononnnlm
how many	hkmo0qlkmlmmllfm
how much	lnonxoooooonnmor
how often	ooorqooooooooonl
how that	qnooooooooonoorm
how the	noooroonooononor
how to	llnploqqnmoopnlx
how was	qooooooooooooonp
how would	pnooooorooooooom
how you	oopoompoopomnovk
how your	ooooooooooorooon
how* brav*	ooooooooooosnnon
how* can*	qpooooooooooooom
how* come*	oqoonnooooonoorn
how* dare*	oooooooooooooorn
how* did*	qnopnooooooonqnp
how* do*	tsqtnlosnmpjlmpp
how* does*	lqoonnnqooonopnr
how* good*	ooooooooooooonnr
how* hard*	ooooooooooooporm
how* he*	poooonopoooqooom
how* i*	nqonnrnnounnnoqk
how* it*	qnopnqnpoooqnopl
how* long*	uwonnpnpononnnlm
how* many*	hkmo0qlkmlmmllfm
how* much*	lnonxoooooonnmor
how* ofte*	ooorqooooooooonl
how* that*	qnooooooooonoorm
how* the*	noooroonooononor
how* to*	llnploqqnmoopnlx
how* was*	qooooooooooooonp
how* woul*	pnooooorooooooom
how* you*	oopoompoopomnovk
how* your*	ooooooooooorooon
hr	tnoononnosnnnomo
hrs	oooooooooqnooosk
http	ijlkkjllmyngih4z
http >	klmmmmmnnzoilkxy
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
human	jnoynnnnnpnmutlm
human being	nnprnnoooooooqno
human to	noounooooooooomo
hun	noooonoooqpnoqnp
hund*	rnoonnnnormopnnq
hund* of*	poooooooornooopm
hundr*	rnoonnnnormopnnq
hundre*	rnoonnnnormopnnq
hundred	rnoonnnnooonpnnr
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
hurt	mmnonvlpsnovmnln
hurt myself	oooooroooooooono
hurt*	nnnnnutqonnknpln
hurt* .*	ooooornnooopooon
hurt* myse*	ooooovnnoooooonn
hurt* you*	ooooonptooononnn
hurti*	nooooqtrnoomonnm
hurtin*	nooooqtrnoomonnm
hurting	nooooqtrnoomonnm
hurting myself	ooooornoooooooon
hurts	nooootonpoomnqmp
husb*	oqqmnkhyotlmlqip
husb* .*	nqooopnpoooooonp
husb* brok*	ooooonouonoooool
husb* gave*	pnorooooooooooon
husb* has*	ooooonnroooooopn
husb* i*	ooooonnoooonooos
husb* woul*	ooooononopoooonr
husba*	oqqmnkhyotlmlqip
husban*	oqqmnkhyotlmlqip
husband	oqqmnkhyoslmlqip
husband .	nqooopnpoooooonp
husband >	nnnonnouononntoo
husband broke	ooooonouonoooool
husband gave	pnorooooooooooon
husband has	ooooonnroooooopn
husband i	ooooonnoooonooos
husband would	ooooononopoooonr
hush	oooooonoooonnroq
huts	noooooooooootonn
hypo*	oooooooooooonorn
hypoc*	oooooooooooonorn
hypocr*	oooooooooooonorn
hypocrites	ooooooooooonnnro
i	rsoplvlullosdfmq
i >	noooopnqooorponn
i ?	onqnooooooooooop
i adore	onononnnooooonmu
i aged	ooooooooooooonro
i always	onoooooooooonoos
i am	toslmrxtqopphemm
i ask	qsrnomnnnlnmnntl
i asked	sopmwoqloqonnmoj
i be	snonnoooooopoono
i been	prooonnpooooooon
i believe	qnnqrnnpoonnoolp
i bet	poonnnooononqosn
i booked	pooooooooooooorm
i borrow	oooqnnnqooonoomr
i bought	ooonosonopnnoomq
i break	opooosnoooopoomm
i bring	mnnoomnmooonoony
i burn	noooouoooooooonl
i call	oooooooppoonoorm
i came	nnoonnlpoqnnnnrq
i can	slkmisvvvnnghonp
i change	nnnooooooooooonv
i changed	onoooooqoooooooo
i check	ooooonoqoooooooo
i checked	oooooooooooooonr
i clean	ooooopmronpooono
i come	mnnnnnqqnnornnrp
i complained	qnoonooooooooosl
i contact	moqooronooooooon
i correct	oononnononqoooos
i could	lnnnmrnrnopomn0r
i counted	pnonnqonooonnosp
i cried	oooopnonopoooooq
i cut	onooosoooooooomp
i delete	nrooooooopnooonp
i deleted	onooooononooooor
i demand	snnooooooooooonn
i did	jtuvmnrmnomrmlir
i disagree	oooopnoooooonoms
i do	mpjvoupwujyikjqe
i doubt	oooooooooooooroo
i download	qooooooooooooonp
i eat	onoooqpnoponoono
i ever	orpoonoooqnnrolm
i expect	pooopnonooompron
i failed	oopoornnooonooqn
i feel	omnnnvsmnnnmppnm
i fell	tnooonppooooooon
i felt	onooorooooononoo
i filled	osoopnoooooooomo
i find	qnnonrnqonnoonpm
i finish	oooooonrooooooon
i follow	onooononotqnoonp
i followed	ooooopooonoooonq
i found	nonnnrqmoqnpnnsk
i gave	lwqtnnpnqoonnolk
i get	usrnwoopnnnnmmll
i give	ooooonoooosonnqn
i go	pqonrsmwonokoomh
i got	qoooopomosmmnmro
i graduated	oqooooooooooooon
i had	rmnnmmmponnonnpw
i handed	nrpoonoooooooono
i hate	noooorooooononwk
i have	noqnkulupjmseqmp
i hear	pnooopppoopqoomm
i heard	nnoonnpqooonootm
i held	ooooomoroooooooo
i hereby	oooroooooooooonn
i hide	oooooooqooooooon
i hit	ooooomsnoopnooon
i hope	nnonnnmnnoounoss
i hurt	ooooopoooooooonq
i in	soosooooooonooml
i joined	rrqpnnnooponoonk
i jumped	onoontonooononno
i keep	mlonnzqpnonkmonl
i knew	moooooonooonornr
i know	npnmnrpnslrzjjih
i laugh	oooooooqoooooonn
i learned	onoopnonooonnoro
i leave	npononmwooomooop
i left	nutmmlqsnnnlnnmp
i like	mnnnnnqqopnqnnmq
i live	opsoronoooooooml
i lived	pooooonqqoonooon
i look	pooonwpponnnmnmn
i looked	pooooporoooooool
i lost	qponnqqlotnmnpjo
i love	nrnoomonoponoont
i loved	oooootnnooomoonq
i made	oooqnoonornooolp
i make	nponpmpmonutoonj
i may	lopnnnooooonpomw
i mean	lpnnpspnnopoppkn
i meant	npooorooooooooom
i mind	ooopooroooooooon
i miss	onrooppoooononnp
i missed	onopnooqoooooomr
i moved	pppooooqooonoonn
i must	qnpnopnnooooonrn
i need	rpomolntonnlnnrt
i never	uvyvllmmoonpnlfi
i not	qoooooooooooooon
i notice	ooooonooooooropo
i object	knnzmmnnonnnpnnq
i on	rooooooooooooono
i only	oprnmrrpnonmnlmp
i opt	nnoxoooooooooonk
i owe	mmsonlosonnnnnot
i paid	pooooooooproooon
i pay	mnonomnqnmrmpntn
i plan	oooooroooooooonn
i post	ooooonopoosooonn
i pray	oooooppnoootoolm
i put	qqpnoqqnnonmnnir
i ran	oopoonrnooooooon
i rang	soooopooooooooom
i read	olnxpstmoonnmnmk
i remember	oooooronooomorno
i renew	npoooooooooooons
i reported	ooooooqnooonoopo
i request	rpponooooooooonm
i reserve	nooooonqoooooooo
i retired	nooooooooooooonq
i return	noooonoooooooomt
i returned	pnqoooopooonnotk
i ring	pooooqpoooonoonn
i run	nooopoqooovnnolm
i said	hvrvnpnqnnomqohn
i sat	ooooooooooomornq
i saw	qnnnnpsqnsolnnqh
i say	mpnvnpmronokpnnn
i search	qnooooooooooooqm
i see	tomnnproponpqwpi
i seen	oooooppooooqnonn
i sent	oqpnpmpqoponnnmo
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
i stand	oooooxnnooonoonm
i started	poooooonopqooonn
i stayed	oooooooooooooonq
i stood	ooooornoooonoopo
i stopped	ooonoqopsoonoomn
i study	oooooonqooooooon
i suppose	npoooponooooqoqo
i suspect	nooopoooooonoroo
i swear	nooonmnnoootonvl
i take	pnopornqooonponm
i talk	kpooopoooooooons
i teach	npooontnoqronnln
i tell	mnnpnouqqoomnomm
i think	skonqxoqponjnmkp
i thought	mnoonlmtoooponnu
i throw	ooooouonooonoolo
i told	kpqnnnttnnommqlp
i took	npnnnuopnnnmmnqo
i transitioned	ooqoooooooooooom
i tried	nnonownmoponooom
i type	mqooooopoooootol
i understand	noorpoooooonopnn
i used	ropnoropnoomnnmo
i volunteer	noooooorooooooon
i volunteered	poooooooooooooqn
i walked	ooooosopooonoonl
i want	xzsqvqjillkfikii
i wanted	onooononooomnoxn
i was	uwwqionpkujjhhlo
i weigh	ooooouonooonoonm
i went	nnpnnummppnmnpvi
i were	opooomqnoootooml
i will	hfjikpjejpvykhpp
i wish	rnpmpnpoooprnmom
i withdraw	npovnnoooqonoonm
i wore	mronomnroooooonp
i worked	oooooqnoooonorkq
i would	vsosulhkjiismpmo
i write	tonpnsnqopnnoomi
i wrote	nvnnnponooqnnonm
i* ?*	onqnooooooooooop
i* acce*	nnoqooooooooooop
i* ador*	onononnnooooonmv
i* aged*	ooooooooooooonro
i* alwa*	onoooooooooonoos
i* am*	toslmrxtqopphemm
i* appl*	rqoooooooooooool
i* ask*	qsrnomnnnlnmnntl
i* aske*	sopmwoqloqonnmoj
i* be*	snonnoooooopoono
i* been*	prooonnpooooooon
i* beli*	qnnqrnnpoonnoolp
i* bet*	poonnnooononqosn
i* book*	poooooopooonooqm
i* borr*	oooqnmnsooonoomq
i* boug*	ooonosonopnnoomq
i* brea*	opooosnoooopoomm
i* brin*	mnnoomnmooonoony
i* burn*	noooouoooooooonl
i* call*	oooooooppoonoorn
i* came*	nnoonnlpoqnnnnrq
i* can*	slkmisvvvnnghonp
i* chan*	nnnnnnnrononoonu
i* chec*	ooononoqoooooonr
i* clea*	ooooopmronpooono
i* clic*	ooooooopoooooolr
i* come*	mnnnnnqqnnornnrp
i* comp*	roonmoooopoooork
i* cont*	moqoprnooooooonm
i* corr*	oononnononqoooos
i* coul*	lnnnmrnrnopomn0r
i* coun*	pnonnqonooonnosp
i* crie*	oooopnonopoooooq
i* cut*	onooosoooooooomp
i* dele*	oqoonnonopnnoons
i* dema*	snnooooooooooonn
i* dese*	nnooosopooonoooo
i* did*	jtuvmnrmnomrmlir
i* disa*	oooopooooooonoms
i* do*	mpjvoupwujyikjqe
i* doub*	ooooooooopoooroo
i* down*	qooooooooooooonp
i* eat*	onoooqpnoponoono
i* emai*	mooooooooooooopr
i* ever*	orpoonoooqnnrolm
i* expe*	pooopoonooomprpm
i* fail*	oopoornnooomooqp
i* feel*	omnnnvsmnnnmppnm
i* fell*	tnooonppooooooon
i* felt*	onooorooooononoo
i* fill*	psooononoooooomo
i* find*	smnonrnqonnoonpl
i* fini*	ooooopnroooooonn
i* foll*	omonoonmotpmnonr
i* foun*	nonnnrqmoqnpnnsk
i* gave*	lwqtnnpnqoonnolk
i* get*	usrnwoopnnnnmmll
i* give*	ooooonoooosonnqn
i* go*	pqonrsmwonokoomh
i* got*	qoooopomosmmnmro
i* grad*	oqooooooooooooon
i* had*	rmnnmmmponnonnpw
i* hand*	nrpoonoqooonoonn
i* hate*	noooorooooonnnvl
i* have*	noqnkulupjmseqmp
i* hear*	ononooqrnoppnnrk
i* held*	ooooomoroooooooo
i* here*	oooroooooooooonn
i* hide*	oooooooqooooooon
i* hit*	ooooomsnoopnooon
i* hope*	nnonnnmnnoounoss
i* hurt*	ooooopoooooooonq
i* in*	soosooooooonooml
i* inve*	ooooonoooqoooooo
i* join*	rrqpnnnooponoonk
i* jump*	onoontonooononno
i* keep*	mlonnzqpnonkmonl
i* knew*	moooooonooonornr
i* know*	npnmnrpnslrzjjih
i* laug*	oooooonqoooooooo
i* lear*	onoopooooooonnrp
i* leav*	npononmwooomooop
i* left*	nutmmlqsnnnlnnmp
i* like*	mnnnnpppopnqnnmq
i* live*	ppsnromqqooonomj
i* look*	qononxosnnnmmmml
i* lost*	qponnqqlotnmnpjo
i* love*	nqnonrmmoonlnnmw
i* made*	oooqnoonornooolp
i* make*	nponpmpmonutoonj
i* may*	lopnnnooooonpomw
i* mean*	lqnnpwpnnopoppkl
i* mind*	ooopooroooooooon
i* miss*	omqpnopqooomnnlt
i* move*	pppnnnnsooonoonn
i* must*	qnpnopnnooooonrn
i* need*	rpomokotnnnlnnru
i* neve*	uvyvllmmoonpnlfi
i* not*	qoooooooooooooon
i* noti*	poooonooooonroom
i* obje*	kmnzmmnnonnmpnmq
i* on*	rooooooooooooono
i* only*	oprnmrrpnonmnlmp
i* opt*	nnoxoooooooooonk
i* owe*	mmsonlosonnnnnot
i* paid*	pooooooooproooon
i* pay*	mnonomnqnmrmpntn
i* phot*	noooonooooomoont
i* plan*	oooooroooooooonn
i* post*	opooonopoosooonn
i* pray*	oooooppnoootoolm
i* put*	qqpnoqqnnonmnnir
i* ran*	oopoonrnooooooon
i* rang*	soooopooooooooom
i* read*	olnxpstmoonnmnmk
i* rela*	ooooonpnsoooooon
i* reme*	oooooronooomormp
i* rene*	npooonoooooooolw
i* repl*	noorooooopoooono
i* requ*	rrpnonooonooonol
i* rese*	onooonnrooooooqn
i* reti*	nooooooooooooonq
i* retu*	onqnnnnqonnnnnso
i* ring*	pooooqpoooonoonn
i* run*	nooopoqooovnnolm
i* said*	hvrvnpnqnnomqohn
i* sat*	ooooooooooomornq
i* saw*	qnnnnpsqnsolnnqh
i* say*	mpnvnpmronokpnnn
i* sear*	qnooooooooooooqm
i* see*	tomnnproponpqwpi
i* seen*	oooooppooooqnonn
i* sent*	oqpnpmpqoponnnmo
i* serv*	opooonooooosoomo
i* shal*	nooopoonooopnnrq
i* shan*	nooootnqooooooom
i* shar*	nnoooponoooooooq
i* shou*	tspooumlonnokolj
i* show*	nnsoooooooooooom
i* sign*	qpnxmmmnononnomm
i* sit*	nooootmrooonoool
i* slee*	ooooonrooqooooon
i* spea*	rpnooopnooonooql
i* spen*	onooopooooonoonq
i* stan*	oooooxnnooonoonm
i* star*	oooooonnopqooonn
i* stoo*	ooooornoooonoopo
i* stop*	noonopppsoopoomm
i* stud*	oooooonqooooooon
i* supp*	nnoqnqpnooonqoqn
i* susp*	nooopoooooonoroo
i* swea*	nooonmnnoootonvl
i* take*	pnopornqooonponm
i* talk*	mpoooooooooooonr
i* teac*	npooontnoqronnln
i* tell*	mnnpnouqqoomnomm
i* thin*	skonqxoqponjnmkp
i* thou*	mnoonlmtoooponnu
i* thro*	ooooouonooonoolo
i* told*	kpqnnnttnnommqlp
i* took*	npnnnuopnnnmmnqo
i* tran*	ooqoooooooooooom
i* trie*	nnonownmoponooom
i* type*	lrnpnnopooooosom
i* unde*	noorpoooooonopnn
i* unsu*	nooqoooooooooooo
i* uplo*	opooooooootooonl
i* used*	ropnoropnoomnnmo
i* volu*	oooonoorooonooqn
i* walk*	noooptopoooooonl
i* want*	xysqwqjhllkehjpi
i* was*	uwwqionpkujjhhlo
i* weig*	ooooouonooonoonm
i* went*	nnpnnummppnmnpvi
i* were*	opooonqnoootooml
i* will*	hfjikpjejpvykhpp
i* wish*	rnpmpnpoooprnmom
i* with*	npovnnnnorononnm
i* wore*	mronomnroooooonp
i* work*	opopopppooomnrlp
i* woul*	vsosulhkjiismpmo
i* writ*	tonpnsnqopnnoomi
i* wrot*	nvnnnponooqnnonm
ian	oopooonooooooorm
ice	onoqornnqoonnonp
ich	onoxnnooonnvnmkj
ico	xnopqmooooonooln
ico >	snoqonooooonoonn
id	tpnnmxntoomqmmjj
idea	nnnoopnnonnpsovl
idea .	opooorooooonnnsk
idea was	onoqoooooooonoqm
idea when	oooooooooooononq
idea* .*	opooorooooonnntk
idea* ?*	ooooooooooooooqo
idea* was*	onoqoooooooonoqm
idea* when*	oooooooooooononq
iden*	pqpononoopoonnql
ident*	pqpononoopoonnql
identi*	pqpononoopoonnql
idio*	nnnnnnnnnnnmm0nr
idio* .*	ooooooooooooornn
idiot	nnnnnnnnnnnnm0kq
idiot .	ooooooooooooornn
idiot >	pnooooooooooorqk
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
if	niiissxzigqveghq
if a	ooooomumoooooopm
if any	poooopnnonrmoonp
if anybody	oooooponoppnoomr
if anyone	ononpsmknooknnsv
if god	oooooqooooomronn
if he	pmnnnqrunnnopmnm
if i	hhillvtzlkkqjkoo
if incompetence	ooooooooooonoosm
if it	prqonnnronoopskk
if my	nonnnuomnnnvnnmn
if our	ooooooooooonoonr
if possible	nooqpooooooooooo
if she	ponnnlrpqnornnnn
if so	rrppononooonnoln
if somebody	oooonooooooooonq
if someone	oooononqnoounmno
if something	nopooonqoooqooom
if that	pnnopkooonqwnnnk
if the	kmopmnpsnnqmmltv
if there	npootmnppoonnonq
if this	sooopnpmoooqooom
if we	poooonspooonoool
if yes	qnoornnoooooooom
if you	ptolspvklnsmqhlr
if your	onoonprpqnoonnmr
if* a*	ooooomumoooooopm
if* any*	poooopnnonrmoonp
if* anyb*	oooooponoppnoomr
if* anyo*	ononpsmknooknnsv
if* god*	oooooqooooomronn
if* he*	pmnnnqrunnnopmnm
if* i*	hhillvtzlkkqjkoo
if* inco*	ooooooooooonoosm
if* it*	prqonnnronoopskk
if* my*	nonnnuomnnnvnnmn
if* our*	ooooooooooonoonr
if* poss*	nooqpooooooooooo
if* she*	ponnnlrpqnornnnn
if* so*	rrppononooonnoln
if* some*	onpnnnlrnnnvnmmq
if* that*	pnnopkooonqwnnnk
if* the*	kmopmnpsnnqmmltv
if* ther*	npootmnppoonnonq
if* this*	sooopnpmoooqooom
if* we*	poooonspooonoool
if* yes*	qnoornnoooooooom
if* you*	ptolspvklnsmqhlr
if* your*	onoonprpqnonnnmq
igno*	nnnnnpnmoqoqmxrh
igno* and*	ooooooooooooorno
igno* my*	noooornoooooonnq
igno* this*	ooooonoooooropon
ignor*	nnnnnpnmoqoqmxrh
ignora*	noooonnnooomnxol
ignorant	noooonnnooomnymm
ignorant and	ooooooooooooorno
ignore	nooooqnoonpqnpno
ignore my	ooooornoooooonnq
ignore this	ooooonoooooropon
ignore*	nnooonoooropomsl
ignored	nnooonoooropomsl
ihr	uooonoooooonoomo
il	onooooooonnronms
ill	pknnostlnmn2pklh
ill .	rooonopnoooooonn
ill smash	oooooooooooqoooo
ill* .*	rooonopnoooooonn
ill* smas*	oooooooooooqoooo
ille*	ooooooroooonqonn
illeg*	ooooooroooonqonn
illega*	ooooooroooonqonn
illegal	oooooorooooooonn
illi*	ooooooooooomovnl
illit*	ooooooooooomovnl
illite*	ooooooooooomovnl
illiterate	ooooooooooomovnl
illn*	nroonoooooonsnmo
illne*	nroonoooooonsnmo
illnes*	nroonoooooonsnmo
illness	nroonoooooonsnmo
illu*	ooooopnoonqpmqop
illus*	ooooopnoonqpmqop
illust*	ooooopnoonqpmqop
illustrator	ooooopnoonnqnqmo
imag*	monpmmnmnnnqmxrq
imag* bein*	ooooonooooonoump
imag* if*	ooooonnonoownmnm
imag* that*	ooooonooooonnpor
image	oqoqooooooooonon
imagi*	mnnnnmnnnnnrmxrq
imagin*	mnnnnmnnnnnrmxrq
imagine	mnnnnnnnnnntnxon
imagine being	ooooonooooonoump
imagine if	ooooonnonoownmnm
imbe*	noooooooooonounn
imbec*	noooooooooonounn
imbeci*	noooooooooonounn
imbecile	noooooooooonounn
imme*	ooooononopooonul
immer*	ooooonooooooooul
immers*	ooooonooooooooul
immersive	ooooonooooooootl
immi*	oooononpooonsnmq
immi* are*	oooonooooooomons
immig*	oooononpooonsnmq
immigr*	oooononpooonsnmq
immigrants	oooonoooonoosomq
immigrants are	oooonooooooomons
impa*	nooouooooooooonn
impa* asse*	nooouooooooooonn
impac*	nooouooooooooonn
impact	nooouooooooooonn
impact assessment	nooouooooooooonn
impe*	oooooooooooooonr
imper*	oooooooooooooonr
imperi*	oooooooooooooonr
impo*	nooonnonoqonrqpm
impor*	ooooonoooqonrqmo
import*	ooooononoqonoqnq
important	ooooonnnoqonoqnq
impr*	ooooononooopqoqm
in	onlmjlqooqqkoimr
in .	osmoojoqnoqnpmvk
in 1974	oooooooooooooonq
in 1979	poroonoooooooonp
in 1987	snooooooooooooom
in 1988	ooooooooooooonns
in 1998	rnoooooooooooooo
in 2003	qnoooooooooooooo
in 2004	qpooooooooooooon
in 2009	mspoonoooopooono
in 2011	roooopnnooooooon
in 2018	oqqoonooooooooon
in 2019	nsqnonnpooonooqm
in 2020	orpnonnqoooooonn
in 2021	mqppoooooooooorl
in 2023	ooooqoooooooooom
in 2024	oooooooooqooonsl
in 24	ooooooooosonooon
in 3	ooooooooosooooon
in 40	nooooooooooooopq
in 48	ooooooooorooooom
in 48hrs	oooooooooroooonn
in 5	oooooqoooqoooonm
in 7	oooonoooorooooon
in >	onnnrponsnnknmps
in ?	qqoslmopnnnnnqqk
in a	sqjnkluslmkossvk
in again	poooopnrooomoonn
in america	nooqooonrooooooo
in an	nnnqoonpnoorrnml
in and	prnopnmqnnnpopom
in any	nronoppnonppnnqn
in april	qqoqnonpooooooml
in at	npooomnnrpnoooqn
in august	pooornooooqnoopm
in because	oooooooooooonolt
in bed	ooooopnooooooqon
in bio	noononooouqnnnnm
in bits	ooooooonooononps
in bradford	ooooonooonroqonm
in by	opooononqoonoosn
in cambridge	oooonnooorononoo
in canada	ooooopooooronono
in case	noooomproonpoomr
in chapter	ooooooooooononnu
in charge	qpopnmnnoonpqqrj
in colour	oooonooooooooonr
in compensation	ooooqooooooooooo
in confidence	qpoooooooqoooonn
in english	onqnononooqonotl
in every	ononormmpoonhorw
in exam	ooooooooooooonqp
in feb	nsqnrooooooooomm
in february	pqnoonnqooooooom
in five	oooooooooqnnpnmq
in for	mnnrqmorpnnlqlmr
in front	pnqnotnmnnnpooom
in full	ononooononoooopr
in gallery	ooooonooooponoor
in gloves	noooononoooooosn
in good	noooonooooooooro
in hell	oooooooooootronk
in her	moonnroqopnonsnm
in here	noooooppoonnpnls
in his	rnnnnxopsnnmnpkh
in hospital	mooooopmooosoopo
in hull	ooooounmnooooono
in if	oooooooooooonooq
in it	ztnkompqrmmxkmij
in january	nqpqnoqooopmnnqm
in july	pnoopqpnooonnopl
in june	onpnprnpnnnnnnqn
in law	pnonqmmsooomnonq
in leeds	poooopqnoopqmoom
in local	oooonoooooooopnq
in march	uonnnomnononnnrp
in may	onqpmommnnpqlnwn
in me	noooovonooonoonm
in mud	ooooooooooooqoon
in my	pkmollvruovrvkgl
in night	ooooornpoooooonn
in november	mppsoqooooonnnon
in old	oooooooooqoonnnr
in on	nopopooronnqpqlm
in one	ononnlmrnqmmqsjt
in order	ooooouonooonoonm
in our	mnonmpnppronpnnv
in particular	nqooqoooooooooon
in peace	ooooooooooooporl
in person	nnpoonooonrqopno
in profile	oooooooooornooon
in public	npoonmoqooopoooo
in pyjamas	oooooopoqooooonn
in reference	oooopooooooooonq
in residence	oooopoooooonprnm
in september	nonoponpoooooooq
in sheet	prooononooooooon
in six	poooonononnooorq
in slide	oroooooooooooonn
in some	poooonoooooonorn
in spain	oooooonroooonooo
in stock	ooooonooornooonp
in tears	ooooooooooooooum
in ten	oooonnopononoopt
in that	xonoonnknnosonpq
in the	lpmikqvqvimnnjkr
in their	ononpnppqooltnpl
in them	noovoonooooooopm
in there	poosnmlmqoorqnri
in these	nooooqqoonoomonr
in this	mnonnnosnnooqoqq
in those	nnoooqoooooponnq
in three	onooonnoopoprrll
in to	mrnoopoqooonnonp
in transit	noooooonooooooso
in trouble	noooonroooooooop
in two	onoposnoopqmnnmo
in uk	ooooooqnoprooonn
in when	onooonrooooqooon
in which	uooooooooooooonl
in with	omnnonponnooopkv
in writing	rqostmnmonomnnmk
in year	npooonukoooontmm
in your	mvoslrputoompkem
in* .*	osmoojoqnoqnpmvk
in* 1974*	oooooooooooooonq
in* 1979*	poroonoooooooonp
in* 1987*	snooooooooooooom
in* 1988*	ooooooooooooonns
in* 1998*	rnoooooooooooooo
in* 2003*	qnoooooooooooooo
in* 2004*	qpooooooooooooon
in* 2009*	mspoonoooopooono
in* 2011*	roooopnnooooooon
in* 2018*	oqqoonooooooooon
in* 2019*	nsqnonnpooonooqm
in* 2020*	orpnonnqoooooonn
in* 2021*	mqppoooooooooorl
in* 2023*	ooooqoooooooooom
in* 2024*	oooooooooqooonsl
in* 24*	ooooooooosonooon
in* 3*	ooooooooosooooon
in* 40*	nooooooooooooopq
in* 48*	ooooooooorooooom
in* 48hr*	oooooooooroooonn
in* 5*	oooooqoooqoooonm
in* 7*	oooonoooorooooon
in* ?*	qqoslmopnnnnnqqk
in* a*	sqjnkluslmkossvk
in* agai*	poooopnrooomoonn
in* amer*	nooqoonnrooooopn
in* an*	nnnqoonpnoorrnml
in* and*	prnopnmqnnnpopom
in* any*	nronoppnonppnnqn
in* apri*	qqoqnonpooooooml
in* at*	npooomnnrpnoooqn
in* augu*	pooornooooqnoopm
in* beca*	oooooooooooonolt
in* bed*	ooooopnooooooqon
in* bio*	noononooouqnnnnm
in* bits*	ooooooonooononps
in* both*	opooonpoooonoomr
in* brad*	ooooonooonroqonm
in* by*	opooononqoonoosn
in* camb*	oooonnooorononoo
in* cana*	ooooopooooronono
in* case*	noooomproonpoomr
in* chap*	ooooooooooononnu
in* char*	qpopnmnnoonpqqrj
in* colo*	oooonoooonpooonr
in* conf*	qpoooooooqoooonn
in* cont*	ooooorooonooooon
in* engl*	qnponnnoooqomotl
in* ever*	ononormmpnonhoqw
in* exam*	ooooooooooooonqp
in* feb*	nsqnrooooooooomm
in* febr*	pqnoonnqooooooom
in* five*	oooooooooqnnpnmq
in* for*	mnnrqmorpnnlqlmr
in* four*	ooooooorooooopon
in* fron*	pnqnotnmnnnpooom
in* full*	ononooononoooopr
in* gall*	ooooonooooponoor
in* glov*	noooononoooooosn
in* good*	noooonooooooooro
in* hell*	oooooooooootronk
in* her*	moonnroqopnonsnm
in* here*	noooooppoonnpnls
in* his*	rnnnnxopsnnmnpkh
in* hosp*	mooooopmooosoopo
in* hull*	ooooounmnooooono
in* if*	oooooooooooonooq
in* it*	ztnkompqrmmxkmij
in* janu*	nqpqnoqooopmnnqm
in* july*	pnoopqpnooonnopl
in* june*	onpnprnpnnnnnnqn
in* law*	pnonqmmsooomnonq
in* leed*	poooopqnoopqmoom
in* libr*	loooonppononooor
in* lisb*	onropooooopoooon
in* loca*	oooonoooooooopnq
in* marc*	uonnnomnononnnrp
in* may*	onqpmommnnpqlnwn
in* me*	noooovonooonoonm
in* mud*	ooooooooooooqoon
in* my*	pkmollvruovrvkgl
in* nigh*	ooooornpoooooonn
in* nove*	mppsoqooooonnnon
in* old*	oooooooooqoonnnr
in* on*	nopopooronnqpqlm
in* one*	ononnlmrnqmmqsjt
in* orde*	ooooouonooonoonm
in* our*	mnonmpnppronpnnv
in* part*	nqooqoooooooooon
in* peac*	ooooooooooooporl
in* pers*	nnpoonooonrqopno
in* prof*	oooooooooornooon
in* publ*	npopnmoqooppoono
in* pyja*	oooooopoqooooonn
in* refe*	noooooooooqooonp
in* resi*	oooopoooooonprnm
in* sept*	nonoponpoooooooq
in* shee*	qrooononooooooon
in* six*	poooonononnooorq
in* slid*	oroooooooooooonn
in* spai*	oooooonroooonooo
in* stoc*	ooooonooornooonp
in* tear*	ooooooooooooooum
in* ten*	oooonnopononoopt
in* that*	xonoonnknnosonpq
in* the*	lpmikqvqvimnnjkr
in* thei*	ononpnppqooltnpl
in* them*	noovoonooooooopm
in* ther*	poosnmlmqoorqnri
in* thes*	nooooqqoonoomonr
in* this*	mnonnnosnnooqoqq
in* thos*	nnoooqoooooponnq
in* thre*	onooonnoopoprrll
in* to*	mrnoopoqooonnonp
in* tran*	nooonoonoooooosp
in* trou*	noooonroooooooop
in* two*	onoposnoopqmnnmo
in* uk*	ooooooqnoprooonn
in* when*	onooonrooooqooon
in* whic*	uooooooooooooonl
in* with*	omnnonponnooopkv
in* writ*	rqostmnmonomnnmk
in* year*	npooootkooonnson
in* your*	mvoskrpvtoompkem
inac*	mnwooooooooooonn
inac* data*	ooqooooooooooooo
inac* pers*	notooooooooooonn
inacc*	mnwooooooooooonn
inaccu*	mnwooooooooooonn
inaccurate	mnwooooooooooonn
inaccurate data	ooqooooooooooooo
inaccurate personal	notooooooooooonn
inbo*	tlpnnnnoozonmnlf
inbo* .*	rmooooopopooooom
inbo* me*	nnooooonownooonm
inbox	tlpnnnnoozonmnlf
inbox .	rmooooopopooooom
inbox >	ooooooooornooooo
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
incl*	rpoorqnnonunnmpj
incl* .*	rrnnnnnoootnnnml
inclu*	qpoosqnnonunnmpj
includ*	rpopsrnnonuommmk
include	rnpolrooooooooon
included	opnnronnoouonnko
included .	oqoopoooopsoooml
including	qpoqrnooonpnonml
inclus*	noooonooooonposm
inclusive	ooooooooooonporn
inco*	moqnpnnooonnomvm
inco* .*	moooooooooooonrn
incom*	noonqnooooononvl
income	opooqooooooooonn
incomp*	nooonoooooononxl
incompetence	ooooooooooononum
incor*	noroooooooooooon
incorr*	noroooooooooooon
incorrect	noroooooooooooon
incr*	nooonoooooonoqqo
incre*	nooonoooooonoqqo
incred*	nooonoooooonoqqo
incredible	nooonoooooonoqqo
inde*	qmonpnpnopomonkv
inde* .*	oooooooooooooonr
index	rmoopnnnonnnnolx
index .	oooooooooooooonr
indi*	qnnnnmnnnnnm1olk
indi* stin*	ooooooooooooronn
india*	noooonononon0mmm
indian	ooooooooooootnmn
indian*	ooooonooooonwnnm
indians	ooooonooooonwnnm
indians stink	ooooooooooooronn
indiv*	rooooooooooopqnm
indivi*	rooooooooooopqnm
indo*	ooooonnqooopoooo
indoo*	ooooonnqooopoooo
indoor*	ooooonnqooopoooo
indoors	ooooonnqooopoooo
infl*	ooooqoooopoonmqp
influ*	ooooqoooooooompp
influe*	ooooqoooooooompp
info*	woorwjlkorljlmin
info* .*	qpoonoonqroooonl
info* ?*	rooonoooooooooom
info* abou*	lopppooooooooooo
info* act*	ooooroooooooooop
info* and*	qooonoooopooooqn
info* comm*	qooopooooooooono
info* do*	qooonooooooooooo
info* law*	nooonoooooooooor
info* requ*	mooouooooooooooo
infor*	woorwjlkorljmnho
inform*	woorwjlkorljmnho
information	vnpswkllmqmkmngp
information .	qooonooooqoooonm
information ?	rooonoooooooooom
information about	lopppooooooooooo
information act	ooooroooooooooop
information and	qooonoooopoooooo
information commissioner	qooopooooooooono
information do	qooonooooooooooo
information law	nooonoooooooooor
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
ink	oononooooooonnpr
ink .	oooooooooooononq
ink* .*	oooooooooooononq
inni*	ooooopooooorpnmn
innit	ooooooooooorpomo
inqu*	oooooonooooonnnt
inque*	oooooooooooooonr
inques*	oooooooooooooonr
ins	rnoxnponoonnnnml
insi*	ommppmmrtpqtknnj
insi* .*	onnpnnmqppormnpm
insi* a*	ooooooopooooooqn
insi* the*	noooqonpooooooop
insid*	onmnpmmrtoqtknok
inside	onmnpmmrtoqtknok
inside .	onnonnmqpoormnqn
inside a	ooooooopooooooqn
inside the	noooqonpooooooop
insig*	oooqooooopoooonn
insigh*	oooqooooopoooonn
insp*	poootooooooooomm
inspe*	poootooooooooomn
inspec*	poootooooooooomn
inspected	ooooqoooooooooom
inspection	ooooqoooooooooon
inst*	rqolmooknxvlpiuj
inst* .*	pqnnoopmooopnmrm
inst* of*	onqooronononpnro
insta	ppooooonosqnnnnn
insta*	nponomnnownnnnrl
instag*	nqonononounnoopn
instagram	nqonononounnoopn
instal*	oooooooooopooorn
instan*	ooooooooounooonn
instant	oooooooootnooono
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
insu*	moonsumonotpmqsc
insu* .*	oooooonqoornonon
insul*	mponnrmpnnpnmnyi
insuli*	oooooumpooooonnm
insulin	oooooumpooooonnm
insult	oooooooooooonoqp
insult*	nppoomooooonoowk
insulting	opnoomoooooooowk
insur*	nnnnusnnopsrnmji
insura*	noontsooopornnlk
insurance	noontsooopornnlk
insure*	oooonnoooptooonn
insured	oooonnoooptooonn
inte*	vnmnpnillwllqrtn
inte* .*	mpnoomonoqmqontm
inte* ?*	nooolooooqoooonr
inte* and*	pnoqnopooooooopn
inte* for*	uoonoooponooronl
inte* how*	ooooqoonooooqonm
inte* in*	omoqonooorqononn
inte* libr*	lnoonooooooooors
inte* loan*	oooonooooooooooq
inte* of*	ooooooooooonoqno
inte* revi*	nnooxnooonononmn
inte* to*	poooounnonompplm
intel*	ooooonooononstml
intell*	ooooonooononstml
intelligent	ooooooooooooqrnm
inten*	qoonovnnooonoomn
intend	qoooosnnooonoomn
intend to	qoooosnnooonoomn
inter	lnoonooooooooors
inter library	lnoonooooooooors
inter*	vpnprhkolxmnkmtm
intera*	nooonooooooooovk
interactive	nooonooooooooovk
intere*	knnnoknloyopnljz
interest	nonnononoqnonnlu
interested	noooonoootpnmnqm
interested in	ooooonooorqononn
interesting	lnoonmnmornppmkz
interl*	poooooooonoonoso
interlibrary	ooooooooonoonoso
interlibrary loans	oooooooooooooomr
intern	ooooooooooosnqnm
intern*	spnmunmropnlnnsh
internal	rmnnwnonononomln
internal review	nnooxnooonononmn
international	npoonooooponnnul
internet	oronnnmroonmpqol
interv*	xpqsloonoonnnokk
interview	vqqrmnonoononoll
interview for	soonooooooooooon
interview with	qoooooooooooooon
interviewed	ploqopooooonopnn
inti*	nnoooonroooooooq
into	vhoqomrxovlmmjko
into a	noponmnrononnnot
into it	qnoorooooooooonn
into that	nooponooooooooms
into the	pnoonumupnnnomol
into this	oooooooooooooonq
into your	pnoqononooonooor
into £	oooooooootnooono
into* a*	noponmnrononnnot
into* it*	qnoorooooooooonn
into* that*	nooponooooooooms
into* the*	pnoonumupnnnomol
into* this*	oooooooooooooonq
into* your*	pnoqononooonooor
into* £*	oooooooootnooono
intr*	oooopoooopooornn
intro*	oooopoooopooornn
introd*	oooopoooopooornn
inva*	ooooooooooooronn
inve*	mnonomnnowmnqnpn
inve* in*	ooooooooopnooonr
inve* of*	nooopooooooooorm
inven*	mooopooooooornrl
invent	noooooooooooroon
invent*	nooopooooooooosm
inves*	onnonmonownnnomq
invest	ooooonooosooooon
invest*	oooonooootnooonr
investing	ooooooooopnooons
invi*	nooqononoqopqonn
invit*	nooqononoqopqoom
invite*	ooooonpnoqoqoonn
inviti*	oooponnnoooqrpnm
inviting	oooponnnoooqrpnm
invo*	poonwnnooooonnnl
invoi*	nooouoooooooooom
invoic*	nooouoooooooooom
invoice	nooosooooooonoom
ipho*	poooooooovmononn
ipho* 15*	oooooooooqnoooon
iphon*	poooooooovmononn
iphone	pooooooootoooonn
iphone 15	oooooooooqnoooon
iphone*	oooooooooqmooooo
iq	ooooooooooonrqnl
iris*	mnnnoonnnnnm0lns
iris* in*	oooooonooooonooq
irish	mnnnoonnnnnm0lns
irish in	oooooonooooonooq
iron	oooooopooooooqom
isla*	noooooooonnmznmm
isla* a*	ooooooooooomvnnm
islam	ooooooooonnmynnl
islam a	ooooooooooomvnnm
isra*	ooooooooooooronn
israe*	ooooooooooooronn
israel*	ooooooooooooronn
israelis	ooooooooooooronn
issu* mach*	ooooooooooooooor
issue machine	ooooooooooooooor
ist	mnonnnnoonownnlu
it	pvuqptlojgjepgsp
it !	nqnoonooonsooopm
it .	svsrtrptljlpqkmk
it >	prnmluninhlusqlr
it ?	yrmntmmmmmooqmmo
it a	lknlotqkmlomxozh
it about	rponnnppoooooooo
it aff	ntooooooooooooom
it again	lnottmmpooonmqlq
it all	nknpmqmonrompqst
it always	nnooomnnnnonqmtr
it amended	mntonoooooooooon
it an	ooooonnopoonunpl
it and	vwnponjnppooolli
it any	poopnonnoooooonq
it anymore	ooooooooornooooo
it anyway	ooooonopoooooosm
it as	npoornnnoooqnnmq
it at	mnnpplpnnnomomwr
it away	oponooooopoooonq
it back	npmrnpnpoqnqmnms
it bad	oooooqonoooooonp
it based	oooroooooooooono
it be	lowsommoonoonnnl
it been	vrqqtomlonnnnnkj
it before	rnppnpqnononpoml
it bit	ooooonoooooooroo
it bring	oooopoooooonoons
it by	omopooosnoononpn
it called	poooonooooqopopm
it came	mpopmponooonnqor
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
it done	nqpnnooooooroonq
it doon	oqooooooooopooon
it down	nvnooomnnnosmmnr
it either	oooporooooonnoon
it ends	oooooqnnooonoosm
it every	onoproopoooononn
it exists	qooorooooooooonn
it fine	oooooqorooonoonm
it first	nqooonoooooooonq
it five	ooooooooooqoooon
it for	qrnnnrmmnnsunmgt
it free	nnonnlnnooopmnqx
it from	nqponpnoqnopnnmo
it funny	oopoonrmooooooon
it gets	rnoonrnnoooooonp
it go	nqnoqmnnoooooonr
it going	nooopnpsooonnopn
it gone	jzpnnmonooonnooo
it good	ooooomnnoooonomx
it got	ntonomqmonqponon
it had	npnoomnqoooonpqp
it happening	qoooonoooooooooo
it happens	nqoooopnooopoono
it has	ntqpnplnnnpnnnpk
it have	onqopooooooooorl
it he	ooooonnqooooopno
it here	oooooqnqpopooomm
it hurt	ooooouoooooooonl
it hurts	ooooooooooonornn
it i	qpopnpmnrnnnqnlm
it if	pooonmppooqnoopn
it in	opnmqolnnnlkutqq
it it	popoononoooooont
it kept	nporqoonooonnonm
it kill	ooooooooooooooqn
it last	opooonpnoooononr
it like	mopooppoooonnntm
it long	noooqooooooooopo
it made	ooooonoooooonoor
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
it normal	pooooovtonomnnmk
it not	pnsonontnnnppltj
it now	ssononpmonpnnopi
it off	m0onpnlqonomnmpi
it ok	roooononooqoooon
it on	mvprknnrmronnlrm
it one	qoooopooooonnqqm
it only	onponronoooooonq
it or	qqonoonoooonpnuj
it our	nnoopntnoooonomq
it out	mzqkoqonnnoonpoh
it over	oopopooroooooonm
it own	nooopooonooonorr
it please	mqunonqnoooooonm
it possible	sooooooooooooono
it puts	onooooooooooqono
it quiet	oooooronoooooono
it reviewed	noooqooooooooono
it right	pnunnnonooonnomr
it run	nooqooroooonoonn
it safe	oooooooqoooooono
it said	rnoqnnnooooooomr
it say	rpoonnoooooooono
it says	roxmnlmmonnnnqpr
it see	ooooooooooonooor
it seriously	onoooooroooooooo
it should	onoospooooononon
it shows	pooooooooooonron
it shut	ooooomqnooonpoqo
it since	pponomnoooooonnt
it so	mpnpponooooonopr
it stinks	ooooooooooooooqo
it stopped	ompsonooooooooon
it stops	oooooornoooooonn
it struck	msoonooooooooooo
it take	nnonmrooooonoopp
it taken	msooononpoonoooo
it takes	ooooonooooopoorn
it that	nornnoooooompqrl
it the	pmnqmrrpnnmmnoun
it there	psqnnnonooomnorm
it this	ooooornrooonoonm
it through	onooornqoooooonn
it to	ujntqrrnnqorollh
it today	opqooqonooooooom
it tonight	opoonsooonooooon
it too	opoppnnpooopponm
it took	nnnponooooqooovk
it true	qooopnopooonnnlt
it turns	ooooopoooooononr
it twice	nnoqonrnoooooopo
it under	mnnnorpnooonnnou
it up	pmnpnknnqnrlpkuu
it useful	oooooooooooooonq
it warm	ooooooqnoooooooo
it was	ioqpsqptlnliooun
it well	ooooooooooooonnr
it went	oqoppnmqoooononm
it what	pnornoonoooonoqn
it when	nonnolotooopoonq
it where	qnoooooooooonopo
it which	ooooorooooooooom
it will	pmqnonnropnptomk
it wiped	rooooonoooooooon
it with	nonnlnmoonntnmvr
it would	pqnmpqnmoonsnppl
it wrong	mqqoonqoooooooon
it you	qmppnnlropojpson
it your	onoooopuonoponnl
it* !*	nqnoonooonsooopm
it* .*	svsrtrptljlpqkmk
it* ?*	yrmntmmmmmooqmmo
it* a*	lknlotqkmlomxozh
it* abou*	rponnnppoooooooo
it* aff*	ntooooooooooooom
it* agai*	lnottmpqononmqkp
it* all*	nknpmqmonrompqst
it* alwa*	nnooomnnnnonqmtr
it* amen*	mntonoooooooooon
it* an*	ooooonnopoonunpl
it* and*	vwnponjnppooolli
it* any*	poopnonnoooooonq
it* anym*	ooooooooornooooo
it* anyw*	ooooonopoooooosm
it* as*	npoornnnoooqnnmq
it* at*	mnnpplpnnnomomwr
it* away*	oponooooopoooonq
it* back*	npmrnpnpoqoqmnmr
it* bad*	oooooqonoooooonp
it* base*	oooroooooooooono
it* be*	lowsommoonoonnnl
it* been*	vrqqtomlonnnnnkj
it* befo*	rnppopqnononpoml
it* bit*	ooooonoooooooroo
it* brin*	oooopoooooonoons
it* by*	omopooosnoononpn
it* call*	pnpoonooooqopopm
it* came*	mpopmponooonnqor
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
it* done*	nqpnnooooooroonq
it* doon*	oqooooooooopooon
it* down*	nvnooomnnnosmmnr
it* eith*	oooporooooonnoon
it* ends*	oooooqnnooonoosm
it* ever*	nnoprnoproonpolm
it* exis*	rnoorooooooooonm
it* fine*	oooooqorooonoonm
it* firs*	nqooonoooooooonq
it* five*	ooooooooooqoooon
it* for*	qrnnnrmmnnsunmgt
it* free*	nmnnnknnooopmnsw
it* from*	nqponpnoqnopnnmo
it* funn*	oopoonrmooooooon
it* gets*	rnoonrnnoooooonp
it* go*	nqnoqmnnoooooonr
it* goin*	nooopnpsooonnopn
it* gone*	jzpnnmonooonnooo
it* good*	ooooomnnoooonomx
it* got*	ntonomqmonqponon
it* had*	npnoomnqoooonpqp
it* happ*	pqoonnonooopnoop
it* has*	ntqpnplnnnpnnnpk
it* have*	onqopooooooooorl
it* he*	ooooonnqooooopno
it* here*	oooooqnqpopooomm
it* hers*	oooooronoooooooo
it* high*	ooooonooooooroon
it* hurt*	onoonvooooonoqnk
it* i*	qpopnpmnrnnnqnlm
it* if*	pooonmppooqnoopn
it* in*	opnmqolnnnlkutqq
it* it*	popoononoooooont
it* kept*	nporqoonooonnonm
it* last*	opooonpnoooononr
it* like*	mopooppoooonnntm
it* long*	noooqooooooooopo
it* made*	ooooonoooooonoor
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
it* norm*	pooooovtonomnnmk
it* not*	pnsonontnnnppltj
it* now*	ssononpmonpnnopi
it* off*	m0onpnlqonomnmpi
it* ok*	roooononooqoooon
it* on*	mvprknnrmronnlrm
it* one*	qoooopooooonnqqm
it* only*	onponronoooooonq
it* or*	qqonoonoooonpnuj
it* our*	nnoopntnoooonomq
it* out*	mzqkoqonnnoonpoh
it* over*	oopopooqoooooonm
it* own*	nooopooonooonorr
it* plea*	mqunonqnooooooom
it* poss*	sooooooooooooono
it* puts*	onooooooooooqono
it* quie*	ooooornnoooooonn
it* rain*	onnooonoqoonnnro
it* read*	ooooooooooooqoon
it* revi*	noooqooooooooono
it* righ*	pnunnnonooonnomr
it* run*	nooqooroooonoonn
it* safe*	oooooooqoooooono
it* said*	rnoqnnnooooooomr
it* say*	rpoonnoooooooono
it* says*	roxmnlmmonnnnqpr
it* see*	ooooooooooonooor
it* seri*	onoooooroooooooo
it* shar*	onoroooooorooook
it* shou*	onoospooooononon
it* show*	oonoppopoooonqnn
it* shut*	pnooomrmooonooqo
it* sinc*	pponomnoooooonnt
it* slow*	oooooooooooooonr
it* so*	mpnpponooooonopr
it* spoi*	oooooooooopoqonm
it* star*	ooooopnpoooonopq
it* stin*	ooooooooooooooqo
it* stop*	noouonqmoonoooln
it* stru*	msoonooooooooooo
it* take*	lronmqonpoonoorp
it* that*	nornnoooooompqrl
it* the*	pmnqmrrpnnmmnoun
it* ther*	psqnnnonooomnorm
it* this*	ooooornrooonoonm
it* thro*	onooornqoooooono
it* to*	ujntqrrnnqorollh
it* toda*	opqooqonooooooom
it* toni*	opoonsooonooooon
it* too*	opoppnnpooopponm
it* took*	nnnponooooqooovk
it* true*	qooopnopooonnnlt
it* turn*	noooopoooooonons
it* twic*	nnoqonrnoooooopo
it* unde*	mnnnorpnooonnnou
it* unfa*	oooooooooooomons
it* up*	pmnpnknnqnrlpkuu
it* usef*	oooooooooooooonq
it* vani*	osooooooooooooom
it* warm*	ooooooqnoooooooo
it* was*	ioqpsqptlnliooun
it* well*	ooooooonooooonnr
it* went*	oqoppnmqoooononm
it* what*	pnosnoonoooonopn
it* when*	nonnolotooopoonq
it* whic*	ooooorooooooooom
it* will*	pmqnonnropnptomk
it* wipe*	rooooonoooooooon
it* with*	mqnnmmmoonnsnmvr
it* work*	onooooooooonnons
it* woul*	pqnmpqnmoonsnppl
it* wron*	mqqoonqoooooooon
it* you*	qmppnnlropojpson
it* your*	onnnooouonoponno
item*	mopozoooooooooof
items	mopouooooooooopj
itse*	nnnppnooooonooos
itsel*	nnnppnooooonooos
itself	nnnppnooooonooos
jack	oqoooooooooooooo
jack*	onpooqoooooopomq
jaco*	nooooooooooooqop
jacob*	nooooooooooooqop
jacobi*	nooooooooooooqop
jacobites	nooooooooooooqop
jam	ooooooonooonooor
jan	onoosoooooooooon
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
jaw	oooooonoonowomnm
je	nsnnn7onnmnmmlmi
jeal*	ooooonooonqooron
jealo*	ooooonooonqooron
jealou*	ooooonooonqooron
jealous	ooooonooonqooron
jean	nooooopnooonnqmq
jen	ooooooooonnrooop
jew	oooonnooooon3njj
jewi*	ooooooooooonsonp
jewis*	ooooooooooonsonp
jewish	ooooooooooonsonp
jews	mnonmmmnnnmm5kfi
jews are	ooooooooooooqnoo
jews own	ooooooooooootnom
jews run	oooonooooonounnn
jews* are*	ooooooooooooqnoo
jews* own*	ooooooooooootnom
jews* run*	oooonooooonounnn
jigs*	nnonnqnonnonnnpt
jigsa*	nnonnqnonnonnnpt
jigsaw	noooopnpooonnoor
jk	ooooouonooornnll
jo	oooonoooooonnoos
job	srqolnjsnnsiromn
job .	pnooononoonmopos
job >	ooooooonoooosnnp
job and	qoooopooooooooon
job at	oooooooooooooooq
job in	poooonoroooopomn
job then	ooooopoooooononr
job too	ooooooooontononn
job* .*	pnooononoonmopos
job* and*	qoooopooooooooon
job* at*	oooooooooooooooq
job* in*	poooonoroooopomn
job* then*	ooooopoooooononr
job* too*	ooooooooontononn
jobs	nnponnnnopporpno
jobs*	ooooooooooonoson
jobsw*	ooooooooooonoson
jobswo*	ooooooooooonoson
jobsworth	ooooooooooonosnn
join	npnmmnnmoxmnnnpt
join .	poooononoooooorn
join my	oooooooootnooonn
join our	ooooooooorooooon
join the	ooonooooosnonolr
join us	ooooooooonooooor
join*	mrrtnqnnoqnmnnlm
join* .*	qnpoononoooooorn
join* ?*	nqoooooooooooooo
join* for*	opooooqoooooooon
join* my*	ooooooooounooonm
join* our*	ooooornnoronooom
join* the*	mponomnrounnnolr
join* us*	ooooooooonooooor
joine*	qqppnmpqoqnnnnmm
joined	qqppnmpqoqnnnnmm
joined for	opooooqoooooooon
joined the	npononnroqoooooo
joini*	mpppotnnooonoomn
joinin*	mpppotnnooonoomn
joining	mpppotnnooonoomn
joint	mopsonnnoooooooo
joke	nonmnrnoormolmyj
joke >	oooopqoooooonmtm
joke of	ooooooooooooonqn
joke*	oooooonpooooooor
joke* .*	oooooqonoqooompp
joke* of*	ooooooooooooonqn
jokes	oooooonpooooooor
joki*	mnonpuponpntlmlo
joki* .*	nooonnpoooosnnon
joki* abou*	oooooqopoooooonn
jokin*	mnonpuponpntlmlo
joking	mnonpuponpntlmlo
joking .	nooonnpoooosnnon
joking >	ooooornnoonrnoom
joking about	oooooqopoooooonn
jour*	knnnppnnormoomts
jour* .*	noooooooonoooorn
jour* and*	nooooqooooonnonq
journ*	knnnppnnormoomts
journa*	lnnnpqnnormmonqu
journal	nnoonpooosnnonqp
journalist	nooospooooooooon
journals	nooonoooonoooopr
journe*	nooonoooooopnnsn
journey	nooonoooooopnnsn
joy	qooonooooooonnpp
joy .	qooonooooooooonp
joy* .*	qooonooooooooonp
joyl*	ooooooooooonnntm
joyle*	ooooooooooonnntm
joyles*	ooooooooooonnntm
joyless	ooooooooooonnntm
judg*	qoooonnoonoqppom
juic*	oooooopnoqnooooo
juice	oooooopnoqnooooo
july	qnnntpsnonomnnnk
july .	pnooqnqnooonooon
july* .*	pnooqnqnooonooon
jump	nnnnorqnooomooku
jump*	mnnmnumonmspovko
jump* .*	oooooqopoooonnlr
jump* off*	ononnronoooponnr
jump* out*	onooonooooonoont
jump* up*	oooooonoooooovnm
jumpe*	nonnntnqnmsonvlk
jumped	ononnsnpoononumn
jumped off	oooootoooooooonm
jumped up	oooooonoooooovnm
jumper*	oooooqooomtoooon
jumpers	oooooqooomtoooon
jumpi*	oooootnnoooppnnm
jumpin*	oooootnnoooppnnm
jumping	oooootnnoooppnnm
june	vmqovpmonmnmmnqj
june .	pnppsqnpooonnnqi
june >	noooroooonoooooq
june* .*	pnppsqnpooonnnqi
juni*	noooomumoooooonr
juni* libr*	ooooonoooooooooq
junio*	noooomumoooooonr
junior	ooooonsnoooooonr
junior library	ooooonoooooooooq
junk*	oooooooooooornnn
junki*	oooooooooooornnn
junkie*	oooooooooooorooo
junkies	oooooooooooorooo
just*	nooosoooooooponm
justi*	nooosoooooooponm
k	onooonooonommml2
kare*	ponnpnnnoonqmqmt
karen	ponnpnonoooonrnq
karen*	ooooonooooopnonr
kareni*	oooooooooooonoor
karenina	oooooooooooonoor
kayl*	opoooppoooonoqnm
kayle*	opoooppoooonoqnm
kaylei*	opoooppoooonoqnm
kayleigh	opoooppoooonoqnm
keen	noooonnpooopnpmr
keep	xvmqiwonkimwyfgi
keep about	tooonoooooooooom
keep cctv	qnooooooooooooon
keep going	oooootonoooooool
keep having	nqooooqnooooooon
keep it	pooonnpnooooqomq
keep me	onooonooononnnnv
keep my	upnrnlppnnnqnnnk
keep running	ooooooooooosonoo
keep talking	ooooooooooouonon
keep that	noooooooooopsnmo
keep the	qpnrnkoooonntmpn
keep them	npoopnnonoonwonn
keep thinking	oooooqooooonooon
keep what	osonnoooooooooon
keep you	ooooonopoornoonn
keep your	ooooooooonqoqoon
keep*	npqqlts1ompklkem
keep* .*	ooosoooooooooomn
keep* a*	nponoqnqonnnnnpo
keep* abou*	vnoononooooooool
keep* and*	qnooopnooooooooo
keep* aski*	noooonvnooonoono
keep* cctv*	qnooooooooooooon
keep* foll*	ooooooqrooonooom
keep* goin*	noqootonoooooook
keep* havi*	nqooooqnooooooon
keep* her*	ooooooorooooooon
keep* him*	oooooqooooooooon
keep* it*	pnonnmpoooooqomr
keep* me*	onooonooononnnnv
keep* my*	tsnqnjounnopmnmi
keep* old*	noooooooooqooooo
keep* our*	oqoooooroooonoom
keep* runn*	ooooooooooosonoo
keep* sayi*	ooooptmoooonoono
keep* talk*	ooooonnooootonnp
keep* that*	nooooooqooopsnmm
keep* the*	pqnrnknqoonntmon
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
keeps	morqmvt0onnkmlgj
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
kept	zzmumkllnmmismln
kept .	opooqoooooonoopn
kept ?	tnonnnonoooooono
kept my	proooooooonoooon
kept out	nnoroooooooopooo
kept the	oponoopnooonnoro
kept* .*	opooqoooooonoopn
kept* ?*	tnonnnonoooooono
kept* my*	proooooooonoooon
kept* out*	nnoroooooooopooo
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
kick	ooooonoooonrtnml
kick*	pnooqnrnooounonj
kick* me*	ooooooqnoooooooo
kicke*	pnooonrnooopoonn
kicked	pnooonrnooopoonn
kicked me	ooooooqnoooooooo
kicki*	oooooooooootnool
kickin*	oooooooooootnool
kicking	oooooooooootnool
kid	nppnoi0inmnpqqmn
kid in	msopooonoooooqom
kid* in*	msopooonoooooqom
kidd*	ooooonpnpoospnnm
kiddi*	ooooonqnpoosnnnn
kidn*	noooonooooononnv
kidna*	oooooooooooooons
kidnap*	oooooooooooooons
kidne*	noooooooooooooor
kidney	noooooooooooooor
kids	lloohk0puipiwkrk
kids >	ooopoonoooosnoqm
kids ?	oooooooooooooorn
kids and	ooooonnppoonqoon
kids are	nnoooqooqonmpnmq
kids cards	nnpqoonnoooooopo
kids do	oooooooooooonrno
kids go	onooonnrooopooon
kids i	oooooqnoopoooooo
kids in	ooooonrnoooorool
kids names	pnoooooroooonoon
kids that	roooooooooonnqnp
kids to	noooooonoooooonr
kids with	ooooonopoooononq
kids would	oooooqoooooonono
kids* ?*	oooooooooooooorn
kids* and*	ooooonnppoonqoon
kids* are*	nnoooqooqonmpnmq
kids* book*	oooooooooooonorm
kids* card*	nnqqooonoooooopo
kids* do*	oooooooooooonrno
kids* go*	onooonnrooopooon
kids* i*	oooooqnoopoooooo
kids* in*	ooooonrnoooorool
kids* name*	pnoooooroooonoon
kids* that*	roooooooooonnqnp
kids* to*	noooooonoooooonr
kids* with*	ooooonopoooononq
kids* woul*	oooooqoooooonono
kier*	oopooonoooooornm
kiera*	oopooonoooooornm
kieran	oopooonoooooornm
kill	kmnmmokunlm3ljox
kill for	ooooonooooomoonx
kill herself	ooooornnooooooom
kill me	nnooonovonoloonq
kill you	oooooooooootonpl
kill*	mmpnnlnmolnmpluz
kill* for*	ooooonooooooonmw
kill* hers*	ooooornnooooooom
kill* it*	ooooonooononooso
kill* me*	nnononnuonomooly
kill* off*	oooooooooooonorm
kill* the*	ooooonopooonnoqp
kill* us*	ooooooooooomnont
kill* you*	oooooooooootonsi
kill* your*	ooooonoooootonnp
kille*	onononnnnmnormox
killed	nnpoonnnonnprmqt
killer	oooooooooooonomv
killi*	onpnonononomnntv
killin*	onpnonononomnntv
killing	onpnonononomnntv
killing me	onpoononononnnmw
killing the	oooooooooooooorm
kilo*	ooooovnnooonnonm
kilo* .*	oooooroooooonono
kilos	ooooovnnooonnonm
kilos .	oooooroooooonono
kin	pprnonnnooonooom
kind	mpnnpzmnornjmmpm
kind >	noooqrnoooonooon
kind of	ooooooooooonnorq
kind to	oooootooooonoonn
kind*	nxposonnntokonkk
kind* disc*	ooooqooooooooono
kind* furn*	qnoooooooooooooo
kind* of*	ooooooooonqnnorq
kind* remo*	osooooooooooooon
kind* tell*	npoooooooooooonr
kind* to*	oooootooooonpolo
kinde*	oooooqoooooopomq
kindl*	oypptmnnotplmngk
kindle	nooonoooorpooono
kindly	pyqpumnnornlmnhk
kindly disclose	ooooqooooooooono
kindly furnish	qnoooooooooooooo
kindly remove	osooooooooooooon
kindly tell	npoooooooooooonr
king	ooooqoooooooonnq
king*	ooroooooomsoopmm
kios*	npoopooooorooool
kiosk	npoooooooorooool
kis	ooooooooonooxnml
kiss	ooooooooonooonnt
kit	ooooopooopoqooom
kitc*	nonnmontnnrnrmno
kitc* .*	ooooompqoooonoor
kitc* tabl*	oooooqonooqooonn
kitch*	nonnmontnnrnrmno
kitche*	nonnmontnnrnrmno
kitchen	npnnmontnnrnrmno
kitchen .	ooooompqonoonoor
kitchen table	oooooqonooqooonn
kms	oooootooononoonn
knac*	nnnooooooooooops
knack*	nnnooooooooooops
knacke*	nnnooooooooooops
knackered	nnnooooooooooops
knee	nnopooonopnnoont
knee*	mnnonmqmqppsommq
kneec*	noooooooonounnon
kneeca*	noooooooonounnon
kneecaps	noooooooonosonoo
knees	nnnpnmpmqpqnonnq
knew	tnnnnlmonnommsnu
knif*	nonnnpnp0nnonmjp
knif* in*	oooooooorooooono
knif* on*	ooooosooqoonoool
knife	nonnnpnp0nnonmjp
knife in	oooooooorooooono
knife on	ooooosooqoonoool
knit	ooooonnqqoqnoonq
knit and	ooooooooooonoooq
knit*	opnnnqnnnnqmonnu
knit* and*	ooooooooooonoooq
knit* grou*	qnooonnpqopooomo
knitt*	opnnnqnnnnqmonnu
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
knot*	ooooovoooooooolm
know	xnjmjrovsklvitfm
know .	ponnnsslqonkoopm
know >	qnonmnntnoopmnsm
know ?	lroonoooooooopns
know a	nooopkquoonnnqmn
know all	pnooonoooooroqnm
know but	noropnopooooooom
know every	ponoonooooornonp
know her	onooosonoooooono
know how	olnqpuoronoppnmh
know i	rsoooonpooonoonm
know if	rnnnpjrpqnnnonmr
know it	nonnnmomonnhouwq
know me	nooroonoooononoq
know my	nnnooonqooqooorl
know people	oooooooooooqnono
know that	nopponmrooonnnoq
know the	qnnnqlooqntoopkm
know there	qooonooooooooooo
know they	qonooponoooooqnn
know what	slroqknoprorqmnm
know when	onooornnsoomnono
know where	mnoqmkrqpnovnnnl
know whether	nnononpnooooooor
know which	oronnknmnontqqlr
know who	rrnnoonpnoomprkr
know why	pmonqsmnnonnooms
know you	mqoooppnqooroomk
know your	ooooonnooootooon
know*	qllmnnoxnlmopvjo
know* .*	oonnmsslpnnknpqo
know* ?*	lqoomoosooooopmq
know* a*	nooopkquoonnnqmn
know* abou*	rpnpokmpopnpnslq
know* all*	onooonqoooornqnm
know* but*	noropnopooooooom
know* ever*	ponnomoooooqnont
know* her*	onooosonoooooono
know* how*	plnqouoronoppnmh
know* i*	rtnnnomsoooonnok
know* if*	rnnnpjrpqnnnonmr
know* it*	ooonolompnnhpwvo
know* me*	nnnqoonoononnnos
know* more*	nooonoooooonooor
know* my*	onnnonrpooqnooql
know* peop*	oooooooooooqnono
know* that*	noopoomqooonnnos
know* the*	qnnnqoonqntonpkk
know* ther*	qooonooooooooooo
know* they*	qonooponoooooqnn
know* what*	rjqoqhmspqottlmm
know* when*	onooorpmsoomnono
know* wher*	mnoqmkpupoowmnmm
know* whet*	nnononpnooooooor
know* whic*	nronnkoonontqplq
know* who*	srnnonnpnoolorjt
know* why*	pmonqsmnnonpoomr
know* you*	mqooopppqooronmj
know* your*	ooooonnoonotopon
knowi*	rnooonnsonnonnnp
knowin*	rnooonnsonnonnnp
knowing	rnooonnsonnonnnp
knowing >	rooooonooonooonp
known	npnopmpnooonoopr
knows	olmmmppwnmnpqvkm
knows .	nooooponoooonppq
knows about	sooooonoooonntnl
knows it	qoooonnpooonptnn
knows my	pnononroooooooon
knows what	lnooomorooorrnnp
knows where	ooooonmrooopnono
kong	ooooooooooonoons
kurd*	oopoooooooonrono
l4l	oooooooootooonnn
la	wnxnmnnnomnjkwir
labe*	nmnnnpnmnnnmmrzm
labe* .*	ooononoooooooosn
labe* are*	oooooooooooooorm
labe* says*	oooooooooooonoqn
label	ooooonooooonmqqq
label says	oooooooooooonoqn
label*	nnnnnqomonnnopyk
labels	nnonnpomooononyl
labels .	ooononoooooooosn
labels are	oooooooooooooorm
lace*	ooooooooooopnqon
lad	pnrokrxitlmojuhm
lad .	oopooooooooooron
lad i	roooonooooopooon
lad in	npooosonpoononmm
lad who	mpononqnooornonp
lad* .*	oopooooooooooron
lad* come*	ooooooonrooooono
lad* i*	roooonooooopooon
lad* in*	npooosonpoononmm
lad* who*	mpononqnooornonp
ladd*	ooooonnnooornnor
ladde*	noooonnnoooqnoos
ladder	oooooonoooonnopr
ladder*	oooooooooooqoonp
ladders	oooooooooooqoonp
ladi*	mnnnnqluovqmqmnl
ladi* !*	ooooooooooqooonn
ladie*	mnnnnqluovqmqmnl
ladies	mnnnnqluovqmqmnl
ladies !	ooooooooooqooonn
lads	mmnnmmvssnqyllhk
lads .	ppoooqnooooononq
lads from	oooonnqooorpmonp
lads i	oooooooooooqoonn
lads in	ooooonrnsoonnonm
lads will	oooooooooooqooom
lads* .*	ppoooqnooooononq
lads* from*	oooonnqooorpmonp
lads* i*	oooooooooooqoonn
lads* in*	ooooonrnsoonnonm
lads* will*	oooooooooooqooom
lady	qnnoknoyoomtjrhq
lady .	pooooooooooqoooo
lady at	rnqoopppooononnl
lady in	mpooonnooooroonp
lady on	qnnoooonooononuk
lady who	nnooopomonososlp
lady with	ooonoqpqooooonno
lady* .*	pooooooooooqoooo
lady* at*	rnqoopppooononnl
lady* in*	mpooonnooooroonp
lady* on*	qnnoooonooononuk
lady* who*	nnooopomonososlp
lady* with*	ooonoqpqooooonno
lage*	oooooooooooorono
lager	oooooooooooorono
lago*	ooooooooomrooooo
laho*	ooooonpqoooooopm
lahor*	ooooonpqoooooopm
lahore	ooooonpqoooooopm
laid	oooooooqoooooono
lami*	oooooooooornonrn
lamin*	oooooooooornonrn
lamina*	oooooooooornonrn
laminated	ooooooooooononsn
lamp	noononooooqvmolo
lamp*	oooooooooooooons
lamp* post*	ooonnoooooovmomo
lamps	oooooooooooooons
lanc*	nooooooooooooonr
lanca*	oooooooooooooonq
lancas*	oooooooooooooonq
land	nnooqooooooppooo
land*	pmqsomoqoonpmmqk
land* .*	nornoopnoooooooo
landi*	oooonoqooooooorl
landin*	oooonoqooooooorl
landing	oooonoqooooooorl
landl*	qnqspmnpponpnmko
landlo*	rmqmpmnqppoqonmn
landlord	rmqmpmnqppoqonmn
landlord .	nornoopnoooooooo
lands	ooooooooooonoorn
lane	nnonoponrnoummnl
lane .	poooonporooqnonm
lane ?	mooopqoooooooopn
lane* .*	poooonporooqnonm
lane* ?*	mooopqoooooooopn
lang*	nmonpnnnonnmoppw
lang* .*	ooooooooooooormo
langu*	nmpnpnnnonomoqqs
langua*	nmpnpnnnonomoqqs
language	nnpnqnnnononpnso
languages	oooonooooooonrms
languages .	ooooooooooooorno
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
laptop	qopoqnnqonnoonrj
larg*	monnnomqqnononts
larg* prin*	mnnnnomqqnononts
large	monnnomqqnononts
large print	mnnnnomqqnonontt
lash*	ooooooooonqoopnn
lashe*	ooooooooonqoopnn
lashes	ooooooooonqoopnn
lass	onnnnqornnpuksjm
lass*	nqooooopnopooopl
lass* in*	nrooornonoooopnm
lass* on*	ooooooooooooooqm
lassi*	oqooopopnoooooon
lassie	oqooopopnoooooon
lassie in	nqoooqnnnoooooon
last	qgljy0qtklkimdmn
last .	nnoonopnopnrnmsm
last >	oooopnoooooqoonp
last chapter	ooooonooooooooor
last comment	nmooouooonononmr
last copy	nooonnoooooooont
last five	oooorooooooooopn
last month	noqoroqooonnnnmp
last night	opqomrpypqolnnil
last one	onnontpoonoqrmmk
last post	oooooroooooooopm
last seen	onooontooooooonp
last six	roooooooooooooon
last thing	noooornnooooooqm
last three	oooosooooooooopl
last thursday	rnoopnoooooooooo
last time	nnoqoospomnmnorl
last two	qoooononoononorm
last week	ornnmnopnqpnonlp
last winter	noooqoooooonoopn
last year	ppnovnnnooommorp
last* .*	nnoonopnopnrnmsm
last* chap*	ooooonooooooooor
last* comm*	nmooouooonononmr
last* copy*	nooonnoooooooont
last* five*	oooorooooooooopn
last* mont*	noqoroqooonnnnmp
last* nigh*	opqomrpypqolnnil
last* one*	onnontpoonoqrmmk
last* post*	oooooroooooooopm
last* seen*	onooontooooooonp
last* six*	roooooooooooooon
last* thin*	noooornnooooooqm
last* thre*	oooosooooooooopl
last* thur*	rnoopnoooooooooo
last* time*	nnoqoospomnmnorl
last* two*	qoooononoononorm
last* week*	ornnmnopnqpnonlp
last* wint*	noooqoooooonoopn
last* year*	qonovnnnooommorp
late	qmlzslokmrtklnpn
late .	ooooornooooooopn
late books	oooorpoooooooonn
late father	onopooooooronooo
late fee	oooooooooooooovi
late husband	opnqonokoooonoqr
late night	ooonooooopnoonoq
late opening	ooooonnpoopnoqoo
late returns	ooopoooooooononq
late sister	rpoqonoooooooool
late*	monoqonontnnnmsl
late* .*	nponoqnoopooooon
late* book*	oooorpooooooooom
late* fath*	onopooooooronooo
late* fee*	oooooooooooooovi
late* husb*	opnqonokoooonoqr
late* nigh*	ooonooooopnoonoq
late* open*	ooooonnponpnoqms
late* retu*	ooopoooooooononq
late* sist*	rpoqonoooooooool
later	npononnnotnoonqn
later >	oooooooooqooooon
laug*	jlnlmujqrlmumrkv
laug* .*	ooooonrqoooponpm
laug* at*	nnnnnqnmqnnunpjp
laug* in*	ooooonnoooonornr
laug* when*	ooooornqooooooom
laugh	nnnnnomrnmnsppnp
laugh >	oooooooooooronpo
laugh at	ooooonnpoooqopno
laugh*	kmomnulmrnnulplv
laughe*	mnonnrloqnnqnmmu
laughed	mnonnrloqnnqnmmu
laughed .	ooooonqqoooqoonm
laughed at	ooooopomrooqooon
laughi*	nnnnnrnnpnnqmqop
laughing	nnnnnrnnpnnqmqop
laughing >	ooooonoooooooorm
laughing at	ooooosoooooooomp
laughs	ooooompooooqopnn
laughs at	ooooonoooooqoqnn
laun*	nnooonqnopnnonsn
launc*	noooooonopnnonto
launch	noooooonooooooqq
lava*	oooooonoooonopsm
lavat*	oooooonoooonopsm
lavato*	oooooonoooonopsm
law	mnnmsmpunnmilllz
law >	nooopomrooooooon
law ?	nooonooooooonoro
law and	ooooqoooooooonop
law gives	ooooroooooooooon
law says	qqnooooooooooonn
law you	qpoooooooooooono
law* ?*	nooonooooooonoro
law* and*	ooooqoooooooonop
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
lay	qooopnonooosoonm
lazy	nooonnnoooomqynj
lazy and	ooooooooooooqopm
lazy* and*	ooooooooooooqopm
le	oooooooooooooonr
lead	noooqmnooopnqnoq
lead in	noooqooooooonono
lead*	oooopoqmoopmnoqn
lead* in*	noooqooooooonono
leade*	oooopoqmooopoopm
leader	noooppqmooopoonm
leads	oooooooooopnooqn
leaf	onooonooonpooonr
leaf*	mmnunnnppmrlqnqn
leaf* .*	nqopoqnoooonpoko
leaf* i*	onopooooroooooon
leaf* in*	oooooooqooooooqn
leaf* says*	oooopoooooooooqm
leafl*	mmnunnnppmrlqnqn
leafle*	mmnunnnppmrlqnqn
leaflet	monoonnppmrmonqp
leaflet .	oqoooqnnooonoomp
leaflet in	oooooooqooooooqn
leaflet says	oooopoooooooooqm
leaflets	omouopnoooonpoom
leaflets .	oooqopopoooopomn
leak	tnooooooooqnnnsj
leak*	qnoopnoooponnnvj
leak* .*	ooooqnooooonnosm
leak* ?*	tooooooooopooook
leak* on*	oooooooooooonosn
leake*	rnooooooopnoooom
leaked	rnooooooopnoooom
leaks	noooqnooooonnnum
leaks .	ooooqnooooonnnsm
lear*	nonnnlmpnolopwos
lear* diff*	oooooonrooooooon
lear* disa*	poooooooooooqonn
lear* to*	nnoopmnnonponuqo
learn	mpnnnoopopnrovkl
learn to	ooooooooooopovml
learn*	pnnoolmpnnmmposv
learne*	onooonnnooonnppt
learned	onooonnnooonnpqr
learned to	onoopnnnooonnoos
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
leat*	ooooooooonoooooq
leath*	ooooooooonoooooq
leathe*	ooooooooonoooooq
leav*	jtprkkoynoqujpni
leav* a*	nnopnponooqpnnnq
leav* by*	ooooooqnooopoonp
leav* for*	npooonoooooooorn
leav* he*	ooooomovooomoooo
leav* him*	pooooqlmnooqonms
leav* in*	oopoooonooouonnm
leav* it*	onppooonooomnnpr
leav* me*	ooorooopoopooool
leav* note*	noooonosooonooon
leav* some*	ooooonnsooooooon
leav* the*	ooooomppoooqoqpk
leav* you*	onoqooroooonooon
leave	ltnrmmowonrplsni
leave a	nnopoponoornooop
leave for	ooooonooooooooro
leave he	ooooomouooonoooo
leave him	ooooornmnooroono
leave it	onppooonooomnnpr
leave me	oooroooooopooool
leave someone	ooooonnsooooooon
leave the	ooooonppoooqoqpk
leave*	nnqoonpqooornnmp
leaves	nnqoonpqooornnmp
leaves in	oooooooooooqooon
leavi*	opopnnnrnpnunmpk
leavin*	opopnnnrnpnunmpk
leaving	opopnnnrnpnunmpk
leaving him	poooonnooooooonr
leaving in	oopoooonoooqooon
leaving notes	noooonprooonoooo
lect*	lnnpmmmooonqsxnt
lect* on*	nooooooooooopnnt
lect* us*	ooooooooooonotnm
lectu*	lnnpmmmooomqqxnu
lectur*	lnnpmmmooomqqxnu
lecture	nnoonnononnpptlv
lecture >	pooooooooooroool
lecture on	nooooooooooopnnr
lecturer	noooonoooooqoopp
ledg*	ooooononooonnnmw
ledge*	ooooonooooonnnmv
ledger	oooooooooooooons
ledger*	oooooooooooononr
ledgers	oooooooooooononr
leec*	ooooooooooonsonn
leech*	oooooooooooorono
leeche*	oooooooooooorono
leeches	oooooooooooorono
leed*	qpnnnpqmntppmnml
leed* and*	pooooqonoonooooo
leeds	qpnnnpqmntppmnml
leeds and	pooooqonoonooooo
left	otnikyworvkhgofq
left .	mpooosnqooomoonn
left >	smooooooopoooonn
left a	rnnonqqnonnpmnmp
left and	nqooooqnooooooom
left at	ooooononooonooqq
left her	onoootonooooooon
left him	ooooonmtooonoqnm
left his	mmopotmnoooooqnp
left in	ossnnoupnpnmpnlj
left my	mppoompmnoonoonw
left on	ppooqnpnqoponoml
left out	onopoooooooooosl
left the	npnnnnopsonrnnmo
left to	nooootnoonosonnn
left with	qoooooooooooonmu
left*	oooooorooooonopn
left* .*	mpooosnqooomoonn
left* a*	rnnonqqnonnpmnmp
left* and*	nqooooqnooooooom
left* at*	ooooononooonooqq
left* her*	onoootonooooooon
left* him*	ooooonmtooonoqnm
left* his*	mmopotmnoooooqnp
left* in*	ossnnoupnpnmpnlj
left* my*	mppoompmnoonoonw
left* on*	ppooqnpnqoponoml
left* out*	onopoooooooooosl
left* the*	npnnnnopsonrnnmo
left* to*	nooootnoonosonnn
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
lege*	ooooooooooonohm1
legen*	ooooooooooonohm1
legi*	opooponoovnnoonl
legit	ooooooooovoooonl
lego	noonnmsnnnnnnoqr
lego club	noooomsnooonoopp
lego* club*	noooomsnooonoopp
legs	nnopnqmmqnntopmn
legs >	ooooooonroooonpn
legs broke	oooooooooooqoono
legs* brok*	oooooooooooroonn
lemo* driz*	ooooonoooooooonr
lemon	ooooonooooooopnr
lemon drizzle	ooooonoooooooonr
lend*	oooopopnonrnmnqp
lende*	oooopooooooononq
lender	oooopooooooononq
lendi*	ooooooooooonnoso
lendin*	ooooooooooonnoso
lending	ooooooooooonnoso
lent	monnonnqoooooopr
lent me	nnooooopoooooonr
lent* me*	nnooooopoooooonr
lesb*	noooonnnooonynll
lesb* runn*	ooooooooooooronn
lesbi*	noooonnnooonynll
lesbia*	noooonnnooonynll
lesbians	noooononooonynml
lesbians running	ooooooooooooronn
less	nponnonmnnlwppqk
less than	onoooqnnopnuoonm
less*	mnoonnnnonwoqomn
less* inte*	ooooooooooooporn
less* than*	onoooqnnopnuoonm
lesso*	mnoononoonwooomo
lesson	mooooonoooqpnnnr
lesson*	ooooooooonuoopnl
lessons	ooooooooonuoopnl
let	qilmwgjynipjzwkh
let a	qooononpooontnol
let anyone	ooooomnqoooooonr
let be	ooooonoooooosoon
let go	ooooqonqoooonnnp
let her	noooonnsoooooooq
let in	ooooonoqoopnqoon
let it	npnooqonooonoons
let me	umosrmntonnplmpk
let my	oooooopnooonrooo
let out	ooooonppsoomnrnm
let see	noooronnooosnnmo
let that	nooonoooooosmppn
let the	onoonrnnooomroqn
let them	nooonnnnooopwnom
let us	noootpppooonnnol
let you	oqoonpqnooonrmmp
let* a*	qooononpooontnol
let* anyo*	ooooomnqoooooonr
let* be*	ooooonoooooosoon
let* go*	ooooqonqoooonnnp
let* her*	noooonnsoooooooq
let* in*	ooooonoqoopnqoon
let* it*	npnooqonooonoons
let* me*	umosrmntonnplmpk
let* my*	oooooopnooonrooo
let* out*	ooooonppsoomnrnm
let* see*	noooronnooosnnmo
let* that*	nooonoooooosmppn
let* the*	onoonrnnooomroqn
let* them*	nooonnnnooopwnom
let* us*	noootpppooonnnol
let* you*	oqoonpqnooonrmmp
lets	nnoononpotoqonnm
lett*	vsvtpskkknlkikpm
lett* .*	oovpmprlnoomnnqj
lett* ?*	nnoqooooooooooqn
lett* and*	omnqonnoooononot
lett* are*	nnoroooooooooonr
lett* come*	ooqoooooooooooon
lett* from*	ooonooooooooooor
lett* i*	onoooonnoorpnoqn
lett* in*	onpnotnpooonnopm
lett* on*	onooooomoooooonu
lett* sayi*	oronpnoooooooono
lett* that*	poooqooooooooopm
lett* to*	qroopsnnoooonolk
lette*	wswunskkknmljlpk
letter	yrtppmlnmqomknpg
letter .	pqupnmpnooonoonk
letter and	oooooonmooonnnos
letter i	noooooonoorpnoqn
letter in	mopootnpooooooom
letter to	qqopnnoooooooonm
letter*	kpstmtnmnmmonnoq
letterbox .	ooooooqoooonoooo
letters	lqstntmlnmnmmops
letters .	nnoonpooooononro
letters ?	nooqooooooooooqn
letters and	onnqonopooooooop
letters are	nnoroooooooooonr
letters come	noqoooooooooooon
letters to	opnnqsoooooooomn
letti*	noooqopoooonnoqn
lettin*	noooqopoooonnoqn
letting	noooqopoooonnoqn
letting that	noooqooooooooopn
leve*	mopnoonoqnpolpmv
leve* 1*	oooooooooopomonr
leve* 2*	nooooopornnqoonn
level	monnoponqmpolpor
level 1	oooooooooopomonr
level 2	nooooopornnqoonn
level*	noqoonoooooooonq
levels	noqoonoooooooonq
lgbt	npooooooooooqoon
liam	nopooooooooropnn
liar	onoonnpmonommzlm
liar .	poooooooononnvnn
liar and	oooooopnooooosoo
liar*	ooooooooooonoorn
liar* .*	pooonoooononnvnn
liar* and*	oooooopnooooosoo
liars	ooooooooooonoorn
libr*	oiikoorsonrttirp
libr* !*	ooooonoooooooons
libr* .*	lqnposnoooooqouk
libr* ?*	mooopopoooonnopr
libr* a*	ooooonpnooonmowm
libr* acco*	noorooopoqooooom
libr* afte*	ooooonpnoooomorn
libr* and*	noomsmponslpmnpp
libr* as*	ooooooooooooqonn
libr* assi*	pooonooooonoooms
libr* at*	noonopnmqoonnoou
libr* beca*	ooooontmoooooooo
libr* book*	mnnonvntnnppmniq
libr* card*	tnoonqmlnmqltmos
libr* comp*	nooooorpoooonoon
libr* cos*	ooooornoooooooon
libr* do*	oooopnnnooornonq
libr* ever*	pooooonoonopnoor
libr* firs*	ooooonnoooproool
libr* for*	ooooopppooqnnoom
libr* from*	ooooooonooomoorp
libr* gets*	ooooooooooorooom
libr* has*	ppooonnmoponnnnt
libr* have*	oooomnopoooonont
libr* i*	oopopnnmpoonnqrm
libr* if*	noooopnoooomsono
libr* in*	ooooonmnnonomnvq
libr* it*	noooooooooooporn
libr* know*	rooooopoooooooom
libr* last*	ooooroooooooooom
libr* loan*	mnoonooooooooorr
libr* loo*	ooooosnooooooonn
libr* look*	oooooonoooonorop
libr* love*	ooornoooooonoonp
libr* mana*	oooopooooorooonn
libr* now*	ooooonmsqooooono
libr* on*	pooopmopqonqnomo
libr* open*	ooooonoqoonooooq
libr* or*	noooonooooooroop
libr* pc*	ooooonoqoooooooo
libr* peop*	pnpoonnoroooooon
libr* plea*	noononpnoooovoom
libr* reco*	qsoononooooooonm
libr* run*	oooooooooooonorm
libr* shou*	ooooooooooonporm
libr* shut*	ooooonnrnoprnomm
libr* sinc*	noooqnnoooonoons
libr* step*	ooooontnooopoonn
libr* syst*	qoooooooooooooon
libr* tabl*	nuooolpooooonono
libr* take*	oooootnmoooooooo
libr* that*	ooooonnpooopnovk
libr* the*	oooponoooooooonq
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
libr* you*	oooooonoooopnntm
libra*	oiikoorsonrttirp
librar*	oiikoorsonrttirp
librarian	onnnqnnknnnzjtku
librarian .	oooooopoooonnonq
librarian and	oooopooooooqoonn
librarian i	oooooooooooooqno
librarian in	ooooonnnooopooor
librarian who	ooooonooooornonp
librarian with	oooooponooononmr
librarians	nooonpnnoonronvk
librarians .	oooooqoooooonosm
libraries	knonrmnmnpsnwokp
libraries .	ooooooooopqnqonm
libraries >	ooooooooooonspnn
libraries and	oooooooooqooooon
library	rjjlmqsuplrhrhso
library !	ooooonoooooooons
library .	mqopoqmpoomqpotl
library >	mooooqqnpmpxpoqe
library ?	nooooopoooonnopq
library a	ooooonpnooonnoum
library account	noorooopopooooon
library after	oooooopnoooonoqo
library and	noomqnppnqmnnnor
library as	ooooooooooooqonn
library assistant	pooonooooonoooms
library at	noonopnmqoonnoou
library because	ooooontmoooooooo
library book	nooooqopoooqnolr
library books	nooootnsomqnoomm
library card	tnoonqmlnmqlrmos
library computer	nooooprooooonoon
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
library now	ooooonmsqooooono
library on	pooopmopqoonnomq
library open	ooooonoqoonoooop
library or	noooonnoooooroop
library pc	ooooonoqoooooooo
library people	pnpoonnoroooooon
library please	noononpnoooovoom
library record	osoonooooooooonn
library run	oooooooooooonorm
library shuts	ooooonnrnoornonn
library since	noooqnnoooonoons
library steps	ooooontnooopoonn
library that	ooooonnpooopnovk
library the	oooponoooooooonq
library till	ooooooonooonooor
library toilets	oooooporoooooonn
library until	oooooorlooooooqn
library van	oooopnnqoooonoqn
library warm	oooooorooooooono
library was	nooopnnnqoonnooq
library with	oooooopopooqnoon
library would	oooooloooooopopr
library you	oooooonoooopnntm
lice*	oonnpqnnotornnmk
licen*	oonnpqnnotornnmk
licenc*	oonnpqonotnrnnml
licence	ponnqqonornrnnmj
licences	oooonooooooooooq
lick*	ooooonooooonptlp
lie	npnnnnpmopnnqqqn
lie down	onooonoooooloqun
lie* down*	onooonoooooloqun
lied	oooooqooooonooqm
lies	nooonnnnooostosi
life	lnnlmvjonppnjvrt
life .	qnooosmpooononop
life >	nnoootnponommrmp
life and	nnpoonooooopoorn
life back	noooopoooooooorm
life out	ooooooooooonnoqp
life story	poooooooooooooqn
life to	npoooooooooooomq
life you	ooooooooonopoqnn
life*	npoooqoooroooono
life* .*	qnooosmpooomonnq
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
lift	pnnnrlnmxmpkmmyk
lift .	nqoopnpooooonrpm
lift >	ooooonopononnmxm
lift broken	oooooooooooonomt
lift out	oooopoooooooooqm
lift was	ooooqoooooonooqm
lift*	nnooomuopoonqnno
lift* .*	npoopnpooooonrpm
lift* brok*	ooooqnonqooonols
lift* her*	ooooompnrooooooo
lift* home*	ooooonsnooqooonn
lift* out*	oooopooooooooorm
lift* was*	ooooqoooooonooqm
lifts	ooooonunpoonpopn
lifts home	ooooonsnooooooon
ligh*	lmnnptmoqlroolpw
ligh* .*	ooooonooooooooms
ligh* on*	oooooppoooosonom
light	nnnnnooonnpqqmlw
light >	ooooopoooooqnomp
light on	oooooopoooosonmo
light*	nnnnptloqmqmmmsp
lighth*	nooooqooooonnomt
lighthouse	oooooqooooonooms
lighti*	ooooonnooopoootn
lighting	ooooonnooopoootn
lights	nnooqrnprnqnnnoi
like	tqlqslpdklktvxmm
like .	onoopqnnooooqonn
like >	ooooonnoonpsqnmn
like a	qnlpkomkmmlimxvn
like all	oqoopooooooooonn
like an	oooooopoqoonnmrn
like both	poonnoooooooooor
like he	onooonooooooonot
like him	oooooooooooonotm
like it	kuqnntonqnoklmpn
like me	nnoqonroonoqmnnp
like my	voopnonnonononno
like one	noopoooooooonuol
like rats	oooooooooooosonn
like she	ooooonopooooosnn
like sight	qoooqoooooooooom
like someone	mpooqooooooooooo
like something	ooooooooooomoton
like that	mropoptnnnqonpio
like the	pqoptnnlnmronnqo
like them	oronpooooooooono
like this	nnoonrooopoqnnno
like to	vqprskknntmpmlgp
like what	msooooooooooopnn
like you	mooqnmponoornwkk
like your	nooooqqnoqoponnm
like yours	oooooooooooooonq
like*	onooltoqnqllpvon
like* .*	qmoqpqnoooooqomm
like* a*	pnlpkommmmlimxwn
like* all*	oqoopooooooooonn
like* an*	oooooopoqoonnmrn
like* and*	nnooonooopooooor
like* both*	poonnoooooooooor
like* he*	onooonooooooonot
like* him*	oooooooooooonotl
like* i*	oooooponooopnorn
like* it*	kuqnntooqnoklmpn
like* me*	nnoqonroonoqmnnp
like* my*	voopnonnonononno
like* one*	noopoooooooonuol
like* rats*	oooooooooooosonn
like* she*	ooooonopooooosnn
like* sigh*	qoooqoooooooooom
like* some*	mponqnooooomospm
like* that*	mropoptnnnqonpio
like* the*	pqootrmknmropmpo
like* them*	oronpooooooooono
like* this*	nnoonrnoopnpnnnr
like* to*	urprspknnsmpmkin
like* what*	msooooooooooopnn
like* you*	mooqnlponnorm0ij
like* your*	noooopsnoqoonnmo
liked	pnopnunqonmmpnon
liked .	qnoqnoooooooooon
liked this	oooooooooonoooor
likes	ononnnqonrnnnvmq
likes you	ooooonooooonnwmn
liki*	oooooonropnoooon
likin*	oooooonropnoooon
liking	oooooonropnoooon
lime*	noooqooooooooono
limes	noooqooooooooonn
limi*	qnononnnoronnnqo
limi* on*	pooonooooooooonr
limit	qoooonoooooonorn
limit on	pooonooooooooonr
limit*	ooooooooosononnp
limite*	ooooooooosonoolp
limited	ooooooooosonoolp
lind*	ooooonooopopotmm
linda	ooooooooopopornn
line	tmlnmvlmpmolrmny
line .	qoooornoooononql
line and	ooooorooooooooon
line*	pooonpooopnrmnop
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
link	rmmsmlmlnxujjlgw
link >	ooooooooorooooom
link for	ooooooooomnoooos
link in	qoononnnouwmonnl
link on	ooooooooorrooonn
link to	nooonoooonnoooot
link* for*	ooooooooomnoooos
link* in*	qoononnnouwmonnl
link* on*	ooooooooorrooonn
link* to*	nooonoooonnoooot
linke*	oooooopoonoooooq
lino	ooooooooooooorom
lip	ooooonpqooonoono
lips	ooooommmzooooopl
lips are	ooooonnntoooooon
lips* are*	ooooonnntoooooon
lisb*	noropooopnpooonm
list	rpoy0rkenioplhno
list .	oporoqnmolrrnnnk
list >	mnnoqpnnopmqpooo
list ?	nooooooooooooonq
list and	moqpnnoooooronno
list as	pooooooooooloorn
list for	mnnommooooopnoru
list from	nnooooqooooooono
list in	oroooqoooooooonn
list of	wnnm0ommqnnmmnki
list please	pqnqoooooooooool
list*	rntrmsmknnpjkrsm
list* .*	ooqunpnlnlqqnnnm
list* ?*	nnoqoooooooooonr
list* and*	pqprnmnnonqpnmnl
list* as*	ooroooonoooloorn
list* for*	mnnommooooopnovs
list* from*	nnooooqooooooono
list* in*	oqoooqnnoooooonn
list* me*	ooroooooooooooom
list* of*	vnnm0ommqnnmmnki
list* plea*	pqnqoooooooooool
list* to*	poonnqnoooonnsmo
list* you*	ooooooooooononrn
liste*	morolsmlnmpklrvq
listed	omspnnonooonnpuj
listed as	noroooonoooooooo
listen	noonnromonqmmroq
listen >	ooooorpnoooooomp
listen and	ooooooooooqoooon
listen to	noooopnoooooosno
listen*	nponnqnoonnmnnrs
listening	nponnqooononnnqq
lists	umqspoonooonnomj
lists .	omoqoooooooooooo
lists and	rroonnoooooooonm
lists me	ooqoooooooooooom
lit	ooooooooopoopoqm
lit .	oooooooooooooorm
lit* .*	oooooooooooooorm
literacy	ooooooooooonoosm
literature	ooooonooooonqpms
litt*	nmkkjgyjnjoqizel
litt* book*	oooooonnooooopnt
litt* brot*	noooonroooononsm
litt* girl*	orooomsnoooromnm
litt* hitl*	oooooonooooooron
litt* jobs*	oooooooooooooqon
litt* lad*	poooooroooooonoo
litt* life*	ooooooooooonoons
litt* man*	ooooooooooonovno
litt* one*	poooomqqronmnnmo
litt* ones*	ooooonunooononnp
litt* shit*	oooooonooooqoqnn
litt* sist*	onoooqqoooooonon
littl*	nmkkjgyjnjprhzel
little	nmkkjgyjnjprhzel
little brother	noooonroooononsm
little girl	orooomrooooromon
little hitler	oooooonooooooron
little jobsworth	oooooooooooooqon
little lad	poooooroooooonoo
little life	ooooooooooonoons
little man	ooooooooooonovno
little one	poooomqqronmnnmo
little ones	ooooonunooononnp
little shit	oooooonooooqoqnn
little sister	onoooqrnooooonon
live	ooslplkpoulqomqn
live .	qooonoonoooqoopn
live at	nnposoooooooooom
live here	ooqoooonopoooooo
live in	onronnmroooooomq
live like	ooonooooooooronm
live now	oqooooonoooooooo
live on	ooooopooooomoooq
live*	knqpmnqqvplronln
live* alon*	opooooooqoooooon
live* and*	nooqoppoooooooon
live* at*	nnposoonoooqoook
live* by*	ooooonooqoopooon
live* here*	noroooonopoooono
live* in*	ooronmmroonmnolv
live* like*	ooonooooooooronm
live* now*	oqoooonooooooooo
live* on*	ooooopooooosonmp
live* so*	oooooooooooonoqo
live* with*	oponooononononkw
lived	onqonompqoolqplr
lives	lnoqmnsntnnummpk
lives and	nooqooqoooooooon
lives by	ooooonooqoopooon
lives on	ooooooooooouonnm
lives with	ooooooooooooonms
livi*	mqoonrlpnonnnopq
livi* .*	oooqoooooooooopn
livi* dayl*	ooooonomooooooor
livi* in*	oooooonpoooooonr
livid	onooonoooooooorn
livin*	mropnrlpnonnnons
living	mropnrlpnonnnons
living .	nooqooooooooooon
living daylights	ooooonomooooooor
living in	oooooonpoooooonr
lmao	ooooooonoooropqk
load	qnoonpnnpmrnnlro
load of	noooopooponnnmsp
load*	nooooqopoqnoopol
load* of*	nnooosnnponnnmsp
loads	oooooqooopooopon
loan	sjlonmnpnrmmmmsy
loan .	poooooonoooooorm
loan ?	lnoopooooqooooro
loan history	rnoooooooooooono
loan*	tmtnomnnotmnnnju
loan* .*	pooonoonooonoorn
loan* ?*	lnoopoonopoonoqq
loan* from*	rnoooooooooooooo
loan* hist*	snoooooooooooono
loan* on*	oosoooooooopoomm
loans	tmtnnmnnosmnnnjv
lobb*	poooooooooooonqo
lobby	poooooooooooonqo
loca*	itnkopkqpksllpwq
loca* gove*	onooooooooonoorp
loca* hist*	mnnnopnonooppotm
loca* stud*	noonomnnqnnnnpqq
local	jrnmnomoplslmpwr
local government	onooooooooonoorp
local history	mnnoopnonooppotl
local studies	noonomnnqnnnnpqq
locat*	oqomppnqonopooon
locati*	oqomopnqonopooon
location	oqomopnqonopooon
lock	noooomktoonswnml
lock the	oooooonpnooqrnnl
lock up	ooooonopooorsnnn
lock*	ollmmmxutomnmltm
lock* .*	pnnonpnoooopooqn
lock* and*	opoqooppooooonpm
lock* door*	nooooopnooooooqn
lock* in*	noooooqoqoonnopp
lock* me*	ooooompsooooooon
lock* out*	nnooonoooooooopq
lock* the*	nnonootrpnnprnlj
lock* up*	ooooonnonooutnnk
lock* your*	poooooooooomrooo
lockd*	npooonoooqoooopo
lockdo*	npooonoooqoooopo
lockdown	npooonoooqoooopo
locke*	omnonrlqsmnlnlwq
locked	kmnqntpnqnnjpmvp
locked and	nooroooooooooopn
locked door	ooooooooooooooqn
locked in	ooooonroqoonoomq
locked out	nnooonoooooooopq
locked the	oooooqnppoonoonn
locker	rpomonmpqononoqp
locker*	pooopnmqoooqnopo
lockers	pooopnmqoooqnopo
locking up	oooooooooooqoooo
locks	mnnnnk1tnnnponlj
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
logge*	tonorppmnnonnnqi
logged	tonorppmnnonnnqi
logged ?	poooqoooooooooom
logged in	pqoononoooooooon
logged me	oooooooooooooosn
logi*	qrnrnnomooonooql
login	psnrnnomooonooql
logo	onnoqnooomqmnj0m
logo .	oooooooooooooorn
logo* .*	oooooooooooooorn
logs	xmnomnonoornnnrj
logs me	ooooooooooooootm
logs* me*	ooooooooooooootm
lond*	npooonnnorppnnsk
lond* .*	oqoooooooooooosk
londo*	npooonnnorppnnsk
london	npooonnnorppnnsk
london .	oqoooooooooooosk
london >	oooooonooponnoqp
lone*	npnnnonmotnpnrom
lone* toni*	ooooooooorooooom
lonel*	npnnnonmotnpnrom
loneli*	oqonoqoooooooqnm
loneliness	oqonoqoooooooqnm
lonely	nooonmnnotnqnppo
lonely tonight	ooooooooorooooom
long	rvlonznoollxjkjo
long .	oooooqooooonoooo
long ?	rmooooooooooooon
long and	mpoonooooooqoosm
long as	ooooooooooolposn
long can	nooooqooooooonop
long do	ovonnooooooooonm
long memory	ooooonooooouoool
long one	npoooonoqoooooon
long sleeves	ooooosnqooonooom
long time	onooononoooroonp
long*	lsrrnrlonmnmqnmp
long* .*	onopotonooononno
long* ?*	rmooooooooooooon
long* and*	mpopnnonoooqoosl
long* as*	ooooooooooolposn
long* can*	nooooqooooooonop
long* do*	ovonnooooooooonm
long* for*	poooonooooonrono
long* memo*	ooooonooooouoonl
long* one*	npoooonoqoooooon
long* slee*	ooooosnqooonooom
long* than*	noooonooooononpr
long* time*	onooononoooroonp
long* want*	osonoooooooonooo
longe*	msrrnrlonmnmonmq
longer	msrrnrlonmnmonmq
longer .	oooporoooooooonn
longer than	noooonooooononpr
loo	nooonvnnooomjntp
look	kejvvqsinhrewyir
look .	ooooompnpoonpmnr
look >	nooonqpnonqnpnmr
look a	oooooonooooonons
look after	nnoonsrnnoonpsmk
look again	ooontnoooooooonn
look at	oknuuolkommmsuno
look for	noooopqooopooorl
look great	ooooorooooooooon
look in	ooooonpqnooooorl
look into	rnnpnnpooooooooo
look it	nnnqoooooooortlo
look like	nooonqnrooonnrnn
look up	pnopqnooooonpomr
look*	rjkqpuoukplkktnp
look* .*	nooopopmpoompnmu
look* a*	ooooonoooooonnnv
look* abou*	noooonrnoooooooq
look* afte*	noonnprsnnnmoqln
look* agai*	ooontnoooooooonn
look* at*	tjmwwtmmnllkquni
look* for*	mnpqolnpotqoompp
look* forw*	nooooonnoooooopr
look* grea*	oooooronoooooooo
look* in*	nooonpprooooooql
look* into*	tmnponpooooooonn
look* it*	nnnqooonoooortln
look* like*	lnonmpmpnnolqxun
look* of*	ooooooooooonoqoo
look* roun*	oooooooooooqnoqn
look* up*	tmnoqnomoonnpnmt
looke*	ummqpusnonnnmmmk
looked	ummqpusnonnnmmmk
looked at	sonqqnpoonomnooj
looked for	ooooooooooooonoq
looked into	qnoooooooooooooo
looked up	qnooonooooooonnq
looki*	qnopqsnontoplnkp
lookin*	qnopqsnontoplnkp
looking	qnopqsnontoplnkp
looking after	ooooomooooooooor
looking at	qnnoouopnnnonopi
looking for	nnpqolmqotpponlq
looking forward	nooooooooooooonr
looks	mnnnmlnunnnjqvrr
looks like	mnonmnmnoonlrvuo
loop	oopoononooooooro
loop*	oooooooooroopnmn
loos	nmponrponoomqnpo
loos*	poooooooonqpoqmn
loose	ooooonooonqooqnn
lorn*	nnoonoooopooopoq
lorna	nnoonoooopooopoq
lorr*	nnonnomopnnvmtlm
lorr* .*	onooopnpoootnpml
lorra*	ooooomononosntmo
lorrai*	ooooomononosntmo
lorraine	ooooomononosntmo
lorraine .	ooooonooooounpnm
lorry	onooopnppoorooom
lose	qnnnnlnqnrnwplqi
lose >	ooooonoooooqoooo
lose a	ooooooonooonpotm
lose my	rnooooppooooooon
lose the	ooooooopooooqoon
lose*	noooonononoolznl
lose* .*	ooooonorooonooon
lose* a*	ooooooooooonpotm
lose* my*	qnoooopooooonnqm
lose* the*	ooooooopooooqoon
loser	ooooooooononmzlm
loser >	ooooooooononntno
losi*	opoonnnooopqonqo
losin*	opoonnnooopqonqo
losing	opoonnnooopqonqo
lost	hkmmoriolxlihnsy
lost 2	ooooooooornooono
lost a	oooooooooooqoonr
lost his	ooooormpoooooooo
lost in	ooooonooooooormp
lost it	oooopoooooponoqn
lost money	oooooooooroooonn
lost my	omnnnmpmononnovs
lost on	oooooopnooonoooq
lost property	nooonoooooooooor
lost that	oqooooooooooooon
lost the	nooonznoonomopoj
lost two	oooooooooooooomr
lost £	ooooonoooroooonn
lost* 2*	ooooooooornooono
lost* a*	oooooooooooqoonr
lost* his*	ooooormpoooooooo
lost* in*	ooooonooooooormp
lost* it*	oooopoooooponoqn
lost* mone*	oooooooooroooonn
lost* my*	omnnnmpmononnovs
lost* on*	oooooopnooonoooq
lost* prop*	nooonoooooooooor
lost* that*	oqooooooooooooon
lost* the*	nooonznoonomopoj
lost* two*	oooooooooooooomr
lost* £*	ooooonoooroooonn
lot	psknqplnnkluydll
lot .	qpqnpqpponqnnnmk
lot >	npopnoooooolwomm
lot ?	nqooqooooooooonn
lot and	ooooooooooooqono
lot are	ooooonoooookpnqs
lot can	oooorpooooooooom
lot got	ormopoooooorpnnm
lot have	ooooonoqooopoonm
lot keep	oooooooooooooorm
lot of	lmonnrnprnnutkuj
lot out	oooooooooooonons
lot to	ooooooooooonmmsr
lot* .*	qpqnpqpponqnnnmk
lot* ?*	nqooqooooooooonn
lot* and*	ooooooooooooqono
lot* are*	ooooonoooookpnqs
lot* can*	oooorpooooooooom
lot* got*	ormopoooooorpnnm
lot* have*	ooooonoqooopoonm
lot* keep*	oooooooooooooorm
lot* of*	lmonnrnprnnutkuj
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
loude*	oooonononooromtl
louder	ooooooooooornoqm
loudes*	oooooooooooopmrn
loudest	oooooooooooopmrn
loudl*	opnoooooooonosnp
loudly	opnoooooooonosnp
love	lplolgmolvouinf0
love .	nooooooooopznmoj
love >	ooononpnonoopqrl
love how	oooomoooopononqr
love it	nnnponnooononkm0
love that	mpopooooooooponq
love the	qrnqpmononnnoniw
love this	nqqonqonomomnnms
love to	rmonpmopopnrnnnp
love you	oooooonpooolopop
love your	ooooooooosnnoopm
love*	kpokkrklklvplijy
love* .*	nnooonnoonoyolrj
love* even*	roooonoooopooonn
love* how*	oooomoooopononqr
love* it*	nnnponnnonmonkl3
love* peop*	mqroooooooonooon
love* phot*	oooopponooosoool
love* read*	oooooooooprooool
love* that*	mpopooooooopponq
love* the*	psmroqnoonolmoix
love* them*	ooooornoooonoooo
love* this*	nqqnnqnmomqmqmlu
love* to*	rmnnonnoopornnlu
love* you*	oooooonpooolopop
love* your*	onpooornosnnnopl
loved	noponslonnokmnkz
loved it	ooooonoooooooomw
loved the	npnpnsnpnnonnnns
lovel*	orplmokomlrtljox
lovely	orplmokomlrtljox
lovely .	ooooonooooonnorp
lovely >	onoooooooonnnnot
lovely event	roooonoooopooonn
lovely people	mqroooooooonooon
lovely photo	nnooppooooosooom
lovely to	onoonoooooonoomu
lover	ooooooooorooooon
lover*	ooooooooonroooon
lovers	ooooooooonroooon
loves	nnoooosmoooospmn
loves your	oooooprnooooooon
low	nnonqrnmnqqnpnqj
low .	ooooornnoooooopn
low* .*	ooooornnoooooopn
lowe*	mponnppnpoonunlq
lowe* orde*	oooooooooooosonn
lower	mpoonppopoonunmn
lower orders	oooooooooooosonn
loya*	oooooooqoqnooonn
luck	nnnpnpnoornnnnmw
luck >	ooooooononoqoonr
luck*	nnoonrnnornsonno
lucky	nooonrnnoqosonnm
lump	npooooooooonnxmm
lunc*	mnnomroonmrmnnqu
lunc* .*	ooopoopoooooooqm
lunc* and*	oooooqnooooooono
lunch	nnnpnsnpnmrnnnor
lunch and	oooooqnooooooono
lunch*	nooonnonoooooorr
lunche*	oooonoooooooooqo
lunches	oooonoooooooooqo
luncht*	nooooooooooooopr
lunchtime	nooooooooooooopr
lyin*	opnompononomovpm
lying	opnompononomovpm
macb*	ooooonoooqonlonw
mach*	snonqmmopnoqmlvn
mach* and*	nooopooooooponms
mach* ate*	ooooooooooooooqn
mach* read*	snooooooooooooom
mach* that*	oooooqooooonnorm
mach* to*	noqooooooootponk
mache*	oooooonpqoosoonk
machet*	oooooonpqoosoonk
machete	oooooonpqoosoonk
machi*	snonqnnnnnpmmlvq
machin*	snonqnnnnnpmmlvq
machine	snpnnnononnmnmtt
machine and	oooooooooooooonr
machine ate	ooooooooooooooqn
machine readable	snooooooooooooom
machines	onoornnnooqoonsl
mad	ooooooooopomlnlx
mada*	snononnpopqnnrnk
madam	snononnpooqnnrnl
made	nnnnkxorlprinjpt
made a	ooopnpononqnooon
made an	oonoopnpoooroomn
made in	pnpoooooonqoooon
made me	npnnntmwnnnnmnoq
made my	noooooqnonononmv
made of	ooooooooonnooorn
made redundant	oopoqoooooonooon
made the	nnopooooooooooor
made to	oopoonpponqmooqm
made up	oooooonnooonronq
made you	nooooppooooooqom
made* a*	ooopnpononqnooon
made* an*	oonoopnpoooroomn
made* in*	pnpoooooonqoooon
made* me*	npnnntmwnnnnmnoq
made* my*	noooooqnonononmv
made* of*	ooooooooonnooorn
made* redu*	oopoqoooooonooon
made* the*	nnopooooooooooor
made* to*	oopoonpponqmooqm
made* up*	oooooonnooonronq
made* you*	nooooppooooooqom
mae	roooooooooonoonp
maga*	noonponoorononnr
maga* ?*	ooooooooorooooon
magaz*	noonponoorononnr
magazi*	noonponoorononnr
magazine	ooonponooroooono
magazines	oooooooooooooooq
magi*	oooooooooooonooq
magn*	ooooonooooonqmqp
magni*	ooooonooooonqmpp
magnif*	ooooonooooonqmpp
mail	pspnnnonornlnnmq
mail*	nnp0mmnnonnlmnms
mail* .*	ntoqooooooonooom
mail* list*	qnprnnooooonnonp
maili*	nppvnnonononnnmp
mailin*	nppvnnonononnnmp
mailing	oppvnnonononnnmp
mailing list	qnprnnooooonnonp
main	qoooqoqnopoooool
main library	noooqooooooooooo
main*	oooornoooooononp
main* libr*	noooqooooooooooo
maint*	oooorooooooononn
mainte*	oooorooooooononn
maintenance	oooorooooooononn
make	jqnnnopomrxuoinn
make a	oooooooqooomoons
make it	lrnpnqnnnqqommsk
make me	ooooonnsoooooooo
make room	oooooooooooooorm
make sense	pnooonoooooonorn
make sure	oppooqonooosooml
make the	onoppponoooqoonn
make threats	ooononooooouoonn
make you	ooooonooononoomu
make*	nonnmrrqnnolpmwl
make* a*	ooooonoqooomoons
make* hers*	oooooqnoooooooon
make* him*	ooooonqnoooooooo
make* it*	lrnpnrnnnqqommsk
make* me*	mmnnnnqrnnnmrnsm
make* room*	oooooooooooooorm
make* sens*	qnooonoooooonorm
make* sure*	oppooqonooosooml
make* them*	ooooonoooooonoor
make* thre*	ooononooooouoonn
make* you*	poooonooononoomv
maker	ooopooooooooonqn
maker*	oqooooooooooooqn
makes	nmonmsrmnnomqnro
makes herself	oooooqnoooooooon
makes me	nnonnprnooonrosm
maki*	nnnopnpoppmoopmq
maki* a*	ooooqopnoooooono
maki* me*	ooooonoqoooonooo
makin*	nnnopnpoppmoopmq
making	nnnopnpoppmoopmq
making a	ooooqopnoooooono
making me	ooooonoqoooonooo
malc*	oooooooooooooqnn
malco*	oooooooooooooqnn
malcol*	oooooooooooooqnn
malcolm	oooooooooooooqnn
male	oooooooooopmsopl
mam	qmnonpronpnpmmpn
mam says	oooooqnpoooooooo
mam* says*	oooooqnpoooooooo
mamm*	nonoooooonololn0
mammy	ooooooooonomomou
man	kjikkhztujlqrzfj
man .	oponononooonnspo
man >	noooonnponolqrmt
man a	oooooooooooopsnn
man and	noopqnmroopoopmn
man at	noooorqlooonnnpq
man for	ooooopooooonoqoo
man from	ooooonorooooooon
man has	oooooooqooooooon
man i	roooonqnoooonqmn
man in	pnonnnsnnnonqpnm
man on	ooooooqnsoonqomn
man she	ooooooqnoooooooo
man was	ooooonrnooooooon
man who	mmnoonsrnnnpmtmo
man with	nooonolotoqommsl
man you	ooooooooooooosno
man* .*	oponononooonnspo
man* a*	oooooooooooopsnn
man* and*	noopqnmroopoopmn
man* at*	noooorqlooonnnpq
man* ever*	oooooqooooooooon
man* for*	ooooopooooonoqoo
man* from*	ooooonorooooooon
man* has*	oooooooqooooooon
man* i*	roooonqnoooonqmn
man* in*	pnonnnsnnnonqpnm
man* on*	ooooooqnsoonqomn
man* she*	ooooooqnoooooooo
man* was*	ooooonrnooooooon
man* who*	mmnoonsrnnnpmtmo
man* with*	nooonolotoqommsl
man* you*	ooooooooooooosno
mana*	spmonknpmqprksul
mana* .*	rnooooonooopnnop
mana* and*	onoqnnoooooqonqn
mana* at*	ooooonnqooooopop
mana* coul*	oooooooooooonoqo
mana* have*	ooooooooooonnoro
mana* i*	ooooonoooooroonp
mana* to*	pnooooooooomorsl
manag*	spmonknpmqprksul
manage*	spmooinpmqprksul
managed	onooooooooomoqqp
managed to	ooooooooooomorsl
management	noononnmnoqnklyn
management .	ooooooonooonnoqr
management have	ooooooooooonnoro
manager	tnnqmlornomvougk
manager .	roooonoooooqonnn
manager and	oooqnnoooooqoonn
manager at	ooooonnqooooopop
manager i	noooonoooooroomp
manages	oqonoooooronoomp
manc*	onqoooooosnonopm
manch*	onqoooooosnonopm
manche*	onqoooooosnonopm
manchester	onqoooooosnonopm
mang*	nnonnotmnononnnt
mang* club*	ooooopnnoooonoor
manga	nnonnotmnononnnt
manga club	ooooopnnoooonoor
mann*	ooooonoooooqprnm
manne*	ooooonoooooqprnm
manner*	ooooonoooooqprmm
manners	ooooonoooooqprmm
manu*	kponnnnoosmmprmv
manu* .*	oooonooooqonntnn
manus*	kponnnnoosmmprlv
manusc*	kponnnnoosmmprlv
manuscript	lpoonoooornmonnw
manuscripts	noooooooopnoptmm
many	hgnp0pkilllmmjlp
many .	oooonqooooooooon
many a	ooroooooooopooom
many books	nnootnonooonoonq
many complaints	noootooooooooono
many foreigners	oooooooooooooonr
many of	noooooooooosonnn
many people	rnoounooonoonoom
many staff	oooovooooooooonm
many steps	ooonnqooooonoonq
many times	noorsnonoooooonl
many* .*	oooonqooooooooon
many* a*	ooroooooooopooom
many* book*	mnootnonooonoons
many* comp*	noootooooooooooo
many* fore*	oooooooooooooonr
many* of*	noooooooooosonnn
many* peop*	rnoounooonoonoom
many* staf*	oooovooooooooonm
many* step*	ooonnqooooonoonq
many* time*	noorsnonoooooonl
map	lnnnnnnoonnnmoqy
maps	lnonpnnoqnomnoru
maps ?	mooooooooooooonr
maps* ?*	mooooooooooooonr
mara*	nnooopnnoonnnonw
marb*	pnooopnoooqpnnqm
marb* stai*	ooooooooooopnnqo
marbl*	pnooopnoooqpnnqm
marble	ooooopooooopnnqn
marc*	vnonsmmmnmplmqpq
marc* .*	pnoooonoooonnrpq
marc* and*	rooopnnpooooonpm
march	vnontnmnnmpmnmnr
march and	rooopnnpooooonpm
march*	ooooooooooooooqo
marche*	ooooooooooooooqo
marcu*	ooooonoooooonson
marcus	ooooonoooooonson
mare	ooooooooononovnm
mare >	ooooooooononovnm
marg*	moqononnononnsms
marga*	noroopooooooosmm
margar*	noroopooooooosmm
margaret	noroopooooooornm
margi*	nnoonnonooooonov
margin	nooonoooooooooor
margin*	ooooooooooooooor
mari*	ooooonoooopqnrmo
marin*	oooooooooopqonno
marj*	oooooooooooooqno
marjo*	oooooooooooooqno
marjor*	oooooooooooooqno
marjorie	oooooooooooooqno
mark my	oooooooooooqnopm
mark*	nrqvnkprpnvmmlpi
mark* .*	mmotoopsooonnnpl
mark* my*	oooooooooooqnopm
mark* on*	onpoopqnooqoooom
marke*	osqwmjnlpnvnnmok
marker	ornooooooooooooo
market	rmqnnmolqmxppnkn
market*	mrnwnlnnnpnnmntj
marketing	mrnwnlnnnonnmntk
marketing .	onouooooooooonno
marks	ononppquonnnnnol
marks .	noooooproooonorm
marl*	ooooooooooonnqoq
marr*	lntmmitwnnojsois
marr* .*	noooomqpooonnqno
marr* and*	onpooopqooonoonm
marr* name*	ooooooonooooooor
marri*	motmnksrooolnqkt
marria*	nopoonnqoopnoqmo
marriage	oopoonnrooonnqmp
marriage .	nooooooqoooooqom
marrie*	mntnnmsoonnmnpmt
married	nntnnmrqonnmnpms
married and	ooooooprooonoonn
married name	ooooooonooooooor
marro*	ooooooonooooooor
marrow	ooooooonooooooor
marry	noooomquononsmnm
marry him	oooooonqooooooon
marv*	ooooqponooonoonr
marve*	ooooqponooonoonr
marvel*	ooooqponooonoonr
marvellous	ooooqponooonoonr
mass*	oooooronoqnonomq
massa*	oooooooooqnononr
massi*	oooooroooonoopnn
massiv*	oooooroooonoopnn
massive	oooooroooonoopnn
mast*	pooonnonopnnnprq
maste*	poonononopnnnprn
master*	noooonnooononpsn
matc*	nmnoompnnumznmkn
matc* .*	oooonooooooronnp
match	nnonompontmwonln
match .	oooonooooooronnp
match >	ooooooooooooopnq
match*	onopooooooosonon
matche*	ooooooooooosonon
matches	ooooooooonosonon
mate	noonnttipnnwmwfm
mate .	ooooonpnoopqoonn
mate and	oooooqoooooqnono
mate i	opooonoooooqooon
mate you	ooooooooooonosnn
mate*	pnoonrpoonoqnoom
mate* .*	qoooonppoopqonmn
mate* and*	oooooqoooooqnono
mate* i*	opooonoooooqooon
mate* you*	ooooooooooonosnn
mates	pnooorpooooqnonm
math*	nnonnsmnnlxomnnn
maths	nnonnsmnnlxomnnn
maths >	oooooqnooonrnopn
matr*	oooooonqoooooonn
matt*	rrsnnnqnnpnmonoj
matte*	rrsnnopmonononpk
matter	rqonnnnnomonoonr
matter*	opsnoqnnopooonqj
matters	oqtnoqnnopooooml
matu*	nnoppnrnoqnoooon
matur*	nnoppnrnoqnoooon
mature	nnoppnrnoqnoooon
maur*	nnornnnnroonopnn
maure*	nnornnnnroonopnn
mauree*	nnornnnnroonopnn
maureen	nnornnnnroonopnn
may	vmqstkjnmooqkjmu
may .	opponpnoonnolosn
may >	ooqonnooooonootm
may and	nnoppnmpoooroomq
may be	omnsonooopnnqomq
may have	nprooooooooooono
may i	upnmtnnnonoonnnn
may not	nonroooooooooono
may* .*	opponpnoonnolosn
may* and*	nnoppnmpoooroomq
may* be*	omnsonooopnnqomq
may* have*	nprooooooooooono
may* i*	upnmtnnnonoonnnn
may* not*	nonroooooooooono
mayb*	qonnnqvmnnntnplk
mayb* do*	qooooonoooonoqnn
maybe	qonnnqvmnnntnplk
maybe do	qooooonoooonoqnn
mayo	ooqooooooooooooo
mayo*	nnqoponooooooqqn
mayor	nnqopnnooooooqqn
me	zxsvepo1hwjfbbbq
me !	puqnooooonnooonk
me .	u0nviqtskokohjel
me 07700	qooooopoooooooon
me >	vumzhwqvlpqlhkhm
me ?	zlqqnlqoonosnnli
me a	oqnmnppooopoomqs
me about	onoqonnnoooooolu
me after	ppoonnnqonoooooo
me again	snpnnomronovmnmj
me all	rpooonooonooooon
me and	qwolkpqrmntukllk
me another	ooooooooooopoonq
me as	oovqnmnnooonnopm
me asleep	nrooooopooooooon
me at	vonrnnornnpmnnml
me back	lnqoornnonopoonr
me by	oqqooopnononoonn
me cry	ooooonoroooononq
me delete	onooonnsoooooooo
me do	poooonrmoooooonp
me down	nqvnnpnponononmm
me every	qoononpqoooooomp
me everything	qooooonnopoqooon
me falling	pqooooooooooooom
me feel	ooooosoooooonono
me for	omnumolpouqmnnpn
me from	ownonkmunnnnoonq
me get	oopoooooopononum
me going	qoooopnpoooooool
me goosebumps	nooooooooooooonr
me have	umoqqnoqoooononj
me he	mnooosproooponnm
me her	ooooopmrooooooon
me his	noooosnmoooooonp
me home	noooosppooonnonn
me how	ononnnomoynnooon
me i	nnponpmnnsnknnpy
me if	qoloopmppopmoonu
me in	wrswnknsnopnknhk
me it	smqrnoomooonoonn
me later	oooooooootooooon
me like	nnnooppmqoonnoro
me luck	ooooooooonoooonu
me my	ypnnnonnopnpnooj
me not	rmpnolrooooooonq
me now	moooonpooqoooonr
me off	nnrwnnononnnpomm
me old	ooooooooooooroon
me on	rpnnnononuonnnmn
me one	nnqoononooooooro
me out	ltnunptononmnmrk
me over	ooooonpooooroonn
me please	roponnrqononooom
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
me there	nooooqnqoooooorm
me they	npoooooooooooonq
me through	oqooonorooononnp
me to	llmnopsrrmnrlnvl
me too	nqonopooooooonnq
me under	ononoonroooooooo
me up	noqpnonmoonpnnnr
me was	nnopnnonooooooro
me what	womttnmpononnnmi
me when	koqpoppoononnonq
me whether	npoonqonoooooooo
me who	nppntnpnooonoolp
me with	qlrnplrqonnnnnno
me without	nqooooorooooooon
me you	pqooonnooooroonl
me your	mnonnnoqoqoooonq
me 😂	oooooooooooooons
me* !*	puqnooooonnooonk
me* .*	u0nviqtskokohjel
me* 0770*	qooooopoooooooon
me* ?*	zlqqnlqoonosnnli
me* a*	oqnmnppooopoomqs
me* abou*	onoqonnnoooooolu
me* afte*	ppoonnnqonoooooo
me* agai*	snpnnomronovmnmj
me* all*	rpooonooonooooon
me* and*	qwolkpqrmntukllk
me* anot*	ooooooooooopoonq
me* as*	oovqnmnnooonnopm
me* asle*	nrooooopooooooon
me* at*	vonrnnornnpmnnml
me* back*	lnqoornnonopoonr
me* book*	nooqoooqoooooonn
me* by*	oqqooopnononoonn
me* cry*	ooooonoroooononq
me* dele*	onooonnsoooooooo
me* do*	poooonrmoooooonp
me* down*	nqvnnpnponononmm
me* ever*	tloqnlppooopnnln
me* fall*	pqooooooooooooom
me* feel*	ooooosoooooonono
me* foll*	ooooooooopotoooj
me* for*	omnumolpouqmnnpn
me* from*	ownonkmunnnnoonq
me* get*	oopoooooopononum
me* goin*	qoooopnpoooooool
me* goos*	nooooooooooooonr
me* gran*	roooooonooooooon
me* have*	umoqqnoqoooononj
me* he*	mnooosproooponnm
me* her*	ooooopmrooooooon
me* his*	noooosnmoooooonp
me* home*	noooosppooonnonn
me* how*	ononnnomoynnooon
me* i*	nnponpmnnsnknnpy
me* if*	qoloopmppopmoonu
me* in*	wrswnknsnopnknhk
me* incl*	oroooooooooooooo
me* it*	smqrnoomooonoonn
me* late*	oooooooootooooon
me* like*	nnnooppmqoonnoro
me* look*	oooooopnooorooom
me* luck*	ooooooooonoooonu
me* my*	ypnnnonnopnpnooj
me* not*	rmpnolrooooooonq
me* now*	moooonpooqoooonr
me* off*	nnrwnnononnnpomm
me* old*	ooooooooooooroon
me* on*	rpnnnononuonnnmn
me* one*	nnqoononooooooro
me* open*	oooooompoooooooq
me* out*	ltnunptononmnmrk
me* over*	ooooonpooooroonn
me* plea*	roponnrqononooom
me* priv*	oooooooooqnooooo
me* put*	oqoooqooooopooom
me* roun*	ooooonnnooonoorr
me* sane*	poooooooooooonnr
me* see*	onooqoqpooonooom
me* she*	ooooosnnooooooon
me* stre*	oooooooooooooorm
me* stuf*	oooqooooooooooon
me* swea*	oooooqooooooooon
me* than*	nqooooooononoonq
me* that*	pnpnnpopooonnnsn
me* the*	tjnmwokqopnmnmms
me* ther*	nooooqnqoooooorm
me* they*	npoooooooooooonq
me* thro*	nsononorooononnp
me* to*	llmnopsrrmnrlnvl
me* too*	nqonopooooooonnq
me* unde*	ononoonroooooooo
me* up*	noqpnonmoonpnnnr
me* want*	ooooomoooooooosn
me* was*	nnopnnonooooooro
me* what*	womttnmpononnnmh
me* when*	koqpoppoononnonq
me* whet*	npoonqonoooooooo
me* whic*	pnoorooooooooonn
me* who*	nppntnpnooonoolp
me* with*	pnrnplrsnnnnnnnn
me* you*	pqooonnooooroonl
me* your*	mnonnnoqoqoooonq
me* 😂*	oooooooooooooons
meal	ooooounoooonoonn
meal*	ooooonnroooooooo
meals	ooooonnroooooooo
mean	qomlmwolnnqqnpnn
mean a	qnoooooooooqooon
mean it	nnoonrononpsnoql
mean that	ooonosooooonnoqo
mean you	ooooooooooomrqno
mean*	qpnmnusmnnnlmpwi
mean* .*	poooprnnoooooqlm
mean* a*	pnoonnoooooqnnqo
mean* it*	mnnnnuomonpsnnpk
mean* that*	ooonosooooonnoqo
mean* the*	qpooooooooqqnoom
mean* to*	rpnnoprpnnnmomnl
mean* you*	ooooooooooomrqno
means	nqonoppmononppuk
means .	ooooopoooooooqno
meant	qonnotronnnmmmpm
meant to	qooooprpnonnnnom
meas*	oooosoooonpononn
measu*	oooosoooonpononn
measur*	oooosoooonpononn
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
medic*	qsprnmpnsoonnoli
medica*	qsprnlnnsoonnomj
medical	qtpronoooooooomj
medication	ooopomoosoooooon
medie*	noooooooonpnooos
mediev*	noooooooonpnooos
medieval	noooooooonpnooos
meds	qooootonoooooonl
meet	omnnnnulnostlnpn
meet at	oooooponoorononn
meet in	ooooooooooooooor
meet me	ooooonrnooooooon
meet*	qrpntlsmnomumnjq
meet* at*	oooooponooronono
meet* in*	ooooonooonoqnnmr
meet* me*	ooooonrnooooooon
meet* tues*	oooooooooooooorn
meet* upst*	orooopoooooooonl
meet* wher*	pooouooooooooonm
meet* you*	npoooonooooroono
meeti*	qrpntlpmnonumnko
meetin*	qrpntlpmnonumnko
meeting	qrpntlpmnontmnko
meeting in	oooooopooooroonn
meeting where	pooouooooooooonm
meets	ooooooqooooooonp
megap*	oooooonoooopooqn
megaph*	oooooonoooopooqn
megaphone	oooooonoooopooqn
mein*	vnonnnooonzmnnlg
mela*	ooooooooooonooms
melan*	ooooooooooonooms
melanc*	ooooooooooonooms
melt	ooooooooononoxll
melt >	ooooooooooonoumm
memb*	txsnkkmmnpmnkmsn
memb* file*	qooooooooooooooo
memb* for*	oooonooooooqoopo
memb* of*	onopopoonnoonnrm
memb* sinc*	pooonnooooooooqn
membe*	txsnkkmmnpmnkmsn
member	sunonnonnonomnpm
member and	ooooooooooooooqn
member for	oooooooooooqoopm
member since	pooonnooooooooqn
member*	qstollmnopnnnnrp
members	pmopnnnooqoonnpr
members of	ooooooooooopoorn
membership	qttnlmonoonnnnqn
membership file	qooooooooooooooo
memo*	okpomqnmqnqsllqt
memo* .*	noooonpmqoosooom
memo* cafe*	qooooonpooooooon
memo* proj*	onoqooooooooooon
memoi*	pnoonnooonqnnnrq
memor*	nlqomrnmqnqsmmnq
memori*	mppnntomqnpnmnoq
memorial	mpnnotnnqoonmnqn
memorial .	ooooooooqoonoooo
memories	ooponopnonpooomq
memory	qlpqnlmpooptonnn
memory .	ooooooooooosoool
memory cafe	qooooonpooooooon
memory project	onoqooooooooooon
men	mnnnnpstnnnm0pek
men are	oooooooooooosonn
men in	oooooosnoooooonn
men shed	oooootnnooonoono
men* are*	oooooooooooosonn
men* in*	oooooosnoooooonn
men* shed*	oooootnnooonoono
mend	ooroooooonnooosl
ment*	tmnpppmmnptkwljn
ment* a*	ooonrooooooooonn
ment* heal*	pnoooqnnooonnoor
ment* ill*	ooooooooooooronn
ment* illn*	ooooooooooooqnoo
ment* me*	qooonooooooooooo
ment* this*	ooooooooonsoooon
menta*	pnonnpnnonnnwmks
mental	pnonnqnnonnntmlt
mental health	pnoooqnnooonnoor
mental illness	ooooooooooooqnoo
mental*	ooooooooooontomo
mentally	ooooooooooootomo
mentally ill	ooooooooooooronn
menti*	tnnqqonnnmumonoj
mentio*	tnnqqonnnmumonoj
mention	onoppnooonsnpoqk
mentioned	soopopnnooonnomo
mentions	poooooooooqoooon
mento*	oooooooootooooon
mentor	ooooooooosooooon
menu	oqooooooopnnoqpl
merc*	nuoonnooonqmmmnr
merc* .*	ooooopoooooooonr
mercy	npooopoooooooonr
mercy .	ooooopoooooooonr
merg*	moroqoooooooooon
merge*	nnropoooooooooon
merged	nnroooooooooooon
mess	ooooorooooonnnpq
mess >	oooooqoooooooonn
mess*	nonllrwpmxxkknih
mess* .*	sooonoooononooqm
mess* abou*	npoooonooooonnnu
mess* for*	pooooooooqpooonn
mess* from*	ooooornnoooooooo
mess* me*	onnnoqopotvnnnnj
mess* my*	noooonunooooooon
mess* sinc*	oooooonrooooooon
mess* to*	oooooonpooqnooom
messa*	opnllrwpmxxjlnig
messag*	opnllrwpmxxjlnig
message	oonnornlnxynnnlf
message .	qnoooponoooooooo
message for	pooooooooqpooonn
message me	nooooomootvnnonk
message to	oooooonoooroooon
messaged	pmoooqoqooonooon
messaged me	pmoooqopooonooon
messages	prpnnlssnnnnmpmq
messages about	opoooonooooonons
messages my	nooooornooooooon
messages since	oooooonrooooooon
messaging	nnoooptnooooooon
messe*	ooooopooooonoooq
met	kmooojwmnoniv1kf
met a	noppooooooopoqpm
met an	ooooooooooooqono
met him	ooooooooooonorno
met in	onoooqqnooooooon
met more	ooooooooooooosnn
met* a*	noppooooooopoqpm
met* an*	ooooooooooooqono
met* him*	ooooooooooonorno
met* in*	onoooqqnooooooon
met* more*	ooooooooooooosnn
meta*	onooonooooononot
mete*	noooonooqooooqql
meter	noooonooqooooqql
metr*	oonoonnqoooooonp
metre*	oooooonqoooooooo
metres	oooooonqoooooooo
mi	nuxmnmrznnnnlljf
mic	oooooonponpqnopn
micr*	nmnnommqnnonnous
micr* ?*	nooooooooopooonq
micr* read*	noooonnpoooooops
micro*	nmnnommqnnonnous
microf*	mnonommqnnoonnut
microfiche	onononnpooooooso
microfilm	mnononmpnnoonnqt
microp*	qooooooooooooppm
mid	ooooopooooornonp
midn*	nponnnrnnrmnnppo
midni*	nponnnrnnrmnnppo
midnig*	nponnnrnnrmnnppo
midnight	nponnnrnnrmnnppo
migh*	nlppnqlqonn2nlmh
migh* as*	oooooooooooonosn
migh* be*	oooooponoooononq
might	nlppnqlqonn2nlmg
might as	oooooooooooonosn
might be	oooooponoooononq
migr*	ooooonooonnnwolp
migr* in*	ooooooooonnosono
migra*	ooooonooonnnwolp
migran*	ooooooooonnnwolo
migrants	ooooooooonnnxomm
migrants in	ooooooooonnosono
mile	noqoonpnomrnonpn
mile of	ooooooooomsooono
mile*	noooormrooonooqm
mile* away*	oooooooooooonoqn
mile* of*	ooooooooomsooono
miles	ooooormqooonooqm
mili*	ooooooooopqoponm
milit*	ooooooooopqoponm
milita*	ooooooooopqoponm
military	oooooooooqqoponm
milk	nnonnqml0nnlmrol
milk .	ooooosooooonoqmm
milk on	ooooomnnxooooonm
milk* .*	ooooosooooonoqmm
milk* on*	ooooomnnxooooonm
mill	noonopmopnnpnnmu
mill girls	oooooooooooooonq
mill lane	nooopqoopooqonnm
mill*	nnononnnnwlmqlsn
mill* and*	oooooooooopnnorm
mill* exam*	oooooooooomoooor
mill* girl*	oooooooooooooonq
mill* lane*	nooopqoopooqonnm
mill* on*	ooooooooooooonqo
milli*	noooooooouonpmqn
millio*	noooooooouonpmqn
million	noooooooouonpmqn
mills	oooooooooonoooro
min	ooooooooornooonn
minc*	ooooooooononnuop
mince	ooooooooononnuop
mince >	ooooooooooonoron
mind	lvnqnrnlpomopsln
mind .	opoooqooooononmr
mind >	ooooosnnooonoooo
mind about	opnqoooooooooooo
mind my	ooooonooqooooooo
mind the	ppopnnrnooooqomn
mind which	opononooooooooro
mind*	mpooqltnooonnnnp
mind* .*	opoooqooooonoomr
mind* abou*	opnqoooooooooooo
mind* my*	noooonrnqoooooon
mind* the*	ppopnnrnooooqomn
mind* whic*	opononooooooooro
mind* who*	nooooopooooooorn
mindi*	ooooonsnoopoooon
mindin*	ooooonsnoopoooon
minding	ooooonsnoopoooon
mine	20o1fhoolqkggfgk
mine .	qqopnmosooonnnpm
mine >	xooolnnnopnnmnnp
mine ?	ynonooooonoooonk
mine and	ptoponoooooooonm
mine are	rponoooooooooooo
mine at	nooooroooooooono
mine back	mrooooooopooooom
mine did	oooooooooooroono
mine from	pooooqnpooooooon
mine in	qpooooooopoooopl
mine was	snonnnonooooonns
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
mine* was*	snonnnonooooonns
mine* with*	oooqooooooooooon
minec*	oooooopnonroonnp
minecr*	oooooopnonroonnp
minecraft	oooooopnonroonnp
minecraft club	oooooooooooooonq
miner*	poonnooooonoooqp
miners	poonnooooonoooqp
mini*	mnnnrnnprorompjr
minib*	oooonnnpropqnomo
minibu*	oooonnnpropqnomo
minibus	oooonnnpropqnomo
minis*	mooosoooooonopno
minist*	mooosoooooonopno
minister	noooqoooooonoqnp
mins	mnnnnpomropnnnzh
minu*	inoktikpwoqpkkur
minu* .*	npooqoonooonnqlr
minu* and*	nnqonoonooonooul
minu* four*	ooooonnntoooooom
minu* from*	ooooqooooooonono
minu* late*	ooooonnqooooooon
minu* long*	oooooooooooooorm
minu* of*	nooownonoonnnnpo
minu* walk*	ooooooooootnoool
minu* with*	oooooooooootoonm
minus	ooooolrk0oonoook
minus four	ooooonnntoooooom
minut*	iooktlisloqqlkus
minute	oonoppnnonpponpq
minute*	inpluljtlpppkmur
minutes	jopluljtlppqlmss
minutes .	npooqoonooonnqmp
minutes and	nnqonoonooonooul
minutes from	ooooqooooooonono
minutes late	ooooonnqooooooon
minutes long	oooooooooooooorm
minutes of	nooownonoonnnnon
minutes walk	oooooooooosnoool
minutes with	oooooooooootoonm
mirr*	oooootnnooonnunl
mirro*	oooootnnooonnunl
mirror	ooooornnooonnunl
mise*	nnonnnnnooonpurn
mise* old*	oooooooooooootom
miser*	nnonnnnnooonpurn
misera*	ooooooooooonptpk
miserable	ooooooooooonptpk
miserable old	oooooooooooootom
misery	nnoonnonooonopqs
miss	nnrpnwqnnnnlplmp
miss it	ooooonnqoooooopo
miss me	onooovonooonoool
miss this	oooooooooooooomt
miss you	opoqonnoooononop
miss*	nlymomonsmnlplpt
miss* .*	oooooooooooopoqo
miss* ?*	nooooooooooooonq
miss* a*	noqoononsoonoono
miss* from*	onqosonpoooooool
miss* it*	nnqonmnroooooont
miss* me*	onooovonooonoool
miss* on*	ooqoooooooooooon
miss* the*	oooooooqoonnonps
miss* this*	oooooooooooooomt
miss* you*	opoqonnoooonnonr
misse*	mnnomonptnmmnmru
missed	nnnomonosnmmnmru
missed a	ooooonontooooonn
missed it	oooonooooooooomu
missed the	oooooooqoonoonpp
missi*	mnzmqmpnnnpmqmnp
missin*	mnzmqlpnnnpmqmnq
missing	mnzmqlpnnnpmqmnq
missing ?	nooooooooooooonq
missing from	ooqosooooooooool
missp*	rnoooooooooooooo
misspe*	rnoooooooooooooo
mist*	oooonnnmonnrnnns
mist* and*	opooooooooooonnr
mista*	oooonnnmonnrnnns
mistak*	oooonnnmonnrnnns
mistake	nooonnnmonnrnnns
mistake and	opooooooooooonnr
mitt*	oooooooonooooonu
mitte*	oooooooonooooonu
mitten	oooooooonooooonu
mix	npooooooooooopnr
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
moani*	oooooonpooonrono
moanin*	oooooonpooonrono
moaning	oooooonpooonrono
mobi*	rqnqqnmnnnrqlnom
mobi* libr*	ooonpnnpnonrmnrn
mobi* numb*	rpoonoonoooooonn
mobil*	rqnqqnmnnnrqlnom
mobile	rqnqqnmnnnrqlnok
mobile library	ooonpnnpnonrmnrn
mobile number	rpoonoonoooooonn
mock*	ooooooooonpoonms
mocks	ooooooooonpoonns
mode*	qmnolnsnpqpnmnrm
model*	pooonprmoopnooon
modell*	oooooornooooooon
moder*	pmoonnoqooopmoro
modera*	pmoonopnooonnpsn
modern	ooooonnroooqoono
mods	ooooqnqnonoqooon
modu*	oooooooooronoonq
modul*	oooooooooronoonq
module	oooooooooronoonq
moir*	oooooponooploqmq
moira	oooooponooploqmq
mole*	pooooonqoooooonn
mole* orde*	pooooooqoooooonn
moles*	pooooonqoooooonn
molest*	pooooonqoooooonn
molestation	pooooooqoooooonn
molestation order	pooooooqoooooonn
mome*	pnooooonooonqpql
momen*	pnooooonooonqpql
moment	pnooooonooonqpql
mond*	onmlrnlprmqtknmu
mond* .*	nonoqomqqonqnnpl
mond* and*	poooppompoonoosm
monda*	onmlrnlprmqtknmu
monday	pomnqnlpsmotllor
monday .	nonoqnmqqonqnnql
monday >	pqoooonnoooonoos
monday and	pooopponpoonoosl
monday*	nnomoooooopooqlv
mondays	nnomoooooopooqlv
mone*	iilnrmszoumlvlti
mone* .*	nnnoopouooopqnlk
mone* for*	noooonqookqnmnvm
mone* go*	oooonooooooooorn
mone* to*	onooonqqoroonomn
money	iilnrmszoumlvlti
money .	nnnoopouooopqnlk
money >	onoopnpoononmnto
money for	noooonqookqnmnvm
money go	oooonooooooooorn
money to	onooonqqoroonomn
mong*	ooooooooooonsonn
mongr*	ooooooooooooroon
mongre*	ooooooooooooroon
moni*	ooooqooooooooonn
monit*	ooooqoooooooooon
monito*	ooooqoooooooooon
monk*	ooooooooooontsoi
monke*	noooonooooonusnj
monkey*	noooonooooonusnj
monkeys	noooonooooonusnj
mont*	xknqwpnolqxhshik
mont* .*	umpnuomsonnlpnmj
mont* ?*	nooooonqooooropn
mont* a*	ooooooonoooooonr
mont* agai*	noooonooooooroqm
mont* for*	qooopqonooonoonm
mont* i*	oooroooooooooono
mont* if*	ooooqoooooooooon
mont* of*	pooonooooononnos
mont* to*	pooonnooooooootl
month	xlnpvlqmmpzkvihi
month .	smnovmnqonolqnln
month >	ooopoooooonoonrp
month ?	nooooonqooooroon
month a	ooooooonoooooonr
month again	noooonooooooroqm
month for	qooopqonooonoonm
month i	oooroooooooooono
month if	ooooqoooooooooon
month of	nooooooooooonnpr
month*	qnopprlqnpnmknoq
months	qnopprlqnpmmlnpq
months .	pnpooqnqoooooopl
months to	ooooonooooopoosm
mood	nooooonpooooonso
moor	oooonooooooooooq
moor*	ooooooooonoonoum
more	fnixklqgolplpwts
more .	nponprnooopnmnqn
more >	nnonortmotknnomm
more about	mpoonoooooonooor
more books	oooonnooooonooor
more emails	onosoooooooooomo
more from	oooooooooooqonrm
more i	ooooonoooorpoonn
more in	ooooomonsooooooo
more intelligent	ooooooooooooornn
more like	ooooooooooonsmpn
more of	noopnnonoonrnomt
more on	ooooooooooooooqo
more post	noopoooooooqoonn
more senior	oooosooooooooonn
more than	pnonqlspqppnomlo
more* .*	nponprnooopnmnqn
more* abou*	mpoonoooooonooor
more* book*	oooonnooooonoons
more* emai*	onosoooooooooomo
more* from*	oooooooooooqonrm
more* i*	ooooonoooorpoonn
more* in*	ooooomonsooooooo
more* inte*	ooooonooooonorlr
more* like*	ooooooooooonsmpn
more* of*	noopnnonoonrnomt
more* on*	ooooooooooooooqo
more* post*	noopoooooopqnonn
more* seni*	oooosooooooooonn
more* than*	pnonqlspqppnomlo
morn*	ooopnunmtmpqmklq
morn* .*	oqppononpnpqonsg
morn* and*	oooootmnooonooop
morn* in*	ooooonoooooooonq
morn* till*	onoooooqoooooooo
morni*	ooopnunmtmpqmklq
mornin*	ooopnunmtmpqmklq
morning	ooopnronumponkkr
morning .	oqppompnqnpoonsh
morning >	oooooqnooooooomq
morning and	ooooosnoooonooop
morning in	ooooonoooooooonq
morning till	onoooooqoooooooo
mornings	ooooornmoooqnoqn
moro*	nnonnnononnjw3jg
moro* .*	ooooooooooomnymm
moron	nooonnooonoll4kk
moron >	ooooooooooonmvnn
mort*	oroqonnoopnooomq
mort* .*	pooqooooooooooon
morti*	oroqonnooooooooo
mortif*	oroqonnooooooooo
mortified	oroqonnooooooooo
mortified .	pooqooooooooooon
mosq*	nooonnnqoooqtoml
mosqu*	nooonnnqoooqtoml
mosque	nooonnnqoooqtoml
most	mnommunonpnlnttm
most nights	oooooqqpooonoonm
most of	npoonrmoooooporm
most*	oooooonnooprnnqo
most* nigh*	oooooqqpooonoonm
most* of*	npoonrmoooooporm
mostl*	oooooonnooprnnqo
mostly	oooooonnooprnnqo
mot	ooooooooonqooonq
moth	ooooornnoopnnnjv
moth*	nlproiqmnnsnptmq
moth* .*	nnnoqoonontnoono
moth* 91*	ooooonnnooooootm
moth* in*	oponoonqooooonop
mothe*	nlproiqnnosnptmp
mother	nlqsoirnootplvpk
mother .	nonoqoonootnoono
mother 91	ooooonnnooooootm
mother >	oooooooooqonoqno
mother in	opononnqoooooopp
mother*	ooonnnnooonnrllx
mothers	oooooonoopontnmn
moti*	ooooooooornooonp
motiv*	ooooooooornooooo
motiva*	ooooooooornooooo
moun*	ooooooooroooooon
mount*	ooooooooroooooon
mounta*	onooooooroooooon
mous*	ooooonnoooonoton
moust*	ooooonooooonotnn
mousta*	ooooonooooonotnn
moustache	ooooonooooonotnn
moustache >	ooooonooooonotnn
mout*	nponnmlsnnnwprlk
mout* help*	oooooonqoooonooo
mouth	npooonnnooountml
mouth >	oooooooooooqopnn
mouth*	noooonmtoooqqmmo
mouthe*	ooooonmsoooonooo
mouthed	ooooonmsoooonooo
mouthed help	oooooonqoooonooo
mouths	ooooooooooonsnno
mouthy	ooooooooooornnno
move	qoooomnornonsnnm
move the	oooopoooooooooqm
move*	kqqmoijyooololqt
move* .*	onooonoqoooooomr
move* and*	nopoooonooqnoopn
move* from*	moropoonoooooooo
move* in*	noqoonnuoooopomn
move* into*	oooooonqoooooooo
move* it*	qoooonooooonoorn
move* the*	noooopnoooomnnzj
move* to*	ovmnpmnmonnrnnkr
moved	lqqnokjxoommmlru
moved .	onooonoqooooooms
moved from	moropoonoooooooo
moved in	noqoonnuoooopomn
moved into	oooooonqoooooooo
moved the	noooopnoooomooxl
moved to	ovmnpmnmonnrnnkr
moves	noooonpponqnqoon
movi*	qqnnonnnqoomonmu
movi* to*	qqonooooooooooom
movin*	qqnnonnmqnomonmu
moving	qqnnonnmqnomonmu
moving to	qqonooooooooooom
mr	slxmmmmlrvnslshm
mr .	nnuoomonrooooonm
mr curator	ooooooooooornnoo
mr* .*	nnuoomonrooooonm
mr* bran*	ooooonoooqoooooo
mr* cura*	ooooooooooornnoo
mrs	pkzmmjkvnxnnnpgn
mrs .	nnwoonooooonooln
mrs* .*	nnwoonooooonooln
ms	pnupomonoonrnnln
ms .	oosooooooooooonn
ms* .*	oosooooooooooonn
msg	oooooooootnoooom
much	iqoqxrjrnmokoohs
much .	ooorpsnpooonnook
much >	opononnpononpnnt
much alive	nnqsoooooooooool
much as	pqomqnoooooonnnp
much better	ooooooooooroookr
much did	oooovoooooooomqm
much for	noooonnnoooqoorn
much have	ooooqooooooooonn
much i	npooovnnoooooonm
much it	oooomooooooooons
much like	opoonoooooooooro
much was	oooorooooooooono
much* .*	ooorpsnpooonnook
much* aliv*	nnqsoooooooooool
much* as*	pqomqnoooooonnnp
much* bett*	ooooooooooroookr
much* did*	oooovoooooooomqm
much* for*	noooonnnoooqoorn
much* have*	ooooqooooooooonn
much* i*	npooovnnoooooonm
much* it*	oooomooooooooons
much* like*	opoonoooooooooro
much* was*	oooorooooooooono
mud	nooonoooooonuonn
mud huts	noooooooooootonn
mud* huts*	noooooooooootonn
mug .	ooopoooooooooooq
mug* .*	ooopoooooooooooq
mult*	oooonupnooonponn
mult* stor*	oooonspoooonnono
multi	oooonspoooonnono
multi storey	oooonspoooonnono
mum	sjkrjm2ktkomgmfl
mum .	nponooqqoooroonl
mum >	ooooopmnsoonoonn
mum ?	qoooononroooooom
mum boyfriend	oooooouloooooooo
mum does	ooooonrnooooooon
mum has	ooooolroooooooop
mum in	oooronpnqooooonn
mum locks	noooonvmooonoonn
mum passed	qnoqooooooooooon
mum says	pnnnooqnoooooomq
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
mum* says*	pnnnooqnoooooomq
mum* she*	ooooooqooooooooo
mum* shou*	ooooooooooonoqoo
mum* to*	oooooproooonoopm
mum* will*	oooooqpnooonoooo
mumm*	nnoonlooopoompnx
mummi*	ooooooooooonnoos
mummie*	oooooooooooonoor
mummies	oooooooooooonoor
mummy	nnooolpoopopopns
mums	pqnnnoppopnnsnmk
mupp*	oooooonoononnxol
muppe*	oooooonoononnxol
muppet	ooooooooononnyln
mura*	qonoonooonoomnqr
mura* .*	oooooooooooooorn
mural	poooonooonoomnqr
mural .	oooooooooooooorn
murd*	mnonnlnmnnnlmmoz
murd* .*	ooooonoooopnoons
murd* ?*	ooooooooooooooqm
murd* a*	ooooonoooooooomv
murd* by*	oooooooooooonorn
murd* your*	ooooooonoooooooq
murde*	mnonnlnmnnnlmmpz
murder	noooomonooomnnpy
murder .	ooooonoooopnoons
murder a	ooooonoooooooomv
murder your	ooooooonoooooooq
murder*	nooonnonooonnnow
murdered	oooonooooooonoqr
murdered by	oooooooooooonorn
murders	ooooooooooooooor
muse*	ihioqonlupxnwkqm
muse* !*	ooosooooonpooomn
muse* .*	nnnnnvlqonnqqmqk
muse* and*	nponooqmqoppnnpl
muse* for*	ooopooqnooooooqm
muse* in*	oooqpooooopoooom
muse* it*	oooooooooonnqosm
muse* now*	oooooooooooonoro
muse* of*	ooooooooooonmoto
muse* open*	oooooooooononolt
muse* page*	oooooooooopooqnm
muse* shop*	oooponnprnnooooq
muse* wall*	ooooonnoooonqnpp
muse* was*	oooooooooooooooq
muse* were*	oonooopnonoonont
museu*	iiiorpolupxpslrn
museum	jiiprpomupvnqlsn
museum !	ooosooooonpooomn
museum .	nnnnnwmqpnnqqmrj
museum >	oonoonopononqonr
museum and	npoopoqmqopplnol
museum for	ooopooqnooooooqm
museum in	oooqpooooopoooom
museum it	oooooooooonnqosm
museum now	oooooooooooonoro
museum of	ooooooooooonmoto
museum open	oooooooooononolt
museum page	oooooooooopooqnn
museum shop	oooponnpromooooq
museum was	oooooooooooooooq
museum*	nonoooonoopqrnlq
museums	nonoooonopoqrnlq
musi*	mnoomnqnononnnyn
music	mooonnqnooonnnym
musl*	onononononnnzmjo
musli*	onononononnnzmjo
muslim	ooooooooonoosnlr
muslim*	ononnnonononynmk
muslims	ononnnonononynmk
must	spqmxmnlnnngmznj
must be	rmonsnpnonnkmxmn
must have	ppposnpoooonnqkn
must know	qooonoooooooooon
must say	oooooooooooooosl
must* be*	rmonsnpnonnkmxmn
must* have*	ppposnpoooonnqkn
must* know*	qooonoooooooooon
must* say*	oooooooooooooosl
muzz*	oooooonnooontonn
my	zyutbksrmknbbaes
my 12yo	ooooooqoooooooon
my a	ooooonoooooooooq
my account	rvvmmommnononmmp
my actual	nqnooooooooonomt
my address	umotnmopooomnnlq
my affairs	ooooorooooonoonn
my application	rmppooooonoooonp
my arm	onoooqntqnolooqm
my arms	ooooouoooooononm
my arse	nnoopnooononoosq
my aunt	onsoonnqooonnnmr
my auntie	ooooonnqopnooooo
my autistic	oooooooooooooosn
my baby	mppqonroooooooon
my back	pnooonnqononnoqo
my bag	ppooonnqooosonmn
my best	ooooosmopoooooon
my bike	rnooonoooooooork
my bio	noooooooovpmnonn
my birth	onpooooooooooonq
my birthday	rnpoooooonqooomn
my blog	ooooooooooonoopq
my blood	qooonoooooonoonq
my body	ooooosooooooooom
my book	nnoooponooqooopp
my books	npooovpmooonnool
my borrowing	rrnrononoooononl
my boy	oopoosonoooqoonl
my boyfriend	onooomouooooooon
my brother	rnponrqpnnqpmnln
my brothers	nnpoompqoooqoonn
my bus	nnopoooqoooooonq
my call	qoooooooooooooom
my car	ooooonnsnooqnooo
my card	wpsolmonnnnnnmup
my carer	onooonnvoooooooo
my cat	nooooqonoooorqmo
my cctv	sooooooooooooonm
my channel	onnnonnnorsnooop
my child	pmpqoooooooooooo
my children	qpooopnnooopnonm
my christmas	onooonoooonoooot
my class	noooonrpooonoons
my clothes	ooooonnroooooooo
my coach	oooooornooooooon
my coat	mnnootnqqoonoool
my comment	msqnnnnnnnnsrmnn
my comments	qmoonrnonooooonn
my complaint	rmnronononooonsl
my compliments	ooooonooooooosmn
my consent	nqownnomoooooonm
my copy	poooonooooonoons
my council	noooroononoonoro
my country	poooornnooooooon
my course	npooorooooooooon
my cousin	mnpnnntrnunonnmk
my cousins	ooooooooooornooo
my da	pnoqnsonooooooom
my dad	mlpqnjsmpnmrmmox
my data	ysqtlmnnononnnjn
my date	tnsnononooonoonn
my daughter	opqmmpulnnnnnmrt
my days	noooooooooooooor
my dead	nproooooooooooom
my deadname	onroooooooooooon
my debut	ooooooooonsoooon
my details	ptnwnnonononnnmo
my dissertation	onoopoooonoooorp
my divorce	opoooooooooooonq
my dog	noooponooqnootmk
my dogs	ooooonoooooroonn
my door	oooooomsoooooonn
my doorstep	ooooooorooooooon
my elderly	oooooooooooooosn
my email	uptsmmonononnmok
my emails	oooooroooooooonm
my english	opooorpmoonononq
my essay	nooooooooooooorn
my ethnicity	moroooooooooooon
my ex	vnvpnkqwnnnlnmkk
my eyes	oooooooooooooonr
my face	nvnuolnqonnsnoll
my family	npoooqqnoooqoonn
my father	poonnmmoooonsnro
my fault	ooooompsooooooon
my favourite	onnooopnoooonnmu
my feet	ooooononrooooonp
my file	1rrmmmnmnmnnnnmk
my fine	noooononoooqooos
my fines	unnnoonnoooponmq
my fingerprint	rnoooooooooooooo
my fingerprints	nwonooonoooooonn
my first	poonomnnoooonomx
my flat	npoooonqoooooooo
my flatmate	mppnnxmmnoonnnno
my foi	mooo1oooooooooni
my form	rpoooponqooononm
my former	nornopopoooooonn
my foster	ppnoomrmooooooqo
my four	ooooooooooooooro
my friend	nmnnovpmrnppnnmn
my full	ovnnnnnqonoooonn
my garage	oooooooooosoooon
my gate	roonnnorooonoonn
my girlfriend	ooooosmoooooooon
my glasses	ooooonooooooooor
my god	noooooooooooooro
my gran	nponomnpooooonot
my grandad	qmpnopploorpoomp
my grandchildren	oqooonooooonsonn
my granddaughter	noooonrnoooopnmr
my grandfather	nnpopnooooornotk
my grandmother	oproonnooooooono
my grandson	oooooprnooonnoqn
my granny	mpnoqnonoooooons
my great	mpooonnnooonooou
my gym	noooonnrooooooon
my hand	ooonqpnpoooooopm
my head	nnoooorrqoonnnmn
my health	otonnoooooooooom
my heart	nqonononooqnooqo
my herpes	ooooooooosooooon
my hip	onooonoooooooopr
my hold	mmoonnonooopoomx
my holds	mnooonoooooooorq
my home	nsnonoooooooooop
my house	noooonproooopooo
my husband	promnmmtqtnknmms
my illness	nroonooooooooono
my image	oporoooooooooonn
my inbox	rmooooopopooooon
my information	uontnnooonooooml
my interview	onqoooooonoooonr
my kid	mppoqmnnoooqnnqo
my kids	mrnsosmrnnmmoloo
my knee	oooooponoooooonq
my knees	onooononrponoopp
my lad	lpnrnnsknnnpnmqs
my landlord	tnnnonnqpooooonm
my last	olnnoxnnonoponno
my late	tqmvlnnjonsnmmos
my letter	pnonrnooooooooqm
my library	tmntmnnpnmpmsnjo
my life	mnonomnposnpnnpu
my lists	rnoooooooooononn
my little	qrnnnkupqnooolqk
my loan	nmoooooooooooonu
my loans	tnoponnnonoooono
my location	oooponnqooooooon
my log	roooooooooooooom
my manager	qnooonnsoooooonn
my mate	pnooosonoooonomp
my mates	noooosnoooopooom
my medication	ooopomoosoooooon
my membership	pqqnnoonoooooopm
my mentor	noooooooosooooon
my mind	msntnpnnoooooolq
my mobile	qropnonnoooooonm
my money	omoooronopnnnopq
my mother	olprqmlppmprnltn
my mum	pmnpnmtqvnnrlmmn
my name	ty0tikpnmmmmklhg
my nan	ptnlnkomrnonqmnu
my neck	ooooomnrooonoons
my neighbour	ompnnkrsnnnmmmtr
my nephew	onnpoosmoooqoonn
my new	rmmpnnmonn0nnnlm
my niece	nnonomxnooonoono
my novel	ooooooooonrooooo
my number	pumsmnnoonomonno
my old	pvtpmnmponnnonkr
my oral	oqonoooooooooooo
my overdue	qpoooqonoooooopm
my own	vpnnlmlsumpkolkr
my page	nmpnomnnnu0nonof
my parents	mpnoomqroooooono
my partner	npononnqoooooooq
my passport	rsnmnnouononnnnk
my passwords	nnooonopooooooor
my pension	nnqoonorooooooon
my person	rnooooooooooooon
my personal	tqnpnnononoonono
my phone	rmrpnmospqnmonht
my photo	nynnonnnoqnnnnqk
my pic	nsooonoooponooon
my picture	otnponnooooooono
my pin	qnnnononooonnopu
my place	oooooqpnooonoooo
my pocket	ooooomonsooooooo
my portfolio	ooonoooooroooono
my post	norpoooooooroonn
my private	pnqoooonornooonn
my profile	noqnonnnnrsnnnnn
my pupils	ooooooqnoooooooo
my purse	nooooonpoooooooq
my question	pnoornpoooooooom
my quote	oropoooooooooonn
my reading	tnntnnqnooonnnml
my real	pooooornooooooon
my record	sovqmnononoooomo
my records	qpnoooooooooooon
my request	lmnnznooonnnnnnq
my reservation	loulnnnmonnnnnss
my reserved	oooooooqoooooosj
my review	noonnnnqonnqnqsm
my reviews	pkoposooooooooon
my right	qrpnpooooooooonm
my room	noonomyopnnnnonl
my roommate	ooooosnnooooooon
my saved	qooooooooooooonp
my scarf	nooooooooooooooq
my seat	oooooooqoooooooo
my second	poooqonoooooooon
my shift	noooonosoooonooo
my sister	mnppnospnpnommjv
my site	onoooooooorooopm
my social	pooooooooooooonq
my solicitor	rooooooooooooonn
my son	rrtnmtslnnmolmpl
my stall	sooonoooooqooonm
my step	ooooooqnoooooooo
my stepdad	noooomylooonoonn
my student	oqoooqnoopnooonn
my stuff	rpoonrooooqoonnj
my supervisor	nopoonnqooonoonq
my surname	nntooooooooooomp
my swipe	qnopooooooooooon
my tablets	onooouonpooooonn
my taxes	oooooooooonosopm
my teacher	ooooorpmooonoono
my teenager	ooooooonooononmt
my telephone	oposoooooooooonm
my thanks	oonoooooooonooor
my thesis	nronoooooooooonq
my throat	opoooooqooooooom
my ticket	mpoonnonooooosqo
my toddler	ooooonnoooooopmu
my two	opqnonooonnnnnpq
my umbrella	noooooooooooooor
my uncle	mmppnmvonooqnnmo
my village	nqoooonooooqonno
my visa	npqoonnrooooooqm
my visits	osoloooooooooooo
my voice	tponooonoooqoonn
my wages	ooooonpqooooooon
my week	ooooooooonoooont
my wife	nqnsnpksoonrmloq
my will	onoqooonoooooopo
my words	otonoooooooqnonm
my work	sonoonnqoopooono
my wrist	ooooonnrooooooon
my year	nnooonqqooonnonr
my* 12yo*	ooooooqoooooooon
my* a*	ooooonoooooooooq
my* acco*	rvummpmlnononmmp
my* actu*	nqnooooooooonomt
my* addr*	umotnmopooomnnlq
my* advi*	onooooooooosooon
my* affa*	ooooorooooonoonn
my* appl*	rmppooooonoooonp
my* arm*	onoooqntqnolooqm
my* arms*	ooooouoooooononm
my* arse*	nnoopnooononoosq
my* aunt*	omrnomnsnpnnmnnr
my* auti*	npoooooooooooosm
my* baby*	mppqomsoooooooom
my* back*	pnooonnqononnotn
my* bag*	ppooonnqooosonmn
my* bair*	opooooonoooooorn
my* bank*	rrnmnnpoooonoonq
my* best*	ooooosmopoooooon
my* bike*	rnooonoooooooork
my* bio*	noooooooovpmnonn
my* birt*	smpoooooonqooolp
my* blog*	ooooooooooonoopq
my* bloo*	qooonoooooonoonq
my* body*	ooooosooooooooom
my* book*	mnpnnvolonqnnnon
my* borr*	trnrnnoooooononk
my* boy*	oopoosonoooqoonl
my* boyf*	nnooooptooonooom
my* brot*	qmqonpssnnqqmmkm
my* bus*	nnopoooqoooooonq
my* call*	snooooooooooooom
my* car*	ooooonnsnooqnooo
my* card*	wpsolmonnnnnnmup
my* care*	nmnqonnvoooooooo
my* cat*	nooooqonoooorqmo
my* cctv*	sooooooooooooonm
my* chan*	onnnonnnorsnooop
my* chil*	spopopmnooopnomn
my* chri*	onooonoooonoooot
my* clas*	noooonuoooonnonr
my* clot*	ooooonnroooooooo
my* coac*	oooooornooooooon
my* coat*	mnnootnqqoonoool
my* comm*	nrpomqnnnmntqmmn
my* comp*	rmnromnnonnonqsj
my* cons*	nqownnomoooooonm
my* copy*	poooonooooonoons
my* coun*	pnoqspnnononnoqm
my* cour*	nqooornoooooopon
my* cous*	mnpnnnsrnunsmnmj
my* da*	pnoqnsonooooooom
my* dad*	mlpqnjsmpnmrmmox
my* data*	ysqtlmnnononnnjn
my* date*	tnsnononoooponnm
my* daug*	pqqmmqtknnmnnmqs
my* days*	noooooooooooooor
my* dead*	novooooooooooopk
my* debu*	ooooooooonsoooon
my* deta*	ptnwnnonononnnmo
my* diss*	onoopoooonoooorp
my* divo*	opoooooooooooonq
my* dog*	noooponooqnootmk
my* dogs*	ooooonoooooroonn
my* door*	noooonmwoooooonm
my* elde*	ooooooonooooooum
my* emai*	upusmpononomnmoj
my* engl*	opooorpmoonononq
my* essa*	nooooooooooooorn
my* ethn*	moroooooooooooon
my* ex*	vnvpnkqwnnnlnmkk
my* eyes*	oooooooooooooonr
my* face*	nvnuolnqonnsnoll
my* fami*	npoooqqnoooqoonn
my* fath*	poonnmmoooonsnro
my* faul*	ooooompsooooooon
my* favo*	onnooopnoooonnmu
my* feet*	ooooononrooooonp
my* file*	1rrmmmnmnmnnnnml
my* fine*	tmnnnmnmnnnrnnmu
my* fing*	qunnonpoooonoonn
my* firs*	poonomnnonnonomz
my* flat*	lqpnnxmonnonnnno
my* foi*	mooo1oooooooooni
my* form*	pprnoqooqoonnoml
my* fost*	ppnoomrmooooooqo
my* four*	noooooooooooooqo
my* frie*	omnmownosmopnmnm
my* full*	ovnnnnnqonoooonn
my* gara*	oooooooooosoooon
my* gate*	roonnnorooonoonn
my* girl*	onopoumnoooononp
my* glas*	ooooonooooooooor
my* glov*	ooooooooooooooqo
my* god*	noooooooooooooro
my* gran*	nqqkpisjnnqpqlnv
my* grea*	mpooonnnooonooou
my* gym*	noooonnrooooooon
my* hand*	onnnqpmqpoppoonn
my* head*	nnooorqrqnonnnlm
my* heal*	otonnoooooooooom
my* hear*	nqpnononooqnoopp
my* herp*	ooooooooosooooon
my* hip*	onooonoooooooopr
my* hold*	lmnonmnnonopnnqy
my* home*	nsnonoooooooooop
my* hous*	ononoooqooonponq
my* husb*	promnmmtqtnknmms
my* illn*	nroonooooooooono
my* imag*	oporoooooooooonn
my* inbo*	rmooooopopooooon
my* info*	uontnnooonooooml
my* inha*	opooomosqoonoonl
my* inte*	onqnooooooooooqo
my* kid*	mppoqmnnoooqnnqo
my* kids*	mrnsosmrnnmmoloo
my* knee*	oonoooonqponoonr
my* lad*	lpnrnnsknnnpnmqs
my* land*	snnuonnqpooonnml
my* last*	olnnoxnnonoponno
my* late*	tqmvlnnjonsnmmos
my* lett*	ooonrpooooooooqm
my* libr*	tmntmnnpnmpmsnjo
my* life*	mnonomnposnpnnpu
my* list*	rnpooooooooqnono
my* litt*	qrnnnkupqnooolqk
my* loan*	slnpnnnnonnooomu
my* loca*	oooooonqoooooooo
my* log*	roooooooooooooom
my* love*	noooononoooooont
my* mana*	qnooonnsoooooonn
my* mate*	onoonwonnnnpnomo
my* medi*	pqopomoosooononn
my* memb*	oqqnnnonoooooorm
my* ment*	poooooooosoooonn
my* mind*	msntnpnnoooooolq
my* mobi*	qropnonnoooooonm
my* mone*	omoooronopnnnopq
my* moth*	olprqmlppmprnltn
my* mum*	pmnpnmtqvnnrlmmn
my* name*	ty0tikpnmmmmklhg
my* nan*	ptnlnkomrnonqmnu
my* neck*	ooooomnrooonoons
my* neig*	onpnnkrsnnnmmmts
my* neph*	onnpoosmoooqoonn
my* new*	rmmpnnmonn0nnnlm
my* niec*	nnonomxnooonoono
my* note*	pooooroooooooonm
my* nove*	ooooooooonrooooo
my* numb*	pumsmnnoonomonno
my* old*	pvtpmnmponnnonkr
my* oral*	oqonoooooooooooo
my* own*	vpnnlmlsumpkolkr
my* page*	nmpnomnnnu0nonof
my* pare*	mpnoomqroooooono
my* part*	mqoqonnpoooooooq
my* pass*	urnmnmouononnnnm
my* pens*	nnqoonorooooooon
my* pers*	wpnonnononnnnnnn
my* phon*	qmqpnmossqnmonht
my* phot*	mznonnnnoqnnnnqj
my* pic*	nsooonoooponooon
my* pict*	otnpononooonoono
my* pin*	qnnnononooonnopu
my* plac*	oooooqpnooonoooo
my* pock*	ooooomonsooooooo
my* poem*	npoooooooooooooq
my* port*	ooonoooooroooono
my* post*	mprooonoonoqoooo
my* priv*	qnrnooonornooonn
my* prof*	noqmonnpnrsnnnnn
my* pupi*	ooooopsmooooooon
my* purs*	nooooonpoooooooq
my* ques*	pnoqqqpoooooooml
my* quot*	oropoooooooooonn
my* read*	rqptnnqnooonnnll
my* real*	pooooornooooooon
my* reco*	stuqlnononoooomm
my* requ*	lmnnznooonnnnnnq
my* rese*	mnulnmnnonnnnnwo
my* revi*	oknonqnqonnqnqsl
my* righ*	sqonpnonooonoonl
my* room*	noonopxnpnnnnonl
my* sand*	oooooonoqooooooo
my* save*	qooooooooooooonp
my* scar*	nooooooooooooooq
my* scho*	npoqopqmooooooon
my* scor*	rpoonnooooooooon
my* seat*	oooooooqoooooooo
my* seco*	poooqonoooooooon
my* shif*	noooonosoooonooo
my* sist*	mnppnospnpnommjv
my* site*	onoooooooorooopm
my* slee*	oooooopnoponooos
my* soci*	poooooooooooooor
my* soli*	rooooooooooooonn
my* son*	rrtnmtslnnmolmpl
my* soul*	ooooooooopoooomr
my* stal*	sooonoooooqooonm
my* step*	nnonom0jnonnnonl
my* stuf*	rrnonrooooqoonnj
my* supe*	nopoonnqooonoonq
my* surn*	nntooooooooooomp
my* swip*	qnopooooooooooon
my* tabl*	nnoootpnpooooonn
my* taxe*	oooooooooonosopm
my* teac*	ooooorpmooonoono
my* teen*	onopoonnooomonpt
my* tele*	oposooooopoooonm
my* than*	oonoooooooonooor
my* thes*	nronoooooooooonq
my* thro*	opoooooqooooooom
my* tick*	mpoonnonooooosqo
my* todd*	ooooonnoooooopmu
my* tuto*	pooonropooonoono
my* two*	opqnonooonnnnnpq
my* umbr*	noooooooooooooor
my* uncl*	mnoonmvqnooqnnmo
my* vill*	nqoooonooooqonno
my* visa*	npqoonnrooooooqm
my* visi*	osoloooooooooooo
my* voic*	tponooonoooqoonn
my* wage*	ooooonpqooooooon
my* wate*	ooooopooqoooooon
my* week*	ooooooooonoooont
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
myst*	nooonoooopononnu
myste*	nooonooooopnonou
myster*	nooonooooopnonou
mystery	nooonooooopnonou
nah	onooonpoooonnoun
nail	ooooonnsooooqomn
nail bar	ooooonoqooooooon
nail* bar*	ooooonoqooooooon
nail* shop*	oooooonroooonono
name	x01sddlokminfffi
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
name on	yrqrommmnnnpnolj
name out	nrooooooooooooon
name spelt	noqooooooooooooo
name to	nnnopoqnooooooor
name was	qoooooooooooooon
name wrong	onroooooooooonqn
name*	swmtukmpnmmpmlpk
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
name* my*	nqoooooooooooorm
name* of*	nmmqnmmonpnpmnrr
name* off*	ptmpnqnoooopnonm
name* on*	yrqrolmpnnnppoij
name* out*	nrooooooooooooon
name* spel*	norooooooooooono
name* the*	nqooonnnooonooos
name* to*	nonopopnooooooor
name* unde*	orooooooooooooon
name* up*	luoooooooooonono
name* was*	qoooooooooooooon
name* wron*	onroooooooooonqn
named	osnrnmmpooomnnms
names	ssnqumnonmnrmnrg
names and	pqoooqpnoooononm
names on	onooonoroooorolp
nami*	toooonooonqooonl
namin*	toooonooonqooonl
naming	toooonooonqooonl
nan	punlniqnrnnmpnmw
nan .	opooomrnoooooopn
nan >	ooooonqoooootonm
nan and	orooonooooooooom
nan carer	oooooooqoooooooo
nan says	roooonopooooooom
nan* .*	opooomrnoooooopn
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
narrated	oooooooooooooorm
narro*	mnooqoooooonoons
narrow	mnooqoooooonoons
nast*	ooooooooooonouoo
nasty	ooooooooooonouoo
nati*	mnoonnonoqnqtnno
nati* of*	oooooooooooorono
nativ*	ooooooooopoqromn
nativi*	oooooooooooroono
nativity	oooooooooooroono
natt*	ooooonnpooonooor
natte*	ooooonnpooonooor
natter	ooooonnpooonooor
natu*	onnnomnnnponwqmn
natu* hist*	noooonnooooonopr
natu* sele*	ooooooooooooqono
natur*	onnnomnnnponwqmn
natura*	ononomnnoqonrqno
natural	oooonnnnoqonrnop
natural history	noooonnooooonopr
natural selection	ooooooooooooqono
naturally	oooopoooooooorom
nature	oooooooooooouomn
near	oknnmpomprwuvnij
near campus	ooooooooooqoooon
near it	ooooooooooonrooo
near kids	oooooonooooqooon
near my	ooooooooooospoom
near the	onnnnonnnorppnoq
near you	oooooooporonoono
near*	pmnnqoonnopomnnu
near* camp*	ooooooooooqoooon
near* ever*	pnooppooooooooom
near* it*	ooooooooooonrooo
near* kids*	oooooonooooqooon
near* my*	ooooooooooospoom
near* the*	onnnnpnnnorppnoq
near* you*	oooooooporonoono
nearl*	pmnnqnonnopomnou
nearly	pmnnqnonnopomnou
neck	nnonnkpsonopnpqp
neck .	nooonnnpooornnrn
neck >	ooooooqoooonoooo
neck* .*	nnonnonpooornnrn
need	vqmkksimkvslxkip
need .	ooooopoooooroonn
need a	lnonnqnmorsptmlo
need an	ooooooooooooooqm
need it	prqpnqnqoooooomj
need more	roooopooooooooom
need my	soonnooooooooono
need that	rqooooooopoooool
need the	tqoonnonoonnoonn
need to	nonponoqoopkppiv
need*	nptmnoohousorlol
need* .*	pooopoooopoqnopl
need* a*	kponmpnmorwqtmmm
need* an*	nnoooqoooononosm
need* corr*	ooqoooooooooooon
need* for*	nooooqnooooooonr
need* it*	orppntnponomnoln
need* me*	oooooqooonomoonr
need* more*	roooopooooooooom
need* my*	soonnooooooooono
need* proo*	rnoooooooooooopn
need* putt*	onooooooonoqnrnn
need* some*	poooolspnoonooop
need* that*	rpooonoooooonnnp
need* the*	tqonnoonoonmoonn
need* thei*	ooooooooooonrnpp
need* to*	qpppommonooppoks
neede*	oponomonovmnnnnu
needed	oponomonovmnnnnu
needed a	oqooooooooopooon
needed for	nooooooooooooonq
needi*	oooooupnooonoonm
needin*	oooooupnooonoonm
needing	oooooupnooonoonm
needing it	ooooorooooonoooo
needs	pounnlnkontrsnrh
needs a	nooonnooooronoqo
needs correcting	ooqoooooooooooon
needs it	onopooonooonoons
needs putting	ooooooooononnroo
needs their	ooooooooooonsnpn
needs to	rppoonnmnootonqk
negl*	ooooooooooooooqn
negle*	ooooooooooooooqn
neglec*	ooooooooooooooqn
neglect	ooooooooooooooqn
nego*	oooooooooooooonq
negot*	oooooooooooooonq
negoti*	oooooooooooooonq
neig*	npomnntwnmoknnpn
neig* .*	mpqootnoooonoomn
neig* kids*	ooooooqnoooooooo
neigh*	npomnntwnmoknnpn
neighb*	npomnntwnmoknnpn
neighbour	noonmptvnnnlmopo
neighbour .	moqootnoooonoomn
neighbours	opooomnqooqnnopp
neit*	npooonnnooompnpr
neith*	npooonnnooompnpr
neithe*	npooonnnooompnpr
neither	npooonnnooompnpr
neph*	onnponrrnoopoonl
nephe*	onnponrrnoopoonl
nephew	onnponrrnoopoonl
nest	onoooooooooooont
net	oooooooooqnoooon
netf*	ooooononowmonnmn
netfl*	ooooononowmonnmn
netfli*	ooooononowmonnmn
netflix	ooooononowmonnmn
neve*	psurgilumiieuspr
neve* agai*	ooooooooooooomsn
neve* agre*	nunrooooooonoonm
neve* answ*	noooooooooooooos
neve* aske*	moosoopnoooooopn
neve* been*	oonoosnmooononsn
neve* cons*	oromooooooooooon
neve* done*	ooooomroooonpqnm
neve* forg*	onoooooooooooont
neve* gave*	tonnoooooooooonn
neve* gets*	oooooonoqoopoonn
neve* had*	rnoonooqoopnpsmj
neve* hear*	onqpooooooooooon
neve* knew*	opooooooooooonnq
neve* let*	noooonosooomqnon
neve* met*	nnoponrmooonrrln
neve* mind*	pooonqnnooonpprl
neve* miss*	ooooonnoroooooop
neve* once*	nooooonnooooooos
neve* open*	oooooooooooonorm
neve* read*	oooooooooooonprl
neve* said*	lrrronmpooonnnnn
neve* seen*	nopoooqnooooooon
neve* sign*	nsonoooooooooono
neve* thou*	noooooooooononnt
neve* tick*	soooooooooooooom
neve* told*	qppnnonpoooooopl
neve* trus*	oooooooooooosomm
neve* was*	oosooooooooooonn
neve* work*	ooooooooooopnoqo
never	psurgilumiieuspr
never again	ooooooooooooomsn
never agreed	nunrooooooonoonm
never answer	noooooooooooooos
never asked	moosoopnoooooopn
never been	oonoosnmooononsn
never consented	oromooooooooooon
never done	ooooomroooonpqnm
never gave	tonnoooooooooonn
never gets	oooooonoqoopoonn
never had	rnoonooqoopnpsmj
never heard	onqpoooooooooonn
never knew	opooooooooooonnq
never let	noooonosooomqnon
never met	nnoponrmooonrrln
never mind	pooonqonooonppsj
never once	nooooonnooooooos
never said	lrrronmpooonnnnn
never seen	nopoooqnooooooon
never signed	nsonoooooooooono
never thought	noooooooooononnt
never ticked	soooooooooooooom
never told	qppnnonpoooooopl
never trust	oooooooooooosnmn
never was	oosooooooooooonn
new	jgtlqdjtjk2hglzs
new app	ooooooooooooooqn
new café	oooopooooooonorm
new car	ooooooonoooqoooo
new card	nonoooooonoooonu
new catalogue	nqooooooooooomxj
new chairs	ooooooooooooonns
new director	ooooqooooooooqln
new girl	nqooonoooooqoooo
new library	qoooooooooooooon
new logo	oooopoooooooolum
new mixtape	ooooooooonsoooon
new number	mooononqorooooon
new one	nnsoopoooopnonnn
new phone	ooooonproooooopl
new roof	oooonooooooornmq
new sign	ooooqooooooooono
new surname	notoooonooooooom
new thriller	ooooooooonroooon
new trainers	oooooornoooooonn
new year	qooonooooooomons
new* app*	ooooooooooooooqn
new* café*	oooopooooooonorm
new* car*	ooooooonoooqoooo
new* card*	nonoooooonoooonu
new* cata*	nqooooooooooomxj
new* chai*	ooooooooooooonns
new* dire*	ooooqooooooooqln
new* entr*	ooopoooooooonosm
new* girl*	nqooonnpoooqooon
new* libr*	qoooooooooonornn
new* logo*	oooopoooooooolum
new* mixt*	ooooooooonsoooon
new* numb*	mooonnnsornoooon
new* one*	nnsoopoooopnonnn
new* phon*	ooooonproooooopl
new* roof*	oooonooooooornmq
new* sign*	ooooqooooooooooo
new* stud*	nooonooooonoooor
new* surn*	notoooonooooooom
new* thri*	ooooooooonroooon
new* trai*	oooooornoooooonn
new* year*	qooonooooooomons
news	pnnnonnnnnnomnpx
news about	pooooooooooooonr
news that	oooomooooooooonr
news*	itoypmmmpmnmlnst
news* .*	nqoqnpooooooooql
news* abou*	poopoooooooooonq
news* on*	noooqooooopooooo
news* that*	oooomooooooooonr
newsl*	lqpznmnmomnnnnlu
newsle*	lqpznmnmomnnnnlu
newsletter	lqoyomnmomnnnnlu
newsletter and	oqoooooooooooooo
newsp*	lrnnponopnonmnvn
newspa*	lrnnponopnonmnvn
newspaper	nqooooonooonoosm
newspapers	mpooqonoqoonnnro
next	inqhkpvnkrozqfnn
next .	nooononqoooqqoom
next day	oopoonooovnnnonn
next door	nonopmxpnnnknnms
next it	oooooonoooonropn
next month	oooooqonooonnonq
next of	pprnonpnooonooom
next one	ooooponoooqsnonn
next stop	pooorooooooooonn
next thursday	ooooopoooooqooon
next time	nnnnoqmmnnnwnnrp
next to	mrpmnronpnpmpnrl
next week	ponnoornomnpnnoq
next year	npooooooooonromo
next* .*	nooononqoooqqoom
next* day*	oopoonooovnnnonn
next* door*	nonopmxpnnnknnms
next* it*	oooooonoooonropn
next* mont*	oooooqonooonnonq
next* of*	pprnonpnooonooom
next* one*	ooooponoooqsnonn
next* stop*	pooorooooooooonn
next* thur*	ooooopoooooqooon
next* time*	nnnnoqmmnnnwnnrp
next* to*	mrpmnronpnpmpnrl
next* week*	ponnoornomnpnnoq
next* year*	npooooooooonromo
ngl	noooooooonnnontp
ngl the	oooooooooooooosn
ngl* the*	oooooooooooooosn
nhs	onosooooopoooool
niam*	oooooqoooooooqon
niamh	oooooqoooooooqon
nice	hjkmrykolvowtnkl
nice >	oooooooooooqoooo
nice car	ooooooooooornoon
nice content	oooooooooqnoooon
nice display	ooooorooooonnoon
nice little	oooooonooootomon
nice man	ooooornnooonoooo
nice one	noooonooononnpps
nice post	npooooooonrnoomq
nice to	nooonqoponomonmu
nice* .*	oooonqooopponnmq
nice* car*	ooooooooooornoon
nice* cont*	oooooooooqnoooon
nice* disp*	ooooorooooonnoon
nice* litt*	oooooonooootomon
nice* man*	ooooornnooonoooo
nice* one*	noooonooononnpps
nice* post*	npooooooonrnoomq
nice* to*	nooonqoponomonmu
nicel*	qpoopnoooopooomo
nicely	qpoopnoooopooomo
nick	ooooooooooqoronl
nick*	pnoonnomooopqnrn
nicke*	pooonopnooononqn
nicked	pooonopnooononqn
nicki*	ooooooonooooqopo
nickin*	ooooooonooooqopo
nicking	ooooooonooooqopo
niec*	pnonnmyoooonoonn
niece	pnonomxoooonoonn
nige*	onnonnooonomwxkj
nigel	ooooooooooomnzll
niger*	ooooooooooooxmnm
nigeri*	ooooooooooooxmnm
nigerian	ooooooooooooqnon
nigerians	oooooooooooovmmn
nigh*	ikknkxwwmnorfgpn
nigh* !*	qoopooononpoooon
nigh* .*	omqnmrunppmpmmlq
nigh* ?*	nooqnqmmooqnonso
nigh* abou*	ooooopqooooooonn
nigh* and*	mnonosttnonnnnmm
nigh* at*	ooooononooqqooon
nigh* he*	ooooomosooooooon
nigh* i*	poooovmrooolnonl
nigh* in*	ooooonorpoqooonm
nigh* of*	oooosooooooooonm
nigh* plea*	pronooooooooooon
nigh* shif*	onoqoonoooopooqn
nigh* that*	ooooonnnoooqoonr
nigh* the*	ooooonqoooonooop
nigh* ther*	oooooonpooonoooq
nigh* was*	oooooooooooooonq
night	jllmhwxvkpothhpo
night !	qoopooononpoooon
night .	nnqnnoupppnonnjs
night >	nnoonvolonntpnjn
night ?	nooonqmmooonooto
night and	nnooousrooonnomk
night at	ooooonooooqoooon
night he	ooooomosooooooon
night i	poooosmsooomoonn
night in	ooooooopooqooono
night please	pronooooooooooon
night shift	onoqoonoooopooqn
night that	ooooooonoooqoonq
night the	ooooonqoooonooop
night there	oooooonpooonoooq
night was	oooooooooooooonq
night with	ooooooqoooonooop
night*	nnnqrrpsqmpmmmnl
nightc*	oooooooooooonoqo
nightclub	oooooooooooonoqo
nights	nnnqrsqpqnqnnnil
nights .	pooonqomooopooom
nights ?	oooqooooooqooonn
nights and	noooonppoooooonq
nights i	oooooronooooooom
nights in	ooooonorpoooooom
nine	kpnmmkrlrmnmlrwu
nine .	lrnnnnrnnnnnnqqq
nine days	ooononnnrooqonpo
nine grand	ooooooooooooooqn
nine years	onqonnoooopooson
nine*	mooppmopnnpnnpuj
nine* .*	ksnnnnrmnnnmmqsq
nine* and*	nooponoonoonnnnr
nine* days*	ooononnnrooqonpo
nine* gran*	ooooooooooooooqn
nine* year*	ooqoonoooopnnron
ninet*	mooppmopnnpnnpuj
ninete*	mppoqoopoooonnsl
nineteen	mppoqoopoooonnsl
ninety	oooonnnoooqnopqn
ninety .	ooooooonooooooro
nite	ooooorooooooooon
no	gqiykwttkxhaxlxg
no .	ooounmoponnnnnuj
no >	snoopqononooonom
no ai	ooooooooosoooonm
no and	noopnopnooopnnqn
no answer	woonnmpnpnonnnom
no apology	ooooqooooooonoqm
no blacks	ooooonoooooopooq
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
no end	noooonooonopooot
no experience	ooooonoooumonnnr
no fee	ooooonooooronomq
no heating	ooooonppqoooooon
no i	snonopnoooonqono
no idea	nooopponooopoomq
no irish	oooooooooooonoor
no job	ooooopooontopnmn
no joke	oooooooooooqoooo
no lawful	oqoooooooooooooo
no longer	nuspnonponononnj
no money	oooooonrqooonoon
no more	npn3ntnnnmnpomkf
no names	ooooroooooooooon
no need	ooopnpnoooponomr
no offence	ooooooooooooqopn
no on	oropoooooooooono
no one	npnmnxwnpmnlkuoe
no other	oooooooooooonosm
no paper	ooooomooooooootn
no pay	oooooonqoooooooo
no point	ooonorooooonnomq
no prescription	ooooooooosooooon
no questions	oooooooooqooooon
no reason	oqoooqoooooonono
no regrets	onooooooooooooms
no reply	poonqoooonoonnsn
no risk	oooooooooqoooooo
no rush	mnooonoooooooonu
no script	oooooooooqnooooo
no shoes	ooooonrpooooooom
no sign	pooooooooqoooopn
no staff	ooooornnpooooopm
no that	ooooproooooooomp
no to	ooouponnoooonopl
no use	oooooonpooooqomp
no warning	ooooonooooonnoum
no way	onoqotonoooonomn
no wonder	ooooonooooonqwlm
no words	onoooooooooooorn
no* .*	ooounmoponnnnnuj
no* ai*	ooooooooosoooonm
no* and*	noopnopnooopnnqn
no* answ*	woonnponpoonnnok
no* apol*	ooooqooooooonoqm
no* blac*	ooooonoooooopooq
no* book*	noooononoooooorp
no* busi*	ppoooooooooosono
no* call*	ooooonooooronorm
no* came*	oooooooooooroonn
no* char*	poooooooooonools
no* chec*	oooooooooqnoooon
no* chil*	oooooornopoornol
no* clue*	oooooooooooooopq
no* coat*	ooooooupnooooonm
no* comp*	mponpnoooooooomu
no* cred*	ooooooooorooooon
no* depo*	ooooooooosnooooo
no* dogs*	oooooooooooooonr
no* end*	noooonooonopooot
no* exem*	ooooqooooooooono
no* expe*	onooonnooumonqmr
no* fee*	ooooonooooronomq
no* heat*	ooooonppqoooooon
no* i*	snonopnoooonqono
no* idea*	nooopponooopoomq
no* iris*	oooooooooooonoor
no* job*	ooooopooontopnmn
no* joke*	oooooooooooqoooo
no* lawf*	oqoooooooooooooo
no* long*	nuspnonponononnj
no* mone*	oooooonrqooonoon
no* more*	npn3ntnnnmnpomkf
no* name*	oooorpooooooooom
no* need*	ooopnpnoooponomr
no* offe*	ooooooooooooqopn
no* on*	oropoooooooooono
no* one*	npnmnxwnpmnlkuoe
no* othe*	oooooooooooonosm
no* pape*	ooooomopooooootn
no* pay*	oooooonqoooooooo
no* plug*	ooooooooooooonrn
no* poin*	ooonorooooonnomq
no* pres*	ooooooooosooooon
no* ques*	ooooooooosnoooon
no* reas*	oqoooqoooooonono
no* reco*	nnprpoooooooooon
no* regr*	onooooooooooooms
no* repl*	poonqoooonoonnsn
no* risk*	oooooooooqoooooo
no* rush*	mnooonoooooooonu
no* scri*	oooooooooqnooooo
no* shoe*	ooooonrpooooooom
no* sign*	poooooonqqnoooon
no* sock*	ooooooooonooooro
no* staf*	ooooornnpooooopm
no* that*	ooooproooooooomp
no* time*	ooopoooooqooooon
no* to*	ooouponnoooonopl
no* use*	oooooonpooooqomp
no* warn*	ooooonooooonnoum
no* way*	onoqotonoooonomn
no* wond*	ooooonooooonqwlm
no* word*	onoooooooooonorn
nobo*	jqklmvsmqjjkovwj
nobo* abou*	ooooonooqooooopo
nobo* aske*	ntponmnoooonpspm
nobo* at*	ooooppooqoooonon
nobo* beli*	ooooooosoooooono
nobo* come*	ooooopoooooronon
nobo* does*	ooooonpsnooonnoo
nobo* ever*	opooonooooonpnqn
nobo* give*	opooonoooooooorn
nobo* had*	ooooonoooooqoomq
nobo* has*	pnooorpnpooooqkm
nobo* in*	oooooppnooonoqon
nobo* know*	oooooqnnoooooooo
nobo* left*	ooooorooooooooon
nobo* like*	poooonooooonnwmn
nobo* on*	onooooooooonnpum
nobo* read*	ooooomnonooooors
nobo* told*	qnpsoonooooonoom
nobo* want*	ooooopooooooqoqm
nobo* will*	qnnoqpnooooopoom
nobo* woul*	nnnnmypnoootomlj
nobod*	jqklmvsmqjjkovwj
nobody	jqklmvslqjjlovwj
nobody about	ooooonooqooooopo
nobody asked	ntponmnoooonpspm
nobody at	ooooppooqoooonon
nobody come	ooooonpooooroono
nobody does	ooooonpsnooonnoo
nobody ever	opooonooooonpnqn
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
nobody would	nnnnmypnoootomlj
nois*	mnontnnnnnnnonuo
nois* .*	ooooooooooopoorm
noise	mnontnnnnnnnonso
noise .	ooooooooooopoorm
noise >	nooomooooooooopr
non	nnponnnsooonqmoo
non molestation	pooooooqoooooonn
non* mole*	pooooooqoooooonn
nonc*	ooooonooooooqqnn
nonce*	ooooooooooooqonn
nonces	ooooooooooooqonn
none	mmpomqqmnnnnom1i
none .	oooonooooooonoqq
none of	mnppnrqnooonpnsi
none* .*	oooonooooooonoqq
none* of*	mnppnrqnooonpnsi
nons*	nnononooqooopntm
nons* .*	ooooooooqooonnrn
nonse*	nnononooqooopntm
nonsen*	nnononooqooopntm
nonsense	nnononooqooopntm
nonsense .	ooooooooqooonnrn
noon	nooonoonoontnnnq
noon .	oooooooooooqonoo
noon* .*	oooooooooooqonoo
nor	onoqonpnooomonsp
norm*	onnnnpvrompmwoji
norm* for*	noooooptoooooonm
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
north*	mnnnomnmnoorqplu
northe*	nooonoooooooqnoq
northern	nooonoooooooonoq
northf*	nnooqnoooonnorop
northfield	nnooqnoooonnorop
nose	opoooonpooorprkm
nose .	opooooooooonoqmp
nose* .*	opooooooooonoqmp
nost*	onooonooooononmv
nosy	poooqmqooopooonm
not	gostnvsspjipwmqk
not .	nntsnrmnnonqmmpm
not >	umpmnnnknnnqlqro
not ?	tooooooooooooonn
not a	qllmqknnrsmrtoui
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
not been	lpooonqsooponnnl
not being	tmnnqpponoompnpl
not believe	ooonponmnspmnorn
not belong	ooooooooooontonm
not blame	ooooomooooonoosn
not bother	ooonopnnoooslosm
not breathing	ooooononuoononno
not bring	ooooooqnooopooom
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
not do	pmonnxnnnnrslmpj
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
not get	plpnnprnonpllmow
not give	nqoqomnnopppnoql
not giving	ooooonoooooooooq
not go	noonmmpunpoomnpp
not going	oponouooooomnomn
not gone	oooooooooooqooon
not good	tnooopnmooonmoro
not got	ooooonnoooonpnsp
not had	rooopooooooooonm
not happy	otoronoooooooonl
not hard	oooooooooooonorn
not hate	ooooooooooooqono
not have	ornnosmmnnnmvmno
not having	opooonoooopnnosm
not help	oooooooooroooqnm
not her	ooooornnooonooqn
not his	ooooosqmooonooon
not hit	oooooooqoooooonn
not hold	nonnuonnooonprlm
not i	omqnqqnnooonnonp
not in	mnpnrurlnoommmpm
not intend	ooooosonoooooomo
not it	pnnnopmpnoo0lmll
not joking	oooopupnopnnnnnk
not keep	ntomomqooooomonq
not kept	oqooonoooooooonn
not know	tpmlmtpssnmikumj
not leave	oopooonpqooonqnn
not let	mnqonjpxnnnkwlkq
not lift	ooooonnotoooooon
not like	nonnnqpmqoopnnsl
not listen	ooooonooooonnrqn
not live	oopoooonoooqoonr
not look	ooooonrooooopono
not make	ononnlnnorqsmnrm
not making	nooponmoqooqoonn
not me	jnrsomppoooooonq
not mean	qoonnqonoooqooom
not mr	oorooooooooooooo
not mrs	pnvoonoooooooomn
not my	movoonomoooooomp
not need	mqoqqtmmonnornml
not now	ooooooooooooronm
not ok	pnnsooooooonoomo
not on	nnpnsmonooonnppp
not one	onnnnnnonnnonn1h
not open	onooonpnoooqnomr
not opened	ooooorooooooonqn
not organise	oooooooooooonsom
not our	onooorpnooonoonn
not out	nroooonooopoooon
not pass	nnotoooooooooono
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
not say	pnnortsqnnnkmnll
not saying	ooooomnoooosnooo
not see	noopnyplnonqmonj
not seen	noooonorpoonooom
not send	lpotnmroopopmoom
not share	opoqooooooooooon
not she	ooonoknpoooponnv
not show	ooopooqpooopoonm
not sign	osoroooooooononm
not sit	ooooonopooooronn
not sleep	oooooomsoqooooon
not so	poorpooooooponmo
not sorry	ooooonooooorrmno
not speak	nooqopnqooooponn
not spell	oooooonoooonnwnm
not stop	nmnootrmnoopmnlr
not stopped	ooooomoooooooopr
not sure	npoootoopoonoonm
not take	onqoonoooooooooq
not talk	ooooooooqoooooon
not talking	ooooopoorooooonn
not tell	smnmpkupnnoloqls
not that	opmoopoooooooons
not the	tsrmulnmnnnnonln
not there	poooqonnoooqnonp
not they	poooomopoootsoll
not think	ooonoxomoonmonnn
not throw	ppnoonoqoooooooo
not to	kunoosuonnolnnom
not told	noooojstoooooonn
not true	nrqoonooooooooon
not trust	ononomqnsqolotpn
not use	onnynlnmooomqnmp
not used	onosonooooooooon
not visit	ooooooooooooorno
not wake	ooooowpnroomnonl
not waking	ooooopnnsoonooom
not walk	opoooponqootonnk
not want	kvnwmprnoqmjrmoh
not wish	nnnuonooooomoorn
not work	pnonoonmnonnmttn
not worth	ooooopoooopnornm
not write	qnooponoonqnqool
not you	nponqpnnooosonon
not your	onoooponononnoum
not* .*	nntsnrmnnonqmmpm
not* ?*	tooooooooooooonn
not* a*	qllmqknnrsmrtoui
not* abou*	ooooooosooonoonn
not* acce*	pnnosnooooononon
not* affo*	ooooopoooooonoro
not* afte*	rooopnnnooonoopn
not* agre*	mqounmonoopnnomq
not* all*	ooooonooooonpons
not* allo*	nronomovnonnqonl
not* answ*	noonnwmmrooonnnn
not* ask*	nnooomqnpoononqs
not* aski*	rooooonnooonoopn
not* at*	onqooqonooooooon
not* bad*	noooooooooooooor
not* be*	kwpomtnmllmsvqrf
not* been*	lpooonqsooponnnl
not* bein*	tmnnqpponoompnpl
not* beli*	ooonponmnspmnorn
not* belo*	ooooooooooontonm
not* blam*	ooooomooooonoosn
not* both*	ooonopnnoooslosm
not* brea*	onononnquoononno
not* brin*	ooooooqnooopooom
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
not* do*	pmonnxnnnnrslmpj
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
not* get*	plpnnprnonpllmow
not* give*	nqoqomnnopppnoql
not* givi*	ooooonoooooooooq
not* go*	noonmmpunpoomnpp
not* goin*	oponouooooomnomn
not* gone*	oooooooooooqooon
not* good*	tnooopnmooonmoro
not* got*	ooooonnoooonpnsp
not* had*	rooopooooooooonm
not* happ*	otoronnooooooonn
not* hard*	oooooooooooonorn
not* hate*	ooooooooooooqono
not* have*	ornnosmmnnnmvmno
not* havi*	opooonoooopnnosm
not* hear*	nooooopppooopnpm
not* help*	oooooooooroooqnm
not* her*	ooooornnooonooqn
not* his*	ooooosqmooonooon
not* hit*	oooooooqoooooonn
not* hold*	nonnuonnooonprlm
not* i*	omqnqqnnooonnonp
not* in*	mnpnrurlnoommmpm
not* inte*	ooooosonooonpomn
not* it*	pnnnopmpnoo0lmll
not* joki*	oooopupnopnnnnnk
not* keep*	ntomomqooooomonq
not* kept*	oqooonoooooooonn
not* know*	tomlmtpssnmikumm
not* leav*	nopooonpqooonqnn
not* let*	mnqonjpxnnnkwlkq
not* lift*	ooooonnotoooooon
not* like*	nonnnqpmqoopnnsl
not* list*	ooooooooooomorrm
not* live*	oopoooonoooqoonr
not* look*	ooooonrooooopono
not* make*	ononnlnnorqsmnrm
not* maki*	nooponmoqooqoonn
not* me*	jnrsomppoooooonq
not* mean*	roonnqnooooqoonm
not* mess*	ooooonoooooponnr
not* move*	ooooonnnsoonqnon
not* mr*	oorooooooooooooo
not* mrs*	pnvoonoooooooomn
not* my*	movoonomoooooomp
not* need*	mqoqqtmmonnornml
not* now*	ooooooooooooronm
not* ok*	pnnsooooooonoomo
not* on*	nnpnsmonooonnppp
not* one*	onnnnnnonnnonn1h
not* open*	nooooqpnnooqnnoq
not* orga*	oooooooooooonsom
not* our*	onooorpnooonoonn
not* out*	nroooonooopoooon
not* pass*	nnotoooooooooono
not* phon*	ooooooqnoooooooo
not* pick*	oooootnmpoooooon
not* post*	nnnqorpoooonnnon
not* prej*	ooooooooooooqoon
not* put*	nmorooopooonqnlp
not* read*	nnnnnkntnpnmxmpn
not* reme*	roononoooooooooo
not* rene*	qoooonooooooonrm
not* repl*	noonnqovpnonoomm
not* resp*	ooooooonoooqoooo
not* ring*	ooooonqqooonnopn
not* safe*	noooouqnooonoonm
not* sati*	oooorooooooooono
not* say*	pnnortsqnnnkmnll
not* sayi*	ooooomnoooosnooo
not* see*	noopnyplnonqmonj
not* seen*	noooonorpoonooom
not* sell*	ooooonooooooooor
not* send*	lpotnmroopopmoom
not* shar*	ooorooooooooooon
not* she*	ooonoknpoooponnv
not* shou*	nrpoooooooooooon
not* show*	ooppooqpooopoonm
not* sign*	osoroooooooononm
not* sit*	ooooonopooooronn
not* slee*	oooooqmsoponoonn
not* so*	poorpooooooponmo
not* sorr*	ooooonooooorrmno
not* spea*	nooqopnqooooponn
not* spel*	oooooonoooonnwnm
not* stop*	nnnonrqmnonomnnw
not* sure*	npoootoopoonoonm
not* take*	ooqoonoooooooonq
not* talk*	ooooopontooonnnm
not* tell*	smnmpkupnnokpqlt
not* that*	opmoopoooooooons
not* the*	tsrmulnmnnnnonln
not* ther*	poooqonnoooqnonp
not* they*	poooomopoootsoll
not* thin*	ooonoxomoonmonnn
not* to*	kunoosuonnolnnom
not* told*	noooojstoooooonn
not* true*	nrqoonooooooooon
not* trus*	ononomqnsqolotpn
not* use*	onnynlnmooomqnmp
not* used*	onosonooooooooon
not* visi*	onopoooqooonornm
not* wake*	ooooowpnroomnonl
not* waki*	ooooopnnsoonooom
not* walk*	opooopooqootoonk
not* want*	jwnwnqrmoqljrmoh
not* wish*	nnnuonooooomoorn
not* work*	pnnnnonmnonqlttm
not* wort*	ooooopoooopnornm
not* writ*	pnnnponoonqnqppm
not* you*	nponqpnnooosonon
not* your*	ooooopnqononmoul
note	utqnmwmsmonnlloi
note in	mpooovnrooononnl
note of	oooooooooooqoooo
note on	lssoonqnooonoonn
note saying	oooooqonoooooooo
note*	1olkpkmpnmnkklkl
note* .*	snononoqooooonql
note* abou*	qoooooooooooooon
note* and*	qrpnoonnoooooonn
note* from*	snoonoooooooooon
note* in*	konooulwnonmnnnp
note* of*	qoonnnonoooqooon
note* on*	ntsnnmqmnnonnnno
note* sayi*	oooooqonoooooooo
note* the*	snoooonoooooooon
note* with*	qooooooooooooooo
note* your*	soooonoooooooonn
noted	qrnnononooooonqn
noted .	noooooooooooonro
notes	1mnlokmrnnnllmim
notes .	soooonoqoooooonl
notes and	qppononoooooonno
notes from	snoonoooooooooon
notes in	mnnoonntoooooooq
notes on	qpoooooooooonoop
notes the	snoooonoooooooon
noth*	mnonmrolrmmmuroo
noth* .*	nloppquqmoolplno
noth* agai*	oooopmooooonvoon
noth* at*	npoooooooooooosl
noth* but*	oooonoqoooorppml
noth* else*	ooooonopoooonorn
noth* for*	onoponnorooonoqn
noth* i*	ooooonoooooooonr
noth* left*	oooooooooooronom
noth* sinc*	qooooqnoqooooonm
noth* to*	noooompooooqqnmr
nothi*	mnonmrolrmmmuroo
nothin*	mnonmrnlrmmnurpo
nothing	mnonmrnlrmmnurpo
nothing .	nloppqtqmoololno
nothing against	oooopmooooonvoon
nothing at	npoooooooooooosl
nothing but	oooonoqoooorppml
nothing else	ooooonopoooonorn
nothing for	onoponnorooonoqn
nothing i	ooooonoooooooonr
nothing left	oooooooooooronom
nothing since	qooooqnoqooooonm
nothing to	noooompooooqqnmr
noti*	skqskwnqnoqmlonm
noti* .*	nkrsoponoooonqno
noti* i*	pooooooooooooorm
noti* if*	noooouopooonoonn
noti* the*	poooonoooooorpnm
noti* with*	qpnnoooooooonooo
notic*	skqskwnonoqnmlom
notice	rknrmvnpomrmonrm
notice .	nloqoqoooonpooqo
notice i	oooooooooooooorm
notice if	noooouopooonoonn
notice the	ooooonoooooorpnn
notice*	qprpmpponpnpmnln
noticeboard	qpnonpoooooonoon
noticed	qoopooppopnqonln
notices	mospnoonooonnoop
nove*	mmrqnoopnlukkopv
nove* .*	ppsoonpoooonnonm
nove* a*	oooooooooooononr
nove* and*	onoqoooooooooqno
nove* for*	oooooooooooonorn
novel	nnnnnnnqomvnnokv
novel .	oooooooooooooonq
novel*	nnrnnmppnnnmmort
novels	nnrnnmppnnnmmopu
novem*	oopsoronnnnnmnqk
novemb*	oopsoronnnnnmnqk
november	oopsoronnnnnmnqk
november .	pppooopoooooooom
november >	ooooosnnooooooon
now	txkslumumwofsfqk
now !	otooonooononnoql
now .	spmrnxnpmnotokli
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
now there	nnoooqonoooooopp
now they	nnopnpqnoooopnnq
now with	ooooonooonooooro
now you	onoqooonooooooqn
now* !*	otooonooononnoql
now* .*	spmrnxnpmnotokli
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
now* ther*	nnoooqonoooooopp
now* they*	nnopnpqnoooopnnq
now* with*	onoponooonooooro
now* you*	onoqooonooooooqn
nowh*	pnnnokqqunomnoql
nowh* else*	ponoonnroooooopn
nowhe*	pnnnokqqunomnoql
nowher*	pnnnokqqunomnoql
nowhere	pnnnokqqunomnoql
nowhere else	ponoonnroooooopn
nowt	pnoonnnsnnolnnuo
nowt >	oooooonsoooooono
nudg*	nnonrnonoooqnnnq
nudge	nnonrnonoooqnnnq
numb*	tsrqymnpqqkrhgek
numb* .*	lnqspklospqrnnlo
numb* 14*	pnooonnosooooono
numb* and*	uonoomooopoooonn
numb* for*	nnormsoooooooomo
numb* goin*	oooootooooonoonm
numb* in*	rooonoopooonooqn
numb* of*	lnonymsnonoooomj
numb* off*	qromoopnooonooon
numb* on*	npponqnnoooooomr
numb* plat*	ntoonnpoooopoool
numb* to*	roprnnnnooonoonn
numbe*	tsrqymnpqqkrhgek
number	ursswmpprrlkiigk
number .	mmqspkmoqoqrnnmo
number 14	pnooonnosooooono
number and	ronoonopopoooonm
number for	nnormsoooooooomo
number going	oooootooooonoonm
number in	rooonoopooonooqn
number of	lnonymsnononoomj
number off	qromoopnooonooon
number on	noponqnnoooooomr
number plate	nroooopoooopoool
number to	roprnnnnooonoonn
number*	npnnwnmpnnnvnlmp
numbers	npnnwompnpnmonmq
numbers >	ooooqnoqooonoooo
numbers and	qoooononoooooooo
nump*	npnoonoooooooqnr
numpt*	npnoonoooooooqnr
numpty	npnoonoooooooqnr
nurs*	nnpponnqntrmnolm
nurse	noponopoorpmopno
nurse*	onoqonnqooroonnm
nurses	ooooooopooqooonn
nuts	ooroooonooosonnl
o	srooonoooonnnnnp
obje*	hmm1njnlnmmkplln
obje* !*	ooononooonnoonnv
obje* to*	lnn0mnnnononpnlm
objec*	hmm1njnlnmmkplln
object	jkn0mknmonnmpnnp
object !	ooononooonnooont
object to	mnnznnnnononpnmm
object*	nqnwpnononnnonnm
objecting	ooosnoooooooooon
objecting to	ooosnoooooooooon
objection	nqnronoooooopnmp
objects	nooorooooooooopm
obli*	snpoonooooonoonn
obli* if*	qnpoonopooonooon
oblig*	snpoonooooonoonn
oblige*	ropoonopooonoonn
obliged	ropoonopooonoonn
obliged if	qnpoonopooonooon
obvi*	nrononnnooopqpno
obvio*	nrononnnooopqpno
obviou*	nrononnnooopqpno
obvious	opooooonooonrono
obviously	nqononnoooopopoo
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
october >	ooooopooooomoonr
odd	rnppnppnononnnks
odd years	oopooooooooooonq
odd* year*	pnpooooooooooonq
odds	ooooonooosoooonn
of	spknunijmjkipprq
of .	mqoqonoooopopopm
of 2	nqoopooooooooopl
of 200	oooooooooroonnrm
of 3	nooosoooopononon
of >	mqooooooooonunnl
of a	kjomlnnkoonjkzrp
of about	ooooontnooooooon
of access	rnooooooooooooon
of address	mooooooooooooopq
of all	uqnoqnmnopnnonlm
of an	pnoqnoqmooonoorm
of any	rnoopqooonpooomo
of asking	pqoqnnnnooooooqk
of attorney	spoqonnoooooooom
of being	nnonnpnnoqooonul
of birth	tnvpnnnnnonnnnnl
of bollocks	ooooooooooooooms
of books	pnoosmnnooonnopq
of collections	oooooooooooooqno
of course	nnopooooooonrpqm
of crap	ooooooooooooooqm
of culture	oooonooooporooqm
of em	ooooooooooootonn
of every	pnpownooooonnolo
of everything	rqoqnmonooooonom
of five	oooooooooqnooomr
of forty	ooooonrnoooooono
of four	nooonnnooopnnoqr
of gas	ooooopnorooonnno
of her	ooppnmoqnoopnomp
of him	lsonommqsooqnpml
of his	qonpnooononrnqmm
of history	oooooooooooqoomp
of hospital	ooooosnnoooooono
of information	loootooooooooonu
of interest	oooonooooooooonr
of it	swmsproomlqrhori
of kin	pprnonnnooonooom
of last	noootoooooonoono
of libraries	nooosoooooonsnnl
of library	pooooponooonnoor
of me	0tpqllrtnmnmmmhl
of mental	ooooooooooooronm
of mine	tonporrononmommk
of my	yvptjkotlllriiml
of myself	qoooomorooooooon
of names	oooqnooooooooono
of november	qooopoooooooooon
of old	oooooooooopoonnr
of one	oooooooooooooqmp
of order	onoopnooooomloyl
of our	npnomqnnnonmwmmq
of oxygen	oooooooooooooqno
of paper	ooooooorooooopol
of people	qoonnrnoooonnnqp
of petrol	ooooonooooosonon
of pills	ooooovonooonoonn
of processing	noornooooooooono
of school	ooooonrnoooooooo
of shit	ooooooooooosonql
of sight	ooooonoonoootonm
of space	oooooooooooonrnn
of staff	opnpoqppnooonnpl
of tablets	ooooosonoooooonn
of tea	ooooooonoooooqmr
of ten	qoooonooooomnomv
of tenancy	ooooooooonronoon
of term	oooooqooooononns
of that	rpopmnronnnqoomo
of the	mqikylnmsijkigmt
of them	mqlnooprtmnpujnl
of thing	nonoonoooornonnq
of this	oqomnqmonqsomprj
of those	npoopnnnooomqnnt
of trustees	ooooooooooooosmn
of us	pqonkslpnmmxqlrn
of welsh	oooooooooosooooo
of wet	ooooooooooooornn
of what	topqopqonnqlqolh
of when	rmornnoooooooonn
of which	pooonoooooooooqo
of who	qrooppooooonoomm
of whoever	tnooooooooonoonn
of work	ooooooooooonoqnq
of you	mmnnonnonooypsmh
of your	mslrpsnnpooppljo
of £	ooooooooosnooomp
of* .*	mqoqonoooopopopm
of* 2*	nqoopooooooooopl
of* 200*	oooooooooroonnrm
of* 3*	nooosoooopononon
of* a*	kjomlnnkoonjkzrp
of* abou*	ooooontnooooooon
of* acce*	qnoonooooooooosl
of* addr*	mooooooooooooopq
of* all*	uqnoqnmnopnnonlm
of* an*	pnoqnoqmooonoorm
of* any*	rnoopqooonpooomo
of* aski*	pqoqnnnnooooooqk
of* atto*	spoqonnoooooooom
of* bein*	nnonnpnnoqooonul
of* birt*	tnvpnnnnnonnnnnl
of* boll*	ooooooooooooooms
of* book*	pnoormnnoononooq
of* butt*	noooonoooooooonr
of* coll*	oooooonqoooooqnn
of* cour*	nnopooooooonrpqm
of* crap*	ooooooooooooooqm
of* cult*	oooonoooopornorm
of* em*	ooooooooooootonn
of* ever*	tpppvmnnonnpnnlk
of* five*	oooooooooqnooomr
of* foot*	oooooooooopooorn
of* fort*	ooooonrnoooooono
of* four*	nooonnnooopnnoqr
of* gas*	ooooopnorooonnno
of* her*	ooppnmoqnoopnomp
of* him*	lsonommqsooqnpml
of* his*	qonpnooononrnqmm
of* hist*	oooooooooooqoomp
of* hosp*	ooooosnnoooooono
of* info*	looouooooooooonu
of* inte*	oooonooooooonopr
of* it*	swmsproomlqrhori
of* kin*	pprnonnnooonooom
of* last*	noootoooooonoono
of* libr*	oooosonnooomrnmp
of* me*	0tpqllrtnmnmmmhl
of* ment*	ooooooooooooronm
of* mine*	tonporrononmommk
of* my*	yvptjkotlllriiml
of* myse*	qoooomorooooooon
of* name*	oooqnooooooooono
of* nove*	qoooooooooooooon
of* old*	oooooooooopoonnr
of* one*	oooooooooooooqmp
of* orde*	onoopnooooomloyl
of* our*	npnomqnnnonmwmmq
of* oxyg*	oooooooooooooqno
of* page*	nooooooooooooonq
of* pape*	ooooooorooooopol
of* peop*	qoonnrnoooonnnqp
of* petr*	ooooonooooosonon
of* pill*	ooooovonooonoonn
of* proc*	noornooooooooono
of* publ*	nnormooooooooopp
of* read*	oooonoooooonooqq
of* scho*	ooooonrnoooooooo
of* shit*	ooooooooooosonql
of* sigh*	ooooonoonoootonm
of* some*	noqooonoooponnrm
of* spac*	oooooooooooonrnn
of* staf*	opnpoqppnooonnpl
of* tabl*	ooooosonoooooonn
of* tea*	ooooooonoooooqmr
of* ten*	qoooonooooomnomv
of* tena*	ooooooooonronoon
of* term*	oooooqooooononns
of* that*	rpopmnronnnqoomo
of* the*	mqikylnmsijkigmt
of* them*	mqlnooprtmnpujnl
of* thin*	nopoonooonrnpnop
of* this*	oqomnqmonqsomprj
of* thos*	npoopnnnooomqnnt
of* trus*	ooooooooooooosmn
of* us*	pqonkslpnmmxqlrn
of* wels*	oooooooooosooooo
of* wet*	ooooooooooooornn
of* what*	topqopqonnqlqolh
of* when*	rmornnoooooooonn
of* who*	qrooppooooonoomm
of* whoe*	tnooooooooonoonn
of* work*	oooonooooponormq
of* you*	mmnnonnonooypsmh
of* your*	nslrpspnpoooonjm
of* £*	ooooooooosnooomp
off	b2ixmsjpnkqjsnqj
off .	kxmrntoopmolonpi
off >	lsnpnrmpnnonpmkt
off a	mnpoomonpooppnqr
off again	ooooooooooonnons
off all	oqoooooooopooonn
off and	nrnooqnmqnonpoom
off at	ooooonppnnovmonm
off back	oooooooooooooqon
off by	onooonnnqononoqp
off does	ooooooooooooooqn
off every	nropooonooooooon
off for	nmntnnnnnmunontk
off her	onooonrsnooonoon
off him	pnoponluooooonon
off it	nooqooonoooooosm
off me	nnqoonrnoqnoponn
off my	rqmmomnnopnmrtlm
off on	ooooooooooononso
off our	ooooooooooopqonn
off please	nynmnnnoooooooon
off since	oooopponoooooorm
off that	nrnnnqoooooponom
off the	hupwosnkqnlromkn
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
off* for*	nmntnnnnnmunontk
off* her*	onooonrsnooonoon
off* him*	pnoponluooooonon
off* it*	nooqooonoooooosm
off* me*	nnqoonrnoqnoponn
off* my*	rqmmomnnopnmrtlm
off* on*	ooooooooooononso
off* our*	ooooooooooopqonn
off* plea*	nynmnnnoooooooon
off* sinc*	oooopponoooooorm
off* that*	nrnnnqoooooponom
off* the*	hupwosnkqnlromkn
off* thos*	oooooooooooonorn
off* to*	pnooooonoooopnnr
off* toda*	otnnoonnopoonoon
off* topi*	ooooooonoqoooonp
off* what*	onoqonopoooooooo
off* with*	nnoonvpnonrmnnom
off* your*	qunonmooompnqolm
offe*	mlonnmvnnsxlmlsm
offe* .*	oooooooooopoooqn
offe* gues*	ooooooooornooonn
offe* to*	ooooonrnoooopoon
offen*	onooooonooooqntn
offenc*	ooooooooooooqopn
offence	ooooooooooooqopn
offer	mnpomnnnorrnnnor
offer*	onnnpnwpnpummmmj
offere*	nooopnrnonononqo
offered	nooopnrnonononqo
offeri*	oooooosqooponnln
offering	oooooosqooponnln
offers	poooonpnootnoonk
offi*	vmqosmlonrqmkmsm
offi* .*	opoopopooponopqm
offi* ?*	qooonooooooooomr
offi* and*	rooopoonooqnoono
offi* or*	oooooooooooooosl
offic*	vmqosmlonrqmkmsm
office	ponpmmlonppomlwo
office .	pqoonoooopooonqm
office ?	oooonooooooooonr
office*	wnontmonooqmnqnh
officer	xnpnrnonooonoqmi
offices	noooooooooqoooon
offici*	lnqopqpooqnnnnlr
official	nnoooqpooqnonnls
officially	moqopoooooooooon
offl*	nqonoooooooooooo
offli*	nqonoooooooooooo
offlin*	nqonoooooooooooo
offline	nqonoooooooooooo
ofte*	onorqnnpooonnomo
often	onorqnnpooonnomo
oh	nmnnnlnmnnmsputu
oh brilliant	oooooooooooooosl
oh good	ooooooooooooporm
oh i	ooooonoooontoomo
oh look	oooonoooooooqtnl
oh my	noooooooooooooms
oh* bril*	oooooooooooooosl
oh* good*	ooooooooooooporm
oh* i*	ooooonoooontoomo
oh* look*	oooonoooooooqtnl
oh* my*	noooooooooooooms
oi	oooooonnnoounqmm
oil	nnoopnoootonopql
oil rig	nooonoooosooooon
oil* rig*	nooonoooosooooon
oily	ooooooooooonoron
ok	tloqootlnooolplr
ok .	ononoonooonsonqo
ok ?	oooooqnpoooooooo
ok but	noooqonooooooonr
ok i	ooooqppoooonooom
ok so	soponoooooonnnpn
ok* .*	ononoonooonsonqo
ok* ?*	oooooqnpoooooooo
ok* but*	noooqonooooooonr
ok* i*	ooooqppoooonooom
ok* so*	soponoooooonnnpn
okor*	ooooopooosoooonn
okoro	ooooopooosoooonn
old	jsyhgfokvivdjzbv
old address	knvooooooooooooo
old bag	oooooooooooontnn
old bat	ooooooooooonounm
old boy	ooooonnnrooooooo
old card	nnooooooooooonor
old chap	ooooopnotoooonol
old cow	oooooooooooootom
old fashioned	ooooooooooooroon
old fella	ooooooqpooopnnop
old fines	nqoooooooooooooo
old folk	oooooooooooosnnn
old gentleman	ooooonnrqoooonon
old git	ooooooooooonosom
old lady	oooooonpoooqnnoo
old library	poooonqonnqnooon
old man	ooooosonoooooonn
old name	louooonooooooonn
old one	msroponpooooooqi
old paper	pooooooooooqooom
old people	ooooooooooonroqo
old photographs	oooooroooooooono
old posts	orooonooooooooon
old school	oooooonoqooooooo
old trout	ooooooooooooosnm
old witch	ooooononooonouom
old* addr*	knvooooooooooooo
old* bag*	oooooooooooontnn
old* bat*	ooooooooooonounm
old* book*	oooooooooqoooooo
old* boy*	ooooonnnrooooooo
old* card*	nnooooooooooonor
old* chap*	ooooopnotoooonol
old* cow*	oooooooooooootom
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
old* name*	louooonooooooonn
old* one*	msroponpooooooqi
old* pape*	pooooooooooqooom
old* peop*	ooooooooooonroqo
old* phot*	onooosoooooonono
old* post*	prooonoooooooooo
old* scho*	oooooonoqooooooo
old* trou*	ooooooooooooosnm
old* witc*	ooooononooonouom
olde*	mnnnnmynnnpmmnsm
olde* than*	oooooopoooonnotn
older	nnonnmxonnpmmnrk
older than	oooooopoooonnotn
oldes*	noooonpnooonoopq
oldest	noooonpnooonoopq
olds	ooooontnooponnpn
olym*	ooooooooooonoosm
olymp*	ooooooooooonoosm
olympi*	ooooooooooonoosm
olympic	ooooooooooonoosm
omg	oooooonoooooopoq
on	rmpjoklnnnqpehms
on .	olnrnlqqonnwmnql
on 01632	ooooooooooroooom
on 07700	ooooooonoqooooon
on 3	oqonqnnnrnnnnolr
on 3rd	ooooonoooooooqno
on 4	rooopnooooooooon
on 6	poooooqooooooonn
on >	nnmroomonnnsomrq
on ?	msonoonpooormnqk
on @	ooooooooovnnonnm
on a	kulklnonqmmntqtq
on about	pnoonqnnooopoorp
on agency	oooorooooooooono
on all	onooooooontnnorl
on an	roooooooopoopoql
on and	nnqonnqvooornnmk
on another	noooonpoooonooqo
on benefits	ooooooooooooroom
on books	oooonoooooooooro
on both	ooooooqnoooopoon
on camera	ooooonsmpoonooop
on consultants	ooooqoooooooooon
on data	noooooooooooooor
on day	oqooqoooooooopnm
on display	onoonooooooooopr
on earth	nqoonooooooomnwl
on every	nqpoooonqopopoom
on everything	nnsoonopoooooonn
on file	loqqpoooooonnonp
on fire	oooootnmooonqonn
on foi	oooorooooooooonn
on for	oooooooqooonpono
on friday	ppnnopqmnnrmnnmq
on gdpr	nooooooooooooons
on google	nroooooooqnoooql
on hangouts	ooooooooorooooon
on her	oqnnnqmuonnonrnk
on here	nrnkonpnsmqnnrom
on him	ppooopmpooomotol
on his	oopnnmylmrnqmnrg
on hold	nooopooooooooosn
on how	lnoonrpronomnnmu
on i	mqoponoooooooonq
on in	oooonmqnoooonqpp
on insta	ponoooonorooooon
on instagram	ooooonoooqooooon
on it	xnqnnsmnoolnnjtl
on level	noooonnoonnrlnnv
on loan	onnonoooonomonrs
on me	zpomllpponoonnqi
on microfilm	nooopooooooooonq
on mill	oooooooopooqoonn
on monday	pnnornnonnnqnnoo
on my	ph2jmqhtoqurlili
on nights	ooooooooonononnt
on oil	noooooooorooooon
on one	npnoomopqoonsnon
on our	nnnnonmunronnmoo
on page	mnoonmnqosnmonmv
on paper	pnootoonooonoonm
on placement	noooooooooooooor
on privacy	noooqooooooooonq
on purpose	poooosnmoooooonp
on reception	poooononooorosmm
on request	pooomooooqqoooon
on saturday	onoomqnsonopopkt
on saturdays	nnooqnpooponoooo
on shift	qooopnnooooqoonm
on show	ooooooooooonmonu
on six	oooonpoooooooorn
on snap	oooooooooqooooon
on so	nporoooooooooonn
on suicide	oooooooooooooooq
on sunday	nnnnooosnnrnnnlp
on sundays	oooopopnoonooonr
on telegram	ooooooooouoooonn
on that	ponnnnononovompq
on the	pprlooklugpnrilr
on their	noooonsnooonnopp
on them	oooonnorooopsomm
on there	mpqooonoooonooqo
on this	opnnolnqopnmqnnu
on those	oooooopnoooqnnsn
on thursday	onnpnmqponmpmqmt
on thursdays	ooooonoooorronnl
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
on writing	ooooonoooooooonu
on you	nrnnnmnnonnnquqo
on your	s0rqnoolonkmojph
on youtube	nroooooooooooonq
on zero	ooooroooooooooom
on* .*	olnrnlqqonnwmnql
on* 0163*	ooooooooooroooom
on* 0770*	ooooooonoqooooon
on* 3*	oqonqnnnrnnnnolr
on* 3rd*	ooooonoooooooqno
on* 4*	rooopnooooooooon
on* 6*	poooooqooooooonn
on* ?*	msonoonpooormnqk
on* @*	ooooooooovnnonnm
on* a*	kulklnonqmmntqtq
on* abou*	pnoonqnnooopoorp
on* agen*	oooorooooooooono
on* all*	onooooooontnnorl
on* an*	roooooooopoopoql
on* and*	nnqonnqvooornnmk
on* anot*	noooonpoooonooqo
on* bank*	rooooooooooooooo
on* bann*	onooooooonnooouk
on* bene*	ooooooooooooroom
on* book*	oooonoooooooooqp
on* both*	ooooooqnoooopoon
on* came*	ooooonsmpoonooop
on* cons*	ooooqoooooooooon
on* coun*	oooooooooooooonq
on* data*	noooooooooooooor
on* day*	oqooqoooooooopnm
on* disp*	onoonooooooopoor
on* eart*	nqoonooooooomnwl
on* ever*	mptononpqopopnmm
on* file*	loqqpoooooonnonp
on* fire*	oooootnmopnnqonn
on* foi*	oooorooooooooonn
on* for*	oooooooqooonpono
on* frid*	ppnnopqnnnrmnnmq
on* gdpr*	nooooooooooooons
on* goog*	nroooooooqnoooql
on* hang*	ooooooonosooooon
on* her*	oqnnnqmuonnonrnk
on* here*	nrnkonpnsmqnnrom
on* him*	ppooopmpooomotol
on* his*	oopnnmylmrnqmnrg
on* hold*	nooopooooooooosn
on* how*	lnoonrpronomnnmu
on* i*	mqoponoooooooonq
on* in*	oooonmqnoooonqpp
on* inst*	poooononovoooonm
on* inte*	opoooooooooooonq
on* it*	xnqnnsmnoolnnjtl
on* leve*	noooonnoonnrlnnv
on* libr*	ooooopnqooornonn
on* loan*	onnonoooonomonrs
on* lone*	ooooprooooooooom
on* me*	zpomllpponoonnqi
on* micr*	nooopooooooooonq
on* mill*	oooooooopooqoonn
on* mond*	pnnosmnonnprnnnp
on* my*	ph2jmqhtoqurlili
on* nigh*	ooooooooonononnt
on* oil*	noooooooorooooon
on* one*	npnoomopqoonsnon
on* our*	nnnnonmunronnmoo
on* page*	mnoopmnqosnmonmu
on* pape*	pnootoonooonoonm
on* plac*	noooooooooooooor
on* priv*	noooqooooooooonq
on* purp*	poooosnmoooooonp
on* rece*	poooononooorosmm
on* requ*	pooomooooqqoooon
on* satu*	nmoopporooooopkt
on* shif*	qooopnnooooqoonm
on* show*	noooooooooonmonv
on* six*	oooonpoooooooorn
on* snap*	oooooopooqooooon
on* so*	nporoooooooooonn
on* some*	ooooooooooooorom
on* suic*	oooooooooooooooq
on* sund*	nnnnpoprnnqmnnks
on* syst*	ooooooooooonooos
on* tele*	ooooooooouoooonn
on* that*	ponnnnononovompq
on* the*	pprlooklugpnrilr
on* thei*	noooonsnooonnopp
on* them*	oooonnorooopsomm
on* ther*	mpqooonoooonooqo
on* this*	opnnolnqopnmqnnu
on* thos*	oooooopnoooqnnsn
on* thur*	nnopnmqoompsmqlt
on* tikt*	ooooooooooroooon
on* time*	ooooooooooqoooqm
on* to*	qoornpooooonoonm
on* top*	ooooonooqoornonn
on* tues*	pnoonpmqnnoppnkr
on* us*	rnooonooooponopl
on* vict*	oooooooqooroooom
on* wedn*	nnooomprooonnnnr
on* what*	qnonunnnosnonolp
on* when*	noooqoooooopoono
on* wind*	oooooooooooooonq
on* with*	nooonrpmnnopnqno
on* writ*	ooooonoooooooonu
on* you*	nrnnnmnnonnnquqo
on* your*	s0rqnoolonkmojph
on* yout*	nroooooooooooonq
on* zero*	ooooroooooooooom
once	kqonmnlmnmnoqtov
once a	noooooooooonpprm
once in	ooooonooooooooro
once more	oonoonnooooroopp
once they	oooonooooooosono
once* a*	noooooooooonpprm
once* in*	ooooonooooooooro
once* more*	oonoonnooooroopp
once* they*	oooonooooooosono
one	mhnhhmsnognytpxn
one .	qnontoooqmplqnmo
one 1	oooooooooonooorn
one >	nntnnompnnnqqsiq
one ?	nqooonpooooonont
one about	ooooononqoooooor
one afternoon	oooooooooooooorm
one and	pononqnnnoopqnon
one asked	orononpoooooorln
one at	nooonnrpoooonqmo
one book	nnooononooonnotr
one by	npoooponooosonom
one calendar	qooonoooooooooon
one came	oooooooqoooooonn
one copy	nooonoooooonooum
one day	onooommroooooqms
one decent	ooooooooooopnorm
one eye	ooooonooooosooom
one for	nnoonnnooonvpnqm
one free	ooooooooompooonr
one from	ppmnopooooooooqo
one go	oooooooqoooooono
one got	oooooooopooroonn
one had	noooonsqooonnnql
one hour	ooooonnroooqoopn
one i	poponnpnoopooomq
one in	sppqnqnmqnnmnlqk
one job	ooooooooooonoosn
one match	ooooooooooouonnn
one month	uooonoooooononnn
one more	nnononmmonnumnqs
one my	npoooonooooosonm
one of	lolmnszsrnltrigo
one on	kppnnnqnnpnompmv
one person	pnpopnnpooonontm
one phone	oooooooooooqoono
one room	oooooomsooonprnn
one side	ooooooontooopnnm
one sided	oooooooooooonosm
one star	ooooonooooonooxk
one thing	sponononoooppoth
one till	ooooonooooonnoro
one to	npqpooonoorooomm
one too	ooooooooooonnrnp
one was	nonporqnooononoo
one way	ooooornnooopoopm
one where	pooooqooooonoomr
one who	onpooqrnoooqpnnj
one will	qoooooooooonoorn
one with	mmtonmmpnoonqrlr
one word	ooooopooooonnosm
one would	ooooorooooooooon
one year	npoopooooooooonq
one* .*	qnontoooqmplqnmo
one* 1*	oooooooooonooorn
one* ?*	nqooonpooooonont
one* abou*	ooooononqoooooor
one* afte*	ooooooooooomooqp
one* and*	pononqnnnoopqnon
one* appl*	ooooorooooonoooo
one* aske*	orononpoooooorln
one* at*	nooonnrpoooonqmo
one* book*	nnooononooonoosq
one* by*	npoooponooosonom
one* cale*	qooonoooooooooon
one* came*	oooooooqoooooonn
one* copy*	nooonoooooonooum
one* day*	onooommroooooqms
one* dece*	ooooooooooopnorm
one* eye*	ooooonooooosooom
one* for*	nnoonnnooonvpnqm
one* free*	ooooooooompooonr
one* from*	ppmnopooooooooqo
one* go*	oooooooqoooooono
one* got*	oooooooopooroonn
one* had*	noooonsqooonnnql
one* hour*	ooooonnroooqoopn
one* i*	poponnpnoopooomq
one* in*	sppqnqnmqnnmnlqk
one* job*	ooooooooooonoosn
one* libr*	ooooooooooonnoro
one* look*	ooooooooooonoorn
one* matc*	ooooooooooouonnn
one* mont*	uooonoooooononnn
one* more*	nnononmmonnumnqs
one* my*	npoooonooooosonm
one* of*	lolmnszsrnltrigo
one* on*	kppnnnqnnpnompmv
one* pers*	pnpopnnpooonontm
one* phon*	oooooooooooqoono
one* phot*	oooooooooooooorn
one* room*	oooooomsooonprnn
one* side*	ooooooootoononsk
one* star*	ooooonooooonooxk
one* thin*	rponononoooppnsj
one* till*	ooooonooooonnoro
one* to*	npqpooonoorooomm
one* too*	ooooooooooonnrnp
one* was*	nonporqnooononoo
one* way*	ooooornnooopoopm
one* wher*	pooooqooooonoomr
one* who*	onpooqrnoooqpnnj
one* will*	qoooooooooonoorn
one* with*	mmtonmmpnnnnqrls
one* word*	ooooopooooonnosm
one* woul*	ooooorooooooooon
ones	vknomqzknlrkqjko
ones .	oooonopoooomqnrn
ones from	oooooqoooooooonn
ones have	poooooonooonoonq
ones i	ooooonooooonpons
ones on	noooooqoooopoono
ones that	qoooqooooooooool
ones who	qooomooooooooono
ones with	roooooooooopoonn
ones* .*	onoonppoooomqnrn
ones* from*	oooooqoooooooonn
ones* have*	poooooonooonoonq
ones* i*	ooooonooooonpons
ones* on*	noooooqoooopoono
ones* that*	qoooqooooooooool
ones* who*	qooomooooooooono
ones* with*	roooooooooopoonn
onli*	jzololqjprsllmpo
onli* .*	nvooonqmoopooopl
onli* ?*	nnoooooooooooons
onli* or*	onoopoooonrooooo
onli* with*	nuooonooooooooon
onlin*	jzololqjprsllmpo
online	jzololqjprsllmpo
online .	nvooonqmoopooopl
online >	onoooooooooooooq
online ?	nnoooooooooooons
online or	onoopoooonrooooo
online with	nuooonooooooooon
only	jfkkevmxlzpgwqmm
only !	ooooooooomroooon
only .	oopoooooornooolr
only 3	oooonoooooooooor
only >	onoqonnnqtnoponm
only ?	nooooooooooooont
only a	nnpooppoqoonnuml
only allowed	ooooooqqoooonoon
only came	ooooonooooonommu
only come	oooooronooooromn
only found	oopoonqnoooooopo
only get	ooooonppooonponq
only good	oooooooooooosonn
only half	oooooqooooosnnnn
only here	oooooooooooooooq
only hits	ooooonnsooooooon
only i	oooooqoooooooono
only my	onorononpooooooo
only one	mooqonpooooronpo
only pay	oooooooooqooooon
only place	onopoporonoonomq
only reason	oooooqoooooooonn
only that	oooooooooooonooq
only the	pnonoomooooonoot
only thing	pqonosnnooonoqol
only warm	ooooooooooonooqn
only you	soonooooooooooon
only £	ooooooooounooonn
only* !*	ooooooooomroooon
only* .*	oopoooooornooolr
only* 3*	oooonoooooooooor
only* ?*	nooooooooooooont
only* a*	nnpooppoqoonnuml
only* allo*	ooooooqqoooonoon
only* came*	ooooonooooonommu
only* come*	oooooqooooooromn
only* copy*	ooooooooooooqnrm
only* foun*	oopoonqnoooooopo
only* get*	ooooonppooonponq
only* good*	oooooooooooosonn
only* half*	oooooqooooosnnnn
only* here*	oooooooooooooooq
only* hits*	ooooonnsooooooon
only* i*	oooooqoooooooono
only* my*	onorononpooooooo
only* need*	oqoooooooooopoon
only* one*	mooqonpooooronpo
only* page*	ooooonoqoqooooon
only* pay*	oooooooooqooooon
only* plac*	onopoporonoonomq
only* reas*	oooooqoooooooonn
only* that*	oooooooooooonooq
only* the*	pnonoomooooonoot
only* thin*	pqonosnnooonoqol
only* want*	nopooqonooooooqn
only* warm*	ooooooooooonooqn
only* you*	soonooooooooooon
only* £*	ooooooooounooonn
ono	ooooooooontooonm
ono* coll*	oooooooooorooonn
onto	npoonoporoooooom
ooh	nnooonnnooomnsmx
ooh that	ooooooooooonooor
ooh* that*	ooooooooooonooor
op	oooooqooonqnnnnp
open	mkkpnnhnlhwoijxx
open .	qnonornnoooponlr
open >	oooooooooprpooom
open a	ooooosooooonnnpo
open and	ooooooooooonnotn
open at	ooooopnnooonoopq
open day	nooonoonoonnoorr
open if	oooooooooooroonn
open in	nooonoooooooootm
open it	oooroonooooqooom
open late	ooooonrpooooooon
open mic	onoooonponproomp
open on	poonnnoooonnnnpt
open shelf	rooqoooooooooonm
open till	oooooooooosooonn
open to	loopqnonoosnnoop
open until	ooooooooonoooons
open your	oooooooooooooqom
open*	ukopommmpmsnjlvp
open* .*	pnonnrmooooponls
open* a*	mnorosnnooonnmrn
open* and*	onopooooooonontn
open* at*	opoooomnroonooqp
open* data*	nooopoooooonoooq
open* day*	nooonoonoonnoorr
open* hour*	oooopoooonnnnlvr
open* if*	ooooonooooorooon
open* in*	onoonooooopnoosm
open* it*	rnornonooooroomm
open* late*	ooooonrpooonoopm
open* mic*	onoooonponproomp
open* my*	tooooooooopooonn
open* on*	poonnnoooonpnnos
open* shel*	roopoooooooooonn
open* the*	noponpponooonoor
open* till*	oooooooooosooonn
open* time*	pnooooooooorooqn
open* to*	loopqnpnnosmnnpp
open* unti*	ooooooooonoooons
open* your*	ooooooooooooosnm
opene*	xnnqmrnnnopmnnnm
opened	xnnqmrmnnopmnnnm
opened it	rooooooooooooonn
opened my	tooooooooooooono
openi*	mmnorlponnpqlnvp
openin*	mmnorlponnpqlnvp
opening	mmnorlponnoqlown
opening ?	ooooqoooooooooon
opening hours	oooopoooonnnnlvr
opening on	oooooooooooqoono
opening the	ooooooonooonoooq
opening times	poooooooooonoorn
openings	oooooooooopnonms
opens	nnqnnmmoroponooq
opens at	oooooonnrooooopn
oper*	ooopsnonooononqn
opera	oooosooooooooomp
opera*	ooopooooooooonsn
operat*	ooopooooooooonsn
opin*	mnonpnooonooovpm
opini*	mnonpnooonooovpm
opinio*	mnonpnooonooovpm
opinion	nooopnooooopprpm
opinions	ooooooooooonnroo
oppo*	mnrooorppoonmoon
oppos*	nnroopsppoonmonn
opposi*	nnroopsppoonmonn
opposite	nnroopsppoonmonn
opt	mlo4nnonooonmnlj
opt me	ooosoooooooooonn
opt out	mmo2ooooooonnnmk
opt* me*	ooosoooooooooonn
opt* out*	mmo2ooooooonnnmk
opte*	nnovonooooononnn
opte* out*	nnosooooooonoonn
opted	nnovonooooononnn
opted out	nnosooooooonoonn
opti*	nooroppnooonooon
opti* out*	nooronoooooooooo
optin*	nooronoooooooooo
opting	nooronoooooooooo
opting out	nooronoooooooooo
or	utgluhmfknuzqnds
or a	npnnqooqonontnmm
or anything	qnonqpoooooonoom
or at	oqqonoooooonqomn
or bin	ornoonooooooooon
or by	roooooooooooooon
or can	qnnooooooooonont
or did	oooononoooonnrnq
or do	nnnnonnnoonrmoov
or does	nooooonoooooornr
or from	ooooooooooqoooom
or get	poooooooooonronn
or he	opoooprmooonopom
or i	nloqonnponnxnnpk
or in	ooooooooonrooooo
or it	pmnnmpnqnpnomnrr
or me	ooooonoooooooooq
or my	opooooqoooooooon
or no	tnoonqooonpponnl
or not	qnootpnoooomoomn
or only	mooooooooooooonv
or send	noooroooooooooon
or so	poooooroooonmorn
or take	nronooooooooooon
or that	lnopoooooooooqns
or the	nqnonnoponpmmpou
or they	noooonroooooooon
or to	oooooonooooooonr
or we	onooooooooounopm
or will	ooooopoooooooons
or you	nopooooooroooonn
or your	nnonnnooopouonnn
or* a*	npnnqooqonontnmm
or* anyt*	qnonqpoooooonoom
or* at*	oqqonoooooonqomn
or* bin*	ornoonooooooooon
or* by*	roooooooooooooon
or* can*	qnnooooooooonont
or* did*	oooononoooonnrnq
or* do*	nnnnonnnoonrmoov
or* does*	nooooonoooooornr
or* from*	ooooooooooqoooom
or* get*	poooooooooonronn
or* he*	opoooprmooonopom
or* i*	nloqonnponnxnnpk
or* in*	ooooooooonrooooo
or* it*	pmnnmpnqnpnomnrr
or* me*	ooooonoooooooooq
or* my*	opooooqoooooooon
or* no*	tnoonqooonpponnl
or* not*	qnootpnoooomoomn
or* only*	mooooooooooooonv
or* othe*	onoqnpnoooonoopn
or* send*	noooroooooooooon
or* so*	poooooroooonmorn
or* some*	qooonoonqoonnooo
or* take*	ntnnooooooooooon
or* that*	lnopoooooooooqns
or* the*	nqnonnoponpmmpou
or* they*	nnooonroooopooon
or* to*	oooooonooooooonr
or* we*	onooooooooounopm
or* will*	ooooopoooooooons
or* you*	nopooooooroooonn
or* your*	nnonnnooopouonnn
oral	ouooonoooooononm
oral history	ouooonoooooooonl
oral* hist*	ouooonoooooononm
oran*	onooooonoornrnmp
orang*	onooooonoornrnmp
orange	onooooonoornrnmp
orde*	njpomqksmowlnosq
orde* .*	pooonsnnoopoonoo
orde* ?*	ooooonoooooooopr
orde* and*	ooooopoqooooornl
orde* by*	ooooooooonqooonp
orde* sinc*	ooooonooooooooqo
order	okqpmpmrnoulkorr
order .	pooonsnoooooonoo
order >	pnooonpponsononm
order ?	oooopnoooooooopq
order and	ooooopoqooooornl
order since	ooooonooooooooqo
order*	nnnnopnponqornom
orders	oooooooooorosonl
ordi*	ooooopooooooronn
ordin*	ooooopooooooronn
ordina*	ooooopooooooronn
ordinary	ooooopooooooronn
org	oooooooooqmooonr
org >	ooooooooornooooo
orga*	roonnmnnoqoonrnp
orga* .*	opoooooooqooooon
orga* a*	oooonnoooooonsnp
organ*	roonnmonoqoonrno
organi*	roonnmonoqoonrno
organise	oooonnoooooonsop
organise a	oooonnoooooonsnp
orig*	oooooooooornonop
origi*	oooooooooornonop
origin*	oooooooooornonop
original	oooooooooornonop
os	soooonooooonnono
os gwelwch	soooooooooonoonn
os* gwel*	soooooooooonoonn
othe*	njuponqkomnlqpmt
othe* .*	pnoqqtonooomonom
othe* half*	ooooooooooonoosm
othe* one*	onrnpooooooonnno
othe* peop*	opoooononoonnqms
othe* side*	pnpoononoooqronm
other	olvompskpmommqqo
other .	ooonouonooonoonn
other half	ooooooooooonoosm
other one	onrnpooooooonnno
other people	opoooononoonnqms
other side	pnpoononoooqronm
other*	nmnpqmnononmsnkx
others	mnooonnpoponromt
otherw*	pnopqnonooonoons
otherwise	pnopqnonooonoons
otherwise .	pnoqrnonooonoopn
otte*	mpnnornoonononmw
otter	nonoopnoonononnu
otter*	npoooqoooooooomp
otters	npoooqoooooooomp
ough*	oonnnmomnootvmpk
ough* to*	ononnmonnoottmql
ought	oonnnmomnootvmpk
ought to	ononomonnoottmql
our	hvlkhguojxwdpddx
our address	osnooopnooooooon
our addresses	roooooooooooooon
our bio	oooooooooroooonn
our book	oooonooooooooooq
our community	oooooooooqnnnonq
our dad	oooootnnoooooooo
our daughter	pooooqooooooooon
our ellie	pqooopnoooooooon
our estate	ooooooorooopnonm
our family	nmsooonoonpooooo
our flat	oorooonooooooopm
our lads	ooooooooooopoorm
our lass	ooooornooooooooo
our late	onosonoooooooonn
our own	ooooooooonpnsoqm
our papers	oooooooqooooooon
our parish	noooonoooooonops
our secret	ooooonunooooooom
our team	ooooooooorooooon
our town	oooonoooooooqonr
our two	ooooooqnoooooonr
our village	ooooooooonnppnns
our year	oooooqnnooooooop
our* addr*	rrnnoopnooooooom
our* bio*	oooooooooroooonn
our* book*	oooonoqnoooooomt
our* cata*	oooonooooroooomq
our* comm*	oooooooooqnnnonq
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
our* secr*	ooooonunooooooom
our* stud*	ooooroooooooooon
our* team*	ooooooooorooooon
our* town*	oooonoooooooqonr
our* two*	ooooooqnoooooonr
our* vill*	ooooooooonnppnns
our* year*	oooooqnnooooooop
ours	ornnnonrnormonjr
ours at	ooooooopooqonoon
ours* at*	ooooooopooqonoon
out	kwntilqutiurvhnl
out .	otlppuoqomppsmhk
out >	krrqmjrktmlkzrql
out ?	pqooqoooooonooom
out again	ooooomqooooknqqq
out and	mqnqmrmmtnnqonmn
out at	qtnpmonpnoononol
out before	nopoqqooooonoooo
out by	mnqnnpnpoonrmnsm
out every	ooooooooooooontl
out for	noonnoppnnnpoopq
out from	snoooonoooopnonn
out how	pooopqonooooooom
out i	nnnnonrvooonnnlp
out if	qooooooooooooooo
out in	oonnpoomnotrlnpm
out loud	rnoooonoooonnont
out my	oqnnnnnnopvnnomn
out now	onononplpnwonomp
out of	hqnzlphuqonrtkql
out on	pnnonpsqnopnmpnl
out only	oooooonqooooooon
out or	ounoononooopooom
out please	ntooooooooooooon
out since	oooooooooooooosl
out that	nnqponopoootnoml
out the	omqnqnnmtnnlmprq
out there	nrpnononqoooooon
out they	ooooonooooooponq
out this	poooononqoqooonn
out to	pnpnompqnnpmnpmq
out what	onoroooooooqoonm
out where	nnoqoooooooooooo
out with	smpmonpoooonpnmr
out* .*	otlppuoqomppsmhk
out* ?*	pqooqoooooonooom
out* agai*	ooooomqooooknqqq
out* and*	mqnqmrmmtnnqonmn
out* at*	qtnpmonpnoononol
out* befo*	nopopqooooonoooo
out* by*	mnqnnpnpoonrmnsm
out* ever*	nooopooooooooosm
out* for*	noonnoppnnnpoopq
out* from*	snoooonoooopnonn
out* how*	pooopqonooooooom
out* i*	nnnnonrvooonnnlp
out* if*	qooooooooooooooo
out* in*	oonnpoomnotrlnpm
out* loud*	rnoooonoooonnont
out* my*	oqnnnnnnopvnnomn
out* now*	onononplpnwonomp
out* of*	hqnzlphuqonrtkql
out* on*	pnnonpsqnopnmpnl
out* only*	oooooonqooooooon
out* or*	ounoononooopooom
out* plea*	ntooooooooooooon
out* sinc*	oooooooooooooosl
out* that*	nnqponopoootnoml
out* the*	omqnqnnmtnnlmprq
out* ther*	nrpnononqoooooon
out* they*	ooooonooooooponq
out* this*	poooononqoqooonn
out* to*	pnpnompqnnpmnpmq
out* what*	onoroooooooqoonm
out* wher*	nnoqoooooooooooo
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
outl*	ooooooooomrooooo
outs*	mlnloluvxmprnjin
outs* .*	ooooommrooopponp
outs* my*	ooooooluooooooon
outs* the*	ononqppovnqkmnol
outs* your*	ooooopunnooooopm
outsi*	mlnlpluvxmprmjin
outsid*	mlnlpluvxmprmjin
outside	mlnlpluvxmprmjin
outside .	ooooommrooopponp
outside >	ooooononsooqoopl
outside my	ooooooluooooooon
outside the	ononqppovnqkmnol
outside your	ooooonunooonoopn
over	soknphiwppmnnisr
over >	ooooooooooookoun
over a	qoponnonooonooqp
over and	nooqooopooooooon
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
over*	tmpqrsmlnnmkmmvo
over* .*	mpoqqpoonnnnnnpn
over* a*	qoponnonooonooro
over* and*	nooqooooooooooon
over* for*	ooooooooooooporl
over* from*	ooooonnoopoooonr
over* in*	ooooornpoooooooo
over* it*	opooonnoooonropp
over* lett*	qnpooooooooooonp
over* my*	qoooonnroooooonn
over* of*	poooonoooooooomq
over* on*	onoooqnnqpooooom
over* sixt*	nooomnonooooqooq
over* that*	nooopoooooonnons
over* the*	rqnnonqnqnpnplrm
over* ther*	nooroooooooooonp
over* this*	ooooonoooooooosn
over* to*	rponoooooooooonn
overd*	qnpqptmnnnnmnniv
overdo*	onoootnnooonoomp
overdose	onoootnnooonoomp
overdu*	qoqpponnnnnnnnkt
overdue	roqpppnnnnnnnnkq
overdue letter	qooooooooooooonp
overp*	ooooooooooomnoxm
overpr*	ooooooooooomnmyl
overpriced	ooooooooooomnmyl
overw*	rooonooooooooono
overwr*	rooonooooooooono
overwritten	rooonooooooooono
owe	mmrnnlnvomnllmpx
owe him	ooooonprooooooon
owe you	ooooooooooononrp
owe £	nnronoooonoooonq
owe* him*	ooooonprooooooon
owe* you*	ooooooooooononrp
owe* £*	nnronoooonoooonq
owes	onooomrnopnqpomo
owes them	oooooornooonpono
owes* them*	oooooornooonpono
own	ulkkijnrplqpvtmp
own .	nooonopqoooonpnr
own ?	noooqoopoooqooom
own a	oooooooooopopqmn
own backside	ooooooooooooornm
own book	ooooooooooqoooom
own boss	oooooooootnoooon
own eyes	npooooooooooooqn
own file	unoooonnooooooom
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
own* acco*	oooonopnoooonooq
own* back*	ooooooooooopornm
own* book*	ooopooooooqoooom
own* boss*	oooooooootnoooon
own* eyes*	npooooooooooooqn
own* file*	unoooonnooooooom
own* gran*	nopoonoooooooosn
own* in*	ooooooroooonooon
own* inte*	rnooooooooooooon
own* moth*	noooonnpooopooor
own* name*	nqppnoooooonoopm
own* phon*	opoooopoqoooooon
own* reco*	rnoqooonooooooon
own* rule*	oooopoooooooonqn
own* son*	noooomoqroonooon
own* the*	ooooooooooootoom
owne*	onooonnooooonnov
owned	nooooooooooononr
owner	ooooonnoooooooor
owt	poponnsnooopmono
owt .	ooooooqoooopnooo
owt* .*	ooooooqoooopnooo
oxyg*	ooooooooqooopqnn
oxyge*	ooooooooqooopqnn
oxygen	ooooooooqooopqnn
p	nnpooonnoponyokk
p kis	ooooooooonooxnml
p* kis*	ooooooooonooxnml
pack	qononmoosoqonpnn
pack*	npommvvnmqpommoj
pack* .*	ooomooqoooooqnnp
pack* for*	ooooooqnoooooooo
pack* lunc*	oooonoooooonooro
pack* of*	ooooouqonooonnmm
packa*	opoonnsooronnonm
packag*	opoonnsooronnonm
packages	oooonnrpoqoononn
packe*	nooonwrnnnoolmql
packed	oooonmqnonpqnnqp
packed lunches	oooonoooooooooqo
packet	oooooxqonoonmnlm
packet of	ooooouqonooonnmm
packi*	ooomooooooooqooo
packin*	ooomooooooooqooo
packing	ooomooooooooqooo
padd*	oooopnsnooooopnm
paed*	oooooonoooopsonn
paedo	oooooonoooopsonn
page	hyshkmlmlztcgjpp
page .	ounonommprrpnnml
page 9	noopoooooooooooq
page >	nnnnnoplnusnpnnk
page and	rqooonnpoopooonn
page at	oooooooooponnrmo
page for	mnsoopooonoooopn
page free	ooooooooosoooool
page has	oorooooooqoooonn
page i	opooorooomroooom
page in	ooroooooooooooon
page like	ooooonqooooonoqn
page the	nrooooooooooooon
page with	pooooqoooponoonm
page*	qmnpqinmoppmnmpx
page* .*	ounonommprtpnnmj
page* 9*	noopoooooooooooq
page* and*	rqononnoooponooo
page* at*	oooooooooponnrmo
page* blac*	rooonooooooooooo
page* for*	mnsoopooonoooopn
page* free*	ooooooooosoooool
page* has*	oorooooooqoooonn
page* i*	oooporooomrooonm
page* in*	ooqnnnononoooopr
page* like*	ooooonqooooonoqn
page* of*	opoopnopornooomm
page* the*	nrooooooooooooon
page* with*	ppoopqoooponoonm
pages	qmnpqinmnopmnmpx
pages blacked	rooonooooooooooo
pages in	ooooonooononoops
paid	homl0pnontokoqtd
paid .	noooqonpooooooon
paid by	oooooooooooooqnn
paid for	lnonxnqmoonnrnqj
paid the	nnoopronooonoooo
paid* .*	noooqonpooooooon
paid* by*	oooooooooooooqnn
paid* for*	lnonxnqmoonnrnqj
paid* the*	nnoopronooonoooo
pain	oppooonnqqnpooom
pain*	mmnomonnomsrmpsq
pain* .*	oooooqoooooooqon
pain* over*	oooooooooooooosm
pain* the*	noooonooooooooor
painf*	oooooooooooropmm
painfu*	oooooooooooropmm
painful	ooooooooooosoonn
paint	oooooponompoooqp
paint and	oooooooooooooonq
paint*	mnnonnnnonqnnosr
painte*	noooonooooqnonqq
painted	noooonooooononqr
painted the	noooonooooooooor
painti*	nnooooooonpoopqp
painting	noopopooooopopkr
paintings	ooooonoooopnnntm
pair	noooopnpoqoqnnmo
paki*	nnnoomtqnoonunmm
paki* in*	ooooonrmoooooooo
pakis*	nnnoomtqooonsnmm
pakist*	nnnoomtqooonsnmm
pakistan	nonoomtqooonooon
pakistan in	ooooonrmoooooooo
pakistanis	oooooooooooornno
pal	onoooqnnooonqrlp
pal >	ooooooooooomronp
pale	ooooooooooonoorn
pale grey	ooooooooooonoorn
pale* grey*	ooooooooooonoorn
pan	poooooooooooponq
pane*	rnpoomnoopnoqnqo
pane* and*	oooooooooooooorm
pane* on*	nooooooooooooons
panel	rnponmnoonnoqomr
panel on	nooooooooooooons
panel*	ooooooooopnoontl
panels	ooooooooopnoontl
pani*	ooooonoooooronop
panic	noooonoooooronno
pant*	noooononooonnomw
panto	ooooononooonoont
pape*	ukpryjkumpmnkmmn
pape* .*	qnppqpnqooonnnok
pape* and*	opoonmoqoooopoqm
pape* i*	rnooooonooooooon
pape* in*	oooonporoqnpnopj
pape* on*	moootoooooonoono
pape* you*	tooonnooooooooom
paper	qlqrvjmqnpoompqj
paper and	ppooomooooooooqn
paper i	rnooooonooooooon
paper in	oooonooroqoqnopk
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
paperw*	oooorooooooooomn
paperwork	oooorooooooooomn
para*	mooonsnonnnrvniq
para* .*	ooooonopooonqpmp
parad*	ooooomoooooopnns
parag*	ooooonoooooooonr
paragr*	ooooonoooooooonr
paras*	ooooooooooonvqlm
parasi*	ooooooooooonvqlm
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
pare* even*	noqooooooooooooq
pare* see*	nqooopnnoooooooo
pare* to*	oooooorooooooono
paren*	qmotomunnmpmmnmn
parent	nnotoppooooonono
parent*	rnoooluonnqmnoon
parents	qooooluonnqmnoon
parents .	qnooonrnoooooooo
parents evening	noqooooooooooooq
parents see	nqooopnnoooooooo
pari*	lmonqmnonmnopnrw
pari* maps*	oooooooooooooorm
pari* regi*	noooonoponnqooqp
paris*	lmnnqmnonmnppntv
parish	lmnnqmnonmnppntv
parish maps	oooooooooooooorm
parish registers	noooonoponnpooro
park	lonnoptopmssmkqm
park .	nooooonqooosonnn
park >	oooooponoooonnto
park again	ooooomooooontonn
park by	ooooonqpoornnonn
park so	oooooopnoonoooro
park windows	ooooooroooonnoon
park*	kmnoqnnsnonunntn
park* .*	noooonnrooornnsk
park* acro*	oooooooqoooqooom
park* agai*	ooooomooooontonn
park* and*	oooooonrooqoooon
park* by*	oooooppqoornnonl
park* for*	oooooponooomoons
park* free*	oooooooooooooonq
park* so*	oooooopnoonoooro
park* spac*	nooopoooooonoonr
park* the*	oooooooooooqoonn
park* ther*	oooooqnoonqoooon
park* wind*	ooooooroooonnoon
parked across	oooooooqooooooon
parki*	mnnoqolpooonnnvr
parkin*	mnnoqolpooononwp
parking	mnnoqonnooononwp
parking .	ooooonnpooonootm
parking for	ooooooooooomoons
parking space	ooooooooooooools
parkinson	oooooonqoooooooo
parks	onooonnpooosoonn
part	mrnsnmonnpoonnrk
part in	nronooooooooooon
part of	opopnnppooononrn
part*	nrnusmpqpqnnmkml
part* .*	moovpooponnonoom
part* and*	onopooooorooooom
part* has*	oooooooqoooooooo
part* in*	nroponpnqoooonnp
part* of*	qooonnpoooonnnrm
parti*	opopropmoronnolk
partic*	pqonroooorpnoomj
particular	mqoorooooopoooom
particulars	roonnoooopooooon
partn*	mqotomnsnpnnnnlm
partne*	mqotomnsnpnnnnlm
partner	mronpmntooonnomo
partners	onouooooopooonnm
partners .	poosooooooooooom
parts	ooopooooonnooorp
party	opnnqopopnnqolpm
pass	pnmumknqoonmpomu
pass .	opooonnppqopoopm
pass it	pnoponoooooooorm
pass my	omovnnoooooooonn
pass on	oonoooooooonooor
pass*	wpnxjpjwlulhljho
pass* a*	ooooooopooooooqm
pass* and*	qnoponnsoooooonn
pass* in*	qpnsnmmtononmnmp
pass* it*	qoopnnonooooooqn
pass* my*	oloynnonooonnomm
pass* on*	pmnppnonooonoopr
pass* out*	ooooorooooooooon
pass* scan*	qronooononooonon
pass* to*	roqnnoooooooponn
passe*	xnpxnqlmnpnmnnni
passed	xopxnqkmnpnmnnmh
passed in	qposononoooooonm
passed my	oooqoooooooooono
passed out	ooooorooooooooon
passed to	qoqonooooooooonn
passi*	mnotoopooooooonn
passin*	nnotooooooooooon
passing	nnotooooooooooon
passing my	noorooooooooooon
passp*	qtnmnlmyotmmonki
passpo*	qtnmnlmyotmmonki
passport	qtnmnmnwotnnpnli
passport and	pooooooqooooooon
passport in	oooooomsooooooon
passport scan	qronooononooonon
passports	oooooonuoooonono
passw*	omnnnqpmnnnnnmpx
passwo*	omnnnqpmnnnnnmpx
password	qnnnnrpmonnnnmpt
passwords	mnooooooooooooos
past	onnmtqmrmmpsnklt
past .	pooonpoqooooqool
past five	pooopoooooonooqm
past the	ooooqqnpnnrqmnnn
past your	ooooooonoooroono
past* five*	pooopoooooonooqm
past* the*	ooooqqnpnnrqmnnn
past* your*	nooopoonoooroono
pat	nnooonomoopooont
path*	oononnnoonnmnvwl
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
patience	onnnnnoooooroosm
patient	nnpnrnnnonqsnolp
patient .	noooqnooooosoonm
patient with	oooooooooooooons
patients	ooooonooooonpnns
patr*	ononnnoooromnwrk
patri*	ooononoooronnumm
patric*	ooononoooronnumm
patricia	onononoooronnrnn
patro*	ooooooooooonnptl
patron*	ooooooooooonnptl
patronising	ooooooooooonnptl
pattern	nopooooooonqoomr
paul*	ooooopoooopooqmp
pauli*	oooooponoopoorno
paulin*	oooooponoopoorno
pauline	oooooponoopoorno
pave*	oooooooorooooooo
pavem*	oooooooorooooooo
paveme*	oooooooorooooooo
pavement	oooooooorooooooo
pay	gmlk2hnumyjoojsk
pay after	oooonoooownnoonm
pay council	oooooooooooonorn
pay double	oooonoooooonpoms
pay for	nooounoponoqqnkl
pay my	nnoopooooooooorn
pay that	oooosooooooooonn
pay the	noooqoopornnoono
pay £	ooooooooosnooooo
pay* afte*	oooonoooownnoonm
pay* coun*	oooooooooooonorn
pay* doub*	oooonoooooonpoms
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
pc	roonnpnqooononom
pc .	opononoqoooooooo
pc* .*	opononoqoooooooo
pcs	snonnorooopononl
pcs ?	qnooooqoooooooon
pcs* ?*	qnooooqoooooooon
pdf	ppnopoooosooonnl
pdf of	pnooooooosoooonm
pdf* of*	pnooooooosoooonm
peac*	nnoonypmonoqommn
peace*	ooooowooooornnlj
peacef*	ooooowooooornnlj
peaceful	ooooowooooornnlj
pee	ooooooooooonqnop
pen	noooopnoooonooun
penc*	mnnnomononpnmtqs
pence	noooonoooooooprn
penci*	nonnonooonpnmsot
pencil	nonnonooonpnmsot
penn*	oooopnosoqomnnpm
penny	oooopnosoqonnnon
pens	ooooononornooorm
pens*	omqpoklxnnomqpok
pens* .*	onqoonnqooooopon
pensi*	omqpoklxnnomqpok
pensio*	omqpoklxnnomqpok
pension	omqnplmyoonnnnmm
pension .	ooqoonnqooooooon
pensioner	oooqonnnonqooooo
pensioners	ooooooonoonnqqqm
peop*	lnnmnnhhvrkrxiqj
peop* .*	onorommpnnononor
peop* ?*	nnorpoooooonooql
peop* are*	opononooqoonvnrj
peop* at*	ooooomnnqooqnnpn
peop* can*	onooqooooooonorm
peop* do*	ooooooooooooromo
peop* for*	oooooorooooooono
peop* from*	ooooooooorooponn
peop* get*	oooooqooooonqoom
peop* have*	qnopooooooopqonn
peop* i*	ooooonnpopooronn
peop* in*	poonotooooromomm
peop* like*	nonqonooonowmnmp
peop* need*	ooooooooooopoqnn
peop* off*	ooooooooooooqono
peop* or*	nooqoooooqonooon
peop* said*	oooonoooooooooor
peop* say*	ooooooooooonnoro
peop* shou*	oooooooooooprplo
peop* that*	onopoooooooqooon
peop* the*	ooooooooooonooro
peop* to*	ononosnppqnnmopm
peop* who*	npnnmpnonpowtmph
peop* with*	ooooonooooonsppo
peop* woul*	oooonoooooonponq
peopl*	lnnmnnhhvrkrxiqj
people	lnnmolhivrkrxiqj
people .	onorommpnnononor
people >	qnomnnpnrnonwojq
people ?	nnorpoooooonooql
people are	opooonooqoonunsj
people at	ooooomnnqooqnnpn
people can	onooqooooooonorm
people do	ooooooooooooromo
people for	oooooorooooooono
people from	ooooooooorooponn
people get	oooooqooooonqoom
people have	qnopooooooopqonn
people i	ooooonnpopooronn
people in	poonotooooromomm
people like	nonqonooonowmnmp
people need	ooooooooooopoqnn
people off	ooooooooooooqono
people or	nooqoooooqonooon
people said	oooonoooooooooor
people say	ooooooooooonnoro
people should	oooooooooooprpmn
people that	onopoooooooqooon
people the	ooooooooooonooro
people to	ononosnppqnnmopm
people who	npnnmpnonpowtmph
people with	ooooonooooonsppo
people would	oooonoooooonponq
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
percent	ooooooooqopoooon
perf*	oponomnnnnrmonqr
perf* good*	oooooooooooooorn
perfe*	pnpoonnnoonnpnps
perfec*	pnpoonnnoonnpnps
perfect	poooooonooonnolv
perfectly	onpoononooooposm
perfectly good	oooooooooooooorn
perh*	ooooooqnooonronm
perha*	ooooooqnooonronm
perhap*	ooooooqnooonronm
perhaps	ooooooqnooonronm
peri*	rnononnnooolsnnt
peri* .*	pnoonoooooonpnrn
perio*	rnooonooooonsnon
period	rnoonoooooooromn
period*	oooopoooooonpnqo
periodicals	oooopoooooonpnqo
periodicals .	ooooooooooonpnso
peris*	ooooooooooomoont
perm*	ntnvnrnponnnnnmk
perm* .*	otonotonooonnonm
perm* for*	onosonooooooooon
perma*	omonotoooooooopn
perman*	omonotoooooooopn
permanently	omonouooooooooon
permi*	nvnwomnponnnnnlm
permis*	nvnvomnoononnnlm
permission	npowonnoononoomo
permission for	onosonooooooooon
pers*	vrqrisknllnpoqml
pers* .*	roqpoponooppnnnj
pers* a*	ooooooooooooooqm
pers* and*	ooooonooooooosnn
pers* data*	ussomnonomnnonnn
pers* file*	qoooooooooooooon
pers* i*	oonoonooooonqoop
pers* in*	oooropooooonoono
pers* of*	oooooooooooooqon
pers* on*	nopnpnooooonoqpm
pers* resp*	rooonoooooooooon
pers* who*	monononsonnxmlsk
perso*	wrqritknlloqpqmk
person	qoprmonqnmptposh
person .	ooqpoqonoooqonol
person a	ooooooooooooooqm
person and	ooooonoooooporno
person in	pnoropooooonoono
person on	nopnpnooooonoqpm
person responsible	rooonoooooooooon
person who	monononsonnxmlsk
person*	wrroltmmnnolnphq
personal	vssnlmonoonmomls
personal data	ussomnonomnnnnnn
personality	ooooooooooonounm
personality of	oooooooooooooqon
personally	nooopmooooppponr
personnel	qoooooooooooooon
pert*	onoqononoooooooq
perth	nooqononoooooooq
perv*	ooooooooooonvomn
perve*	ooooooooooonvomn
perver*	ooooooooooonvomn
perverts	ooooooooooonuomn
pet	ooooopnnoosqoonm
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
petro*	nnoonlnonnszmmni
petrol	nnoonlnonnszmmni
petrol .	ooooooooootooonl
petrol and	ooooonooooosonon
pets	ooooonooooponoro
pharm*	ooooooooooqooono
pharma*	ooooooooooqooono
pharmacy	ooooooooooqooono
phd	mnoonoooosmnonqr
phil	ooooonooonopnyll
phil*	nooomnoooooroqnp
phil* .*	ooooooooooornrnl
phili*	ooooooooooornrnm
philip	ooooooooooornqmn
philo*	oooonnoooooopnor
phon*	qkqrglyvuskgmlvi
phon* .*	npnqnnotnnnoonpk
phon* and*	nqnooormnoonoorm
phon* brok*	nooooooposoooonn
phon* call*	ppopopoooooqoonm
phon* down*	onqoopoonnonoopq
phon* he*	oooooonpoooooqno
phon* line*	ooooonooooooootm
phon* my*	pooronpnooooooom
phon* now*	ooooooqnoooooooo
phon* numb*	vpunmmnnooonoomm
phon* off*	nnoooxpmnnonoonl
phon* on*	ooooonqmuonoooon
phon* or*	onoooopnoooooonr
phon* ring*	ooooonnpqooooooo
phon* some*	qoooonqnoooooooo
phon* with*	poooonoroooooopm
phone	rkrnhmywttkikmsi
phone .	opnpnnotnnoonnrj
phone >	noooomrmpnnnontp
phone call	qooooooooooqoonn
phone down	ooqoopnonoonoonq
phone he	oooooonpoooooqno
phone line	ooooonooooooootm
phone my	poooooqoooooooon
phone number	umunmmnoooonoomo
phone numbers	prooononooooooon
phone off	nnooowqnnnoooonl
phone on	oooooopmroooooon
phone or	onoooopnoooooonr
phone*	nonsnorkpoomqnsl
phoned	pooropmnoooooopn
phones	monpnnslpoomqntl
phones and	ooooonqmooooooqn
phones on	ooooooqoqoooooon
phot*	nxoohnqtllqglknq
phot* !*	oooooooooooooonr
phot* .*	lqqonnnsnrpqnmoj
phot* and*	pqnoosonooonnonn
phot* at*	rnorooonoooooono
phot* down*	oroooooooooooooo
phot* for*	pooooooooooooorm
phot* from*	opoponrnooonoonp
phot* in*	opoooonoornooopn
phot* my*	nnqoooooooooooop
phot* of*	nnnqnpnvnnnqlmmt
phot* the*	pnooonpoooomoons
photo	lyqijomukroktpfp
photo !	onoooooooooooonr
photo .	nqpnoomsorqoomln
photo >	ounooqnnomnnsnnl
photo and	oqnoonooooooopoo
photo down	oroooooooooooooo
photo in	oooooonoornooopo
photo of	nooonpmvnnnrmmlq
photo with	ooooooopoooooqpm
photo*	tpoukosmpjqlijwp
photoc*	pnnnnnnornnmnntr
photocopier	rnoooonoroomnnsl
photocopy	nooooooooooooopq
photog*	pppunrqnnnpplmoj
photograph	lqqonqqmnnonnnoo
photograph .	ooqoooooooooooon
photograph of	nnoqopnooooooonq
photographed	sqononooooomoomo
photographer	npoppnpnooppoopl
photographing	ooooooqooooooonn
photographs	plntnpnoooqrmnqi
photography	nnonopnronoooonr
photos	qonqnlrnnnpmmnrq
photos of	moopooqnooooooro
phra*	oooooooooooooons
phras*	oooooooooooooons
phys*	ooooooononronnms
physi*	ooooooononronnms
physic*	ooooooonooponnnt
pian*	ooooooooonsonnrk
piano	ooooooooooronnrk
pic	lznmnoqnnrnrnmnk
pic of	nrooooppooooooon
pic* of*	nrooooppooooooon
pick	mpnonmomnnrnpnou
pick one	ooooooooooooporn
pick up	mpopnoonoorooono
pick*	monpospoqnnpmkpp
pick* my*	opoooonqooooooon
pick* one*	onooooooooooporn
pick* the*	nooopponooononms
pick* up*	monpnqplrnrnnnmp
picke*	oononspmnonpmmro
picked	nnooouqnnonmnnpn
picked up	oooooorooooooono
picket	opnoonnnooornorn
picki*	mpoppqmnqooqnnnn
pickin*	mpoppqmnqooqnnnn
picking	mpoppqmnqooqnnnn
picking up	nooqoqnmqooooooo
picks	nnoonmqrpnomomnr
pics	mvnqnmsqntolnnlk
pics on	ooooooooornooooo
pics* on*	ooooooooornooooo
pict*	lvqmjoyllopkonmo
pict* !*	onnooooooqnoooso
pict* .*	nooooqoqooonpoom
pict* at*	npooonqooooooooo
pict* book*	ooooonqnoonnrnmr
pict* of*	qlnonptsnppmmqnh
pict* on*	oponooooooqooooo
pictu*	lvqmjoyllopkonlo
pictur*	lvqmjoyllopkonlo
picture	mwrolsolmomkppmr
picture !	onnooooooqnoooso
picture .	ooooorooooonooon
picture and	opooopoooooopoom
picture book	ooooonpnnonnsonp
picture books	oooooopooooooonq
picture of	pnnpnqpqonpmnqoi
pictures	onnmnlzonornnmpk
pictures .	ooooonoqoooopopn
pictures >	onooooroooooonqn
pictures of	omononrropoooono
piec*	opqnqqnnnnpqmthq
piec* of*	noooooopoooqntmm
piec* on*	noqonnooooopoono
piece	opqnqpnnnnnqmthr
piece of	noooooopoooqntmm
piece on	noqonnooooopoono
piece*	ooooopooooqoooom
pieces	ooooopooooqoooom
pier	noooopooooonponq
pier*	ooooooooono1monh
pig	oooooqnoonomnwko
pig .	ooooooooooonoqno
pig* .*	ooooooooooonoqno
pige*	nooomqnnnonmsopo
pigeo*	nooomqnnnonmsopo
pigeon*	oooonqnononmsoqn
pigeons	oooonqnononmsoqn
pigs	ooooooooooonunmn
pigs* the*	ooooooooooonsmno
pike*	ooooooooooonuonm
pikey*	ooooooooooonuonm
pikeys	ooooooooooonuonm
pill*	nmnnn3lpnnnknsni
pill* and*	oooqoqmpoooooonn
pillo*	nnooomnsonolntpp
pilloc*	ooooooooononovnm
pillock	ooooooooononovnm
pillow	ooooomnsooononqq
pillow >	ooooooooooononqq
pillow and	oooooonqoooooooo
pills	nnonn4mlnonmnnlj
pills and	oooooqoooooooono
pilo*	ooooooooooonnntn
pilot	ooooooooooonnntn
pin	pmmnnmnqnnnmoroy
pin again	onoooooooooooonr
pin* agai*	onoooooooooooonr
pinc*	noooooopooonnpor
pinches	oooooopqoooooooo
pink	ooooononoootonmq
pinn*	nsoooopoooooooon
pinn* up*	nqpoooooooooooon
pinne*	nqoooopoooooooon
pinned	nqoooopoooooooon
pinned up	nqpoooooooooooon
pint	nnooonooooosoomr
pint .	ooooooooooonoonr
pint >	oooooooooooqooon
pint* .*	ooooooooooonoonr
pip	ooooorooooooooon
pipe	ooooonoqooonotnn
pira*	ooooooooooooooro
pirat*	ooooooooooooooro
piss	noooonooononooun
piss >	ooooooooooooopqn
piss off	oooooooooooooolr
piss*	onooononoooooqsm
piss* off*	onoooooooooooonr
pisse*	oooooooooooooqqn
pissed	oooooooooooooqqn
pissed off	ooooooooooooooqn
pit	npnqopnnooopnoms
pitc*	oooooooooosnoopm
pitch	oooooooooosnooom
pity	mqonnnnnooopuyjh
pity if	ooooonooooornoon
pity it	ooooopooooooronm
pity* if*	ooooonooooornoon
pity* it*	ooooopooooooronm
plac*	ljnlnonrsrrrwfsm
plac* .*	rpoqnqloqopnoonl
plac* and*	ooooomoqoppqoomn
plac* at*	oooooqooooonoooo
plac* down*	oooooooosoomnooo
plac* for*	nooonmspooooooop
plac* goes*	ooooooooooosnoon
plac* he*	ooooonnroooooooo
plac* i*	onpopooqooornool
plac* in*	ooooopnnoooqnoqm
plac* left*	ooooooooorpoooon
plac* on*	pooonnpooooopomr
plac* out*	ooooooooooopqono
plac* stin*	ooooonoooooosoom
plac* the*	ooqoooonooopqonn
plac* to*	oooooqpnoooooono
plac* was*	ooooooooooooqono
placa*	oooooooooooooosm
placar*	oooooooooooooosm
placard	oooooooooooooosm
place	plnlmoqqummrvgrm
place .	qpoooonoqoonoonn
place >	noqooppnopoonmqn
place and	oooooloqoopqoonn
place down	oooooooosoomnooo
place for	nooonmsoooooooop
place goes	ooooooooooosnoon
place he	ooooonnsoooooooo
place in	ooooopnnoooqnoqm
place on	pooonnpooooopomr
place out	ooooooooooopqono
place stinks	ooooonoooooosoom
place the	ooqoooonooopqonn
place to	oooooqpnoooooono
place was	ooooooooooooqono
place*	mmopoompnttopmlo
placed	ooooooooooooqopn
placem*	mnoqooooopnnoomt
placement	mnoqooooopnnoomt
places	nnpnpplpnstponlk
places left	ooooooooorpoooon
plag*	nnoomnnnotmnqrmt
plag* free*	ooooooooosnooooo
plagi*	nnoomnonotmnnrns
plagia*	nnoomnonotmnnrns
plagiarism	mnoomooooumonnot
plagiarism free	ooooooooosnooooo
plagu*	ooooooooooooronp
plague	ooooooooooooronp
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
plan*	lonloxlmnnmrprsm
plan* .*	oooooqonooosqonk
plan* and*	nooooxnnooonnomm
plan* for*	ooooosoooooooonm
plan* how*	ooooosooooonoonn
plan* on*	npooqooooooooono
plan* this*	oooooooooooooorm
plank*	oooooooooooopqnn
planks	oooooooooooopqnn
plann*	mqnnoqnnnonrnnsm
planni*	mqonoponoonrnnrm
planning	mqonoponoonrnnrm
plans	noooornnoonqnnqn
plans this	oooooooooooooorm
plant*	ononoponnoonqnns
plante*	ooooononooooqonp
plants	ooonoqooooooooor
plaq*	nonoonnnooooqorn
plaq* .*	ooooooooooooonrn
plaqu*	nonoonnnooooqorn
plaque	npnopnonoooororl
plaque .	ooooooooooooonrn
plaster	ooooonoooooooqnp
plat*	nsnnovonnoqrnmmh
plat* .*	opoooroooooooono
plate	nronoopoooosoonl
plate*	oqoonoooooooooop
plates	oqoonoooooooooop
platf*	nnooptnnooroonnk
platfo*	nnooptnnooroonnk
platform	nooopunnopoooonl
platforms	ooooooooonroooon
play	ooopnnnnnqrmmmmw
play*	npnnmsqmnnrmollv
play* in*	opoonooooooooont
play* with*	nooooronooooonpm
playe*	opoooooooopnommu
played	opoooooooopoonns
playi*	noooorpnooonpnnp
playin*	noooorpnooonpnnp
playing	noooorpnooonpnnp
plea*	sxwtvokmnhmeffdo
plea* !*	ooooooooornoooon
plea* .*	tyqptomnnnnmmmmj
plea* ackn*	unnonoooooooooom
plea* add*	nnqmooooosoooooo
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
plea* dele*	nsnnnqonooonooor
plea* do*	mknvnmqvnonmnonr
plea* eras*	nsooooooooooooon
plea* go*	oooootooooooooom
plea* he*	ooooonntooooooon
plea* i*	mrnpmlopnnrnnoor
plea* if*	onoonroooonnooop
plea* incl*	rnoomooooooooooo
plea* keep*	onoooqonpooooooq
plea* look*	pnnnrprpoooooonl
plea* may*	pnonooooooooooor
plea* my*	npnponporooooonn
plea* not*	npooqoooooooooon
plea* note*	omoqoooooooooooo
plea* pass*	onooonoooooooopr
plea* plea*	nqnpoomlnoqooorn
plea* prov*	noootooooooooonn
plea* pull*	orooonnoooooooon
plea* put*	nmtqoqonooononqm
plea* reco*	nnoorooooooooooo
plea* remo*	munrnnnnnnnoooot
plea* ring*	pnoooproooooooom
plea* see*	poooooooooqoooon
plea* send*	skmlpqnnoqnnqnnp
plea* shar*	nooonoooomroooop
plea* some*	nmnnntppnoonooop
plea* sort*	onqooooooooooooo
plea* stop*	lnnznnonooonoqok
plea* supp*	pnoosooooooooonn
plea* take*	oxmqonnonopnonpk
plea* tell*	pmnpoopnooonoonr
plea* to*	poooqooooooooopm
plea* upda*	mosoooooooooooon
plea* whic*	oooooomroooooooo
plea* wipe*	nrnoooooooooooon
plea* you*	nopooooooooooooq
pleas*	sxwtvokmnhmeffdo
please	sxxuvpkknhmeffdo
please !	ooooooooornoooon
please .	tyqptomnnnnmmmkj
please >	tppgloqhvmowskiy
please acknowledge	unnonoooooooooom
please add	nnqmooooosoooooo
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
please delete	nsnnnqonooonooor
please do	mknvnmqvnonmnonr
please erase	nsooooooooooooon
please go	oooootooooooooom
please he	ooooonntooooooon
please i	mrnpmnomnnrnooor
please if	onooorooooooooon
please include	rnoomooooooooooo
please keep	onoooqonpooooooq
please look	pnnnrprpoooooonl
please may	pnonooooooooooor
please my	npnponporooooonn
please not	npooqoooooooooon
please note	omoqoooooooooooo
please pass	onooonoooooooopr
please please	nqnpoomlnoqooorn
please provide	noootooooooooonn
please pull	orooonnoooooooon
please put	nmtqoqonooononqm
please reconsider	nnoorooooooooooo
please remove	munrnnnnnnnoooot
please ring	pnoooproooooooom
please see	poooooooooqoooon
please send	skmlpqnnoqnnqnnp
please share	nooonoooomroooop
please somebody	ooooooqnoooooooo
please someone	ononotnqnoonooon
please sort	onqooooooooooooo
please stop	lnnznnonooonoqok
please supply	pooosooooooooonn
please take	oxmqonnonopnonpk
please tell	pmnpoopnooonoonr
please update	mosoooooooooooon
please which	oooooomroooooooo
please wipe	nrnoooooooooooon
please you	nopooooooooooooq
please*	noooqnooooonoooq
pleased	noooqnooooonoooq
pleasu*	ooooomoroooooorm
pleasure	ooooomoroooooorm
plen*	ooooooonoopqopmp
plent*	ooooooonoopqopmp
plenty	ooooooonoopqopmp
plot	ooooooooooononjw
plot in	oooooooooooooonq
plot* in*	oooooooooooooonq
plug	omooooooooqpnnqn
plum*	ooooonoooornoono
plumb*	oooooooooorooono
plumbe*	oooooooooosooonp
plumber	oooooooooosooonp
plus	ononqwnnonsmnnlk
plus the	pnoorooooooooonn
plus* the*	pnoorooooooooonn
pm	onooonooopsnoooo
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
poem	mvonnupnonnknqon
poem .	ooooosnnooooopom
poem on	oooooqoooooonoqn
poem*	pnooomooooomnsnr
poem* .*	ooooosnnooooopom
poem* on*	oooooqoooooonoqn
poems	pnooomooooomnsnr
poet	nnoooonnooommvoo
poet*	nonnltmonltklqpu
poet* in*	ooooonooooonnoro
poet* nigh*	ooooooopooonoonr
poetr*	nonnnsmonlrlmrqt
poetry	nonnnsmonlrlmrqt
poetry night	ooooooopooonoonr
poin*	onqnk0lmponnlpqk
poin* in*	ooooouooooonnonp
poin* of*	nooonsoooooonnuj
poin* out*	oopoonoooooropnn
point	nnqml1mnpnnomnqk
point in	ooooouooooonnonp
point of	nooonsoooooonnuj
point*	pooponnnoponoqoo
pointe*	npooonooooooopqn
pointed	npooonooooooopqn
pointed at	ooooooooooooooqo
pois*	nnnonmnpmnnvoqlu
poiso*	nnnonmnpmnnvoqlu
poison	nooonnonnoowpnno
poison*	nnooomnqoonnnrnt
poisonous	ooooooooooonoron
poke*	oooooooooooooonr
pole*	ooomonnnooon0mll
poles	ooomonnnooon0mll
poli*	lmllyhmrpmosvjqm
poli* .*	nnoonmmopooponsr
poli* ?*	qqonoopnoooooonl
poli* and*	nnoppnooooopmoqq
poli* on*	koooyoooooopoonk
poli* or*	ooooooorooonooon
poli* say*	pooooooroooooonn
polic*	mommykovqnnqolnk
police	rnnnplpwqonppnhl
police ?	qooooopoooooooom
police or	ooooooorooonooon
police say	pooooooroooooonn
policy	jpnnznnnonnonnuh
policy .	ooooononooooontm
policy on	koooyooooooooonl
polis*	nnoopmnmnnqnvnpo
polish	nnoopnnmnnqnvnmq
polish and	oooooooooooomopr
polit*	onoopmmlonnrpnqp
polite	nnoponnnooorpooq
politi*	nooopnoooooooosm
poll	nnvonoooooononnp
poll and	ooqoooooooooooom
poll* and*	ooqoooooooooooom
pomp*	ooooonnnonomnylo
pompo*	ooooonnnonomnymm
pompou*	ooooonnnonomnymm
pompous	ooooonnnonomnymm
pond	ooooooooqoonnoop
pony*	ooooooooooopoqnn
ponyt*	ooooooooooopoqnn
ponyta*	ooooooooooopoqnn
ponytail	ooooooooooopoqnn
poof*	ooooonooooooyokm
pool	nooqnopoooomooms
poor	pmpnmkmmnpojnr3u
poor soul	qoooonnoooononnq
poor* soul*	qoooonnoooononnq
pop	ononnnnnnpqponqp
pop in	ooooonooooopooms
pop* in*	ooooonooooopooms
popp*	oooonoooooonormp
por	nnoon2ooonomnljp
porc*	ooooopnorooopoon
porch	ooooopnorooooooo
port*	snmoqmompnupnnti
port* !*	ooooonooonpooonr
port* and*	nqnnoooooqonoorm
port* in*	pooooooooorooonm
porta*	umonpoonooonnnvh
portab*	umooooooooooooom
portability	umooooooooooooom
portal	noooooooooooonvl
portf*	ooononoooqqnoopm
portfo*	ooononoooqqnoopm
portfolio	ooononoooqqnoopm
portr*	nonopnonomsponms
portra*	nonopnonomsponmr
portrait	npnopnoooooponnt
portraits	oooooopoomsooonn
posh	ooooonooonqnrppm
posi*	oooooonnqnoooons
posit*	oooooonnqnoooons
positi*	oooooonnqnoooons
poss*	tonpmnnooponnooo
poss* .*	onoqpooooqoooool
poss* for*	qqoonoooooooooon
possi*	ronponnooponnoon
possib*	ronponnooponnoon
possible	rpnponnpoqonnnmn
possible .	nnoqpooooqoooool
possible for	qqoonoooooooooon
post	gmqqptnupswkertk
post !	oooooooooornoonp
post .	osqmonpnnnopmlvk
post a	ooooooooooomnppr
post about	nqonnunqonppnnpk
post and	nnornnoooopooooo
post before	ooooooooooooormn
post from	ooooosnponnoooon
post has	ooooooooqoononsn
post in	ooooooooooooooqn
post it	pmonqntmooooooon
post on	noooqnnnsoooooom
post the	nnnoonpqooonooor
post this	oooooqooooopoonn
post*	groomulokqtsniku
post* !*	nooooooooornoonp
post* .*	ptppnmplnpnpmkvk
post* ?*	noooooopooooopnq
post* a*	opooosnnooomnppq
post* abou*	mponnumsnnppmnpk
post* agai*	onoooooooopqqomn
post* and*	mmosonooooqonnnr
post* befo*	ooooooooooooormn
post* for*	nooponnponqonotl
post* from*	noonornoonnooooq
post* has*	ooooooooqoononsn
post* in*	oonoqrpnoopoonql
post* it*	qnnnqntmooooponm
post* on*	noooqonnsoooooon
post* that*	pooooqonooooooon
post* the*	nlnonmqpooosmnnt
post* them*	ooooooooooonoqnq
post* this*	oopoopooonopoopk
post* to*	moqopooooopoooon
post* up*	ooooooooooooooqn
posta*	noooooonorqnoonq
postag*	noooonooorqnoonq
postage	noooonooorqnoonq
postc*	olqqpmnnnpnmnnnt
postca*	nnoqpnnoooonnomt
postcard	ononpnoooooooons
postcard from	ooooonooooooooor
postcards	nooqoooooopnoonp
postco*	pmronoonopnnoooo
postcode	pmronoonopnnooop
poste*	jqnmmxmrnlqrtlnq
posted	mnonozmonnotnmpg
posted a	opooosnnooonooon
posted in	oonoorpooopnonon
posted that	oooooqonoooooooo
posted this	ooooonooooopooqm
poster	mrnmmmnronnnsnox
poster .	oronoopoooopppnl
poster for	ooooonoqoooonorm
poster*	onoponooooroqonm
posters	onoponooooroqonm
postg*	oooooooooopnonnr
postgr*	oooooooooopnonnr
posts	ntnnpnqnoqoqlnnl
pota*	nooooooooooonsnn
potat*	nooooooooooonsnn
pott*	mnonnoooonsopoms
potte*	mnonnoooonsopoms
potter	ooooooooooqooonq
potter*	nooonoooooqoponq
pottery	nooonoooooqoponq
poun*	noooomnpoorqnnwh
poun* .*	oooooooooonooorn
poun* for*	ooooooonooorooql
pound	ooooononoooroosl
pound*	oooopnnpoornnotk
pounds	oooopnnpoornnotk
powe*	ronpmqmmnqnmmosl
powe* of*	spoqonnoooooooom
power	soopnnnooponnpqk
power of	spoqonnoooooooom
power*	noooornnoponnnrp
powerf*	ooooosonopooonmp
powerful	ooooosonopooonmp
ppi	ooooooooooqoooon
ppl	oooopnppoqooqolo
prac*	nooononpoooooopr
pract*	nooononpoooooopr
practi*	nooononpoooooopr
pram	opnoomosqnpmnmmr
pram*	ooooonooooomvnnn
pram* .*	ooooooqoooonrnoo
prams	ooooonooooomvnnn
pray	nnonnnonolownnqp
pray that	ooooopoooooqonno
pray*	nooonnmooponqopq
pray* for*	ooooomonomooooov
pray* room*	ooooooooooooropn
pray* that*	ooooopoooooqonno
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
precio*	ooooooooooosoonn
precious	ooooooooooosoonn
pred*	ooooooooooootnmo
preda*	oooonoooooootnmp
predat*	oooonoooooootnmp
predators	oooooooooooounnm
pref*	mopqonooooplppls
prefe*	mopqonooooplppls
prefer	oooqooooooonqomp
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
prem*	noooonoooqononpp
premi*	noooonoooqononpp
premis*	oooopnoooooooooq
premises	oooopnoooooooooq
prep*	pooooooooqooooon
prepa*	pooooooooqooooon
prepar*	pooooooooqooooon
pres*	mmnqkmonnunmlupu
pres* .*	opoonnopooooosnq
presa*	ooooonoooroooooo
presal*	ooooonoooroooooo
presale	ooooonoooroooooo
presc*	ooooooooosnooonq
prescr*	ooooooooosnooonq
prescription	ooooooooosnooonn
prese*	pnoomnpnooopnvln
presen*	oooonnpnooopnvln
presenter	oooonooooooonwlm
press	nnopnlnoononnpvp
press*	npoqnqonooononnr
pressu*	nooqnooooooooonq
pressure	nnoqnooooooooonr
pret*	nonmnqnqnnnnqplq
pret* to*	ooooopnpooonnooq
prete*	ononnooponomsqno
preten*	ononnooponomsqno
pretending	ooooopnpooonromo
pretending to	ooooopnpooonnonq
pretentious	ooooooooooonoron
prett*	opnnoqoqooopmnlr
pretty	opnnoqoqooopnnmq
prev*	pmopmnooooonnpmw
preve*	mnoqmooooooonomx
preven*	mnoqmooooooonomx
prevent	mnoqmooooooonont
prevention	oooooooooooooonq
previ*	qnooooooooooopon
previo*	qnooooooooooopon
pric*	ilmmplmlnz0omvgl
pric* .*	oooooooooronnumk
pric* and*	noooqooooooooooo
pric* for*	noooooooopnooonr
pric* of*	nnnopnnoopoponns
pric* on*	oooooooooqpnoqon
price	mnnnpnnnoyxnnlhq
price >	oooooooooqnooooo
price of	nonopoooopooonns
price*	mnnnpnnnorvnonpl
prices	mnonpnnoorvnonnm
prices for	nooooooooooooooq
prick	nnooonnnonnrmzll
prick >	ooooooooonopntnm
prid*	noonnmonoooosorn
prid* mont*	nooonooooooosoon
pride	noonnmonoooosorn
pride month	nooonooooooosoon
prim*	noooononooporono
prima*	noooooonooppqonm
primar*	noooooonooppqonm
primary	nooooopnooopqonn
prin*	ujpojijrojqgmovv
prin* .*	nqqnompoooomnnsn
prin* a*	oooonooooooonnnt
prin* and*	onooononoooospol
prin* for*	oooooooooooooonr
prin* in*	ooooonooooonnpms
prin* it*	qonoonoooooonoqo
prin* of*	snooooopooroooml
prin* on*	nooqonononnoopmt
prin* out*	snooooooooooooon
prin* sect*	ooooonnrqooopomo
prin* shel*	oooooooooooooorl
prin* the*	ooqoooonoooopono
prin* west*	oononooooooonnsp
print	omnrlllurmmlonqv
print it	ponoonooooooooqn
print out	soooooooooooooon
print section	ooooonnrqooopomo
print shelf	oooooooooooooorl
print westerns	oonooooooooonnro
print*	wmqmlnlmmlskoows
printe*	qnpnnomnnmmklpzr
printed	qnpnnnnmononnopr
printer	noonnpnnnmnmmqur
printer >	ooooooooooooosom
printers	onooooopooonnnxl
printi*	oooonnooooqnpoms
printing	oooonnooooqnpoms
printo*	vnoooooooooooonl
printout	vnoooooooooooonl
printout of	tnoooooooooooonm
prints	nnqooooooorpqnkp
prints of	oooooooooorooono
prio*	oooopoooooonnotn
prior*	oooopoooooonnotm
priori*	ooooooooooonnotn
priorities	ooooooooooonnotn
priv*	vqpqqjopn0nkmkli
priv* .*	poooomosoqonooom
priv* ?*	qoooooooooooooon
priv* noti*	rooqnnooonoonnpm
priva*	vrpqrkoqnvnlnkkl
privac*	umosqmmmonnmnmms
privacy	umosqmmmonnmnmms
privacy notice	rooqnnooonoonnpm
privat*	ptpmolprovnmommh
private	qtpmonpnovonomni
private >	rpoooooooonooooo
privately	ooooonotopoooonm
privately .	noooonotopoooonm
priz*	nnopnmpnoonoorqp
prize	nnnpnnnnoonpmspr
prize*	oooooorooopnqnpm
prizes	oooooorooopnpnpm
pro	ooooprnnoqoononn
prob*	plnmnvnononoqnmr
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
proc*	nmnzmnoooornnnnj
proc* and*	mooqoooooooooooo
proc* of*	mnouooooooooooom
proc* to*	ooooooooooqnoono
proce*	nmnzmnoooornnnnj
procee*	oooooooooornoono
proceeds	oooooooooornoono
proceeds to	ooooooooooqnoono
proces*	nmnzmnooooonnnok
process	qooooooooooooopm
processed	mooqoooooooooooo
processing	lmoynooooooooonm
processing of	mnouooooooooooom
prod*	noopoooooqoornnm
produ*	ooopoooooqoopnon
produc*	ooopoooooqoopnon
prof*	kqnwojlqnvvoktgl
prof* .*	onosoonnoopooono
prof* ?*	oooroooooooooool
prof* a*	ooooooooooopoqnn
prof* and*	ponoonooosooooon
prof* for*	oooooooooonooons
prof* me*	oroloooooooooooo
prof* pic*	oooooooooooqoooo
profe*	nonnonnqopqomvkp
profes*	nonnonnqopqomvkp
professor	nnonpnnqonnonujr
professor a	ooooooooooopoqnn
profi*	mroxolmonvtommkj
profil*	mroxolnonvtonmki
profile	nrplomnpnvtpnmll
profile >	ooooooooorsnoonn
profile and	ooooonooosonooon
profile for	oooooooooonooons
profile pic	oooooooooooqoooo
profiled	onoqonoooooooooo
profiling	oqnwonooooonoonl
profiling me	oroloooooooooooo
prog*	mnopnnonooooonrs
progr*	mnopnnonooooonrs
progra*	mnopnnonoooonnrs
programme	mnopnoonoooonnqt
proj*	qtnqnmnnonnnpnop
proj* .*	pnoqoooooooooopm
proj* on*	nooooooooooooooq
proje*	qtnqnmnnonnnpnop
projec*	qtnqnmnnonnnpnop
project	qtnqomnnonnnpnlr
project .	pnoqooooooooooon
project on	nooooooooooooooq
projector	oooooooooooooorn
prom*	oqnmpqnooxtpmmre
prom* a*	oooonnooooooooso
prom* it*	ooooooooovononnm
prom* not*	ooooornnoooooooo
promi*	npnnprnoonnqnnui
promis*	npnnprnoonnqnnui
promise	onoootnnonosonmn
promise not	ooooornnoooooooo
promised	npnoqnoqooonnnsm
promised a	oooonnooooooooso
promo	oqonooooorsnooml
promo*	pnnnonnoowpnonmm
promot*	pnnnonnoowpnonmm
promote	nnooonooovpnonnn
promote it	ooooooooovononnm
pron*	nnsoomooonrntmnn
prono*	nosoomooonnnumon
pronou*	nosoomooonnnumon
pronouns	oouoooooooooqoml
proo*	rnommmnmnttnnmoo
proo* of*	qnooonononoonopr
proof	topmnmnmosnonmpn
proof of	rnooonononoonopp
proof*	mononooooounnonp
proofr*	nooonooooouoooom
proofreading	nooonooooqsoooom
prop*	kolonlopsppmmvmt
prop* and*	noooqooooooooooo
propa*	oooooooooooooorn
propag*	oooooooooooooorn
propaganda	oooooooooooooorn
prope*	molmomoosmpmnwlr
proper	pnoonnnnnnqlpxks
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
protest	nppoonnnooooootm
prou*	npnnopnmonoknony
prou* of*	qnoooqnoooploppn
proud	ppnnoqnmonnlooot
proud of	qooooqnoooomoppn
prous*	moooonooooonnonu
proust	moooonooooonnonu
prov*	vmonvnnnonnmqsoh
prov* that*	poooooooooonprol
prov* who*	sooooooooooooonn
prove	snponnonoooopoom
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
publ*	hqmszhmnmmsismmm
publ* .*	oqnopmoroopnnqmo
publ* anyw*	oooopoooooooqonm
publ* buil*	oooooooooooomorn
publ* have*	noooqoooooooooon
publ* libr*	oooooooooooooooq
publ* meet*	onqoooooooooooon
publ* mone*	oooosooooooopopm
publ* my*	nsonnoononrpoonk
publ* pcs*	tnoonnooooooooon
publ* the*	ooooroooooononpo
publi*	hqmszhmnmmsismmm
public	looqzknqnmmknmvj
public .	npooqmoroooonoon
public >	nooopooooooopoqn
public building	oooooooooooomorn
public have	noooqoooooooooon
public meeting	onqoooooooooooon
public money	oooosooooooopopm
public pcs	tnoonnooooooooon
publis*	jqnqtnpmonvntofq
publish	noonvoonoqnpnnmn
publish the	ooootooooooooonm
published	mrnnmnnnomunormo
published my	nroonooooosooool
publisher	nnorooqoooonoonq
publishers	ooopnooooooosnnp
publishing	oooonoooomqoqono
pudd*	ooooomooooooooso
pull	n0nqpmnmonnpmnpi
pull it	nuooononooooooom
pull*	nnopoonpooononos
pull* it*	nuooonoooooooono
pull* the*	oooopnoooooonoqo
pulli*	ooooopnnoooooons
pullin*	ooooopnnoooooons
pulling	ooooopnnoooooons
pulp*	npoosooooooooopl
pulpe*	npoosoooooooooom
pulped	npoosoooooooooom
pump	oooooonnooonooor
pupi*	pnonnoxlooomoqnl
pupil	nooooovmooonooom
pupil*	qnonnoqnooonornn
pupils	qnonnoqnooonornn
pupp*	npoonnpnornnnnoq
pupp* show*	npoononooooonoor
puppe*	npoononoooooooor
puppet	npoononooooonoor
puppet show	npoononooooonoor
pure	ooooonooooomqssk
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
purs*	onoooomqooooqnmr
purs* ever*	ooooooooooooqnon
purse	nnoooonqoooooons
push	onoonmooooovnnpn
push*	rnonomotnoonqnmo
push* her*	ooooonoooooqooon
push* him*	ooooonopooorooon
pushc*	ooooooonooonpnor
pushch*	ooooooonooonpnor
pushchair	ooooooonooonpnor
pushe*	rnooonntoooooonl
pushed	rnpoonnroooooool
put	lm1njoiwkiivxktk
put a	ommnnposnnnsrppl
put an	ooooonnqoooopnon
put down	pnponnooooonqqnm
put em	ooooooooooonqono
put his	oooooonrooooonrl
put in	toprpmmnopononol
put it	norpnonooooplmou
put me	mmoqomqmooomonmx
put my	mtqqnoplonnonnpl
put on	qnpnpnnooooppomm
put out	oooopnnpqooonqnm
put right	mlzoooonoooooonm
put that	nnropnonoooqqnql
put the	mmonnqmpnnnpom0n
put them	poponqnnooonprpk
put this	oooonoopooonooqn
put up	nroonqnnooonpopn
put you	oooooooooooqnpnp
put your	ooonoonqoooqoopm
put* a*	ommnnposnnnsrppl
put* an*	ooooonnqoooopnon
put* down*	pnponnooooonqqnm
put* em*	ooooooooooonqono
put* his*	oooooonrooooonrl
put* in*	toprpmmnopononol
put* it*	norpnonooooplmou
put* me*	mmoqomqmooomonmx
put* my*	mtqqnoplonnonnpl
put* on*	qnpnpnnooooppomm
put* out*	oooopnnpqooonqnm
put* righ*	mlzoooonoooooonm
put* that*	nnropnonoooqqnql
put* the*	mmonnqmpnnnpom0n
put* them*	poponqnnooonprpk
put* this*	oooonoopooonooqn
put* up*	nroonqnnooonpopn
put* you*	oooooooooooqnpnp
put* your*	ooonoonqoooroopm
puts	nnpoonrooooprnnn
putt*	noonoqmonmprrpnk
putt* thin*	oooooqnnoooonosn
putti*	noonoqmonmprrpnk
puttin*	noonoqmonmprrpnk
putting	noonoqmonmprrpnk
putting things	oooooqnnoooonosn
pyja*	noooonqnrqononrk
pyjam*	noooonqnrqononrk
pyjama*	noooonrnqqooooom
pyjamas	noooonrnqqooooom
pyth*	ooooooooomnoooor
pytho*	ooooooooomnoooor
python	ooooooooomnoooor
q	qnopoooooooonpqn
qr	ooooooooooooonsm
qr code	ooooooooooooonsm
qr* code*	ooooooooooooonsm
qual*	nnoosnonovqnnnmi
qual* read*	onoosooooooooonm
quali*	nnoosnonovqnnnmi
qualif*	oooonoooorrooonl
qualified	oooooooooprooool
qualit*	nnootnoootnnnnnm
quality	nnootnoootnnnnnm
quality readings	onoosooooooooonm
quar*	nnopompntnrqonmm
quarr*	onooompotonpoonn
quarry	onooonpotoomoono
quart*	nnoqononoorpoonm
quarte*	nnoqononoorpoonm
quay	ooooooooooqooonn
que	wunnnvnnomnmmmmi
quee*	mnnnpmomoonsurlm
quee* hist*	nooooooooooosnmp
quee* of*	oooooooooooootmn
queen	nooopmnnoontmsmm
queen of	oooooooooooootmn
queer	nooooooooooosnmp
ques*	mrnnqqpnnsoilmqr
ques* abou*	moonroonooonoopq
ques* and*	nqoooooooooooopn
ques* but*	nooooooooooooonr
ques* for*	oooonnsponpoonnn
ques* free*	oooooooooqooooon
quest*	mrnnqqpnnqoimmqs
questi*	mrnnqqpnnqoimmqs
question	oqnmppqnnopjmnto
question but	nooooooooooooonr
question for	oooonnsponpoonnn
question free	oooooooooqooooon
questions	moonpqnooqnnnnlt
questions >	ooooonoooqnooonr
questions about	noooqoooooooooop
queu*	rlpnmomlqmojqnys
queu* .*	rooooponooomqnon
queu* for*	nnoonnnnpnonnnsq
queu* of*	ooooooooooonoqqm
queue	slpnmommqnolpnut
queue .	rooooponooompnon
queue for	nnoonnonpnonnnsq
queue of	ooooooooooonoqqm
queue*	ooooooooooooooul
queued	nooooooooooooovk
quic*	qonmnrprnsmpmnlp
quic* one*	qoooonorooooooom
quick	qmnnopqsnrnpnnlo
quick one	qoooonorooooooom
quickl*	oqooooooopoooooo
quickly	oqooooooopoooooo
quid	nnonomppnpulnk1b
quid .	ooooooopooroonql
quid for	nooopoooonnnnnxj
quid to	ooooonorooononrm
quid* .*	ooooooopooroonql
quid* for*	nooopoooonnnnnxj
quid* to*	ooooonorooononrm
quie*	nsnll4tknlrklikn
quie* and*	oooooornoooooomq
quie* carr*	ooooomoooooooopr
quie* floo*	nooonmoooooooorp
quie* hour*	ooooonooooonqorm
quie* hous*	ooooooooooronoom
quie* in*	ooooopnnoooooonr
quie* room*	roooooopoooonoop
quie* stud*	ooooooooqoponooo
quiet	oknmmyvjomrnnlop
quiet >	oooopuslnoononmm
quiet and	oooooornoooooomq
quiet carriage	ooooomoooooooopq
quiet floor	nooonmoooooooorp
quiet hour	ooooonooooonposm
quiet house	ooooooooooronoom
quiet in	oooooonooooooonr
quiet room	roooooopoooonoop
quiet study	oooooonoqooonooo
quilt	ooooooooooonoooq
quit	mnn1ooooopnonnok
quiz	npnnmronnnplomoy
quiz on	ooooooooooomoons
quiz*	onoooooooooooonq
quiz* on*	ooooooooooomoons
quizz*	onoooooooooooonq
quot*	rtppspmmnn0lmnhh
quot* .*	oooppnooonroonnn
quot* in*	nqopoooooooooonn
quot* my*	soooooonooooooon
quote	ntnnpsnnonvmnomk
quote*	ooqqsmnonmxnnnki
quoted	ppqpqnonoooooomm
quotes	nnoqqnnoomxnnnml
quotes .	ooooooooooqooooo
quoti*	soooononooonoonp
quotin*	soooononooonoonp
quoting	soooononooonoonp
quoting my	soooooonooooooon
qué	wnnonnooonomnnnq
ra	oooooqooooonoosm
race	nnooooooooonunon
race*	ooooooonoopnuonm
races	ooooooonooonuonn
raci*	noooonoopoonqnrn
racis*	oooooonoooonqorn
racist	noooooooooonqorn
rack*	onooonqpqooooosk
rack* .*	oooooonoooooooqo
radi*	nnoonmomnnnmnooz
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
rail*	mmnpnrqlqnsmnnno
rail* .*	mnoontoonoonnonq
raili*	oooooqpnqooooonm
railin*	oooooqpnqooooonm
railing	oooooroonoooooon
railings	oooooopnroooooon
railw*	mnopoppnonsnonoq
railwa*	mnopoppnonsnonoq
railway	onopoppnonroonom
railways	mnoooooooopnooos
rain	nooonmponnomjmry
rain >	oooooopoooookont
rain ?	nooooooooooooooq
rain*	onnnnnompnnprmpq
rain* .*	oonoonooooonporo
rain* ?*	nooooooooooooooq
rainb*	ooooonpnoooqsnnm
rainbo*	ooooonpnoooqsnnm
rainbow	ooooonpnoooqsnmm
rais*	ponoonooonnluomr
raise	poooooooooomqnoq
raisi*	opooooooooooqonp
raisin*	ooooooooooooqonp
raising	ooooooooooooqonp
ramb*	oooonoooooopoonr
rambl*	oooonoooooopoonr
ramp	ononnnonnnqnsmsn
ramp .	ooooooooooonooqo
ramp* .*	ooooooooooonooqo
ran	rnonnmvmnnnmmssj
ran away	ooooonunooonoonn
ran out	pooooopooooonosm
ran the	pnpoooooooonorno
ran* away*	ooooonunooonoonn
ran* out*	pooooopooooonosm
ran* the*	pnpoooooooonorno
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
rank	onoponoooroonopo
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
rate	npnnpoonoopnnonr
rate*	nnonpnnnopypnnnj
rate* .*	oooooooooosnoono
rate* in*	ooooqoonooqnnoon
ratep*	oooorooooooqonnm
ratepa*	oooorooooooqonnm
ratepayer	ooooroooooopoonn
rates	nnoomnonopznmopl
rates in	ooooooooooqonoon
rath*	msnppsmnoonllppo
rath* be*	omoonuonooonnnop
rath* it*	mroqonooooooooon
rath* my*	orooooooooooooom
rathe*	msnppsmnoonllppo
rather	msnppsmnoonllppo
rather be	omoonuonooonnnop
rather it	mroqonooooooooon
rather my	orooooooooooooom
rati*	snoonoooooooopon
ratin*	snoooooooooooonn
rating*	snoooooooooooonn
ratings	snoooooooooooonn
rats	nnonrnnnnnnm0mim
rats >	ooooooooooonsono
rats and	ooooooooooooqono
rats in	ooooooooooonuonm
rats* and*	ooooooooooooqono
rats* in*	ooooooooooonuonm
re	pmonunonononooms
reac*	qpnonoooosnmoono
reac* .*	oqopoooooooooonn
reac* him*	oooooooooqooooon
reac* the*	oooooooooooooonq
reac* them*	qooooooooooooooo
reach	qnnonoonoqonmpqn
reach him	oooooooooqooooon
reach them	qooooooooooooooo
reach*	noopoooppqonqnln
reache*	ooopoooppponqnmn
reached	onopoopnoqonqnmo
read	vjkrmpkgjhkdrwtu
read .	pnonntnnonnopqko
read >	nooronopooonpqlo
read a	ooooopoooooooorm
read in	oooonoopooononmu
read it	pqpmtqmnonomlnjx
read my	wpnpnnnnoopnonri
read out	unppononooonoomo
read so	oooooprmooooooon
read the	lonnqnomonnlnxqs
read them	rnoooooooooooooq
read this	onooorpoooonoono
read what	spononnooooonoql
read with	oooooooooooooonr
read your	nnopqsonooonoqok
read*	qrlrnkknprohmkos
read* .*	pmnnmsnnopnrpqko
read* a*	noonoonpooononul
read* abou*	nnopnnnmroonooos
read* all*	ooooonooooonoons
read* anyt*	oooooooooooooorm
read* app*	oooroooooooooonn
read* at*	qqooooooomqonono
read* chal*	mqoonnrooooonopo
read* ever*	mononpooooononns
read* for*	nooopnonooononsq
read* free*	ooooooooorooooon
read* grou*	lsommmpopmpooops
read* habi*	nooqoooooooooono
read* hist*	soopoooooooooonm
read* in*	nnnnnnmrnntnnplu
read* it*	pqpmtplnonomkmpv
read* like*	onopooooooooooqn
read* list*	pmonnnqnononmnov
read* my*	vonpnlpponpnnnqk
read* on*	moopsooooooooooo
read* one*	nooopnqooooooqom
read* out*	unppononooonoomo
read* plea*	nnooonooooooooos
read* reco*	qnrooooooooooonn
read* room*	olnmsojrrnqpsopm
read* so*	ooooopsmooooooon
read* take*	ooooroooooooooon
read* the*	konnpnnmpnnkmynw
read* them*	rnqnnqnrononnonn
read* thes*	qnrooqoonooonnql
read* this*	onoooqrnoqnmnomp
read* to*	onopooonopoosnln
read* was*	ooooooooooooonvj
read* what*	spononnooooonoql
read* with*	oqoonoooqnoooomq
read* your*	nnopptmoopnnnvnh
reada*	soooooooopnoooom
readab*	soooooooooooooom
readable	soooooooooooooom
reade*	nsnqnkmmpnrlpntr
reader	puonnmnnoonmnppt
reader in	pooooooooooooqnn
reader*	mmnqonnnpnsmqmrl
readers	mmnqonnnpnsmomsn
readi*	rqkqpnpmnnmlomor
readin*	rqkqpnpmnnmlomor
reading	srlqjoqnolmlomps
reading .	poooonpooooroomo
reading >	sooooooooooooonn
reading a	ooooooopooooonrn
reading about	noooopoooooooonr
reading app	oooroooooooooonn
reading challenge	mqoonnrooooonopo
reading free	ooooooooorooooon
reading group	lsommmpopnnpopos
reading habits	nooqoooooooooono
reading history	soopoooooooooonm
reading in	oooooonqoooooooo
reading list	omonnnqnononmnov
reading room	olnmsojrrnqpsopm
reading the	nooooonnoooonplw
reading this	ooooonqoopnnooop
reading to	ooopooooooooromm
reading was	ooooooooooooootk
reading your	ooooooopoooooqnn
readings	nnoovooooqoooonl
readings taken	ooooroooooooooon
reads	klrpppluqpmmnopn
reads >	onoronnnooooooms
reads in	nooooonooooooooq
reads my	ooooonproooooooo
reads them	oornnqnronoooonl
reads these	onpoopoooooonnqn
reads your	ooooopnooqoooqnn
ready	qnnnnnnmnssqnnjs
real	monmpoqknxmnnpit
real >	oooooooooqoooooo
real ?	nooooooooooooqmq
real followers	oooooooootooooon
real name	opoooornooooooon
real*	nmoronooooonqomr
real* ?*	nooooooooooooqmq
real* foll*	oooooooootooooon
real* name*	opoooornooooooon
reali*	nmoronooooonqomr
realis*	nmoronooooonqomr
realise	noorooooooooqonm
realised	omooonoooooooont
reas*	nrnouvmmnnqkrnkm
reas* .*	mpoorpooonoonpop
reas* ?*	onooqoooooooooon
reas* i*	onoooqooooonoonq
reas* to*	qpnnnvnnonnnonmp
reaso*	nrnouvmmnnqkrnkm
reason	ppooqunmnnnlsokm
reason .	nnoorpooonoonpnp
reason i	onoooqooooonoonq
reason to	qqonosnnooonnono
reason*	mpnnrqonoornnnon
reasonable	ooooononoornoooo
reasons	mqnorqoooooonnnn
reasons ?	onooqoooooooooon
reasons to	oooooroooooononp
rebr*	ooooqoooooooonpn
rebr* cost*	ooooqooooooooono
rebra*	ooooqoooooooonpn
rebran*	ooooqoooooooonpn
rebrand	ooooqoooooooonpn
rebrand cost	ooooqooooooooono
rec	oooooqoooooopoom
reca*	onopooonooooqnoq
recal*	onopooonooooqnoq
recall	nnopooooooooqnoq
rece*	ujpqtknpntmokqol
rece* .*	poooooopooooonqn
rece* and*	poooonnpooooooqn
rece* by*	nooopooooqoooono
rece* i*	nooooooooooqoooo
rece* my*	qooonoooooooooon
rece* sinc*	noooqooooooooooo
recei*	ujpqumnrounmlnnk
receip*	onqnrmnsonnnlnqo
receipt	pnponnooooooooro
receipt and	poooooopoooooorm
receipts	oonosnnsooonmono
receiv*	ulnqrnonounnnnlj
receive	slnrnnonounnooml
received	onoosooooooooonn
recep*	oonpmnononornspn
recept*	oonpmnononornspn
reception	oonpmnomonoqnrpm
reci*	pqnnnrnqonnnonmt
reci* the*	orooonooooooooon
recip*	pmnnnrnqononnnmt
recipe	mnoonpoqooonoomu
recipi*	qnoooooooooooooo
recipients	qnoooooooooooooo
recit*	orooooooonnoooop
reck*	nopooqnnoooponms
recko*	nopooqnnoooponms
reckon	nopooqoooooooono
reckon*	ooooonnoooooooos
reckons	ooooonnoooooooos
reco*	xt1wuggejsjegfft
reco* .*	smpnptnnooonnnpk
reco* ?*	nrqnooooooonoono
reco* a*	oooooooooooooonq
reco* and*	vnnopnonooonoomm
reco* at*	mnorpooooooooonp
reco* for*	oooppoooonoonomr
reco* from*	rronoonooooonopl
reco* got*	moqoooooooooooop
reco* i*	oounoooooooooool
reco* in*	poosoooooooooomn
reco* info*	noooroooooooooon
reco* me*	mnqsooooooooooom
reco* of*	uromnnoooponooqn
reco* offi*	lononoopooqnoont
reco* on*	qnonpnoooooooonp
reco* or*	pnooqooooooooonn
reco* over*	roooooooooooooom
reco* says*	npsoooonoooooonn
reco* the*	onpooopoooonoomt
reco* unti*	nooqooooooooooon
reco* with*	qoooooooooooooop
recog*	pnnvpmonooononmn
recogn*	pnnvpmonooononmn
recognition	qnotpooooooooomm
recognition at	mnorpooooooooooo
recom*	klnvnqnnnonlnnmz
recomm*	klnvnqnnnonlnnmz
recommend	mmnomnnnnpnnnnoy
recommend a	oooooooooooooonq
recommend it	nooonooooooooooq
recommendation	ooopotooooonoool
recommended	onoronooooonooms
recommended the	ooooooooooonoonr
recon*	mmonxnoooooooonn
recons*	mmonxnoooooooonn
reconsider	nnoouooooooooonn
recor*	yw1omghgkilgiggq
record	xr1plkllnlpklleo
record .	rooooooooooooono
record and	tnnppooooooooomn
record i	mouoooooooooooom
record it	nopoooooooooooqn
record office	noooooopoooooooq
record says	npsoooonoooooonn
record until	nooqooooooooooon
record*	xvwoqkjjmkliljoq
recorded	yjoqtnnnooonooll
recorded .	rnoooooooooooooo
recorded ?	nonoooooooooooor
recorded information	noooroooooooooon
recording	swnomnonooonoopn
recording of	nrononooooonooqm
recordings	qtonnooooooooonm
recordings from	nqooooooooooooon
records	rowmnolmomnmomru
records ?	npqoooooooooooom
records of	qoooooooooooooon
records office	moooooooooooooos
records on	noooqoooooooooon
records to	pooonoooooooooqn
recov*	nonnonnnoxnomnpn
recove*	nonnonnnoxnomnpn
recover	nooooooooropnnpo
recovery	nooooonnouooonoo
recr*	oooooooooqonqonn
recru*	oooooooooqonqonn
recrui*	oooooooooqonqonn
rect*	km0nnoooooonoonn
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
redu*	onpnspoooponnopl
redun*	onpnspooooonoonn
redund*	onpnspooooonoonn
redundant	oopoqoooooonooon
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
refer*	smpnqmmonnpmnnqs
refere*	rmpnpmmpnnpmnnrt
reference	rnpnpmnpnnnmnnso
reference library	oooooooooooooosm
reference section	oooonoooooooooqp
reference you	roooooooooooooon
referencing	noooooooooonoonu
refr*	noooooooooooonro
refre*	noooooooooooooso
refres*	noooooooooooooso
refu*	npnovkktmqloyjsh
refu* .*	pqoooooooooonoqm
refu* a*	qooooooooooonoqn
refu* and*	ooooponponnnnnsp
refu* even*	opooooooooonropm
refu* me*	noopqoooooopoonn
refu* on*	ooooqooooooooooo
refu* to*	mooqoooooooopooo
refu* welc*	oooooooooooproom
refu* with*	nooonooooooooons
refug*	nronnmmvonmpzmkj
refuge	npooonnwooopnomm
refuge*	oqonnnnnonno0mml
refugee	oponooonooonsono
refugees	oponnnnnonnpymnl
refugees welcome	oooooooooooproom
refun*	onoonooooumpnorl
refund	ooooooooosnoooqm
refur*	oooooooooopmmnxj
refurb	poooooooooonnovm
refurb and	ooooooooooonnoro
refurb*	nooopoooooponorl
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
regar*	ppnqrnononopnnmp
regard*	ppnqrnononopnnmp
regarding	prnnrnonoooooono
regarding the	qpoopooooooooonn
regards	onorooooooopoonp
regat*	oorooopoooooooom
regatt*	oorooopoooooooom
regatta	oorooopoooooooom
regi*	noqnonmnnunrlmsq
regi* and*	npoooooooooooooq
regi* for*	noooooooooooooor
regim*	noooonooooooooro
regime*	noooonooooopoonr
regiment	noooonooooopoonr
regis*	opqmpomnnunqmmnr
regist*	opqmpomnnunqmmnr
register	nprnqonnoqnonnnq
registered	qnoonnoootqnnnnl
registers	pnnoopnoonnonoqq
registers .	ooooonopoooooorm
registers and	ooooooooonoooooq
registers for	nooooooooooooooq
registrar	nooooooooooooonr
regr*	noooonnooqoqnonr
regr* .*	onooooooooooooos
regre*	noooonnooqoqnonr
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
rein*	ooooonoooooroopn
rein* my*	ooooooooooosoonn
reins*	ooooonoooooroopn
reinst*	ooooonoooooroopn
reinstate	ooooonoooooroopn
reinstate my	ooooooooooosoonn
reje*	ooopoooooooooonr
rejec*	ooopoooooooooonr
reject*	ooopoooooooooonr
rela*	qnonnmpnrpnqnnnn
rela* .*	ooooomoospoooooo
relat*	roooooqnoqnnoono
relati*	roooooooopooooon
rele*	mmnrumnqornomonl
rele* the*	oooosooooooooonn
relea*	mnnrumnqornomonl
releas*	mnnrumnqornomonl
release	nnnrunnnornomonl
release the	oooosooooooooonn
released	noooonnroooooono
reli*	msonopooopoooomo
relig*	ntonooooooooponn
religi*	ntonooooooooponn
religion	ntonooooooooponn
rema*	ponopnnnononnqos
remai*	nooopoooooonorpn
remain*	nooopoooooonorpm
remark*	qpooooopooooooon
remarks	qpooooooooooooon
reme*	nonmnomlopnynnns
reme* me*	npooonoooooqooon
reme* that*	ooooonoooooronnp
reme* the*	ooooooooooonooor
remem*	nonmnomlonnynons
rememb*	nonmnomlonnynons
remember	pnnmopnmonnzoojo
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
remo*	d3iknikjmmomkkpj
remo* .*	nvomonooooooooon
remo* ?*	ouoooooooooooonm
remo* ever*	noooooooooooooqn
remo* from*	nsonooooooooooon
remo* it*	mxonooonooonoonn
remo* me*	nvopoooooooooonm
remo* my*	nvnpnnononoooono
remo* that*	oroooooooooooooo
remo* the*	nqnmnonnooooooou
remov*	d3iknikjmmomkkpj
remova*	ononooooooqonosm
removal	onooooooooponosn
remove	h1knllmlnmnmnnkn
remove it	nwonoooooooooonm
remove me	nvopoooooooooonm
remove my	nvnpnnononoooono
remove that	oroooooooooooooo
remove the	nqnmnonooooooonv
remove*	k2nlpmnnoonpnnni
removed	k2mlpmnnoonnnnoj
removed .	ntooooooooooooon
removed ?	osoooooooooooonn
removed from	nsonooooooooooon
rene*	nmnmnnnmnmnmnmyz
rene* by*	oooooooooooooonr
rene* one*	ooooooooooonoorn
rene* onli*	nnooooooonnoonsq
renew	ononnnnnnnnnnnqy
renew online	onoooooooooooooq
renew*	nmnnnpnnnnnnnnyq
renewa*	oooonoooooooootm
renewal	oooooooooooooouk
renewals	oooonooooooooonr
renewe*	nnoooqooooooonmu
renewed	nnoooqooooooonmu
renewi*	onooonooooooonwl
renewing	onooonooooooonwl
rent	lpnnznmrntpnpnod
repa*	nooosnoooornpolo
repai*	nooornoooornoomp
repair	noooqnoooopooomp
repl*	ikjm1qmpnxkgpptg
repl* .*	opopqoomoonnootk
repl* abou*	ooooqooooooooono
repl* and*	qoooqnoooooopomm
repl* card*	oononoooonnooopr
repl* to*	mnnlsmnsnnnmnqvl
repl* watc*	ooooooooosnoooon
repl* with*	oooooooooroooonn
repl* yes*	ooooooooosoooomo
repla*	nnnnonnnonnnvmto
replac*	nnnnonnnonnnvmto
replaced	oooooooooooosnol
replacement	oononoooonnoqnor
replacing	oooonooooooonorn
repli*	nnnprnoonsommqon
replic*	oooononnospnnnnq
replica	oooononnospnnnnq
replica watches	ooooooooornoooon
replie*	onnpsnppnonmnrpl
replied	nnoqnnnpononorqn
replied to	noonononononorrn
replies	ponnsnpoooonnnpn
replies .	oooosooooooooonn
reply	knmm1ooqpxlllnof
reply .	poopnponoooonosn
reply >	ooooopooonoonorn
reply about	ooooqooooooooono
reply and	ooooroooooooooon
reply to	nnnmqnosnonnnnrm
reply with	ooooooooorooooon
reply yes	ooooooooosoooomo
reply*	ooooprnnooooopnn
replyi*	ooooprnnooooopnn
replying	ooooprnnooooopnn
repo*	rorn0itompnmjlik
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
report	mnqp0mqpnonlmnkk
report .	nooosoooooonooon
report for	ooooqoooooooooom
report on	moootooooooooonn
report that	ooooqoopoooonpon
report*	vmnntlrooqnpnnoj
reported	vnnnnmrmopnqnnpk
reported it	pnoonnsnooonooqn
reported my	noooooooooosonno
reported to	soooooonoooooonn
reports	onoounoqooonnnnn
reports for	ooooroooooooooon
repos*	mrqnnoooooponnnr
reposi*	mqqnnooooooooooq
repository	mqqnnooooooooooq
requ*	wqokyikklqoljjfl
requ* .*	tonnmnooonrrnnnm
requ* ?*	nrooqoooooooonpm
requ* abou*	noooqooooooooooo
requ* for*	looqtoooononoooo
requ* plea*	snnonoooopooooom
requ* ref*	ooooqooooooooooo
requ* the*	qqooqooooooooomn
requ* unde*	npoouooooooooonm
requ* was*	nooopooooooooonr
reque*	woolyjlklsnjkkfl
reques*	woolyjlklsnjkkfl
request	wpolyjllmsnjlkgj
request .	tonnmoooonrooonm
request >	oononoooosnooooo
request ?	mrooqoooooooonpm
request about	noooqooooooooooo
request for	looqtoooononoooo
request please	snnonoooopooooom
request ref	ooooqooooooooooo
request the	qooonooooooooooo
request under	npootoooooooooon
request was	nooopooooooooonr
requested	oooopnoooooooomr
requi*	opoonnooomprnnop
requir*	opoonnooomprnnop
required	ooooooooonornnnq
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
rese* on*	oooooooooooooomr
resea*	mqnvnmpmomsmoplm
resear*	mqnvnmpmomsmoplm
research	ppntnnononpnopmn
reser*	mlsqlslpnomlmmxt
reserv*	mlsqlslpnomlmmxt
reservation	lotrnmnnonnnnnsr
reservation for	onoooooooooooons
reservation notices	oppqonoooooooomo
reservations	pnoonmonoooooops
reserve	nnooopnropoooosl
reserve .	noooopnroooooonn
reserve a	oooooooooooooorm
reserved	pnnnnpopooonnorp
reserved .	pooooqooooooooon
reserved it	ooooonoooooooonr
reservoir	onoootnnoooooonn
reset	nnooonoooooooorq
reset it	nnooooooooooooor
resi*	mqpnqnopnnoonpvh
resi* a*	oooooooooooooqnn
resid*	mponsnopnnomqqnl
reside*	mponsnopnnomqqnl
residence	oooopoqnooonprmm
residence a	oooooooooooooqnn
residents	npooqnnsooonpnnn
resig*	nqpomnonoooqmnvl
resign	oooonnonoooqmnvm
resp*	qonmuommoqpnoqnl
resp* .*	oooorooooooooomp
resp* a*	oooooooooooonoqo
resp* for*	toooononoooqoool
resp* to*	oooooooooponoron
respe*	noonnmnnonpmprqq
respec*	noonnmnnonpmprqq
respect	noonnmnnonqmprqp
respect to	ooooooooooonoron
respo*	soonvnnnoqnpnnlj
respon*	soonvnnnoqnpnnlj
respond	onoopooooroooooo
response	mpootoooooonoonm
responsible	tooonoonoooqoonl
responsible for	tooonoonoooqoonl
rest	nqpnmqnnoonownpj
rest .	oooooqoooooooooo
rest >	oqoooooooooptokm
rest of	nooonponooomqotn
rest*	klnxomoqnormnrol
rest* .*	nnoooppooooooorl
rest* of*	mnornpnnooomqosm
rest* proc*	moosooooooooooon
rest* the*	nnoqoooooooooooo
resta*	ooooonpqooooooon
restau*	ooooonpqooooooon
restaurant	ooooonpqooooooon
resti*	nooopnopoooooosl
restin*	ooooonopoooooosl
resting	ooooonopoooooosl
resting .	ooooonopoooooosl
resto*	nnoonooooprmnsmp
restor*	nnoonoooopsmosmo
restore	oooooooooosmotnk
restored	oooooooooooooonq
restr*	mnnxooooooononmn
restri*	lnoxmoooooooonmn
restrict	mnovooooooooponm
restrict processing	moosooooooooooon
restrict the	oooqooooooooooon
restriction	noornooooooooono
restriction of	noornooooooooono
resu*	onnmxtmmnqnnnnmm
resu* .*	ooonrnoooooooopn
resu* day*	onooorooooopooon
resu* for*	oooorooooooooonn
resul*	onnmxummnrnnnnnk
result*	onnmxummnrnnnnml
results	onnmxummnrnnnnml
results .	ooonrooooooooonn
results >	ooooqnooopooooon
results day	onooorooooopooon
results for	oooorooooooooonn
reta*	qnooonooonpnynlk
retai*	qoooonooonpoooon
retar*	noooonooooooynll
retard*	noooonooooooynll
retards	noooonooooooynll
rete*	qqonroooooooonnm
rete* peri*	rnoonoooooooooon
reten*	qqonroooooooonnm
retent*	qqonroooooooonnm
retention	qqonroooooooonnm
retention period	rnoonoooooooooon
reti*	onqnmlnmnrrlmorr
reti* !*	noooonooooooooor
reti* teac*	oooooooooprooonn
retir*	onqnmlnmnrrlmorr
retire*	onpnmlnmnrrlnmst
retired	onpnmmomnsslnntn
retirement	ooooonooonoooont
retro	oooooooooqnooooo
retu*	nmrnprornnnnlmot
retu* .*	pnroopooooonnonn
retu* all*	ooooornqooooooom
retu* it*	ooooooonooonnoqq
retu* that*	ooooooopooonoonr
retur*	nmrnprornnnnlmot
return	nonnnqnoooopnnkw
return*	omsnppprnnnmmnrp
returned	pnsnqroponnmnnqh
returned all	ooooornqooooooom
returned it	ooooooooooonooro
returns	nnoonlnroononopu
rev	ooooooooooonntmo
revi*	nllnyokonrrokslm
revi* .*	npooroooooqqnomm
revi* ?*	ooooooooooooorom
revi* by*	ooooqooooooooooo
revi* i*	nnoonsooooooopnn
revi* of*	noooqoooonooorsk
revie*	nmmnypmpnrsmmtlf
review	lpnnxnnqonqonpqg
review .	npooroooooqooomm
review >	nooopooooooronno
review of	noooqoooonooorsk
review*	qlnosqnnospmnrjm
reviewed	nooosnoooqononnn
reviews	rlnoornnoromnrlo
revis*	ooooonnoooonnopv
revisi*	ooooonnoooonooou
revising	oooooonoooonoopq
revision	oooooonooooonoor
revo*	nqoqnoooonononpp
revok*	oroqoooooooooonm
revol*	oooonoooooonnoqr
rex	nnnoomnnooonnnpy
rhym*	nonnootsnonomloq
rhym* time*	npnnooprnononnon
rhyme	nonnoprsnonomlop
rhyme time	npnnooprnononnon
ribb*	oroooonooooooorm
ribbo*	opoooooooooooorn
rice	oooooorooooooono
rich	ooooooooosoonqpl
rid	g1nmnnnnooomnpqk
rid of	h0nmnnnnopomnpqk
rid* of*	h0nmnnnnopomnpqk
ridd*	ooooonpoooonsonn
ridda*	ooooooooooonsonn
riddan*	ooooooooooonsonn
riddance	ooooooooooonsonn
ridi*	pooonnpoooonnoos
ridi* .*	qoooonooooonnopq
ridin*	oooooopooooononr
riding	oooooopooooononr
rig	nooonoooosooooon
rig >	oooooooooqoooooo
righ*	tq0plnmhsikilqdr
righ* .*	pnqopnponnnmqppk
righ* ?*	mnqoonoooooqopmq
righ* abou*	oooponopooonoooq
righ* by*	oooqooqonoooooon
righ* in*	nmsooqnnooooopnm
righ* it*	nmroononpoooooon
righ* now*	nooooqnqqoonnono
righ* of*	rnooonopooopooom
righ* on*	onpooroonoooooon
righ* that*	pqooonoooooooonr
righ* to*	pxpqnmnnoopmomjn
righ* way*	nooooqqoooonnrnn
right	sr0qkomhsjkilqeq
right .	nnqopoqonoonqppj
right >	onronponoonnlnsq
right ?	nnqnnooooooqopmq
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
ring .	poooopnqooonooqm
ring 999	oooooqnoqoooooon
ring me	rmnronqponnnoomn
ring somebody	ooooopqmroononom
ring the	pnoonooqonomqnqn
ring*	nonsmnoqpmonmnqo
ring* .*	qoooornpooooooql
ring* 999*	oooooqnoqoooooon
ring* me*	rnnwonqqomnnnolm
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
rip	nnonnnnnnqnonnpx
rise	ooooooooooooonqp
risk	lnntxnnnoqnonnmi
risk assessment	mooowooooooooonn
risk* asse*	mnooxnooooonnoom
rive*	onnopvmmqnnrmmlp
rive* and*	oooooponoooonons
river	nooopvnnqonqmnml
river*	ooooooooooopnnns
rivers	ooooooonooopnnns
road	mlorppoppmrsonok
road .	rnoonnonooovpolm
road >	ooooooooonqooooo
road and	nopqornnooomnorm
road branch	moorpooopoooooom
road library	ooooooonqoonooqn
road*	ooooooooooonooor
road* .*	qnoonmonooovqoll
road* and*	nopqornnooomnorm
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
robo*	nporolnnooompnrp
robot	nposomnoooonnnsn
robu*	ooooonrmoooooooo
robux	ooooonrmoooooooo
rock	oooooopnooolorlr
rock*	nooootooooonormm
rocke*	ooooooooooonorno
rocket	ooooooooooonorno
roge*	oooooooooooonvnl
roger	oooooooooooonvnl
roll	mppnnmnnnnornqro
roll*	oooooonnoonqoooq
rolle*	oooooooooooqonoo
rolled	oooooooooooqonoo
rolls	nooooooooonoopnr
roma	nooopnnnooonynmm
roma kids	ooooooooooooronn
roma*	kononmmpnnpkwmpx
roma* .*	nooqooopooooqnmp
roma* fami*	ooooooooooooroon
roma* kids*	ooooooooooooronn
roman	mponolnnononnnrx
roman*	mnopoomqnnqlxnmp
romanc*	nnopnnnpooonnoqq
romance	ooononnpooonnopr
romani*	nooonnnpnnqnynmi
romanian	ooooooopooroponm
romanians	ooooononooonynml
romans	oooopqooooonnonq
roof	lmnosvnmtnoqqlug
roof >	ooooonooooopsonn
roof ?	noooqooooooooorl
roof of	oooontnoroomoonl
roof terrace	oooonunonoonoolq
roof*	ooooooooonsoooon
roof* ?*	noooqooooooooorl
roof* leak*	ooooonoooopnnnvm
roof* of*	oooontnoroomoonl
roof* terr*	oooonunonoonoolq
room	hhjimqsyugreqkwr
room .	nmppomunnonmnnrs
room >	noooooopponpsnlm
room and	onooorluooonknoq
room at	ooooonrpoooooomr
room for	onoonoonnnnmpnqr
room going	ooooonoooopooomq
room i	ooooonqnoooponrm
room in	ppoonpnoononnnsn
room it	onoooooooorooomp
room on	ooooooonqoooqoom
room the	ooooooooqoooooqm
room to	oooooooooosooqnm
room was	ooooooonoooooosm
room with	ooooopnopoonpnrm
room*	nnonqrmonmsnonpl
room* .*	nmppomunnonmonrs
room* all*	ooooooooooooonqo
room* and*	onooorluooonknoq
room* at*	ooooonrpoooooomr
room* for*	onoonoonnmompnqr
room* goin*	ooooonoooopooomq
room* i*	ooooonqnoooponrm
room* in*	ppoonpnoononnnsn
room* it*	onooonoooorooomp
room* on*	ooooooonqoooqoom
room* the*	ooooooooqoooooqm
room* to*	ooooqoooootonqmk
room* was*	ooooooonoooooosm
room* with*	ooooopnopoonpnsm
roomm*	ooooosnnooooooon
roomma*	ooooosnnooooooon
roommate	ooooosnnooooooon
rooms	noooqnnpomsnonpm
rooms to	oooorooooooooonn
rope	onnnnzllnnnymmmj
rope .	ooonornnooounnln
rope >	oooooooooooqooon
rope in	ooooovmmooooooon
rope*	ooooonooooqqnoqm
rope* .*	ooonorooooounnln
rope* in*	ooooovmmooooooon
rope* off*	ooooooooooooooqn
roped	ooooooooooooooqn
roped off	ooooooooooooooqn
rose	oooooooooooooonr
rose*	ooooooooooopmprn
rota	omnnopoosoounomm
rott*	oooonoonooonnpqp
rotte*	oooonoonooonnpqp
rotten	ooooooonooooopro
rough*	ooooooonoooooooq
roughl*	ooooooonoooooooq
roughly	ooooooonoooooooq
roun*	npnonovnnkuvmllm
roun* .*	oooonnrmooosooom
roun* and*	oooooonnoooroopn
roun* here*	nnpoonnnoopsnnom
roun* in*	qnooooonooonoonr
roun* my*	ooooonnsoponooon
roun* on*	oooooopooooqooon
roun* the*	pnnqnoppomrmmmnq
round	npnonnvnoktvnlln
round .	oooonnrmooosooom
round and	oooooonnoooroopn
round here	nnpoonnnoopsnnom
round in	qnooooonooonoonr
round my	ooooonnsoponooon
round on	oooooopooooqooon
round the	pnnqnoppomrmmmnq
rout*	nooopmnqqooroomo
rout* .*	ooooonnoqoopoooo
route	oooopmnqqooroomn
route .	ooooonnoqoopoooo
row	rnonnlooqnqomnnr
roy	oooonnooooonosnp
roya*	ooooooooornooopo
royal*	oooonoooopoonoqo
rub	ounmonooooooopnn
rubb*	nmnnoononnokrqzl
rubb* .*	ooooonoooooioown
rubb* and*	ooooonoooooqrpmn
rubbe*	nnnoooooooooonrq
rubber	ooooooooooonoorm
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
ruin*	nnooorpnooopsnol
ruin* ever*	ooooooooooootnom
ruin* it*	oooooroooooopoom
ruin* my*	oooooooooooqoono
ruine*	ooooonpnooopqnpo
ruined	ooooonpnooopqnpo
ruined my	oooooooooooqoono
ruini*	ooooorooooooponm
ruinin*	ooooorooooooponm
ruining	ooooorooooooponm
rule	oooooqonooonpomp
rule*	nnoosqnnooonnnsm
rules	nnoosoooooonnntm
rules >	ooooooooooooonsn
run	immpoiqsmj1mvqwh
run a	nqonpnnoonrmlqwj
run by	nopqooooooooooqm
run it	ooooooooonrooonn
run out	ooooonrnooolnops
run the	moonnoqpooomvpjn
run* a*	nqonpnnoonrmlqwj
run* by*	nopqooooooooooqm
run* it*	ooooooooonrooonn
run* out*	ooooonrnooolnops
run* the*	moonnoqpooomvpjn
runa*	nooonmunoooooonq
runaw*	nooonmunoooooonq
runawa*	nooonmunoooooonq
rung	snoqnqpnrononnoh
rung the	oooooprnnoonoono
rung* the*	oooooprnnoonoono
runn*	knnonpqppmonsoul
runn* .*	ooooonppooonnnso
runn* out*	ooooosnooooonono
runn* the*	npooonqnooonunmp
runn* this*	ooooooooononnsnn
runni*	knnonpqppnnnsoum
runnin*	knnonpqppnnnsoum
running	knnonpqppnnnsoum
running .	ooooonppooonnnso
running out	ooooosnooooonono
running the	npooonqnooonunmp
running this	ooooooooononnsnn
runs	nlponsslnmtqnqkn
runs a	oooooosmooopoonn
runs the	nnopoopoooqoopnm
runs this	qnpoopoooooqoqmm
runs* a*	oooooosmooopoonn
runs* the*	nnopoopoooqoopnm
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
ruth	oooooonpooonnroo
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
sad	oonomrnnnonnmuwl
sad little	ooooooooooonosoo
sad* litt*	ooooooooooonosoo
sadl*	orooooooooooooom
sadly	orooooooooooooom
safe	nmnnnpysmpntpljh
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
safeg*	oooooooooooononu
safegu*	oooooooooooononu
safeguarding	oooooooooooononu
safet*	npooqnnqoooooonn
safety	npooqnnqoooooonn
safety .	opoooonroooooono
said	xrovptwsphkajjkn
said .	qmqnnopmononnpqn
said a	oooooonoooonoooq
said about	qooomnoooooooopq
said and	nqoooonooooosonm
said every	ooooooonoooooooq
said good	ooooooopooooooqn
said he	omooonwnpoomnnnp
said his	ooooorpoooooonon
said i	pmpnoqqsooonnnml
said if	ooooolouooonooon
said it	npononqpnnnlqqoq
said my	npoppnnpooomoons
said no	ooounnnpoooonnpm
said one	npoopooooooooonq
said she	nnoonrqnqoooonno
said so	pnnronooooonopoo
said that	mmrpooomoooronpn
said the	pponrnnoooonnokr
said there	poooooonooooooor
said they	oooooopnrooonoon
said things	nooqoooooooooooo
said yes	muoqoonpooonoonm
said you	nporqqnoooonnnmn
said* .*	qmqnnopmononnpqn
said* a*	oooooonoooonoooq
said* abou*	qooomnoooooooopq
said* and*	nqoooonooooosonm
said* ever*	ooooooonoooooooq
said* good*	nooooqooooooooqm
said* he*	omooonwnpoomnnnp
said* his*	ooooorpoooooonon
said* i*	pmpnoqqsooonnnml
said* if*	ooooolouooonooon
said* it*	npononqpnnnlqqoq
said* my*	npoppnnpooomoons
said* no*	ooounnnpoooonnpm
said* one*	npoopooooooooonq
said* she*	nnoonrqnqoooonno
said* so*	pnnronooooonopoo
said* that*	mmrpooomoooronpn
said* the*	pponrnnoooonnokr
said* ther*	poooooonooooooor
said* they*	ooooonoorooonoon
said* thin*	nooqoooooooooooo
said* yes*	muoqoonpooonoonm
said* you*	nporqqnoooonnnmn
saint	ooooooopooononqo
sake	nropopononnnonoq
sake .	oropooooooonoomp
sake* .*	oropooooooonoomp
sala*	pooouonooooooqlm
salar*	nooouoooooonoqlm
salari*	oooorooooooooono
salaries	oooorooooooooono
salary	ooooroooooooormm
sale	moonnnnnnpynolrs
sale on	oooonooooooooonr
sale*	onooonooooqnooro
sale* .*	onooononoooopnqr
sale* on*	oooonooooooooonr
sales	ooooonooooqooorn
salt	oooooonqooonoooq
sam	ooooooonoooropon
sama*	oooonsooooonoomr
samar*	oooonsooooonoomr
samari*	oooonsooooonoomr
samaritans	oooonsooooonnomr
same	okpjkjvunsplurom
same .	ornooonnoonoopmr
same as	nooonqnpoontnnpl
same clothes	ooooootnoooooonn
same day	oooooooooqrooonn
same four	nooooonroooonopn
same here	ronoooooooooooon
same man	oooopnptnoooooom
same name	noroooooooooooon
same one	oooooopooorooono
same thing	ooooonnoooontpmo
same* .*	oroooonnoooonpmq
same* as*	nooonqnpoontnnpl
same* clot*	ooooootnoooooonn
same* day*	oooooooooqrooonn
same* four*	nooooonroooonopn
same* here*	ronoooooooooooon
same* man*	oooopnptnoooooom
same* name*	noroooooooooooon
same* one*	oooooopooorooono
same* thin*	ooooonnoooontpmo
samp*	nrooooooomuoooom
sampl*	nrooooooomuoooom
sample	nrooooooonqoooom
sample*	ooooooooooroooon
samples	ooooooooooroooon
sanc*	ooooonooooonqsqm
sanc* old*	ooooooooooonoron
sanct*	ooooonooooonqsqm
sancti*	ooooooooooonoson
sanctimonious	ooooooooooonoson
sanctimonious old	ooooooooooonoron
sand*	mnrnnmnmpmsmnpqt
sand* .*	ooooononqoolnoum
sandr*	ooooononooopoqnr
sandra	ooooononooopoqnr
sandw*	nooonmonqnqknnss
sandwi*	nooonmonqnqknnss
sandwich	nooonnonoornoopq
sandwich .	oooooopoooooooqn
sandwiches	ooooonnnqooloorp
sandwiches .	oooooonoqooloosn
sane	poooooooooooonnr
sang	oooooooooooooooq
sant*	nooonnqnonponqro
santa	nooonnqnonponnsp
sar	#kmmllnnnmnlmlgo
sar for	sooonoooooooooon
sar please	ulnooooooooooooo
sar* for*	sooonoooooooooon
sar* plea*	ulnooooooooooooo
sat	qlnmovmponpmltpm
sat .	oooooooooorpooom
sat down	ooooooooooomonrp
sat in	pnnnqnlppnnqmnrn
sat on	nnoootonpoonpujl
sat there	ooooooonoooooonq
sat with	ooooopqnoooooono
sat* .*	oooooooooorpooom
sat* down*	ooooooooooomonrp
sat* in*	pnnnqnlppnnqmnrn
sat* on*	nnoootonpoonpujl
sat* ther*	ooooooonoooooonq
sat* with*	ooooopqnoooooono
sati*	oooornoooooooono
satis*	oooornoooooooono
satisf*	oooornoooooooono
satisfied	oooorooooooooono
satu*	ponmmmrmlpssmlps
satu* .*	nnonqqoponqoonnm
satu* ?*	oooonooooooooonr
satu* and*	oooooooqoooooopn
satu* assi*	qoooooooooooooon
satu* craf*	oqooooooooomnonr
satur*	ponmmmrmlpssmlps
saturd*	ponmmmrmmpssnlqq
saturday	qpnnkoqnmossmmpr
saturday .	onoooqnpooqmpoql
saturday >	oooooopooonnoonr
saturday ?	oooonooooooooonr
saturday and	oooooopqooooooon
saturday assistant	qoooooooooooooon
saturday craft	oqooooooooomnonr
saturdays	nnooqnooopoopoqn
saturdays .	noooropoooppoonl
sava*	oooooooooooorolq
savag*	oooooooooooorolq
savage	oooooooooooooonr
savage*	ooooooooooooronn
savages	ooooooooooooronn
save	olnpotonnopkmmov
save me	noooornnooomoonv
save the	pnooooooopnooonr
save*	rmonnoolnpmtlprq
save* me*	mooonqnnonntonmt
save* my*	oopooooooonnoont
save* sear*	omoooooooooooonr
save* the*	pnooooooopnooonr
save* up*	oooooronooonooqn
saved	rmpnnpomnnnmnqkx
saved me	ooooonooooonoont
saved my	oopooooooonnoont
saved up	oooooronooonooqn
savi*	noooptopooonnnks
savin*	noooptopooonnnks
saving	oooonuonooonnnls
saw	qmmommytorqimllq
saw a	qnoooopnooononpn
saw him	ooooonpqooooooom
saw it	pnnpopomonpnoorp
saw my	qqooooooooooooom
saw on	oooomnpooooononr
saw the	mmooooqrpoqmmnkt
saw your	onoooooqoqpnoono
saw* a*	qnoooopnooononpn
saw* him*	ooooonpqooooooom
saw* it*	pnnpopomonpnoorp
saw* my*	qqooooooooooooom
saw* on*	oooomnpooooononr
saw* the*	mmooooqrpoqmmnkt
saw* your*	onoooooqoqpnoono
say	uomqqvmvkjmmrjpl
say .	nonomroonnoooopp
say ?	sooooooooooooonm
say a	noooopnnooooronp
say about	onooooooooonrnmr
say anything	onooonprooonopnn
say goodbye	oooooonoooooqoon
say he	ooooopnrooooooon
say i	rkqmooluoooknnpo
say it	pppnoqpqonnooppi
say much	ooooonoqooooooon
say no	mnoyqnnnoooonool
say she	ooooonrpoooooooo
say that	pnonnnnoopnvonnn
say the	nooopomnnoonpnnv
say they	oooooonoooooronp
say we	qnoonqooooplnnns
say what	qpnoonooooonoqnn
say* .*	nonomroonnoooopp
say* ?*	sooooooooooooonm
say* a*	noooopnnooooronp
say* abou*	onooooooooonrnmr
say* anyt*	onooonprooonopnn
say* good*	ooooopnoooooroon
say* he*	ooooopnrooooooon
say* i*	rkqmooluoooknnpo
say* it*	pppnoqpqonnooppi
say* libr*	oooonnonoopooons
say* much*	ooooonoqooooooon
say* no*	mnoyqnnnoooonool
say* she*	ooooonrpoooooooo
say* that*	pnonnnnoopnvonnn
say* the*	nooopomnnoonpnnv
say* they*	ooooonppooonqono
say* we*	qnoonqooooplnnns
say* what*	qpnoonooooonoqnn
sayi*	mqqnosnqommwoloi
sayi* .*	ooooonpooootoomn
sayi* he*	poqoosnmooonoooo
sayi* i*	oqoonmnpooornono
sayi* it*	pnoopnpoooonooqn
sayi* no*	onoqpnoooooooooo
sayi* she*	onoooopoqoonooon
sayi* than*	oooooqonoooooopo
sayi* that*	oooooooooooooonq
sayi* the*	onqopnopooooooon
sayin*	mqqnosnqonmwoloi
saying	mqqnosnqonmwoloi
saying .	ooooonpooootoomn
saying >	noooonooooosooon
saying he	poqoosnmooonoooo
saying i	oqoonmnpooornono
saying it	pnoopnpoooonooqn
saying no	onoqpnoooooooooo
saying she	onoooopoqoonooon
saying thanks	oooooqonoooooopo
saying that	oooooooooooooonq
saying the	onqopnopooooooon
says	ol0flryzlgibgnin
says .	sononnnpoooornmm
says about	pnqoooooooooooon
says do	ooooopsnooonnoon
says he	nnnontwtnonlnnln
says his	ooooontonoonooom
says i	jpznnmutonompnkh
says if	ooooonutooolooom
says it	nnmnotsqonnmlspm
says mr	ooroooooooooooon
says my	ooooonosoooooooo
says nobody	ooooooonoooonnpr
says nothing	ooooooooooooonsm
says please	nppooonoooonooqn
says she	onpnnsnunoononmn
says so	pqoonoooooooornm
says that	npqoooooooonooql
says the	nnnnnnonnnnnoqmz
says there	qooopnpnoooooonp
says we	pooopnpqoooonoom
says you	toonoonoooooooom
says your	oooooonooooooooq
says* .*	sononnnpoooornmm
says* abou*	pnqoooooooooooon
says* do*	ooooopsnooonnoon
says* he*	nnnontwtnonlnnln
says* hell*	ooooonpoooorooon
says* his*	ooooontonoonooom
says* i*	jpznnmutonompnkh
says* if*	ooooonutooolooom
says* it*	nnmnotsqonnmlspm
says* mr*	ooroooooooooooon
says* my*	ooooonosoooooooo
says* nobo*	ooooooonoooonnpr
says* noth*	ooooooooooooonsm
says* plea*	nppooonoooonooqn
says* she*	onpnnsnunoononmn
says* so*	pqoonoooooooornm
says* that*	npqoooooooonooql
says* the*	nnnnnnonnnnnoqmz
says* ther*	qooopnpnoooooonp
says* we*	pooopnpqoooonoom
says* you*	toonoonoooooooom
says* your*	oooooonooooooooq
scaf*	oooopnooqooqnnql
scaff*	oooopnooqooqnnql
scaffo*	oooopnooqooqnnql
scaffolding	oooopoooroooooql
scal*	onoooqnnoopnoonq
scale*	ooooosoooooooonm
scales	ooooosoooooooonm
scam*	nnooonoootnnsnmo
scamm*	nooooooooronsonm
scamme*	nooooooooronronm
scammed	ooooooooorooooon
scammers	oooooooooooosonn
scan	pxpqonnmonnnnnnm
scan of	nsoopoooooonoonp
scan*	qsnqmlnnnmqllmur
scan* .*	oronononooononpq
scan* ?*	ooooooooooooooro
scan* face*	omoroooooooooooo
scan* in*	pnoqonoooooooono
scan* my*	roooooooooonoonn
scan* of*	msoopoooooonoonp
scan* our*	oooqooooooooooon
scand*	ooooonooooonnorp
scann*	rqnqnmnnnnrmmmpr
scanne*	rqnpnmnnnnnnnnqq
scanned	srnnnnooooonoonn
scanner	omoqonooonooonot
scanni*	noopoooooornonnp
scanning	noopoooooornonnp
scans	nroponooooooooql
scar*	kmnmovoxnnnlmpns
scar* .*	oonootonooonopnn
scar* of*	oooooonqooonoonr
scar* the*	ooooonomooooooot
scar* to*	noooonrtooonpoml
scare*	mnnnnspvnnnmnnor
scared	mnnnnspvnnnmnnor
scared >	oooooonrooooooon
scared of	oooooonqooonoonr
scared the	ooooonomooooooot
scared to	noooonrqooonponm
scarf	moooopnsonoonrlo
scen*	nooonoooooonnmqu
scene	ooooooooooooomkw
scene*	oooonooooooonoro
scenes	oooonooooooonoro
scep*	ooooonooosnnonrm
scept*	ooooonooosnnonrm
scepti*	ooooonooosnnonrm
sceptical	ooooonooosnoooon
sche*	oqnotmmnnnnmllsw
sche* .*	onoppoooooonnnul
sched*	nooosoooonononpq
schedu*	nooosoooonononpq
schedule	nooosoooononoonr
schem*	qroopnnnoqnomnti
scheme	qroopnnnoqnomnti
scheme .	onoppoooooonnnul
scho*	qtjpilzfommnkrmn
scho* .*	oononsmnnnnmqpks
scho* and*	nrnnnnsmnoomnqpp
scho* at*	nooooorooooooono
scho* days*	ooooooqoooonoooo
scho* my*	onooonnsooonoooo
scho* says*	ooooornooooonooo
scho* to*	onooontmoooooono
schol*	onoooooooronqpnn
schola*	onoooooooronqpnn
scholarship	onooooooornnrqmm
schoo*	qujqjlzgoknoiqno
school	qujpljyipjnpgqmo
school .	opoonpmpooonnqlu
school >	nnoopopnonoonroo
school and	nrnnnnsmnoomnqpp
school at	nooooorooooooono
school days	ooooooqoooonoooo
school my	onooonnsooonoooo
school says	ooooornooooonooo
school to	ooooonqnooooooop
school*	onopmqulnpnmpool
schoolgirls	ooooootnoooooonm
sci	oooooooooooooorn
sci fi	oooooooooooooorn
sci* fi*	oooooooooooooorn
scie*	nooonoooooootnoo
scien*	nooonoooooootnoo
scienc*	noooooooooooqopo
science	noooooooooooqopo
scient*	ooooooooooooqono
scon*	onoonnononnlnnry
scone	ooooooooonnnpnso
scone*	ooooooooooolmnnx
scones	ooooooooooolmnnx
scoo*	ooooooooooomponr
scoot*	ooooooooooomponr
scoote*	ooooooooooomponr
scooter	ooooooooooomooor
scor*	xootomnnoonnnnkk
score	qpppnnoooooooonn
score*	upnsnmnnooonnnmm
scored	onotonnooooooomo
scores	tqononoooooooonl
scori*	rnnoqooooooooonn
scorin*	rnnoqooooooooonn
scoring	rnnoqooooooooonn
scot*	mponponooosnoooo
scots	oooooooooosooomo
scott*	ooooppoooooonoqm
scotti*	ooooppoooooonoqm
scottish	ooooppoooooonoqm
scou*	ooooonsoooomtnln
scous*	ooooooooooontomn
scouse*	ooooooooooonsomn
scout	ooooonsooooooonm
scra*	nponnnosoorlptnj
scrap	nqooooooonrooonn
scrap*	oooonnooooompupm
scrape*	ooooonooooonounn
scraped	ooooonooooonounn
scre*	qnornhzlllnnoqsl
scre* .*	qonqonplnoonprql
scre* at*	ooooonrnnoonnorm
scre* i*	ooooooooooomoooq
scre* in*	onqoooooooopponp
scre* the*	poooononooonoons
scre* you*	nqoooooooooooooo
screa*	nnnnnkypnnnlpnms
scream	ooooonpnooolnors
scream*	nnonolyqnonoqnkn
screamed	oooooonooooooonr
screaming	noooomrsnooppomm
screaming >	oooooooooooqoonn
screams	ooooonwmooonoonn
scree*	sopsnmpknmosnpri
screen	unpqnnqnnnnooqmh
screen .	oonqopnonoooprmm
screen in	noqoooooooopooon
screen*	npnqomnlomptnmsn
screening	noorpooooooooomp
screens	nooonnnoonppnnto
screenshots	qooooonmoooooorn
scri*	pooooooooqoooooo
scrip*	oooooooooqnooooo
script	oooooooooqnooooo
scro*	onoontonoqnnrnnm
scrol*	oooootoooqnnoonm
scroll*	ooooosooopnnooom
scrou*	oooooooooooosonn
scroun*	oooooooooooosonn
scroungers	oooooooooooosonn
scru*	mwnnooooooooroln
scrub	nvnnoooooooopomm
scul*	pnooqnnooooooorn
sculp*	pnooqnnooooooorn
sculpt*	pnooqnnooooooorn
sculpture	pnooqnnoooooonrn
scum	nnoonnnnnnnm0olk
scum* .*	ooooooooooonprnn
sea	nnoonwnlooomporn
seag*	ooooooooonqpoonp
seagu*	ooooooooonqpoonp
seagul*	ooooooooonqpoonp
seagulls	ooooooooonqpoooo
seam*	qpooooooooonorom
sear*	sqnommnpoqrmmmvj
sear* for*	opooooooorrnnomm
sear* hist*	npooooorooooooom
sear* on*	qnoonooooopoooon
searc*	sqnommnpoqrmmmvj
search	ornnnnnqoqonnmwj
search for	opoooooooroooonm
search history	npooooorooooooom
search on	qnoonooooopoooon
search*	snopnnonoornnooo
searches	snopnnoooornnomo
seas*	nnonoponomsnnnrp
seasi*	oooonopnoopooosm
seaso*	oooonpnoomrnnnos
season	oooonpnoooonnnps
seat	pmnnmrmonnnlpmoz
seat*	nnnnonnpnnpmrltq
seats	nnnnonnpnnpmrltq
seco*	onpnrommrmsjlmnw
seco* .*	nooponoooooooonr
seco* clas*	poooqoopoooooopm
seco* floo*	nooooronqoomoono
seco* one*	onoooonoooonooor
seco* year*	qnooopnoooqpoopk
secon*	onpnrommrmsjlmnw
second	qmpnspnnsnqkmnnu
second class	poooqoopoooooopm
second floor	nooooronqoomoono
second one	onoooonoooonooor
second year	qnooopnoooqpoopk
second*	mpoonnnnonrnnnou
seconds	mpopnnnnonronnpp
secr*	nnnoolyloonnnnmr
secr* .*	ooooonrnoooooooo
secr* and*	ooooonrnopooooom
secre*	nnnoolyloonnnnmr
secret	ooooomxmooonnnno
secret >	ooooooroooooooon
secret and	ooooonroooooooon
secret*	noopompnooooooos
secrets	ooooonpnooooooor
sect*	kmnntrqppnnnolqr
sect* .*	ooooonprooooooon
sect* 43*	oooosoooooooonnn
sect* ?*	oooomooooooroorn
sect* on*	oooooooooooooons
sect* to*	ooooooopooonoorm
secti*	kmnntrqppnnnomor
sectio*	kmnntrqppnnnomor
section	kmnntrqppnnnomor
section .	ooooonprooooooon
section 43	oooosoooooooonnn
section ?	oooomooooooroorn
section on	oooooooooooooons
section to	ooooooopooonoorm
secu*	qmnntnlmppntnqrj
secu* guar*	npooqonnonoqnpon
secu* man*	qoooonnnoooqooon
secur*	qmnntnlmppntnqrj
securi*	qmnntnlmpnntnqrj
security	qmnntnlmpnntnqrj
security guard	npooooonoooroppn
security guards	ooooqooooooooooo
security man	qoooonnnoooqooon
see	xiilstjilpqvkkeq
see .	oroononpooonsnkq
see >	pooooosnooornonl
see a	loonnwppnpnmpmpm
see about	noooooooooopoorn
see from	rooooorooooooook
see him	ooooopqpooonooon
see his	mrooopqnoponooon
see how	nooopoooooownnml
see if	noooooopoopqoono
see it	voqmqnmnqnolmpnq
see me	pooooqooooonooom
see mine	rooonoooooooooon
see my	slnpnnnnolxnnnnq
see no	ooonotoooooooonn
see one	ooooooooooomoosm
see our	oooooooooqponqlp
see that	pooopnpnooosoonl
see the	qknmwsnlnmmmkors
see them	ooooqnnnqnnnsnlp
see this	poooonnnoroponon
see what	zlntlkmnoootnnqk
see who	npornooooootoonl
see you	mnonnnlopmpsnlnz
see your	moooopoooponooor
see* .*	oroononpooonsnkq
see* a*	loonnwppnpnmpmpm
see* abou*	noooooooooopoorn
see* ever*	onooopnoooonooor
see* from*	rooooorooooooook
see* him*	ooooopqpooonooon
see* his*	mrooopqnoponooon
see* how*	nooopoooooownnml
see* if*	noooooopoopqoono
see* it*	voqmqnmnqnolmpnq
see* me*	pooooqooooonooom
see* mine*	rooonoooooooooon
see* my*	slnpnnnnolxnnnnq
see* no*	ooonotoooooooonn
see* one*	ooooooooooomoosm
see* our*	oooooooooqponqlp
see* some*	ooooonooooonooor
see* that*	pooopnpnooosoonl
see* the*	qknmwsnlnmmmkors
see* them*	ooooqnnnqnnnsnlp
see* this*	poooonnnoroponon
see* what*	zlntmkmnoootnnpk
see* who*	npornooooootoonl
see* you*	mnonnnlopmpsnlnz
see* your*	moooopoooponooor
seed	oooooooooooonont
seed library	oooooooooooooooq
seed swap	oooooooooooooonq
seed* libr*	oooooooooooooooq
seed* swap*	oooooooooooooonq
seei*	onnnrpoqonpoonkp
seei* the*	ooooropooooooomo
seein*	onnnrpoqonpoonkp
seeing	onnnrpoqonpoonkp
seeing the	ooooropooooooomo
seek*	noonnonmoqnnvpmo
seeke*	ooooonoooooospno
seeker*	oooooooooooosono
seekers	oooooooooooosono
seeki*	ooooopooopooronn
seekin*	ooooopooopooronn
seeking	ooooopooopooronn
seeks	noooononoqooooop
seem	ononnopooponoonr
seem to	ooonnopooooooonr
seem* to*	onopnopoooonoonq
seen	rmnonmzm3osiinmi
seen .	oooooopooooonorm
seen a	nooooooprooonqnm
seen better	ooooomooooomnnwo
seen her	onooonpopooqonon
seen him	ooooosnnqoooooon
seen in	ooooonnoonronolt
seen it	qpppmmnqooonoopm
seen my	tpoooqonronnonnj
seen on	ooooopooornnoooo
seen the	mnooqnrosookoonq
seen them	ooooooqnoooooonq
seen* .*	oooooopooooonorm
seen* a*	nooooooprooonqnm
seen* bett*	ooooomooooomnnwo
seen* her*	onooonpopooqonon
seen* him*	ooooosnnqoooooon
seen* in*	ooooonnoonronolt
seen* it*	qpppmmnqooonoopm
seen* my*	tpoooqonronnonnj
seen* on*	ooooopooornnoooo
seen* the*	mnooqnrosookoonq
seen* them*	ooooooqnoooooonq
sees	noonnqsooqnqonmk
sees this	oooooornoooooooo
sees* this*	oooooornoooooooo
seiz*	npoooooorooooonn
sele*	nnnoponootnnqnpn
sele* as*	ooooooooorooooon
selec*	nnnoponootnnqnpn
select*	nnnoponootnnqnpn
selected	nooooooootoooonp
selected as	ooooooooorooooon
selection	oooopoooooooqnqm
self	ooonrqnnonullprp
self checkout	ooooooooooooonqo
self harm	ooooonooooonooos
self important	oooooooooooooron
self issue	oooopooooooooonq
self published	ooooooooonuooook
self service	pooornnnooonnntl
self*	onoopoooononqnpp
self* chec*	ooooooooooooonqo
self* harm*	ooooopoooooooons
self* impo*	oooooooooooooron
self* issu*	oooopooooooooonq
self* publ*	ooooooooonuooook
self* serv*	pooornnnooonnntl
selfi*	onoopoooononqnpp
selfis*	oooooooooooorono
selfish	oooooooooooorono
sell	pnonomonorpmoqns
sell a	ooooooooooonoonr
sell his	ooooooooooonoron
sell my	noooooooooooooms
sell*	qnonnlomnvxllmrn
sell* a*	ooooooooontoonnp
sell* anyt*	onoooooooooooons
sell* his*	ooooooooooonoron
sell* my*	noooooooonroooms
sell* off*	ooooooooooonnoro
sell* the*	oooopnooonpnooso
selli*	qnonnmnnovxmlnoo
sellin*	qnonnmnnovxmlnoo
selling	qnonnmnnovxmlnoo
selling a	ooooooooontoooom
selling my	ooooooooonsooonn
selling the	oooonnoponpnooqo
sells	ooooooonoponoorn
semi*	npooooooomppnnoq
semi* .*	noooooooooononpr
semin*	npooooooooopnnor
semina*	npooooooooopnnor
seminar	npoooonooooponms
seminar .	noooooooooononns
send	0dlovfuknzmiwhfl
send em	ooooooooooooqooo
send help	noooonnmonoonony
send him	npooonqoooooooon
send it	qmnpunpmoqnnnnoj
send me	zmmnrmqnopnpnnmn
send more	ooooonrnoooooooo
send my	rnqoooooooonoomp
send someone	ooooouonnoooooom
send the	onpprnpnqonovnlj
send them	pnomomqoonomuonp
send you	onoonooootqnoonm
send your	onoooooooqorooom
send*	mpoupmprnnnnnnnm
send* a*	poooonpqoooooonn
send* em*	ooooooooooooqooo
send* help*	noooonnmonoonony
send* him*	nponontnooooooon
send* it*	olntunpmoqnnnnok
send* lett*	nrnoonopoooooonn
send* me*	zllpqlqmnpnomnom
send* more*	ooooonrnoooooooo
send* my*	qnrpooopooonnolp
send* some*	oooonuonoooooool
send* the*	onppqnpnqonovnlj
send* them*	pnomompponomuonp
send* what*	rnnoroooooooooon
send* you*	onoonooootqnoonm
send* your*	onoooooooqorooom
sendi*	lqpunnqmooonnnoo
sendin*	mopvnnqmooonnnop
sending	mopvnnqmooonnnop
sending it	mnosoooooooooooo
sending me	oooroonnooooooqn
sends	qnonqootoooooonm
seni*	noonvnooooonormn
senil*	ooooooooooonornn
senile	ooooooooooonornn
senio*	noonvooooooooomo
senior	noonvooooooooomo
sens*	pnnoqomnqnplormp
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
senso*	oooooooooooopoqn
sensor*	oooooooooooopoqn
sensory	oooooooooooopoqn
sent	zosivqtmoqlhlkik
sent him	nnooonpronoooonp
sent it	pooosooooooooonm
sent me	qnnnqvpmopnmnnmm
sent my	ooropoooooooooon
sent the	rnponnpoooooooon
sent to	qonnrnooooonnooo
sent you	qoooonooosonoonn
sent*	noooomopooonnpot
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
seo	oooooooooxnoooln
seo* serv*	oooooooooqoooomo
sepa*	moqoononooonromp
separ*	moqoononooonromp
separa*	moqoononooonromp
separate	moqopooooooosomo
sept	snoononooooononq
sept*	nnnnspnponrnnnnn
septe*	nnnnspnponrnnnnn
septem*	nnnnspnponrnnnnn
september	nnnnspnponrnnnnn
sequ*	ooooonooooolnnpu
seque*	ooooonooooolnnpu
sequel	ooooonooooolnnpu
seri*	pnpnnsmqnppnqmnm
seri* .*	npqonnnnoooqqppk
serie*	npqoorononqloonp
series	npqoorononqloonp
series .	opqooooooooooopm
serio*	pmnnopmqnrorrnoj
seriou*	pmnnopmqnrorrnoj
serious	ononoonnosopsmol
seriously	pmooopnroooqnpnm
seriously .	ooooonoooooropom
seriously >	pnooooosoooooooo
serv*	romlsksmmrqpnmtn
serv* .*	noooomnqonommnrw
serv* i*	rnoooooooqoooool
serv* mach*	mpooqnnoooonnnto
serv* with*	ooooooooonopoorn
serve*	mronnmqnoontonjr
served	nponnmnooootonlr
server	opoooprnoooooono
servi*	tlnmslqnnrrjmnwl
servic*	tlnmslqnnrrjlnwm
service	qmnmtmlonprjllyo
service .	nooopmnpooonnopt
service >	ooooooooonooontl
service machines	ooooqooooooonorn
services	rnonoosooqoooqjl
sess*	oonnqpnnomrnnmps
sess* .*	oqoooponoooopool
sess* on*	oooonooooooooooq
sessi*	oonnqpnnomrnnmps
sessio*	oonnqpnnomrnnmps
session	mqonqoononpnomrr
session .	oqoooponoooopool
session on	oooonooooooooooq
sessions	qmooopnoonqnonmp
set	lppnoskmnmxmlnot
set in	ooooooooooroooon
set of	oooooonponspoomn
set* in*	ooooooooooroooon
set* of*	oooooonponspoomn
sets	oooqoooooooqooon
sett*	lmntqooooonopnmq
setting it	oooooqooooopoonn
settl*	mnntpnnooooopooo
settle*	noounoooooonoopm
settled	nnounoooooonoopm
seve*	onoqmnslnqrmmnsn
seve* .*	oopoooqnoooonnpo
seve* and*	ppoooosloooooooo
seve* week*	rooonooooooooopn
seve* year*	oooooooooronoomp
seven	ponnnlqmoqpnmntn
seven .	oooooopnoooooorn
seven weeks	rooonooooooooopn
seven*	onpqnqqnooonnnno
sevent*	onpqnqqnooonnnno
seventeen	npqooormoooooono
seventeen and	oooooprmoooooooo
seventies	pnoooroooooooonn
seventy	nnoponnqooooooqp
sever*	onopnoooooqnpoon
severa*	onopnoooooqnoopn
several	onopnoooooqnoopn
sexe*	oooooooooooosomn
sexe* and*	ooooooooooooromn
sexes	oooooooooooosomn
sexes and	ooooooooooooromn
sh	ooooooooooooposm
sh t	ooooooooooooootm
sh* t*	ooooooooooooootm
shak*	nnooopnrtoomnnnn
shak* and*	oooooonoqooooopo
shaki*	onooooprroonoonm
shakin*	onooooprroonoonm
shaking	onooooprroonoonm
shal*	onnnpnnmnnnqmrpt
shal* be*	oooonponoooooosm
shal* i*	oooopoooooonotnm
shall	onnnpnnmnnnqmrpt
shall be	oooonponoooooosm
shall i	oooopoooooonotnm
sham*	lpmmlnkonlrunm0g
sham* .*	onoooonooooommxm
sham* abou*	ooooooooooqqoopl
sham* if*	oooooonoooouonnn
sham* on*	npoonnnnonnlppxl
shamb*	ooooooonooonnnwl
shambl*	ooooooonooonnnwl
shambles	ooooooonooonnnwl
shame	mqmnmmmnnnpvpoxk
shame .	oooooonoooopnnun
shame about	ooooooooooqqoopl
shame if	oooooonoooouonnn
shame on	npoonnnnonnlppxl
shame the	oooooooooopopolq
shame*	oooonpnponqnnnvm
shan*	mopoosnpoooonqol
shan* be*	noooornpooooooom
shant	noooosnpoooooopl
shant be	noooornpooooooom
shap*	onoopowmoooonnnm
shap* like*	ooooootnoooonnnn
shap* of*	ooooooqnoooooono
shape	oooopoqnoooooonn
shape of	ooooooqnoooooono
shape*	ooooootnoooonnnn
shaped	ooooootnoooonnnn
shaped like	ooooootnoooonnnn
shar*	pok0kjnjmvsgllmt
shar* .*	npononnooooonnpt
shar* it*	nooppnpooorooopm
shar* my*	onovnoooonoooonm
shar* one*	ooooonooooonopnq
shar* our*	qooqnooooooooonm
shar* this*	ooooooooovnnnopm
shar* to*	ooonoooooqpnonop
shar* what*	qoooooooooooooop
shar* with*	tmnsnooooooooomn
share	pmntpnomnutjmmvl
share it	noonqoooonroooqm
share this	oooooooootnnnopn
share to	ooooooooorpnonom
share what	qoooooooooooooop
share with	qnopoooooooooonn
share*	vtntlmnnonnmmomn
shared	wtntlnnnnmnmnnlo
shared with	snoqoooooooooonm
shari*	lmnxnnonoronnonn
sharin*	lmnxnnonoronnonn
sharing	lmnxnnonoronnonn
sharing my	onosooooooooooon
shark	ooooonnnooonqomu
shark*	noooooooooomooos
sharks	noooooooooomooos
sharo*	ooooonoooooroooo
sharon	ooooonoooooroooo
sharp	noooooooooooopnr
she	ohnkev0ywigmcxam
she .	ooonolonooooooot
she 15	ooooorpnooooooon
she 16	ooooooqnoooooooo
she 17	ooooonrmoooooooo
she 88	opooonorqoonoonn
she >	oooooonqooopornm
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
she did	nnpnnpmnoooqonns
she died	qooooonooooooopm
she does	noonoompooopoooq
she done	ooooornooooooooo
she down	oooooqnoooooooon
she engaged	ooooonsmoooooooo
she fainted	ooooornnooooooon
she fifteen	oooooormoooooooo
she flinches	oooooonsooooooon
she frightened	oooooonrooooooon
she goes	noooonsnooooooop
she going	noooopnoooooooor
she gone	qoooolqmsoooooon
she got	pnnnnopmonoonuon
she had	ooonoppoqoonnnnq
she has	mopopqqqooonoonm
she his	ooooonnsooononon
she in	opooopsmooooooon
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
she never	ooononnoooonopmu
she not	nnonnspnpnnrnnom
she now	pnopopnoooooooqn
she ran	ooooooopooonoqno
she said	npoooomosoooonnn
she says	mqnnntmwnnonnnnl
she sent	oooooqnnoooooooo
she showed	noooopqnoooooooo
she signed	ooooonoqoooooooo
she signs	noooonoqooooooop
she sits	ooooooqnoooooooo
she slipped	oooooooqooooooom
she tells	noooonqqooonooon
she texted	oooooooqooooooon
she the	onrqoonnooooopon
she thinks	opooonqnooooooon
she told	nnonnstononnnnmp
she used	nooooporqoooonno
she wants	rooooronoooooonm
she was	qpqnnpltpnnmnkop
she wears	ooooonoqoooooooo
she will	mnnnnxoknnntnmol
she works	moooontqooonoonn
she would	mrnonqnmpoomnnps
she* .*	ooonolonooooooot
she* 15*	ooooorpnooooooon
she* 16*	ooooooqnoooooooo
she* 17*	ooooonrmoooooooo
she* 88*	opooonorqoonoonn
she* a*	ooooononooonnwnm
she* abou*	ooooonqoooooooon
she* aske*	ooooonosqooooonn
she* at*	ooooonpoqoooooon
she* been*	ppooopmrooonoqml
she* begg*	ooooonsooooooonn
she* borr*	qoooooopooooooon
she* came*	onqooooooooqoopl
she* can*	ornnolqqpoommonp
she* cold*	ooooornnqoooooom
she* cryi*	ooooonorooooooon
she* did*	nnpnnpmnoooqonns
she* died*	qooooonooooooopm
she* does*	noonoompooopoooq
she* done*	ooooornooooooooo
she* down*	oooooqnoooooooon
she* enga*	ooooonsmoooooooo
she* ever*	poooonoooooooqoo
she* fain*	ooooounnooooooon
she* fift*	oooooormoooooooo
she* flin*	ooooonosooooooon
she* frig*	oooooonrooooooon
she* goes*	noooonsnooooooop
she* goin*	noooopnoooooooor
she* gone*	qoooolqmsoooooon
she* got*	pnnnnopmonoonuon
she* had*	ooonoppoqoonnnnq
she* has*	mopopqqqooonoonm
she* hear*	rooooopnooooooon
she* his*	ooooonnsooononon
she* in*	opooopsmooooooon
she* know*	oooonmpmoooqoonr
she* laug*	ooooomouooonoono
she* live*	nooooqqnoooooooo
she* look*	nooooormoooooqpo
she* lost*	ooooonoqoooooooo
she* love*	ooooonroooopnorl
she* made*	ooooorpmoooooooo
she* mout*	oooooonroooooooo
she* move*	ooooomppooosooon
she* my*	ooooornnooooooon
she* neve*	ooononnoooonopmu
she* not*	nnonnspnpnnrnnom
she* now*	pnopopnoooooooqn
she* post*	ooooornnoooooooo
she* ran*	ooooooopooonoqno
she* said*	npoooomosoooonnn
she* says*	mqnnntmwnnonnnnl
she* sent*	oooooqnnoooooooo
she* show*	nooooornooooooon
she* sign*	noooomntooooonop
she* sits*	ooooooqnoooooooo
she* slip*	oooooooqooooooom
she* star*	ooooooonooopoooq
she* talk*	ooooonoooooooson
she* tell*	noooomsqooonooon
she* text*	oooooooqooooooon
she* the*	onrqoonnooooopon
she* thin*	opooonqnooooooon
she* thre*	ooooonqooooooooo
she* told*	nnonnstononnnnmp
she* used*	nooooporqoooonno
she* want*	roooornooooooonl
she* was*	qpqnnpltpnnmnkop
she* wave*	ooooonoqoooooooo
she* wear*	ooooomorooooooon
she* will*	mnnnnxoknnntnmol
she* work*	moooootpooonoonn
she* woul*	mrnonqnmpoomnnps
shed	mpnnnvpjnnosmmqo
shed when	ooooonsnooooooon
shed* when*	ooooonsnooooooon
shee*	0qnnpknmnnpjqlnp
shee* .*	ooooooooooolonps
shee* in*	sooooooooooooonn
sheep	ooooonooooqnqolr
sheet	xqnnpmonnnnnmnqk
sheet >	qnoooooooooooopo
sheet in	sooooooooooooonn
sheet*	rooopnooooolonoq
sheets	rooopnooooolonoq
shei*	ooooonooooonnsnq
sheil*	ooooonooooonnsnq
sheila	ooooonooooonnsnq
shel*	lmllmoonpmnfumtx
shel* .*	oonmnnoqonnmppro
shel* afte*	nnooqooooooooooo
shel* and*	nnooosooopoooono
shel* befo*	oooonooooooooonq
shel* in*	ooooqoooooooposj
shel* of*	ooooooooooooooqn
shel* the*	ooooooooooomooor
shelf	nmmokqloqooiunuv
shelf .	nnooonoqooonpprn
shelf and	nnooosoooooooonp
shelf in	ooooooooooooposl
shelf the	ooooooooooomooor
shelf*	oooooooooooooonu
shelfm*	oooonooooooooons
shelfmark	oooonooooooooons
shelt*	nqonnnqpoopnmoop
shelte*	nqonnnqpoopnmoop
shelter	nqonnnqooopnmoop
shelv*	omonsnpoompnqopo
shelve*	nmonrnpmnnnnqorm
shelves	mmonropmnnnnqorm
shelves >	oooooopoooooronn
shelves after	nnooqooooooooooo
shelvi*	oooopooqonpooono
shelving	oooopooqonpooono
shif*	nnopomornomvmool
shif* .*	onoqonopoooroonm
shift	nnoppmornnnwmnok
shift .	onoqonopoooroonm
ship	pnnomnnnpprnrnmo
ship*	pnopnnnnnsnnmnrp
shipp*	ooooooooornooopn
shippi*	oooooooooqoooopn
shipping	oooooooooqoooopn
shir*	oooonnooornooooq
shirt*	ooooooooorooooon
shirts	ooooooooorooooon
shit	onmnnmnnnlnrlpr4
shit .	oooooonooootopmm
shit >	nnoonnooomnlmnn5
shit*	nnnnnnnnnmnnllxy
shit* .*	onooonnoooounnrl
shit* wifi*	ooooooooonooontm
shite	nnooonnnononmq0h
shite .	oooooooooooonntn
shite >	oooooooooooonosm
shitt*	ooooooooooonnomu
shiv*	ooooooooooooonnr
shive*	ooooooooooooonnr
shiver*	ooooooooooooonnr
shivers	ooooooooooooonnr
shoc*	opoooooooqonnorm
shock*	oooooooooqonnosm
shocki*	oooooooooponnnsm
shocking	oooooooooponnnsm
shoe	nqononooooonnpqo
shoe*	nnononrnoopmqomr
shoe* off*	oooopnooooonromp
shoe* on*	ooooooqoooooooon
shoes	noooposoooonqomo
shoes off	oooopnooooonromp
shoes on	ooooooqoooooooon
shoo*	mmnnmpqlmmn3jnjw
shoo* me*	noooooooooonoonv
shoo* the*	onooolrmooowkomq
shoo* this*	oooonnnonoovooom
shook	ooooorsmooonooom
shoot	nmnnmnnnnnn2knlx
shoot me	noooooooooonoonv
shoot the	onooonooooowkomq
shoot this	oooonnnonoovooom
shoot*	ooooonnoonoroonq
shooti*	ooooonnoonoropnp
shooting	ooooonnoonoropnp
shop	lknomlospmxkmmvr
shop .	pnooopnpooomnnvk
shop >	noooonpoonoorpmp
shop and	nnnoonppoooooopr
shop on	oooooooooooooooq
shop or	ooooooooooqoooon
shop*	nonopnnqooooqomo
shop* .*	pnoononpoonmnnvl
shop* and*	nnnonnpqoooopnpq
shop* on*	oooooooooooooooq
shop* or*	ooooooooooqoooon
shopp*	nnoopnorooooopnp
shoppi*	onnopnnrooooopnp
shopping	onnopnnrooooopnp
shor*	mnonnpmnnnrnqovn
shor* .*	pooonpoooooooorm
shor* loan*	noooooooooooooor
shor* plan*	oooooooooooopqnn
short	lnonmpnnnnsnnpsp
short planks	oooooooooooopqnn
short*	pooopooooooornql
shortl*	oooopnoooooprnpk
shortlist	oooopnooooooroqk
shot	nunnpnolnrnqnliw
shot .	ooooroooooorpnnl
shot of	nsoonooooooooomp
shot through	ooooooooooonoomt
shot*	ooooornnpoosoook
shot* .*	ooooroooooorpnnl
shot* of*	nsoonooooooooomp
shot* thro*	ooooooooooonoomt
shotg*	ooooornnpoosoook
shotgu*	ooooornnpoosoook
shotgun	ooooornnpoosoook
shou*	mkripmlkmikmwnop
shou* and*	onqoonnpqoomoonq
shou* at*	pqnnnplrooomnnrn
shou* be*	qnqnslnmnnnrsluq
shou* burn*	ooooooooooopronn
shou* chec*	oooooppoomrnooon
shou* have*	nonontqmnoomtpln
shou* i*	nnponqnoooopooop
shou* like*	qsonpmnnooornnln
shou* not*	noqqoqnnoooowrik
shou* out*	poooooooooonoonr
shou* pay*	ooooooooooonrono
shou* put*	ooooonoooooompnr
shou* resi*	oooonoooooonmnun
shou* say*	ooooooooooooonmr
shou* stay*	ooooonooooootoom
shoul*	lkqkspogjilrwpln
should	mlpkspogjilqwpln
should be	qnqnslnmnnnrsluq
should burn	ooooooooooopronn
should check	oooooppoomrnooon
should have	nonontqmnoomtpln
should i	onoonqnoooopooop
should like	qsonpmnnooornnln
should not	noqqoqnnoooowrik
should pay	ooooooooooonrono
should put	ooooonoooooompnr
should resign	oooonoooooonmnun
should say	ooooooooooooonmr
should stay	ooooonooooootoom
shout	opponoonoonlooqt
shout out	poooooooooonoonr
shout*	pnpnnmlusonknmtp
shoute*	ropnnnmmpoomnnqr
shouted	ropnnnmmpoomnnqr
shouted at	qnoonpnnooonoorn
shouti*	npnoonporoomnosn
shouting	npnoonporoomnosn
shouts	nnoooomwoooooonn
shouts at	oooooonsoooooooo
shov*	ooooooooooonrmnr
shovi*	ooooooooooooronn
shovin*	ooooooooooooronn
shoving	ooooooooooooronn
show	zlqmthmnmqoprjlr
show .	npoononqoopnonsn
show it	onoppoooooonqono
show me	zmonqnnoononnomj
show the	oosopooooooonopl
show*	qrvnmmqmqpqjmqlm
show* .*	prnnnnnqonomnnwm
show* a*	qooopoooooooqomn
show* her*	moooonoooooposon
show* how*	oooooooooopononr
show* it*	qoopononooonrnmp
show* me*	0mnnqoonpqnnnnmj
show* on*	onooooppropooool
show* the*	qnvopnooooonnonk
show* them*	ooooonoooooonoos
show* up*	orooooqnooopooom
show* when*	moqoqoooooooooom
show* you*	oopoooooornooono
showe*	pnnnmprmrqnlonpm
showed	qnonmpqmrqonoomo
showed me	nooooponpqooooon
shower	ooooopooooonporn
shower .	ooooooooooonnoro
showi*	nqpnqpponnnnqnlo
showin*	nqpnqpponnnnqnlo
showing	nqpnqpponnnnqnlo
shown	pnqrnmnnooqnorok
shows	pqrmnmnqnnonlomr
shows how	ooooooooooponoor
shows the	rnqoonopoooooonm
shre*	k1onnnonononoomm
shred*	mwooonooooonoonn
shredd*	mwooonooooonoonn
shredded	mvooonooooonoonn
shru*	mooornooooooonul
shru* .*	ooooqoopooooooqm
shrug*	ooooqoooooooontl
shrugg*	ooooqoooooooontl
shrugged	ooooqoooooooontl
shrugged .	ooooqoopooooooqm
shus*	nnooomnmooownnpr
shus* me*	ooooonnnooornonr
shus* my*	ooooooonooosonop
shush	onooooonooornooq
shush*	ooooomnooootonpp
shushe*	ooooomnooootonpp
shushed	ooooonnooooooopr
shushes	oooooooooootonom
shut	kkmmnhrlvloqqwyj
shut .	poooononropoonqm
shut it	ooooonooooopnron
shut on	ooooooooooooooqo
shut the	ooooonnpoonrunok
shut up	ooooonpoooomnxmq
shut*	nonnqloronponnwh
shut* .*	poooononropoonqm
shut* at*	ooooomoqnooonotm
shut* it*	ooooonooooopnron
shut* on*	nnooqoooooonoorn
shut* the*	noooonnpnnprumoj
shut* up*	ooooonpoooomnxmq
shut* your*	oooonooooooopppm
shuts	opoonmornooqnnrl
shutt*	nnooqonopopmootk
shutti*	nnooqooooopmootk
shutting	nnooqooooopmootk
shutting on	nnooroooooonoopn
sick	opnnntpnnnnnqmsn
sick after	ooooornnooooooon
sick of	omooonoooooppnto
sick to	ooooonoooooooosm
sick*	ooooooooooonsnon
sick* afte*	ooooornnooooooon
sick* and*	oooooonoooonsnlp
sick* of*	omooonoooooppnto
sick* to*	ooooonoooooooosm
sickn*	ooooooooooonsnno
sickne*	ooooooooooonsnno
sickness	ooooooooooonsnno
sickness and	ooooooooooontnmo
side	nopmnonquonnqljr
side and	oooooponroononnn
side door	oooooompnooqoonp
side entrance	oooooonqpoooqonm
side gate	ooooooqnoooooooo
side of	nooonsoonoopromn
side*	nnooononooonooqu
side* and*	ooooooonroononon
side* door*	oooooompnooqoonp
side* entr*	oooooonqpoooqonm
side* gate*	ooooooqnoooooooo
side* of*	nooonsoonoopromn
sided	oooooooooooonpsm
sidew*	ooooooooooooonnt
sidewa*	ooooooooooooonnt
sideways	ooooooooooooonnt
sigh*	qoonsmnonoonsnnm
sigh* for*	ooooonooooooronn
sigh* of*	roonsnooooonoomm
sight	qoonsmonnoonsnmm
sight for	ooooonooooooronn
sight of	roonsnooooonoomm
sign	vtmonojrnrplojtn
sign .	qnooornpooonooom
sign anything	osoooooooooooonm
sign in	rroonnonoooooono
sign it	oooooooooorooonn
sign on	ooooooooooooooqn
sign says	ooooooonooonoopr
sign the	pooooooponooooqm
sign up	rmnpnmnnoumoommt
sign*	ntmwthjsrqqrqgsh
sign* .*	snoonqorooonqomk
sign* anyt*	nuonooooooopoonn
sign* at*	oooooooooorooopl
sign* for*	onpqnpnoqooooomo
sign* in*	tqoonnnnooonqomn
sign* it*	nnoosooooornoomo
sign* off*	nnontoopooonnnsk
sign* on*	oooooooooooroork
sign* over*	ooooonnroooooooo
sign* says*	ooooooonooonoopr
sign* some*	oooooooqoooooooo
sign* the*	plotnnnponopooql
sign* thin*	oooooonroooooooo
sign* this*	nooooqooooosonmn
sign* up*	tsnqmmnnotmnnmlu
signa*	opnmnmnmttlmmmxk
signag*	ooooooooooononum
signage	ooooooooooononum
signal	nnooonnntsnnnoqm
signat*	pqonnnoooooooopo
signature	pqoooooooooooopm
signe*	ruovuklonmoqolnj
signed	ruovuklonmoqmlpj
signed it	nnoosoooooonoonp
signed off	nnootoooooonnntl
signed the	nmounoooooopooon
signed this	ooooooooooosoonn
signed up	qtopnnonononnomo
signi*	nmornnmrnnrspmnj
signin*	nmornnmrnnrspmnj
signing	nmornnmrnnrspmnj
signing .	ooooonoqoooooooo
signing at	oooooooooorooopl
signs	mooopooqoopnrnmo
sile*	nnonrmnnponlmozm
sile* stud*	ooooooooooonoorn
silen*	nnonrmnnponlmozm
silenc*	oooornooooomnosm
silence	oooorooooooonopn
silent	nnoononnpoonnovo
silent study	ooooooooooonoorn
sill*	npnnnonpnnnnnwmp
silly	npnnnonpnnnnnwmp
silv*	onnonnqooopnopmq
silve*	onnonnqooopnopmq
silver	oqnoonqooopnopnn
simo*	noooooooononn1mj
simon	noooooooononn1mj
simp*	nmnnolmnonpryqok
simp* as*	oooooooooootnlnn
simpl*	nmnnolmnonpryqok
simple	onnomnnnonprvssf
simple .	poooooooooonpnqn
simple >	ooooooooooooronn
simple as	oooooooooootnlnn
simply	nnonpmnnooonvnlt
sinc*	qmmlwvqpqkifihum
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
sinc* the*	pomotwonqnnmonnj
sinc* then*	oooroooooooooonn
sinc* they*	ooooopooooooromn
sinc* thur*	ooooooqopoooooon
sinc* tues*	oooooqpnopooooom
sinc* when*	rnoonnonoooooosm
sinc* you*	onoonnonoooqnoro
since	qmmlxvqqqkifihtm
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
since the	pomotwonqnnmonnj
since then	oooroooooooooonn
since they	ooooopooooooromn
since thursday	ooooooqopoooooon
since tuesday	oooooqpnopooooom
since when	rnoonnonoooooosm
since you	onoonnonoooqnoro
sing*	onrnokpkntsotmvi
sing* and*	oooooooooooooorn
sing* day*	ooooopsooooooomn
sing* mums*	ooooooooooonsomo
sing* near*	ooooooooosoooonn
sing* on*	oooooooooopooomr
sing* one*	ooroonoooooqqomn
singe*	ooooooooooooooqn
singl*	olroomqmnutotmte
single	omropmpmomuoumte
single day	ooooopsooooooomn
single mums	ooooooooooonsomo
single one	ooroonoooooqqomn
single*	ooooooooounnnono
singles	ooooooooounnnono
singles near	ooooooooosoooonn
sink	ooooonooonopunmm
sink the	ooooooooooonsonn
sink* the*	ooooooooooonsonn
sir	qnnnqmnmorqmnqmp
sir madam	roonnoonooqooonn
sir* mada*	roonnoonooqooonn
sist*	qmqsmtuqmpmnllhp
sist* .*	nornotlrooononnm
sist* who*	oooqoopoooooooon
siste*	qmqsmtuqmpmnllhp
sister	pnrsmuvpmonnmlhp
sister .	nornotlrooononnm
sister who	oooqoopoooooooon
sit	lmnnovjqnrnjsyml
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
site ?	nooooooooooooooq
site*	lsoonopooqqononm
site* ?*	nooooooooooooooq
site* i*	msooooooonnooono
sites	lsoonopooqqononm
sits	noooonwpnoopnook
sits with	ooooooqmoooooooo
sits* with*	ooooooqmoooooooo
sitt*	mponpqnosonmonom
sitt* in*	ooooornnqoonoonn
sitti*	mponpqnosonmonom
sittin*	mponpqnosonmonom
sitting	mponpqnpsnnmonol
sitting in	ooooornnqoonoonn
six	nmomoitprirmlkws
six .	noooonsmooopnopp
six >	oooooqoooooonoqm
six ?	oooooooooooooonq
six and	ooooonopooooopnr
six girls	oooooomtooonoonn
six months	rnooonooooonoomr
six of	ooooonopooonponr
six quid	oooooooooorooopm
six stone	ooooornnooooooon
six times	oqooooooooooooon
six years	onqonmoosooroomo
six* .*	noooonsmooopnopp
six* ?*	oooooooooooooonq
six* and*	ooooonopooooopnr
six* girl*	oooooomtooonoonn
six* mont*	rnooonooooonoomr
six* of*	ooooonopooonponr
six* quid*	oooooooooorooopm
six* ston*	ooooornnooooooon
six* time*	oqooooooooooooon
six* year*	pnqnnmoosooropln
sixt*	lonnloulnnomoovt
sixt* .*	oooooprloooomoro
sixt* form*	npoooprmooooooqm
sixt* one*	oooooonooooooorn
sixte*	nooonnuooopnqolo
sixtee*	nooonnuooopnqolo
sixteen	nooonnuooopnqolo
sixteen .	oooooormooooooon
sixth	npoooprmooooooqm
sixth form	opooopsmoooooonn
sixty	nnoonolnooonnotv
sixty .	ooooopnnoooonopq
sixty one	oooooonooooooorn
size	nqononoooprnnnoq
size .	oronooooopoooonn
size* .*	oronooooopoooonn
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
skip*	ooonoqopooopoopl
skip* .*	ooooooooooooootl
skipp*	npoopqopooopooom
skir*	onoooooponqooonq
skul*	onooooooooornono
skull	onoooooooooroonn
sky	ooooooooopqonopn
slag*	ooooonooooooqqnn
slags	oooooooooooorono
slap	nnooomrnonovmlqq
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
slav*	nnnnnmmqnnnmqnpw
slave	ooooononoooonoou
slave*	ooooonnrooonqnoq
slaver*	ooooonnrooononpr
slavery	ooooonnrooononpr
slavo*	oooooooooooooorm
slavon*	oooooooooooooorm
slavonic	oooooooooooooorm
slee*	jilokvvzvsoqljei
slee* .*	onooonqpppopooom
slee* ?*	qooooonpopooooon
slee* and*	onooowonoponoonl
slee* by*	oooooopnroonoooo
slee* in*	mnnnnmwwrnnmpnmh
slee* well*	oooooponooosooom
slee* with*	ooooonoooootoonn
sleep	lmnmmpozoslvmmin
sleep and	onooouoooponoonl
sleep in	noooomvqoooooonn
sleep well	oooooponooosooom
sleep with	ooooonoooootoonm
sleep*	omnqnovruoqlpmkg
sleepi*	nnoqnmtoppnnonnn
sleeping	nnoqnmtoppnnonnn
sleeps	nnooonrrsnrnnnnj
sleeps in	noooonprqoonooom
sleev*	nooonvppononnnnl
sleeve*	nooooupqononnnnl
sleeves	nooooupqononnnnl
sleeves in	oooooqnqooonooom
slep*	onoooooppoonnqms
slep* with*	oooooooooooonpnq
slept	onoooooppoonnqms
slept with	oooooooooooonpnq
slid*	msnsonnnopqnnnop
slid* of*	oqoooooooooooooo
slide	osooooooopoooonm
slide*	mqnsonnnonqnnnpp
slides	monppnonooqnnnpr
slides*	oqosonoooooooool
slideshow	oqosonoooooooool
slig*	ooooooooopoonoor
sligh*	ooooooooopoonoor
slight*	ooooooooopoonoor
slightly	ooooooooopoonoor
slim*	onooonnoopnmmxnm
slime	ooooooooooponoro
slimy	ooooooooooonovmm
slip	npqoonppoprnnpko
slip .	nppoooooooroooom
slip*	qooonmnrropnopmn
slip* .*	mrpoooooootooonl
slip* and*	poooonomroooopoo
slip* me*	oooooooqoooooono
slipp*	pnooonnrqoonopmo
slippe*	pnooonnrqoonoqmo
slipped	poooonnsoooooonn
slipped me	oooooooqoooooono
slippers	ooooooonqoonooor
slot	noooomooonpnonwo
slot*	ooooonooopuooonn
slots	ooooonooopuooonm
slow	nnonnmnnnmnvmqxi
slow clap	ooooooooooonootm
slow*	noooopooooooonsm
slow* and*	ooooooooooosoomm
slow* clap*	ooooooooooonootm
slowl*	nnoooqoooooooorn
slowly	nnoooqoooooooorn
slug	ooooooooooonoroo
smal*	omtoomqlopvolrjp
smal* ones*	ooooooqopoooooon
smal* prin*	oooroooooooooopm
smal* thin*	qnvopnopooonoomk
small	omtoolqmopvolpir
small ones	ooooooqopoooooon
small print	oooroooooooooopm
small thing	qnvopnopooonoomk
smar*	ooooooonooonosqm
smarm*	oooooooooooooron
smarmy	oooooooooooooron
smas*	oonnnmmpnpowmmls
smas* ever*	oooooooooootnonm
smas* your*	oooooooooooqonoo
smash	noooonoooqnwmnom
smash every	oooooooooootnonm
smash your	oooooooooooqonoo
smash*	ooonnnnqooqpnnlu
smashe*	onoooonqooopoooq
smashed	onoooonqooopoooq
smashi*	opoonoooooqoonls
smashing	opoonoooooqoonls
smel*	mmnnmkmm1nnlu1kk
smel* .*	ooooomnorooooqqm
smel* gas*	ooooonnnwoonnonm
smel* of*	nnoonpnnroomonns
smell	nnnnnllm1nnluyil
smell .	ooooomnorooooqqm
smell gas	ooooonnnwoonnonm
smell of	noooopnosoonomls
smell*	noooononnoonotqn
smells	noooooooooonmtqn
smells >	ooooooooooooooqn
smelt	oooooooooooporom
smil*	mmnnnnornrnqlssl
smil* .*	ooooonqnooonooop
smile	mnnononooropnqpn
smile*	noooopnrooonnpqn
smiles	ooooonnroooonqnn
smiley	noooopoooooonnsn
smir*	oooooooooooqornm
smok*	nqoonmoowopmnook
smok* comi*	oooooooowoomoonm
smoke	onooonnpwoomnoon
smoke coming	oooooooowoomoonm
smug	onoonnnnonnqmutk
smug little	ooooooooooonoqoo
smug* litt*	ooooooooooonoqoo
snac*	onoonnnoonoooonv
snack*	oooooonoononooos
snacks	oooooonoononooos
snacks >	oooooonoononooos
snak*	ooooooooooonosno
snake	ooooooooooonosno
snap	nooooooootoooonn
snap*	oooooorooooonoon
snapc*	ooooooqooooonooo
snapch*	ooooooqooooonooo
snee*	oooooooooooooron
snit*	ooooooooooorooom
snitc*	ooooooooooorooom
snitch*	ooooooooooorooon
snob	ooooooooooonotpm
snor*	nnooonnnooonooow
snot*	ooooooooooooorpm
snott*	ooooooooooooorpm
snotty	ooooooooooooorpm
so	qtlqrvjnigigotqq
so .	pqnopmoooopopnkr
so >	pnoonrnnooonnwmm
so am	ooooornpooooooon
so bad	oooooqnoooooonuk
so called	nooonnooonorruni
so can	qpooqonooooooonm
so cold	ooooorooooooooqm
so done	oooootonooonoorl
so he	pnqqonmtooooonnm
so i	sqnnoqpspmojrnjp
so if	ooooonnpoooooonr
so it	poopnroqooononmm
so low	ooooooooooooonqn
so many	nnoonnooononmnur
so maybe	oooooormooopoono
so much	ornnqtmononnnomo
so my	onspoppnooonooqk
so no	nnoqoponooooqopm
so nobody	nooopsnoooooooom
so patient	oooooooooooooonr
so proud	oooooonnoooooont
so quiet	onooosrmoooponnm
so sorry	ooooooooooooooor
so that	oooqornnpoonpqlm
so the	pnoqomoloonqmowk
so there	opoopqoooooooonn
so they	noooonmspoonsomo
so this	ooopomqooooooooo
so tired	ooooovooonoooonm
so to	ooooonooooonoprn
so we	nnooonsnnonopnlt
so well	ooooooooooonoons
so what	ooooooooooooqnqm
so who	xnonnnnpooorommk
so why	mxnnoooooooooolm
so you	ooqpqmpnonpnmpsj
so your	pnooonooooooorno
so* .*	pqnopmoooopopnkr
so* am*	ooooornpooooooon
so* bad*	oooooqnoooooonuk
so* call*	nooonnooonorruni
so* can*	qpooqonooooooonm
so* care*	ooooooooooonooqo
so* cold*	ooooorooooooooqm
so* done*	oooootonooonoorl
so* good*	oooopoooooonoomq
so* he*	pnqqonmtooooonnm
so* i*	sqnnoqpspmojrnjp
so* if*	ooooonnpoooooonr
so* it*	poopnroqooononmm
so* kind*	oqonqonoooonoonp
so* loud*	ooooooooooooosnn
so* low*	ooooooooooooonqn
so* many*	nnoonnooononmnur
so* mayb*	oooooormooopoono
so* much*	ornnqtmononnnomo
so* my*	onspoppnooonooqk
so* no*	nnoqoponooooqopm
so* nobo*	noooprnpooonooom
so* pati*	oooooooooooooonr
so* prou*	oooooonnoooooont
so* quie*	onooosrmoooponnm
so* sorr*	ooooooooooooooor
so* that*	oooqornnpoonpqlm
so* the*	pnoqomoloonqmowk
so* ther*	opoopqoooooooonn
so* they*	noooonmspoonsomo
so* this*	ooopomqooooooooo
so* tire*	ooooovooonoooonm
so* to*	ooooonooooonoprn
so* we*	nnooonsnnonopnlt
so* well*	ooooooooooonoons
so* what*	ooooooooooooqnqm
so* who*	xnonnnnpooorommk
so* why*	mxnnoooooooooolm
so* you*	ooqpqmpnonpnmpsj
so* your*	pnooonooooooorno
soap	oooonmoooooonoqr
sobe*	oooooooooooomomu
sober	oooooooooooooonr
sober*	oooooooooooomonr
soberi*	oooooooooooomonr
sobering	oooooooooooomonr
soci*	opoommsnomnolomx
soci* serv*	oooonosooooooonn
socia*	pqnnmmsnnnnpnoop
social	pqnnmmsnonnpnooo
social services	oooonosooooooonn
social worker	qpoonnpnoooooono
socie*	nnoponnnononmnmx
societ*	nnoponnnononmnmx
society	nnoponooonlnmnny
sock	oooooooooopoosmn
sock*	omoonnqnononontp
sock* on*	ooooooqoooonoooo
socke*	omooooooonoonovn
socket*	ooooooooonoooosm
sockets	ooooooooonoooosm
socks	ooooonqoooonpomq
socks on	ooooooqoooonoooo
sod	oooooonoooonnqul
sodd*	oooooooooooponsm
sodd* book*	oooooooooooqonrm
soddi*	oooooooooooponsm
soddin*	oooooooooooponsm
sodding	oooooooooooponsm
sods	ooooooooooonnntn
sofa	ooooooooornooooo
soft	opoooooooopqnnrm
softw*	pooonoooooqonoqn
softwa*	pooonoooooqonoqn
software	pooonoooooqonoqn
soil	oooosoooooooooon
sola*	ooooqnnooppoonsm
solar	ooooqooooppoonqm
solar*	ooooonnooqnoooqo
sold	qmposnmpnsmnmmtk
sold my	pponononooooooqo
sold off	noooroooooopoopn
sold out	ooooooooosnoooon
sold the	oooopooqooooooqm
sold*	ooooooonoopooonq
sold* my*	pponononooooooqo
sold* off*	noooroooooopoopn
sold* out*	ooooooooosnoooon
soldi*	ooooooonoopooonq
soldie*	ooooooonoopooonq
soli*	tmonpmnropponnol
solic*	tmonpmnropnononm
solici*	tmonpmnropnononm
solicitor	tmonnmoroponnonn
solu*	oooonnooorooqonn
solut*	oooonnooorooqonn
soluti*	oooonnooorooqonn
solv*	ooooooooooopqonn
soma*	noooonpnooomynmn
somal*	noooonpnooomynmn
somali	ooooooooooooronn
somali*	nooooopnooomvnnn
somalis	noooooonooomvono
some	pprrinpmlkpxokul
some .	poooononooonoosn
some assembly	oooooooooooroono
some bloke	oooooorqnoonooon
some books	ooooooooooooootm
some cultures	ooooooooooooqono
some days	oooooqoooooooonn
some manners	ooooooooooorooon
some of	qonnnqomnnonqnqo
some people	ooooooooooornpnn
some*	shogsuvuyiktkoik
some* .*	qoonqonppnnmomrk
some* ?*	npooompspoonnonn
some* a*	noooooroooooooon
some* abou*	ooooonsoooonoonp
some* and*	ooooormrnoppoonn
some* asse*	oooooooooooroono
some* at*	oqnnnmmrsnnonnmp
some* been*	qoooonpoooonooon
some* betw*	oooooooooooooonr
some* blok*	oooooorqnoonooon
some* book*	ooooooooooooootm
some* chec*	poooopmnpoonoron
some* coll*	nooonqoopoonoonp
some* cult*	ooooooooooooqono
some* days*	oooooqoooooooonn
some* else*	tpoornmmnnokqpon
some* expl*	npoonooooooooosn
some* get*	oooooqnoqoooooon
some* go*	oooooonnqoooooqn
some* had*	oooooponoponronn
some* has*	mopqpmmrpoonqnop
some* help*	ooooonmotoonooon
some* i*	mrpoprnqnoonoonm
some* in*	ponpnpppnooqonlp
some* left*	oooooqnppooqnnnn
some* mann*	ooooooooooorooon
some* more*	oooorooooooooono
some* need*	qoooonnmnopronnn
some* on*	oonoolqsnppnopmm
some* or*	opooooonooooorom
some* ough*	ooooononooownnmn
some* peop*	ooooooooooornpnn
some* plea*	lmqooooqnooronoq
some* poin*	poooonooooopoonr
some* put*	onoonnnpooooooqr
some* rang*	sooonnoooooooonn
some* ring*	ooooooonsoooooon
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
some* to*	oponpononooonqls
some* who*	mooosmnnnoolnmts
some* will*	pooooonnooorooon
some* with*	ooooomnrooonroqn
some* wron*	oooooqrnnoonooon
some* you*	ooooosnoooomonns
someb*	ulrltnrpwklugiom
somebo*	ulrltnrpwklugiom
somebody	ulrltnrpwklugiom
somebody at	opononoqqoopoomp
somebody else	popnqnnoooomooop
somebody has	mpnrpnnnooonoopp
somebody ought	oooooopoooosoomn
somebody please	knqoonorooooooor
somebody put	oooonooooooooorn
somebody should	noooopponootnonn
somebody to	ooooonorooooooon
somebody with	ooooooooooooooqn
someo*	nkliputtwllsmrlk
someon*	nkliputtwllsmrlk
someone	nkliputtwllsmrlk
someone .	nooonoppnooooonq
someone >	oooonqopooonooom
someone ?	opooonprooonooon
someone check	ooooonnooooooron
someone else	spnpplnmnoomqqon
someone has	nnpoonnspoonqnno
someone i	nroopnpoooooooon
someone in	qoooorpnnooooonn
someone more	ooooqooooooooono
someone needs	qooooonmnooqoooo
someone on	ooooomqsoppnoonm
someone ought	oooooonoooosonon
someone please	onoonponnoosonon
someone put	ooooonnpoooooons
someone ring	ooooooonqoooooon
someone said	ooooooonoooooons
someone should	ooooopqnnooonqnn
someone talk	ononouonooooooom
someone tell	qooooonpnoonnnto
someone who	nooormnnnoomonrs
somet*	nmqmossotonrprik
someth*	onqmoorptomrpsil
something	onqmolsqtomrpsil
something .	qnpoppmoqoonoonn
something and	ooooornqnoopooon
something at	ooooopnnqoooooon
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
somewhere to	ooooonnnooonoonu
son	rqsqlqrtrnlpliml
son .	moooosnoroonooom
son got	noooonooooooootl
son has	noqooppooooooono
son to	ooooooprooopoonn
son* .*	moooosnoroonooom
son* auti*	qoooonooooonnoqn
son* got*	noooonooooooootl
son* has*	noqooppooooooono
son* to*	ooooooprooopoonn
song	oooonnnnoooooomw
soon	noonnxmooonwnmkm
soon .	ooooooooooopoolr
soon >	onooouooooornnnl
soon*	nqooooooooooqqml
soon* .*	ooooooooooopoolr
soon* have*	nroooooooooopoon
soone*	nqooooooooooqqml
sooner	nqooooooooooqqml
sooner have	nroooooooooopoon
sore*	ooooonpsooonoonn
sores	ooooonpsooonoonn
sorr*	nonlkzjmolsnnosl
sorr* abou*	oooooqoooooooono
sorr* but*	nnoonmnnoonnqqwj
sorr* for*	noonnxmlqqnmnoql
sorr* not*	oooooooooooornno
sorr* to*	mqponsononpnmnnp
sorr* wron*	ooooooosoooooonm
sorry	nonlkzjnolsnnorl
sorry >	nnoonpnonmtrqmmm
sorry about	oooooqoooooooono
sorry but	nnoonmnnoonnqqwj
sorry for	noonnxmlqqnmnoql
sorry not	oooooooooooornno
sorry to	mqponsononpnmnnp
sorry wrong	ooooooosoooooonm
sort	kmznnqmooopqvonh
sort and	ooooonooooonropn
sort it	noroonnrooopnoon
sort my	nntoonooooooooon
sort of	oonontnoooqmnrjq
sort out	nnroopooqoopnnnm
sort your	oopoooooooooooqo
sort*	nnoqnwmmnnompmlv
sort* and*	ooooonooooonropn
sort* it*	noroomnroooponom
sort* my*	ontoopooooooonno
sort* of*	oonontnoooqmnrjq
sort* out*	nnqporonqoopnnnl
sort* your*	oopooooooooonorn
sorte*	nnnqownmonomnnms
sorted	nnnqownmonomnnms
soul	qnnnnlornnnnqnms
soul .	qoooonnpoooooooo
soul* .*	qoooonnpoooooooo
soun*	nmonnroqnmrlloru
soun* .*	oooooooqooooooqm
soun* like*	oooooooooopoopqm
soun* of*	ooooooooooonoooq
sound	onpnnonnnnpmmpst
sound*	nnnnnsprnnqnnnnp
sounds	nnonnsornnpnnmno
sounds .	ooooopnqooooooon
sounds like	ooooooooooqoonrn
soup	noooolnooopnnpsq
soup .	oooooooooooooosm
soup* .*	oooooooooooooosm
sour	ooooooooooonmwmm
sour*	oooooonloopoopnt
sourd*	oooooonloopoopnt
sourdo*	oooooonloopoopnt
sourdough	oooooonloopoopnt
sout*	ooooonooooonrnqm
south*	ooooonooooonrnqm
southe*	ooooonoooooosnnn
spac*	onnonloonorkrowo
space	onoommponnolrptr
space .	oooooooooooooonq
space >	oooooooooooooqon
space*	oooopnooopqnonrm
spaces	oooopnooopqnonrm
spai*	opoooonrooonnomq
spain	opoooonrooonnomq
spam	pnoonnooooooonpr
span*	ooooonnooooumpmq
spani*	ooooonnoooormpms
spanie*	oooooonooooroqnn
spaniel	oooooonooooroqnn
spanis*	oooooooooooonnnt
spanish	oooooooooooonnnt
spann*	oooooooooooropom
spanne*	oooooooooooropom
spar*	mmnnnnppnnsrqnjt
spar* .*	onoooooooooooonr
spar* key*	oooooooqooooooon
spar* tick*	ooooonooonsooonp
spare	npoonlppnornonmt
spare key	oooooooqooooooon
spare ticket	ooooonooonsooonp
spare*	onooorooooopoonn
spas*	ooooooooooonxnll
spast*	ooooooooooonxnll
spasti*	ooooooooooonxnll
spastics	ooooooooooonxnll
spea*	noqonmqvnnnqmqtj
spea* a*	oooooooooooqoono
spea* to*	qooonpqqooomnnon
speak	poopnnsxnnnlpnpi
speak to	qooonpqqooomnnon
speak*	mnqnnmmmnootmrrn
speake*	moqnnnmmnootmqsm
speaker	moqnnnnmnonulqsm
speaker a	oooooooooooqoomo
spec*	onnnnlmnnooowomt
spec* .*	ooooonooooojpnnv
spec* need*	ooooonooooooqoon
spec* plac*	ooooooooooosnoon
speci*	pnnonmnnnoosvool
specia*	pnnnnmnnnoosuopl
special	qnoonnnnooosupoi
special needs	ooooonooooooqoon
specially	oooooooooooooonr
spee*	qooonmmoomqonqro
speec*	qnooommpoooooqop
speech	qnooonnpoooooqoo
speed*	ooooooooomqoooon
spel*	mmxnnqmmntnkmvqm
spel* cast*	oooooooooqooooon
spel* my*	onsooooooooooomn
spell	onpnoommntnmnxnk
spell caster	oooooooooqooooon
spell*	omtnnrnnooolnmso
spelle*	nnsoooooooononpm
spelled	nnsoooooooononpm
spelli*	poooooooooononun
spelling	poooooooooononun
spells	ooooosoooponnnnq
spelt	motoonooooonoooq
spen*	lonnwpplonnlnlwp
spen* a*	ooooooooooooonqq
spen* it*	oooonpoooooooosl
spen* on*	nnoownooooonnolo
spend	nnoounooooonpnpm
spend on	nooovoooooonoomp
spent	mpnosonnoonmmmur
spent a	ooooooooooooonqq
spent on	oooosooooooooonn
spin	oooooooooooooonr
spin*	nooononoptpmmspo
spin* exam*	oooooooooqnoooon
spin* no*	oooooooooroooooo
spine	oooooooooopnonor
spine*	ooooopnpooomnupm
spinel*	ooooonooooonnunn
spineless	ooooonooooonnunn
spins	oooooooootnoooon
spins no	oooooooooroooooo
spit	onooonooooomprqo
spit*	ooooooooooonqvml
spite*	ooooooooooooounk
spitef*	ooooooooooooounk
spiteful	ooooooooooooounk
spitt*	ooooooooooooqnnq
spitti*	ooooooooooooqnnq
spitting	ooooooooooooqnnq
spoi*	nnonomnnonplqomy
spoi* the*	ooooonnoooompons
spoil*	nnonomnnoopnqomw
spoile*	noooomnnoopnonny
spoiler	ooooooooooooonos
spoilers	oooooooooooooooq
spok*	pnnpnnnloooooqrq
spok* .*	nooooooooopoorno
spok* to*	oooonpnnooooontn
spoke	onopnnnmooopooqr
spoke to	oooooooooooooorn
spoke*	oooonpnnooooorpm
spoken	oooonpnnooooorpm
spoken .	oooooooooopoornm
spoken to	pooooponooooooqn
spon*	nnnqqmnnopnnqqsj
spon* .*	nooopooooooopoqm
spong*	oooooooooooorrln
sponge*	oooooooooooorpmn
spongers	oooooooooooorono
spons*	nnoqqmnnoponnnvk
sponso*	nnoqqmnnoponnnvk
sponsor	onoponooopooootl
sponsorship	nooopooooooonorm
spoon*	ooooooooooooqoon
spoons	ooooooooooooqoon
spot	nnoonponononpnkz
spot .	oooonqoooooooonr
spot on	oooooooooooooons
spot*	nnnonnnnotomnrlr
spot* .*	oooonqoooooooonr
spot* litt*	ooooooooooonoron
spot* on*	oooooooooooooons
spot* scam*	oooooooooooooonr
spoti*	ooooooooospnnonm
spotif*	ooooooooospnnonm
spotify	ooooooooospnnonm
spott*	nnooooooooonorms
spotte*	nnooooooooooooor
spotted	nnooooooooooooor
spotty	ooooooooooonoson
spotty little	ooooooooooonoron
spre*	snnnvnnnnnnmroln
spre* .*	nooorooooooonorm
sprea*	snnnvnnnnnnmroln
spread	ooooooooooooqono
spread*	snnnvnnnnnnmoonn
spreadsheet	tnnnunnnnnonnnom
spreadsheet .	ooooqooooooonorl
spri*	mmpoppnnnoqnmnro
spri* .*	noqooooooponnotk
spri* ?*	noooqoooooooooqm
sprin*	mmpoppnnnoqnmnro
spring .	noqooooooponnotk
spring ?	noooqoooooooooqm
squa*	nnpnoonnonntompo
squa* and*	oooooponooooqonn
squar*	nnooponnonotmooo
square	noooponnoootmonp
sque*	ooooooooooonooqo
squea*	ooooooooooonooqn
squi*	oooonoooooonqnop
squi* .*	ooooooooooonooqn
st	oooooonoponsmonp
stab	nnooonnpoooronnq
stab*	noooonnnoootnnms
stabb*	noooonnnoootnnms
stabbe*	noooooooooounnnp
stabbed	noooooooooounnnp
stac*	nnnnpnltqnqplrmn
stac* .*	ooooonnqoooooonr
stac* and*	oooopoooooorooon
stack*	nnnnpnmsrnqpmpmp
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
staf* left*	ooooqoooooooooon
staf* made*	ooooqooooooooooo
staf* memb*	onoqoooooooooomr
staf* on*	opnoooooooooooqn
staf* to*	opnoooonoooqoooo
staf* trai*	oooopooooooooorm
staf* were*	npoooopoooonoonq
staf* wrot*	qooooooooooooono
staff	vnmnxnqmqjlsigyg
staff .	rnooonoooooroono
staff are	opoonoooooonnnrp
staff at	oooooopnoooooonr
staff can	ooooroooooooooom
staff file	rooonoooooooooon
staff go	ooooooooqooooooo
staff left	ooooqoooooooooon
staff made	ooooqooooooooooo
staff member	onoqoooooooooomr
staff on	opnoooooooooooqn
staff to	opnoooonoooqoooo
staff training	oooopooooooooorm
staff were	npoooopoooonoonq
staff wrote	qooooooooooooono
stag*	noooqnnrooontomk
stage	noooqnnrooontomk
stai*	rlnnmoqomnntmlpu
stai* .*	noooooppoonqnols
stai* and*	soooooooooooooom
stair*	smnnmpopmnnumlqr
stairc*	oooooooooonooonu
staircase	oooooooooonooonu
stairs	tlnnnpppmnnunlqn
stairs >	oooooooooootpool
stairs and	soooooooooooooom
stal*	ppnnplnnnnunomjw
stal* at*	ooooooooooooqoon
stal* by*	ooooonoooornoonr
stal* this*	oooooooooooooonq
stalk*	npnnnmnoonnnnnkz
stalke*	npooomonoonnonmw
stalked	ooooonooooonoont
stalked by	ooooonoooooooons
stalker	opooonoooooooont
stalki*	oooooonoooooooms
stalking	oooooonoooooooms
stall	qooopnnooounpokm
stam*	nonnnnmpnnsnmqns
stamp	noooomnqoooononr
stamp*	oooooonnonrnnmos
stamps	ooooopooonrnnmoq
stan*	nnonlxpnmqmqmoro
stan* .*	ooooopoooponornm
stan* at*	ooooounnoooonopm
stan* for*	oooooooooooooonq
stan* on*	ooooosnooooqnonm
stan* that*	oooooooooooooonq
stand	omnnnwolnnnploqr
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
stap*	pnooooonoooonqnp
stapl*	pnooooonoooonqnp
staple*	pnooooonoooonqnp
stapler	ooooooooooooorno
star	mpnnnlnnoopmnnyp
star .	ooooonoooponooul
star*	lklkiwmqlovpkhvs
star* .*	nnonoonnopnmmmxq
star* ?*	nooooooooooooonq
star* a*	ooooonooonqnoonp
star* agai*	ooooorooooonqonn
star* and*	ooooonnooooooons
star* at*	oooooonnooqopopo
star* cutt*	oooooqoooooooono
star* givi*	ooooorooooooooon
star* goin*	ooooonqooooooooo
star* hers*	ooooosnoooooooom
star* myse*	oooooqooooooooon
star* on*	oooooonooooloops
star* the*	noooooooooooooor
star* to*	noooonopooononsn
stars	ononnlnnnnrpnnup
stars .	ooooonooooononrq
start	oponnpnmornqmmtr
start again	ooooooooooooqono
start on	ooooooooooolooos
start to	ooooonooooooontm
start*	nmnnnrrunouommkq
starte*	ononotrrnprmnnml
started	ononotrrnosmnnmm
started a	ooooooooooqoooon
started cutting	oooooqoooooooono
starti*	ooooonooonnqpomr
starting	ooooonooonnqpomr
starts	nooonmoqonqqmooo
starts at	ooooonnoooroooqm
starv*	nnoonwnnooomnoqo
starvi*	oooontonooonmoqo
starving	oooontonooonmoqo
stat*	iltnqjoknnspuutm
stat* .*	nnoponpooonmnnwm
stat* ?*	oooonnnpooonqonr
stat* adde*	nnroooooooooooon
stat* comi*	oooooooooooqoooo
stat* i*	nnqonnnooooooooq
stat* of*	nooonmnnnonnsxqi
stat* the*	qooonoonooonrono
state	nqonnmmnnnnmvxoi
state of	nooonmnnnonnsxqi
state*	nntnnnnnoprnnnrl
statem*	ooqonooooponnnsm
statement	noqoooooopononsm
statement added	nnroooooooooooon
states	noronooooorononn
states i	norooooooooooooo
stati*	mmppmmrnpnrlmnrt
statio*	mopnnmrnpnrmmnpr
station	mopnnmrnpnrmmnpr
station .	oooooopoooonnoro
statis*	omoqnoooooonooqq
statistics	omoqooooooonooqo
statu*	nmnntonnnnnuqmnn
statue	nmnnqmnnnnnuqmnp
statue*	ooooorooooooooon
statues	ooooorooooooooon
statut*	ooooqoooooooooon
statutory	ooooqoooooooooon
stay	nnnnmmqurpnlsolm
stay home	ooooooooooooroon
stay in	ooooonppoooooqon
stay*	mpnnnltonnnmqpop
stay* awak*	ooooonoosooonono
stay* here*	ooooonqnoooooooo
stay* home*	ooooonooooonrorm
stay* in*	ooooonoroooooqon
staye*	npooonrnooonqoop
stayed	npooonrnooonqoop
stays	ooooonqoooonoqon
stea*	noonnmnnonopwnmp
stea* .*	ooooooooooooroom
stea* engi*	ooooonnooooooopr
steal	ooooooooononxonl
steal*	oooooooooooroonn
steali*	oooooooooooroonn
stealing	oooooooooooroonn
steam	ooooonnoonoopoos
step	nonnmppmyonmonrk
step .	oooooonnrooooonn
step free	oooooooonooonoqr
step*	monmmo3konqnnnij
step* .*	ooooonnnroorpnok
step* come*	ooooontnoooooooo
step* free*	oooooooonooonoqr
step* in*	onoooqqpqonnonnm
stepd*	nnonol0knoonnnnm
stepda*	nnonol0knoonnnnm
stepdad	noonolzlooonnonn
stepdad comes	oooooornoooooooo
stepf*	oooooopooooooonr
stepfa*	oooooopooooooonr
stepfather	oooooopooooooonr
steps	nonnmowopnrpommm
steps .	ooooooooooorpool
ster*	nooonooooqnnwnmm
steri*	ooooooooooonwnmm
steril*	ooooooooooonwnmm
sterilise	ooooooooooonuonm
stew*	rnopooooooooooom
stic*	nnnnmnqlnpmlqowq
stic* .*	ooooooqnoonooopp
stic* to*	oooooooooooorpnm
stick	nnopopqlnqnmqotl
stick to	oooooooooooorpnm
stick*	noonnmonononoort
sticke*	ooonoopooooooomu
sticker	ooonnooooooonomt
sticky	ooooonooonooopul
stil*	nqoooooooooooooo
still*	nqoooooooooooooo
stin*	nnonnmnoqnnmvnwj
stin* .*	oooooooooooonoro
stin* in*	oooooooorooonoqn
stin* the*	oooooooooooorono
stink	ooooonooooontnpn
stink the	ooooooooooooqono
stink*	ooooonoooooorosm
stinks	ooooonooooooqosl
stit*	nooooonronpnnooq
stitc*	nooooonronpnnooq
stitch*	oooooonroopnnomq
stitched	ooooonoqoooooono
stitches	oooooqnpooonnonq
stoc*	nnnnpmnposouonmp
stoc* it*	oooooooooooqnoop
stock	nnnnpnnnosonqnnq
stock*	onooonnpoonvmoon
stol*	rnooonooopomtnmo
stol* my*	poooonooooomoons
stole	poooonooooonqnnr
stole my	poooonooooomoons
stole*	qoooooooopooqonm
stolen	qoooooooopooqonm
ston*	nnnnnwmonvnnqnmk
ston* in*	oooooooooroooonn
ston* some*	oooooqonoooooooo
stone	nnonnsmpnvnnqnlm
stone and	oooooqnqooooooom
stone in	oooooooooroooonn
stone something	oooooqonoooooooo
stone*	ooooosonoooooopm
stones	ooooosoooooooopl
stoo*	lmnnnrksnonrmnxo
stoo* at*	nooooqnoooonoosm
stoo* in*	ooooooopoooonorm
stoo* outs*	noooooonooooooqp
stood	lmnnnrksnonrmnxo
stood at	nooooqnoooonoosm
stood in	ooooooopoooonorm
stood outside	noooooonooooooqp
stop	eki3ktrljjimrkmj
stop .	pootoqpoooomnool
stop >	nmororpooooooonn
stop emailing	nnosooooooooooon
stop me	ooooooonooopnomt
stop pretending	ooooooooooooroon
stop profiling	oromoooooooooooo
stop sending	mmovoonnooooooqn
stop sharing	nnotonooooooooon
stop texting	nposonoooooooonn
stop the	onotqnonooonponn
stop thinking	onnnopqnooooonnq
stop twice	oooooooooooooonq
stop using	nnoyonooooonnonn
stop with	ooooooooooooonsn
stop*	hlnvmxpkqnnomnlp
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
stop* text*	npnuonooononoonn
stop* the*	onosqoonooononoo
stop* thin*	onnnoqqnooooonnq
stop* to*	nooroooooooooomp
stop* twic*	oooooooooooooonq
stop* usin*	nnoyonooooonnonn
stop* with*	ooooooooooooonsn
stop* work*	ooooononpooroooo
stopp*	ilnumyllrnnmmnoo
stoppe*	jlnumxllrnnnnoql
stopped	jlnumxllrnnnnoql
stopped and	nnoroooooooooooo
stopped coming	ooooonrqooonooon
stopped eating	ooooounnoooooonn
stopped taking	ooonoqnnrooooonn
stopped talking	ooooonoooooooooq
stoppi*	nooooqooooonoomr
stopping	nooooqooooonoomr
stops	nonpootnoooooolq
stops .	ooooooqnooopoono
stor*	smloqnsgnjprqkrs
stor* .*	rmnnponnoooonnor
stor* and*	snoooqnpooonnnql
stor* hour*	onoqnnnnooornomr
stor* star*	ooooooooooorooom
stor* the*	oooopoooooonooqn
stor* time*	noonnmpnnoottnrj
store	mopovmonnonnmnqo
store*	uponnrqmnnonnnml
stored	wponmooooooooonm
storey	oooonspoooonnono
stori*	npooooqnoooooons
storm	oooooooooopnoorn
story	pqmollpnnnnqsmqs
story .	qnnoonnnooonoont
story and	qooonpopooononqm
story hour	onoqnnnnooornomr
story time	noonnmpnnoottnrj
story*	qmopnomnpnqrqpmp
storyt*	onopnomnpnqsopnp
storyteller	ooooooooooosoqok
storytime	onopnpmnqnqnpmns
storytime .	oooooqnoooopnoon
storytime >	ooooooooooorpoom
stov*	noooonooooqqooon
stra*	tprlnmnqolpsojqp
stra* .*	rnqoopoooooqonoj
stra* from*	ooooooooonsooono
stra* on*	ooooopoqooooooom
stra* one*	oooopooooooooonq
strai*	qoqnormnonqnrmok
straig*	qoqnormnpnqnnmon
straight	qoqnnnnnpnqnnmpp
straight from	ooooooooonqooonp
stran*	tqomnlosnnoplnlt
strang*	tqomnlosnnnplnlu
stranger	tppoonppooonmolo
strangle	noooonooooosooop
strangled	ooooonosoonnoooo
strangles	oooooooooooooonq
strangling	ooooooooooonooqo
strat*	nooooooooooooosm
strate*	nooooooooooooosm
strategy	nooooooooooooosm
straw	ooooooooooosooon
stre*	lplklkjnwpsqolmv
stre* .*	ooooopnoroonoopn
stre* ?*	nooooooqoooooorm
stre* from*	ooooonoooooooonr
stre* in*	poooononroonooon
strea*	mnnmnqnnsquplomo
stream	noooopoooqvnnonl
stream*	noomopoosonnmons
streaming	onomonoosoonmont
stree*	npmnmjkptmmtsmot
street	nqmomklqtmnuqmqr
street ?	oooooooqoooooork
street*	ooooononooonqont
streets	ooooononooonqont
streets from	ooooonoooooooonr
stren*	ooooooooooonooqo
streng*	ooooooooooonooqo
strength	ooooooooooonooqo
stres*	noooomonopononmu
stress	opoopnonopooonns
stri*	kwnmmlomnnnppmqu
stri* .*	ooooooonoooooonq
stri* up*	onooooooooosnnls
strik*	lxonmmnnoonnnnun
strike	lxonmmnmoonnnnun
strin*	onoonnooooorqnnq
string	onooonooooomrnpr
stro*	pnonoomnwnnqmnpm
stro* .*	pooooqoooooooonn
stron*	ooonpnnmwonqmnpn
strong	ooooonnnwooqmnno
strong*	poonpoonoooooorn
strongly	oooooooooooooorn
stru*	ltonpmnnorpooomp
stru* out*	luoonnoooooooono
stru* with*	ooooooooorppoono
struc*	luonqnoooooooonn
struck	luoonnooooopoono
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
stud*	lrlplolmoqzfnius
stud* .*	nponnoooopononnt
stud* are*	oooroooooooornnl
stud* area*	oooooonoqoonnoms
stud* boot*	oooooornooooooon
stud* here*	rooonnopoooooono
stud* in*	rnoonqnnoooonorm
stud* jour*	noooqoooooooooon
stud* of*	ooooopoooqoooooo
stud* room*	onpoorompnpnooqm
stud* spac*	oooonpooooqonoqo
stud* with*	oopooooqooooooon
stude*	ppnrpnkqmoukrkms
studen*	ppnrpnkqmoukrkms
student	pqoppompnprnnnmo
student here	rooonooooooooonp
students	onoqonnooopmslpt
students .	oooooooooooooonq
students >	ooooonooooonooum
students are	oooroooooooornnl
students in	qooonoooooooooqn
studi*	onononnnqntmnpro
studies	noononnnqnnnnppq
studies room	nopoonooqooooppm
studio	ooooooooonunooom
study	mqnnlprmprrklmuo
study area	oooooonoqoonnoms
study booths	oooooornooooooon
study room	pooooromnopoonpn
study space	oooonpoooooonoqq
stuf*	qspvmrrmllollkmp
stuf* .*	oooooqoooopnoonp
stuf* and*	prolooqnoooooooo
stuf* away*	ooooorooooooooom
stuf* in*	oooronoooooooono
stuf* on*	oooopoqooooooonn
stuff	srpvnssnmlpnklkl
stuff .	oooooqoooopnoonp
stuff and	prolooqnoooooooo
stuff away	ooooorooooooooom
stuff in	oooronoooooooono
stuff on	oooopoqooooooonn
stuff*	npooonnnnpnmpnqu
stuffe*	ooooonnnnoonnnqu
stuffed	ooooonnnnoonnnqu
stup*	lmnnnrmnnnnmq2ki
stup* as*	oooooooooooooqoo
stup* or*	nooooqnnoooooron
stupi*	lmnnnrmnnnnmq2ki
stupid	lnnnnrmnnnnmq1li
stupid or	nooooqnnoooooron
stupid*	ooooooooooooorno
styl*	oooonnooonuooomo
style	oooonoooonrooomo
sub	ooooooooorqoonno
sub to	ooooooooopqnooom
sub* to*	ooooooooopqnooom
subh*	ooooooooooonvnmn
subhu*	ooooooooooonvnmn
subhum*	ooooooooooonvnmn
subhuman	ooooooooooonvnmn
subj*	woopmnooornnnnmq
subj* .*	nooooooooqoooonp
subj* acce*	ynnnmnooonooonlp
subje*	woopmnooornnnnmq
subjec*	woopmnooornnnnmq
subject	woopmnoooqnnnnjr
subject access	xnnnmnononooonlp
subjects	noooooooopoooorm
subm*	sooooonoopnnnnlr
subma*	nooooonooooonons
submar*	nooooonooooonons
submi*	soooooooopnnonno
submit*	toooooooooonooom
submitted	toooooooooonooom
subs	oonooonnotpoooom
subs*	nnnnonnnnn1momnm
subs* if*	oooooooooornooon
subsc*	nnnnonnnon1mnmnn
subscr*	nnnnonnnon1mnmnn
subscribe	nnnnnnnnon0nnomo
subscribe if	oooooooooornooon
subscribe to	noooooonopoooons
subscription	ooooooooooooonqo
such	rnnmponmoonnowms
such a	ooonoonnonnnnwno
such* a*	ooonoonnonnnnwno
sudd*	ooooooqoqoooqnlm
sudde*	ooooooqoqoooqnlm
sudden*	ooooooqoooooqoln
suddenly	ooooooqoooooqoln
sue	ooooonoooooooqnq
suff*	nnoonnooopomnnow
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
suggestions	onoponoooooonoor
suggestions ?	oooponoooooooonr
suic*	mnonmvnnonnnnnlx
suic* prev*	oooooooooooooonq
suici*	mnonmvnnonnnnnlx
suicid*	mnonmvnnonnnnnlx
suicidal	onooosoooooooonn
suicide	nnoomrnnonnnnnmw
suicide prevention	oooooooooooooonq
suit	oooooooooornoqlq
suit*	noooonpnoopoonms
suit* a*	ooooooooooqnoooo
suit* for*	oooooooooooooooq
suita*	ooooooooooooponq
suitab*	ooooooooooooponq
suitable	ooooooooooooponq
suitable for	oooooooooooooooq
sum	ooooopoooqoooono
sum of	oooooooooqoooono
sum* of*	oooooooooqoooono
summ*	pqpoplvnnnpnnmsk
summ* chal*	ooopoonooooooonr
summ* read*	trpnnnnnoooonori
summa*	ooooroooooopoonn
summar*	oooorooooooooonn
summary	oooorooooooooonn
summary >	noooqoooooooooon
summe*	pqpomlvnnnpnnmtk
summer	qrpmmlwnnnpnnmsl
summer >	nnoonorooooooooq
summer challenge	ooopoonooooooonr
summer reading	trpnnnnnoooonori
sums	oooopooooooooopm
sun	oooooooooonnnoos
sund*	plmppqstnmtklkor
sund* .*	nnnnnuqqnonnnnis
sund* and*	noooourlooooonol
sund* i*	oooooooooooooonr
sund* open*	ooooooooonnmoorp
sunda*	plmqpqstnmtklkor
sunday	plmqorqunmulllop
sunday .	nnonnuqqnonnnnln
sunday >	tnosnooqooopnnnk
sunday and	noooourlooooonol
sunday i	oooooooooooooonr
sunday opening	ooooooooonnmoorp
sunday*	ooonpnqmoonoooor
sundays	ooonpnqmoonoooor
sundays .	ooooooooooooooms
suns*	ooooomonoooooons
sunse*	ooooomonoooooons
sunset	ooooomonoooooons
supe*	mnpnnmnpooonnmpx
supe* .*	ooooooooooooooms
supe* says*	ooooonoqoooooooo
super	oooooooooopoonoq
super*	nnponmnpoonnnnpv
superb	ooooooooooonooot
superb .	ooooooooooooooms
superv*	onpoomopoooooonr
supervisor	nopoomnqoooooonr
supervisor says	ooooonoqoooooooo
supp*	rtnounnsnrolpkoj
supp* the*	oooorpoooooooonn
suppe*	oooooonqooonnnqp
supper	oooooonqooonnnqp
suppl*	pooovnonoqpnnnlj
suppli*	opoptooooooooomm
supplier	nqopsooooooooomn
supply	qnnnroooorqnnomm
supply the	ooooroooooooooon
suppo*	qnnomooqnpmmrmql
suppor*	qooonnopoqnonoqm
suppos*	onnpnpppnnnmsmon
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
surna*	orxnnpnmopnromkk
surnam*	orxnnpnmopnromkk
surname	orxnnpnmopnrnmkk
surname and	nrpoooooooooooon
surname on	oonoooooooosoonn
surp*	oooopnnoooosonon
surpr*	oooopnnoooosonon
surpri*	oooopnnoooosonon
surprise	pooooonooooqqnpm
surprised	oooopnnooooqmonp
surv*	mqmrzlllnpoikkns
surv* .*	pnnqoonnoonnnnrn
surv* aski*	noooooooooooooqo
surv* for*	oooosooooooooonm
surv* in*	ooooqooooooooono
surv* of*	nooosooooooooonn
surv* on*	pnoonooooooooooq
surve*	mrnszmnmnqojllpj
survey	prnnynnnoqpknmok
survey .	onooopoooooooosn
survey asking	noooooooooooooqo
survey for	oooosooooooooonm
survey on	pnoonooooooooooq
survey*	mnotunonoonnnnpk
surveys	nnotsnonoonnnopl
surveys .	ooorooooopoooono
surveys of	ooooroooooooooom
survi*	onoonnnnooonnnm0
surviv*	onoonnnnooonnnm0
survived	moooonnnoooooopu
susp*	mnnqnnnnoonmnqpu
suspe*	mnnqnnnnoonmnqpt
suspec*	noooooonooonoqor
suspect	noooononooonorqo
suspen*	oooqnooooooooopp
swal*	nnonotmntnnmmsnn
swal* a*	ooooovoonooonomn
swall*	nnonotmntnnmmsnn
swallo*	nnonotmntnnmmsnn
swallowed	oooooumntnnnnqok
swallowed a	ooooovoonooonomn
swap	nqponmnnoonnnnmw
swap it	orooooooooooooon
swap* it*	orooooooooooooon
swea*	nnonnqlmpnnunnun
swea* down*	oooooooooooroonn
swea* i*	oooooqonooonoorm
swea* if*	ooooooooooopooqn
swear	nnnnnrmnonnunnwj
swear down	oooooooooooroonn
swear i	oooooqonooonoorm
swear if	ooooooooooopooqn
swed*	noooonooooooooos
swee*	lnonnotonqntmsll
swee* .*	ooooopopoooroonm
sweet	nnoooooooporooop
sweet*	mooonotoooopmsll
sweeth*	nooonnoqoooqntnl
sweetheart	nooonnoqoooqntnl
sweetheart .	oooooooqoooroonm
sweets	noooopunooonnnno
swim	qnpoooooooopooom
swim*	nqooonrooooonomr
swimm*	nqooonrooooonomr
swimmi*	nqooonqooooononr
swimming	nqooonqooooononr
swin*	ooooooooooonqmoq
swip*	uooonnoooooooool
swip* card*	qnopoooooooooopn
swipe	tnopnoooooooooom
swipe card	qnopoooooooooopn
swit*	qnosooonoqmnonrk
swit* it*	ooorononooooooon
swit* on*	ooooooooooooonrn
switc*	qnosooonoqmnonrk
switch	ooosonoooqmooonn
switch it	ooorononooooooon
switch*	pnooopooooooonsl
switched	pnooopooooooonsl
switched on	ooooooooooooonrn
swor*	onooonnoooommnsu
sword	ooooonnmooononnv
swore	ooooooooooonmoso
sydd	vooonoooooonnonm
sydd gennych	vooonoooooonnonm
sydd* genn*	vooonoooooonnonm
syst*	uxzlnhlknlnlmkwg
syst* .*	mtoooooooooooomo
syste*	uxzlnhlknlnlmkwg
system	txzmoilknnnmmlxe
system .	msoooooooooooomo
system >	rmonooooooonontn
system*	qooopoooonononnr
systems	qooopooooooooonn
t	qmpnmmmnntlmvqpp
t .	rnnonnnoooonoons
t >	ooooooooooonotmo
t ies	oooooooooooosonn
t rex	nonooonoooonnnqt
t* .*	rnnonnnoooonoons
t* ies*	oooooooooooosonn
t* rex*	nonooonoooonnnqt
ta	noqnqppmnmnlnmox
ta >	nprooonooooonoop
ta for	oooopoooonoooonr
ta ra	oooooqooooonoosm
ta* for*	oooopoooonoooonr
ta* ra*	oooooqooooonoosm
tabl*	jqlmoyqqmnsinjqo
tabl* .*	nonnnrpsnnqpomok
tabl* and*	nqooonsnoopooopl
tabl* at*	rnooooonoopoooon
tabl* by*	onoooonpooooooor
tabl* she*	ooooorooooooooon
table	kmnnopromnpkmmsx
table .	ooooonqqoopnnnpn
table and	oooooopooopoooqm
table by	onoooonpooooooor
table*	nrnnoynpnpsopmmd
tables	nnooomoronsppnqk
tablet	qpooomppnqoooonm
tablet and	nqooonrnooooooon
tablet*	nroon0mlonomonkh
tablets	nroon0mlonomonkh
tablets .	ooooosonoooooono
tablets >	nnooosnoooooqnom
tag	mpononnqonslnnnt
tagg*	ropoonnpolnnonmv
tagg* in*	smoooonpooooooon
tagge*	sopoonnpooonoomo
tagged	sopoonnpooonoomo
tagged in	smoooonpooooooon
take	g2gxlmkqlhnnijfk
take a	nmqnonononpooroq
take down	osnoooonooooooon
take her	nqoromsmooooooon
take him	mpnvoonnooopoonn
take it	m0mlnloponnppnnj
take me	nnownsooooomnoml
take more	oooorooooooooono
take my	mznpnqoonnnnlmkr
take old	oooooooooooonnnr
take that	nvmnonooooopoonn
take the	mwnmnpoqonnpnnpk
take them	poooonnrooonnono
take this	qnoopooooooooono
take us	onovoonoqoomonnm
take with	rnooooooooooooon
take*	m1ijpnq0mlrmkljj
take* a*	nnqnoqnnonponrnp
take* at*	oooqqoonooooooom
take* dona*	oooooqonoooooooo
take* down*	nvnoononooooooom
take* from*	pnoooooooooooooq
take* her*	mqoqolsrooonoonm
take* him*	mpnvooonooopoonn
take* his*	oqnnommuooononon
take* in*	onoopoooooqooonn
take* it*	m0mlnkoronnppnmk
take* me*	nnownsonpnnmnomn
take* more*	oooorooooooooono
take* my*	mznpnpntnnnolmjq
take* note*	ooooonoqooopooon
take* off*	lymnrmonooonoomp
take* old*	oooooooooooonnnr
take* out*	pynmmmpmoooonoom
take* that*	nvmnonooooopoonn
take* the*	lwnmmqosnnnqnool
take* them*	poooonqqooonnono
take* this*	qnoopooooooopono
take* to*	pnpnnnonooooooqp
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
takes	plnmmnpzmnppmnok
takes his	ooooonnropoooooo
takes my	onooonnsooopoooo
taki*	nmnlpqtoqopksonm
taki* me*	onooompqoooooooo
taki* my*	ooonononsoonooqo
taki* over*	ooooonnoooonvomm
taki* pict*	ooooooqooooooooo
taki* the*	ooooopnpooonoosn
takin*	nmnlpqtoqopksonm
taking	nmnlpqtoqopksonm
taking me	onooompqoooooooo
taking my	ooonononsoonooqo
taking over	ooooonnoooonvomm
taking pictures	ooooooqooooooooo
taking the	ooooopnpooonoosn
tale*	oooonnonononn0kj
tale* .*	ooooooooooooorno
tale* and*	ooooooooooonosmn
tale* hack*	ooooooooooooornn
talen*	oooonnonononn0kj
talent	oooooooooooonunl
talent*	ooooononooonoxlm
talentless	ooooononononoxlm
talentless hack	ooooooooooooornn
talk	gjklhwlsohqpipry
talk .	pnoooloopoornnnq
talk ?	mooopoooooooooor
talk about	noooopqnoonoropl
talk and	oooooooooorpooom
talk be	npooooooooooooqn
talk i	ooooooopooqloonp
talk last	ooopooooonpooonq
talk on	pononpnnonnnnnpw
talk or	oooooooooooroonn
talk to	konnnwnunnnmnnmq
talk was	oooooooooooonnuo
talk*	ppmpmrlnsnnmnukq
talk* .*	pnnnnmnopnntoqlo
talk* ?*	mooopoooooooooor
talk* abou*	pononromnnnlqons
talk* and*	ooooopnooorqnoom
talk* be*	npooooooooooooqn
talk* i*	ooooooopooqloonp
talk* last*	ooopooooonpooonq
talk* me*	omonouonooooooon
talk* on*	ppnonpnnonnnnnow
talk* or*	oooooooooooroonn
talk* to*	mnnnnvpunnnmnnmq
talk* was*	oooooooooooonnuo
talke*	ploqoqonoooooonr
talked	ploqoqonoooooonr
talked about	onopoonnoooooons
talki*	pqnonomosnnontkm
talkin*	pqnonomosnnontkm
talking	pqnonomosnnontkm
talking .	ooooopnooooqprmm
talking >	opnoonooroonopnn
talking about	qoooopnnooomopmr
talking to	ooooonqnooooooop
tall	ppoooqpmooopoqml
tall*	nuonooonooonnqmn
tame*	ooooooooonroooon
tameb*	ooooooooonroooon
tamebr*	ooooooooonroooon
tamebridge	ooooooooonroooon
tank	oooooooooooonorn
tap	onoonnponwmnmnrm
tape	toosmnnooooonori
tape and	nnosnoooooooooon
tape* and*	onosnoooooooooon
tard*	oooooooooonovnok
tards	oooooooooonovnok
taro*	oooooooootnooonn
tarot	oooooooootnooonn
tast*	nnoonmpnonqonnrr
taster	oooonooooooooooq
taug*	ooonnnpnopnmqqls
taug* half*	oooooooooooooonq
taugh*	ooonnnpnopnmqqls
taught	ooonnnpnopnmqqls
taught half	oooooooooooooonq
tax	nnnnnnnnnvonpmsn
tax and	oooooooooooooosm
tax* and*	oooooooooooooosm
taxe*	oooooooooonouoom
taxes	oooooooooonouoom
taxi	oooppqnnonupookm
taxi*	ooooooonononooos
taxp*	nooopnooonoonnvm
taxpa*	nooopnooonoonnvm
taxpay*	nooopnooonoonnvm
tea	nonollpjnopnlpqy
tea .	moooonnnonpooppr
tea >	noooopooooooonnv
tea room	oooooooooopooosl
tea towel	ooooonooooonoqon
tea* .*	moooonnnonpooppr
tea* afte*	ooooonooooonoons
tea* room*	oooooooooopooosl
tea* towe*	opoponooooonoqpm
teab*	oooooooooooooooq
teaba*	oooooooooooooooq
teac*	lmmmmnzkppuspoin
teac* abou*	ooooonroooonopom
teac* and*	ooooorpmoponooon
teac* him*	oooooonoooosonon
teach	noonnnsmnqrspnlk
teach him	oooooonoooosonon
teach it	oooooooooooooonq
teach*	nlnnnowlqnronqnp
teache*	nlnnnowmqnrlmqnq
teacher	nlnnnpvmqmplmqnt
teacher about	ooooonroooonopom
teachers	oooooopnopqoooom
teachi*	oooonopooonsqonn
teaching	oooonopooonsqonn
team	srnmqmomntqpnnkm
team .	nnoopnooooosnorl
team*	tnnnnoononoonnor
team* .*	nnoopnooooosnorl
team* chat*	sononooooooooono
teams	tnnnnoononoonnor
teams chats	sononooooooooono
teap*	ooooonoooooooprp
teapo*	ooooonoooooooprp
tear*	noooonnoooonnnvn
tear* .*	oooooooooooooorm
tears	noooonooooononwm
tears .	oooooooooooooorm
tedd*	nooooonoooooooor
teddy	nooooonoooooooor
teen	oqoonqsmnnnmmmxi
teen*	omnrnmsknnpmnopv
teen* .*	onoponnoooonnotn
teen* and*	ooooonnnooooooot
teena*	omnrnmsknnnmnopt
teenag*	omnrnmsknnnmnopt
teenager	onoqomqlooonoplv
teenagers	ooooonpoooonontm
teenagers .	ooooonooooonnotn
teet*	nnpnonmnnnnwotmm
teet* out*	onoooooooootnmon
teeth	nnononmonnnwotmm
teeth >	oooooooooooropnn
teeth out	onoooooooootnmon
tele*	nonsnpnnoxnlnnqj
tele* @*	ooooooooosoooono
tele* befo*	oooooooooqoooooo
teleg*	oooooooooxnonnml
telegr*	oooooooooxnonnml
telegram	oooooooooxnonnml
telegram @	ooooooooosoooono
telegram before	oooooooooqoooooo
telep*	npnsopnoooomnnrm
teleph*	npnsopnoooomnnrm
telephone	npnsopnoooomnnrm
tell	snmptvwknjksmlkl
tell >	ooooorpnooonoooo
tell ?	noooooqpqooooonn
tell a	ooooooroooonqonm
tell anyone	noooonsmooonoooq
tell him	noooononooorosom
tell me	vrpvwglmslmjokho
tell my	ononoxrlnonmnnnn
tell someone	oooooronooonoooo
tell that	oooooopooooqonon
tell the	ponmlsqqnnovmnoi
tell them	roonnrnnooonooon
tell us	ppnprmnponnmnrno
tell whoever	oooooooooooooons
tell you	lonpnnnqopqnopqq
tell your	nponnopnoootonon
tell*	jllolpytnnmrnntn
tell* .*	nnooopoqopononqo
tell* ?*	noooooqpqooooonn
tell* a*	noonoprqooonqnnm
tell* anyo*	noooonsmooonoooq
tell* ever*	noooolpmooonnpvo
tell* him*	ooooonoooporosnm
tell* me*	vrpuwjjlrkmrnjjn
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
tell* whoe*	oooooooooooooons
tell* you*	lnnsmplonpponoqr
tell* your*	nponnnpnonotonoo
telli*	mmnrmtrnoonmnopp
tellin*	mmnrmtrnoonmnopp
telling	mmnrmtrnoonmnopp
telling a	oooooporoooooono
telling everyone	ooooonomooooopnr
telling me	mponornnooooooqo
telling you	nnotoqmnoooponmp
tells	nmnnnmqrnonvoosi
tells me	onooopmoooowooom
tells us	oooooonqoooooqon
telly	noonomsqnoomonnq
telly on	ooooonrooooooono
telly up	oooooonsooooooon
temp*	noqoonononnmmnus
tempo*	noqoooonooooootk
tempor*	noqoooonooooootk
temporary	noqopooooooooopm
ten	qlokpjupqoxmlmlq
ten .	ooooopqnoopoooon
ten >	ooonnnrnnnnqnriu
ten at	oooooopoooooooqn
ten minutes	onoonnnsnnqppnnm
ten out	ooooooooooomnomw
ten to	ooooonooqoooooop
ten years	poqoqmppopnnnnpk
ten* .*	ooooopqnoopoooon
ten* at*	oooooopoooooooqn
ten* mile*	ooooornnomrooonn
ten* minu*	onoonnntnnqppnnm
ten* out*	ooooooooooomnomw
ten* to*	ooooonooqoooooop
ten* year*	poqnqmppopnnnnpk
tena*	opononooqormnoon
tenan*	opononooqormnoon
tenanc*	nooopoooonronoon
tenancy	nooopoooonronoon
tenant	poponoooooonooqn
tenant*	ppooonooqonnoomo
tenants	ppooonooqonnoomo
tend*	noooyoooooononlm
tend* .*	ooooroooooononnp
tende*	noooyoooooononlm
tender	nooouooooooooomn
tender*	oooosoooooonoonn
tenn*	noooonnoopspmnqn
tenn* a*	ooooooopornonooo
tenn* for*	oooooooooooooorn
tenne*	noooonnoopspmnqn
tenner	noooonnoopspmnqn
tenner a	ooooooopornonooo
tenner for	oooooooooooooorn
term	nnonnponomomnmqy
term .	pooooppnoooooorm
term*	qnonmnonoq2mlmkm
term* .*	oooooppnooooooro
term* and*	ooooooopooronomo
termi*	ooooonooooznnnmk
termin*	ooooonooooznnnmk
terms	qnoonnooorqnnnmq
terr*	kpnnmsltmmomsmmu
terr* .*	ooooonoponpqooon
terr* of*	ooooonoroooooooo
terra*	oooonvnpnoonnnks
terrac*	oooonwnpnoonnnmp
terrace	oooonwnpnoonnnlp
terri*	mpnnnlmsnmoppltp
terrib*	mqoonnnnompoqmsp
terrible	nqoonnnnompoqmrn
terrif*	ooooonotooonoopo
terrified	ooooonotooonoopo
terrified of	ooooonoroooooooo
terro*	noooonooooontnon
terry	oooooooooppnmsmq
tesc*	ooooonmrooonoorm
tesco	ooooonmrooonoorm
test	onnnqonqorrpmonk
test*	mmopwnoonoqmnppm
test* .*	onooqoooooqnoopm
teste*	ooooooooooonoprn
tested	ooooooooooonoprn
testi*	onopooooooqooonp
testim*	onopooooooqooonp
tests	nooownooooonooon
text	mnnrljmqozmklmqr
text .	pooooooooooooorn
text 07700	oooooooooqpoooon
text ?	noonnnooooooooos
text*	pnp3molsnollnnml
text* .*	rpnoonnoooooooql
text* 0770*	oooooooooqpoooon
text* ?*	noonnnooooooooou
text* abou*	nonqonoooooooonq
text* me*	noosopnoopoooonm
text* the*	oooooonroooooolp
textb*	nooooooooqmooops
textbo*	nooooooooqmooops
textbooks	oooooooooqmooooq
texte*	nponosmqnooooonn
texted	nponosmqnooooonn
texti*	nonvonooonoooonn
textin*	nonvonooonoooonn
texting	nonvonooonoooonn
texts	qoq0nlornnnmnnmi
texts about	nooqoooooooooooo
than	jklinqmnolnlk1wq
than a	noooonooonnsrnrk
than i	npooornpooooonmq
than in	ooooooooooooqpno
than my	nnooormnononnorq
than ten	ooooooronooonooo
than that	ooooonnpooonmoqr
than the	pnonnmnonnpmmutk
than this	ooooomononrrnnlq
than what	ooooonooooosoono
than with	ooooopooooonqomo
than you	poooomoqoooln0ll
than your	ooooononoooooroo
than*	mqlqlvgjktlhjilw
than* .*	ppopqoonooonnnks
than* a*	poonomnnonnsqnui
than* for*	plnmmvnroloqnqqp
than* god*	ooooonoooponoonr
than* i*	opoooqnoonoonnqo
than* it*	onpqopooooooonno
than* me*	nnonnpnnotononpr
than* my*	nnooormnononnorq
than* ten*	ooooooronooonooo
than* that*	ooooonnpooonmoqr
than* the*	pnonnpnnnnpmmusk
than* this*	ooooomononrrnnlq
than* to*	nnnnnmnnownmnnlv
than* what*	ooooonooooosoono
than* with*	ooooopooooonqomo
than* you*	ooopmvlpnonfnwew
than* your*	ooooononoooooroo
thank	moopmxkkmtnjmihx
thank god	ooooonooopoooonr
thank me	oooooooootooooon
thank the	ooooorooooonoono
thank you	nopqnxmmnpoiojgw
thank*	qrlpppjnmqmllnru
thanke*	ooooonoooooooopq
thanked	ooooonoooooooopq
thanked me	ooooonoooooooopq
thanks	orlqqrkompmmmors
thanks .	ppopqponooonoolo
thanks >	ntoprlonomonooqj
thanks a	pooooooooooooorm
thanks for	plnmmvnroloqnqqo
thanks to	nnonnmnnownmnnlv
thanky*	ooooonooooooonnr
thankyou	ooooonooooooonnr
that	nupmkflhiegzpwrp
that .	oprnropmonnmtlqj
that >	ploumqqqnnnmyohh
that a	pmonmnpmoonmnmyr
that about	noqooopoonpqnnnn
that age	nnooonooooonponr
that all	nnnomononoomorou
that another	oosooooooooooonm
that archive	ooooooooooopoomr
that author	ooooooooooorooon
that bad	ooooonoooooqoomq
that before	oooopmrooooponmq
that bit	ntoooonnqooooonm
that branch	oooooooooooroonn
that building	nooopnoooooqnooq
that carpet	nnoopoooooooooqn
that cat	ooooononooooonos
that child	ooooonsoooonoonp
that cost	oooonooooooooorn
that councillor	oooooooooooooqon
that curator	oooooooooooooqno
that day	qoooonnqoooooomp
that decision	oooproooooooooln
that desk	poooooooooosonnm
that do	sooonooooooonoql
that does	ooooonnrooooonqo
that door	oooooooooooqooqm
that drag	oooooooooootoonm
that ending	ooooonooooonooms
that ever	ooooonpoooooosmo
that exhibition	ooooooooooqrponl
that fella	ooooooopooonornn
that filth	ooooooooooorponm
that fine	nnppooooooorooon
that footage	rnooooooooooooon
that for	npoonnoooooonoro
that form	rpoooooooooooool
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
that it	nqoomlornnnporpm
that lad	oooooopooooooqon
that last	ooooooooooooooro
that letter	qoooonooopopooom
that librarian	oooooooooooropnn
that library	ooooonnoooosnomq
that list	mpoosoooooooooon
that lot	oooooooooooqronm
that makes	onpootoooooononn
that man	oooooopoooooonqm
that matters	orooooooooooooon
that me	nqtnnrnpomnmnopl
that museum	oooooooooooonosn
that my	vtnpllmnonnoqpnq
that name	nqooooooooopooon
that never	oopooooooqooooon
that new	onoqonoooooqopnn
that no	oosnoppoooonorll
that nobody	ooooolqnoponnnso
that noise	ooooooooooonpoms
that not	njwoopprnnnnnltj
that note	qqnoonoooooooooo
that old	opooooqoooormnmp
that on	noooononooomrnpr
that one	ptnonnonooonnprm
that our	onsooooooopooonm
that out	oooooooooooooomr
that page	nrnoooooooooooon
that person	noooonooooooonqq
that photo	qoonnqnnoooomnms
that picture	opoooqooooonpoom
that place	mooonmsnrooqmosl
that poem	ooooonqoooonnoqn
that poet	oooooooooooooqon
that poster	oronooooooopoonn
that quote	oponouooooomonom
that reading	nnoooooooooopooq
that recording	oqonooooooooooon
that right	onsoooooooooooom
that said	onooqpnnooooooqm
that she	nooooropooonopmp
that should	nnrpoooooooonopo
that sort	onooononoormrnon
that statue	ooooonooooovoonm
that survey	qnoooooooooooooo
that takes	ooooomqsooonoopl
that the	mononptknmomrnss
that there	qpooonooooonoonp
that they	npooooooooonronq
that thing	nooooooqooooqqmm
that three	rooooooooooooopm
that to	nnooomnoooounqon
that too	qnooooqoooonoooo
that twice	oqoooooooooooooo
that was	npqnpnmqqooomnsq
that way	ooooopooooonronn
that we	pmoqooonooononpp
that went	opporooooooooonm
that what	mmnnosnqonnmxomm
that whole	nopoooooooopoonq
that why	nmqnnnqnoopntpko
that will	nooooopnpooonnor
that with	onoqooooooonoorn
that woman	nnooonpnnoosmvnl
that would	omooosonpoonppnm
that you	npqoosnnonnmmppk
that your	opooonpnonorsnlo
that* .*	oprnropmonnmtlqj
that* a*	pmonmnpmoonmnmyr
that* abou*	noqooopoonpqnnnn
that* age*	nnooonooooonponr
that* all*	nnnomononoomorou
that* anot*	oosooooooooooonm
that* arch*	oooooooooooooplq
that* auth*	ooooooooooorooon
that* bad*	ooooonoooooqoomq
that* befo*	oooopmrooooponmq
that* bit*	ntoooonnqooooonm
that* bran*	oooooooooooroonn
that* buil*	nooopnoooooqnooq
that* carp*	nnoopoooooooooqn
that* cat*	ooooononooooonos
that* chil*	ooooonsoooonpooo
that* come*	pponrnonooonornl
that* comm*	nooooooooooqonop
that* cost*	oooonooooooooosn
that* coun*	ooooonnpoooqnqon
that* cura*	oooooooooooooqno
that* day*	qoooonnqoooooomp
that* deci*	oooqqooooooooomn
that* desk*	poooooooooosonnm
that* do*	sooonooooooonoql
that* does*	ooooonnrooooonqo
that* door*	oooooooooooqooqm
that* drag*	oooopooooootoonm
that* endi*	ooooonooooonooms
that* ever*	ooooonpoooonnrmq
that* exhi*	ooooooooooqrponl
that* fell*	ooooonnoroonornn
that* filt*	ooooooooooorponm
that* fine*	nnppooooooorooon
that* flat*	ooooonqoooornonn
that* foot*	rnoooooooooonoqn
that* for*	npoonnoooooonoro
that* form*	rpoooooooooooool
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
that* it*	nqoomlornnnporpm
that* lad*	oooooopooooooqon
that* last*	ooooooooooooooro
that* leak*	vnooqooooooooooi
that* lett*	qoooonooopopooom
that* libr*	ooooonnnooovmolp
that* list*	mpposoooooooooon
that* lot*	oooooooooooqronm
that* make*	onpootoooooononn
that* man*	oooooopoooooonqm
that* matt*	oqnooooooooooosk
that* me*	nqtnnrnpomnmnopl
that* muse*	oooooooooooonosn
that* my*	vtnpllmnonnoqpnq
that* name*	nqooooooooopooon
that* neve*	oopooooooqooooon
that* new*	onoqonoooooqopnn
that* no*	oosnoppoooonorll
that* nobo*	ooooolqnoponnnso
that* nois*	ooooooooooonpoms
that* not*	njwoopprnnnnnltj
that* note*	rpnoonooooooooon
that* old*	opooooqoooormnmp
that* on*	noooononooomrnpr
that* one*	ptnonnonooonnprm
that* our*	onsooooooopooonm
that* out*	oooooooooooooomr
that* page*	nrnoooooooooooon
that* para*	ooooonooooonnoos
that* phot*	poonnqonoooomnms
that* pict*	opoooqooooonpoom
that* plac*	mooonmsnrooqmnuk
that* poem*	ooooonqoooonnoqn
that* poet*	oooooroooooooqol
that* post*	oronooooooopoonn
that* quot*	oponouooooomonom
that* read*	nnooooooooonropq
that* reco*	oqpnoooooooooonn
that* righ*	onsoooooooooooom
that* said*	onooqpnnooooooqm
that* she*	nooooropooonopmp
that* shou*	nnrpoooooooonopo
that* sort*	onoooponoormrnon
that* stai*	ooooooooooonooor
that* stat*	ooooonooooovnonm
that* surv*	qnoooooooooooooo
that* take*	opnoomqsooonoool
that* teac*	oooooonooooroono
that* the*	mononptknmomrnss
that* ther*	qpooonooooonoonp
that* they*	npooooooooonronq
that* thin*	nooooooqooooqqmm
that* thre*	rooooooooooooopm
that* to*	nnooomnoooounqon
that* too*	qnooooqoooonoooo
that* twic*	oqoooooooooooooo
that* volu*	oooooooooooropol
that* wall*	oooonnoooooonopq
that* was*	npqnpnmqqooomnsq
that* way*	ooooopooooonronn
that* we*	pmoqooonooononpp
that* went*	opporooooooooonm
that* what*	mmnnosnqonnmxomm
that* whol*	nopoooooooopoonq
that* why*	nmqnnnqnoopntpko
that* will*	nooooopnpooonnor
that* with*	qnoqnoooooonoosm
that* woma*	nnooonpnnoosmvnl
that* work*	oooooooooooooorn
that* woul*	omooosonpoonppnm
that* you*	npqoosnnonnmmppk
that* your*	opooonpnonorsnlo
the	jikjskljmejirnqv
the 12th	qoooonoooooqnomq
the 13th	qnoooooooooooonq
the 14th	pooonnnnoormnpnp
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
the account	nqqqooqnooonoonm
the act	nooosoooooooooon
the actual	pooornooooonnosm
the agency	oooornprooonoomm
the agreement	mooosoooooooooon
the ai	nqoooooooooonntm
the air	ooooqnnoqoooooon
the allotments	oooopooooooooqon
the alumni	orrpoonnoooooonm
the annual	noooqooooooonooo
the answer	mnonsrnooooonooo
the answers	qqoonnoooooooopn
the app	promnmnmooononrv
the architect	oooooooooootonmn
the archive	pnqonnnnrnonomoq
the army	oooopqnnooopoonn
the artist	ooooomoooooroqno
the asbestos	oooouoooooooooom
the assistant	ooqoooooooooooon
the asylum	ooooooooqooononr
the atrium	mooonnonoooooorr
the audio	poooooopooooomwl
the audiobook	ooooopoooooooqqm
the author	mnnopmpooonsnukt
the award	npoopoooooooooqm
the axe	oooooooooooooooq
the baby	nmonopvrqnnlnnkq
the back	nmommmrotnmrnrjt
the background	ntooooooooonnnqm
the bakery	oooooonnqoqponom
the bandstand	oooopnpoqooooono
the bank	nooopnnpotonnomp
the banks	ooooooooooooqoon
the basement	nnoosmnproolnntm
the bath	nnpooorooooooonq
the bathroom	ooooopqpnoopnnnm
the beanbags	ooooonpoooooooiv
the bear	onooooooonooooos
the bed	nnoonotmooonoonr
the bell	nnooonoopoonnnqr
the belt	ooooonwmooonoooo
the bench	onooooonroonoopm
the best	oponnqnnorqlommw
the big	lpononqopnononnu
the bin	noooooooooooooqn
the bins	nooonmnmpoorpnrr
the biscuits	oooonnpoooonnnos
the bit	rnnqoqmnonnmpnmt
the black	ooooonoooooomoqs
the blind	oooooopnoooornmo
the bloke	ooooonpnqooqnqom
the blood	ooooomoooooptomm
the bloody	oooooooooooonqsl
the blue	nooonpmrnnoqnonr
the blurry	oooooonoooooooor
the board	npoosoonoooonnpn
the boat	oopooooqooonqoom
the boats	ooooooononnnuonm
the body	ooooonoooooonons
the bomb	oooopoooooonoons
the book	lnpqmumsnnolopot
the bookies	oooooprpoooooonl
the books	onnontlqooonurkk
the boss	noooopntonoonopn
the bowls	ooooooopooqqoonm
the box	rmntonnpononnqmm
the boys	onooonqpooosnono
the brakes	ooooonoooootnonn
the branch	tpnnnnpnqnqlmpmn
the brass	oooooooooooooonq
the bridge	noonoymlnononpmp
the broken	ooooononoooooosn
the bruises	ooooonpqooooooon
the building	pnopnmooonnqsnko
the bunting	oooooooooooooooq
the bus	nmnmopvtqnnplmrl
the buses	oooooooooooooonq
the business	nooqnnooooonnnsn
the butler	oooooooooooooonr
the button	nooooonoroooooop
the cafe	mnooromppnnmnnrp
the café	pmnovmnmsnqlqnmp
the cake	qooonnonoooonqmq
the calendar	onopoooooonooooq
the cameras	qnoopnpnooopnnon
the canal	nnoonrpnonnumpmn
the caption	nqwnnnnnooonnnmq
the captions	oooooooooooonosn
the car	mnonnukxmnpmqnmp
the caravan	nooooopqnoornono
the card	lpvnmnomonnnnnor
the caretaker	pooooooooooroomp
the cat	nnoonumspnnmnqml
the catalogue	omoponooonnonmmw
the cctv	yonnmmnnnnnqnnlt
the ceiling	ooooooooooosnomq
the cellar	oooooonproonoopn
the chair	mqooonnroooooqmp
the chap	nprnonnnooonoonq
the chapel	onnooooopoonooqp
the charity	pooooqooooononqn
the charm	ooooooooooooovln
the chat	qnonopnoooonooqn
the chatbot	onooooooooooooro
the cheek	oooooooooooonotm
the chemist	oooooqnooooooooo
the chief	nooopoooooooooui
the child	onpoonvoooonnnmn
the children	onppomronnnmkovo
the chinese	oooopoooooootnnl
the chip	nooooornoopooqno
the christmas	oqoonnooooopnnrn
the church	oooooonqooroooon
the city	oooooonpononnoqp
the class	ooooonorooonoqon
the cleaning	ooooroopooonnoon
the clocks	pooonponooooooqn
the closure	noonqooooooooorm
the club	oopoonrnoooppoom
the coach	ooooonsnooopoonn
the coast	oooooroooooooono
the cold	oooooooooooonons
the comment	oooooooooooornon
the comments	pqoonpnooooqoopl
the commissioner	pooosooooooooonn
the community	npoopoooooooooqn
the complaint	pnornoooooooonpm
the computer	qrponnnpoooooomn
the computers	onnnmntnoonmummp
the consent	qmoqooooooooooon
the consultants	nooosoooooonnnsn
the consultation	nnoosooooooonoon
the contract	mnonwnooonpnnoom
the cookery	ooooonqnoooooonp
the cookies	nnoroooooooooooo
the copper	ooooonoooooorooo
the copy	npooooooooonoonq
the corn	oooooooooooooonr
the corner	nnooonomsoqnnnlt
the coroner	oooooooooonooonr
the correspondence	pooosooooooooonl
the cosplay	onoqoooooonmoopr
the council	pnprumpqooolmnjs
the counter	spoqnmnoopopnqoj
the country	ooooonorooonooqo
the county	pnnpnnnmnmosnnqs
the crime	oopoooooooomoomu
the crossword	noooomnnsooonopp
the curtains	oooooooqoooqoono
the cutting	oooooqqnoooooomn
the dads	ooooooqooooooooo
the damp	nooopooooooooorn
the dark	nooonnonooopntql
the data	xppnmnnnooonnnku
the date	pnooprnpooonnoon
the day	ornmnqornonprmph
the dead	oopooqonooonooql
the deaf	noooonooooonsopn
the death	poooonooooonoomu
the debate	ooooooooooooooor
the decision	nooovnooooonnono
the deed	notoooonoooooopm
the defib	ooooooooroooooon
the depot	ooooqoonoooqooon
the desk	lltpmpnmrmnsnqqr
the details	morooooooooooooq
the detective	oooooooooooooonr
the developer	noooroooooooooon
the dialect	noosoooooooooomo
the diary	oooooonnooononnt
the dimmest	ooooooooooooornn
the dinner	ooooonooooonoopq
the dinosaur	opoooopoooonooqn
the director	nnootnonooonmoqo
the display	nponooooooonpoqo
the disposal	oooopooooooooopm
the divorce	ooqooooooooooonn
the doctor	noooopoqoooooono
the dog	mnonnwnpnnqnonit
the donor	ooooooooooonsopm
the door	pkmpmtluqmslsoti
the doors	pnonpnmornnmonvl
the dpo	wnnoonooonoooonm
the drag	noooqppmoooqooom
the dress	ooooonmsoooooooo
the driver	pooooonnpoorooon
the duck	oooooooooooooooq
the e	pooppnnnoooonnrn
the earth	ooooooooooooromn
the edge	onoonqnornpnoono
the electoral	ooqnoooooooqoonn
the email	rponnoooooonoooq
the emails	tmqpxnononnmnnkl
the end	moppnnlrnopqmmmu
the ending	ooononoooooqoons
the english	noooonnpooomqorp
the enquiry	pponnnonoooonpro
the entrance	pooqoonoroonnoom
the entry	nnroooooooooooon
the environmental	nooosooooooooooo
the equality	ooootooooooooomn
the essay	npooooooooooonmr
the estate	noqopnqnoopnqonn
the event	nsonoooooopoooon
the exact	oooooooooooooorn
the exam	ooooonoooookoonw
the exhibit	noomonoooooonors
the exhibition	oqnpnonnopnnnnqp
the f	oooonooooooosopm
the face	ppooooqnoooonpqk
the facial	nooqpoooooooooom
the family	rqnonnssnnmnmnml
the farm	ooooornqoooooool
the fee	poooonoooooonoqn
the fella	noonnmnoqoonnros
the fence	ooooorrnoooooonn
the fifties	nooooooooooooonr
the file	tpoooooooooooonm
the film	pqooommnoonnoomw
the fine	tnnnnqnnoooonopp
the fines	oqqoopooooonnpol
the fire	nooovpnoonnnnnpo
the first	npnoosopnsmomnnp
the fish	oooooonooooonntm
the flag	onoonoooooooposm
the flat	nnonnqtsoonmonnm
the flats	ooooonppqoonromo
the float	ooooooooooooooor
the flood	oooornonoooonoop
the floor	ooooonnpqoopoqql
the flowers	ooooonooooooooor
the footfall	nooqsooooooooonm
the form	qprpnnnoosnnnnoi
the foster	ooooonsnoooooonn
the foyer	tonnnmnmvnnppmol
the free	nnonpnqnopmnoopr
the freedom	oooorooooooooooq
the fridge	nnooontpooonoopn
the friends	msnupmnmnmmmoonr
the front	ntmnnkmroonpprpo
the fucking	ooooooooooooqorj
the fundraising	mnotoqooooonooom
the funeral	pponoqnnooooooon
the galleries	ooooooooooonporn
the gallery	noooqopnoooonnoq
the garage	ooooornroooononm
the garden	noooomoosoqnnonq
the gas	oooooooooooqoooo
the gate	mooopnnnoooqnoqp
the gates	nnoqooqnooooqopm
the gazette	pooonoonoooooonr
the gdpr	npoonnoooooooonr
the gentleman	opooopoqoooonnqn
the ghost	npooonomooooonlz
the ginger	nooooooooooqopnn
the girl	rponnospnooonnnn
the girls	nnoooqtmononqono
the glass	oooonopoqooonnqm
the gp	ooooosnnoooooono
the grammar	oooooooooooorono
the grandkids	nsooooonoooonooq
the grant	pooopoooooooronm
the green	qoooooonooornrpl
the ground	oooonmonpooronrm
the group	npopotnonqnnonom
the grown	ooooooroooooonno
the gun	oooooronoooooono
the guy	onoooonoooorntpj
the haggis	ooooooooooooonro
the hair	ooooonounoopnonn
the hall	nnooqnpoonnornno
the hand	onoqononnooonmsn
the hanging	oooooooooooooons
the harbour	ooooonooooqooonp
the head	noootnpnoooqopnk
the health	poooonrnooooooom
the heart	onononooooonnnrr
the heating	nonnrpmonnnnontp
the hedge	oooooooooooqooon
the hell	nooonoooooooooxj
the help	qnooooooooonopqn
the helpline	ooooorooooooooon
the high	oponooooooonooqo
the history	opoonooooooopons
the hold	pooonoooononnnso
the holiday	nproooqooooooool
the holidays	ooooonvloooooooo
the holocaust	ooooooooooooqono
the home	onopnmkvooomonqp
the homeless	ooooooorooooqnnn
the homework	qnooontmooonpoon
the hospice	oooooooooopnoonr
the hospital	onopomoqooqooonp
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
the institute	soooooonooqooonm
the insurance	nooossooooonnonm
the inter	nnooooooooooooos
the internet	nqonoomropooopnn
the interview	qooqooooooooooom
the irish	nooopnoooooozlpi
the jews	oooonoooooonymmn
the job	sonnoqnnonomsrlk
the joint	nnprononoooooooo
the junior	oooooornooooooop
the kettle	ooooooonooopooqn
the key	nooonmrqopooonmp
the keys	oooooqnpooononpn
the kids	popomquoonnlloop
the kitchen	noooopprnooosnmk
the knitting	qooooqooooqooonm
the label	ooooonooooooooqp
the labels	ooooonooooooqotm
the lad	ompnpqrmnnnsnskl
the ladies	ooooonnrpoonronn
the lads	nnoonnpqopovnnln
the lady	koomnqoqnnovnrpo
the lamp	ooonnooooootnomp
the landing	ooooonqnooopooqm
the language	oooooooooooonnns
the laptop	oopooonrooonooqm
the large	nonnnpmrpoonpoql
the lass	opooononoooroqlm
the last	rlnmttmnnmmmplss
the late	qoonopnoooonnqti
the law	opnnsnrqonnnnmlp
the lead	ooooomooooporonn
the leaflet	nnooonpnoopoqorm
the lease	nopoqooooooooooo
the lecture	npooononooororon
the left	nooopnnnqooooonq
the legal	qooppooooooooonm
the letter	qnpoonnqoponnpmn
the letterbox	ooooonnroooponon
the letters	pmonnwolooonoolq
the lgbt	npooooooooooqonn
the librarian	noooonnoooornnmu
the library	qrlmstxtvnrjmjan
the life	oooooonpooonnoqp
the lift	qonnrnnnrnnnnmrq
the lighthouse	oooooroooooooono
the lights	oooootonqoonoonl
the line	onoooqooooonoonp
the link	rnnnnnnnoqmnonjy
the list	smnprqnnooonpnok
the little	mnonnmtqpoopnmmr
the living	ooooonomooooooor
the loan	qooopooooooonomr
the local	mnonqnnnponmmstq
the locker	oronooonqoooooon
the lockers	qnooonmqoooroopl
the lodger	ooooonnsooonooon
the log	rnooqoooooooooom
the long	oonoonnpqooooomq
the look	ooooooqoooooopom
the loos	nnponrpnnoonrnno
the lot	lqpoplmmrmptwjrf
the lower	oooooooopooosonm
the machine	oooooqpnooooooqm
the maintenance	ooooqooooooonono
the man	monnnkvnpnnplwpo
the manga	ooooopqnooonnooq
the manuscript	noooooooooooooor
the manuscripts	oooooooooonooonq
the map	nnooononponpnnqr
the margin	nooonoooooooooor
the market	nnpoononqnsqooml
the marks	oooopnotoooonoml
the maths	ooooorooooopnopm
the mayor	nnqopnnoooooopoo
the medical	rppooooooooooonm
the meeting	qnootnoooooqnomn
the memorial	opoooroooooooonn
the memory	pmoqooooooooooon
the men	oooootnpnoonqnnm
the mess	oooooqoooooooonn
the microfilm	nooooonpoooooomt
the milk	oooontonqoonnnql
the mill	opooonnopooooonq
the minecraft	oooooooooooooonq
the miners	oooooooooonoooqp
the minute	oooopoooooppoopm
the minutes	noqovoooooonnnlq
the mobile	nnonrnnpnonmmnup
the moment	pnooooonooonqppm
the money	noonplmsonnnsnqn
the month	tpnoompmnnprmool
the moor	oooonooooooooooq
the more	ooooooooooooroon
the morning	oooponnopoosooon
the mosque	oooooonpooornoon
the most	nooonnonooonnpup
the mother	qooooopnoooooooo
the multi	ooooospoooonoomo
the mummy	onooomnoooooonnv
the mural	ppoonnooonononos
the museum	nnlmtpqptmsnpqho
the nail	ooooonorooooooon
the name	pqnpnnmpnrnnnnsm
the neighbour	ooooownnooonoomm
the neighbours	ooooonoooooonoqo
the nephew	oooooonroooooooo
the new	monnvjllmmlqjnys
the news	qnoomnooooopnomt
the newsletter	npptooonoonooonn
the next	onqnnnoonqnwnmnn
the nice	noooornnooonoppo
the night	opnnormmnnnonnvn
the north	oooooonooopnnopr
the note	mrqononqooonnnmq
the notes	wnoomoooooooooom
the noticeboard	qpnonpoooooonoon
the novel	oooooonoooooopms
the number	loonturoponmnnln
the numbers	oooooqonoooopooo
the nursery	oooqooopooooooon
the officer	nooorooooooooonn
the old	qqwlokmqrmrjmkpt
the oldest	nooooopooooooonr
the one	tmsnkoprnmollqsr
the ones	uonnnnnnoopppmom
the online	oqropooooonooomn
the only	ponnnvpsnnnmonze
the op	oooooroooooooono
the open	loooqnnpoonpooqp
the opening	nnoppnooooonnnmt
the orange	oooooooooorpnomn
the original	ooooooooooononor
the other	omvnokqmpnopporj
the over	qooonooooppnooql
the overdue	pnroonoooooooolr
the page	poroonrpooomnnon
the pair	ooooooooopornonn
the panel	snonnnnnononopnr
the paper	pmppqonmooooooop
the papers	qnooqponooonoomq
the paperwork	oooorooooooooomo
the parents	pooonopnooooooqn
the parish	nooornonononqorm
the park	oooooonnpooronoo
the parking	noooqnonooooootl
the parkinson	oooooonqoooooooo
the password	ooooorooooooonno
the past	mooosooooooomopo
the pavement	oooooooorooooooo
the pcs	ooooooroooooooon
the people	pponpqoooooopnol
the periodicals	ooooooooooonpnrn
the person	npnqmonsonntmlpl
the personal	rnoonoooooooonop
the personality	ooooooooooooornn
the peterloo	nooooooooooooonr
the petition	pooopnooonoronpm
the phone	pmmnnnlvonompsrl
the photo	nopnonnnoooonsms
the photocopier	rnoooonoroomnosk
the photograph	nooqnnoooooooorn
the photographs	nnoqooonoooronpn
the picture	nrnnnnpmnonnmpqt
the pictures	oqooonsnoooooonn
the pig	oooooooooooooonr
the pigeons	oooonqnononnqnqo
the pillow	ooooolotooononqn
the pills	oooootonooonoonn
the pink	ooooooooooosonoo
the pit	omoqooooooonopop
the place	nnpnpmnqqonqwnlj
the plan	oooooroooooooonn
the plaque	ooooooonoooornqm
the platform	oooootnnopoooonm
the play	ooooooooooonoonr
the podcast	nronooonooooooop
the poem	osooopnoooononmq
the poet	ooooonooooonnnrr
the point	nnpnl1nnqonmnnph
the police	unonnnpsnonqnnlm
the policy	noooroooooooooom
the ponytail	ooooooooooopoqnn
the portrait	ooooooooooononnu
the post	ooonooopoorpnpmm
the poster	nonnnmnqoonnroot
the pottery	nooonoooooqoooor
the pram	ooooonnrooooonop
the premises	oooopnoooooooooq
the presenter	oooooooooooonwlm
the press	ooooonopooooonso
the price	nonoononoqnoonmu
the pride	ooooonoooooooorm
the print	mooroooqponooomp
the printer	oopooqonooonooro
the printers	pnooooopoooooosl
the prints	ooooooooooooqnmr
the privacy	qoonooooonoononq
the prize	onoqooooonooooro
the professor	ooooooopoooooomq
the protest	nroopooooooooooo
the public	rmqpunopnnnnnnnm
the publisher	nnoqoooooooooooo
the publishers	oooonooooooosnom
the pupils	rooonoooooooooon
the puppet	oooooooooooonoor
the quay	ooooooooooqooonn
the queen	ooooonoooooooroo
the queue	onoompnnpnonpnos
the quick	oooopnooooooonnr
the quiet	pnonmonnqonnmnvo
the quiz	nrnonoonooompnmv
the radiators	ooooonooooonpooq
the radio	noooooonooonnopr
the raffle	mootorooooooopml
the rail	ooooorqooooooonn
the railing	oooooroonoooooon
the railings	oooooonnroooooon
the rain	noooonponoonkotr
the ramp	ooooonooooooooum
the reading	mtnnooopqmmssqrl
the real	ooooqooooopoooon
the reason	nnpopnooooonponq
the rebrand	ooooqooooooooono
the recipe	nooooooooooooons
the record	lovoonnpooononnp
the recording	suommnooooonoonn
the recordings	snooooooooooooom
the records	onnoopnnoooooonu
the red	qronnpnqooopoomk
the reel	oroonooooooooooo
the reference	rooomnnpooonnovl
the refuge	nooooooqoooqnonn
the refurbishment	oooopooooooonoqn
the regulator	snoooooooooooono
the release	nnoqnooooooooooo
the rent	oonoponqoqoooonm
the repair	nooorooooooooomq
the reply	poooqooooooooonn
the report	nooovooooooooonn
the repository	noqoooooooooooon
the reservoir	onoootnnoooooonn
the residents	oooooonsoooooonn
the rest	mqpnnonnooopunom
the results	ooonqrooooonooon
the returns	noooooosooonoomq
the rhyme	ooooonoqooooooon
the right	ooonqponnnnptplm
the ring	ooooomoqoopnpqnn
the risk	mooovooooooooonn
the river	nooopvnnnoornnnm
the road	nnoooqprnoolpooo
the roll	oooooooooooonorp
the roma	noooqoooooooronn
the roman	npooonoooooonotn
the romance	ooooonooooonoopr
the roof	mnnosxmntnnmmmtj
the room	nnonppnnooonnpto
the rope	oooonqooooosoonl
the rota	nloooroosooonoon
the rules	noooqoooooonoooo
the sale	oooonoonoooooopq
the salt	nooooonqooonoooq
the samaritans	ooooopooooonooms
the same	pnlknntsnonknrsp
the saturday	oqooopnooooooonp
the scan	nroooooooooooooo
the scanner	onoqonoooooooonp
the school	uonomnpnnnnonnno
the scones	ooooooooooomooor
the screen	qnqooooonoomosol
the sculpture	poooqoooooooooon
the sea	noooovnlonomporo
the search	oqoooooooooooooo
the second	nnonoqonsonlonou
the security	qooononqooonopmp
the seed	oooooooooooooonr
the self	nppnrnnnoonnnnor
the series	ooooosoooooooonm
the seventies	oooooqpooooooono
the shape	ooooooqnoooooono
the shared	oronoooooooooooo
the shed	oooooqqnoooqoonl
the shelves	onoornpnoooopnoo
the shelving	oooopooqooooooon
the ship	pooononnpornoonn
the shop	nooonnpoorpnnoqn
the shortlist	oooopoooooooroom
the shot	orooooooooooooon
the show	nnnoonoooopnooot
the side	oooooonrpoonnomq
the sign	pponooomoooooorp
the signs	oooooopnooonqoon
the silent	ooooooooooononso
the site	qoooooooooopooom
the sixth	ooooooqnoooooooo
the skip	oooopooooooooosl
the slave	oooooooooooomoos
the slides	moooooooooooooot
the slip	pooooooooorooplq
the small	oopponqqoonpnnpl
the smell	ooooooooooononmw
the so	oooooooooooopqom
the social	pooooopooooroonn
the sold	ooooooooosnooonn
the sound	popoonoooopnnqql
the soup	noooomoooopooons
the speaker	noroonnoooopmrpm
the speech	qnooooooooooopno
the sponsor	ooopoooooooooorl
the spot	oooonqoooooooonr
the spring	onopqqooonpooool
the square	nooopooopoormono
the stacks	nnoooomrqnqomnoo
the staff	monrqkprpnnqlnrn
the stairs	pmnnnrpnmnnunnpo
the state	oooonnnonoonsrrk
the station	noooonpoonrnnonr
the statue	nnooqnoooooopnpq
the statutory	ooooqoooooooooon
the step	ooooooopsoonqoml
the steps	oooooopppoonqnon
the store	nnoppnoooooonont
the story	opoooonoooompoos
the storyteller	ooooonoooooroqol
the street	ooooonoqooospoqj
the structural	ooooqooooooooono
the student	nooqnooooooooorm
the students	ooooooooooqononp
the stuffed	ooooooonoooooooq
the suffragette	oooooooooooooonq
the suicide	onoonroooooooomq
the sum	ooooopoooqoooono
the summer	qqpnmnqnnnonnnop
the sunday	noooqonooooooorn
the survey	mqonrpoooroonoom
the swimming	noooonrooooooonq
the system	rrrnnnnmooonnool
the t	nnnoomnnooonnnpy
the table	omoooooroopnooop
the tables	ooooooopoooqonno
the tablet	qnooonoooooooooo
the tablets	onooovnnoooooonn
the talk	nnoooloqpnppoqtt
the talking	ooooopnroooooonn
the tape	qootnooooooonoom
the tea	qnopooonoopnopsk
the teacher	oooooooooonnoroo
the team	pqompnpooooroomn
the teen	noopnqrnnnonnnqn
the teeth	oooooooooooqprol
the telly	noooonprnoonoopm
the tenants	npoooooorooooonn
the tender	oooorooooooooonn
the text	ooornmonoooooopq
the theatre	mnospoonoonooonp
the thing	oqnqpnooooooooon
the third	mopnpnoonnonrnqo
the thursday	oooooronooomooqm
the ticket	qponpooooooooono
the tide	ooooonnoqoooooop
the till	ooooqnooooonoqqm
the time	nsnmpummnoopnoon
the times	ooooooooooooooqn
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
the tour	nooonnnqonnnosnr
the tower	oooomoooooonoonv
the town	poooononoooopntm
the tram	nnoonnopooonoont
the travel	oooooooqoooonoor
the true	oooooooooooooonq
the trust	oooosooooooooopn
the trustees	onoonnonoooqonwk
the truth	noooooooooonntnn
the twins	nnoonorrooopnnnm
the two	pnqoononooonopmq
the under	oooonnpnooonnntq
the understanding	nooooooooooonoro
the uni	pooonronooopoono
the union	poponoooooonornn
the university	snoppnnqonpnnpnj
the use	nnopnqooooooooqm
the usual	nnooqoonopsooonm
the valuation	noootoooooooooom
the van	pooononrooornnol
the viaduct	ooooosooooooooom
the vicar	nponoonnooonoonv
the vice	oooooooooooooorn
the video	psopmmonooomnwmm
the videos	opoooomroooonoon
the view	onoooooooonpoooq
the viking	oooooooooooooooq
the village	rooonnonooponuml
the villain	noooooonooooonnu
the visitor	opoosooooooooonm
the visitors	ooooopnooooooonq
the voices	noonopooroonoono
the volunteer	qpqooonoooopopml
the volunteers	noqqnnpoooomnnnq
the vote	noonpooooooppoqm
the wait	ooooooooooooooqo
the waiting	oooonpooooonooor
the walk	oooooooproooopon
the walking	oooooponooomoons
the wall	mrnonnuononqnnlr
the war	onooomnnqoomtnnq
the ward	ooooooopoooqonon
the warden	oooooooroooooono
the warm	npoononqqoonqnpm
the warmth	ooooooooooonosnn
the water	noooqtqnponmnnpk
the way	lonpomnrprmoomro
the web	oqooooooooooooon
the website	kvpnrnnmnnnqnnlp
the wee	onnpnmuonnoonmmt
the week	nqonoooooononnor
the weekend	oooonnqnopqpoonm
the weir	ooooorooooopoonm
the welsh	ooonoooooooosopm
the whale	ooooopnnoooooonr
the wheel	oooonoononpqoqql
the wheelchair	oqooonoooooopono
the whole	soomlmrnoqmororn
the wi	pnoooooooooonorn
the wife	oponnrnnnoonnnos
the wifi	qonokmooonnnmpup
the window	mpnnnnltponoqnoq
the windows	ooooonqnqoqmnonp
the windrush	pnooonoooooonopt
the woman	pqnnnmoonnnrmtnk
the women	noooooopoooomorq
the word	nooononoopoqnnpq
the world	qqoonqoooopopnpj
the worst	ooooonooooopnpsm
the wrong	rnqnoonnoonpmmqs
the yard	ooooontnoooooonn
the year	nooonmrnoooltqmn
the years	nsponooooooooonm
the yellow	poonnpnnoopqoqnm
the young	rpnonoqmooomoppn
the youth	orqooonnoooooonm
the zine	nqroooooooonooon
the £	ooootooooqnooonm
the* 12th*	qoooonoooooqnomq
the* 13th*	qnoooooooooooonq
the* 14th*	pooonnnnoormnpnp
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
the* acco*	mqpqpoqnononnnpl
the* act*	nooosoooooooooon
the* actu*	pooornooooonnosm
the* addr*	qmonnnnqoponooop
the* admi*	roooonoooopnoonp
the* agen*	oooornorooonoomn
the* agre*	mooosoooooooooon
the* ai*	nqoooooooooonntm
the* air*	ooooqnnoqoooooon
the* allo*	onopoooooooooqno
the* alum*	orrpoonnoooooonm
the* annu*	noooqooooooonooo
the* answ*	oponrqnnnoonnnpo
the* app*	promnmnmooononrv
the* appr*	oooooooooooooooq
the* arch*	pnpopnnornosqkmq
the* army*	oooopqnnooopoonn
the* arti*	noooomoooootnpnp
the* asbe*	oooouoooooooooom
the* asyl*	ooooooooqooononr
the* atri*	mooonnonoooooorr
the* atte*	onoqonooooonoorn
the* audi*	ponnnoppnoonnoxk
the* auth*	mnnopmpooonsnukt
the* awar*	npoopoooooooooqm
the* axe*	oooooooooooooooq
the* baby*	nmonooxqqnnlnnkp
the* back*	mqommlsotnmqmqlr
the* badg*	noooonooooopnoqp
the* bake*	ooooonnnqoqponoo
the* band*	oooopmrmqornnonm
the* bank*	mooopnnpotonqnmo
the* bann*	nrooonoooooooonq
the* base*	nnoosmnproolnntm
the* bath*	mmpnopupnoopnnno
the* bean*	opooonpoooooooju
the* bear*	onooonpnononoqor
the* bed*	nnoonotmooonoonr
the* bell*	nnooonoopoonnnqr
the* belt*	ooooonwmooonoooo
the* benc*	onooooonroonoopm
the* best*	oponnqnnorqlommw
the* big*	lpononqopnononnu
the* bike*	pnqonnqpqoonnnqm
the* bin*	noooooooooooooqn
the* bins*	nooonmnmpoorpnrr
the* birt*	ooponqoooooooopn
the* bisc*	oooonopnooonnnpr
the* bit*	rnnqoqmnonnmpnmt
the* blac*	noonpmoooooolnou
the* blin*	oooooopnoooornmo
the* blok*	ooooonpnqooqnqom
the* bloo*	ooooomooonopsprj
the* blue*	nooonpmrnnoqmnnt
the* blur*	onoooonoooooooor
the* boar*	mooosopnooonnnop
the* boat*	noponnoponnnxonl
the* body*	ooooonoooooonons
the* bomb*	noonooooooomoonv
the* book*	knookwlxmlmmtspr
the* boot*	ooooooooooornoon
the* boss*	noooopntononnorl
the* boun*	oooosooooooooopm
the* box*	rmntonnpononnqmm
the* boys*	onooonqpooosnono
the* brai*	ooooooooooonqtom
the* brak*	ooooonoooootnonn
the* bran*	spnnonpnqnqlmpmn
the* bras*	oooooooooooooonq
the* brea*	poooonorooononqn
the* brid*	nmqnnymlnononpmp
the* brit*	ooooooooooooqoom
the* brok*	ooooononoooooosn
the* brui*	ooooonproooooonm
the* budg*	oooosnooqooononm
the* buil*	pnopnmooonnqsnko
the* bunt*	oooooooooooooooq
the* bus*	nmnmopvtqnnplmrl
the* buse*	oooooooooooooonq
the* busi*	nooqknooooononrr
the* butl*	oooooooooooooonr
the* butt*	nooooonoroonoopp
the* cafe*	mnooromppnnmnnrp
the* café*	pmnovmnmsnqlqnmp
the* cake*	qooonnonoooonqmq
the* cale*	onopoooooonooooq
the* came*	toooonpnoooponnm
the* cana*	nnoonrpnonnumpmn
the* capt*	nqvnnnmnooonmnps
the* car*	mnonnukxmnpmqnmp
the* cara*	nooooopqnoornono
the* card*	lpvnnmnooonnnnos
the* care*	qoooonnqoooqnpmp
the* case*	oooooopooopnoonq
the* cat*	nnoonumspnnmnqml
the* cata*	omoponooonnnnqmu
the* cctv*	yonnmmnnnnnqnnlt
the* ceil*	ooooooooooosnomq
the* cell*	oooooonoroonoopm
the* cent*	onooopnnoponoonq
the* cert*	nptoonnpoooooool
the* chai*	nqooonnrooonnqmq
the* chan*	oooonnoooppoqnqm
the* chap*	noqnonnnpnpmmoou
the* char*	ononosnnoonmnuln
the* chat*	qmonopnoooonoosm
the* chee*	oooooooooooooosn
the* chem*	oooopqnooooooonn
the* chie*	nooopoooooooooui
the* chil*	onrpolxnnnmljnsn
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
the* club*	oopoonrnoooppoom
the* coac*	ooooonsnooopponn
the* coas*	oooooroooooooono
the* code*	nooooooooqoooono
the* cold*	oooooooooooonons
the* coll*	mnpopnnononnnonw
the* colo*	ooooooooooooonor
the* comm*	npnnunononnoqqnk
the* comp*	rpoqmkrnonnltqmn
the* cons*	pmoqvnnnooonmpom
the* cont*	lnopwnqnoqpnnnoj
the* cook*	nnoromqqoooooonp
the* copp*	ooooonoooooorooo
the* copy*	npooooooooonoonr
the* corn*	nnooonnmsoqnnnkw
the* coro*	ooootooooononono
the* corp*	oooooooooooonoqo
the* corr*	pooosoqoooonoool
the* coun*	vnnrtinrnnnqknmr
the* cour*	onooonnponnnonou
the* crim*	oopoooooooomoomv
the* cros*	oooooonnsoopnooo
the* cryp*	ooooonnoooooooqq
the* curt*	oooooooqoooqoono
the* cutt*	oooooqqnoooooomn
the* dads*	ooooooqooooooooo
the* damp*	nooopooooooooorn
the* dark*	nooonnnoooopqtpk
the* data*	woqomnnnoponnnku
the* date*	qpnnoqnpononnpom
the* day*	ornmnqornonprmph
the* dead*	pnpoptonooonooqi
the* deaf*	noooonooooonsopn
the* deat*	ooooonooooonoomu
the* deba*	nnoonnoooooonpnt
the* deci*	nooovnooooonnono
the* deed*	notoooonoooooopm
the* defi*	nooopoooroooooon
the* desk*	lltplpnmrmnsnqrq
the* deta*	morooooooooooooq
the* dete*	oooooooooooooonr
the* deve*	noooroooooooponn
the* dial*	noosoooooooooomo
the* diar*	oooooonnooononnt
the* dimm*	ooooooooooooornn
the* ding*	ooooooooooooqonn
the* dinn*	ooooonooooonoopq
the* dire*	nooovnonooonmnqo
the* disp*	mooqpnonooonpnrm
the* divo*	npqooooooooooonn
the* doct*	noooopoqooooornm
the* docu*	nopoqooooooooono
the* dog*	mnonnwnpnnqnonit
the* dono*	nppooooooooosool
the* door*	pjlontitvmrjtnxh
the* dpo*	wnnoonooonoooonm
the* drag*	mnoopppmoooqooon
the* draw*	nooooqoooooooonp
the* dres*	oooooomtoooooonn
the* drin*	nooopnooooonoons
the* driv*	ooooonnqpooqoonm
the* duck*	oooooooooopnoonq
the* e*	pooppnnnoooonnrn
the* eart*	ooooooooooooromn
the* edge*	onoonqnornpnoono
the* egyp*	oooooooooooonoor
the* elec*	ooqnononoooqoono
the* emai*	vnqownononnmnnkn
the* end*	moppnnlrnopqmmmu
the* endi*	ooononoooooqoons
the* engl*	noooonnpooomsoqo
the* enqu*	ppnnnnnnoooqnoqo
the* entr*	onrqoonoroonmoom
the* envi*	nooosooooooooooo
the* equa*	ooootooooooooomn
the* essa*	npooooooooooonmr
the* esta*	noqopnqnoopnqonn
the* even*	nrononpmooopooon
the* exac*	oooooooooooooorn
the* exam*	pooonpnooookoonu
the* exhi*	oqnnnnnnopnmpnst
the* f*	oooonooooooosopm
the* face*	pqononqnoooonprk
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
the* fine*	tppomrnnnnnnmopm
the* fire*	monnxonnnnnmnnop
the* firs*	npnoosopnsmomnnp
the* fish*	oooooonoooqnnnvl
the* flag*	onoonoooooooposm
the* flat*	nnonnpttqnnlqnkm
the* flig*	oooooonqoooooooo
the* floa*	ooooooooooooooor
the* floo*	onnnsmpoqnnonppl
the* flow*	noooonooooooooor
the* folk*	oooonnooooomoopr
the* foot*	ponpsmnonpnnnnlq
the* forc*	oooooooooooooonq
the* fore*	ooooooooooooqoon
the* form*	sqrpnmmpnsnnnnoh
the* fost*	ooooonsnoooooonn
the* foye*	tonnnmnmvnnppmol
the* free*	nooornqooomopopt
the* frid*	nnooonvopoonoopm
the* frie*	msnupmnmnmmmoont
the* fron*	ntmnnkmroonpprqo
the* fuck*	ooooooooooooqosk
the* fund*	pnotnqooooonponm
the* fune*	pponoqnnooooooon
the* gall*	nnonqopnnonoomrp
the* gara*	ooooornrooopnonm
the* gard*	nnooqnnosoqnnnmr
the* gas*	oooooooooooqoooo
the* gate*	lnoqpnpmoonqpnqo
the* gaze*	pooonoonooonoons
the* gdpr*	npoonnoooooooonr
the* gent*	opoooonqoooonntl
the* ghos*	npooonomooooonlz
the* ging*	nooooooooooqopnn
the* girl*	qoonnpwonnnnonmn
the* glas*	opoonopoqooonpql
the* gove*	oooooooooroooomo
the* gp*	ooooosnnoooooono
the* gram*	ooooooooooooronp
the* gran*	osoopnonoponpomq
the* gree*	qooopoonooornrok
the* grou*	nononrnnoqnqnmrk
the* grow*	ooooooroooooonno
the* guid*	opooqopnononopno
the* gun*	oooooronoooooono
the* guy*	onoooonoooorntpj
the* hagg*	ooooooooooooonro
the* hair*	ooooonnunoopnonn
the* hall*	nnooqmpoonnorpno
the* hand*	pmoqonoopooonmtm
the* hang*	oooooooooooooons
the* harb*	ooooonooooqooonp
the* hard*	oooooooooooooomr
the* head*	nnnotmpooooooplq
the* heal*	poooonrnooooooom
the* hear*	nnooonnoooononsq
the* heat*	nonnromonnnnonup
the* hedg*	oooooooooooqoooo
the* hell*	nooonoooooooooxj
the* help*	pnoporpnooonoppm
the* high*	oponooooooonorqm
the* hist*	oooonooooonnosmq
the* hold*	pooonoooononnnso
the* holi*	mproomwlooonoonl
the* holo*	ooooooooooooqono
the* home*	smnonlownnnlsmon
the* hors*	oooonooooooooonq
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
the* insu*	nooossooooonmomn
the* inte*	rqnpmnmroonqqrkk
the* iris*	nooopnoooooozlpi
the* jews*	oooonoooooonymmn
the* jigs*	oooooqoooooonoqo
the* job*	sonnoqnnonomsrlk
the* join*	nnprononoooooooo
the* jour*	nooonooooonooopr
the* juni*	ooooontmoooooonp
the* kett*	ooooooonooopooqn
the* key*	nooonmrqopooonmp
the* keys*	oooooqnpooononpn
the* kids*	popomquoonnlloop
the* kind*	oooonsooooooponn
the* kitc*	noooopprnooosnmk
the* knit*	qooonpnoqnrononk
the* labe*	noooomonooonpovm
the* lad*	ompnpqrmnnnsnskl
the* ladi*	ooooonnrpoonronn
the* lads*	nnoonnpqopovnnln
the* lady*	koomnqoqnnovnrpo
the* lamp*	ooonnooooootnomp
the* land*	npoopnqoooopoopm
the* lang*	oooooooooooonnns
the* lapt*	oopooonrooonooqm
the* larg*	nonnnpmrpoonpoql
the* lass*	opooomnpoooroqol
the* last*	rlnmttmnnmmmplss
the* late*	qnnnoponooonnqsj
the* lava*	oooooonoooonopsm
the* law*	opnnsnrqonnnnmlp
the* lead*	nooopmooooppronm
the* leaf*	nnooonpnoopnrork
the* leak*	oooooooooorooopn
the* leas*	nopoqoooooooqonn
the* lect*	npoonnononororno
the* left*	mooopnpnqooooonq
the* lega*	qooppooooooooonm
the* lett*	rlonnvmrnpnnnojo
the* lgbt*	npooooooooooqonn
the* libr*	pqkmstwtvnqmliao
the* life*	nponoonpooonnoqr
the* lift*	qonnrnnnrnnnnmsp
the* ligh*	nooonvnnqopmnolp
the* line*	onoooqnnooononor
the* link*	rnnnnnnnoqmnonjy
the* lion*	nooooooooooonnos
the* list*	snnorqnnonnnpnnm
the* litt*	mnonnmtqpoopnmmr
the* livi*	ooooonomooooooor
the* loan*	poooqooooooonoms
the* loca*	mpolqnnnponmmstq
the* lock*	prnnnmnqqnoqnoql
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
the* mang*	ooooopqnooonnooq
the* manu*	mooooooooonooonu
the* map*	nnooononponpnnqr
the* marg*	nooonnooooooonos
the* mari*	oooooooooopqonno
the* mark*	nnpnqmotqnsqnnmi
the* math*	ooooorooooopnopm
the* mayo*	nnqopnnoooooopoo
the* medi*	qppooonooormoomo
the* meet*	qoootnonoooqnomn
the* memo*	pooqosoooooonomm
the* men*	oooootnpnoonqnnm
the* ment*	ooooopooooooromo
the* micr*	pnonnnnpononnnps
the* milk*	oooontonqoonnnrl
the* mill*	opooonnopoonooos
the* mine*	oooooooooonoonpr
the* mini*	noooroooroonoonm
the* minu*	noqouooooooonnno
the* mobi*	nnonrnnpnonmmnup
the* mome*	pnooooonooonqppm
the* mone*	noonplmsonnnsnqn
the* mont*	tpnoompmnnprmool
the* moor*	oooonooooooooons
the* more*	ooooooooooooroon
the* morn*	ooopoonopoorooon
the* mosq*	oooooonpooornoon
the* most*	nooonnonooonnpup
the* moth*	qnoooqonooooonno
the* mult*	oooonupnooonoomn
the* mumm*	onooomnooooonnny
the* mura*	ppoonnooonononos
the* murd*	oooooooooooooons
the* muse*	nnlmtpqptmsmqpho
the* nail*	ooooonorooooooon
the* name*	ppnpmnmpnrnommtl
the* neig*	oooopunnooonqonl
the* neph*	oooooonroooooooo
the* new*	monnvjllmmlqjnys
the* news*	ooptmmnnpnnpmnos
the* next*	onqnnnoonqnwnmnn
the* nice*	noooornnooonoppo
the* nigh*	oonnssmmnnnnmnvl
the* nine*	onopoooooooooonq
the* nort*	noooonnmnoprnont
the* note*	uqqnlqnponomnnmn
the* noti*	roqonoonooonnoom
the* nove*	oooooonoooooormr
the* numb*	koontxrnponmnnln
the* nurs*	oooqonoqoooooonn
the* offi*	noooroopopnnonpp
the* old*	qqwlokmqrmrjmkpt
the* olde*	noooonrooooooonr
the* one*	tmsnkoprnmollqsr
the* ones*	uonnnnnnoopppmom
the* onli*	oqropooooonooomn
the* only*	ponnnvpsnnnmonze
the* op*	oooooroooooooono
the* open*	lnnprmnpnnnonmov
the* oran*	oooooooooorpnomn
the* orig*	ooooooooooononor
the* othe*	omvnnkqnpnoppork
the* over*	rnronnonoponnnnp
the* page*	qornpnrponomnnnn
the* pair*	ooooooooopornonn
the* pane*	snnnnnnnononnpos
the* pape*	qkopvonmonononkr
the* pare*	pnornnpnoooooopn
the* pari*	nooormononnnqorm
the* park*	nonoqnmopooqnntm
the* pass*	oqonornpooooonnn
the* past*	mooosooooooomopo
the* pati*	nooooooooopooooq
the* pave*	oooooooorooooooo
the* pcs*	ooooooroooooooon
the* peac*	ooooooooooononnt
the* peop*	pponpqoooooopnol
the* peri*	oooonoooooonpnrn
the* perm*	oooronoooooooopn
the* pers*	ponqlnnsonntmnol
the* pete*	nooooooooooooonr
the* peti*	pooopnooonoronpm
the* phon*	pmmnmnlvonomprqn
the* phot*	ompqnolnqnnolqxm
the* pict*	ntmnnmulnonnmprq
the* piec*	oooopoooooqoooom
the* pig*	oooooooooooooonr
the* pige*	oooonqnononnqnqo
the* pill*	oooooqosooomonqm
the* pink*	ooooooooooosonoo
the* pit*	omoqooooooonopop
the* plac*	nnpnpmnqqonqwnlk
the* plan*	ooonnsonooopoonp
the* plaq*	ooooooonoooornqm
the* plat*	oooootnnopoooonm
the* play*	poooopnoooonnonr
the* podc*	nronooonooooooop
the* poem*	osooopnoooononmq
the* poet*	opnnnonnnonnmpqs
the* poin*	nnpnl1nnqonmnnph
the* pois*	oooooooooooooonq
the* poli*	snontmornonsnnjl
the* port*	noooopooooononps
the* post*	nponnmmqonqntpmt
the* pott*	nnoonoooooqooont
the* pram*	ooooonnrooooonop
the* prem*	oooopnoooooooooq
the* pres*	nooooqnoooonnvok
the* pric*	nonoononoqooonmt
the* prid*	ooooonoooooooorm
the* prin*	lmoqopmppnompmrr
the* priv*	qoonooooooonnopp
the* priz*	onoqooooonooooro
the* prot*	nroopnoooooooooo
the* publ*	plprsnnooonntmmn
the* pupi*	rooonoooooooooon
the* pupp*	oooononooooonoor
the* quay*	oooooooooorooonn
the* quee*	ooooonnooooorrnn
the* queu*	onoompnnpnonpnos
the* quic*	ooooopnoooooonnr
the* quie*	pnonmonnqonnmnvo
the* quiz*	nrnonoonooompnmv
the* raci*	ooooooooqooooosl
the* radi*	nnoonnnnnooonoow
the* raff*	mootorooooooopml
the* rail*	oooonuqmqooonnml
the* rain*	nooonmqnnoopjnts
the* ramp*	ooooonooooooooum
the* read*	ntomooopqmmstqql
the* real*	ooooqooooopoooon
the* reas*	nnpornooooonoonq
the* rebr*	ooooqooooooooono
the* rece*	noqooooqooooopon
the* reci*	pnoonooooooooons
the* reco*	tsummtmnooomnnkq
the* red*	qronnpnqooopoomk
the* reel*	oroonoooooooopoo
the* refe*	rooomnnpooonnovl
the* refu*	poonponqonopnmql
the* regi*	sopononnoponnomo
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
the* righ*	ooonqponnnnptplm
the* ring*	ooooomoqoopnpqnn
the* risk*	mooovooooooooonn
the* rive*	oooopvnnnonrnnmm
the* road*	nnoooqprnoolrooo
the* rock*	nooootpnooomoolr
the* roll*	oooooooooooonoro
the* roma*	mpnnrmnnonnmuntn
the* roof*	mnnosxmntnnmmmtj
the* room*	nnonppnnooonnpto
the* rope*	oooonqooooqsoonk
the* rota*	nloooqoosooonolr
the* rule*	ooooqqonooonoooo
the* runa*	ooooonnooooooooq
the* sala*	nooorooooooooono
the* sale*	nooonoonoooooopr
the* salt*	nooooonqooonoooq
the* sama*	ooooopooooonooms
the* same*	pnlknntsnonknrsp
the* satu*	oqooopnooooooonp
the* scan*	nrnqonoooooonnrm
the* scho*	uooomntnnnnnnnmo
the* scon*	ooooooooooomoomu
the* scor*	qooornoooooooonn
the* scou*	oooooosooooooonn
the* scre*	poqnonpnnoomosok
the* scul*	poooqoooooooooon
the* sea*	noooovnlonomporo
the* sear*	qqoonnoooooooono
the* seco*	nnonoqonsonlonou
the* secu*	qooononqooonopmp
the* seed*	oooooooooooooonr
the* self*	nppnrnnnoonnnnor
the* sens*	oooooooooooooqom
the* seri*	ooooosoooooooonm
the* seve*	noooqqpooooooomn
the* shap*	ooooooqnoooooono
the* shar*	orononooooooooop
the* shed*	oooooqqnoooqoonl
the* shel*	omnnqnoponnppnos
the* ship*	pnonnonnpornnoro
the* shop*	nnoopmpoorpnnnqm
the* shor*	nooopnooooopronn
the* shot*	orooooooooooooon
the* show*	nnnooppnoopnooos
the* side*	onoooonrpoonnomq
the* sign*	ppnnnnolnnnnpnrs
the* sile*	ooooooooooononso
the* site*	qooooooooooooopm
the* sixt*	ooooooqnooooooop
the* skip*	oooopoooooooootl
the* slav*	ooooooooooonmoqr
the* slee*	ooopoooooooooonr
the* slid*	mnosonoooooooonr
the* slip*	pnooonnnqosnopkp
the* smal*	oopponqqoonpnnql
the* smel*	ooooooooooonommw
the* so*	oooooooooooopqom
the* soci*	pooonopnoooqnnoo
the* soft*	oooonooooooonoqo
the* sold*	ooooooooosnooonn
the* soun*	popoonoooopnnqql
the* soup*	noooomoooopooons
the* sour*	oooooooooooooonq
the* spar*	oooooooooooooorm
the* spea*	noroonnoooopmrpm
the* spee*	qnooooooooooopno
the* spon*	nooppooooooooorl
the* spoo*	ooooooooooooqopn
the* spot*	oooonqooooooopnq
the* spri*	onopqqooooqooool
the* squa*	nooopooopoormono
the* stac*	nnonoomtqnqomnon
the* staf*	monrqkprpnnqlmsm
the* stai*	pmnnmqpmmnntnnqp
the* stam*	ooooonnnooooonos
the* star*	opoonnooooonootl
the* stat*	nmnnrnnmnntmrpro
the* step*	oonnnoprtonmtnlk
the* stic*	onooooooooonpomt
the* stor*	monpqlpmpnooopmv
the* stra*	nooooonnooonpnmt
the* stre*	nooonqopnonrqnol
the* stru*	ooooqooooooooono
the* stud*	pooqnmpmonpnmnro
the* stuf*	ooooooonooornooq
the* suff*	oooooooooooooonr
the* suic*	onoonroooooooomq
the* sum*	ooooopoooqoooono
the* sund*	noooqonooooooorn
the* surg*	ooooonoqooonooop
the* surv*	mqonspoooroonool
the* swim*	noooonrooooooonq
the* syst*	rrrnnnnmooonnool
the* t*	nnnoomnnooonnnpy
the* tabl*	qlnnnunsnoopnnnm
the* talk*	mnomolntpnppoqst
the* tape*	rnounnooooonoonl
the* taxi*	oooooqnooooooonp
the* tea*	qnopooonoopnopsk
the* teac*	oooooooooonnoroo
the* team*	rqnmpmoooooroomn
the* teen*	noopnqvmnnonmnqm
the* teet*	oooooooooooqprol
the* tell*	noooonprnoonoopm
the* tena*	mppopnooroonooqm
the* tend*	oooosooooooooonm
the* text*	pnornmonooonoooq
the* thea*	mnospoonoonooonp
the* thie*	ooooooonoooooorn
the* thin*	oqnqpnoooooooono
the* thir*	mopnpnoonnonrnqo
the* thur*	oooooronooomooqm
the* tick*	qpnopnopononoono
the* tide*	ooooonnoqoooooop
the* tile*	oooooooooopoooqn
the* till*	onooqmnoooomqqql
the* time*	nsnmptmmnonpnnqm
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
the* town*	poooononoooopntm
the* tram*	nnoonnppoooooomu
the* tran*	qnqpnnoooooooomq
the* trav*	oooononroononooq
the* tree*	noooqooooooooooo
the* true*	oooooooooooooonq
the* trus*	pnnnsmnnnnnqomxj
the* trut*	noooooooooonntnn
the* twin*	nnoonotrooopnnmm
the* two*	pnqoononooonopmq
the* unde*	nnoonnoloooppnvq
the* uni*	pooonronooopoono
the* unio*	poponoooooonornn
the* univ*	snoppnnqonpnnpnk
the* use*	nnopnqooooooooqm
the* usua*	nnooqoonopsooonm
the* vall*	ooooooooonronopo
the* valu*	noootoooooooooom
the* van*	pooononrooornnol
the* vend*	nooorooooooooono
the* viad*	ooooosooooooooom
the* vica*	nponoonnooonoonv
the* vice*	oooooooooooooorn
the* vide*	ptnommnqnnnmnwml
the* view*	onoooooooonpoooq
the* vill*	qooomnnmonpnnsnr
the* visi*	qpoospnnooonnomo
the* voic*	noonoqonroooopmn
the* volu*	qpsqnmononnnnpjr
the* vote*	noonpooooooppoqm
the* wait*	nooomoooooonoosq
the* walk*	onooooonqoomooms
the* wall*	mrnoontononqonks
the* war*	onooomnnqoomtnnq
the* ward*	oooooonsoooqpnnl
the* warm*	nponnnnqqonmqrol
the* wash*	oooonopnoooooonr
the* wate*	noooqtqnponmnnpk
the* way*	lonpomnrprmoomro
the* web*	oqooooooooooooon
the* webs*	kvpnrnnmnnnqnnlp
the* wee*	onnpnmuonnoonmmt
the* weir*	ooooornponopoono
the* wels*	ooonoooooooosopm
the* whal*	oooooonnoooooons
the* whee*	oqoonnonoooprpol
the* whol*	soomlmrnoqmororn
the* wi*	pnoooooooooonorn
the* wife*	oponnrnnnoonnpnr
the* wifi*	qonokmooonnnmpup
the* will*	poooooooooonoqno
the* wind*	nonnolnssnokpoot
the* winn*	oooooooooooooomq
the* woma*	pqnnnmoonnnrmtnk
the* wome*	noooooopoooomorq
the* wood*	oooooqnnooonnooq
the* work*	ooponnnnooonrnnq
the* worl*	qqoonqoooopopnpj
the* wors*	noooomooooopqoqn
the* writ*	nooopoononqtonnn
the* wron*	rnqnoonnoonpmmqs
the* yard*	ooooontnoooooonn
the* year*	nsponmrmnooltqlk
the* yell*	poonnpnnoopqoqnm
the* youn*	rpnonnrmooomopqm
the* yout*	orqooonnoooooonm
the* zine*	nqroooooooonooon
the* £*	ooootooooqnooonm
thea*	npospoonoonnommq
thea* next*	ooopoooooooooooq
theat*	npospoonoonnommq
theatr*	npospoonoonnommq
theatre	npospoonoonnommq
theatre next	ooopoooooooooooq
thef*	ooooooooooonpoqn
theft	ooooooooooonpoqn
thei*	jpmnmhuqnmktzfoi
thei* .*	onoooooooooonnrn
thei* book*	qoooooooooonnonr
thei* face*	onooooooooosooom
thei* hand*	oooooonooooosonm
thei* head*	ooooooooooomonto
thei* legs*	oooooooooooqoono
thei* live*	ooooooooooonrono
thei* own*	ononomqpnonnspks
thei* phon*	npoooomooponnorp
their	jplnnhtqnmktzgoj
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
them .	rppnqpppmnnjwkml
them >	tlqlqomqnnnrxleq
them ?	lpnoqnnronnnpnlt
them a	nponnnppoopnvmln
them about	pnoqooooooqoooom
them all	nnoonprnonopvomm
them and	mrqqponnnnomrnpl
them are	oooonooooooqromo
them as	pooooomqooooooon
them asked	oooooonroooooooo
them at	ooonpooooooorono
them back	oooooqrmooonqoon
them do	onoqonooooonronn
them down	ooooooooooooqonq
them for	qnoqoqooooopnool
them from	ooooqnqnqonooomo
them gone	msoooooooooooono
them he	ooooooqnoooooooo
them i	noooosnpnooopoon
them in	rmnnpqolqnomtqok
them my	ooopoonoqooooooo
them off	oromonnqooonqoqm
them on	pnooonmqnooproqn
them or	noooqoooooooqono
them out	noooonnpnoonsnpq
them over	poooooooooomooor
them since	oooooqnoooonpono
them to	snoonlsoqoonnnom
them with	nooonnnoooonrnns
them* !*	ooooooooopoooorm
them* .*	tppmroppmnmjwkml
them* ?*	lpnoqnnronnnpnlt
them* a*	nponnnppoopnvmln
them* abou*	pnoqooooooqoooom
them* afte*	okoootooooopooon
them* all*	nnoonprnonopvomm
them* and*	lqqqponnnnnmsnol
them* are*	oooonooooooqromo
them* as*	pooooomqooooooon
them* aske*	oooooonroooooooo
them* at*	ooonpooooooorono
them* back*	oooooqrmooonqoon
them* do*	onoqonooooonronn
them* down*	ooooooooooooqonq
them* for*	qnoqopqooonpnook
them* from*	noooqnppqonooomo
them* gone*	msoooooooooooono
them* he*	ooooooqnoooooooo
them* i*	nnooosnpnooqoonn
them* in*	qmnnpqolqnoltpnl
them* my*	ooopoonoqooooooo
them* off*	oromonnqooonqoqm
them* on*	pnooonmqnoooqnqp
them* or*	nooopoooooonqopo
them* out*	noooonnpnoonsnpq
them* over*	poooooooooomooor
them* sinc*	oooooqnoooonpono
them* some*	rooonoqnooopnonm
them* to*	snoonlsoqoonnnom
them* what*	oooooooooooomoro
them* with*	nooonnnoooonrnns
themselves .	qooooooooooopono
then	gvknpyrskokomk1g
then .	moonsrnnonornqlm
then >	rnoonqnoonosnmlq
then ?	qooonnooooooonqp
then a	noopooonooqooosl
then and	ooooooonooolpumo
then he	pnooopmsooonoonp
then i	ktnnnsonnonrnnqj
then it	mopoomsqooononpl
then nothing	nooooqqnnoomoonp
then she	poooooroooonoomo
then silence	noooqooooooooooo
then the	nmnnppponnnornqp
then we	ooooooooooopromm
then you	ooonoponononmnym
then* .*	moonsrnnonornqlm
then* ?*	qooonnooooooonqp
then* a*	noopooonooqooosl
then* and*	ooooooonooolpumo
then* he*	pnooopmsooonoonp
then* i*	ktnnnsonnonrnnqj
then* it*	mopoomsqooononpl
then* noth*	nooooqrnnoomoonp
then* she*	poooooroooonoomo
then* sile*	noooqooooooooooo
then* some*	rooooooooooooonn
then* tell*	ooooooooooonooro
then* the*	nmnnppponnnornqp
then* we*	ooooooooooopromm
then* you*	ooonoponononmnym
theo*	ooooononoooooprp
theor*	ooooononoooooprp
theory	ooooononoooooprp
ther*	splkpouwtfjuufmp
ther* .*	prnpmokuoononppk
ther* ?*	rvnnpmonnooqnnlm
ther* a*	qrnjtnvrujollhno
ther* agai*	ooooonoooooqooqm
ther* alwa*	nooooooroooonopn
ther* an*	popnpqnrqnmmnnpl
ther* and*	npnqpnmnnoornoqo
ther* anot*	ooooonnpoooononr
ther* any*	rponpppnoooonomo
ther* anyb*	ooooounnooonooon
ther* anyo*	nqooopnunonnoori
ther* anyw*	ooooonnnqoonoonr
ther* are*	nnpnonosnonlunop
ther* be*	onooooonooompomt
ther* been*	poooonoqoooooonm
ther* for*	pqoopooooooopool
ther* he*	oooooonrnoooooon
ther* i*	pnnonlmpnoomvuqj
ther* must*	rmoouooooooooomm
ther* no*	mpopotskpnnmlnxh
ther* nobo*	oooooqqmooonoosm
ther* not*	onooopnnooopunnk
ther* noth*	npoooqonooonnrql
ther* on*	oooopnnppopnoooq
ther* one*	mpoopooooooopoqm
ther* park*	ooooooooooonoonr
ther* peop*	ooooooooroonnonn
ther* some*	nppnmokuoookunkq
ther* thre*	ooooooqooooooooo
ther* to*	opoooonnoooooonr
ther* two*	oooooooooooosonn
ther* was*	nonpqnpqnoonmnqo
ther* were*	onooonroooomnorp
ther* will*	pnoopnomooowmnkq
ther* with*	pnoqonqnoootnool
there	splkpouwtfjusfmo
there .	prnpmokuoononppl
there >	opnplmmrrnpppnhv
there ?	rvnnpmonnooqnnlm
there a	qrnjtnvrujollhno
there again	ooooonoooooqooqm
there always	nooooooroooonopn
there an	popnpqnrqnmmnnpl
there and	npnqpnmnnoornoqo
there another	ooooonnpoooononr
there any	rponpppnoooonomo
there anybody	ooooounnooonooon
there anyone	nqooopnunonnoori
there anywhere	ooooonnnqoonoonr
there are	nnpnonosnonlunop
there be	onooooonooompomt
there been	poooonoqoooooonm
there for	pqoopooooooopool
there he	oooooonrnoooooon
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
there somewhere	ooooonnpnoonpont
there three	ooooooqooooooooo
there to	opoooonnoooooonr
there two	oooooooooooosonn
there was	nonpqnpqnoonmnqo
there were	pnoopnroooonnoqo
there will	pnoopnomooowmnkq
there with	pnoqonoooootnoom
therm*	oooooooooooonoqo
thermo*	oooooooooooonoqo
thes*	kopklrnklrojyjwp
thes* .*	opooooppooooopmo
thes* and*	ooooopooooqnqonm
thes* cuts*	ooooooooooomnotn
thes* days*	onoolpononnrools
thes* gumm*	oooooooooqoooono
thes* peop*	ooooooooooooroon
thes* thin*	ooroonooooooonpn
these	nkqlnrolmnmkyhyn
these cuts	ooooooooooomnotn
these days	onoolpononnrools
these gummies	oooooooooqoooono
these people	ooooooooooooroon
these things	ooroonooooooonpn
these*	opoonoooonrooonp
theses	opoonoooonrooonp
thesi*	mrpnnoonotnnnpmq
thesis	mrpnnoonotnnnpmq
they	ngjmigrvklhfzghn
they .	poooononooopqopm
they >	oooooooooooponmr
they ?	oooopoooooosnonl
they all	ooooooooooonpnoq
they are	lrlnrppjsnmowkoi
they be	npoqoonnooootomm
they beat	ooooonrnoooonooo
they breed	ooooooooooooroon
they called	oooooooooooomomv
they came	poooonoooooorono
they can	npnonnnpnnpovnnl
they clog	ooooooooooonqoon
they come	oooooonooooosomp
they did	oooooponooononmt
they do	onoonllqnnorunmr
they eat	noooonpooooorono
they ever	poooooooooooronm
they exist	qonooooooooooono
they get	nnoonponooonsnms
they got	onoqosonoponoonm
they had	ooooooonooonppmq
they hanged	oooooooooooononr
they have	nooqmnurpnnjulpn
they hold	nooopnnroooooooo
they know	opononqopoooqonm
they let	noonoonoooonqumo
they live	ooooooooooooposm
they made	poooornnooooopnn
they make	ooooonmtooooooon
they never	oooooonpooornonn
they only	ooooooopoooosonm
they ought	ooooooonooonrono
they put	poooooonooooqono
they read	noqoooooooooqoon
they said	rmonnosmqnonnooo
they say	pnpnplouooommnmr
they should	onoonnooooomvpjt
they take	oooooproooooqonm
they them	ootoooooooooponl
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
they* all*	ooooooooooonpnoq
they* are*	lrlnrppjsnmowkoi
they* be*	npoqoonnooootomm
they* beat*	ooooonrnoooonooo
they* bree*	ooooooooooooroon
they* call*	ooooonpooooolnmu
they* came*	poooonoooooorono
they* can*	npnonnnpnnpovnnl
they* clog*	ooooooooooonqoon
they* come*	oooooonooooosomp
they* did*	oooooponooononmt
they* do*	onoonllqnnorunmr
they* eat*	noooonpooooorono
they* ever*	poooooooooooronm
they* exis*	qonooooooooooono
they* get*	nnoonponooopsnmr
they* got*	onoqosonoponoonm
they* had*	ooooooonooonppmq
they* hang*	ooooooonoooonoor
they* have*	nooqmnurpnnjulpn
they* hold*	nooopnnroooooooo
they* know*	opononqopoooqonm
they* let*	noonoonoooonqumo
they* live*	ooooooooooooposm
they* look*	noooooonooononum
they* made*	poooornnooooopnn
they* make*	ooooonmtooooooon
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
they* them*	ootoooooooooponl
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
thick	pnoonnnoonolvyki
thick as	ooooooooononrvnm
thie*	nonoonnnonomypol
thie* .*	noooooonoooosorm
thief	ooooonnnoooorqqm
thiev*	noooonooooomynmm
thieve*	ooooooooooonvnnm
thieves	ooooooooooonvnnm
thievi*	ooooooooooonsnno
thieving	ooooooooooonsnno
thin*	nhsuizmskhjopqol
thin* .*	pnntommxpnonpnok
thin* ?*	oooonoopooooonmu
thin* a*	poooonooooorpomn
thin* abou*	lononwmnooosmnom
thin* and*	opnmqopnoopnoonq
thin* but*	onqoooonooooorpm
thin* down*	qnoooooooooooooo
thin* for*	ooonoopnooooporm
thin* from*	noorooooooooooon
thin* i*	pmrnnxoppnnlnnjp
thin* in*	omornnomooommpvm
thin* it*	onnnnqorpnonrmol
thin* of*	nponotonooonnnms
thin* off*	opooonooooonornn
thin* on*	onpnnqqnoootnnqk
thin* she*	pooooomrnoosnook
thin* so*	oooooooooooooqon
thin* that*	mpqpnpnqooomnnsk
thin* the*	nnpnqnqnooompnmr
thin* ther*	pnooonopoooononr
thin* they*	ooooopqooooooonm
thin* this*	ooooooooooooooqo
thin* thou*	soooononooooooon
thin* to*	nnoqopomooonsomq
thin* was*	noooosoooooooopm
thin* we*	ppononnooonoooqn
thin* with*	pooooqnnoooooopn
thin* you*	ooqpqnoooponooom
thin* your*	oqooonooooonoqon
thing	srtyqojlljolqmrl
thing .	qplrppooooonnnpl
thing >	pmppoqnnoormnomp
thing ?	oooonnopoooooonr
thing but	onqooooooooooooo
thing from	noorooooooooooon
thing i	npooooopooonnomt
thing in	pnonnnonooonmpvo
thing on	pooonponooooooqm
thing she	ooooooonooooooqn
thing that	mpqqnpoooooooopm
thing though	soooononooooooon
thing to	nnoqonooooonqpoo
thing*	nkrumnqtmnmjoorm
things	nkrtmnqtmnmjoorm
things .	nlqpnlmwnnnpqokq
things down	qnoooooooooooooo
things in	nnpsooonooooooom
things on	noqoopqnooonnono
things to	ooooooonooonponq
think	ohmimznmqmlqnnql
think .	oooonpopqopnpppl
think ?	ooooopoooooooonr
think about	mnonnunlooornnqo
think i	ononowpoponknonn
think it	qnoooonqpooopoqm
think of	nqononnnooooooor
think on	ooooonooooouonol
think that	ooonooopooonnorn
think there	pnooonoooooononr
think was	ooooosooooooooon
think we	oooopnooooooporm
think*	kmpmmxosnnnuntgm
thinki*	nnnmnxnpnnnrlrnl
thinking	nonmnwnpnnnrlrnl
thinking about	nonooroqooopnnmp
thinking i	ooooopnoooorooon
thinking of	oooootonooonnoom
thinks	mnqnooornoorqqip
thinks he	ooooonppooonoqon
thinks i	omroopnpooonoono
thinks it	noooorqnoooopono
thinks she	ooooonopoootonnm
thinks so	oooooooooooooqon
thir*	psnpoktpmmommmtr
thir* .*	onoopoqnooopoomq
thir* and*	oqoqonqnooqononk
thir* floo*	nooooooooopooonq
thir* of*	pooooooooooroono
thir* row*	onoooonoooooooor
thir* time*	oqnnplrponnmnnnr
thir* week*	oooooonroooooopn
thir* year*	poonoppmoonmnpnr
third	msopnnptnnplpmms
third floor	nooooooooopooonq
third row	onoooonoooooooor
third time	oqnnplrponnmnnnr
third week	oooooonroooooopn
third year	oopooqoooooooonn
thirt*	ronopmsknonomovn
thirte*	oqoooosnoooononn
thirteen	oqoooosnoooononn
thirteen and	oqoooornoooononn
thirty	rnnopmnloonpnowo
thirty of	pooooooooooroono
thirty years	opnnompnoonnnpos
this	fejkktmtiyokfqwr
this !	ooooooooosoooomm
this .	oqnoolnsoonsmomn
this >	nqnpmompnlmrompr
this ?	nooonrnoooooooqo
this a	onposonnononnqrj
this account	noooonoponorntmm
this and	oooornoooqojooul
this anymore	oooooqpoooooooon
this as	pnoosoooononoomo
this at	onooonoqooooonnr
this been	qoooooonooooooon
this book	noooomomorntomls
this by	ooonnpnronoononp
this country	ooooopnoonopwnmm
this display	ooooooooooqoqonn
this guy	ooooonsmnoorornl
this herbal	ooooooooorooooon
this here	oooooqopoooooonm
this i	pooooqsmoooooook
this it	oooooqonoooooonp
this library	nooooonponnqpnpm
this made	ooooonooonooooor
this month	nooronqqontnnnmm
this morning	oonpmtqotnnmnnnm
this museum	oooooqonoqooooqm
this my	nnooqpnnoqpponrk
this new	ooooooooonoonorn
this normal	oooooooooooooooq
this not	opononnpoooonoor
this on	oooooonponnoooor
this one	nnnnornqnopomomr
this page	nqpnnnppppnmoptj
this photo	onooonnsoooooomq
this picture	nooooonnoooonnnv
this place	nponoonnonnqnnwn
this post	mpnnompqompmnprn
this queue	ooooooooooooooms
this reading	oooooooooooooooq
this straight	ooooooooooononso
this summer	noooonunonoooooo
this term	poooooonoooooonq
this the	qppnpmmrnnnomqol
this thread	ooooonoponpnonmt
this time	opnnpylqnnpmpnkl
this town	ooononnnonnnqnps
this very	noooopooooqooonq
this video	ooooooooooooornm
this was	ooooooooooopsonl
this weather	ooooonqooooonoms
this website	nooopoooooooonsn
this week	mmounroonxunnnen
this weekend	oooooqpnonqnoonq
this what	ooooooooooonrnqm
this will	oooootooooonoonn
this with	nqoooooooooooopo
this year	nnoosnnqonoqnnpn
this* !*	ooooooooosoooomm
this* .*	oqnoolnsoonsmomn
this* ?*	nooonrnoooooooqo
this* a*	onposonnononnqrj
this* acco*	noooonoponorntmm
this* and*	oooornoooqojooul
this* anym*	oooooqpoooooooon
this* arti*	ooooooooooooornp
this* as*	pnoosoooononoomo
this* at*	onooonoqooooonnr
this* been*	qoooooonooooooon
this* book*	noooomomorntolms
this* by*	ooonnpnronoononp
this* comp*	ooooonoroooooopn
this* coun*	noooooqnonnownpk
this* dead*	ooooooooonooooms
this* disp*	ooooooooooqoqonn
this* even*	opooonnrooooonpn
this* guy*	ooooonsmnoorornl
this* heat*	ooooonoponoooonr
this* herb*	ooooooooorooooon
this* here*	oooooqopoooooonm
this* i*	pooooqsmoooooook
this* it*	oooooqonoooooonp
this* libr*	nooooonpoonqpnpm
this* made*	ooooonooonooooor
this* mont*	nooronqqontnnnmm
this* morn*	oonpmtqotnnmnnnm
this* muse*	oooooqonoqooooqm
this* my*	nnooqpnnoqpponrk
this* new*	ooooooooonoonorn
this* norm*	oooooooooooooooq
this* not*	opononnpoooonoor
this* on*	oooooonponnoooor
this* one*	nnnnornqnopomomr
this* page*	nqpnnnppppnmoptj
this* phot*	onpoonproooooomp
this* pict*	nooooonnoooonnnv
this* plac*	nponoonnonnqnnwn
this* post*	mpnnnmpqompmnoto
this* queu*	ooooooooooooooms
this* read*	oooooooooooooooq
this* reco*	oonoooonopoooooq
this* shit*	oooooooooooonnns
this* stra*	ooooooooooononso
this* summ*	noooonunonoooooo
this* term*	poooooonoooooonq
this* the*	qppnpmmrnnnomqol
this* thre*	ooooonoponpnonmt
this* thur*	noooroooooqoooom
this* time*	opnnpylqnnpmpnkl
this* town*	ooononnnonnnqnps
this* very*	noooopooooqooonq
this* vide*	ooooooooooooornm
this* was*	ooooooooooopsonl
this* weat*	ooooonqooooonoms
this* webs*	nooopoooooooonsn
this* week*	mmntntpnnwvmnmdo
this* what*	ooooooooooonrnqm
this* will*	oooootooooonoonn
this* with*	nqoooooooooooopo
this* year*	nnoosnnqonoqnnpn
tho	nnqnn0pnooomnnmj
tho >	ooooovpooooooook
thor*	ooooooooooooonms
thos*	lrlnqinilknxrqiw
thos* .*	ooooooooooomqonq
thos* aski*	nooonooooooooons
thos* boat*	ooooooooooooqono
thos* book*	npoooooooooqooon
thos* chai*	ooooooooooononro
thos* note*	ooooroooooooooon
thos* of*	nnooooooooonpont
thos* old*	oooooooooooononr
thos* peop*	oooonnooooorponm
thos* who*	nooopooooornoomr
thos* year*	qoooooooooooooon
those	lrlnqinilknxrqiw
those .	ooooooooooomqonq
those asking	nooonooooooooons
those books	npoooooooooqooon
those chairs	ooooooooooononro
those notes	ooooroooooooooon
those of	nnooooooooonpont
those old	oooooooooooononr
those people	oooonnooooorponm
those who	nooopooooornoomr
those years	qoooooooooooooon
thou*	onpkktkqmqpjkqss
thou* .*	rnnoopqnoqonopnl
thou* abou*	nponornqoooqoomm
thou* and*	poqoononoooooron
thou* i*	mnoopopmooomnnpw
thou* it*	ooooopnsopooonmo
thou* of*	nnooornnooononrp
thou* poun*	ooooooooooooooqn
thou* that*	qppoooonoooooonn
thou* the*	oooonnooooooonnu
thou* you*	poooooooooooormm
thoug*	oopklumomookjspt
though	soqnomooonnlnmlv
though .	rnnooqooooonoonn
though >	ononoloooooooonw
though i	nooopnonooononro
though that	ropoooonooooooon
though*	konmmwmonopnkusp
thought	lonmmukpnopnlvto
thought about	nponopoqoooqoonm
thought i	nnoooppnooononmv
thought it	ooooopnropooonno
thought of	nnoooqnnooononrp
thought you	qoooooooooooormn
thoughts	ooooorqnooooonmp
thous*	nnoonnnqoqpnpmsn
thousa*	nnoonnnqoqpnpmsn
thousand	nooonnnqomqnpnrp
thousands	ooooooooosmooopm
thre*	jmpjmkpnnkqrequv
thre* .*	opqnnnomoontnnoo
thre* a*	ooopoooooooqommq
thre* days*	ooooosnoopnnoopn
thre* emai*	oooonoooooooooqn
thre* fina*	ooooqooooooooonn
thre* gene*	ooooooooooonoonr
thre* me*	noooonsmoooooopp
thre* of*	opoonnnpoooooprl
thre* time*	otnnnnnonooonnnr
thre* to*	ooooonmpooonoons
thre* week*	pnoopropoopooonl
thre* word*	onooooooooonrnnq
thre* year*	noooqpooooooooql
threa*	onomnnlopnnvlpg0
thread	popnnqnponolmpkv
thread >	ooooonoooopnoooq
threat	ooooonooooouoomn
threat*	nnonolmnponsnnmx
threatened	ooooonopooonnonr
threatening	noooonnnqooooopr
threats	ooononooooouoonn
three	loolomqnnlpihqxr
three .	poqoompnooooooqm
three >	oooooooooooooqoo
three days	ooooosnoopnnoopn
three emails	oooonoooooooooqn
three financial	ooooqooooooooonn
three generations	ooooooooooonoonr
three of	opoonnnpoooooprl
three times	otnnnnnonooonnnr
three weeks	pnoopropoopooonl
three words	onooooooooonrnnq
three years	noooqpooooooooql
threw	onpoooroooopooon
thri*	nnoonnnnomsnnnmx
thril*	nnoonnnnomsnnnmw
thrill*	nnoonnnnomsnnnmw
thrilled	ooooooonoonooonv
thrilled >	ooooooonoooooonr
thriller	onoonoooonsooonp
thro*	hpjlrlmsvmpwmlmn
thro* .*	noonompnoporoopm
thro* ?*	qoooooonooononrn
thro* a*	onooomoooooqpmqq
thro* away*	oqonqnooooonpoom
thro* ever*	ooooonnnoooooopq
thro* it*	nqoqoponooopponm
thro* my*	onooonnqooqnonrn
thro* myse*	ooooonooooonoons
thro* on*	oooooooqooooooon
thro* out*	oooooonpqooroopm
thro* some*	mnoqpooooooooooo
thro* that*	oooooopoooosoonm
thro* the*	mpnkoorrpmopnomq
thro* thin*	ooooomnuoooooonn
thro* this*	ooooornooooooonn
thro* up*	ooooovonoooooomn
thro* your*	qoooonpmopnsoool
throa*	noooonoqooovponk
throat	ooooonoqooovoonk
throat >	ooooonooooorooon
throat on	oooooooqooooooon
throu*	kolopornsortkpkp
throug*	kolopornsortkpkp
through	knlopornsostkpkp
through >	ooooooooqooooonp
through ?	qoooooonooononrn
through a	onooonoooooronrm
through every	ooooonnnoooooopq
through it	nqoqoponooopponm
through my	ooooopnqooqnonmo
through that	oooooopooooroonn
through the	mpnkoprrqnoqnokp
through this	ooooornooooooonn
through your	qoooonpmopnsoool
throw	nonnrqmnnontomqm
throw myself	ooooonooooonoons
throw up	ooooouonoooooomn
throw*	mqnmnlmutnnoomqm
throwi*	ooooooonrooopnno
throwing	ooooooonrooopnno
thrown	nqononopqoopoosl
throws	ooooomnuooononnq
throws things	ooooonoroooooonn
thum*	onooooppoooooomq
thum* .*	onoooopooooooomr
thur*	ollnpqmsnjyqonls
thur* .*	qmnoqrponnopnplk
thur* ?*	nooooooronnnooor
thur* and*	oooonppooooooorn
thurs	ooooonooonrnooop
thurs*	ollnprnsnluronlr
thursd*	ollnprnsnluronlr
thursday	pllnpsoromsppolr
thursday .	qmnoqrqnoonqnplk
thursday >	ooooooooooolnoot
thursday ?	noooonorooonooop
thursdays	noooonnpooqqonoo
thx	rpoonoooooooooom
tick	mnnrpmpnnon0nnll
tick tock	oonoonnnonn0mnln
tick*	xnpmnjnmmvsilpsp
tick* .*	mnooonqpooonoooq
tick* ?*	oooooooooooooonq
tick* at*	ooooooooonrooono
tick* for*	nqoopnonnspnnnlr
tick* i*	opooononooonoonr
tick* the*	snopooonooooooom
tick* to*	onnoonpqopnnoosm
tick* tock*	oonoonnnonn0mnln
ticke*	uoqmnkmmmrsjlqtr
ticked	tpnpooonooooooml
ticket	rormonlmnmrnmqun
ticket .	nooooopnooooooor
ticket >	noooooooooooosoo
ticket for	oqooonooonrooonp
ticket in	ooqoononooopopmq
ticket to	noooonmrooonooso
ticket*	nnnonmpontplnnpv
tickets	nnnonmpontplonov
tickets >	oooooooooooooonr
tickets at	ooooooooonrooono
tickets for	oooopoooosmooonq
tickets to	ooooooqoopoooonn
tickets £	ooooooooooqooooo
tide	ooooonnoqopoooop
tidi*	oooopqooooonoono
tidie*	oooopqooooonoonn
tie	ooonoonqooonnrpm
tied	ooooonnpoooronnn
tigh*	oooooooooooqooqm
tight	oooooooooooqooqm
tikt*	nrooonnnooqpnnsj
tikto*	nrooonnnooqpnnsj
tiktok	nroooonnopqpoonm
til	noooorpmnoosnnno
till	nkmpnmxrlnstnkln
till 4	oooooopnoorooonn
till closing	ooooopqnooooooon
till i	nloqopooooonnopq
till it	ooooonpnoooooonr
till the	mooqoormooqqnomm
till they	oooooonoooonponr
till you	opooonppoooonoqn
till* 4*	oooooopnoorooonn
till* clos*	oooooornooonoooo
till* i*	nloqopooooonnopq
till* it*	ooooonpnoooooonr
till* the*	mooqoormooqqnomm
till* they*	oooooonoooonponr
till* you*	opooonppoooonoqn
time	gokqltrvkjlxmgop
time .	ornrpuonnnnpnnmm
time >	lknrooqnnnpqrmtm
time and	mponpqomoooronql
time do	oooonoooooopnons
time does	oooooooooooooonr
time i	oonnnomvomnsnnsl
time in	ooooorrqooononlo
time it	nnoonnooroooooro
time of	proqnmnnooopoono
time that	qpooooooooopoopm
time they	nnqoooooooopronm
time this	ooooonrpooonnnjt
time to	ooooooonooosoonn
time we	ooooonooooooooro
time with	ooooonopooolooro
time you	ppoooqonoooqnrol
time*	oppvnpirmnlkljvr
time* .*	orospsnnnnnnnloo
time* and*	npnpotomonnqomol
time* do*	oooonoooooopnons
time* does*	ooooononoooooont
time* i*	nponnomuomnsnntk
time* in*	pnooorprooononko
time* it*	nmoonmooroonooun
time* my*	noooooopoooooorn
time* of*	proqnmnnooopoono
time* that*	qoooonnpooopooom
time* the*	qoonnmmpooopoopp
time* they*	nnqoooooooopronm
time* this*	ooooonrpooonnojt
time* to*	ooooononooouoomn
time* toda*	onooopoooonoooor
time* was*	ooooponqooooponm
time* we*	ooooonooooooooro
time* with*	ooooonopooolooro
time* you*	oponoqonoooqnrpl
timed	noooooooooooooqn
times	pppvopjpmmmkmktr
times .	nnpponnoonomonqq
times >	noopotnoonooonkp
times and	opoqoronooononmo
times since	nqnoopooooooooqn
times the	roooonooooooooon
timi*	oooonnooooooontn
tink*	ooooooooooonroon
tinke*	ooooooooooonroon
tinker*	ooooooooooonroon
tinkers	ooooooooooonroon
tins	ooooonoooooooonr
tiny	nosoonoooooonoms
tip	noooonnponnonnnv
tips	mnopnnonotrnnolo
tire*	nlnpnzmnntnmnmqm
tire* .*	ooonnrnoooonoomq
tire* of*	noooouonotnnonnl
tired	nlnpnzmnntnmnmqm
tired .	ooonnrnoooonoomq
tired of	noooouonotnnonnl
tiss*	onoooqnoooonoons
tissu*	onoooqnoooonoons
tissue*	oooooooooooooonr
tissues	oooooooooooooonr
tith*	oooonoooonnonoqq
tithe	oooonoooonnonoqq
titl*	nqsntmnmoqnmnonq
titl* for*	ooooooooornooonp
title	mmtnrnnnonnnnppr
title*	psnoqnnnoqnnnnmo
titles	psnoqnnnornnonlo
titles >	nroopoooooonooom
to	pmkspsoqjqmrgipq
to .	pnoornnqnnoqnnqj
to 07700	oooooooootnooonn
to 10	oooooooooqooooon
to 2024	ooooqooooooooonn
to >	snoomoononoqqonn
to ?	umopoponooonoomq
to @	ooooooooosoooonn
to a	ploorolonsnkrnsm
to about	rpoopnpnooooooom
to add	ooooonoonoonnonu
to all	pnopnonnnopmnnrr
to and	mqoprnooooonoono
to another	wnnnononoooooonn
to any	oooqnpoooqoooonn
to anybody	qoooononoooqoonp
to anyone	oooromlsoonnoorn
to appeal	nooosooooooooonn
to ask	rnponmmromnnrpol
to at	noopoqopoooooopl
to be	jxqrlprqkokkrtnl
to beat	ooooomnqooorooom
to bed	ooooooooooonoonr
to begin	oooooooooqnooono
to being	mrotononoooooonn
to bin	mroopoooooonoopn
to book	npoonnnoomurnomm
to borrow	knpnoopnoooooovn
to bottom	ooooopooooooooqn
to bring	onnnnrlpooopnopp
to burn	oooooqonsooloono
to buy	nooooonpopoooolt
to call	nooooqppooonnpmn
to carry	nooooprnooonoopo
to change	oplopnnqooonromq
to check	nnoopnoooqouonnm
to choose	oooooooroooononp
to claim	ooooooooorooooon
to come	osnnpkowpnpnmnqi
to comment	noooonooqponooon
to complain	onooooooooooooro
to cookies	onoronoooooooooo
to correct	nnpooooooooporom
to cut	oooopnoooooroomo
to death	ooooonooooonooqp
to die	mnonnznnonompnpm
to direct	ooosooooooooonnn
to disappear	nooooqnooooooomr
to do	nrnnmusnsnnmonjo
to donate	ooooooooornnoopo
to download	qnoooooooooooooo
to each	oooqotnoononnomo
to end	nnooounmqooooomn
to enjoy	ooooooonoooooorn
to erasure	nvnoooooooooooon
to every	ooonooonooonnqot
to everybody	ooooonoooorooonp
to everyone	onqoomppononnmqq
to explain	pqnoonoooooooomq
to find	ooooqlononnpnnsp
to finish	oooooponooononto
to fix	ooooonpoooqooorm
to follow	oooooonooooroopn
to forget	ooooooqooooooonn
to get	qjnrnluonmotnmoq
to give	pnnnonpoooopoplp
to go	mnnmnpzsnoollopn
to god	ooooosoooooqoonm
to hand	qoooooooooooooon
to have	psrppnomonomnoql
to hear	qooonnononpnqomq
to hell	ooooooooooonnoro
to her	rpnoomrmnqoononl
to here	oooooonpooonpoqm
to him	onoponqrnpononnn
to his	qnqooprmnoopnqml
to hold	nqoopqoooooooomm
to hurt	noonokoorooroonq
to in	qoooooooooooooon
to it	rrovoonlonompnpm
to join	lponmnonoppoootp
to keep	nromonqnonnnonsm
to kill	noooosmqooononon
to know	xonrvikooqmejmoo
to leave	oonooorpnnnqmmop
to let	lnoqpopnootonomp
to lie	opooonooooolooto
to line	qoooooooooooooon
to look	mmpxsjpkpnnmqrsk
to lose	ooooonopooouonmn
to love	nooooqosooonoopk
to make	pnnnnqqponnmnntl
to marry	ooooonrqonooooon
to me	qrqlpqlpnqnmpmro
to meet	nnoooowmooomnooo
to message	nooooornoooooooo
to murder	ooooooonoooooooq
to my	pkrvtonooqrpllqi
to myself	pooooqnoooooooon
to not	oooooporoooooomn
to nothing	ooooopnppooooolq
to now	onoorooooooooono
to object	nnosonooooonoopo
to once	noooonoooooooorn
to order	onooooooomvooonn
to our	omosoonoonqoonon
to pakistan	ooooonrqooooooon
to park	ooooonoooonnnosp
to pass	oooqonooooonoooq
to pay	mqoomnpooooooonr
to people	nooonpononoooron
to pick	nqooononooonoons
to pop	oooooooooooonoor
to post	pooooponoopoopqj
to prove	snponoooooooooom
to pull	onoroooooooooopo
to put	ponnmnolooowloxl
to raise	poooooooooooronm
to read	tnnmptloonnooslq
to receive	sloroooooqoooomm
to renew	oooooooooooooorn
to reserve	ooooooooopoooorm
to rhyme	ooooornoooooooon
to ring	onoonpqoooonnnsn
to run	noooonmoooopmoto
to save	ooooqqpnoooooono
to say	ornpprmononjronq
to school	ooooonunooopnrmm
to see	wnmmtklnlpmjljmt
to send	okrqnmroopqnnool
to show	oooonnnooooooonu
to shut	ooooooooooornoon
to sign	npooonnrooonoonp
to sit	onoonpnnooonprpo
to slap	ooooonooonopoooq
to sleep	nnoonrqnpoopoono
to so	nosoopoooooooool
to some	nqsooopnooonoonm
to someone	npooonnpoponontm
to spain	opoooooooooooomq
to speak	ooooonqoooonoopo
to spot	oooooooooooooooq
to st	oooooooooooronoo
to stand	ooooonpnoooooorn
to stop	nmnsnxlsononnnml
to take	qlnppmqronpqnnpl
to talk	poooonnroooonoqm
to tell	qnnmqswmnnnknosl
to thank	oooooonnoooqoopo
to that	mmpwpnpnoooponmm
to the	shoukmknnhnphjut
to their	ooooonnooooooomt
to them	qnqnnopnonoosomm
to think	pponnmnpoooonpso
to this	nonpmporpmnpnnmo
to throw	ooooqmonooonooso
to turn	oooooonpooponorn
to us	oooomnorooonnoor
to use	nmnqnpmoponmopsp
to wake	onooosoooooononp
to walk	ooooonqqqoopoool
to watch	npoooonooooqnnnr
to whoever	mnonqrnnorolonpo
to whom	roooooooooonoopm
to withdraw	nromnooooooooonr
to work	pmnonlounonqonoo
to write	pooonnopooopqnqm
to you	omosqsnlnnplnqqm
to your	rppnnpoqrnnnnukl
to yours	oooooopnoooqooon
to £	ooooooooopnooonr
to* .*	pnoornnqnnoqnnqj
to* 0770*	oooooooootnooonn
to* 10*	oooooooooqooooon
to* 2024*	ooooqooooooooonn
to* ?*	umopoponooonoomq
to* @*	ooooooooosoooonn
to* a*	ploorolonsnkrnsm
to* abou*	rpoopnpnooooooom
to* add*	ooooonoonoonnonu
to* all*	pnopnonnnopmnnrr
to* and*	mqoprnooooonoono
to* anot*	wnnnononoooooonn
to* any*	oooqnpoooqoooonn
to* anyb*	qoooononoooqoonp
to* anyo*	oooromlsoonnoorn
to* appe*	nooosooooooooonn
to* ask*	rnponmmromnnrpol
to* at*	noopoqopoooooopl
to* be*	jxqrlprqkokkrtnl
to* beat*	ooooomnqooorooom
to* bed*	ooooooooooonoonr
to* begi*	oooooooooqpooonn
to* bein*	mrotononoooooonn
to* bin*	mroopoooooonoopn
to* book*	npoonnnoomurnomm
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
to* choo*	oooooooroooononp
to* clai*	ooooooooosooooon
to* clea*	opooonqnonooroon
to* coll*	onqoonqoopopoonm
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
to* dona*	ooooooooornnoopo
to* down*	qnoooooooooooooo
to* each*	oooqotnoononnomo
to* east*	mooooooooooooooq
to* end*	nnooounmqooooomn
to* enjo*	ooooooonoooooorn
to* eras*	mvnoooooooooooon
to* ever*	onpmnmponnqmloov
to* find*	ooooqlononnpnnsp
to* fini*	oooooponooononto
to* firs*	ooooooooooooooqn
to* fix*	ooooonpoooqooorm
to* foll*	oooooonooooroopn
to* forg*	ooooooqooooooonn
to* get*	qjnrnluonmotnmoq
to* give*	pnnnonpoooopoplp
to* go*	mnnmnpzsnoollopn
to* god*	ooooosoooooqoonm
to* have*	psrppnomonomnoql
to* hear*	qooonnononpnqomq
to* hell*	ooooooooooonnoro
to* her*	rpnoomrmnqoononl
to* here*	oooooonpooonpoqm
to* him*	onoponqrnpononnn
to* his*	qnqooprmnoopnqml
to* hold*	nqoopqoooooooomm
to* hurt*	noonokoorooroonq
to* in*	qoooooooooooooon
to* it*	rrovoonlonompnpm
to* join*	lponmnonoppoootp
to* keep*	nromonqnonnnonsm
to* kill*	noooosmqooononon
to* know*	xonrvikooqmejmoo
to* leav*	oonooorpnnnqmmop
to* let*	lnoqpopnootonomp
to* lie*	opooonooooolooto
to* line*	qoooooooooooooon
to* look*	mmpxsjpkpnnmqrsk
to* lose*	ooooonopooouonmn
to* love*	nooooqosoooooopk
to* make*	pnnnnqqponnmnntl
to* marr*	ooooonrqonooooon
to* me*	qrqlpqlpnqnmpmro
to* meet*	nnoooovloooonoon
to* mess*	nooooornoooooooo
to* murd*	ooooooonoooooooq
to* my*	pkrvtonooqrpllqi
to* myse*	pooooqnoooooooon
to* not*	oooooporoooooomn
to* noth*	ooooopnppooooolq
to* now*	onoorooooooooono
to* obje*	nnosonooooonoopo
to* once*	noooonoooooooorn
to* orde*	onooooooomvooonn
to* our*	omosoonoonqoonon
to* paki*	ooooonrqooooooon
to* park*	ooooonoooonnnosp
to* pass*	oooqonooooonoooq
to* pay*	mqoomnpooooooonr
to* peop*	nooonpononoooron
to* pick*	nqooononooonoons
to* pop*	oooooooooooonoor
to* post*	oooooponoopoopqk
to* prov*	snponoooooooooom
to* pull*	onoroooooooooopo
to* put*	ponnmnolooowloxl
to* rais*	poooooooooooronm
to* read*	smnnptloommooslr
to* rece*	sloroooooqoooomm
to* rene*	oooooooooooooorn
to* rese*	ooooooooopoooorm
to* rest*	mooqoqoooooooonn
to* rhym*	oooooroooooooonn
to* ring*	onoonpqoooonnnsn
to* run*	noooonmoooopmoto
to* save*	ooooqqpnoooooono
to* say*	ornpprmononjronq
to* scho*	noooonumooopnrln
to* see*	wnmmtklnlpmjljmt
to* send*	okrqnmroopqnnool
to* show*	oooonnnpoooonont
to* shut*	ooooooooooornoon
to* sign*	npooonnrooonoonp
to* sit*	onoonpnnooonprpo
to* slap*	ooooonooonopoooq
to* slee*	nnoonrqnpoopoono
to* so*	nosoopoooooooool
to* some*	lqtnnnppnpomnnui
to* spai*	opoooooooooooomq
to* spea*	ooooonqoooonoopo
to* spot*	oooooooooooooooq
to* st*	oooooooooooronoo
to* stan*	ooooonpnoooooorn
to* stop*	nmnsnxlsononnnml
to* surv*	oooqnooooooooonq
to* take*	qlnppmqronpqnnpl
to* talk*	poooonnroooonoqm
to* tell*	qnnmqswmnnnknosl
to* than*	oooooonnoooqoopo
to* that*	mmpwpnpnoooponmm
to* the*	shoukmknnhnphjut
to* thei*	nopoonnnoooooomt
to* them*	qnpnnopnonoosomm
to* thin*	pponnmnpooonnqso
to* this*	nonpmporpmnpnnmo
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
to* with*	nromnooponoooonq
to* work*	pmnonlounonqonoo
to* writ*	pooonnopooopqnqm
to* you*	omosqsnlnnplnqqm
to* your*	qopnnppprnnqmtjl
to* £*	ooooooooopnooonr
toad	oooonoooooooovnm
toad* .*	ooooooooooonorno
toas*	mooonmqonononosq
toast	noooomqpnoopnnor
toast*	nooooooooooonosn
toaste*	nooooooooooonosn
toaster	nooooooooooonosn
tock	oonoonnnonn0mnln
tock .	oooopooooooqoonn
tock* .*	oooopooooooqoonn
toda*	jvnoivpomuqkhoeu
toda* !*	ooooooooonrooonn
toda* .*	mpqnmtppnsmmntnl
toda* and*	mpoooonooooooont
toda* if*	oooqooopooooooon
toda* only*	onooonooooponons
toda* plea*	orooooooooooooon
today	jvnoivponuqkhoeu
today !	ooooooooonrooonn
today .	mpqnmtppnsmmntnl
today >	nooponpnomronnnr
today and	mpoooonooooooont
today if	oooqooopooooooon
today only	onooonooooponons
today please	orooooooooooooon
todd*	nmonnl0konnmoprp
todd* and*	oooooopooooonpqn
todd* grou*	qoooonpnpoopooqk
todd* left*	oooooorooooooonn
toddl*	nmonnl0konnmoprp
toddle*	nmonnl0konnmoprp
toddler	nnonnlylonnnoqor
toddler group	qoooonpnpoopooqk
toddler left	oooooorooooooonn
toddlers	ooooooqoooonontl
toddlers and	oooooonooooonnso
toge*	qoooonnootonoopk
toget*	qoooonnootonoopk
togeth*	qoooonnootonoopk
together	qoooonnootonoopk
toil*	lmnmmrntsmnkppyk
toil* .*	nnoooooqsooonopn
toil* by*	ooooonqooooooooo
toil* on*	ooooosnnnooolnor
toile*	lmnmmrntsmnkppyk
toilet	nnoonnnpooonntpo
toilet*	mnnmnsnstnnlqlxi
toilets	nnnmnsnstnnlqlxi
toilets .	ooooopoosooonoon
toilets >	ooooonnqnooovoln
toilets by	ooooonqooooooooo
toilets on	ooooosnnnooolnpr
toke*	ooooonooosnonooo
token	ooooonooosnonooo
told	0nplpoyxijigihvi
told a	poooonorooooooon
told anybody	pnpoonnqoooooooo
told anyone	ooooomrpooooooon
told her	rnooonpmooopoonq
told him	snponmnrooonnqql
told his	oooootmoooooooon
told i	qppnnmnqoonnooop
told it	lrootmonooonoosl
told me	npmppxnompnpmmtk
told my	vmnmnqvmnnomnomn
told no	oooooonroooooonn
told off	ooooonnnooooporq
told the	pkoomqvsnonnonrg
told there	qonoonooooooqoom
told to	nnoqpmnoooononun
told you	mssnpmpnoooonnnm
told* a*	poooonorooooooon
told* anyb*	pnpoonnqoooooooo
told* anyo*	ooooomrpooooooon
told* ever*	oooooqoooooooono
told* her*	rnooonpmooopoonq
told* him*	snponmnrooonnqql
told* his*	oooootmoooooooon
told* i*	qppnnmnqoonnooop
told* it*	lrootmonooonoosl
told* me*	npmppxnompnpmmtk
told* my*	vmnmnqvmnnomnomn
told* no*	oooooonroooooonn
told* off*	ooooonnnooooporq
told* the*	pkoomqvsnonnonrg
told* ther*	qonoonooooooqoom
told* to*	nnoqpmnoooononun
told* you*	mssnpmpnoooonnnm
toll*	oooooooooooonorn
tomb*	oooooooooooomqrm
tombo*	opoooooooooonron
tombol*	opoooooooooonron
tombola	opoooooooooonron
tomo*	nnonnuppnqntmnls
tomo* .*	ooonnqmqonolooos
tomo* ?*	noooooopoqoooooo
tomo* and*	ooooonoooooroonn
tomor*	nnonnuppnqntmnls
tomorr*	nnonnuppnqntmnls
tomorrow	nnonnuppnqntmnls
tomorrow .	ooonnqmqonolooos
tomorrow >	nnooosrmonommnnp
tomorrow ?	noooooopoqoooooo
tomorrow and	ooooonoooooroonn
tone	npoonqnoooonpnwk
tone deaf	oooooooooooonnum
tone of	oooonpoooooooorm
tone* deaf*	oooooooooooonnum
tone* of*	oooonpoooooooorm
tong*	ooooonnorooqonon
tongu*	ooooonnorooqonon
tongue	ooooonnorooqonon
toni*	lomlkwqsuvjpkkio
toni* .*	nnnnnspponornnol
toni* 100x*	ooooooooorooooon
toni* ?*	ooooooqnnrnnooop
toni* he*	ooooomprooonooon
toni* plea*	oqooooooooooooon
toni* the*	ooooosooooooooom
tonig*	lomlkwqsuvjpkkin
tonigh*	lomlkwqsuvjpkkin
tonight	lomlkwqsuvjpkkin
tonight .	nnnnnspponornnol
tonight 100x	ooooooooorooooon
tonight >	noooorluononooon
tonight ?	ooooooqnnrnnooop
tonight he	ooooomprooonooon
tonight please	oqooooooooooooon
tonight the	ooooosooooooooom
too	spjjptthmmvkxkfr
too .	msomsqpponnmmpmn
too >	qqnmnnrmonnoppmq
too many	nloqmqomonnmroos
too small	ooooooooonsonopm
too stupid	oooooooooooornnn
too thick	ooooooooooooqonn
too* .*	msomsqpponnmmpmn
too* many*	nloqmqomonnmroos
too* smal*	ooooooooonsonopm
too* stup*	oooooooooooornnn
too* thic*	ooooooooooooqonn
took	qolqnqoptkmkkhwq
took a	oonoosonunnnlnrj
took her	nnoponnsopnnoonp
took it	npoonnopoooooorn
took me	pnnnomnoooqooomu
took of	nnotoooooooooono
took out	rooopooooooooopl
took part	nronooooooooooon
took the	noonoompnooopnpr
took* a*	oonoosonunnnlnrj
took* her*	nnoponnsopnnoonp
took* it*	npoonnopoooooorn
took* me*	pnnnomnoooqooomu
took* of*	nnotoooooooooono
took* out*	rooopooooooooopl
took* part*	nronooooooooooon
took* the*	noonoompnooopnpr
tool*	oooooponooosnonn
tools	oooooponooosnonn
top	mpnmnwomuonqllqj
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
topi*	ooooooonoroooomr
topic	ooooooonoroooomr
torc*	nooooonoroowmpnl
torch	nooooonoroovmpnl
tort*	ooooonooooooonro
tortu*	ooooooooooooonrm
tortur*	ooooooooooooonrm
torture	ooooooooooooonsn
toss	ooooonooonoonqsm
toss about	oooooooooooooorn
toss*	oooonooooooootnn
toss* abou*	oooooooooooooorn
tosse*	oooonooooooootnn
tosser	oooonooooooootnn
tota*	onnnvnnnnnomltqo
total	nnnnunnnnnnmltqp
tote	oooqoooooonmnonu
touc*	nnnpnkunnnottlpk
touc* me*	onopontnooooooon
touc* my*	oooooooooootonnm
touc* the*	oooooonpooonponq
touch	onopononooptpmnm
touch my	ooooooooooorooon
touch*	nnnpnluononormqm
touche*	nnononppooopnnqp
touched	noooonmpooonnnrq
touches	onononrooooqonnn
touches me	ooonoornoooooooo
touches my	oooooooooooqoono
touchi*	ooopontnnoooqonl
touching	ooopontnnoooqonl
tour	lpnnmlnonmomsurv
tour >	nooooooooooooosm
tour ?	poooooooooooqnnp
tour guide	oooooooooooootmm
tour was	npooooooooooonqq
tour*	lnonpnnnononspqo
tour* ?*	noooooooooooqoms
tour* a*	ooooooooooonoqon
tour* guid*	oooooooooooootmm
tour* in*	ooooooooonooponr
tour* was*	npooooooooooonqq
touri*	oooopoooooonpnsn
touris*	ooooooooooonpnsm
tourists	ooooooooooonpnsm
tours	moooonooooooqrlp
towe*	npnomnnnonosppls
towe* .*	oooonnooooooooos
towel	ooooonoooooqnqno
towel .	ooooonoooooooooq
towel*	opopooooooooqoom
tower	nooonnooooopnomu
tower .	oooonoooooonoooq
town	nsmmmjnqmnnmxotl
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
tr	ooooononooonyokn
trac*	nqntnlmxponnlsln
trac* in*	ooooooorooopnoon
trac* my*	nooooooqoooooooo
trac* on*	onoqooosooooooon
trac* what*	nnotooooooooooon
trace	poooooooooonoopq
trace*	ooooooooooonoqnp
tracey	ooooooooooonoqnp
traci*	noooooooooooooor
tracin*	noooooooooooooor
tracing	noooooooooooooor
track	noopooooooopoonq
track*	prntnlmxponmnnmi
tracke*	nqooomnxopnnnnnl
tracked	oronooonopoooonn
tracker	noooonnxooonnonm
tracker on	ooooooosooooooon
tracki*	qqosonnnqoonoonl
tracking	qqosononoooooonl
tracking what	noosonooooooooon
trad*	nnonnmnnovrpmnpn
trade	noooooooomsnnons
trade*	ooooonoooupnoopl
trades	ooooonooosooooom
tradi*	noooononosnqnoon
tradin*	noooonooosnooopo
trading	noooonooosnooopo
traf*	noonpooooooroonp
traff*	noonpooooooroonp
traffi*	noonpooooooroonp
traffic	nooopoooooosoono
trai*	llnnsqylmnoqjnqp
trai* .*	ooononpqooopoosj
trai* and*	oooooptmoooqnnln
trai* tick*	oooooornoooooono
trai* to*	oooooqsnooonoonn
trail	poootnnnoopnnnmp
train	mnnqnstpnononmpk
train .	ooooonpqoooooonn
train to	oooooqqnooonoono
train*	nmonomxmnpnnmqro
traine*	pnpnomxnnpommrlj
trained	oopoooqoooonnsnl
trainer	ooooonoooooooonq
trainers	noooonwnoppnnnnm
trainers and	ooooootnoooonnnn
traini*	nnnoomonoonnnnst
training	nnnoomonoonnnnst
trains	nnoooqoooooqonqm
trains .	nnoopooooooooorm
trait*	ooooooooooovnnmm
traito*	ooooooooooovnnmm
traitors	ooooooooooovnnmm
tram	mnoonoopoopnnnmw
tram .	ooooopoooooooonq
tram*	ooooonoooqopromn
tram* .*	noooopoooooooonr
tramp*	ooooooooooopsonn
tramps	ooooooooooooronn
tran*	omtmojmlmrqhyjtn
tran* and*	ooooooooooronooo
tran* from*	pooooooooopooorm
tran* my*	qpnooooooooooooo
tran* only*	ooooooooornooonn
tran* out*	oooooooooooorono
tran* peop*	oooooooooooorono
tran* plea*	nnoqpooooooooopn
trann*	ooooooooooonwoln
tranni*	ooooooooooonvoln
trannies	ooooooooooonvoln
trans	mnqnonononomxnnl
trans people	oooooooooooorono
trans*	pnrnpknnnsqkklxq
transc*	qpronnononnnmomr
transcript	qoronooooooooonm
transf*	pnnnqnonovnnmork
transfer	qnooooooovmooonm
transfer only	ooooooooornooonn
transformation	ooooqoooonoomosn
transi*	nppoooopoooooorl
transit	noooonopoonoooro
transitioned	opqoooooooooooom
transl*	nnoonnonontmknqu
translation	nooonoooontnmnsn
translator	poooononoooonoms
transp*	onoopnoooooonorp
transparency	onooqoooooooooqn
trap*	poooonnnsoonoopm
trapp*	poooonnnsoonoopm
trappe*	poooonnnsoonoopm
trapped	poooonnnsoonoopm
tras*	mnnnononononqnuq
trash	mnnnononononqnuq
trav*	mnnnnlnsnmrrxmkn
trav* .*	ooooooooooopqonn
trave*	mnnnnlnsnmrrxmkn
travel	oooonnosomronomq
travel*	nnnnnmnponnrymnl
traveller	ooooooooooonpnor
travellers	nooonmnnooosxomk
trea*	omnnpkmnonqopnxq
trea* .*	oooooooooooponms
treas*	ponoonooooopookr
treasu*	qonoonooooopopkr
treasure	poooooooooooonnr
treat	onoormnnoopopnqn
treat .	oooooooooooooonr
treat*	nnoommmoonoopnyn
treate*	ooooonooooopooso
treated	ooooonooooopooso
treati*	ooooonnooooonnqq
treating	ooooonnooooonnqq
tree	mpnpsnnooooomols
tree .	nnoqonnpooopoooo
tree and	oooooooooooooooq
tree* .*	nnoqonnpooopnoqn
tree* and*	oooooooooooooonq
trev*	nnopooooooonnwln
trevo*	nnopooooooonnwln
trevor	nnopooooooonnwln
tria*	poorooooornnnmmq
tria* at*	pooroooooooooonm
trial	poorooooornnonno
trial at	pooroooooooooonm
trib*	sopoooooooonqnlm
trib* .*	nopoooooooooqomn
tribu*	sopooooooooooomm
tribun*	snpooooooooooomm
tribunal	snpooooooooooomm
tric*	oonoooooopnonnlv
trick	ooooooooopoonnlt
trie*	mmnmnvllnonrppnq
trie* the*	ooooomoooooooont
trie* to*	ononoonooposoppl
tried	nmnnnwlmnpnnpops
tried the	ooooomoooooooont
tries	ooooononooosopnm
trig*	ooooonooooonooor
trigg*	ooooonooooonooor
trigge*	ooooonooooonooor
trip	npoopnqnooononsn
trip*	ooooqonooqolnppo
trips	ooooqooooopooonn
trol*	nqoonpnnonomntop
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
true	nqpnolpqoonmmmky
true story	ooooonoooooooonq
true that	oroooooooooooono
true* stor*	ooooonoooooooonq
true* that*	oroooooooooooono
trus*	olnlvipkrtlopwtf
trus* .*	nnoonnooooopootn
trus* a*	ooooooooooonprno
trus* myse*	ooooononsooooono
trus* you*	ooooooooooonnrqn
trust	omnmslpmrrnkquqi
trust .	oooooooooooonnro
trust myself	ooooononsooooono
trust you	ooooooooooonnrpn
trust*	ononrmonnpmsnrqk
truste*	ononrmnnnonsnrqk
trustees	onnnsmnnnnnslqsj
trustees .	oooonooooooppoqm
trut*	nooonpoooponntnn
truth	nooonpoooponntnn
try	mnnnmonmnmpqlrov
try .	ooooooooooonoron
try it	ooooooooonrpooom
try the	nooooooooooonoos
try* .*	ooooooooooonoron
try* it*	ooooooooonrpooom
try* the*	nooooooooooonoos
tryi*	qqnmnunonmpmmnmq
tryi* to*	qnoononoonpmnnnu
tryin*	qqnmnunonmpmmnmq
trying	qqnmnunonmpmmnmq
trying to	qnoononoonpmnnnu
tube	oooooooooooonwnl
tudo*	ooonnoooooooooro
tudor	ooonnoooooooooro
tues*	qlmnmmmqqopronrq
tues* .*	nnooopsnnpnsqnlk
tues* abou*	snooooooooooooon
tues* afte*	ooooooonooonooqp
tues* at*	ooooooooooqooolr
tuesd*	qlmnmmmqqopronrq
tuesda*	qlmnmmmqqopronrq
tuesday	rlnnnnnqqpmsknsq
tuesday .	onoooprnopotnnmm
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
turks	ooooooooooonronn
turn	nqnpnlnrnnoqlqum
turn the	oooponoqoooqnoom
turn up	ooooonnooooqonsl
turn*	oonnrplvptpiioqo
turn* .*	poononopooonornn
turn* 18*	qqoqonnoooooooom
turn* and*	poooooooooooonqn
turn* away*	ooooonoooooooosn
turn* down*	mpootooooooooonn
turn* for*	poooooooonpooonq
turn* into*	ooooooqoooonoopn
turn* out*	mponnonmpoonmnnw
turn* the*	nooponornooqnoon
turn* up*	nmnnnmrvnnnpnnqn
turn* £*	oooooooooroooonn
turne*	mpnprqpqqqmkmlsm
turned	mpnprrpqqqmlmmqm
turned away	oooooooooooooosn
turned down	mpootooooooooonn
turned out	ooooonnnpooooonr
turned up	pnonnpsqnonnoono
turner	oooopoooooooonro
turni*	ononnnnrorqnnsln
turnin*	ooooonnronrnoqmn
turning	ooooonnronrnoqmn
turning up	ooooonoqoooooooo
turnip	ooooooooooonorno
turnit*	ooooooooosnoooon
turnitin	ooooooooosnoooon
turns	ononnomtnooomnmu
turns out	mooooponooonnnov
turns up	noooonosoooooonp
tuto*	rlnrmspsnmrnnnlj
tuto* .*	onopoqnroooooonl
tuto* grou*	ooooornnooooooon
tutor	smnomsppnnrnnnml
tutor*	nnosoporoooooonl
tutori*	nnosopnroooooonl
tutorial	ooooopnroooooonm
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
twic*	plruomsnompokspm
twic* .*	mqqqomptnononmnl
twic* and*	qooqnnnoqoonopnn
twic* as*	oooooooooooonvmm
twic* now*	oooponomooosoooo
twice	plruomsnompokspm
twice .	mqqqomptnononmnl
twice >	mnnpnpnonnrmnnqt
twice and	qooqnnnoqoonopnn
twice as	oooooooooooonvmm
twice now	oooponomooosoooo
twin	ooqooopnooonnoop
twin*	mpoonosqooopnnnm
twins	mpoonosqooopnnnm
twis*	ooooooooooooornp
two	mjqjkdnmsixklsss
two .	oopononooonnnnnu
two ?	oooonnooooosoopm
two brain	ooooooooooooornn
two buses	ooooooooooonoosm
two copies	nooooooooooooooq
two days	ooooopqnoqooooom
two doors	oooooorooopooonn
two faced	ooooooooooomnwmn
two hours	nnoonnnoooqnnnwm
two kids	nnsoonmosonnnnpn
two lads	oooooonrsoonnoom
two men	ooooonooooonunmm
two months	noooqoopoooooomp
two of	orrnpnnronomnnmq
two phones	ooooonrnoooooono
two places	ooponoooonrooooo
two sexes	oooooooooooosomn
two short	oooooooooooopqnn
two spaces	ooooooooooqooono
two words	ooooonoooooroono
two years	lspnqpnpnnnnnnrl
two* .*	oopononooonnnnnu
two* ?*	oooonnooooosoopm
two* brai*	ooooooooooooornn
two* buse*	ooooooooooonoosm
two* copi*	nooooooooooooooq
two* days*	ooooopqnoqooooom
two* door*	oooooorooopooonn
two* face*	ooooooooooomnwmn
two* hour*	nnoonnnoonqnmnwo
two* kids*	nnsoonmosonnnnpn
two* lads*	oooooonrsoonnoom
two* line*	qooooooooooooooo
two* men*	ooooonooooonunmm
two* mont*	noooqoopoooooomp
two* of*	orrnpnnronomnnmq
two* phon*	ooooonrnoooooooo
two* plac*	ooponoooonrooooo
two* sexe*	oooooooooooosomn
two* shor*	oooooooooooopqnn
two* spac*	ooooooooooqooono
two* word*	ooooonoooooroono
two* year*	lrpnpompnnnnnnrn
tyle*	oooooonprooonooo
tyler	oooooonprooonooo
type	pqnnomnopvomntlj
type amen	ooooooooosonoooo
type it	pooooooooooootnl
type*	opnrmmntoonmqnls
type* .*	poooooooooooopmr
type* amen*	ooooooooosonoooo
type* in*	oqoooooooooooooo
type* it*	poooonopooonotnl
typed	opnrnmnsooonooon
typi*	pnpnnnmsnnnlqvri
typi* .*	ooooooopooonqonn
typic*	nnoonnononnmrqtm
typica*	nnoonnononnmrqtm
typical	nnoonnononnmrqtm
typical .	ooooooooooonqnon
typin*	qnpnoontonomntmk
typing	qnpnoontonomntmk
typo	nopooooooooooomu
typo*	ooooooooooqonotj
typo* in*	nooooooooooooosn
tyre*	ooooonnooppvmomm
tyres	ooooonnooppvmomm
u3a	nooooooooooooonr
ugh	oooooooooooopomr
ugli*	oooooonoooonotnn
uglie*	oooooonoooonotnn
uglies*	oooooonoooooosnn
ugliest	oooooonoooooosnn
ugly	nnnnnnmnonnno0kl
ugly and	ooooooooooonnunm
ugly cow	ooooooooooonnunm
ugly man	ooooooooooooqnon
ugly* and*	ooooooooooonnunm
ugly* cow*	ooooooooooonnunm
ugly* man*	ooooooooooooqnon
uhr	nooooooooooooons
uk	orpnmmpmnxqnnnlg
uk >	ooooooqnonsooonn
uk gdpr	nqpoooooooooooon
uk post	oooonoooosnooooo
uk* gdpr*	nqpoooooooooooon
uk* post*	oooonoooosnooooo
ukra*	ooooonooooonsonp
ukrai*	ooooonooooonsonp
ukrain*	ooooonooooonsonp
ukrainians	ooooooooooonrono
ulys*	ooooonnnnooooont
ulyss*	ooooonnnnooooont
ulysse*	ooooonnnnooooont
ulysses	ooooonnnnooooont
umbr*	nooonoooooooonot
umbre*	nooonoooooooonot
umbrel*	nooonoooooooonot
umbrella	nooonoooooooonot
un	oqooooooooononor
uncl*	lnopnh2nnnnopmjq
uncl* and*	opooonqoooopooon
uncl* says*	ooooooqoooonooon
uncl* touc*	ooonoornoooooooo
uncl* was*	oooooooooooooooq
uncle	lmopni2lnnnnpmjr
uncle says	ooooooqoooonooon
uncle touches	ooonoornoooooooo
uncle was	oooooooooooooooq
und	unnwmnnnnmnsmlno
unde*	mqprwonprlkpnplj
unde* .*	npoqnooqooonoprj
unde* 5s*	oooonopnoooomnpr
unde* a*	popnmrnnopnonqon
unde* arti*	orppmoooooooooon
unde* five*	ooooooooooonnntn
unde* foi*	nooosooooooonoop
unde* foia*	oooorooooooooooo
unde* gdpr*	oqoqnoooonoooooo
unde* her*	omrpooooooooooon
unde* his*	ooooononooonopor
unde* it*	mpnppnnnrooqqomj
unde* my*	ppnnnnoqooononmr
unde* one*	oooooqoooooqonmn
unde* that*	rnnoooooooooooop
unde* the*	npqmvkprtppplojj
unde* ther*	oooonoooooontonn
unde* your*	nnonoonsooonosnn
under	oprpwsossllmnnhj
under .	oooooooqooooooon
under 5s	oooonopnoooomnpr
under a	popnmrnnopoonqon
under article	orppmoooooooooon
under fives	ooooooooooonnntn
under foi	nooosooooooonoop
under foia	oooorooooooooooo
under gdpr	pqornoooonooooon
under her	omrpooooooooooon
under his	ooooononooonopor
under it	nonoonnnrooqqpml
under my	ppnnnnoqooononmr
under the	npqmvkprtppplokj
under there	oooonoooooontonn
under your	nnonoonsooonosmn
under*	mqnrokomoonropvk
undern*	oqooonnpooonppon
underneath	oqooonnpooonppon
underp*	ooooooomoporoooo
unders*	nonspmoonnnqlpsl
understand	opnqpmoooooonqnm
understand it	nooqpoooooooooom
understanding	nnoqoooooooonorn
unex*	ooooooooooooooqn
unexp*	ooooooooooooooqn
unexpe*	ooooooooooooooqn
unfa*	npoooooooooomoos
unfai*	opoooooooooolops
unfair	opoooooooooolops
unfo*	oooooonpooqonoqm
unfor*	ooooooooooqonoqm
unha*	oooooooooooonooq
unhap*	oooooooooooonooq
unhapp*	oooooooooooonooq
unhappy	oooooooooooonooq
unhe*	oooooooooooqoorm
unhel*	oooooooooooqoorl
unhelp*	oooooooooooqoorl
unhelpful	oooooooooooqoorl
uni	ponnmylmnononnoq
uni and	ooooornnoooooooo
uni* and*	ooooornnoooooooo
unio*	pnponnononrnorpl
union	pnponnononrnorpl
unit	nnoopnqnoornoonp
univ*	pmnqomnpoqomqoop
univ* ?*	oooooooqoopooorl
unive*	pmnqomnpoqomqoop
univer*	pmnqomnpoqomqoop
university	qnnqomnqoqomqolo
university ?	pooooooqoopoooom
unli*	nnouononopnooopl
unlo*	pooooooootooonnn
unloc*	pooooooootooonnn
unlock	ooooooooosooonon
unna*	opooooonooonroon
unnat*	ooooooooooonrooo
unnatu*	ooooooooooonrooo
unnatural	ooooooooooonrooo
unpu*	nznnooooonooonnk
unpub*	nznnooooonooonnk
unpubl*	nznnooooonooonnk
unpublish	oznnooooonooonnj
unrea*	oooonnopoooooonq
unse*	ooonoopoonoooonr
unsu*	lmn5nmnmnmnmnmmp
unsu* from*	nnooononoonnoonv
unsu* me*	nmowonononooooop
unsub*	lmn5nmnmnmnmnmlp
unsubs*	lmn5nmnmnmnmnmlp
unsubscribe	mon0nnonononnnnp
unsubscribe from	ooooooooooooooor
unsubscribe me	omooooooooooooos
unsubscribed	mmowononooonoonr
unsubscribed from	ooopononoooooons
unta*	mvrnononononoonm
unta* me*	nvononooononooom
unta* us*	norooooooooooono
untag	nvononooononooom
untag me	nvononooononooom
untan*	norooooooooooono
untang*	norooooooooooono
untangle	norooooooooooono
untangle us	norooooooooooono
unti*	klnupnopptlpklpt
unti* clos*	oooooooqoooqooon
unti* frid*	onoonooooootookt
unti* i*	oooooonqoqoooorm
unti* it*	oooroqnnoooooooo
unti* the*	noorprnoooonoonm
unti* this*	nooprmnsoooooonm
unti* we*	oooropnoooonooop
until	klnspnopptlpklpt
until friday	onoonooooootookt
until i	oooooonqoqoooorm
until the	noopqrooooonooon
until this	nooprmnsoooooonm
until we	oooropnoooonooop
unus*	ooooooooopooooqm
unusa*	oooooooooooooorn
unusab*	oooooooooooooorn
unusable	oooooooooooooorn
up	fskkivnfninxsxmp
up .	pooootoqpnnoppnk
up >	lpnnmpmotnnmroor
up ?	ltnnoopnooononot
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
up my	qnonopooooonoonq
up of	pponoonooooonorn
up old	ooooooooooooosnn
up on	sqpmpmplnoppmmqo
up sheet	roooonoooooooooo
up the	noqnmmpnonnqwmom
up there	pooonqnnnoopnnro
up to	nmnrqmomsqmnnpno
up when	pqoooonmroonoomq
up with	mnpnorooopopnnoq
up you	ooooonqooooonvmm
up your	ooooooooooonpmor
up* .*	pooootoqpnnoppnk
up* ?*	ltnnoopnooononot
up* a*	nooqnmooooooporo
up* afte*	ooooorooooosoonk
up* agai*	ooooooooooounonl
up* and*	ponnnppmnonrqnqm
up* at*	nnoooonuonoqmnop
up* both*	ooooonoroooooooo
up* by*	oooooooooooproom
up* ever*	oopooqopooonroml
up* for*	mqnrnlpnonnmonnv
up* four*	ooonosooooooooon
up* from*	ooooorpnonsonnmn
up* her*	oooooqnooooooooo
up* in*	nqonnpmonnntlmos
up* like*	ooooooooooosnoom
up* litt*	ooooooooooonounn
up* my*	qnonopooooonoonq
up* of*	pponoonooooonorn
up* old*	ooooooooooooosnn
up* on*	sqpmpmplnoppmmqo
up* shee*	soooonoooooooonn
up* some*	ooooooooooonoopr
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
update	mouonoooonoonoop
update the	noqooooooooooolr
uphe*	pooosoooooonoonn
uphel*	pooosoooooonoonn
upheld	pooosoooooonoonn
uplo*	mposnoonontoonol
uploa*	mposnoonontoonol
upload	onooooooooqooonq
upload*	nqosnoononrnonpk
uploaded	nqosnoononrnonpk
ups	ooooonpnonpnoqsl
upse*	orosnmqoooonponk
upset	pqoponroooooponk
upset*	nporonooooooooon
upsi*	onooonooooonnnsp
upsi* down*	onooonooooonnnsp
upsid*	onooonooooonnnsp
upside	onooonooooonnnsp
upside down	onooonooooonnnsp
upst*	mqnnopmsrnoklrop
upst* .*	oooooooooooooron
upst* room*	poooononoooooont
upst* with*	oooooooooooooorn
upsta*	mqnnopmsrnoklrop
upstai*	mqnnopmsrnoklrop
upstairs	mqnnopmsrnoklrop
upstairs .	oooooooooooooron
upstairs room	poooononoooooont
upstairs with	oooooooooooooorn
us	plpmrhtnmoilriqs
us !	nnqooooooooooooq
us .	oqrnmnppnoonpmpn
us >	rponmmponsnnqnpj
us ?	oooooooopooooron
us a	snoooonnooopnnmr
us about	oooononoooooorpn
us all	nqoooponooomnomt
us and	noqnoqmonootpnln
us at	noooonpoopnrooop
us for	nooonnoooooonoun
us from	qooooonoooomnopr
us how	ooooqnoooooooopo
us in	oopopoqqqoonnoml
us on	ooponnnnooomnplv
us past	oooooonqoooooooo
us see	oooosopooooooomn
us the	nnonxnpnnnnqonnk
us what	ooooqooooooopnmp
us who	mroonnooooonponr
us with	ooooooqmoooqonpn
us* !*	nnqooooooooooooq
us* .*	oqrnmnppnoonpmpn
us* ?*	oooooooopooooron
us* a*	snoooonnooopnnmr
us* abou*	oooononoooooorpn
us* all*	nqoooponooomnomt
us* and*	noqnoqmonootpnln
us* at*	noooonpoopnrooop
us* for*	nooonnoooooonoun
us* from*	qooooonoooomnopr
us* how*	ooooqnoooooooopo
us* in*	oopopoqqqoonnoml
us* on*	ooponnnnooomnplv
us* past*	oooooonqoooooooo
us* see*	oooosopooooooomn
us* the*	nnonxnpnnnnqonnk
us* what*	ooooqooooooopnmp
us* who*	mroonnooooonponr
us* with*	ooooooqmoooqonpn
usdt	ooooooooosoooonn
use	nmoypjornpmiplpp
use .	oooonqnpoooooono
use a	nooonnnpooonpntm
use it	nonronopooonnoop
use my	nsotonnopoonnonl
use of	nnotooooooooonqm
use the	pnrmppqonnnmpomq
use them	onoronopoooooonn
use to	noonqnpnonooqnoo
use* .*	oooonqnpoooooono
use* a*	nooonnnpooonpntm
use* it*	nonronopooonnoop
use* my*	nsotonnopoonnonl
use* of*	nnotooooooooonqm
use* the*	pnrmppqonnnmpomq
use* them*	onoronopoooooonn
use* to*	noonqnpnonooqnoo
used	qnnznlmnqojlkiot
used .	noqpooooooooooqm
used for	nroqoooooooooomp
used in	nnowoooooooonoom
used the	qpooooonoooooonn
used to	qmnkpplpslmonkrw
used* .*	noqpooooooooooqm
used* for*	nroqoooooooooomp
used* in*	nnowoooooooonoom
used* the*	qpooooonoooooonn
used* to*	qmnkpplpslmonkrw
usef*	noonnoonoonnppmv
usefu*	noonnoonoonnppmv
useful	noonnoonoonnppmv
usel*	nnononnnnnnlqxuj
usel* .*	oopopnooooonnkxm
usel* lump*	ooooooooooooosmo
usele*	nnononnnnnnlqxuj
useles*	nnononnnnnnlqxuj
useless	nnononnnnnnlqxuj
useless .	oopopnooooonnkxm
useless lump	ooooooooooooosmo
user	nooonoqnoponpntl
user i	nooooooooooooosn
user*	oqnoooqnopnnnomq
user* can*	oooooooooooonons
user* i*	nooooooooooooosn
usern*	ornoopqooooooonm
userna*	ornoopqooooooonm
username	ornoopqooooooonm
users	pooopooooqnonoms
users can	oooooooooooonons
uses	onpoopmpooooooqo
usin*	min2mlrqormnnmlj
usin* my*	nkn0onnrornnnnmj
usin* your*	oooooprnooooooon
using	min2mlrqormnnmlj
using my	nkn0onnrornnnnmj
using your	oooooornooooooon
usua*	nnonpnlpqpsprplj
usual	nnooqnnoopsnrnnl
usual*	oooonompropqnqmn
usuall*	oooonompropqnqmn
usually	oooonompropqnqmn
utte*	nnnnmmnnnnnllwzn
utter	nnonmnnnonnlmsxq
utter*	ooooooooooooosql
utterl*	ooooooooooooosql
utterly	ooooooooooooosql
vain	ooooonooooonnyml
vali*	onnopnoooooooons
valid	onnopnoooooooons
vall*	onooopooonrppnom
valle*	onooopooonrppnom
valley*	ooooooooonropnpn
valleys	ooooooooonropnpn
valu*	nnoownonorrnnmrg
valu* of*	ooooroooooooooon
valu* your*	oooooooooooooosm
valua*	pooosooooqoononl
valuat*	pooosoooooooooom
valuation	noootoooooooooom
value	mnoornooopsnonrk
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
vani* ?*	nuoonnoqoooooonl
vanis*	ovoonmopoooooopk
vanish	ntoonooooooooonn
vanish*	pqoonnopooooooql
vape	oooooorpoqnoonpm
vape*	noooonumosnnnono
vape* and*	ooooonunooonoono
vapes	noooonumosnnnono
vapes and	ooooontnooonoooo
vell*	ooooooooooonqpno
vend*	oooorooooooooopl
vend* mach*	ooooroooooooooql
vendi*	ooooroooooooooql
vendin*	ooooroooooooooql
vending	ooooroooooooooql
veni*	oooooooooooonont
venic*	oooooooooooononr
venice	oooooooooooononr
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
vermi*	ooooonnmooonzmlm
vermin	ooooonnmooonzmlm
vermin .	ooooooonoooouonn
vers*	nnrpqnoooonooomp
versi*	nnrponoooonooomr
versio*	nnrponoooonooomr
version	nnrppnoooonooomp
very	horrppljlkrtjmqv
very bad	oooooroooooonrom
very happy	ooooooooooononmt
very low	ooooorooomqoooon
very much	npqtnmnnonnmpnmp
very poor	ooooooooooonooul
very quiet	ooooonppoooooomq
very tired	ooooooooooooonuk
very well	oooopoooooooonmq
very* bad*	oooooroooooonrom
very* care*	ooooooooooopoorl
very* happ*	ooooooonooononmu
very* low*	ooooorooomqoooon
very* much*	npqtnmnnonnmpnmp
very* poor*	ooooooooooonooul
very* quie*	ooooonppoooooomq
very* tire*	ooooooooooooonuk
very* well*	oooopoooooooonmq
vet	nooooqooonqooonn
vi	ooooooooonoooont
viad*	ooooosooooooooom
viadu*	ooooosooooooooom
viaduc*	ooooosooooooooom
viaduct	ooooosooooooooom
viag*	ooooonooosonnomr
viag* cial*	ooooooooorooooon
viagr*	ooooonooosonnomr
viagra	ooooonooosonnomr
viagra cialis	ooooooooorooooon
vica*	nponnonnoopmnnpu
vica* .*	oqonoooooooooorn
vicar	nponnonnooomnnpv
vicar .	oqonoooooooooorn
vice	oooooooooooooorn
vice chancellor	oooooooooooooorn
vice* chan*	oooooooooooooorn
vict*	nnnnopnonnqnpnos
victo*	nnnoppnpnnqnmnos
victor*	nnnoppnpnnqnmnos
victorian	nnoonqnponqnmnpq
vide*	pxnpokponqskjvmk
vide* .*	opoooqnnoooooonq
vide* abou*	oooooooooorooooo
vide* of*	msoponqoopnonnon
vide* on*	npooooppooqoormm
vide* with*	nroooooooooooooo
video	pwnqkmplnpqkmwmm
video .	oponoqnnoooooonq
video >	omoqmooooooooons
video about	ooooooooooqooooo
video of	mqoponrnopnoonpn
video on	npooooooooqoornm
video*	npoosnoropqnmnol
videos	npoosnoropqnmnol
viet*	nooononqoooooonr
vietn*	nooononqoooooonr
vietna*	nooononqoooooonr
view	mmoqonnnnnqpooqq
view from	oooooooooonooonr
view*	nooomoooosqnnnpn
view* from*	onoonooooopooomt
viewi*	ooooooooontooonn
viewin*	ooooooooontooonn
views	nooonoooosmoooqp
viki*	npoononoononmrns
vikin*	npoononoononmrns
viking	oooooooooooooqmq
vile	ooooooooooommunq
vill*	oonnmmkpolsontpu
vill* .*	pqooooooooooqool
vill* a*	oooooonooooqonop
vill* idio*	ooooooooooooowlm
vill* in*	oooooomqooooooop
villa*	oonnmmkpolsontpu
villag*	ponnmmlqolsonvpo
village	ppnnmmlqomppowlo
village .	pqooooooooooqool
village idiot	ooooooooooooowlm
villages	ooooooooonrnnnsn
villai*	noooooonooooomnw
villain	noooooonooooomnw
viny*	mroonoonoooonons
vinyl	mroonoonoooonons
viol*	nnnnnmpnornsnnmq
viol* our*	oooooooooronooon
viola*	ooooooooosonoonn
violat*	ooooooooosonoonn
violated	oooooooooronoonn
violated our	oooooooooqonoono
viole*	noooonoooootoonp
violen*	ooooonooooosoonp
violence	noooonoooooqoonp
violi*	ooooooqnoonooonq
violin	ooooooqnoonooonq
vip	ooooooooornooopn
vis	opooooonooooooro
visa	nppoomlvopnooopl
visa* .*	oooooonroooooonn
visi*	mpmlviromxspkpkm
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
visit	ooooompoozrslpne
visit .	opoqnoqnonprnnnm
visit our	ooooooooopsooook
visit was	oooooooooooonoqn
visit*	pqnkulpnnoqnophw
visite*	noopooooooonopnr
visited	noopooooooonopnr
visiti*	nooononnoorpoomq
visiting	nooononnoorpoomq
visito*	pnnnvnqnnoolqolr
visitor	qonnvnsmnppmmpnk
visitor figures	oooorooooooooonn
visitor numbers	ooooqoooononoopn
visitors	nnoooomoonnnsnmw
visits	qrokonopopnqnoom
visits .	rnononpnoonroonn
vodk*	ooooopootoonmonn
vodka	ooooopootoonmonn
voic*	pqmrnumlrnplnykg
voic* .*	onoponooooonoqqm
voic* and*	nooqonpnooqnoooo
voic* on*	rpornnooooooonln
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
volu*	uosoijtpmklnkopu
volu* .*	qmponooooooopnnp
volu* for*	ooooooooooooooqo
volu* has*	oopoooqoooooooon
volu* in*	ppnooonooooooqom
volu* who*	nooooopooooqoomp
volu* wrot*	nqooooooooooooon
volum*	noooloooooonnnqv
volume	nooonoooooonoops
volun*	vpsolkupmllolonq
volunt*	vpsolkupmllolonq
volunteer	vprnnltqonopoqji
volunteer in	npoooooooooooqon
volunteer who	nooooopooooqoono
volunteered	rnoononooooooosm
volunteering	ooooonnoooopoont
volunteers	npqqnopnonnlmnru
vote	mnnnqnnnnpnppmrt
vote for	onnooonoopnnoonu
vote*	nnoopnooonnrknrq
vote* for*	nnnonnnoopnomopv
vote* to*	oooopoooonosnoon
voted	nnooqooooooomoqq
voted for	oooonooooooomoqq
votes	oooooooooooqmopo
votr*	nooonnooouomnnlu
votre	nooonnooouomnnlu
vouc*	qoonoooootooonom
vouch*	qoonoooootooonom
vouche*	qoonoooootooonom
voucher	qnonoooootooonom
voucher .	qnonoooooooooooo
vpn	ooooooooounonnqk
w	oooonoooootmnpnl
wage*	poooonmxopnnnopk
wage* and*	oooooonroooooooo
wages	poooonmxooonmopl
wages and	oooooonroooooooo
wago*	ooooornoooonnonr
wais*	oooooonnroonnqmq
waist*	oooooonnroonnqmq
waistc*	ooooooooooonoqnq
waistcoat	ooooooooooonoqnq
waistcoat >	ooooooooooooopnq
wait	mnpomonlpmm0lmrq
wait for	oooooqoooooooosl
wait til	ooooonoooooroonn
wait till	ooooooonooovonmo
wait to	oooooooooooonoqp
wait*	okolwmkuoumnmotl
wait* .*	nnpntnonomnpnnrn
wait* at*	nqooonpqoooqoonk
wait* by*	oooooooroooooooo
wait* for*	nnonnrmoqnnrnnro
wait* list*	mnonmrnlonpknovr
wait* on*	oopotoooooonoool
wait* outs*	ooooonoroooopooo
wait* til*	ooooonoooooroonn
wait* till*	ooooonpoooouonln
waite*	mnooponmooopnrtm
waited	nnooponmoooqnpum
waiti*	qmpnwnlnpunnnlno
waitin*	qmpnwnlnpunmnlno
waiting	qmpnwnlnpunmnlno
waiting .	onpoumonononoopo
waiting >	rooononpooooooon
waiting for	oooooomnqnnpnnlt
waiting list	nooomrnmonpknort
waiting on	oopotoooooonoool
waits	noooonoxnoomoonm
waits at	oooooonrooooooon
waiv*	mnpqoooooooqonnp
waive*	nnpqoooooooooonp
waived	nnpqoooooooooonp
wake	omnnnzonqonlpmll
wake up	nnnnnypnponnqmll
wake* up*	nnnnnyqnponmpmll
waki*	ooooopnnsoonoonm
waki* up*	oooooonnsoonoonn
wakin*	ooooopnnsoonoonm
waking	ooooopnnsoonoonm
waking up	oooooonnsoonoonn
walk	mnnnonnmtmwzlmgq
walk from	oooononooosnoonn
walk home	ooooonqnoootoonm
walk into	ooooooonooonnomu
walk out	ooooonopooosoonl
walk*	lmnmntlvomqsmpmq
walk* from*	oooononqoosnnonm
walk* grou*	oooooponooomooor
walk* home*	oooooopmoooxnnnl
walk* in*	ooopooqnooooooon
walk* into*	nooooqnvooolmnkt
walk* out*	oooooqoooooroonk
walk* past*	opooopoooooqonlq
walk* roun*	oooooqnnponmooro
walk* to*	oooooonmqoproono
walk* tour*	ooooonnoooqoqpnn
walke*	nnnnoqmxnnnmmonr
walked	nnnnoqmxnnnmmoor
walked into	ooooooowooonoomn
walki*	nnonnsmlpnrroqop
walkin*	nnonnsmlpnrroqop
walking	nnonnsmlpnrroqop
walking group	oooooponooomooor
walking tour	oooooonoooqoqonn
walks	ooooooopoooronno
walks home	ooooooonooosoonn
wall	itnnpnulmmmsslrp
wall !	onoooooooooonoro
wall .	moopooqoooosqnjo
wall >	noooooooonosnonp
wall and	oopoonroooooopnn
wall in	nqnoonoooooooopp
wall of	nrononpoooooooqn
wall with	oooooqnooooooooo
wall*	mnnnomqnotonqnnp
wall* !*	onoooooooooonoro
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
waln*	ooooooooooooosmn
walnu*	ooooooooooooosmn
walnut	ooooooooooooosmn
wand*	ooooonqpooonponp
wande*	ooooonqpooonponp
wander	ooooonppoooononq
wank*	nnnnnnoonmnnlyjx
wanke*	noooooooonoom0ko
wanker	ooooooooooono2lh
want	xzovqrkgjrkjrggi
want a	qoosonnnonpprnok
want all	roooooooooooooom
want an	nqononnoooooootn
want any	nnoonnooooooqopp
want every	rpoooooooooooonn
want it	l2pnmnnlonqmpokg
want mine	otoonooooooooonm
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
want*	jplkrsqhksossksq
want* a*	poosnmmnopoqtlpn
want* all*	roooooooooooooom
want* an*	nqononnoooooootn
want* any*	nnoonnooooooqopp
want* ever*	qqooonooooonoomq
want* his*	oooooooooooropom
want* it*	m2pnlnolonqmpnkg
want* me*	nmosonsnooonnopl
want* mine*	otoonooooooooonm
want* mone*	onooonrqoooooono
want* more*	opoooooooqooooon
want* my*	qurtmonlonnnnotj
want* out*	nnopounpooonnonn
want* some*	noonrpnpoooooonp
want* that*	lupqnooooooooonn
want* the*	vmqmynmponnmnnok
want* thei*	oooooooooqnponpn
want* them*	mtonooonooooqomp
want* this*	rnnoooooooooooon
want* to*	unmgqxokmpjrhinp
want* what*	qsokqonooooonomo
want* you*	onooonooosonnopn
want* your*	ooooonooooomoopr
wante*	monnptplnqqmpmuk
wanted	monnptplnqqmpmuk
wanted >	ooooonooonsooono
wanted to	nnonnupmoooponsj
wanti*	mqonpqnnoponqnno
wantin*	mqonpqnnoponqnno
wanting	mqonpqnnoponqnno
wanting a	oooooooooqooronn
wanting to	opooorooooooooon
wants	oonmplqkmqmvomnt
wants a	nooooonoopnponqq
wants his	oooooooooooropom
wants it	qooonooooooooooo
wants me	oooooosnooooooon
wants to	noonponknpospons
war	nnnnmplmqnrnsmlw
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
warm	noonmpwopnokslth
warm >	oooooopooooononq
warm and	oooooosnoooooonp
warm hub	opoooonoqooooono
warm room	ooooonoroooooopm
warm space	ooooonopooonrnrm
warm*	noooonooooonntpo
warm* and*	oooonosmoooonnms
warm* hub*	opoooonoqooooono
warm* of*	ooooooooooooosnm
warm* room*	ooooonoroooooopm
warm* spac*	ooooonopooonrmtm
warmt*	ooooooooooonntmp
warmth	ooooooooooonntmp
warmth of	ooooooooooooosnm
warn	nnononnooooloort
warn*	ommnnmnnonnxmlpv
warn* .*	oonoooonooosoonp
warn* and*	ooooonoooooronno
warne*	nonoooonooosonop
warned	nonoooonooosonop
warni*	onnonmnnonntmnpt
warnin*	onnonmnnonntmnpt
warning	onnonmnnonosmnpt
was	ykrmwjknihgZfjzs
was .	onroonnnooornpol
was >	qnononooooooomnt
was a	trnnpkmomnminotu
was after	noooonoooooornmr
was always	oooooronooooooop
was an	oooonronooonpomr
was at	poonqomqnonnnqrm
was better	ooooonooooooqnqn
was born	nmsoooooooooooon
was built	noooooooooooooor
was chaos	ooooonmoooooonso
was dead	ooooopooooonnonr
was decided	nooorooooooooono
was due	oooooooooooooosm
was fine	moooqpnooooooopn
was for	opnronoooooooolo
was going	poooopnoqoonoopm
was handled	oooopoooooooooqm
was in	wrmmnpsmnonmnnpn
was interviewed	pmorooooooooooon
was it	pmoqqnnpononnnmr
was kept	opooonoooooooooq
was left	roooonqoooooonnp
was made	ooroooooooooqopl
was me	nooorooooooooolr
was mine	nnoqooooooooooon
was my	qnqnqopqooonooll
was never	noqqopnnoooooomo
was no	npoqoooooooooosl
was not	npvppumlnnomrmnk
was noted	qoooooooooooooon
was number	oooooooooooooosm
was on	smppmlmrnonnrmsm
was posted	moqooooooooooooo
was promised	ooooooooooooooqn
was raped	noooomouoooooonn
was read	qoooooooooooooon
was refused	pnoonooooooooons
was right	omnoonnpooonopos
was rude	nnpoooooooonorrm
was said	qooonoooooooooop
was sceptical	ooooonooosnoooon
was sent	qnoonopooooooono
was shaking	ooooomrnqooooonn
was shut	ooooonnnqooooopp
was so	nooononoooononqu
was stood	oooooqopooonoorl
was superb	ooooooooooooooms
was taken	tnooonnooooooonn
was talking	oqnoonpnoooooooo
was that	rooonnnoooopnppn
was the	lmpmttopnmnnmmqt
was there	onoponqoooonoomr
was they	oooooqooooooponn
was to	ooooonpnoooooorn
was told	rpmnplnvonnmmnpo
was used	noppnooooooooonq
was written	qnoopnooonoooron
was wrong	nqnoonoooooooooq
was you	ooooonoooooqopnn
was* .*	onroonnnooornpol
was* a*	trnnpkmomnminotu
was* abus*	npnooqnoooonoosl
was* afte*	noooonoooooornmr
was* alwa*	oooooronooooooop
was* an*	oooonronooonpomr
was* at*	poonqomqnonnnqrm
was* bett*	ooooonooooooqnqn
was* born*	nmsoooooooooooon
was* buil*	noooooooooooooor
was* chao*	ooooonmoooooonso
was* dead*	ooooopooooonnonr
was* deci*	nooorooooooooono
was* disc*	qooonooooooooono
was* due*	oooooooooooooosm
was* film*	opoponrnoooooono
was* fine*	moooqpnoooooooqm
was* for*	opnronoooooooolo
was* goin*	poooopnoqoonoopm
was* in*	wrmmnpsmnonmnnpn
was* inte*	rloqooooooooooon
was* it*	pmoqqnnpononnnmr
was* kept*	opooonoooooooooq
was* left*	roooonqoooooonnp
was* made*	ooroooooooooqopl
was* me*	nooorooooooooolr
was* mine*	nnoqooooooooooon
was* minu*	nnrooopnoooooooo
was* my*	qnqnqopqooonooll
was* neve*	noqqopnnoooooomo
was* nine*	pqpoooooooooooon
was* no*	npoqoooooooooosl
was* not*	npvppumlnnomrmnk
was* note*	qoooooooooooooon
was* numb*	oooooooooooooosm
was* on*	smppmlmrnonnrmsm
was* over*	noooononoooqoorn
was* post*	moqooooooooooooo
was* prom*	ooooooooooooooqn
was* rape*	noooomouoooooonn
was* read*	rnooooopoooooopn
was* refu*	pnoonooooooooons
was* righ*	omnoonnpooonopos
was* rude*	nnpoooooooonorrm
was* said*	qooonoooooooooop
was* scep*	ooooonooosnoooon
was* sent*	qnoonopooooooono
was* shak*	ooooomrnqooooonn
was* shut*	ooooonnnqooooopp
was* so*	nooononoooononqu
was* stoo*	oooooqopooonoorl
was* supe*	ooooooooooooonmv
was* take*	tnooonnooooooonn
was* talk*	oqnoonpnoooooooo
was* that*	rooonnnoooopnppn
was* the*	lmpmttopnmnnmmqt
was* ther*	onoponqoooonoomr
was* they*	oooooqooooooponn
was* to*	ooooonpnoooooorn
was* told*	rpmnplnvonnmmnpo
was* used*	noppnooooooooonq
was* writ*	qnoopmononoooron
was* wron*	nqnoonoooooooooq
was* you*	ooooonoooooqopnn
wash	noooopltooomsqmo
wash*	oooonmonrooooqmq
wash* up*	ooooononoooooqnq
washe*	oooooooooooooqnn
washed	oooooooooooooqnn
washi*	oooonmpnrooooonq
washin*	oooonmpnrooooonq
washing	oooonmpnrooooonq
wast*	ononnpnnopmnttzd
wast* of*	noonnpnnononqtpl
waste	ooonnpnnoonntsqj
waste of	noonnpnnononqtpl
waste*	oooooooooqooporl
wasted	ooooooooooooporn
watc*	nonmmpinmwn0ljjs
watc* .*	oooooomrooopoooo
watc* it*	oooooooooorooono
watc* the*	pnoonmnnoonpnnnw
watc* this*	opooooooooomoonr
watc* your*	noooopooonowonnl
watch	oonnnpklnsp1olim
watch >	oooooonoooorooon
watch your	ooooooooonowpnnm
watch*	noonnomqnumnmmpu
watche*	ononnomqnunmnnns
watched	nnoooomqooonooot
watched the	ooooooooooooooos
watches	ooooooooounnnnnn
wate*	nmnnrxnptlqnkmrj
wate* .*	ooooopnooonnoonq
wate* and*	oooootooooonnoom
wate* in*	oooopnooooormonr
water	mnnnrynprmollmpl
water .	ooooopooooonoonq
water and	oooootooooonnoom
water*	pnooonnoqnqqmopm
waterc*	ooooooooonrooonn
watercolour	ooooooooonrooonn
waters*	ooooooooooornoqn
wave	oooooooooooooonq
wave*	poooonnrpooooonn
waved	ooooonnrqooooonn
wavi*	ooooonnoqoonrono
wavin*	ooooonnoqoonrono
waving	ooooonnoqoonrono
way	lnlqn1nppposmkpj
way .	nnoppmnqoorqnnpl
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
way* .*	nnoppmnqoorqnnpl
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
we	iljprdmfruxsmdqs
we all	oooonnmsnnonqomp
we are	omqnqqkospttlknp
we both	nooooonoosnnooop
we bring	oooooooooooooonq
we buy	oooooooooluooooo
we can	omnnslorromoqoml
we close	oooooooooooooorn
we come	ooooooroonqoooom
we did	mpooooooooopoomt
we do	pmnmplonpounqnqj
we get	opopnnooooonpotm
we got	opooonooononnoor
we had	mnooonpnnonopnpt
we have	qnmvplqiumqvmmko
we hear	poonooooooomnntn
we know	oooonomnonoxnnmo
we lost	onoqomooononoonu
we love	oooonooooqonnonq
we meet	ooooooooonoqoonq
we miss	opoqooooooooooon
we need	qoooooooonnproom
we never	nronnopnooooooop
we offer	ooooooooosnoooom
we only	oooooponooonnqop
we pay	oooooooooqmopoor
we run	oqoopoooonrononn
we see	pnoosonoooooonpo
we the	rnoooooooooooonn
we value	oooooooooooooosl
we want	ooooorooooonnoqm
we were	pqpnppnrooonnolp
we will	onoopnnnonnxlnlq
we would	mqqoqpmmnoqloool
we write	ooononooooooootn
we* all*	oooonnmsnnonqomp
we* are*	omqnqqkospttlknp
we* argu*	nnoropnnoooooono
we* both*	nooooonoosnnooop
we* brin*	oooooooooooooonq
we* buil*	ooooooooooroponm
we* buy*	oooooooooluooooo
we* can*	omnnslorromoqoml
we* clos*	oooooooooooooorn
we* come*	ooooooroonqoooom
we* did*	mpooooooooopoomt
we* do*	pmnmplonpounqnqj
we* get*	opopnnooooonpotm
we* got*	opooonooononnoor
we* had*	mnooonpnnonopnpt
we* have*	qnmvplqiumqvmmko
we* hear*	qoonooooooomnntn
we* know*	oooonomnonoxnnmo
we* lost*	onoqomooononoonu
we* love*	oooonooooqonnonq
we* meet*	ooooooooonoqoonq
we* miss*	opoqoooooooooonp
we* need*	poooooooonnproql
we* neve*	nronnopnooooooop
we* offe*	ooooooooosnoooom
we* only*	oooooponooonnqop
we* pay*	oooooooooqmopoor
we* run*	oqoopoooonrononn
we* see*	pnoosonoooooonpo
we* the*	rnoooooooooooonn
we* valu*	oooooooooooooosl
we* want*	ooooorooooomnorm
we* were*	pqpnppnroonnnolp
we* will*	onoopnnnonnxlnlq
we* woul*	mqqoqpmmnoqloool
we* writ*	ooononooooooootn
weal*	noosooooopooooom
weal* scre*	noorooooooooooon
wealt*	noosooooopooooom
wealth	noosooooopooooom
wealth screening	noorooooooooooon
wean*	oooooornooonnrnn
weans	oooooornooonnrnn
weap*	oooooooooooooqnn
weapo*	oooooooooooooqnn
weapon	oooooooooooooqon
wear	nooonmmsonpprpon
wear a	oooooooooooqoqnm
wear*	nnoonmnyoooqnnmm
wear* a*	oooonnnsooopopnn
wear* long*	ooooomoqoooooooo
wear* the*	oooooonrooonnoqn
weari*	nnooonovoooqnmmn
wearin*	nnooonovoooqnmmn
wearing	nnooonovoooqnmmn
wearing a	ooooonnsooonnnnp
wearing the	ooooopnqooooooon
wears	ooooonnrooooopon
wears long	ooooomoqoooooooo
weas*	ooooooooooooorom
wease*	ooooooooooooorom
weasel	ooooooooooooorom
weat*	noooonppooonnolv
weath*	noooonppooonnolv
weathe*	noooonppooonnolv
weather	ooooonppoooonolv
web	qroooooooooooonm
webs*	otnmpkolnqtnkkyl
webs* .*	noopnonnooooooos
webs* for*	oooonoooorsoooml
webs* says*	snooonooonoooonp
webs* shit*	ooooooooononoorn
websi*	otnmpkolnqtnkkyl
websit*	otnmpkolnqtnkkyl
website	nunmplolnqpnklyn
website .	noopnonnooooooos
website >	nqoosooooooooomm
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
wedn* .*	ooooqronoooonnmp
wedn* and*	ooooonoroooonopn
wedne*	mnonqqqpnnqmlmrs
wednes*	mnonqqqpnnqmlmrs
wednesday	nonnrqpnnnonmnqq
wednesday .	oooorpononooonnp
wednesdays >	nooooopnoooooooq
wee	otpnkizlmluqkvhm
wee boy	oqooonpoooonoonq
wee girl	ooooontoooononoo
wee one	oooooorooooonopn
wee* boy*	oqooonpoooonoonq
wee* girl*	ooooontoooononoo
wee* one*	oooooorooooonopn
week	lokqkrpppzqmiglr
week .	pmnqopornqmnnmlr
week >	mnnnmmomnqmqmnl0
week ?	nooonnoooooopoun
week a	rnoromnpoooonoon
week and	nrnnnrppnonlnmop
week before	nooopooooooooorm
week in	ooooopooooqoooon
week on	ooooonoooporooom
week the	oooooooooooooqno
week*	qkklpsrnnvynjixg
week* .*	qmmppumqntknnlqm
week* ?*	nooolnooopoooouo
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
week* to*	ooooooqnonnpontm
week* with*	ooooonqooqooonoo
weekd*	oooooooooopooorn
weekda*	oooooooooopooorn
weekday	oooooooooopooorn
weeke*	mnnnmmumnnwsmmoo
weeken*	mnnnmmumnnwsmmoo
weekend	mnnnmoplnnvsmnpq
weekend .	ononoqnnoooroorm
weekend and	oooooornooooooon
weekends	ooooomspooooonom
weekl*	ooonooooouoooonm
weekly	ooonooooouoooonm
weekly allowance	oooooooooqooooon
weeks	tmmorvmppqqklmwe
weeks .	poooprmoosnlnoql
weeks >	noooqoooooooooon
weeks and	nnnoorqoopnnonon
weeks for	qooooooooooooosl
weeks now	ooooonnroooooooo
weeks out	onopoqnnoooooono
weeks since	sooooooooooooomo
weeks to	ooooooooonnoootm
weep	nooooooooonnposl
weig*	nnnnn2lnnonlsnll
weigh	onoooynnooonoonl
weigh*	nooooumooonmsnlp
weighs	ooooosnoooonooom
weight	ooooonopoponqnmq
weir	ooooorooooopoonm
weir*	oopoopnpnnpmntmn
weird*	poooonoooooonumn
weirdo	ooooonooooooounm
welc*	tnnnnmnnoprmpmru
welc* .*	oooooonooosooonn
welco*	mnoonnnnoprnpmst
welcom*	mnoonnnnoprnpmst
welcome	nooonnnooqrnqnmv
welcome .	oooooonooosooonn
welcome >	ooooonoooononnmu
welcoming	oooooooooooooorn
weld	voooonooooonoonm
welf*	rnoonpooooooooom
welfa*	rnoonpooooooooom
welfar*	rnoonpooooooooom
welfare	rnoonpooooooooom
well	lomkmnmmljlljqn1
well .	nnqppoorooopnnlo
well >	oqnnnnnnonnrpokr
well ?	npooqqpooooooomm
well as	ooooooooooooosnm
well done	nqonmmnnonnlmwot
well have	oooonooooooonoro
well i	rooopponoookonqo
well now	ooooonooooooqonq
well that	oooooqooooonnmsn
well*	ponpnqnononmopuj
well* .*	moqppooroonpnqlm
well* ?*	npooqqpooooooomm
well* as*	ooooooooooooosnm
well* done*	nqonmmnnonnlmwot
well* have*	oooonooooooonoro
well* i*	rooopponoookonqo
well* know*	ooooooooooononrn
well* now*	ooooonooooooqonq
well* pod*	ooooonoooooonorn
well* that*	oooooqooooonnmsn
wellb*	qnopnqnnooomoosm
wellbe*	qnopnqnnooomoosm
wellbeing	qnopnqnnooomoosm
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
went for	ooooopoooooonnsl
went home	oooootonooonoono
went i	oooooroooooooono
went in	oooosoonqooonolp
went off	nnopooonqoopnnls
went on	onoponppoooqonpn
went out	qoonoppoooooooon
went to	pnrnqonponnmnpkp
went very	oooooooooooooomr
went* and*	qooooonooooooooo
went* back*	mnpoonnooooqoorn
went* for*	ooooopoooooonnsl
went* home*	oooootonooonoono
went* i*	oooooroooooooono
went* in*	oooosoonqooonolp
went* off*	nnopooonqoopnnls
went* on*	onoponppoooqonpn
went* out*	qoonoppoooooooon
went* to*	pnrnqonponnmnpkp
went* very*	oooooooooooooomr
wer	woonnoooooownnmh
were	pplkyiojkjjioonw
were a	pooopoooooonmqlr
were always	ooooorooooonoqol
were any	oooopoooooooqoom
were in	rnoonnpooooooomq
were on	pqoooqooooonoopl
were paid	nooosooooooooonn
were put	nooorooooooooooo
were so	noooooonoooononu
were the	qpoooqooooomnnlr
were up	oooorooooooooonn
were warned	noooooooooosonpn
were you	oooonnonoootoppl
were*	nonnnoononooonqs
were* .*	oooonoopoooppnql
were* a*	pooopoooooonmqlr
were* alwa*	ooooorooooonoqol
were* any*	nooopoooooooqorm
were* clea*	ooooooooooootonm
were* in*	rnooonpooooooomq
were* on*	pqoooqooooonoopl
were* paid*	nooosooooooooonn
were* put*	nooorooooooooooo
were* so*	noooooonoooononu
were* the*	qpoooqooooomnnlr
were* they*	oooooooooooonnot
were* up*	oooorooooooooonn
were* warn*	oooooooooootonom
were* you*	oooonnonoootoppl
weren*	nonnnoononooonqs
werent	nonnnoononooonqs
west*	oonononnoooonosr
west* .*	oooooooooooonosn
weste*	oonononnoooonntq
wester*	oonononnoooonntq
westerns	oonooonnoooonnsp
westerns .	oooooooooooonoro
wet	ppnnnmppnnnmmvqn
wett*	ooooooqooooonsmm
whal*	ooooopnnoooooopr
whal* .*	oooooqnnoooooooo
whale .	oooooqnnoooooooo
what	zkjqzjkpjfhluokm
what ?	snoooooooooooqnl
what a	ionmjokkmlppmyqu
what are	vnnpqpnnooommnon
what been	qnqponooooonoork
what can	ooonnnprooooooon
what data	snonnoooooooooon
what did	pnonznooooomrlhl
what do	nnmnrtsotnnmolpn
what does	wpnrunnmooonnolf
what else	oroponnnoooosomn
what exactly	rnonnrooooooooqk
what happened	lopmqmsnnqnonnnp
what happens	ornrnnpponosnnnj
what have	tnoqpnononononrl
what he	nqnsqmpoooomnpql
what held	tooonooooooooonn
what history	noooooooooooqoon
what i	rtqvkqptpoplonhj
what if	noooonqtooononnn
what information	rooqmooooooooooo
what it	onpqrlnponpmoomq
what my	pnnnqmnronopnnrm
what next	nooonooooooppoqm
what on	tnnonooooooopoon
what people	oooomoooooonloqu
what records	mpoonoooooooooor
what school	nnooonqqooooooon
what she	vromnknqnoornmml
what the	qmlmywsnmklmiiqo
what they	rmnnnlnqoqnmsnnt
what time	nooommnpoootonlw
what to	mnopnoqpqoomoono
what under	oooonoopooonsonn
what was	wppmumomooonnnkm
what we	noopnroooooooosl
what with	nsoonnoooooooooo
what would	nooonrqnooonoqno
what written	rnponoonooooooon
what you	wnrmlolnolqrplpn
what your	spnnqnooonontmlm
what*	sqsssikkmwmltolh
what* .*	ppoonnnpooonromp
what* 0770*	nooooooootpnoono
what* ?*	snoooooooooooqnm
what* a*	ionmjokkmlppmyqu
what* are*	vnnpqpnnooommnon
what* beca*	noooonoooooonorp
what* been*	qpqoonooooonoork
what* came*	nooooooooooooomr
what* can*	ooonnnprooooooon
what* comi*	oooooooooooqooon
what* data*	snpnnoooooooooon
what* deta*	mnoroooooooooooq
what* did*	pnonznooooomrlhl
what* do*	nnmnrtsotnnmolpn
what* does*	wpnrunnmooonnolf
what* else*	nsoqnnnnonooromn
what* exac*	rnonnrooooooooqk
what* grou*	nooqpnoooooooooo
what* happ*	kroqrmtonpnspnmk
what* have*	tnoqpnononononrl
what* he*	nqnsqmpoooomnpql
what* held*	tnoooooooooononm
what* hist*	noooooooooooqoon
what* i*	ruqukqptpoplonhj
what* if*	noooonqtooononnn
what* in*	pmoqooonooooqpqm
what* info*	snoqmooooooooono
what* it*	nopqqlnponpmooop
what* list*	omotooooooooooon
what* my*	omnoqmnronopnnrm
what* next*	nooonooooooppoqm
what* note*	qooooonooooooooo
what* on*	tnoonooooooopoon
what* part*	npoonooooooooosn
what* peop*	oooomoooooonloqu
what* reco*	mpoonoooooooooor
what* scho*	nnooonqqooooooon
what* she*	vromnknqnoornmml
what* the*	pllmywsnmklleisq
what* ther*	qqoooooooooooonm
what* they*	tmnnnlnqoqomvnnr
what* time*	nooommnpoootonlw
what* to*	mnopnoqpqoomoono
what* unde*	qnnonoopooonsonn
what* was*	vppmwmomooonnnkm
what* we*	noopnroooooooosl
what* with*	nsoonnoooooooooo
what* woul*	nooonrqnooonoqno
what* writ*	qnqonoonoooooonn
what* year*	nooooooooooooooq
what* you*	wmrnkolmnlqsplqm
what* your*	sppnqnooonontmlm
whate*	tptsskmmnmnnumoh
whatev*	tptsskmmnmnnumoh
whatever	uptsskmmnmnnumph
whatever .	poooooooooooqonn
whatever list	omotooooooooooon
whatever the	nooopoooooooloqs
whatever they	qoooooooooooronn
whatever was	nooorooooooooooo
whats*	npoponnnownnnqmj
whatsa*	npoponnnownonomk
whatsapp	oqopnnnnownononk
whatsapp 07700	nooooooootpnoono
whee*	lpnlokmnqmunwopo
whee* .*	opoooooooooooonr
whee* user*	noooonooooononrr
wheel	nooonnooonsqqppk
wheel >	ooooooooooooooqm
wheel*	mqnnpmmnrnqmunpn
wheelc*	nqnnqlnnrnqmsmrm
wheelchair	nqnnqlmnrnqnpmsn
wheelchair user	noooonooooonpntm
wheelchair users	oooopoooooonnont
wheelchairs	ooooooooooooronn
when	wrllknzxlijrogpm
when and	rooooonooooooooo
when does	ooooooooooooooqp
when he	omppnlnznnnpnpmj
when her	nooooosmooonooon
when his	ooooontnooooooom
when i	vulrloqupmmrlkoi
when it	opomnqpmnonsnpmp
when my	tnnnnmorooopnolq
when she	qonnnnspnnnpnnno
when the	lkonrqoqnoojtlly
when there	oooooooooooooorn
when they	pnnoomtnsookpnop
when we	nooqoqnoooooqoom
when you	oonnmqnrnooopmrl
when*	nnoponnpooomsnms
when* and*	rooooonooooooooo
when* does*	ooooooooooooooqp
when* he*	omppnlnznnnpnpmj
when* her*	nooooosmooonooon
when* his*	ooooontnooooooom
when* i*	vvlrlnqvommrlkmi
when* it*	opomnqpmnonsnpmp
when* my*	tnnnnmorooopnolq
when* she*	qonnnnspnnnpnnno
when* the*	lkonrqoqnoojtlly
when* ther*	ooooooooooonsorl
when* they*	pnnoomtnsookpnop
when* we*	nnornqnoooooqoom
when* you*	oonnmqnqnoonpmrp
whene*	nnoponnpooomsnms
whenev*	nnoponnpooomsnms
whenever	nnoponnpooomsnms
whenever i	ooooonoqooonoonq
wher*	tmlpwnqslhiqtfor
wher* are*	qoooqooooooonopn
wher* can*	kooopoooooooooov
wher* do*	onnqpopnononnnnv
wher* does*	nooonnppoooonopr
wher* else*	oqnooponooooooon
wher* ever*	qnoooooooooopono
wher* i*	qrnrlnktnnnqmnnn
wher* it*	pprounoonnomrnkj
wher* mine*	rooooooooooooonn
wher* my*	tonnunmqononoorf
wher* she*	moooosvmooonoomm
wher* that*	proooooooooooonm
wher* the*	monnqnolqooqomus
wher* they*	mnopqrmlonopvmom
wher* to*	noonolprooonooqp
wher* we*	poooorooooonoonp
wher* woul*	mooopnopoooonons
wher* you*	pnnpmnnronntpnjr
wher* your*	tnononnooooroonm
where	tllqvprsliirngor
where are	qoooqooooooonopn
where can	kooopoooooooooov
where do	nnnrpopnooonnonv
where does	nooonnppoooonopr
where i	qrnrloksnnnqmnnn
where it	pnrounoonnomrnkk
where my	tonnunmqononoorf
where she	moooosvmooonoomm
where that	proooooooooooonm
where the	monnrnolqooqnnts
where they	mnoposnmonopropn
where to	noonolprooonooqp
where we	poooorooooonoonp
where would	mooopnopoooonons
where you	ponpmnnronntpnko
where your	tnononnooooroonm
where*	pqonpmnponootlno
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
whic*	wpnmtqhrkjjulplr
whic* .*	ppononoooooooorn
whic* ?*	oooonoonooonopnr
whic* a*	oooooooooooooorn
whic* bits*	nooqoooooooooooo
whic* book*	nooooomrooooooop
whic* bran*	poooonnrooooooon
whic* comp*	rnoopooooooooonm
whic* firm*	nooosoonooooooom
whic* floo*	oooootoooooooomn
whic* i*	qoqoopooooooopmm
whic* my*	rooonoooooooooon
whic* of*	snononoooooqoono
whic* scho*	ooooonpnoooronon
whic* shel*	ooooooooooomooor
whic* was*	noponnnqooooooqn
which	xqnmsqirkjjumnlr
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
which shelf	ooooooooooomooor
which was	noponnnqooooooqn
which*	noooqoooonoonron
whiche*	noooqoooonoonron
whichever	noooqoooonoonrom
whil*	noprmompnrnupmrh
whil* he*	ooooonprooonoooo
whil* i*	ppnooopmooopoosl
whil* they*	ooooooopopotnomn
whil* we*	pooronooooonopnn
whil* you*	loqqonooorpronnl
while	nnpsmompnroupnmi
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
whispering	ooooonnpoooooonr
whit*	nmnnmmsnnnqmznnm
whit* .*	mooopoonooonronq
whit* and*	oooonooooorooorm
whit* peop*	ooooooooooonronn
whitb*	oooooqonoooooonp
whitby	oooooqonoooooonp
white	mnnnnmtpnnnmxmnn
white people	ooooooooooonronn
white*	ooooonoooornsono
whites	ooooonooooroqonn
who	xnjhsesqjih3nxmn
who >	ooooonoqooopoorl
who ?	roooooooopooooql
who are	oqonooopooonpnoo
who asked	nooorooooooooomq
who barred	oooooonnooosooon
who been	snoonnnpopooqnnm
who can	poonnmqpnnpmosln
who chose	noooooooooononwl
who decided	ooootooooooooonm
who did	qooonppnnooonnpo
who do	rnunmqroqnonmnrj
who does	nnoonrukpoopnrmm
who else	unpnmpmnnpnnnmmu
who filmed	oooooooooooqooon
who follows	ooooooqmopoopoop
who gave	ooooonoooooqopnn
who got	rqonromnooosorli
who had	rooonoooooooonnp
who has	ooorommlpnomnorp
who have	qoonmrnoooonpnpo
who i	spoonopoooonoool
who in	poooooqnooomnnyi
who knew	ooooooooooooonnr
who laughed	ooooonooooosooom
who let	poooooooooonmwml
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
who read	ooooooooooooopqn
who reads	ooroosonpoooonln
who runs	nnopoopoooosnnmo
who says	ooooononnopooomr
who should	ooooonnpooonnsno
who signed	mnonwnonooopnnpm
who sits	ooooonsooooooonn
who tells	oooopooooooqoono
who the	rnnoqnmpooomplor
who this	noooooooooooosol
who thought	oooooooooooooosm
who to	noooqrmsooonoonn
who took	mqooqooooooqooon
who used	ooooonoroooooono
who waits	ooooooorooooooon
who wants	ooooooooosooqonm
who was	nopnqtonnnnmprkm
who were	onoonoooooonqnnr
who will	ooooopnqooonponp
who won	oooooooooooooqon
who works	opooonqnooonoorn
who would	mnnonrmronnsmnnr
who wrote	loooooonooosnpmq
who you	qpooponqonoonqmm
who your	xoooonpoooononnm
who* ?*	roooooooopooooql
who* are*	oqonooopooonpnoo
who* aske*	nooorooooooooomq
who* barr*	oooooonnooosooon
who* been*	snoonnnpopooqnnm
who* can*	poonnmqpnnpmosln
who* chos*	noooooooooononwl
who* cros*	oooooooooooqqonm
who* deal*	rooopoonooonooon
who* deci*	ooootooooooooonm
who* desi*	oooooooooooooosm
who* did*	qooonppnnooonnpo
who* do*	rnunmqroqnonmnrj
who* does*	nnoonrukpoopnrmm
who* else*	unpnmpmnnpnnnmmu
who* film*	oooooooooooqooon
who* foll*	ooooooqmopoopoop
who* gave*	ooooonoooooqopnn
who* got*	rqonromnooosorli
who* had*	rooonoooooooonnp
who* has*	ooorommlpnomnorp
who* have*	qoonmrnoooonpnpo
who* i*	spoonopoooonoool
who* in*	poooooqnooomnnyi
who* knew*	ooooooooooooonnr
who* laug*	ooooonooooovoonl
who* let*	poooooooooonmwml
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
who* read*	oorooronpoonoonl
who* runs*	nnopoopoooosnnmo
who* says*	ooooononnopooomr
who* shou*	ooooopnpooonnsnn
who* shus*	ooooooooooosnoon
who* sign*	mnonwponooopnnpl
who* sits*	ooooonsooooooonn
who* slee*	ooooopnoroonoooo
who* stan*	noooonopoooqoooo
who* tell*	oooopopnoooqoonn
who* the*	rnnoqnmpooomplor
who* this*	noooooooooooosol
who* thou*	oooooooooooooosm
who* to*	noooqrmsooonoonn
who* took*	mqooqooooooqooon
who* used*	ooooonoroooooono
who* vote*	oooonoooooosmopn
who* wait*	ooooooorooooooon
who* want*	noooonooosonrnmn
who* was*	nopnqtonnnnmprkm
who* were*	onoonoooooonqnnr
who* will*	ooooopnqooonponp
who* won*	oooooooooooooqon
who* woul*	mnnonrmronnsmnnr
who* wrot*	loooooonooosnpmq
who* you*	qpooponqonoonqmm
who* your*	xoooonpoooononnm
whoe*	ppmllmkllmkyhwrn
whoe* chos*	oooooooooooqooqm
whoe* deal*	qnooooooooonoono
whoe* deci*	ooooonoooooonnsn
whoe* desi*	ooooooooooomonrp
whoe* did*	oqooooooooonopon
whoe* foun*	onooooooooooooos
whoe* in*	oroooopooooooonn
whoe* made*	ooooooooooononqp
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
whoever chose	oooooooooooqooqm
whoever deals	qnooooooooonoono
whoever decided	ooooooooooooonrn
whoever designed	ooooooooooomonrp
whoever did	oqooooooooonopon
whoever found	onooooooooooooos
whoever in	oroooopooooooonn
whoever made	ooooooooooononqp
whoever picked	ooooooooooooonqn
whoever put	opoooponoooqnnmp
whoever recommended	ooooooooooonoonr
whoever runs	qnpoopooooonornn
whoever signed	onooooooooopnnsn
whoever thought	ooooonooooononwl
whoever writes	ooooooooooonomlv
whoever wrote	npooonoooooroqon
whol*	rnmkipqkqnvqujtm
whol* coun*	oooomoooooounonm
whol* fami*	moooonnpoooononu
whol* file*	ronooooooooooooo
whol* mana*	oooooooooooqoono
whol* of*	pooooooooooonoqo
whol* queu*	pnqoonooooonooqm
whol* race*	ooooooooooooqono
whol* time*	onooonnrooonnnro
whol* town*	oqooooooooonptmm
whole	romkipqkqnnqukun
whole family	moooonnpoooononu
whole file	ronooooooooooooo
whole management	oooooooooooqoono
whole of	pooooooooooonoqo
whole queue	pnqoonooooonooqm
whole race	ooooooooooooqono
whole time	onooonnrooonnnro
whole town	oqooooooooonptmm
whole*	ooooooooonwononm
wholes*	ooooooooonwononm
wholesale	ooooooooonwononm
whom	wnnnonqnooononpj
whos	tnooooooonponqnl
whos*	unoomnnonnnmrpsi
whos* ?*	ooooooooooooooqn
whos* idea*	onoqoooooooonosm
whose	unoomnnonnnmrpsi
whose ?	ooooooooooooooqn
whose idea	onoqoooooooonosm
why	wwkjrfkjkkjezk1d
why >	tnonpnnnooopnnnp
why ?	mooprooooooonorm
why a	onoooooooooosopm
why am	ovopononooonnolm
why and	qmonnnpnooonoons
why are	ooooooooooootopl
why do	qnoonnpnoooosnrk
why does	pnooooooooonpotl
why every	ooooooooooooontl
why have	npoooooooooopnqn
why i	loqnososnoomnokq
why it	prnoonoooooomnqo
why my	tsonoooooooonnnl
why on	nqoonooooooonorm
why the	onontnnnnnnnspqn
why there	ooooooooooonuopm
why they	ooooooonoooooqon
why you	mponqoooooooqpnn
why* ?*	mooprooooooonorm
why* a*	onoooooooooosopm
why* am*	ovopononooonnolm
why* and*	qmonnnpnooonoons
why* are*	ooooooooooootopl
why* do*	qnoonnpnoooosnrk
why* does*	pnooooooooonpotl
why* ever*	oooooooooooomnwl
why* have*	npoooooooooopnqn
why* i*	loqnososnoomnokq
why* it*	prnoonoooooomnqo
why* my*	tsonoooooooonnnl
why* on*	nqoonooooooonorm
why* the*	onontnnnnnnnspqn
why* ther*	ooooooooooonuopm
why* they*	ooooooonoooooqon
why* you*	mponqoooooooqpnn
wi	pqnroqplpmpplqrk
wi fi	ooooooooooononrp
wi the	npoootmnooononpn
wi* fi*	ooooooooooononrp
wi* the*	npoootmnooononpn
wick*	onooooooompnnmmy
wick* .*	onooooooooooooqp
wicke*	onooooooompnnmmy
wicked	onooooooononnmmy
wido*	nnnnnnnnnyqonnok
wido* engi*	oooooooooqoooooo
widow	onoonoonovpponln
widow*	noooonnootpnoorm
widowe*	noooonnnotpnoopn
widower	oooonnooorqnooon
wife	krlskugttnnqjrkq
wife .	oooqopnopoonoqno
wife and	nrooopnnooonoonp
wife has	ooooonooooooopqo
wife i	ooooonooooooooor
wife left	oooooqnnooonornn
wife was	oooooooqoooooonn
wife* .*	oooqopnopoonoqno
wife* and*	nrooopnnooonoonp
wife* at*	oooootmnooooopon
wife* has*	ooooonooooooopqo
wife* i*	ooooonooooooooor
wife* left*	oooooqnnooonornn
wife* thro*	ooooonorooononrn
wife* was*	oooooooqoooooonn
wifi	rpmokknlolnkop6i
wifi .	oooooooooooooqnn
wifi password	mooooooooooooonu
wifi shite	ooooooooooooootm
wifi so	ooooonmoooooonun
wifi* .*	oooooooooooooqnn
wifi* pass*	mooooooooooooonu
wifi* shit*	ooooooooooooooul
wifi* so*	ooooonmoooooonun
wig	ooooonoonnrpopnn
will	gdihjoltisnziegp
will .	opoponnmoormqonq
will >	ooooonooooouonmn
will batter	oooooopoooosonon
will be	likklonkknoyolnn
will break	oooooooooooqoooo
will bring	ooooonooooonoont
will burn	ooooomopooosnonp
will come	ooooonnpopntnomq
will cry	ooooopooooonoomr
will cut	ooooonqnooornonn
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
will make	oooooqoooooqoolq
will never	noooonnoonokpooy
will not	jlpmqxsqmqotoiph
will only	oooooooooooooonq
will pay	ooooonononovnomn
will put	ooooomspoooroool
will regret	oooooooooooqooon
will say	qmpnnnnnonnosrpl
will scream	ooooononoooknopu
will see	nnoonponooornonr
will send	noooomtnosnloonp
will show	poooqnpnopoooonn
will sign	poooooooonroooom
will take	nmonnonopoosoonr
will tell	ooooonnsooqnooon
will the	moooooooooooooot
will there	noooooooooonoonu
will throw	oooooooooooqonqm
will to	ooooooooononoqpp
will want	ooooooooooonqooo
will you	ppqpsponononnolm
will*	nnoooponoporoono
will* .*	opoooonmoormqomq
will* and*	oooooonrooooooon
will* batt*	oooooopoooosonon
will* be*	likklonkknoyolnn
will* brea*	oooooooooooqoooo
will* brin*	ooooonooooonoont
will* burn*	ooooomopooosnonp
will* come*	ooooonnpopntnomq
will* cry*	ooooopooooonoomr
will* cut*	ooooonqnooornonn
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
will* make*	oooooqoooooqoolq
will* neve*	noooonnoonokpooy
will* not*	jlpmqxsqmqotoiph
will* only*	oooooooooooooonq
will* pay*	ooooonononovnomn
will* put*	ooooomspoooroool
will* regr*	oooooooooooqooon
will* say*	qmpnnnnnonnosrpl
will* scre*	ooooononoooknopu
will* see*	nnoonponooornonr
will* send*	noooomtnosnloonp
will* show*	poooqnpnopoooonn
will* sign*	poooooooonroooom
will* take*	nmonnonopoosoonr
will* tell*	ooooonnsooqnooon
will* the*	moooooooooooooot
will* ther*	noooooooooonoonu
will* thro*	oooooooooooqonqm
will* to*	ooooooooonoooqpo
will* want*	ooooooooooonqooo
will* you*	ppqpsponononnolm
win	onnnnmonnzrlnnll
win a	poooooooornooonn
win* a*	poooooooornooonn
wind	oooopnoqooonornn
wind*	jnmllpvsslnvlnis
wind* .*	nponnnnppnnwnoln
wind* on*	nooooooopoonoooq
wind* seat*	ooooornpooonnonp
wind* shut*	oooooosnooonnonn
wind* up*	oooooosoooonoonn
wind* with*	ooooorooooopoonm
windb*	ooooooooooonotno
windba*	ooooooooooonotno
windbag	ooooooooooonotno
windo*	jpmmmrwtsmnwmkkn
window	kpnmnsluqnnrqlnp
window .	nqoooonppootnnln
window >	onoopqpoooononrn
window and	ooooonoooooooorm
window on	nooooooopoonoooq
window seat	oooooronooonnonq
window with	ooooorooooopoonm
window*	onoonmymqopvknmk
windows	onoonmymqopvknmk
windows .	ooooooooooorooom
windows shut	oooooosnooonnonn
windows up	oooooosoooonoonn
windr*	onooonnooooononv
windru*	onooonnooooononv
windrush	onooonnooooononv
wine	oooponooonpnonrn
wing	nooopoooooopnnor
winn*	mqnnmrnnownnnnno
winn* .*	oooooqooopoooono
winne*	nrnnmnonownnnnon
winner	nnoomnooosononqp
winner*	ornooooootoooomm
winners	ornooooootoooomm
winni*	noooosonoooooonp
winnin*	ooooosoooopooonn
winning	ooooosoooopooonn
wint*	monjpsmqnnsmnmnu
wint* ?*	ooooooooooqooono
winte*	monjpsmqnnsmnmnu
winter	monjpsnqnnrmonlv
winter ?	ooooooooooqooono
winter*	ooooooooooponoqn
winters	ooooooooooponoqn
wipe	c6mlnmnnonnmoqmk
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
wish	pknqozomopnnnknr
wish i	nnooowqoooonnoom
wish me	ooooooooononoonu
wish to	rnnspmnpoqnnnnjq
wish* i*	nnooowqoooonnoom
wish* me*	ooooooooononoonu
wish* to*	rnnspmnpornmnnjp
witc*	onnoonnnnonmmxmq
witch	nnooononooonnxnn
witch >	ooooooooooonoson
witch*	oooooooooooooonq
with	smnnmiqnprpstspm
with .	ppoonnsoooonoonn
with a	hlqjmnokuinqqsvp
with all	pponnnooonqsnonm
with an	mpopnoqoooonqnoo
with another	mosoonqnoooooonn
with anybody	oooqooooooooooon
with bills	ooooooooooroooom
with code	ooooooooomroooon
with down	onooonopnoonuomn
with everybody	roooonopoooooono
with everyone	qqooomonooopnono
with half	onooroorooonoono
with her	nponmptsnonnmopk
with him	pnnonuqmnoomnono
with his	pononlqononsnqmn
with how	pooooooooooononr
with it	lpnmopmnrnopotkn
with me	umnonpltnommnnpn
with my	xxqomnjnppllllkn
with names	rooooooooooooono
with no	nnnnnooqnnnolpwo
with nothing	ooooonnnooooooor
with one	noooompnpoounnnn
with our	rqonnonooponnono
with respect	ooooonooooqnnrqm
with six	oooooooooooooonr
with some	onoqonpnooonooqn
with something	ooooonpoooorponn
with student	rnoooooooopooonn
with that	nnnnpmooonnopqqp
with the	okossrsqnlkpitmo
with their	oooopoooooooronn
with them	npoopnnpnoorqnon
with these	ooooooooosnnnnns
with this	opnnnnnnotnnrppl
with three	ooooooooooononqp
with two	nnponnmosoornopm
with us	opoootnmnonnoomq
with what	ooooonnprooooonn
with whoever	ooooooooooornono
with you	rloonsopnoornmnm
with your	omnoopnnopovnlnq
with £	ooooononqrnoooom
with*	jtlxsnnrmxmjmphk
with* .*	onosnnsooponoomm
with* 24*	oooooooooroooonn
with* a*	ilpkmlqjuhmpqswo
with* all*	pponnnooonqsnonm
with* and*	pqqnonoooooooonn
with* anot*	mosoonqnoooooonn
with* anyb*	oooqooooooooooon
with* bill*	ooooooooooroooom
with* code*	ooooooooomroooon
with* down*	onooonopnoonuomn
with* ever*	sqooplooonoopnmo
with* exam*	oooooooooqooooon
with* flas*	ooooooooooooooor
with* half*	onooroorooonoono
with* her*	ppnnmrtsmnnnmnpj
with* him*	pnnnnvponnomnono
with* his*	pononlqononsnqmn
with* how*	pooooooooooononr
with* it*	jqnlqooproopotkn
with* me*	umnonuktoomlnnpm
with* my*	wxqvlljronkkkkin
with* name*	qnooooooopoooonn
with* no*	nnnnnooqnnnolpwo
with* noth*	ooooonnnooooooor
with* one*	pnoonmpnpoounnmn
with* our*	rqonnnonoponnnno
with* part*	onosoooooooooono
with* phot*	sooooooooooooonn
with* reas*	onooqooooooonqnn
with* resp*	ooooonooooqnnrqm
with* six*	oooooooooooooonr
with* some*	qpopompnooopooom
with* stud*	rnoooooooqpooonm
with* that*	nnnnpmooonnppqqo
with* the*	ojotsrspnmjpislo
with* thei*	oooopoooooooronn
with* them*	npoopnnpnoorqnon
with* thes*	ooooooooosnnonns
with* this*	opnnnnnnotnnrppl
with* two*	nnponnmosoornopm
with* us*	oooonsnmnonnqomq
with* what*	nooponnqrnonnonp
with* whoe*	ooooooooooornono
with* you*	qloonsopnooqmmqm
with* your*	nmnpoonnopownkmu
with* £*	ooooononqrnoooom
withd*	itnzqlnmornpnmlk
withdr*	itnzqlnmornpnmlk
withdraw	ltnvmnonoqnqonln
withdraw my	nrosnnooononoonq
withdrawing	onorooonooopooon
withdrawn	mqossnononnnnnom
withdrawn .	omoroooooooooooo
withi*	pnooqoopowqnonjj
within	pnooqoopowqnonjj
within 24	oooooooooroooonn
witho*	pqollqosotljnson
withou*	pqollqosotljnson
without	pqollqosotljnson
without a	ooopnnqnononnptn
without exam	oooooooooqooooon
without her	rooooqnoooooooon
without it	noooonrqoooooooo
without me	ooooosoooooooonn
without my	npoooootonoooonn
without the	ooooonooooooonnr
wks	rnooooooopooooon
wobb*	ooooonoooopooonr
wobbl*	ooooonoooopooonr
woke	ononopnnoonsnnpo
woke up	oooooronooooooop
woke* up*	oooootonooonnonp
woma*	lpqmkllutnlrqyii
woma* .*	nopoooooqoonosmn
woma* in*	ppooonlsqoonopnm
woma* plac*	ooooooooooooqnoo
woma* who*	nononompoooqnroo
woma* with*	ooooooqnoooqonon
woman	lpqmkllutnlrqyii
woman .	nopoooooqoonosmn
woman in	ppooonlsqoonopnm
woman place	ooooooooooooqnoo
woman who	nononompoooqnroo
woman with	ooooooqnoooqonon
wome*	knnnmkkvnnnm0iht
wome* are*	opooooopooonrnnp
wome* can*	ooooononoooovnmp
wome* hour*	ooooonnqooornopm
wome* in*	ooooooonoooosnno
wome* libr*	ooooooooooonroon
wome* only*	ooooooonooonronp
wome* shou*	ooooooooooookoot
women	knnnmkkvnnnm0iht
women are	opooooopooonrnnp
women can	ooooononoooovnmp
women hour	ooooonnqooornopm
women in	ooooooonoooosnno
women librarians	ooooooooooonroon
women only	ooooooonooonronp
women should	ooooooooooookoot
won	mornnnpmoqnlnpmu
won .	oooooooooooonoor
won the	moooonqnooomopmu
won* .*	oooooooooooonoor
won* the*	moooonqnooomopmu
wond*	pnpnokmmnnonpxnt
wond* the*	ooooooooooonornn
wond* to*	oooooooooooonooq
wond* whet*	ooooooonoooorono
wond* your*	ooooooooooooprnm
wonde*	pnpnokmmnnonpxnt
wonder	pnonnlnnnnnmozqk
wonder the	ooooooooooonornn
wonder your	ooooooooooooprnm
wonder*	onpnomnmnnoppllx
wonderful	nnponnoooopnnnmw
wonderful to	oooooooooooonooq
wondering	ooooqponoooronnm
wood	ooooonooooounnlp
wood*	oooonrnnonrnnoop
wool	nooonnoooopnnnou
word	mnmnnnlsnnnwlusj
word .	oooopnppooornqnl
word >	oooooonnooonoopq
word for	ooooonnsoooooork
word of	oooooooooooooooq
word*	krnmnmplnmospnwo
word* .*	noonolooonnrqpql
word* and*	oooooponoooooomr
word* for*	onooomnsomqqoosj
word* in*	ooooopnnoooonosm
words	krnmnmplnmorpnwo
words .	moononooonopqoro
words for	ooooonooonqqoopn
wore	mqonomoqonsnoooo
work	opmlkimvktnskusn
work .	nqonnsopnnpnnnpl
work >	noooonnnonorpnrp
work and	noooooorooopooon
work for	oooonoooooonoonr
work from	noooooooounooono
work in	qnooqnoqoooonnmo
work on	nooooonpoooqnqon
work there	onooooooooorooon
work*	sionuhrllnrqlltp
work* .*	nqopnrnpnnpnonql
work* a*	ooooooooooqnormo
work* and*	mooopoproooonoql
work* at*	pooooonqoopooonn
work* clas*	oooooooooooorono
work* days*	monoxnoooonmoomm
work* for*	toopmnnnooonnnop
work* from*	noooonnpoumnnonp
work* i*	ooooooooooonooor
work* in*	rpnnplnsnoonmnqm
work* it*	onoopqnooooooono
work* nigh*	onoqonrlooopnopn
work* on*	onnnnnnonpmsmplu
work* out*	qnoroqnnooopoonm
work* peop*	onooooooooonooro
work* the*	ooooontnoooonopn
work* ther*	qnonnoonoooqoonq
work* they*	oooooonooooononr
work* with*	nopoonrnopooprmn
work* woul*	ooooonooooornopo
worke*	tnnmoqplnnoqmplq
worked	nnnnprlmnnnrmqlu
worked it	oooopqooooooooon
worked on	oooooooooooooonq
worked out	oooooqooooopooom
worker	spoonmsoooonnnom
worker*	qnooopnnoopopoon
workers	qnooopnnoopopoon
workh*	oooooooooooopomr
workho*	oooooooooooopomr
workhouse	oooooooooooopomr
worki*	kmoowmmqpoqppotg
workin*	kmoowmmqpoqppotg
working	kmoowmmqpnqppoth
working days	monoxnoooonmoolm
working in	nooooonroooooork
working people	onooooooooonooro
works	vmnqoktnnpnolmui
works .	ooopooooooonooqn
works for	tnnqnonnopoooonm
works in	qpooononoooonoqo
works on	poooooooopnroonm
works there	qoooooonoooooopo
works*	knsommooomqmpppw
worksh*	knsommooomqmpppw
workshop	lnsonnpoonnmplrw
workshop and	oooooopoooooooqn
workshop on	ooooooooonoooons
workshops	oooonoooooooopnq
worl*	qqnnmqnnnqrnsmoh
worl* .*	ooooooooooposoom
worl* to*	oroooooooooooonn
worl* woul*	ooooorooooonoonn
world	qqnnnqnnooposmoi
world to	oroooooooooooonn
world would	ooooorooooonoonn
worm	ooooooooooomounn
worm >	ooooooooooonoron
worr*	nnonnvtnpoomnnmk
worr* abou*	ooooosqopooononl
worri*	omooovsopoomnnml
worrie*	omooovsopoomnnml
worried	ooooorropoonnonl
worried about	ooooorqopooononl
wors*	mmmnnprnnnnksp2g
wors* .*	ooooontmooooooqm
wors* libr*	ooooooooooonnoum
wors* than*	ooooooopooooooqn
worse	nnnnnssnnnnlqpqj
worse .	ooooontnoooooopm
worse than	ooooooopooooooqn
worsh*	oooooooooooorono
worshi*	oooooooooooorono
worship	ooooooooooooqono
worst	nnnnnlnnonnmnp2k
worst library	ooooooooooonnoum
wort*	nnnnnlplonnntsky
wort* ever*	oooooooooooooonq
wort* it*	noooooomoopnnonv
wort* the*	ooooooooooonormq
worth	nnnnomnlonnopqlz
worth every	oooooooooooooonq
worth it	noooooomoopnnonv
worth the	ooooooooooonormq
worth*	ooooonqoooonsqnm
worthl*	ooooonqoooonpqnm
worthless	ooooonqoooonpqnm
wot	ooooooooooonnpvk
woul*	tsmnuwfiiilqtomp
woul* .*	oqooorooooonoonm
woul* a*	noooomnqoooqqpln
woul* all*	ooooqpoooooooonn
woul* anyb*	oooooroooopnoooo
woul* ask*	nqonooopooonoron
woul* be*	kponsykoplpppisk
woul* been*	wononnmonoomonsk
woul* beli*	ooooonprooooooon
woul* bett*	ooooonooooosonoo
woul* book*	opoooooooooonrnn
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
woul* have*	pnonlmmmoopnqmzq
woul* i*	noooonoroooooonr
woul* it*	opooopopooonoosk
woul* kill*	oooooonoooomoonw
woul* know*	ooooomooooonooos
woul* let*	qnoonrooooonnpnn
woul* like*	xxtvwhiiklkehhhl
woul* love*	tnoopnnoooqrnnmo
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
woul* take*	onooqqpnpoonoonn
woul* the*	opooqonpoopnmolq
woul* thin*	noooonoooopsooom
woul* want*	roponnooooorpolo
woul* win*	oonooooooooooooq
woul* you*	jxtvnnomorojnmlo
would	tsnnuwfiiilrtolp
would .	oqooorooooonoonm
would a	noooomnqoooqqpln
would all	ooooqpoooooooonn
would anybody	oooooroooopnoooo
would ask	nqonooopooonoron
would be	kponsykoplpppisk
would been	wooononpnoononql
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
would happily	ooooonoooorooonn
would have	pnonlmmmoopnqmzq
would i	noooonoroooooonr
would it	opooopopooonoosk
would kill	oooooonoooomoonw
would let	qnoonrooooonnpnn
would like	xxtvwhiiklkehhhl
would love	tnoopnnoooqrnnmo
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
would someone	pnooonnnooonooot
would sooner	nqooopopooonpqnm
would stop	ooononooooonoorn
would take	nnooropnpoonoooo
would the	opooqonpoopnmolq
would think	noooonoooopsooom
would want	roponnooooorpolo
would win	oonooooooooooooq
would you	jxtvnnomorojnmlo
wow	noooooooorpnnomq
wrap*	oooooqononopnoqn
wrapp*	oooooqononopnoqn
wrappe*	oooooqononopnoqn
wrapped	oooooqonooopooqn
wrec*	oooooroooopooonn
wris*	opooopprooonoopl
wrist	poooonnsoooooopm
writ*	vjqlwsfqjxkjntjm
writ* .*	roopoqonooqnnnmm
writ* ?*	ooonnpoooooonoqp
writ* a*	pnoononoonpnopoq
writ* and*	onpopooooqnoooom
writ* by*	pooonnooononoton
writ* down*	sopnsnonooonnnnl
writ* grou*	noooononompoonot
writ* in*	oopoonnoooonnoqr
writ* it*	nnoopqnqooooooon
writ* lett*	ooooosoooooooonn
writ* like*	ooooooooooooovln
writ* me*	poooooonorooooon
writ* my*	ooooppoooooooopm
writ* on*	mpoopponooorooom
writ* poli*	mooorooooooooooo
writ* that*	mpoppooqooonqnnn
writ* the*	ooooovonooonoomn
writ* thes*	ooooooooooonomos
writ* this*	ooooonnsoooooopn
writ* to*	vonomlmmotnnnntl
writ* your*	ooooonoooroooonq
write	wlnmllkrmxnmsrlk
write .	qooonnnoonqoooop
write down	rooonoooooooooon
write it	nnoopqnpoooooooo
write like	ooooooooooonosmn
write me	poooooonorooooon
write to	tonpmmnnounnnnoo
write your	ooooooooorooooon
write*	nonononmormpnror
writer	ooooonpnoootpnom
writer in	oooooooooooonprn
writer*	ooooopooornonnrm
writers	ooooopooornonnrm
writes	noooopnnonokntlv
writes like	ooooooooooooornn
writes these	ooooooooooonomos
writi*	qqqquqmqnonkmnkp
writin*	qqqquqmqnonkmnkp
writing	qqqquqmqnonkmnkp
writing >	oloqnooooooooqon
writing about	looorooooooooooq
writing group	noooononompoonot
writing in	oooooonpooooonnr
writing this	ooooomosooonoooo
writing to	oonooqnoooonoorm
writt*	rmrmwtlmnnopnqnk
writte*	rmrmwtlmnnopnqnk
written	rmrmwtlmnnopnqnk
written about	snqonnoooooooono
written by	oooonnooonoooton
written down	oppotnooooonnonm
written policy	mooorooooooooooo
written the	nonoouonoooooomn
written to	roponmnnooooooqm
wron*	gl0jimomkkljotnu
wron* .*	nnroonopooonsqok
wron* book*	oooooooooooooorn
wron* by*	oooooooooooooonq
wron* date*	noqoonoooooooonq
wron* for*	ooooonoooooooont
wron* hous*	qoooooooooooooon
wron* in*	ooooooooooooosnn
wron* on*	nmxonnooooonnmsn
wron* one*	norooooooooooooo
wron* plac*	poooooosoooooonm
wron* sinc*	nnooomnooooooqor
wron* the*	oonooooooooooonr
wron* with*	nroooqpnnoonpnpl
wrong	gl0jimomkkljotnu
wrong .	nnroonopooonsqok
wrong >	noooonpooooooosn
wrong book	oooooooooooooorn
wrong by	oooooooooooooonq
wrong date	noqoonoooooooonq
wrong for	ooooonoooooooont
wrong house	qoooooooooooooon
wrong in	ooooooooooooosnm
wrong on	nmxonnooooonnmsn
wrong one	norooooooooooooo
wrong place	poooooosoooooonm
wrong since	nnooomnooooooqor
wrong the	oonooooooooooonr
wrong with	nroooqpnnoonpnpl
wrot*	xwmkmvmqmlrqkqgl
wrot* a*	mrpooonnoornonno
wrot* abou*	sooooqnnoooqonmn
wrot* in*	onooorooooonooop
wrot* it*	mpooonoqooononpr
wrot* my*	npooospoooooooom
wrot* on*	rooooooooooooonn
wrot* that*	npooonopooopopom
wrot* the*	nnooponoooqoomnt
wrot* this*	noooonooooosnsnm
wrot* to*	rqoopnoooooooonn
wrote	xwmkmvmqmlrqkqgl
wrote >	qoooooooooooooon
wrote a	mrpooonnoornonno
wrote about	sooooqnnoooqonmn
wrote in	onooorooooonooop
wrote it	mpooonoqooononpr
wrote my	npooospoooooooom
wrote on	rooooooooooooonn
wrote that	npooonopooopopom
wrote the	nnooponoooqoomnt
wrote this	noooonooooosnsnm
wrote to	rqoopnoooooooonn
wtf	ooooooooononnmrt
wud	proooooooooopool
wybo*	rooooooooooooonn
wybo* sydd*	rooooooooooooonn
wybod*	rooooooooooooonn
wyboda*	rooooooooooooonn
wybodaeth	rooooooooooooonn
wybodaeth sydd	rooooooooooooonn
y	onxnpnooonnlymlj
yard	ooooontnoooooonn
yeah	nnnontqooooqomok
yeah .	noooouoooooqnnnm
yeah* .*	noooouoooooqnnnm
year	jqnjxsyfknkeompr
year .	oopnqnmponnsoono
year 10	oooooppnoooooqon
year 11	oooooonoooooooor
year 8	ooooonrnoooooooo
year 9	ooooopqnooonoonp
year >	ooooqropoooonnmn
year ?	qnoorpooooonqonk
year and	nqnnwonnonnmnnqm
year for	ooooonoooooooorn
year it	ooooooooooonrolq
year old	ronnnnumonnnonor
year olds	ooooonrnoooonnpo
year the	ooooonooooomroqo
year there	nooooooooooooooq
year you	ooooooooooonnntm
year*	pusjukjmqorhmnro
year* .*	popotnkqnpnoopmo
year* 10*	oooooppnoooooqon
year* 11*	oooooonoooooooor
year* 8*	ooooonrnoooooooo
year* 9*	ooooopqnooonoonp
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
year* old*	rpnnnmwlnpnnonnr
year* olds*	ooooonrnoooonnpo
year* on*	npponoorooonnonq
year* the*	ooooonooooomroqo
year* well*	onooonooooooooor
year* with*	ooooooooopoonorm
year* you*	ooooooooooonnntn
years	pusjukjmqorhmnro
years .	pnoprompoqnlppmp
years >	opnopnononopnpqo
years ?	nroonooooooooono
years a	ooooonooooooonpr
years ago	nqnonlopoooooqqp
years and	ulooonomoooqonql
years back	npoooonnooonoomu
years for	nooooooooooqools
years i	ooponqonoopnopqm
years in	qnooqoonoosooqnj
years of	ompnpqnqpnpmnnno
years old	opooooqoopooonno
years on	npoonoorooonnooo
years well	onooonooooooooor
yell*	ooononqnqoppnpmm
yello*	ooonoornooppopnm
yellow	ooonoornooppopnm
yers*	ooooooooooonoorn
yerse*	ooooooooooonoorn
yes	wtnopokontmllqfs
yes >	nnoqooooonononmw
yes i	tppponooooonoonm
yes or	rooooqooooooooom
yes the	qqonoooooopononq
yes to	nroponnpoqoooonn
yes you	ooooooooooonornn
yes* i*	tppponooooonoonm
yes* or*	rooooqooooooooom
yes* the*	qqonoooooopononq
yes* to*	nroponnpoqoooonn
yes* you*	ooooooooooonornn
yest*	nonnnrrunqnomnko
yest* he*	ooooornpooooooon
yest* i*	ooooomqpoooooooo
yeste*	nonnnrrunqnomnko
yester*	nonnnrrunqnomnko
yesterday	nonnnrrunqnomnko
yesterday >	ooooopnqoooqoonm
yesterday he	ooooornpooooooon
yesterday i	ooooomqpoooooooo
yet	ppopqnnnnlolmnqs
yet >	qoooonpnonoooolu
yet ?	noooqooooooooonq
yet another	oooopooooooomoro
yet* ?*	noooqooooooooonq
yet* anot*	oooopooooooomoro
yn	sooooooooonnoonr
yn dda	soooooooooonoonn
yn* dda*	soooooooooonoonn
yoga	noooonooonvooopm
you	rqoopeffgniya1un
you !	onoqonoooooooonr
you .	mlqtpqjqnplzkroi
you >	lmonlonsomnymwnm
you ?	nmnnqooooonpotlo
you @	oooooonooooootmn
you a	pooonmonoqnqnnpp
you absolute	onooooooononovkt
you add	noroooooooooooon
you after	noopooonoooooooq
you all	nnnnnrnmnnotrokq
you alone	ooooooooooosoonm
you an	qooooooooooloonr
you and	oponnonnopntqoqk
you answered	nooopoooooooonro
you are	limoolnklnmsjzkf
you ask	nnoonqntoromonnn
you asked	qomnmnnrooonnnqr
you at	noooonnooooroqmq
you ban	ooooooooooorooom
you be	oroonnpoooonoono
you believe	nnoqnnonooonpnnt
you better	ooooomoooooroooo
you binned	ooooooooooonooro
you blur	nsooooooooooooom
you bring	ooooooooooooonoq
you by	oooooooooqoooooo
you c	ooooooooooononns
you call	nooonoooooooonrq
you can	ioqtnpmmmpqntmnq
you cancel	oooooooooooroonp
you cancelled	ooooooooooopoouk
you change	opqoooonooooooon
you chose	ooooooooooonnoro
you close	oooooonoooooooqo
you closed	opooooooooonoorn
you colin	oooooooooooooqnn
you come	ooooooooooopnrmo
you could	monpnproopnlrjso
you cut	opooooooooonoovl
you delete	msooonrqooonoonm
you did	monqpmnnoopqmppn
you do	moooposmnomhmtrs
you doing	tooooooooooooonn
you done	oooopooooooooorl
you down	ooooooooooosopnm
you ever	oqopmqonooopnnmn
you every	onoooopooooonnpr
you fat	oooooooooooroqnn
you feel	oooooqoooooononp
you filmed	nsoooonooooooonn
you find	mnoonooooooooonv
you fix	mnrpooooooooooon
you for	rooontnnoonopmot
you found	ooooooooonoooosn
you gave	roonomqnoooqponm
you get	qopnppoponnromlr
you give	snoonoooooonponp
you go	oooonmrponnnopnq
you going	roooonooooooooqm
you got	tnsqomnpooomomsk
you had	pmnproonooomppui
you have	txzjshkijmktguqk
you here	onopooooqnoooonp
you hold	wlvmwpnnonomnnmj
you home	ooooooqoooosonnm
you i	nqooonoooooooonq
you if	onooonpoooosponm
you in	tnpmpnomnsnympji
you keep	zuoommnnonplnonl
you kindly	noqopooooooooooo
you know	monnmpnpornkppos
you laugh	ooooooooonoooonr
you let	onnnrnnnnnplqmwm
you like	lmnnnmnnotrtnmmu
you little	ooooooooooooolot
you live	ooooooooooosonon
you lock	ooooonpooooroooo
you look	oooponnoooonssmm
you lose	qnooooononooonvj
you lost	ooooooooooononvk
you lot	tqlmpppqonnspjuh
you made	nooposooooooonon
you mate	ooooooooooooorom
you may	oonppooooqnooonn
you mind	otoooonoooooooon
you moved	ooooooooooomoorn
you must	oqonunooooomnqol
you need	nrpnmmpnornrnnno
you never	noooonooooosonrm
you not	nqoponooooonoqpm
you on	onoonnpqonornnmq
you only	noooonooooonpotm
you open	noooonoooooqoqmr
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
you release	ooooroooooooooon
you remove	oqoonoooooooooop
you ring	ooooonqqooononqm
you sacked	npooooooooooooqo
you sad	ooooooooooooornn
you said	rnnmwlnponnmnnul
you say	rmnqpoooooomnopn
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
you start	oooootoooooloonp
you stop	nooronoooooooono
you study	oooooooooqonoooo
you suffer	ooooonooooomooor
you take	nxnmnnnnonnonpmq
you tell	vpnlrtpoooolonll
you the	nopnnnnuornonqkn
you there	noooonooonppoolt
you think	noooopoooooonoro
you through	ooooonoonnonosqp
you thursday	oooooooooookooot
you to	omopmqmmoqnknruq
you told	ropppnonooopoonm
you took	mooqpmpnooopnnsl
you treat	ooooonooooonooul
you two	ooooooooooonnolu
you ugly	ooooooooooonnsnn
you up	oooooooooooomosn
you use	npononooooopoosn
you used	noooqooooooooonp
you using	oooroooooooooooo
you utter	ooooooooooonoqon
you very	pooqononooooqoom
you walk	ooopoonoooovonnl
you want	monnnpmonnoqnntp
you wee	noooooooooooosnn
you were	mrnnnunponnrnshm
you werent	ooooooooooopooqm
you will	komlnlkkntnypmkp
you wipe	lwonoooooooooonn
you with	ooopooroooonnqnn
you work	oooooopooooroonn
you would	psommmqoonrqslrk
you write	pnooooooooooosmn
you you	ooooonnooootntqj
you 😂	ooooooooooomooor
you* !*	onoqonoooooooonr
you* .*	mlqtpqjqnplzkroi
you* ?*	nmnnqooooonpotlo
you* @*	oooooonooooootmn
you* a*	pooonmonoqnqnnpp
you* abso*	onooooooononovkt
you* add*	noroooooooooooon
you* afte*	noopooonoooooooq
you* all*	nnnnnrnmnnotrokq
you* alon*	ooooooooooosoonm
you* an*	qooooooooooloonr
you* and*	oponnonnopntqoqk
you* answ*	nooopnooooooooqo
you* are*	limoolnklnmsjzkf
you* ask*	nnoonqntoromonnn
you* aske*	qomnmnnrooonnnqr
you* at*	noooonnooooroqmq
you* ban*	ooooooooooorooom
you* be*	oroonnpoooonoono
you* beli*	nnoqnnonooonpnnt
you* bett*	ooooomoooooroooo
you* binn*	ooooooooooonooro
you* blur*	muooooooooooooom
you* brin*	ooooooooooooonoq
you* by*	oooooooooqoooooo
you* c*	ooooooooooononns
you* call*	nooonoooooooooqq
you* can*	ioqtnpmmmpqntmnq
you* canc*	ooooooooooosonsl
you* chan*	npqoonoooooooorl
you* chos*	ooooooooooonnoro
you* clos*	nooononoooonooun
you* coli*	oooooooooooooqnn
you* come*	ooooooooooopnrmo
you* coul*	monpnproopnlrmqn
you* coun*	ooooooooooonooro
you* cut*	opooooooooonoovl
you* dele*	mpooonrqoooroonl
you* did*	monqpmnnoopqmppn
you* do*	moooposmnomhmtrs
you* doin*	tooooooooooooonn
you* done*	oooopooooooooorl
you* down*	ooooooooooosopnm
you* expl*	onoooooooooooonr
you* fat*	oooooooooooroqnn
you* feel*	oooooqoooooononp
you* film*	nsoooonooooooonn
you* find*	mnoonooooooooonv
you* fix*	mnrpooooooooooon
you* for*	rooontnnoonopmot
you* foun*	ooooooooonoooosn
you* gave*	roonomqnoooqponm
you* get*	qopnppoponnromlr
you* give*	tnonmoooooonponp
you* go*	oooonmrponnnopnq
you* goin*	roooonooooooooqm
you* got*	tnsqomnpooomomsk
you* had*	pmnproonooomppui
you* have*	txzjshkijmktguqk
you* here*	onopooooqnoooonp
you* hold*	wlvmwpnnonomnnmj
you* home*	ooooooqoooosonnm
you* i*	nqooonoooooooonq
you* if*	onooonpoooosponm
you* in*	tnpmpnomnsnympji
you* inte*	qoooonoooqoooonn
you* keep*	zuoommnnonplnonl
you* kind*	noqopooooooooooo
you* know*	monnmpnpornkppos
you* laug*	ooooonooonoqoonq
you* let*	onnnrnnnnnplqmwm
you* like*	kmnnnmnnotqtnmmw
you* list*	noroooooooooooon
you* litt*	ooooooooooooolot
you* live*	ooooooooooosonon
you* lock*	ooooonpooooroooo
you* look*	nooppnnnoponssml
you* lose*	qnooooononooonvj
you* lost*	ooooooooooononvk
you* lot*	tqlmpppqonnspjuh
you* made*	nooposooooooonon
you* mate*	ooooooooooooorom
you* may*	oonppooooqnooonn
you* mind*	otoooonoooooooon
you* move*	ooooooooooomoosn
you* must*	oqonunooooomnqol
you* need*	nrpnmmpoornqnnno
you* neve*	noooonooooosonrm
you* not*	nqoponooooonoqpm
you* on*	onoonnpqonornnmq
you* only*	noooonooooonpotm
you* open*	noooonoooooqoqmr
you* orde*	nooonooooooooomt
you* outs*	ooooooooooomooor
you* over*	oooooqnoooorooom
you* owe*	ooooooooooonnnnu
you* own*	oooooooooopooqnn
you* pass*	qmopnnpoooonopno
you* pay*	noooyoooooooonlk
you* peop*	noooonooonotmprl
you* post*	ooonooooonotnpmn
you* prin*	qqqoononooooooom
you* prom*	noooqnqpomqoonon
you* put*	onnnooonooompnrs
you* ran*	qnoooooooooooorm
you* read*	npopoqpnooonnomp
you* rece*	nooooooooqoooooo
you* reco*	smqonoooooooonqn
you* refu*	noooroooooooooon
you* rele*	ooooroooooooooon
you* repo*	oooonoorooopoonn
you* ring*	ooooonqqooononqm
you* sack*	npooooooooonoorn
you* sad*	ooooooooooooornn
you* said*	rnnmwlnponnmnnul
you* say*	rmnqpoooooomnopn
you* scan*	tnoqooooooooonol
you* see*	oooonpnpoponsono
you* send*	qnorqnnnopnqnnmm
you* sent*	zmqnnmnoononnnok
you* shar*	ooovpnpnooonnomk
you* show*	onoooonoroopnoqn
you* sill*	ooooooooononnvnm
you* sinc*	ooooooopoooqoono
you* slee*	ooooonpooqnooopm
you* smel*	ooooonooooomnyml
you* spel*	onpoooooooooonrm
you* spen*	noooqoooooonoosk
you* spot*	ooooooooooonoqon
you* star*	oooootoooooloonp
you* stop*	nooronoooooooono
you* stud*	oooooooooqonoooo
you* suff*	ooooonooooomooor
you* take*	nxnmnnnnonnonpmq
you* tell*	vonmrtpoooolonll
you* the*	nopnnnnuornonqkn
you* ther*	noooonooonppoolt
you* thin*	nnoonpoooooonntn
you* thro*	nooonnnnnnoposqo
you* thur*	oooooooooookooot
you* to*	omopmqmmoqnknruq
you* told*	ropppnonooopoonm
you* took*	mooqpmpnooopnnsl
you* trai*	noooooooooopoorn
you* trea*	ooooonooooonooul
you* two*	ooooooooooonnolu
you* ugly*	ooooooooooonnsnn
you* unde*	rpoonoooooooopon
you* up*	oooooooooooomosn
you* use*	npononooooopoosn
you* used*	noooqooooooooonp
you* usin*	oooroooooooooooo
you* utte*	ooooooooooonoqon
you* very*	pooqononooooqoom
you* wait*	oooooooooqopoonn
you* walk*	oooponnqooovonnl
you* want*	monnnpmonnoqnntp
you* wee*	noooooooooooosnn
you* were*	mrnnntnponnsnsjk
you* will*	komlnlkkntnypmkp
you* wipe*	lwonoooooooooonn
you* with*	nnooqoroooonnqnn
you* work*	onopoopooooroonn
you* woul*	psommmqoonrqslrk
you* writ*	pnooooooooooosmn
you* you*	ooooonnooootntqj
you* 😂*	ooooooooooomooor
youn*	pomomqopnnonoppo
youn* ones*	ooooooroooonnonp
youn* woma*	oooooqnqooooonno
young	ponomrmqnnonoopn
young ones	ooooooroooonnonp
young woman	oooooqnqooooonno
youngest	oooooopnoooooooq
your	pplmdjrfkwk3ixmk
your a	noooorooonomnxll
your account	mmnpoponopomopmv
your address	oooooooooooroooo
your answer	nooorooooooooono
your archive	nnoqnoooononponr
your area	ooooooooopqoooon
your arse	ooooooooooopmoor
your audience	ooooooooorooqonm
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
your catalogue	nooqonooooonpnqn
your channel	oqoooooooooonono
your children	ooooonooooounnnn
your comment	noooononoqonoqro
your competition	nqoooqnoooooooon
your computers	qoooopnnroooooon
your consultation	ooooooooooooonqn
your conversation	noooonnqooonnons
your copy	oooooroooooooonn
your curator	oooooooooooropnn
your dad	oooooosoooonnonp
your darlings	ooooonooooooooor
your data	wnoonoonooononnn
your database	qrpnooooonooooom
your dead	nnnnonononotosnm
your director	ooooomoooootornn
your display	ooooosoooooooonm
your dissertation	oooooooooroooonp
your doorway	oooooonnroooooon
your dpo	xoooooooomononom
your event	onoooonsooonoooo
your events	poooooooooonoqpn
your ex	ooooooooosooooon
your exhibition	poooononooonqpnp
your face	omooonooonotnsmm
your family	noooonrpoqonnpnn
your fines	ooooooooooonoosm
your fingers	ooooooooooooqoon
your first	oooooonnomqoooop
your fucking	oooooooooooqooon
your gaming	ooooonrnoooooooo
your gift	nnnpopooooonnopq
your gob	oooooooooooooqmo
your head	nooooooooooqoslo
your heid	ooooooooooomoqoo
your house	ooooooooooorpnom
your husband	onooonosonosonnm
your information	noooroooooooqonn
your jaw	ooooooooonorooon
your kids	nnooonoooootoqmm
your last	oononsoooooronnn
your leaflet	oqooonnqooonoooo
your legs	ooooooooonorpnnn
your library	nnonnournspnmnoi
your life	ooooononooopornn
your little	nooooonooootonon
your local	oqoonoooooonsolo
your lot	qnooooooooonnnnq
your mailing	onqqooonooooooon
your manager	ooooonoooootoomn
your manga	oooooosnooooooom
your memory	rmooonnpooonoonr
your mother	noooooooopoootnm
your mouth	oooooooooooroooo
your mum	noooopqnonnpntpl
your museum	nooooqrprpnqnnll
your name	nnoooornopoqonon
your names	oooooooooooqnono
your new	nnppnnnoonnlrrop
your newsletter	opoqononoooooooo
your next	oooooooooorponnn
your night	oooonnomooouoqnn
your old	oooooonnopqnonnr
your opening	ooooooooooooonoq
your own	konmponqnoqrmpsm
your page	nrnnosnonuonnnkn
your parcel	oooooooooqnooooo
your parents	nooonorooooooqon
your people	qoooooooooooooom
your phone	ooooonooooooonwk
your place	qoooonmoqpopnoon
your podcast	tmooooooooooooon
your poem	ooooooooooonornn
your post	nnnnntnpopnnmnmu
your postcode	oooooooooqnoooon
your privacy	onornnooooooonpo
your profile	ononoooootooooon
your quiet	ooooopnnoooooons
your reading	pnonoppponrnnnmo
your records	lnxnnnooooonnnrk
your refusal	poontoooooooonmn
your reply	moonrnooononopqn
your repository	nponnoooooooooos
your retention	oooorooooooooonn
your rock	ooooooooooooornn
your shelf	onooononoooonpqr
your shift	ooooooooooorooon
your shop	onoooooooopooooq
your so	oooonooooooroopm
your staff	unnnnoomonoqonql
your steps	ppoooopoooqooonm
your street	nooooonnoootponn
your surname	oooooooooposoonn
your system	mwxnnknnononnnlm
your tea	npoooonqoopopoom
your teeth	ooooooooooosnonn
your toilets	ononoqnpsoonoonn
your town	oooooopnoqooooon
your university	noonooooooooooor
your van	ooooonooooouoonm
your wall	ooooooqooooooooo
your war	ooooosnoooooooon
your website	pqopnonoopnmomvk
your whole	onoooooooooroonn
your wife	nooonnoooooqorno
your wifi	roooononpoomonrn
your window	ooooospnooopnnnn
your windows	oooooooooootoooo
your £	ooooooooooonoorn
your*	mlmproqmmmnymtpk
your* .*	ononnpqnopornmrm
your* a*	noooornnonopmykk
your* acce*	oooooooooooooorn
your* acco*	mmnpoponopoooomv
your* addr*	oooooooooooroooo
your* adve*	omouonooooooooom
your* ance*	oooooonnoormooor
your* answ*	nooorooooooooono
your* arch*	nnoqnoooooopponq
your* area*	ooooooooopqoooon
your* arse*	ooooooooooormooq
your* audi*	oooooooooqooqnon
your* auth*	ooooooooooornono
your* back*	ooooooooonovoopl
your* bank*	noooooooosoooonn
your* bann*	omorooooooooonpo
your* best*	nooooppoooonoonr
your* book*	oonpnmroqonnqqmm
your* buil*	pooopoopoooronmn
your* cafe*	lnooopoqoooooonr
your* café*	oooooonpooonqnno
your* call*	ooooooooooooqoon
your* car*	noooonrooooqqnnm
your* card*	onnnooooosoooonq
your* cata*	nooqonooooonpnqn
your* chan*	oqoooooooooonono
your* chat*	mrooonpnooooooqn
your* chil*	ooooonooonpunnnn
your* clea*	pooooooooooonoqm
your* coll*	oopoonoponnooomr
your* comm*	mnooonnpopnnppso
your* comp*	qqpnnrmlrnooonnn
your* cons*	ooonoooooopnonqq
your* cont*	qooomnoooooqoooo
your* conv*	noooonnqooonnons
your* cook*	oponornoooooooom
your* copy*	oooooroooooooonn
your* cura*	oooooooooooropnn
your* dad*	oooooosoooonnonp
your* darl*	ooooonooooooooor
your* data*	yqomnnnnononnnol
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
your* face*	noononnooonspsmm
your* fait*	onoroooooooooonp
your* fami*	noooonrpoqonqonl
your* file*	nornooooooooooon
your* film*	onosonnnoonnnoos
your* fine*	ooooooooooonoosm
your* fing*	ooooooooooooqoon
your* fire*	oooonqoooooqoomp
your* firs*	oooooonnomqoooop
your* fuck*	ooooooooooorooon
your* gami*	ooooonrnoooooooo
your* gift*	nnnpopooooonnopq
your* gob*	oooooooooooooqmo
your* guar*	opnoonnnopoqonop
your* hand*	oooooopnooooooro
your* head*	nooooooooooqoslo
your* heid*	ooooooooooomoqoo
your* home*	qopnnopnopoooonn
your* hous*	qoooonooooorpnom
your* husb*	onooonosonosonnm
your* in*	nooqoooooooqoqnl
your* incl*	ooooooooooooporn
your* info*	noooroooooooqonn
your* inst*	ppoooooooqoooonn
your* jaw*	ooooooooonorooon
your* kids*	nnooonoooootoqmm
your* knee*	noooooooopnqonoo
your* last*	oononsoooooronnn
your* leaf*	oqononnrooonoooo
your* legs*	ooooooooonorpnnn
your* lett*	pnqnonooooopooql
your* libr*	mnonnntqnrpomnom
your* life*	ooooononooopornn
your* list*	pkouooooooooooom
your* litt*	nooooonooootonon
your* loca*	oqoonoooooonsolo
your* lot*	qnooooooooonnnnq
your* mail*	onqqooonooooooon
your* mana*	ppooonoooootoomn
your* mang*	oooooosnooooooom
your* memo*	qmooonnpoopnoonr
your* moth*	noooooooopoootnm
your* mout*	oooooooooooqpoon
your* mum*	noooopqnonnpntpl
your* muse*	nooooqrprpnqnnll
your* name*	nnoonnrnopounoon
your* new*	nnppnnnoonnlrrop
your* news*	opoqoonnoooooono
your* next*	oooooooooorponnn
your* nigh*	oooonnomooouoqnn
your* old*	oooooonnopqnonnr
your* own*	konmponqnoqrmpsm
your* page*	nrnnosnonuonnnkn
your* parc*	oooooooooqnooooo
your* pare*	nooonorooooooqon
your* peop*	qoooooooooooooom
your* phon*	ooooonooooonpnwk
your* phot*	npnnoqoqooonpomo
your* plac*	qoooonmoqpopnoon
your* podc*	tmooooooooononop
your* poem*	ooooonooooomoton
your* port*	lnoroonooooqoorl
your* post*	nnnontnonsmmmmns
your* priv*	onornnooooooonpo
your* prof*	ononoooootonopon
your* publ*	nqnoooooooooqooo
your* quie*	ooooopnnoooooons
your* read*	pnonoppponrnnnmp
your* reco*	knypnnnnononnnrj
your* refu*	poontoooooooonmn
your* repl*	moonrnnnononopqr
your* repo*	nponnoooooooooos
your* rete*	oooorooooooooonn
your* rock*	ooooooooooooornn
your* scan*	ooooonooooonoomu
your* serv*	nroopoooooopooom
your* shel*	onooononoooonpps
your* shif*	ooooooooooorooon
your* shop*	onoooooooopooooq
your* so*	oooooooooooroopm
your* staf*	unnnnoomonoqonql
your* stat*	omoqoopoooonoorm
your* step*	ppoooopoooqooonm
your* stre*	nooooonnoootponn
your* surn*	oooooooooposoonn
your* syst*	mxxnnknnonononlm
your* tea*	npoooonqoopopoom
your* teet*	ooooooooooosnonn
your* toil*	ononoqnpsoonoonn
your* town*	oooooopnoqooooon
your* tues*	ooooononooosoono
your* univ*	noonooooooooooor
your* van*	ooooonooooouoonm
your* wall*	onooooqoopooooon
your* war*	ooooosnoooooooon
your* webs*	pqopnonoopnmomvk
your* whol*	onoooooooooroonn
your* wife*	nooonnoooooqorno
your* wifi*	roooononpoomonrn
your* wind*	nnooospnnoounnnm
your* work*	oooooopooooqonon
your* £*	ooooooooomqooorn
yours	onnpqpronmoxknkm
yours .	ooooopqnopoooonp
yours faithfully	oooroooooooooonn
yours*	nmnpomnmoomsputk
yourse*	nmnpomnmoomsputk
yourself	nnnnnnnnopntpvkn
yourself .	ooooooooooouonnm
yourself a	oooooooooooooqmo
yourselves	nnoqpnnnonononwl
yourselves .	ooooooooooonnoro
yout*	muponommnosmolnp
yout* chan*	ooooooooootooonm
yout* pane*	noqpoooooooooonn
youth	oqqpopnnoooopmpl
youth panel	noqpoooooooooonn
youtu*	msnnnnnnoosmnnms
youtub*	msnnnnnnoosmnnms
youtube	msnnnnnnoosmnnms
youtube channel	ooooooooootooonm
z	noxoooooooonnnnl
zero	nooornooooonnn1h
zero hours	ooooroooooooooom
zero* hour*	ooooroooooooooom
zine	nqroooooooomtnnm
zine fair	oproooooooonooom
zine* fair*	oproooooooonooom
zone	nnooooooonoonnrq
zone .	ooooooonoooooopr
zone* .*	noooooonoooooosp
zoo	ooooooooooooqomo
£	ffkhidggky8cceuc
£ 1	nnoopnoootnonnrp
£ 10	nonoooooooronomr
£ 11	ooooooooonqoooon
£ 12	nooonooooownooqj
£ 14	ooooonnpoopoonul
£ 15	oooooonooquooonl
£ 18	ooooooooopoonnvl
£ 19	ooooooooornooonn
£ 199	ooooooooomsooonn
£ 2	nnmoonnnotqnoopn
£ 20	oooooooooqqnoooo
£ 200	ooooonpnorqooono
£ 22	ooooonnooqpoooqn
£ 25	oooooooooqtooonm
£ 250	ooooooooopqoonmp
£ 28	ooooooooopqononn
£ 3	nonnnnnnprpnnnul
£ 32	ooooooooonrooonn
£ 35	ooooooooorqoooom
£ 38	norooooooooooono
£ 4	onoononoosronnsm
£ 40	oooooopporrooolm
£ 5	ooooonnnosrnoono
£ 50	oooooopnorrnnonm
£ 500	nooooooootnooomq
£ 55	ooooooooooqoooon
£ 6	onooonnnonvnnopm
£ 60	ooooooooopvonoom
£ 600	ooooooopoorooonn
£ 60k	oooorooooooonooo
£ 7	oooooooooptoonol
£ 70	oooooooooorooonn
£ 8	nooonnnoopxnnoqj
£ 9	ooooonooorpnoosl
£ 90	oooooonponvonomn
£ 900	oooooooooqnoooon
£ 99	ooooooooomsooooo
£ £	oooooooooqnoooon
£* 1*	nnoopnoootnonnrp
£* 10*	nonoooooooronomr
£* 11*	ooooooooonqoooon
£* 12*	nooonooooownooqj
£* 14*	ooooonnpoopoonul
£* 15*	oooooonooquooonl
£* 18*	ooooooooopoonnvl
£* 19*	ooooooooornooonn
£* 199*	ooooooooomsooonn
£* 2*	nnmoonnnotqnoopn
£* 20*	oooooooooqqnoooo
£* 200*	ooooonpnorqooono
£* 22*	ooooonnooqpoooqn
£* 25*	oooooooooqtooonm
£* 250*	ooooooooopqoonmp
£* 28*	ooooooooopqononn
£* 3*	nonnnnnnprpnnnul
£* 32*	ooooooooonrooonn
£* 35*	ooooooooorqoooom
£* 38*	norooooooooooono
£* 4*	onoononoosronnsm
£* 40*	oooooopporrooolm
£* 5*	ooooonnnosrnoono
£* 50*	oooooopnorrnnonm
£* 500*	nooooooootnooomq
£* 55*	ooooooooooqoooon
£* 6*	onooonnnonvnnopm
£* 60*	ooooooooopvonoom
£* 600*	ooooooopoorooonn
£* 60k*	oooorooooooonooo
£* 7*	oooooooooptoonol
£* 70*	oooooooooorooonn
£* 8*	nooonnnoopxnnoqj
£* 9*	ooooonooorpnoosl
£* 90*	oooooonponvonomn
£* 900*	oooooooooqnoooon
£* 99*	ooooooooomsooooo
£* £*	oooooooooqnoooon
à	onoooooooooooons
в	nnnnnnonn7nmmllo
✊	noooonooonomnnzl
✊ >	noooooooonomnnxm
✨	npoooooootpnoonn
✨ >	oooooooooronooon
❤	nooonooooqnnnnto
🌱	ooonoooooooooons
🌱 >	ooonoooooooooons
🍑	ooooooooo0nooonj
🎁	ooooooooosnooono
🎉	nooonooooonooops
🎉 >	nooooooooooooooq
🎧	nooooooooorooooo
🎧 >	nooooooooorooooo
👀	nooopoooounnoonn
👈	ooooooooosmoooon
👉	ooooooooowmoooon
👍	ooooooooonnoonmw
👍 >	ooooooooonnoonmw
👏	oooooooooqonootk
👏 >	ooooooooomooooum
💀	onpoonmnooomoqpv
💀 >	onpooomnooonoqns
💀 💀	oonoonnoooooopqn
💀* 💀*	oonoonnoooooopqn
💅	nqooooooonqoooon
💋	ooooooooounooonn
💕	oooooooootoooonl
💕 >	ooooooooospooool
💛	oooooooooooonoor
💛 >	oooooooooooonoor
💦	ooooooooononnnnx
💪	ooooooooornoooop
💯	ooooooooosqonnom
💯 >	ooooooooosoonoom
💰	ooooqnoootnooonm
💰 >	ooooqnoootnooonm
💰 💰	ooooonooorooooon
💰* 💰*	ooooonooorooooon
💷	oooooooooqooooom
💸	onoooooooqnonooq
📚	nnnnnnonosomnmsp
🔥	nooonmonoxpqmmnr
🔥 >	nooonmnnoqnsmnos
🔥 🔥	nnoonnnnospqmnnr
🔥* 🔥*	nnoonnnnospqmnnr
🔪	oooooonoooosonon
🔮	ooooooooornnooon
🕯	ooooonoooopunnno
🕯 >	ooooonooooounnnn
🖤	nooootooooooonnm
🖤 >	nooootooooooonnm
😂	jonmmjklmpnjtpg3
😂 >	mnonnmnnnmnlnnk4
😂 see	ooooooooooojooow
😂 😂	ooooonoooonpqpnn
😂* see*	ooooooooooojooow
😂* 😂*	ooooonoooonpqpnn
😄	noooonooooolnomz
😄 >	noooonooooolnomz
😅	oooonnonnnononly
😅 >	oooonoononoooomv
😉	oooooooooqnonooq
😉 >	oooooooooqoonooq
😍	noooonooooonnnmy
😍 >	ooooooooomonnnnz
😘	ooooononosnroono
😘 >	onooonnnornroono
😬	nsooonnpooooooom
😭	loopnnnnonqnnomw
😭 >	ooonoooooooonons
😱	ooooooooovonoook
🙂	nlonnppnonoxnmnp
🙂 >	nlonnqooonoxnmnp
🙃 >	qnnoooooonoooooq
🙄	ooooooooooooqoql
🙄 >	ooooooooooooqoql
🙈	omooonooooonooou
🙈 >	omooonooooonooou
🙏	rpnonnpoorpooonl
🙏 >	rononnpooqpooonm
🙏 🙏	oooooooooqqoooon
🙏* 🙏*	oooooooooqqoooon
🚀	ooooooooosoooonn
🚨	oooooooooqnoooon
🤡	ooooonooononopwk
🤡 >	oooooooooooooorm
🤣	ooooooooooonrnkt
`;
