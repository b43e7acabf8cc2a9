{}
// -----
{a, "quoted key" = 1, dense = 2, x.y = {}}
