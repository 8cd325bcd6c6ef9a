import Foundation

/// Unicode normalisation form C of texts, for the price of one look at each byte where the text has it already.
package enum NormalForm {
    /// Calls `body` with the UTF-8 bytes of the text in normalisation form C.
    package static func withUTF8<R>(_ text: String, _ body: (UnsafeBufferPointer<UInt8>) -> R) -> R {
        var text = text
        if text.withUTF8({ mayNeedComposition($0) }) { text = text.precomposedStringWithCanonicalMapping }
        return text.withUTF8(body)
    }

    /// Whether a scalar of the text may change under normalisation. All scalars below U+0300 are stable; of the others,
    /// the blocks that news is full of are known to be, and the rest counts as doubtful.
    private static func mayNeedComposition(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var i = 0
        while i < bytes.count {
            guard bytes[i] >= 0xCC else {
                i += 1
                continue
            }
            let (scalar, width) = decode(bytes, at: i)
            if !isStable(scalar) { return true }
            i += width
        }
        return false
    }

    /// Scalars from U+0300 that are in form C and join with nothing (Unicode, DerivedNormalizationProps: NFC_QC=Yes, ccc 0).
    private static func isStable(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x0400...0x0482, 0x048A...0x052F,  // Cyrillic
            0x0388...0x03FF, 0x05D0...0x05EA, 0x0620...0x064A,  // Greek, Hebrew and Arabic letters
            0x1E00...0x1EFF,  // Latin with two accents
            0x2002...0x20CF, 0x2100...0x2125, 0x2190...0x2328, 0x2500...0x2ADB,  // punctuation, currencies, symbols
            0x3001...0x3029, 0x3041...0x3096, 0x30A1...0x30FA, 0x4E00...0x9FFF, 0xAC00...0xD7A3,  // CJK, Hangul
            0xFE0E...0xFE0F, 0xFF01...0xFFEE, 0x1F000...0x1FAFF:  // emoji
            return true
        default: return false
        }
    }

    /// The scalar that begins at `i`, and its width in bytes. The bytes must be valid UTF-8.
    @inline(__always)
    static func decode(_ bytes: UnsafeBufferPointer<UInt8>, at i: Int) -> (scalar: UInt32, width: Int) {
        let lead = UInt32(bytes[i])
        func low(_ k: Int) -> UInt32 { UInt32(bytes[i + k] & 0x3F) }
        switch lead {
        case 0..<0x80: return (lead, 1)
        case 0..<0xE0: return ((lead & 0x1F) << 6 | low(1), 2)
        case 0..<0xF0: return ((lead & 0x0F) << 12 | low(1) << 6 | low(2), 3)
        default: return ((lead & 0x07) << 18 | low(1) << 12 | low(2) << 6 | low(3), 4)
        }
    }
}
