"""The contributor's side: what was given to them, their passages and photographs, read-back, and leaving well."""
