public import Diagnostics

extension FileChange {
  /// The change as edits of whole lines, as few as possible: for programs that hold the file open, and keep their place in
  /// lines that stay.
  public var edits: [Fix.Edit] {
    let (old, new) = (LineScript.lines(of: old), LineScript.lines(of: new))
    var edits: [Fix.Edit] = []
    var place = 0
    var inserted = 0
    var pending: (start: Int, end: Int, text: [UInt8])?
    func edit(_ pending: (start: Int, end: Int, text: [UInt8])) -> Fix.Edit {
      Fix.Edit(SourceRange(pending.start, pending.end), String(decoding: pending.text, as: UTF8.self))
    }
    for step in LineScript(old, new).steps {
      switch step {
      case .keep(let index):
        if let whole = pending { edits.append(edit(whole)) }
        pending = nil
        place += old[index].count
        inserted += 1
      case .remove(let index):
        pending = (pending?.start ?? place, place + old[index].count, pending?.text ?? [])
        place += old[index].count
      case .insert:
        pending = (pending?.start ?? place, pending?.end ?? place, (pending?.text ?? []) + new[inserted])
        inserted += 1
      }
    }
    if let pending { edits.append(edit(pending)) }
    return edits
  }
}
