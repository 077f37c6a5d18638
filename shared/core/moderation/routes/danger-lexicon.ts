import type { Lexicon } from '../reading/lexicon.ts';

/** What cries for help are made of, and the figures of speech that only sound like them. */
export const DANGER_LEXICON = {
  /** Said of oneself, or of anybody, and hard to mean otherwise. */
  'wants to die':
    'talking about suicide|hurt herself|hurt himself|harm herself|harm himself|goodbye letter*|jumping off the|jump off the|jumping off a|jump off a|a plan and a date|a date and a plan|decided to end it|wish i would never been born|wish i would never|his own life|stopped existing|' +
    'walking into the river|walk into the river|thinking of jumping|thought about jumping|' +
    'thinking about jumping|set himself on fire|set myself on fire|set herself on fire|die tonight|' +
    'want to go to sleep and|cut her wrists|cut his wrists|cut my wrists|slit my wrists|want to die|' +
    'wants to die|wanted to die|wish i was dead|wish i were dead|kill myself|killing myself|end my life|' +
    'ending my life|end my own life|take my own life|taking my own life|taking my life|suicidal|' +
    'want to be dead|do not want to be alive|not want to be alive|not want to live|do not want to live|' +
    'better off dead|rather be dead|ready to die|wish i had never been born|wish i was never born|' +
    'wish i could die|hope i do not wake|do not want to wake up|never wake up|not wake up|' +
    'not want to exist|stop existing|veux mourir|quiero morir|will sterben|chce umrzec|suicide note|' +
    'suicide plan|thoughts of suicide|thinking of suicide|thinking about suicide|considering suicide|' +
    'attempted suicide|suicide attempt|off myself|unalive*|top myself|kms|be dead by|hang myself|' +
    'hanging myself|drown myself|shoot myself|jump in front|not want to be here any*|dwi eisiau marw|' +
    'do not want to be around any*|killing himself|killing herself|kill himself|kill herself|' +
    'kill themsel*|end his life|end her life|end their life|take her own life|take his own life',
  hopeless:
    'nobody to talk to|no one to talk to|nobody cares about me|' +
    'to live any*|make it through the night|be better off if i|carrying on any*|living any*|get up any*|can not face tomorrow|can not face another|not see myself|not want to wake|disappear forever|so done with life|done with everything|was not in it|were not in it|if i was not|' +
    'if i were not|not wake up any*|reason to carry on|reason to go on|reason to wake up|reason to wake|' +
    'reason to get up|purpose in|nobody left|nobody wants me|no one wants me|living hurts|life hurts|' +
    'not make it through|talk me out of it|everyone better off|everyone would be better|' +
    'would be easier if i|i will do it|i would do it|see the point in being|see the point of being|' +
    'point in being|what reason|can not face|can not see a future|see a future|so tired of|too tired to|' +
    'have no one|have nobody|fighting any*|over soon|i give up|can not see a reason|reason to carry|' +
    'point in being here|point in being alive|point being here|point in living|point in going on|' +
    'point of living|point living|point in carrying on|no point any*|point any more|no way out|' +
    'no reason to live|nothing to live for|nothing left for me|no future|can not go on|' +
    'can not carry on like|can not carry on any*|can not carry on sorry|can not do this any*|' +
    'can not take it any*|can not take any more|can not cope|can not keep going|can not live any*|' +
    'can not live like|given up on|give up on life|giving up on life|tired of living|tired of being alive|' +
    'tired of life|tired of existing|done with life|hate my life|hate being alive|hate myself|hate living|' +
    'worthless|better off without me|better without me|burden to|burden on|would not miss me|miss me if|' +
    'nobody would notice|no one would notice|no one would miss|nobody would miss|nobody would care|' +
    'no one would care|if i was gone|if i were gone|if i disappeared|if i stopped|stopped turning up|' +
    'be around much longer|will not be around|not be here much longer|will not be here|want to disappear|' +
    'want it to stop|want it all to stop|want everything to stop|make it stop|everything black|' +
    'empty inside|do not see the point|do not see a point|see no point|can not see a way|no hope|hopeless|' +
    'want it to be over|want to be gone|do not matter|lost the will|what the point|ending it|end it all|' +
    'wants to end it|says she end it|ending it all|end it tonight|going to end it|want to end it|' +
    'go to sleep and not|sleep forever|do not want to be here|numb|not worth living|have nothing left|' +
    'nothing left to',
  'harms self':
    'took a lot of|took loads of|took a load of|swallowed the|keep hurting myself|going to overdose|saving up my|taken loads of|taken pills|taken tablets|' +
    'stopped taking my|voices tell me|i starve|no longer eats|cutting|did it herself|did it himself|' +
    'blood all over|cutting again|been cutting|started cutting|cut myself|cutting myself|cuts herself|' +
    'cuts himself|cutting herself|cutting himself|hurt myself|hurting myself|harm myself|harming myself|' +
    'self harm*|selfharm*|burn myself|burning myself|burned myself|starve myself|starving myself|' +
    'make myself sick|making myself sick|throwing up after|not eaten since|have not eaten|not eaten|' +
    'stopped eating|not eating|purging|took all my|taken all my|taken too many|took too many|' +
    'taken a load of|overdose|overdosed|took the lot|razor blades|swallowed a|swallowed all|' +
    'scratch myself|punish myself|bleach|relapsed',
  method:
    'saving up|a plan|bottle of pills|river|meds|medication|standing on the|sitting on the roof|above the|' +
    'multi storey|top of the|tablets|pills|paracetamol|rope|noose|razor|bridge|roof|rooftop|car park|' +
    'train tracks|tracks|platform|ledge|cliff|long way down|top floor|bought what i need|got what i need|' +
    'have what i need|how i would do it|how to do it|have a plan|planned how|planned it|a date set|' +
    'set a date|picked a date|jump|jumping|jumped|drop|the edge|note|letter|railing',
  farewell:
    'bye|if anyone finds this|by the time anyone|left a note|over soon|remember me fondly|goodbye|' +
    'good bye|bye everyone|bye all|farewell|thanks for everything|thank you for everything|thanks for all|' +
    'thank you for all|last post|last message|last time|final post|last visit|will not see me|' +
    'will not hear from me|tell my mum|tell my family|sorry mum|sorry mom|sorry dad|sorry everyone|' +
    'forgive me|remember me|tonight the night|this the end|this the last|it ends|last day|' +
    'see you on the other side|so long|affairs in order|no more me|last goodbye|be gone by|' +
    'by the time you|love you all|made my peace',
  gives:
    'gave me her|gave me his|gave me all|gave away|giving away|given away|giving all|giving her|' +
    'giving his|gave her|gave his|left me her|left me his|gives away|rehomed|giving everything',
  now:
    'tonight|right now|today|this morning|this afternoon|this evening|yesterday|an hour|minutes|' +
    'by tomorrow|this weekend|afternoon|again|this time|nine days|for days|since friday|since monday|' +
    'for weeks|a week|this week|a lot this week|every night|every day',
  self: 'i|me|my|myself',
  else:
    'my friend|my flatmate|my roommate|my housemate|my mate|my best friend|my sister|my brother|' +
    'my daughter|my son|my student|one of my|a friend|my colleague|a colleague|colleague of mine|' +
    'friend of mine|student of mine|someone i know|my cousin|my mum|my dad|my partner|my neighbour|' +
    'classmate|coursemate|her last post|his last post|my girlfriend|my boyfriend|my tutee|a student|' +
    'one of your|a regular|somebody i know|my niece|my nephew|my pupil|this user|@',
  worry:
    'nobody believes me|no one believes me|might do to himself|might do to herself|worried|worries|worrying|concerned|scared for|frightened for|check on|look in on|welfare check|' +
    'not answering|not replying|not responding|not heard from|not picking up|will not answer|' +
    'does not answer|not left her room|not left his room|not left the|has not left|have not seen|missing|' +
    'not joke|not a joke|not a joke any*|not coping|not okay|not ok|who i ring|who do i ring|who i call|' +
    'who do i call|who can i call|who should i|who do i tell|whom do i tell|who can i tell|who do i speak|' +
    'who to call|who to tell|who to ring|helpline|a service for|samaritans|crisis|counsel*|what do i do|' +
    'what should i do|do not know what to do|do not know where to turn|where to turn|nowhere to turn|' +
    'please help|need help|help me|someone help|somebody help|please send|security please|fetch|' +
    'sounded like goodbye|sounds like goodbye|urgent*|safeguarding|social services|police|is that bad|' +
    'stay safe|said it like|talk to someone|someone to talk|anyone i can talk|where can i go|can i hide|' +
    'can i wait inside',
  joking:
    'viva|killer|quiz night|gym|marathon|' +
    'essay|essays|dissertation|coursework|coffee|cookies|queue|lol|haha*|lmao|printer|printers|wifi|' +
    'catalogue|reading nook|binding|font|typo|pun|puns|shelfies|this assignment|statistics|spss|' +
    'referencing|footnote*|bibliography|deadline|laughing|cute|cake|otter|cat|meme|gif|monday|mondays|' +
    'plot twist|cliffhanger|suspense|ending of|chapter|sequel|season|series|tv|episode|game|team|football|' +
    'match|quiz|exhibition|newsletter|hungry for|for charity|battery|laptop|phone died',
  fiction:
    'novel|novels|book about|book on|books about|books on|film|films|movie|play|plays|poem|poems|poetry|' +
    'story about|character*|chapter|act one|act five|author|thriller|opera|tragedy|hamlet|ophelia|bovary|' +
    'karenina|plath|woolf|romeo|juliet|durkheim|murder mystery|painting|fiction|memoir|diary|diaries|' +
    'letters|reading about|history|historical|century|18*|19*|war|medieval|exhibit*|display|statue|bust|' +
    'lecture|seminar|talk on|talk about|module|course on|course about|training|dissertation on|' +
    'dissertation about|essay on|essay about|thesis|research on|research|researching|writing on|' +
    'writing about|studying|shelfmark|edition|catalogue|literature on|article|textbook|documentary|' +
    'podcast|myth|bible|saint|king|queen|emperor|translation|titled|plot|scene|protagonist|villain|' +
    'narrator|manuscript|reading list|section on|suicide squad|vol|volume|archive|photograph of|archival|' +
    'policy on|topic|workshop on|volunteer*',
  /** Good wishes to who leaves for something else. */
  parting:
    'retire*|retiring|new job|enjoy your|good luck|all the best|congrat*|next chapter|maternity|holiday|holidays|' +
    'graduat*|summer|christmas|see you next|see you soon|last exam|last day of term|end of term|moving to|welcome back',
  /** Whom one fears. */
  feared:
    'my dad|my father|my mum|my mother|my husband|my wife|my partner|my ex|my boyfriend|my girlfriend|' +
    'my stepdad|my stepfather|my stepmum|my brother|my uncle|my parents|my family|my landlord|my tutor|' +
    'my supervisor|my boss|my carer|my son|my flatmate|my housemate|her husband|her boyfriend|her dad|' +
    'her father|his dad|his father|her ex|her partner|her uncle|he|they|an ex|my manager|my teacher|' +
    'my coach|my lecturer|my professor|my cousin|my grandad|ex boyfriend|ex husband|ex partner|' +
    'ex girlfriend',
  hurts:
    'was raped|been raped|was assaulted|was attacked|sexually assaulted|was groped|locks my|locked my|locks the kids|in my room at night|into my room at night|in my bed|comes in my room|comes into my room|' +
    'sexually assaulted|being abused|' +
    'going to beat her|going to beat him|beat my|beats my classmate|hurt people|shouts at me|threatening|' +
    'takes my pension|hits me|hit me|hitting me|beats me|beat me|beating me|punches me|punched me|' +
    'kicks me|kicked me|slaps me|slapped me|chokes me|choked me|strangled me|strangles me|hurts me|' +
    'hurt me|hurting me|rapes me|raped me|raped|forced me|forces me|touches me|touched me|touching me|' +
    'burns me|burned me|locks me|locked me|threatens me|threatened me|threatens to|threatened to kill|' +
    'pay for it|i pay for it|takes it out on|bruise*|black eye|broke my arm|broke my|threw me|grabbed me|' +
    'grabs me|pushed me|shoved me|spits|assaulted|assault|sexually|molest*|groped|groping|abused|abusing|' +
    'abusive|abuses|abuse me|hits her|beats her|hitting her|hits him|lays hands|lay hands|hits us|' +
    'beats us|hits my|beats my|punched her|strangled her|hits the kids|violent|stabbed|attacked|' +
    'followed me into|put his hands|his hands on|hand up my|up my skirt|exposed himself|flashed|spiked|' +
    'drugged|my drink',
  controls:
    'restaurant every|they say i owe|i owe|leave the house|takes my pension|let me leave|let me see my|let me go out|only for the library|' +
    'only here|blackmailed|not allowed a|allowed a phone|takes my card|takes my bank|my benefits|' +
    'have my papers|took my id|goes through my|checks my phone|checks my|reads my messages|' +
    'tracks my phone|tracks me|takes my money|takes my phone|took my phone|took my passport|' +
    'takes my wages|took my money|has my passport|have my passport|keeps my passport|keep my passport|' +
    'not let me|will not let me|does not let me|did not let me|not allowed to|not allowed out|' +
    'only allowed|allowed out|ten minutes late|if i am late|late home|when i get home|controls|' +
    'controlling|where i am|who i talk to|i owe them|owe them|have to work|made to work|forced to work|' +
    'forced to|work for no|no wages|not paid me|without pay|debt to them|makes me|make me|locked in|' +
    'lock me|only have the wifi|only place|reference if|grade if|pass me if|mark if|extension if|' +
    'go for drinks|unless i|in return for|sleep with|send him pictures|photos of me|pictures of me|' +
    'blackmail*|threatening to post|threatening to send|will post my|nudes|leak my',
  marriage:
    'forced to get married|made to get married|make me get married|' +
    'to be married|be married to|forced marriage|forced to marry|forcing me to marry|make me marry|' +
    'making me marry|being married off|marry me off|married off|have to marry|marry my cousin|' +
    'marry someone|marry a man|get married to|arranged for me|wedding abroad|flying me to|taking me to|' +
    'taking me back|taking me abroad|sending me to|take me to|sent back to|send me back to',
  unwilling:
    'do not want to|not want to go|against my will|no choice|have no choice|said no|can not say no|scared|' +
    'afraid|frightened|terrified|please help|i am 15|i am 16|i am 17|without my consent|can not tell|' +
    'do not know where|do not feel safe|not safe|want out|escape|run away|hide',
  pursues:
    'followed home|being followed|keeps following|following girls|following women|following people|' +
    'follows girls|waits for her|lurking|loitering|hangs around|where i live|where i study|i study here|' +
    'messaging|waits by|waits for me|waits outside|waiting for me|waiting outside|waits near|waits at|' +
    'waited for me|follows me|following me|followed me|following her|followed her|follows her|' +
    'walks behind me|walked behind me|walking behind me|walks me|behind me to|stalks me|stalking|stalker|' +
    'stalked|stares at me|staring at me|staring|watches me|watching me|watching her|knows where i|' +
    'found out where|found out which|found out what|found me|turns up|turned up|keeps turning up|shows up|' +
    'showed up|keeps coming|keeps messaging|keeps texting|will not leave me alone|not leave me alone|' +
    'taking photos of|taking pictures of|filming me|photographing me|filming girls|filming women|' +
    'sits opposite me every|sits next to me every|corner* me|harass*|restraining order|non molestation|' +
    'order against|an injunction|told him to stop|asked him to stop|told him no|which desk i|' +
    'my desk every',
  'a man':
    'an adult|gentleman|my former partner|my teacher|my coach|teacher|tutor|a man|man who|some man|' +
    'some guy|a guy|this guy|some bloke|a bloke|the bloke|bloke who|the man|old man|older man|stranger|' +
    'someone|somebody|a person|a woman|he|my ex|an ex|the same man|same guy|the same guy|a lad|' +
    'one of your staff|one of the|security guard|volunteer|lads|a group of|him',
  afraid:
    'so scared|scared to|afraid to|i am scared|scared|afraid|frightened|terrified|fear for|fear of|' +
    'not safe|unsafe|do not feel safe|feel unsafe|scared to go home|afraid to go home|scared of him|' +
    'scared of my|dread going home|can not go home|do not want to go home|hiding|hide here|hide in|' +
    'always in till closing|always here till|here till closing|why i am always|too scared|shaking|panick*|' +
    'crying|sobbing|in tears',
  'afraid of home':
    'scared to go home|afraid to go home|frightened to go home|dread going home|can not go home|' +
    'do not feel safe at home|not safe at home|to be safe|abused at home|he will kill me|he kill me|' +
    'she will kill me|not safe to go home|terrified of my|scared of my dad|scared of my husband|' +
    'afraid of my husband|scared of what my|afraid of my|afraid of him|scared of him',
  /** Somebody may die here and now. */
  'danger now':
    'not breathing|stopped breathing|unconscious|unresponsive|collapsed|having a seizure|having a fit|having a stroke|' +
    'heart attack|overdosing|bleeding badly|bleeding heavily|been stabbed|call an ambulance|need an ambulance|' +
    'call 999|ring 999|with a knife|has a knife|got a knife|has a gun|with a gun|with a machete|' +
    'with an axe|holding a knife|waving a knife|being attacked|getting beaten|choking on|being beaten up|on fire',
  child:
    'yr olds|12 year|13 year|14 year|12 yr|13 yr|14 yr|schoolgirls|primary school|classmate|12 year olds|13 year olds|year olds|classmates|little boy|' +
    'little girl|little lad|a child|children|child|kid|kids|toddler|toddlers|baby|babies|wee boy|wee girl|' +
    'wee lad|wee lass|young boy|young girl|young lad|boy|girl|girls|boys|little one|little ones|my niece|' +
    'my nephew|my daughter|my son|my grandson|my granddaughter|four year old|five year old|six year old|' +
    'seven year old|eight year old|nine year old|ten year old|year old|schoolgirl*|schoolboy*|pupil|' +
    'pupils|minor|minors|underage|four or five|five or six|my little sister|my little brother|small boy|' +
    'small girl|infant|bairn|bairns|wean|teenager',
  minor:
    'i am 11|i am 12|i am 13|i am 14|i am 15|i am 16|i am 17|i am eleven|i am twelve|i am thirteen|' +
    'i am fourteen|i am fifteen|i am sixteen|i am seventeen|im 13|in year 7|in year 8|in year 9|' +
    'in year 10|in year 11|she 11|she 12|she 13|she 14|she 15|he 11|he 12|he 13|he 14|he 15|she 16|' +
    'only 13|only 14|only 12|only 15|aged 12|aged 13|aged 14|aged 11|aged 10|13 year old|14 year old|' +
    '12 year old|15 year old|11 year old',
  alone:
    'locks my little|locked in her|locked in his|left on their|alone for days|hot car|in a car|windows shut|sleeping behind|sleeping rough|on his own|' +
    'on her own|on their own|all alone|left alone|by himself|by herself|by themselves|no one with|' +
    'nobody with|nobody come for|no one come for|nobody has come|no one has come|no coat|no shoes|' +
    'barefoot|wandering|unattended|abandoned|no adult*|no parent*|no sign of|can not find his|' +
    'can not find her|lost his mum|lost her mum|locked in a car|in a hot car|in the car|' +
    'looking for his mum|looking for her mum|nobody for him|left there|sleeping in|sleeping outside|' +
    'for over an hour|waiting for hours',
  preys:
    'sweets|behind the shelves|takes them|old guy messaging|messaging 12|messaging kids|messaging girls|messaging children|for their addresses|addresses and photos|sends me nude|nude pictures|showing|behind the shelves|' +
    'contacted by an|met in your|meets her|meets him|blackmailed|come to his house|to his house|hands on|' +
    'too hands on|touchy|touches them|touching them|touching kids|touching children|touches the|' +
    'inappropriate*|on his lap|on his knee|cuddling|tickling|asking for pictures|asks for pictures|' +
    'asking for photos|asks for photos|asking for pics|wants pictures|wants photos|sends me pictures|' +
    'sent me pictures|sent me photos|sends me photos|sending me|wants to meet|meet up|meet him|' +
    'keep it secret|our secret|secret|not tell my|do not tell|told me not to tell|grooming|groomed|grooms|' +
    'messages me|messaging me|messaging my|messages my|talking to little|talks to kids|approaching|' +
    'offering sweets|gives sweets|offering them sweets|come to his|come to mine|watching the children|' +
    'watching kids|watching little|photographing|filming|taking pictures|taking photos|private messages|' +
    'dms me|webcam|on camera|undress*|naked|nude|nudes|private parts|privates|down there|very upset|' +
    'came home upset|came home crying|scared of him',
  suffers:
    'for food|marks on|locked in|beat|crying|sobbing|screaming|upset|distress*|hurt|injured|bleeding|' +
    'blood|hungry|starving|freezing|cold|shaking|bruise*|scared|frightened|being hit|being hurt|smacked|' +
    'slapped|slapping|hitting|beats|beaten|hit him|hit her|hits him|hits her|flinch*|dirty|soaking|' +
    'over an hour|an hour|no coat|assaulted|attacked|unconscious|collapsed|passed out|not breathing|' +
    'overdosed|seizure|does not want the police|unresponsive|choking',
  scene:
    'in the toilets|in the toilet|in the loos|in the stairwell|on the stairs|in the corridor|' +
    'in your car park|by your front doors|front doors|outside|on level|on floor|on the floor|by the lifts|' +
    'next to you|by the lockers|in the reading room|at the entrance|in the stacks|group rooms|front door|' +
    'in the basement|by the bins|near the|on the second|ground floor|foyer|in the lobby|i can hear|' +
    'i can see|just saw|i saw|seen a|there a|there someone|in your|found a note|found a letter',
  'her words':
    'she says|he says|she said|he said|told me|said to me|says she|says he|told us|she told|he told|' +
    'keeps joking|keeps saying|keeps talking|talks about|talking about|joking about|jokes about|' +
    'posted that|wrote that|that says|note that|dated',
  'proud of it':
    'feel proud|proud of it|feels good|it helps|like the feeling|deserve it|i deserve|in control|' +
    'thin enough|too fat|so fat',
} as const satisfies Lexicon<string>;
