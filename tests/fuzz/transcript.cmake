# SPDX-License-Identifier: GPL-3.0-or-later
foreach(_format whisper_cpp whisper_x web_vtt sub_rip textgrid elan plain_text stored_transcript)
  voither_fuzz(${_format} LINKS voither::transcript)
endforeach()
