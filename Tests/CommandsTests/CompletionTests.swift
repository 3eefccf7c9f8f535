import TestSupport
import Testing

@testable import Commands

@Suite("completions")
struct CompletionTests {
  private let real = ProgramDeclaration.remit(Command.all.map(\.declaration))

  @Test("every shell accepts its script", arguments: Shell.allCases)
  func accepted(_ shell: Shell) throws {
    // Shells that are not installed have nothing to say.
    guard let path = program(shell.rawValue) else { return print("skipped: no \(shell.rawValue) here") }
    for declaration in [sample, real] {
      let option = shell == .fish ? "--no-execute" : "-n"
      let result = try #require(run(path, [option, "/dev/stdin"], input: shell.script(for: declaration)))
      #expect(result.printed == "")
      #expect(result.status == 0)
    }
  }

  @Test("every command, flag and choice is in every script", arguments: Shell.allCases)
  func complete(_ shell: Shell) {
    let script = shell.script(for: real)
    for command in real.commands {
      #expect(script.contains(command.name))
      for flag in real.flags(of: command) {
        #expect(script.contains(shell == .fish ? "-l \(flag.name) " : "--\(flag.name)"), "\(flag.name)")
        for choice in flag.value.choices { #expect(script.contains(choice.name)) }
      }
    }
  }

  @Test(
    "bash completes what fits the place",
    arguments: [
      ("tool ''", "make look"),
      ("tool m", "make"),
      ("tool -q lo", "look"),
      ("tool --dir x lo", "look"),
      ("tool make ''", "round square"),
      ("tool make --size 4 s", "square"),
      ("tool make --size = 4 s", "square"),
      ("tool make --size ''", ""),
      ("tool make --colour ''", "red blue"),
      ("tool make --colour =", "red blue"),
      ("tool make --colour = b", "blue"),
      ("tool make --copy ''", "big= small="),
      ("tool make --copy = b", "big="),
      ("tool make --copy big = /usr/bi", "/usr/bin"),
      ("tool make --copy = big = /usr/bi", "/usr/bin"),
      ("tool make --copy big = x ''", "round square"),
      ("tool make round /usr/bi", "/usr/bin"),
      ("tool look --dir /usr/bi", "/usr/bin"),
      ("tool look --", "--far --dir --day --quiet --help --version"),
      ("tool look x ''", ""),
    ])
  func bash(_ line: String, _ expected: String) throws {
    guard let bash = program("bash") else { return print("skipped: no bash here") }
    let script = """
      \(Shell.bash.script(for: sample))
      COMP_WORDS=(\(line)); COMP_CWORD=$((${#COMP_WORDS[@]}-1))
      _tool
      echo "${COMPREPLY[*]}"
      """
    let result = try #require(run(bash, ["--norc"], input: script))
    #expect(result.printed == expected + "\n")
  }

  @Test(
    "bash completes the themes and the families that are there",
    arguments: [
      ("remit build --theme ''", "default mine"), ("remit build --theme m", "mine"),
      ("remit build --theme = m", "mine"), ("remit build --theme themes/m", "themes/mine"),
      ("remit new role --family ''", (Flags.builtInFamilies + ["pilot"]).joined(separator: " ")),
      ("remit new role x --family pi", "pilot"),
    ])
  func names(_ line: String, _ expected: String) throws {
    guard let bash = program("bash") else { return print("skipped: no bash here") }
    let folder = try TemporaryFolder([
      "themes/mine/theme.yaml": [], "themes/notes.txt": [], "content/families/pilot.yaml": [],
      "content/families/pilot.de.yaml": [],
    ])
    let script = """
      cd '\(folder.path)'
      \(Shell.bash.script(for: real))
      COMP_WORDS=(\(line)); COMP_CWORD=$((${#COMP_WORDS[@]}-1))
      _remit
      echo "${COMPREPLY[*]}"
      """
    let result = try #require(run(bash, ["--norc"], input: script))
    #expect(result.printed == expected + "\n")
  }

  @Test(
    "fish completes what fits the place",
    arguments: [
      ("tool ", "look\tLook at what was made\nmake\tMake a thing\n"),
      ("tool make --copy sm", "small=\tHalf as large\n"),
      ("tool make --colour ", "blue\tLike the sky: light\nred\tLike a rose\n"),
      ("tool make r", "round\tA ball\n"),
    ])
  func fish(_ line: String, _ expected: String) throws {
    guard let fish = program("fish") else { return print("skipped: no fish here") }
    let script = Shell.fish.script(for: sample) + "\ncomplete -C '\(line)'\n"
    let result = try #require(run(fish, ["--no-config", "/dev/stdin"], input: script))
    #expect(result.printed == expected)
  }

  @Test("zsh's script is a function for its search path")
  func zsh() {
    let lines = Shell.zsh.script(for: sample).split(separator: "\n")
    #expect(lines.first == "#compdef tool")
    #expect(
      lines.filter { $0.contains("--colour") } == [
        "        '--colour=[Its colour]:COLOUR:((red\\:\"Like a rose\" blue\\:\"Like the sky\\: light\"))' \\"
      ])
    #expect(
      lines.filter { $0.contains("--copy") } == [
        "        '*--copy=[File to put a copy in]:SIZE=FILE: _tool_pairs \"big small\"' \\"
      ])
  }
}
