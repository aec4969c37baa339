"""Programs and jars of outside readers. One that is missing is a failure that says what to install, never a skipped test."""

import functools
import shutil
import subprocess

from files import ROOT

KEPT = ROOT / ".signatory" / "readers"
DEBIAN = {
    "xmllint": "libxml2-utils",
    "rsvg-convert": "librsvg2-bin",
    "inkscape": "inkscape",
    "pdftotext": "poppler-utils",
    "pdffonts": "poppler-utils",
    "pdfinfo": "poppler-utils",
    "Rscript": "r-base-core r-cran-igraph",
    "curl": "curl",
    "mvn": "maven default-jre-headless",
}


def run(tool, *arguments, **options):
    """What a program says on standard output and standard error; fails with both where it fails."""
    if shutil.which(tool) is None:
        raise AssertionError(f"missing {tool}: apt-get install {DEBIAN[tool]}")
    done = subprocess.run([tool, *map(str, arguments)], capture_output=True, text=True, **options)
    if done.returncode != 0:
        raise AssertionError(f"{tool} failed: {done.stdout}{done.stderr}")
    return done.stdout, done.stderr


@functools.cache
def jar(artifact):
    """A jar from Maven Central, `group:name:version[:jar:classifier]`, fetched once."""
    name, version, *rest = artifact.split(":")[1:]
    file = KEPT / f"{'-'.join([name, version, *rest[1:]])}.jar"
    if not file.exists():
        goal = "org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy"
        run("mvn", "-B", "-q", goal, f"-Dartifact={artifact}", f"-DoutputDirectory={KEPT}")
    return file
