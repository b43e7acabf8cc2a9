namespace OpenXla.Stablehlo;

/// <summary>How old the consumers of an artifact may be.</summary>
public enum CompatibilityRequirement
{
    /// <summary>As new as this library.</summary>
    None,

    /// <summary>Four weeks older.</summary>
    Week4,

    /// <summary>Twelve weeks older.</summary>
    Week12,

    /// <summary>As old as any that is supported.</summary>
    Max,
}
