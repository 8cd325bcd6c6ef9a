import Testing
import TextAnalysis

struct DatesSpanishTests {
    @Test(arguments: table)
    func spanish(sentence: DatedSentence) {
        #expect(notation(of: DateTagger(language: .es).tag(sentence.text, anchor: thursday)) == sentence.dates)
    }

    private static let table = DatedSentence.table(
        """
        La votación fue el 2 de diciembre de 2021.                    | 2021-12-02
        Nació el 1 de mayo de 1954 en Lugo.                           | 1954-05-01
        La ley entra en vigor el 1 de diciembre.                      | 2021-12-01
        El primero de mayo todo cierra.                               | 2022-05-01
        El 1º de enero todo cierra.                                   | 2022-01-01
        El 28 de noviembre llegó la policía.                          | 2021-11-28
        Del 3 al 5 de diciembre la ciudad celebra.                    | 2021-12-03..2021-12-05
        Del 28 de diciembre al 3 de enero está cerrado.               | 2021-12-28..2022-01-03
        El 3 y 4 de diciembre hay huelga.                             | 2021-12-03..2021-12-04
        El 3 y el 7 de diciembre hay huelga.                          | 2021-12-03 2021-12-07
        Publicado el 02/12/2021 a las 15.23                           | 2021-12-02
        Publicado el 2-12-2021                                        | 2021-12-02
        Publicado el 02/12/21                                         | 2021-12-02
        Actualizado 2021-12-02                                        | 2021-12-02
        El 2 dic. 2021 en Vigo                                        | 2021-12-02
        El 14 de diciembre del 2020 también                           | 2020-12-14
        En febrero de 2022 se votará.                                 | 2022-02
        Dimitió en noviembre.                                         | 2021-11
        A finales de noviembre llegó el virus.                        | 2021-11-21..2021-11-30/month
        A mediados de noviembre llegó el virus.                       | 2021-11-11..2021-11-20/month
        A principios de diciembre nevó.                               | 2021-12-01..2021-12-10/month
        Desde octubre todo ha cambiado.                               | 2021-10
        El pasado noviembre llovió.                                   | 2021-11
        En marzo próximo lloverá.                                     | 2022-03
        En 2019 se fusionaron.                                        | 2019
        Desde 2015 vive aquí.                                         | 2015
        El año 1830 fue agitado.                                      | 1830
        A principios de 2022 subirán los precios.                     | 2022-01-01..2022-03-31/year
        A finales de 2019 todo iba bien.                              | 2019-10-01..2019-12-31/year
        El pleno ha aprobado el miércoles por la noche una resolución. | 2021-12-01
        El pleno aprobó el miércoles una resolución.                  | 2021-12-01
        Advirtió el jueves a sus vecinos.                             | 2021-12-02
        Los autobuses no circulan este jueves.                        | 2021-12-02
        Los taxistas bloquearán el viernes la ciudad.                 | 2021-12-03
        Los taxistas bloquearán el jueves la ciudad.                  | 2021-12-02
        El rey recibirá el lunes al presidente.                       | 2021-12-06
        El rey va a recibir el lunes al presidente.                   | 2021-12-06
        El jueves pasado llovió.                                      | 2021-11-25
        El pasado jueves llovió.                                      | 2021-11-25
        El próximo lunes empieza.                                     | 2021-12-06
        El lunes que viene empieza.                                   | 2021-12-06
        De martes a miércoles nevó.                                   | 2021-11-30..2021-12-01
        El juicio empezó el jueves 25 de noviembre.                   | 2021-11-25
        El juicio empezó el jueves, 25 de noviembre de 2021.          | 2021-11-25
        Ayer llovió.                                                  | 2021-12-01
        Ayer por la tarde llovió.                                     | 2021-12-01
        Anoche llovió.                                                | 2021-12-01
        Anteayer nevó.                                                | 2021-11-30
        Antes de ayer nevó.                                           | 2021-11-30
        Hoy hiela.                                                    | 2021-12-02
        Esta noche habla.                                             | 2021-12-02
        Mañana hará sol.                                              | 2021-12-03
        Por la mañana nevó.                                           | -
        Pasado mañana hará sol.                                       | 2021-12-04
        Murió el lunes. El día anterior estaba bien.                  | 2021-11-29 2021-11-28
        Murió el lunes. Se supo al día siguiente.                     | 2021-11-29 2021-11-30
        Detenido el 20 de noviembre, salió libre al día siguiente.    | 2021-11-20 2021-11-21
        Llegó hace tres días.                                         | 2021-11-29
        Llegó hace 10 días.                                           | 2021-11-22
        Llegó hace dos semanas.                                       | 2021-11-15..2021-11-21
        Llegó hace dos meses.                                         | 2021-10
        Llegó hace un año.                                            | 2020
        El partido es dentro de dos días.                             | 2021-12-04
        Murió el lunes. Dos días antes cantaba.                       | 2021-11-29 2021-11-27
        La semana pasada estaba enfermo.                              | 2021-11-22..2021-11-28
        La próxima semana estará bien.                                | 2021-12-06..2021-12-12
        El fin de semana pasado hubo gente.                           | 2021-11-27..2021-11-28
        El año pasado hubo gente.                                     | 2020
        El mes que viene habrá gente.                                 | 2022-01
        Este mes hay gente.                                           | 2021-12
        No existe el 31 de abril ni el 30/02/2021.                    | ! !
        Cada lunes y todos los martes juega, los jueves no            | -
        Ganó 3-2, abierto 24/7, tel. 02/512.34.56                     | -
        2021 personas, 20 millones, el mar y la sierra                | -
        El Jueves Santo no hay clase                                  | -
        """)
}
