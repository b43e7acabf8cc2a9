#alias = [1, "two", unit]
