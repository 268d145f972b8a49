"""Annotation: arrows, boxes, words and removed areas on a picture before anybody else gets to see it."""
