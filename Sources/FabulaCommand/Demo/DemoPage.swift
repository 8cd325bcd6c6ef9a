import Fabula

/// A page as news aggregators show them, made up: an article in pieces, readers' comments, teasers whose headlines are
/// glued to their texts, and the article again as one paragraph with the newsletter's line.
package struct DemoPage: ArticleSource {
    /// The name that the page goes by in reports.
    package static let name = "demo-page.txt"

    package func harvest() throws -> Harvest { PageReader.read(Self.text, file: Self.name) }

    /// `Data/pages/demo.txt`, letter for letter; a test holds them together.
    package static let text = """
        Accord fluvial: Valdorie menace de rappeler son ambassadeur en Ostrevanie

        Accord fluvial: Valdorie menace de rappeler son ambassadeur en Ostrevanie

        Diplomatie, Fleuves

        17-03-22 11:42:00

        Accord fluvial : Valdorie menace de rappeler son ambassadeur en Ostrevanie

        Le ton monte entre les deux rives de la Sorne. La ministre valdorienne des Affaires étrangères a menacé jeudi de rappeler son ambassadeur si...

        "Un traité se respecte ou se dénonce, il ne se contourne pas la nuit avec des pelleteuses", a-t-elle déclaré, faisant allusion au chantier découvert la veille près de l'écluse de Mersault.

        Lire la suite: Radio Sorne info »

        Et pendant ce temps les péniches attendent, merci les politiques

        Écluse de Mersault : 42 péniches bloquées depuis mercredi soir42 péniches sont immobilisées depuis mercredi soir en aval de l'écluse de Mersault, fermée par précaution après la découverte du chantier... Mon beau-frère est batelier il est furieux...

        Les bateliers réclament la réouverture de l'écluse de MersaultUne délégation de bateliers a réclamé jeudi matin la réouverture immédiate de l'écluse de Mersault, où plusieurs dizaines de péniches... Courage à eux !

        Faut-il fermer la piscine des Tilleuls? Le conseil communal tranchera lundiLe conseil communal se prononcera lundi sur l'avenir de la piscine des Tilleuls, dont le toit menace de s'effondrer selon un... Oh non, pas la piscine! Mes enfants y vont chaque mercredi

        Panne de courant dans le centre de BrévalonPrès de 3.000 foyers du centre de Brévalon ont été privés d'électricité jeudi matin en raison d'une panne survenue dans une cabine...

        Panne de courant à Brévalon : une fouine serait en causeUne fouine serait à l'origine de la panne qui a privé d'électricité 3.000 foyers de Brévalon jeudi matin, selon le gestionnaire du... Pauvre bête… et pauvre congélateur !

        Le PEV exige un débat sur la vaccination des abeillesLe Parti écologiste valdorien a déposé mercredi soir une résolution demandant que le Parlement débatte de la vaccination des...

        Le ton monte entre les deux rives de la Sorne. La ministre valdorienne des Affaires étrangères a menacé jeudi de rappeler son ambassadeur si l'Ostrevanie n'arrête pas ses travaux de dérivation du fleuve. "Un traité se respecte ou se dénonce, il ne se contourne pas la nuit avec des pelleteuses", a-t-elle déclaré, faisant allusion au chantier découvert la veille près de l'écluse de Mersault. L'accord fluvial, signé le 4 mai 2009, interdit tout prélèvement sans l'aval des deux capitales. À Ostreville, le gouvernement parle de"simples sondages" et rappelle qu'une commission mixte doit se réunir vendredi."Nous irons à la table avec nos cartes et nos chiffres", a répondu la ministre, Irène Castaing. Newsletter info Recevez chaque matin l’essentiel de l'actualité. OK Ne plus afficher ×

        """
}
