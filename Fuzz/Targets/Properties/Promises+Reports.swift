internal import Diagnostics
internal import Reports
internal import Text

extension Promises {
  /// Findings can be shown in every format: in UTF-8, and with nothing in it that steers a terminal.
  mutating func expectReports(of findings: [Diagnostic]) {
    let report = Report(findings.sorted(by: Diagnostic.inReadingOrder), filesChecked: 1, version: "0.0.0")
    for format in ReportFormat.all {
      var out = ByteBuffer()
      format.write(report, into: &out)
      let bytes = out.bytes
      guard let text = String(validating: bytes, as: UTF8.self) else {
        expect(false, "the report `\(format.name)` is no UTF-8")
        continue
      }
      let steering = text.unicodeScalars.first { isSteering($0) }
      expect(
        steering == nil, "the report `\(format.name)` has the character \(steering?.value ?? 0) in it")
      if ["json", "sarif", "gitlab", "rdjson"].contains(format.name) {
        expect((try? JSONTree(bytes)) != nil, "the report `\(format.name)` is no JSON")
      }
    }
  }

  /// Both promises about findings.
  mutating func expectSound(_ findings: [Diagnostic]) {
    expectPlaces(of: findings)
    guard broken.isEmpty else { return }
    expectReports(of: findings)
  }
}

/// Whether a scalar does more on a terminal than to be shown: controls besides the line feed, and what turns text around.
private func isSteering(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x0A: false
  case 0..<0x20, 0x7F..<0xA0, 0x202A...0x202E, 0x2066...0x2069: true
  default: false
  }
}
