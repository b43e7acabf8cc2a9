namespace OpenXla.Ir.Analysis.Aliasing;

/// <summary>What an operation may do to some memory.</summary>
[Flags]
public enum ModRef
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>It may read it.</summary>
    Ref = 1,

    /// <summary>It may change it.</summary>
    Mod = 2,

    /// <summary>It may do both.</summary>
    Both = Ref | Mod,
}
