"""The archive of the dataset is what it says it is."""

import csv
import functools
import hashlib
import io
import json
import unittest
import zipfile

from files import TINY, folder, load, signatory


@functools.cache
def archive():
    load("store", TINY)
    signatory("export", "dataset", "--store", "store", "--out", "dataset.zip")
    return folder / "dataset.zip"


class Archive(unittest.TestCase):
    def test_is_what_its_manifest_says(self):
        with zipfile.ZipFile(archive()) as files:
            self.assertIsNone(files.testzip())
            manifest = json.loads(files.read("manifest.json"))
            self.assertEqual({file["path"] for file in manifest["files"]}, set(files.namelist()) - {"manifest.json"})
            for file in manifest["files"]:
                content = files.read(file["path"])
                self.assertEqual(hashlib.sha256(content).hexdigest(), file["sha256"])
                self.assertEqual(len(content), file["sizeBytes"])

    def test_is_described_by_its_data_package(self):
        with zipfile.ZipFile(archive()) as files:
            for resource in json.loads(files.read("datapackage.json"))["resources"]:
                rows = csv.reader(io.StringIO(files.read(resource["path"]).decode("utf-8"), newline=""))
                self.assertEqual(next(rows), [field["name"] for field in resource["schema"]["fields"]])

    def test_loads_again_to_the_same_version(self):
        with zipfile.ZipFile(archive()) as files:
            files.extractall(folder / "again")
            version = json.loads(files.read("manifest.json"))["version"]
        signatory("load", "--data", "again", "--store", "again-store")
        signatory("export", "dataset", "--store", "again-store", "--out", "again.zip")
        with zipfile.ZipFile(folder / "again.zip") as files:
            self.assertEqual(json.loads(files.read("manifest.json"))["version"], version)
        self.assertEqual((folder / "again.zip").read_bytes(), archive().read_bytes())
