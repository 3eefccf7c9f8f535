public import Diagnostics
public import Files

extension Baseline {
  /// The name of a project's baseline, beside its content.
  public static let fileName = "remit-baseline.json"

  /// The findings that the baseline at a path does not cover; all of them where there is none, or where it can't be read.
  ///
  /// - Parameter name: gives a file's path from the folder of the baseline.
  public static func remaining(
    of findings: [Diagnostic], at path: String = fileName, in files: any FileSystem,
    name: (String) -> String = { $0 }
  ) -> [Diagnostic] {
    guard files.kind(of: path) == .file, let bytes = try? files.read(path),
      let baseline = try? Baseline.read(SourceFile(path: path, bytes: bytes))
    else { return findings }
    return baseline.match(findings, name: name).remaining
  }
}
