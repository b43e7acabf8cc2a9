namespace OpenXla.Ir.Dialects.Linalg;

/// <summary>What a loop dimension does.</summary>
[EnumDef("linalg.iterator_type", InAngles = true)]
public enum IteratorType
{
    /// <summary>Iterations write different elements.</summary>
    Parallel,

    /// <summary>Iterations add up in one element.</summary>
    Reduction,
}
