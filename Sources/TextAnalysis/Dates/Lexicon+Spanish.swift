extension Lexicon {
    /// Spanish.
    static let spanish = Lexicon(
        Grammar(future: ["rá", "rán"], past: ["ó", "aron", "ieron"], noVerbs: "sólo están"),
        cycle(
            .month,
            "enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre,setiembre|octubre|noviembre|diciembre")
            + cycle(.abbreviatedMonth, "ene|feb|mar|abr||jun|jul|ago|sep,sept,set|oct|nov|dic")
            + cycle(.weekday, "lunes|martes|miércoles|jueves|viernes|sábado|domingo")
            + cardinals(
                """
                un,una,uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince|dieciséis|\
                diecisiete|dieciocho|diecinueve|veinte
                """)
            + units("día;días|semana;semanas|fin de semana;fines de semana|mes;meses|año;años")
            + phases(
                """
                principios de,a principios de,comienzos de,a comienzos de,inicios de,a inicios de|mediados de,\
                a mediados de|finales de,a finales de,fines de,a fines de
                """)
            + [
                (
                    .partOfDay, 0,
                    "por la mañana,por la tarde,por la noche,de madrugada,en la noche,en la mañana,en la tarde"
                ),
                (.partOfDay, 0, "a mediodía,al mediodía,tarde,noche,madrugada,mañana"),
                (.ordinalSuffix, 0, "o,º,er"), (.first, 1, "primero"),
                (.offset, -2, "anteayer,antes de ayer,antier"), (.offset, -1, "ayer,anoche"), (.offset, 0, "hoy"),
                (.offset, 1, "mañana"), (.offset, 2, "pasado mañana"),
                (
                    .relative, -1,
                    "el día anterior,la víspera,un día antes,el día antes,la noche anterior,la jornada anterior"
                ),
                (.relative, 1, "al día siguiente,el día siguiente,un día después,el día después"),
                (.relative, 0, "el mismo día,ese mismo día,ese día,aquel día"),
                (.last, 0, "pasado,pasada,último,última"),
                (.next, 0, "próximo,próxima,que viene,siguiente,que entra"), (.this, 0, "este,esta"),
                (.agoBefore, 0, "hace,hace unos,hace casi,hace más de"), (.agoAfter, 0, "atrás"),
                (.earlier, 0, "antes"), (.later, 0, "después,más tarde"),
                (.ahead, 0, "dentro de,en"), (.of, 0, "de,del,de el"), (.to, 0, "al,a,hasta,hasta el"),
                (.and, 0, "y,e"),
                (.article, 0, "el"),
                (.cue, 0, "en,desde,hasta,para,mes de,año,durante,de,del"),
                (.habit, 0, "cada,todos los,los"), (.nameAfter, 0, "santo"), (.nameBefore, 0, "black,super"),
                (.past, 0, "ha,han,había,habían,fue,fueron,era,eran,dijo,hizo,tuvo,estuvo,pidió,hubo"),
                (.deadline, 0, "para"), (.future, 0, "va a,van a,será,serán,prevé,previsto,prevista,se espera"),
            ])
}
