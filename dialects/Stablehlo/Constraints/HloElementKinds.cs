namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>Sorts of elements that tensors of StableHLO may have, as its operations tell them apart.</summary>
[Flags]
public enum HloElementKinds
{
    None = 0,

    /// <summary><c>f4E2M1FN</c> to <c>f64</c>; no wider ones, and no <c>tf32</c>.</summary>
    Float = 1,

    /// <summary><c>i1</c></summary>
    Predicate = 2,

    /// <summary>Integers of 2 to 64 bits that are signless, which counts as signed.</summary>
    SignedInteger = 4,

    /// <summary><c>ui2</c> to <c>ui64</c></summary>
    UnsignedInteger = 8,

    Integer = SignedInteger | UnsignedInteger,

    /// <summary><c>complex&lt;f32></c> and <c>complex&lt;f64></c></summary>
    Complex = 16,

    /// <summary>Quantized with one scale for the tensor.</summary>
    Quantized = 32,

    /// <summary>Quantized with a scale for each slice along a dimension.</summary>
    PerAxisQuantized = 64,

    /// <summary><c>index</c>, which extents may have.</summary>
    Index = 128,
}
