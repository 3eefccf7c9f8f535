import Reports
import Testing

@Suite("JUnit")
struct JUnitReportTests {
  @Test("is a suite for a file and a case for a finding, without characters that XML forbids")
  func whole() {
    #expect(
      render(HostileReport.report, as: .junit) == #"""
        <?xml version="1.0" encoding="UTF-8"?>
        <testsuites name="remit" tests="4" failures="2" errors="0" skipped="2">
          <testsuite name="content/roles/größe, 100%: &quot;a&quot; &lt;b&gt;.yaml" tests="4" failures="2" errors="0" skipped="2">
            <testcase classname="content/roles/größe, 100%: &quot;a&quot; &lt;b&gt;.yaml" name="wording/ninja: `Ninja` is ::error::no ]]&gt; &lt;job&gt; &amp; 100% &quot;work&quot;&lt;U+001B&gt;[31m&lt;U+202E&gt;" file="content/roles/größe, 100%: &quot;a&quot; &lt;b&gt;.yaml" line="1" time="0">
              <failure type="warning" message="`Ninja` is ::error::no ]]&gt; &lt;job&gt; &amp; 100% &quot;work&quot;&lt;U+001B&gt;[31m&lt;U+202E&gt;">content/roles/größe, 100%: &quot;a&quot; &lt;b&gt;.yaml:1:16
        `Ninja` is ::error::no ]]&gt; &lt;job&gt; &amp; 100% &quot;work&quot;&lt;U+001B&gt;[31m&lt;U+202E&gt;
        note: no job
        note: A fact,
        in two lines
        help: name the work, as in [this](#x)</failure>
            </testcase>
            <testcase classname="content/roles/größe, 100%: &quot;a&quot; &lt;b&gt;.yaml" name="content/bad-value: the pay is wrong" file="content/roles/größe, 100%: &quot;a&quot; &lt;b&gt;.yaml" line="2" time="0">
              <failure type="error" message="the pay is wrong">content/roles/größe, 100%: &quot;a&quot; &lt;b&gt;.yaml:2:1
        the pay is wrong</failure>
            </testcase>
            <testcase classname="content/roles/größe, 100%: &quot;a&quot; &lt;b&gt;.yaml" name="content/missing-key: no `summary`" file="content/roles/größe, 100%: &quot;a&quot; &lt;b&gt;.yaml" line="4" time="0">
              <skipped message="no `summary`"/>
            </testcase>
            <testcase classname="content/roles/größe, 100%: &quot;a&quot; &lt;b&gt;.yaml" name="content/missing-key: no `summary` (2)" file="content/roles/größe, 100%: &quot;a&quot; &lt;b&gt;.yaml" line="4" time="0">
              <skipped message="no `summary`"/>
            </testcase>
          </testsuite>
        </testsuites>
        """#)
  }

  @Test("without findings is one test that passes")
  func clean() {
    #expect(
      render(as: .junit, filesChecked: 2) == #"""
        <?xml version="1.0" encoding="UTF-8"?>
        <testsuites name="remit" tests="1" failures="0" errors="0" skipped="0">
          <testsuite name="remit" tests="1" failures="0" errors="0" skipped="0">
            <testcase classname="remit" name="no findings in 2 files" time="0"/>
          </testsuite>
        </testsuites>
        """#)
  }
}
