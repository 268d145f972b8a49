"""`python -m tests.gallery [FOLDER [SCREEN ...]]`: every screen of the story as a picture."""

from __future__ import annotations

import sys

from tests.ui.gallery import main

if __name__ == "__main__":
    main(sys.argv)
