"""Files on their way into a post: dropped, pasted or chosen, with previews."""
