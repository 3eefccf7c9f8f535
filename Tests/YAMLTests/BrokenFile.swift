import Testing

/// A file, its findings as `Reading.report` writes them, and the file after its safe fixes; nil where there are none.
typealias BrokenFile = (text: String, findings: [String], mended: String?)

func expect(_ file: BrokenFile, sourceLocation: SourceLocation = #_sourceLocation) {
  let reading = Reading(file.text)
  #expect(reading.report == file.findings.joined(separator: "\n"), sourceLocation: sourceLocation)
  #expect(reading.mended() == file.mended ?? file.text, sourceLocation: sourceLocation)
}
