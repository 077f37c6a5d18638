import type { Lexicon } from '../reading/lexicon.ts';

/** What requests for information are made of, and what only looks like them. */
export const REQUEST_LEXICON = {
  /** Manners of asking for something. */
  asks:
    'want|wants|wanted|would like|id like|like to|like a|like that you|need|demand*|request*|require*|' +
    'wish|insist*|send|give|show|tell|provide|supply|disclose|furnish|forward|email me|release|export|' +
    'can i|could i|may i|can we|could we|can you|could you|would you|will you|please|kindly|grateful|' +
    'appreciate|after a|after the|let me|have to give|ask|asked|asking|obtain|share with me|how do i|' +
    'how would i|how can i|how to get|process for|going to need|hand over|confirm|confirmation|' +
    'is there a form|what do i|who do i|where do i|inform me|oblige|arrange|produce|owed|expect',
  /** To see or have it. */
  sees:
    'copy|copies|see|sight of|look at|read|access|printout|download|transcript*|extract|disclosure|' +
    'get hold of|view|inspect|know|find out|told|get|have|receive|anfonwch',
  'access law':
    'subject acc*|data subject*|dsar|dsars|right of access|access request|data access request|' +
    'data protection request|data request|gdpr request|article 15|art 15|personal data request|' +
    'subject information request|right to data portability|right to portability|data portability|fy nata',
  sar: 'sar|sars',
  'data law':
    'gdpr|data protection*|dpa|dpa 2018|article 12|article 16|article 17|article 18|article 20|article 21|' +
    'article 22|privacy law*|data law*|privacy act|privacy notice',
  authority:
    'information commissioner*|ico|dpo|data protection officer*|solicitor*|lawyer*|ombudsman|legal rep*|' +
    'barrister|tribunal|union rep|complaint to the commissioner|data controller|controller|data team|' +
    'information governance',
  entitled:
    'i believe i am|allowed to see|right to be told|entitled|entitle*|my right|my rights|legal right|right to|rights to|have a right|legally|by law|' +
    'the law|obliged|legal obligation|statutory|under the act|obligation|must give|have to give|' +
    'required to|have to by law|a right|have no right|hawl|act of 2000|lawful*|legal basis',
  deadline:
    'one month|a month|calendar month|one calendar month|30 days|thirty days|20 working days|' +
    'twenty working days|working days|statutory deadline|time limit|weeks ago|within 28 days|' +
    'within a month|months ago|deadline',
  person: 'me|myself|mine|us|ourselves|yours truly|my kid|my child|my children|my son|my daughter',
  my: 'my|our|mine|my late husband|my late wife|my wife|my husband',
  mine: 'mine|my own|hers|ours',
  kin:
    'my son|my daughter|my child|my kid|my kids|my boy|my girl|my mother|my mum|my father|my dad|my late|' +
    'my husband|my wife|my granddaughter|my grandson|my partner|my brother|my sister|my niece|my nephew|' +
    'my nan|late husband|late wife|late mother|late father|executor|next of kin|power of attorney',
  'about me':
    'concerning my|incident with me|about our|with me last|name from when|about me|on me|of me|concerning me|regarding me|relating to me|relates to me|related to me|' +
    'against me|involving me|re me|about us|on us|of us|about myself|on myself|concerning myself|' +
    'mentions me|mention me|mentioning me|names me|naming me|discuss me|discussed me|discussing me|' +
    'refer to me|refers to me|referring to me|identify me|identifies me|to do with me|with my name|' +
    'in my name|under my name|contain my name|has my name|to my name|about my|i appear|i am mentioned|' +
    'i am named|i am in|of him|on him|about him|on her|about her|concerns me|linked to me|tied to me|' +
    'my name on|written down about|in which i appear|in which my|in which i am|record of me|say about me|' +
    'says about me|my person|about my person|discuss my|about yours truly|on my daughter|on my son|' +
    'on my child|about my daughter|about my son|of mine|said about me|talked about me|behind my back',
  'of me':
    'of me|of us|i am in|me in|i am on|me on|with me in|of my|shows me|showing me|me falling|' +
    'of yours truly|of myself|i am the one',
  data:
    'data|information|details|particulars|dossier|record|records|file|files|history|histories|log|logs|' +
    'notes|note|profile|footprint|correspondence|paperwork|documents|documentation|emails|e mails|' +
    'messages|chats|reports|memos|searches|loans|borrowing|reading history|lending history|statement*|' +
    'entries|entry|minutes|recordings|recording|transcripts|metadata|printing|swipes|swipe card data|' +
    'adjustments|assessment',
  'personal data':
    'my record|my records|my data|your records show me|my disciplinary|data about our|what i have been borrowing|personal data|personal information|personal details|private data|private information|personal file|' +
    'personal record*|my data|our data|borrowing history|loan history|lending history|borrowing record*|' +
    'loan record*|reading history|search history|gate log*|entry log*|reader record|library record|' +
    'library records|user record|my file|our file|my own record|my own file|what i borrow*|' +
    'what i have borrowed|what i read|what i search*|what i have read|what i looked up|what i print*|' +
    'my reading|my searches|card swipes|data concerning my person|data about my person|my membership|' +
    'my last membership|personnel file|student record|patron record|swipe card data|swipe data|' +
    'browsing history|borrower record|my dossier|biometric*|fingerprint*|personal identif*',
  everything:
    'everything|anything|whatever|all|every|any|the lot|the whole lot|full|complete|what|entire|each|' +
    'copies of all',
  holds:
    'retain*|written down|hold|holds|holding|held|keep|keeps|keeping|kept|store|stores|stored|storing|retain|retains|retained|' +
    'retaining|process|processes|processed|collect|collects|collected|collecting|have|has|got|gather*|' +
    'record|recorded|wrote|written|save|saved|possess*|on file|maintain*|track|tracked|archived|know|' +
    'logged|noted|stash*|sitting on|got down|amassed|compiled',
  'you hold':
    'you hold|you keep|you store|you retain|you have|you got|you have got|you process|you collect|' +
    'you collected|you retained|you stored|you kept|you know|you wrote|you lot have|you guys have|' +
    'you people have|library holds|library has|library keeps|university holds|university has|' +
    'university library holds|staff have|staff wrote|staff made|staff keep|staff write|staff said|' +
    'held by you|held by the|kept by you|stored by you|you lot know|you guys know|you recorded|' +
    'you gathered|you held|team holds|team has|your staff|your team|your colleagues|in your possession|' +
    'your security|the library wrote|the library know*|the uni holds|the uni has|they hold|they have|' +
    'you lot got|you lot hold|you lot keep|you guys hold|you guys keep|you guys got|you people hold|' +
    'you people keep|are held|is held|been held|been stored|have stored|are stored|been kept|have kept|' +
    'library store*|library got|library know',
  'your systems':
    'the system|in the system|your homepage|my account|cc line|your blacklist|my ban|card system|your system|your end|the card|your systems|your database|your databases|your record|' +
    'your records|your files|your list|your lists|your books|your register|your site|your website|' +
    'your page|your archive|your archives|your feed|your mailing|your newsletter|the system|the systems|' +
    'the database|the mailing list|your server*|your account|on file|your crm|your repository|your alumni|' +
    'the register|your directory|your posts|your facebook|your instagram|your computers|your computer|' +
    'library card|library account|your publicity|your poster*|your brochure|the prospectus|your leaflet*|' +
    'your app|comes up|your mailings|your staff page',
  shared:
    'shared|sharing|share|passed on|passed|passing|give|gives|put my|got it|pass on|passing it|gave|given|' +
    'giving|sold|sell|selling|disclosed|leaked|sent to|sent about|handed|forwarded|told|third part*|tell|' +
    'handing',
  whom:
    'who|whom|to whom|which organisation*|which compan*|anyone|anybody|third part*|who else|' +
    'other organisation*',
  'looked at':
    'look up|looked into|record was consulted|consulted|occasions on which my|looked at|looked up|accessed|viewed|seen|opened|searched|read|been in|been looking|been through|' +
    'consulted|looking at|look at|snooping|looking up',
  /** Cleaning up after oneself, and losing things. */
  'own doing':
    'i deleted|i have deleted|i removed|i closed|i already deleted|accidentally|i lost|got lost|handed in|' +
    'left my|my data stick|i gave my details|collect my card|rescue|late client|without heir',
  takes: 'take|get|keep|cut|put',
  off: 'off|down from|out of|away from',
  camera: 'cctv|camera|cameras|security footage|footage|surveillance|security video|body cam*|bodycam',
  incident:
    'accident|slipped|fell|stolen|theft|nicked|incident|tuesday|monday|wednesday|thursday|friday|saturday|' +
    'sunday|night|yesterday|evening|morning|bag|bike|insurance|solicitor|claim|assault*|injured|' +
    'i am the one|the time|that day',
  /** Wanting it gone. */
  erases:
    'want it stopped|stopped|off the list|off your list|rid of|delete*|deleting|deletion|erase*|erasing|erasure|remove|removed|removing|removal|remove*|wipe*|' +
    'wiping|get rid of|got rid of|destroy*|destruction|scrub*|purge*|shred*|bin|bin any|take down|' +
    'taken down|take off|taken off|strike|struck|redact*|anonymi*|close|closed|cancel|gone|blur*|expunge*|' +
    'dispose*|forget|forgotten|take my|took down|cleared|clear|pulled|pull|unpublish*|deactivat*|' +
    'terminat*|get it off|off everything|throw away|untag|crop',
  'erasure law':
    'right to be forgotten|right to erasure|right of erasure|erasure request|article 17|art 17|erasure of|' +
    'request erasure|requesting erasure|data deletion|deletion request|be forgotten',
  'me gone':
    'take me off|stop sending|get me off|take us off|off the list|delete me|erase me|forget me|remove me|crop me|untag me|cut me|edit me|blur me|take me|wipe me|' +
    'strike me|leave me out|keep me out|leave me off|get me off|me out of it|me off your|me off the|' +
    'pixelate me|scrub me|unsubscribe me|unsubscribe|cross me off|drop me from|cut us out|blur us|crop us|' +
    'remove us|take us off|me removed|me deleted|stop emailing|stop mailing|stop sending me|' +
    'stop contacting|stop texting|stop writing to|emailing me|mailing me|texting me|me cropped|me blurred|' +
    'me taken out|me taken off',
  trace:
    'membership|email address|data|account|accounts|membership|profile|details|information|name|surname|address|email|e mail|' +
    'phone number|mobile|number|photo|photos|picture|pictures|pic|pics|image|images|face|video|clip|' +
    'fingerprint*|scan|record|records|file|history|searches|search history|login|words|quote|' +
    'comment about me|portrait|voice|date of birth|passport|copies|stuff|everything|recording|interview|' +
    'selfie|testimonial|headshot|kid|daughter|son|child|bio|biography|cv|thesis abstract|ban|flag|entry|' +
    'note|warning|likeness|footage|story|registration',
  'not erased':
    'saved search|waiting list|reservation*|booking|hold|holds|my comment|queue|bookmark*|fine waived|' +
    'my post|duplicate|shopping|basket|a search|search alert*|loan|cache|cookies|sticker*|request for the|' +
    'my request for|pin|room|locker|chair*|plug|silverfish|second line',
  likeness:
    'photo|photos|picture|pictures|pic|pics|image|images|video|clip|film|filmed|footage|reel|recording|' +
    'recorded|photographed|photographing|poster|tweet|quoted|story|tiktok|insta|instagram|post|publicity|' +
    'photograph*|selfie|snap|snapped|promo|advert|leaflet|brochure|banner|website|face|quote|livestream|' +
    'stream',
  'that me':
    'that me|me in the|i am in the|i am the|it me|me on the|i am on the|me at the|that my|my face|' +
    'my daughter|my son|my kid|my kids|my child|my children|my mum|my mother|my granddaughter|my grandson|' +
    'i was filmed|i was photographed|i was quoted|being used in|being quoted|being filmed|' +
    'being photographed|my photo|my picture|my image|my words|my voice|recognise me|photo of me|' +
    'picture of me|me holding|me sitting|me second|my pic|my story|my name|my quote|my niece|my nephew|' +
    'my little',
  'no consent':
    'withdraw my permission|no longer consent to being in|never gave you|never signed up|never agreed to that|never agreed|never said yes|never consented|never gave|never signed|never asked|did not sign|' +
    'did not agree|did not consent|did not give|did not say|no consent|no permission|without my|' +
    'without asking|without consent|without permission|do not consent|not consent|do not agree|' +
    'nobody asked|no one asked|did not ask|withdraw*|revoke*|not agree|said no|was not asked|not happy|' +
    'not comfortable|no longer consent|changed my mind|consent|not wanting to be|no longer want|' +
    'not give permission|did not want|do not want|would rather not|not ok with|not okay with|never wanted|' +
    'refused|not allowed to|rather you did not|permission|not like being|without telling|uncomfortable|' +
    'opt out|opted out|take it down|take down|private chat|take that down|take this down|taken down',
  objects:
    'stop profiling me|stop tracking me|stop watching me|stop following what|do not track|do not profile|i opt out|object|objects|objecting|objection|opt out|opting out|opt me out|stop using|stop processing|' +
    'stop sharing|stop tracking|stop profiling|stop selling|stop passing|stop publishing|stop collecting|' +
    'stop storing|stop analysing|stop it|stop recording|stop filming|stop monitoring|stop keeping|' +
    'withdraw my consent|withdraw consent|withdrawing consent|withdraw my permission|withdrawing my|' +
    'withdraw my|revoke my|do not consent|no longer consent|do not agree|not agree to|restrict|' +
    'restricting|restriction|do not use|do not share|do not pass|do not want you|do not give my|' +
    'not happy to be part|not happy for|do not process|forbid|refuse|refuse to|leave me out|exclude me|' +
    'automated decision*|human being|cease|not to be|not have my|not be used|no permission|never agreed|' +
    'did not agree|not share my|not pass my|want no part',
  uses:
    'use|used|using|uses|process*|shar*|pass*|sell*|track*|profil*|analy*|analytics|monitor*|publish*|' +
    'collect*|stor*|keep*|decision|decisions|trial|recognition|marketing|research|mailing|newsletter|' +
    'third part*|survey|statistics|algorithm*|list|listing|listed|automated',
  /** Kept wrongly. */
  wrong:
    'it still the|old one|not annal*|show me as|misprint|not my name|has changed|wrong|wrongly|incorrect*|inaccurate*|inaccurac*|out of date|outdated|old|misspelt|misspelled|' +
    'mis spelt|spelt|spelled|false|not true|untrue|not my|no longer|mistake*|error|deceased|dead|previous|' +
    'former|deadname|dead name|maiden name|married name|changed my name|change of name|deed poll|moved|' +
    'typo|never had|mixed up|confused me|someone else|somebody else|wasnt me|still comes up|used to be|' +
    'not mine|never borrowed|i returned|misgender*|incomplete|got me down as|have me down as|have me as|' +
    'have got me',
  corrects:
    'put this right|put it right|put them right|correct|corrected|correcting|correction|rectif*|amend*|' +
    'change|changed|changing|update*|updating|fix|fixed|fix it|sort it|sorted|sort this|put right|' +
    'get it sorted|edit|accurate|accuracy|get it right|set the record straight|replace|spelling',
  identity:
    'surname you have|address you hold|address you have|email adress|adress|name in the system|name|surname|first name|last name|address|email|e mail|email address|phone number|number|mobile|' +
    'date of birth|dob|birthday|gender|title|pronoun*|nationality|details|record|records|deadname|' +
    'dead name|data|information|status|postcode|department|course|job title|marital status|age|husband|' +
    'wife|spelling|ethnicity|next of kin',
  'money owed': 'owing|owe|owes|debt|fine|fines|returned',
  /** Freedom of information. */
  foi:
    'foi|foia|fois|freedom of information|freedom of info|freedom of infomation|environmental information|' +
    'eir|eirs|foi act|information scotland act|publication scheme|fo1|foisa|freedom if information|' +
    'rhyddid gwybodaeth',
  'review law':
    'internal review|public interest test|refusal notice|section 1|section 8|section 10|section 12|' +
    'section 14|section 40|section 41|section 43|s43|s40|s12|s 43|s 40|refused under|your refusal|' +
    'exemption|exempt',
  counts:
    'how many data|number of books|how many|how much|number of|total|totals|breakdown|broken down|list of|the list|figures|statistics|' +
    'stats|total cost|what was the cost|what did|average|amount|amounts|what sum*|percentage|proportion|' +
    'per year|cost of|the cost|expenditure|spend on|spending|value of|the value|names of|dates of|' +
    'results of|itemised|annual|what it cost|what it costs|how often|how long did',
  'public acts':
    'spend|spent|spending|paid|pay|pays|cost|costs|awarded|contract*|tender*|bidder*|supplier*|consultan*|' +
    'salar*|expenses|settlement*|redundan*|dismissed|complaints|breaches|incidents|police|withdrawn|' +
    'pulped|discarded|disposed|weeded|journal subscriptions|subscriptions|budget|invoice*|agency staff|' +
    'energy|electricity|gas|asbestos|emissions|carbon|consumption|water use|recycl*|closure|closed|' +
    'refurb*|minutes|working group|committee|board|trustees|policy|policies|audit*|report|business case|' +
    'impact assessment|risk assessment|correspondence|emails between|agreement*|bonus*|director|' +
    'vice chancellor|fines|income|donation*|donor*|investment*|lost|stolen|banned|bans|vacanc*|sick days|' +
    'sickness|absence|staff|librarians|posts|jobs|security|cctv cameras|management system|software|' +
    'licence*|license*|legionella|fire alarm|temperature*|air quality|waste|project|building|consultation|' +
    'survey|decision|logged|reported|hours|headcount|made redundant|freelance*|contractor*|catering|' +
    'cleaning|fees|publisher*|elsevier|waived|overdue',
  period:
    'last year|last academic year|academic year|past year|financial year|financial years|' +
    'last financial year|calendar year|since 20*|since 199*|since the|between 20*|in 20*|from 20*|for 20*|' +
    '20* to|2018|2019|2020|2021|2022|2023|2024|2025|2026|past five years|last five years|past three years|' +
    'last three years|last two years|past two years|last ten years|past decade|last decade|each year|' +
    'each of|per year|annually|annual|a year|every year|year on year|last term|between january|' +
    'since january|last month|to date|this year|years|each month',
  record:
    'the decision|minutes of the meeting|data breaches|minutes|contract|contracts|report|reports|correspondence|policy|policies|document*|agreement|' +
    'agreements|figures|audit|business case|impact assessment|risk assessment|tender|tenders|invoice|' +
    'invoices|records|spreadsheet|emails|plans|papers|review|survey|survey results|consultation responses|' +
    'recorded information|spending|budget|accounts|the decision|memo|memos|briefing|feasibility|' +
    'register of|costs',
  public:
    'formal request for|have to publish|you must publish|be made public|request for recorded|public body|public authority|public money|public funds|publicly funded|public interest|public record|' +
    'taxpayer*|tax payer*|taxpayers money|taxes|rate payer*|member of the public|public have a right|' +
    'resident|journalist|reporter|newspaper|councillor|council tax|under the act|transparency|' +
    'charity commission|official request|formal request|formally request|formal enquiry|' +
    'recorded information|publish or send|accountab*|licence payer*|right to know|right to see|' +
    'refuse to disclose|the act',
  /** What speaks against it. */
  books:
    'book|books|ebook|ebooks|textbook*|reading list|catalogue|shelf|shelfmark|shelves|novel*|poem*|' +
    'journal article*|edition*|volume*|chapter*|manuscript*|author*|translation*|exhibition*|exhibit*|' +
    'literature|dissertation|thesis on|essay*|lecture*|seminar*|workshop*|talk|slides|training|course|' +
    'module|film|census|dataset*|history of|in the collection|collection|collections|database on|' +
    'databases would|podcast|panel|conference|referencing|citation|bibliography|headings|poster|pdf|vinyl|' +
    'portrait|museum|18*|17*|16*|15*|190*|191*|192*|193*|194*|195*|society for',
  desk:
    'opening hours|open on|open till|what time|where can i find|where do i find|where would i find|' +
    'recommend*|renew*|wifi|wi fi|printer|printers|scanner|parking|cafe|toilets|lost property|umbrella|' +
    'scarf|my card|new card|register|sign up|join|membership cost|tour|tickets|ticket|book a|to book|room|' +
    'seat|desk|locker|password|pin|log in|login|link|i owe|event|events|newsletter sign*|past papers|' +
    'interlibrary|inter library|pick up|collect my|extend*|due date|overdue|reading room|study space|' +
    'how long can i|can i borrow|to borrow|volunteer*|apply|shift|usb|stick',
  'how to':
    'where do i update|where do i change|where can i change|where can i update|' +
    'how do i change|how can i change|how do i update|can i change|do i tell you|do i need|should i|' +
    'where do i put|where can i see|where do i see|how do i find|how do i save|how do i see my fines|' +
    'online or|on line|can i bring|what do i need',
  subject:
    'lecture|seminar|talk|workshop|textbook|book on|books on|books about|anything on|article on|writing a|' +
    'writing about|writing on|research on|my research|researching|essay on|essay about|dissertation on|' +
    'dissertation about|thesis about|my thesis topic|module|training|course|panel|stand for|stands for|' +
    'explained|introduction to|guide to|history of|literature on|w kg|physic*|journalists use|session on|' +
    'podcast|in your law|law collection|headings|webinar|slides|exam|revision|lecturer|specialist|' +
    'interesting|fascinating|bonne|ma foi|mauvaise',
  thanks:
    'thank you for your help|love this|loved|brilliant|superb|great|congrat*|lovely|gorgeous|beautiful|' +
    'feel free|adore|amazing|fantastic',
} as const satisfies Lexicon<string>;
