/// That the work could not be done, which was said where it failed.
struct AlreadySaid: Error {
  /// How the command ends.
  let status: ExitStatus
}
