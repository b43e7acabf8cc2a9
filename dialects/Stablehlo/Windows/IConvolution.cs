namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>What convolutions of both kinds have in common: a window that slides over an input, and which dimension is what.</summary>
public interface IConvolution
{
    EquatableArray<long>? WindowStrides { get; }

    /// <summary>Elements before and after the input, a pair per spatial dimension; null where they are computed.</summary>
    DenseElementsAttr? Padding { get; }

    EquatableArray<long>? LhsDilation { get; }
    EquatableArray<long>? RhsDilation { get; }
    EquatableArray<bool>? WindowReversal { get; }
    ConvAttr Numbers { get; }
    long FeatureGroupCount { get; }
    long BatchGroupCount { get; }
    ArrayAttr? PrecisionConfig { get; }
}
