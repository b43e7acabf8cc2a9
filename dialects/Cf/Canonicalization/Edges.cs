namespace OpenXla.Ir.Dialects.Cf.Canonicalization;

/// <summary>Questions to the edges between blocks.</summary>
internal static class Edges
{
    extension(Block block)
    {
        /// <summary>The block that the one edge to this block comes from; null where there is none, or more than one.</summary>
        internal Block? OnlyPredecessor
        {
            get
            {
                Block? only = null;
                foreach (var predecessor in block.Predecessors)
                {
                    if (only is not null) return null;
                    only = predecessor;
                }
                return only;
            }
        }
    }
}
