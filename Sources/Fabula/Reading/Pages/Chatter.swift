/// How much a line sounds like a reader's comment rather than like a newspaper. 0 is neutral, 2 and more is chatty.
enum Chatter {
    /// Adds up signs of speech and takes off signs of reporting. Looks at the first 600 characters: O(1).
    static func score(_ line: String) -> Double {
        let scalars = Array(line.unicodeScalars.prefix(600))
        guard let first = scalars.first else { return 0 }
        var score = 0.0
        if scalars.contains(where: isEmoji) { score += 2 }
        if Glyph(first) == .lower { score += 1 }
        score += punctuation(scalars)
        score += words(scalars)
        return score
    }

    /// The same for a headline, in which neither its length nor how it ends tells of a comment.
    static func headlineScore(_ headline: String) -> Double {
        let scalars = Array(headline.unicodeScalars.prefix(600))
        guard !scalars.isEmpty else { return 0 }
        return score(headline) - ending(scalars)
    }

    private static func isEmoji(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x1f300...0x1faff, 0x2600...0x27bf, 0x2764, 0x1f1e6...0x1f1ff, 0xfe0f: return true
        default: return false
        }
    }

    private static func punctuation(_ scalars: [Unicode.Scalar]) -> Double {
        var score = 0.0
        var doubled = 0
        var spaceBeforeComma = 0
        for (a, b) in zip(scalars, scalars.dropFirst()) {
            if (a == "!" || a == "?") && (b == "!" || b == "?") { doubled += 1 }
            if a == " " && b == "," { spaceBeforeComma += 1 }
        }
        if doubled > 0 { score += 1.5 }
        if spaceBeforeComma > 0 { score += 0.5 }
        return score + ending(scalars)
    }

    /// How a line ends and how long it is.
    private static func ending(_ scalars: [Unicode.Scalar]) -> Double {
        var score = 0.0
        guard let last = scalars.last else { return score }
        if last == "!" { score += 0.75 }
        if last == "?" { score += 0.25 }
        if last == "." || last == "»" || last == "\"" || last == "”" { score -= 0.5 }
        if Glyph(last).isWord { score += 0.5 }
        if scalars.count < 40 { score += 0.5 }
        if scalars.count > 220 { score -= 0.5 }
        return score
    }

    private static func words(_ scalars: [Unicode.Scalar]) -> Double {
        let words = Folding.words(scalars: scalars)
        guard !words.isEmpty else { return 0 }
        let own = words.count { ownVoice.contains($0) }
        let slang = words.count { slangWords.contains($0) }
        let reported = words.count { reporting.contains($0) }
        let share = Double(own) / Double(words.count)
        return min(1.5, Double(own) * 0.4 + share * 3) + min(2, Double(slang)) - min(1.5, Double(reported) * 0.75)
    }

    private static let ownVoice = Folding.set(
        """
        je j moi mon ma mes tu toi ton tes vous votre vos me m t ik jij je jullie mij mijn jouw u i my me you your ive ich
        mir mich mein meine dein ihr euch yo mi mis tu tus vosotros usted nos nous ons wir uns nosotros
        """)
    private static let slangWords = Folding.set(
        """
        lol mdr ptdr haha hahaha jajaja jaja blabla pfff pff ouf hihi xd bravo honte merci courage félicitations rip svp stp
        schande bedankt sterkte proficiat amai goh allee awoe seriously disgraceful shame thanks congrats wtf omg gonna yeah
        unfassbar schande danke glückwunsch endlich skandal sinvergüenzas gracias enhorabuena vergüenza ánimo ladrones pourris
        incompétent incompétents corrompus demission ouais bof nul tja nou hoor jammer nix naja boah echt quatsch bah hein
        vaya menudo joder ridiculous typical nonsense rubbish incroyable scandaleux honteux lamentable pathétique inadmissible
        hallucinant minable ongelooflijk schandalig belachelijk triestig zielig walgelijk unglaublich lächerlich peinlich
        unbelievable pathetic disgusting outrageous increíble vergonzoso patético lamentable asqueroso
        """)
    private static let reporting = Folding.set(
        """
        annoncé annonce déclaré affirmé indiqué précisé expliqué selon rappelle souligne communiqué assuré estimé
        zegt aldus meldt volgens deelde verklaarde liet said says told according announced confirmed reported
        sagte teilte erklärte mitteilte laut berichtete betonte afirmó dijo anunció según señaló explicó informó aseguró
        """)
}
