-- A step says nothing without its file, and every question about steps comes from a file that the reader sees, as it does
-- for duties. A wall of its own asked of each step once more whether the file is seen, and made counting a long list slow.
DROP POLICY own_team ON trajectory_step;
