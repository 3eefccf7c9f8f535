internal import Files
internal import Lint
internal import Rulebook

// Compiles what is known about roles into one file, which is then built into the program. Run by `make embed`, in the
// folder of the package.

let path = "Sources/CRulebook/rulebook.bin"
let bytes = CompiledRulebook.compile()
if try Disk().read(path) != bytes {
  try Disk().write(bytes, to: path, through: path + ".new")
  print("wrote \(path)")
}
