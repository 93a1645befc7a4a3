# SPDX-License-Identifier: GPL-3.0-or-later
voither_fuzz(audio LINKS voither::audio)
