/// What places, alliances and heads of state are called in other languages: names are what joins the articles of several
/// languages, and `Gand`, `Gent` and `Ghent` are one.
///
/// Only names of one word, in lower case without accents, and none that is a common word of one of the languages (`Namen`,
/// `Bergen`, `Forest`, `Who`).
package enum Exonyms {
    /// The name that stands for all of its names in other languages, or `nil` for any other word. O(length).
    package static func canonical(_ name: some Collection<UInt8>) -> [UInt8]? {
        guard name.count >= shortest, name.count <= longest else { return nil }
        return canonicals[Array(name)]
    }

    /// All names that a canonical one stands for, itself first; the name alone where it is no such.
    package static func variants(of name: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
        variants[Array(name)]?.map { $0[...] } ?? [name]
    }

    private static let groups: [[[UInt8]]] = lists.split(whereSeparator: \.isNewline).map { line in
        line.split(separator: " ").map { Array($0.utf8) }
    }
    private static let canonicals = Dictionary(
        uniqueKeysWithValues: groups.flatMap { group in group.dropFirst().map { ($0, group[0]) } })
    private static let variants = Dictionary(uniqueKeysWithValues: groups.map { ($0[0], $0) })
    private static let shortest = groups.joined().map(\.count).min()!
    private static let longest = groups.joined().map(\.count).max()!

    private static let lists = """
        bruxelles brussel brussels bruselas
        anvers antwerpen antwerp amberes
        gand gent ghent gante
        bruges brugge brugghe brujas
        louvain leuven lovaina
        malines mechelen mecheln
        courtrai kortrijk
        ypres ieper ypern
        ostende oostende ostend
        liege luik luttich lieja
        tournai doornik
        mouscron moeskroen
        audenarde oudenaarde
        alost aalst
        termonde dendermonde
        vilvorde vilvoorde
        tongres tongeren
        roulers roeselare
        furnes veurne
        dixmude diksmuide
        nieuport nieuwpoort
        nivelles nijvel
        arlon aarlen
        bastogne bastenaken
        waremme borgworm
        uccle ukkel
        ixelles elsene
        schaerbeek schaarbeek
        auderghem oudergem
        lille rijsel
        dunkerque duinkerke dunkirk dunkirchen
        flandre vlaanderen flanders flandern flandes
        wallonie wallonia wallonien valonia
        ardennes ardenne ardennen ardenas
        hainaut henegouwen hennegau
        limbourg limburg limburgo
        luxembourg luxemburg luxemburgo
        escaut schelde scheldt escalda
        meuse maas mosa
        sambre samber
        belgique belgie belgium belgien belgica
        france frankrijk frankreich francia
        allemagne duitsland germany deutschland alemania
        espagne spanje spain spanien espana
        italie italy italien italia
        suisse zwitserland switzerland schweiz suiza
        autriche oostenrijk austria osterreich
        pologne polen poland polonia
        hongrie hongarije hungary ungarn hungria
        roumanie roemenie romania rumanien rumania
        bulgarie bulgarije bulgaria bulgarien
        grece griekenland greece griechenland grecia
        turquie turkije turkey turkei turquia turkiye
        russie rusland russia russland rusia
        ukraine oekraine ucrania
        bielorussie belarus weissrussland bielorrusia
        moldavie moldova moldau moldavia
        georgie georgien
        chine china
        japon japan
        inde india indien
        coree korea corea
        thailande thailand tailandia
        egypte egypt agypten egipto
        maroc marokko morocco marruecos
        algerie algerije algeria algerien argelia
        tunisie tunesie tunisia tunesien
        libye libie libya libyen libia
        syrie syria syrien siria
        irak iraq
        liban libanon lebanon libano
        afghanistan afganistan
        norvege noorwegen norway norwegen noruega
        suede zweden sweden schweden suecia
        danemark denemarken denmark dinamarca
        finlande finland finnland finlandia
        islande ijsland iceland islandia
        irlande ierland ireland irland irlanda
        ecosse schotland scotland schottland escocia
        angleterre engeland england inglaterra
        mexique mexico mexiko
        bresil brazilie brazil brasilien brasil
        argentine argentinie argentina argentinien
        colombie colombia kolumbien
        canada kanada
        australie australia australien
        congo kongo
        rwanda ruanda
        ethiopie ethiopia athiopien etiopia
        somalie somalia
        soudan soedan sudan
        europe europa
        afrique afrika africa
        asie azie asia asien
        amerique amerika america
        paris parijs
        londres londen london
        rome rom roma
        milan milaan mailand milano
        venise venetie venice venedig venecia
        naples napels neapel napoli
        turin turijn torino
        genes genua genoa
        geneve geneva genf ginebra
        vienne wenen vienna wien viena
        athenes athene athens athen atenas
        lisbonne lissabon lisbon lisboa
        barcelone barcelona
        seville sevilla
        cologne keulen koln
        munich munchen
        hambourg hamburg hamburgo
        francfort frankfurt
        berlin berlijn
        strasbourg straatsburg strassburg estrasburgo
        varsovie warschau warsaw
        cracovie krakau krakow
        prague praag prag praga
        bucarest boekarest bucharest bukarest
        belgrade belgrado belgrad
        copenhague kopenhagen copenhagen
        moscou moskou moscow moskau moscu
        kiev kyiv kiew
        kharkiv charkiv charkov kharkov jarkov charkiw
        marioupol mariupol marioepol
        pekin beijing peking
        tokyo tokio
        caire cairo kairo
        beyrouth beiroet beirut
        damas damascus damaskus damasco
        bagdad baghdad
        teheran tehran
        kaboul kabul
        alger algiers algier argel
        edimbourg edinburgh edimburgo
        nato otan navo
        eu ue
        onu uno
        fmi imf iwf
        bce ecb ezb
        aiea iaea iaeo oiea
        ocde oecd oeso
        osce ovse osze
        oms wgo
        poutine poetin putin
        zelensky zelenski zelenskyy zelenskiy selenskyj selenski
        loukachenko lukashenko loekasjenko lukaschenko
        lavrov lawrow
        navalny nawalny
        netanyahou netanyahu
        medvedev medvedjev medwedew
        khamenei chamenei jamenei
        """
}
