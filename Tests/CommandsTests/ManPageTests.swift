import TestSupport
import Testing

@testable import Commands

@Suite("the manual page")
struct ManPageTests {
  @Test("holds all of the table")
  func whole() {
    #expect(
      ManPage(sample).text == #"""
        .TH TOOL 1 "2026-11-02" "tool 1.2.3" "User Commands"
        .SH NAME
        tool \- makes things out of other things
        .SH SYNOPSIS
        .B tool
        .I COMMAND
        [\fIOPTIONS\fR]
        .SH DESCRIPTION
        Things are made from \fBa\-b\fR and \(dqc\(dq.
        .SH COMMANDS
        .SS "tool make KIND [FILE\[u2026]] [OPTIONS]"
        Make a thing.
        .PP
        It makes a thing of the kind that you name, and asks nothing. That takes
        no time.
        .TP
        \fIKIND\fR
        What to make.
        .RS
        .TP
        \fBround\fR
        A ball.
        .TP
        \fBsquare\fR
        A box.
        .RE
        .TP
        \fIFILE\fR
        What to make it from.
        .TP
        \fB\-s\fR, \fB\-\-size\fR \fIN\fR
        How large it becomes (default: 3).
        .TP
        \fB\-\-tag\fR \fIWORD\fR
        Word to write on it.
        .TP
        \fB\-\-colour\fR \fICOLOUR\fR
        Its colour.
        .RS
        .TP
        \fBred\fR
        Like a rose.
        .TP
        \fBblue\fR
        Like the sky: light.
        .RE
        .TP
        \fB\-\-copy\fR \fISIZE=FILE\fR
        File to put a copy in.
        .RS
        .TP
        \fBbig\fR
        Twice as large.
        .TP
        \fBsmall\fR
        Half as large.
        .RE
        .SS "tool look [OPTIONS]"
        Look at what was made.
        .TP
        \fB\-f\fR, \fB\-\-far\fR
        From far away.
        .SH OPTIONS
        These are options of every command.
        .TP
        \fB\-\-dir\fR \fIDIR\fR
        Folder to read (default: in).
        .TP
        \fB\-\-day\fR \fIDATE\fR
        Day that counts.
        .TP
        \fB\-q\fR, \fB\-\-quiet\fR
        Say less.
        .TP
        \fB\-h\fR, \fB\-\-help\fR
        Print help.
        .TP
        \fB\-V\fR, \fB\-\-version\fR
        Print the version.
        .SH EXIT STATUS
        .TP
        \fB0\fR
        All went well.
        .TP
        \fB2\fR
        It did not.
        .SH ENVIRONMENT
        .TP
        \fBTOOL\fR
        Nothing is made of it.
        .SH FILES
        .TP
        \fIin/\fR
        What is read.
        .SH EXAMPLES
        .TP
        \fBtool look\fR
        See what there is.
        .TP
        \fBtool make round \-\-size 4\fR
        Make a ball of size 4.

        """#)
  }

  @Test(
    "the typesetters have no complaint",
    arguments: [("groff", ["-ww", "-man", "-Tutf8", "-z"]), ("mandoc", ["-W", "warning", "-T", "lint"])])
  func clean(_ name: String, _ arguments: [String]) throws {
    guard let path = program(name) else { return print("skipped: no \(name) here") }
    for declaration in [sample, ProgramDeclaration.remit(Command.all.map(\.declaration))] {
      let result = try #require(run(path, arguments, input: ManPage(declaration).text))
      #expect(result.printed == "")
      #expect(result.status == 0)
    }
  }
}
