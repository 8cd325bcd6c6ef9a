import Fabula
import FabulaStore
import Foundation
import StoreHarness
import Testing

/// Stores between processes. They need the harness, which `swift build --build-tests` builds beside the tests.
@Suite(.enabled(if: Harness.path != nil)) struct OtherProcessTests {
    let batch = Batch(number: 3, seed: 1)

    /// A process that runs a command of the harness, started; its output is a pipe.
    func start(_ program: String, _ arguments: [String]) throws -> (process: Process, output: FileHandle) {
        let (process, pipe) = (Process(), Pipe())
        process.executableURL = URL(filePath: program)
        process.arguments = arguments
        process.standardOutput = pipe
        process.standardError = pipe
        try process.run()
        return (process, pipe.fileHandleForReading)
    }

    func holding(_ path: String, seconds: Double) throws -> Process {
        let (process, output) = try start(Harness.path!, ["hold", path, "\(seconds)"])
        #expect(try output.read(upToCount: 8) == Data("holding\n".utf8))
        return process
    }

    @Test func whoWritesIsNamed() throws {
        try withTemporaryPath { path in
            try Store(path: path, for: .writing).close()
            let holder = try holding(path, seconds: 60)
            let store = try Store(path: path, for: .writing, patience: 0.1)
            let error = #expect(throws: StoreError.self) { _ = try store.add(batch.harvest, from: batch.input) }
            #expect(error?.cause == .busy(StoreError.Writer(program: "StoreHarness", pid: holder.processIdentifier)))
            #expect(
                error?.problem.contains("another StoreHarness (pid \(holder.processIdentifier)) is writing") == true)
            // A lock ends with its process: nothing is left to clear away.
            kill(holder.processIdentifier, SIGKILL)
            holder.waitUntilExit()
            #expect(try store.add(batch.harvest, from: batch.input).readings == batch.harvest.articles.count)
        }
    }

    @Test func theSecondWriterWaits() throws {
        try withTemporaryPath { path in
            try Store(path: path, for: .writing).close()
            let holder = try holding(path, seconds: 0.4)
            let store = try Store(path: path, for: .writing, patience: 60)
            #expect(try store.add(batch.harvest, from: batch.input).readings == batch.harvest.articles.count)
            holder.waitUntilExit()
            #expect(holder.terminationStatus == 0)
        }
    }

    /// As a user without rights: root may write anywhere.
    func count(_ path: String) throws -> String {
        let asNobody = geteuid() == 0 ? ["--reuid=65534", "--regid=65534", "--clear-groups", Harness.path!] : []
        let program = geteuid() == 0 ? "/usr/bin/setpriv" : Harness.path!
        let (process, output) = try start(program, asNobody + ["count", path])
        let told = String(decoding: try output.readToEnd() ?? Data(), as: UTF8.self)
        process.waitUntilExit()
        return told.trimmingCharacters(in: .whitespacesAndNewlines)
    }

    @Test(.enabled(if: geteuid() != 0 || FileManager.default.isExecutableFile(atPath: "/usr/bin/setpriv")))
    func aStoreInAReadOnlyFolderIsRead() throws {
        try withTemporaryPath { path in
            let store = try Store(path: path, for: .writing)
            _ = try store.add(batch.harvest, from: batch.input)
            try store.close()
            let folder = URL(filePath: path).deletingLastPathComponent().path
            try FileManager.default.setAttributes([.posixPermissions: 0o444], ofItemAtPath: path)
            try FileManager.default.setAttributes([.posixPermissions: 0o555], ofItemAtPath: folder)
            #expect(try count(path) == "\(batch.harvest.articles.count)")
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["news.sqlite"])
            try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: folder)
        }
    }
}
