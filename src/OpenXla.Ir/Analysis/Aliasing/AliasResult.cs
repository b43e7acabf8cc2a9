namespace OpenXla.Ir.Analysis.Aliasing;

/// <summary>Whether two values refer to the same memory.</summary>
public enum AliasResult
{
    /// <summary>They share no memory.</summary>
    NoAlias,

    /// <summary>Nothing is known.</summary>
    MayAlias,

    /// <summary>They share memory, but do not begin at the same place.</summary>
    PartialAlias,

    /// <summary>They begin at the same place.</summary>
    MustAlias,
}
