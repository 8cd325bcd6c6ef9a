import Fabula
import Foundation

/// Why a store could not be opened, read or written. The file is then as it was before.
public struct StoreError: Error, Hashable, Sendable {
    /// The path of the store, as given.
    public var path: String
    /// What is the matter.
    public var cause: Cause

    /// An error with the store at a path.
    public init(_ path: String, _ cause: Cause) { (self.path, self.cause) = (path, cause) }

    /// What can be the matter with a store.
    public enum Cause: Hashable, Sendable {
        /// There is no file of that name.
        case missing
        /// The path is a folder.
        case folder
        /// The folder in which the store should be made does not exist.
        case missingFolder(String)
        /// The file may not be read.
        case unreadable
        /// The file is no SQLite database.
        case notADatabase
        /// The file is an SQLite database of another application.
        case otherDatabase
        /// A later version of Fabula made it: the first step of its schema that this version does not know.
        case newer(step: String)
        /// An earlier version of Fabula made it, and it may not be written to.
        case older
        /// The file is damaged: SQLite's words.
        case damaged(String)
        /// The file or its folder may not be written to, or the store was opened for reading.
        case readOnly
        /// The disk is full.
        case full
        /// Another process was writing for as long as we were patient; `nil` where the system does not tell which.
        case busy(Writer?)
        /// A chronicle was to be saved that has an article which the store does not hold: its id.
        case foreignArticle(String)
        /// Something else: SQLite's words.
        case other(String)
    }

    /// The process that holds a store's write lock.
    public struct Writer: Hashable, Sendable {
        /// The name of its program.
        public var program: String
        /// Its process id.
        public var pid: Int32

        /// A process by name and id.
        public init(program: String, pid: Int32) { (self.program, self.pid) = (program, pid) }
    }
}

extension StoreError: LocalizedError, CustomStringConvertible {
    /// One sentence: the path and what is the matter.
    public var problem: String {
        switch cause {
        case .missing: "There is no store “\(path)”."
        case .folder: "“\(path)” is a folder, not a store."
        case .missingFolder(let folder): "“\(path)” cannot be made: there is no folder “\(folder)”."
        case .unreadable: "“\(path)” may not be read."
        case .notADatabase: "“\(path)” is not a Fabula store: it is no SQLite database."
        case .otherDatabase: "“\(path)” is not a Fabula store: it is a database of another application."
        case .newer(let step): "“\(path)” was made by a newer fabula: this one does not know “\(step)”."
        case .older:
            "“\(path)” was made by an older fabula and may not be written to, so it cannot be brought up to date."
        case .damaged(let detail): "“\(path)” is damaged (\(detail))."
        case .readOnly: "“\(path)” may not be written to."
        case .full: "“\(path)” could not grow: the disk is full."
        case .busy(let writer?): "“\(path)” is in use: another \(writer.program) (pid \(writer.pid)) is writing."
        case .busy(nil): "“\(path)” is in use: another program is writing."
        case .foreignArticle(let id): "“\(path)” does not hold the article \(id) of the chronicle to be saved."
        case .other(let detail): "“\(path)” could not be used (\(detail))."
        }
    }

    /// One sentence: what to do.
    public var advice: String {
        switch cause {
        case .missing: "Make it with: fabula ingest INPUT --into STORE"
        case .folder: "Name a file, such as news.sqlite, in it."
        case .missingFolder(let folder): "Make it with: mkdir -p “\(folder)”"
        case .unreadable: "Ask its owner for the right to read it."
        case .notADatabase, .otherDatabase: "Nothing was changed; name another file."
        case .newer: "Nothing was changed; install the newer fabula."
        case .older: "Copy it to a folder of your own, and use the copy."
        case .damaged: "Save what can be read with: sqlite3 STORE .recover | sqlite3 SAVED"
        case .readOnly: "Nothing was changed; use a copy, or change the rights of the file and its folder."
        case .full:
            "Nothing of this batch was stored, and all earlier ones are there; free some space and ingest again."
        case .busy: "Try again when it has finished."
        case .foreignArticle: "Ingest its input first."
        case .other: "If this comes back, run: fabula doctor STORE"
        }
    }

    /// The problem and what to do, safe to show: SQLite's words may quote the file.
    public var description: String { sanitized(problem + " " + advice) }
    /// The problem and what to do.
    public var errorDescription: String? { description }
}
