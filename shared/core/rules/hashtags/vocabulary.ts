/**
 * English words that libraries put into hashtags, written for this project. Plurals in -s are understood. A tag is only
 * spoken of when all of it is made of these, so a missing word costs a hint and a wrong one costs trust.
 */
const COMMON = `
about above academic access across action active activity advice after again agenda all alone along also always among
ancient and animal announcement annual answer any anniversary application april are arrival art article artist ask
assignment at audience audio august author autumn available award awareness away
baby back balance banned bank based battle beach beautiful beauty because bed before begin behind being believe best better
between beyond big bike bilingual biography bird birthday black blind blog blue board body book borrow box boy brain bread
break breakfast bring broken brother browse bright building bus business busy but buy by
cafe cake calendar call calm camera campus can cancer card care career castle cat catalogue celebrate celebration centre
center century challenge champion change chapter chat check chess child children childrens choice choose christmas cinema
circle citation city class classic classical clean climate clock close closed closing cloud club coffee cold
collaboration collection college colour come comedy comfort comic coming communication community competition conference
conversation cook cool corner country couple courage course court cover craft create creative creativity crime critical
critic culture cultural cup current currently curious
daily dance dark data date daughter day dead dear death december decolonise delivery desk design detective dialect dictionary
did different digital dinner disability discover discovery discussion display distance diverse diversity doctor document dog
done door down drama dream drink drive
early earth easter easy eat economic edition editor education electronic email emergency employment empty end energy english
enjoy environment equality essay ethics evening event ever every everyday exam excellent exchange exhibit exhibition explore
express extended eye
face fact faculty fair fairy faith fake fall family famous fantastic far fashion fast father favourite favorite february
feature feedback feel feeling female festival fiction field fight film final find fine finish fire first fish five flag
floor flower focus folk follow food for foreign forest forget format forward found four free freedom french fresh friday friend friendly
from fruit full fun fund funny further future
gallery game garden gender general genre german get ghost gift girl give glass global go goal gold golden good graduate graduation
grammar graphic great greek green grey group grow growing guest guide
had half hall hand happy hard has have head health healthy hear heart hebrew heritage hello help her here hero hidden high
history holiday home hope horror horse hot hour house how human humour hundred hungry hunt
ice idea identity ideas image imagine important inclusion inclusive indian indie information inspiration inspired interesting international internet interview into introduction iris irish is issue italian
january japanese jewish job join journal journey journalism july june just
keep key kid kind king kitchen know knowledge
lab lady lamp land language large last late latin laugh launch law lead leader leadership leaf learn learner learning lecture lecturer left legal lend lending lesson letter level liberation librarian library libraries life light like line
list listen listening literacy literary literature little live lives living loan local london long look lost loud love
lovely lover lovers low lunch lyric
machine made magazine magic mail main make maker making manager manuscript map march mark market master match material math
matter may me meal mean media medieval meet meeting member memorial memory mental message method middle midnight mind
mindful minority minute mirror missing mission mobile modern moment monday money month mood more moon morning mother motivation mountain
mouse move movie much multilingual museum music must my mystery myth
name narrative nation national native nature near need needs network never new news next night nine noon north not note nothing
novel november now number
object ocean october of off office old on once one online only open opening opera opinion oral orange order origin original
other our out over own
page paint painting panel paper parent park part party past pastel path peace pen people perfect period person pet photo
photography phone physical picture pick pink place plan planet plant plastic play please pleasure plot poem poet poetry
policy polish political politics pop popular portrait portuguese possible post poster power practice present press pride prize
problem process professor program programme project protect protest proud public publish publisher publishing punk purple
quality queen question quick quiet quiz quote
race radio rain rare read reader reading real recent recipe recommend recommendation recommendations record recovery red reference
refresh reform refugee region register remember remembrance remote renew renewal reopen report request rescue research
researcher resource resources rest results return returns review revision rewrite rhyme rich right rights river road romance
romantic room rose round route royal rule run rural russian
sad safe safety saint sale same saturday save say scary scholar scholarly scholarship school science scottish screen script
search season seat second secret section see seminar senior sense september series service session seven share shelf shelfie
shop short show side sign signed silence silent simple since sing single sister six skill skills slavonic sleep slow small
smart smile snow social society soft solidarity solution some son song soon soul sound source south space spanish speak
speaker special speech spirit spooky sport spot spotlight spring staff stage stand star start state station stay step stop
story stories storytime street strong student studies study studying style success suggest suggestion summer sun sunday
sunny support supported survey sustainable sustainability sweet swedish system
table take tale talk task taste tea teach teacher teaching team tech technology teen tell ten term test text thank thanks
that the theatre thought scene their theme then theory therapy there thesis they thing think thinking this thousand three thriller
throwback thursday ticket time tip title to today together tomorrow tool top topic tour tower town toy trade train
training translate translated translating translation translator travel treasure tree trial trip true truth try tuesday turkish tutorial
two ukrainian understand union unique united university up update upload us use user
vacation value venue version very video view village virtual visit visitor vocabulary voice volunteer vote
walk wall want war warm watch water we wealth web wednesday week weekend weekly welcome well wellbeing welsh were west what
wheel when where which white who why wide wild will win window winner winter wisdom wise wish with woman women womens wonder
wonderful wood word work working workplace workshop world worth write writer writing written wrong
year years yellow yesterday yes yet yoga you young your youth zine zone
arabic asian african american european british chinese catalan czech danish dutch iberian italy france germany spain portugal russia ukraine
europe cambridge oxford britain england ireland scotland wales america africa asia paris berlin madrid rome venice moscow
proust dante goethe kafka shakespeare cervantes camus tolstoy
archive archives bibliography bookmark borrower catalogues classmark curator dissertation humanities linguistics library
linguistic manuscripts philology postgraduate preservation undergraduate freshers fresher librarianship reservation storytelling
poets novels poetic slam lit book bookshelf café read reads readathon borrowing hours term tips finals deadline motivation`;

const ABBREVIATIONS = 'mml uk nhs bbc eu usa gcse dvd lgbt lgbtq bame mla ucl cul';

/**
 * One word that could be read as two. These, and all that is in the vocabulary, are never taken apart.
 */
const SOLID = `
afternoon afterword airline airport alongside already also although altogether another antifascist anybody anyone anything
anywhere backdrop background backlist backpack backstage balance bandage became because become bedroom bedside bedtime before
beforehand being believe birthday birthplace blackbird blackboard blackout blackpool blogpost blueprint boardgame boardroom bookaholic
bookbinder bookbinding bookcase bookends bookish bookkeeper booklet booklist booklover booklovers bookmaker bookmark bookplate
bookseller bookselling bookshelf bookshelves bookshop bookshops bookstack bookstagram bookstall bookstore booktok booktube booktuber
bookworm breakfast broadcast brotherhood brunch campfire candlelight cannot cardboard carefree carpark catalogue catwalk childhood
citywide classmate classroom cloakroom clockwork cookbook copybook copyright cornerstone countdown countryside courthouse
courtroom courtyard crossword cyberspace dashboard database dateline daybreak daydream daylight daytime deadline
dictionary doorstep doorway download downstairs downtown dreamland dressmaker drawback earring earthquake eastern eyewitness everybody everyday
everyone everything everywhere fairground fairytale fairytales fanfiction farewell farmhouse fatherhood fatherland feedback figurehead
filmmaker filmmakers filmmaking fingerprint fireplace firework fireworks flashback flowerpot folklore folktale folktales football footnote
footprint footstep forehead foreground foreword forever forget forgive forgotten format formal forum foundation framework freedom
freehand freelance freelancer freestyle friendship gameplay gamechanger gateway gentleman gentlewoman ghostwriter goodbye goodnight
goodreads goodwill grandfather grandmother grassroots graveyard greenhouse greenwich groundwork guesthouse guidebook guideline guidelines
hairdresser hallmark halloween halfway handbag handbook handmade handout hands handwriting handwritten hardback hardcover hardware
headline headmaster headquarters heartbeat heartbreak herself highlight highlights himself hometown homework horseman
household housewife however humankind iceland inbox income indoor informal input inside insight intake into island itself
kingdom keyboard keynote keyword ladybird landmark landscape laptop lawsuit layout leadership leaflet learnt legend letterbox
letterpress lifelong lifestyle lifetime lighthouse likewise lineup listserv livestream longread longlist lookout lovebird lowland
mailbox mainland mainstream manage manhunt mankind manpower manuscript manuscripts marketplace masterclass mastermind masterpiece
maybe meaning meanwhile message midday midnight midsummer midwinter mindful mindfulness mindset moonlight motherhood motherland
moviemaker mushroom myself namesake nationwide network networks newborn newcastle newcomer newcomers newfound newsletter
newspaper newspapers newsreel newsroom nightfall nightlife nightmare nobody nonfiction notebook notebooks nothing noticeboard nowadays
nowhere offline offspring online onto openair opening otherwise ourselves outbox outcome outdoor outdoors outline outlook
output outreach outside outsider overall overcome overdue overnight overseas overtime overview overwrite ownership paperback
paperwork passage passport password pastime payday peacetime penfriend pinpoint playground playhouse playlist
playwright playwrights podcast popcorn portfolio postbox postcard postcards postman postmodern postwar prewar
railway rainbow rainforest rainfall readable readership redhead rewrite roadmap roundtable rooftop runway sandcastle
scholarship schoolbook schoolboy schoolchildren schoolgirl schoolwork scoreboard screenplay screenshot screenwriter
seaside season secondhand setback shakespeare shortbread shortcut shortlist showcase showroom shutdown sidewalk
signpost sketchbook slideshow smartphone snowball snowfall snowflake snowman softcover software someday someone something
sometimes somewhere songbook songwriter southern spacecraft spaceship speakeasy spokesperson sportswear spreadsheet springtime
stagecraft stakeholder standpoint standstill stardust startup statement storybook storyline storyteller storytelling storytime
streetwise stronghold summertime sundown sunflower sunlight sunrise sunset sunshine supermarket superpower superstar
tablecloth takeaway teamwork teapot textbook textbooks thankful themselves therapist therefore throughout throwback timeline timetable
today together tomorrow tonight toolbox toolkit touchscreen township trademark translator treehouse turnout typeface typewriter
underground understand understanding undertake update upcoming upgrade uplifting upload upon uproot uptake upside upstairs
viewpoint visiting volunteer wallpaper warehouse warfare warlike wartime waterfall watermark watercolour waterloo webcam
webinar webpage website websites weekday weekend weekends weeklong welfare wellbeing wellness westend whatever
whatsapp whenever whereas wherever whichever whistleblower whiteboard wholesale whoever widespread wildfire wildflower wildlife within
without wonderland woodcut woodland workbook workflow workforce workload workplace worksheet workshop workshops workspace worldbuilding
worldview worldwide worthwhile wordplay wordsworth yearbook yearlong yesterday yourself youtube zinefest
hemingway newmarket newport portsmouth bookbench blackwell goodwood freeman newman goodman bestseller bestsellers oneself lifeline
doordash facebook linkedin snapchat myspace openai github wordpress wordle sundance kingston queensland maryland
callback callbacks coverage runtime interface interfaces readonly markdown fallback restart whereabouts breakage lookahead lookalike
workaround lookaround keepalive fundamental attendance somehow somewhat someday whatsoever anytime anyways standalone homepage homepages
photographic photography photographer cinematographic wildcard desktop healthcare blackbird watchman watchmen watchdog nickname
breakdown linebreak dropdown slowdown lockdown touchdown countdown takedown marketdown rundown shorthand longhand interactive
firewall fairground fairwood checklist playlists blacklist whitelist wishlist hotlist listings mainline headlines sideline sidelines
bedrock doorbell wildfires greenwood lookbehind goaway hardback mastersinger freestyle highlight smartwatch voicemail
newsgroup newsgroups hostel timestamp timeframe timeless timer timers hometime lifeboat cupcake cupcakes cupboard earlybird
datebook datetime dataset datasets database databases superclass crossroad crossroads roadwork roadworks artwork artworks
handshake handshakes handbook artist deadlock tradeoff tradename signage hotkey sidestep roundtrip roundabout downside downtime
plugin plaintext fulltext subtext context tooltip tooltips watermark highwater busybox safekeeping coffeescript handover handovers
leftover leftovers goldfish catfish swordfish starfish workhorse racehorse watchmaker busboy tomboy cowboy playboy backlog
housework wheelhouse powerhouse writeup checkup checkups setup setups startups buildup lineups roundup roundups markup warmup
blackmail chainmail airmail dreamcatcher gamebook daylight dayroom longhouse girlfriend boyfriend boyfriends girlfriends
lifeguard lifework firelight starlight spotlight spotlights limelight candlelit moonlit gaslight footlight
backspace backspaces whitespace airspace crawlspace monospace handwork woodwork woodworking needlework brushwork fretwork
hearsay heresay newsworthy noteworthy trustworthy seaworthy praiseworthy landlord landlady landmass landowner mainframe
masterwork masterworks masterclasses workmate roommate classmates playmate soulmate shipmate helpmate stalemate checkmate
doorman chairman chairwoman policeman policewoman fisherman frenchman englishman dutchman irishman scotsman welshman spokeswoman
salesman craftsman craftswoman statesman sportsman horseman nobleman noblewoman washerwoman superwoman businesswoman
redline bluebell bluebird blueberry blackberry strawberry greenfield brownfield goldsmith whitewash whiteout
fieldwork fieldnotes earthworks bodywork guesswork piecework legwork spacewalk catnap sleepwalk boardwalk crosswalk
sunbeam sunlit sundial nightclub nightclubs nightingale nightshift midterm midterms midweek longterm shortterm
headlight headset headspace headphones headroom headway headwind heartland heartless heartfelt
handball handcraft handicraft footpath towpath warpath flightpath birdsong birdsongs swansong lovesong folksong folksongs plainsong
evensong wordsmith wordless wordlist booklength bookwork bookroom booktown bookland readout printout layouts lookouts
freemason freeform freehold freeway highway highways subway runways gateway pathway pathways driveway speedway stairway
homeland homelands homeless homely homesick homemade homeschool townhouse townscape cityscape cityscapes seascape moonscape
songstress poetess waitress thesaurus synopsis thematic academia poetical artistry
together therapeutics thermal themed thereby hereby therein wherein herein hereafter thereafter thereof whereof
season seasonal seasons reasons person persons personal personnel wonders seabird seafood seafarer seaport seashore seaward
notable notation notary notice noticed oration orator oratory orbit ordeal organ organic artisan artefact article
bargain barrage carnage cabbage cottage heritage marriage carriage language languages sausage usage voyage forage
formation information transformation translational restoration forever notwithstanding nevertheless nonetheless
hereditary herald heroin herself heroic heroine heroism historian historic historical
asset aspect assign offer offset office officer official often onus onset orchard island isolated
beloved behold beware betray benefit beneath besides bestow beget befriend
manga mango manor mantra manual manure manifest manifesto mandate mandarin mannerism
palace palatial parable paradise parson parting partake partisan partner partners partnership partnerships
pageant pagemaster pathfinder peerless penance pendant penguin penknife penman penname pencraft
planetary plantain plaything playful poster postal postage postdoc postdoctoral postgrad postgrads postcolonial posthuman
process processing presspack pressing printmaking printmaker printroom reporter reporters
rarebit raceway racecourse readme realtor recast recall recalled recount record records recording recover redraw
signal significant songfest soulful sourdough southeast southwest northeast northwest spacebar
teammate teenager telltale textual thankyou themes timely tortoise towards township trueborn
voiceover volleyball walkway walkthrough wantage wartorn watchword waterbird waterfront waterway waterproof weekends
whodunit whodunnit wildcat windfall window windows winterbourne womanhood womankind woodcock woodpecker worldly worthless
overjoyed overlay overleaf overload overlook overlooked overnight overpower override overrun overseer oversight overtake
overthrow overturn overweight overwhelm overwork underdog underfoot undergo undergrad undergrads underline undermine underneath underpass
understudy undertaking underwater underwear underworld outbreak outburst outcast outcry outdo outfit outgoing outlaw outlet
outlive outnumber outpost outrage outright outset outshine outskirts outspoken outstanding outward uphill uphold upland uplift
upmarket upper upright uprising upset upstage upstart upstream uptight uptown upturn upward
redwood greenland finland poland holland switzerland scotland ireland england britain northumberland sunderland`;

const words = (list: string): string[] => list.trim().split(/\s+/);
const single = new Set([...words(COMMON), ...words(ABBREVIATIONS)]);
const solid = new Set(words(SOLID));
const abbreviations = new Set(words(ABBREVIATIONS));

export const isWord = (word: string): boolean => inEither(single, word);
/** Written as one word, so nothing is to be marked in it. */
export const isSolid = (word: string): boolean => isWord(word) || inEither(solid, word);
export const isAbbreviation = (word: string): boolean => abbreviations.has(word);
export const LONGEST_WORD = Math.max(...[...single].map((word) => word.length)) + 1;

const inEither = (list: ReadonlySet<string>, word: string): boolean =>
  list.has(word) || (word.length > 3 && word.endsWith('s') && list.has(word.slice(0, -1)));
