namespace OpenXla.Ir.Rewriting.Conversion;

/// <summary>What a conversion could do.</summary>
/// <param name="Legalizable">The operations that are legal or can be made so.</param>
/// <param name="Failures">Why the others can't.</param>
public sealed record ConversionAnalysis(IReadOnlySet<Operation> Legalizable, IReadOnlyDictionary<Operation, LegalizationFailure> Failures);
