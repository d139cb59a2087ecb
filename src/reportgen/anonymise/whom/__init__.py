"""Whom a name means: by a title, by a job, beside another name, or shared by several."""
