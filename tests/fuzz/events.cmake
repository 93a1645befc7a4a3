# SPDX-License-Identifier: GPL-3.0-or-later
voither_fuzz(json_text LINKS voither::events nlohmann_json::nlohmann_json)
