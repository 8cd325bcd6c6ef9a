import Fabula

/// A page as news aggregators show them, made up: an article in pieces, readers' comments, teasers whose headlines are
/// glued to their texts, and the article again as one paragraph with the newsletter's line.
struct DemoPage: ArticleSource {
    /// The name that the page goes by in reports.
    static let name = "demo-page.txt"

    func harvest() throws -> Harvest { PageReader.read(Self.text, file: Self.name) }

    static let text = """
        Tempête sur le littoral: le pont de Vaubert restera fermé jusqu'à vendredi

        Tempête sur le littoral: le pont de Vaubert restera fermé jusqu'à vendredi

        Météo, Mobilité

        08-03-23 17:40:00

        Tempête sur le littoral : le pont de Vaubert restera fermé jusqu'à vendredi

        Le pont de Vaubert, fermé mardi soir après le passage de la tempête Odile, ne rouvrira pas avant vendredi, a annoncé mercredi le...

        "Deux câbles montrent des traces d'usure que nous ne pouvons pas ignorer", a-t-il expliqué, rappelant que la dernière inspection remontait à l'automne.

        Les navetteurs sont invités à passer par Ormeuil. Des bus de remplacement circulent depuis mercredi matin entre les deux rives.

        Lire la suite: Le Phare de Vaubert »

        Encore des heures de file, merci la Région!!

        Fermeture du pont de Vaubert: les commerçants de la rive gauche demandent de l'aideLes commerçants de la rive gauche réclament une compensation après la fermeture du pont de Vaubert, décidée mardi soir à la suite de la... Et nous les clients alors?

        Grève des trains jeudi: un convoi sur trois circulera sur la ligne du littoralLes conducteurs de train ont confirmé mercredi leur préavis de grève pour jeudi: seul un train sur trois roulera entre Vaubert et...

        Ligne du littoral : la grève des conducteurs de train débutera mercredi à 22 heuresLe mouvement de grève des conducteurs de train commencera mercredi à 22 heures et se terminera jeudi soir, a précisé le syndicat des... ils ont bien raison Toujours les mêmes qui trinquent

        La bibliothèque d'Ormeuil retrouve un manuscrit volé en 1974Un livre d'heures du quinzième siècle, volé en 1974, a été rendu lundi à la bibliothèque d'Ormeuil par...

        Le pont de Vaubert, fermé mardi soir après le passage de la tempête Odile, ne rouvrira pas avant vendredi, a annoncé mercredi le ministre de la Mobilité Paul Estrève. "Deux câbles montrent des traces d'usure que nous ne pouvons pas ignorer", a-t-il expliqué, rappelant que la dernière inspection remontait à l'automne. Les navetteurs sont invités à passer par Ormeuil. Des bus de remplacement circulent depuis mercredi matin entre les deux rives. Le coût des réparations sera connu le 20 mars, quand les ingénieurs auront remis leur rapport. Newsletter info Recevez chaque matin l'essentiel de l'actualité. OK Ne plus afficher ×

        """
}
