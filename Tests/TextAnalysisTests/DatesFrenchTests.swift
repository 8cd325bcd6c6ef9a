import Testing
import TextAnalysis

struct DatesFrenchTests {
    @Test(arguments: table)
    func french(sentence: DatedSentence) {
        #expect(notation(of: DateTagger(language: .fr).tag(sentence.text, anchor: thursday)) == sentence.dates)
    }

    private static let table = DatedSentence.table(
        """
        Le vote a eu lieu le 2 décembre 2021.                       | 2021-12-02
        Il est né le 1er mai 1954 à Namur.                          | 1954-05-01
        La loi entre en vigueur le 1er décembre.                    | 2021-12-01
        Le premier mai, tout est fermé.                             | 2022-05-01
        Le procès s'ouvre le 15 janvier prochain                    | 2022-01-15
        Le 28 novembre, la police est intervenue.                   | 2021-11-28
        Du 3 au 5 décembre, la ville est en fête.                   | 2021-12-03..2021-12-05
        Ouvert du 28 novembre au 2 décembre 2021.                   | 2021-11-28..2021-12-02
        Entre le 28 décembre et le 3 janvier, rien ne bouge.        | 2021-12-28 2022-01-03
        Fermé du 28 décembre au 3 janvier                           | 2021-12-28..2022-01-03
        Les 3 et 4 décembre, grève des trains.                      | 2021-12-03..2021-12-04
        Les 3 et 7 décembre, grève des trains.                      | 2021-12-03 2021-12-07
        Les 3-5 décembre                                            | 2021-12-03..2021-12-05
        Publié le 02/12/2021 à 15h23                                | 2021-12-02
        Publié le 02-12-21 15:23:00                                 | 2021-12-02
        Publié le 2.12.2021                                         | 2021-12-02
        Mis à jour 2021-12-02T15:23:00                              | 2021-12-02
        Le 2 déc. 2021, à Liège                                     | 2021-12-02
        Le 14 juil. dernier, à Liège                                | 2021-07-14
        Le 9 sept. 2021 il a quitté sept personnes                  | 2021-09-09
        En février 2022, on votera.                                 | 2022-02
        Il avait démissionné en novembre.                           | 2021-11
        Fin novembre, le virus est arrivé.                          | 2021-11-21..2021-11-30/month
        Mi-novembre, le virus est arrivé.                           | 2021-11-11..2021-11-20/month
        Au début du mois, début décembre, il neigeait               | 2021-12-01..2021-12-10/month
        Depuis mars, tout a changé.                                 | 2021-03
        Depuis mars dernier, tout a changé.                         | 2021-03
        En novembre dernier, il pleuvait.                           | 2021-11
        En novembre prochain, il pleuvra.                           | 2022-11
        En 2019, la commune a fusionné.                             | 2019
        Depuis 2015 il vit ici.                                     | 2015
        L'année 1830 fut agitée.                                    | 1830
        Début 2022, le prix augmentera.                             | 2022-01-01..2022-03-31/year
        Fin 2019, tout allait bien.                                 | 2019-10-01..2019-12-31/year
        Le conseil a adopté mercredi soir une résolution.           | 2021-12-01
        Il a mis en garde jeudi ses voisins.                        | 2021-12-02
        Les bus ne circuleront pas ce jeudi.                        | 2021-12-02
        Les chauffeurs bloqueront le ring jeudi matin.              | 2021-12-02
        Les chauffeurs bloqueront le ring vendredi matin.           | 2021-12-03
        Le ministre a annoncé vendredi que les écoles fermeront.    | 2021-11-26
        Le roi va recevoir lundi le formateur.                      | 2021-12-06
        La réunion est prévue mardi.                                | 2021-12-07
        Jeudi dernier, la séance avait été levée.                   | 2021-11-25
        Le bilan est passé mardi à trois morts.                     | 2021-11-30
        Un rapport est exigé d'ici vendredi.                        | 2021-12-03
        Le verdict est attendu lundi.                               | 2021-12-06
        Ils marchent vendredi prochain.                             | 2021-12-10
        Lundi prochain, la séance reprend.                          | 2021-12-06
        Jeudi prochain, la séance reprend.                          | 2021-12-09
        La nuit de mardi à mercredi a été agitée.                   | 2021-11-30..2021-12-01
        Le procès s'est ouvert jeudi 25 novembre.                   | 2021-11-25
        Le procès s'est ouvert le jeudi 25 novembre 2021.           | 2021-11-25
        Le bilan est passé mardi à trois morts.                     | 2021-11-30
        Une réunion est convoquée pour samedi.                      | 2021-12-04
        Le match est reporté à dimanche.                            | 2021-12-05
        Il ressort en salles dimanche.                              | 2021-12-05
        Il a plu hier.                                              | 2021-12-01
        Il a plu hier soir.                                         | 2021-12-01
        Avant-hier, il neigeait.                                    | 2021-11-30
        Aujourd'hui, il gèle.                                       | 2021-12-02
        Aujourd’hui, il gèle.                                       | 2021-12-02
        Demain matin, il fera beau.                                 | 2021-12-03
        Après-demain, il fera beau.                                 | 2021-12-04
        Il parlera ce soir.                                         | 2021-12-02
        Il a repris l'idée de son chef la veille.                   | 2021-12-01
        Il est mort lundi. Son frère l'avait vu la veille.          | 2021-11-29 2021-11-28
        Il est mort lundi. On l'a su le lendemain.                  | 2021-11-29 2021-11-30
        Arrêté le 20 novembre, il a été libéré le surlendemain.     | 2021-11-20 2021-11-22
        Il est arrivé il y a trois jours.                           | 2021-11-29
        Il est arrivé il y a 10 jours.                              | 2021-11-22
        Il est arrivé voici deux semaines.                          | 2021-11-15..2021-11-21
        Il est arrivé il y a deux mois.                             | 2021-10
        Il est arrivé il y a un an.                                 | 2020
        Le match aura lieu dans deux jours.                         | 2021-12-04
        Il est mort lundi. Deux jours plus tôt, il chantait.        | 2021-11-29 2021-11-27
        La semaine dernière, il était malade.                       | 2021-11-22..2021-11-28
        La semaine prochaine, il sera guéri.                        | 2021-12-06..2021-12-12
        Le week-end dernier, il y avait foule.                      | 2021-11-27..2021-11-28
        L'an dernier, il y avait foule.                             | 2020
        Le mois dernier, il y avait foule.                          | 2021-11
        L'année prochaine, il y aura foule.                         | 2022
        Cette semaine, il y a foule.                                | 2021-11-29..2021-12-05
        Le 31 avril n'existe pas.                                   | !
        Le 30/02/2021 non plus, ni le 29 février 2021.              | ! !
        La planète Mars est rouge; il vise Mars.                    | -
        Le mardi gras est un jour de fête                           | -
        Il joue le jeudi et chaque lundi, tous les mardis           | -
        Victoire 3-2 après prolongation, service 24/7               | -
        Appelez le 02/512.34.56 ou le 0479/12.34.56                 | -
        1803 arrestations, 2021 personnes, 20 millions              | -
        Une seconde, dit-il, en mai et en mars... en Mars           | 2022-05 2022-03
        La veille du scrutin, rien n'est joué.                      | -
        """)
}
