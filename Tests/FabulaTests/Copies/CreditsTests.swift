import Fabula
import Testing

struct CreditsTests {
    private func credits(_ text: String, title: String = "Titre", author: String? = nil) -> [String] {
        let other = author.map { [Article.Field(name: "Auteur", value: $0)] } ?? []
        return Credits.of(Article(title: title, text: text, origin: Origin(file: "a"), other: other))
    }

    /// So that neither end of the text is near.
    private let around = "Le conseil communal s'est réuni mardi soir pour examiner le budget de l'année prochaine"

    @Test(arguments: [
        ("%. (Belga)", ["Belga"]), ("BRUXELLES (AFP) - %", ["AFP"]),
        ("%, écrit le maire (avec AFP et Belga). %", ["AFP", "Belga"]),
        ("% avec Belga, selon le procès-verbal. %", ["Belga"]), ("% AFP/dpa %", ["dpa"]),
        ("%. Source: Reuters, %", ["Reuters"]),
        ("AMSTERDAM (ANP) - %", ["ANP"]), ("Madrid, 3 mar (EFE).- %", ["EFE"]), ("%. © 2026 AP", ["AP"]),
        ("%, con EFE. %", ["EFE"]),
        ("%. Agence France-Presse", ["AFP"]),
    ])
    func creditsAreFound(pattern: String, agencies: [String]) {
        #expect(credits(pattern.replacing("%", with: around)) == agencies)
    }

    @Test(arguments: [
        "% La rédaction de Belga est en grève depuis hier, dit son délégué. %", "% le plan AP pour les écoles %",
        "% les Belgas du quartier (Belgacom) %", "% l'AFPA forme des adultes %", "%",
    ])
    func whatOnlyNamesAnAgencyIsNoCredit(pattern: String) {
        #expect(credits(pattern.replacing("%", with: around)).isEmpty)
    }

    @Test func theAuthorsFieldCounts() {
        #expect(credits(around + around, author: "Rédaction, Belga et AFP") == ["AFP", "Belga"])
        #expect(credits("").isEmpty)
    }
}
