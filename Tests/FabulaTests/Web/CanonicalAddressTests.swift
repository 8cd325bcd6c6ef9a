import Fabula
import Testing

/// One page has many addresses; its articles are one.
struct CanonicalAddressTests {
    private static func id(_ url: String) -> String {
        var harvest = Harvest()
        harvest.articles = [Article(title: "Un titre", url: url, origin: Origin(file: "a"))]
        return Corpus(gathering: harvest, clock: .brussels).articles[0].id
    }

    @Test(arguments: [
        "https://www.gazette.example/regions/pont?utm_source=fb&utm_medium=social",
        "HTTPS://WWW.Gazette.example:443/regions/pont#commentaires",
        "https://m.gazette.example/regions/pont", "https://www.m.gazette.example/regions/pont",
        "https://amp.gazette.example/regions/pont", "https://mobile.gazette.example/regions/pont?fbclid=1",
        "https://www.gazette.example/regions/pont/amp", "https://www.gazette.example/regions/pont.amp",
        "https://www.gazette.example/regions/pont?outputType=amp", "https://www.gazette.example/regions/pont?amp=1",
    ])
    func sameAs(_ url: String) { #expect(Self.id(url) == "https://www.gazette.example/regions/pont") }

    @Test(arguments: [
        ("https://a.example/titre/amp/", "https://a.example/titre/"),
        ("https://a.example/amp", "https://a.example/amp"),
        ("https://m.be/x", "https://m.be/x"), ("https://metro.example/x", "https://metro.example/x"),
        ("https://a.example/camp", "https://a.example/camp"),
        ("https://a.example/?id=7&utm_source=x&page=2", "https://a.example/?id=7&page=2"),
        ("urn:uuid:7", "urn:uuid:7"),
    ])
    func form(_ url: String, _ expected: String) {
        #expect(Self.id(url) == expected)
    }
}
