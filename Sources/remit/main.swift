internal import Commands

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

let arguments = Array(CommandLine.arguments.dropFirst())
exit(Commands.run(arguments: arguments, console: .system()).rawValue)
