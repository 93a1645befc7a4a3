# SPDX-License-Identifier: GPL-3.0-or-later
# Icons of the locked npm package lucide-static (ISC) that the program carries, by their name there.
set(VOITHER_ICONS
  activity archive audio-lines arrow-down arrow-left arrow-left-right arrow-right arrow-up ban bell book-open bookmark building-2
  calendar calendar-check calendar-clock calendar-days calendar-plus chart-line chart-no-axes-combined chart-spline
  check chevron-down chevron-left chevron-right chevron-up chevrons-up-down circle circle-alert circle-check
  circle-dot circle-help circle-stop circle-x clipboard-check clipboard-list clock cloud-off cloud-upload columns-2
  combine copy cpu database download ellipsis ellipsis-vertical external-link eye eye-off file-audio file-check
  file-down file-pen file-plus file-spreadsheet file-text filter flag folder-open git-compare hand hard-drive
  headphones heart-pulse history house id-card image info keyboard key-round languages layout-grid life-buoy link list
  list-checks loader-circle lock lock-open log-out mail map-pin message-square mic mic-off minus monitor moon
  notebook-pen octagon-alert pause pen-line pencil phone play plus power printer quote redo-2 refresh-cw replace
  replace-all rotate-ccw rotate-cw save scissors search settings shield shield-alert shield-check signature skip-back
  skip-forward sliders-horizontal sparkles split square stethoscope sun table-2 tag target thumbs-down
  thumbs-up trash-2 trending-down trending-up triangle-alert undo-2 unplug upload usb user user-check user-cog
  user-plus user-round users volume-2 volume-x wifi-off x zoom-in zoom-out)
