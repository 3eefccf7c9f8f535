"""The parts of the benchmarks that decide something: python3 -m unittest discover -s Benchmarks/tests"""
import hashlib
import pathlib
import sys
import tempfile
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "Site"))

import corpus
import instructions
import report

HERE = {"compiler": "Swift 6.3.1", "architecture": "x86_64"}
RECORD = {"with": HERE, "instructions": {"build": 1000, "lint": 1000}}


def bytes_of(count):
    """The files of a corpus, by path."""
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        corpus.make(count, folder)
        return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


class Corpus(unittest.TestCase):
    def test_same_number_of_roles_gives_same_bytes(self):
        # A change here makes new figures necessary: make bench-accept, and make bench.
        roles = "".join(corpus.remit_role(corpus.role(number)) for number in (0, 1, 2, 3, 59, 99999))
        self.assertEqual(hashlib.sha256(roles.encode()).hexdigest(),
                         "63c15024a51471c5c1e679ce469ea1c0621d991bec9858a462f4f19b97eb0282")
        self.assertEqual(bytes_of(8), bytes_of(8))

    def test_a_role_depends_on_its_number_alone(self):
        few, many = bytes_of(4), bytes_of(12)
        self.assertEqual(few, {path: many[path] for path in few})

    def test_both_sites_have_the_same_roles(self):
        paths = bytes_of(5)
        ours = sorted(pathlib.Path(path).stem for path in paths if path.startswith("remit/content/roles/"))
        self.assertEqual(len(ours), 5)
        self.assertEqual(ours, sorted(pathlib.Path(path).stem for path in paths if path.startswith("hugo/content/roles/")))


class Check(unittest.TestCase):
    def verdict(self, here=HERE, **counted):
        lines, failed = instructions.verdict(RECORD, counted, here)
        return "\n".join(lines), failed

    def test_few_more_instructions_pass(self):
        said, failed = self.verdict(build=1050, lint=950)
        self.assertFalse(failed)
        self.assertNotIn("bench-accept", said)

    def test_more_fail_and_say_which_and_by_how_much(self):
        said, failed = self.verdict(build=1000, lint=1062)
        self.assertTrue(failed)
        self.assertIn("The lint needs 6.2% more instructions than on record; 5% are allowed.", said)
        self.assertIn("make bench-accept", said)
        self.assertNotIn("The build needs", said)
        self.assertNotIn("recorded with", said)

    def test_another_compiler_is_named_beside_a_failure(self):
        said, failed = self.verdict(here=HERE | {"compiler": "Swift 6.4"}, build=2000, lint=1000)
        self.assertTrue(failed)
        self.assertIn("The figures were recorded with compiler Swift 6.3.1, and this is Swift 6.4.", said)

    def test_fewer_are_to_be_accepted_and_do_not_fail(self):
        said, failed = self.verdict(build=900, lint=1000)
        self.assertFalse(failed)
        self.assertIn("Fewer instructions for the build: run `make bench-accept`", said)

    def test_a_workload_without_a_figure_fails(self):
        said, failed = self.verdict(build=1000, lint=1000, check=10)
        self.assertTrue(failed)
        self.assertIn("The check has no figure on record.", said)

    def test_a_figure_without_a_workload_fails(self):
        said, failed = self.verdict(build=1000)
        self.assertTrue(failed)
        self.assertIn("lint: on record, but counted no more", said)


class Report(unittest.TestCase):
    def test_medians_are_compared_with_hugo_and_the_copy_of_as_many_roles(self):
        run = report.Run
        rows = [report.row(10, "remit", [run(2, 1, 5e6), run(9, 9, 9e6), run(1, 1, 5e6)]),
                report.row(10, "hugo", [run(4, 2, 8e6)]), report.row(10, "cp", [run(0.1, 0.1, 2e6)]),
                report.row(20, "remit", [run(3, 3, 5e6)])]
        table = report.cells(rows, "hugo", "cp")
        self.assertEqual(table[0], ["10", "remit", "2 s", "1 s–9 s", "200 ms", "1 s", "5 MB", "0.50×", "0.50×", "20×"])
        self.assertEqual(table[3], ["20", "remit", "3 s", "one run", "150 ms", "3 s", "5 MB", "", "", ""])

    def test_a_table_replaces_the_one_on_record(self):
        page = f"before\n{report.BEGIN}\nold\n{report.END}\nafter\n"
        self.assertEqual(report.recorded(page, "new"), f"before\n{report.BEGIN}\n\nnew\n\n{report.END}\nafter\n")
        with self.assertRaises(ValueError):
            report.recorded("no marks", "new")


if __name__ == "__main__":
    unittest.main()
