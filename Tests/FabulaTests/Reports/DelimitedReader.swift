/// Reads RFC 4180 as plainly as it can be read: the reference for what we write.
func readDelimited(_ bytes: [UInt8], separator: Character) -> [[String]] {
    var rows: [[String]] = []
    var row: [String] = []
    var cell = String.UnicodeScalarView()
    var quoted = false
    var scalars = Array(String(decoding: bytes, as: UTF8.self).unicodeScalars)[...]
    while let scalar = scalars.popFirst() {
        switch (quoted, scalar) {
        case (true, "\"") where scalars.first == "\"":
            cell.append("\"")
            scalars.removeFirst()
        case (true, "\""): quoted = false
        case (true, _): cell.append(scalar)
        case (false, "\"") where cell.isEmpty: quoted = true
        case (false, "\n"):
            rows.append(row + [String(cell)])
            (row, cell) = ([], String.UnicodeScalarView())
        case (false, "\r") where scalars.first == "\n": break
        case (false, _) where Character(scalar) == separator:
            row.append(String(cell))
            cell = String.UnicodeScalarView()
        default: cell.append(scalar)
        }
    }
    return row.isEmpty && cell.isEmpty ? rows : rows + [row + [String(cell)]]
}
