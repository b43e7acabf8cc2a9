namespace OpenXla.Ir.Rewriting.Conversion;

/// <summary>How much a conversion asks for.</summary>
public enum ConversionMode
{
    /// <summary>What the target calls illegal must go; what it does not speak of may stay.</summary>
    Partial,

    /// <summary>Every operation must be legal at the end.</summary>
    Full,

    /// <summary>Nothing must; the input stays as it is, and the answer says what could be legalised.</summary>
    Analysis,
}
