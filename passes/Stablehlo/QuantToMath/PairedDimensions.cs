namespace OpenXla.Ir.Passes.Stablehlo.QuantToMath;

/// <summary>Which dimensions of the operands of a product or convolution are what.</summary>
/// <param name="LhsBatching">Dimensions that run along with those of the other side.</param>
/// <param name="LhsSpatial">Dimensions that a window moves over.</param>
/// <param name="LhsContracting">Dimensions that are summed over.</param>
/// <param name="RhsBatching">The same of the other side.</param>
/// <param name="RhsSpatial">The same of the other side.</param>
/// <param name="RhsContracting">The same of the other side.</param>
internal sealed record PairedDimensions(long[] LhsBatching, long[] LhsSpatial, long[] LhsContracting, long[] RhsBatching, long[] RhsSpatial, long[] RhsContracting)
{
    /// <summary>The dimensions of the left side that vanish in the result, or move.</summary>
    public long[] LhsReduced => [.. LhsSpatial, .. LhsContracting];

    /// <inheritdoc cref="LhsReduced"/>
    public long[] RhsReduced => [.. RhsSpatial, .. RhsContracting];
}
