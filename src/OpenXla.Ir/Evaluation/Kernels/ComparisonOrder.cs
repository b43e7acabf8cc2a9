namespace OpenXla.Ir.Evaluation;

/// <summary>How elements are ordered.</summary>
public enum ComparisonOrder
{
    /// <summary>As the type has it: truth values and unsigned integers without a sign, NaN unordered.</summary>
    Natural,

    /// <summary>Integers as signed ones, whatever their type.</summary>
    Signed,

    /// <summary>Integers as unsigned ones, whatever their type.</summary>
    Unsigned,

    /// <summary>Floats by IEEE-754's total order: -NaN, -∞, …, -0, +0, …, +∞, NaN.</summary>
    Total,
}
