import CFuzzer
import Foundation

/// `Fuzz TARGET [libFuzzer's options] [CORPUS…]`, or `Fuzz TARGET FILE` to read one input again; without a target, their names.
@main
enum Main {
    /// The target that the command line names.
    static let target: FuzzTarget? = FuzzTarget.all.first { $0.name == CommandLine.arguments.dropFirst().first }

    static func main() {
        guard target != nil else {
            print(FuzzTarget.all.map(\.name).joined(separator: "\n"))
            return
        }
        heap_meter_install()
        // libFuzzer wants the program's name and then its own options.
        var arguments = CommandLine.arguments
        arguments.remove(at: 1)
        var pointers: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) } + [nil]
        var count = Int32(arguments.count)
        let status = pointers.withUnsafeMutableBufferPointer { buffer in
            var start = buffer.baseAddress
            return LLVMFuzzerRunDriver(&count, &start) { data, size in
                Main.target!.test(Array(UnsafeBufferPointer(start: data, count: size)))
                return 0
            }
        }
        exit(status)
    }
}
