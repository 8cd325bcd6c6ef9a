import ArgumentParser
import Fabula

/// How reports for people look.
struct ViewOptions: ParsableArguments {
    /// When to colour.
    enum Colour: String, ExpressibleByArgument, CaseIterable {
        case auto, always, never
    }

    @Option(help: ArgumentHelp("Columns to wrap to (default: the terminal's, else 80).", valueName: "columns"))
    var width: Int?

    @Option(help: ArgumentHelp("Colours; auto heeds NO_COLOR, CLICOLOR_FORCE and TERM.", valueName: "when"))
    var color = Colour.auto

    func validate() throws {
        if let width, !(32...1000).contains(width) {
            throw ValidationError("--width \(width) is not between 32 and 1000.")
        }
    }

    /// The layout for a destination.
    func layout(to output: Output) -> Layout {
        let coloured =
            switch color {
            case .always: true
            case .never: false
            case .auto: output.path == nil && Terminal.wantsColour(output.isTerminal)
            }
        return Layout(
            width: width ?? (output.isTerminal ? Terminal.width : 80), style: coloured ? .ansi : .plain,
            wording: Wording(locale: Terminal.locale))
    }

    /// The layout for files.
    var plainLayout: Layout { Layout(width: width ?? 80, wording: Wording(locale: Terminal.locale)) }
}
