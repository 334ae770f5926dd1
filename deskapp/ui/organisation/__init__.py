"""The org chart: a tree to read and a picture to see, both of the same people."""
