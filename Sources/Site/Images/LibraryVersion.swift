internal import CSTB

/// The library that reads pictures and draws letters.
package enum PictureLibrary {
  /// The version of stb_image that was compiled in, such as `2.27`; empty where its header did not say.
  package static var version: String { String(cString: cstb_version()) }
}
