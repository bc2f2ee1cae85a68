"""Writes the data of the C demos, c_examples/data/*.p?m and cells.csv, from the packages that carry the originals.

    python3 -m venv venv && venv/bin/pip install numpy pillow
    venv/bin/pip download --no-deps --dest wheels scikit-learn scikit-image cytonormpy
    venv/bin/python tools/demo_data.py wheels

Nothing is installed but numpy and Pillow: the wheels are opened as zip files. The committed files come from
scikit-learn 1.9.1, scikit-image 0.26.0 and cytonormpy 1.0.2, by Pillow 13.0.0; c_examples/data/LICENCES.md says whose they are.
"""
import gzip
import io
import itertools
import pathlib
import sys
import zipfile

import numpy
from PIL import Image, ImageCms

DATA = pathlib.Path(__file__).resolve().parent.parent / "c_examples" / "data"
LONGEST_SIDE = 256
PHOTOGRAPHS = ("chelsea.png", "coffee.png")
MARKERS = ("CD45", "CD3", "CD4", "CD8a", "CD45RA")
BATCHES, SAMPLES = ("PTLG021", "PTLG028"), (1, 2)


def member(wheels, package, path):
    """The bytes of one file of the only wheel of `package` in the folder `wheels`."""
    (wheel,) = pathlib.Path(wheels).glob(f"{package}-*.whl")
    with zipfile.ZipFile(wheel) as archive:
        return archive.read(path)


def write_pnm(name, pixels, maxval):
    """Writes a PGM (height x width) or a PPM (height x width x 3) of bytes."""
    kind = "P5" if pixels.ndim == 2 else "P6"
    header = f"{kind}\n{pixels.shape[1]} {pixels.shape[0]}\n{maxval}\n"
    (DATA / name).write_bytes(header.encode() + pixels.astype(numpy.uint8).tobytes())
    print(f"{name}: {pixels.shape[1]} x {pixels.shape[0]}, {(DATA / name).stat().st_size} bytes")


def digits(wheels):
    """One row a digit: the 64 pixels of its 8 x 8 image, 0 to 16, then its label."""
    packed = member(wheels, "scikit_learn", "sklearn/datasets/data/digits.csv.gz")
    rows = numpy.loadtxt(io.BytesIO(gzip.decompress(packed)), delimiter=",")
    assert rows.shape == (1797, 65) and rows.min() == 0 and rows.max() == 16 and rows[:, 64].max() == 9
    return rows


def to_srgb(image):
    """The image in sRGB, from the colour space of its embedded profile (sRGB if it has none)."""
    profile = image.info.get("icc_profile")
    image = image.convert("RGB")
    if profile is None:
        return image
    return ImageCms.profileToProfile(image, io.BytesIO(profile), ImageCms.createProfile("sRGB"))


def photograph(wheels, name):
    """The photograph in sRGB, scaled down so that its longest side is LONGEST_SIDE."""
    image = to_srgb(Image.open(io.BytesIO(member(wheels, "scikit_image", f"skimage/data/{name}"))))
    scale = LONGEST_SIDE / max(image.size)
    size = tuple(round(side * scale) for side in image.size)
    return numpy.asarray(image.resize(size, Image.Resampling.LANCZOS))


def events(packed):
    """Names of the channels of an FCS 3 file of floats, and a row for each event."""
    first, last, begin = (int(packed[at : at + 8]) for at in (10, 18, 26))
    fields = packed[first : last + 1].decode("latin1").strip("\\|/\f\x1e").split(chr(packed[first]))
    keys = dict(zip(fields[::2], fields[1::2]))
    assert (keys["$DATATYPE"], keys["$BYTEORD"]) == ("F", "4,3,2,1")
    count, channels = int(keys["$TOT"]), int(keys["$PAR"])
    names = [keys.get(f"$P{i}S", keys[f"$P{i}N"]) for i in range(1, channels + 1)]
    return names, numpy.frombuffer(packed, ">f4", count * channels, begin).reshape(count, channels)


def cells(wheels):
    """A line a cell: its batch and sample, 0 or 1 each, and the counts of its markers."""
    lines = ["batch,sample," + ",".join(MARKERS)]
    for (i, batch), (k, sample) in itertools.product(enumerate(BATCHES), enumerate(SAMPLES)):
        path = f"cytonormpy/_resources/Gates_{batch}_Unstim_Control_{sample}.fcs"
        names, counts = events(member(wheels, "cytonormpy", path))
        rows = counts[:, [names.index(marker) for marker in MARKERS]]
        lines += [",".join([str(i), str(k), *(f"{value:.2f}" for value in row)]) for row in rows]
    (DATA / "cells.csv").write_text("\n".join(lines) + "\n")
    print(f"cells.csv: {len(lines) - 1} cells")


def main(wheels):
    DATA.mkdir(parents=True, exist_ok=True)
    write_pnm("digits.pgm", digits(wheels), 16)
    for name in PHOTOGRAPHS:
        write_pnm(pathlib.Path(name).with_suffix(".ppm").name, photograph(wheels, name), 255)
    cells(wheels)


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    main(sys.argv[1])
