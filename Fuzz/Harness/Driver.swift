import CHeapMeter
import Foundation

/// `Fuzz TARGET [libFuzzer's options] [CORPUS…]`, or `Fuzz TARGET FILE` to read one input again; without a target, their names.
@main
enum Driver {
    /// The target that the command line names.
    private static let target: FuzzTarget? = FuzzTarget.all.first { $0.name == CommandLine.arguments.dropFirst().first }

    static func main() {
        guard target != nil else { return print(FuzzTarget.all.map(\.name).joined(separator: "\n")) }
        heap_meter_install()
        // libFuzzer wants the program's name and then its own options; it keeps the pointers.
        var arguments = CommandLine.arguments
        arguments.remove(at: 1)
        let pointers = UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>.allocate(capacity: arguments.count + 1)
        for (i, argument) in arguments.enumerated() { pointers[i] = strdup(argument) }
        pointers[arguments.count] = nil
        var (count, start) = (Int32(arguments.count), Optional(pointers))
        exit(
            LLVMFuzzerRunDriver(&count, &start) { data, size in
                Driver.target?.test(Array(UnsafeBufferPointer(start: data, count: size)))
                return 0
            })
    }
}
