/// Words of the five languages that tell where a sentence can begin and where a headline cannot end, as folded hashes.
enum NewsWords {
    /// Articles, conjunctions and prepositions in which a headline does not end. Without those that end a sentence as
    /// particles of a verb (nl `op`, `uit`; de `an`, `ein`; en `on`, `over`).
    static let dangling = Folding.set(
        """
        le la les l un une des du de d et ou au aux a en dans sur sous pour par avec sans entre vers chez que qui dont
        ce ces cette son sa ses leur leurs notre nos mon ma mes ne se si
        de het een en of van te der den des zijn haar hun dat die naar met
        the a an and or of at to for from with into as its his their our your my
        der die das den dem des eine einen einem einer und oder von vom im am zum zur mit fur bei uber
        el la los las un una y o de del en con por para sin sobre entre al su sus que se
        """)

    /// Words that a teaser begins with more often than a name ends with them.
    static let openers = Folding.set(
        """
        le la les l un une des du de d en dans sur pour par avec sans apres avant depuis selon comme alors quand si plus pres
        ce cet cette ces c il elle ils elles on nous vous je j son sa ses leur leurs mon notre quelque quelques plusieurs
        deux trois quatre cinq six sept huit dix cent mille a au aux ou qui que quel quelle chaque tout tous toute toutes
        c'est malgre face pas ne n lors suite grace entre jusqu trente vingt une meme certains certaines aucun aucune y
        de het een t s in op aan bij voor met door na naar uit om te ze zij hij wij we ik je u er dat dit die deze wie wat
        waar hoe waarom als toen nadat volgens twee drie vier vijf tien meer ook nog geen alle veel zo'n zowat ruim bijna
        the a an in on at to for from with by after before as it its he she they we i you there this that these those more
        most some all one two three four five six ten nearly about over under when while what who how why if police
        der die das den dem des ein eine einen einem einer in im am an auf bei mit nach vor von vom zu zum zur fur seit
        aus uber unter wegen trotz durch gegen bis er sie es wir ihr ich man wer was wie wo warum wenn als nun noch mehr
        zwei drei vier funf sechs zehn rund etwa fast viele alle kein keine dieser diese dieses laut knapp mehrere
        el la los las un una unos unas en de del al a con por para sin sobre tras desde hasta segun entre ante este esta
        estos estas ese esa su sus se lo no si y o cuando como donde quien que mas dos tres cuatro cinco seis diez casi
        unas varios varias cada todo todos todas mientras durante hace
        pendant tandis afin lors deja selon vers chez beaucoup peu cinquante quarante chacun hier demain dimanche lundi mardi
        mercredi jeudi vendredi samedi hoewel omdat sinds tijdens terwijl zodra tussen onder tegen zo maar ondanks dankzij over
        nu vanaf binnen zondag maandag dinsdag woensdag donderdag vrijdag zaterdag although though despite during since between
        because until now just last sunday monday tuesday wednesday thursday friday saturday obwohl wahrend weil bevor zwischen
        dort damit ob unter erstmals ab sonntag montag dienstag mittwoch donnerstag freitag samstag aunque pese porque hoy ayer
        asi ya ni tampoco despues antes solo domingo lunes martes miercoles jueves viernes sabado
        jamais aucun rien toujours encore aussi ainsi parmi outre cela voici voila seul seule seuls moins trop bien tant
        nooit niets nergens altijd iedereen niemand daar hier straks morgen gisteren vandaag zelfs toch wel minder steeds
        never nothing always everyone nobody here once even still only less both few another each
        nie nichts immer jeder niemand hier heute gestern morgen dann erst auch schon selbst so weniger beide jetzt
        nunca nada siempre alguien nadie aqui alli manana incluso todavia menos ambos ahora solamente
        """)

    /// What follows a Dutch `'s`.
    static let genitives = Folding.set(
        "nachts avonds morgens middags ochtends namiddags zomers winters werelds lands maandags zondags zaterdags")

    /// What an apostrophe cuts short beyond single letters and `qu`: `Grand'Place`, `dell'Arte`, `Sant'Angelo`, `D'Annunzio`.
    static let elided = Folding.set(
        "grand sant dell nell sull dall all un quell bell entr aujourd prud mal zo one rock")

    /// Names with capitals inside, beyond the prefixes of ``namePrefixes``: their capital begins nothing.
    static let innerCapitalNames = Folding.set(
        """
        PostNL DéFI BioNTech YouTube iPhone iPad iOS macOS iCloud iMac eBay WhatsApp TikTok PayPal LinkedIn FedEx SpaceX
        OpenAI ChatGPT GitHub DeepMind DeepL BlackRock AstraZeneca ArcelorMittal GlaxoSmithKline EasyJet easyJet CureVac
        TotalEnergies EuroMillions UniCredit InBev MasterCard PlayStation AirBnB AirPods MeToo BlaBlaCar BeReal SoftBank
        StubHub SudInfo SudPresse FranceInfo LaLibre RTLinfo BBVA CaixaBank JPMorgan HelloFresh WeWork QAnon McDonald
        NordStream ThyssenKrupp ProSieben GmbH mRNA ARNm CyanogenMod LuxLeaks PlanetLabs VTech BioWare EuroVision
        HomePod GoFundMe OnlyFans PwC KfW KPMG DocMorris FlixBus BlueBike VivaCité VOOsport MoDem LREM EdTech FinTech
        GreenPower TechCrunch BuzzFeed HuffPost MediaPart MediaMarkt ColliPost UberEats DuckDuckGo WikiLeaks
        """)

    /// Names that begin with a small letter: a teaser that begins with one shows no change of case.
    static let smallNames = Folding.set(
        "bpost iPhone iPad eBay easyJet iOS macOS bpaid iCloud eBible mRNA imec iRobot eToro vtm eSwatini iTunes iMac")

    /// Those of them that have no capital at all.
    static let plainSmallNames = Folding.set("bpost bpaid imec vtm")

    /// What stands before the inner capital of a family name or a brand: `Mc`, `Mac`, `Fitz`, `O`, `Di`, `La`, `i`, `e`.
    static let namePrefixes = Folding.set(
        "mc mac fitz di da de del della du la le lo van von den ter ten al el ben i e my ph")
}
