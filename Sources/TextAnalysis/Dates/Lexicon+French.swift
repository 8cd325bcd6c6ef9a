extension Lexicon {
    /// French.
    static let french = Lexicon(
        Grammar(
            articleMakesHabit: true, modifiersFollow: true, future: ["ra", "ront", "rons"],
            noVerbs: """
                opéra caméra mantra choléra extra ultra infra supra sierra front affront montra rencontra déclara entra \
                environs barons électrons neurons aérons patrons
                """),
        cycle(.month, "janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre")
            + cycle(.abbreviatedMonth, "janv,jan|févr,fév|mar|avr|||juil,juill||sept|oct|nov|déc")
            + cycle(.weekday, "lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche")
            + cardinals(
                """
                un,une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|dix sept|\
                dix huit|dix neuf|vingt
                """)
            + units("jour;jours|semaine;semaines|week end,weekend;week ends|mois|an,année;ans,années")
            + phases("début,au début|mi,la mi,à la mi|fin,à la fin,la fin")
            + [
                (.partOfDay, 0, "matin,midi,après midi,soir,nuit,matinée,soirée,au matin,au soir,dans la nuit,à midi"),
                (
                    .partOfDay, 0,
                    "dans la soirée,dans la matinée,en soirée,en matinée,en fin de journée,dans l après midi"
                ),
                (.ordinalSuffix, 0, "er,ère,e,ème"), (.first, 1, "premier"),
                (.offset, -2, "avant hier"), (.offset, -1, "hier"), (.offset, 0, "aujourd hui,ce jour,de ce jour"),
                (.offset, 1, "demain"), (.offset, 2, "après demain"),
                (.relative, -1, "la veille,jour précédent,le jour précédent,le jour d avant"),
                (.relative, -2, "l avant veille"), (.relative, 1, "le lendemain,lendemain,dès le lendemain"),
                (.relative, 1, "le jour suivant,le jour d après,jour suivant"), (.relative, 2, "le surlendemain"),
                (.relative, 0, "le jour même,le même jour,ce jour là"),
                (.last, 0, "dernier,dernière,passé,passée"),
                (.next, 0, "prochain,prochaine,qui vient"), (.this, 0, "ce,cet,cette"),
                (.agoBefore, 0, "il y a,voici,voilà,il y a environ,il y a près de,il y a à peine,il y a plus de"),
                (.earlier, 0, "plus tôt,auparavant"), (.later, 0, "plus tard"),
                (.ahead, 0, "dans,d ici,d ici à"), (.of, 0, "de,d,du,des"), (.to, 0, "au,à,jusqu au"),
                (.and, 0, "et"), (.article, 0, "le,les"),
                (.cue, 0, "en,depuis,courant,dès,d ici,avant,après,pour,jusqu en,au mois de,du mois de"),
                (.habit, 0, "chaque,tous les,tout les,un"),
                (.nameAfter, 0, "gras,saint,noir"), (.nameBefore, 0, "super"),
                (.deadline, 0, "pour"), (.perfect, 0, "est,sont"),
                (.past, 0, "a,ont,avait,avaient,était,étaient,fut,furent,eu,été"),
                (.future, 0, "d ici,d ici à,d ici au,d ici le,attendu,attendue,attendus,attendues"),
                (.future, 0, "fixé,fixée,fixés,fixées,reporté,reportée,reportés,convoqué,convoquée,rendez vous"),
                (.future, 0, "va,vont,prévu,prévue,prévus,prévues,devrait,devraient,doit,doivent,sera,seront"),
                (.future, 0, "aura,auront,fera,feront,ira,iront,pourra"),
            ])
}
